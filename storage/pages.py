"""Page rows: what lists show, what was answered, and what is still to be fetched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, func, or_, select, update

from pipeline.records import Page as FetchedPage
from pipeline.records import Source as KnownSource
from storage import sources
from storage.models import IS_FILE, Instant, Page, Source, Version
from storage.results import Listed, Standing
from storage.upserts import insert_into

PageRow = Row[str, str | None, date | None, datetime | None, int]

# A page that failed in this many crawls is given up until its list shows it with another title or date.
PATIENCE = 30
GONE = frozenset({404, 410})
# Well under the 999 parameters that the oldest SQLite takes.
BATCH = 500


def remember(connection: Connection, source: KnownSource) -> None:
    """Writes the source, or what has changed about it."""
    facts = {"title": source.title, "home": source.home, "authority": source.authority}
    connection.execute(
        insert_into(connection.dialect.name, Source)
        .values(name=source.name, **facts)
        .on_conflict_do_update(index_elements=[Source.name], set_=facts)
    )


def seen(connection: Connection, url: str, source: KnownSource | None, moment: datetime) -> int:
    """The page's id, the page written where it is new. The row stays locked until the transaction ends."""
    row = {
        "url": url,
        "source": None if source is None else source.name,
        "first_seen": moment,
        "last_seen": moment,
        "failures": 0,
    }
    page: int = connection.execute(_seen(connection.dialect.name), row).scalar_one()
    return page


# Statements that every page needs are built once: building one costs as much as running it.
@cache
def _seen(dialect: str) -> Any:
    insert = insert_into(dialect, Page)
    new = insert.excluded
    return insert.on_conflict_do_update(
        index_elements=[Page.url],
        set_={
            "source": func.coalesce(new.source, Page.source),
            "last_seen": case((new.last_seen > Page.last_seen, new.last_seen), else_=Page.last_seen),
        },
    ).returning(Page.id)


def answered(connection: Connection, page: int, fetched: FetchedPage, *, snapshot: int, readable: bool) -> None:
    """The page was fetched. An older state of it, read again, doesn't undo what a newer one has told.

    Where no reader found an article the page stays to be fetched: a challenge or a page half published may be another
    page tomorrow.
    """
    answer = {
        "page": page,
        "at": fetched.fetched_at,
        "now": datetime.now(UTC),
        "answer_status": fetched.status,
        "answer_etag": fetched.header("ETag"),
        "answer_last_modified": fetched.header("Last-Modified"),
        "answer_unread": None if readable else snapshot,
    }
    if not readable:
        # Asked for conditionally, it would come back as 304 and never be read.
        answer |= {"answer_etag": None, "answer_last_modified": None}
    newest = connection.execute(_ANSWERED if readable else _ANSWERED_UNREAD, answer).rowcount
    if readable and not newest:
        connection.execute(update(Page).where(Page.id == page, Page.unread == snapshot).values(unread=None))


_ANSWER = (
    update(Page)
    .where(Page.id == bindparam("page"), or_(Page.answered_at.is_(None), Page.answered_at <= bindparam("at")))
    .values(
        status=bindparam("answer_status"),
        etag=bindparam("answer_etag"),
        last_modified=bindparam("answer_last_modified"),
        answered_at=bindparam("at"),
        unread=bindparam("answer_unread"),
    )
)
_ANSWERED = _ANSWER.values(settled_at=func.coalesce(Page.settled_at, bindparam("now", type_=Instant())), failures=0)
# Reading the same answer again is no further failure.
_ANSWERED_UNREAD = _ANSWER.values(
    failures=Page.failures + case((Page.answered_at == bindparam("at", type_=Instant()), 0), else_=1)
)


def failed(connection: Connection, url: str, source: KnownSource | None, status: int | None) -> None:
    """Fetching failed: the page stays to be fetched, unless the answer says that it is gone."""
    now = datetime.now(UTC)
    page = seen(connection, url, source, now)
    connection.execute(
        update(Page)
        .where(Page.id == page)
        .values(
            status=func.coalesce(status, Page.status),
            answered_at=Page.answered_at if status is None else now,
            settled_at=func.coalesce(Page.settled_at, now) if status in GONE else Page.settled_at,
            failures=Page.failures + 1,
        )
    )


def not_modified(connection: Connection, url: str) -> None:
    """The site says that the page is as it was."""
    connection.execute(_NOT_MODIFIED, {"of": url, "now": datetime.now(UTC)})


_NOT_MODIFIED = (
    update(Page)
    .where(Page.url == bindparam("of"))
    .values(
        last_seen=bindparam("now"),
        settled_at=func.coalesce(Page.settled_at, bindparam("now", type_=Instant())),
        failures=0,
    )
)


def validators(connection: Connection, urls: Sequence[str]) -> dict[str, tuple[str | None, str | None]]:
    """The ETag and Last-Modified of each page that has one, each None where it has not."""
    query = select(Page.url, Page.etag, Page.last_modified).where(
        or_(Page.etag.is_not(None), Page.last_modified.is_not(None))
    )
    rows = (row for some in _batches(urls) for row in connection.execute(query.where(Page.url.in_(some))))
    return {row.url: (row.etag, row.last_modified) for row in rows}


def pending(connection: Connection, source: str) -> list[str]:
    """The addresses of the source's pages that are still to be fetched, in the order they were first seen."""
    return list(
        connection.scalars(
            select(Page.url)
            .where(Page.source == source, ~IS_FILE, Page.settled_at.is_(None), Page.failures < PATIENCE)
            .order_by(Page.first_seen, Page.id)
        )
    )


def listed(connection: Connection, source: KnownSource, entries: Sequence[Listed]) -> dict[str, Standing]:
    """Writes what a list shows and answers how each page stands."""
    completed = sources.completed(connection, source.name)
    # Sorted, so that two writers lock the same rows in the same order.
    shown = {entry.url: entry for entry in sorted(entries, key=lambda entry: entry.url)}
    known = _known(connection, list(shown))
    changed = [url for url, row in known.items() if _changed(row, shown[url])]
    _show(connection, source, list(shown.values()))
    for some in _batches(changed):
        connection.execute(update(Page).where(Page.url.in_(some)).values(settled_at=None, failures=0))
    return {
        entry.url: "wanted" if entry.url in changed else _standing(known.get(entry.url), completed) for entry in entries
    }


def _known(connection: Connection, urls: list[str]) -> dict[str, PageRow]:
    query = select(Page.url, Page.listed_title, Page.listed_on, Page.settled_at, Page.failures)
    return {row.url: row for some in _batches(urls) for row in connection.execute(query.where(Page.url.in_(some)))}


def _changed(row: PageRow, entry: Listed) -> bool:
    """Whether the list shows the page otherwise than before. What it never showed, or no longer, is no change."""
    pairs = ((row.listed_title, entry.title), (row.listed_on, entry.date))
    return any(before is not None and now is not None and before != now for before, now in pairs)


def _standing(row: PageRow | None, completed: datetime | None) -> Standing:
    if row is None:
        return "wanted"
    if row.settled_at is None:
        return "wanted" if row.failures < PATIENCE else "settled"
    return "settled" if completed is not None and row.settled_at <= completed else "known"


def _show(connection: Connection, source: KnownSource, entries: list[Listed]) -> None:
    if not entries:
        return
    now = datetime.now(UTC)
    insert = insert_into(connection.dialect.name, Page)
    new = insert.excluded
    connection.execute(
        insert.on_conflict_do_update(
            index_elements=[Page.url],
            set_={
                "source": new.source,
                "listed_title": func.coalesce(new.listed_title, Page.listed_title),
                "listed_on": func.coalesce(new.listed_on, Page.listed_on),
                "last_seen": new.last_seen,
            },
        ),
        [
            {
                "url": entry.url,
                "source": source.name,
                "listed_title": entry.title,
                "listed_on": entry.date,
                "first_seen": now,
                "last_seen": now,
                "failures": 0,
            }
            for entry in entries
        ],
    )


def _batches(urls: Sequence[str]) -> Iterator[Sequence[str]]:
    return (urls[start : start + BATCH] for start in range(0, len(urls), BATCH))


def to_read(connection: Connection, source: str | None) -> Iterator[tuple[int, str | None, str]]:
    """Snapshot, source and address of each page's newest version, and of newer bytes that no reader has understood."""
    newest = select(func.max(Version.number)).where(Version.page == Page.id).correlate(Page).scalar_subquery()
    read = select(Version.snapshot, Page.source, Page.url).join(Page).where(Version.number == newest)
    # What an earlier set of rules could read and today's can't is both: it stands in the list once.
    also_read = select(Version.id).where(Version.snapshot == Page.unread, Version.number == newest).exists()
    unread = select(Page.unread, Page.source, Page.url).where(Page.unread.is_not(None), ~also_read, ~IS_FILE)
    if source is not None:
        read, unread = read.where(Page.source == source), unread.where(Page.source == source)
    for query in (read.order_by(Version.id), unread.order_by(Page.id)):
        for snapshot, name, url in connection.execute(query):
            assert snapshot is not None
            yield snapshot, name, url
