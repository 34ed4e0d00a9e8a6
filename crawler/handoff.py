"""Handoff: where a fetched page leaves Scrapy and goes the way of every page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scrapy.exceptions import DropItem

from crawler.ingest import ingest
from crawler.recorder import RunRecorder
from pipeline.records import Page
from storage.store import StorageError

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler


@dataclass(frozen=True, slots=True)
class Fetched:
    """The item that spiders yield: a page, and the number of its snapshot."""

    page: Page
    snapshot: int

    def __str__(self) -> str:
        # Scrapy logs items whole; a page's bytes are not for the log.
        return self.page.url

    __repr__ = __str__


class Handoff:
    """Item pipeline that ingests each fetched page; what it passes on is the outcome, ready for Scrapy's feed
    exports."""

    def __init__(self, recorder: RunRecorder):
        self.recorder = recorder

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(RunRecorder.of(crawler))

    def process_item(self, item: Fetched) -> dict[str, Any]:
        recorder = self.recorder
        try:
            outcome = ingest(recorder.store, item.page, snapshot=item.snapshot, run=recorder.run)
        except StorageError as trouble:
            recorder.stop(trouble)
            raise DropItem(str(trouble)) from None
        recorder.counts["pages"] += 1
        recorder.counts["new"] += outcome.what == "new"
        recorder.counts["changed"] += outcome.what == "changed"
        recorder.counts["claims"] += outcome.added
        recorder.saw_page(outcome.incidents)
        return outcome.as_dict()
