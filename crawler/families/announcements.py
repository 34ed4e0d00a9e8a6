"""The base of every source's spider: from list pages to the announcements worth reading.

A family of sites (a CMS) says how its lists are asked for and read; this class decides which entries are fetched and
when a crawl has gone back far enough.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Iterator
from datetime import date
from typing import Any, ClassVar

from scrapy import Request
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from crawler.defences import defence, list_without_entries
from crawler.errors import reason_of
from crawler.families.files import FileSpider
from crawler.handoff import Fetched
from crawler.keep import page_of, response_of
from crawler.recorder import RunRecorder
from crawler.yields import Yield
from pipeline.articles import source_of
from pipeline.records import Incident, Source
from storage.store import LastKept, Listed, Standing, Store

# Titles that can announce recognitions. Wide on purpose: a page read in vain costs a request, a page passed over
# costs figures.
ANNOUNCES = re.compile(
    r"专精特新|小巨人|单项冠军|隐形冠军|瞪羚|独角兽|高新技术企业|高企|科技型中小企业|创新型中小企业|优质(?:中小)?企业|優質(?:中小)?企業"
    r"|專精特新|單項冠軍|隱形冠軍|獨角獸|高新技術企業"
)


_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)")
# So many list pages in a row that fail or show nothing new end a channel: the site is down, or gives the same page for
# every number.
FRUITLESS = 3
# What reading something else than a list raises.
NO_LIST = (ValueError, TypeError, KeyError, AttributeError)


class AnnouncementSpider(FileSpider):
    """Crawls the lists of one source, newest first, and hands each announcement's page on.

    A source states its ``lists``, the addresses of the newest list page of each of its channels, and the ``least`` that
    it must yield. ``cron`` says when it is crawled (Asia/Shanghai), ``time_limit`` for how many seconds at most,
    ``announces`` which titles are fetched.

    A crawl stops paging where all that a list page announces was settled by an earlier, completed crawl, and at a page
    that announces nothing and has not changed since. Lists are asked for conditionally, so that one without news costs
    no more than the question. ``since`` (an ISO date) reaches back at least to that day, and asks again, conditionally,
    for what was listed since; its first possible day, 0001-01-01, reaches what bears no date as well.
    """

    source: ClassVar[Source]
    lists: ClassVar[tuple[str, ...]]
    least: ClassVar[Yield] = Yield()
    cron: ClassVar[str] = "0 2 * * *"
    time_limit: ClassVar[int] = 3600
    announces: ClassVar[re.Pattern[str]] = ANNOUNCES

    def __init__(self, since: str | None = None, **kwargs: Any):
        super().__init__(**kwargs)
        try:
            self.since = date.fromisoformat(since) if since else None
        except ValueError:
            raise ValueError(f"since={since}: not a date such as 2024-01-31") from None
        self._asked: set[str] = set()
        self._standing: dict[str, Standing] = {}

    # What a family provides

    def first_lists(self) -> Iterable[Request]:
        """Requests for the newest list page of each channel: of each of ``lists``, unless a family asks otherwise."""
        return [self.list_request(url) for url in self.lists]

    def entries(self, response: Response) -> list[Listed]:
        """The entries that a list page shows, in its order."""
        raise NotImplementedError

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        """A request for the next older list page, by the request for this one and its answer, None where it failed.

        None after the last, and where a failed list leaves it unknown. Raises ValueError where the list should tell and
        does not.
        """
        raise NotImplementedError

    def is_announcement(self, entry: Listed) -> bool:
        """Whether a page is worth fetching, by what its list shows of it."""
        return self.announces.search(entry.title or "") is not None

    @classmethod
    def page_request(cls, url: str) -> Request:
        """The request that brings the page of that address; another than GET where an API has what the page shows."""
        return Request(url)

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
        """A request for a list page, or for what leads to one: a feed, a sitemap, a script, with a ``callback`` of the
        family's own. ``kwargs`` are Request's.

        It is asked conditionally, and answered from the archive where nothing has changed: a callback sees the page
        either way. A redirect to itself, with a cookie, is followed.
        """
        kwargs = {"callback": self.parse_list, "errback": self.list_failed} | kwargs
        kwargs["meta"] = {"list": True} | kwargs.get("meta", {})
        return Request(url, dont_filter=True, **kwargs)

    def no_list(self, response: Response, incident: Incident) -> None:
        """Put on record that an answer is not the list, or does not lead to it, as it should; where the site sent a
        challenge or a login instead, that is the incident, and the end of the crawl."""
        if found := defence(response):
            self.recorder.defended(found)
        else:
            self.recorder.incident(incident.kind, incident.message, incident.url)

    async def start(self) -> AsyncIterator[Any]:
        for request in self._page_requests(self.store.pending(self.name)):
            yield request
        for request in self.file_requests(self.store.pending_files(self.name)):
            yield request
        for request in self.first_lists():
            yield request

    def parse_list(self, response: Response, **_: Any) -> Iterator[Request]:
        """Requests for the pages that a list announces, and for the next list."""
        assert response.request
        for why in response.meta.get("gone", ()):
            # A list page that is gone hides nothing from us once an older one has come.
            self.recorder.note(Incident("list_gone", why))
        fruitless = response.meta.get("fruitless", 0) + 1
        try:
            entries = self.entries(response)
        except NO_LIST as error:
            message = f"{response.url}: not a list as it should be: {error}"
            self.no_list(response, Incident("bad_list", message, response.url))
            entries = []
        else:
            if not entries:
                self.no_list(response, list_without_entries(response, self._entries_before(response)))
        self.recorder.shown.update(entry.url for entry in entries)
        if not entries:
            yield from self._list_after(response.request, None, fruitless)
            return
        seen = response.meta.get("seen", set())
        if any(entry.url not in seen for entry in entries):
            fruitless = 0
        seen.update(entry.url for entry in entries)
        announced = [entry for entry in entries if self.is_announcement(entry) and self._own(entry.url)]
        # A page may stand on several lists under several titles: the first it is seen under in a run is its own.
        shown = [entry for entry in announced if entry.url not in self._standing]
        self._standing |= self.store.listed(self.source, shown)
        yield from self._page_requests(
            [entry.url for entry in shown if self._standing[entry.url] == "wanted" or self._reaches(entry)]
        )
        if fruitless == FRUITLESS:
            message = f"{response.url}: {FRUITLESS} list pages in a row show nothing new: does the paging go on?"
            self.recorder.incident("endless_list", message, response.url)
        elif self._goes_on(response, entries, announced):
            for request in self._list_after(response.request, response, fruitless):
                request.meta["seen"] = seen
                yield request

    def _list_after(self, request: Request, response: Response | None, fruitless: int) -> Iterator[Request]:
        if fruitless >= FRUITLESS:
            return
        try:
            following = self.next_list(request, response)
        except NO_LIST as error:
            self.recorder.incident("no_paging", f"{request.url}: the next list cannot be told: {error}", request.url)
            return
        if following:
            following.meta["fruitless"] = fruitless
            yield following

    def _own(self, url: str) -> bool:
        return source_of(url) == self.source

    def _reaches(self, entry: Listed) -> bool:
        return self.since is not None and (entry.date or date.min) >= self.since

    def _goes_on(self, response: Response, entries: list[Listed], announced: list[Listed]) -> bool:
        if any(self._reaches(entry) for entry in entries):
            return True
        # A list page that announces nothing says nothing of the older ones, unless nothing has come since they were
        # seen.
        if not announced:
            return not response.meta.get("unchanged")
        return any(self._standing[entry.url] != "settled" for entry in announced)

    def _entries_before(self, response: Response) -> int:
        """How many entries the list showed when it was last kept before this answer."""
        kept: LastKept | None = response.meta.get("kept")
        if kept is None:
            return 0
        try:
            return len(self.entries(response_of(self.store.load(kept.snapshot))))
        except NO_LIST:
            return 0

    def _page_requests(self, urls: Iterable[str]) -> Iterator[Request]:
        """Requests for announcements that have not been asked for, conditional where an earlier answer can be named."""
        wanted = [url for url in dict.fromkeys(urls) if url not in self._asked]
        self._asked.update(wanted)
        conditions = self.conditions(wanted)
        for url in wanted:
            request = self.page_request(url)
            request.headers.update(conditions.get(url, {}))
            yield request.replace(
                callback=self.parse_page,
                errback=self.page_failed,
                meta={"page_url": url},
                # Counted by ourselves: Scrapy's filter drops a redirect to an address that it knows without a word.
                dont_filter=True,
            )

    def parse_page(self, response: Response) -> Iterator[Fetched | Request]:
        """The page, for the handoff to read, and requests for the files beside it; what another site sent in its place
        is a failure."""
        url = response.meta["page_url"]
        if self._own(response.url):
            page = page_of(response, url)
            yield Fetched(page, response.meta["snapshot"])
            yield from self.files_beside(page)
        else:
            self._failed(Incident("page_failed", f"{url}: redirected to another site, {response.url}", url), None)

    def page_failed(self, failure: Failure) -> None:
        """Put a page that did not arrive on record, so that it is asked for again; 304 is no failure."""
        request: Request = failure.request  # type: ignore[attr-defined]
        url = request.meta["page_url"]
        answer = failure.value.response if isinstance(failure.value, HttpError) else None
        if answer is not None and answer.status == 304:
            self.store.not_modified(url)
            return
        found = defence(answer) if answer is not None else None
        # A page is known by the address that its list gave.
        incident = Incident(found.kind, found.message, url) if found else None
        incident = incident or Incident("page_failed", reason_of(failure.value, url), url)
        self._failed(incident, answer.status if answer is not None else None)

    def _failed(self, incident: Incident, status: int | None) -> None:
        assert incident.url is not None
        self.store.failed(incident.url, self.source, status=status, incident=incident, run=self.recorder.run)
        self.recorder.saw_page([incident])

    def list_failed(self, failure: Failure) -> Iterator[Request]:
        """A list that did not arrive is an incident; older ones are asked for where they can be named without it."""
        request: Request = failure.request  # type: ignore[attr-defined]
        if isinstance(failure.value, HttpError) and (found := defence(failure.value.response)):
            self.recorder.defended(found)
            return
        why = reason_of(failure.value, request.url)
        older = list(self._list_after(request, None, request.meta.get("fruitless", 0) + 1))
        gone = isinstance(failure.value, HttpError) and failure.value.response.status in (404, 410)
        if gone and older:
            older[0].meta["gone"] = [*request.meta.get("gone", ()), why]
        else:
            for earlier in (*request.meta.get("gone", ()), why):
                self.recorder.incident("list_failed", earlier, request.url)
        yield from older


def day_in(text: str) -> date | None:
    """The first day that a list's words give, as 2024-01-31, 2024/1/31, [2024.1.31] or 2024年1月31日; None where
    none."""
    for year, month, day in _DAY.findall(text):
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            continue
    return None
