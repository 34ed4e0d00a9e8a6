"""Whom a lead is about that gives its figures first, and names the place only behind them."""

from __future__ import annotations

from pipeline.chinese.cohort_of import batch_of
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.place_case import answer_of, as_place, lies_in
from pipeline.chinese.words import ANNOUNCED, GRANTED, PROPOSED
from pipeline.clauses import inside
from pipeline.divisions import NATION, division, province_of, within
from pipeline.mentions import Place
from pipeline.patterns import pattern
from pipeline.programmes import usual_level

_DATELINE = pattern(r"[^,。;\d]{2,12}(?:\d{1,2}月)?\d{1,2}日(?:专?电|讯)")
_HAS = pattern(r"(?:坐拥|拥有|手握|集聚|聚集|汇聚|培育|现有|累计培育|新增|新认定)了?(?:着|出)?(?:国家|[国省市]家?级)?")
_OF_FIRMS = ("家", "户", "")
_REACH = 200  # characters over which a lead waits for its place
_LONGEST_LEAD_IN = 12
_PAIR = 2
_NONE = ("无", "没有", "暂无", "为零", "零")
_SHARE_FAR = 60
_TAKES_SOME = pattern(
    r"(?:[市县区州]|全[市县区州])?(?:共|有|也|则|占|新增|新晋|入选|获评|获批|上榜|拿下|揽下|榜上有名的|在列的|的企业|企业|达)*\d"
)
_AMONG_PLACE = pattern(r"[。\s]*(?:其中|当中|这其中|这里面|里面),?")
_SOME_OF_THEM = pattern(
    r"(?:(?![当之里]?中|里)[^,。;\d]){0,14}(?:当中|之中|里面|里头|[中里])(?:只|仅|也|就|共|独)?(?:占据?|有|拿下|揽下|揽得|拥有|夺得|斩获|摘得|入选|分得)了?(?P<some>\d+)[家户席个]"
)
_LIST_HAS = pattern(
    r"(?:[这该此本]份?|整[个份]|全部)?[名榜]单(?:[上里中])?(?:[一总]?共|合计|共计|总计)?(?:有|计|为|达)?"
)
_MOST_OF_A_PROVINCE = 1000  # of one batch
_HAS_SHARE = pattern(
    r"(?:在?(?:其中|里面|里头|当中)|从中|一地|一城|独|就|共|也|则|一举)*"
    r"(?:占据?|拿下|揽下|包揽|斩获|夺得|夺下|摘得|捧回)(?:了|其中|的)*\d"
)


def named_behind_all(n: Number) -> Answer[list[Place]] | None:
    """The place that a text without any goes on with in its sentence: 小巨人53家、单项冠军22家,杭州捷报频传."""
    context = n.context
    if context.home or context.place or not n.sentence.places or not n.sentence.titles:
        return None
    if not _begins_clause(n, n.sentence.titles[0].start):
        return None  # 内地独角兽去年添42家
    last = [count for count in n.sentence.counts if count.unit in _OF_FIRMS or count == n.count][-1]
    behind = [p for p in n.sentence.places if p.start > last.end and p.role == "place" and p.code != NATION.code]
    if not behind or behind[0].words[0] in "我全本该" or not _opens_clause(n, behind[0]):
        return None
    return answer_of(behind[:1], "place-behind-all") if len({place.code for place in behind}) == 1 else None


def _opens_clause(n: Number, place: Place) -> bool:
    """Whether a place begins its clause, if behind the name of its province: 湖北襄阳底气十足."""
    before = n.text[max(n.clause_start(place.start), n.count.end) : place.start].lstrip(",;:-")
    around = division(province_of(place.code)) if place.code and before else None
    return not before or (around is not None and around.name.startswith(before))


def shared_out_behind(n: Number) -> Answer[list[Place]] | None:
    """The nation, whose batch of a national title a sentence counts without a place, where the place that the text is
    about is said right behind to take some of it: 第八批单项冠军公示,合计259个。宁波占18席.
    """
    if by_office := _shared_out_by_office(n) or _whole_of_half(n) or _whole_of_list_named(n):
        return by_office
    about, title = n.context.place or n.context.home, n.title
    if about is None or title is None or title.programme in (None, "high_tech") or not n.sentence.batches:
        return None
    named = any(place.code and place.role == "place" for place in n.places(n.sentence.start, n.count.start))
    if named or (title.level or usual_level(title.programme)) != "national":
        return None
    behind = next(iter(inside(n.m.places, n.count.end, n.count.end + _SHARE_FAR)), None)
    if behind is None or not behind.code or not _HAS_SHARE.match(n.text, behind.end):
        return None
    share = next(iter(inside(n.m.counts, behind.end, behind.end + _SHARE_FAR)), None)
    taken = about.code is not None and within(behind.code, about.code)
    smaller = share is not None and share.value < n.count.value
    nation = Place(0, 0, NATION.code, "office", NATION.name)
    return Answer([nation], "shared-out") if taken and smaller else None


def whole_and_share(n: Number) -> Answer[list[Place]] | None:
    """The nation, of whose batch a place named before it is said to have some, and that place for the number of those:
    湖北在第一批“小巨人”248家企业中占3家. Nobody where the whole may be a province's.
    """
    named = reversed(n.places(n.sentence.start, n.count.start)) if n.sentence.batches else ()
    holder = next((place for place in named if n.text.startswith("在", place.end)), None)
    if holder is None or holder.code in (None, NATION.code) or n.places(holder.end, n.clause.start):
        return None
    last = n.before[-1] if n.before else None
    share = _SOME_OF_THEM.match(n.text, last.count.end, n.sentence.end) if last else None
    if last and share and last.rule.find("shared-in") >= 0 and share.start("some") == n.count.start:
        return answer_of([holder], "shared-in")
    share = _SOME_OF_THEM.match(n.text, n.count.end, n.sentence.end)
    if n.title is None or share is None or int(share["some"]) >= n.count.value:
        return None
    if (n.title.level or usual_level(n.title.programme or "high_tech")) != "national" or not batch_of(n):
        return None
    of_nation = (holder.code or "").endswith("0000") or n.count.value > _MOST_OF_A_PROVINCE
    return Answer([Place(0, 0, NATION.code, "office", NATION.name)] if of_nation else [], "shared-in")


def _shared_out_by_office(n: Number) -> Answer[list[Place]] | None:
    """The province whose office granted a list that a number counts whole, where the next sentence tells how many of
    them a place in it has: 湖南省工信厅认定第三批单项冠军98个。邵阳入选5个.
    """
    offices = [office for office in n.offices() if (office.code or "").endswith("0000") and office.code != NATION.code]
    if not offices or n.places(n.sentence.start, n.count.start):
        return None
    if n.before or not n.says(GRANTED | ANNOUNCED | PROPOSED, offices[-1].end, n.count.start):
        return None
    begins = n.sentence.end
    behind = next(iter(inside(n.m.places, begins, begins + _SHARE_FAR)), None)
    if behind is None or behind.role != "place" or not lies_in(behind.code, offices[-1].code):
        return None
    if n.context.home and behind.code != n.context.home.code and lies_in(behind.code, n.context.home.code):
        return None  # 省经信厅公布名单,12家企业入选。谷城县占3家: of a city's outlet
    share = next(iter(inside(n.m.counts, behind.end, behind.end + _SHARE_FAR)), None)
    if share is None or share.value >= n.count.value:
        return None
    among = _AMONG_PLACE.fullmatch(n.text, begins, behind.start) and "," not in n.text[behind.end : share.start]
    return answer_of(offices[-1:], "shared-out") if among or _TAKES_SOME.match(n.text, behind.end) else None


def _whole_of_list_named(n: Number) -> Answer[list[Place]] | None:
    """The place that a list is named after, which a number behind its share counts whole: 成都以38家占据四川省瞪羚企业
    名单的大头,名单共62家.
    """
    last = n.before[-1] if n.before and _LIST_HAS.fullmatch(n.left_words) else None
    named = n.places(n.sentence.start, n.left) if last and last.count.value < n.count.value else []
    titles = inside(n.m.titles, n.sentence.start, n.left)
    owner = next((p for p in named if any(title.start == p.end for title in titles)), None)
    return answer_of([owner], "list-of-place") if owner and last and lies_in(last.region, owner.code) else None


def _whole_of_half(n: Number) -> Answer[list[Place]] | None:
    """The wider place of the half before, where one runs alike: 第一批4389家,徐州216家;第二批1525家,徐州74家."""
    cut = n.text.rfind(";", n.sentence.start, n.count.start)
    following = inside(n.m.counts, n.count.end, n.sentence.end)[:1]
    if cut < 0 or len(n.before) < _PAIR or inside(n.m.counts, cut, n.count.start - 1):
        return None
    whole, part = n.before[-_PAIR:]
    named = n.places(n.count.end, following[0].start if following else n.sentence.end)[:1]
    alike = bool(named) and named[0].code == part.region and lies_in(part.region, whole.region)
    less = following[0].value < n.count.value if following else alike and n.text.startswith(_NONE, named[0].end)
    return (
        Answer([as_place(whole)], "like-half-before") if alike and less and not n.places(cut, n.count.start) else None
    )


def _begins_clause(n: Number, at: int) -> bool:
    """Whether a title begins its sentence, if behind the verb that all is governed by, or the clause behind a short one
    without a place: 会上透露,高企达1.9万家.
    """
    verb = _HAS.match(n.text, n.sentence.start, at)
    lead = at - (verb.end() if verb else n.sentence.start)
    return lead <= len("“") or (lead <= _LONGEST_LEAD_IN and n.text[at - 1] in ",:")


def around_dateline(n: Number) -> Answer[list[Place]] | None:
    """The province around the city of a dateline, where that province is the first place named behind figures without
    any: 南昌1月9日电 高新技术企业突破7000家,江西交出科技答卷.
    """
    written = _DATELINE.match(n.text, n.sentence.start) if "日" in n.sentence.text else None
    cities = inside(n.m.places, written.start(), written.end()) if written else []
    if written is None or not cities or inside(n.m.places, written.end(), n.count.start):
        return None
    behind = next(iter(inside(n.m.places, n.count.end, n.count.end + _REACH)), None)
    if behind is None or behind.code is None or behind.code == NATION.code or behind.words[0] in "我全本该":
        return None
    around = behind.code != cities[0].code and lies_in(cities[0].code, behind.code)
    return answer_of([behind], "around-dateline") if around else None
