"""What a table's columns count, told by their headings: 第六批新增(家), or 新增 below 第六批."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from itertools import pairwise
from operator import and_

from pipeline.chinese.tables import Table
from pipeline.chinese.words import (
    APPLIED,
    DIFFERENCE,
    GRANTED,
    HELD,
    MARKET,
    NEW,
    OTHER_FIRM,
    PART,
    POOL,
    PROPOSED,
    RATE,
    REVIEWED,
    REVOKED,
    SERVED,
    STOCK,
    THING,
    TOTAL,
    Words,
    unknown_words,
)  # fmt: skip
from pipeline.clauses import Span, Spans, inside, overlapping
from pipeline.mentions import Batch, Place, ProgrammeName, Year
from pipeline.patterns import pattern
from pipeline.programmes import RESTARTING, usual_level
from pipeline.records import Level, Measure

_NO_FIRMS = pattern(
    r"序号|编号|排[名序位]|[名位]次|年[份度]|占比|比重|份额|率|%|[增同环]比|增[长速幅量减]|净增|[亿万]|元|金额|资金|"
    r"估值|营收|产值|得分|分数|人[数口均员]|面积|专利|电话|代码|目标|任务|计划|名额"
)
_YEARS = pattern(r"年[份度]")
_YEAR_ALONE = pattern(r"(?P<year>20\d\d)年?[度末底]?")
_OF_YEAR = pattern(r"(?P<year>20\d\d)年")
_VALID = "有效期内"
_KIND = pattern(r"(?:单项冠军)?(?:示范|培育)?(?P<what>企业|产品)(?:\([家个项]\))?")
_LEVELS: dict[str, Level] = {
    "国家级": "national", "省级": "provincial", "自治区级": "provincial",
    "市级": "municipal", "县级": "county", "区级": "county",
}  # fmt: skip
_LEVEL = pattern("|".join(_LEVELS))
_ALL_YEAR = pattern(r"全年|年度")
_SO_MANY = pattern(r"(?<![前头])[两二三四五六七八九]批次?(?:合计|总计|小计|共计|总数|之和|总和)")
_FIRMS = pattern(r"[家户个]|企业|数")
_THIS_LIST = pattern(r"[本此这]一?(?:批次?|次|轮|回)(?![^|]*前)")
_LEAD = 200
_BEFORE = 400  # how far before a table the title may stand that its heading leaves out
EVERY_YEAR = ("high_tech", "tech_sme")
_MEASURED = NEW | REVIEWED | REVOKED | APPLIED | STOCK
_COMPARED = DIFFERENCE | RATE
_OF_OTHERS = THING | OTHER_FIRM | PART | MARKET | POOL | SERVED


@dataclass(frozen=True)
class Named:
    """The mentions of a text that rows and columns are named by."""

    text: str
    words: Words
    places: Spans[Place]
    titles: Spans[ProgrammeName]
    batches: Spans[Batch]
    years: Spans[Year]

    def kinds_before(self, table: Table) -> int:
        """The kinds of the words that lead to a table, its heading's among them where its columns are unknown."""
        end = table.start if table.columns else table.heading.end
        return self.words.kinds_in(max(0, table.start - _LEAD), end)

    def year_before(self, table: Table) -> Year | None:
        """The year of the cohort that a table's heading or what leads to it names last."""
        return next(reversed(inside(self.years, max(0, table.start - _BEFORE), table.heading.end)), None)

    def title_before(self, at: int, level: Level | None = None) -> ProgrammeName | None:
        """The title, of a level where one is asked for, that the lines before a table name last."""
        before = [title for title in inside(self.titles, max(0, at - _BEFORE), at) if title.programme]
        return next((title for title in reversed(before) if level in (None, _level(title))), None)


@dataclass(frozen=True, slots=True)
class Column:
    """What a column's heading says of the numbers below: their title, their batch, the kinds of its words.

    ``counts`` is false where they count no firms, ``years`` true where they are years, ``whole_year`` where they add up
    the batches of one year, which begin anew with each, ``part`` is what they are told apart by: titles
    that have not run out, champion firms beside products.
    """

    counts: bool
    title: ProgrammeName | None = None
    batch: Batch | None = None
    measure: Measure | None = None
    place: Place | None = None
    year: Year | None = None
    kinds: int = 0
    total: bool = False
    years: bool = False
    whole_year: bool = False
    part: str | None = None


def columns_of(named: Named, table: Table) -> list[Column]:
    """What each column's heading says, the last columns where the first are unknown."""
    cells = table.columns or _parted(named, table.heading)
    groups = table.groups or [Span(cell.start, cell.start) for cell in cells]
    title = named.title_before(table.heading.start)
    columns: list[Column] = []
    titled = others = False
    for cell, group in zip(cells, groups, strict=True):
        column = _column(named, cell, group)
        if column.title:
            title, titled, others = column.title, True, False
        elif (level := _level_said(named, cell)) and title and level != _level(title):
            same = named.title_before(table.heading.start, level)
            columns.append(replace(column, title=same) if same else Column(False))
            continue
        elif others:
            column = Column(False)  # 小巨人 | 孵化器 | 合计: of which of them, nobody can tell
        others = others or (titled and not column.title and _names_others(named, cell))
        columns.append(replace(column, title=title))
    of_year = named.year_before(table) is not None
    above = named.text.rfind("\n", 0, max(table.start - 1, 0)) + 1
    caption = named.words.kinds_in(above, table.start)
    valid = "有效期内" in named.text[above : table.start]
    columns = [
        replace(
            _of_one_year(column, caption), part=_VALID if valid or named.text.startswith("有效", cell.start) else None
        )
        for column, cell in zip(columns, cells, strict=True)
    ]
    columns = _of_kinds(columns, [named.text[cell.start : cell.end] for cell in cells])
    return [
        _adding_up(column, _summed(columns, groups, at), of_year=of_year) if column.total else column
        for at, column in enumerate(columns)
    ]


def _level_said(named: Named, cell: Span) -> Level | None:
    """The level that a heading without a title begins with: 省级新认定家数, beside 国家级小巨人."""
    said = _LEVEL.match(named.text, *cell)
    return _LEVELS[said[0]] if said else None


def _level(title: ProgrammeName) -> Level | None:
    """The level of a title, its usual one where it names none."""
    return title.level or (usual_level(title.programme) if title.programme else None)


def _of_kinds(columns: list[Column], headings: list[str]) -> list[Column]:
    """The columns, where they tell champion firms and products apart as these: 企业 | 产品 | 合计."""
    champions = any(column.title and column.title.programme == "manufacturing_champion" for column in columns)
    kinds = [_KIND.fullmatch(heading) for heading in headings]
    if not champions or {kind["what"] for kind in kinds if kind} != {"企业", "产品"}:
        return columns
    return [
        replace(column, counts=True, part=kind[0].partition("(")[0]) if kind else column
        for column, kind in zip(columns, kinds, strict=True)
    ]


def _parted(named: Named, heading: Span) -> list[Span]:
    """The cells of a heading that lost its spaces: 地区新认定瞪羚企业新增独角兽企业 has two, by what it names."""
    start, end = heading.start, heading.end
    words = [Span(*at) for at in named.words.all(_MEASURED | TOTAL, start, end)]
    batches = [Span(batch.start, batch.end) for batch in inside(named.batches, start, end)]
    years = [Span(*year.span()) for year in _YEAR_ALONE.finditer(named.text, start, end)]
    mentions = [Span(title.start, title.end) for title in inside(named.titles, start, end)]
    if len(mentions) < 2:
        mentions = [Span(place.start, place.end) for place in inside(named.places, start, end)]
    if len(mentions) < 2:
        free = (word for word in words if not any(b.start < word.end and word.start < b.end for b in batches))
        mentions = sorted([*batches, *(free if batches or not years else years)], key=lambda mention: mention.start)
    if len(mentions) < 2:
        return []
    if named.words.kinds_in(heading.start, mentions[0].start) & _MEASURED:
        edges = [heading.start, *(mention.end for mention in mentions)]
    else:
        edges = [*(mention.start for mention in mentions), heading.end]
    return [Span(start, end) for start, end in pairwise(edges)]


def _column(named: Named, cell: Span, group: Span) -> Column:
    """What the heading of one column says with the words above it: 第六批新增(家); 公示, and above it 第六批."""
    kinds = named.words.kinds_in(*cell) | named.words.kinds_in(*group)
    titles = inside(named.titles, *cell) or inside(named.titles, *group)
    own = [] if _SO_MANY.search(named.text, *cell) else inside(named.batches, *cell)
    batches = own or inside(named.batches, *group)
    others = not titles and (_names_others(named, cell) or _names_others(named, group))
    if (titles and titles[0].programme is None) or kinds & _COMPARED or others:
        return Column(False)  # 种子企业; 比上年增加(家); 规上工业企业(家)
    title, batch = (titles[0] if titles else None), (batches[0] if batches else None)
    places = [place for place in (*inside(named.places, *cell), *inside(named.places, *group)) if place.code]
    year = _year(named, cell) or _year(named, group)
    if places or (year and _YEAR_ALONE.fullmatch(named.text, *cell)):
        of_year = None if places else year
        return Column(True, title, batch, _measure(kinds, batch), places[0] if places else None, of_year, kinds)
    behind = title.end if title and title.start >= cell.start else cell.start
    if _NO_FIRMS.search(named.text, behind, cell.end) and not own:
        return Column(False, title, years=_YEARS.search(named.text, *cell) is not None)
    if _THIS_LIST.search(named.text, *cell) and not kinds & (_MEASURED | TOTAL):
        return Column(True, title, batch, _measure(kinds | NEW, batch), kinds=kinds)  # 城市 | 本批 | 七批合计
    total = bool(kinds & TOTAL or _ALL_YEAR.search(named.text, *cell)) and not own
    counts = bool(
        title or batch or total or kinds & (_MEASURED | GRANTED | PROPOSED) or _FIRMS.search(named.text, *cell)
    )
    return Column(counts, title, batch, _measure(kinds, batch), year=year, kinds=kinds, total=total)


def _year(named: Named, cell: Span) -> Year | None:
    """The only year that a cell of a heading names: 2023年第一批."""
    alone = _YEAR_ALONE.fullmatch(named.text, *cell)
    years = [alone] if alone else list(_OF_YEAR.finditer(named.text, *cell))
    return Year(*years[0].span(), int(years[0]["year"])) if len(years) == 1 else None


def _names_others(named: Named, cell: Span) -> bool:
    """Whether a heading without a title names something else than the firms of the title before: 孵化器(家)."""
    if named.words.kinds_in(cell.start, cell.end) & _OF_OTHERS:
        return True
    start, end = cell.start, cell.end
    if overlapping(named.places, start, end) or overlapping(named.batches, start, end):
        return False
    return not overlapping(named.years, start, end) and len(unknown_words(named.text[cell.start : cell.end])) > 1


def _measure(kinds: int, batch: Batch | None) -> Measure | None:
    """The measure that a heading's words say; None where they leave it to the text."""
    if kinds & REVOKED:
        return "revoked"
    if kinds & REVIEWED:
        return "new_and_reviewed" if kinds & NEW else "reviewed"
    if kinds & APPLIED:
        return "applied"
    if batch and batch.last > batch.first == 1:
        return "cumulative"
    if batch or kinds & NEW:
        return "new"
    if kinds & (STOCK | HELD):
        return "cumulative"
    return "new" if kinds & (GRANTED | PROPOSED) else None


def _of_one_year(column: Column, caption: int) -> Column:
    """A column of which the heading says but the year, with the measure that the line above the table says."""
    bare = column.year is not None and column.measure is None
    return replace(column, measure=_measure(caption & ~(PROPOSED | STOCK | HELD), None)) if bare else column


def _summed(columns: list[Column], groups: list[Span], at: int) -> list[Column]:
    """The columns that a column of sums adds up: those of its group, or since the sum before it, or else behind it."""
    if groups[at].end > groups[at].start:
        return [column for column, group in zip(columns, groups, strict=True) if group == groups[at]]
    since = max((other for other in range(at) if columns[other].total), default=-1) + 1
    until = next((other for other in range(at + 1, len(columns)) if columns[other].total), len(columns))
    before = [column for column in columns[since:at] if column.counts]
    return before or columns[at + 1 : until]


def _adding_up(column: Column, summed: list[Column], *, of_year: bool) -> Column:
    """A column of sums: of the batches beside it, or of the new firms and the reviewed ones."""
    batches = [each.batch for each in summed if each.batch and not each.total]
    if {"new", "reviewed"} <= {each.measure for each in summed}:
        return replace(column, measure="new_and_reviewed")
    if len(batches) < 2:
        return column
    column = replace(column, kinds=column.kinds | reduce(and_, (each.kinds for each in summed)))
    programme = column.title.programme if column.title else None
    if programme in EVERY_YEAR or (programme in RESTARTING and (of_year or column.year)):
        return replace(column, batch=None, measure="new", whole_year=True)
    span = batches[0]._replace(first=min(b.first for b in batches), last=max(b.last for b in batches))
    return replace(column, batch=span, measure="cumulative" if span.first == 1 else "new")
