"""What is known of one place, on the terminal and as JSON: the table by batch, the checks, the sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from rich.table import Table
from rich.text import Text

from crawler.display import console
from pipeline.divisions import Division
from pipeline.ledger.checks import Check, Term
from pipeline.ledger.facts import Fact, Value
from pipeline.ledger.reconciling import Ledger
from pipeline.ledger.statements import Statement, Thing
from pipeline.records import Bound

_BOUNDS: dict[Bound, str] = {"exact": "", "about": "≈", "at_least": "≥", "at_most": "≤"}
_MEASURES = {
    "new": "new",
    "reviewed": "reviewed",
    "new_and_reviewed": "new and reviewed",
    "cumulative": "total",
    "applied": "applied",
    "revoked": "lost the title",
}
# A list of provinces that are not known says little.
_NAMED = 4


@dataclass(frozen=True, slots=True)
class Known:
    """What a ledger knows of one place."""

    place: Division
    facts: tuple[Fact, ...]
    checks: tuple[Check, ...]


def known_of(place: Division, ledgers: Iterable[Ledger]) -> Known:
    """The facts about a place itself, the sums of which it is the whole, and those that another number of it mends."""
    facts: list[Fact] = []
    checks: list[Check] = []
    for ledger in ledgers:
        facts += [fact for fact in ledger.facts if fact.thing.region_code == place.code]
        checks += [check for check in ledger.checks if place.code in _concerned(check)]
    return Known(place, tuple(facts), tuple(checks))


def _concerned(check: Check) -> set[str | None]:
    mended = {check.would_hold[0].region_code} if check.would_hold else set()
    return {check.whole.thing.region_code} | mended


def show_known(known: Known) -> None:
    """Print a table for each programme of the place, its checks, and the sentences behind each number."""
    for (programme, level), group in groupby(known.facts, key=lambda fact: (fact.thing.programme, fact.thing.level)):
        facts = list(group)
        heading = " · ".join(word for word in (known.place.name, programme, level) if word)
        console.print(Text(f"\n{heading}", style="bold cyan"), highlight=False)
        _show_table([fact for fact in facts if fact.thing.subset is None])
        checks = [c for c in known.checks if (c.whole.thing.programme, c.whole.thing.level) == (programme, level)]
        if checks:
            console.print(Text("\nSums that must hold", style="bold"), highlight=False)
        for check in checks:
            console.print(_in_words(check), highlight=False)
        console.print(Text("\nSentences", style="bold"), highlight=False)
        for fact in sorted(facts, key=lambda fact: _row_key(fact.thing)):
            _show_sentences(fact, [check for check in checks if check.id == fact.derived])


# The table


def _show_table(facts: Sequence[Fact]) -> None:
    columns = [column for column in _COLUMNS if any(_cell(fact, column) for fact in facts)]
    drawn = Table(header_style="bold", box=None)
    drawn.add_column("")
    for column in columns:
        drawn.add_column(_COLUMNS[column], justify="right")
    rows: dict[str, dict[str, str]] = {}
    for fact in sorted(facts, key=lambda fact: _row_key(fact.thing)):
        row = rows.setdefault(_row(fact.thing), {})
        row |= {column: cell for column in columns if (cell := _cell(fact, column))}
    for name, cells in rows.items():
        drawn.add_row(name, *(cells.get(column, "") for column in columns))
    console.print(drawn)
    marks = {
        mark: meaning for mark, meaning in _MARKS.items() if any(mark in "".join(c.values()) for c in rows.values())
    }
    if marks:
        console.print(Text("  " + "  ".join(f"{mark} {told}" for mark, told in marks.items()), style="dim"))


_COLUMNS = {"proposed": "proposed", "new": "new", **_MEASURES}
_MARKS = {"*": "derived from a sum", "!": "documents contradict each other", "?": "not said to be confirmed"}


def _cell(fact: Fact, column: str) -> str:
    """What a fact writes into a column of its row, with its marks; empty where it is none of the column's."""
    if column == "proposed" and fact.thing.measure == "new" and fact.proposed is not None:
        return f"{fact.proposed:,}{'!' * ('proposed' in fact.contradictions)}"
    if column != fact.thing.measure or (column == "new" and fact.status == "proposed"):
        return ""
    unsaid = column == "new" and fact.status is None and not fact.derived
    marks = "*" * bool(fact.derived) + "!" * (fact.agreement == "conflicting") + "?" * unsaid
    return f"{_BOUNDS[fact.bound]}{fact.value:,}{marks}"


def _row(thing: Thing) -> str:
    """The row of a thing; a total stands beside the last of its batches."""
    if thing.batch_last is None:
        return str(thing.year or thing.cohort)
    from_first = thing.measure == "cumulative" and thing.batch_first == 1
    batch = str(thing.batch_last) if from_first or thing.batch_first == thing.batch_last else _batches(thing)
    return f"{thing.year or ''} batch {batch}".strip()


def _row_key(thing: Thing) -> tuple[object, ...]:
    return thing.batch_last is None, thing.year or 0, thing.batch_last or 0, thing.as_of or "", thing.measure


def _batches(thing: Thing) -> str:
    first, last = thing.batch_first, thing.batch_last
    return str(last) if first == last else f"{first}–{last}"


# The checks


def _in_words(check: Check) -> Text:
    """A check on one line: its answer, and the sum with what it counts."""
    answers = {
        "holds": ("✓ holds  ", "green"),
        "fails": (f"✗ fails by {abs(check.difference or 0):,}  ", "bold red"),
        "lacks": ("? lacks a term  ", "yellow"),
    }
    line = Text.assemble("  ", answers[check.answer], _term(check.whole, check), " = ")
    line.append(_sum(check))
    if check.derived:
        line.append(f": {_short(check.derived[0], check)} must be {check.derived[1]:,}", style="bold")
    if check.would_hold:
        line.append(f"; holds with {check.would_hold[1]:,} for {_short(check.would_hold[0], check)}", style="bold")
    return line


def _sum(check: Check) -> str:
    known = [term for term in check.parts if term.value is not None]
    lacking = [term for term in check.parts if term.value is None]
    shown = check.parts if len(lacking) <= _NAMED else known
    told = _term(shown[0], check) if shown else ""
    for term in shown[1:]:
        told += f" {'+' if term.sign > 0 else '−'} {_term(term, check)}"
    return told if shown is check.parts else f"{told} + {len(lacking)} that are not known"


def _term(term: Term, check: Check) -> str:
    number = "?" if term.value is None else f"{term.value:,}"
    if check.roster and term is not check.whole:
        return f"{number} (rows of {check.roster})"
    return f"{number} ({_short(term.thing, check)})"


def _short(thing: Thing, check: Check) -> str:
    """What tells a thing from the others of its sum."""
    if check.kind not in ("provinces", "regions", "cities"):
        return describe_thing(thing)
    return thing.region if thing != check.whole.thing else f"{thing.region}, {describe_thing(thing)}"


def describe_thing(thing: Thing) -> str:
    """A thing of a known place in words: ``batch 4 new``, ``total of batches 1–3``, ``total 2024-12-27``."""
    if thing.batch_last is None:
        cohort = str(thing.year or thing.cohort)
    else:
        plural = "es" if thing.batch_first != thing.batch_last else ""
        cohort = f"{thing.year or ''} batch{plural} {_batches(thing)}".strip()
    measure = _MEASURES[thing.measure]
    words = f"total of {cohort}" if measure == "total" and thing.batch_last else f"{cohort} {measure}"
    return f"{words}, only {thing.subset}" if thing.subset else words


# The sentences


def _show_sentences(fact: Fact, sums: Iterable[Check]) -> None:
    """Print each number that was given of a thing with its best sentence, and the sums that a derived one is from."""
    head = Text.assemble("  ", (describe_thing(fact.thing), "bold"), f" · {_agreement(fact)}")
    console.print(head, highlight=False)
    for value in fact.values:
        _show_value(value, fact)
    for check in sums:
        console.print(Text(f"      {_term(check.whole, check)} = {_sum(check)}", style="dim"), highlight=False)


def _agreement(fact: Fact) -> str:
    if fact.derived:
        return f"derived: nothing states it{', and a term is contradicted' * (fact.agreement == 'conflicting')}"
    if fact.agreement == "conflicting":
        return "conflicting"
    voices = fact.values[0].voices
    return f"agreed by {voices} voices" if fact.agreement == "agreed" else "one voice"


def _show_value(value: Value, fact: Fact) -> None:
    against = value.role == "against"
    voices = f"{value.voices} voices" if value.voices > 1 and len(fact.values) > 1 else None
    told = [f"{_BOUNDS[value.bound]}{value.count:,}", value.status, value.role if value.role != "for" else None, voices]
    line = " · ".join(word for word in told if word)
    console.print(Text(f"    {line}", style="bold red" if against else "bold"), highlight=False)
    for statement in value.statements[:1]:
        for line in _sentence(statement):
            console.print(Text(f"      {line}", style="dim"), highlight=False)


def _sentence(statement: Statement) -> Iterator[str]:
    yield f"“{' '.join(statement.claim.evidence.text.split())}”"
    yield " · ".join(part for part in (statement.outlet, statement.day, statement.url) if part)
    if statement.correction and statement.found:
        yield f"corrected from {statement.found.count:,}: {statement.correction.reason} {statement.correction.link}"


# JSON


def as_data(known: Known) -> dict[str, Any]:
    """What is known of a place as plain data: its facts with every sentence, and its checks with every term."""
    return {
        "region_code": known.place.code,
        "region": known.place.name,
        "facts": [_fact_data(fact) for fact in known.facts],
        "checks": [_check_data(check) for check in known.checks],
    }


def _fact_data(fact: Fact) -> dict[str, Any]:
    thing = fact.thing
    return {
        "fact": thing.id,
        **{name: getattr(thing, name) for name in _THING_FIELDS},
        "value": fact.value,
        "bound": fact.bound,
        "status": fact.status,
        "agreement": fact.agreement,
        "proposed": fact.proposed,
        "derived": fact.derived,
        "values": [
            {
                "count": value.count,
                "bound": value.bound,
                "status": value.status,
                "role": value.role,
                "voices": value.voices,
                "statements": [_statement_data(statement) for statement in value.statements],
            }
            for value in fact.values
        ],
    }


_THING_FIELDS = ("programme", "level", "batch_first", "batch_last", "year", "as_of", "measure", "subset")


def _statement_data(statement: Statement) -> dict[str, Any]:
    claim, correction = statement.claim, statement.correction
    return {
        "url": statement.url,
        "title": statement.title,
        "outlet": statement.outlet,
        "published": statement.published.isoformat() if statement.published else None,
        "source": statement.source,
        "authority": statement.authority,
        "voice": statement.voice,
        "evidence": claim.evidence.text,
        "status": claim.status,
        "bound": claim.bound,
        "snapshot_sha256": statement.digest,
        "correction": correction and {"reason": correction.reason, "link": correction.link},
    }


def _check_data(check: Check) -> dict[str, Any]:
    return {
        "check": check.id,
        "kind": check.kind,
        "stage": check.stage,
        "answer": check.answer,
        "difference": check.difference,
        "whole": _term_data(check.whole),
        "parts": [_term_data(term) for term in check.parts],
        "roster": check.roster,
        "derived": _pair(check.derived),
        "would_hold": _pair(check.would_hold),
    }


def _term_data(term: Term) -> dict[str, Any]:
    return {"fact": term.thing.id, "region": term.thing.region, "sign": term.sign, "value": term.value}


def _pair(found: tuple[Thing, int] | None) -> dict[str, Any] | None:
    return None if found is None else {"fact": found[0].id, "value": found[1]}
