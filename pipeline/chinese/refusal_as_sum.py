"""Sums over several places, or over the first of a ranking, which are no place's own: 前二十名合计1184家."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.patterns import pattern

_OF_RANKS = pattern(
    r"前(?:[二两三四五六七八九十]{1,3}|\d{1,3})(?:名|位|强|甲|[省市县区州](?:份|级)?|地市|城|大城市)?(?:之和|一?共|合计|总和|加起来|总计)"
)
_OF_THE_REST = pattern(r"其余[^。;]{2,40}?,?一?(?:共|合计)(?:有|为)?$")
_SUM_OF_UNNAMED = pattern(
    r"(?:[两三四五六七八九十]|\d{1,2})(?:个|座|大)?(?:城市|省份|省区市|省市|地级市|地市|市州|区县|县市区?|县区|地区)(?!.{0,4}级)"
    r"[^,。;\d]{0,8}(?:占[^,。;]{0,10})?,?(?:合计|总计|共计|加起来|加总|合起来|加在一起)(?:共|就|也|达到?|有|为|是|约)*$"
)
# 首次打入十大的有甲、乙等5家
_INTO_THE_FIRST = pattern(
    r"(?:打入|跻身|进入|闯入|挤进|杀入|杀进|挺进)(?:全球|世界|全国|国内|榜单)?"
    r"(?:[一二三四五]?十大|前(?:\d+|[一二三四五六七八九]?十|[三五百])(?:名|位|强)?)的(?:企业|公司)?(?:有|是|为|包括)"
)
_REST_FAR = 50


def sum_over_ranks(n: Number) -> bool:
    """Whether a number adds up the first of a ranking or what is left of it: 前二十名合计1184家, 其余…共77家."""
    summed = None if n.own else _SUM_OF_UNNAMED.search(n.text, n.sentence.start, n.count.start)
    if summed and not n.places(n.before[-1].count.end if n.before else n.sentence.start, n.count.start):
        return True  # 四个城市就占了六成,合计190家
    if _OF_RANKS.search(n.left_words) or (not n.own and "的" in n.left_words and _INTO_THE_FIRST.search(n.left_words)):
        return True
    if any(place.words[0] in "全我" for place in n.places_before):
        return False  # 其余县区各1家,全市共14家
    return _OF_THE_REST.search(n.text, max(n.sentence.start, n.count.start - _REST_FAR), n.count.start) is not None
