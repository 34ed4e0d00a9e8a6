"""The items that a sentence consists of, and the phrases of its numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import attrgetter
from typing import Literal

from pipeline.clauses import Span, Spans, inside
from pipeline.english.mentions import Mentions
from pipeline.english.places import Named
from pipeline.english.words import Cue, bits, kinds_of, word_set
from pipeline.mentions import AsOf, Batch, Count, ProgrammeName, Year
from pipeline.patterns import pattern

Sort = Literal["title", "place", "batch", "number", "amount", "date", "cue", "word", "mark"]
What = ProgrammeName | Named | Batch | Count | AsOf | Year | Cue | None
_TOKEN = pattern(r"co\.?,? ltd\b\.?|[\w'&/-]+|[^\s\w]")
_START = attrgetter("start")
MARKS = frozenset({"mark", "milestone", "threshold", "level"})
OF_A_PLACE = frozenset({"-based", "-headquartered", "-registered", "-born"})
KINDS_OF_PLACES = frozenset({"provinces", "cities", "countries", "regions", "counties", "districts", "places"})
# Nouns of many that do not end in s, as verbs of many never do.
UNCOUNTED = word_set("uncounted")
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
    "break",
    "hit the",
    "reached the",
)
# What firms do with a title, or have done to them.
DEEDS = bits("selected", "entered", "reviewed", "revoked", "applied", "new", "held", "pass")
AUXILIARIES = frozenset({"are", "were", "have", "had", "has", "was", "all"})


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
    paired_year: str | None = None
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
