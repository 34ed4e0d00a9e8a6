"""The facts of all ledgers, arranged as a reader looks for them: by place, by title and by batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import Literal, get_args

from pipeline.divisions import NATION, division, parts_of, province_of
from pipeline.ledger import coverage
from pipeline.ledger.checks import Check
from pipeline.ledger.facts import Fact
from pipeline.ledger.parts import provinces
from pipeline.ledger.reconciling import Ledger
from pipeline.ledger.statements import Thing
from pipeline.records import Level, Measure, Programme

_PROGRAMMES: tuple[Programme, ...] = get_args(Programme)
_LEVELS: tuple[Level | None, ...] = (*get_args(Level), None)
MEASURES: tuple[Measure, ...] = get_args(Measure)
Column = Literal["proposed"] | Measure
# What a table tells, in its order: what was announced for objections, and then what is known by each measure.
COLUMNS: tuple[Column, ...] = ("proposed", *MEASURES)

Title = tuple[Programme, Level | None]


@dataclass(frozen=True, slots=True)
class Batch:
    """A cohort of a title as one authority granted it: the nation's fourth batch, or a province's of a year."""

    programme: Programme
    level: Level
    grantor: str
    batch: int | None
    year: int | None

    @property
    def cohort(self) -> Thing:
        """The new enterprises of the whole batch."""
        return Thing(
            self.programme, self.level, self.grantor, None, self.batch, self.batch, self.year, None, "new", None
        )


@dataclass(frozen=True, slots=True)
class Rank:
    """A place's rank among the ``known`` of its ``peers``, which lie in the same place."""

    rank: int
    known: int
    peers: int


def place_of(thing: Thing) -> str:
    """The place of a thing: its code, or its words where it is no division."""
    return thing.region_code or thing.place or ""


def batch_of(thing: Thing) -> Batch | None:
    """The batch that a thing is of; None for a total, a span of batches, or where nothing says who granted it."""
    grantor = _grantor(thing)
    single = thing.batch_first == thing.batch_last and (thing.batch_last or thing.year)
    if grantor is None or thing.level is None or not single or thing.measure == "cumulative":
        return None
    return Batch(thing.programme, thing.level, grantor, thing.batch_last, thing.year)


def _grantor(thing: Thing) -> str | None:
    code = thing.region_code
    if code is None or thing.level is None:
        return None
    if thing.level == "national":
        return NATION.code
    if code == NATION.code:
        return None
    if thing.level == "provincial":
        return province_of(code)
    if thing.level == "municipal":
        return None if code.endswith("0000") else code[:4] + "00"
    return None if code.endswith("00") else code


class Book:
    """All that ledgers know, each fact once."""

    def __init__(self, ledgers: Iterable[Ledger]) -> None:
        kept = list(ledgers)
        self.facts: dict[Thing, Fact] = {fact.thing: fact for ledger in kept for fact in ledger.facts}
        self.checks: list[Check] = [check for ledger in kept for check in ledger.checks]
        self.coverage: list[coverage.Cell] = [cell for ledger in kept for cell in ledger.coverage]

    @cached_property
    def by_place(self) -> dict[str, list[Fact]]:
        """The facts of each place, those of one title together, titles in the order of their weight."""
        found: dict[str, list[Fact]] = {}
        for fact in sorted(self.facts.values(), key=_weight):
            found.setdefault(place_of(fact.thing), []).append(fact)
        return found

    @cached_property
    def places(self) -> list[str]:
        """Every place with a fact, and those that these lie in, by code; words come last."""
        found: set[str] = {NATION.code}
        for place in self.by_place:
            at: str | None = place
            while at is not None and at not in found:
                found.add(at)
                known = division(at) if at.isdigit() else None
                at = known.parent if known else None
        return sorted(found, key=lambda place: (not place.isdigit(), place != NATION.code, place))

    @cached_property
    def by_batch(self) -> dict[Batch, list[Fact]]:
        """The facts about each batch, whosever; parts of a place's firms are left to the place."""
        found: dict[Batch, list[Fact]] = {}
        for fact in sorted(self.facts.values(), key=_weight):
            if fact.thing.subset is None and (batch := batch_of(fact.thing)):
                found.setdefault(batch, []).append(fact)
        return found

    @cached_property
    def checks_by_place(self) -> dict[str, list[Check]]:
        """The checks of which each place is the whole."""
        found: dict[str, list[Check]] = {}
        for check in self.checks:
            found.setdefault(place_of(check.whole.thing), []).append(check)
        return found

    @cached_property
    def checks_by_id(self) -> dict[str, Check]:
        """The checks by their ids."""
        return {check.id: check for check in self.checks}

    @cached_property
    def conflicts(self) -> list[Fact]:
        """The facts of which documents give numbers that contradict each other, those of large places first."""
        found = [fact for fact in self.facts.values() if fact.contradictions]
        return sorted(found, key=lambda fact: (_size(place_of(fact.thing)), *_weight(fact)))

    def parts(self, place: str) -> list[str]:
        """The places right below one, by code; of the nation those in which titles are granted."""
        return provinces() if place == NATION.code else [part.code for part in parts_of(place)]

    def known_parts(self, place: str, thing: Thing) -> list[Fact]:
        """What is known of a thing in each of a place's parts, the largest first."""
        things = (replace(thing, region_code=code, place=None) for code in self.parts(place))
        known = [self.facts[each] for each in things if each in self.facts]
        return sorted(known, key=lambda fact: (-fact.value, fact.thing.region_code))

    def rank(self, fact: Fact) -> Rank | None:
        """A place's rank among its peers, of which half at least must be known, and two."""
        known_place = division(fact.thing.region_code or "")
        if known_place is None or known_place.parent is None:
            return None
        peers = self.parts(known_place.parent)
        known = self.known_parts(known_place.parent, fact.thing)
        if len(known) < 2 or len(known) * 2 < len(peers) or known_place.code not in peers:
            return None
        return Rank(1 + sum(other.value > fact.value for other in known), len(known), len(peers))


def titles(facts: Sequence[Fact]) -> Iterator[tuple[Title, list[Fact]]]:
    """The facts of a place by title."""
    for title, group in groupby(facts, key=lambda fact: (fact.thing.programme, fact.thing.level)):
        yield title, list(group)


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of a fact in a column of a table: the fact's own, or the one that was announced before."""

    fact: Fact
    column: Column
    count: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a place's table: the thing that names its cohort, and a cell a column, None where nothing is known."""

    cohort: Thing
    cells: tuple[Cell | None, ...]


def cell_of(fact: Fact, column: Column) -> Cell | None:
    """What a fact writes into a column of its row. New enterprises that are only announced stand in the column of
    those, and nowhere else."""
    if column == "proposed":
        told = fact.thing.measure == "new" and fact.proposed is not None
        return Cell(fact, column, fact.proposed or 0) if told else None
    announced = column == "new" and fact.status == "proposed" and fact.proposed is not None
    return Cell(fact, column, fact.value) if column == fact.thing.measure and not announced else None


@dataclass(frozen=True, slots=True)
class Table:
    """The facts of one place and title: the columns in use, and a row a cohort."""

    columns: list[Column]
    rows: list[Row]


def tables(facts: Iterable[Fact]) -> list[Table]:
    """The facts of one place and title as tables: one of its batches and years, where a total of all batches stands
    beside the last of them, and one of its counts by date."""
    rows: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        if fact.thing.subset is None:
            rows.setdefault(_row(fact.thing), []).append(fact)
    dated = {key for key in rows if rows[key][0].thing.as_of}
    return [_table([rows[key] for key in sorted(keys)]) for keys in (rows.keys() - dated, dated) if keys]


def _table(rows: list[list[Fact]]) -> Table:
    cells = [{column: cell for fact in row for column in COLUMNS if (cell := cell_of(fact, column))} for row in rows]
    used = [column for column in COLUMNS if any(column in row for row in cells)]
    return Table(used, [Row(_cohort(row), tuple(map(told.get, used))) for row, told in zip(rows, cells, strict=True)])


def _row(thing: Thing) -> tuple[object, ...]:
    first = thing.batch_last if thing.measure == "cumulative" and thing.batch_first == 1 else thing.batch_first
    return thing.batch_last is None, thing.year or 0, thing.batch_last or 0, first or 0, thing.as_of or ""


def _cohort(row: list[Fact]) -> Thing:
    """The thing that names a row: any but a total of all batches so far, where there is one."""
    thing = next((fact.thing for fact in row if fact.thing.measure != "cumulative"), None)
    if thing is None:
        thing = row[0].thing
        if thing.batch_first == 1:
            thing = replace(thing, batch_first=thing.batch_last)
    return thing


def newest(facts: Iterable[Fact], measures: tuple[Measure, ...]) -> Fact | None:
    """The fact of the newest cohort among those of one title that count a whole by one of some measures."""
    found = [fact for fact in facts if fact.thing.measure in measures and fact.thing.subset is None]
    return max(found, key=lambda fact: _time(fact.thing), default=None)


def _time(thing: Thing) -> tuple[object, ...]:
    """When a thing holds, as far as it says: dated totals come after those of batches, of which nothing tells when."""
    return thing.as_of or str(thing.year or ""), thing.batch_last or 0, thing.batch_first == 1


def _weight(fact: Fact) -> tuple[object, ...]:
    thing = fact.thing
    return (
        _PROGRAMMES.index(thing.programme),
        _LEVELS.index(thing.level),
        *_row(thing),
        MEASURES.index(thing.measure),
        thing.subset or "",
    )


def _size(place: str) -> tuple[int, str]:
    """The larger a place the smaller."""
    if place == NATION.code:
        return 0, place
    return (3 if not place.isdigit() else 1 if place.endswith("0000") else 2), place
