"""Tables that a page left as lines of text: a heading, then in each line a place or a batch and its numbers.

城市|国家级小巨人|国家单项冠军      城市 第六批 前六批合计      批次|年份|新增|复核通过      设区市
郑州|128家|11家                  北京 217 1035           第一批|2019|4|3          第七批(家)
                                                                           苏州市
                                                                           297
What their numbers count is asked in ``cells``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.chinese.heads import Heads, last_labels, two_lines
from pipeline.clauses import Span
from pipeline.patterns import pattern

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
# 42; 各2家; 约1200家; 超1.2万; 1025家(第三批)
NUMBER = pattern(
    r"(?P<each>[各均]都?[为有是]?)?(?P<value>(?:大约|接?近|约|超过?|突破|逾|多于|不足|不到|不下)?(?:\d{1,6}|\d{1,3}(?:\.\d{1,3})?万))"
    r"[多余]?[家户个]?(?:以上|左右)?(?:\(第[一二三四五六七八九十\d]{1,3}批\))?"
)
_LONGEST_HEADING = 80
_LONGEST_CELL = 16
_FEW_LINES = 3


@dataclass(frozen=True, slots=True)
class Table:
    """A table's heading, cell by cell as far as they can be told apart, and the cells of its rows.

    ``groups`` has what a heading's upper line says of each column, where it has two.
    """

    start: int
    end: int
    heading: Span
    columns: list[Span]
    rows: list[list[Span]]
    groups: list[Span] = field(default_factory=list)


def tables_of(text: str) -> list[Table]:
    """The tables of a plain text, left to right."""
    if text.count("\n") < _FEW_LINES - 1:
        return []
    found = [*_barred(text), *_spaced(text), *_line_by_line(text)]
    return sorted(found, key=lambda table: table.start)


def numbers_of(text: str, tables: list[Table]) -> list[tuple[int, int]]:
    """Where the numbers of all tables stand, with their bounds and without their units."""
    cells = (cell for table in tables for row in table.rows for cell in row)
    return [number.span("value") for cell in cells if (number := NUMBER.fullmatch(text, cell.start, cell.end))]


def _barred(text: str) -> Iterator[Table]:
    """The tables whose cells are parted by bars: lines one after another with as many bars each."""
    above: list[Span] = []
    lines: list[tuple[Span, list[Span]]] = []
    end = -2
    for line in _lines_with_bars(text):
        cells = _between_bars(text, line)
        apart = line.start != end + 1
        if lines and (apart or len(cells) != len(lines[0][1])):
            yield from _of_lines(text, above, lines)
            above = [] if apart else [*above, *(each for each, _ in lines)][-2:]
            lines = []
        end = line.end
        if not _RULER.fullmatch(text, line.start, line.end):
            lines.append((line, cells))
        elif not lines:
            end = -2
    yield from _of_lines(text, above, lines)


def _lines_with_bars(text: str) -> Iterator[Span]:
    bar = text.find("|")
    while bar >= 0:
        end = text.find("\n", bar)
        line = Span(text.rfind("\n", 0, bar) + 1, end if end >= 0 else len(text))
        yield line
        bar = text.find("|", line.end)


def _of_lines(text: str, above: list[Span], lines: list[tuple[Span, list[Span]]]) -> Iterator[Table]:
    """A table of at least two lines, the first of which is its heading, or the first two; ``above`` are the lines right
    before it, which have more cells or fewer.
    """
    if len(lines) < 2 or len(lines[0][1]) < 2:
        return
    first = next((at for at, (_, cells) in enumerate(lines) if _has_number(text, cells)), 0)
    heading, columns = lines[0]
    end, rows = lines[-1][0].end, [cells for _, cells in lines[1:]]
    over = [line for line in above if not _has_number(text, _between_bars(text, line))]
    upper, lower = [None, None, *over, *(line for line, _ in lines[:first])][-2:]
    if upper and lower and (heads := two_lines(text, _cells(text, upper), _cells(text, lower), len(columns))):
        yield Table(
            upper.start,
            end,
            Span(upper.start, lower.end),
            heads.columns,
            [cells for _, cells in lines[first:]],
            heads.groups,
        )
    else:
        yield Table(heading.start, end, heading, columns, rows)


def _has_number(text: str, cells: list[Span]) -> bool:
    return any(_NO_NUMBER.fullmatch(text, *cell) or NUMBER.fullmatch(text, *cell) for cell in cells)


def _between_bars(text: str, line: Span) -> list[Span]:
    """The cells of a line, without the bars and spaces around them."""
    start, end = line.start, line.end
    while start < end and text[start] in "| ":
        start += 1
    while end > start and text[end - 1] in " ":
        end -= 1
    if end > start and text[end - 1] == "|":
        end -= 1
    return _at_bars(text, start, end)


def _cells(text: str, line: Span) -> list[Span]:
    """The cells of a heading's line, the empty ones at its ends among them."""
    framed = text.startswith("|", line.start) and text.endswith("|", line.start, line.end)
    return _at_bars(text, line.start + framed, line.end - framed)


def _at_bars(text: str, start: int, end: int) -> list[Span]:
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
    upper = last_labels(text, heading[: len(heading) - width + 1 + ranked], 1 + ranked) if len(heading) > width else []
    heads = two_lines(text, upper, heading[len(heading) - width + 1 + ranked :], width) if upper else None
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
        heads = heads or Heads(heading[-width:], [])
        columns = heads.columns
        yield Table(
            columns[0].start, cells[at - 1].end, Span(columns[0].start, columns[-1].end), columns, rows, heads.groups
        )


def _whole_headings(text: str, lines: list[Span]) -> list[Span]:
    """The cells of a heading, each with the line below that only goes on with it in brackets: 高新技术企业 / (家)."""
    whole: list[Span] = []
    for line in lines:
        if whole and text.startswith("(", line.start):
            whole[-1] = Span(whole[-1].start, line.end)
        else:
            whole.append(line)
    return whole


def within_tables(tables: list[Table], at: int) -> bool:
    """Whether a position lies in one of some tables."""
    before = bisect_left(tables, at + 1, key=lambda table: table.start) - 1
    return before >= 0 and at < tables[before].end
