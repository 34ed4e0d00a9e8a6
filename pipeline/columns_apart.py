"""Tables and lists whose lines a page set otherwise than a sentence would: all names and then all numbers, each number
before its name, a verb and below it what it tells of.

They are written as sentences write them: 深圳、东莞、佛山分别为129、64、57家。 129家(深圳)、64家(东莞)。
全市新增小巨人5家;高新技术企业90家.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.divisions import is_name
from pipeline.patterns import ENGLISH_WORD, pattern

_FEWEST = 3
_MOST = 60  # names, or numbers, of one table
_GAP = r"[ \u3000\n]+"
_LABEL = r"(?:企业)?(?:数量?|家数|总数|个数|合计|入选数量?|拥有量)(?:\([家户个]\)|\(单位:家\))?"
_NAMES = rf"(?P<names>[一-鿿]{{2,9}}(?:{_GAP}[一-鿿]{{2,9}}){{2,{_MOST}}}?)"
_NUMBERS = rf"(?P<numbers>\d{{1,6}}[家户]?(?:{_GAP}\d{{1,6}}[家户]?){{2,{_MOST}}})"
_NAMES_THEN_NUMBERS = pattern(
    rf"(?<![一-鿿]){_NAMES}(?P<between>{_GAP}(?:{_LABEL}{_GAP})?)(?=\d){_NUMBERS}"
    rf"(?![\d.%]|{_GAP}[\d一-鿿]+[ \u3000]+\d)"
)
_LINE = pattern(r"[^\n]+")
_FIRST_ORDINALS = ["1", "2", "3"]
_WIDEST = 7
_HAS_DIGIT = pattern(r"\d")
_IS_NUMBER = pattern(r"\d{1,6}(?:\.\d+)?[家户%]?")
_WORD = pattern(r"[^ \u3000\n]+")
_NUMBERS_APART = pattern(rf"\d[家户]?{_GAP}\d")
# Names and numbers that only spaces part: 瑞安:13 乐清:11 永嘉:5.
_COLONS_IN_ROW = pattern(r"[一-鿿]{2,7}[:：]\d{1,6}[家户]?(?: {1,4}[一-鿿]{2,7}[:：]\d{1,6}[家户]?){2,60}(?![\d.%])")
_GAPS = pattern(r" +")
# 129 深圳市, and below it 64 东莞市.
_NUMBER_THEN_NAME = pattern(r"(?:(?:^|(?<=\n))[ \u3000]*\d{1,6}[ \u3000]+[一-鿿]{2,9}[ \u3000]*(?:\n|$)){3,60}")
_TURNED_LINE = pattern(r"(?P<number>\d{1,6})(?P<gap>[ \u3000]+)(?P<name>[一-鿿]{2,9})(?P<end>[ \u3000]*(?:\n|$))")
# 2023年全市新增, and below it lines that each end with a number of firms.
_LED_LINES = pattern(
    r"(?:新增|新认定|新培育|新获批|新入选|拥有|现有|共有|已有|累计培育|获评|获批|入选)了?[:：]?(?P<lines>\n+"
    r"(?:[^\n。;]{4,40}\d[家户个][;；,，、]?\n+){1,20}[^\n。;]{4,40}\d[家户个])(?=[。;；]?(?:\n|$))"
)
_LINE_END = pattern(r"[;；,，、]?\n+")
# Items whose numbers run on from their ordinals: 1.23家小巨人, and below it 2.14家单项冠军.
_NUMBERED_LINE = pattern(r"^(?P<ordinal>\d{1,2})(?P<mark>[.．])\d{1,6}[家户]", re.MULTILINE)
# English titles, each with its number on a line: Gazelle enterprises: 23.
_LABELLED = (
    r"[A-Za-z\"“][^\n:|]{2,90}?"
    r"(?:[Ee]nterpris|[Cc]ompan|[Ff]irm|SME|[Gg]iant|[Cc]hampion|[Gg]azelle|[Uu]nicorn)[^\n:|]{0,40}?"
)
_LABELLED_LINES = pattern(rf"(?:(?:^|(?<=\n))[ \t*•-]*{_LABELLED}(?::[ \t]*| ?\|[ \t]*)\d[\d,]*[ \t]*(?:\n|$)){{2,}}")
_LABEL_AND_NUMBER = pattern(r"(?P<mark> ?\|[ \t]*|:[ \t]*)\d[\d,]*(?P<end>[ \t]*)(?=\n|$)")
# In 2023 the city added, and below it lines that each begin with a number.
_ENGLISH_LED_LINES = pattern(
    r"\b(?:added|recogni[sz]ed|identified|named|certified|gained|won|has|had|home to|cultivated|are|total of|including)"
    r" ?:? ?(?P<lines>(?:\n+[ \t]{0,8}(?:[-•*·]|\d{1,2}[.)])?[ \t]{0,8}\d[\d,]* [A-Za-z\"'][^\n.]{4,90}){2,})"
)
_LINE_BEGINS = pattern(r"[;,]?\n+[ \t]{0,8}(?:[-•*·]|\d{1,2}[.)])?[ \t]{0,8}(?=\d)")


def _tables_with_ordinals(text: str) -> Iterator[tuple[int, int, str]]:
    """The gaps of tables that stand on one line, whose rows count up: 名次 省份 企业数 1 广东 4423 2 北京 3190."""
    for line in _LINE.finditer(text):
        if not all(f" {ordinal} " in line[0] for ordinal in _FIRST_ORDINALS):
            continue
        cells = [cell.span() for cell in _WORD.finditer(text, line.start(), line.end())]
        words = [text[slice(*cell)] for cell in cells]
        at = 0
        while at < len(words):
            width = _width_of_table(words, at) if words[at] == "1" else 0
            if not width:
                at += 1
                continue
            end = at
            while words[end : end + 1] == [str((end - at) // width + 1)] and end + width <= len(words):
                end += width
            begin = at - width
            if begin and begin < at:
                yield cells[begin - 1][1], cells[begin][0], "\n"
            for one in range(begin, end - 1):
                yield cells[one][1], cells[one + 1][0], "\n" if (one + 1 - begin) % width == 0 else "|"
            if end < len(cells):
                yield cells[end - 1][1], cells[end][0], "\n"
            at = end


def _width_of_table(words: list[str], first: int) -> int:
    """How many cells the rows of a table have that begins with its first ordinal; 0 where there is none, or where the
    words before are no heading.
    """
    for width in range(_FEWEST, _WIDEST + 1):
        ordinals = words[first : first + _FEWEST * width : width] == _FIRST_ORDINALS
        heading = words[first - width : first] if first >= width else []
        if ordinals and first + 3 * width <= len(words) and heading and not any(map(_HAS_DIGIT.search, heading)):
            numbers = [_IS_NUMBER.fullmatch(word) is not None for word in words[first + 1 : first + width]]
            if any(numbers) and not all(numbers):
                return width
    return 0


def columns_apart(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of such tables that are written otherwise, each with what is written instead."""
    yield from _tables_with_ordinals(text)
    if _NUMBERS_APART.search(text):
        for table in _NAMES_THEN_NUMBERS.finditer(text):
            yield from _in_turn(table)
    if text.count(":") + text.count("：") >= _FEWEST:
        for row in _COLONS_IN_ROW.finditer(text):
            yield from ((*gap.span(), ";") for gap in _GAPS.finditer(text, *row.span()))
    for rows in _NUMBER_THEN_NAME.finditer(text):
        yield from _names_in_brackets(text, rows)
    if ENGLISH_WORD.search(text):
        yield from _english_lines(text)
    for led in _LED_LINES.finditer(text):
        ends = list(_LINE_END.finditer(text, *led.span("lines")))
        yield *ends[0].span(), ""
        yield from ((*end.span(), ";") for end in ends[1:])
    items = list(_NUMBERED_LINE.finditer(text))
    if [int(item["ordinal"]) for item in items] == list(range(1, len(items) + 1)) and len(items) >= _FEWEST:
        yield from ((item.start(), item.end("mark"), "") for item in items)


def _english_lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Titles that each have a line and a number, and lines that each begin with a number below a verb."""
    for lines in _LABELLED_LINES.finditer(text):
        for line in _LABEL_AND_NUMBER.finditer(text, *lines.span()):
            yield *line.span("mark"), ": "
            yield *line.span("end"), "."
    for led in _ENGLISH_LED_LINES.finditer(text):
        begins = list(_LINE_BEGINS.finditer(text, *led.span("lines")))
        yield *begins[0].span(), " "
        yield from ((*begin.span(), ", ") for begin in begins[1:])


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
