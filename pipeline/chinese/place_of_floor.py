"""The places that are listed as those which passed a floor: 超过100家的省份有三个,即广东、江苏、浙江."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.place_case import LIST
from pipeline.chinese.rows import joined, row_before
from pipeline.divisions import NATION
from pipeline.mentions import Place
from pipeline.numerals import chinese_value
from pipeline.patterns import pattern

_KIND = r"(?:省区市|省份|省市|省|城市|地级市|地市|市|地区|区县|县市区?|县区|区|县)"
_LISTED_BEHIND = pattern(
    rf"(?:企业)?(?:以上)?的{_KIND}(?:一?共|总共|达|有|为|是)*(?:\d+|[两三四五六七八九十]+)?(?:个|座|家)?{_KIND}?(?:[,:(]|--)?"
    r"(?:即|也就是|分别|依次|包括|有|为|是)*:?"
)
_FIRST_OF_ROW = pattern(
    rf"前(?P<number>[二两三四五六七八九十]|\d{{1,2}})(?:地|位|名|强|个?{_KIND})(?:的?(?:入选|企业)?数?量?)(?:均|都|全部|皆)[^,。;\d]{{0,8}}$"
)


def places_past_floor(n: Number) -> list[Place]:
    """The places that a sentence lists as those which passed a floor, behind it or as the first so many of a row before
    it: 排在前五位的为江苏、广东、浙江、山东、北京,前四地均超过300家. None where it lists none.
    """
    if n.count.bound != "at_least" or any(place.code not in (None, NATION.code) for place in n.places_before):
        return []
    if "的" in n.right_words and (behind := _LISTED_BEHIND.match(n.text, n.count.end, n.sentence.end)):
        named = n.places(behind.end(), n.sentence.end)
        row = [place for at, place in enumerate(named) if not at or joined(n.text[named[at - 1].end : place.start])]
        return row if len(row) >= LIST and row[0].start == behind.end() else []
    if "前" in n.left_words and (first := _FIRST_OF_ROW.search(n.left_words)):
        row = row_before(n.text, n.places(n.sentence.start, n.left))
        wanted = chinese_value(first["number"]) or 0
        return row[:wanted] if LIST <= wanted <= len(row) else []
    return []
