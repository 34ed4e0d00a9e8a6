"""Fetch one page by hand, and the files beside it: the same downloader, guard and manners as a crawl's."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import scrapy
from scrapy import Request
from scrapy.crawler import CrawlerProcess
from scrapy.http import Response
from scrapy.settings import Settings
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from crawler.errors import reason_of
from crawler.files import Fetched
from crawler.keep import page_of
from crawler.known import spiders
from pipeline.articles import source_of
from pipeline.reading import attachments_of
from pipeline.records import Attachment, Page, Unreadable


class FetchFailed(Exception):
    """The page did not arrive. The message is one line; ``page`` is what the site sent instead, where it sent
    anything."""

    def __init__(self, message: str, page: Page | None = None):
        super().__init__(message)
        self.page = page


class _OnePage(scrapy.Spider):
    name = "one_page"

    def __init__(self, url: str, got: list[Fetched | FetchFailed]):
        super().__init__()
        self.url, self.got = url, got

    async def start(self) -> AsyncIterator[Any]:
        request = page_request(self.url)
        # Unfiltered, or a page that redirects to itself would vanish without a word.
        yield request.replace(callback=self.parse, errback=self.failed, dont_filter=True)

    def parse(self, response: Response, **_: Any) -> Iterator[Request]:
        assert response.request
        # What an API answered goes by the address of the page that shows it.
        fetched = Fetched(page_of(response, self.url if response.request.method == "POST" else None))
        self.got.append(fetched)
        try:
            files = attachments_of(fetched.page)
        except Unreadable:
            return  # which whoever reads the page says
        for file in files:
            asked = {"file": file, "files": fetched.files}
            yield Request(file.url, self.parse_file, errback=self.file_failed, cb_kwargs=asked, dont_filter=True)

    def parse_file(self, response: Response, file: Attachment, files: list[tuple[Attachment, Page | str]]) -> None:
        files.append((file, page_of(response, file.url)))

    def file_failed(self, failure: Failure) -> None:
        asked = failure.request.cb_kwargs  # type: ignore[attr-defined]
        file: Attachment = asked["file"]
        asked["files"].append((file, reason_of(failure.value, file.url)))

    def failed(self, failure: Failure) -> None:
        error = failure.value
        page = page_of(error.response) if isinstance(error, HttpError) else None
        url = page.url if page else failure.request.url  # type: ignore[attr-defined]
        reason = reason_of(error, url)
        self.got.append(FetchFailed(reason if self.url in reason else f"{self.url}: redirected to {reason}", page))


def page_request(url: str) -> Request:
    """The request that brings a page, as its source's spider asks for it."""
    source = source_of(url)
    if source is None:
        return Request(url)
    return spiders()[source.name].page_request(url)


def fetch(url: str, *, allow_private: bool = False) -> Fetched:
    """The page at ``url``, redirects followed, and the files that it links to; its ``url`` is where it was found.

    Raises FetchFailed with one line that says why there is none. Can be called once in a process (Twisted's reactor
    does not restart).
    """
    settings = Settings()
    settings.setmodule("crawler.settings", priority="project")
    settings.setdict(
        {
            "ALLOW_PRIVATE_ADDRESSES": allow_private,
            "DOWNLOAD_DELAY": 0,  # one page, asked for by a person
            "EXTENSIONS": {},
            "ITEM_PIPELINES": {},
            "LOG_ENABLED": False,
        },
        priority="cmdline",
    )
    del settings["DOWNLOADER_MIDDLEWARES"]["crawler.keep.Keep"]
    got: list[Fetched | FetchFailed] = []
    process = CrawlerProcess(settings)
    process.crawl(_OnePage, url=url, got=got)
    process.start()
    if not got:
        raise FetchFailed(f"{url}: interrupted")
    if isinstance(got[0], FetchFailed):
        raise got[0]
    return got[0]
