"""What a number in a text comes to mean once its clause has been read: a finding, or a refusal with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.mentions import Count
from pipeline.records import Level, Measure, Programme, Status

_ROUNDED = 1.1


@dataclass(frozen=True, slots=True)
class Finding:
    """A count with all that governs it, in offsets of the plain text. ``region`` is a division's code.

    ``sources`` holds, for each field that some words gave, the field's name and the half-open stretch of those words.
    """

    count: Count
    programme: Programme
    level: Level | None
    region: str | None
    place: str | None
    batch: tuple[int, int] | None
    year: int | None
    measure: Measure
    status: Status | None
    subset: str | None
    as_of: str | None
    start: int
    end: int
    rule: str
    sources: tuple[tuple[str, int, int], ...] = ()


def holds(whole: Finding, total: int) -> bool:
    """Whether a figure may be the whole of a list that adds up to a total: one that is only given roughly may be a
    little less."""
    return total <= whole.count.value * (1 if whole.count.bound == "exact" else _ROUNDED)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A count that claims nothing, and the reason why."""

    count: Count
    reason: str
