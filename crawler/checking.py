"""Look at a source as it is now: one list page, one article, and what each selector finds in them.

The source's own spider does it, into a store of its own that is thrown away.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from tempfile import TemporaryDirectory
from typing import Any, ClassVar, cast

from scrapy import Request
from scrapy.crawler import CrawlerProcess
from scrapy.http import Response
from scrapy.settings import Settings

from crawler.families.announcements import NO_LIST, AnnouncementSpider
from crawler.handoff import Fetched
from crawler.keep import page_of
from crawler.known import spiders
from crawler.recorder import RunRecorder
from crawler.yields import Yield
from pipeline.articles import marked_up, read_article, reader_of
from pipeline.attachments.links import attachments
from pipeline.charsets import decode
from pipeline.pages.assembling import day_of
from pipeline.pages.cutting import cut_out
from pipeline.pages.document import parsed
from pipeline.records import Page, Unreadable
from storage.store import Listed


@dataclass(frozen=True, slots=True)
class Finding:
    """What stands in a page for one of its parts, by which selector. ``found`` is None where it is missing."""

    part: str
    selector: str | None
    found: str | None


@dataclass
class Checked:
    """What a source's list and article show. ``incidents`` are messages: why one of the two was not to be had."""

    source: str
    findings: list[Finding] = field(default_factory=list)
    incidents: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return not self.incidents and all(finding.found is not None for finding in self.findings)

    def add(self, part: str, found: str | None, selector: str | None = None) -> None:
        """Note what stands for a part."""
        self.findings.append(Finding(part, selector, found))


class _Check(AnnouncementSpider):
    """Before a source's spider among the bases: asks for its first list and for the first announcement in that."""

    checked: ClassVar[Checked]
    least: ClassVar[Yield] = Yield(entries=0)
    _seen_list = False

    async def start(self) -> AsyncIterator[Any]:
        for request in list(self.first_lists())[:1]:
            yield request

    def parse_list(self, response: Response, **_: Any) -> Iterator[Request]:
        if self._seen_list:  # a family's list may lead to several
            return
        self._seen_list = True
        assert response.request
        self.checked.add("list", response.url)
        entries = self._entries(response)
        try:
            following = self.next_list(response.request, response)
            self.checked.add("next list", following.url if following else "none: this is all")
        except NO_LIST as error:
            self.checked.add("next list", None, str(error))
        own = [entry for entry in entries if self._own(entry.url)]
        announced = [entry for entry in own if self.is_announcement(entry)]
        for entry in (announced or own)[:1]:
            yield from self._page_requests([entry.url])
        if not own:
            self.checked.add("article", None, "no entry leads to a page of the source's hosts")

    def _entries(self, response: Response) -> list[Listed]:
        try:
            entries = self.entries(response)
        except NO_LIST as error:
            self.checked.add("entries", None, str(error))
            return []
        announced = sum(self.is_announcement(entry) for entry in entries)
        titles = [entry.title for entry in entries if entry.title]
        dates = [str(entry.date) for entry in entries if entry.date]
        self.checked.add("entries", f"{len(entries)}, {announced} to be fetched" if entries else None)
        # A sitemap has no titles, and its family judges by addresses.
        untitled = "none: the list gives none" if announced else None
        self.checked.add("titles", f"{len(titles)}, the first {titles[0]}" if titles else untitled)
        self.checked.add("dates", f"{len(dates)}, the first {dates[0]}" if dates else None)
        return entries

    def parse_page(self, response: Response) -> Iterator[Fetched]:
        for finding in _of_article(page_of(response, response.meta["page_url"]), self.source.name):
            self.checked.findings.append(finding)
        yield from ()


def check(names: Sequence[str], settings: Mapping[str, str]) -> list[Checked]:
    """Fetch a list page and an article of each source. Nothing is saved. Can be called once in a process."""
    with TemporaryDirectory(prefix="giants-") as folder:
        project = Settings()
        project.setmodule("crawler.settings", priority="project")
        own = {"STORE_FOLDER": folder, "STORE_URL": f"sqlite:///{folder}/giants.db", "LOG_ENABLED": False}
        project.setdict({**own, **settings}, priority="cmdline")
        process = CrawlerProcess(project)
        results = []
        for name, spider in spiders().items():
            if name in names:
                result = Checked(name)
                crawler = process.create_crawler(
                    cast(type[AnnouncementSpider], type("Check", (_Check, spider), {"checked": result}))
                )
                process.crawl(crawler)
                results.append((crawler, result))
        process.start()
        for crawler, result in results:
            result.incidents += [incident.message for incident in RunRecorder.of(crawler).incidents]
    return [result for _, result in results]


def _of_article(page: Page, source: str) -> Iterator[Finding]:
    yield Finding("article", None, page.url)
    layouts = reader_of(source).likeliest(day_of(page))
    try:
        shown = marked_up(page)
        document = parsed(decode(shown.body), page.url)
        article = read_article(page)
    except Unreadable as error:
        yield Finding("body", " or ".join(layout.body for layout in layouts), None)
        yield Finding("reading", None, str(error))
        return
    if not layouts and article.reader == source:
        yield Finding("body", None, f"{len(article.text):,} characters: {article.text[:40]!r}…")
        yield Finding("title", "ArticleTitle", article.title)
        yield Finding("time", "PubDate", article.published.isoformat(" ", "minutes") if article.published else None)
        yield Finding("outlet", "ContentSource", article.outlet or "none")
        yield Finding("home", "SiteIDCode, SiteName", article.home)
        return
    fitting = ((layout, reading) for layout in layouts if (reading := cut_out(document, layout)))
    layout, reading = next(fitting, (None, None))
    if layout is None or reading is None:
        yield Finding("body", " or ".join(layout.body for layout in layouts), None)
        return
    yield Finding("body", layout.body, f"{len(article.text):,} characters: {article.text[:40]!r}…")
    yield Finding("title", layout.title, reading.title)
    published = reading.published if layout.published else article.published
    yield Finding("time", layout.published, published.isoformat(" ", "minutes") if published else None)
    # Not every article says where it is from.
    yield Finding("outlet", layout.outlet, reading.credits.outlet if layout.outlet else article.outlet or "none")
    files = [file.name for file in attachments(document, page.url)]
    yield Finding("attachments", None, f"{len(files)}: {'; '.join(files)}" if files else "none")
