"""What a number counts by its own noun: firms with a title, firms, another thing, a part of those behind it."""

from __future__ import annotations

from pipeline.english.phrases import (
    AUXILIARIES,
    DEEDS,
    KINDS_OF_PLACES,
    MARKS,
    OF_A_PLACE,
    UNCOUNTED,
    Item,
    Phrase,
    Sentence,
)
from pipeline.english.places import Named
from pipeline.english.words import BIT, word_set
from pipeline.mentions import ProgrammeName

_BREAKS = word_set("breaks")
_ELLIPTIC = word_set("elliptic")
_SINGLE = frozenset({"company", "enterprise", "firm", "business"})
_FIRMS = BIT["firms"]
# What parts of firms do to something, by a verb that might be an adjective by its place.
_PART_VERBS = word_set("done by parts")
_PLAIN = word_set("plain")
_SHARES = frozenset(
    {"half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth", "tenth", "most", "majority", "bulk"}
)
_SET_APART = frozenset({("(", ")"), (",", ","), ("or", ","), ("namely", ","), ("-", "-")})
_OWNERS = frozenset({"the", "its", "their", "these", "those", "all", "our", "this", "his"})


def read_noun(items: list[Item], phrase: Phrase, *, products: bool) -> None:
    """Find what stands right behind a number: a title, firms, another thing, or nothing."""
    phrase.head = phrase.at
    if _counts_places(items, phrase.at):
        phrase.head, phrase.thing = phrase.at + 1, "places"
        phrase.noun_end = items[phrase.head].end
        return
    adjectives = _find_head(items, phrase, products=products)
    if phrase.title or phrase.firms:
        phrase.adjectives = tuple(adjectives)
    else:
        _read_without_head(items, phrase, [] if adjectives[:1] == ["of"] else adjectives)  # 64 of the third batch
    phrase.noun_end = items[min(phrase.head, len(items) - 1)].end


def _counts_places(items: list[Item], at: int) -> bool:
    """Whether a number opens a clause with how many places it is about, and names some: six places, Yixing and Kunshan
    among them, have.
    """
    opens = at == 0 or items[at - 1].sort == "mark" or items[at - 1].words in ("and", "in", "the")
    behind = items[at + 1 : at + 4]
    return opens and len(behind) > 2 and behind[0].words == "places" and behind[2].sort == "place"


def _find_head(items: list[Item], phrase: Phrase, *, products: bool) -> list[str]:
    """The words between a number and the title or firms that it counts, which are noted with the places among them."""
    adjectives: list[str] = []
    single = False  # a firm's noun that may only describe what follows: 12 company research institutes
    described = False  # by several adjectives, which tell what all of them are
    for at in range(_behind_label(items, phrase.at + 1), len(items)):
        item = items[at]
        if len(adjectives) > 9 or isinstance(item.what, ProgrammeName):
            if isinstance(item.what, ProgrammeName) and adjectives[:2] != ["of", "the"]:
                phrase.title, phrase.head = item.what, at
            break
        if isinstance(item.what, Named):
            _note_place(items, at, phrase, item.what, owned="of" in adjectives)
        elif item.kinds & _FIRMS or (products and item.words == "products"):
            phrase.firms, phrase.head = item.words, at
            single = phrase.number.value > 1 and item.words in _SINGLE
            adjectives += [item.words] if single or item.words == "products" else []
            if not single:
                break
        elif item.words in OF_A_PLACE and items[at - 1].sort == "place":
            continue  # 84 Fujian-based unicorns
        elif item.words == "," and _joins_adjectives(items, phrase, at):
            described = True
        elif item.sort not in ("cue", "word") or _breaks(items, at):
            break
        else:
            adjectives += item.words.split()
            if single:
                phrase.firms, phrase.head, single = None, phrase.at, False
    return [] if described else adjectives


def _joins_adjectives(items: list[Item], phrase: Phrase, at: int) -> bool:
    """Whether a comma stands between words that describe the same firms: 700 young, family-run companies."""
    before, behind = items[phrase.at + 1 : at], items[at + 1 : at + 5]
    if not 0 < len(before) <= 2 or any(item.sort != "word" or item.words.endswith(("s", "ly")) for item in before):
        return False
    firms = next((at for at, item in enumerate(behind) if item.kinds & _FIRMS or item.sort == "title"), 0)
    return firms > 0 and all(
        (item.sort == "word" or item.words.endswith("ed")) and item.words not in _BREAKS | _OWNERS | AUXILIARIES
        for item in behind[:firms]
    )


def _behind_label(items: list[Item], at: int) -> int:
    """Where the words behind a number begin: behind the mark in "463,000: high-tech enterprises", "9 -- gazelles"."""
    first = behind = at
    while first <= 3 and behind < len(items) and items[behind].words in (":", "-", "--", "---"):
        behind += 1
    label = first < behind < len(items) and behind - first <= 3
    placed = label and items[behind].sort == "place" and behind + 1 < len(items)
    titled = label and isinstance(items[behind + 1 if placed else behind].what, ProgrammeName)
    return behind if titled else at


def _note_place(items: list[Item], at: int, phrase: Phrase, named: Named, *, owned: bool) -> None:
    """Note a place between a number and its noun as that of its firms, or of all of whom they are some."""
    possessive = items[at].words.endswith("'s") or any(item.words == "'s" for item in items[at + 1 : at + 2])
    if owned and (items[at - 1].words == "of" or possessive):
        phrase.owner = named
    else:
        phrase.inner = named


def _read_without_head(items: list[Item], phrase: Phrase, adjectives: list[str]) -> None:
    """Tell a number of other things from one that stands alone."""
    phrase.inner = None
    if adjectives[:1] and adjectives[0] in MARKS:
        phrase.head, adjectives = phrase.at + 1, []  # passed the 4,000 mark
    said = [word for word in adjectives if word not in _ELLIPTIC]
    acts = any(item.sort == "cue" and item.kinds & DEEDS for item in items[phrase.at + 1 : phrase.at + 2])
    if said and adjectives[0] == "registered":
        said = adjectives  # of these, 96 registered sales of
    if said and not acts and not _is_done_by_part(items, phrase, said):
        phrase.thing = next((word for word in said if word in KINDS_OF_PLACES), said[-1])
    elif not said:
        phrase.adjectives = tuple(adjectives)
        phrase.head += len(adjectives) if not acts else 0


def _is_done_by_part(items: list[Item], phrase: Phrase, said: list[str]) -> bool:
    """Whether a word behind a number is what a part of firms does: of the 312, 57 specialize in, 40 now export."""
    verb = next((word for word in said if not word.endswith("ly")), "s")
    if items[phrase.at].words == "one":
        joined = phrase.at > 0 and items[phrase.at - 1].words in ("and", ",")
        return joined and verb.endswith("s") and not verb.endswith("ss")  # and one makes robots
    if verb.endswith("s") or verb in UNCOUNTED or phrase.number.value < 2:
        return False
    opened = items[0].words in ("of", "among") or items[0].kinds & BIT["part"] > 0
    if len(said) > 2:
        return opened and (verb in _PART_VERBS or (verb.endswith("ed") and "-" not in verb and verb not in _PLAIN))
    return opened or any(item.kinds & BIT["part"] for item in items[max(0, phrase.at - 14) : phrase.at])


def _breaks(items: list[Item], at: int) -> bool:
    """Whether an item ends the words that describe what a number counts."""
    item = items[at]
    if item.words == "of" and at and items[at - 1].sort == "number" and at + 1 < len(items):
        owner = items[at + 1].words
        return not (owner in _OWNERS or owner.endswith("'s")) or owner in ("them", "which", "these", "those")
    if item.words == "the" and at > 1 and items[at - 1].words == "of" and items[at - 2].sort == "number":
        return False  # 71 of the newly selected companies
    if item.words.startswith("the ") or item.words.endswith((" the", " their", " its")):
        return True
    return item.words == "the" or item.words.split(" ", 1)[0] in _BREAKS


def find_parts(sentence: Sentence) -> None:
    """Tie a number to the one that it is a part of: 64 of the city's 150 little giants."""
    items = sentence.items
    for phrase, whole in zip(sentence.phrases, sentence.phrases[1:], strict=False):
        between = items[phrase.head + 1 : whole.at]
        between = between[1:] if _says_share(items, phrase) else between
        low = [item.words for item in between]
        direct = (len(low) > 1 and low[0] in ("of", "among")) or low[:2] == ["out", "of"]
        if low == ["of"] and whole.firms in ("applicants", "nominees") and phrase.number.value <= whole.number.value:
            phrase.of, phrase.firms = whole, whole.firms
            phrase.noun_end, phrase.head = whole.noun_end, whole.head
            continue  # three of 17 applicants
        if among := _are_among(between):
            beside = (item.what for item in between[:among] if isinstance(item.what, Named))
            phrase.inner = next(beside, phrase.inner)
            between, low, direct = between[among:], low[among:], True
        if not direct:
            continue
        linked = any(item.sort in ("batch", "number", "title") or item.words in ("and", ",") for item in between)
        if linked or phrase.number.value > whole.number.value or phrase.thing or len(low) > 7:
            continue
        summed = low[-1] == "of" and low[-2].removeprefix("a ").removeprefix("the ") == "total"
        if (
            summed
            or low[-1] in _OWNERS
            or low[-1] in ("total", "among the")
            or low[-1].endswith("'s")
            or low == ["out", "of"]
        ):
            phrase.of = whole
            phrase.title = phrase.title or whole.title
            phrase.firms = phrase.firms or whole.firms
            phrase.noun_end, phrase.head = whole.noun_end, whole.head


def _says_share(items: list[Item], phrase: Phrase) -> bool:
    """Whether a number only says how many a share before it is: almost half (742) of the, a third, or 113, of the."""
    behind = items[phrase.head + 1 : phrase.head + 2]
    before = items[max(0, phrase.at - 5) : phrase.at]
    if not before or not behind or (before[-1].words, behind[0].words) not in _SET_APART:
        return False
    return any(item.sort == "amount" or item.words in _SHARES for item in before)


def _are_among(between: list[Item]) -> int:
    """Where "among" stands behind the places of firms: eleven from Rizhao were among the 330; else 0."""
    for at, item in enumerate(between[:-1]):
        if item.words in ("were", "are") and between[at + 1].words in ("among", "among the"):
            return at + 1 if between[0].words in ("were", "are", "in", "from", "of") else 0
    return 0
