"""How many firms of a title a place can have: what a careful reader knows of a country's, a province's, a city's size
before any text tells, and holds a figure against whose place the text does not plainly say; and what of the same firms
the text tells elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.divisions import Division, division, within
from pipeline.records import Programme
from pipeline.scopes import Finding

# More than the nation, the largest province, city, county had by the end of 2025, by the totals that they give.
_MOST: dict[Programme, tuple[int, int, int, int]] = {
    "little_giant": (50_000, 3_000, 1_400, 600), "key_little_giant": (10_000, 800, 300, 120),
    "srdi_sme": (300_000, 40_000, 16_000, 4_000), "innovative_sme": (1_000_000, 80_000, 25_000, 5_000),
    "manufacturing_champion": (5_000, 500, 150, 60), "hidden_champion": (20_000, 800, 150, 60),
    "high_tech": (1_000_000, 100_000, 32_000, 12_000), "tech_sme": (3_000_000, 150_000, 60_000, 30_000),
    "unicorn": (800, 260, 130, 80), "gazelle": (100_000, 20_000, 6_000, 2_000),
}  # fmt: skip
_OF_ALL_LEVELS = ("manufacturing_champion", "hidden_champion")
_RANKS = ("nation", "province", "prefecture", "county")
# Fewer than the nation, or any but the smallest provinces, ever had or listed since they told of it.
_LEAST: dict[Programme, tuple[int, int]] = {
    "little_giant": (200, 0), "key_little_giant": (100, 0), "srdi_sme": (2_000, 30), "innovative_sme": (5_000, 60),
    "high_tech": (2_000, 150), "tech_sme": (5_000, 100), "manufacturing_champion": (50, 0),
}  # fmt: skip
_SMALLEST = ("46", "54", "63", "64")  # 海南, 西藏, 青海, 宁夏
_UNDER_OTHER_LAW = ("71", "81", "82")  # 台湾, 香港, 澳门: none of these titles is granted there


def most_firms_of(programme: Programme, place: Division | None = None) -> int | None:
    """More firms than a place has of a title, without one than any province has; None where nothing is known of it."""
    most = _MOST.get(programme)
    if most is None or place is None:
        return most[1] if most else None
    if place.level not in _RANKS:
        return None
    return most[2 if place.is_municipality else _RANKS.index(place.level)]


def fewest_of_nation(programme: Programme) -> int | None:
    """As few firms with a title as the nation never had, nor listed at once; None where nothing is known of it."""
    least = _LEAST.get(programme)
    return least[0] if least else None


def more_than_place_has(finding: Finding) -> bool:
    """Whether a figure is larger than its place can have, whoever says so. Provinces and cities grant champions' titles
    of their own, and as many as they like.
    """
    place = division(finding.region or "")
    most = most_firms_of(finding.programme, place) if place else None
    return most is not None and finding.count.value > most and finding.programme not in _OF_ALL_LEVELS


def fewer_than_place_has(finding: Finding, *, guessed: bool) -> bool:
    """Whether a figure is so small that it must be of somebody within its place: of the nation's whole list or stock,
    or of a province's stock where that is only ``guessed``: 全省头一家孵化器,…培育高新技术企业2家.
    """
    place, least = division(finding.region or ""), _LEAST.get(finding.programme)
    if place is None or least is None or finding.subset or finding.measure not in ("cumulative", "new"):
        return False
    if place.level == "nation":
        return finding.count.value < least[0]
    if not guessed or place.level != "province" or finding.measure == "new" or place.code.startswith(_SMALLEST):
        return False
    return place.code.startswith(_UNDER_OTHER_LAW) or finding.count.value < least[1]


_COUNTED_ONCE = ("new", "reviewed", "new_and_reviewed", "cumulative")
_FROM_TO = 16  # 由45个增加到63个
_ONE_BREATH = 240  # 三年前才21家,…如今已有65家
_NOT_ITS_OWN = ("like-", "default")


def contradicted(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings that cannot be true beside others of a text: of two exact figures of one place, title, batch, year,
    day and status the one that has less of this from words of its own, and a whole that is less than its part.
    """
    whole: dict[tuple[object, ...], list[Finding]] = {}
    parts: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        if (
            finding.region
            and not finding.subset
            and finding.count.bound == "exact"
            and finding.measure in _COUNTED_ONCE
        ):
            of = finding.programme, finding.level, finding.measure, finding.batch, finding.year, finding.as_of
            whole.setdefault((finding.region, finding.status, *of), []).append(finding)
            parts.setdefault(of, []).append(finding)
    for same in whole.values():
        if len({finding.count.value for finding in same}) > 1:
            outermost = list(_outermost(same))
            yield from (finding for finding in same if any(_gives_way(finding, other) for other in outermost))
    for alike in parts.values():
        yield from _out_of_proportion(alike)


def _outermost(same: list[Finding]) -> Iterator[Finding]:
    """Of equally sure figures those that stand first and last, with another value each: no other one is farther from a
    figure that it may contradict.
    """
    by_sure: dict[int, list[Finding]] = {}
    for finding in sorted(same, key=lambda finding: finding.count.start):
        by_sure.setdefault(_sure(finding), []).append(finding)
    for alike in by_sure.values():
        for order in (alike, alike[::-1]):
            yield order[0]
            yield from (next(([each] for each in order if each.count.value != order[0].count.value), []))


def _out_of_proportion(alike: list[Finding]) -> Iterator[Finding]:
    """The figures of places that are less than that of a place within, or, where these are surer, the ones within."""
    largest: dict[str, dict[int, int]] = {}
    for finding in alike:
        of = largest.setdefault(finding.region or "", {})
        of[_sure(finding)] = max(of.get(_sure(finding), 0), finding.count.value)
    inner = {outer: [each for each in largest if each != outer and within(each, outer)] for outer in largest}
    least: dict[str, int] = {}  # of the surer figures, by their places
    for finding in alike:
        place, value = finding.region or "", finding.count.value
        larger = [sure for each in inner[place] for sure, most in largest[each].items() if most > value]
        if larger and _sure(finding) <= max(larger):
            yield finding
        elif larger:
            least[place] = min(least.get(place, value), value)
    for place, value in least.items():
        yield from (each for each in alike if each.region in inner[place] and each.count.value > value)


def _gives_way(finding: Finding, other: Finding) -> bool:
    """Whether a finding is less sure than another one, which tells no earlier or later stock in the same breath."""
    breath = _ONE_BREATH if finding.measure == "cumulative" else _ONE_BREATH // 2
    between = abs(finding.count.start - other.count.start)
    apart = between > breath
    return (
        between > _FROM_TO
        and (apart or finding.batch is not None)
        and finding.count.value != other.count.value
        and _sure(finding) < _sure(other)
    )


def _sure(finding: Finding) -> int:
    """How much of a finding its own words tell: the title counts most, then the place and what happened."""
    title = 0 if "title-carried" in finding.rule else 2
    place = "place-beside" in finding.rule or finding.rule.startswith("english")
    return title + place + (not any(word in finding.rule for word in _NOT_ITS_OWN))
