"""PDF files to rows: ruled tables as they are ruled, what stands outside them as lines."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any, Final

from pipeline.attachments.rows import Row
from pipeline.records import Unreadable

if TYPE_CHECKING:
    from pdfplumber.page import Page

MOST_PAGES: Final = 1_000
# Between two words of a line, in parts of a character's height: more parts two columns of a table without lines.
_COLUMN_GAP: Final = 1.5
_LINE_STEP: Final = 4  # points
_END: Final = b"%%EOF"
_END_WITHIN: Final = 4096


def pdf_rows(body: bytes) -> Iterator[Row]:
    """The rows of a PDF's pages. Raises Unreadable where it is encrypted, cut short, damaged or without any text."""
    import pdfplumber
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
    from pdfplumber.utils.exceptions import PdfminerException

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # it warns of each odd font
    if _END not in body.rstrip(b"\0\r\n\t ")[-_END_WITHIN:]:
        raise Unreadable("found a PDF that is cut short: its end is missing")
    try:
        with pdfplumber.open(BytesIO(body)) as document:
            if not document.pages:
                raise Unreadable("found a PDF without pages")
            if len(document.pages) > MOST_PAGES:
                raise Unreadable(f"found a PDF of {len(document.pages):,} pages, more than {MOST_PAGES:,}")
            yield from _rows(document.pages)
    except Unreadable:
        raise
    except PdfminerException as error:
        if any(isinstance(cause, PDFPasswordIncorrect | PDFEncryptionError) for cause in error.args):
            raise Unreadable("found a PDF that is encrypted") from None
        raise Unreadable(f"found a PDF that is damaged: {error.args[0]!r}") from None
    except Exception as error:  # pdfminer raises whatever a damaged structure leads it to
        raise Unreadable(f"found a PDF that is damaged: {type(error).__name__}: {error}") from None


def _rows(pages: list[Page]) -> Iterator[Row]:
    tables = 0
    letters = 0
    for page in pages:
        letters += len(page.chars)
        for row in _page_rows(page, tables):
            tables = row.table or tables
            yield row
        page.close()
    if not letters:
        raise Unreadable(f"found a PDF of {len(pages):,} pages without any text: a scan?")


def _page_rows(page: Page, tables_before: int) -> Iterator[Row]:
    """A page's rows from top to bottom, of tables and of lines between them."""
    part = f"page {page.page_number}"
    found = sorted(page.find_tables(), key=lambda table: table.bbox[1])
    words = [word for word in page.extract_words() if not any(_inside(word, table.bbox) for table in found)]
    pieces: list[tuple[float, list[Row]]] = [(line[0]["top"], [Row(_cells(line), part)]) for line in _lines(words)]
    for number, table in enumerate(found, start=tables_before + 1):
        pieces.append((table.bbox[1], [Row(tuple(cells), part, number) for cells in table.extract()]))
    for _, rows in sorted(pieces, key=lambda piece: piece[0]):
        yield from rows


def _inside(word: dict[str, Any], bbox: tuple[float, float, float, float]) -> bool:
    middle = (word["top"] + word["bottom"]) / 2
    return bool(bbox[1] <= middle <= bbox[3] and bbox[0] <= word["x0"] <= bbox[2])


def _lines(words: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Words by the line that they stand on, left to right."""
    for _, line in groupby(sorted(words, key=lambda word: (_height(word), word["x0"])), _height):
        yield list(line)


def _height(word: dict[str, Any]) -> int:
    """Where a word stands on its page, so that the words of a line stand alike."""
    return int(word["bottom"] / _LINE_STEP)


def _cells(line: list[dict[str, Any]]) -> tuple[str, ...]:
    cells = [line[0]["text"]]
    for before, word in pairwise(line):
        gap = (word["x0"] - before["x1"]) / max(word["bottom"] - word["top"], 1)
        if gap > _COLUMN_GAP:
            cells.append(word["text"])
        else:
            cells[-1] += f" {word['text']}"
    return tuple(cells)
