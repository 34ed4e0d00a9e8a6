"""An export as an XLSX workbook for people: typed cells, a frozen header, links, and a sheet that explains it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from pipeline.pages.timestamps import CHINA
from storage.views import VERSION, View

# Excel takes no more: rows of a sheet, characters of a cell and of a link, links of a sheet.
_ROWS = 1_048_576
_CHARACTERS = 32_767
_LINK = 2_079
_LINKS = 65_000
_WIDTHS = {"text": 18, "integer": 10, "date": 12, "moment": 17}
_WIDE = {"evidence": 70, "url": 40, "title": 40, "fact": 42, "heading": 40}
# The same workbook has the same bytes, whenever it is made.
_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 - a cell knows no zone


def write_workbook(name: str, view: View, rows: Iterable[tuple[object, ...]], path: Path) -> int:
    """Write rows to a workbook; answers how many. Raises ValueError where there are more than a sheet takes."""
    # Every cell is written by the method of its type, so that no text becomes a formula, a number or a link.
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    book.set_properties({"title": view.about, "created": _CREATED})
    bold = book.add_format({"bold": True})
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    formats = {
        "date": book.add_format({"num_format": "yyyy-mm-dd", "align": "left"}),
        "moment": book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"}),
        "link": book.add_format({"font_color": "blue", "underline": 1}),
    }
    for at, column in enumerate(view.columns):
        sheet.set_column(at, at, _WIDE.get(column.name, _WIDTHS[column.type]))
        sheet.write_string(0, at, column.name, bold)
    count = 0
    for count, row in enumerate(_that_fit(rows), 1):
        for at, (column, value) in enumerate(zip(view.columns, row, strict=True)):
            if column.name == "url" and count <= _LINKS:
                _write_link(sheet, count, at, value, formats)
            else:
                _write(sheet, count, at, value, formats)
    sheet.autofilter(0, 0, count, len(view.columns) - 1)
    _write_notes(book.add_worksheet("notes"), view, bold)
    book.close()
    return count


def _that_fit(rows: Iterable[tuple[object, ...]]) -> Iterator[tuple[object, ...]]:
    for number, row in enumerate(rows, 2):
        if number > _ROWS:
            raise ValueError(f"a sheet takes {_ROWS:,} rows at most: export as csv, or only what changed with --since")
        yield row


def _write_link(sheet: Worksheet, row: int, at: int, value: object, formats: dict[str, Format]) -> None:
    url = str(value)
    if url.startswith(("http://", "https://")) and len(url) <= _LINK:
        sheet.write_url(row, at, url, formats["link"], string=url)
    else:
        _write(sheet, row, at, value, formats)


def _write(sheet: Worksheet, row: int, at: int, value: object, formats: dict[str, Format]) -> None:
    if value is None:
        return
    if isinstance(value, datetime):
        # Cells know no zone: those of moments are in China's.
        sheet.write_datetime(row, at, value.astimezone(CHINA).replace(tzinfo=None), formats["moment"])
    elif isinstance(value, date):
        sheet.write_datetime(row, at, value, formats["date"])
    elif isinstance(value, int):
        sheet.write_number(row, at, value)
    else:
        words = str(value)
        sheet.write_string(row, at, words if len(words) <= _CHARACTERS else words[: _CHARACTERS - 1] + "…")


def _write_notes(sheet: Worksheet, view: View, bold: Format) -> None:
    sheet.set_column(0, 0, 24)
    sheet.set_column(2, 2, 120)
    sheet.write_string(0, 0, view.about, bold)
    sheet.write_string(1, 0, f"Version {VERSION} of the views of Little Giants. Moments are in Chinese time (UTC+8).")
    for at, heading in enumerate(("column", "type", "meaning")):
        sheet.write_string(3, at, heading, bold)
    for row, column in enumerate(view.columns, 4):
        for at, words in enumerate((column.name, column.type, column.about)):
            sheet.write_string(row, at, words)
