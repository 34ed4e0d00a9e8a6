"""Ingest: the one way of a page through the house, whichever door it came in by."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from pipeline.articles import source_of
from pipeline.divisions import is_name
from pipeline.reading import Reading, read_page
from pipeline.records import Article, Claim, Incident, Page, Roster, Unreadable
from pipeline.rosters.counting import disagreements
from pipeline.rules import rules_version
from storage.store import Saved, StorageError, Store

_BATCH = 256

What = Literal["new", "changed", "reread", "same", "unreadable"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a page: the article, claims and rosters that it gives now, and the claims that it gave before."""

    url: str
    what: What
    article: Article | None = None
    claims: list[Claim] = field(default_factory=list)
    before: list[Claim] = field(default_factory=list)
    incidents: list[Incident] = field(default_factory=list)
    rosters: list[Roster] = field(default_factory=list)

    @property
    def added(self) -> int:
        """How many claims were written."""
        return len(self.claims) if self.what in ("new", "changed", "reread") else 0

    def as_dict(self) -> dict[str, Any]:
        """The outcome as plain data, for feeds and JSON."""
        article = (
            {name: value for name, value in asdict(self.article).items() if name != "text"} if self.article else None
        )
        return {
            "url": self.url,
            "what": self.what,
            "article": article,
            "claims": [asdict(claim) for claim in self.claims],
            "incidents": [asdict(incident) for incident in self.incidents],
        }


def ingest(store: Store, page: Page, *, snapshot: int | None = None, run: int | None = None) -> Outcome:
    """Keep, read, find and save one page. ``snapshot`` is the number of its snapshot where it was kept already.

    A page that cannot be read is an outcome with its incident, never an exception: its bytes are kept.
    """
    if snapshot is None:
        snapshot = store.keep(page).snapshot
    _read_former(store, page.url, snapshot, run)
    return _save(store, page, snapshot, _attempt(page), run)


def _read_former(store: Store, url: str, snapshot: int, run: int | None) -> None:
    """What newer rules see otherwise is no edit: they read a page's former bytes again before they compare."""
    known = store.newest(url)
    if known is None or known.snapshot == snapshot or known.rules == rules_version():
        return
    try:
        former = store.load(known.snapshot)
    except StorageError as trouble:
        store.incident(Incident("damaged_snapshot", str(trouble), url), source_of(url), run)
    else:
        _save(store, former, known.snapshot, _attempt(former), run)


def preview(store: Store, page: Page) -> Outcome:
    """What ``ingest`` would make of a page; nothing is written."""
    reading, incidents = _judged(store, page, None, _attempt(page))
    if reading is None:
        return Outcome(page.url, "unreadable", incidents=incidents)
    return _outcome(reading, store.preview(page, reading.article, reading.claims), incidents)


def reextract(
    store: Store, *, source: str | None = None, run: int | None = None, processes: int | None = None
) -> Iterator[Outcome]:
    """Read stored snapshots again with today's rules, on all cores; yields an outcome a page, in the store's order.

    ``processes`` is how many work at once (None: one a core). Raises StorageError.
    """
    snapshots = [snapshot for snapshot, _, _ in store.current_snapshots(source)]
    with ProcessPoolExecutor(processes) as pool:
        # A batch at a time: a pool takes all that it is given into memory at once.
        for start in range(0, len(snapshots), _BATCH):
            batch = snapshots[start : start + _BATCH]
            pages = [store.load(snapshot) for snapshot in batch]
            for snapshot, page, reading in zip(batch, pages, pool.map(_attempt, pages, chunksize=8), strict=True):
                yield _save(store, page, snapshot, reading, run)


def _attempt(page: Page) -> Reading | Incident:
    try:
        return read_page(page)
    except Unreadable as error:
        return Incident(error.kind, str(error), page.url)
    except Exception as error:  # a bug in a reader or a rule must not stop the other pages
        return Incident("reading_failed", f"{page.url}: {type(error).__name__}: {error}", page.url)


def _save(store: Store, page: Page, snapshot: int, attempt: Reading | Incident, run: int | None) -> Outcome:
    source = source_of(page.url)
    reading, incidents = _judged(store, page, snapshot, attempt)
    if reading is None:
        store.unreadable(page, snapshot, source, incidents[0], run)
        return Outcome(page.url, "unreadable", incidents=incidents)
    saved = store.save(
        page,
        snapshot,
        source,
        reading.article,
        reading.claims,
        rules=rules_version(),
        listed=reading.rosters,
        attachments=reading.attachments,
        run=run,
        incidents=incidents,
    )
    return _outcome(reading, saved, incidents)


def _judged(
    store: Store, page: Page, snapshot: int | None, attempt: Reading | Incident
) -> tuple[Reading | None, list[Incident]]:
    """The reading, where it is to be believed, and what a person should look at.

    What a stranger's reader made of a known site's page may be an error page under status 200. It must not supersede
    an article, nor pass for one; bytes that have passed for one may be read again.
    """
    if isinstance(attempt, Incident):
        return None, [attempt]
    source, article = attempt.source, attempt.article
    unclear = [
        Incident(
            "ambiguous_place",
            f"{page.url}: several divisions are called {name}, and nothing near tells which",
            page.url,
        )
        for name in dict.fromkeys(claim.place for claim in attempt.claims)
        if name and is_name(name)
    ]
    unclear += disagreements(attempt.rosters, attempt.claims)
    if source is None or article.reader == source.name:
        return attempt, unclear
    message = (
        f"{page.url}: none of the layouts of {source.name} fits; the {article.reader} reader read it: a new layout?"
    )
    known = store.newest(page.url)
    same_bytes = known is not None and known.snapshot == snapshot
    alike = known is None or known.reader == article.reader
    believed = same_bytes or (alike and attempt.claims)
    return attempt if believed else None, [Incident("unknown_layout", message, page.url), *unclear]


def _outcome(reading: Reading, saved: Saved, incidents: list[Incident]) -> Outcome:
    article = reading.article
    return Outcome(article.url, saved.outcome, article, saved.claims, saved.before, incidents, reading.rosters)
