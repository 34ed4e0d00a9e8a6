"""Firms with a title among those that a market lists: of the 40 IPOs of the year 22 were little giants.

Whoever is counted as listed first and as the holder of a title then is a part of the title's holders, and the words of
the whole tell which.
"""

from __future__ import annotations

import re

from pipeline.clauses import inside
from pipeline.english.phrases import Phrase, Sentence
from pipeline.patterns import pattern

_LISTING = ("listed", "ipo", "listing", "went public", "gone public", "debut", "floated")
_LISTED = (
    r"(?:\bIPOs?\b|\b(?:newly |now )?listed\b(?! (?:as|among|in the (?:fir|sec|thi|fou|fif|six|sev|eig|nin|ten)))|"
    r"\blistings\b|\b(?:went|gone|going) public\b|\bdebut(?:s|ed)?\b|\bfloated\b)"
)
_SPELT = (
    r"(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|\w+teen)"
)
# Of the 40 companies that went public on the bourse in 2023, 22 …
_OF_WHOLE = pattern(
    rf"\W{{0,3}}(?:Of|Among|of|among|Out of|out of) (?:the |its |their |all |these |those |all the )*(?:first )?"
    rf"(?:[\d.,]+|{_SPELT}) (?P<part>[^,;:\n]{{0,60}}?{_LISTED}[^,;:\n]{{0,60}}?),? (?:some |about |as many as )?$"
)
# Behind the number of a market's firms, what leads to those with a title: listed companies, among them.
_IN_BETWEEN = r"(?:20\d\d\b|[^,;:.\n\d])"
_WITH_THEM = pattern(
    rf" (?P<part>{_IN_BETWEEN}{{0,40}}?{_LISTED}{_IN_BETWEEN}{{0,60}}?),? (?:with |and )?"
    r"(?:(?:among|of) (?:them|which|whom)(?:,| (?:are|were))?|including|include|\(including),? (?:some |about )?$"
)
_INCLUDED = pattern(
    rf" (?P<part>{_IN_BETWEEN}{{0,40}}?{_LISTED}{_IN_BETWEEN}{{0,60}}?)(?:,|, and|,? with| -) (?:some |about )?$"
)
_UNCOUNTED = pattern(r"\b(?P<part>listed (?:firms|companies|enterprises)), (?:some |about )?$")
_SOME_INCLUDED = pattern(r"(?: \([^()]*\))? (?:included|among them)\b")
_SO_MANY_ARE = pattern(
    r" (?:(?:of (?:them|these|those|which|whom) )?(?:are|were)|of them) (?:national(?:-level)? )?['\"]?$"
)
_IPOS_OF = pattern(
    r"\b(?P<part>IPOs|new listings|initial public offerings) (?:of|by) (?:the |these |national )?['\"]?$"
)
_ROSE_TO = pattern(r"['\"]?(?: \w+){0,2} (?:rose|grew|fell|dropped|declined|went|increased|decreased|came|climbed|"
                   r"reached|numbered|totall?ed|shrank|stood)(?: \w+)?(?: to| at)?(?: only| just)? $")  # fmt: skip


def pair_with_market(s: Sentence) -> None:
    """Give each number of firms with a title the words of the market's firms of which it counts a part."""
    low = s.m.low[s.span.start : s.span.end]
    if not any(word in low for word in _LISTING):
        return
    for at, phrase in enumerate(s.phrases):
        if phrase.paired_part is None and (found := _whole_of(s, phrase)):
            start, end = found.span("part")
            phrase.paired_part, phrase.of_market = found["part"].strip(), True
            own = [cue for cue in phrase.cues if not start <= cue.start < end]
            phrase.take([cue for cue in own if not cue.words.startswith("includ")])
            whole = s.phrases[at - 1] if at and s.phrases[at - 1].number.end < end else None
            if whole and whole.title is None:
                whole.thing, whole.firms = "listings", None


def _whole_of(s: Sentence, phrase: Phrase) -> re.Match[str] | None:
    """The words of the market's firms of whom a number counts those with a title."""
    m, start = s.m, phrase.number.start
    if phrase.title is None:
        named = next(iter(inside(m.titles, phrase.number.end, s.span.end)), None)
        if (
            named is None
            or named.start > phrase.number.end + 50
            or not _SO_MANY_ARE.fullmatch(m.low, phrase.noun_end, named.start)
        ):
            return _events_of(s, phrase)
    before = next((other.number.end for other in reversed(s.phrases) if other.number.end < start), None)
    whole = _OF_WHOLE.match(m.text, s.span.start, start)
    if whole is None and before is not None:
        whole = _WITH_THEM.match(m.text, before, start)
    if whole is None and (phrase.title is None or _SOME_INCLUDED.match(m.low, phrase.noun_end)):
        whole = _INCLUDED.match(m.text, before, start) if before else _UNCOUNTED.search(m.text, s.span.start, start)
    return None if whole is None or inside(m.titles, whole.start("part"), start) else whole


def _events_of(s: Sentence, phrase: Phrase) -> re.Match[str] | None:
    """The word for going public where a number counts the firms with a title that did: IPOs of gazelles fell to 6."""
    m = s.m
    before = inside(m.titles, s.span.start, phrase.number.start)
    if not phrase.bare or not before or not _ROSE_TO.fullmatch(m.low, before[-1].end, phrase.number.start):
        return None
    return _IPOS_OF.search(m.text, s.span.start, before[-1].start)
