"""Which batch and which year's firms a number counts, and the date that it holds for."""

from __future__ import annotations

import re

from pipeline.clauses import inside
from pipeline.english.case import Case, Stretch
from pipeline.english.measure_as_total import compares_with_before, is_tied
from pipeline.english.measure_of_both import newest_batch
from pipeline.english.measure_of_two_lists import new_batch_of_both
from pipeline.mentions import AsOf, Batch
from pipeline.patterns import pattern
from pipeline.records import Measure
from pipeline.scopes import Finding

_HOLDS_AT = pattern(r"(?:by|as of|as at|at|until|till|up to|through|in|end|from|to|on)\b")
_NEAR, _FAR = 900, 1_800  # letters from a batch to newcomers without their own
_EARLIER = pattern(r" (?:(?:in|from) )?(?:a|one|the) year (?:earlier|before|ago)|,? a year (?:earlier|before)")
_ONCE_NAMED = pattern(
    r",? (?:(?:that|which|who) )?(?:were |had |have |was )?(?:first |been )?(?:recogni[sz]ed|identified|selected|"
    r"certified|approved|named|listed|determined|confirmed|chosen|"
    r"designated|accredited|picked|admitted|(?:earned|won|received|gained|got|obtained|awarded|granted|given) "
    r"(?:the|their|its|this) (?:\w+ )?(?:title|status|label|designation|honou?r)) in "
    r"(?P<year>20\d\d)\b"
)
_RAISED = pattern(
    r"\b(?:doubled|tripled|trebled|quadrupled|raised|lifted|brought|increased|expanded|boosted|pushed|took|taken|swelled|"
    r"enlarged|extended) (?:its|their|the)\b"
)
_RECOGNIZED_IN = pattern(
    r" (?:recogni[sz]ed|identified|certified|approved|named|announced|published) in (?P<year>20\d\d)\b"
)
_WITHIN = ("in ", "last ", "throughout ", "during ", "over ")
# A stretch of a year, named with it: from January to May 2023, in the first five months of 2023.
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_PART_OF_YEAR = pattern(
    rf"\b(?:{_MONTH}(?: to | ?[-–] ?| through | and ){_MONTH},?|"
    r"(?:first|second|third|last|opening) (?:[\w-]+ )?(?:months|quarters?|half)(?: of)?|h[12]|q[1-4]),? "
    r"(?P<year>20\d\d)\b"
)
# Right before a year that is only held against: 90 percent more than there were in 2021.
_THAN = pattern(
    r"\bthan(?: (?:there|it|those|that|the (?:number|figure|total)|(?:had|has|have) been|were|was|is|did|had))* $"
)
_OF_THE_YEAR = pattern(r"\b(?:this|in the|for the|of the|within the) year\b")

# All lists of 2023 taken together, 211 firms have the title.
_ALL_OF_YEAR = pattern(
    r"\b(?:all|both|(?:the )?(?:two|three|four|five)) (?:the )?(?:lists|batches|rounds|groups) "
    r"(?:of|in|for|from) (?:20\d\d|the year|this year)\b"
)


def batch_of(case: Case, measure: Measure) -> Stretch | None:
    """The batch or span of batches of a number."""
    own = case.own_batch
    if measure == "new_and_reviewed" and (newest := newest_batch(case)):
        return _handed(case, newest)
    if measure == "cumulative":
        return _total_batch(case, own)
    both = case.whole if case.whole and case.whole.measure == "new_and_reviewed" else None
    if own and own.review and measure == "new" and both:
        return both.batch  # 78 for the fifth batch and the review of the second, of which 55 newly added
    if measure == "new_and_reviewed" and (new := new_batch_of_both(case)):
        case.give("batch", new.start, new.end)
        return new.first, new.last
    if own:
        case.give("batch", own.start, own.end)
        return (own.first, own.last) if own.last else None
    beside = case.scene.findings[-1] if case.scene.findings else None
    if beside and (beside.measure, measure) == ("applied", "new") and beside.region == case.place.code and beside.batch:
        case.inherit(beside, "batch")
        return beside.batch  # in batch eight the city applied with six and obtained two
    if measure in ("reviewed", "revoked"):
        return _reviewed_batch(case, measure)
    if case.listed.year and _OF_THE_YEAR.search(case.scene.m.low, case.phrase.start, case.phrase.end):
        return None
    if measure == "new" and _ALL_OF_YEAR.search(case.scene.m.low, case.scene.start, case.phrase.number.start):
        return None
    if case.programme == "tech_sme" and _years_named(case):
        return None  # of all batches of the year, which start again with the next
    whole, batch = case.whole, case.listed.batch
    newer = batch is not None and whole is not None and batch.start > whole.count.start
    if whole and whole.measure in (measure, "new_and_reviewed") and (whole.batch or whole.year) and not newer:
        case.inherit(whole, "batch")
        return whole.batch
    near = batch is not None and abs(case.phrase.number.start - batch.start) < (
        _FAR if _is_sole(case, batch) else _NEAR
    )
    if batch is None or not (case.listed.recent or near):
        return None
    return _handed(case, batch)


def _is_sole(case: Case, batch: Batch) -> bool:
    """Whether a text speaks of no other batch, but for all of them up to it."""
    return all(each.last == batch.last and not each.review for each in case.scene.m.batches)


def _years_named(case: Case) -> list[AsOf]:
    """The years within which a sentence says that something happened: in 2018."""
    m = case.scene.m
    dates = inside(m.dates, case.scene.start, case.scene.end)
    within = [date for date in dates if len(date.date) == 4 and m.low.startswith(_WITHIN, date.start)]
    return [date for date in within if not _THAN.search(m.low, max(0, date.start - 40), date.start)]


def _reviewed_batch(case: Case, measure: Measure) -> Stretch | None:
    """The batch under review, or that of the firms among whom some passed or failed."""
    kept = case.cue("reviewed")
    if kept and "support" in kept.words and case.listed.batch:
        return _handed(case, case.listed.batch)  # the second batch, third year
    if beside := _kept_beside(case, measure):
        case.inherit(beside, "batch")
        return beside.batch
    if case.listed.review:
        return _handed(case, case.listed.review)
    known = case.scene.memory.frame(case.programme)
    counted = known is not None and known.measure == "new" and case.listed.batch is not None
    if case.scene.memory.reviewing and case.listed.batch and case.listed.age <= 1 and not counted:
        return _handed(case, case.listed.batch)
    whole = case.whole
    led = (
        case.is_part
        or (measure == "revoked" and whole and whole.measure == "reviewed")
        or (
            case.scene.m.low.startswith(("of ", "out of ", "among "), case.scene.start)
            and (case.scene.at == 0 or whole is None or case.scene.s.phrases[0].number.value <= whole.count.value)
            and case.scene.refused[:1] != ["told of firms, not counted as such"]
        )
    )
    if whole and whole.measure == measure and whole.batch:
        case.inherit(whole, "batch")
        return whole.batch
    if whole and led and whole.measure in ("new", "reviewed") and whole.batch and whole.batch[0] == whole.batch[1]:
        case.inherit(whole, "batch")
        return whole.batch
    return None


def _kept_beside(case: Case, measure: Measure) -> Finding | None:
    """Those who passed the review that others failed: 203 passed, and 31 did not."""
    beside = case.scene.findings[-1] if case.scene.findings and measure == "revoked" else None
    return beside if beside and beside.measure == "reviewed" and beside.programme == case.programme else None


def _handed(case: Case, batch: Batch) -> Stretch | None:
    if not batch.last:
        return None  # several that are not adjacent
    case.give("batch", batch.start, batch.end)
    return batch.first, batch.last


def _total_batch(case: Case, own: Batch | None) -> Stretch | None:
    """The batches that a total adds up, where the text ties it to one."""
    if case.scene.role.head in ("from", "up from", "down from"):
        return None
    if grown := _grown_by_batch(case):
        case.inherit(grown, "batch")
        return (1, grown.batch[1]) if grown.batch and not case.listed.year else None
    tied = is_tied(case, own)
    if own and own.last > own.first == 1 and not tied:
        case.give("batch", own.start, own.end)
        return own.first, own.last
    announced = case.listed.batch or (own if own and own.first == own.last else None)
    if case.cue("before") and announced and announced.last > 1:
        latest = own or announced
        case.give("batch", latest.start, latest.end)
        return 1, latest.last - 1
    if (tied or case.cue("tied")) and (announced or own) and case.listed.year:
        return None  # batches that start again every year
    if (tied or case.cue("tied")) and (announced or own):
        latest = max((batch for batch in (announced, own) if batch), key=lambda batch: batch.last)
        case.give("batch", latest.start, latest.end)
        return 1, latest.last
    told = case.whole is not None and case.whole.measure == "cumulative" and case.scene.memory.since_latest <= 1
    if case.phrase.row and case.listed.span and not (told and case.whole and not case.whole.batch):
        return _handed(case, case.listed.span)
    whole = case.whole
    follows = case.phrase.title is None or case.is_part or (case.split is not None and case.split is whole)
    if follows and _adds_next_batch(case, whole):
        return _handed(case, case.listed.batch._replace(first=1)) if case.listed.batch else None
    if whole and case.title.level and whole.level not in (None, case.title.level):
        return None
    if whole and whole.measure == "cumulative" and whole.batch and not compares_with_before(case) and follows:
        case.inherit(whole, "batch")
        return whole.batch
    return None


def _grown_by_batch(case: Case) -> Finding | None:
    """The newcomers of a batch by whom, as the sentence begins, its place has raised its number: with 12 newcomers in
    the seventh batch, Quzhou has doubled its number to 24.
    """
    scene = case.scene
    if len(scene.findings) != 1 or not scene.m.low.startswith("with ", scene.start) or case.own_batch:
        return None
    fresh = scene.findings[0]
    same = (fresh.programme, fresh.region, fresh.measure) == (case.programme, case.place.code, "new")
    same = same and _RAISED.search(scene.m.low, fresh.count.end, case.phrase.number.start) is not None
    return fresh if same and fresh.batch and fresh.count.value < case.phrase.number.value else None


def _adds_next_batch(case: Case, whole: Finding | None) -> bool:
    """Whether a total goes beyond that of the batches before the one announced: the first three had 4,762, and all
    now pass 9,000.
    """
    if whole is None or whole.measure != "cumulative" or not whole.batch or case.listed.batch is None:
        return False
    higher = case.phrase.number.value > whole.count.value and case.place.code == whole.region
    return higher and case.cue("total", "today") is not None and whole.batch == (1, case.listed.batch.last - 1)


def year_of(case: Case, measure: Measure) -> int | None:
    """The cohort's year; None where the text names none, and always for a stock."""
    if measure == "cumulative":
        return None
    phrase, m = case.phrase, case.scene.m
    if phrase.paired_year and measure == "new":
        return int(phrase.paired_year)
    own = inside(m.years, phrase.start, phrase.end)
    if own:
        case.give("year", own[0].start, own[0].end)
        return own[0].year
    if (
        case.title.start >= phrase.start
        and case.own_batch is None
        and measure in ("new", "reviewed", "new_and_reviewed")
    ):
        near = inside(m.dates, case.title.end, min(phrase.end, case.title.end + 24))
        if (
            near
            and len(near[0].date) == 4
            and near[0].start <= case.title.end + 1
            and m.low.startswith("in ", near[0].start)
        ):
            case.give("year", near[0].start, near[0].end)
            return int(near[0].date)
    if restarting := _year_of_batch(case):
        case.give("year", *restarting.span("year"))
        return int(restarting["year"])
    if _kept_beside(case, measure):
        once = _ONCE_NAMED.search(m.low, case.scene.start, phrase.number.start)
        return int(once["year"]) if once else None
    if measure in ("reviewed", "revoked"):
        review = case.own_batch or (case.listed.review if case.listed.age <= 1 else None)
        once = _ONCE_NAMED.match(m.low, phrase.noun_end)
        if once is None and review:
            once = _ONCE_NAMED.match(m.low, review.end) or _ONCE_NAMED.match(m.low, case.title.end)
        if once:
            case.give("year", *once.span("year"))
            return int(once["year"])
    behind = inside(m.dates, phrase.noun_end, phrase.noun_end + 9)
    if behind and measure == "new" and case.own_batch is None and m.low.startswith(" in 20", phrase.noun_end):
        case.give("year", behind[0].start, behind[0].end)
        return int(behind[0].date[:4])
    counted = case.programme == "tech_sme" or case.cue("new")
    within = _years_named(case) if measure == "new" and case.own_batch is None and counted else []
    if len(within) == 1 and len(inside(m.dates, case.scene.start, case.scene.end)) == 1:
        case.give("year", within[0].start, within[0].end)
        return int(within[0].date)
    if measure == "applied" and case.own_batch is None and case.listed.batch is None:
        named = [date for date in _years_named(case) if date.start < phrase.end]
        asked = [date for date in named if phrase.start <= date.start] or named
        if len({date.date for date in asked}) == 1:
            case.give("year", asked[0].start, asked[0].end)
            return int(asked[0].date)
    if measure == "new" and case.own_batch is None and (counted or case.cue("database")):
        stretch = _PART_OF_YEAR.search(m.low, case.scene.start, phrase.number.start)
        if stretch and len(_years_named(case)) == 0:
            case.give("year", *stretch.span("year"))
            return int(stretch["year"])
    said = case.listed.review_year if measure == "reviewed" else case.listed.year
    if said and said[2] <= case.scene.start and (other := _in_another_year(case, measure, said[0])):
        return other
    newcomers = measure == "new" and m.low.startswith("newly ", case.title.start)
    if said and (case.listed.recent or newcomers or _same_cohort(case, measure)):
        case.give("year", said[1], said[2])
        return said[0]
    if measure == "new" and case.own_batch is None and not case.listed.batch:
        dates = [date for date in _years_named(case) if date.start < phrase.end]
        dates = [d for d in dates if phrase.start <= d.start < phrase.end] or dates
        if dates:
            case.give("year", dates[0].start, dates[0].end)
            return int(dates[0].date)
    whole = case.whole
    if whole and whole.measure == measure and whole.year:
        case.inherit(whole, "year")
        return whole.year
    return None


def _year_of_batch(case: Case) -> re.Match[str] | None:
    """The year of the batch of a title whose batches start again every year, where it is said when its firms were
    recognized: in the second batch of high-tech enterprises recognised in 2023 there were 402.
    """
    own, title, m = case.own_batch, case.title, case.scene.m
    if own is None or case.programme not in ("high_tech", "tech_sme", "srdi_sme") or title.start < own.end:
        return None
    return _RECOGNIZED_IN.match(m.low, title.end) if m.low[own.end : title.start].strip() == "of" else None


def _in_another_year(case: Case, measure: Measure, listed: int) -> int | None:
    """The one year in which its sentence says that firms were added, where the list told of before is of another:
    the list for 2019 …. The city got 12 new unicorns and 67 startups in 2018.
    """
    if measure != "new" or case.own_batch or case.listed.batch:
        return None
    m, scene = case.scene.m, case.scene
    within = [d for d in inside(m.dates, scene.start, scene.end) if m.low.startswith("in ", d.start)]
    years = {int(date.date) for date in within if len(date.date) == len("2018")}
    if len(years) != 1 or years == {listed}:
        return None
    case.give("year", within[0].start, within[0].end)
    return years.pop()


def _same_cohort(case: Case, measure: Measure) -> bool:
    whole = case.whole
    return bool(whole and whole.measure == measure and whole.year)


def as_of(case: Case, measure: Measure) -> str | None:
    """The date that a stock holds for; None where the text gives none."""
    if measure != "cumulative":
        return None
    m, phrase, scene = case.scene.m, case.phrase, case.scene
    if phrase.paired_year:
        return phrase.paired_year
    if _EARLIER.match(m.low, phrase.noun_end) and scene.findings and scene.findings[-1].as_of:
        return str(int(scene.findings[-1].as_of[:4]) - 1)
    own = [date for date in inside(m.dates, phrase.start, phrase.end) if not phrase.only_compares(date.start)]
    near = own or inside(m.dates, scene.start, phrase.start)
    fitting = [date for date in near if _HOLDS_AT.match(m.low, date.start) or m.low.endswith("(", 0, date.start)]
    if fitting:
        case.give("as_of", fitting[0].start, fitting[0].end)
        return fitting[0].date
    if case.phrase.row and case.listed.as_of:
        case.give("as_of", case.listed.as_of.start, case.listed.as_of.end)
        return case.listed.as_of.date
    whole = case.whole
    if whole and whole.as_of and (scene.memory.private or case.is_part or scene.findings or case.phrase.bare):
        case.inherit(whole, "as_of")
        return whole.as_of
    private = scene.memory.private and case.listed.year
    return str(private[0]) if private else None
