"""What happened to the firms that a number counts, and with which batches: new, reviewed, both, or all of them.

A few turns of phrase tell the measure together with its batches (``measure_with_batches``). Otherwise the first rule
of ``measure_said`` that finds something decides: it asks the number's own words, then its clause, then the batch or the
year that governs it. A number without a word for it goes on with others (``measure_carried``). Only then the batches
are asked for (``batches_of``).
"""

from __future__ import annotations

from bisect import bisect_left

from pipeline.chinese.batches_of import batch_of_news, batches_of, of_one_year
from pipeline.chinese.measure_carried import handed_on
from pipeline.chinese.measure_case import LAST_YEAR, Case, Measured, first_of
from pipeline.chinese.measure_said import RULES
from pipeline.chinese.measure_with_batches import WITH_BATCHES
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.words import AMONG, APPLIED, NEW, REVIEWED, TOTAL
from pipeline.clauses import inside
from pipeline.divisions import NATION, within
from pipeline.mentions import Batch, Place, Year
from pipeline.patterns import pattern
from pipeline.records import Measure

_BECAME = pattern(
    r"(?:企业)?(?:\([^()\d]{1,12}\))?,?(?:现|拟|予以|被|已|均)*(?:确定|认定|命名)(?:成|为)(?:20\d\d年度?)?[一-鿿]{0,6}?(?:第[一二三四五六七八九十]{1,3}批)?"
)
_BESIDES = pattern("另|此外|还有|同时|;")
_NEWCOMERS = ("new", "new-in-clause", "new-among-granted", "raised-from-batch")
_INCLUDING_REVIEW = pattern(
    r"\((?:名单|其?中|均|都|并|也)?(?:含|括|包括|包含|涵盖|加上?|及|和|暨)(?:通过|本次|期满|到期|已)*(?:复[核审评]|重新认定|再次?认定|续评|续期)[^()\d]{0,8}\)"
)
_ADDS_REVIEWED = pattern(
    r"[。 ]*(?:另外|此外|另|同时|除此之外),?(?:还|另)?有?[^。;\d]{0,16}(?:20\d\d年)?[^。;\d]{0,10}"
    r"(?:复[核审评]通过|通过复[核审评])[^。;\d]{0,10}\d+[家户]"
)
_LIST_OF_BOTH = pattern(
    r"(?:认定|评选|申报|企业|小巨人|新增|培育|冠军|瞪羚)[”\"]?(?:和|及|与|以及|、|暨)[^,。;()]{0,14}复[核审评][^,。;()]{0,14}(?:名单|企业|结果)(?:\(第[一二三四五六七八九十]+批\))?"
)
_LONGEST_INDEX = 16
_IN_ROW = ("、", "和", "及", "与", "以及", ",", "企业、", "企业和")
_LONGEST_NAME = 12

_TOGETHER = pattern(r"[^,。;\d]{0,12}[和与及同跟][^,。;\d]{4,20}(?:一起|一同|一并|合在一起|同时|放在一起|合并)")


def measure_of(n: Number, batch: Batch | None, year: Year | None) -> Measured:
    """The measure of a number, and the first and last batch that it covers."""
    case = Case(n, batch, year)
    if with_batches := first_of(WITH_BATCHES, case):
        answer, span = with_batches
        return _spelt_out(n, (_of_index(n, answer) if answer.rule == "granted-this-year" else answer, span))
    said = None if _goes_on_in_turn(n) else first_of(RULES, case)
    if said is None:
        said, handed = handed_on(n, batch)
        if n.lead or handed:
            return said, handed
    if said.rule == "this-batch" and n.context.batch and not n.batches(n.left, n.right):
        batch = batch_of_news(n)
    if said.rule == "raised-from-batch" and not n.batches(n.left, n.right):
        batch = _newest_said(n)
    said = _added_up(case, batch, _with_review(n, _of_index(n, said)))
    return _spelt_out(n, (said, batches_of(n, said.value, batch)))


def _goes_on_in_turn(n: Number) -> bool:
    """Whether a number counts for the next place what the one before it did: 永康、兰溪分别有11家、9家入选企业."""
    last = n.before[-1] if isinstance(n.pair, Place) and n.before else None
    in_turn = last is not None and last.count.start in n.so_far.pairs and last.programme == n.programme
    return in_turn and last is not None and n.text[last.count.end : n.count.start] in _IN_ROW


def _spelt_out(n: Number, summed: Measured) -> Measured:
    """A sum of so many batches, of later ones where these are named behind it: 三批共58家,其中第四批19家、…."""
    answer, span = summed
    if span is None or not span[0] == 1 < span[1] or answer.value != "cumulative":
        return summed
    named = [each for each in n.batches(n.count.end, n.sentence.end) if not each.review and each.last]
    if not named or named[0].first == 1 or named[-1].last - named[0].first + 1 != span[1]:
        return summed
    return answer._replace(value="new"), (named[0].first, named[-1].last)


def _newest_said(n: Number) -> Batch | None:
    """The newest batch of the list announced, or of those that the sentence has named."""
    said = [*n.batches(n.sentence.start, n.count.start), *([n.context.batch] if n.context.batch else [])]
    return max((each for each in said if not each.review), key=lambda each: each.last, default=None)


def _of_index(n: Number, said: Answer[Measure]) -> Answer[Measure]:
    """All there are instead of new ones in a private institute's index, which lists them all each time: 胡润…榜."""
    granted = n.title is not None and n.title.level is not None  # 认定省级瞪羚140家 is no private institute's
    granted = granted or _named_by_its_place(n)
    last = n.before[-1] if n.before and n.before[-1].measure == "new" else None
    beside = last and n.title and n.text[last.count.end : n.title.start] in ("、", "和", "及", "与")
    goes_on = beside or (last is not None and said.rule == "like-number-before")
    if granted or goes_on:
        return said
    if said.value == "new" and said.rule not in _NEWCOMERS and n.private and _indexed(n):
        return said._replace(value="cumulative", rule="private-index")
    return said


def _named_by_its_place(n: Number) -> bool:
    """Whether the title bears the name of a place around the one counted, as an authority's does: 江苏省独角兽
    企业评估中,园区入选16家.
    """
    for title in n.titles(n.sentence.start, n.count.start):
        place = next(iter(inside(n.m.places, title.start - _LONGEST_NAME, title.start)[-1:]), None)
        if title.programme == n.programme and place and place.code and place.end == title.start:
            around = place.code not in (NATION.code, n.region) and (not n.region or within(n.region, place.code))
            if around and not any(n.sentence.start <= at < n.count.start for at in n.context.indexes):
                return True
    return False


def _indexed(n: Number) -> bool:
    """Whether a private institute's index lists a title: unicorns whenever one is named, gazelles by name."""
    if n.programme == "unicorn":
        return True
    before = bisect_left(n.context.indexes, n.sentence.end) - 1
    at = n.context.indexes[max(before, 0)]
    return n.programme == "gazelle" and "瞪羚" in n.text[at : at + _LONGEST_INDEX]


def _with_review(n: Number, said: Answer[Measure]) -> Answer[Measure]:
    """New and reviewed ones instead of new ones, where a review is announced in the same breath."""
    if said.value != "new":
        return said
    if _joins_review_after(n):
        return said._replace(value="new_and_reviewed", rule="new-and-review")
    if not _became_titled(n) and (_lead_joins_review(n) or _list_includes_review(n) or _of_list_of_both(n)):
        return said._replace(value="new_and_reviewed", rule="new-and-review-in-lead")
    return said


def _became_titled(n: Number) -> bool:
    """Whether its own sentence says what firms became, and of no review: 全省300家企业确定为2021年度专精特新企业."""
    if n.title is None or n.title.start < n.count.end or n.sentence.kinds & REVIEWED:
        return False
    return _BECAME.fullmatch(n.text, n.count.end, n.title.start) is not None


def _joins_review_after(n: Number) -> bool:
    """Whether the words after the number join a new batch and a review: 55家企业列入第四批培育和第一批复核通过名单."""
    named = [batch for batch in n.batches(n.count.end, n.right) if n.around or not n.m.bracket(batch.start)]
    return {batch.review for batch in named} == {True, False}


def _lead_joins_review(n: Number) -> bool:
    """Whether the lead joins a new batch and a review, and the number is of neither alone.

    公示第六批小巨人和第三批小巨人复核通过企业名单,我市共有7家上榜: the 7 are some of each.
    """
    announced = n.context.reviewed is not None and n.context.batch is not None
    if not (announced or n.sentence.batches):
        return False
    if not n.before and _joined_before(n):
        return True
    fresh = n.lead_kinds & NEW or _said_new_behind(n)
    fresh = fresh or _review_counted_apart(n) or _in_brackets_of_batch(n)
    of_one = n.kinds & (NEW | REVIEWED | APPLIED) or n.batches(n.left, n.right) or "认定" in n.text[n.left : n.right]
    if fresh or of_one or LAST_YEAR.search(n.text, n.left, n.right):
        return False
    named = n.batches(n.sentence.start, n.count.start)
    if {batch.review for batch in named} == {True, False}:
        return not n.before
    return not named and announced and not n.own and n.context.measure in (None, "new_and_reviewed")


def _joined_before(n: Number) -> bool:
    """Whether the two last batches before a number, one new and one under review, are told as one list: 第四批新认定的
    和第一批复核过关的一起公布,温州入选55家.
    """
    named = n.batches(n.sentence.start, n.count.start)[-2:]
    if n.own or [batch.review for batch in named] != [False, True] or inside(n.m.counts, n.sentence.start, n.left):
        return False
    return _TOGETHER.match(n.text, named[0].end, n.left) is not None


def _list_includes_review(n: Number) -> bool:
    """Whether the name of the list that a number counts says that it holds those who passed a review as well:
    2024年第一批专精特新中小企业名单(含复核)公布,闵行共有238家.
    """
    if "复" not in n.sentence.text or n.kinds & (NEW | REVIEWED | APPLIED) or not n.m.brackets:
        return False
    included = _INCLUDING_REVIEW.search(n.text, n.sentence.start, n.count.start)
    return included is not None and not inside(n.m.counts, included.end(), n.count.start)


def _of_list_of_both(n: Number) -> bool:
    """Whether the list that a number counts is, by its name, of those newly recognised and those reviewed: 公布2024年
    公布专精特新企业认定和复核名单,乐清12家企业入选.
    """
    start = n.sentence.start
    if "复" not in n.sentence.text[: n.count.start - start]:
        if n.context.counted or n.before:
            return False
        start = n.sentence_before
    of_one = n.kinds & (NEW | REVIEWED | APPLIED) or "认定" in n.text[n.left : n.right] or _said_new_behind(n)
    joint = None if of_one else _LIST_OF_BOTH.search(n.text, start, n.count.start)
    if joint is None or not all(joint.start() < each.start < joint.end() for each in n.batches(start, n.right)):
        return False  # what batches join is told by themselves
    return not inside(n.m.counts, joint.end(), n.count.start) and not _review_counted_apart(n)


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
    return _review_follows(n)


def _review_follows(n: Number) -> bool:
    """Whether the next sentence adds those who passed the review: 全省1683家通过审核。另外,复核通过的有477家."""
    return not n.before and _ADDS_REVIEWED.match(n.text, n.sentence.end) is not None


def _in_brackets_of_batch(n: Number) -> bool:
    """Whether a number stands in brackets behind a title with its own batch: 第五批小巨人企业(共19户)和第二批复核…."""
    if n.around is None or n.title is None or not 0 <= n.around[0] - n.title.end <= 1:
        return False
    return any(0 <= n.title.start - batch.end <= 1 for batch in n.batches(n.clause_start(n.title.start), n.title.start))


def _said_new_behind(n: Number) -> bool:
    """Whether the words behind a number, up to the next one or a semicolon, say it is new: 7户通过审核,拟新认定为…."""
    following = inside(n.m.counts, n.count.end, n.sentence.end)
    end = n.clause_start(following[0].start) if following else n.sentence.end
    return n.says(NEW, n.count.end, end)


def _added_up(case: Case, batch: Batch | None, said: Answer[Measure]) -> Answer[Measure]:
    """All there are, where the number adds up the first batches: 以前五批名单为底稿,筛出企业共296家."""
    spans = case.batch is not None and case.batch.last > case.batch.first
    if case.batch and of_one_year(case.n, case.batch):
        return said
    if spans and batch and batch.first == 1 and case.n.left_kinds & TOTAL and said.value == "new":
        return said._replace(value="cumulative", rule="batches-added-up")
    return said
