"""Requests for the files that a notice links to, which every spider makes alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
        store = RunRecorder.of(self.crawler).store
        for file in files:
            if file.url in self._files:
                continue
            self._files.add(file.url)
            etag, last_modified = store.validators(file.url)
            conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
            yield Request(
                file.url,
                callback=self.parse_file,
                errback=self.file_failed,
                headers={name: value for name, value in conditions.items() if value},
                meta={"page_url": file.url},
                cb_kwargs={"file": file},
                dont_filter=True,
            )

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
