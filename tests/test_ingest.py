"""One page by hand: of a known site, an unknown one, saved HTML; and everything that can be wrong with an address."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from fixtures.replay import FIXTURES, Replay
from fixtures.trouble import NOTICE
from storage.store import open_store
from tests.command import giants, one_line

NOTICE_URL = "https://trouble.example/article"


@pytest.fixture(scope="module")
def proxy() -> Iterator[Replay]:
    with Replay() as running:
        yield running


def edited() -> str:
    """The address of a page of wz66 that is edited later."""
    lines = [json.loads(line) for line in (FIXTURES / "wz66" / "expected.jsonl").read_text("utf-8").splitlines()]
    return str(next(line["url"] for line in lines if line["edition"] == 2 and line["claims"]))


def test_an_unknown_site_is_read_by_the_generic_reader(proxy: Replay, tmp_path: Path) -> None:
    done = giants("ingest", NOTICE_URL, data=tmp_path, proxy=proxy)
    assert done.returncode == 0, done.stderr.decode()
    shown = done.stdout.decode()
    assert "a new page" in shown
    assert "浙江省 · 400" in shown
    assert "3,012" in shown
    with open_store(data=tmp_path) as store:
        rows = list(store.export_claims())
        article = store.article_of(NOTICE_URL)
        assert article is not None
        for row in rows:
            evidence = row.claim.evidence
            assert article.text[evidence.start : evidence.end] == evidence.text
        assert {row.claim.count for row in rows} == {3012, 400}
        assert store.runs()[0].kind == "ingest"


def test_the_same_page_again_adds_nothing(proxy: Replay, tmp_path: Path) -> None:
    giants("ingest", NOTICE_URL, data=tmp_path, proxy=proxy)
    with open_store(data=tmp_path) as store:
        before = store.counts()
    done = giants("ingest", NOTICE_URL, data=tmp_path, proxy=proxy)
    assert "nothing new" in done.stdout.decode()
    with open_store(data=tmp_path) as store:
        assert store.counts() == before | {"runs": before["runs"] + 1}


def test_an_edited_page_shows_what_changed(tmp_path: Path) -> None:
    url = edited()
    with Replay(edition=1) as proxy:
        giants("ingest", url, data=tmp_path, proxy=proxy)
        proxy.edition = 2
        done = giants("ingest", url, data=tmp_path, proxy=proxy)
    shown = done.stdout.decode()
    assert done.returncode == 0, done.stderr.decode()
    assert "changed since last time" in shown
    assert "\n + " in shown
    assert "\n - " in shown
    with open_store(data=tmp_path) as store:
        counts = store.counts()
        assert (counts["pages"], counts["versions"]) == (1, 2)
        assert counts["claims"] > len(list(store.export_claims()))  # what stood before is superseded, not deleted


def test_a_dry_run_saves_nothing(proxy: Replay, tmp_path: Path) -> None:
    done = giants("ingest", NOTICE_URL, "--dry-run", data=tmp_path, proxy=proxy)
    assert "浙江省 · 400" in done.stdout.decode()
    with open_store(data=tmp_path) as store:
        assert set(store.counts().values()) == {0}
    assert not list(tmp_path.glob("warc/*"))


def test_saved_html_comes_in_under_its_address(proxy: Replay, tmp_path: Path) -> None:
    saved = tmp_path / "notice.html"
    saved.write_text(NOTICE, "utf-8")
    data = tmp_path / "data"
    assert "--url URL" in one_line(giants("ingest", saved, data=data))
    done = giants("ingest", saved, "--url", NOTICE_URL, data=data)
    assert "a new page" in done.stdout.decode()
    done = giants("ingest", NOTICE_URL, data=data, proxy=proxy)
    assert "nothing new" in done.stdout.decode()


def test_a_redirect_is_followed(proxy: Replay, tmp_path: Path) -> None:
    done = giants("ingest", "https://trouble.example/redirect", data=tmp_path, proxy=proxy)
    assert done.returncode == 0, done.stderr.decode()
    assert NOTICE_URL in done.stdout.decode()


@pytest.mark.parametrize("path", ["no-charset", "utf8-as-gb2312", "utf16", "drip"])
def test_odd_pages_are_read_all_the_same(path: str, proxy: Replay, tmp_path: Path) -> None:
    done = giants("ingest", f"https://trouble.example/{path}", data=tmp_path, proxy=proxy)
    assert "浙江省 · 400" in done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize(
    ("target", "says"),
    [
        ("not an address", "neither an http(s) address nor a file"),
        ("news.66wz.com/system/1.shtml", "neither an http(s) address nor a file"),
        ("http://", "neither an http(s) address nor a file"),
        ("ftp://trouble.example/article", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("https://trouble.example/404", "HTTP 404"),
        ("https://trouble.example/403", "HTTP 403"),
        ("https://trouble.example/500", "HTTP 500"),
        ("https://trouble.example/challenge", "HTTP 412"),
        ("https://trouble.example/reset", "the connection broke"),
        ("https://trouble.example/truncated", "broke off before its end"),
        ("https://trouble.example/huge", "larger than we read"),
        ("https://trouble.example/huge-chunked", "larger than we read"),
        ("https://trouble.example/huge-gzip", "larger than we read"),
        ("https://trouble.example/redirect-loop", "max redirections reached"),
        ("https://trouble.example/redirect-to-loopback", "private address (127.0.0.1)"),
        ("https://trouble.example/redirect-to-private", "private address"),
        ("https://trouble.example/redirect-to-metadata", "private address (169.254.169.254)"),
        ("https://trouble.example/redirect-to-file", "a redirect that is not followed, to file:"),
        ("https://trouble.example/private/article", "robots.txt forbids it"),
        ("http://127.0.0.1/", "private address (127.0.0.1)"),
        ("http://[::1]/", "private address (::1)"),
        ("http://localhost/", "private address (localhost)"),
        ("https://nowhere.example/", "502"),
    ],
)
def test_bad_addresses_get_one_line(target: str, says: str, proxy: Replay, tmp_path: Path) -> None:
    assert says in one_line(giants("ingest", target, data=tmp_path, proxy=proxy))


def test_a_name_of_several_divisions_is_left_open_and_an_incident(tmp_path: Path) -> None:
    saved, data = tmp_path / "notice.html", tmp_path / "data"
    saved.write_text(NOTICE.replace("浙江400家", "鼓楼区400家"), "utf-8")
    giants("ingest", saved, "--url", NOTICE_URL, data=data)
    with open_store(data=data) as store:
        [row] = [row for row in store.export_claims() if row.claim.count == 400]
        assert (row.claim.region_code, row.claim.place) == (None, "鼓楼区")
        [incident] = store.incidents()
        assert (incident.kind, incident.url) == ("ambiguous_place", NOTICE_URL)


@pytest.mark.parametrize("path", ["empty", "garbage", "png", "no-article", "deep", "challenge-200", "error-as.pdf"])
def test_what_no_reader_understands_is_kept_and_an_incident(path: str, proxy: Replay, tmp_path: Path) -> None:
    url = f"https://trouble.example/{path}"
    assert url in one_line(giants("ingest", url, data=tmp_path, proxy=proxy))
    with open_store(data=tmp_path) as store:
        counts = store.counts()
        assert (counts["snapshots"], counts["incidents"], counts["articles"]) == (1, 1, 0)
        [(snapshot, _, kept)] = store.current_snapshots()
        assert kept == url
        assert store.load(snapshot).status == 200


def test_without_a_proxy_names_are_resolved_and_judged(tmp_path: Path) -> None:
    # 127.1 and 0x7f.1 are names to a URL parser and loopback to the resolver.
    for host in ("127.1", "0x7f.1", "2130706433"):
        assert "private address (127.0.0.1)" in one_line(giants("ingest", f"http://{host}/", data=tmp_path))
    assert "no host is called nowhere.invalid" in one_line(giants("ingest", "http://nowhere.invalid/", data=tmp_path))


def test_private_addresses_are_fetched_on_request(tmp_path: Path) -> None:
    import http.server
    import threading

    (tmp_path / "notice.html").write_text(NOTICE, "utf-8")

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments, directory=str(tmp_path))  # type: ignore[arg-type]

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/notice.html"
        assert "private address" in one_line(giants("ingest", url, data=tmp_path / "data"))
        done = giants("ingest", url, "--allow-private", data=tmp_path / "data")
        server.shutdown()
    assert "浙江省 · 400" in done.stdout.decode(), done.stderr.decode()


def test_a_time_out_gets_one_line(proxy: Replay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import subprocess
    import sys

    from tests.command import environment

    script = (
        "import crawler.settings as settings; settings.DOWNLOAD_TIMEOUT = 1; settings.RETRY_TIMES = 0\n"
        "from crawler.fetch import fetch\nfetch('https://trouble.example/timeout')"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment(tmp_path, proxy),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr.rstrip().endswith("https://trouble.example/timeout: no answer in time")


@pytest.mark.parametrize(
    ("make", "says"),
    [
        ("garbage", "no SQLite database"),
        ("newer", "newer"),
        ("locked", "lock"),
        ("folder", "cannot"),
    ],
)
def test_a_database_that_cannot_be_used_gets_one_line(make: str, says: str, proxy: Replay, tmp_path: Path) -> None:
    file = tmp_path / "giants.db"
    holder = None
    if make == "garbage":
        file.write_bytes(b"no database at all" * 1000)
    elif make == "folder":
        file.mkdir()
    else:
        giants("db", data=tmp_path)
        holder = sqlite3.connect(file, isolation_level=None)
        if make == "newer":
            holder.execute("UPDATE alembic_version SET version_num = '9999'")
        else:
            holder.execute("BEGIN EXCLUSIVE")
    url = f"sqlite:///{file}?timeout=0.2"
    assert says in one_line(giants("ingest", NOTICE_URL, data=tmp_path, proxy=proxy, database_url=url))
    if holder:
        holder.close()
