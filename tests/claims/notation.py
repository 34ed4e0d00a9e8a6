"""How the tables write what a text claims.

A row is a text, the outlet's home, and the claims that a careful reader finds in it, in the order in which the text
states them. A claim is written as ``programme region measure count``, then what else it says: ``batch 4`` or
``batches 1-3``, the cohort's year, ``proposed`` or ``confirmed``, a level that is not the programme's usual one, the
words of a part in brackets. ``≥ ≤ ≈`` before the count are its bounds; ``-`` stands for a place that is no division.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.claims import find_claims
from pipeline.programmes import usual_level
from pipeline.records import Claim

Row = tuple[str, str | None, list[str]]

BOUNDS = {"exact": "", "at_least": "≥", "at_most": "≤", "about": "≈"}


def in_words(claim: Claim) -> str:
    """A claim in the notation of the tables."""
    batch = (
        f"batch {claim.batch_last}"
        if claim.batch_first == claim.batch_last
        else f"batches {claim.batch_first}-{claim.batch_last}"
    )
    parts = [claim.programme, claim.region or "-", claim.measure, f"{BOUNDS[claim.bound]}{claim.count}"]
    parts += [batch] if claim.batch_last else []
    parts += [str(claim.year)] if claim.year else []
    parts += [claim.status] if claim.status else []
    parts += [claim.level] if claim.level and claim.level != usual_level(claim.programme) else []
    parts += [f"[{claim.subset}]"] if claim.subset else []
    return " ".join(parts)


def claimed(text: str, home: str | None = None) -> list[str]:
    """What the extractor finds in a text, in the notation of the tables."""
    return [in_words(claim) for claim in find_claims(text, home=home)]


def measured(text: str, home: str | None = None) -> list[str]:
    """What the extractor finds in a text, without the words for a part, which another form of the text may change."""
    return [claim.split(" [")[0] for claim in claimed(text, home)]


def read_otherwise(change: Callable[[str], str], rows: Sequence[tuple[str, str | None]]) -> list[str]:
    """The texts, of those that a change changes, that claim something else behind it; these are no few of the rows."""
    changed = [(text, change(text), home) for text, home in rows if change(text) != text]
    assert len(changed) > len(rows) / 50
    return [text for text, other, home in changed if measured(other, home) != measured(text, home)]
