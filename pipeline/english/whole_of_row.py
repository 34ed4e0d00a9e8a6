"""Which finding of the sentences before a row of places and numbers tells the parts of."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.handing_on import Memory
from pipeline.english.phrases import Sentence
from pipeline.english.place_beside import behind_of, subject_of
from pipeline.english.title_in_mind import FAR, NEAR
from pipeline.scopes import Finding


def whole_of_row(s: Sentence, memory: Memory) -> Finding | None:
    """The finding whose places a row of numbers tells, known by their sum; a row may leave some small places out."""
    bare = [phrase for phrase in s.phrases if phrase.bare]
    if len(bare) < 3 or not all(phrase.row or subject_of(s, phrase) or behind_of(s, phrase) for phrase in bare):
        return None
    total = sum(phrase.number.value * max(1, len(phrase.row)) for phrase in bare)
    most = min(total + total // 10, total + 100)
    known = (memory.by_count[value] for value in range(total, most + 1) if value in memory.by_count)
    titled = {title.programme for title in inside(s.m.titles, s.span.start, bare[0].number.start)}
    known = (whole for whole in known if not titled or whole.programme in titled)
    whole = next((whole for whole in known if whole.subset is None or whole.count.value == total), None)
    return whole or _resumed(s, memory, total)


def _resumed(s: Sentence, memory: Memory, total: int) -> Finding | None:
    """The last finding of a text, far behind, whose places a row that begins its sentence tells without the small ones:
    in 2023 120 gazelles were named. … Hangzhou leads with 40, followed by Ningbo (31) and Wenzhou (12).
    """
    latest = memory.latest
    if latest is None or memory.since_latest <= NEAR or memory.since_topic > FAR or latest.subset or not s.items:
        return None
    opening = s.items[:4] if s.items[0].words == "by" else s.items[:1]  # by city, Hangzhou leads
    if (
        all(item.sort != "place" for item in opening)
        or len(s.phrases) < 3
        or not all(phrase.bare for phrase in s.phrases)
    ):
        return None
    return latest if latest.count.value // 2 <= total <= latest.count.value else None
