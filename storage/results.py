"""What the store answers with: plain records, no rows."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Literal

from pipeline.records import Claim, Roster
from storage.models import Exit, Kind

Standing = Literal["settled", "known", "wanted"]
Outcome = Literal["new", "changed", "reread", "same"]


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a page's bytes stand. ``new`` is False where that address has given the same bytes before."""

    snapshot: int
    digest: str
    new: bool


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving a page did, or would do. ``before`` are the page's claims until then, ``claims`` those since."""

    outcome: Outcome
    claims: list[Claim]
    before: list[Claim]


@dataclass(frozen=True, slots=True)
class Newest:
    """What stands behind a page's newest reading: its snapshot, and the rules and the reader that read it."""

    snapshot: int
    rules: str
    reader: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of a list page. ``title`` or ``date`` is None where the list doesn't give it."""

    url: str
    title: str | None
    date: date | None = None


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run. ``ended_at`` and ``exit`` are None while it goes on."""

    id: int
    source: str | None
    kind: Kind
    started_at: datetime
    ended_at: datetime | None
    pages: int
    new: int
    changed: int
    claims: int
    incidents: int
    exit: Exit | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """How a source stands. Moments are None where there was no such crawl or page.

    ``last_success`` is the end of its last crawl that left no list unread. ``pages`` counts the announcements that were
    ever seen, ``new`` those first seen since a moment, ``newest`` is when the last of them was. ``claims`` and
    ``rosters`` are those that stand today, ``incidents`` those that its last crawl saw.
    """

    first_crawl: datetime | None
    last_crawl: RunRow | None
    last_success: datetime | None
    pages: int
    new: int
    newest: datetime | None
    claims: int
    rosters: int
    incidents: int


@dataclass(frozen=True, slots=True)
class LastKept:
    """The newest snapshot of an address that was an answer with status 200, and when it was kept."""

    snapshot: int
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """Something that a person should look at, and when it was seen."""

    kind: str
    source: str | None
    url: str | None
    message: str
    first_seen: datetime
    last_seen: datetime


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A current claim with the article that states it and the bytes behind that: ``digest`` is their SHA-256."""

    claim: Claim
    url: str
    title: str | None
    outlet: str | None
    published: datetime | None
    source: str | None
    digest: str

    def columns(self) -> tuple[object, ...]:
        """The row as the view ``current_claims`` has it, but for the zone of ``published``, which is the page's own."""
        claim, evidence = self.claim, self.claim.evidence
        stated = [getattr(claim, name) for name in _CLAIM]
        document = (self.url, self.title, self.outlet, self.published, self.digest)
        return (self.source, *stated, evidence.text, evidence.start, evidence.end, *document)


_CLAIM = [field.name for field in fields(Claim) if field.name != "evidence"]


@dataclass(frozen=True, slots=True)
class Linked:
    """The notice that links to a file, and the name that it gives it."""

    notice: str
    name: str


@dataclass(frozen=True, slots=True)
class FileToRead:
    """The newest bytes of a file."""

    snapshot: int
    url: str


@dataclass(frozen=True, slots=True)
class KeptRoster:
    """A current roster, the notice that links to its file (None where it stands in a page), and its bytes' SHA-256."""

    roster: Roster
    source: str | None
    notice: str | None
    digest: str
