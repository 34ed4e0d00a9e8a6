"""What happened to the firms that a number counts, and with which batches: new, reviewed, both, or all of them."""

from __future__ import annotations

import re

from pipeline.batches import Batch, Year
from pipeline.chinese_cohort import CohortOfNumber, akin, together
from pipeline.chinese_number import PASSES, TOTAL
from pipeline.clauses import inside
from pipeline.measures import chinese_measure, ties_to_batch
from pipeline.patterns import pattern
from pipeline.records import Measure, Programme

_OWNED = pattern(r"累计|总数|共有|拥有|现有|已有")
_COHORT = pattern(
    r"名单|认定|入库|公布|公示|拟|新增|新培育|新入|复核|复审|备案|推荐|申报|批|上榜|入围|入选|获|重点支持|通过|确定"
)
_BEFORE_LIST = pattern(r"(?:名单|本批|此次|此批)[^,]{0,4}公布(?:之)?前|在此之前")
_ADDED_UP = pattern(r"名单[^,]{0,6}(?:相加|加总|汇总)")
_IN_SEVERAL_GOES = pattern(r"分[两二三四五\d]批")
_NO_BATCH = Batch(0, 0, 0, 0)
_HAS = pattern(r"已?拥有(?:的?入选企业)?|达到?(?=\d)|已有")
_STOCK_OF_WHOLE = pattern(r"累计|总[数量计]|目前|截至|至此|至今|现有|[全我][省市区县]|均|各|超|破|过")
_ADDING = pattern(r"算上|加上|连同")
_LAST_YEAR = pattern(r"去年|上年|前年|上一年")
_RESTATES = pattern(r",?(?:为|达|达到|共|计|共计|已达|有)")


class MeasureOfNumber(CohortOfNumber):
    """The measure of a number, with the batches that it spans."""

    def measure(
        self, programme: Programme, own: bool, batch: Batch | None, year: Year | None
    ) -> tuple[Measure, tuple[int, int] | None]:
        span = batch is not None and batch.last > batch.first and batch.first == 1
        in_clause = batch is not None and batch.start >= self.lead_start()
        if programme == "key_little_giant" and re.search(r"第[二三]年", self.sentence_words()):
            years = together(inside(self.m.batches, self.item.sentence.start, self.count.start) or [_NO_BATCH])
            return "reviewed", (years.first, years.last) if years.last else None
        if _IN_SEVERAL_GOES.search(self.clause_words()):
            return "new", None
        if programme == "key_little_giant" and "继续支持" in self.governing_words():
            return "reviewed", (batch.first, batch.last) if batch else None
        if isinstance(self.pair, Batch):
            row = self.text[self.item.sentence.start : self.count.start]
            return ("reviewed" if re.search(r"复[核审]", row[-60:]) else "new"), (self.pair.first, self.pair.last)
        lead = self.carried.newest
        if lead and lead.first == lead.last > 1 and _BEFORE_LIST.search(self.clause_words()):
            return "cumulative", (1, lead.first - 1)
        if self.before and _RESTATES.fullmatch(self.left_words) and self.before[-1].count.bound == "at_least":
            return self.before[-1].measure, self.before[-1].batch
        listed = not own and (batch or self.carried.batch) and not span and not _STOCK_OF_WHOLE.search(self.words())
        clause = self.clause_words() if own else self.governing_words() + self.clause_words()
        said = chinese_measure(
            _HAS.sub("", self.words()) if listed else self.words(),
            _HAS.sub("", clause) if listed else clause,
            batch=batch is not None and not span and (in_clause or not own),
            span=span and in_clause,
            year=year is not None and year.start >= self.governing_start() and self._names_cohort(year, own),
        )
        weak = said == "new" and own and not in_clause and self.before and self.before[-1].measure == "cumulative"
        if weak and not re.search(r"新增|新认|入围|上榜|公示|入库", self.words()):
            said = "cumulative"
        if said == "new" and span and TOTAL.search(self.left_words):
            said = "cumulative"  # 分别3家、13家入选,合计16家
        if _LAST_YEAR.search(self.clause_words()) and not in_clause:
            return said or ("cumulative" if self.reaches() else "new"), None
        if said == "new" and self._lead_joins_review():
            said = "new_and_reviewed"
        if said is None:
            said, handed = self._measure_handed_on(programme, own, batch)
            if handed:
                return said, handed
        if said == "new" and PASSES.search(self.right_words):
            said = "reviewed"
        if said == "new" and self._joins_review_after():
            said = "new_and_reviewed"
        so_far = self.text[self.item.sentence.start : self.count.start]
        if said == "cumulative" and not own and self.carried.batch and _ADDED_UP.search(so_far):
            said = "new"  # the provinces' shares of one batch, added up
        if said == "cumulative":
            newest = self.carried.batch
            if span and batch and newest and newest.last == batch.last + 1 and _ADDING.search(self.clause_words()):
                return (said, (1, newest.last)) if self.own else (said, (1, batch.last))
            if not span and (lead := batch or self.carried.batch) and ties_to_batch(self.clause_words()):
                return said, (1, lead.last)
            return said, (batch.first, batch.last) if batch and span and (in_clause or not own) else None
        if said == "reviewed" and batch and not batch.review and not in_clause:
            batch = None  # the batch of the list, not the one under review
        if batch is None and not (own and self.carried.programme and self.carried.programme.programme != programme):
            batch = self.carried.reviewed if said == "reviewed" else self.carried.batch
        return said, (batch.first, batch.last) if batch and batch.last else None

    def _names_cohort(self, year: Year, own: bool) -> bool:
        """Whether a year names those who got the title then, rather than when a stock was counted."""
        if own and _OWNED.search(self.words()):
            return False
        words = self.text[year.start : self.item.right]
        return words[4:6] == "年度" or bool(_COHORT.search(words))

    def _measure_handed_on(
        self, programme: Programme, own: bool, batch: Batch | None
    ) -> tuple[Measure, tuple[int, int] | None]:
        """The measure of a number without a word for it: that of the list it stands in, else what its lead
        announced.
        """
        if own and self.reaches():
            return "cumulative", None
        if self.before:
            again = ";" in self.text[self.before[-1].count.end : self.count.start]  # A 36家,累计140家;B 8家,累计20家
            last = self.before[0] if again else self.before[-1]
            apart = "," in self.text[self.before[-1].count.end : self.count.start]
            if own and apart and last.batch and not akin(last.programme, programme):
                return "cumulative", None
            same = last.programme == programme and (batch is None or (batch.first, batch.last) == last.batch)
            return last.measure, last.batch if same else None
        if own:
            return ("new" if batch else "cumulative"), None
        return self.carried.measure or ("new" if self.carried.batch else "cumulative"), None

    def _joins_review_after(self) -> bool:
        """Whether the words after the number join a new batch and a review:
        55家企业列入第四批培育和第一批复核通过名单.
        """
        return {batch.review for batch in inside(self.m.batches, self.count.end, self.item.right)} == {True, False}

    def _lead_joins_review(self) -> bool:
        """Whether the lead speaks of a new batch and a review in one breath, and the number of neither alone."""
        if re.search(r"认定|新增|复核|复审|新申报|第", self.words()):
            return False
        named = inside(self.m.batches, self.item.sentence.start, self.count.start)
        if {batch.review for batch in named} == {True, False}:
            return True
        return not named and self.carried.reviewed is not None and self.carried.batch is not None
