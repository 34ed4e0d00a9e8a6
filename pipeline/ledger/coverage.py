"""Coverage: what is known of each batch in each province."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.ledger.checks import Facts
from pipeline.ledger.parts import provinces
from pipeline.ledger.statements import Thing

State = Literal["confirmed", "proposed", "stated", "derived", "zero", "unknown"]


@dataclass(frozen=True, slots=True)
class Cell:
    """The new enterprises of a province in a cohort. ``state`` tells a zero from what nobody has said (``unknown``,
    where ``value`` is None); ``stated`` is a number of which nothing says whether it is confirmed, ``derived``
    one that follows from a sum."""

    thing: Thing
    state: State
    value: int | None


def coverage(facts: Facts) -> Iterator[Cell]:
    """A cell for each province and each cohort of a national programme of which anything is known."""
    cohorts = {
        replace(thing, region_code=None)
        for thing in facts
        if thing.measure == "new" and thing.level == "national" and thing.region_code and _has_cohort(thing)
    }
    for cohort in sorted(cohorts, key=lambda thing: (thing.programme, thing.year or 0, thing.batch_last or 0)):
        for code in provinces():
            thing = replace(cohort, region_code=code)
            fact = facts.get(thing)
            yield Cell(thing, _state(facts, thing), fact.value if fact else None)


def _has_cohort(thing: Thing) -> bool:
    return thing.subset is None and thing.as_of is None and thing.cohort != "undated"


def _state(facts: Facts, thing: Thing) -> State:
    fact = facts.get(thing)
    if fact is None:
        return "unknown"
    if fact.derived:
        return "derived"
    return "zero" if fact.value == 0 else fact.status or "stated"
