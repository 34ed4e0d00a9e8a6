"""Whose firms a number counts: the place beside it, that of its row, one named before it, else the whole country."""

from __future__ import annotations

import re

from pipeline.chinese_cohort import CohortOfNumber
from pipeline.chinese_number import EACH, TOTAL
from pipeline.clauses import inside
from pipeline.divisions import NATION
from pipeline.patterns import pattern
from pipeline.places import Place
from pipeline.programmes import usual_level
from pipeline.refusals import (
    joined,
    residue,
)

_HOLDS = pattern(r"有|新增|入选|获|达|占|培育|认定")
_OF_ONE_PLACE = pattern(r"[我全本该][省市区县]|等\d")
_SUM = pattern(r"合计|共计|一共|总共|共|总和|之和|加起来")
_SUM_OF_PLACES = pattern(
    r"(?<![第前])(?:[两三四五六七八九十]|\d+)个?(?:市州|地市|[省市区县地城州])(?=合计|共|总|加起来|累计)"
)
_SEVERAL_PLACES = pattern(r"^[两三四五六七八九十][省市区县地城州]")
_FIRM_TAIL = pattern(r"(?P<tail>(?:[^\W\d_]|[()]){2,30}?)(?P<then>、|等|(?=\d)|$)")
_RIGHT_PLACE = pattern(r"^(?:企业|公司)?(?:来自|位于|分布在|落户|在|属于)?$")


class PlaceOfNumber(CohortOfNumber):
    """The place, or the row of places, that a number belongs to."""

    def places(self) -> tuple[list[Place], str]:
        if isinstance(self.pair, Place):
            return [self.pair], "place-in-turn"
        row = self.place_row(self.item.left, self.count.start)
        if len(row) > 1:
            between = self.text[row[-1].end : self.count.start]
            if EACH.search(between):
                return row, "each-of-row"
            if not _SUM.search(between) and not re.search(r"等|[两三四五六七八九十]", between):
                return row[-1:], "nearest-of-row"
            whole = "".join(self.text[row[0].start : row[-1].end])
            return [Place(row[0].start, row[-1].end, None, "zone", whole)], "sum-of-row"
        if row and _SEVERAL_PLACES.search(self.text[row[-1].end : self.count.start]):
            return [Place(row[0].start, row[-1].end, None, "zone", row[0].words)], "sum-of-row"
        if row:
            return self._holder(row), "place-own"
        if several := _SUM_OF_PLACES.search(self.left_words):
            return [Place(self.item.left, self.count.start, None, "zone", several[0])], "sum-of-places"
        right = [p for p in inside(self.m.places, self.count.end, self.item.right) if p.role in ("place", "zone")]
        owns_next = bool(right) and any(
            count.start == right[0].end for count in inside(self.m.counts, right[0].end, right[0].end + 12)
        )
        if right and not owns_next and _RIGHT_PLACE.match(self.text[self.count.end : right[0].start]):
            return right[:1], "place-after"
        titles = inside(self.m.programmes, self.count.end, self.item.right)
        owners = [p for p in right if titles and p.end <= titles[0].start]
        if owners:
            return owners[-1:], "place-of-title"
        return self._earlier_place()

    def _holder(self, row: list[Place]) -> list[Place]:
        """The place whose firms hold the title, rather than the one that grants it: 台州拥有浙江省隐形冠军企业31家."""
        grants = any(name.start == row[-1].end for name in inside(self.m.programmes, row[-1].end, self.item.right))
        if not grants or not _HOLDS.search(self.text[self.item.left : row[0].start]):
            return row
        return self.place_row(self.item.left, row[0].start) or row

    def place_row(self, start: int, end: int) -> list[Place]:
        places = [
            p for p in inside(self.m.places, start, end) if p.role in ("place", "zone") and not self._in_firm(p, end)
        ]
        row = places[-1:]
        for place in reversed(places[:-1]):
            if not joined(self.text[place.end : row[0].start]):
                break
            row.insert(0, place)
        return row

    def _in_firm(self, place: Place, end: int) -> bool:
        """Whether a place only begins or closes a firm's name: 郑州轻冶科技等551家, 瑞声光电科技(常州)."""
        if self.text[place.start - 1 : place.start] == "(" and self.text[place.end : place.end + 1] == ")":
            return True
        name = _FIRM_TAIL.match(self.text, place.end, end)
        if not name or place.role == "zone" or place.words[0] in "我全本":
            return False
        if name["tail"][0] in "(有共为达的在新获入上累级":
            return False
        counted = any(
            count.start == name.end() and count.unit
            for count in inside(self.m.counts, name.end(), self.item.clause.end)
        )
        listed = name["then"] in {"、", "等"} or name.end() == end or counted
        return listed and len(residue(name["tail"])) > 2 and not inside(self.m.programmes, name.start(), name.end())

    def _earlier_place(self) -> tuple[list[Place], str]:
        sentence = self.item.sentence
        named = [
            p
            for p in inside(self.m.places, sentence.start, self.item.left)
            if p.role in ("place", "zone") and not self._in_firm(p, self.count.start)
        ]
        listed = {f.region for f in self.before if f.region}
        if named and len(listed) > 1 and TOTAL.search(self.left_words):
            first = min(f.count.start for f in self.before)
            named = [
                p
                for p in named
                if p.start < first and not any(p.end <= f.count.start and p.code == f.region for f in self.before)
            ]
        if named:
            return self._each_of_earlier(self._of_segments_before(named)), "place-in-sentence"
        offices = [p for p in inside(self.m.places, sentence.start, self.count.start) if p.role == "office"]
        local = [p for p in offices if p.code != "100000"]
        if local:
            return local[-1:], "office"
        if offices:
            return offices[-1:], "ministry"
        if self.carried.place is None:
            return self._nationwide(), "nationwide"
        return [self.carried.place], "place-carried" if self.carried.place.end else "place-home"

    def _of_segments_before(self, named: list[Place]) -> list[Place]:
        """The places that a number after a semicolon may mean: that of the whole, where each segment ends in parts.

        第一批248家,其中湖北3家;第二批1744家,其中湖北51家.
        """
        cut = self.text.rfind(";", self.item.sentence.start, self.count.start)
        earlier = [f for f in self.before if f.count.start < cut]
        if cut < 0 or not earlier or len(earlier) < len(self.before) or named[-1].start > cut:
            return named
        whole = earlier[0]
        parts = {f.region for f in earlier[1:]} - {whole.region}
        own = [place for place in named if place.code == whole.region]
        if not parts or whole.region is None:
            return named
        return own or [Place(0, 0, whole.region, "place", "")]

    def _nationwide(self) -> list[Place]:
        """The nation, where a ministry's own notice counts a batch of a national title and names no place:
        第六批…共3012家.
        """
        names = inside(self.m.programmes, self.item.sentence.start, self.item.clause.end)
        name = names[-1] if names else self.carried.programme
        programme = name.programme if name else None
        national = (
            programme is not None
            and ((name and name.level) or usual_level(programme)) == "national"
            and programme != "high_tech"
        )
        batch = self.batch() or self.carried.batch
        whole = not _OF_ONE_PLACE.search(self.text[self.item.sentence.start : self.item.right])
        return [Place(0, 0, NATION.code, "office", NATION.name)] if national and batch and whole else []

    def _each_of_earlier(self, named: list[Place]) -> list[Place]:
        row = self.place_row(self.item.sentence.start, named[-1].end)
        if len(row) > 1 and EACH.search(self.text[row[-1].end : self.count.start]):
            return row
        return named[-1:]
