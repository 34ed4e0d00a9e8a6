"""What is known of one place, on the terminal and as JSON: the table by batch, the checks, the sentences."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.table import Table
from rich.text import Text

from crawler.display import console
from pipeline.divisions import Division
from pipeline.pages.timestamps import CHINA
from pipeline.records import BOUND_SIGNS
from storage.places import Known
from storage.views import ViewRow

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


def as_json(place: Division, known: Known) -> str:
    """The facts with every number and every claim, and the checks with every term, by the columns of the views."""
    content = {"region_code": place.code, "region": place.name, "facts": known.facts, "checks": known.checks}
    return json.dumps(content, ensure_ascii=False, default=lambda moment: moment.isoformat())


def show_known(place: Division, known: Known) -> None:
    """Print a table for each programme of the place, its checks, and the sentences behind each number."""
    for title, group in groupby(known.facts, key=_title):
        facts = sorted(group, key=_row_key)
        heading = " · ".join(word for word in (place.name, *title) if word)
        console.print(Text(f"\n{heading}", style="bold cyan"), highlight=False)
        _show_table([fact for fact in facts if fact["subset"] is None])
        checks = [check for check in known.checks if _title(check) == title]
        if checks:
            console.print(Text("\nSums that must hold", style="bold"), highlight=False)
        for check in checks:
            console.print(_in_words(check), highlight=False)
        console.print(Text("\nSentences", style="bold"), highlight=False)
        for fact in facts:
            _show_sentences(fact, [check for check in checks if check["check_id"] == fact["derived_by"]])


def _title(row: ViewRow) -> tuple[str, str | None]:
    return row["programme"], row["level"]


# The table


def _show_table(facts: Sequence[ViewRow]) -> None:
    columns = [column for column in _COLUMNS if any(_cell(fact, column) for fact in facts)]
    drawn = Table(header_style="bold", box=None)
    drawn.add_column("")
    for column in columns:
        drawn.add_column(_COLUMNS[column], justify="right")
    rows: dict[str, dict[str, str]] = {}
    for fact in facts:
        row = rows.setdefault(_row(fact), {})
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


def _cell(fact: ViewRow, column: str) -> str:
    """What a fact writes into a column of its row, with its marks; empty where it is none of the column's."""
    if column == "proposed" and fact["measure"] == "new" and fact["proposed"] is not None:
        contradicted = any(value["stage"] == "proposed" for value in fact["values"])
        return f"{fact['proposed']:,}{'!' * contradicted}"
    if column != fact["measure"] or (column == "new" and fact["status"] == "proposed"):
        return ""
    unsaid = column == "new" and fact["status"] is None and not fact["derived_by"]
    marks = "*" * bool(fact["derived_by"]) + "!" * (fact["agreement"] == "conflicting") + "?" * unsaid
    return f"{_number(fact)}{marks}"


def _number(row: ViewRow) -> str:
    return f"{BOUND_SIGNS[row['bound']]}{row['value']:,}"


def _row(fact: ViewRow) -> str:
    """The row of a fact; a total stands beside the last of its batches."""
    if fact["measure"] == "cumulative" and fact["batch_first"] == 1:
        return f"{fact['year'] or ''} batch {fact['batch_last']}".strip()
    return _cohort(fact["fact"]).replace("batches", "batch")


def _row_key(fact: ViewRow) -> tuple[object, ...]:
    no_batch = fact["batch_last"] is None
    return no_batch, fact["year"] or 0, fact["batch_last"] or 0, fact["as_of"] or "", fact["measure"]


# The names of facts in words


def _describe(name: str) -> str:
    """A fact of a known place in words: ``batch 4 new``, ``total of batches 1–3``, ``2024-12-27 total``."""
    measure, *subset = name.split("/", 5)[4:]
    cohort, told = _cohort(name), _MEASURES[measure]
    words = f"total of {cohort}" if told == "total" and "batch" in cohort else f"{cohort} {told}"
    return f"{words}, only {subset[0]}" if subset else words


def _cohort(name: str) -> str:
    """The cohort of a fact in words: ``batch 4``, ``batches 1–3``, ``2023 batch 1``, ``2021``, or its date."""
    cohort = name.split("/", 5)[3]
    match = re.fullmatch(r"(?:y(\d+))?(?:b(\d+)(?:-(\d+))?)?", cohort)
    if match is None:
        return cohort
    year, first, last = match.groups()
    batch = f"batches {first}–{last}" if last else f"batch {first}" if first else None
    return " ".join(word for word in (year, batch) if word)


# The checks


def _in_words(check: ViewRow) -> Text:
    """A check on one line: its answer, and the sum with what it counts."""
    answers = {
        "holds": ("✓ holds  ", "green"),
        "fails": (f"✗ fails by {abs(check['difference'] or 0):,}  ", "bold red"),
        "lacks": ("? lacks a term  ", "yellow"),
    }
    line = Text.assemble("  ", answers[check["answer"]], _sum(check))
    names = {term["fact"]: _short(term, check) for term in reversed(check["terms"])}
    if fact := check["derived_fact"]:
        line.append(f": {names[fact]} must be {check['derived_value']:,}", style="bold")
    if fact := check["would_hold_fact"]:
        line.append(f"; holds with {check['would_hold_value']:,} for {names[fact]}", style="bold")
    return line


def _sum(check: ViewRow) -> str:
    whole, *parts = check["terms"]
    known = [term for term in parts if term["value"] is not None]
    shown = parts if len(parts) - len(known) <= _NAMED else known
    told = _term(shown[0], check) if shown else ""
    for term in shown[1:]:
        told += f" {'+' if term['sign'] > 0 else '−'} {_term(term, check)}"
    unknown = "" if shown is parts else f" + {len(parts) - len(known)} that are not known"
    return f"{_term(whole, check)} = {told}{unknown}"


def _term(term: ViewRow, check: ViewRow) -> str:
    number = "?" if term["value"] is None else f"{term['value']:,}"
    if check["kind"] == "roster" and term["position"]:
        return f"{number} (rows of {check['check_id'].partition(check['fact'])[2].lstrip('/')})"
    return f"{number} ({_short(term, check)})"


def _short(term: ViewRow, check: ViewRow) -> str:
    """What tells a term from the others of its sum."""
    if check["kind"] not in ("provinces", "regions", "cities"):
        return _describe(term["fact"])
    return term["region"] if term["position"] else f"{term['region']}, {_describe(term['fact'])}"


# The sentences


def _show_sentences(fact: ViewRow, sums: Iterable[ViewRow]) -> None:
    """Print each number that was given of a thing with its best sentence, and the sums that a derived one is from."""
    head = Text.assemble("  ", (_describe(fact["fact"]), "bold"), f" · {_agreement(fact)}")
    console.print(head, highlight=False)
    for value in fact["values"]:
        _show_value(value, fact)
    for check in sums:
        console.print(Text(f"      {_sum(check)}", style="dim"), highlight=False)


def _agreement(fact: ViewRow) -> str:
    if fact["derived_by"]:
        contradicted = fact["agreement"] == "conflicting"
        return f"derived: nothing states it{', and a term is contradicted' * contradicted}"
    if fact["agreement"] == "conflicting":
        return "conflicting"
    return f"agreed by {fact['voices']} voices" if fact["agreement"] == "agreed" else "one voice"


def _show_value(value: ViewRow, fact: ViewRow) -> None:
    against = value["role"] == "against"
    voices = f"{value['voices']} voices" if value["voices"] > 1 and len(fact["values"]) > 1 else None
    told = [_number(value), value["status"], value["role"] if value["role"] != "for" else None, voices]
    line = " · ".join(word for word in told if word)
    console.print(Text(f"    {line}", style="bold red" if against else "bold"), highlight=False)
    for claim in value["claims"][:1]:
        for line in _sentence(claim):
            console.print(Text(f"      {line}", style="dim"), highlight=False)


def _sentence(claim: ViewRow) -> Iterator[str]:
    yield f"“{' '.join(claim['evidence'].split())}”"
    day = claim["published"] and str(claim["published"].astimezone(CHINA).date())
    yield " · ".join(part for part in (claim["outlet"], day, claim["url"]) if part)
    if claim["correction"]:
        yield f"corrected from {claim['stated_count']:,}: {claim['correction']} {claim['correction_link']}"
