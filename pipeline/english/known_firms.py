"""Firms with a title that a place is told to have by the way, whatever else a sentence tells of them."""

from __future__ import annotations

from pipeline.english.phrases import Item, Phrase, Sentence
from pipeline.english.words import BIT, bits, word_set

_WHERE = frozenset({"where", "which"})
_IN_WHICH = frozenset({"in", "to", "from", "of", "on", "with"})
_OWNING = frozenset({"its", "their"})
_BE = frozenset({"is", "was", "are", "were", "be", "been", "being", "had", "will", "would", "can", "may", "did"})
_PAST = frozenset(
    {"went", "got", "took", "met", "won", "showed", "held", "came", "sent", "sold", "bought", "fell", "rose", "grew",
     "made", "gave", "ran", "lost", "left", "began", "spent", "paid", "built", "found", "saw", "said", "told"}
)  # fmt: skip
_SKIPPED = word_set("skipped")
_COMING = frozenset({"came", "come", "comes", "stem", "stems", "stemmed", "flowed", "derived", "originated"})
_LISTING = bits("selected", "entered", "list")
_AGENT_FAR = 40  # items from the place whose firms are "its"


def are_at_home(s: Sentence, phrase: Phrase) -> bool:
    """Whether a clause only says that firms with a title work in the place before it: Rizhao, where 22 little giants
    have their works; not what they once did there: where six little giants went public.
    """
    at = phrase.at - 1
    while at > 0 and s.items[at].words in _SKIPPED - _OWNING:
        at -= 1
    before = at - 1
    if phrase.title is None or at < 1 or s.items[at].words not in _WHERE:
        return False
    if s.items[at].words == "which" and (before < 0 or s.items[before].words not in _IN_WHICH):
        return False
    if not any(item.sort == "place" for item in s.items[max(0, at - 6) : at]):
        return False
    verb = next(
        (item for item in s.items[phrase.head + 1 : phrase.head + 4] if item.words not in ("'", '"', "now", "already")),
        None,
    )
    return verb is not None and _is_lasting(verb)


def _is_lasting(verb: Item) -> bool:
    """Whether a word may be a verb of what firms do all the time, which is in the present tense."""
    word = verb.words.split(" ", 1)[0]
    if verb.sort not in ("word", "cue") or word in _BE | _PAST or not word.isalpha():
        return False
    return not word.endswith("ed") and not verb.kinds & BIT["served"]


def are_known(s: Sentence, phrase: Phrase) -> bool:
    """Whether firms with a title are spoken of as those that a place named before has: filed by its 63 gazelles."""
    before = phrase.at - 1
    while before >= 0 and s.items[before].words in _SKIPPED - _OWNING:
        before -= 1
    if phrase.title is None or before < 1 or s.items[before].words not in _OWNING or s.items[before - 1].words != "by":
        return False
    return any(item.sort == "place" for item in s.items[max(0, before - _AGENT_FAR) : before])


def is_agent(s: Sentence, phrase: Phrase) -> bool:
    """Whether firms with a title are those who did what is measured: a profit of 920 million yuan was earned by 31
    gazelles of the city; 30,000 jobs have been created in Sanming by 212 SRDI SMEs.
    """
    items, at = s.items, phrase.at - 1
    while at > 0 and (items[at].words in _SKIPPED or items[at].words in _OWNING or items[at].words == "'s"):
        at -= 1
    at -= items[at].sort == "place" and items[at - 1].words == "by"  # by Zibo's 31 single champions
    if phrase.title is None or at < 2 or not (items[at].words == "by" or _is_origin(items, at)):
        return False
    before = items[:at]
    if any(item.sort == "title" or item.kinds & (BIT["review"] | BIT["list"] | BIT["firms"]) for item in before):
        return False
    owners = any(item.sort == "place" for item in [*before, *items[phrase.at - 2 : phrase.head + 8]])
    return owners and any(item.sort == "amount" or _is_number_of_things(s, item) for item in before)


def _is_origin(items: list[Item], at: int) -> bool:
    """Whether what is measured came from somebody: 2 billion yuan came from, stems from."""
    return items[at].words == "from" and items[at - 1].words in _COMING


def _is_number_of_things(s: Sentence, number: Item) -> bool:
    return any(each.thing is not None for each in s.phrases if s.items[each.at] is number)


def is_owned(s: Sentence, phrase: Phrase) -> bool:
    """Whether firms with a title are said to be a place's own: Wuxi's 289 little giants, its 12 gazelles."""
    if phrase.title is None:
        return False
    before = s.items[phrase.at - 1] if phrase.at else None
    return before is not None and (before.words in _OWNING or before.words.endswith("'s"))


def are_listed_behind(s: Sentence, phrase: Phrase) -> bool:
    """Whether a relative clause right behind firms tells which list or title they have: money will go to 17 firms,
    which the ministry put on its second list of little giants.
    """
    behind = s.items[phrase.head + 1 : phrase.head + 14]
    at = 1 if behind and behind[0].words == "," else 0
    at += 2 if [item.words for item in behind[at : at + 2]] == ["all", "of"] else 0
    if phrase.firms is None or not behind[at:] or behind[at].words not in ("which", "that", "whom", "who"):
        return False
    clause = []
    for item in behind[at + 1 :]:
        if item.words in (",", ";", ".", ":") or item.sort == "number" or item.kinds & BIT["plan"]:
            break
        clause.append(item)
    told = any(item.kinds & _LISTING or item.words in ("put", "placed") for item in clause)
    return told and any(item.sort in ("title", "batch") or item.kinds & BIT["list"] for item in clause)
