"""The numbers of a text that may count enterprises, each with its bound, and the numbers that surely do not, with
the reason.

``chinese_counts`` gives numbers with 家, 户 or 个, and the bare ones of lists (广东(1982), 数量分别为3、5). What a
number counts is not decided here: a count of clusters or hospitals looks the same until its clause is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.numerals import ARABIC, CHINESE, chinese_value
from pipeline.mentions import Count as Count
from pipeline.patterns import pattern
from pipeline.records import Bound




_ABOUT_BEFORE = "接近|将近|大约|约有|约为|约|近(?![一二三四五六七八九十两\\d]+[批年个])"
_OVER_BEFORE = "首次超过|超过了?|突破了?|首破|超出|超|逾|破|多于|不止|过了?(?=[百千万])"
_UNDER_BEFORE = "不足|不到|少于|低于"
_BEFORE = rf"(?:(?P<about>{_ABOUT_BEFORE})|(?P<over>{_OVER_BEFORE})|(?P<under>{_UNDER_BEFORE}))"
_AFTER = r"(?:(?P<more>多|余|来|\+)|(?P<roughly>左右|上下))"
_UNIT = (
    r"(?P<unit>家|户|间(?!接|隔|谍)|个("
    r"?!月|百分|工作|方面|省|市|县|区|国|项目|行业|产业|领域|中心|平台|集群|城|重|亿|万)|件(?!次)|款)"
)
_LATER = r"(?P<later>(?:企业)?以上|左右|之多)"
_BEGINS = "第接将大约近首超突出逾破多不过少低零一二三四五六七八九十百千万亿两廿"
_CHINESE = pattern(
    rf"(?=[\d{_BEGINS}])(?P<ordinal>第)?{_BEFORE}?(?P<number>{ARABIC}|{CHINESE})(?:{_AFTER})?(?P<scale>万|千|百)?{_UNIT}{_LATER}?"
)
_IN_BRACKETS = pattern(r"(?<=[一-鿿])\((?P<number>\d{1,6})(?=\)|家|,)")
_IN_TURN = pattern(
    r"(?:分别|依次)[一-鿿]{0,6}?(?:为|是|有|达|达到|:)?(?P<list>\d{1,6}(?:(?:家|户|个)?[,、和及]\d{1,6}){1,40})"
)
_SELF = pattern(r"(?:每|这|该|(?<![由因至])此|上述|以上|哪|前|后|同一|某|逐|另一|剩余|剩下的?)$")
_DIFFERENCE = pattern(
    r"(?:[比较](?:去年|上年|上一年|前一年|\d{4}年|前年|年初|上[一]?批|第.批|[一-鿿]{0,8}?)(?:同期|底|末)?(?:净?增加|"
    r"净?增长|净?新增|增|多|少|减少|下降)了?|净增加?|增加了?|减少了?|增长了?|多出?了?|少了?|提高了?|扩大了?)"
    r"(?:约|近|超过?)?$"
)
_GROUP_AFTER = pattern(r"(?:以上|以下)?的(?:省|市|地区|地市|城市|县|区|有|还有|共有|仅有|只有)")
_NET = pattern(r"净增(?!至|到)[^,;。、\d总累达]{0,14}$")
_RULE = pattern(r"(?:不少于|不低于|不超过|不高于|至少|最多|原则上|满|限额?|上限)(?:为|是)?$")
_COUNTED_BEFORE = pattern(r"(?:企业)?(?:里|中(?!小)|之中|当中|名单如下|(?:分别|具体)?(?:是|为):)")
_RATE = pattern(r"平均|每天|每年|每平方公里|年均|日均|每个?[月周]")
_PER_FIRM = pattern(r"(?:企业)?(?:奖励?|奖补|补贴|资助|给予)")
_FIGURE_BEFORE = pattern(r"[\d.%]$|第$|[A-Za-z]$")


def chinese_counts(text: str) -> list[Count]:
    """The numbers of plain Chinese text that may count enterprises, left to right, none overlapping."""
    found: list[Count] = []
    for match in _CHINESE.finditer(text):
        if match["ordinal"] or _FIGURE_BEFORE.search(text, max(0, match.start() - 1), match.start()):
            continue
        value = chinese_value(match["number"] + (match["scale"] or ""))
        if value is None:
            continue
        found.append(
            Count(match.start(), match.end(), value, _bound(match), match["unit"], _refusal(text, match, value))
        )
    return sorted([*found, *_bare(text, found)], key=lambda count: count.start)


def _bare(text: str, found: list[Count]) -> Iterator[Count]:
    """The numbers without a unit that stand in brackets after a name, or in a row after 分别 or 依次."""
    taken = {at for count in found for at in range(count.start, count.end)}
    for match in _IN_BRACKETS.finditer(text):
        if match.start("number") not in taken:
            taken.update(range(*match.span("number")))
            yield Count(*match.span("number"), int(match["number"]), "exact", "")
    for match in _IN_TURN.finditer(text):
        base = match.start("list")
        for number in re.finditer(r"\d+", match["list"]):
            start, end = base + number.start(), base + number.end()
            if start not in taken:
                yield Count(start, end, int(number[0]), "exact", "")


def _bound(match: re.Match[str]) -> Bound:
    if match["over"] or match["more"] or (match["later"] or "").endswith("以上"):
        return "at_least"
    if match["about"] or match["roughly"] or match["later"] == "左右":
        return "about"
    return "at_most" if match["under"] else "exact"


def _refusal(text: str, match: re.Match[str], value: int) -> str | None:
    before = text[max(0, match.start() - 14) : match.start()]
    if _SELF.search(before):
        return "refers to firms already counted"
    if _DIFFERENCE.search(before) and not before.endswith("又多了"):
        return "difference"
    if before.endswith(("(+", "(-", "+", "-")) or _NET.search(before):
        return "difference"
    if _COUNTED_BEFORE.match(text, match.end()):
        return "refers to firms already counted"
    if _RATE.search(before):
        return "rate"
    if _RULE.search(before) or (match["over"] and before.endswith("不")):
        return "threshold"
    if _GROUP_AFTER.match(text, match.end()):
        return "threshold of a group of places"
    if _PER_FIRM.match(text, match.end()):
        return "subsidy"
    if value == 1 and match["number"] == "一" and not before.endswith(("各", "均", "仅", "共", "有")):
        return "one firm, not a count"
    return None
