"""The level of a title by who grants it: the place beside it, the owner of the list, an office that is named."""

from __future__ import annotations

import re

from pipeline.chinese.cohort_of import goes_back_to_list, names_title
from pipeline.chinese.numbers import Number
from pipeline.chinese.title_case import FIGURES_BACK
from pipeline.chinese.titles import LEVELS
from pipeline.chinese.words import APPLIED, GRANTED, HELD, PROPOSED, STOCK, TODAY
from pipeline.clauses import inside
from pipeline.divisions import NATION, within
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import GRANTED_BY_PLACES, granted_by
from pipeline.records import Level, Programme

_OF_CITIES = ("little_giant", "srdi_sme", "innovative_sme")
_NATIONAL_TOO = ("little_giant", "manufacturing_champion")
_PUBLISHED = pattern(
    r"(?:近日|日前|[今昨][日天]?|今年|最新|首次|同期)*(?:公布|公示|认定|评选|发布|命名|授予|遴选)了?的?"
    r"(?:20\d\d年度?|首批|第[一二三四五六七八九十\d]{1,3}批|[省市区县]级|名单中的)*"
)
_OFFICE_WORDS = (
    r"(?P<level>省|自治区|市|区|县)委?(?:科技|科学技术|工信|工业和信息化|经信|经济和信息化|发改|发展改革)"
    r"[一-鿿]{0,6}?[厅局委]"
)
_OFFICE = pattern(_OFFICE_WORDS)
_GRANTING_OFFICE = pattern(_OFFICE_WORDS + r"(?:[还又新]|近日|日前|今年|正式|已|共|累计){0,2}认定")
_LISTING_OFFICE = pattern(
    _OFFICE_WORDS
    + r"(?:(?:近日|日前|今天|正式|网站)*(?:公示|公布|发布|印发)了?[^。]*名单|"
    + r"[对把将][^。;]{4,50}(?:公示|公布|名单|备案))"
)
_BY_ITSELF = pattern(
    r"(?:自己|自行|自主)(?:新?[评认]|命名|遴选|授予|的?(?=单项|隐形|瞪羚|独角))|(?:[省市区县]里|本[省市区县])(?:自己)?(?:[评认]|命名|遴选)"
)
_RECKONED_BY = pattern(r"[^,。;\d]{0,12}(?:口径|标准|名单)(?:统计|计算|计)?,")
OF_ANY_LEVEL = ("gazelle", "unicorn")
_IS_LIST = pattern(
    r"(?:企业)?(?:\(产品\))?的?(?:拟?认定(?:(?:和|及|与|、|暨)(?:通过)?复[核审](?:通过)?(?:企业)?(?:\(第[一二三四五六七八九十]+批\))?)?|拟?备案|入库|评估|入选|评选|拟)?(?:结果|名单|名录|榜单|公布|公示|放榜)"
)
_ORDINAL = pattern(
    r"20\d\d年度?(?:[(]?(?:第[一二三四五六七八九十\d]{1,3}|首)批次?[)]?)?|首批|第[一二三四五六七八九十\d]{1,3}批"
)
_ORDINAL_BEFORE = pattern(r"(?:20\d\d年度?|首批|第[一二三四五六七八九十\d]{1,3}批)(?:拟?认定的?)?$")
_BECAME = pattern(r"(?:成为|获评|被?认定为|入选|跻身)$")
_NAME_OF_LIST = 20
_LONGEST_PARAGRAPH = 300
_MAKES_KNOWN_WORDS = r"(?:人民)?(?:政府)?(?:今[日天]|日前|近日|正式|首次|对外)*(?:公布|发布|公示|认定|评定)"
_MAKES_KNOWN = pattern(_MAKES_KNOWN_WORDS)
_MAKES_LIST_KNOWN = pattern(
    rf"{_MAKES_KNOWN_WORDS}了?(?:20\d\d年度?)?(?:首批|第[一二三四五六七八九十]{{1,3}}批)?[^,。;:\d]{{2,20}}(?:名单|名录|榜单)"
)
_AS_A_LIST = pattern(r"[^,。;:\d]{0,16}(?:名单|名录|榜单)")
_NAMES_OWN_LIST = pattern(
    r"(?!新增|新晋|入选|上榜)(?:20\d\d年度?)?[^,。;:\d《》“”]{0,28}?(?:备案|认定|入库|入选|公示)?(?:名单|名录|榜单)"
)
_SHORT_NAME = pattern(r"(?:20\d\d年度?)?[一-鿿]{0,10}")
_OFFICES = 3  # of the places right before a list's name
_AS_LIST = pattern(
    r"(?:为|获评|获得|成为|入选|跻身)(?:20\d\d年度?)?(?:[(]?第[一二三四五六七八九十\d]{1,3}批次?[)]?)?(?<=[年度批次)])$|"
    r"(?:认定|评定|命名|授予|确定)为$"
)
_CHOSEN_FOR_YEARS = pattern(
    r"(?:评选|遴选|评定|认定)(?:工作)?(?:[^,。;:\d]{0,10}(?:已有?|走过|持续|进行|开展|满)了?)?(?:[两三四五六七八九十]|\d{1,2})[年届]|(?:开评|开始评选|启动评选|评选启动)[^,。;\d]{0,4}以来"
)
_AS = pattern(r"(?:为|获评|获得|成为)(?:20\d\d年度?)?(?:[一-鿿]{2,4}[市州])?$")
_REGISTERED = pattern("入库|评价|信息库")
_RECOGNISED = pattern("科技型中小(?:微)?企业(?:拟?认定|备案)名单|(?:认定|备案)[^,。]{0,6}科技型中小")


def grantor_beside(n: Number, title: ProgrammeName) -> str | None:
    """The code of the place right before a title that not only the ministries grant: 江西省单项冠军."""
    places = inside(n.m.places, n.sentence.start, title.start) if n.sentence.places else []
    beside = places[-1] if places and places[-1].end == title.start else None
    named = beside is not None and beside.code != NATION.code and beside.words[0] not in "我全本该"
    return beside.code if beside and named else None


def may_be_of_place(n: Number, title: ProgrammeName) -> bool:
    """Whether a title is one that places grant in their own names, which they then bear in full: 江苏省瞪羚企业; or by
    a province's short name, where no level grants it by custom: 南宁市拥有广西瞪羚企业37家.
    """
    if goes_back_to_list(n):
        return False
    in_full = title.start >= n.count.end or (n.own and n.text[title.start - 1] in "省市区县州盟旗")
    in_full = in_full or (n.own and title.programme in OF_ANY_LEVEL and (grantor_beside(n, title) or "")[2:] == "0000")
    return in_full and title.level is None and title.programme in GRANTED_BY_PLACES


def of_city_around(n: Number, title: ProgrammeName, grantor: str, place: Place) -> bool:
    """Whether a title bears the name of the city around a county whose firms are counted: 天台县有台州市小巨人15家."""
    named = n.own and title.start < n.count.start and title.level is None and title.programme in _OF_CITIES
    return named and grantor.endswith("00") and not grantor.endswith("0000") and covers(grantor, place)


def covers(grantor: str, place: Place) -> bool:
    """Whether a place lies in the one before a title, which then only grants it: 赣州8家企业新晋江西省单项冠军."""
    return place.code is not None and place.code != grantor and within(place.code, grantor)


def owner_of_list(n: Number, title: ProgrammeName) -> str | None:
    """The code of the division whose own list a number makes up: 认定41家企业为2023年第二批晋江市专精特新中小企业,
    认定12家企业为晋江市第二批隐形冠军培育企业.
    """
    if title.start <= n.count.end:
        return None
    named = [p for p in inside(n.m.places, n.count.end, title.start) if p.code]
    beside = named[-1] if named else None
    if beside is None or beside.code == NATION.code or beside.words[-1] not in "省市区县旗州":
        return None
    ordinal = _ORDINAL.fullmatch(n.text, beside.end, title.start)
    if ordinal is None and beside.end != title.start:
        return None
    around = [p for p in named if p.end == beside.start]  # 认定为武汉市洪山区首批瞪羚企业
    listed = (_AS if ordinal else _AS_LIST).search(n.text, n.count.end, around[0].start if around else beside.start)
    return beside.code if listed else None


def level_of_named_list(n: Number, title: ProgrammeName) -> Level | None:
    """The level of the place that a list is named after: 山东省2023年度制造业单项冠军企业名单公布; 成为陕西省第五批
    制造业单项冠军企业; 安阳市工信局公布安阳市第五批专精特新企业认定名单.
    """
    if title.level is None and title.programme in GRANTED_BY_PLACES and (granter := _granter_of_batch(n, title)):
        return granted_by(granter)
    if title.programme in GRANTED_BY_PLACES:
        before = n.titles(
            n.sentence.start, min(title.start, n.count.start)
        )  # 省第二批单项冠军名录公示,单项冠军企业11家
        title = next((each for each in before if each.programme == title.programme), title)
    place = next(iter(inside(n.m.places, max(0, title.start - _NAME_OF_LIST), title.start)[-1:]), None)
    if place is None or not place.code or not _ORDINAL.fullmatch(n.text, place.end, title.start):
        return None
    listed = _IS_LIST.match(n.text, title.end)
    if place.words[-1] in "市州" and listed and "认定" in listed[0]:
        offices = [office for office in inside(n.m.places, 0, place.start)[-_OFFICES:] if office.role == "office"]
        bare = _OFFICE.search(n.text, n.sentence.start, place.start)
        by_city = any(office.code == place.code for office in offices) or (bare is not None and bare["level"] == "市")
        return granted_by(place.code) if by_city else None
    became = _BECAME.search(n.text, max(0, place.start - _NAME_OF_LIST), place.start)
    whole = place.words == "全省" and (listed or (title.programme in OF_ANY_LEVEL and title.start > place.end))
    if title.programme == "gazelle" and place.code.endswith("0000") and title.start > place.end:
        return granted_by(place.code)  # 辽宁第三批瞪羚216家
    if title.programme not in GRANTED_BY_PLACES or not (listed or became or whole) or place.words[-1] not in "省区":
        return None
    return granted_by(place.code) if whole or place.words[0] not in "我全本该" else None


def _granter_of_batch(n: Number, title: ProgrammeName) -> str | None:
    """The code of the province whose name stands between a list's batch and the title: 公布第九批山东省制造业单项冠军
    企业和通过复核的制造业单项冠军企业名单,济宁22家.
    """
    for named in [title] if n.own else n.titles(n.sentence.start, max(n.next_count(), title.end)):
        place = next(iter(inside(n.m.places, max(0, named.start - _NAME_OF_LIST), named.start)[-1:]), None)
        if place is None or place.words[-1] not in "省区" or place.words[0] in "我全本该":
            continue
        before = max(n.sentence.start, place.start - _NAME_OF_LIST)
        of_batch = place.end == named.start and _ORDINAL_BEFORE.search(n.text, before, place.start)
        became = _BECAME.search(n.text, before, place.start) and _ORDINAL.fullmatch(n.text, place.end, named.start)
        if named.programme == title.programme and (of_batch or became):
            return place.code
    return None


def level_of_announced_list(n: Number, title: ProgrammeName) -> Level | None:
    """The one level that the list just announced names: 公布第七批省级单项冠军名单。第七批单项冠军中,泉州10家; or else
    the headline: 市级小巨人再扩容.
    """
    if not n.kinds & APPLIED and (n.kinds & (STOCK | HELD) or n.lead_kinds & TODAY):
        return None
    listed = n.context.batch_of if n.context.batch else n.context.year_of
    named = {each.level for each in listed if each.programme == title.programme and each.level}
    if not named:
        figures = (f for _, f in n.context.figures[-FIGURES_BACK:] if f.programme == title.programme)
        named = {f.level for f in figures if f.level and (f.batch or f.year) and f.measure != "cumulative"}
    if not named and (listed or n.batches(n.sentence.start, n.right)):
        headed = inside(n.m.titles, 0, n.context.headline)
        named = {each.level for each in headed if each.programme == title.programme and each.level}
    return named.pop() if len(named) == 1 else None


def level_of_itself(n: Number, title: ProgrammeName, place: Place) -> Level | None:
    """The level of a place that is said to grant a title itself: 山东省自己评的单项冠军1180家."""
    if place.code in (None, NATION.code) or title.programme not in GRANTED_BY_PLACES:
        return None
    said = _BY_ITSELF.search(n.text, n.left, n.right)
    return granted_by(place.code) if said and place.code else None


def level_of_announcer(n: Number, title: ProgrammeName) -> Level | None:
    """The level of the place that is said to publish a title that places grant: 青岛市公布的2023年度隐形冠军."""
    if title.programme not in GRANTED_BY_PLACES or title.programme in _NATIONAL_TOO or title.start < n.sentence.start:
        return None
    for place in reversed(inside(n.m.places, n.sentence.start, title.start)):
        named = place.words[-1] in "省市区县" or (place.code or "").endswith("0000")
        if place.code and place.code != NATION.code and named:
            published = _PUBLISHED.fullmatch(n.text, place.end, title.start)
            return granted_by(place.code) if published else None
    return None


def level_by_granter(n: Number, programme: Programme) -> Level | None:
    """The level of the office that grants a title which no one level grants by custom: 省科技厅认定的瞪羚企业."""
    behind = max(n.right, n.title.end + len("入库")) if n.title and n.title.end <= n.sentence.end else n.right
    if programme == "tech_sme" and _RECOGNISED.search(n.text, n.sentence.start, n.right):
        offices = [office for office in n.offices() if office.code not in (None, NATION.code)]
        office = _OFFICE.search(n.text, n.sentence.start, n.sentence.end)
        named = granted_by(offices[-1].code) if offices and offices[-1].code else None
        return named or (LEVELS[office["level"]] if office else None)
    if programme == "tech_sme" and _REGISTERED.search(n.text, n.governing_start, behind):
        return "national"  # the evaluation and its register are the science ministry's
    if programme in OF_ANY_LEVEL or programme == "tech_sme":
        granter = _granter(n) or _chooses_them(n, programme)
        if granter or n.private or programme == "tech_sme":
            return granted_by(granter) if granter else None
        office = _OFFICE.search(n.text, n.sentence.start, n.sentence.end) or _office_that_listed(n)
        return LEVELS[office["level"]] if office else None
    office = _GRANTING_OFFICE.search(n.text, n.lead_start, n.count.start)
    if office is None and n.title and n.title.start >= n.sentence.start:
        office = _GRANTING_OFFICE.search(n.text, n.sentence.start, n.title.start)  # 省经信厅认定的单项冠军中,金华有21家
        if office is None and not n.before:  # 小巨人企业第四批名单经市经信局认定,73家
            office = _GRANTING_OFFICE.search(n.text, n.title.end, n.count.start)
    return LEVELS[office["level"]] if office else None


def _chooses_them(n: Number, programme: Programme) -> str | None:
    """The code of the province that is said to have chosen gazelles for years: 评选五年来,湖南瞪羚企业共有612家."""
    said = programme == "gazelle" and (n.region or "").endswith("0000") and n.region != NATION.code
    return n.region if said and _CHOSEN_FOR_YEARS.search(n.text, n.sentence.start, n.count.start) else None


def _office_that_listed(n: Number) -> re.Match[str] | None:
    """The office without a name that made a list known before in the paragraph: 市科技局公示瞪羚企业名单。27家上榜."""
    if not goes_back_to_list(n) and (not n.lead_kinds & (GRANTED | PROPOSED) or n.kinds & (STOCK | HELD)):
        return None
    start = max(0, n.sentence.start - _LONGEST_PARAGRAPH)
    return _LISTING_OFFICE.search(n.text, start, n.sentence.start) if start < n.sentence.start else None


def _granter(n: Number) -> str | None:
    """The code of the division whose government grants a title that no one level grants by custom: 山东省瞪羚企业."""
    if n.title is None or n.private:
        return None
    beside = [
        p
        for p in inside(n.m.places, n.sentence.start, n.sentence.end)
        if p.end == n.title.start and p.code and p.words[-1] in "省市区" and p.words[0] not in "全我本该"
    ]
    granted = beside and (n.title.start >= n.count.end or n.text[beside[0].start - 1] in "的为")
    if beside and not goes_back_to_list(n) and (granted or (beside[0].code or "").endswith("00")):
        return beside[0].code  # not 新吴区瞪羚企业42家, whose district only has them
    if n.title.programme == "tech_sme":
        return None
    if named_before := _named_before_title(n, n.title):
        return named_before
    named = inside(n.m.places, n.sentence.start, n.count.start)
    if by := next((p for p in named if p.role == "office" and _RECKONED_BY.match(n.text, p.end)), None):
        return by.code  # 按江苏省科技厅入库口径,常州有9家
    offices = [office for office in n.offices() if office.code not in (None, NATION.code)]
    if offices:
        return offices[-1].code
    if n.context.office and any(names_title(n, title) for title in n.context.office_of):
        return n.context.office.code
    return _owner_of_list_before(n) or (_granter_of_list(n) if n.own else None)


def _named_before_title(n: Number, title: ProgrammeName) -> str | None:
    """The code of the division around a place whose name stands a few words before the title that its firms got:
    鄂州8家企业入围湖北省科创新物种瞪羚企业.
    """
    if title.start < n.count.end or n.region is None:
        return None
    named = [p for p in inside(n.m.places, n.count.end, title.start) if p.code and p.words[-1] in "省市区"]
    grantor = named[-1] if named else None
    if (
        grantor is None
        or not grantor.code
        or grantor.words[0] in "我全本该"
        or not _SHORT_NAME.fullmatch(n.text, grantor.end, title.start)
    ):
        return None
    return grantor.code if grantor.code != n.region and within(n.region, grantor.code) else None


def _owner_of_list_before(n: Number) -> str | None:
    """The code of the place around a number's own, or that place, which its paragraph names as the maker of a list:
    写进2019年辽宁省创新主体备案名单; 瞪羚企业新名单由南京市公布.
    """
    for place in reversed(inside(n.m.places, n.paragraph_start, n.count.start)):
        if not place.code or place.code == NATION.code or not _is_grantor(place):
            continue
        made = n.text.endswith("由", n.paragraph_start, place.start) and _MAKES_KNOWN.match(n.text, place.end)
        made = made or _MAKES_LIST_KNOWN.match(n.text, place.end, n.count.start)
        if made or _NAMES_OWN_LIST.match(n.text, place.end, n.count.start):
            covers_it = n.region is None or n.region == place.code or within(n.region, place.code)
            return place.code if covers_it else None
    return None


def _granter_of_list(n: Number) -> str | None:
    """The division in whose name a list of titles was just made known: 江西省独角兽、瞪羚企业榜单。瞪羚企业71家."""
    listed = n.context.year_of
    if n.title is None or not any(title.programme == n.title.programme for title in listed):
        return None
    places = inside(n.m.places, max(0, listed[0].start - _NAME_OF_LIST), listed[0].start)
    dated = places and _ORDINAL.fullmatch(n.text, places[-1].end, listed[0].start)  # 辽宁省2023年度第一批瞪羚企业
    beside = places[-1] if dated or (places and places[-1].end == listed[0].start) else None
    if beside is None or not _is_grantor(beside) or beside.code == NATION.code:
        return None
    in_full = beside.words[-1] in "省市区"
    return beside.code if in_full or _AS_A_LIST.match(n.text, listed[0].end) else None


def _is_grantor(place: Place) -> bool:
    """Whether a place is named as those are that grant titles: in full, or a province by its short name."""
    return place.words[0] not in "我全本该" and (place.words[-1] in "省市区县" or (place.code or "")[2:] == "0000")
