"""How a source stands: when it was crawled, and what it has given."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select

from pipeline.reports.records import SourceHealth
from storage import runs, views
from storage.models import IS_FILE, Article, Claim, Incident, Page, Roster, Run, Version
from storage.results import SourceRow

_COMPLETED = ("done", "incidents")


def completed(connection: Connection, source: str) -> datetime | None:
    """When the last crawl of the source ended that left no list unread; None where there was none."""
    crawls = select(func.max(Run.ended_at)).where(Run.source == source, Run.kind == "crawl")
    return connection.scalar(crawls.where(Run.exit.in_(_COMPLETED)))


def row(connection: Connection, source: str, since: datetime) -> SourceRow:
    """How the source stands."""
    first = select(func.min(Run.started_at)).where(Run.source == source, Run.kind == "crawl")
    last = next(iter(runs.newest(connection, 1, source, "crawl")), None)
    shown = select(func.count(), func.max(Page.first_seen)).where(Page.source == source, ~IS_FILE)
    pages, newest = connection.execute(shown).one()
    claims = (
        select(func.count())
        .select_from(Claim)
        .join(Article)
        .join(Version)
        .join(Page)
        .where(Page.source == source, Claim.superseded_at.is_(None))
    )
    rosters = (
        select(func.count()).select_from(Roster).join(Page).where(Page.source == source, Roster.superseded_at.is_(None))
    )
    seen_last = select(func.count()).where(Incident.source == source, Incident.run == (last and last.id))
    return SourceRow(
        first_crawl=connection.scalar(first),
        last_crawl=last,
        last_success=completed(connection, source),
        pages=pages,
        new=connection.scalar(shown.with_only_columns(func.count()).where(Page.first_seen >= since)) or 0,
        newest=newest,
        claims=connection.scalar(claims) or 0,
        rosters=connection.scalar(rosters) or 0,
        incidents=(connection.scalar(seen_last) or 0) if last else 0,
    )


def health(connection: Connection) -> list[SourceHealth]:
    """How each source stands, as the view tells it."""
    return [SourceHealth(**row) for row in views.chosen(connection, "source_health", {})]
