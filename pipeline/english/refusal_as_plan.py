"""Whether a number is a plan, a forecast or a rule rather than a fact."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.known_firms import are_listed_behind
from pipeline.english.measure_as_total import ADD_UP, IF_ALL
from pipeline.english.part_of import is_part
from pipeline.english.phrases import Phrase
from pipeline.english.scene import Scene
from pipeline.english.words import BIT, Cue, bits, kinds_of, word_set
from pipeline.patterns import pattern

_FUTURE = pattern(
    r"\bby (?:the end of )?(?:the year )?20\d\d\b|\bby (?:the end of the year|year-end|then)\b|\bnext year\b|"
    r"\bbefore (?:the (?:year|decade) )?(?:20\d\d )?(?:is (?:out|over|up|done)|ends|closes|comes to an end)\b"
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
# The same of firms that are only to be brought up: are to be nurtured, should be in place.
_TO_BE_RAISED = pattern(
    r"'?(?: (?:in|of|from|across) (?:the )?[\w ]{2,30}?)? "
    rf"(?:(?:are|is)(?: due| supposed| meant)? to|shall|should|must|will) "
    rf"be (?:{'|'.join(sorted(word_set('raised')))}|in place|there)\b"
)
# What a cleft says that somebody wants: 500 little giants by 2025: that is what Henan has decided to cultivate.
_IS_WANTED = pattern(
    r"[^.;:]{0,60}[:,-] (?:that|this|such|so much) (?:is|was) "
    r"(?:what [^.;:]{2,50} (?:decided|resolved|wants?|wanted|plans?|"
    r"planned|aims?|hopes?|intends?|means|set out|wishes|promised|pledged)\b|"
    r"(?:the|[\w' ]+'s) (?:goal|target|aim|plan|ambition|objective|wish)\b)"
)
_HELD_AGAINST = pattern(
    r"\b(?:(?:more|higher|fewer|less|better) than|past|beyond|above|below|ahead of|short of|exceed(?:s|ed|ing)|against|"
    r"surpass(?:es|ed|ing)|beat(?:s|ing)?|(?<!to )(?:met|meeting|hit|reached))(?: (?:the|its|a|their|this|that|an|old|"
    r"original|\w+'s|annual|official|\w+-year|national|20\d\d))* $"
)
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
_MODALS = frozenset({"may", "can", "could", "would", "will", "should", "must", "shall"})
_FORECASTING = frozenset({"will", "would", "expected", "could", "can"})
_ON_PLACE = pattern(
    r", (?:(?:in |to |of |from )?(?:where|which|whose)\b|home to\b|with\b|an? (?:[\w-]+ ){1,3}?(?:of|"
    r"with)\b)[^,;]{0,60}$"
)
_LONG_AGO = 99
_STRIVEN_FOR = pattern(
    r"\b(?:effort|push|drive|wish|endeavou?r|call|intention|vision|struggle|aspiration)s? (?:is|are) "
    r"(?:for|to (?:have|get|reach|see|raise|foster|cultivate|build))\b"
)
_IF_LISTED = pattern(
    r"(?:if|once|should|when|after)\b[^.;,]{0,70}\b(?:lists?|batch|publici\w+|public notice|objections?)\b"
)
# The verb of a headline that tells what is to come: Industry to get stronger with 3,000 little giants.
_TO_COME = pattern(
    r"(?P<lead>(?:[\w'&-]+ ){0,6}?)"
    r"(?!(?:first|second|third|only|last|city|province|district|county|continues?|helps?|able|comes?|came|used|"
    r"according|"
    r"up|from|close|due|thanks) )[\w'-]+ to (?:get|become|be|see|have|add|gain|foster|nurture|boast|cultivate|support|"
    r"build|grow|rise|receive|welcome|host|train|raise|help|reach|hit|exceed|top|double|recognize|name|select|create|"
    r"develop|bring|make)\b"
)
_TELLS = bits("has", "stock", "selected", "entered", "reviewed", "revoked", "announced")
_NO_PLAN = bits("neutral plan", "proposed")
_ENDS_A_PLAN = pattern(
    r"(?:(?:will|shall|should|would|must|to|could|may|might|can)"
    r"(?: well| soon| then| (?!currently|already)[a-z]+ly)*|and) $"
)
_BEFORE_VERB = 40
_PLAN_BEFORE = 110
# A sentence that leads to what is planned, right before another one.
_PLAN_IS = pattern(
    r"(?:^|[.!?\n] ?)(?:(?:its|the|their|these|our|such) )?(?:[a-z'-]+ ){0,3}?"
    r"(?:targets?|goals?|objectives?|aims?|ambitions?|blueprint|roadmap|plan|wish list)s? "
    r"(?:(?:for|of|until|by|up to) [^.,;:]{2,20} )?(?:forms?|is|are|looks?|reads?|takes?|come|comes|follows?|sets?|"
    r"runs?|lays?|foresees?|envisages?|provides?|has|have|consists?|comprises?|calls?)\b[^.!?\d]{0,80}[.!?:]\s+$"
)


def is_command(scene: Scene) -> bool:
    """Whether a sentence begins with what is to be done: - Add 100 gazelles."""
    if ADD_UP.match(scene.m.low, scene.start):
        return False
    first = next((item for item in scene.s.items[:4] if item.sort != "mark"), None)
    return first is not None and first.words in _COMMANDS and scene.m.text[first.start].isupper()


def is_to_come(scene: Scene, phrase: Phrase) -> bool:
    """Whether a headline tells by an infinitive of what is to come: Industry to get stronger with 300 little giants."""
    if scene.at or scene.m.low.startswith((".", "!"), scene.end - 1):
        return False
    found = _TO_COME.match(scene.m.low, scene.start, phrase.number.start)
    before = inside(scene.m.cues, scene.start, found.end("lead")) if found else []
    return found is not None and not any(cue.kinds & _TELLS and not cue.kinds & BIT["plan"] for cue in before)


def is_planned(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is a plan, a forecast or a rule rather than a fact."""
    m, number = scene.m, phrase.number
    if _STRIVEN_FOR.search(m.low, scene.start, number.start) or any(
        wanted.match(m.low, phrase.noun_end) for wanted in (_TO_BE_RAISED, _IS_WANTED)
    ):
        return True
    if are_listed_behind(scene.s, phrase):
        return False
    if _lays_out_plan(scene) and not scene.heard.kinds & bits("today", "announced"):
        return True
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
        if cue.words in _PLAN_BEHIND and ";" in m.low[number.end : cue.start]:
            continue  # has put forward 132; the decision is expected soon
        if cue.start < number.start or (cue.words in _PLAN_BEHIND and not _only_measures(m.low, number.end, cue.start)):
            plan, meant = cue, meant or cue.words not in _FORECASTING
    if plan and _is_of_place_behind(scene, plan, number.start):
        plan = None
    if plan is None:
        return _is_to_be(scene, phrase) or _shares_plan(scene, phrase)
    if m.low.endswith((" from ", " from the present ", " from the current "), 0, number.start):
        return False  # to double their number from 246 to 500: the 246 are there
    since = scene.memory.since_latest if scene.memory.latest else _LONG_AGO
    if _FUTURE.search(m.low, phrase.start, phrase.end):
        return True
    listed = since <= 3 or bool(scene.heard.batches) or _IF_LISTED.match(m.low, scene.start) is not None
    if listed and IF_ALL.match(m.low, scene.start):
        return False
    forecast = not meant and kinds & bits("tied", "total") and since <= 1
    return not (forecast and (kinds & BIT["current"] or _goes_on_from_list(scene, phrase)))


def _lays_out_plan(scene: Scene) -> bool:
    """Whether a sentence goes on from one that only leads to what is planned: its targets form a pyramid."""
    return _PLAN_IS.search(scene.m.low, max(0, scene.start - _PLAN_BEFORE), scene.start) is not None


def _is_of_place_behind(scene: Scene, plan: Cue, start: int) -> bool:
    """Whether a number stands in a clause on a place that the plan only leads to: will run through Deyang, where there
    are 71 little giants.
    """
    clause = _ON_PLACE.search(scene.m.low, plan.end, start)
    return clause is not None and any(place.end == clause.start() for place in inside(scene.m.places, plan.end, start))


def _only_measures(low: str, start: int, goal: int) -> bool:
    """Whether a number is only held against the goal behind it: 14,600 have been fostered, more than the goal."""
    return _HELD_AGAINST.search(low, start, goal) is not None


def _goes_on_from_list(scene: Scene, phrase: Phrase) -> bool:
    """Whether the newcomers of a list have just been counted, with which a total will be higher; also of its parts."""
    latest = scene.memory.latest
    fresh = latest is not None and latest.measure in ("new", "new_and_reviewed")
    also = scene.m.low.endswith("'s to ", 0, phrase.number.start)  # will rise to 31, and Huzhou's to 152
    return fresh or (bool(scene.findings) and (also or is_part(scene, phrase)))


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
    governed = _ENDS_A_PLAN.search(scene.m.low, max(0, cue.start - _BEFORE_VERB), cue.start)
    return not (cue.words in ("has", "have", "had") and governed)
