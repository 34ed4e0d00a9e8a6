"""Sentences taken apart: which words belong to which of their numbers."""

from __future__ import annotations

from pipeline.clauses import Span, Spans, inside
from pipeline.english.known_firms import is_agent
from pipeline.english.mentions import Mentions
from pipeline.english.nouns import find_parts, read_noun
from pipeline.english.phrases import AUXILIARIES, DEEDS, KINDS_OF_PLACES, Item, Phrase, Sentence, items_of
from pipeline.english.places import Named
from pipeline.english.words import BIT, word_set
from pipeline.mentions import Count
from pipeline.patterns import pattern

_OPENERS = word_set("openers") | {"|"}
_GOING_ON = word_set("going on")
_ATTACHING = word_set("attaching")
_COMPARING = pattern(
    r"\b(?:(?:more|higher|fewer|less|greater|larger) than|(?:equal|equivalent|close) to|exceeding|surpassing|twice|"
    r"(?:times|double|triple|half) (?:that|those|the (?:number|figure|size|total)|as many)|"
    r"the (?:most|highest|largest|biggest)(?: \w+)? of any)\b[^,;.:()\n\d]*"
)
_QUOTES = frozenset({"'", '"'})
_JOINING = _QUOTES | {",", "and", "as well as", "plus", "&"}
_ARE = frozenset({"are", "were", "is", "was", "have", "has", "had"})
_IN_PLACES = frozenset({"in", "from", "across", "over", "of", "the", "all"})


def read_phrases(m: Mentions, mentions: Spans[Item], span: Span) -> Sentence:
    """A sentence taken apart."""
    items = items_of(m, mentions, span)
    phrases = [
        Phrase(item.what, at) for at, item in enumerate(items) if item.sort == "number" and isinstance(item.what, Count)
    ]
    sentence = Sentence(m, span, items, phrases)
    for phrase in phrases:
        read_noun(items, phrase, products=m.names_champions)
        if phrase.firms and _is_bracketed(items, phrase):
            phrase.firms = None
    find_parts(sentence)
    _share_out(sentence)
    return sentence


def _is_bracketed(items: list[Item], phrase: Phrase) -> bool:
    """Whether a number stands in brackets with nothing but a noun for any firms: Yuexiu District (650 households)."""
    if phrase.at < 2 or items[phrase.at - 1].words != "(" or phrase.adjectives:
        return False
    return phrase.head == phrase.at + 1 and [item.words for item in items[phrase.head + 1 : phrase.head + 2]] == [")"]


def _share_out(sentence: Sentence) -> None:
    """Give each number the words before it and behind it that belong to it."""
    items, first = sentence.items, 0
    for phrase, following in zip(sentence.phrases, [*sentence.phrases[1:], None], strict=False):
        phrase.first = first
        if following is None:
            phrase.last = _behind_last(items, phrase.head + 1)
        elif phrase.of is following:
            phrase.last = first = phrase.at + 1
        else:
            phrase.last = first = _cut(sentence, phrase, following)
    for phrase in sentence.phrases:
        if phrase.of:
            phrase.last = phrase.of.last
    if len(sentence.phrases) > 1:
        _share_predicate(sentence)
        _share_list(sentence)
        _share_title(sentence)
        _share_act(sentence)
        _share_past_asides(sentence)
    for phrase in sentence.phrases:
        phrase.start = items[phrase.first].start if phrase.first < phrase.at else phrase.number.start
        last = max(phrase.last, phrase.shared)
        phrase.end = max(items[last - 1].end, phrase.noun_end) if last else phrase.noun_end
        phrase.compared = _compared(sentence.m.low, phrase)
        wholly = _predicate_of_part(sentence, phrase)
        cues = inside(sentence.m.cues, phrase.start, min(phrase.end, wholly or phrase.end))
        if phrase.compared[1]:
            cues = [cue for cue in cues if not phrase.only_compares(cue.start)]
        if is_agent(sentence, phrase):
            cues = [cue for cue in cues if cue.start >= phrase.number.start]
        phrase.take(cues)


def _predicate_of_part(sentence: Sentence, phrase: Phrase) -> int:
    """Where the predicate begins that tells only of some of a number's firms, or 0: four of the 12 are newcomers."""
    if not any(part.of is phrase for part in sentence.phrases):
        return 0
    items = sentence.items
    for at in range(phrase.head + 1, phrase.last):
        if items[at].words in _ARE and items[at - 1].words not in ("that", "which", "who"):
            return items[at].start
    return 0


def _turns(items: list[Item], comma: int) -> bool:
    """Whether a comma leads on to what another place does: accounts for 90, the city pays each one million yuan."""
    behind = items[comma + 1 : comma + 3] if items[comma].words == "," else []
    return len(behind) > 1 and behind[0].sort == "place" and behind[1].sort == "word" and behind[1].words.isalpha()


def _behind_last(items: list[Item], start: int) -> int:
    """The item where the words of a sentence's last number end: behind all, or before a clause that measures other
    things: stood at 4,120; the industry's share was half of output for the first time.
    """
    at = next((at for at in range(start, len(items)) if items[at].words == ";" or _turns(items, at)), len(items))
    return at if any(item.sort == "amount" for item in items[at:]) else len(items)


def _compared(low: str, phrase: Phrase) -> tuple[int, int]:
    """Where the words behind a number stand that only compare it: 45, more than the sum of the previous batches."""
    found = _COMPARING.search(low, phrase.noun_end, phrase.end) if phrase.end - phrase.noun_end > 8 else None
    return found.span() if found else (0, 0)


def _share_predicate(sentence: Sentence) -> None:
    """Let numbers listed with their places share the verb behind the last of them: 7 from A and 6 from B joined."""
    items = sentence.items
    run: list[Phrase] = []
    wholes = [phrase.of for phrase in sentence.phrases if phrase.of]
    for phrase in sentence.phrases:
        if any(phrase is whole for whole in wholes):
            continue
        lead, tail = items[phrase.first : phrase.at], items[phrase.head + 1 : phrase.last]
        tied = any(item.sort in ("place", "batch") for item in tail[:4])
        if not tied:
            run = []
            continue
        run = [*run, phrase] if all(item.words in (",", "and", "all") for item in lead) else [phrase]
        if any(item.kinds & DEEDS for item in tail) and len(run) > 1:
            for earlier in run[:-1]:
                earlier.shared = phrase.last
        if any(item.sort not in ("place", "batch", "mark") and item.words not in _ATTACHING | {"the"} for item in tail):
            run = []


def _share_list(sentence: Sentence) -> None:
    """Let places listed with their companies share the list named behind the last: A with 8, B with 5 in the list."""
    items, run = sentence.items, list[Phrase]()
    for phrase in sentence.phrases:
        around = [*items[phrase.first : phrase.at], *items[phrase.head + 1 : phrase.last]]
        placed = phrase.firms and not phrase.title and any(item.sort == "place" for item in around)
        run = [*run, phrase] if placed and (not run or run[-1].firms == phrase.firms) else [phrase] if placed else []
        if any(item.sort in ("title", "batch") for item in items[phrase.head + 1 : phrase.last]):
            for earlier in run[:-1]:
                earlier.shared = max(earlier.shared, phrase.last)
            run = []


def _share_title(sentence: Sentence) -> None:
    """Let numbers with nothing but a place behind them share the title and the act behind the last of a row: eleven
    Huzhou and four Lishui gazelles were confirmed.
    """
    items = sentence.items
    for phrase, following in reversed([*zip(sentence.phrases, sentence.phrases[1:], strict=False)]):
        between = items[phrase.at + 1 : following.at]
        named = between[0].what if between and between[0].sort == "place" else None
        joined = [item.words for item in between[1:]] in (["and"], [","], [",", "and"])
        counted = following.title or following.firms
        if phrase.bare and joined and counted and following.inner and isinstance(named, Named):
            phrase.inner, phrase.shared = named, max(following.last, following.shared)
            phrase.title, phrase.firms = following.title, following.firms


def _share_act(sentence: Sentence) -> None:
    """Let kinds of firms that begin a sentence share the act behind the last: 40 gazelles and 7 unicorns were named."""
    items, run = sentence.items, list[Phrase]()
    for phrase in sentence.phrases:
        lead, tail = items[phrase.first : phrase.at], items[phrase.head + 1 : phrase.last]
        joined = bool(run) and all(item.words in _JOINING for item in lead)
        opens = not any(item.kinds for item in lead)
        run = ([*run, phrase] if joined else [phrase] if opens else []) if phrase.title else []
        plain = [item for item in tail if item.words not in _QUOTES]
        if plain and (plain[0].words in AUXILIARIES and any(item.kinds & DEEDS for item in plain[1:4])):
            for earlier in run[:-1]:
                earlier.shared = max(earlier.shared, phrase.last)
        run = [] if plain else run


def _share_past_asides(sentence: Sentence) -> None:
    """Let a number have the verb behind an aside on its part: 22 from Weihai, including 9 from Wendeng, became."""
    items = sentence.items
    for phrase, part in zip(sentence.phrases, sentence.phrases[1:], strict=False):
        lead = items[part.first : part.at]
        if part.thing in KINDS_OF_PLACES and lead and all(_leads_to_places(item) for item in lead):
            phrase.shared = _behind_places(sentence, part)
            continue
        earlier = [item.words for item in lead[1:]] in (["up from"], ["down from"], ["against"], ["compared with"])
        told = earlier or any(item.kinds & BIT["part"] for item in [*lead, *items[part.at + 1 : part.at + 2]])
        if not lead or lead[0].words not in (",", "(") or not told:
            continue
        closing = {",": ",", "(": ")"}[lead[0].words]
        ends = [at for at in range(part.head + 1, part.last) if items[at].words == closing]
        behind = items[ends[0] + 1 : ends[0] + 4] if ends else []
        auxiliary = behind and (behind[0].words in AUXILIARIES or behind[0].words.endswith("ly"))
        if any(item.kinds & DEEDS for item in (behind if auxiliary else behind[:1])):
            phrase.shared, phrase.aside = part.last, items[ends[0]].end
            part.last = ends[0] if earlier else part.last


def _leads_to_places(item: Item) -> bool:
    return item.words in _IN_PLACES or item.words == "'s" or item.sort == "place"


def _behind_places(sentence: Sentence, places: Phrase) -> int:
    """The item behind the verb that follows a number of places: 3,482 firms in 36 provinces and cities are named."""
    items = sentence.items
    for at in range(places.at + 1, len(items)):
        if items[at].sort in ("number", "title", "place"):
            break
        if items[at].kinds & DEEDS:
            titled = (behind for behind in range(at + 1, places.last) if items[behind].sort == "title")
            return next(titled, at) + 1
    return 0


def _cut(sentence: Sentence, phrase: Phrase, following: Phrase) -> int:
    """The item where the words of one number end and those of the next begin."""
    items = sentence.items
    start, end = phrase.head + 1, following.at
    free = _outside_brackets(items, start, end)
    openings = [at for at in free if _opens(items, at, end) and not _ends_outer_place(items, at)]
    if end - start > 2 and items[end - 1].words == ":" and items[end - 2].sort not in ("place", "title"):
        return end - 1
    if not openings and items[end - 1].words == ":" and any(item.kinds & DEEDS for item in items[start : end - 2]):
        return end - 1  # three firms are newly on the list of single champions: two makers and one product
    if not openings and items[end - 1].words in ("(", "-") and _is_full(items[start : end - 1]):
        return end - 1
    if (
        not openings
        and items[end - 1].words in ("of", "out of")
        and any(item.kinds & DEEDS for item in items[start : end - 1])
    ):
        return end - 1  # 189 were confirmed of 257
    tied = next((at for at in range(start, end) if items[at].kinds & BIT["tied"]), start)
    if not openings and any(item.kinds & DEEDS for item in items[start:tied]):
        return tied  # the 31 firms named in June bring its total to 96
    if not openings:
        return _attached(items, start, end)
    strong = [at for at in openings if items[at].words in (";", ":", "■") or items[at].words > "\u2190"]
    if strong and not (items[strong[-1]].words == ":" and _is_label(items, strong[-1], end)):
        return strong[-1]
    starts = [at for at in openings if at - 1 not in openings or at == start]
    for at, behind in zip(starts, [*starts[1:], end], strict=True):
        if at == starts[-1] or not _goes_on(items, at, behind):
            return at
    return starts[-1]


def _ends_outer_place(items: list[Item], at: int) -> bool:
    """Whether a comma only closes the place in which the one before lies: firms from Jiangyin, Jiangsu, made it."""
    named = items[at - 1]
    return items[at].words == "," and named.sort == "place" and "," in named.words and items[at + 1].sort == "cue"


def _is_full(items: list[Item]) -> bool:
    """Whether the items between two numbers belong to the first: they name no place alone, whose is the second."""
    told = any(item.sort == "title" or item.kinds & DEEDS for item in items)
    return told or not any(item.sort == "place" for item in items)


def _outside_brackets(items: list[Item], start: int, end: int) -> list[int]:
    """The items of a stretch that stand in no brackets that both open and close in it."""
    free: list[int] = []
    opened = -1
    for at in range(start, end):
        if items[at].words == "(":
            opened = len(free)
        free.append(at)
        if items[at].words == ")" and opened >= 0:
            del free[opened:]
            opened = -1
    return free


def _is_label(items: list[Item], colon: int, end: int) -> bool:
    """Whether a colon stands between a place and its number: Yueqing: 20."""
    return end - colon <= 2


def _opens(items: list[Item], at: int, number: int) -> bool:
    """Whether a new clause or a new item of a list may begin with an item."""
    item = items[at]
    if item.words in ("(", ":", "-"):
        return (at + 1 < number and item.words != "-") or (item.words == "-" and at + 1 < number)
    if item.words in ("to", "from", "against", "than"):
        return at + 1 == number and (item.words != "to" or _rises_from(items, at))
    if item.words == "with" and any(each.sort == "batch" for each in items[at + 1 : min(at + 3, number - 1)]):
        return False  # 12 came with the fifth batch and 6 with the sixth
    if item.words in ("as well as", "as"):
        return item.words == "as well as" or items[at + 1].words == "well"
    if item.sort == "mark" and item.words > "\u2190":
        return True  # a picture
    return item.words in _OPENERS or item.words.split(" ", 1)[0] in ("including", "bringing", "taking", "raising")


def _rises_from(items: list[Item], at: int) -> bool:
    """Whether a number behind "to" has one behind "from" before it: rose from 30 to 55."""
    starts = [before for before in range(max(0, at - 12), at) if items[before].words.rsplit(" ", 1)[-1] == "from"]
    return bool(starts) and any(item.sort in ("number", "amount") for item in items[starts[-1] : at])


def _goes_on(items: list[Item], at: int, behind: int) -> bool:
    """Whether a stretch between commas goes on to tell of the number before it: , ranking third in the province,"""
    while at < behind and items[at].words in (",", "(", ")", "and", "while", "but", "-", "or"):
        at += 1
    if at >= behind:
        return True
    if items[behind].words in ("with", "at", "(") and items[behind - 1].sort == "place":
        governing = items[behind - 2 if items[behind - 2].words != "the" else behind - 3].words
        return governing in ("in", "of", "among", "across") and any(
            item.kinds & BIT["rank"] for item in items[at:behind]
        )
    head = items[at]
    if head.words == "including" and any(item.kinds & DEEDS for item in items[at:behind]):
        return True  # 31 enterprises including Anhui Ruihe were recognized
    if head.sort in ("date", "amount"):
        return not any(item.sort == "place" for item in items[at:behind])
    if head.kinds & BIT["rank"]:
        return True
    if head.words == "the" and at + 1 < behind:
        return bool(items[at + 1].kinds & BIT["rank"])
    return head.words.split(" ", 1)[0] in _GOING_ON


def _attached(items: list[Item], at: int, end: int) -> int:
    """Where the words end that hang on the number before them where no comma stands: 19 from Wenzhou."""
    while at + 1 < end and items[at].words.split(" ", 1)[0] in _ATTACHING:
        named = at + 1
        while named < end and items[named].words in ("the", "all", "in", "from", "its"):
            named += 1
        if named >= end or items[named].sort not in ("place", "batch", "date", "title"):
            break
        at = named + 1
    return at
