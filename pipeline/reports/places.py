"""What a place's page tells of a title: the figures that head it, its charts, tables and sums, and its parts ranked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.ledger.checks import Check
from pipeline.ledger.facts import Fact
from pipeline.ledger.statements import COUNTED_ON, Thing
from pipeline.records import Measure
from pipeline.reports.book import MEASURES, Book, Row, Table, Title, newest, place_of, tables
from pipeline.reports.charts import Chart, Kind, Point, bars, columns
from pipeline.reports.wording import Wording, in_figures

# What a place's tables show of each title; the rest is told with its sentences.
_ROWS, _SUBSETS, _COLUMNS, _CHECKS = 16, 16, 7, 12
_RANKED: tuple[Measure, ...] = ("new", "new_and_reviewed", "cumulative")


@dataclass(frozen=True, slots=True)
class TitleAtPlace:
    """What a place's page tells of a title. ``standing`` are the things that its tables show, ``left_out`` is how many
    figures they don't."""

    title: Title
    headlines: list[tuple[str, Fact]]
    new: Chart | None
    totals: Chart | None
    tables: list[Table]
    subsets: list[Fact]
    parts: RankedParts | None
    checks: list[Check]
    standing: set[Thing]
    left_out: int


@dataclass(frozen=True, slots=True)
class RankedParts:
    """A place's parts by a thing, ranked: the newest one that is known of enough of them."""

    thing: Thing
    facts: list[Fact]
    chart: Chart
    unknown: int


def title_at_place(book: Book, w: Wording, place: str, title: Title, facts: list[Fact]) -> TitleAtPlace:
    """What the facts of a place about a title come to."""
    fresh = [fact for fact in facts if fact.thing.measure == "new" and _is_one_cohort(fact.thing)]
    told_by = [Table(each.columns, _with_empty_rows(each, fresh)[-_ROWS:]) for each in tables(facts)]
    subsets = [fact for fact in facts if fact.thing.subset is not None]
    checks = [
        check
        for check in book.checks_by_place.get(place, [])
        if (check.whole.thing.programme, check.whole.thing.level) == title and tells_something(check)
    ]
    told = {cell.fact.thing for each in told_by for row in each.rows for cell in row.cells if cell}
    told |= {fact.thing for fact in subsets[-_SUBSETS:]}
    return TitleAtPlace(
        title,
        headlines(facts),
        _columns(w, fresh),
        _columns(w, [fact for fact in facts if fact.thing.measure == "cumulative" and fact.thing.subset is None]),
        told_by,
        subsets[-_SUBSETS:],
        _ranked(book, w, place, title),
        sorted(checks, key=urgency)[:_CHECKS],
        told,
        len(facts) - len(told),
    )


def _columns(w: Wording, facts: list[Fact]) -> Chart | None:
    """A series in time, of batches or of days, whichever has more; one number is no series."""
    dated = [fact for fact in facts if fact.thing.as_of]
    batches = [fact for fact in facts if fact.thing.as_of is None and fact.thing.cohort != "undated"]
    dated = [fact for at, fact in enumerate(dated) if at == 0 or dated[at - 1].value != fact.value]
    series = dated if len(dated) > len(batches) else batches
    if len(series) < 2:
        return None
    points = {fact.thing: _point(fact, w.short_cohort(fact.thing)) for fact in series}
    shown = _with_gaps(series)[-_COLUMNS:]
    return columns(
        [points.get(thing) or Point(w.short_cohort(thing), 0, w("chart_unknown"), "unknown") for thing in shown]
    )


def _with_empty_rows(by: Table, fresh: list[Fact]) -> list[Row]:
    """The rows of a table of batches, and empty ones for the batches between them that its chart shows as unknown."""
    told = {row.cohort.batch_last for row in by.rows}
    if len(fresh) < 2 or None in told:
        return by.rows
    empty = [thing for thing in _with_gaps(fresh) if thing.batch_last not in told]
    rows = [*by.rows, *(Row(thing, (None,) * len(by.columns)) for thing in empty)]
    return sorted(rows, key=lambda row: row.cohort.batch_last or 0) if empty else by.rows


def _with_gaps(series: list[Fact]) -> list[Thing]:
    """The things of a series, and the batches between them of which nothing is known."""
    things = [fact.thing for fact in series]
    if any(thing.measure != "new" or thing.year or thing.programme not in COUNTED_ON for thing in things):
        return things
    known = {thing.batch_last: thing for thing in things}
    every = range(things[0].batch_last or 1, (things[-1].batch_last or 1) + 1)
    return [known.get(batch) or replace(things[0], batch_first=batch, batch_last=batch) for batch in every]


def _point(fact: Fact, label: str) -> Point:
    return Point(label, fact.value, in_figures(fact), kind_of(fact))


def _ranked(book: Book, w: Wording, place: str, title: Title) -> RankedParts | None:
    """A place's parts by the newest thing that is known of at least half as many of them as any is."""
    known: dict[Thing, int] = {}
    for part in book.parts(place) if place.isdigit() else []:
        for fact in book.by_place.get(part, []):
            thing = fact.thing
            if (thing.programme, thing.level) == title and thing.measure in _RANKED and thing.subset is None:
                whole = replace(thing, region_code=place)
                known[whole] = known.get(whole, 0) + 1
    most = max(known.values(), default=0)
    enough = [thing for thing, number in known.items() if number >= 2 and number * 2 >= most]
    if not enough:
        return None
    thing = max(
        enough, key=lambda each: (each.measure == "new", each.batch_last or 0, each.year or 0, each.as_of or "")
    )
    return ranked_by(book, w, place, thing)


def ranked_by(book: Book, w: Wording, place: str, thing: Thing) -> RankedParts | None:
    """A place's parts by a thing; None where it is not known of two."""
    facts = book.known_parts(place, thing)
    if len(facts) < 2:
        return None
    chart = bars([_point(fact, w.short_place(place_of(fact.thing))) for fact in facts])
    return RankedParts(thing, facts, chart, len(book.parts(place)) - len(facts))


def _is_one_cohort(thing: Thing) -> bool:
    return thing.subset is None and thing.as_of is None and thing.batch_first == thing.batch_last


def kind_of(fact: Fact) -> Kind:
    """How sure a figure is, as charts show it."""
    return "derived" if fact.derived else "proposed" if fact.status == "proposed" else "confirmed"


def headlines(facts: list[Fact]) -> list[tuple[str, Fact]]:
    """The figures that a title's place is known by, with the keys of their phrases: the total, the newest batch."""
    found = (("total", newest(facts, ("cumulative",))), ("newest", newest(facts, ("new", "new_and_reviewed"))))
    known = [(key, fact) for key, fact in found if fact is not None]
    other = newest(facts, MEASURES) if not known else None
    return [("other", other)] if other else known


def urgency(check: Check) -> tuple[int, bool]:
    """What a reader wants first: what fails, what gives a number, what holds, and what lacks a term."""
    return ("fails", "derives", "holds", "lacks").index("derives" if check.derived else check.answer), not check.roster


def tells_something(check: Check) -> bool:
    """Whether a check has an answer or gives a number; the others are only counted."""
    return check.answer != "lacks" or check.derived is not None
