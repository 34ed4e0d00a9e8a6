"""What the figures of one document say about each other: sums of new and reviewed firms, totals that a batch is part
of, notes that hold for them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from pipeline.patterns import pattern
from pipeline.scopes import Finding

_NOTE = pattern(r"(?:注:?|数据|口径|以上|上述|统计)[^。\n]{0,12}均为(?P<part>有效期内)")
_PART = pattern(r"[,;(]?(?:其中|当中|包括|含)")


def settled(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings of a plain text, in order, each with what the others and the notes add to it."""
    found = list(_tied(text, list(findings)))
    note = _NOTE.search(text)
    return [_noted(_summed(finding, found), note["part"] if note else None) for finding in found]


def _tied(text: str, findings: list[Finding]) -> Iterator[Finding]:
    """Totals whose newest part is the batch counted right after: 累计8997家,其中第四批4328家."""
    for total, part in pairwise([*findings, None]):
        if total is None:
            continue
        if part and part.batch and _is_newest_part(text, total, part):
            yield replace(total, batch=(1, part.batch[1]))
        else:
            yield total


def _is_newest_part(text: str, total: Finding, part: Finding) -> bool:
    same = (total.programme, total.region, total.place) == (part.programme, part.region, part.place)
    bare = total.measure == "cumulative" and total.batch is None and part.measure == "new" and not part.subset
    between = text[total.count.end : part.count.start]
    return same and bare and total.count.value > part.count.value and len(between) < 40 and bool(_PART.search(between))


def _summed(finding: Finding, findings: list[Finding]) -> Finding:
    """A figure that adds a document's new and reviewed firms, though its own words speak of one of them only."""
    if finding.measure != "new" or finding.subset:
        return finding
    whose = (finding.programme, finding.region, finding.place)
    same = [f for f in findings if (f.programme, f.region, f.place) == whose and not f.subset]
    fresh = {f.count.value for f in same if f.measure == "new"}
    rest = {finding.count.value - f.count.value for f in same if f.measure == "reviewed"}
    return replace(finding, measure="new_and_reviewed") if fresh & rest else finding


def _noted(finding: Finding, part: str | None) -> Finding:
    """A stock within what a note says that all of the document's figures are."""
    if part and finding.measure == "cumulative" and not finding.subset and not finding.batch:
        return replace(finding, subset=part)
    return finding
