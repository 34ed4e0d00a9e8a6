"""Bytes first: what was fetched is in a WARC file that any tool reads, whatever happens to who fetched it."""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from pipeline.records import Page
from storage import snapshots
from storage.store import StorageError, Store, open_store
from tests.contents import contents
from tests.sample_crawl import announcement, crawl

ROOT = Path(__file__).parent.parent
FETCHED = datetime(2026, 7, 1, 1, 2, 3, 456789, tzinfo=UTC)
PAGE = Page(
    "https://news.66wz.com/system/2026/07/01/105800001.shtml",
    "温州市55家".encode("gb18030"),
    FETCHED,
    200,
    (
        ("Content-Type", "text/html; charset=gb2312"),
        ("Content-Encoding", "gzip"),
        ("Transfer-Encoding", "chunked"),
        ("Content-Length", "12345"),
        ("Set-Cookie", "a=1"),
        ("Set-Cookie", "b=2"),
        ("Content-Disposition", 'attachment; filename="名单.xlsx"'),
        ("X-Empty", ""),
    ),
)
TWIN = replace(PAGE, url="https://www.66wz.com/twin", headers=(("X-Cache", "HIT"),), status=203)


@pytest.fixture
def plain(tmp_path: Path, data: Path) -> Store:
    """An empty store on SQLite: what is in files doesn't depend on the database."""
    return open_store(f"sqlite:///{tmp_path}/giants.db", data)


def records(data: Path) -> list[tuple[str, str | None, bytes]]:
    """Type, address and payload of every record, as warcio reads them with every digest checked."""
    found = []
    for path in sorted((data / "warc").glob("*.warc.gz")):
        with path.open("rb") as stream:
            for record in ArchiveIterator(stream, check_digests="raise"):
                address = record.rec_headers.get_header("WARC-Target-URI")
                found.append((record.rec_type, address, record.content_stream().read()))
    return found


def only_file(data: Path) -> Path:
    (path,) = (data / "warc").glob("*.warc.gz")
    return path


# What goes in comes out


def test_a_page_comes_back_whole(store: Store) -> None:
    assert store.load(store.keep(PAGE).snapshot) == PAGE


@settings(max_examples=100, deadline=None)
@given(
    body=st.binary(max_size=300),
    status=st.integers(100, 599),
    headers=st.lists(
        st.tuples(
            st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,8}", fullmatch=True),
            st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), max_size=8),
        ),
        max_size=4,
    ),
    fetched_at=st.datetimes(datetime(1996, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001
)
def test_any_page_comes_back_whole(
    tmp_path_factory: pytest.TempPathFactory,
    body: bytes,
    status: int,
    headers: list[tuple[str, str]],
    fetched_at: datetime,
) -> None:
    page = Page("https://66wz.com/", body, fetched_at.replace(tzinfo=UTC), status, tuple(headers))
    archive = snapshots.Archive(tmp_path_factory.mktemp("warc"))
    place = archive.append("warc/x.warc.gz", page, snapshots.digest_of(page.body), None)
    assert archive.read(place).page == page


def test_the_same_bytes_from_the_same_address_are_written_once(store: Store, data: Path) -> None:
    first = store.keep(PAGE)
    size = only_file(data).stat().st_size
    second = store.keep(replace(PAGE, fetched_at=datetime.now(UTC), headers=()))
    assert (first.new, second.new) == (True, False)
    assert (first.snapshot, first.digest) == (second.snapshot, second.digest)
    assert only_file(data).stat().st_size == size


def test_the_same_bytes_from_another_address_are_referred_to(store: Store, data: Path) -> None:
    big = replace(PAGE, body=random.Random(1).randbytes(100_000))
    store.keep(big)
    size = only_file(data).stat().st_size
    twin = replace(TWIN, body=big.body)
    kept = store.keep(twin)
    assert kept.new
    assert only_file(data).stat().st_size - size < 1000
    assert store.load(kept.snapshot) == twin


def test_any_tool_can_read_the_files(plain: Store, data: Path) -> None:
    plain.keep(PAGE)
    plain.keep(TWIN)
    plain.keep(replace(PAGE, body=b"edited"))
    assert [(kind, address) for kind, address, _ in records(data)] == [
        ("warcinfo", None),
        ("response", PAGE.url),
        ("revisit", TWIN.url),
        ("response", PAGE.url),
    ]
    # Decoded as it is kept, though the site had sent it compressed.
    assert [body for _, _, body in records(data)][1:] == [PAGE.body, b"", b"edited"]
    with only_file(data).open("rb") as stream:
        revisit = next(record for record in ArchiveIterator(stream) if record.rec_type == "revisit")
    assert revisit.rec_headers.get_header("WARC-Refers-To-Target-URI") == PAGE.url
    assert revisit.rec_headers.get_header("WARC-Refers-To-Date") == "2026-07-01T01:02:03.456789Z"
    assert revisit.http_headers.get_header("X-Cache") == "HIT"


def test_a_header_can_not_start_a_line_of_its_own(plain: Store) -> None:
    kept = plain.keep(replace(PAGE, headers=(("X-A", "1\r\nWARC-Type: metadata\r\n\r\nbody"),)))
    assert plain.load(kept.snapshot).headers == (("X-A", "1 WARC-Type: metadata body"),)


def test_a_full_file_is_followed_by_another(plain: Store, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshots, "FULL", 2000)
    kept = [plain.keep(replace(PAGE, body=random.Random(n).randbytes(900))).snapshot for n in range(24)]
    month = f"{datetime.now(UTC):%Y-%m}"
    archive = snapshots.Archive(data)
    assert archive.files() == [f"warc/{month}{f'_{n}' if n > 1 else ''}.warc.gz" for n in range(1, 13)]
    assert [kind for kind, _, _ in records(data)].count("warcinfo") == 12
    assert [plain.load(one).body for one in kept] == [random.Random(n).randbytes(900) for n in range(24)]


# Crashes


def without_the_last_row(store: Store, data: Path) -> None:
    """As if the process had died between the file and the database."""
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM snapshots WHERE id = (SELECT max(id) FROM snapshots)")


def torn(_: Store, data: Path) -> None:
    """As if the process had died while it wrote a record."""
    with only_file(data).open("rb+") as stream:
        whole = stream.read()
        stream.write(whole[:100])


def all_rows(store: Store, _: Path) -> None:
    """As if the database had been lost."""
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM snapshots WHERE refers_to IS NOT NULL")
        connection.exec_driver_sql("DELETE FROM snapshots")


@pytest.mark.parametrize("crash", [without_the_last_row, torn, all_rows], ids=lambda crash: crash.__name__)
@pytest.mark.parametrize("last", [PAGE, TWIN, replace(PAGE, body=b"edited")], ids=["same", "twin", "edited"])
@pytest.mark.parametrize("reopened", [True, False])
def test_after_a_crash_the_store_is_as_if_there_had_been_none(
    store: Store, database_url: str, data: Path, crash: Callable[[Store, Path], None], last: Page, reopened: bool
) -> None:
    store.keep(PAGE)
    store.keep(last)
    expected, read = contents(database_url), records(data)
    crash(store, data)
    if reopened:
        open_store(database_url, data).close()
        assert contents(database_url) == expected
        assert records(data) == read
    with open_store(database_url, data) as again:
        for page in (PAGE, last):
            assert not again.keep(page).new
    assert contents(database_url) == expected
    assert records(data) == read


def test_what_is_no_record_is_put_aside(plain: Store, data: Path) -> None:
    kept = plain.keep(PAGE)
    path = only_file(data)
    size = path.stat().st_size
    with path.open("ab") as stream:
        stream.write(bytes(500) + b"something of somebody's")
    other = plain.keep(replace(PAGE, body=b"edited"))
    assert (path.parent / f"{path.name}.damaged-{size}").read_bytes() == bytes(500) + b"something of somebody's"
    assert [plain.load(one.snapshot).body for one in (kept, other)] == [PAGE.body, b"edited"]
    assert len(records(data)) == 3


def sample(database_url: str, data: Path, edition: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.sample_crawl", database_url, str(data), str(edition)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_killed_at_any_moment_and_run_again_nothing_differs(database_url: str, data: Path, tmp_path: Path) -> None:
    # Reproducible chances; what happens in the milliseconds after a step depends on the machine.
    chance = random.Random(1)
    for edition, steps in ((1, 7), (2, 3)):
        for _ in range(5):
            with sample(database_url, data, edition) as child:
                assert child.stdout is not None
                for _ in range(chance.randint(1, steps)):
                    child.stdout.readline()
                time.sleep(chance.uniform(0, 0.02))
                child.kill()
        with sample(database_url, data, edition) as child:
            child.communicate(timeout=60)
            assert child.returncode == 0
    undisturbed = f"sqlite:///{tmp_path}/undisturbed.db"
    with open_store(undisturbed, tmp_path / "undisturbed") as store:
        crawl(store, 1)
        crawl(store, 2)
    assert contents(database_url) == contents(undisturbed)
    assert records(data) == records(tmp_path / "undisturbed")
    with open_store(database_url, data) as store:
        exits = [row.exit for row in store.runs()]
    assert exits[0] == "incidents"
    assert set(exits) == {"incidents", "killed"}


# Trouble with files


def keep_many(database_url: str, data: Path, first: int) -> list[int]:
    with open_store(database_url, data) as store:
        pages = [replace(announcement(1), url=f"https://66wz.com/{n}", body=f"{n}".encode()) for n in range(first, 40)]
        return [store.keep(page).snapshot for page in pages]


def test_processes_may_keep_at_once(database_url: str, data: Path) -> None:
    with ProcessPoolExecutor(3, get_context("spawn")) as pool:
        kept = list(pool.map(keep_many, [database_url] * 3, [data] * 3, [0, 10, 20]))
    assert kept[0][10:] == kept[1]
    assert kept[0][20:] == kept[2]
    with open_store(database_url, data) as store:
        assert [store.load(one).body for one in kept[0]] == [f"{n}".encode() for n in range(40)]
    assert len(records(data)) == 41


def keep_on_a_full_disk(database_url: str, data: Path) -> str:
    with open_store(database_url, data) as store:
        kept = store.keep(PAGE)
        # As far as a process can be told that there is no room without filling a disk.
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
        try:
            store.keep(replace(PAGE, body=random.Random(1).randbytes(100_000)))
        except StorageError as error:
            assert store.load(kept.snapshot) == PAGE
            return str(error)
    return "there was room"


def test_a_full_disk_loses_nothing_that_was_kept(tmp_path: Path, data: Path) -> None:
    database = f"sqlite:///{tmp_path}/giants.db"
    open_store(database, data).close()
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        said = pool.submit(keep_on_a_full_disk, database, data).result()
    assert said.startswith(f"cannot write to {only_file(data)}: ")
    assert said.endswith("free some space, or set GIANTS_DATA to another folder")
    with open_store(database, data) as store:
        assert store.keep(replace(PAGE, body=b"edited")).new
    assert [body for kind, _, body in records(data) if kind == "response"] == [PAGE.body, b"edited"]


def change(path: Path, position: int) -> None:
    with path.open("rb+") as stream:
        stream.seek(position, 2)
        (byte,) = stream.read(1)
        stream.seek(position, 2)
        stream.write(bytes([byte ^ 1]))


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda path: path.unlink(), "No such file or directory: put the file back or fetch its pages again"),
        (lambda path: change(path, -60), "is damaged at byte"),
        (lambda path: path.write_bytes(b"x" * path.stat().st_size), "is damaged at byte"),
    ],
)
def test_a_snapshot_that_can_not_be_read_is_one_line(
    plain: Store, data: Path, harm: Callable[[Path], Any], said: str
) -> None:
    snapshot = plain.keep(PAGE).snapshot
    harm(only_file(data))
    with pytest.raises(StorageError, match=said) as caught:
        plain.load(snapshot)
    assert "\n" not in str(caught.value)


def test_a_database_without_its_archive_takes_nothing_more(store: Store, tmp_path: Path) -> None:
    store.keep(announcement(1))
    store.archive.rename(tmp_path / "moved")
    with pytest.raises(StorageError, match=r"gone: give the database its own archive back, or set GIANTS_DATA"):
        store.keep(announcement(2))
    (tmp_path / "moved").rename(store.archive)
    assert store.keep(announcement(2)).new


def test_a_snapshot_that_is_not_there(plain: Store) -> None:
    with pytest.raises(StorageError, match="has no snapshot 7"):
        plain.load(7)
