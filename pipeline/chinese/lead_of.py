"""Which figure a number goes on with that has no word of its own for what happened: the total that its list splits up.

全省第六批95家。去年才66家。苏州21家、无锡18家: the list follows its total, but an aside may stand between. What a list
splits up covers its places, is no smaller than its items together, and fits the verbs of the list.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from pipeline.chinese.numbers import Number
from pipeline.chinese.words import AMONG, GRANTED, NEW, STOCK, TOTAL
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.mentions import Count
from pipeline.scopes import Finding

_FIGURES_BACK = 40
_LIST = 3  # places that make a list
_MOST = 0.5  # of a total that a list splits up, and not just names some of
_ROUNDED = 1.1  # a list may add up to more than a total that is only given roughly


def lead_of(n: Number) -> Finding | None:
    """The figure of the sentences before that a number goes on with: the first that fits of the nearest sentence that
    has one; None where none fits.

    A total that covers the number's place comes before a list of places beside it, and that before a figure of the
    same place; another place's single figure comes last of all.
    """
    row = _row_from(n)
    if whole := _used_up(n, row):
        return whole
    programme = n.title.programme if n.title else None
    beside: Finding | None = None
    for _, of_sentence in groupby(reversed(n.context.figures[-_FIGURES_BACK:]), key=lambda figure: figure[0]):
        alike = [f for _, f in of_sentence if f.programme == programme and not f.subset and _fits_verbs(n, f, row[-1])]
        alike.reverse()
        ranks = (_covers, _is_beside, _is_same) if len({f.region for f in alike}) > 1 else (_covers, _is_same)
        if lead := next((f for rank in ranks for f in alike if rank(n, f, row)), None):
            return lead
        beside = beside or next((f for f in alike if _is_beside(n, f, row)), None)
    return beside


def _used_up(n: Number, row: list[Count]) -> Finding | None:
    """The one total that a list of places uses up for the most part: 807 in 807家入围,累计2931家。苏州270家、无锡…."""
    if len(row) < _LIST:
        return None
    together = sum(count.value for count in row)
    programme = n.title.programme if n.title else None
    totals = [
        f
        for _, f in n.context.figures[-_FIGURES_BACK:]
        if f.programme == programme and not f.subset and _covers(n, f, row) and _fits_verbs(n, f, row[-1])
    ]
    used = {f.count.value: f for f in totals if together >= _MOST * f.count.value}
    return next(iter(used.values())) if len(used) == 1 else None


def _row_from(n: Number) -> list[Count]:
    """A number and those behind it in its sentence that stand in its list, each beside a place: 苏州21家、无锡18家."""
    row = [n.count]
    for count in inside(n.m.counts, n.count.end, n.sentence.end):
        between = n.words.kinds_in(row[-1].end, count.start)
        if between & (AMONG | TOTAL) or inside(n.m.titles, row[-1].end, count.start):
            break
        if not inside(n.m.places, row[-1].end, count.start):
            break
        row.append(count)
    return row


def _fits_verbs(n: Number, figure: Finding, last: Count) -> bool:
    """Whether the verbs of a list leave it to a figure: 苏州入围21家 splits up no stock, 苏州拥有21家 no batch."""
    kinds = n.words.kinds_in(n.sentence.start, last.end)
    if kinds & (GRANTED | NEW) and not kinds & STOCK:
        return figure.measure != "cumulative"
    return not (kinds & STOCK and not kinds & (GRANTED | NEW)) or figure.measure == "cumulative"


def _covers(n: Number, figure: Finding, row: Iterable[Count]) -> bool:
    """Whether a figure is the total of a wider place, and no smaller than the list together."""
    if figure.region is None or figure.region == n.region or not within(n.region or figure.region, figure.region):
        return False
    most = figure.count.value if figure.count.bound == "exact" else figure.count.value * _ROUNDED
    return sum(count.value for count in row) <= most


def _is_beside(n: Number, figure: Finding, _: Iterable[Count]) -> bool:
    """Whether a figure is another place's, which neither covers the number's nor lies in it."""
    here, there = n.region, figure.region
    return here is None or there is None or not (within(here, there) or within(there, here))


def _is_same(n: Number, figure: Finding, _: Iterable[Count]) -> bool:
    """Whether a figure is of the same place, or of one that lies in it."""
    return figure.region is not None and n.region is not None and within(figure.region, n.region)
