"""Crawl sources in this process, one Scrapy crawler each, and tell how it goes."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress

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
    for name in ("scrapy.core.scraper", "scrapy.core.engine"):
        # What cannot be stored ends the crawl with its one line.
        logging.getLogger(name).addFilter(lambda record: not _is_storage_error(record))
    failures: list[Failure] = []
    crawlers = [process.create_crawler(name) for name in names or sorted(process.spider_loader.list())]
    with errors.status("crawling") as status:
        for crawler in crawlers:
            crawler.signals.connect(lambda: _tell(crawlers, status), signals.item_scraped, weak=False)
            process.crawl(crawler, since=since).addErrback(failures.append)
        process.start()
    recorders = _recorders(crawlers)
    for recorder in recorders.values():
        # A second signal, or a setting that no component takes, ends Scrapy before it has closed its spiders.
        recorder.close("failed" if failures else "shutdown")
    for name, recorder in recorders.items():
        counts = recorder.counts
        if failures and not counts["pages"]:
            continue  # the failure says it all
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


def _recorders(crawlers: Sequence[Crawler]) -> dict[str, RunRecorder]:
    found = {}
    for crawler in crawlers:
        with suppress(RuntimeError):  # a crawler that failed before its extensions were made
            found[crawler.spidercls.name] = RunRecorder.of(crawler)
    return found


def _tell(crawlers: Sequence[Crawler], status: Status) -> None:
    """Show on the status line how far each crawl has come."""
    recorders = _recorders(crawlers)
    status.update(" · ".join(f"{name}: {recorder.counts['pages']} pages" for name, recorder in recorders.items()))


def _is_storage_error(record: logging.LogRecord) -> bool:
    return record.exc_info is not None and isinstance(record.exc_info[1], StorageError)
