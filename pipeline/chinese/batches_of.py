"""The first and last batch that a number of a known measure covers."""

from __future__ import annotations

from pipeline.chinese.cohort_of import akin, date_of, heads_line, names_title, of_this_title
from pipeline.chinese.measure_case import (
    AT_FIRST,
    IN_A_YEAR,
    LAST_YEAR,
    OF_ALL_YEAR,
    RAISED,
    SURVIVED,
    THIS_YEAR_SO_FAR,
    Span,
    ordinals_of,
)
from pipeline.chinese.numbers import Number
from pipeline.chinese.refusal_as_plan import waits_for_list
from pipeline.chinese.words import AMONG, ANNOUNCED, GRANTED, NEW, PROPOSED, STOCK, TIED, TODAY, TOTAL
from pipeline.chinese.year_of import IN_YEAR, THIS_BATCH
from pipeline.clauses import inside
from pipeline.mentions import Batch, Year
from pipeline.numerals import chinese_value
from pipeline.patterns import pattern
from pipeline.programmes import RESTARTING, usual_level
from pipeline.records import Measure
from pipeline.scopes import Finding

_FRESH = ("new", "new_and_reviewed")
_WITH_NEWEST = pattern(r"随着|伴随")
_UP_TO = pattern(
    r"(?<![领得拿收接看听想碰遇找等受回来感达做])[至止到](?!目前|日前|今|现)(?:20\d\d年|[今去]年)?(?:\d{1,2}月)?(?:\d{1,2}日)?[^,。;:\d]{0,8}$"
)
_DONE_WITH = pattern(
    r"[^,。;\d]{0,16}?(?:公布|公示|发布|完成|结束|为止|止|认定)?(?:后|之后|时|为止)?,|为?止|"
    r"(?:[名榜]单)?(?:公布|公示|发布|完成|结束|认定)?(?:后|之后|时)?(?:全国|全[省市区县]|我[国省市区县]|国家|工信部|各地)?(?:就|便|业)?(?:已经?)?(?:累计|总共|一共|合计|共(?!同))"
)
_ADDING = pattern(r"算上|加上|加计|加进来|连同|算在一起|计入")
_ADDED_BEFORE = pattern("(?:算上|加上|连同|计入)(?:此前的?|前面的?)?$")
_REVIEW = pattern("复[核审评]")
_CAME_DUE = pattern(
    r"(?:企业)?(?:资格|有效期)?(?:今年|均|已|将)*(?:到期|期满|(?:应|需|须)?(?:参加|接受|面临|进入|迎来)了?[^,]{0,4}复[核审])"
)
_OF_WHOM = pattern(r"(?:企业)?(?:之|当)?[中里内],?")
_A_YEAR_OF_ITS_OWN = pattern(r"今年|本年度|全年|上半年|季度|20\d\d年")
_A_YEAR = pattern(r"20\d\d年(?!度?第)|全年|上半年|季度")
_YEAR_BEFORE_BATCH = pattern(r"(?:20\d\d年度?|今年|去年|全年|本年度?|当年|年内)[^,。;\d]{0,16},?[^,。;\d]{0,8}$")
# 新增的15家,也让全区小巨人企业达到18家
_BROUGHT_ABOUT = pattern(
    r"(?:让|使得?|令|推动|带动|助推|促使)(?![用]|位|步|人)[^,。;\d]{2,30}(?:达到?|增加?[至到]|升[至到]|突破|超过?|扩大到|跃升)[^,。;\d]{0,3}$"
)
_YEAR_AFTER = pattern(r"(?<!第[一二三四五六七八九十]批)(?:第二年|次年|翌年|隔年|转年|来年|后一年)(?!度?支持|资金)")
_OTHER_LEVEL = pattern("[省市区县]级(?:层面|方面)")
_WORDS_BEFORE_STOCK = 40
_LONGEST_LEAD = 24
_IN_ALL = pattern(",?(?:共|一共|总共|合计|总计)")
# Of which batches a stock is the sum, said behind it: 83家,这是前六批累计的成绩.
_SUM_BEHIND = pattern(
    r"(?:企业|产品)?(?:\(|,)(?:这|此|就|也|即|系|为|是|个?数字)*"
    r"(?:[前首]?(?P<many>[两二三四五六七八九十]{1,2})批次?|第一[至到]|首批[至到])[^,。;\d]{0,10}"
    r"(?:合计|累[计积]|总[数量计]|加总|之和|总和|相加|下来|加起来)(?!的[^,。;]{0,6}(?:半|成(?![绩果就])|倍|分之)|[也还都]*远?(?:不[及如]|没有|还|要))"
)
_COUNTED_IN = pattern(
    r"(?:企业)?(?:(?:[,。][^\d。\n]{0,40})?[,。](?:这一?个?(?:数[字量据]?|总数|家底)|总数|其中|它|里面|当中)|[,(])(?:里面?|中)?(?:已经?|也|还|是)*"
    r"(?:(?:把|将|连)[^,。;\d]{0,10}?第[一二三四五六七八九十]{1,3}批[^,。;\d]{0,6}?(?:算|计|统计|包括|包含|囊括|合并|并|加)(?:了|上)?(?:进[去来]?|在内|入内?|在一起)?|"
    r"(?:包[括含]|含|算上|计入|加上|囊括|涵盖)了?[^,。;\d]{0,10}?第[一二三四五六七八九十]{1,3}批)(?![^,。;)]{0,8}\d)"
)
_ONLY_ADDED = pattern(r"次?(?:认定|公布|入选|获评|获批|攒下|积攒|累积|积累|留下|拿下|摘得|收获|评出|产生)?了?的")
_FIGURES_BACK = 8
_YEAR_ENDED = pattern("年[底末]")
_YEAR_ALONE = pattern(r"(?:^|[,、;:和及])(?:而|到)?20\d\d年(?:度|新增|认定)*(?:为|是|有|达)?$")
_SAME_YEAR = pattern("[同当那]年|同期")
_SINCE_LIST = pattern(r"[^,。;\d]{0,8}(?:之后|过后|以后|以来|问世后|出炉后|公布后|发布后|后),")
_OWN_YEAR = pattern(r"(?P<year>20\d\d)年(?!度?第)")
_THIS_TIME = pattern(r"[本此这今]一?[次回轮](?!.{0,6}前)")


# 56家通过第二批复核;另有4家未通过
_OF_THE_SAME = pattern(r";(?:另外?有?|其余的?|余下的?|剩余的?|剩下的?|还有|其他|仅有?|只有)")


def batches_of(n: Number, measure: Measure, batch: Batch | None) -> Span | None:
    """The first and last batch that a number of a measure covers."""
    if measure == "cumulative":
        return _batches_of_stock(n, batch)
    if (
        measure == "reviewed"
        and batch
        and not batch.review
        and (
            n.clause_end(n.count.end) <= batch.start
            or (batch.start < n.clause.start and not _goes_through(n, batch) and not heads_line(n, batch))
        )
    ):
        batch = None  # the batch of the list, not the one under review
    if measure == "new_and_reviewed" and (batch is None or batch.review or not batch.last):
        batch = _new_batch_before(n)
    if batch is None and measure in ("reviewed", "revoked") and (whole := _whole_of_same(n, measure)):
        return whole.batch
    if (
        measure == "reviewed"
        and not n.own
        and n.before
        and n.before[-1].measure == "revoked"
        and not n.batches(n.left, n.right)
    ):
        return n.before[-1].batch  # 2家被移出第三批名单;另外4家顺利过关
    if batch is None and measure in ("reviewed", "revoked") and n.before and n.before[-1].measure == "new":
        last = n.before[-1]
        same = (last.programme, last.region) == (n.programme, n.region) and last.count.value >= n.count.value
        if same and (_CAME_DUE.match(n.text, last.count.end) or _OF_WHOM.match(n.text, last.count.end)):
            return last.batch  # 第三批中有27家到期,14家通过复核; 第三批入选的20家中,18家通过复核
    if batch is None and n.context.reviewed is None and (listed := _list_under_review(n)):
        return listed.batch
    if measure == "revoked":
        cut = n.text.rfind(";", n.sentence.start, n.count.start)
        own = batch is not None and (batch.start > cut or (not n.own and _OF_THE_SAME.match(n.text, cut) is not None))
        if (
            own
            and batch
            and not batch.review
            and n.context.reviewed is None
            and _REVIEW.search(n.text, n.left, n.right)
        ):
            own = not any(f.batch == (batch.first, batch.last) and f.measure == "new" for f in n.before)
        kept = bool(n.before) and n.before[-1].rule.endswith("kept-of-those")
        return ordinals_of(batch) if own else None if batch and not kept else _of_those_kept(n)
    both = n.before[-1] if n.before and measure == "new" and n.left_kinds & AMONG and not n.own else None
    if both and both.measure == "new_and_reviewed" and (batch is None or batch.review or not batch.last):
        return both.batch  # 78家入围第五批及第二批复核名单,其中新增55家
    since = n.left if n.before else n.sentence.start
    if measure == "new" and OF_ALL_YEAR.search(n.text, since, n.count.start) and not n.batches(since, n.right):
        return None  # 第二批37家,全年累计入库96家
    if (
        measure == "new"
        and batch
        and batch.end <= n.left
        and _ADDED_BEFORE.search(n.text, n.sentence.start, batch.start)
    ):
        return None  # 第三批2185家。加上前两批,今年共入库1.5万家
    if measure == "new" and batch and not n.left <= batch.start < n.right and LAST_YEAR.search(n.left_words):
        return None  # 认定2022年第一批78家,加上去年认定的102家
    if measure == "new" and batch and batch.end <= n.left and _tells_of_another_year(n, batch):
        return None
    if measure == "new" and _year_so_far(n):
        return None  # 至此,2022年共入库1.08万家
    if measure == "new" and batch is None and (of_later_year(n) or _is_of_this_year(n)):
        return None
    if batch is None and of_batch_announced(n) and not _apart_from_list(n, measure):
        at_first = n.context.batch is None and any(word in n.left_words for word in AT_FIRST)
        batch = n.context.reviewed if measure == "reviewed" or at_first else n.context.batch
    return ordinals_of(batch)


def of_later_year(n: Number) -> bool:
    """Whether a number names a year of its own, not that of the batch announced: 2018年首批3家。2019年新晋2家."""
    own = IN_YEAR.search(n.left_words)
    lead = n.context.batch
    if own is None or lead is None or n.batches(n.left, n.right):
        return False
    listed = {f.year for _, f in n.context.figures[-_FIGURES_BACK:] if f.batch == (lead.first, lead.last)}
    return bool(listed - {None}) and int(own["year"]) not in listed


def _is_of_this_year(n: Number) -> bool:
    """Whether a number is this year's, behind those of the years before: 2022年91家,今年目前96家."""
    return not n.own and bool(n.before) and THIS_YEAR_SO_FAR.fullmatch(n.left_words) is not None


def _tells_of_another_year(n: Number, batch: Batch) -> bool:
    """Whether a number names a year of its own, and one before it that of the batch: 2020年认定第一批20家,2021年新认定
    33家.
    """
    own = _OWN_YEAR.search(n.left_words)
    if own is None:
        return False
    listed = (f.year for f in n.before if f.batch == (batch.first, batch.last))
    only_since = _SINCE_LIST.match(n.text, batch.end, n.left) is not None  # 首批名单之后逐年增加:2019年新增2家
    return only_since or any(year is not None and year != int(own["year"]) for year in listed)


def of_one_year(n: Number, batch: Batch) -> bool:
    """Whether several batches are only those of a year, with which their title's begin anew: 2024年前两批,共52家."""
    if usual_level(n.programme or "high_tech") == "national" and n.programme not in RESTARTING:
        return False  # which the nation recognises once a year
    if batch.first == batch.last:
        return False
    return _YEAR_BEFORE_BATCH.search(n.text, n.sentence.start, batch.start) is not None


def _of_those_kept(n: Number) -> Span | None:
    """The batch of which the number before tells how many a review left: 第四批复核…。3600家过关,700家没能过关."""
    figures = n.before or (n.context.last if n.context.sentences_since <= 1 and "复" in n.sentence.text else [])
    last = figures[-1] if figures and not n.own else None
    kept = last and (last.measure, last.programme, last.region) == ("reviewed", n.programme, n.region)
    return last.batch if last and kept else None


def _new_batch_before(n: Number) -> Batch | None:
    """The last batch of a sentence that is not under review, which names a list of both: 第六批和第三批复核通过名单."""
    return next((each for each in reversed(n.batches(n.sentence.start, n.right)) if not each.review), None)


def _year_so_far(n: Number) -> bool:
    """Whether a number adds up a year's batches, the one just announced with them: 至此,2022年我市共入库1.08万家."""
    tied = n.left_kinds & TOTAL and n.says(TIED, n.lead_start, n.count.start)
    return bool(tied) and not n.batches(n.left, n.right) and IN_A_YEAR.search(n.text, n.left, n.count.start) is not None


def _goes_through(n: Number, batch: Batch) -> bool:
    """Whether the clause before is about a batch whose firms a number says to have kept the title.

    第一批隐形冠军企业中,有9家通过复评, but not 公布第四批小巨人企业,我市3家通过复核.
    """
    clause = n.clause_start(batch.start)
    if inside(n.m.counts, batch.end, n.left) or n.text.find(",", batch.end, n.clause.start - 1) >= 0:
        return False
    if n.text.find(";", batch.end, n.clause.start) >= 0:
        return False  # 认定105家为2024年第二批企业;2021年认定的企业中,48家通过复核
    return not n.says(ANNOUNCED | NEW | PROPOSED | GRANTED, clause, n.clause.start)


def _list_under_review(n: Number) -> Finding | None:
    """The list whose firms came under review, where 过关 or 出局 goes back to it: 97家迎来复核。60家过关,37家出局."""
    if n.before:
        first = n.before[0]
        return first if first.rule.endswith("survived-review") and first.programme == n.programme else None
    listed = n.context.whole
    goes_back = listed and listed.measure == "new" and listed.programme == n.programme and not n.own
    return listed if goes_back and SURVIVED.match(n.right_words) else None


def _whole_of_same(n: Number, measure: Measure) -> Finding | None:
    """The figure of the sentence before that a number is a part of: 21家未通过。未通过的21家里有6家来自合肥."""
    if n.own or n.before:
        return None
    same = (f for f in n.context.last if (f.measure, f.programme) == (measure, n.programme) and not f.subset)
    return next(same, None)


def _batches_of_stock(n: Number, batch: Batch | None) -> Span | None:
    """The batches that a stock adds up, named or up to the one that its words tie it to: 加上第六批,累计80家.

    One that rose by a batch's firms, as the numbers show, adds up those before it: 第四批通过3家,由1家增加到4家.
    """
    span = _batches_tied(n, batch)
    if span is None or n.text[n.count.start - 1] not in "从由":
        return span
    risen = next(iter(inside(n.m.counts, n.count.end, n.clause.end)), None)
    added = next((f for f in reversed(n.before) if f.measure == "new" and f.batch == (span[1], span[1])), None)
    rose = risen and added and risen.value - n.count.value == added.count.value and span[1] > 1
    return (1, span[1] - 1) if rose else span


def _batches_tied(n: Number, batch: Batch | None) -> Span | None:
    """The batches that a stock's words tie it to."""
    dated = bool(inside(n.m.dates, n.left, n.count.start))
    if n.before and dated and not n.batches(n.left, n.right):
        return None  # 前八批浙江232家;杭州截至2024年6月有47家
    if behind := _SUM_BEHIND.match(n.text, n.attached.end if n.attached else n.count.end, n.sentence.end):
        summed = [each for each in inside(n.m.batches, behind.start(), behind.end()) if each.first == 1 < each.last]
        leads_on = inside(n.m.counts, behind.end(), n.clause_end(behind.end()))  # 前三批累计470家,前四批累计1068家
        many = chinese_value(behind["many"]) if behind["many"] else summed[-1].last if summed else None
        if many and not leads_on:
            return 1, many
    if batch is None and (counted := batch_counted_in(n)):
        return 1, counted.last
    if batch and batch.last > batch.first:
        return None if _of_another_title_before(n, batch) else _batches_of_span(n, batch)
    if batch and not batch.last:
        batch = _new_batch_before(n)  # 第四批培育和第一批复核
    start = max(n.sentence.start, n.left - _WORDS_BEFORE_STOCK)
    this = THIS_BATCH.search(n.text, start, n.right) is not None
    newest = newest_counted(n) if this or n.words.kinds_in(start, n.right) & TIED else None
    newest = newest or n.context.batch
    lead = (newest if this else None) or batch or newest
    # 2022年第一批: batches that begin anew each year add up to no span
    restarting = _announced_by_year(n) or n.years(n.sentence.start, n.right)
    if _on_another_level(n):
        return None
    own_day = n.lead_kinds & TODAY or date_of(n)
    if batch is None and not (restarting or own_day) and (added := list_added(n)) and added.batch:
        return 1, added.batch[1]
    if lead and lead.first == 1 < lead.last and _headed_by(n, lead):
        ended = batch is None and (date_of(n) or _YEAR_ENDED.search(n.text, n.sentence.start, n.count.start))
        return None if ended else (1, lead.last)  # 前两批高企名单公布。到去年底,全省4175家
    if lead is None or restarting or (lead is not batch and not of_batch_announced(n)):
        return None
    if lead is batch and batch and _ADDED_BEFORE.search(n.text, n.sentence.start, batch.start):
        named = [each for each in n.batches(n.sentence.start, n.right) if not each.review]
        lead = max([*named, n.context.batch or lead], key=lambda each: each.last)  # 第二批412家,加上首批的689家
    tied = (
        n.words.kinds_in(start, n.right) & TIED
        or waits_for_list(n)
        or _BROUGHT_ABOUT.search(n.text, start, n.count.start)
        or (batch and (_WITH_NEWEST.search(n.text, start, batch.start) or leads_up_to(n, batch)))
    )
    return (1, lead.last) if tied or _raised_by_batch(n) == lead.last else None


def batch_counted_in(n: Number) -> Batch | None:
    """The newest batch that is said behind a total to be counted in it: 小巨人有1026家。这个数把第七批也算了进去."""
    said = _COUNTED_IN.match(n.text, n.attached.end if n.attached else n.count.end)
    named = inside(n.m.batches, *said.span()) if said else []
    return named[0] if len(named) == 1 and named[0].last and not named[0].review else None


def _of_another_title_before(n: Number, span: Batch) -> bool:
    """Whether a span was said of the number before, which counts another title: 前五批小巨人528家,另有高企7339家."""
    last = n.before[-1] if n.before and n.own and n.title else None
    if last is None or n.title is None or span.end > last.count.start or akin(last.programme, n.programme):
        return False
    return n.text.find(",", last.count.end, max(n.title.start, n.left + 1)) >= 0


def list_added(n: Number) -> Finding | None:
    """The list whose firms make a total of an earlier one, as the numbers show: 此前85家。这次新增12家,总数97家."""
    counted = [*n.context.found.values(), *n.before]
    alike = [f for f in counted if akin(f.programme, n.programme) and not f.subset and f.count.value < n.count.value]
    before = {n.count.value - f.count.value for f in alike if f.measure == "cumulative"}
    return next((f for f in alike if f.measure in ("new", "new_and_reviewed") and f.count.value in before), None)


def batch_of_news(n: Number) -> Batch | None:
    """The batch that 本批 or 这次 means: that of the list announced last, or the news after a look back at an earlier
    one: 第二批…10家。2019年公布首批,…3家。这次入选的10家….
    """
    now = _THIS_TIME.search(n.text, n.left, n.count.start)
    return (newest_counted(n) if now else None) or n.context.batch


def newest_counted(n: Number) -> Batch | None:
    """The newest batch of which new firms with a number's title were counted, where the text tells of several."""
    told = n.context.found.values()
    batches = [f.batch for f in told if f.programme == n.programme and f.measure in _FRESH and f.batch]
    newest, named = max(batches, key=lambda batch: batch[1], default=None), n.context.newest
    return Batch(0, 0, *newest) if newest and named and newest[1] == named.last else None


def _headed_by(n: Number, span: Batch) -> bool:
    """Whether a headline, or a list's lead, is about the first batches together: 前八批单项冠军盘点."""
    levels = {title.level for title in n.context.batch_of} | {n.title.level if n.title else None}
    apart = n.says(TODAY, n.sentence.start, n.count.start) or len(levels - {None}) > 1
    heads = span.end <= n.context.headline or not n.context.figures
    return heads and not apart and of_batch_announced(n)


def leads_up_to(n: Number, batch: Batch) -> bool:
    """Whether a batch is the one that a total goes up to: 至2024年3月第八批名单公布,累计80家."""
    up_to = _UP_TO.search(n.text, max(n.sentence.start, batch.start - _LONGEST_LEAD), batch.start)
    return up_to is not None and _DONE_WITH.match(n.text, batch.end, n.count.start) is not None


def _on_another_level(n: Number) -> bool:
    """Whether the total before is of the same title on another level: 加上这一批,单项冠军68家,省级单项冠军203家."""
    last = n.before[-1] if n.before else None
    level = n.title.level if n.title and n.own else None
    return last is not None and level not in (None, last.level) and akin(last.programme, n.programme)


def _announced_by_year(n: Number) -> bool:
    """Whether the list announced before, of a number's title, has a year: 2022年第一批专精特新中小企业."""
    return n.context.year is not None and any(akin(of.programme, n.programme) for of in n.context.year_of)


def of_batch_announced(n: Number) -> bool:
    """Whether a number counts a title whose batch was announced before."""
    listed = n.context.batch_of
    return not listed or any(names_title(n, title) for title in listed)


def _raised_by_batch(n: Number) -> int | None:
    """The batch whose firms, counted right before, raised a stock to what it is: 第六批14家入选,总数增至85家."""
    if not n.before or not RAISED.search(n.left_words):
        return None
    alike = (f for f in reversed(n.before) if (f.programme, f.region) == (n.programme, n.region))
    added = (f.batch for f in alike if f.batch and f.measure in ("new", "new_and_reviewed"))
    newest = next(added, None)
    return newest[1] if newest else None


def _batches_of_span(n: Number, span: Batch) -> Span | None:
    """The batches of a span, the newest one included where the stock adds both up: 前五批加上第六批,累计80家."""
    newest = n.context.batch.last if n.context.batch else 0
    newest = max([newest, *(each.last for each in n.batches(n.sentence.start, span.start) if not each.review)])
    newest = max([newest, *(f.batch[1] for f in n.before if f.batch and f.measure == "new")])
    start = max(n.sentence.start, n.left - _WORDS_BEFORE_STOCK)
    if newest == span.last + 1 and _ADDING.search(n.text, start, n.right):
        only_added = _ONLY_ADDED.fullmatch(n.text, span.end, n.count.start)  # 加上此前三批认定的28家
        in_all = n.words.kinds_in(span.end, n.count.start) & (STOCK | TOTAL)  # 加上前三批,总数达到344家
        totals = bool(in_all) or _IN_ALL.match(n.text, span.end) is not None  # 加上前四批共有150家
        adds_up = not only_added and (n.own or totals or inside(n.m.counts, span.end, n.left))
        return (1, newest) if adds_up else (1, span.last)
    if n.text[span.start - 1] in "从由自" and inside(n.m.counts, span.end, n.left + 1):
        added = [each.last for each in n.batches(n.count.end, n.sentence.end) if each.last == span.last + 1]
        return (1, added[0]) if added else None  # 从前三批的83家增加到114家,第四批新增31家
    return (span.first, span.last) if span.start >= n.clause.start or of_this_title(n, span) else None


def _names_same_list(n: Number, year: Year) -> bool:
    """Whether a year behind a number is only the other name of the headline's batch: 认定603家企业为2022年省级…企业."""
    lead = n.context.batch
    of_headline = lead is not None and lead.end <= n.context.headline and not n.context.figures
    return of_headline and year.start > n.count.end and n.title is not None and n.title.start >= year.end


def _bears_batch(n: Number) -> bool:
    """Whether a number's title is the one right behind the batch announced, whatever was named since: 第六批小巨人…,
    专精特新企业90家。新一批12家.
    """
    batch = n.context.batch
    behind = [title for title in n.context.batch_of if batch and title.start >= batch.end][:1]
    return bool(behind) and behind[0].programme == n.programme and n.title != n.context.title


def _was_called_for(n: Number) -> bool:
    """Whether the batch announced before may be that for which firms now apply: none that a firm was in, years ago:
    某公司是首批小巨人企业。今年,全县申报小巨人8家.
    """
    batch = n.context.batch
    if batch is None or not _A_YEAR_OF_ITS_OWN.search(n.text, n.sentence.start, n.count.start):
        return True
    end = n.text.find("。", batch.end)
    said = n.text[n.text.rfind("。", 0, batch.start) + 1 : end if end > 0 else n.count.start]
    return any(word in said for word in ("申报", "推荐", "申请", "启动", "名单", "公示", "公布"))


def in_row_of_years(n: Number) -> bool:
    """Whether a number is one of at least two that a sentence tells of a year each, and of no batch: 2022年39家,2023年
    55家.
    """
    if n.own or not _YEAR_ALONE.search(n.left_words) or n.batches(n.sentence.start, n.right):
        return False
    beside = inside(n.m.counts, n.sentence.start, n.sentence.end)
    alike = [c for c in beside if _YEAR_ALONE.search(n.text, n.sentence.start, c.start)]
    return len(alike) > 1 and n.context.year is None


def _apart_from_list(n: Number, measure: Measure) -> bool:
    """Whether a number is not of the list announced before: its level, title or time is another one."""
    announced = n.context.title
    if measure == "new" and in_row_of_years(n):
        return True  # 从往年看,新增家数逐年抬高:2022年39家,2023年55家
    if isinstance(n.pair, Year) and n.pair.year != (n.context.year.year if n.context.year else None):
        return True  # 2022年至2025年分别为39家、55家、84家、98家
    if measure == "applied" and not _was_called_for(n):
        return True
    if measure == "new" and _YEAR_AFTER.search(n.text, n.sentence.start, n.count.start):
        return True  # 2018年公布首批。第二年新晋2家,2020年新晋3家
    if n.own and n.before and n.before[-1].programme != n.programme and _SAME_YEAR.search(n.left_words):
        return True  # 省级第三批1025家,同年入选小巨人的121家
    if n.own and _OTHER_LEVEL.search(n.text, n.lead_start, n.count.start):
        return True
    if announced and n.title and {announced.level, n.title.level} == {"national", "provincial"}:
        return True
    if announced is None or n.title is None or not names_title(n, announced):
        return announced is not None and not _bears_batch(n)
    year = next(iter(n.years(n.sentence.start, n.right)), None)
    if year and n.context.year is None and _names_same_list(n, year):
        return False
    if year and measure == "new" and (n.context.year is None or n.context.year.year != year.year):
        return True
    if measure == "new" and n.own and _A_YEAR.search(n.text, n.sentence.start, n.count.start):
        return True  # 2024年以来,全市已入库12306家: not of the batch that was announced before
    return LAST_YEAR.search(n.text, n.left, n.count.start) is not None
