"""The counts that a text claims: which programme, which place, which batch, how many, how sure, and where it says so.

    normalise ─► chinese | english ─► totals ─► settle ─► claims

The text is brought to one plain spelling (:mod:`pipeline.normalise`). Its language's package finds what it mentions and
reads each number in its clause: it claims something, or it is turned down with a reason. What the figures of a document
say about each other is added, what only repeats another is left out, and each claim is given back with the span of the
text that states it, in the text exactly as it was given.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.divisions import division, division_told_by
from pipeline.normalise import Normalised, headline_end, normalise
from pipeline.patterns import pattern
from pipeline.plausibility import contradicted
from pipeline.programmes import may_hide_one, mentions_any
from pipeline.records import Claim, Evidence
from pipeline.scopes import Finding, Refusal

_HAN = pattern(r"[一-鿿]")
_NEARLY = 0.03  # of a figure: what a headline rounds
_JUST_PASSED = 1.1
_BESIDE = 6  # from a year to the number that it says when: 2019年新晋2家
_BESIDE_EACH_OTHER = 90  # English letters between those newly added and those that passed the review
_TITLES_IN_ROW, _ONE_ROW = 4, 120
_BY_DEFAULT = ("stock-by-default", "like-number-before", "like-list")  # a headline's figure without a word for it
_TELLING = 20  # a figure that hardly stands for two things
_LATIN = pattern(r"[a-zA-Z]")


@dataclass(frozen=True, slots=True)
class Settled:
    """The findings of a document that stand, in its order, and those left out, each with the one it gives way to,
    which may be left out itself.
    """

    kept: list[Finding]
    left_out: list[tuple[Finding, Finding]]


def find_claims(
    text: str, *, home: str | None = None, published: date | None = None, language: str | None = None
) -> list[Claim]:
    """The claims of a document, in the order in which it states them.

    ``home`` is the outlet's own division, by name or code; 我市 and 全省 mean it. Of several with that name it is the
    one whose city or province the text names. ``published`` tells plans from results. ``language`` (``zh-Hans``,
    ``zh-Hant``, ``en``) is only needed for texts too short to show it. Any text gives an answer.
    """
    if not may_claim(text):
        return []
    plain = normalise(text)
    if not mentions_any(plain.text):
        return []  # what seemed to hide a title hides none
    findings = [found for found in readings(plain.text, home, published, language) if isinstance(found, Finding)]
    return [claim_of(finding, plain, text) for finding in settle(plain, findings).kept]


def may_claim(text: str) -> bool:
    """Whether a text, exactly as given, may name a title at all; without one it claims nothing. Cheap."""
    return mentions_any(text) or may_hide_one(text)


def readings(plain: str, home: str | None, published: date | None, language: str | None) -> Iterator[Finding | Refusal]:
    """What each number of a text in its plain spelling claims, or why it was turned down; not yet what repeats what."""
    own = (division(home) or division_told_by(home, plain)) if home else None
    if is_english(plain, language):
        from pipeline.english import read_english  # each language pays for its own patterns only

        found = list(read_english(plain, own))
    else:
        from pipeline.chinese.reading import read_chinese
        from pipeline.totals import settled

        read = list(read_chinese(plain, own, published.year if published else None))
        found = [*settled(plain, (each for each in read if isinstance(each, Finding)))]
        found += [each for each in read if isinstance(each, Refusal)]
    wrong = set(map(id, contradicted(each for each in found if isinstance(each, Finding))))
    yield from (Refusal(each.count, "contradicted") if id(each) in wrong else each for each in found)


def is_english(text: str, language: str | None) -> bool:
    """Whether a text in its plain spelling is read as English: as its language says, else by its letters."""
    if language:
        return language.startswith("en")
    sample = text[:20_000]
    wide = (len(sample.encode(errors="replace")) - len(sample)) // 2  # a Chinese character takes three bytes
    if wide * 4 >= len(sample) - wide:
        return False
    return len(_HAN.findall(sample)) * 4 < len(_LATIN.findall(sample))


def settle(plain: Normalised, findings: Iterable[Finding]) -> Settled:
    """The findings of a text, in its order, apart from those that another one repeats or states more exactly."""
    headline = headline_end(plain.text)
    left_out: list[tuple[Finding, Finding]] = []
    about_one: dict[tuple[object, ...], list[Finding]] = {}
    for finding in _fullest(findings, left_out, headline):
        about_one.setdefault(_whose(finding), []).append(finding)
    standing: list[Finding] = []
    for same in about_one.values():
        if len(same) == 1:
            standing += same
            continue
        near = _Near(same)
        for finding in same:
            better = next((other for other in near.to(finding) if _restated(finding, other, headline)), None)
            if better:
                left_out.append((finding, better))
            else:
                standing.append(finding)
    placed = {(f.programme, f.count.value): f for f in standing if "place-home" not in f.rule}
    told: dict[tuple[object, ...], dict[str, Finding]] = {}
    for finding in standing if headline else ():
        if finding.start >= headline:
            told.setdefault(_counted(finding), {})[finding.programme] = finding
    kept: list[Finding] = []
    for finding in standing:
        better = placed.get((finding.programme, finding.count.value)) if "place-home" in finding.rule else None
        if finding.end <= headline:
            better = (
                better or _told_otherwise(finding, told.get(_counted(finding), {})) or _summed_up(finding, standing)
            )
            if finding.rule.endswith(_BY_DEFAULT) and finding.measure == "cumulative":
                fresh = finding.region, finding.place, "new", finding.count.value
                better = better or told.get(fresh, {}).get(finding.programme)
        if better and finding.end <= headline:
            left_out.append((finding, better))
        else:
            kept.append(finding)
    return Settled(sorted(kept, key=lambda f: plain.original(f.count.start, f.count.end)), left_out)


def _summed_up(finding: Finding, standing: list[Finding]) -> Finding | None:
    """The one of a headline's title among the body's figures of several titles in a row whose sum the headline tells:
    六家入围, and below it 隐形冠军1家,培育企业5家.
    """
    body = [f for f in standing if f.start >= finding.end and not f.subset and f.measure == finding.measure]
    body = [f for f in body if f.region == finding.region]
    for at, first in enumerate(body):
        row = [f for f in body[at : at + _TITLES_IN_ROW] if f.count.end - first.start < _ONE_ROW]
        for end in range(2, len(row) + 1):
            titles = {f.programme: f for f in row[:end]}
            if len(titles) == end and sum(f.count.value for f in row[:end]) == finding.count.value:
                return titles.get(finding.programme)
    return None


def _told_otherwise(finding: Finding, told: dict[str, Finding]) -> Finding | None:
    """What the body says that a headline's figure counts, where the headline gets the title wrong, cuts it short, or
    leaves out that only valid titles count: 9家企业跻身省专精特新, and below it 省专精特新小巨人企业9家.
    """
    same = told.get(finding.programme)
    if same:
        return same if (same.subset or "").startswith("有效") and not finding.subset else None
    if finding.programme != "srdi_sme" and finding.count.value < _TELLING:
        return None
    return next(iter(told.values()), None)


class _Near:
    """Findings about one place and title, by their values: only those near it can state a figure again."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._findings = findings
        self._order = sorted(range(len(findings)), key=lambda at: findings[at].count.value)
        self._values = [findings[at].count.value for at in self._order]

    def to(self, finding: Finding) -> list[Finding]:
        """Those that may state a figure again or more exactly, in the order of the document."""
        value = finding.count.value
        low, high = (value, value) if finding.count.bound == "exact" else (int(value * 0.9), int(value * 1.4) + 1)
        high = self._values[-1] if _is_floor(finding) else high
        near = self._order[bisect_left(self._values, low) : bisect_right(self._values, high)]
        return [self._findings[at] for at in sorted(near)]


def _fullest(findings: Iterable[Finding], left_out: list[tuple[Finding, Finding]], headline: int) -> Iterable[Finding]:
    """Of the findings that say the same the fullest; the others are added to those left out.

    A headline's word for how certain they are gives way to the body's: 151家入围, of which the body says 拟认定.
    """
    by_key: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        said = finding.level, finding.measure, finding.count.value, finding.batch, finding.subset
        key = (_whose(finding), *said, _year_beside(finding))
        known = by_key.get(key)
        if known is not None and known.end <= headline < finding.end and finding.status:
            known = replace(known, status=finding.status)
        if known is not None and finding.end <= headline < known.end and known.status:
            finding = replace(finding, status=known.status)
        by_key[key] = finding if known is None or _fuller(finding, known) else known
        if known is not None:
            left_out.append((known, finding) if by_key[key] is finding else (finding, known))
    return by_key.values()


def _counted(finding: Finding) -> tuple[object, ...]:
    return finding.region, finding.place, finding.measure, finding.count.value


def _whose(finding: Finding) -> tuple[object, ...]:
    return finding.programme, finding.region, finding.place


def _year_beside(finding: Finding) -> int | None:
    """The year of a cohort that stands right before a number: 2019年新晋2家,2021年新晋2家 are two claims."""
    beside = (0 <= finding.count.start - end <= _BESIDE for name, _, end in finding.sources if name == "year")
    return finding.year if finding.measure == "new" and any(beside) else None


def _fuller(finding: Finding, known: Finding) -> bool:
    def told(one: Finding) -> tuple[bool, bool, bool, int]:
        return one.batch is not None, one.year is not None, one.status is not None, one.end - one.start

    return told(finding) > told(known)


def _is_floor(finding: Finding) -> bool:
    """Whether a figure is the floor that several places share: 赣州、上饶均在30家以上."""
    return finding.count.bound == "at_least" and "-of-row" in finding.rule


def _restated(finding: Finding, other: Finding, headline: int) -> bool:
    """Whether a finding only rounds what another one states exactly, or repeats it without its batch."""
    if finding is other or _whose(finding) != _whose(other) or finding.rule.endswith(" still-left"):
        return False
    if _rounds_up_to(finding, other, headline):
        return True
    said = _year_beside(finding) or _year_beside(other)
    if said and finding.year and other.year and finding.year != other.year:
        return False
    if finding.subset != other.subset:
        return False
    if {finding.measure, other.measure} == {"new", "reviewed"} and finding.rule.endswith(" batch"):
        return False  # 第二批的5家通过复核。第一批1家,第二批5家: the same firms, first new and then reviewed
    beside = abs(finding.count.start - other.count.start) <= _BESIDE_EACH_OTHER
    if {finding.measure, other.measure} == {"new", "reviewed"} and beside and "english" in finding.rule:
        return False  # 12 households (6 newly added, 6 passed the review)
    if {finding.rule.rpartition(" ")[2], other.rule.rpartition(" ")[2]} == {"new", "reviewed"}:
        return False  # 12户,6户是新增,6户是复核通过
    if (
        finding.count.value == other.count.value
        and finding.level == other.level
        and "cumulative" not in {finding.measure, other.measure}
    ):
        later = finding.count.start > other.count.start
        if finding.end <= headline or other.end <= headline:
            later = finding.end <= headline < other.end  # the body knows better than its headline
        return (finding.batch is None and other.batch is not None) or (finding.batch == other.batch and later)
    if finding.count == other.count or (
        finding.measure == other.measure == "cumulative" and finding.count.value == other.count.value
    ):
        return finding.batch is None and other.batch is not None
    if finding.count.bound == "exact" or other.count.bound != "exact":
        return False
    low, high = finding.count.value, other.count.value
    if _is_floor(finding) and (finding.measure, finding.batch) == (other.measure, other.batch):
        return low <= high  # which is only of the places that have no figure
    if finding.measure != other.measure:
        floor = finding.end <= headline < other.end and finding.count.bound == "at_least" and low < high <= 1.2 * low
        return floor or abs(high - low) <= 0.03 * high  # a headline that rounds the body's figure
    return abs(high - low) <= 0.06 * high or (finding.count.bound == "at_least" and low < high <= 1.4 * low)


def _rounds_up_to(finding: Finding, other: Finding, headline: int) -> bool:
    """Whether a headline only names the mark that a figure of the body has just passed, or is near: 突破700家, and then
    706家; 近1.8万家, and then 超过1.76万家.
    """
    if finding.end > headline or other.end <= headline or finding.count.bound == "exact":
        return False
    mark, value = finding.count.value, other.count.value
    if finding.count.bound == "at_least":
        return mark <= value <= mark * _JUST_PASSED
    rounder = len(str(mark).rstrip("0")) < len(str(value).rstrip("0"))
    return rounder and abs(mark - value) <= _NEARLY * value and finding.subset == other.subset


def claim_of(finding: Finding, plain: Normalised, text: str) -> Claim:
    """A finding as a claim on ``text``, of which ``plain`` is the plain spelling."""
    start, end = plain.original(finding.start, finding.end)
    region = division(finding.region) if finding.region else None
    return Claim(
        programme=finding.programme,
        level=finding.level,
        region_code=finding.region,
        region=region.name if region else None,
        place=finding.place,
        batch_first=finding.batch[0] if finding.batch else None,
        batch_last=finding.batch[1] if finding.batch else None,
        year=finding.year,
        measure=finding.measure,
        count=finding.count.value,
        bound=finding.count.bound,
        status=finding.status,
        subset=finding.subset,
        as_of=finding.as_of,
        evidence=Evidence(start, end, text[start:end]),
        rule=finding.rule,
    )
