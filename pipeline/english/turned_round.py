"""Sentences that tell of a number's firms the other way round: the title went to 38 firms, 88 is the number of little
giants, recognized as gazelles were 35 companies.
"""

from __future__ import annotations

from pipeline.english.phrases import Item, Phrase, Sentence
from pipeline.english.words import BIT, bits, word_set
from pipeline.patterns import pattern

HONOURS = (
    "title",
    "status",
    "certificate",
    "qualification",
    "label",
    "designation",
    "honor",
    "honour",
    "plaque",
    "tag",
    "badge",
    "rating",
    "accolade",
    "distinction",
)
# What an honour does, by the preposition between it and the firms: the title went to, was conferred on, was won by 63.
_BESTOWED = {
    "to": word_set("bestowed to"),
    "on": frozenset({"conferred", "bestowed"}),
    "upon": frozenset({"conferred", "bestowed"}),
    "by": word_set("bestowed by"),
    "for": frozenset({"renewed", "confirmed", "extended", "reaffirmed"}),
    "from": frozenset({"taken", "withdrawn", "removed", "stripped", "revoked", "away"}),
}
_AUXILIARY = frozenset({"have", "has", "had", "been", "were", "was", "are", "also", "so", "far", "already", "since"})
_RAISED = word_set("raised")
_RISING = tuple(word_set("rising"))
_ARISING = frozenset({"emerged", "appeared", "arose", "surfaced", "arrived"})
_PUT = bits("selected", "entered", "list", "new", "held", "stock", "applied")
_NEW_ONES = frozenset(
    {"newcomers", "entrants", "debutants", "new faces", "fresh faces", "new entrants", "new additions"}
)
_STANDING = frozenset({"stand", "stands", "stood", "come", "came", "are", "were", "join", "joined"})
_CALL_HOME = pattern(r" (?:now |already )?(?:call|make|have made) [\w' ]{2,30} (?:their )?(?:home|base)\b")
_INTO = frozenset({"into", "onto", "on to", "to"})
_GOING = frozenset({"went", "go", "goes", "came", "come", "comes", "got", "moved"})
_COUNT_OF = pattern(r"\b(?:number|count|tally|total|herd|stock) of (?!the \w+ (?:of|in) )")
_NUMBER_OF = pattern(
    r" (?:of them )?(?:is|was|are|were|makes|make) (?:now |also |currently |already )?"
    r"(?:the |its |their |a |how )?(?:\w+ )?(?:number|total|tally|count|sum|size|many)\b|"
    r":? (?:so|that|this) many\b|: (?:that|this) is how many\b|"
    r" (?:is|are|was|were) (?:thus |now |then |therefore |so |by now |today |by this )?"
    r"(?:where [\w' -]{3,30} (?:stands?|stood|is|has got)|"
    r"what [\w' -]{3,60} (?:come to|comes to|has|have|add up to|total))\b"
)


def is_inverted(s: Sentence, phrase: Phrase, at: int) -> bool:
    """Whether the verb right before a number has behind it what it tells of, as what stands first shows: added to the
    list were 21 firms, on the list are 21 firms, from Qingdao came 21 of the gazelles.
    """
    verb, before = s.items[at], s.items[phrase.first : at]
    if not before or any(item.kinds & BIT["served"] for item in before):
        return False
    first = next((item for item in before if item.sort != "mark"), before[0])
    if phrase.firms in _NEW_ONES and verb.words in _STANDING:
        return True  # beside them stand 98 newcomers
    if verb.words in ("are", "were", "is", "was", "stand", "stands", "stood"):
        listed = any(item.kinds & BIT["list"] or item.words == "on it" or item.sort == "batch" for item in before)
        put = first.kinds & _PUT and first.words.split(" ", 1)[0].endswith(("ed", "en", "wn", "ht", "newly"))
        put = put or (first.words.startswith("among") and any(item.words in _NEW_ONES for item in before))
        own = first.sort in ("place", "title") and not any(item.words in ("share", "contribution") for item in before)
        return bool(listed or put) and (phrase.firms is not None or phrase.title is not None) and not own
    titled = phrase.title is not None or s.m.low.startswith(" of the ", phrase.number.end)
    if first.words == "to" and verb.words in ("went", "go", "goes", "fell"):
        return phrase.firms in ("places", "spots", "seats", "titles") or phrase.title is not None
    return titled and verb.words in ("came", "come", "comes", "hail") and first.words in ("from", "out of")


def is_level_ahead(s: Sentence, phrase: Phrase) -> bool:
    """Whether a sentence begins with how high the number of firms stands that it goes on to name: at 251, Qingdao's
    count of little giants is the highest; from 201 three years ago, the number of gazelles has doubled.
    """
    opens = phrase is s.phrases[0] or (
        len(s.phrases) > 1 and phrase is s.phrases[1] and s.m.low.startswith(" to ", s.phrases[0].number.end)
    )
    if not (opens and phrase.bare and s.m.low.startswith(("at ", "from "), s.span.start) and s.phrases[0].at == 1):
        return False
    return _COUNT_OF.search(s.m.low, phrase.number.end, s.span.end) is not None or _has_grown(s, phrase)


def _has_grown(s: Sentence, phrase: Phrase) -> bool:
    """Whether firms with a title are said to have become more since there were so many: from 12 in 2016 the unicorns
    of Hefei have grown to 42.
    """
    following = next(iter(s.phrases[1:2]), None)
    if following is None or following is phrase or not s.m.low.endswith(" to ", 0, following.number.start):
        return False
    between = s.items[phrase.head + 1 : following.at]
    return any(item.sort == "title" for item in between) and any(
        item.words.startswith(_RISING) for item in between[-3:]
    )


def is_number_of(s: Sentence, phrase: Phrase) -> bool:
    """Whether a number is said to be that of firms named behind it: 88 is the number of little giants in Putian."""
    return phrase.bare and _NUMBER_OF.match(s.m.low, phrase.number.end) is not None


def is_bestowed(before: list[Item]) -> bool:
    """Whether the words before a number say that a title was given to its firms: the label went recently to 38 firms,
    the honour was won by 63. Where the first noun is no honour, something else was: a subsidy went to 38 firms.
    """
    words = [word for item in before for word in item.words.split() if not word.endswith("ly")]
    if len(words) < 3 or words[-1] not in _BESTOWED or words[-2] not in _BESTOWED[words[-1]]:
        return False
    for item in before:
        if item.kinds & BIT["served"] and not item.words.endswith((" to", " by")):
            return False
        last = item.words.rstrip("'\"").rsplit(" ", 1)[-1]
        if item.sort == "title" or last.startswith(HONOURS):
            return True
    return False


def is_taken_in(before: list[Item]) -> bool:
    """Whether the words before a number say that its firms came into a register of a title: into the database of
    technology-based SMEs went 38 firms.
    """
    first = next((item for item in before if item.sort != "mark"), None)
    if first is None or first.words not in _INTO or before[-1].words not in _GOING:
        return False
    return any(item.sort == "title" for item in before)


def is_applied_for(before: list[Item]) -> bool:
    """Whether titles were asked for: applications were filed for 312, submitted applications for 312."""
    nouns = [item for item in before if item.words in ("applications", "application", "declarations")]
    return bool(nouns) and not any(item.sort in ("number", "amount") for item in before)


def came_to_be(s: Sentence, phrase: Phrase) -> bool:
    """Whether firms with a title were made such: 21 new unicorns were hatched, 9 gazelles have been bred in Hefei."""
    if phrase.title is None:
        return False
    if _CALL_HOME.match(s.m.low, phrase.noun_end):
        return True
    behind = [item.words.rsplit(" ", 1)[-1] for item in s.items[phrase.head + 1 : phrase.head + 5]]
    verb = next((at for at, word in enumerate(behind) if word not in _AUXILIARY), 0)
    if behind[:1] and behind[0] in ("hatched", "emerged"):
        return True
    if behind[:1] and behind[0] in _ARISING and {"new", "newly"} & set(phrase.adjectives):
        return True
    if verb == 0 or verb >= len(behind):
        return False
    new = bool({"new", "newly"} & set(phrase.adjectives)) and behind[verb].endswith(("ed", "rn", "wn", "found"))
    return new or behind[verb] in _RAISED


def is_funded(s: Sentence, phrase: Phrase) -> bool:
    """Whether little giants are those that the central budget funds, as the words behind them say: 35 little giants in
    Anhui receive money from the central budget.
    """
    title = phrase.title
    if title is None or title.programme != "key_little_giant":
        return False
    return "key " not in s.m.low[max(0, title.start - 24) : title.end]
