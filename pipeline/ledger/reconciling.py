"""Reconcile: from all that documents state to facts, checks and coverage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.ledger.checks import Check, Facts, derived_facts
from pipeline.ledger.corrections import Correction
from pipeline.ledger.coverage import Cell, coverage
from pipeline.ledger.facts import Fact, fact_of
from pipeline.ledger.lists import ListedRows, roster_checks
from pipeline.ledger.parts import sums_over_places
from pipeline.ledger.statements import Statement, Thing, thing_of
from pipeline.ledger.sums import sums_over_time

# Why a statement takes part in no fact: its place may be one of several, or a person has withdrawn it.
LeftOut = Literal["unclear", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Ledger:
    """What all statements amount to. Every statement stands in a fact or is left out, with the reason."""

    facts: tuple[Fact, ...]
    checks: tuple[Check, ...]
    coverage: tuple[Cell, ...]
    left_out: tuple[tuple[Statement, LeftOut], ...]


def reconcile(
    statements: Iterable[Statement], corrections: Sequence[Correction] = (), listed: Iterable[ListedRows] = ()
) -> Ledger:
    """The facts of statements with their voices, in any order; the same statement twice counts once. ``listed`` are
    the rosters to check them against.

    Programmes never meet in a fact or a check: each may be reconciled by itself.
    """
    about: dict[Thing, list[Statement]] = {}
    left_out: list[tuple[Statement, LeftOut]] = []
    for statement in {(each.url, each.ordinal): each for each in statements}.values():
        corrected = _corrected(statement, corrections)
        thing = thing_of(corrected)
        if corrected.correction and not corrected.correction.becomes:
            left_out.append((corrected, "withdrawn"))
        elif thing is None:
            left_out.append((corrected, "unclear"))
        else:
            about.setdefault(thing, []).append(corrected)
    stated = {thing: fact_of(thing, about[thing]) for thing in sorted(about, key=_order)}
    checks = [*sums_over_time(stated), *sums_over_places(stated), *roster_checks(stated, listed)]
    facts = stated | {fact.thing: fact for fact in derived_facts(checks, stated)}
    return Ledger(
        tuple(facts[thing] for thing in sorted(facts, key=_order)),
        tuple(sorted(checks, key=lambda check: (_order(check.whole.thing), check.id))),
        tuple(coverage(facts)),
        tuple(sorted(left_out, key=lambda each: (each[0].url, each[0].ordinal))),
    )


def by_thing(facts: Iterable[Fact]) -> Facts:
    """Facts by what they are about."""
    return {fact.thing: fact for fact in facts}


def _corrected(statement: Statement, corrections: Sequence[Correction]) -> Statement:
    claim = statement.claim
    correction = next((each for each in corrections if each.about(statement.url, claim)), None)
    if correction is None:
        return statement
    return replace(statement, claim=correction.applied(claim), correction=correction, found=claim)


def _order(thing: Thing) -> tuple[object, ...]:
    return (
        thing.programme,
        thing.level or "",
        thing.region_code or "",
        thing.place or "",
        thing.year or 0,
        thing.batch_last or 0,
        thing.batch_first or 0,
        thing.as_of or "",
        thing.measure,
        thing.subset or "",
    )
