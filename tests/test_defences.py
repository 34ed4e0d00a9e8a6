"""A source that keeps us out, has changed or falls silent: never a quiet zero, and never asked twice for nothing."""

from __future__ import annotations

import gzip
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import formatdate
from hashlib import sha1
from pathlib import Path
from typing import Any

import pytest
from scrapy.http import HtmlResponse

from crawler.defences import defence, list_without_entries
from fixtures import trouble
from fixtures.replay import Replay, Request, Response
from storage.store import RunRow, open_store
from tests.command import HASTE, giants
from tests.contents import contents

LIST = "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/index.html"
API = "build/unit"
LOGIN = "<html><title>统一身份认证</title><body><form>用户名 <input name=u> 密码 <input type='password'></form></body>"


@pytest.fixture
def proxy() -> Iterator[Replay]:
    with Replay() as running:
        yield running


def page(text: str, status: int = 200) -> Response:
    return Response(status, [("Content-Type", "text/html; charset=utf-8")], text.encode())


def spoil(proxy: Replay, change: Callable[[Request, Response], Response | None]) -> None:
    """Have the proxy give another answer than the replica's wherever ``change`` gives one."""
    whole = Replay.answer

    def answer(request: Request) -> Response:
        response = whole(proxy, request)
        return change(request, response) or response

    proxy.answer = answer  # type: ignore[method-assign]


def plain(response: Response) -> bytes:
    assert isinstance(response.body, bytes)
    return gzip.decompress(response.body) if response.header("content-encoding") else response.body


def crawl(source: str, proxy: Replay, data: Path, *arguments: str) -> tuple[RunRow, str]:
    """The run that a crawl was, and what it said on standard error."""
    done = giants("crawl", source, *arguments, *HASTE, "-s", "RETRY_TIMES=0", data=data, proxy=proxy)
    with open_store(data=data) as store:
        return store.runs(limit=1, source=source)[0], done.stderr.decode()


CHALLENGE_412 = page("<html><script>$_ts=window['$_ts'];</script><body></body></html>", 412)
DEFENCES = [
    pytest.param(CHALLENGE_412, "challenge", "a challenge page titled '' under HTTP 412", id="412"),
    pytest.param(page("<script>eval(x)</script>", 521), "challenge", "a script under HTTP 521", id="521"),
    pytest.param(page(trouble.CHALLENGE), "challenge", "a challenge page titled '' under HTTP 200", id="200"),
    pytest.param(page(LOGIN), "login", "a login page titled '统一身份认证' under HTTP 200", id="login"),
    pytest.param(page(LOGIN, 403), "login", "a login page titled '统一身份认证' under HTTP 403", id="login 403"),
]


@pytest.mark.parametrize(("answer", "kind", "seen"), DEFENCES)
@pytest.mark.parametrize("part", [LIST, API], ids=["column", "list"])
def test_a_list_behind_a_defence_ends_the_run(
    part: str, answer: Response, kind: str, seen: str, proxy: Replay, tmp_path: Path
) -> None:
    spoil(proxy, lambda request, _: answer if part in request.url else None)
    run, said = crawl("miit", proxy, tmp_path)
    assert (run.exit, run.reason, run.incidents) == ("failed", kind, 1)
    assert f"{kind}: https://www.miit.gov.cn/" in said
    assert seen in said
    assert len(proxy.requests) <= 3  # robots.txt, the column, its list: nothing is asked for after that
    assert f"failed: {kind}" in giants("runs", data=tmp_path).stdout.decode()


def test_pages_behind_a_defence_end_the_run_at_the_third_in_a_row(proxy: Replay, tmp_path: Path) -> None:
    spoil(proxy, lambda request, _: page(trouble.CHALLENGE) if "/art/20" in request.url else None)
    run, said = crawl("miit", proxy, tmp_path)
    assert (run.exit, run.reason) == ("failed", "challenge")
    assert len(re.findall(r"challenge: https://\w+\.miit\.gov\.cn/", said)) == run.incidents >= 3
    assert sum("/art/20" in url for _, url, _ in proxy.requests) <= 5  # those under way are waited for
    spoil(proxy, lambda *_: None)
    assert crawl("miit", proxy, tmp_path)[0].pages >= 25


def test_one_page_behind_a_login_is_its_own_matter(proxy: Replay, tmp_path: Path) -> None:
    spoil(proxy, lambda request, _: page(LOGIN, 403) if "/art/2025/" in request.url[:-30] and _first(request) else None)
    first: list[str] = []

    def _first(request: Request) -> bool:
        first.append(request.url)
        return request.url == first[0]

    run, said = crawl("miit", proxy, tmp_path)
    assert (run.exit, run.reason) == ("incidents", "finished")
    assert f"login: {first[0]}: the site sent a login page" in said


def emptied(source: str) -> Callable[[Request, Response], Response | None]:
    """A change that takes the entries out of a source's lists and leaves the rest as it is."""

    def change(request: Request, response: Response) -> Response | None:
        if source == "wz66" and request.url.endswith("/jingji/"):
            text = re.sub("<li><a href=.*?</li>", "", plain(response).decode("gb18030"))
            return Response(200, [("Content-Type", "text/html")], text.encode("gb18030"))
        if source == "miit" and API in request.url:
            return Response(200, [], json.dumps({"success": True, "data": {"html": "<div></div>"}}).encode())
        if source == "jxt_zj" and "/col/" in request.url and "index.html" in request.url:
            text = re.sub("<record>.*?</record>", "", plain(response).decode(), flags=re.DOTALL)
            return Response(200, [("Content-Type", "text/html; charset=UTF-8")], text.encode())
        return None

    return change


@pytest.mark.parametrize(("source", "entries"), [("wz66", 12), ("miit", 24), ("jxt_zj", 15)])
def test_a_list_that_is_empty_says_how_many_there_were(
    source: str, entries: int, proxy: Replay, tmp_path: Path
) -> None:
    crawl(source, proxy, tmp_path)
    spoil(proxy, emptied(source))
    run, said = crawl(source, proxy, tmp_path)
    assert (run.exit, run.reason) == ("failed", "empty_list")
    assert f"the list shows no entries, where there were {entries}" in said


def redesigned(source: str) -> Callable[[Request, Response], Response | None]:
    """A change that gives a source's lists other elements around the same titles."""
    old, new = {
        "wz66": (b'id="content"', b'id="main"'),
        "miit": (b"page-content", b"new-content"),
        "jxt_zj": (b"record>", b"entry>"),
    }[source]

    def change(request: Request, response: Response) -> Response | None:
        listed = any(part in request.url for part in ("/jingji/", "_0000", API, "/col1659217/", "dataproxy"))
        if not listed or response.status != 200:
            return None
        body = plain(response)
        kept = [pair for pair in response.headers if pair[0] == "Content-Type"]
        return Response(200, kept, body.replace(old, new).replace(b"newslist", b"new"))

    return change


@pytest.mark.parametrize("source", ["wz66", "miit", "jxt_zj"])
def test_a_list_in_a_new_layout_is_a_redesign(source: str, proxy: Replay, tmp_path: Path) -> None:
    spoil(proxy, redesigned(source))
    run, said = crawl(source, proxy, tmp_path)
    assert (run.exit, run.reason) == ("failed", "redesign")
    assert re.search(r"no entries are found, but \d+ titles stand there: a new layout\?", said)
    assert run.pages == 0


TITLES = [f"关于公布第{number}批专精特新企业名单的通知" for number in "一二三四五六七"]
NAVIGATION = "<a href=/>首页</a><a href=/zw>政务公开</a><p>主办单位：某省经济和信息化厅办公室</p>"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (f"<html>{NAVIGATION}<ul></ul></html>", "empty_list"),
        (f"<html>{NAVIGATION}{''.join(f'<dd>{title}</dd>' for title in TITLES)}</html>", "redesign"),
        (f"<html>{NAVIGATION}<script>var old={TITLES}</script><!-- {TITLES} --></html>", "empty_list"),
        (json.dumps({"data": []}), "empty_list"),
        (json.dumps({"rows": [{"name": title} for title in TITLES]}), "redesign"),
        (f"<?xml version='1.0'?><rss>{''.join(f'<n>{title}</n>' for title in TITLES)}</rss>", "redesign"),
        ("", "empty_list"),
    ],
)
def test_what_a_list_without_entries_is(body: str, kind: str) -> None:
    response = HtmlResponse("https://a.example/list", body=body.encode())
    assert list_without_entries(response, before=0).kind == kind


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{}",
        '{"html": "<script>document.cookie=1</script>"}',
        "<?xml version='1.0'?><rss><item>安全验证</item></rss>",
        trouble.NOTICE,
        trouble.NOT_FOUND,
        "<html><script>document.cookie='seen=1'</script>" + "".join(f"<p>{title * 3}</p>" for title in TITLES),
    ],
)
def test_what_is_no_defence(body: str) -> None:
    assert defence(HtmlResponse("https://a.example/", body=body.encode())) is None


def validated(proxy: Replay, kind: str) -> None:
    """Give every list an ETag or a Last-Modified, and answer 304 to who has it."""

    def change(request: Request, response: Response) -> Response | None:
        if response.status != 200 or not any(part in request.url for part in (API, "index.html", "/col/", ".json")):
            return None
        body = plain(response)
        tag = (
            ("ETag", f'"{sha1(body).hexdigest()}"') if kind == "etag" else ("Last-Modified", formatdate(0, usegmt=True))
        )
        asked = request.headers.get("if-none-match" if kind == "etag" else "if-modified-since")
        if asked == tag[1]:
            return Response(304, [tag])
        return Response(200, [*(pair for pair in response.headers if pair[0] == "Content-Type"), tag], body)

    spoil(proxy, change)


@pytest.mark.parametrize("kind", ["etag", "last-modified"])
@pytest.mark.parametrize("source", ["miit", "jxt_zj", "gov_cn"])
def test_lists_that_have_not_changed_cost_the_question(source: str, kind: str, proxy: Replay, tmp_path: Path) -> None:
    validated(proxy, kind)
    crawl(source, proxy, tmp_path)
    before = contents(f"sqlite:///{tmp_path / 'giants.db'}")
    asked = len(proxy.requests)
    run, said = crawl(source, proxy, tmp_path)
    assert run.exit == "done", said
    answers = [answer for answer in proxy.requests[asked:] if not answer[1].endswith("robots.txt")]
    assert {status for _, _, status in answers} == {304}
    assert len(answers) <= 2  # a column and its list, or two lists
    assert contents(f"sqlite:///{tmp_path / 'giants.db'}") == before

    # What was kept is read again all the same: a day that is asked for is reached.
    asked = len(proxy.requests)
    crawl(source, proxy, tmp_path, "--since", "2023-01-01")
    since = [url for _, url, _ in proxy.requests[asked:]]
    crawl(source, proxy, tmp_path, "--all")
    everything = [url for _, url, _ in proxy.requests[asked + len(since) :]]
    assert 5 < len(since) < len(everything)


def test_a_list_kept_by_a_crawl_that_was_cut_short_is_read_again(proxy: Replay, tmp_path: Path) -> None:
    validated(proxy, "etag")
    giants("crawl", "gov_cn", *HASTE, "-s", "CLOSESPIDER_PAGECOUNT=2", data=tmp_path, proxy=proxy)
    run, _ = crawl("gov_cn", proxy, tmp_path)
    crawl("gov_cn", proxy, tmp_path / "undisturbed")
    pages = [
        {dict(row)["url"] for row in contents(f"sqlite:///{folder / 'giants.db'}")["pages"]}
        for folder in (tmp_path, tmp_path / "undisturbed")
    ]
    assert pages[0] == pages[1]
    assert run.exit in ("done", "incidents")


def years_ago(data: Path, days: int) -> None:
    """As if all that a database holds had happened so many days earlier."""
    moved = {"runs": ("started_at", "ended_at"), "pages": ("first_seen", "settled_at"), "snapshots": ("kept_at",)}
    with closing(sqlite3.connect(data / "giants.db")) as database:
        for table, columns in moved.items():
            for column in columns:
                database.execute(f"UPDATE {table} SET {column} = datetime({column}, '-{days} days') || '.000000'")
        database.commit()


def test_a_source_that_falls_silent_is_an_incident_each_night(proxy: Replay, tmp_path: Path) -> None:
    assert "silent" not in crawl("wz66", proxy, tmp_path)[1]
    years_ago(tmp_path, 6)
    run, said = crawl("wz66", proxy, tmp_path)
    assert (run.exit, "silent" in said) == ("done", False)
    years_ago(tmp_path, 2)
    day = datetime.now(UTC) - timedelta(days=8)
    for _ in range(2):
        run, said = crawl("wz66", proxy, tmp_path)
        assert (run.exit, run.reason, run.incidents) == ("incidents", "finished", 1)
        silence = f"wz66: silent since {day:%Y-%m-%d}: fewer than 2 new announcements in 7 days"
        assert f"silent_source: {silence}" in said
    with open_store(data=tmp_path) as store:
        assert [row.message for row in store.incidents(source="wz66") if row.kind == "silent_source"] == [silence]
    standing = source_standing("wz66", tmp_path)
    assert standing["silent_since"].startswith(f"{day:%Y-%m-%d}")
    assert standing["incidents"] == 1

    proxy.edition = 2  # something new comes: the silence is over
    assert "silent" not in crawl("wz66", proxy, tmp_path)[1]
    assert source_standing("wz66", tmp_path)["silent_since"] is None


def test_lists_that_show_less_than_a_night_must_yield_are_an_incident(proxy: Replay, tmp_path: Path) -> None:
    def short(request: Request, response: Response) -> Response | None:
        if "/jingji/" not in request.url and "/system/count/" not in request.url:
            return None
        if "/jingji/" not in request.url:
            return Response(200, [], b"maxpage = 0;")
        text = plain(response).decode("gb18030")
        entries = re.findall('<li><a href="[^"]*/system/.*?</li>', text)
        for entry in entries[5:]:
            text = text.replace(entry, "")
        return Response(200, [("Content-Type", "text/html")], text.encode("gb18030"))

    spoil(proxy, short)
    run, said = crawl("wz66", proxy, tmp_path)
    assert (run.exit, run.reason) == ("incidents", "finished")
    assert "low_yield: wz66: the lists show 5 entries, at least 12 are expected" in said


def source_standing(name: str, data: Path) -> dict[str, Any]:
    """What ``giants sources`` tells of a source."""
    done = giants("sources", "--format", "json", data=data)
    assert done.returncode == 0, done.stderr.decode()
    return next(each for each in json.loads(done.stdout) if each["name"] == name)


def test_sources_shows_how_each_stands(proxy: Replay, tmp_path: Path) -> None:
    fresh = source_standing("wz66", tmp_path)
    assert (fresh["family"], fresh["home_name"], fresh["cron"]) == ("enorth", "温州市", "0 2 * * *")
    assert (fresh["last_success"], fresh["silent_since"], fresh["pages"], fresh["incidents"]) == (None, None, 0, 0)
    run, _ = crawl("wz66", proxy, tmp_path)
    crawled = source_standing("wz66", tmp_path)
    assert crawled["last_crawl"] == {"started_at": run.started_at.isoformat(), "exit": run.exit, "reason": "finished"}
    assert run.ended_at is not None
    assert crawled["last_success"] == run.ended_at.isoformat()
    assert (crawled["claims"], crawled["incidents"]) == (run.claims, run.incidents)
    assert crawled["pages"] == crawled["new"] >= run.pages

    spoil(proxy, lambda request, _: CHALLENGE_412 if "/jingji/" in request.url else None)
    crawl("wz66", proxy, tmp_path)
    shut_out = source_standing("wz66", tmp_path)
    assert (shut_out["last_success"], shut_out["incidents"]) == (crawled["last_success"], 1)
    assert (shut_out["last_crawl"]["exit"], shut_out["last_crawl"]["reason"]) == ("failed", "challenge")
    shown = giants("sources", data=tmp_path).stdout.decode()
    [line] = [line for line in shown.splitlines() if line.lstrip().startswith("wz66")]
    assert f"{run.ended_at.astimezone():%Y-%m-%d %H:%M}" in line


@pytest.mark.parametrize("source", ["wz66", "gdii", "gov_cn", "gov_site", "jxt_zj_spa"])
def test_check_says_what_each_selector_finds_and_saves_nothing(source: str, proxy: Replay, tmp_path: Path) -> None:
    done = giants("sources", "check", source, *HASTE, data=tmp_path, proxy=proxy)
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
    said = done.stdout.decode()
    assert all(f"\n  {part:<12}" in said for part in ("list", "entries", "dates", "article", "body", "title", "time"))
    assert "missing" not in said
    assert not list(tmp_path.rglob("*"))
    assert len([url for _, url, _ in proxy.requests if not url.endswith("robots.txt")]) <= 3


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        pytest.param(redesigned("wz66"), r"entries +missing", id="a new list"),
        pytest.param(
            lambda request, response: page(trouble.NOTICE) if "/system/2" in request.url else None,
            r"body +#artibody or .* → missing",
            id="a new layout",
        ),
        pytest.param(
            lambda request, response: (
                Response(200, [("Content-Type", "text/html")], plain(response).replace(b"pubtime_baidu", b"when"))
                if "/system/2" in request.url
                else None
            ),
            r"time +#pubtime_baidu → missing",
            id="no time",
        ),
        pytest.param(lambda request, _: CHALLENGE_412, r"^wz66$", id="a challenge"),
    ],
)
def test_check_finds_what_is_missing(
    change: Callable[[Request, Response], Response | None], missing: str, proxy: Replay, tmp_path: Path
) -> None:
    spoil(proxy, change)
    done = giants("sources", "check", "wz66", *HASTE, "-s", "RETRY_TIMES=0", data=tmp_path, proxy=proxy)
    assert done.returncode == 1
    assert re.search(missing, done.stdout.decode(), re.MULTILINE), done.stdout.decode()
    assert "Traceback" not in done.stderr.decode()
