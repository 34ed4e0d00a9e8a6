"""How certain the figures of a list are: proposed while it is open to objections, confirmed when it is published."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.words import ANNOUNCED, GRANTED, PROPOSED, REVOKED, SETTLED
from pipeline.patterns import pattern
from pipeline.records import Measure, Status

_THEN_PUBLISHED = pattern(r"[。,\s?]{0,4}[A-Za-z()àáǎāèéěē]{0,10}(?:现|特)?(?:予以|进行|予)?公示")
_GRANTED_STOCK = pattern(r"(?:累计)?(?:认定|获批|获评|公示|公布|入选|通过)")
_REGISTERED = pattern("入库|备案")
_ANSWERED = pattern("批复|批准|认定")
_CONFIRMING = GRANTED | ANNOUNCED
_LAST_YEAR = pattern("去年|上年|前年")


def status_of(n: Number, measure: Measure, batch: tuple[int, int] | None) -> Status | None:
    """The status that governs a number: its own words first, then its sentence's, then the list's."""
    words = n.words
    start, end = n.sentence.start, n.sentence.end
    sentence = words.kinds_in(start, end)
    if _THEN_PUBLISHED.match(n.text, end) and measure != "cumulative":
        sentence |= PROPOSED
    here = n.text[n.left : n.right]
    if measure == "applied" or (_REGISTERED.search(here) and not sentence & PROPOSED and not _ANSWERED.search(n.text, start, end)):
        return None
    if measure == "new" and _LAST_YEAR.search(here) and n.kinds & _CONFIRMING:
        return "confirmed"
    if measure == "cumulative":
        if batch and (n.context.status == "proposed" or sentence & PROPOSED):
            return "proposed"
        if not _GRANTED_STOCK.search(n.text, n.governing_start(), n.right):
            return None
        return "proposed" if n.kinds & PROPOSED else "confirmed"
    said = status_said(n.kinds, sentence)
    if said == "confirmed" and n.context.status == "proposed" and not sentence & (ANNOUNCED | SETTLED):
        return "proposed"  # 入选 of a list that is still open to objections
    lead = n.context.batch
    same = batch is None or lead is None or (lead.first, lead.last) == batch or measure == "reviewed"
    return said or (n.context.status if same else None) or ("confirmed" if measure == "revoked" else None)


def status_said(own: int, sentence: int) -> Status | None:
    """The status that kinds of words say, a number's own and its sentence's; None where they say none."""
    if sentence & SETTLED:
        return "confirmed"
    if (own | sentence) & PROPOSED:
        return "proposed"
    return "confirmed" if sentence & (_CONFIRMING | REVOKED) else None
