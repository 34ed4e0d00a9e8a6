"""Which places the next sentences go on to speak of."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.divisions import NATION, within
from pipeline.english.place_beside import only_ranks, stated_in
from pipeline.english.place_meant import settle
from pipeline.english.places import CAPITAL, is_source, settled_code
from pipeline.english.scene import Scene
from pipeline.mentions import Place

# How many letters into a sentence, or a heading, the place may stand that it is about.
_FAR_IN_SENTENCE, _FAR_IN_HEADING = 90, 180
_ALL_OF = (" all of ", " the whole of ", " all ", " whole of ")
_AS_A_WHOLE = (" as a whole", " in all ", " altogether", " overall")
_LONGEST_OPENING = 6
_IS = (" is ", " was ", " has ", " had ", " became ", " counts ", " boasts ")
_THE_CITY = ("the city", "the county", "the district", "our city", "our county", "our district")
_BESIDE = frozenset({"at"})


def topic_after(scene: Scene) -> Place | None:
    """The place that the next sentence goes on to speak of where it names none itself."""
    memory, m = scene.memory, scene.m
    if scene.places:
        place, whole = scene.places[0], memory.place
        part = bool(
            whole and whole.code and place.code and place.code != whole.code
            and len({each.code for each in scene.places}) > 1 and within(place.code, whole.code)
        )  # fmt: skip
        row_of_zones = place.code is None and len({each.code or each.words for each in scene.places}) > 1
        part = part or bool(whole and whole.code and row_of_zones)
        titled = bool(scene.heard.titles)
        inner = bool(
            whole and whole.code and place.code and place.code != whole.code and within(place.code, whole.code)
        )
        inner = inner or bool(
            place.code is None and place.end > 0 and whole and whole.code and whole.code != NATION.code
        )
        if place.code == NATION.code and whole and scene.m.low.startswith("of ", scene.start):
            return whole  # of the country's total, half
        if around := _around_row(scene):
            return around
        row = len({each.code for each in scene.places}) > 1 and all(phrase.bare for phrase in scene.s.phrases)
        if len(scene.places) == 1 and _is_only_around(scene, place):
            return whole
        meant = len(scene.places) == 1 and place.words.lower() in _THE_CITY
        return memory.place if place.end == 0 or part or row or (inner and not titled and not meant) else place
    titled = memory.place is None or bool(scene.heard.titles)
    heading = memory.place is None and m.low[scene.end - 1] not in ".!?" and len(scene.heard.places) == 1
    furthest = _FAR_IN_HEADING if heading else _FAR_IN_SENTENCE
    for at, item in enumerate(scene.s.items):
        named = stated_in(item) if item.sort == "place" else None
        if at and named and named.codes == (CAPITAL,) and scene.s.items[at - 1].words in ("in", "from", "by", "of"):
            continue  # more likely the government there
        if named is None or named.stands_for == "nation" or only_ranks(scene.s, at) or is_source(m.low, named):
            continue
        if named.role == "zone" and not named.stands_for and m.low.startswith("'s ", named.end):
            continue  # Germany's Mittelstand
        place2 = settle(scene, named)
        if place2 and place2.code is None and not scene.heard.titles and scene.s.items[at - 1].words in _BESIDE:
            continue  # where a photo was taken
        own = named.words.lower().startswith("our ") or _is_subject(scene, at)
        near = own or (
            _letters_before(scene, named.start) < furthest
            if titled
            else at < 3 and scene.s.items[at - 1].words not in ("from", "of")
        )
        if place2 and place2.code != NATION.code and near:
            return place2
    offices = [p for p in scene.heard.places if p.role == "office" and p.codes and p.codes[0] != NATION.code]
    return settle(scene, offices[0]) if offices and memory.place is None else None


def _is_subject(scene: Scene, at: int) -> bool:
    """Whether a place is what a sentence tells of behind a few words of time: in those days Shenzhen was a village."""
    opening = scene.s.items[:at]
    if not 0 < at < _LONGEST_OPENING or opening[-1].words in ("in", "from", "of", "to", "the", "and"):
        return False
    if any(item.sort == "place" for item in opening):
        return False
    return scene.m.low.startswith(_IS, scene.s.items[at].end)


def _is_only_around(scene: Scene, place: Place) -> bool:
    """Whether a place is only that around the one which the text is about: all of Jinhua has 14."""
    topic = scene.memory.place
    if topic is None or not topic.code or not place.code or topic.code == place.code:
        return False
    if not within(topic.code, place.code):
        return False
    low = scene.m.low
    return low.endswith(_ALL_OF, 0, place.start) or low.startswith(_AS_A_WHOLE, place.end)


def _letters_before(scene: Scene, at: int) -> int:
    """How many letters into a sentence a position is, the names of titles left out, however long they are."""
    named = inside(scene.m.titles, scene.start, at)
    return at - scene.start - sum(title.end - title.start for title in named)


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
