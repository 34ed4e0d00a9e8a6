"""Sitemaps (sitemaps.org): one file of addresses, or an index of several such files.

The files of an index are asked for from the one that changed last, as long as they show something new; where the index
does not say when they changed, they are of channels, not of years, and all are asked for. Google's news sitemaps give
titles; of an entry without one, only the page itself can tell what it announces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree
from scrapy import Request
from scrapy.http import Response
from scrapy.utils.gz import gunzip, gzip_magic_number

from crawler.families.announcements import AnnouncementSpider, day_in
from storage.store import Listed

# The last part of an article's address holds its number or its key, that of a column's only "index".
_ARTICLE = re.compile(r"(?:\d{5,}|[0-9a-f]{32})[^/]*$")


class SitemapSpider(AnnouncementSpider):
    """``lists`` are the addresses of sitemaps or of their indexes."""

    def first_lists(self) -> Iterable[Request]:
        return [self.list_request(url, callback=self.parse_index) for url in self.lists]

    def parse_index(self, response: Response, **_: Any) -> Iterator[Request]:
        """The sitemaps of an index, the newest first, or the entries of what is a sitemap itself."""
        try:
            rows = _rows(response, "sitemap")
        except ValueError:
            rows = []
        newest = sorted(rows, key=lambda row: row["lastmod"], reverse=True)
        urls = list(dict.fromkeys(response.urljoin(row["loc"]) for row in newest))
        if not rows:
            yield from self.parse_list(response)
        elif newest[0]["lastmod"]:
            yield self._sitemap(urls)
        else:
            for url in urls:
                yield self._sitemap([url])

    def _sitemap(self, urls: list[str]) -> Request:
        return self.list_request(urls[0], cb_kwargs={"older": urls[1:]})

    def entries(self, response: Response) -> list[Listed]:
        return [
            Listed(
                response.urljoin(row["loc"]), row.get("title"), day_in(row.get("publication_date") or row["lastmod"])
            )
            for row in _rows(response, "url")
        ]

    def is_announcement(self, entry: Listed) -> bool:
        if entry.title is None:
            return _ARTICLE.search(entry.url) is not None
        return super().is_announcement(entry)

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        older = request.cb_kwargs.get("older")
        return self._sitemap(older) if older else None


def _rows(response: Response, name: str) -> list[dict[str, str]]:
    """The elements of that name in a sitemap, each as the texts of its descendants by their names.

    Raises ValueError where it is no XML of a sitemap.
    """
    body = gunzip(response.body) if gzip_magic_number(response) else response.body
    # Without entities: a sitemap needs none, and a bomb is made of them.
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    root = etree.fromstring(body.lstrip(), parser)
    # people.cn writes sitemapIndex.
    if root is None or etree.QName(root).localname.lower() not in ("urlset", "sitemapindex"):
        raise ValueError("no sitemap")
    rows = []
    for element in root.iterchildren("{*}" + name):
        texts = {etree.QName(part).localname: (part.text or "").strip() for part in element.iterdescendants("{*}*")}
        if texts.get("loc"):
            rows.append({"lastmod": ""} | texts)
    return rows
