"""Whether firms with their title are those of the place that stands beside them, whatever else is told of them."""

from __future__ import annotations

from pipeline.clauses import inside, last_before
from pipeline.english.phrases import Phrase
from pipeline.english.scene import Scene
from pipeline.english.words import BIT
from pipeline.patterns import pattern

# What may stand before firms of whom nobody has done anything: a mark, nothing at all, what is held against them.
_UNTOUCHED = frozenset({"", ",", ";", ":", "-", "and", "but", "while", "compared with", "against"})
_AT_HOME = pattern(
    r"'?\"? (?:(?:exist|live|sit|do business|are active|work|operate) )?(?:in|of|from|for|across|within) "
    r"(?:(?:all|the whole) of |all |the )?"
)
_CLOSES = pattern(r"[,.;:)\n]|$| (?:and|or|but|while|as)\b")
# Where firms are, told before them: Liuzhou, cradle of 37 little giants; Shaoxing, where 107 do business.
_HOME_OF = pattern(
    r",? (?:where (?:(?:some|about|more than|over|already|now|all) )*|"
    r"(?:(?:the|a|an|this|that) )?(?:[a-z-]+ ){0,2}(?:cradle|birthplace|seat|city|county|district|province|place|"
    r"hotbed|stronghold|"
    r"home|nursery|hometown|base|hub|breeding ground) (?:of|to|with|for) (?:(?:some|about|more than|over|already|"
    r"now|all) )*)"
)


def is_at_home(scene: Scene, phrase: Phrase) -> bool:
    """Whether firms with their title are those of the place right behind or before, whatever is told of them: compared
    with 369 unicorns for all of China, Hefei's seven do not look like many.
    """
    m, number = scene.m, phrase.number
    if phrase.title is None or phrase.title.start < number.end or phrase.of or phrase.row:
        return False
    before = last_before(m.places, number.start)
    if before and before.start >= scene.start and _HOME_OF.fullmatch(m.low, before.end, number.start):
        return True
    if any(cue.kinds & BIT["served"] for cue in inside(m.cues, scene.start, phrase.end)):
        return False
    behind = next(iter(inside(m.places, phrase.noun_end, min(scene.end, phrase.noun_end + 60))), None)
    if behind is None or scene.role.head not in _UNTOUCHED:
        return False
    if _AT_HOME.fullmatch(m.low, phrase.noun_end, behind.start) is None:
        return False
    return _CLOSES.match(m.low, behind.end) is not None
