"""Numbers near a title that say by how many there are more or fewer of its firms: 比上年增加12家, 离北京只剩10家."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.refusal_case import FAR
from pipeline.clauses import inside
from pipeline.divisions import is_name
from pipeline.patterns import pattern

_LEAD = 20
# By how many the first is ahead: 宁波83家居首,超过第三名北京27家.
_BEYOND_NEXT = pattern(
    r"(?:超过?|超出|领先|多于|高于|甩开)了?(?:排在|排名|位列|位居|居)?第[二三四五2-5][名位](?:的)?[一-鿿]{2,5}$"
)
_DIFFERENCE = pattern(
    r"(?:[比较](?:去年|上年|上一年|前一年|\d{4}年|前年|年初|上[一]?[批届]|第.批|[一-鿿]{0,10}?)(?:同期|底|末|增长)?,?"
    r"(?:净?增加|净?增长|净?新增|增|多|少|减少|下降)了?|净增加?|(?<!再)增加了?|减少了?|增长了?|多出?(?:来|去)?了?|多了出来|少(?:了出去|出?了?)|提高了?|扩大了?|[高超]出|"
    r"同比(?:净)?(?:新增|增加|增|多)|(?:相差|差距|差)(?:也?就?[只仅还]|缩小|扩大|拉大)?(?:有|为|是|在|到|至|达|不过|不足|不到|剩)?(?:了)?)"
    r"(?:认定|新增|培育|入选|获评|公示|通过|申报|入库)?"
    r"(?:约|近|超过?)?$"
)
# By how many one place is ahead of another, or behind it: 落后北京10家, 距榜首的深圳仅有21家, 与北京的差距缩到10家.
_PLACE = r"(?:(?:榜首|首位|第[一二三四五1-5][名位]|排名第[一二三四五])的)?(?P<place>[一-鿿]{2,5}?)"
_AHEAD = pattern(
    r"(?:落后|领先|逊色|逊|输|不及|少|多|高|低|超出|高出|高过|多过|反超|甩开|抛离|拉开|压过|胜过|胜|赶超|超)(?:了|于|给)?"
    rf"{_PLACE}[市省区县]?(?:整整|足足|达到?|多达|有|约|近|仅仅?|只|才|区区)*$"
)
_DISTANCE = pattern(
    rf"(?:距离?|离|和|与|同|跟|较|比){_PLACE}[市省区县]?"
    r"(?:之间)?(?:的?(?P<gap>差距|距离|差额|差数))?[一-鿿]{0,4}?"
    r"(?(gap)(?:缩小?|收窄|缩短|拉近|扩大|拉大|减|[只仅还就])?[一-鿿]{0,2}?(?:到|至|为|是|有|剩|了|)|"
    r"(?:(?:只|仅|还|也就|不过|就)(?:剩|有|差|隔|少|落后|相[差隔]|多)|相差|相隔|差|隔着?|落后|剩))(?:下|了)?"
    r"(?:约|近|不到|不足|不过|区区)?$"
)
# 分别比上年增加了3家、47家、156家
_DIFFERENCES_IN_TURN = pattern(
    r"分别(?:[比较](?:去年|上年|上一年|前一年|\d{4}年|前年|上一?[批届])[^,。;\d]{0,6})?(?:净?增[加长]|增|多|减少|下降)[^,。;\d至到达]{0,4}"
    r"(?:\d+[家户个]?[、和及])+$"
)
_ONCE_MORE = ("又多了", "又多出", "又多出了", "再多出", "又多", "又多出来", "又多出来了")
_SO_MANY_MORE = pattern(
    r"[比较](?:去年|上年|上一年|前一年|\d{4}年|前年|上一?[批届])[^,。;\d]{0,6}(?:多|少)(?:认定|新增|培育|入选|获批|增加|通过)[^,。;\d]{0,14}$"
)
_NET = pattern(
    r"增量[^,;]{0,6},?(?![^,;\d]{0,2}(?:入选|获评|获批|认定|新增))[^,;\d]{0,4}$|净增(?!加?[至到])[^,;。、\d总累达]{0,14}达?$"
)
# 净增规上工业企业42家、瞪羚企业2家
_ITEM_OF_NET = r"(?![^,;。、\d]{0,16}(?:新增|新认|总数|累计|达))[^,;。、\d]{0,16}"
_ENDS_SENTENCE = "。,;:!?\n"
_TORN = 16
_NET_ROW = pattern(
    rf"净增(?!加?[至到]){_ITEM_OF_NET}\d[\d.]*[万千百]*[多余]?[家户个](?:[、和及与]{_ITEM_OF_NET}\d+[家户个])*[、和及与]{_ITEM_OF_NET}$"
)


def is_difference(n: Number) -> bool:
    """Whether a number is how many more or fewer there are than before: 比上年增加12家."""
    before = n.text[max(n.sentence.start, n.count.start - _LEAD) : n.count.start]
    if "第" in before and _BEYOND_NEXT.search(before):
        return True
    if _DIFFERENCE.search(before) and not before.endswith(_ONCE_MORE):
        return True
    if any(told and is_name(told["place"]) for told in (_AHEAD.search(before), _DISTANCE.search(before))):
        return True
    if _SO_MANY_MORE.search(n.text, max(n.sentence.start, n.count.start - FAR), n.count.start) or _NET.search(before):
        return True
    start = n.sentence.start
    if start > 1 and n.text[start - 2] not in _ENDS_SENTENCE:
        start = max(0, start - _TORN)  # a line that a page tore apart
    if n.text.find("净增", start, n.count.start) >= 0 and _NET_ROW.search(n.text, start, n.count.start):
        return True
    if before.endswith(("、", "和", "及")) and "分别" in n.sentence.text:
        return _DIFFERENCES_IN_TURN.search(n.text, n.sentence.start, n.count.start) is not None
    return (
        before.endswith(("+", "-"))
        and not before.endswith("--")
        and not any(place.end == n.count.start - 1 for place in inside(n.m.places, n.sentence.start, n.count.start))
    )  # 江苏-510家
