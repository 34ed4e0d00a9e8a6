"""A document as the report shows it: the paragraphs that hold claims, the stating words marked."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from pipeline.ledger.statements import Statement

_SENTENCE_END = re.compile(r"[。！？\n]|[.!?](?= )")
_TO_SENTENCE_END = re.compile(r"[^。！？\n]*[。！？]?")
_AROUND = 80
# Of a paragraph that is longer than that only what stands near its claims is shown: a government's report is one of
# 30,000 characters, and a page must stay light.
_LONG = 600
_NEAR = 150
# Documents with more claims than that are tables turned into text.
_MOST_CLAIMS = 150


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text. ``marked`` says that it states a claim, ``starts`` the claims that begin with it; where
    ``omitted`` is not 0 so many characters are left out, and there is no text."""

    text: str
    marked: bool = False
    starts: tuple[int, ...] = ()
    omitted: int = 0


def document_id(url: str) -> str:
    """The name of a document's page: the same for an address for ever."""
    return sha256(url.encode()).hexdigest()[:12]


def shown(statements: Iterable[Statement]) -> list[Statement]:
    """The statements of a document that its page shows, in their order."""
    return sorted(statements, key=lambda each: each.ordinal)[:_MOST_CLAIMS]


def paragraphs(text: str, statements: Iterable[Statement]) -> Iterator[list[Piece]]:
    """The paragraphs of a text that hold claims, and the one before each, in pieces; what lies between them is told by
    a piece of its own."""
    spans = [(each.claim.evidence.start, each.claim.evidence.end, each.ordinal) for each in shown(statements)]
    lines = list(_lines(text))
    held = [any(start < end and stop > begin for start, stop, _ in spans) for begin, end in lines]
    omitted = 0
    for at, (begin, end) in enumerate(lines):
        if at and not held[at] and not (at + 1 < len(lines) and held[at + 1]):
            omitted += end - begin
            continue
        if omitted:
            yield [Piece("", omitted=omitted)]
            omitted = 0
        yield list(_pieces(text, begin, end, spans))
    if omitted:
        yield [Piece("", omitted=omitted)]


def sentence(text: str, statement: Statement) -> tuple[str, str]:
    """What stands before and after a statement's words in their sentence; where that is long, only what is near."""
    start, end = statement.claim.evidence.start, statement.claim.evidence.end
    before = _SENTENCE_END.split(text[max(0, start - _AROUND) : start])[-1]
    after = _TO_SENTENCE_END.match(text, end, end + _AROUND)
    return before.lstrip(), after[0].rstrip() if after else ""


def _lines(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for line in text.split("\n"):
        if line.strip():
            yield begin, begin + len(line)
        begin += len(line) + 1


def _pieces(text: str, begin: int, end: int, spans: list[tuple[int, int, int]]) -> Iterator[Piece]:
    """A paragraph cut wherever a claim's words begin or end; what is far from all of them is left out of a long one."""
    inside = [
        (max(start, begin), min(stop, end), number) for start, stop, number in spans if start < end and stop > begin
    ]
    near = [(max(begin, start - _NEAR), min(end, stop + _NEAR)) for start, stop, _ in inside] or [
        (begin, begin + _NEAR)
    ]
    near = near if end - begin > _LONG else [(begin, end)]
    cuts = sorted({begin, end, *(at for span in inside for at in span[:2]), *(at for span in near for at in span)})
    omitted = 0
    for start, stop in itertools.pairwise(cuts):
        if not any(low <= start and stop <= high for low, high in near):
            omitted += stop - start
            continue
        if omitted:
            yield Piece("", omitted=omitted)
            omitted = 0
        marked = any(low <= start and stop <= high for low, high, _ in inside)
        yield Piece(text[start:stop], marked, tuple(number for low, _, number in inside if low == start))
    if omitted:
        yield Piece("", omitted=omitted)
