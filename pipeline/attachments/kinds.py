"""What a file is, by its bytes: names lie, and error pages stand behind links to PDFs."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Final, Literal
from zipfile import BadZipFile, ZipFile

from pipeline.records import Unreadable

Kind = Literal["xlsx", "xls", "docx", "doc", "pdf", "zip", "html"]

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_HTML: Final = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|!--|\?xml|html|head|body|script|table|meta|div)\b", re.I
)
_OTHERS: Final = (
    (b"Rar!", "a RAR archive, which is not read"),
    (b"7z\xbc\xaf", "a 7z archive, which is not read"),
    (b"\x1f\x8b", "gzipped bytes, which are not read"),
    (b"\x89PNG", "a picture, which is not read"),
    (b"\xff\xd8\xff", "a picture, which is not read"),
    (b"GIF8", "a picture, which is not read"),
    (b"{\\rtf", "an RTF file, which is not read"),
)
_PDF_WITHIN: Final = 1024  # the standard lets a PDF begin so far into its file


def kind_of(body: bytes) -> Kind:
    """The kind of a file. Raises Unreadable, saying what it is, for every kind that is not read."""
    if not body.strip():
        raise Unreadable("the file is empty")
    if b"%PDF-" in body[:_PDF_WITHIN]:
        return "pdf"
    if body.startswith(_ZIP):
        return _of_zip(body)
    if body.startswith(_OLE):
        return _of_ole(body)
    if _HTML.match(body):
        return "html"
    for magic, found in _OTHERS:
        if body.startswith(magic):
            raise Unreadable(f"found {found}")
    raise Unreadable("found bytes that are no document")


def is_file(body: bytes) -> bool:
    """Whether bytes are one of the files that are read as attachments, and no page or text."""
    return b"%PDF-" in body[:_PDF_WITHIN] or body.startswith((_OLE, *_ZIP))


def _of_zip(body: bytes) -> Kind:
    try:
        with ZipFile(BytesIO(body)) as archive:
            names = set(archive.namelist())
    except (BadZipFile, ValueError, OSError) as error:
        raise Unreadable(f"found a ZIP or Office file that is cut short or damaged: {error}") from None
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    if any(name.startswith("word/") for name in names):
        return "docx"
    if "OFD.xml" in names:
        raise Unreadable("found an OFD file, which is not read")
    return "zip"


def _of_ole(body: bytes) -> Kind:
    import olefile

    try:
        with olefile.OleFileIO(body) as file:
            if file.exists("EncryptedPackage"):
                raise Unreadable("found an Office file that is encrypted")
            if file.exists("WordDocument"):
                return "doc"
            if file.exists("Workbook") or file.exists("Book"):
                return "xls"
    except (OSError, ValueError, IndexError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable(f"found an old Office file that is cut short or damaged: {error}") from None
    raise Unreadable("found an old Office file that is neither Word's nor Excel's")
