"""Requests for the files that a notice links to, which every spider makes alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import scrapy
from scrapy import Request
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from crawler.errors import reason_of
from crawler.handoff import FetchedFile
from crawler.keep import page_of
from crawler.recorder import RunRecorder
from pipeline.articles import source_of
from pipeline.reading import attachments_of
from pipeline.records import Attachment, Incident, Page, Unreadable


class FileSpider(scrapy.Spider):
    """Asks for files, on whatever site they stand, and hands them on; each once in a crawl."""

    def __init__(self, **kwargs: str):
        super().__init__(**kwargs)
        self._files: set[str] = set()

    def files_beside(self, page: Page) -> Iterator[Request]:
        """Requests for the files that a page links to; none where it is no page."""
        try:
            yield from self.file_requests(attachments_of(page))
        except Unreadable:
            return  # which whoever reads the page says

    def file_requests(self, files: Iterable[Attachment]) -> Iterator[Request]:
        """Requests for files, conditional where an earlier answer can be named."""
        wanted: dict[str, Attachment] = {}
        for file in files:
            if file.url not in self._files:
                wanted.setdefault(file.url, file)
        self._files |= wanted.keys()
        conditions = self.conditions(list(wanted))
        for file in wanted.values():
            yield Request(
                file.url,
                callback=self.parse_file,
                errback=self.file_failed,
                headers=conditions.get(file.url),
                meta={"page_url": file.url},
                cb_kwargs={"file": file},
                dont_filter=True,
            )

    def conditions(self, urls: Sequence[str]) -> dict[str, dict[str, str]]:
        """The headers that ask for a page or a file only where it has changed, by the addresses that answered with
        some."""
        return {
            url: {
                name: value for name, value in (("If-None-Match", etag), ("If-Modified-Since", last_modified)) if value
            }
            for url, (etag, last_modified) in RunRecorder.of(self.crawler).store.validators(urls).items()
        }

    def parse_file(self, response: Response, file: Attachment) -> Iterator[FetchedFile]:
        """The file, for the handoff to read."""
        yield FetchedFile(page_of(response, file.url), response.meta["snapshot"], file)

    def file_failed(self, failure: Failure) -> None:
        """Put a file that did not arrive on record, so that it is asked for again; 304 is no failure."""
        recorder = RunRecorder.of(self.crawler)
        url: str = failure.request.cb_kwargs["file"].url  # type: ignore[attr-defined]
        status = failure.value.response.status if isinstance(failure.value, HttpError) else None
        if status == 304:
            recorder.store.not_modified(url)
            return
        incident = Incident("file_failed", reason_of(failure.value, url), url)
        recorder.store.failed(url, source_of(url), status=status, incident=incident, run=recorder.run)
        recorder.incidents.append(incident)
