"""Whether a number only goes back to what was counted, or refused, before it."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.acts_behind import ACTS, acts_behind
from pipeline.english.phrases import KINDS_OF_PLACES, MARKS, VERBAL_BOUNDS, Phrase
from pipeline.english.place_beside import behind_of, row_place, subject_of
from pipeline.english.provided import owner_behind
from pipeline.english.scene import Scene
from pipeline.english.words import BIT, bits
from pipeline.patterns import pattern

_HAS_ONE = frozenset(
    [
        "has",
        "have",
        "had",
        "and",
        "with",
        "added",
        "including",
        ":",
        "(",
        ",",
        "boasts",
        "is",
        "owns",
        "only",
        "just",
        "cultivated",
        "recognized",
        "recognised",
        "gained",
        "got",
        "won",
        "bred",
        "fostered",
        "nurtured",
        "selected",
    ]
)
_ALL_FIRMS = 10_000  # at least, of a city or a county
_OF_THEM = (" of them", " of which", " of these", " of whom")
# Anybody: one expects more.
_ONE_THINKS = pattern(
    r" (?:also |now |already )?(?:expects?|hopes?|sees|thinks|says|knows|reckons|counts|wants|"
    r"speaks|hears|may|might|can|must|should)\b"
)
_OF_LEVEL = pattern(
    r"^(?:of|at) (?:the )?(?:state-level|state|national|nation|country|provincial|province)\b(?: level)?"
)
_THESE_ARE = (" of these are ", " of them are ", " of those are ", " of these were ", " of them were ")
_PLACED = (" of ", " in ", " on ", " from ", " based in ")
_OF_THESE = pattern(r"of (?:these|those) ")
_DOING = (" are ", " were ", " have ", " come ", " came ", " live ", " sit ")
_ARE_NEW = pattern(r" (?:newly \w+ed|new ones|newcomers|newly named|newly chosen)\b")
_SEVERAL = 3
_UNCOUNTED_OR_ASKED = frozenset(
    {"nothing says that it counts firms with the title", "a threshold", "told of firms, not counted as such"}
)
# With the eleven that the city already had.
_HAD_BEFORE = pattern(r" (?:that |which )?[\w' ]{2,30} (?:already|previously) (?:had|counted|boasted|held)\b")
_OTHERS = frozenset({"other things than firms", "part of firms that are not counted"})
_UNCOUNTED = frozenset(
    {"told of firms, not counted as such", "part of firms that are not counted", "other things than firms",
     "nothing says that it counts firms with the title", "plan", "no one place is named"}
)  # fmt: skip

_OVER_PERIOD = pattern(
    r" (?:over|during|in|within|across) (?:the|that|this|these) (?:whole |entire |same )?"
    r"(?:period|time span|years in between|timespan|time)\b|"
    r" (?:in the meantime|in between|from (?:early |late )?20\d\d (?:to|through|until) 20\d\d)\b"
)
_GAIN = pattern(r"\b(?:growths?|increases?|rises?|gains?|increments?|jumps?|surges?|gained)\b")
_GAINING = ("gain", "contribut", "add", "grew", "grow")
_GAINS = frozenset({"difference", "nothing says that it counts firms with the title", "no title governs it"})
_OF_ALL = bits("stock", "today", "held", "total", "tied")
_ASKING = frozenset({"applicants", "applications"})


def _shares_noun(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number has the noun of the other things before it: Wuxi hosts 50 institutes and Suzhou 20."""
    before, role = scene.before, scene.role
    if scene.refused[-1:] == ["difference"]:
        return False  # Ningbo has 31, six up on a year ago; Wenzhou 12
    if not (phrase.bare and before and before.thing) or before.thing in KINDS_OF_PLACES or role.verb is not None:
        return False
    link = scene.s.items[phrase.at - 2] if role.head == "place" else None
    return (
        link is not None
        and link.words in ("and", ",", ";", "while")
        and scene.s.items[phrase.at - 3].words == before.thing
    )


def _are_some_of_refused(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number counts some of the firms right before it that nothing was claimed of: 29 went away, eight of
    them in one month.
    """
    before = scene.before
    if before is None or not phrase.bare or scene.refused[-1:] != ["told of firms, not counted as such"]:
        return False
    return scene.m.low.startswith(_OF_THEM, phrase.noun_end) and phrase.number.value <= before.number.value


def _passed_or_failed(scene: Scene, phrase: Phrase) -> bool:
    """Whether some of the firms whose title ran out are told to have kept or lost it: 2,960 of them were confirmed."""
    told = [cue for cue in phrase.cues if cue.kinds & bits("pass", "fail", "reviewed", "revoked")]
    told += [cue for cue in phrase.cues if cue.words.startswith("confirm")]
    reviewing = scene.memory.reviewing or any(
        cue.kinds & BIT["review"] for cue in inside(scene.m.cues, scene.start, phrase.number.start)
    )
    return reviewing and any(cue.start >= phrase.noun_end for cue in told)


def _own_behind(scene: Scene, phrase: Phrase) -> bool:
    """Whether some of a place's firms, all in all, have a title behind them: of the 2 million firms 14,600 carry the
    label of high-tech enterprises.
    """
    titles = inside(scene.m.titles, phrase.noun_end, phrase.end)
    if scene.before is None or scene.before.number.value < _ALL_FIRMS:
        return False
    return bool(titles) and titles[0].programme is not None and acts_behind(scene.s, phrase)


def _is_of_things_listed(scene: Scene, phrase: Phrase) -> bool:
    """Whether a list of places and other things goes on without their noun: Quanzhou has 11 clusters, Fuzhou 3."""
    first = scene.s.phrases[0]
    if not phrase.bare or not scene.refused or not _OTHERS.issuperset(scene.refused):
        return False
    if first.thing is None or first.thing in KINDS_OF_PLACES or not first.thing.endswith("s"):
        return False
    if inside(scene.m.titles, first.number.end, phrase.number.start):
        return False
    return bool(phrase.row) or row_place(scene, phrase)


def _goes_on_uncounted(scene: Scene, phrase: Phrase) -> bool:
    """Whether a place's number goes on from firms whose number claims nothing: Xiamen 210 firms, Fuzhou 190."""
    before = scene.before
    if not phrase.bare or before is None or before.firms is None or scene.findings:
        return False
    if not _UNCOUNTED_OR_ASKED.issuperset(scene.refused[-1:]) or not row_place(scene, phrase):
        return False
    return not inside(scene.m.titles, before.number.end, phrase.end)


def _is_of_period(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number only tells by how many firms a place came to have more between two figures: gained more than 30
    over the period.
    """
    verb, low = scene.role.verb, scene.m.low
    if verb is None or not verb.kinds & BIT["new"]:
        return False
    return bool(
        _OVER_PERIOD.match(low, phrase.noun_end) or _OVER_PERIOD.match(f" {low[scene.start : scene.start + 40]}")
    )


def is_gain(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number only tells by how many firms a place came to have more, as its own words or those before say."""
    return _is_of_period(scene, phrase) or _shares_gain(scene, phrase)


def _shares_gain(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number only goes on with gains told before it: over the period Suzhou gained 30 gazelles, Wuxi 12; the
    rise was 230, of which Wuxi contributed 40. The largest, 85, is that of Suzhou.
    """
    if not phrase.bare or phrase.kinds & _OF_ALL or scene.role.head in ("to", "from"):
        return False
    before = scene.s.phrases[: scene.at]
    if not set(scene.refused) <= {"difference"} or any(each.thing in KINDS_OF_PLACES for each in before):
        return False  # two cities gained more: Beijing, 16
    if scene.memory.growing and not scene.heard.titles and not scene.heard.kinds & (_OF_ALL | ACTS):
        return True
    verb = scene.role.verb
    if not scene.refused or (verb is not None and verb.kinds & bits("has", "stock", "new")):
        goes_on = scene.refused and verb and (verb.words == "with" or verb.words.startswith(_GAINING))
        return bool(goes_on) and _GAIN.search(scene.m.low, scene.start, phrase.number.start) is not None
    return row_place(scene, phrase) or _GAIN.search(scene.m.low, scene.start, phrase.number.start) is not None


def tells_of_growth(scene: Scene) -> bool:
    """Whether all that a sentence counts are gains: gazelles increased by more than ten in Suzhou, Wuxi and Nantong."""
    if scene.findings or "difference" not in scene.refused or not _GAINS.issuperset(scene.refused):
        return False
    if all(phrase.thing for phrase in scene.s.phrases):
        return False
    spread = scene.heard.places or any(item.words in KINDS_OF_PLACES for item in scene.s.items)
    return bool(spread) and _GAIN.search(scene.m.low, scene.start, scene.end) is not None


def is_mark_passed(scene: Scene, phrase: Phrase) -> bool:
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


# A place's one firm on a list: had one firm on the 2021 list.
_PLACED_ONE = frozenset({"had", "has", "placed", "put", "got", "sent", "saw"})
_ON_LIST = pattern(r" (?:on|in|onto|into|among) (?:the|this|its) [^.;]{0,50}?\b(?:list|batch|round|roll)\b")


def why_one(scene: Scene, phrase: Phrase) -> str | None:
    """Why "one" counts nothing: one of the little giants, one company said."""
    low, number = scene.m.low, phrase.number
    if not low[number.start : number.end].endswith("one"):
        return None
    before = low[max(0, number.start - 12) : number.start].replace(",", " , ").replace(":", " : ").split()
    if low.startswith((" of ", " included", " for every", " per ", " in every", " to every"), number.end):
        return "one firm, not a count"
    if _ONE_THINKS.match(low, number.end):
        return "one firm, not a count"
    if _leads_list(scene, phrase):
        return None
    if phrase.firms and before and before[-1] in _PLACED_ONE and _ON_LIST.match(low, phrase.noun_end):
        return None
    if phrase.row or (phrase.bare and (scene.findings or (before and before[-1] in _HAS_ONE))):
        return None
    if phrase.firms or phrase.of or (phrase.title and (not before or before[-1] not in _HAS_ONE)) or phrase.bare:
        return "one firm, not a count"
    return None


def _goes_on_with_several(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number without a title of its own goes on from one that counts firms of several: gazelles and unicorns
    number 412 in all, of which Changchun has 240.
    """
    if scene.refused[-1:] != ["several titles in one number"] or scene.findings or not phrase.bare:
        return False
    return not inside(scene.m.titles, phrase.start, phrase.end)


def _leads_list(scene: Scene, phrase: Phrase) -> bool:
    """Whether "one" begins a list of firms by their titles: are one key little giant, three hidden champions and 23."""
    following = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if phrase.title is None or following is None or following.title is None or phrase.of is not None:
        return False
    between = scene.m.low[phrase.noun_end : following.number.start].strip("'\" ")
    return _OF_LEVEL.sub("", between).strip() in (",", "and", ", and", "as well as")


def refers(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number only names again the firms that another number counted; the sentence then goes on from it."""
    memory, number, m = scene.memory, phrase.number, scene.m
    before = scene.m.low[max(0, number.start - 24) : number.start].split()
    last = before[-1] if before else ""
    known = memory.by_count.get(number.value)
    told = last == "the" and m.low.startswith((" which", " that", " who"), number.end)
    if told and not known and any(cue.kinds & ACTS for cue in phrase.cues if cue.start > number.end):
        return False  # one of the 60 which were named little giants
    if last == "all" and phrase.bare and number.value < 20 and m.low[number.start].isalpha():
        return True  # in all three it was higher
    if (
        last in ("these", "those")
        and _OF_THESE.match(m.low, max(0, number.start - len("of these ")))
        and (phrase.bare and scene.at == 0 and len(scene.s.phrases) < _SEVERAL and m.low.startswith(_DOING, number.end))
    ):
        return False  # of these eight are in Hefei
    if last in ("these", "those"):
        scene.whole = known or scene.whole
        return True
    of_known = last in ("among", "of") and scene.role.head in ("among", "of") and not phrase.title
    definite = scene.role.definite or scene.role.head.endswith(" the")
    if known and (definite or of_known) and not phrase.row:
        scene.whole = known
        return True
    if phrase.firms in _ASKING and m.low.startswith((" from ", " in "), phrase.noun_end):
        return False  # of the 81 applicants from Jining
    part = scene.before is not None and scene.before.of is phrase
    if part:
        owner = scene.s.items[phrase.at - 1]
        placed = m.low.startswith(_PLACED, phrase.noun_end) and behind_of(scene.s, phrase) is not None
        placed = placed or _granted_by_place(scene, phrase)
        owned = owner.sort == "place" or owner.words.endswith("'s") or placed
        second = phrase.bare and sum(each.of is not None for each in scene.s.phrases[: scene.at]) > 1
        paired = second and bool(inside(m.batches, phrase.number.end, phrase.number.end + 16))
        return not (owned or paired or owner_behind(scene.s, phrase)) and phrase.inner is None
    if (
        scene.role.definite
        and phrase.bare
        and not phrase.row
        and last == "the"
        and not _HAD_BEFORE.match(m.low, number.end)
    ):
        behind = scene.s.items[phrase.at + 1 : phrase.at + 3]
        return not (
            behind
            and (behind[0].words in MARKS or (behind[0].words in ("of", "in") and behind[-1].sort in ("place", "word")))
        )
    of_them = len(before) > 1 and last == "the" and before[-2].lstrip("(") in ("of", "among")
    if of_them and not known and memory.since_topic <= 1 and _ARE_NEW.match(m.low, number.end):
        return False  # gazelles leap in Jiangsu. Of the 612 newly named, 188 are from Nanjing
    if of_them and not known and _tells_whole_list(scene, phrase):
        return False
    titled = bool(inside(scene.m.titles, phrase.noun_end, phrase.end))
    return of_them and phrase.title is None and not titled and not inside(scene.m.batches, phrase.start, phrase.end)


def _granted_by_place(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms of whom some are told of are said to be those that a place recognized: 13 out of a total of 44
    gazelles recognized by the city of Taiyuan.
    """
    act = next(iter(inside(scene.m.cues, phrase.noun_end, phrase.noun_end + 4)), None)
    if act is None or phrase.title is None or not act.kinds & BIT["selected"]:
        return False
    return bool(inside(scene.m.places, act.end, act.end + 24))


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


_AS_GOOD_AS_HAS = ("home to", "a total", "gathered", "cultivated", "nurtured", "fostered")


def of_refused(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is a part of firms whose own number counted nothing: of its 12 subsidiaries, 3 are."""
    strange = scene.refused[-1:] == ["refers to firms already counted"] and scene.whole is None and scene.at == 1
    own = bool(inside(scene.m.titles, phrase.start, phrase.number.start))
    if scene.refused[-1:] == ["other things than firms"] and scene.before and scene.before.bare and phrase.bare:
        return not own  # of the ships, which reached 90, the city built 40
    untitled = scene.refused[-1:] == ["no title governs it"] and scene.before is not None and scene.before.firms
    told = scene.roles[scene.at - 1].verb if untitled and scene.role.head == "including" else None
    if told is not None and not told.kinds & bits("has", "stock") and not told.words.endswith(_AS_GOOD_AS_HAS):
        return True  # chose 100 firms for its pilot, including 35 little giants
    if _goes_on_with_several(scene, phrase):
        return True
    if _shares_noun(scene, phrase) or _is_of_things_listed(scene, phrase) or _goes_on_uncounted(scene, phrase):
        return True
    uncounted = scene.refused[-1:] and (scene.refused[-1] in _UNCOUNTED or strange)
    if _are_some_of_refused(scene, phrase):
        return True
    if uncounted and (_own_behind(scene, phrase) or _passed_or_failed(scene, phrase)):
        return False
    if not uncounted or phrase.row or phrase.of_market or scene.findings:
        return False
    before, low = scene.s.phrases[scene.at - 1], scene.m.low
    if before.of is phrase:
        return not low.endswith("all but ", 0, before.number.start)
    if scene.refused[-1] == "no one place is named" and behind_of(scene.s, phrase):
        return False  # 59 new global unicorns; 19 of them are from China
    if before.number.value < phrase.number.value and row_place(scene, phrase):
        return False  # with the 9,000 named before, China has now 12,000 of them
    if before.thing in KINDS_OF_PLACES and subject_of(scene.s, phrase):
        return False  # among the 10 districts, Haishu has 12
    if scene.role.joined:
        return phrase.title is None or scene.refused[-1] != "other things than firms"
    parted = any(cue.kinds & BIT["part"] and cue.end <= phrase.number.start for cue in phrase.cues)
    parted = parted or low.startswith((" of which", " of them", " of whom", " of these"), phrase.noun_end)
    if parted or (low.startswith(("of ", "among "), scene.start) and scene.at):
        owned = scene.role.verb is not None and scene.role.verb.kinds & bits("has", "stock") and before.firms
        return not (owned and scene.at > 1)
    if not phrase.bare or row_place(scene, phrase) or own:
        return False
    return scene.role.verb is None and not acts_behind(scene.s, phrase)


def of_unknown_firms(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms with a title are told to be some of others that nothing has counted: 40 of these are gazelles."""
    memory, low = scene.memory, scene.m.low
    if not phrase.bare or scene.at or not low.startswith(_THESE_ARE, phrase.number.end):
        return False
    known = memory.latest is not None and memory.since_latest <= 3
    return not known and not inside(scene.m.titles, max(0, scene.start - 400), scene.start)
