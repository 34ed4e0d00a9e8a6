"""Tables of which a page kept the columns, or turned the cells round: all names and then all numbers, or each number
before its name.

They are written as sentences write them: 深圳、东莞、佛山分别为129、64、57家。 and 129家(深圳)、64家(东莞)。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.divisions import is_name
from pipeline.patterns import pattern

_FEWEST = 3
_GAP = r"[ \u3000]*[ \u3000\n][ \u3000\n]*"
_LABEL = r"(?:企业)?(?:数量?|家数|总数|个数|合计|入选数量?|拥有量)(?:\([家户个]\)|\(单位:家\))?"
_NAMES = rf"(?P<names>[一-鿿]{{2,9}}(?:{_GAP}[一-鿿]{{2,9}}){{2,}}?)"
_NUMBERS = rf"(?P<numbers>\d{{1,6}}[家户]?(?:{_GAP}\d{{1,6}}[家户]?){{2,}})"
_NAMES_THEN_NUMBERS = pattern(
    rf"(?<![一-鿿]){_NAMES}(?P<between>{_GAP}(?:{_LABEL}{_GAP})?)(?=\d){_NUMBERS}(?![\d.%]|{_GAP}[\d一-鿿]+[ \u3000]+\d)"
)
_WORD = pattern(r"[^ \u3000\n]+")
# 129 深圳市, and below it 64 东莞市.
_NUMBER_THEN_NAME = pattern(r"(?:(?:^|(?<=\n))[ \u3000]*\d{1,6}[ \u3000]+[一-鿿]{2,9}[ \u3000]*(?:\n|$)){3,}")
_TURNED_LINE = pattern(r"(?P<number>\d{1,6})(?P<gap>[ \u3000]+)(?P<name>[一-鿿]{2,9})(?P<end>[ \u3000]*(?:\n|$))")


def columns_apart(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of such tables that are written otherwise, each with what is written instead."""
    for table in _NAMES_THEN_NUMBERS.finditer(text):
        yield from _in_turn(table)
    for rows in _NUMBER_THEN_NAME.finditer(text):
        yield from _names_in_brackets(text, rows)


def _in_turn(table: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Names that stand before as many numbers, joined as a sentence joins them."""
    names = list(_WORD.finditer(table.string, *table.span("names")))
    numbers = list(_WORD.finditer(table.string, *table.span("numbers")))
    names = names[len(names) - len(numbers) :]  # without the label of their column
    if len(numbers) < _FEWEST or len(names) < len(numbers) or not all(is_name(name[0]) for name in names):
        return
    for row in (names, numbers):
        yield from ((one.end(), other.start(), "、") for one, other in pairwise(row))
    yield names[-1].end(), numbers[0].start(), "分别为"
    yield numbers[-1].end(), numbers[-1].end(), "。" if numbers[-1][0][-1] in "家户" else "家。"


def _names_in_brackets(text: str, rows: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Numbers before their names, each with its name in brackets."""
    lines = list(_TURNED_LINE.finditer(text, *rows.span()))
    ordinals = all(int(line["number"]) == at for at, line in enumerate(lines, start=1))
    if ordinals or not all(is_name(line["name"]) for line in lines):
        return
    for line in lines:
        yield *line.span("gap"), "家("
        yield *line.span("end"), ")、" if line is not lines[-1] else ")。"
