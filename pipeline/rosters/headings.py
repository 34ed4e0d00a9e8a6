"""What a list is of, by its headings: the section's, the sheet's, the file's name, the notice's title.

Each field comes from the nearest heading that states it, the status from the farthest: the notice tells whether its
lists are open to objections, whatever the file was called before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pipeline.chinese.sentences import Mentions, mentions_of
from pipeline.chinese.status_of import status_said
from pipeline.chinese.words import APPLIED, NEW, REVIEWED, REVOKED
from pipeline.divisions import NATION, Division
from pipeline.mentions import Batch
from pipeline.normalise import normalise
from pipeline.patterns import pattern
from pipeline.programmes import GRANTED_BY_PLACES, granted_by, usual_level
from pipeline.records import Level, Programme, RosterKind, RosterMeasure, Status

T = TypeVar("T")
_SUPPORT = pattern(
    r"(?:建议|拟)?(?:继续|重点)?支持(?:的)?(?:国家级?)?(?:专精特新)?(?:重点)?小巨人|奖补(?:资金)?[^,。]{0,12}名单"
)
_RENAMED = pattern(r"更名|名称变更|变更(?:企业)?名称|改名")
_LIST = pattern(r"名[单录]|公[示布]|认定|入[选围]|目录|一览")
_APPLIED = pattern(r"拟?推荐(?!认定)|申报")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a list is of. ``region_code`` is the place whose enterprises it lists."""

    kind: RosterKind
    programme: Programme | None
    level: Level | None
    region_code: str | None
    batch: tuple[int, int] | None
    year: int | None
    measure: RosterMeasure | None
    status: Status | None
    subset: str | None


def subject_of(headings: Sequence[str], home: Division | None) -> Subject:
    """What a list is of, by its headings, the nearest first. ``home`` is the place that its site speaks for."""
    read = [mentions_of(normalise(heading).text, home) for heading in headings if heading]
    support = any(_SUPPORT.search(each.text) for each in read)
    programme: Programme | None = _first(map(_programme, read))
    measure: RosterMeasure | None = _first(map(_measure, read)) if programme else None
    region = _first(map(_region, read)) or (home.code if home else None)
    return Subject(
        kind="support" if support else "recognition",
        programme=programme,
        level=_first(_level(each, programme) for each in read) or _default_level(programme, read, region),
        region_code=region,
        batch=_first(_batch(each, measure) for each in read),
        year=_first(_year(each) for each in read),
        measure=measure,
        status=_first(_status(each) for each in reversed(read)),
        subset=_subset(next((each for each in read if _programme(each)), None)),
    )


def _first(values: Iterable[T | None]) -> T | None:
    return next((value for value in values if value is not None), None)


def _programme(m: Mentions) -> Programme | None:
    named = {title.programme for title in m.titles if title.programme}
    return named.pop() if len(named) == 1 else None


def _subset(m: Mentions | None) -> str | None:
    return _first(title.subset for title in m.titles if title.programme) if m else None


def _level(m: Mentions, programme: Programme | None) -> Level | None:
    return _first(title.level for title in m.titles if title.programme == programme)


def _default_level(programme: Programme | None, read: list[Mentions], region: str | None) -> Level | None:
    if programme is None:
        return None
    if programme in GRANTED_BY_PLACES:
        # 第六批山东省制造业单项冠军: the place's own title. The nation's bear no place's name.
        granter = _first(_region(each) for each in read) or (region if usual_level(programme) != "national" else None)
        if granter and (level := granted_by(granter)):
            return level
    return usual_level(programme)


def _region(m: Mentions) -> str | None:
    codes = {place.code for place in m.places if place.code and place.role in ("place", "office")}
    codes.discard(NATION.code)
    return codes.pop() if len(codes) == 1 else None


def _measure(m: Mentions) -> RosterMeasure | None:
    kinds = m.words.kinds_in(0, len(m.text))
    fresh = kinds & NEW or any(not batch.review for batch in m.batches)
    if _RENAMED.search(m.text):
        return "renamed"
    if kinds & REVOKED:
        return "revoked"
    if "继续支持" in m.text:  # inside a title's name, whose words say nothing else
        return "reviewed"
    if kinds & REVIEWED:
        both = fresh and any(batch.review for batch in m.batches)
        return "new_and_reviewed" if both or kinds & NEW else "reviewed"
    if kinds & APPLIED and _APPLIED.search(m.text):
        return "applied"
    return "new" if fresh or (_programme(m) and _LIST.search(m.text)) else None


def _batch(m: Mentions, measure: RosterMeasure | None) -> tuple[int, int] | None:
    wanted = [batch for batch in m.batches if batch.first and _belongs(batch, m, measure)]
    spans = {(batch.first, batch.last) for batch in wanted}
    return spans.pop() if len(spans) == 1 else None


def _belongs(batch: Batch, m: Mentions, measure: RosterMeasure | None) -> bool:
    """Whether a batch is the list's own: of reviewed firms the batch under review, of new ones any other."""
    if measure == "reviewed":
        return batch.review or _measure(m) == "reviewed"
    return not batch.review if measure in ("new", "applied") else True


def _year(m: Mentions) -> int | None:
    years = {year.year for year in m.years}
    return years.pop() if len(years) == 1 else None


def _status(m: Mentions) -> Status | None:
    kinds = m.words.kinds_in(0, len(m.text))
    return status_said(kinds, kinds)
