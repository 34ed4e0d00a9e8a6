"""Sums over time: batches and totals of one place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from pipeline.ledger.checks import Check, Facts, check_of, term
from pipeline.ledger.statements import Thing
from pipeline.records import Measure, Programme

# Titles that hold for three years and are then reviewed, with the third batch after: from then on a batch counts in
# totals with the enterprises that passed (工信部企业〔2022〕63号 and 工信部政法〔2023〕138号).
REVIEWED_AFTER: dict[Programme, int] = {"little_giant": 3, "manufacturing_champion": 3}


def sums_over_time(facts: Facts) -> Iterator[Check]:
    """The checks of totals and spans against batches, of each total against the one before, and of 新增 and 复核
    together."""
    rows = sorted((thing for thing in facts if thing.batch_last is not None), key=lambda thing: thing.id)
    for thing in rows:
        if thing.measure == "cumulative" and thing.batch_first == 1 and (thing.batch_last or 0) > 1:
            if check := _batches(facts, thing):
                yield check
            if check := _step(facts, thing):
                yield check
        elif check := _span(facts, thing):
            yield check
    for row in _rows_of_batches(facts):
        for last in range(2, len(row) + 1):
            total = replace(row[0], batch_last=last, measure="cumulative")
            if total not in facts and (check := _batches(facts, total)) and check.derived:
                yield check
    for thing in facts:
        if thing.measure == "new_and_reviewed" and (check := _both(facts, thing)):
            yield check


def _rows_of_batches(facts: Facts) -> Iterator[list[Thing]]:
    """For each place the new ones of batch 1, 2, …, as far as none is lacking."""

    def whose(thing: Thing) -> str:
        return replace(thing, batch_first=0, batch_last=0).id

    single = [thing for thing in facts if thing.measure == "new" and thing.batch_last == thing.batch_first is not None]
    single.sort(key=lambda thing: (whose(thing), thing.batch_last or 0))
    for _, group in groupby(single, key=whose):
        row = list(group)
        yield [thing for number, thing in enumerate(row, 1) if thing.batch_last == number]


def _batches(facts: Facts, total: Thing) -> Check | None:
    """A total against its batches; those whose review is due count with the enterprises that passed."""
    last = total.batch_last or 0
    due = REVIEWED_AFTER.get(total.programme, last) if total.level == "national" else last
    if last > 2 * due:
        return None  # the first batch has been reviewed again, and nothing tells one review from the other
    parts = [
        term(facts, _one(total, number, "reviewed" if number <= last - due else "new")) for number in range(1, last + 1)
    ]
    if all(part.value is None for part in parts):
        return None
    check = check_of(facts, "batches", term(facts, total), parts)
    if check.derived and not _is_plausible(facts, *check.derived):
        return replace(check, derived=None)
    return check


def _span(facts: Facts, thing: Thing) -> Check | None:
    """Several batches counted together, new or reviewed, against each of them."""
    if thing.measure not in ("new", "reviewed") or thing.batch_first == thing.batch_last:
        return None
    batches = range(thing.batch_first or 1, (thing.batch_last or 0) + 1)
    parts = [term(facts, _one(thing, number, thing.measure)) for number in batches]
    if all(part.value is None for part in parts):
        return None
    return check_of(facts, "batches", term(facts, thing), parts)


def _is_plausible(facts: Facts, thing: Thing, number: int) -> bool:
    """Whether no more passed a review than were in the batch."""
    batch = term(facts, replace(thing, measure="new")).value if thing.measure == "reviewed" else None
    return batch is None or number <= batch


def _step(facts: Facts, total: Thing) -> Check | None:
    """A total against the one before it; those who lost the title are asked for only where the sum needs them."""
    last = total.batch_last or 0
    before = term(facts, replace(total, batch_last=last - 1))
    if last < 3 or before.value is None:
        return None
    whole, new = term(facts, total), term(facts, _one(total, last, "new"))
    lost = term(facts, _one(total, last, "revoked"), sign=-1)
    adds_up = None not in (whole.value, new.value) and whole.value == before.value + (new.value or 0)
    too_many = None not in (whole.value, new.value) and (whole.value or 0) > before.value + (new.value or 0)
    parts = [before, new] if lost.value is None and (adds_up or too_many) else [before, new, lost]
    return check_of(facts, "step", whole, parts)


def _both(facts: Facts, thing: Thing) -> Check | None:
    """新增 and 复核 that were counted together: those reviewed are of the batch itself, or of the one then due."""
    new = term(facts, replace(thing, measure="new"))
    reviewed = term(facts, replace(thing, measure="reviewed"))
    due = (thing.batch_last or 0) - REVIEWED_AFTER.get(thing.programme, 0)
    if reviewed.value is None and thing.batch_last == thing.batch_first and due > 0 and due != thing.batch_last:
        reviewed = term(facts, _one(thing, due, "reviewed"))
    return check_of(facts, "both", term(facts, thing), [new, reviewed])


def _one(thing: Thing, batch: int, measure: Measure) -> Thing:
    return replace(thing, batch_first=batch, batch_last=batch, measure=measure)
