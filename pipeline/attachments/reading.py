"""A file's bytes to its rosters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from pipeline.attachments.archives import check_office_file, members
from pipeline.attachments.documents import doc_rows, docx_rows
from pipeline.attachments.kinds import Kind, kind_of
from pipeline.attachments.markup import markup_rows
from pipeline.attachments.pdf import pdf_rows
from pipeline.attachments.rows import Endless, Row, bounded
from pipeline.attachments.sheets import workbook_rows
from pipeline.charsets import decode
from pipeline.divisions import division
from pipeline.records import Roster, Unreadable
from pipeline.rosters.reading import rosters_of

if TYPE_CHECKING:
    from lxml import html


@dataclass(slots=True)
class FileReading:
    """What a file holds: ``kind`` by its bytes, its rosters, and one line for each part that could not be read."""

    kind: Kind
    rosters: list[Roster] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


def read_file(body: bytes, *, url: str, names: Sequence[str] = (), home: str | None = None) -> FileReading:
    """The rosters in a file: a workbook, a document, a PDF, a ZIP of those, or a page of tables.

    ``names`` are what the file and its notice are called, the nearest first; ``home`` is the name or code of the place
    that the site speaks for. Raises Unreadable, with the address and the reason on one line; its kind is ``error_page``
    for a page without a roster in the file's place.
    """
    try:
        kind = kind_of(body)
        reading = FileReading(kind)
        if kind == "zip":
            for name, member in members(body):
                _read_member(reading, name, member, url, names, home)
            if not reading.rosters and reading.troubles:
                raise Unreadable("; ".join(reading.troubles))
        else:
            _read_rows(reading, kind, body, url, names, home)
    except Unreadable as error:
        raise Unreadable(f"{url}: looked for a file with rosters, {error}", error.kind) from None
    reading.troubles = [f"{url}: {trouble}" for trouble in reading.troubles]
    return reading


def _read_member(
    reading: FileReading, name: str, member: bytes | Unreadable, url: str, names: Sequence[str], home: str | None
) -> None:
    try:
        if isinstance(member, Unreadable):
            raise member
        kind = kind_of(member)
        if kind == "zip":
            raise Unreadable("found an archive within the archive, which is not read")
        stem = PurePosixPath(name).stem
        _read_rows(reading, kind, member, url, (stem, *names), home, within=name)
    except Unreadable as error:
        reading.troubles.append(f"{name}: {error}")


def _read_rows(
    reading: FileReading,
    kind: Kind,
    body: bytes,
    url: str,
    names: Sequence[str],
    home: str | None,
    within: str | None = None,
) -> None:
    rows: list[Row] = []
    try:
        if kind in ("xlsx", "docx"):
            check_office_file(body)
        for row in bounded(_READERS[kind](body)):
            rows.append(row)
    except Endless as error:
        reading.troubles.append(f"{within}: {error}" if within else str(error))
    found = rosters_of(rows, url, names, division(home) if home else None)
    if kind == "html" and not found:
        raise Unreadable(f"found an HTML page titled {_title(body)!r} in the file's place", "error_page")
    for roster in found:
        where = ", ".join(part for part in (within, roster.where) if part) or None
        reading.rosters.append(replace(roster, where=where))


def _markup_rows(body: bytes) -> Iterator[Row]:
    yield from markup_rows(_document(body))


def _document(body: bytes) -> html.HtmlElement:
    from pipeline.pages.document import parsed

    return parsed(decode(body), "the file")


def _title(body: bytes) -> str:
    return " ".join((_document(body).findtext(".//title") or "").split())


_READERS: Final[dict[Kind, Callable[[bytes], Iterable[Row]]]] = {
    "xlsx": workbook_rows,
    "xls": workbook_rows,
    "docx": docx_rows,
    "doc": doc_rows,
    "pdf": pdf_rows,
    "html": _markup_rows,
}
