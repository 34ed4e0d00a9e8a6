"""The place that owns firms by other words than those right beside their number."""

from __future__ import annotations

from dataclasses import replace

from pipeline.clauses import inside
from pipeline.divisions import NATION
from pipeline.english.phrases import Phrase, Sentence
from pipeline.english.place_beside import is_office, is_shared, is_stated, stated_in
from pipeline.english.places import Named
from pipeline.english.provided import owner_behind
from pipeline.english.scene import Scene
from pipeline.english.words import bits
from pipeline.patterns import pattern

_NAMED_FIRMS = pattern(r"(?:'s)? (?:[A-Z0-9(][\w&().'-]*,? (?:and )?){2,60}(?:(?:and )?other )?")
_SHARE_OF = pattern(
    r",? (?:\(|or |that is,? |i\.e\.,? |about |some |nearly )*[\d.]+ ?(?:%|percent|per cent|pct)\)?,? of (?:all )?the "
)
_GRANTS = bits("selected", "announced", "proposed", "new")
_OF_CHINESE = pattern(
    r"\b(?:of|among) (?:all |the |these |those )*(?:\d+ )?chinese (?:[\w-]+ ){0,2}(?:compan|firm|enterpr|unicorn|start)"
)
SHARE_OF_THE = (" share of the ", " part of the ", " portion of the ", " contribution to the ")
_SAID_BY = pattern(r"(?:according to|said|says|as reported by|reports|reported) (?:the )?(?:government of )?$")


def granter_behind(s: Sentence, phrase: Phrase) -> Named | None:
    """The place that granted the title to all of whom only a share is told of: most of the 162 that Hubei announced."""
    behind = s.items[phrase.head + 1 : phrase.head + 5]
    if len(behind) < 3 or behind[0].words not in ("that", "which") or not is_shared(s, phrase):
        return None
    verb = next((item for item in behind[2:] if item.kinds & _GRANTS), None)
    return stated_in(behind[1]) if verb else None


def owner_of_named(scene: Scene, phrase: Phrase) -> Named | None:
    """The place that a sentence begins with, as the owner of firms which it names before their number: the city's
    Lide, Huada and 8 other enterprises.
    """
    first = scene.s.items[0] if scene.s.items else None
    named = stated_in(first) if first else None
    if named is None or first is None or not phrase.firms or scene.at:
        return None
    owned = first.words.endswith("'s") or scene.m.low.startswith("'s ", first.end)
    return named if owned and _NAMED_FIRMS.fullmatch(scene.m.text, first.end, phrase.number.start) else None


def owner_in_clause(s: Sentence, phrase: Phrase) -> Named | None:
    """The place that a clause or a list's name behind a number says to have them; a part of them is another's."""
    return owner_behind(s, phrase) if phrase.of is None else None


def is_whole_of_share(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number is the whole of which a place has the share told before: Henan makes up 86, or two percent, of
    the 3,671 on the list.
    """
    before, start = scene.before, phrase.number.start
    between = scene.m.low[before.noun_end : start] if before else ""
    return _SHARE_OF.fullmatch(between) is not None


def owner_of_share(scene: Scene, phrase: Phrase) -> Named | None:
    """The place whose share a number is of the whole before it: Nanning's share of the 105 in Guangxi is 60."""
    before = scene.before
    if before is None or not phrase.bare or not scene.m.low.endswith(SHARE_OF_THE, 0, before.number.start):
        return None
    owners = inside(scene.m.places, scene.start, before.number.start)
    return owners[-1] if owners and is_stated(owners[-1]) else None


def owner_of_whole(scene: Scene, phrase: Phrase) -> Named | None:
    """The place whose firms a whole counts of which a part is told before: five of China's 316 unicorns are Hefei's."""
    return _owner_at(scene, phrase.number.start) if scene.before and scene.before.of is phrase else None


def owner_of_part(scene: Scene, phrase: Phrase) -> Named | None:
    """The place whose firms the whole counts of which a number is a part: two of Zhuzhou's three."""
    return _owner_at(scene, phrase.of.number.start) if phrase.of else None


def _owner_at(scene: Scene, start: int) -> Named | None:
    owners = inside(scene.m.places, start - 40, start) if scene.m.low.endswith("'s ", 0, start) else []
    return owners[-1] if owners and owners[-1].end >= start - 3 and is_stated(owners[-1]) else None


def is_of_chinese(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words before a number say of whom it counts a part: of the Chinese companies on the list, 67."""
    start = max(scene.start, phrase.number.start - 90)
    return bool(_OF_CHINESE.search(scene.m.low, start, phrase.number.start))


def home_of_firms(scene: Scene, phrase: Phrase) -> Named | None:
    """The place whose firms are called local: that of the office or firm which tells of them."""
    named = [each for each in inside(scene.m.places, scene.start, scene.end) if each.codes]
    named = [each for each in named if is_office(scene.m.low, each) and each.codes[0] != NATION.code]
    told = [each for each in named if each.start < phrase.number.start or _SAID_BY.search(scene.m.low, 0, each.start)]
    return replace(told[0], role="place") if told else None
