"""What the numbers of a table count: it is told by their row and their column, whatever stands around the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.chinese.columns import EVERY_YEAR, Column, Named, columns_of
from pipeline.chinese.tables import NUMBER, Table
from pipeline.chinese.words import Words
from pipeline.clauses import Span, Spans, inside
from pipeline.divisions import within
from pipeline.mentions import Batch, Place, ProgrammeName, Year
from pipeline.patterns import pattern
from pipeline.programmes import RESTARTING
from pipeline.records import Measure

_YEAR = pattern(r"20\d\d(?:年度?)?")
_ALL = pattern(r"(?:合|总|小|共)计|总数|全[国省市区县]|[本我][省市区县]")
_AND = pattern(r" ?(?:[、,/和及与]|以及) ?")


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


def cells_of(
    tables: list[Table],
    words: Words,
    places: Spans[Place],
    titles: Spans[ProgrammeName],
    batches: Spans[Batch],
    years: Spans[Year],
) -> dict[int, Cell]:
    """The numbers of all tables whose headings say what they count, by where each starts."""
    named = Named(words.text, words, places, titles, batches, years)
    found: dict[int, Cell] = {}
    for table in tables:
        columns = columns_of(named, table)
        titled = any(column.title for column in columns) or any(_titles_of(named, row) for row in table.rows)
        if not titled and (columns or not named.title_before(table.start)):
            continue
        by_batch = any(_batch_of_row(named, row) for row in table.rows)
        lead, year = named.kinds_before(table), named.year_before(table)
        for row in table.rows:
            for start, cell in _of_row(named, row, columns, by_batch=by_batch):
                year_said = cell.year or (year if _is_of_year(cell) else None)
                found[start] = replace(cell, year=year_said, lead=lead)
    return found


def _titles_of(named: Named, row: list[Span]) -> list[ProgrammeName]:
    """The titles by which a row is named, where the places stand in the heading."""
    return [title for cell in row for title in inside(named.titles, cell.start, cell.end)]


def _batch_of_row(named: Named, row: list[Span]) -> Batch | None:
    batches = (batch for cell in row for batch in inside(named.batches, cell.start, cell.end))
    return next(batches, None)


def _of_row(named: Named, row: list[Span], columns: list[Column], *, by_batch: bool) -> Iterator[tuple[int, Cell]]:
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
    batch = _batch_of_row(named, [cell for cell in row if cell not in numbers])
    years = [year for cell in label for year in inside(named.years, cell.start, cell.end)]
    of_years = [cell for cell, column in paired if column.years] + [cell for cell in label if not years]
    years += [_as_year(named.text, cell) for cell in of_years if _YEAR.fullmatch(named.text, cell.start, cell.end)]
    places = _places_of_row(named, label)
    titles = _titles_of(named, row)
    if not places and label and not (sums or batch or years or titles):
        places = [_as_zone(named.text, label[0])]
    for cell, column in paired:
        own = _batch_of_row(named, [cell])
        measure = "cumulative" if sums and by_batch and column.measure in (None, "new") else column.measure
        if (own or batch) and not sums and measure is None:
            measure = "new"
        title = titles[0] if titles else column.title
        if sums and by_batch and measure == "cumulative" and title and title.programme in EVERY_YEAR:
            column, measure = replace(column, whole_year=True), "new"  # all batches of a year
        year = column.year or (years[0] if years else None)
        together = len(places) > 1 and not said[cell]["each"]
        counted = [_as_zone(named.text, places[0], places[-1])] if together else places
        counted = [column.place] if column.place else counted
        yield said[cell].start("value"), Cell(column, counted, title, own or column.batch or batch, year, measure, 0)


def _as_year(text: str, cell: Span) -> Year:
    """The year that a column of years gives."""
    return Year(cell.start, cell.end, int(text[cell.start : cell.start + len("2021")]))


def _places_of_row(named: Named, label: list[Span]) -> list[Place]:
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


def _is_of_year(cell: Cell) -> bool:
    """Whether the year that leads to a table is that of a cell's cohort: not where its batch counts on for ever, nor
    where it was then reviewed.
    """
    restarts = cell.title is not None and cell.title.programme in RESTARTING
    return cell.measure not in ("reviewed", "revoked") and (restarts or cell.batch is None)
