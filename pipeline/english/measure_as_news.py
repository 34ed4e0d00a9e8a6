"""Newcomers by the news that a number stands in: a year that brought them forth, the new batch, those who have just
been named, a list of them that goes on behind a pause.
"""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.case import Case
from pipeline.english.words import BIT, Cue
from pipeline.patterns import pattern

_BRED = r"(?<! has)(?<! have)(?<! had) (?:cultivated|nurtured|fostered|bred|incubated)"
_GREW = pattern(rf"(?<! far){_BRED} (?:a total of )?$")
_THEN = pattern(r"(?: in [\w' ]{2,30}?)? in 20\d\d\b")
_IN_NEW_BATCH = pattern(r"(?:in|on) (?:the|this) (?:new|latest|newest|current) (?:batch|list|round)\b")
# What it brought forth in a year: in 2023, the city cultivated 12.
_CULTIVATED_IN_YEAR = pattern(rf"in 20\d\d,? [^,.;]{{2,40}}?{_BRED}(?: a total of)? (?:\d|one\b|two\b|three\b)")
_HAVE_BEEN = pattern(
    r"\b(?:have|has) (?:just |recently |newly )?been (?:given|named|awarded|granted|recogni[sz]ed|certified|selected)$"
)
_WHO_WON = frozenset({"winners", "newcomers", "entrants", "debutants", "first-timers"})
_IN_BRACKETS = pattern(r"[^()]*\)")
_BRACKETED = pattern(r"\([^()]*\)")


def is_of_year(case: Case) -> bool:
    """Whether a place is told to have brought forth so many in a year: in 2023 the city cultivated 12 gazelles."""
    low, number = case.scene.m.low, case.phrase.number
    if case.phrase.title is None:
        return False
    grown = _CULTIVATED_IN_YEAR.match(low, case.scene.start)
    if grown and number.start < grown.end():
        return True
    return bool(_GREW.search(low, case.scene.start, number.start) and _THEN.match(low, case.phrase.noun_end))


def is_of_new_batch(case: Case) -> bool:
    """Whether a sentence begins with the newest batch: in the new batch, Wenzhou has 12."""
    return _IN_NEW_BATCH.match(case.scene.m.low, case.scene.start) is not None


def opens_news(case: Case, chosen: Cue) -> bool:
    """Whether the first figure of a text tells who have got the title: fifty Ningbo firms have been named gazelles.
    What there is in total, or so far, is no news of that kind.
    """
    low, number = case.scene.m.low, case.phrase.number
    if case.scene.memory.by_count or case.scene.findings or number.start > chosen.start or number.bound != "exact":
        return False
    if case.cue("total", "today", "stock") or low.endswith(("as many as ", "total of "), 0, number.start):
        return False
    return _HAVE_BEEN.search(low, case.phrase.noun_end, chosen.end) is not None


def goes_on_behind_pause(case: Case) -> bool:
    """Whether nothing but a pause parts a number with its title from newcomers of the same place: added 23 little
    giants; 14 single champions. Or brackets do: added little giants (23), single champions (14); recognized 12 SRDI
    SMEs (6 newly added, 6 reviewed), 3 gazelles.
    """
    low, title, number = case.scene.m.low, case.title, case.phrase.number
    within = title.end < number.start and low[title.end : number.start].strip("'\" ") == "("
    before = [f for f in case.scene.findings if within or not _IN_BRACKETS.match(low, f.count.end, number.start)]
    last = before[-1] if before else None
    if last is None or last.measure not in ("new", "new_and_reviewed") or last.region != case.place.code:
        return False
    phrase = next((each for each in case.scene.s.phrases if each.number == last.count), None)
    told = low[phrase.noun_end : min(title.start, number.start)] if phrase else ""
    between = _BRACKETED.sub("", told).strip(" ()'\"")
    return between in ((",", ", and", "and", ";", "; and") if within or ")" in told else (";", "; and"))


def is_of_each_year(case: Case) -> bool:
    """Whether firms told to have been recognized are counted year by year, or are called winners: those certified
    numbered 121 in 2021 and 140 in 2022; seven winners.
    """
    if case.phrase.firms in _WHO_WON and not case.scene.memory.private:
        return True
    low, phrases = case.scene.m.low, case.scene.s.phrases
    yearly = [phrase for phrase in phrases if low.startswith(" in 20", phrase.noun_end)]
    if len(yearly) < 2 or case.phrase not in yearly:
        return False
    before = inside(case.scene.m.cues, case.scene.start, yearly[0].number.start)
    return any(cue.kinds & BIT["selected"] for cue in before) and not case.cue("today", "tied")
