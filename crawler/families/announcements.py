"""The base of every source's spider: from list pages to the announcements worth reading.

A family of sites (a CMS) says how its lists are asked for and read; this class decides which entries are fetched and
when a crawl has gone back far enough.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, ClassVar

import scrapy
from scrapy import Request
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from crawler.errors import reason_of
from crawler.handoff import Fetched
from crawler.keep import page_of
from crawler.recorder import RunRecorder
from pipeline.articles import source_of
from pipeline.records import Incident, Source
from storage.store import Listed, Standing, Store

# Titles that can announce recognitions. Wide on purpose: a page read in vain costs a request, a page passed over
# costs figures.
ANNOUNCES = re.compile(
    r"专精特新|小巨人|单项冠军|隐形冠军|瞪羚|独角兽|高新技术企业|高企|科技型中小企业|创新型中小企业|优质(?:中小)?企业|優質(?:中小)?企業"
    r"|專精特新|單項冠軍|隱形冠軍|獨角獸|高新技術企業"
)


class AnnouncementSpider(scrapy.Spider):
    """Crawls the lists of one source, newest first, and hands each announcement's page on.

    ``cron`` says when (Asia/Shanghai), ``time_limit`` for how many seconds at most, ``announces`` which titles are
    fetched.

    A crawl stops paging where all that a list page announces was settled by an earlier, completed crawl. ``since``
    (an ISO date) reaches back at least to that day, and asks again, conditionally, for what was listed since.
    """

    source: ClassVar[Source]
    cron: ClassVar[str] = "0 2 * * *"
    time_limit: ClassVar[int] = 3600
    announces: ClassVar[re.Pattern[str]] = ANNOUNCES

    def __init__(self, since: str | None = None, **kwargs: Any):
        super().__init__(**kwargs)
        try:
            self.since = date.fromisoformat(since) if since else None
        except ValueError:
            raise ValueError(f"since={since}: not a date such as 2024-01-31") from None
        self.allowed_domains = list(self.source.hosts)

    # What a family provides

    def first_lists(self) -> Iterable[Request]:
        """Requests for the newest list page of each channel."""
        raise NotImplementedError

    def entries(self, response: Response) -> list[Listed]:
        """The entries that a list page shows, in its order."""
        raise NotImplementedError

    def next_list(self, response: Response) -> Request | None:
        """A request for the next older list page; None after the last."""
        raise NotImplementedError

    # What a family can rely on

    @property
    def recorder(self) -> RunRecorder:
        """The run that this crawl is."""
        return RunRecorder.of(self.crawler)

    @property
    def store(self) -> Store:
        """The store that this crawl writes to."""
        return self.recorder.store

    def list_request(self, url: str, **kwargs: Any) -> Request:
        """A request for a list page; never filtered as a duplicate of another run of the same list."""
        return Request(url, callback=self.parse_list, errback=self.list_failed, **kwargs)

    async def start(self) -> AsyncIterator[Any]:
        for url in self.store.pending(self.name):
            yield self.page_request(url)
        for request in self.first_lists():
            yield request

    def parse_list(self, response: Response, **_: Any) -> Iterator[Request]:
        """Requests for the pages that a list announces, and for the next list."""
        entries = self.entries(response)
        if not entries:
            self.recorder.incident(
                "empty_list", f"{response.url}: the list shows no entries: a new layout?", response.url
            )
            return
        announced = [entry for entry in entries if self.announces.search(entry.title or "") and self._own(entry.url)]
        standing = self.store.listed(self.source, announced)
        for entry in announced:
            if standing[entry.url] == "wanted" or self._reaches(entry):
                yield self.page_request(entry.url)
        if self._goes_on(entries, announced, standing) and (request := self.next_list(response)):
            yield request

    def _own(self, url: str) -> bool:
        return source_of(url) == self.source

    def _reaches(self, entry: Listed) -> bool:
        return self.since is not None and (entry.date is None or entry.date >= self.since)

    def _goes_on(self, entries: list[Listed], announced: list[Listed], standing: Mapping[str, Standing]) -> bool:
        if any(self._reaches(entry) for entry in entries):
            return True
        # A list page that announces nothing says nothing of the older ones.
        return not announced or any(standing[entry.url] != "settled" for entry in announced)

    def page_request(self, url: str) -> Request:
        """A request for an announcement, conditional where an earlier answer can be named."""
        etag, last_modified = self.store.validators(url)
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        return Request(
            url,
            callback=self.parse_page,
            errback=self.page_failed,
            headers={name: value for name, value in conditions.items() if value},
            meta={"page_url": url},
        )

    def parse_page(self, response: Response) -> Iterator[Fetched]:
        """The page, for the handoff to read."""
        yield Fetched(page_of(response, response.meta["page_url"]), response.meta["snapshot"])

    def page_failed(self, failure: Failure) -> None:
        """Put a page that did not arrive on record, so that it is asked for again; 304 is no failure."""
        request: Request = failure.request  # type: ignore[attr-defined]
        url = request.meta["page_url"]
        status = failure.value.response.status if isinstance(failure.value, HttpError) else None
        if status == 304:
            self.store.not_modified(url)
            return
        incident = Incident("page_failed", reason_of(failure.value, url), url)
        self.recorder.incidents.append(incident)
        self.store.failed(url, self.source, status=status, incident=incident, run=self.recorder.run)

    def list_failed(self, failure: Failure) -> None:
        """A list that did not arrive ends its channel's crawl, loudly."""
        request: Request = failure.request  # type: ignore[attr-defined]
        self.recorder.incident("list_failed", reason_of(failure.value, request.url), request.url)
