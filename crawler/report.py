"""Publishes the report: the site is written beside the last one and takes its place only when it is whole."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.reports.book import Book
from pipeline.reports.news import Told, told_by
from pipeline.reports.site import Report, pages

if TYPE_CHECKING:
    from storage.store import Store

# Of the figures of the last report so many must still stand: facts go when a page is corrected, but hardly ever all
# at once.
_LEAST = 0.9
# What the site told, for the next report to tell what is new. It also marks the folder as ours to replace.
_TOLD = "report.json"


class NoReport(ValueError):
    """The folder cannot be written; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Published:
    """What became of a report: how many pages it has, and why the last one stays where it does not take its place."""

    pages: int
    kept_back: str | None


def publish(store: Store, out: Path) -> Published:
    """Make the report of a store and put it in the place of the one in ``out``, or say why the last one stays.

    Raises NoReport, or StorageError where another process makes a report and does not come to an end.
    """
    with store.reporting():
        return _publish(store, out)


def _publish(store: Store, out: Path) -> Published:
    fresh, old = out.with_name(f".{out.name}.new"), out.with_name(f".{out.name}.old")
    if old.exists() and not out.exists():
        old.rename(out)  # somebody pulled the plug between the two steps of _replace
    before = _last(out)
    made = datetime.now(UTC)
    store.reconcile()
    with store.frozen() as known:
        book = Book(known.ledgers())
        told = told_by(made.isoformat(timespec="seconds"), book.facts.values())
        if reason := _kept_back(told, before):
            return Published(0, reason)
        report = Report(book, known.documents, known.source_health(), made, before)
        try:
            number = _write(report, told, fresh)
            _replace(out, fresh, old)
        except OSError as trouble:
            raise NoReport(f"{out}: {trouble.strerror}") from None
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    return Published(number, None)


def _write(report: Report, told: Told, folder: Path) -> int:
    """Writes the site and what it tells into a folder, and answers how many pages it has."""
    shutil.rmtree(folder, ignore_errors=True)
    number = 0
    for path, content in pages(report):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8", newline="\n")
        number += path.endswith(".html")
    (folder / _TOLD).write_text(json.dumps(told.as_data(), ensure_ascii=False, indent=0) + "\n", "utf-8")
    return number


def _last(out: Path) -> Told | None:
    """What the report that stands in a folder told; None for a folder that is empty or not there."""
    try:
        content = (out / _TOLD).read_text("utf-8")
    except FileNotFoundError:
        if out.is_dir() and any(out.iterdir()):
            raise NoReport(f"{out}: holds other files than a report: name a new folder") from None
        return None
    except NotADirectoryError:
        raise NoReport(f"{out}: a file, not a folder") from None
    except OSError as trouble:
        raise NoReport(f"{out}: {trouble.strerror}") from None
    try:
        return Told(**json.loads(content))
    except (ValueError, TypeError):
        raise NoReport(f"{out / _TOLD}: is not what a report leaves there: name a new folder") from None


def _kept_back(told: Told, before: Told | None) -> str | None:
    """Why a report must not take the place of the last one; None where it may."""
    if not told.figures:
        return "nothing is known yet: there is no fact to report"
    if before is None:
        return None
    still = len(before.figures.keys() & told.figures.keys())
    if still < _LEAST * len(before.figures):
        return f"only {still:,} of the last report's {len(before.figures):,} figures are still known"
    return None


def _replace(out: Path, fresh: Path, old: Path) -> None:
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    fresh.rename(out)
    shutil.rmtree(old, ignore_errors=True)
