"""Enorth WebPublisher, the "/system/" CMS of local papers.

A channel's newest entries stand on its index page. Older ones stand on numbered pages that descend from the highest
number: the index names a script, ``count_page_list_<channel>.js``, whose ``maxpage`` is that number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar

from scrapy import Request
from scrapy.http import Response, TextResponse

from crawler.families.announcements import AnnouncementSpider, day_in
from pipeline.charsets import decode
from pipeline.records import Incident
from storage.store import Listed

_SCRIPT = re.compile(r"""[^"'\s]+/count_page_list_(\d{19})\.js""")
_MAXPAGE = re.compile(r"\bmaxpage\s*=\s*(\d+)")
_LIST_PAGE = re.compile(r"_(\d{9})\.shtml$")
_DATE_IN_URL = re.compile(r"/system/(\d{4}/\d{2}/\d{2})/\d+\.shtml")


class EnorthSpider(AnnouncementSpider):
    """``lists`` are the addresses of channel index pages; ``entry`` selects the anchors of their entries."""

    entry: ClassVar[str] = "//*[@id='content']/ul/li/a | //*[@id='grid']//li/h4/a | //ul[@class='newslist']/li/a"

    def entries(self, response: Response) -> list[Listed]:
        # The declared gb2312 is GB18030 in truth, and UTF-8 on some pages.
        page = TextResponse(response.url, body=decode(response.body).encode(), encoding="utf-8")
        found = []
        for anchor in page.xpath(self.entry):
            url = page.urljoin(anchor.attrib.get("href", ""))
            if day := _DATE_IN_URL.search(url):
                title = anchor.attrib.get("title") or "".join(anchor.xpath(".//text()").getall())
                found.append(Listed(url, title.strip(), day_in(day[1])))
        return found

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        if number := _LIST_PAGE.search(request.url):
            return self._numbered(request.url, int(number[1]) - 1)
        if response is None:
            return None
        if script := _SCRIPT.search(decode(response.body)):
            return self.list_request(response.urljoin(script[0]), callback=self.parse_maxpage)
        raise ValueError("it names no paging script")

    def parse_maxpage(self, response: Response, **_: Any) -> Iterator[Request]:
        """The highest numbered list page, from the channel's paging script."""
        highest = _MAXPAGE.search(decode(response.body))
        if highest is None:
            message = f"{response.url}: the paging script names no maxpage"
            self.no_list(response, Incident("no_paging", message, response.url))
            return
        channel = re.sub(r"count_page_list_(\d{19})\.js.*", r"000/000/c\1_000000000.shtml", response.url)
        if request := self._numbered(channel, int(highest[1])):
            yield request

    def _numbered(self, url: str, number: int) -> Request | None:
        return self.list_request(_LIST_PAGE.sub(f"_{number:09d}.shtml", url)) if number > 0 else None
