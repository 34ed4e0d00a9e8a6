"""Tables that a page left as lines of text: a heading, then in each line a place or a batch and its numbers.

城市|国家级小巨人|国家单项冠军      城市 第六批 前六批合计      批次|年份|新增|复核通过      设区市
郑州|128家|11家                  北京 217 1035           第一批|2019|4|3          第七批(家)
                                                                           苏州市
                                                                           297
What a number counts is told by its row and its column, whatever stands around the table.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

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

# A line of a place and at least two numbers, with at most a rank before and nothing but spaces between.
_SPACED_ROW = pattern(
    r"(?:^|(?<=\n))\d{0,2}[.、 ]*[^\d\n|]{2,14}?[: ]*\d{1,6}家?"
    r"(?: +(?:\d{1,6}家?|[+-]?\d{1,4}(?:\.\d+)?%?|[^\d\n|]{0,4}))+(?=\n|$)"
)
_NUMBER_AND_SPACE = pattern(r" (?<=[\d家] )")
_RULER = pattern(r"[-:| ]*")
_CELL = pattern(r"[^ ]+")
_NAME_AND_NUMBER = pattern(r"(?:\d{1,2}[.、 ]*)?(?P<name>[^\d]{2,14}?)[: ]*(?=\d)")
_NUMBER_LINE = pattern(r"^ *\d{1,6}[家户个]? *$", re.MULTILINE)
# What stands in a number's cell and is none: 7.2%, -12, -.
_NO_NUMBER = pattern(r"[+-]?\d{1,9}(?:\.\d+)?[%‰‱]?|-{1,4}|/|无|暂无|未披露|不详")
_NUMBER = pattern(r"(\d{1,6})[家户个]?")
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
_LONGEST_HEADING = 80
_LONGEST_CELL = 16
_LEAD = 200
_BEFORE = 400  # how far before a table the title may stand that its heading leaves out
_FEW_LINES = 3


@dataclass(frozen=True, slots=True)
class Table:
    """A table's heading, cell by cell as far as they can be told apart, and the cells of its rows."""

    start: int
    end: int
    heading: Span
    columns: list[Span]
    rows: list[list[Span]]


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
    """What a number of a table counts, as far as its row and its column say; ``place`` is None in a row of all.

    ``lead`` holds the kinds of the words shortly before the table.
    """

    column: Column
    place: Place | None
    title: ProgrammeName | None
    batch: Batch | None
    year: Year | None
    measure: Measure | None
    lead: int


def tables_of(text: str) -> list[Table]:
    """The tables of a plain text, left to right."""
    if text.count("\n") < _FEW_LINES - 1:
        return []
    found = [*_barred(text), *_spaced(text), *_line_by_line(text)]
    return sorted(found, key=lambda table: table.start)


def numbers_of(text: str, tables: list[Table]) -> list[tuple[int, int]]:
    """Where the numbers of all tables stand, without their units."""
    cells = (cell for table in tables for row in table.rows for cell in row)
    return [number.span(1) for cell in cells if (number := _NUMBER.fullmatch(text, cell.start, cell.end))]


# Where the tables are.


def _barred(text: str) -> Iterator[Table]:
    """The tables whose cells are parted by bars: lines one after another with as many bars each."""
    lines: list[tuple[Span, list[Span]]] = []
    end = -2
    for line in _lines_with_bars(text):
        cells = _between_bars(text, line)
        if lines and (line.start != end + 1 or len(cells) != len(lines[0][1])):
            yield from _of_lines(lines)
            lines = []
        end = line.end
        if not _RULER.fullmatch(text, line.start, line.end):
            lines.append((line, cells))
        elif not lines:
            end = -2
    yield from _of_lines(lines)


def _lines_with_bars(text: str) -> Iterator[Span]:
    bar = text.find("|")
    while bar >= 0:
        end = text.find("\n", bar)
        line = Span(text.rfind("\n", 0, bar) + 1, end if end >= 0 else len(text))
        yield line
        bar = text.find("|", line.end)


def _of_lines(lines: list[tuple[Span, list[Span]]]) -> Iterator[Table]:
    """A table of at least two lines, the first of which is its heading."""
    if len(lines) > 1 and len(lines[0][1]) > 1:
        heading, columns = lines[0]
        yield Table(heading.start, lines[-1][0].end, heading, columns, [cells for _, cells in lines[1:]])


def _between_bars(text: str, line: Span) -> list[Span]:
    """The cells of a line, without the bars and spaces around them."""
    start, end = line.start, line.end
    while start < end and text[start] in "| ":
        start += 1
    while end > start and text[end - 1] in " ":
        end -= 1
    if end > start and text[end - 1] == "|":
        end -= 1
    cells = []
    while start <= end:
        bar = text.find("|", start, end)
        stop = bar if bar >= 0 else end
        cells.append(_stripped(text, start, stop))
        start = stop + 1
    return cells


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), max(end - len(words) + len(words.rstrip()), start))


def _spaced(text: str) -> Iterator[Table]:
    """The tables whose cells only spaces part; their headings lost even those: 婺城区78 163."""
    if not _NUMBER_AND_SPACE.search(text):
        return
    rows: list[list[Span]] = []
    start = end = -2
    for row in _SPACED_ROW.finditer(text):
        if row.start() != end + 1:
            yield from _under_line(text, start, end, rows)
            rows, start = [], row.start()
        end = row.end()
        name = _NAME_AND_NUMBER.match(text, *row.span())
        numbers = name.end() if name else row.start()
        label = [Span(*name.span("name"))] if name else []
        rows.append([*label, *(Span(*cell.span()) for cell in _CELL.finditer(text, numbers, row.end()))])
    yield from _under_line(text, start, end, rows)


def _under_line(text: str, start: int, end: int, rows: list[list[Span]]) -> Iterator[Table]:
    """The rows found one after another as a table, the line before them its heading."""
    line = text.rfind("\n", 0, max(start - 1, 0)) + 1
    if rows and 0 < start - line <= _LONGEST_HEADING:
        if len(rows) > 1 and all(text[row[-1].start : row[-1].end] == str(at) for at, row in enumerate(rows, 1)):
            rows = [row[:-1] for row in rows]  # 江苏省 795 1, and below it 广东省 658 2
        yield Table(start, end, Span(line, start - 1), [], rows)


def _line_by_line(text: str) -> Iterator[Table]:
    """The tables that give each cell a line of its own, in the order of reading."""
    numbers = {line.start(): Span(*line.span()) for line in _NUMBER_LINE.finditer(text)}
    if len(numbers) < _FEW_LINES:
        return
    cells: list[Span] = []
    kinds = ""
    start = 0
    for line in [*text.split("\n"), "。" * (_LONGEST_CELL + 1)]:
        if start in numbers or _NO_NUMBER.fullmatch(line.strip()):
            kinds += "n"
        elif line and not line.isspace() and len(line) <= _LONGEST_CELL and "。" not in line:
            kinds += "w"
        elif not line or line.isspace():
            start += len(line) + 1
            continue
        else:
            yield from _folded(text, cells, kinds)
            cells, kinds = [], ""
            start += len(line) + 1
            continue
        cells.append(_stripped(text, start, start + len(line)))
        start += len(line) + 1


def _folded(text: str, cells: list[Span], kinds: str) -> Iterator[Table]:
    """A table from its cells in the order of reading: as wide as two names of rows are apart."""
    first = kinds.find("n")
    if first < 1:
        return
    ranked = kinds[first + 1 : first + 2] == "w" and text[cells[first].start : cells[first].end] == "1"
    name = first + 1 if ranked else first - 1
    width = kinds.find("w", name + 1) - name
    begin = name - ranked
    heading = _whole_headings(text, cells[:begin])
    if width < 2 or len(heading) < width:
        return
    rows: list[list[Span]] = []
    pattern_of_row = "n" * ranked + "w" + "n" * (width - 1 - ranked)
    at = begin
    while kinds.startswith(pattern_of_row, at):
        rows.append(cells[at : at + width])
        at += width
    if rows and ranked and kinds.startswith(pattern_of_row[1:], at):
        rows.append([cells[at], *cells[at : at + width - 1]])  # 合计, which has no rank
        at += width - 1
    if len(rows) > 1:
        columns = heading[-width:]
        yield Table(columns[0].start, cells[at - 1].end, Span(columns[0].start, columns[-1].end), columns, rows)


def _whole_headings(text: str, lines: list[Span]) -> list[Span]:
    """The cells of a heading, each with the line below that only goes on with it in brackets: 高新技术企业 / (家)."""
    whole: list[Span] = []
    for line in lines:
        if whole and text.startswith("(", line.start):
            whole[-1] = Span(whole[-1].start, line.end)
        else:
            whole.append(line)
    return whole


# What their numbers count.


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
    numbers = [cell for cell in row if _NUMBER.fullmatch(named.text, cell.start, cell.end)]
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
    place = _place_of_row(named, label)
    titles = _titles_of(named, row)
    if place is None and label and not (sums or batch or years or titles):
        place = Place(label[0].start, label[0].end, None, "zone", named.text[label[0].start : label[0].end])
    for cell, column in paired:
        measure = "cumulative" if sums and by_batch and column.measure in (None, "new") else column.measure
        if batch and not sums and measure is None:
            measure = "new"
        title = titles[0] if titles else column.title
        year = column.year or (years[0] if years else None)
        yield (
            cell.start,
            Cell(column, column.place or place, title, column.batch or batch, year, measure, 0),
        )


def _as_year(text: str, cell: Span) -> Year:
    """The year that a column of years gives."""
    return Year(cell.start, cell.end, int(text[cell.start : cell.end]))


def _place_of_row(named: _Named, label: list[Span]) -> Place | None:
    """The division that a row is about: 2 | 深圳 | 广东 is about a city, 2 | 广东 | 深圳 as well."""
    places = [place for cell in label for place in inside(named.places, cell.start, cell.end) if place.code]
    narrower = (p for p in places[1:] if p.code and places[0].code and within(p.code, places[0].code))
    return next(narrower, places[0]) if places else None


def within_tables(tables: list[Table], at: int) -> bool:
    """Whether a position lies in one of some tables."""
    before = bisect_left(tables, at + 1, key=lambda table: table.start) - 1
    return before >= 0 and at < tables[before].end
