"""Places that are only named to be held against, measured by or left out: 比宁波多, 占全省的两成."""

from __future__ import annotations

from pipeline.chinese.place_words import COUNTED, COUNTED_BESIDE, ROW_STEP
from pipeline.divisions import Name
from pipeline.patterns import pattern

_LEFT_OUT = pattern(r"[(,](?:不?包?含|不?包括|除)[^(),;。]{0,12}$")
_ENDS_SHARE = frozenset("占了到据去居列名排在跑于过及成全")
_SHARE_BEFORE = pattern(
    r"(?:占[了到据去]?|(?<!邻)居|列|位居|位列|排名?|排在|领跑|高于|低于|多于|少于|不及|次于|超过了?|完成了?)(?:全)?$"
)
# 占此次全市入选企业的30%, 接近全市拟认定总量的三分之二: what stands between is no whole that a part is counted of.
_PART_IN = pattern(r"(?:占[到据去有了]*|接近|超过|逾|相当于|不到|不足|达到?)[^,。;:、\d]{0,6}$")
_SO_MUCH = (
    r"(?:将近|接近|近|约|超过?|逾|不到)?"
    r"(?:\d+(?:\.\d+)?%|\d/\d|[二三四五六七八九十]+分之|百分之|[一二三四五六七八九]成|半壁|一半|半数)"
)
_PART_OF_IT = pattern(rf"[^,。;:\d]{{0,16}}?的?{_SO_MUCH}")
# 在无锡地区列第二, 居台州各县市首位: the place within which another one ranks.
_RANKS_IN = pattern(r"(?:(?<![所存])在|居|列|位居|位列|名列|排)(?:整个|全)?$")
_PLACE_OF_RANK = pattern(
    r"[^,。;、:\d家]{0,12}?(?:中|内|里)?(?:[一-鿿]{0,4}?(?:排名?|名列|位列|位居|列|居|排在|位于|处于|占据))?"
    r"(?:全?[省市区县州])?(?:第[一二三四五六七八九十\d]+(?!批|次|届|轮|期)|首位|榜首|之首|前列|前茅|前[一二三四五六七八九十\d]+(?!批))"
)
# 在全省占32.4%
_SHARE_THERE = pattern(
    rf"(?:范围)?[中里内]?(?:总[数量]|总盘子?|企业)?[中里内]?的?(?:占比?|所占比[例重]|比重|份额)[到了为达有]*{_SO_MUCH}"
)
# 扬州唯一, 产值金华领先: the place within which what was named before is the first; not 扬州首批名单, 宁波第一季度.
_FIRST_THERE = pattern(
    r"(?:全?[省市区县州]|地区|各?县市区|同类|同行)?(?:范围|区域)?(?:内|中|里)?(?:的)?(?:[尚还也]?[属是为])?"
    r"(?:(?:排名|排|位居|位列|名列|居|列)(?:全?[省市区县州])?(?:第|首|前|榜首)|唯[一二]|首[个家位创例](?!批)|居首|领先|领跑|前列|前茅|靠前|之首|之最|"
    r"(?:最[大高快强早]|第[一二三四五六七八九十\d]+[大强])|第[一二三四五六七八九十\d]+(?=[,。;、)\n位名]|$))"
)
_LONGEST_AGENCY = 8
_BESIDE_HAINAN = ("海东", "海西", "海北", "黄南", "果洛")
_CITIES_OF_JILIN = ("长春", "四平", "辽源", "通化", "白山", "松原", "白城", "延边")


def left_out(text: str, name: Name) -> bool:
    """Whether brackets or a clause leave a place out, or take it in: (不含宁波)."""
    return _LEFT_OUT.search(text, max(0, name.start - 18), name.start) is not None


def only_compared(text: str, start: int, end: int) -> bool:
    """Whether others are only held against what stands between two positions, or are a part of it: 次于昆山, 占全市."""
    return shared_before(text, start) and not COUNTED.match(text, end)


def shared_before(text: str, start: int) -> bool:
    """Whether the words before a place hold others against it, or give their share in it."""
    before = text[start - 1 : start] in _ENDS_SHARE
    return before and _SHARE_BEFORE.search(text, max(0, start - 4), start) is not None


def only_measures(text: str, start: int, end: int) -> bool:
    """Whether the place between two positions is but that within which another one has a share or a rank:
    占此次全市入选企业的30%, 在无锡地区列第二.
    """
    before = max(0, start - 8)
    if _RANKS_IN.search(text, before, start) and (_PLACE_OF_RANK.match(text, end) or _SHARE_THERE.match(text, end)):
        return True
    return _PART_IN.search(text, before, start) is not None and _PART_OF_IT.match(text, end) is not None


def first_there(text: str, end: int) -> bool:
    """Whether the words behind a place's name say that something is unique or leads in it: 集群为扬州唯一."""
    return _FIRST_THERE.match(text, end) is not None


def is_agency(text: str, end: int) -> bool:
    """Whether a line's words up to a place name who reports from there: 新华财经 before 北京7月20日电."""
    line = text[text.rfind("\n", 0, end) + 1 : end].strip()
    return line.endswith(("社", "网", "报")) or (1 < len(line) <= _LONGEST_AGENCY and line.isalpha())


def among_qinghai(text: str, name: Name) -> bool:
    """Whether 海南 is the prefecture of that name, as it stands in a list of Qinghai's: 西宁19家、海西3家、海南1家."""
    around = text[max(0, name.start - ROW_STEP) : name.start] + text[name.end : name.end + ROW_STEP]
    return any(other in around for other in _BESIDE_HAINAN) and COUNTED_BESIDE.match(text, name.end) is not None


def among_its_cities(text: str, name: Name) -> bool:
    """Whether 吉林 is the city of that name, as it stands in a list of the province's cities: 长春9家、吉林4家."""
    counted = COUNTED_BESIDE.match(text, name.end)
    around = text[max(0, name.start - ROW_STEP) : name.start] + text[name.end : name.end + ROW_STEP]
    return counted is not None and any(city in around for city in _CITIES_OF_JILIN)
