"""The list of several titles whose whole a sentence tells before it splits it up: 公布高成长企业名单,共300家,其中独角兽
企业5家,瞪羚企业280家.
"""

from __future__ import annotations

import re
from itertools import accumulate

from pipeline.chinese.numbers import Number
from pipeline.chinese.words import ANNOUNCED, GRANTED, PROPOSED
from pipeline.clauses import inside
from pipeline.mentions import Count
from pipeline.patterns import pattern

_WHOLE = pattern(r"(?:[名榜]单|企业|结果)(?:\([^()]{0,20}\))?[,:]?(?:一?共|总共|合计|共计|总计)(?:有|计|为|是)?$")
_SPLIT = pattern(r"(?:企业)?[,:(](?:其中|当中|包括|包含|含|分别)")
# A whole that is not said to be one, with what leads to its parts, which add up to it: 名单,全省300家入选,分开看:.
_OF_LIST = pattern(r"[名榜]单[^。;:\d]{0,10}$")
_PARTED = pattern(r"(?:企业)?(?:入选|获评|获批|通过|在列)?,?[^,。;:\d]{0,8}:")
_SEVERAL = 2


def whole_list(n: Number) -> Count | None:
    """How many firms of all its titles a list has that was made known, where a number counts those of one title."""
    if not n.own or not any(mark in n.sentence.text for mark in "共计:"):
        return None
    for whole in inside(n.m.counts, n.sentence.start, n.left):
        split = _SPLIT.match(n.text, whole.end, n.count.start)
        if split is None or not _WHOLE.search(n.text, n.sentence.start, whole.start):
            split = _split_as_sum(n, whole)
        if split and whole.value >= n.count.value:
            of_several = len({title.programme for title in n.titles(split.end(), n.sentence.end)}) >= _SEVERAL
            known = n.says(ANNOUNCED | PROPOSED | GRANTED, n.sentence.start, split.end())
            placed = any(place.code for place in n.places(whole.end, n.count.start))
            return whole if of_several and known and not placed else None
    return None


def _split_as_sum(n: Number, whole: Count) -> re.Match[str] | None:
    """What leads from a list's number of firms to those that add up to it: 榜单,全省310家入选:独角兽5家,瞪羚305家."""
    split = _PARTED.match(n.text, whole.end, n.count.start)
    if split is None or not _OF_LIST.search(n.text, n.sentence.start, whole.start):
        return None
    parts = inside(n.m.counts, split.end(), n.sentence.end)
    return split if whole.value in accumulate(part.value for part in parts) else None
