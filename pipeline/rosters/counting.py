"""What a roster's rows add up to: claims for each place, and whether all figures for it agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from pipeline.divisions import division, within
from pipeline.patterns import pattern
from pipeline.records import Claim, Evidence, Incident, Roster

# Every derived claim has this rule, and no claim that a text states has it.
DERIVED: Final = "roster-rows"
_STATED: Final = pattern(r"[(（]?(?:共计?|合计|总计)?\s*(\d{1,6})\s*[家户个][)）]?")
_EXCERPT: Final = pattern(r"节选|摘录|[(（]部分[)）]")


def derived_claims(roster: Roster) -> list[Claim]:
    """How many enterprises of each place a roster lists, as claims by the rule ``roster-rows``; the whole list first.

    A place has the rows of all places within it: 浙江 has those of 宁波, which many lists name beside it. The evidence
    is the roster's heading. None for a list of no known programme, for one of new names only, and for an excerpt.
    """
    if roster.programme is None or roster.measure in (None, "renamed") or _EXCERPT.search(roster.heading):
        return []
    counts = Counter(row.region_code for row in roster.rows if row.region_code)
    places = sorted(counts)
    totals = {place: sum(number for code, number in counts.items() if within(code, place)) for place in places}
    if roster.region_code:
        totals = {roster.region_code: len(roster.rows)} | totals
        totals[roster.region_code] = len(roster.rows)
    return [_claim(roster, place, count) for place, count in totals.items()]


def _claim(roster: Roster, place: str, count: int) -> Claim:
    assert roster.programme and roster.measure and roster.measure != "renamed"
    region = division(place)
    return Claim(
        programme=roster.programme,
        level=roster.level,
        region_code=place,
        region=region.name if region else None,
        place=None,
        batch_first=roster.batch_first,
        batch_last=roster.batch_last,
        year=roster.year,
        measure=roster.measure,
        count=count,
        bound="exact",
        status=roster.status,
        subset=roster.subset,
        as_of=None,
        evidence=Evidence(0, len(roster.heading), roster.heading),
        rule=DERIVED,
    )


def disagreements(rosters: Sequence[Roster], claims: Iterable[Claim]) -> list[Incident]:
    """An incident for each roster whose rows, last sequence number and stated count are not one figure.

    ``rosters`` are those of one file, ``claims`` what its notice states. What a notice states may be the sum of several
    lists of the file.
    """
    stated_by_notice = list(claims)
    found = []
    for roster in rosters:
        rows = len(roster.rows)
        numbers = [row.number for row in roster.rows if row.number is not None]
        last = numbers[-1] - numbers[0] + 1 if numbers else None
        stated = _stated(roster, stated_by_notice)
        alike = sum(len(other.rows) for other in rosters if _subject(other) == _subject(roster))
        agree = last in (rows, None) and (not stated or rows in stated or alike in stated)
        if not agree:
            found.append(Incident("roster_differs", _message(roster, rows, numbers, stated), roster.url))
    return found


def _message(roster: Roster, rows: int, numbers: Sequence[int], stated: Sequence[int]) -> str:
    where = f"{roster.url} ({roster.where})" if roster.where else roster.url
    last = f"the last number is {numbers[-1]:,}" if numbers else "no row is numbered"
    said = " or ".join(f"{count:,}" for count in stated)
    return f"{where}: {roster.heading}: {rows:,} rows, {last}, the notice states {said or 'no count'}"


def _stated(roster: Roster, claims: Iterable[Claim]) -> list[int]:
    """The counts that the roster's own heading, else its notice, states for it; none for an excerpt."""
    if _EXCERPT.search(roster.heading):
        return []
    if own := _STATED.findall(roster.heading):
        return [int(own[-1])]
    return sorted({claim.count for claim in claims if _is_about(claim, roster)})


def _is_about(claim: Claim, roster: Roster) -> bool:
    batch = (claim.batch_first, claim.batch_last)
    return (
        claim.programme == roster.programme
        and (claim.measure == roster.measure or roster.kind == "support")
        and claim.region_code == roster.region_code
        and (batch == (roster.batch_first, roster.batch_last) or None in batch or roster.batch_first is None)
        and claim.bound == "exact"
        and claim.subset == roster.subset
    )


def _subject(roster: Roster) -> tuple[object, ...]:
    return (
        roster.programme,
        roster.subset,
        roster.measure,
        roster.batch_first,
        roster.batch_last,
        roster.year,
        roster.kind,
    )
