"""Which of the two places, titles or batches named last "the former" and "the latter" mean."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple, TypeVar

from pipeline.divisions import NATION, within
from pipeline.english.places import Named, is_source
from pipeline.mentions import Batch, ProgrammeName
from pipeline.patterns import pattern

_HAS = r"(?:with|has|had|have|having|at|counts?|counted|boasts?|won|wins|got|added|holds?|took|takes)"
# Not the former mayor, the latter half: what goes on as a noun is one of its own.
_POINTER = pattern(
    r"\b(?i:the) (?:(?P<which>former|latter)(?=(?:'s)?(?:[,.;:)\n]|$)|'s |"
    r" (?:-|–|—|\(|\d)| (?!(?:half|part|parts|mayor|head|chief|director|bureau|capital|official|officials|president|"
    r"chairman|secretary|site|sites|name|names|owner|boss|years|months|days|ones|titles|firms|companies|enterprises|"
    r"cities|two|areas|batches|lists|kind|type|group|category|soviet)\b)[a-z])|"
    rf"(?P<turn>first|second|one|other)(?=,? (?:{_HAS} |\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))|"
    r"(?P<capital>(?:provincial )?capital(?: city)?)\b(?! (?:of|market|invest))|"
    r"(?P<city>(?!capital|whole|entire|same|first|second|other|new|home|host)[a-z]+ (?:city|town|metropolis|hub))\b)"
)
_POINTING = ("he former", "he latter", "he provincial capital", "he capital", "he second", "the other")
_SECOND = frozenset({"latter", "second", "other"})
_TURNS = pattern(r"\b[Tt]he (?:first|one)\b[^.\n]{3,90}\bthe (?:second|other)\b(?! (?:batch|list|round|city|province))")
_FAR_BACK = 400
_JOINING = pattern(r"['\"]?,? ?(?:and|or|nor|&|as well as|versus|vs\.?)(?: (?:in )?(?:the |its |on the )?\d*)? ?['\"]?")
_OF_SO_MANY = pattern(r"(?:\d|\b[a-z]+) of $")
_AT_PLACE = pattern(r"\b(?:in|from|by|for|at|to|to which) $")
_DOES = pattern(rf"'s\b| (?:alone |now |already )?{_HAS}\b")

Kind = TypeVar("Kind", ProgrammeName, Batch)
Pair = tuple[Named, Named] | tuple[ProgrammeName, ProgrammeName] | tuple[Batch, Batch]


class Pointers(NamedTuple):
    """The mentions of a text of each kind, those that words point back to among them."""

    titles: list[ProgrammeName]
    batches: list[Batch]
    places: list[Named]


def with_pointers(text: str, known: Pointers) -> Pointers:
    """The mentions, and each "the former" and "the latter" as what it means, in the order of the text."""
    if not any(words in text for words in _POINTING):
        return known
    titles, batches, places = list(known.titles), list(known.batches), list(known.places)
    in_turn = _TURNS.search(text) is not None
    for found in _POINTER.finditer(text):
        if found["turn"] and not in_turn:
            continue
        meant = _meant(_pair_before(text, known, found), found)
        start, end = found.span()
        if isinstance(meant, Named):
            places = [place for place in places if place.end <= start or end <= place.start]
            places.append(Named(start, end, meant.codes, "place", found[0], meant.stands_for))
        elif meant is not None:
            start -= len("of ") if _OF_SO_MANY.search(text, max(0, start - 24), start) else 0
            if isinstance(meant, Batch):
                batches.append(meant._replace(start=found.start(), end=end))
            else:
                titles.append(meant._replace(start=start, end=end))
    return Pointers(sorted(titles), sorted(batches), sorted(places, key=lambda place: place.start))


def _meant(pair: Pair | None, found: re.Match[str]) -> Named | ProgrammeName | Batch | None:
    """Which of two is meant: by its turn, or as the one of them that is a province's capital, or is none."""
    if pair is None or found["which"] or found["turn"]:
        return pair[(found["which"] or found["turn"]) in _SECOND] if pair else None
    capitals = [isinstance(each, Named) and each.codes[0].endswith("0100") for each in pair]
    return pair[capitals[1] if found["capital"] else not capitals[1]] if sum(capitals) == 1 else None


def _pair_before(text: str, known: Pointers, found: re.Match[str]) -> Pair | None:
    """The two places, titles or batches that a pointer may mean: of places and titles, those that fit what is said."""
    at = found.start()
    places, joined = _places_before(text, known.places, at)
    if not found["which"]:
        return places if joined or not found["turn"] else None
    titles = _two_before(text, [title for title in known.titles if title.programme], at)
    batches = _two_before(text, known.batches, at)
    if _OF_SO_MANY.search(text, max(0, at - 24), at):
        return titles or batches or places
    placed = _AT_PLACE.search(text, max(0, at - 12), at) or _DOES.match(text, found.end())
    if placed and (joined or titles is None):
        return places if places and not (batches and batches[1].end > places[1].end) else batches or places or titles
    known_pairs: list[Pair] = [pair for pair in (places if joined else None, titles, batches) if pair]
    return max(known_pairs, key=lambda pair: pair[1].end, default=places)


def _two_before(text: str, mentions: list[Kind], at: int) -> tuple[Kind, Kind] | None:
    """The last two of one kind before a position that are joined."""
    before = [each for each in mentions if at - _FAR_BACK < each.end <= at]
    pairs = [
        (one, other)
        for one, other in pairwise(before)
        if one[2:4] != other[2:4] and _JOINING.fullmatch(text, one.end, other.start)
    ]
    return pairs[-1] if pairs else None


def _places_before(text: str, places: list[Named], at: int) -> tuple[tuple[Named, Named] | None, bool]:
    """The two places named last before a position, neither of which lies in the other, and whether they are joined;
    those that are named together rather than others.
    """
    low = text.lower()
    before = [
        named
        for named in places
        if at - _FAR_BACK < named.end <= at and named.role == "place" and _codes(named) and not is_source(low, named)
    ]
    joined = [
        (one, other)
        for one, other in pairwise(before)
        if _are_two(one, other) and _JOINING.fullmatch(text, one.end, other.start)
    ]
    if joined:
        return joined[-1], True
    for back in range(len(before) - 1, 0, -1):
        one = next((each for each in reversed(before[:back]) if _are_two(each, before[back])), None)
        if one:
            return (one, before[back]), False
    return None, False


def _codes(named: Named) -> bool:
    return bool(named.codes) and named.codes[0] != NATION.code and not named.stands_for


def _are_two(one: Named, other: Named) -> bool:
    first, second = one.codes[0], other.codes[0]
    return first != second and not within(first, second) and not within(second, first)
