"""Firms that a place provides, calls its own or has as its share."""

from __future__ import annotations

from pipeline.english.phrases import Item, Phrase, Sentence

_SHARE_BEING = ("'s share being ", "'s part being ", "'s number being ", "'s total being ", "'s contribution being ")
PROVIDING = frozenset(
    ["gave", "gives", "provides", "provided", "contributes", "contributed",
     "furnishes", "furnished", "delivers", "delivered", "sends",
     "fields", "fielded", "musters", "mustered", "scores", "scored", "lands", "landed", "nets", "netted"]
)  # fmt: skip


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
