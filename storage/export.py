"""Exports: what downstream reads as files, in CSV, JSON Lines, Parquet and XLSX.

The same database gives the same bytes. Beside a file stands ``datapackage.json``, which says what its columns mean.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import IO, Literal

from storage.datapackage import describe, described
from storage.views import View, dictionary

What = Literal["facts", "claims", "rosters", "conflicts"]
Format = Literal["csv", "jsonl", "parquet", "xlsx"]
Row = tuple[object, ...]

# The view whose columns an export has.
VIEWS: dict[What, str] = {
    "facts": "facts",
    "claims": "current_claims",
    "rosters": "listed_enterprises",
    "conflicts": "conflicts",
}
# Spreadsheets take a cell that begins so for a formula, in full width too; a quotation mark before it makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class NotInstalled(Exception):
    """A library that a format needs is not there; the message says how to get it."""


def view_of(what: What) -> View:
    """The view whose columns an export has."""
    return dictionary()[VIEWS[what]]


def write(what: What, rows: Iterable[Row], out: Path | None, kind: Format, *, bom: bool = False) -> int:
    """Write the rows of an export to a file, which appears only when it is whole, with ``datapackage.json`` beside it;
    or as text to standard output.

    Returns how many rows were written. Raises OSError where the file cannot be written, NotInstalled, and ValueError
    where the format cannot hold so much or the folder has a data package of another program.
    """
    view = view_of(what)
    if out is None:
        sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
        return _write_text(view, rows, sys.stdout, kind, bom)
    out = out.resolve()
    known = described(out.parent)
    with _until_whole(out) as part:
        if kind in ("csv", "jsonl"):
            with part.open("w", encoding="utf-8", newline="") as stream:
                count = _write_text(view, rows, stream, kind, bom)
        else:
            count = _write_binary(what, view, rows, part, kind)
    if out.is_file():
        with _until_whole(out.with_name("datapackage.json")) as part:
            part.write_text(describe(view, out, kind, known), "utf-8")
    return count


def _write_text(view: View, rows: Iterable[Row], stream: IO[str], kind: Format, bom: bool) -> int:
    names = [column.name for column in view.columns]
    write_row = _csv_writer(names, stream, bom) if kind == "csv" else _jsonl_writer(names, stream)
    count = 0
    for row in rows:
        write_row(row)
        count += 1
    return count


def _csv_writer(names: list[str], stream: IO[str], bom: bool) -> Callable[[Row], object]:
    stream.write("\ufeff" if bom else "")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(names)
    return lambda row: writer.writerow([_cell(value) for value in row])


def _jsonl_writer(names: list[str], stream: IO[str]) -> Callable[[Row], object]:
    def write_row(row: Row) -> None:
        content = {name: _plain(value) for name, value in zip(names, row, strict=True)}
        stream.write(json.dumps(content, ensure_ascii=False) + "\n")

    return write_row


def _write_binary(what: What, view: View, rows: Iterable[Row], path: Path, kind: Format) -> int:
    if kind == "xlsx":
        from storage.workbook import write_workbook

        return write_workbook(what, view, rows, path)
    try:
        from storage.parquet import write_parquet
    except ImportError:
        raise NotInstalled("Parquet needs pyarrow: pip install 'little-giants[parquet]'") from None
    return write_parquet(view, rows, path)


@contextmanager
def _until_whole(out: Path) -> Iterator[Path]:
    """Where to write what shall appear as ``out`` at once, or not at all."""
    if out.exists() and not out.is_file():
        yield out  # a pipe or a device
        return
    part = out.with_name(f".{out.name}.part")
    try:
        yield part
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else _plain(value)
