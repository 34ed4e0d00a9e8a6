"""What the firms of a number do, where that is nothing about their title: are showing their products, have gone public.

Said of a part of firms already counted it tells which part: 25 of them export. Of firms that nobody counted it is all
that the sentence has to say, and their number claims nothing.
"""

from __future__ import annotations

from pipeline.english.phrases import UNCOUNTED, Item, Phrase, Sentence
from pipeline.english.provided import owner_behind
from pipeline.english.words import BIT, bits, word_set
from pipeline.patterns import pattern

_TITLED = bits(
    "stock", "today", "held", "total", "new", "selected", "entered", "list", "reviewed", "revoked", "applied",
    "announced", "proposed", "tied", "pass", "fail", "served", "plan", "rank", "current",
)  # fmt: skip
_BE = frozenset({"are", "were", "is", "was", "be", "been", "being"})
_HAVE = frozenset({"have", "has", "had"})
_WHEN = frozenset({"by", "since", "in", "until"})
_LEADING_IN = word_set("leading in")
_NO_VERBS = word_set("breaks") | word_set("free behind") | word_set("prepositions") | word_set("links")
_PART_BEHIND = frozenset({"of them", "of which", "of whom", "of these", "of those", "them", "which", "whom", "these"})
_WITH = frozenset({"with", "for", "at", "in", "among", "and with"})  # with 81 of them it grew by half
_END = pattern(r"[,;.:()\n]|\band (?=\d|[a-z]+ of (?:them|which)\b)")
CAME_IN = pattern(r"(?:came|joined|arrived|were added|followed)(?: only| just)? (?:in 20\d\d|last year|this year)\b")
_NOTHING_MORE = ("did not", "not", "have not", "had not", "were not", "was not", "are not", "has not")
_LONGEST = 90


def doing_of(s: Sentence, phrase: Phrase, *, part: bool = False) -> tuple[int, int] | None:
    """The words that say what a number's firms do, their auxiliary left out; None where they tell of the title.

    Only the firms of a ``part`` are known to do something by a verb without an auxiliary: 57 of them export.
    """
    following = _following(s, phrase)
    last = following.at if following else len(s.items)
    at = _behind_places(s, phrase, last)
    if following and at + 1 == last and s.items[at].words == "and":
        return doing_of(s, following, part=part)  # 90 little giants and 12 champions are hiring
    had = being = False
    while at < last and (s.items[at].words in _BE | _HAVE or _is_adverb(s.items[at]) or _says_when(s, at)):
        had, being = had or s.items[at].words in _HAVE, being or s.items[at].words in _BE
        at += 1
    one = s.items[phrase.at].words == "one"
    owner = s.items[phrase.at - 1]
    if phrase.bare and owner.words.endswith("'s"):
        return None  # Shaanxi's 60 are respectable
    if CAME_IN.match(s.m.low, s.items[at].start if at < last else 0):
        return None  # 19 of which came in 2023
    if [item.words for item in s.items[at : at + 2]] == ["with", "its"]:
        return None  # the city handed on 31 of them with its recommendation
    if at >= last or not (had or being or part) or not _is_verb(s.items[at], had=had, being=being, part=part, one=one):
        return None
    start = s.items[at].start
    end = min(s.items[last - 1].end, start + _LONGEST)
    if stop := _END.search(s.m.low, start, end):
        end = stop.start()
    named = {"title", "batch"} if had or being else {"title", "batch", "place"}  # 19 went to the High-tech Zone
    about_title = any(item.sort in named for item in s.items[at:last] if item.start < end)
    words = s.m.low[start:end].rstrip().removesuffix(" and")
    return None if about_title or len(words) < 3 or words in _NOTHING_MORE else (start, start + len(words))


def behind_places(s: Sentence, phrase: Phrase) -> int:
    """Where the words begin that follow a number's noun and the place that hangs on it."""
    following = _following(s, phrase)
    at = _behind_places(s, phrase, following.at if following else len(s.items))
    return s.items[at - 1].end if at > phrase.head + 1 else phrase.noun_end


def _following(s: Sentence, phrase: Phrase) -> Phrase | None:
    """The phrase of the next number of the sentence."""
    return next((other for other in s.phrases if other.at > phrase.at and other is not phrase.of), None)


def _behind_places(s: Sentence, phrase: Phrase, last: int) -> int:
    """The item behind a number's noun, its "of them" and the place and date that hang on it."""
    at = phrase.head + 1
    while at < last and (
        s.items[at].words in _PART_BEHIND
        or (s.items[at].words == "of" and s.items[at + 1 : at + 2] and s.items[at + 1].words in _PART_BEHIND)
    ):
        at += 1
    if at < last and s.items[at].words in ("that", "which") and owner_behind(s, phrase):
        return min(last, next((verb + 1 for verb in range(at + 2, last) if s.items[verb].kinds), last))
    if at < last and s.items[at].words in ("it", "this", "that") and s.items[phrase.at - 1].words in _WITH:
        return at + 1
    for behind in range(at, min(last, at + 5)):
        if s.items[behind].sort in ("place", "date"):
            at = behind + 1
        elif s.items[behind].words not in _LEADING_IN or s.items[behind].words in _BE | _HAVE:
            break
    return at


def _is_adverb(item: Item) -> bool:
    return item.words in ("also", "all", "both", "each", "even", "still") or (
        item.sort == "word" and item.words.endswith("ly")
    )


def _says_when(s: Sentence, at: int) -> bool:
    """Whether an item only says when, between an auxiliary and its verb: had by the end of 2023 drawn on it."""
    item, behind = s.items[at], s.items[at + 1 : at + 2]
    if item.words in _WHEN:
        return bool(behind) and behind[0].sort == "date"
    return item.sort == "date" and s.items[at - 1].words in _BE | _HAVE | _WHEN


def _is_verb(item: Item, *, had: bool, being: bool, part: bool, one: bool) -> bool:
    """Whether a word behind a number's firms is a verb that tells nothing of a title."""
    word = item.words.split(" ", 1)[0]
    if item.sort == "cue" and had and item.kinds & BIT["served"] and not item.kinds & BIT["selected"]:
        return not part
    if item.sort == "cue" and being:
        return word.endswith("ing") and not item.kinds & _TITLED & ~bits("tied", "served")
    if item.sort == "cue" and part and item.kinds & BIT["difference"]:
        return True  # 31 of them grew by half
    if item.sort == "cue" and not item.kinds & _TITLED:
        return item.kinds & BIT["has"] > 0 and word not in _BE | _HAVE
    if item.sort != "word" or not word[0].isalpha() or word in _LEADING_IN or "enterprises".startswith(word):
        return False  # the last a noun cut short, as at the end of a teaser
    if being:
        return word.endswith(("ing", "ed")) or (part and word not in _NO_VERBS)  # are private
    if had:
        return word not in _NO_VERBS
    if one:
        return word.endswith("s") and word not in _BE | _HAVE  # and one makes robots
    return word not in _NO_VERBS and not word.endswith("s") and word not in UNCOUNTED
