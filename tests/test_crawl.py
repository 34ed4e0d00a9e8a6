"""The real spiders on the replicas: what a crawl brings, where it stops, and that a killed one loses nothing."""

from __future__ import annotations

import gzip
import json
import random
import re
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from fixtures.replay import FIXTURES, Replay, Request, Response
from pipeline.articles import known_sources
from storage.store import open_store
from tests.command import GIANTS, HASTE, environment, giants, one_line
from tests.contents import contents
from tests.test_replay import request_for

SOURCES = tuple(sorted(known_sources()))
# As many as a test of many crawls can bear.
A_FEW = ("jxt_zj", "miit", "wz66")


@pytest.fixture
def proxy() -> Iterator[Replay]:
    with Replay() as running:
        yield running


def index(source: str, edition: int = 1) -> list[dict[str, Any]]:
    """What the source's lists show in an edition."""
    entries = json.loads((FIXTURES / source / "index.json").read_text("utf-8"))
    return [entry for entry in entries if entry["since_edition"] <= edition <= entry.get("until_edition", edition)]


def fetched(proxy: Replay) -> set[str]:
    return {url for _, url, _ in proxy.requests}


def told(source: str, data: Path) -> Any:
    """The latest run of a source."""
    with open_store(data=data) as store:
        return store.runs(limit=1, source=source)[0]


def is_reconciled(data: Path) -> bool:
    """Whether the ledger says what all that was found amounts to."""
    with open_store(data=data) as store:
        return store.reconcile() == []


def everything(data: Path, database_url: str | None = None) -> dict[str, set[str]]:
    """All that a database says. Which of two addresses with the same bytes came first is chance: it is left out."""

    def without_first(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(
                without_first(part) for part in value if not (isinstance(part, tuple) and part[:1] == ("refers_to",))
            )
        return value

    tables = contents(database_url or f"sqlite:///{data / 'giants.db'}")
    return {name: {repr(without_first(row)) for row in rows} for name, rows in tables.items()}


@pytest.mark.parametrize("source", SOURCES)
def test_a_crawl_reads_what_the_titles_promise_and_a_second_finds_nothing_new(
    source: str, proxy: Replay, tmp_path: Path
) -> None:
    first = giants("crawl", source, *HASTE, data=tmp_path, proxy=proxy)
    run = told(source, tmp_path)
    assert first.returncode == (1 if run.incidents else 0), first.stderr.decode()
    related = {entry["url"] for entry in index(source) if entry["related"]}
    unrelated = {entry["url"] for entry in index(source) if not entry["related"]} - related
    assert len(unrelated) >= 5
    assert not unrelated & fetched(proxy)
    assert run.pages == run.new >= len(related) - 1  # one of them is gone
    assert run.claims > 0

    before = everything(tmp_path)
    asked = len(proxy.requests)
    second = giants("crawl", source, *HASTE, data=tmp_path, proxy=proxy)
    assert second.returncode == 0, second.stderr.decode()
    assert (told(source, tmp_path).pages, told(source, tmp_path).new) == (0, 0)
    assert not {url for _, url, _ in proxy.requests[asked:]} & related
    assert everything(tmp_path) == before


@pytest.mark.parametrize("source", SOURCES)
def test_a_later_edition_brings_what_is_new_and_what_was_edited(source: str, proxy: Replay, tmp_path: Path) -> None:
    giants("crawl", source, *HASTE, data=tmp_path, proxy=proxy)
    pages_before = told(source, tmp_path).pages
    proxy.edition = 2
    giants("crawl", source, *HASTE, data=tmp_path, proxy=proxy)
    run = told(source, tmp_path)
    assert run.new >= 1
    assert run.changed >= 1  # the edited page whose title on the list changed
    assert run.pages < pages_before / 2

    # Back to the beginning: the edited page whose title stayed is found; pages whose clock alone moved are no new
    # versions.
    with open_store(data=tmp_path) as store:
        versions = store.counts()["versions"]
    asked = len(proxy.requests)
    giants("crawl", source, "--since", "2016-01-01", *HASTE, data=tmp_path, proxy=proxy)
    run = told(source, tmp_path)
    gone = {url for _, url, status in proxy.requests if status == 404}
    related = {entry["url"] for entry in index(source, edition=2) if entry["related"]}
    addresses = {request_for(source, url).url for url in related}
    assert addresses - gone <= {url for _, url, _ in proxy.requests[asked:]}
    assert (run.new, run.changed) == (0, 1)
    with open_store(data=tmp_path) as store:
        assert store.counts()["versions"] == versions + 1


def test_every_page_is_kept_under_the_bytes_that_were_served(proxy: Replay, tmp_path: Path) -> None:
    giants("crawl", "wz66", *HASTE, data=tmp_path, proxy=proxy)
    with open_store(data=tmp_path) as store:
        for snapshot, source, url in store.current_snapshots():
            page = store.load(snapshot)
            host, path = url.split("://")[1].split("/", 1)
            for shown in (host, host.replace("www.", "news.")):
                served = FIXTURES / "wz66" / "pages" / shown / path
                if served.exists():
                    break
            assert source == "wz66"
            assert page.status == 200
            assert page.header("content-type")
            assert len(page.body) == len(served.read_bytes())


def test_the_same_crawl_gives_the_same_records_in_sqlite_and_postgresql(
    proxy: Replay, tmp_path: Path, postgresql: str
) -> None:
    giants("crawl", *SOURCES, *HASTE, data=tmp_path / "lite", proxy=proxy)
    done = giants("crawl", *SOURCES, *HASTE, data=tmp_path / "post", proxy=proxy, database_url=postgresql)
    assert b"pages read" in done.stdout, done.stderr.decode()
    assert is_reconciled(tmp_path / "lite")
    assert everything(tmp_path / "lite") == everything(tmp_path / "post", postgresql)


def test_a_crawl_killed_at_any_moment_is_made_good_by_the_next(proxy: Replay, tmp_path: Path) -> None:
    giants("crawl", *A_FEW, *HASTE, data=tmp_path / "undisturbed", proxy=proxy)
    expected, requests = everything(tmp_path / "undisturbed"), len(proxy.requests)
    moments = random.Random(20221108)
    for attempt in range(10):
        data = tmp_path / f"killed-{attempt}"
        proxy.requests.clear()
        kill_at = moments.randrange(1, requests)
        crawl = subprocess.Popen(
            [GIANTS, "crawl", *A_FEW, *HASTE],
            env=environment(data, proxy),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while len(proxy.requests) < kill_at and crawl.poll() is None:
            time.sleep(0.001)
        time.sleep(moments.uniform(0, 0.02))
        crawl.kill()
        crawl.wait()
        giants("crawl", *A_FEW, *HASTE, data=data, proxy=proxy)
        assert everything(data) == expected, f"killed after {kill_at} of {requests} answers"


def test_a_source_is_never_crawled_twice_at_once(proxy: Replay, tmp_path: Path) -> None:
    with open_store(data=tmp_path) as store, store.hold("wz66"):
        done = giants("crawl", "wz66", *HASTE, data=tmp_path, proxy=proxy)
    assert "wz66 is being crawled by another process" in one_line(done)
    assert proxy.requests == []


def spoil(proxy: Replay, change: Callable[[Request, Response], Response | None]) -> None:
    """Have the proxy give another answer than the replica's wherever ``change`` gives one."""
    whole = Replay.answer

    def answer(request: Request) -> Response:
        response = whole(proxy, request)
        return change(request, response) or response

    proxy.answer = answer  # type: ignore[method-assign]


def test_a_list_that_fails_midway_lets_the_next_crawl_go_as_deep(proxy: Replay, tmp_path: Path) -> None:
    giants("crawl", "wz66", *HASTE, data=tmp_path / "undisturbed", proxy=proxy)
    asked = len(proxy.requests)
    spoil(proxy, lambda request, _: Response(503) if request.url.endswith("_000000003.shtml") else None)
    giants("crawl", "wz66", *HASTE, "-s", "RETRY_TIMES=0", data=tmp_path, proxy=proxy)
    assert told("wz66", tmp_path).exit == "failed"
    assert any(url.endswith("_000000001.shtml") for _, url, _ in proxy.requests[asked:])  # the older ones all the same
    spoil(proxy, lambda *_: None)
    giants("crawl", "wz66", *HASTE, data=tmp_path, proxy=proxy)
    assert everything(tmp_path)["pages"] == everything(tmp_path / "undisturbed")["pages"]


def test_a_list_that_is_gone_between_others_is_told_once_and_holds_nothing_up(proxy: Replay, tmp_path: Path) -> None:
    spoil(proxy, lambda request, _: Response(404) if request.url.endswith("_000000003.shtml") else None)
    giants("crawl", "wz66", *HASTE, data=tmp_path, proxy=proxy)
    assert told("wz66", tmp_path).exit == "incidents"
    done = giants("crawl", "wz66", *HASTE, data=tmp_path, proxy=proxy)
    assert (done.returncode, told("wz66", tmp_path).pages) == (0, 0)


@pytest.mark.parametrize(
    ("source", "part"),
    [
        ("wz66", "count_page_list"),
        ("wz66", "_000000001.shtml"),
        ("jxt_zj", "dataproxy.jsp"),
        ("miit", "build/unit"),
        ("xinhua", "/ds_"),
        ("zjol", "index_2.shtml"),
        ("people", "finance/news_sitemap.xml"),
    ],
)
def test_a_gap_at_the_end_of_the_lists_is_not_sealed_off(source: str, part: str, proxy: Replay, tmp_path: Path) -> None:
    giants("crawl", source, *HASTE, data=tmp_path / "undisturbed", proxy=proxy)
    spoil(proxy, lambda request, _: Response(404) if part in request.url else None)
    giants("crawl", source, *HASTE, data=tmp_path, proxy=proxy)
    assert told(source, tmp_path).exit == "failed"
    spoil(proxy, lambda *_: None)
    giants("crawl", source, *HASTE, data=tmp_path, proxy=proxy)
    assert everything(tmp_path)["pages"] == everything(tmp_path / "undisturbed")["pages"]


@pytest.mark.parametrize(
    ("source", "mark"),
    [
        ("wz66", b"count_page_list"),
        ("jxt_zj", b"nextgroup"),
        ("miit", b"pagination"),
        ("zjol", b"createPageHTML"),
        ("gxt_jiangsu", b"totalrecord"),
    ],
)
def test_a_list_that_has_lost_its_paging_is_an_incident(
    source: str, mark: bytes, proxy: Replay, tmp_path: Path
) -> None:
    def unmarked(request: Request, response: Response) -> Response | None:
        if not isinstance(response.body, bytes):
            return None
        packed = response.header("content-encoding") == "gzip"
        body = gzip.decompress(response.body) if packed else response.body
        headers = [(name, value) for name, value in response.headers if name.lower() != "content-encoding"]
        return Response(response.status, headers, body.replace(mark, b"unmarked")) if mark in body else None

    spoil(proxy, unmarked)
    done = giants("crawl", source, *HASTE, data=tmp_path, proxy=proxy)
    assert "no_paging" in done.stderr.decode()
    assert told(source, tmp_path).exit == "failed"


def test_a_challenge_with_validators_is_not_settled_by_304(proxy: Replay, tmp_path: Path) -> None:
    def challenge(request: Request, _: Response) -> Response | None:
        if "/art/2025/" not in request.url:
            return None
        if "if-none-match" in request.headers:
            return Response(304)
        return Response(200, [("Content-Type", "text/html"), ("ETag", '"x"')], b"<html><script>go()</script></html>")

    spoil(proxy, challenge)
    giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
    with open_store(data=tmp_path) as store:
        pending = set(store.pending("miit"))
    assert pending
    giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
    with open_store(data=tmp_path) as store:
        assert set(store.pending("miit")) == pending


@pytest.mark.parametrize("part", ["/index.html", "/art/2025/"], ids=["list", "page"])
def test_a_redirect_to_itself_with_a_cookie_is_followed(part: str, proxy: Replay, tmp_path: Path) -> None:
    def ask_for_cookie(request: Request, _: Response) -> Response | None:
        if part in request.url and "pass=1" not in request.headers.get("cookie", ""):
            return Response(302, [("Location", request.url), ("Set-Cookie", "pass=1; Path=/")])
        return None

    spoil(proxy, ask_for_cookie)
    giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
    assert told("miit", tmp_path).pages >= 25


def test_a_redirect_to_another_site_is_a_failure_and_asked_for_again(proxy: Replay, tmp_path: Path) -> None:
    [page] = [entry["url"] for entry in index("miit") if entry["date"].startswith("2019-06")][:1]
    spoil(
        proxy,
        lambda request, _: (
            Response(302, [("Location", "https://trouble.example/article")]) if request.url == page else None
        ),
    )
    giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
    with open_store(data=tmp_path) as store:
        assert store.pending("miit") == [page]
        assert any("redirected to another site" in incident.message for incident in store.incidents())


def test_an_error_page_under_200_does_not_supersede_an_article(proxy: Replay, tmp_path: Path) -> None:
    giants("crawl", "wz66", *HASTE, data=tmp_path, proxy=proxy)
    with open_store(data=tmp_path) as store:
        before = [(row.url, row.claim) for row in store.export_claims()]
    sorry = "<html><title>系统升级维护</title><body><p>系统正在升级维护，给您带来不便敬请谅解。</p></body></html>"
    spoil(
        proxy,
        lambda request, response: (
            Response(200, [("Content-Type", "text/html")], sorry.encode())
            if request.url.endswith(".shtml") and "/system/2" in request.url
            else None
        ),
    )
    done = giants("crawl", "wz66", "--since", "2016-01-01", *HASTE, data=tmp_path, proxy=proxy)
    assert done.returncode == 1
    with open_store(data=tmp_path) as store:
        assert [(row.url, row.claim) for row in store.export_claims()] == before


def test_a_list_without_days_costs_nothing_more_with_since(proxy: Replay, tmp_path: Path) -> None:
    def undated(request: Request, response: Response) -> Response | None:
        if "build/unit" not in request.url or not isinstance(response.body, bytes):
            return None
        plain = {**dict(response.headers), "Content-Encoding": "identity"}
        body = gzip.decompress(response.body) if response.header("content-encoding") else response.body
        return Response(200, list(plain.items()), re.sub(rb"20\d\d-\d\d-\d\d", b"", body))

    spoil(proxy, undated)
    giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
    asked = len(proxy.requests)
    giants("crawl", "miit", "--since", "2020-01-01", *HASTE, data=tmp_path, proxy=proxy)
    assert told("miit", tmp_path).pages == 0
    assert len(proxy.requests) - asked < 5


def test_a_list_that_repeats_itself_for_ever_is_left(proxy: Replay, tmp_path: Path) -> None:
    def endless(request: Request, response: Response) -> Response | None:
        if "dataproxy.jsp" not in request.url or not isinstance(response.body, bytes):
            return None
        body = gzip.decompress(response.body) if response.header("content-encoding") else response.body
        kept["body"] = kept.get("body") or re.sub(rb"<totalpage>\d+</totalpage>", b"", body)
        return Response(200, [("Content-Type", "text/xml;charset=UTF-8")], kept["body"])

    kept: dict[str, bytes] = {}
    spoil(proxy, endless)
    giants("crawl", "jxt_zj", *HASTE, data=tmp_path, proxy=proxy)
    assert told("jxt_zj", tmp_path).exit == "failed"
    assert sum("dataproxy" in url for _, url, _ in proxy.requests) < 10


@pytest.mark.parametrize("body", [b"<html>login</html>", b"[]", b'{"success":false,"data":null}', b"\xff\xfe"])
def test_an_answer_that_is_no_list_is_an_incident(body: bytes, proxy: Replay, tmp_path: Path) -> None:
    spoil(proxy, lambda request, _: Response(200, [], body) if "build/unit" in request.url else None)
    done = giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr.decode()
    assert "bad_list" in done.stderr.decode()
    assert told("miit", tmp_path).exit == "failed"


def test_a_database_that_fails_midway_ends_the_crawl_with_one_line(proxy: Replay, tmp_path: Path) -> None:
    giants("db", data=tmp_path)
    with closing(sqlite3.connect(tmp_path / "giants.db")) as database:
        database.execute("CREATE TRIGGER full BEFORE INSERT ON articles BEGIN SELECT RAISE(FAIL, 'no room'); END")
        database.commit()
    done = giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[-1].endswith("giants.db answers: no room")
    assert "Traceback" not in done.stderr.decode()
    assert told("miit", tmp_path).exit == "failed"
    with closing(sqlite3.connect(tmp_path / "giants.db")) as database:
        database.execute("DROP TRIGGER full")
        database.commit()
    giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
    giants("crawl", "miit", *HASTE, data=tmp_path / "undisturbed", proxy=proxy)
    assert everything(tmp_path)["pages"] == everything(tmp_path / "undisturbed")["pages"]


def test_a_site_that_does_not_answer_is_an_incident(tmp_path: Path) -> None:
    with Replay() as proxy:
        proxy._replicas = {}  # the proxy answers 502 for every host
        done = giants("crawl", "miit", *HASTE, "-s", "RETRY_TIMES=0", data=tmp_path, proxy=proxy)
    assert done.returncode == 1
    assert b"502" in done.stderr
    run = told("miit", tmp_path)
    assert (run.exit, run.incidents, run.pages) == ("failed", 1, 0)
    shown = giants("incidents", "--source", "miit", data=tmp_path).stdout.decode()
    assert "list_failed" in shown
    assert "502" in shown
    assert "502" not in giants("incidents", "--source", "wz66", data=tmp_path).stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nosuch"], "nosuch: no source has this name; there are: " + ", ".join(SOURCES)),
        (["wz66", "--since", "yesterday"], "--since yesterday: not a day such as 2024-01-31"),
        (["wz66", "--since", "2099-01-01"], "--since 2099-01-01: that day has not come yet"),
        (["wz66", "-s", "DELAY"], "-s DELAY: a setting is written NAME=VALUE"),
        (["wz66", "-s", "DOWNLOAD_DELAY=abc"], "abc"),
    ],
)
def test_bad_input_gets_one_line(arguments: list[str], says: str, tmp_path: Path) -> None:
    assert says in one_line(giants("crawl", *arguments, data=tmp_path))


def test_scrapy_users_find_an_ordinary_project(proxy: Replay, tmp_path: Path) -> None:
    scrapy = GIANTS.with_name("scrapy")
    listed = subprocess.run([scrapy, "list"], capture_output=True, text=True, cwd=FIXTURES.parent, check=True)
    assert listed.stdout.split() == list(SOURCES)
    out = tmp_path / "items.jsonl"
    subprocess.run(
        [scrapy, "crawl", "wz66", *HASTE, "-O", out],
        env=environment(tmp_path, proxy),
        cwd=FIXTURES.parent,
        capture_output=True,
        check=True,
    )
    items = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert items
    assert {item["what"] for item in items} == {"new"}
    assert all(item["article"]["title"] for item in items)
    assert any(item["claims"] for item in items)
    assert told("wz66", tmp_path).exit in ("done", "incidents")
    assert is_reconciled(tmp_path)
