"""The read views: what downstream may rely on, the same in SQLite and PostgreSQL.

``dictionary.toml`` beside this module says what each view and each column means; a test holds the two against each
other. The tables behind the views may change from one release to the next, the views only with ``VERSION``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, get_args

from sqlalchemy import BigInteger, Connection, Date, Select, TableClause, column, inspect, select, table, text
from sqlalchemy.types import TypeEngine

from storage.models import Instant, Words

# The version of the contract: a column that goes or changes its meaning makes a new one; a new column does not.
VERSION = 1

Type = Literal["text", "integer", "date", "moment"]
# A row by its columns' names.
ViewRow = dict[str, Any]

_DOCUMENT = """
    LEFT JOIN claims c ON c.article = {by}.article AND c.ordinal = {by}.ordinal
    LEFT JOIN articles a ON a.id = c.article
    LEFT JOIN versions v ON v.id = a.version
    LEFT JOIN pages p ON p.id = v.page
    LEFT JOIN snapshots n ON n.id = v.snapshot
    LEFT JOIN sources s ON s.name = p.source
"""

VIEWS = {
    "facts": f"""
        SELECT
            f.id AS fact, f.programme, f.level, f.region_code, f.region, f.batch_first, f.batch_last, f.year, f.as_of,
            f.measure, f.subset, b.count AS value, b.bound, b.status, f.agreement, f.proposed, f.derived_by, b.voices,
            b.statements,
            (SELECT COUNT(*) FROM ledger_statements o WHERE o.fact = f.id AND o.role = 'against') AS against,
            c.evidence_text AS evidence, p.url, a.title, a.outlet, p.source,
            COALESCE(a.authority, s.authority) AS authority, a.published,
            n.digest AS snapshot_sha256, f.changed_at
        FROM ledger_facts f
        JOIN ledger_values b ON b.fact = f.id AND b.rank = 1
        {_DOCUMENT.format(by="b")}
    """,  # noqa: S608
    "fact_values": f"""
        SELECT
            b.fact, b.rank, b.count AS value, b.bound, b.status, b.role, b.stage, b.voices, b.statements,
            c.evidence_text AS evidence, p.url, a.title, a.outlet, p.source,
            COALESCE(a.authority, s.authority) AS authority, a.published,
            n.digest AS snapshot_sha256
        FROM ledger_values b
        {_DOCUMENT.format(by="b")}
    """,  # noqa: S608
    "fact_claims": f"""
        SELECT
            l.fact, l.programme, l.role, l.rank, l.count, c.count AS stated_count, c.bound, c.status, l.voice, p.url,
            l.ordinal, c.evidence_text AS evidence, c.evidence_start, c.evidence_end, a.title, a.outlet, p.source,
            COALESCE(a.authority, s.authority) AS authority, a.published, n.digest AS snapshot_sha256, c.rule,
            l.correction, l.correction_link,
            l.corrected_on
        FROM ledger_statements l
        {_DOCUMENT.format(by="l")}
    """,  # noqa: S608
    "current_claims": """
        SELECT
            p.source, c.programme, c.level, c.region_code, c.region, c.place, c.batch_first, c.batch_last, c.year,
            c.measure, c.count, c.bound, c.status, c.subset, c.as_of, c.rule, c.evidence_text AS evidence,
            c.evidence_start, c.evidence_end, p.url, a.title, a.outlet, a.published, n.digest AS snapshot_sha256
        FROM claims c
        JOIN articles a ON a.id = c.article
        JOIN versions v ON v.id = a.version
        JOIN pages p ON p.id = v.page
        JOIN snapshots n ON n.id = v.snapshot
        WHERE c.superseded_at IS NULL
    """,
    "conflicts": f"""
        SELECT
            b.fact, f.programme, f.level, f.region_code, f.region, f.batch_first, f.batch_last, f.year, f.as_of,
            f.measure, f.subset, b.stage, b.rank, b.count AS value, b.bound, b.role, b.voices, b.statements,
            c.evidence_text AS evidence, p.url, a.title, a.outlet, p.source,
            COALESCE(a.authority, s.authority) AS authority, a.published,
            n.digest AS snapshot_sha256, f.changed_at
        FROM ledger_values b
        JOIN ledger_facts f ON f.id = b.fact
        {_DOCUMENT.format(by="b")}
        WHERE b.stage IS NOT NULL
    """,  # noqa: S608
    "checks": """
        SELECT
            k.id AS check_id, k.kind, k.programme, k.level, k.region_code, k.region, k.stage, k.fact, k.value, k.answer,
            k.difference, k.lacking, k.derived_fact, k.derived_value, k.would_hold_fact, k.would_hold_value
        FROM ledger_checks k
    """,
    "check_terms": """
        SELECT t.check_id, t.position, t.sign, t.fact, t.region, t.cohort, t.measure, t.value
        FROM ledger_terms t
    """,
    "coverage": """
        SELECT
            l.fact, l.programme, l.batch_first, l.batch_last, l.year, l.region_code, l.region, l.state, l.value
        FROM ledger_cells l
    """,
    "current_rosters": """
        SELECT
            r.id AS roster, p.url, r.part, r.heading, r.kind, r.programme, r.level, r.region_code, r.batch_first,
            r.batch_last, r.year, r.measure, r.subset, r.status,
            (SELECT COUNT(*) FROM roster_rows w WHERE w.roster = r.id) AS listed,
            p.source, n.digest AS snapshot_sha256, r.read_at
        FROM rosters r
        JOIN pages p ON p.id = r.page
        JOIN snapshots n ON n.id = r.snapshot
        WHERE r.superseded_at IS NULL
    """,
    "listed_enterprises": """
        SELECT
            w.roster, w.ordinal, w.number, w.name, e.name AS enterprise, w.former_name, w.place, w.region_code,
            w.product, w.credit_code, w.others, r.kind, r.programme, r.level, r.region_code AS roster_region_code,
            r.batch_first, r.batch_last, r.year, r.measure, r.subset, r.status, r.heading, r.part, p.url,
            (SELECT MIN(x.url) FROM attachments t JOIN pages x ON x.id = t.notice
                WHERE t.file = r.page AND t.superseded_at IS NULL) AS notice,
            p.source, n.digest AS snapshot_sha256, r.read_at
        FROM rosters r
        JOIN roster_rows w ON w.roster = r.id
        JOIN enterprises e ON e.id = w.enterprise
        JOIN pages p ON p.id = r.page
        JOIN snapshots n ON n.id = r.snapshot
        WHERE r.superseded_at IS NULL
    """,
    "source_health": """
        SELECT
            s.name AS source, s.title, s.authority, s.home,
            (SELECT MAX(r.started_at) FROM runs r WHERE r.source = s.name AND r.kind = 'crawl') AS last_crawl,
            (SELECT r.exit FROM runs r WHERE r.source = s.name AND r.kind = 'crawl' ORDER BY r.id DESC LIMIT 1)
                AS last_exit,
            (SELECT MAX(r.ended_at) FROM runs r
                WHERE r.source = s.name AND r.kind = 'crawl' AND r.exit IN ('done', 'incidents')) AS last_success,
            (SELECT COUNT(*) FROM pages p WHERE p.source = s.name) AS pages,
            (SELECT COUNT(*) FROM pages p WHERE p.source = s.name AND p.settled_at IS NULL) AS waiting,
            (SELECT COUNT(*) FROM pages p WHERE p.source = s.name AND p.unread IS NOT NULL) AS unread,
            (SELECT COUNT(*) FROM pages p JOIN versions v ON v.page = p.id JOIN articles a ON a.version = v.id
                WHERE p.source = s.name AND a.superseded_at IS NULL) AS articles,
            (SELECT MAX(a.published) FROM pages p JOIN versions v ON v.page = p.id JOIN articles a ON a.version = v.id
                WHERE p.source = s.name AND a.superseded_at IS NULL) AS newest_article,
            (SELECT COUNT(*) FROM pages p JOIN versions v ON v.page = p.id JOIN articles a ON a.version = v.id
                JOIN claims c ON c.article = a.id WHERE p.source = s.name AND c.superseded_at IS NULL) AS claims,
            (SELECT COUNT(*) FROM incidents i WHERE i.source = s.name AND i.run =
                (SELECT MAX(r.id) FROM runs r WHERE r.source = s.name AND r.kind = 'crawl')) AS incidents
        FROM sources s
    """,
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a view and what it means. A ``moment`` is in UTC."""

    name: str
    type: Type
    about: str


@dataclass(frozen=True, slots=True)
class View:
    """A view, what it holds, and its key: the columns that tell one row from all others; empty where none do."""

    name: str
    about: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]


@cache
def dictionary() -> dict[str, View]:
    """What each view and each column means, by the view's name."""
    content: dict[str, Any] = tomllib.loads((Path(__file__).parent / "dictionary.toml").read_text("utf-8"))
    common = content.pop("columns")
    found = {}
    for name, told in content.items():
        columns = tuple(_column(column, about or common[column]) for column, about in told["columns"].items())
        found[name] = View(name, told["about"], tuple(told["key"]), columns)
    return found


def _column(name: str, told: str) -> Column:
    kind, _, about = told.partition(": ")
    return Column(name, next(known for known in get_args(Type) if known == kind), about)


def rows(connection: Connection, name: str, since: datetime | None = None) -> Iterator[tuple[object, ...]]:
    """The rows of a view by its key, or those that changed, or were read, at that moment or later."""
    view, query = _query(name)
    if since is not None:
        query = query.where(view.c["changed_at" if "changed_at" in view.c else "read_at"] >= since)
    for row in connection.execute(query):
        yield tuple(row)


def chosen(connection: Connection, name: str, wanted: Mapping[str, Sequence[str]]) -> list[ViewRow]:
    """The rows of a view by its key that have in each of the columns one of the wanted values."""
    view, query = _query(name)
    query = query.where(*(view.c[name].in_(values) for name, values in wanted.items()))
    return [dict(row) for row in connection.execute(query).mappings()]


def _query(name: str) -> tuple[TableClause, Select[Any]]:
    """A view, and the query for its rows by its key."""
    told = dictionary()[name]
    view = table(name, *(column(each.name, _TYPES[each.type]) for each in told.columns))
    return view, select(view).order_by(*(view.c[key] for key in told.key))


_TYPES: dict[Type, TypeEngine[Any]] = {"text": Words(), "integer": BigInteger(), "date": Date(), "moment": Instant()}


def definition() -> str:
    """A digest of the views: another one where any of them has changed."""
    return sha256(repr((VERSION, VIEWS)).encode()).hexdigest()[:12]


def are_current(connection: Connection) -> bool:
    """Whether the database has today's views."""
    if "contract" not in inspect(connection).get_view_names():
        return False
    return bool(connection.scalar(text("SELECT definition FROM contract")) == definition())


def drop(connection: Connection) -> None:
    """Takes the views away, so that the tables behind them may change."""
    for name in inspect(connection).get_view_names():
        if name in VIEWS or name == "contract":
            connection.execute(text(f"DROP VIEW {name}"))


def create(connection: Connection) -> None:
    """Makes the views."""
    for name, query in VIEWS.items():
        connection.execute(text(f"CREATE VIEW {name} AS {query}"))
    connection.execute(text(f"CREATE VIEW contract AS SELECT {VERSION} AS version, '{definition()}' AS definition"))
