"""What English says of a number of firms beside it, and that counts none: its rank, its share, how it grew, a goal met.

60 companies, up 12 percent from a year earlier, were selected claims what 60 companies were selected claims. As in
Chinese (:mod:`pipeline.asides`) such words go before anything is read, unless they name a place, of whom the next
number may be, or a batch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.patterns import pattern

_KIND = r"(?:province|city|country|nation|region|county|district)"
_KINDS = r"(?:provinces|cities|countries|regions|counties|districts|provincial regions)"
_THE_WHOLE = (
    rf"(?:the (?:whole |entire )?{_KIND}|any (?:other )?{_KIND}|(?:all |other )?(?:of )?(?:the |its )?{_KINDS}"
    rf"(?: (?:and|or) {_KINDS})?)(?:(?: in| of|'s) (?:the |all )?(?:{_KIND}|{_KINDS}))?"
)
_AMONG_ALL = rf"(?:(?:in|of|among|across|for) {_THE_WHOLE}|nationwide|nationally|countrywide|province-?wide|citywide)"
_SO_MANY = r"(?:(?:about|around|nearly|almost|over|more than|roughly|some) )?\d[\d,]*(?:\.\d+)?"
_PER_CENT = r"(?: ?%| percent\b| per cent\b| pct\b| percentage points)"
_PART = r"(?:half|(?:a|one)[- ](?:half|third|quarter|fifth|sixth|tenth))"
_SO_MUCH = rf"(?:{_SO_MANY}{_PER_CENT}|(?:about |around |nearly |almost |over |more than )?{_PART})"
_YEARLY = r"(?:year[- ]on[- ]year|year[- ]over[- ]year|yoy|y-o-y|annually)"
_YEAR_BEFORE = (
    r"(?:a year (?:earlier|ago|before)|the year before|last year|20\d\d|the end of (?:20\d\d|last year)|"
    r"(?:that |those |the figure |the number )?(?:(?:of|in|for) )?(?:(?:the|its) )?(?:same period (?:of |in )?)?"
    r"(?:the )?(?:previous|last|preceding|prior) year(?:'s (?:total|figure|number))?)"
)
_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|no\. ?\d{1,2})"
_MOST = rf"(?:the )?(?:{_NTH}[- ])?(?:most|highest|largest|greatest|biggest)(?: (?:number|total|figure|one))?"
_RANKING = (
    r"(?:which |that )?(?:still |also )?"
    r"(?:ranking|ranks?|ranked|placing|placed|coming|standing|putting)(?: it| them)? "
)
_RANK_HELD = rf"(?:in |at )?(?:the )?{_NTH}(?:[- ](?:place|position))?"
_IN_RANK = (
    r"(?:(?:the (?:number|total|figure) |which |that )(?:has been|is|was|has ranked|ranks?|ranked) (?:the )?"
    rf"{_NTH} {_AMONG_ALL}"
    r"(?: for (?:many|several|\w+)(?: consecutive| straight)? years)?|"
    rf"{_RANKING}(?:{_RANK_HELD}|(?:in )?the top \w+|among the (?:top|first) [\w-]+)(?: {_AMONG_ALL})?|"
    rf"{_RANK_HELD} {_AMONG_ALL}|(?:{_RANKING})?{_MOST}(?: {_AMONG_ALL})?)"
)
_IN_SHARE = (
    r"(?:(?:which |that )?(?:accounting|accounts?|accounted) for |"
    r"(?:representing|making up|comprising|equal to|which is|or) )?"
    rf"{_SO_MUCH} of (?:the |all )?(?:{_KIND}'s |national |provincial |city's )?(?:total|tally|whole)(?: number)?"
)
_GROWING = (
    r"(?:up|down|increasing|growing|rising|climbing|(?:which is |representing |marking |showing )?(?:with )?an? "
    r"(?:[\w-]+ )?(?:increase|growth|rise|jump|decrease|drop)(?: of)?)(?: by)?"
)
_IN_GROWTH = (
    rf"{_GROWING} {_SO_MANY}{_PER_CENT}?(?: {_YEARLY})?(?: (?:from|over|on|compared (?:with|to)) {_YEAR_BEFORE})?"
)
_IN_NUMBER = rf"(?:which is )?{_SO_MANY} (?:more|fewer) than (?:in |at |that of |those of )?{_YEAR_BEFORE}"
_IN_PLAN = (
    rf"(?:(?:(?:achieving|completing|reaching|meeting|or|which is) )?{_SO_MUCH} of|over-?fulfilling|fulfilling|"
    r"completing|meeting|exceeding|surpassing) (?:the|its|their) (?:annual |yearly |full-year |year's |whole-year )?"
    r"(?:target|goal|task|plan|quota)(?: for the year| set for the year| ahead of schedule)?"
)
_AT_RECORD = (
    r"(?:hitting |reaching |setting )?(?:a|an all-time|a new|a historic(?:al)?)(?: record)? (?:high|record)|"
    r"see annex(?: \d)?"
)
_TOLD = rf"(?:{_IN_RANK}|{_IN_SHARE}|{_IN_GROWTH}|{_IN_NUMBER}|{_IN_PLAN}|{_AT_RECORD})"
_TOLD_BESIDE = pattern(
    rf"[ (](?:(?<=[\ds'], )|(?<=[\ds'] \()){_TOLD}(?:(?:,|,? and) {_TOLD})*(?:(?P<closed>\))|(?=[,.](?!\d)|[;\n]|$))",
    re.IGNORECASE,
)
# Firms of whom a number is told, or a number alone, right before an aside.
_FIRMS_COUNTED = pattern(
    r"\d[^,;:.()\n]{0,90}\b"
    r"(?:companies|enterprises|firms|businesses|smes|start-?ups|unicorns|gazelles|champions|giants|ones)'?"
    r"[, ]+\(?$|[ (:]\d[\d,]*[, ]+\(?$",
    re.IGNORECASE,
)
# What goes on with the words before an aside, so that no comma is left between them.
_GOES_ON = pattern(
    r", (?=(?:were|was|are|is|have|has|had|became|won|got|made|passed|entered|joined|last|this|throughout|"
    r"(?:in|from|on|by|at|as|among)(?! [A-Z]| which| them| whom| these| those))\b)"
)
# What the title of specialized firms is said to mean, wherever it is named.
_GLOSS = pattern(
    r" (?:that|which) (?:make|produce|offer|provide|develop|deal in)s? (?:new|novel|unique|innovative|distinctive)"
    r"(?:,? and (?:new|novel|unique|innovative|distinctive|special))? "
    r"(?:products|goods|technologies)(?: and services)?\b"
)
_SPECIALIZED = pattern(
    r"\b(?:srdi|speciali[sz]ed)\b[^.;:]{0,80}\b(?:smes|companies|enterprises|firms|businesses)\)?$", re.IGNORECASE
)
_FAR_BACK = 120


def english_asides(text: str) -> list[tuple[int, int]]:
    """The half-open spans of all asides of plain English text, in order, each with what sets it off."""
    return sorted([*_beside_numbers(text), *_glosses(text)])


def _glosses(text: str) -> Iterator[tuple[int, int]]:
    for gloss in _GLOSS.finditer(text):
        if _SPECIALIZED.search(text, max(0, gloss.start() - _FAR_BACK), gloss.start()):
            yield gloss.span()


def _beside_numbers(text: str) -> Iterator[tuple[int, int]]:
    for aside in _TOLD_BESIDE.finditer(text):
        start = aside.start() - 1
        if not _FIRMS_COUNTED.search(text, max(0, start - _FAR_BACK), aside.start() + 1):
            continue
        goes_on = None if aside["closed"] else _GOES_ON.match(text, aside.end())
        yield start, goes_on.end() - 1 if goes_on else aside.end()
