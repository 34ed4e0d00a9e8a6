"""Keep: every answer's bytes and headers go to the archive before anything reads them.

Lists are asked for conditionally, by what the archive has of them: one that has not changed costs no body.

Redirects are followed before they come here: what they led to is kept, under the address that was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from scrapy.exceptions import IgnoreRequest
from scrapy.http import Headers, Response
from scrapy.http.request import NO_CALLBACK
from scrapy.responsetypes import responsetypes

from crawler.recorder import RunRecorder
from pipeline.articles import source_of
from pipeline.records import Page
from storage.store import LastKept, StorageError

if TYPE_CHECKING:
    from typing import Self

    from scrapy import Request
    from scrapy.crawler import Crawler


def page_of(response: Response, url: str | None = None) -> Page:
    """The page that a response brought, under ``url`` where that is not the response's own address."""
    headers = tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in response.headers.items()
        for value in values
    )
    return Page(url or response.url, response.body, datetime.now(UTC), response.status, headers)


def response_of(page: Page) -> Response:
    """The response that a kept page once was."""
    headers = Headers([(name, value.encode("latin-1")) for name, value in page.headers])
    kind = responsetypes.from_args(headers=headers, url=page.url, body=page.body)
    return kind(page.url, status=page.status, headers=headers, body=page.body)


class Keep:
    """Downloader middleware that stores each answer, and notes its snapshot in ``request.meta["snapshot"]``.

    A request with ``meta["list"]`` is for a list. It is answered with the kept bytes where the site says that they
    still hold (HTTP 304). ``meta["unchanged"]`` then tells whether the list is as a completed crawl has seen it.
    """

    def __init__(self, recorder: RunRecorder):
        self.recorder = recorder

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(RunRecorder.of(crawler))

    def process_request(self, request: Request) -> None:
        if request.meta.get("list") and request.method == "GET":
            with self._storing():
                self._ask_what_changed(request)

    def process_response(self, request: Request, response: Response) -> Response:
        with self._storing():
            if response.status == 304 and "kept" in request.meta:
                response = response_of(self.recorder.store.load(request.meta["kept"].snapshot))
            # robots.txt is asked for by Scrapy itself, without a callback; 304 has no body to keep.
            elif request.callback is not NO_CALLBACK and response.status != 304:
                # A page is known by the address that its list gave, wherever on the site redirects have led since.
                own = source_of(response.url) == self.recorder.source
                page = page_of(response, request.meta.get("page_url") if own else None)
                request.meta["snapshot"] = self.recorder.store.keep(page).snapshot
            if kept := request.meta.get("kept"):
                same = request.meta.setdefault("snapshot", kept.snapshot) == kept.snapshot
                request.meta["unchanged"] = same and self._seen_whole(kept)
        return response

    def _ask_what_changed(self, request: Request) -> None:
        # A redirect brings the headers of the address before it.
        for name in ("If-None-Match", "If-Modified-Since"):
            request.headers.pop(name, None)
        request.meta.pop("kept", None)
        kept = self.recorder.store.last_kept(request.url)
        if kept is None:
            return
        request.meta["kept"] = kept
        page = self.recorder.store.load(kept.snapshot)
        conditions = {"If-None-Match": page.header("ETag"), "If-Modified-Since": page.header("Last-Modified")}
        for name, value in conditions.items():
            if value:
                request.headers[name] = value

    def _seen_whole(self, kept: LastKept) -> bool:
        completed = self.recorder.completed
        return completed is not None and kept.kept_at <= completed

    @contextmanager
    def _storing(self) -> Iterator[None]:
        try:
            yield
        except StorageError as trouble:
            self.recorder.stop(trouble)
            raise IgnoreRequest(str(trouble)) from None
