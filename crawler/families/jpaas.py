"""JPaaS, the publishing platform of ministries: lists as JSON that wraps HTML, page by page.

The column's page names the list API and its parameters in ``script[url][querydata]``. The API answers 403 without a
Referer.
"""

from __future__ import annotations

import ast
import json
import math
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar
from urllib.parse import urlencode

from scrapy import Request, Selector
from scrapy.http import Response

from crawler.families.announcements import AnnouncementSpider, day_in
from pipeline.records import Incident
from storage.store import Listed

# What the API wants beside what querydata names (querydata, where it names these too, is right).
_ASKED = {"parseType": "buildstatic", "pageType": "column", "tagId": "当前栏目_list", "editType": "null"}


class JpaasSpider(AnnouncementSpider):
    """``lists`` are the addresses of the column pages that name the list API."""

    page_size: ClassVar[int] = 24

    def first_lists(self) -> Iterable[Request]:
        return [self.list_request(url, callback=self.parse_column) for url in self.lists]

    def parse_column(self, response: Response, **_: Any) -> Iterator[Request]:
        """The first request to the list API, with the parameters that the column's page names."""
        script = response.css("div.lmy_main_rb > script[url][querydata]")
        if not script:
            message = f"{response.url}: no script with url and querydata"
            self.no_list(response, Incident("no_list", message, response.url))
            return
        # querydata is written as JavaScript, in single quotes: a Python literal, but no JSON.
        try:
            query = _ASKED | ast.literal_eval(script[0].attrib["querydata"])
        except (ValueError, SyntaxError, TypeError):
            message = f"{response.url}: querydata cannot be read: {script[0].attrib['querydata'][:200]}"
            self.no_list(response, Incident("no_list", message, response.url))
            return
        yield self._listing(response.urljoin(script[0].attrib["url"]), query, response.url, number=1, last=None)

    def _listing(self, api: str, query: dict[str, str], column: str, number: int, last: int | None) -> Request:
        asked = json.dumps({"pageNo": number, "pageSize": str(self.page_size)}, separators=(",", ":"))
        return self.list_request(
            f"{api}?{urlencode({**query, 'paramJson': asked})}",
            headers={"Referer": column, "X-Requested-With": "XMLHttpRequest"},
            cb_kwargs={"api": api, "query": query, "column": column, "number": number, "last": last},
        )

    def entries(self, response: Response) -> list[Listed]:
        listing = self._listing_html(response)
        return [
            Listed(
                response.urljoin(item.xpath("./a/@href").get("")),
                (item.xpath("./a/@title").get() or item.xpath("string(./a)").get("")).strip(),
                day_in(item.xpath("string(./span)").get("")),
            )
            for item in listing.css("div.page-content li")
            if item.xpath("./a/@href")
        ]

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        asked = request.cb_kwargs
        last = asked.get("last")  # a column's page that failed names nothing
        if response is not None:
            pager = self._listing_html(response).css("div.pagination")
            if not pager and len(self.entries(response)) >= self.page_size:
                raise ValueError("a full list without div.pagination")
            rows, total = (int(pager.attrib.get(name) or 0) for name in ("rows", "count"))
            last = math.ceil(total / rows) if rows else 1
        if last is None or asked["number"] >= last:
            return None
        return self._listing(asked["api"], asked["query"], asked["column"], asked["number"] + 1, last)

    def _listing_html(self, response: Response) -> Selector:
        answer = json.loads(response.body)
        if not isinstance(answer, dict) or not isinstance(answer.get("data"), dict):
            raise ValueError(f"no data in {response.text[:200]!r}")
        return Selector(text=answer["data"].get("html") or "<html></html>")
