"""Why a number that stands near a title claims nothing. Every number that is turned down has its reason."""

from __future__ import annotations

from pipeline.chinese.counts import REFERS
from pipeline.chinese.numbers import Number
from pipeline.chinese.part_of import field_in, has_whole
from pipeline.chinese.words import (
    AMONG,
    APPLIED,
    ATTEND,
    DONE,
    EACH,
    FIRM,
    GOAL,
    GRANTED,
    GUEST,
    HELD,
    MARKET,
    NEW,
    OTHER_FIRM,
    PART,
    PLAN,
    POOL,
    PROPOSED,
    RANK,
    REVIEWED,
    REVOKED,
    RULE,
    SERVED,
    STOCK,
    THING,
    TIED,
)  # fmt: skip
from pipeline.clauses import inside, overlapping
from pipeline.patterns import pattern

_HAPPENED = STOCK | NEW | GRANTED | HELD | REVIEWED | REVOKED | APPLIED
_DIFFERENCE = pattern(
    r"(?:[比较](?:去年|上年|上一年|前一年|\d{4}年|前年|年初|上[一]?[批届]|第.批|[一-鿿]{0,10}?)(?:同期|底|末|增长)?,?(?:净?增加|"
    r"净?增长|净?新增|增|多|少|减少|下降)了?|净增加?|增加了?|减少了?|增长了?|多出?了?|少了?|提高了?|扩大了?|同比(?:净)?(?:新增|增加|增|多)|相差|差距|差)"
    r"(?:约|近|超过?)?$"
)
_NET = pattern(r"增量[^,;]{0,6},?[^,;\d]{0,4}$|净增(?!至|到)[^,;。、\d总累达]{0,14}$")
_RATE = pattern(r"平均每|每平方公里|年均|平均|每天|每年|日均|每个?[月周]|每百|每万|每千|密度")
_RULE_BEFORE = pattern(r"(?:不少于|不低于|不超过|不高于|至少|最多|原则上|满|限额?|上限)(?:为|是)?$")
_PER_FIRM = pattern(r"(?:企业)?(?:奖励?|奖补|补贴|资助|给予)")
_GROUP_AFTER = pattern(r"(?:以上|以下)?的(?:,|;|省|市|地区|地市|城市|县|区|有|还有|共有|仅有|只有)")
_GOAL_AFTER = pattern(r"的?(?:目标|任务|计划)")
_BY_YEAR = pattern(r"(?<![截至止加长大升展高降])到(?P<year>20\d\d)年(?!\d)(?:底|末|前)?")
_PROMISED = pattern(r"要|将|力争|争取|计划|打造|实现|建成|达到|突破|超过|培育|新增")
_KNOWN_BY_THEN = pattern(r"目前|截至|截止|已|现有|公布|公示|累计|共有|有效期|全年|总数")
_FOR_THEM = pattern(r"(?:^|[^量数别各均成称评认作定])[为给向对与同]$")
_SEED_AFTER = pattern(
    r"(?:[国省市区县]级)?(?:企业)?(?:的)?(?:种子|潜在|后备|储备|更名|资格继|名称变更|中介|进入第[一二三四]轮|进入(?:复评|初审|终审|答辩|现场))"
)
_CATEGORY_AFTER = pattern(
    r"(?:重点|主要|大|细分|地)?(?:领域|行业|赛道|产业|大类|门类|类别|省份?|省区市|市州|地市|城市|直辖市|县|区|镇|乡|街道|国家(?!级|重点|高|专|单)|地区|环节|批次|方面|指标|个人|人)"
)
_SERVED_FIRMS = pattern(r"(?:过|了)?的?")
_FAR = 40
_FROM_TO = pattern(r"[,]?(?:增加|增长|上升|扩大|提升|发展|跃升|攀升|扩容)?(?:到|至)")
_OF_ALL = ("renamed", "guests", "served", "reserve", "holds no title", "plan")
_SUPPORTS = pattern(r"(?<!继续)(?:支持|扶持|资助)(?:了|约|近|超过?)?$")
_GOT = pattern(r"(?:企业)?(?:已|都|均|先后)*(?:获得|获|得到|取得|拿到|享受到?|领到)(?:了|到)?[^,]{0,6}")
_BROUGHT_UP = pattern("孵化|培育|引进|服务|投资")
_RENAMED = pattern(r"更名|名称变更|变更名称")


def refusal_of(n: Number) -> str | None:
    """The reason to turn a number down that a title governs; None where it counts firms that bear the title."""
    if n.count.unit in {"席", "个席位"} and not n.own and not _of_announced_list(n):
        return "counts something else than firms"
    refused = n.count.refused
    if (
        refused == REFERS
        and n.count.value not in n.context.found
        and n.kinds & GRANTED
        and n.places(n.left, n.count.start)
    ):
        refused = None  # 我市这六家企业榜上有名: nobody counted them before
    if refused == REFERS and n.own and n.left_kinds & (GRANTED | PROPOSED) and n.count.value not in n.context.found:
        refused = None  # 拟入选第六批小巨人的28家企业中,7家来自南昌
    return refused or _like_number_before(n) or _as_figure(n) or _as_plan(n) or _as_thing(n) or _as_deed(n)


def _like_number_before(n: Number) -> str | None:
    """The reason for which the number before was turned down, where both stand in one row: 分别比上年多出430家和22家."""
    last = n.so_far.refused
    if (
        n.context.refused
        and not n.own
        and not n.before
        and n.text.startswith(("其中", "当中", "涉及", "按", "分"), n.sentence.start)
    ):
        return n.context.refused
    if last and not n.own and _FROM_TO.match(n.left_words()) and last.reason not in (REFERS, "one firm, not a count"):
        return last.reason  # 智能锁企业由上届的28家增加到45家
    among = last is not None and n.words.kinds_in(last.count.end, n.count.start) & AMONG
    if last and not among and n.places(n.left, n.count.start):
        among = n.text.startswith(("涉及", "分布在"), n.clause.start) or not n.bare(
            last.count.end, n.count.start
        ).strip("、,和及企业 ")
    if last and among and not n.own and not n.before and last.reason in _OF_ALL:
        return last.reason
    if (
        last is None
        or n.own
        or n.text[last.count.end : n.count.start].strip("企业") not in ("和", "、", "及", "与", "以及")
    ):
        return None
    return last.reason if last.reason in ("difference", "plan", "rate", "threshold", "served", "guests") else None


def _of_announced_list(n: Number) -> bool:
    """Whether a list of a batch or a year has been spoken of, so that seats are seats in it."""
    said = n.batches(n.sentence.start, n.right) or n.years(n.sentence.start, n.right)
    return bool(said or n.context.batch or n.context.year)


def _as_figure(n: Number) -> str | None:
    """A difference, a rate, a threshold: a number, but not one of titled firms."""
    if n.pair is None and n.count.start in n.so_far.pairs and not n.own and not n.before:
        return "a row without its names"
    if n.count.bound == "at_least" and not n.count.unit and not n.places(n.left, n.count.start):
        return "a mark that no one place passed"
    each = words_of_each(n)
    if (
        each
        and not n.own
        and n.before
        and not n.places(n.left, n.count.start)
        and n.count.bound == "at_least"
        and not n.places(n.before[-1].count.end, n.left)
    ):
        return "a floor of those counted"
    if not n.count.unit and not n.own and n.around is None and not n.pair and _lone(n):
        return "bare number"
    text, start, end = n.text, n.count.start, n.count.end
    before = text[max(n.sentence.start, start - 20) : start]
    if (
        (_DIFFERENCE.search(before) and not before.endswith("又多了"))
        or _NET.search(before)
        or before.endswith(("(+", "(-", "+", "-"))
    ):
        return "difference"
    if _RATE.search(text, n.clause.start, start):
        return "rate"
    if (
        text.startswith(("不超过", "至多", "最多", "不少于", "至少"), start)
        or _RULE_BEFORE.search(before)
        or _GROUP_AFTER.match(text, end)
    ):
        return "threshold"
    lead = n.clause_start(max(n.clause.start - 1, n.sentence.start))
    if "名额" in text[lead:start] or (
        n.words.kinds_in(n.clause.start, start) & RULE and not n.left_kinds & (GRANTED | STOCK | NEW)
    ):
        return "threshold"
    if _PER_FIRM.match(text, end) or (n.count.unit in {"个", "件", "款", "项"} and _counts_things(n)):
        return "unit of things"
    sentence = text[n.sentence.start : start]
    if sentence.count("《") > sentence.count("》"):
        return "in a document's title"
    if not n.count.unit and n.own and n.title and n.title.end <= start and not _stated_bare(n):
        return "bare number"
    return None


def words_of_each(n: Number) -> bool:
    """Whether a number is said of each of those named before: 都超过20家."""
    return bool(n.left_kinds & EACH)


def _lone(n: Number) -> bool:
    """Whether a number in brackets stands in no list of its like: 中银香港(2388) is a share's code."""
    others = [count for count in inside(n.m.counts, n.sentence.start, n.sentence.end) if count != n.count]
    return n.text[n.count.start - 1 : n.count.start] == "(" and not others


def _stated_bare(n: Number) -> bool:
    return (
        bool(n.pair) or n.around is not None or n.left_words().endswith(("为", "达", "是", "数量", "总数", "达到", ":"))
    )


def _counts_things(n: Number) -> bool:
    champion = n.title is not None and n.title.programme == "manufacturing_champion"
    if n.count.unit == "项":
        return not champion
    again = bool(n.before) and n.before[-1].count.unit == n.count.unit  # 从20个增至46个
    between = n.text[n.title.end : n.count.start] if n.own and n.title else "的"  # 小巨人破百的有8个: cities
    own = not any(mark in between for mark in "的等、") or (n.title is not None and n.title.start >= n.count.end)
    return not (own or again or (champion and "产品" in n.text[n.clause.start : n.right]))


def _as_plan(n: Number) -> str | None:
    """What is only wanted, promised or expected."""
    text, words, start = n.text, n.words, n.sentence.start
    if _GOAL_AFTER.match(text, n.count.end):
        return "plan"
    if words.kinds_in(max(start, n.left - 40), n.count.start) & TIED and (
        n.context.status == "proposed" or words.kinds_in(start, n.count.start) & PROPOSED
    ):
        return None
    plan = words.last(PLAN, start, n.count.start) or words.last(GOAL, start, n.count.start)
    if plan and words.kinds_in(*plan) & GOAL and plan[0] < n.lead_start() and text[plan[1]] not in ":是为":
        plan = None  # 聚焦强省目标,…: the number behind is none of it
    last = n.so_far.refused
    if (
        last
        and last.reason == "plan"
        and not n.own
        and not n.before
        and not words.kinds_in(last.count.end, n.count.start) & DONE
    ):
        return "plan"
    kept = plan is not None and any(f.count.start > plan[0] for f in n.before)
    if plan and not kept and not words.kinds_in(plan[1], n.count.start) & DONE and not _named_list(n, plan[0]):
        return "plan"
    if n.context.plans and not words.kinds_in(start, n.count.start) & (DONE | STOCK):
        return "plan"
    if n.title and n.title.start > n.count.end and not n.attached and words.kinds_in(n.count.end, n.title.start) & PLAN:
        return "plan"
    if _GOAL_AFTER.search(text[n.count.end : n.clause.end][:24]):
        return "plan"
    for match in _BY_YEAR.finditer(text, start, n.count.start):
        past = n.published_year is not None and int(match["year"]) <= n.published_year
        if (
            not past
            and _PROMISED.search(text, match.end(), n.count.end)
            and not _KNOWN_BY_THEN.search(text, match.end(), n.count.start)
        ):
            return "plan"
    return None


def _named_list(n: Number, plan: int) -> bool:
    """Whether 拟培育 or 计划 speaks of a list that is open to objections: 拟入库名单公示."""
    return n.text.startswith("拟", plan) and bool(n.words.kinds_in(n.sentence.start, n.sentence.end) & PROPOSED)


def _as_deed(n: Number) -> str | None:
    """Firms that came to a fair, or for whom something was done, whoever gave them their titles; reserves and seeds."""
    words = n.words
    clause = words.kinds_in(max(n.clause.start, n.count.start - _FAR), min(n.clause.end, n.count.end + _FAR))
    lead = words.kinds_in(n.clause_start(max(n.clause.start - 1, n.sentence.start)), n.clause.start)
    if (
        n.context.attend
        or words.kinds_in(n.sentence.start, n.count.start) & ATTEND
        or clause & GUEST
        or (lead & GUEST and words.kinds_in(n.clause.start, n.count.start) & AMONG)
    ):
        return "guests"
    if _served(n) or _among_served(n):
        return "served"
    after = n.text[n.title.end : n.right] if n.title and n.count.end <= n.title.start else n.right_words()
    if _SEED_AFTER.match(after) or _SEED_AFTER.match(n.right_words()):
        return "holds no title"
    if n.own and _of_an_institution(n):
        return "an institution's own"
    pool = words.kinds_in(max(n.left if n.own else n.sentence.start, n.count.start - _FAR), n.right)
    if pool & POOL:
        return "reserve"
    return "renamed" if _RENAMED.search(n.text, n.clause.start, n.clause.end) else None


def _among_served(n: Number) -> bool:
    """Whether a number is a part of firms for whom something was done: 走访企业31万家,其中小巨人8200家."""
    among = n.words.last(AMONG, n.sentence.start, n.count.start)
    if among is None or n.kinds & (STOCK | NEW | GRANTED):
        return False
    wholes = inside(n.m.counts, n.sentence.start, among[0])
    if not wholes:
        return False
    if n.words.kinds_in(wholes[-1].end, among[0]) & (SERVED | GUEST):
        return True
    kinds = n.words.kinds_in(n.clause_start(wholes[-1].start), among[0])
    return bool(kinds & (SERVED | GUEST)) and not kinds & (STOCK | NEW | GRANTED | HELD | REVIEWED | APPLIED)


def _of_an_institution(n: Number) -> bool:
    """Whether an institute, not a place, is said to have brought the firms up: 合肥创新院已孵化3家小巨人企业."""
    named = inside(n.m.places, n.sentence.start, n.count.start)
    return (
        bool(named)
        and named[-1].role == "firm"
        and _BROUGHT_UP.search(n.text, n.left, n.count.start) is not None
        and not n.before
    )


def _served(n: Number) -> bool:
    words = n.words
    start = n.clause.start
    if n.attached and n.attached.programme != "key_little_giant" and _SUPPORTS.search(n.left_words()):
        return True
    for_them = _FOR_THEM.search(n.bare(n.left, n.count.start).rstrip())
    if for_them and (n.attached or words.kinds_in(n.count.end, n.clause.end) & SERVED):
        return True
    deed = words.last(SERVED, start, n.count.start)
    if deed and not (n.title and n.title.programme == "key_little_giant" and n.text[slice(*deed)].endswith("支持")):
        since = words.kinds_in(deed[1], n.count.start)
        titled = n.titles(deed[1], n.count.start)
        if titled and _SERVED_FIRMS.fullmatch(n.text[deed[1] : titled[0].start]):
            return True
        if not since & (STOCK | NEW | GRANTED | REVIEWED | REVOKED | APPLIED) and not (since & HELD and titled):
            return True
    if n.title and n.title.start >= n.count.end and not n.attached:
        deed = words.first(SERVED, n.count.end, n.title.start)
        return deed is not None and not words.kinds_in(n.count.end, deed[0]) & (GRANTED | NEW | REVIEWED)
    behind = n.attached.end if n.attached else n.count.end
    deed = words.first(SERVED, behind, n.clause.end if n.right == n.clause.end else n.right)
    if deed is None:
        return False
    got = _GOT.fullmatch(n.text, behind, deed[0])
    return got is not None or not words.kinds_in(behind, deed[0]) & (GRANTED | NEW | REVIEWED)


def _as_thing(n: Number) -> str | None:
    """Hospitals, platforms, firms without the title: by the noun right behind the number, or the one right before it."""
    words, text = n.words, n.text
    apart = n.attached is None or n.attached.start > n.count.end
    if apart and _CATEGORY_AFTER.match(text, n.count.end):
        return "counts something else than firms"
    if n.own and n.attached:
        return _behind_title(n)
    noun = words.first(THING | OTHER_FIRM | FIRM, n.count.end, n.right)
    title = n.titles(n.count.end, n.right)
    first = min([title[0].start] if title else [n.right])
    if noun and noun[0] <= first:
        kinds = words.kinds_in(*noun)
        verbs = words.kinds_in(n.count.end, noun[0]) & (_HAPPENED | SERVED | RANK) or text[
            n.count.end : noun[0]
        ].startswith(("有", "是", "为", "在"))
        if kinds & THING and not kinds & FIRM and not verbs and noun[0] - n.count.end <= 12:
            n.so_far.things = True
            return "counts something else than firms"
    start = n.title.end if n.own and n.title and n.title.end <= n.count.start else n.left
    noun = words.last(THING | OTHER_FIRM, start, n.count.start)
    if noun and not n.titles(noun[1], n.count.start):
        kinds = words.kinds_in(*noun)
        away = words.kinds_in(noun[1], n.count.start) & (
            RANK | GRANTED | FIRM | APPLIED | REVIEWED | REVOKED | PART
        ) or n.places(noun[1], n.count.start)
        among = words.kinds_in(n.clause.start, noun[0]) & AMONG if n.own else has_whole(n)
        within = n.title is not None and n.text.startswith(("中", "里", "当中", "之中"), n.title.end)
        added = n.left_kinds & NEW and not n.own and not n.words.kinds_in(n.sentence.start, noun[0]) & AMONG
        part = kinds & (PART | OTHER_FIRM) and (among or within) and not added
        firms = n.left_words().rstrip().endswith("等")
        if not away and not part and not firms and not overlapping(n.m.places, noun[0], noun[0] + 1):
            n.so_far.things = True
            n.so_far.market = n.text[noun[0] : noun[1]] if kinds & MARKET else field_in(n.left_words())
            return "counts something else than firms"
    if n.so_far.things and not n.own:
        return "counts something else than firms"
    n.so_far.things = False
    return None


def _behind_title(n: Number) -> str | None:
    """A thing that the title's name only describes: 12家专精特新企业服务站."""
    assert n.attached is not None
    noun = n.words.first(THING, n.attached.end, n.right)
    if noun and noun[0] - n.attached.end <= 2:
        return "counts something else than firms"
    return None
