"""Lists by each family's own mechanism: in what order they are asked for, and what a list that is none is called."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from scrapy.http import Response as ScrapyResponse

from crawler.spiders.gov_site import GovSiteSpider
from crawler.spiders.gxt_shandong import GxtShandongSpider
from fixtures.replay import Replay, Request, Response
from pipeline.reading import attachments_of, read_page
from pipeline.records import Attachment, Page
from storage.store import Listed, open_store
from tests.command import HASTE, giants


def asked(source: str, data: Path, spoil: Callable[[str], bytes | None] = lambda url: None) -> tuple[list[str], str]:
    """What a crawl asked for, as paths with queries in order, and what it said on standard error.

    ``spoil`` gives the body that an address answers with, or None for the replica's own.
    """
    with Replay() as proxy:
        whole = Replay.answer

        def answer(request: Request) -> Response:
            body = spoil(request.url)
            return whole(proxy, request) if body is None else Response(200, [], body)

        proxy.answer = answer  # type: ignore[method-assign]
        done = giants("crawl", source, *HASTE, data=data, proxy=proxy)
        requests = [urlsplit(url) for _, url, _ in proxy.requests]
    return [f"{url.path}?{url.query}".removesuffix("?") for url in requests], done.stderr.decode()


def exit_of(source: str, data: Path) -> str | None:
    """How the latest crawl of a source ended."""
    with open_store(data=data) as store:
        return store.runs(limit=1, source=source)[0].exit


def test_gkmlpt_goes_from_its_index_to_its_category_page_by_page(tmp_path: Path) -> None:
    urls, _ = asked("gdii", tmp_path)
    lists = [url for url in urls if url.startswith("/gkmlpt")]
    assert lists == ["/gkmlpt/index", *(f"/gkmlpt/api/all/2925?page={page}&sid=2" for page in (1, 2, 3))]


@pytest.mark.parametrize(
    ("index", "says"),
    [
        (b"<html>", "no SID and TREE in it"),
        (b"<script>_CONFIG={SID:'2',TREE:[{]}</script>", "the lists cannot be told"),
        ("<script>_CONFIG={SID:'2',TREE:[{'id':1}]}</script>".replace("'id'", '"id"').encode(), "no category 通知公告"),
    ],
    ids=["another page", "broken", "renamed"],
)
def test_gkmlpt_without_its_category_is_an_incident(index: bytes, says: str, tmp_path: Path) -> None:
    _, said = asked("gdii", tmp_path, lambda url: index if url.endswith("/gkmlpt/index") else None)
    assert f"no_list: https://gdii.gd.gov.cn/gkmlpt/index: the lists cannot be told: {says}"[:60] in said
    assert says in said
    assert exit_of("gdii", tmp_path) == "failed"


@pytest.mark.parametrize(
    ("source", "mark"),
    [
        ("gdii", "/gkmlpt/api/"),
        ("gov_cn", "ZUIXINZHENGCE.json"),
        ("gov_cn", "YAOWENLIEBIAO.json"),
        ("jxt_zj_spa", "Info/list"),
    ],
)
@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"articles": [{}]}'])
def test_json_that_is_no_list_is_an_incident(source: str, mark: str, body: bytes, tmp_path: Path) -> None:
    _, said = asked(source, tmp_path, lambda url: body if mark in url else None)
    assert "bad_list" in said or "empty_list" in said
    assert "Traceback" not in said
    assert exit_of(source, tmp_path) == "failed"


def test_a_site_is_crawled_by_its_sitemaps_or_from_its_home_page(tmp_path: Path) -> None:
    urls, _ = asked("gov_site", tmp_path)
    lists = [url for url in urls if not re.search(r"\d{5}[^/]*$|[0-9a-f]{32}|robots", url)]
    # The newest sitemap first; of the columns of a home page those in which announcements stand, page by page.
    sitemaps = [url for url in lists if "sitemap" in url]
    assert sitemaps == ["/sitemap.xml", "/sitemap_2026.xml", "/sitemap_2025.xml", "/sitemap_2024.xml"]
    assert {"/", "/szeic/gsgg/list.shtml", "/szeic/gsgg/list_2.shtml", "/szeic/gzdt/list.shtml"} <= set(lists)
    assert {"/col/col1322069/index.html", "/col/col1322070/index.html"} <= set(lists)
    assert "/col/col1228922756/index.html" not in lists


@pytest.mark.parametrize(
    ("record", "title", "day"),
    [
        # Zhejiang, Jiangsu's department, Jiangsu's government, Shandong
        (
            '<p class="lb-list"><a href="/a" title="关于2024年1月2日的公示">关于…</a><span>2024-01-05</span></p>',
            "关于2024年1月2日的公示",
            "2024-01-05",
        ),
        ('<a title="公示" href="/a">公示</a><b>2024-01-05</b>', "公示", "2024-01-05"),
        ('<a href="/a">公示</a><span class="time">\n2024\n-01-05\n</span>', "公示", "2024-01-05"),
        (
            '<li><div class="text"><h3><a href="/a">公示</a></h3>'
            "<p>自2026年5月20日起停止受理，此前提交的继续办理，具体见附件。</p></div>"
            '<div class="bottom"><span>2024-01-05</span><span>厅办公室</span></div></li>',
            "公示",
            "2024-01-05",
        ),
        ('<li><a href="/a">公示</a></li>', "公示", None),
    ],
    ids=["zj", "gxt.jiangsu", "jiangsu", "shandong", "undated"],
)
def test_a_jpage_record_gives_its_title_and_its_day(record: str, title: str, day: str | None) -> None:
    store = f"<datastore><recordset><record><![CDATA[{record}]]></record></recordset></datastore>"
    response = ScrapyResponse("https://gxt.shandong.gov.cn/module/jpage/dataproxy.jsp", body=store.encode())
    expected = Listed("https://gxt.shandong.gov.cn/a", title, date.fromisoformat(day) if day else None)
    assert GxtShandongSpider().entries(response) == [expected]


def test_shandongs_column_goes_on_in_the_proxy_of_the_older_path(tmp_path: Path) -> None:
    urls, _ = asked("gxt_shandong", tmp_path)
    lists = [re.sub(r"&.*", "", url) for url in urls if "/art/" not in url and "robots" not in url]
    assert lists == ["/col/col15201/index.html", *(f"/module/jpage/dataproxy.jsp?page={n}" for n in (2, 3))]


def test_an_app_is_asked_as_its_scripts_ask(tmp_path: Path) -> None:
    urls, said = asked("jxt_zj_spa", tmp_path)
    assert [url for url in urls if url.endswith("/list")] == ["/webapi/extMsPolicyInfo/list"] * 2
    # Only what announces something, each article by its number; one of them is gone.
    assert len([url for url in urls if url == "/webapi/PolicyInfo/pcConsultDetail"]) == 10
    assert said.count("page_failed") == 1
    with open_store(data=tmp_path) as store:
        pages = [(store.load(snapshot), url) for snapshot, _, url in store.current_snapshots()]
    assert len(pages) == 9
    for page, url in pages:
        # A page goes by the address that a person would open; its bytes are what the API answered.
        assert url.startswith("https://zj87.jxt.zj.gov.cn/zjhqpt/views/policy-zw/detail.html?id=")
        assert f"?id={json.loads(page.body)['body']['id']}" in url


def test_an_apps_article_is_ingested_by_the_address_of_its_page(tmp_path: Path) -> None:
    url = "https://zj87.jxt.zj.gov.cn/zjhqpt/views/policy-zw/detail.html?id=101"
    with Replay() as proxy:
        done = giants("ingest", url, data=tmp_path, proxy=proxy)
        again = giants("ingest", url, data=tmp_path, proxy=proxy)
    assert (done.returncode, again.returncode) == (0, 0), done.stderr.decode()
    assert "浙江省 · 45 · manufacturing_champion" in done.stdout.decode()
    with open_store(data=tmp_path) as store:
        assert store.counts()["pages"] == store.counts()["versions"] == 1


@pytest.mark.parametrize("answer", [b'{"status":0,"body":null}', b'{"status":1,"body":{}}', b"[1]", b"<html></html>"])
def test_an_answer_without_an_article_is_unreadable(answer: bytes, tmp_path: Path) -> None:
    _, said = asked("jxt_zj_spa", tmp_path, lambda url: answer if url.endswith("Detail") else None)
    assert said.count("unreadable: https://zj87.jxt.zj.gov.cn/zjhqpt/views/policy-zw/detail.html?id=") == 10
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("<li><a href='/a'>瞪羚企业名单公示</a><span>2024-01-05</span></li>", "2024-01-05"),
        ("<tr><td><p><a href='/a'>瞪羚企业名单公示</a></p></td><td>[2024.01.05]</td></tr>", "2024-01-05"),
        ("<td><a href='/a' title='瞪羚企业名单公示'>瞪羚…</a> 2024/1/5</td>", "2024-01-05"),
        # Whose day that is cannot be told.
        ("<p><a href='/a'>瞪羚企业名单公示</a> 2024-01-05<br><a href='/col/1'>更多</a> 2024-01-04</p>", None),
        ("<li><a href='/a'>瞪羚企业名单公示</a></li>", None),
    ],
)
def test_a_link_of_a_column_gives_its_title_and_the_day_of_its_row(row: str, day: str | None) -> None:
    page = f"<html><body><table>{row}</table><div><a href='/col/2'>首页</a> 2020-02-02</div></body></html>"
    response = ScrapyResponse("https://gxj.suzhou.gov.cn/list", body=page.encode())
    expected = Listed("https://gxj.suzhou.gov.cn/a", "瞪羚企业名单公示", date.fromisoformat(day) if day else None)
    assert GovSiteSpider().entries(response) == [expected]


def test_a_column_without_entries_is_told_and_holds_nothing_up(tmp_path: Path) -> None:
    empty = "<html><body><h2>工作动态</h2><iframe src='/list'></iframe></body></html>".encode()
    _, said = asked("gov_site", tmp_path, lambda url: empty if "/gzdt/list" in url else None)
    assert "empty_list: https://gxj.suzhou.gov.cn/szeic/gzdt/list.shtml" in said
    assert exit_of("gov_site", tmp_path) == "incidents"


def test_a_home_page_without_entries_fails_the_crawl(tmp_path: Path) -> None:
    _, said = asked("gov_site", tmp_path, lambda url: b"<html><body>x</body></html>" if url.endswith(".cn/") else None)
    assert "empty_list: https://gxj.suzhou.gov.cn/" in said
    assert exit_of("gov_site", tmp_path) == "failed"


def test_the_files_beside_an_apps_article_are_found_in_the_answer() -> None:
    content = '<p>现将名单予以公布。</p><p><a href="/files/2025/11/list.xlsx">名单.xlsx</a></p>'
    told = {"status": 1, "body": {"title": "公示", "content": content, "publishdate": "2025-11-14", "department": "厅"}}
    url = "https://zj87.jxt.zj.gov.cn/zjhqpt/views/policy-zw/detail.html?id=164"
    page = Page(url, json.dumps(told).encode(), datetime(2025, 11, 15, tzinfo=UTC))
    found = [Attachment("https://zj87.jxt.zj.gov.cn/files/2025/11/list.xlsx", "名单.xlsx")]
    assert attachments_of(page) == read_page(page).attachments == found


BOMB = b'<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n'


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"<urlset><url><loc>https://www.jiaxing.gov.cn/art/2025/1/2/art_1_59688210.html</loc></url></urlset>", 1),
        (b"\xef\xbb\xbf<?xml version='1.0'?><urlset xmlns='x'><url><loc> /art_59688210.html </loc></url></urlset>", 1),
        (b"<urlset><url><loc>/art_59688210.html</loc><lastmod>2025-01", 1),
        (gzip.compress(b"<urlset><url><loc>/art_59688210.html</loc></url></urlset>"), 1),
        (BOMB + b"<urlset><url><loc>/art_59688210.html?&b;</loc></url></urlset>", 1),
        (b"<urlset><url><lastmod>2025-01-02</lastmod></url></urlset>", 0),
        (b"<urlset></urlset>", 0),
    ],
    ids=["plain", "marked", "cut", "gzip", "bomb", "nowhere", "empty"],
)
def test_a_sitemap_is_read_as_far_as_it_goes(body: bytes, found: int) -> None:
    entries = GovSiteSpider().entries(ScrapyResponse("https://www.jiaxing.gov.cn/sitemap_2025.xml", body=body))
    assert len(entries) == found
    assert {entry.url.partition("?")[0].rpartition("_")[2] for entry in entries} <= {"59688210.html"}


def test_of_an_index_that_tells_no_times_the_sitemap_of_each_of_our_channels_is_asked_for_once(tmp_path: Path) -> None:
    urls, _ = asked("people", tmp_path)
    channels = sorted(url.split("/")[3] for url in urls if url.endswith("/news_sitemap.xml"))
    assert channels == ["finance", "politics", "scitech"]


def test_an_index_without_our_channels_is_an_incident(tmp_path: Path) -> None:
    renamed = b"<sitemapIndex><sitemap><loc>http://www.people.cn/sitemap/cn/sports/a.xml</loc></sitemap></sitemapIndex>"
    _, said = asked("people", tmp_path, lambda url: renamed if url.endswith("_index.xml") else None)
    assert "no_list: http://www.people.cn/sitemap_index.xml: it names none of the channels that we read" in said
    assert exit_of("people", tmp_path) == "failed"


def test_trs_goes_from_page_to_page_as_long_as_there_are_any(tmp_path: Path) -> None:
    urls, _ = asked("zjol", tmp_path)
    lists = [url for url in urls if "/zjnews/" in url and "/t20" not in url]
    assert lists == ["/zjnews/", "/zjnews/index_1.shtml", "/zjnews/index_2.shtml"]


@pytest.mark.parametrize(
    ("source", "part", "body", "says"),
    [
        ("zjol", "/zjnews/", b"<ul class='list'><li><a href='/a.shtml'>1</a></li></ul>", "empty_list"),
        ("xinhua", "/tech/", b"<html><body><div id='content-list'></div></body></html>", "names no datasource"),
        ("xinhua", "/ds_fd79514d92f34849bc8baef7ce3d5aae.json", b'{"datasource": null}', "bad_list"),
        ("chinanews", "/finance.xml", b"<html>login</html>", "bad_list"),
        ("gxt_jiangsu", "dataproxy.jsp", b"<datastore><recordset></recordset></datastore>", "empty_list"),
    ],
)
def test_a_list_that_has_changed_its_ways_is_an_incident(
    source: str, part: str, body: bytes, says: str, tmp_path: Path
) -> None:
    _, said = asked(source, tmp_path, lambda url: body if urlsplit(url).path.endswith(part) else None)
    assert says in said
    assert exit_of(source, tmp_path) == "failed"
