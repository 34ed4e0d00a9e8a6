"""Chinese sentences read as a person reads them: what each number claims, or why it claims nothing.

Of every number one asks in turn: which title does it count, is there a reason to turn it down, whose firms are they,
is it a part of them, which batch, which measure, which status. Its own words answer first, then its clause, then the
clauses before it, then what the sentences before handed on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from pipeline.chinese.alike import like_row_before
from pipeline.chinese.cohort_of import announced_year, batch_of, date_of, each_of_batches, year_here, year_of
from pipeline.chinese.counts import REFERS
from pipeline.chinese.handing_on import hand_on, home_place, signed_by
from pipeline.chinese.level_of import level_of
from pipeline.chinese.measure_of import measure_of
from pipeline.chinese.numbers import SEVERAL_TITLES, Answer, Context, Number, Sentence, SoFar, sentences_with
from pipeline.chinese.part_by_clause import clause_of_part
from pipeline.chinese.part_case import among_title, field_in, has_whole, of_market, whole_of
from pipeline.chinese.part_in_words import kind_of_champions
from pipeline.chinese.part_narrowed import market_split_by, narrowed, tells_a_deed
from pipeline.chinese.part_of import part_of
from pipeline.chinese.place_case import as_place
from pipeline.chinese.place_of import places_of
from pipeline.chinese.places import ABROAD
from pipeline.chinese.refusal_as_thing import owned_by, speaks_afresh
from pipeline.chinese.refusal_of import OF_NO_TITLE, refusal_of
from pipeline.chinese.rows import pairs_in_turn, row_ends
from pipeline.chinese.sentences import Mentions, Stretch, mentions_of, sentences_of, stretches
from pipeline.chinese.status_of import status_of
from pipeline.chinese.tables import within_tables
from pipeline.chinese.title_case import FUNDED
from pipeline.chinese.title_of import titles_of
from pipeline.chinese.words import (
    APPLIED,
    ATTEND,
    GRANTED,
    MARKET,
    NEW,
    PLAN,
    PROPOSED,
    REVIEWED,
    REVOKED,
    STOCK,
    TODAY,
)
from pipeline.clauses import Span
from pipeline.divisions import NATION, Division, within
from pipeline.mentions import AsOf, Batch, Place, ProgrammeName, Year
from pipeline.normalise import headline_end
from pipeline.patterns import pattern
from pipeline.records import Measure, Programme, Status
from pipeline.scopes import Finding, Refusal

Cohort = tuple[tuple[int, int] | None, int | None, Status | None]
Sources = tuple[tuple[str, int, int], ...]
_TO_BE_DONE = pattern(
    r"(?:今年|明年|来年|新的一年|20\d\d年|下一步)[^,。]{0,6}(?:重点|主要|着力)?(?:抓好|做好|要做|推进)"
    r"(?:以下|下列|[^,。]{0,4}方面)?[^,。]{0,4}工作:|"
    r"(?:下一步|接下来|今后)[^。]{0,20}(?:做好|抓好|办好|聚焦|围绕)[^。]{0,10}(?:[两三四五六七八九十几\d][件项个点]|方面)|"
    r"(?:工作安排|重点工作|工作重点|主要任务|工作打算|工作计划)(?:是|为|如下)?:|"
    r"(?:主要|总体|工作|发展|培育)(?:预期)?目标(?:是|为)?(?::|什么)|"
    r"《[^》]{0,60}(?:要点|计划|方案|意见|措施|规划|行动|通知|办法)》中?(?:明确|提出|指出|强调)"
)
_EXCHANGE = pattern("深交所|上交所|北交所(?:表示|数据|披露|:)|证监会|沪深两市|全市场|Wind|Choice|同花顺|东方财富")
_LIST_ITEM = pattern(
    r"[\s\-·•●■◆▲※*]+(?=\w)|[一二三四五六七八九十]{1,2}(?:是|、)|[((]?[一二三四五六七八九十\d]{1,2}[))、.]"
)
_OF_THE_WHOLE_LIST = ("reserve", "guests", "plan", "served", "holds no title", "renamed", "threshold")
_GROUP = pattern(
    r"(?P<part>[^,。;:、\d省市区县年]{2,12}?(?:产业链|产业集群|集群))(?:\([^()]*\))?企业群"
)  # 西安市新材料产业链企业群
_OWN_ZONE = ("全区", "我区", "本区")  # of a zone that speaks for itself
_LONGEST_HEADING, _LONGEST_LINE = 40, 120
_ENDS_LINE = pattern(r"[?!]*(?:\n|$)")
_NEW_AND_REVIEWED = 2
_HEADING = pattern(
    r"[一二三四五六七八九十]+、|[((][一二三四五六七八九十]+[))]|第[一二三四五六七八九十]+[章节部]|[【\[■◆●★▍]|[^:\d]{0,12}(?:问|记者|主持人):"
)
_PLAN_HEADING = pattern(
    r"(?:重点|主要|工作|发展|总体|培育)(?:任务|安排|目标)|预期目标|目标(?:出炉|一览|汇总|来了|是什么|有哪些|是多少|如何)|任务书|要干这些|这[样么]干|目标任务|"
    r"工作(?:重点|打算|计划|思路|设想|部署|谋划|安排|举措)|下一?步|[今明来后新]的?一?年的?(?:目标|打算|任务|安排|展望|计划)|新的一年|展望|"
    r"有(?:何|哪些|什么)[^,。]{0,6}(?:打算|考虑|安排|目标|计划|部署|规划)"
)
_LOOKS_BACK = pattern(
    "总结|回[顾眸望]|(?:超额|提前|圆满|顺利)完成|成效|成绩单|过去|目前|现状|进展|兑现|问题|不足|情况|怎么样|以来"
)
_HEADS_COLUMN = pattern(r"\([家户个]\)$|[家户企]业?数量?$")  # 序号 市州 新认定(家)
_PLAN_TITLE = pattern(
    r"(?:工作要点|行动计划|行动方案|实施方案|工作方案|发展规划|(?:实施|指导|若干|的)意见|(?:若干|政策|的)措施|若干政策|政策举措|行动纲要|政策[一二三四五六七八九十\d]+条)"
    r"(?:\([^()]*\))*(?:的通知)?$|征求意见稿|(?:培育|发展|工作)目标|(?:任务|目标|责任)[^,。]{0,8}(?:分解|分工)|"
    r"(?:组织|做好|开展|启动)[^\n]{0,24}(?:申报|推荐|认定|培育)[^\n]{0,8}工作?的通知$"
)
_REPORT = pattern(r"(?P<year>20\d\d)年(?!第)[^。\n]{0,24}(?:统计公报|回顾|工作总结|主要工作|成绩单|发展报告|分析报告)")
_AMONG = pattern(r"\s*(?:其中|当中|里面)")
_IN_PRIVATE_INDEXES = ("unicorn", "gazelle")
_BY_LEAD = ("batch", "granted", "held", "cohort", "stock-by-default", "this-batch")
_BY_SENTENCE = (*_BY_LEAD, "among-the-granted", "like-number-before")
_OF_A_TIME = pattern(r"20\d\d年|[去上前]年|同期|这[个一]数[字据]")
_AT_THAT_TIME = pattern(
    r"当时|彼时|那时|其时|那[一个]?[年批届]|早先|原先|此前[是为有]|(?:[半一两三四五六七八九十几数]|\d)(?:年|个?月)前"
)
_THEN_OPEN = pattern(r"公示(?:之?时|当时|期间|阶段)(?:的?(?:数量|数))?(?:为|有|是|共|曾)*$")  # 8月公示时为91家
_TO_NOW = pattern(
    r"(?:企业)?,?(?:大?幅?[降减升增跌滑落缩涨]|下[降滑跌]|减少|回落|增[加长]|上[升涨]|扩[大容])[一-鿿]{0,2}[到至为]"
)
_ALL_CARRIED = ("title-carried · place-carried · like-list", "title-carried · place-home · like-list")
_OF_NO_PLACE_NAMED = ("place-carried", "place-home", "nationwide")
_FARTHEST_EVIDENCE = 60
_PRESS = pattern(r"(?:日报|晚报|报业|时报|商报|融媒|电视台?|广播|新闻网|发布|网讯|网)")
_PRIVATE_INDEX = pattern(
    r"胡润|恒大研究院|长城战略|长城所|CB ?Insights|IT桔子|微链|独角兽榜|全球独角兽|"
    r"中国独角兽(?:企业)?(?:发展|研究)?报告|(?:中国|全国)瞪羚(?:企业)?(?:数据|研究|百强|发展)*(?:报告|榜)"
)


def read_chinese(text: str, home: Division | None, published_year: int | None) -> Iterator[Finding | Refusal]:
    """What each number of plain Chinese text claims, or why it claims nothing, in the order of the text.

    Only a headline's come last, for it may leave to the body to tell the batch.
    """
    home = home or signed_by(text)
    mentions = mentions_of(text, home)
    context = _context_of(mentions, home)
    in_headline: list[Finding | Refusal] = []
    told: dict[Programme, set[Cohort]] = {}
    for sentence in sentences_with(mentions, sentences_of(text)):
        so_far = SoFar(sentence) if sentence.counts else None
        in_table = bool(mentions.cells) and within_tables(mentions.tables, sentence.end - 1)
        if not in_table:
            _begin(text, sentence, context)
        for reading in _read_sentence(mentions, so_far, context, published_year) if so_far else ():
            if reading.count.end <= context.headline:
                in_headline.append(reading)
            else:
                if isinstance(reading, Finding) and reading.measure == "new":
                    told.setdefault(reading.programme, set()).add((reading.batch, reading.year, reading.status))
                yield reading
        if in_table:
            context.row = so_far.findings if so_far else context.row
            continue
        context.row = []
        if so_far:
            _end(so_far, context)
        else:
            context.regions, context.counted, context.market, context.list_lead = frozenset(), False, None, None
        hand_on(mentions, sentence, context)
        if so_far:
            _stay_with_whole(so_far, context)
    lead = context.batch
    named: set[Cohort] = {
        ((each.first, each.last), None, context.status if lead and lead.last == each.last else None)
        for each in mentions.batches
        if each.last and not each.review
    }
    for reading in in_headline:
        yield _told_by_body(reading, told.get(reading.programme, named)) if isinstance(reading, Finding) else reading


def _context_of(mentions: Mentions, home: Division | None) -> Context:
    """What the text as a whole tells before its first sentence is read."""
    text = mentions.text
    fresh = [batch for batch in mentions.batches if not batch.review and batch.first == batch.last]
    nation = (p.start for p in mentions.places if p.code == NATION.code and p.role == "place")
    inner = (p.start for p in mentions.places if p.code not in (None, NATION.code) or _is_unknown_home(p))
    first = next((p for p in mentions.places if p.role in ("place", "zone") and p.code != NATION.code), None)
    own = (p.start for p in mentions.places if home and p.code == home.code and not _PRESS.match(text, p.end))
    return Context(
        home=home_place(home),
        zone=first if first and first.role == "zone" and first.start < _LONGEST_LINE else None,
        newest=max(fresh, key=lambda batch: batch.last, default=None),
        headline=headline_end(text),
        nation_at=next(nation, len(text)),
        inner_at=next(inner, len(text)),
        home_at=next(own, len(text)),
        indexes=[match.start() for match in _PRIVATE_INDEX.finditer(text)],
    )


def _is_unknown_home(place: Place) -> bool:
    """Whether a text speaks of its own 市 or 县 without naming it anywhere."""
    return place.code is None and place.words[0] in "我咱全本" and place.words[-1] in "省市区县州盟旗"


def _told_by_body(found: Finding, told: set[Cohort]) -> Finding:
    """What a headline claims, with the batch, the year and the status that it leaves to the body to tell.

    ``told`` are the batches, years and statuses of the body's new firms with that title.
    """
    if found.measure != "new":
        return found
    batch, year = found.batch, found.year
    cohorts = {(each[0], each[1]) for each in told}
    if len(cohorts) == 1 and batch is None and year is None:
        batch, year = next(iter(cohorts))
    of_batch = {each[2] for each in told if each[0] == batch}
    status = of_batch.pop() if len(of_batch) == 1 else None
    return replace(found, batch=batch, year=year, status=found.status or status)


def _read_sentence(
    mentions: Mentions, so_far: SoFar, context: Context, year: int | None
) -> Iterator[Finding | Refusal]:
    """What each number of a sentence claims, or why it claims nothing."""
    sentence = so_far.sentence
    span = Span(sentence.start, sentence.end)
    found = stretches(mentions, span)
    pairs = so_far.pairs = pairs_in_turn(mentions, span) if len(found) > 1 else {}
    rows = [stretch for stretch in found if stretch.count.start in pairs or not stretch.count.unit]
    so_far.row_ends = row_ends(rows) if rows else {}
    for stretch in _sharing_bounds(mentions.text, found, so_far) if pairs else found:
        number = Number(mentions, stretch, context, so_far, year)
        aside = number.compared or bool(
            number.left_kinds & PROPOSED and _THEN_OPEN.search(mentions.text, number.left, number.count.start)
        )
        for reading in _read(number):
            _keep(reading, sentence, context, so_far, aside=aside)
            yield reading


def _begin(text: str, sentence: Sentence, context: Context) -> None:
    """Let a context know what a sentence, before it is read, says of the paragraph: a plan, a list of those to come."""
    new_paragraph = text[sentence.start - 1 : sentence.start] == "\n"
    if len(sentence.text) <= _LONGEST_HEADING and _ENDS_LINE.match(text, sentence.end):
        _begin_section(text, sentence, context)
        if context.title and not sentence.counts and _HEADS_COLUMN.search(sentence.text):
            context.heads = sentence
    if new_paragraph:
        goes_on = context.plans and _LIST_ITEM.match(text, sentence.start) is not None
        context.plans, context.attend = context.plan_section or goes_on, False
        context.wishes, context.cluster = False, None
    if sentence.end <= context.headline and _PLAN_TITLE.search(sentence.text):
        context.plan_title = True
    leads_on = bool(sentence.kinds & PLAN) and not sentence.counts and ":" in text[sentence.end - 1 : sentence.end + 1]
    context.plans = context.plans or context.plan_title or leads_on or _tells_what_to_do(sentence.text)
    context.attend = context.attend or bool(sentence.kinds & ATTEND)
    if "企业群" in sentence.text and (group := _GROUP.search(sentence.text)):
        context.group = group["part"]
    if new_paragraph and context.place:
        context.place = _about_the_whole(text, context.place, context)


def _about_the_whole(text: str, place: Place, context: Context) -> Place:
    """Whom a new paragraph is about: the place before, but of a zone or a part the whole again that has them, unless
    the zone speaks for itself.
    """
    counted = context.main
    if place.code is None and text[place.start : place.end] in _OWN_ZONE:
        return place
    if place.code is None:
        of_text = context.zone is not None and place.words.endswith(context.zone.words)
        return place if of_text else context.home or counted or place
    return counted if counted and counted.code and within(place.code, counted.code) else place


def _keep(reading: Finding | Refusal, sentence: Sentence, context: Context, so_far: SoFar, *, aside: bool) -> None:
    """Let the numbers to come know what a number means; nothing goes on with one that is only held against another."""
    value = reading.count.value
    if isinstance(reading, Finding):
        if not aside:
            so_far.findings.append(reading)
        context.found[value] = reading
        return
    so_far.refused = reading
    if reading.reason in OF_NO_TITLE:
        context.turned_down[value] = reading.reason
    so_far.of_several_titles |= reading.reason == SEVERAL_TITLES
    if so_far.market and of_market(so_far.market):
        context.markets[value] = so_far.market
    if reading.reason == REFERS:
        _go_back_to(value, sentence, context, so_far)


def _go_back_to(value: int, sentence: Sentence, context: Context, so_far: SoFar) -> None:
    """Let the numbers to come be parts of the firms that a number counted before: 95家企业里有61家…."""
    if market := context.markets.get(value):
        so_far.of_part = market  # 111家上市公司…。111家公司里,33家是小巨人
    if known := context.found.get(value):
        context.whole, context.measure = known, known.measure
        so_far.of_part = known.subset or so_far.of_part
        context.figures.append((sentence.start, known))
        context.title = ProgrammeName(known.start, known.end, known.programme, known.level)


def _end(so_far: SoFar, context: Context) -> None:
    """Let the sentences to come know what the numbers of a sentence meant."""
    findings, refused = so_far.findings, so_far.refused
    context.regions = frozenset(f.region for f in findings if f.region)
    context.counted, context.market = bool(findings), so_far.market
    context.list_lead = so_far.list_lead if findings and not findings[0].subset else None
    if not findings:
        if refused:
            context.refused = refused.reason if refused.reason in _OF_THE_WHOLE_LIST else None
        return
    context.sentences_since = 0
    if context.title and findings[-1].rule.startswith("title-carried") and not so_far.sentence.titles:
        last = findings[-1]
        if last.programme != context.title.programme:  # a list of one of the titles just counted goes on with it
            context.title = ProgrammeName(last.start, last.end, last.programme, last.level)
    context.last = findings
    context.refused = None
    among = _AMONG.match(so_far.sentence.text) is not None
    refers = refused is not None and refused.reason == REFERS
    part = _common_part(findings)
    context.part = None if refers or (among and part != context.part) else part
    if among and context.whole:
        return  # 其中2024年新晋4家: what follows goes on with the whole
    findings[:] = _with_sum(findings)
    context.measure = findings[0].measure
    context.figures += [(so_far.sentence.start, finding) for finding in findings]
    context.whole = next((f for f in reversed(findings) if not f.subset), context.whole)


def _stay_with_whole(so_far: SoFar, context: Context) -> None:
    """Let the next sentences go on with the firms that a sentence went back to, whatever some of them became since:
    前述471家中,302家成长为小巨人。…7家被移出名单.
    """
    refused = so_far.refused
    whole = context.found.get(refused.count.value) if refused and refused.reason == REFERS else None
    if whole and len(so_far.findings) > 1 and any(f.programme != whole.programme for f in so_far.findings):
        context.title = ProgrammeName(whole.start, whole.end, whole.programme, whole.level)


def _common_part(findings: list[Finding]) -> str | None:
    """The part of the firms that a sentence's figures count, the first of several markets; None where they differ."""
    parts = {f.subset for f in findings}
    markets = all(of_market(part) for part in parts)
    return findings[0].subset if len(parts) == 1 or markets else None


def _with_sum(findings: list[Finding]) -> list[Finding]:
    """A sentence's figures, the first one new and reviewed where the others are its new and its reviewed firms."""
    first, others = findings[0], findings[1:]
    if first.measure != "new" or len(others) < _NEW_AND_REVIEWED:
        return findings
    fresh = {f.count.value for f in others if f.measure == "new" and not f.subset}
    reviewed = {f.count.value for f in others if f.measure == "reviewed"}
    if any(first.count.value - one in reviewed for one in fresh):
        return [replace(first, measure="new_and_reviewed"), *others]
    return findings


def _tells_what_to_do(sentence: str) -> bool:
    """Whether a sentence leads to what is to be done: 下一步重点做好以下工作:."""
    tasks = ":" in sentence and ("工作" in sentence or "任务" in sentence)
    return (
        tasks or "目标" in sentence or "》" in sentence or sentence.startswith(("下一步", "接下来", "今后"))
    ) and _TO_BE_DONE.search(sentence) is not None


def _begin_section(text: str, line: Sentence, context: Context) -> None:
    """Let a context know what a line that may be a heading says of those under it: that they tell what is to be done
    (二、2024年重点任务), or the year that they look back on (2022年…统计公报, 一、2023年工作回顾).
    """
    begins = text.rfind("\n", max(0, line.start - _LONGEST_LINE), line.start) + 1
    if _PLAN_HEADING.search(line.text) and not _LOOKS_BACK.search(text, begins or line.start, line.end):
        context.plan_section = True
    elif not line.counts and _HEADING.match(line.text) and text[line.start - 1 : line.start] in ("\n", ""):
        context.plan_section = False
    if report := _REPORT.search(line.text):
        context.report = Year(line.start + report.start(), line.start + report.end(), int(report["year"]))
    elif context.plan_section:
        context.report = None


def _sharing_bounds(text: str, found: list[Stretch], so_far: SoFar) -> Iterator[Stretch]:
    """The numbers, the bound before a row of paired ones given to each of them: 分别超过60万家、50万家."""
    last = None
    for stretch in found:
        count = stretch.count
        shared = (
            last is not None and last.bound != "exact" and not text[last.start].isdigit() and count.bound == "exact"
        )
        if last and shared and count.start in so_far.pairs and count.start - last.end <= 1:
            stretch = replace(stretch, count=replace(count, bound=last.bound))
            last = replace(last, end=count.end)
        else:
            last = count if count.start in so_far.pairs else None
        yield stretch


def _read(n: Number) -> Iterator[Finding | Refusal]:
    """What a number claims of each of its titles and places, or why it claims nothing."""
    if alike := like_row_before(n):
        yield alike
        return
    titles = _titles(n)
    if isinstance(titles, Refusal):
        yield titles
        return
    n.title = titles.value[0]
    if clause := clause_of_part(n, n.title):
        n.describe(clause)
    if reason := refusal_of(n):
        n.so_far.of_part = (kind_of_champions(n) if reason == REFERS else None) or n.so_far.of_part
        yield Refusal(n.count, reason)
        return
    n.part = subset = part_of(n)
    if listed := market_split_by(n):
        words = subset or narrowed(n)
        n.part = listed.subset
        subset = f"{n.part},{words}" if words else n.part
    places = Answer([as_place(listed)], "like-whole") if listed else _places(n, subset)
    if not places.value:
        yield Refusal(n.count, "no place is named")
        return
    whole = n.own or subset is not None or places.rule == "sum-of-places" or titles.rule == FUNDED
    if not whole and (words := narrowed(n)):
        if len(places.value) != 1 or not has_whole(n, places.value[0].code) or tells_a_deed(n) or speaks_afresh(n):
            yield Refusal(n.count, f"“{words}” narrows the firms down")
            return
        subset = words
    for title in titles.value:
        for place in places.value:
            if place.words in ABROAD and title.programme not in _IN_PRIVATE_INDEXES:
                yield Refusal(n.count, "another country's")  # 德国拥有1300多家隐形冠军
                continue
            finding = _finding(n, _Governed(title, place, subset, titles.rule, places.rule))
            if _says_nothing_itself(n, finding):
                yield Refusal(n.count, "none of its own words says what it counts")
            elif _of_earlier_list(n, finding):
                yield Refusal(n.count, "of an earlier list that is not named")
            else:
                yield from _of_each_batch(n, finding)


def _of_earlier_list(n: Number, finding: Finding) -> bool:
    """Whether a number of a list is said to be of a time before it, and no batch or year tells which: 湖北当时是228家,
    武汉从70家降到60家, 苏州21家,较上年的33家减少.
    """
    if finding.rule.endswith("raised-from-batch"):
        return finding.batch is None or finding.batch == n.before[-1].batch
    goes_on = finding.measure in ("new", "reviewed") and finding.rule.endswith(("like-list", "like-number-before"))
    if not goes_on or n.own or n.batches(n.clause.start, n.right) or n.years(n.clause.start, n.right):
        return False
    if n.compared or _AT_THAT_TIME.search(n.text, n.left if n.before else n.lead_start, n.count.start):
        return True
    return n.text[n.count.start - 1] == "从" and _TO_NOW.match(n.text, n.count.end) is not None


def _says_nothing_itself(n: Number, finding: Finding) -> bool:
    """Whether a number's title, place and measure are all but carried over from other sentences: 四市都在长,共330家.

    Or a nought's title and place: 西藏一家也没有,记0家.
    """
    if not n.count.value and not n.own and any(rule in finding.rule for rule in _OF_NO_PLACE_NAMED):
        return True
    if n.count.refused:
        return False  # it tells how many a list has: 第三批名单…。120家企业里
    if finding.rule not in _ALL_CARRIED or _OF_A_TIME.search(n.text, n.lead_start, n.count.start):
        return False  # 2023年同期为2406家
    return not finding.subset and not n.kinds & (GRANTED | NEW | PROPOSED | REVIEWED | REVOKED | STOCK)


def _titles(n: Number) -> Answer[list[ProgrammeName]] | Refusal:
    """The titles that a number counts, at least one, or why it counts none."""
    titles = titles_of(n)
    if titles is None:
        market = n.words.last(MARKET, n.left, n.count.start) or owned_by(n)
        n.so_far.market = n.text[slice(*market)] if market else field_in(n.bare(n.left, n.count.start))
        return Refusal(n.count, n.count.refused or "no title governs it")
    if not titles.value:
        return Refusal(n.count, SEVERAL_TITLES)
    if titles.value[0].programme is None:
        reason = SEVERAL_TITLES if titles.rule == "title-carried" else "counts what only sounds like a title"
        return Refusal(n.count, n.count.refused or reason)
    return titles


def _places(n: Number, subset: str | None) -> Answer[list[Place]]:
    """The places whose firms a number counts, for a part those of its whole; for a market without any the nation."""
    places = places_of(n)
    unsure = not places.value or places.rule in ("place-home", "place-carried")
    if places.rule == "place-in-sentence" and n.before and not n.before[-1].subset:
        unsure = places.start < n.before[-1].count.start  # 全省60家:芜湖22家,示范企业13家: of whom was counted last
    abroad = bool(places.value) and places.value[0].words in ABROAD and places.value[0].words in (subset or "")
    if subset and (unsure or abroad) and (whole := whole_of(n)):
        places = Answer([as_place(whole)], "like-whole")
    by_exchange = of_market(subset) and places.rule == "place-home" and _EXCHANGE.search(n.sentence.text)
    if of_market(subset) and (by_exchange or not places.value):
        places = Answer([Place(0, 0, NATION.code, "place", NATION.name)], "market")
    return places


def _of_each_batch(n: Number, finding: Finding) -> Iterator[Finding]:
    """A finding once for each batch that its number is said of: 第六批、第七批各添1家."""
    batches: list[Batch | None] = [*each_of_batches(n)] or [None]
    for batch in batches:
        yield replace(finding, batch=(batch.first, batch.last), measure="new") if batch else finding


class _Governed(NamedTuple):
    """The title, place and part of firms that a number counts, and the rules that found them."""

    title: ProgrammeName
    place: Place
    subset: str | None
    title_rule: str
    place_rule: str


def _finding(n: Number, governed: _Governed) -> Finding:
    """What a number claims of one title and place."""
    title, place = governed.title, governed.place
    programme = title.programme
    assert programme is not None
    n.region = place.code
    if own := n.context.cohorts.get(programme):
        batches, years = ([title] if each else [] for each in own)
        n.context = replace(n.context, batch=own[0], batch_of=batches, year=own[1], year_of=years, cohorts={})
    batch, here = batch_of(n), year_here(n)
    measure, ordinals = measure_of(n, batch, here or announced_year(n))
    cohort = year_of(n, measure, batch, ordinals, here)
    level = level_of(n, title, place, holder_apart=governed.place_rule == "holder-before-grantor")
    if programme == "srdi_sme" and level == "national":
        programme = "little_giant"  # no other 专精特新企业 is 国家级
    date = date_of(n) if measure.value == "cumulative" else None
    index = n.private and programme in _IN_PRIVATE_INDEXES and title.level is None
    start, end = _evidence(n, title, place)
    finding = Finding(
        count=n.count,
        programme=programme,
        level=level,
        region=place.code,
        place=None if place.code else place.words,
        batch=ordinals,
        year=cohort.year if cohort else None,
        measure=measure.value,
        status=None if index else status_of(n, measure, ordinals),
        subset=governed.subset,
        as_of=date.date if date else _day_of_list(n, programme, measure.value),
        start=start,
        end=end,
        rule=f"{governed.title_rule} · {governed.place_rule} · {measure.rule}",
        sources=_sources(
            ("programme", title),
            ("region", place),
            ("measure", measure),
            ("batch", batch if ordinals else None),
            ("year", cohort),
            ("as_of", date),
        ),
    )
    return _part_of_counted(n, finding, measure.rule) if n.own else _divided(n, finding, measure.rule)


def _sources(*by_field: tuple[str, Answer[Measure] | AsOf | Batch | Place | ProgrammeName | Year | None]) -> Sources:
    """The fields of a claim that some words gave, each with the stretch of those words."""
    return tuple([(field, words.start, words.end) for field, words in by_field if words and words.end])


def _day_of_list(n: Number, programme: Programme, measure: Measure) -> str | None:
    """The day of the stock that a number divides up or continues: 截至6月底,全省有95家…。宁波21家."""
    if measure != "cumulative":
        return None
    recent = n.context.last[-1] if n.context.last and n.context.sentences_since <= 1 else None
    like = n.before[-1] if n.before else recent
    return like.as_of if like and (like.programme, like.measure) == (programme, measure) else None


def _part_of_counted(n: Number, part: Finding, measure_rule: str) -> Finding:
    """A part that names its title again, like the whole just counted, unless its own words say what happened to it:
    随着这批企业入围,全市共有95家。95家小巨人里,集成电路企业30家.
    """
    if part.subset and n.attached and n.text.find(part.subset, n.attached.end, n.clause.end) >= 0:
        return _like_whole_of_deed(n, part)
    told = n.kinds & (NEW | GRANTED | PROPOSED | REVIEWED | REVOKED | APPLIED) or n.batches(n.left, n.right)
    told = told or n.lead_kinds & TODAY or "有效" in (part.subset or "")
    dated = n.years(n.before[-1].count.end if n.before else n.left, n.right)
    if not part.subset or told or dated or n.private or measure_rule not in _BY_SENTENCE:
        return part
    last = n.before[-1] if n.before else None
    whole = last if last and last.subset and last.rule.endswith(measure_rule) else whole_of(n)
    if (
        whole is None
        or (whole.subset and whole is not last)
        or (whole.programme, whole.region) != (part.programme, part.region)
    ):
        return part
    own = tuple(source for source in part.sources if source[0] not in ("measure", "batch", "year"))
    batch = part.batch if whole.measure == part.measure and whole.batch is None else whole.batch
    return replace(part, measure=whole.measure, batch=batch, year=whole.year, status=whole.status, sources=own)


def _like_whole_of_deed(n: Number, part: Finding) -> Finding:
    """Those of the firms who do what stands behind their title, like the whole, or of all that there are:
    18家专精特新企业获省级质量奖.
    """
    whole = whole_of(n) if not n.lead_kinds & TODAY else None
    if whole and not whole.subset and (whole.programme, whole.region) == (part.programme, part.region):
        return replace(part, measure=whole.measure, batch=whole.batch, year=whole.year, status=whole.status)
    if part.measure != "new" or n.left_kinds & (NEW | GRANTED | PROPOSED) or n.batches(n.left, n.right):
        return part
    return replace(part, measure="cumulative", batch=None, year=None, status=None)


def _divided(n: Number, part: Finding, measure_rule: str) -> Finding:
    """A number of a list, with what the list's total tells of it: 全省95家,其中宁波21家."""
    if not part.subset:
        return _like_its_lead(n, part)
    by_itself = measure_rule not in _BY_LEAD and not measure_rule.startswith("like-") and not _told_by_part(n, part)
    by_itself = by_itself and not _told_of_those_taken_up(n, part)
    by_itself = by_itself or (measure_rule == "batch" and bool(n.batches(n.left, n.right)))  # 880家,其中第一批42家
    return part if by_itself else _like_its_whole(n, part)


def _told_of_those_taken_up(n: Number, part: Finding) -> bool:
    """Whether the word for its measure stands before a figure that its sentence takes up again to split it up:
    公布名单,共有3家。目前3家企业均属于平台型,其中2家….
    """
    taken = n.so_far.refused if n.so_far.refused and n.so_far.refused.reason == REFERS else None
    said = next((start for field, start, _ in part.sources if field == "measure"), None)
    return taken is not None and taken.count.value in n.context.found and said is not None and said < taken.count.start


def _told_by_part(n: Number, part: Finding) -> bool:
    """Whether the word for its measure only describes the firms of a part: 80家企业里,38家拥有省级研发平台."""
    said = next(((start, end) for field, start, end in part.sources if field == "measure"), None)
    return said is not None and said[0] >= n.left and n.text[slice(*said)] in (part.subset or "")


def _like_its_whole(n: Number, part: Finding) -> Finding:
    """A part with the measure, batch and status of the whole that was counted before it."""
    like = [f for f in n.before if (f.programme, f.region) == (part.programme, part.region)]
    whole = next((f for f in reversed(like) if not f.subset), like[-1] if like else n.context.whole)
    if whole and part.batch not in (None, whole.batch) and part.rule.endswith("this-batch"):
        listed = (f for _, f in reversed(n.context.figures) if f.batch == part.batch and not f.subset)
        alike = (f for f in listed if (f.programme, f.region) == (part.programme, part.region))
        whole = next(alike, whole if among_title(n) else None)  # 随着这批企业入围,我市小巨人里,芯片企业30家: of all
    if whole and whole.programme != part.programme:
        whole = whole_of(n)  # 瞪羚718家,独角兽6家。从领域看,…: of the first
    if whole is None or (whole.programme, whole.region) != (part.programme, part.region):
        return part
    if whole.count.value < part.count.value and whole.count.bound == "exact":
        return part  # 复审通过45家,有效期内总数达到623家: no part of the 45
    own = tuple(source for source in part.sources if source[0] not in ("measure", "batch", "year"))
    if whole.measure == "applied" and part.measure == "new":
        return part  # 推荐6家丝网企业,其中2家通过认定
    year = whole.year or part.year  # a headline leaves it to the body
    return replace(part, measure=whole.measure, batch=whole.batch, year=year, status=whole.status, sources=own)


def _like_its_lead(n: Number, part: Finding) -> Finding:
    """A place's stock with the batches and the status of the total that a list of places divides up."""
    whole = n.before[0] if n.before else n.context.whole
    if whole is None or part.region is None or whole.region is None or part.batch:
        return part
    divided = whole.region != part.region and within(part.region, whole.region)
    same = whole.programme == part.programme and whole.measure == part.measure == "cumulative"
    return replace(part, batch=whole.batch, status=whole.status) if same and divided and whole.batch else part


def _evidence(n: Number, title: ProgrammeName, place: Place) -> tuple[int, int]:
    """The clause that states the count, back to its title and its place where they stand shortly before it."""
    start, end = n.clause.start, max(n.right, n.count.end)
    for mention in (title, place):
        if n.sentence.start <= mention.start < start and start - mention.start < _FARTHEST_EVIDENCE:
            start = n.clause_start(mention.start)
    words = n.text[start:end]
    start += len(words) - len(words.lstrip(" ,、;:()"))
    end -= len(words) - len(words.rstrip(" ,、;:(和及与"))
    return min(start, n.count.start), max(end, n.count.end)
