"""Whether a number covers all firms of its place that bear the title, or only a part of them, and which."""

from __future__ import annotations

from pipeline.chinese_number import Governed
from pipeline.chinese_place import PlaceOfNumber
from pipeline.clauses import inside
from pipeline.items import attached_name
from pipeline.patterns import pattern
from pipeline.programmes import ProgrammeName
from pipeline.refusals import (
    FIELDS,
    describes_firms,
    joined,
    residue,
    subset_among,
    subset_in,
    subset_named_before,
    subset_of_firms,
)

_NO_FIELD = pattern(r"[有的为达]|第|企业|家")


class PartOfFirms(PlaceOfNumber):
    """The part of the firms that a number covers."""

    def is_plain(self) -> bool:
        """Whether a clause without a programme of its own says nothing that could narrow the firms down."""
        places = inside(self.m.places, self.item.left, self.count.start)
        in_firms = any(self._in_firm(place, self.count.start) for place in places)
        words = "" if in_firms else self.left_without_places()
        if len(residue(words)) > 2:
            return False
        beside = bool(places) and places[-1].end == self.count.start
        remark = beside and not describes_firms(self.right_words)
        return remark or len(residue(self.right_without_places())) <= 1

    def subset(self, governed: Governed) -> str | None:
        near = self.left_without_places()
        if governed.own:
            near = near.replace(self.text[governed.name.start : governed.name.end], "")
        attached = attached_name(self.m, self.count, self.item.right)
        right = self.text[self.count.end : attached.start] if attached else self.right_words
        return (
            self._of_a_part()
            or subset_in(near)
            or subset_in(right)
            or subset_among(self.left_words)
            or subset_of_firms(self.right_without_places())
            or subset_named_before(self.clause_before())
            or self._listed_after(attached)
            or self._shared_with_number_before(governed)
            or self._next_part(governed)
        )

    def _next_part(self, governed: Governed) -> str | None:
        """A field in a row of fields: 新一代信息技术领域22家,高端装备15家,新材料12家."""
        last = self.before[-1] if self.before else None
        if governed.own or last is None or not last.subset or _NO_FIELD.search(self.left_words):
            return None
        beside = self.text[last.count.end : self.count.start].strip("、,;和及与")
        places = inside(self.m.places, self.item.left, self.count.start)
        return beside if not places and 1 < len(residue(beside)) == len(beside) <= 12 else None

    def _of_a_part(self) -> str | None:
        """The part that a list of places divides up: A股上市小巨人900家,其中浙江120家、广东110家."""
        if self.own or not inside(self.m.places, self.item.left, self.count.start):
            return None
        parts = {f.subset for f in self.before} if self.before else {self.carried.part}
        divided = {f.region for f in self.before} if self.before else self.carried.regions
        places, _ = self.places()
        return parts.pop() if len(parts) == 1 and not divided & {place.code for place in places} else None

    def _shared_with_number_before(self, governed: Governed) -> str | None:
        """The field of the firms counted right before: 514家机器人领域小巨人企业和19家单项冠军企业."""
        last = self.before[-1] if self.before else None
        if last is None or not last.subset or not last.subset.endswith(FIELDS):
            return None
        return last.subset if joined(self.text[last.end : self.count.start]) and governed.own else None

    def _listed_after(self, attached: ProgrammeName | None) -> str | None:
        """The market in which the firms are listed, where the clause ends with it: 2100家…在A股上市."""
        after = self.text[attached.end : self.item.clause.end] if attached else ""
        return subset_in(after) if after.startswith(("在", "规")) else None
