"""What is counted: newcomers, firms reviewed, the stock, applicants or losses."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.case import Case
from pipeline.english.measure_as_change import counts_all, holds_newcomers, is_crop, is_put_on_list_of_year
from pipeline.english.measure_as_total import (
    GOT,
    ON_THIS_LIST,
    adds_batches,
    adds_both,
    adds_up_all,
    compares_with_before,
    had_before,
    is_in_the_year,
    is_lifted_too,
    is_of_list,
    is_over_time,
    is_split_by_batch,
    is_sum_of_year,
    is_tied,
    is_total,
    of_batch_alone,
    outgrows,
    sums_up,
)
from pipeline.english.measure_of_both import counts_both
from pipeline.english.measure_of_two_lists import tells_of_both
from pipeline.english.measure_unbatched import measure_unbatched
from pipeline.english.words import BIT, Cue, bits, kinds_of
from pipeline.mentions import Batch
from pipeline.patterns import pattern
from pipeline.records import Measure
from pipeline.scopes import Finding

_ASKED = frozenset({"recognition", "identification", "certification"})  # nouns for what applicants want
# Words by which a part of newcomers would be something else.
_WENT_TO = pattern(
    r"\b(?:appl(?:y|ied|ying) for|ask(?:ed|ing) for|(?:came|come|were|was) up for|due for|faced|facing|"
    r"underwent|undergoing|subject to|took|sat) (?:the |a |an |its |their )?$"
)
_IN_REVIEW = pattern(
    r"(?:in|at|by|after|through|under|on|as for) (?:the |this |its )?(?:[\w-]+ ){0,2}?(?:review|re-?examination|"
    r"re-?evaluation|re-?assessment|re-?check|renewal)s?(?: (?:of|for) [^,;.\d]{3,40})?, "
)
_TURNS = ("new", "reviewed", "pass", "fail", "applied", "review")
_OF_APPLICANTS = pattern(r" (?:of|for) (?:the )?(?:recommendations?|applications?|declarations?|nominations?)\b")
_SENT_ON = pattern(
    r"\b(?:recommended|submitted|reported|nominated|forwarded|sent (?:on|up)|passed on|put forward|handed on) to "
    r"(?:the )?(?:(?:national|central|state|provincial|competent|relevant|higher|industry) )?"
    r"(?:ministry|miit|provinc|department|authorit|state|nation|bureau|commission|office)"
)
_MORE_OF_THEM = frozenset({"more", "further", "new", "additional", "newly"})
_ANOTHER = ("another ", "a further ", "an additional ", "further ")
_SHARE_OF_ALL = pattern(
    r"(?:%|percent|per cent) of (?:the )?(?:total|overall|whole|all)\b[^.;()\d]{0,60}\($|"
    r"(?:%|percent|per cent) of the $|"
    r"(?:%|percent|per cent|half|third|thirds|quarter|quarters|fifth|fifths) of (?:the |all )?[\w -]{3,30}'s? $"
)
_FOR_YEAR = pattern(r"[^,.;:\d]{0,80}? for (?:the year )?20\d\d\b")
_NUMBERS_OF = ("number of", "numbers of", "number", "numbers")
_THAT_OF = pattern(r"\b(?:into|onto|to|in|on|of|by) (?:that|those) of (?:the )?[^,;.:\d]{2,40} $")
_TOTALS_OF = ("(total ", "(a total of ", "(total of ", "(in total ", "(now ", "(total: ")
_OF_TOTAL = pattern(r" of (?:the|this|that|its|their) (?:total|whole)\b")
_APPLICANTS = frozenset({"applicants", "applications", "nominees"})
_REVIEW_LEFT = pattern(r"\b(?:re-?)?(?:review|examination|evaluation|check) (?:left|confirmed|spared|kept)\b")
_IN_TOTAL = pattern(r" (?:in total|in all|altogether|overall|all told|(?:of|from|over|in) all (?:the )?batches)\b")


def measure_of(case: Case) -> Measure:
    """What a number counts: the strongest words win."""
    measure, cue = _measure(case)
    if cue:
        case.give("measure", cue.start, cue.end)
    return measure


def _measure(case: Case) -> tuple[Measure, Cue | None]:
    cue, own = case.cue, case.own_batch
    if (before := _before_total(case)) is not None:
        return before.measure, None
    if adds_both(case) or tells_of_both(case):
        return "new_and_reviewed", None
    if is_lifted_too(case) or counts_all(case):
        return "cumulative", None
    if case.phrase.bare and case.own_batch is None and is_crop(case):
        return "new", None
    if case.phrase.bare and case.scene.m.low.startswith(" left", case.phrase.noun_end):
        return "cumulative", None
    if _is_sent_on(case):
        return "applied", cue("applied")
    if counts_both(case):
        return "new_and_reviewed", cue("review", "reviewed")
    if (applying := _of_applicants(case)) is not None:
        return applying, None
    if (
        own
        and case.phrase.of is not None
        and _REVIEW_LEFT.search(case.scene.m.low, case.scene.start, case.phrase.number.start)
    ):
        return "reviewed", cue("review")
    if (found := cue("revoked")) or _was_taken(case):
        return "revoked", found
    single = own is not None and own.first == own.last and not own.review
    if case.split and not single and case.split.measure in ("new", "applied", "cumulative") and not cue(*_TURNS):
        return case.split.measure, None
    if (
        case.scene.findings
        and case.phrase.bare
        and _THAT_OF.search(case.scene.m.low, case.scene.start, case.phrase.number.start)
    ):
        return case.scene.findings[-1].measure, None  # into that of gazelles 74
    of_share = _SHARE_OF_ALL.search(case.scene.m.low, case.scene.start, case.phrase.number.start)
    if of_share and case.scene.findings and case.phrase.bare:
        return case.scene.findings[-1].measure, None  # 38% of the province's total (86)
    of_applicants = case.is_part and case.whole is not None and case.whole.measure == "applied"
    if of_applicants and (found := cue("reviewed", "pass", "selected")) and not found.words.startswith("re"):
        return "new", found  # 1,100 applied, and 700 of them passed the review
    if (found := cue("reviewed")) and not (own and not own.review and (sums_up(case) or _in_lead(case, found, own))):
        remaining = found.words in ("remain", "remained") and case.scene.heard.kinds & BIT["revoked"]
        return "cumulative" if remaining else "reviewed", found
    if (found := cue("selected")) and found.words.startswith("confirm") and case.scene.memory.reviewing:
        return "reviewed", found
    if (found := cue("pass", "fail")) and _is_under_review(case) and not case.cue("new"):
        return ("revoked" if found.kinds & BIT["fail"] else "reviewed"), found
    if (found := cue("held")) and not _MORE_OF_THEM & set(case.phrase.adjectives) and not _is_another(case):
        return "cumulative", found
    listed = case.listed.recent and case.listed.status is not None and case.listed.status[0] == "proposed"
    got = case.kinds & GOT and any(each.kinds & GOT and each.words not in _ASKED for each in case.cues)
    if (found := cue("applied")) and not got and not (listed and case.phrase.bare):
        return "applied", found
    if _is_put_forward(case) or (own and _OF_APPLICANTS.match(case.scene.m.low, own.end)):
        return "applied", found
    if (found := cue("before")) or had_before(case):
        return "cumulative", found
    fresh = cue("new")
    if own and own.review and fresh and own.end <= case.phrase.number.start < fresh.start and case.is_part:
        return "new", fresh  # 78 were shortlisted for the fifth batch and the review of the second, 55 newly added
    if own and own.review and cue("review", "selected"):
        return "reviewed", cue("review", "selected")
    if own and own.last > own.first == 1:
        return "cumulative", None
    if own and case.phrase.of is not None and case.phrase.of.number.end <= own.start:
        return "new", None  # 18 of the city's 63 came with the fourth batch
    if own is None and is_put_on_list_of_year(case):
        return "new", cue("entered", "list", "selected")
    if is_split_by_batch(case) or (own is None and is_over_time(case)):
        return "cumulative", None
    if adds_batches(case):
        return "cumulative", cue("total")
    if _is_of_total(case):
        return "cumulative", None
    if adds_up_all(case):
        return "cumulative", cue("total")
    if is_sum_of_year(case):
        return "new", cue("tied", "total")
    totalled = (found := cue("total")) is not None and not (own and own.start < found.start)
    summed = _IN_TOTAL.match(case.scene.m.low, case.phrase.noun_end) or (
        totalled and case.scene.findings and not case.phrase.paired_batch
    )
    if case.phrase.bare and summed and outgrows(case):
        return "cumulative", cue("total")
    if case.scene.role.head in ("exceed", "making") and outgrows(case):
        return "cumulative", None  # got 92 new ones and passed the 300 mark
    if own and of_batch_alone(case, own):
        return "new", None
    if (found := cue("total")) and is_of_list(case):
        return "new", found
    if own is None and (_divides_newcomers(case) or _is_for_a_year(case)):
        return "new", None
    if is_tied(case, own) or is_total(case):
        return "cumulative", cue("tied", "total")
    if own and sums_up(case) and kinds_of(inside(case.scene.m.cues, case.phrase.noun_end, case.scene.end)) & BIT["new"]:
        return "new_and_reviewed", cue("list")
    if own:
        return "new", None
    if sums_up(case):
        return "new_and_reviewed", cue("list")
    if compares_with_before(case):
        return "cumulative", None
    made_known = cue("announced", "selected")
    if made_known and case.scene.m.low.endswith((" batch of ", " crop of "), 0, case.phrase.number.start):
        return "new", None
    if case.programme == "key_little_giant" and is_in_the_year(case):
        return "new", None
    if case.programme == "key_little_giant" and case.phrase.bare and case.is_part and case.whole:
        return case.whole.measure, None  # 157 of which have got support from the central budget
    if case.scene.memory.private and holds_newcomers(case):
        return "cumulative", None
    if case.listed.batch and case.listed.recent and ON_THIS_LIST.match(case.scene.m.low, case.phrase.noun_end):
        return "new", None
    batch = cue("current")
    sized = batch and case.phrase.number.start - batch.end == len(" of ")  # the batch of 310
    if batch and batch.words == "the batch" and not sized and not cue("today", "stock", "total"):
        return "new", batch
    return measure_unbatched(case)


def _is_of_total(case: Case) -> bool:
    """Whether a row tells of the total rather than of the newcomers just counted, whom it outnumbers: the fifth batch
    has 404. Jinan, Qingdao and Yantai hold 214, 201 and 122 of the total.
    """
    scene, latest = case.scene, case.scene.memory.latest
    found = _OF_TOTAL.search(scene.m.low, case.phrase.number.end, scene.end) if case.phrase.bare else None
    if found is None or scene.findings:
        return found is not None and scene.findings[0].measure == "cumulative"
    return (
        latest is not None
        and latest.measure == "new"
        and sum(each.number.value for each in scene.s.phrases if each.bare) > latest.count.value
    )


def _is_another(case: Case) -> bool:
    """Whether firms that hold a title are told to be more than before: a further 21 bear it now."""
    return case.scene.m.low.endswith(_ANOTHER, 0, case.phrase.number.start)


def _divides_newcomers(case: Case) -> bool:
    """Whether a row of places only shares out the newcomers just counted: 68 were named. The numbers of Shenzhen and
    Foshan are 29 and 7.
    """
    total, whole = case.cue("total"), case.whole
    if not case.phrase.row or total is None or case.cue("today", "tied"):
        return False
    row = [each.number.value for each in case.scene.s.phrases if each.row]
    of_list = case.listed.batch is not None and case.listed.recent and case.listed.span is None
    if whole:
        of_list = whole.measure == "new" and (sum(row) <= whole.count.value or whole in case.scene.findings)
    return of_list and total.words.removeprefix("the ") in _NUMBERS_OF


def _is_for_a_year(case: Case) -> bool:
    """Whether an authority has picked so many for one year: has identified 5,970 SMEs for 2023."""
    chosen = case.cue("selected", "announced")
    before = chosen is not None and chosen.end <= case.phrase.number.start
    return before and _FOR_YEAR.match(case.scene.m.low, case.phrase.noun_end) is not None


def _before_total(case: Case) -> Finding | None:
    """The newcomers before a total in brackets, with which a list goes on: has bred 28 little giants (total 145) and
    nine single champions (total 36).
    """
    scene, low = case.scene, case.scene.m.low
    if len(scene.findings) < 2 or case.phrase.title is None:
        return None
    fresh, total = scene.findings[-2:]
    told = low.endswith(_TOTALS_OF, 0, total.count.start) and low.startswith(")", total.count.end)
    link = low[total.count.end + 1 : case.phrase.number.start].strip(" ,;") in ("", "and", "plus")
    return fresh if told and link and fresh.measure != total.measure else None


def _of_applicants(case: Case) -> Measure | None:
    """What applicants, or those of them who then had the title, are: three of 17 applicants became single champions."""
    before, phrase = case.scene.before, case.phrase
    if before is not None and before.of is phrase and phrase.firms in _APPLICANTS:
        return "applied"
    of = phrase.of
    return "new" if of is not None and of.firms in _APPLICANTS and case.cue("selected", "entered") else None


def _in_lead(case: Case, review: Cue, own: Batch) -> bool:
    """Whether a review belongs to the lead of a list of which a number has a batch of its own: the fifth batch and
    those of the second that passed the review: Wenzhou has 55 in the fifth.
    """
    return review.end < own.start and ":" in case.scene.m.low[review.end : own.start]


def _is_sent_on(case: Case) -> bool:
    """Whether firms that somebody has screened wait for the word of another: passed the city's check and were
    recommended to the province.
    """
    low, phrase = case.scene.m.low, case.phrase
    found = _SENT_ON.search(low, phrase.noun_end, max(phrase.end, phrase.noun_end))
    return found is not None and not any(
        cue.kinds & bits("selected", "entered", "list") for cue in case.cues if cue.start > found.end()
    )


def _was_taken(case: Case) -> bool:
    """Whether a title was taken from firms that had it."""
    role = case.scene.role
    return role.head == "bestowed" and case.scene.m.low.endswith(" from ", 0, case.phrase.number.start)


def _is_under_review(case: Case) -> bool:
    """Whether the text has just told of a review, in which firms then pass or fail."""
    earlier = inside(case.scene.m.cues, case.scene.start, case.phrase.number.start)
    if any(finding.measure in ("reviewed", "revoked") for finding in case.scene.findings):
        return True  # 48 failed the review, and 310 passed it
    if _IN_REVIEW.match(case.scene.m.low, case.scene.start, case.phrase.number.start):
        return True
    by_whom = case.scene.role.head == "by"  # the review was survived by 168
    if any(cue.kinds & BIT["review"] and cue.words.startswith(("up for", "due for")) for cue in earlier):
        return True
    for cue in earlier if case.is_part else []:
        if cue.kinds & BIT["review"] and _WENT_TO.search(case.scene.m.low, max(0, cue.start - 30), cue.start):
            return True  # of the gazelles that applied for re-examination, 91 passed
    return case.scene.memory.reviewing or any(
        cue.kinds & BIT["review"] and (by_whom or case.scene.m.low.endswith("'s ", 0, cue.start)) for cue in earlier
    )


def _is_put_forward(case: Case) -> bool:
    """Whether somebody recommends the firms that may then be selected: recommended 42 firms to be named."""
    verb = case.scene.role.verb
    return verb is not None and bool(verb.kinds & BIT["applied"]) and not verb.kinds & bits("selected", "list")
