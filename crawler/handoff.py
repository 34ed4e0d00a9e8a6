"""Handoff: where a fetched page leaves Scrapy and goes the way of every page."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scrapy.exceptions import DropItem

from crawler import files
from crawler.ingest import ingest
from crawler.recorder import RunRecorder
from pipeline.records import Attachment, Page
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


@dataclass(frozen=True, slots=True, repr=False)
class FetchedFile(Fetched):
    """The item for a file beside a page, as that page names it."""

    file: Attachment


class Handoff:
    """Item pipeline that ingests each fetched page and file; what it passes on is the outcome, ready for Scrapy's feed
    exports."""

    def __init__(self, recorder: RunRecorder):
        self.recorder = recorder

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(RunRecorder.of(crawler))

    async def process_item(self, item: Fetched) -> dict[str, Any]:
        try:
            return await self._file(item) if isinstance(item, FetchedFile) else self._page(item)
        except StorageError as trouble:
            self.recorder.stop(trouble)
            raise DropItem(str(trouble)) from None

    def _page(self, item: Fetched) -> dict[str, Any]:
        recorder = self.recorder
        outcome = ingest(recorder.store, item.page, snapshot=item.snapshot, run=recorder.run)
        recorder.counts["pages"] += 1
        recorder.counts["new"] += outcome.what == "new"
        recorder.counts["changed"] += outcome.what == "changed"
        recorder.counts["claims"] += outcome.added
        recorder.saw_page(outcome.incidents)
        return outcome.as_dict()

    async def _file(self, item: FetchedFile) -> dict[str, Any]:
        recorder = self.recorder
        notice = files.notice_of(recorder.store, item.file)
        # Reading a file may take a minute, in which the other pages go on.
        attempt = await asyncio.to_thread(files.read, item.page, notice)
        outcome = files.save(recorder.store, item.page, item.snapshot, notice, attempt, recorder.run)
        recorder.incidents.extend(outcome.incidents)
        return outcome.as_dict()
