"""Chinese sentences read as a person reads them: which programme, place, batch and measure govern each number.

A number's own item comes first (宁波182家), then its clause, then the clauses before it in its sentence, then what the
sentences before handed on. ``read_chinese`` gives what every number came to mean; numbers that claim nothing are
left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pipeline.batches import chinese_batches, chinese_dates, chinese_years
from pipeline.chinese_measure import MeasureOfNumber
from pipeline.chinese_number import Governed, SoFar
from pipeline.chinese_part import PartOfFirms
from pipeline.chinese_refusal import RefusalOfNumber
from pipeline.chinese_title import TitleOfNumber
from pipeline.clauses import BREAKS, Span, Spans, chinese_sentences, inside
from pipeline.counts import Count, chinese_counts
from pipeline.divisions import NATION, Division, division, within
from pipeline.items import Item, Mentions, attached_name, items_of, pairs_in_turn
from pipeline.measures import chinese_status, sentence_status
from pipeline.patterns import pattern
from pipeline.places import Place, chinese_places
from pipeline.programmes import ProgrammeName, chinese_programmes, resolved
from pipeline.records import Level
from pipeline.scopes import Carried, Finding, Refusal

_ADDRESSEES = pattern(r"各(?:省|市|区|县|设区|自治区|有关|地|盟)[^。]*:?$")
_THEN_PUBLISHED = pattern(r"[。,\s?]{0,4}[A-Za-z()àáǎāèéěē]{0,10}(?:现|特)?(?:予以|进行|予)?公示")
_YEAR_BEFORE = pattern(r"\d{4}年度?$")
_MARKET = pattern(r"[AHB]股|港交所|新三板|科创板|创业板|北交所|主板|资本市场|上市|挂牌")
_PRIVATE_INDEX = pattern(r"胡润|恒大研究院|长城战略|长城所|CB ?Insights|IT桔子")


def read_chinese(text: str, home: Division | None, published_year: int | None) -> Iterator[Finding | Refusal]:
    """What each number of plain Chinese text claims, or why it claims nothing, in the order of the text."""
    places = chinese_places(text, home)
    mentions = Mentions(
        text=text,
        counts=Spans(chinese_counts(text)),
        programmes=Spans(_trimmed(text, resolved(text, chinese_programmes(text)), places)),
        places=Spans(places),
        batches=Spans(chinese_batches(text)),
        years=Spans(chinese_years(text)),
        dates=Spans(chinese_dates(text)),
    )
    carried = Carried(place=_home_place(home))
    headline_end = text.find("\n") if "\n" in text else 0
    fresh = [batch for batch in mentions.batches if not batch.review and batch.first == batch.last]
    carried.newest = max(fresh, key=lambda batch: batch.last, default=None)
    named = {(batch.first, batch.last) for batch in mentions.batches if not batch.review}
    for sentence in chinese_sentences(text):
        for finding in _read_sentence(mentions, sentence, carried, published_year):
            if isinstance(finding, Refusal):
                yield finding
                continue
            bare = finding.batch is None and finding.year is None and finding.measure == "new"
            if bare and finding.end <= headline_end and len(named) == 1:
                finding = replace(finding, batch=min(named))  # a headline leaves to the body which batch it is
            yield finding
        _carry_on(mentions, sentence, carried)


def _read_sentence(
    mentions: Mentions, sentence: Span, carried: Carried, published_year: int | None
) -> Iterator[Finding | Refusal]:
    pairs = pairs_in_turn(mentions, sentence)
    items = list(_sharing_bounds(mentions.text, items_of(mentions, sentence), pairs))
    in_rows = [item for item in items if item.count.start in pairs or not item.count.unit]
    sentence_so_far = SoFar(pairs, _row_ends(in_rows))
    for item in items:
        for found in _Reading(mentions, item, carried, sentence_so_far, published_year).read():
            if isinstance(found, Finding):
                sentence_so_far.findings.append(found)
            yield found
    carried.regions = frozenset(f.region for f in sentence_so_far.findings if f.region)
    if sentence_so_far.findings:
        last = sentence_so_far.findings[-1]
        carried.measure = sentence_so_far.findings[0].measure
        carried.level = last.level
        parts = {f.subset for f in sentence_so_far.findings}
        carried.part = parts.pop() if len(parts) == 1 else None
        carried.whole = next((f for f in reversed(sentence_so_far.findings) if not f.subset), carried.whole)
        carried.sentences_since = 0


def _sharing_bounds(text: str, items: Iterable[Item], pairs: Mapping[int, object]) -> Iterator[Item]:
    """The items, the bound before a row of paired numbers given to each of them: 分别超过60万家、50万家."""
    last: Count | None = None
    for item in items:
        count = item.count
        shared = (
            last is not None and last.bound != "exact" and not text[last.start].isdigit() and count.bound == "exact"
        )
        if last and shared and count.start in pairs and count.start - last.end <= 1:
            item = replace(item, count=replace(count, bound=last.bound))
            last = replace(last, end=count.end)
        else:
            last = count if count.start in pairs else None
        yield item


def _row_ends(paired: list[Item]) -> dict[int, int]:
    """Where the words behind each row of paired numbers end, by the start of each of its numbers."""
    ends: dict[int, int] = {}
    for item, following in zip(reversed(paired), [None, *reversed(paired)], strict=False):
        gap = following.count.start - item.count.end if following else 99
        linked = gap <= (3 if item.count.unit else 10)
        ends[item.count.start] = ends[following.count.start] if following and linked else item.right
    return ends


class _Reading(TitleOfNumber, MeasureOfNumber, PartOfFirms, RefusalOfNumber):
    """The reading of one number: what its title, place, part, measure and status make of it."""

    def read(self) -> Iterator[Finding | Refusal]:
        """What the number claims of each of its titles and places, or why it claims nothing."""
        governed = self.programme()
        self.own = governed is not None and governed.own
        self.name = governed.name if governed else None
        if governed is None:
            yield Refusal(self.count, self.count.refused or "no one title governs it")
        elif governed.name.programme is None:
            yield Refusal(self.count, "counts something that only sounds like a title")
        elif reason := self.refusal(governed):
            yield Refusal(self.count, reason)
        else:
            yield from self._claimed(governed)

    def _claimed(self, governed: Governed) -> Iterator[Finding | Refusal]:
        places, place_rule = self.places()
        subset = governed.name.subset or governed.name.attribute or self.subset(governed)
        if not places and subset and _MARKET.search(subset):
            places, place_rule = [Place(0, 0, NATION.code, "place", NATION.name)], "market"
        if not places:
            yield Refusal(self.count, "no place is named")
            return
        if not governed.own and subset is None and not self.is_plain():
            yield Refusal(self.count, "words beside it narrow the firms down")
            return
        rule = ("programme-own" if governed.own else "programme-carried") + f"+{place_rule}"
        for name in governed.several or (governed.name,):
            for place in places:
                finding = self.finding(name, place, governed.own, subset, rule)
                if not governed.own:
                    finding = self._like_its_whole(finding) if subset else self._like_its_lead(finding)
                yield finding

    def _like_its_whole(self, part: Finding) -> Finding:
        """A part with the measure, batch and status of the whole that was counted before it."""
        whole = next((f for f in reversed(self.before) if not f.subset), self.carried.whole)
        if whole is None or (whole.programme, whole.region) != (part.programme, part.region):
            return part
        return replace(part, measure=whole.measure, batch=whole.batch, year=whole.year, status=whole.status)

    def _like_its_lead(self, part: Finding) -> Finding:
        """A place's stock with the batches and the status of the total that a list of places divides up."""
        whole = self.before[0] if self.before else self.carried.whole
        if whole is None or part.region is None or part.batch or (whole.programme, part.measure) != (
            part.programme, whole.measure
        ):  # fmt: skip
            return part
        divided = whole.region is not None and whole.region != part.region and within(part.region, whole.region)
        if part.measure != "cumulative" or not divided or not whole.batch:
            return part
        return replace(part, batch=whole.batch, status=whole.status)

    def finding(self, name: ProgrammeName, place: Place, own: bool, subset: str | None, rule: str) -> Finding:
        programme = name.programme
        assert programme is not None
        batch, year = self.batch(), self.year()
        measure, ordinals = self.measure(programme, own, batch, year)
        sentence = self.text[self.item.sentence.start : self.item.sentence.end]
        if _THEN_PUBLISHED.match(self.text, self.item.sentence.end) and measure != "cumulative":
            sentence += "公示"
        words = self.words() if measure != "cumulative" or own else self.governing_words()
        status = chinese_status(
            words, sentence, measure, self.carried.status, tied=measure == "cumulative" and ordinals is not None
        )
        if programme in {"unicorn", "gazelle"} and _PRIVATE_INDEX.search(self.text):
            status = None
        start, end = self.evidence(name, place)
        return Finding(
            count=self.count,
            programme=programme,
            level=self.level(name, programme, place),
            region=place.code,
            place=None if place.code else place.words,
            batch=ordinals,
            year=None if measure == "cumulative" or year is None else year.year,
            measure=measure,
            status=status,
            subset=subset,
            as_of=self.as_of() if measure == "cumulative" else None,
            start=start,
            end=end,
            rule=rule,
        )

    def evidence(self, name: ProgrammeName, place: Place) -> tuple[int, int]:
        """The clause that states the count, back to its programme and place where they stand in the sentence."""
        start, end = self.item.clause.start, max(self.item.right, self.count.end)
        for mention in (name, place):
            if self.item.sentence.start <= mention.start < start and start - mention.start < 60:
                start = max(
                    (m.end() for m in BREAKS.finditer(self.text, self.item.sentence.start, mention.start)),
                    default=self.item.sentence.start,
                )
        attached = attached_name(self.m, self.count, self.item.right)
        end = max(end, attached.end) if attached else end
        words = self.text[start:end]
        start += len(words) - len(words.lstrip(" ,、;:()"))
        end -= len(words) - len(words.rstrip(" ,、;:(和及与"))
        return min(start, self.count.start), max(end, self.count.end)


def _trimmed(text: str, names: Iterable[ProgrammeName], places: list[Place]) -> Iterator[ProgrammeName]:
    """The names without the 省 that belongs to a place before them; 2021年湖北省…名单 is the province's own
    list all the same.
    """
    ends = {place.end - 1: place for place in places} | {
        place.end - 3: place for place in places if place.words.endswith("自治区")
    }
    before = {place.end: place for place in places if place.role == "place" and place.code}
    for name in names:
        place = ends.get(name.start)
        if place is None:
            granter = before.get(name.start)
            own = name.programme == "gazelle" and granter and _YEAR_BEFORE.search(text, 0, granter.start)
            yield replace(name, level=_granted_by(granter.code)) if own and granter else name
            continue
        own_list = re.search(r"\d{4}年度?$", text[max(0, place.start - 6) : place.start])
        said = own_list or text.startswith("级", place.end)
        yield replace(name, start=place.end, level=name.level if said else None)


def _granted_by(code: str | None) -> Level | None:
    """The level of the government of a division; the nation's own index grants nothing."""
    granter = division(code or "")
    rank = granter.level if granter else None
    municipality = (code or "")[:2] in {"11", "12", "31", "50"}
    levels: dict[str, Level] = {"province": "provincial", "prefecture": "municipal", "county": "county"}
    return "provincial" if rank == "prefecture" and municipality else levels.get(rank or "")


def _home_place(home: Division | None) -> Place | None:
    return Place(0, 0, home.code, "place", home.name) if home else None


def _carry_on(mentions: Mentions, sentence: Span, carried: Carried) -> None:
    """Hand on what the sentence said: the list that it announced, the place that it was about."""
    text = mentions.text[sentence.start : sentence.end]
    programmes = [p for p in inside(mentions.programmes, sentence.start, sentence.end) if p.programme]
    counts = inside(mentions.counts, sentence.start, sentence.end)
    batches = inside(mentions.batches, sentence.start, sentence.end)
    places = [p for p in inside(mentions.places, sentence.start, sentence.end) if p.role in ("place", "zone")]
    places = [] if _ADDRESSEES.match(text) else places
    carried.sentences_since += 1
    if not (programmes or counts or batches or inside(mentions.places, sentence.start, sentence.end)):
        return
    if programmes and (counts or batches or carried.programme is None or re.search(r"名单|公示|公布", text)):
        carried.programme = programmes[-1] if counts else programmes[0]
        carried.part = carried.part if counts else carried.programme.attribute
        carried.programme = replace(carried.programme, subset=None)
        carried.sentences_since = 0
        if status := sentence_status(text):
            carried.status = status
    if programmes and (years := inside(mentions.years, sentence.start, sentence.end)):
        carried.year = next((y for y in years if not y.review), None)
        carried.reviewed_year = next((y for y in years if y.review), None)
    if programmes and batches:
        carried.batch = next((b for b in batches if not b.review), None)
        carried.reviewed = next((b for b in batches if b.review), None)
    if len(carried.regions) > 1:
        around = (p for p in places if p.code and all(within(region, p.code) for region in carried.regions))
        carried.place = next(around, carried.place)
    elif places and (counts or len({p.code for p in places}) < 3):
        listed = [p for p in places if not any(c.start - p.end < 3 and c.start >= p.end for c in counts)]
        if listed or len(places) == 1:  # a mere list of places leaves standing whom it is about
            carried.place = (listed or places)[0]
    else:
        offices = [p for p in inside(mentions.places, sentence.start, sentence.end) if p.role == "office"]
        if offices and (carried.place is None or not carried.place.end):
            carried.place = offices[-1]
