"""Which batch and which year a number belongs to, and the day that it holds for."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from pipeline.batches import Batch, Year
from pipeline.chinese_number import PASSES, NumberInText
from pipeline.clauses import inside
from pipeline.patterns import pattern
from pipeline.records import Programme

_PLAIN_YEAR = pattern(r"(20\d\d)年(?!底|末)")
_RECOGNISED_AS = pattern(r"(?:认定|确定|授予|公示)[^。]{0,60}等\d+[家户][^。]{0,12}[为是]?")


class CohortOfNumber(NumberInText):
    """The batch, year and day of a number."""

    def batch(self) -> Batch | None:
        if isinstance(self.pair, Batch):
            return self.pair
        spans = (
            (self.item.clause.start, self.count.start),
            (self.count.end, self.item.right),
            (self.item.sentence.start, self.item.clause.start),
        )
        review = bool(re.search(r"复核|复审", self.words()))
        for start, end in spans:
            named = inside(self.m.batches, start, end)
            if {b.review for b in named} == {True, False} and start == self.count.end:
                return next(b for b in named if not b.review)
            named = [b for b in named if self._of_this_title(b)]
            alone = start >= self.item.clause.start or not review or self.carried.reviewed is None
            if PASSES.search(self.right_words) and start >= self.item.clause.start:
                fitting = named  # whatever batches stand there, what passed is their review
            else:
                fitting = [b for b in named if b.review == review] or (named if alone else [])
            if fitting:
                return together(fitting) if review else fitting[-1]
        return None

    def _of_this_title(self, batch: Batch) -> bool:
        """Whether a batch earlier in the sentence is not another title's: 第六批小巨人207家,专精特新企业1.1万家."""
        if not self.own or self.name is None:
            return True
        named = inside(self.m.programmes, batch.end, self.item.left)
        if not named or named[0].programme is None or self.text.find("复核", batch.end, named[0].start) >= 0:
            return True
        counted = self.before and "," in self.text[self.before[-1].count.end : self.count.start]
        if not counted:
            return True
        levels = {named[0].level, self.name.level}
        return akin(named[0].programme, self.name.programme) and (len(levels) == 1 or None in levels)

    def year(self) -> Year | None:
        for start in (self.item.clause.start, self.item.sentence.start):
            if named := inside(self.m.years, start, self.count.start):
                return named[-1]
        if named := inside(self.m.years, self.count.end, self.item.right):
            return named[0]
        if "入库" in self.words() and (
            plain := _PLAIN_YEAR.findall(self.text[self.item.sentence.start : self.count.start])
        ):
            return Year(self.lead_start(), self.count.start, int(plain[-1]))
        if self.own and not self._names_its_list():
            return None
        return self.carried.reviewed_year if re.search(r"复[核审]", self.words()) else self.carried.year

    def _names_its_list(self) -> bool:
        """Whether the number is that of the list its notice announced by year: 现认定甲公司等2154家企业为…."""
        announced = self.carried.programme
        same = announced is not None and self.name is not None and announced.programme == self.name.programme
        return same and bool(_RECOGNISED_AS.search(self.text, self.item.sentence.start, self.item.right))

    def as_of(self) -> str | None:
        named = inside(self.m.dates, self.item.sentence.start, self.count.start)
        return named[-1].date if named else None


def akin(one: Programme | None, other: Programme | None) -> bool:
    """Whether two titles are given out in one batch, as hidden champions and those cultivated to be some."""
    return (one or "").removesuffix("_cultivation") == (other or "").removesuffix("_cultivation")


def together(batches: list[Batch]) -> Batch:
    """The span of several batches under review, or a batch of no number where they are not adjacent."""
    first, last = batches[0], batches[-1]
    if first.first > last.last or len(batches) == 1:
        return replace(first, first=0, last=0) if len(batches) > 1 else last
    adjacent = all(after.first - before.last in {0, 1} for before, after in pairwise(batches))
    return replace(last, first=first.first) if adjacent else replace(last, first=0, last=0)
