"""JPaaS, the publishing platform of ministries: lists as JSON that wraps HTML, page by page.

The column's page names the list API and its parameters in ``script[url][querydata]``. The API answers 403 without a
Referer.
"""

from __future__ import annotations

import ast
import json
import math
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlencode

from scrapy import Request, Selector
from scrapy.http import Response

from crawler.families.announcements import AnnouncementSpider
from storage.store import Listed

# What the API wants beside what querydata names (querydata, where it names these too, is right).
_ASKED = {"parseType": "buildstatic", "pageType": "column", "tagId": "当前栏目_list", "editType": "null"}


class JpaasSpider(AnnouncementSpider):
    """``columns`` are the addresses of the column pages whose lists are crawled."""

    columns: ClassVar[tuple[str, ...]]
    page_size: ClassVar[int] = 24

    def first_lists(self) -> Iterable[Request]:
        return [Request(url, callback=self.parse_column, errback=self.list_failed) for url in self.columns]

    def parse_column(self, response: Response, **_: Any) -> Iterator[Request]:
        """The first request to the list API, with the parameters that the column's page names."""
        script = response.css("div.lmy_main_rb > script[url][querydata]")
        if not script:
            self.recorder.incident("no_list", f"{response.url}: no script with url and querydata", response.url)
            return
        # querydata is written as JavaScript, in single quotes: a Python literal, but no JSON.
        query = _ASKED | ast.literal_eval(script[0].attrib["querydata"])
        yield self._listing(response.urljoin(script[0].attrib["url"]), query, 1, response.url)

    def _listing(self, api: str, query: dict[str, str], number: int, column: str) -> Request:
        asked = json.dumps({"pageNo": number, "pageSize": str(self.page_size)}, separators=(",", ":"))
        return self.list_request(
            f"{api}?{urlencode({**query, 'paramJson': asked})}",
            headers={"Referer": column, "X-Requested-With": "XMLHttpRequest"},
            cb_kwargs={"number": number},
            meta={"column": column},
        )

    def entries(self, response: Response) -> list[Listed]:
        listing = self._listing_html(response)
        return [
            Listed(
                response.urljoin(item.xpath("./a/@href").get("")),
                (item.xpath("./a/@title").get() or item.xpath("string(./a)").get("")).strip(),
                _day(item.xpath("string(./span)").get("")),
            )
            for item in listing.css("div.page-content li")
            if item.xpath("./a/@href")
        ]

    def next_list(self, response: Response) -> Request | None:
        pager = self._listing_html(response).css("div.pagination")
        rows, total = (int(pager.attrib.get(name) or 0) for name in ("rows", "count"))
        number = response.cb_kwargs["number"]
        if not rows or number >= math.ceil(total / rows):
            return None
        api, _, query = response.url.partition("?")
        asked = {name: values[0] for name, values in parse_qs(query).items() if name != "paramJson"}
        return self._listing(api, asked, number + 1, response.meta["column"])

    def _listing_html(self, response: Response) -> Selector:
        answer = json.loads(response.body)
        return Selector(text=(answer.get("data") or {}).get("html") or "<html></html>")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
