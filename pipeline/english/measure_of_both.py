"""Whether one number adds up a new batch's firms and those that kept the title of an earlier one."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.case import Case
from pipeline.mentions import Batch
from pipeline.patterns import pattern

_FRESH = (
    r"(?:new(?:ly)?|fresh(?:ly)?|first(?:[- ]time)?|newcomers?|entrants?|additions?|recogni[sz]ed|recognitions?|"
    r"approved|certified|identified|selected|named)"
)
_KEPT = (
    r"(?:review\w*|re-?examin\w*|re-?evaluat\w*|re-?assess\w*|re-?certif\w*|re-?recogni[sz]\w*|renew\w*|revalidat\w*|"
    r"re-?verif\w*|re-?check\w*|extended|prolonged)"
)
_JOINED = r"(?:and|with|plus|or|&|as well as|together with|along with|alongside)"
_BOTH = pattern(
    rf"\b{_FRESH}\b[^.;\n]{{0,80}}? {_JOINED} [^.;\n]{{0,60}}?\b{_KEPT}\b|"
    rf"\b{_KEPT}\b[^.;\n]{{0,80}}? {_JOINED} [^.;\n]{{0,60}}?\b{_FRESH}\b"
)
_BATCH_AND_REVIEW = pattern(
    rf"\b(?:batch|list|round)\b(?: of [a-z'\" -]{{3,60}})?,? {_JOINED} (?:the |its |those (?:of|"
    rf"from) (?:the )?)?{_KEPT}\b"
)
# What says that one number is that of both.
_SUMMED = pattern(
    r"\b(?:together|taken together|put together|added up|adding(?: up)?|add(?:ed|s)?|counting|counted|both|combin\w+|"
    r"merg\w+|comprising|lump\w*|in all|in total|all told|altogether|jointly|in sum|summed|sum|between them|either|"
    r"alike|total(?:l?ed|l?ing)|mix\w*|unit\w+|pool\w*|joint|single figure)\b"
)
_EITHER = pattern(
    rf"\b{_FRESH} or (?:have |had |were |that |which )?(?:passed |came through )?(?:the |a |its )?{_KEPT}\b"
)
_GONE_BEFORE = pattern(r"\b(?:besides|apart from|not counting|without|in contrast|instead of|rather than)\b")


def counts_both(case: Case) -> bool:
    """Whether the only number of a sentence is said to be that of new and of reviewed firms together: newcomers of the
    fifth batch and those that passed the review of the second together, 71 little giants got good news.
    """
    scene = case.scene
    if len(scene.s.phrases) != 1 or (case.part is not None and case.part[0] and case.is_part):
        return False
    low = scene.m.low[scene.start : scene.end]
    beside = _BATCH_AND_REVIEW.search(low)
    if not (_BOTH.search(low) or beside) or _GONE_BEFORE.search(low):
        return False
    return _SUMMED.search(low) is not None or _EITHER.search(low) is not None


def newest_batch(case: Case) -> Batch | None:
    """The newest of the batches that a sentence names, whose newcomers are added up with the firms of older ones."""
    batches = [each for each in inside(case.scene.m.batches, case.scene.start, case.scene.end) if each.last]
    return max(batches, key=lambda each: each.last) if len({each.last for each in batches}) > 1 else None
