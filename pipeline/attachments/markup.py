"""A piece of HTML to rows, its merged cells taken apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from pipeline.attachments.rows import Row

if TYPE_CHECKING:
    from lxml import html

_MOST_MERGED: Final = 2_000


def markup_rows(element: html.HtmlElement) -> Iterator[Row]:
    """The rows of an element's tables and its other lines, as a person sees them. Changes the element."""
    from pipeline.pages.paragraphs import paragraphs

    for table in element.iter("table"):
        _take_apart(table)
    for line in paragraphs(element):
        cells = tuple(None if cell == _COVERED else cell for cell in line.split("\t"))
        yield Row(cells)


# What no page shows, put where a merged cell reaches over.
_COVERED: Final = "\ue000covered\ue000"


def _take_apart(table: html.HtmlElement) -> None:
    """Give every row of a table all its cells: those that a merged one reaches over are marked as covered."""
    reaching: dict[int, int] = {}  # by column, over how many rows to come
    for row in table.iter("tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        column = 0
        for cell in cells:
            while reaching.get(column, 0):
                reaching[column] -= 1
                cell.addprevious(_covered(cell))
                column += 1
            rows, columns = _span(cell, "rowspan"), _span(cell, "colspan")
            for _ in range(columns - 1):
                cell.addnext(_covered(cell))
            for wide in range(columns):
                reaching[column + wide] = rows - 1
            column += columns
        while reaching.get(column, 0):
            reaching[column] -= 1
            row.append(_covered(row))
            column += 1


def _span(cell: html.HtmlElement, name: str) -> int:
    value = cell.attrib.pop(name, "1").strip()
    return min(int(value), _MOST_MERGED) if value.isdecimal() and int(value) else 1


def _covered(beside: html.HtmlElement) -> html.HtmlElement:
    cell = beside.makeelement("td")
    cell.text = _COVERED
    return cell
