"""What is read in the entries of lists as sites write them, and which span of a list is asked for next."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from scrapy.http import Response

from crawler.spiders.chinanews import ChinanewsSpider
from crawler.spiders.gxt_jiangsu import GxtJiangsuSpider
from crawler.spiders.jxt_zj import JxtZjSpider
from crawler.spiders.xinhua import XinhuaSpider

FEED = "https://www.chinanews.com.cn/rss/china.xml"
PAGE = "https://www.chinanews.com.cn/cj/2025/10-16/1.shtml"


def rss(*items: str, charset: str = "utf-8") -> Response:
    whole = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>{"".join(items)}</channel></rss>'
    return Response(FEED, body=whole.encode(charset))


def item(moment: str, title: str = "<![CDATA[3482家 & 更多]]>", link: str = PAGE) -> str:
    return f"<item><title>{title}</title><link>{link}</link><pubDate>{moment}</pubDate></item>"


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("Thu, 16 Oct 2025 10:12:31 +0800", date(2025, 10, 16)),
        ("Wed, 15 Oct 2025 23:30:00 GMT", date(2025, 10, 16)),
        ("2025-10-16 10:12:31", date(2025, 10, 16)),
        ("2025-10-16T10:12:31+08:00", date(2025, 10, 16)),
        ("16 Oct", None),
        ("", None),
    ],
)
def test_the_day_of_an_item_is_china_s(moment: str, day: date | None) -> None:
    [entry] = ChinanewsSpider().entries(rss(item(moment)))
    assert (entry.url, entry.title, entry.date) == (PAGE, "3482家 & 更多", day)


def test_a_feed_is_read_whatever_charset_it_declares() -> None:
    [entry] = ChinanewsSpider().entries(rss(item("", "第七批“小巨人”"), charset="gb18030"))
    assert entry.title == "第七批“小巨人”"


def test_an_item_without_a_link_is_no_entry_and_a_relative_one_is_made_whole() -> None:
    entries = ChinanewsSpider().entries(rss(item("", link=""), item("", link="/cj/2025/10-16/1.shtml")))
    assert [entry.url for entry in entries] == [PAGE]


@pytest.mark.parametrize("body", [b"", b"<html><body>login</body></html>", b"{}", b"<rss/>"])
def test_what_is_no_feed_is_told_from_an_empty_one(body: bytes) -> None:
    with pytest.raises(ValueError, match="no RSS"):
        ChinanewsSpider().entries(Response(FEED, body=body))
    assert ChinanewsSpider().entries(rss()) == []


LIST = "https://www.news.cn/tech/ds_fd79514d92f34849bc8baef7ce3d5aae.json"
TOLD = {"title": "甲", "publishUrl": "/tech/a/c.html", "publishTime": "2025-10-16 09:30:05"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({}, [("https://www.news.cn/tech/a/c.html", "甲")]),
        ({"publishUrl": "../tech/a/c.html"}, [("https://www.news.cn/tech/a/c.html", "甲")]),
        ({"publishUrl": "http://www.xinhuanet.com/a.htm"}, [("http://www.xinhuanet.com/a.htm", "甲")]),
        ({"title": "甲 &amp; <b>乙</b>"}, [("https://www.news.cn/tech/a/c.html", "甲 & 乙")]),
        ({"title": "<a href='../b/c.html' target='_blank'>乙</a>"}, [("https://www.news.cn/b/c.html", "乙")]),
        (
            {"title": "<a href='/b/c.html'>乙</a> <a href='/c/c.html'>丙</a>"},
            [("https://www.news.cn/b/c.html", "乙"), ("https://www.news.cn/c/c.html", "丙")],
        ),
    ],
)
def test_a_row_of_a_datasource_is_its_page_or_those_that_its_title_links_to(
    row: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    entries = XinhuaSpider().entries(Response(LIST, body=json.dumps({"datasource": [TOLD | row]}).encode()))
    assert [(entry.url, entry.title) for entry in entries] == expected
    assert {entry.date for entry in entries} == {date(2025, 10, 16)}


ROWS = "https://gxt.jiangsu.gov.cn/module/web/jpage/dataproxy.jsp"


@pytest.mark.parametrize(
    "row",
    [
        "<li><a href='/art/a.html' title='2019-01-01前的企业'>2019-01-01前的…<b>2025-10-16</b></a></li>",
        "<p><a href='/art/a.html' title='2019-01-01前的企业'>2019-01-01前的…</a><span>[2025-10-16]</span></p>",
        "<li><a href='/art/a.html'>2019-01-01前的企业</a> <span class='time'>2025-10-\n  16</span></li>",
    ],
)
@pytest.mark.parametrize("spider", [JxtZjSpider, GxtJiangsuSpider])
def test_a_record_of_jpage_has_its_day_beside_its_title(
    spider: type[JxtZjSpider] | type[GxtJiangsuSpider], row: str
) -> None:
    [entry] = spider().entries(Response(ROWS, body=f"<record><![CDATA[{row}]]></record>".encode()))
    assert (urlsplit(entry.url).path, entry.title) == ("/art/a.html", "2019-01-01前的企业")
    assert entry.date == date(2025, 10, 16)


def test_spans_of_records_are_posted_for_until_the_total_is_reached() -> None:
    spider = GxtJiangsuSpider()
    [request] = spider.first_lists()
    assert request.method == "POST"
    form = parse_qs(request.body.decode())
    assert (form["columnid"], form["webname"]) == (["89736"], ["江苏省工业和信息化厅"])
    told = Response(ROWS, body=b"<datastore><totalrecord>60</totalrecord></datastore>")
    second = spider.next_list(request, told)
    assert second
    third = spider.next_list(second, None)  # a span that fails leaves the total known
    assert third
    spans = [parse_qs(urlsplit(asked.url).query) for asked in (request, second, third)]
    assert [(span["startrecord"], span["endrecord"]) for span in spans] == [
        (["1"], ["25"]),
        (["26"], ["50"]),
        (["51"], ["75"]),
    ]
    assert parse_qs(third.body.decode()) == form
    assert spider.next_list(third, told) is None
    with pytest.raises(ValueError, match="totalrecord"):
        spider.next_list(request, Response(ROWS, body=b"<datastore></datastore>"))
