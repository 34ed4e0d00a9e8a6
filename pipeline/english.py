"""English sentences read as a person reads them: which programme, place, batch and measure govern each number.

Most of this English comes from translation machines and from the English desks of Chinese media. The title stands
right after the number (26 national little giants), elsewhere in its sentence (19 companies … included in the
second batch of …), or in a sentence before (Beijing has 39).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.batches import Batch, Year
from pipeline.clauses import Span, Spans, english_sentences, inside
from pipeline.counts import Count
from pipeline.divisions import NATION, Division
from pipeline.english_mentions import (
    english_batches,
    english_counts,
    english_dates,
    english_places,
    english_programmes,
    english_years,
)
from pipeline.patterns import pattern
from pipeline.places import Place
from pipeline.programmes import ProgrammeName, usual_level
from pipeline.records import Level, Measure, Programme, Status
from pipeline.scopes import Carried, Finding, Refusal

_FIRMS = r"(?:compan(?:y|ies)|enterprises?|firms?|businesses|SMEs)"
_BEFORE_TITLE = pattern(r" (?:[\w'-]+,? ){0,5}?| ?")
_FIRMS_AFTER = pattern(rf" (?:[\w'-]+ ){{0,4}}?{_FIRMS}\b")
_STRANGE_NOUN = pattern(
    r" (?:more |other |new )?(?!in\b|from\b|of\b|were\b|was\b|are\b|by\b|and\b|as\b|on\b|had\b|have\b|became\b|come\b|"
    r"for\b|to\b|this\b|so\b|firms|compan|enterpr)[a-z]{3,}"
)
_TO_NUMBER = pattern(
    r"\b(?:number|numbered|numbers|total|totall?ed|totall?ing|reach(?:ed|ing)?|stands?|stood|is|was|were|are|to|from|"
    r"at|had|has|have|hit|exceed\w*|above|:)\b[^,;]{0,30}$"
)
_HAS = pattern(
    r"(?:'s)?,? ?(?:also |now |alone |still )*(?:(?:has|had|have|with|le(?:d|ads) with|tops? the list with|"
    r"counts?|added|ranks? \w+ with|follow(?:s|"
    r"ed)?(?: with| at)?|saw|:|and|is [\w ]{2,20}with)(?: a total of| added)? ?)?(?:\()?$"
)
_PLAN = pattern(
    r"\b(?:plans? to(?! recogni[sz]e)|aims?|aiming|targets?|goals?|will|wants? to|expected|forecast|strive|hopes?|"
    r"should be|intends?|by 20\d\d,? it|would|at least)\b",
    re.IGNORECASE,
)
_REFERS = pattern(
    r"\b(?:of the|these|those|all(?: the)?) (?:\w+ )?$|\b(?:[Aa]mong|[Oo]ut of|Of)\b[^,]{0,80}$",
)
_STOCK = pattern(
    r"\b(?:had a total|has a total|have a total|running total|cumulative(?:ly)?|accumulat\w+|in total|so far|to date|"
    r"up to now|home to|there are|there were|numbered|overall total|total number|now has|now have|went up|"
    r"bringing (?:the|its) total|such (?:enterprises|companies|firms))\b",
    re.IGNORECASE,
)
_OWNS = pattern(r"\b(?:has|have|had|is|are|counts?|boasts?|based|reach\w*|developed|lists|with)\b", re.IGNORECASE)
_NEW = pattern(
    r"\b(?:included|listed|selected|on the list|on it|newly|added|appear\w*|became|entered|registered|recogni[sz]ed?|"
    r"shortlisted|won|approved|awarded|named)\b",
    re.IGNORECASE,
)
_FRESH = pattern(r"\b(?:newly|added|became|this year)\b", re.IGNORECASE)
_REVIEWED = pattern(r"\b(?:passed the (?:re-?)?(?:review|examination)|re-?certified|reviewed)\b", re.IGNORECASE)
_APPLIED = pattern(r"\b(?:applied|applications?|declared|recommended|nominated)\b", re.IGNORECASE)
_REVOKED = pattern(
    r"\b(?:revoked?|cancel\w+|dropped out|disqualified|stripped|removed|lost (?:the|their) (?:title|status))\b",
    re.IGNORECASE,
)
_PROPOSED = pattern(
    r"\b(?:publici[sz]ed|public notice|proposed|plans? to recogni[sz]e|to be recogni[sz]ed|publicity|solicit\w+)\b",
    re.IGNORECASE,
)
_CONFIRMED = pattern(
    r"\b(?:announce[ds]?|recogni[sz]ed|listed|selected|included|approved|on the list|published|released|awarded|named|"
    r"completed)\b",
    re.IGNORECASE,
)
_BEFORE_THE_LIST = pattern(
    r"\b[Bb]efore the (?:announcement|release|publication) of (?:the|this) (?:list|batch)|\b[Pp]rior to (?:the|"
    r"this) (?:list|batch)"
)
_LINKED_PLACE = pattern(
    r"(?:[^,;.]{0,60}?\b(?:in|from|of|based in|located in|across)(?: the)?(?: city of| province of)?(?: \w+ \w+'s?)?|"
    r") (?:[A-Z]\w+ [A-Z]\w+'s |South(?:west|east)? China's |North(?:west|east)? China's |East China's )?$"
)
_CUT = pattern(r", and |, while |; |: |, (?=\w+ing\b)|, against ")
_IN_PLACE = pattern(r" (?:are |were |come |came )?(?:in|from) [A-Z]")
_NAMELESS = pattern(r"\b[Tt]he (?:city|province|district|county|zone|park|region)(?! of)\b")
_ROW_LINK = pattern(r",? and |, ")
_LEVEL_WORD = pattern(
    r"^ (?P<level>national|state|provincial|municipal|city)(?:[- ]?level)?\b(?= and| little| small|,)"
)
_LEVELS: dict[str, Level] = {
    "national": "national",
    "state": "national",
    "provincial": "provincial",
    "municipal": "municipal",
    "city": "municipal",
}
_LISTED = pattern(rf" (?:[\w'-]+ ){{0,4}}?(?:{_FIRMS}|giants|unicorns|gazelles) listed\W*$| listed {_FIRMS}")
_LOOSE_LINK = pattern(rf"\b(?:{_FIRMS}|likely|to|that|in|from|by|of|which|are|were)\b")
_RUNNING = pattern(r"\brunning total\b|\bwith this batch\b|\bincluding this batch\b")
_PRIVATE = pattern(r"\bHurun\b|\bCB Insights\b")


@dataclass(frozen=True, slots=True)
class _Mentions:
    text: str
    counts: Spans[Count]
    programmes: Spans[ProgrammeName]
    places: Spans[Place]
    batches: Spans[Batch]
    years: Spans[Year]


def read_english(text: str, home: Division | None) -> Iterator[Finding | Refusal]:
    """What each number of plain English text claims, or why it claims nothing, in the order of the text."""
    mentions = _Mentions(
        text, Spans(english_counts(text)), Spans(english_programmes(text)), Spans(english_places(text)),
        Spans(english_batches(text)), Spans(english_years(text)),
    )  # fmt: skip
    carried = Carried(place=Place(0, 0, home.code, "place", home.name) if home else None)
    lead = next((batch for batch in mentions.batches if not batch.review), None)
    for sentence in english_sentences(text):
        used = None
        for count in inside(mentions.counts, sentence.start, sentence.end):
            reading = _Reading(mentions, sentence, count, carried, lead)
            for found in reading.read():
                if isinstance(found, Finding):
                    carried.measure = found.measure
                    used = reading.name
                yield found
        _carry_on(mentions, sentence, carried, used)


class _Reading:
    """The reading of one number: each method answers for one field."""

    def __init__(self, mentions: _Mentions, sentence: Span, count: Count, carried: Carried, lead: Batch | None) -> None:
        self.m, self.text, self.sentence, self.count, self.carried, self.lead = (
            mentions,
            mentions.text,
            sentence,
            count,
            carried,
            lead,
        )
        cuts = [match.end() for match in _CUT.finditer(self.text, sentence.start, sentence.end)]
        self.clause = Span(
            max((cut for cut in cuts if cut <= count.start), default=sentence.start),
            min((cut for cut in cuts if cut > count.end), default=sentence.end),
        )
        self.name: ProgrammeName | None = None
        self.before = self.text[sentence.start : count.start]
        self.after = self.text[count.end : sentence.end]
        self.words = self.text[self.clause.start : self.clause.end]
        for name in inside(mentions.programmes, self.clause.start, self.clause.end):
            self.words = self.words.replace(
                self.text[name.start : name.end], "title"
            )  # its "new" says nothing of the count

    def read(self) -> Iterator[Finding | Refusal]:
        """What the number claims of each of its places, or why it claims nothing."""
        if reason := self._refusal():
            yield Refusal(self.count, reason)
            return
        named = self.programme()
        if named is None or named[0].programme is None:
            yield Refusal(self.count, "no one title governs it")
            return
        self.name = named[0]
        places = self.places()
        for place in places:
            yield self._finding(named[0], named[0].programme, place, named[1])
        if not places:
            yield Refusal(self.count, "no place is named")

    def _refusal(self) -> str | None:
        if self.count.refused:
            return self.count.refused
        if _PLAN.search(self.before, self.before.rfind(";") + 1):
            return "plan"
        return "refers to firms already counted" if _REFERS.search(self.before) else None

    def _finding(self, name: ProgrammeName, programme: Programme, place: Place, rule: str) -> Finding:
        batch, measure = self.batch_and_measure(rule)
        return Finding(
            count=self.count, programme=programme, level=self.level(name, programme), region=place.code,
            place=None if place.code else place.words, batch=batch,
            year=None if measure == "cumulative" else self.year(), measure=measure,
            status=self.status(measure, programme), subset=self.subset(),
            as_of=self.as_of() if measure == "cumulative" else None, start=self.clause.start, end=self.clause.end,
            rule=f"english-{rule}",
        )  # fmt: skip

    def programme(self) -> tuple[ProgrammeName, str] | None:
        """The title that the number counts, and the rule that says so; None where it counts something else."""
        names = inside(self.m.programmes, self.sentence.start, self.sentence.end)
        right = [name for name in names if name.start >= self.count.end]
        between = self.text[self.count.end : right[0].start] if right else ""
        if right and _BEFORE_TITLE.fullmatch(between) and not _LOOSE_LINK.search(between):
            several = len(right) > 1 and re.fullmatch(r",? (?:and )?", self.text[right[0].end : right[1].start])
            return None if several else (right[0], "title-after")
        firms = _FIRMS_AFTER.match(self.after)
        left = [name for name in names if name.end <= self.count.start]
        beside = [name for name in left if name.start >= self.clause.start]
        if right and firms and not beside and right[0].start < self.clause.end:
            return right[0], "title-in-clause"
        if not firms and _STRANGE_NOUN.match(self.after):
            return None
        if left and (
            firms
            or self._after_place()
            or _IN_PLACE.match(self.after)
            or _TO_NUMBER.search(self._up_to_number(left[-1]))
        ):
            return left[-1], "title-before"
        if not self.carried.programme or self.carried.sentences_since > 3:
            return None
        if (
            self._after_each()
            or (firms and _NEW.search(self.words))
            or _STOCK.search(self.words)
            or self._after_place()
        ):
            return self.carried.programme, "title-carried"
        return None

    def _up_to_number(self, name: ProgrammeName) -> str:
        """The words from a title to the number's digits, the number's bound among them."""
        bound = re.match(r"[A-Za-z ]*", self.text[self.count.start : self.count.end])
        return self.text[name.end : self.count.start + (bound.end() if bound else 0)]

    def _after_each(self) -> bool:
        return bool(re.search(r"\beach (?:added|had|has|have)\b[^,;]{0,20}$", self.before))

    def _after_place(self) -> bool:
        places = [p for p in inside(self.m.places, self.clause.start, self.count.start) if p.role == "place"]
        return bool(places) and bool(_HAS.fullmatch(self.text[places[-1].end : self.count.start].rstrip(" ")))

    def places(self) -> list[Place]:
        """The places that have the count, one but for rows such as: Shenzhen, Beijing and Suzhou each added
        more than 100.
        """
        row: list[Place] = []
        for named in inside(self.m.places, self.sentence.start, self.count.start):
            linked = row and _ROW_LINK.fullmatch(self.text[row[-1].end : named.start])
            row = [*row, named] if linked else [named]
        if len(row) > 1 and re.search(r"\beach\b|\ball\b|\bboth\b", self.text[row[-1].end : self.count.start]):
            return row
        place = self.place()
        return [place] if place else []

    def place(self) -> Place | None:
        """The place whose firms are counted: 19 companies from Wenzhou, Beijing has 39, else what the text is about."""
        places = [p for p in inside(self.m.places, self.sentence.start, self.sentence.end) if p.role != "firm"]
        after = [p for p in places if self.count.end <= p.start < self.clause.end and p.role != "office"]
        if after and _LINKED_PLACE.fullmatch(self.text[self.count.end : after[0].start]):
            return after[0]
        before = [p for p in places if p.end <= self.count.start and p.role != "office"]
        if before:
            return self._smallest(before)
        if after and "," not in self.text[self.count.end : after[0].start]:
            return after[0]
        offices = [p for p in places if p.role == "office"]
        if self.carried.place or offices:
            return self.carried.place or offices[0]
        return None if _NAMELESS.search(self.before + self.after) else Place(0, 0, NATION.code, "place", NATION.name)

    def _smallest(self, before: list[Place]) -> Place:
        """The last place, or the one before it where the last only says where that lies: Wenzhou, Zhejiang province."""
        last = before[-1]
        if (
            len(before) > 1
            and last.code
            and before[-2].code
            and last.code[2:] == "0000"
            and before[-2].code[:2] == last.code[:2]
        ):
            between = self.text[before[-2].end : last.start]
            return (
                before[-2]
                if re.fullmatch(r",? (?:in |of |a city in |(?:the )?capital of )?(?:\w+ China's )?", between)
                else last
            )
        return last

    def batch_and_measure(self, rule: str) -> tuple[tuple[int, int] | None, Measure]:
        if _BEFORE_THE_LIST.search(self.before) and self.lead and self.lead.first > 1:
            return (1, self.lead.first - 1), "cumulative"
        batch = self._batch()
        span = batch is not None and batch.last > batch.first
        if _REVOKED.search(self.words):
            return None, "revoked"
        if _REVIEWED.search(self.words):
            return (batch.first, batch.last) if batch else None, "reviewed"
        if _APPLIED.search(self.words) and not _NEW.search(self.words):
            return (batch.first, batch.last) if batch else None, "applied"
        lead = batch or self.carried.batch
        if lead and _RUNNING.search(self.words):
            return (1, lead.last), "cumulative"
        if _STOCK.search(self.words) or span:
            return (batch.first, batch.last) if batch and span else None, "cumulative"
        if (
            batch
            or _FRESH.search(self.words)
            or (_NEW.search(self.words) and not _OWNS.search(self.words.split("list")[0]))
        ):
            return self._new(batch)
        if _NEW.search(self.words) and self.carried.batch:
            return self._new(None)
        if rule == "title-carried" and self.carried.measure:
            return (
                self.carried.batch.first,
                self.carried.batch.last,
            ) if self.carried.batch and self.carried.measure != "cumulative" else None, self.carried.measure
        return None, "cumulative"

    def _batch(self) -> Batch | None:
        within = inside(self.m.batches, self.clause.start, self.clause.end)
        after = [b for b in within if b.start >= self.count.end]
        anywhere = inside(self.m.batches, self.sentence.start, self.sentence.end)
        fitting = after or within or anywhere
        return next((b for b in fitting if not b.review), fitting[0] if fitting else None)

    def _new(self, batch: Batch | None) -> tuple[tuple[int, int] | None, Measure]:
        if batch:
            return (batch.first, batch.last), "new"
        if self.carried.batch is None:
            return None, "new"
        both = self.carried.reviewed is not None
        return (self.carried.batch.first, self.carried.batch.last), "new_and_reviewed" if both else "new"

    def level(self, name: ProgrammeName, programme: Programme) -> Level | None:
        split = _LEVEL_WORD.match(self.after)
        return _LEVELS[split["level"]] if split else name.level or usual_level(programme)

    def status(self, measure: Measure, programme: Programme) -> Status | None:
        if measure == "cumulative" and _RUNNING.search(self.words):
            return self.carried.status
        if measure in {"cumulative", "applied"} or programme == "unicorn" or _PRIVATE.search(self.text[:2000]):
            return None
        sentence = self.before + self.after
        if _PROPOSED.search(sentence) or self.carried.status == "proposed":
            return "proposed"
        return "confirmed" if _CONFIRMED.search(sentence) else self.carried.status

    def subset(self) -> str | None:
        return "listed" if _LISTED.match(self.after) else None

    def year(self) -> int | None:
        named = inside(self.m.years, self.sentence.start, self.sentence.end)
        return (
            named[0].year if named and re.match(r"\W*(?:list of|for the year)", self.text[named[0].start :]) else None
        )

    def as_of(self) -> str | None:
        dates = list(english_dates(self.before))
        return dates[-1].date if dates else None


def _carry_on(mentions: _Mentions, sentence: Span, carried: Carried, used: ProgrammeName | None) -> None:
    """Hand on what the sentence said: the list that it announced, the place that it was about."""
    words = mentions.text[sentence.start : sentence.end]
    programmes = [p for p in inside(mentions.programmes, sentence.start, sentence.end) if p.programme]
    batches = inside(mentions.batches, sentence.start, sentence.end)
    places = [p for p in inside(mentions.places, sentence.start, sentence.end) if p.role in ("place", "zone")]
    carried.sentences_since += 1
    if programmes:
        carried.programme = replace(used or programmes[-1], subset=None)
        carried.sentences_since = 0
        if _PROPOSED.search(words):
            carried.status = "proposed"
        elif _CONFIRMED.search(words):
            carried.status = "confirmed"
    if programmes and batches:
        carried.batch = next((b for b in batches if not b.review), None)
        carried.reviewed = next((b for b in batches if b.review), None)
    if places and places[0].start - sentence.start < (60 if places[0].role == "place" else 25):
        carried.place = places[0]
