"""Whose firms a number counts: the place that its own words name, one that stands apart, or none that is said."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.clauses import inside, last_before
from pipeline.divisions import NATION, division, within
from pipeline.english.part_of import is_of_market
from pipeline.english.phrases import KINDS_OF_PLACES, Phrase, Sentence
from pipeline.english.place_beside import (
    behind_of,
    is_compared,
    is_shared,
    is_stated,
    only_ranks,
    owns_list,
    seat_of_part,
    stated_in,
    subject_of,
)
from pipeline.english.place_meant import settle
from pipeline.english.place_owning import (
    SHARE_OF_THE,
    granter_behind,
    home_of_firms,
    is_of_chinese,
    is_whole_of_share,
    owner_in_clause,
    owner_of_named,
    owner_of_part,
    owner_of_share,
    owner_of_whole,
)
from pipeline.english.place_unsaid import EXPLAINS, NATION_NAMED_NOWHERE, unsaid_place
from pipeline.english.places import CAPITAL, Named, is_source
from pipeline.english.scene import Scene
from pipeline.english.title_held import INDEX_HAS, NEW_IN_REPORT
from pipeline.english.words import BIT, bits
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.plausibility import most_firms_of
from pipeline.programmes import usual_level

_NEARLY_ALL = 28  # of the nation's 31 provinces, or of the 36 that report with five cities
_GRANTING = frozenset(
    ["designated", "named", "picked", "selected", "certified", "recognized", "recognised", "chosen", "identified"]
)
_OWNING = bits("has", "stock", "new", "today")
# Before the number of a whole batch in an aside: of the first, with 2,093 names.
_OF_BATCH_WITH = pattern(r"\bof the (?:\w+)(?: (?:batch|list|round|group))?, with $")
_IN_ALL_PROVINCES = pattern(
    r"(?:,? (?:spread|scattered|located|found|distributed|based|situated))? (?:in|across|over|from|throughout) "
    r"(?:all|every|each of)(?: the| its)? (?:provinces?|parts of (?:the country|china))\b"
)
_PER_CENT_OF = ("% of the ", "percent of the ", "per cent of the ")
_FINITE = frozenset(
    ["is", "was", "has", "had", "ranks", "ranked", "leads", "led", "tops", "topped", "comes", "came", "stands", "takes",
     "took", "holds", "held", "sits", "places", "placed", "keeps", "kept", "remains", "now", "accounts"]
)  # fmt: skip
_BETWEEN_PLACES = frozenset(
    {"also", "now", "alone", "all", "both", "each", "already", "currently", "together", "are", "is"}
)
_COMING = bits("new", "revoked", "entered")
_WORDS = pattern(r"[\w'-]+")
_GRANTED_BY = pattern(r"(?:'s)?(?: province| provincial| city| municipal)?(?:-level| level)? ?['\"]?")
_SHARE_OF_OUTER = pattern(
    r"(?: [a-z]+){0,3}?,? (?:(?:which is|or|nearly|about|over|some|almost|accounting for|making up) )*"
    r"(?:\d+/\d+|\d[\d.]* ?(?:%|percent|per cent)|(?:an?|one)[ -](?:half|third|quarter|fifth|sixth|seventh|eighth|"
    r"ninth|tenth)|half) of (?:(?:the|all) )?(?:whole |entire )?(?:province|city|country|nation|provincial|national)\b"
)
_SITE = pattern(
    r"(?:The|A|An|This|That|Its|Our|One|[A-Z][\w-]+'s) (?:[\w'-]+ ){0,4}?"
    r"(?:park|incubator|campus|accelerator|alliance|cluster|(?:industrial|industry|supply) chain)\b(?!s)"
)
_UNNAMED_ZONE = pattern(r"The (?:(?!new|high|whole|same|two|entire)[a-z-]+ ){1,3}(?:zone|park) (?!of\b|in\b|and\b)")
_UNKNOWN_OWNER = pattern(r"\b(?!China|Beijing|Today|Tomorrow|Yesterday|Last|This)[A-Z][a-z]+'s (?:[a-z-]+ )?$")
_REPORT_OF_CHINA = pattern(r"\bchin(?:a|a's|ese) (?:unicorn|gazelle)s?\b")
_THERE = pattern(r" (?:are |were |is |have been |had been )?(?:\w+ ){0,2}?(?:there|here|call it home)\b")


def places_of(scene: Scene, phrase: Phrase, title: ProgrammeName) -> list[tuple[Place, str]]:
    """The places that have the count, each with the ending of the rule that found it; none where it stays open."""
    if _is_of_site(scene, phrase):
        return []
    if NEW_IN_REPORT.match(scene.m.low, phrase.noun_end) and not _own_place(scene, phrase, title):
        return [(NATION_NAMED_NOWHERE, "")] if _REPORT_OF_CHINA.search(scene.m.low) else []
    if _is_of_report(scene, phrase, title):
        return [(NATION_NAMED_NOWHERE, "")]
    if scene.places[2:] and phrase.bare and scene.m.low.endswith((" it had ", " it has "), 0, phrase.number.start):
        return [(_told_of_before(scene), "")]
    its = phrase.of and scene.at == 0 and scene.m.low.startswith("it ", scene.start)
    if its and scene.memory.place and not inside(scene.m.places, scene.start, phrase.number.end):
        return [(scene.memory.place, "")]
    if scene.places and phrase.bare and _OF_BATCH_WITH.search(scene.m.low, scene.start, phrase.number.start):
        return [(scene.places[0], "")]
    if not phrase.row and _IN_ALL_PROVINCES.match(scene.m.low, phrase.noun_end):
        return [(NATION_NAMED_NOWHERE, "")]
    if phrase.row:
        shared = "-of-row" if len(phrase.row) > 1 and phrase.number.bound == "at_least" else ""
        return [(place, shared) for named in phrase.row if (place := settle(scene, named))]
    if several := counted_places(scene, phrase) or _several_places(scene, phrase):
        return [(several, "")]
    found = _own_place(scene, phrase, title)
    if found:
        place = settle(scene, found)
        if place and scene.places and _only_grants(scene, found, place, title):
            return [(scene.places[-1], "")]
        if place and (holder := _holder_before_grantor(scene, phrase, found, place, title)):
            return [(holder, "")]
        if place and (owner := _owner_of_share_in(scene, phrase, found, place, title)):
            return [(owner, "")]
        return [(_speaking_for_nation(scene, title, place), "")] if place else []
    if place := _elsewhere(scene, phrase, title):
        return [(NATION_NAMED_NOWHERE if _is_too_many_for(phrase, title, place) else place, "")]
    scene.of_unknown = scene.of_unknown or _has_unknown_subject(scene, phrase)
    if scene.of_unknown:
        return []
    unsaid = unsaid_place(scene, phrase, title)
    if _is_too_many_for(phrase, title, unsaid[0] if unsaid else None):
        return [(NATION_NAMED_NOWHERE, ":place-home")]
    if unsaid is None and (phrase.of_market or is_of_market(scene, phrase, title)):
        return [(NATION_NAMED_NOWHERE, ":place-home")]
    return [unsaid] if unsaid else []


def _told_of_before(scene: Scene) -> Place:
    """The place that "it" means behind a list's own number: A has 390 of B's 1,404; of B's first 1,993, it had 465."""
    last = scene.places[-1]
    if all(place.code != last.code for place in scene.places[:-1]):
        return last
    return next((place for place in reversed(scene.places) if place.code != last.code), last)


def _is_of_report(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a number without a place of its own is a private report's on China: the report names 61 new ones."""
    if title.programme is None or usual_level(title.programme) is not None or phrase.row:
        return False
    named = INDEX_HAS.search(scene.m.low, scene.start, phrase.number.start)
    if named is None or named["it"] or _own_place(scene, phrase, title):
        return False
    return _REPORT_OF_CHINA.search(scene.m.low, 0, scene.end) is not None


def _only_grants(scene: Scene, named: Named, place: Place, title: ProgrammeName) -> bool:
    """Whether a place before a title only grants it to the place within it of which a list tells: the city's SRDI SMEs
    exceed 900, Jiangsu gazelle enterprises 81.
    """
    last = scene.places[-1].code
    if not scene.start <= named.start < named.end <= title.start:
        return False
    if not scene.findings or place.code in (None, NATION.code, last) or not last or not within(last, str(place.code)):
        return False
    return scene.m.low[named.end : title.start].strip(" '\"") in ("", "province", "provincial", "city")


def _holder_before_grantor(
    scene: Scene, phrase: Phrase, named: Named, place: Place, title: ProgrammeName
) -> Place | None:
    """The place named before that has the titles which the province right before them grants: Suzhou has 32 selected
    Jiangsu unicorn enterprises.
    """
    behind = phrase.number.end <= named.start < title.start
    if (
        not behind
        or place.code in (None, NATION.code)
        or not _GRANTED_BY.fullmatch(scene.m.low, named.end, title.start)
    ):
        return None
    before = [stated_in(item) for item in scene.s.items[phrase.first : phrase.at] if item.sort == "place"]
    holders = [settled for each in before if each and (settled := settle(scene, each))]
    inner = (
        each for each in reversed(holders) if each.code != place.code and within(each.code or "", place.code or "")
    )
    return next(inner, None) or _holder_earlier(scene, named, place)


def _owner_of_share_in(scene: Scene, phrase: Phrase, named: Named, place: Place, title: ProgrammeName) -> Place | None:
    """The place that a text is about, where the larger one before a title only grants it, as the share behind says:
    Henan gazelle enterprises: 19, a fifth of the whole province.
    """
    topic, low = scene.memory.place, scene.m.low
    if topic is None or not _GRANTED_BY.fullmatch(low, named.end, max(named.end, title.start)):
        return None
    if not _SHARE_OF_OUTER.match(low, phrase.noun_end, scene.end):
        return None
    return topic if topic.code is None or (topic.code != place.code and within(topic.code, place.code or "")) else None


def _holder_earlier(scene: Scene, granting: Named, place: Place) -> Place | None:
    """The place of the sentences before, where one names but the province that grants: Jinan fosters its firms. In
    2022, 32 were selected as Shandong gazelle enterprises.
    """
    low, memory = scene.m.low, scene.memory
    if not low.endswith((" as ", " become ", " became "), 0, granting.start):
        return None
    if inside(scene.m.places, scene.start, granting.start):
        return None
    last = next((each for each in reversed(inside(scene.m.places, 0, scene.start)) if each.role != "office"), None)
    if last is not None and (last.role == "zone" or low.endswith(" zone", 0, last.end)):
        return Place(last.start, last.end, None, "zone", scene.m.text[last.start : last.end])
    inner = memory.place is not None and memory.place.code != place.code
    return memory.place if inner and within(memory.place.code or "", place.code or "") else None  # type: ignore[union-attr]


def _is_of_site(scene: Scene, phrase: Phrase) -> bool:
    """Whether a sentence tells whom some site or circle of firms has, wherever it lies: the university's science park,
    which lies in Nanjing's Jiangning, houses two little giants.
    """
    if _UNNAMED_ZONE.match(scene.m.text, scene.start) and not phrase.inner and not behind_of(scene.s, phrase):
        return True
    verb = scene.roles[0].verb
    if verb is None or not verb.kinds & _OWNING or phrase.inner or behind_of(scene.s, phrase):
        return False
    found = _SITE.match(scene.m.text, scene.start, verb.start)
    return found is not None and verb.end < phrase.number.start


def _is_too_many_for(phrase: Phrase, title: ProgrammeName, place: Place | None) -> bool:
    """Whether the place that nothing names beside a number, if any, cannot have so many, nor any province, so that they
    must be the nation's: 9,000 little giants, or 98,000 SRDI SMEs, were known by then.
    """
    if title.programme is None or title.level not in (None, "national"):
        return False
    if usual_level(title.programme) is None and title.programme != "tech_sme":
        return False  # the world's
    if place and (place.code == NATION.code or division(place.code or "") is None):
        return False
    most = most_firms_of(title.programme)
    return most is not None and most < phrase.number.value


def _speaking_for_nation(scene: Scene, title: ProgrammeName, place: Place) -> Place:
    """The nation where its capital is said to grant a national title: Beijing has named 9,000 little giants."""
    verb = scene.role.verb
    national = title.programme is not None and usual_level(title.programme) == "national"
    if place.code != CAPITAL or verb is None or not verb.kinds & bits("selected") or not national or title.level:
        return place
    return place._replace(code=NATION.code) if verb.words in _GRANTING else place


def _several_places(scene: Scene, phrase: Phrase) -> Place | None:
    """A number of places behind a number: 310 lost it in a dozen cities, 310 spread over the nation's 31 provinces."""
    following = scene.s.phrases[scene.at + 1 : scene.at + 2]
    if not following or following[0].thing not in KINDS_OF_PLACES or phrase.owner or phrase.inner:
        return None
    if scene.m.low.endswith("'s ", 0, phrase.number.start):
        return None  # China's 72 are found in 17 cities
    between = scene.s.items[phrase.head + 1 : following[0].at]
    everywhere = following[0].number.value >= _NEARLY_ALL and following[0].thing in ("provinces", "regions")
    while everywhere and between and between[-1].words in ("the", "all"):
        between = between[:-1]
    spread = scene.m.low.startswith("over ", following[0].number.start)
    if not between or len(between) > 4 or not (spread or between[-1].words in ("in", "from", "across", "over")):
        return None
    if everywhere:
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
    start += len("over ") if scene.m.low.startswith("over ", start) else 0  # spread over nine cities
    end = scene.m.low.find(noun, places.number.end) + len(noun)
    return Place(start, end, None, "zone", scene.m.text[start:end])


def _own_place(scene: Scene, phrase: Phrase, title: ProgrammeName) -> Named | None:
    """The place that a number's own words name."""
    s = scene.s
    if owner := owner_of_named(scene, phrase) or _base_of_share(scene, phrase):
        return owner
    inner = phrase.inner if phrase.inner and is_stated(phrase.inner) and phrase.inner.stands_for != "nation" else None
    inner = None if inner and _holds_topic(scene, inner) else inner
    inner = inner if inner and not (title.start <= inner.start and inner.end <= title.end) else None
    if inner is None and "local" in phrase.adjectives and (home := home_of_firms(scene, phrase)):
        return home
    if _explains_batch(scene, phrase, title):
        return Named(phrase.number.start, phrase.noun_end, (NATION.code,), "place", NATION.name, "nation")
    if inner is None and phrase.of and (seat := seat_of_part(s, phrase)):
        return seat
    owner = owner_of_share(scene, phrase) or owner_of_whole(scene, phrase) or granter_behind(s, phrase)
    if owner := owner or owner_in_clause(s, phrase):
        return owner
    behind = behind_of(s, phrase)
    subject = None if is_whole_of_share(scene, phrase) else subject_of(s, phrase)
    if behind and phrase.at <= 1 and _holds_topic(scene, behind):
        behind = None  # 3 -- hidden champions of Zhejiang, in a list about one of its counties
    if subject is None and behind is None:
        subject = _main_subject(scene, phrase)
    if behind and subject and scene.m.low.endswith((", which ", ", that "), 0, behind.start):
        behind = None  # Ningbo has 24, which hardly any country but, which Canada barely beats
    if behind and _is_level_of(scene, behind):
        behind = None  # has nine little giants and 71 SRDI SMEs of the province
    told_of = scene.before is not None and scene.before.of is phrase  # 11 from Rizhao are among the 330 in Shandong
    told_of = told_of or scene.m.low.endswith(SHARE_OF_THE, 0, phrase.number.start)
    if behind and subject and not told_of and _holds(scene, behind, subject):
        behind = None  # Beijing has 114 unicorns in China
    found = inner or behind or _there(scene, phrase) or _announcer(scene, phrase) or subject or phrase.owner
    found = found or owner_of_part(scene, phrase)
    named = title.start >= scene.start and scene.m.low.endswith("chinese ", 0, title.start)
    if found is None and (named or "chinese" in phrase.adjectives or is_of_chinese(scene, phrase)):
        return Named(phrase.number.start, phrase.noun_end, (NATION.code,), "place", NATION.name, "nation")
    if found is None and title.start >= phrase.number.end:
        before = inside(scene.m.places, max(phrase.number.end, title.start - 40), title.start)
        listed = any(cue.kinds & BIT["list"] for cue in inside(scene.m.cues, title.end, title.end + 8))
        near = [p for p in reversed(before) if is_stated(p) and title.start - p.end <= 3 and not listed]
        found = next((p for p in near if not _holds_topic(scene, p)), None)
    return found


def _base_of_share(scene: Scene, phrase: Phrase) -> Named | None:
    """The place of all of whom a share is told: won the title, 38.4% of the 86 in Henan."""
    low, behind = scene.m.low, scene.s.items[phrase.at + 1 : phrase.at + 3]
    if not (phrase.bare and scene.findings and low.endswith(_PER_CENT_OF, 0, phrase.number.start)):
        return None
    return stated_in(behind[1]) if len(behind) > 1 and behind[0].words in ("in", "of", "from", "for") else None


def _is_level_of(scene: Scene, named: Named) -> bool:
    """Whether "of the province" behind a title in a list only says which title it is: its owner lies in there."""
    outer, low = settle(scene, named), scene.m.low
    if outer is None or not outer.code or not low.endswith(" of ", 0, named.start):
        return False
    title, joined = last_before(scene.m.titles, named.start), scene.role.joined
    titled = title is not None and named.start - title.end <= len("' of ") and not scene.role.definite
    if not (named.stands_for in ("province", "nation") and joined) and not (outer.code.endswith("0000") and titled):
        return False
    told = scene.places[-1] if scene.places else scene.memory.place if named.stands_for == "province" else None
    return bool(told and (owner := told.code) and owner != outer.code and within(owner, outer.code))


def _there(scene: Scene, phrase: Phrase) -> Named | None:
    """The place that "there" behind a number points back to: Xiamen is a port: 41 are based there."""
    if not _THERE.match(scene.m.low, phrase.noun_end):
        return None
    before = [named for named in inside(scene.m.places, scene.start, phrase.number.start) if is_stated(named)]
    before = [named for named in before if not scene.m.low.endswith(("list of ", "lists of "), 0, named.start)]
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
    opening = (scene.role.joined or scene.at == 0) and s.m.low.startswith(
        ("with ", "after ", "including ", "having ", "following "), s.span.start
    )
    if scene.role.head not in ("with", "after", "including", "level ahead") and not opening:
        return None
    rest = s.items[phrase.head + 1 : _behind_joined(s, scene.at)]
    commas = [at for at, item in enumerate(rest[:-1]) if item.words == ","]
    if commas and commas[0] < (7 if opening else 4) and (named := stated_in(rest[commas[0] + 1])):
        return named
    for comma in commas:  # most of them in software, the new area is first
        behind = [item.words.split(" ", 1)[0] for item in rest[comma + 2 : comma + 3]]
        if behind and behind[0] in _FINITE and (named := stated_in(rest[comma + 1])):
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
        between = s.items[last.head + 1 : phrase.at]
        words = [item.words for item in between if not item.kinds & _COMING]
        if words not in (["and"], [","], [",", "and"], []):
            return phrase.at
    return len(s.items)


def _holds(scene: Scene, outer: Named, inner: Named) -> bool:
    """Whether a place lies in another one."""
    inside_of, around = settle(scene, inner), settle(scene, outer)
    if not (inside_of and around and inside_of.code and around.code and inside_of.code != around.code):
        return False
    return within(inside_of.code, around.code)


def _elsewhere(scene: Scene, phrase: Phrase, title: ProgrammeName) -> Place | None:
    """A place that stands apart from the number: among its words behind it, or behind a list that it is part of."""
    m, s = scene.m, scene.s
    for at in range(phrase.head + 1, phrase.last if not is_shared(s, phrase) else 0):
        named = stated_in(s.items[at])
        if named is None or only_ranks(s, at) or is_compared(s, at) or is_source(m.low, named) or owns_list(s, at):
            continue
        if (phrase.at <= 1 and _holds_topic(scene, named)) or _begins_firm(m.text, named) or _is_level_of(scene, named):
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
    start = phrase.number.start
    opens = start - scene.start < 12 or scene.m.low.endswith(".with ", 0, start)
    if scene.role.head == "with" and opens and _leads_to_name(s, phrase):
        return True
    if _UNKNOWN_OWNER.search(text, max(scene.start, start - 60), start) and not inside(
        scene.m.places, start - 60, start
    ):
        return not scene.heard.kinds & BIT["private"]
    if verb is None or not verb.kinds & bits("has", "stock") or verb.end > phrase.number.start:
        return False
    if scene.role.definite and s.items[phrase.at - 1].words == "its":
        return False  # Byton and Hosjoy are its two new unicorns
    at = s.items.index(verb) - 1
    opening = next((each.first for each in s.phrases if each.first <= at < each.last), phrase.first)
    while at > opening and s.items[at].words in ("alone", "now", "also", "already", "currently", "itself", "has", "is"):
        at -= 1
    names = 0
    pronoun = at >= 0 and s.items[at].words in ("we", "it", "they", "there", "that", "this", "which", "china")
    while not pronoun and at >= opening and s.items[at].sort == "word" and text[s.items[at].start].isupper():
        at, names = at - 1, names + 1
    if names == 1 and len(s.items[at + 1].words) > 2 and text[s.items[at + 1].start : s.items[at + 1].end].isupper():
        return text[scene.start : scene.end].upper() != text[scene.start : scene.end]  # XCMG alone has three
    first = at < 0 or at < opening
    office = any(place.role == "office" for place in inside(scene.m.places, scene.start, verb.start))
    return not office and names > (1 if first and opening == 0 else 0)


def _leads_to_name(s: Sentence, phrase: Phrase) -> bool:
    """Whether the main clause behind an opening is that of an abbreviated name: With 74 gazelles already, SIP is."""
    for at in range(phrase.head + 1, len(s.items) - 1):
        if s.items[at].words == ",":
            name = s.items[at + 1]
            return name.sort == "word" and s.m.text[name.start : name.end].isupper() and len(name.words) > 2
    return False


def _explains_batch(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a number explains a batch of a national title: the seventh round of little giants, a list of 3,482."""
    if title.programme is None or usual_level(title.programme) != "national" or title.level == "provincial":
        return False
    before = inside(scene.m.titles, max(scene.start, phrase.number.start - 40), phrase.number.start)
    if not before or not EXPLAINS.fullmatch(scene.m.low, before[-1].end, phrase.number.start):
        return False
    batches = inside(scene.m.batches, scene.start, before[-1].start)
    return bool(batches) and scene.m.low[batches[-1].end : before[-1].start].strip() == "of"
