"""What every kind of file is brought to: rows of cells, in reading order; a paragraph is a row of one cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# Real lists end below 10,000 rows. A file that goes on is broken, or made to keep us busy.
MOST_ROWS = 100_000
MOST_EMPTY_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, or a paragraph.

    A cell is None where a merged cell reaches over it from above or from the left. ``part`` names the sheet or the
    page that the row stands on, ``table`` counts the tables of a file from 1 and is None for a paragraph.
    """

    cells: tuple[str | None, ...]
    part: str | None = None
    table: int | None = None


class Endless(ValueError):
    """The rows go on and on. The message says how far they were read."""


def bounded(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows that have anything in them. Raises Endless after too many, or after too many empty ones in a row."""
    empty = 0
    count = 0
    for row in rows:
        if not any(cell and not cell.isspace() for cell in row.cells):
            empty += 1
            if empty == MOST_EMPTY_ROWS:
                raise Endless(f"more than {MOST_EMPTY_ROWS:,} empty rows on end, after {count:,} with words in them")
            continue
        empty = 0
        count += 1
        if count > MOST_ROWS:
            raise Endless(f"more than {MOST_ROWS:,} rows")
        yield row
