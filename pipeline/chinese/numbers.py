"""A number of a Chinese text, what stands around it, and what the text has said so far.

Every question about a number (which title, whose firms, which batch, …) is asked of a ``Number``; its answer is an
``Answer``: what it is, which words say so, and the rule that found it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

from pipeline.chinese.firm_names import begins_firm
from pipeline.chinese.sentences import Mentions, Stretch
from pipeline.chinese.words import AMONG
from pipeline.clauses import Span, Spans, inside
from pipeline.mentions import Batch, Count, Part, Place, ProgrammeName, Year
from pipeline.patterns import pattern
from pipeline.records import Measure, Programme, Status
from pipeline.scopes import Finding, Refusal

T = TypeVar("T")
Seen = TypeVar("Seen", ProgrammeName, Place, Batch, Year)
Mentioned = TypeVar("Mentioned", ProgrammeName, Count, Place, Batch, Year)
NO_COINCIDENCE = 10  # firms: as many are hardly counted twice by chance
SEVERAL_TITLES = "several titles in one number"
FALLS_SHORT = "falls-short"  # the rule for firms that no longer meet what a title asks for
_RULES = pattern(
    r"[^,。《]{0,10}《[^》]{0,60}(?:方案|办法|细则|计划|意见|措施|规划|条例|指南|标准)(?:\([^()]{0,20}\))?》"
)

_NUMBER_OF_PAPER = pattern(r"[一-鿿]{0,6}[\[(〔]20\d\d[\])〕]\d{1,4}号")  # (工信部企业〔2022〕63号)
_AGAINST = pattern(r"(?:比|较|相比|低于|高于|少于|多于|不及|不如)(?:去年|上年|同期)?的?$")
_SUM_OF_THEM = pattern(r"[^,。;\d]{0,8}?(?:之和|总和|合计|总计|总[数量额]|累计|加起来|合起来|相加|[加合]在一起)")
_AS_MANY_AS = pattern(
    r"(?:的|企业|小巨人|[^,。;\d]{0,8}?(?:之和|总和|合计|总数|总量|加起来|相加)){0,3}(?:大体|基本|大致|几乎|差不多)?(?:差不多|相当|持平|接近|不相上下|相近|相仿|一样多|打平|等同)"
)
_COMES_NEAR = pattern(
    r"(?:[赶追抵]得?上了?|逼近|接近|直追|追平|持平于|超[过出越]了?|高[于过出]|[多大胜盖压]过了?|多[于出]|大于|等于|等同于|相当于|堪比|媲美|"
    r"不亚于|不[及如输]于?|低于|少于)(?:了|其|在)?(?:此前?|之前?|先前?|以前|以往|前面|早先|过去|往年)?的?$"
)
_LONGEST_COMPARISON = 8
_INDEX = pattern(r"(?<=全球)独角兽(?:企业)?(?:500强)?(?:榜|指数)")
_OFFICE_GRANTS = pattern(
    r"[省市区县]?(?:科技|工信|经信|工业和信息化|发改)[厅局委][^,。;\d]{0,6}(?:认定|备案|公布|公示|评选)"
)
_NOT_COUNTED = pattern(r"\((?:暂|尚|均)?(?:不含|不包括|不包含|不计|未含|未包括|未计入?|未算|剔除|扣除|除)[^()]*$")
_LONGEST_REMARK = 16
_LONGEST_PARAGRAPH = 800
_REMARK_ON_OTHERS = pattern(
    r"(?:企业)?(?P<remark>\((?:暂|尚|均)?(?:不含|不包括|不包含|不计|未含|未包括|未计入?|未算)[^()]*批|"
    r"\((?:其中)?(?:含|包括|包含)(?:[本此这]次|本批|今年|当年|新)[^()\d]*\))"
)
_HELD_AGAINST = pattern(
    r"(?:企业)?,?(?:[而虽也已还均都但只仅]|明显|大大|大幅|远远?|略有?|稍|同样){0,3}(?:比|较|相比|低于|高于|少于|多于|不及|不如)(?!重)"
)

_LEFT_OUT = pattern(r"(?:[、和与及]?[一-鿿]{2,3}){0,2}?(?:[两二三][市区地])?(?:以外|之外|除外)")  # 贵阳贵安之外
_RANKS = pattern(
    r"(?:地区|各?[两三四五六七八九十]?[省市城])?(?:仅|只|也|都|均|稳)?(?:排|位?居|位列|名列|列|位于|处于)[在名]?"
    r"(?:第|前|首|榜首|中游)"
)
EXCEPT = ("以外", "之外", "除外")  # 深圳以外20个地市: no firms of 深圳


_FILED_BY = ("报", "经", "由", "获", "交")
_FILED = pattern(r"[^,。;]{0,40}?(?:备案|报备|同意|批复|批准|核准|复核|审核)")


class Answer(NamedTuple, Generic[T]):
    """One field of a claim: its value, the stretch of words that gives it (empty where none does), the rule."""

    value: T
    rule: str
    start: int = 0
    end: int = 0


class Sentence(NamedTuple):
    """A sentence with its words, their kinds as bits, and all that it mentions."""

    start: int
    end: int
    text: str
    kinds: int
    titles: list[ProgrammeName]
    counts: list[Count]
    places: list[Place]
    batches: list[Batch]
    years: list[Year]


def sentences_with(mentions: Mentions, spans: list[Span]) -> Iterator[Sentence]:
    """Each sentence of a text with its share of what the text mentions."""
    text, kinds_in = mentions.text, mentions.words.kinds_in
    titles, counts = _shared_out(mentions.titles, spans), _shared_out(mentions.counts, spans)
    places, batches = _shared_out(mentions.places, spans), _shared_out(mentions.batches, spans)
    years = _shared_out(mentions.years, spans)
    for at, span in enumerate(spans):
        yield Sentence(
            span.start,
            span.end,
            text[span.start : span.end],
            kinds_in(span.start, span.end),
            titles.get(at, []),
            counts.get(at, []),
            places.get(at, []),
            batches.get(at, []),
            years.get(at, []),
        )


def _shared_out(mentions: Spans[Mentioned], spans: list[Span]) -> dict[int, list[Mentioned]]:
    """The mentions that lie wholly in a sentence, by its place in the text's sentences."""
    shares: dict[int, list[Mentioned]] = {}
    at, last = 0, len(spans) - 1
    for mention in mentions:
        while at < last and spans[at].end <= mention.start:
            at += 1
        if spans[at].start <= mention.start and mention.end <= spans[at].end:
            shares.setdefault(at, []).append(mention)
    return shares


@dataclass(slots=True)
class Context:
    """What the sentences read so far hand on to the next one.

    ``title``, ``batch``, ``reviewed`` (a batch under review), ``year``, ``reviewed_year`` and ``status`` are of the
    list announced last, ``year_of`` and ``batch_of`` the titles that its years and batches are of, ``cohorts`` the
    batch and the year of each title where several lists were announced at once. ``report`` is the year that a report
    looks back on. ``measure`` and ``whole`` are of the figure that was read last, ``place`` is whom the text is about,
    ``office`` the place whose authority announced the list (of ``office_of``), ``main`` the place that the whole text
    is about, ``zone`` the one that is no division and that its first line is about.
    ``with_candidates`` tells that the list counted last has firms that have no title yet, beside those with one.
    ``found`` holds the last figure of each value; ``plans`` and ``attend`` tell that the paragraph is about what is to
    be done, or who shall come, ``wishes`` that its last sentence only said what shall be done; ``heads`` is the last
    sentence that named a title, or a column of a list, and counted nothing; ``refused`` is why all numbers of
    the sentence before were turned down, ``turned_down`` why each value of no title's firms was,
    ``cluster`` the cluster of industry that the paragraph is about, ``group`` the group of firms of a chain of industry
    that a report on data is about; ``indexes`` are where
    the text names the index of a private institute, ``row`` the figures of a table's row just read, ``headline`` where
    its headline ends, ``nation_at``, ``inner_at`` and ``home_at`` where the nation, a smaller place and the home are
    first named (the text's end where none is; an outlet's name names no place); ``listed`` is the code of the place
    that the last line of a list counted, ``above`` whom the text was about above that list, ``due`` the
    place whose firms are said to come up for review.
    """

    home: Place | None = None
    title: ProgrammeName | None = None
    place: Place | None = None
    office: Place | None = None
    batch: Batch | None = None
    reviewed: Batch | None = None
    year: Year | None = None
    reviewed_year: Year | None = None
    year_of: list[ProgrammeName] = field(default_factory=list)
    office_of: list[ProgrammeName] = field(default_factory=list)
    batch_of: list[ProgrammeName] = field(default_factory=list)
    cohorts: dict[Programme, tuple[Batch | None, Year | None]] = field(default_factory=dict)
    report: Year | None = None
    status: Status | None = None
    measure: Measure | None = None
    newest: Batch | None = None
    whole: Finding | None = None
    found: dict[int, Finding] = field(default_factory=dict)
    main: Place | None = None
    zone: Place | None = None
    figures: list[tuple[int, Finding]] = field(default_factory=list)
    list_lead: Finding | None = None
    last: list[Finding] = field(default_factory=list)
    part: str | None = None
    cluster: str | None = None
    group: str | None = None
    regions: frozenset[str] = frozenset()
    sentences_since: int = 0
    plans: bool = False
    wishes: bool = False
    plan_section: bool = False
    plan_title: bool = False
    attend: bool = False
    indexes: list[int] = field(default_factory=list)
    headline: int = 0
    nation_at: int = 0
    inner_at: int = 0
    home_at: int = 0
    counted: bool = False
    with_candidates: bool = False
    heads: Sentence | None = None
    market: str | None = None
    markets: dict[int, str] = field(default_factory=dict)
    refused: str | None = None
    turned_down: dict[int, str] = field(default_factory=dict)
    row: list[Finding] = field(default_factory=list)
    listed: str | None = None
    above: Place | None = None
    due: Place | None = None


@dataclass(slots=True)
class SoFar:
    """What the numbers of one sentence have come to mean so far, which name pairs with which number, and which numbers
    are of a row that goes on like the one before.
    """

    sentence: Sentence
    pairs: dict[int, Place | ProgrammeName | Batch | Year | Part | None] = field(default_factory=dict)
    row_ends: dict[int, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    things: bool = False
    of_several_titles: bool = False
    with_candidates: bool = False
    refused: Refusal | None = None
    market: str | None = None
    of_part: str | None = None
    list_lead: Finding | None = None
    models: dict[int, Finding] = field(default_factory=dict)


class Number:
    """A number with its stretches of words and everything that may govern it."""

    def __init__(self, mentions: Mentions, stretch: Stretch, context: Context, so_far: SoFar, year: int | None) -> None:
        self.m = mentions
        self.text = text = mentions.text
        self.words = mentions.words
        self.count = count = stretch.count
        self.sentence = so_far.sentence
        self.clause = stretch.clause
        self.left = stretch.left
        self.right = max(stretch.right, so_far.row_ends.get(count.start, 0))
        if remark := _REMARK_ON_OTHERS.match(text, count.end, self.right):
            self.right = remark.start("remark")
        self.attached = stretch.attached
        self.context = context
        self.so_far = so_far
        self.before = so_far.findings  # what the numbers before it in its sentence claim
        self.published_year = year
        self.cell = mentions.cells.get(count.start)
        self.pair = so_far.pairs.get(count.start)
        self.around = stretch.around
        self.title: ProgrammeName | None = None
        self.own = False
        self.described: Span | None = None  # the clause before its title that tells which of the firms it counts
        self.region: str | None = None
        self.part: str | None = None
        self.lead: Finding | None = None
        self.left_words = text[self.left : count.start]  # from the number before it
        self.right_words = text[count.end : self.right]  # up to the next pause
        self._ask_kinds()
        self.private = bool(context.indexes) and self._is_indexed()
        self.held_against = bool(self.before) and _HELD_AGAINST.match(text, self.left, count.start) is not None
        self.compared = self.held_against and not self.places_before

    def _ask_kinds(self) -> None:
        kinds_in, count = self.words.kinds_in, self.count
        self.lead_kinds = kinds_in(self.sentence.start, count.start)  # of all words of its sentence before it
        self.left_kinds = kinds_in(self.left, count.start)
        self.right_kinds = kinds_in(count.end, self.right)
        self.kinds = self.left_kinds | self.right_kinds

    def describe(self, clause: Span) -> None:
        """Let a clause only tell which of the firms it counts: its words and places say nothing else of the number."""
        self.described = clause
        self.words.hide([clause])
        self._ask_kinds()

    @property
    def sentence_before(self) -> int:
        """Where the sentence before its own begins, in its paragraph or at the end of the one before."""
        ended = self.sentence.start
        while ended and self.text[ended - 1] in "。!?\n":
            ended -= 1
        far = max(0, ended - _LONGEST_PARAGRAPH)
        return max(self.text.rfind("。", far, ended), self.text.rfind("\n", far, ended)) + 1

    @property
    def paragraph_start(self) -> int:
        """Where its paragraph begins; the lines before it that hold a sentence each belong to it."""
        text = self.text
        far = max(0, self.sentence.start - _LONGEST_PARAGRAPH)
        start = text.rfind("\n", far, self.sentence.start) + 1
        while start > 1 and text.startswith("。", start - 2):
            line = text.rfind("\n", far, start - 1) + 1
            if text.find("。", line) < start - 2:
                break
            start = line
        return start

    @property
    def programme(self) -> Programme | None:
        """The programme whose firms it counts; None where it has no title yet."""
        return self.title.programme if self.title else None

    def told_before(self) -> Finding | None:
        """The last figure of as many firms, all that bear the number's title, that the text has counted before it."""
        known = self.context.found.get(self.count.value)
        return known if known and known.programme == self.programme and not known.subset else None

    def _is_indexed(self) -> bool:
        """Whether it is of a private institute's index: 胡润…榜, unless a later sentence names an authority."""
        indexes = self.context.indexes
        named = bisect_left(indexes, self.sentence.end) - 1
        if named < 0:
            return self.count.end <= self.context.headline
        if _OFFICE_GRANTS.search(self.text, self.clause.start, self.count.start):
            return False  # 省工信厅认定的独角兽为27家
        end = self.text.find("。", indexes[named], self.count.start)
        since = inside(self.m.places, end, self.count.start) if end >= 0 else []
        return not any(place.role == "office" for place in since)

    @cached_property
    def lead_start(self) -> int:
        """Where its clause begins, or a short one without numbers right before it, such as 截至目前."""
        start = self.clause.start
        if start <= self.sentence.start + 1 or self.text[start - 1] == ";":
            return start
        lead = self.clause_start(start - 1)
        return lead if start - lead <= 16 and not inside(self.m.counts, lead, start) else start

    @cached_property
    def governing_start(self) -> int:
        """Where the words that govern it begin: its clause, or its title's where no other number stands between."""
        start = self.clause.start
        if self.title and not self.own and self.sentence.start <= self.title.start < start:
            between = inside(self.m.counts, self.title.end, self.count.start - 1)
            if not between:
                start = self.clause_start(self.title.start)
        return min(start, self.lead_start)

    @cached_property
    def places_before(self) -> list[Place]:
        """The places in its own words before it."""
        return self.places(self.left, self.count.start)

    def says(self, kinds: int, start: int, end: int) -> bool:
        """Whether a word of some kinds stands in a stretch of its sentence."""
        return bool(self.sentence.kinds & kinds) and bool(self.words.kinds_in(start, end) & kinds)

    def titles(self, start: int, end: int) -> list[ProgrammeName]:
        """The titles of a stretch of its sentence that it can see."""
        return self._visible(inside(self.m.titles, start, end)) if start < end and self.sentence.titles else []

    def places(self, start: int, end: int) -> list[Place]:
        """The places of a stretch of its sentence that it can see, and that may have firms: no authorities, no firms'
        names.
        """
        named = inside(self.m.places, start, end) if start < end and self.sentence.places else []
        named = [p for p in self._visible(named) if p.role in ("place", "zone")] if named else []
        if self.described:
            named = [p for p in named if not self.described.start <= p.start < self.described.end]
        named = [p for p in named if not is_excepted(self.text, p) and not self.in_firm(p)]
        return named if len(named) < 2 else [p for p in named if not _names_index(self.text, p)]

    def offices(self) -> list[Place]:
        """The authorities that its sentence names before it."""
        named = [p for p in self.sentence.places if p.role == "office" and p.end <= self.count.start]
        return [office for office in named if not by_its_rules(self.text, office)]

    def batches(self, start: int, end: int) -> list[Batch]:
        """The batches of a stretch of its sentence that it can see; one that another number was held against is none of
        its own.
        """
        if start >= end or not self.sentence.batches:
            return []
        named = self._uncounted(inside(self.m.batches, start, end))
        named = [b for b in named if self._is_counted_by(b) or not _measured_by(self.text, b)]
        named = [b for b in named if self.left <= b.start < self.count.start or not held_against(self.text, b)]
        return [b for b in named if not _left_out(self.text, b)] if "(" in self.sentence.text else named

    def _is_counted_by(self, batch: Batch) -> bool:
        """Whether a batch before it is what it counts, with no pause between them: 超过前三批加起来的9家."""
        return batch.end <= self.count.start and "," not in self.text[batch.end : self.count.start]

    def years(self, start: int, end: int) -> list[Year]:
        """The cohorts' years of a stretch of its sentence that it can see."""
        return self._uncounted(inside(self.m.years, start, end)) if start < end and self.sentence.years else []

    def _visible(self, mentions: list[Seen]) -> list[Seen]:
        if not mentions or not self.m.brackets:
            return mentions
        return [m for m in mentions if (own := self.m.bracket(m.start)) is None or own == self.around]

    def _uncounted(self, mentions: list[Seen]) -> list[Seen]:
        """Those of some mentions that stand in no brackets that count for themselves: 2024年度…企业(第一批)."""
        if not mentions or not self.m.brackets:
            return mentions
        around = [(m, self.m.bracket(m.start)) for m in mentions]
        return [m for m, own in around if own in (None, self.around) or not inside(self.m.counts, *own)]

    def in_firm(self, place: Place) -> bool:
        """Whether a place only begins a firm's name that the text lists: 郑州轻冶科技等551家, 瑞声光电科技(常州)."""
        if self.around and place.start >= self.around[0]:
            return False
        return begins_firm(self.m, place, self.count.start)

    def clause_start(self, at: int) -> int:
        """Where the clause around a position of its sentence begins."""
        find, start = self.text.rfind, self.sentence.start
        cut = max(find(",", start, at), find(";", start, at), find(":", start, at))
        return cut + 1 if cut >= 0 else self.sentence.start

    def clause_end(self, at: int) -> int:
        """Where the clause around a position of its sentence ends."""
        cuts = [self.text.find(mark, at, self.sentence.end) for mark in ",;"]
        return min((cut for cut in cuts if cut >= 0), default=self.sentence.end)

    def next_count(self) -> int:
        """Where the next number of its sentence stands, or its sentence ends."""
        following = inside(self.m.counts, self.count.end, self.sentence.end)
        return following[0].start if following else self.sentence.end

    def parts_start(self) -> int | None:
        """Where parts of its firms begin to be told right behind it; None where none are: 703家,其中美国402家."""
        if not self.sentence.kinds & AMONG:
            return None
        among = self.words.first(AMONG, self.count.end, self.next_count())
        return among[1] if among else None

    def bare(self, start: int, end: int) -> str:
        """The words of a stretch without its places, titles, batches and years."""
        named = inside(self.m.names, start, end) if start < end else []
        if not named:
            return self.text[start:end]
        words, done = [], start
        for mention in named:
            if mention.start >= done:
                words.append(self.text[done : mention.start])
            done = max(done, mention.end)
        return " ".join([*words, self.text[done:end]])


def held_against(text: str, batch: Batch) -> bool:
    """Whether a batch is only named because its figure is held against another one: 比去年第六批的711家多."""
    return _AGAINST.search(text, max(0, batch.start - 5), batch.start) is not None or _measured_by(text, batch)


def _measured_by(text: str, batch: Batch) -> bool:
    """Whether a figure is only said to come near the sum of some batches: 和前三批总和差不多, 快赶上前三批之和."""
    if _AS_MANY_AS.match(text, batch.end) and text[batch.start - 1] in "和与跟同":
        return True
    return _COMES_NEAR.search(text, max(0, batch.start - _LONGEST_COMPARISON), batch.start) is not None and (
        _SUM_OF_THEM.match(text, batch.end) is not None
    )


def is_excepted(text: str, place: Place) -> bool:
    """Whether a place is only named as the one that is left out: 深圳以外20个地市, 除厦门外的各市."""
    if _LEFT_OUT.match(text, place.end):
        return True
    if place.code is None and text[place.start - 1 : place.start] == "在" and _RANKS.match(text, place.end):
        return True  # 入选数在中部排第二,一共253家
    return text.startswith("外", place.end) and text[max(0, place.start - 2) : place.start].endswith(("除", "除了"))


def _names_index(text: str, place: Place) -> bool:
    """Whether the world is only named in an index's name: 全市入围全球独角兽榜4家."""
    return place.code is None and _INDEX.match(text, place.end) is not None


def _left_out(text: str, batch: Batch) -> bool:
    """Whether a batch is only named as not counted yet: 413家(不含正在公示的第七批)."""
    return _NOT_COUNTED.search(text, max(0, batch.start - _LONGEST_REMARK), batch.start) is not None


def by_its_rules(text: str, office: Place) -> bool:
    """Whether an authority is only named as the author of the rules that were followed, or as the one that firms are
    put forward to or filed with: 按照工信部《…办法》, 向工信部推荐, 报全国…办公室备案.
    """
    before = text[max(0, office.start - 3) : office.start]
    if _NUMBER_OF_PAPER.match(text, office.end):
        return True
    if before.endswith(("向", "向国家", "报送", "报请")):
        return True
    if before.endswith(_FILED_BY) and _FILED.match(text, office.end):
        return True
    return before.endswith(("按照", "根据", "依据", "依照", "按")) or _RULES.match(text, office.end) is not None
