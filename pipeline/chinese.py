"""Chinese sentences read as a person reads them: which programme, place, batch and measure govern each number.

A number's own item comes first (宁波182家), then its clause, then the clauses before it in its sentence, then what the
sentences before handed on. ``read_chinese`` gives what every number came to mean; numbers that claim nothing are
left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pipeline.batches import Batch, Year, chinese_batches, chinese_dates, chinese_years
from pipeline.clauses import BREAKS, Span, Spans, chinese_sentences, inside
from pipeline.counts import chinese_counts
from pipeline.divisions import NATION, Division, division, within
from pipeline.items import Item, Mentions, attached_name, items_of, pairs_in_turn
from pipeline.measures import chinese_measure, chinese_status, sentence_status, ties_to_batch
from pipeline.patterns import pattern
from pipeline.places import Place, chinese_places
from pipeline.programmes import ProgrammeName, chinese_programmes, resolved, usual_level
from pipeline.records import Level, Measure, Programme
from pipeline.refusals import (
    FIELDS,
    describes_firms,
    joined,
    refused_as_guests,
    refused_as_plan,
    refused_as_rule,
    refused_as_served,
    refused_as_thing,
    refused_as_untitled,
    residue,
    subset_in,
    subset_named_before,
    subset_of_firms,
)
from pipeline.scopes import Carried, Finding

_EACH = pattern(r"各(?!地|类|级|省|市|区|县|大)|均|都|每[省市区县地]")
_OWNED = pattern(r"累计|总数|共有|拥有|现有|已有")
_HOLDS = pattern(r"有|新增|入选|获|达|占|培育|认定")
_COHORT = pattern(
    r"名单|认定|入库|公布|公示|拟|新增|新培育|新入|复核|复审|备案|推荐|申报|批|上榜|入围|入选|获|重点支持|通过|确定"
)
_OF_ONE_PLACE = pattern(r"[我全本该][省市区县]|等\d")
_PLAIN_YEAR = pattern(r"(20\d\d)年(?!底|末)")
_RATE = pattern(r"平均每|每平方公里|年均")
_SUM = pattern(r"合计|共计|一共|总共|共|总和|之和|加起来")
_SUM_OF_PLACES = pattern(r"(?<![第前])[两三四五六七八九十]个?[省市区县地城州](?=合计|共|总|加起来|累计)")
_SEVERAL_PLACES = pattern(r"^[两三四五六七八九十][省市区县地城州]")
_ADDRESSEES = pattern(r"各(?:省|市|区|县|设区|自治区|有关|地|盟)[^。]*:?$")
_BEFORE_LIST = pattern(r"(?:名单|本批|此次|此批)[^,]{0,4}公布(?:之)?前|在此之前")
_THEN_PUBLISHED = pattern(r"[。,\s?]{0,4}[A-Za-z()àáǎāèéěē]{0,10}(?:现|特)?(?:予以|进行|予)?公示")
_PASSES = pattern(r"^[^和及与,()名]{0,6}通过复[核审]")
_ADDED_UP = pattern(r"名单[^,]{0,6}(?:相加|加总|汇总)")
_IN_SEVERAL_GOES = pattern(r"分[两二三四五\d]批")
_WHOLE_BEFORE = pattern(r"其中|(?:企业|家)[中里]|里面")
_YEAR_BEFORE = pattern(r"\d{4}年度?$")
_MARKET = pattern(r"[AHB]股|港交所|新三板|科创板|创业板|北交所|主板|资本市场")
_LEFT_OUT = pattern(r"\((?:不?包?含|不包括)[^()]*\)")
_PRIVATE_INDEX = pattern(r"胡润|恒大研究院|长城战略|长城所|CB ?Insights|IT桔子")
_NO_BATCH = Batch(0, 0, 0, 0)
_NO_FIELD = pattern(r"[有的为达]|第|企业|家")
_HAS = pattern(r"已?拥有(?:的?入选企业)?|达到?(?=\d)|已有")
_STOCK_OF_WHOLE = pattern(r"累计|总[数量计]|目前|截至|至此|至今|现有|[全我][省市区县]|均|各|超|破|过")
_ADDING = pattern(r"算上|加上|连同")
_LAST_YEAR = pattern(r"去年|上年|前年|上一年")
_TOTAL = pattern(r"总数|总量|总计|合计|共计|一共|总共|全部|合共")
_FIRM_TAIL = pattern(r"(?P<tail>(?:[^\W\d_]|[()]){2,30}?)(?P<then>、|等|(?=\d)|$)")
_LEVEL_AFTER = pattern(r"(?P<level>国家|省|市)级(?=[、,和]|$)")
_LEVEL_BEFORE = pattern(r"(?P<level>国家|省|市)级(?:企业)?$")
_LEVELS: dict[str, Level] = {"国家": "national", "省": "provincial", "市": "municipal"}
_RIGHT_PLACE = pattern(r"^(?:企业|公司)?(?:来自|位于|分布在|落户|在|属于)?$")
_RESTATES = pattern(r",?(?:为|达|达到|共|计|共计|已达|有)")


@dataclass(slots=True)
class _SoFar:
    """What the sentence's numbers have come to mean so far, and which name pairs with which number."""

    pairs: dict[int, Place | ProgrammeName | Batch]
    findings: list[Finding] = field(default_factory=list)
    row_ends: dict[int, int] = field(default_factory=dict)
    things: bool = False

    def whole_row(self, item: Item) -> Item:
        """A number of a row with what stands behind the row: 各有3家、5家、4家企业入选."""
        return replace(item, right=max(item.right, self.row_ends.get(item.count.start, 0)))


@dataclass(frozen=True, slots=True)
class _Governed:
    """The programme and where it was found: ``own`` when it stands in the number's own item."""

    name: ProgrammeName
    own: bool
    several: tuple[ProgrammeName, ...] = ()


def read_chinese(text: str, home: Division | None, published_year: int | None) -> Iterator[Finding]:
    """What each number of plain Chinese text claims, in the order of the text."""
    places = chinese_places(text, home)
    mentions = Mentions(
        text=text,
        counts=Spans(chinese_counts(text)),
        programmes=Spans(_trimmed(text, resolved(text, chinese_programmes(text)), places)),
        places=Spans(places),
        batches=Spans(chinese_batches(text)),
        years=Spans(chinese_years(text)),
        dates=Spans(chinese_dates(text)),
    )
    carried = Carried(place=_home_place(home))
    headline_end = text.find("\n") if "\n" in text else 0
    fresh = [batch for batch in mentions.batches if not batch.review and batch.first == batch.last]
    carried.newest = max(fresh, key=lambda batch: batch.last, default=None)
    named = {(batch.first, batch.last) for batch in mentions.batches if not batch.review}
    for sentence in chinese_sentences(text):
        for finding in _read_sentence(mentions, sentence, carried, published_year):
            bare = finding.batch is None and finding.year is None and finding.measure == "new"
            if bare and finding.end <= headline_end and len(named) == 1:
                finding = replace(finding, batch=min(named))  # a headline leaves to the body which batch it is
            yield finding
        _carry_on(mentions, sentence, carried)


def _trimmed(text: str, names: Iterable[ProgrammeName], places: list[Place]) -> Iterator[ProgrammeName]:
    """The names without the 省 that belongs to a place before them; 2021年湖北省…名单 is the province's own
    list all the same.
    """
    ends = {place.end - 1: place for place in places} | {
        place.end - 3: place for place in places if place.words.endswith("自治区")
    }
    before = {place.end: place for place in places if place.role == "place" and place.code}
    for name in names:
        place = ends.get(name.start)
        if place is None:
            granter = before.get(name.start)
            own = name.programme == "gazelle" and granter and _YEAR_BEFORE.search(text, 0, granter.start)
            yield replace(name, level=_granted_by(granter.code)) if own and granter else name
            continue
        own_list = re.search(r"\d{4}年度?$", text[max(0, place.start - 6) : place.start])
        said = own_list or text.startswith("级", place.end)
        yield replace(name, start=place.end, level=name.level if said else None)


def _granted_by(code: str | None) -> Level | None:
    """The level of the government of a division; the nation's own index grants nothing."""
    granter = division(code or "")
    rank = granter.level if granter else None
    municipality = (code or "")[:2] in {"11", "12", "31", "50"}
    levels: dict[str, Level] = {"province": "provincial", "prefecture": "municipal", "county": "county"}
    return "provincial" if rank == "prefecture" and municipality else levels.get(rank or "")


def _home_place(home: Division | None) -> Place | None:
    return Place(0, 0, home.code, "place", home.name) if home else None


def _read_sentence(
    mentions: Mentions, sentence: Span, carried: Carried, published_year: int | None
) -> Iterator[Finding]:
    sentence_so_far = _SoFar(pairs_in_turn(mentions, sentence))
    items = list(items_of(mentions, sentence))
    paired = [item for item in items if item.count.start in sentence_so_far.pairs]
    for item, following in zip(reversed(paired), [None, *reversed(paired)], strict=False):
        linked = following and following.count.start - item.count.end <= 3
        end = sentence_so_far.row_ends[following.count.start] if following and linked else item.right
        sentence_so_far.row_ends[item.count.start] = end
    for item in items:
        found = list(_Reading(mentions, item, carried, sentence_so_far, published_year).findings())
        sentence_so_far.findings.extend(found)
        yield from found
    carried.regions = frozenset(f.region for f in sentence_so_far.findings if f.region)
    if sentence_so_far.findings:
        last = sentence_so_far.findings[-1]
        carried.measure = sentence_so_far.findings[0].measure
        carried.level = last.level
        parts = {f.subset for f in sentence_so_far.findings}
        carried.part = parts.pop() if len(parts) == 1 else None
        carried.whole = next((f for f in reversed(sentence_so_far.findings) if not f.subset), carried.whole)
        carried.sentences_since = 0


class _Reading:
    """The reading of one number: each method answers for one field."""

    def __init__(
        self, mentions: Mentions, item: Item, carried: Carried, so_far: _SoFar, published_year: int | None
    ) -> None:
        self.m = mentions
        self.text = mentions.text
        self.item = item = so_far.whole_row(item)
        self.count = item.count
        self.carried = carried
        self.so_far = so_far
        self.before = so_far.findings
        self.pair = so_far.pairs.get(item.count.start)
        self.published_year = published_year
        self.own = False
        self.name: ProgrammeName | None = None
        self.left_words = self.text[item.left : self.count.start]
        self.right_words = self.text[self.count.end : item.right]

    def findings(self) -> Iterator[Finding]:
        governed = self.programme()
        self.own = governed is not None and governed.own
        self.name = governed.name if governed else None
        if governed is None or governed.name.programme is None or self.refusal(governed):
            return
        places, place_rule = self.places()
        subset = governed.name.subset or governed.name.attribute or self.subset(governed)
        if not places and subset and _MARKET.search(subset):
            places, place_rule = [Place(0, 0, NATION.code, "place", NATION.name)], "market"
        if not places:
            return
        if not governed.own and subset is None and not self.is_plain():
            return
        rule = ("programme-own" if governed.own else "programme-carried") + f"+{place_rule}"
        for name in governed.several or (governed.name,):
            for place in places:
                finding = self.finding(name, place, governed.own, subset, rule)
                yield (
                    finding
                    if governed.own
                    else self._like_its_whole(finding)
                    if subset
                    else self._like_its_lead(finding)
                )

    def _like_its_whole(self, part: Finding) -> Finding:
        """A part with the measure, batch and status of the whole that was counted before it."""
        whole = next((f for f in reversed(self.before) if not f.subset), self.carried.whole)
        if whole is None or (whole.programme, whole.region) != (part.programme, part.region):
            return part
        return replace(part, measure=whole.measure, batch=whole.batch, year=whole.year, status=whole.status)

    def _like_its_lead(self, part: Finding) -> Finding:
        """A place's stock with the batches and the status of the total that a list of places divides up."""
        whole = self.before[0] if self.before else self.carried.whole
        if whole is None or part.region is None or part.batch or (whole.programme, part.measure) != (
            part.programme, whole.measure
        ):  # fmt: skip
            return part
        divided = whole.region is not None and whole.region != part.region and within(part.region, whole.region)
        if part.measure != "cumulative" or not divided or not whole.batch:
            return part
        return replace(part, batch=whole.batch, status=whole.status)

    def finding(self, name: ProgrammeName, place: Place, own: bool, subset: str | None, rule: str) -> Finding:
        programme = name.programme
        assert programme is not None
        batch, year = self.batch(), self.year()
        measure, ordinals = self.measure(programme, own, batch, year)
        sentence = self.text[self.item.sentence.start : self.item.sentence.end]
        if _THEN_PUBLISHED.match(self.text, self.item.sentence.end) and measure != "cumulative":
            sentence += "公示"
        words = self.words() if measure != "cumulative" or own else self.governing_words()
        status = chinese_status(
            words, sentence, measure, self.carried.status, tied=measure == "cumulative" and ordinals is not None
        )
        if programme in {"unicorn", "gazelle"} and _PRIVATE_INDEX.search(self.text):
            status = None
        start, end = self.evidence(name, place)
        return Finding(
            count=self.count,
            programme=programme,
            level=self.level(name, programme, place),
            region=place.code,
            place=None if place.code else place.words,
            batch=ordinals,
            year=None if measure == "cumulative" or year is None else year.year,
            measure=measure,
            status=status,
            subset=subset,
            as_of=self.as_of() if measure == "cumulative" else None,
            start=start,
            end=end,
            rule=rule,
        )

    def words(self) -> str:
        """What stands around the number in its own item."""
        return self.left_words + self.text[self.count.start : self.item.right]

    # --- programme

    def programme(self) -> _Governed | None:
        if isinstance(self.pair, ProgrammeName):
            return _Governed(self.pair, True)
        attached = attached_name(self.m, self.count, self.item.right)
        if attached:
            return _Governed(attached, True)
        left = inside(self.m.programmes, self.item.left, self.count.start)
        if left:
            row = self._row(left)
            if len(row) > 1:
                return self._several(row)
            return _Governed(left[-1], True)
        right = inside(self.m.programmes, self.count.end, self.item.right)
        if right:
            return _Governed(right[0], True)
        earlier = inside(self.m.programmes, self.item.sentence.start, self.item.left)
        if earlier:
            return _Governed(self._last_bound(earlier), False)
        if self.carried.programme and self.carried.sentences_since <= 6:
            return _Governed(self.carried.programme, False)
        later = inside(self.m.programmes, self.count.end, self.item.clause.end)
        ahead = later and not inside(self.m.counts, self.count.end, later[0].start)
        return (
            _Governed(later[0], False)
            if ahead or (later and (self.pair or self._in_brackets_before(later[0])))
            else None
        )

    def _in_brackets_before(self, name: ProgrammeName) -> bool:
        """Whether the number stands in brackets that a title follows: 两批(第一批3家、第二批5家)小巨人企业."""
        opened = self.text.rfind("(", self.item.sentence.start, self.count.start)
        closed = self.text.find(")", self.count.end, name.start)
        shut = self.text.find(")", opened, self.count.start) if opened >= 0 else 0
        return shut < 0 <= closed and name.start - closed < 8

    def _last_bound(self, names: list[ProgrammeName]) -> ProgrammeName:
        return names[-1]

    def governing_words(self) -> str:
        """The words that govern the number: its clause, and the ones before it back to its title, where no
        other number stands.
        """
        return self.text[self.governing_start() : self.item.right]

    def governing_start(self) -> int:
        names = inside(self.m.programmes, self.item.sentence.start, self.item.left)
        start = self.item.clause.start
        if names and not self.own and not inside(self.m.counts, names[-1].end, self.count.start):
            start = max(
                (m.end() for m in BREAKS.finditer(self.text, self.item.sentence.start, names[-1].start)),
                default=self.item.sentence.start,
            )
        return min(start, self._lead_start())

    def _row(self, names: list[ProgrammeName]) -> list[ProgrammeName]:
        row = [names[-1]]
        for name in reversed(names[:-1]):
            if not joined(self.text[name.end : row[0].start]):
                break
            row.insert(0, name)
        return row

    def _several(self, row: list[ProgrammeName]) -> _Governed | None:
        """Several titles before one number: each has it (均, 分别), or it is their sum and claims nothing."""
        between = self.text[row[-1].end : self.count.start]
        if re.search(r"分别|依次", between):
            return _Governed(row[0], True)
        if _EACH.search(between):
            return _Governed(row[0], True, tuple(name for name in row if name.programme))
        return None

    def level(self, name: ProgrammeName, programme: Programme, place: Place) -> Level | None:
        if programme == "tech_sme" and name.level is None and re.search(r"入库|评价", self.governing_words()):
            return "national"  # the evaluation and its register are the science ministry's
        handed = self.carried.level if not self.own and name is self.carried.programme else None
        split = _LEVEL_AFTER.match(self.right_words) or (None if self.own else _LEVEL_BEFORE.search(self.left_words))
        level = _LEVELS[split["level"]] if split else name.level or handed or usual_level(programme)
        in_municipality = (place.code or "")[:2] in {"11", "12", "31", "50"}
        return "provincial" if level == "municipal" and in_municipality else level

    # --- refusals

    def refusal(self, governed: _Governed) -> str | None:
        if self.count.refused:
            return self.count.refused
        before = self.text[self.item.sentence.start : self.count.start]
        clause = self.text[self.item.clause.start : self.count.start]
        total = ties_to_batch(clause) and (self.carried.status == "proposed" or "公示" in before)
        if not total and refused_as_plan(before, self.text[self.count.end : self.item.clause.end], self.published_year):
            return "plan"
        if refused_as_guests(self.text[self.item.clause.start : self.item.clause.end]):
            return "guests"
        if refused_as_rule(clause):
            return "threshold"
        if attached_name(self.m, self.count, self.item.right) and refused_as_served(self.left_words):
            return "served"
        right = "" if attached_name(self.m, self.count, self.item.right) else self.right_words
        part = bool(_WHOLE_BEFORE.search(before)) and subset_in(self.left_words) and not governed.own
        zones = [p for p in inside(self.m.places, self.item.left, self.count.start) if p.role == "zone"]
        left = self._left_without_places() if zones else self.left_words
        if (refused_as_thing(left, right) and not part) or (self.so_far.things and not governed.own):
            self.so_far.things = True
            return "counts something else than firms"
        after = self.text[governed.name.end : self.item.right] if self.count.end <= governed.name.start else right
        if refused_as_untitled(before, self.left_words, right) or refused_as_untitled("", "", after):
            return "holds no title"
        if _RATE.search(clause):
            return "rate"
        if before.count("《") > before.count("》"):
            return "in a document's title"
        counts_products = governed.name.programme == "manufacturing_champion"
        if self.count.unit in {"个", "件", "款"} and not governed.own and not counts_products:
            return "unit of things"
        if not self.count.unit and governed.own and not re.search(r"分别|依次|\($", self.left_words):
            return "bare number"
        return None

    def is_plain(self) -> bool:
        """Whether a clause without a programme of its own says nothing that could narrow the firms down."""
        places = inside(self.m.places, self.item.left, self.count.start)
        in_firms = any(self._in_firm(place, self.count.start) for place in places)
        words = "" if in_firms else self._left_without_places()
        if len(residue(words)) > 2:
            return False
        beside = bool(places) and places[-1].end == self.count.start
        remark = beside and not describes_firms(self.right_words)
        return remark or len(residue(self._right_without_places())) <= 1

    def _left_without_places(self) -> str:
        words = self.left_words
        for place in reversed(inside(self.m.places, self.item.left, self.count.start)):
            words = words[: place.start - self.item.left] + words[place.end - self.item.left :]
        return _LEFT_OUT.sub("", words)

    def _right_without_places(self) -> str:
        words = self.right_words
        for place in reversed(inside(self.m.places, self.count.end, self.item.right)):
            words = words[: place.start - self.count.end] + words[place.end - self.count.end :]
        return words

    def subset(self, governed: _Governed) -> str | None:
        near = self._left_without_places()
        if governed.own:
            near = near.replace(self.text[governed.name.start : governed.name.end], "")
        attached = attached_name(self.m, self.count, self.item.right)
        right = self.text[self.count.end : attached.start] if attached else self.right_words
        return (
            self._of_a_part()
            or subset_in(near)
            or subset_in(right)
            or subset_of_firms(self._right_without_places())
            or subset_named_before(self._clause_before())
            or self._listed_after(attached)
            or self._shared_with_number_before(governed)
            or self._next_part(governed)
        )

    def _next_part(self, governed: _Governed) -> str | None:
        """A field in a row of fields: 新一代信息技术领域22家,高端装备15家,新材料12家."""
        last = self.before[-1] if self.before else None
        if governed.own or last is None or not last.subset or _NO_FIELD.search(self.left_words):
            return None
        beside = self.text[last.count.end : self.count.start].strip("、,;和及与")
        places = inside(self.m.places, self.item.left, self.count.start)
        return beside if not places and 1 < len(residue(beside)) == len(beside) <= 12 else None

    def _of_a_part(self) -> str | None:
        """The part that a list of places divides up: A股上市小巨人900家,其中浙江120家、广东110家."""
        if self.own or not inside(self.m.places, self.item.left, self.count.start):
            return None
        parts = {f.subset for f in self.before} if self.before else {self.carried.part}
        divided = {f.region for f in self.before} if self.before else self.carried.regions
        places, _ = self.places()
        return parts.pop() if len(parts) == 1 and not divided & {place.code for place in places} else None

    def _clause_before(self) -> str:
        start = self.item.clause.start
        cuts = [m.end() for m in BREAKS.finditer(self.text, self.item.sentence.start, max(start - 1, 0))]
        return self.text[cuts[-1] if cuts else self.item.sentence.start : start]

    def _shared_with_number_before(self, governed: _Governed) -> str | None:
        """The field of the firms counted right before: 514家机器人领域小巨人企业和19家单项冠军企业."""
        last = self.before[-1] if self.before else None
        if last is None or not last.subset or not last.subset.endswith(FIELDS):
            return None
        return last.subset if joined(self.text[last.end : self.count.start]) and governed.own else None

    def _listed_after(self, attached: ProgrammeName | None) -> str | None:
        """The market in which the firms are listed, where the clause ends with it: 2100家…在A股上市."""
        after = self.text[attached.end : self.item.clause.end] if attached else ""
        return subset_in(after) if after.startswith(("在", "规")) else None

    # --- place

    def places(self) -> tuple[list[Place], str]:
        if isinstance(self.pair, Place):
            return [self.pair], "place-in-turn"
        row = self._place_row(self.item.left, self.count.start)
        if len(row) > 1:
            between = self.text[row[-1].end : self.count.start]
            if _EACH.search(between):
                return row, "each-of-row"
            if not _SUM.search(between) and not re.search(r"等|[两三四五六七八九十]", between):
                return row[-1:], "nearest-of-row"
            whole = "".join(self.text[row[0].start : row[-1].end])
            return [Place(row[0].start, row[-1].end, None, "zone", whole)], "sum-of-row"
        if row and _SEVERAL_PLACES.search(self.text[row[-1].end : self.count.start]):
            return [Place(row[0].start, row[-1].end, None, "zone", row[0].words)], "sum-of-row"
        if row:
            return self._holder(row), "place-own"
        if several := _SUM_OF_PLACES.search(self.left_words):
            return [Place(self.item.left, self.count.start, None, "zone", several[0])], "sum-of-places"
        right = [p for p in inside(self.m.places, self.count.end, self.item.right) if p.role in ("place", "zone")]
        owns_next = bool(right) and any(
            count.start == right[0].end for count in inside(self.m.counts, right[0].end, right[0].end + 12)
        )
        if right and not owns_next and _RIGHT_PLACE.match(self.text[self.count.end : right[0].start]):
            return right[:1], "place-after"
        titles = inside(self.m.programmes, self.count.end, self.item.right)
        owners = [p for p in right if titles and p.end <= titles[0].start]
        if owners:
            return owners[-1:], "place-of-title"
        return self._earlier_place()

    def _holder(self, row: list[Place]) -> list[Place]:
        """The place whose firms hold the title, rather than the one that grants it: 台州拥有浙江省隐形冠军企业31家."""
        grants = any(name.start == row[-1].end for name in inside(self.m.programmes, row[-1].end, self.item.right))
        if not grants or not _HOLDS.search(self.text[self.item.left : row[0].start]):
            return row
        return self._place_row(self.item.left, row[0].start) or row

    def _place_row(self, start: int, end: int) -> list[Place]:
        places = [
            p for p in inside(self.m.places, start, end) if p.role in ("place", "zone") and not self._in_firm(p, end)
        ]
        row = places[-1:]
        for place in reversed(places[:-1]):
            if not joined(self.text[place.end : row[0].start]):
                break
            row.insert(0, place)
        return row

    def _in_firm(self, place: Place, end: int) -> bool:
        """Whether a place only begins or closes a firm's name: 郑州轻冶科技等551家, 瑞声光电科技(常州)."""
        if self.text[place.start - 1 : place.start] == "(" and self.text[place.end : place.end + 1] == ")":
            return True
        name = _FIRM_TAIL.match(self.text, place.end, end)
        if not name or place.role == "zone" or place.words[0] in "我全本":
            return False
        if name["tail"][0] in "(有共为达的在新获入上累级":
            return False
        counted = any(
            count.start == name.end() and count.unit
            for count in inside(self.m.counts, name.end(), self.item.clause.end)
        )
        listed = name["then"] in {"、", "等"} or name.end() == end or counted
        return listed and len(residue(name["tail"])) > 2 and not inside(self.m.programmes, name.start(), name.end())

    def _earlier_place(self) -> tuple[list[Place], str]:
        sentence = self.item.sentence
        named = [
            p
            for p in inside(self.m.places, sentence.start, self.item.left)
            if p.role in ("place", "zone") and not self._in_firm(p, self.count.start)
        ]
        listed = {f.region for f in self.before if f.region}
        if named and len(listed) > 1 and _TOTAL.search(self.left_words):
            first = min(f.count.start for f in self.before)
            named = [
                p
                for p in named
                if p.start < first and not any(p.end <= f.count.start and p.code == f.region for f in self.before)
            ]
        if named:
            return self._each_of_earlier(self._of_segments_before(named)), "place-in-sentence"
        offices = [p for p in inside(self.m.places, sentence.start, self.count.start) if p.role == "office"]
        local = [p for p in offices if p.code != "100000"]
        if local:
            return local[-1:], "office"
        if offices:
            return offices[-1:], "ministry"
        if self.carried.place is None:
            return self._nationwide(), "nationwide"
        return [self.carried.place], "place-carried" if self.carried.place.end else "place-home"

    def _of_segments_before(self, named: list[Place]) -> list[Place]:
        """The places that a number after a semicolon may mean: that of the whole, where each segment ends in parts.

        第一批248家,其中湖北3家;第二批1744家,其中湖北51家.
        """
        cut = self.text.rfind(";", self.item.sentence.start, self.count.start)
        earlier = [f for f in self.before if f.count.start < cut]
        if cut < 0 or not earlier or len(earlier) < len(self.before) or named[-1].start > cut:
            return named
        whole = earlier[0]
        parts = {f.region for f in earlier[1:]} - {whole.region}
        own = [place for place in named if place.code == whole.region]
        if not parts or whole.region is None:
            return named
        return own or [Place(0, 0, whole.region, "place", "")]

    def _nationwide(self) -> list[Place]:
        """The nation, where a ministry's own notice counts a batch of a national title and names no place:
        第六批…共3012家.
        """
        names = inside(self.m.programmes, self.item.sentence.start, self.item.clause.end)
        name = names[-1] if names else self.carried.programme
        programme = name.programme if name else None
        national = (
            programme is not None
            and ((name and name.level) or usual_level(programme)) == "national"
            and programme != "high_tech"
        )
        batch = self.batch() or self.carried.batch
        whole = not _OF_ONE_PLACE.search(self.text[self.item.sentence.start : self.item.right])
        return [Place(0, 0, NATION.code, "office", NATION.name)] if national and batch and whole else []

    def _each_of_earlier(self, named: list[Place]) -> list[Place]:
        row = self._place_row(self.item.sentence.start, named[-1].end)
        if len(row) > 1 and _EACH.search(self.text[row[-1].end : self.count.start]):
            return row
        return named[-1:]

    # --- batch, year, date

    def batch(self) -> Batch | None:
        if isinstance(self.pair, Batch):
            return self.pair
        spans = (
            (self.item.clause.start, self.count.start),
            (self.count.end, self.item.right),
            (self.item.sentence.start, self.item.clause.start),
        )
        review = bool(re.search(r"复核|复审", self.words()))
        for start, end in spans:
            named = inside(self.m.batches, start, end)
            if {b.review for b in named} == {True, False} and start == self.count.end:
                return next(b for b in named if not b.review)
            named = [b for b in named if self._of_this_title(b)]
            alone = start >= self.item.clause.start or not review or self.carried.reviewed is None
            if _PASSES.search(self.right_words) and start >= self.item.clause.start:
                fitting = named  # whatever batches stand there, what passed is their review
            else:
                fitting = [b for b in named if b.review == review] or (named if alone else [])
            if fitting:
                return _together(fitting) if review else fitting[-1]
        return None

    def _of_this_title(self, batch: Batch) -> bool:
        """Whether a batch earlier in the sentence is not another title's: 第六批小巨人207家,专精特新企业1.1万家."""
        if not self.own or self.name is None:
            return True
        named = inside(self.m.programmes, batch.end, self.item.left)
        if not named or named[0].programme is None or self.text.find("复核", batch.end, named[0].start) >= 0:
            return True
        counted = self.before and "," in self.text[self.before[-1].count.end : self.count.start]
        if not counted:
            return True
        levels = {named[0].level, self.name.level}
        return _akin(named[0].programme, self.name.programme) and (len(levels) == 1 or None in levels)

    def year(self) -> Year | None:
        for start in (self.item.clause.start, self.item.sentence.start):
            if named := inside(self.m.years, start, self.count.start):
                return named[-1]
        if "入库" in self.words() and (
            plain := _PLAIN_YEAR.findall(self.text[self.item.sentence.start : self.count.start])
        ):
            return Year(self._lead_start(), self.count.start, int(plain[-1]))
        if self.own:
            return None
        return self.carried.reviewed_year if re.search(r"复[核审]", self.words()) else self.carried.year

    def as_of(self) -> str | None:
        named = inside(self.m.dates, self.item.sentence.start, self.count.start)
        return named[-1].date if named else None

    # --- measure

    def measure(
        self, programme: Programme, own: bool, batch: Batch | None, year: Year | None
    ) -> tuple[Measure, tuple[int, int] | None]:
        span = batch is not None and batch.last > batch.first and batch.first == 1
        in_clause = batch is not None and batch.start >= self._lead_start()
        if programme == "key_little_giant" and re.search(r"第[二三]年", self._sentence_words()):
            years = _together(inside(self.m.batches, self.item.sentence.start, self.count.start) or [_NO_BATCH])
            return "reviewed", (years.first, years.last) if years.last else None
        if _IN_SEVERAL_GOES.search(self._clause_words()):
            return "new", None
        if programme == "key_little_giant" and "继续支持" in self.governing_words():
            return "reviewed", (batch.first, batch.last) if batch else None
        if isinstance(self.pair, Batch):
            row = self.text[self.item.sentence.start : self.count.start]
            return ("reviewed" if re.search(r"复[核审]", row[-60:]) else "new"), (self.pair.first, self.pair.last)
        lead = self.carried.newest
        if lead and lead.first == lead.last > 1 and _BEFORE_LIST.search(self._clause_words()):
            return "cumulative", (1, lead.first - 1)
        if self.before and _RESTATES.fullmatch(self.left_words) and self.before[-1].count.bound == "at_least":
            return self.before[-1].measure, self.before[-1].batch
        listed = not own and (batch or self.carried.batch) and not span and not _STOCK_OF_WHOLE.search(self.words())
        clause = self._clause_words() if own else self.governing_words() + self._clause_words()
        said = chinese_measure(
            _HAS.sub("", self.words()) if listed else self.words(),
            _HAS.sub("", clause) if listed else clause,
            batch=batch is not None and not span and (in_clause or not own),
            span=span and in_clause,
            year=year is not None and year.start >= self.governing_start() and self._names_cohort(year, own),
        )
        weak = said == "new" and own and not in_clause and self.before and self.before[-1].measure == "cumulative"
        if weak and not re.search(r"新增|新认|入围|上榜|公示", self.words()):
            said = "cumulative"
        if said == "new" and span and _TOTAL.search(self.left_words):
            said = "cumulative"  # 分别3家、13家入选,合计16家
        if _LAST_YEAR.search(self._clause_words()) and not in_clause:
            return said or ("cumulative" if self._reaches() else "new"), None
        if said == "new" and self._lead_joins_review():
            said = "new_and_reviewed"
        if said is None:
            said, handed = self._measure_handed_on(programme, own, batch)
            if handed:
                return said, handed
        if said == "new" and _PASSES.search(self.right_words):
            said = "reviewed"
        if said == "new" and self._joins_review_after():
            said = "new_and_reviewed"
        so_far = self.text[self.item.sentence.start : self.count.start]
        if said == "cumulative" and not own and self.carried.batch and _ADDED_UP.search(so_far):
            said = "new"  # the provinces' shares of one batch, added up
        if said == "cumulative":
            newest = self.carried.batch
            if span and batch and newest and newest.last == batch.last + 1 and _ADDING.search(self._clause_words()):
                return (said, (1, newest.last)) if self.own else (said, (1, batch.last))
            if not span and (lead := batch or self.carried.batch) and ties_to_batch(self._clause_words()):
                return said, (1, lead.last)
            return said, (batch.first, batch.last) if batch and span and in_clause else None
        if said == "reviewed" and batch and not batch.review and not in_clause:
            batch = None  # the batch of the list, not the one under review
        if batch is None and not (own and self.carried.programme and self.carried.programme.programme != programme):
            batch = self.carried.reviewed if said == "reviewed" else self.carried.batch
        return said, (batch.first, batch.last) if batch and batch.last else None

    def _names_cohort(self, year: Year, own: bool) -> bool:
        """Whether a year names those who got the title then, rather than when a stock was counted."""
        if own and _OWNED.search(self.words()):
            return False
        words = self.text[year.start : self.item.right]
        return words[4:6] == "年度" or bool(_COHORT.search(words))

    def _measure_handed_on(
        self, programme: Programme, own: bool, batch: Batch | None
    ) -> tuple[Measure, tuple[int, int] | None]:
        """The measure of a number without a word for it: that of the list it stands in, else what its lead
        announced.
        """
        if own and self._reaches():
            return "cumulative", None
        if self.before:
            again = ";" in self.text[self.before[-1].count.end : self.count.start]  # A 36家,累计140家;B 8家,累计20家
            last = self.before[0] if again else self.before[-1]
            apart = "," in self.text[self.before[-1].count.end : self.count.start]
            if own and apart and last.batch and not _akin(last.programme, programme):
                return "cumulative", None
            same = last.programme == programme and (batch is None or (batch.first, batch.last) == last.batch)
            return last.measure, last.batch if same else None
        if own:
            return ("new" if batch else "cumulative"), None
        return self.carried.measure or ("new" if self.carried.batch else "cumulative"), None

    def _sentence_words(self) -> str:
        return self.text[self.item.sentence.start : self.count.start]

    def _reaches(self) -> bool:
        """Whether the number is a mark that a stock passed: 突破500家."""
        beside = self.text[self.count.start - 3 : self.count.end]
        return self.count.bound == "at_least" and bool(re.search(r"突破|超|破|达", beside))

    def _clause_words(self) -> str:
        """The clause up to its number, with a short clause before it, such as 截至目前."""
        return self.text[self._lead_start() : self.item.right]

    def _lead_start(self) -> int:
        start = self.item.clause.start
        comma = max(
            self.text.rfind(mark, self.item.sentence.start, max(start - 1, self.item.sentence.start)) for mark in ",;:"
        )
        lead = comma + 1 if comma >= 0 else self.item.sentence.start
        return lead if start - lead <= 16 and not inside(self.m.counts, lead, start) else start

    def _joins_review_after(self) -> bool:
        """Whether the words after the number join a new batch and a review:
        55家企业列入第四批培育和第一批复核通过名单.
        """
        return {batch.review for batch in inside(self.m.batches, self.count.end, self.item.right)} == {True, False}

    def _lead_joins_review(self) -> bool:
        """Whether the lead speaks of a new batch and a review in one breath, and the number of neither alone."""
        if re.search(r"认定|新增|复核|复审|新申报|第", self.words()):
            return False
        named = inside(self.m.batches, self.item.sentence.start, self.count.start)
        if {batch.review for batch in named} == {True, False}:
            return True
        return not named and self.carried.reviewed is not None and self.carried.batch is not None

    # --- evidence

    def evidence(self, name: ProgrammeName, place: Place) -> tuple[int, int]:
        """The clause that states the count, back to its programme and place where they stand in the sentence."""
        start, end = self.item.clause.start, max(self.item.right, self.count.end)
        for mention in (name, place):
            if self.item.sentence.start <= mention.start < start and start - mention.start < 60:
                start = max(
                    (m.end() for m in BREAKS.finditer(self.text, self.item.sentence.start, mention.start)),
                    default=self.item.sentence.start,
                )
        attached = attached_name(self.m, self.count, self.item.right)
        end = max(end, attached.end) if attached else end
        words = self.text[start:end]
        start += len(words) - len(words.lstrip(" ,、;:()"))
        end -= len(words) - len(words.rstrip(" ,、;:(和及与"))
        return min(start, self.count.start), max(end, self.count.end)


def _akin(one: Programme | None, other: Programme | None) -> bool:
    """Whether two titles are given out in one batch, as hidden champions and those cultivated to be some."""
    return (one or "").removesuffix("_cultivation") == (other or "").removesuffix("_cultivation")


def _carry_on(mentions: Mentions, sentence: Span, carried: Carried) -> None:
    """Hand on what the sentence said: the list that it announced, the place that it was about."""
    text = mentions.text[sentence.start : sentence.end]
    programmes = [p for p in inside(mentions.programmes, sentence.start, sentence.end) if p.programme]
    counts = inside(mentions.counts, sentence.start, sentence.end)
    batches = inside(mentions.batches, sentence.start, sentence.end)
    places = [p for p in inside(mentions.places, sentence.start, sentence.end) if p.role in ("place", "zone")]
    places = [] if _ADDRESSEES.match(text) else places
    carried.sentences_since += 1
    if not (programmes or counts or batches or inside(mentions.places, sentence.start, sentence.end)):
        return
    if programmes and (counts or batches or carried.programme is None or re.search(r"名单|公示|公布", text)):
        carried.programme = programmes[-1] if counts else programmes[0]
        carried.part = carried.part if counts else carried.programme.attribute
        carried.programme = replace(carried.programme, subset=None)
        carried.sentences_since = 0
        if status := sentence_status(text):
            carried.status = status
    if programmes and (years := inside(mentions.years, sentence.start, sentence.end)):
        carried.year = next((y for y in years if not y.review), None)
        carried.reviewed_year = next((y for y in years if y.review), None)
    if programmes and batches:
        carried.batch = next((b for b in batches if not b.review), None)
        carried.reviewed = next((b for b in batches if b.review), None)
    if len(carried.regions) > 1:
        around = (p for p in places if p.code and all(within(region, p.code) for region in carried.regions))
        carried.place = next(around, carried.place)
    elif places and (counts or len({p.code for p in places}) < 3):
        listed = [p for p in places if not any(c.start - p.end < 3 and c.start >= p.end for c in counts)]
        if listed or len(places) == 1:  # a mere list of places leaves standing whom it is about
            carried.place = (listed or places)[0]
    else:
        offices = [p for p in inside(mentions.places, sentence.start, sentence.end) if p.role == "office"]
        if offices and (carried.place is None or not carried.place.end):
            carried.place = offices[-1]


def _together(batches: list[Batch]) -> Batch:
    """The span of several batches under review, or a batch of no number where they are not adjacent."""
    first, last = batches[0], batches[-1]
    if first.first > last.last or len(batches) == 1:
        return replace(first, first=0, last=0) if len(batches) > 1 else last
    adjacent = all(after.first - before.last in {0, 1} for before, after in pairwise(batches))
    return replace(last, first=first.first) if adjacent else replace(last, first=0, last=0)
