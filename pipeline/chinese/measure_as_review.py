"""What a review made of the firms that a number counts: those who passed it, or lost their title."""

from __future__ import annotations

import re

from pipeline.chinese.cohort_of import among_the_passed, passes_review
from pipeline.chinese.measure_case import LONGEST_STEP, OWNED, SURVIVED, TOLD, Case, answer_by
from pipeline.chinese.numbers import FALLS_SHORT, Answer, Number
from pipeline.chinese.part_by_clause import looks_among
from pipeline.chinese.part_case import left_after_review
from pipeline.chinese.words import AMONG, APPLIED, GRANTED, HELD, NEW, PROPOSED, REVIEWED, REVOKED, STOCK
from pipeline.clauses import inside
from pipeline.mentions import Batch, Count
from pipeline.patterns import pattern
from pipeline.records import Measure
from pipeline.scopes import Finding

_REVIEWED_AMONG_THEM = pattern(
    r"(?:企业|单位)?(?:通过|入选|获批|获评|在列)?(?:认定|名单)?[(,](?:其中|含|包括|包含){1,2}(?:有|了)?(?:通过)?(?:复[核审评]|重新认定|再认定)(?:通过|合格)?的?(?:企业)?(?:有|共)?\d"
)
_BECAUSE = pattern(r"(?:企业|公司|单位)?(?:[,，])?(?:分别|均|已|也)?(?:因|由于|经核[查实])")
_OF_THEM = pattern(
    r"(?:企业|公司|[批户家])(?:当中|之中|中|里面?)(?:,?(?:经[^,。\d]{1,6}|另外?|还|也|共|已|现|仅|只))*,?有?$"
)
_FALLS_SHORT = pattern(
    r"(?:企业|公司|单位)?(?:已经?|均|都|经核[查实]|复[核审])*(?:未能?达到|达不到|没有达到|未达标|不达标|不再?符合|未符合|不再?满足|未满足|不再?具备)"
)
_LOSES_IT_FAR = 160
_SOME = pattern(
    r"(?:谁|哪[家些个]|有人|另一些|一些|部分|少数|少量|个别|若干|一批|不少|(?<![拥所具])有的|有些|几家|多家)(?:企业)?[^,。;]{0,6}$"
)
_BOTH = pattern(
    r"(?:认定|培育|新增|企业|新获评)(?:(?!复[核审])[^,]){0,24}(?:和|及|与|以及)[^,]{0,12}?复[核审]|"
    r"批[^,和及与]{0,14}(?:和|及|与|以及)[^,合共\d]{0,12}?复[核审]|"
    r"(?:认定|申报|培育|遴选)[、或](?:到期|期满)?复[核审评](?:[、或和][^,]{1,6})?(?:等|两|二|的?(?:方式|途径|形式|程序|类))|"
    r"[含括](?:通过)?(?:复[核审]|重新认定|再认定|续评|期满)|"
    r"通过了?(?:认定)[、和与及]?复[核审](?!认定|[未不])"
)
_INCLUDES_REVIEWED = pattern(r"[含括有](?:通过)?复[核审评](?:通过)?的?(?:企业)?(?:有|共)?$")
_PASSES = pattern(r"(?<![未没])通过(?!认定|评[审价选定]|审核|备案|了?初审)")
_PASSED_AMONG = pattern(r"(?<!未)通过复[核审]的?[^,未]{0,4}[里中],")
_LESS = pattern(
    r"\((?:[未已尚没不有]{0,2}(?:剔除|扣除|扣减|减去)|(?:不?含|不?包括|不?包含|不计)(?![^()]{0,12}(?:共|合计)))"
)
_PASSED_IT = pattern(r"(?:企业)?(?:全部|均|都|已|顺利|最终)?通过了?")
_ONE_OF_BOTH = pattern(
    r"(?:企业)?(?:均|都|已|顺利|首次|新|为|是|属)*(?:(?:通过|完成)了?(?P<reviewed>复[核审评]|重新认定|再次?认定)|"
    r"(?:通过|获得?)了?(?:首次|初次|新)?认定|(?:首次|初次)(?:通过|获得?)?认定)"
)
_PASSED = ("通过", "通过了", "合格", "过关")
_DUE = pattern(r"(?:参加|接受|开展|组织|进行|启动|到期|纳入|迎来)[^,。]{0,12}复[核审评](?:工作)?[。]")
_LIST_OF_PASSED = pattern(
    r"(?<![未没])通过(?:20\d\d年度?|[今去本]年|本次|此次)?(?:到期)?复[核审评]的?[^,。;和及与、]{0,24}名单"
)
_REVIEW_TOPIC = pattern(
    r"(?:再看|至于|说到|而在?|在|关于|另外|[^,。;:、\d未没不拟待新和与及含两]{0,4})?"
    r"(?:[”\"]|专精特新|小巨人|单项冠军|隐形冠军|瞪羚|独角兽|高新技术企业|高企|中小企业|制造业|国家级|省级|企业|的)*(?:同步|同时|同日|一并|同期)?(?:公布|公示|发布|列出)?的?"
    r"(?:到期|期满|[本此这]次|[今去]年|新一轮|[本这此上]一?轮|20\d\d年度?|最近一次)?(?:企业)?的?(?:通过)?复[核审评](?:通过)?的?(?:企业|工作|结果|情况|环节|名单|部分){0,2}"
    r"(?:的)?(?:方面|方面看|一?块|上|中|里|这边|这头)?[,:]"
)
_PAUSE = pattern("[,:]")
_HEADS_REVIEW = pattern(r"[^,。;:\d]{0,24}复[核审评](?:情况|结果|方面)?:")
_WHO_DID = pattern(r"\s*(?:再看|至于|说到|其中|而)?[^,。;:\d]{2,20}的(?:企业|公司)?(?:当中|之中|[中里]|方面|名单)?[,:]")
# 2022年通过复核的湖北省专精特新中小企业,按市分:宜昌74家
_LIST_OF_THE_PASSED = pattern(
    r"\s*[^,。;:未没和与及]{0,16}?(?:通过(?:期满|到期)?复[核审]的?|复[核审](?:通过|合格)的?)[^,。;:\d未没和及与]{2,24}(?:中|里|名单|如下)?"
    r"(?:[,:](?:按|分)[^,。;:\d]{1,8})?[,:]"
)
# A list that begins with both kinds: 新认定和通过复核的企业按地区统计,长沙31家; 两类合计,长沙81家; 含复核在内,长沙81家.
_BOTH_IN_LEAD = pattern(
    r"[^。;\d]{0,16}(?:(?:认定|入选|获评|新增|培育|通过|企业)的?(?:企业)?(?:和|与|及|以及|、|加)(?:通过)?复[核审评](?!不|未)[^。;\d]{0,20}|"
    r"(?:两|二|这两)(?:类|者|项|部分|种|份)(?:企业|名单|数据)?[^,。;\d]{0,6}(?:合计|合起来|合并|合在一起|相加|加起来|加总|一并|共)[^。;\d]{0,12}|"
    r"(?:含|包括|包含|算上|加上|连同)(?:通过|本次|此次)?复[核审评][^。;\d]{0,16}),"
)
_GOT_THEN = pattern(r"(?:20\d\d|[去前上])年度?(?:首次)?(?:认定|入选|获评|获批|公布|通过|命名)的")
_ROW_ENDS = pattern(
    r"(?:企业|产品)?(?:均|都|全部|已|顺利|拟|成功|双双|一同|新)*(?:(?P<reviewed>通过了?(?:第[一二三四五六七八九十\d]{1,3}批)?复[核审评]|复[核审评]通过)|"
    r"(?P<both>通过了?(?:认定|评审)(?:[和与及、]|以及)复[核审评])|"
    r"(?P<new>通过了?(?:认定|评审|审核)|新晋|入选|获评|获批|跻身|榜上有名|在列|(?:被|获得?)认定|晋级|摘得|获此)|"
    r"(?:因[^,。;\d]{2,24}?)?(?:被|予以|拟)?(?:撤销|取消|未通过复[核审评]|移出|除名|丢|失去))"
)
_OF_COHORT = pattern(r"(?:20\d\d年度?|[去前上]年|批)(?:首次)?(?:认定|入选|获评|获批|公布|命名)的$")
_SO_MANY_PASSED = pattern(
    r"[^,。;\d]{0,16}?(?:复[核审评](?:合格|通过|过关)|通过了?复[核审评])(?:的)?(?:企业)?(?:有|为|达|共)?\d+[家户个]"
)
_ROW_GOES_ON = pattern(r"(?:(?:示范|培育)?企业|公司|产品)?[、和及与]")


def revoked(case: Case) -> Answer[Measure] | None:
    """Revoked by its own words: 取消12家企业的称号."""
    n = case.n
    return (
        case.by_own("revoked", "revoked", REVOKED)
        if n.kinds & REVOKED and not _LESS.match(n.text, n.count.end)
        else None
    )


def of_row(case: Case) -> Answer[Measure] | None:
    """New, reviewed or revoked, as the words behind the row say that a number begins: 示范企业2家、产品1个被撤销."""
    n = case.n
    if not _ROW_GOES_ON.match(n.text, _behind(n, n.count)) or n.kinds & TOLD or n.cell:
        return None
    last = n.count
    for following in inside(n.m.counts, n.count.end, n.clause.end):
        end = _behind(n, last)
        if not _ROW_GOES_ON.match(n.text, end) or following.start - end > LONGEST_STEP:
            break
        if n.says(TOLD, last.end, following.start) or not _only_names_places(n, end, following.start):
            return None
        last = following
    said = _ROW_ENDS.match(n.text, _behind(n, last), n.clause.end) if last != n.count else None
    if said is None:
        return None
    if said["both"]:
        return Answer("new_and_reviewed", "of-row", *said.span())
    if said["new"]:
        listed = n.context.batch or n.context.year or n.sentence.batches or n.sentence.years
        first = not n.before and not case.around & OWNED and (listed or not n.left_kinds & HELD)  # 共有5家、2个入选
        return Answer("new", "of-row", *said.span()) if first else None
    return Answer("reviewed" if said["reviewed"] else "revoked", "of-row", *said.span())


def _only_names_places(n: Number, start: int, end: int) -> bool:
    """Whether no place stands between two numbers of a row, or nothing but the next one's: 河北5家、山西3家."""
    return not n.places(start, end) or not n.bare(start, end).strip(" 、和及与")


def _behind(n: Number, count: Count) -> int:
    """Where a number ends, with the title right behind it: 2家独角兽企业."""
    return next((title.end for title in n.titles(count.end, n.clause.end) if title.start == count.end), count.end)


def one_of_both(case: Case) -> Answer[Measure] | None:
    """New or reviewed, as a sum of both is split up: 16家榜上有名,其中8家通过认定,8家通过复审."""
    n = case.n
    if not n.before or n.before[0].measure != "new_and_reviewed":
        return None
    if n.own and n.title and n.title.start >= n.left:
        return None
    passed = _ONE_OF_BOTH.match(n.text, n.count.end)
    if passed is None or n.count.value > n.before[0].count.value:
        return None
    return Answer("reviewed" if passed["reviewed"] else "new", "one-of-both", *passed.span())


def survived_review(case: Case) -> Answer[Measure] | None:
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
    reviewed = n.words.last(REVIEWED, n.sentence_before, n.count.start)
    return Answer("reviewed", "survived-review", *reviewed) if reviewed else None


def by_review_topic(case: Case) -> Answer[Measure] | None:
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
    half = max(n.sentence.start, n.text.rfind(";", n.sentence.start, n.count.start) + 1)
    if topic := _REVIEW_TOPIC.match(n.text, half):
        return topic
    if "通过" not in n.text[half : n.count.start]:
        return None
    starts = (half, *(pause.end() for pause in _PAUSE.finditer(n.text, half, n.count.start)))
    passed = (_LIST_OF_THE_PASSED.match(n.text, at, n.count.start) for at in starts)
    return next(filter(None, passed), None)  # 复审始于2022年,通过复审的企业,第一批142家


def _was_due(n: Number) -> bool:
    """Whether the sentence before ended with a review to be gone through: 167家应参加今年复核。经审核,142家通过."""
    found = _DUE.search(n.text, n.sentence_before, n.sentence.start)
    return found is not None and not n.lead_kinds & (GRANTED | NEW | PROPOSED)


def applied_for_review(case: Case) -> Answer[Measure] | None:
    """Applied for, where a review is only asked for along with new titles: 推荐新申报20家、第四批复核15家."""
    n = case.n
    if not n.before or n.before[-1].measure != "applied" or n.kinds & GRANTED or among_the_passed(n):
        return None
    of_review = n.kinds & REVIEWED or any(batch.review for batch in n.batches(n.left, n.right))
    return case.by_own("applied", "applied-for-review", REVIEWED) if of_review else None


def left_over(case: Case) -> Answer[Measure] | None:
    """All that are left, where a review is only what went before: 通过复核后实有89家."""
    n = case.n
    left = left_after_review(n)
    return Answer("cumulative", "left-after-review", n.left + left.start(), n.count.start) if left else None


def includes_review(case: Case) -> Answer[Measure] | None:
    """New and reviewed ones, where a remark tells how many of them were only reviewed: 石家庄39家(含复核2家)."""
    n = case.n
    if not n.sentence.kinds & REVIEWED or n.kinds & (STOCK | REVOKED | APPLIED):
        return None
    remark = _REVIEWED_AMONG_THEM.match(n.text, n.count.end)
    return Answer("new_and_reviewed", "includes-review", *remark.span()) if remark else None


def reviewed_among_them(case: Case) -> Answer[Measure] | None:
    """Reviewed, as the remark says in which a number stands: 39家(含复核2家)."""
    n = case.n
    last = n.before[-1] if n.before and n.left_kinds & REVIEWED else None
    if last is None or last.measure != "new_and_reviewed" or n.own:
        return None
    remark = _REVIEWED_AMONG_THEM.match(n.text, last.count.end, n.count.start + 1)
    return Answer("reviewed", "reviewed-among-them", *remark.span()) if remark else None


def reviewed(case: Case) -> Answer[Measure] | None:
    """Reviewed by its own words, or new ones with them: 30家通过复核; 认定和复核通过企业50家."""
    n = case.n
    passes = passes_review(n)
    if (not n.kinds & REVIEWED and not passes) or _then_reviewed(n):
        return None
    if n.left_kinds & APPLIED and not (_PASSES.search(n.text, n.left, n.right)):
        return case.by_own("applied", "applied-for-review", APPLIED)
    named = n.batches(n.left, n.right)
    passes = passes or n.right_words.startswith("拟通过复核")
    only_review = bool(named) and all(each.review for each in named)
    counted = n.around is not None and _INCLUDES_REVIEWED.search(n.left_words)  # 56家(含复核通过的11家)
    if not passes and not only_review and not counted and _BOTH.search(n.text, n.left, n.right):
        return case.by_own("new_and_reviewed", "new-and-review", REVIEWED)
    return case.by_own("reviewed", "reviewed", REVIEWED)


def _then_reviewed(n: Number) -> bool:
    """Whether what was reviewed are those of a year, of whom the next number passed: 2019年认定的262家复核合格201家."""
    return (
        _OF_COHORT.search(n.left_words) is not None
        and _SO_MANY_PASSED.match(n.bare(n.count.end, n.sentence.end)) is not None
    )


def both_in_lead(case: Case) -> Answer[Measure] | None:
    """New and reviewed, as a list of places says at its beginning: 新认定和通过复核的企业中,长沙31家、株洲12家."""
    n = case.n
    if n.own or n.before or n.kinds & TOLD or not n.places_before:
        return None
    both = _BOTH_IN_LEAD.match(n.text, n.sentence.start, n.clause.start)
    return Answer("new_and_reviewed", "both-in-lead", *both.span()) if both and both.end() >= n.lead_start else None


def of_topic(case: Case) -> Answer[Measure] | None:
    """What a list of places, or whoever looks among the firms of one, says at its beginning that they did: 通过复核的,
    长沙40家; 被取消的,长沙2家.
    """
    n = case.n
    among = n.own and n.title is not None and looks_among(n, n.title)  # 未通过复核的,全市小巨人企业中有36家
    if not among and (n.own or n.before or n.kinds & TOLD or not n.places_before):
        return None
    topic = _WHO_DID.match(n.text, n.clause_start(n.clause.start - 1) if among else n.sentence.start, n.clause.start)
    if topic is None or topic.end() != n.clause.start:
        topic = _LIST_OF_THE_PASSED.match(n.text, n.sentence.start, n.clause.start)
    if topic is None or topic.end() != n.clause.start:
        return None
    kinds = n.words.kinds_in(*topic.span())
    if kinds & REVOKED:
        return Answer("revoked", "of-topic", *topic.span())
    if kinds & REVIEWED and _PASSES.search(topic[0]):
        return Answer("reviewed", "of-topic", *topic.span())
    return Answer("new", "of-topic", *topic.span()) if kinds & NEW and not kinds & REVIEWED else None


def among_the_reviewed(case: Case) -> Answer[Measure] | None:
    """Some of those who passed: 通过复核的企业中,宁波有5家."""
    n = case.n
    if n.own or n.kinds & (NEW | REVOKED) or "复" not in n.sentence.text:
        return None
    among = _PASSED_AMONG.search(n.text, case.clause, n.count.start)
    return Answer("reviewed", "among-the-reviewed", *among.span()) if among else None


def passing_review(case: Case) -> Answer[Measure] | None:
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
    passes_grant = "认定" in n.right_words and not n.right_kinds & REVIEWED  # 复核名单公布,12家通过认定、9家通过复核
    if passes_grant or _told_apart_from_passed(n):
        return None
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


def next_batch_passing(case: Case) -> Answer[Measure] | None:
    """Reviewed, as the earlier batches right before are that passed theirs: 第一批9家、第二批7家通过复核,第三批15家."""
    n = case.n
    last = n.before[-1] if n.before and not n.own else None
    if last is None or not ("通过" in n.text[n.left : n.right] or _goes_on_with_passed(n, last)):
        return None
    if last.measure != "reviewed" or last.batch is None or n.kinds & (NEW | REVOKED | APPLIED):
        return None
    named, newest = n.batches(last.count.end, n.count.start), n.context.newest
    if not named or newest is None or not last.batch[1] < named[-1].last < newest.last:
        return None
    return Answer("reviewed", "next-batch-passing", last.count.start, last.count.end)


def _goes_on_with_passed(n: Number, last: Finding) -> bool:
    """Whether a number only names its batch behind one of whom so many are said to have passed: 第一批复审过关142家,
    第二批1079家; but not 其中第一批通过复核的18家、第二批95家.
    """
    if n.right_words or n.bare(n.left, n.count.start).strip(" ,、;和及与"):
        return False
    return n.text[last.count.start - 1] != "的" and not n.says(AMONG, n.sentence.start, n.count.start)


def of_reviewed_batch(case: Case) -> Answer[Measure] | None:
    """Reviewed, where the batch that governs it is under review: 第二批复核名单,宁波30家."""
    batch, n = case.batch, case.n
    if batch is None or batch.start < n.governing_start:
        return None
    if batch.end <= n.clause.start and n.text.find("扣除", n.clause_start(batch.start), batch.start) >= 0:
        return None  # 扣除前三批未通过复核的,现存1.46万家
    if batch.review or _under_review_before(n, batch):
        return Answer("reviewed", "batch-under-review", batch.start, batch.end)
    return None


def _under_review_before(n: Number, batch: Batch) -> bool:
    """Whether a batch that only passed is one whose review the sentence told of: 复核第二、第五批,第五批通过90家."""
    if n.kinds & (NEW | REVOKED | APPLIED) or not _PASSES.search(n.text, n.left, n.right):
        return False
    told = n.batches(n.sentence.start, batch.start)
    return any(each.review and each.first <= batch.first <= batch.last <= each.last for each in told)


def revoked_in_clause(case: Case) -> Answer[Measure] | None:
    """Revoked, as the clause around a number says: 取消42家企业的资格,其中南昌市15家; 取消…名单(共23家)."""
    n = case.n
    if not n.own and case.around & REVOKED and not n.kinds & GRANTED and not _LESS.match(n.text, n.count.end):
        return case.by_clause("revoked", "revoked-in-clause", REVOKED)
    return None


def falls_short(case: Case) -> Answer[Measure] | None:
    """Revoked, where firms no longer meet what a title asks for, and the text goes on with how they lose it, or begins
    with it: 查实3家企业达不到入库条件。现撤销….
    """
    n = case.n
    short = _FALLS_SHORT.match(n.text, n.count.end, n.sentence.end)
    if short is None or n.kinds & APPLIED:
        return None
    end = n.count.end + _LOSES_IT_FAR
    end = next((each.start for each in inside(n.m.counts, n.count.end, end) if each.value != n.count.value), end)
    if (n.words.kinds_in(short.end(), end) | n.words.kinds_in(0, n.context.headline)) & REVOKED:
        return Answer("revoked", FALLS_SHORT, *short.span())
    return None


def revoked_after(case: Case) -> Answer[Measure] | None:
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
    if lost and _SOME.search(n.text, max(start, lost[0] - LONGEST_STEP), lost[0]):
        return None  # 3400家,今年有一些掉队了
    rest = n.words.kinds_in(lost[0] if lost and because else start, end)
    if rest & REVOKED and not rest & (GRANTED | NEW):
        return answer_by(n, "revoked", "revoked-after", REVOKED, start, end)
    return None


def _told_apart_from_passed(n: Number) -> bool:
    """Whether those that passed the review of a list of both kinds are the next number's: 第四批培育和第一批复核,
    天长市有7家通过审核入围,1家通过第一批复核.
    """
    following = inside(n.m.counts, n.count.end, n.sentence.end)
    if not following or n.own or n.right_kinds & REVIEWED:
        return False
    end = n.clause_end(following[0].end)
    passed = n.words.kinds_in(following[0].end, end) & REVIEWED and not n.places(n.count.end, end)
    return bool(passed) and any(not batch.review for batch in n.batches(n.sentence.start, n.count.start))


def _names_new_batch(n: Number) -> bool:
    """Whether a new batch is announced in a number's own clause, so that 通过 speaks of it: 第六批20家通过."""
    return any(not batch.review for batch in n.batches(n.clause.start, n.count.start))
