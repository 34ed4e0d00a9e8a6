"""The store: keeps what was fetched, saves what was read in it, and answers what is known.

Every method is a transaction or several, none is left open, and whatever goes wrong with the database or the disk is a
``StorageError`` of one line. A store may be used from several threads, and a database by several processes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from itertools import islice
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, Row, bindparam, func, select
from sqlalchemy.exc import DBAPIError

from pipeline.records import Article, Attachment, Claim, Incident, Page, Programme, Roster, Source
from pipeline.rosters.counting import derived_claims
from storage import ledger, models, pages, places, readings, rosters, runs, sources, views
from storage.database import Location, clear_errors, file_lock, locate, open_database, writing
from storage.errors import Busy, StorageError
from storage.export import VIEWS, What
from storage.frozen import Frozen
from storage.models import Exit, Kind
from storage.places import Known
from storage.results import (
    ClaimRow,
    FileToRead,
    IncidentRow,
    Kept,
    KeptRoster,
    LastKept,
    Linked,
    Listed,
    Newest,
    Outcome,
    RunRow,
    Saved,
    SourceRow,
    Standing,
)
from storage.snapshots import Archive, Place, Record, digest_of
from storage.upserts import insert_into

# How long one process waits for another that reconciles: all programmes of a large database take a minute.
RECONCILING_SECONDS = 600.0

Original = Row[int, str, datetime]

__all__ = [
    "Busy",
    "ClaimRow",
    "Exit",
    "FileToRead",
    "IncidentRow",
    "Kept",
    "KeptRoster",
    "Kind",
    "LastKept",
    "Linked",
    "Listed",
    "Newest",
    "Outcome",
    "RunRow",
    "Saved",
    "SourceRow",
    "Standing",
    "StorageError",
    "Store",
    "open_store",
]


def open_store(database_url: str | None = None, data: Path | None = None) -> Store:
    """Opens the store, creating or upgrading its database on first use.

    The database is ``database_url``, else DATABASE_URL, else ``giants.db`` in the data folder; the data folder is
    ``data``, else GIANTS_DATA, else the user's own. Raises StorageError.
    """
    location = locate(database_url, data)
    try:
        location.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"cannot use the data folder {location.data}: {error.strerror}: set GIANTS_DATA to another"
        ) from None
    return Store(location)


class Store:
    """An open database and its data folder. Close it, or use it in a ``with`` statement."""

    def __init__(self, location: Location) -> None:
        self._location = location
        self._archive = Archive(location.data)
        self._engine = open_database(location)
        self._writer = writing(self._engine)
        self._remembered: set[Source] = set()
        self._recover()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    @property
    def engine(self) -> Engine:
        """The database, for those who keep tables of their own in it."""
        return self._engine

    @property
    def location(self) -> str:
        """Where the database is, fit to be shown: without its password."""
        return str(self._location)

    @property
    def data(self) -> Path:
        """The data folder."""
        return self._location.data

    @property
    def archive(self) -> Path:
        """The folder of the WARC files."""
        return self._archive.folder

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with clear_errors(self._location), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _snapshot(self) -> Iterator[Connection]:
        """For several queries that must see one state of the database, whatever others write in between."""
        with self._read() as connection:
            # A transaction of SQLite always does.
            yield (
                connection
                if self._location.is_sqlite
                else connection.execution_options(isolation_level="REPEATABLE READ")
            )

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with clear_errors(self._location), self._writer.begin() as connection:
            yield connection

    # Snapshots

    def keep(self, page: Page) -> Kept:
        """Stores the page's bytes and headers; they are on the disk when this returns. The same bytes from the same
        address are stored once, and from another address only referred to. Raises StorageError."""
        digest = digest_of(page.body)
        with self._archive.lock():
            file = self._archive.current(datetime.now(UTC))
            known, original, end = self._known(page.url, digest, file)
            if (size := self._archive.size(file)) < end:
                raise StorageError(
                    f"{self._archive.folder / Path(file).name} is shorter than {self._location} tells, or gone:"
                    " give the database its own archive back, or set GIANTS_DATA to where that is"
                )
            if size > end:
                self._index_lost([file])
                known, original, _ = self._known(page.url, digest, file)
            if known:
                return Kept(known, digest, new=False)
            refers_to = original and Page(original.url, b"", original.kept_at)
            place = self._archive.append(file, page, digest, refers_to)
            with self._write() as connection:
                snapshot = _index(connection, Record(place, page, digest, revisit=original is not None), original)
        assert snapshot is not None
        return Kept(snapshot, digest, new=True)

    def _known(self, url: str, digest: str, file: str) -> tuple[int | None, Original | None, int]:
        """The snapshot of these bytes from this address, the first of them from any, and where a file's last known
        record ends."""
        with self._read() as connection:
            known = connection.execute(_KNOWN, {"url": url, "digest": digest, "file": file}).one()
            return known.snapshot, _original(connection, digest) if known.original else None, known.end or 0

    def load(self, snapshot: int) -> Page:
        """The page as it was fetched. Raises StorageError where there is no such snapshot or its file is damaged."""
        with self._read() as connection:
            row = _record(connection, snapshot)
            payload = _record(connection, row.refers_to) if row and row.refers_to else row
        if row is None or payload is None:
            raise StorageError(f"{self._location} has no snapshot {snapshot}")
        head = self._archive.read(Place(row.file, row.offset, row.length)).page
        body = head.body
        if payload is not row:
            body = self._archive.read(Place(payload.file, payload.offset, payload.length)).page.body
        return Page(row.url, body, row.kept_at, head.status, head.headers)

    def last_kept(self, url: str) -> LastKept | None:
        """The newest snapshot of an address that answered with status 200; None where there is none."""
        with self._read() as connection:
            row = connection.execute(_LAST_KEPT, {"url": url}).one_or_none()
        return LastKept(row.id, row.kept_at) if row else None

    def current_snapshots(self, source: str | None = None) -> Iterator[tuple[int, str | None, str]]:
        """Snapshot, source and address of what there is to read again: each page's newest version, and the newest bytes
        where no reader found an article."""
        with self._stream() as connection:
            yield from pages.to_read(connection, source)

    def _recover(self) -> None:
        """Indexes what a crash kept out of the database, if any."""
        with self._read() as connection:
            lost = [file for file in self._archive.files() if self._archive.size(file) != _indexed(connection, file)]
        if lost:
            with self._archive.lock():
                self._index_lost(lost)

    def _index_lost(self, files: list[str]) -> None:
        for file in files:
            with self._read() as connection:
                end = _indexed(connection, file)
            if self._archive.size(file) <= end:
                continue
            found = self._archive.scan(file, end)
            # Some at a time: a lost database means every page there ever was.
            while some := list(islice(found, 100)):
                with self._write() as connection:
                    for record in some:
                        original = _original(connection, record.digest)
                        # A revisit of bytes that nothing here holds has nothing to show.
                        if original or not record.revisit:
                            _index(connection, record, original if record.revisit else None)

    # Pages

    def save(
        self,
        page: Page,
        snapshot: int,
        source: Source | None,
        article: Article,
        claims: Sequence[Claim],
        *,
        rules: str,
        listed: Sequence[Roster] = (),
        attachments: Sequence[Attachment] = (),
        run: int | None = None,
        incidents: Sequence[Incident] = (),
    ) -> Saved:
        """Saves what was read in a kept page, the rosters that it lists and the files that it links to among it, in one
        transaction.

        ``new`` is a page without an article until now, ``changed`` one whose article was edited, ``reread`` one that
        today's ``rules`` (the digest of the code that read it) read otherwise, ``same`` one where nothing was to be
        added. What stood before is superseded, never deleted. Raises StorageError.
        """
        self._remember(source)
        reading = readings.Reading.of(article, claims)
        with self._write() as connection:
            row = pages.seen(connection, page.url, source, page.fetched_at)
            known = readings.current(connection, page.url)
            before = readings.claims_of(connection, known)
            becomes = readings.outcome(known, reading, digest_of(page.body), page.fetched_at)
            readings.write(connection, row, snapshot, page.fetched_at, known, reading, becomes, rules)
            if becomes != "same" or (known and known.article_digest == reading.article_digest):
                # Beside a page that had no article there is nothing to supersede.
                if known or listed:
                    rosters.write(connection, row, snapshot, listed, rules)
                if known or attachments:
                    rosters.link(connection, row, source, attachments, page.fetched_at)
            pages.answered(connection, row, page, snapshot=snapshot, readable=True)
            for incident in incidents:
                runs.note(connection, incident, _name(source), run)
        return Saved(becomes, before if becomes == "same" else reading.claims, before)

    def save_file(
        self,
        page: Page,
        snapshot: int,
        source: Source | None,
        listed: Sequence[Roster] | None,
        *,
        rules: str,
        complete: bool = True,
        run: int | None = None,
        incidents: Sequence[Incident] = (),
    ) -> bool:
        """Saves the rosters that were read in a kept file, in one transaction; answers whether they are other ones than
        before. Where it could not be read (None), those that stand there stay; where it is not ``complete``, an error
        page in its place, it will be fetched again.
        """
        self._remember(source)
        with self._write() as connection:
            row = pages.seen(connection, page.url, source, page.fetched_at)
            changed = False
            if complete and not rosters.is_older(connection, row, snapshot, page.fetched_at):
                rosters.arrived(connection, row, snapshot)
                changed = listed is not None and rosters.write(connection, row, snapshot, listed, rules)
            pages.answered(connection, row, page, snapshot=snapshot, readable=complete)
            for incident in incidents:
                runs.note(connection, incident, _name(source), run)
        return changed

    def linked(self, file_url: str) -> Linked | None:
        """The notice that links to a file; None where none does."""
        with self._read() as connection:
            return rosters.linked(connection, file_url)

    def pending_files(self, source_name: str) -> list[Attachment]:
        """The files that the source's notices link to and that are still to be fetched."""
        with self._read() as connection:
            return rosters.pending(connection, source_name)

    def files_to_read(self, source: str | None = None) -> Iterator[FileToRead]:
        """The newest bytes of every file beside a notice."""
        with self._stream() as connection:
            yield from rosters.to_read(connection, source)

    def preview(self, page: Page, article: Article, claims: Sequence[Claim]) -> Saved:
        """What ``save`` would answer. Nothing is written."""
        reading = readings.Reading.of(article, claims)
        with self._read() as connection:
            known = readings.current(connection, page.url)
            before = readings.claims_of(connection, known)
        becomes = readings.outcome(known, reading, digest_of(page.body), page.fetched_at)
        return Saved(becomes, before if becomes == "same" else reading.claims, before)

    def unreadable(
        self, page: Page, snapshot: int, source: Source | None, incident: Incident, run: int | None = None
    ) -> None:
        """Notes that no reader found an article in a kept page: it will be fetched again, and read by ``reextract``."""
        self._remember(source)
        with self._write() as connection:
            row = pages.seen(connection, page.url, source, page.fetched_at)
            pages.answered(connection, row, page, snapshot=snapshot, readable=False)
            runs.note(connection, incident, _name(source), run)

    def failed(
        self, url: str, source: Source | None, *, status: int | None, incident: Incident, run: int | None = None
    ) -> None:
        """Notes that a page could not be fetched: it will be tried again, unless 404 or 410 says that it is gone."""
        self._remember(source)
        with self._write() as connection:
            pages.failed(connection, url, source, status)
            runs.note(connection, incident, _name(source), run)

    def listed(self, source: Source, entries: Sequence[Listed]) -> dict[str, Standing]:
        """Writes what a list page shows and answers for each address what is to be done with it.

        ``wanted`` must be fetched: it is new, listed under another title or date, or failed before. The others need
        not be: ``settled`` since before the end of a crawl of the source that was completed, ``known`` only since one
        that was not, so that beyond it there may be pages which nobody has seen.
        """
        self._remember(source)
        with self._write() as connection:
            return pages.listed(connection, source, entries)

    def pending(self, source_name: str) -> list[str]:
        """The source's pages that were listed or failed and are still to be fetched, the first seen first."""
        with self._read() as connection:
            return pages.pending(connection, source_name)

    def validators(self, urls: Sequence[str]) -> dict[str, tuple[str | None, str | None]]:
        """The ETag and Last-Modified to ask with, of each page that gave one; None where it did not give the other."""
        with self._read() as connection:
            return pages.validators(connection, urls)

    def not_modified(self, url: str) -> None:
        """Notes that the site answered 304."""
        with self._write() as connection:
            pages.not_modified(connection, url)

    def newest(self, url: str) -> Newest | None:
        """What stands behind the newest reading of a page; None where the page has no article."""
        with self._read() as connection:
            known = readings.current(connection, url)
        return Newest(known.snapshot, known.rules, known.reader) if known else None

    def article_of(self, url: str) -> Article | None:
        """The newest reading of a page; None where there is none."""
        with self._read() as connection:
            return readings.article_of(connection, url)

    def claims_of(self, url: str) -> list[Claim]:
        """The claims of the newest reading of a page."""
        with self._read() as connection:
            return readings.claims_of(connection, readings.current(connection, url))

    def export_claims(self, source: str | None = None, since: datetime | None = None) -> Iterator[ClaimRow]:
        """Every current claim, or those found ``since``, ordered by address and by place in the article, however many
        there are; behind them those that the rosters add up to, by the rule ``roster-rows``."""
        with self._stream() as connection:
            yield from readings.current_claims(connection, source, since)
        for kept in self.export_rosters(source, since):
            notice = self.article_of(kept.notice or kept.roster.url)
            outlet, published = (notice.outlet, notice.published) if notice else (None, None)
            for claim in derived_claims(kept.roster):
                heading = kept.roster.heading
                yield ClaimRow(claim, kept.roster.url, heading, outlet, published, kept.source, kept.digest)

    def export_rosters(self, source: str | None = None, since: datetime | None = None) -> Iterator[KeptRoster]:
        """Every current roster, or those found ``since``, with its rows, ordered by address and by place in the
        file."""
        with self._stream() as connection:
            yield from rosters.current(connection, source, since)

    def export(self, what: What, since: datetime | None = None) -> Iterator[tuple[object, ...]]:
        """The rows of an export, with the columns of its view; only those that changed or were found ``since``.

        Facts and conflicts are those of the last ``reconcile``.
        """
        if what == "claims":
            yield from (row.columns() for row in self.export_claims(since=since))
            return
        with self._stream() as connection:
            yield from views.rows(connection, VIEWS[what], since)

    def known_of(self, region_code: str, programme: str | None = None) -> Known:
        """What the ledger knows of a place, as of the last ``reconcile``."""
        with self._snapshot() as connection:
            return places.known_of(connection, region_code, programme)

    @contextmanager
    def frozen(self) -> Iterator[Frozen]:
        """The database as it is now, whatever others write meanwhile."""
        with self._snapshot() as connection:
            yield Frozen(connection)

    def reconcile(self) -> list[Programme]:
        """Brings the tables behind the views up to what the current claims amount to; answers for which programmes
        there was anything to do. Waits while another process does the same. Raises StorageError."""
        with self._read() as connection:
            if not ledger.stale(connection):
                return []
        trouble = f"{self._location} is being reconciled by another process: wait until it is done"
        with self._alone("ledger", Busy(trouble), patience=RECONCILING_SECONDS):
            done: list[Programme] = []
            # One after the other, for a ledger takes its memory; a page that comes meanwhile waits for the next time.
            with self._read() as connection:
                waiting = sorted(ledger.stale(connection))
            for name in waiting:
                with self._snapshot() as connection:
                    state = ledger.stale(connection).get(name)
                    read = ledger.read(connection, name)
                if state is not None:
                    with self._write() as connection:
                        ledger.write(connection, name, state, read)
                    done.append(name)
        return done

    def counts(self) -> dict[str, int]:
        """The number of rows of each table."""
        with self._read() as connection:
            return {
                table.name: connection.scalar(select(func.count()).select_from(table)) or 0
                for table in models.Base.metadata.sorted_tables
            }

    # Runs

    def start_run(self, kind: Kind, source: Source | None = None) -> int:
        """Begins a run and answers its number. A crawl must hold its source: one left open is closed as killed."""
        self._remember(source)
        with self._write() as connection:
            return runs.start(connection, kind, _name(source))

    def finish_run(
        self,
        run: int,
        *,
        exit: Exit,  # noqa: A002
        reason: str | None = None,
        pages: int = 0,
        new: int = 0,
        changed: int = 0,
        claims: int = 0,
        incidents: int = 0,
    ) -> None:
        """Ends a run with what it came to."""
        counts = {"pages": pages, "new": new, "changed": changed, "claims": claims, "incidents": incidents}
        with self._write() as connection:
            runs.finish(connection, run, exit, reason, counts)

    def close_dead_runs(self, source_name: str, exit: Exit) -> None:  # noqa: A002
        """Ends the crawl of the source that a dead process left open. Nobody may be crawling it."""
        with self._write() as connection:
            runs.close_dead(connection, source_name, exit)

    def runs(self, limit: int = 20, source: str | None = None) -> list[RunRow]:
        """The last runs, the newest first."""
        with self._read() as connection:
            return runs.newest(connection, limit, source)

    def last_crawl(self, source_name: str) -> RunRow | None:
        """The source's last crawl; None where it has never been crawled."""
        with self._read() as connection:
            return next(iter(runs.newest(connection, 1, source_name, "crawl")), None)

    def completed(self, source_name: str) -> datetime | None:
        """When the last crawl of the source ended that left no list unread; None where there was none."""
        with self._read() as connection:
            return sources.completed(connection, source_name)

    def source_row(self, source_name: str, since: datetime) -> SourceRow:
        """How the source stands; ``new`` counts what was first seen since that moment."""
        with self._read() as connection:
            return sources.row(connection, source_name, since)

    def incidents(self, limit: int = 20, source: str | None = None) -> list[IncidentRow]:
        """The incidents that were seen last, the newest first."""
        with self._read() as connection:
            return runs.incidents(connection, limit, source)

    def incident(self, incident: Incident, source: Source | None = None, run: int | None = None) -> None:
        """Writes an incident once, however often it is seen."""
        self._remember(source)
        with self._write() as connection:
            runs.note(connection, incident, _name(source), run)

    @contextmanager
    def hold(self, source_name: str) -> Iterator[None]:
        """Keeps every other process from crawling the source. Ends with the process, however that ends. Raises Busy."""
        trouble = f"{source_name} is being crawled by another process: wait until it is done"
        with self._alone(f"source-{source_name}", Busy(trouble), patience=0):
            yield

    @contextmanager
    def reporting(self) -> Iterator[None]:
        """Keeps every other process from making a report; waits while one does. Raises Busy."""
        trouble = f"another process makes a report of {self._location}: wait until it is done"
        with self._alone("report", Busy(trouble), patience=RECONCILING_SECONDS):
            yield

    @contextmanager
    def _alone(self, name: str, trouble: Busy, patience: float) -> Iterator[None]:
        """Keeps every other process from what ``name`` stands for; waits so many seconds, then raises ``trouble``."""
        if self._location.is_sqlite:
            with file_lock(self._location.data, name, trouble, patience):
                yield
            return
        key = int.from_bytes(sha256(f"little-giants {name}".encode()).digest()[:8], signed=True)
        with clear_errors(self._location):
            connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        with connection:
            deadline = monotonic() + patience
            with clear_errors(self._location):
                while not connection.scalar(select(func.pg_try_advisory_lock(key))):
                    if monotonic() >= deadline:
                        raise trouble
                    sleep(0.1)
            try:
                yield
            finally:
                # Closing only hands the connection back to the pool, lock and all. Where it is gone, so is the lock.
                with suppress(DBAPIError):
                    connection.execute(select(func.pg_advisory_unlock(key)))

    def _remember(self, source: Source | None) -> None:
        if source is not None and source not in self._remembered:
            with self._write() as connection:
                pages.remember(connection, source)
            self._remembered.add(source)

    @contextmanager
    def _stream(self) -> Iterator[Connection]:
        with self._read() as connection:
            yield connection.execution_options(yield_per=1000)


_SNAPSHOT = select(models.Snapshot.id).where(
    models.Snapshot.url == bindparam("url"), models.Snapshot.digest == bindparam("digest")
)
_LAST_KEPT = (
    select(models.Snapshot.id, models.Snapshot.kept_at)
    .where(models.Snapshot.url == bindparam("url"), models.Snapshot.status == 200)
    .order_by(models.Snapshot.kept_at.desc(), models.Snapshot.id.desc())
    .limit(1)
)
_END = (
    select(models.Snapshot.offset + models.Snapshot.length)
    .where(models.Snapshot.file == bindparam("file"))
    .order_by(models.Snapshot.offset.desc())
    .limit(1)
)
_ORIGINAL = select(models.Snapshot.id, models.Snapshot.url, models.Snapshot.kept_at).where(
    models.Snapshot.digest == bindparam("digest"), models.Snapshot.refers_to.is_(None)
)
_KNOWN = select(
    _SNAPSHOT.scalar_subquery().label("snapshot"),
    _ORIGINAL.with_only_columns(models.Snapshot.id).scalar_subquery().label("original"),
    _END.scalar_subquery().label("end"),
)


def _name(source: Source | None) -> str | None:
    return None if source is None else source.name


def _original(connection: Connection, digest: str) -> Original | None:
    return connection.execute(_ORIGINAL, {"digest": digest}).one_or_none()


def _indexed(connection: Connection, file: str) -> int:
    """Where the last known record of a file ends."""
    return connection.scalar(_END, {"file": file}) or 0


def _record(connection: Connection, snapshot: int) -> Row[str, datetime, str, int, int, int | None] | None:
    columns = (
        models.Snapshot.url,
        models.Snapshot.kept_at,
        models.Snapshot.file,
        models.Snapshot.offset,
        models.Snapshot.length,
        models.Snapshot.refers_to,
    )
    return connection.execute(select(*columns).where(models.Snapshot.id == snapshot)).one_or_none()


def _index(connection: Connection, record: Record, original: Original | None) -> int | None:
    """Writes the row of a record, a revisit of ``original`` where there is one. Answers its number, None where these
    bytes had one already."""
    place, page = record.place, record.page
    row = {
        "url": page.url,
        "digest": record.digest,
        "status": page.status,
        "content_type": page.header("Content-Type"),
        "kept_at": page.fetched_at,
        **asdict(place),
        "refers_to": original and original.id,
    }
    number: int | None = connection.scalar(_index_row(connection.dialect.name), row)
    return number


@cache
def _index_row(dialect: str) -> Any:
    return insert_into(dialect, models.Snapshot).on_conflict_do_nothing().returning(models.Snapshot.id)
