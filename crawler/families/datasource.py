"""Xinhua's publishing system: a channel's page names the JSON file of its entries.

A list's element carries ``data="datasource:<32 hex digits>"``, and ``ds_<these>.json`` beside the page holds all its
entries, newest first; scripts show some and more on demand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from scrapy import Request, Selector
from scrapy.http import Response

from crawler.families.announcements import AnnouncementSpider, day_in
from pipeline.charsets import decode
from pipeline.records import Incident
from storage.store import Listed

_NAMED = re.compile(r"datasource:([0-9a-f]{32})\b")


class DatasourceSpider(AnnouncementSpider):
    """``lists`` are the addresses of the channel pages."""

    def first_lists(self) -> Iterable[Request]:
        return [self.list_request(url, callback=self.parse_channel) for url in self.lists]

    def parse_channel(self, response: Response, **_: Any) -> Iterator[Request]:
        """Requests for the lists that a channel's page names."""
        named = dict.fromkeys(_NAMED.findall(decode(response.body)))
        if not named:
            message = f"{response.url}: it names no datasource"
            self.no_list(response, Incident("no_list", message, response.url))
        for name in named:
            yield self.list_request(response.urljoin(f"ds_{name}.json"))

    def entries(self, response: Response) -> list[Listed]:
        rows = json.loads(decode(response.body))["datasource"]
        return [
            Listed(response.urljoin(url), title.strip(), day_in(row["publishTime"] or ""))
            for row in rows
            for url, title in _announced(row)
        ]

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        return None


def _announced(row: dict[str, Any]) -> list[tuple[str, str]]:
    """The addresses and titles of a row: its page, or where its title is HTML the pages that this links to."""
    title = Selector(text=row["title"])
    links = [(link.attrib["href"], link.xpath("string()").get("")) for link in title.css("a[href]")]
    return links or [(row["publishUrl"], title.xpath("string()").get(""))]
