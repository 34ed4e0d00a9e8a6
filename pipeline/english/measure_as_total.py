"""Whether a number is a total: tied to the batch just spoken of, added up from others, higher than the newcomers."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.case import Case
from pipeline.english.words import BIT, bits, kinds_of, word_set
from pipeline.mentions import Batch
from pipeline.patterns import pattern

_WITH = ("with", "after", "including", "following", "plus", "since", "as of", "by")
_NEEDS_TOTAL = word_set("needs total")
_ADDED = frozenset({"together with", "plus", "combined with"})
GOT = bits("selected", "entered", "new")
_STANDING_KINDS = bits("total", "today", "stock", "has")
LEVELS = word_set("levels")
GROWN = word_set("grown")
IF_ALL = pattern(
    r"(?:if|once|should|when|after)\b[^.;]{0,70}\b(?:list|batch|publicity|publicization|recogni[sz]ed|approved|confirmed|pass(?:ed)?|released|"
    r"announce\w*|objects?|objections?)\b[^.;,]{0,30},"
)
_WHEN_IT_WAS = pattern(
    r"when [^.;,]{0,60}\b(?:was|were|had been|came out)\b"
)  # which is over: when the first was announced
_IF = pattern(r"(?:[^,.]{0,40}, )?(?:if|once|when|should|provided|after)\b")
# The county's total comes to.
TOTAL_IS = pattern(
    r"(?:'s|\bthe|\bits|\btheir) (?:overall |running |whole |national |provincial |nationwide )?"
    r"(?:total|tally|sum|stock)"
    rf"(?: now| then| will| would| may| could| thereby| thus| so)* (?:{'|'.join(sorted(LEVELS))}|is|was|be)"
    r"(?: at| to)? $"
)
# What only says how a total comes about: add those of earlier years, and Quanzhou comes to 402.
ADD_UP = pattern(
    r"(?:-|•)? ?add (?:in |to (?:it|them|these|this|that) |up )?"
    r"(?:the|those|these|them|its|all|what|it|earlier|previous)\b[^.;\d]{0,70}?(?:,|,? and) (?:and )?"
    r"(?:[\w'-]+ ){1,9}?"
    r"(?:comes?|has|have|counts?|totals?|is|are|reach\w*|arrives?|amounts?|boasts?|stands?) "
)
_ALSO_TO = pattern(r"(?:, and|,| and) [a-z][\w' ]{2,24}? to (?:a total of )?$")
_CAME_WITH = pattern(
    r"\b(?:came|come|arrived|joined|entered|got in|were added|made it)(?: in| only| just)? with (?:the )?$"
)
_WITH_THOSE = (
    "with the ",
    "together with the ",
    "adding the ",
    "counting the ",
    "add the ",
    "plus the ",
    "with those ",
)
# Taking all six batches together, it has.
_ALL_TOGETHER = pattern(
    r"(?:taking|taken|putting|counting|adding|with|across|over|in) all (?:of )?(?:the |these |its )?(?:\w+ )?"
    r"(?:(?:batches|lists|rounds|of them) )?(?:together|combined|up|batches|lists|rounds),? "
)
_TOGETHER = pattern(
    r"(?:altogether|together|all in all|in all|all told|taken together|in total|added up),? "
    r"(?:they|these|those|that|this|the [\w-]+(?: [\w-]+)?|which|it) "
    r"(?:make[s]?|come[s]? to|add[s]? up to|are|amount[s]? to|gives?|number|total[s]?) "
)
_OF_LIST = pattern(
    r"\bnumber of (?:(?:newly )?(?:selected|shortlisted|listed|publicized|recogni[sz]ed|approved|certified|identified|"
    r"named|announced) (?:\w+ )?(?:companies|enterprises|firms|businesses)\b|(?:\w+ ){0,2}(?:companies|enterprises|"
    r"firms|businesses|names) (?:selected |shortlisted |included )?"
    r"(?:(?:on|in|for) (?:this|the|its) (?:latest |new |current )?(?:list|batch|round)|this time)\b)"
)
ON_THIS_LIST = pattern(
    r"(?: of (?:them|these|those|which|whom))?,? "
    r"(?:this time|(?:in|on|for) (?:it|(?:this|the (?:latest|new|current)) (?:batch|list|round|selection)))\b"
)
BEFORE = (" before", " previously", " earlier")
# Before the last of the batches that are taken together: add up everything to the seventh.
_ALL_UP_TO = pattern(
    r"\b(?:cumulative(?:ly)?|everything|(?:all|the)(?: the)?(?: \w+)? batches|all|the first(?: batch)?) "
    r"(?:up )?(?:to|till|until|through) (?:the )?$"
)
_WITH_IT = pattern(r"[;,]? ?(?:and )?with (?:it|them|that|this|these|those)\b")
_OVER_TIME = pattern(
    r"\bsince the (?:first|1st|second|initial) (?:list|batch|round|lists)\b|"
    r"\bin (?:several|multiple|various|many|successive) (?:batches|rounds)\b|"
    r"\bsince (?:its|the (?:program|scheme|initiative)\w*'s) (?:launch|start|inception|beginning|introduction)\b|"
    r"\bsince (?:it|the (?:program|scheme|initiative)\w*) (?:began|started|(?:was )?(?:launched|introduced|set up))\b"
)
_IN_THE_YEAR = pattern(r"\b(?:this|in the|for the|of the|within the) year\b")
_FRESH = (
    r"(?:(?:new|just|freshly|recently|lately)(?:ly)?[- ]\w+(?:ed|n)|new(?:est)?|latest|fresh|recent|publici[sz]ed|"
    r"announced|named|current|additional)"
)
_OF_FIRMS = (
    r"(?:ones|names|faces|batch|list|firms|companies|enterprises|members|winners|titles|group|cohort|recognitions)"
)
_COMERS = r"(?:newcomers|additions|entrants|arrivals|recruits|entries|intake)"
# What a stock is said to hold: including the newly publicized ones, counting this year's additions.
_WITH_NEWCOMERS = pattern(
    r"\b(?:including|counting|with|adding|plus|after|following|factoring in|taking in|along with)(?: in)?(?: all)? "
    r"(?:the|these|those|its|their|this (?:year|batch|round|month)'s|this)(?: city's| province's)? "
    rf"(?:{_FRESH} {_OF_FIRMS}|(?:{_FRESH} )?{_COMERS})\b|"
    rf"\b(?:{_FRESH} {_OF_FIRMS}|(?:{_FRESH} )?{_COMERS}) (?:included|counted|added|taken in)\b"
)


def compares_with_before(case: Case) -> bool:
    """Whether a number is an earlier total: against 512 before."""
    _number, low = case.phrase.number, case.scene.m.low
    whole = case.whole
    if not (whole and whole.measure == "cumulative" and case.scene.findings):
        return False
    head = case.scene.role.head
    if low.startswith(BEFORE, case.phrase.noun_end) or head.startswith("compared"):
        return True
    return head in ("against", "from", "up from", "down from", "vs", "versus", "than")


# Before the publicity of the new list the city had cultivated.
_BEFORE_IT = pattern(
    r"(?:before|prior to) (?:the |this |its )?(?:(?:new|latest|current|\w+th|\w+st|\w+nd|\w+rd) )?"
    r"(?:publicity|publication|announcement|release|list|batch|round|review|recognition)\b[^.;:\d]{0,90}?\b(?:had|counted|held)\b"
)


def is_lifted_too(case: Case) -> bool:
    """Whether a place shares the verb that lifts the one before it to a total: lifts Wuhan to 309, and Xi'an to 280."""
    first, low, number = next(iter(case.scene.findings), None), case.scene.m.low, case.phrase.number
    if first is None or first.measure != "cumulative" or not case.phrase.bare or case.phrase.row:
        return False
    lifted = low.endswith((" to ", " to a total of "), 0, first.count.start)
    return lifted and _ALSO_TO.search(low, first.count.end, number.start) is not None


def had_before(case: Case) -> bool:
    """Whether a place is told to have had so many until then: the city had eleven before; before the publicity of the
    list it had cultivated 21.
    """
    verb = case.scene.role.verb
    if _BEFORE_IT.match(case.scene.m.low, case.scene.start, case.phrase.number.start):
        return True
    return (
        verb is not None
        and verb.words in ("had", "counted", "held")
        and case.scene.m.low.startswith(BEFORE, case.phrase.noun_end)
    )


def adds_up_all(case: Case) -> bool:
    """Whether a number adds up what several batches before it brought: the first had nine, the second 20. Altogether
    they make 29.
    """
    scene, number = case.scene, case.phrase.number
    if _ALL_TOGETHER.match(scene.m.low, scene.start, number.start):
        return True
    before = [each.number.value for each in scene.s.phrases[: scene.at]]
    if case.phrase.bare and len(before) > 1 and scene.m.low.startswith(_WITH_THOSE, scene.start):
        return sum(before) < number.value  # with the 12 of the first and the 22 of the second there are 68
    if not case.phrase.bare or not _TOGETHER.match(scene.m.low, scene.start, number.start):
        return False
    latest = case.scene.memory.latest
    return latest is not None and latest.measure == "new" and case.phrase.number.value > latest.count.value


# What the number is with a batch: the exact figure after the latest, sixth batch.
_FIGURE_AFTER = pattern(
    r"\b(?:figure|number|total|count|tally|sum)\b[^.;:\d]{0,30}\b(?:after|with|counting|including) "
    r"(?:the |this |its )?(?:(?:latest|new|newest|current|most recent),? )?$"
)


def is_tied(case: Case, own: Batch | None) -> bool:
    """Whether the text ties a total to the batch that it spoke of: bringing the total to, with the seventh batch."""
    low, number = case.scene.m.low, case.phrase.number
    if own and _CAME_WITH.search(low, max(0, own.start - 40), own.start):
        return False  # 31 of them came with the fourth batch
    if own and case.phrase.bare and _FIGURE_AFTER.search(low, max(case.scene.start, own.start - 70), own.start):
        return True
    if own and low[max(0, own.start - 24) : own.start].rstrip().removesuffix(" the").endswith(_WITH):
        risen = case.scene.role.head in LEVELS or case.scene.role.head in GROWN or case.scene.role.head == "to"
        return risen or bool(case.phrase.title or case.cue("total", "stock", "today"))
    if own and _ALL_UP_TO.search(low, max(case.scene.start, own.start - 60), own.start):
        return not kinds_of(cue for cue in case.cues if cue.start > own.end) & GOT
    if case.phrase.bare and _WITH_IT.match(low, case.phrase.start) and outgrows(case):
        return True
    once = IF_ALL.match(low, case.scene.start)
    once = None if once and _WHEN_IT_WAS.match(low, case.scene.start) else once
    if once and not (own and once.end() <= own.start < number.start):
        kinds = kinds_of(cue for cue in case.cues if cue.start >= once.end())
        if kinds & _STANDING_KINDS and not kinds & GOT:
            return True
    if _takes_in_newcomers(case) or _follows_from_them(case) or _WITH_EARLIER.match(low, case.scene.start):
        return True
    if _NOW_BEAR.match(low, case.phrase.noun_end):
        return True
    if case.phrase.bare and ADD_UP.match(low, case.scene.start):
        return True
    tied = case.cue("tied")
    if tied and tied.words.startswith("including th") and tied.start >= number.end:
        return True
    if tied is None or tied.start > number.start:
        return False
    behind = low[tied.end : number.start + 1]
    if tied.words.endswith("addition") and behind[:4] == " of ":
        return False  # with the addition of 22
    if tied.words in _ADDED and behind.strip(" 0123456789").split()[:1] in (["the"], ["its"], ["those"], []):
        return False  # together with the 60 of the first batch
    return tied.words not in _NEEDS_TOTAL or bool(case.cue("total")) or "number" in behind or " to " in behind


def _follows_from_them(case: Case) -> bool:
    """Whether a total is what the newcomers of the sentence before make it: seven are in. So its total comes to 31."""
    low, start = case.scene.m.low, case.scene.start
    if not low.startswith(("so ", "thus "), start) or case.scene.memory.since_latest > 1:
        return False
    return case.phrase.bare and TOTAL_IS.search(low, start, case.phrase.number.start) is not None


_WITH_EARLIER = pattern(
    r"(?:counting|including|together with|adding|along with|taking in)(?: in)?(?: all)?(?: the| those of(?: the)?)? "
    r"(?:earlier|previous|past|preceding|prior|former)(?: \w+)? (?:batches|lists|ones|rounds|years|selections)\b|"
    r"(?:counting|including|together with|adding|along with|with|taking in) (?:the |all )?(?:those|ones|firms) "
    r"(?:[a-z]+ )?(?:before|earlier|previously)\b"
)
_NOW_BEAR = pattern(r"(?: [\w' ]{2,30})? (?:now|already|today) (?:carry|hold|bear|have|wear|enjoy|boast)\b")


def _takes_in_newcomers(case: Case) -> bool:
    """Whether a stock is said to hold the newcomers just counted: counting the newcomers, it is home to 104; has 720,
    including the newly publicized ones.
    """
    if not case.kinds & _STANDING_KINDS:
        return False
    found = _WITH_NEWCOMERS.search(case.scene.m.low, case.scene.start, case.phrase.end)
    if found is None or inside(case.scene.m.numbers, *found.span()):
        return False
    kinds = kinds_of(cue for cue in case.cues if not found.start() <= cue.start < found.end())
    return bool(kinds & _STANDING_KINDS) and not kinds & GOT


def of_batch_alone(case: Case, own: Batch) -> bool:
    """Whether a total is only that of one batch: the number of the sixth batch."""
    total = case.cue("total")
    between = case.scene.m.low[total.end : own.start] if total and total.words != "the total" else "-"
    if total and total.words.endswith(" of"):
        between = f" of{between}"
    return own.end <= case.phrase.number.start and between in (" of ", " of the ", " in the ", " for the ")


def is_of_list(case: Case) -> bool:
    """Whether a number is only that of the list just announced: the number of companies on this list reached 80,
    the number of companies hit 80 this time.
    """
    if not (case.listed.batch and case.listed.recent) or case.phrase.title:
        return False
    if ON_THIS_LIST.match(case.scene.m.low, case.phrase.noun_end):
        return True
    return bool(_OF_LIST.search(case.scene.m.low, max(case.scene.start, case.phrase.start), case.phrase.number.start))


def is_in_the_year(case: Case) -> bool:
    return _IN_THE_YEAR.search(case.scene.m.low, case.phrase.start, case.phrase.end) is not None


def is_sum_of_year(case: Case) -> bool:
    """Whether a total adds up only the batches of one year: making 2,545 in the year."""
    if not (case.listed.year and is_in_the_year(case)):
        return False
    return case.cue("tied", "total", "today") is not None or case.programme == "tech_sme"


def is_over_time(case: Case) -> bool:
    """Whether a number counts those of all batches so far: chosen in several batches, since the program began."""
    return _OVER_TIME.search(case.scene.m.low, case.phrase.start, case.phrase.end) is not None


def outgrows(case: Case) -> bool:
    """Whether a number is higher than that of the newcomers that the text has just counted for the same place."""
    whole = case.whole
    same = whole and whole.measure == "new" and whole.region == case.place.code
    return bool(whole and same and whole.count.value < case.phrase.number.value)


def is_split_by_batch(case: Case) -> bool:
    """Whether the next numbers of the sentence tell with which batches a number's firms came: 394, of which 37 in the
    third batch and 167 in the fourth.
    """
    scene, phrase = case.scene, case.phrase
    parts = [each for each in scene.s.phrases[scene.at + 1 :] if each.bare]
    if len(parts) < 2 or case.own_batch or sum(each.number.value for each in parts) > phrase.number.value:
        return False
    batches = {batch.last for each in parts for batch in inside(scene.m.batches, each.number.end, each.end)[:1]}
    return len(batches) == len(parts)


def adds_batches(case: Case) -> bool:
    """Whether a number adds up the batches that its sentence, or the one before, has just counted."""
    parts = case.scene.findings or (case.scene.memory.rowed if case.phrase.bare else [])
    if (
        len(parts) < 2
        or case.own_batch
        or len({finding.batch for finding in parts}) < len(parts)
        or not all(f.batch and f.measure == "new" for f in parts)
    ):
        return False
    return sum(finding.count.value for finding in parts) == case.phrase.number.value


def adds_both(case: Case) -> bool:
    """Whether a number adds up the new and the reviewed firms that its sentence, or the one before, has counted."""
    both = case.scene.findings[-2:] or (case.scene.memory.told[-2:] if case.phrase.bare else [])
    if {finding.measure for finding in both} != {"new", "reviewed"}:
        return False
    return sum(finding.count.value for finding in both) == case.phrase.number.value


def is_total(case: Case) -> bool:
    """Whether words for the number of all stand before a number."""
    total = case.cue("total")
    if case.scene.m.low.endswith("(total ", 0, case.phrase.number.start):
        return True
    if total is None or total.words in ("total", "a total") or total.end > case.phrase.number.start:
        return False
    if total.words == "for a total of":
        return True
    if case.scene.m.low.startswith((" of new ", " of newly "), total.end):
        return False  # the number of new high-tech enterprises was 852
    if total.words == "number of" and case.phrase.number.start - total.end < 3:
        return False
    if total.words == "in all" and (case.cue("proposed") or case.scene.role.head == "bestowed"):
        return False  # in all, 802 firms are proposed; in all, the title went to 1,744
    low, granted = case.scene.m.low, bits("selected", "entered", "new", "list")
    if _IF.match(low, case.scene.start) and "," in low[case.scene.start : total.start]:
        return not any(cue.kinds & granted and cue.start > total.end for cue in case.cues)
    return not case.kinds & granted


def sums_up(case: Case) -> bool:
    """Whether the next two numbers of the sentence are a number's new and its reviewed part."""
    if case.scene.m.low.startswith((" new", " were new", " are new"), case.phrase.number.end):
        return False
    following = [phrase.number for phrase in case.scene.s.phrases if phrase.number.start > case.phrase.number.start][:2]
    if len(following) < 2 or following[0].value + following[1].value != case.phrase.number.value:
        return False
    behind = inside(case.scene.m.cues, following[0].start, case.scene.end)
    return any(cue.kinds & BIT["reviewed"] for cue in behind)
