"""Sentences taken apart: the items they consist of, and for each number the phrase that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import attrgetter
from typing import Literal

from pipeline.clauses import Span, Spans, inside
from pipeline.english.mentions import Mentions
from pipeline.english.places import Named
from pipeline.english.words import BIT, Cue, bits, kinds_of, word_set
from pipeline.mentions import AsOf, Batch, Count, ProgrammeName, Year
from pipeline.patterns import pattern

Sort = Literal["title", "place", "batch", "number", "amount", "date", "cue", "word", "mark"]
What = ProgrammeName | Named | Batch | Count | AsOf | Year | Cue | None

_TOKEN = pattern(r"co\.?,? ltd\b\.?|[\w'&/-]+|[^\s\w]")
_BREAKS = word_set("breaks")
_ELLIPTIC = word_set("elliptic")
_OPENERS = word_set("openers") | {"|"}
_GOING_ON = word_set("going on")
_ATTACHING = word_set("attaching")
MARKS = frozenset({"mark", "milestone", "threshold", "level"})
OF_A_PLACE = frozenset({"-based", "-headquartered", "-registered", "-born"})
_SINGLE = frozenset({"company", "enterprise", "firm", "business"})
KINDS_OF_PLACES = frozenset({"provinces", "cities", "countries", "regions", "counties", "districts", "places"})
_COMPARING = pattern(
    r"\b(?:(?:more|higher|fewer|less|greater|larger) than|(?:equal|equivalent|close) to|exceeding|surpassing|twice|"
    r"(?:times|double|triple|half) (?:that|those|the (?:number|figure|size|total)|as many)|"
    r"the (?:most|highest|largest|biggest)(?: \w+)? of any)\b[^,;.:()\n\d]*"
)
_FIRMS = BIT["firms"]
_START = attrgetter("start")
# Nouns of many that do not end in s, as verbs of many never do.
UNCOUNTED = word_set("uncounted")
_ACTS = bits("selected", "entered", "reviewed", "revoked", "applied", "new", "held", "pass")
_AUXILIARY = frozenset({"are", "were", "have", "had", "has", "was", "all"})
_IN_PLACES = frozenset({"in", "from", "across", "over", "of", "the", "all"})
# What parts of firms do to something, by a verb that might be an adjective by its place.
_PART_VERBS = word_set("done by parts")
_PLAIN = word_set("plain")
# Verbs that are a number's bound, and begin its own words: exceeded 300, passed 200.
VERBAL_BOUNDS = (
    "exceed",
    "surpass",
    "topp",
    "tops",
    "top ",
    "pass",
    "cross",
    "approach",
    "clear",
    "broke",
    "hit the",
    "reached the",
)
_OWNERS = frozenset({"the", "its", "their", "these", "those", "all", "our", "this", "his"})


@dataclass(slots=True)
class Item:
    """A mention, a word or a mark of a sentence, half-open in its text. ``kinds`` are the bits of a cue."""

    start: int
    end: int
    sort: Sort
    words: str
    kinds: int = 0
    what: What = None


@dataclass(slots=True)
class Phrase:
    """A number with all that belongs to it alone: from ``start`` to ``end`` in the text.

    ``at`` is its item, ``head`` the last item of what it counts and ``noun_end`` where that ends. ``title`` or
    ``firms`` are what it counts by its own noun, ``thing`` the noun where it is neither, ``adjectives`` the words
    before it. ``inner`` is the place among them (12 Ningbo companies), ``owner`` that of all of them (28 of the
    city's champions). ``of`` is the number of which it counts a part. ``kinds`` are the bits of its
    cues. ``of_market`` says that its ``paired_part`` are firms of a market. ``compared`` is the stretch of the words
    that only compare it with others, ``aside`` where an aside ends that parts it from its verb.
    """

    number: Count
    at: int
    head: int = 0
    start: int = 0
    end: int = 0
    noun_end: int = 0
    first: int = 0
    last: int = 0
    shared: int = 0
    title: ProgrammeName | None = None
    firms: str | None = None
    thing: str | None = None
    adjectives: tuple[str, ...] = ()
    inner: Named | None = None
    owner: Named | None = None
    of: Phrase | None = None
    row: list[Named] = field(default_factory=list)
    paired_title: ProgrammeName | None = None
    paired_batch: Batch | None = None
    paired_part: str | None = None
    of_market: bool = False
    unpaired: bool = False
    cues: list[Cue] = field(default_factory=list)
    kinds: int = 0
    compared: tuple[int, int] = (0, 0)
    aside: int = 0

    def take(self, cues: list[Cue]) -> None:
        """Have these cues as its own."""
        self.cues, self.kinds = cues, kinds_of(cues)

    def only_compares(self, position: int) -> bool:
        """Whether words at a position only say with what the number is compared."""
        return self.compared[0] <= position < self.compared[1]

    @property
    def bare(self) -> bool:
        """Whether the number stands without a noun."""
        return self.title is None and self.firms is None and self.thing is None


@dataclass(slots=True)
class Sentence:
    """A sentence with its items and its numbers' phrases; ``subjects`` are the places found for them, by item."""

    m: Mentions
    span: Span
    items: list[Item]
    phrases: list[Phrase]
    subjects: dict[int, Named | None] = field(default_factory=dict)

    def low(self, start: int, end: int) -> str:
        """Its words in lower case from one item to another, half-open."""
        return self.m.low[self.items[start].start : self.items[end - 1].end] if start < end else ""


def read_phrases(m: Mentions, mentions: Spans[Item], span: Span) -> Sentence:
    """A sentence taken apart."""
    items = items_of(m, mentions, span)
    phrases = [
        Phrase(item.what, at) for at, item in enumerate(items) if item.sort == "number" and isinstance(item.what, Count)
    ]
    sentence = Sentence(m, span, items, phrases)
    for phrase in phrases:
        _read_noun(items, phrase, products=m.names_champions)
    _find_parts(sentence)
    _share_out(sentence)
    return sentence


def mentioned(m: Mentions) -> Spans[Item]:
    """All mentions of a text as items; where two overlap the first counts, and of two that begin together the surer."""
    low = m.low
    found: list[Item] = []
    found += [Item(each.start, each.end, "title", low[each.start : each.end], 0, each) for each in m.titles]
    found += [Item(each.start, each.end, "place", low[each.start : each.end], 0, each) for each in m.places]
    found += [Item(each.start, each.end, "batch", low[each.start : each.end], 0, each) for each in m.batches]
    found += [Item(each.start, each.end, "date", low[each.start : each.end], 0, each) for each in m.dates]
    found += [Item(each.start, each.end, "date", low[each.start : each.end], 0, each) for each in m.years]
    for number in m.numbers:
        sort: Sort = "date" if number.refused == "time" else "amount" if number.refused else "number"
        found.append(Item(number.start, number.end, sort, low[number.start : number.end], 0, number))
    found += [Item(cue.start, cue.end, "cue", cue.words, cue.kinds, cue) for cue in m.cues]
    found.sort(key=_START)  # which keeps the cues, the last of them, behind others that begin with them
    apart: list[Item] = []
    for item in found:
        if not apart or item.start >= apart[-1].end:
            apart.append(item)
    return Spans(apart)


def items_of(m: Mentions, mentions: Spans[Item], span: Span) -> list[Item]:
    """The items of a sentence, or of its beginning: its mentions, and the words and marks between them."""
    low, at = m.low, span.start
    items: list[Item] = []
    for item in [*inside(mentions, span.start, span.end), None]:
        end = item.start if item else span.end
        if end - at > 1 or low[at:end].strip():
            items += [
                Item(*token.span(), "word" if (words := token[0])[0].isalnum() else "mark", words)
                for token in _TOKEN.finditer(low, at, end)
            ]
        if item:
            items.append(item)
            at = item.end
    return items


# --- what a number counts


def _read_noun(items: list[Item], phrase: Phrase, *, products: bool) -> None:
    """Find what stands right behind a number: a title, firms, another thing, or nothing."""
    phrase.head = phrase.at
    adjectives = _find_head(items, phrase, products=products)
    if phrase.title or phrase.firms:
        phrase.adjectives = tuple(adjectives)
    else:
        _read_without_head(items, phrase, [] if adjectives[:1] == ["of"] else adjectives)  # 64 of the third batch
    phrase.noun_end = items[min(phrase.head, len(items) - 1)].end


def _find_head(items: list[Item], phrase: Phrase, *, products: bool) -> list[str]:
    """The words between a number and the title or firms that it counts, which are noted with the places among them."""
    adjectives: list[str] = []
    single = False  # a firm's noun that may only describe what follows: 12 enterprise technology centers
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
            continue  # 84 Zhejiang-based little giants
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
    """Whether a comma stands between words that describe the same firms: 900 small, privately owned companies."""
    before, behind = items[phrase.at + 1 : at], items[at + 1 : at + 5]
    if not 0 < len(before) <= 2 or any(item.sort != "word" or item.words.endswith(("s", "ly")) for item in before):
        return False
    firms = next((at for at, item in enumerate(behind) if item.kinds & _FIRMS or item.sort == "title"), 0)
    return firms > 0 and all(
        (item.sort == "word" or item.words.endswith("ed")) and item.words not in _BREAKS | _OWNERS | _AUXILIARY
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
    acts = any(item.sort == "cue" and item.kinds & _ACTS for item in items[phrase.at + 1 : phrase.at + 2])
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


def _find_parts(sentence: Sentence) -> None:
    """Tie a number to the one that it is a part of: 64 of the city's 150 little giants."""
    items = sentence.items
    for phrase, whole in zip(sentence.phrases, sentence.phrases[1:], strict=False):
        between = items[phrase.head + 1 : whole.at]
        low = [item.words for item in between]
        direct = (len(low) > 1 and low[0] in ("of", "among")) or low[:2] == ["out", "of"]
        if not direct and (among := _are_among(between)):
            phrase.inner = next((item.what for item in between[:among] if isinstance(item.what, Named)), None)
            between, low, direct = between[among:], low[among:], True
        if not direct:
            continue
        linked = any(item.sort in ("batch", "number", "title") or item.words in ("and", ",") for item in between)
        if linked or phrase.number.value > whole.number.value or phrase.thing or len(low) > 7:
            continue
        if low[-1] in _OWNERS or low[-1] in ("total", "among the") or low[-1].endswith("'s") or low == ["out", "of"]:
            phrase.of = whole
            phrase.title = phrase.title or whole.title
            phrase.firms = phrase.firms or whole.firms
            phrase.noun_end, phrase.head = whole.noun_end, whole.head


def _are_among(between: list[Item]) -> int:
    """Where "among" stands behind the places of firms: eleven from Rizhao were among the 330; else 0."""
    for at, item in enumerate(between[:-1]):
        if item.words in ("were", "are") and between[at + 1].words in ("among", "among the"):
            return at + 1 if between[0].words in ("were", "are", "in", "from", "of") else 0
    return 0


# --- which words belong to which number


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
        _share_past_asides(sentence)
    for phrase in sentence.phrases:
        phrase.start = items[phrase.first].start if phrase.first < phrase.at else phrase.number.start
        last = max(phrase.last, phrase.shared)
        phrase.end = max(items[last - 1].end, phrase.noun_end) if last else phrase.noun_end
        phrase.compared = _compared(sentence.m.low, phrase)
        cues = inside(sentence.m.cues, phrase.start, phrase.end)
        if phrase.compared[1]:
            cues = [cue for cue in cues if not phrase.only_compares(cue.start)]
        phrase.take(cues)


def _behind_last(items: list[Item], start: int) -> int:
    """The item where the words of a sentence's last number end: behind all, or before a clause that measures other
    things: stood at 4,120; the industry's share was half of output for the first time.
    """
    at = next((at for at in range(start, len(items)) if items[at].words == ";"), len(items))
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
        if any(item.kinds & _ACTS for item in tail) and len(run) > 1:
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


def _share_past_asides(sentence: Sentence) -> None:
    """Let a number have the verb behind an aside on its part: 22 from Weihai, including 9 from Wendeng, became."""
    items = sentence.items
    for phrase, part in zip(sentence.phrases, sentence.phrases[1:], strict=False):
        lead = items[part.first : part.at]
        if part.thing in KINDS_OF_PLACES and lead and all(_leads_to_places(item) for item in lead):
            phrase.shared = _behind_places(sentence, part)
            continue
        told = any(item.kinds & BIT["part"] for item in [*lead, *items[part.at + 1 : part.at + 2]])
        if not lead or lead[0].words not in (",", "(") or not told:
            continue
        closing = {",": ",", "(": ")"}[lead[0].words]
        ends = [at for at in range(part.head + 1, part.last) if items[at].words == closing]
        behind = items[ends[0] + 1 : ends[0] + 4] if ends else []
        auxiliary = behind and (behind[0].words in _AUXILIARY or behind[0].words.endswith("ly"))
        if any(item.kinds & _ACTS for item in (behind if auxiliary else behind[:1])):
            phrase.shared, phrase.aside = part.last, items[ends[0]].end


def _leads_to_places(item: Item) -> bool:
    return item.words in _IN_PLACES or item.words == "'s" or item.sort == "place"


def _behind_places(sentence: Sentence, places: Phrase) -> int:
    """The item behind the verb that follows a number of places: 3,482 firms in 36 provinces and cities are named."""
    items = sentence.items
    for at in range(places.at + 1, len(items)):
        if items[at].sort in ("number", "title", "place"):
            break
        if items[at].kinds & _ACTS:
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
    if not openings and items[end - 1].words == ":" and any(item.kinds & _ACTS for item in items[start : end - 2]):
        return end - 1  # three firms are newly on the list of single champions: two makers and one product
    if not openings and items[end - 1].words in ("(", "-") and _is_full(items[start : end - 1]):
        return end - 1
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
    told = any(item.sort == "title" or item.kinds & _ACTS for item in items)
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
    if head.words == "including" and any(item.kinds & _ACTS for item in items[at:behind]):
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
