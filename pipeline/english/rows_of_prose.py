"""Tables that stand in a line of prose, or whose cells are parted by other marks than a table's.

District, unicorns, gazelles: Yuhang, 31, 88; Binjiang, 24, 71.          Region / SRDI SMEs / products
Little giants by city (batch 5, batch 6): Jinan, 12, 9; Zibo, 7, 5.       Zhenhai / 70 / 3
"""

from __future__ import annotations

import re

from pipeline.patterns import pattern

_NAME = r"[A-Z][A-Za-z'’]+(?: (?:[A-Z][A-Za-z'’]+|and|of|new|area|city|county|district))*"
_NUMBER = r"\d{1,7}(?:\.\d+)?%?"
_ROW = rf"{_NAME}(?: ?[,:;/|] ?| ){_NUMBER}(?: ?[,;/|] ?{_NUMBER})+"
_HEADED = pattern(
    rf"(?<![^\n.]) *(?P<lead>[A-Za-z\"'“][^\n.;|]{{4,160}})[:.](?P<rows>(?: *\n? *{_ROW}(?:[;.]|(?=\n)|$)){{2,}})"
)
_ONE_ROW = pattern(_ROW)
_BRACKETS = pattern(r"\((?P<cells>[^()]{5,120})\) *$")
_COLUMN = pattern(
    r"batch|list|total|new|review|giant|champion|gazelle|unicorn|enterpris|compan|firms|sme|product|20\d\d|national|"
    r"provincial|municipal|revoked|proposed|recogni|certif",
    re.IGNORECASE,
)
_PARTING = pattern(r" ?[,;/:] ?")
_ENDS = str.maketrans(";.", "\n\n")
_AND = pattern(r" and (?=[^,;/]*$)")
# A line of names and one of numbers below it, parted by the same mark.
_LINES = pattern(
    r"(?:^|(?<=\n)) *[A-Za-z'\"][^\n\d|]{2,40}?(?P<mark> ?[;/\t] ?)[^\n|]{3,120}(?:\n *"
    rf"{_NAME}(?:(?P=mark){_NUMBER})+ *(?=\n|$))+"
)


def with_bars(text: str) -> str:
    """A text, as long as before, in which such tables have a line for each row and bars between their cells."""
    if "/" in text or ";" in text:
        text = _LINES.sub(lambda lines: _barred(lines[0], lines["mark"].strip()), text)
    return _HEADED.sub(_headed, text)


def _barred(lines: str, mark: str) -> str:
    many = {line.count(mark) for line in lines.split("\n")}
    return lines.replace(mark, "|") if mark and len(many) == 1 else lines


def _headed(found: re.Match[str]) -> str:
    """The lead as a line of headings and each row as a line below it, where the numbers of all rows have one each."""
    lead, rows = found["lead"], found["rows"]
    many = {len(_PARTING.split(row[0][_name_end(row[0]) :].strip(" ,:;/|"))) for row in _ONE_ROW.finditer(rows)}
    heading = _heading(lead, many.pop()) if len(many) == 1 else None
    if heading is None:
        return found[0]
    start = found.start("lead") - found.start()
    return found[0][:start] + heading + "\n" + _ONE_ROW.sub(lambda row: _row(row[0]), rows).translate(_ENDS)


def _heading(lead: str, many: int) -> str | None:
    """The lead with a bar before the heading of each number; none where it has not as many."""
    brackets = _BRACKETS.search(lead)
    start, end = brackets.span("cells") if brackets else (0, len(lead))
    cells = lead[start:end]
    if and_last := _AND.search(cells):
        cells = cells[: and_last.start()] + " ,   "[: and_last.end() - and_last.start()] + cells[and_last.end() :]
    marks = [mark.start() + mark[0].find(mark[0].strip()) for mark in _PARTING.finditer(cells)]
    if len(marks) + 1 == many and brackets:
        bars = [start - 1, *(start + mark for mark in marks)]
    elif len(marks) == many:
        bars = [start + mark for mark in marks]
    else:
        return None
    ends = [*bars[1:], end]
    if not all(_COLUMN.search(lead, bar, stop) for bar, stop in zip(bars, ends, strict=True)):
        return None
    chars = list(lead[:start] + cells + lead[end:])
    for bar in bars:
        chars[bar] = "|"
    return "".join(chars).replace(")", " ")


def _name_end(row: str) -> int:
    return next(at for at, letter in enumerate(row) if letter.isdigit())


def _row(row: str) -> str:
    at = _name_end(row)
    gap = len(row[:at]) - len(row[:at].rstrip(" ,:;/|"))
    numbers = _PARTING.sub(lambda mark: "|".ljust(len(mark[0])), row[at:])
    return row[: at - gap] + "|".ljust(gap) + numbers
