"""What the batch or the year that governs a number makes of it: 第六批20家; 2022年度认定的瞪羚企业20家."""

from __future__ import annotations

from pipeline.chinese.batches_of import leads_up_to, of_one_year
from pipeline.chinese.cohort_of import of_this_title
from pipeline.chinese.lead_of import THIS_FIGURE
from pipeline.chinese.measure_case import AT_FIRST, LAST_YEAR, OWNED, RAISED, SO_MANY, TITLED, Case, answer_by
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    APPLIED,
    GRANTED,
    HELD,
    NEW,
    PROPOSED,
    REVIEWED,
    STOCK,
    TIED,
    TODAY,
    TOTAL,
)
from pipeline.chinese.year_of import THIS_BATCH
from pipeline.clauses import inside
from pipeline.mentions import Batch, Year
from pipeline.patterns import pattern
from pipeline.records import Measure

_COHORT = pattern(
    r"名单|认定|入库|公布|公示|拟|新增|新培育|新入|复核|复审|备案|推荐|申报|批|"
    r"入选|获|重点支持|通过|确定|评选|拿下|摘"
)
_TOTAL_GRANTED = pattern(
    r"(?:认定|入选|获评|获批|公示|公布)的?(?:企业)?(?:总数|总量|数量|总计)|"
    r"(?<!截至)(?<![加算连附]上)(?<!连同)(?:[这本该此]一?批次?|[本此这]次)(?:名单|榜单|公示)?(?:入选|获评|公示|认定)?的?(?:企业)?(?:总数|总量|总计|合计|总共|一共|共有?)"
)
_WAS_THEN = pattern(r"(?:[去前上]年|上一年)(?:则|也|就|才|还|都|只|仅|约|共)*(?:是|为|有|达到?)?$")
_ADDING_BATCHES = pattern(
    r"(?:算上|加上|连同|计入|叠加)(?:此前的?|前面的?|之前的?|(?:刚刚?|新近?|最近|日前|最新)(?:公布|发布|公示|认定)的)?$"
)
_LISTS_ADDED = pattern(
    r"(?:名单|公示|公告|结果)[^,。;\d]{0,8}(?:汇总|加总|累加|相加|加起来|加在一起|合并|合在一起|拼在一起|统计|梳理)|"
    r"(?:汇总|加总|累加|合并|统计|梳理)(?:了|完)?[^,。;\d]{0,14}(?:名单|公示|公告)"
)
_OF_LIST_BEFORE = pattern(r"[,;]?[一-鿿]{2,9}拥有")
_OF_INDEX = ("private-index", "like-list", "like-number-before", "this-batch")
_HAS = ("拥有", "坐拥", "有")
_WITHIN_LIST = pattern(r"(?:[名榜]单|公示|企业|小巨人|冠军|瞪羚)(?:之中|当中|中|里面?|内|上),")
_OF_YEARS_LIST = pattern(r"(?<!截至)20\d\d年度[^,。;\d]{0,16}(?:榜单|名单|名录)(?:之中|当中|[中里内上])?,?$")
_SHARE_OF_TOTAL = pattern(r"占(?:到|了)?[^,。;\d]{0,8}总[数量]的?\($")
_LONGEST_SHARE = 16
_OF_BATCH = ("", "的", "时的", "的仅", "的区区", "的只有", "仅", "入选的", "时")
_FROM = pattern(
    r"[从由自](?:第[一二三四五六七八九十\d]{1,3}批次?|首批|上一?批|前一批)(?:时?的?|入选的)(?:仅|区区|只有)?$"
)
_FROM_TO = pattern(
    r"(?:企业)?,?(?:一下子?|一举|一跃|直接|大幅|迅速)?(?:增加?|增长|上升|升|跃升|提升|扩大|涨|提高|下降|降|减少?|回落|滑落|变|发展|壮大|扩容|猛增|激增|攀升|爬升)?"
    r"(?:到|至|为|成)了?(?:[本此这该今]一?[批次回]|第[一二三四五六七八九十\d]{1,3}批次?)?的?"
)
_ENDS_FROM = frozenset("批时的仅区有")
_LONGEST_FROM = 16
_ALONG_WITH = pattern(r"(?:随着|伴随着?)$")
_UP_TO_NOW = ("至今", "到现在", "到目前", "到如今", "到今天", "直到现在")
_OF_A_LIST = ("new", "reviewed", "new_and_reviewed", "applied")


def of_this_batch(case: Case) -> Answer[Measure] | None:
    """What the list announced before was about: 此次全市共20家入选."""
    n = case.n
    start = n.left if n.own or n.before else n.sentence.start
    this = THIS_BATCH.search(n.text, start, n.count.start)
    if this and _ALONG_WITH.search(n.text, n.clause_start(this.start()), this.start()):
        return None  # 随着这批企业入围,小巨人里集成电路企业超30家
    total = n.kinds & STOCK and not _TOTAL_GRANTED.search(n.text, n.left, n.count.start)
    if this is None or total or (case.batch and case.batch.start > this.end()):
        return None
    known = None if n.own else n.told_before()
    if known and known.region == n.region and known.rule.endswith(_OF_INDEX):
        return Answer(known.measure, "this-batch", *this.span())
    measure = n.context.measure
    listed = measure if measure and measure in _OF_A_LIST else "new"
    if this[0].startswith("新") or (listed == "reviewed" and this[0][0] not in "本此该这今"):
        listed = "new"  # 241家通过复核。在新认定的瞪羚企业中,济南88家
    return Answer(listed, "this-batch", *this.span())


def goes_on_with_list(n: Number) -> bool:
    """Whether 拥有 only names the next place of a list of new firms: 北京有167家,上海拥有181家."""
    last = n.before[-1] if n.before and not n.own and n.places_before else None
    if last is None or last.measure != "new" or n.places_before[-1].code == last.region:
        return False  # 江苏172家,目前江苏累计拥有285家
    return _OF_LIST_BEFORE.fullmatch(n.left_words) is not None


def has_of_list(case: Case) -> Answer[Measure] | None:
    """New, where 拥有 only says how many of a list just made known, or of one named before it, a place has: 第五批名单
    公布,武汉拥有21家; 第五批名单中,武汉有小巨人企业21家.
    """
    n = case.n
    words = n.words.all(STOCK | HELD, n.left, n.right)
    if len(words) != 1 or n.kinds & TODAY:
        return None
    if not n.before and _OF_YEARS_LIST.search(n.text, n.sentence.start, words[0][0]):
        return Answer("new", "has-of-list", *words[0])  # 2023年度隐形冠军名单上共有64家
    if n.text[slice(*words[0])] not in _HAS or not n.places_before:
        return None
    within = _WITHIN_LIST.search(n.text, n.sentence.start, n.clause.start)
    named = n.batches(n.sentence.start, within.start()) if within else []
    if within and not named and within[0][0] in "名公" and n.context.batch:
        named = [n.context.batch]
    if within and named:
        first = not inside(n.m.counts, n.sentence.start, within.end())
        single = len(named) == 1 and named[0].first == named[0].last and not named[0].review
        return Answer("new", "has-of-list", *words[0]) if first and single else None
    if n.own or n.before or not n.kinds & STOCK:
        return None
    lead = n.text[n.sentence.start : n.clause.start]
    listed = ("名单" in lead or "榜单" in lead) and n.words.kinds_in(n.sentence.start, n.clause.start) & (
        ANNOUNCED | PROPOSED
    )
    dated = case.batch is not None or case.year is not None
    return Answer("new", "has-of-list", *words[0]) if listed and dated else None


def rises_by_batches(n: Number, batch: Batch | None) -> bool:
    """Whether 增至 only compares a batch with the one counted before: 第二批5家,第三批增至17家."""
    last = n.before[-1] if n.before else next(iter(n.context.last), None)
    if last is None or batch is None or last.measure != "new" or not last.batch or batch.start < last.count.end:
        return False
    return batch.first == batch.last == last.batch[1] + 1 and RAISED.search(n.left_words) is not None


def from_batch(n: Number) -> Batch | None:
    """The batch whose figure a number is, from which another one rose or fell: 从第六批的5家增加到8家."""
    named = n.batches(n.left, n.count.start)
    last = named[-1] if named else None
    link = n.text[last.end : n.count.start] if last else ""
    from_it = last and last.first == last.last and n.text[last.start - 1] in "从由自" and link in _OF_BATCH
    return last if from_it else None


def raised_from_batch(case: Case) -> Answer[Measure] | None:
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


def rose_since_last_year(case: Case) -> Answer[Measure] | None:
    """New this year, to which as many new ones of last year rose: 去年认定15家,今年增至23家."""
    n = case.n
    last = n.before[-1] if n.before and not n.own else None
    fresh = last is not None and last.measure == "new" and last.programme == n.programme and not last.batch
    if last is None or not fresh or not LAST_YEAR.search(n.text, n.sentence.start, last.count.start):
        return None
    rose = _GREW_SINCE.match(n.text, last.count.end, n.count.start)
    return Answer("new", "rose", *rose.span()) if rose and rose["this"] else None


def is_shared(n: Number) -> bool:
    """Whether a number is the whole of which the one before is a share: 武汉136家,占全省总数(215家)的63%."""
    start = max(n.sentence.start, n.count.start - _LONGEST_SHARE)
    return bool(n.before) and _SHARE_OF_TOTAL.search(n.text, start, n.count.start) is not None


def tied_to_batch(case: Case) -> Answer[Measure] | None:
    """All there are with the batch announced before: 至此,宁波有80家."""
    n = case.n
    start = n.lead_start
    if case.batch and n.text[case.batch.end : n.count.start] in ("", "的") and case.batch.first == case.batch.last:
        return None  # 加上第一批的357户
    if not n.own and n.context.batch and n.words.kinds_in(start, n.count.start) & TIED:
        return answer_by(n, "cumulative", "tied-to-batch", TIED, start, n.count.start)
    return None


def brought_about(case: Case) -> Answer[Measure] | None:
    """All there are, where the batch announced brought about so many in all, whoever were granted them: 由此,鹿城共有
    9家企业进入小巨人行列.
    """
    n = case.n
    tied = n.words.last(TIED, n.lead_start, n.count.start)
    if tied is None or n.left_kinds & NEW or not SO_MANY.search(n.text, tied[1], n.count.start):
        return None
    return Answer("cumulative", "tied-to-batch", *tied) if not n.batches(tied[1], n.count.start) else None


def added_to_batch(case: Case) -> Answer[Measure] | None:
    """All there are, as the batch just counted and those before it add up: 加上前三批,台州小巨人超过150家."""
    n, batch = case.n, case.batch
    if batch is None or not n.own or n.kinds & (NEW | GRANTED):
        return None
    alone = batch.start < n.clause.start and not inside(n.m.counts, batch.start, n.count.start)
    if not (batch.first == 1 < batch.last or alone):
        return None
    added = _ADDING_BATCHES.search(n.text, n.sentence.start, batch.start)
    return Answer("cumulative", "added-up", *added.span()) if added else None


def up_to_batch(case: Case) -> Answer[Measure] | None:
    """All there are up to a batch: 到第五批公布为止,共认定小巨人企业322家."""
    batch = case.batch
    if batch is None or batch.review or not case.n.left_kinds & (TOTAL | STOCK) or case.n.before:
        return None
    return Answer("cumulative", "up-to-batch", batch.start, batch.end) if leads_up_to(case.n, batch) else None


_GREW_SINCE = pattern(
    r"(?:企业)?,(?:(?P<this>[今本]年)|如今|目前|现在|眼下)(?:已|则|又|就)*(?:[涨长增升扩壮攀][一-鿿]{0,3}?[到至]了?|变成了?|翻)"
)


def of_last_year(case: Case) -> Answer[Measure] | None:
    """New last year, unless a batch is named or a mark was passed: 去年认定20家."""
    n, batch = case.n, case.batch
    if "年" not in n.left_words or not LAST_YEAR.search(n.text, n.left, n.count.start):
        return None
    if (batch and batch.start >= case.clause) or (n.before and THIS_FIGURE.search(n.left_words)):
        return None  # 小巨人228家,去年这个数是172家
    if n.part and not n.own and not batch and not n.kinds & (NEW | GRANTED | PROPOSED | APPLIED):
        return None  # 瞪羚企业210家。营收过亿的,去年有80家: a part is measured as its whole
    if _WAS_THEN.search(n.left_words) and not n.kinds & (NEW | GRANTED | PROPOSED | APPLIED):
        if n.before and not n.own:
            return Answer(n.before[-1].measure, "last-year")
        if n.own or n.lead_kinds & STOCK:
            return Answer("cumulative", "last-year")  # 高企总量仅次于广东,广东去年是7.7万家
        if not n.before and n.context.counted and all(f.measure == "cumulative" for f in n.context.last):
            return Answer("cumulative", "last-year")  # 高企总数128家。去年是110家
    listed = batch or n.context.batch or n.context.year or n.kinds & (NEW | GRANTED | PROPOSED | APPLIED)
    if not listed and _GREW_SINCE.match(n.text, n.count.end, n.sentence.end):
        return Answer("cumulative", "last-year")  # 池州去年是15家,今年涨到23家
    passed_mark = n.count.bound == "at_least" and n.kinds & HELD
    before = n.own and n.title is not None and n.title.end <= n.count.start
    many = (n.attached and SO_MANY.search(n.left_words)) or (before and n.left_words.endswith(("有", "共有")))
    owned = many and not n.kinds & (TITLED | NEW | APPLIED | REVIEWED)
    return Answer("cumulative" if passed_mark or owned else "new", "last-year")  # 去年我省共有50家医药高企


def of_batch(case: Case) -> Answer[Measure] | None:
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
    owned = STOCK if n.kinds & GRANTED else OWNED  # 目前第六批公示结束,湖南61家上榜
    made_known = n.words.last(ANNOUNCED | PROPOSED, case.clause, batch.start)  # 已有26省市公示第五批名单,合计3600家
    around = n.words.kinds_in(batch.start, n.right) if made_known else case.around
    if in_clause or (speaks_of_list and (not around & owned or rises_by_batches(n, batch))):
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


def lists_added_up(case: Case) -> Answer[Measure] | None:
    """New, where the lists of one batch are added up: 各省公示第七批名单。我们把各地的名单汇总,总数为3480家."""
    n = case.n
    batch = case.batch or n.context.batch
    if batch is None or batch.first != batch.last or batch.review:
        return None
    added = _LISTS_ADDED.search(n.text, n.sentence.start, n.count.start)
    if added is None or "历" in added[0] or any(c.value > 1 for c in inside(n.m.counts, added.end(), n.count.start)):
        return None  # 汇总历次公告,共1333家: of all batches
    return Answer("new", "lists-added-up", *added.span())


def of_cohort(case: Case) -> Answer[Measure] | None:
    """New in the year that names the cohort: 2022年度认定的瞪羚企业20家."""
    n, year = case.n, case.year
    if year is None or year.start < n.governing_start or n.text.startswith(_UP_TO_NOW, year.end):
        return None
    of_number_before = not n.own and n.before and year.start < n.left
    added = _ADDING_BATCHES.search(n.text, n.sentence.start, year.start) if year.start < n.clause.start else None
    if added and not inside(n.m.counts, added.start(), n.count.start):
        return Answer("cumulative", "added-up", *added.span())  # 加上2024年认定的,武汉目前已形成8家
    if of_number_before or not _names_cohort(n, year):
        return None
    return Answer("new", "cohort", year.start, year.end)


def _names_cohort(n: Number, year: Year) -> bool:
    """Whether a year names those who got the title then, rather than when a stock was counted."""
    if n.own and (n.kinds & STOCK or (SO_MANY.search(n.text, n.left, n.right) and not n.kinds & TITLED)):
        return False
    if n.own and _only_held_since(n, year):
        return False
    words = n.text[year.start : n.right]
    return words[4:].startswith("年度") or _COHORT.search(words) is not None


def _only_held_since(n: Number, year: Year) -> bool:
    """Whether a clause of its own names the year, and what follows only tells a stock: 2023年度家底:高企达到12家."""
    kinds = n.words.kinds_in(year.end, n.right)
    if not kinds & (STOCK | HELD) or kinds & (TITLED | NEW | APPLIED | REVIEWED):
        return False
    return any(mark in n.text[year.end : n.count.start] for mark in ",:") and year.start < n.clause.start
