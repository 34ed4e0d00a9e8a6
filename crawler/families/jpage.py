"""Hanweb's jpage lists: a "datastore" of XML whose records are scraps of HTML in CDATA.

The column's page embeds the first group; ``dataproxy.jsp``, whose address the datastore names, gives every group with
``totalpage``. Some sites' pages embed nothing: their scripts post the list's ids to the proxy, which gives the span of
records that the query names, with ``totalrecord``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import ClassVar
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from scrapy import Request, Selector
from scrapy.http import Response

from crawler.families.announcements import AnnouncementSpider, day_in
from pipeline.charsets import decode
from storage.store import Listed

# The records are scraps of HTML; what surrounds them is regular enough to be cut by its brackets, and often no
# well-formed XML.
_RECORD = re.compile(r"<record>\s*<!\[CDATA\[(.*?)\]\]>\s*</record>", re.DOTALL)
_NEXT = re.compile(r"<nextgroup>\s*<!\[CDATA\[\s*<a href=[\"']([^\"']+)[\"']", re.DOTALL)
_TOTAL_PAGES = re.compile(r"<totalpage>\s*(\d+)\s*</totalpage>")
# 发布日期：2023年7月14日 10:00
_LONGEST_LABEL = 24
_TOTAL_RECORDS = re.compile(r"<totalrecord>\s*(\d+)\s*</totalrecord>")


class JpageSpider(AnnouncementSpider):
    """``lists`` are the addresses of the column pages that embed the first group of a list."""

    def entries(self, response: Response) -> list[Listed]:
        return _records(response)

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        # What one answer says of the proxy and of the number of groups holds for those after it, should one fail.
        number, proxy, total = (request.cb_kwargs.get(name) for name in ("number", "proxy", "total"))
        if response is not None:
            text = decode(response.body)
            if named := _NEXT.search(text):
                proxy = response.urljoin(named[1].replace("&amp;", "&"))
            if counted := _TOTAL_PAGES.search(text):
                total = int(counted[1])
        if proxy is None and response is not None:
            raise ValueError("its datastore names no nextgroup")
        # The datastore that a column's page embeds is group 1 of the proxy.
        following = (number or 1) + 1
        if proxy is None or (total is not None and following > total):
            return None
        url = urlsplit(proxy)
        query = {**dict(parse_qsl(url.query, keep_blank_values=True)), "page": str(following)}
        return self.list_request(
            urlunsplit(url._replace(query=urlencode(query))),
            cb_kwargs={"number": following, "proxy": proxy, "total": total},
            headers={"Referer": request.url},
        )


class PostedJpageSpider(AnnouncementSpider):
    """``lists`` are the addresses of dataproxy.jsp; ``form`` names the list to it."""

    form: ClassVar[Mapping[str, str]]
    page_size: ClassVar[int] = 25

    def first_lists(self) -> Iterable[Request]:
        return [self._span(proxy, 1, None) for proxy in self.lists]

    def entries(self, response: Response) -> list[Listed]:
        return _records(response)

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        total = request.cb_kwargs["total"]
        if response is not None:
            counted = _TOTAL_RECORDS.search(decode(response.body))
            if counted is None:
                raise ValueError("it has no totalrecord")
            total = int(counted[1])
        proxy, following = request.cb_kwargs["proxy"], request.cb_kwargs["first"] + self.page_size
        return None if total is None or following > total else self._span(proxy, following, total)

    def _span(self, proxy: str, first: int, total: int | None) -> Request:
        span = {"startrecord": first, "endrecord": first + self.page_size - 1, "perpage": self.page_size}
        return self.list_request(
            f"{proxy}?{urlencode(span)}",
            method="POST",
            body=urlencode(self.form),
            headers={"Content-Type": "application/x-www-form-urlencoded"},
            cb_kwargs={"proxy": proxy, "first": first, "total": total},
        )


def _records(response: Response) -> list[Listed]:
    found = []
    for record in _RECORD.findall(decode(response.body)):
        scrap = Selector(text=record)
        anchor = scrap.css("a[href]")
        if anchor:
            title = anchor.attrib.get("title") or anchor.xpath("string(.)").get("")
            found.append(Listed(response.urljoin(anchor.attrib["href"]), title.strip(), _day(scrap)))
    return found


def _day(record: Selector) -> date | None:
    """The day that stands beside the title, or in an element of its own after it.

    A title may hold a day too, and so may a summary: a text that is hardly more than a day counts before others.
    """
    texts = [" ".join(text.split()) for text in record.xpath("//text()[not(parent::a)]").getall()]
    labels = (text for text in texts if len(text) <= _LONGEST_LABEL)
    return next(filter(None, map(day_in, labels)), None) or day_in(" ".join(texts))
