"""Claims as files that people and programs read: CSV and JSON Lines."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, fields
from pathlib import Path
from typing import IO, Literal

from pipeline.records import Claim
from storage.results import ClaimRow

COLUMNS = (
    "source",
    *(field.name for field in fields(Claim) if field.name != "evidence"),
    *("evidence", "evidence_start", "evidence_end", "url", "title", "outlet", "published", "snapshot_sha256"),
)
# Spreadsheets take a cell that begins so for a formula, in full width too; a quotation mark before it makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_claims(
    rows: Iterable[ClaimRow], out: Path | None, kind: Literal["csv", "jsonl"], *, bom: bool = False
) -> int:
    """Write claims as ``csv`` or ``jsonl`` to a file, which appears only when it is whole, or to standard output.

    Returns how many were written. Raises OSError where the file cannot be written.
    """
    count = 0
    with _target(out) as stream:
        write_row = _csv_writer(stream, bom) if kind == "csv" else _jsonl_writer(stream)
        for row in rows:
            write_row(_columns(row))
            count += 1
    return count


def _csv_writer(stream: IO[str], bom: bool) -> Callable[[dict[str, object]], object]:
    stream.write("\ufeff" if bom else "")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    return lambda row: writer.writerow([_cell(row[name]) for name in COLUMNS])


def _jsonl_writer(stream: IO[str]) -> Callable[[dict[str, object]], object]:
    return lambda row: stream.write(json.dumps(row, ensure_ascii=False) + "\n")


def _columns(row: ClaimRow) -> dict[str, object]:
    claim = asdict(row.claim)
    evidence = claim.pop("evidence")
    return {
        "source": row.source,
        **claim,
        "evidence": evidence["text"],
        "evidence_start": evidence["start"],
        "evidence_end": evidence["end"],
        "url": row.url,
        "title": row.title,
        "outlet": row.outlet,
        "published": row.published.isoformat() if row.published else None,
        "snapshot_sha256": row.digest,
    }


@contextmanager
def _target(out: Path | None) -> Iterator[IO[str]]:
    if out is None:
        sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
        yield sys.stdout
        return
    out = out.resolve()
    if out.exists() and not out.is_file():
        with out.open("w", encoding="utf-8", newline="") as stream:  # a pipe or a device
            yield stream
        return
    part = out.with_name(f".{out.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as stream:
            yield stream
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
