"""Lists against numbers: a roster has as many rows of a place as documents say that there are enterprises; where none
says so, the rows tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.ledger.checks import Check, Facts, Term, check_of, term
from pipeline.ledger.statements import COUNTED_ON, Thing
from pipeline.records import Level, Measure, Programme, Status


@dataclass(frozen=True, slots=True)
class ListedRows:
    """How many rows of a place a roster at ``url`` has, and what it is of; parts of one file that are of the same add
    up."""

    url: str
    programme: Programme
    level: Level | None
    region_code: str
    batch_first: int | None
    batch_last: int | None
    year: int | None
    measure: Measure
    subset: str | None
    status: Status | None
    rows: int


def roster_checks(facts: Facts, listed: Iterable[ListedRows]) -> Iterator[Check]:
    """A check for each place that a file lists, against the number of the list's own stage; where nothing at all is
    stated, the rows give it."""
    rows: dict[tuple[str, Thing, Status | None], int] = {}
    for each in listed:
        key = (each.url, _thing(each), each.status)
        rows[key] = rows.get(key, 0) + each.rows
    for (url, thing, status), count in rows.items():
        whole = term(facts, thing, status)
        if whole.value is not None or thing not in facts:
            yield check_of(facts, "roster", whole, [Term(thing, 1, count)], stage=status, roster=url)


def _thing(listed: ListedRows) -> Thing:
    counted_on = listed.level == "national" and listed.programme in COUNTED_ON
    return Thing(
        programme=listed.programme,
        level=listed.level,
        region_code=listed.region_code,
        place=None,
        batch_first=listed.batch_first,
        batch_last=listed.batch_last,
        year=None if counted_on and listed.batch_last is not None else listed.year,
        as_of=None,
        measure=listed.measure,
        subset=listed.subset,
    )
