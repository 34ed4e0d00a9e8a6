"""The run: one crawl of one source, from its lock to its row in ``runs``."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

from scrapy import signals

from pipeline.articles import known_sources
from pipeline.records import Incident
from storage.store import Exit, StorageError, Store, open_store

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler

# How Scrapy names the end of a crawl, and what the run's row says of it; anything else is a failure.
_EXITS: dict[str, Exit] = {"finished": "done", "closespider_timeout": "timeout", "shutdown": "killed"}


class RunRecorder:
    """Scrapy extension that holds the source's lock and the store while a spider runs, counts, and closes the run's
    row.

    ``trouble`` is what is wrong with the database or the disk, where that ended the crawl.
    """

    def __init__(self, crawler: Crawler):
        self.crawler = crawler
        self.source = known_sources()[crawler.spidercls.name]
        self.counts = dict.fromkeys(("pages", "new", "changed", "claims"), 0)
        self.incidents: list[Incident] = []
        self.whole = True
        self.trouble: StorageError | None = None
        with ExitStack() as stack:
            self.store: Store = stack.enter_context(open_store())
            stack.enter_context(self.store.hold(self.source.name))
            self.run: int | None = self.store.start_run("crawl", self.source)
            self._open = stack.pop_all()
        crawler.signals.connect(self._spider_error, signals.spider_error)
        crawler.signals.connect(self._closed, signals.spider_closed)

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
        """Store something that a person should look at in the crawl itself: a list that did not come or could not be
        read.

        There may be pages which nobody has seen: the run will not count as complete, and the next one goes as deep.
        """
        self.whole = False
        self.note(Incident(kind, message, url))

    def note(self, incident: Incident) -> None:
        """Store and count an incident that leaves the crawl whole."""
        self.incidents.append(incident)
        self.store.incident(incident, self.source, self.run)

    def stop(self, trouble: StorageError) -> None:
        """End the crawl: what cannot be stored need not be fetched."""
        if self.trouble is None:
            self.trouble = trouble
            self.crawler.stop()

    def close(self, reason: str) -> None:
        """Close the run's row and let go of the source, once; where that cannot be stored, ``trouble`` says why."""
        if self.run is None:
            return
        run, self.run = self.run, None
        try:
            self._finish(run, reason)
        except StorageError as trouble:
            self.trouble = self.trouble or trouble

    def _finish(self, run: int, reason: str) -> None:
        with self._open:
            ended: Exit = "failed" if self.trouble else _EXITS.get(reason, "failed")
            if ended != "done":
                message = f"{self.source.name}: the crawl did not come to its end: {self.trouble or reason}"
                incident = Incident("cut_short", message)
                self.incidents.append(incident)
                self.store.incident(incident, self.source, run)
            elif not self.whole:
                ended = "failed"
            elif self.incidents:
                ended = "incidents"
            self.store.finish_run(run, exit=ended, reason=reason, incidents=len(self.incidents), **self.counts)

    def _spider_error(self, failure: object, response: object, spider: Spider) -> None:
        error = getattr(failure, "value", failure)
        if isinstance(error, StorageError):
            self.stop(error)
        else:
            self.incident("spider_failed", f"{spider.name}: {error!r}", getattr(response, "url", None))

    def _closed(self, spider: Spider, reason: str) -> None:
        self.close(reason)
