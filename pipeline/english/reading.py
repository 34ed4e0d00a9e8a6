"""English texts read as a person reads them: what each number claims, or why it claims nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from pipeline.clauses import Span, Spans, english_sentences, inside
from pipeline.divisions import NATION, Division, within
from pipeline.english.case import Case, case_of
from pipeline.english.cohort_of import as_of, batch_of, year_of
from pipeline.english.done_by_place import turn_to
from pipeline.english.handing_on import Memory
from pipeline.english.measure_of import measure_of
from pipeline.english.mentions import Heard, Mentions, find_mentions, heard_in
from pipeline.english.part_of import excludes, tells_of_owners
from pipeline.english.part_of_market import pair_with_market
from pipeline.english.phrases import Item, Phrase, Sentence, items_of, mentioned
from pipeline.english.place_next import note_places, topic_after
from pipeline.english.place_of import places_of
from pipeline.english.refusal_as_known import tells_of_growth
from pipeline.english.refusal_of import refusal_of
from pipeline.english.rows import pair_up
from pipeline.english.said_more_exactly import marks_passed, placed_later, told_later
from pipeline.english.scene import Scene
from pipeline.english.status_of import level_of, status_of
from pipeline.english.tables import heading_of, is_heading, lines_of_table, put_in_columns, with_colons
from pipeline.english.taken_apart import read_phrases
from pipeline.english.title_in_mind import FAR
from pipeline.english.title_of import title_of
from pipeline.english.title_of_others import tells_only_of_others
from pipeline.english.whole_of_row import whole_of_row
from pipeline.english.words import bits
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.plausibility import fewer_than_place_has, more_than_place_has
from pipeline.records import Measure, Programme
from pipeline.scopes import Finding, Refusal

_AMONG_THEM = (" among them", " of them", " of which", " among which")
_OF_WHICH = pattern(r"\b(?:(?:among|of) (?:which|whom|them|these|those)|including),? (?:only |some |about )?$")
_ARE_NEW = pattern(
    r"(?: of (?:which|whom|them|these|those))?(?: companies| enterprises| firms)? (?:(?:were|are|being) )?"
    r"(?:newly |new\b|first-time|for the first time|newcomers|certified for the first)"
)
_OF_ITS = pattern(r"[,;] (?:and )?of (?:its|the|their|those|these) [\w -]{3,50} $")
_PLANS = pattern(r"\b(?:plans?|aims?|goals?|targets?|intends?|hopes?|pledge[sd]?) (?:\w+ ){1,6}$")
_SUMMAND = pattern(r" (?P<part>[a-z][^,;:.\n]{3,50}?)(?= and \d|[,;.\n]|$)")
_LONGEST = 2_000
_NEAR = 250
_NOTEWORTHY = bits("list", "announced", "proposed", "selected", "private")
_LOOSE_END = pattern(r"(?:[ ,;:(\n-]+| (?:and|from|to|of|by|with|in|the))$")


def read_english(text: str, home: Division | None) -> Iterator[Finding | Refusal]:
    """What each number of plain English text claims, or why it claims nothing, in the order of the text.

    ``home`` is the outlet's own division, which "the city" means where the text names no other.
    """
    text = with_colons(text)
    mentions = find_mentions(text)
    if mentions is None:
        return
    memory = Memory(mentions, home)
    items = mentioned(mentions)
    found = [each for sentence in _sentences(text) for each in _read_sentence(mentions, items, memory, sentence)]
    found = [_of_batch_named_later(each, memory) if isinstance(each, Finding) else each for each in found]
    found = list(_made_both_by_newcomers(text, list(_made_new_by_totals(text, found))))
    narrower = {_same(each) for each in found if isinstance(each, Finding) and each.subset}
    outgrown = _below_their_parts(found)
    of_both_levels = _sums_of_levels(found)
    planned = _only_planned(mentions.low, found)
    later = marks_passed(text, found) | told_later(mentions.low, found) | placed_later(found)
    dated = {_same(each) for each in found if isinstance(each, Finding) and (each.batch or each.year)}
    for each in found:
        if isinstance(each, Refusal):
            yield each
        elif each.subset is None and (
            id(each) in later or _same(each) in narrower or (_is_undated(each) and _same(each) in dated)
        ):
            yield Refusal(each.count, "said more exactly elsewhere")
        elif id(each) in planned:
            yield Refusal(each.count, "plan")
        elif id(each) in of_both_levels:
            yield Refusal(each.count, "several titles in one number")
        elif id(each) in outgrown:
            yield Refusal(each.count, "less than a part of it")
        else:
            yield _of_list_not_final(each, memory)


def _made_new_by_totals(text: str, found: list[Finding | Refusal]) -> Iterator[Finding | Refusal]:
    """The findings, those who were granted a title made newcomers where a higher stock without a date stands right
    behind them: eight companies have become single champions. The city's total is now 42.
    """
    claims = [each for each in found if isinstance(each, Finding)]
    lower = {
        id(first)
        for first, second in pairwise(claims)
        if first.measure == second.measure == "cumulative" and _is_granted(text, first) and second.subset is None
        and (first.programme, first.region, first.place) == (second.programme, second.region, second.place)
        and not (first.batch or first.as_of or first.subset or second.as_of)
        and first.count.value < second.count.value and 0 < second.count.start - first.count.end < _NEAR
    }  # fmt: skip
    for each in found:
        yield replace(each, measure="new") if isinstance(each, Finding) and id(each) in lower else each


def _made_both_by_newcomers(text: str, found: list[Finding | Refusal]) -> Iterator[Finding | Refusal]:
    """The findings, those who were granted a title made newcomers and firms reviewed together where only some of them
    are said to be new: 150 were recognized, among which 66 were newly recognized.
    """
    claims = [each for each in found if isinstance(each, Finding)]
    both = {
        id(first)
        for first, second in pairwise(claims)
        if first.measure == second.measure == "new" and first.status == "confirmed"
        and (first.programme, first.region, first.place, first.subset, first.batch)
        == (second.programme, second.region, second.place, second.subset, second.batch)
        and first.subset is None and 0 < second.count.start - first.count.end < _NEAR
        and first.count.value > second.count.value
        and _OF_WHICH.search(text, first.count.end, second.count.start) and _ARE_NEW.match(text, second.count.end)
    }  # fmt: skip
    for each in found:
        yield replace(each, measure="new_and_reviewed") if isinstance(each, Finding) and id(each) in both else each


def _is_granted(text: str, finding: Finding) -> bool:
    """Whether a stock is told by words with which its firms came to have the title: have become, been named."""
    words = [text[start:end].lower() for name, start, end in finding.sources if name == "measure"]
    return finding.status == "confirmed" or words in (["become"], ["became"], ["joined"], ["entered"], ["made it"])


def _only_planned(low: str, found: list[Finding | Refusal]) -> set[int]:
    """The findings, by identity, of newcomers that are as many thousands as the text has just called a plan: it plans
    to nurture 10,000 by 2025. Last year it announced 10,000 little giants.
    """
    round_ones = [
        each
        for each in found
        if isinstance(each, Finding) and each.measure == "new" and each.batch is None
        and each.count.value % 1_000 == 0 and each.count.bound == "exact"
    ]  # fmt: skip
    if not round_ones:
        return set()
    plans = {
        each.count.value
        for each in found
        if isinstance(each, Refusal)
        and (each.reason == "plan" or _PLANS.search(low, max(0, each.count.start - 80), each.count.start))
    }
    return {id(each) for each in round_ones if each.count.value in plans}


def _sums_of_levels(found: list[Finding | Refusal]) -> set[int]:
    """The findings, by identity, that add up the next two, of firms with a title of two levels: 88 champions, 31 of the
    national and 57 of the provincial level.
    """
    claims = [each for each in found if isinstance(each, Finding)]
    return {
        id(both)
        for both, one, other in zip(claims, claims[1:], claims[2:], strict=False)
        if both.programme == one.programme == other.programme and both.measure == one.measure == other.measure
        and both.region == one.region == other.region and both.place == one.place == other.place
        and one.level != other.level and both.count.value == one.count.value + other.count.value
    }  # fmt: skip


def _below_their_parts(found: list[Finding | Refusal]) -> set[int]:
    """The findings, by identity, that give the nation fewer newcomers of a batch than one of its provinces has: the
    ministry has announced three little giants, where it was three batches of them.
    """
    claims = [each for each in found if isinstance(each, Finding) and each.measure == "new" and not each.subset]
    most: dict[object, int] = {}
    for each in claims:
        if each.batch and each.region and each.region != NATION.code:
            key = each.programme, each.batch
            most[key] = max(most.get(key, 0), each.count.value)
    nation = [each for each in claims if each.region == NATION.code]
    return {id(each) for each in nation if each.count.value < most.get((each.programme, each.batch), 0)}


def _of_batch_named_later(finding: Finding, memory: Memory) -> Finding:
    """A count of newcomers whose batch only the next sentence names: 37 are on the list. It was the fifth batch."""
    if finding.measure != "new" or finding.batch or finding.year:
        return finding
    at = bisect_right(memory.late, finding.count.start, key=lambda late: late[1].start)
    for programme, batch in memory.late[at : at + 3]:
        if inside(memory.m.titles, batch.end, batch.end + 90) and not memory.from_headline:
            continue  # of a list that the text only comes to
        if programme == finding.programme and batch.start - finding.count.start < 400:
            sources = (*finding.sources, ("batch", batch.start, batch.end))
            return replace(finding, batch=(batch.first, batch.last), sources=sources)
    return finding


def _of_list_not_final(finding: Finding, memory: Memory) -> Finding:
    """A count of a list of which the next sentences say that it is open to objections."""
    if finding.measure != "new" or finding.status != "confirmed":
        return finding
    at = bisect_right(memory.proposed_later, finding.count.start, key=lambda cue: cue.start)
    cue = next(iter(memory.proposed_later[at : at + 1]), None)
    if cue is None or cue.start - finding.count.start >= _NEAR:
        return finding
    kept = tuple(source for source in finding.sources if source[0] != "status")
    return replace(finding, status="proposed", sources=(*kept, ("status", cue.start, cue.end)))


def _sentences(text: str) -> Iterator[Span]:
    """The sentences of a text, those that no person could have written cut into lengths."""
    for sentence in lines_of_table(text, english_sentences(text)):
        if sentence.end - sentence.start <= _LONGEST:
            yield sentence
            continue
        for start in range(sentence.start, sentence.end, _LONGEST):
            yield Span(start, min(start + _LONGEST, sentence.end))


def _is_undated(finding: Finding) -> bool:
    """Whether newcomers are counted without their batch or year, as a headline does."""
    return finding.measure == "new" and finding.batch is None and finding.year is None


def _same(finding: Finding) -> tuple[object, ...]:
    return finding.programme, finding.region, finding.place, finding.measure, finding.count.value


def _read_sentence(m: Mentions, items: Spans[Item], memory: Memory, span: Span) -> Iterator[Finding | Refusal]:
    if not _tells(inside(items, span.start, span.end)):
        if not is_heading(m.low, span):
            memory.pass_over()
        memory.heading = heading_of(m, span, memory.heading)
        return
    heard = heard_in(m, span)
    memory.hear(span, heard)
    for number in heard.numbers:
        if number.refused:
            yield Refusal(number, number.refused)
    scene = Scene(_taken_apart(m, items, memory, span, heard), heard, memory)
    scene.whole = whole_of_row(scene.s, memory)
    if scene.whole is None and tells_of_owners(scene):
        scene.whole = memory.parted or memory.latest
    for at, phrase in enumerate(scene.s.phrases):
        turn_to(scene, at)
        claimed = 0
        for found in _read_phrase(scene, phrase):
            if isinstance(found, Finding):
                claimed += 1
                named = {source for source, start, _ in found.sources if start >= span.start}
                memory.from_headline |= found.rule.startswith("english-title-ahead")
                memory.remember(found, unplaced=not named & {"programme", "region"})
            else:
                scene.refused.append(found.reason)
                if scene.whole and found.reason == "refers to firms already counted":
                    memory.recall(scene.whole)
            yield found
        if claimed:
            scene.refused.append(None)
    memory.close(heard, scene.used)
    memory.others = memory.others or tells_only_of_others(scene)
    memory.growing = tells_of_growth(scene)
    if len(scene.findings) > 2 and all(each.measure == "new" for each in scene.findings):
        memory.rowed = scene.findings
    memory.told = scene.findings or memory.told
    memory.parted = scene.whole
    memory.place = topic_after(scene) or memory.place
    note_places(scene)


def _tells(items: list[Item]) -> bool:
    """Whether its mentions make a sentence worth reading: most prose holds none but verbs of possession."""
    return any(item.sort != "cue" or item.kinds & _NOTEWORTHY for item in items)


def _taken_apart(m: Mentions, items: Spans[Item], memory: Memory, span: Span, heard: Heard) -> Sentence:
    """A sentence with its items and phrases, where it counts nothing the items as far as its last place, which may lead
    on; without them where nothing in it can claim or lead on.
    """
    titled = memory.since_topic <= FAR or memory.since_latest <= 5 + memory.lasting
    memory.heading = heading_of(m, span, memory.heading)
    if not heard.places and not (heard.counts and titled):
        return Sentence(m, span, [], [])
    if not heard.counts:
        return Sentence(m, span, items_of(m, items, Span(span.start, heard.places[-1].end)), [])
    sentence = read_phrases(m, items, span)
    pair_up(sentence)
    pair_with_market(sentence)
    put_in_columns(sentence, memory.heading)
    return sentence


def _read_phrase(scene: Scene, phrase: Phrase) -> Iterator[Finding | Refusal]:
    """What one number claims of each of its places, or why it claims nothing."""
    reason = refusal_of(scene, phrase)
    if reason:
        yield Refusal(phrase.number, reason)
        return
    chosen = title_of(scene, phrase)
    if isinstance(chosen, str):
        yield Refusal(phrase.number, chosen)
        return
    title, rule = chosen
    if title.programme is None:
        yield Refusal(phrase.number, "only sounds like a title")
        return
    places = places_of(scene, phrase, title)
    if not places:
        yield Refusal(phrase.number, "no one place is named")
        return
    for place, how in places:
        finding = _finding(scene, phrase, title, title.programme, place, f"english-{rule}{how}")
        if fewer_than_place_has(finding, guessed=False):
            yield Refusal(phrase.number, "fewer than its place has")
            return
        if more_than_place_has(finding):
            yield Refusal(phrase.number, "more than its place can have")
            return
        scene.findings.append(finding)
        scene.places.append(place)
        scene.used = title if scene.used is None or not _narrows(title, scene.used) else scene.used
        yield finding


def _narrows(title: ProgrammeName, used: ProgrammeName) -> bool:
    """Whether a title is only that of a part of the firms just counted: 133 little giants, including 21 key ones."""
    return title.programme == "key_little_giant" and used.programme == "little_giant"


def _finding(
    scene: Scene, phrase: Phrase, title: ProgrammeName, programme: Programme, place: Place, rule: str
) -> Finding:
    case = case_of(scene, phrase, title, programme, place)
    measure = measure_of(case)
    batch = batch_of(case, measure)
    status = status_of(case, measure, batch)
    year = year_of(case, measure)
    case.give("programme", title.start, title.end)
    case.give("region", place.start, place.end)
    start, end = _evidence(scene, phrase, title, place)
    return Finding(
        count=phrase.number, programme=programme, level=level_of(case), region=place.code,
        place=None if place.code else place.words, batch=batch, year=year, measure=measure, status=status,
        subset=_subset(case, measure), as_of=as_of(case, measure), start=start, end=end, rule=rule,
        sources=tuple((name, *words) for name, words in sorted(case.sources.items())),
    )  # fmt: skip


def _subset(case: Case, measure: Measure) -> str | None:
    """The words of the part that a number counts: its own, else those of the whole that it goes on from."""
    part, whole, place = case.part, case.whole, case.place
    if part:
        case.give("subset", part[1], part[2])
        return part[0]
    if whole and whole.subset and not case.phrase.bare and case.phrase.number.value > whole.count.value:
        whole = None
    if whole and whole.measure == "cumulative" and measure == "new":
        whole = None  # 8,000 have a title that is still valid; of the newly named, Huli has 310
    told_apart = whole and whole.subset in ("products", "demonstration enterprises")
    if whole and whole.subset and not told_apart and place.code and whole.region and not excludes(whole.subset):
        same_breath = case.scene.memory.since_latest <= 1 and case.phrase.bare
        if (
            whole.region != place.code and (within(place.code, whole.region) or same_breath)
        ) or case.phrase.paired_batch:
            case.inherit(whole, "subset")
            return whole.subset
    if gapped := _gapped(case):
        case.inherit(gapped, "subset")
        return gapped.subset
    if newcomers := _newcomers_of_part(case):
        case.inherit(newcomers, "subset")
        return newcomers.subset
    if row_of := _part_before(case):
        return row_of.subset
    if summand := _summand(case):
        return summand
    low, titles = case.scene.m.low, case.scene.m.titles
    named = low[case.title.start : case.title.end]
    if (" demonstration " in named or " model " in named) and any(title.subset for title in titles):
        return "demonstration enterprises"  # told apart from champion products
    return case.title.subset


def _summand(case: Case) -> str | None:
    """The words behind firms that are only one of the numbers which add up to that of the same place's firms: 33 firms,
    15 of them demonstration enterprises, 11 companies in "cultivation" and 7 products.
    """
    split, phrase = case.split, case.phrase
    if split is None or phrase.firms is None or phrase.title is not None or split.region != case.place.code:
        return None
    found = _SUMMAND.match(case.scene.m.text, phrase.noun_end, case.scene.end)
    if found is None or inside(case.scene.m.places, *found.span("part")):
        return None
    case.give("subset", *found.span("part"))
    return found["part"]


def _gapped(case: Case) -> Finding | None:
    """The finding before whose verb a number without one shares: of its gazelles 38 are listed, of its unicorns six."""
    beside = case.scene.findings[-1] if case.scene.findings else None
    if beside is None or not beside.subset or not case.phrase.bare:
        return None
    low, number = case.scene.m.low, case.phrase.number
    alone = low[number.end : number.end + 1] in (",", ".", ";", "", "\n")
    return beside if alone and _OF_ITS.search(low, beside.count.end, number.start) else None


def _newcomers_of_part(case: Case) -> Finding | None:
    """The part just counted of which a number tells some: chips lead with 56 unicorns, 12 newcomers among them."""
    beside = case.scene.findings[-1] if case.scene.findings else None
    if beside is None or not beside.subset or case.phrase.number.value > beside.count.value:
        return None
    return beside if case.scene.m.low.startswith(_AMONG_THEM, case.phrase.noun_end) else None


def _part_before(case: Case) -> Finding | None:
    """The part that the text has just counted, where a row of places without a title may tell how it spreads."""
    scene, part = case.scene, case.scene.memory.part
    bare = [phrase for phrase in scene.s.phrases if phrase.bare]
    if (
        part is None
        or scene.memory.since_part > 1
        or excludes(part.subset or "")
        or len(bare) < 2
        or len(bare) < len(scene.s.phrases)
    ):
        return None
    if part.programme != case.programme or any(item.sort in ("title", "batch") for item in scene.s.items):
        return None
    inner = part.region and case.place.code and part.region != case.place.code and within(case.place.code, part.region)
    return part if inner and sum(phrase.number.value for phrase in bare) <= part.count.value else None


def _evidence(scene: Scene, phrase: Phrase, title: ProgrammeName, place: Place) -> tuple[int, int]:
    """The clause that states a count, widened to its title and place where they stand in the same sentence."""
    text = scene.m.text
    start, end = min(phrase.start, phrase.number.start), max(phrase.end, phrase.number.end)
    for words in (title, place):
        if scene.start <= words.start and words.end <= scene.end and words.end > words.start:
            start, end = min(start, words.start), max(end, words.end)
    while start < phrase.number.start and text[start] in " ,;:-)\n":
        start += 1
    if text.startswith("and ", start) and start + 4 <= phrase.number.start:
        start += 4
    while end > phrase.number.end and (cut := _LOOSE_END.search(text, max(phrase.number.end, end - 12), end)):
        end = cut.start()
    return start, end
