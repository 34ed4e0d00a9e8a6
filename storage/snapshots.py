"""WARC files: what was fetched, byte for byte, one gzip member a record, never changed once written.

This module knows files only. Which record holds which page is in the database, and a record that a crash kept out of it
is found again by ``scan``.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from isal import isal_zlib
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.timeutils import iso_date_to_datetime
from warcio.warcwriter import WARCWriter

from pipeline.records import Page
from storage.database import file_lock
from storage.errors import StorageError

FULL = 1_000_000_000
CHUNK = 1 << 16
_GZIP = 16 + zlib.MAX_WBITS
# They describe the bytes on the wire, and the body has been decoded since: under their own names they would make every
# reader of the file decode it again. The prefix is the one that web archives use.
WIRE_HEADERS = frozenset({"content-encoding", "content-length", "transfer-encoding"})
ORIGINAL = "X-Archive-Orig-"


@dataclass(frozen=True, slots=True)
class Place:
    """A record: a file relative to the data folder, and the bytes of it."""

    file: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Record:
    """A record found in a file. A revisit's ``page`` is without its body, and ``digest`` tells which body it is."""

    place: Place
    page: Page
    digest: str
    revisit: bool


def digest_of(body: bytes) -> str:
    """The SHA-256 of a body, in hexadecimal: what makes two bodies the same."""
    return sha256(body).hexdigest()


class Headers(StatusAndHeaders):  # type: ignore[misc]
    """HTTP headers written as they came: UTF-8, where warcio would percent-encode."""

    def to_ascii_bytes(self, filter_func: Any = None) -> bytes:
        written: bytes = self.to_bytes(filter_func)
        return written


class Archive:
    """The WARC files of one data folder, a file a month."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self.folder = data / "warc"

    def lock(self) -> AbstractContextManager[None]:
        """Held while a record and its row are written: what stands after the last known record, a crash left there."""
        trouble = StorageError(f"another process has held {self.folder} for a minute: stop it")
        return file_lock(self._data, "warc", trouble)

    def files(self) -> list[str]:
        """The files that exist, in the order they were begun."""
        found = self.folder.glob("*.warc.gz")
        return [f"warc/{path.name}" for path in sorted(found, key=_age)]

    def current(self, now: datetime) -> str:
        """The file that takes the next record."""
        number = 1
        while self.size(file := f"warc/{now:%Y-%m}{'' if number == 1 else f'_{number}'}.warc.gz") >= FULL:
            number += 1
        return file

    def size(self, file: str) -> int:
        """In bytes; 0 where the file doesn't exist."""
        try:
            return (self._data / file).stat().st_size
        except FileNotFoundError:
            return 0

    def append(self, file: str, page: Page, digest: str, original: Page | None) -> Place:
        """Writes the page, whose body has that ``digest``, or a revisit where ``original`` (whose body isn't needed)
        has the same bytes.

        The disk has it when this returns. The lock must be held. Raises StorageError and leaves the file as it was.
        """
        record = _member(
            lambda writer: (
                _response(writer, page, digest) if original is None else _revisit(writer, page, digest, original)
            )
        )
        path = self._data / file
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            begin = self.size(file)
            head = b"" if begin else _member(lambda writer: _warcinfo(writer, path.name))
            _write(path, begin, head + record)
        except OSError as error:
            raise StorageError(
                f"cannot write to {path}: {error.strerror}: free some space, or set GIANTS_DATA to another folder"
            ) from None
        return Place(file, begin + len(head), len(record))

    def read(self, place: Place) -> Record:
        """One record. Raises StorageError where the file is missing or damaged."""
        path = self._data / place.file
        try:
            with path.open("rb") as stream:
                stream.seek(place.offset)
                found = _parse(stream.read(place.length), place)
        except OSError as error:
            raise StorageError(
                f"cannot read {path}: {error.strerror}: put the file back or fetch its pages again"
            ) from None
        if found is None or not (found.revisit or digest_of(found.page.body) == found.digest):
            raise StorageError(f"{path} is damaged at byte {place.offset}: restore it from a copy")
        return found

    def scan(self, file: str, begin: int) -> Iterator[Record]:
        """The whole records from a byte on. What follows them is cut off: a record that a crash left unfinished is
        dropped, anything else is put aside in a file of its own. The lock must be held."""
        path = self._data / file
        end = begin
        with path.open("r+b") as stream:
            for member in _members(stream, begin):
                place = Place(file, end, len(member))
                end += len(member)
                if found := _parse(member, place):
                    yield found
            stream.seek(end)
            rest = stream.read()
            if rest and not _is_torn(rest):
                path.with_name(f"{path.name}.damaged-{end}").write_bytes(rest)
            stream.truncate(end)


def _age(path: Path) -> tuple[str, int]:
    month, _, number = path.name.removesuffix(".warc.gz").partition("_")
    return month, int(number) if number.isdecimal() else 1


def _write(path: Path, begin: int, blob: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    try:
        try:
            written = 0
            while written < len(blob):
                written += os.write(descriptor, blob[written:])
            os.fsync(descriptor)
        except OSError:
            os.ftruncate(descriptor, begin)
            raise
    finally:
        os.close(descriptor)
    if not begin:
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    # A new file's name is in its folder, which is synced apart from the file.
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _member(write: Any) -> bytes:
    out = BytesIO()
    writer = WARCWriter(out, gzip=False, warc_version="WARC/1.1")
    writer.write_record(write(writer))
    # Its own gzip is zlib's slowest level: a seventh smaller, and seven times the time, more than reading the page.
    return isal_zlib.compress(out.getbuffer(), wbits=_GZIP)


def _warcinfo(writer: Any, name: str) -> Any:
    return writer.create_warcinfo_record(name, {"software": "little-giants", "format": "WARC File Format 1.1"})


def _response(writer: Any, page: Page, digest: str) -> Any:
    return writer.create_warc_record(
        page.url,
        "response",
        payload=BytesIO(page.body),
        length=len(page.body),
        http_headers=_http_headers(page),
        warc_headers_dict={
            "WARC-Date": _warc_date(page.fetched_at),
            "WARC-Payload-Digest": f"sha256:{digest}",
        },
    )


def _revisit(writer: Any, page: Page, digest: str, original: Page) -> Any:
    return writer.create_revisit_record(
        page.url,
        f"sha256:{digest}",
        original.url,
        _warc_date(original.fetched_at),
        http_headers=_http_headers(page),
        warc_headers_dict={"WARC-Date": _warc_date(page.fetched_at)},
    )


def _warc_date(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _http_headers(page: Page) -> Headers:
    headers = [
        (ORIGINAL + name if name.lower() in WIRE_HEADERS else name, re.sub(r"\s*[\r\n]+\s*", " ", value).strip())
        for name, value in page.headers
    ]
    return Headers(str(page.status), headers, protocol="HTTP/1.1")


def _members(stream: Any, begin: int) -> Iterator[bytes]:
    """The whole gzip members from a byte on, up to the first that isn't one."""
    stream.seek(begin)
    while True:
        unpack = zlib.decompressobj(wbits=31)
        parts: list[bytes] = []
        while not unpack.eof:
            if not (chunk := stream.read(CHUNK)):
                return
            try:
                unpack.decompress(chunk)
            except zlib.error:
                return
            parts.append(chunk[: len(chunk) - len(unpack.unused_data)])
        stream.seek(-len(unpack.unused_data), os.SEEK_CUR)
        yield b"".join(parts)


def _is_torn(rest: bytes) -> bool:
    """Whether the bytes are the beginning of a gzip member, rather than something else."""
    try:
        zlib.decompressobj(wbits=31).decompress(rest)
    except zlib.error:
        return False
    return True


def _parse(member: bytes, place: Place) -> Record | None:
    """The page in a member; None where it holds something else, such as the heading of the file."""
    try:
        found = next(ArchiveIterator(BytesIO(member)), None)
        if found is None or found.rec_type not in ("response", "revisit") or found.http_headers is None:
            return None
        revisit = found.rec_type == "revisit"
        page = Page(
            url=found.rec_headers.get_header("WARC-Target-URI"),
            body=b"" if revisit else found.raw_stream.read(),
            fetched_at=iso_date_to_datetime(found.rec_headers.get_header("WARC-Date"), tz_aware=True),
            status=int(found.http_headers.get_statuscode()),
            headers=tuple((name.removeprefix(ORIGINAL), value) for name, value in found.http_headers.headers),
        )
        return Record(place, page, found.rec_headers.get_header("WARC-Payload-Digest").removeprefix("sha256:"), revisit)
    except (ArchiveLoadFailed, zlib.error, EOFError, ValueError, AttributeError):
        return None
