"""Which of the two places named last "the former" and "the latter" mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.divisions import NATION, within
from pipeline.english.places import Named, is_source
from pipeline.patterns import pattern

# Not the former mayor, the latter half: what goes on as a noun is one of its own.
_POINTER = pattern(
    r"\b(?i:the) (?:(?P<which>former|latter)(?=(?:'s)?(?:[,.;:)\n]|$)|'s |"
    r" (?:-|–|—|\(|\d)| (?!(?:half|part|parts|mayor|head|chief|director|bureau|capital|official|officials|president|"
    r"chairman|secretary|site|sites|name|names|owner|boss|years|months|days|ones|titles|firms|companies|enterprises|"
    r"cities|two|areas|batches|lists|kind|type|group|category|number|figure|soviet)\b)[a-z])|"
    r"(?P<capital>(?:provincial )?capital(?: city)?)\b(?! (?:of|market|invest))|"
    r"(?P<other>(?!capital|whole|entire|same|first|second|other|new|home|host)[a-z]+ (?:city|town|metropolis|hub)))\b"
)
_POINTING = ("he former", "he latter", "he provincial capital", "he capital")
_FAR_BACK = 400


def with_pointers(text: str, places: list[Named]) -> list[Named]:
    """The places, and each "the former" and "the latter" as the place that it means, in the order of the text."""
    if not any(words in text for words in _POINTING):
        return places
    pointers = [*_pointers(text, places)]
    others = [
        place for place in places if not any(each.start < place.end and place.start < each.end for each in pointers)
    ]
    return sorted([*others, *pointers], key=lambda place: place.start)


def _pointers(text: str, places: list[Named]) -> Iterator[Named]:
    pair: tuple[Named, Named] | None = None
    for found in _POINTER.finditer(text):
        pair = _pair_before(text, places, found.start()) or pair
        meant = _meant(pair, found) if pair else None
        if meant:
            yield Named(*found.span(), meant.codes, "place", text[slice(*found.span())], meant.stands_for)


def _meant(pair: tuple[Named, Named], found: re.Match[str]) -> Named | None:
    """The place of two that is meant: by its turn, or as the one of them that is a province's capital, or is none."""
    if found["which"]:
        return pair[found["which"] == "latter"]
    capitals = [_is_capital(named) for named in pair]
    return pair[capitals[1] if found["capital"] else not capitals[1]] if sum(capitals) == 1 else None


def _is_capital(named: Named) -> bool:
    return named.codes[0].endswith("0100")


def _pair_before(text: str, places: list[Named], at: int) -> tuple[Named, Named] | None:
    """The two places named last before a position, neither of which lies in the other; those that are named together
    rather than others.
    """
    low = text.lower()
    before = [
        named
        for named in places
        if at - _FAR_BACK < named.end <= at and named.role == "place" and _codes(named) and not is_source(low, named)
    ]
    joined = [(one, other) for one, other in pairwise(before) if _are_two(one, other) and _are_joined(text, one, other)]
    if joined:
        return joined[-1]
    for back in range(len(before) - 1, 0, -1):
        one = next((each for each in reversed(before[:back]) if _are_two(each, before[back])), None)
        if one:
            return one, before[back]
    return None


def _codes(named: Named) -> bool:
    return bool(named.codes) and named.codes[0] != NATION.code and not named.stands_for


def _are_two(one: Named, other: Named) -> bool:
    first, second = one.codes[0], other.codes[0]
    return first != second and not within(first, second) and not within(second, first)


def _are_joined(text: str, one: Named, other: Named) -> bool:
    return text[one.end : other.start].strip(" ,") in ("and", "or", "nor", "&", "as well as", "versus", "vs", "vs.")
