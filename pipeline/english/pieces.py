"""Sentences cut into pieces, one for each number."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.clauses import Span, inside
from pipeline.english.mentions import Mentions
from pipeline.english.places import Named, place_rows
from pipeline.english.words import Cue, word_set
from pipeline.mentions import Batch, Count, ProgrammeName
from pipeline.patterns import pattern

_AGAIN = pattern(
    r"(?: companies| enterprises| firms)? (?:of|out of|among)(?: (?:the|these|those|its|their)(?: total)?)? "
)
_OWNED = pattern(r" of (?:its|the|their|these|those|all the|our|[a-z]+'s) ")
_BREAKS = word_set("breaks")
_ELLIPTIC = word_set("elliptic")
_WORD = pattern(r"[ ,]? ?(?P<word>[a-z][\w'&/-]*)")
_BOUNDARY = pattern(
    r"(?P<strong>;|:(?=\s))|"
    r"(?P<middle>,? while |,? whereas |, with |, bringing |, including |, of which |, among |, and | of which |, but |"
    r" -{1,2} )|(?P<comma>,| \((?=[a-z]))|(?P<weak> and | including | with (?=\d))|"
    r"(?P<faint> to (?=(?:over |more than |nearly |about )?\d)| from (?=(?:over |more than |nearly |about )?\d)|"
    r" against | compared | by | when | as )"
)
_RANKS = {"strong": 5, "middle": 4, "comma": 3, "weak": 2, "faint": 1}
_BEHIND = pattern(
    r"'?(?: (?:of them|of these|ones|companies|firms|enterprises))?,?"
    r"(?: (?:are|were|is|was|come|came|coming|being|all|lie|sit|hail|scattered|spread|have been|"
    r"(?:have|had) their (?:homes?|seats?|base|headquarters)))?(?: all)?"
    r"(?: (?:based|located|registered|headquartered|situated|distributed|found|clustered))?"
    r" (?:in|from|of|at|across|within|by|out of|throughout|outside)(?: the)?(?: whole| entire)?"
    r"(?: cities? of| province of| city of| area of)? ?|"
    r" (?=nationwide|across|countrywide|citywide|provincewide)| \((?:in|from) "
)


@dataclass(slots=True)
class Piece:
    """The part of a sentence that belongs to one number.

    ``behind`` is the place right behind the number and its noun, ``subject`` the one before it that the clause tells
    of. ``title`` and ``firms`` are what stands right behind the number; ``noun_end`` is where the words that the number
    counts end, ``adjectives`` the words before its noun, ``thing`` the noun where it is no firm. ``row`` holds the
    places that a row gives the number.
    """

    number: Count
    sentence: Span
    start: int
    end: int
    title: ProgrammeName | None = None
    firms: Cue | None = None
    noun_end: int = 0
    adjectives: tuple[str, ...] = ()
    thing: str | None = None
    row: list[Named] = field(default_factory=list)
    paired_title: ProgrammeName | None = None
    paired_batch: Batch | None = None
    pair_start: int | None = None
    out_of: Count | None = None
    unpaired: bool = False
    behind: Named | None = None
    subject: Named | None = None
    cues: list[Cue] = field(default_factory=list)


def pieces_of(m: Mentions, sentence: Span) -> list[Piece]:
    """The pieces of a sentence, in order; none where it holds no number."""
    pieces: list[Piece] = []
    for number in inside(m.numbers, sentence.start, sentence.end):
        if pieces and pieces[-1].number.value > 1 and _AGAIN.fullmatch(m.low, pieces[-1].number.end, number.start):
            pieces[-1].out_of = number
        else:
            pieces.append(Piece(number, sentence, 0, 0))
    for piece in pieces:
        _read_noun(m, piece)
        piece.behind = _place_behind(m, piece)
    start = sentence.start
    for piece, following in zip(pieces, [*pieces[1:], None], strict=False):
        piece.start = start
        piece.end = start = _boundary(m, piece, following) if following else sentence.end
    return pieces


def _read_noun(m: Mentions, piece: Piece) -> None:
    """Find what stands right behind a number: a title, firms, another thing, or nothing."""
    end = piece.number.end
    limit = min(piece.sentence.end, end + 120)
    title = next(iter(inside(m.titles, end, min(piece.sentence.end, end + 220))), None)
    firms = next((cue for cue in inside(m.cues, end, limit) if "firms" in cue.kinds), None)
    words: list[str] = []
    owned = _OWNED.match(m.low, end)
    at = owned.end() - 1 if owned else end
    while at < limit and len(words) < 9:
        if title and at + 1 >= title.start:
            piece.title, piece.noun_end = title, title.end
            break
        if firms and at + 1 == firms.start:
            piece.firms, piece.noun_end = firms, firms.end
            break
        match = _WORD.match(m.low, at)
        if not match or match.start("word") > at + 2:
            break
        if match["word"] in _BREAKS or m.low[at] == ",":
            break
        words.append(match["word"])
        at = match.end()
    if piece.title is None and piece.firms is None:
        piece.noun_end = end
        said = [word for word in words if word not in _ELLIPTIC]
        piece.thing = said[-1] if said and not _acts(m, end) else None
        if owned and not words and piece.out_of is None:
            piece.thing = None
    piece.adjectives = tuple(words)


def is_stated(named: Named) -> bool:
    """Whether a name stands for a place itself rather than for an office or firm there."""
    return named.role in ("place", "zone")


def _place_behind(m: Mentions, piece: Piece) -> Named | None:
    """The place right behind a number and its noun: 19 companies from Wenzhou, 12 are in Yueqing."""
    for named in inside(m.places, piece.noun_end, min(piece.sentence.end, piece.noun_end + 140)):
        if is_stated(named):
            return named if _BEHIND.fullmatch(m.low, piece.noun_end, named.start) else None
    return None


def _acts(m: Mentions, end: int) -> bool:
    """Whether a verb rather than a noun stands right behind a number: 13 dropped out."""
    cue = next(iter(inside(m.cues, end, end + 40)), None)
    return cue is not None and cue.start <= end + 1 and bool(cue.kinds & _ACTS)


_ACTS = frozenset({"selected", "entered", "reviewed", "revoked", "applied", "new", "list"})


def _boundary(m: Mentions, piece: Piece, following: Piece) -> int:
    """Where the piece of one number ends and that of the next one begins."""
    start, end = piece.noun_end, following.number.start
    if start >= end:
        return end
    behind = piece.behind
    if behind and start < behind.end < end:
        start = behind.end
    cuts = [
        (match.start(), _RANKS[match.lastgroup or "faint"])
        for match in _BOUNDARY.finditer(m.low, start, end)
        if not (match[0] == ":" and not m.low[match.end() : end].strip())
    ]
    places = [place for place in inside(m.places, start, end) if is_stated(place)]
    if not cuts:
        return places[0].start if places else start if following.number.start - start < 3 else end
    strong = [at for at, rank in cuts if rank == 5]
    if strong:
        return strong[-1]
    if places and following.title is None and following.firms is None:
        rows = place_rows(m.low, places)
        first = rows[-1][0] if rows and rows[-1][-1] is places[-1] else places[-1]
        before = [at for at, rank in cuts if at <= first.start and rank >= 2]
        if before:
            return before[-1]
    best = max(rank for _, rank in cuts)
    return next(at for at, rank in reversed(cuts) if rank == best)
