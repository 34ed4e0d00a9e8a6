"""Any government site, of whatever CMS: from its sitemap, or from its home page to the columns that it names.

A home page's columns go by the names that all governments use. Where a column goes on is told by the link that turns
its page; where a script turns it, only the newest page is seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scrapy import Request
from scrapy.http import Response, TextResponse

from crawler.defences import defence
from crawler.families.announcements import day_in
from crawler.families.sitemap import SitemapSpider
from pipeline.charsets import decode
from pipeline.records import Incident
from storage.store import Listed

# What begins so, behind its declarations, or is gzipped, is no home page.
_SITEMAP = re.compile(rb"\x1f\x8b|(?:(?!<html).){0,2000}?<(?:urlset|sitemapindex)\b", re.I | re.S)
_COLUMN = re.compile(
    r"通知公告|公示公告|公告公示|公示公开|通知公示|政务公告|最新公告|[工政]作动态|政务动态|部门动态|[本我]?[省市县区]?要闻|新闻动态"
)
_NEXT = re.compile(r"\W*下一?页\W*")
# What holds a link and no other.
_ROW = "string((ancestor::*[position() <= 3][not((.//a[@href])[2])])[1])"
# A shorter text names a column or a service.
_SHORTEST_TITLE = 8


class GovernmentSpider(SitemapSpider):
    """``lists`` are the addresses of sites, each that of its sitemap or of its home page."""

    def parse_index(self, response: Response, **_: Any) -> Iterator[Request]:
        """The newest list of a sitemap, or a home page's entries and the columns that it names."""
        if _SITEMAP.match(response.body):
            yield from super().parse_index(response)
            return
        yield from self.parse_list(response)
        columns = {url: None for url, text, _ in _links(response) if _COLUMN.fullmatch(text) and self._own(url)}
        for url in columns:
            yield self.list_request(url, callback=self.parse_column)

    def parse_column(self, response: Response, **_: Any) -> Iterator[Request]:
        """The list of a column. One that shows no entries may be something else of that name: it is told, and holds
        nothing up."""
        if self.entries(response) or defence(response):
            yield from self.parse_list(response)
        else:
            message = f"{response.url}: a column of the home page that shows no entries"
            self.recorder.note(Incident("empty_list", message, response.url))

    def entries(self, response: Response) -> list[Listed]:
        if _SITEMAP.match(response.body):
            return super().entries(response)
        return [
            Listed(url, text, day_in(around))
            for url, text, around in _links(response)
            if len(text) >= _SHORTEST_TITLE and self._own(url)
        ]

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        if response is None or _SITEMAP.match(response.body):
            return super().next_list(request, response)
        following = (url for url, text, _ in _links(response) if _NEXT.fullmatch(text) and url != response.url)
        return next((self.list_request(url) for url in following if self._own(url)), None)


def _links(response: Response) -> list[tuple[str, str, str]]:
    """The address of each link on a page, its text, or its title where that is longer, and the text of its row."""
    page = TextResponse(response.url, body=decode(response.body).encode(), encoding="utf-8")
    found = []
    for anchor in page.css("a[href]"):
        if anchor.attrib["href"].strip().lower().startswith(("javascript:", "#", "mailto:")):
            continue
        texts = ["".join(anchor.xpath("string(.)").get("").split()), "".join(anchor.attrib.get("title", "").split())]
        around = anchor.xpath(_ROW).get("").replace(texts[0], "")
        found.append((page.urljoin(anchor.attrib["href"].strip()), max(texts, key=len), around))
    return found
