"""Chinese sentences read as a person reads them: what each number claims, or why it claims nothing.

Of every number one asks in turn: which title does it count, is there a reason to turn it down, whose firms are they,
is it a part of them, which batch, which measure, which status. Its own words answer first, then its clause, then the
clauses before it, then what the sentences before handed on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.chinese.alike import like_row_before
from pipeline.chinese.cohort_of import each_of_batches
from pipeline.chinese.counts import REFERS
from pipeline.chinese.finding_of import IN_PRIVATE_INDEXES, Governed, finding_of
from pipeline.chinese.handing_on import hand_on, signed_by
from pipeline.chinese.numbers import SEVERAL_TITLES, Answer, Context, Number, Sentence, SoFar, sentences_with
from pipeline.chinese.part_by_clause import clause_of_part
from pipeline.chinese.part_case import field_in, has_whole, of_market, sum_gone_back_to, tidy, whole_of
from pipeline.chinese.part_in_words import kind_gone_back_to, kind_of_champions
from pipeline.chinese.part_narrowed import market_split_by, narrowed, tells_a_deed
from pipeline.chinese.part_of import part_of
from pipeline.chinese.place_case import NATION_NAMED_NOWHERE, as_place
from pipeline.chinese.place_of import GUESSES, places_of
from pipeline.chinese.places import ABROAD
from pipeline.chinese.refusal_as_thing import owned_by, speaks_afresh
from pipeline.chinese.refusal_of import OF_NO_TITLE, ONLY_SOUNDS, refusal_of
from pipeline.chinese.rows import pairs_in_turn, row_ends
from pipeline.chinese.scene import begin, context_of
from pipeline.chinese.sentences import Mentions, Stretch, mentions_of, sentences_of, stretches
from pipeline.chinese.tables import within_tables
from pipeline.chinese.title_case import FUNDED
from pipeline.chinese.title_of import titles_of
from pipeline.chinese.two_lists import one_of_two_lists
from pipeline.chinese.words import GRANTED, MARKET, NEW, PROPOSED, REVIEWED, REVOKED, STOCK, unknown_words
from pipeline.chinese.year_of import year_here
from pipeline.clauses import Span
from pipeline.divisions import Division, within
from pipeline.mentions import Batch, Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.plausibility import fewer_than_place_has, more_than_place_has
from pipeline.records import Programme, Status
from pipeline.scopes import Finding, Refusal

Cohort = tuple[tuple[int, int] | None, int | None, Status | None]
_EXCHANGE = pattern("深交所|上交所|北交所(?:表示|数据|披露|:)|证监会|沪深两市|全市场|Wind|Choice|同花顺|东方财富")
_OF_THE_WHOLE_LIST = ("reserve", "guests", "plan", "served", "holds no title", "renamed", "threshold")
_NEW_AND_REVIEWED = 2
_AMONG = pattern(r"\s*(?:其中|当中|里面)")
_OF_A_TIME = pattern(r"20\d\d年|[去上前]年|同期|这[个一]数[字据]")
_AT_THAT_TIME = pattern(
    r"当时|彼时|那时|其时|那[一个]?[年批届]|早先|原先|此前[是为有]|(?:[半一两三四五六七八九十几数]|\d)(?:年|个?月)前"
)
_THEN_OPEN = pattern(r"公示(?:之?时|当时|期间|阶段)(?:的?(?:数量|数))?(?:为|有|是|共|曾)*$")  # 8月公示时为91家
_WENT_TO = pattern(r"(?:(?:下?降|减少?|跌|升|增加?|涨)[到至为]|到(?<=从\d家到)|到(?<=从\d\d家到))\d")
_TO_NOW = pattern(
    r"(?:企业)?,?(?:大?幅?[降减升增跌滑落缩涨]|下[降滑跌]|减少|回落|增[加长]|上[升涨]|扩[大容])[一-鿿]{0,2}[到至为]"
)
_KINDS_ADDED_UP = pattern(
    r"(?:[两三四][类种项]|两者|二者|三者)[^,。;\d]{0,6}(?:加起来|加在一起|合计|共|合起来|相加|总数)[^,。;\d]{0,4}\d"
)
_ALL_CARRIED = ("title-carried · place-carried · like-list", "title-carried · place-home · like-list")
_SOME_OF_THEM = ("其中", "当中", "其中有", "当中有", "里面有", "其中的")
_HAPPENED = NEW | GRANTED | PROPOSED | REVIEWED | REVOKED
# What a body says of a figure that a headline may well cut short.
_DENIED = ("plan", "renamed", "guests", "served", "reserve", "threshold", "holds no title")
_TELLING = 20  # a figure that hardly stands for two things
_OF_NO_PLACE_NAMED = ("place-carried", "place-home", "nationwide")


def read_chinese(text: str, home: Division | None, published_year: int | None) -> list[Finding | Refusal]:
    """What each number of plain Chinese text claims, or why it claims nothing, in the order of the text.

    Only a headline's come last, for it may leave to the body to tell the batch, or that it is only planned.
    """
    return _without_cut_short(list(_in_order(text, home, published_year)))


def _in_order(text: str, home: Division | None, published_year: int | None) -> Iterator[Finding | Refusal]:
    """The readings of a text, the sentences one by one, each knowing what those before it handed on.

    Only a headline's come last, for it may leave to the body to tell the batch.
    """
    home = home or signed_by(text)
    mentions = mentions_of(text, home)
    context = context_of(mentions, home)
    in_headline: list[Finding | Refusal] = []
    told: dict[Programme, set[Cohort]] = {}
    told_of: dict[tuple[Programme, int], set[Cohort]] = {}
    for sentence in sentences_with(mentions, sentences_of(text)):
        so_far = SoFar(sentence) if sentence.counts else None
        in_table = bool(mentions.cells) and within_tables(mentions.tables, sentence.end - 1)
        if not in_table:
            begin(text, sentence, context)
        for reading in _read_sentence(mentions, so_far, context, published_year) if so_far else ():
            if reading.count.end <= context.headline:
                in_headline.append(reading)
            else:
                if isinstance(reading, Finding) and reading.measure == "new":
                    cohort = reading.batch, reading.year, reading.status
                    told.setdefault(reading.programme, set()).add(cohort)
                    told_of.setdefault((reading.programme, reading.count.value), set()).add(cohort)
                yield reading
        if in_table:
            context.row = so_far.findings if so_far else context.row
            continue
        context.row = []
        if so_far:
            _end(so_far, context)
        else:
            context.regions, context.counted, context.market, context.list_lead = frozenset(), False, None, None
            if len(sentence.places) > 1:
                context.refused = None  # 江苏、广东、浙江位居前列。其中江苏795家: what is split up is the row
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
        if isinstance(reading, Finding):
            same = told_of.get((reading.programme, reading.count.value)) if reading.count.value >= _TELLING else None
            reading = _told_by_body(reading, same or told.get(reading.programme, named))
        yield reading


def _without_cut_short(readings: list[Finding | Refusal]) -> list[Finding | Refusal]:
    """The readings of a text, without the findings that a headline or a summary cut short, of which the body then says
    that they claim nothing: 三年新培育小巨人90家; …到2027年新培育90家.
    """
    told = {r.count.value: r.count.start for r in readings if isinstance(r, Refusal) and r.reason in _DENIED}
    if not told:
        return readings
    alike = [r for r in readings if isinstance(r, Finding) and r.count.value in told]
    sure = {f.count.value for f in alike if f.batch or f.year or f.status or f.count.start > told[f.count.value]}
    cut_short = [f for f in alike if f.measure == "new" and f.count.value >= _TELLING and f.count.value not in sure]
    return [Refusal(r.count, "told to be no claim below") if r in cut_short else r for r in readings]


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
    pairs.update(each for each in one_of_two_lists(mentions, span).items() if each[0] not in pairs)
    rows = [stretch for stretch in found if stretch.count.start in pairs or not stretch.count.unit]
    so_far.row_ends = row_ends(rows) if rows else {}
    for stretch in _sharing_bounds(mentions.text, found, so_far) if pairs else found:
        number = Number(mentions, stretch, context, so_far, year)
        aside = number.held_against or bool(
            number.left_kinds & PROPOSED and _THEN_OPEN.search(mentions.text, number.left, number.count.start)
        )
        for reading in _read(number):
            _keep(reading, sentence, context, so_far, aside=aside)
            yield reading


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
    so_far.with_candidates |= reading.reason == ONLY_SOUNDS
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
    elif value in context.turned_down and (titled := context.title):
        context.title = titled._replace(programme=None)  # 独角兽培育企业157家。…157家里,园区69家


def _end(so_far: SoFar, context: Context) -> None:
    """Let the sentences to come know what the numbers of a sentence meant."""
    findings, refused = so_far.findings, so_far.refused
    context.with_candidates = so_far.with_candidates and bool(findings)
    context.regions = frozenset(f.region for f in findings if f.region)
    context.counted, context.market = bool(findings), so_far.market
    context.list_lead = so_far.list_lead if findings and not findings[0].subset else None
    if not findings:
        if context.title and _KINDS_ADDED_UP.search(so_far.sentence.text):
            context.title = context.title._replace(programme=None)  # 浑南区两类企业加起来12家。沈河区13家
        if refused:
            context.refused = refused.reason if refused.reason in _OF_THE_WHOLE_LIST else None
        elif so_far.sentence.titles:
            context.refused = None  # 全省的小巨人企业分布于9座城市: what comes is split up of them
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
    listed = context.whole and len({f.region for f in findings}) > 1 and findings[0].measure != context.whole.measure
    if among and context.whole and not listed:
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
    first = findings[0]
    alike = {(f.programme, f.region, f.measure) for f in findings}
    if of_market(first.subset) and len(alike) == 1 and all(f.count.value < first.count.value for f in findings[1:]):
        return first.subset  # 已有1087家上市公司披露年报,其中盈利的903家。江苏205家
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
        if reason == REFERS and (all_kinds := sum_gone_back_to(n)):
            yield all_kinds
            return
        if reason == "still under review" and n.places_before:
            n.context.due = n.places_before[-1]
        kind = (kind_of_champions(n) or kind_gone_back_to(n)) if reason == REFERS else None
        n.so_far.of_part = kind or n.so_far.of_part
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
    whole = (
        n.own or subset is not None or places.rule == "sum-of-places" or titles.rule in (FUNDED, "title-in-brackets")
    )
    if not whole and (words := narrowed(n)):
        if len(places.value) != 1 or not has_whole(n, places.value[0].code) or tells_a_deed(n) or speaks_afresh(n):
            yield Refusal(n.count, f"“{words}” narrows the firms down")
            return
        subset = words
    for title in titles.value:
        for place in places.value:
            if place.words in ABROAD and title.programme not in IN_PRIVATE_INDEXES:
                yield Refusal(n.count, "another country's")  # 德国拥有1300多家隐形冠军
                continue
            finding = finding_of(n, Governed(title, place, subset, titles.rule, places.rule))
            if not subset and (said := _said_of_some(n, finding)):
                finding = replace(finding, subset=said)
            if _says_nothing_itself(n, finding):
                yield Refusal(n.count, "none of its own words says what it counts")
            elif places.rule != "ministry" and fewer_than_place_has(finding, guessed=places.rule in GUESSES):
                yield Refusal(n.count, "fewer than its place has")
            elif more_than_place_has(finding):
                yield Refusal(n.count, "more than its place can have")
            elif _of_earlier_list(n, finding):
                yield Refusal(n.count, "of an earlier list that is not named")
            else:
                yield from _of_each_batch(n, finding)


def _said_of_some(n: Number, finding: Finding) -> str | None:
    """What is said of some of the firms right behind their number, where nothing else tells them from all that were
    just counted: 131家独角兽,其中104家位于国家级高新区.
    """
    if n.own or n.count.refused or n.left_words.strip(",;、:") not in _SOME_OF_THEM or not n.right_words:
        return None
    if any(place.code for place in n.places(n.count.end, n.right)):
        return None
    whole = n.before[-1] if n.before else n.context.whole
    if whole is None or whole.count.value <= n.count.value or whole.subset or n.kinds & _HAPPENED:
        return None
    told = (whole.programme, whole.region, whole.place, whole.measure)
    if told != (finding.programme, finding.region, finding.place, finding.measure):
        return None
    said = tidy(n.right_words.removeprefix("企业"))
    return said if unknown_words(said) else None


def _of_earlier_list(n: Number, finding: Finding) -> bool:
    """Whether a number of a list is said to be of a time before it, and no batch or year tells which: 湖北当时是228家,
    武汉从70家降到60家, 宁夏8家降到2家, 苏州21家,较上年的33家减少.
    """
    if finding.rule.endswith("raised-from-batch"):
        return finding.batch is None or finding.batch == n.before[-1].batch
    goes_on = finding.measure in ("new", "reviewed") and finding.rule.endswith(("like-list", "like-number-before"))
    if not goes_on or n.own or n.batches(n.clause.start, n.right) or n.years(n.clause.start, n.right) or year_here(n):
        return False
    last = n.before[-1].region if n.before else None
    if last and finding.region and last != finding.region and within(last, finding.region):
        return False  # 浙江18家,这是首批的座次,当时全国一共248家
    if n.compared or _AT_THAT_TIME.search(n.text, n.left if n.before else n.lead_start, n.count.start):
        return True
    since = n.text[n.count.start - 1] in "从由" and _TO_NOW.match(n.text, n.count.end)
    return bool(since or _WENT_TO.match(n.text, n.count.end))


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
        reason = SEVERAL_TITLES if titles.rule == "title-carried" else ONLY_SOUNDS
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
        places = Answer([NATION_NAMED_NOWHERE], "market")
    return places


def _of_each_batch(n: Number, finding: Finding) -> Iterator[Finding]:
    """A finding once for each batch that its number is said of: 第六批、第七批各添1家."""
    batches: list[Batch | None] = [*each_of_batches(n)] or [None]
    for batch in batches:
        yield replace(finding, batch=(batch.first, batch.last), measure="new") if batch else finding
