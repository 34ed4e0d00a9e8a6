"""The level of a title that has no usual one, by what the text says anywhere of who grants it."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.divisions import NATION
from pipeline.english.mentions import Mentions
from pipeline.english.titles import LEVELS
from pipeline.patterns import pattern
from pipeline.records import Level, Programme

_LEVEL = "|".join(LEVELS)
# The list or title of a level; not what some office of it does.
_OF_LEVEL = pattern(
    rf"\b(?P<level>{_LEVEL})(?:[- ]level)? (?:gazelle )?(?:lists?|titles?|labels?|selections?|rosters?|rolls?|"
    r"certifications?|recognitions?|honou?rs?|programmes?|programs?|catalogu?e?s?|directory)\b"
)
_BY = pattern(
    r"\b(?:certified|recogni[sz]ed|granted|issued|named|run|awarded|approved|confirmed|identified|selected|"
    r"conferred|bestowed|accredited|compiled|drawn up|organi[sz]ed|chosen|given|published|designated|picked)"
    r"(?: [a-z]+ly)? by (?:the |our |its )?"
    r"(?:(?P<who>province|provincial|city|municipality|municipal|prefecture|county|district)\b|(?=[A-Z]))"
)
_WHO = {
    "province": "provincial",
    "provincial": "provincial",
    "city": "municipal",
    "municipality": "municipal",
    "municipal": "municipal",
    "prefecture": "municipal",
    "county": "county",
    "district": "county",
}


def level_told(m: Mentions, programme: Programme, near: tuple[int, int]) -> tuple[Level, int, int] | None:
    """The level with the words that tell it: in the sentence of a number, else anywhere in a text that is about one
    title alone, where all that it says of levels is the same.
    """
    if own := _one_level(m, programme, *near):
        return own
    alone = all(title.programme == programme for title in m.titles)
    return _one_level(m, programme, 0, len(m.text)) if alone else None


def _one_level(m: Mentions, programme: Programme, start: int, end: int) -> tuple[Level, int, int] | None:
    told: list[tuple[Level, int, int]] = [
        (title.level, title.start, title.end)
        for title in inside(m.titles, start, end)
        if title.programme == programme and title.level
    ]
    told += [(LEVELS[found["level"]], *found.span()) for found in _OF_LEVEL.finditer(m.low, start, end)]
    for found in _BY.finditer(m.text, start, end):
        level = _WHO.get(found["who"]) if found["who"] else _level_of_place(m, found.end())
        told += [(level, *found.span())] if level else []  # type: ignore[list-item]
    return told[0] if len({level for level, _, _ in told}) == 1 else None


def _level_of_place(m: Mentions, start: int) -> Level | None:
    """The level of the place whose name begins at a position, or right behind it."""
    named = next(iter(inside(m.places, start, start + 40)), None)
    if named is None or named.start > start + 4 or not named.codes or named.codes[0] == NATION.code:
        return None
    code = named.codes[0]
    return "provincial" if code.endswith("0000") else "municipal" if code.endswith("00") else "county"
