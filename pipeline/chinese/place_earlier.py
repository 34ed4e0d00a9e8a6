"""The place of a number that has none in its own words: one named before it, an authority's, whom the text is about."""

from __future__ import annotations

from itertools import pairwise

from pipeline.chinese.cohort_of import batch_of
from pipeline.chinese.counts import REFERS
from pipeline.chinese.numbers import NO_COINCIDENCE, Answer, Number
from pipeline.chinese.place_case import (
    NATION_NAMED_NOWHERE,
    REST,
    WORLD,
    answer_of,
    as_place,
    as_zone,
    begins_elsewhere,
    lies_in,
    places_taken,
    said_of_each,
)
from pipeline.chinese.place_named_behind import around_dateline, named_behind_all, shared_out_behind
from pipeline.chinese.place_of_list_beside import beside_new_ones, of_those_due
from pipeline.chinese.place_of_site import site_of
from pipeline.chinese.place_only_named import ONLY_NAMED
from pipeline.chinese.place_still_meant import still_meant
from pipeline.chinese.place_words import BARE_PROVINCE, PROVINCE_GRANTS, PROVINCE_GRANTS_TOO
from pipeline.chinese.places import is_press
from pipeline.chinese.rows import row_before
from pipeline.chinese.split_list import whole_list
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    APPLIED,
    GRANTED,
    NEW,
    PROPOSED,
    REVIEWED,
    REVOKED,
    STOCK,
    TOTAL,
)
from pipeline.clauses import inside
from pipeline.divisions import NATION, division, province_of, within
from pipeline.mentions import Count, Part, Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.scopes import Finding

# Firms that the nation had more of from the first lists on.
_FEWEST_NATIONWIDE = {"high_tech": 5_000, "tech_sme": 5_000}
_OFFICE_WITHOUT_NAME = pattern(
    rf"(?:(?P<province>{BARE_PROVINCE}省|(?<![一-鿿]族)自治区)|(?:(?<![一-鿿])|(?<=[日前从由经悉了后]))市)"
    r"(?:工信|经信|科技|科学技术|经济和信息化|工业和信息化|发展和?改革|发改|中小企业)[一-鿿]{0,4}?(?:厅|委|局|部门)"
)
_OF_WHOLE_LIST = pattern(
    r"(?:[名榜]单|企业|结果)(?:\([^()]{0,20}\))?(?:[^,。;:\d]{0,16}(?:公示|公布|发布|公告|挂网|挂出|印发|审定|确定|审核)(?:了|出来)?)?,?"
    r"(?:(?:上面?|里面?|中)?(?:一?共|总共|合计|共计|总计)(?:有|计|为|是|列|含)?|"
    r"(?:上面?|里面?|中)?(?:一?共|总共|合计)?(?:包含|包括|涵盖|收录|列有|载有|列入|囊括|列出)了?(?:企业)?)$"
)
_NAMED_LIST = pattern(r"(?:20\d\d年度?)?[^,。;:\d《》]{2,24}?(?:名单|榜单|名录)")
_WHOLE_ENDS = pattern(r"(?:企业)?(?P<named>入库|入选|在列|获评|通过)?(?:[,。;(\n]|$)")
_WITHIN_LIST = pattern(r"(?:公布|发布|公示|印发|下发)(?:了|的)?(?:20\d\d年度?)?(?:第[一二三四五六七八九十\d]+批)?$")
_IN_ALL = pattern(r"(?:总共|总计|一共|合计|共计)(?:有|为)?$")
_COUNTED_IN_ALL = pattern(r"(?:企业)?,?(?:一共|总共|总计|合计|共计|共)(?:有|为|计)?")
_FEWEST_OF_NATION, _FEWEST_OF_PROVINCE = 150, 50
_FEWEST_ADDED_UP, _PAIR, _HEADING = 2, 2, 30
_MORE_THAN_A_CITY = 100_000
_ADDED = pattern("加上|相加|连同|算上|加计")
_OF_ONE_PLACE = pattern(r"[我全本该][省市区县]|等\d")
_ORDINAL = pattern(r"(?:20\d\d年度?)?(?:首批|第[一二三四五六七八九十\d]{1,3}批)?")
_OF_THE_LIST = pattern(
    r"(?:同意|决定|授予|确定|发布|公布|公示)[^,]{0,30}(?:等|共|一共|合计)$|(?:发布|公布|公示)的[^,]{0,30}$"
)


def earlier_place(n: Number, before: int | None = None) -> Answer[list[Place]]:
    """The place of a number that has none in its own words."""
    return (
        _of_parts_added_up(n)
        or _whole_list_of_ministry(n)
        or shared_out_behind(n)
        or _of_compared(n)
        or _of_number_remarked_on(n)
        or _like_whole_in_clause(n)
        or _of_number_in_clause(n)
        or around_dateline(n)
        or _office_of_clause(n)
        or _of_half(n)
        or site_of(n)
        or _place_in_sentence(n, n.left if before is None else before)
        or _like_whole(n)
        or _place_of_total(n)
        or _like_number_before(n)
        or _office_of_list(n)
        or _province_grants(n)
        or _local_office(n)
        or _ministry(n)
        or _authority_of_list(n)
        or _counted_before(n)
        or _as_many_counted(n)
        or _among_those_counted(n)
        or of_those_due(n)
        or beside_new_ones(n)
        or whom_text_is_about(n)
        or _any_office(n)
        or _place_of_own_list(n)
        or named_behind_all(n)
        or _province_of_firms(n)
        or _nationwide(n)
    )


def _of_compared(n: Number) -> Answer[list[Place]] | None:
    """The places of the number that is held against this one: 盐城41家,比上一批入选的44家少."""
    if not n.compared or n.own:
        return None
    start = n.before[-1].count.start
    return Answer([as_place(f) for f in n.before if f.count.start == start], "like-number-before")


def _of_parts_added_up(n: Number) -> Answer[list[Place]] | None:
    """The place of the last numbers, which it is the sum of: 全国259家,宁波占18席,连同此前的45家,总量达63家."""
    if not (n.left_kinds & TOTAL or "总" in n.left_words) or len(n.before) < _FEWEST_ADDED_UP:
        return None
    last, other = n.before[-1], n.before[-2]
    same = (last.region, last.place, last.programme) == (other.region, other.place, other.programme)
    total = last.count.value + other.count.value
    return Answer([as_place(last)], "added-up") if same and total == n.count.value else None


def _of_number_remarked_on(n: Number) -> Answer[list[Place]] | None:
    """The place of the number behind which a remark in brackets stands that holds this one: 洛阳23家(含复核通过2家)."""
    last = n.before[-1] if n.before and n.around and not n.own else None
    if last is None or n.around is None or not 0 <= n.around[0] - last.count.end <= len("企业("):
        return None
    if n.left_kinds & TOTAL and n.count.value > last.count.value and len(places_taken(n)) > 1:
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
    """The place of all figures since a semicolon, of which a number tells what became, …;山东362家,72家落榜, or adds
    up as the half before did: 湖南新增174家,总数达406家;长沙市新增54家,总数138家.
    """
    told = n.kinds & (REVIEWED | REVOKED | APPLIED)
    if not told and n.left_kinds & (TOTAL | STOCK) and (beside := _added_beside(n)):
        return Answer([as_place(beside)], "like-number-before")
    if not told or n.own or len(places_taken(n)) < 2 or REST.search(n.left_words):
        return None
    cut = n.text.rfind(";", n.sentence.start, n.count.start)
    since = [f for f in n.before if f.count.start > cut >= 0]
    if not since:
        return None
    regions = {f.region or f.place for f in since}
    return Answer([as_place(since[-1])], "like-number-before") if len(regions) == 1 else None


def _added_beside(n: Number) -> Finding | None:
    """The new firms of a place right before its total, where another place had both before: 广东新增658家,累计1525家,
    江苏新增795家,累计1474家.
    """
    last = n.before[-1] if len(n.before) > _PAIR else None
    if last is None or last.measure != "new" or last.count.value > n.count.value or n.places_before:
        return None
    pairs = pairwise(n.before[:-1])
    alike = any((a.measure, b.measure, a.region) == ("new", "cumulative", b.region) for a, b in pairs)
    return last if alike and not n.text[last.count.end : n.left].strip(",企业") else None


def _office_of_clause(n: Number) -> Answer[list[Place]] | None:
    """The place of the authority in a number's own words: 乐清市经信局推荐12家."""
    nearest = [office for office in n.offices() if office.start >= n.left and office.code not in (None, NATION.code)]
    if not nearest:
        return None
    home, about = n.context.home, n.context.place
    over_home = home is not None and home.code and within(home.code, nearest[-1].code or "")
    holder = n.before[-1].region if n.before else about.code if about else None
    grants = n.text.startswith("级", nearest[-1].end) and lies_in(holder, nearest[-1].code)
    return None if over_home or grants else answer_of(nearest[-1:], "office-of-clause")


def _place_in_sentence(n: Number, end: int) -> Answer[list[Place]] | None:
    """The place, or the row of places, that its sentence names up to a position: 乐清企业再传喜讯,12家入选."""
    named = [p for p in n.places(n.sentence.start, end) if not any(rule(n, p) for rule in ONLY_NAMED)]
    if n.programme != "unicorn":
        named = [p for p in named if p.words not in WORLD]  # 入围全球独角兽榜4家,新增小巨人53家
    named = still_meant(n, named)
    if not named:
        return None
    row = row_before(n.text, named)
    paired = {pair.code for pair in n.so_far.pairs.values() if isinstance(pair, Place)}
    if isinstance(n.pair, Part) and paired.issuperset(place.code for place in row) and (whole := n.context.whole):
        return Answer([as_place(whole)], "like-whole")  # 海宁、桐乡分别为61家、57家;纺织、化工分别为83家、46家
    if len(row) > 1 and (n.count.value == 0 or said_of_each(n, row[-1].end)):
        return answer_of(row, "each-of-row")
    if len(row) > 1:
        return answer_of([as_zone(n, row)], "sum-of-row")  # 开发区、黄埔区有小巨人135家,独角兽9家
    return answer_of(named[-1:], "place-in-sentence")


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
    return answer_of(total, "place-of-total") if counted else None


def _like_number_before(n: Number) -> Answer[list[Place]] | None:
    """The place that all numbers before share, where a number shares their title: 乐清新增12家,累计38家."""
    if not n.before or n.own or len(places_taken(n)) != 1:
        return None
    return Answer([as_place(n.before[-1])], "like-number-before")


def _local_office(n: Number) -> Answer[list[Place]] | None:
    """The place of a local authority that its sentence names: 浙江省经信厅公布名单,12家入选."""
    local = [office for office in n.offices() if office.code != NATION.code]
    home, about = n.context.home, n.context.place
    inner = (about.code if about else None) or (home.code if home else None)
    if not local or (inner and local[-1].code and within(inner, local[-1].code)):
        return None
    return answer_of(local[-1:], "office")


def _office_of_list(n: Number) -> Answer[list[Place]] | None:
    """The place of the office that makes a list known, where a number counts it whole: 市经信局公布73家,我县5家."""
    if not n.says(ANNOUNCED | PROPOSED | GRANTED, n.sentence.start, n.count.start):
        return None
    following = inside(n.m.counts, n.count.end, n.sentence.end)[:1]
    parts = n.places(n.count.end, n.clause_end(following[0].end)) if following else []
    office = _office_before(n, next((part.code for part in parts if part.code), None)) or _owner_of_list(n)
    if office is None or any(lies_in(p.code, office.code) for p in n.places(office.end, n.count.start)):
        return None  # 省经信厅公布名单,台州有10家,其中温岭4家
    whole = whole_list(n) or n.count
    if not (_counts_list_whole(n, whole) or any(lies_in(part.code, office.code) for part in parts)):
        return None
    return answer_of([office], "office-of-list")


def _owner_of_list(n: Number) -> Place | None:
    """The place around the outlet's own after which a list is named: 公布2022年度江西省瞪羚企业榜单,共计113家."""
    home = n.context.home
    around = [p for p in n.places(n.sentence.start, n.left) if home and p.code not in (None, NATION.code, home.code)]
    return next((p for p in around if lies_in(home and home.code, p.code) and _NAMED_LIST.match(n.text, p.end)), None)


def _counts_list_whole(n: Number, whole: Count) -> bool:
    """Whether a number says how many a list made known has: 公布名单,共1488家; 公布第2批1488家…名单. ``whole`` is the
    number itself, or that of the list that its sentence splits up among titles.
    """
    if whole != n.count or begins_elsewhere(n):
        return True
    if _OF_WHOLE_LIST.search(n.text, n.sentence.start, n.count.start) and (
        end := _WHOLE_ENDS.match(n.text, n.count.end)
    ):
        return not end["named"] or n.count.value >= _FEWEST_OF_PROVINCE  # 公布名单,共有8家企业入选: of the outlet's own
    return _WITHIN_LIST.search(n.left_words) is not None and "名单" in n.text[n.count.end : n.clause.end]


def _office_before(n: Number, part: str | None) -> Place | None:
    """The place of the office that a number's sentence names before it, if only as 省工信厅 or 市经信局."""
    local = [office for office in n.offices() if office.code != NATION.code and not is_press(n.text, office)]
    if local:
        return local[-1]
    bare = _OFFICE_WITHOUT_NAME.search(n.text, n.sentence.start, n.count.start)
    about = n.context.home or n.context.place
    code = (about.code if about else None) or part or next((p.code for p in n.sentence.places if p.code), None)
    if bare is None or code in (None, NATION.code):
        return None
    outer = division(province_of(code) if bare["province"] else f"{code[:4]}00")
    return Place(*bare.span(), outer.code, "place", outer.name) if outer else None


def _province_grants(n: Number) -> Answer[list[Place]] | None:
    """The province whose office itself gave the titles, with nobody else named: 今年省工信厅还认定瞪羚企业195家."""
    about = n.context.home or n.context.place
    too = any(PROVINCE_GRANTS_TOO.match(n.text, start) for start in (n.sentence.start, n.sentence_before))
    if about is None or not about.code or not (too or PROVINCE_GRANTS.search(n.text, n.clause.start, n.count.start)):
        return None
    found = division(province_of(about.code))
    return Answer([Place(0, 0, found.code, "place", found.name)], "office-of-province") if found else None


def _ministry(n: Number) -> Answer[list[Place]] | None:
    """The nation, where a ministry stands in its clause, or makes the list known: 工信部公布名单,共3012家."""
    ministry = [office for office in n.offices() if office.code == NATION.code]
    if not ministry:
        return None
    in_clause = ministry[-1].start >= n.clause.start and not _names_title(n, ministry[-1])
    whole = n.count.value >= _FEWEST_OF_NATION and _IN_ALL.search(n.left_words) and "名单" in n.sentence.text
    if in_clause or ((n.context.home is None or whole) and _announces(n, ministry[-1], bool(whole))):
        return answer_of(ministry[-1:], "ministry")
    return None


def _whole_list_of_ministry(n: Number) -> Answer[list[Place]] | None:
    """The nation for a whole list that a ministry makes known, behind all places named: 工信部公布名单,共248家."""
    if n.count.value < _FEWEST_OF_NATION or not ("共" in n.left_words or _IN_ALL.search(n.left_words)):
        return None
    last = next(iter(n.offices()[-1:]), None)
    listed = "名单" in n.sentence.text and _IN_ALL.search(n.left_words)
    if not listed and not (last and _made_known_in_all(n, last)):
        return None
    if last is None or last.code != NATION.code or n.places(last.end, n.count.start):
        return None
    counted = any(finding.count.start > last.start for finding in n.before)
    return None if counted else answer_of([last], "ministry")


def _made_known_in_all(n: Number, office: Place) -> bool:
    """Whether an authority makes a title known that a number counts in all: 工信部公布第三批“小巨人”,共248家."""
    titles = n.titles(office.end, n.count.start)
    if not titles or n.programme in _FEWEST_NATIONWIDE:
        return False
    in_all = _COUNTED_IN_ALL.fullmatch(n.text, titles[-1].end, n.count.start) is not None
    return in_all and n.says(ANNOUNCED | PROPOSED, office.end, titles[-1].start)


def _names_title(n: Number, office: Place) -> bool:
    """Whether a ministry is but the first word of a title, with another place to count for: 新增工信部小巨人27家."""
    return n.context.place is not None and any(title.start == office.end for title in n.sentence.titles)


def _announces(n: Number, office: Place, whole: bool) -> bool:
    """Whether an authority makes a list known in this sentence, and the text has not told whose firms it is about.

    Of a list's ``whole`` it may have told, where that is fewer: 江西19家上榜。工信部公布名单,总共248家.
    """
    about, told = n.context.place, n.context.whole
    settled = about is not None and told is not None and not (whole and told.count.value < n.count.value)
    return not settled and n.says(ANNOUNCED | PROPOSED, office.end, n.count.start)


def _authority_of_list(n: Number) -> Answer[list[Place]] | None:
    """The place whose authority announced the list, where a number counts it whole: 现公布…企业等100家."""
    listed = n.context.office
    if listed and listed.code and _OF_THE_LIST.search(n.text, n.clause.start, n.count.start):
        return answer_of([listed], "authority-of-list")
    return None


def _counted_before(n: Number) -> Answer[list[Place]] | None:
    """The place of which just as many were counted before: 全省58家。武汉已有309家。新入选的58家,….

    Or, in a heading, a part of the place that the text is about: 嘉兴入选70家…。新增70家小巨人.
    """
    known = n.told_before() if n.count.value >= NO_COINCIDENCE else None
    about = n.context.place
    if known and known.place and not n.places(n.sentence.start, n.count.start):
        return Answer([as_place(known)], "like-whole")
    if known is None or about is None or not known.region:
        return None
    start, end = n.sentence.start, n.sentence.end
    heading = n.text[start - 1 : start] == "\n" == n.text[end : end + 1] and len(n.sentence.counts) == 1
    heading = heading and end - start < _HEADING and lies_in(known.region, about.code)
    return Answer([as_place(known)], "like-whole") if heading or lies_in(about.code, known.region) else None


def _as_many_counted(n: Number) -> Answer[list[Place]] | None:
    """The part of the place that the text is about whose stock a bare figure takes up again, where the whole's own
    stock is known to be larger: 全国251家独角兽,青岛共有9家。…从估值看,9家独角兽企业估值175亿美元.
    """
    known, about = n.told_before(), n.context.place
    if known is None or about is None or known.measure != "cumulative" or known.region in (None, about.code):
        return None
    told = NEW | PROPOSED | REVIEWED | STOCK | (0 if n.private else GRANTED)
    if n.attached is None or n.attached.start != n.count.end or n.kinds & told:
        return None
    if not lies_in(known.region, about.code) or n.places(n.sentence.start, n.count.start):
        return None
    alike = (f for _, f in n.context.figures if (f.programme, f.region) == (known.programme, about.code))
    whole = any(f.measure == "cumulative" and f.count.value > n.count.value and not f.subset for f in alike)
    return Answer([as_place(known)], "like-whole") if whole else None


def _among_those_counted(n: Number) -> Answer[list[Place]] | None:
    """The place of the figure that a sentence goes back to by its title: 全省瞪羚228家。瞪羚企业中,189家为新增企业."""
    title = n.title
    if title is None or not n.sentence.start <= title.start < n.count.start:
        return None
    if not n.text.startswith(("中,", "里,", "当中,"), title.end):
        return None
    counted = (f for _, f in reversed(n.context.figures) if f.programme == title.programme and not f.subset)
    last = next(counted, None)
    if last is None or last.region is None or last.count.value <= n.count.value:
        return None
    return Answer([as_place(last)], "like-whole")


def whom_text_is_about(n: Number) -> Answer[list[Place]] | None:
    """The place that the text is about, or its outlet's own where that one lies elsewhere."""
    about, home = n.context.place, n.context.home
    if about is None or (home and about.end and not (_within_home(about, home) or _is_of_wider_place(n, about, home))):
        about = home
    if about is None:
        return None
    return Answer([about], "place-carried" if about.end else "place-home", about.start, about.end)


def _is_of_wider_place(n: Number, about: Place, home: Place) -> bool:
    """Whether a text speaks from its headline on of the place around the outlet's own, which it has named nowhere."""
    if about.code == NATION.code or not lies_in(home.code, about.code):
        return False
    if not any(place.code == about.code for place in inside(n.m.places, 0, n.context.headline)):
        return False
    return n.context.home_at >= n.count.start


def _within_home(place: Place, home: Place) -> bool:
    """Whether a place that was spoken of lies in the outlet's own, so that a number without a place may mean it."""
    return place.code is None or home.code is None or within(place.code, home.code)


def _any_office(n: Number) -> Answer[list[Place]] | None:
    """The place of the last authority that its sentence names: 工信部名单中,12家入选."""
    offices = n.offices()
    return answer_of(offices[-1:], "ministry") if offices else None


def _place_of_own_list(n: Number) -> Answer[list[Place]] | None:
    """The place in whose own list a number stands, where no other is named: 58家企业获评2023年度铜仁市专精特新企业,
    42家企业入选福建省第六批单项冠军.
    """
    title = n.title
    if title is None or title.start < n.count.end:
        return None
    named = n.places(n.count.end, title.start)
    beside = [p for p in named if p.code and _ORDINAL.fullmatch(n.text, p.end, title.start)]
    return answer_of(beside[-1:], "place-of-list") if beside else None


def _province_of_firms(n: Number) -> Answer[list[Place]] | None:
    """The province of the firm that a notice without any other place lists first: 认定山西某某公司等79家企业."""
    context = n.context
    if context.home or context.place or not n.left_words.endswith("等") or context.nation_at < n.count.start:
        return None
    firms = [p for p in inside(n.m.places, n.sentence.start, n.count.start) if p.role == "firm" and p.code]
    province = division(province_of(firms[-1].code or "")) if firms else None
    if province is None or any(p.role == "place" and p.code for p in inside(n.m.places, 0, n.sentence.start)):
        return None
    return Answer([Place(firms[-1].start, firms[-1].end, province.code, "place", province.name)], "province-of-firms")


def _nationwide(n: Number) -> Answer[list[Place]]:
    """The nation, where a notice counts a batch of a national title and names no place: 第六批…共3012家."""
    context = n.context
    few = n.programme in _FEWEST_NATIONWIDE and n.count.value < _FEWEST_NATIONWIDE[n.programme] and not n.part
    if few or n.kinds & APPLIED:
        return Answer([], "nationwide")  # whoever puts 7 firms forward, it is not the nation
    if context.nation_at < n.count.start <= context.inner_at and context.home is None:
        return answer_of([NATION_NAMED_NOWHERE], "nationwide")
    names_smaller = context.inner_at < len(n.text)
    if names_smaller and n.sentence.start < context.headline and context.place is None:
        return Answer([], "headline")
    announced = context.batch if context.inner_at > n.count.start else None
    by_budget = n.programme == "key_little_giant" and "中央财政" in n.sentence.text
    batch = batch_of(n) or announced or n.count.value >= _MORE_THAN_A_CITY or by_budget
    behind = (p for p in n.sentence.places if p.start > n.count.end and p.role == "place" and p.code != NATION.code)
    named_first = n.title and n.title.end <= n.count.start
    first = n.left == n.sentence.start and n.text.startswith(("!", ","), n.count.end) and not named_first
    if first and any(p.end < n.next_count() for p in behind):
        return Answer([], "nationwide")  # 多出347家!第七批名单公示,深圳的增量最大
    whole = not _OF_ONE_PLACE.search(n.text[n.sentence.start : n.right])
    nation = Place(0, 0, NATION.code, "office", NATION.name)
    return Answer([nation] if _is_national(n.title) and batch and whole else [], "nationwide")


def _is_national(title: ProgrammeName | None) -> bool:
    """Whether the nation grants a title: 国家级专精特新小巨人, but not 省级专精特新."""
    named = title is not None and title.programme not in (None, "high_tech")
    return named and title is not None and (title.level or usual_level(title.programme or "high_tech")) == "national"
