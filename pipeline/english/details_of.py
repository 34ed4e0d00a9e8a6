"""A claim's level, status, year and date."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.english.measure_of import Case, Span2, is_part, own_batch, whole_of
from pipeline.english.titles import LEVELS
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.records import Level, Measure, Status
from pipeline.scopes import Finding

_HOLDS_AT = pattern(r"(?:by|as of|as at|at|until|till|up to|through|in|end|from|to|on)\b")
_EARLIER = pattern(r" (?:(?:in|from) )?(?:a|one|the) year (?:earlier|before|ago)|,? a year (?:earlier|before)")
_MUNICIPALITIES = ("11", "12", "31", "50")


def level_of(case: Case) -> Level | None:
    """The level of government that grants the title."""
    memory, piece = case.scene.memory, case.piece
    private = memory.private and case.programme in ("unicorn", "gazelle")
    if private:
        return None
    level = case.title.level
    if level is None and piece.adjectives and piece.adjectives[0] in LEVELS:
        level = LEVELS[piece.adjectives[0]]
    if level is None and case.programme == "little_giant":
        province = [p for p in inside(case.scene.m.places, case.title.start - 40, case.title.start) if p.provincial]
        level = "provincial" if province and case.title.start - province[-1].end <= 2 else None
    if level is None and case.listed.level:
        level, start, end = case.listed.level
        case.give("level", start, end)
    if level is None and case.programme == "tech_sme" and case.cue("database", "entered", "new"):
        level = "national"
    level = level or usual_level(case.programme)
    if level == "municipal" and case.place.code and case.place.code[:2] in _MUNICIPALITIES:
        return "provincial"
    return level


def status_of(case: Case, measure: Measure, batch: Span2 | None) -> Status | None:
    """Whether the count is proposed or confirmed; None where no such word governs it."""
    if (
        measure == "applied"
        or case.programme == "unicorn"
        or (case.scene.memory.private and case.programme == "gazelle")
    ):
        return None
    if measure == "cumulative":
        return _status_of_total(case, batch)
    if measure == "revoked":
        return "confirmed"
    if proposed := case.cue("proposed"):
        case.give("status", proposed.start, proposed.end)
        return "proposed"
    said, whole = case.listed.status, whole_of(case)
    here = said is not None and case.scene.sentence.start <= said[1]
    linked = batch is not None or case.listed.year is not None or (whole is not None and whole.status is not None)
    if said and said[0] == "proposed" and (linked or here):
        case.give("status", said[1], said[2])
        return "proposed"
    granted = case.cue("selected", "reviewed", "announced") or (case.cue("list") if case.cue("entered") else None)
    if granted:
        case.give("status", granted.start, granted.end)
        return "confirmed"
    if said and (here or linked) and _same_batch(case, batch, here):
        case.give("status", said[1], said[2])
        return said[0]
    if whole and whole.measure == measure and whole.batch == batch:
        case.inherit(whole, "status")
        return whole.status
    return None


def _same_batch(case: Case, batch: Span2 | None, here: bool) -> bool:
    announced = case.listed.batch
    return here or batch is None or announced is None or (announced.first, announced.last) == batch


def _status_of_total(case: Case, batch: Span2 | None) -> Status | None:
    said, announced = case.listed.status, case.listed.batch
    if said and said[0] == "proposed" and batch and announced and batch[1] == announced.last:
        case.give("status", said[1], said[2])
        return "proposed"
    chosen = case.cue("selected")
    if chosen and not case.cue("before") and chosen.words not in ("listed", "include", "includes"):
        case.give("status", chosen.start, chosen.end)
        return "confirmed"
    whole = whole_of(case)
    if (
        whole
        and whole.measure == "cumulative"
        and whole.batch == batch
        and (case.piece.title is None or is_part(case))
        and _inside(case, whole)
    ):
        case.inherit(whole, "status")
        return whole.status
    return None


def _inside(case: Case, whole: Finding) -> bool:
    """Whether a number's place lies in that of the whole, or the whole is of the same batches."""
    if whole.batch or whole.region is None or case.place.code is None:
        return True
    return within(case.place.code, whole.region)


def year_of(case: Case, measure: Measure) -> int | None:
    """The cohort's year; None where the text names none, and always for a stock."""
    if measure == "cumulative":
        return None
    piece, m = case.piece, case.scene.m
    own = inside(m.years, piece.start, piece.end)
    if own:
        case.give("year", own[0].start, own[0].end)
        return own[0].year
    if case.title.start >= piece.start and own_batch(case) is None:
        trailing = next(iter(inside(m.dates, case.title.end, min(piece.end, case.title.end + 24))), None)
        if (
            trailing
            and len(trailing.date) == 4
            and trailing.start - case.title.end <= 1
            and m.low.startswith("in ", trailing.start)
        ):
            case.give("year", trailing.start, trailing.end)
            return int(trailing.date)
    said = case.listed.review_year if measure == "reviewed" else case.listed.year
    if said and case.listed.recent and (own_batch(case) is None or said[1] >= case.scene.sentence.start):
        case.give("year", said[1], said[2])
        return said[0]
    if case.programme == "tech_sme" and measure == "new":
        dates = [d for d in inside(m.dates, case.scene.sentence.start, case.scene.sentence.end) if len(d.date) == 4]
        if dates:
            case.give("year", dates[0].start, dates[0].end)
            return int(dates[0].date)
    whole = whole_of(case)
    if whole and whole.measure == measure and whole.year:
        case.inherit(whole, "year")
        return whole.year
    return None


def as_of(case: Case, measure: Measure) -> str | None:
    """The date that a stock holds for; None where the text gives none."""
    if measure != "cumulative":
        return None
    m, piece, scene = case.scene.m, case.piece, case.scene
    if _EARLIER.match(m.low, piece.noun_end) and scene.findings and scene.findings[-1].as_of:
        return str(int(scene.findings[-1].as_of[:4]) - 1)
    near = inside(m.dates, piece.start, piece.end) or inside(m.dates, scene.sentence.start, piece.start)
    fitting = [date for date in near if _HOLDS_AT.match(m.low, date.start)]
    if fitting:
        case.give("as_of", fitting[0].start, fitting[0].end)
        return fitting[0].date
    whole = whole_of(case)
    if whole and whole.as_of and (scene.memory.private or is_part(case) or scene.findings):
        case.inherit(whole, "as_of")
        return whole.as_of
    return str(case.listed.year[0]) if scene.memory.private and case.listed.year else None
