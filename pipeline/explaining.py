"""Why a text gives the claims that it gives: what it mentions, which words gave each field, what was turned down.

``find_claims`` answers what a text claims; ``explained`` reads the same text once more and tells how. All spans are
half-open, in code points of the text exactly as it was given, and stand beside the words that they hold:
``text[start:end] == words``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Literal

from pipeline.claims import claim_of, is_english, may_claim, readings, settle
from pipeline.clauses import Span, chinese_sentences, english_sentences
from pipeline.divisions import NATION, Division, division
from pipeline.mentions import Count
from pipeline.normalise import Normalised, normalise
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.records import Claim, Level
from pipeline.scopes import Finding, Refusal

Kind = Literal["number", "title", "place", "batch", "year", "date", "word"]
How = Literal["words", "carried", "default"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text that say something. ``means`` is what they were read as: a number's value, a title's programme,
    a place's full name, an ISO date, the kinds of a deciding word; None where they came to nothing.
    """

    kind: Kind
    start: int
    end: int
    words: str
    means: str | None


@dataclass(frozen=True, slots=True)
class Because:
    """Where one field of a claim comes from.

    ``how`` is ``words`` where words of the number's own sentence say so, ``carried`` where something said of another
    number or in another sentence holds for it, ``default`` where nothing was said. ``start``, ``end`` and ``words``
    are None where no words can be shown.
    """

    field: str
    value: str
    how: How
    start: int | None = None
    end: int | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Explained:
    """A claim with the origin of each field that has a value, its number first; of the number alone where its reading
    notes no words.
    """

    claim: Claim
    because: tuple[Because, ...]


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """A number that claims nothing, and the reason why."""

    start: int
    end: int
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A claim that another one repeats or states more exactly (``reason``); ``instead`` is that one's index."""

    claim: Claim
    start: int
    end: int
    words: str
    instead: int | None
    reason: Literal["repeated", "stated more exactly"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that explains a text's claims. The claims are those of ``find_claims``; no two mentions overlap."""

    text: str
    mentions: tuple[Mention, ...]
    claims: tuple[Explained, ...]
    turned_down: tuple[TurnedDown, ...]
    left_out: tuple[LeftOut, ...]


def explained(
    text: str, *, home: str | None = None, published: date | None = None, language: str | None = None
) -> Explanation:
    """Why ``find_claims``, asked the same, answers as it does. Any text gives an answer."""
    plain = normalise(text)
    found = list(readings(plain.text, home, published, language))
    findings = [f for f in found if isinstance(f, Finding)] if may_claim(text) else []
    refusals = [r for r in found if isinstance(r, Refusal)]
    settled = settle(plain, findings)
    own = division(home) if home else None
    english = is_english(plain.text, language)
    seen = list(_apart(plain.text, _seen_in_english(found) if english else _seen_in_chinese(plain.text, own)))
    document = _Document(plain, text, seen, english, own)
    claimed = {finding.count.start for finding in findings}
    mentions = [Mention(m.kind, *document.words(m.start, m.end), m.means) for m in seen]
    return Explanation(
        text=text,
        mentions=tuple(_in_order(mentions)),
        claims=tuple(Explained(claim_of(f, plain, text), tuple(document.because(f))) for f in settled.kept),
        turned_down=tuple(_turned_down(document, [r for r in refusals if r.count.start not in claimed])),
        left_out=tuple(_left_out(document, settled.kept, settled.left_out)),
    )


def _in_order(mentions: list[Mention]) -> Iterator[Mention]:
    """The mentions as they stand in a text, none of which begins inside the one before: words that plain spelling puts
    in another order lead back to the same stretch.
    """
    end = 0
    for mention in sorted(mentions, key=lambda mention: mention.start):
        if mention.start >= end:
            yield mention
            end = mention.end


# --- what is mentioned


@dataclass(frozen=True, slots=True)
class _Seen:
    """A mention in offsets of the plain text; ``level`` is the one that a title's own words say."""

    kind: Kind
    start: int
    end: int
    means: str | None
    level: Level | None = None


# Words that decide nothing by themselves, or stand everywhere.
_QUIET = {"plain", "served-", "noplan", "firm", "self"}
_KIND_OF_FIELD: dict[str, Kind] = {
    "programme": "title",
    "region": "place",
    "batch": "batch",
    "year": "year",
    "as_of": "date",
}


def _seen_in_chinese(text: str, home: Division | None) -> Iterator[_Seen]:
    """All that a Chinese text mentions; of two mentions that overlap the one that says more comes first."""
    from pipeline.chinese.sentences import mentions_of  # each language pays for its own patterns only
    from pipeline.chinese.words import BIT

    m = mentions_of(text, home)
    for title in m.titles:
        yield _Seen("title", title.start, title.end, title.programme, title.level)
    for count in m.counts:
        yield _Seen("number", count.start, count.end, str(count.value))
    for batch in m.batches:
        yield _Seen("batch", batch.start, batch.end, _batches(batch.first, batch.last))
    for day in m.dates:
        yield _Seen("date", day.start, day.end, day.date)
    for year in m.years:
        yield _Seen("year", year.start, year.end, str(year.year))
    for place in m.places:
        yield _Seen("place", place.start, place.end, _place_name(place.code, place.words))
    for start, end, bits in zip(m.words.starts, m.words.ends, m.words.kinds, strict=True):
        kinds = [kind for kind, bit in BIT.items() if bits & bit and kind not in _QUIET]
        if kinds:
            yield _Seen("word", start, end, ", ".join(kinds))


def _seen_in_english(found: Iterable[Finding | Refusal]) -> Iterator[_Seen]:
    """What the readings of an English text say that they go by."""
    findings = []
    for reading in found:
        yield _Seen("number", reading.count.start, reading.count.end, str(reading.count.value))
        if isinstance(reading, Finding):
            findings.append(reading)
    for finding in findings:
        values = _values(finding)
        for field, start, end in finding.sources:
            yield _Seen(_KIND_OF_FIELD.get(field, "word"), start, end, values.get(field))


def _apart(text: str, mentions: Iterable[_Seen]) -> list[_Seen]:
    """The mentions in the order of the text, without those that share a character with one that came before them."""
    taken = bytearray(len(text))
    apart = []
    for mention in mentions:
        stretch = slice(mention.start, mention.end)
        if mention.start < mention.end and not any(taken[stretch]):
            taken[stretch] = b"\1" * (mention.end - mention.start)
            apart.append(mention)
    return sorted(apart, key=lambda mention: mention.start)


def _batches(first: int, last: int) -> str:
    return str(last) if first == last else f"{first}-{last}"


def _place_name(code: str | None, words: str | None) -> str | None:
    known = division(code) if code else None
    return known.name if known else words


# --- which words gave each field


def _values(finding: Finding) -> dict[str, str]:
    """Each field of a finding that has a value, in the order in which a claim names them."""
    values: dict[str, object] = {
        "programme": finding.programme,
        "level": finding.level,
        "region": _place_name(finding.region, finding.place),
        "batch": _batches(*finding.batch) if finding.batch else None,
        "year": finding.year,
        "measure": finding.measure,
        "status": finding.status,
        "subset": finding.subset,
        "as_of": finding.as_of,
    }
    return {field: str(value) for field, value in values.items() if value is not None}


_LEVEL_WORDS = {
    "national": pattern(r"国家级?|\b(?:national|state)\b", re.IGNORECASE),
    "provincial": pattern(r"省级?|\bprovincial\b", re.IGNORECASE),
    "municipal": pattern(r"市级?|\bmunicipal\b", re.IGNORECASE),
    "county": pattern(r"[县区]级?|\b(?:county|district)\b", re.IGNORECASE),
}
_STATUS_WORDS = {"proposed": ("proposed",), "confirmed": ("settled", "announced", "granted", "revoked")}


class _Document:
    """A text, its plain spelling and what it mentions, to be asked which words gave what."""

    def __init__(self, plain: Normalised, text: str, seen: list[_Seen], english: bool, home: Division | None) -> None:
        self.normalised = plain
        self.plain = plain.text
        self.text = text
        self.seen = seen
        self.english = english
        self._home = home
        self._sentences = (english_sentences if english else chinese_sentences)(plain.text)
        self._by_start = {mention.start: mention for mention in seen}

    def words(self, start: int, end: int) -> tuple[int, int, str]:
        """A stretch of the plain text as a span of the original, and its words there."""
        first, last = self.normalised.original(start, end)
        return first, last, self.text[first:last]

    def because(self, finding: Finding) -> Iterator[Because]:
        """The origin of each of a finding's fields."""
        number = self.words(finding.count.start, finding.count.end)
        yield Because("count", str(finding.count.value), "words", *number)
        if finding.count.bound != "exact":
            yield Because("bound", finding.count.bound, "words", *number)
        sentence = self._sentence(finding.count.start)
        if not finding.sources:
            return  # a reading that notes no words leaves nothing to show
        noted = {field: (start, end) for field, start, end in reversed(finding.sources) if start < end}
        for field, value in _values(finding).items():
            stretch = noted.get(field)
            if stretch is None or self._says_otherwise(stretch, field, value):
                stretch = self._looked_up(field, value, finding, sentence)
            if stretch is None:
                yield Because(field, value, "default" if self._is_default(field, finding) else "carried")
                continue
            here = sentence.start <= stretch[0] < sentence.end
            like = self._is("number", stretch[0]) and stretch[0] != finding.count.start
            yield Because(field, value, "words" if here and not like else "carried", *self.words(*stretch))

    def _sentence(self, at: int) -> Span:
        index = bisect_right(self._sentences, at, key=lambda sentence: sentence.start) - 1
        return self._sentences[max(index, 0)]

    def _says_otherwise(self, stretch: tuple[int, int], field: str, value: str) -> bool:
        """Whether the words noted for a batch name another one: a part takes over the batch of its whole."""
        if field != "batch":
            return False
        said = self._by_start[stretch[0]].means if self._is("batch", stretch[0]) else None
        return said is not None and said.split("-")[-1] != value.split("-")[-1]

    def _is(self, kind: Kind, start: int) -> bool:
        return start in self._by_start and self._by_start[start].kind == kind

    def _looked_up(self, field: str, value: str, finding: Finding, sentence: Span) -> tuple[int, int] | None:
        """The words that say so where the reading did not note them."""
        look: dict[str, Callable[[], tuple[int, int] | None]] = {
            "level": lambda: self._level(finding, value),
            "batch": lambda: self._nearest("batch", value, sentence.end),
            "year": lambda: self._nearest("year", value, sentence.end),
            "status": lambda: self._status(value, sentence),
            "subset": lambda: self._subset(value, finding, sentence),
        }
        return look[field]() if field in look else None

    def _level(self, finding: Finding, value: str) -> tuple[int, int] | None:
        """The title that says its level itself, else the words that say another level than the title's usual one."""
        title = next(((start, end) for field, start, end in finding.sources if field == "programme"), (0, 0))
        own = self._is("title", title[0]) and self._by_start[title[0]].level == value
        if own or _LEVEL_WORDS[value].search(self.plain, *title):
            return title if title[1] else None
        said = _LEVEL_WORDS[value].search(self.plain, finding.start, finding.end)
        return said.span() if said and value != usual_level(finding.programme) else None

    def _nearest(self, kind: Kind, value: str, end: int) -> tuple[int, int] | None:
        """The last mention before a sentence's end that names a batch or a year; of a span its end is enough."""
        for at in range(self._first_from(end) - 1, -1, -1):
            mention = self.seen[at]
            if mention.kind == kind and (mention.means or "").split("-")[-1] == value.split("-")[-1]:
                return mention.start, mention.end
        return None

    def _first_from(self, at: int) -> int:
        """The index of the first mention from a position on."""
        return bisect_left(self.seen, at, key=lambda mention: mention.start)

    def _status(self, value: str, sentence: Span) -> tuple[int, int] | None:
        named = self.seen[self._first_from(sentence.start) : self._first_from(sentence.end)]
        said = [mention for mention in named if mention.kind == "word"]
        for kind in _STATUS_WORDS[value]:
            for mention in said:
                if kind in (mention.means or "").split(", "):
                    return mention.start, mention.end
        return None

    def _subset(self, value: str, finding: Finding, sentence: Span) -> tuple[int, int] | None:
        at = self.plain.find(value, finding.start, sentence.end)
        at = at if at >= 0 else self.plain.rfind(value, 0, finding.count.start)
        return (at, at + len(value)) if at >= 0 and value else None

    def _is_default(self, field: str, finding: Finding) -> bool:
        if field == "level":
            return finding.level == usual_level(finding.programme)
        if field == "region":
            here = "place-in-sentence" in finding.rule  # the place that a number before it stands for
            return not here and finding.region in (NATION.code, self._home.code if self._home else None)
        if field == "measure":
            return "like-" not in finding.rule
        return field == "status" and finding.measure == "revoked"


# --- what came to nothing

_REASONS = {
    "rank": "a rank",
    "share": "a share",
    "money": "money",
    "people": "people",
    "difference": "difference",
}
# Numbers whose unit says at once that they count no firms.
_OTHER = pattern(
    r"(?P<rank>(?<=[居列排名国國省市])第[\d一二三四五六七八九十]{1,3}[位名]?|第[\d一二三四五六七八九十]{1,3}[位名])|"
    r"(?P<share>\d{1,6}(?:\.\d{1,4})?[%％]|百分之[\d一二三四五六七八九十百点]{1,8}|[一二三四五六七八九十]分之[一二三四五六七八九十])|"
    r"(?P<money>\d{1,12}(?:\.\d{1,4})?[百千万亿]{0,2}(?:多|余)?(?:美|港|欧|日)?元)|"
    r"(?P<people>\d{1,12}(?:\.\d{1,4})?[百千万亿]{0,2}(?:多|余)?(?:人(?!工)|名))"
)
# What an aside says that more firms have it than before.
_MORE = pattern(r"(?P<difference>\d{1,6}[多余餘]?[家户戶])")


def _turned_down(document: _Document, refusals: list[Refusal]) -> Iterator[TurnedDown]:
    """The numbers that claim nothing, in the order of the text, each once."""
    reasons: dict[Count, str] = {}
    for refusal in refusals:
        reasons.setdefault(refusal.count, refusal.reason)
    stretches = {(count.start, count.end): reason for count, reason in reasons.items()}
    taken = [(m.start, m.end) for m in document.seen if m.kind != "word"]
    for match in _OTHER.finditer(document.plain):
        before = bisect_right(taken, match.end() - 1, key=lambda stretch: stretch[0]) - 1
        if before < 0 or taken[before][1] <= match.start():
            stretches[match.span()] = _REASONS[str(match.lastgroup)]
    turned_down = [TurnedDown(*document.words(*stretch), reason) for stretch, reason in stretches.items()]
    for start, end in document.normalised.asides:
        if document.english:
            turned_down += _told_beside(document.text, start, end)
            continue
        for number in chain(_OTHER.finditer(document.text, start, end), _MORE.finditer(document.text, start, end)):
            turned_down.append(TurnedDown(*number.span(), number[0], _REASONS[str(number.lastgroup)]))
    yield from sorted(turned_down, key=lambda number: number.start)


def _told_beside(text: str, start: int, end: int) -> Iterator[TurnedDown]:
    """The numbers of an English aside: shares, and what says how many more there are than before."""
    from pipeline.english.numbers import find_numbers

    for number in find_numbers(text[start:end].lower()):
        first, last = start + number.start, start + number.end
        reason = number.refused or "difference"
        if reason != "time":
            yield TurnedDown(first, last, text[first:last], reason)


def _left_out(document: _Document, kept: list[Finding], left_out: list[tuple[Finding, Finding]]) -> Iterator[LeftOut]:
    """The findings that gave way to others, in the order of the text, each with the one that stands in the end."""
    standing = {id(finding): index for index, finding in enumerate(kept)}
    gave_way = {id(finding): better for finding, better in left_out}
    for finding, better in sorted(left_out, key=lambda pair: pair[0].count.start):
        passed = {id(finding)}
        while id(better) not in standing and id(better) in gave_way and id(better) not in passed:
            passed.add(id(better))
            better = gave_way[id(better)]
        yield LeftOut(
            claim_of(finding, document.normalised, document.text),
            *document.words(finding.count.start, finding.count.end),
            standing.get(id(better)),
            "repeated" if finding.count.value == better.count.value else "stated more exactly",
        )
