"""Firms newly titled, or that applied for a title, as a verb says: 20家企业获评小巨人, 推荐申报30家."""

from __future__ import annotations

import re

from pipeline.chinese.cohort_of import akin, among_the_passed
from pipeline.chinese.measure_case import IN_A_YEAR, LAST_YEAR, SOME_OPEN, TITLED, TOLD, Case, answer_by
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.part_case import FIRST_APPLIED
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    APPLIED,
    GRANTED,
    HELD,
    NEW,
    POOL,
    PROPOSED,
    REVIEWED,
    REVOKED,
    SETTLED,
    STOCK,
    TODAY,
    TOTAL,
)
from pipeline.clauses import inside
from pipeline.patterns import pattern
from pipeline.records import Measure

_HAS_GRANTED = pattern(
    r"(?<!没)(?<!只)有(?!望|效)[^,。;:\d]{0,20}(?:认定|备案|评选|命名|公布|授予|核定|批准|入库)的(?:[省市区县]|国家)?级?$"
)
_PASSED_GRANT = pattern(r"(?:通过|经|获得?)[^,。;:\d]{0,12}(?:认定|备案)的(?:[省市区县]|国家)?级?$")
# A list of those put forward for a title, and the words by which firms stand on a list.
_LIST_PUT_FORWARD = pattern(
    r"(?:推荐|荐)(?:申报|上报|报送)?(?:企业|对象|单位)?(?:公示)?名单|(?:推荐申报|拟推荐|推荐上报)[^,。;\d《》]{0,40}名单"
)
_STANDS_ON_IT = pattern(
    r"(?:企业|公司|单位)?(?:成功|全部|均|都|榜上有名)*(?:入选|在列|入列|在榜|列入|进入|被列入)?(?:其中|名单)?(?:[,。;!\n]|$)"
)
# 120家企业列入瞪羚企业拟推荐名单, 将45家企业作为推荐对象上报
_ONTO_LIST_PUT_FORWARD = pattern(
    r"(?:企业|公司|单位)?(?:均|都|拟|被|已)*(?:列入|列为|进入|纳入|入选|入列|作为|确定为|成为|登上)了?[^,。;\d]{0,24}?"
    r"推荐(?:申报|上报|报送)?(?:企业|对象|单位)?(?:名单|名录|行列|(?<=推荐企业)|(?<=推荐对象)|(?<=推荐单位))"
)
_NEW_ONES_WANTED = pattern(r"新(?:增|添|认定|培育|入库|获评?|评|晋|设)")
_GOAL_MET = pattern(r"完成|实现|实际")
_RECOMMENDED = pattern(r"推荐名单[之里]?[中里内上],")
_SUCCEEDED = pattern("(?:成功|上了|中了|成了|批了|过关|如愿|胜出|过会|评上|(?<!通)过)(?:的|了)?(?:有|达)?$")
_PASSED_OF_THEM = pattern(
    r"(?<![未没])通过(?:了)?(?:审核|评审|审定|审批|认定|公示)的?(?:企业)?(?:共|已)?有|"
    r"[,;](?:现|均|目前)?已经?(?:获批|获认定|获评|被?认定|通过|入选|评上)(?:了|的)?(?:企业)?(?:有|达)?(?=\d)"
)
_BY_EXPERTS = pattern(r"(?<![未没])通过(?:了)?(?:专家|网络|材料|形式|现场|省级|市级|初步|首轮)?(?:评审|初审|初评|审查)")
_TOPIC_ASKED = pattern(r"[^,。;:\d]{0,24}(?:申报|申请|推荐)(?:方面|情况|工作|环节|这块|上)?[,:]")
_WHO_ASKED = pattern(
    r"[^,。;:\d]{0,8}(?:申报|申请|参评|报名|推荐)(?!通过|获|成功|入选)[^,。;:\d过获]{0,24}的(?:企业|单位|公司)?[,:]"
)
_OF_WHOM_PASSED = pattern(
    r"(?:企业)?,(?:其中|最终|最后|已|有|也)*(?:通过|过了?|过关|入选|获批|获评|认定|成功|评上)(?:了|的)?(?:有|为|达)?"
)
_UNDER_WAY = pattern(
    r"(?:认定|评选|评审|遴选|申报|评价)(?:工作)?(?:目前|现)?(?:正在?|仍在|还在|尚在)(?:进行|开展|推进|评审|审核)"
)
_OF_LATE_YEARS = pattern(r"(?:最?近|过去|这|前)(?:[一两二三四五六七八九十]|\d)年(?:间|里|内)?(?!来|以来|[底末])")
_ASKED = (
    "申报",
    "申请",
    "上报",
    "推荐",
    "申报了",
    "申请了",
    "上报了",
    "推荐了",
    "报送了",
    "递交了",
    "提交了",
    "推报了",
    "报了",
)
_HELD_AGAINST_LAST = pattern(
    r"[,;](?:总数|总量|数量|家数)?(?:[比较](?:去年|上年|上一?[批届年]|前一?年)|同比|居|位居|位列)"
)
_HELD_AGAINST = pattern(
    r"(?:企业)?,?(?:总数|总量|数量)?[比较](?:去年|上年|前年|上一?[批届年次]|前一?[批届年次]|20\d\d年)"
)
_IN_THIS_LIST = pattern(
    r"(?:[此本这]次|[此本这]批|新一批|最新)[^,。;\d]{0,10}(?:榜单|名单|名录)(?:之中|当中|[中里内上]),?(?:共?有|共?包括|包含|涵盖|含|涉及)?$"
)
_OPENS_PARTS = pattern(r"\s*(?:其中|当中)")
_ASKED_BEFORE = pattern(
    r"(?:申报|申请|参评|递交|提交)(?!通过|获)[^,。;过获]{0,16}(?:认定|评选|评价|申请|申报书|材料)的?(?:企业)?(?:共|有|达|为|已|计|数)*$|"
    r"(?:认定|评选|评价)的?(?:申报|申请)的?(?:企业)?(?:共|有|达|为|已|计|数)*$|"
    r"(?:申报|申请|参评|报名)(?!通过|获|成功|入选|[并且后])[^,。;\d过获]{0,20}的(?:企业|单位)?(?:共|有|达|为|已|计)*$"
)
_ASKS = pattern(
    r"(?:企业)?(?:已|均|共|都|踊跃|积极|纷纷|主动|自愿|前来|参与|参加|提出|正在|拟)*(?:的)?(?:申报|申请|提交|递交|参评|报名|报了名|递了?表|参选|应征)(?!成功|通过|获)[^,。;过获]{0,24}$"
)
_THEN_CHOSEN = pattern(
    r"(?:企业)?(?:均|都|是)?(?:经|经过|通过)[^。;\d]{0,60}(?:产生|评出|选出|确定|认定|入选|脱颖而出|胜出)"
)
_RECEIVED = ("收到", "受理", "接收", "接到", "收到了", "受理了")
_PAUSE = pattern("[ ,;]")
_PAPERS = pattern(r"[^,。;\d]{0,20}(?:申报|申请)")
_EVER_SINCE = pattern(
    r"(?:[自从](?:20)?\d\d年[^,。;\d]{0,10}|20\d\d年)(?:起|开始|启动|以来)?,?(?:一直)?(?:到现在|到目前|到今天|到如今|直到如今|至今)"
)
_GRADUALLY = pattern(r"先后|陆续|相继|历年|多年来|历次")
_ALREADY = pattern(r"已经?(?:成功|培育|累计|组织|顺利)*$")
# An audit that only passes firms on to those who decide.
_PASSED_ON = pattern(
    r"(?:企业)?(?:已|均|都|全部|顺利|成功)*(?:通过|获得?|经)[^,。;\d]{0,8}(?:审核|初审|评审|审查|论证|县级|市级|省级|推荐)?(?:并|后|的)?(?:被|获)?"
    r"(?:推荐|上报|报送)(?:上报|(?:至|到|给)[^,。;\d]{1,10})?"
)
_APPLIED_AGAIN = pattern(r"(?:重新|再次)(?:申报|申请)")
_OF_A_NEW_LIST = ("new", "new_and_reviewed")
_NEW_ONES = pattern(r"(?<![特高创专最更全革翻])新[“「『]?$")
_LONGEST_NEW = 3


_AMONG_THIS_LIST = pattern(
    r"(?:[本此这今][次批轮回]|此番)[^,。;:\d]{0,14}?(?:备案|认定|入选|获评|公示|入库|通过)的?[^,。;:\d]{0,12}(?:企业|公司)(?:[里内]|里面|中(?!小)|当中|之中),"
)


def announced_behind(case: Case) -> Answer[Measure] | None:
    """New, where a headline gives the number first: 42家!2022年度瞪羚企业名单公布."""
    n = case.n
    end = n.sentence.end
    behind = n.words.kinds_in(n.right, end) if n.title and n.title.start >= n.right and not n.pair else 0
    if behind & TITLED and not behind & REVOKED:
        return answer_by(n, "new", "granted", TITLED, n.right, end)
    return None


def applied(case: Case) -> Answer[Measure] | None:
    """Applied for by its own words, and not granted: 推荐申报30家."""
    n = case.n
    if n.left_kinds & APPLIED and among_the_passed(n):
        return case.by_own("new", "among-the-passed", APPLIED)
    if _new_among_granted(n):
        return case.by_own("new", "new-among-granted", APPLIED)
    if _new_among_granted(n, _APPLIED_AGAIN):
        return case.by_own("reviewed", "reviewed-among-granted", APPLIED)
    if n.right_kinds & APPLIED and _PASSED_ON.fullmatch(n.right_words):
        return case.by_own("applied", "applied", APPLIED)  # 申报30家,17家通过审核推荐
    if n.right_kinds & APPLIED and not n.left_kinds & APPLIED and _THEN_CHOSEN.match(n.text, n.count.end):
        return case.by_own("new", "granted", APPLIED)  # 173家企业经自愿申报、专家评审产生
    if n.kinds & APPLIED and (_ASKED_BEFORE.search(n.text, n.left, n.count.start) or _ASKS.match(n.right_words)):
        return case.by_own("applied", "applied", APPLIED)
    if n.left_words.endswith(_ASKED) and n.left_kinds & APPLIED and not n.kinds & GRANTED:
        return case.by_own("applied", "applied", APPLIED)  # 第六批公示,我市申报了60家,过了45家
    recommended = n.left_kinds & APPLIED and "推荐" in n.left_words and not n.kinds & GRANTED
    if not n.own and not n.kinds & (GRANTED | NEW) and _RECOMMENDED.search(n.text, case.clause, n.count.start):
        return case.by_clause("applied", "applied-in-clause", APPLIED)
    if n.kinds & APPLIED and (recommended or not case.around & (GRANTED | PROPOSED)):
        return case.by_own("applied", "applied", APPLIED)
    return None


def put_forward_in_list(case: Case) -> Answer[Measure] | None:
    """Applied for, where the list that a number counts is of those put forward: 公示第三批…推荐名单,31家企业上榜."""
    n = case.n
    if n.kinds & (NEW | REVIEWED):
        return None
    if "荐" in n.text[n.count.end : n.clause.end]:
        onto = _ONTO_LIST_PUT_FORWARD.match(n.text, n.count.end, n.clause.end)
        return Answer("applied", "applied", *onto.span()) if onto else None
    before = n.text[n.sentence_before : n.count.start]
    if "荐" not in before or (n.own and n.title and n.title.start >= n.left):
        return None
    start = n.sentence.start if "荐" in n.sentence.text or n.before else n.sentence_before
    named = _LIST_PUT_FORWARD.search(n.text, start, n.count.start)
    if named is None or inside(n.m.counts, named.end(), n.count.start):
        return None
    return Answer("applied", "applied", *named.span()) if _STANDS_ON_IT.match(n.text, n.count.end) else None


def received(case: Case) -> Answer[Measure] | None:
    """Applied for, as an authority tells what reached it: 收到34家企业的申报材料."""
    n = case.n
    if not n.left_words.endswith(_RECEIVED) or not _PAPERS.match(n.text, n.count.end):
        return None
    return Answer("applied", "applied", n.left, n.count.start)


def _new_among_granted(n: Number, applied: re.Pattern[str] = FIRST_APPLIED) -> bool:
    """Whether a number counts those of a list's firms that had ``applied`` so: 158家上榜,新申报的90家、重新申报68家."""
    whole = next((f for f in n.before if f.measure != "applied"), None) if n.before else n.context.whole
    if n.own or whole is None or whole.measure not in _OF_A_NEW_LIST or whole.programme != n.programme:
        return False
    return n.count.value < whole.count.value and applied.search(n.text, n.left, n.right) is not None


def new(case: Case) -> Answer[Measure] | None:
    """New by its own words: 新增15家."""
    n = case.n
    if n.left_kinds & STOCK and not n.left_kinds & NEW and n.right_kinds & NEW:
        fresh = n.words.first(NEW, n.count.end, n.right) or (n.right, n.right)
        if fresh[0] - n.count.end > len("企业") or _PAUSE.search(n.text, n.count.end, fresh[0]):
            return None  # 已有小巨人255家 正启动新一批认定
    if n.right_kinds & NEW and not n.left_kinds & NEW and _HELD_AGAINST.match(n.text, n.count.end):
        return None  # 586家比去年多了92家: only the 92 are new
    if n.kinds & NEW:
        return case.by_own("new", "new", NEW)
    named = n.title if n.own and n.title and n.title.start > n.sentence.start else None
    found = named and _NEW_ONES.search(n.text, named.start - _LONGEST_NEW, named.start)
    return Answer("new", "new", *found.span()) if found else None  # 美国、中国的新独角兽分别有70家和56家


def granted_in_year(case: Case) -> Answer[Measure] | None:
    """New, where a title is said to be given within a year, whatever stocks stand before: 全年认定瞪羚企业21家."""
    n = case.n
    if not n.before or not n.left_kinds & GRANTED or n.left_kinds & (STOCK | HELD | TODAY | TOTAL):
        return None
    last = n.before[-1]
    goes_on = not n.own and last.measure == "cumulative" and n.count.value < last.count.value  # 共有7家,今年申请通过5家
    if (n.programme == last.programme) != goes_on or not IN_A_YEAR.search(n.left_words):
        return None
    return case.by_own("new", "granted", GRANTED)


def of_late_years(case: Case) -> Answer[Measure] | None:
    """New within some years, as the verb says: 湖北近三年评出省级单项冠军276家."""
    n = case.n
    if not n.left_kinds & (GRANTED | NEW) or "年" not in n.left_words:
        return None
    late = _OF_LATE_YEARS.search(n.text, n.left, n.count.start)
    if late is None or not n.words.kinds_in(late.end(), n.count.start) & (GRANTED | NEW):
        return None
    return Answer("new", "of-late-years", *late.span())


def new_in_clause(case: Case) -> Answer[Measure] | None:
    """New, as the clause says: 新认定隐形冠军108家、培育企业64家."""
    n = case.n
    only_behind = n.right_kinds & NEW and not n.words.kinds_in(case.clause, n.count.start) & NEW
    if only_behind and _HELD_AGAINST.match(n.text, n.count.end):
        return None
    return case.by_clause("new", "new-in-clause", NEW) if case.around & NEW else None


def granted_of_applied(case: Case) -> Answer[Measure] | None:
    """New, of those who applied: 申报50家,获评20家; reviewed, of those due for it: 推荐21家…;复核推荐9家,通过7家."""
    n = case.n
    if not n.before or n.before[-1].measure != "applied":
        return None
    if not n.own and n.before[-1].rule.endswith("applied-for-review") and not n.kinds & (NEW | REVOKED):
        return Answer("reviewed", "reviewed-of-applied", n.left, n.count.start) if "通过" in n.left_words else None
    if n.kinds & (TITLED | SETTLED):
        return case.by_own("new", "granted", TITLED | SETTLED)
    succeeded = _SUCCEEDED.search(n.left_words)  # 31家企业申报,成功9家
    return Answer("new", "granted", n.left, n.count.start) if succeeded else None


def passed_of_applied(case: Case) -> Answer[Measure] | None:
    """New, of those who applied, whatever day is named: 推荐8家申报高新技术企业,目前通过审核的有2家."""
    n = case.n
    last = n.before[-1] if n.before and ("通过" in n.left_words or "已" in n.left_words) else None
    if last is None or last.measure != "applied" or n.kinds & (REVOKED | NEW) or n.programme != last.programme:
        return None
    passed = _PASSED_OF_THEM.search(n.text, last.count.end, n.count.end)
    few = n.count.value <= last.count.value and not last.rule.endswith("applied-for-review")
    return Answer("new", "granted", *passed.span()) if passed and few else None


def asked_of_topic(case: Case) -> Answer[Measure] | None:
    """Applied for, as a sentence is about who did, where it goes on with how many of them passed: 高企申报,韩城50家,
    过了41家. Or where its subject is those who did: 申报第七批小巨人的企业,韩城有50家.
    """
    n = case.n
    asked = None if n.kinds & TOLD & ~APPLIED else _WHO_ASKED.match(n.text, n.sentence.start, n.count.start)
    if asked and asked.end() == n.clause.start and not n.titles(asked.end(), n.count.start):
        return Answer("applied", "applied", *asked.span())
    topic = None if n.own or n.kinds & TOLD else _TOPIC_ASKED.match(n.text, n.sentence.start, n.left)
    if topic is None or not (passed := _OF_WHOM_PASSED.match(n.text, n.count.end, n.sentence.end)):
        return None
    following = inside(n.m.counts, passed.end(), n.sentence.end)[:1]
    few = following and following[0].start == passed.end() and following[0].value <= n.count.value
    return Answer("applied", "applied", *topic.span()) if few else None


def of_goal(case: Case) -> Answer[Measure] | None:
    """New, as the goal was that a number is held against: 全年目标新增50家,已完成40家."""
    n = case.n
    goal = n.so_far.refused
    if n.own or goal is None or goal.reason != "plan" or (n.before and n.before[-1].count.start > goal.count.start):
        return None
    if not _NEW_ONES_WANTED.search(n.text, n.clause_start(goal.count.start), goal.count.start):
        return None
    met = _GOAL_MET.search(n.text, n.left, n.count.start)
    return Answer("new", "goal-met", *met.span()) if met else None


def beside_the_lost(case: Case) -> Answer[Measure] | None:
    """New, by its own words, whatever others lost: 瞪羚企业退出8家,入选15家."""
    n = case.n
    after = n.before and n.before[-1].measure == "revoked" and not n.own
    fresh = after and n.kinds & GRANTED and not n.kinds & (REVOKED | STOCK | TODAY) and not n.sentence.kinds & REVIEWED
    return case.by_own("new", "granted", GRANTED) if fresh else None


def still_judged(case: Case) -> Answer[Measure] | None:
    """Applied for, where experts passed it on, and no list is out yet: 第二批认定正在进行,通过专家评审的24家."""
    n = case.n
    passed = _BY_EXPERTS.search(n.text, n.left, n.right) if "通过" in n.text[n.left : n.right] else None
    under_way = _UNDER_WAY.search(n.text, n.sentence.start, n.count.start) if passed else None
    if under_way is None or LAST_YEAR.search(n.text, under_way.end(), n.count.start):
        return None
    return Answer("applied", "applied", *under_way.span())


def still_open(case: Case) -> Answer[Measure] | None:
    """New, where so many of a total are said to be open to objections still: 小巨人7家(其中2家正在公示)."""
    n = case.n
    last = n.before[-1] if n.before and not n.own else None
    if last is None or last.measure != "cumulative" or last.count.value <= n.count.value:
        return None
    still = SOME_OPEN.match(n.text, last.count.end)
    return Answer("new", "still-open", *still.span()) if still and n.count.start < still.end() else None


def granted_in_list(case: Case) -> Answer[Measure] | None:
    """New, where a list gives a title without its name beside the number: 获评小巨人企业的有宁波20家."""
    n = case.n
    if n.before or n.own:
        return None
    if case.around & TITLED and n.title and n.title.start >= n.sentence.start:
        return answer_by(n, "new", "granted", TITLED, n.governing_start, n.right)
    if n.kinds & TITLED and n.context.measure in (None, "applied"):
        return case.by_own("new", "granted", TITLED)
    return None


def granted(case: Case) -> Answer[Measure] | None:
    """New, where a title is given to a number that names it: 20家企业获评小巨人; 有省里认定的小巨人20家 is a stock."""
    n = case.n
    if n.own and not n.before and n.title and n.left <= n.title.start < n.count.start:
        held = _HAS_GRANTED.search(n.text, n.left, n.title.start)
        if held or (held := _PASSED_GRANT.search(n.text, n.left, n.title.start) if _of_no_list(n) else None):
            return Answer("cumulative", "held", *held.span())
    if not n.own or n.before or not n.kinds & TITLED:
        return None
    if among := _among_holders(n):
        return Answer("cumulative", "held", *among)
    since = _EVER_SINCE.search(n.text, n.left, n.count.start) if "年" in n.left_words else None
    if since:
        return Answer("cumulative", "held", *since.span())  # 自2019年到现在共公示4762家
    listed = n.context.batch or n.context.year or case.batch or n.lead_kinds & (ANNOUNCED | PROPOSED)
    if not listed and (over_time := _over_time(n)):
        return Answer("cumulative", "held", *over_time)
    return case.by_own("new", "granted", TITLED)


def _among_holders(n: Number) -> tuple[int, int] | None:
    """The words by which a number is a part of all that there are: 截至目前,培育库入库企业290户,其中28户获得…称号."""
    if n.so_far.refused is None:
        return None
    among = n.words.last(AMONG, n.sentence.start, n.count.start)
    whole = inside(n.m.counts, n.sentence.start, among[0])[-1:] if among else []
    return among if whole and n.says(TODAY | STOCK, n.sentence.start, whole[0].start) else None


def _over_time(n: Number) -> tuple[int, int] | None:
    """The words by which titles were given one after another: 先后有4家企业被认定为…, 已培育认定瞪羚企业56家."""
    if IN_A_YEAR.search(n.text, n.sentence.start, n.count.start):
        return None
    if by_and_by := _GRADUALLY.search(n.text, n.lead_start, n.count.start):
        return by_and_by.span()
    granted = n.words.first(GRANTED, n.left, n.count.start)
    already = _ALREADY.search(n.text, n.left, granted[0]) if granted else None
    return already.span() if already else None


def _of_no_list(n: Number) -> bool:
    """Whether neither a text before nor a number's sentence tells of a list, a batch, a year that it may be of."""
    context = n.context
    return not (context.batch or context.year or n.sentence.kinds & (ANNOUNCED | PROPOSED | NEW) or n.sentence.years)


_ARE = ("有", "的有", "占有", "就有", "则有", "共有", "有着")


def among_the_granted(case: Case) -> Answer[Measure] | None:
    """New, as those are that it is a part of: 1176家企业获评,其中雏鹰企业1031家、瞪羚企业143家."""
    n = case.n
    start = n.sentence.start
    among = n.words.last(AMONG, start, n.count.start) if n.own and not n.before and n.so_far.refused else None
    if among is None or not inside(n.m.counts, start, among[0]):
        return None
    stated = (n.text[slice(*word)] for word in n.words.all(STOCK | HELD, among[1], n.right))
    if any(word not in _ARE for word in stated):
        return None
    whole = n.words.kinds_in(start, among[0])
    if not whole & (GRANTED | NEW | PROPOSED) or whole & (STOCK | POOL):
        return None
    return answer_by(n, "new", "among-the-granted", GRANTED | NEW | PROPOSED, start, among[0])


def among_this_list(case: Case) -> Answer[Measure] | None:
    """New, as those are among whom its sentence looks: 这次备案的企业里,装备制造领域瞪羚企业有16家."""
    n = case.n
    among = _AMONG_THIS_LIST.search(n.text, n.sentence.start, n.clause.start) if n.own else None
    if among is None or n.words.kinds_in(among.end(), n.right) & (STOCK | TODAY | REVIEWED | REVOKED | APPLIED):
        return None
    return Answer("new", "this-batch", *among.span())


def granted_elsewhere(case: Case) -> Answer[Measure] | None:
    """New, where a list of stocks goes on with what another place was granted: 德阳累计52家;绵阳首评,入围20家."""
    n = case.n
    last = n.before[-1] if n.before else None
    if last is None or last.measure != "cumulative" or not n.kinds & GRANTED or n.kinds & (STOCK | HELD):
        return None
    here = n.places_before[-1] if n.places_before else None
    if n.own and not (n.attached and here and n.says(GRANTED, here.end, n.count.start)):
        return None  # 昌江从0增到6;白沙县认定2家高企
    return case.by_own("new", "granted", GRANTED) if n.region not in (None, last.region) else None


def granted_in_row(case: Case) -> Answer[Measure] | None:
    """New, as the verb before a row of titles says: 入选潜在独角兽7家、种子独角兽9家、瞪羚62家."""
    n = case.n
    if not n.own or n.before or n.so_far.refused is None or n.kinds & (STOCK | HELD):
        return None
    if n.text.startswith(("突破", "首次突破", "破"), n.count.start):
        return None  # 新增规上企业96家,专精特新企业突破300家
    first = next(iter(inside(n.m.counts, n.sentence.start, n.count.start)), n.count)
    if first == n.count or n.words.kinds_in(first.end, n.count.start) & (STOCK | HELD | TODAY | AMONG):
        return None
    if listed := _IN_THIS_LIST.search(n.text, n.sentence.start, first.start):
        return Answer("new", "granted-in-row", *listed.span())  # 此次发布的榜单中,包括驼鹿企业4家、瞪羚企业830家
    granted = n.words.last(GRANTED | NEW, n.clause_start(first.start), first.start)
    return Answer("new", "granted-in-row", *granted) if granted else None


def part_of_announced(case: Case) -> Answer[Measure] | None:
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


def named_firms(case: Case) -> Answer[Measure] | None:
    """New, where some of the firms are named: 甲公司、乙公司等20家企业."""
    n = case.n
    known = n.context.found.get(n.count.value)
    if known and known.measure == "revoked" and known.programme == n.programme and n.left_words.endswith("等"):
        return Answer("revoked", "named-firms")  # those that the headline struck off
    of_batch = n.context.batch is not None and n.context.batch.first == n.context.batch.last
    told = n.before or (n.context.last if n.context.sentences_since <= 1 and not of_batch else [])
    last = told[-1] if told and not n.own and not n.kinds & (GRANTED | NEW | PROPOSED) else None
    if last and last.measure == "cumulative" and last.programme == n.programme and n.count.value < last.count.value:
        return None  # 全省累计371家,潍坊市有甲、乙等57家
    if n.left_words.endswith("等") and not n.kinds & STOCK and not n.right_words.startswith(("企业已", "已")):
        return Answer("new", "named-firms")
    return None
