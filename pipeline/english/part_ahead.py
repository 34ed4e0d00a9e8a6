"""Parts of the firms with a title that a sentence names before their number: zones, industries, the leading trade."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.phrases import Phrase
from pipeline.english.scene import Scene
from pipeline.english.words import word_set
from pipeline.patterns import pattern

_SEVERAL_ZONES = pattern(
    r"(?P<part>\d[\d,]*\+? (?:(?!in |and )[a-z-]+ ){0,4}(?:zones|parks|clusters|incubators))(?: for [a-z -]{3,50}?)?,? "
    r"(?:(?:have|has|had|are|were|now|already|together|jointly|currently|also|there) )*"
    r"(?:home to|host(?:ed)?|house[ds]?|gather(?:ed)?|attract(?:ed)?|have|had|there are|are|contain(?:ed)?|"
    r"nurtured|cultivated) "
)
_IN_INDUSTRIES = pattern(
    r"(?:in|within|across) (?:the )?(?P<part>(?:future|emerging|strategic|key|frontier|pillar|cutting-edge) "
    r"(?:[a-z-]+ ){0,2}?(?:industries|sectors|fields|tracks))\b"
)
_IN_SECTORS = pattern(
    rf"in (?:the (?:field|area|sector|realm) of )?(?P<part>{'|'.join(sorted(word_set('sectors')))})"
    r"(?: sector| industry)?(?: alone)?, "
)
# What leads among all trades, by any name: among sectors, internet services accounts for 42.
_AMONG_SECTORS = pattern(
    r"(?:[Aa]mong|[Oo]f|[Bb]y|[Aa]cross) (?:the |all |all the )?(?:sectors?|industr(?:y|ies)|fields?|trades?|branches|"
    r"tracks),? (?P<part>(?:[a-z]|[A-Z]{2})[A-Za-z &'-]{1,50}?),? (?:alone |also )?(?:accounts? for|accounted for|"
    r"makes? up|made up|claims?|ha[sd]|have|holds?|"
    r"(?:leads?|led|tops?|ranks?|comes?|came|is|are)\b[^,.;:\d]{0,30}?(?:with|at|for|by)) "
    r"(?:the most, |some |about |over )?$"
)

_NEXT_SECTOR = pattern(
    r"(?:ahead of|followed by|before|then|and|while|[,;](?! (?:followed|ahead|before|then|and|while)\b)) (?:the )?"
    r"(?P<part>(?:[a-z]|[A-Z]{2})[A-Za-z &'-]{1,40}?),? "
    r"(?:with|at|has|have|by|for|\() ?$"
)
Part = tuple[str, int, int]


def zones_counted(scene: Scene, phrase: Phrase) -> Part | None:
    """The zones or clusters that are only counted, of all whose firms a number tells: the 178 national high-tech zones
    are home to 186,000 high-tech enterprises.
    """
    low = scene.m.low
    if not any(kind in low[scene.start : phrase.number.start] for kind in ("zones", "parks", "clusters", "incubators")):
        return None
    found = _SEVERAL_ZONES.search(low, scene.start, phrase.number.start)
    if found is None or inside(scene.m.places, found.end(), phrase.number.start):
        return None
    return scene.m.text[slice(*found.span("part"))], *found.span("part")


def industries_ahead(scene: Scene, phrase: Phrase) -> Part | None:
    """The kind of industries that a sentence begins with: in future industries such as chips there are 60 of them."""
    if phrase.title is None:
        return None
    low, start = scene.m.low, phrase.number.start
    if sector := _IN_SECTORS.match(low, scene.start, start):
        return scene.m.text[slice(*sector.span("part"))], *sector.span("part")
    found = _IN_INDUSTRIES.match(low, scene.start, start)
    if found is None or inside(scene.m.places, found.end(), start):
        return None
    return scene.m.text[slice(*found.span("part"))], *found.span("part")


def leader_of_sectors(scene: Scene, phrase: Phrase) -> Part | None:
    """The trade, by any name, that is told to have the most: among sectors, internet services accounts for 42."""
    text, start = scene.m.text, phrase.number.start
    found = _AMONG_SECTORS.match(text, scene.start, start)
    if (
        found is None
        and phrase.bare
        and scene.findings
        and _AMONG_SECTORS.match(text, scene.start, scene.findings[0].count.start)
    ):
        found = _NEXT_SECTOR.search(text, scene.findings[-1].count.end, start)
    return (found["part"], *found.span("part")) if found else None
