"""Where the plain spelling of a text left something out or wrote it otherwise, so that every position leads back."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gaps:
    """Where a text lost characters: ``missing[i]`` of them before each that stands between two of the ``ends``."""

    ends: list[int]
    missing: list[int]

    def before(self, at: int) -> int:
        """How many characters the text lost before a position."""
        return self.missing[bisect_right(self.ends, at)]


def without(text: str, lost: list[tuple[int, int, str]]) -> tuple[str, Gaps]:
    """The text without some stretches, each with what is left of it, and where they were.

    The first of what is left stands where the stretch begins, the last where it ends.
    """
    ends: list[int] = []
    missing = [0]
    pieces: list[str] = []
    done = length = 0
    for start, end, left in lost:
        if end <= done:
            continue
        start = max(start, done)  # what is left of one that overlaps the one before
        pieces += (text[done:start], left)
        length += start - done + len(left)
        done = end
        longer = len(left) - (end - start)
        if len(left) > 1 and longer:  # so many, and the last one, stand where the last does
            for at in range(length - max(1, longer), length):
                ends.append(at)
                missing.append(done - 1 - at)
        ends.append(length)
        missing.append(done - length)
    return "".join([*pieces, text[done:]]) if pieces else text, Gaps(ends, missing)
