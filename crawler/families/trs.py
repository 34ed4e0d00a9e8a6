"""TRS, whose channels are static pages: the channel's own, then ``index_1.shtml``, ``index_2.shtml`` and so on, older
and older.

Each says in ``createPageHTML(<pages>, <its own number>, "index", "shtml")`` how many there are.
"""

from __future__ import annotations

import re
from typing import ClassVar

from scrapy import Request
from scrapy.http import Response, TextResponse

from crawler.families.announcements import AnnouncementSpider, day_in
from pipeline.charsets import decode
from storage.store import Listed

_PAGES = re.compile(r"createPageHTML\(\s*(\d+)\s*,\s*\d+\s*,\s*[\"'](\w+)[\"']\s*,\s*[\"'](\w+)[\"']")


class TrsSpider(AnnouncementSpider):
    """``lists`` are the addresses of channels; ``row`` selects the elements that hold an entry's link and day."""

    row: ClassVar[str]

    def entries(self, response: Response) -> list[Listed]:
        page = TextResponse(response.url, body=decode(response.body).encode(), encoding="utf-8")
        found = []
        for row in page.xpath(self.row):
            anchor = row.xpath(".//a[@href]")
            if anchor:
                title = anchor.attrib.get("title") or anchor.xpath("string()").get("")
                words = " ".join(row.xpath(".//text()[not(ancestor::a)]").getall())
                found.append(Listed(page.urljoin(anchor.attrib["href"]), title.strip(), day_in(words)))
        return found

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        # What one page says of their number and names holds for those after it, should one fail.
        pages, number = request.cb_kwargs.get("pages"), request.cb_kwargs.get("number", 0)
        if response is not None:
            pages = _PAGES.search(decode(response.body))
            if pages is None:
                raise ValueError("it does not say how many pages its channel has")
        if pages is None or number + 1 >= int(pages[1]):
            return None
        return self.list_request(
            TextResponse(request.url).urljoin(f"{pages[2]}_{number + 1}.{pages[3]}"),
            cb_kwargs={"pages": pages, "number": number + 1},
        )
