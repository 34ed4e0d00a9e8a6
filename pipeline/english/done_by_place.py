"""Whether a place does something with so many firms of a title, whatever its verb is: it has them, then."""

from __future__ import annotations

from pipeline.english.doing_of import doing_of
from pipeline.english.phrases import Phrase, Sentence
from pipeline.english.place_beside import subject_of
from pipeline.english.role_of import Role
from pipeline.english.scene import Scene
from pipeline.english.words import BIT, bits, word_set

_PREPOSITIONS = word_set("prepositions")
_NO_VERBS = frozenset({"that", "not", "which", "who", "whose", "if", "place", "no", "than", "per", "among", "upon"})
# What places do with firms that are not theirs, or not all of theirs.
_SERVING = (
    "visit", "invit", "help", "support", "train", "serv", "fund", "subsid", "reward", "lent", "lend", "sent", "send",
    "insur", "survey", "select", "chose", "choos", "pick", "audit", "inspect", "assist", "guid", "advis", "coach",
    "plan", "want", "hope", "aim", "seek", "target", "recruit", "attract", "drew", "draw", "finance", "pay", "paid",
    "promis", "pledg", "honor", "honour", "prais", "cover", "match", "meet", "met", "ask", "need", "lack", "miss",
    "mobiliz", "organiz", "organis", "lose", "lost", "gave", "giv", "interview", "consult", "prepar", "groom",
    "bought", "buy", "acquir", "greet", "welcom", "open", "clos", "show", "present", "tour", "watch", "stud", "sold",
    "sell", "ship", "export", "import", "organ", "list", "connect", "link", "brought", "bring", "took", "tak",
)  # fmt: skip
# Verbs with a preposition by which a place is said to have what follows: speaks of 26, points to 26.
_WITH = frozenset({"of", "on", "upon", "to", "over"})
_CLAIMING = frozenset(
    {"speak", "speaks", "spoke", "talk", "talks", "boast", "boasts", "boasted", "tell", "tells", "tally", "dispose",
     "disposes", "point", "points", "pointed", "claim", "prides", "itself", "come", "comes", "chance", "stumble"}
)  # fmt: skip
_ELSE = bits("served", "plan", "pool", "private")


def turn_to(scene: Scene, at: int) -> None:
    """Go on to a phrase of a sentence and find its role."""
    scene.turn_to(at)
    if not scene.role.holds and _is_done_by_place(scene.s, scene.s.phrases[at], scene.role):
        scene.role = scene.roles[-1] = scene.role._replace(holds=True)


def _is_done_by_place(s: Sentence, phrase: Phrase, role: Role) -> bool:
    """Whether a place is the subject of a verb that nobody has listed, right before firms with a title: the old salt
    city today flaunts 44 little giants.
    """
    head = role.head
    if phrase.title is None or phrase.of is not None or not head or not head[0].isalpha() or " " in head:
        return False
    if head in _WITH:
        verb = next(
            (s.items[at - 1] for at in range(phrase.at - 1, phrase.first, -1) if s.items[at].words == head), None
        )
        told = verb is not None and verb.words in _CLAIMING and subject_of(s, phrase) is not None
        return told and not any(item.kinds & _ELSE for item in s.items)
    if head in _PREPOSITIONS or head in _NO_VERBS or head.startswith(_SERVING) or head.endswith("ing"):
        return False
    at = next((at for at in range(phrase.at - 1, phrase.first - 1, -1) if s.items[at].words == head), None)
    if at is None or s.items[at].sort != "word" or any(item.kinds & _ELSE & ~BIT["plan"] for item in s.items):
        return False
    if any(item.kinds & BIT["plan"] for item in s.items[:at]) or doing_of(s, phrase) is not None:
        return False
    named = subject_of(s, phrase)
    if named is None or named.end > s.items[at].start:
        return False
    before = next((s.items[place - 1].words for place, item in enumerate(s.items) if place and item.what is named), "")
    return before not in ("from", "by", "to", "with", "for")  # a fund from Suzhou bought 12
