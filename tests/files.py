"""Files as offices publish them, made by the libraries that people make them with, and DOC, which none can write."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import docx
import openpyxl
import xlwt
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

Cells = Sequence[object]
Block = str | Sequence[Cells]
SECTOR = 512


def xlsx(sheets: dict[str, Sequence[Cells]], merged: dict[str, Sequence[str]] | None = None) -> bytes:
    """A workbook of today; ``merged`` has the ranges of each sheet, such as A1:C1."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for span in (merged or {}).get(name, ()):
            sheet.merge_cells(span)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def xls(sheets: dict[str, Sequence[Cells]]) -> bytes:
    """A workbook of Excel 97."""
    book = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                sheet.write(at, column, value)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def docx_file(*blocks: Block, merged: Sequence[tuple[tuple[int, int], tuple[int, int]]] = ()) -> bytes:
    """A Word document of paragraphs and tables; ``merged`` has the corners of the last table's merged cells."""
    document = docx.Document()
    table: Any = None
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(rows=len(block), cols=max(map(len, block)))
        for at, row in enumerate(block):
            for column, value in enumerate(row):
                table.cell(at, column).text = str(value)
    for first, last in merged:
        table.cell(*first).merge(table.cell(*last))
    out = BytesIO()
    document.save(out)
    return out.getvalue()


@dataclass(frozen=True)
class Grid:
    """A table of a PDF; ``spans`` are its merged cells as (column, row) corners."""

    rows: Sequence[Cells]
    spans: Sequence[tuple[tuple[int, int], tuple[int, int]]] = ()
    widths: Sequence[float] | None = None
    ruled: bool = True


PAGE_BREAK = "\f"


def pdf(*blocks: str | Grid, password: str | None = None) -> bytes:
    """A PDF of lines and tables, which break over pages."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    style = ParagraphStyle("song", fontName="STSong-Light", fontSize=10, leading=13, wordWrap="CJK")
    story: list[Any] = []
    for block in blocks:
        if block == PAGE_BREAK:
            story.append(PageBreak())
        elif isinstance(block, str):
            story += [Paragraph(block, style), Spacer(1, 12)]
        else:
            rows = [[Paragraph(str(cell), style) if cell != "" else "" for cell in row] for row in block.rows]
            table = Table(rows, colWidths=block.widths)
            commands: list[Any] = [("SPAN", *span) for span in block.spans]
            table.setStyle(TableStyle(commands + [("GRID", (0, 0), (-1, -1), 0.5, "black")] * block.ruled))
            story.append(table)
    out = BytesIO()
    encrypt = StandardEncryption(password, canPrint=0) if password else None
    SimpleDocTemplate(out, encrypt=encrypt).build(story)
    return out.getvalue()


def zipped(files: dict[str, bytes], *, gbk: bool = False) -> bytes:
    """A ZIP archive, its names as Chinese Windows writes them where ``gbk``."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(files.items()):
            # Python writes UTF-8 only: a name of ASCII of the same length holds the place.
            archive.writestr(f"{number}".ljust(len(name.encode("gb18030")), "~") if gbk else name, content)
    body = out.getvalue()
    for number, name in enumerate(files if gbk else ()):
        encoded = name.encode("gb18030")
        body = body.replace(f"{number}".encode().ljust(len(encoded), b"~"), encoded)
    return body


def doc(text: str, *, encrypted: bool = False) -> bytes:
    """A DOC file of Word 97 with nothing but its text ([MS-DOC]): a header, and a piece table of one piece."""
    start = 0x600
    body = text.encode("utf-16-le")
    main = bytearray(start) + body
    struct.pack_into("<HHHHHH", main, 0, 0xA5EC, 0xC1, 0, 0x804, 0, 0x0200 | (0x0100 if encrypted else 0))
    struct.pack_into("<i", main, 0x4C, len(text))
    piece = struct.pack("<II", 0, len(text)) + struct.pack("<HIH", 0, start, 0)
    clx = b"\x02" + struct.pack("<I", len(piece)) + piece
    struct.pack_into("<II", main, 0x1A2, 0, len(clx))
    return compound({"WordDocument": bytes(main), "1Table": clx})


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file ([MS-CFB]) with these streams, each padded so that none goes into the mini stream."""
    end, free = 0xFFFFFFFE, 0xFFFFFFFF
    padded = {name: body.ljust(4096, b"\0") for name, body in streams.items()}
    sectors: list[bytes] = []
    fat: list[int] = []
    entries = [_entry("Root Entry", 5, child=1, start=end, size=0)]
    for number, (name, body) in enumerate(padded.items(), start=1):
        chunks = [body[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, len(body), SECTOR)]
        start = len(sectors)
        sectors += chunks
        fat += [*range(start + 1, start + len(chunks)), end]
        following = number + 1 if number < len(padded) else free
        entries.append(_entry(name, 2, right=following, start=start, size=len(body)))
    directory = b"".join(entries).ljust(-(-len(entries) * 128 // SECTOR) * SECTOR, b"\0")
    first_directory = len(sectors)
    chunks = [directory[at : at + SECTOR] for at in range(0, len(directory), SECTOR)]
    sectors += chunks
    fat += [*range(first_directory + 1, first_directory + len(chunks)), end]
    first_fat = len(sectors)
    count = -(-(len(fat) + 8) // 128)
    fat += [0xFFFFFFFD] * count
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(count * SECTOR, b"\xff")
    magic = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    head = struct.pack("<8s16xHHHHH6x", magic, 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, count, first_directory, 0, 4096, end, 0, end, 0)
    places = b"".join(struct.pack("<I", first_fat + at) for at in range(count))
    return head + places.ljust(436, b"\xff") + b"".join(sectors) + table


def _entry(name: str, kind: int, *, child: int = 0xFFFFFFFF, right: int = 0xFFFFFFFF, start: int, size: int) -> bytes:
    words = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16x4x8x8xIQ", words.ljust(64, b"\0"), len(words), kind, 1, 0xFFFFFFFF, right, child, start, size
    )
