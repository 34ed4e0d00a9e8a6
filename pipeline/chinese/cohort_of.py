"""Which batch and which year a number belongs to, and the day that it holds for."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.words import EACH, GRANTED, NEW, REVIEWED
from pipeline.clauses import inside
from pipeline.mentions import AsOf, Batch, Year
from pipeline.patterns import pattern
from pipeline.records import Measure, Programme

PASSES = pattern(r"[^和及与,()名]{0,6}通过复[核审]")
IN_YEAR = pattern(r"(?<![至止到])(?P<year>20\d\d)年(?!底|末|初|以来|起|前|后|\d)")
_THEN_BATCH = pattern(r"度?(?:[一-鿿]{0,3}[省市区县])?第")
_OF_YEAR = pattern(r"[,、;:]?(?P<year>20\d\d)年度?(?:为|是|有|达|新增|共|:)?")
_PLAIN_YEAR = pattern(r"(20\d\d)年(?!底|末)")
_RECOGNISED_AS = pattern(r"(?:认定|确定|授予|公示)[^。]{0,60}等\d+[家户][^。]{0,12}[为是]?")
THIS_BATCH = pattern(
    r"(?:本|此|该|这|今)一?(?:批次?|次|回|番|轮)(?!.{0,6}前)|新?(?:入选|上榜|入围|获评|获批|认定|晋级|公示)的?[一-鿿]{0,4}企业(?:之?中|里|当中)(?!小)"
)
GOES_ON = ("like-number-before", "like-list", "sum")
_THIS_YEAR = pattern(r"入库|评价")


def batch_of(n: Number) -> Batch | None:
    """The batch whose firms a number counts, as far as its own sentence says."""
    if n.cell and isinstance(n.cell.column, Batch):
        return n.cell.column
    if isinstance(n.pair, Batch):
        return n.pair
    review = bool(n.kinds & REVIEWED)
    passes = PASSES.match(n.right_words()) is not None
    left, right = (n.left, n.count.start), (n.count.end, n.right)
    behind = n.title is not None and n.title.start >= n.count.end
    later = (n.right, n.sentence.end if n.title and n.title.start >= n.right else n.right)
    for start, end in (
        *((right, left) if behind else (left, right)),
        (n.clause.start, n.left),
        (n.sentence.start, n.clause.start),
        later,
    ):
        named = n.batches(start, end)
        if not named:
            continue
        both = {batch.review for batch in named} == {True, False}
        if both and start == n.count.end:
            return next(batch for batch in named if not batch.review)
        named = [batch for batch in named if of_this_title(n, batch)]
        near = start >= n.clause.start
        fitting = named if passes and near else [batch for batch in named if batch.review == review]
        if n.before and named and named[-1].start > n.before[-1].count.end:
            since = [each for each in named if each.start > n.before[-1].count.end]
            return together(since) if named[-1].review or review else named[-1]
        under_review = not both or (not n.kinds & (NEW | GRANTED) and not near)
        if (not fitting and (near or not review or n.context.reviewed is None)) or (
            not review and named and named[-1].review and under_review
        ):
            fitting = named
        if fitting:
            return together(fitting) if review or fitting[-1].review else fitting[-1]
    return None


def each_of_batches(n: Number) -> list[Batch]:
    """The batches that a number is said of one by one: 第六批、第七批各添1家."""
    named = n.batches(n.left, n.count.start)
    if len(named) < 2 or not n.words.kinds_in(named[-1].end, n.count.start) & EACH:
        return []
    return named if all(n.text[a.end : b.start] in ("、", "和", "及", "与") for a, b in pairwise(named)) else []


def of_this_title(n: Number, batch: Batch) -> bool:
    """Whether a batch earlier in the sentence is not another title's: 第六批小巨人207家,专精特新企业1.1万家."""
    if not n.own or n.title is None or batch.start >= n.left:
        return True
    named = n.titles(batch.end, n.left)
    if not named or named[0].programme is None or n.text.find("复核", batch.end, named[0].start) >= 0:
        return True
    if not inside(n.m.counts, batch.end, n.left):
        return True
    levels = {named[0].level, n.title.level}
    return akin(named[0].programme, n.title.programme) and (len(levels) == 1 or None in levels)


def year_of(n: Number, measure: Answer[Measure], batch: tuple[int, int] | None) -> Year | None:
    """The cohort's year of a number whose measure is known; a stock has none."""
    if measure.value == "cumulative":
        return None
    if measure.rule == "sum" and n.lead:
        return Year(n.lead.count.start, n.lead.count.end, n.lead.year) if n.lead.year else None
    year = named_year(n)
    if year and measure.value == "revoked":
        return year if year.review or year.start >= n.left or n.text.startswith(("认定", "度认定"), year.end) else None
    far = year is not None and n.sentence.start <= year.start < n.clause.start
    if year and batch and far and not _THEN_BATCH.match(n.text, year.end) and not n.titles(year.end, year.end + 24):
        return None  # 自2019年以来,第一批5家、第二批9家
    if year:
        return year
    like = n.lead
    if measure.rule in GOES_ON and like and n.title and like.programme == n.title.programme:
        return Year(like.count.start, like.count.end, like.year) if like.year else None
    if batch or measure.value not in ("new", "applied"):
        return None
    named = list(IN_YEAR.finditer(n.text, n.sentence.start, n.count.start))
    return Year(named[-1].start(), named[-1].end(), int(named[-1]["year"])) if named else None


def named_year(n: Number) -> Year | None:
    """The year by which a number's own words, its sentence or the announcement before name a cohort."""
    if each := _OF_YEAR.fullmatch(n.left_words()):
        return Year(n.left, n.count.start, int(each["year"]))  # 2020年为1012家,2021年为1376家
    review = bool(n.kinds & REVIEWED)
    behind = n.years(n.count.end, n.right)
    if behind and n.title and n.title.start >= n.count.end:
        return behind[0]
    for start in (n.left, n.clause.start, n.sentence.start):
        if named := n.years(start, n.count.start):
            fitting = [year for year in named if year.review == review] or named
            return fitting[-1]
    if not behind and n.title and n.title.start >= n.right:
        behind = n.years(n.right, n.sentence.end)
    if behind:
        return behind[0]
    if _THIS_YEAR.search(n.text, n.left, n.right):
        plain = _PLAIN_YEAR.findall(n.text[n.sentence.start : n.count.start])
        if plain:
            return Year(n.lead_start(), n.count.start, int(plain[-1]))
    announced = n.context.title
    in_list = bool(n.kinds & GRANTED and announced and n.title and announced.programme == n.title.programme)
    if n.own and not in_list and not _is_of_announced_list(n) and not THIS_BATCH.search(n.text, n.left, n.count.start):
        return None
    return n.context.reviewed_year if review else n.context.year


def _is_of_announced_list(n: Number) -> bool:
    """Whether the number is that of the list its notice announced by year: 现认定甲公司等2154家企业为…."""
    announced = n.context.title
    same = announced is not None and n.title is not None and announced.programme == n.title.programme
    return same and _RECOGNISED_AS.search(n.text, n.sentence.start, n.right) is not None


def date_of(n: Number) -> AsOf | None:
    """The day that a stock holds for."""
    named = inside(n.m.dates, n.sentence.start, n.count.start)
    return named[-1] if named else None


def akin(one: Programme | None, other: Programme | None) -> bool:
    """Whether two titles are given out in one batch, as hidden champions and those cultivated to be some."""
    return (one or "").removesuffix("_cultivation") == (other or "").removesuffix("_cultivation")


def together(batches: list[Batch]) -> Batch:
    """The span of several batches under review, or a batch of no number where they are not adjacent."""
    first, last = batches[0], batches[-1]
    if first.first > last.last or len(batches) == 1:
        return replace(first, first=0, last=0) if len(batches) > 1 else last
    adjacent = all(after.first - before.last in {0, 1} for before, after in pairwise(batches))
    return replace(last, first=first.first) if adjacent else replace(last, first=0, last=0)
