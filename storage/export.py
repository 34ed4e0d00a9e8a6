"""Claims and rosters as files that people and programs read: CSV and JSON Lines."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields
from pathlib import Path
from typing import IO, Literal

from pipeline.divisions import division
from pipeline.records import Claim
from storage.results import ClaimRow, KeptRoster

Columns = dict[str, object]
COLUMNS = (
    "source",
    *(field.name for field in fields(Claim) if field.name != "evidence"),
    *("evidence", "evidence_start", "evidence_end", "url", "title", "outlet", "published", "snapshot_sha256"),
)
_OF_ROSTER = ("kind", "programme", "level", "batch_first", "batch_last", "year", "measure", "status", "subset")
_OF_ROW = ("number", "name", "enterprise", "former_name", "place", "region_code")
ROSTER_COLUMNS = (
    *("source", "url", "where", "heading", *_OF_ROSTER, *_OF_ROW, "region", "product", "credit_code", "others"),
    *("notice", "snapshot_sha256"),
)
# Spreadsheets take a cell that begins so for a formula, in full width too; a quotation mark before it makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_claims(
    rows: Iterable[ClaimRow], out: Path | None, kind: Literal["csv", "jsonl"], *, bom: bool = False
) -> int:
    """Write claims as ``csv`` or ``jsonl`` to a file, which appears only when it is whole, or to standard output.

    Returns how many were written. Raises OSError where the file cannot be written.
    """
    return _write(map(_columns, rows), COLUMNS, out, kind, bom)


def write_rosters(
    kept: Iterable[KeptRoster], out: Path | None, kind: Literal["csv", "jsonl"], *, bom: bool = False
) -> int:
    """Write the enterprises of rosters, a line each, as ``write_claims`` does. Returns how many were written."""
    return _write((columns for each in kept for columns in _roster_columns(each)), ROSTER_COLUMNS, out, kind, bom)


def _write(
    rows: Iterable[Columns], names: Sequence[str], out: Path | None, kind: Literal["csv", "jsonl"], bom: bool
) -> int:
    count = 0
    with _target(out) as stream:
        write_row = _csv_writer(stream, names, bom) if kind == "csv" else _jsonl_writer(stream)
        for row in rows:
            write_row(row)
            count += 1
    return count


def _csv_writer(stream: IO[str], names: Sequence[str], bom: bool) -> Callable[[Columns], object]:
    stream.write("\ufeff" if bom else "")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(names)
    return lambda row: writer.writerow([_cell(row[name]) for name in names])


def _jsonl_writer(stream: IO[str]) -> Callable[[Columns], object]:
    return lambda row: stream.write(json.dumps(row, ensure_ascii=False) + "\n")


def _roster_columns(kept: KeptRoster) -> Iterator[Columns]:
    roster = kept.roster
    head = {"source": kept.source, "url": roster.url, "where": roster.where, "heading": roster.heading}
    subject = {name: getattr(roster, name) for name in _OF_ROSTER}
    for row in roster.rows:
        region = division(row.region_code) if row.region_code else None
        yield {
            **head,
            **subject,
            **{name: getattr(row, name) for name in _OF_ROW},
            "region": region.name if region else None,
            "product": row.product,
            "credit_code": row.credit_code,
            "others": "; ".join(f"{heading}: {words}" for heading, words in row.others) or None,
            "notice": kept.notice,
            "snapshot_sha256": kept.digest,
        }


def _columns(row: ClaimRow) -> Columns:
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
