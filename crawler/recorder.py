"""The run: one crawl of one source, from its lock to its row in ``runs``."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from scrapy import signals

from pipeline.articles import known_sources
from pipeline.records import Incident
from storage.store import Exit, Store, open_store

if TYPE_CHECKING:
    from typing import Self

    from scrapy import Spider
    from scrapy.crawler import Crawler

# How Scrapy names the end of a crawl, and what the run's row says of it; anything else is a failure.
_EXITS: dict[str, Exit] = {"finished": "done", "closespider_timeout": "timeout", "shutdown": "killed"}


class RunRecorder:
    """Scrapy extension that holds the source's lock and the store while a spider runs, counts, and closes the run's
    row."""

    def __init__(self, crawler: Crawler):
        self.source = known_sources()[crawler.spidercls.name]
        self.counts = dict.fromkeys(("pages", "new", "changed", "claims"), 0)
        self.incidents: list[Incident] = []
        self.whole = True
        self._open = ExitStack()
        with ExitStack() as stack:
            self.store: Store = stack.enter_context(open_store())
            stack.enter_context(self.store.hold(self.source.name))
            self.run: int = self.store.start_run("crawl", self.source)
            self._open = stack.pop_all()
        crawler.signals.connect(self._closed, signals.spider_closed)
        crawler.signals.connect(self._spider_error, signals.spider_error)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    @classmethod
    def of(cls, crawler: Crawler) -> RunRecorder:
        """The recorder of a crawler whose extensions have been made."""
        recorder = crawler.get_extension(cls)
        if recorder is None:
            raise RuntimeError("crawler.recorder.RunRecorder is missing from EXTENSIONS")
        return recorder

    def incident(self, kind: str, message: str, url: str | None = None) -> None:
        """Store something that a person should look at, and count it.

        It is of the crawl itself, a list that did not come or could not be read, so that there may be pages which
        nobody has seen: the run will not count as complete, and the next one goes as deep.
        """
        self.whole = False
        incident = Incident(kind, message, url)
        self.store.incident(incident, self.source, self.run)
        self.incidents.append(incident)

    def _spider_error(self, failure: object, response: object, spider: Spider) -> None:
        url = getattr(response, "url", None)
        self.incident("spider_failed", f"{spider.name}: {getattr(failure, 'value', failure)!r}", url)

    def _closed(self, spider: Spider, reason: str) -> None:
        ended = _EXITS.get(reason, "failed")
        if ended != "done":
            self.incident(ended, f"{self.source.name}: the crawl did not come to its end: {reason}")
        elif not self.whole:
            ended = "failed"
        elif self.incidents:
            ended = "incidents"
        with self._open:
            self.store.finish_run(self.run, exit=ended, reason=reason, incidents=len(self.incidents), **self.counts)
