"""Which division the name of a place means in a sentence, and which "the city" or "the province" stands for."""

from __future__ import annotations

from pipeline.divisions import NATION, Division, division, within
from pipeline.english.place_beside import is_compared
from pipeline.english.places import Named, is_clear, settled, settled_code
from pipeline.english.scene import Scene
from pipeline.mentions import Place
from pipeline.patterns import pattern

_SAYS = pattern(r"[,'\"] ?(?:says?|said|reports?|reported|told|tells|announced|writes?|wrote|according to)\b")

_OURS = pattern(r"\b(?:we|our|us|ours)\b")


def as_place(place: Place) -> Place:
    """An office's place as that of the firms that are counted."""
    return Place(place.start, place.end, place.code, "place", place.words)


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
    if code is None and (named.words.lower().startswith("our ") or _SAYS.search(scene.m.low, named.end, scene.end)):
        code = _standing_for(named.stands_for, _speakers(scene, named), None)
    role = "office" if named.role == "office" else "place"
    return Place(named.start, named.end, code, role, named.words) if code else None  # type: ignore[arg-type]


def place_of_speaker(scene: Scene, end: int) -> Place | None:
    """The place of somebody who tells of "us", named behind what was said: we have 77 of them, said Zhuzhou's mayor."""
    if not _OURS.search(scene.m.low, scene.start, end) or not (said := _SAYS.search(scene.m.low, end, scene.end)):
        return None
    named = next(
        (each for each in scene.heard.places if each.start >= said.end() and each.codes and each.role != "firm"), None
    )
    place = settle(scene, named) if named else None
    return as_place(place) if place and place.code != NATION.code else None


def _speakers(scene: Scene, named: Named) -> tuple[str, ...]:
    """The divisions named behind what somebody there calls their own: our city, reports the Zibo bureau."""
    behind = (
        other
        for other in scene.heard.places
        if other.start > named.end and other.role != "firm" and not other.stands_for
    )
    return tuple(code for other in behind if (code := settled_code(other.codes, (), None)))


def _around(scene: Scene, named: Named) -> tuple[str, ...]:
    """The divisions named around a name, the nearest first."""
    rivals = _rivals(scene, named) if named.stands_for == "city" else frozenset()
    here = [place.code for place in reversed(scene.places) if place.code]
    topic = [scene.memory.place.code] if scene.memory.place and scene.memory.place.code else []
    beside = [
        code
        for other in scene.heard.places
        if other is not named and (other.start < named.start or not named.stands_for)
        if (code := settled_code(other.codes, (), None)) and (is_clear(other) or named.stands_for)
    ]
    around = dict.fromkeys([*here, *topic, *beside, *scene.memory.around])
    return tuple(code for code in around if code not in rivals)


def _rivals(scene: Scene, named: Named) -> frozenset[str]:
    """The cities that are held against the one which is meant: the city has 120, ahead of Qingdao's 90."""
    rivals = [
        settled_code(item.what.codes, (), None)
        for at, item in enumerate(scene.s.items)
        if isinstance(item.what, Named) and item.start > named.end and is_compared(scene.s, at)
    ]
    return frozenset(code for code in rivals if code)


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
