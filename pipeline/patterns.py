"""Regular expressions that are compiled when they are first used, so that a short text pays only for its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

# One Chinese character, or a letter beyond ASCII. ``re`` walks through all 20,992 characters of [一-鿿] for each
# class that it compiles, which takes longer than reading a page; it knows letters without looking.
_HAN = r"[^\W\d_a-zA-Z]"
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


class _Late:
    """A pattern that compiles itself at the first call, and from then on costs what any other costs."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern, compiled at its first use. ``[一-鿿]`` stands for a Chinese character."""
    return cast("re.Pattern[str]", _Late(source.replace("[一-鿿]", _HAN), flags))


class Marked:
    """A pattern that is tried only where one of its marks stands, or shortly before: most text needs no closer look.

    ``marks`` are characters or words one of which every match holds, each with how many characters before it the match
    may begin.
    """

    def __init__(self, words: str, marks: Mapping[str, int]) -> None:
        self._words = pattern(words)
        self._marks = pattern("|".join(f"{re.escape(mark[0])}(?={re.escape(mark[1:])})" for mark in marks))
        self._back = {mark[0]: max(marks[other] for other in marks if other[0] == mark[0]) for mark in marks}

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in a text as ``re`` finds them: left to right, none overlapping, the leftmost first."""
        back = self._back
        starts = {mark.start() - by for mark in self._marks.finditer(text) for by in range(back[mark[0]] + 1)}
        done = 0
        for start in sorted(starts):
            if start >= done and (match := self._words.match(text, start)):
                yield match
                done = match.end()
