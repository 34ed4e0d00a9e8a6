"""Whose firms a number counts: the place beside it, that of its row, one named before it, whom the text is about."""

from __future__ import annotations

from pipeline.chinese.cohort_of import batch_of
from pipeline.chinese.counts import REFERS
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.rows import joined, row_before
from pipeline.chinese.sentences import Mentions
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    APPLIED,
    EACH,
    GRANTED,
    HELD,
    NEW,
    PROPOSED,
    STOCK,
    TOTAL,
    unknown_words,
)
from pipeline.clauses import inside
from pipeline.divisions import NATION, division, within
from pipeline.mentions import Place
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.scopes import Finding

_SHORT = 8
_MORE_THAN_A_CITY = 100_000
_ADDED = pattern("加上|相加|连同|算上|加计")
_ALL_FROM = pattern(r"[,](?:均|都|全部?)(?:来自|位于|属于|在)")
NATION_NAMED_NOWHERE = Place(0, 0, NATION.code, "place", NATION.name)
# More than the largest province, city, county had by 2025, by the totals that they themselves give.
_MOST = {
    "little_giant": (3_000, 1_300, 250), "key_little_giant": (400, 150, 60), "srdi_sme": (40_000, 13_000, 3_000),
    "innovative_sme": (80_000, 20_000, 5_000), "manufacturing_champion": (500, 150, 60), "hidden_champion": (800, 150, 60),
    "high_tech": (100_000, 32_000, 8_000), "tech_sme": (150_000, 32_000, 8_000), "unicorn": (200, 130, 80),
}  # fmt: skip
_RANKS = ("province", "prefecture", "county")
_OF_ONE_PLACE = pattern(r"[我全本该][省市区县]|等\d")
_SUM_OF_PLACES = pattern(
    r"(?<![第前])(?:[两三四五六七八九十]|\d+)个?(?:市州|地市|省区|[省市区县地城州])(?=合计|一?共|总|加起来|累计|的)|\d+[座个][^,;、]{0,12}(?:城市|[市区县])(?=合计|共|总|加起来|累计|拥有)"
)
_SEVERAL = pattern(r"^(?:等)?(?:[两三四五六七八九十]|\d+)个?[省市区县地城州]")
_FIRM_TAIL = pattern(r"(?P<tail>(?:[^\W\d_]|[()×]){2,30}?)(?P<then>、|等|(?=\d)|$)")
_FROM = pattern(r"(?:企业|公司|单位)?(?:均|都|全部?)?(?:来自|位于|分布在|落户|花落|落在|属于|在|出自)?")
_OF_THE_LIST = pattern(
    r"(?:同意|决定|授予|确定|发布|公布|公示)[^,]{0,30}(?:等|共|一共|合计)$|(?:发布|公布|公示)的[^,]{0,30}$"
)


def places_of(n: Number) -> Answer[list[Place]]:
    """The places whose firms a number counts: one, or each of a row; none where the text names none."""
    if n.cell:
        return _said([n.cell.place], "place-of-row")
    if isinstance(n.pair, Place):
        return _said([n.pair], "place-in-turn")
    named = n.places(n.left, n.count.start)
    if named:
        return _beside(n, named)
    if several := _SUM_OF_PLACES.search(n.left_words()):
        zone = Place(n.left, n.count.start, None, "zone", several[0])
        return _said([zone], "sum-of-places")
    behind = n.places(n.count.end, n.right)
    if behind and not _starts_next(n, behind[0]):
        if _FROM.fullmatch(n.text[n.count.end : behind[0].start]):
            row = [place for place in n.places(n.count.end, n.clause.end) if place.start >= behind[0].start]
            if len(row) > 1 and joined(n.text[row[0].end : row[1].start]):
                return _said(
                    [Place(row[0].start, row[-1].end, None, "zone", n.text[row[0].start : row[-1].end])], "sum-behind"
                )
            return _said(behind[:1], "place-behind")
        if (
            n.attached
            and _FROM.fullmatch(n.text[n.attached.end : behind[-1].start])
            and behind[-1].start > n.attached.end
        ):
            return _said(behind[-1:], "place-behind")  # 7家独角兽全部在武汉
        if n.attached and behind[-1].end <= n.attached.start:
            return _said(behind[-1:], "place-of-title")
    listed = (
        n.places(n.count.end, n.title.start)
        if (n.title and n.title.start > n.right - 1) or (n.title and n.title.start >= n.count.end)
        else []
    )
    if listed and n.context.home is None and "为" in n.text[n.count.end : listed[-1].start]:
        return _said(listed[-1:], "place-of-list")
    if link := _ALL_FROM.match(n.text, n.clause.end, n.sentence.end):
        following = [p for p in n.places(link.end(), n.sentence.end) if p.start == link.end()]
        if following:
            return _said(following, "place-behind")
    return _plausible(n, _earlier(n))


def _plausible(n: Number, answer: Answer[list[Place]]) -> Answer[list[Place]]:
    """The nation for more firms than any one place has, where the number's own words name no place."""
    title = n.title.programme if n.title and n.title.level in (None, "national") else None
    guessed = answer.rule in ("place-carried", "place-home", "office", "like-number-before")
    place = division(answer.value[0].code or "") if answer.value else None
    if not guessed or title not in _MOST or place is None or place.level not in _RANKS:
        return answer
    rank = 1 if place.is_municipality else _RANKS.index(place.level)
    return Answer([NATION_NAMED_NOWHERE], "too-many-for-a-place") if n.count.value > _MOST[title][rank] else answer


def _said(places: list[Place], rule: str) -> Answer[list[Place]]:
    return Answer(places, rule, places[0].start if places else 0, places[-1].end if places else 0)


def _beside(n: Number, named: list[Place]) -> Answer[list[Place]]:
    """The place, or the row of places, in a number's own words."""
    row = row_before(n.text, named)
    between = n.words.kinds_in(row[-1].end, n.count.start)
    words = n.text[row[-1].end : n.count.start]
    if len(row) > 1:
        if between & EACH:
            return _said(row, "each-of-row")
        if between & TOTAL or _SEVERAL.match(words) or words.startswith("等"):
            whole = n.text[row[0].start : row[-1].end]
            return _said([Place(row[0].start, row[-1].end, None, "zone", whole)], "sum-of-row")
        if not words and n.count.bound == "at_least":
            return _said(row, "floor-of-row")
        if words.startswith(("的", "共")) or not words:
            whole = n.text[row[0].start : row[-1].end]
            return _said([Place(row[0].start, row[-1].end, None, "zone", whole)], "sum-of-row")
        whole = n.text[row[0].start : row[-1].end]
        return _said([Place(row[0].start, row[-1].end, None, "zone", whole)], "sum-of-row")  # 南宁、柳州包揽其中27家
    if _SEVERAL.match(words):
        return _said([Place(row[0].start, row[0].end, None, "zone", row[0].words)], "sum-of-row")
    if holder := _holder_before_grantor(n, row[-1]):
        return holder
    return _said(row, "place-beside")


def _holder_before_grantor(n: Number, place: Place) -> Answer[list[Place]] | None:
    """The place whose firms hold a title, where the place beside its name only grants it: 台州拥有浙江省隐形冠军企业31家."""
    titles = n.titles(place.end, n.count.start)
    beside = bool(titles) and titles[0].start - place.end in (0, len("级")) and place.words[0] not in "我全本该"
    if not beside or place.code is None or place.code == NATION.code:
        return None
    before = n.places(n.left, place.start)
    if before and n.words.kinds_in(before[-1].end, place.start) & (GRANTED | NEW | HELD | STOCK):
        return _said(row_before(n.text, before), "holder-before-grantor")
    if before and before[-1].code and before[-1].code != place.code and within(before[-1].code, place.code):
        return _said(before[-1:], "holder-before-grantor")
    if n.words.kinds_in(n.left, place.start) & (GRANTED | APPLIED) and titles[0].start == place.end:
        return _earlier(n, before=place.start)  # 入选江苏省瞪羚企业的有204家
    grants = titles[0].programme not in ("little_giant", "key_little_giant", "high_tech")
    last = n.before[-1] if n.before else None
    if (
        last
        and grants
        and titles[0].start == place.end
        and last.region != place.code
        and (not last.region or within(last.region, place.code))
    ):
        return Answer([_as_place(last)], "like-number-before")
    about = n.context.place or n.context.home
    counted = n.words.kinds_in(n.left, place.start) & (GRANTED | NEW | HELD | STOCK) or place.start - n.left <= 2
    if about and about.code and grants and counted and about.code != place.code and within(about.code, place.code):
        return _earlier(n, before=place.start)
    return None


def _starts_next(n: Number, place: Place) -> bool:
    """Whether a place behind a number belongs to the next one: 12家，乐清9家."""
    following = inside(n.m.counts, place.end, place.end + 14)
    return any(
        count.start - place.end <= 2 and not n.text[place.end : count.start].strip("有达共以") for count in following
    )


def begins_firm(mentions: Mentions, place: Place, end: int) -> bool:
    """Whether a place only begins or closes a firm's name in a list: 郑州轻冶科技等551家, 瑞声光电科技(常州)."""
    text = mentions.text
    if text[place.start - 1 : place.start] == "(" and text[place.end : place.end + 1] == ")":
        return True
    if place.role == "zone" or place.words[0] in "我全本该当这" or place.end > end:
        return False
    name = _FIRM_TAIL.match(text, place.end, end)
    if not name or name["tail"][0] in "(有共为达的在新获入上累级等":
        return False
    if name["then"] not in {"、", "等"} and not any(
        count.start == name.end() for count in inside(mentions.counts, name.end(), end + 12)
    ):
        return False
    enough = 1 if name["then"] in {"、", "等"} else 2
    return len(unknown_words(name["tail"])) > enough and not inside(mentions.titles, place.end, name.end())


def _earlier(n: Number, before: int | None = None) -> Answer[list[Place]]:
    """The place of a number that has none in its own words."""
    home = n.context.home
    nearest = [office for office in n.offices() if office.start >= n.left and office.code not in (None, NATION.code)]
    if nearest and not (home and home.code and within(home.code, nearest[-1].code or "")):
        return _said(nearest[-1:], "office-of-clause")
    named = n.places(n.sentence.start, n.left if before is None else before)
    home_code = home.code if home else None
    if home_code and n.title:
        # 2023年第一批重庆市专精特新中小企业名单 only names the list: a district's paper counts its own firms in it
        named = [
            p
            for p in named
            if not (p.end == n.title.start and p.code and p.code != home_code and within(home_code, p.code))
        ]
    named = _still_meant(n, named)
    if named:
        row = row_before(n.text, named)
        if len(row) > 1 and n.words.kinds_in(row[-1].end, n.count.start) & EACH:
            return _said(row, "each-of-row")
        return _said(named[-1:], "place-in-sentence")
    refused = n.so_far.refused
    if not n.own and refused and refused.reason == REFERS and n.context.whole and not n.before:
        return Answer([_as_place(n.context.whole)], "like-whole")
    if (added := _ADDED.search(n.text, n.clause.start, n.clause.end)) and not n.before and added:
        total = n.places(n.clause.end, n.sentence.end)[:1]
        if total:
            return _said(total, "place-of-total")  # 加上前两批的1832家,我国总数达4762家
    if n.before and not n.own and len({finding.region or finding.place for finding in n.before}) == 1:
        return Answer([_as_place(n.before[-1])], "like-number-before")
    offices = n.offices()
    local = [office for office in offices if office.code != NATION.code]
    about = n.context.place
    inner = (about.code if about else None) or (n.context.home.code if n.context.home else None)
    if local and not (inner and local[-1].code and within(inner, local[-1].code)):
        return _said(local[-1:], "office")
    ministry = [office for office in offices if office.code == NATION.code]
    if ministry and (ministry[-1].start >= n.clause.start or (home is None and _announces(n, ministry[-1]))):
        return _said(ministry[-1:], "ministry")
    listed = n.context.office
    if listed and listed.code and _OF_THE_LIST.search(n.text, n.clause.start, n.count.start):
        return _said([listed], "authority-of-list")
    if about is None or (home and about.end and not _within_home(about, home)):
        about = home
    if about:
        return Answer([about], "place-carried" if about.end else "place-home", about.start, about.end)
    if offices:
        return _said(offices[-1:], "ministry")
    return _nationwide(n)


def _announces(n: Number, office: Place) -> bool:
    """Whether an authority makes a list known in this sentence, and the text has not told whose firms it is about."""
    about = n.context.place
    settled = about is not None and n.context.whole is not None
    return not settled and bool(n.words.kinds_in(office.end, n.count.start) & (ANNOUNCED | PROPOSED))


def _within_home(place: Place, home: Place) -> bool:
    """Whether a place that was spoken of lies in the outlet's own, so that a number without a place may still mean it."""
    return place.code is None or home.code is None or within(place.code, home.code)


def _still_meant(n: Number, named: list[Place]) -> list[Place]:
    """The places of a sentence that a number after them may mean: not those that another number has taken for itself.

    In 全市98家,其中乐清20家、瑞安15家,另有3家… the last number is the city's, and so is the one in 全市98家,其中乐清20家;
    专精特新中小企业312家. In 乐清20家,枣庄最少,也有6家 the last place is still free.
    """
    if not named or not n.before:
        return named
    last = n.before[-1]
    if named[-1].start > last.count.start:
        return named
    first = n.before[0]
    title = n.title.programme if n.title else None
    among = n.words.last(AMONG, n.sentence.start, last.count.start)
    if among and ((n.own and title != last.programme) or ";" in n.text[last.count.end : n.count.start]):
        outer = [place for place in named if place.end <= among[0]]
        if outer:
            return outer[-1:]
        whole = next((f for f in n.before if f.count.start < among[0]), None)
        if whole:
            return [_as_place(whole)]
    taken = {finding.region or finding.place for finding in n.before}
    if len(taken) == 1 and any((place.code or place.words) in taken for place in named):
        return [_as_place(last)]
    if len(taken) < 2:
        return named
    inner = [
        f
        for f in n.before[1:]
        if f.region and first.region and f.region != first.region and within(f.region, first.region)
    ]
    of_last = {f.programme for f in n.before if f.region == last.region}
    if n.own and last.programme != title and (not inner or len(of_last) > 1 or last.programme != first.programme):
        return named
    whole_first = [place for place in named if (place.code or place.words) == (first.region or first.place)]
    if inner:
        return whole_first or [_as_place(first)]
    if not n.own and n.left_kinds & STOCK and last.measure != "cumulative" and len(n.left_words()) <= _SHORT:
        return [_as_place(last)]  # 西安市36家,累计140家;宝鸡市8家,累计20家
    start = min(finding.count.start for finding in n.before)
    free = [p for p in named if p.start < start and (p.code or p.words) != (first.region or first.place)]
    return free if n.kinds & TOTAL or not n.own else named


def _as_place(finding: Finding) -> Place:
    return Place(0, 0, finding.region, "place" if finding.region else "zone", finding.place or "")


def _nationwide(n: Number) -> Answer[list[Place]]:
    """The nation, where a ministry's own notice counts a batch of a national title and names no place: 第六批…共3012家."""
    if n.context.nation_at < n.count.start <= n.context.inner_at and n.context.home is None:
        return _said([NATION_NAMED_NOWHERE], "nationwide")
    programme = n.title.programme if n.title else None
    national = programme is not None and programme != "high_tech"
    if n.title and programme:
        national = national and (n.title.level or usual_level(programme)) == "national"
    batch = batch_of(n) or n.context.batch or n.count.value >= _MORE_THAN_A_CITY
    elsewhere = n.context.inner_at < len(n.text)
    if elsewhere and n.sentence.start < n.context.headline and n.context.place is None:
        return Answer([], "headline")
    whole = not _OF_ONE_PLACE.search(n.text[n.sentence.start : n.right])
    return Answer(
        [Place(0, 0, NATION.code, "office", NATION.name)] if national and batch and whole else [], "nationwide"
    )
