"""Charts as plain geometry, which the templates draw as SVG: columns in time, and bars by rank.

No chart library that we know keeps to what the report promises: charts without a script that follow the page's colours,
read well at 360 pixels, and take well below a millisecond each, since a full report has twelve thousand of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["confirmed", "proposed", "derived", "unknown"]

WIDTH = 400
_TOP, _PLOT, _FOOT = 20, 130, 24
_WIDEST, _FILLED = 52, 0.62
_ROW, _BAR = 22, 14
_FIGURE = 52
# The width of a letter of a label, of a Chinese one and of another, and what stands between label and bar.
_WIDE, _NARROW, _GAP = 13, 8, 8


@dataclass(frozen=True, slots=True)
class Point:
    """A number to draw: what it is of, the number, how it is written, and how sure it is."""

    label: str
    value: int
    written: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Mark:
    """A column or a bar with its two texts; ``x`` and ``y`` are its upper left corner."""

    point: Point
    x: float
    y: float
    width: float
    height: float
    label_at: tuple[float, float]
    written_at: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of ``height`` units by 400. ``upright`` tells columns from bars; ``kinds`` are those that it shows."""

    upright: bool
    height: int
    base: float
    marks: tuple[Mark, ...]
    kinds: tuple[Kind, ...]


def columns(points: Sequence[Point]) -> Chart:
    """Columns from left to right."""
    slot = WIDTH / max(len(points), 1)
    width = min(_WIDEST, slot * _FILLED)
    top = max((point.value for point in points), default=0) or 1
    base = _TOP + _PLOT
    marks = []
    for at, point in enumerate(points):
        height = round(_PLOT * point.value / top, 1)
        middle = round(slot * (at + 0.5), 1)
        y = round(base - height, 1)
        marks.append(
            Mark(point, round(middle - width / 2, 1), y, round(width, 1), height, (middle, base + 17), (middle, y - 6))
        )
    return Chart(True, base + _FOOT, base, tuple(marks), _kinds(points))


def bars(points: Sequence[Point]) -> Chart:
    """Bars from top to bottom."""
    top = max((point.value for point in points), default=0) or 1
    left = max((_width(point.label) for point in points), default=0) + _GAP
    longest = WIDTH - left - _FIGURE
    marks = []
    for at, point in enumerate(points):
        width = round(longest * point.value / top, 1)
        y, line = at * _ROW + (_ROW - _BAR) / 2, at * _ROW + _ROW / 2 + 4
        marks.append(Mark(point, left, y, width, _BAR, (left - _GAP, line), (left + width + 6, line)))
    return Chart(False, len(points) * _ROW, left, tuple(marks), _kinds(points))


def _width(label: str) -> int:
    return sum(_WIDE if letter >= "\u2e80" else _NARROW for letter in label)


def _kinds(points: Sequence[Point]) -> tuple[Kind, ...]:
    shown = {point.kind for point in points}
    kinds: tuple[Kind, ...] = ("confirmed", "proposed", "derived")
    return tuple(kind for kind in kinds if kind in shown)
