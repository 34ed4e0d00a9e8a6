"""The turns of phrase that tell a number's measure together with its batches: 第三批第二年, 分三批认定52家."""

from __future__ import annotations

from itertools import pairwise

from pipeline.chinese.batches_of import of_batch_announced
from pipeline.chinese.cohort_of import akin, names_title, together
from pipeline.chinese.measure_case import OF_ALL_YEAR, Case, Measured, Rule, ordinals_of
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.refusal_as_plan import adds_open_list
from pipeline.chinese.words import APPLIED, GRANTED, HELD, NEW, PLAN, REGISTERED, REVIEWED, REVOKED, STOCK, TODAY, TOTAL
from pipeline.clauses import inside
from pipeline.mentions import Batch, ProgrammeName
from pipeline.numerals import chinese_value
from pipeline.patterns import pattern
from pipeline.programmes import RESTARTING
from pipeline.records import Measure

_BEFORE_LIST = pattern(
    r"(?:名单|本批|此次|此批|这批)[^,]{0,4}(?:公布|公示)(?:之)?前|"
    r"(?P<added>(?:加上|连同|算上|加之|计入|加)(?:之前|此前|先前|以前|早先|早前|原有|原先|原来|过去|往年|前期|前几年)[^,。;\d]{0,8}的?$)|"
    r"在此之前|在这之前|(?:此|在?(?:这|本批|本次|名单公布)之)前,?[^,。;:\d]{0,8}?(?:累计|已|共|就|一共|总共|只|仅|拥?有(?=[^,。;:\d]{0,16}\d|$))"
)
_SEVERAL_GOES = pattern(
    r"(?:分|前后|(?:先后|陆续|连续|已经?|累计|共)?(?:公布|认定|发布|评选|培育|遴选|命名)[了的]?|先后|已有?|"
    r"(?<![第近后最这前首、和至到\d一二三四五六七八九十])(?=[两二三四五六七八九十\d]{1,2}个?批次?(?:累计|总共|一共|合计|共)(?:认定|遴选|评选|公布|公示|培育|命名|入选)))"
    r"(?P<goes>[两二三四五六七八九十]|\d{1,2})个?批次?(?!次)"
)
_ALL_GOES = pattern(
    r"(?:(?P<all>[前头])|(?<![第近后最这\d一二三四五六七八九十]))(?P<goes>[两二三四五六七八九十]|\d{1,2})批"
    r"(?:名单|企业|下来|认定|入选|获评|获批|通过|公布|的){0,4}(?:之和|总和|加起来|加在?一起|加总|相加|合起来|合在一起|拢共|合计|总计|一共)(?:是|为|有|共|达|才|就)*\(?$"
)
# What a whole sentence adds up, before it says whose: 八批加总,企业最多的是山东,236家; 把前七批放在一起看,….
_TOPIC_OF_ALL_GOES = pattern(
    r"[\s\d、.]{0,6}(?:[把将从按以]|如果|若)?(?P<all>[前头])?(?P<goes>[两二三四五六七八九十]|\d{1,2})批(?:次|名单|企业|下来|认定|入选|获评|公布|的){0,3}"
    r"(?:加总|相加|加起来|加在一起|合起来|合在一起|放在一起|汇总|合计|累计|总计|合并计算|总数|总量)(?:起来)?"
    r"(?:[来去]?看|来?说|统计|计算|之后|后|上)?,"
)
_LONGEST_SUM = 14
_OF_THAT_YEAR = pattern(r"(?:20\d\d|[今去])年(?:目前|全年|度)?的$|(?:^|[、,])(?:20\d\d|[今去])年(?:度)?(?:的|为|是)?$")
_A_YEAR_OF_GOES = pattern(
    r"(?<!始于)(?<![至到~-])20\d\d年(?![至到~-]20|以来|起|开始|启动|至今|[底末初前])|[今去当全前]年|年度|这一年|年内"
)
_FUNDED_YEAR = pattern(r"第[二三]年")
_RESTATES = pattern(r",?(?:为|达|达到|共|计|共计|已达|有)")
_SO_FAR_THIS_YEAR = pattern(
    r"(?:今年|年内|本年度)(?:以来)?(?:(?:已|共|累计|先后|就)*|,?[^,。;:\d]{0,8}?(?:已|共|累计|先后|就)+)有$"
)
_BRED_THIS_YEAR = pattern(
    r"(?:今年|年内|本年度)(?:以来)?,?(?:[全我][省市区县州])?(?:已|共|累计|先后)*(?:新?培育|打造|孵化|引育|引进)(?![出的])[^,。;:\d]*$"
)
_THIS_YEAR = pattern(r"今年(?!底|末)|年内|本年度|上半年|前三季度")
_FEW_FIGURES = 8
# What a review leaves, as it is told in passing: 470家,这次过了405家; 248家只剩155家过关; 285家里有254家通过.
_KEPT_BEFORE = pattern(
    r"(?:(?<![通经超不没未难])过了?|(?<![未没])通过了?的?(?:企业)?|(?:只|仅|还|尚)?剩下?了?|留[下住]了?的?|[保守]住了?的?|续上?了的?|续上的?|"
    r"(?<![未没能])(?:过关|过审|合格|续期)了?的?(?:企业)?)(?:也|就|一?共|仅|只)?(?:有|是|为|达)?$"
)
_LEFT = pattern("[剩留]")
_HEADS_REVIEW = pattern(
    r"(?:再|还|另|而|至于|说到|另一边)?,?复[核审](?:结果|方面|[这那一]边|这[头块]|情况|环节|的)?[^,。;\d]{0,12}[。:?!]"
)
_OF_WHOM = pattern(
    r"(?:企业)?(?:[里中],?|,)?(?:这次|此次|本次|今年|如今|最终|最后|目前|只|仅|却|共|有)*(?:[^\W\d_]{1,4})?"
)
_KEPT_BEHIND = pattern(
    r"(?:企业)?(?:顺利|成功|最终|全部|都|均|已|也|得以|完成|实现){0,2}(?:过关|过了?(?![^\W_])|过审|通过|合格|达标|留了?下来?|留任|[保守]住|续上|续期|续牌|延续|"
    r"存续|挺过)(?!率)"
)
_WORDS_BEFORE_TURN = 60
_ONE_MARK_ON = 2


def _funded_for_years(case: Case) -> Measured | None:
    """Little giants in a later year of the central budget's support: 第三批第二年."""
    n = case.n
    if n.programme != "key_little_giant" or "第一年" in n.text[n.left : n.right]:
        return None
    if not _FUNDED_YEAR.search(n.text, n.sentence.start, n.right):
        return None
    named = n.batches(n.left, n.right) or n.batches(n.sentence.start, n.right)
    if isinstance(n.pair, Batch):
        named = [n.pair]  # 第一批、第二批第三年…名单,湖南分别有34家、28家
    return Answer("reviewed", "funded-on"), ordinals_of(together(named) if named else None)


def _funded_on(case: Case) -> Measured | None:
    """Little giants that the central budget goes on to fund: 继续支持的重点“小巨人”企业20家."""
    n, batch = case.n, case.batch
    if n.title is None or n.title.programme != "key_little_giant":
        return None
    named = n.text[n.title.start : n.title.end]
    if not n.own and n.before and not n.before[-1].rule.endswith("funded-on"):
        return None
    if "继续支持" not in named and "继续支持" not in n.text[n.governing_start : n.right]:
        return None
    return Answer("reviewed", "funded-on"), ordinals_of(batch or (n.context.batch if not n.own else None))


def _in_several_goes(case: Case) -> Measured | None:
    """All of several batches together, new ones where they are of one year: 已评选七批,共425家; 今年分两批认定30家."""
    n = case.n
    if "批" not in n.sentence.text:
        return None
    start = n.before[-1].count.end if n.before else n.sentence.start
    if summed := _all_goes(n, start) or _topic_of_all_goes(n):
        return summed
    goes = _SEVERAL_GOES.search(n.text, start, n.count.start)
    if goes is None or n.kinds & (REVIEWED | REVOKED) or n.batches(goes.end(), n.count.start):
        return None
    if goes.start() < n.lead_start and not n.left_kinds & (TOTAL | STOCK):
        return None
    if n.kinds & APPLIED and not n.kinds & GRANTED:
        return Answer("applied", "in-several-goes", *goes.span()), None  # 今年分2批推荐32家企业申报
    by_today = n.words.last(TODAY, start, goes.start())  # 2018年启动认定,目前共认定四批8997家
    asked = n.before[-1].measure == "applied" if n.before else False  # 今年312家申报,分三批获批276家
    since = n.sentence.start if asked else start
    if _A_YEAR_OF_GOES.search(n.text, by_today[1] if by_today else since, n.count.start):
        return Answer("new", "in-several-goes", *goes.span()), None
    return Answer("cumulative", "in-several-goes", *goes.span()), (1, chinese_value(goes["goes"]) or 1)


def _all_goes(n: Number, start: int) -> Measured | None:
    """All batches so far, or all of a year, added up: 三批之和4762家, 比前两批之和(4家)还多, 今年三批合计2100家."""
    goes = _ALL_GOES.search(n.text, n.around[0] - _LONGEST_SUM if n.around else start, n.count.start)
    if goes is None or n.kinds & REVIEWED:
        return None
    begins = n.sentence.start if n.programme in RESTARTING and not goes["all"] else start
    if _A_YEAR_OF_GOES.search(n.text, begins, n.count.start):
        of_year = n.programme in RESTARTING and not goes["all"]  # 今年三批合计2100家
        return (Answer("new", "in-several-goes", *goes.span()), None) if of_year else None
    last = chinese_value(goes["goes"]) or 1
    newest = n.context.newest
    if not goes["all"] and newest and newest.last not in (0, last):
        return None  # 第三批和第四批两批合计 begins with no first batch
    return Answer("cumulative", "in-several-goes", *goes.span()), (1, last)


def _topic_of_all_goes(n: Number) -> Measured | None:
    """All batches so far, as the sentence begins with adding them up: 八批加总,企业最多的是山东,236家,浙江233家."""
    starts = n.sentence.start, n.text.rfind(";", n.sentence.start, n.count.start) + 1, n.lead_start
    found = (_TOPIC_OF_ALL_GOES.match(n.text, start, n.count.start) for start in starts)
    goes = next((each for each in found if each), None)
    if goes is None or n.kinds & (NEW | REVIEWED) or n.batches(goes.end(), n.count.start):
        return None
    if n.own and n.before and not akin(n.before[0].programme, n.programme):
        return None  # 前五批累计,小巨人31家;专精特新企业现有690家
    last = chinese_value(goes["goes"]) or 1
    newest = n.context.newest
    if not goes["all"] and newest and newest.last not in (0, last):
        return None
    return Answer("cumulative", "in-several-goes", *goes.span()), (1, last)


_TOLD_OTHERWISE = NEW | STOCK | REVOKED | APPLIED


def _kept_of_those_before(case: Case) -> Measured | None:
    """Those whom a review left of the batch counted right before, as only 过了 or 剩 says: 470家,这次过了405家."""
    n = case.n
    if n.own or n.kinds & _TOLD_OTHERWISE or not _is_about_review(n):
        return None
    kept = _KEPT_BEFORE.search(n.text, n.left, n.count.start) or _KEPT_BEHIND.match(n.text, n.count.end)
    by_review = "复" in n.left_words or "复" in n.right_words
    if kept is None or (by_review and not _LEFT.search(n.text, n.left, n.right)):
        return None  # 新认定220家,复核通过130家: others than the 220
    whole = n.before[-1] if n.before else None
    reviewed = n.context.reviewed
    due = n.so_far.refused
    since = due is not None and (whole is None or whole.count.end < due.count.start)  # 申报5户…;复核4户,通过3户
    if since and due and due.reason == "still under review":
        listed = (reviewed or n.context.batch) if of_batch_announced(n) else None
        return Answer("reviewed", "kept-of-those-due", *kept.span()), ordinals_of(case.batch or listed)
    if whole is None:
        only_review = reviewed is not None and n.context.batch is None and not n.sentence.batches
        return (Answer("reviewed", "kept-of-all", *kept.span()), ordinals_of(reviewed)) if only_review else None
    if whole.measure != "new" or whole.programme != n.programme or whole.region != n.region:
        return None
    if whole.count.value < n.count.value or ";" in n.text[whole.count.end : n.left]:
        return None
    if any(whole.batch != (batch.first, batch.last) for batch in n.batches(whole.count.end, n.right)):
        return None
    return Answer("reviewed", "kept-of-those", *kept.span()), whole.batch or ordinals_of(reviewed)


def _before_review(case: Case) -> Measured | None:
    """The new firms of the batch under review, of whom the next number tells how many it left: 浙江150家过了110家."""
    n = case.n
    if n.own or n.kinds & (_TOLD_OTHERWISE | REVIEWED) or not _is_about_review(n):
        return None
    following = inside(n.m.counts, n.count.end, n.clause_end(n.right))[:1]
    if not following:
        return None
    start, end = following[0].start, following[0].end
    if following[0].value > n.count.value or not _OF_WHOM.fullmatch(n.text, n.count.end, start):
        return None
    kept = _KEPT_BEFORE.search(n.text, n.count.end, start) or _KEPT_BEHIND.match(n.text, end)
    batch = case.batch or n.context.reviewed
    return (Answer("new", "before-review", *kept.span()), ordinals_of(batch)) if kept and batch else None


def _is_about_review(n: Number) -> bool:
    """Whether a review is what a text speaks of: its sentence says so, the figures before it, or the last headline."""
    if n.context.reviewed is not None or n.sentence.kinds & REVIEWED or "复核" in n.sentence.text:
        return True
    if _HEADS_REVIEW.match(n.text, n.sentence_before):
        return True  # 复核方面也有消息。第三批40家到期,36家过关
    return any(f.measure == "reviewed" for figures in (n.before, n.context.last) for f in figures)


def _granted_this_year(case: Case) -> Measured | None:
    """New with all batches since the year began: 今年已有520户企业跻身创新型中小企业行列; 今年已认定瞪羚企业8家."""
    n = case.n
    if n.kinds & REVIEWED:
        return None  # 今年有3家企业通过省级小巨人复核
    if "年" not in n.sentence.text and "季度" not in n.sentence.text:
        return None
    so_far = _SO_FAR_THIS_YEAR.search(n.text, n.left if n.before else n.lead_start, n.count.start)
    all_year = OF_ALL_YEAR.search(n.text, n.left, n.count.start)
    if all_year and n.words.kinds_in(all_year.start(), n.count.start) & (GRANTED | NEW | REGISTERED):
        so_far = all_year
    elif so_far is None or not n.right_kinds & GRANTED:
        so_far = _THIS_YEAR.search(n.text, n.lead_start, n.count.start)
        by_then = n.words.all(STOCK, n.left, n.count.start)
        if so_far is None or not by_then or not all(n.words.kinds_in(*word) & GRANTED for word in by_then):
            return None
    if n.batches(n.clause.start, n.right):
        return None
    return Answer("new", "granted-this-year", *so_far.span()), None


def _bred_this_year(case: Case) -> Measured | None:
    """New with all batches since the year began: 今年已培育瞪羚企业8家."""
    n = case.n
    bred = _BRED_THIS_YEAR.search(n.text, n.left, n.count.start) if n.own and "今年" in n.left_words else None
    if bred is None or n.kinds & (REVIEWED | REVOKED | APPLIED):
        return None
    return Answer("new", "granted-this-year", *bred.span()), None


def _registered_each_year(case: Case) -> Measured | None:
    """New, as the register of small technology firms begins anew each year: 入库数由2017年的20家增至2018年的40家."""
    n = case.n
    if n.programme != "tech_sme" or "年" not in n.left_words or not n.says(REGISTERED, n.sentence.start, n.count.start):
        return None
    of_year = _OF_THAT_YEAR.search(n.text, n.left, n.count.start)
    return (Answer("new", "registered-each-year", *of_year.span()), None) if of_year else None


def _of_column(case: Case) -> Measured | None:
    """What a table's row or column says: 第五批公示数 | 前四批认定数, and below 84 | 202."""
    n = case.n
    if not n.cell:
        return None
    batch = n.cell.batch
    if n.cell.measure is None:
        announced = n.context.batch if n.context.whole is None else None
        if announced is None:
            return None
        of_all: Measure = "cumulative" if announced.last > announced.first == 1 else "new"
        return Answer(of_all, "batch"), (announced.first, announced.last)
    announced = n.context.batch
    behind = [title for title in n.context.batch_of if announced and title.start >= announced.end]
    other = bool(behind) and not any(names_title(n, title) for title in behind[:1])
    if batch is None and n.cell.measure in ("new", "reviewed") and not (n.cell.column.whole_year or other):
        batch = n.context.batch if n.cell.measure == "new" else n.context.reviewed
    said = (batch.start, batch.end) if batch else (0, 0)
    return Answer(n.cell.measure, "measure-of-column", *said), (batch.first, batch.last) if batch else None


def _in_turn(case: Case) -> Measured | None:
    """One of several numbers paired with several batches: 第一批、第二批分别为5家、9家."""
    n, batch = case.n, case.n.pair
    if not isinstance(batch, Batch):
        return None
    before = max(n.sentence.start, n.count.start - _WORDS_BEFORE_TURN)
    of_both = {pair.review for pair in n.so_far.pairs.values() if isinstance(pair, Batch)} == {True, False}
    ends = max(n.so_far.pairs)
    said = n.words.kinds_in(before, n.count.start) | n.words.kinds_in(ends, n.clause_end(ends))
    passed = batch.review or (not of_both and said & REVIEWED)
    measure: Measure = "reviewed" if passed else "new"
    return Answer(measure, "batch-in-turn", batch.start, batch.end), (batch.first, batch.last)


def _in_turn_with_figures(case: Case) -> Measured | None:
    """What one of several figures before was, with which a number pairs: 新增84家,72家通过复核,乐清分别为18家、15家."""
    n = case.n
    if n.count.start not in n.so_far.pairs:
        return None
    pairs = sorted(n.so_far.pairs.items())
    row = [start for start, name in pairs if name is None or isinstance(name, ProgrammeName)]
    if n.count.start not in row or len(row) < 2:
        return None
    if not n.before or (n.count.start != row[0] and not n.before[-1].rule.endswith("figure-in-turn")):
        return None  # 新增6家、22家,累计分别达到39家、195家
    figures = [f for f in n.before if f.count.start < row[0]]
    like = figures[row.index(n.count.start)] if len(figures) == len(row) else None
    if like is None or {f.programme for f in figures} != {n.programme} or n.kinds & (NEW | REVIEWED | STOCK):
        return None
    return Answer(like.measure, "figure-in-turn", like.count.start, like.count.end), like.batch


def _before_the_list(case: Case) -> Measured | None:
    """A total of the batches before the one announced: 此次公布前,全市已有50家."""
    n = case.n
    newest = n.context.newest
    told = newest is not None and newest.first == newest.last > 1
    found = _BEFORE_LIST.search(n.text, n.lead_start, n.count.start)
    if (
        found is None
        or not (told or found["added"])
        or not of_batch_announced(n)
        or n.batches(found.start(), n.count.start)
    ):
        return None
    return Answer("cumulative", "before-the-list", *found.span()), (1, newest.last - 1) if newest and told else None


def _restated(case: Case) -> Measured | None:
    """The exact figure after a floor: 首次超过3万家,共35303家."""
    n = case.n
    last = n.before[-1] if n.before else None
    near = last and last.count.bound == "at_least" and n.count.value < _ONE_MARK_ON * last.count.value
    if near and last and _RESTATES.fullmatch(n.left_words):
        return Answer(last.measure, "restated", last.count.start, last.count.end), last.batch
    return None


def _expected_with_open_list(case: Case) -> Measured | None:
    """All there will be once a list is settled that is still open: 第四批公示,我市小巨人总数有望超过260家."""
    n = case.n
    if not adds_open_list(n):
        return None
    [*_, batch] = n.batches(n.sentence.start, n.count.start)
    return Answer("cumulative", "tied-to-batch", batch.start, batch.end), (1, batch.last) if batch.last else None


def _sum_of_batches(case: Case) -> Measured | None:
    """What the batches counted before add up to: 第五批17家、第六批11家,共28家; those of one year have no span."""
    n = case.n
    if len(n.before) < 2 or not n.left_kinds & TOTAL:
        return None
    parts = [f for f in n.before if (f.programme, f.region, f.measure) == (n.programme, n.region, "new")]
    spans = sorted(f.batch for f in parts if f.batch and f.batch[0] == f.batch[1])
    if len(spans) < 2 or len(spans) != len(n.before) or sum(f.count.value for f in parts) != n.count.value:
        return None
    first, last = spans[0][0], spans[-1][1]
    of_year = any(f.year for f in parts) or _A_YEAR_OF_GOES.search(n.text, n.sentence.start, n.count.start)
    whole: Measure = "cumulative" if first == 1 < last and not of_year else "new"
    adjacent = last - first + 1 == len(set(spans)) and (first == last or not of_year)
    answer = Answer(whole, "sum-of-batches", n.before[0].count.start, n.before[-1].count.end)
    return answer, (first, last) if adjacent else None


def _adds_up(case: Case) -> Measured | None:
    """What the last figures add up to exactly, of adjacent batches: 新增11家,连同前八批的104家,以115家….

    The batches of a title whose batches begin anew each year add up to that year's.
    """
    n = case.n
    if not n.before:
        return None
    of_year = _A_YEAR_OF_GOES.search(n.text, n.left, n.count.start)
    if n.kinds & NEW and not of_year:
        return None
    if any(each.first == each.last for each in n.batches(n.left, n.count.start)):
        return None  # 第一批2家,第二批5家,第三批7家
    figures = [*(f for _, f in n.context.figures[-_FEW_FIGURES:]), *n.before]
    alike = [f for f in figures if (f.programme, f.region, f.subset) == (n.programme, n.region, None) and f.batch]
    last = (alike[-k:] for k in (2, 3, 4) if k <= len(alike))
    parts = next((some for some in last if sum(f.count.value for f in some) == n.count.value), None)
    if parts is None:
        return None
    spans = sorted(f.batch for f in parts if f.batch)
    adjacent = all(one[1] + 1 == other[0] for one, other in pairwise(spans))
    if not adjacent or {f.measure for f in parts} - {"new", "cumulative"}:
        return None
    answer = "adds-up", parts[0].count.start, parts[-1].count.end
    if of_year or any(f.year for f in parts):
        return Answer("new", *answer), None
    return (Answer("cumulative", *answer), (1, spans[-1][1])) if spans[0][0] == 1 else None


def _all_kinds(case: Case) -> Measured | None:
    """What the two kinds of champions just counted are together: 示范企业118家、产品141个入选。259个单项冠军中,…."""
    n = case.n
    kinds = n.context.last[-2:] if not n.before and len(n.context.last) > 1 else []
    if n.programme != "manufacturing_champion" or not kinds or not all(f.subset for f in kinds):
        return None
    one, other = kinds
    same = (one.programme, one.region, one.measure) == (n.programme, other.region, other.measure)
    same = same and one.batch in (None, other.batch)
    if not same or one.count.value + other.count.value != n.count.value:
        return None
    return Answer(one.measure, "all-kinds", one.count.start, other.count.end), other.batch


WITH_BATCHES: tuple[Rule[Measured], ...] = (
    (PLAN, _expected_with_open_list),
    (0, _funded_for_years),
    (0, _of_column),
    (0, _in_turn),
    (0, _in_turn_with_figures),
    (0, _in_several_goes),
    (0, _funded_on),
    (0, _kept_of_those_before),
    (0, _before_review),
    (0, _all_kinds),
    (0, _granted_this_year),
    (HELD, _bred_this_year),
    (REGISTERED, _registered_each_year),
    (0, _before_the_list),
    (0, _restated),
    (TOTAL, _sum_of_batches),
    (0, _adds_up),
)
