"""Sentences and clauses of plain text: the stretches within which one word can govern another."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple, Protocol, TypeVar

from pipeline.patterns import pattern

_CHINESE_END = pattern(r"[。!?\n■|.](?:(?<=\.)\.{2,}|(?<!\.)[。!?\n■|]*)")
_ENGLISH_END = pattern(r"(?<=[.!?])['\")]?\s+(?=(?:[-•–] )?[A-Z\d(])|\n+|[|■]+")
_ABBREVIATION = pattern(
    r"(?:\b(?:No|U\.S|Co|Ltd|Inc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|St|Mr|Ms|Dr|vs|ca?|incl)\.)$"
)
# Where and when it was written, and by whom, before what was: WUHAN, June 2 (Xinhua) -- The city has.
_DATELINE = pattern(
    r"(?m)^(?P<where>(?:[A-Z][A-Z' ]{2,20}|(?=[^\n]{3,60}?(?: \d{1,2}|\)) (?:--?|[–—]) )[A-Z][a-z' ]{2,20})"
    r"(?:, [A-Z][a-z]+)?(?:, (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, 20\d\d)?)?"
    r"(?: \([A-Z][\w .]{2,30}\))?) (?:--?|[–—]) (?=[A-Z\"'])"
)
_DASH = pattern(r" (?:--?|[–—]) ")
# What opens a sentence and says nothing of it but who told it, or that it goes on: According to the bureau, ….
_WHO_KNOWS = (
    r"(?:(?:the |its |local |relevant )?"
    r"(?:(?:latest|newest|official|local|relevant|available|public|municipal|provincial|government|city|bureau|"
    r"competent) )*"
    r"(?:bureau|department|commission|authorit(?:y|ies)|government|officials?|sources?|data|statistics|figures|reports?|"
    r"media reports|reporters?|spokes\w+))"
)
_WHEN_TOLD = (
    rf"(?: (?:released|published|issued|provided|compiled|collected|obtained))?(?: (?:by|from) {_WHO_KNOWS})?"
    r"(?:,? (?:on (?:\w{3,6}day|the same day)|recently|yesterday|today|earlier|this week|last week))?"
)
_FIGURES = (
    r"(?:Data|Statistics|Figures|Official (?:data|statistics|figures)|The (?:latest )?(?:data|statistics|figures))"
)
_OPENING = pattern(
    rf"(?:According to {_WHO_KNOWS}{_WHEN_TOLD}, |"
    r"(?:It (?:is|was|has been) (?:reported|understood|learn(?:ed|t)|known|noted)|"
    r"It is worth (?:noting|mentioning)) that,? |"
    rf"{_FIGURES}{_WHEN_TOLD} (?:show|shows|showed|indicate[sd]?|reveal(?:s|ed)?)(?: that)? |"
    rf"(?:The |Our )?[Rr]eporters? (?:has |have |recently )?(?:learn(?:ed|t)) from {_WHO_KNOWS} that |"
    r"(?:In addition|Besides|Moreover|Furthermore|Reportedly|Recently|Meanwhile|Notably|It is reported|"
    r"On \w{3,6}day), )(?=[\w\"'])"
)
# Where the points of a digest that has lost its lines begin: … in total - Innovation: 75% of … - By sector, …
_LINE = pattern(r"[^\n]+")
_POINT = pattern(r" [-–•] (?=[A-Z])")
_FEWEST_POINTS, _SHORTEST_POINT = 3, 40
_START = attrgetter("start")
# The longest sentence of our documents has 816 characters. Whatever is longer is a table or a list that has lost its
# lines, and the numbers of one sentence are read against each other.
_LONGEST = 3000
_PAUSES = ",;、 "
BREAKS = pattern(r"[,;:](?!\d{3}\b)")


class Span(NamedTuple):
    """A half-open stretch of a text."""

    start: int
    end: int


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=_Spanned)


def chinese_sentences(text: str) -> list[Span]:
    """The sentences of plain Chinese text; a line's end ends one too."""
    return _between(text, _CHINESE_END.finditer(text))


def english_sentences(text: str) -> list[Span]:
    """The sentences of plain English text; a line's end ends one too, so does a dateline or a point of a digest."""
    ends = [
        match
        for match in _ENGLISH_END.finditer(text)
        if "\n" in match[0] or not _ABBREVIATION.search(text, max(0, match.start() - 6), match.start())
    ]
    if others := [*_datelines(text), *_points(text)]:
        ends = sorted([*ends, *others], key=re.Match.start)
    return [_opened(text, sentence) for sentence in _between(text, ends)]


def _opened(text: str, sentence: Span) -> Span:
    """A sentence without what opens it and says nothing of it."""
    opening = _OPENING.match(text, *sentence)
    return Span(opening.end(), sentence.end) if opening else sentence


def _datelines(text: str) -> list[re.Match[str]]:
    """The dashes behind the words that say where and when a text was written."""
    dashes = (_DASH.match(text, line.end("where")) for line in _DATELINE.finditer(text))
    return [dash for dash in dashes if dash]


def _points(text: str) -> list[re.Match[str]]:
    """The marks that part the points of digests, where a line has at least three, clauses apart."""
    if text.count(" - ") + text.count(" – ") + text.count(" • ") < _FEWEST_POINTS:
        return []
    found: list[re.Match[str]] = []
    for line in _LINE.finditer(text):
        marks = list(_POINT.finditer(text, *line.span()))
        if len(marks) >= _FEWEST_POINTS and marks[-1].end() - marks[0].end() >= _SHORTEST_POINT * (len(marks) - 1):
            found += marks
    return found


def _between(text: str, ends: Iterable[re.Match[str]]) -> list[Span]:
    """What stands between the ends of sentences, where it is more than spaces."""
    found: list[Span] = []
    start = 0
    for match in ends:
        end, following = match.span()
        if end > start and not text[start:end].isspace():
            found += _cut(text, start, end)
        start = following
    if text[start:].strip():
        found += _cut(text, start, len(text))
    return found


def _cut(text: str, start: int, end: int) -> list[Span]:
    """A sentence, in pieces where it is longer than anyone writes one."""
    found: list[Span] = []
    while end - start > _LONGEST:
        pause = max(text.rfind(mark, start, start + _LONGEST) for mark in _PAUSES)
        cut = pause + 1 if pause > start else start + _LONGEST
        found.append(Span(start, cut))
        start = cut
    return [*found, Span(start, end)]


def clauses(text: str, sentence: Span) -> list[Span]:
    """A sentence's clauses, cut at commas, colons and semicolons; never empty."""
    cuts = [
        sentence.start,
        *(match.end() for match in BREAKS.finditer(text, sentence.start, sentence.end)),
        sentence.end,
    ]
    return [Span(start, end) for start, end in itertools.pairwise(cuts) if start < end] or [sentence]


class Spans(list[T]):
    """Mentions of one kind, sorted by their start, with an index to find those of a stretch by."""

    def __init__(self, mentions: Iterable[T]) -> None:
        super().__init__(mentions)
        self.sort(key=_START)
        self.starts = list(map(_START, self))


def inside(mentions: Spans[T], start: int, end: int) -> list[T]:
    """Those of the mentions that lie wholly in a stretch."""
    starts = mentions.starts
    first = bisect_left(starts, start)
    if first == len(starts) or starts[first] >= end:
        return []
    last = bisect_left(starts, end, first)
    if last - first == 1:
        return mentions[first:last] if mentions[first].end <= end else []
    return [mention for mention in mentions[first:last] if mention.end <= end]


def overlapping(mentions: Spans[T], start: int, end: int) -> bool:
    """Whether one of the mentions, none of which overlap each other, shares a character with a stretch."""
    before = bisect_left(mentions.starts, end) - 1
    return before >= 0 and mentions[before].end > start


def last_before(mentions: Spans[T], at: int) -> T | None:
    """The last of the mentions that begin before a position."""
    before = bisect_left(mentions.starts, at) - 1
    return mentions[before] if before >= 0 else None
