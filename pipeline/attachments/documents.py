"""Word documents, DOCX and DOC, to rows."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.attachments.rows import Row
from pipeline.records import Unreadable

if TYPE_CHECKING:
    from docx.table import Table

# [MS-DOC] 2.5.1: the file information block. Its flags say whether the text is encrypted and which table stream holds
# the piece table (Clx), whose place stands at 0x01A2.
_FLAGS, _CLX = 0x0A, 0x01A2
_IS_ENCRYPTED, _IN_1TABLE = 0x0100, 0x0200
_WORD: Final = 0xA5EC
_IS_COMPRESSED: Final = 0x40000000
_MOST_TEXT: Final = 20_000_000
_CELL_END: Final = "\x07"
_PARAGRAPH_END: Final = re.compile("[\n\x0b\x0c\x0e]")
# A field's instruction, a hyperlink's say, stands between 0x13 and 0x14, what it shows between 0x14 and 0x15.
_FIELD: Final = re.compile("\x13[^\x13\x14\x15]*\x14?|\x15")
_UNSEEN: Final = re.compile("[\x00-\x06\x08\x1e\x1f]")


def docx_rows(body: bytes) -> Iterator[Row]:
    """The paragraphs and table rows of a DOCX file in their order. Raises Unreadable where it is damaged."""
    from docx import Document
    from docx.table import Table

    try:
        document = Document(BytesIO(body))
    except Exception as error:  # python-docx raises whatever a missing or broken part leads it to
        raise Unreadable(f"found a DOCX file that is cut short or damaged: {type(error).__name__}: {error}") from None
    tables = 0
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            tables += 1
            yield from _table_rows(block, tables)
        else:
            for line in block.text.splitlines():
                yield Row((line,))


def _table_rows(table: Table, number: int) -> Iterator[Row]:
    seen: set[object] = set()  # a merged cell is given for every place that it reaches over
    for row in table.rows:
        cells: list[str | None] = [""] * row.grid_cols_before
        for cell in row.cells:
            cells.append(None if cell._tc in seen else cell.text)
            seen.add(cell._tc)
        yield Row(tuple(cells), f"table {number}", number)


def doc_rows(body: bytes) -> Iterator[Row]:
    """The paragraphs and table rows of a DOC file in their order. Raises Unreadable: encrypted, damaged."""
    try:
        text = _doc_text(body)
    except (OSError, struct.error, IndexError, OverflowError) as error:
        raise Unreadable(f"found a DOC file that is cut short or damaged: {error}") from None
    yield from _marked_rows(text)


def _doc_text(body: bytes) -> str:
    """The main text by its piece table ([MS-DOC] 2.4.1), footnotes and headers left out."""
    import olefile

    with olefile.OleFileIO(body) as file:
        main = file.openstream("WordDocument").read()
        magic, flags = struct.unpack_from("<H8xH", main, 0)
        if magic != _WORD:
            raise Unreadable("found a DOC file of a Word older than 97, which is not read")
        if flags & _IS_ENCRYPTED:
            raise Unreadable("found a DOC file that is encrypted")
        table = file.openstream("1Table" if flags & _IN_1TABLE else "0Table").read()
    (characters,) = struct.unpack_from("<i", main, 0x4C)
    start, size = struct.unpack_from("<II", main, _CLX)
    text = "".join(_pieces(main, table[start : start + size]))[: max(characters, 0)]
    return _UNSEEN.sub("", _FIELD.sub("", text))


def _pieces(main: bytes, clx: bytes) -> Iterator[str]:
    at = 0
    while clx[at] == 1:  # property modifiers come first, each with its size
        at += 3 + int.from_bytes(clx[at + 1 : at + 3], "little")
    size = int.from_bytes(clx[at + 1 : at + 5], "little")
    plc = clx[at + 5 : at + 5 + size]
    count = (len(plc) - 4) // 12
    ends = struct.unpack_from(f"<{count + 1}I", plc, 0)
    if ends[-1] > _MOST_TEXT:
        raise Unreadable(f"found a DOC file that says it has {ends[-1]:,} characters")
    for number, (start, end) in enumerate(pairwise(ends)):
        (place,) = struct.unpack_from("<2xI", plc, (count + 1) * 4 + number * 8)
        length = end - start
        if place & _IS_COMPRESSED:
            offset = (place & ~_IS_COMPRESSED) // 2
            yield main[offset : offset + length].decode("cp1252", "replace")
        else:
            yield main[place : place + 2 * length].decode("utf-16-le", "replace")


def _marked_rows(text: str) -> Iterator[Row]:
    """A DOC's rows: each cell ends with a mark, each row with one more, so that an empty cell looks like a row's end.

    A table's first row, which has none, tells how many cells make a row.
    """
    number, width = 0, 0
    cell = ""
    row: list[str] = []
    for piece in re.split(f"(?<=[\r{_CELL_END}])", text):
        cell += piece[:-1]
        if piece.endswith(_CELL_END):
            if cell or len(row) < max(width, 1):
                row.append(cell)
            else:
                number += not width
                width = len(row)
                yield Row(tuple(row), f"table {number}", number)
                row = []
            cell = ""
        elif not row:
            for line in _PARAGRAPH_END.split(cell):
                yield Row((line,))
            cell, width = "", 0
    yield Row((cell,))
