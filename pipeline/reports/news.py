"""What is new since the last report: the figures that have come, changed or gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.ledger.facts import Fact
from pipeline.ledger.statements import Thing
from pipeline.reports.book import Book


@dataclass(frozen=True, slots=True)
class Told:
    """What a report told: the ISO moment when it was made, and each thing's number as it was written, by its id."""

    made: str
    figures: Mapping[str, str]

    def as_data(self) -> dict[str, Any]:
        """Plain data, fit to be kept as JSON."""
        return {"made": self.made, "figures": dict(self.figures)}


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that came (``was`` is None), changed, or went (``fact`` is None; its thing's id tells which)."""

    id: str
    fact: Fact | None
    was: str | None


def told_by(made: str, facts: Iterable[Fact]) -> Told:
    """What a report of these facts tells."""
    return Told(made, {fact.thing.id: written(fact) for fact in facts})


def written(fact: Fact) -> str:
    """A fact's number and status in one word."""
    return f"{fact.value} {fact.bound} {fact.status or 'unsaid'}"


def changes(before: Told, book: Book) -> list[Change]:
    """The figures that have come, changed or gone, those of large places first."""
    things: dict[str, Thing] = {thing.id: thing for thing in book.facts}
    found = [
        Change(id_, book.facts[thing], before.figures.get(id_))
        for id_, thing in things.items()
        if before.figures.get(id_) != written(book.facts[thing])
    ]
    found.sort(key=lambda change: (_height(change.id), change.id))
    return [*found, *(Change(id_, None, was) for id_, was in before.figures.items() if id_ not in things)]


def _height(id_: str) -> int:
    place = id_.split("/")[2]
    return 3 if not place.isdigit() else 0 if place == "100000" else 1 if place.endswith("0000") else 2
