"""Newcomers and firms reviewed in one number: those of a new batch and of an earlier one that passed the review."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.case import Case
from pipeline.english.words import bits
from pipeline.mentions import Batch
from pipeline.patterns import pattern

_REVIEW = r"(?:re-?(?:view|exam|evaluat|assess|certif|verif)\w*|renew\w*|extended|extensions?|prolonged|prolongations?)"
_AND = r"(?:(?<!speciali[sz]ed )and|plus|as well as|together with|along with|&)"
# Between the two there is no number: in the fourth batch and the review of the first; new and renewed titles.
_BOTH = pattern(
    rf"\b(?:batch|list|newcomers|new|newly[- ]\w+)\b[^.;:\d]{{0,70}}?\b{_AND}\b[^.;:\d]{{0,40}}?\b{_REVIEW}\b|"
    rf"\b{_REVIEW}\b[^.;:\d]{{0,70}}?\b{_AND}\b[^.;:\d]{{0,40}}?\b(?:batch|list|newcomers|new|newly[- ]\w+)\b"
)
_TURNS = bits("new", "reviewed", "revoked", "fail", "applied")
_FRESH = frozenset({"new", "newly", "first-time", "fresh"})
_DEEDS = pattern(r"\b(?:passed|failed|survived|\d|kept|lost)\b")


def tells_of_both(case: Case) -> bool:
    """Whether a number counts both newcomers and firms reviewed: its sentence names both lists together and says of
    neither that it is this one's; or the sentence before has announced them and it only tells whose they are.
    """
    scene, number = case.scene, case.phrase.number
    if scene.findings and scene.findings[-1].measure == "new_and_reviewed" and case.phrase.bare:
        return _is_row(case) and not _turns_behind(case)
    if scene.findings and not _is_row(case):
        return False
    found = _BOTH.search(scene.m.low, scene.start, scene.end)
    if found is None:
        whole = case.whole
        follows = whole is not None and whole.measure == "new_and_reviewed" and scene.memory.since_latest <= 2
        return follows and not scene.findings and _is_row(case) and not case.kinds & _TURNS and case.own_batch is None
    if inside(scene.m.numbers, *found.span()) or _DEEDS.search(found[0]):
        return False
    return not _turns_behind(case) or found.start() > number.end


def _is_row(case: Case) -> bool:
    """Whether a number without a noun is that of another place than the one before it in its sentence."""
    beside = case.scene.findings[-1].region if case.scene.findings else None
    return case.phrase.bare and case.place.start >= case.scene.start and case.place.code != beside


def _turns_behind(case: Case) -> bool:
    """Whether words right behind a number say that it is only those of one list: 121 of them new."""
    start = case.phrase.number.end
    if _FRESH & set(case.phrase.adjectives) or case.scene.m.low.startswith((" new", " of them new"), start):
        return True
    return any(cue.kinds & _TURNS and start <= cue.start < start + 30 for cue in case.phrase.cues)


def new_batch_of_both(case: Case) -> Batch | None:
    """The new batch of a number of both: the latest that its sentence, or else the text, names but for a review."""
    scene = case.scene
    for start in (scene.start, 0):
        named = [batch for batch in inside(scene.m.batches, start, scene.end) if not batch.review and batch.last]
        if named:
            return max(named, key=lambda batch: batch.last)
    return None
