"""The list of several titles whose whole a sentence tells before it splits it up: 公布高成长企业名单,共300家,其中独角兽
企业5家,瞪羚企业280家.
"""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.words import ANNOUNCED, PROPOSED
from pipeline.clauses import inside
from pipeline.mentions import Count
from pipeline.patterns import pattern

_WHOLE = pattern(r"(?:[名榜]单|企业|结果)(?:\([^()]{0,20}\))?[,:]?(?:一?共|总共|合计|共计|总计)(?:有|计|为|是)?$")
_SPLIT = pattern(r"(?:企业)?[,:(](?:其中|当中|包括|包含|含|分别)")
_SEVERAL = 2


def whole_list(n: Number) -> Count | None:
    """How many firms of all its titles a list has that was made known, where a number counts those of one title."""
    if not n.own or ("共" not in n.sentence.text and "计" not in n.sentence.text):
        return None
    for whole in inside(n.m.counts, n.sentence.start, n.left):
        split = _SPLIT.match(n.text, whole.end, n.count.start)
        if split and whole.value >= n.count.value and _WHOLE.search(n.text, n.sentence.start, whole.start):
            of_several = len({title.programme for title in n.titles(split.end(), n.sentence.end)}) >= _SEVERAL
            known = n.says(ANNOUNCED | PROPOSED, n.sentence.start, whole.start)
            placed = any(place.code for place in n.places(whole.end, n.count.start))
            return whole if of_several and known and not placed else None
    return None
