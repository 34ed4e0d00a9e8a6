"""All rows of the English tables, for the tests of what holds whatever a text says."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from tests import claims_english
from tests.claims.notation import Row


def _rows(module: str) -> list[Row]:
    tables = vars(import_module(f"{claims_english.__name__}.{module}")).values()
    return [
        row for table in tables if isinstance(table, list) for row in table if isinstance(row, tuple) and len(row) == 3
    ]


_TABLES = sorted(found.name for found in iter_modules(claims_english.__path__) if found.name.startswith("test_"))
TABLE: list[Row] = list({row[0]: row for module in _TABLES for row in _rows(module)}.values())
