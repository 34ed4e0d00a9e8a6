"""Opens the database: where it is, how SQLite is tuned, and the schema brought up to date on first use."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, create_engine, event, exc, func, inspect, make_url, select, text
from sqlalchemy.engine import URL

from storage import views
from storage.errors import StorageError
from storage.models import REVISION

BUSY_SECONDS = 30
MIGRATIONS = Path(__file__).parent / "migrations"
# Any number will do, as long as every version of the program asks for the same one.
UPGRADE_LOCK = 0x6769616E7473


@dataclass(frozen=True, slots=True)
class Location:
    """Where things are kept: the database, and the folder of snapshots and locks."""

    url: URL
    data: Path

    def __str__(self) -> str:
        if self.is_sqlite and self.url.database:
            return self.url.database
        return self.url.render_as_string(hide_password=True)

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"


def locate(database_url: str | None = None, data: Path | None = None) -> Location:
    """The arguments, else DATABASE_URL and GIANTS_DATA, else ``giants.db`` in the user's data folder.

    Raises StorageError for an address that is neither SQLite's nor PostgreSQL's.
    """
    folder = Path(data or os.environ.get("GIANTS_DATA") or platformdirs.user_data_path("little-giants"))
    folder = folder.expanduser().absolute()
    address = database_url or os.environ.get("DATABASE_URL")
    if not address:
        return Location(URL.create("sqlite", database=str(folder / "giants.db")), folder)
    try:
        url = make_url(address)
    except (exc.ArgumentError, ValueError):
        raise StorageError(
            "the database address is no URL: write sqlite:///FILE or postgresql://USER@HOST/NAME in DATABASE_URL"
        ) from None
    backend = url.drivername.partition("+")[0]
    if backend in ("postgres", "postgresql"):
        return Location(url.set(drivername="postgresql+psycopg"), folder)
    if backend == "sqlite":
        return Location(url.set(drivername="sqlite"), folder)
    raise StorageError(f"{backend} is no database that we can use: write a sqlite or postgresql URL in DATABASE_URL")


def open_database(location: Location) -> Engine:
    """The database with today's schema, created or upgraded where needed. Raises StorageError."""
    try:
        engine = _sqlite(location.url) if location.is_sqlite else _postgresql(location.url)
        with clear_errors(location):
            _bring_up_to_date(engine, location)
    except ImportError as error:
        raise StorageError(f"cannot open {location}: {error}") from None
    return engine


def _sqlite(url: URL) -> Engine:
    patience = {} if "timeout" in url.query else {"timeout": BUSY_SECONDS}
    engine = create_engine(url, connect_args=patience)
    event.listen(engine, "connect", _tune)
    event.listen(engine, "begin", _begin)
    return engine


def _tune(connection: Any, _: object) -> None:
    # None: the driver starts no transaction of its own, so that _begin decides which kind.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    # In WAL mode NORMAL can't corrupt; a power cut may take the last transactions back, and that loses nothing: the
    # bytes are in the WARC files, which are synced, and pages without their rows are fetched again. FULL would sync at
    # each commit, several times a page.
    connection.execute("PRAGMA synchronous = NORMAL")
    # 32 MB instead of 4: a crawl writes to the same pages again and again, and each checkpoint copies and syncs them.
    connection.execute("PRAGMA wal_autocheckpoint = 8000")


def _begin(connection: Connection) -> None:
    # A transaction that reads first and then writes fails at once, whatever the timeout, when another has written in
    # between. One that will write must therefore queue for the lock at its start.
    kind = "IMMEDIATE" if connection.get_execution_options().get("writes") else "DEFERRED"
    connection.exec_driver_sql(f"BEGIN {kind}")


def _postgresql(url: URL) -> Engine:
    return create_engine(url, connect_args={"connect_timeout": 10}, pool_pre_ping=True)


def writing(engine: Engine) -> Engine:
    """The same database, for transactions that will write."""
    return engine.execution_options(writes=True)


def _bring_up_to_date(engine: Engine, location: Location) -> None:
    with engine.connect() as connection:
        current = _revision(connection) == REVISION and _in_wal(connection) and views.are_current(connection)
    if current:
        return
    if not location.is_sqlite:
        _upgrade(engine, location)
        return
    # Switching to WAL can fail at once when two processes do it together, whatever the timeout.
    trouble = StorageError(f"{location} is being upgraded by another process: wait until it is done")
    with file_lock(location.data, "upgrade", trouble):
        with closing(engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA journal_mode = WAL")
        _upgrade(engine, location)


def _upgrade(engine: Engine, location: Location) -> None:
    # Imported here since only the first use of a database needs it.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with writing(engine).begin() as connection:
        if not location.is_sqlite:
            connection.execute(select(func.pg_advisory_xact_lock(UPGRADE_LOCK)))
        revision = _revision(connection)
        try:
            ScriptDirectory.from_config(config).get_revision(revision or "base")
        except CommandError:
            raise StorageError(
                f"{location} was written by a newer version of little-giants (its schema is {revision}, this program"
                f" knows {REVISION}): upgrade little-giants, or use another database"
            ) from None
        config.attributes["connection"] = connection
        views.drop(connection)
        command.upgrade(config, "head")
        views.create(connection)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def _in_wal(connection: Connection) -> bool:
    if connection.dialect.name != "sqlite":
        return True
    return bool(connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal")


@contextmanager
def file_lock(data: Path, name: str, trouble: StorageError, patience: float = 60.0) -> Iterator[None]:
    """Holds ``locks/<name>.lock`` in the data folder; the system lets go of it when the process dies, however it dies.

    Waits up to ``patience`` seconds, then raises ``trouble``.
    """
    folder = data / "locks"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / f"{name}.lock", thread_local=False, poll_interval=0.01)
        lock.acquire(timeout=patience)
    except Timeout:
        raise trouble from None
    except OSError as error:
        raise StorageError(f"cannot use the data folder {data}: {error.strerror}: set GIANTS_DATA to another") from None
    try:
        yield
    finally:
        lock.release()


_SQLITE_TROUBLE = {
    "SQLITE_BUSY": "is locked by another process: wait until it is done, or stop it",
    "SQLITE_LOCKED": "is locked by another process: wait until it is done, or stop it",
    "SQLITE_CANTOPEN": "cannot be opened: check that its folder exists and that you may write there",
    "SQLITE_PERM": "cannot be opened: check that you may read and write it",
    "SQLITE_READONLY": "cannot be written: check the permissions of the file and of its folder",
    "SQLITE_NOTADB": "is no SQLite database: name another file",
    "SQLITE_CORRUPT": "is damaged: restore it from a copy, or move it away and ingest the snapshots again",
    "SQLITE_FULL": "cannot grow: the disk is full; free some space and run again",
    "SQLITE_IOERR": "cannot be read or written: check the disk and its free space",
}


@contextmanager
def clear_errors(location: Location) -> Iterator[None]:
    """Turns what the database's driver raises into a StorageError of one line."""
    try:
        yield
    except (exc.SQLAlchemyError, OverflowError) as error:
        cause = getattr(error, "orig", None) or error
        raise StorageError(f"{location} {_trouble(cause)}") from error


def _trouble(cause: BaseException) -> str:
    if isinstance(cause, sqlite3.Error):
        code = str(getattr(cause, "sqlite_errorname", ""))
        for name, trouble in _SQLITE_TROUBLE.items():
            if code.startswith(name):
                return trouble
    line = " ".join(str(cause).split())
    return f"answers: {line or type(cause).__name__}"
