"""Firms that a place provides, calls its own or has as its share, or that the clause behind them says it has."""

from __future__ import annotations

from pipeline.english.phrases import Item, Phrase, Sentence
from pipeline.english.places import Named
from pipeline.english.words import BIT, bits

_HAVING = bits("has", "stock", "today")
_MEANWHILE = frozenset({"now", "already", "currently", "also", "itself"})
_SHARE_BEING = ("'s share being ", "'s part being ", "'s number being ", "'s total being ", "'s contribution being ")
PROVIDING = frozenset(
    ["gave", "gives", "provides", "provided", "contributes", "contributed",
     "furnishes", "furnished", "delivers", "delivered", "sends",
     "fields", "fielded", "musters", "mustered", "scores", "scored", "lands", "landed", "nets", "netted"]
)  # fmt: skip


def owner_behind(s: Sentence, phrase: Phrase) -> Named | None:
    """The place that a clause behind a number says to have its firms, or whose list they are on: of the 340 little
    giants that Hunan had, of the 1,404 names on Fujian's second list.
    """
    behind = s.items[phrase.head + 1 : phrase.head + 6]
    if len(behind) < 3 or not isinstance(behind[1].what, Named) or behind[1].what.role not in ("place", "zone"):
        return None
    if behind[0].words in ("on", "in"):
        owned = behind[1].words.endswith("'s") or behind[2].words == "'s"
        listed = any(item.sort == "batch" or item.kinds & BIT["list"] for item in behind[2:])
        return behind[1].what if owned and listed else None
    if behind[0].words not in ("that", "which"):
        return None
    verb = behind[3] if behind[2].words in _MEANWHILE and behind[3:] else behind[2]
    return behind[1].what if verb.kinds & _HAVING and not verb.words.startswith("is ") else None


def is_share(s: Sentence, phrase: Phrase, head: Item) -> bool:
    """Whether a number is only said to be a place's share: Ningbo's share being 50."""
    return phrase.bare and head.words == "being" and s.m.low.endswith(_SHARE_BEING, 0, phrase.number.start)


def is_provided(s: Sentence, phrase: Phrase, head: Item, subject: Item | None) -> bool:
    """Whether a place is said to send or to call its own so many of the firms: Guangdong provides 60 of them."""
    if subject is None or phrase.thing is not None:
        return False
    if head.words.endswith("call"):
        return s.m.low.startswith(" its own", phrase.noun_end) or " its own" in s.m.low[phrase.noun_end : phrase.end]
    if head.words in ("gave", "gives") and not any(item.sort == "batch" for item in s.items[phrase.head : phrase.last]):
        return False
    return head.words in PROVIDING and subject.sort == "place"


def shares_home(s: Sentence, phrase: Phrase, at: int) -> bool:
    """Whether a place only shares the words by which the one before it has so many: A is the seat of 540, B of 130."""
    if (
        not phrase.bare
        or s.items[at].words not in ("of", "to", "by")
        or at == phrase.first
        or s.items[at - 1].sort != "place"
    ):
        return False
    if s.items[at].words == "by" and any(
        item.words.startswith(("represented", "are represented", "is represented")) for item in s.items[:at]
    ):
        return True
    if s.items[at].words == "of" and any(item.words.endswith("proud of") for item in s.items[:at]):
        return True
    return any(item.words.endswith((f"seat {s.items[at].words}", f"home {s.items[at].words}")) for item in s.items[:at])
