"""All firms that there are, as a number's words say: 累计80家, 共有80家企业获评小巨人."""

from __future__ import annotations

from pipeline.chinese.lead_of import lead_of
from pipeline.chinese.measure_as_batch import from_batch, goes_on_with_list, is_shared, rises_by_batches
from pipeline.chinese.measure_carried import part_of_list
from pipeline.chinese.measure_case import IN_A_YEAR, LAST_YEAR, OWNED, SO_MANY, TITLED, TOLD, Case, answer_by
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.rankings import RANKED_AMONG, is_ranked_among
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    APPLIED,
    GRANTED,
    HELD,
    NEW,
    PROPOSED,
    REGISTERED,
    REVIEWED,
    REVOKED,
    SETTLED,
    STOCK,
    TODAY,
)
from pipeline.chinese.year_of import IN_YEAR
from pipeline.clauses import inside
from pipeline.patterns import pattern
from pipeline.records import Measure
from pipeline.scopes import Finding

# A number that was so at its highest, or is what is left of it: 最高的时候是3400家, 还剩3280家.
_AT_PEAK = pattern(
    r"(?:最[高多]|[高顶]峰|巅峰|鼎盛)(?:的时候|的那[年时]|时期?|期|之?时)?[,]?(?:曾经?)?(?:一度)?(?:[有是为达]|达到)?(?:过)?(?:约|近)?$"
)
_STILL = pattern(r"(?:还|现|只|仅|尚|目前|如今)(?:仅|只)?剩下?(?:了)?(?:有)?$")
_ENDED_WITH = pattern(r"(?:五”?末|年底|年末)时?(?:是|为|有|仅|只有|达|共)")
_AMOUNTS_TO = pattern(r"企业(?:总?数量?|总量)(?:已|就|也)?(?:达到?了?|为|有|是|增至|突破|超过?)[^,;]{0,2}$")
_WITH_BATCH = pattern(
    r"[^,。;\d]{0,12}(?:随着|伴随)(?:着)?[^,。;]{0,12}批[^,。;]{0,20}(?:公布|公示|发布|落定|亮相)[^,。;]{0,4},"
)
_REACHED = pattern(r"(?:企业)(?:已|也)?(?:达到?|增至|增加到|升至|扩大到|上升到)(?:了)?$")
_GROWS = pattern(
    r"企业(?:数量?|总数)?[由从](?:20\d\d年?的?)?$|^(?:家|户)?(?:企业)?,?(?:增加|增长|发展|扩大|跃升|提升|上升|攀升|猛增)[到至]$|^增至$"
)
_GREW_SINCE = pattern(
    r"(?:以来|开始|起),?(?:到|至|截至|截止)?(?:了)?(?:20\d\d年[底末]?|目前|如今|现在|今年[一-鿿]{0,2})?[^,。;\d]{0,8}(?:达到?|增至|增加到|增长到|发展到|升至)了?$"
)
_COMES_TO = pattern(
    r"(?:企业)?,?(?:仅|只|共|一共)?(?:为|是|有|计|达到?|降[到至]|减[到至]|增[到至]|升[到至])?(?:了|约|近)?"
)
_SINCE_BEGUN = pattern(r"(?:启动|开展|开评|设立|实施|推行|创建)[^,。;]{0,10}以来|(?:评选|认定)以来")
_BY_END_OF_MONTH = pattern(r"\s*截[至止](?:今年|去年|本年)?\d{1,2}月[底末]")
_ENDED = pattern("年[底末]")
_CHOSEN_OUT_OF = pattern(
    r"(?:里面?|中|之中|当中)(?:[^,。;\d]{0,6})(?:评出|评选|选出|遴选|筛选|挑选|产生|脱颖而出|突围|胜出|精选|优选)"
)
_THERE_ARE = pattern(r"的(?:公司|企业|产品)?(?:目前|已经?|一?共|现|累计)*有$")
_WHAT_THEY_ARE = pattern(r"(?:企业)?(?:[,]?(?:均|都|全部|全都|主要|大多|大都|多数|分别)|分布|属于|来自|涵盖|涉及|集中)")

# A ranking of places, which grants no title: 城市榜单中, 各省数量排名里.
_RANKING = pattern(
    r"(?:(?:城市|省份|各[省市地]|区域|地区|区县|县域|百强[县市区])[^,。;:、\d]{0,12}?(?:榜单?|排行榜?|排名)|(?:排行榜|排名))[中里内上],"
)


def at_peak(case: Case) -> Answer[Measure] | None:
    """All there were at the highest, or are left since: 高企最高的时候是3400家,今年有一些掉队了,还剩3280家左右."""
    n, words = case.n, case.n.left_words
    high = "最" in words or "峰" in words or "盛" in words
    if high and not n.kinds & TOLD and (peak := _AT_PEAK.search(words)):
        return Answer("cumulative", "at-peak", n.left + peak.start(), n.left + peak.end())
    last = n.before[-1] if "剩" in words and n.before and not n.own else None
    if last is None or (last.measure, last.programme, last.region) != ("cumulative", n.programme, n.region):
        return None
    left = _STILL.search(words)
    return Answer("cumulative", "still-left", n.left + left.start(), n.left + left.end()) if left else None


def registered(case: Case) -> Answer[Measure] | None:
    """New, where small technology firms are entered in the register, which begins anew each year: 评价入库712家.

    今年累计入库712家 is new all the same, but 截至2023年底入库712家 and 全省备案科技型中小企业3.36万家 are stocks.
    """
    n = case.n
    if n.programme != "tech_sme" or not n.says(REGISTERED, case.clause, n.right):
        return None
    if _GROWS.search(n.left_words):
        return None  # 入库科技型中小企业由22家增加到236家
    if n.before and n.before[-1].measure == "cumulative" and _BY_END_OF_MONTH.match(n.text, n.sentence.start):
        return None  # 截至今年6月底,高新技术企业785家,科技型中小企业备案2017家
    dates = inside(n.m.dates, n.sentence.start, n.count.start)
    if not dates and any(each.first == each.last for each in n.batches(n.left, n.count.start)):
        return None  # 第一批入库科技型中小企业315家
    for named in IN_A_YEAR.finditer(n.text, n.sentence.start, n.right):
        if _of_number_before(n, named.end()) or any(date.start <= named.start() < date.end for date in dates):
            continue
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


def _of_number_before(n: Number, year: int) -> bool:
    """Whether a year that ends there is that of another number, and a number is the total so far: 一季度入库704家,
    截至目前,累计备案11494家.
    """
    between = inside(n.m.counts, year, n.count.start)
    if not between or not n.left_kinds & STOCK or n.text[n.count.end : n.count.end + 1] == "(":
        return False
    return n.words.kinds_in(between[-1].end, n.count.start) & TODAY != 0


def stock(case: Case) -> Answer[Measure] | None:
    """All there are by its own words, unless one batch is granted in its clause: 累计80家."""
    n, batch = case.n, case.batch
    one_batch = batch is not None and batch.first == batch.last and batch.start >= n.clause.start
    if not n.kinds & STOCK or (one_batch and case.around & GRANTED):
        return None
    of_list = goes_on_with_list(n) or rises_by_batches(n, batch) or is_shared(n)
    if of_list or from_batch(n) or _had_asked(n):
        return None
    return case.by_own("cumulative", "stock", STOCK)


def _had_asked(n: Number) -> bool:
    """Whether 已有 only says how many of those who had asked were granted the title so far: 推荐120家,已有95家获批."""
    last = n.before[-1] if n.before else None
    if last is None or n.own or last.measure != "applied" or not n.right_kinds & (GRANTED | SETTLED):
        return False
    return all(n.text[slice(*word)] == "已有" for word in n.words.all(STOCK, n.left, n.right))


def reaches(case: Case) -> Answer[Measure] | None:
    """All there are, as a number is what growth led to, or what a time ended with: 净增57家、达到232家.

    Or what a new batch brought it to: 随着第五批名单公布,全省小巨人企业达到27家.
    Or what the first ones have grown to: 自2008年首次认定87家以来,到2015年达到157家.
    """
    n = case.n
    grown = n.so_far.refused
    led_to = grown and grown.reason == "difference" and not n.text[grown.count.end : n.left].strip("、,")
    if led_to and grown and _only_so_many_new(n, grown.count.start):
        return answer_by(n, "new", "new", NEW, n.sentence.start, grown.count.start)
    if led_to and n.left_kinds & HELD and not n.places_before:
        return case.by_own("cumulative", "reaches", HELD)
    first = n.before[-1] if n.before and not n.own and not n.left_kinds & NEW else None
    if first and first.programme == n.programme and first.measure == "new":
        grew = _GREW_SINCE.search(n.text, first.count.end, n.count.start)
        if grew and not inside(n.m.counts, first.count.end, n.count.start):
            return Answer("cumulative", "reaches", *grew.span())
    if n.own and not n.left_kinds & (NEW | GRANTED) and (amounts := _AMOUNTS_TO.search(n.left_words)):
        return Answer("cumulative", "reaches", n.left + amounts.start(), n.left + amounts.end())
    if (
        n.own
        and "随" in n.sentence.text
        and not n.kinds & (NEW | GRANTED)
        and _WITH_BATCH.match(n.text, n.sentence.start)
    ):
        reached = _REACHED.search(n.left_words)
        if reached and not inside(n.m.counts, n.sentence.start, n.left):
            return Answer("cumulative", "reaches", n.left + reached.start(), n.left + reached.end())
    ended = _ENDED_WITH.search(n.left_words)
    return Answer("cumulative", "ended-with", n.left + ended.start(), n.left + ended.end()) if ended else None


def _only_so_many_new(n: Number, grown: int) -> bool:
    """Whether a number is how many were newly recognised, after it was told how many more or fewer that is:
    今年新认定的小巨人少了14家,为62家.
    """
    told = n.words.kinds_in(n.sentence.start, grown)
    fresh = n.title is not None and n.says(NEW, n.sentence.start, n.title.start)
    return fresh and not (told | n.left_kinds) & (STOCK | TODAY) and _COMES_TO.fullmatch(n.left_words) is not None


def since_begun(case: Case) -> Answer[Measure] | None:
    """All there are, as they are those since a programme began: 自2018年启动评选以来,全市评出隐形冠军36家."""
    n = case.n
    if not n.own or n.before or n.kinds & NEW or "以来" not in n.sentence.text:
        return None
    since = _SINCE_BEGUN.search(n.text, n.sentence.start, n.count.start)
    if since is None or n.batches(since.end(), n.right):
        return None
    return Answer("cumulative", "since-begun", *since.span())


def stock_in_clause(case: Case) -> Answer[Measure] | None:
    """All there are, as the clause says: 目前,全市小巨人企业80家."""
    n = case.n
    if not case.around & OWNED:
        return None
    of_list = not n.own and n.context.measure == "new" and n.context.batch and case.around & GRANTED
    goes_on = goes_on_with_list(n) or rises_by_batches(n, case.batch) or is_shared(n) or _had_asked(n)
    if of_list or goes_on:
        return None  # 浙江拥有入选企业最多,达308家: of the batch just announced
    fresh = n.words.last(NEW, case.clause, n.count.start)
    owned = n.words.last(OWNED, case.clause, n.right)
    if fresh and owned and owned[0] < fresh[0]:
        return None  # 迄今已新认定19家小巨人、25家隐形冠军
    if known := _taken_up_as_new(n):
        return Answer(known.measure, "taken-up-again", known.start, known.end)
    if n.left_kinds & PROPOSED and not case.around & STOCK and "公示的" not in n.left_words:
        return None  # 截至7月底,29个省市合计公示3424家
    return case.by_clause("cumulative", "stock-in-clause", OWNED)


def _taken_up_as_new(n: Number) -> Finding | None:
    """The new firms just counted, of whom a sentence tells what they are: 3家独角兽上榜。目前,3家独角兽均属于…."""
    known = n.told_before()
    if known is None or known.measure != "new" or known.region != n.region or n.kinds & STOCK:
        return None
    behind = n.attached.end if n.attached else n.count.end
    return known if _WHAT_THEY_ARE.match(n.text, behind, n.sentence.end) else None


def held_altogether(case: Case) -> Answer[Measure] | None:
    """All there are, where 共有 adds up what no batch, year or announcement limits: 共有80家企业获评小巨人."""
    n, text = case.n, case.n.text
    if n.before or not n.own or not n.kinds & TITLED or not SO_MANY.search(text, n.left, n.right):
        return None
    lead = n.sentence.start, n.count.start
    announced = n.sentence.kinds & (ANNOUNCED | PROPOSED)
    of_list = announced or n.context.batch is not None or n.context.year is not None
    among = n.sentence.text.startswith(("其中", "当中"))
    of_list = of_list or (among and "名单" in n.text[n.sentence_before : n.sentence.start])
    if of_list or IN_YEAR.search(text, *lead) or IN_A_YEAR.search(n.left_words) or LAST_YEAR.search(text, *lead):
        return None  # 今年共有192家企业通过高企认定
    return case.by_own("cumulative", "held", HELD)


def in_ranking(case: Case) -> Answer[Measure] | None:
    """All there are, as a ranking of places counts them, whatever firms are said to come onto it: 全国单项冠军企业城市
    排行榜上,宁波有104家企业上榜; not where a batch or a year is what is ranked.
    """
    n = case.n
    if case.batch or case.year or not n.places_before or not ("榜" in n.sentence.text or "排名" in n.sentence.text):
        return None
    dated = n.batches(n.sentence.start, n.right) or n.years(n.sentence.start, n.right)
    if dated or n.kinds & (NEW | PROPOSED):
        return None
    ranking = _RANKING.search(n.text, n.sentence.start, n.count.start)
    return Answer("cumulative", "in-ranking", *ranking.span()) if ranking else None


def base_of_choice(case: Case) -> Answer[Measure] | None:
    """All there are, out of whom others are chosen: 从全省2500家高新技术企业中评出百强."""
    n = case.n
    if is_ranked_among(n):
        return answer_by(n, "cumulative", RANKED_AMONG, GRANTED | APPLIED, n.clause.start, n.count.start)
    if n.attached is None or "从" not in n.left_words or not _CHOSEN_OUT_OF.match(n.text, n.attached.end, n.clause.end):
        return None
    return Answer("cumulative", RANKED_AMONG, n.attached.end, n.attached.end + 1)


def funded_among_held(case: Case) -> Answer[Measure] | None:
    """All of the little giants just counted that the central budget funds: 有小巨人588家,其中获中央财政支持的138家."""
    n = case.n
    if n.programme != "key_little_giant" or case.batch or case.year or n.kinds & (NEW | APPLIED | REVOKED | REVIEWED):
        return None
    among = n.words.last(AMONG, n.sentence.start, n.count.start)
    counted = [*(f for _, f in n.context.figures), *n.before]
    wholes = (f for f in reversed(counted) if f.programme in ("little_giant", "key_little_giant"))
    whole = next(wholes, None) if among else None
    if whole is None or whole.measure != "cumulative" or whole.count.value < n.count.value:
        return None
    return Answer("cumulative", "like-number-before", whole.count.start, whole.count.end)


def part_that_holds(case: Case) -> Answer[Measure] | None:
    """All of a part that hold a title, where no list is spoken of: 北交所公司…。获“单项冠军”认证的公司有12家."""
    n = case.n
    if n.part is None or case.batch or case.year or n.context.batch or n.context.year or n.lead_kinds & PROPOSED:
        return None
    return case.by_own("cumulative", "held", HELD) if _THERE_ARE.search(n.left_words) else None


def held(case: Case) -> Answer[Measure] | None:
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
