"""Whose firms a number counts."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.clauses import inside
from pipeline.divisions import NATION, Division, division, within
from pipeline.english.mentions import Mentions
from pipeline.english.phrases import KINDS_OF_PLACES, Item, Phrase, Sentence
from pipeline.english.places import Named, is_clear, is_source, settled, settled_code
from pipeline.english.scene import Scene
from pipeline.english.words import BIT, bits, word_set
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.scopes import Finding

_LINKS = word_set("links")
_LEADING_IN = word_set("leading in")
_COMPARED = word_set("compared")
_EARLIER_HEADS = frozenset({"from", "up from", "down from", "against", "compared with", "compared to"})
_NEARLY_ALL = 28  # of the nation's 31 provinces, or of the 36 that report with five cities
CAPITAL = "110000"
_GRANTING = frozenset(
    ["designated", "named", "picked", "selected", "certified", "recognized", "recognised", "chosen", "identified"]
)
_COMPARED_TO = frozenset(
    ["ahead", "except", "second", "next", "outside", "behind", "compared", "than", "only", "after"]
)
_NEXT_TO = frozenset({"'s", "(", ":", "with", "at", "-", "total", "of", "number", "|", "=", ">"})
_OWNING = bits("has", "stock", "new", "today")
_BESIDE = frozenset({"at"})
_SUPERLATIVES = frozenset({"most", "highest", "largest", "biggest", "greatest", "strongest"})
_SHARES = frozenset({"percent", "half", "most", "third", "quarter", "fifth", "sixth", "tenth", "majority", "thirds"})
_FINITE = frozenset(
    ["is", "was", "has", "had", "ranks", "ranked", "leads", "led", "tops", "topped", "comes", "came", "stands", "takes",
     "took", "holds", "held", "sits", "places", "placed", "keeps", "kept", "remains", "now", "accounts"]
)  # fmt: skip
_BETWEEN_PLACES = frozenset(
    {"also", "now", "alone", "all", "both", "each", "already", "currently", "together", "are", "is"}
)
_GRANTS = bits("selected", "announced", "proposed", "new")
_RANK = bits("rank")
_WORDS = pattern(r"[\w'-]+")
_BRACKETED = pattern(r"\([^()]{1,40}\)")
_THERE = pattern(r" (?:are |were |is |have been |had been )?(?:\w+ ){0,2}?(?:there|here|call it home)\b")
_WHOLE_BATCH = pattern(
    r"(?: of|'s|,| -| consists of| comprises| includes| contains| has| counts| was composed of| is composed of|"
    r" covers| covered| totals| totalled|"
    r"(?: is| was| has been)? (?:now )?(?:out|published|announced|released|public),? (?:with|and has|and names))?"
    r" ?(?:the |some |a total of )?"
)
_ON_LIST = pattern(
    r"\bnumber of (?:\w+ ){0,2}(?:companies|enterprises|firms|names) (?:selected |shortlisted |included )?"
    r"(?:on|in|for) (?:this|the) (?:list|batch|round)\b|"
    r"\bbatches (?:of [^.,;]{4,60} )?have (?:now |already |so far )?been (?:announced|released|published|issued)\b"
)
_THERE_WILL_BE = ("there will be", "there would be")
_IN_IT = pattern(r" (?:in|on) (?:it|the list|the batch|this list|this batch)\b")
_OF_ALL_LISTED = pattern(
    r" of the (?:\w+ )?(?:companies|enterprises|firms|names) "
    r"(?:(?:on|in) (?:the|this) (?:list|batch)|selected this time)\b"
)
_OF_CHINESE = pattern(
    r"\b(?:of|among) (?:all |the |these |those )*(?:\d+ )?chinese (?:[\w-]+ ){0,2}(?:compan|firm|enterpr|unicorn|start)"
)
_EXPLAINS = pattern(r"[,'] ?(?:a list|a batch|a group|a total|all) of (?:some )?")


def is_stated(named: Named) -> bool:
    """Whether a name stands for a place itself rather than for an office or firm there."""
    return named.role in ("place", "zone")


def _named(item: Item) -> Named | None:
    return item.what if isinstance(item.what, Named) and is_stated(item.what) else None


def behind_of(s: Sentence, phrase: Phrase) -> Named | None:
    """The place right behind a number and its noun: 19 companies from Wenzhou, 12 are in Yueqing, 43 (in Wuhu)."""
    if _is_shared(s, phrase):
        return None
    for at in range(phrase.head + 1, phrase.last):
        item = s.items[at]
        if named := _named(item):
            if _is_joined(s, at, phrase.last):
                return Named(named.start, s.items[at + 2].end, (), "zone", s.m.text[named.start : s.items[at + 2].end])
            return None if _is_compared_item(s, item) or _owns_list(s, at) else named
        if item.words.split(" ", 1)[0] not in _LEADING_IN and item.words not in ("(", ","):
            return None
        if item.words == "," and phrase.firms is None and phrase.title is None:
            return None
    return None


def _granter_behind(s: Sentence, phrase: Phrase) -> Named | None:
    """The place that granted the title to all of whom only a share is told of: most of the 162 that Hubei announced."""
    behind = s.items[phrase.head + 1 : phrase.head + 5]
    if len(behind) < 3 or behind[0].words not in ("that", "which") or not _is_shared(s, phrase):
        return None
    verb = next((item for item in behind[2:] if item.kinds & _GRANTS), None)
    return _named(behind[1]) if verb else None


def _is_joined(s: Sentence, at: int, last: int) -> bool:
    """Whether a place is the first of two that have a number together: 110 are from Hangzhou and Ningbo."""
    behind = s.items[at + 1 : min(at + 4, last)]
    joined = len(behind) > 1 and behind[0].words == "and" and _named(behind[1]) is not None
    return joined and (len(behind) < 3 or behind[2].sort == "mark")


def _is_shared(s: Sentence, phrase: Phrase) -> bool:
    """Whether only a share of a number's firms is told of: 70 percent of the 1,557 are in the eastern provinces."""
    before = s.items[max(0, phrase.at - 4) : phrase.at]
    if "of" not in [item.words for item in before]:
        return False
    return any(item.sort == "amount" or item.words in _SHARES for item in before)


def _is_compared_item(s: Sentence, item: Item) -> bool:
    return s.m.low[max(0, item.start - 8) : item.start].rstrip().endswith((" as", " than", "behind", "after", "like"))


def subject_of(s: Sentence, phrase: Phrase) -> Named | None:
    """The place before a number that its clause tells of."""
    if phrase.at not in s.subjects:
        s.subjects[phrase.at] = _subject(s, phrase)
    return s.subjects[phrase.at]


def _subject(s: Sentence, phrase: Phrase) -> Named | None:
    if adjacent := _adjacent(s, phrase):
        return adjacent
    told: list[tuple[Named, bool]] = []
    for at in range(phrase.at - 1, phrase.first - 1, -1):
        named = _named(s.items[at]) if s.items[at].sort == "place" else None
        if named is None or _only_ranks(s, at) or _is_compared(s, at) or _is_rivals(s, at, named) or _is_scope(s, at):
            continue
        if at < 5 and s.items[at + 1].words in ("-", "--") and s.items[at + 1].end < phrase.number.start - 1:
            continue  # where it was written: Hubei Daily, Wuhan -
        before = s.items[at - 1].words if at else ""
        before = s.items[at - 2].words if before == "the" and at > 1 else before
        between = before == "and" and any(item.words == "between" for item in s.items[max(0, at - 4) : at])
        told.append((named, between or before in ("in", "of", "from", "to", "across", "by", "within", "between")))
    if not told:
        return None
    free = [named for named, governed in told if not governed]
    return free[0] if free else told[0][0]


def _adjacent(s: Sentence, phrase: Phrase) -> Named | None:
    """The place right before a number: Beijing's 832, Shanghai (713), Hangzhou with 21."""
    at = phrase.at - 1
    following = s.items[phrase.at + 1 : phrase.at + 2]
    if s.items[at].words == "," and (not following or following[0].sort == "mark"):
        at -= 1  # Luoyang, 71, and Xinxiang, 50
    for back in range(phrase.at - 1, max(phrase.first, phrase.at - 6), -1):
        if s.items[back].words in ("which", "that", "where", "whose") and (
            named := _named(s.items[back - 2 if s.items[back - 1].words == "," else back - 1])
        ):
            return named
    if s.items[at].words == ")":
        at = next((back for back in range(at, phrase.first, -1) if s.items[back].words == "("), at)
    while at > phrase.first and (s.items[at].words in _NEXT_TO or s.items[at].kinds & BIT["total"]):
        if s.items[at].words == "-" and at < phrase.at - 1:
            return None  # where it was written: Hubei Daily, Wuhan - A total of
        at -= 1
    compared = (
        at >= phrase.first and s.items[at + 1].words == "with" and _comes_after(s, at) and phrase is not s.phrases[0]
    )
    if at >= phrase.first and _is_scope(s, at):
        return None
    if at < phrase.first or (
        not compared and s.items[at + 1].words in ("with", "at") and (_only_ranks(s, at) or _leads(s, at))
    ):
        return None
    return _named(s.items[at])


def _is_scope(s: Sentence, at: int) -> bool:
    """Whether a place is only that in which another one has the most: the city with the most gazelles in China."""
    if at < 4 or s.items[at - 1].words not in ("in", "of", "across", "nationwide", "within"):
        return False
    before = s.items[max(0, at - 8) : at - 1]
    most = next((back for back, item in enumerate(before) if item.words.split(" ")[-1] in _SUPERLATIVES), None)
    if most is None or any(item.words in (",", ";", ":") for item in before[most:]):
        return False
    return any(item.sort == "place" for item in s.items[: at - len(before) - 1 + most])


def _comes_after(s: Sentence, at: int) -> bool:
    """Whether a place is the one behind which another comes: second to none but, after the United States."""
    return bool({"after", "behind"} & {item.words for item in s.items[max(0, at - 2) : at]})


def _leads(s: Sentence, at: int) -> bool:
    """Whether a place is only that among which somebody leads: leads the world."""
    before = s.items[at - 1].words if at else ""
    before = s.items[at - 2].words if before in ("the", "all") and at > 1 else before
    return before in ("leads", "lead", "led", "tops", "topped", "topping", "leading")


def _is_rivals(s: Sentence, at: int, named: Named) -> bool:
    """Whether a rank among all stands behind the nation: the country's second largest number."""
    following = s.items[at + 1 : at + 3]
    if _leads(s, at):
        return True
    owned = named.stands_for and s.items[at].words.endswith("'s")
    return (named.stands_for == "nation" or bool(owned)) and any(item.kinds & _RANK for item in following)


def _is_compared(s: Sentence, at: int) -> bool:
    """Whether a place is only what another one is compared with."""
    words = [item.words for item in s.items[max(0, at - 2) : at]]
    if not words or words[-1] in _COMPARED:
        return bool(words)
    return words[-1] in ("of", "for", "to", "the", "with") and words[0] in _COMPARED_TO


def _only_ranks(s: Sentence, at: int) -> bool:
    """Whether a place only says among whom somebody ranks: third in the province."""
    for back in range(at - 1, max(-1, at - 9), -1):
        item = s.items[back]
        if item.words in (",", ";", ".", "to") or item.sort in ("title", "number"):
            return False
        if back == at - 1 and item.words not in (
            "in",
            "of",
            "among",
            "across",
            "within",
            "from",
            "the",
            "all",
            "nationwide",
        ):
            return _ranks_alone(s, at)
        if item.kinds & _RANK or item.sort == "amount" or item.words[:2].isdigit():
            return True
    return False


def _ranks_alone(s: Sentence, at: int) -> bool:
    """Whether "nationwide" and the like only say among whom somebody ranks: ranking third nationwide."""
    named = s.items[at].what
    if not isinstance(named, Named) or named.stands_for != "nation":
        return False
    return any(item.kinds & _RANK for item in s.items[max(0, at - 2) : at])


def row_place(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number stands in a row behind its place: Nanjing has 11, Guizhou with 17, Pudong (389), Yueqing 20."""
    named = subject_of(scene.s, phrase)
    if named is None:
        return False
    between = scene.m.low[named.end : phrase.number.start]
    if phrase.bare and between.endswith("(") and scene.m.low.startswith(")", phrase.number.end):
        return True
    words = _WORDS.findall(_BRACKETED.sub("", between.removeprefix("'s")))
    if len(words) <= 10 and words[-1:] in (["with"], ["at"], ["for"]) and phrase.bare:
        return True
    return len(words) <= 10 and all(word in _LINKS for word in words)


def places_of(scene: Scene, phrase: Phrase, title: ProgrammeName) -> list[tuple[Place, str]]:
    """The places that have the count, each with the ending of the rule that found it; none where it stays open."""
    if phrase.row:
        return [(place, "") for named in phrase.row if (place := settle(scene, named))]
    if several := counted_places(scene, phrase) or _several_places(scene, phrase):
        return [(several, "")]
    found = _own_place(scene, phrase, title)
    if found:
        place = settle(scene, found)
        return [(_speaking_for_nation(scene, title, place), "")] if place else []
    if place := _elsewhere(scene, phrase, title):
        return [(place, "")]
    if _has_unknown_subject(scene, phrase):
        return []
    unsaid = _unsaid(scene, phrase, title)
    return [unsaid] if unsaid else []


def _speaking_for_nation(scene: Scene, title: ProgrammeName, place: Place) -> Place:
    """The nation where its capital is said to grant a national title: Beijing has named 9,000 little giants."""
    verb = scene.role.verb
    national = title.programme is not None and usual_level(title.programme) == "national"
    if place.code != CAPITAL or verb is None or not verb.kinds & bits("selected") or not national or title.level:
        return place
    return place._replace(code=NATION.code) if verb.words in _GRANTING else place


def _several_places(scene: Scene, phrase: Phrase) -> Place | None:
    """A number of places behind a number: 310 lost it in a dozen cities."""
    following = scene.s.phrases[scene.at + 1 : scene.at + 2]
    if not following or following[0].thing not in KINDS_OF_PLACES:
        return None
    between = scene.s.items[phrase.head + 1 : following[0].at]
    if not between or between[-1].words not in ("in", "from", "across", "over") or len(between) > 4:
        return None
    if following[0].number.value >= _NEARLY_ALL and following[0].thing in ("provinces", "regions"):
        return Place(following[0].number.start, following[0].noun_end, NATION.code, "place", NATION.name)
    return _as_zone(scene, following[0])


def counted_places(scene: Scene, phrase: Phrase) -> Place | None:
    """Places that are only counted and have so many: the two districts have 51 little giants together."""
    before, verb = scene.before, scene.role.verb
    if before is None or before.thing not in KINDS_OF_PLACES or verb is None or phrase.row:
        return None
    if not verb.kinds & _OWNING or not before.number.end < verb.start < phrase.number.start:
        return None
    between = _WORDS.findall(scene.m.low, before.number.end, verb.start)
    behind = between[between.index(before.thing) + 1 :] if before.thing in between else ["another"]
    if not _BETWEEN_PLACES.issuperset(behind):
        return None
    return _as_zone(scene, before)


def _as_zone(scene: Scene, places: Phrase) -> Place:
    """A number of places by its words, which are no division."""
    start, noun = places.number.start, places.thing or ""
    end = scene.m.low.find(noun, places.number.end) + len(noun)
    return Place(start, end, None, "zone", scene.m.text[start:end])


def _own_place(scene: Scene, phrase: Phrase, title: ProgrammeName) -> Named | None:
    """The place that a number's own words name."""
    s = scene.s
    inner = phrase.inner if phrase.inner and is_stated(phrase.inner) and phrase.inner.stands_for != "nation" else None
    inner = None if inner and _holds_topic(scene, inner) else inner
    inner = inner if inner and not (title.start <= inner.start and inner.end <= title.end) else None
    if inner is None and "local" in phrase.adjectives and (home := _home_of_firms(scene, phrase)):
        return home
    if _explains_batch(scene, phrase, title):
        return Named(phrase.number.start, phrase.noun_end, (NATION.code,), "place", NATION.name, "nation")
    if owner := _owner_of_whole(scene, phrase) or _granter_behind(s, phrase):
        return owner
    behind, subject = behind_of(s, phrase), subject_of(s, phrase)
    if behind and phrase.at <= 1 and _holds_topic(scene, behind):
        behind = None  # 3 -- hidden champions of Zhejiang, in a list about one of its counties
    if subject is None and behind is None:
        subject = _main_subject(scene, phrase)
    told_of = scene.before is not None and scene.before.of is phrase  # 11 from Rizhao are among the 330 in Shandong
    if behind and subject and not told_of and _holds(scene, behind, subject):
        behind = None  # Beijing has 114 unicorns in China
    found = inner or behind or _there(scene, phrase) or _announcer(scene, phrase) or subject or phrase.owner
    if found is None and ("chinese" in phrase.adjectives or _is_of_chinese(scene, phrase)):
        return Named(phrase.number.start, phrase.noun_end, (NATION.code,), "place", NATION.name, "nation")
    if found is None and title.start >= phrase.number.end:
        before = inside(scene.m.places, max(phrase.number.end, title.start - 40), title.start)
        listed = any(cue.kinds & BIT["list"] for cue in inside(scene.m.cues, title.end, title.end + 8))
        near = [p for p in reversed(before) if is_stated(p) and title.start - p.end <= 3 and not listed]
        found = next((p for p in near if not _holds_topic(scene, p)), None)
    return found


def _owner_of_whole(scene: Scene, phrase: Phrase) -> Named | None:
    """The place whose firms a whole counts of which a part is told before: five of China's 316 unicorns are Hefei's."""
    start = phrase.number.start
    if not (scene.before and scene.before.of is phrase and scene.m.low.endswith("'s ", 0, start)):
        return None
    owners = inside(scene.m.places, start - 40, start)
    return owners[-1] if owners and owners[-1].end >= start - 3 and is_stated(owners[-1]) else None


def _is_of_chinese(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words before a number say of whom it counts a part: of the Chinese companies on the list, 67."""
    start = max(scene.start, phrase.number.start - 90)
    return bool(_OF_CHINESE.search(scene.m.low, start, phrase.number.start))


def _there(scene: Scene, phrase: Phrase) -> Named | None:
    """The place that "there" behind a number points back to: Xiamen is a port: 41 are based there."""
    if not _THERE.match(scene.m.low, phrase.noun_end):
        return None
    before = [named for named in inside(scene.m.places, scene.start, phrase.number.start) if is_stated(named)]
    return next((named for named in before if not scene.m.low.startswith("'s", named.end)), None)


def _holds_topic(scene: Scene, named: Named) -> bool:
    """Whether a place behind a label's number holds the one that the text is about."""
    memory, place = scene.memory, settle(scene, named)
    if not scene.m.low.startswith((" -", "-", ":"), scene.s.phrases[0].number.end):
        return False
    topic = memory.home.code if memory.home else memory.place.code if memory.place else None
    return bool(place and place.code and topic and place.code != topic and within(topic, place.code))


def _main_subject(scene: Scene, phrase: Phrase) -> Named | None:
    """The place of the main clause that an opening leads to: with 12 newly certified, Hunan's gazelles."""
    s = scene.s
    opening = scene.role.joined and s.m.low.startswith(("with ", "after ", "including "), s.span.start)
    if scene.role.head not in ("with", "after", "including", "level ahead") and not opening:
        return None
    rest = s.items[phrase.head + 1 : _behind_joined(s, scene.at)]
    commas = [at for at, item in enumerate(rest[:-1]) if item.words == ","]
    if commas and commas[0] < 4 and (named := _named(rest[commas[0] + 1])):
        return named
    for comma in commas:  # most of them in software, the new area is first
        behind = [item.words.split(" ", 1)[0] for item in rest[comma + 2 : comma + 3]]
        if behind and behind[0] in _FINITE and (named := _named(rest[comma + 1])):
            return named
    return None


def _announcer(scene: Scene, phrase: Phrase) -> Named | None:
    """The office that grants so many titles itself: the ministry named 1,274."""
    verb = scene.role.verb
    if verb is None or not verb.kinds & bits("selected", "announced", "proposed", "revoked", "applied"):
        return None
    named = inside(scene.m.places, scene.s.items[phrase.first].start, verb.start)
    office = named[-1] if named and named[-1].role == "office" else None
    between = scene.m.low[office.end : verb.start] if office else ""
    return replace(office, role="place") if office and ")" not in between[1:] and len(between.split()) < 11 else None


def _behind_joined(s: Sentence, at: int) -> int:
    """The item of the number behind those joined to one: with 15 and 20 of them, the zone leads the 7 others."""
    for last, phrase in pairwise(s.phrases[at:]):
        if [item.words for item in s.items[last.head + 1 : phrase.at]] not in (["and"], [","], [",", "and"]):
            return phrase.at
    return len(s.items)


def _owns_list(s: Sentence, at: int) -> bool:
    """Whether a place only says whose list it is: on Zhejiang's hidden champion lists."""
    owner = s.items[at].words.endswith("'s") or (s.items[at + 1 : at + 2] and s.items[at + 1].words == "'s")
    if s.items[at - 1].words == "of" and s.items[at - 2].kinds & BIT["list"]:
        return True
    return bool(owner) and any(item.kinds & BIT["list"] for item in s.items[at + 1 : at + 5])


def _holds(scene: Scene, outer: Named, inner: Named) -> bool:
    """Whether a place lies in another one."""
    inside_of, around = settle(scene, inner), settle(scene, outer)
    if not (inside_of and around and inside_of.code and around.code and inside_of.code != around.code):
        return False
    return within(inside_of.code, around.code)


def _elsewhere(scene: Scene, phrase: Phrase, title: ProgrammeName) -> Place | None:
    """A place that stands apart from the number: among its words behind it, or behind a list that it is part of."""
    m, s = scene.m, scene.s
    for at in range(phrase.head + 1, phrase.last if not _is_shared(s, phrase) else 0):
        named = _named(s.items[at])
        if named is None or _only_ranks(s, at) or _is_compared(s, at) or is_source(m.low, named) or _owns_list(s, at):
            continue
        if (phrase.at <= 1 and _holds_topic(scene, named)) or _begins_firm(m.text, named):
            continue
        between = m.low[phrase.noun_end : named.start]
        if between.endswith((" by ", " by the ")):
            continue
        by_title = title.end <= named.start <= title.end + 24 and title.start >= phrase.noun_end
        apart = "," in between.replace("co., ltd", "") and len(between.split()) > 4
        if apart and not between.endswith(", in ") and not by_title:
            continue
        if place := settle(scene, named):
            return place
    if scene.places:
        return None
    for later in s.phrases[scene.at + 1 :]:
        if later.title is None or m.low[phrase.noun_end : later.number.start].strip(" ,") not in ("", "and"):
            return None
        phrase = later
        if found := behind_of(s, phrase):
            return settle(scene, found)
    return None


def _begins_firm(text: str, named: Named) -> bool:
    """Whether a name goes on with a word that makes it that of a firm: such as Hanchuan Intelligent."""
    return (
        named.role == "place"
        and text[named.end : named.end + 1] == " "
        and text[named.end + 1 : named.end + 2].isupper()
    )


def _has_unknown_subject(scene: Scene, phrase: Phrase) -> bool:
    """Whether somebody with a name that is no division's has what a number counts: Moon Hill alone hosts 20."""
    verb, s, text = scene.role.verb, scene.s, scene.m.text
    if scene.role.head == "with" and phrase.number.start - scene.start < 12 and _leads_to_name(s, phrase):
        return True
    if verb is None or not verb.kinds & bits("has", "stock") or verb.end > phrase.number.start:
        return False
    at = s.items.index(verb) - 1
    while at > phrase.first and s.items[at].words in ("alone", "now", "also", "already", "currently", "itself", "has"):
        at -= 1
    names = 0
    pronoun = at >= 0 and s.items[at].words in ("we", "it", "they", "there", "that", "this", "which", "china")
    while not pronoun and at >= phrase.first and s.items[at].sort == "word" and text[s.items[at].start].isupper():
        at, names = at - 1, names + 1
    first = at < 0 or at < phrase.first
    office = any(place.role == "office" for place in inside(scene.m.places, scene.start, verb.start))
    return not office and names > (1 if first and phrase.first == 0 else 0)


def _leads_to_name(s: Sentence, phrase: Phrase) -> bool:
    """Whether the main clause behind an opening is that of an abbreviated name: With 74 gazelles already, SIP is."""
    for at in range(phrase.head + 1, len(s.items) - 1):
        if s.items[at].words == ",":
            name = s.items[at + 1]
            return name.sort == "word" and s.m.text[name.start : name.end].isupper() and len(name.words) > 2
    return False


def _unsaid(scene: Scene, phrase: Phrase, title: ProgrammeName) -> tuple[Place, str] | None:
    """The place of a number beside which none is named."""
    memory, m = scene.memory, scene.m
    nation = Place(0, 0, NATION.code, "place", NATION.name)
    if scene.whole and (scene.whole.region or scene.whole.place):
        return Place(0, 0, scene.whole.region, "place", scene.whole.place or ""), ""
    known = memory.by_count.get(phrase.of.number.value) if phrase.of else None
    if known and (known.region or known.place):
        return Place(0, 0, known.region, "place", known.place or ""), ""
    if _OF_ALL_LISTED.match(m.low, phrase.number.end) and title.programme and (all_of := _all_listed(scene, title)):
        return Place(0, 0, all_of.region, "place", all_of.place or ""), ""
    if scene.findings and _returns_to_whole(scene, phrase):
        return scene.places[0], ""
    of_whole = (
        scene.places and scene.places[-1].code == NATION.code and _EXPLAINS.search(m.low, scene.start, phrase.start)
    )
    if scene.places and not of_whole and (scene.findings or scene.role.joined):
        bracketed = scene.s.items[phrase.first].words == "("  # Nantong 21 (up from 12)
        return scene.places[0 if scene.role.head in _EARLIER_HEADS and not bracketed else -1], ""
    granted = usual_level(title.programme) if title.programme else None
    national = granted == "national" and title.level != "provincial" and title.programme != "high_tech"
    told = phrase.bare and any(_named(item) for item in scene.s.items[: phrase.first])
    if national and scene.role.head in _THERE_WILL_BE and _from_ministry(scene, title):
        return nation, ""
    if national and not told and (_is_whole_batch(scene, phrase) or _is_whole_list(scene, phrase, title)):
        return nation, ""
    earlier = [
        _named(item)
        for at, item in enumerate(scene.s.items[: phrase.first])
        if _named(item) and not _only_ranks(scene.s, at) and not _is_compared(scene.s, at)
    ]
    for named in earlier:
        if named and (place := settle(scene, named)):
            return place, ""
    if owner := _owner_of_list(scene, phrase, title):
        return owner, ""
    offices = [p for p in inside(m.places, scene.start, phrase.number.start) if p.role == "office"]
    offices = offices or [
        p for p in inside(m.places, phrase.number.end, scene.end) if p.role == "office" and not memory.place
    ]
    announcer = settle(scene, offices[-1]) if offices else None
    if announcer and (announcer.code != NATION.code or granted == "national"):
        return _as_place(announcer), ""
    if by := _granted_by(scene, phrase):
        return by, ""
    if memory.place and _outgrows_nation(scene, phrase, title):
        return nation, ""
    if memory.place:
        return memory.place, ""
    if national and _of_ministry(scene, phrase, title):
        return nation, ""
    if memory.home:
        return Place(0, 0, memory.home.code, "place", memory.home.name), ":place-home"
    sole = m.sole_division
    if sole and phrase.end <= sole.start < scene.end and national and inside(m.batches, phrase.start, phrase.end):
        return None  # 2,930 were on the third list, 286 of them from Zhejiang
    if sole and not (granted == "national" and sole.start > scene.end and _from_ministry(scene, title)):
        return Place(sole.start, sole.end, sole.codes[0], "place", sole.words), ":place-home"
    if _points_nowhere(scene, phrase):
        return None
    alone = granted == "national" and _names_no_part(
        m, phrase, phrase.end if scene.role.head in ("of", "among") else scene.end
    )
    return (nation, ":place-home") if alone or _names_no_part(m, phrase, len(m.low)) else None


def _all_listed(scene: Scene, title: ProgrammeName) -> Finding | None:
    """The finding that counts the whole list that the text has announced."""
    batch = scene.memory.listed(title.programme).batch if title.programme else None
    counted = [
        finding
        for finding in scene.memory.by_count.values()
        if batch and finding.programme == title.programme and finding.batch == (batch.first, batch.last)
    ]
    return max(counted, key=lambda finding: finding.count.value, default=None)


def _from_ministry(scene: Scene, title: ProgrammeName) -> bool:
    """Whether the list that a text goes on about is that of the nation's ministry."""
    listed = scene.memory.listed(title.programme) if title.programme else None
    return bool(listed and listed.place and listed.place.codes[:1] == (NATION.code,))


def _returns_to_whole(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number of other firms follows one of a part: of which 286 are in Chengdu; 4,637 SRDI SMEs."""
    first, last = scene.places[0], scene.places[-1]
    other = phrase.title is not None and phrase.title.programme != scene.findings[-1].programme
    return other and bool(first.code and last.code and first.code != last.code and within(last.code, first.code))


def _names_no_part(m: Mentions, phrase: Phrase, end: int) -> bool:
    """Whether a text names no division below the nation up to a position, nor a firm by one in a number's own words."""
    if 0 <= m.first_division < end:
        return False
    own = inside(m.places, phrase.start, phrase.end)
    own = [place for place in own if not m.low.startswith(" stock exchange", place.end)]
    return not any(place.codes and place.codes[0] != NATION.code for place in own)


def _owner_of_list(scene: Scene, phrase: Phrase, title: ProgrammeName) -> Place | None:
    """The place whose list a text has just announced, where firms are counted that are on it."""
    if title.programme is None or phrase.title is not None or scene.findings:
        return None
    listed = scene.memory.listed(title.programme)
    if listed.place is None or listed.age > 1 or not phrase.kinds & BIT["list"]:
        return None
    here = listed.place.start >= scene.start
    place = settle(scene, listed.place)
    if place is None or not (here or (listed.place.role == "place" and place.code != NATION.code)):
        return None
    return _as_place(place)


def _granted_by(scene: Scene, phrase: Phrase) -> Place | None:
    """The place whose office is said to have granted the titles: 420 firms recognized by the Shandong department."""
    for named in inside(scene.m.places, phrase.noun_end, phrase.end):
        between = scene.m.low[phrase.noun_end : named.start]
        if named.role == "office" and between.endswith((" by ", " by the ")) and "," not in between:
            place = settle(scene, named)
            return _as_place(place) if place and place.code and place.code != NATION.code else None
    return None


def _outgrows_nation(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a total is far higher than the nation's own new batch, so that no place named before can have it."""
    latest = scene.memory.frame(title.programme) if title.programme else None
    if latest is None or latest.region != NATION.code or latest.measure != "new":
        return False
    return phrase.number.value > latest.count.value and title.level != "provincial"


def _of_ministry(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a number adds up batches of a list that the nation's ministry has announced: 848 in the first six."""
    if not _from_ministry(scene, title):
        return False
    return any(batch.last > batch.first for batch in inside(scene.m.batches, phrase.start, phrase.end))


def _points_nowhere(scene: Scene, phrase: Phrase) -> bool:
    """Whether words such as "the city" before a number stand for a place that the text does not name."""
    return any(
        named.stands_for in ("city", "province", "county") for named in inside(scene.m.places, scene.start, phrase.end)
    )


def _as_place(place: Place) -> Place:
    return Place(place.start, place.end, place.code, "place", place.words)


def _is_whole_batch(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is that of a whole batch: the fourth batch of 4357, 3671 companies on the fifth list."""
    low = scene.m.low
    for batch in inside(scene.m.batches, phrase.start, phrase.number.start):
        named = next(iter(inside(scene.m.titles, batch.end, phrase.number.start)), None)
        of_title = named is not None and low[batch.end : named.start].strip() in ("of", "of the", "of national")
        if _WHOLE_BATCH.fullmatch(low, named.end if named and of_title else batch.end, phrase.number.start):
            return True
    one_of = scene.before is not None and scene.before.of is phrase and scene.before.number.value == 1
    if one_of and scene.memory.home is None and inside(scene.m.batches, phrase.noun_end, phrase.end):
        return True  # one of the 60 named in the second batch
    behind = next(iter(inside(scene.m.batches, phrase.noun_end, phrase.noun_end + 20)), None)
    return (
        behind is not None
        and low[phrase.noun_end : behind.start].strip() in ("on the", "of the", "in the")
        and (scene.role.definite or (phrase.firms is not None and scene.role.head in ("of", "among")))
    )


def _is_whole_list(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a number is that of a national list in all, or of all lists: the number of companies on this list
    reached 4,357; four batches have been announced, with 9,119 companies.
    """
    behind = phrase.title is None and _IN_IT.match(scene.m.low, phrase.noun_end)
    if not behind and not _ON_LIST.search(scene.m.low, scene.start, phrase.number.start):
        return False
    elsewhere = scene.memory.place or scene.memory.home
    return elsewhere is None or _from_ministry(scene, title)


def _home_of_firms(scene: Scene, phrase: Phrase) -> Named | None:
    """The place whose firms are called local: that of the office or firm which a sentence begins with."""
    before = [named for named in inside(scene.m.places, scene.start, phrase.number.start) if named.codes]
    before = [named for named in before if named.role in ("office", "firm") and named.codes[0] != NATION.code]
    return replace(before[0], role="place") if before else None


def _explains_batch(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a number explains a batch of a national title: the seventh round of little giants, a list of 3,482."""
    if title.programme is None or usual_level(title.programme) != "national" or title.level == "provincial":
        return False
    before = inside(scene.m.titles, max(scene.start, phrase.number.start - 40), phrase.number.start)
    if not before or not _EXPLAINS.fullmatch(scene.m.low, before[-1].end, phrase.number.start):
        return False
    batches = inside(scene.m.batches, scene.start, before[-1].start)
    return bool(batches) and scene.m.low[batches[-1].end : before[-1].start].strip() == "of"


# --- which division a name means


def settle(scene: Scene, named: Named) -> Place | None:
    """The place that a name means here; None where it may be several."""
    memory = scene.memory
    home = memory.home.code if memory.home else None
    around = _around(scene, named)
    if not named.stands_for or named.stands_for == "nation":
        place = settled(named, around, home)
        return None if named.codes and place.code is None else place
    if named.words.lower().startswith("the region") and memory.zone and not _is_autonomous(memory.home):
        return Place(named.start, named.end, None, "zone", memory.zone.words)
    if named.stands_for == "zone":
        words = memory.zone.words if memory.zone else named.words
        return Place(named.start, named.end, None, "zone", words)
    code = _standing_for(named.stands_for, around, memory.home)
    role = "office" if named.role == "office" else "place"
    return Place(named.start, named.end, code, role, named.words) if code else None  # type: ignore[arg-type]


def _around(scene: Scene, named: Named) -> tuple[str, ...]:
    """The divisions named around a name, the nearest first."""
    here = [place.code for place in reversed(scene.places) if place.code]
    topic = [scene.memory.place.code] if scene.memory.place and scene.memory.place.code else []
    beside = [
        code
        for other in scene.heard.places
        if other is not named and (other.start < named.start or not named.stands_for)
        if (code := settled_code(other.codes, (), None)) and (is_clear(other) or named.stands_for)
    ]
    return tuple(dict.fromkeys([*here, *topic, *beside, *scene.memory.around]))


def _standing_for(kind: str, around: tuple[str, ...], home: Division | None) -> str | None:
    """The division that "the city", "the province" or "the district" means."""
    named = [found for code in around if (found := division(code))]
    if kind == "province":
        near = next((found.code for found in named if found.level == "province"), None)
        if near and not (home and within(home.code, near)):
            return near
        outer = home.code if home and home.code != NATION.code else None
        outer = outer or next((found.code for found in named if found.level != "nation"), None)
        return outer[:2] + "0000" if outer else None
    if kind == "city":
        own = home if home and _is_city(home) else None
        if own is None and home and home.level == "county":
            own = division(home.code[:4] + "00")
        city = own or next((found for found in named if _is_city(found)), None)
        upper = next((found for each in named if (found := division(each.code[:4] + "00")) and _is_city(found)), None)
        return city.code if city else upper.code if upper else None
    own_county = home.code if home and home.level == "county" else None
    return own_county or next((found.code for found in named if found.level == "county"), None)


def _is_autonomous(place: Division | None) -> bool:
    outer = division(place.code[:2] + "0000") if place and place.code != NATION.code else None
    return outer is not None and outer.name.endswith("自治区")


def _is_city(place: Division) -> bool:
    return (
        place.level == "prefecture" or place.is_municipality or (place.level == "county" and place.name.endswith("市"))
    )


# --- what the next sentences go on to speak of


def topic_after(scene: Scene) -> Place | None:
    """The place that the next sentence goes on to speak of where it names none itself."""
    memory, m = scene.memory, scene.m
    if scene.places:
        place, whole = scene.places[0], memory.place
        part = bool(
            whole and whole.code and place.code and place.code != whole.code
            and len({each.code for each in scene.places}) > 1 and within(place.code, whole.code)
        )  # fmt: skip
        titled = bool(scene.heard.titles)
        inner = bool(
            whole and whole.code and place.code and place.code != whole.code and within(place.code, whole.code)
        )
        if place.code == NATION.code and whole and scene.m.low.startswith("of ", scene.start):
            return whole  # of the country's total, half
        if around := _around_row(scene):
            return around
        row = len({each.code for each in scene.places}) > 1 and all(phrase.bare for phrase in scene.s.phrases)
        return memory.place if place.end == 0 or part or row or (inner and not titled) else place
    titled = memory.place is None or bool(scene.heard.titles)
    for at, item in enumerate(scene.s.items):
        named = _named(item) if item.sort == "place" else None
        if at and named and named.codes == (CAPITAL,) and scene.s.items[at - 1].words in ("in", "from", "by", "of"):
            continue  # more likely the government there
        if named is None or named.stands_for == "nation" or _only_ranks(scene.s, at) or is_source(m.low, named):
            continue
        place2 = settle(scene, named)
        if place2 and place2.code is None and not scene.heard.titles and scene.s.items[at - 1].words in _BESIDE:
            continue  # where a photo was taken
        near = (
            named.start - scene.start < 90 if titled else at < 3 and scene.s.items[at - 1].words not in ("from", "of")
        )
        if place2 and place2.code != NATION.code and near:
            return place2
    offices = [p for p in scene.heard.places if p.role == "office" and p.codes and p.codes[0] != NATION.code]
    return settle(scene, offices[0]) if offices and memory.place is None else None


def _around_row(scene: Scene) -> Place | None:
    """The place named before a row of places that lie in it: Gansu's bureau has released its list: Lanzhou 240."""
    codes = {place.code for place in scene.places}
    for named in inside(scene.m.places, scene.start, scene.s.phrases[0].number.start) if len(codes) > 1 else []:
        outer = settled_code(named.codes, (), None)
        if outer and outer != NATION.code and all(code and within(code, outer) for code in codes):
            return Place(named.start, named.end, outer, "place", named.words)
    return None


def note_places(scene: Scene) -> None:
    """Remember the divisions and the zone that a sentence named."""
    memory = scene.memory
    for named in scene.heard.places:
        code = settled_code(named.codes, (), None) if named.role == "firm" else None
        if code and code != NATION.code and (len(named.codes) == 1 or named.words.isupper()):
            memory.around.extend([code] if code not in memory.around else [])
        if named.role == "firm" or (named.stands_for and named.stands_for != "zone"):
            continue
        code = settled_code(named.codes, tuple(memory.around), memory.home.code if memory.home else None)
        if code and code != NATION.code:
            memory.around = [code, *(other for other in memory.around if other != code)][:8]
        if named.role == "zone" and not named.stands_for:
            memory.zone = Place(named.start, named.end, code, "zone", named.words)
