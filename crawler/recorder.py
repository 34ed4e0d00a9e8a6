"""The run: one crawl of one source, from its lock to its row in ``runs`` and the ledger that follows what it found."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Self

from scrapy import signals

from crawler.defences import DEFENCES, PAGES_IN_A_ROW
from crawler.yields import Yield, few_entries, silence
from pipeline.articles import known_sources
from pipeline.records import Incident
from storage.store import Exit, StorageError, Store, open_store

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler

_log = logging.getLogger(__name__)

# How Scrapy names the end of a crawl, and what the run's row says of it; anything else is a failure.
_EXITS: dict[str, Exit] = {"finished": "done", "closespider_timeout": "timeout", "shutdown": "killed"}


class RunRecorder:
    """Scrapy extension that holds the source's lock and the store while a spider runs, counts, and closes the run's
    row. Where several crawls go on in this process, the last one to end brings the ledger up to what all have found.

    ``shown`` are the addresses that its lists have shown. ``completed`` is when the last crawl ended that left no list
    unread. ``trouble`` is what is wrong with the database or the disk, where that ended the crawl.
    """

    _going_on: ClassVar[set[RunRecorder]] = set()

    def __init__(self, crawler: Crawler):
        self.crawler = crawler
        self.source = known_sources()[crawler.spidercls.name]
        self.counts = dict.fromkeys(("pages", "new", "changed", "claims"), 0)
        self.incidents: list[Incident] = []
        self.shown: set[str] = set()
        # The kind of the first incident that left a list unread, and of the defence that ended the crawl.
        self._unread: str | None = None
        self._defence: str | None = None
        self._defended_pages = 0
        self.trouble: StorageError | None = None
        with ExitStack() as stack:
            url, folder = (crawler.settings.get(name) for name in ("STORE_URL", "STORE_FOLDER"))
            self.store: Store = stack.enter_context(open_store(url, Path(folder) if folder else None))
            stack.enter_context(self.store.hold(self.source.name))
            self.completed = self.store.completed(self.source.name)
            self.run: int | None = self.store.start_run("crawl", self.source)
            self._open = stack.pop_all()
        self._going_on.add(self)
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
        if self._defence is None:  # what fails after the end fails because of it
            self._unread = self._unread or kind
            self.note(Incident(kind, message, url))

    def note(self, incident: Incident) -> None:
        """Store and count an incident that leaves the crawl whole."""
        self._note(incident, self.run)

    def _note(self, incident: Incident, run: int | None) -> None:
        self.incidents.append(incident)
        self.store.incident(incident, self.source, run)

    def defended(self, incident: Incident) -> None:
        """End the crawl: the site keeps us out. The incident's kind is the run's reason."""
        if self._defence is None:
            self.note(incident)
            self._end_by(incident)

    def saw_page(self, incidents: Sequence[Incident]) -> None:
        """Count the incidents, already stored, of a page; a site that keeps us out page after page ends the crawl."""
        self.incidents.extend(incidents)
        defences = [incident for incident in incidents if incident.kind in DEFENCES]
        self._defended_pages = self._defended_pages + 1 if defences else 0
        if self._defended_pages == PAGES_IN_A_ROW and self._defence is None:
            self._end_by(defences[0])

    def _end_by(self, incident: Incident) -> None:
        self._defence = incident.kind
        self.crawler.stop()

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
        self._going_on.remove(self)
        try:
            self._finish(run, reason)
        except StorageError as trouble:
            _log.warning("%s", trouble)
            self.trouble = self.trouble or trouble

    def _finish(self, run: int, reason: str) -> None:
        with self._open:
            ended: Exit = "failed" if self.trouble else _EXITS.get(reason, "failed")
            if self.trouble or (ended != "done" and not self._defence):
                message = f"{self.source.name}: the crawl did not come to its end: {self.trouble or reason}"
                self._note(Incident("cut_short", message), run)
            elif kind := self._defence or self._unread:
                ended, reason = "failed", kind
            for short in self._shortfalls(ended):
                self._note(short, run)
            if ended == "done" and self.incidents:
                ended = "incidents"
            self.store.finish_run(run, exit=ended, reason=reason, incidents=len(self.incidents), **self.counts)
            if not self._going_on:
                self.store.reconcile()

    def _shortfalls(self, ended: Exit) -> Iterator[Incident]:
        """What the source should have given and has not. A crawl that read no list to its end says nothing of lists."""
        least: Yield = self.crawler.spidercls.least  # type: ignore[attr-defined]
        if ended == "done" and (few := few_entries(self.source.name, least, len(self.shown))):
            yield few
        if self.trouble is None and (silent := silence(self.store, self.source.name, least)):
            yield silent

    def _spider_error(self, failure: object, response: object, spider: Spider) -> None:
        error = getattr(failure, "value", failure)
        if isinstance(error, StorageError):
            self.stop(error)
        else:
            self.incident("spider_failed", f"{spider.name}: {error!r}", getattr(response, "url", None))

    def _closed(self, spider: Spider, reason: str) -> None:
        self.close(reason)
