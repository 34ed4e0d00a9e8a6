"""What is read in the feeds of sites that tell of their newest pages in one file."""

from __future__ import annotations

from datetime import date

import pytest
from scrapy.http import Response

from crawler.spiders.chinanews import ChinanewsSpider

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
