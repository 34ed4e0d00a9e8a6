"""Tables that a page left as lines of text: a heading of titles or batches, then a place and its numbers in each line.

城市|国家级小巨人|国家单项冠军          城市 第六批 前六批合计
郑州|128家|11家                      北京 217 1035
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.clauses import Spans, inside
from pipeline.mentions import Batch, Count, Place, ProgrammeName
from pipeline.patterns import pattern

# A line of a place and at least two numbers, with at most a rank before and nothing but spaces and bars between.
ROW = pattern(
    r"(?:^|(?<=\n))\d{0,2}[.、| ]*[^\d\n|]{2,14}?[|: ]*\d{1,6}家?"
    r"(?:[ |]+(?:\d{1,6}家?|-+|/|未披露|[^\d\n|]{0,4}))+(?=\n|$)"
)
_LONGEST_HEADING = 80


@dataclass(frozen=True, slots=True)
class Cell:
    """What a number of a table counts: whose firms, and the title or the batch of its column."""

    place: Place
    column: ProgrammeName | Batch


def cells_of(
    text: str, counts: Spans[Count], places: Spans[Place], titles: Spans[ProgrammeName], batches: Spans[Batch]
) -> dict[int, Cell]:
    """The cells of all tables in a plain text, by where their numbers start."""
    found: dict[int, Cell] = {}
    heading: list[ProgrammeName | Batch] = []
    end = -1
    for row in ROW.finditer(text):
        if row.start() != end + 1:
            heading = _heading(text, row.start(), titles, batches)
        end = row.end()
        named = inside(places, *row.span())
        numbers = inside(counts, *row.span())
        if named and named[0].code and len(numbers) == len(heading) > 1:
            found.update(_pairs(numbers, named[0], heading))
    return found


def _pairs(numbers: list[Count], place: Place, heading: list[ProgrammeName | Batch]) -> Iterator[tuple[int, Cell]]:
    for number, column in zip(numbers, heading, strict=True):
        yield number.start, Cell(place, column)


def _heading(text: str, row: int, titles: Spans[ProgrammeName], batches: Spans[Batch]) -> list[ProgrammeName | Batch]:
    """The titles, or else the batches, that the line before a table's first row names."""
    line = text.rfind("\n", 0, row - 1) + 1
    if row - line > _LONGEST_HEADING:
        return []
    named: list[ProgrammeName | Batch] = [*inside(titles, line, row)]
    return named if len(named) > 1 else [*inside(batches, line, row)]
