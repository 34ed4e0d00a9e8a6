"""Workbooks, XLSX and XLS, to rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO

from pipeline.attachments.rows import Row
from pipeline.records import Unreadable


def workbook_rows(body: bytes) -> Iterator[Row]:
    """The rows of the sheets that a reader sees. Raises Unreadable where the file is encrypted or damaged."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

    try:
        with CalamineWorkbook.from_filelike(BytesIO(body)) as workbook:
            shown = [sheet.name for sheet in workbook.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible]
            for number, name in enumerate(shown, start=1):
                sheet = workbook.get_sheet_by_name(name)
                covered = _covered(sheet.merged_cell_ranges or [])
                first = sheet.start[0] if sheet.start else 0
                left = sheet.start[1] if sheet.start else 0
                for at, values in enumerate(sheet.iter_rows(), start=first):
                    cells = (
                        None if (at, column) in covered else _words(value)
                        for column, value in enumerate(values, start=left)
                    )
                    yield Row(tuple(cells), f"sheet {name}", number)
    except PasswordError:
        raise Unreadable("found a workbook that is encrypted") from None
    except (CalamineError, OSError, ValueError) as error:
        raise Unreadable(f"found a workbook that is cut short or damaged: {error}") from None


def _covered(ranges: list[tuple[tuple[int, int], tuple[int, int]]]) -> set[tuple[int, int]]:
    """The cells that merged ones reach over. A range over more cells than a list has is somebody's layout or malice."""
    most = 100_000
    found: set[tuple[int, int]] = set()
    for (top, left), (bottom, right) in ranges:
        if len(found) + (bottom - top + 1) * (right - left + 1) > most:
            break
        found.update((row, column) for row in range(top, bottom + 1) for column in range(left, right + 1))
        found.discard((top, left))
    return found


def _words(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)
