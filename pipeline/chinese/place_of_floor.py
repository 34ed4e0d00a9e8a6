"""The places that are told to have passed a floor: 超过100家的省份有三个,即广东、江苏、浙江."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.place_case import LIST
from pipeline.chinese.rows import joined, row_before
from pipeline.divisions import NATION, within
from pipeline.mentions import Place
from pipeline.numerals import chinese_value
from pipeline.patterns import pattern

_KIND = r"(?:省区市|省份|省市|省|城市|地级市|地市|市|地区|区县|县市区?|县区|区|县)"
_NUMBERED = rf"(?:\d+|[两三四五六七八九十]+)?(?:个|座|家)?{_KIND}?"
_LISTED_BEHIND = pattern(
    r"(?:企业|高企)?(?:以上|(?:这[一道个])?(?:大关|关口|门槛|台阶|规模))?的"
    rf"(?:{_KIND}(?:一?共|总共|达|有|为|是)*{_NUMBERED}|(?:[就共还也仅只已]|一共|总共|分别|依次)*(?:[有是为]|包括){_NUMBERED})(?:[,:(]|--)?"
    r"(?:即|也就是|分别|依次|包括|有|为|是)*:?"
)
_SO_MANY_TOGETHER = pattern(
    rf"(?:[这此该]|上述)?(?P<number>[二两三四五六七八九十]|\d{{1,2}})(?:地|个?{_KIND}?)的?[^,。;\d]{{0,10}}?(?:均|都|全部|皆|一律)[^,。;\d]{{0,6}}$"
)
_ITEM_OF_ROW = pattern(r"(?:[有为达共是:])*\d[\d.万]*[家户个],?")
_FIRST_OF_ROW = pattern(
    rf"前(?P<number>[二两三四五六七八九十]|\d{{1,2}})(?:地|位|名|强|个?{_KIND})(?:的?(?:入选|企业)?数?量?)(?:均|都|全部|皆)[^,。;\d]{{0,8}}$"
)


def places_past_floor(n: Number) -> list[Place]:
    """The places that a sentence lists as those which passed a floor, behind it or as the first so many, or all, of a
    row before it: 排在前五位的为江苏、广东、浙江、山东、北京,前四地均超过300家. None where it lists none.
    """
    around = [place.code for place in n.places_before if place.code not in (None, NATION.code)]
    if n.count.bound != "at_least":
        return []
    if "的" in n.right_words and (behind := _LISTED_BEHIND.match(n.text, n.count.end, n.sentence.end)):
        named = n.places(behind.end(), n.sentence.end)
        row = [place for at, place in enumerate(named) if not at or joined(n.text[named[at - 1].end : place.start])]
        inside_it = all(within(place.code or "", code) for place in row for code in around if code)
        return row if len(row) >= LIST and row[0].start == behind.end() and inside_it else []
    if around:
        return []
    if row := _taken_together(n):
        return row
    if "前" in n.left_words and (first := _FIRST_OF_ROW.search(n.left_words)):
        row = row_before(n.text, n.places(n.sentence.start, n.left))
        wanted = chinese_value(first["number"]) or 0
        return row[:wanted] if LIST <= wanted <= len(row) else []
    return []


def _taken_together(n: Number) -> list[Place]:
    """The row of as many places that its sentence named before, each with a figure or none, where a number takes them
    together by how many they are: 湖北、湖南、江西入选数领先,三省均超过200家.
    """
    if n.places_before or n.own:
        return []
    told = _SO_MANY_TOGETHER.search(n.text, n.clause.start, n.count.start)
    wanted = chinese_value(told["number"]) if told else None
    named = n.places(n.sentence.start, told.start()) if told else []
    row = _counted_row(n, named) or row_before(n.text, named)
    return row if wanted is not None and LIST <= wanted == len(row) else []


def _counted_row(n: Number, named: list[Place]) -> list[Place]:
    """The last places of some names that stand in a row each with its figure: 湖北82家,湖南60家,江西48家."""
    row: list[Place] = []
    for place in reversed(named):
        if row and not _ITEM_OF_ROW.fullmatch(n.text, place.end, row[0].start):
            break
        row.insert(0, place)
    return row if len(row) >= LIST else []
