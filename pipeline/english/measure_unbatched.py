"""What a number counts whose own words name no batch: by its verb, or by the finding that it goes on from."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.divisions import NATION, within
from pipeline.english.case import Case
from pipeline.english.measure_as_change import (
    OF_NEW,
    are_called,
    bears_title,
    is_had,
    is_intake,
    is_of_one_year,
    is_put_on_list_of_year,
    newcomers,
    raises_total,
    returns_to_list,
    saw_come,
    selected_now,
    totals_list,
)
from pipeline.english.measure_as_news import (
    goes_on_behind_pause,
    is_of_each_year,
    is_of_new_batch,
    is_of_year,
    opens_news,
)
from pipeline.english.measure_as_total import BEFORE, GROWN, LEVELS, ON_THIS_LIST, TOTAL_IS, outgrows
from pipeline.english.part_of import IN_IT
from pipeline.english.place_beside import behind_of
from pipeline.english.words import BIT, Cue
from pipeline.patterns import pattern
from pipeline.records import Measure
from pipeline.scopes import Finding

_FRESH_WORDS = frozenset({"new", "more", "newly", "additional", "further", "newly-added", "another"})
_RISING = ("exceed", "surpass", "topp", "tops", "pass", "cross", "broke", "clear")
_AS_GOOD_AS_HAS = ("home to", " a total")
_NOW = pattern(r"\b(?:now|already|today|currently)\b")
_STANDING = frozenset({"stood at", "stands at", "stand at"})
# What a place comes to by those it has just gained or lost: added 2 to reach 24, lost 1 to end with 25.
_REACHING = frozenset({"reach", "reaching", "end with", "end at", "finish with", "finish at", "total", "hit", "make"})
_ADDED_BEHIND = pattern(r" more\b(?! than| of | or )")  # 19 unicorn startups more in Guangdong
_HAD_BEFORE = pattern(
    r"[^,.;\d]{0,30} (?:(?:had|held|bore|carried) (?:it |them |the \w+ )?(?:before|already|earlier)|"
    r"(?:already|previously) (?:had|counted|boasted|held))\b"
)
# Before a number, the newcomers of whom it counts some: robotics has the most of the new ones, with five.
_AMONG_NEW = pattern(
    r"\b(?:of|among) (?:(?:the|these|its|all) (?:new|newly added) (?:ones|unicorns|gazelles|names|faces)|"
    r"those (?:that (?:are|were) )?(?:new(?! and)|newly|fresh)|the newcomers|its newcomers)\b"
)
# Only Beijing, with 19, and Shanghai, with 12, had more newcomers.
_HAVE_MORE_NEW = pattern(
    r"(?:only|just|none but|nobody but) [^;.]{3,120}? (?:has|have|had|got|gained|added|welcomed) more "
    r"(?:new\b|newcomers|of the new|newly)"
)
_YEAR_BRINGS = pattern(
    r"\b(?:(?:of|among) (?:which|them|these|those)|and|,|;) (?:in )?"
    r"(?:last year|this year|the year before(?: last)?|20\d\d|the (?:past|same) year|that year)"
    r"(?: alone)?(?: has)? (?:brought|added|yielded|produced|contributed|gave) "
    r"(?:some |about |another )?$"
)
_CAME_IN = pattern(
    r"(?: of (?:which|them|these|those|whom))?(?: only| just)? (?:came|joined|arrived|were added)(?: only| just)? "
    r"(?:in 20\d\d|last year|this year)\b"
)
_HAS_SINCE = pattern(r"\b(?:has|have) since (?:then )?\w+ (?:a total of |some )?$")
_NEWLY = pattern(r"\bnew(?:ly[- ]\w+)? $")
_NEW_FIRST = pattern(
    r"(?:new|newly \w+|added|fresh)(?: (?:in|to|on|this|last|among)\b[^,;:.]{0,40})? (?:were|are|is|was) "
)
_NOW_LEADS = pattern(r"\bnow (?:leads?|ranks?|tops?|heads?|comes?|stands?|follows?)\b[^.;,]{0,40} with $")
_WAS = (" was ", " were ", " has been ", " have been ")
_FOUNDED = pattern(
    r"(?: [\w' ]{3,30})? (?:were|was|had been|have been|has been|being) (?:newly )?"
    r"(?:established|set up|created|founded|born|formed|incubated|cultivated|added|nurtured|fostered|bred)\b"
)
_IN_LATEST = pattern(
    r" (?:in|on) (?:this|the (?:latest|newest|new|current|most recent)) (?:batch|round|crop|selection)\b|"
    r" (?:in|on|for) (?:its|the|this year's|their) 20\d\d (?:list|batch|round|selection)\b"
)
_IN_REGISTER = pattern(r" are listed in (?:the )?(?:\w+ )?(?:database|register|registry|catalog(?:ue)?|system)\b")
_OF_THEM = (" of them", " of these", " of those", " of which", " of whom")
_AT_ONE_TIME = pattern(
    r"\b(?:(?:this|last) (?:year|month|time)|recently|just|lately|in 20\d\d|on (?:monday|tuesday))\b"
)
_ARE_LISTED = pattern(
    r"['\"]?(?: (?:of|in|from) [\w' ]{2,30}?)? (?:are|were|have been) (?:newly |also )?"
    r"(?:included|selected|shortlisted|recogni[sz]ed|named|approved|on the list)\b"
)
_OPENING = 20
_FOR_YEARS = pattern(r"\bfor (?:\w+ ){1,3}(?:years|months)\b")


def measure_unbatched(case: Case) -> tuple[Measure, Cue | None]:
    """The measure of a number whose own words name no batch."""
    today, fresh = _today(case), case.cue("new", "entered")
    if _is_mark(case, fresh):
        fresh = None  # over 2,000 for the first time
    if _NEW_FIRST.match(case.scene.m.low, case.scene.start, case.phrase.number.start) and not case.phrase.firms:
        return newcomers(case), fresh  # new in 2023 were 16 little giants
    if _came_in_part_with_batch(case):
        return "cumulative", None
    if _is_list_of_year(case):
        return newcomers(case), case.cue("selected", "list")
    if case.scene.role.head == "answer" and not (case.listed.batch and case.listed.recent):
        return "cumulative", today
    if case.programme == "tech_sme" and case.phrase.bare and _is_told_up_to_now(case) and not case.cue("new"):
        return "cumulative", today
    if is_intake(case):
        return "new", case.cue("entered", "database")
    if bears_title(case):
        return "cumulative", case.cue("stock", "has")
    if case.scene.memory.private and fresh and not fresh.kinds & BIT["new"]:
        fresh = case.cue("new")
    if fresh and today and totals_list(case, today, fresh):
        return newcomers(case), fresh
    head = case.scene.role.verb
    if head and head.kinds & BIT["stock"] and case.scene.m.low.startswith(BEFORE, case.phrase.noun_end):
        return "cumulative", case.cue("stock")  # there were 25 before
    low, number = case.scene.m.low, case.phrase.number
    if _HAD_BEFORE.match(low, case.phrase.noun_end):
        return "cumulative", None  # which 22 in the city had before
    if is_of_each_year(case) or low.endswith((" addition of ", " additions of "), 0, number.start):
        return newcomers(case), None
    beside = low.endswith(("another ", "a further ", "an additional "), 0, number.start)
    if (beside and not _are_of_that_kind(case)) or _ADDED_BEHIND.match(low, case.phrase.noun_end):
        return newcomers(case), None
    own_new = case.title.start == number.end + 1  # 480 "new specialized" SMEs
    bare = case.phrase.bare or case.scene.role.head == "with"
    more = _HAVE_MORE_NEW.match(low, case.scene.start, case.scene.end) if bare else None
    if more and number.end < more.end():
        return newcomers(case), None
    if bare and _AMONG_NEW.search(low, case.phrase.start, number.start):
        return newcomers(case), None
    whole = case.phrase.of or (case.scene.before if low.startswith(_OF_THEM, number.end) else None)
    of_new = whole is not None and number.value <= whole.number.value and _FRESH_WORDS & set(whole.adjectives)
    if of_new or _FRESH_WORDS & set(case.phrase.adjectives) or (not own_new and OF_NEW.match(low, _behind_row(case))):
        return newcomers(case), None
    own = all(other.title is not case.title for other in case.scene.s.phrases)
    if (
        own
        and case.scene.start <= case.title.start < number.start
        and _NEWLY.search(low, max(0, case.title.start - 30), case.title.start)
    ):
        return newcomers(case), case.cue("new")  # newly certified gazelles totaled 120
    if _IN_LATEST.match(low, case.phrase.noun_end) and not case.scene.memory.private:
        return newcomers(case), None  # had 162 firms in the latest batch
    came = case.is_part and _CAME_IN.match(low, case.phrase.noun_end)  # 19 of which came in 2023
    if came or _are_included_together(case) or _is_what_list_has(case):
        return newcomers(case), None
    if _YEAR_BRINGS.search(low, max(case.scene.start, number.start - 50), number.start) and case.phrase.bare:
        return newcomers(case), None  # of which last year brought 31
    if _is_level(case) or _HAS_SINCE.search(low, max(case.scene.start, number.start - 40), number.start):
        return "cumulative", None
    if case.phrase.title and low.startswith((" hatched", " emerged"), case.phrase.noun_end):
        return newcomers(case), None
    if case.phrase.title and _FOUNDED.match(low, case.phrase.noun_end) and raises_total(case):
        return newcomers(case), None
    if saw_come(case):
        return newcomers(case), case.cue("selected", "new")
    if case.scene.role.head == "bestowed" and not today:
        return newcomers(case), case.cue("selected", "entered")
    been = fresh and fresh.words.startswith("been on")
    if fresh and (been or (not fresh.kinds & BIT["new"] and low.endswith(("are ", "is "), 0, fresh.start))):
        return "cumulative", fresh
    if fresh and not fresh.kinds & BIT["new"] and not case.listed.recent and not selected_now(case, fresh):
        return "cumulative", fresh
    if fresh and not (today and not _FRESH_WORDS & set(fresh.words.split())):
        return newcomers(case), fresh
    if (proposed := case.cue("proposed")) and not today:
        return newcomers(case), proposed
    if _has_some_of_new(case):
        return _by_itself(case)
    if today or _has_now(case):
        return "cumulative", today
    there = head is not None and head.words.startswith("there ") and (case.phrase.bare or case.is_part)
    said = case.listed.age <= 1 and (case.listed.batch or case.listed.year) and not case.scene.memory.private
    if there and case.whole is None and said and low.startswith(_OF_THEM, number.end):
        return newcomers(case), None  # the 2023 list is out. There are 120 of them
    if is_of_year(case) or (is_of_new_batch(case) and not today):
        return newcomers(case), None
    several = sum(each.bare for each in case.scene.s.phrases) > 1
    if there and several and case.listed.batch and case.listed.recent and not case.scene.memory.private:
        return newcomers(case), None  # the fifth list is out. There are 29 in Shenzhen, 10 in Dongguan
    if head and head.kinds & BIT["stock"] and not (there and case.whole and not outgrows(case)):
        return "cumulative", case.cue("stock")
    return _by_itself(case)


def _behind_row(case: Case) -> int:
    """Where the words begin that tell of a number, or of all in the row that it is paired with a title in."""
    phrase = case.phrase
    return max(phrase.number.end, phrase.noun_end) if phrase.paired_title else phrase.number.end


def _are_of_that_kind(case: Case) -> bool:
    """Whether firms beside those of another kind are only said to be what they are: another 66 are single champions."""
    start, end = case.phrase.noun_end, case.title.start
    return start < end and case.scene.m.low[start:end].strip(" '\"") in ("are", "are national", "are provincial")


def _are_included_together(case: Case) -> bool:
    """Whether firms share the verb that only stands behind the last kind: three gazelles and two unicorns of Jinan are
    included in the list.
    """
    low, phrases, at = case.scene.m.low, case.scene.s.phrases, case.scene.at
    if case.phrase.title is None or at + 1 >= len(phrases) or case.scene.role.verb is not None:
        return False
    ends = [(one.noun_end, other.number.start) for one, other in zip(phrases[at:], phrases[at + 1 :], strict=False)]
    listed = all(low[start:end].strip(" ,'\"") in ("", "and") for start, end in ends)
    return listed and _ARE_LISTED.match(low, phrases[-1].noun_end) is not None


def _is_what_list_has(case: Case) -> bool:
    """Whether "it" is the list just announced, of which a place has so many: the list is out. It has 35 from Jilin."""
    scene, verb, announced = case.scene, case.scene.role.verb, case.listed.status is not None
    if verb is None or verb.start != scene.start + len("it ") or not scene.m.low.startswith("it ", scene.start):
        return False
    return announced and case.listed.age <= 1 and behind_of(scene.s, case.phrase) is not None


def _came_in_part_with_batch(case: Case) -> bool:
    """Whether the next number tells how many of a number's firms came with a batch: 1,035, 243 of which came with the
    fifth.
    """
    scene, m = case.scene, case.scene.m
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if following is None or case.own_batch or following.number.value >= case.phrase.number.value:
        return False
    if not m.low.startswith(_OF_THEM, following.number.end) or inside(m.batches, scene.start, case.phrase.number.end):
        return False
    return bool(inside(m.batches, following.number.end, following.end)) and case.cue("selected", "entered") is None


def _is_list_of_year(case: Case) -> bool:
    """Whether a number is said to be that of the firms of one year's list: the SMEs that Wuhan put on its list for
    2023 number 1,330; in the 2021 list of gazelles there are 412.
    """
    m, scene, number, head = case.scene.m, case.scene, case.phrase.number, case.scene.role.verb
    if scene.memory.private or case.programme == "unicorn" or head is None or head.end > number.start:
        return False
    if case.phrase.title is None and head.words.startswith("there "):
        named = inside(m.years, scene.start, head.start)
        return any(m.low.startswith((" list", " batch"), year.end) for year in named)
    return is_put_on_list_of_year(case)


def _is_mark(case: Case, fresh: Cue | None) -> bool:
    """Whether what happens for the first time is that there are more than so many firms."""
    number = case.phrase.number
    if fresh is None or fresh.words != "for the first time" or number.bound != "at_least":
        return False
    head = case.scene.role.verb
    there = head is not None and head.words.startswith("there ")
    return (there or fresh.start > number.end) and not case.cue("selected", "entered", "list", "announced")


def _has_now(case: Case) -> bool:
    """Whether a place is said to have so many now: counts 282 now, now leads the nation with 57."""
    low, number = case.scene.m.low, case.phrase.number
    head = case.scene.role.verb
    if low.startswith((" are now ", " now are "), case.phrase.noun_end):
        return True  # 61 are now gazelles
    if low.startswith(" now", case.phrase.noun_end):
        return head is not None and head.end <= number.start and head.kinds & BIT["has"] > 0
    return _NOW_LEADS.search(low, max(case.scene.start, number.start - 70), number.start) is not None


def _has_some_of_new(case: Case) -> bool:
    """Whether a place is only said to have so many of the newcomers just told of, by whatever word for having: among
    the 320 new ones, Ningbo is home to 80.
    """
    low, phrase, verb, whole = case.scene.m.low, case.phrase, case.scene.role.verb, case.whole
    if not phrase.bare or verb is None or not 0 < phrase.number.start - verb.end <= len(" of "):
        return False
    if not verb.words.endswith(_AS_GOOD_AS_HAS) or _NOW.search(low, max(case.scene.start, verb.start - 16), verb.end):
        return False
    several = sum(each.bare for each in case.scene.s.phrases) > 1
    if whole is None:
        return several and case.listed.recent and case.listed.batch is not None
    if whole.measure != "new" or whole.region == case.place.code:
        return case.is_part and whole.measure == "new"
    beside = bool(case.scene.findings) and whole is case.scene.findings[-1]  # A is home to 8, B is home to 5
    within_nation = whole.region == NATION.code and phrase.number.value < whole.count.value
    return case.is_part or _is_inner_place(case, whole) or (several and (beside or within_nation))


def _today(case: Case) -> Cue | None:
    """The words for what there is by now; "such firms" says so only of the number that it is the noun of."""
    cue, phrase = case.cue("today"), case.phrase
    if cue is None or not cue.words.startswith("such "):
        return cue
    return cue if phrase.number.end <= cue.start < max(phrase.noun_end, phrase.number.end + 1) else None


def _by_itself(case: Case) -> tuple[Measure, Cue | None]:
    """The measure of a number by its verb, or by the finding that it goes on from."""
    stock, chosen, whole = case.cue("stock"), case.cue("selected"), case.whole
    own_title, private = case.phrase.title is not None, case.scene.memory.private
    listed = None if private else case.cue("list")
    if listed and _FOR_YEARS.search(case.scene.m.low, listed.end, case.phrase.number.start):
        listed = None  # has topped the list for seven years with 104
    if listed and case.scene.m.low.startswith(" (", case.phrase.noun_end) and listed.start > case.phrase.noun_end:
        listed = None  # SRDI SMEs: 1,310 (the province's list)
    if stock and own_title and not stock.words.startswith("there "):
        return "cumulative", stock
    if listed and (chosen is None or chosen.kinds & BIT["has"]) and _is_dated_stock(case):
        return "cumulative", chosen or listed  # by October the list included 223 traded companies
    if chosen and whole and whole.measure == "applied":
        return newcomers(case), chosen
    there_are = case.scene.role.head in ("are", "were") and not case.listed.recent
    if (
        chosen
        and own_title
        and (is_had(case) or there_are or _joins_stock(case))
        and case.scene.m.low.startswith((f" {chosen.words} by ", f" {chosen.words} at "), case.title.end)
    ):
        return "cumulative", chosen  # has 98 little giants recognized by the state
    if chosen and (are_called(case, chosen) or _IN_REGISTER.match(case.scene.m.low, chosen.start - 5)):
        return "cumulative", chosen
    if chosen and (_is_part_of_stock(case) or _is_in_report(case, chosen)):
        return "cumulative", chosen
    if chosen and _is_told_up_to_now(case) and not is_of_one_year(case):
        return "cumulative", chosen
    if chosen and (selected_now(case, chosen) or _is_made_public(case)):
        return newcomers(case), chosen
    if listed and whole and returns_to_list(case, whole):
        return newcomers(case), listed
    if (
        case.is_part
        and whole
        and whole.measure == "cumulative"
        and ON_THIS_LIST.match(case.scene.m.low, case.phrase.noun_end)
    ):
        return newcomers(case), None  # 36 made it, 11 of them in the latest round
    added = case.scene.findings and case.scene.m.low.startswith("with ", case.scene.start)
    if (case.is_part or added) and is_had(case) and outgrows(case):
        return "cumulative", case.cue("has")  # named 2,890 new ones, and has now 12,000 of them
    behind = case.scene.role.head == "title"  # owns high-tech enterprises 255, gazelles 10
    if behind and case.scene.findings and not (stock or chosen or listed):
        return case.scene.findings[-1].measure, None
    if whole and not chosen and _goes_on(case, whole):
        if whole.measure == "new_and_reviewed" and not _is_row(case):
            return newcomers(case), None
        return whole.measure, None
    beside = case.scene.findings[-1] if case.scene.findings and case.scene.role.joined else None
    named = own_title or case.title.start >= case.phrase.number.end
    if beside and whole is None and named and not (stock or chosen):
        return beside.measure, None
    announced = case.cue("announced")
    if announced and case.scene.role.verb and announced.start == case.scene.role.verb.start:
        return newcomers(case), announced
    low = case.scene.m.low
    if announced and announced.start > case.phrase.noun_end and low.endswith(_WAS, 0, announced.start):
        return newcomers(case), announced  # 31 gazelles in Qingdao were announced
    here = case.listed.batch is not None and case.listed.batch.start >= case.scene.start
    if listed and listed.end + 4 >= case.phrase.number.start and case.cue("announced") and case.scene.role.head == "of":
        return newcomers(case), listed  # released a list of 18 unicorns
    if listed and not chosen and (not own_title or here):
        return newcomers(case), listed
    said = case.listed.recent and (case.listed.batch or case.listed.year or (case.listed.status and case.phrase.firms))
    if not own_title and said and not stock and not chosen and not private:
        return newcomers(case), None
    near = inside(case.scene.m.batches, case.scene.start, case.scene.end)
    if case.phrase.bare and near and all(batch.review for batch in near) and not stock and not chosen:
        return "reviewed", None  # the review of the third batch: Zhejiang 398
    if chosen and opens_news(case, chosen):
        return newcomers(case), chosen
    if not (stock or chosen or case.cue("has", "total")) and goes_on_behind_pause(case):
        return newcomers(case), None
    return "cumulative", stock or chosen or case.cue("has")


def _is_in_report(case: Case, chosen: Cue) -> bool:
    """Whether firms are only found in a report or an index: in this year's review, 320 gazelles are listed."""
    own = case.phrase.title is not None and not case.listed.batch
    return own and chosen.words == "listed" and IN_IT.match(case.scene.m.low, case.scene.start) is not None


def _is_told_up_to_now(case: Case) -> bool:
    """Whether a number goes on from stocks which its sentence dates to now: so far it has 19, and has named 154."""
    scene = case.scene
    opened = any(cue.kinds & BIT["today"] for cue in inside(scene.m.cues, scene.start, scene.start + _OPENING))
    return opened and bool(scene.findings) and all(found.measure == "cumulative" for found in scene.findings)


def _is_part_of_stock(case: Case) -> bool:
    """Whether firms are some of a stock just counted under another title, and nothing says when they came to have
    their own: the city has 900 innovative SMEs. Rated as little giants are 30 of them.
    """
    scene, memory, noun_end = case.scene, case.scene.memory, case.phrase.noun_end
    stock = scene.findings[-1] if scene.findings else memory.latest if memory.since_latest <= 1 else None
    if stock is None or stock.measure != "cumulative" or stock.programme == case.programme or case.listed.recent:
        return False
    if not scene.m.low.startswith(_OF_THEM, noun_end) or stock.count.value < case.phrase.number.value:
        return False
    return not case.cue("new", "list", "current") and not _AT_ONE_TIME.search(scene.m.low, scene.start, scene.end)


def _joins_stock(case: Case) -> bool:
    """Whether a number goes on from one of a stock: has 35 single champions and 226 little giants recognized at."""
    findings = case.scene.findings
    return bool(findings) and findings[-1].measure == "cumulative" and case.scene.role.head in ("and", ",")


def _is_dated_stock(case: Case) -> bool:
    """Whether a sentence begins with the date by which there were so many on the lists."""
    m, start = case.scene.m, case.scene.start
    if case.listed.batch or case.cue("new", "announced"):
        return False
    return m.low.startswith(("by ", "as of ", "until ", "up to "), start) and bool(inside(m.dates, start, start + 30))


def _is_row(case: Case) -> bool:
    return bool(case.phrase.row) or case.phrase.bare


def _is_level(case: Case) -> bool:
    """Whether a number says how high the number of all firms with the title stands: little giants reached 120."""
    low, number = case.scene.m.low, case.phrase.number
    if case.scene.role.head in GROWN:
        return True
    if case.phrase.title is not None or case.phrase.firms is not None:
        return False
    if case.scene.refused[-1:] == ["plan"] and low.endswith(" from ", 0, number.start):
        return True
    head = case.scene.role.head
    listed = case.whole is None and case.listed.batch is not None and case.listed.recent and case.listed.span is None
    if case.phrase.row and (listed or (case.whole and case.whole.measure == "new")) and head not in GROWN:
        return False  # 68 were named. The numbers of Shenzhen and Foshan are 29 and 7
    if head in ("number of", "level ahead") or TOTAL_IS.search(low, case.scene.start, number.start):
        return True
    subject = case.title.start >= case.phrase.start and case.title.end <= number.start
    if head in _STANDING or (head in _REACHING and case.scene.findings and case.whole):
        return True
    if subject and (head in ("from", "to") or head in LEVELS or low.startswith(_RISING, number.start)):
        return True
    whole = case.whole
    owned = low.endswith("'s ", 0, number.start) and case.place.end <= number.start <= case.place.end + 3
    wider = whole and whole.region and case.place.code and whole.region != case.place.code
    return bool(owned and whole and wider and within(str(whole.region), str(case.place.code)))


def _is_made_public(case: Case) -> bool:
    """Whether a sentence begins with who made known what its number tells: the department announced on Monday that 134
    firms had been recognized.
    """
    scene, start = case.scene, case.phrase.number.start
    told = [cue for cue in inside(scene.m.cues, scene.start, start) if cue.kinds & BIT["announced"]]
    said = scene.m.low[told[-1].end : start] if told and not scene.findings else ""
    return " that " in said and "," not in said and not case.cue("today", "total")


def _goes_on(case: Case, whole: Finding) -> bool:
    """Whether a number without words of its own tells of the same thing as the one that it goes on from."""
    scene = case.scene
    newer = case.listed.age < scene.memory.since_latest and not scene.findings and case.listed.batch is not None
    if case.is_part:
        return bool(scene.findings) or not _outnumbers(case, whole)
    had = is_had(case)
    if (not scene.findings or had) and (_outnumbers(case, whole) or (whole.measure == "revoked" and had)):
        return False  # six dropped out. It counts 95
    before = scene.memory.since_latest > 0 and not scene.findings
    if (
        before
        and whole.measure == "new"
        and is_had(case)
        and case.place.code
        and whole.region == case.place.code
        and not newer
    ):
        return False  # the city added 200. Five years ago it had 400
    if case.phrase.title is None or (case.phrase.row and len(scene.s.phrases) > 1):
        return not newer
    if _is_inner_place(case, whole) and scene.memory.since_latest <= 1 and case.listed.age <= 1:
        return True
    if not scene.findings or whole is not scene.findings[-1]:
        return False
    return scene.role.joined and not case.cue("has")


def _outnumbers(case: Case, whole: Finding) -> bool:
    """Whether a place has more firms than there are newcomers in all that it lies in: Jiangsu got 11 new ones. Most are
    in Nanjing (36 companies).
    """
    if whole.measure != "new" or whole.batch or whole.count.value >= case.phrase.number.value or not case.place.code:
        return False
    return whole.region is None or within(case.place.code, whole.region)


def _is_inner_place(case: Case, whole: Finding) -> bool:
    """Whether a number may be that of one city in the province whose new list the text has just announced."""
    if whole.measure != "new" or not whole.region or whole.region == NATION.code or not case.place.code:
        return False
    inner = whole.region != case.place.code and within(case.place.code, whole.region)
    return inner and case.phrase.number.value < whole.count.value
