"""What the numbers of a table count: it is told by their row and their column, whatever stands around the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.chinese.tables import NUMBER, Table
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
from pipeline.divisions import within
from pipeline.mentions import Batch, Place, ProgrammeName, Year
from pipeline.patterns import pattern
from pipeline.records import Measure

_NO_FIRMS = pattern(
    r"序号|编号|排[名序位]|[名位]次|年[份度]|占比|比重|份额|率|%|[增同环]比|增[长速幅量减]|净增|[亿万]|元|金额|资金|"
    r"估值|营收|产值|得分|分数|人[数口均员]|面积|专利|电话|代码|目标|任务|计划|名额"
)
_YEARS = pattern(r"年[份度]")
_YEAR = pattern(r"20\d\d")
_YEAR_ALONE = pattern(r"(?P<year>20\d\d)年?[度末底]?")
_FIRMS = pattern(r"[家户个]|企业|数")
_THIS_LIST = pattern(r"[本此这]一?(?:批次?|次|轮|回)(?![^|]*前)")
_ALL = pattern(r"(?:合|总|小|共)计|总数|全[国省市区县]|[本我][省市区县]")
_AND = pattern(r" ?(?:[、,/和及与]|以及) ?")
_LEAD = 200
_BEFORE = 400  # how far before a table the title may stand that its heading leaves out


@dataclass(frozen=True, slots=True)
class Column:
    """What a column's heading says of the numbers below: their title, their batch, the kinds of its words.

    ``counts`` is false where they count no firms, ``years`` true where they are years.
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


@dataclass(frozen=True, slots=True)
class Cell:
    """What a number of a table counts, as far as its row and its column say; ``places`` are none in a row of all,
    several where it is said of each.

    ``lead`` holds the kinds of the words shortly before the table.
    """

    column: Column
    places: list[Place]
    title: ProgrammeName | None
    batch: Batch | None
    year: Year | None
    measure: Measure | None
    lead: int


@dataclass(frozen=True)
class _Named:
    """The mentions of a text that rows and columns are named by."""

    text: str
    words: Words
    places: Spans[Place]
    titles: Spans[ProgrammeName]
    batches: Spans[Batch]
    years: Spans[Year]

    def kinds_before(self, table: Table) -> int:
        """The kinds of the words of a table's heading and of what leads to it."""
        return self.words.kinds_in(max(0, table.start - _LEAD), table.heading.end)

    def year_before(self, table: Table) -> Year | None:
        """The year of the cohort that a table's heading or what leads to it names last."""
        return next(reversed(inside(self.years, max(0, table.start - _BEFORE), table.heading.end)), None)


def cells_of(
    tables: list[Table],
    words: Words,
    places: Spans[Place],
    titles: Spans[ProgrammeName],
    batches: Spans[Batch],
    years: Spans[Year],
) -> dict[int, Cell]:
    """The numbers of all tables whose headings say what they count, by where each starts."""
    named = _Named(words.text, words, places, titles, batches, years)
    found: dict[int, Cell] = {}
    for table in tables:
        columns = _columns(named, table)
        titled = any(column.title for column in columns) or any(_titles_of(named, row) for row in table.rows)
        if not titled and (columns or not _title_before(named, table.start)):
            continue
        by_batch = any(_batch_of_row(named, row) for row in table.rows)
        lead, year = named.kinds_before(table), named.year_before(table)
        for row in table.rows:
            for start, cell in _of_row(named, row, columns, by_batch=by_batch):
                year_said = cell.year or (None if cell.batch else year)
                found[start] = replace(cell, year=year_said, lead=lead)
    return found


def _columns(named: _Named, table: Table) -> list[Column]:
    """What each column's heading says, the last columns where the first are unknown."""
    cells = table.columns or _parted(named, table.heading)
    title = _title_before(named, table.heading.start)
    columns: list[Column] = []
    titled = others = False
    for cell in cells:
        column = _column(named, cell)
        if column.title:
            title, titled, others = column.title, True, False
        elif others:
            column = Column(False)  # 小巨人 | 孵化器 | 合计: of which of them, nobody can tell
        others = others or (titled and not column.title and _names_others(named, cell))
        columns.append(replace(column, title=title))
    batches = [column.batch for column in columns if column.batch]
    measures = {column.measure for column in columns}
    return [_adding_up(column, batches, measures) if column.total else column for column in columns]


def _title_before(named: _Named, at: int) -> ProgrammeName | None:
    """The title that the lines before a table name last."""
    before = [title for title in inside(named.titles, max(0, at - _BEFORE), at) if title.programme]
    return before[-1] if before else None


def _parted(named: _Named, heading: Span) -> list[Span]:
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


_MEASURED = NEW | REVIEWED | REVOKED | APPLIED | STOCK
_COMPARED = DIFFERENCE | RATE
_OF_OTHERS = THING | OTHER_FIRM | PART | MARKET | POOL | SERVED


def _column(named: _Named, cell: Span) -> Column:
    """What the heading of one column says: 第六批新增(家)."""
    start, end = cell.start, cell.end
    kinds = named.words.kinds_in(start, end)
    titles, batches = inside(named.titles, start, end), inside(named.batches, start, end)
    if (titles and titles[0].programme is None) or kinds & _COMPARED or (not titles and _names_others(named, cell)):
        return Column(False)  # 种子企业; 比上年增加(家); 规上工业企业(家)
    title, batch = (titles[0] if titles else None), (batches[0] if batches else None)
    places = [place for place in inside(named.places, start, end) if place.code]
    if places or (year := _YEAR_ALONE.fullmatch(named.text, start, end)) is not None:
        of_year = None if places or year is None else Year(start, end, int(year["year"]))
        return Column(True, title, batch, _measure(kinds, batch), places[0] if places else None, of_year, kinds)
    if _NO_FIRMS.search(named.text, title.end if title else start, end) and not batch:
        return Column(False, title, years=_YEARS.search(named.text, start, end) is not None)
    if _THIS_LIST.search(named.text, start, end) and not kinds & (_MEASURED | TOTAL):
        return Column(True, title, batch, _measure(kinds | NEW, batch), kinds=kinds)  # 城市 | 本批 | 七批合计
    counts = bool(title or batch or kinds & (_MEASURED | GRANTED | TOTAL) or _FIRMS.search(named.text, start, end))
    total = bool(kinds & TOTAL) and batch is None
    return Column(counts, title, batch, _measure(kinds, batch), kinds=kinds, total=total)


def _names_others(named: _Named, cell: Span) -> bool:
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
    return "new" if kinds & GRANTED else None


def _adding_up(column: Column, batches: list[Batch], measures: set[Measure | None]) -> Column:
    """A column of sums: of the batches beside it, or of the new firms and the reviewed ones."""
    if {"new", "reviewed"} <= measures:
        return replace(column, measure="new_and_reviewed")
    if len(batches) > 1:
        span = batches[0]._replace(first=min(b.first for b in batches), last=max(b.last for b in batches))
        return replace(column, batch=span, measure="cumulative" if span.first == 1 else "new")
    return column


def _titles_of(named: _Named, row: list[Span]) -> list[ProgrammeName]:
    """The titles by which a row is named, where the places stand in the heading."""
    return [title for cell in row for title in inside(named.titles, cell.start, cell.end)]


def _batch_of_row(named: _Named, row: list[Span]) -> Batch | None:
    batches = (batch for cell in row for batch in inside(named.batches, cell.start, cell.end))
    return next(batches, None)


def _of_row(named: _Named, row: list[Span], columns: list[Column], *, by_batch: bool) -> Iterator[tuple[int, Cell]]:
    """The numbers of a row, each with what its column and its row are named by."""
    said = {cell: number for cell in row if (number := NUMBER.fullmatch(named.text, cell.start, cell.end))}
    numbers = list(said)
    if len(row) == len(columns):
        paired = [(cell, column) for cell, column in zip(row, columns, strict=True) if cell in numbers]
    elif len(numbers) == len(columns):
        paired = list(zip(numbers, columns, strict=True))
    elif len(numbers) > 1:
        paired = [(cell, Column(False)) for cell in numbers]  # nobody can tell which of them counts the firms
    else:
        return
    label = [cell for cell in row if cell not in numbers]
    sums = any(_ALL.search(named.text, cell.start, cell.end) for cell in label)
    batch = _batch_of_row(named, row)
    years = [year for cell in label for year in inside(named.years, cell.start, cell.end)]
    years += [
        _as_year(named.text, cell)
        for cell, column in paired
        if column.years and _YEAR.fullmatch(named.text, cell.start, cell.end)
    ]
    places = _places_of_row(named, label)
    titles = _titles_of(named, row)
    if not places and label and not (sums or batch or years or titles):
        places = [_as_zone(named.text, label[0])]
    for cell, column in paired:
        measure = "cumulative" if sums and by_batch and column.measure in (None, "new") else column.measure
        if batch and not sums and measure is None:
            measure = "new"
        title = titles[0] if titles else column.title
        year = column.year or (years[0] if years else None)
        together = len(places) > 1 and not said[cell]["each"]
        counted = [_as_zone(named.text, places[0], places[-1])] if together else places
        counted = [column.place] if column.place else counted
        yield said[cell].start("value"), Cell(column, counted, title, column.batch or batch, year, measure, 0)


def _as_year(text: str, cell: Span) -> Year:
    """The year that a column of years gives."""
    return Year(cell.start, cell.end, int(text[cell.start : cell.end]))


def _places_of_row(named: _Named, label: list[Span]) -> list[Place]:
    """The division that a row is about: 2 | 深圳 | 广东 is about a city, 2 | 广东 | 深圳 as well; those that share it:
    镇江、天津、南京 | 各2.
    """
    by_cell = [[place for place in inside(named.places, cell.start, cell.end) if place.code] for cell in label]
    shared = next((places for places in by_cell if len(places) > 1 and _in_a_row(named.text, places)), None)
    if shared:
        return shared
    places = [place for row in by_cell for place in row]
    narrower = (p for p in places[1:] if p.code and places[0].code and within(p.code, places[0].code))
    return [next(narrower, places[0])] if places else []


def _in_a_row(text: str, places: list[Place]) -> bool:
    return all(_AND.fullmatch(text, one.end, other.start) for one, other in pairwise(places))


def _as_zone(text: str, first: Span | Place, last: Span | Place | None = None) -> Place:
    """What no division names: a district of a zone, several cities together."""
    end = (last or first).end
    return Place(first.start, end, None, "zone", text[first.start : end])
