"""Why a number makes no claim, as far as its own words tell."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.acts_behind import acts_behind
from pipeline.english.at_home import is_at_home
from pipeline.english.going_on import counts_on, goes_on
from pipeline.english.known_firms import is_owned
from pipeline.english.mentions import Mentions
from pipeline.english.part_of import is_part, is_traded, part_of
from pipeline.english.phrases import KINDS_OF_PLACES, Phrase
from pipeline.english.place_beside import behind_of, row_place, subject_of
from pipeline.english.place_of import counted_places
from pipeline.english.refusal_as_deed import (
    are_guests,
    goes_with_another_noun,
    is_served,
    of_a_trade,
    of_another_honour,
    on_list_of_largest,
    selected_for_else,
    several_titles,
    sums_up_titles,
)
from pipeline.english.refusal_as_known import (
    is_gain,
    is_mark_passed,
    of_refused,
    of_unknown_firms,
    refers,
    why_one,
)
from pipeline.english.refusal_as_plan import is_command, is_planned, is_to_come
from pipeline.english.scene import Scene
from pipeline.english.words import BIT, bits
from pipeline.patterns import pattern

_MORE_THAN = pattern(
    r"(?: (?!are |were |is |was )[\w-]+){0,3}? (?:more|fewer|less|higher|lower) (?:of \w+ |(?:[\w-]+ ){1,6}?)?than\b"
    r"(?! (?:\d|(?:cny|rmb|usd|hk|us)? ?[$¥€£\d]|(?:cny|rmb|usd|eur) ?\d|"
    r"a (?:dozen|hundred|third|quarter|half)|ten|half|one(?! year)|two(?! years)|three(?! years)))|"
    r"(?: more| fewer| less)(?= year| compared| from)|(?: \w+){0,2} times\b|"
    r",? (?:or (?:about |some )?[\d.]+ ?(?:%|percent|per cent)|\([\d.]+ ?(?:%|percent|per cent)\)),? "
    r"(?:more|fewer|less|higher|lower|above|below)\b"
)
# 12 above where the number stood a year ago.
_ABOVE_THAT = pattern(
    r"(?: ?\([\d.]+ ?(?:%|percent|per cent)\))? (?:over|above|below|under|beyond|ahead of|up on|down on) "
    r"(?:where |what |that (?:of|for) |last year|a year|"
    r"(?:the )?(?:year|number|figure|level|count|tally|total) (?:before|of|a|for|in|stood)\b)"
)
# What grew by the number beside it: the increase of Hefei, 85 firms; the rise was steepest there, at 85.
_GROWING = ("growth", "increase", "rise", "gain", "increment", "jump")
_GREW_BY = pattern(
    r"\b(?:growth|increase|rise|gain|increment|jump)(?: (?:was|is) (?:the )?\w+)? (?:of|in|for|at) (?:the )?"
    r"(?:[A-Z][\w'-]* ?){1,4},?(?: (?:at|by|was|being|with|came to|reached|stood at))? $"
)
# The increase was the largest, 76; again the fastest: 62; the largest rise was Xiangtan's, 21.
_GREW_MOST = pattern(
    r"\b(?:growth|increase|rise|gain|increment|jump)(?: (?:in|of|for|at) [\w' -]{2,40}?)? (?:was|is|were|being) "
    r"(?:again |by far |also )?(?:(?:the )?[\w-]+(?: of (?:them )?all| by far| of any)?|"
    r"(?:[\w'-]+ ){0,2}[\w-]+'s)[,:] $"
)
# Compared with 2016 added 374; added 374 over the year before.
_YEAR_BEFORE = (
    r"(?:20\d\d|last year|the (?:previous|last|same|preceding) (?:year|period)|a year (?:ago|earlier)|the year before)"
)
_ADDED_SINCE = pattern(
    rf"\b(?:compared (?:with|to)|over|from) {_YEAR_BEFORE},? (?:it |this |they )?(?:(?:newly |has |have |had )*"
    r"(?:added|increased|grew|rose|gained|grown|risen))(?: by)? $"
)
_COMPARED_WITH = pattern(rf"(?: (?:more|companies|firms|enterprises))? (?:compared (?:with|to)|over|on) {_YEAR_BEFORE}")
# What passed a mark is only the growth: among gazelles, growth passed 10 in Wuxi.
_ROSE_PAST = pattern(
    r"\b(?:growth|increase|rise|gain|increment)s?(?: (?:in|of|for) (?:the )?[a-z' -]{3,40})? "
    r"(?:(?:that )?(?:was|is|were|are|stood|came to|reached|exceed|go|lie) |of )?$"
)
_THRESHOLD = pattern(
    r"\b(?:an?|any|each|every) (?:[\w-]+ )?(?:office|bureau|institution|bank|agency) (?:with|that has|having) $|"
    r"\b(?:any)?one with $|\b(?:any|each|every) (?:[\w-]+ )?(?:city|province|district|county|place|region|zone|park) "
    r"(?:with|that has|having) $|"
    r"\b(?:cities|provinces|regions|districts|counties|places|areas|offices|bureaus|those) "
    r"(?:that have|which have|with|having|boasting|where|that look after|in charge of) $|"
    r"\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|last) "
    r"(?:[\w-]+ ){0,2}(?:city|province|region|district|county|place|municipality)\b[^,.;\d]{0,40}"
    r"(?:with|having|that has|to have|to boast|boasting|to reach|to pass|to exceed|"
    r"(?:where|in which|whose)\b[^,.;\d]{1,70}) $"
)
_SOME_PLACES = pattern(
    r"\b(?:no|none of (?:the|its)|few|several|some|many|every|hardly any|each of (?:the|its|[a-z]+'s))"
    r"(?: other| single)? (?:[a-z-]+ ){0,2}?"
    r"(?:city|cities|provinces?|regions?|districts?|county|counties|places?|areas?|municipalit\w+)\b[^,.;:\d]{0,50}\b"
    r"(?:has|have|had|with|boasts?|counts?|exceeds?|exceeded|tops?|reach\w*) (?:[a-z]+ ){0,3}?$"
)
# What neither of several places has.
_AS_MANY_AS = pattern(r"\b(?:neither|none of|nor)\b[^.;:\d]{0,80}\b(?:as many as|so much as|even|so many as) $")
# The average county has eight.
_AVERAGE = pattern(
    r"\b(?:the|an|a) (?:average|typical|median) (?:city|county|district|province|park|zone|town)\b[^,.;:\d]{0,20} $"
)
_PLACES_LEFT = pattern(
    r"\b(?:cities|districts|counties|places|provinces|leagues|regions|towns) (?:that are |which are )?"
    r"(?:left|remaining) (?:together )?(?:have|had|hold|held|share) $"
)
_SUMMED = pattern(
    r"\b(?:together|combined|jointly|altogether|between them|in total|in all|a total of|account(?:s|ed)? for|"
    r"make up|made up|contribut\w+)\b"
)
_POINTING = pattern(r"\bthe (?:former|latter)\b")
_OF_THE_FORMER = pattern(
    r"(?:[^,;.\d]{0,40} (?:are |were ))?(?: ?(?:of|from|in|on|under|by) | )the (?:former|latter)\b|"
    r" of the (?:one|other)(?=[,.;]| and )"
)
_BOTH_TITLES = pattern(
    r" (?:bear|hold|have|carry|own|possess)s? (?:at least )?(?:one|any) (?:or another )?of (?:the|these|those|all) "
    r"(?:\w+ )?(?:titles|honou?rs|labels)\b|"
    r" (?:which|that|who) [a-z ]{0,12}(?:hold|have|carry|bear|own)\b[^.;,]{0,50} (?:too|also|as well)\b"
)
_OF_SIZE = pattern(r" (?:above|of|over|below) (?:the )?designated size\b")
_SUM_ROW = pattern(r"[^\w]{0,4}(?:total|sum|all)\b[ |:]*\d")
_IN_ALL = (" in all", " in total", " altogether", " all told")
_RATE = pattern(
    r"(?: more| on average)* (?:a|per|each|every) (?:year|month|week|day)\b(?! (?:earlier|ago|before|later))|"
    r"(?: more| on average)* (?:annually|yearly|monthly|weekly|daily)\b"
)
_DAILY = pattern(
    r"[^,.;:\d\n]{0,60}? (?:(?:every|each|per|a) (?:single )?(?:day|week|month)\b"
    r"(?! (?:ago|earlier|before|later|when|on))|"
    r"daily\b)"
)
_OR_SO_MANY = (" or fewer", " or less", " or more", " or above", " and above")
_EVERY = ("every day", "each day", "every month", "each month", "every week", "each week", "every year", "each year")
_SAMPLED = pattern(
    r"\b(?:samples?|survey(?:s|ed)?|panel|polls?|interviews|questionnaires?|dataset) "
    r"(?:of|covering|among|with|from|to) (?:the |its |these |some )?$"
)
_UNDER_REVIEW = pattern(
    r"[^,;.\d]{0,50}? (?:(?:that|which|who) )?(?:(?:are|were|is|was|come|came|fell|fall) )?(?:up|due) for "
    r"(?:a |the |their |its |another |this )*(?:\w+ )?"
    r"(?:review|re-?examination|re-?evaluation|renewal)(?=[,.;:)\n]|$| (?:in|by|this|last|next|before|on|again)\b)|"
    r"[^,;.\d]{0,60}? (?:(?:had|have|has|need|needed|are due|were due) to|must) "
    r"(?:renew|reapply|requalify|apply again|"
    r"(?:pass|undergo|go through|face|submit to|stand|take|sit) "
    r"(?:the |a |another |this |its |their )?(?:[\w-]+ )?(?:review|re-?examination|re-?evaluation|assessment))\b"
)
# Who lost nothing by a review: one did not apply.
_NOT_ASKED = pattern(
    r"(?: (?:in|of|from) (?:the )?[\w ]{3,24}?)? "
    r"(?:did|do|does|have|had|has) not (?:re-?)?(?:appl(?:y|ied)|ask(?:ed)?|take part|taken part)\b"
)
_OF_WHICH_NOUN = pattern(
    r"\b(?P<noun>[a-z]+s)['\"]?,? of (?:which|whom|these) "
    r"(?:there are|there were|it has|china has|the (?:country|nation|province|city) has) (?:now |already )?$"
)
# What a bank, a fund or an adviser has of them.
_ON_ITS_BOOKS = pattern(
    r"(?: of (?:them|these|those|which))? (?:on|in|among|as) (?:its|their|our|his) "
    r"(?:books?|clients?|customers?|portfolios?|clientele|tenants?|members|suppliers|partners|borrowers)\b"
)
_MORE_IN_BRACKETS = pattern(r" (?:more|fewer|less|up|down)\b[^()]{0,30}\)")
_ONLY_CANDIDATES = pattern(
    r"(?: (?:in|from) [\w' ]{2,20}?)? (?:are|were) (?:still |only |mere |so far |as yet )*"
    r"(?:candidates|in reserve|reserves|seedlings|hopefuls)\b"
)
_INTO = pattern(r"\b(?:in|into|to|on|of|for|as) (?:[\w'-]+ ){0,4}$")  # not: so that an echelon has taken shape
_TIERS = ("first ", "second ", "third ", "fourth ", "top ", "end ", "last ", "leading ", "front ", "bottom ")
# What a rule lets each place do: each county recommends no more than 20.
_EACH_MAY = pattern(
    r"\b(?:each|every|any) (?:[\w()-]+ ){0,4}?(?:city|province|district|county|region|place|bureau|department|unit|"
    r"park|zone)(?: (?!shall|must|should|will)[a-z]+)? (?:(?:may|can) )?(?:recommends?|submits?|puts? forward|reports?|"
    r"nominates?|declares?|propose[sd]?|hands? in|sends? in) $"
)
# The same of what every place is to do: 20 are to be recommended by each county.
_BY_EACH = pattern(
    r"[^,.;:\d]{0,40} (?:recommended|submitted|put forward|reported|nominated|declared|proposed|handed in|sent in) "
    r"(?:by|from) (?:each|every|any|a single)(?: one)? (?:[\w-]+ ){0,3}?(?:city|province|district|county|region|place|"
    r"bureau|department|unit|park|zone|prefecture|town)\b"
)
_ASIDE_ENDS = pattern(r"(?: in 20\d\d| (?:last|this) year)?, (?:counts?|has|have|had|holds?|stands?|comes?)\b")
_BY_SO_MANY = ("(plus ", "(minus ", "(up ", "(down ", "(less ", "(up by ", "(down by ")
_GOT_MONEY = pattern(
    r" (?:got|get|received|obtained|took) "
    r"(?:something|nothing|them|money|help|aid|loans?|a loan|some(?: money| of it)?|funds?)\b"
)
# Four years is the average there.
_IS_AVERAGE = pattern(
    r" (?:is|are|was|were) (?:only |still )?the (?:average|norm|rule|median|mean|minimum|maximum|limit)\b"
)
_ARE_GUESTS = pattern(
    r"[^.;\d]{0,60}? (?:are|were|is|was|sat|counted|came|appeared|could be found) (?:[a-z]+ed )?(?:also )?"
    r"(?:among|as) (?:the |its |our )?(?:[a-z]+ )?"
    r"(?:guests|exhibitors|participants|visitors|attendees|speakers|sponsors|hosts|delegates|listeners)\b"
)
_TOLD_OF_FIRMS = (_UNDER_REVIEW, _NOT_ASKED, _ONLY_CANDIDATES, _GOT_MONEY, _ARE_GUESTS)
_FOUNDING = frozenset({"founded", "built", "created", "run", "head", "lead", "own"})  # persons: 16 founded unicorns
# Four places have 90% of them.
_ARE_PLACES = pattern(
    r" (?:other )?(?:places|localities|areas|parts of the country) "
    r"(?:have|had|has|hold|held|are|were|account|with|share)\b"
)
# 37 measures support gazelle companies; experts from 37 of them.
_THINGS_FOR_THEM = pattern(
    r" (?:[a-z-]+ )?[a-z]+s (?:support|serve|help|back|benefit|target|promote|assist|train|guide|finance|fund)"
    r" [a-z\"']"
)
_PEOPLE_OF = pattern(
    r"\b(?:experts|executives|representatives|entrepreneurs|delegates|employees|managers|engineers|leaders|heads|guests|people|"
    r"talents) (?:from|of|at) (?:some |about |more than |over )?$"
)
_HOPED_FOR = pattern(r"[^.;]{0,60} (?:are|is) (?:hoped|wished|longed|aimed) for\b")
# The other three are in Zhuhai, Zhaoqing and Yunfu.
_IN_SEVERAL = pattern(r" (?:are|were|lie|sit) in [a-z' ]{3,20}(?:, [a-z' ]{3,20})*,? and [a-z' ]{3,20}")
# The cities where they are found went up from 16 to 29.
_PLACES_GREW = pattern(
    r"\b(?:cities|provinces|districts|counties|regions|places|countries|areas) "
    r"(?:where|that|which|in which|with|having|home to)\b[^,.;:\d]{0,60}?\b(?:increased|grew|rose|expanded|"
    r"went up|climbed|doubled|widened)(?: from (?:\d+|[a-z]+)(?: in 20\d\d)?)?(?: to| from) $"
)
_SOME_OF_THINGS = (" of them ", " of which ", " for the first time", " are new", " were new", " newly ")
_LEADING = frozenset({"leading", "top", "largest", "biggest", "best", "foremost"})
_EARLIER = pattern(
    r"\b(?:last year|(?:a|one|two|three|four|five) years? (?:ago|earlier|before)|the year before|previous year)\b"
)
_ARE_FOUND = pattern(
    r" (?:yet |so far )?(?:is|was|are|were|had been|has been|exists?|existed|could be) "
    r"(?:yet |so far )?(?:(?:to be )?(?:found|seen|based|located|registered|had) )?(?:in|at)\b"
)
_REMAINING = frozenset({"remaining", "other", "rest", "others"})


# The high-tech titles of 400 companies expired.
_TITLES_OF = (" title of ", " titles of ", " status of ", " certificates of ")
_RAN_OUT = pattern(r"[^.;]{0,60} (?:expired?|lapsed?|(?:ran|run) out|came to an end)\b")


def refusal_of(scene: Scene, phrase: Phrase) -> str | None:
    """The reason why a number makes no claim; None where it may make one."""
    m, number = scene.m, phrase.number
    right_behind = m.low.startswith((" more than ", " fewer than ", " less than "), phrase.noun_end)
    above = phrase.bare and _ABOVE_THAT.match(m.low, number.end)
    if above or (right_behind and _MORE_THAN.match(m.low, phrase.noun_end)):
        return "difference"
    more = not is_owned(scene.s, phrase) and _MORE_THAN.match(m.low, number.end)
    if more or _is_difference(scene, phrase) or is_gain(scene, phrase):
        return "difference"
    if any(told.match(m.low, phrase.noun_end) for told in (_RATE, _IS_AVERAGE)) or _is_pace(scene, phrase):
        return "rate"
    if _of_no_firm(scene, phrase):
        return "no count"
    if any(told.match(m.low, phrase.noun_end) for told in _TOLD_OF_FIRMS):
        return "told of firms, not counted as such"
    if phrase.title is None and _ON_ITS_BOOKS.match(m.low, phrase.noun_end):
        return "told of firms, not counted as such"
    if m.low.endswith(_TITLES_OF, 0, number.start) and _RAN_OUT.match(m.low, phrase.noun_end):
        return "nothing says that it counts firms with the title"
    rest = m.low.endswith("all but ", 0, number.start)  # and all but four of them make things
    near = max(scene.start, number.start - 40)
    if rest or _SAMPLED.search(m.low, near, number.start) or _PEOPLE_OF.search(m.low, near, number.start):
        return "told of firms, not counted as such"
    if _ARE_PLACES.match(m.low, number.end) or _THINGS_FOR_THEM.match(m.low, number.end):
        return "other things than firms"
    if _PLACES_GREW.search(m.low, scene.start, number.start):
        return "other things than firms"
    if _HOPED_FOR.search(m.low, phrase.noun_end, max(phrase.noun_end, scene.end)):
        return "plan"
    if phrase.bare and m.low.endswith("the other ", 0, number.start) and _IN_SEVERAL.match(m.low, number.end):
        return "no one place is named"
    former = _OF_THE_FORMER.match(m.low, number.end)
    if former and not _is_meant(m, former.start(), former.end() + 2):
        return "points to what it does not name"
    if _POINTING.search(m.low, phrase.start, number.start) and not _is_meant(m, phrase.start, number.start):
        return "no one place is named"
    if _SUM_ROW.match(m.low, scene.start) and phrase.bare and number.start - scene.start < 12:
        return "the sum of a table"
    if phrase.bare and m.low.startswith(_IN_ALL, number.end) and _sums_up_others(scene, phrase):
        return "several titles in one number"
    if phrase.bare and phrase.kinds & BIT["revoked"] and any(each.measure == "applied" for each in scene.findings):
        return "told of firms, not counted as such"  # of 44 that applied, 18 withdrew
    if of_unknown_firms(scene, phrase):
        return "part of firms that are not counted"
    if phrase.title and len(phrase.adjectives) == 1 and _FOUNDING & set(phrase.adjectives):
        return "told of firms, not counted as such"
    if _LEADING & set(phrase.adjectives):
        return "a rank"
    latest = scene.memory.latest
    if phrase.bare and latest and latest.measure == "new" and _EARLIER.search(m.low, phrase.start, number.start):
        return "an earlier figure"
    if _of_things_counted(scene, phrase) or (phrase.bare and _of_things_named(scene, phrase)):
        return "other things than firms"
    if phrase.bare and _of_so_many_things(scene, phrase):
        return "other things than firms"
    if phrase.bare and is_mark_passed(scene, phrase):
        return "a mark that the number before has passed"
    bounded = number.bound in ("at_least", "at_most") or m.low.startswith(_OR_SO_MANY, phrase.noun_end)
    if bounded and _THRESHOLD.search(m.low, scene.start, number.start):
        return "a threshold"
    each = any(told.search(m.low, scene.start, number.start) for told in (_EACH_MAY, _AS_MANY_AS))
    if each or _BY_EACH.match(m.low, phrase.noun_end):
        return "a threshold"
    if any(told.search(m.low, scene.start, number.start) for told in (_PLACES_LEFT, _SOME_PLACES, _AVERAGE)):
        return "no one place is named"
    if phrase.unpaired:
        return "numbers whose names are not found"
    if phrase.title is not None and phrase.title.programme is None:
        return "only sounds like a title"
    if several_titles(scene, phrase) or sums_up_titles(scene, phrase) or _BOTH_TITLES.match(m.low, number.end):
        return "several titles in one number"
    if of_another_honour(scene, phrase) and not (is_part(scene, phrase) and part_of(scene, phrase)):
        return "another title"
    if phrase.title is None and not phrase.thing and on_list_of_largest(scene, phrase):
        return "another title"
    if phrase.title is None and phrase.firms and of_a_trade(scene, phrase):
        return "other things than firms"
    if phrase.title is None and _OF_SIZE.match(m.low, phrase.noun_end):
        return "other things than firms"
    if phrase.thing or (phrase.of and phrase.of.thing) or goes_with_another_noun(scene, phrase):
        return "other things than firms"
    if scene.heard.kinds & BIT["pool"] and not _is_list_of_batch(scene) and _of_pool(scene, phrase):
        return "firms that may get a title one day"
    if number.value == 1 and (lone := why_one(scene, phrase)):
        return lone
    if _of_several_places(scene, phrase):
        return "no one place is named"
    if is_command(scene) or is_to_come(scene, phrase):
        return "plan"
    if _of_other_places(scene, phrase):
        return "no one place is named"
    if refers(scene, phrase):
        return "refers to firms already counted"
    if is_planned(scene, phrase):
        return "plan"
    if selected_for_else(scene, phrase) or is_served(scene, phrase) or are_guests(scene, phrase):
        return "told of firms, not counted as such"
    held = scene.role.holds or is_at_home(scene, phrase) or (is_part(scene, phrase) and part_of(scene, phrase))
    if not (held or is_traded(scene, phrase) or goes_on(scene, phrase) or counts_on(scene, phrase)):
        return "told of firms, not counted as such"
    return "part of firms that are not counted" if of_refused(scene, phrase) else None


def _is_meant(m: Mentions, start: int, end: int) -> bool:
    """Whether what a stretch of words points back to is known."""
    return bool(inside(m.places, start, end) or inside(m.titles, start, end) or inside(m.batches, start, end))


def _of_things_counted(scene: Scene, phrase: Phrase) -> bool:
    """Whether some are other things that its sentence counts first: 40 trades are found, 11 of them new."""
    first, before = scene.s.phrases[0], scene.before
    ones = phrase.title and (phrase.firms == "ones" or scene.m.low.endswith(" ones", 0, phrase.title.end))
    if ones and before and before.thing:
        return scene.refused[-1:] == ["other things than firms"]  # 60 provincial clusters and 16 national ones
    behind = scene.m.low.startswith(_SOME_OF_THINGS, phrase.noun_end)
    beside = before and before.thing and scene.m.low[before.noun_end : phrase.number.start] == f" {before.thing}, "
    if phrase.bare and before and beside and behind and phrase.number.value < before.number.value:
        return True  # 14 fields, five of which are new
    if not phrase.bare or first is phrase or not first.thing or scene.findings:
        return False
    if phrase.number.value >= first.number.value:
        return False
    named = any(title.programme for title in scene.heard.titles)
    return not named and behind


def _of_things_named(scene: Scene, phrase: Phrase) -> bool:
    """Whether "of which" means other things that stand right before it: live in the zones, of which there are 178."""
    found = _OF_WHICH_NOUN.search(scene.m.low, scene.start, phrase.number.start)
    if found is None:
        return False
    noun = next((item for item in reversed(scene.s.items) if item.end == found.end("noun")), None)
    return noun is not None and noun.sort in ("word", "cue") and not noun.kinds & bits("firms", "list", "new")


def _of_so_many_things(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is that of some of other things, counted right behind it: 25 of 40 plots for little giants."""
    whole = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if whole is None or whole.thing is None:
        return False
    return scene.m.low[phrase.number.end : whole.number.start] in (" of ", " of the ", " out of ")


def _sums_up_others(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number ends a row of firms of several kinds as that of them all: 105 little giants, 8,000 in all."""
    if len({finding.programme for finding in scene.findings}) < 2 or scene.role.head not in ("", ",", "and"):
        return False
    return phrase.number.value > max(finding.count.value for finding in scene.findings)


def _is_pace(scene: Scene, phrase: Phrase) -> bool:
    """Whether so many come in a span of time: every day nine firms are certified; nine new ones register a day."""
    low = scene.m.low
    if low.startswith(_EVERY, scene.start):
        return True
    return _DAILY.match(low, phrase.noun_end, phrase.end) is not None and not is_part(scene, phrase)


def _is_list_of_batch(scene: Scene) -> bool:
    """Whether a shortlist is but the list of a batch that is settled: over the two batches accredited, 33 made the
    shortlist.
    """
    pools = [cue.words for cue in scene.heard.cues if cue.kinds & BIT["pool"]]
    return pools == ["shortlist"] and bool(scene.heard.batches) and scene.heard.kinds & BIT["selected"] > 0


def _of_pool(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number's words, or those before it, tell of firms that may get a title one day."""
    near = [*inside(scene.m.cues, scene.start, phrase.number.start), *phrase.cues]
    near = [cue for cue in near if not (cue.words == "reserves" and scene.m.low.startswith(" for ", cue.end))]
    low, end = scene.m.low, phrase.noun_end
    near = [cue for cue in near if cue.start < end or cue.words[:4] != "eche" or _INTO.search(low, end, cue.start)]
    return any(cue.kinds & BIT["pool"] and not _is_tier(low, cue.start) for cue in near)


def _is_tier(low: str, start: int) -> bool:
    """Whether an echelon is only where places stand: Zhejiang is in the first echelon."""
    return low.startswith("echelon", start) and low.endswith(_TIERS, 0, start)


def _of_no_firm(scene: Scene, phrase: Phrase) -> bool:
    """Whether "none" or "no company" says nothing of one place: no company may apply twice, second to none."""
    low, number = scene.m.low, phrase.number
    if number.value or not low.startswith("no", number.start):
        return False
    if phrase.title and scene.findings and low.endswith((" but ", " and "), 0, number.start):
        return False  # boasts 88 little giants but no unicorn
    placed = bool(subject_of(scene.s, phrase) or behind_of(scene.s, phrase) or phrase.inner)
    if phrase.bare:
        batched = bool(scene.findings) and bool(inside(scene.m.batches, number.end, number.end + 24))
        return not (batched or row_place(scene, phrase) or behind_of(scene.s, phrase))
    owned = scene.role.verb is not None and bool(scene.role.verb.kinds & bits("has", "stock"))
    owned = owned or _ARE_FOUND.match(low, phrase.noun_end) is not None
    return not placed or not (owned if phrase.title else acts_behind(scene.s, phrase))


def _of_several_places(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is that of each of places which are only counted: nine cities have more than 20 little giants;
    nothing but a word such as "together" makes it their sum.
    """
    before = scene.before
    if before is None or before.thing not in KINDS_OF_PLACES or phrase.row:
        return False
    if scene.m.low.startswith(" each", phrase.noun_end):
        return True
    return bool(counted_places(scene, phrase)) and not _SUMMED.search(scene.m.low, before.number.end, phrase.end)


def _of_other_places(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is that of all places that are not named: the remaining cities have 7 in total."""
    lead = scene.s.items[phrase.first : phrase.at]
    others = [at for at, item in enumerate(lead) if item.words in _REMAINING]
    if not others or any(item.sort == "place" for item in lead):
        return False
    if any(lead[at].words in ("others", "rest") and lead[at + 1 : at + 2] for at in others):
        return lead[others[0] + 1].kinds & BIT["has"] > 0  # all others have fewer than five
    return any(word.words in KINDS_OF_PLACES for at in others for word in lead[at + 1 : at + 4])


def _is_difference(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words right before a number say by how many more or fewer: an increase of 54."""
    start, low = phrase.number.start, scene.m.low
    if low.endswith((" by ", " plus ", " up "), 0, start) and low.startswith(" to ", phrase.number.end):
        return True  # swelled by 18 to 63
    if low.endswith(", plus ", 0, start) and _ASIDE_ENDS.match(low, phrase.number.end):
        return True
    if low.endswith(_BY_SO_MANY, 0, start) and low.startswith(")", phrase.number.end):
        return True
    before = low[max(scene.start, start - 80) : start]
    since = _ADDED_SINCE.search(before) or ("added" in before and _COMPARED_WITH.match(low, phrase.noun_end))
    if phrase.bare and since:
        return True
    grew = phrase.title is None and any(word in before for word in _GROWING)
    if grew and _ROSE_PAST.search(low, max(scene.start, start - 80), start):
        return True
    if grew and _GREW_MOST.search(low, max(scene.start, start - 80), start):
        return True
    if grew and _GREW_BY.search(scene.m.text, max(scene.start, start - 80), start):
        return True
    bracketed = low.endswith("(", 0, start) and _MORE_IN_BRACKETS.match(low, phrase.number.end)
    if bracketed and scene.before:
        return True  # Ningbo next (15 more)
    if not scene.heard.kinds & BIT["difference"]:
        return False
    rising = inside(scene.m.cues, max(scene.start, start - 34), start + 12)
    return any(
        cue.kinds & BIT["difference"] and cue.start < start and not low[cue.end : start].strip(" ,.a") for cue in rising
    )
