"""Findings that the rest of a text tells more exactly: marks that a figure has passed, headlines without a place."""

from __future__ import annotations

from itertools import pairwise

from pipeline.divisions import within
from pipeline.patterns import pattern
from pipeline.scopes import Finding, Refusal

_HOME = ":place-home"
# Between a mark and the figure that passed it.
_REACHED = pattern(
    r"(?: mark| milestone| threshold)?(?: for the first time| last year| this year| in 20\d\d)?,? "
    r"(?:(?:and|to) (?:\w+ )?(?:reach\w*|stood|stand|came to|hit|total\w*|arrived|climbed to|rose to)|reaching|hitting|"
    r"standing|totall?ing)(?: at)? (?:a total of )?"
)


def marks_passed(text: str, found: list[Finding | Refusal]) -> set[int]:
    """The findings, by identity, that only give the mark which the figure right behind them has passed: the number of
    gazelles passed 4,000 and reached 4,120.
    """
    claims = [each for each in found if isinstance(each, Finding)]
    return {
        id(mark)
        for mark, exact in pairwise(claims)
        if mark.count.bound == "at_least" and exact.count.bound == "exact" and mark.measure == exact.measure
        and (mark.programme, mark.region, mark.place, mark.subset) == (exact.programme, exact.region, exact.place, None)
        and mark.count.value <= exact.count.value < 2 * mark.count.value
        and _REACHED.fullmatch(text, mark.count.end, exact.count.start)
    }  # fmt: skip


def told_later(low: str, found: list[Finding | Refusal]) -> set[int]:
    """The findings, by identity, of a headline that has no word for what it counts, where the text goes on to tell that
    so many firms of its place were newly named: 'Gazelles': 40 from Jinan. Forty firms of Jinan were selected.
    """
    claims = [each for each in found if isinstance(each, Finding)]
    bare = [each for each in claims[:1] if each.measure == "cumulative" and not _says_how(low, each)]
    return {
        id(each)
        for each in bare
        for later in claims[1:]
        if (later.programme, later.region, later.place, later.count.value, later.count.bound, later.subset)
        == (each.programme, each.region, each.place, each.count.value, each.count.bound, None)
        and later.measure == "new"
    }  # fmt: skip


def placed_later(found: list[Finding | Refusal]) -> set[int]:
    """The findings, by identity, beside which no place is named, where the text tells the same of a place within the
    outlet's own: eight firms promoted to gazelles. Eight firms of Zhumadian have entered the list.
    """
    claims = [each for each in found if isinstance(each, Finding)]
    placed = [each for each in claims if each.region and not each.rule.endswith(_HOME)]
    return {
        id(each)
        for each in claims
        for other in placed
        if each.rule.endswith(_HOME) and each.region and each.region != other.region
        and (other.programme, other.count.value, other.subset) == (each.programme, each.count.value, each.subset)
        and within(str(other.region), each.region)
    }  # fmt: skip


def _says_how(low: str, finding: Finding) -> bool:
    """Whether more than "with" or "has" tells what a finding counts."""
    return any(low[start:end] not in ("with", "has") for name, start, end in finding.sources if name == "measure")
