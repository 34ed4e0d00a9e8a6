"""What happened to the firms that a number counts, and with which batches: new, reviewed, both, or all of them."""

from __future__ import annotations

from pipeline.chinese.cohort_of import IN_YEAR, PASSES, THIS_BATCH, akin, of_this_title, together
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.words import (
    ANNOUNCED,
    APPLIED,
    GRANTED,
    HELD,
    NEW,
    PROPOSED,
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
from pipeline.patterns import pattern
from pipeline.records import Measure
from pipeline.scopes import Finding

Span = tuple[int, int]
_COHORT = pattern(
    r"名单|认定|入库|公布|公示|拟|新增|新培育|新入|复核|复审|备案|推荐|申报|批|上榜|入围|入选|获|重点支持|通过|确定|评选|拿下|摘"
)
_BEFORE_LIST = pattern(
    r"(?:名单|本批|此次|此批|这批)[^,]{0,4}(?:公布|公示|出炉|揭晓)(?:之)?前|在此之前|在这之前|此前累计"
)
_SEVERAL_GOES = pattern(r"分[两二三四五\d]批")
_FUNDED_YEAR = pattern(r"第[二三]年")
_ADDING = pattern(r"算上|加上|加计|加进来|连同|算在一起|计入")
_LAST_YEAR = pattern(r"(?<![比较])(?:去年|上年|前年|上一年)(?![末底]|度末|同期)")
_RESTATES = pattern(r",?(?:为|达|达到|共|计|共计|已达|有)")
_BOTH = pattern(
    r"(?:认定|培育|新增|企业|新获评)(?:(?!复[核审])[^,]){0,24}(?:和|及|与|以及)[^,]{0,12}?复[核审]|批[^,和及与]{0,14}(?:和|及|与|以及)[^,合共\d]{0,12}?复[核审]|[含括]复[核审]"
)
_PASSED_AMONG = pattern(r"(?<!未)通过复[核审]的?[^,未]{0,4}[里中],")
_PASSES = pattern(r"[^,]{0,8}通过(?!认定)")
_OF_A_LIST = ("new", "reviewed", "new_and_reviewed", "applied")
_A_YEAR = pattern(r"20\d\d年(?!度?第)|全年|上半年|季度")
_SPELT_OUT = pattern(r"\s*(?:具体(?:为|是|来看)?|其中|包括|分别是|分别为)")
_OTHER_LEVEL = pattern("[省市区县]级(?:层面|方面)")
_SO_MANY = pattern(r"共有|共拥有")
_OWNED = STOCK | TODAY
_TITLED = GRANTED | PROPOSED | ANNOUNCED


def measure_of(n: Number, batch: Batch | None, year: Year | None) -> tuple[Answer[Measure], Span | None]:
    """The measure of a number, and the first and last batch that it covers."""
    special = _funded(n, batch) or _paired(n) or _before_the_list(n) or _restated(n)
    if special:
        return special
    span = batch is not None and batch.last > batch.first
    said = _said(n, batch, year)
    if said is None:
        said, handed = _handed_on(n, batch)
        if handed or said.rule == "like-number-before":
            return said, handed
    if (
        n.context.private
        and n.title
        and n.title.programme == "unicorn"
        and said.value == "new"
        and said.rule in ("granted", "cohort", "batch", "like-list")
    ):
        said = Answer(
            "cumulative", "private-index", said.start, said.end
        )  # an index lists all that there are each time
    if said.rule == "this-batch" and n.context.batch and not n.batches(n.left, n.right):
        batch = n.context.batch
    measure = said.value
    if measure == "new" and (after := _joins_review_after(n)) | _lead_joins_review(n):
        rule = "new-and-review" if after else "new-and-review-in-lead"
        said, measure = Answer("new_and_reviewed", rule, said.start, said.end), "new_and_reviewed"
    if span and batch and batch.first == 1 and n.left_kinds & TOTAL and measure == "new":
        said, measure = Answer("cumulative", "batches-added-up", said.start, said.end), "cumulative"
    if measure == "cumulative":
        return said, _batches_of_stock(n, batch)
    if measure == "reviewed" and batch and not batch.review and batch.start < n.clause.start:
        batch = None  # the batch of the list, not the one under review
    if batch is None and not n.own and not n.before and measure in ("reviewed", "revoked"):
        title = n.title.programme if n.title else None
        alike = (f for f in n.context.last if (f.measure, f.programme) == (measure, title) and not f.subset)
        if whole := next(alike, None):
            return said, whole.batch  # 178家通过复核,21家未通过。未通过的21家里有6家来自合肥
    if measure == "revoked":
        own = batch is not None and batch.last and batch.start > n.text.rfind(";", n.sentence.start, n.count.start)
        return said, (batch.first, batch.last) if own and batch else None
    if batch is None and not _apart_from_list(n, measure):
        batch = n.context.reviewed if measure == "reviewed" else n.context.batch
    return said, (batch.first, batch.last) if batch and batch.last else None


def _answer(n: Number, measure: Measure, rule: str, kind: int, start: int, end: int) -> Answer[Measure]:
    at = n.words.first(kind, start, end) or (0, 0)
    return Answer(measure, rule, *at)


def _said(n: Number, batch: Batch | None, year: Year | None) -> Answer[Measure] | None:
    """The measure that a number's own words or its clause's say; None where they say nothing."""
    own = n.left, n.right
    kinds = n.kinds
    if n.title and n.title.start >= n.right and not n.pair and n.words.kinds_in(n.right, n.sentence.end) & _TITLED:
        return _answer(n, "new", "granted", _TITLED, n.right, n.sentence.end)  # 42家!2022年度瞪羚企业名单公布
    clause = n.lead_start() if n.own else min(n.governing_start(), n.lead_start())
    around = n.words.kinds_in(clause, n.right)
    if kinds & REVOKED:
        return _answer(n, "revoked", "revoked", REVOKED, *own)
    if kinds & REVIEWED:
        named = n.batches(n.left, n.right)
        if PASSES.match(n.right_words()) or n.right_words().startswith("拟通过复核"):
            return _answer(n, "reviewed", "reviewed", REVIEWED, *own)
        if _BOTH.search(n.text, n.left, n.right) and not (named and all(each.review for each in named)):
            return _answer(n, "new_and_reviewed", "new-and-review", REVIEWED, *own)
        return _answer(n, "reviewed", "reviewed", REVIEWED, *own)
    if not n.own and not kinds & (NEW | REVOKED) and (among := _PASSED_AMONG.search(n.text, clause, n.count.start)):
        return Answer("reviewed", "among-the-reviewed", *among.span())
    if (
        n.words.kinds_in(clause, n.count.start) & REVIEWED
        and not kinds & NEW
        and "通过" in n.text[n.count.end : n.clause.end]
        and not batch_of_new(n)
    ):
        return _answer(n, "reviewed", "reviewed-in-clause", REVIEWED, clause, n.right)
    recommended = n.left_kinds & APPLIED and "推荐" in n.left_words() and not kinds & GRANTED
    if kinds & APPLIED and (recommended or not around & (GRANTED | PROPOSED)):
        return _answer(n, "applied", "applied", APPLIED, *own)
    if kinds & NEW:
        return _answer(n, "new", "new", NEW, *own)
    if batch and batch.review and batch.start >= n.governing_start():
        return Answer("reviewed", "batch-under-review", batch.start, batch.end)
    if not n.own and around & REVOKED and not kinds & GRANTED:
        return _answer(n, "revoked", "revoked-in-clause", REVOKED, clause, n.right)
    if later := _later_predicate(n):
        return later
    if this := THIS_BATCH.search(n.text, n.left if n.own or n.before else n.sentence.start, n.count.start):
        if not kinds & STOCK:
            return Answer(n.context.measure if n.context.measure in _OF_A_LIST else "new", "this-batch", *this.span())
    one = batch is not None and batch.first == batch.last
    if kinds & STOCK and not (one and batch and batch.start >= n.clause.start and around & GRANTED):
        return _answer(n, "cumulative", "stock", STOCK, *own)
    if not n.own and n.words.kinds_in(n.lead_start(), n.count.start) & TIED and n.context.batch:
        return _answer(n, "cumulative", "tied-to-batch", TIED, n.lead_start(), n.count.start)
    if _LAST_YEAR.search(n.text, n.left, n.count.start) and not (batch and batch.start >= clause):
        return Answer("cumulative" if n.count.bound == "at_least" and kinds & HELD else "new", "last-year")
    listed = not n.own and bool(n.before) and batch is not None and batch.start < n.before[-1].count.start
    governed = (
        batch is not None and not listed and (batch.start >= n.lead_start() or not n.own or of_this_title(n, batch))
    )
    if (
        batch
        and governed
        and (batch.start >= n.clause.start or not n.own or around & (GRANTED | NEW | ANNOUNCED | PROPOSED))
    ):
        several = batch.last > batch.first and batch.first == 1
        if not (batch.start < n.clause.start and around & _OWNED):
            return Answer("cumulative" if several else "new", "batch", batch.start, batch.end)
    handed = not n.own and bool(n.before) and year is not None and year.start < n.left
    if year and not handed and year.start >= n.governing_start() and _names_cohort(n, year):
        return Answer("new", "cohort", year.start, year.end)
    if around & _OWNED:
        return _answer(n, "cumulative", "stock-in-clause", _OWNED, clause, n.right)
    if around & NEW:
        return _answer(n, "new", "new-in-clause", NEW, clause, n.right)
    if (granted := _granted(n, around)) is not None:
        return granted
    if n.left_words().endswith("等") and not kinds & STOCK and not n.right_words().startswith(("企业已", "已")):
        return Answer("new", "named-firms")
    if n.own and kinds & HELD and not n.before:
        return _answer(n, "cumulative", "held", HELD, *own)
    return None


def _granted(n: Number, around: int) -> Answer[Measure] | None:
    """New, where a title is given and nothing tells that the number adds up what was given over the years."""
    own = n.left, n.right
    if n.before:
        last = n.before[-1].measure
        if (
            not n.kinds & _TITLED
            or last in ("new", "reviewed", "new_and_reviewed", "revoked")
            or (last == "cumulative" and n.own)
        ):
            return None
        return _answer(n, "new", "granted", _TITLED, *own) if last == "applied" or n.own else None
    if not n.own:
        if around & _TITLED and n.title and n.title.start >= n.sentence.start:
            return _answer(n, "new", "granted", _TITLED, n.governing_start(), n.right)
        return (
            _answer(n, "new", "granted", _TITLED, *own)
            if n.kinds & _TITLED and n.context.measure in (None, "applied")
            else None
        )
    if not n.kinds & _TITLED:
        return None
    announced = n.words.kinds_in(n.sentence.start, n.sentence.end) & (ANNOUNCED | PROPOSED)
    if (
        _SO_MANY.search(n.text, n.left, n.right)
        and not announced
        and n.context.batch is None
        and n.context.year is None
        and not IN_YEAR.search(n.text, n.sentence.start, n.count.start)
    ):
        return _answer(n, "cumulative", "held", HELD, *own)
    return _answer(n, "new", "granted", _TITLED, *own)


def batch_of_new(n: Number) -> bool:
    """Whether a new batch is announced in a number's own clause, so that 通过 speaks of it."""
    return any(not batch.review for batch in n.batches(n.clause.start, n.count.start))


def _later_predicate(n: Number) -> Answer[Measure] | None:
    """What the next clause says of the firms that a number introduced: 查出3家企业,已由主管部门取消其资格."""
    if n.kinds & (GRANTED | STOCK | HELD) or n.right < n.clause.end:
        return None
    following = inside(n.m.counts, n.count.end, n.sentence.end)
    cut = n.text.find(";", n.count.end, n.sentence.end)
    end = min(following[0].start if following else n.sentence.end, cut if cut >= 0 else n.sentence.end)
    rest = n.words.kinds_in(n.clause.end, end)
    if rest & REVOKED and not rest & (GRANTED | NEW):
        return _answer(n, "revoked", "revoked-after", REVOKED, n.clause.end, end)
    return None


def _names_cohort(n: Number, year: Year) -> bool:
    """Whether a year names those who got the title then, rather than when a stock was counted."""
    if n.own and (n.kinds & STOCK or (_SO_MANY.search(n.text, n.left, n.right) and not n.kinds & _TITLED)):
        return False
    words = n.text[year.start : n.right]
    return words[4:6] == "年度" or _COHORT.search(words) is not None


def _handed_on(n: Number, batch: Batch | None) -> tuple[Answer[Measure], Span | None]:
    """The measure of a number without a word for it: that of the list it stands in, else what its lead announced."""
    if n.own and n.count.bound == "at_least" and n.kinds & HELD:
        return Answer("cumulative", "passes-a-mark"), None
    title = n.title.programme if n.title else None
    if n.before:
        again = ";" in n.text[n.before[-1].count.end : n.count.start]  # A 36家,累计140家;B 8家,累计20家
        last = n.before[0] if again else n.before[-1]
        apart = "," in n.text[n.before[-1].count.end : n.count.start]
        if n.own and apart and last.batch and not akin(last.programme, title):
            return Answer("cumulative", "another-title"), None
        if n.own and apart and n.left_kinds & HELD:
            return Answer("cumulative", "held"), None
        same = last.programme == title or akin(last.programme, title)
        return Answer(
            last.measure, "like-number-before", last.count.start, last.count.end
        ), last.batch if same else None
    whole = n.context.of_title.get(title or "", n.context.whole)
    if n.own and not (batch is None and whole and whole.programme == title and _part_of_list(n, whole)):
        return Answer("new" if batch else "cumulative", "stock-by-default"), None
    if whole and n.context.measure and whole.programme == title:
        listed = (f for f in n.context.last if f.measure == n.context.measure and not f.subset)
        whole = next((f for f in listed if f.programme == title), whole)
        same_batch = batch is None or (batch.first, batch.last) == whole.batch
        return Answer(
            n.context.measure, "like-list"
        ), whole.batch if same_batch and n.context.measure == whole.measure else None
    return Answer(n.context.measure or ("new" if n.context.batch else "cumulative"), "like-list"), None


def _part_of_list(n: Number, whole: Finding) -> bool:
    """Whether a number counts a place's share of a list that was counted before: 全省95家…。宁波21家隐形冠军居首."""
    inner = n.region is not None and whole.region is not None and within(n.region, whole.region)
    if n.region == whole.region:
        inner = (
            n.title is not None
            and n.title.subset is not None
            and _SPELT_OUT.match(n.text, n.sentence.start) is not None
        )
    return inner and n.count.value <= whole.count.value


def _batches_of_stock(n: Number, batch: Batch | None) -> Span | None:
    span = batch is not None and batch.last > batch.first
    newest = n.context.batch
    if span and batch:
        if (
            newest
            and newest.last == batch.last + 1
            and _ADDING.search(n.text, max(n.sentence.start, n.left - 40), n.right)
        ):
            return (1, newest.last) if n.own else (1, batch.last)
        return (batch.first, batch.last) if batch.start >= n.clause.start or of_this_title(n, batch) else None
    tied = n.words.kinds_in(max(n.sentence.start, n.left - 40), n.right) & TIED
    lead = batch or newest
    restarting = n.context.year is not None or n.years(
        n.sentence.start, n.right
    )  # 2022年第一批: batches that begin anew each year add up to no span
    return (1, lead.last) if tied and lead and not restarting else None


def _apart_from_list(n: Number, measure: Measure) -> bool:
    """Whether a number's own title is another one than that of the list announced before."""
    announced = n.context.title
    if n.own and _OTHER_LEVEL.search(n.text, n.lead_start(), n.count.start):
        return True
    if announced is None or n.title is None or announced.programme != n.title.programme:
        return announced is not None
    year = next(iter(n.years(n.sentence.start, n.right)), None)
    if year and measure == "new" and (n.context.year is None or n.context.year.year != year.year):
        return True
    if measure == "new" and n.own and _A_YEAR.search(n.text, n.sentence.start, n.count.start):
        return True  # 2024年以来,全市已入库12306家: not of the batch that was announced before
    return _LAST_YEAR.search(n.text, n.left, n.count.start) is not None


def _funded(n: Number, batch: Batch | None) -> tuple[Answer[Measure], Span | None] | None:
    """Little giants that the central budget goes on to fund: 第三批第二年."""
    if not n.title or n.title.programme != "key_little_giant":
        return None
    so_far = n.text[n.sentence.start : n.right]
    if _FUNDED_YEAR.search(so_far):
        named = n.batches(n.left, n.right) or n.batches(n.sentence.start, n.right)
        years = together(named) if named else None
        return Answer("reviewed", "funded-on"), (years.first, years.last) if years and years.last else None
    if "继续支持" in n.text[n.governing_start() : n.right]:
        return Answer("reviewed", "funded-on"), (batch.first, batch.last) if batch else None
    return None


def _paired(n: Number) -> tuple[Answer[Measure], Span | None] | None:
    if _SEVERAL_GOES.search(n.text, n.lead_start(), n.right):
        return Answer("new", "in-several-goes"), None
    if n.cell and isinstance(n.cell.column, Batch):
        batch = n.cell.column
        several = batch.last > batch.first == 1
        return Answer("cumulative" if several else "new", "batch-of-column", batch.start, batch.end), (
            batch.first,
            batch.last,
        )
    if not isinstance(n.pair, Batch):
        return None
    review = n.words.kinds_in(max(n.sentence.start, n.count.start - 60), n.count.start) & REVIEWED
    batch = n.pair
    return Answer("reviewed" if review else "new", "batch-in-turn", batch.start, batch.end), (batch.first, batch.last)


def _before_the_list(n: Number) -> tuple[Answer[Measure], Span | None] | None:
    """A total of the batches before the one announced: 此次公布前,全市已有…."""
    newest = n.context.newest
    if (
        newest
        and newest.first == newest.last > 1
        and (found := _BEFORE_LIST.search(n.text, n.lead_start(), n.count.start))
    ):
        return Answer("cumulative", "before-the-list", *found.span()), (1, newest.last - 1)
    return None


def _restated(n: Number) -> tuple[Answer[Measure], Span | None] | None:
    """The exact figure after a floor: 首次超过3万家,共35303家."""
    if n.before and n.before[-1].count.bound == "at_least" and _RESTATES.fullmatch(n.left_words()):
        last = n.before[-1]
        return Answer(last.measure, "restated", last.count.start, last.count.end), last.batch
    return None


def _joins_review_after(n: Number) -> bool:
    """Whether the words after the number join a new batch and a review: 55家企业列入第四批培育和第一批复核通过名单."""
    return {batch.review for batch in n.batches(n.count.end, n.right)} == {True, False}


def _lead_joins_review(n: Number) -> bool:
    """Whether the lead speaks of a new batch and a review in one breath, and the number of neither alone."""
    fresh = n.words.kinds_in(n.sentence.start, n.count.start) & NEW
    if (
        fresh
        or n.kinds & (NEW | REVIEWED | APPLIED)
        or n.batches(n.left, n.right)
        or _LAST_YEAR.search(n.text, n.left, n.right)
    ):
        return False
    named = n.batches(n.sentence.start, n.count.start)
    if {batch.review for batch in named} == {True, False}:
        return not n.before
    joint = n.context.measure in (None, "new_and_reviewed")
    return not named and n.context.reviewed is not None and n.context.batch is not None and not n.own and joint
