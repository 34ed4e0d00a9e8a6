"""What a number's own words, its clause or its sentence say of its measure, as rules tried in order."""

from __future__ import annotations

import re

from pipeline.chinese.batches_of import leads_up_to, of_one_year
from pipeline.chinese.cohort_of import IN_YEAR, THIS_BATCH, akin, of_this_title, passes_review
from pipeline.chinese.lead_of import THIS_FIGURE, lead_of
from pipeline.chinese.measure_carried import part_of_list
from pipeline.chinese.measure_case import AT_FIRST, IN_A_YEAR, LAST_YEAR, RAISED, SURVIVED, Case, Rule, answer_by
from pipeline.chinese.measure_of_list import of_list_gone_back_to, of_list_here, of_those_counted
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.part_of import left_after_review
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
)
from pipeline.clauses import inside
from pipeline.mentions import Batch, Year
from pipeline.patterns import pattern
from pipeline.records import Measure

_COHORT = pattern(
    r"名单|认定|入库|公布|公示|拟|新增|新培育|新入|复核|复审|备案|推荐|申报|批|"
    r"上榜|入围|入选|获|重点支持|通过|确定|评选|拿下|摘"
)
_REVIEWED_AMONG_THEM = pattern(
    r"(?:企业|单位)?[(,](?:其中|含|包括|包含){1,2}(?:有|了)?(?:通过)?(?:复[核审评]|重新认定|再认定)(?:通过|合格)?的?(?:企业)?(?:有|共)?\d"
)
_HAS_GRANTED = pattern(
    r"(?<!没)(?<!只)有(?!望|效)[^,。;:\d]{0,20}(?:认定|备案|评定|评选|命名|公布|授予|核定|批准|入库)的(?:[省市区县]|国家)?级?$"
)
_PASSED_GRANT = pattern(r"(?:通过|经|获得?)[^,。;:\d]{0,12}(?:认定|备案|评定)的(?:[省市区县]|国家)?级?$")
_TOTAL_GRANTED = pattern(r"(?:认定|入选|上榜|入围|获评|获批|公示|公布)的?(?:企业)?(?:总数|总量|数量|总计)")
_RECOMMENDED = pattern(r"推荐名单[之里]?[中里内上],")
_SUCCEEDED = pattern("(?:成功|上了|中了|成了|批了|过关|如愿|胜出|过会|评上|(?<!通)过)(?:的|了)?(?:有|达)?$")
_BECAUSE = pattern(r"(?:企业|公司|单位)?(?:[,，])?(?:分别|均|已|也)?(?:因|由于|经核[查实])")
_OF_THEM = pattern(
    r"(?:企业|公司|[批户家])(?:当中|之中|中|里面?)(?:,?(?:经[^,。\d]{1,6}|另外?|还|也|共|已|现|仅|只))*,?有?$"
)
_WAS_THEN = pattern(r"(?:[去前上]年|上一年)(?:则|也|就|才|还|都|只|仅|约|共)*(?:是|为|有|达到?)?$")
_ADDING_BATCHES = pattern(r"(?:算上|加上|连同|计入|叠加)(?:此前的?|前面的?|之前的?)?$")
_LISTS_ADDED = pattern(
    r"(?:名单|公示|公告|结果)[^,。;\d]{0,8}(?:汇总|加总|累加|相加|加起来|加在一起|合并|合在一起|拼在一起|统计|梳理)|"
    r"(?:汇总|加总|累加|合并|统计|梳理)(?:了|完)?[^,。;\d]{0,14}(?:名单|公示|公告)"
)
_OF_LATE_YEARS = pattern(r"(?:最?近|过去|这|前)(?:[一两二三四五六七八九十]|\d)年(?:间|里|内)?(?!来|以来|[底末])")
_SOME = pattern(
    r"(?:谁|哪[家些个]|有人|另一些|一些|部分|少数|少量|个别|若干|一批|不少|(?<![拥所具])有的|有些|几家|多家)(?:企业)?[^,。;]{0,6}$"
)
# A number that was so at its highest, or is what is left of it: 最高的时候是3400家, 还剩3280家.
_AT_PEAK = pattern(
    r"(?:最[高多]|[高顶]峰|巅峰|鼎盛)(?:的时候|的那[年时]|时期?|期|之?时)?[,]?(?:曾经?)?(?:一度)?(?:[有是为达]|达到)?(?:过)?(?:约|近)?$"
)
_STILL = pattern(r"(?:还|现|只|仅|尚|目前|如今)(?:仅|只)?剩下?(?:了)?(?:有)?$")
_ASKED = ("申报了", "申请了", "上报了", "推荐了", "报送了", "递交了", "提交了", "推报了", "报了")
_ENDED_WITH = pattern(r"(?:五”?末|年底|年末)时?(?:是|为|有|仅|只有|达|共)")
_BOTH = pattern(
    r"(?:认定|培育|新增|企业|新获评)(?:(?!复[核审])[^,]){0,24}(?:和|及|与|以及)[^,]{0,12}?复[核审]|"
    r"批[^,和及与]{0,14}(?:和|及|与|以及)[^,合共\d]{0,12}?复[核审]|"
    r"[含括](?:通过)?(?:复[核审]|重新认定|再认定|续评|期满)"
)
_INCLUDES_REVIEWED = pattern(r"[含括有](?:通过)?复[核审评](?:通过)?的?(?:企业)?(?:有|共)?$")
_OF_LIST_BEFORE = pattern(r"[,;]?[一-鿿]{2,9}拥有")
_PASSES = pattern(r"(?<![未没])通过(?!认定|评[审价选定]|审核|备案|了?初审)")
_PASSED_AMONG = pattern(r"(?<!未)通过复[核审]的?[^,未]{0,4}[里中],")
_SINCE_BEGUN = pattern(r"(?:启动|开展|开评|设立|实施|推行|创建)[^,。;]{0,10}以来|(?:评选|认定)以来")
_HELD_AGAINST_LAST = pattern(
    r"[,;](?:总数|总量|数量|家数)?(?:[比较](?:去年|上年|上一?[批届年]|前一?年)|同比|居|位居|位列)"
)
_OPENS_PARTS = pattern(r"\s*(?:其中|当中)")
_ASKED_BEFORE = pattern(
    r"(?:申报|申请|参评|递交|提交)(?!通过|获)[^,。;过获]{0,16}(?:认定|评选|评价|评定|申请|申报书|材料)的?(?:企业)?(?:共|有|达|为|已|计|数)*$"
)
_ASKS = pattern(r"(?:企业)?(?:已|均|共|都)*(?:申报|申请|提交|递交|参评)(?!成功|通过|获)[^,。;过获]{0,24}$")
_BY_END_OF_MONTH = pattern(r"\s*截[至止](?:今年|去年|本年)?\d{1,2}月[底末]")
_LESS = pattern(
    r"\((?:[未已尚没不有]{0,2}(?:剔除|扣除|扣减|减去)|(?:不?含|不?包括|不?包含|不计)(?![^()]{0,12}(?:共|合计)))"
)
_PASSED_IT = pattern(r"(?:企业)?(?:全部|均|都|已|顺利|最终)?通过了?")
_PASSED = ("通过", "通过了", "合格", "过关")
_DUE = pattern(r"(?:参加|接受|开展|组织|进行|启动|到期|纳入|迎来)[^,。]{0,12}复[核审评](?:工作)?[。]")
_LIST_OF_PASSED = pattern(
    r"(?<![未没])通过(?:20\d\d年度?|[今去本]年|本次|此次)?(?:到期)?复[核审评]的?[^,。;和及与、]{0,24}名单"
)
_REVIEW_TOPIC = pattern(
    r"(?:再看|至于|说到|而在?|在|关于|另外)?(?:同步|同时|同日|一并|同期)?(?:公布|公示|发布|列出)?的?"
    r"(?:到期|期满|[本此这]次|[今去]年|新一轮|[本这此上]一?轮|20\d\d年度?|最近一次)?(?:企业)?的?(?:通过)?复[核审评](?:通过)?的?(?:企业|工作|结果|情况|环节|名单|部分){0,2}"
    r"(?:的)?(?:方面|方面看|一?块|上|中|里|这边|这头)?[,:]"
)
_HEADS_REVIEW = pattern(r"[^,。;:\d]{0,24}复[核审评](?:情况|结果|方面)?:")
_WHO_DID = pattern(r"\s*(?:再看|至于|说到|其中|而)?[^,。;:\d]{2,20}的(?:企业|公司)?(?:当中|之中|[中里]|方面|名单)?[,:]")
# A list that begins with both kinds: 新认定和通过复核的企业按地区统计,长沙31家; 两类合计,长沙81家; 含复核在内,长沙81家.
_BOTH_IN_LEAD = pattern(
    r"[^。;\d]{0,16}(?:(?:认定|评定|入选|获评|新增|培育|通过|上榜|企业)的?(?:企业)?(?:和|与|及|以及|、|加)(?:通过)?复[核审评](?!不|未)[^。;\d]{0,20}|"
    r"(?:两|二|这两)(?:类|者|项|部分|种|份)(?:企业|名单|数据)?[^,。;\d]{0,6}(?:合计|合起来|合并|合在一起|相加|加起来|加总|一并|共)[^。;\d]{0,12}|"
    r"(?:含|包括|包含|算上|加上|连同)(?:通过|本次|此次)?复[核审评][^。;\d]{0,16}),"
)
_GOT_THEN = pattern(r"(?:20\d\d|[去前上])年度?(?:首次)?(?:认定|入选|获评|获批|公布|通过|评定|命名)的")
_ENDED = pattern("年[底末]")
_SHARE_OF_TOTAL = pattern(r"占(?:到|了)?[^,。;\d]{0,8}总[数量]的?\($")
_LONGEST_SHARE = 16
_SO_MANY = pattern(r"共有|共拥有")
_OWNED = STOCK | TODAY
_TITLED = GRANTED | PROPOSED | ANNOUNCED
_FIRST_APPLIED = pattern(r"(?:新|首次)(?:申报|申请)")
_TOLD = GRANTED | NEW | REVIEWED | REVOKED | APPLIED | STOCK | PROPOSED
_ROW_ENDS = pattern(
    r"(?:企业|产品)?(?:均|都|全部|已|顺利|拟|成功|双双|一同|新)*(?:(?P<reviewed>通过了?复[核审评]|复[核审评]通过)|"
    r"(?P<new>新晋|入选|上榜|入围|获评|获批|跻身|榜上有名|在列|(?:被|获得?)认定|晋级|摘得|荣获|获此)|"
    r"(?:被|予以|拟)?(?:撤销|取消|未通过复[核审评]|移出|除名))"
)
_ROW_GOES_ON = pattern(r"(?:企业|公司)?[、和及与]")
_LONGEST_STEP = 16
_OF_BATCH = ("", "的", "时的", "的仅", "的区区", "的只有", "仅", "入选的", "上榜的", "时")
_FROM = pattern(
    r"[从由自](?:第[一二三四五六七八九十\d]{1,3}批次?|首批|上一?批|前一批)(?:时?的?|入选的|上榜的)(?:仅|区区|只有)?$"
)
_FROM_TO = pattern(
    r"(?:企业)?,?(?:一下子?|一举|一跃|直接|大幅|迅速)?(?:增加?|增长|上升|升|跃升|提升|扩大|涨|提高|下降|降|减少?|回落|滑落|变|发展|壮大|扩容|猛增|激增|攀升|爬升)?"
    r"(?:到|至|为|成)了?(?:[本此这该今]一?[批次回]|第[一二三四五六七八九十\d]{1,3}批次?)?的?"
)
_ENDS_FROM = frozenset("批时的仅区有")
_LONGEST_FROM = 16
_OF_A_NEW_LIST = ("new", "new_and_reviewed")
_OF_A_LIST = ("new", "reviewed", "new_and_reviewed", "applied")


def _at_peak(case: Case) -> Answer[Measure] | None:
    """All there were at the highest, or are left since: 高企最高的时候是3400家,今年有一些掉队了,还剩3280家左右."""
    n, words = case.n, case.n.left_words
    high = "最" in words or "峰" in words or "盛" in words
    if high and not n.kinds & _TOLD and (peak := _AT_PEAK.search(words)):
        return Answer("cumulative", "at-peak", n.left + peak.start(), n.left + peak.end())
    last = n.before[-1] if "剩" in words and n.before and not n.own else None
    if last is None or (last.measure, last.programme, last.region) != ("cumulative", n.programme, n.region):
        return None
    left = _STILL.search(words)
    return Answer("cumulative", "still-left", n.left + left.start(), n.left + left.end()) if left else None


def _announced_behind(case: Case) -> Answer[Measure] | None:
    """New, where a headline gives the number first: 42家!2022年度瞪羚企业名单公布."""
    n = case.n
    end = n.sentence.end
    behind = n.words.kinds_in(n.right, end) if n.title and n.title.start >= n.right and not n.pair else 0
    if behind & _TITLED and not behind & REVOKED:
        return answer_by(n, "new", "granted", _TITLED, n.right, end)
    return None


def _revoked(case: Case) -> Answer[Measure] | None:
    """Revoked by its own words: 取消12家企业的称号."""
    n = case.n
    return (
        case.by_own("revoked", "revoked", REVOKED)
        if n.kinds & REVOKED and not _LESS.match(n.text, n.count.end)
        else None
    )


def _of_row(case: Case) -> Answer[Measure] | None:
    """New, reviewed or revoked, as the words behind the row say that a number begins: 示范企业2家、产品1个被撤销."""
    n = case.n
    if not _ROW_GOES_ON.match(n.text, n.count.end) or n.kinds & _TOLD or n.cell:
        return None
    last = n.count
    for following in inside(n.m.counts, n.count.end, n.clause.end):
        if not _ROW_GOES_ON.match(n.text, last.end) or following.start - last.end > _LONGEST_STEP:
            break
        if n.says(_TOLD, last.end, following.start) or n.places(last.end, following.start):
            return None
        last = following
    said = _ROW_ENDS.match(n.text, last.end, n.clause.end) if last != n.count else None
    if said is None:
        return None
    if said["new"]:
        listed = n.context.batch or n.context.year or n.sentence.batches or n.sentence.years
        first = not n.before and not case.around & _OWNED and (listed or not n.left_kinds & HELD)  # 共有5家、2个入选
        return Answer("new", "of-row", *said.span()) if first else None
    return Answer("reviewed" if said["reviewed"] else "revoked", "of-row", *said.span())


def _survived_review(case: Case) -> Answer[Measure] | None:
    """Reviewed, as the sentence or the one before says, and 合格 or 过关 beside the number: 25家有22家合格."""
    n = case.n
    if not n.right_words and not n.left_words.endswith(_PASSED):
        return None
    topic = review_topic(n)
    if n.kinds & (NEW | REVOKED) or (_names_new_batch(n) and not topic):
        return None
    passed = SURVIVED.match(n.right_words) or _PASSED_IT.match(n.right_words) or n.left_words.endswith(_PASSED)
    if topic and not n.own and passed:
        return Answer("reviewed", "survived-review", *topic.span())
    if not (SURVIVED.match(n.right_words) or (not n.own and _PASSED_IT.fullmatch(n.right_words) and _was_due(n))):
        return None
    before = n.text.rfind("。", 0, max(n.sentence.start - 1, 0)) + 1
    paragraph = n.text.rfind("\n", 0, n.sentence.start) + 1
    start = max(before, paragraph)
    reviewed = n.words.last(REVIEWED, start, n.count.start)
    return Answer("reviewed", "survived-review", *reviewed) if reviewed else None


def _by_review_topic(case: Case) -> Answer[Measure] | None:
    """Reviewed, as a sentence or half of one about the review alone says at its beginning: 复核方面,第二批38家、第五批
    71家拟予通过; 复核通过名单中,第三批57家.
    """
    n = case.n
    if n.own or n.kinds & (NEW | REVOKED | STOCK | APPLIED) or "复" not in n.sentence.text:
        return None
    topic = review_topic(n)
    if topic is None or topic.end() > n.count.start or topic[0][-1] not in ",:":
        return None
    named = n.batches(topic.end(), n.count.start)[-1:]
    newest = n.context.batch.last if n.context.batch else 0
    earlier = bool(named) and named[0].last < newest
    passed = "通过" in topic[0] or "通过" in n.text[n.count.end : n.sentence.end]
    return Answer("reviewed", "review-topic", *topic.span()) if earlier or passed else None


def review_topic(n: Number) -> re.Match[str] | None:
    """Where the sentence, or its part behind a semicolon, begins with a review as what it is about: 复核方面,…."""
    half = n.text.rfind(";", n.sentence.start, n.count.start)
    return _REVIEW_TOPIC.match(n.text, max(n.sentence.start, half + 1))


def _was_due(n: Number) -> bool:
    """Whether the sentence before ended with a review to be gone through: 167家应参加今年复核。经审核,142家通过."""
    before = n.text.rfind("。", 0, max(n.sentence.start - 1, 0)) + 1
    found = _DUE.search(n.text, before, n.sentence.start)
    return found is not None and not n.lead_kinds & (GRANTED | NEW | PROPOSED)


def _applied_for_review(case: Case) -> Answer[Measure] | None:
    """Applied for, where a review is only asked for along with new titles: 推荐新申报20家、第四批复核15家."""
    n = case.n
    if not n.before or n.before[-1].measure != "applied" or n.kinds & GRANTED:
        return None
    of_review = n.kinds & REVIEWED or any(batch.review for batch in n.batches(n.left, n.right))
    return case.by_own("applied", "applied-for-review", REVIEWED) if of_review else None


def _left_after_review(case: Case) -> Answer[Measure] | None:
    """All that are left, where a review is only what went before: 通过复核后实有89家."""
    n = case.n
    left = left_after_review(n)
    return Answer("cumulative", "left-after-review", n.left + left.start(), n.count.start) if left else None


def _includes_review(case: Case) -> Answer[Measure] | None:
    """New and reviewed ones, where a remark tells how many of them were only reviewed: 石家庄39家(含复核2家)."""
    n = case.n
    if not n.sentence.kinds & REVIEWED or n.kinds & (STOCK | REVOKED | APPLIED):
        return None
    remark = _REVIEWED_AMONG_THEM.match(n.text, n.count.end)
    return Answer("new_and_reviewed", "includes-review", *remark.span()) if remark else None


def _reviewed_among_them(case: Case) -> Answer[Measure] | None:
    """Reviewed, as the remark says in which a number stands: 39家(含复核2家)."""
    n = case.n
    last = n.before[-1] if n.before and n.left_kinds & REVIEWED else None
    if last is None or last.measure != "new_and_reviewed" or n.own:
        return None
    remark = _REVIEWED_AMONG_THEM.match(n.text, last.count.end, n.count.start + 1)
    return Answer("reviewed", "reviewed-among-them", *remark.span()) if remark else None


def _reviewed(case: Case) -> Answer[Measure] | None:
    """Reviewed by its own words, or new ones with them: 30家通过复核; 认定和复核通过企业50家."""
    n = case.n
    passes = passes_review(n)
    if not n.kinds & REVIEWED and not passes:
        return None
    if n.left_kinds & APPLIED and not _PASSES.search(n.text, n.left, n.right):
        return case.by_own("applied", "applied-for-review", APPLIED)
    named = n.batches(n.left, n.right)
    passes = passes or n.right_words.startswith("拟通过复核")
    only_review = bool(named) and all(each.review for each in named)
    counted = n.around is not None and _INCLUDES_REVIEWED.search(n.left_words)  # 56家(含复核通过的11家)
    if not passes and not only_review and not counted and _BOTH.search(n.text, n.left, n.right):
        return case.by_own("new_and_reviewed", "new-and-review", REVIEWED)
    return case.by_own("reviewed", "reviewed", REVIEWED)


def _both_in_lead(case: Case) -> Answer[Measure] | None:
    """New and reviewed, as a list of places says at its beginning: 新认定和通过复核的企业中,长沙31家、株洲12家."""
    n = case.n
    if n.own or n.before or n.kinds & _TOLD or not n.places_before:
        return None
    both = _BOTH_IN_LEAD.match(n.text, n.sentence.start, n.clause.start)
    return Answer("new_and_reviewed", "both-in-lead", *both.span()) if both and both.end() >= n.lead_start else None


def _of_topic(case: Case) -> Answer[Measure] | None:
    """What a list of places says at its beginning that its firms did: 通过复核的,长沙40家; 被取消的,长沙2家."""
    n = case.n
    if n.own or n.before or n.kinds & _TOLD or not n.places_before:
        return None
    topic = _WHO_DID.match(n.text, n.sentence.start, n.clause.start)
    if topic is None or topic.end() != n.clause.start:
        return None
    kinds = n.words.kinds_in(*topic.span())
    if kinds & REVOKED:
        return Answer("revoked", "of-topic", *topic.span())
    if kinds & REVIEWED and _PASSES.search(topic[0]):
        return Answer("reviewed", "of-topic", *topic.span())
    return Answer("new", "of-topic", *topic.span()) if kinds & NEW and not kinds & REVIEWED else None


def _among_the_reviewed(case: Case) -> Answer[Measure] | None:
    """Some of those who passed: 通过复核的企业中,宁波有5家."""
    n = case.n
    if n.own or n.kinds & (NEW | REVOKED) or "复" not in n.sentence.text:
        return None
    among = _PASSED_AMONG.search(n.text, case.clause, n.count.start)
    return Answer("reviewed", "among-the-reviewed", *among.span()) if among else None


def _passing_review(case: Case) -> Answer[Measure] | None:
    """Reviewed, as the clause or a sentence about a review alone says: 参加此次复核的3家企业全部通过; 拟通过188家."""
    n = case.n
    if not n.sentence.kinds & REVIEWED and "复" not in n.sentence.text:
        return None
    headed = _HEADS_REVIEW.match(n.text, n.sentence.start)  # 小巨人复核:第二批1584家通过1079家
    if n.kinds & NEW or (_names_new_batch(n) and not headed):
        return None
    if headed and not n.left_words.endswith(("通过", "通过了")):
        return None
    if (
        not n.own
        and _LIST_OF_PASSED.search(n.text, n.sentence.start, n.count.start)
        and not n.kinds & (GRANTED | STOCK)
        and all(batch.review for batch in n.batches(n.sentence.start, n.count.start))
    ):
        return answer_by(n, "reviewed", "reviewed-in-sentence", REVIEWED, n.sentence.start, n.count.start)
    if n.says(REVIEWED, case.clause, n.count.start) and "通过" in n.text[n.count.end : n.clause.end]:
        return case.by_clause("reviewed", "reviewed-in-clause", REVIEWED)
    kinds = n.lead_kinds
    applied = kinds & APPLIED and (not n.so_far.refused or any(f.measure == "applied" for f in n.before))
    if n.own or not kinds & REVIEWED or kinds & (NEW | STOCK) or applied:
        return None
    if not _PASSES.search(n.text, n.left, n.right):
        return None
    half = max(n.text.rfind(";", n.sentence.start, n.count.start) + 1, n.sentence.start)
    half = half if n.says(REVIEWED, half, n.count.start) else n.sentence.start
    if not headed and any(not batch.review for batch in n.batches(half, n.count.start)):
        return None
    return answer_by(n, "reviewed", "reviewed-in-sentence", REVIEWED, n.sentence.start, n.count.start)


def _applied(case: Case) -> Answer[Measure] | None:
    """Applied for by its own words, and not granted: 推荐申报30家."""
    n = case.n
    if _new_among_granted(n):
        return case.by_own("new", "new-among-granted", APPLIED)
    if n.kinds & APPLIED and (_ASKED_BEFORE.search(n.text, n.left, n.count.start) or _ASKS.match(n.right_words)):
        return case.by_own("applied", "applied", APPLIED)
    if n.left_words.endswith(_ASKED) and not n.right_kinds & GRANTED:
        return case.by_own("applied", "applied", APPLIED)  # 第六批公示,我市申报了60家,过了45家
    recommended = n.left_kinds & APPLIED and "推荐" in n.left_words and not n.kinds & GRANTED
    if not n.own and not n.kinds & (GRANTED | NEW) and _RECOMMENDED.search(n.text, case.clause, n.count.start):
        return case.by_clause("applied", "applied-in-clause", APPLIED)
    if n.kinds & APPLIED and (recommended or not case.around & (GRANTED | PROPOSED)):
        return case.by_own("applied", "applied", APPLIED)
    return None


def _new_among_granted(n: Number) -> bool:
    """Whether a number counts those of a list's firms that did not hold the title before: 158家上榜,新申报的90家."""
    whole = n.before[0] if n.before else n.context.whole
    if n.own or whole is None or whole.measure not in _OF_A_NEW_LIST or whole.programme != n.programme:
        return False
    return n.count.value < whole.count.value and _FIRST_APPLIED.search(n.text, n.left, n.right) is not None


def _new(case: Case) -> Answer[Measure] | None:
    """New by its own words: 新增15家."""
    return case.by_own("new", "new", NEW) if case.n.kinds & NEW else None


def _of_reviewed_batch(case: Case) -> Answer[Measure] | None:
    """Reviewed, where the batch that governs it is under review: 第二批复核名单,宁波30家."""
    batch = case.batch
    if batch and batch.review and batch.start >= case.n.governing_start:
        return Answer("reviewed", "batch-under-review", batch.start, batch.end)
    return None


def _revoked_in_clause(case: Case) -> Answer[Measure] | None:
    """Revoked, as the clause around a number says: 取消42家企业的资格,其中南昌市15家; 取消…名单(共23家)."""
    n = case.n
    if not n.own and case.around & REVOKED and not n.kinds & GRANTED and not _LESS.match(n.text, n.count.end):
        return case.by_clause("revoked", "revoked-in-clause", REVOKED)
    return None


def _revoked_after(case: Case) -> Answer[Measure] | None:
    """Revoked, as the next clause says of the firms just introduced: 查出3家企业,已由主管部门取消其资格."""
    n = case.n
    got_then = _GOT_THEN.match(n.text, n.count.end, n.right)  # 17家2020年度认定的企业…,拟取消称号
    because = _BECAUSE.match(n.text, n.count.end, n.right)  # 4家企业因份额下降、逾期未报等未通过复核,撤销其称号
    kinds = n.left_kinds
    if not because:
        kinds |= n.words.kinds_in(got_then.end() if got_then else n.count.end, n.right)
    among = _OF_THEM.search(n.text, n.left, n.count.start)
    if among:  # 第三批入库企业中有4家填报信息不实,撤销其入库登记编号
        kinds = n.words.kinds_in(n.count.end, n.right)
    if kinds & (GRANTED | NEW | STOCK | HELD) or _PASSES.search(n.text, n.left, n.right):
        return None
    in_brackets = n.text[n.right : n.right + 1] == ")"  # 约三成(506家)未通过
    start = n.right if in_brackets else n.count.end if because else n.clause.end
    following = inside(n.m.counts, n.count.end, n.sentence.end)
    if following and following[0].start < start:
        return None
    cut = n.text.find(";", n.count.end, n.sentence.end)
    end = min(
        n.clause_start(following[0].start) if following else n.sentence.end,
        cut if cut >= 0 else n.sentence.end,
    )
    lost = n.words.first(REVOKED, start, end)
    if lost and _SOME.search(n.text, max(start, lost[0] - _LONGEST_STEP), lost[0]):
        return None  # 3400家,今年有一些掉队了
    rest = n.words.kinds_in(lost[0] if lost and because else start, end)
    if rest & REVOKED and not rest & (GRANTED | NEW):
        return answer_by(n, "revoked", "revoked-after", REVOKED, start, end)
    return None


def _of_this_batch(case: Case) -> Answer[Measure] | None:
    """What the list announced before was about: 此次全市共20家入选."""
    n = case.n
    start = n.left if n.own or n.before else n.sentence.start
    this = THIS_BATCH.search(n.text, start, n.count.start)
    total = n.kinds & STOCK and not _TOTAL_GRANTED.search(n.text, n.left, n.count.start)
    if this is None or total or (case.batch and case.batch.start > this.end()):
        return None
    measure = n.context.measure
    listed = measure if measure and measure in _OF_A_LIST else "new"
    if this[0].startswith("新") or (listed == "reviewed" and this[0][0] not in "本此该这今"):
        listed = "new"  # 241家通过复核。在新认定的瞪羚企业中,济南88家
    return Answer(listed, "this-batch", *this.span())


def _registered(case: Case) -> Answer[Measure] | None:
    """New, where small technology firms are entered in the register, which begins anew each year: 评价入库712家.

    今年累计入库712家 is new all the same, but 截至2023年底入库712家 and 全省备案科技型中小企业3.36万家 are stocks.
    """
    n = case.n
    if n.programme != "tech_sme" or not n.says(REGISTERED, case.clause, n.right):
        return None
    if n.before and n.before[-1].measure == "cumulative" and _BY_END_OF_MONTH.match(n.text, n.sentence.start):
        return None  # 截至今年6月底,高新技术企业785家,科技型中小企业备案2017家
    dates = inside(n.m.dates, n.clause_start(n.clause.start - 1), n.count.start)
    for named in IN_A_YEAR.finditer(n.text, n.sentence.start, n.right):
        if not any(date.start <= named.start() < date.end for date in dates):
            return Answer("new", "registered", *named.span())
    ended = _ENDED.search(n.text, n.sentence.start, n.count.start)
    entered = n.words.last(REGISTERED, n.left, n.count.start)
    title = n.title
    describes = title is not None and entered is not None and entered[1] <= title.start <= entered[1] + len("的国家")
    last = n.before[-1] if n.before else None
    of_stocks = last is None or (last.measure == "cumulative" and ";" not in n.text[last.count.end : n.left])
    today = last is not None and n.says(TODAY, n.sentence.start, n.count.start)  # 截至目前,高企142家,…入库318家
    stock = (describes or today) and of_stocks and not n.kinds & NEW and n.context.report is None
    if dates or ended or case.around & (TODAY | STOCK | HELD) or not n.kinds & REGISTERED:
        return case.by_own("cumulative", "registered", REGISTERED) if stock else None
    return case.by_own("cumulative" if stock else "new", "registered", REGISTERED)


def _goes_on_with_list(n: Number) -> bool:
    """Whether 拥有 only names the next place of a list of new firms: 北京有167家,上海拥有181家."""
    new_before = not n.own and bool(n.before) and n.before[-1].measure == "new"
    return new_before and bool(n.places_before) and _OF_LIST_BEFORE.fullmatch(n.left_words) is not None


def _has_of_list(case: Case) -> Answer[Measure] | None:
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
    return Answer("new", "has-of-list", *words[0]) if listed and dated and n.places_before else None


def _rises_by_batches(n: Number, batch: Batch | None) -> bool:
    """Whether 增至 only compares a batch with the one counted before: 第二批5家,第三批增至17家."""
    last = n.before[-1] if n.before else None
    if last is None or batch is None or last.measure != "new" or not last.batch or batch.start < last.count.end:
        return False
    return batch.first == batch.last == last.batch[1] + 1 and RAISED.search(n.left_words) is not None


def _from_batch(n: Number) -> Batch | None:
    """The batch whose figure a number is, from which another one rose or fell: 从第六批的5家增加到8家."""
    named = n.batches(n.left, n.count.start)
    last = named[-1] if named else None
    link = n.text[last.end : n.count.start] if last else ""
    from_it = last and last.first == last.last and n.text[last.start - 1] in "从由自" and link in _OF_BATCH
    return last if from_it else None


def _raised_from_batch(case: Case) -> Answer[Measure] | None:
    """New in the list announced or the batch named, as another batch's figure rose to it: 从第六批的5家升到8家."""
    n = case.n
    last = n.before[-1] if n.before and not n.own else None
    if last is None or last.batch is None or last.measure != "new" or n.text[last.count.start - 1] not in _ENDS_FROM:
        return None
    raised = _FROM_TO.fullmatch(n.text, last.count.end, n.count.start)
    if raised is None or _FROM.search(n.text, max(0, last.count.start - _LONGEST_FROM), last.count.start) is None:
        return None
    newer = [each.last for each in (*n.batches(n.sentence.start, n.count.start), n.context.batch) if each]
    if max(newer, default=0) <= last.batch[1] and n.left_kinds & STOCK:
        return None  # 从首批的3家发展到920家
    return Answer("new", "raised-from-batch", *raised.span())


def _is_shared(n: Number) -> bool:
    """Whether a number is the whole of which the one before is a share: 武汉136家,占全省总数(215家)的63%."""
    start = max(n.sentence.start, n.count.start - _LONGEST_SHARE)
    return bool(n.before) and _SHARE_OF_TOTAL.search(n.text, start, n.count.start) is not None


def _stock(case: Case) -> Answer[Measure] | None:
    """All there are by its own words, unless one batch is granted in its clause: 累计80家."""
    n, batch = case.n, case.batch
    one_batch = batch is not None and batch.first == batch.last and batch.start >= n.clause.start
    if not n.kinds & STOCK or (one_batch and case.around & GRANTED):
        return None
    of_list = _goes_on_with_list(n) or _rises_by_batches(n, batch) or _is_shared(n)
    if of_list or _from_batch(n) or _had_asked(n):
        return None
    return case.by_own("cumulative", "stock", STOCK)


def _had_asked(n: Number) -> bool:
    """Whether 已有 only says how many of those who had asked were granted the title so far: 推荐120家,已有95家获批."""
    last = n.before[-1] if n.before else None
    if last is None or n.own or last.measure != "applied" or not n.right_kinds & GRANTED:
        return False
    return all(n.text[slice(*word)] == "已有" for word in n.words.all(STOCK, n.left, n.right))


def _reaches(case: Case) -> Answer[Measure] | None:
    """All there are, as a number is what growth led to, or what a time ended with: 净增57家、达到232家."""
    n = case.n
    grown = n.so_far.refused
    led_to = grown and grown.reason == "difference" and not n.text[grown.count.end : n.left].strip("、,")
    if led_to and n.left_kinds & HELD and not n.places_before:
        return case.by_own("cumulative", "reaches", HELD)
    ended = _ENDED_WITH.search(n.left_words)
    return Answer("cumulative", "ended-with", n.left + ended.start(), n.left + ended.end()) if ended else None


def _tied_to_batch(case: Case) -> Answer[Measure] | None:
    """All there are with the batch announced before: 至此,宁波有80家."""
    n = case.n
    start = n.lead_start
    if case.batch and n.text[case.batch.end : n.count.start] in ("", "的") and case.batch.first == case.batch.last:
        return None  # 加上第一批的357户
    if not n.own and n.context.batch and n.words.kinds_in(start, n.count.start) & TIED:
        return answer_by(n, "cumulative", "tied-to-batch", TIED, start, n.count.start)
    return None


def _added_to_batch(case: Case) -> Answer[Measure] | None:
    """All there are, as the batch just counted and those before it add up: 加上前三批,台州小巨人超过150家."""
    n, batch = case.n, case.batch
    if batch is None or not n.own or not batch.first == 1 < batch.last or n.kinds & (NEW | GRANTED):
        return None
    added = _ADDING_BATCHES.search(n.text, n.sentence.start, batch.start)
    return Answer("cumulative", "added-up", *added.span()) if added else None


def _up_to_batch(case: Case) -> Answer[Measure] | None:
    """All there are up to a batch: 到第五批公布为止,共认定小巨人企业322家."""
    batch = case.batch
    if batch is None or batch.review or not case.n.left_kinds & TOTAL or case.n.before:
        return None
    return Answer("cumulative", "up-to-batch", batch.start, batch.end) if leads_up_to(case.n, batch) else None


def _of_last_year(case: Case) -> Answer[Measure] | None:
    """New last year, unless a batch is named or a mark was passed: 去年认定20家."""
    n, batch = case.n, case.batch
    if "年" not in n.left_words or not LAST_YEAR.search(n.text, n.left, n.count.start):
        return None
    if (batch and batch.start >= case.clause) or (n.before and THIS_FIGURE.search(n.left_words)):
        return None  # 小巨人228家,去年这个数是172家
    if _WAS_THEN.search(n.left_words) and not n.kinds & (NEW | GRANTED | PROPOSED | APPLIED):
        if n.before and not n.own:
            return Answer(n.before[-1].measure, "last-year")
        if n.own or n.lead_kinds & STOCK:
            return Answer("cumulative", "last-year")  # 高企总量仅次于广东,广东去年是7.7万家
    passed_mark = n.count.bound == "at_least" and n.kinds & HELD
    return Answer("cumulative" if passed_mark else "new", "last-year")


def _granted_in_year(case: Case) -> Answer[Measure] | None:
    """New, where a title is said to be given within a year, whatever stocks stand before: 全年认定瞪羚企业21家."""
    n = case.n
    if not n.own or not n.before or not n.left_kinds & GRANTED or n.left_kinds & (STOCK | HELD | TODAY | TOTAL):
        return None
    if n.programme == n.before[-1].programme or not IN_A_YEAR.search(n.left_words):
        return None
    return case.by_own("new", "granted", GRANTED)


def _of_batch(case: Case) -> Answer[Measure] | None:
    """New with the batch that governs it, all there are with several from the first on: 第六批20家; 前六批80家."""
    n, batch = case.n, case.batch
    if batch is None:
        return None
    if batch.start > n.count.end and n.left_kinds & (HELD | STOCK) and "," in n.text[n.count.end : batch.start]:
        return None  # 小巨人企业达4762家,第三批名单正式公布
    of_number_before = not n.own and bool(n.before) and batch.start < n.before[-1].count.start
    if of_number_before or not (batch.start >= n.lead_start or of_this_title(n, batch)):
        return None
    in_clause = batch.start >= n.clause.start
    speaks_of_list = not n.own or case.around & (GRANTED | NEW | ANNOUNCED | PROPOSED)
    owned = STOCK if n.kinds & GRANTED else _OWNED  # 目前第六批公示结束,湖南61家上榜
    made_known = n.words.last(ANNOUNCED | PROPOSED, case.clause, batch.start)  # 已有26省市公示第五批名单,合计3600家
    around = n.words.kinds_in(batch.start, n.right) if made_known else case.around
    if in_clause or (speaks_of_list and (not around & owned or _rises_by_batches(n, batch))):
        several = batch.last > batch.first == 1
        whole: Measure = "cumulative" if several and not of_one_year(case.n, batch) else _measure_of_list(case, batch)
        reviewed = batch.review or _splits_review(n) or (n.compared and n.before[-1].measure == "reviewed")
        return Answer("reviewed" if reviewed else whole, "batch", batch.start, batch.end)
    return None


def _measure_of_list(case: Case, batch: Batch) -> Measure:
    """What the figure of a batch was that a list without a verb splits up: 推荐第六批47家。区市分布(第六批):莱州6家."""
    n = case.n
    if n.own or case.around & (GRANTED | NEW | ANNOUNCED | PROPOSED):
        return "new"
    batches = {each.last for each in n.batches(n.sentence.start, n.sentence.end)}
    if len(batches) > 1 or any(word in n.left_words for word in AT_FIRST):
        return "new"  # 第三批当年470家; 第一批1家,第二批5家,第三批11家, whatever became of the second batch since
    of_batch = (f for _, f in reversed(n.context.figures) if f.batch == (batch.first, batch.last) and not f.subset)
    lead = next((f for f in of_batch if f.programme == n.programme), None)
    if lead and lead.region == n.region and lead.count.value < n.count.value:
        return "new"  # 第三批2425家通过复核。…第三批共有2930家: all that there were
    return lead.measure if lead and lead.measure != "cumulative" else "new"


def _splits_review(n: Number) -> bool:
    """Whether a number splits up those who passed a review by their batches: 162家通过复核,其中第三批58家;
    复核通过162家(第三批58家、第一批4家).
    """
    among = n.words.last(AMONG, n.sentence.start, n.count.start) if n.before else None
    around = n.m.bracket(n.count.start) if n.before else None
    split = among[0] if among else around[0] if around else 0
    whole = next((f for f in reversed(n.before) if f.count.end <= split), None)
    return whole is not None and whole.measure == "reviewed" and n.count.value <= whole.count.value


def _since_begun(case: Case) -> Answer[Measure] | None:
    """All there are, as they are those since a programme began: 自2018年启动评选以来,全市评出隐形冠军36家."""
    n = case.n
    if not n.own or n.before or n.kinds & NEW or "以来" not in n.sentence.text:
        return None
    since = _SINCE_BEGUN.search(n.text, n.sentence.start, n.count.start)
    if since is None or n.batches(since.end(), n.right):
        return None
    return Answer("cumulative", "since-begun", *since.span())


def _beside_total(case: Case) -> Answer[Measure] | None:
    """New, as the total right behind shows: 高企总量达3300家;入选小巨人企业8家、累计49家."""
    n = case.n
    following = inside(n.m.counts, n.count.end, n.clause_end(n.count.end))[:1]
    if not n.own or not following or not n.kinds & GRANTED or n.kinds & (STOCK | REVIEWED | REVOKED | APPLIED):
        return None
    between = n.count.end, following[0].start
    beside = between[1] - between[0] <= _LONGEST_STEP and not n.titles(*between) and not n.places(*between)
    total = n.words.first(STOCK, *between) if beside and following[0].value > n.count.value else None
    return Answer("new", "beside-total", *total) if total else None


def _of_late_years(case: Case) -> Answer[Measure] | None:
    """New within some years, as the verb says: 湖北近三年评出省级单项冠军276家."""
    n = case.n
    if not n.left_kinds & (GRANTED | NEW) or "年" not in n.left_words:
        return None
    late = _OF_LATE_YEARS.search(n.text, n.left, n.count.start)
    if late is None or not n.words.kinds_in(late.end(), n.count.start) & (GRANTED | NEW):
        return None
    return Answer("new", "of-late-years", *late.span())


def _lists_added_up(case: Case) -> Answer[Measure] | None:
    """New, where the lists of one batch are added up: 各省公示第七批名单。我们把各地的名单汇总,总数为3480家."""
    n = case.n
    batch = case.batch or n.context.batch
    if batch is None or batch.first != batch.last or batch.review:
        return None
    added = _LISTS_ADDED.search(n.text, n.sentence.start, n.count.start)
    if added is None or "历" in added[0] or any(c.value > 1 for c in inside(n.m.counts, added.end(), n.count.start)):
        return None  # 汇总历次公告,共1333家: of all batches
    return Answer("new", "lists-added-up", *added.span())


def _of_cohort(case: Case) -> Answer[Measure] | None:
    """New in the year that names the cohort: 2022年度认定的瞪羚企业20家."""
    n, year = case.n, case.year
    if year is None or year.start < n.governing_start:
        return None
    of_number_before = not n.own and n.before and year.start < n.left
    if of_number_before or not _names_cohort(n, year):
        return None
    return Answer("new", "cohort", year.start, year.end)


def _stock_in_clause(case: Case) -> Answer[Measure] | None:
    """All there are, as the clause says: 目前,全市小巨人企业80家."""
    n = case.n
    if not case.around & _OWNED:
        return None
    of_list = not n.own and n.context.measure == "new" and n.context.batch and case.around & GRANTED
    goes_on = _goes_on_with_list(n) or _rises_by_batches(n, case.batch) or _is_shared(n) or _had_asked(n)
    if of_list or goes_on:
        return None  # 浙江拥有入选企业最多,达308家: of the batch just announced
    if n.left_kinds & PROPOSED and not case.around & STOCK and "公示的" not in n.left_words:
        return None  # 截至7月底,29个省市合计公示3424家
    return case.by_clause("cumulative", "stock-in-clause", _OWNED)


def _new_in_clause(case: Case) -> Answer[Measure] | None:
    """New, as the clause says: 新认定隐形冠军108家、培育企业64家."""
    return case.by_clause("new", "new-in-clause", NEW) if case.around & NEW else None


def _granted_of_applied(case: Case) -> Answer[Measure] | None:
    """New, of those who applied: 申报50家,获评20家."""
    n = case.n
    if not n.before or n.before[-1].measure != "applied":
        return None
    if n.kinds & _TITLED:
        return case.by_own("new", "granted", _TITLED)
    succeeded = _SUCCEEDED.search(n.left_words)  # 31家企业申报,成功9家
    return Answer("new", "granted", n.left, n.count.start) if succeeded else None


def _granted_in_list(case: Case) -> Answer[Measure] | None:
    """New, where a list gives a title without its name beside the number: 获评小巨人企业的有宁波20家."""
    n = case.n
    if n.before or n.own:
        return None
    if case.around & _TITLED and n.title and n.title.start >= n.sentence.start:
        return answer_by(n, "new", "granted", _TITLED, n.governing_start, n.right)
    if n.kinds & _TITLED and n.context.measure in (None, "applied"):
        return case.by_own("new", "granted", _TITLED)
    return None


def _held_altogether(case: Case) -> Answer[Measure] | None:
    """All there are, where 共有 adds up what no batch, year or announcement limits: 共有80家企业获评小巨人."""
    n, text = case.n, case.n.text
    if n.before or not n.own or not n.kinds & _TITLED or not _SO_MANY.search(text, n.left, n.right):
        return None
    announced = n.sentence.kinds & (ANNOUNCED | PROPOSED)
    of_list = announced or n.context.batch is not None or n.context.year is not None
    if of_list or IN_YEAR.search(text, n.sentence.start, n.count.start):
        return None
    return case.by_own("cumulative", "held", HELD)


def _granted(case: Case) -> Answer[Measure] | None:
    """New, where a title is given to a number that names it: 20家企业获评小巨人; 有省里认定的小巨人20家 is a stock."""
    n = case.n
    if n.own and not n.before and n.title and n.left <= n.title.start < n.count.start:
        held = _HAS_GRANTED.search(n.text, n.left, n.title.start)
        if held or (held := _PASSED_GRANT.search(n.text, n.left, n.title.start) if _of_no_list(n) else None):
            return Answer("cumulative", "held", *held.span())
    return case.by_own("new", "granted", _TITLED) if n.own and not n.before and n.kinds & _TITLED else None


def _of_no_list(n: Number) -> bool:
    """Whether neither a text before nor a number's sentence tells of a list, a batch, a year that it may be of."""
    context = n.context
    return not (context.batch or context.year or n.sentence.kinds & (ANNOUNCED | PROPOSED | NEW) or n.sentence.years)


def _among_the_granted(case: Case) -> Answer[Measure] | None:
    """New, as those are that it is a part of: 1176家企业获评,其中雏鹰企业1031家、瞪羚企业143家."""
    n = case.n
    start = n.sentence.start
    among = n.words.last(AMONG, start, n.count.start) if n.own and not n.before and n.so_far.refused else None
    if among is None or not inside(n.m.counts, start, among[0]) or n.words.kinds_in(among[1], n.right) & (STOCK | HELD):
        return None
    whole = n.words.kinds_in(start, among[0])
    if not whole & (GRANTED | NEW | PROPOSED) or whole & (STOCK | POOL):
        return None
    return answer_by(n, "new", "among-the-granted", GRANTED | NEW | PROPOSED, start, among[0])


def _granted_elsewhere(case: Case) -> Answer[Measure] | None:
    """New, where a list of stocks goes on with what another place was granted: 德阳累计52家;绵阳首评,入围20家."""
    n = case.n
    last = n.before[-1] if n.before else None
    if last is None or last.measure != "cumulative" or n.own or not n.kinds & GRANTED or n.kinds & (STOCK | HELD):
        return None
    return case.by_own("new", "granted", GRANTED) if n.region not in (None, last.region) else None


def _granted_in_row(case: Case) -> Answer[Measure] | None:
    """New, as the verb before a row of titles says: 入选潜在独角兽7家、种子独角兽9家、瞪羚62家."""
    n = case.n
    if not n.own or n.before or n.so_far.refused is None or n.kinds & (STOCK | HELD):
        return None
    first = next(iter(inside(n.m.counts, n.sentence.start, n.count.start)), n.count)
    if first == n.count or n.words.kinds_in(first.end, n.count.start) & (STOCK | HELD | TODAY | AMONG):
        return None
    granted = n.words.last(GRANTED | NEW, n.clause_start(first.start), first.start)
    return Answer("new", "granted-in-row", *granted) if granted else None


def _part_of_announced(case: Case) -> Answer[Measure] | None:
    """New, as those of a list just announced that counted several titles or seeds: 103家入选。其中,瞪羚企业98家."""
    n = case.n
    goes_on = n.before and n.before[-1].rule.endswith("among-the-granted") and not n.left_kinds & (STOCK | HELD)
    if not n.own or (n.before and not goes_on) or n.context.counted or not _OPENS_PARTS.match(n.text, n.sentence.start):
        return None
    end = len(n.text[: n.sentence.start].rstrip("。!\n "))
    start = max(n.text.rfind(mark, 0, end) for mark in "。\n") + 1
    compared = _HELD_AGAINST_LAST.search(n.text, start, n.sentence.start)  # 共315家,总数比去年多41家
    kinds = n.words.kinds_in(start, compared.start() if compared else n.sentence.start)
    listed = any(title.programme == n.programme for title in inside(n.m.titles, start, n.sentence.start))
    listed = listed or _of_joint_list(n)
    if not listed or not kinds & (GRANTED | NEW | ANNOUNCED) or kinds & STOCK:
        return None
    return answer_by(n, "new", "among-the-granted", GRANTED | NEW | ANNOUNCED, start, n.sentence.start)


def _of_joint_list(n: Number) -> bool:
    """Whether the list just announced is of several titles, a number's among them: 隐形冠军和培育企业名单."""
    joint = n.context.title is not None and n.context.title.programme is None
    return joint and any(akin(each.programme, n.programme) for each in (*n.context.batch_of, *n.context.year_of))


def _named_firms(case: Case) -> Answer[Measure] | None:
    """New, where some of the firms are named: 甲公司、乙公司等20家企业."""
    n = case.n
    known = n.context.found.get(n.count.value)
    if known and known.measure == "revoked" and known.programme == n.programme and n.left_words.endswith("等"):
        return Answer("revoked", "named-firms")  # those that the headline struck off
    if n.left_words.endswith("等") and not n.kinds & STOCK and not n.right_words.startswith(("企业已", "已")):
        return Answer("new", "named-firms")
    return None


def _held(case: Case) -> Answer[Measure] | None:
    """All there are, as its own words say who has them: 省级专精特新企业超9.6万家."""
    n = case.n
    holds = n.own and n.kinds & HELD and not n.before and not _is_among_listed(n)
    return case.by_own("cumulative", "held", HELD) if holds else None


def _is_among_listed(n: Number) -> bool:
    """Whether a number is of the firms of a list just counted: 培育企业286家。培育企业里嘉兴有41家."""
    title = n.title
    among = title is not None and title.end <= n.count.start and n.text.startswith(("中", "里", "当中"), title.end)
    lead = lead_of(n) if among else None
    return lead is not None and part_of_list(n, lead)


RULES: tuple[Rule[Answer[Measure]], ...] = (
    (0, _at_peak),
    (_TITLED, _announced_behind),
    (REVOKED, _revoked),
    (0, _of_row),
    (0, _survived_review),
    (0, _applied_for_review),
    (REVOKED, _revoked_after),
    (0, _left_after_review),
    (0, _includes_review),
    (0, _reviewed_among_them),
    (0, _reviewed),
    (0, _both_in_lead),
    (NEW | REVIEWED | REVOKED, _of_topic),
    (0, _among_the_reviewed),
    (0, _passing_review),
    (0, _by_review_topic),
    (APPLIED, _applied),
    (NEW, _new),
    (0, _of_reviewed_batch),
    (REVOKED, _revoked_in_clause),
    (0, _of_this_batch),
    (0, _registered),
    (0, _reaches),
    (STOCK, _beside_total),
    (GRANTED | NEW, _of_late_years),
    (0, _raised_from_batch),
    (0, _lists_added_up),
    (STOCK, _has_of_list),
    (STOCK, _stock),
    (TIED, _tied_to_batch),
    (0, _added_to_batch),
    (TOTAL, _up_to_batch),
    (0, _of_last_year),
    (GRANTED, _granted_in_year),
    (0, _of_batch),
    (0, _since_begun),
    (0, _of_cohort),
    (_OWNED, _stock_in_clause),
    (NEW, _new_in_clause),
    (0, _granted_of_applied),
    (_TITLED, _granted_in_list),
    (_TITLED, _held_altogether),
    (_TITLED, _granted),
    (AMONG, _among_the_granted),
    (GRANTED | NEW, _granted_in_row),
    (GRANTED, _granted_elsewhere),
    (_TITLED, of_list_here),
    (0, of_list_gone_back_to),
    (0, _part_of_announced),
    (0, _named_firms),
    (HELD, of_those_counted),
    (HELD, _held),
)


def _names_new_batch(n: Number) -> bool:
    """Whether a new batch is announced in a number's own clause, so that 通过 speaks of it: 第六批20家通过."""
    return any(not batch.review for batch in n.batches(n.clause.start, n.count.start))


def _names_cohort(n: Number, year: Year) -> bool:
    """Whether a year names those who got the title then, rather than when a stock was counted."""
    if n.own and (n.kinds & STOCK or (_SO_MANY.search(n.text, n.left, n.right) and not n.kinds & _TITLED)):
        return False
    if n.own and _only_held_since(n, year):
        return False
    words = n.text[year.start : n.right]
    return words[4:].startswith("年度") or _COHORT.search(words) is not None


def _only_held_since(n: Number, year: Year) -> bool:
    """Whether a clause of its own names the year, and what follows only tells a stock: 2023年度家底:高企达到12家."""
    kinds = n.words.kinds_in(year.end, n.right)
    if not kinds & (STOCK | HELD) or kinds & (_TITLED | NEW | APPLIED | REVIEWED):
        return False
    return any(mark in n.text[year.end : n.count.start] for mark in ",:") and year.start < n.clause.start
