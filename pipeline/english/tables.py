"""Tables that a page left as lines of text: a heading of titles or batches, then a place and its numbers in each line.

City | Little giants | Gazelles          City  Sixth batch  Total
Jinan | 120 | 356                        Jinan 21 141
"""

from __future__ import annotations

import re

from pipeline.clauses import Span, inside
from pipeline.english.mentions import Mentions
from pipeline.english.phrases import Phrase, Sentence
from pipeline.english.place_beside import is_stated
from pipeline.english.rows_of_prose import with_bars
from pipeline.english.words import BIT, Cue, bits
from pipeline.mentions import Batch
from pipeline.patterns import pattern

_LONGEST = 120
_COLUMN = bits("new", "reviewed", "revoked", "applied", "total", "today", "proposed")
_NEW_COLUMN = pattern(r"\s*\b(?:new(?:ly \w+)?|newcomers|added)\b\s*")
_SUMMING = bits("total", "today")
_PART_COLUMN = pattern(
    r" *(?P<part>(?:champion )?products|(?:demonstration|model|cultivation) (?:enterprises|firms)) *"
)
_OTHER = pattern(r"%|\b(?:share|rank|ranking|growth|change|rate|increase|population|gdp|no\.|difference|y[-/]?o[-/]?y)")
_ROW = pattern(
    r"(?:[-*•#>]? ?\d{0,2}[.)]?[ |]*)?[^\d|]{2,40}?(?:[ |:]+(?:[\d,.]+[%+]?|-+|/|n/?a))+[ |]*(?:\|[^|\d]{1,40})?"
)
_HEADING = pattern(
    r"(?:(?:rank(?:ing)?|no\.?|number|quantity|city|cities|province|region|district|county|area|place|name|of|count|total|"
    r"companies|enterprises|firms|serial|s/n)[ |/:]*){2,8}"
)
_RULE = pattern(r"[-| :=+]+")


# A name tied to its number by a dash without spaces, or by a sign: Kunming-120, Yuxi = 31.
_TIED = pattern(r"(?<=[\n,;:.( ])[A-Z][a-z'][A-Za-z' ]{1,30}?(?P<mark>-(?=\d)| = |=)\d[\d,]*(?=[,;.\n)]|$| and )")


# Names and numbers that have a line each by turns, as a page leaves a table's cells.
_NUMBER_ALONE = pattern(r"\n *\d[\d,]{0,6} *(?=\n|$)")
_NAMES_OVER_NUMBERS = pattern(
    r"(?:^|(?<=\n))(?: *[A-Z][A-Za-z'’ -]{2,48}(?: \([^()\n]{2,30}\))? *\n+ *\d[\d,]{0,6} *(?:\n+|$)){3,}"
)
# A line that leads to others, each of which has a name and a number and may be numbered itself.
_ROW_BEHIND = (
    r"\n+ *(?P<order>(?:[-*•·–>]|\(?\d{1,2}[.)、]) *)?[A-Z][A-Za-z'’ -]{1,40}?(?: *[:–—,|-] *| +)"
    r"\d[\d,]*[.,;]? *(?=\n|$)"
)
_LEAD_AND_ROWS = pattern(rf"(?<=:)(?:{_ROW_BEHIND.replace('P<order>', ':')}){{2,}}")
_ROW_OF_LEAD = pattern(_ROW_BEHIND)
_TO_NUMBER = pattern(r"\n(?P<gap>[\n ]*)(?=\d)")


def with_colons(text: str) -> str:
    """A text, as long as before, whose rows of names tied to their numbers have colons: Kunming:120, Yuxi : 31; also
    where the numbers stand on lines of their own below the names.
    """
    if _NUMBER_ALONE.search(text):
        text = _NAMES_OVER_NUMBERS.sub(
            lambda rows: _TO_NUMBER.sub(lambda gap: ":" + " " * len(gap["gap"]), rows[0]), text
        )
    text = with_bars(text)
    if ":\n" in text:
        text = _LEAD_AND_ROWS.sub(lambda rows: _in_one_line(rows[0]), text)
    if len(_TIED.findall(text)) < 2:
        return text
    return _TIED.sub(lambda tied: tied[0].replace("-", ":").replace("=", ":"), text)


def _in_one_line(rows: str) -> str:
    """The lines of a list made one, the first of them that which leads to it: by city: 1) Ningbo: 104; 2) Dalian: 9."""

    def joined(row: re.Match[str]) -> str:
        start, order = row.start(), row["order"] or ""
        gap = len(row[0]) - len(row[0].lstrip("\n "))
        name = row[0][gap + len(order) :].rstrip(" .,;")
        opening = (";" if start else " ").ljust(gap + len(order))
        return (opening + name).ljust(len(row[0]))

    return _ROW_OF_LEAD.sub(joined, rows)


def lines_of_table(low: str, spans: list[Span]) -> list[Span]:
    """The sentences of a text, those that are cells of one line of a table made one."""
    if "|" not in low:
        return spans
    merged: list[Span] = []
    for span in spans:
        last = merged[-1] if merged else None
        gap = low[last.end : span.start] if last else ""
        if last and "|" in gap and "\n" not in gap:
            merged[-1] = Span(last.start, span.end)
        else:
            merged.append(span)
    return merged


def is_heading(low: str, span: Span) -> bool:
    """Whether a line only names the columns of a table: Rank  City  Number."""
    return span.end - span.start <= _LONGEST and bool(_HEADING.fullmatch(low, span.start, span.end))


def heading_of(m: Mentions, span: Span, known: list[Span]) -> list[Span]:
    """The cells of a table's heading where a line is one; those known before while its rows go on; else none."""
    if span.end - span.start > _LONGEST:
        return []
    around = m.low[max(0, span.start - 2) : span.start] + m.low[span.end : span.end + 1]
    if span.start > 0 and "\n" not in around:
        return []  # a sentence of prose
    line = m.low[span.start : span.end]
    if known and (_ROW.fullmatch(line) or _RULE.fullmatch(line)):
        return known
    if inside(m.numbers, span.start, span.end):
        return []
    if "|" in line:
        cells, at = [], span.start
        for cell in line.split("|"):
            cells.append(Span(at, at + len(cell)))
            at += len(cell) + 1
        return cells
    marks = [(each.start, each.end) for each in inside(m.titles, span.start, span.end)]
    if len(marks) == 1:
        marks += [new.span() for new in _NEW_COLUMN.finditer(m.low, marks[0][1], span.end)]
    if len(marks) < 2:
        marks = [(each.start, each.end) for each in inside(m.batches, span.start, span.end)]
        marks += [(cue.start, cue.end) for cue in inside(m.cues, span.start, span.end) if cue.kinds & _COLUMN]
    return [Span(*mark) for mark in sorted(marks)] if len(marks) > 1 else []


def put_in_columns(s: Sentence, heading: list[Span]) -> None:
    """Give each number of a table's row its place, and the title, batch and words of its column."""
    if not heading or not s.phrases:
        return
    line = s.m.low[s.span.start : s.span.end]
    if not _ROW.fullmatch(line):
        return
    for order, phrase in enumerate(s.phrases):
        at = line.count("|", 0, phrase.number.start - s.span.start) if "|" in line else order
        if at < len(heading) and ("|" in line or len(s.phrases) == len(heading)):
            _put(s, phrase, heading[at])


def _put(s: Sentence, phrase: Phrase, column: Span) -> None:
    m = s.m
    if _OTHER.search(m.low, column.start, column.end):
        phrase.thing = "share"
        return
    titles, batches = inside(m.titles, column.start, column.end), inside(m.batches, column.start, column.end)
    phrase.paired_title = titles[0] if titles else None
    phrase.paired_batch = batches[0] if batches else None
    heading = [cue for cue in inside(m.cues, column.start, column.end) if cue.kinds & _COLUMN]
    if not titles and not batches and (part := _PART_COLUMN.fullmatch(m.text, column.start, column.end)):
        phrase.paired_part = part["part"]
    if not batches and any(cue.kinds & _SUMMING for cue in heading):
        phrase.paired_batch = _batches_summed(m, column)
    if new := _NEW_COLUMN.fullmatch(m.low, column.start, column.end):
        heading.append(Cue(*new.span(), BIT["new"], new[0]))
    phrase.take([*phrase.cues, *heading])
    phrase.row = [named for named in inside(m.places, s.span.start, phrase.number.start) if is_stated(named)][:1]


def _batches_summed(m: Mentions, column: Span) -> Batch | None:
    """All batches up to the last of those that have columns before that of the total."""
    line = m.low.rfind("\n", 0, column.start) + 1
    before = [batch for batch in inside(m.batches, line, column.start) if batch.first == batch.last > 1]
    return max(before, key=lambda batch: batch.last)._replace(first=1) if before else None
