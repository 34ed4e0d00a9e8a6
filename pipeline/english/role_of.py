"""What a number does in its sentence: whether somebody holds, gains or loses so many firms, or something else is
told of them.

English verbs stand right before what they govern, and right behind their subject. So the word before a number tells
what is done with it, and where there is none, the words behind it tell what it does.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from pipeline.english.acts_behind import acts_behind
from pipeline.english.answered import is_answer
from pipeline.english.doing_of import doing_of
from pipeline.english.known_firms import are_at_home, are_known, are_listed_behind, is_agent
from pipeline.english.phrases import UNCOUNTED, VERBAL_BOUNDS, Item, Phrase, Sentence
from pipeline.english.places import Named
from pipeline.english.provided import is_provided, is_share, owner_behind, shares_home
from pipeline.english.turned_round import (
    came_to_be,
    is_applied_for,
    is_bestowed,
    is_funded,
    is_inverted,
    is_level_ahead,
    is_number_of,
    is_taken_in,
)  # fmt: skip
from pipeline.english.words import BIT, bits, word_set
from pipeline.patterns import pattern
from pipeline.programmes import usual_level

# Kinds of words that say that there are firms with a title, or that they come or go.
TELLING = bits(
    "has", "stock", "today", "held", "total", "new", "selected", "entered", "list", "reviewed", "revoked", "applied",
    "announced", "proposed", "tied", "part",
)  # fmt: skip
_DOCUMENTS = frozenset(
    {"book", "paper", "report", "index", "list", "ranking", "study", "survey", "map", "yearbook", "bulletin",
     "register", "statistics", "edition", "table", "roll"}
)  # fmt: skip
_QUOTING = ("cit", "quot", "interview", "mention", "survey", "prais", "present", "recommend", "portray", "track",
            "cover", "follow", "watch", "monitor", "analy", "examin")  # fmt: skip
_RISING = tuple(word_set("rising"))
_SKIPPED = word_set("skipped")
_DEFINITE = frozenset({"the", "its", "their", "these", "those", "all", "his"})
# Between the names of a row and its numbers: A, B and C, being 61, 28 and 23; A and B are both over 50.
_OF_A_ROW = frozenset({"being", "both", "each", "all"})
_ROSE = frozenset({"up", "down", "from"})
_AUXILIARY = word_set("auxiliary")
_PREPOSITIONS = word_set("prepositions")
_FREE_BEHIND = word_set("free behind")
_LEADING_IN = word_set("leading in")
_BE = frozenset({"is", "was", "are", "were", "have", "has", "been"})
_OF_WHAT = word_set("of what")
_TIMES = word_set("times")
_EVENTS = frozenset(
    {"meeting", "conference", "ceremony", "forum", "summit", "event", "congress", "fair", "expo", "session", "briefing",
     "evaluation", "assessment", "exercise"}
)  # fmt: skip
_OPEN = frozenset(",;:(-|") | word_set("joining")
_ENDS_WITH_SECTOR = pattern(rf"\b(?:{'|'.join(sorted(word_set('sectors')))}) $")
_RAISED = word_set("raised")
_IN_ALL = (" in total", " in all", " altogether", " all told")
_INVERTED = frozenset({"stood", "stand", "stands", "sit", "sits", "sat"})
_BEYOND = ("past ", "above ", "beyond ", "over ", "more than ")
_DRIVEN = frozenset(
    {"driven", "powered", "underpinned", "backed", "carried", "formed", "propelled", "fuelled", "fueled"}
)
_DRIVE = frozenset({"drive", "power", "underpin", "form", "anchor", "propel", "fuel", "carry", "shape", "back"})
_RESTING = ("rest", "rel", "build", "built", "based", "depend", "stand", "count", "draw")
_FUNDING = ("support", "fund", "back", "financ", "subsidi", "aid", "grant", "money")
_GIVEN = frozenset({"to", "for", "by", "from"})
_GROUPS = [[noun, "of"] for noun in ("group", "batch", "number", "set", "cluster", "team")]
_INDEXES = frozenset({"index", "ranking", "report", "edition"})
_SUPPLYING = frozenset({"supplied", "supplies", "supply"})
_RECEIVED = frozenset({"came", "come", "received", "arrived", "accepted", "in"})
_COMPARATIVES = frozenset({"older", "younger", "longer", "shorter", "worth", "bigger", "smaller", "later", "earlier"})
_FOLLOWING = frozenset({"followed", "follows", "next", "second", "third", "runner-up", "came", "stands", "stood"})
_ALIKE = frozenset({"level", "tied", "even", "equal", "par"})
_SAYING = frozenset({"says", "said", "say", "reports", "reported", "told", "announced", "shows", "showed", "adds"})


class Role(NamedTuple):
    """``holds`` says whether the words around a number let it count firms that somebody has, gains or loses;
    ``verb`` are the words before it that say so, ``definite`` whether it speaks of the firms as known ones, and
    ``joined`` whether it only goes on from the number before it. ``head`` is the word that governs it.
    """

    holds: bool
    verb: Item | None = None
    definite: bool = False
    joined: bool = False
    head: str = ""


def role_of(s: Sentence, phrase: Phrase, before: Phrase | None, role_before: Role | None) -> Role:
    """The role of a number; ``before`` is the one before it in its sentence."""
    if before and before.of is phrase:
        owned = s.items[phrase.at - 1].sort == "place" or s.items[phrase.at - 1].words.endswith("'s")
        owned = owned or (phrase.title is not None and _has_place_behind(s, phrase))
        owned = owned or owner_behind(s, phrase) is not None
        return Role(owned or role_before is None or role_before.holds, None, True, head="of")
    if is_answer(s, phrase):
        return Role(True, head="answer")
    if is_level_ahead(s, phrase):
        return Role(True, head="level ahead")
    if is_number_of(s, phrase):
        return Role(True, head="number of")
    if s.m.low.startswith(VERBAL_BOUNDS, phrase.number.start):
        return Role(True, head="exceed")
    if are_at_home(s, phrase):
        return Role(True, head="where")
    at, definite = _governor(s, phrase)
    if at > phrase.first and s.items[at].words == "well" and s.items[at - 1].words == "as":
        return _unled(s, phrase, before, role_before, "as", definite)
    head = s.items[at] if at >= phrase.first else None
    bullet = head is not None and ((head.sort == "mark" and at == 0) or not head.words.strip("-–—"))
    timed = head is not None and (head.sort == "date" or head.words.rsplit(" ", 1)[-1] in _TIMES)
    timed = timed or (head is not None and head.kinds & BIT["current"] > 0)  # in the latest batch 12 were named
    staged = head is not None and head.words in _EVENTS and _opens(s, phrase, at)
    if head is None or bullet or head.words in _OPEN or timed or staged:
        return _unled(s, phrase, before, role_before, head.words if head and head.words in _OPEN else "", definite)
    if (
        (head.words.startswith(_RISING) or head.words == "go")
        and s.m.low.startswith(_BEYOND, phrase.number.start)
        and phrase.bare
    ):
        return Role(True, head, definite, head="rose to")
    if (
        phrase.bare
        and role_before
        and role_before.holds
        and _ENDS_WITH_SECTOR.search(s.m.low[max(0, phrase.number.start - 40) : phrase.number.start])
    ):
        return Role(True, role_before.verb, definite, joined=True, head="sector")
    lead = s.items[phrase.first : at + 1]
    lost = phrase.title is not None and head.words in ("from", "for")
    if (phrase.firms and (is_bestowed(lead) or is_taken_in(lead))) or (lost and is_bestowed(lead)):
        return Role(True, None, definite, head="bestowed")
    if phrase.title and before and role_before and role_before.holds and _is_gapped(s, at):
        return Role(True, role_before.verb, definite, joined=True, head=head.words)
    if is_inverted(s, phrase, at) or (phrase.row and head.words in _OF_A_ROW) or is_share(s, phrase, head):
        return Role(True, head, definite, head=head.words)
    role = _led(s, phrase, head, at, definite)
    grown = before is not None and before.title is not None and before.number.value < phrase.number.value
    summed = (
        grown
        or s.m.low.startswith(_IN_ALL, phrase.number.end)
        or s.m.low.endswith(" total of ", 0, phrase.number.start)
    )
    if not role.holds and phrase.bare and head.words == "making" and summed:
        return Role(True, head, definite, head="making")  # got 19 new ones, making 47 in total
    if not role.holds and phrase.title and head.words in _RAISED and _has_place_before(s, at):
        return Role(True, head, definite, head=head.words)  # has trained 67 little giants
    if not role.holds and phrase.title and head.words in _INVERTED:
        return Role(True, None, definite, head=head.words)  # at its base stood 200 innovative SMEs
    subject = s.items[at - 1] if at > phrase.first else None
    if not role.holds and is_provided(s, phrase, head, subject):
        return Role(True, head, definite, head=head.words)
    if (
        not role.holds and head.sort == "word" and head.words not in _PREPOSITIONS
        and subject and subject.sort == "place" and phrase.title and head.words[0].isalpha()
    ):  # fmt: skip
        return Role(True, None, definite, head=head.words)
    shared = not role.holds and shares_home(s, phrase, at)
    if shared and (head.words == "by" or (role_before and role_before.holds)):
        joined = role_before is not None and role_before.holds
        return Role(True, role_before.verb if role_before else None, definite, joined=joined, head="place")
    of_them = phrase.bare and s.m.low.startswith((" of them", " of these", " of those"), phrase.number.end)
    if not role.holds and of_them and at and s.items[at - 1].sort == "place" and head.words not in _PREPOSITIONS:
        return Role(True, None, definite, head=head.words)  # Ningbo sent 21 of them
    told = phrase.firms or s.items[0].words in ("of", "among")
    if not role.holds and len(phrase.row) > 1 and told and head.sort == "word":
        return Role(True, None, definite, head=head.words)  # Anshan and Benxi put in one company each
    if not role.holds and definite and not phrase.firms and not phrase.thing and _has_place_behind(s, phrase):
        return Role(True, None, definite, head=head.words)
    if not role.holds and (are_known(s, phrase) or are_listed_behind(s, phrase) or is_agent(s, phrase)):
        return Role(True, None, definite, head=head.words)
    plain = head.sort == "word" or head.kinds & BIT["review"]  # after review 31 were recognized
    if not role.holds and plain and head.words not in _PREPOSITIONS and acts_behind(s, phrase):
        return Role(True, None, definite, head=head.words)
    return role


def _opens(s: Sentence, phrase: Phrase, at: int) -> bool:
    """Whether an item ends an opening that only says on what occasion: at the same conference 12 were announced."""
    return at - phrase.first <= 4 and s.items[phrase.first].words in ("at", "during", "on", "in")


def _has_place_before(s: Sentence, verb: int) -> bool:
    """Whether a place is what has done what a verb says: Zhejiang has trained."""
    named = s.items[verb - 2] if verb > 1 and s.items[verb - 1].words in ("has", "have", "had") else None
    return named is not None and named.sort == "place" and not named.words.endswith("'s")


def _governor(s: Sentence, phrase: Phrase) -> tuple[int, bool]:
    """The item that governs a number, and whether an article stands between."""
    definite = False
    at = phrase.at - 1
    while at >= phrase.first:
        item = s.items[at]
        if item.words in _DEFINITE and not (item.words == "all" and at == phrase.first):
            definite = True
        elif not (
            item.words in _SKIPPED
            or item.words in ("'s", "'")
            or (item.sort == "word" and item.words.endswith("ly"))
            or _of_total(s, at)
            or _of_by_this(s, at)
            or _of_group(s, at)
        ):
            break
        at -= 1
    return at, definite


def _of_group(s: Sentence, at: int) -> bool:
    """Whether an item belongs to "a group of" behind a preposition, which is what governs: paid to a group of 21."""
    noun = at - 1 if s.items[at].words == "of" else at
    words = [item.words for item in s.items[max(0, noun - 2) : noun + 2]]
    return len(words) == 4 and words[0] in _GIVEN and words[1] in ("a", "an") and words[2:] in _GROUPS


def _of_by_this(s: Sentence, at: int) -> bool:
    """Whether an item belongs to "by this", which only says what a number follows from: the total is by this 64."""
    words = [item.words for item in s.items[max(0, at - 1) : at + 2]]
    return ["by", "this"] in (words[:2], words[-2:])


def _of_total(s: Sentence, at: int) -> bool:
    """Whether an item belongs to "a total of", "a record of", "in total" or "all in all", which change nothing."""
    words = s.items[at].words
    if words in ("in total", "in all") or (words in ("total", "all") and s.items[at - 1].words == "in"):
        return True
    if words == "in" and s.items[at + 1].words in ("total", "all"):
        return True
    if words == "of":
        return at > 0 and s.items[at - 1].words.rsplit(" ", 1)[-1] in ("total", "record")  # has a total of
    return words in ("total", "a total", "record") and s.items[at + 1].words == "of"


def _unled(
    s: Sentence, phrase: Phrase, before: Phrase | None, role_before: Role | None, head: str, definite: bool
) -> Role:
    """A number before which nothing stands in its clause is a subject, or goes on from the number before it."""
    if head in (",", "and") and before and phrase.bare and _are_with_title(s, phrase):
        return Role(True, None, definite, joined=True, head=head)
    if acts_behind(s, phrase) or is_funded(s, phrase) or came_to_be(s, phrase):
        return Role(True, None, definite, head=head)
    if before and role_before and head in ("and", ",", "", "as", "plus", "&", "including", "but") and not definite:
        gap = _without_source(s.items[before.head + 1 : phrase.at])
        gap = _behind_called(gap) if s.m.low.startswith((" as ", " for "), phrase.number.end) else gap
        gap = [item for item in gap if item.words not in _SKIPPED]
        if len(gap) <= 4 and all(
            item.sort in ("date", "batch")
            or item.kinds & BIT["part"]
            or item.words in ("and", "or", ",", "as", "well", "plus", "&", "including", "but", "provincial", "national")
            for item in gap
        ):
            return Role(role_before.holds, role_before.verb, definite, joined=True, head=head)
    if phrase.title and s.items[phrase.head + 1 : phrase.head + 2] and s.items[phrase.head + 1].words in _DRIVE:
        return Role(any(item.sort == "place" for item in s.items[phrase.head + 2 : phrase.head + 5]), None, definite)
    whole = definite and phrase.firms and phrase.number.start - s.span.start < 6
    free = _stands_free(s, phrase) and (definite or doing_of(s, phrase) is None)
    if whole or free or (definite and phrase.title and _has_place_behind(s, phrase)):
        return Role(True, None, definite, head=head)
    return Role(False, None, definite, head=head)


def _are_with_title(s: Sentence, phrase: Phrase) -> bool:
    """Whether a number in a list has its own title behind it: one is a unicorn, 20 are gazelles."""
    behind = s.items[phrase.head + 1 : phrase.head + 3]
    return len(behind) > 1 and behind[0].words in ("are", "were", "is", "as") and behind[1].sort == "title"


def _without_source(items: list[Item]) -> list[Item]:
    """Items without the words between commas that only say who said so: 12 gazelles, the city says, and 4 unicorns."""
    commas = [at for at, item in enumerate(items) if item.words == ","]
    for first, last in pairwise(commas):
        said = items[first + 1 : last]
        if said and (_SAYING & {said[-1].words, said[0].words} or said[0].words.startswith("according")):
            return [*items[:first], *items[last:]]
    return items


def _behind_called(items: list[Item]) -> list[Item]:
    """Items without the title that the firms before them were named as: 259 firms as SRDI SMEs, and 30 as."""
    title = next((at for at, item in enumerate(items[:5]) if item.sort == "title"), None)
    if title is None or items[0].words not in ("as", "for"):
        return items
    return [item for item in items[title + 1 :] if item.words not in ("'", '"')]


def _is_gapped(s: Sentence, at: int) -> bool:
    """Whether a second subject stands right before a number and shares the verb before it: the ministry has fostered
    900 little giants, and local authorities more than 50,000 SRDI SMEs.
    """
    first = next((back for back in range(at, max(0, at - 5), -1) if s.items[back].words in ("and", "while", ";")), 0)
    subject = s.items[first + 1 : at + 1]
    return bool(first and subject) and subject[-1].words in ("authorities", "governments", "provinces", "departments")


def _led(s: Sentence, phrase: Phrase, head: Item, at: int, definite: bool) -> Role:
    """The role of a number that a word stands before."""
    if head.sort in ("place", "title", "batch"):
        named = head.what if head.sort == "place" else None
        firm = isinstance(named, Named) and named.role == "firm"
        behind = [item for item in s.items[phrase.head + 1 : phrase.head + 4] if item.words != "been"]
        if named and phrase.title and len(behind) > 1 and behind[0].words in ("have", "has", "had") and not definite:
            firm = firm or (
                not behind[1].kinds & TELLING and behind[1].words not in _FREE_BEHIND
            )  # have opened offices
        return Role(not firm, None, definite, head=head.sort)
    if head.words in ("'", ")"):
        return Role(True, None, definite, head=head.words)
    if head.words == "whose" and (phrase.title or phrase.bare):  # Tianjin, whose 284 little giants rank it tenth
        return Role(any(item.sort == "place" for item in s.items[max(phrase.first, at - 2) : at]), None, definite)
    if (
        phrase.title
        and phrase.title.programme == "key_little_giant"
        and s.items[at - (head.words == "to")].words.startswith(_FUNDING)
    ):
        return Role(True, head, definite, head=head.words)
    if head.words == "supported" and any(item.sort == "batch" for item in s.items[phrase.first : at]):
        return Role(True, head, definite, head=head.words)
    if head.words in _SUPPLYING and not (_is_place_doing(s, phrase.first, at) or phrase.of):
        return Role(False, head, definite, head=head.words)  # a maker that has supplied four unicorns
    if head.words in ("covers", "covered") and at and not _is_list(s, phrase, at - 1):
        return Role(False, head, definite, head=head.words)  # the insurance covers 45 little giants
    if head.sort == "cue" and head.kinds & TELLING and head.words not in ("with", "to", "is", "are", "was", "were"):
        negated = at > 0 and s.items[at - 1].words in ("not", "never", "no")
        served = head.kinds & BIT["served"] and not head.kinds & (TELLING & ~BIT["has"])
        if head.kinds & BIT["today"] and phrase.title is None:  # so far 401 have received the money
            served = served or any(item.kinds & BIT["served"] for item in s.items[phrase.head + 1 : phrase.head + 4])
        return Role(not negated and not served, head, definite, head=head.words)
    if head.words in ("is", "are", "was", "were"):
        guests = any(item.kinds & BIT["served"] for item in s.items[phrase.first : at])
        return Role((bool(phrase.title) and not guests) or phrase.bare, head, definite, head=head.words)
    if phrase.bare and head.words == "been" and [item.words for item in s.items[at - 2 : at]] == ["it", "had"]:
        return Role(True, None, definite, head="were")  # in batch six it had been nine
    if phrase.title and (_tells_document(s, phrase, at) or (head.words == "been" and s.items[at - 1].words == "had")):
        return Role(True, None, definite, head=head.words)
    return Role(_preposition_holds(s, phrase, head, at, definite), head, definite, head=head.words)


def _tells_document(s: Sentence, phrase: Phrase, verb: int) -> bool:
    """Whether a verb only says that so many stand in a document: the white book issued in June knows 18 unicorns."""
    word = s.items[verb].words
    if s.items[verb].sort != "word" or word in _PREPOSITIONS or word.startswith(_QUOTING) or not word.endswith("s"):
        return False
    before = s.items[phrase.first : verb]
    return any(item.words in _DOCUMENTS for item in before) and not any(item.sort == "number" for item in before)


def _is_place_doing(s: Sentence, first: int, verb: int) -> bool:
    """Whether it is a place that does what a verb says: Suzhou has alone supplied."""
    at = verb - 1
    while at > first and (s.items[at].words in _AUXILIARY or s.items[at].words == "alone" or _is_manner(s.items[at])):
        at -= 1
    return at >= first and s.items[at].sort == "place"


def _is_manner(item: Item) -> bool:
    return item.sort == "word" and item.words.endswith("ly")


def _is_list(s: Sentence, phrase: Phrase, at: int) -> bool:
    """Whether an item may be what holds so many firms: a list, a batch, a title's, a place; an index, of those whom no
    government names.
    """
    item = s.items[at]
    if item.sort != "word" or item.kinds & BIT["list"]:
        return True
    subject = {item.words, *(other.words for other in s.items[max(phrase.first, at - 4) : at])}
    indexed = subject & _INDEXES or (item.words == "it" and item.start == s.span.start)
    return bool(indexed) and phrase.title is not None and usual_level(phrase.title.programme or "srdi_sme") is None


def _preposition_holds(s: Sentence, phrase: Phrase, head: Item, at: int, definite: bool) -> bool:
    """Whether a number behind a preposition may count firms with a title."""
    before = s.items[phrase.first : at]
    word = head.words.rsplit(" ", 1)[-1]
    if word == "for" and is_applied_for(before):
        return phrase.title is not None
    if word == "from" and is_applied_for(before) and before[-1].words in _RECEIVED:
        return True  # applications came from 40 firms
    if word == "with" and head.words.startswith("compared"):
        return phrase.bare
    if word == "with":
        return not any(item.kinds & BIT["served"] for item in s.items[phrase.first : at])
    if word == "for":
        return bool(before) and before[-1].sort in ("place", "batch", "title")
    if word in ("to", "at", "from", "against", "than", "vs", "versus", "by"):
        if word == "by" and before and before[-1].words in ("passed", "survived", "cleared", "failed"):
            return any(item.kinds & BIT["review"] for item in s.items[:at])  # the review was passed by 140
        if word == "by":
            enlarged = any(item.words.startswith(("enlarg", "expand", "swell", "swelled", "boost")) for item in before)
            grown = enlarged and any(item.sort == "batch" or item.kinds & BIT["list"] for item in before)
            if (
                before
                and before[-1].words in ("held", "owned", "shared", "borne")
                and any(i.sort == "title" for i in before)
            ):
                return True
            driven = bool(before) and before[-1].words in _DRIVEN and phrase.title is not None
            if driven and any(item.sort == "place" for item in before):
                return True
            owned = definite and phrase.title is not None and any(item.sort == "place" for item in before)
            return grown or owned or (bool(before) and before[-1].words in ("followed", "trailed"))
        named = before[:-1] if before and before[-1].words == "," and word == "at" else before
        if named and named[-1].sort in ("place", "title", "batch"):
            return True  # against Jinan's; Wuxi and Hefei, at 8 each
        if word == "at" and phrase.bare and any(item.words in _INVERTED for item in before[-3:]):
            return any(item.sort in ("place", "title") for item in before)  # stood unchanged at 31
        if word in ("at", "on") and before and before[-1].words in _ALIKE:
            return any(item.sort == "place" for item in before)  # A, B and C are level at 17
        if word == "at" and phrase.bare and before and before[-1].words in _FOLLOWING:
            return any(item.sort == "place" for item in before)
        near = s.items[max(0, at - 16) : at + 1]
        if word == "than" and at and s.items[at - 1].words in _COMPARATIVES:
            return False  # 15 are older than 20
        words = {word for item in near for word in item.words.split()}
        rising = not any(
            item.kinds & BIT["served"] or (item.words == "went" and not _ROSE.intersection(words))
            for item in near[-4:]
            if word == "to"
        ) and any(item.words.startswith(_RISING) or item.kinds & bits("total", "tied", "stock") for item in near)
        other = word in ("from", "against", "vs", "versus", "than") and not phrase.firms
        if word == "from" and at and s.items[at - 1].words in UNCOUNTED:
            return False  # 400 people from 180 firms
        return rising or (other and at - phrase.first < 4)
    if word in ("of", "among", "out of"):
        if not before or before[-1].words in _OPEN:
            return _stands_free(s, phrase) or acts_behind(s, phrase)
        if len(before) < 3 and all(item.words in _OF_WHAT or item.words in ("a", "an", "the") for item in before):
            return _stands_free(s, phrase) or acts_behind(s, phrase)
        last = before[-1]
        if word == "among" and last.words in _BE:
            return _stands_free(s, phrase) or acts_behind(s, phrase)
        return (
            last.words.split(" ")[-1] in _OF_WHAT or last.sort in ("batch", "title") or bool(last.kinds & BIT["list"])
        )
    if word in ("on", "upon") and before and before[-1].words.startswith(_RESTING):
        return phrase.title is not None and any(item.sort == "place" for item in before)
    if word in ("in", "across", "between", "about", "into", "on", "through"):
        return False
    return False


def _stands_free(s: Sentence, phrase: Phrase) -> bool:
    """Whether nothing that stands behind a number says that something else is told of its firms."""
    placed, free = False, None
    for at in range(phrase.head + 1, phrase.last):
        item = s.items[at]
        word = item.words.split(" ", 1)[0]
        if item.kinds & BIT["part"] and word == "of":
            continue
        free = word in _FREE_BEHIND if free is None else free
        if item.sort in ("batch", "date", "amount", "mark", "number") or (item.kinds & TELLING & ~BIT["has"]):
            return True
        if item.kinds & BIT["served"]:
            return False
        if item.sort == "place":
            placed = True
        elif placed and (item.kinds & BIT["has"] or word in _BE):
            return not _are_served(s, at)
        elif placed and item.sort == "word" and word not in _FREE_BEHIND and word not in _LEADING_IN:
            return False  # six little giants from Nanjing went public
        elif not placed and word not in _LEADING_IN:
            return bool(free) and phrase.of is None and not _strange_verb(s, at, phrase.last)
    return True


def _are_served(s: Sentence, auxiliary: int) -> bool:
    """Whether firms got something, as the verb behind its auxiliary says: 12 gazelles in Jinan were subsidized."""
    verb = next((item for item in s.items[auxiliary + 1 :] if item.words not in _AUXILIARY), None)
    return verb is not None and verb.kinds & BIT["served"] > 0 and not verb.kinds & TELLING


def _has_place_behind(s: Sentence, phrase: Phrase) -> bool:
    """Whether a number of known firms is followed by their place: the 118 little giants based in Chongqing."""
    for item in s.items[phrase.head + 1 : phrase.head + 6]:
        if item.sort == "place":
            return True
        if item.words.split(" ", 1)[0] not in _LEADING_IN:
            return False
    return False


def _strange_verb(s: Sentence, at: int, end: int) -> bool:
    """Whether the prepositional words behind a number lead on to a verb of another kind: from 20 countries attended."""
    for item in s.items[at:end]:
        if item.sort == "mark" or item.kinds & TELLING & ~BIT["has"]:
            return False
        if item.kinds & BIT["served"]:
            return True
    return False
