"""Why a number makes no claim, as far as its own words tell."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.measure_as_total import IF_ALL
from pipeline.english.part_of import is_part, is_traded, part_of
from pipeline.english.phrases import KINDS_OF_PLACES, MARKS, VERBAL_BOUNDS, Phrase
from pipeline.english.place_beside import behind_of, row_place, subject_of
from pipeline.english.place_of import counted_places
from pipeline.english.role_of import ACTS, acts_behind
from pipeline.english.scene import Scene
from pipeline.english.titles import is_paid_for
from pipeline.english.words import BIT, Cue, bits, kinds_of, word_set
from pipeline.patterns import pattern

_MORE_THAN = pattern(
    r"(?: (?!are |were |is |was )\w+){0,3}? (?:more|fewer|less|higher|lower) (?:of \w+ |(?:[\w-]+ ){1,6}?)?than\b"
    r"(?! (?:\d|a (?:dozen|hundred|third|quarter|half)|ten|half|one|two|three))|"
    r"(?: more| fewer| less)(?= year| compared| from)|(?: \w+){0,2} times\b"
)
# What grew by the number beside it: the increase of Hefei, 85 firms; the rise was steepest there, at 85.
_GROWING = ("growth", "increase", "rise ", "gain", "increment", "jump")
_GREW_BY = pattern(
    r"\b(?:growth|increase|rise|gain|increment|jump)(?: (?:was|is) (?:the )?\w+)? (?:of|in|for|at) (?:the )?"
    r"(?:[A-Z][\w'-]* ?){1,4},?(?: (?:at|by|was|being|with|came to|reached|stood at))? $"
)
_THRESHOLD = pattern(
    r"\b(?:cities|provinces|regions|districts|counties|places|areas) "
    r"(?:that have|which have|with|having|boasting|where) $|"
    r"\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|last) "
    r"(?:[\w-]+ ){0,2}(?:city|province|region|district|county|place|municipality)\b[^,.;\d]{0,40}"
    r"(?:with|having|that has|to have|to boast|boasting|to reach|to pass|to exceed|"
    r"(?:where|in which|whose)\b[^,.;\d]{1,70}) $"
)
_SOME_PLACES = pattern(
    r"\b(?:no|none of (?:the|its)|few|several|some|many|every|hardly any)(?: other| single)? (?:[a-z-]+ ){0,2}?"
    r"(?:city|cities|provinces?|regions?|districts?|county|counties|places?|areas?|municipalit\w+)\b[^,.;:\d]{0,50}\b"
    r"(?:has|have|had|with|boasts?|counts?|exceeds?|exceeded|tops?|reach\w*) (?:[a-z]+ ){0,3}?$"
)
_SUMMED = pattern(
    r"\b(?:together|combined|jointly|altogether|between them|in total|in all|a total of|account(?:s|ed)? for|"
    r"make up|made up|contribut\w+)\b"
)
_POINTING = pattern(r"\bthe (?:former|latter)\b")
_OF_THE_FORMER = pattern(r" (?:are |were )?(?:of |from |in )?the (?:former|latter)\b")
_BOTH_TITLES = pattern(
    r" (?:which|that|who) [a-z ]{0,12}(?:hold|have|carry|bear|own)\b[^.;,]{0,50} (?:too|also|as well)\b"
)
# What firms were given or called, behind the verb: something in quotes, something that is not "such firms", or another
# honour by its own noun.
_QUOTED = pattern(
    r"(?: (?:in|into|on|onto|to|of|as|the|a|an|its|lists?|titles?|honou?r|name|national|provincial|municipal|\w+-level|"
    r"first|20\d\d)){0,7} \""
)
_CALLED = pattern(rf" as (?!(?:(?:the|a|an|its) )?(?:[\w-]+ )?(?:{'|'.join(sorted(word_set('no honours')))})\b)[a-z]")
_HONOURED = pattern(rf"(?: \w[\w-]*){{0,6}}? (?:{'|'.join(sorted(word_set('honours')))})\b")
_LARGEST = pattern(r"\b(?:fortune (?:global |china |world )?\d00|(?:top|largest|strongest|biggest|leading) \d00)\b")
_DUBBED = frozenset({"dubbed", "labeled", "labelled", "titled", "named"})
_OF_SIZE = pattern(r" (?:above|of|over|below) (?:the )?designated size\b")
# What firms with a title are selected for besides another title: for its pilot.
_FOR_ELSE = pattern(r" for (?:its|the|a|an|their) (?!first\b|time\b|title|\d)")
_SUM_ROW = pattern(r"[^\w]{0,4}(?:total|sum|all)\b[ |:]*\d")
_RATE = pattern(
    r"(?: more| on average)* (?:a|per|each|every) (?:year|month|week|day)\b(?! (?:earlier|ago|before|later))|"
    r"(?: more| on average)* (?:annually|yearly|monthly|weekly|daily)\b"
)
_DAILY = pattern(
    r"[^,.;:\d\n]{0,60}? (?:(?:every|each|per|a) (?:single )?(?:day|week|month)\b"
    r"(?! (?:ago|earlier|before|later|when|on))|"
    r"daily\b)"
)
_EVERY = ("every day", "each day", "every month", "each month", "every week", "each week", "every year", "each year")
_SEVERAL = pattern(r"(?:'s?)?(?:,? (?:and|or|as well as) |, |/| & )(?:national |provincial |other )?")
_HAS_ONE = frozenset(
    ["has", "have", "had", "and", "with", "added", "including", ":", "(", ",", "boasts", "is", "owns", "only", "just"]
)
_FUTURE = pattern(
    r"\bby (?:the end of )?(?:the year )?20\d\d\b|\bby (?:the end of the year|year-end|then)\b|\bnext year\b"
)
_PLAN_BEHIND = frozenset(
    ["goal", "target", "goals", "planned", "expected", "targeted", "to be cultivated", "be cultivated"]
)
_AND = ("and", "", "and some", "and about", "and over", "and more than", "as well as")
# Behind a number, a verb that says that there shall be so many: are expected in Tianjin, are to be cultivated.
_PLANNED_BEHIND = pattern(
    r"'?(?: (?:in|of|from|across) (?:the )?[\w ]{2,30}?)? (?:(?:are|is) (?:expected|planned|targeted|projected|aimed|"
    r"envisaged|anticipated|forecast|scheduled|foreseen|to be)\b|(?:will|shall|should|would|must) be (?!re)\w+ed\b)"
)
_HELD_AGAINST = pattern(
    r"\b(?:(?:more|higher|fewer|less|better) than|past|beyond|above|below|ahead of|short of|exceed(?:s|ed|ing)|against|"
    r"surpass(?:es|ed|ing)|beat(?:s|ing)?|(?<!to )(?:met|meeting|hit|reached))(?: (?:the|its|a|their|this|that|an|old|"
    r"original|\w+'s|annual|official|\w+-year|national|20\d\d))* $"
)
_LEADING = frozenset({"leading", "top", "largest", "biggest", "best", "foremost"})
_COMMANDS = frozenset(
    [
        "add",
        "cultivate",
        "foster",
        "nurture",
        "recognize",
        "recognise",
        "identify",
        "select",
        "develop",
        "bring",
        "raise",
    ]
)
_EARLIER = pattern(r"\b(?:last year|a year ago|the year before|previous year)\b")
_MODALS = frozenset({"may", "can", "could", "would", "will", "should", "must", "shall"})
_UNCOUNTED = frozenset(
    {"told of firms, not counted as such", "part of firms that are not counted", "other things than firms",
     "nothing says that it counts firms with the title", "plan", "no one place is named"}
)  # fmt: skip
_REMAINING = frozenset({"remaining", "other", "rest", "others"})
_FORECASTING = frozenset({"will", "would", "expected", "could", "can"})
_LONG_AGO = 99
_IF_LISTED = pattern(
    r"(?:if|once|should|when|after)\b[^.;,]{0,70}\b(?:lists?|batch|publici\w+|public notice|objections?)\b"
)
# The verb of a headline that tells what is to come: Industry to get stronger with 3,000 little giants.
_TO_COME = pattern(
    r"(?P<lead>(?:[\w'&-]+ ){0,6}?)"
    r"(?!(?:first|second|third|only|last|city|province|district|county|continues?|helps?|able|comes?|came|used|according|"
    r"up|from|close|due|thanks) )[\w'-]+ to (?:get|become|be|see|have|add|gain|foster|nurture|boast|cultivate|support|"
    r"build|grow|rise|receive|welcome|host|train|raise|help|reach|hit|exceed|top|double|recognize|name|select|create|"
    r"develop|bring|make)\b"
)
_LISTED = bits("selected", "entered", "list")
_TELLS = bits("has", "stock", "selected", "entered", "reviewed", "revoked", "announced")
_NO_PLAN = bits("neutral plan", "proposed")
_ENDS_A_PLAN = pattern(r"(?:will|and|shall|should|would|must|to|could|may) $")


def refusal_of(scene: Scene, phrase: Phrase) -> str | None:
    """The reason why a number makes no claim; None where it may make one."""
    m, number = scene.m, phrase.number
    if _MORE_THAN.match(m.low, number.end) or _is_difference(scene, phrase):
        return "difference"
    if _RATE.match(m.low, phrase.noun_end) or _is_pace(scene, phrase):
        return "rate"
    if _of_no_firm(scene, phrase):
        return "no count"
    if _OF_THE_FORMER.match(m.low, number.end):
        return "points to what it does not name"
    if _POINTING.search(m.low, phrase.start, number.start) and not inside(m.places, phrase.start, number.start):
        return "no one place is named"
    if _SUM_ROW.match(m.low, scene.start) and phrase.bare and number.start - scene.start < 12:
        return "the sum of a table"
    if _LEADING & set(phrase.adjectives):
        return "a rank"
    latest = scene.memory.latest
    if phrase.bare and latest and latest.measure == "new" and _EARLIER.search(m.low, phrase.start, number.start):
        return "an earlier figure"
    if phrase.bare and _is_mark_passed(scene, phrase):
        return "a mark that the number before has passed"
    if number.bound in ("at_least", "at_most") and _THRESHOLD.search(m.low, scene.start, number.start):
        return "a threshold"
    if _SOME_PLACES.search(m.low, scene.start, number.start):
        return "no one place is named"
    if phrase.unpaired:
        return "numbers whose names are not found"
    if phrase.title is not None and phrase.title.programme is None:
        return "only sounds like a title"
    if _several_titles(scene, phrase) or _BOTH_TITLES.match(m.low, number.end):
        return "several titles in one number"
    if _of_another_honour(scene, phrase) and not (is_part(scene, phrase) and part_of(scene, phrase)):
        return "another title"
    if phrase.title is None and not phrase.thing and _on_list_of_largest(scene, phrase):
        return "another title"
    if phrase.title is None and _OF_SIZE.match(m.low, phrase.noun_end):
        return "other things than firms"
    if phrase.thing or _goes_with_another_noun(scene, phrase):
        return "other things than firms"
    if scene.heard.kinds & BIT["pool"] and _of_pool(scene, phrase):
        return "firms that may get a title one day"
    if number.value == 1 and (lone := _lone(scene, phrase)):
        return lone
    if _of_several_places(scene, phrase):
        return "no one place is named"
    if _is_command(scene) or _is_to_come(scene, phrase):
        return "plan"
    if _of_other_places(scene, phrase):
        return "no one place is named"
    if _refers(scene, phrase):
        return "refers to firms already counted"
    if _is_planned(scene, phrase):
        return "plan"
    if _selected_for_else(scene, phrase) or _is_served(scene, phrase):
        return "told of firms, not counted as such"
    if not (scene.role.holds or (is_part(scene, phrase) and part_of(scene, phrase)) or is_traded(scene, phrase)):
        return "told of firms, not counted as such"
    return "part of firms that are not counted" if _of_refused(scene, phrase) else None


def _is_pace(scene: Scene, phrase: Phrase) -> bool:
    """Whether so many come in a span of time: every day nine firms are certified; nine new ones register a day."""
    low = scene.m.low
    if low.startswith(_EVERY, scene.start):
        return True
    return _DAILY.match(low, phrase.noun_end, phrase.end) is not None and not is_part(scene, phrase)


def _shares_noun(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number has the noun of the other things before it: Wuxi hosts 50 institutes and Suzhou 20."""
    before, role = scene.before, scene.role
    if not (phrase.bare and before and before.thing) or before.thing in KINDS_OF_PLACES or role.verb is not None:
        return False
    link = scene.s.items[phrase.at - 2] if role.head == "place" else None
    return (
        link is not None
        and link.words in ("and", ",", ";", "while")
        and scene.s.items[phrase.at - 3].words == before.thing
    )


def _is_mark_passed(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is only what the one before it has gone beyond: rose to 202, passing 200 for the first time."""
    number, before = phrase.number, scene.before
    if before is None or number.bound != "at_least" or not scene.findings or phrase.row:
        return False
    if scene.findings[-1].count.start != before.number.start or before.number.value < number.value:
        return False
    if not scene.m.low.startswith(VERBAL_BOUNDS, number.start) or inside(scene.m.titles, before.noun_end, number.start):
        return False
    passing = scene.m.low[number.start : number.end].split(" ", 1)[0].endswith("ing")
    return passing or not inside(scene.m.places, before.number.end, number.start)


def _of_pool(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number's words, or those before it, tell of firms that may get a title one day."""
    before = inside(scene.m.cues, scene.start, phrase.number.start)
    return bool((phrase.kinds | kinds_of(before)) & BIT["pool"])


def _of_another_honour(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms were given something else: 5 firms were rated as "Green Factories"."""
    m = scene.m
    if phrase.title or phrase.thing or phrase.row or not phrase.kinds & _LISTED:
        return False
    return not inside(m.titles, phrase.noun_end, phrase.end) and any(
        _QUOTED.match(m.low, cue.end, phrase.end)
        or _CALLED.match(m.low, cue.end, phrase.end)
        or _HONOURED.match(m.low, cue.end, phrase.end)
        or (cue.words in _DUBBED and m.low.startswith((" the ", " a ", " an "), cue.end))
        for cue in phrase.cues
        if cue.kinds & _LISTED and cue.start >= phrase.number.end
    )


def _on_list_of_largest(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms are those on a list of the largest of all: five are on the Fortune Global 500 list."""
    low = scene.m.low
    if "00" not in low[phrase.start : phrase.end] and "00" not in low[scene.start : phrase.start]:
        return False
    if phrase.bare and inside(scene.m.titles, phrase.start, phrase.end):
        return False
    found = _LARGEST.search(low, scene.start, scene.end)
    if found is None or inside(scene.m.numbers, min(found.end(), phrase.number.end), max(found.start(), phrase.start)):
        return False
    named = inside(scene.m.titles, phrase.start, phrase.end)
    return not any(title.start < found.end() + 24 for title in named if title.start >= found.start() - 60)


def _selected_for_else(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms that have the title were selected for something else: 100 little giants for its pilot."""
    verb, m = scene.role.verb, scene.m
    if phrase.title is None or verb is None or not verb.kinds & bits("selected", "applied"):
        return False
    if not _FOR_ELSE.match(m.low, phrase.noun_end):
        return False
    return not inside(m.titles, phrase.noun_end, phrase.end) and not inside(m.batches, phrase.noun_end, phrase.end)


def _is_served(scene: Scene, phrase: Phrase) -> bool:
    """Whether some of the firms just counted only got or attended something: of the 296, 60 took part in a course."""
    cue = next(iter(inside(scene.m.cues, phrase.noun_end, phrase.noun_end + 24)), None)
    if cue is None or not phrase.bare or not cue.kinds & BIT["served"] or cue.kinds & bits("selected", "has", "part"):
        return False
    at_once = scene.m.low[phrase.noun_end : cue.start].strip() in (
        "",
        "of them",
        "of which",
        "were",
        "have",
        "have been",
    )
    return at_once and is_part(scene, phrase) and not is_paid_for(scene.m.low[phrase.noun_end : scene.end])


def _of_no_firm(scene: Scene, phrase: Phrase) -> bool:
    """Whether "none" or "no company" says nothing of one place: no company may apply twice, second to none."""
    low, number = scene.m.low, phrase.number
    if number.value or not low.startswith("no", number.start):
        return False
    placed = bool(subject_of(scene.s, phrase) or behind_of(scene.s, phrase) or phrase.inner)
    if phrase.bare:
        return not (row_place(scene, phrase) or behind_of(scene.s, phrase))
    owned = scene.role.verb is not None and bool(scene.role.verb.kinds & bits("has", "stock"))
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
    return any(word.words in KINDS_OF_PLACES for at in others for word in lead[at + 1 : at + 4])


def _is_command(scene: Scene) -> bool:
    """Whether a sentence begins with what is to be done: - Add 100 gazelles."""
    first = next((item for item in scene.s.items[:4] if item.sort != "mark"), None)
    return first is not None and first.words in _COMMANDS and scene.m.text[first.start].isupper()


def _is_to_come(scene: Scene, phrase: Phrase) -> bool:
    """Whether a headline tells by an infinitive of what is to come: Industry to get stronger with 300 little giants."""
    if scene.at or scene.m.low.startswith((".", "!"), scene.end - 1):
        return False
    found = _TO_COME.match(scene.m.low, scene.start, phrase.number.start)
    before = inside(scene.m.cues, scene.start, found.end("lead")) if found else []
    return found is not None and not any(cue.kinds & _TELLS and not cue.kinds & BIT["plan"] for cue in before)


def _is_difference(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words right before a number say by how many more or fewer: an increase of 54."""
    start, low = phrase.number.start, scene.m.low
    if low.endswith(" by ", 0, start) and low.startswith(" to ", phrase.number.end):
        return True  # swelled by 18 to 63
    before = low[max(scene.start, start - 80) : start]
    grew = phrase.title is None and any(word in before for word in _GROWING)
    if grew and _GREW_BY.search(scene.m.text, max(scene.start, start - 80), start):
        return True
    if not scene.heard.kinds & BIT["difference"]:
        return False
    rising = inside(scene.m.cues, max(scene.start, start - 34), start + 12)
    return any(
        cue.kinds & BIT["difference"] and cue.start < start and not low[cue.end : start].strip(" ,.a") for cue in rising
    )


def _several_titles(scene: Scene, phrase: Phrase) -> bool:
    """Whether one number counts firms under two titles."""
    title, m = phrase.title, scene.m
    if title is None:
        return False
    behind = inside(m.titles, title.end, min(scene.end, title.end + 160))
    if behind and behind[0].programme == title.programme and len(behind) > 1:
        behind = behind[1:] if behind[0].start - title.end < 4 else behind
    if not behind or behind[0].programme == title.programme:
        return False
    return bool(_SEVERAL.fullmatch(m.low, title.end, behind[0].start))


def _goes_with_another_noun(scene: Scene, phrase: Phrase) -> bool:
    """Whether a title only describes another noun behind it: 20 unicorn founders, 3 little giant training camps."""
    title, items = phrase.title, scene.s.items
    at = phrase.head + 1
    if title is None or at >= len(items) or items[at].sort != "word":
        return False
    last = scene.m.low[title.start : title.end].rstrip("'").rsplit(" ", 1)[-1]
    if last.endswith(("s", "ses", "ies")) or items[at].start > title.end + 2:
        return False
    word = items[at].words
    return word.endswith("s") and word not in ("is", "was", "has", "as", "this", "firms", "companies", "enterprises")


def _lone(scene: Scene, phrase: Phrase) -> str | None:
    """Why "one" counts nothing: one of the little giants, one company said."""
    low, number = scene.m.low, phrase.number
    if not low[number.start : number.end].endswith("one"):
        return None
    before = low[max(0, number.start - 12) : number.start].replace(",", " , ").split()
    if low.startswith(" of ", number.end):
        return "one firm, not a count"
    if _leads_list(scene, phrase):
        return None
    if phrase.row or (phrase.bare and (scene.findings or (before and before[-1] in _HAS_ONE))):
        return None
    if phrase.firms or phrase.of or (phrase.title and (not before or before[-1] not in _HAS_ONE)) or phrase.bare:
        return "one firm, not a count"
    return None


def _leads_list(scene: Scene, phrase: Phrase) -> bool:
    """Whether "one" begins a list of firms by their titles: are one key little giant, three hidden champions and 23."""
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if phrase.title is None or following is None or following.title is None or phrase.of is not None:
        return False
    return scene.m.low[phrase.noun_end : following.number.start].strip("' ") in (",", "and", ", and", "as well as")


def _refers(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number only names again the firms that another number counted; the sentence then goes on from it."""
    memory, number, m = scene.memory, phrase.number, scene.m
    before = scene.m.low[max(0, number.start - 24) : number.start].split()
    last = before[-1] if before else ""
    known = memory.by_count.get(number.value)
    told = last == "the" and m.low.startswith((" which", " that", " who"), number.end)
    if told and not known and any(cue.kinds & ACTS for cue in phrase.cues if cue.start > number.end):
        return False  # one of the 60 which were named little giants
    if last in ("these", "those"):
        scene.whole = known or scene.whole
        return True
    of_known = last in ("among", "of") and scene.role.head in ("among", "of") and not phrase.title
    definite = scene.role.definite or scene.role.head.endswith(" the")
    if known and (definite or of_known) and not phrase.row:
        scene.whole = known
        return True
    part = scene.before is not None and scene.before.of is phrase
    if part:
        owner = scene.s.items[phrase.at - 1]
        placed = m.low.startswith((" of ", " in "), phrase.noun_end) and behind_of(scene.s, phrase) is not None
        owned = owner.sort == "place" or owner.words.endswith("'s") or placed
        return not owned and phrase.inner is None
    if scene.role.definite and phrase.bare and not phrase.row and last == "the":
        behind = scene.s.items[phrase.at + 1 : phrase.at + 3]
        return not (
            behind
            and (behind[0].words in MARKS or (behind[0].words in ("of", "in") and behind[-1].sort in ("place", "word")))
        )
    of_them = len(before) > 1 and last == "the" and before[-2].lstrip("(") in ("of", "among")
    if of_them and not known and _tells_whole_list(scene, phrase):
        return False
    titled = bool(inside(scene.m.titles, phrase.noun_end, phrase.end))
    return of_them and phrase.title is None and not titled and not inside(scene.m.batches, phrase.start, phrase.end)


def _tells_whole_list(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms of whom some are told of are those of a whole list that nobody has counted yet: of the 3,671
    selected nationwide, 44 are from Quzhou.
    """
    topic, m = scene.memory.topic, scene.m
    if topic is None or topic.programme is None or not scene.memory.listed(topic.programme).recent:
        return False
    acts = any(item.kinds & ACTS for item in scene.s.items[phrase.head + 1 : phrase.head + 3])
    placed = [named for named in inside(m.places, phrase.noun_end, phrase.end) if named.role == "place"]
    return acts and bool(placed) and placed[0].start - phrase.noun_end < 40


def _is_planned(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is a plan, a forecast or a rule rather than a fact."""
    m, number = scene.m, phrase.number
    plan: Cue | None = None
    meant = False
    cues = inside(m.cues, scene.start, phrase.end) if scene.heard.kinds & BIT["plan"] else []
    kinds = kinds_of(cues)
    for cue in cues if kinds & BIT["plan"] else []:
        if cue.kinds & _NO_PLAN or m.text.startswith("May", cue.start):
            continue
        if cue.words == "in order to" and cue.start == scene.start and "," in m.low[cue.end : number.start]:
            continue  # what something else is done for
        if plan and cue.kinds & BIT["cancel"] and _cancels(scene, phrase, plan, cue):
            plan, meant = None, False
        if not cue.kinds & BIT["plan"] or (cue.words in _MODALS and cue.start > number.start):
            continue
        if cue.start < number.start or (cue.words in _PLAN_BEHIND and not _only_measures(m.low, number.end, cue.start)):
            plan, meant = cue, meant or cue.words not in _FORECASTING
    if plan is None:
        return _is_to_be(scene, phrase) or _shares_plan(scene, phrase)
    if m.low.endswith(" from ", 0, number.start):
        return False  # to double their number from 246 to 500: the 246 are there
    since = scene.memory.since_latest if scene.memory.latest else _LONG_AGO
    if _FUTURE.search(m.low, phrase.start, phrase.end):
        return True
    if IF_ALL.match(m.low, scene.start) and (since <= 3 or _IF_LISTED.match(m.low, scene.start)):
        return False
    forecast = not meant and kinds & bits("tied", "total") and since <= 1
    return not (forecast and (kinds & BIT["current"] or _goes_on_from_list(scene, phrase)))


def _only_measures(low: str, start: int, goal: int) -> bool:
    """Whether a number is only held against the goal behind it: 14,600 have been fostered, more than the goal."""
    return _HELD_AGAINST.search(low, start, goal) is not None


def _goes_on_from_list(scene: Scene, phrase: Phrase) -> bool:
    """Whether the newcomers of a list have just been counted, with which a total will be higher; also of its parts."""
    latest = scene.memory.latest
    fresh = latest is not None and latest.measure in ("new", "new_and_reviewed")
    return fresh or (bool(scene.findings) and is_part(scene, phrase))


def _shares_plan(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number has its verb of a plan behind the next number, to which "and" joins it: 300 gazelles and 20
    unicorns are expected by 2027.
    """
    if phrase.title is None or not scene.heard.kinds & BIT["plan"]:
        return False
    last = phrase
    for other in scene.s.phrases[scene.at + 1 :]:
        if other.title is None or scene.m.low[last.noun_end : other.number.start].strip(" ,'") not in _AND:
            break
        last = other
    found = _PLANNED_BEHIND.match(scene.m.low, last.noun_end, scene.end) if last is not phrase else None
    return found is not None


def _is_to_be(scene: Scene, phrase: Phrase) -> bool:
    """Whether somebody is only to do so within a term: arranged to support 1,000 in three batches by 2025."""
    verb, low = scene.role.verb, scene.m.low
    if verb is None or not low.endswith(" to ", 0, verb.start):
        return False
    return bool(_FUTURE.search(low, phrase.number.end, phrase.end))


def _cancels(scene: Scene, phrase: Phrase, plan: Cue, cue: Cue) -> bool:
    """Whether words such as "has" or "at present" take a number out of the reach of a plan before them."""
    if cue.start < phrase.start or cue.start > phrase.number.end + 60 or cue.start <= plan.end + 3:
        return False
    governed = _ENDS_A_PLAN.search(scene.m.low, max(0, cue.start - 8), cue.start)
    return not (cue.words in ("has", "have", "had") and governed)


def _of_refused(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is a part of firms whose own number counted nothing: of its 12 subsidiaries, 3 are."""
    strange = scene.refused[-1:] == ["refers to firms already counted"] and scene.whole is None and scene.at == 1
    own = bool(inside(scene.m.titles, phrase.start, phrase.number.start))
    if scene.refused[-1:] == ["other things than firms"] and scene.before and scene.before.bare and phrase.bare:
        return not own  # of the ships, which reached 90, the city built 40
    untitled = scene.refused[-1:] == ["no title governs it"] and scene.before is not None and scene.before.firms
    told = scene.roles[scene.at - 1].verb if untitled and scene.role.head == "including" else None
    if told is not None and not told.kinds & bits("has", "stock"):
        return True  # chose 100 firms for its pilot, including 35 little giants
    if _shares_noun(scene, phrase):
        return True
    uncounted = scene.refused[-1:] and (scene.refused[-1] in _UNCOUNTED or strange)
    if not uncounted or phrase.row or phrase.of_market or scene.findings:
        return False
    before, low = scene.s.phrases[scene.at - 1], scene.m.low
    if before.of is phrase:
        return True
    if scene.refused[-1] == "no one place is named" and behind_of(scene.s, phrase):
        return False  # 59 new global unicorns; 19 of them are from China
    if before.number.value < phrase.number.value and row_place(scene, phrase):
        return False  # with the 9,000 named before, China has now 12,000 of them
    if before.thing in KINDS_OF_PLACES and subject_of(scene.s, phrase):
        return False  # among the 10 districts, Haishu has 12
    if scene.role.joined:
        return True
    parted = any(cue.kinds & BIT["part"] and cue.end <= phrase.number.start for cue in phrase.cues)
    parted = parted or low.startswith((" of which", " of them", " of whom", " of these"), phrase.noun_end)
    if parted or (low.startswith(("of ", "among "), scene.start) and scene.at == 1):
        owned = scene.role.verb is not None and scene.role.verb.kinds & bits("has", "stock") and before.firms
        return not (owned and scene.at > 1)
    if not phrase.bare or row_place(scene, phrase) or own:
        return False
    return scene.role.verb is None and not acts_behind(scene.s, phrase)
