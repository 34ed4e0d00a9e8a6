"""Crawl sources in this process, one Scrapy crawler each, and tell how it goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.status import Status
from scrapy import signals
from scrapy.crawler import Crawler, CrawlerProcess
from scrapy.settings import Settings
from twisted.python.failure import Failure

from crawler.display import console, errors
from crawler.recorder import RunRecorder
from storage.store import StorageError


class CrawlFailed(Exception):
    """A source could not be crawled at all; the message is one line."""


def crawl_sources(names: Sequence[str] | None, *, since: str | None, settings: Mapping[str, str]) -> int:
    """Crawl the named sources (all where None) side by side; returns how many incidents there were.

    Raises CrawlFailed where the database cannot be used or another process crawls a source. Can be called once in a
    process.
    """
    project = Settings()
    project.setmodule("crawler.settings", priority="project")
    project.setdict({"LOG_LEVEL": "ERROR", **settings}, priority="cmdline")
    process = CrawlerProcess(project)
    failures: list[Failure] = []
    recorders: dict[str, RunRecorder] = {}
    with errors.status("crawling") as status:
        for name in names or sorted(process.spider_loader.list()):
            crawler = process.create_crawler(name)
            _follow(crawler, recorders, status)
            process.crawl(crawler, since=since).addErrback(failures.append)
        process.start()
    for recorder in recorders.values():
        # A second signal ends Scrapy before it has closed its spiders.
        recorder.finish("shutdown")
    for name, recorder in recorders.items():
        counts = recorder.counts
        console.print(
            f"{name}: {counts['pages']} pages read, {counts['new']} new, {counts['changed']} changed, "
            f"{counts['claims']} claims, {len(recorder.incidents)} incidents",
            highlight=False,
        )
        for incident in recorder.incidents:
            errors.print(f"  {incident.kind}: {incident.message}", highlight=False, markup=False)
    for failure in failures:
        if not isinstance(failure.value, (StorageError, ValueError)):
            failure.raiseException()
    troubles = [str(failure.value) for failure in failures]
    troubles += [str(recorder.trouble) for recorder in recorders.values() if recorder.trouble]
    if troubles:
        raise CrawlFailed("; ".join(dict.fromkeys(troubles)))
    return sum(len(recorder.incidents) for recorder in recorders.values())


def _follow(crawler: Crawler, recorders: dict[str, RunRecorder], status: Status) -> None:
    """Show on the status line how far a crawl has come, and note its recorder."""

    def opened() -> None:
        recorders[crawler.spidercls.name] = RunRecorder.of(crawler)

    def tell() -> None:
        status.update(" · ".join(f"{name}: {recorder.counts['pages']} pages" for name, recorder in recorders.items()))

    crawler.signals.connect(opened, signals.spider_opened, weak=False)
    crawler.signals.connect(tell, signals.item_scraped, weak=False)
