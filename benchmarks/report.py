"""How long a report of the whole country takes: ``python -m benchmarks.report`` from the project's root.

Every division in force has seven batches of one title and three of another, and both totals, stated by two documents.
The first line only reconciles; the second draws and writes the site in both languages.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from pipeline.divisions import NATION, division, parts_of
from pipeline.ledger.reconciling import Ledger, reconcile
from pipeline.ledger.statements import Statement
from pipeline.records import Authority, Claim, Evidence, Level, Measure, Programme, Status
from pipeline.reports.book import Book
from pipeline.reports.records import Document, SourceHealth
from pipeline.reports.site import Report, pages

_PUBLISHED = datetime(2025, 11, 1, tzinfo=UTC)
_TITLES: tuple[tuple[Programme, Level, str, int], ...] = (
    ("little_giant", "national", "国家级专精特新“小巨人”企业", 7),
    ("srdi_sme", "provincial", "省级专精特新中小企业", 3),
)
_AUTHORITIES: tuple[Authority, ...] = ("city", "paper")


def main() -> None:
    documents = list(_documents())
    started = process_time()
    statements = [statement for _, stated in documents for statement in stated]
    ledgers = [reconcile(each for each in statements if each.claim.programme == name) for name, *_ in _TITLES]
    reconciled = process_time()
    with TemporaryDirectory() as folder:
        sizes = _write(Path(folder), ledgers, [document for document, _ in documents])
    drawn = process_time()
    book = Book(ledgers)
    sys.stdout.write(
        f"{len(book.places):,} places, {len(book.facts):,} figures, {len(documents):,} documents\n"
        f"reconcile      {reconciled - started:7.1f} s    1.0\n"
        f"draw and write {drawn - reconciled:7.1f} s  {(drawn - reconciled) / (reconciled - started):5.1f}\n"
        f"{len(sizes):,} pages; the largest: {max(sizes.values()) / 1000:.0f} KB, {max(sizes, key=sizes.__getitem__)}\n"
    )


def _write(folder: Path, ledgers: list[Ledger], documents: list[Document]) -> dict[str, int]:
    """Writes the site, and answers how many bytes each page has."""
    sizes = {}
    health = [SourceHealth("wz66", "温州网", "paper", "330300", None, None, None, 0, 0, 0, 0, None, 0, 0)]
    for path, content in pages(Report(Book(ledgers), lambda: documents, health, _PUBLISHED, None)):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        sizes[path] = file.write_bytes(content.encode())
    return sizes


def _documents() -> Iterator[tuple[Document, list[Statement]]]:
    """Two documents for each division, with what they state."""
    for code in _divisions(NATION.code):
        for voice, authority in enumerate(_AUTHORITIES):
            yield _document(code, voice, authority)


def _divisions(code: str) -> Iterator[str]:
    yield code
    yield from chain.from_iterable(_divisions(part.code) for part in parts_of(code))


def _document(code: str, voice: int, authority: Authority) -> tuple[Document, list[Statement]]:
    place = division(code)
    assert place is not None
    url, title = f"https://{authority}.example/{code}.html", f"{place.name}专精特新企业发展情况"
    published = _PUBLISHED + timedelta(days=voice)
    text, claims = title, []
    for programme, level, name, batches in _TITLES:
        total = 0
        for batch in range(1, batches + 1):
            count = 1 + (int(code) * 7 + batch * 13) % 97
            total += count
            words = f"第{batch}批{name}公布，{place.name}{count}家企业入选"
            claims.append(_claim(programme, level, code, batch, batch, "new", count, len(text) + 1, words))
            text += f"\n{words}。当地为入选企业提供融资、用地和人才方面的支持。"
        words = f"至此，{place.name}累计拥有{name}{total}家"
        claims.append(_claim(programme, level, code, 1, batches, "cumulative", total, len(text) + 1, words))
        text += f"\n{words}。"
    document = Document(url, title, text, place.name, published, f"{int(code):064x}")
    return document, [
        Statement(claim, url, number, title, place.name, published, authority, authority, code, document.digest, url)
        for number, claim in enumerate(claims)
    ]


def _claim(
    programme: Programme,
    level: Level,
    code: str,
    first: int,
    last: int,
    measure: Measure,
    count: int,
    start: int,
    words: str,
) -> Claim:
    place = division(code)
    status: Status | None = "confirmed" if measure == "new" else None
    evidence = Evidence(start, start + len(words), words)
    return Claim(
        programme, level, code, place.name if place else None, None, first, last, None, measure, count, "exact",
        status, None, None, evidence, "benchmark",
    )  # fmt: skip


if __name__ == "__main__":
    main()
