"""Places of a sentence that no number is of: in the name of a list or of rules, a rank's, a neighbour's."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.chinese.counts import REFERS
from pipeline.chinese.numbers import Number
from pipeline.chinese.place_case import CORPS, LIST_END, goes_on_with_part, lies_in
from pipeline.chinese.places_compared import first_there, shared_before
from pipeline.chinese.words import GRANTED, NEW, RANK, THING, unknown_words
from pipeline.chinese.zones_counted import is_one_of_them
from pipeline.clauses import inside
from pipeline.divisions import NATION, division
from pipeline.mentions import Place
from pipeline.patterns import pattern
from pipeline.programmes import GRANTED_BY_PLACES
from pipeline.scopes import Finding

_RANKS = pattern(r"(?:排名?|居|位居|位列|名列|领先|第[一二三四五六七八九十\d]|首位|前列)")
_RANK_AND_NUMBER = pattern(
    r"(?:市|县|区|州|省)?(?:则|也|已)?(?:排名?|位居|位列|名列|居|列)?(?:全[国省市]|省内|市内)?第[一二三四五六七八九十\d]{1,3}[位名]?,"
    r"(?:有|达|为|共|也有|以)?"
)
_NAME_OF_RULES = pattern(r"(?:方案|办法|细则|计划|意见|措施|规划|条例|指南|标准|规定|规程)(?:\([^()]{0,20}\))?$")
_LIES_THERE = pattern(
    r"[省市]?(?:辖下|下辖|治下|管辖|辖内|境内|代管|所辖|属下|[东西南北中]{1,2}部|最[东西南北]端?)的?(?:这|一|那)?[个座片]?"
    r"[^,。;、的\d]{0,6}?(?:县|小城|县城|县级市|[城郊市]区|边城|山城|城市|区|市)"
)
_TO = pattern(r"(?:推荐|上报|报送|申报|推送|呈报|报|荐)(?:至|到|给|往)$|(?:上报|报送)$|向$")
_TO_ENDS = ("至", "到", "给", "往", "向", "报", "送")
_LONGEST_TO = 4
_SHARED_WHOLE = 6
_STEP_TO_GRANTOR = 9
_NO_PAUSE = pattern(r"(?:制造业|工业|企业)?的?")
_AND_OTHERS = ("等地", "等县", "等市州", "等区县", "等县区", "等市县")
_STEP = pattern(r"(?:\([^()]{0,8}\))?(?:推荐|初审|审核|上报|核实|把关)")
_SPREAD_OVER = pattern(
    r"(?:多数?|大多|大都|主要|全部?|均|都|基本|[一二三四五六七八九]成)在$|(?:分布|集中|聚集|集聚|坐落|扎根|落户|来自|位|落[在于])(?:[在于])?[^,;。]*$"
)
_HAS_MOST = pattern(
    r"[^,;。\d]{0,24}?(?:(?:集聚|聚集|集中|汇聚|汇集|占据?|贡献|揽下|包揽|拥有|撑起)(?:了|着|到|其中|全[市省区县]|总[数量])*的?(?:近|约|超过?|逾|大约|将近)?"
    r"(?:[一二三四五六七八九]成|半数|一半|大半|小半|半壁|过半|多数|大部分|绝大部分|[三四五]分之[一二三四]|\d[\d.]*%)|"
    r"(?:[居为占]|数量)(?:多|最|主|首|大头)$|最(?:为|是)?(?:多|集中|密集|活跃|扎堆)|(?:占比|数量|比重|份额)(?:最|居)|"
    r"领[先跑衔]|打头|拔得头筹|独占鳌头|首屈一指|一马当先|一枝独秀|挑大梁|唱主角|当主力|扎堆)"
)
_IS = pattern(r"(?:是|为|作为|成为|系|堪称|属于?)$")
_IN_RANGE = pattern(
    r"[^,。;\d]{0,20}?(?:集聚地|集聚区|聚集地|聚集区|高地|大区|大县|大市|强区|强县|强市|重镇|中心|主阵地|主战场|排头兵|增长极|样板|标杆|"
    r"基地|腹地|门户|之一|最[多密集中]{1,2}的?(?:城市|国家|省份|地区|地方|[省市区县]|地级市|县级市|县域))"
)
_ITS_CITIES = pattern(r"(?:主要|各大|创新型|先进|新一线|一线)*(?:城市|省份|县域|区县|百强|地级市|十大)")
_CALLED = ("基地", "示范区", "试验区", "实验区", "先行区")
_RANKS_BEFORE = ("国家级", "省级")
_RANK_OF_ZONE = ("国家", "省级")
# 作为先进制造业基地; 大力建设国家自主创新示范区, but not 建设的园区
_IS_CALLED = pattern(
    r"(?:是|作为|成为|成了|获批|入选|列为|评为|誉为|建设|打造|创建|依托|争创|申[建创]|推进|建成|升级为|晋升为?)(?!的)了?[^,。;\d]{0,14}$"
)
_ANY_ZONE = ("园区", "街道", "开发区", "高新区", "片区", "工业园", "产业园")
_TIMES = pattern(r"(?:总[数量])?的(?:近|约|逾|超过?|整整)?(?:\d[\d.]*|[两二三四五六七八九十]+)(?:多|余)?倍")
_LESS_THAN = ("少于", "多于", "低于", "高于", "不及", "不如", "次于", "落后于", "领先于", "超越", "超过了")
_NAME_OF_LIST = pattern(r"20\d\d年度?|第[一二三四五六七八九十]{1,3}批|的|级")
_NAMES_THEM = pattern(r"(?:企业)?[,:(]?(?:分别)?(?:为|是|即|包括|有)(?:[^,;。\d]{0,80}、)?")
_NAME = pattern(r"[^,;。、:()\d和与及]{2,16}")
_INTO = pattern(
    r"(?:认定为|评为|列为|命名为|入选|获评|成为|列入|登上|跻身|荣膺|喜获|获批|获得|取得|拿下|摘得|纳入|进入|授予|获)了?$"
)


def _only_names_list(n: Number, place: Place) -> bool:
    """Whether a place belongs to the name of a list: 2023年第一批重庆市专精特新中小企业名单.

    A district's paper counts its own firms in it. Or to a title of its own: 入选苏州市独角兽培育企业19家,….
    """
    about = n.context.home or n.context.place
    before = n.places(n.sentence.start, place.start)
    if place.code and place.words[0] not in "我全本" and before and {p.code for p in before} - {place.code} == {None}:
        behind = next(iter(inside(n.m.titles, place.end - 1, place.end + 2 * LIST_END)), None)
        return behind is not None and behind.start <= place.end and n.title is not None and place.end <= n.left
    if about is None or not lies_in(about.code, place.code) or goes_on_with_part(n, about):
        return False
    beside = next(iter(inside(n.m.titles, place.end, place.end + 2 * LIST_END)), None)
    if beside is None or beside.start != place.end:
        return False
    return beside == n.title or beside.programme is None or beside.programme in GRANTED_BY_PLACES


def _only_grants(n: Number, place: Place) -> bool:
    """Whether a place behind firms counted before only grants their title: 推荐6家企业申报河北省单项冠军,其中2家….

    Or another one, as the verb before it says of firms of a place in it: 郑州17家被认定为河南省龙头企业,23家….
    """
    if place.code and _INTO.search(n.text, max(n.sentence.start, place.start - 4), place.start):
        return _is_about_part_of(n, place)
    refused = n.so_far.refused
    refers = refused and refused.reason == REFERS and n.context.whole
    before = [f for f in n.before if f.count.end <= place.start]
    last = refused.count.end if refused and refers else before[-1].count.end if before else None
    if last is None or place.start < last:
        return False
    holder = n.context.whole.region if refers and n.context.whole else before[-1].region
    title = next(iter(n.titles(place.end, place.end + 2 * LIST_END)), None)
    named = title is not None and not _NAME_OF_LIST.sub("", n.text[place.end : title.start])
    return named and (lies_in(holder or _around_zone(before), place.code) or place.words == CORPS)


def _is_about_part_of(n: Number, place: Place) -> bool:
    """Whether a place before it in its sentence, or else the one that the text is about, is but a part of a place."""
    named = n.places(n.sentence.start, place.start) or [p for p in (n.context.place,) if p]
    return any(other.code is None or lies_in(other.code, place.code) for other in named)


def _around_zone(figures: list[Finding]) -> str | None:
    """The code of the division whose name a zone begins with, where the last of some figures is of one: 成都高新区."""
    zone = figures[-1].place if figures else None
    outer = division(zone[:2]) if zone else None
    return outer.code if outer else None


def _in_rules(n: Number, place: Place) -> bool:
    """Whether a place stands in the name of the rules that were followed: 按照《青海省…实施细则》,认定24家企业."""
    opened = n.text.rfind("《", n.sentence.start, place.start)
    closed = n.text.find("》", place.end, n.sentence.end)
    if opened < n.text.rfind("》", n.sentence.start, place.start) or opened < 0 or closed < 0:
        return False
    return _NAME_OF_RULES.search(n.text, place.end, closed) is not None


def _ranks_among(n: Number, place: Place) -> bool:
    """Whether a place is only the one within which another ranks: 获批3家,在全省14个市州中排名第二;其中产品1个."""
    if not n.before or n.before[-1].count.end > place.start:
        return False
    if n.text[place.start - 1] in ",;" and _RANKS.match(n.text, place.end):
        if _is_next_in_ranking(n, place):
            return False
        within = place.words[0] in "全我本" or n.before[-1].region is not None
        return within and not lies_in(place.code, n.before[-1].region)  # 有单项冠军8家,全市排名第一;小巨人19家
    if n.text[place.start - 1] not in "在居位列占":
        return False
    return n.says(RANK, place.end, n.clause_end(place.end))


def _is_next_in_ranking(n: Number, place: Place) -> bool:
    """Whether a place stands with its rank before its number, as one did before: 武汉第一,486家;孝感第二,169家."""
    if place.words[0] in "全我本" or lies_in(n.before[-1].region, place.code):
        return False
    return _RANK_AND_NUMBER.fullmatch(n.text, place.end, n.count.start) is not None


def _had_share_taken(n: Number, place: Place) -> bool:
    """Whether a place is only the one of which the firms counted before are a share: 高新区有82家,占陕西全省(198家)
    41.4%,瞪羚企业56家.
    """
    beside = next((each for each in n.sentence.places if each.end == place.start), place)  # 陕西全省
    if not n.own or not shared_before(n.text, beside.start):
        return False
    before = next((f for f in n.before if f.count.end <= place.start), None)
    return before is not None and any(f.count.start > place.start for f in n.before)


def _is_led_by_part(n: Number, place: Place) -> bool:
    """Whether a place is only the one in which a part of it leads, of whom the text is: 集群为扬州唯一;高企432家.

    Or which its sentence has named before: 长兴县营商环境湖州第一,有高企412家.
    """
    if place.words[0] in "全我本" or not place.code or not first_there(n.text, place.end):
        return False
    if place.start == n.sentence.start and n.text[place.end] not in "唯首":
        return False  # 扬州领先,有12家
    about = n.context.home or n.context.place
    if about and lies_in(about.code, place.code):
        return True
    return any(
        lies_in(other.code or _division_of_zone(other), place.code) for other in n.places(n.sentence.start, place.start)
    )


def _division_of_zone(zone: Place) -> str | None:
    """The code of the division whose full name a zone begins with: 嘉善县 of 嘉善县经济开发区."""
    named = next((found for size in (3, 4, 2) if (found := division(zone.words[:size]))), None)
    return named.code if named else None


def _takes_a_step(n: Number, place: Place) -> bool:
    """Whether a zone without a name only takes a step of the procedure: 经县区推荐、园区(街道)初审,拟认定18家."""
    return place.code is None and place.words in _ANY_ZONE and _STEP.match(n.text, place.end) is not None


def only_locates(n: Number, place: Place) -> bool:
    """Whether a place only tells where the one that is spoken of lies: 这个德州辖下的小县."""
    return place.end < n.count.start and _LIES_THERE.match(n.text, place.end) is not None


def _held_against(n: Number, place: Place) -> bool:
    """Whether others are only held against a place: 吉林比黑龙江多4家,为17家; 66家,少于美国(488家);超级独角兽11家."""
    if place.start == n.sentence.start:
        return False
    return n.text[place.start - 1] in "比较" or n.text.endswith(_LESS_THAN, n.sentence.start, place.start)


def _times_as_many(n: Number, place: Place) -> bool:
    """Whether a place only measures whom is spoken of: 中国179家,是印度的3.4倍、英国的4.8倍."""
    return place.end < n.left and _TIMES.match(n.text, place.end) is not None


def put_forward_to(n: Number, place: Place) -> bool:
    """Whether firms are only put forward to the government of a place: 推荐至自治区31家, 向江苏省推荐31家."""
    before = n.text[max(n.sentence.start, place.start - _LONGEST_TO) : place.start]
    return before.endswith(_TO_ENDS) and _TO.search(before) is not None


def among_others(n: Number, place: Place) -> bool:
    """Whether a place is only named as one of those that the firms are from: 昆明等地的19户企业."""
    return n.text.startswith(_AND_OTHERS, place.end)


def _tells_where_they_are(n: Number, place: Place) -> bool:
    """Whether a place only tells where the firms counted before are: 单项冠军109家,分布在西青区和北辰区;小巨人194家."""
    if not n.before or not n.before[0].count.end <= place.start < n.clause.start:
        return False
    return _SPREAD_OVER.search(n.text, n.clause_start(place.start), place.start) is not None


def _has_most_of_them(n: Number, place: Place) -> bool:
    """Whether a place only has a share of the firms counted before: 全市98家,西青、北辰两地集聚了七成;小巨人180家."""
    before = [f for f in n.before if f.count.end <= place.start]
    if not before or not n.own or n.clause_end(place.end) >= n.left:
        return False
    part = place.code is None or lies_in(place.code, before[-1].region)
    return part and _HAS_MOST.match(n.text, place.end, n.clause_end(place.end)) is not None


def _begins_name_of_one(n: Number, place: Place) -> bool:
    """Whether a place only begins the name of one of the firms counted before: 3家,为青岛海佳机械、青岛河钢新材料."""
    before = [f for f in n.before if f.count.end <= place.start]
    if not before or not _NAMES_THEM.fullmatch(n.text, before[-1].count.end, place.start):
        return False
    name = _NAME.match(n.text, place.end, n.sentence.end)
    return name is not None and len(unknown_words(name[0])) > 1 and not n.titles(place.end, name.end())


def _grants_things(n: Number, place: Place) -> bool:
    """Whether a place only grants the things counted behind it to one before: 开发区新增自治区技术中心7家,高企28家."""
    if place.end >= n.left or not n.says(NEW | GRANTED, max(n.sentence.start, place.start - 4), place.start):
        return False
    counted = next(iter(inside(n.m.counts, place.end, n.clause_end(place.end))), None)
    if counted is None or n.titles(place.end, counted.start) or "、" in n.text[place.end : counted.start]:
        return False
    holders = n.places(n.sentence.start, place.start)
    within_it = any(holder.code is None or lies_in(holder.code, place.code) for holder in holders)
    return within_it and n.says(THING, place.end, counted.start)


def _says_whose_cities(n: Number, place: Place) -> bool:
    """Whether the nation only says among whom a place ranks: 成为进步最快的中国城市之一."""
    return place.code == NATION.code and _ITS_CITIES.match(n.text, place.end) is not None


def _describes_subject(n: Number, place: Place) -> bool:
    """Whether a place is only what another one in it is called by: 闵行是全市中小企业的重要集聚地,现有小巨人120家."""
    if place.start < n.sentence.start + 2 or not _IS.search(n.text, n.clause_start(place.start), place.start):
        return False
    before = n.places(n.clause_start(place.start), place.start)
    if not before or not _IN_RANGE.match(n.text, place.end, n.clause_end(place.end)):
        return False
    return place.code is None or lies_in(before[-1].code, place.code) or before[-1].code is None


def _is_what_another_is(n: Number, place: Place) -> bool:
    """Whether a zone is only what a place before it is called or wants to be: 宁波作为先进制造业基地,集聚制造企业3万家;
    襄阳争创国家高新区.
    """
    ranked = place.words.startswith(_RANK_OF_ZONE) or n.text.endswith(_RANKS_BEFORE, 0, place.start)
    called = ranked or place.words.endswith(_CALLED)
    if place.code or place.role != "zone" or not called:
        return False
    start = n.clause_start(place.start)
    return bool(n.places(n.sentence.start, place.start)) and _IS_CALLED.search(n.text, start, place.start) is not None


def _of_another_half(n: Number, place: Place) -> bool:
    """Whether a part of whom the text is about has a half of the sentence to itself: 奉节成为首批创新县;小巨人137家."""
    about = n.context.place or n.context.home
    if about is None or not lies_in(place.code, about.code):
        return False
    cut = n.text.find(";", place.end, n.left)
    if any(f.count.start < cut for f in n.before):
        return False
    return cut >= 0 and n.says(GRANTED | RANK, place.end, cut) and not n.titles(place.end, cut)


def _is_whole_of_share(n: Number, place: Place) -> bool:
    """Whether a place is only that whose whole a share before is of: 累计82家,占陕西省总量(198家)的41.4%;省级566家."""
    if place.end > n.left or n.text[place.start - 1] != "占":
        return False
    return any(0 <= f.count.start - place.end <= _SHARED_WHOLE for f in n.before)


def grants_for_one_before(n: Number, place: Place) -> bool:
    """Whether a place only grants the title behind it, which one right before it holds: 南海制造业全国隐形冠军70家."""
    if not n.sentence.titles or not place.code or place.start < n.sentence.start + 2:
        return False
    behind = inside(n.m.titles, place.end, place.end + LIST_END)[:1]
    if not behind or n.text[place.end : behind[0].start] not in ("", "级"):
        return False
    before = n.places(max(n.sentence.start, place.start - _STEP_TO_GRANTOR), place.start)[-1:]
    if not before or not (before[0].code is None or lies_in(before[0].code, place.code)):
        return False
    return _NO_PAUSE.fullmatch(n.text, before[0].end, place.start) is not None


ONLY_NAMED: tuple[Callable[[Number, Place], bool], ...] = (
    _only_names_list,
    _only_grants,
    _in_rules,
    _takes_a_step,
    _ranks_among,
    _had_share_taken,
    _is_led_by_part,
    only_locates,
    _held_against,
    _times_as_many,
    put_forward_to,
    among_others,
    _tells_where_they_are,
    _has_most_of_them,
    _says_whose_cities,
    _grants_things,
    _begins_name_of_one,
    _describes_subject,
    _is_what_another_is,
    _of_another_half,
    _is_whole_of_share,
    grants_for_one_before,
    is_one_of_them,
)
