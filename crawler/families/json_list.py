"""Channels whose list is one JSON file: an array of all its rows, newest first."""

from __future__ import annotations

import json
from typing import ClassVar

from scrapy import Request
from scrapy.http import Response

from crawler.families.announcements import AnnouncementSpider, day_in
from pipeline.charsets import decode
from storage.store import Listed


class JsonListSpider(AnnouncementSpider):
    """``lists`` are the addresses of the files; ``url``, ``title`` and ``day`` the keys of a row's parts."""

    url: ClassVar[str]
    title: ClassVar[str]
    day: ClassVar[str]

    def entries(self, response: Response) -> list[Listed]:
        return [
            Listed(response.urljoin(row[self.url]), row[self.title].strip(), day_in(row[self.day]))
            for row in json.loads(decode(response.body))
        ]

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        return None
