"""Which title a number counts, and who grants it.

The title stands beside the number (宁波182家小巨人), in its item, earlier in its sentence, or in a sentence before.
"""

from __future__ import annotations

import re

from pipeline.chinese_number import EACH, Governed, NumberInText
from pipeline.clauses import inside
from pipeline.items import attached_name
from pipeline.patterns import pattern
from pipeline.places import Place
from pipeline.programmes import ProgrammeName, usual_level
from pipeline.records import Level, Programme
from pipeline.refusals import (
    joined,
)

_LEVEL_AFTER = pattern(r"(?P<level>国家|省|市)级(?=[、,和]|$)")
_LEVEL_BEFORE = pattern(r"(?P<level>国家|省|市)级(?:企业)?$")
_LEVELS: dict[str, Level] = {"国家": "national", "省": "provincial", "市": "municipal"}


class TitleOfNumber(NumberInText):
    """The title that a number counts."""

    def programme(self) -> Governed | None:
        if isinstance(self.pair, ProgrammeName):
            return Governed(self.pair, True)
        attached = attached_name(self.m, self.count, self.item.right)
        if attached:
            return Governed(attached, True)
        left = inside(self.m.programmes, self.item.left, self.count.start)
        if left:
            row = self._row(left)
            if len(row) > 1:
                return self._several(row)
            return Governed(left[-1], True)
        right = inside(self.m.programmes, self.count.end, self.item.right)
        if right:
            return Governed(right[0], True)
        earlier = inside(self.m.programmes, self.item.sentence.start, self.item.left)
        if earlier:
            return Governed(earlier[-1], False)
        if self.carried.programme and self.carried.sentences_since <= 6:
            return Governed(self.carried.programme, False)
        later = inside(self.m.programmes, self.count.end, self.item.clause.end)
        ahead = later and not inside(self.m.counts, self.count.end, later[0].start)
        bare = not self.count.unit  # 浙江(384)、江苏(795)位居第五批小巨人前列
        if later and (ahead or bare or self.pair or self._in_brackets_before(later[0])):
            return Governed(later[0], False)
        return None

    def _in_brackets_before(self, name: ProgrammeName) -> bool:
        """Whether the number stands in brackets that a title follows: 两批(第一批3家、第二批5家)小巨人企业."""
        opened = self.text.rfind("(", self.item.sentence.start, self.count.start)
        closed = self.text.find(")", self.count.end, name.start)
        shut = self.text.find(")", opened, self.count.start) if opened >= 0 else 0
        return shut < 0 <= closed and name.start - closed < 8

    def _row(self, names: list[ProgrammeName]) -> list[ProgrammeName]:
        row = [names[-1]]
        for name in reversed(names[:-1]):
            if not joined(self.text[name.end : row[0].start]):
                break
            row.insert(0, name)
        return row

    def _several(self, row: list[ProgrammeName]) -> Governed | None:
        """Several titles before one number: each has it (均, 分别), or it is their sum and claims nothing."""
        between = self.text[row[-1].end : self.count.start]
        if re.search(r"分别|依次", between):
            return Governed(row[0], True)
        if EACH.search(between):
            return Governed(row[0], True, tuple(name for name in row if name.programme))
        return None

    def level(self, name: ProgrammeName, programme: Programme, place: Place) -> Level | None:
        if programme == "tech_sme" and name.level is None and re.search(r"入库|评价", self.governing_words()):
            return "national"  # the evaluation and its register are the science ministry's
        handed = self.carried.level if not self.own and name is self.carried.programme else None
        split = _LEVEL_AFTER.match(self.right_words) or (None if self.own else _LEVEL_BEFORE.search(self.left_words))
        level = _LEVELS[split["level"]] if split else name.level or handed or usual_level(programme)
        in_municipality = (place.code or "")[:2] in {"11", "12", "31", "50"}
        return "provincial" if level == "municipal" and in_municipality else level
