"""A number of a Chinese text with its surroundings: its item, its clause, the clauses before, what was read so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from pipeline.batches import Batch
from pipeline.clauses import BREAKS, inside
from pipeline.items import Item, Mentions
from pipeline.patterns import pattern
from pipeline.places import Place
from pipeline.programmes import ProgrammeName
from pipeline.scopes import Carried, Finding

EACH = pattern(r"各(?!地|类|级|省|市|区|县|大)|均|都|每[省市区县地]")
PASSES = pattern(r"^[^和及与,()名]{0,6}通过复[核审]")
_LEFT_OUT = pattern(r"\((?:不?包?含|不包括)[^()]*\)")
TOTAL = pattern(r"总数|总量|总计|合计|共计|一共|总共|全部|合共")


@dataclass(slots=True)
class SoFar:
    """What the sentence's numbers have come to mean so far, and which name pairs with which number."""

    pairs: dict[int, Place | ProgrammeName | Batch]
    row_ends: dict[int, int]
    findings: list[Finding] = field(default_factory=list)
    things: bool = False

    def whole_row(self, item: Item) -> Item:
        """A number of a row with what stands behind the row: 各有3家、5家、4家企业入选."""
        return replace(item, right=max(item.right, self.row_ends.get(item.count.start, 0)))


@dataclass(frozen=True, slots=True)
class Governed:
    """The programme and where it was found: ``own`` when it stands in the number's own item."""

    name: ProgrammeName
    own: bool
    several: tuple[ProgrammeName, ...] = ()


class NumberInText:
    """A number, and the stretches of words that may govern it."""

    def __init__(
        self, mentions: Mentions, item: Item, carried: Carried, so_far: SoFar, published_year: int | None
    ) -> None:
        self.m = mentions
        self.text = mentions.text
        self.item = item = so_far.whole_row(item)
        self.count = item.count
        self.carried = carried
        self.so_far = so_far
        self.before = so_far.findings
        self.pair = so_far.pairs.get(item.count.start)
        self.published_year = published_year
        self.own = False
        self.name: ProgrammeName | None = None
        self.left_words = self.text[item.left : self.count.start]
        self.right_words = self.text[self.count.end : item.right]

    def words(self) -> str:
        """What stands around the number in its own item."""
        return self.left_words + self.text[self.count.start : self.item.right]

    def governing_words(self) -> str:
        """The words that govern the number: its clause, and the ones before it back to its title, where no
        other number stands.
        """
        return self.text[self.governing_start() : self.item.right]

    def governing_start(self) -> int:
        names = inside(self.m.programmes, self.item.sentence.start, self.item.left)
        start = self.item.clause.start
        if names and not self.own and not inside(self.m.counts, names[-1].end, self.count.start):
            start = max(
                (m.end() for m in BREAKS.finditer(self.text, self.item.sentence.start, names[-1].start)),
                default=self.item.sentence.start,
            )
        return min(start, self.lead_start())

    def left_without_places(self) -> str:
        words = self.left_words
        for place in reversed(inside(self.m.places, self.item.left, self.count.start)):
            words = words[: place.start - self.item.left] + words[place.end - self.item.left :]
        return _LEFT_OUT.sub("", words)

    def right_without_places(self) -> str:
        words = self.right_words
        for place in reversed(inside(self.m.places, self.count.end, self.item.right)):
            words = words[: place.start - self.count.end] + words[place.end - self.count.end :]
        return words

    def clause_before(self) -> str:
        start = self.item.clause.start
        cuts = [m.end() for m in BREAKS.finditer(self.text, self.item.sentence.start, max(start - 1, 0))]
        return self.text[cuts[-1] if cuts else self.item.sentence.start : start]

    def sentence_words(self) -> str:
        return self.text[self.item.sentence.start : self.count.start]

    def reaches(self) -> bool:
        """Whether the number is a mark that a stock passed: 突破500家."""
        beside = self.text[self.count.start - 3 : self.count.end]
        return self.count.bound == "at_least" and bool(re.search(r"突破|超|破|达", beside))

    def clause_words(self) -> str:
        """The clause up to its number, with a short clause before it, such as 截至目前."""
        return self.text[self.lead_start() : self.item.right]

    def lead_start(self) -> int:
        start = self.item.clause.start
        comma = max(
            self.text.rfind(mark, self.item.sentence.start, max(start - 1, self.item.sentence.start)) for mark in ",;:"
        )
        lead = comma + 1 if comma >= 0 else self.item.sentence.start
        return lead if start - lead <= 16 and not inside(self.m.counts, lead, start) else start
