"""Whose firms a number counts."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.divisions import NATION, Division, division, within
from pipeline.english.mentions import Mentions
from pipeline.english.pieces import Piece, is_stated
from pipeline.english.places import Named, settled
from pipeline.english.scene import Scene
from pipeline.english.words import word_set
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import usual_level

_LINKS = word_set("links")
_VERBS = word_set("row verbs")
_COMPARED = (
    "than", "behind", "ahead of", "after", "overtook", "overtaking", "surpassing", "outside", "beyond", "versus",
    "like", "overtakes", "beating", "outpacing", "passing", "except", "except for", "excluding", "including", "without",
)  # fmt: skip
_RANKED = pattern(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|most|largest|"
    r"highest|biggest|top|"
    r"rank\w*|lead\w*|best|half|percent|pct|average|share|number one|no\. ?\d|every|quarter|any)\b[^,;.]{0,30}"
    r"(?:in|of|among|across|within|from) (?:the |all )?$"
)
_WORDS = pattern(r"[\w'-]+")
_NEXT_TO = pattern(r"(?:'s)?,? ?[(]? ?")
_WHOLE_BATCH = pattern(
    r"(?: of|'s|,| -| consists of| comprises| includes| contains| has| counts)? ?(?:the |some |a total of )?"
)


def subject_of(m: Mentions, piece: Piece) -> Named | None:
    """The place before a number that the clause tells of."""
    number = piece.number
    places = [place for place in inside(m.places, piece.start, number.start) if is_stated(place)]
    if not places:
        return None
    if _NEXT_TO.fullmatch(m.low, places[-1].end, number.start):
        return places[-1]
    enclosed = _before_aside(m, piece, places)
    if enclosed:
        return enclosed
    told = [place for place in places if not _is_compared(m.low, place) and not _only_ranks(m, place)]
    told = told or [place for place in places if not _only_ranks(m, place)]
    if not told:
        return None
    free = [place for place in told if not m.low.endswith((" in ", " of ", " in the ", " of the "), 0, place.start)]
    return (free or told)[-1]


def _before_aside(m: Mentions, piece: Piece, places: list[Named]) -> Named | None:
    """The place before an aside between commas: Henan, nearly twice as populous as Zhejiang, scored 167."""
    number = piece.number
    comma = m.low.rfind(", ", piece.start, number.start)
    outside = [place for place in places if place.end <= comma]
    if comma <= 0 or not outside or places[-1].start > comma:
        return None
    if m.low[comma + 2 : number.start].split(" ")[0] not in _VERBS:
        return None
    named = next((place for place in outside if place.end == comma and m.low.endswith(", ", 0, place.start)), None)
    if named:
        return named  # the runner-up in Hubei, Yichang, has 43
    first = m.low.find(",", outside[0].end, comma + 1)
    if first in (-1, comma):
        return None
    return next((place for place in reversed(outside) if place.end <= first), outside[0])


def _is_compared(low: str, place: Named) -> bool:
    return low[max(0, place.start - 14) : place.start].rstrip().endswith(_COMPARED)


def _only_ranks(m: Mentions, named: Named) -> bool:
    """Whether a place only says among whom somebody ranks: third in the province."""
    return bool(_RANKED.search(m.low, max(0, named.start - 44), named.start))


def row_place(scene: Scene, piece: Piece) -> bool:
    """Whether a number stands in a row behind its place: Nanjing has 11, Guizhou with 17, Pudong (389), Yueqing 20."""
    named = piece.subject
    if named is None:
        return False
    between = scene.m.low[named.end : piece.number.start]
    comma = between.rfind(", ")
    if comma != -1 and between[comma + 2 :].split(" ")[0] in _VERBS:
        between = between[comma + 2 :]
    words = _WORDS.findall(between.removeprefix("'s"))
    if len(words) <= 10 and words[-1:] in (["with"], ["at"]) and piece.title is None and piece.firms is None:
        return True
    return len(words) <= 10 and all(word in _LINKS for word in words)


def places_of(scene: Scene, piece: Piece, title: ProgrammeName) -> list[tuple[Place, str]]:
    """The places that have the count, each with the ending of the rule that found it; none where it stays open."""
    if piece.row:
        return [(place, "") for named in piece.row if (place := settle(scene, named))]
    m = scene.m
    inner = [
        named
        for named in inside(m.places, piece.number.end, piece.noun_end)
        if is_stated(named) and named.stands_for != "nation" and not _in_title(title, named)
    ]
    named = (inner[-1] if inner else None) or piece.behind or piece.subject or _before_row(scene, piece)
    if named is None:
        named = _owner_in_title(scene, title, piece)
    if named:
        place = settle(scene, named)
        return [(place, "")] if place else []
    place = _elsewhere(scene, piece)
    if place:
        return [(place, "")]
    return [_unsaid(scene, piece, title)]


def _in_title(title: ProgrammeName, named: Named) -> bool:
    return title.start <= named.start and named.end <= title.end


def _before_row(scene: Scene, piece: Piece) -> Named | None:
    """The place before a row of names that a row of numbers goes with."""
    if piece.pair_start is None:
        return None
    earlier = inside(scene.m.places, scene.sentence.start, piece.pair_start)
    return next((named for named in reversed(earlier) if is_stated(named)), None)


def _owner_in_title(scene: Scene, title: ProgrammeName, piece: Piece) -> Named | None:
    """The place right before a title behind the number: identifying 1001 enterprises as Hunan Province small giants."""
    if title.start < piece.number.end:
        return None
    before = inside(scene.m.places, max(piece.number.end, title.start - 40), title.start)
    return next((p for p in reversed(before) if is_stated(p) and title.start - p.end <= 3), None)


def _elsewhere(scene: Scene, piece: Piece) -> Place | None:
    """A place that stands apart from the number: in its piece behind it, or behind a list that it is part of."""
    m = scene.m
    for named in inside(m.places, piece.noun_end, piece.end):
        if is_stated(named) and not _only_ranks(m, named) and not _is_compared(m.low, named):
            place = settle(scene, named)
            if place and not _of_source(m.low, named) and not _is_far(m.low, piece, named):
                return place
    if scene.places:
        return None
    for later in scene.rest[len(scene.pieces) :]:
        if later.title is None or m.low[piece.noun_end : later.number.start].strip(" ,") not in ("", "and"):
            break
        piece = later
        found = later.behind
        if found:
            return settle(scene, found)
    return None


def _is_far(low: str, piece: Piece, named: Named) -> bool:
    """Whether another clause stands between a number and a place behind it."""
    between = low[piece.noun_end : named.start]
    return "," in between and len(between.split()) > 4


def _of_source(low: str, named: Named) -> bool:
    """Whether a place only says where somebody spoke or where a thing was published."""
    return (
        low[max(0, named.start - 40) : named.start]
        .rstrip()
        .endswith(
            (
                "released in",
                "published in",
                "said in",
                "report in",
                "held in",
                "forum in",
                "according to",
                "told",
                "learned from",
            )
        )
    )


def _unsaid(scene: Scene, piece: Piece, title: ProgrammeName) -> tuple[Place, str]:
    """The place of a number beside which none is named."""
    memory = scene.memory
    nation = Place(0, 0, NATION.code, "place", NATION.name)
    if scene.whole and scene.whole.region:
        return Place(0, 0, scene.whole.region, "place", ""), ""
    if scene.places and (scene.findings or scene.role.joined):
        return scene.places[-1], ""
    earlier = [
        named
        for named in inside(scene.m.places, scene.sentence.start, piece.start)
        if is_stated(named) and not _only_ranks(scene.m, named) and not _is_compared(scene.m.low, named)
    ]
    if earlier and (place := settle(scene, earlier[0])):
        return place, ""
    granted = usual_level(title.programme) if title.programme else None
    if granted == "national" and title.level != "provincial" and _is_whole_batch(scene, piece):
        return nation, ""
    if owner := _owner_of_list(scene, piece, title):
        return owner, ""
    announced = [p for p in inside(scene.m.places, scene.sentence.start, piece.number.start) if p.role == "office"]
    if announced and (place := settle(scene, announced[-1])):
        return _as_place(place), ""
    if memory.place:
        return memory.place, ""
    if memory.home:
        return Place(0, 0, memory.home.code, "place", memory.home.name), ":place-home"
    return nation, ":place-home"


def _owner_of_list(scene: Scene, piece: Piece, title: ProgrammeName) -> Place | None:
    """The place whose list a text has just announced, where firms are counted that are on it."""
    if title.programme is None or piece.title is not None or scene.findings:
        return None
    listed = scene.memory.listed(title.programme)
    if listed.place is None or listed.age > 1 or not any("list" in cue.kinds for cue in piece.cues):
        return None
    here = listed.place.start >= scene.sentence.start
    place = settle(scene, listed.place)
    if place is None or not (here or (listed.place.role == "place" and place.code != NATION.code)):
        return None
    return _as_place(place)


def _as_place(place: Place) -> Place:
    return Place(place.start, place.end, place.code, "place", place.words)


def _is_whole_batch(scene: Scene, piece: Piece) -> bool:
    """Whether a number is that of a whole batch: the fourth batch of 4357, the sixth batch's 3004."""
    return any(
        _WHOLE_BATCH.fullmatch(scene.m.low, batch.end, piece.number.start)
        for batch in inside(scene.m.batches, piece.start, piece.number.start)
    )


# --- which division a name means


def settle(scene: Scene, named: Named) -> Place | None:
    """The place that a name means here; None where it may be several."""
    memory = scene.memory
    home = memory.home.code if memory.home else None
    around = _around(scene, named)
    if not named.stands_for or named.stands_for == "nation":
        place = settled(named, around, home)
        return None if named.codes and place.code is None else place
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
        other.codes[0]
        for other in inside(scene.m.places, scene.sentence.start, scene.sentence.end)
        if other is not named and len(other.codes) == 1 and (other.start < named.start or not named.stands_for)
    ]
    return tuple(dict.fromkeys([*here, *topic, *beside, *scene.memory.around]))


def _standing_for(kind: str, around: tuple[str, ...], home: Division | None) -> str | None:
    """The division that "the city", "the province" or "the district" means."""
    named = [found for code in around if (found := division(code))]
    if kind == "province":
        near = next((found.code for found in named if found.level == "province"), None)
        if near and not (home and within(home.code, near)):
            return near
        outer = (
            home.code
            if home and home.code != NATION.code
            else next((d.code for d in named if d.level != "nation"), None)
        )
        return outer[:2] + "0000" if outer else None
    if kind == "city":
        own = home if home and _is_city(home) else None
        if own is None and home and home.level == "county":
            own = division(home.code[:4] + "00")
        return own.code if own else next((found.code for found in named if _is_city(found)), None)
    own_county = home.code if home and home.level == "county" else None
    return own_county or next((found.code for found in named if found.level == "county"), None)


def _is_city(place: Division) -> bool:
    return (
        place.level == "prefecture" or place.is_municipality or (place.level == "county" and place.name.endswith("市"))
    )


def topic_after(scene: Scene) -> Place | None:
    """The place that the next sentence goes on to speak of where it names none itself."""
    memory, m, sentence = scene.memory, scene.m, scene.sentence
    if scene.places:
        place = scene.places[0]
        whole = memory.place
        if place.end == 0 or (
            whole
            and whole.code
            and place.code
            and place.code != whole.code
            and len(scene.places) > 1
            and within(place.code, whole.code)
        ):
            return memory.place
        return place
    titled = memory.place is None or bool(inside(m.titles, sentence.start, sentence.end))
    for named in inside(m.places, sentence.start, sentence.end):
        if not is_stated(named) or named.stands_for == "nation" or _only_ranks(m, named):
            continue
        place2 = settle(scene, named)
        if place2 and place2.code != NATION.code and named.start - sentence.start < (90 if titled else 30):
            return place2
    offices = [
        p
        for p in inside(m.places, sentence.start, sentence.end)
        if p.role == "office" and p.codes and p.codes[0] != NATION.code
    ]
    return settle(scene, offices[0]) if offices and memory.place is None else None


def note_places(scene: Scene) -> None:
    """Remember the divisions and the zone that a sentence named."""
    memory = scene.memory
    for named in inside(scene.m.places, scene.sentence.start, scene.sentence.end):
        if named.role == "firm" and len(named.codes) == 1 and named.codes[0] != NATION.code:
            memory.around.extend(code for code in named.codes if code not in memory.around)
        if named.role == "firm" or (named.stands_for and named.stands_for != "zone"):
            continue
        place = settled(named, tuple(memory.around), memory.home.code if memory.home else None)
        if place.code and place.code != NATION.code:
            memory.around = [place.code, *(code for code in memory.around if code != place.code)][:8]
        if named.role == "zone" and not named.stands_for:
            memory.zone = place
