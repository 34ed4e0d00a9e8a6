"""A claim with the document that states it, and the thing that it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from pipeline.divisions import NATION, division
from pipeline.ledger.corrections import Correction
from pipeline.pages.timestamps import CHINA
from pipeline.records import Authority, Bound, Claim, Level, Measure, Programme

_ROUNDED = 10_000
_TEN_THOUSANDS = re.compile("[万萬Ww]")
# Titles whose batches are counted on from year to year. Elsewhere a number may begin anew each year: 2024年度第一批
# 创新型中小企业 is another cohort than 2023年度第一批.
COUNTED_ON = ("little_giant", "key_little_giant", "manufacturing_champion")
# Parts of the nation that mean the same to every outlet, without a 地区 behind them; a 高新区 is another one in each
# city.
REGIONS = ("东部", "中部", "西部", "东北")
_PARTS_OF_THE_NATION = {*REGIONS, "长三角", "珠三角", "京津冀", "粤港澳大湾区", "长江经济带", "成渝"}


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim as one document states it.

    ``url`` and ``ordinal`` (its place among the document's claims) name it. ``home`` and ``authority`` are those of the
    source, None for a site that nobody has described. ``digest`` is the SHA-256 of the document's bytes. ``voice`` is
    the address of the first document with this text: reposts share it. ``found`` is the claim as the extractor found
    it, where a ``correction`` has changed it.
    """

    claim: Claim
    url: str
    ordinal: int
    title: str | None = None
    outlet: str | None = None
    published: datetime | None = None
    source: str | None = None
    authority: Authority | None = None
    home: str | None = None
    digest: str | None = None
    voice: str = ""
    correction: Correction | None = None
    found: Claim | None = None

    @property
    def day(self) -> str | None:
        """The ISO day in China on which the document was published; None where it does not say."""
        # A moment in UTC may be the day before.
        return self.published.astimezone(CHINA).date().isoformat() if self.published else None

    @property
    def bound(self) -> Bound:
        """The claim's bound; a number that its words only round (1.46万) is ``about`` right, whatever they say."""
        claim = self.claim
        digits = claim.evidence.text.replace(",", "").replace("，", "")
        rounded = claim.bound == "exact" and claim.count >= _ROUNDED and str(claim.count) not in digits
        return "about" if rounded and _TEN_THOUSANDS.search(digits) else claim.bound

    @property
    def is_repost(self) -> bool:
        """Whether another document had this text first."""
        return self.voice not in ("", self.url)


@dataclass(frozen=True, slots=True)
class Thing:
    """What claims count: the enterprises of a place in one cohort of a programme, by one measure.

    The cohort is a batch or a span of batches, a year, or a batch within a year; ``as_of`` (an ISO year, month or day)
    stands in for it where there is none, so that totals are a series in time.
    """

    programme: Programme
    level: Level | None
    region_code: str | None
    place: str | None
    batch_first: int | None
    batch_last: int | None
    year: int | None
    as_of: str | None
    measure: Measure
    subset: str | None

    @property
    def region(self) -> str:
        """The name of the place."""
        found = division(self.region_code) if self.region_code else None
        return found.name if found else self.place or self.region_code or ""

    @property
    def cohort(self) -> str:
        """The cohort in one word: ``b4``, ``b1-3``, ``y2021``, ``y2023b1``, ``2024-12-27``, or ``undated``."""
        first, last = self.batch_first, self.batch_last
        batch = "" if last is None else f"b{last}" if first == last else f"b{first}-{last}"
        year = "" if self.year is None else f"y{self.year}"
        return f"{year}{batch}" or self.as_of or "undated"

    @property
    def id(self) -> str:
        """The thing in one line that stays the same for ever: ``little_giant/national/330300/b1-3/cumulative``."""
        parts = (self.programme, self.level or "any", self.region_code or self.place, self.cohort, self.measure)
        return "/".join(str(part) for part in (*parts, self.subset) if part)


def thing_of(statement: Statement) -> Thing | None:
    """What a statement is about; None where its words for the place may mean several."""
    claim = statement.claim
    place = None if claim.region_code else (claim.place or "").removesuffix("地区")
    if place is not None and place not in _PARTS_OF_THE_NATION:
        return None
    year = claim.year
    if claim.batch_last is not None and claim.level == "national" and claim.programme in COUNTED_ON:
        year = None
    return Thing(
        programme=claim.programme,
        level=claim.level,
        region_code=claim.region_code,
        place=place,
        batch_first=claim.batch_first,
        batch_last=claim.batch_last,
        year=year,
        as_of=None if claim.batch_last is not None or year is not None else _time(statement),
        measure=claim.measure,
        subset=claim.subset,
    )


def _time(statement: Statement) -> str | None:
    """When a count without a cohort holds. Papers repeat an announcement within days, and the next one is a year
    away: its month tells it; a total may grow from day to day."""
    if statement.claim.as_of is not None or statement.day is None:
        return statement.claim.as_of
    return statement.day if statement.claim.measure == "cumulative" else statement.day[:7]


def is_nation(thing: Thing) -> bool:
    """Whether a thing is about the whole nation."""
    return thing.region_code == NATION.code
