"""What a number does in its sentence: whether somebody holds, gains or loses so many firms, or something else is
told of them.

English verbs stand right before what they govern, and right behind their subject. So the words before a number tell
what is done with it, and where there are none, the words behind it tell what it does.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.clauses import inside
from pipeline.english.mentions import Mentions
from pipeline.english.pieces import Piece
from pipeline.english.words import Cue, word_set
from pipeline.patterns import pattern

# Kinds of words that say that there are firms with a title, or that they come or go.
TELLING = frozenset(
    {"has", "stock", "held", "total", "new", "selected", "entered", "list", "reviewed", "revoked", "applied",
     "announced", "proposed", "tied", "part"}
)  # fmt: skip
_ACTS = frozenset(
    {"selected", "entered", "list", "reviewed", "revoked", "applied", "new", "announced", "proposed", "stock", "held"}
)
_SKIPPED = word_set("skipped")
_DEFINITE = frozenset(["the", "its", "their", "these", "those", "all"])
_JOINING = word_set("joining")
_PREPOSITIONS = word_set("prepositions")
_VERBAL_BOUNDS = ("exceed", "surpass", "topp", "tops", "pass", "cross", "approach")
_REACHING = frozenset({"reached", "reach", "reaches", "reaching", "hit", "amounted to"})
_TIMES = word_set("times")
_OF_WHAT = word_set("of what")
_AMOUNTING = pattern(
    r"\b(?:total|number|tally|count|figure|rose|risen|rises|grew|grown|grows|increas\w+|climb\w*|jump\w*|"
    r"expand\w*|went up|"
    r"surg\w+|soar\w*|amount\w*|came|comes|bring\w*|brought|tak\w+|lift\w*|rais\w+|push\w*|boost\w*|up|from|"
    r"swell\w*|doubl\w+|"
    r"reach\w*|add\w*|home|fell|dropp\w+|declin\w+|shr\w+|ha[sd]|to)\b"
)
_AFTER_OK = pattern(
    r"(?:'s?)?(?:$|\s*[.,;:)(\n/|-]| (?:in|from|on|at|across|nationwide|nationally|countrywide|within|"
    r"throughout|by the end|by end|by 20|"
    r"as of|as at|last|this|respectively|each|apiece|in turn|and|or|while|among|versus|compared|up|down|against|"
    r"to date|so far|now|"
    r"alone|or more|combined|altogether|as|behind|ahead|after|than|under|of the \w+ batch|of which|of whom|"
    r"of them|with the|per|there|here|"
    r"including|excluding|not|strong|locally|thanks|due|during|since|before|earlier|previously|ago|available|"
    r"worth|valued)\b)"
)
_OF_OK = pattern(
    r" of (?:the|its|their|this|that|these|those|our|all|which|them|whom|[a-z]+'s|national|provincial)\b|'s"
)
_AUXILIARY = word_set("auxiliary")
_WORD = pattern(r"[\w'&-]+")
_SUBJECT_LINK = frozenset(
    ["in", "from", "on", "at", "located", "based", "registered", "headquartered", "situated", "little"]
)


@dataclass(frozen=True, slots=True)
class Role:
    """``holds`` says whether the words around a number let it count firms that somebody has, gains or loses;
    ``verb`` are the words before it that say so, ``definite`` whether it speaks of the firms as known ones, and
    ``joined`` whether it only goes on from the number before it.
    """

    holds: bool
    verb: Cue | None = None
    definite: bool = False
    joined: bool = False


def role_of(m: Mentions, piece: Piece, before: Piece | None, role_before: Role | None) -> Role:
    """The role of a piece's number; ``before`` is the piece before it in its sentence."""
    behind = next(iter(inside(m.cues, piece.noun_end, piece.noun_end + 24)), None)
    if behind and behind.start == piece.noun_end + 1 and "served" in behind.kinds and not behind.kinds & TELLING:
        return Role(False)
    if m.low.startswith(_VERBAL_BOUNDS, piece.number.start):
        return Role(True)
    start = max(piece.sentence.start, before.noun_end if before else 0)
    if before and before.noun_end < before.number.end:
        start = max(piece.sentence.start, before.number.end)
    head, at, definite = _head(m, start, piece.number.start)
    if not head:
        if before is None or (at <= start and not m.low[start : piece.number.start].strip()):
            return Role(_does_well(m, piece), None, definite)
        return _joined(m, piece, before, role_before, definite)
    if (not head[-1].isalnum() and head not in (",", "&")) or head in _TIMES or head[0].isdigit():
        return Role(_does_well(m, piece), None, definite)
    if head == "," or head in _JOINING:
        return _joined(m, piece, before, role_before, definite)
    if head in ("for", "with", "at") and any(
        p.end >= at - len(head) - 3 and p.role != "firm" for p in inside(m.places, start, at)
    ):
        return Role(True, None, definite)
    place = next((p for p in reversed(inside(m.places, start, at)) if p.end in (at, at - 2)), None)
    title = next((t for t in reversed(inside(m.titles, start, at)) if t.end >= at - 1), None)
    if (place and place.role != "firm") or title:
        return Role(True, None, definite)
    near = inside(m.cues, max(start, at - 34), piece.number.start)
    verb = next((cue for cue in reversed(near) if cue.start < at <= cue.end), None)
    if any(batch.end in (at, at - 2) for batch in inside(m.batches, start, at)):
        return Role(True, verb, definite)
    if verb and verb.words in _REACHING and piece.title and not _has_subject(m, piece, verb):
        return Role(False, verb, definite)
    if verb and verb.kinds & TELLING and head not in ("with", "to"):
        negated = m.low[max(0, verb.start - 10) : verb.start].split()[-1:] in (["not"], ["never"], ["no"])
        return Role(
            (not negated and "served" not in verb.kinds - {"selected"}) or "selected" in verb.kinds, verb, definite
        )
    holds = _preposition_holds(m, piece, head, start, at, definite)
    served = verb is not None and "served" in verb.kinds
    return Role(holds or (head not in _PREPOSITIONS and not served and _acts_behind(m, piece)), verb, definite)


def _head(m: Mentions, start: int, end: int) -> tuple[str, int, bool]:
    """The word that governs what follows it, where it ends, and whether an article stands between."""
    definite = False
    at = end
    start = max(start, end - 160)
    while True:
        text = m.low[start:at].rstrip()
        at = start + len(text)
        if not text:
            return "", at, definite
        if not (text[-1].isalnum() or text[-1] in "'"):
            return text[-1], at, definite
        word = text[max(text.rfind(" "), text.rfind("\n"), text.rfind("(")) + 1 :]
        if m.text[at - len(word)].isupper() and word in ("a", "an", "the", "some", "its", "another"):
            return "", at - len(word), definite or word in _DEFINITE
        if word in _SKIPPED or word.endswith("ly") or text.endswith(("total of", "record of")):
            definite = definite or word in _DEFINITE
            at -= len(word) if word != "of" else (8 if text.endswith("total of") else 9)
            continue
        return word, at, definite


def _joined(m: Mentions, piece: Piece, before: Piece | None, role_before: Role | None, definite: bool) -> Role:
    """A number behind "and" or a comma goes on from the one before it, or begins a clause of its own."""
    if _acts_behind(m, piece):
        return Role(True, None, definite)
    if before and role_before and piece.number.start - before.noun_end < 40:
        between = m.low[before.noun_end : piece.number.start]
        words = [word for word in _WORD.findall(between) if word not in _SKIPPED]
        if all(
            word in ("and", "or", "as", "well", "plus", "another", "national", "provincial") for word in words
        ) and not (before.number.refused):
            return Role(role_before.holds, role_before.verb, definite, joined=True)
    return Role(_does_well(m, piece), None, definite)


def _does_well(m: Mentions, piece: Piece) -> bool:
    """Whether what stands behind a number that is a subject says that its firms are there, or come or go."""
    end = piece.noun_end
    if piece.behind:
        return True
    return (
        bool(_AFTER_OK.match(m.low, end) or _OF_OK.match(m.low, end)) and not _goes_on_strangely(m, piece)
    ) or _acts_behind(m, piece)


def _goes_on_strangely(m: Mentions, piece: Piece) -> bool:
    """Whether "4 of them" or "6 of which" goes on with a verb of another kind."""
    owned = _OWNING.match(m.low, piece.noun_end)
    if not owned:
        return False
    rest = _WORD.findall(m.low[owned.end() : owned.end() + 60])
    return (
        bool(rest)
        and not _acts_at(m, owned.end(), piece)
        and rest[0] not in _SUBJECT_LINK
        and rest[0] not in ("in", "from", "and")
    )


_OWNING = pattern(r" of (?:them|which|whom|these|those)\b")


def _acts_behind(m: Mentions, piece: Piece) -> bool:
    return _acts_at(m, piece.noun_end, piece)


def _acts_at(m: Mentions, end: int, piece: Piece) -> bool:
    """Whether the verb that follows says that the firms got, have, or lost a title."""
    at = end
    for match in _WORD.finditer(m.low, end, min(end + 70, piece.sentence.end)):
        gap = m.low[at : match.start()]
        if gap.strip():
            return False
        cue = next(iter(inside(m.cues, match.start(), match.start() + 50)), None)
        if cue and cue.start == match.start() and (cue.kinds & _ACTS or match[0] not in _AUXILIARY):
            return bool(cue.kinds & _ACTS) and m.low[end:at].split()[-1:] != ["not"]
        if match[0] in ("that", "which", "who"):
            return any(cue.kinds & _ACTS for cue in inside(m.cues, match.end(), min(match.end() + 60, piece.end)))
        if match[0] in _AUXILIARY:
            at = match.end()
            continue
        title = next(iter(inside(m.titles, match.start(), match.start() + 200)), None)
        if title and title.start == match.start():
            return at > end
        return at > end and match[0] in ("in", "from", "on", "at", "located", "based")
    return False


def _has_subject(m: Mentions, piece: Piece, verb: Cue) -> bool:
    """Whether the subject of "reached" is a place, a title or a total."""
    start = max(piece.start, piece.sentence.start)
    places = [place for place in inside(m.places, start, verb.start) if place.role != "firm"]
    totals = [cue for cue in inside(m.cues, start, verb.start) if "total" in cue.kinds]
    return bool(places or totals or inside(m.titles, start, verb.start))


def _preposition_holds(m: Mentions, piece: Piece, head: str, start: int, at: int, definite: bool) -> bool:
    before = m.low[start : at - len(head)].rstrip()
    last = before.split()[-1].strip(",.;:'") if before.split() else ""
    if head == "with":
        served = any("served" in cue.kinds for cue in inside(m.cues, piece.sentence.start, at))
        return not served
    if head == "of" and m.low[max(0, start - 3) : start] == "one" and piece.number.value > 1:
        return True
    if head in ("of", "among") and not before[-1:].isalnum():
        listed = bool(inside(m.batches, piece.noun_end, piece.noun_end + 40))
        return definite or listed or piece.title is not None or _acts_behind(m, piece)
    if head == "of":
        named = [b for b in inside(m.batches, start, at) if b.end >= at - 5]
        return bool(named) or last in _OF_WHAT
    if head in ("to", "from", "at", "against"):
        return bool(_AMOUNTING.search(m.low, max(piece.sentence.start, at - 110), at - len(head))) or (
            head in ("from", "against") and piece.firms is None and piece.title is None
        )
    if definite and piece.title:
        return bool(_AFTER_PLACE.match(m.low, piece.noun_end))
    return False


_AFTER_PLACE = pattern(r"'? (?:based |located |registered )?(?:in|from|of|across) ")
