"""The schema: made on first use, by whoever comes first, and the same as the models say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, inspect, text
from sqlalchemy.types import TypeEngine

from storage.database import MIGRATIONS, locate
from storage.models import REVISION, Base
from storage.store import StorageError, open_store

ROOT = Path(__file__).parent.parent
OPEN = "import sys, pathlib, storage.store as s; s.open_store(sys.argv[1], pathlib.Path(sys.argv[2])).close()"


def test_the_newest_migration_is_the_revision_that_models_name() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [REVISION]


def test_migrations_make_what_models_say(empty_database_url: str, data: Path) -> None:
    with open_store(empty_database_url, data) as store, store.engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, Base.metadata) == []


def plain(told: Any) -> Any:
    """What an inspector tells, as words: types and conditions are objects that compare by identity."""
    if isinstance(told, dict):
        return {str(name): plain(value) for name, value in told.items()}
    if isinstance(told, list):
        return [plain(value) for value in told]
    return repr(told) if isinstance(told, TypeEngine) else str(told)


def described(engine: Engine) -> dict[str, Any]:
    """All that a database tells of its tables but the order in which it lists it."""
    inspector = inspect(engine)
    kinds = ("columns", "check_constraints", "foreign_keys", "unique_constraints", "indexes")
    return {
        table: {kind: sorted(plain(getattr(inspector, f"get_{kind}")(table)), key=repr) for kind in kinds}
        | {"key": plain(inspector.get_pk_constraint(table))}
        for table in inspector.get_table_names()
        if table != "alembic_version"
    }


def test_migrations_make_what_models_make(empty_database_url: str, data: Path, tmp_path: Path) -> None:
    """Alembic's comparison passes over CHECKs and conditions of indexes: here they count."""
    url = locate(empty_database_url).url
    with create_engine(url).begin() as connection:
        Base.metadata.create_all(connection)
    by_models = described(create_engine(url))
    with create_engine(url).begin() as connection:
        Base.metadata.drop_all(connection)
    with open_store(empty_database_url, data) as store:
        assert described(store.engine) == by_models


def test_a_database_of_a_newer_version_is_left_alone(empty_database_url: str, data: Path) -> None:
    with open_store(empty_database_url, data) as store, store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageError, match=r"newer version of little-giants \(its schema is 9999.*upgrade") as caught:
        open_store(empty_database_url, data)
    assert "\n" not in str(caught.value)


def test_processes_may_start_at_once_on_an_empty_database(empty_database_url: str, data: Path) -> None:
    command = [sys.executable, "-c", OPEN, empty_database_url, str(data)]
    children = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    said = [child.communicate(timeout=60)[1] for child in children]
    assert [child.returncode for child in children] == [0] * 4, said


def test_alembic_is_imported_by_the_first_use_only(empty_database_url: str, data: Path) -> None:
    code = f"{OPEN}\nprint('alembic' in sys.modules)"
    command = [sys.executable, "-c", code, empty_database_url, str(data)]
    said = [subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout for _ in range(2)]
    assert said == ["True\n", "False\n"]


def test_sqlite_is_tuned(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path}/giants.db", tmp_path) as store, store.engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        }
    assert found == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 1, "busy_timeout": 30_000}


def test_wal_comes_back_to_a_copy_that_lost_it(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/giants.db"
    with open_store(address, tmp_path) as store:
        connection = store.engine.raw_connection()
        connection.cursor().execute("PRAGMA journal_mode = DELETE")
        connection.close()
    with open_store(address, tmp_path) as store, store.engine.connect() as connection_again:
        assert connection_again.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"


@pytest.mark.parametrize(
    ("environment", "arguments", "database", "folder"),
    [
        ({}, (None, Path("/a b")), "sqlite:////a b/giants.db", "/a b"),
        ({"GIANTS_DATA": "/data"}, (None, None), "sqlite:////data/giants.db", "/data"),
        ({"GIANTS_DATA": "/data", "DATABASE_URL": ""}, (None, None), "sqlite:////data/giants.db", "/data"),
        ({"DATABASE_URL": "sqlite:///x.db"}, (None, Path("/data")), "sqlite:///x.db", "/data"),
        ({"DATABASE_URL": "postgres://a:b@h/n"}, (None, Path("/d")), "postgresql+psycopg://a:b@h/n", "/d"),
        ({"DATABASE_URL": "sqlite:///x.db"}, ("postgresql://h/n", Path("/d")), "postgresql+psycopg://h/n", "/d"),
        (
            {},
            ("postgresql+psycopg2://h/n?sslmode=require", Path("/d")),
            "postgresql+psycopg://h/n?sslmode=require",
            "/d",
        ),
    ],
)
def test_where_things_are(
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    arguments: tuple[str | None, Path | None],
    database: str,
    folder: str,
) -> None:
    for name in ("DATABASE_URL", "GIANTS_DATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    location = locate(*arguments)
    assert (location.url.render_as_string(hide_password=False), str(location.data)) == (database, folder)


def test_the_users_own_folder_is_the_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DATABASE_URL", "GIANTS_DATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert locate().data.name == "little-giants"
