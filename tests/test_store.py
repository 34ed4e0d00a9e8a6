"""What the store promises: twice is once, superseded and never deleted, evidence, one clear line."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial
from itertools import count, permutations
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from pipeline.records import Article, Claim, Evidence, Incident, Page, Source
from storage import models
from storage.pages import PATIENCE
from storage.store import Busy, Listed, StorageError, Store, open_store
from tests.contents import contents, rows
from tests.sample_crawl import SOURCE, announcement, claim, crawl, find, read, save

ROOT = Path(__file__).parent.parent
URL = "https://jxt.zj.gov.cn/art/2026/7/1/art_1.html"
LATER = timedelta(days=1)


def page(body: str = "a", *, days: int = 0, url: str = URL) -> Page:
    return Page(url, body.encode(), datetime(2026, 7, 1, tzinfo=UTC) + days * LATER)


def article(text: str = "温州市55家", **fields: Any) -> Article:
    return Article(URL, None, text, **fields)


def put(store: Store, fetched: Page, what: Article, claims: Sequence[Claim], rules: str = "rules") -> str:
    """Keeps and saves; answers the outcome."""
    kept = store.keep(fetched)
    return store.save(fetched, kept.snapshot, None, what, claims, rules=rules).outcome


# Twice is once


def test_saving_twice_changes_no_row(store: Store, database_url: str) -> None:
    save(store, announcement(1))
    once = rows(database_url)
    save(store, announcement(1))
    assert rows(database_url) == once


def test_crawling_twice_adds_no_row(store: Store, database_url: str) -> None:
    crawl(store, 1)
    once = contents(database_url)
    crawl(store, 1)
    assert contents(database_url) == once


def test_order_does_not_matter(tmp_path: Path) -> None:
    pages = [announcement(number) for number in (1, 2, 3)]
    results = []
    for number, order in enumerate(permutations(pages)):
        database = f"sqlite:///{tmp_path}/{number}.db"
        with open_store(database, tmp_path / str(number)) as store:
            for one in order:
                save(store, one)
        results.append(contents(database))
    assert all(result == results[0] for result in results)


def test_both_databases_say_the_same(tmp_path: Path, postgresql: str, database_url: str) -> None:
    plain = f"sqlite:///{tmp_path}/plain.db"
    for database in (plain, database_url):
        with open_store(database, tmp_path / str(hash(database))) as store:
            crawl(store, 1)
            crawl(store, 2)
    assert contents(database_url) == contents(plain)


def test_equal_claims_stand_once(store: Store) -> None:
    again = replace(claim(), evidence=Evidence(4, 6, "5家"), rule="another")
    saved = store.save(page(), store.keep(page()).snapshot, None, article(), [claim(), again], rules="rules")
    assert saved.claims == [claim()]
    assert [row.claim for row in store.export_claims()] == [claim()]


def test_writers_at_once_lose_nothing(database_url: str, data: Path, tmp_path: Path) -> None:
    open_store(database_url, data).close()
    crawls = [start(database_url, data, "1", "by-hand") for _ in range(3)]
    for child in crawls:
        child.communicate(timeout=60)
    assert [child.returncode for child in crawls] == [0, 0, 0]
    with open_store(database_url, data) as store, open_store(f"sqlite:///{tmp_path}/alone.db", tmp_path) as alone:
        crawl(alone, 1)
        assert store.counts() | {"runs": 1} == alone.counts()
        assert list(store.export_claims()) == list(alone.export_claims())


# Superseded, never deleted


def history(database_url: str) -> list[tuple[int, int, int, bool]]:
    """Version, reading, claims' counts, and whether it is current, of the only page."""
    with open_store(database_url).engine.connect() as connection:
        found = connection.execute(
            text(
                "SELECT v.number, a.number, c.count, c.superseded_at IS NULL, a.superseded_at IS NULL FROM versions v"
                " JOIN articles a ON a.version = v.id JOIN claims c ON c.article = a.id ORDER BY 1, 2, c.ordinal"
            )
        ).all()
    assert all(row[3] == row[4] for row in found)
    return [(row[0], row[1], row[2], bool(row[3])) for row in found]


OLD, NEW = (article("温州市55家"), [claim(55)]), (article("温州市56家"), [claim(56)])
CASES: dict[str, tuple[list[tuple[Page, tuple[Article, list[Claim]]]], list[str], list[tuple[int, int, int, bool]]]] = {
    "an edit supersedes": (
        [(page("a"), OLD), (page("b", days=1), NEW)],
        ["new", "changed"],
        [(1, 1, 55, False), (2, 1, 56, True)],
    ),
    "a clock on the page is no edit": (
        [(page("a 08:00"), OLD), (page("a 09:00", days=1), OLD)],
        ["new", "same"],
        [(1, 1, 55, True)],
    ),
    "an edit that is taken back is one more version": (
        [(page("a"), OLD), (page("b", days=1), NEW), (page("a", days=2), OLD)],
        ["new", "changed", "changed"],
        [(1, 1, 55, False), (2, 1, 56, False), (3, 1, 55, True)],
    ),
    "other claims from the same bytes are another reading": (
        [(page("a"), OLD), (page("a", days=1), (OLD[0], [claim(5)])), (page("a", days=2), (OLD[0], [claim(5)]))],
        ["new", "reread", "same"],
        [(1, 1, 55, False), (1, 2, 5, True)],
    ),
    "another article from the same bytes is another reading": (
        [(page("a"), OLD), (page("a"), NEW)],
        ["new", "reread"],
        [(1, 1, 55, False), (1, 2, 56, True)],
    ),
    "another reader that reads the same is none": (
        [(page("a"), OLD), (page("a"), (article("温州市55家", reader="generic after all"), [claim(55)]))],
        ["new", "same"],
        [(1, 1, 55, True)],
    ),
    "an older state that comes late replaces nothing": (
        [(page("b", days=1), NEW), (page("a"), OLD)],
        ["new", "same"],
        [(1, 1, 56, True)],
    ),
    "what was superseded and is read again replaces nothing": (
        [(page("a"), OLD), (page("b", days=1), NEW), (page("a"), (OLD[0], [claim(5)]))],
        ["new", "changed", "same"],
        [(1, 1, 55, False), (2, 1, 56, True)],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_history(store: Store, database_url: str, name: str) -> None:
    saves, outcomes, expected = CASES[name]
    assert [put(store, fetched, *what) for fetched, what in saves] == outcomes
    assert history(database_url) == expected


@pytest.mark.parametrize("name", CASES)
def test_preview_answers_as_save_does_and_writes_nothing(store: Store, database_url: str, name: str) -> None:
    for fetched, (what, claims) in CASES[name][0]:
        before = rows(database_url)
        expected = store.preview(fetched, what, claims)
        assert rows(database_url) == before
        assert store.save(fetched, store.keep(fetched).snapshot, None, what, claims, rules="rules") == expected


def test_saved_tells_what_changed(store: Store) -> None:
    put(store, page("a"), *OLD)
    saved = store.save(page("b", days=1), store.keep(page("b", days=1)).snapshot, None, *NEW, rules="rules")
    assert (saved.before, saved.claims) == ([claim(55)], [claim(56)])


# What comes back


@pytest.mark.parametrize(
    "published",
    [
        datetime(2026, 7, 1, 8, 33, 37, tzinfo=timezone(timedelta(hours=8))),
        datetime(2026, 7, 1, 23, 59, 59, 999999, tzinfo=timezone(-timedelta(hours=9, minutes=30))),
        datetime(1919, 1, 1, tzinfo=timezone(timedelta(hours=8, minutes=5, seconds=43))),
        datetime(2026, 7, 1, tzinfo=UTC),
        None,
    ],
)
def test_an_article_comes_back_with_its_zone(store: Store, published: datetime | None) -> None:
    what = Article(
        URL, "标题", "标题\n正文", "原标题", "温州都市报", "新华社", "本报记者", "编辑部", published, "zh", "wz66"
    )
    put(store, page(), what, [])
    found = store.article_of(URL)
    assert found == what
    assert found.published is None or published is None or found.published.utcoffset() == published.utcoffset()
    assert store.article_of("https://unknown.cn/") is None


def test_an_article_comes_back_with_the_home_that_its_page_states(store: Store) -> None:
    stated = article(home="320500", authority="city")
    put(store, page(), stated, [])
    assert store.article_of(URL) == stated


def test_what_databases_refuse_keeps_its_place(store: Store) -> None:
    what = article("温州\0\ud800市55家")
    put(store, page(), what, [replace(claim(), evidence=Evidence(2, 6, "\0\ud800市5"))])
    assert put(store, page(), what, [replace(claim(), evidence=Evidence(2, 6, "\0\ud800市5"))]) == "same"
    found = store.article_of(URL)
    (row,) = store.export_claims()
    assert found is not None
    assert found.text == "温州\ufffd\ufffd市55家"
    assert found.text[row.claim.evidence.start : row.claim.evidence.end] == row.claim.evidence.text


def any_claim() -> st.SearchStrategy[Claim]:
    words = st.none() | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=5)
    batch = st.none() | st.tuples(st.integers(1, 9), st.integers(0, 5))
    region = st.sampled_from([(None, None), ("330300", "温州市"), ("100000", "全国")])

    def build(one: Claim, span: tuple[int, int] | None, place: tuple[str | None, str | None], told: str) -> Claim:
        first, last = (span[0], sum(span)) if span else (None, None)
        evidence = Evidence(3, 3 + len(told), told)
        code, name = place
        return replace(one, batch_first=first, batch_last=last, region_code=code, region=name, evidence=evidence)

    plain = st.builds(
        Claim,
        region_code=st.none(),
        region=st.none(),
        place=words,
        batch_first=st.none(),
        batch_last=st.none(),
        year=st.none() | st.integers(1949, 2100),
        count=st.integers(0, 2**63 - 1),
        subset=words,
        as_of=st.sampled_from([None, "2023", "2023-12", "2023-12-31"]),
        evidence=st.just(Evidence(0, 0, "")),
        rule=st.sampled_from(["place-count", "list"]),
    )
    return st.builds(build, plain, batch, region, st.text("温州市5家\n😀", max_size=9))


def once(claims: list[Claim]) -> list[Claim]:
    """The first of the claims that differ in nothing but their evidence and rule."""
    kept: dict[Claim, Claim] = {}
    for one in claims:
        kept.setdefault(replace(one, evidence=Evidence(0, 0, ""), rule=""), one)
    return list(kept.values())


def test_claims_come_back_as_they_went(tmp_path: Path) -> None:
    addresses = (f"https://66wz.com/{number}" for number in count())

    @settings(max_examples=100, deadline=None)
    @given(claims=st.lists(any_claim(), max_size=6))
    def come_back(claims: list[Claim]) -> None:
        fetched = page(url=next(addresses))
        kept = store.keep(fetched)
        saved = store.save(fetched, kept.snapshot, None, article(), claims, rules="rules")
        assert saved.claims == once(claims)
        assert store.preview(fetched, article(), claims).before == once(claims)

    with open_store(f"sqlite:///{tmp_path}/giants.db", tmp_path) as store:
        come_back()


def test_export_leads_from_the_claim_to_the_bytes(store: Store) -> None:
    crawl(store, 1)
    crawl(store, 2)
    exported = list(store.export_claims())
    assert [row.url for row in exported] == sorted(row.url for row in exported)
    assert len(exported) == len({row.url for row in exported}) == 22
    for row in exported:
        source = announcement(int(row.url[-15:-6]) - 105800000, 2)
        what = store.article_of(row.url)
        assert what is not None
        assert row.claim in find(read(source))
        assert what.text[row.claim.evidence.start : row.claim.evidence.end] == row.claim.evidence.text
        assert (row.source, row.outlet, row.published) == ("wz66", "温州都市报", what.published)
    assert list(store.export_claims("wz66")) == exported
    assert list(store.export_claims("miit")) == []


def test_an_export_may_be_left_half_way(store: Store) -> None:
    crawl(store, 1)
    first = next(iter(store.export_claims()))
    assert first.url == announcement(0).url
    save(store, announcement(1, 2))


# What a crawl asks

ENTRY = Listed(URL, "公示", date(2026, 7, 1))


def settle(store: Store) -> None:
    store.listed(SOURCE, [ENTRY])
    put(store, replace(page(), fetched_at=datetime.now(UTC)), *OLD)


def complete(store: Store) -> None:
    store.finish_run(store.start_run("crawl", SOURCE), exit="done")


def fail(store: Store, status: int | None = 500) -> None:
    store.failed(URL, SOURCE, status=status, incident=Incident("page_failed", f"{status}", URL))


def is_unreadable(store: Store, days: int = 0) -> None:
    sent = page("challenge", days=days)
    store.unreadable(sent, store.keep(sent).snapshot, SOURCE, Incident("unreadable", "nothing", URL))


STANDINGS: list[tuple[str, list[Callable[[Store], object]], Listed, str, bool]] = [
    ("never seen", [], ENTRY, "wanted", True),
    ("listed only", [lambda s: s.listed(SOURCE, [ENTRY]), complete], ENTRY, "wanted", True),
    ("settled by a crawl that goes on", [settle], ENTRY, "known", False),
    ("settled by a crawl that was completed", [settle, complete], ENTRY, "settled", False),
    ("settled after the last that was completed", [complete, settle], ENTRY, "known", False),
    ("another title", [settle, complete], replace(ENTRY, title="公示（更正）"), "wanted", True),
    ("another date", [settle, complete], replace(ENTRY, date=date(2026, 7, 2)), "wanted", True),
    ("a list without dates", [settle, complete], replace(ENTRY, date=None), "settled", False),
    ("known by hand before any list showed it", [lambda s: put(s, page(), *OLD), complete], ENTRY, "settled", False),
    ("failed", [fail, complete], ENTRY, "wanted", True),
    ("timed out", [lambda s: fail(s, None), complete], ENTRY, "wanted", True),
    ("failed after it was settled", [settle, fail, complete], ENTRY, "settled", False),
    ("gone", [lambda s: fail(s, 404), complete], ENTRY, "settled", False),
    ("gone for good", [lambda s: fail(s, 410)], ENTRY, "known", False),
    ("failed in thirty crawls", [fail] * PATIENCE, ENTRY, "settled", False),
    ("failed in thirty crawls, then listed otherwise", [lambda s: s.listed(SOURCE, [ENTRY]), *[fail] * PATIENCE],
     replace(ENTRY, title="公示（更正）"), "wanted", True),
    ("failed, then answered", [fail, settle, complete], ENTRY, "settled", False),
    ("unreadable", [is_unreadable, complete], ENTRY, "wanted", True),
    ("unreadable, and read again thirty times", [is_unreadable] * PATIENCE, ENTRY, "wanted", True),
    ("unreadable in 30", [partial(is_unreadable, days=night) for night in range(PATIENCE)], ENTRY, "settled", False),
    ("unreadable, then an article", [is_unreadable, settle, complete], ENTRY, "settled", False),
    ("not modified", [settle, lambda s: s.listed(SOURCE, [replace(ENTRY, title="旧")]),
                      lambda s: s.not_modified(URL)], replace(ENTRY, title="旧"), "known", False),
]  # fmt: skip


@pytest.mark.parametrize(("events", "entry", "standing", "pending"), [case[1:] for case in STANDINGS], ids=[
    case[0] for case in STANDINGS
])  # fmt: skip
def test_how_a_page_stands(
    store: Store, events: list[Callable[[Store], object]], entry: Listed, standing: str, pending: bool
) -> None:
    for event in events:
        event(store)
    assert store.listed(SOURCE, [entry]) == {URL: standing}
    assert store.pending("wz66") == ([URL] if pending else [])


def test_a_change_that_was_seen_is_fetched_even_if_the_crawl_dies_first(store: Store) -> None:
    settle(store)
    complete(store)
    changed = replace(ENTRY, title="公示（更正）")
    store.listed(SOURCE, [changed])
    complete(store)
    assert store.listed(SOURCE, [changed]) == {URL: "wanted"}


def test_a_list_longer_than_a_statement_may_have_parameters(store: Store) -> None:
    entries = [Listed(f"https://66wz.com/{number}", "公示") for number in range(1200)]
    assert set(store.listed(SOURCE, entries).values()) == {"wanted"}
    assert len(store.pending("wz66")) == 1200
    assert store.listed(SOURCE, []) == {}


def test_validators_are_those_of_the_newest_answer(store: Store) -> None:
    assert store.validators([URL]) == {}
    newest = replace(page("b", days=1), headers=(("etag", '"b"'), ("Last-Modified", "Wed, 01 Jul 2026 00:33:37 GMT")))
    put(store, newest, *NEW)
    put(store, replace(page("a"), headers=(("ETag", '"a"'),)), *OLD)
    assert store.validators(["https://66wz.com/", URL]) == {URL: ('"b"', "Wed, 01 Jul 2026 00:33:37 GMT")}


def test_what_there_is_to_read_again(store: Store) -> None:
    put(store, page("a"), *OLD)
    newest = store.keep(page("b", days=1)).snapshot
    put(store, page("b", days=1), *NEW)
    assert list(store.current_snapshots()) == [(newest, None, URL)]
    unread = page("challenge", days=2)
    snapshot = store.keep(unread).snapshot
    store.unreadable(unread, snapshot, SOURCE, Incident("unreadable", "nothing", URL))
    assert list(store.current_snapshots("wz66")) == [(newest, "wz66", URL), (snapshot, "wz66", URL)]
    assert list(store.current_snapshots("miit")) == []
    assert store.article_of(URL) == NEW[0]
    put(store, unread, article("now it reads"), [])
    assert list(store.current_snapshots()) == [(snapshot, "wz66", URL)]


# Runs, incidents, locks


def test_a_run_is_a_row(store: Store) -> None:
    run = store.start_run("crawl", SOURCE)
    assert [(row.id, row.exit, row.ended_at) for row in store.runs()] == [(run, None, None)]
    store.finish_run(run, exit="incidents", reason="finished", pages=5, new=4, changed=3, claims=2, incidents=1)
    other = store.start_run("ingest")
    assert [row.id for row in store.runs()] == [other, run]
    assert [row.id for row in store.runs(limit=1)] == [other]
    (row,) = store.runs(source="wz66")
    assert (row.kind, row.exit, row.reason) == ("crawl", "incidents", "finished")
    assert (row.pages, row.new, row.changed, row.claims, row.incidents) == (5, 4, 3, 2, 1)
    assert row.ended_at is not None
    assert row.started_at <= row.ended_at <= datetime.now(UTC)


def test_a_run_that_died_is_closed_by_the_next_of_its_source(store: Store) -> None:
    miit = Source("miit", "工业和信息化部", ("miit.gov.cn",), None, "ministry")
    died, other = store.start_run("crawl", SOURCE), store.start_run("crawl", miit)
    by_hand = store.start_run("reextract", SOURCE)
    store.start_run("crawl", SOURCE)
    exits = {row.id: row.exit for row in store.runs()}
    assert (exits[died], exits[other], exits[by_hand]) == ("killed", None, None)
    store.close_dead_runs("miit", "timeout")
    assert {row.exit for row in store.runs(source="miit")} == {"timeout"}


def test_an_incident_stands_once(store: Store) -> None:
    first, second = store.start_run("crawl", SOURCE), store.start_run("crawl", SOURCE)
    seen = Incident("empty_list", "no entries")
    for incident in (seen, seen, replace(seen, message="one entry"), replace(seen, url=URL)):
        store.incident(incident, SOURCE, first)
    store.incident(seen, None)
    store.incident(seen, SOURCE, second)
    assert store.counts()["incidents"] == 4
    with store.engine.connect() as connection:
        runs = connection.execute(text("SELECT run FROM incidents ORDER BY id")).scalars().all()
    assert runs == [second, first, first, None]


def start(database_url: str, data: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.sample_crawl", database_url, str(data), *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


HOLD = """
import sys, time
from pathlib import Path
from storage.store import open_store
with open_store(sys.argv[1], Path(sys.argv[2])) as store, store.hold("wz66"):
    print("held", flush=True)
    time.sleep(60)
"""


def test_one_crawl_of_a_source_at_a_time(store: Store, database_url: str, data: Path) -> None:
    command = [sys.executable, "-c", HOLD, database_url, str(data)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(Busy, match="wz66 is being crawled"), store.hold("wz66"):
            pass
        with store.hold("miit"), pytest.raises(Busy), store.hold("miit"):
            pass
        child.send_signal(signal.SIGKILL)
        child.wait()
    # PostgreSQL hears of a client's death a moment later.
    for _ in range(100):
        try:
            with store.hold("wz66"):
                break
        except Busy:
            subprocess.run(["sleep", "0.05"], check=True)
    with store.hold("wz66"):
        pass


# The schema keeps its own rules

# Stands for the value in the row that stands, where that is known only when it stands.
STANDING = "standing"
WRONG: dict[type[models.Base], list[dict[str, Any]]] = {
    models.Source: [{"name": "wz66"}, {"authority": "blog"}, {"title": None}],
    models.Page: [{"url": URL}, {"source": "unknown"}, {"failures": -1}, {"unread": 99}],
    models.Snapshot: [
        {"url": STANDING},
        {"file": STANDING},
        {"refers_to": None},
        {"refers_to": 99},
        {"offset": -1},
        {"length": 0},
    ],
    models.Version: [{"number": 1}, {"number": 0}, {"page": 99}, {"snapshot": 99}],
    models.Article: [
        {"number": 1},
        {"number": 0},
        {"version": 99},
        {"superseded_at": None},
        {"published": datetime.now(UTC)},
        {"published_offset": 28800},
        {"text": None},
    ],
    models.Claim: [
        {"ordinal": 0},
        {"identity": STANDING},
        {"article": 99},
        {"programme": "giant"},
        {"level": "世界"},
        {"measure": "growth"},
        {"bound": "roughly"},
        {"status": "rumoured"},
        {"region": None},
        {"region_code": None},
        {"batch_first": 8},
        {"batch_first": None},
        {"count": -1},
        {"evidence_start": -1},
        {"evidence_start": 5, "evidence_end": 2},
        {"evidence_end": 9},
    ],
    models.Run: [
        {"kind": "dream"},
        {"kind": "crawl", "source": None},
        {"exit": "done"},
        {"ended_at": datetime.now(UTC)},
        {"exit": "fled", "ended_at": datetime.now(UTC)},
    ],
    models.Incident: [{"identity": STANDING}, {"run": 99}, {"source": "unknown"}],
}
# What makes a copy of the row that stands a good second row.
SECOND: dict[type[models.Base], dict[str, Any]] = {
    models.Source: {"name": "miit"},
    models.Page: {"url": "https://66wz.com/"},
    models.Snapshot: {"url": "https://66wz.com/", "file": "warc/2026-08.warc.gz", "refers_to": 1},
    models.Version: {"number": 2},
    models.Article: {"number": 2, "superseded_at": datetime.now(UTC)},
    models.Claim: {"ordinal": 1, "identity": "another"},
    models.Run: {},
    models.Incident: {"identity": "another"},
}


@pytest.mark.parametrize("model", WRONG, ids=lambda model: model.__tablename__)
def test_the_schema_refuses(store: Store, model: type[models.Base]) -> None:
    run = store.start_run("crawl", SOURCE)
    store.listed(SOURCE, [ENTRY])
    put(store, page(), *OLD)
    store.incident(Incident("kind", "message"), SOURCE, run)
    columns = [column for column in model.__table__.columns if column.name != "id"]
    with store.engine.connect() as connection:
        standing = dict(connection.execute(select(*columns)).one()._mapping)
    good = standing | SECOND[model]
    for wrong in WRONG[model]:
        values = {name: standing[name] if value == STANDING else value for name, value in wrong.items()}
        with pytest.raises(IntegrityError), store.engine.begin() as connection:
            connection.execute(insert(model).values(**good | values))
    with store.engine.begin() as connection:
        connection.execute(insert(model).values(**good))


# One clear line


def line(database_url: str | None, data: Path) -> str:
    with pytest.raises(StorageError) as caught:
        open_store(database_url, data).close()
    message = str(caught.value)
    assert "\n" not in message
    assert len(message) < 300
    return message


def test_a_text_file_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a database, and longer than the header of one " * 20)
    assert line(f"sqlite:///{tmp_path}/notes.txt", tmp_path) == (
        f"{tmp_path}/notes.txt is no SQLite database: name another file"
    )


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("nonsense", "no URL"),
        ("mysql://host/name", "mysql is no database that we can use"),
        ("sqlite:////nowhere/at/all/giants.db", "/nowhere/at/all/giants.db cannot be opened: check that its folder"),
        ("postgres://someone:secret@127.0.0.1:1/giants", "postgresql+psycopg://someone:***@127.0.0.1:1/giants answers"),
    ],
)
def test_an_address_that_leads_nowhere(tmp_path: Path, address: str, said: str) -> None:
    message = line(address, tmp_path)
    assert said in message
    assert "secret" not in message


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    assert "cannot use the data folder" in line(f"sqlite:///{tmp_path}/giants.db", tmp_path / "data")


def test_a_database_that_may_only_be_read(tmp_path: Path) -> None:
    open_store(f"sqlite:///{tmp_path}/giants.db", tmp_path).close()
    with (
        open_store(f"sqlite:///file:{tmp_path}/giants.db?mode=ro&uri=true", tmp_path) as store,
        pytest.raises(StorageError, match="cannot be written: check the permissions"),
    ):
        store.incident(Incident("kind", "message"))


def refusal_to_nobody(folder: Path) -> str:
    """What opening a store there says to one who may not write; root may write everywhere, so it asks as nobody."""
    if os.geteuid() == 0:
        os.setuid(65534)
    return line(f"sqlite:///{folder}/giants.db", folder)


def test_a_folder_where_one_may_not_write(tmp_path: Path) -> None:
    with TemporaryDirectory() as folder, ProcessPoolExecutor(1, get_context("fork")) as child:
        Path(folder).chmod(0o555)
        try:
            assert "you may write there" in child.submit(refusal_to_nobody, Path(folder)).result()
        finally:
            Path(folder).chmod(0o755)


def test_a_database_that_another_process_locks(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/giants.db?timeout=0.1"
    with open_store(address, tmp_path) as store:
        other = sqlite3.connect(tmp_path / "giants.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match=r"giants\.db is locked by another process: wait"):
            store.incident(Incident("kind", "message"))
        assert list(store.export_claims()) == []
        other.close()
        store.incident(Incident("kind", "message"))


def test_a_database_that_cannot_grow(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path}/giants.db", tmp_path) as store:
        with store.engine.connect() as connection:
            connection.execute(text("PRAGMA max_page_count = 1"))
        what = article("温" * 1_000_000)
        kept = store.keep(page())
        with pytest.raises(StorageError, match="cannot grow: the disk is full"):
            store.save(page(), kept.snapshot, None, what, [], rules="rules")
        assert store.counts()["pages"] == 0
        assert store.load(kept.snapshot) == page()


def test_a_claim_that_breaks_the_rules_leaves_nothing_of_its_page(store: Store) -> None:
    kept = store.keep(page())
    with pytest.raises(StorageError):
        store.save(page(), kept.snapshot, None, article(), [claim(), claim(-1)], rules="rules")
    with pytest.raises(StorageError):
        store.save(page(), kept.snapshot, None, article(), [claim(), claim(2**63)], rules="rules")
    assert store.counts() | {"snapshots": 0} == dict.fromkeys(store.counts(), 0)


def test_the_package_alone_is_light() -> None:
    code = "import storage, storage.errors, sys; print('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True).stdout == "False\n"
