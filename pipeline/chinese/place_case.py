"""What the modules share that ask whose firms a number counts: answers, and places held against each other."""

from __future__ import annotations

from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.words import AMONG, EACH, TURN
from pipeline.clauses import inside
from pipeline.divisions import NATION, division, within
from pipeline.mentions import Place
from pipeline.patterns import pattern
from pipeline.scopes import Finding

REST = pattern("其他|其它|其余|余下|剩下|剩余")
LIST = 2
LIST_END = 12
CORPS, CITIES_OF_CORPS = "兵团", "6590"
_CITYS_ZONE = pattern(
    r"(?P<city>[一-鿿]{2,4}?)(?:国家级?)?(?:(?:高新|经济)(?:技术)?(?:产业)?)?(?:开发区|高新区|经开区)"
)
WORLD = ("全球", "世界")
NATION_NAMED_NOWHERE = Place(0, 0, NATION.code, "place", NATION.name)


def answer_of(places: list[Place], rule: str) -> Answer[list[Place]]:
    """An answer that stands where its places do."""
    return Answer(places, rule, places[0].start if places else 0, places[-1].end if places else 0)


def as_place(finding: Finding) -> Place:
    """The place of a figure that was read before."""
    return Place(0, 0, finding.region, "place" if finding.region else "zone", finding.place or "")


def said_of_each(n: Number, end: int) -> bool:
    """Whether the words between a row that ends there and a number give it to each of them: 韶关、清远各1家, or
    分别有1家, where no other number pairs with them.
    """
    alone = n.count.start not in n.so_far.pairs
    return n.says(EACH | TURN if alone else EACH, end, n.count.start)


def as_zone(n: Number, row: list[Place]) -> Place:
    """A row of places as one area without a code: 南宁、柳州; or the outlet's own district, which a zone of its city
    that it is run together with stands beside: 黄埔区、广州开发区.
    """
    start, end = row[0].start, row[-1].end
    home = n.context.home
    if home and len(row) == LIST and any(place.code == home.code for place in row):
        zone = next((_CITYS_ZONE.fullmatch(place.words) for place in row if place.code is None), None)
        city = division(zone["city"]) if zone else None
        if city and within(home.code or "", city.code):
            return Place(start, end, home.code, "place", home.words)
    return Place(start, end, None, "zone", n.text[start:end])


def goes_on_with_part(n: Number, about: Place) -> bool:
    """Whether the place that a text is about is only counted next, as a part: 江苏省瞪羚企业1012家,其中昆山72家;
    台州市第四批名单公布,73家入选,我县5家.
    """
    following = inside(n.m.counts, n.count.end, n.sentence.end)[:1]
    if not following:
        return False
    fewer = following[0].value < n.count.value and not n.titles(n.count.end, following[0].start)
    if not (fewer or n.says(AMONG, n.count.end, following[0].start)):
        return False
    return any(place.code == about.code for place in n.places(n.count.end, following[0].start))


def lies_in(code: str | None, outer: str | None) -> bool:
    """Whether a division is a part of another one, and not that one itself."""
    return bool(code and outer) and code != outer and within(code or "", outer or "")


def begins_elsewhere(n: Number) -> bool:
    """Whether a list begins with a firm that is none of the outlet's own, so that it is no part of it: in 温州日报,
    杭州某某公司等439家企业入选.
    """
    home = n.context.home
    firms = [p for p in inside(n.m.places, n.sentence.start, n.count.start) if p.role == "firm" and p.code]
    if home is None or not firms or not n.left_words.endswith("等"):
        return False
    return not (lies_in(firms[0].code, home.code) or lies_in(home.code, firms[0].code))


def places_taken(n: Number) -> set[str | None]:
    """The places that the numbers before are of, by code, or by name where they have none."""
    return {finding.region or finding.place for finding in n.before}


def code_or_words(place: Place) -> str:
    """What tells a place from others: its code, or its name where it has none."""
    return place.code or place.words
