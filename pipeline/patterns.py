"""Regular expressions that are compiled when they are first used, so that a short text pays only for its own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import Any, cast

from ahocorasick_rs import AhoCorasick

# One Chinese character, or a letter beyond ASCII. ``re`` walks through all 20,992 characters of [一-鿿] for each
# class that it compiles, which takes longer than reading a page; it knows letters without looking.
_HAN = r"[^\W\d_a-zA-Z]"
Row = tuple[str, re.Pattern[str], str | Callable[[re.Match[str]], str]]
Matching = Callable[[str, int], re.Match[str] | None]
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


class SamePhrases:
    """Tables of phrases that are written otherwise, each tried only in a text that holds one of its marks.

    A row is its marks, with spaces between them; the pattern; and what is written instead, as ``re`` expands it or as
    a function makes it of the match.
    """

    def __init__(self, *tables: Iterable[Row]) -> None:
        self._rows = list(chain(*tables))
        self._marked: defaultdict[str, list[int]] = defaultdict(list)
        for at, (marks, _, _) in enumerate(self._rows):
            for mark in marks.split():
                self._marked[mark].append(at)

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(list(self._marked))

    @cached_property
    def _tried(self) -> list[list[int]]:
        return list(self._marked.values())

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """The stretches of a text that are written otherwise, row by row, each with what is written instead."""
        tried = self._tried
        marks = {mark for mark, _, _ in self._automaton.find_matches_as_indexes(text, overlapping=True)}
        for at in sorted({at for mark in marks for at in tried[mark]}):
            _, words, instead = self._rows[at]
            for found in words.finditer(text):
                yield *found.span(), found.expand(instead) if isinstance(instead, str) else instead(found)


# What every English word shows: a Chinese text without it need not be searched for what only English says.
ENGLISH_WORD = pattern(r"[a-z]{2}")


class Marked:
    """Patterns that are tried only where one of their marks stands, or shortly before: most text needs no closer look.

    Each pattern has a name. Its marks are words one of which every match holds, each with how many characters before
    it the match may begin. One pass over a text finds the marks of them all.
    """

    def __init__(self, patterns: Mapping[str, tuple[str, Mapping[str, int]]]) -> None:
        self._patterns = {name: pattern(words) for name, (words, _) in patterns.items()}
        self._marked: dict[str, list[tuple[str, int]]] = {}
        for name, (_, marks) in patterns.items():
            for mark, back in marks.items():
                self._marked.setdefault(mark, []).append((name, back))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(list(self._marked))

    @cached_property
    def _tried(self) -> list[list[tuple[str, Matching, range]]]:
        """What to try at each mark: the names of the patterns, what matches them, how far before it they may begin."""
        return [
            [(name, self._patterns[name].match, range(back + 1)) for name, back in each]
            for each in self._marked.values()
        ]

    def find(self, text: str) -> Mapping[str, list[re.Match[str]]]:
        """The matches of each pattern as ``re`` finds them: left to right, none overlapping, the leftmost first."""
        tried = self._tried
        found: defaultdict[str, dict[int, re.Match[str]]] = defaultdict(dict)
        for mark, at, _ in self._automaton.find_matches_as_indexes(text, overlapping=True):
            for name, match_at, backs in tried[mark]:
                for back in backs:
                    if match := match_at(text, at - back):  # a position before the text's start is its start
                        found[name][match.start()] = match
        return defaultdict(list, {name: _leftmost(matches) for name, matches in found.items()})


def _leftmost(matches: dict[int, re.Match[str]]) -> list[re.Match[str]]:
    """The matches, by where they start, without those that begin inside another one that stands before them."""
    found: list[re.Match[str]] = []
    done = 0
    for start in sorted(matches):
        if start >= done:
            found.append(matches[start])
            done = matches[start].end()
    return found
