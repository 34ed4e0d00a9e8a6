"""New firms, as a list that was just made known counts them without a verb: 公布高成长企业名单:独角兽9家,瞪羚88家."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_

from pipeline.chinese.cohort_of import goes_back_to_list, names_title
from pipeline.chinese.measure_case import Case, answer_by
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.split_list import whole_list
from pipeline.chinese.words import (
    ANNOUNCED,
    APPLIED,
    GRANTED,
    HELD,
    POOL,
    PROPOSED,
    REVIEWED,
    REVOKED,
    STOCK,
    TIED,
    TODAY,
)
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.patterns import pattern
from pipeline.records import Measure

_LIST = pattern(r"(?<!白)(?<!黑)名单|榜单|名录|(?:认定|评选|入选|评审|遴选|评估|评价|公示)结果")
_OF_FIRMS = pattern(r"企业(?:拟?认定|拟?入库|拟?入选|公示|评选)*$")
# How a list's name leads on to its figures: 名单:, 名单中, 名单出炉,其中; else it only stands in a clause of its own.
_SPELT_OUT = pattern(
    r"(?:\([^()]{1,12}\))?(?:里面|之中|当中|[中里内])|(?P<all>(?:\([^()]{1,12}\))?[^,。;:\d]{0,12}:)|[^,。;:\d]{0,12},(?:其中|当中|包括)"
)
_ALL_ARE_IN = pattern(
    r"(?:企业)?(?:则|也|更|已)?(?:全部|悉数|全都|均|都|无一例外地?)(?:都|均)?(?:落户|落子|来自|位于|出自|出在|扎根|集中|集聚|聚集|分布|坐落|诞生|花落|属于|归)"
)
_HEADS_LIST = pattern(r"\s*(?:\(?[一二三四五六七八九十\d]{1,3}(?:、|[.)])\s*|[■●◆▲※·])")
_PART_OR_ASIDE = pattern(r"(?P<outside>[^()]+)|\([^()]*\)?")
_NAME = 6  # from a batch to the list that it names: 首批企业榜单
_OTHERWISE = STOCK | TODAY | TIED | APPLIED | REVOKED | REVIEWED
_MADE_KNOWN = ANNOUNCED | PROPOSED
_RULE = "list-made-known"


def of_list_here(case: Case) -> Answer[Measure] | None:
    """New, where its sentence makes a list known that it spells out: 2023年度高成长企业名单公布:瞪羚88家、独角兽9家."""
    n = case.n
    if not n.own or not _first_of_list(n):
        return None
    known = _made_known(n, n.sentence.start, n.count.start)
    of_batch = case.batch is not None and known is not None and 0 <= known.start() - case.batch.end <= _NAME
    if (
        known is None
        or (case.batch is not None and not of_batch)
        or n.words.kinds_in(known.end(), n.right) & _OTHERWISE
    ):
        return None
    spelt_out = _SPELT_OUT.match(n.text, known.end(), n.count.start)
    named = n.titles(n.sentence.start, known.end())
    listed = any(names_title(n, title) for title in named)
    if named and not listed and not (spelt_out and spelt_out["all"]):
        return None  # 专精特新名单公布,单项冠军共有8家
    if not spelt_out and (not named or n.kinds & HELD):
        return None
    if of_batch and (named or not (spelt_out and spelt_out["all"])):
        return None
    if not named and not of_batch and not _OF_FIRMS.search(n.text, n.sentence.start, known.start()):
        return None  # 公布十件实事名单:瞪羚企业培育到88家
    return answer_by(n, "new", _RULE, _MADE_KNOWN | GRANTED, n.sentence.start, n.count.start)


def of_list_split(case: Case) -> Answer[Measure] | None:
    """New, where its sentence splits up the list that it makes known: 公布名单,共300家,其中独角兽5家,瞪羚280家."""
    whole = whole_list(case.n)
    if whole is None or case.n.kinds & _OTHERWISE:
        return None
    return answer_by(case.n, "new", _RULE, _MADE_KNOWN, case.n.sentence.start, whole.start)


def of_list_gone_back_to(case: Case) -> Answer[Measure] | None:
    """New, where a sentence goes back to a list of firms made known right before: 公布…企业榜单。榜单上,瞪羚88家."""
    n, start = case.n, case.n.sentence.start
    if not n.own or not _first_of_list(n) or not goes_back_to_list(n):
        return None
    batch = n.context.batch
    if batch and not batch.review and not n.words.kinds_in(start, n.right) & _OTHERWISE:
        listed = any(names_title(n, title) for title in n.context.batch_of)
        return Answer("new", "this-batch", batch.start, batch.end) if listed else None
    before = n.sentence_before
    known = _made_known(n, before, start)
    if known is None or n.context.counted or n.context.batch or n.words.kinds_in(start, n.right) & _OTHERWISE:
        return None
    if inside(n.m.titles, before, start) or not _OF_FIRMS.search(n.text, before, known.start()):
        return None
    return answer_by(n, "new", _RULE, _MADE_KNOWN | GRANTED, before, start)


def of_list_before(n: Number) -> Answer[Measure] | None:
    """New, where the sentence before made the list known: 公布2024年瞪羚企业榜单。瞪羚企业71家.

    Or where the number stands in brackets in the words that make it known: 现将2023年瞪羚企业(86家)名单公布.
    """
    start, end = n.sentence.start, n.sentence.end
    if n.lead_kinds & (STOCK | TODAY | HELD):
        return None
    bracketed = not n.before and n.own and n.title and n.text[n.title.end : n.count.start] in ("(", "(共", "(共计")
    if bracketed and "名单" in n.text[n.count.end : end] and n.words.kinds_in(start, end) & _MADE_KNOWN:
        return answer_by(n, "new", "granted", _MADE_KNOWN, start, end)
    batch, year = n.context.batch, n.context.year
    if not _first_of_list(n) or n.context.counted or not n.own:
        return None
    before = n.sentence_before
    if batch and not batch.review and before <= batch.start < start and n.words.kinds_in(before, start) & _MADE_KNOWN:
        listed = any(names_title(n, title) for title in n.context.batch_of)
        return Answer("new", "this-batch", batch.start, batch.end) if listed else None
    if year is None or batch is not None:
        return None
    if not before <= year.start < start or not n.words.kinds_in(before, start) & _MADE_KNOWN:
        return None
    listed = any(names_title(n, title) for title in n.context.year_of)
    return answer_by(n, "new", _RULE, _MADE_KNOWN, before, start) if listed else None


def of_heading(case: Case) -> Answer[Measure] | None:
    """New, where a line only heads a part of the list whose batch was made known above: 二、单项冠军产品(36个)."""
    n = case.n
    batch = n.context.batch
    if batch is None or batch.review or not n.own or n.title is None:
        return None
    bracketed = n.text[n.title.end : n.count.start] in ("(", "(共", "(共计")
    if not bracketed or not _HEADS_LIST.fullmatch(n.text, n.sentence.start, n.title.start):
        return None
    ends = not n.text[n.count.end : n.sentence.end].strip("): ")
    listed = any(names_title(n, title) for title in n.context.batch_of)
    return Answer("new", "this-batch") if ends and listed else None


def of_those_counted(case: Case) -> Answer[Measure] | None:
    """What firms just counted were, of whom a sentence only adds where all of them are: 8家独角兽全部落户青岛."""
    n = case.n
    known = n.told_before()
    if known is None or known.region in (None, n.region):
        return None
    behind = n.attached.end if n.attached else n.count.end
    if not within(n.region or "", known.region or "") or not _ALL_ARE_IN.match(n.text, behind, n.sentence.end):
        return None
    return Answer(known.measure, _RULE if known.measure == "new" else "held", known.start, known.end)


def _first_of_list(n: Number) -> bool:
    """Whether no number of its sentence stands before it but those of the same list."""
    return not n.before or all(f.rule.endswith(_RULE) for f in n.before)


def _made_known(n: Number, start: int, end: int) -> re.Match[str] | None:
    """The last words for a list in a stretch, where it is made known there, and no list of candidates or of those who
    lost a title.
    """
    lists = list(_LIST.finditer(n.text, start, end))
    if not lists:
        return None
    known = lists[-1]
    begins = max(start, *(n.text.rfind(mark, start, known.start()) + 1 for mark in ",;:"))
    ends = min((at for mark in ",;" if (at := n.text.find(mark, known.end(), end)) >= 0), default=end)
    kinds = n.words.kinds_in(begins, ends)
    tells = kinds & (_MADE_KNOWN | GRANTED)
    if kinds & POOL and any(bracket in n.text[begins:ends] for bracket in "()"):  # 独角兽(含潜在)、瞪羚企业榜单
        outside = [part.span() for part in _PART_OR_ASIDE.finditer(n.text, begins, ends) if part["outside"]]
        kinds &= ~POOL | reduce(or_, (n.words.kinds_in(*part) for part in outside), 0)
    return known if tells and not kinds & (POOL | APPLIED | REVOKED | REVIEWED | STOCK) else None
