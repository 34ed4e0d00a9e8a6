"""A table that a page left as lines of text: its rows, each on one line with bars between its cells.

What parts the cells of a line (tabs, commas, spaces, lines of their own) is known by the lines around it: several of
them have as many cells, of the same kinds. A text with its tables so is as long as it was before.
"""

from __future__ import annotations

import re
from itertools import groupby

from pipeline.patterns import pattern

# A line of a table whose cells commas part: Jinan,12,7,
_BETWEEN_COMMAS = pattern(r",\d{1,6},\d")
_ROW_OF_COMMAS = pattern(r"^[^\W\d][^,\n]{0,30}(?:,\d{1,6}(?![^,\n])){2,12}(?:,[^,\n]{0,40})?$", re.MULTILINE)
# A number's cell in a line of a table whose cells only spaces part: 深圳 347 1400 12%.
_BETWEEN_SPACES = pattern(r"[ \u3000][+-]?\d{1,6}(?:\.\d{1,4})?[%家户]?(?=[ \u3000\n]|$)")
_NUMBER_CELL = pattern(r"[+-]?\d{1,6}(?:\.\d{1,4})?[%％家户]?|[-\u2014/]{1,4}|持平")
_GAP = pattern(r"\s+")
_FEWEST_CELLS, _MOST_CELLS, _MOST_NAMES = 3, 12, 3
_LONGEST_ROW = 100  # characters
# Names and numbers that stand on lines of their own by turns: 北京市, and below it 79家, and below it 上海市.
_NUMBER_ALONE = pattern(r"\n *\d{1,6}[家户]? *(?=\n|$)")
_NAMES_OVER_NUMBERS = pattern(
    r"(?:^|(?<=\n))(?:(?: *[^\W\d]{2,12} *\n+ *\d{1,6}[家户] *(?:\n+|$)){3,}|"
    r"(?: *[^\W\d][^\d\n:：,，.。]{1,34} *\n+ *\d{1,6} *(?:\n+|$)){4,})"
)
_TO_NUMBER = pattern(r"\n(?=\n* *\d)")
# An item of a list whose number stands behind a bar: NO.1 深圳 | 347家; 北京|78家|+3.
_BEHIND_BAR = pattern(r"[|｜] *\d{1,6}(?:[家户] *[|｜]|[家户]? *$)", re.MULTILINE)
_ITEM_WITH_BAR = pattern(r"[^|｜\n]{1,20}[|｜] *\d{1,6}(?:[家户]? *|[家户] *(?:[|｜][^|｜\n家户]{0,12}){1,2})")
# A table's row of which each cell has a line of its own, behind a line with nothing but a bar.
_CELLS_OF_ROW = pattern(r"^\|[ \t]*\n(?:[^|\n]+\|[ \t]*\n)*[^|\n]+\|(?=[ \t]*$)", re.MULTILINE)
# Cells that have a line each, and nothing between the rows: 年份|, and below it 新认定|, and below it 2024|.
_CELL_BY_CELL = pattern(r"(?:^[^|\n]{1,24}\|[ \t]*\n){8,}[^|\n]{1,24}\|[ \t]*$", re.MULTILINE)
_FEW_ROWS = 2
_YEAR = pattern(r"20\d\d年?")
_FEWEST_ROWS = 3  # the heading included
# A table all of whose rows stand on one line: 省份 家数 江苏省 113 浙江省 107 广东省 106 河北省 100.
_LEFT_OUT = r"(?:…{1,2}|⋯{1,2}|\.{3,6})"
_DAY = r"20\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?"
_ORDINAL = r"\d{1,3}[ \u3000]+"
_ON_ONE_LINE = [
    pattern(
        rf"(?:^|(?<=[\s:：,，。]))(?P<heading>(?:[^\s\d|,，。;；:：]{{1,24}}[ \u3000]+){{{names + numbers}}})"
        rf"(?P<rows>(?:{_ORDINAL * (names - 1)}[^\W\d]{{2,12}}"
        rf"(?:[ \u3000]+(?:{_DAY}|\d{{1,6}}(?:\.\d{{1,2}})?%?)){{{numbers}}}"
        rf"(?:[ \u3000]+(?:{_LEFT_OUT}[ \u3000]+)?|$)){{4,}})",
        re.MULTILINE,
    )
    for numbers in (1, 2, 3, 4)
    for names in (1, 2)
]
_ROWS_LEFT_OUT = pattern(_LEFT_OUT)
_BEFORE_NAME = pattern(r"[ \u3000](?=[^\W\d])")
_BEFORE_ORDINAL = pattern(r"[ \u3000](?=\d{1,3}[ \u3000]+[^\W\d])")
# The same with bars between a name and its number: 城市 | 家数 北京 | 70 上海 | 36.
_PAIRS_ON_ONE_LINE = pattern(
    r"(?<=[\s:：])[^\s|]{2,14} \| [^\s|\d]{2,14}[ \u3000]"
    r"(?P<rows>(?:[^\s|]{2,60} \| [各约近]?\d{1,6}[家户]?(?:[ \u3000]|$)){3,})"
)
_BEHIND_PAIR = pattern(r"(?<=[\d家户])[ \u3000]")
# A table with a rule below its heading, all on one line: | 区 | 家数 | | --- | --- | | 海淀区 | 49 |.
_RULE_ON_LINE = pattern(r"\|(?: ?:?-+:? ?\|){2,} (?=\|)")


def with_rows(text: str) -> str:
    """The text, as long as before, with its tables' rows on one line each and bars between their cells."""
    if "|\n" in text:
        text = _CELLS_OF_ROW.sub(lambda row: row[0].replace("\n", " "), text)
        text = _CELL_BY_CELL.sub(lambda cells: _in_rows(cells[0]), text)
    if "| |" in text:
        text = "\n".join(map(_off_line_with_rule, text.split("\n")))
    if _BETWEEN_SPACES.search(text):
        for table in _ON_ONE_LINE:
            text = table.sub(_off_one_line, text)
        text = _PAIRS_ON_ONE_LINE.sub(_pairs_off_one_line, text)
    if _BETWEEN_COMMAS.search(text) and _ROW_OF_COMMAS.search(text):
        text = _with_bars_for_commas(text)
    if _BETWEEN_SPACES.search(text):
        text = _with_bars_for_spaces(text)
    if _NUMBER_ALONE.search(text):
        text = _NAMES_OVER_NUMBERS.sub(lambda rows: _TO_NUMBER.sub(":", rows[0]), text)
    if _BEHIND_BAR.search(text):
        text = _with_colons_for_bars(text)
    return text


def heads_within_lines(text: str) -> list[int]:
    """Where, behind a stop, the tables begin all of whose rows stand on the line of what goes before them."""
    if not _BETWEEN_SPACES.search(text):
        return []
    found = (table.start() for tables in _ON_ONE_LINE for table in tables.finditer(text))
    return [at for at in found if at and text[at - 1] in ":：,，。"]


def _off_one_line(table: re.Match[str]) -> str:
    """A table that stood on one line, with a line for its heading and for each of its rows."""
    heading, rows = table["heading"], _ROWS_LEFT_OUT.sub(lambda dots: " " * len(dots[0]), table["rows"])
    whole = table.end() == len(table.string) or table.string[table.end()] == "\n"
    begins = _BEFORE_ORDINAL if rows[0].isdecimal() else _BEFORE_NAME
    lines = begins.sub("\n", rows if whole else rows[:-1] + "\n")
    names = _with_bars_for_gaps(heading[:-1]) + "\n"
    return names + "".join(map(_with_bars_for_gaps, lines.splitlines(keepends=True)))


def _pairs_off_one_line(table: re.Match[str]) -> str:
    """Names and numbers that stood on one line with bars between them, a pair a line below their heading."""
    start = table.start("rows") - table.start()
    return table[0][: start - 1] + "\n" + _BEHIND_PAIR.sub("\n", table["rows"])


def _off_line_with_rule(line: str) -> str:
    """A line, of which a table with a rule below its heading has a line for each of its rows."""
    rule = _RULE_ON_LINE.search(line)
    start, width = (rule.start(), rule[0].count("|")) if rule else (-1, 0)
    for _ in range(width):
        start = line.rfind("|", 0, max(start, 0))
    if start < 0:
        return line
    before, rows = line[:start], line[start:].replace("| |", "|\n|").split("\n")
    bars = [at for at, char in enumerate(rows[-1]) if char == "|"]
    if len(bars) >= width and bars[width - 1] + 1 < len(rows[-1]):  # and what comes behind the table
        end = bars[width - 1] + 1
        rows[-1] = rows[-1][:end] + "\n" + rows[-1][end + 1 :]
    return (before[:-1] + "\n" if before.endswith(" ") else before) + "\n".join(rows)


def _in_rows(cells: str) -> str:
    """The cells of a table that have a line each, as many on one line as its heading has names; untouched where they
    make no whole rows of a name, or a year, and numbers.
    """
    lines = cells.split("\n")
    words = [line.strip(" \t|") for line in lines]
    numbers = [_NUMBER_CELL.fullmatch(cell) is not None for cell in words]
    first = numbers.index(True) if True in numbers else 0
    for width in (first, first - 1):  # a row begins with its year, or with a name
        rows = len(lines) // width if width >= _FEWEST_CELLS else 0
        whole = rows >= _FEWEST_ROWS and rows * width == len(lines)
        if whole and all(number for at, number in enumerate(numbers) if at >= width and at % width):
            return "\n".join(" ".join(lines[at : at + width]) for at in range(0, len(lines), width))
    return cells


def with_bars_for_tabs(text: str) -> str:
    """The text with bars for the tabs that part the cells of a table's lines."""
    lines = text.split("\n")
    tabbed = [False, *("\t" in line.strip() for line in lines), False]
    in_table = [here and (before or after) for before, here, after in zip(tabbed, tabbed[1:], tabbed[2:], strict=False)]
    return "\n".join(line.replace("\t", "|") if barred else line for line, barred in zip(lines, in_table, strict=True))


def _with_bars_for_commas(text: str) -> str:
    """The text with bars for the commas that part the cells of a table's lines and of the heading above them."""
    lines = text.split("\n")
    cells = [line.count(",") if _ROW_OF_COMMAS.fullmatch(line) else 0 for line in lines]
    for at, line in enumerate(lines):
        row = cells[at] and cells[at] in (*cells[at + 1 : at + 2], *cells[max(0, at - 1) : at])
        heading = not cells[at] and at + 2 < len(lines) and line.count(",") == cells[at + 1] == cells[at + 2] > 0
        if row or heading:
            lines[at] = line.replace(",", "|")
    return "\n".join(lines)


def _with_colons_for_bars(text: str) -> str:
    """The text with colons for the bars of a list of names and numbers that has no heading."""
    lines = text.split("\n")
    start = 0
    for is_item, run in groupby(_ITEM_WITH_BAR.fullmatch(line) is not None for line in lines):
        end = start + sum(1 for _ in run)
        headed = start > 0 and ("|" in lines[start - 1] or "｜" in lines[start - 1])
        if is_item and end - start > 1 and not headed:
            lines[start:end] = (line.replace("|", ":").replace("｜", ":") for line in lines[start:end])
        start = end
    return "\n".join(lines)


def _with_bars_for_spaces(text: str) -> str:
    """The text with bars for the spaces that part the cells of a table's lines, where the line above has as many cells:

    排名 城市 本批 累计, and below it 1 深圳 347 1400; 排名 城市 省份 数量, and below it 1 深圳 广东 1400
    """
    lines = text.split("\n")
    cells = [line.split() if len(line) <= _LONGEST_ROW and "|" not in line else [] for line in lines]
    start = 0
    for kinds, rows in groupby(map(_kinds_of_row, cells)):
        end = start + sum(1 for _ in rows)
        heading = cells[start - 1] if start else []
        if kinds and end - start > _FEW_ROWS and _names_years(cells[start], kinds):
            lines[start:end] = map(_with_bars_for_gaps, lines[start:end])
        if kinds and end - start > 1 and len(heading) == len(kinds) and not any(map(_NUMBER_CELL.fullmatch, heading)):
            lines[start - 1 : end] = map(_with_bars_for_gaps, lines[start - 1 : end])
        elif kinds and end - start > 1 and start > 1 and _are_heads(cells[start - 2], heading, kinds):
            lines[start - 2 : end] = map(_with_bars_for_gaps, lines[start - 2 : end])
        start = end
    return "\n".join(lines)


def _names_years(cells: list[str], kinds: str) -> bool:
    """Whether a line that looks like a table's row is its heading: 年份 2019 2020 2021."""
    years = cells[len(kinds.rstrip("n")) :]
    return all(map(_YEAR.fullmatch, years)) and years == sorted(set(years))


def _are_heads(upper: list[str], lower: list[str], kinds: str) -> bool:
    """Whether two lines are the heading of rows: 地区 拟认定 备案, and below it 第一批 第二批 第一批 第二批."""
    labels = len(kinds.rstrip("n"))
    whole = labels < len(upper) < len(kinds) == labels + len(lower) and len(lower) % (len(upper) - labels) == 0
    return whole and not any(map(_NUMBER_CELL.fullmatch, [*upper, *lower]))


def _kinds_of_row(cells: list[str]) -> str:
    """Which cells of a line are numbers and which are words (nwwn), where it is a table's; else nothing."""
    kinds = "".join("n" if _NUMBER_CELL.fullmatch(cell) else "w" for cell in cells)
    words = kinds.count("w")
    several = 1 < words <= _MOST_NAMES and (kinds[0] == "n" or (kinds[-1] == "n" and "一" <= cells[0][0] <= "鿿"))
    in_table = (words == 1 and "nn" in kinds) or several
    return kinds if in_table and _FEWEST_CELLS <= len(cells) <= _MOST_CELLS else ""


def _with_bars_for_gaps(line: str) -> str:
    """A line as long as before, with a bar at each of the gaps between its words."""
    words = line.strip()
    start = line.index(words)
    barred = _GAP.sub(lambda gap: "|".ljust(len(gap[0])), words)
    return line[:start] + barred + line[start + len(words) :]
