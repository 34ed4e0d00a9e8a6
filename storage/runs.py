"""Runs, and the incidents that a person should see."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import Connection, insert, select, update

from pipeline.records import Incident as Trouble
from storage.models import Exit, Incident, Kind, Run
from storage.results import IncidentRow, RunRow
from storage.upserts import insert_into


def start(connection: Connection, kind: Kind, source: str | None) -> int:
    """Begins a run. A crawl that its source's last process left open is closed as killed: whoever crawls holds the
    source's lock, so that process is dead."""
    if kind == "crawl" and source is not None:
        close_dead(connection, source, "killed")
    new = insert(Run).values(kind=kind, source=source, started_at=datetime.now(UTC))
    return connection.execute(new.returning(Run.id)).scalar_one()


def close_dead(connection: Connection, source: str, exit_: Exit) -> None:
    """Ends the crawl that a dead process left open."""
    connection.execute(
        update(Run)
        .where(Run.source == source, Run.kind == "crawl", Run.ended_at.is_(None))
        .values(ended_at=datetime.now(UTC), exit=exit_, reason="its process ended without a word")
    )


def finish(connection: Connection, run: int, exit_: Exit, reason: str | None, counts: dict[str, int]) -> None:
    """Ends a run."""
    ended = {"ended_at": datetime.now(UTC), "exit": exit_, "reason": reason}
    connection.execute(update(Run).where(Run.id == run).values(**ended, **counts))


def newest(connection: Connection, limit: int, source: str | None, kind: Kind | None = None) -> list[RunRow]:
    """The last runs, the newest first."""
    query = select(*(getattr(Run, name) for name in RunRow.__dataclass_fields__)).order_by(Run.id.desc()).limit(limit)
    if source is not None:
        query = query.where(Run.source == source)
    if kind is not None:
        query = query.where(Run.kind == kind)
    return [RunRow(*row) for row in connection.execute(query)]


def incidents(connection: Connection, limit: int, source: str | None) -> list[IncidentRow]:
    """The incidents that were seen last, the newest first."""
    query = select(*(getattr(Incident, name) for name in IncidentRow.__dataclass_fields__))
    if source is not None:
        query = query.where(Incident.source == source)
    return [IncidentRow(*row) for row in connection.execute(query.order_by(Incident.last_seen.desc()).limit(limit))]


def note(connection: Connection, incident: Trouble, source: str | None, run: int | None) -> None:
    """Writes an incident, or that it was seen again."""
    now = datetime.now(UTC)
    told = "\n".join((incident.kind, source or "", incident.url or "", incident.message))
    new = insert_into(connection.dialect.name, Incident)
    connection.execute(
        new.values(
            kind=incident.kind,
            message=incident.message,
            url=incident.url,
            source=source,
            run=run,
            identity=sha256(told.encode(errors="surrogatepass")).hexdigest(),
            first_seen=now,
            last_seen=now,
        ).on_conflict_do_update(
            index_elements=[Incident.identity],
            set_={"last_seen": now, "run": new.excluded.run},
        )
    )
