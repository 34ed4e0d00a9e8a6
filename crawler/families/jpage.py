"""Hanweb's jpage lists: a "datastore" of XML whose records are scraps of HTML in CDATA.

The column's page embeds the first group; ``dataproxy.jsp``, whose address the datastore names, gives every group with
``totalpage``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import ClassVar
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from scrapy import Request, Selector
from scrapy.http import Response

from crawler.families.announcements import AnnouncementSpider
from pipeline.charsets import decode
from storage.store import Listed

# The records are scraps of HTML; what surrounds them is regular enough to be cut by its brackets, and often no
# well-formed XML.
_RECORD = re.compile(r"<record>\s*<!\[CDATA\[(.*?)\]\]>\s*</record>", re.DOTALL)
_NEXT = re.compile(r"<nextgroup>\s*<!\[CDATA\[\s*<a href=[\"']([^\"']+)[\"']", re.DOTALL)
_TOTAL_PAGES = re.compile(r"<totalpage>\s*(\d+)\s*</totalpage>")
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


class JpageSpider(AnnouncementSpider):
    """``columns`` are the addresses of the column pages whose lists are crawled."""

    columns: ClassVar[tuple[str, ...]]

    def first_lists(self) -> Iterable[Request]:
        return [self.list_request(url) for url in self.columns]

    def entries(self, response: Response) -> list[Listed]:
        found = []
        for record in _RECORD.findall(decode(response.body)):
            scrap = Selector(text=record)
            anchor, day = scrap.css("a[href]"), _DATE.search(scrap.xpath("string(.)").get("").replace("\n", ""))
            if anchor:
                title = anchor.attrib.get("title") or anchor.xpath("string(.)").get("")
                listed_on = date(*map(int, day.groups())) if day else None
                found.append(Listed(response.urljoin(anchor.attrib["href"]), title.strip(), listed_on))
        return found

    def next_list(self, response: Response) -> Request | None:
        text = decode(response.body)
        total = _TOTAL_PAGES.search(text)
        following = _NEXT.search(text)
        if following is None:
            return None
        url = urlsplit(response.urljoin(following[1].replace("&amp;", "&")))
        query = dict(parse_qsl(url.query, keep_blank_values=True))
        # The embedded datastore names group 1 of the proxy, which is what it shows already.
        number = response.cb_kwargs.get("number", 1) + 1
        if total and number > int(total[1]):
            return None
        query["page"] = str(number)
        following_url = urlunsplit(url._replace(query=urlencode(query)))
        return self.list_request(following_url, cb_kwargs={"number": number}, headers={"Referer": response.url})
