"""Numbers that go on with what their sentence counts, whatever word leads to them."""

from __future__ import annotations

from pipeline.english.doing_of import doing_of
from pipeline.english.phrases import Phrase
from pipeline.english.scene import Scene
from pipeline.english.words import bits
from pipeline.patterns import pattern

_ELSE = bits("served", "plan")
_PLACED = frozenset({"in", "from", "for", "at"})
_FREE = _PLACED | {"on", "and", "with", "while", "each", "apiece", "respectively", "as", "but", "or", "by"}
_HELD_AGAINST = frozenset({"than", "to", "from", "against"})
# What is no count: are numbers three and four of the country, place 6 nationwide, the sum of the first three.
_RANKED = pattern(
    r"\b(?:(?<!in )numbers?(?!:)|no\.?|places?|rank(?:s|ed|ing)?|positions?|spots?|top|first|last|previous|earlier|"
    r"other|scored)(?: \w+ and)? $"
)
_REACH = 30
_OF_THEM = (" of them", " of these", " of those", " of which", " of whom")


def goes_on(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number goes on from one that claims, with a title of its own or its place right behind: rests on
    10,340 high-tech enterprises, narrows to 2,480 SRDI firms; 37 were picked in Hangzhou and 41 in Ningbo.
    """
    before = scene.before
    if before is None or not scene.findings or scene.refused[-1:] != [None]:
        return False
    items = scene.s.items
    if any(item.kinds & _ELSE for item in items[before.head + 1 : phrase.last]):
        return False
    if phrase.title is not None:
        return phrase.title.programme is not None
    behind = items[phrase.head + 1 : phrase.head + 3]
    placed = len(behind) > 1 and behind[0].words in _PLACED and behind[1].sort == "place"
    return phrase.bare and not phrase.thing and placed


def counts_on(scene: Scene, phrase: Phrase) -> bool:
    """Whether a number without a noun may only count on where the text has just counted firms: whatever word leads to
    it, as long as nothing else is told of so many and they are held against none.
    """
    if not phrase.bare or scene.memory.since_latest > 1:
        return False
    if scene.role.head.rsplit(" ", 1)[-1] in _HELD_AGAINST or scene.m.low.startswith(_OF_THEM, phrase.number.end):
        return False
    if _RANKED.search(scene.m.low, max(scene.start, phrase.number.start - _REACH), phrase.number.start):
        return False
    behind = next(iter(scene.s.items[phrase.head + 1 : phrase.head + 2]), None)
    free = behind is None or behind.sort not in ("word", "cue") or behind.words in _FREE
    return free and doing_of(scene.s, phrase, part=True) is None
