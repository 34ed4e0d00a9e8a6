"""Whether a number near a title counts other things than its firms: patents, exports, firms of another kind."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.measure_as_total import LEVELS
from pipeline.english.mentions import Mentions
from pipeline.english.part_of import part_of
from pipeline.english.phrases import OF_A_PLACE, UNCOUNTED, Item, Phrase
from pipeline.english.place_beside import row_place
from pipeline.english.scene import Scene
from pipeline.english.words import BIT, bits, word_set
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

_HEADS_OF = pattern(
    r"\b(?P<head>[a-z]+) (?:of|by|in|at|from|among|between|for|to|with) (?:the |these |those |its |their |all |"
    r"such )?(?:[\w'-]+ ){0,2}$"
)
_OF_WHICH = pattern(r"(?P<noun>\b[a-z]+s),? (?:which|that) (?:\w+ ){1,3}$")
_OF_THEM = (" of them", " of these", " of those")
_MARKETS = frozenset({"market", "markets", "exchange", "exchanges", "bourse", "bourses", "board", "boards"})
_OWNED = pattern(
    r"(?P<noun>\b[a-z]+s)\b(?: (?:of|in|for|on) [^,;.]{2,40}?)?,? (?:that|which) [^,;.\d]{2,60} "
    r"(?:own|owns|hold|holds|have|has|possess|possesses|boast|filed|file|made|make|employ|operate|run)(?: now)? "
    r"(?:number|total|reach|come to|came to|amount to|exceed|are|were)\w* (?:at )?$"
)
# The incubators above municipal level are 86; of makers' spaces, city-level ones or higher, there are 206.
_ARE_SO_MANY = pattern(
    r"(?P<noun>\b[a-z]+s)\b(?: (?:above|at|below|under|beyond|of|on) (?:the )?[a-z-]+(?: and [a-z-]+)? levels?"
    r"(?: (?:and|or) (?:above|higher|up))?)?(?:,[^,;.\d]{3,40},)? (?:there )?(?:are|were)"
    r"(?: now| already| at present)? $"
)
_FIGURES = frozenset({"figures", "numbers", "counts", "totals", "tallies", "values"})
_AUXILIARY = word_set("auxiliary")
_OF_WHAT = word_set("of what")
_NO_THINGS = frozenset({"these", "those", "ours", "theirs", "areas", "parks", "zones", "cities", "districts", "others"})
_LONGER_THAN_A_LABEL = 40
_NUMBERS = ("number", "numbers", "count", "tally", "number of", "numbers of")
_NOUN_ENDS = word_set("leading in") | word_set("prepositions") | frozenset({"that", "which", "who"})
_METRICS = word_set("metrics")
_PLAIN_ALONE = word_set("plain")
_PLAIN = _PLAIN_ALONE | word_set("attributes") - {"demonstration"}
# What tells firms apart where their number is told by it, although it may describe those with a title elsewhere.
_KINDS_OF_FIRMS = frozenset({"industrial", "manufacturing", "emerging", "leading", "domestic", "small", "medium-sized"})
_NO_KIND = word_set("breaks") | frozenset({"the", "number", "total", "of", "these", "such"})
_SUCH = word_set("such")

# What a row of places is said to have beside firms: the new clusters are in Putian (9), Longyan (5).
_LIE_IN = pattern(
    r"(?:[a-z-]+ ){0,5}?(?:clusters|parks|platforms|laboratories|labs|centers|centres|bases|projects|factories|"
    r"institutes|stations|plants|branches|offices|schools|funds)\b[^.;:\d]{0,40} (?:in|at|to|of) [^.;:]*$"
)

_OTHERS = frozenset({"other things than firms", "told of firms, not counted as such"})
_NOT_FEW = 20
_NOTEWORTHY = bits("list", "announced", "proposed", "selected", "private")

_NAMED_LIST = pattern(
    r"\b(?:the|a|an) (?P<kind>(?:(?!(?:the|an?|on|in|of|to|by|for|from|and|were|was|are|have|been)\b)"
    r"[a-z][\w'-]* ){1,4})list\b"
)
_KINDS_OF_LISTS = _PLAIN_ALONE | frozenset(
    ["latest", "final", "full", "whole", "current", "same", "preliminary", "annual", "yearly", "updated", "revised",
     "hurun", "candidate", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
     "tenth", "year's", "company", "firm", "name", "honor", "honour", "winners'", "public", "official", "long", "this",
     "ministry's", "province's", "city's", "country's", "nation's", "white", "global", "world", "china", "intended",
     "provisional", "recommended", "recommendation", "batch", "ministerial", "published", "released", "announced",
     "publicity", "notice", "newcomers'", "winners", "shortlisted", "just-released", "newly-released", "mentioned"]
)  # fmt: skip


def tells_only_of_others(scene: Scene) -> bool:
    """Whether a sentence without a title or list counted nothing but other things, of which a row may go on: 320 firms
    asked for a loan. In Haining 41.
    """
    heard = scene.heard
    if not scene.refused or not _OTHERS.issuperset(scene.refused) or heard.batches or heard.kinds & _NOTEWORTHY:
        return False
    told = [phrase for phrase in scene.s.phrases if phrase.thing or phrase.firms]
    named = any(title.programme for title in heard.titles if title.start > scene.s.phrases[0].number.start)
    return any(phrase.number.value >= _NOT_FEW for phrase in told) and not named


def tells_of_things(scene: Scene, phrase: Phrase) -> bool:
    """Whether a clause behind "which" tells of other things: base stations, which reached 40,000."""
    if scene.findings and scene.m.low.startswith(_OF_THEM, phrase.number.end):
        return False  # private firms make up 25 of these
    if _has_other_subject(scene, phrase):
        return True
    if _LIE_IN.match(scene.m.low, scene.start, phrase.number.start):
        return not inside(scene.m.titles, scene.start, phrase.number.start)
    found = _OF_WHICH.search(scene.m.low, scene.start, phrase.number.start)
    if found is None or inside(scene.m.titles, scene.start, phrase.number.start):
        return False
    noun = next((item for item in reversed(scene.s.items) if item.end == found.end("noun")), None)
    return noun is not None and noun.sort == "word"


def breaks_off(scene: Scene, phrase: Phrase) -> bool:
    """Whether a text was cut off behind a number in the midst of a sentence, so that its noun is not known."""
    text = scene.m.text
    cut = phrase.number.start - scene.start > _LONGER_THAN_A_LABEL and not text[phrase.noun_end :].strip()
    return cut and not phrase.kinds & BIT["total"] and not row_place(scene, phrase)


def is_number_of_others(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is said to be that of other things: the number of invention patents went up from 400."""
    items = scene.s.items
    if _has_other_label(items, phrase) or _is_of_things_owned(scene, phrase) or are_things(scene, phrase):
        return True
    counts = [at for at in range(phrase.first, phrase.at - 1) if items[at].words.endswith(_NUMBERS)]
    first = counts[-1] + 1 if counts else phrase.at
    if counts and not items[counts[-1]].words.endswith(" of"):
        first += 1
        if items[first - 1].words != "of":
            return False
    for at, item in enumerate(items[first : phrase.at], first):
        word = item.words
        if counts and item.kinds & BIT["firms"] and _are_of_another_kind(items[first:at], items[at : phrase.at]):
            return True
        if item.sort in ("title", "batch") or item.kinds & bits("firms", "list", "selected", "new"):
            return False
        if item.sort not in ("word", "cue") or word in _NOUN_ENDS or item.kinds & bits("has", "stock"):
            return False
        if word in UNCOUNTED or (word.endswith("s") and len(word) > 4 and word not in _OF_WHAT | _NO_THINGS | _SUCH):
            return True
    return False


def _is_of_things_owned(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is that of what somebody owns: the patents that little giants hold number 1,240."""
    found = _OWNED.search(scene.m.low, scene.start, phrase.number.start)
    if found is None or any(title.end == found.end("noun") for title in inside(scene.m.titles, *found.span())):
        return False
    firms = inside(scene.m.cues, *found.span("noun"))
    return not any(cue.kinds & BIT["firms"] for cue in firms)


def are_things(scene: Scene, phrase: Phrase) -> bool:
    """Whether the noun of other things is said to be so many: the incubators above municipal level are 86."""
    found = _ARE_SO_MANY.search(scene.m.low, scene.start, phrase.number.start)
    if found is None or found["noun"] in _FIGURES | _OF_WHAT | _NO_THINGS | _SUCH or len(found["noun"]) < len("labs"):
        return False
    noun = next((item for item in reversed(scene.s.items) if item.end == found.end("noun")), None)
    return noun is not None and noun.sort == "word"


def _has_other_label(items: list[Item], phrase: Phrase) -> bool:
    """Whether the label of a number in a list is the noun of other things: gazelles: 440; key labs: 14; leaders, 13."""
    if phrase.at < 2 or items[phrase.at - 1].words not in (":", ","):
        return False
    first = next((at + 1 for at in range(phrase.at - 2, -1, -1) if items[at].sort == "mark"), 0)
    if items[phrase.at - 1].words == "," and (first == 0 or items[first - 1].words != ";"):
        return False
    label = items[first : phrase.at - 1]
    label = label[1:] if label and label[0].sort == "place" else label
    if not 0 < len(label) < 5 or any(item.sort not in ("word", "cue") for item in label):
        return False
    noun = label[-1].words
    return (
        label[-1].sort == "word" and noun.endswith("s") and len(noun) > 3 and noun not in _OF_WHAT | _NO_THINGS | _SUCH
    )


def _are_of_another_kind(before: list[Item], firms: list[Item]) -> bool:
    """Whether firms whose number is told are named by a kind of their own: the number of listed companies, of
    industrial firms, of enterprises above the designated size.
    """
    if firms[0].words.startswith("listed "):
        return True
    if [item.words for item in firms[1:2]] == ["above"] and any(item.words == "size" for item in firms[2:6]):
        return True
    kinds = [word for item in before if item.sort in ("word", "cue") for word in item.words.split()]
    return any(word in _KINDS_OF_FIRMS or word not in _PLAIN | _SUCH for word in kinds)


def _has_other_subject(scene: Scene, phrase: Phrase) -> bool:
    """Whether other things than firms, places or their number have reached so many: exports reached 3,000."""
    verb, s = scene.role.verb, scene.s
    if verb is None or verb.words == "with" or not (verb.kinds & bits("has", "stock") or verb.words in LEVELS):
        return False
    if verb.end > phrase.number.start or part_of(scene, phrase):
        return False
    first = next(
        (at for at in range(s.items.index(verb), phrase.first, -1) if s.items[at - 1].words == ";"), phrase.first
    )
    before = s.items[first : s.items.index(verb)]
    if before and before[-1].words in _MARKETS:
        before = before[: _last_on(before)]
    if before and before[-1].kinds & BIT["firms"] and not any(item.sort == "title" for item in before):
        return _are_other_firms(before)
    while before and (before[-1].sort in ("date", "amount") or before[-1].words in _AUXILIARY or _is_placed(before)):
        before = before[: -2 if _is_placed(before) else -1]
    if not before or any(item.sort == "title" for item in before):
        return False
    if before[-1].sort != "word":
        return False
    noun = before[-1].words
    return noun.endswith("s") and len(noun) > 4 and noun not in _OF_WHAT and noun not in _NO_THINGS


def _are_other_firms(named: list[Item]) -> bool:
    """Whether firms before a number are called by words of another kind: service-oriented demonstration enterprises."""
    kind = ["listed"] if named[-1].words.startswith("listed ") else []
    for item in reversed(named[:-1]):
        if item.words.startswith("-") and item.words[1:].isalpha() and item.words not in OF_A_PLACE:
            return True  # Taiwan-funded firms
        if item.sort not in ("word", "cue") or item.words.split(" ", 1)[0] in _NO_KIND:
            break
        kind += item.words.split()
    return any(word in _KINDS_OF_FIRMS or word not in _PLAIN_ALONE for word in kind)


def _last_on(items: list[Item]) -> int:
    """Where the words for the market begin, at which items end, counted from the end."""
    return next((-at for at in range(2, min(6, len(items))) if items[-at].words in ("on", "on the")), -1)


def _is_placed(items: list[Item]) -> bool:
    """Whether items end with a place behind a preposition."""
    return len(items) > 1 and items[-1].sort == "place" and items[-2].words in ("in", "of", "across", "from")


def is_metric(m: Mentions, title: ProgrammeName, start: int) -> bool:
    """Whether a title only says whose output, patents or staff are measured."""
    before = m.low[max(start, title.start - 70) : title.start]
    return any(match["head"] in _METRICS for match in _HEADS_OF.finditer(before))


def of_another_list(scene: Scene, phrase: Phrase) -> bool:
    """Whether the list that a number's words speak of is one for something else: a list of firms for a subsidy."""
    m = scene.m
    if is_on_named_list(m, phrase):
        return True
    return any(
        cue.kinds & bits("list") and m.low.startswith((" of ", " for "), cue.end) and cue.end <= phrase.number.start
        and not inside(m.titles, cue.end, phrase.end) and m.low.startswith((" for", " to "), phrase.noun_end)
        and not m.low.startswith(" to be ", phrase.noun_end)
        for cue in phrase.cues
    )  # fmt: skip


def is_on_named_list(m: Mentions, phrase: Phrase) -> bool:
    """Whether the list that firms are on has a name of its own: 15 firms entered the gold seed list."""
    named = _NAMED_LIST.search(m.low, phrase.noun_end, phrase.end)
    return named is not None and not (set(named["kind"].split()) <= _KINDS_OF_LISTS or inside(m.titles, *named.span()))
