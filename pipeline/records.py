"""The records that travel through the pipeline: plain, immutable, free of network, database and clock.

A page becomes an article, an article's text gives claims, and every claim carries the span of text that states it.
A table, in a page or in a file beside it, becomes a roster: the enterprises themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Programme = Literal[
    "little_giant",
    "key_little_giant",
    "srdi_sme",
    "innovative_sme",
    "manufacturing_champion",
    "hidden_champion",
    "hidden_champion_cultivation",
    "gazelle",
    "unicorn",
    "high_tech",
    "tech_sme",
]
Level = Literal["national", "provincial", "municipal", "county"]
Measure = Literal["new", "reviewed", "new_and_reviewed", "cumulative", "applied", "revoked"]
Bound = Literal["exact", "about", "at_least", "at_most"]
Status = Literal["proposed", "confirmed"]
BOUND_SIGNS: dict[Bound, str] = {"exact": "", "about": "≈", "at_least": "≥", "at_most": "≤"}
RosterKind = Literal["recognition", "support"]
RosterMeasure = Literal["new", "reviewed", "new_and_reviewed", "revoked", "applied", "renamed"]
Authority = Literal["ministry", "province", "city", "paper", "repost"]


@dataclass(frozen=True, slots=True)
class Source:
    """A site, or a part of one, that we know how to read.

    ``hosts`` are domain names; a page belongs to the source when its host is one of them or a subdomain of one.
    ``home`` is the six-digit GB/T 2260 code of the place that the site speaks for and means by 我市 or 全省: 100000
    for a ministry, None for a site that speaks for no place.
    """

    name: str
    title: str
    hosts: tuple[str, ...]
    home: str | None
    authority: Authority


@dataclass(frozen=True, slots=True)
class Page:
    """What one address gave at one time. ``body`` has no transfer or content encoding left on it."""

    url: str
    body: bytes = field(hash=False)
    fetched_at: datetime
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()

    def header(self, name: str) -> str | None:
        """The first value of a header, by its name in any case; None where the page has none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


class Unreadable(ValueError):
    """No reader finds an article in the page, or rows in the file. The message says what was looked for and what
    stands there.

    ``kind`` is the word for the incident: ``challenge`` or ``login`` where the site sent one of these in its place.
    """

    def __init__(self, message: str, kind: str = "unreadable"):
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Article:
    """What a person would read in a page.

    ``text`` is the headline (``title``, where the page has one) and the body, a line a paragraph, joined by ``\\n``;
    claims point into it. ``published`` carries its zone (+08:00 where the page gives none). ``reader`` names the
    reader that read it. ``home`` and ``authority`` are those of its site, as a source's are, where the page itself
    tells them: governments' pages do.
    """

    url: str
    title: str | None
    text: str
    original_title: str | None = None
    outlet: str | None = None
    republished_from: str | None = None
    reporter: str | None = None
    editor: str | None = None
    published: datetime | None = None
    language: str | None = None
    reader: str = "generic"
    home: str | None = None
    authority: Authority | None = None

    @property
    def body(self) -> str:
        """The text without its headline; empty where the headline is all there is."""
        if self.title is None:
            return self.text
        return self.text.removeprefix(self.title).removeprefix("\n")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The half-open span of an article's text that states a claim: ``article.text[start:end] == text``, in code
    points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One stated count of enterprises of one place under one programme.

    ``region`` and ``region_code`` name a division of GB/T 2260 (全国 is 100000), or are both None, and ``place`` then
    holds the words for the place. ``as_of`` is an ISO year, month or day. ``rule`` names the rule of the extractor
    that found the claim.
    """

    programme: Programme
    level: Level | None
    region_code: str | None
    region: str | None
    place: str | None
    batch_first: int | None
    batch_last: int | None
    year: int | None
    measure: Measure
    count: int
    bound: Bound
    status: Status | None
    subset: str | None
    as_of: str | None
    evidence: Evidence
    rule: str


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One enterprise of a roster.

    ``name`` is as printed, its line breaks closed up; ``enterprise`` is the name that all its spellings share.
    ``place`` holds the words for its place, carried down where one cell spans several rows, and ``region_code`` the
    division that they name. ``credit_code`` is a Unified Social Credit Code (GB 32100-2015) whose check digit is
    right. ``others`` are the remaining cells, each with its column's heading, in the order of the columns.
    """

    name: str
    enterprise: str
    number: int | None = None
    former_name: str | None = None
    place: str | None = None
    region_code: str | None = None
    product: str | None = None
    credit_code: str | None = None
    others: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Roster:
    """A list of enterprises: a table, a titled section of one, or plain lines.

    It stands at ``url``, in a file's part that ``where`` names (a sheet, a page, a file of an archive). ``region_code``
    is the place that it lists the enterprises of, 100000 for the nation. ``kind`` is ``support`` for a list of those
    whom the central budget funds; such a list tells of no new title. ``subset`` are the words of a title that covers
    only a part of its programme (培育企业), as in a claim.
    """

    url: str
    where: str | None
    heading: str
    kind: RosterKind
    programme: Programme | None
    level: Level | None
    region_code: str | None
    batch_first: int | None
    batch_last: int | None
    year: int | None
    measure: RosterMeasure | None
    status: Status | None
    subset: str | None
    rows: tuple[RosterRow, ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that a page links to. ``name`` is what the page calls it, which often is the only place that tells."""

    url: str
    name: str


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that a person should look at. ``kind`` is a short stable word, ``message`` one line that says what
    and where."""

    kind: str
    message: str
    url: str | None = None
