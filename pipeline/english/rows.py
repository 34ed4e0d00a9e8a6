"""Rows in which names and numbers stand apart: Changsha, Zhuzhou and Xiangtan have 319, 112 and 74."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from pipeline.clauses import Spans, inside
from pipeline.english.mentions import Mentions
from pipeline.english.pieces import Piece
from pipeline.english.places import Named, place_rows
from pipeline.english.titles import LEVELS, other_level
from pipeline.patterns import pattern

_LINK = pattern(r"(?: (?:districts?|counties|cities|provinces))?(?:,? and (?:in )?(?:the )?|, (?:the )?| & )")
_NUMBER_LINK = pattern(
    r"(?: (?:national|provincial|municipal)(?:[- ]level)?| (?:companies|enterprises|firms|of them|ones))?"
    r"(?:,? and |, |,? and another )"
)
_EACH_BEHIND = pattern(r" each (?:in|from|for|of) (?=\w)")
_PARTED = (" of which", " of whom")
_EACH = frozenset({"each", "both", "all", "apiece"})
_SUM = frozenset({"together", "combined", "jointly", "total"})
_HAVE = frozenset({"have", "had", "count", "are home to"})


class _Mention(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=_Mention)


def pair_up(m: Mentions, pieces: list[Piece]) -> None:
    """Give each number of a row of numbers in a sentence its name from the row of names before or behind it."""
    at = 0
    while at < len(pieces):
        run = _run(m, pieces, at)
        if len(run) > 1:
            _pair(m, run, pieces[at - 1].noun_end if at else run[0].sentence.start)
        else:
            _share(m, run[0])
        at += len(run)


def _run(m: Mentions, pieces: list[Piece], at: int) -> list[Piece]:
    """The numbers from one on that follow each other with nothing but their nouns between them."""
    run = [pieces[at]]
    for piece in pieces[at + 1 :]:
        last = run[-1]
        end = last.number.end if last.thing else last.noun_end
        parted = m.low.startswith(_PARTED, piece.number.end)
        if last.title or parted or not _NUMBER_LINK.fullmatch(m.low, end, piece.number.start):
            break
        run.append(piece)
    return run


def _pair(m: Mentions, run: list[Piece], start: int) -> None:
    """Share out a row of names, batches or titles to a row of numbers; without one, they may be levels."""
    first, last = run[0].number.start, run[-1]
    stop = min(last.sentence.end, last.noun_end + 160)
    before, behind = (start, first), (last.noun_end, stop)
    rows = [*reversed(place_rows(m.low, inside(m.places, *before))), *place_rows(m.low, inside(m.places, *behind))]
    names: Sequence[_Mention] | None = None
    if places := next((row for row in rows if len(row) == len(run)), None):
        names = places
        for piece, place in zip(run, places, strict=True):
            piece.row = [place]
    elif titles := _row_of(m, m.titles, before, len(run)):
        names = titles
        for piece, title in zip(run, titles, strict=True):
            piece.paired_title = title
    elif batches := _row_of(m, m.batches, behind, len(run)) or _row_of(m, m.batches, before, len(run)):
        names = batches
        for piece, batch in zip(run, batches, strict=True):
            piece.paired_batch = batch
    if names:
        _spread(run, names)
    elif not _pair_levels(m, run, start):
        joined = len(run) > 2 or " and" in m.low[run[0].number.end : run[1].number.start]
        for piece in run:
            piece.unpaired = joined and all(_is_bare(each) for each in run) and not any(each.behind for each in run)


def _spread(run: list[Piece], names: Sequence[_Mention]) -> None:
    """Let every number of a row have the whole row as its piece, and the title behind the last one as its title."""
    last = run[-1]
    left = min(run[0].start, names[0].start)
    right = max(last.end, last.noun_end, names[-1].end)
    for piece in run:
        piece.start, piece.end, piece.pair_start = left, right, min(names[0].start, run[0].number.start)
        piece.title = piece.title or last.title


def _pair_levels(m: Mentions, run: list[Piece], start: int) -> bool:
    """Give two numbers the two levels of one title: 26 national and 118 provincial, or a respective 3 and 34."""
    title, first = run[-1].title, run[0]
    if len(run) != 2:
        return False
    if title and first.adjectives and first.adjectives[0] in LEVELS:
        first.title = replace(title, level=LEVELS[first.adjectives[0]])
        return True
    before = inside(m.titles, start, first.number.start)
    level = other_level(m.low, before[-1]) if before else None
    if level and all(_is_bare(piece) for piece in run):
        first.paired_title, run[1].paired_title = replace(before[-1], level=level), before[-1]
        _spread(run, before[-1:])
        return True
    return False


def _is_bare(piece: Piece) -> bool:
    return piece.title is None and piece.firms is None and piece.thing is None and not piece.adjectives


def _row_of(m: Mentions, mentions: Spans[T], stretch: tuple[int, int], length: int) -> list[T] | None:
    """The first row of mentions of one kind in a stretch that has just so many."""
    row: list[T] = []
    for mention in inside(mentions, *stretch):
        row = [*row, mention] if row and _LINK.fullmatch(m.low, row[-1].end, mention.start) else [mention]
        if len(row) == length:
            return row
    return None


def _share(m: Mentions, piece: Piece) -> None:
    """Give a number that several places share to each of them, or to their sum."""
    if each := _EACH_BEHIND.match(m.low, piece.noun_end):
        stop = min(piece.sentence.end, each.end() + 200)
        piece.row = next(iter(place_rows(m.low, inside(m.places, each.end(), stop))), [])
        return
    rows = place_rows(m.low, inside(m.places, piece.start, piece.number.start))
    if not rows:
        return
    row = rows[-1]
    between = m.low[row[-1].end : piece.number.start]
    if len(between) > 60 or inside(m.places, row[-1].end, piece.number.start):
        return
    behind = m.low[piece.noun_end : piece.noun_end + 16]
    words = set((between + behind).replace(",", " ").replace(".", " ").split())
    if words & _EACH:
        piece.row = row
    elif words & _SUM or between.strip() in _HAVE:
        piece.row = [Named(row[0].start, row[-1].end, (), "zone", m.text[row[0].start : row[-1].end])]
