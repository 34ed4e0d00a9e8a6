"""The ledger in the database: read from the current claims, kept in tables that the views read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from pipeline.ledger.checks import Check
from pipeline.ledger.corrections import reviewed_corrections
from pipeline.ledger.facts import Fact, Value
from pipeline.ledger.lists import ListedRows
from pipeline.ledger.reconciling import Ledger, LeftOut, reconcile
from pipeline.ledger.statements import Statement, Thing
from pipeline.ledger.voices import Text, voices
from pipeline.records import Programme
from pipeline.rosters.counting import derived_claims
from pipeline.rules import rules_version
from storage import models, readings, rosters


@dataclass(frozen=True, slots=True)
class Read:
    """What all current claims of a programme amount to, and the current reading of each page that they stand in."""

    ledger: Ledger
    articles: dict[str, int]


def programmes(connection: Connection) -> list[Programme]:
    """The programmes of the current claims and rosters."""
    return sorted(_states(connection))


def read(connection: Connection, programme: Programme) -> Read:
    """Reconciles the current claims of a programme; writes nothing."""
    claims = select(models.Claim.article).where(
        models.Claim.programme == programme, models.Claim.superseded_at.is_(None)
    )
    query = (
        select(models.Article.id, models.Page.url, models.Article.text, models.Article.published)
        .join(models.Version, models.Version.id == models.Article.version)
        .join(models.Page, models.Page.id == models.Version.page)
        .where(models.Article.id.in_(claims))
    )
    rows = connection.execute(query).all()
    heads = voices(Text(row.url, row.text, row.published and row.published.isoformat()) for row in rows)
    stated = (replace(each, voice=heads[each.url]) for each in readings.statements(connection, programme))
    listed = _listed(connection, programme)
    return Read(reconcile(stated, reviewed_corrections(), listed), {row.url: row.id for row in rows})


def _listed(connection: Connection, programme: Programme) -> Iterator[ListedRows]:
    """What the current rosters of a programme list, place by place where every row has one."""
    for kept in rosters.current(connection, None, programme=programme):
        roster = kept.roster
        placed = all(row.region_code for row in roster.rows)
        for claim in derived_claims(roster) if roster.kind == "recognition" else ():
            dated = claim.batch_last is not None or claim.year is not None
            if dated and claim.region_code and (placed or claim.region_code == roster.region_code):
                yield ListedRows(
                    roster.url,
                    programme,
                    claim.level,
                    claim.region_code,
                    claim.batch_first,
                    claim.batch_last,
                    claim.year,
                    claim.measure,
                    claim.subset,
                    claim.status,
                    claim.count,
                )


def stale(connection: Connection) -> dict[Programme, str]:
    """The programmes whose tables are not what today's rules make of the current claims and rosters, each with the
    state that they are to be brought to; empty where the last claim is gone."""
    states = _states(connection)
    reconciled = select(models.LedgerProgramme.programme, models.LedgerProgramme.state)
    known = {row.programme: row.state for row in connection.execute(reconciled)}
    return {name: states.get(name, "") for name in known | states if states.get(name) != known.get(name)}


def _states(connection: Connection) -> dict[Programme, str]:
    """For each programme of a claim or a roster what changes whenever these do: how many there are, and the highest
    number, for new ones have higher numbers than any before."""
    states: dict[Programme, str] = {}
    for table, number in ((models.Claim, models.Claim.article), (models.Roster, models.Roster.id)):
        query = select(table.programme, func.count(), func.max(number)).group_by(table.programme)
        for name, count, newest in connection.execute(query.where(table.superseded_at.is_(None))):
            if name is not None:
                states[name] = f"{states.get(name, rules_version())} {table.__tablename__} {count}/{newest}"
    return states


def write(connection: Connection, programme: Programme, state: str, found: Read) -> None:
    """Puts the tables of a programme in the place of what stood there; a fact that says the same keeps its date."""
    now = datetime.now(UTC)
    fact = models.LedgerFact
    known = {
        row.id: (row.digest, row.changed_at)
        for row in connection.execute(select(fact.id, fact.digest, fact.changed_at).where(fact.programme == programme))
    }
    _clear(connection, programme)
    ledger, articles = found.ledger, found.articles
    facts = [_fact(fact, position) for position, fact in enumerate(ledger.facts)]
    for row in facts:
        digest, changed_at = known.get(row["id"], (None, now))
        row["changed_at"] = changed_at if digest == row["digest"] else now
    _insert(connection, models.LedgerFact, facts)
    _insert(connection, models.LedgerValue, [row for fact in ledger.facts for row in _values(fact, articles)])
    _insert(connection, models.LedgerStatement, [*_statements(ledger, programme, articles)])
    _insert(connection, models.LedgerCheck, [_check(check, position) for position, check in enumerate(ledger.checks)])
    _insert(connection, models.LedgerTerm, [row for check in ledger.checks for row in _terms(check)])
    cells = [
        {**_thing(cell.thing, _CELL), "position": position, "state": cell.state, "value": cell.value}
        for position, cell in enumerate(ledger.coverage)
    ]
    _insert(connection, models.LedgerCell, cells)
    if state:
        connection.execute(insert(models.LedgerProgramme), {"programme": programme, "state": state})


def _clear(connection: Connection, programme: Programme) -> None:
    check, fact = models.LedgerCheck, models.LedgerFact
    checks = select(check.id).where(check.programme == programme)
    facts = select(fact.id).where(fact.programme == programme)
    connection.execute(delete(models.LedgerTerm).where(models.LedgerTerm.check_id.in_(checks)))
    connection.execute(delete(models.LedgerValue).where(models.LedgerValue.fact.in_(facts)))
    for table in (models.LedgerStatement, check, models.LedgerCell, fact, models.LedgerProgramme):
        connection.execute(delete(table).where(table.programme == programme))


def _insert(connection: Connection, table: type[models.Base], rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


_FACT = ("programme", "level", "region_code", "batch_first", "batch_last", "year", "as_of", "measure", "subset")
_CELL = ("programme", "region_code", "batch_first", "batch_last", "year")


def _thing(thing: Thing, fields: tuple[str, ...]) -> dict[str, Any]:
    return {"fact": thing.id, "region": thing.region, **{name: getattr(thing, name) for name in fields}}


def _fact(fact: Fact, position: int) -> dict[str, Any]:
    row = _thing(fact.thing, _FACT)
    return {
        "id": row.pop("fact"),
        **row,
        "position": position,
        "agreement": fact.agreement,
        "proposed": fact.proposed,
        "derived_by": fact.derived,
        "digest": _digest(fact),
    }


def _digest(fact: Fact) -> str:
    """The digest of what a fact says and of all that is said of it."""
    said = [
        (value.count, value.bound, value.status, value.role, [_said(statement) for statement in value.statements])
        for value in fact.values
    ]
    content = json.dumps([fact.agreement, fact.derived, said])
    return sha256(content.encode()).hexdigest()


def _said(statement: Statement) -> tuple[object, ...]:
    correction = statement.correction
    return statement.url, statement.claim.evidence.text, statement.voice, correction and correction.reason


def _values(fact: Fact, articles: dict[str, int]) -> Iterator[dict[str, Any]]:
    stages = {value.count: status or "unsaid" for status, values in fact.contradictions.items() for value in values}
    for rank, value in enumerate(fact.values, 1):
        yield {
            "fact": fact.thing.id,
            "rank": rank,
            "count": value.count,
            "bound": value.bound,
            "status": value.status,
            "role": value.role,
            "stage": stages.get(value.count),
            "voices": value.voices,
            "statements": len(value.statements),
            **_best(value, articles),
        }


def _best(value: Value, articles: dict[str, int]) -> dict[str, Any]:
    if not value.statements:
        return {"article": None, "ordinal": None}
    return {"article": articles[value.statements[0].url], "ordinal": value.statements[0].ordinal}


def _statements(ledger: Ledger, programme: Programme, articles: dict[str, int]) -> Iterator[dict[str, Any]]:
    for fact in ledger.facts:
        said = [(value.role, statement) for value in fact.values for statement in value.statements]
        for rank, (role, statement) in enumerate(said, 1):
            yield {**_statement(statement, role, programme, articles), "fact": fact.thing.id, "rank": rank}
    for statement, why in ledger.left_out:
        yield {**_statement(statement, why, programme, articles), "fact": None, "rank": None}


def _statement(
    statement: Statement, role: models.Part | LeftOut, programme: Programme, articles: dict[str, int]
) -> dict[str, Any]:
    correction = statement.correction
    return {
        "article": articles[statement.url],
        "ordinal": statement.ordinal,
        "programme": programme,
        "role": role,
        "voice": statement.voice,
        "count": statement.claim.count,
        "correction": correction and correction.reason,
        "correction_link": correction and correction.link,
        "corrected_on": correction and correction.reviewed,
    }


def _check(check: Check, position: int) -> dict[str, Any]:
    derived_fact, derived_value = check.derived or (None, None)
    would_hold_fact, would_hold_value = check.would_hold or (None, None)
    return {
        "id": check.id,
        "position": position,
        **_thing(check.whole.thing, ("programme", "level", "region_code")),
        "kind": check.kind,
        "stage": check.stage,
        "value": check.whole.value,
        "answer": check.answer,
        "difference": check.difference,
        "lacking": len(check.lacking),
        "derived_fact": derived_fact and derived_fact.id,
        "derived_value": derived_value,
        "would_hold_fact": would_hold_fact and would_hold_fact.id,
        "would_hold_value": would_hold_value,
    }


def _terms(check: Check) -> Iterator[dict[str, Any]]:
    for position, term in enumerate((check.whole, *check.parts)):
        yield {
            "check_id": check.id,
            "position": position,
            "sign": term.sign,
            "fact": term.thing.id,
            "region": term.thing.region,
            "cohort": term.thing.cohort,
            "measure": term.thing.measure,
            "value": term.value,
        }
