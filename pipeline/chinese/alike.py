"""Rows of numbers that count for a next place what as many numbers counted for the one before.

泰兴有小巨人23家、专精特新企业158家,靖江则是31家和142家.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.chinese.numbers import Number
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.mentions import Count, Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.scopes import Finding

_LINK = pattern(r"(?:企业)?(?:[、和及与/]|以及)")
_LEADS = pattern(r"(?:则|也|都|各|分别|依次|相应地?){0,2}(?:有|为|是|达|达到|拥有|占|占了)?")
_LINKS = frozenset("、和及与/以企")
_FARTHEST = 12
_SUMS = ("in-several-goes", "adds-up", "sum", "total")


def like_row_before(n: Number) -> Finding | None:
    """What a number claims as its place in a row says, where the row before counted as much of another place."""
    if n.count.start not in n.so_far.models and n.text[n.count.end : n.count.end + 1] in _LINKS:
        _find_models(n)
    model = n.so_far.models.get(n.count.start)
    return replace(model, count=n.count) if model else None


def _find_models(n: Number) -> None:
    """Note for each number of the row that begins with this one the figure that it is like, of the row's place."""
    place = n.places_before[-1] if n.places_before else None
    if place is None or n.cell or n.count.refused or not (n.pair is None or isinstance(n.pair, ProgrammeName)):
        return
    if not _LEADS.fullmatch(n.text, place.end, n.count.start) or inside(n.m.titles, n.left, n.count.start):
        return
    row = _row(n)
    outside = [f for f in n.before or n.context.last if n.m.bracket(f.count.start) is None]
    if len(outside) > len(row):
        outside = [f for f in outside if not f.rule.endswith(_SUMS)]  # 第一批402家,第二批516家,两批相加918家
    before = outside[-len(row) :]
    if len(row) < 2 or len(before) < len(row) or not _may_be_like(row, before, place):
        return
    end = row[-1].end
    for count, figure in zip(row, before, strict=True):
        n.so_far.models[count.start] = replace(
            figure, region=place.code, place=None if place.code else place.words, start=place.start, end=end,
            rule="title-in-row · place-of-row · like-row", sources=(("region", place.start, place.end),),
        )  # fmt: skip


def _row(n: Number) -> list[Count]:
    """A number and those that follow it with nothing but a link between."""
    row = [n.count]
    for count in inside(n.m.counts, n.count.end, n.sentence.end):
        if not _LINK.fullmatch(n.text, row[-1].end, count.start) or count.start - row[-1].end > _FARTHEST:
            break
        row.append(count)
    return row


def _may_be_like(row: list[Count], figures: list[Finding], place: Place) -> bool:
    """Whether figures are of one other place, each of another title or measure, and no smaller than a part's."""
    if len({(f.programme, f.level, f.measure, f.batch) for f in figures}) < len(figures):
        return False
    [*places] = {(f.region, f.place) for f in figures}
    if len(places) > 1 or (place.code and places[0][0] == place.code):
        return False
    outer = places[0][0]
    inner = outer is not None and place.code is not None and within(place.code, outer)
    return not inner or all(count.value <= figure.count.value for count, figure in zip(row, figures, strict=True))
