"""All that an English text mentions, found in one pass of each kind before anything is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from pipeline.clauses import Span, Spans, inside, last_before, overlapping
from pipeline.divisions import NATION
from pipeline.english.numbers import find_numbers
from pipeline.english.places import Named, find_places, is_asker, is_source
from pipeline.english.pointing import Pointers, with_pointers
from pipeline.english.times import find_batches, find_dates
from pipeline.english.titles import find_titles, is_unsized
from pipeline.english.words import BIT, Cue, bits, find_cues, kinds_of, word_set
from pipeline.mentions import AsOf, Batch, Count, ProgrammeName, Year
from pipeline.patterns import pattern

_AFTER = pattern(r"(?:^|[.\n,-] ?|that )after (?:[^.,\n]{1,50}, ?){0,4}(?:and )?[^.,\n]{0,80}$")
# The last of several steps to a title: forms, visits, marks and public notice.
_STEPS = frozenset({"public notice", "publicity", "publicization", "publicizing", "public announcement"})
_LAST_STEP = pattern(r", [\w' -]{3,40}? and (?:an? |the )?$|, [\w' -]{3,30}, and (?:an? |the )?$")
_GETTING = bits("entered", "selected", "new")
_UNSETTLED = _GETTING | bits("today", "reviewed", "proposed", "total")
# What firms earn, win or add besides titles.
_OTHER_GAIN = pattern(
    r" (?:(?:a|an|the|its|their|total|combined|of|over|more than|nearly|about|some|around) ){0,4}(?:"
    r"(?:rmb|us|hk)? ?[$¥€£]|rmb ?\d|\d[\d,.]*(?: (?:billion|million|trillion))? (?:yuan|rmb|dollars|us dollars|"
    r"percent|patents|jobs|invention)|\d[\d,.]*(?:%| (?:billion|trillion))|"
    rf"(?:\w+ )?(?:{'|'.join(sorted(word_set('metrics') - {'classes', 'third', 'half', 'quarter'}))})\b)"
)
# What was earned by firms, before its verb: exports of 2 billion yuan were earned.
_GAIN_BEFORE = pattern(
    rf"\b(?:yuan|rmb|dollars?|billion|trillion|million|euros?|patents?|{'|'.join(sorted(word_set('metrics')))})\b"
    r"[^.;,]{0,50} (?:is|was|are|were|has been|have been|had been|being) (?:[a-z]+ly )?$"
)
_ON_MARKET = pattern(
    r"(?:(?:is|are|were|been) )?on (?:the )?(?:[\w-]+ ){0,3}?(?:boards?|markets?|exchanges?|chinext|star|neeq|nasdaq)\b"
)
_LATER = (" years ", " year ", " months ", " decade ", " decades ")
_REVIEW_BEFORE = pattern(r"\bre-?(?:view|exam|evaluat)[^.]*$")
_ASKING_TO = tuple(
    f"{asked} to {be}"
    for asked in ("applied", "apply", "applies", "applying", "asked", "asking", "seeking")
    for be in ("", "be ")
)
_FIRM_ENDING = pattern(r"\b(?:co(?:mpany)?\.?,? ?(?:ltd|limited)|inc|corp)\b")
# Firms by their full names, right before the number of the others.
_NAMED_FIRMS = pattern(
    r"(?P<names>(?:[^.;:\d\n]|(?<=\bco)\.|(?<=\bltd)\.|(?<=\binc)\.|(?<=\bcorp)\.)*"
    r"\b(?:co(?:mpany)?\.?,? ?(?:ltd|limited)|inc|corp)\.?),? (?:and|together with|along with|as well as|plus) $"
)
_WITH_REST = pattern(
    r" (?:[a-z' ]{2,24} with )?(?:(?:only|just|some|about|a total of) )*(?:\d|[a-z-]+ (?:compan|firm|enter))"
)
# What firms keep besides a title that a cue names itself: kept their little giant status.
_KEPT = pattern(
    r" (?:[\w'-]+ ){0,5}?(?:titles?|status|labels?|designations?|honou?rs?|certificates?|qualifications?)\b"
)
_FOR_MONEY = pattern(
    r" for (?:[\w-]+ ){0,4}?(?:fund(?:s|ing)?|subsid\w+|support|loans?|credit|grants?|rewards?|money|aid|tax|"
    r"financ\w+)\b"
)
# What firms remain where they keep a title: they remain so, remain on the list, remain little giants.
_AS_BEFORE = pattern(
    r" *(?:[.;,)\n]|$| (?:so|such|on (?:it|the)|in (?:it|the (?:list|register|roster|program))|valid|qualified|"
    r"eligible|after|and|(?:the |national |provincial |municipal |\w+-level )*(?:little|small|single|individual|hidden|"
    r"invisible|manufacturing|champion|giant|gazelle|unicorn|high-tech|srdi|speciali[sz]ed|innovative)))"
)
_YEAR = pattern(r"\b20\d\d\b")
_BEFORE_LITTLE_GIANTS = 2017  # the first of them were named in 2019
_LOWER = str.maketrans({chr(code): chr(code + 32) for code in range(ord("A"), ord("Z") + 1)})
_NAME_BEFORE = pattern(r", [a-z' ]{2,24} $")  # 75, Dalian included
_UNTRADED = ("unicorns ", "unicorn companies ", "unicorn enterprises ")
_EXCHANGES = (" stock exchange", " bourse")


@dataclass(frozen=True, slots=True)
class Mentions:
    """A text's mentions, each kind sorted and free of overlaps. ``low`` is the text in lower case, letter by letter.

    ``names_small_firms`` says that it calls specialized enterprises small somewhere, ``names_champions`` that it names
    single champions, of whom products are a part. ``first_division`` is where it first names a division below the
    nation (-1 for never), ``sole_division`` the one that it names at all, be it in the name of a firm or an office.
    """

    text: str
    low: str
    numbers: Spans[Count]
    titles: Spans[ProgrammeName]
    places: Spans[Named]
    batches: Spans[Batch]
    years: Spans[Year]
    dates: Spans[AsOf]
    cues: Spans[Cue]
    names_small_firms: bool
    names_champions: bool
    first_division: int
    sole_division: Named | None


class Heard(NamedTuple):
    """The mentions of one sentence, each kind in order. ``kinds`` are the bits of its cues, ``counts`` says whether one
    of its numbers may count something.
    """

    numbers: list[Count]
    titles: list[ProgrammeName]
    places: list[Named]
    batches: list[Batch]
    cues: list[Cue]
    kinds: int
    counts: bool


def heard_in(m: Mentions, span: Span) -> Heard:
    """What a sentence mentions."""
    start, end = span
    numbers, cues = inside(m.numbers, start, end), inside(m.cues, start, end)
    counts = not all(number.refused for number in numbers)
    return Heard(
        numbers, inside(m.titles, start, end), inside(m.places, start, end), inside(m.batches, start, end),
        cues, kinds_of(cues), counts,
    )  # fmt: skip


def find_mentions(text: str) -> Mentions | None:
    """The mentions of a text in its plain spelling; None where it names no programme."""
    low = text.translate(_LOWER)
    named_titles = _of_their_time(low, list(find_titles(low)))
    if not any(title.programme for title in named_titles):
        return None
    found = Pointers(named_titles, list(find_batches(low)), find_places(text, list(find_cues(low))))
    found = with_pointers(text, found)
    titles, batches, places = Spans(found.titles), Spans(found.batches), Spans(found.places)
    cues = Spans(
        _settled(low, cue) if cue.kinds & _UNSETTLED else cue
        for cue in find_cues(low)
        if not overlapping(titles, cue.start, cue.end)
    )
    dates, years = find_dates(low, titles)
    numbers = Spans(
        _with_named(low, _as_passed(low, _after_cue(low, cues, number)))
        for number in find_numbers(low)
        if not overlapping(batches, number.start, number.end) and not overlapping(places, number.start, number.end)
    )
    years = [year for year in years if not overlapping(numbers, year.start, year.end)]
    dates = [date for date in dates if not overlapping(numbers, date.start, date.end)]
    both = {(one.programme, other.programme) for one, other in pairwise(titles) if other.start - one.end < 120}
    apart = {("srdi_sme", "little_giant"), ("little_giant", "srdi_sme")} & both
    small = bool(apart) or any(title.programme == "srdi_sme" and not is_unsized(low, title) for title in titles)
    champions = any(title.programme == "manufacturing_champion" for title in titles)
    named = [place for place in places if place.codes and place.codes[0] != NATION.code]
    first = next((place.start for place in named if place.role != "firm" and not is_source(low, place)), -1)
    named = [place for place in named if not low.startswith(_EXCHANGES, place.end)]
    named = [place for place in named if not is_asker(text, place)]
    sole = named[0] if len({place.codes for place in named}) == 1 and len(named[0].codes) == 1 else None
    return Mentions(
        text, low, numbers, titles, places, batches, Spans(years), Spans(dates), cues, small, champions, first, sole
    )


def _of_their_time(low: str, titles: list[ProgrammeName]) -> list[ProgrammeName]:
    """The titles, those of little giants made none in a text that is older than the nation's programme and does not
    call them specialized: some cities had little giants of technology by then.
    """
    if not any(title.programme == "little_giant" for title in titles) or "speciali" in low or "srdi" in low:
        return titles
    years = [int(year) for year in _YEAR.findall(low)] if "technolog" in low else []
    if len(years) < 2 or max(years) > _BEFORE_LITTLE_GIANTS:
        return titles
    return [title._replace(programme=None) if title.programme == "little_giant" else title for title in titles]


def _after_cue(low: str, cues: Spans[Cue], number: Count) -> Count:
    """A number without the word of its bound where that belongs to a cue: reviewed and passed 420."""
    cue = last_before(cues, number.start)
    if cue is None or not number.start < cue.end < number.end:
        return number
    if low.startswith(("at least", "at most"), number.start) and cue.words.endswith(" at"):
        return replace(number, start=cue.end + 1)  # are at least 200
    return replace(number, start=cue.end + 1, bound="exact")


def _as_passed(low: str, number: Count) -> Count:
    """A number without the verb of its bound where a review is what was passed: in the review Henan passed 96."""
    verb = next((verb for verb in ("passed ", "cleared ") if low.startswith(verb, number.start)), None)
    if (
        verb is None
        or number.bound != "at_least"
        or not _REVIEW_BEFORE.search(low, max(0, number.start - 90), number.start)
    ):
        return number
    return replace(number, start=number.start + len(verb), bound="exact")


def _with_named(low: str, number: Count) -> Count:
    """A number of other firms, those named before it added: Hesai Co., Ltd. and 71 other companies are 72."""
    if number.value < 1 or not low.startswith((" other ", " others "), number.end):
        return number
    found = _NAMED_FIRMS.search(low, max(0, number.start - 200), number.start)
    named = len(_FIRM_ENDING.findall(found["names"])) if found else 0
    return replace(number, value=number.value + named) if found else number


def _settled(low: str, cue: Cue) -> Cue:
    """A cue without what its neighbours take from it: no proposal lies behind "after public notice", and firms that
    earned 3 billion yuan earned no title.
    """
    if cue.kinds & _GETTING and (_OTHER_GAIN.match(low, cue.end) or _ON_MARKET.match(low, cue.start)):
        return cue._replace(kinds=cue.kinds & ~_GETTING)
    if (
        cue.kinds & _GETTING
        and low.startswith(" by ", cue.end)
        and _GAIN_BEFORE.search(low, max(0, cue.start - 100), cue.start)
    ):
        return cue._replace(kinds=cue.kinds & ~_GETTING)
    if cue.kinds & _GETTING and low.endswith(_ASKING_TO, 0, cue.start):
        return cue._replace(kinds=cue.kinds & ~_GETTING)  # applied to be named
    if cue.words.startswith("qualif") and _FOR_MONEY.match(low, cue.end):
        return cue._replace(kinds=cue.kinds & ~_GETTING)
    if cue.words == "remain" and not _AS_BEFORE.match(low, cue.end):
        return cue._replace(kinds=cue.kinds & ~BIT["reviewed"])  # remain the country's top two
    if cue.words.startswith(("kept", "keep", "retain")) and cue.words.endswith((" the", " their", " its")):
        kept = _KEPT.match(low, cue.end)
        return cue if kept else cue._replace(kinds=cue.kinds & ~BIT["reviewed"])  # kept their lead
    if cue.words == "on it" and low.endswith(_LATER, 0, cue.start):
        return cue._replace(kinds=0)  # six years on it has 1,310
    if cue.words == "the stock" and low.startswith((" market", " exchange"), cue.end):
        return cue._replace(kinds=0)
    if cue.words == "listed" and low.endswith(_UNTRADED, 0, cue.start):
        return cue._replace(kinds=0)  # has 39 unicorns listed: by the index that counts them
    if cue.words == "included" and _NAME_BEFORE.search(low, max(0, cue.start - 30), cue.start):
        return cue if low[cue.end : cue.end + 1] not in (".", ",", ";", ")") else cue._replace(kinds=0)
    if cue.words == "leaving" and not _WITH_REST.match(low, cue.end):
        return cue._replace(kinds=cue.kinds & ~BIT["today"])  # leaving Suzhou far behind
    if (
        cue.kinds & BIT["proposed"]
        and cue.words in _STEPS
        and _LAST_STEP.search(low, max(0, cue.start - 60), cue.start)
    ):
        return cue._replace(kinds=cue.kinds & ~BIT["proposed"])
    if (
        cue.kinds & BIT["proposed"]
        and "propos" not in cue.words
        and " to " not in cue.words
        and _AFTER.search(low, max(0, cue.start - 160), cue.start)
    ):
        return cue._replace(kinds=cue.kinds & ~BIT["proposed"])
    return cue
