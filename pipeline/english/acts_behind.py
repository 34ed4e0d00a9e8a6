"""Whether the words behind a number say that its firms got, have, or lost a title."""

from __future__ import annotations

from pipeline.english.phrases import Item, Phrase, Sentence
from pipeline.english.titles import names_field
from pipeline.english.turned_round import HONOURS
from pipeline.english.words import BIT, bits, word_set
from pipeline.mentions import Count, ProgrammeName

ACTS = bits("selected", "entered", "list", "reviewed", "revoked", "applied", "new", "announced", "proposed", "held")
_AUXILIARY = word_set("auxiliary")
_LEADING_IN = word_set("leading in")
_AT_PRESENT = frozenset({".", ",", ";", "by now", "now", "today", "already", "so far", "at present"})
_BE = frozenset({"is", "was", "are", "were", "have", "has", "been"})


def acts_behind(s: Sentence, phrase: Phrase) -> bool:
    """Whether the verb behind a number and its places says that its firms got, have, or lost a title."""
    at, moved = phrase.head + 1, False
    end = min(len(s.items), max(phrase.last, phrase.shared) if phrase.of is None else len(s.items))
    if phrase.aside:
        at = next((comma + 1 for comma in range(at + 1, end) if s.items[comma].end == phrase.aside), at)
    while at < end:
        item = s.items[at]
        if item.words == "," and at + 1 < end and s.items[at + 1].words in ("whose", "which", "who"):
            at = next((comma for comma in range(at + 2, end) if s.items[comma].words == ","), end)
        if item.words == "," and (behind := _behind_names(s.items, at, end)):
            at = behind
        if s.items[min(at, end - 1)].words in ("such", "including", "like"):  # 120 firms such as Hexin were
            at = next((verb for verb in range(at + 1, end) if s.items[verb].words.split(" ", 1)[0] in _BE), end)
        if at >= end:
            return False
        item = s.items[at]
        if item.kinds & BIT["fail"] and any(other.kinds & bits("pass", "reviewed") for other in s.items[: phrase.at]):
            return True  # 71 passed, nine did not
        if item.kinds & ACTS or (item.kinds & BIT["stock"] and item.words.endswith("ed")):
            return s.items[at - 1].words not in ("not", "never")
        if item.sort == "title":
            return moved
        if item.kinds & BIT["has"] and _has_the_title(s, at, end):
            return True
        field = s.items[at + 1].what if at + 1 < end else None
        if isinstance(field, ProgrammeName) and phrase.firms and names_field(s.m.low, field):
            return True
        if isinstance(item.what, Count) or item.words in (";", ":", "("):
            return False
        if item.kinds & BIT["served"]:
            return False
        if _is_on_list(s, at, end):
            return True
        attached = item.sort in ("place", "batch", "date") or item.words in (
            "in",
            "from",
            "of",
            "at",
            "of them",
            "of these",
        )
        attached = attached or (item.sort == "word" and item.words.endswith("ly"))
        if not (attached or item.words.split(" ", 1)[0] in _AUXILIARY or item.words in (",", "(", ")", "also")):
            return False
        moved = moved or item.sort not in ("place", "date")
        at += 1
    return False


def _has_the_title(s: Sentence, at: int, end: int) -> bool:
    """Whether a verb of possession has the title itself behind it: carry the national "little giant" label; have it."""
    following = s.items[at + 2].words if at + 2 < len(s.items) else "."
    if s.items[at + 1 : at + 2] and s.items[at + 1].words == "it" and following in _AT_PRESENT:
        return True
    for behind in range(at + 1, min(end, at + 5)):
        if s.items[behind].sort == "title":
            words = [
                s.items[behind].words.rsplit(" ", 1)[-1],
                *(item.words for item in s.items[behind + 1 : behind + 3]),
            ]
            return any(word.startswith(HONOURS) for word in words)
    return False


def _behind_names(items: list[Item], comma: int, end: int) -> int:
    """The comma that ends an aside of names, or 0: two companies, Lide and Huada, became."""
    closing = next((at for at in range(end - 1, comma, -1) if items[at].words == ","), 0)
    names = items[comma + 1 : closing]
    plain = all(item.sort in ("word", "mark", "place") and not item.kinds for item in names)
    return closing if names and len(names) < 16 and plain else 0


def _is_on_list(s: Sentence, at: int, end: int) -> bool:
    """Whether a verb without an object leads on to a list or batch: stand on the sixth list, figure in the batch."""
    behind = s.items[at + 1 : min(end, at + 7)]
    if behind and behind[0].words in ("with", "from", "under") and any(item.sort == "batch" for item in behind[1:4]):
        return True  # came with the fourth batch
    if s.items[at].sort not in ("word", "cue") or s.items[at].words in _LEADING_IN - _BE:
        return False
    listed = bool(behind) and (behind[0].kinds & BIT["list"] > 0 or behind[0].words == "on it")
    if listed and s.items[at].sort == "word":
        return True  # stand on the list
    if not behind or behind[0].words not in ("on", "in", "among", "onto"):
        return False
    return any(item.sort == "batch" or item.kinds & bits("list", "current") for item in behind[1:])
