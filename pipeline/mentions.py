"""What a text mentions, before anyone asks what it means: numbers, titles, places, batches, years, dates.

Each mention is a half-open stretch of a text in its plain spelling (:mod:`pipeline.normalise`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from pipeline.records import Bound, Level, Programme

Role = Literal["place", "office", "firm", "scene", "zone"]


@dataclass(frozen=True, slots=True)
class Count:
    """A number that may count enterprises, its bound's words and unit included.

    ``unit`` is the word that it counts by, empty for a bare number. ``refused`` is the reason why it counts nothing
    by itself.
    """

    start: int
    end: int
    value: int
    bound: Bound
    unit: str
    refused: str | None = None


class ProgrammeName(NamedTuple):
    """A title's name. ``level`` is the one that its own words say, None where they say none.

    ``programme`` is None for words that only sound like a title (科技小巨人, 潜在独角兽). ``subset`` holds the words of
    a name that covers only a part of its programme (示范企业, 产品), ``attribute`` the words beside it that do so
    (A股上市).
    """

    start: int
    end: int
    programme: Programme | None
    level: Level | None = None
    subset: str | None = None
    attribute: str | None = None


class Part(NamedTuple):
    """The words for a part of the firms, in a row that pairs with numbers: 科创板、创业板分别为246家、228家."""

    start: int
    end: int
    words: str


class Place(NamedTuple):
    """A division by its ``code``, or words that name no one division (``code`` None).

    ``office`` is a place named only as part of an authority (浙江省经信厅), ``firm`` as part of a firm's or institute's
    name, ``scene`` only where something was said, ``zone`` an area that is no division (高新区, 长三角, 兵团).
    """

    start: int
    end: int
    code: str | None
    role: Role
    words: str


class Batch(NamedTuple):
    """An ordinal of a batch, or a span of them. ``review`` says that this batch is under review."""

    start: int
    end: int
    first: int
    last: int
    review: bool = False


class Year(NamedTuple):
    """A year that names a cohort (2023年度, 2020年认定)."""

    start: int
    end: int
    year: int
    review: bool = False


class AsOf(NamedTuple):
    """The date that a count holds for, as an ISO year, month or day."""

    start: int
    end: int
    date: str
