"""Statements for tests of the ledger, in the notation of the tables of claims.

``"ministry 2020-12-28: 全国 new 1584 batch 2 confirmed"``: who says it, when, and the claim: place, measure, count with
its bound (``≥ ≤ ≈``), then ``batch 4`` or ``batches 1-3``, the cohort's year, the status, a part in brackets.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

from pipeline.divisions import division
from pipeline.ledger.reconciling import Ledger, reconcile
from pipeline.ledger.statements import Statement
from pipeline.records import Authority, Bound, Claim, Evidence, Level, Measure, Programme, Status
from tests.claims.notation import BOUNDS

WHEN = datetime(2024, 1, 1, tzinfo=UTC)
# Who speaks: authority and home.
SPEAKERS: dict[str, tuple[Authority | None, str | None]] = {
    "ministry": ("ministry", "100000"),
    "浙江省": ("province", "330000"),
    "广东省": ("province", "440000"),
    "温州市": ("city", "330300"),
    "杭州市": ("city", "330100"),
    "温州paper": ("paper", "330300"),
    "杭州paper": ("paper", "330100"),
    "portal": ("repost", None),
    "stranger": (None, None),
}
_WORDS = re.compile(
    r"(?P<who>\S+) (?P<day>[\d-]+): (?P<region>\S+) (?P<measure>\w+) (?P<bound>[≥≤≈]?)(?P<count>\d+)"
    r"(?: batch(?:es)? (?P<first>\d+)(?:-(?P<last>\d+))?)?(?: (?P<year>\d{4}))?(?: as of (?P<as_of>[\d-]+))?"
    r"(?: (?P<status>proposed|confirmed))?(?: \[(?P<subset>[^]]+)\])?"
)


def said(
    words: str, *, programme: Programme = "little_giant", level: Level = "national", voice: str | None = None
) -> Statement:
    """The statement that some words write down, in a document of its own unless another one's ``voice`` is given."""
    who, day = words.partition(":")[0].split()
    authority, home = SPEAKERS[who]
    url = f"https://example.cn/{words.replace(' ', '_')}"
    published = datetime.fromisoformat(day).replace(tzinfo=UTC)
    claim = replace(claim_of(words), programme=programme, level=level)
    return Statement(claim, url, 0, published=published, authority=authority, home=home, voice=voice or url)


def claim_of(words: str) -> Claim:
    """The claim of little giants that some words write down; they are its evidence, whole."""
    match = _WORDS.fullmatch(words)
    assert match, words
    found = division(match["region"])
    measure: Measure = match["measure"]  # type: ignore[assignment]
    status: Status | None = match["status"]  # type: ignore[assignment]
    assert measure in get_args(Measure), words
    bound = next(bound for bound in get_args(Bound) if BOUNDS[bound] == match["bound"])
    return Claim(
        programme="little_giant",
        level="national",
        region_code=found.code if found else None,
        region=found.name if found else None,
        place=None if found else match["region"],
        batch_first=int(match["first"]) if match["first"] else None,
        batch_last=int(match["last"] or match["first"]) if match["first"] else None,
        year=int(match["year"]) if match["year"] else None,
        measure=measure,
        count=int(match["count"]),
        bound=bound,
        status=status,
        subset=match["subset"],
        as_of=match["as_of"],
        evidence=Evidence(0, len(words), words),
        rule="test",
    )


def ledger_of(*words: str) -> Ledger:
    """What statements amount to."""
    return reconcile([said(each) for each in words])


def facts_in_words(ledger: Ledger) -> list[str]:
    """Facts as ``全国 b2/new 1584 confirmed agreed``, with what is against them or was before."""
    told = []
    for fact in ledger.facts:
        others = [f"{value.role} {value.count}" for value in fact.values if value.role != "for"]
        thing = f"{fact.thing.region} {fact.thing.id.split('/', 3)[3]}"
        parts = [thing, f"{BOUNDS[fact.bound]}{fact.value}", fact.status, "derived" if fact.derived else None]
        told.append(" ".join([*(part for part in parts if part), fact.agreement, *others]))
    return told


def checks_in_words(ledger: Ledger) -> list[str]:
    """Checks as ``1832 = 248 + 1584 holds``, ``?`` for a number that is not known."""
    told = []
    for check in ledger.checks:
        numbers = ["?" if term.value is None else str(term.value) for term in (check.whole, *check.parts)]
        signs = ["", *(" - " if term.sign < 0 else " + " for term in check.parts[1:])]
        added = "".join(sign + number for sign, number in zip(signs, numbers[1:], strict=True))
        words = f"{check.kind}: {numbers[0]} = {added} {check.answer}"
        words += f" by {check.difference}" if check.answer == "fails" else ""
        words += (
            f", {check.derived[0].cohort} {check.derived[0].measure} is {check.derived[1]}" if check.derived else ""
        )
        words += f", holds with {check.would_hold[1]}" if check.would_hold else ""
        told.append(words)
    return told
