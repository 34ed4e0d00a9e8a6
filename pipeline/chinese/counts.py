"""The numbers of a Chinese text that may count enterprises, each with its bound.

Numbers with 家, 户, 席 or 个, and the bare ones of lists (广东(1982), 数量分别为3、5). What a number counts is not
decided here: a count of clusters or hospitals looks the same until its clause is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.divisions import is_name
from pipeline.mentions import Count
from pipeline.numerals import chinese_value
from pipeline.patterns import pattern
from pipeline.records import Bound

_UNIT = (
    r"(?P<unit>家(?![庭渠乡]|居民)|户(?![外均籍型])|席|间(?![接隔谍])|个席位|件(?!次)|款|项(?!目|指|任|工|措|行动|政策|改革|条|称号|荣誉|合计|相加|加起来|之和|一?共(?=[有计\d]))|"
    r"个(?!月|百分|工作|方面|[省市县区州盟旗镇](?!级)|设区|地级|县级市|副省级|乡镇|街道|园区|片区|国(?!家(?:级|重点|制造|单项|专|小巨|高新技术企|科技型|瞪羚|独角兽))|项目|行业|产业|领域|中心|平台|集群|城|重|亿|万|小时|星期|季度|门类|大类|[一-鿿]{1,4}(?:城市|省份|市州|地市)))"
)
# Its first character by itself: ``re`` passes over a text quickly only where it knows how a match begins. Nothing of a
# number is given back where no unit follows.
_NUMBER = (
    r"[\d零一二三四五六七八九十百千万亿两廿]"
    r"(?:(?<=\d)(?<!\d\d)\d{0,11}+(?:\.\d{1,4}+)?+(?:[十百千万亿]{1,2}+(?:(?<=万)\d(?:千|\d{2,3}+))?+|[Ww](?![a-zA-Z]))?+|"
    r"(?<!\d)(?<!唯一)[零一二三四五六七八九十百千万亿两廿]{0,15}+)"
)
_COUNT = pattern(
    rf"(?P<number>{_NUMBER})(?:(?P<more>多|余|来|\+)|(?P<roughly>左右|上下))?(?P<scale>[万千百])?{_UNIT}"
    r"(?P<later>(?:企业)?以[上下内]|左右|上下|之多|\+(?!\d))?"
)
# What ends a round number without a unit; few texts hold any.
_ENDS_ROUND = pattern(r"[万百千](?:多|余|左右|上下|出头)?(?![^,;。、|)\n])")
# So many ten thousands, whose unit a speaker leaves out: 小巨人有1.46万.
_WITHOUT_UNIT = pattern(
    r"(?P<number>\d{1,3}(?:\.\d{1,3})?万)(?:(?P<more>多|余)|(?P<roughly>左右|上下))?(?P<scale>(?!))?(?P<unit>(?=[,;。、)\n]|$))"
    r"(?P<later>(?!))?"
)
_BOUND = pattern(
    r"(?:(?P<ordinal>第)|(?P<about>接近|将近|大约|约有|约为|(?<![纽签合预契])约|近)|"
    r"(?P<over>首次超过|首次突破|(?<!不)超过了?|突破了?|迈过了?|跨过了?|刚过|站稳|稳超|迈上|越过|站上|首破|超出|超|逾|破|多于|不止|不下|不少于|不低于|不小于|不亚于|至少有?|(?<!不)过了?|(?<![以单榜网线])上)|"
    r"(?P<under>不足|不到|少于|低于|不超过|至多|最多))$"
)
# What each of these can end or begin with: where none of it stands, there is nothing to ask.
_ENDS_BOUND = frozenset("第近约为过了破稳上超出逾多于止下少有足到\n")
_LONGEST_BOUND = 4
_ALREADY = pattern("(?:[都均已也就早齐]|双双|纷纷|先后|一举)过了?$")
REFERS = "refers to firms already counted"
_IN_BRACKETS = pattern(r"\((?<=[一-鿿]\()(?<!批\()(?P<number>\d{1,6})(?=\)|家|,)")
_IN_TURN = pattern(
    r"(?:分别|依次)[一-鿿]{0,6}?(?:为|是|有|达|达到|:)?"
    r"(?P<list>\d{1,6}(?:(?:家|户|个)?(?:[,、和及]| ?/ ?)\d{1,6}){1,40})"
)
# The last digit of a number that stands alone, and what stands before it where it counts something.
_ENDS_ALONE = pattern(r"\d(?![^、,;。|() \n↑↓→↗↘▲▼⬆⬇🔺🔻🔥])")
_SAID_TO_BE = pattern(
    r"(?:数量|总数|总量|家数|(?:企业|入选|高企|小巨人|冠军)数)[已将均都仅只]?(?:达到?|为|是|有|:)?\Z|"
    r"(?:企业|高企|小巨人|冠军|独角兽)(?:目前|现|已|共|累计)*(?:达到?|增至|增加到|增长到|上升到|发展到)\Z"
)
_BESIDE_NAME = pattern(
    r"(?:(?<=[、,;:。|\n(是为-])|^)(?P<name>[一-鿿]{2,7}?)"
    r"(?:(?:各|均)[有为]?|(?:最[多高]|居首|领先|领跑|次之|其次|垫底|殿后|(?:排|居|列)?第[一二三四五六七八九十])[,:]?|:)?\Z"
)
# 第一批17、第二批63、第三批182
_ITEM_OF_BATCH = r"第[一二三四五六七八九十]{1,3}批[: ]?\d{1,5}(?!\d|年|月|[家户个])"
_BATCHES_IN_ROW = pattern(rf"(?:{_ITEM_OF_BATCH}[、,;和及 ]?){{2,}}{_ITEM_OF_BATCH}")
_OF_BATCH = pattern(r"批[: ]?(?P<number>\d{1,5})")
_LIKE_A_COUNT = pattern(r"(?!20[12]\d)[1-9]\d{0,4}")
_LONGEST_BESIDE = 12
_LONGEST_TOTAL = 6
_LONGEST_IN_ROW = 5
# A line's words before its number: a bullet or a rank, then a name. 🥇杭州106; 1、宁波--77; TOP3温州:41
_ROW = pattern(
    r"^(?:[^\w\n]|(?:TOP|Top|N[oO]\.?|第)?\d(?!\d\d)名?){0,8}(?P<name>[一-鿿]{2,12})(?:\([^()\d\n]{1,12}\))?"
    r"[:|·.…~= -]{0,6}\Z",
    re.MULTILINE,
)
_LONGEST_ROW = 32
_RANKED_ROW = pattern(
    r"(?<=\n)\d{1,3}[.、 ]?(?P<name>[一-鿿]{2,7})(?P<number>[1-9]\d{0,4})(?P<where>[一-鿿]{2,7})(?=\n|$)"
)
_NAME_BEFORE = pattern(r"[一-鿿]{2,7}\Z")
_ENDS_LINE = ("", *"\n↑↓→↗↘▲▼⬆⬇🔺🔻🔥")
# 广东7.5万、江苏约5.2万; 青海两百多
_ROUND_BESIDE_NAME = pattern(
    r"[、,;:|。\n](?P<name>[一-鿿]{2,7}?)(?P<about>约|近)?(?P<over>超过?|逾|刚?过|破)?"
    r"(?P<number>\d{1,3}(?:\.\d{1,4})?万|[一二两三四五六七八九]{1,2}[百千](?=[多余]|出头))(?P<more>多|余|出头)?(?=[、,;。|\n]|$)",
)
_ROW_OF_NUMBERS = pattern(r"\d(?<![\d.家户、/]\d)\d{0,5}(?:(?:、| ?/ ?)\d{1,6})*(?=(?:、| ?/ ?)\d{1,6}[家户])")
_UNIT_BEFORE = pattern(r"\([家户个]\)[: ]?(?P<number>\d{1,6})(?=$|[|,;。\n])", re.MULTILINE)
_YEAR_IN_BRACKETS = pattern(r"20[0-3]\d\)")
_LONGEST_NAME = 4
_FAR_BACK = 10
_ROW_OF_NAMES, _MOST_IN_ROW = 3, 60
_FEW_LINES = 2
_LONGEST_ORDINAL = 3
_MARK = pattern(
    r"(?:首次突破|突破|首破|破|超|超过|(?<=数)过|(?<=量)过)(?P<number>[百千万])(?=[,。;、)\n]|的(?:[有是]|[城省地区县市])|$)"
)
_ROW_OF_BATCH = pattern(
    r"^(?:[-·•*]|\d{1,2}[.、)])? ?(?:第(?:[一二三四五六七八九十]{1,3}|\d{1,2})|首)批次?[ :|]{0,3}\Z", re.MULTILINE
)
_ENDS_CELL = pattern(r" ?\(| *\|?$", re.MULTILINE)
_DIGITS = pattern(r"\d+")
_ENDS_SELF = frozenset("述上余的下每这该此哪前后一某逐")
_SELF = pattern(
    r"(?:(?:上述|前述)[一-鿿]{2,8}|其余的?|余下的?|每|前述|这|该|(?<![由因至如])此|上述|(?<![元人亿万年月日%岁级名位家户个倍])以上|哪|(?<![目此之年日以当])前|(?<![之此年最])后|同一|某|逐|另一|剩余|剩下的?)$"
)
# Those whom a review left, behind those who failed: 5家没有通过复核,余下17家通过.
_REST = pattern(r"(?:其余|余下|剩下|剩余)的?$")
_KEPT = pattern(r"(?:企业)?(?:则|均|都|全部|全都|顺利|成功)*(?:通过|过关|合格|过审|续上|保住|保留)")
# Those that a list of places leaves, wherever they are: 其余48家分布在其他设区市.
_ELSEWHERE = pattern(
    r"(?:企业)?(?:则|都|均|全部|分别|分散|零散|零星)*(?:分布|散布|散落|分散|散见|散|落|遍布|位|来|集中)?[在于自]"
    r"(?:[一-鿿]{1,3}(?:省|市|内|境内))?(?:其余|其他|其它|别的|余下|另外|剩下|各)"
)
_SENTENCE = 60
_FIGURE_BEFORE = pattern(r"[\d.%A-Za-z]$")
_UNIT_LEFT_OUT = pattern(r"(?<=[有计共])(?P<number>[1-9]\d{0,4})(?=企业(?!园))")  # 共有167企业
# 此次公示企业共547名, 入选小巨人的企业有56名
_BY_NAME = pattern(
    r"企业(?:数量|总数|数)?(?:一?共|总共|合计|共计|总计)?[有计为达是]?(?P<of>(?P<number>[1-9]\d{0,4})名)(?=[,。;、)\n])"
)
# 高新技术企业从0增到6
_GROWN = pattern(
    r"(?:企业|高企|小巨人|冠军|独角兽)(?:数量?|总数|总量)?[从由](?P<before>\d{1,5})(?:增加?|增长|发展|扩大|上升|提升|跃升|升)[到至]"
    r"(?P<now>\d{1,5})(?=[,。;、)\n]|$)"
)
_VAGUE = pattern(r"(?<![总家业量冠额])[数几]$")  # 数百家 is no number
# The one firm of a place that a list names: 海城一家镁质材料企业获评单项冠军.
_ONE_GRANTED = pattern(
    r"[^,。;、\d]{0,16}(?:企业|公司)(?:的[^,。;、\d]{1,12}?)?(?:成功|顺利|最终|首次|喜获)?"
    r"(?:入选|榜上有名|获评|获批|跻身|当选|名列其中|位列其中|在列|登上了?[^,。;]{0,30}[名榜]单|(?:进入|列入|闯入|杀入)了?[^,。;]{0,30}[名榜]单)"
)
# Or that a list just made known holds, whatever it is said to do there: 小巨人名单公示,巴州一家企业进了.
_LIST_MADE_KNOWN = pattern(
    r"(?:[名榜]单|企业)(?:正式|最新|新鲜|刚刚|今日|已|的)*(?:公示|公布|发布|放榜|来了|落地)[,!:]?[一-鿿]{2,7}$"
)
_ONE_ON_LIST = pattern(r"(?:企业|公司)(?![一-鿿]{0,6}[的说称道问讲长人])[一-鿿]{1,5}(?=[!。\n]|$)")
_LONGEST_LEAD = 18
# The only one that a place has: 成为高密唯一入选的企业.
_ONLY = pattern(r"唯一(?=(?:入选|获评|获批|在列|跻身|通过|获此)[^,。;\d]{0,12}(?:企业|公司|单位))")
# No firm at all: 国家级小巨人一家没有, 一户也未入选; not 一家没有掉队.
_NONE = pattern(
    r"(?:企业)?(?:也|都|还|尚|竟|均)*(?:没有|没|未有|无)(?:了|呢)?(?=[,。;!)、\n]|$|入选|获评|评上|当选|在列)|"
    r"(?:企业)?(?:也|都|均)*(?:未能?|没能)(?:入选|获评|评上|当选)"
)
# Nor any of a place that stands before it or behind: 山西无一家上榜, 没有一家来自拉萨; not 没有一家掉队.
_NO_ONE_FROM = pattern(
    r"(?:企业|公司)?(?:来自|出自|位于|属于|入选|获评|获批|评上|登榜|进榜|榜上有名|当选|在列|跻身|在榜)(?!的)"
)
_BEFORE_NO_ONE = pattern("(?:竟然?|却|也|都|还|尚)?(?:没有|未有|无)$")
_NO_ONE = ("没有", "未有", "无")
_NOUGHT = pattern(r"(?:零|无一)(?=(?:申报|入选|获评|推荐|入榜)(?:[,。;、)\n]|$|的))")
# 高新技术企业数量为零; 瞪羚企业尚为零
_IS_NOUGHT = pattern(
    r"(?:企业|高企|小巨人|冠军|独角兽|瞪羚)(?:的)?(?:数量|总数|总量|存量|数)?(?:均|都|仍然?|还|尚|也|暂|依然|一直|目前|曾经?|几乎){0,2}"
    r"[为是](?P<nought>零)(?=[,。;、)\n]|$)"
)
_ROUND = ("百", "千", "万", "双百")
_HONOURED = pattern(r"(?:最佳|最具|优秀|优质服务|诚信|守信|先进|知名|明星|标杆|模范|文明|品牌)")
_AFTER_NO_TOTAL = frozenset("次数银券")
_NO_TOTAL = pattern(r"[家户]次(?!之|第)|家数|家(?:银行|券商)")
_BEGINS_OTHERS = frozenset("企里中之当名分具是为:新拟入上获公认通首此本怎如在哪都花来落究又主")
_OTHERS = pattern(
    r"(?:(?:(?:此次|本次|首次|新|拟|获)?(?:入选|获评|获批|公示|认定|新增|新晋|晋级|通过)?的?)?企业)?"
    r"(?:里|中(?![小国西关山部央卫牟宁])|之中|当中|名单如下|(?:分别|具体)?(?:是|为)(?::|(?<=企业[是为])(?=[^,。;、\d]{2,24}(?:(?<!上市)公司|集团|股份|厂)[,、。;\n])))|"
    # 61家怎样分布?
    r"(?:企业)?(?:分别|究竟|主要|都|又|是)*(?:怎[样么]|如何|(?:花落|分布|来自|落|在)*(?:哪里?|哪些|何处|谁家?))[^,。;\n]{0,12}\?"
)


def chinese_counts(text: str, in_tables: Sequence[tuple[int, int]] = ()) -> list[Count]:
    """The numbers of plain Chinese text that may count enterprises, left to right, none overlapping.

    ``in_tables`` tells where the numbers of its tables stand.
    """
    found = [count for match in _COUNT.finditer(text) if (count := _count(text, match))]
    rounds = _ENDS_ROUND.search(text) is not None
    if rounds:
        found += [count for match in _WITHOUT_UNIT.finditer(text) if (count := _count(text, match))]
        found.sort(key=lambda count: count.start)
    bare = list(_bare(text, found, in_tables, rounds=rounds))
    return sorted([*found, *bare], key=lambda count: count.start) if bare else found


def _count(text: str, match: re.Match[str]) -> Count | None:
    start, end = match.span()
    number, more, roughly, scale, unit, later = match.groups()
    before = text[max(0, start - _LONGEST_BOUND) : start]
    bound = _BOUND.search(before) if before and before[-1] in _ENDS_BOUND else None
    if bound and bound[0] in ("过", "过了") and number[0] not in "百千万" and not _ALREADY.search(before):
        round_mark = number[-1] in "百千万" and not before.endswith(("通过", "通过了"))
        round_mark = round_mark or (number.endswith("0") and before.endswith(("数量过", "数过")))
        bound = bound if round_mark else None  # 过百家 is a bound, 都过了500家, 数量过30家 as well, 通过5家 is none
    if bound and bound[0] == "上" and number[0] not in "百千万":
        bound = None  # 各有上百家 is a bound
    if bound:
        if bound["ordinal"]:
            return None
        start -= len(before) - bound.start()
    elif _FIGURE_BEFORE.search(before) or (number[0] in "十百千万" and _VAGUE.search(before)):
        return None
    value = chinese_value(number + (scale or ""))
    if value is None:
        return None
    if value == 1 and number == "一" and before.endswith(_NO_ONE) and _NO_ONE_FROM.match(text, end):
        none = _BEFORE_NO_ONE.search(text, max(0, start - _LONGEST_BOUND), start)
        return Count(none.start() if none else start, end, 0, "exact", unit)
    if value == 1 and number in ("一", "1") and _NONE.match(text, end):
        return Count(start, end, 0, "exact", unit)
    size = _size(bound)
    if more or (later or "").endswith(("以上", "+")):
        size = "at_least"
    elif (roughly or later in ("左右", "上下")) and size != "at_least":
        size = "about"
    elif (later or "").endswith(("以下", "以内")):
        size = "at_most"
    return Count(start, end, value, size, unit, _refusal(text, start, end, number, value))


def _size(bound: re.Match[str] | None) -> Bound:
    """What the words before a number make of it."""
    if bound is None:
        return "exact"
    return "at_least" if bound["over"] else "about" if bound["about"] else "at_most"


def _refusal(text: str, start: int, end: int, number: str, value: int) -> str | None:
    before = text[max(0, start - _FAR_BACK) : start]
    if before and (before[-1] in _ENDS_SELF or "述" in before) and _SELF.search(before):
        rest = _REST.search(before) is not None
        kept = rest and _KEPT.match(text, end) and "复" in text[max(0, start - _SENTENCE) : start]
        return None if kept or (rest and _ELSEWHERE.match(text, end)) else REFERS
    if number in _ROUND and _HONOURED.match(text, end):
        return "begins the name of an honour"  # 全国百家优秀供应商
    if text[end : end + 1] in _AFTER_NO_TOTAL and _NO_TOTAL.match(text, end - 1):
        return "counts occasions, not firms"
    if text[end : end + 1] in _BEGINS_OTHERS and _OTHERS.match(text, end):
        return REFERS
    if value == 1 and number == "一" and before.endswith(("没有", "未有")):
        return "one firm, not a count"  # 没有一家掉队
    if (
        value == 1
        and number == "一"
        and not before.endswith(("各", "均", "仅", "共", "有", "只", "(", "唯一", "唯一的"))
    ):
        on_list = _ONE_ON_LIST.match(text, end) and _LIST_MADE_KNOWN.search(text, max(0, start - _LONGEST_LEAD), start)
        return None if on_list or _ONE_GRANTED.match(text, end) else "one firm, not a count"
    return None


def _bare(text: str, found: list[Count], in_tables: Sequence[tuple[int, int]], *, rounds: bool) -> Iterator[Count]:
    """The numbers without a unit: in brackets after a name, in a row after 分别 or 依次, in a table."""
    taken = {at for count in found for at in range(count.start, count.end)}
    bracketed = (match.span("number") for match in _IN_BRACKETS.finditer(text))
    cells = [_in_cell(text, *span) for span in in_tables if span[0] not in taken]
    taken.update(at for count in cells for at in range(count.start, count.end))
    yield from cells
    spans = [span for span in bracketed if not _is_year(text, span[0])]
    spans += _alone(text, among_counts=bool(found))
    spans += [match.span("number") for match in _UNIT_BEFORE.finditer(text)]  # 高新技术企业(家)2805
    spans += [match.span("number") for match in _UNIT_LEFT_OUT.finditer(text)]
    if "名" in text:
        called = [match for match in _BY_NAME.finditer(text) if match.start("number") not in taken]
        taken.update(match.start("number") for match in called)
        yield from (Count(*match.span("of"), int(match["number"]), "exact", "家") for match in called)
    if "从" in text or "由" in text:
        grown = [match.span(each) for match in _GROWN.finditer(text) for each in ("before", "now")]
        taken.update(start for start, _ in grown)
        yield from (Count(start, end, int(text[start:end]), "exact", "家") for start, end in grown)
    spans += [
        number.span("number")
        for row in _BATCHES_IN_ROW.finditer(text)
        for number in _OF_BATCH.finditer(text, *row.span())
    ]
    if "分别" in text or "依次" in text:
        spans += [number for match in _IN_TURN.finditer(text) for number in _numbers(text, *match.span("list"))]
    if rounds:
        yield from _marks(text, taken)
    if found and rounds:
        yield from _round(text, taken)
    if "零" in text or "无一" in text:
        noughts = [match.span() for match in _NOUGHT.finditer(text)] if found else []  # 乌尔禾区为零申报
        noughts += [match.span("nought") for match in _IS_NOUGHT.finditer(text)]
        yield from (Count(*span, 0, "exact", "") for span in noughts if span[0] not in taken)
    if "唯一" in text:
        yield from (Count(*match.span(), 1, "exact", "") for match in _ONLY.finditer(text))
    if any(text[count.start - 1] in "、/ " for count in found):
        rows = (match.span() for match in _ROW_OF_NUMBERS.finditer(text))
        spans += [number for row in rows for number in _numbers(text, *row) if not _numbers_item(text, *number)]
    for start, end in sorted(set(spans)):
        if start not in taken:
            taken.update(range(start, end))
            yield Count(start, end, int(text[start:end]), "exact", "")


def _in_cell(text: str, start: int, end: int) -> Count:
    """The number of a table's cell, with its bound: 超1400."""
    digit = _DIGITS.search(text, start, end)
    number = digit.start() if digit else start
    more = text.startswith(("多", "余"), end)
    size: Bound = "at_least" if more else _size(_BOUND.search(text[start:number]))
    return Count(start, end + more, chinese_value(text[number:end]) or 0, size, "")


def _numbers_item(text: str, start: int, end: int) -> bool:
    """Whether a number only says which item of a list its line is: 1、3530家!."""
    begins = start == 0 or text[start - 1] == "\n"
    return begins and end - start < _LONGEST_ORDINAL and text.startswith("、", end)


def _numbers(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the numbers of a row stand."""
    return (number.span() for number in _DIGITS.finditer(text, start, end))


def _marks(text: str, taken: set[int]) -> Iterator[Count]:
    """The round marks that a number is said to have passed: 瞪羚企业突破百,"""
    for match in _MARK.finditer(text):
        if match.start() not in taken:
            taken.update(range(*match.span()))
            yield Count(*match.span(), chinese_value(match["number"]) or 0, "at_least", "")


def _alone(text: str, *, among_counts: bool) -> list[tuple[int, int]]:
    """The numbers that stand alone behind the words for what they count: 总数达45; 第1批 248, and below it 第2批 1584.

    Beside places' names only three of them, or where a text has other counts: 浙江308家;北京167、上海181.
    """
    said: list[tuple[int, int]] = []
    beside: list[tuple[int, int]] = []
    of_batches: list[tuple[int, int]] = []
    in_rows = text.count("\n") > _FEW_LINES
    for last in _ENDS_ALONE.finditer(text):
        start, end = _first_digit(text, last.start()), last.end()
        number, after = text[start:end], text[end : end + 1]
        if after in ",;。)\n" and len(number) <= _LONGEST_TOTAL and _SAID_TO_BE.search(text, max(0, start - 8), start):
            said.append((start, end))
        if len(number) > _LONGEST_IN_ROW:
            continue
        row = _ROW.search(text, max(0, start - _LONGEST_ROW), start) if after in _ENDS_LINE and in_rows else None
        if row and (_LIKE_A_COUNT.fullmatch(number) or is_name(row["name"])):  # 根据2024 is cut off
            said.append((start, end))
            continue
        if "一" <= text[start - 1] <= "鿿":
            said += _run_on(text, start, end)
        if after in "、,;。|()\n" and _LIKE_A_COUNT.fullmatch(number):
            name = _BESIDE_NAME.search(text, max(0, start - _LONGEST_BESIDE), start)
            if name and is_name(name["name"]):
                beside.append((start, end))
        of_batch = "批" in text[max(0, start - 6) : start] and _ROW_OF_BATCH.search(text, max(0, start - 14), start)
        if of_batch and _ENDS_CELL.match(text, end):
            of_batches.append((start, end))
    said += _ranked(text) if in_rows and "\n1" in text else []
    said += beside if among_counts or len(beside) >= _ROW_OF_NAMES else []
    return said + of_batches if len(of_batches) > 1 else said


def _ranked(text: str) -> list[tuple[int, int]]:
    """The numbers in the rows of a ranking, behind which a last cell tells where the city lies: 2深圳2740广东."""
    rows = [
        row for row in _RANKED_ROW.finditer(text, text.find("\n1")) if is_name(row["name"]) and is_name(row["where"])
    ]
    return [row.span("number") for row in rows] if len(rows) >= _ROW_OF_NAMES else []


def _run_on(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A number and those before it, where at least three stand beside places' names and nothing parts them:
    杭州106宁波77温州41.
    """
    row: list[tuple[int, int]] = []
    while len(row) < _MOST_IN_ROW and _LIKE_A_COUNT.fullmatch(text, start, end):
        name = _NAME_BEFORE.search(text, max(0, start - 7), start)
        if name is None or not any(is_name(name[0][-size:]) for size in range(2, len(name[0]) + 1)):
            break
        joined = text[name.start() - 1].isdecimal() and is_name(name[0])  # TOP10省份北京114: the row begins here
        row.append((start, end))
        if not joined:
            break
        start, end = _first_digit(text, name.start() - 1), name.start()
    return row if len(row) >= _ROW_OF_NAMES else []


def _first_digit(text: str, at: int) -> int:
    """Where the number begins that a digit belongs to."""
    while at and text[at - 1].isdecimal():
        at -= 1
    return at


def _round(text: str, taken: set[int]) -> Iterator[Count]:
    """The round numbers without a unit beside places' names, as a list goes on with them: 陕西1.66万家,青海两百多."""
    for match in _ROUND_BESIDE_NAME.finditer(text):
        start = match.end("name")
        if start in taken or not is_name(match["name"]):
            continue
        taken.update(range(start, match.end()))
        bound: Bound = "about" if match["about"] else "at_least" if match["over"] or match["more"] else "exact"
        yield Count(start, match.end(), chinese_value(match["number"]) or 0, bound, "")


def _is_year(text: str, start: int) -> bool:
    """Whether a number in brackets is the year of what stands before it, which is no place: 第三批(2021)."""
    if not _YEAR_IN_BRACKETS.match(text, start):
        return False
    return not any(is_name(text[start - 1 - size : start - 1]) for size in range(2, _LONGEST_NAME + 1))
