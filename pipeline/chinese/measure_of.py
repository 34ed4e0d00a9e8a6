"""What happened to the firms that a number counts, and with which batches: new, reviewed, both, or all of them.

A few turns of phrase tell the measure together with its batches (``_WITH_BATCHES``). Otherwise the first of ``_RULES``
that finds something decides: it asks the number's own words, then its clause, then the batch or the year that governs
it. A number without a word for it is like the numbers before it. Only then the batches are asked for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from pipeline.chinese.cohort_of import IN_YEAR, PASSES, THIS_BATCH, akin, of_this_title, together
from pipeline.chinese.lead_of import lead_of
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.part_of import LEFT_AFTER_REVIEW
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    APPLIED,
    GRANTED,
    HELD,
    NEW,
    POOL,
    PROPOSED,
    REGISTERED,
    REVIEWED,
    REVOKED,
    STOCK,
    TIED,
    TODAY,
    TOTAL,
)  # fmt: skip
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.mentions import Batch, Year
from pipeline.numerals import chinese_value
from pipeline.patterns import pattern
from pipeline.programmes import MUNICIPALITIES
from pipeline.records import Measure, Programme
from pipeline.scopes import Finding

T = TypeVar("T")
Span = tuple[int, int]
Measured = tuple[Answer[Measure], Span | None]
_COHORT = pattern(
    r"名单|认定|入库|公布|公示|拟|新增|新培育|新入|复核|复审|备案|推荐|申报|批|"
    r"上榜|入围|入选|获|重点支持|通过|确定|评选|拿下|摘"
)
_BEFORE_LIST = pattern(
    r"(?:名单|本批|此次|此批|这批)[^,]{0,4}(?:公布|公示|出炉|揭晓)(?:之)?前|"
    r"在此之前|在这之前|此前(?:累计|已|共|就|一共|总共|只|仅)"
)
_SEVERAL_GOES = pattern(
    r"(?:分|前后|(?:先后|陆续|连续|已经?|累计|共)?(?:公布|认定|发布|评选|培育|遴选|命名|评定)[了的]?|先后|已有?)"
    r"(?P<goes>[两二三四五六七八九十]|\d{1,2})个?批次?(?!次)"
)
_ALL_GOES = pattern(
    r"(?:(?P<all>[前头])|(?<![第近后最这\d一二三四五六七八九十]))(?P<goes>[两二三四五六七八九十]|\d{1,2})批"
    r"(?:名单|企业|下来|认定)?的?(?:之和|总和|加起来|加在一起|加总|相加|合起来|合在一起|拢共)(?:是|为|有|共|达|才|就)*\(?$"
)
_LONGEST_SUM = 14
_A_YEAR_OF_GOES = pattern(
    r"(?<!始于)(?<![至到~-])20\d\d年(?![至到~-]20|以来|起|开始|启动|至今|[底末初前])|[今去当全前]年|年度|这一年|年内"
)
_FUNDED_YEAR = pattern(r"第[二三]年")
_RECOMMENDED = pattern(r"推荐名单[之里]?[中里内上],")
_WITH_NEWEST = pattern(r"随着|伴随")
_OF_ALL_YEAR = pattern(
    r"(?:全年|年内|当年)(?:已|共|累计|总共|合计|先后|一共)|(?:今年|本年度)(?:以来)?(?:已|累计|先后)(?!有)|"
    r"今年(?:以来)?(?:通过|获批|获评|获得|入选|认定)[^,。;\d]{0,12}的[^,。;\d]{0,10}(?:共计?|合计|达|有)$"
)
_SUCCEEDED = pattern("(?:成功|过关|如愿|胜出|过会)(?:的|了)?(?:有|达)?$")
_RAISED = pattern(r"(?:[猛激]?增加?|增长|扩容?|扩大|升|攀升|上升|跃升|提升|壮大|上涨|就|涨)(?:至|到)了?|就[有达]")
_ENDED_WITH = pattern(r"(?:五”?末|年底|年末)时?(?:是|为|有|仅|只有|达|共)")
_ADDING = pattern(r"算上|加上|加计|加进来|连同|算在一起|计入")
_LAST_YEAR = pattern(r"(?<![比较])(?:去年|上年|前年|上一年)(?![末底]|度末|同期)")
_RESTATES = pattern(r",?(?:为|达|达到|共|计|共计|已达|有)")
_BOTH = pattern(
    r"(?:认定|培育|新增|企业|新获评)(?:(?!复[核审])[^,]){0,24}(?:和|及|与|以及)[^,]{0,12}?复[核审]|"
    r"批[^,和及与]{0,14}(?:和|及|与|以及)[^,合共\d]{0,12}?复[核审]|"
    r"[含括](?:通过)?(?:复[核审]|重新认定|再认定|续评|期满)"
)
_OF_LIST_BEFORE = pattern(r"[,;]?[一-鿿]{2,9}拥有")
_NAMED = pattern(r"(?:企业|公司|产品)?(?:被?(?:认定|确定|评定|授予|命名|列|评))?[为是](?:[一-鿿]{2,4}[省市区])?")
_PASSES = pattern(r"(?<![未没])通过(?!认定|评[审价选定]|审核|备案|了?初审)")
_PASSED_AMONG = pattern(r"(?<!未)通过复[核审]的?[^,未]{0,4}[里中],")
_SO_FAR_THIS_YEAR = pattern(r"(?:今年|年内|本年度)(?:以来)?(?:已|共|累计|先后|就)*有$")
_THIS_YEAR = pattern(r"今年(?!底|末)|年内|本年度|上半年|前三季度")
_SINCE_BEGUN = pattern(r"(?:启动|开展|开评|设立|实施|推行|创建)[^,。;]{0,10}以来|(?:评选|认定)以来")
_OPENS_PARTS = pattern(r"\s*(?:其中|当中)")
_REVIEW = pattern("复[核审评]")
_ASKED_BEFORE = pattern(
    r"(?:申报|申请|参评|递交|提交)(?!通过|获)[^,。;过获]{0,16}(?:认定|评选|评价|评定|申请|申报书|材料)的?(?:企业)?(?:共|有|达|为|已|计|数)*$"
)
_ASKS = pattern(r"(?:企业)?(?:已|均|共|都)*(?:申报|申请|提交|递交|参评)(?!成功|通过|获)[^,。;过获]{0,24}$")
_ADDED_TO_LIST = pattern(r"(?:另|同时|此外)?(?:还|另)有(?!效)|另外|外加")
_BY_END_OF_MONTH = pattern(r"\s*截[至止](?:今年|去年|本年)?\d{1,2}月[底末]")
_BESIDES = pattern("另|此外|还有|同时|;")
_LESS = pattern(r"\((?:剔除|扣除|已扣除|不含)")
_PASSED_IT = pattern(r"(?:企业)?(?:全部|均|都|已|顺利|最终)?通过了?")
_DUE = pattern(r"(?:参加|接受|开展|组织|进行|启动|到期|纳入|迎来)[^,。]{0,12}复[核审评](?:工作)?[。]")
_LIST_OF_PASSED = pattern(
    r"(?<![未没])通过(?:20\d\d年度?|[今去本]年|本次|此次)?(?:到期)?复[核审评]的?[^,。;和及与、]{0,24}名单"
)
# What a sentence is about that begins so: 复核方面,第三批有60家过关.
_REVIEW_TOPIC = pattern(
    r"(?:再看|至于|说到|而在?|在|关于)?(?:到期|期满|本次|此次|今年)?(?:企业)?的?复[核审评](?:企业|工作|结果|情况|环节|名单)?"
    r"(?:的)?(?:方面|方面看|一?块|上|中|里|这边|这头)?[,:]"
)
_HEADS_REVIEW = pattern(r"[^,。;:\d]{0,24}复[核审评](?:情况|结果|方面)?:")
_SURVIVED = pattern(r"(?:企业)?(?:全部|均|都|已|顺利|最终)?(?:合格|过关)")
_ENDED = pattern("年[底末]")
_IN_A_YEAR = pattern(
    r"(?<![比较])(?:20\d\d年(?![底末])|[今去当本全上前]年(?![底末])|"
    r"年内|年度|半年|季度|截[至止]\d{1,2}月)"
)
_A_YEAR = pattern(r"20\d\d年(?!度?第)|全年|上半年|季度")
_SPELT_OUT = pattern(r"\s*(?:具体(?:为|是|来看)?|其中|包括|分别是|分别为)")
_OTHER_LEVEL = pattern("[省市区县]级(?:层面|方面)")
_SO_MANY = pattern(r"共有|共拥有")
_OWNED = STOCK | TODAY
_TITLED = GRANTED | PROPOSED | ANNOUNCED
_FIRST_APPLIED = pattern(r"(?:新|首次)(?:申报|申请)")
_OF_A_NEW_LIST = ("new", "new_and_reviewed")
_OF_A_LIST = ("new", "reviewed", "new_and_reviewed", "applied")
_ZONES = ("高新区", "经开区", "开发区", "园区", "新区", "示范区", "合作区", "光谷")
_OF_EACH_EDITION = ("granted", "cohort", "batch", "like-list", "like-number-before")
_LONGEST_INDEX = 16
_FEW_FIGURES = 8
_WORDS_BEFORE_STOCK = 40
_WORDS_BEFORE_TURN = 60


class _Case:
    """A number with the batch and the year that it may belong to, and the words of its clause.

    ``clause`` is where the words begin that govern the number, ``around`` the kinds of those up to the end of its own.
    """

    __slots__ = ("around", "batch", "clause", "n", "year")

    def __init__(self, n: Number, batch: Batch | None, year: Year | None) -> None:
        self.n, self.batch, self.year = n, batch, year
        self.clause = n.lead_start() if n.own else min(n.governing_start(), n.lead_start())
        self.around = n.words.kinds_in(self.clause, n.right)

    def by_own(self, measure: Measure, rule: str, kind: int) -> Answer[Measure]:
        """A measure that the first word of a kind among the number's own gives."""
        return _answer(self.n, measure, rule, kind, self.n.left, self.n.right)

    def by_clause(self, measure: Measure, rule: str, kind: int) -> Answer[Measure]:
        """A measure that the first word of a kind in the number's clause gives."""
        return _answer(self.n, measure, rule, kind, self.clause, self.n.right)


def measure_of(n: Number, batch: Batch | None, year: Year | None) -> Measured:
    """The measure of a number, and the first and last batch that it covers."""
    case = _Case(n, batch, year)
    if with_batches := _first(_WITH_BATCHES, case):
        return with_batches
    said = _first(_RULES, case)
    if said is None:
        said, handed = _handed_on(n, batch)
        if n.lead:
            return said, handed
    if said.rule == "this-batch" and n.context.batch and not n.batches(n.left, n.right):
        batch = n.context.batch
    said = _added_up(case, batch, _with_review(n, _of_index(n, said)))
    return said, _batches_of(n, said.value, batch)


def _first(rules: tuple[Callable[[_Case], T | None], ...], case: _Case) -> T | None:
    """What the first of the rules finds that finds something."""
    return next((found for rule in rules if (found := rule(case)) is not None), None)


def _answer(n: Number, measure: Measure, rule: str, kind: int, start: int, end: int) -> Answer[Measure]:
    at = n.words.first(kind, start, end) or (0, 0)
    return Answer(measure, rule, *at)


def _programme(n: Number) -> Programme | None:
    return n.title.programme if n.title else None


def _ordinals(batch: Batch | None) -> Span | None:
    """A batch's first and last ordinal; None for a batch of no number."""
    return (batch.first, batch.last) if batch and batch.last else None


# The turns of phrase that tell a measure together with its batches.


def _funded_for_years(case: _Case) -> Measured | None:
    """Little giants in a later year of the central budget's support: 第三批第二年."""
    n = case.n
    if _programme(n) != "key_little_giant" or not _FUNDED_YEAR.search(n.text[n.sentence.start : n.right]):
        return None
    named = n.batches(n.left, n.right) or n.batches(n.sentence.start, n.right)
    return Answer("reviewed", "funded-on"), _ordinals(together(named) if named else None)


def _funded_on(case: _Case) -> Measured | None:
    """Little giants that the central budget goes on to fund: 继续支持的重点“小巨人”企业20家."""
    n, batch = case.n, case.batch
    if n.title is None or n.title.programme != "key_little_giant":
        return None
    named = n.text[n.title.start : n.title.end]
    if "继续支持" not in named and "继续支持" not in n.text[n.governing_start() : n.right]:
        return None
    return Answer("reviewed", "funded-on"), _ordinals(batch or (n.context.batch if not n.own else None))


def _in_several_goes(case: _Case) -> Measured | None:
    """All of several batches together, new ones where they are of one year: 已评选七批,共425家; 今年分两批认定30家."""
    n = case.n
    start = n.before[-1].count.end if n.before else n.sentence.start
    if summed := _all_goes(n, start):
        return summed
    goes = _SEVERAL_GOES.search(n.text, start, n.count.start)
    if goes is None or n.kinds & REVIEWED or n.batches(goes.end(), n.count.start):
        return None
    if goes.start() < n.lead_start() and not n.left_kinds & (TOTAL | STOCK):
        return None
    if _A_YEAR_OF_GOES.search(n.text, start, n.count.start):
        return Answer("new", "in-several-goes", *goes.span()), None
    return Answer("cumulative", "in-several-goes", *goes.span()), (1, chinese_value(goes["goes"]) or 1)


def _all_goes(n: Number, start: int) -> Measured | None:
    """All batches so far, added up: 三批之和4762家, 比前两批之和(4家)还多."""
    goes = _ALL_GOES.search(n.text, n.around[0] - _LONGEST_SUM if n.around else start, n.count.start)
    if goes is None or _A_YEAR_OF_GOES.search(n.text, start, n.count.start) or n.kinds & REVIEWED:
        return None
    last = chinese_value(goes["goes"]) or 1
    newest = n.context.newest
    if not goes["all"] and newest and newest.last not in (0, last):
        return None  # 第三批和第四批两批合计 begins with no first batch
    return Answer("cumulative", "in-several-goes", *goes.span()), (1, last)


def _granted_this_year(case: _Case) -> Measured | None:
    """New with all batches since the year began: 今年已有520户企业跻身创新型中小企业行列; 今年已认定瞪羚企业8家."""
    n = case.n
    so_far = _SO_FAR_THIS_YEAR.search(n.text, n.left, n.count.start)
    all_year = _OF_ALL_YEAR.search(n.text, n.left, n.count.start)
    if all_year and n.words.kinds_in(all_year.start(), n.count.start) & (GRANTED | NEW | REGISTERED):
        so_far = all_year
    elif so_far is None or not n.right_kinds & GRANTED:
        so_far = _THIS_YEAR.search(n.text, n.lead_start(), n.count.start)
        by_then = n.words.all(STOCK, n.left, n.count.start)
        if so_far is None or not by_then or not all(n.words.kinds_in(*word) & GRANTED for word in by_then):
            return None
    if n.batches(n.clause.start, n.right):
        return None
    return Answer("new", "granted-this-year", *so_far.span()), None


def _of_column(case: _Case) -> Measured | None:
    """What a table's row or column says: 第五批公示数 | 前四批认定数, and below 84 | 202."""
    n = case.n
    if not n.cell:
        return None
    batch = n.cell.batch
    if n.cell.measure is None:
        announced = n.context.batch if n.context.whole is None else None
        return (Answer("new", "batch"), (announced.first, announced.last)) if announced else None
    if batch is None and n.cell.measure in ("new", "reviewed"):
        batch = n.context.batch if n.cell.measure == "new" else n.context.reviewed
    said = (batch.start, batch.end) if batch else (0, 0)
    return Answer(n.cell.measure, "measure-of-column", *said), (batch.first, batch.last) if batch else None


def _in_turn(case: _Case) -> Measured | None:
    """One of several numbers paired with several batches: 第一批、第二批分别为5家、9家."""
    n, batch = case.n, case.n.pair
    if not isinstance(batch, Batch):
        return None
    before = max(n.sentence.start, n.count.start - _WORDS_BEFORE_TURN)
    measure: Measure = "reviewed" if n.words.kinds_in(before, n.count.start) & REVIEWED else "new"
    return Answer(measure, "batch-in-turn", batch.start, batch.end), (batch.first, batch.last)


def _before_the_list(case: _Case) -> Measured | None:
    """A total of the batches before the one announced: 此次公布前,全市已有50家."""
    n = case.n
    newest = n.context.newest
    if not newest or not newest.first == newest.last > 1:
        return None
    found = _BEFORE_LIST.search(n.text, n.lead_start(), n.count.start)
    return (Answer("cumulative", "before-the-list", *found.span()), (1, newest.last - 1)) if found else None


def _restated(case: _Case) -> Measured | None:
    """The exact figure after a floor: 首次超过3万家,共35303家."""
    n = case.n
    if n.before and n.before[-1].count.bound == "at_least" and _RESTATES.fullmatch(n.left_words()):
        last = n.before[-1]
        return Answer(last.measure, "restated", last.count.start, last.count.end), last.batch
    return None


def _sum_of_batches(case: _Case) -> Measured | None:
    """What the batches counted before add up to: 第五批17家、第六批11家,共28家; those of one year have no span."""
    n = case.n
    if len(n.before) < 2 or not n.left_kinds & TOTAL:
        return None
    parts = [f for f in n.before if (f.programme, f.region, f.measure) == (_programme(n), n.region, "new")]
    spans = sorted(f.batch for f in parts if f.batch and f.batch[0] == f.batch[1])
    if len(spans) < 2 or len(spans) != len(n.before) or sum(f.count.value for f in parts) != n.count.value:
        return None
    first, last = spans[0][0], spans[-1][1]
    of_year = any(f.year for f in parts) or _A_YEAR_OF_GOES.search(n.text, n.sentence.start, n.count.start)
    whole: Measure = "cumulative" if first == 1 and not of_year else "new"
    adjacent = last - first + 1 == len(spans) and not of_year
    answer = Answer(whole, "sum-of-batches", n.before[0].count.start, n.before[-1].count.end)
    return answer, (first, last) if adjacent else None


def _adds_up(case: _Case) -> Measured | None:
    """What the last figures add up to exactly, of adjacent batches: 新增11家,连同前八批的104家,以115家….

    The batches of a title whose batches begin anew each year add up to that year's.
    """
    n = case.n
    of_year = _A_YEAR_OF_GOES.search(n.text, n.left, n.count.start)
    if not n.before or (n.kinds & NEW and not of_year):
        return None
    if any(each.first == each.last for each in n.batches(n.left, n.count.start)):
        return None  # 第一批2家,第二批5家,第三批7家
    figures = [*(f for _, f in n.context.figures[-_FEW_FIGURES:]), *n.before]
    alike = [f for f in figures if (f.programme, f.region, f.subset) == (_programme(n), n.region, None) and f.batch]
    parts = next((alike[-k:] for k in (2, 3, 4) if sum(f.count.value for f in alike[-k:]) == n.count.value), [])
    spans = sorted(f.batch for f in parts if f.batch)
    adjacent = all(one[1] + 1 == other[0] for one, other in pairwise(spans))
    if len(parts) < 2 or not adjacent or {f.measure for f in parts} - {"new", "cumulative"}:
        return None
    answer = "adds-up", parts[0].count.start, parts[-1].count.end
    if of_year or any(f.year for f in parts):
        return Answer("new", *answer), None
    return (Answer("cumulative", *answer), (1, spans[-1][1])) if spans[0][0] == 1 else None


_WITH_BATCHES: tuple[Callable[[_Case], Measured | None], ...] = (
    _funded_for_years,
    _funded_on,
    _of_column,
    _in_turn,
    _in_several_goes,
    _granted_this_year,
    _before_the_list,
    _restated,
    _sum_of_batches,
    _adds_up,
)


# What a number's own words or its clause say of the measure.


def _announced_behind(case: _Case) -> Answer[Measure] | None:
    """New, where a headline gives the number first: 42家!2022年度瞪羚企业名单公布."""
    n = case.n
    end = n.sentence.end
    if n.title and n.title.start >= n.right and not n.pair and n.words.kinds_in(n.right, end) & _TITLED:
        return _answer(n, "new", "granted", _TITLED, n.right, end)
    return None


def _revoked(case: _Case) -> Answer[Measure] | None:
    """Revoked by its own words: 取消12家企业的称号."""
    n = case.n
    return (
        case.by_own("revoked", "revoked", REVOKED)
        if n.kinds & REVOKED and not _LESS.match(n.text, n.count.end)
        else None
    )


def _survived_review(case: _Case) -> Answer[Measure] | None:
    """Reviewed, as the sentence or the one before says, and 合格 or 过关 beside the number: 25家有22家合格."""
    n = case.n
    topic = _REVIEW_TOPIC.match(n.text, n.sentence.start)
    if n.kinds & (NEW | REVOKED) or (_names_new_batch(n) and not topic):
        return None
    if topic and not n.own and (_SURVIVED.match(n.right_words()) or _PASSED_IT.match(n.right_words())):
        return Answer("reviewed", "survived-review", *topic.span())
    if not (_SURVIVED.match(n.right_words()) or (not n.own and _PASSED_IT.fullmatch(n.right_words()) and _was_due(n))):
        return None
    before = n.text.rfind("。", 0, max(n.sentence.start - 1, 0)) + 1
    paragraph = n.text.rfind("\n", 0, n.sentence.start) + 1
    start = max(before, paragraph)
    reviewed = n.words.last(REVIEWED, start, n.count.start)
    return Answer("reviewed", "survived-review", *reviewed) if reviewed else None


def _was_due(n: Number) -> bool:
    """Whether the sentence before ended with a review to be gone through: 167家应参加今年复核。经审核,142家通过."""
    before = n.text.rfind("。", 0, max(n.sentence.start - 1, 0)) + 1
    found = _DUE.search(n.text, before, n.sentence.start)
    return found is not None and not n.words.kinds_in(n.sentence.start, n.count.start) & (GRANTED | NEW | PROPOSED)


def _applied_for_review(case: _Case) -> Answer[Measure] | None:
    """Applied for, where a review is only asked for along with new titles: 推荐新申报20家、第四批复核15家."""
    n = case.n
    if not n.before or n.before[-1].measure != "applied" or n.kinds & GRANTED:
        return None
    of_review = n.kinds & REVIEWED or any(batch.review for batch in n.batches(n.left, n.right))
    return case.by_own("applied", "applied-for-review", REVIEWED) if of_review else None


def _left_after_review(case: _Case) -> Answer[Measure] | None:
    """All that are left, where a review is only what went before: 通过复核后实有89家."""
    n = case.n
    left = LEFT_AFTER_REVIEW.search(n.left_words())
    return Answer("cumulative", "left-after-review", n.left + left.start(), n.count.start) if left else None


def _reviewed(case: _Case) -> Answer[Measure] | None:
    """Reviewed by its own words, or new ones with them: 30家通过复核; 认定和复核通过企业50家."""
    n = case.n
    if not n.kinds & REVIEWED and not PASSES.match(n.right_words()):
        return None
    if n.left_kinds & APPLIED and not _PASSES.search(n.text, n.left, n.right):
        return case.by_own("applied", "applied-for-review", APPLIED)
    named = n.batches(n.left, n.right)
    passes = PASSES.match(n.right_words()) or n.right_words().startswith("拟通过复核")
    only_review = bool(named) and all(each.review for each in named)
    if not passes and not only_review and _BOTH.search(n.text, n.left, n.right):
        return case.by_own("new_and_reviewed", "new-and-review", REVIEWED)
    return case.by_own("reviewed", "reviewed", REVIEWED)


def _among_the_reviewed(case: _Case) -> Answer[Measure] | None:
    """Some of those who passed: 通过复核的企业中,宁波有5家."""
    n = case.n
    if n.own or n.kinds & (NEW | REVOKED):
        return None
    among = _PASSED_AMONG.search(n.text, case.clause, n.count.start)
    return Answer("reviewed", "among-the-reviewed", *among.span()) if among else None


def _passing_review(case: _Case) -> Answer[Measure] | None:
    """Reviewed, as the clause or a sentence about a review alone says: 参加此次复核的3家企业全部通过; 拟通过188家."""
    n = case.n
    headed = _HEADS_REVIEW.match(n.text, n.sentence.start)  # 小巨人复核:第二批1584家通过1079家
    if n.kinds & NEW or (_names_new_batch(n) and not headed):
        return None
    if headed and not n.left_words().endswith(("通过", "通过了")):
        return None
    if (
        not n.own
        and _LIST_OF_PASSED.search(n.text, n.sentence.start, n.count.start)
        and not n.kinds & (GRANTED | STOCK)
    ):
        return _answer(n, "reviewed", "reviewed-in-sentence", REVIEWED, n.sentence.start, n.count.start)
    if n.words.kinds_in(case.clause, n.count.start) & REVIEWED and "通过" in n.text[n.count.end : n.clause.end]:
        return case.by_clause("reviewed", "reviewed-in-clause", REVIEWED)
    kinds = n.words.kinds_in(n.sentence.start, n.count.start)
    applied = kinds & APPLIED and (not n.so_far.refused or any(f.measure == "applied" for f in n.before))
    if n.own or not kinds & REVIEWED or kinds & (NEW | STOCK) or applied:
        return None
    if not _PASSES.search(n.text, n.left, n.right):
        return None
    if not headed and any(not batch.review for batch in n.batches(n.sentence.start, n.count.start)):
        return None
    return _answer(n, "reviewed", "reviewed-in-sentence", REVIEWED, n.sentence.start, n.count.start)


def _applied(case: _Case) -> Answer[Measure] | None:
    """Applied for by its own words, and not granted: 推荐申报30家."""
    n = case.n
    if _new_among_granted(n):
        return case.by_own("new", "new-among-granted", APPLIED)
    if n.kinds & APPLIED and (_ASKED_BEFORE.search(n.text, n.left, n.count.start) or _ASKS.match(n.right_words())):
        return case.by_own("applied", "applied", APPLIED)
    recommended = n.left_kinds & APPLIED and "推荐" in n.left_words() and not n.kinds & GRANTED
    if not n.own and not n.kinds & (GRANTED | NEW) and _RECOMMENDED.search(n.text, case.clause, n.count.start):
        return case.by_clause("applied", "applied-in-clause", APPLIED)
    if n.kinds & APPLIED and (recommended or not case.around & (GRANTED | PROPOSED)):
        return case.by_own("applied", "applied", APPLIED)
    return None


def _new_among_granted(n: Number) -> bool:
    """Whether a number counts those of a list's firms that did not hold the title before: 158家上榜,新申报的90家."""
    whole = n.before[0] if n.before else n.context.whole
    if n.own or whole is None or whole.measure not in _OF_A_NEW_LIST or whole.programme != _programme(n):
        return False
    return n.count.value < whole.count.value and _FIRST_APPLIED.search(n.text, n.left, n.right) is not None


def _new(case: _Case) -> Answer[Measure] | None:
    """New by its own words: 新增15家."""
    return case.by_own("new", "new", NEW) if case.n.kinds & NEW else None


def _of_reviewed_batch(case: _Case) -> Answer[Measure] | None:
    """Reviewed, where the batch that governs it is under review: 第二批复核名单,宁波30家."""
    batch = case.batch
    if batch and batch.review and batch.start >= case.n.governing_start():
        return Answer("reviewed", "batch-under-review", batch.start, batch.end)
    return None


def _revoked_in_clause(case: _Case) -> Answer[Measure] | None:
    """Revoked, as the clause around a number says: 取消42家企业的资格,其中南昌市15家; 取消…名单(共23家)."""
    n = case.n
    if not n.own and case.around & REVOKED and not n.kinds & GRANTED:
        return case.by_clause("revoked", "revoked-in-clause", REVOKED)
    return None


def _revoked_after(case: _Case) -> Answer[Measure] | None:
    """Revoked, as the next clause says of the firms just introduced: 查出3家企业,已由主管部门取消其资格."""
    n = case.n
    if n.kinds & (GRANTED | NEW | STOCK | HELD) or _PASSES.search(n.text, n.left, n.right):
        return None
    in_brackets = n.text[n.right : n.right + 1] == ")"  # 约三成(506家)未通过
    start = n.right if in_brackets else n.clause.end
    following = inside(n.m.counts, n.count.end, n.sentence.end)
    if following and following[0].start < start:
        return None
    cut = n.text.find(";", n.count.end, n.sentence.end)
    end = min(
        n.clause_start(following[0].start) if following else n.sentence.end,
        cut if cut >= 0 else n.sentence.end,
    )
    rest = n.words.kinds_in(start, end)
    if rest & REVOKED and not rest & (GRANTED | NEW):
        return _answer(n, "revoked", "revoked-after", REVOKED, start, end)
    return None


def _of_this_batch(case: _Case) -> Answer[Measure] | None:
    """What the list announced before was about: 此次全市共20家入选."""
    n = case.n
    start = n.left if n.own or n.before else n.sentence.start
    this = THIS_BATCH.search(n.text, start, n.count.start)
    if this is None or n.kinds & STOCK or (case.batch and case.batch.start > this.end()):
        return None
    measure = n.context.measure
    return Answer(measure if measure and measure in _OF_A_LIST else "new", "this-batch", *this.span())


def _registered(case: _Case) -> Answer[Measure] | None:
    """New, where small technology firms are entered in the register, which begins anew each year: 评价入库712家.

    今年累计入库712家 is new all the same, but 截至2023年底入库712家 and 全省备案科技型中小企业3.36万家 are stocks.
    """
    n = case.n
    if _programme(n) != "tech_sme" or not n.words.kinds_in(case.clause, n.right) & REGISTERED:
        return None
    if n.before and n.before[-1].measure == "cumulative" and _BY_END_OF_MONTH.match(n.text, n.sentence.start):
        return None  # 截至今年6月底,高新技术企业785家,科技型中小企业备案2017家
    dates = inside(n.m.dates, n.clause_start(n.clause.start - 1), n.count.start)
    for named in _IN_A_YEAR.finditer(n.text, n.sentence.start, n.right):
        if not any(date.start <= named.start() < date.end for date in dates):
            return Answer("new", "registered", *named.span())
    ended = _ENDED.search(n.text, n.sentence.start, n.count.start)
    if dates or ended or case.around & (TODAY | STOCK | HELD) or not n.kinds & REGISTERED:
        return None
    entered = n.words.last(REGISTERED, n.left, n.count.start)
    describes = n.title is not None and entered is not None and entered[1] == n.title.start
    stock = describes and not n.before and not n.kinds & NEW and n.context.report is None
    return case.by_own("cumulative" if stock else "new", "registered", REGISTERED)


def _goes_on_with_list(n: Number) -> bool:
    """Whether 拥有 only names the next place of a list of new firms: 北京有167家,上海拥有181家."""
    new_before = not n.own and bool(n.before) and n.before[-1].measure == "new"
    return (
        new_before and bool(n.places(n.left, n.count.start)) and _OF_LIST_BEFORE.fullmatch(n.left_words()) is not None
    )


def _has_of_list(case: _Case) -> Answer[Measure] | None:
    """New, where 拥有 only says how many of a list just made known a place has: 第五批名单公布,武汉拥有21家."""
    n = case.n
    words = n.words.all(STOCK, n.left, n.right)
    if n.own or n.before or len(words) != 1 or n.text[slice(*words[0])] not in ("拥有", "坐拥") or n.kinds & TODAY:
        return None
    lead = n.text[n.sentence.start : n.clause.start]
    listed = ("名单" in lead or "榜单" in lead) and n.words.kinds_in(n.sentence.start, n.clause.start) & (
        ANNOUNCED | PROPOSED
    )
    dated = case.batch is not None or case.year is not None
    return Answer("new", "has-of-list", *words[0]) if listed and dated and n.places(n.left, n.count.start) else None


def _rises_by_batches(n: Number, batch: Batch | None) -> bool:
    """Whether 增至 only compares a batch with the one counted before: 第二批5家,第三批增至17家."""
    last = n.before[-1] if n.before else None
    if last is None or batch is None or last.measure != "new" or not last.batch or batch.start < n.left:
        return False
    return batch.first == batch.last == last.batch[1] + 1 and _RAISED.search(n.left_words()) is not None


def _stock(case: _Case) -> Answer[Measure] | None:
    """All there are by its own words, unless one batch is granted in its clause: 累计80家."""
    n, batch = case.n, case.batch
    one_batch = batch is not None and batch.first == batch.last and batch.start >= n.clause.start
    if _goes_on_with_list(n) or _rises_by_batches(n, batch):
        return None
    if n.kinds & STOCK and not (one_batch and case.around & GRANTED):
        return case.by_own("cumulative", "stock", STOCK)
    return None


def _reaches(case: _Case) -> Answer[Measure] | None:
    """All there are, as a number is what growth led to, or what a time ended with: 净增57家、达到232家."""
    n = case.n
    grown = n.so_far.refused
    led_to = grown and grown.reason == "difference" and not n.text[grown.count.end : n.left].strip("、,")
    if led_to and n.left_kinds & HELD:
        return case.by_own("cumulative", "reaches", HELD)
    ended = _ENDED_WITH.search(n.left_words())
    return Answer("cumulative", "ended-with", n.left + ended.start(), n.left + ended.end()) if ended else None


def _tied_to_batch(case: _Case) -> Answer[Measure] | None:
    """All there are with the batch announced before: 至此,宁波有80家."""
    n = case.n
    start = n.lead_start()
    if case.batch and n.text[case.batch.end : n.count.start] in ("", "的") and case.batch.first == case.batch.last:
        return None  # 加上第一批的357户
    if not n.own and n.context.batch and n.words.kinds_in(start, n.count.start) & TIED:
        return _answer(n, "cumulative", "tied-to-batch", TIED, start, n.count.start)
    return None


def _of_last_year(case: _Case) -> Answer[Measure] | None:
    """New last year, unless a batch is named or a mark was passed: 去年认定20家."""
    n, batch = case.n, case.batch
    if not _LAST_YEAR.search(n.text, n.left, n.count.start) or (batch and batch.start >= case.clause):
        return None
    passed_mark = n.count.bound == "at_least" and n.kinds & HELD
    return Answer("cumulative" if passed_mark else "new", "last-year")


def _of_batch(case: _Case) -> Answer[Measure] | None:
    """New with the batch that governs it, all there are with several from the first on: 第六批20家; 前六批80家."""
    n, batch = case.n, case.batch
    if batch is None:
        return None
    if batch.start > n.count.end and n.left_kinds & (HELD | STOCK) and "," in n.text[n.count.end : batch.start]:
        return None  # 小巨人企业达4762家,第三批名单正式公布
    of_number_before = not n.own and bool(n.before) and batch.start < n.before[-1].count.start
    if of_number_before or not (batch.start >= n.lead_start() or of_this_title(n, batch)):
        return None
    in_clause = batch.start >= n.clause.start
    speaks_of_list = not n.own or case.around & (GRANTED | NEW | ANNOUNCED | PROPOSED)
    owned = STOCK if n.kinds & GRANTED else _OWNED  # 目前第六批公示结束,湖南61家上榜
    made_known = n.words.last(ANNOUNCED | PROPOSED, case.clause, batch.start)  # 已有26省市公示第五批名单,合计3600家
    around = n.words.kinds_in(batch.start, n.right) if made_known else case.around
    if in_clause or (speaks_of_list and not around & owned):
        several = batch.last > batch.first == 1
        whole: Measure = "cumulative" if several else _measure_of_list(case, batch)
        reviewed = batch.review or _splits_review(n)
        return Answer("reviewed" if reviewed else whole, "batch", batch.start, batch.end)
    return None


def _measure_of_list(case: _Case, batch: Batch) -> Measure:
    """What the figure of a batch was that a list without a verb splits up: 推荐第六批47家。区市分布(第六批):莱州6家."""
    n = case.n
    if n.own or case.around & (GRANTED | NEW | ANNOUNCED | PROPOSED):
        return "new"
    of_batch = (f for _, f in reversed(n.context.figures) if f.batch == (batch.first, batch.last) and not f.subset)
    lead = next((f for f in of_batch if f.programme == _programme(n)), None)
    return lead.measure if lead and lead.measure != "cumulative" else "new"


def _splits_review(n: Number) -> bool:
    """Whether a number splits up those who passed a review by their batches: 162家通过复核,其中第三批58家."""
    among = n.words.last(AMONG, n.sentence.start, n.count.start) if n.before else None
    whole = next((f for f in reversed(n.before) if among and f.count.end <= among[0]), None)
    return whole is not None and whole.measure == "reviewed" and n.count.value <= whole.count.value


def _since_begun(case: _Case) -> Answer[Measure] | None:
    """All there are, as they are those since a programme began: 自2018年启动评选以来,全市评出隐形冠军36家."""
    n = case.n
    since = _SINCE_BEGUN.search(n.text, n.sentence.start, n.count.start) if n.own and not n.kinds & NEW else None
    if since is None or n.before or n.batches(since.end(), n.right):
        return None
    return Answer("cumulative", "since-begun", *since.span())


def _of_cohort(case: _Case) -> Answer[Measure] | None:
    """New in the year that names the cohort: 2022年度认定的瞪羚企业20家."""
    n, year = case.n, case.year
    if year is None or year.start < n.governing_start():
        return None
    of_number_before = not n.own and n.before and year.start < n.left
    if of_number_before or not _names_cohort(n, year):
        return None
    return Answer("new", "cohort", year.start, year.end)


def _stock_in_clause(case: _Case) -> Answer[Measure] | None:
    """All there are, as the clause says: 目前,全市小巨人企业80家."""
    n = case.n
    of_list = not n.own and n.context.measure == "new" and n.context.batch and case.around & GRANTED
    if of_list or _goes_on_with_list(n) or not case.around & _OWNED:
        return None  # 浙江拥有入选企业最多,达308家: of the batch just announced
    if n.left_kinds & PROPOSED and not case.around & STOCK and "公示的" not in n.left_words():
        return None  # 截至7月底,29个省市合计公示3424家
    return case.by_clause("cumulative", "stock-in-clause", _OWNED)


def _new_in_clause(case: _Case) -> Answer[Measure] | None:
    """New, as the clause says: 新认定隐形冠军108家、培育企业64家."""
    return case.by_clause("new", "new-in-clause", NEW) if case.around & NEW else None


def _granted_of_applied(case: _Case) -> Answer[Measure] | None:
    """New, of those who applied: 申报50家,获评20家."""
    n = case.n
    if not n.before or n.before[-1].measure != "applied":
        return None
    if n.kinds & _TITLED:
        return case.by_own("new", "granted", _TITLED)
    succeeded = _SUCCEEDED.search(n.left_words())  # 31家企业申报,成功9家
    return Answer("new", "granted", n.left, n.count.start) if succeeded else None


def _granted_in_list(case: _Case) -> Answer[Measure] | None:
    """New, where a list gives a title without its name beside the number: 获评小巨人企业的有宁波20家."""
    n = case.n
    if n.before or n.own:
        return None
    if case.around & _TITLED and n.title and n.title.start >= n.sentence.start:
        return _answer(n, "new", "granted", _TITLED, n.governing_start(), n.right)
    if n.kinds & _TITLED and n.context.measure in (None, "applied"):
        return case.by_own("new", "granted", _TITLED)
    return None


def _held_altogether(case: _Case) -> Answer[Measure] | None:
    """All there are, where 共有 adds up what no batch, year or announcement limits: 共有80家企业获评小巨人."""
    n, text = case.n, case.n.text
    if n.before or not n.own or not n.kinds & _TITLED or not _SO_MANY.search(text, n.left, n.right):
        return None
    announced = n.words.kinds_in(n.sentence.start, n.sentence.end) & (ANNOUNCED | PROPOSED)
    of_list = announced or n.context.batch is not None or n.context.year is not None
    if of_list or IN_YEAR.search(text, n.sentence.start, n.count.start):
        return None
    return case.by_own("cumulative", "held", HELD)


def _granted(case: _Case) -> Answer[Measure] | None:
    """New, where a title is given to a number that names it: 20家企业获评小巨人."""
    n = case.n
    return case.by_own("new", "granted", _TITLED) if n.own and not n.before and n.kinds & _TITLED else None


def _among_the_granted(case: _Case) -> Answer[Measure] | None:
    """New, as those are that it is a part of: 1176家企业获评,其中雏鹰企业1031家、瞪羚企业143家."""
    n = case.n
    start = n.sentence.start
    among = n.words.last(AMONG, start, n.count.start) if n.own and not n.before and n.so_far.refused else None
    if among is None or not inside(n.m.counts, start, among[0]) or n.words.kinds_in(among[1], n.right) & (STOCK | HELD):
        return None
    whole = n.words.kinds_in(start, among[0])
    if not whole & (GRANTED | NEW | PROPOSED) or whole & (STOCK | POOL):
        return None
    return _answer(n, "new", "among-the-granted", GRANTED | NEW | PROPOSED, start, among[0])


def _granted_elsewhere(case: _Case) -> Answer[Measure] | None:
    """New, where a list of stocks goes on with what another place was granted: 德阳累计52家;绵阳首评,入围20家."""
    n = case.n
    last = n.before[-1] if n.before else None
    if last is None or last.measure != "cumulative" or n.own or not n.kinds & GRANTED or n.kinds & (STOCK | HELD):
        return None
    return case.by_own("new", "granted", GRANTED) if n.region not in (None, last.region) else None


def _granted_in_row(case: _Case) -> Answer[Measure] | None:
    """New, as the verb before a row of titles says: 入选潜在独角兽7家、种子独角兽9家、瞪羚62家."""
    n = case.n
    if not n.own or n.before or n.so_far.refused is None or n.kinds & (STOCK | HELD):
        return None
    first = next(iter(inside(n.m.counts, n.clause.start, n.count.start)), n.count)
    if first == n.count or n.words.kinds_in(first.end, n.count.start) & (STOCK | HELD | TODAY | AMONG):
        return None
    granted = n.words.last(GRANTED | NEW, n.clause.start, first.start)
    return Answer("new", "granted-in-row", *granted) if granted else None


def _part_of_announced(case: _Case) -> Answer[Measure] | None:
    """New, as those of a list just announced that counted several titles or seeds: 103家入选。其中,瞪羚企业98家."""
    n = case.n
    goes_on = n.before and n.before[-1].rule.endswith("among-the-granted") and not n.left_kinds & (STOCK | HELD)
    if not n.own or (n.before and not goes_on) or n.context.counted or not _OPENS_PARTS.match(n.text, n.sentence.start):
        return None
    end = len(n.text[: n.sentence.start].rstrip("。!\n "))
    start = max(n.text.rfind(mark, 0, end) for mark in "。\n") + 1
    kinds = n.words.kinds_in(start, n.sentence.start)
    listed = any(title.programme == _programme(n) for title in inside(n.m.titles, start, n.sentence.start))
    if not listed or not kinds & (GRANTED | NEW | ANNOUNCED) or kinds & STOCK:
        return None
    return _answer(n, "new", "among-the-granted", GRANTED | NEW | ANNOUNCED, start, n.sentence.start)


def _named_firms(case: _Case) -> Answer[Measure] | None:
    """New, where some of the firms are named: 甲公司、乙公司等20家企业."""
    n = case.n
    if n.left_words().endswith("等") and not n.kinds & STOCK and not n.right_words().startswith(("企业已", "已")):
        return Answer("new", "named-firms")
    return None


def _held(case: _Case) -> Answer[Measure] | None:
    """All there are, as its own words say who has them: 省级专精特新企业超9.6万家."""
    n = case.n
    holds = n.own and n.kinds & HELD and not n.before and not _is_among_listed(n)
    return case.by_own("cumulative", "held", HELD) if holds else None


def _is_among_listed(n: Number) -> bool:
    """Whether a number is of the firms of a list just counted: 培育企业286家。培育企业里嘉兴有41家."""
    title = n.title
    among = title is not None and title.end <= n.count.start and n.text.startswith(("中", "里", "当中"), title.end)
    lead = lead_of(n) if among else None
    return lead is not None and _part_of_list(n, lead)


_RULES: tuple[Callable[[_Case], Answer[Measure] | None], ...] = (
    _announced_behind,
    _revoked,
    _survived_review,
    _applied_for_review,
    _revoked_after,
    _left_after_review,
    _reviewed,
    _among_the_reviewed,
    _passing_review,
    _applied,
    _new,
    _of_reviewed_batch,
    _revoked_in_clause,
    _of_this_batch,
    _registered,
    _reaches,
    _has_of_list,
    _stock,
    _tied_to_batch,
    _of_last_year,
    _of_batch,
    _since_begun,
    _of_cohort,
    _stock_in_clause,
    _new_in_clause,
    _granted_of_applied,
    _granted_in_list,
    _held_altogether,
    _granted,
    _among_the_granted,
    _granted_in_row,
    _granted_elsewhere,
    _part_of_announced,
    _named_firms,
    _held,
)


def _names_new_batch(n: Number) -> bool:
    """Whether a new batch is announced in a number's own clause, so that 通过 speaks of it: 第六批20家通过."""
    return any(not batch.review for batch in n.batches(n.clause.start, n.count.start))


def _names_cohort(n: Number, year: Year) -> bool:
    """Whether a year names those who got the title then, rather than when a stock was counted."""
    if n.own and (n.kinds & STOCK or (_SO_MANY.search(n.text, n.left, n.right) and not n.kinds & _TITLED)):
        return False
    words = n.text[year.start : n.right]
    return words[4:].startswith("年度") or _COHORT.search(words) is not None


# What a number without a word for it takes from those before it.


def _like_sum_of_titles(n: Number) -> Answer[Measure] | None:
    """New, where the sum that the sentence splits up by titles is: 公布瞪羚、独角兽企业名单,共90家,其中瞪羚企业88家."""
    if not n.so_far.of_several_titles:
        return None
    kinds = n.words.kinds_in(n.sentence.start, n.count.start)
    if not kinds & (GRANTED | NEW | ANNOUNCED) or kinds & STOCK:
        return None
    return _answer(n, "new", "granted", GRANTED | NEW | ANNOUNCED, n.sentence.start, n.count.start)


def _handed_on(n: Number, batch: Batch | None) -> Measured:
    """The measure of a number without a word for it: that of the list it stands in, else what its lead announced."""
    if n.own and n.count.bound == "at_least" and n.kinds & HELD:
        return Answer("cumulative", "passes-a-mark"), None
    if batch is None and (listed := _of_list_of_year(n)):
        return listed, None
    if n.before:
        return _like_number_before(n)
    if of_all := _like_sum_of_titles(n):
        return of_all, None
    lead = lead_of(n)
    if n.own and not (batch is None and lead and _part_of_list(n, lead)):
        return Answer("new" if batch else "cumulative", "stock-by-default"), None
    n.lead = n.so_far.list_lead = lead
    if lead is None:
        of_batch = n.context.batch and _of_batch_announced(n)
        return Answer("new" if of_batch else "cumulative", "like-list"), None
    same_batch = _on_level_of(n, lead) and (batch is None or (batch.first, batch.last) == lead.batch)
    return Answer(lead.measure, "like-list", lead.start, lead.end), lead.batch if same_batch else None


def _of_list_of_year(n: Number) -> Answer[Measure] | None:
    """New, where the list of a year was just made known and is counted: 公布2024年瞪羚企业榜单。瞪羚企业71家.

    Or where the number stands in brackets in the words that make it known: 现将2023年瞪羚企业(86家)名单公布.
    """
    made_known = ANNOUNCED | PROPOSED
    start, end = n.sentence.start, n.sentence.end
    if n.words.kinds_in(start, n.count.start) & (STOCK | TODAY | HELD):
        return None
    bracketed = not n.before and n.own and n.title and n.text[n.title.end : n.count.start] in ("(", "(共", "(共计")
    if bracketed and "名单" in n.text[n.count.end : end] and n.words.kinds_in(start, end) & made_known:
        return _answer(n, "new", "granted", made_known, start, end)
    year = n.context.year
    goes_on = not n.before or all(f.rule.endswith("list-made-known") for f in n.before)
    if year is None or not goes_on or n.context.counted or not n.own or n.context.batch is not None:
        return None
    before = n.text.rfind("。", 0, max(start - 1, 0)) + 1
    if not before <= year.start < start or not n.words.kinds_in(before, start) & made_known:
        return None
    listed = any(akin(title.programme, _programme(n)) for title in n.context.year_of)
    return _answer(n, "new", "list-made-known", made_known, before, start) if listed else None


def _like_number_before(n: Number) -> Measured:
    """The measure and batch of the number before, or of the first of its row: A 36家,累计140家;B 8家,累计20家."""
    between = n.text[n.before[-1].count.end : n.count.start]
    last = n.before[0] if ";" in between else _last_on_its_level(n)
    of_like_title = akin(last.programme, _programme(n))
    if _named_too(n, last):
        n.lead = last
        return Answer("new", "named-too", last.count.start, last.count.end), last.batch if of_like_title else None
    apart = n.own and ("," in between or ";" in between)
    if apart and last.rule.endswith("registered") and not of_like_title and not n.kinds & GRANTED:
        counted = next((f for f in reversed(n.before) if not f.rule.endswith("registered")), None)
        return Answer(counted.measure if counted else "cumulative", "another-title"), None  # 入库1825家,专精特新586家
    if apart and last.batch and not of_like_title:
        return Answer("cumulative", "another-title"), None
    added = of_like_title and last.batch and _ADDED_TO_LIST.match(n.left_words().lstrip(",;"))
    granted = added or (n.right_kinds & GRANTED and not n.left_kinds & STOCK)  # 另有21家企业被认定为省级隐形冠军
    if apart and _kinds_beside_title(n) & (HELD | TOTAL) and not granted:
        return Answer("cumulative", "held"), None
    if not n.own and n.left_kinds & TOTAL:
        return _sum_or_stock(n, last)
    n.lead = last
    answer = Answer(last.measure, "like-number-before", last.count.start, last.count.end)
    return answer, last.batch if of_like_title and (not n.own or _on_level_of(n, last)) else None


def _kinds_beside_title(n: Number) -> int:
    """The kinds of the words before a number that are none of its title's: not 培育 in 另有培育企业93家."""
    title = n.title
    if title is None or not n.left <= title.start < title.end <= n.count.start:
        return n.left_kinds
    return n.words.kinds_in(n.left, title.start) | n.words.kinds_in(title.end, n.count.start)


def _named_too(n: Number, last: Finding) -> bool:
    """Whether a number only goes on with those who are named something: 确定36家企业为隐形冠军,139家企业为培育企业."""
    named = n.title is not None and n.own and _NAMED.fullmatch(n.text, n.count.end, n.title.start)
    return bool(named) and last.measure == "new" and _NAMED.match(n.text, last.count.end) is not None


def _on_level_of(n: Number, figure: Finding) -> bool:
    """Whether a number's title is of a figure's level, or leaves it open: not in 国家级19家,省级单项冠军39家."""
    level = n.title.level if n.title else None
    if level == "municipal" and (figure.region or "")[:2] in MUNICIPALITIES:
        level = "provincial"  # 市级 in Chongqing
    return level in (None, figure.level)


def _last_on_its_level(n: Number) -> Finding:
    """The number before, or the one whose part it only was: 总量1674户,其中新增398户;小巨人共81户 goes on with 1674."""
    for part, whole in zip(reversed(n.before), [*reversed(n.before[:-1]), None], strict=True):
        aside = whole and n.own and n.words.kinds_in(whole.count.end, part.count.start) & AMONG
        if not aside or part.programme == _programme(n):
            return part
    return n.before[-1]


def _sum_or_stock(n: Number, last: Finding) -> Measured:
    """What 共 adds up: the numbers before it (认定164家,复核通过57家,共221家), else all there are."""
    alike = [f for f in n.before if f.programme == last.programme and not f.subset]
    n.lead = last
    if sum(f.count.value for f in alike[-2:]) == n.count.value:
        fresh = next((f for f in alike if f.measure == "new"), None)
        if fresh and {f.measure for f in alike[-2:]} == {"new", "reviewed"}:
            n.lead = fresh
            return Answer("new_and_reviewed", "sum", fresh.count.start, last.count.end), fresh.batch
    elif {f.region for f in alike} == {n.region} and n.count.value > last.count.value:
        return Answer("cumulative", "total"), None
    return Answer(last.measure, "like-number-before", last.count.start, last.count.end), last.batch


def _part_of_list(n: Number, whole: Finding) -> bool:
    """Whether a number counts a place's share of a list that was counted before: 全省95家…。宁波21家隐形冠军居首."""
    if n.region == whole.region:
        of_subset = n.title is not None and n.title.subset is not None
        inner = of_subset and _SPELT_OUT.match(n.text, n.sentence.start) is not None
    else:
        zones = n.places(n.left, n.count.start) if n.region is None else []
        in_city = any(zone.words.endswith(_ZONES) for zone in zones)  # 高新区87家瞪羚
        inner = whole.region is not None and (in_city or (n.region is not None and within(n.region, whole.region)))
    return inner and n.count.value <= whole.count.value


# What turns a measure into another one.


def _of_index(n: Number, said: Answer[Measure]) -> Answer[Measure]:
    """All there are instead of new ones in a private institute's index, which lists them all each time: 胡润…榜."""
    if said.value == "new" and said.rule in _OF_EACH_EDITION and n.private and _indexed(n):
        return replace(said, value="cumulative", rule="private-index")
    return said


def _indexed(n: Number) -> bool:
    """Whether a private institute's index lists a title: unicorns whenever one is named, gazelles by name."""
    if _programme(n) == "unicorn":
        return True
    before = bisect_left(n.context.indexes, n.sentence.end) - 1
    at = n.context.indexes[max(before, 0)]
    return _programme(n) == "gazelle" and "瞪羚" in n.text[at : at + _LONGEST_INDEX]


def _with_review(n: Number, said: Answer[Measure]) -> Answer[Measure]:
    """New and reviewed ones instead of new ones, where a review is announced in the same breath."""
    if said.value != "new":
        return said
    if _joins_review_after(n):
        return replace(said, value="new_and_reviewed", rule="new-and-review")
    if _lead_joins_review(n):
        return replace(said, value="new_and_reviewed", rule="new-and-review-in-lead")
    return said


def _joins_review_after(n: Number) -> bool:
    """Whether the words after the number join a new batch and a review: 55家企业列入第四批培育和第一批复核通过名单."""
    return {batch.review for batch in n.batches(n.count.end, n.right)} == {True, False}


def _lead_joins_review(n: Number) -> bool:
    """Whether the lead joins a new batch and a review, and the number is of neither alone.

    公示第六批小巨人和第三批小巨人复核通过企业名单,我市共有7家上榜: the 7 are some of each.
    """
    fresh = n.words.kinds_in(n.sentence.start, n.count.start) & NEW or _said_new_behind(n)
    fresh = fresh or _review_counted_apart(n) or _in_brackets_of_batch(n)
    of_one = n.kinds & (NEW | REVIEWED | APPLIED) or n.batches(n.left, n.right) or "认定" in n.text[n.left : n.right]
    if fresh or of_one or _LAST_YEAR.search(n.text, n.left, n.right):
        return False
    named = n.batches(n.sentence.start, n.count.start)
    if {batch.review for batch in named} == {True, False}:
        return not n.before
    announced = n.context.reviewed is not None and n.context.batch is not None
    return not named and announced and not n.own and n.context.measure in (None, "new_and_reviewed")


def _review_counted_apart(n: Number) -> bool:
    """Whether its sentence goes on with those who passed the review, not as its parts: 我市29家上榜,另有3家通过复核."""
    done = n.count.end
    for count in inside(n.m.counts, n.count.end, n.sentence.end):
        between = n.words.kinds_in(done, count.start)
        behind = n.words.kinds_in(count.end, n.clause_end(count.end))
        if between & AMONG:
            return False
        if (between | behind) & REVIEWED:
            return not n.left_kinds & TOTAL or _BESIDES.search(n.text, done, count.start) is not None
        done = count.end
    return False


def _in_brackets_of_batch(n: Number) -> bool:
    """Whether a number stands in brackets behind a title with its own batch: 第五批小巨人企业(共19户)和第二批复核…."""
    if n.around is None or n.title is None or not 0 <= n.around[0] - n.title.end <= 1:
        return False
    return any(0 <= n.title.start - batch.end <= 1 for batch in n.batches(n.clause_start(n.title.start), n.title.start))


def _said_new_behind(n: Number) -> bool:
    """Whether the words behind a number, up to the next one or a semicolon, say it is new: 7户通过审核,拟新认定为…."""
    following = inside(n.m.counts, n.count.end, n.sentence.end)
    end = n.clause_start(following[0].start) if following else n.sentence.end
    return bool(n.words.kinds_in(n.count.end, end) & NEW)


def _added_up(case: _Case, batch: Batch | None, said: Answer[Measure]) -> Answer[Measure]:
    """All there are, where the number adds up the first batches: 以前五批名单为底稿,筛出企业共296家."""
    spans = case.batch is not None and case.batch.last > case.batch.first
    if spans and batch and batch.first == 1 and case.n.left_kinds & TOTAL and said.value == "new":
        return replace(said, value="cumulative", rule="batches-added-up")
    return said


# The batches of a number whose measure is known.


def _batches_of(n: Number, measure: Measure, batch: Batch | None) -> Span | None:
    """The first and last batch that a number of a measure covers."""
    if measure == "cumulative":
        return _batches_of_stock(n, batch)
    if (
        measure == "reviewed"
        and batch
        and not batch.review
        and batch.start < n.clause.start
        and not _goes_through(n, batch)
    ):
        batch = None  # the batch of the list, not the one under review
    if batch is None and measure in ("reviewed", "revoked") and (whole := _whole_of_same(n, measure)):
        return whole.batch
    if batch is None and n.context.reviewed is None and (listed := _list_under_review(n)):
        return listed.batch
    if measure == "revoked":
        own = batch is not None and batch.start > n.text.rfind(";", n.sentence.start, n.count.start)
        if (
            own
            and batch
            and not batch.review
            and n.context.reviewed is None
            and _REVIEW.search(n.text, n.left, n.right)
        ):
            own = not any(f.batch == (batch.first, batch.last) and f.measure == "new" for f in n.before)
        return _ordinals(batch) if own else None
    if measure == "new" and _OF_ALL_YEAR.search(n.left_words()) and not n.batches(n.left, n.right):
        return None  # 第二批37家,全年累计入库96家
    if measure == "new" and _year_so_far(n):
        return None  # 至此,2022年共入库1.08万家
    if batch is None and not _apart_from_list(n, measure):
        batch = n.context.reviewed if measure == "reviewed" else n.context.batch
    return _ordinals(batch)


def _year_so_far(n: Number) -> bool:
    """Whether a number adds up a year's batches, the one just announced with them: 至此,2022年我市共入库1.08万家."""
    tied = n.words.kinds_in(n.lead_start(), n.count.start) & TIED and n.left_kinds & TOTAL
    return (
        bool(tied) and not n.batches(n.left, n.right) and _IN_A_YEAR.search(n.text, n.left, n.count.start) is not None
    )


def _goes_through(n: Number, batch: Batch) -> bool:
    """Whether the clause before is about a batch whose firms a number says to have kept the title.

    第一批隐形冠军企业中,有9家通过复评, but not 公布第四批小巨人企业,我市3家通过复核.
    """
    clause = n.clause_start(batch.start)
    if inside(n.m.counts, batch.end, n.left) or n.text.find(",", batch.end, n.clause.start - 1) >= 0:
        return False
    return not n.words.kinds_in(clause, n.clause.start) & (ANNOUNCED | NEW | PROPOSED | GRANTED)


def _list_under_review(n: Number) -> Finding | None:
    """The list whose firms came under review, where 过关 or 出局 goes back to it: 97家迎来复核。60家过关,37家出局."""
    if n.before:
        first = n.before[0]
        return first if first.rule.endswith("survived-review") and first.programme == _programme(n) else None
    listed = n.context.whole
    goes_back = listed and listed.measure == "new" and listed.programme == _programme(n) and not n.own
    return listed if goes_back and _SURVIVED.match(n.right_words()) else None


def _whole_of_same(n: Number, measure: Measure) -> Finding | None:
    """The figure of the sentence before that a number is a part of: 21家未通过。未通过的21家里有6家来自合肥."""
    if n.own or n.before:
        return None
    same = (f for f in n.context.last if (f.measure, f.programme) == (measure, _programme(n)) and not f.subset)
    return next(same, None)


def _batches_of_stock(n: Number, batch: Batch | None) -> Span | None:
    """The batches that a stock adds up, named or up to the one that its words tie it to: 加上第六批,累计80家."""
    if batch and batch.last > batch.first:
        return _batches_of_span(n, batch)
    start = max(n.sentence.start, n.left - _WORDS_BEFORE_STOCK)
    this = n.context.batch if THIS_BATCH.search(n.text, start, n.right) else None
    lead = this or batch or n.context.batch
    # 2022年第一批: batches that begin anew each year add up to no span
    restarting = _announced_by_year(n) or n.years(n.sentence.start, n.right)
    if lead is None or restarting or (lead is not batch and not _of_batch_announced(n)):
        return None
    tied = n.words.kinds_in(start, n.right) & TIED or (batch and _WITH_NEWEST.search(n.text, start, batch.start))
    return (1, lead.last) if tied or _raised_by_batch(n) == lead.last else None


def _announced_by_year(n: Number) -> bool:
    """Whether the list announced before, of a number's title, has a year: 2022年第一批专精特新中小企业."""
    return n.context.year is not None and any(akin(of.programme, _programme(n)) for of in n.context.year_of)


def _of_batch_announced(n: Number) -> bool:
    """Whether a number counts a title whose batch was announced before."""
    programmes = [title.programme for title in n.context.batch_of]
    return not programmes or any(akin(each, _programme(n)) for each in programmes)


def _raised_by_batch(n: Number) -> int | None:
    """The batch whose firms, counted right before, raised a stock to what it is: 第六批14家入选,总数增至85家."""
    last = n.before[-1] if n.before else None
    same = last and (last.programme, last.region, last.measure) == (_programme(n), n.region, "new") and last.batch
    return last.batch[1] if last and same and last.batch and _RAISED.search(n.left_words()) else None


def _batches_of_span(n: Number, span: Batch) -> Span | None:
    """The batches of a span, the newest one included where the stock adds both up: 前五批加上第六批,累计80家."""
    newest = n.context.batch.last if n.context.batch else 0
    newest = max([newest, *(f.batch[1] for f in n.before if f.batch and f.measure == "new")])
    start = max(n.sentence.start, n.left - _WORDS_BEFORE_STOCK)
    if newest == span.last + 1 and _ADDING.search(n.text, start, n.right):
        adds_up = n.own or inside(n.m.counts, span.end, n.left)
        return (1, newest) if adds_up else (1, span.last)
    return (span.first, span.last) if span.start >= n.clause.start or of_this_title(n, span) else None


def _names_same_list(n: Number, year: Year) -> bool:
    """Whether a year behind a number is only the other name of the headline's batch: 认定603家企业为2022年省级…企业."""
    lead = n.context.batch
    of_headline = lead is not None and lead.end <= n.context.headline and not n.context.figures
    return of_headline and year.start > n.count.end and n.title is not None and n.title.start >= year.end


def _apart_from_list(n: Number, measure: Measure) -> bool:
    """Whether a number is not of the list announced before: its level, title or time is another one."""
    announced = n.context.title
    if n.own and _OTHER_LEVEL.search(n.text, n.lead_start(), n.count.start):
        return True
    if announced and n.title and {announced.level, n.title.level} == {"national", "provincial"}:
        return True
    if announced is None or n.title is None or announced.programme != n.title.programme:
        return announced is not None
    year = next(iter(n.years(n.sentence.start, n.right)), None)
    if year and n.context.year is None and _names_same_list(n, year):
        return False
    if year and measure == "new" and (n.context.year is None or n.context.year.year != year.year):
        return True
    if measure == "new" and n.own and _A_YEAR.search(n.text, n.sentence.start, n.count.start):
        return True  # 2024年以来,全市已入库12306家: not of the batch that was announced before
    return _LAST_YEAR.search(n.text, n.left, n.count.start) is not None
