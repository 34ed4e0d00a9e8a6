"""New firms that a text counts beside all there are: 2022年培育20家(累计61家); 共180家,其中2021年80家、2022年100家."""

from __future__ import annotations

from itertools import pairwise

from pipeline.chinese.measure_case import LONGEST_STEP, THIS_YEAR_SO_FAR, Case
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.words import (
    AMONG,
    APPLIED,
    GRANTED,
    REVIEWED,
    REVOKED,
    STOCK,
    TODAY,
    TOTAL,
)
from pipeline.clauses import inside
from pipeline.mentions import Count
from pipeline.patterns import pattern
from pipeline.records import Measure

_BRED = pattern(
    r"(?<!已)(?<!累计)(?<!经)(?:培育|培养|打造|孵化|引育|引进|引培|选育|培植|扶持|发展|冒出|涌现|诞生|产生|跑出|走出)(?:(?:并|和)?(?:认定|引进|壮大)|成功)?了?(?![出的成])"
)
_ADDS_UP = STOCK | TODAY | TOTAL
_BY_YEAR = pattern(
    r"(?<![到至从自由前])(?:20\d\d年度?(?![底末初前起以至])|[今去上前]年度?(?![底末初])|[全当同本]年度?|年内|年度|上半年|[一二三]季度)"
)
_IN_YEAR = pattern(r",?(?:[全我][省市区县州])?(?:一|总)?共")
_IN_ALL = pattern(
    r"(?:企业)?[,、(]?(?:全[省市县区州],?|现|已|目前|至此)?(?:累计|总数|总量|总计|合计|保有量?|存量|总规模|总家数|总共|一共)"
)
_OTHERWISE = STOCK | REVIEWED | REVOKED | APPLIED
_HAS = pattern(r"(?:有|达|达到|共有|在册|超过?|突破)[^,;。]*$")
_OF_A_YEAR = pattern(
    r"(?:企业)?[,、;:(]?(?:和|及|以及)?(?:其中|当中|(?:分别|依次)[为是]?|具体(?:是|为)?|包括)?[,:]?"
    r"(?:20\d\d|[今去前上]|当)年度?(?:新?(?:认定|培育|入选|获评|获批|增加|增)的?)?(?:了|为|是|有|:)?"
)
_SPELT_OUT = pattern(r"其中|当中|分别|依次|具体|包括|:")
_IN_THAT_YEAR = ("bred-in-year", "beside-total")
_YEARS = 2  # that make a row


def beside_total(case: Case) -> Answer[Measure] | None:
    """New, as the total right behind shows: 入选小巨人企业8家、累计49家; 培育596家(累计2162家)."""
    n = case.n
    following = inside(n.m.counts, n.count.end, n.sentence.end)[:1]
    if not n.own or not following or n.kinds & _OTHERWISE or n.left_kinds & TODAY:
        return None
    if not n.left_kinds & GRANTED and _HAS.search(n.left_words):
        return None
    between = n.count.end, following[0].start
    beside = between[1] - between[0] <= LONGEST_STEP and not n.titles(*between) and not n.places(*between)
    if not beside or n.text[n.count.start - 1] in "从由自" or not _IN_ALL.match(n.text, *between):
        return None
    total = n.words.first(STOCK | TOTAL, *between) if following[0].value > n.count.value else None
    return Answer("new", "beside-total", *total) if total else None


def bred_in_year(case: Case) -> Answer[Measure] | None:
    """New, where a year is said to have brought them forth: 2022年,全市培育瞪羚企业20家, and not 累计培育, 已培育."""
    n = case.n
    if not n.own or n.kinds & _OTHERWISE or "年" not in n.sentence.text:
        return None
    bred = _BRED.search(n.text, n.left, n.count.start)
    goes_on = n.text[n.left - 1] == ";" and any(f.rule.endswith(_IN_THAT_YEAR) for f in n.before)
    if (
        bred
        and goes_on
        and not n.kinds & _ADDS_UP
        and (year := _BY_YEAR.search(n.text, n.sentence.start, bred.start()))
    ):
        return Answer("new", "bred-in-year", *year.span())  # 2021年培育小巨人102家,累计202家;培育重点小巨人50家
    year = _BY_YEAR.search(n.text, n.lead_start, n.count.start) if bred else None
    if bred is None or year is None or _HAS.search(n.text, bred.end(), n.count.start):
        return None
    if n.words.kinds_in(year.end(), n.count.start) & _ADDS_UP and not _IN_YEAR.fullmatch(
        n.text, year.end(), bred.start()
    ):
        return None
    return Answer("new", "bred-in-year", *year.span())


def year_by_year(case: Case) -> Answer[Measure] | None:
    """New, or what all of them are, as one of the years' figures that a total is split up into: 共180家,分别是2021年
    80家、2022年100家; 取消14家,其中2020年度6家、2021年度8家.
    """
    n = case.n
    if n.own or "年" not in n.left_words or not n.before or not _OF_A_YEAR.fullmatch(n.left_words):
        return None
    last = n.before[-1]
    whole = last.measure if last.measure in ("reviewed", "revoked") else "new"
    if last.rule.endswith("year-by-year"):
        return Answer(whole, "year-by-year", n.left, n.count.start)
    row = _row_of_years(n)
    if (last.programme, last.region) != (n.programme, n.region) or len(row) < _YEARS:
        return None
    split = n.left_kinds & AMONG or _SPELT_OUT.search(n.left_words)
    summed = sum(count.value for count in row) == last.count.value
    held = any(one.value >= last.count.value for one in row)
    return Answer(whole, "year-by-year", n.left, n.count.start) if summed or (split and not held) else None


def this_year_so_far(case: Case) -> Answer[Measure] | None:
    """New, as this year's, behind the new ones of the years before: 2021年新增48家,2022年91家,今年目前96家."""
    n = case.n
    last = n.before[-1] if n.before and not n.own else None
    if last is None or last.measure != "new" or last.year is None or last.batch:
        return None
    said = THIS_YEAR_SO_FAR.fullmatch(n.left_words)
    return Answer("new", "this-year-so-far", n.left, n.count.start) if said else None


def _row_of_years(n: Number) -> list[Count]:
    """A number and those after it, each of another year."""
    row = [n.count]
    following = inside(n.m.counts, n.count.end, n.sentence.end)
    for last, count in pairwise([n.count, *following]):
        if not _OF_A_YEAR.fullmatch(n.text, last.end, count.start):
            break
        row.append(count)
    return row
