"""Whose firms a number counts: the place beside it, that of its row, one named before it, whom the text is about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from pipeline.chinese.cohort_of import batch_of
from pipeline.chinese.counts import REFERS
from pipeline.chinese.numbers import EXCEPT, Answer, Number
from pipeline.chinese.rows import joined, places_referred_to, row_before
from pipeline.chinese.sentences import Mentions
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    APPLIED,
    EACH,
    GRANTED,
    HELD,
    NEIGHBOUR,
    NEW,
    PROPOSED,
    RANK,
    REVIEWED,
    REVOKED,
    STOCK,
    TOTAL,
    unknown_words,
)
from pipeline.clauses import inside
from pipeline.divisions import NATION, division, province_of, within
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import GRANTED_BY_PLACES, usual_level
from pipeline.scopes import Finding

_AND_MORE = pattern("[多余+]")
_PROVINCE_GRANTS = pattern(
    r"(?<![一-鿿]省)(?<![东西南北江川徽建肃海州宁林龙])省(?:工信|经信|科技|经济和信息化|工业和信息化)(?:厅|委|部门)"
    r"(?:还|又|共|已|先后|新|一共|累计)*(?:认定|评定|评选|命名|遴选|备案|取消|撤销)"
)
_NAME_OF_RULES = pattern(r"(?:方案|办法|细则|计划|意见|措施|规划|条例|指南|标准|规定|规程)(?:\([^()]{0,20}\))?$")
_LIES_THERE = pattern(
    r"[省市]?(?:辖下|下辖|治下|管辖|辖内|境内|代管|所辖|属下|[东西南北中]{1,2}部|最[东西南北]端?)的?(?:这|一|那)?[个座片]?"
    r"[^,。;、的\d]{0,6}?(?:县|小城|县城|县级市|[城郊市]区|边城|山城|城市|区|市)"
)
_TO = pattern(r"(?:推荐|上报|报送|申报|推送|呈报|报|荐)(?:至|到|给|往)$|(?:上报|报送)$|向$")
_TO_ENDS = ("至", "到", "给", "往", "向", "报", "送")
_LONGEST_TO = 4
_AND_OTHERS = ("等地", "等县", "等市州", "等区县", "等县区", "等市县")
_REST = pattern("其他|其它|其余|余下")
_REST_AND = pattern(r"(?:其他|其它|其余|余下)的?(?:[地各]?[省市县区州]+|\([一-鿿]\)){1,3}(?:、|和|以及|及|与)$")
_STEP = pattern(r"(?:\([^()]{0,8}\))?(?:推荐|初审|审核|上报|核实|把关)")
_SPREAD_OVER = pattern(r"(?:分布|集中|聚集|集聚|坐落|扎根|落户|来自|位)(?:[在于])?[^,;。]*$")
_ITS_CITIES = pattern(r"(?:主要|各大|创新型|先进|新一线|一线)*(?:城市|省份|县域|区县|百强|地级市|十大)")
_ANY_ZONE = ("园区", "街道", "开发区", "高新区", "片区", "工业园", "产业园")
_BELONG = pattern("(?:属于?|身为|作为|系|名列|位列)$")
_LIST = 2
_NO_COINCIDENCE = 10  # firms: as many are hardly counted twice by chance
_LONGEST_LIST = 40
_IS_SUM = pattern(r"[^\w]*(?:一?共|合计|总计|共计|总数|总和|全部|小计|加起来|加总)(?:为|有|是|[:| (家户)])*")
_SHORT = 8
_NEXT_COUNT = 14
_NEXT_VERB = 2
_AT_START = 2
_LIST_END = 12
_CORPS, _CITIES_OF_CORPS = "兵团", "6590"
_GUESSES = ("place-carried", "place-home", "office", "like-number-before")
_NATIONAL_TITLES = ("little_giant", "key_little_giant", "high_tech")
_MORE_THAN_A_CITY = 100_000
_FEWEST_OF_NATION = 150
_ADDED = pattern("加上|相加|连同|算上|加计")
_NAME_OF_LIST = pattern(r"20\d\d年度?|第[一二三四五六七八九十]{1,3}批|的|级")
_NEIGHBOUR = pattern(
    r"(?:邻近?|相邻|周边|兄弟|隔壁|别的)的?(?:先进)?(?:地区|城市|[省市县区州](?![一-鿿]?级))|"
    r"(?:隔壁|邻居|近邻|友邻)(?!(?:老|邻居))的?[一-鿿]{0,6}|(?:人家|别人|别处|外地|兄弟单位)(?=[那的有已就,都光一])"
)
_ALL_FROM = pattern(r"[,](?:(?:均|都|全部?)(?:来自|位于|属于|在)|(?:来自|花落|落户|出自)于?)")
_INTO = pattern(r"(?:认定为|评为|列为|命名为|入选|获评|成为|列入|上榜|跻身|荣获|获批|纳入|进入|获)$")
NATION_NAMED_NOWHERE = Place(0, 0, NATION.code, "place", NATION.name)
# More than the largest province, city, county had by 2025, by the totals that they themselves give.
_MOST = {
    "little_giant": (3_000, 1_300, 250), "key_little_giant": (400, 150, 60), "srdi_sme": (40_000, 13_000, 3_000),
    "innovative_sme": (80_000, 20_000, 5_000), "manufacturing_champion": (500, 150, 60),
    "hidden_champion": (800, 150, 60),
    "high_tech": (100_000, 32_000, 8_000), "tech_sme": (150_000, 32_000, 8_000), "unicorn": (200, 130, 80),
}  # fmt: skip
_RANKS = ("province", "prefecture", "county")
_OF_ONE_PLACE = pattern(r"[我全本该][省市区县]|等\d")
_SUM_OF_PLACES = pattern(
    r"(?<![第前])(?<!沪深)(?<!深北)(?:[两三四五六七八九十]|\d+)个?(?:市州|地市|省区|[省市区县地城州])(?=合计|一?共|总|加起来|相加|之和|累计|的)|"
    r"\d+[座个][^,;、]{0,12}(?:城市|[市区县])(?=合计|共|总|加起来|累计|拥有)"
)
_SEVERAL = pattern(r"^(?:等)?(?:[两三四五六七八九十]|\d+)个?[省市区县地城州]")
_NO_FIRM_BEGINS = pattern("[(有共为达在获入上累级等和与及都均各也还]|比(?!亚迪)|新(?!材|能|科|型|源|华|兴)")
_SHORTEST_TAIL = 2
_WHOLE_FIRM = pattern(r"[^\s,。;、:的()\d|]{2,24}有限(?:责任)?公司(?:等|、|\d)")  # 长春某某电子与技术有限公司等412户
_FIRM_TAIL = pattern(r"(?P<tail>(?:[^\W\d_]|[()×]){2}(?:[^\W\d_等和及与]|[()×]){0,28}+)(?P<then>[、等和及与]|(?=\d)|$)")
_FROM = pattern(
    r"(?:企业|公司|单位)?(?:[则也更已]|同样)?(?:均|都|全部?|悉数|全都|无一例外地?)?"
    r"(?:来自|位于|分布在|落户|花落|落在|属于|在|出自|集中[在于]|聚集[在于]|集聚[在于]|扎根|坐落[在于]|诞生[在于])?"
)
_OF_THE_LIST = pattern(
    r"(?:同意|决定|授予|确定|发布|公布|公示)[^,]{0,30}(?:等|共|一共|合计)$|(?:发布|公布|公示)的[^,]{0,30}$"
)


def places_of(n: Number) -> Answer[list[Place]]:
    """The places whose firms a number counts: one, or each of a row; none where the text names none."""
    return (
        _paired(n)
        or _of_neighbours(n)
        or _beside(n)
        or _all_but_one(n)
        or _sum_of_places(n)
        or _around_list(n)
        or _place_behind(n)
        or _place_of_list(n)
        or _where_all_are(n)
        or _rest_of_places(n)
        or _plausible(n, _earlier(n))
    )


def _said(places: list[Place], rule: str) -> Answer[list[Place]]:
    return Answer(places, rule, places[0].start if places else 0, places[-1].end if places else 0)


def as_place(finding: Finding) -> Place:
    """The place of a figure that was read before."""
    return Place(0, 0, finding.region, "place" if finding.region else "zone", finding.place or "")


def _as_zone(n: Number, row: list[Place]) -> Place:
    """A row of places as one area without a code: 南宁、柳州."""
    start, end = row[0].start, row[-1].end
    return Place(start, end, None, "zone", n.text[start:end])


# In a number's own words.


def _paired(n: Number) -> Answer[list[Place]] | None:
    """The place of a table's row, or the one of as many places as numbers: 宁波和深圳分别有182家、170家."""
    if n.cell and n.cell.place:
        return _said([n.cell.place], "place-of-row")
    if isinstance(n.pair, Place):
        return _said([n.pair], "place-in-turn")
    return _next_in_turn(n)


def _next_in_turn(n: Number) -> Answer[list[Place]] | None:
    """The place of the number before in a row that pairs with other things: 乐清分别有小巨人6家、瞪羚2家."""
    last = n.before[-1] if n.before and n.so_far.pairs else None
    if last is None or n.count.start not in n.so_far.pairs or last.count.start not in n.so_far.pairs:
        return None
    beside = n.text[last.count.end : n.count.start].strip("企业,") in ("、", "和", "及", "与", "以及", "")
    return Answer([as_place(last)], "like-number-before") if beside else None


def _of_neighbours(n: Number) -> Answer[list[Place]] | None:
    """No place where a neighbour is not named that has the firms: 我县只有61家,而邻县已有130家; 隔壁某地,小巨人91家."""
    if not n.sentence.kinds & NEIGHBOUR:
        return None
    start = n.left if inside(n.m.counts, n.clause.start, n.left) else min(n.left, n.lead_start)
    other = _NEIGHBOUR.search(n.text, start, n.count.start)
    return Answer([], "a neighbour") if other and not n.places(other.start(), n.count.start) else None


def _beside(n: Number) -> Answer[list[Place]] | None:
    """The place, or the row of places, in a number's own words: 乐清12家."""
    named = n.places_before
    named = [p for p in named if not (_put_forward_to(n, p) or _only_locates(n, p))]
    if not named:
        return None
    row = row_before(n.text, named)
    if rest := _with_the_rest(n, row[-1]):
        return rest
    if n.left_kinds & TOTAL and _ends_row_of_others(n, row[0]):
        return _said(
            [Place(n.left, row[-1].end, None, "zone", n.text[n.left : row[-1].end].lstrip("、,; "))], "sum-of-row"
        )
    if len(row) == 1 and _among_others(n, row[-1]) and not n.before:
        return _whole_around(n, row[-1])
    if len(row) > 1:
        return _of_row(n, row)
    if row[-1].code is None and n.left_kinds & EACH and (several := places_referred_to(n.m, n.left, n.count.start)):
        return _said(several, "each-of-several")
    between = n.text[row[-1].end : n.count.start]
    if between and _SEVERAL.match(between) and row[-1].words[0] not in "全我":
        return _said([Place(row[0].start, row[0].end, None, "zone", row[0].words)], "sum-of-row")
    return _city_of_list(n, row[-1]) or _holder_before_grantor(n, row[-1]) or _said(row, "place-beside")


def _city_of_list(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The city around a list of counties, of which one is called a 市 too: 沙县区12家、永安市14家,而全市共66家."""
    if place.words != "全市":
        return None
    regions = {f.region for f in n.before if f.region}
    if place.code not in regions or len(regions) < _LIST:
        return None
    around = {region[:4] for region in regions}
    city = division(around.pop() + "00") if len(around) == 1 else None
    return _said([Place(place.start, place.end, city.code, "place", city.name)], "city-of-list") if city else None


def _whole_around(n: Number, place: Place) -> Answer[list[Place]]:
    """The wider place that the text is about, of which only a part is named: 云南19户…。昆明等地的19户企业."""
    about = _whom_text_is_about(n)
    if about and _lies_in(place.code, about.value[0].code):
        return about
    return _said([Place(place.start, place.end, None, "zone", place.words)], "sum-of-row")


def _of_row(n: Number, row: list[Place]) -> Answer[list[Place]]:
    """Each place of a row, or all of them as one: 乐清、瑞安各12家, 乐清、瑞安不足10家, but 南宁、柳州包揽其中27家."""
    end, start = row[-1].end, n.count.start
    if n.says(EACH, end, start):
        return _said(row, "each-of-row")
    floor = n.count.bound in ("at_least", "at_most") and not _AND_MORE.search(n.text, n.count.start, n.count.end)
    if (floor or not n.count.value) and not n.left_kinds & TOTAL:
        return _said(row, "bound-of-row")
    return _said([_as_zone(n, row)], "sum-of-row")


def _all_but_one(n: Number) -> Answer[list[Place]] | None:
    """The area that leaves out one place, which is no one division: 深圳以外20个地市的4316家."""
    named = inside(n.m.places, n.clause.start, n.count.start)
    left_out = next((p for p in named if n.text.startswith(EXCEPT, p.end)), None)
    if left_out is None or n.text[left_out.start - 1] in "除了" or n.count.start - left_out.end > _LIST_END:
        return None
    words = n.text[left_out.start : n.count.start].rstrip("的共有约近")
    return _said([Place(left_out.start, left_out.start + len(words), None, "zone", words)], "all-but-one")


def _sum_of_places(n: Number) -> Answer[list[Place]] | None:
    """Several places that are only counted: 三市合计120家."""
    several = _SUM_OF_PLACES.search(n.left_words)
    return _said([Place(n.left, n.count.start, None, "zone", several[0])], "sum-of-places") if several else None


def _around_list(n: Number) -> Answer[list[Place]] | None:
    """The place around those that the lines above one of their sum counted: 浦东新区:57 / 闵行区:36 / 合计:93."""
    if not n.left_kinds & TOTAL or n.own or not _IS_SUM.fullmatch(n.text, n.sentence.start, n.count.start):
        return None
    row = [f for _, f in n.context.figures[-_LONGEST_LIST:] if f.programme == n.programme and f.region]
    listed = [f for f in row if f.measure == row[-1].measure and f.region != NATION.code]
    before = bisect_left(n.m.places.starts, row[0].count.start) if row else 0
    for place in reversed(n.m.places[max(0, before - _LONGEST_LIST) : before]):
        inner = [f for f in listed if _lies_in(f.region, place.code)]
        if len(inner) >= _LIST and inner[-1] is row[-1] and inner[-1].count.value < n.count.value:
            return _said([place], "around-list")
    return None


def _rest_of_places(n: Number) -> Answer[list[Place]] | None:
    """The places that a list leaves out, which are no one division: 昆山8家、吴江7家,其他5家."""
    rest = _REST.search(n.text, n.left, n.count.start) if n.before and n.before[-1].region and not n.own else None
    if rest is None or n.before[-1].subset or len(_taken(n)) < _LIST:
        return None
    return _said([Place(*rest.span(), None, "zone", rest[0])], "rest-of-places")


def _ends_row_of_others(n: Number, place: Place) -> bool:
    """Whether a place ends a row of names that are no divisions: 柯城、智造新城、常山合计16家."""
    before = n.text[n.left : place.start]
    return before.endswith(("、", "和", "及", "与")) and len(unknown_words(before)) > 1


def _with_the_rest(n: Number, place: Place) -> Answer[list[Place]] | None:
    """A place and all that a list has not named, as one area: 长沙60户、株洲22户,其他市州及浏阳40户."""
    rest = _REST_AND.search(n.text, n.left, place.start) if n.before and n.left < place.start else None
    return _said([Place(rest.start(), place.end, None, "zone", rest[0])], "rest-of-places") if rest else None


def _place_behind(n: Number) -> Answer[list[Place]] | None:
    """The place that is named behind a number, up to the next pause: 有12家来自乐清."""
    behind = n.places(n.count.end, n.right)
    if not behind or _starts_next(n, behind[0]):
        return None
    if _FROM.fullmatch(n.text[n.count.end : behind[0].start]):
        return _first_behind(n, behind[0])
    if n.attached is None:
        return None
    last, title = behind[-1], n.attached
    if last.start > title.end and _FROM.fullmatch(n.text[title.end : last.start]):
        return _said([last], "place-behind")  # 7家独角兽全部在武汉
    return _said([last], "place-of-title") if last.end <= title.start else None


def _first_behind(n: Number, first: Place) -> Answer[list[Place]]:
    """The place right behind a number, or the row of places that begins with it: 27家来自南宁、柳州."""
    row = [place for place in n.places(n.count.end, n.clause.end) if place.start >= first.start]
    if len(row) > 1 and joined(n.text[row[0].end : row[1].start]):
        return _said([_as_zone(n, row)], "sum-behind")
    return _said([first], "place-behind")


def _starts_next(n: Number, place: Place) -> bool:
    """Whether a place behind a number belongs to the next one: 12家，乐清9家."""
    following = inside(n.m.counts, place.end, place.end + _NEXT_COUNT)
    return any(
        count.start - place.end <= _NEXT_VERB and not n.text[place.end : count.start].strip("有达共以")
        for count in following
    )


def _place_of_list(n: Number) -> Answer[list[Place]] | None:
    """The place of a title behind a number, in a paper of no one place: 认定12家企业为浙江省隐形冠军."""
    if n.title is None or n.title.start < n.count.end or n.context.home is not None:
        return None
    listed = n.places(n.count.end, n.title.start)
    if listed and "为" in n.text[n.count.end : listed[-1].start]:
        return _said(listed[-1:], "place-of-list")
    return None


def _where_all_are(n: Number) -> Answer[list[Place]] | None:
    """The place that the next clause says of all the firms: 12家企业入选,均来自乐清."""
    link = _ALL_FROM.match(n.text, n.clause.end, n.sentence.end)
    if link is None:
        return None
    following = [place for place in n.places(link.end(), n.sentence.end) if place.start == link.end()]
    if not following or n.text[following[0].end : following[0].end + 1] in "、和及与等":
        return None
    counted = inside(n.m.counts, following[0].end, n.clause_end(following[0].end))  # 41家,来自相城区的有23家
    return None if counted else _said(following[:1], "place-behind")


def begins_firm(mentions: Mentions, place: Place, end: int) -> bool:
    """Whether a place only begins or closes a firm's name in a list: 郑州轻冶科技等551家, 瑞声光电科技(常州)."""
    text = mentions.text
    if text[place.start - 1 : place.start] == "(" and text[place.end : place.end + 1] == ")":
        return True
    if end - place.end < _SHORTEST_TAIL or place.role == "zone" or place.words[0] in "我全本该当这":
        return False
    if _WHOLE_FIRM.match(text, place.end, end):
        return not _firms_lie_in(mentions, place)
    name = _FIRM_TAIL.match(text, place.end, end)
    if not name or _NO_FIRM_BEGINS.match(name["tail"]):
        return False
    listed = name["then"] in {"、", "等"} or (name["then"] in ("和", "及", "与") and text[place.start - 1] == "、")
    if name["tail"][0] == "的":
        following = inside(mentions.places, name.end(), end)
        others = text[place.start - 1] == "、" or any(text.startswith("的", each.end) for each in following)
        if not (listed and others):
            return False  # 乐清的正泰、德力西2家 are of one place, 柳州的欧维姆、玉林的玉柴等9家 are not
    if not listed:
        counted = inside(mentions.counts, name.end(), end + _LIST_END)[:1]
        if not counted or counted[0].start != name.end():
            return False
        if counted[0].value == 1 and place.words[-1] in "县市区旗":
            return False  # 元氏县康平凉一家食品企业 lies in 元氏县, whatever its name
    if _firms_lie_in(mentions, place):
        return False
    enough = 0 if listed else 2  # 金川磁都、兰州海红等7户: 都 is a word, and here it is part of a name
    masked = listed and ("某" in name["tail"] or "×" in name["tail"])  # 杭州某某等87家
    return (masked or len(unknown_words(name["tail"])) > enough) and not inside(mentions.titles, place.end, name.end())


def _firms_lie_in(mentions: Mentions, place: Place) -> bool:
    """Whether a division stands before firms' names that begin with another one's: 沭阳县江苏亿茂滤材、江苏国正2家."""
    following = inside(mentions.places, place.end, place.end + len("江苏省"))
    beside = bool(following) and following[0].start == place.end
    return (
        beside and place.words[-1] in "市县区" and not within(following[0].code or place.code or "", place.code or "")
    )


# The place beside a title's name only grants it.


def _holder_before_grantor(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place whose firms hold a title that the place beside it grants: 台州拥有浙江省隐形冠军企业31家."""
    if place.code == NATION.code:
        return _holder_in_nation(n, place)
    if place.words == _CORPS and n.text.startswith("级", place.end):
        of_city = _earlier(n, before=place.start)  # 石河子市…;兵团级专精特新中小企业39家
        return of_city if any((each.code or "").startswith(_CITIES_OF_CORPS) for each in of_city.value) else None
    title = _title_of(n, place)
    if title is None:
        return None
    if holder := _holder_beside(n, place):
        return holder
    right_behind = title.start == place.end
    if right_behind and n.words.kinds_in(n.left, place.start) & (GRANTED | APPLIED):
        named = _earlier(n, before=place.start)  # 入选江苏省瞪羚企业的有204家
        return named if named.value else None  # 认定2023年陕西省瞪羚企业108家, and nobody else is named
    if title.programme in _NATIONAL_TITLES:
        return None
    if right_behind and (holder := _holder_like_before(n, place)):
        return holder
    return _earlier(n, before=place.start) if _is_about_part(n, place) else None


def _holder_in_nation(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place of the number before, where 全国 only says who grants a title: 湖北有小巨人678家,全国单项冠军39家."""
    last = n.before[-1] if n.before else None
    titles = n.titles(place.end, n.count.start)
    if last is None or not titles or titles[0].start > place.end + len("级"):
        return None
    few = n.count.value < _FEWEST_OF_NATION and all(f.region not in (None, NATION.code) for f in n.before)
    return (
        Answer([as_place(n.before[0])], "like-number-before") if few and last.programme != titles[0].programme else None
    )


def _title_of(n: Number, place: Place) -> ProgrammeName | None:
    """The title right behind a division, which may grant it: 隐形冠军 in 浙江省隐形冠军, 浙江省级隐形冠军."""
    if place.code is None or place.code == NATION.code or place.words[0] in "我全本该":
        return None
    titles = n.titles(place.end, n.count.start)
    return titles[0] if titles and titles[0].start - place.end in (0, len("级")) else None


def _holder_beside(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place before the granting one that has the firms, or lies in it: 台州拥有浙江省隐形冠军企业31家."""
    before = n.places(n.left, place.start)
    if not before:
        return None
    if n.says(GRANTED | NEW | HELD | STOCK, before[-1].end, place.start):
        return _said(row_before(n.text, before), "holder-before-grantor")
    if _lies_in(before[-1].code, place.code):
        return _said(before[-1:], "holder-before-grantor")
    return None


def _holder_like_before(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place of the number before, where it lies in the granting one: 台州有小巨人38家,浙江省隐形冠军31家."""
    last = n.before[-1] if n.before else None
    if last and (not last.region or _lies_in(last.region, place.code)):
        return Answer([as_place(last)], "like-number-before")
    return None


def _is_about_part(n: Number, place: Place) -> bool:
    """Whether the text is about a part of the granting place, and its firms hold the title: 拥有浙江省隐形冠军31家."""
    about = n.context.place or n.context.home
    if about and _goes_on_with_part(n, about):
        return False
    held = n.words.kinds_in(n.left, place.start) & (GRANTED | NEW | HELD | STOCK)
    belong = _BELONG.search(n.text, n.left, place.start)  # 其中属于辽宁省瞪羚企业的有12家
    return (
        bool(held or belong or place.start - n.left <= _AT_START)
        and about is not None
        and _lies_in(about.code, place.code)
    )


def _goes_on_with_part(n: Number, about: Place) -> bool:
    """Whether the place that a text is about is only counted next, as a part: 江苏省瞪羚企业1012家,其中昆山72家."""
    following = inside(n.m.counts, n.count.end, n.sentence.end)[:1]
    if not following or not n.says(AMONG, n.count.end, following[0].start):
        return False
    return any(place.code == about.code for place in n.places(n.count.end, following[0].start))


def _lies_in(code: str | None, outer: str | None) -> bool:
    """Whether a division is a part of another one, and not that one itself."""
    return bool(code and outer) and code != outer and within(code or "", outer or "")


# Named before a number's own words, or by the text as a whole.


def _earlier(n: Number, before: int | None = None) -> Answer[list[Place]]:
    """The place of a number that has none in its own words."""
    return (
        _of_compared(n)
        or _of_number_remarked_on(n)
        or _like_whole_in_clause(n)
        or _of_number_in_clause(n)
        or _office_of_clause(n)
        or _of_half(n)
        or _place_in_sentence(n, n.left if before is None else before)
        or _like_whole(n)
        or _place_of_total(n)
        or _like_number_before(n)
        or _province_grants(n)
        or _local_office(n)
        or _ministry(n)
        or _authority_of_list(n)
        or _counted_of_wider_place(n)
        or _whom_text_is_about(n)
        or _any_office(n)
        or _place_of_own_list(n)
        or _nationwide(n)
    )


def _of_compared(n: Number) -> Answer[list[Place]] | None:
    """The places of the number that is held against this one: 盐城41家,比上一批入选的44家少."""
    if not n.compared or n.own:
        return None
    start = n.before[-1].count.start
    return Answer([as_place(f) for f in n.before if f.count.start == start], "like-number-before")


def _of_number_remarked_on(n: Number) -> Answer[list[Place]] | None:
    """The place of the number behind which a remark in brackets stands that holds this one: 洛阳23家(含复核通过2家)."""
    last = n.before[-1] if n.before and n.around and not n.own else None
    if last is None or n.around is None or not 0 <= n.around[0] - last.count.end <= len("企业("):
        return None
    if n.left_kinds & TOTAL and n.count.value > last.count.value and len(_taken(n)) > 1:
        return None  # 石家庄32家、沧州18家…(共156家)
    return Answer([as_place(last)], "like-number-before")


def _of_number_in_clause(n: Number) -> Answer[list[Place]] | None:
    """The places of the number before, where no pause stands between the two: 乐清从18家增加到23家."""
    last = n.before[-1] if n.before else None
    if last is None or last.count.start < n.clause.start or n.left_kinds & (TOTAL | AMONG):
        return None
    if n.text[last.count.end : n.count.start].strip("家户") in ("、", "/", "") or n.left_words[:1] in ("、", ")"):
        return None
    shared = [as_place(f) for f in n.before if f.count.start == last.count.start]
    return Answer(list(dict.fromkeys(shared)), "like-number-before")


def _of_half(n: Number) -> Answer[list[Place]] | None:
    """The place of all figures since a semicolon, which a number tells what became of: …;山东362家,72家落榜."""
    told = n.kinds & (REVIEWED | REVOKED | APPLIED)
    if not told or n.own or len(_taken(n)) < 2 or _REST.search(n.left_words):
        return None
    cut = n.text.rfind(";", n.sentence.start, n.count.start)
    since = [f for f in n.before if f.count.start > cut >= 0]
    if not since:
        return None
    regions = {f.region or f.place for f in since}
    return Answer([as_place(since[-1])], "like-number-before") if len(regions) == 1 else None


def _office_of_clause(n: Number) -> Answer[list[Place]] | None:
    """The place of the authority in a number's own words: 乐清市经信局推荐12家."""
    nearest = [office for office in n.offices() if office.start >= n.left and office.code not in (None, NATION.code)]
    if not nearest:
        return None
    home, about = n.context.home, n.context.place
    over_home = home is not None and home.code and within(home.code, nearest[-1].code or "")
    holder = n.before[-1].region if n.before else about.code if about else None
    grants = n.text.startswith("级", nearest[-1].end) and _lies_in(holder, nearest[-1].code)
    return None if over_home or grants else _said(nearest[-1:], "office-of-clause")


def _place_in_sentence(n: Number, end: int) -> Answer[list[Place]] | None:
    """The place, or the row of places, that its sentence names up to a position: 乐清企业再传喜讯,12家入选."""
    named = [p for p in n.places(n.sentence.start, end) if not any(rule(n, p) for rule in _ONLY_NAMED)]
    named = _still_meant(n, named)
    if not named:
        return None
    row = row_before(n.text, named)
    if len(row) > 1 and n.words.kinds_in(row[-1].end, n.count.start) & EACH:
        return _said(row, "each-of-row")
    if len(row) > 1:
        return _said([_as_zone(n, row)], "sum-of-row")  # 开发区、黄埔区有小巨人135家,独角兽9家
    return _said(named[-1:], "place-in-sentence")


def _only_names_list(n: Number, place: Place) -> bool:
    """Whether a place belongs to the name of a list: 2023年第一批重庆市专精特新中小企业名单.

    A district's paper counts its own firms in it. Or to a title of its own: 入选苏州市独角兽培育企业19家,….
    """
    about = n.context.home or n.context.place
    if about is None or not _lies_in(about.code, place.code) or _goes_on_with_part(n, about):
        return False
    beside = next(iter(inside(n.m.titles, place.end, place.end + 2 * _LIST_END)), None)
    if beside is None or beside.start != place.end:
        return False
    return beside == n.title or beside.programme is None or beside.programme in GRANTED_BY_PLACES


def _only_grants(n: Number, place: Place) -> bool:
    """Whether a place behind firms counted before only grants their title: 推荐6家企业申报河北省单项冠军,其中2家….

    Or another one, as the verb before it says of firms of a place in it: 郑州17家被认定为河南省龙头企业,23家….
    """
    if place.code and _INTO.search(n.text, max(n.sentence.start, place.start - 4), place.start):
        return any(_lies_in(other.code, place.code) for other in n.places(n.sentence.start, place.start))
    refused = n.so_far.refused
    refers = refused and refused.reason == REFERS and n.context.whole
    before = [f for f in n.before if f.count.end <= place.start]
    last = refused.count.end if refused and refers else before[-1].count.end if before else None
    if last is None or place.start < last:
        return False
    holder = n.context.whole.region if refers and n.context.whole else before[-1].region
    title = next(iter(n.titles(place.end, place.end + 2 * _LIST_END)), None)
    named = title is not None and not _NAME_OF_LIST.sub("", n.text[place.end : title.start])
    return named and (_lies_in(holder or _around_zone(before), place.code) or place.words == _CORPS)


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
    if not n.before or n.before[-1].count.end > place.start or n.text[place.start - 1] not in "在居位列占":
        return False
    return n.says(RANK, place.end, n.clause_end(place.end))


def _takes_a_step(n: Number, place: Place) -> bool:
    """Whether a zone without a name only takes a step of the procedure: 经县区推荐、园区(街道)初审,拟认定18家."""
    return place.code is None and place.words in _ANY_ZONE and _STEP.match(n.text, place.end) is not None


def _only_locates(n: Number, place: Place) -> bool:
    """Whether a place only tells where the one that is spoken of lies: 这个德州辖下的小县."""
    return place.end < n.count.start and _LIES_THERE.match(n.text, place.end) is not None


def _held_against(n: Number, place: Place) -> bool:
    """Whether others are only held against a place: 吉林比黑龙江多4家,为17家."""
    return n.text[place.start - 1] in "比较" and place.start > n.sentence.start


def _put_forward_to(n: Number, place: Place) -> bool:
    """Whether firms are only put forward to the government of a place: 推荐至自治区31家, 向江苏省推荐31家."""
    before = n.text[max(n.sentence.start, place.start - _LONGEST_TO) : place.start]
    return before.endswith(_TO_ENDS) and _TO.search(before) is not None


def _among_others(n: Number, place: Place) -> bool:
    """Whether a place is only named as one of those that the firms are from: 昆明等地的19户企业."""
    return n.text.startswith(_AND_OTHERS, place.end)


def _tells_where_they_are(n: Number, place: Place) -> bool:
    """Whether a place only tells where the firms counted before are: 单项冠军109家,分布在西青区和北辰区;小巨人194家."""
    if not n.before or not n.before[0].count.end <= place.start < n.clause.start:
        return False
    return _SPREAD_OVER.search(n.text, n.clause_start(place.start), place.start) is not None


def _says_whose_cities(n: Number, place: Place) -> bool:
    """Whether the nation only says among whom a place ranks: 成为进步最快的中国城市之一."""
    return place.code == NATION.code and _ITS_CITIES.match(n.text, place.end) is not None


_ONLY_NAMED: tuple[Callable[[Number, Place], bool], ...] = (
    _only_names_list,
    _only_grants,
    _in_rules,
    _takes_a_step,
    _ranks_among,
    _only_locates,
    _held_against,
    _put_forward_to,
    _among_others,
    _tells_where_they_are,
    _says_whose_cities,
)


def _like_whole(n: Number) -> Answer[list[Place]] | None:
    """The place of the firms that the sentence before counted: 我市20家入选。20家企业中,制造业占15家."""
    refused, whole = n.so_far.refused, n.context.whole
    since = not n.before or (refused and n.before[-1].count.start < refused.count.start)
    if refused and refused.reason == REFERS and whole and not n.own and since:
        return Answer([as_place(whole)], "like-whole")
    return None


def _like_whole_in_clause(n: Number) -> Answer[list[Place]] | None:
    """The place of the firms that its own clause counted again: 乐清占了53家,这53家中电气企业16家."""
    refused = n.so_far.refused
    return _like_whole(n) if refused and n.clause.start <= refused.count.start < n.count.start else None


def _place_of_total(n: Number) -> Answer[list[Place]] | None:
    """The place of the total that a number is added to: 加上前两批的1832家,我国总数达4762家."""
    if n.before or not _ADDED.search(n.text, n.clause.start, n.clause.end):
        return None
    total = n.places(n.clause.end, n.sentence.end)[:1]
    counted = bool(total) and inside(n.m.counts, total[0].end, n.sentence.end)  # not 104家,全国城市里排第一
    return _said(total, "place-of-total") if counted else None


def _like_number_before(n: Number) -> Answer[list[Place]] | None:
    """The place that all numbers before share, where a number shares their title: 乐清新增12家,累计38家."""
    if not n.before or n.own or len(_taken(n)) != 1:
        return None
    return Answer([as_place(n.before[-1])], "like-number-before")


def _local_office(n: Number) -> Answer[list[Place]] | None:
    """The place of a local authority that its sentence names: 浙江省经信厅公布名单,12家入选."""
    local = [office for office in n.offices() if office.code != NATION.code]
    home, about = n.context.home, n.context.place
    inner = (about.code if about else None) or (home.code if home else None)
    if not local or (inner and local[-1].code and within(inner, local[-1].code)):
        return None
    return _said(local[-1:], "office")


def _province_grants(n: Number) -> Answer[list[Place]] | None:
    """The province whose office itself gave the titles, with nobody else named: 今年省工信厅还认定瞪羚企业195家."""
    about = n.context.home or n.context.place
    if about is None or not about.code or not _PROVINCE_GRANTS.search(n.text, n.clause.start, n.count.start):
        return None
    found = division(province_of(about.code))
    return Answer([Place(0, 0, found.code, "place", found.name)], "office-of-province") if found else None


def _ministry(n: Number) -> Answer[list[Place]] | None:
    """The nation, where a ministry stands in its clause, or makes the list known: 工信部公布名单,共3012家."""
    ministry = [office for office in n.offices() if office.code == NATION.code]
    if not ministry:
        return None
    in_clause = ministry[-1].start >= n.clause.start
    if in_clause or (n.context.home is None and _announces(n, ministry[-1])):
        return _said(ministry[-1:], "ministry")
    return None


def _announces(n: Number, office: Place) -> bool:
    """Whether an authority makes a list known in this sentence, and the text has not told whose firms it is about."""
    about = n.context.place
    settled = about is not None and n.context.whole is not None
    return not settled and n.says(ANNOUNCED | PROPOSED, office.end, n.count.start)


def _authority_of_list(n: Number) -> Answer[list[Place]] | None:
    """The place whose authority announced the list, where a number counts it whole: 现公布…企业等100家."""
    listed = n.context.office
    if listed and listed.code and _OF_THE_LIST.search(n.text, n.clause.start, n.count.start):
        return _said([listed], "authority-of-list")
    return None


def _counted_of_wider_place(n: Number) -> Answer[list[Place]] | None:
    """The wider place of which just as many were counted before: 全省58家。武汉已有309家。新入选的58家,…."""
    known = n.context.found.get(n.count.value) if n.count.value >= _NO_COINCIDENCE else None
    about = n.context.place
    if known is None or known.programme != n.programme or known.subset or about is None or not known.region:
        return None
    return Answer([as_place(known)], "like-whole") if _lies_in(about.code, known.region) else None


def _whom_text_is_about(n: Number) -> Answer[list[Place]] | None:
    """The place that the text is about, or its outlet's own where that one lies elsewhere."""
    about, home = n.context.place, n.context.home
    if about is None or (home and about.end and not _within_home(about, home)):
        about = home
    if about is None:
        return None
    return Answer([about], "place-carried" if about.end else "place-home", about.start, about.end)


def _within_home(place: Place, home: Place) -> bool:
    """Whether a place that was spoken of lies in the outlet's own, so that a number without a place may mean it."""
    return place.code is None or home.code is None or within(place.code, home.code)


def _any_office(n: Number) -> Answer[list[Place]] | None:
    """The place of the last authority that its sentence names: 工信部名单中,12家入选."""
    offices = n.offices()
    return _said(offices[-1:], "ministry") if offices else None


def _place_of_own_list(n: Number) -> Answer[list[Place]] | None:
    """The place in whose own list a number stands, where no other is named: 58家企业获评2023年度铜仁市专精特新企业."""
    if n.title is None or n.title.start < n.count.end:
        return None
    beside = [p for p in n.places(n.count.end, n.title.start) if p.end == n.title.start and p.code]
    return _said(beside[-1:], "place-of-list") if beside else None


def _nationwide(n: Number) -> Answer[list[Place]]:
    """The nation, where a notice counts a batch of a national title and names no place: 第六批…共3012家."""
    context = n.context
    if context.nation_at < n.count.start <= context.inner_at and context.home is None:
        return _said([NATION_NAMED_NOWHERE], "nationwide")
    names_smaller = context.inner_at < len(n.text)
    if names_smaller and n.sentence.start < context.headline and context.place is None:
        return Answer([], "headline")
    announced = context.batch if context.inner_at > n.count.start else None
    by_budget = n.programme == "key_little_giant" and "中央财政" in n.sentence.text
    batch = batch_of(n) or announced or n.count.value >= _MORE_THAN_A_CITY or by_budget
    whole = not _OF_ONE_PLACE.search(n.text[n.sentence.start : n.right])
    nation = Place(0, 0, NATION.code, "office", NATION.name)
    return Answer([nation] if _is_national(n.title) and batch and whole else [], "nationwide")


def _is_national(title: ProgrammeName | None) -> bool:
    """Whether the nation grants a title: 国家级专精特新小巨人, but not 省级专精特新."""
    if title is None or title.programme is None or title.programme == "high_tech":
        return False
    return (title.level or usual_level(title.programme)) == "national"


def _plausible(n: Number, answer: Answer[list[Place]]) -> Answer[list[Place]]:
    """The nation for more firms than any one place has, where the number's own words name no place."""
    title = n.title.programme if n.title and n.title.level in (None, "national") else None
    place = division(answer.value[0].code or "") if answer.value else None
    if answer.rule not in _GUESSES or title not in _MOST or place is None or place.level not in _RANKS:
        return answer
    rank = 1 if place.is_municipality else _RANKS.index(place.level)
    return Answer([NATION_NAMED_NOWHERE], "too-many-for-a-place") if n.count.value > _MOST[title][rank] else answer


# Which places of its sentence a number may still mean.


def _still_meant(n: Number, named: list[Place]) -> list[Place]:
    """The places of a sentence that a number after them may mean: not those that another number has taken for itself.

    In 全市98家,其中乐清20家、瑞安15家,另有3家… the last number is the city's, and so is the one in
    全市98家,其中乐清20家;专精特新中小企业312家. In 乐清20家,枣庄最少,也有6家 the last place is still free.
    """
    if not named or not n.before or named[-1].start > n.before[-1].count.start:
        return named
    for rule in _STILL_MEANT:
        meant = rule(n, named)
        if meant is not None:
            return meant
    return _not_taken(n, named)


def _part_of_last(n: Number, _: list[Place]) -> list[Place] | None:
    """The place of the number before, of whose firms a number counts some: 厦门258家,海沧23家,当中生物医药企业11家."""
    last = n.before[-1]
    opens = n.left_words.lstrip(",").startswith(("其中", "当中"))
    if n.own or not opens or n.part is None or n.places_before or last.count.value < n.count.value:
        return None
    return [as_place(last)] if len(_taken(n)) > 1 and not n.text.startswith(";", last.count.end) else None


def _outside_parts(n: Number, named: list[Place]) -> list[Place] | None:
    """The place whose parts are over: 全市 in 全市98家,其中乐清20家;专精特新中小企业312家."""
    last = n.before[-1]
    among = n.words.last(AMONG, n.sentence.start, last.count.start)
    parts_over = _has_other_title(n) or ";" in n.text[last.count.end : n.count.start]
    if among is None or not parts_over:
        return None
    if outer := [place for place in named if place.end <= among[0]]:
        return outer[-1:]
    whole = next((finding for finding in n.before if finding.count.start < among[0]), None)
    return [as_place(whole)] if whole else None


def _only_one_taken(n: Number, named: list[Place]) -> list[Place] | None:
    """The one place that all numbers before are of: 乐清小巨人20家,隐形冠军3家."""
    taken = _taken(n)
    if len(taken) > 1:
        return None
    return [as_place(n.before[-1])] if any(_key(place) in taken for place in named) else named


def _one_of_title(n: Number, named: list[Place]) -> list[Place] | None:
    """The one place of all numbers before of the same title: 全省小巨人678家;独角兽武汉12家,上全球榜的有7家."""
    if n.own or n.title is None:
        return None
    alike = [f for f in n.before if f.programme == n.title.programme]
    several = len({f.region or f.place for f in alike}) != 1
    return None if several or len(alike) == len(n.before) else [as_place(alike[-1])]


def _for_next_title(n: Number, named: list[Place]) -> list[Place] | None:
    """All places, where a number's title begins a new round of them: 乐清20家、瑞安15家,隐形冠军3家."""
    if not _has_other_title(n):
        return None
    first, last = n.before[0], n.before[-1]
    of_last = {finding.programme for finding in n.before if finding.region == last.region}
    new_round = not _has_parts(n) or len(of_last) > 1 or last.programme != first.programme
    return named if new_round else None


def _whole_of_parts(n: Number, named: list[Place]) -> list[Place] | None:
    """The place whose parts the numbers between were of: 全市 in 全市98家,其中乐清20家、瑞安15家,另有3家."""
    if not _has_parts(n):
        return None
    first, last = n.before[0], n.before[-1]
    if last.region in _spoken_about(n) and not n.says(AMONG, first.count.end, last.count.start):
        return [as_place(last)]  # 全省131家获认定,我市18家在列,另有7家通过复核
    return [place for place in named if _key(place) == (first.region or first.place)] or [as_place(first)]


def _spoken_about(n: Number) -> set[str]:
    """The codes of the outlet's own place and of those that the text is about."""
    return {place.code for place in (n.context.home, n.context.place, n.context.main) if place and place.code}


def _total_of_last(n: Number, named: list[Place]) -> list[Place] | None:
    """The place of the number before, of which this is the total: 西安市36家,累计140家;宝鸡市8家,累计20家.

    Or the figure itself, where that was only its mark: 西安市破百家,达到103家.
    """
    last = n.before[-1]
    if not n.own and last.count.bound == "at_least" and n.count.bound == "exact" and len(n.left_words) < _SHORT:
        return [as_place(last)] if n.count.value >= last.count.value and n.left_kinds & (HELD | STOCK) else None
    if n.own or not n.left_kinds & STOCK or last.measure == "cumulative" or len(n.left_words) > _SHORT:
        return None
    return [as_place(last)]


def _part_whose_whole_has_it(n: Number, _: list[Place]) -> list[Place] | None:
    """The part counted last, where the whole has its own figure.

    浙江小巨人1801家、单项冠军278家,其中湖州小巨人104家,单项冠军21家: the 21 are Huzhou's.
    """
    first, last = n.before[0], n.before[-1]
    if n.title is None or not n.own or not _lies_in(last.region, first.region):
        return None
    if n.left_kinds & AMONG and len(_taken(n)) > _LIST and ";" in n.text[last.count.end : n.count.start]:
        return None  # 全国375家,北京、上海分别为114家、63家;其中新晋独角兽72家
    counted = any(
        (f.programme, f.region) == (n.title.programme, first.region) and n.title.level in (None, f.level)
        for f in n.before
    )
    return [as_place(last)] if counted and n.count.value < first.count.value else None


_STILL_MEANT: tuple[Callable[[Number, list[Place]], list[Place] | None], ...] = (
    _part_whose_whole_has_it,
    _part_of_last,
    _outside_parts,
    _only_one_taken,
    _one_of_title,
    _for_next_title,
    _whole_of_parts,
    _total_of_last,
)


def _not_taken(n: Number, named: list[Place]) -> list[Place]:
    """The places before all numbers, other than that of the first: 温州 in 温州传喜讯:乐清20家、瑞安15家,共35家."""
    if n.own and not n.kinds & TOTAL:
        return named
    first = n.before[0]
    start = min(finding.count.start for finding in n.before)
    return [place for place in named if place.start < start and _key(place) != (first.region or first.place)]


def _has_other_title(n: Number) -> bool:
    """Whether a number has a title of its own, another one than the number before: 小巨人20家,隐形冠军3家."""
    title = n.programme
    return n.own and title != n.before[-1].programme


def _has_parts(n: Number) -> bool:
    """Whether numbers before are of parts of the place of the first one: 全市98家,其中乐清20家."""
    first = n.before[0]
    return any(_lies_in(finding.region, first.region) for finding in n.before[1:])


def _taken(n: Number) -> set[str | None]:
    """The places that the numbers before are of, by code, or by name where they have none."""
    return {finding.region or finding.place for finding in n.before}


def _key(place: Place) -> str:
    return place.code or place.words
