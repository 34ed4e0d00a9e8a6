"""Whose firms a number counts beside which no place is named."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.divisions import NATION, within
from pipeline.english.mentions import Mentions
from pipeline.english.phrases import Phrase
from pipeline.english.place_beside import behind_of, is_compared, only_ranks, stated_in
from pipeline.english.place_meant import as_place, place_of_speaker, settle
from pipeline.english.place_owning import is_whole_of_share
from pipeline.english.places import CAPITAL, Named, is_venue
from pipeline.english.scene import Scene
from pipeline.english.words import BIT
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.scopes import Finding

NATION_NAMED_NOWHERE = Place(0, 0, NATION.code, "place", NATION.name)
_EARLIER_HEADS = frozenset({"from", "up from", "down from", "against", "compared with", "compared to"})
_SMALLEST_BATCH = 50  # the first of single champions had 54
_WHOLE_BATCH = pattern(
    r"(?: of|'s|,| -| consists of| comprises| includes| contains| has| counts| was composed of| is composed of|"
    r" covers| covered| totals| totalled|"
    r"(?: is| was| has been)? (?:now )?(?:out|published|announced|released|public),? (?:with|and has|and names))?"
    r" ?(?:the |some |a total of )?"
)
# Between a national title and those on its list: the national little giant list included 45 traded companies.
_IS_ON_LIST = pattern(
    r"'?(?: enterprises?| companies| firms)? (?:list|roster|directory) (?:now |already )?"
    r"(?:includ\w+|counts?|counted|has|had|contains?|contained|comprise\w+|holds?|held|names?|named|takes? in)"
    r"(?: [a-z]+){0,2} ?$"
)
_ON_LIST = pattern(
    r"\bnumber of (?:\w+ ){0,2}(?:companies|enterprises|firms|names) (?:selected |shortlisted |included )?"
    r"(?:on|in|for) (?:this|the) (?:list|batch|round)\b|"
    r"\bbatches (?:of [^.,;]{4,60} )?have (?:now |already |so far )?been (?:announced|released|published|issued)\b"
)
# A report that the nation has given its name: the China Unicorn Report 2020 has 60 new unicorns.
_NAMED_FOR_NATION = pattern(
    r"\bchina (?:[\w-]+ ){0,3}(?:report|list|index|ranking|map|roster|table)\b[^,.;\n]{0,20}?(?:, [^,.;\n]{4,70},)? "
    r"(?:has|lists|names|listed|includes|included|contains|counts|counted|features) "
    r"(?:some |about |a total of |over )?$"
)
_THERE_WILL_BE = ("there will be", "there would be")
_SO_MANY_BATCHES = pattern(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d|1\d) (?:batches|lists|rounds|groups)\b"
)
_OF_WORLD = pattern(
    r"\b(?:global|world) (?:unicorn|gazelle)|\b(?:unicorn|gazelle)s?\b[^.\n]{0,40} (?:worldwide|globally|global|"
    r"(?:in|of|around|across) the (?:world|globe)|in world)\b"
)
# The place or field of somebody who is told of: one of 12 little giants in its district.
_IN_ITS_OWN = pattern(
    r" (?:in|of|from) (?:its|their|his|her) (?:own |home )?(?:district|county|city|province|town|area|field|industry|"
    r"sector|segment|park|portfolio)\b"
)
_IN_IT = pattern(r"(?: (?:were|are) (?:\w+ )?\w+ed)? (?:in|on) (?:it|the list|the batch|this list|this batch)\b")
_OF_ALL_LISTED = pattern(
    r" of the (?:\w+ )?(?:companies|enterprises|firms|names) "
    r"(?:(?:on|in) (?:the|this) (?:list|batch)|selected this time)\b"
)
# What tells of a part of a whole whose own place is not named: it names 71 firms, of which 12 come from Shandong.
_OF_WHICH = pattern(r"\b(?:of which|of whom|of them|among them|among which|including)\b")
EXPLAINS = pattern(r"[,'] ?(?:a list|a batch|a group|a total|all) of (?:some )?")


def _place_in_pair(scene: Scene, phrase: Phrase) -> Place | None:
    """The place of a part, or of its whole, that is only told in the pair before it: Xiamen has 64 of the 702 on
    Fujian's second list; it had 55 of the 610 on the first.
    """
    wholes = {other.of.number.start for other in scene.s.phrases if other.of}
    parts = {other.number.start for other in scene.s.phrases if other.of}
    alike = parts if phrase.of else wholes
    if not phrase.bare or phrase.number.start not in alike:
        return None
    told = zip(scene.findings, scene.places, strict=True)
    return next((place for finding, place in told if finding.count.start in alike), None)


def unsaid_place(scene: Scene, phrase: Phrase, title: ProgrammeName) -> tuple[Place, str] | None:
    """The place of a number beside which none is named."""
    memory, m = scene.memory, scene.m
    if _IN_ITS_OWN.match(m.low, phrase.noun_end):
        return None
    if paired := _place_in_pair(scene, phrase):
        return paired, ""
    if scene.whole and (scene.whole.region or scene.whole.place):
        return Place(0, 0, scene.whole.region, "place", scene.whole.place or ""), ""
    known = memory.by_count.get(phrase.of.number.value) if phrase.of else None
    if known and (known.region or known.place):
        return Place(0, 0, known.region, "place", known.place or ""), ""
    if _OF_ALL_LISTED.match(m.low, phrase.number.end) and title.programme and (all_of := _all_listed(scene, title)):
        return Place(0, 0, all_of.region, "place", all_of.place or ""), ""
    if scene.findings and _returns_to_whole(scene, phrase):
        return scene.places[0], ""
    if not scene.findings and _NAMED_FOR_NATION.search(
        m.low, max(scene.start, phrase.number.start - 90), phrase.number.start
    ):
        return NATION_NAMED_NOWHERE, ""
    of_whole = (
        scene.places and scene.places[-1].code == NATION.code and EXPLAINS.search(m.low, scene.start, phrase.start)
    )
    if scene.places and is_whole_of_share(scene, phrase):
        return _around_share(scene, phrase)
    if scene.places and not of_whole and (scene.findings or scene.role.joined):
        bracketed = scene.s.items[phrase.first].words == "("  # Nantong 21 (up from 12)
        return scene.places[0 if scene.role.head in _EARLIER_HEADS and not bracketed else -1], ""
    granted = usual_level(title.programme) if title.programme else None
    national = granted == "national" and title.level != "provincial" and title.programme != "high_tech"
    told = phrase.bare and any(stated_in(item) for item in scene.s.items[: phrase.first])
    if national and scene.role.head in _THERE_WILL_BE and _from_ministry(scene, title):
        return NATION_NAMED_NOWHERE, ""
    if national and _is_split_up(scene, phrase):
        return NATION_NAMED_NOWHERE, ""
    if national and title.level == "national" and _IS_ON_LIST.match(m.low, title.end, phrase.number.start):
        return NATION_NAMED_NOWHERE, ""
    if national and phrase.title and phrase.inner is None and _in_so_many_batches(scene, phrase):
        return NATION_NAMED_NOWHERE, ""
    if national and not told and (_is_whole_batch(scene, phrase) or _is_whole_list(scene, phrase, title)):
        return NATION_NAMED_NOWHERE, ""
    earlier = [
        stated_in(item)
        for at, item in enumerate(scene.s.items[: phrase.first])
        if (named := stated_in(item))
        and not is_venue(m.low, named)
        and not only_ranks(scene.s, at)
        and not is_compared(scene.s, at)
    ]
    owning = len(earlier) > 1 and earlier[0] is not None and m.low.startswith("'s ", earlier[0].end)
    for named in earlier[1:] if owning and earlier[0] and earlier[0].codes[:1] == (NATION.code,) else earlier:
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
        return as_place(announcer), ""
    if by := _granted_by(scene, phrase):
        return by, ""
    if around := _of_list_around(scene, title):
        return around, ""
    if not memory.place and (speaker := place_of_speaker(scene, phrase.end)):
        return speaker, ""
    if memory.place and national and _outgrows_nation(scene, phrase, title):
        return NATION_NAMED_NOWHERE, ""
    if memory.place and _is_of_world(scene, title):
        return None
    if memory.place:
        return memory.place, ""
    if national and _of_ministry(scene, phrase, title):
        return NATION_NAMED_NOWHERE, ""
    if memory.home:
        return Place(0, 0, memory.home.code, "place", memory.home.name), ":place-home"
    sole = m.sole_division
    if sole and phrase.end <= sole.start < scene.end and national and inside(m.batches, phrase.start, phrase.end):
        return None  # 2,930 were on the third list, 286 of them from Zhejiang
    if sole and national and phrase.end <= sole.start and _OF_WHICH.search(m.low, phrase.noun_end, sole.start):
        return (
            (NATION_NAMED_NOWHERE, ":place-home")
            if _from_ministry(scene, title) or _is_of_batch(scene, title)
            else None
        )
    if sole and sole.start > scene.end and _names_nation_behind(scene, phrase):
        return NATION_NAMED_NOWHERE, ""
    sole = None if sole and (is_venue(m.low, sole) or _has_only_some(scene, phrase, sole)) else sole
    if sole and not (granted == "national" and sole.start > scene.end and _from_ministry(scene, title)):
        return Place(sole.start, sole.end, sole.codes[0], "place", sole.words), ":place-home"
    if _points_nowhere(scene, phrase):
        return None
    if granted is None and phrase.number.value < _SMALLEST_BATCH:
        return None  # 12 unicorns moved in
    alone = granted == "national" and _names_no_part(
        m, phrase, phrase.end if scene.role.head in ("of", "among") else scene.end
    )
    return (NATION_NAMED_NOWHERE, ":place-home") if alone or _names_no_part(m, phrase, len(m.low)) else None


def _around_share(scene: Scene, phrase: Phrase) -> tuple[Place, str] | None:
    """The place of a whole of which a place has the share told before: the nation's batch, the topic around it."""
    if _is_whole_batch(scene, phrase):
        return NATION_NAMED_NOWHERE, ""
    topic, inner = scene.memory.place, scene.places[-1].code
    around = topic is not None and topic.code and inner and topic.code != inner and within(inner, topic.code)
    return (topic, "") if topic and around else None


def _has_only_some(scene: Scene, phrase: Phrase, named: Named) -> bool:
    """Whether a place has but some of a number's firms: the list of 310, 42 from Yichang."""
    part = next(iter(scene.s.phrases[scene.at + 1 : scene.at + 2]), None)
    if part is None or not part.bare or part.number.value >= phrase.number.value:
        return False
    between = scene.m.low[phrase.noun_end : part.number.start].strip(" (-")
    return between in (",", "", "including", ", including") and behind_of(scene.s, part) is named


def _names_nation_behind(scene: Scene, phrase: Phrase) -> bool:
    """Whether a sentence says behind its last number that all that it lists is the nation's: 250 gazelles and 70 other
    firms in China.
    """
    behind = inside(scene.m.places, phrase.noun_end, scene.end)
    return len(behind) == 1 and behind[0].role == "place" and behind[0].codes[:1] == (NATION.code,)


def _is_of_world(scene: Scene, title: ProgrammeName) -> bool:
    """Whether a text about the unicorns of the whole world, which has just told of China, goes on with all on the list:
    gone from the list are 88.
    """
    place = scene.memory.place
    if place is None or place.code != NATION.code or title.programme not in ("unicorn", "gazelle"):
        return False
    if not any(cue.kinds & BIT["list"] or "list" in cue.words.split() for cue in scene.heard.cues):
        return False
    return _OF_WORLD.search(scene.m.low) is not None


def _is_of_batch(scene: Scene, title: ProgrammeName) -> bool:
    """Whether the text has announced a batch of a title's list."""
    return bool(title.programme and scene.memory.listed(title.programme).batch)


def _is_split_up(scene: Scene, phrase: Phrase) -> bool:
    """Whether a sentence begins with a whole whose parts are provinces': of the 9,000, Hubei accounts for 300; 1,744
    entered the second list, among them 142 from Shanghai and 98 from Beijing.
    """
    opens = phrase is scene.s.phrases[0] and (
        scene.m.low.startswith(("of the ", "among the ", "of all "), scene.start)
        or bool(inside(scene.m.batches, scene.start, scene.end) and _OF_WHICH.search(scene.m.low, phrase.noun_end))
    )
    behind = [named for named in inside(scene.m.places, phrase.noun_end, scene.end) if named.role == "place"]
    codes = {named.codes[0] for named in behind if named.codes}
    return opens and len(codes) > 1 and all(code.endswith("0000") and code != NATION.code for code in codes)


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
    return as_place(place)


def _of_list_around(scene: Scene, title: ProgrammeName) -> Place | None:
    """The place around the one that a text is about, where its office has just made a list known and nothing has been
    counted since: in Ganzhou's news, Jiangxi's department has published the list. In all there are 2,150.
    """
    topic, memory = scene.memory.place, scene.memory
    if title.programme is None or topic is None or topic.code is None or scene.findings:
        return None
    listed = memory.listed(title.programme)
    if listed.place is None or listed.place.role != "office" or listed.age > min(3, memory.since_latest - 1):
        return None
    place = settle(scene, listed.place)
    if place is None or place.code in (None, NATION.code, topic.code) or not within(topic.code, str(place.code)):
        return None
    return as_place(place)


def _granted_by(scene: Scene, phrase: Phrase) -> Place | None:
    """The place whose office is said to have granted the titles: 420 firms recognized by the Shandong department; or
    that has granted them itself, where the text is about no other place in it.
    """
    memory = scene.memory
    topics = [topic.code for topic in (memory.place, memory.home) if topic and topic.code]
    for named in inside(scene.m.places, phrase.noun_end, phrase.end):
        office = named.role == "office"
        between = scene.m.low[phrase.noun_end : named.start]
        if not between.endswith((" by ", " by the ")) or ("," in between and office):
            continue
        place = settle(scene, named)
        if place is None or place.code in (None, NATION.code):
            return None
        inner = any(topic != place.code and within(topic, str(place.code)) for topic in topics)
        return as_place(place) if office or (place.code != CAPITAL and not inner) else None
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
    """Whether words such as "the city" beside a number stand for a place that the text does not name."""
    return any(
        named.stands_for in ("city", "province", "county") for named in inside(scene.m.places, scene.start, scene.end)
    )


def _is_whole_batch(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is that of a whole batch: the fourth batch of 4357, 3671 companies on the fifth list."""
    if phrase.number.value < _SMALLEST_BATCH:
        return False
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


def _in_so_many_batches(scene: Scene, phrase: Phrase) -> bool:
    """Whether all batches of the ministry are counted: in five batches, 14,000 of them have been named by it."""
    if phrase is not scene.s.phrases[0] and not all(each.thing for each in scene.s.phrases[: scene.at]):
        return False
    if not _SO_MANY_BATCHES.search(scene.m.low, scene.start, scene.end):
        return False
    offices = [named for named in inside(scene.m.places, phrase.noun_end, scene.end) if named.role == "office"]
    return any(
        named.codes[:1] == (NATION.code,) and scene.m.low.endswith((" by ", " by the "), 0, named.start)
        for named in offices
    ) and not any(named.role == "place" for named in inside(scene.m.places, scene.start, scene.end))


def _is_whole_list(scene: Scene, phrase: Phrase, title: ProgrammeName) -> bool:
    """Whether a number is that of a national list in all, or of all lists: the number of companies on this list
    reached 4,357; four batches have been announced, with 9,119 companies.
    """
    behind = phrase.title is None and _IN_IT.match(scene.m.low, phrase.noun_end)
    if not behind and not _ON_LIST.search(scene.m.low, scene.start, phrase.number.start):
        return False
    elsewhere = scene.memory.place or scene.memory.home
    return elsewhere is None or _from_ministry(scene, title)
