"""What a number without a word for its measure takes from those before it, or from the figure that it splits up."""

from __future__ import annotations

from pipeline.chinese.batches_of import of_batch_announced
from pipeline.chinese.cohort_of import akin, at_another_time, names_title
from pipeline.chinese.counts import REFERS
from pipeline.chinese.lead_of import THIS_FIGURE, lead_of, same_figure, sum_of_list
from pipeline.chinese.measure_case import Measured, answer_by
from pipeline.chinese.measure_of_list import of_list_before
from pipeline.chinese.numbers import NO_COINCIDENCE, Answer, Number
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
    STOCK,
    TIED,
    TODAY,
    TOTAL,
)
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.mentions import Batch, Place
from pipeline.patterns import pattern
from pipeline.programmes import MUNICIPALITIES
from pipeline.records import Measure
from pipeline.scopes import Finding

_ADDED = ("加上", "加上这", "加上此次的", "加上此次", "加上本次", "加上本次的", "加上新增的", "加上这次的")
_NAMED = pattern(r"(?:企业|公司|产品)?(?:被?(?:认定|确定|授予|命名|列|评))?[为是](?:[一-鿿]{2,4}[省市区])?")
_NAMES_LIST = pattern(r"[^,。;:\d]{0,12}(?:榜单|名单|名录)[^,。;:\d]{0,6}:")
_ADDED_TO_LIST = pattern(r"(?:另|同时|此外)?(?:还|另)有(?!效)|另外|外加")
_PASSES_MARK = pattern(r"(?:首次|率先|一举)?(?:突破|破|迈过|跨过|站稳|迈上|越过|站上|首破)")
_SPELT_OUT = pattern(r"\s*(?:具体(?:为|是|来看)?|其中|包括|分别是|分别为)")
_OF_A_YEAR = pattern(r"[,、;]?(?:而|到|到了)?(?:[今去]年|20\d\d年)(?:又|则|就|再|已)*(?:是|为|有|达到?|增至|升至)?")
_FRESH_LIST = pattern(
    r"(?:公布|公示|发布|印发|放榜)[^。;\d]{0,12}(?:20\d\d年度?)?[^。;\d]{0,6}(?:[新又这]一批|最新一批|新批次|新认定|拟认定|拟新认定)|"
    r"(?:[新又这]一批|最新一批|新认定的?)[^。;\d]{0,24}(?:公布|公示|发布|放榜|名单)"
)
_REST = pattern(r"(?:而|另外)?(?:其余|其他|其它|余下|剩余|剩下)")
_REACHES = pattern(
    r"(?:企业)?(?:之?后,(?:[全我][市省县区州],?)?(?:目前|现|已|总数|总量)*(?:一?共有?|拥有|有|达到?|为)|"
    r",(?:已|现已|现)?(?:达到?|增至|升至|增加到|增长到|上升到|扩大到)(?:了)?)"
)
_FROM_YEAR = pattern(r"[从由自](?:20\d\d年[底末]?|[去前上]年)的?(?:仅|不足|约|近)?$")
_TO_YEAR = pattern(r"(?:企业)?,?[一-鿿]{0,6}?[到至]了?(?:20\d\d年[底末]?|[去今]年)的?[约近超]?\d[\d.]*万?[余多]?家")
_FIGURES_BACK = 8
_HEADED: tuple[tuple[Measure, int], ...] = (("new", NEW), ("reviewed", REVIEWED), ("applied", APPLIED))
_IN_LIST = pattern(r"在?[^,。;]{0,30}(?:公示|名单|榜单|评估|认定|评选|评审|遴选)(?:结果)?[之当]?[中里内],")
_COMPARED = pattern("相比|相较|对比|不同|之后|基础上")
_ZONES = ("高新区", "经开区", "开发区", "园区", "新区", "示范区", "合作区", "光谷")


def _like_sum_of_titles(n: Number) -> Answer[Measure] | None:
    """New, where the sum that the sentence splits up by titles is: 公布瞪羚、独角兽企业名单,共90家,其中瞪羚企业88家.

    Or all there are, where it adds these up to this day: 截至目前,小巨人、单项冠军合计90家,其中小巨人80家.
    """
    if not n.so_far.of_several_titles:
        return None
    kinds = n.lead_kinds
    if kinds & TODAY:
        return answer_by(n, "cumulative", "stock", TODAY, n.sentence.start, n.count.start)
    if not kinds & (GRANTED | NEW | ANNOUNCED) or kinds & STOCK:
        return None
    return answer_by(n, "new", "granted", GRANTED | NEW | ANNOUNCED, n.sentence.start, n.count.start)


def _of_fresh_list(n: Number) -> bool:
    """Whether the sentence before makes a list known that a number goes on with: 江苏公布新一批。最多是苏州,1102家."""
    if n.own or n.context.title is None or n.context.title.start < n.sentence_before:
        return False
    return _FRESH_LIST.search(n.text, n.sentence_before, n.sentence.start) is not None


def handed_on(n: Number, batch: Batch | None) -> Measured:
    """The measure of a number without a word for it: that of the list it stands in, else what its lead announced."""
    passes = n.kinds & HELD or _PASSES_MARK.match(n.text, n.count.start) or n.left_words.endswith("在")  # 都在千家以上
    if n.own and n.count.bound == "at_least" and passes:
        return Answer("cumulative", "passes-a-mark"), None
    if above := _like_row_above(n):
        return Answer(above.measure, "like-row-above", above.start, above.end), above.batch
    if batch is None and (listed := of_list_before(n)):
        return listed, None
    if taken_up := _taken_up_again(n):
        n.lead = n.so_far.list_lead = taken_up
        return Answer(taken_up.measure, "like-list", taken_up.start, taken_up.end), taken_up.batch
    if planned := _like_what_is_planned(n):
        return planned, None
    if figure := same_figure(n):
        n.lead = figure
        return Answer(figure.measure, "like-list", figure.start, figure.end), None
    if known := _gone_back_to(n):
        return known
    if n.before:
        return _like_number_before(n)
    if rest := _rest_of_list(n):
        n.lead = n.so_far.list_lead = rest
        return Answer(rest.measure, "like-list", rest.start, rest.end), rest.batch
    if of_all := _like_sum_of_titles(n):
        return of_all, None
    if not n.own and batch is None and (both := _of_both_lists(n)):
        return both
    if batch is None and _grew_over_years(n):
        return Answer("cumulative", "grew-over-years", n.left, n.count.start), None
    lead = lead_of(n)
    told = _told_before(n, batch) if lead else None
    if told and lead and told.measure != lead.measure:
        lead = told
    if lead and batch is None and _outgrows(n, lead):
        return answer_by(n, "cumulative", "stock", TODAY | TIED, n.sentence.start, n.count.start), None
    if n.own and not (batch is None and lead and part_of_list(n, lead)):
        return Answer("new" if batch else "cumulative", "stock-by-default"), None
    n.lead = n.so_far.list_lead = lead
    if lead is None and (headed := _of_all_lists(n) or _as_headed(n)):
        return headed
    if lead is None:
        if n.left_kinds & GRANTED and not n.left_kinds & (STOCK | TODAY):
            return answer_by(n, "new", "granted", GRANTED, n.left, n.count.start), None  # 瞪羚企业。西青区入库154家
        of_batch = n.context.batch and n.context.batch.first in (0, n.context.batch.last) and of_batch_announced(n)
        return Answer("new" if of_batch or _of_fresh_list(n) else "cumulative", "like-list"), None
    same_batch = _on_level_of(n, lead) and (batch is None or (batch.first, batch.last) == lead.batch)
    same_batch = same_batch and not (lead.measure == "cumulative" and at_another_time(n))
    return Answer(lead.measure, "like-list", lead.start, lead.end), lead.batch if same_batch else None


def _outgrows(n: Number, lead: Finding) -> bool:
    """Whether a number is by now larger than the new firms of its place just counted: 认定1800家。至此,全省的小巨人
    当中,省级以上的有4157家.
    """
    same = (lead.programme, lead.region, lead.measure) == (n.programme, n.region, "new")
    return same and n.count.value > lead.count.value and bool(n.lead_kinds & (TODAY | TIED))


def _grew_over_years(n: Number) -> bool:
    """Whether a number is what another place had in a year, from which it grew since: 云南新认定656家。以贵州为例,从
    2017年的688家到2019年的1620家.
    """
    if n.kinds & (NEW | GRANTED | PROPOSED | APPLIED | REVIEWED) or not _FROM_YEAR.search(n.left_words):
        return False
    known = n.context.last[-1] if n.context.last else None
    elsewhere = known is None or known.measure == "cumulative" or known.region != n.region
    return elsewhere and _TO_YEAR.match(n.text, n.count.end, n.sentence.end) is not None


def _rest_of_list(n: Number) -> Finding | None:
    """The figure of the sentence before whose list is told to its end: 这25家中,武进区12家。其余的分布是:钟楼区6家…."""
    if n.own or not _REST.match(n.text, n.sentence.start) or not n.context.last or n.context.sentences_since > 1:
        return None
    last = n.context.last[-1]
    beside = last.region and n.region and not within(n.region, last.region)
    return last if beside and last.programme == n.programme and not last.subset else None


def _like_row_above(n: Number) -> Finding | None:
    """The figure right above a table's number, where the heading of their column tells no measure; a number told before
    the table is that one.
    """
    if n.cell is None or not n.cell.places:
        return None
    known = n.told_before()
    if known and known.region == n.region:
        return known
    cells = ((figure, n.m.cells.get(figure.count.start)) for figure in n.context.row)
    return next((figure for figure, cell in cells if cell and cell.places and cell.column == n.cell.column), None)


def _told_before(n: Number, batch: Batch | None) -> Finding | None:
    """The figure that the text has given a place before, where a list begins with it again: 深圳29家入选,…。从分布看,
    深圳29家、东莞10家.
    """
    placed = n.places_before or isinstance(n.pair, Place)
    if n.own or n.before or batch or n.count.value < NO_COINCIDENCE or not placed:
        return None
    known = n.told_before()
    return known if known and known.region == n.region else None


def _of_both_lists(n: Number) -> Measured | None:
    """New and reviewed, where a list of places adds up to the two figures before: 新认定120家,复核通过90家。长沙130家、
    株洲80家.
    """
    alike = [f for _, f in n.context.figures[-_FIGURES_BACK:] if f.programme == n.programme and not f.subset]
    reviewed = next((f for f in reversed(alike) if f.measure == "reviewed"), None)
    fresh = next((f for f in reversed(alike) if f.measure == "new"), None)
    if not (fresh and reviewed) or fresh.region != reviewed.region or fresh.region == n.region or not n.places_before:
        return None
    if sum_of_list(n) != fresh.count.value + reviewed.count.value:
        return None
    n.lead = fresh
    return Answer("new_and_reviewed", "sum-of-both", fresh.count.start, reviewed.count.end), fresh.batch


def _taken_up_again(n: Number) -> Finding | None:
    """The figure that the sentence has taken up again to split it up: 乐清有19家。28家新企业里,瑞安6家."""
    refused = n.so_far.refused
    if n.own or refused is None or refused.reason != REFERS:
        return None
    if n.before and n.before[-1].count.start > refused.count.start:
        return None
    return n.context.found.get(refused.count.value)


def _like_what_is_planned(n: Number) -> Answer[Measure] | None:
    """New, where a number only compares another year with those planned: 预计新增小巨人30家以上;去年,这个数字是37家."""
    refused = n.so_far.refused
    if n.own or n.before or refused is None or refused.reason != "plan" or not THIS_FIGURE.search(n.left_words):
        return None
    fresh = n.words.last(NEW, n.sentence.start, refused.count.start)
    return Answer("new", "like-number-before", *fresh) if fresh else None


def _of_all_lists(n: Number) -> Measured | None:
    """All there are, where the sentence that leads to a list of places adds all batches up: 把八批名单捋了一遍:."""
    heads = n.context.heads
    spans = heads.batches[-1:] if heads and not n.own and n.places_before else []
    newest = n.context.batch.last if n.context.batch else 0
    if heads is None or not spans or spans[0].review or not spans[0].first == 1 < spans[0].last >= newest:
        return None
    [span] = spans
    if _COMPARED.search(n.text, span.end, heads.end):
        return None
    return Answer("cumulative", "list-made-known", span.start, span.end), (span.first, span.last)


def _as_headed(n: Number) -> Measured | None:
    """What the line or sentence that leads to a list of places says of its firms: 2023年度新认定…分布情况,
    序号 市州 新认定(家).
    """
    heads = n.context.heads
    if heads is None or n.own or not n.places_before or heads.kinds & (STOCK | TODAY | REVOKED):
        return None
    for measure, kind in _HEADED:
        if heads.kinds & kind:
            return answer_by(n, measure, "list-made-known", kind, heads.start, heads.end), None
    listed = n.context.year and any(akin(title.programme, n.programme) for title in n.context.year_of)
    if not listed or not heads.kinds & (GRANTED | ANNOUNCED | PROPOSED):
        return None
    return answer_by(n, "new", "list-made-known", GRANTED | ANNOUNCED | PROPOSED, heads.start, heads.end), None


def _gone_back_to(n: Number) -> Measured | None:
    """The measure and batch of the list that its sentence has gone back to: 新增20家。这20家中,示范企业12家、产品8个.

    Or of the list just announced, where that is of several titles, and nothing else counted it.
    """
    refused = n.so_far.refused
    if not n.own or n.before or refused is None or refused.reason != REFERS or n.kinds & (STOCK | HELD):
        return None
    if n.text.endswith(_ADDED, 0, refused.count.start):
        return None  # 加上这17家,省级瞪羚一共40家
    known = n.context.found.get(refused.count.value)
    if known is None:
        listed = n.context.batch if n.context.batch and not n.context.batch.review else None
        if listed is None and n.context.year is None:
            return None
        of_list = any(akin(title.programme, n.programme) for title in (*n.context.batch_of, *n.context.year_of))
        return (Answer("new", "this-batch"), None) if of_list else None
    if known.programme != n.programme or known.measure not in ("new", "new_and_reviewed", "reviewed"):
        return None
    n.lead = known
    return Answer(known.measure, "gone-back-to", known.start, known.end), known.batch


def _like_number_before(n: Number) -> Measured:
    """The measure and batch of the number before, or of the first of its row: A 36家,累计140家;B 8家,累计20家."""
    between = n.text[n.before[-1].count.end : n.count.start]
    if _reaches_with_new(n, between):
        return Answer("cumulative", "reaches", n.left, n.count.start), None
    if ";" in between and _stands_alone(n):
        return Answer("cumulative", "another-title"), None
    last = _first_that_holds(n) if ";" in between else _last_on_its_level(n)
    if n.own and n.left_kinds & AMONG:  # 小巨人57家、瞪羚29家,其中我市分别为10家和6家
        last = next((f for f in reversed(n.before) if f.programme == n.programme), last)
    if _is_kind_of_all(n, last):
        return Answer("cumulative", "kind-of-all"), None
    of_like_title = akin(last.programme, n.programme)
    if _named_too(n, last):
        n.lead = last
        return Answer("new", "named-too", last.count.start, last.count.end), last.batch if of_like_title else None
    apart = n.own and ("," in between or ";" in between)
    of_stocks = n.own and any(
        f.measure == "cumulative" for f in n.before
    )  # 高企102家、科技型中小企业入库86家、小巨人1家
    if (apart or of_stocks) and _is_entered(n, last) and not of_like_title and not n.kinds & GRANTED:
        counted = next((f for f in reversed(n.before) if not _is_entered(n, f)), None)
        return Answer(counted.measure if counted else "cumulative", "another-title"), None  # 入库1825家,专精特新586家
    became = _became(n)
    also = n.lead_kinds & TODAY and _ADDED_TO_LIST.match(n.left_words.lstrip(",;"))  # 到眼下,高企90家;另有4家入选瞪羚
    afresh = last.measure == "reviewed" or (";" in between and last.measure == "cumulative" and not also)
    if became and afresh and not n.kinds & (STOCK | TODAY | REVIEWED):
        return answer_by(n, "new", "granted", GRANTED, n.count.end, n.right), None  # 高企达90家;4家企业入选瞪羚
    listed = last.measure == "new" and not of_like_title and _listed_together(n, last)
    if listed and not n.kinds & (STOCK | TODAY):
        n.lead = last
        return Answer("new", "like-number-before", last.count.start, last.count.end), last.batch
    got = last.measure == "new" and n.kinds & GRANTED and not n.left_kinds & (STOCK | TODAY)
    if apart and not of_like_title and not (became or got) and (last.batch or _is_whole_of_parts(n)):
        return Answer("cumulative", "another-title"), None
    of_list = (of_like_title and last.batch) or (last.measure == "new" and _of_joint_list(n)) or _all_are_new(n)
    added = of_list and _ADDED_TO_LIST.match(n.left_words.lstrip(",;"))
    # 另有21家企业被认定为省级隐形冠军; 获评小巨人的,有12家;获评单项冠军的,有3家
    gained = n.right_kinds & GRANTED or (n.left_kinds & GRANTED and last.measure == "new")
    granted = added or (gained and not n.left_kinds & STOCK)
    alike = last.measure == "new" and "," in between and _said_alike(n, last)
    if apart and _kinds_beside_title(n) & (HELD | TOTAL) and not granted and not alike:
        return Answer("cumulative", "held"), None
    if not n.own and n.left_kinds & TOTAL:
        return _sum_or_stock(n, last)
    n.lead = last
    answer = Answer(last.measure, "like-number-before", last.count.start, last.count.end)
    of_kinds = last.batch and any(names_title(n, each) for each in n.context.batch_of if not each.programme)
    if not of_like_title and n.context.batch and (n.context.batch_of == [n.title] or of_kinds):
        return answer, (n.context.batch.first, n.context.batch.last)  # 2023年度瞪羚和第五批小巨人名单:12家、34家
    if last.batch and last.rule.endswith("batch") and _OF_A_YEAR.fullmatch(n.left_words):
        known = n.context.found.get(n.count.value)  # 第二批9家,第三批23家,今年是70家
        same = known and (known.programme, known.region, known.measure) == (n.programme, n.region, last.measure)
        return answer, known.batch if known and same else None
    return answer, last.batch if of_like_title and (not n.own or _on_level_of(n, last)) else None


def _is_entered(n: Number, figure: Finding) -> bool:
    """Whether small technology firms entered their register, which says nothing of another title beside them."""
    entered = figure.programme == "tech_sme" and figure.measure == "new" and not n.lead_kinds & NEW
    return figure.rule.endswith("registered") or (entered and n.says(REGISTERED, n.sentence.start, figure.count.start))


def _said_alike(n: Number, last: Finding) -> bool:
    """Whether a number is put as the one before, which was new: 新认定小巨人企业达3家,省级专精特新企业达23家."""
    words = n.bare(n.left, n.count.start).strip(" ,、和及与")
    return 0 < len(words) <= len("达到") and n.text.endswith(words, n.sentence.start, last.count.start)


def _is_kind_of_all(n: Number, last: Finding) -> bool:
    """Whether a kind of the firms that stands beside the new ones is one of all that were counted: 共有独角兽375家。
    其中新晋72家,超级独角兽8家,芯片领域38家.
    """
    if not n.own and n.part and n.before[-1].rule.endswith("kind-of-all"):
        return True
    whole = n.context.whole
    if whole is None or not n.own or n.title is None or not n.title.subset or last.measure != "new" or last.batch:
        return False
    same = (whole.programme, whole.region, whole.measure) == (n.programme, last.region, "cumulative")
    return same and whole.count.value > last.count.value and len(n.before) == 1 and n.context.sentences_since <= 1


def _reaches_with_new(n: Number, between: str) -> bool:
    """Whether a number is what the new ones just counted bring their title to: 新认定小巨人企业8家,达到30家."""
    last = n.before[-1]
    grown = not n.own and last.measure == "new" and last.count.value < n.count.value
    return grown and _REACHES.fullmatch(between) is not None


def _listed_together(n: Number, last: Finding) -> bool:
    """Whether a batch just made known is of a number's title and of that of the number before: 公布首批独角兽、瞪羚
    名单。沈阳有瞪羚企业22家,独角兽企业1家; 在第一批公示中,沈阳….
    """
    if last.batch is None or (n.title and n.title.level == "national" and last.level != "national"):
        return False  # 第三批省级认定1025家,同年入选国家级小巨人121家
    if _IN_LIST.match(n.text, n.sentence.start) and not n.bare(n.left, n.count.start).strip(" ,、和及与"):
        return True
    named = n.batches(n.sentence.start, n.before[0].count.start)
    batch = named[-1] if named else n.context.batch
    if batch is None or (batch.first, batch.last) != last.batch:
        return False
    if named and _NAMES_LIST.match(n.text, batch.end):
        return True  # 2018年首批榜单:独角兽3家;瞪羚25家
    listed = n.titles(batch.end, n.before[0].count.start) if named else n.context.batch_of
    listed = listed if len({title.programme for title in listed}) > 1 else n.context.batch_of
    return all(any(akin(title.programme, each) for title in listed) for each in (n.programme, last.programme))


def _of_joint_list(n: Number) -> bool:
    """Whether the list just made known is of a number's title too: 公布瞪羚、独角兽企业名单,瞪羚90家,另有独角兽3家."""
    start, end = n.sentence.start, n.before[0].count.start
    if not n.says(ANNOUNCED | PROPOSED, start, end):
        return False
    listed = {title.programme for title in n.titles(start, end)}
    return len(listed) > 1 and n.programme in listed


def _all_are_new(n: Number) -> bool:
    """Whether a list of several titles only told new firms so far: 新增小巨人6家、瞪羚55家,另有创新型中小企业209家."""
    return len({f.programme for f in n.before}) > 1 and all(f.measure == "new" for f in n.before)


def _stands_alone(n: Number) -> bool:
    """Whether a title has but one number, where each before it had its new firms and all of them: 瞪羚新增9家,累计31家;
    高新技术企业428家.
    """
    last = n.before[-1]
    paired = len(n.before) > 1 and last.measure == "cumulative" and n.before[-2].programme == last.programme
    if not paired or not n.own or n.programme in {f.programme for f in n.before} or _became(n):
        return False
    cut = n.text.find(";", n.count.end, n.sentence.end)
    end = cut if cut >= 0 else n.sentence.end
    following = inside(n.m.counts, n.count.end, end)
    return not any(n.words.kinds_in(n.count.end, count.start) & STOCK for count in following)


def _became(n: Number) -> bool:
    """Whether firms are said to have been given the title that stands behind them: 4家企业获批瞪羚企业."""
    return n.title is not None and n.title.start >= n.count.end and bool(n.right_kinds & GRANTED)


def _is_whole_of_parts(n: Number) -> bool:
    """Whether a number counts the firms of which the next one is a part: 全市18家单项冠军企业中,诸暨占了5家."""
    after = n.attached.end if n.attached else n.count.end
    return n.attached is not None and n.text.startswith(("中,", "里,", "之中,", "当中,"), after)


def _kinds_beside_title(n: Number) -> int:
    """The kinds of the words before a number that are none of its title's: not 培育 in 另有培育企业93家."""
    title = n.title
    if title is None or not n.left <= title.start < title.end <= n.count.start:
        return n.left_kinds
    return n.words.kinds_in(n.left, title.start) | n.words.kinds_in(title.end, n.count.start)


def _named_too(n: Number, last: Finding) -> bool:
    """Whether a number only goes on with those who are named something: 确定36家企业为隐形冠军,139家企业为培育企业."""
    named = n.title is not None and n.own and _NAMED.fullmatch(n.text, n.count.end, n.title.start)
    return bool(named) and last.measure == "new" and _NAMED.match(n.text, last.count.end) is not None


def _on_level_of(n: Number, figure: Finding) -> bool:
    """Whether a number's title is of a figure's level, or leaves it open: not in 国家级19家,省级单项冠军39家."""
    level = n.title.level if n.title else None
    if level == "municipal" and (figure.region or "")[:2] in MUNICIPALITIES:
        level = "provincial"  # 市级 in Chongqing
    return level in (None, figure.level)


def _first_that_holds(n: Number) -> Finding:
    """The first figure before, or the first that holds a place's share: 新晋8家,总数39家;余杭区17家 are of the 39."""
    first, last = n.before[0], n.before[-1]
    outer = last.region and n.region and n.region != last.region and within(last.region, n.region)
    if outer and not n.own and last.measure == "cumulative" and n.count.value >= last.count.value:
        return last  # 新晋4家,累计27家,占全区(67家)四成;全市189家
    inner = not n.own and first.region and n.region and n.region != first.region and within(n.region, first.region)
    if not inner or first.count.value >= n.count.value:
        return first
    return next((f for f in n.before if f.region == first.region and f.count.value >= n.count.value), first)


def _last_on_its_level(n: Number) -> Finding:
    """The number before, or the one whose part it only was: 总量1674户,其中新增398户;小巨人共81户 goes on with 1674."""
    for part, whole in zip(reversed(n.before), [*reversed(n.before[:-1]), None], strict=True):
        if whole and part.rule.endswith(("reviewed-among-them", "year-by-year")):
            continue  # 石家庄39家(含复核2家),唐山23家; 共180家,分别是2021年80家、2022年100家,当中12家…
        if whole and n.m.bracket(part.count.start) not in (None, n.around):
            continue  # 小巨人102家(累计202家),重点小巨人50家
        aside = whole and n.own and n.words.kinds_in(whole.count.end, part.count.start) & AMONG
        if not aside or (part.programme == n.programme and _on_level_of(n, part)):
            return part
        if whole and part.measure == "new" and _is_of_those_counted(n, whole, part):
            return part
    return n.before[-1]


def _is_of_those_counted(n: Number, whole: Finding, part: Finding) -> bool:
    """Whether a number goes on with the new ones, as all of its title were counted before: 小巨人增至410家,其中新入选
    单项冠军2家、小巨人56家.
    """
    same = (whole.programme, whole.region, whole.measure) == (n.programme, n.region, "cumulative")
    return same and n.count.value < whole.count.value and ";" not in n.text[part.count.end : n.count.start]


def _sum_or_stock(n: Number, last: Finding) -> Measured:
    """What 共 adds up: the numbers before it (认定164家,复核通过57家,共221家), else all there are."""
    alike = [f for f in n.before if f.programme == last.programme and not f.subset]
    n.lead = last
    if sum(f.count.value for f in alike[-2:]) == n.count.value:
        fresh = next((f for f in alike if f.measure == "new"), None)
        if fresh and {f.measure for f in alike[-2:]} == {"new", "reviewed"}:
            n.lead = fresh
            return Answer("new_and_reviewed", "sum", fresh.count.start, last.count.end), fresh.batch
    elif {f.region for f in alike} == {n.region} and n.count.value > last.count.value:
        return Answer("cumulative", "total"), None
    return Answer(last.measure, "like-number-before", last.count.start, last.count.end), last.batch


def part_of_list(n: Number, whole: Finding) -> bool:
    """Whether a number counts a place's share of a list that was counted before: 全省95家…。宁波21家隐形冠军居首."""
    if n.region == whole.region:
        of_subset = n.title is not None and n.title.subset is not None
        inner = of_subset and _SPELT_OUT.match(n.text, n.sentence.start) is not None
    else:
        zones = n.places_before if n.region is None else []
        in_city = any(zone.words.endswith(_ZONES) for zone in zones)  # 高新区87家瞪羚
        inner = whole.region is not None and (in_city or (n.region is not None and within(n.region, whole.region)))
    return inner and n.count.value <= whole.count.value
