"""Keep: every answer's bytes and headers go to the archive before anything reads them.

Redirects are followed before they come here: what they led to is kept, under the address that was asked for.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from scrapy.exceptions import IgnoreRequest
from scrapy.http.request import NO_CALLBACK

from crawler.recorder import RunRecorder
from pipeline.articles import source_of
from pipeline.records import Page
from storage.store import StorageError

if TYPE_CHECKING:
    from typing import Self

    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response


def page_of(response: Response, url: str | None = None) -> Page:
    """The page that a response brought, under ``url`` where that is not the response's own address."""
    headers = tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in response.headers.items()
        for value in values
    )
    return Page(url or response.url, response.body, datetime.now(UTC), response.status, headers)


class Keep:
    """Downloader middleware that stores each answer, and notes its snapshot in ``request.meta["snapshot"]``."""

    def __init__(self, recorder: RunRecorder):
        self.recorder = recorder

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(RunRecorder.of(crawler))

    def process_response(self, request: Request, response: Response) -> Response:
        # robots.txt is asked for by Scrapy itself, without a callback; 304 has no body to keep.
        if request.callback is not NO_CALLBACK and response.status != 304:
            # A page is known by the address that its list gave, wherever on the site redirects have led since.
            own = source_of(response.url) == self.recorder.source
            page = page_of(response, request.meta.get("page_url") if own else None)
            try:
                request.meta["snapshot"] = self.recorder.store.keep(page).snapshot
            except StorageError as trouble:
                self.recorder.stop(trouble)
                raise IgnoreRequest(str(trouble)) from None
        return response
