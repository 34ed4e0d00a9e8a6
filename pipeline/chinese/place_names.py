"""Which division a name in a text is, where it stands as a word of its own: 重大理论 holds no 大理."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from pipeline.chinese.place_words import (
    AREA,
    AUTHORITY,
    COUNTED_BESIDE,
    COUNTED_WORDS,
    FAR,
    FRACTION_WORDS,
    KNOWN_ZONES,
    TOWN_NAME,
    ZONE_WORD,
)
from pipeline.chinese.places_compared import (
    among_its_cities,
    among_qinghai,
    is_agency,
    left_out,
    only_compared,
    only_measures,
    shared_before,
)
from pipeline.divisions import NATION, Division, Name, division, is_name, ordinary_words, within
from pipeline.mentions import Place
from pipeline.patterns import pattern

# Where something was said or made known: 在南京一场论坛上表示, 在广州发布.
_SCENE = pattern(
    r"[^,。;、\d《]{0,24}?(?:论坛|大会|会议|年会|峰会|发布会|座谈会|推进会|洽谈会|对接会|博览会|活动|仪式|会)(?:上|期间)|"
    r"[^,。;、\d]{0,4}(?:举行|召开|举办|开幕|闭幕|落幕|启幕|拉开|开(?:会|讲|锣|班|[,。;])|发布|出席|表示|透露|宣布|接受采访)|"
    r"(?:集中)?(?:组织|主持|承办|主办)[^,。;、]{0,36}?(?:会|论坛|答辩|活动|仪式)(?=[,。;\n]|$)"
)
_OCCASION = pattern(r"[^,。;\d]{0,16}?(?:论坛|大会|会议|年会|峰会|发布会|座谈会|博览会|展会|活动|仪式|展)")
_GOES_TO = ("出席", "参加", "亮相", "现身", "前往")
# What a place does with a zone, whose name this does not begin: 株洲大力建设国家自主创新示范区.
_DOES_WITH_ZONE = pattern(
    "建设|打造|创建|争创|申[建报创]|获批|推[进动]|加快|全力|大力|着力|积极|深入|扎实|近年|[在是为]|依托|围绕|支持|布局|升级|晋升|建成|正在"
)
_AND = pattern("[和及与]|次于|超过|高于|低于|不及|少于|多于|来自")
_CORPS = "(?:生产建设)?兵团"
_WIRED = ("讯(", "讯 ", "讯\n", "讯:")
_OFFICE_WORDS = (
    r"(?:省|市|区|县|自治区)?(?:人民)?(?:级)?"
    r"(?:工信|经信|科技|科学技术|财政|经济和信息化|工业和信息化|发展和?改革|发改|经济信息|中小企业|民营经济|人民政府|"
    r"政府|市委|省委|区委|统计|科委|经委|工商联|证监|国资)"
    r"(?:[一-鿿]{0,6}?(?:厅|局|委员会|委|部门|办公室|办|处|政府))?(?![一-鿿]{0,6}(?:企业|高新))"
    r"|(?:省|市|区|县|自治区)(?:委|局|厅)|(?:省|市|区|县)?(?:日报|晚报|晨报|都市报|商报|新闻|网|广播|电视|发布|讯|在线(?=记者|讯|消息|\d))"
)
_OFFICE = pattern(_OFFICE_WORDS)
_FIRM = pattern(
    r"(?:省|市|区|县)?[\w()·]{0,24}?"
    r"(?:公司|集团|股份|银行|大学|学院|医院|研究院|研究所|创新院|工研院|研究中心|科学中心|实验室|交易所|厂|论坛|大会|峰会|展览|板块?上市|办法|条例|"
    r"方案|规划)"
)
_LIST_OF_FIRMS = pattern(r"[^,。;、\d等]{4,30}(?:、|等\d+[家户](?=企业|公司|单位|[榜入获]))")
_FIRM_STOP = pattern(
    r"上市|挂牌|[AHB]股|科创板|创业板|新三板|[,、;:。!?\n]|\d|有(?!限)|[达为共获的家入各均都]|企业|撤销|取消|确定|同意|授予|推荐|申报|发布|关于|召开|举行|"
    r"拥有|培育|认定|新增|公示|公布|名单|专精|小巨人|冠军|瞪羚|独角兽|高新技术(?!产业|$)|科技型中小|创新型"
)
_THING_THAT_HAS = r"(?:基地|(?:产业)?集群)(?=内|[现已共目]|累计|拥?有(?!望)|集聚|聚集|汇聚|引进|培育)"
_VALLEY = r"(?<=[药芯光声视医智慧数云创硅氢星麓材眼康能网])谷"  # 南京药谷, 合肥声谷
_ZONE = pattern(rf"[一-鿿]{{0,6}}?(?P<kind>{ZONE_WORD}|{AREA}|{_VALLEY}|{_THING_THAT_HAS}|新区)")
# An area that lies across three districts, of which the news tells; a district has borne its name since 2025 alone.
_AREA_FIRST = "两江新区"
_DISTRICT_OF_ITS_OWN = pattern(r"(?:浦东|滨海|沈北|郑东)新区")
_FIRM_TOO = "阿里"  # a prefecture where its province is spoken of, else a group of firms
# What the words right behind a name tell of it.
_TOLD_BY = {
    "corps": _CORPS,
    "government": "官方|当局",
    "without": r"\((?:不含|不包括|除)[^()]{1,12}\)",
    "dateline": r"(?:\d{1,2}月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:电|讯|专电)",
    "reported": r"(?:[一-鿿]{0,3}报道|[一-鿿]{0,2}讯)[】)\]\n :]",
    "listed": "(?:联交所|交易所|主板)?(?:上市|挂牌|交易所)",
    "town": TOWN_NAME,
    "recognised": "(?:高新技术企业|高企)?认定(?:机构|办|管理)",  # 江苏省认定机构2023年认定报备的…
    "office": _OFFICE_WORDS,
    "counted": COUNTED_WORDS,
    "fraction": FRACTION_WORDS,
}
_BEHIND = pattern("|".join(f"(?P<{told}>{words})" for told, words in _TOLD_BY.items()))
_LONGEST_OF_AREA = 4
_BRAND = "品字标"


def holds(place: Place, after: Place | None) -> bool:
    """Whether a place only says where the one right behind it lies: 江苏昆山."""
    if after is None or place.end != after.start or place.code is None or after.role not in ("place", "zone"):
        return False
    return after.code is None or (after.code != place.code and within(after.code, place.code))


class Known:
    """The divisions that a text names beyond doubt, with where; the home stands before the text's start."""

    def __init__(self, names: Iterable[Name], home: Division | None) -> None:
        certain = [(-1, home.code)] if home else []
        self.home = home.code if home else None
        self.at_home = home is not None and home.level != "nation"
        for name in names:
            top = division(name.codes[0])
            if (name.full and len(name.codes) == 1) or (top and top.level != "county"):
                certain.append((name.start, name.codes[0]))
        self.starts = [start for start, _ in certain]
        self.codes = [code for _, code in certain]
        self.provinces = {code[:2] for code in self.codes}
        self.told: dict[str, str] = {}  # the short names read as places so far
        self._around = {code[:2] if code.endswith("0000") else code[:4] for code in self.codes}
        self.places_any = bool(self.provinces - {NATION.code[:2]})

    def is_home(self, code: str) -> bool:
        """Whether a division is the outlet's own."""
        return code == self.home

    def around(self, county: str) -> bool:
        """Whether a text names the county in full, its province, its city or another county of that city."""
        return county[:2] in self._around or county[:4] in self._around

    def names_another(self, code: str) -> bool:
        """Whether a text names another division of a division's province."""
        return any(each[:2] == code[:2] and each != code for each in self.codes)

    def before(self, at: int) -> Iterator[str]:
        """The last divisions named before a position, the nearest first."""
        end = bisect_left(self.starts, at)
        return reversed(self.codes[max(0, end - FAR) : end])


def place_named(text: str, name: Name, known: Known) -> Place | None:
    words = text[name.start : name.end]
    if words == _AREA_FIRST and not known.is_home(name.codes[0]):
        return Place(name.start, name.end, None, "office" if AUTHORITY.match(text, name.end) else "zone", words)
    if words == _FIRM_TOO and not known.names_another(name.codes[0]):
        return Place(name.start, name.end, None, "firm", words)
    code = None if text.startswith(KNOWN_ZONES, name.start) else _settled(name, words, text, known)
    if code is None:
        several = name.full and len(name.codes) > 1 and not _OFFICE.match(text, name.end)
        return Place(name.start, name.end, None, "zone", words) if several else None
    behind = _BEHIND.match(text, name.end)
    told = behind.lastgroup if behind else None
    if told == "government" and words == "北京":
        return None  # as papers abroad call the nation's
    if words == "吉林" and (text[name.end : name.end + 1] == "市" or among_its_cities(text, name)):
        code = "220200"
    if text.endswith(_BRAND, 0, name.start):
        return None  # 品字标浙江制造企业
    if words == "海南" and among_qinghai(text, name):
        code = "632500"
    if behind and told in ("corps", "without"):
        corps = told == "corps"
        with_it = text[name.start : behind.end()]
        return Place(name.start, behind.end(), None if corps else code, "zone" if corps else "place", with_it)
    if (told == "dateline" or text.startswith(_WIRED, name.end)) and is_agency(text, name.start):
        return Place(name.start, name.end, code, "firm", words)
    if told == "dateline" and text[name.start - 1 : name.start] in ("", "\n"):
        return Place(name.start, name.end, code, "office", words)
    if told == "reported" or (text[name.start - 1 : name.start] == "在" and _SCENE.match(text, name.end)):
        return Place(name.start, name.end, code, "scene", words)
    if text[name.start - 2 : name.start] in _GOES_TO and _OCCASION.match(text, name.end):
        return Place(name.start, name.end, code, "scene", words)  # 出席北京的论坛时透露
    if told == "listed":
        return Place(name.start, name.end, code, "firm", words)
    if behind and told == "town":
        return Place(name.start, behind.end(), None, "zone", text[name.start : behind.end()])
    if (zone := _ZONE.match(text, name.end)) and (place := _of_zone(text, name, zone)):
        return place
    if told in ("recognised", "office") or (words[-1] in "省市区县" and text.startswith("级", name.end)):
        return Place(name.start, name.end, code, "office", words)
    if told != "counted" and (told == "fraction" or shared_before(text, name.start) or left_out(text, name)):
        return None
    if only_measures(text, name.start, name.end):
        return None
    firm = _FIRM.match(text, name.end)
    if firm and not _FIRM_STOP.search(text, name.end, firm.end() - 2):
        return Place(name.start, name.end, code, "place" if _leads_firms(text, name, words) else "firm", words)
    known.told[words] = code
    return Place(name.start, name.end, code, "place", words)


def _leads_firms(text: str, name: Name, words: str) -> bool:
    """Whether a city or a district leads its firms, the first of which begins with the name of a division that does
    not lie in it: 英山县湖北某某有限公司、…, 日照市山东某某有限公司等7家.
    """
    if words[-1] not in "市县区旗" or text[name.start - 1 : name.start] not in (",", ":", "》", "\n"):
        return False
    listed = _LIST_OF_FIRMS.match(text, name.end)
    if not listed:
        return False
    following = (text[name.end : name.end + size] for size in (3, 2))
    names = [each for each in following if is_name(each) and not _lies_in_one(each, name)]
    return any(listed[0][-1] == "、" or _is_province(each) for each in names)


def _is_province(words: str) -> bool:
    """Whether some words name a province, as firms' names begin with it: 山东 in 山东某某股份有限公司."""
    found = division(words)
    return found is not None and found.level == "province"


def _lies_in_one(words: str, name: Name) -> bool:
    """Whether the division that some words name lies in one that a name may mean."""
    found = division(words)
    return found is not None and any(within(found.code, code) for code in name.codes)


def _of_zone(text: str, name: Name, zone: re.Match[str]) -> Place | None:
    """The zone whose own name a division's begins, as 苏州工业园区; None where it only stands near."""
    words = text[name.start : zone.end()]
    if only_compared(text, name.start, zone.end()):
        return Place(name.start, zone.end(), None, "scene", words)  # 仅次于苏州工业园区
    if AUTHORITY.match(text, zone.end()):
        return Place(name.start, zone.end(), None, "office", words)
    if zone["kind"] == "新区" and zone.start("kind") - name.end > _LONGEST_OF_AREA:
        return None
    between = name.end, zone.start("kind")
    across = _FIRM_STOP.search(text, *between) or _AND.search(text, *between) or _DOES_WITH_ZONE.search(text, *between)
    of_its_own = across or _DISTRICT_OF_ITS_OWN.match(text, name.start)
    return None if of_its_own else Place(name.start, zone.end(), None, "zone", words)


def _settled(name: Name, words: str, text: str, known: Known) -> str | None:
    """The one division that a name means where it stands; None where it stays open, or is no place at all."""
    top = division(name.codes[0])
    if top is None:
        return None
    if top.level == "prefecture" and not name.full and (district := _of_municipality(name, known)):
        return district
    if top.level != "county":
        across_words = not name.full and words in ordinary_words() and not _of_its_own(text, name)
        return None if across_words or _ends_longer_name(text, name) else name.codes[0]
    if name.full and len(name.codes) == 1:
        return name.codes[0]
    if not name.full and (text[name.end : name.end + 1] in _RANKS_BEHIND or not _stands_alone(text, name, words)):
        return known.told.get(words) if _opens_clause(text, name) else None
    fitting = [code for code in name.codes if known.around(code)]
    if not fitting:
        lone = (
            len(name.codes) == 1
            and not _among_towns(text, name)
            and (not known.places_any or (COUNTED_BESIDE.match(text, name.end) and not _may_be_town(name, known)))
        )
        return name.codes[0] if lone else None
    if len(fitting) == 1:
        return fitting[0]
    for outer in known.before(name.start):
        inside = [c for c in fitting if c != outer and _close(c, outer)]
        if len(inside) == 1:
            return inside[0]
    return None


def _ends_longer_name(text: str, name: Name) -> bool:
    """Whether a city's short name only ends a longer name that begins like a county's: 清河源 is no 河源."""
    before = text[name.start - 1 : name.start + 1]
    if name.full or len(before) < 2 or name.end - name.start != 2 or not is_name(before):
        return False
    return not _BEFORE_ALONE.search(text, max(0, name.start - 2), name.start) and not _follows_division(text, name)


def _follows_division(text: str, name: Name) -> bool:
    """Whether the name of a division stands right before another one: 广东阳江."""
    return any(is_name(text[max(0, name.start - size) : name.start]) for size in (2, 3))


def _may_be_town(name: Name, known: Known) -> bool:
    """Whether a district's short name may be that of a town at home: 东城 in a paper of 东莞 is none of Beijing's."""
    district = division(name.codes[0])
    return known.at_home and not name.full and district is not None and district.name.endswith("区")


def _among_towns(text: str, name: Name) -> bool:
    """Whether a short name stands in a list of towns, and is a town's as well: 塘桥镇3家,锦丰、南丰各1家."""
    start = max(text.rfind("。", 0, name.start), name.start - _TOWNS_FAR, 0)
    cut = text.find("。", name.end, name.end + _TOWNS_FAR)
    return not name.full and _TOWN_COUNTED.search(text, start, cut if cut >= 0 else name.end + _TOWNS_FAR) is not None


def _of_municipality(name: Name, known: Known) -> str | None:
    """The district of a municipality that a text is about, though a city elsewhere bears its name: 海淀、朝阳."""
    for code in name.codes[1:]:
        municipality = division(code[:2] + "0000")
        if municipality and municipality.is_municipality and municipality.code in known.codes:
            apart = all(other[:2] != name.codes[0][:2] for other in known.codes if other != name.codes[0])
            return code if apart else None
    return None


def _close(code: str, outer: str) -> bool:
    """Whether a county lies in another division, or in the same city as it."""
    return within(code, outer) or (outer[4:] != "00" and code[:4] == outer[:4])


_BEFORE_ALONE = pattern(
    r"(?:^|[\W\d_a-zA-Z]|[、和及与在的市州省中]|其中|以及|[这本此今][次回轮番]|今年|目前|日前|此前|近期|同期|同时|同步|此外|另外|外加|另加|其次|其后|随后|如今|眼下|届时|相比|老家|家乡|投资|走进|[只仅还就]有|包括|之[都乡城]|隔壁|邻居|近邻|[紧毗友]邻|兄弟|反观|对手|"
    r"[里内从以如而看论据是为自于批们年月日仅光单就连含括出叫非道咱俺问猜]|落户|入驻|扎根|布局|坐落|安家|聚集|集聚|集中|分布|来到|转战|紧随|依次|分属)$"
)
_AFTER_ALONE = pattern(
    r"$|[\W\d_a-zA-Z]|[、和及与的有共各等均也则还已再新获入上达为占居一两三四五又多添增州以总只仅就便同也]|分别|依次|双双|合计|拥有|培育|累计|举行|国家|省级|专精|"
    r"小巨人|高新|高企|单项|瞪羚|科技型|创新型|企业|全[市区县]|[加合凑]一?[块起]|[加合凑]在一|是|作为|坚持|围绕|聚焦|持续|加快|加大|深入|积极|大力|不断|全面|推动|推进|打造|出台|实施|成为|迎来|"
    r"最[多高大快强早]|走在|排[名在第]|位[居列]|名列|稳[居坐]|领[跑先衔]|拔得|夺得|摘得|揽[下获]|斩获|交出|表现|贡献|输送|"
    r"这[两三四五六七八九]|收获|传来|捷报|喜讯|经济|工业|制造"
)
_RANKS_BEHIND = ("市", "县")  # 以上城市 holds no 上城, which is called 上城区
_TOWN_COUNTED = pattern(r"(?:街道|镇|乡)(?:\(?\d|[、和及](?=[一-鿿]{2,4}(?:街道|镇|乡))|各\d|有\d|分别)")
_TOWNS_FAR = 40
_OPENINGS = ("", "\n", "。", ",", ";", ":", "、")
_ROW_GOES_ON = pattern(r"(?:这次|此次|亦|分别|双双|三|两|四|五|等|[一-鿿]{0,2}(?:有|占))")
_NUMBER_BESIDE = pattern(
    r"区?(?:\(?\d|[、和及]|[一二两三四五]区|各|有|占|以|共|达|新增|入选|独|拟|新|首|[也还又则均都已再便就仅只才](?:有|达|共|占|新|\d))"
)


def _stands_alone(text: str, name: Name, words: str) -> bool:
    """Whether a county's short name stands as a word of its own, not as letters across two words (创新平台 is
    not 新平).
    """
    number = text[name.start - 2 : name.start - 1]
    if text[name.start - 1 : name.start] in ("家", "户") and (number.isnumeric() or number == "两"):
        return True  # 12家婺城企业, 两家婺城企业
    if text[name.start - 1 : name.start] == "、" and any(
        is_name(text[name.start - 1 - size : name.start - 1]) for size in (2, 3)
    ):
        return True
    if words in ordinary_words() and not _NUMBER_BESIDE.match(text, name.end):
        return _lies_in_division_before(text, name)
    beside = words in ordinary_words() and _BEFORE_ALONE.search(text, max(0, name.start - 2), name.start)
    return bool(beside) or _of_its_own(text, name)


def _opens_clause(text: str, name: Name) -> bool:
    """Whether a name begins a clause, as one that a text has named before may do before any word: 南山从1家起步."""
    return text[name.start - 1 : name.start] in _OPENINGS and not _FIRM.match(text, name.end)


def _lies_in_division_before(text: str, name: Name) -> bool:
    """Whether the division that a name lies in stands right before it: 浙江长兴, but not 江苏创新."""
    outer = (division(text[max(0, name.start - size) : name.start]) for size in (3, 2, 4))
    return any(found and within(code, found.code) for found in outer for code in name.codes)


def _of_its_own(text: str, name: Name) -> bool:
    """Whether the characters around a name leave it a word of its own: 重大理论 holds no 大理."""
    begins = name.start == 0 or _BEFORE_ALONE.search(text, max(0, name.start - 2), name.start)
    follows = _follows_division(text, name)
    if (
        text[name.start - 1 : name.start] == "、"
        and not _AFTER_ALONE.match(text, name.end)
        and _ROW_GOES_ON.match(text, name.end)
    ):
        return True
    first = name.start == 0 or text[name.start - 1] in " ,;:。、\n()"
    city = division(name.codes[0])
    if first and city is not None and city.level == "prefecture":
        return True
    if (begins or follows) and _AFTER_ALONE.match(text, name.end):
        return True
    return (
        bool(begins or follows)
        and not name.full
        and (text[name.start : name.end] not in ordinary_words() or _ZONE.match(text, name.end) is not None)
        and not _FIRM.match(text, name.end)
    )
