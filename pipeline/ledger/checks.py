"""Checks: sums that must hold among facts, each with its terms, its answer and what it lets us derive."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from pipeline.ledger.facts import Fact, Value
from pipeline.ledger.statements import Thing
from pipeline.records import Status

Kind = Literal["batches", "step", "both", "provinces", "regions", "cities", "roster"]
Answer = Literal["holds", "fails", "lacks"]
Facts = Mapping[Thing, Fact]


@dataclass(frozen=True, slots=True)
class Term:
    """A thing in a sum, added or taken off (``sign``); ``value`` is None where no exact number is known."""

    thing: Thing
    sign: Literal[1, -1]
    value: int | None


@dataclass(frozen=True, slots=True)
class Check:
    """A sum that must hold: ``whole`` = ``parts``.

    ``kind``: ``batches``, a total or a span is what its batches come to; ``step``, a total is the one before, and the
    new ones, less those who lost the title; ``both``, 新增 and 复核 counted together; ``provinces`` and ``regions`` of
    the nation, ``cities`` of a province; ``roster``, the rows of the list at the address ``roster``.
    ``stage`` is the status of the numbers that are compared, None where each counts with the best one known.
    ``difference`` is the whole less the parts, None where a term is lacking. ``derived`` is what the one lacking term
    must be. ``would_hold`` names a term and another value that documents give of it, with which a failing sum holds.
    """

    kind: Kind
    whole: Term
    parts: tuple[Term, ...]
    stage: Status | None
    answer: Answer
    difference: int | None
    derived: tuple[Thing, int] | None = None
    would_hold: tuple[Thing, int] | None = None
    roster: str | None = None

    @property
    def id(self) -> str:
        """The check in one line that stays the same: ``batches/little_giant/national/330300/b1-3/cumulative``."""
        return "/".join(part for part in (self.kind, self.stage, self.whole.thing.id, self.roster) if part)

    @property
    def lacking(self) -> tuple[Thing, ...]:
        """The things whose number is not known."""
        return tuple(term.thing for term in (self.whole, *self.parts) if term.value is None)


def term(facts: Facts, thing: Thing, stage: Status | None = None, sign: Literal[1, -1] = 1) -> Term:
    """A thing as a term, with the exact number that documents state."""
    fact = facts.get(thing)
    return Term(thing, sign, fact.exact(stage) if fact else None)


def check_of(
    facts: Facts,
    kind: Kind,
    whole: Term,
    parts: Iterable[Term],
    *,
    stage: Status | None = None,
    derives: bool = True,
    roster: str | None = None,
) -> Check:
    """The answer to whether a whole is what its parts come to.

    Where one term is lacking it is derived, unless the sum doesn't allow it (``derives``): no count is below zero.
    """
    parts = tuple(parts)
    known = sum(part.sign * part.value for part in parts if part.value is not None)
    lacking = [term for term in (whole, *parts) if term.value is None]
    if not lacking:
        difference = (whole.value or 0) - known
        answer: Answer = "holds" if difference == 0 else "fails"
        remedy = _remedy(facts, (whole, *parts), difference, stage) if difference else None
        return Check(kind, whole, parts, stage, answer, difference, would_hold=remedy, roster=roster)
    if whole.value is not None and whole.value < known and all(term.sign == 1 for term in lacking):
        return Check(kind, whole, parts, stage, "fails", whole.value - known)
    derived = None
    if derives and len(lacking) == 1:
        [missing] = lacking
        number = known if missing is whole else missing.sign * ((whole.value or 0) - known)
        derived = (missing.thing, number) if number >= 0 else None
        if derived is None:
            return Check(kind, whole, parts, stage, "fails", -number)
    return Check(kind, whole, parts, stage, "lacks", None, derived, roster=roster)


def _remedy(facts: Facts, terms: Iterable[Term], difference: int, stage: Status | None) -> tuple[Thing, int] | None:
    """The one other value of a term with which the sum would hold; None where there is none, or several."""
    whole, *parts = terms
    found = []
    for each in (whole, *(part for part in parts if part.thing != whole.thing)):
        off = -difference if each is whole else each.sign * difference
        wanted = (each.value or 0) + off
        fact = facts.get(each.thing)
        others = fact.values if fact else ()
        found += [(each.thing, wanted) for other in others if other.count == wanted and _same_stage(other, stage)]
    return found[0] if len(found) == 1 else None


def _same_stage(value: Value, stage: Status | None) -> bool:
    return value.bound == "exact" and (stage is None or value.is_said(stage) or value.is_said(None))


def derived_facts(checks: Iterable[Check], facts: Facts) -> list[Fact]:
    """The facts that nothing states and that checks give, by confirmed numbers before others; where two give different
    numbers, none. How many lost the title between two totals is no fact: of which batch they were, no sum tells.
    """
    found: dict[Thing, dict[bool, dict[int, Check]]] = {}
    for check in checks:
        if check.derived and check.derived[0] not in facts and check.derived[0].measure != "revoked":
            thing, number = check.derived
            by_stage = found.setdefault(thing, {})
            by_stage.setdefault(check.stage == "confirmed", {}).setdefault(number, check)
    best = ((thing, by_stage[max(by_stage)]) for thing, by_stage in found.items())
    return [_derived(thing, *next(iter(given.items())), facts) for thing, given in best if len(given) == 1]


def _derived(thing: Thing, number: int, check: Check, facts: Facts) -> Fact:
    """A fact that is as doubtful as the numbers that it was computed from."""
    known = [facts[term.thing] for term in (check.whole, *check.parts) if term.thing in facts]
    doubtful = any(fact.agreement == "conflicting" for fact in known)
    value = Value(number, "exact", check.stage, "for", ())
    return Fact(thing, "conflicting" if doubtful else "single", (value,), check.id)
