"""Files beside notices, the rosters in them and in pages, and the enterprises that they list."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from hashlib import sha256
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update
from sqlalchemy.orm import aliased

from pipeline.records import Attachment, Programme, Roster, RosterRow, Source
from pipeline.rosters.enterprises import shared_name
from storage import models, pages
from storage.results import FileToRead, KeptRoster, Linked
from storage.upserts import insert_into

ROSTER_FIELDS = tuple(name for name in Roster.__dataclass_fields__ if name not in ("url", "where", "rows"))
ROW_FIELDS = tuple(name for name in RosterRow.__dataclass_fields__ if name not in ("enterprise", "others"))
_Notice, _File = aliased(models.Page), aliased(models.Page)
_CURRENT_LINK = models.Attachment.superseded_at.is_(None)
_CURRENT = models.Roster.superseded_at.is_(None)


def link(
    connection: Connection, notice: int, source: Source | None, attachments: Sequence[Attachment], moment: datetime
) -> None:
    """Writes which files a notice links to now; a link that is gone is superseded."""
    # Sorted, so that two writers lock the same rows in the same order.
    named = {each.url: each.name for each in sorted(attachments, key=attrgetter("url"))}
    files = {pages.seen(connection, url, source, moment): name for url, name in named.items()}
    connection.execute(_GONE_LINKS, {"of": notice, "files": list(files), "now": datetime.now(UTC)})
    if files:
        new = insert_into(connection.dialect.name, models.Attachment)
        connection.execute(
            new.on_conflict_do_update(
                index_elements=[models.Attachment.notice, models.Attachment.file],
                set_={"name": new.excluded.name, "superseded_at": None},
            ),
            [{"notice": notice, "file": file, "name": name, "snapshot": None} for file, name in files.items()],
        )


_GONE_LINKS = (
    update(models.Attachment)
    .where(
        models.Attachment.notice == bindparam("of"),
        models.Attachment.file.not_in(bindparam("files", expanding=True)),
        _CURRENT_LINK,
    )
    .values(superseded_at=bindparam("now"))
)


def arrived(connection: Connection, file: int, snapshot: int) -> None:
    """Notes the newest bytes of a file."""
    connection.execute(update(models.Attachment).where(models.Attachment.file == file).values(snapshot=snapshot))


def is_older(connection: Connection, file: int, snapshot: int, fetched_at: datetime) -> bool:
    """Whether bytes of a file are older than those that are known."""
    known = select(func.max(models.Attachment.snapshot)).where(models.Attachment.file == file)
    answered = connection.scalar(select(models.Page.answered_at).where(models.Page.id == file))
    return answered is not None and fetched_at < answered and connection.scalar(known) not in (None, snapshot)


def write(connection: Connection, page: int, snapshot: int, rosters: Sequence[Roster], rules: str) -> bool:
    """Writes the rosters of a page or a file, unless they are those that stand there; what stood is superseded.

    Answers whether anything was written.
    """
    known = connection.scalars(_DIGESTS, {"page": page}).all()
    digests = [_digest(roster) for roster in rosters]
    if list(known) == digests:
        return False
    now = datetime.now(UTC)
    connection.execute(update(models.Roster).where(models.Roster.page == page, _CURRENT).values(superseded_at=now))
    enterprises = _enterprises(connection, {row.enterprise for roster in rosters for row in roster.rows})
    for ordinal, (roster, digest) in enumerate(zip(rosters, digests, strict=True)):
        fields = {name: getattr(roster, name) for name in ROSTER_FIELDS}
        place = {"page": page, "snapshot": snapshot, "ordinal": ordinal, "part": roster.where}
        number = connection.execute(
            insert(models.Roster).returning(models.Roster.id),
            {**place, **fields, "rules": rules, "read_at": now, "digest": digest},
        ).scalar_one()
        _write_rows(connection, number, roster, enterprises)
    return True


_DIGESTS = (
    select(models.Roster.digest)
    .where(models.Roster.page == bindparam("page"), _CURRENT)
    .order_by(models.Roster.ordinal)
)


def _write_rows(connection: Connection, number: int, roster: Roster, enterprises: dict[str, int]) -> None:
    if roster.rows:
        rows = [_row(number, ordinal, row, enterprises) for ordinal, row in enumerate(roster.rows)]
        connection.execute(insert(models.RosterRow), rows)
    former = {
        (enterprises[row.enterprise], shared_name(row.former_name)): None for row in roster.rows if row.former_name
    }
    if former:
        names = [{"enterprise": enterprise, "name": name, "roster": number} for enterprise, name in former]
        connection.execute(insert(models.EnterpriseName), names)


def _row(number: int, ordinal: int, row: RosterRow, enterprises: dict[str, int]) -> dict[str, Any]:
    return {
        "roster": number,
        "ordinal": ordinal,
        **{name: getattr(row, name) for name in ROW_FIELDS},
        "enterprise": enterprises[row.enterprise],
        "others": json.dumps(row.others, ensure_ascii=False) if row.others else None,
    }


def _enterprises(connection: Connection, names: set[str]) -> dict[str, int]:
    """The number of each enterprise, those written that are new."""
    found: dict[str, int] = {}
    ordered = sorted(names)
    for start in range(0, len(ordered), pages.BATCH):
        some = ordered[start : start + pages.BATCH]
        new = insert_into(connection.dialect.name, models.Enterprise).on_conflict_do_nothing()
        connection.execute(new, [{"name": name} for name in some])
        rows = select(models.Enterprise.name, models.Enterprise.id).where(models.Enterprise.name.in_(some))
        found |= {row.name: row.id for row in connection.execute(rows)}
    return found


def linked(connection: Connection, file_url: str) -> Linked | None:
    """The notice that links to a file, the first by address of several, and what it calls the file; None where none."""
    query = (
        select(_Notice.url, models.Attachment.name)
        .select_from(models.Attachment)
        .join(_Notice, _Notice.id == models.Attachment.notice)
        .join(_File, _File.id == models.Attachment.file)
        .where(_File.url == file_url, _CURRENT_LINK)
        .order_by(_Notice.url)
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return Linked(row.url, row.name) if row else None


def pending(connection: Connection, source: str) -> list[Attachment]:
    """The files that a source's notices link to and that are still to be fetched, in the order they were first seen."""
    query = (
        select(_File.url, func.min(models.Attachment.name))
        .select_from(models.Attachment)
        .join(_Notice, _Notice.id == models.Attachment.notice)
        .join(_File, _File.id == models.Attachment.file)
        .where(_Notice.source == source, _CURRENT_LINK, _File.settled_at.is_(None), _File.failures < pages.PATIENCE)
        .group_by(_File.id, _File.url)
        .order_by(_File.id)
    )
    return [Attachment(url, name) for url, name in connection.execute(query)]


def to_read(connection: Connection, source: str | None) -> Iterator[FileToRead]:
    """The newest bytes of every file that a notice links to."""
    snapshot = func.coalesce(_File.unread, models.Attachment.snapshot)
    query = (
        select(snapshot, _File.url)
        .select_from(models.Attachment)
        .join(_Notice, _Notice.id == models.Attachment.notice)
        .join(_File, _File.id == models.Attachment.file)
        .where(snapshot.is_not(None), _CURRENT_LINK)
        .group_by(_File.id, _File.url, snapshot)
        .order_by(_File.id)
    )
    if source is not None:
        query = query.where(_Notice.source == source)
    for number, url in connection.execute(query):
        yield FileToRead(number, url)


def current(
    connection: Connection,
    source: str | None,
    since: datetime | None = None,
    programme: Programme | None = None,
) -> Iterator[KeptRoster]:
    """Every current roster, or those found ``since`` or of a ``programme``, ordered by address and by place in the
    file."""
    notice = (
        select(func.min(_Notice.url))
        .select_from(models.Attachment)
        .join(_Notice, _Notice.id == models.Attachment.notice)
        .where(models.Attachment.file == models.Roster.page, _CURRENT_LINK)
        .correlate(models.Roster)
        .scalar_subquery()
        .label("notice")
    )
    query = (
        select(
            models.Roster.__table__,
            models.Page.url,
            models.Page.source,
            models.Snapshot.digest.label("snapshot_digest"),
            notice,
            *(getattr(models.RosterRow, name).label(f"row_{name}") for name in ROW_FIELDS),
            models.RosterRow.others,
            models.Enterprise.name.label("enterprise"),
        )
        .join(models.Page, models.Page.id == models.Roster.page)
        .join(models.Snapshot, models.Snapshot.id == models.Roster.snapshot)
        .join(models.RosterRow, models.RosterRow.roster == models.Roster.id)
        .join(models.Enterprise, models.Enterprise.id == models.RosterRow.enterprise)
        .where(models.Roster.superseded_at.is_(None))
        .order_by(models.Page.url, models.Roster.ordinal, models.RosterRow.ordinal)
    )
    if source is not None:
        query = query.where(models.Page.source == source)
    if since is not None:
        query = query.where(models.Roster.read_at >= since)
    if programme is not None:
        query = query.where(models.Roster.programme == programme)
    for _, rows in groupby(connection.execute(query), key=attrgetter("id")):
        yield _kept(list(rows))


def _kept(rows: list[Any]) -> KeptRoster:
    first = rows[0]
    fields = {name: first._mapping[name] for name in ROSTER_FIELDS}
    listed = tuple(
        RosterRow(
            **{name: row._mapping[f"row_{name}"] for name in ROW_FIELDS},
            enterprise=row.enterprise,
            others=tuple((heading, words) for heading, words in json.loads(row.others)) if row.others else (),
        )
        for row in rows
    )
    roster = Roster(url=first.url, where=first.part, rows=listed, **fields)
    return KeptRoster(roster, first.source, first.notice, first.snapshot_digest)


def _digest(roster: Roster) -> str:
    return sha256(json.dumps(asdict(roster), sort_keys=True).encode()).hexdigest()
