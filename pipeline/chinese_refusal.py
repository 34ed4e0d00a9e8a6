"""Why a number that stands near a title claims nothing. Every number that is turned down has its reason."""

from __future__ import annotations

import re

from pipeline.chinese_number import Governed, NumberInText
from pipeline.clauses import inside
from pipeline.items import attached_name
from pipeline.measures import ties_to_batch
from pipeline.patterns import pattern
from pipeline.refusals import (
    refused_as_guests,
    refused_as_plan,
    refused_as_rule,
    refused_as_served,
    refused_as_thing,
    refused_as_untitled,
    subset_in,
)

_RATE = pattern(r"平均每|每平方公里|年均")
_WHOLE_BEFORE = pattern(r"其中|(?:企业|家)[中里]|里面")


class RefusalOfNumber(NumberInText):
    """The reason to turn a number down."""

    def refusal(self, governed: Governed) -> str | None:
        if self.count.refused:
            return self.count.refused
        before = self.text[self.item.sentence.start : self.count.start]
        clause = self.text[self.item.clause.start : self.count.start]
        total = ties_to_batch(clause) and (self.carried.status == "proposed" or "公示" in before)
        if not total and refused_as_plan(before, self.text[self.count.end : self.item.clause.end], self.published_year):
            return "plan"
        if refused_as_guests(self.text[self.item.clause.start : self.item.clause.end]):
            return "guests"
        if refused_as_rule(clause):
            return "threshold"
        if attached_name(self.m, self.count, self.item.right) and refused_as_served(self.left_without_places()):
            return "served"
        right = "" if attached_name(self.m, self.count, self.item.right) else self.right_words
        part = bool(_WHOLE_BEFORE.search(before)) and subset_in(self.left_words) and not governed.own
        zones = [p for p in inside(self.m.places, self.item.left, self.count.start) if p.role == "zone"]
        left = self.left_without_places() if zones else self.left_words
        if (refused_as_thing(left, right) and not part) or (self.so_far.things and not governed.own):
            self.so_far.things = True
            return "counts something else than firms"
        after = self.text[governed.name.end : self.item.right] if self.count.end <= governed.name.start else right
        if refused_as_untitled(before, self.left_words, right) or refused_as_untitled("", "", after):
            return "holds no title"
        if _RATE.search(clause):
            return "rate"
        if before.count("《") > before.count("》"):
            return "in a document's title"
        counts_products = governed.name.programme == "manufacturing_champion"
        if self.count.unit in {"个", "件", "款"} and not governed.own and not counts_products:
            return "unit of things"
        if not self.count.unit and governed.own and not re.search(r"分别|依次|\($", self.left_words):
            return "bare number"
        return None
