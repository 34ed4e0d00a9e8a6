"""The numbers of a Chinese sentence, each with the stretch of text that belongs to it, and the rows in which names
pair with numbers.

A number's item reaches back to the number before it and on to the next pause: in 杭州20家，宁波15家 each has its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from pipeline.batches import AsOf, Batch, Year
from pipeline.clauses import BREAKS, Span, Spans, inside
from pipeline.counts import Count
from pipeline.patterns import pattern
from pipeline.places import Place
from pipeline.programmes import ProgrammeName
from pipeline.refusals import joined

_IN_TURN = pattern(r"分别|依次|各[为有]?(?=\d)")
_ROW_START = pattern(r"(?:[一-鿿]{0,6}?(?:有|为|是|达|达到|以|共|拥有|:))?[^,、;。\d]{0,4}")
_ROW_LINK = pattern(r"(?:企业)?(?:[、,和及与]|以及){1,2}[一-鿿]{0,1}")
_ATTACHED = pattern(r"^(?:[^,、;:。()和及与]{0,14}?)$")
_VERB = pattern(r"企业|公司|入选|进入|获|成为|列入|通过|得到|上榜|入围|被|为|是|跻身|中|里")
_FROM = pattern(r"(?:企业|公司)?(?:分别|均|都)?(?:来自|位于|分布在|落户|花落|落在|属于|在)")
_PAUSE = pattern(r"、|(?<=企业)(?:和|及|以及)")
T = TypeVar("T", Place, ProgrammeName)


@dataclass(frozen=True, slots=True)
class Mentions:
    """Everything that a plain text mentions, each kind sorted by its start."""

    text: str
    counts: Spans[Count]
    programmes: Spans[ProgrammeName]
    places: Spans[Place]
    batches: Spans[Batch]
    years: Spans[Year]
    dates: Spans[AsOf]


@dataclass(frozen=True, slots=True)
class Item:
    """A number with the stretches that belong to it: its clause, what is left of it back to the number before,
    what is right.
    """

    count: Count
    sentence: Span
    clause: Span
    left: int
    right: int


def pairs_in_turn(mentions: Mentions, sentence: Span) -> dict[int, Place | ProgrammeName | Batch]:
    """What each number of a row means when names and numbers pair up in order: 宁波和深圳分别有182家、170家."""
    pairs: dict[int, Place | ProgrammeName | Batch] = {}
    for turn in _IN_TURN.finditer(mentions.text, sentence.start, sentence.end):
        row = _row_of_counts(mentions, turn.end(), sentence.end)
        rows: tuple[Sequence[Place | ProgrammeName | Batch], ...] = (
            row_before(mentions.text, mentions.places, sentence.start, turn.start(), ("place", "zone")),
            row_before(mentions.text, mentions.programmes, sentence.start, turn.start()),
            _batches_before(mentions, sentence.start, turn.start()),
            [name for name in inside(mentions.programmes, sentence.start, turn.start()) if name.programme],
        )
        for names in rows:
            if len(names) == len(row) > 1:
                pairs.update({count.start: name for count, name in zip(row, names, strict=True)})
                break
    return pairs


def _row_of_counts(mentions: Mentions, start: int, end: int) -> list[Count]:
    row: list[Count] = []
    for count in inside(mentions.counts, start, end):
        if not (_ROW_LINK if row else _ROW_START).fullmatch(mentions.text[row[-1].end if row else start : count.start]):
            break
        row.append(count)
    return row


def row_before(text: str, mentions: Spans[T], start: int, end: int, roles: tuple[str, ...] = ()) -> list[T]:
    """The last row of names in a stretch: names with nothing between them but 、 and 和."""
    named = [m for m in inside(mentions, start, end) if not roles or getattr(m, "role", None) in roles]
    row = named[-1:]
    for mention in reversed(named[:-1]):
        if not joined(text[mention.end : row[0].start]):
            break
        row.insert(0, mention)
    return row


def _batches_before(mentions: Mentions, start: int, end: int) -> list[Batch]:
    named = inside(mentions.batches, start, end)
    if not named:
        return []
    span = named[-1]
    return [replace(span, first=one, last=one) for one in range(span.first, span.last + 1)]


def items_of(mentions: Mentions, sentence: Span) -> Iterator[Item]:
    """The sentence's numbers, each with its own stretch of text; a name right after a number belongs to that number."""
    counts = inside(mentions.counts, sentence.start, sentence.end)
    breaks = [match.start() for match in BREAKS.finditer(mentions.text, sentence.start, sentence.end)]
    used = sentence.start
    for at, count in enumerate(counts):
        clause = Span(
            max((cut + 1 for cut in breaks if cut < count.start), default=sentence.start),
            min((cut for cut in breaks if cut >= count.end), default=sentence.end),
        )
        following = counts[at + 1].start if at + 1 < len(counts) else sentence.end
        right = min(clause.end, following)
        pause = mentions.text.find("、", count.end, right)
        right = pause if pause >= 0 else right
        yield Item(count, sentence, clause, max(used, clause.start), right)
        attached = attached_name(mentions, count, right)
        used = attached.end if attached else _end_of_place_after(mentions, count, right)
        used = _past_pause(mentions, used, following)


def _end_of_place_after(mentions: Mentions, count: Count, right: int) -> int:
    """Where a number's words end that names its place behind it: 12家来自乐清、9家来自瑞安."""
    link = _FROM.match(mentions.text, count.end, right)
    places = inside(mentions.places, link.end(), right) if link else []
    return places[0].end if link and places and places[0].start == link.end() else count.end


def _past_pause(mentions: Mentions, used: int, following: int) -> int:
    """Where the next number's words begin: past a 、 that closes the words of the number before
    (2家新认定、3家通过复核).
    """
    pause = _PAUSE.search(mentions.text, used, following)
    if pause is None or pause.start() - used > 14:
        return used
    at = used, pause.start()
    named = bool(inside(mentions.places, *at)) or bool(inside(mentions.programmes, *at))
    return used if named else pause.end()


def attached_name(mentions: Mentions, count: Count, right: int) -> ProgrammeName | None:
    """The programme's name that a number stands directly before: 13家国家级专精特新小巨人企业."""
    for name in inside(mentions.programmes, count.end, right):
        between = mentions.text[count.end : name.start]
        return name if _ATTACHED.match(between) and not _VERB.search(between) else None
    return None
