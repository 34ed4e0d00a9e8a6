"""Why a number that stands near a title claims nothing. Every number that is turned down has its reason."""

from __future__ import annotations

from pipeline.chinese.counts import REFERS
from pipeline.chinese.lead_of import first_of_line_before
from pipeline.chinese.numbers import SEVERAL_TITLES, Number
from pipeline.chinese.part_carried import among_the_first
from pipeline.chinese.place_of_floor import places_past_floor
from pipeline.chinese.refusal_as_deed import as_deed
from pipeline.chinese.refusal_as_due import DUE, is_due
from pipeline.chinese.refusal_as_figure import as_figure
from pipeline.chinese.refusal_as_plan import as_plan
from pipeline.chinese.refusal_as_thing import as_thing
from pipeline.chinese.refusal_case import OTHER_THING
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    APPLIED,
    GRANTED,
    NEW,
    PROPOSED,
    REVIEWED,
    REVOKED,
    STOCK,
    TOTAL,
)
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.patterns import pattern
from pipeline.scopes import Finding, Refusal

_OF_ALL_FIRMS = pattern(r"\W*(?:全部)?企业(?:总数量?|总量|合计|数量合计)\W*")  # a row of a table: 企业总数量 | 1403
_AMONG_THEM = pattern(r"(?:企业)?(?:里|中|之中|当中)(?:面|间|头)?,")
_AMONG_THESE = pattern(r"[这该此](?P<many>\d+)[家户](?:企业)?(?:里|中|之中|当中)")
_AMONG_THEM_IN = pattern(r"(?:企业)?(?:里|中|之中|当中)(?:面|间|头)?")
_ALL_OF_THEM = pattern(r"(?:企业)?(?:均|都|全部|皆|悉数)(?:属|是|为|来自|分布|集中|位于|在)")
_IN_THEM = pattern(r"(?:企业|公司)?(?:当中|之中|[里中内](?:面|头|间)?)[,:]")
_FROM_TO = pattern(r"[,]?(?:增加|增长|上升|扩大|提升|发展|跃升|攀升|扩容)?(?:到|至)")
_OF_ALL = ("renamed", "guests", "served", "reserve", "holds no title", "plan")
_DONE_WITH = ("served", "guests", "moved in")
_OF_ROW = ("difference", "plan", "rate", "threshold", *_DONE_WITH)
_BOTH = 2
_FEWEST_RECALLED = 5  # firms that a text speaks of twice without a title
ONLY_SOUNDS = "counts what only sounds like a title"
OF_NO_TITLE = (SEVERAL_TITLES, ONLY_SOUNDS, "reserve")
_OF_OTHERS = (OTHER_THING, SEVERAL_TITLES, "a firm's own", "an institution's own")
_JOINED = ("、", "和", "及", "与", "以及")
_BY_WAY_OF = pattern(r"(?:企业|单位|公司)?(?:都|均|是)?(?:经过?|由|通过)")
_COMPARED = pattern(r"(?:企业)?,?(?:比|较|相比|而)(?!重)[^,。;]{0,20}$")
_RUNS_UP_TO = pattern(
    r"(?:企业)?,(?:目前|现|已|共|全[市省县区])*(?:累计|总数|总量|总计|共计|合计)(?:已|达|到|有|为|增至|突破|超过?|近|约)*"
)  # 新增登云企业98家,累计达1500余家
_SAMPLED = pattern("抽样|样本|受访|问卷|被调查")
_OF_A_YEAR = pattern(
    r"(?:20\d\d|[去前上])年(?:度)?(?:首次|首批|新)?(?:认定|入选|获评|获批|公布|通过|评选|命名|入库|的)的?$"
)
_RESTS = pattern(r"(?:其余|余下|剩下|剩余)的?$")
_WERE_REVIEWED = pattern(r"(?:企业)?(?:则|都|均)?(?:[为是系]|属于?|通过)[^,。;家户]{0,24}?(?:复[核审评]|重新认定)")
_ARE_OF_FIELDS = pattern(
    r"(?:企业)?(?:则|都|均)?(?:(?:分属|分别属于|属于|来自|分布[在于]|集中[在于]|分散[在于]|散落在|涉及|涵盖)[^,。;\d]{2,30}(?:领域|行业|产业|赛道)|"
    r"[为是][^,。;\d家]{2,20}(?=[,。;]|$))"
)
_ARE_TITLED = pattern(r"(?:企业|公司)?(?:都|均|已|还)*(?:[是为]|属于?|获评|入选|被认定为|有)(?:国家级?|省级|市级)?")
_ALL_LIE = pattern(
    r"(?:企业)?(?:,?(?:即|也就是|分别(?:是|为)|包括|\()[^,。;\d()]{2,60}\)?,)?(?:也|便|就|又|同样|无一例外)*(?:都|全都?|均|全部|悉数|清一色)(?:是|为|在|来自|出自|位于|属于?|落户在?|花落)"
)
_LIES_IN = pattern(r"(?:企业)?(?:均|都|则)?(?:在|位于|来自|落户|分布在|分布于|属于|是|为)")


def refusal_of(n: Number) -> str | None:
    """The reason to turn a number down that a title governs; None where it counts firms that bear the title."""
    seats = n.count.unit in {"席", "个席位"} and not n.own
    if seats and not _of_announced_list(n) and not among_the_first(n):
        return OTHER_THING
    if n.cell:
        row = n.text.rfind("\n", 0, n.count.start) + 1
        titled = n.cell.column.counts and not _OF_ALL_FIRMS.fullmatch(n.text, row, n.count.start)
        return None if titled else OTHER_THING
    if n.count.bound == "at_least" and places_past_floor(n):
        return None
    refused = (
        REFERS if _counted_before(n) or _tells_how_they_applied(n) else None if _never_counted(n) else n.count.refused
    )
    refused = (
        refused
        or _turned_down_before(n)
        or _like_number_before(n)
        or (DUE if is_due(n) else None)
        or (OTHER_THING if _among_other_firms(n) else None)
        or as_figure(n)
        or as_plan(n)
        or as_thing(n)
        or as_deed(n)
    )
    return refused or (SEVERAL_TITLES if _is_split_among_titles(n) else None)


def _among_other_firms(n: Number) -> bool:
    """Whether a sentence goes back to firms of no title, some of whom hold one: 100家企业入选领航名单。这100家里,小巨人
    有71家.
    """
    again = _AMONG_THESE.search(n.text, n.sentence.start, n.count.start) if n.own and not n.places_before else None
    if again is None or n.text.find(";", again.end(), n.count.start) >= 0:
        return False
    context, value = n.context, int(again["many"])
    listed = (*context.batch_of, *context.year_of, *([context.title] if context.title else []))
    told = value in context.found or value in context.turned_down or any(t.programme == n.programme for t in listed)
    return not told and n.text.find(f"{value}家", 0, again.start()) >= 0


def _is_split_among_titles(n: Number) -> bool:
    """Whether a number without a title of its own is split up among several, that of its list among them: 入选企业18家,
    其中独角兽企业2家,瞪羚企业16家; but not where a larger one follows: 独角兽总数创新高,达357家,其中新晋98家;瞪羚653家.
    """
    if _adds_up_levels(n):
        return True
    start = None if n.own or not n.sentence.titles else n.parts_start()
    if start is None:
        return False
    larger = next((c for c in inside(n.m.counts, start, n.sentence.end) if c.value > n.count.value), None)
    end = n.text.rfind(";", start, larger.start) if larger else n.sentence.end
    named = {title.programme for title in n.titles(start, end if end > 0 else n.sentence.end)}
    return n.programme in named and len(named) > 1


def _adds_up_levels(n: Number) -> bool:
    """Whether a number adds up the last two, of titles of two levels: 国家级小巨人21家,省级小巨人115家,共136家."""
    if n.own or n.cell or len(n.before) < _BOTH:
        return False
    one, other = n.before[-_BOTH:]
    if not n.says(TOTAL, other.count.end, n.count.start):
        return False
    apart = one.level != other.level or one.programme != other.programme
    return apart and one.region == other.region and one.count.value + other.count.value == n.count.value


def _turned_down_before(n: Number) -> str | None:
    """Why as many firms were turned down before that bore no title or several, where a number names none: 9家入选瞪羚
    企业培育库…此次9家企业入库.
    """
    reason = n.context.turned_down.get(n.count.value)
    if reason is None or n.own or n.before or n.pair or n.places_before or n.count.value < _FEWEST_RECALLED:
        return None
    return None if n.told_before() else reason


def _of_announced_list(n: Number) -> bool:
    """Whether a list of a batch or a year has been spoken of, so that seats are seats in it."""
    said = n.batches(n.sentence.start, n.right) or n.years(n.sentence.start, n.right)
    return bool(said or n.context.batch or n.context.year)


def _counted_before(n: Number) -> bool:
    """Whether a number with its title takes up a figure again, to split it up: 9家隐形冠军里,新昌3家、诸暨2家."""
    known = n.context.found.get(n.count.value)
    if n.attached is None or known is None or known.programme != n.attached.programme:
        return False
    if _ALL_OF_THEM.match(n.text, n.attached.end) and not n.places(n.attached.end, n.clause.end):
        return known.region in {place.code for place in n.places_before} or not n.places_before
    among = _AMONG_THEM_IN.match(n.text, n.attached.end)
    if among is None:
        return False
    return n.text.startswith(",", among.end()) or any(p.start == among.end() for p in n.places(among.end(), n.right))


def _tells_how_they_applied(n: Number) -> bool:
    """Whether a number only goes back to firms that won the title, to tell how: 173家企业经自愿申报、评审产生."""
    known = n.context.found.get(n.count.value)
    if n.own or known is None or known.measure != "new" or n.places_before:
        return False
    applied = n.right_kinds & APPLIED and not n.kinds & (NEW | REVIEWED | REVOKED)
    return bool(applied) and _BY_WAY_OF.match(n.right_words) is not None


def _never_counted(n: Number) -> bool:
    """Whether a number sounds as if it went back to firms that nobody counted before: 我市这六家企业榜上有名."""
    if n.count.refused != REFERS:
        return False
    if _lie_in_part(n):
        return True  # 全省5家。这5家独角兽都是武汉的
    if n.count.value in n.context.found:
        return False
    if n.places_before and (n.kinds & GRANTED or (_stands_beside_place(n) and _of_announced_list(n))):
        return True  # 第三批名单公布,全国2900多家企业里有乐清的12家
    if _opens_list(n) or (n.own and n.places_before and _IN_THEM.match(n.text, n.count.end)):
        return True  # 浙江小巨人1801家里,上市的149家
    if _remain_in_one_place(n) or (n.own and n.kinds & REVOKED):
        return True  # 剩下2家在坪山; 撤销上述15家企业的…称号
    rest = _RESTS.search(n.left_words)
    if rest and n.before and n.before[-1].subset and _ARE_OF_FIELDS.match(n.text, n.count.end, n.right):
        return True  # 电气企业14家,泵阀8家,其余3家分属新材料、模具领域
    if rest and (n.right_kinds & (REVIEWED | REVOKED) or _WERE_REVIEWED.match(n.text, n.count.end, n.sentence.end)):
        return True  # 余下93家未通过复核
    if (n.batches(n.lead_start, n.count.start) or _OF_A_YEAR.search(n.left_words)) and not rest:
        return True  # 第二批1584家中,506家没有过关; 2019年认定的328家企业中,241家通过复核
    if _is_base_of_subject(n):
        return True  # 甘肃省专精特新企业贷款余额251亿元,462家企业中有317家有贷款余额
    if n.places(n.sentence.start, n.count.start) and first_of_line_before(n):
        return True  # 河南207家,过了153家;江苏稳一些,285家里有254家通过
    return n.own and bool(n.left_kinds & (GRANTED | PROPOSED))  # 拟入选第六批小巨人的28家企业中,7家来自南昌


def _lie_in_part(n: Number) -> bool:
    """Whether all of the firms just counted are said to lie in one part of their place: 这5家独角兽都是武汉的."""
    known = n.context.found.get(n.count.value)
    end = n.attached.end if n.attached else n.count.end
    link = _ALL_LIE.match(n.text, end, n.sentence.end) if known and n.attached else None
    part = next(iter(n.places(link.end(), n.sentence.end)), None) if link else None
    return part is not None and link is not None and part.start == link.end() and _inside(part.code, known)


def _inside(code: str | None, known: Finding | None) -> bool:
    return known is not None and known.region != code and bool(code) and within(code or "", known.region or "")


def _stands_beside_place(n: Number) -> bool:
    """Whether nothing but a bound or 共 stands between a place and a number behind it: 全国2900多家, 全省共有146家."""
    place = n.places_before[-1]
    return n.text[place.end : n.count.start].strip("的共有约近") == ""


def _is_base_of_subject(n: Number) -> bool:
    """Whether a number tells how many firms with the title its sentence has begun to speak of, to look among them."""
    title = n.title
    if title is None or n.own or n.before or not n.sentence.start <= title.start < n.clause.start:
        return False
    firms = inside(n.m.counts, title.end, n.count.start)
    if _some_hold_it(n):
        return False
    return not firms and n.text.startswith(("企业中", "企业里", "企业当中", "企业之中"), n.count.end)


def _some_hold_it(n: Number) -> bool:
    """Whether the next number tells how many of a number's firms hold the title: 26家企业里18家是小巨人."""
    following = next(iter(inside(n.m.counts, n.count.end, n.sentence.end)), None)
    held = following and next(iter(n.titles(following.end, n.sentence.end)), None)
    return bool(following and held and _ARE_TITLED.fullmatch(n.text, following.end, held.start))


def _opens_list(n: Number) -> bool:
    """Whether a number tells how many a list has that was announced before: 第三批名单…。120家企业里,赣州9家."""
    at_start = not n.text[n.sentence.start : n.count.start].strip()
    listed = n.context.batch is not None and not n.context.batch.review and n.context.sentences_since == 0
    return at_start and listed and not n.context.figures and _AMONG_THEM.match(n.text, n.count.end) is not None


def _remain_in_one_place(n: Number) -> bool:
    """Whether a number is of the one place that is left of a list: 剩下2家在坪山, but not 其余5家分布在绥阳、湄潭."""
    behind = n.places(n.count.end, n.right)
    link = _LIES_IN.match(n.text, n.count.end) if len(behind) == 1 and _RESTS.search(n.left_words) else None
    return (
        link is not None and link.end() == behind[0].start and n.text[behind[0].end : behind[0].end + 1] not in "、(和"
    )


def _like_number_before(n: Number) -> str | None:
    """The reason to turn down the number before, where both stand in one row: 分别比上年多出430家和22家."""
    if n.context.refused and _opens_breakdown(n):
        return n.context.refused
    last = n.so_far.refused
    if last and last.reason == "served" and _SAMPLED.search(n.text, n.sentence.start, last.count.start):
        return last.reason  # 抽样的1200家企业中…;小巨人企业中,430家建成智能工厂
    if last is None:
        return None
    if last.reason in _OF_ROW and _goes_on_with_title(n, last):
        return last.reason  # 为120户瞪羚企业、35户单项冠军企业提供贷款
    if n.own and not (n.pair and _in_row_with(n, last)):
        return None
    since = not n.before or n.before[-1].count.start < last.count.start
    if since and _FROM_TO.match(n.left_words) and last.reason not in (REFERS, "one firm, not a count"):
        return last.reason  # 智能锁企业由上届的28家增加到45家
    if last.reason in _OF_ALL and not n.before and _among_refused(n, last):
        return last.reason
    if last.reason == "served" and _of_the_same(n, last):
        return last.reason
    if _lies_there(n, last):
        return last.reason
    if _part_of_refused(n, last) or (last.reason in _OF_OTHERS and _only_held_against(n, last)):
        return last.reason
    if (
        not n.before
        and last.count.value <= n.count.value
        and _RUNS_UP_TO.fullmatch(n.text, last.count.end, n.count.start)
    ):
        return last.reason if last.reason[0] == "“" or last.reason in (*OF_NO_TITLE, OTHER_THING) else None
    in_row = _in_row_with(n, last)
    return last.reason if in_row and last.reason in _OF_ROW else None


def _goes_on_with_title(n: Number, last: Refusal) -> bool:
    """Whether a number with its title goes on with one that was turned down with its own: 走访12家瞪羚、3家独角兽;
    迁入高企9家,瞪羚企业2家.
    """
    between = n.titles(last.count.end, n.count.start)
    if len(between) != 1 or inside(n.m.counts, last.count.end, n.count.start):
        return False
    if n.attached is None:
        joined = n.text[last.count.end : between[0].start].rstrip("约近超") in (*_JOINED, ",")
        return last.reason in _DONE_WITH and joined and between[0].end == n.count.start
    return n.text[n.count.start - 1] in "、和及与" and n.text[between[0].end : n.count.start] in _JOINED


def _lies_there(n: Number, last: Refusal) -> bool:
    """Whether a number tells where some of those lie that the one right before it counted, which was turned down:
    比去年多了11家,9家在广州; 因估值下跌被除名的81家,美国36家.
    """
    if n.own or n.count.value >= last.count.value or not (last.reason == "difference" or last.reason[0] == "“"):
        return False
    if n.text[last.count.end : n.left].strip("企业") not in ("", ",", ";") or (
        n.before and n.before[-1].count.start > last.count.start
    ):
        return False
    if last.reason == "difference":
        some = _LIES_IN.match(n.text, n.count.end, n.right) or (n.left_kinds & AMONG and n.places_before)
        return bool(some) and not n.kinds & (NEW | STOCK | REVIEWED)
    return bool(n.places_before) and not n.kinds & (STOCK | REVIEWED) and not n.batches(n.left, n.right)


def _of_the_same(n: Number, last: Refusal) -> bool:
    """Whether a smaller number goes on with firms that something was done for: 抽取31家跟踪调查,28家建有研发机构."""
    if n.own or n.count.value >= last.count.value or n.before or n.places_before:
        return False
    return not n.kinds & (NEW | GRANTED | REVIEWED | REVOKED | STOCK) and not n.titles(last.count.end, n.right)


def _only_held_against(n: Number, last: Refusal) -> bool:
    """Whether a number is only what the one right before it was before: 两者合计41家,比上一年的30家多."""
    since = not n.before or n.before[-1].count.start < last.count.start
    return since and not n.own and _COMPARED.match(n.text, last.count.end, n.count.start) is not None


def _part_of_refused(n: Number, last: Refusal) -> bool:
    """Whether a number without a title of its own is a part of the one right before it, which was turned down:
    25家建有研发机构,其中省级12家.
    """
    if n.own or last.count.value <= n.count.value or not (last.reason in _OF_OTHERS or last.reason[0] == "“"):
        return False
    if last.count.value in n.context.found:
        return False  # 24家估值5900亿元,其中4家是新面孔: counted before
    if n.before and n.before[-1].count.start > last.count.start:
        return False
    return n.says(AMONG, last.count.end, n.count.start) and not n.titles(last.count.end, n.right)


def _in_row_with(n: Number, last: Refusal) -> bool:
    """Whether nothing but a link stands between the number turned down before and this one: 多61家和130家."""
    return n.text[last.count.end : n.count.start].strip("企业") in ("和", "、", "及", "与", "以及")


def _opens_breakdown(n: Number) -> bool:
    """Whether a sentence begins by splitting up what the one before counted: 其中乐清3家."""
    opens = n.text.startswith(("其中", "当中", "涉及", "按", "分"), n.sentence.start)
    if not opens or n.own or n.before:
        return False
    known = n.batches(n.sentence.start, n.count.start) or n.lead_kinds & ANNOUNCED or "公示" in n.sentence.text
    if n.context.refused == "plan" and known:
        return False  # 到2025年力争1万家。分地区看,第五批公示数量最多的是江苏,为795家
    last = max(n.text.rfind(mark, 0, max(0, n.sentence.start - 1)) for mark in "。\n") + 1
    return not _names_list(n, last)  # what is split up is the list just named


def _names_list(n: Number, start: int) -> bool:
    """Whether a sentence between names the list of which a number counts a part: 第五批小巨人名单里,….其中江苏795家."""
    return bool(inside(n.m.batches, start, n.sentence.start) and inside(n.m.titles, start, n.sentence.start))


def _among_refused(n: Number, last: Refusal) -> bool:
    """Whether a number is a part of the one before it that was turned down: 更名企业12家,涉及杭州3家."""
    if n.says(AMONG, last.count.end, n.count.start):
        return not _names_list(n, last.count.end)
    if not n.places_before:
        return False
    if n.text.startswith(("涉及", "分布在"), n.clause.start):
        return True
    return not n.bare(last.count.end, n.count.start).strip("、,和及企业 ")
