"""What a database says, apart from when and in which order it was told: for comparing one with another."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, create_engine, select

from storage.database import locate
from storage.models import Base

# Of a moment only whether it is there counts; where a record stands depends on what was written before it.
MOMENTS = {"first_seen", "last_seen", "answered_at", "settled_at", "kept_at", "read_at", "superseded_at", "changed_at"}
LEFT_OUT = {"id", "file", "offset", "length", "run"}


def rows(database_url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, as it stands."""
    with create_engine(locate(database_url).url).connect() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
        }


def contents(database_url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but ``runs`` and ``ledger_programmes``, with what it refers to in place of a number."""
    numbered: dict[str, dict[Any, tuple[Any, ...]]] = {}
    found = {}
    with create_engine(locate(database_url).url).connect() as connection:
        for table in Base.metadata.sorted_tables:
            if table.name not in ("runs", "ledger_programmes"):
                # By number, so that a row comes after the row of its own table that it refers to.
                found[table.name] = sorted(_contents(connection, table, numbered), key=repr)
    return found


def _contents(connection: Connection, table: Table, numbered: dict[str, dict[Any, Any]]) -> list[tuple[Any, ...]]:
    known = numbered.setdefault(table.name, {})
    listed = []
    for row in connection.execute(select(table).order_by(*table.primary_key)):
        values = []
        for column in table.columns:
            value = row._mapping[column]
            if column.name in LEFT_OUT:
                continue
            if column.name in MOMENTS:
                value = value is not None
            for key in column.foreign_keys:
                if key.column is not key.column.table.primary_key.columns[0]:
                    continue  # the second part of a key, which is no row's number
                value = numbered[key.column.table.name].get(value, value)
            values.append((column.name, value))
        known[row[0]] = tuple(values)
        listed.append(tuple(values))
    return listed
