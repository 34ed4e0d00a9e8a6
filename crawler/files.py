"""Files beside notices: the way of a file through the house, from its bytes to its rosters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from os import cpu_count
from typing import Any, Literal

from crawler.apart import read_apart
from crawler.ingest import Outcome
from pipeline.articles import source_of
from pipeline.attachments.reading import FileReading
from pipeline.records import Attachment, Claim, Incident, Page, Roster, Source, Unreadable
from pipeline.rosters.counting import disagreements
from pipeline.rules import rules_version
from storage.store import Store

_BATCH = 16
# What such a file is called.
_LIST = ("名单", "名录")


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page fetched by hand, and each file that it links to, or the one line that says why it did not arrive."""

    page: Page
    files: list[tuple[Attachment, Page | str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Notice:
    """What a file's notice tells of it: what it calls the file, its own title, what it claims, and whose it is."""

    url: str | None = None
    names: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of a file: its rosters, and whether they are other ones than before."""

    url: str
    what: Literal["read", "same", "unreadable"]
    rosters: list[Roster] = field(default_factory=list)
    incidents: list[Incident] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """The outcome as plain data, for feeds: of the rosters their headings and sizes."""
        return {
            "url": self.url,
            "what": self.what,
            "rosters": [{"heading": roster.heading, "rows": len(roster.rows)} for roster in self.rosters],
            "incidents": [{"kind": each.kind, "message": each.message, "url": each.url} for each in self.incidents],
        }


def notice_of(store: Store, file: Attachment) -> Notice:
    """What is known of a file's notice; where no notice is known to link to it, its name alone."""
    link = store.linked(file.url)
    if link is None:
        return Notice(names=(file.name,), source=source_of(file.url))
    article = store.article_of(link.notice)
    titles = (article.title,) if article and article.title else ()
    return Notice(link.notice, (link.name, *titles), tuple(store.claims_of(link.notice)), source_of(link.notice))


def read(page: Page, notice: Notice) -> FileReading | Incident:
    """The rosters in a file, or the incident that there are none to be read. Takes its time, and may run anywhere."""
    home = notice.source.home if notice.source else None
    try:
        return read_apart(page.body, url=page.url, names=notice.names, home=home)
    except Unreadable as error:
        return Incident("bad_file" if error.kind == "unreadable" else error.kind, str(error), page.url)


def save(
    store: Store, page: Page, snapshot: int, notice: Notice, attempt: FileReading | Incident, run: int | None
) -> FileOutcome:
    """Save what was read in a file, with what a person should look at."""
    if isinstance(attempt, Incident):
        # An error page may be the file tomorrow; a scan will not be another one.
        complete = attempt.kind == "bad_file"
        store.save_file(
            page, snapshot, notice.source, None, rules=rules_version(), complete=complete, run=run, incidents=[attempt]
        )
        return FileOutcome(page.url, "unreadable", incidents=[attempt])
    incidents = judged(page.url, notice, attempt)
    rosters = attempt.rosters
    changed = store.save_file(
        page, snapshot, notice.source, rosters, rules=rules_version(), run=run, incidents=incidents
    )
    return FileOutcome(page.url, "read" if changed else "same", rosters, incidents)


def judged(url: str, notice: Notice, reading: FileReading) -> list[Incident]:
    """What a person should look at in a file: parts that cannot be read, figures that differ, no list at all."""
    found = [Incident("bad_file", trouble, url) for trouble in reading.troubles]
    found += disagreements(reading.rosters, notice.claims)
    name = next(iter(notice.names), "")
    if not reading.rosters and any(word in name for word in _LIST):
        found.append(Incident("no_roster", f"{url}: {name}: a list by its name, and no enterprise is found in it", url))
    return found


def ingest_file(
    store: Store, page: Page, file: Attachment, *, snapshot: int | None = None, run: int | None = None
) -> FileOutcome:
    """Keep, read and save one file. One that cannot be read is an outcome with its incident, never an exception."""
    if snapshot is None:
        snapshot = store.keep(page).snapshot
    notice = notice_of(store, file)
    return save(store, page, snapshot, notice, read(page, notice), run)


def files_by_hand(
    store: Store, files: Iterable[tuple[Attachment, Page | str]], *, run: int | None
) -> Iterator[FileOutcome]:
    """Ingest the files beside a page that was fetched by hand; one that did not arrive is an incident."""
    for file, arrived in files:
        if isinstance(arrived, Page):
            yield ingest_file(store, arrived, file, run=run)
        else:
            missing = Incident("file_failed", arrived, file.url)
            store.failed(file.url, source_of(file.url), status=None, incident=missing, run=run)
            yield FileOutcome(file.url, "unreadable", incidents=[missing])


def preview_files(files: Iterable[tuple[Attachment, Page | str]], page: Outcome) -> Iterator[FileOutcome]:
    """What ``files_by_hand`` would make of the files beside a page; nothing is written."""
    titles = (page.article.title,) if page.article and page.article.title else ()
    for file, arrived in files:
        notice = Notice(page.url, (file.name, *titles), tuple(page.claims), source_of(page.url))
        attempt = Incident("file_failed", arrived, file.url) if isinstance(arrived, str) else read(arrived, notice)
        if isinstance(attempt, Incident):
            yield FileOutcome(file.url, "unreadable", incidents=[attempt])
        else:
            yield FileOutcome(file.url, "read", attempt.rosters, judged(file.url, notice, attempt))


def reread_files(store: Store, *, source: str | None = None, run: int | None = None) -> Iterator[FileOutcome]:
    """Read the stored files again with today's rules, on all cores; yields an outcome a file. Raises StorageError."""
    files = list(store.files_to_read(source))
    with ThreadPoolExecutor(cpu_count()) as pool:  # each of which waits for a process
        for start in range(0, len(files), _BATCH):
            batch = files[start : start + _BATCH]
            pages = [replace(store.load(file.snapshot), url=file.url) for file in batch]
            notices = [notice_of(store, Attachment(file.url, "")) for file in batch]
            for file, page, notice, attempt in zip(batch, pages, notices, pool.map(read, pages, notices), strict=True):
                yield save(store, page, file.snapshot, notice, attempt, run)
