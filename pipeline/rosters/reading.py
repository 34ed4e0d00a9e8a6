"""Rows to rosters: one after another, each with its heading, over page breaks and beside each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from pipeline.attachments.rows import Row
from pipeline.divisions import Division, division, find_divisions, within
from pipeline.programmes import mentions_any
from pipeline.records import Roster, RosterMeasure, RosterRow
from pipeline.rosters.columns import Columns, compact, headed, sequence_number, unheaded
from pipeline.rosters.enterprises import credit_code, is_enterprise, shared_name, with_former
from pipeline.rosters.headings import subject_of

_NUMBERED: Final = re.compile(r"(?:[(（](?P<in>\d{1,5})[)）]|(?P<before>\d{1,5})\s*[)）.、．:：\s])\s*(?P<name>\D.+)")
_ATTACHED: Final = re.compile(r"附件?\s*[\d一二三四五六七八九十]*\s*[:：]?")
_NAMES_LIST: Final = re.compile(r"名[单錄录單]|目录|一览|汇总|公[示布告]|表$|家[)）]?$")
_PLACE_ALONE: Final = re.compile(
    r"(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.]+|\d{1,2}[、.])?\s*([^\W\d]{2,12}?)\s*(?:[(（]?(?:共|计)*\d+[家户个][)）]?)?[:：]?"
)
_KIND: Final = re.compile("类[型别]|备注")
_LONGEST_HEADING: Final = 120
_SENTENCE: Final = re.compile("[。；;？！]")
_LONGEST_NAME: Final = 120


@dataclass
class _List:
    """A roster while its rows are gathered."""

    heading: str
    outer: tuple[str, ...]
    where: str | None
    entries: list[_Entry] = field(default_factory=list)
    side_by_side: bool = False
    in_table: bool = False
    titled: bool = False


@dataclass
class _Entry:
    """The cells of one enterprise, before what they leave open is filled in. A place is None under a merged cell."""

    name: str
    number: int | None
    places: list[str | None]
    former: str | None = None
    product: str | None = None
    code: str | None = None
    others: tuple[tuple[str, str], ...] = ()
    place_above: str | None = None


def rosters_of(rows: Iterable[Row], url: str, names: Sequence[str], home: Division | None) -> list[Roster]:
    """The rosters in the rows of a file or a page at ``url``.

    ``names`` are what the file and its notice are called, the nearest first: they tell what a list is of where its own
    headings do not. ``home`` is the place that the site speaks for.
    """
    return [_settled(found, url, names, home) for found in _Gathering(names).gather(rows)]


class _Gathering:
    """Goes through rows and parts them into lists."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._above: list[str] = []
        self._outer: tuple[str, ...] = ()
        self._place: str | None = None
        self._columns: list[Columns] | None = None
        self._list: _List | None = None
        self._part: str | None = None

    def gather(self, rows: Iterable[Row]) -> Iterator[_List]:
        """The lists, each when it is whole."""
        for row in rows:
            if row.part != self._part and (row.part or "").startswith("sheet "):
                yield from self._end()
                self._outer, self._place = (), None
            self._part = row.part
            words = [cell for cell in row.cells if cell and cell.strip()]
            if columns := headed(row.cells):
                if self._list and columns != self._columns:
                    yield from self._end()
                self._columns = columns
            elif self._goes_on_above(row):
                continue
            elif entries := list(self._entries(row)):
                if self._begins_anew(entries):
                    yield from self._end()
                self._add(row, entries)
            elif len(words) == 1:
                self._line(words[0])
        yield from self._end()

    def _entries(self, row: Row) -> Iterator[_Entry]:
        """The enterprises of a row, one of each list that stands side by side."""
        if len(row.cells) == 1 and row.table is None:
            yield from _in_paragraph(row.cells[0] or "")
            return
        columns = self._columns if self._columns and self._fits(row) else unheaded(row.cells)
        for each in columns or ():
            if entry := _entry(row.cells, each):
                yield entry

    def _fits(self, row: Row) -> bool:
        """Whether a row may stand under the columns read last: it has a name there that is no note across the table."""
        assert self._columns
        first = self._columns[0]
        name = row.cells[first.name] if first.name < len(row.cells) else None
        if not compact(name):
            return False
        alone = sum(1 for cell in row.cells if compact(cell)) == 1
        return not alone or len(row.cells) == 1 or first.name > 0 or is_enterprise(name or "")

    def _goes_on_above(self, row: Row) -> bool:
        """Whether a row holds the rest of a name that a page break has torn, and takes it to the name's beginning."""
        if not self._list or not self._list.in_table or not self._columns or row.table is None:
            return False
        first, last = self._columns[0], self._list.entries[-1]
        if len(self._columns) > 1 or first.number is None or max(first.number, first.name) >= len(row.cells):
            return False
        rest = row.cells[first.name]
        torn = not compact(row.cells[first.number]) and not is_enterprise(last.name) and compact(rest)
        if torn and last.number is not None:
            last.name += _closed_up(rest or "")
            return True
        return False

    def _begins_anew(self, entries: list[_Entry]) -> bool:
        """Whether entries begin another list than the one being gathered."""
        if self._list is None:
            return False
        number = entries[0].number
        if number == 1 and self._list.entries[0].number is not None:
            return True
        named = [line for line in self._above if _names_list(line) and line not in (self._list.heading, *self._names)]
        return bool(named) and (number is None or number != (self._list.entries[-1].number or 0) + 1)

    def _add(self, row: Row, entries: list[_Entry]) -> None:
        if self._list is None:
            heading, outer = self._headings()
            self._list = _List(heading, outer, row.part, titled=bool(heading))
        self._list.in_table |= row.table is not None or len(row.cells) > 1
        self._list.side_by_side |= len(entries) > 1
        for entry in entries:
            entry.place_above = self._place
        self._list.entries += entries
        self._above = []

    def _line(self, words: str) -> None:
        """A line between the lists: a place that the next rows lie in, a heading, or a note."""
        line = _closed_up(words)
        if (place := _PLACE_ALONE.fullmatch(line)) and (division(place[1]) or find_divisions(place[1])):
            self._place = place[1]
            self._above.append(line)
        elif line and len(line) <= _LONGEST_HEADING and not _SENTENCE.search(line.rstrip("。")):
            self._above.append(line)
            if _names_list(line) and self._list is None:
                self._place = None
        elif self._columns and self._list is None:
            self._columns = None  # a paragraph ends the table

    def _headings(self) -> tuple[str, tuple[str, ...]]:
        """The heading of the list that begins, and those that stand over it and the lists that follow."""
        above = self._above
        attached = [at for at, line in enumerate(above) if _ATTACHED.fullmatch(line)]
        above = above[attached[-1] + 1 :] if attached else above
        titles = [at for at, line in enumerate(above) if _names_list(line) or line.startswith(self._place or "\0")]
        if not titles:
            return "", self._outer
        last = titles[-1]
        heading = above[last]
        first = last
        while first and not mentions_any(heading) and _leads_into(above[first - 1]):
            first -= 1
            heading = above[first] + heading
        outer = tuple(above[at] for at in reversed(titles) if at < first)
        if outer:
            self._outer = outer
        return heading, self._outer if heading not in self._outer else ()

    def _end(self) -> Iterator[_List]:
        found, self._list = self._list, None
        if found is None:
            return
        # A lone line in a text is a signature or a passing mention, unless a heading announces it; a column of names
        # may name documents.
        named = sum(is_enterprise(entry.name) for entry in found.entries)
        if named * 2 >= len(found.entries) and (found.in_table or len(found.entries) > 1 or found.titled):
            yield found


def _in_paragraph(line: str) -> Iterator[_Entry]:
    words = _closed_up(line)
    numbered = _NUMBERED.fullmatch(words)
    number = int(numbered["in"] or numbered["before"]) if numbered else None
    name = numbered["name"] if numbered else words
    if is_enterprise(name):
        yield _Entry(name, number, [])


def _entry(cells: Sequence[str | None], columns: Columns) -> _Entry | None:
    def cell(at: int | None) -> str | None:
        return cells[at] if at is not None and at < len(cells) else None

    name = _closed_up(cell(columns.name) or "")
    number = sequence_number(cell(columns.number))
    if not name or len(name) > _LONGEST_NAME or compact(cell(columns.number)) in ("合计", "总计", "小计"):
        return None
    if name in ("合计", "总计", "小计", "/", "-", "无") or name.isdecimal():
        return None
    name, former = with_former(name)
    return _Entry(
        name=name,
        number=number,
        places=[_place(cell(at)) for at in columns.places],
        former=_closed_up(cell(columns.former) or "") or former,
        product=_closed_up(cell(columns.product) or "") or None,
        code=compact(cell(columns.code)) or None,
        others=tuple((heading, words) for at, heading in columns.others if (words := _closed_up(cell(at) or ""))),
    )


def _place(cell: str | None) -> str | None:
    return None if cell is None else compact(cell)


def _closed_up(words: str) -> str:
    """A cell's words on one line: a break within Chinese closes up, one between Latin words is a space."""
    closed = re.sub(r"\s*[\r\n\v]+\s*(?![a-zA-Z])|(?<![a-zA-Z,.])\s*[\r\n\v]+\s*", "", words.strip())
    return re.sub(r"\s+", " ", closed)


def _names_list(line: str) -> bool:
    return _NAMES_LIST.search(line) is not None or mentions_any(line) or _PLACE_ALONE.fullmatch(line) is not None


def _leads_into(line: str) -> bool:
    """Whether a line is the first half of a title that a second line ends."""
    ended = line.endswith((":", "：", "。", ")", "）")) or _NAMES_LIST.search(line)
    return len(line) <= 40 and not ended and mentions_any(line)


def _settled(found: _List, url: str, names: Sequence[str], home: Division | None) -> Roster:
    sheet = (found.where or "").removeprefix("sheet ") if (found.where or "").startswith("sheet ") else ""
    headings = [heading for heading in (found.heading, *found.outer, *names, sheet) if heading]
    subject = subject_of(list(dict.fromkeys(headings)), home)
    entries = found.entries
    if found.side_by_side and all(entry.number is not None for entry in entries):
        entries = sorted(entries, key=lambda entry: entry.number or 0)
    _carry_places_down(entries)
    measure = subject.measure and (_measure_by_rows(entries) or subject.measure)
    scope = division(subject.region_code) if subject.region_code else None
    first, last = subject.batch or (None, None)
    return Roster(
        url=url,
        where=found.where,
        heading=next((heading for heading in headings), ""),
        kind=subject.kind,
        programme=subject.programme,
        level=subject.level,
        region_code=subject.region_code,
        batch_first=first,
        batch_last=last,
        year=subject.year,
        measure=measure,
        status=subject.status,
        subset=subject.subset,
        rows=tuple(_row(entry, scope) for entry in entries),
    )


def _carry_places_down(entries: Sequence[_Entry]) -> None:
    """Fill in the places that one cell gives for several rows.

    Where a column has cells that a merged one reaches over, or is blank more often than not, a blank goes on with what
    stands above it; else it says nothing.
    """
    for column in range(min((len(entry.places) for entry in entries), default=0)):
        cells = [entry.places[column] for entry in entries]
        blank = sum(not cell for cell in cells)
        if not blank or not (None in cells or blank * 2 > len(cells)):
            continue
        carried: str | None = None
        for entry in entries:
            carried = entry.places[column] or carried
            entry.places[column] = carried


def _measure_by_rows(entries: Sequence[_Entry]) -> RosterMeasure | None:
    """What a column of kinds says of its rows: 新增 beside some, 复核 beside others; None without such a column."""
    kinds = [words for entry in entries for heading, words in entry.others if _KIND.search(heading)]
    reviewed = sum("复核" in words or "复审" in words for words in kinds)
    if not reviewed or len(kinds) < len(entries):
        return None
    return "reviewed" if reviewed == len(kinds) else "new_and_reviewed"


def _row(entry: _Entry, scope: Division | None) -> RosterRow:
    stated = [place for place in entry.places if place] or ([entry.place_above] if entry.place_above else [])
    code = credit_code(entry.code) if entry.code else None
    unchecked = (("统一社会信用代码", entry.code),) if entry.code and not code else ()
    return RosterRow(
        name=entry.name,
        enterprise=shared_name(entry.name),
        number=entry.number,
        former_name=entry.former,
        place="".join(dict.fromkeys(stated)) or None,
        region_code=_region(stated, scope),
        product=entry.product,
        credit_code=code,
        others=(*entry.others, *unchecked),
    )


def _region(words: Sequence[str], scope: Division | None) -> str | None:
    """The division that the words for a place name, each within the one before; None where they leave it open."""
    code: str | None = None
    inside = scope.code if scope else "100000"
    for name in (name for each in words for name in find_divisions(each)):
        lying = [each for each in name.codes if within(each, code or inside)]
        if len(lying) == 1 or (lying and len({len(each.rstrip("0")) for each in lying}) > 1):
            code = lying[0]
        elif lying:
            return code
    return code
