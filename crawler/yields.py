"""What a source must give, and since when it has not: never a quiet zero."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pipeline.records import Incident
from storage.store import SourceRow, Store


@dataclass(frozen=True, slots=True)
class Yield:
    """The least that a source gives; where it gives less, somebody should look at it.

    ``entries`` is how many different addresses the lists of one night show, announcements or not: commonly those of the
    first page of each. ``new`` is how many announcements we see for the first time within ``days`` days: a paper has
    some every week, a ministry a few in a quarter.
    """

    entries: int = 1
    new: int = 1
    days: int = 30


def few_entries(source: str, least: Yield, shown: int) -> Incident | None:
    """The incident of a crawl whose lists showed too few entries."""
    if shown >= least.entries:
        return None
    return Incident("low_yield", f"{source}: the lists show {shown} entries, at least {least.entries} are expected")


def row_of(store: Store, source: str, least: Yield) -> SourceRow:
    """How a source stands; ``new`` and ``newest`` are of the days that its least yield is for."""
    return store.source_row(source, since=datetime.now(UTC) - timedelta(days=least.days))


def silent_since(row: SourceRow, least: Yield) -> datetime | None:
    """When the last announcement came of a source that has given too few; None where it gives enough, or has not been
    crawled for as many days as its least yield is for."""
    begun = datetime.now(UTC) - timedelta(days=least.days)
    if row.first_crawl is None or row.first_crawl > begun or row.new >= least.new:
        return None
    return row.newest or row.first_crawl


def silence(store: Store, source: str, least: Yield) -> Incident | None:
    """The incident of a source that has fallen silent."""
    since = silent_since(row_of(store, source, least), least)
    if since is None:
        return None
    return Incident(
        "silent_source",
        f"{source}: silent since {since:%Y-%m-%d}: fewer than {least.new} new announcements in {least.days} days",
    )
