"""Which words make the firms of a number a part of all those with the title."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.mentions import Mentions
from pipeline.english.pieces import Piece
from pipeline.english.scene import Scene
from pipeline.english.words import word_set
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

_ATTRIBUTES = word_set("attributes")
_PLAIN = word_set("plain")
_BEHIND = (
    pattern(
        r"(?: firms?| companies| of them| of these| of which)? ?(?P<part>(?:(?:are|were|have been|had been|"
        r"is) )?(?:listed on|traded on|"
        r"on the (?=[\w -]{0,50}\b(?:[Bb]oard|[Mm]arket|[Ee]xchange|STAR))|quoted on|gone public|went public|"
        r"publicly traded|listed in|listed companies|listed at home)[^,;.()\n]{0,60}"
        r"(?:, known as [\w ]{2,30})?)"
    ),
    pattern(
        r" (?:are |were |is )?(?:mainly )?(?P<part>(?:in|from|active in|engaged in|"
        r"belonging to) (?:the )?(?:fields? of |areas? of )?"
        r"[a-z][\w -]{2,50}?(?:industry|industries|sectors?|fields?|chains?|manufacturing|equipment))\b"
    ),
    pattern(r" (?:companies |firms |of them )?(?P<part>listed)(?=[.;\n]|$)"),
)
_GENERAL = pattern(r"\b(?:the industry|various|different|key|many|manufacturing industry|of industry)\b|\blists?\b")
_ANYWHERE = pattern(
    r"\b(?P<valid>within (?:their|its|the) (?:period of )?validity(?: period)?|still valid|in validity)\b|"
    r"\((?P<out>(?:not including|excluding|without|exclusive of|except)(?: for)? [^()]{2,40})\)|"
    r"(?P<bare>\bexcluding [A-Z]\w+)"
)
_EXCLUDES = pattern(r"not including|excluding|without|exclusive|except")
_SECTOR = pattern(r"(?:^|, |; |: |\band )(?P<part>[a-z][a-z ]{2,40}?)(?: has| have| with| had|:)? $")

Part = tuple[str, int, int]


def part_of(scene: Scene, piece: Piece, title: ProgrammeName | None = None) -> Part | None:
    """The words that make a number's firms a part, and where they stand; None where it counts all."""
    text = scene.m.text
    for which in _BEHIND:
        match = which.match(text, piece.noun_end) if not (which is _BEHIND[-1] and piece.firms) else None
        if match and match.end("part") <= scene.sentence.end and not _GENERAL.search(match["part"]):
            return match["part"].strip(), match.start("part"), match.end("part")
    found = _ANYWHERE.search(text, piece.start, piece.end)
    if found and found.lastgroup:
        return found[found.lastgroup], *found.span(found.lastgroup)
    words = attribute_of(scene.m, piece)
    if words:
        return words, piece.number.end, piece.noun_end
    if title and title.start >= piece.start:
        last = scene.m.low[max(piece.start, title.start - 24) : title.start].split()[-1:]
        if last and last[0] in _ATTRIBUTES:
            return last[0], title.start - 1 - len(last[0]), title.start - 1
    return _sector(scene, piece)


def excludes(part: str) -> bool:
    """Whether the words of a part leave places out, which says nothing about parts of the rest."""
    return bool(_EXCLUDES.match(part))


def attribute_of(m: Mentions, piece: Piece) -> str | None:
    """The words among a number's adjectives that make its firms a part of the whole."""
    words = [word for word in piece.adjectives if word in _ATTRIBUTES]
    if words:
        return " ".join(words)
    if piece.firms is None or piece.title is not None or inside(m.places, piece.number.end, piece.noun_end):
        return None
    strange = [word for word in piece.adjectives if word not in _PLAIN]
    return " ".join(strange) or None


def _sector(scene: Scene, piece: Piece) -> Part | None:
    """The name of a sector in a row of sectors: by sector, biotech has 41."""
    m = scene.m
    if piece.title or piece.firms or inside(m.places, piece.start, piece.end):
        return None
    if not any("industry" in cue.kinds for cue in inside(m.cues, scene.sentence.start, scene.sentence.end)):
        return None
    found = _SECTOR.search(m.text, piece.start, piece.number.start)
    return (found["part"].removeprefix("and "), *found.span("part")) if found else None
