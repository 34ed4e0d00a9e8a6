"""ZIP archives, and what must hold of one before anything in it is unpacked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from pipeline.records import Unreadable

MOST_BYTES: Final = 256 * 1024 * 1024
MOST_MEMBERS: Final = 2_000
_UTF8_NAME: Final = 0x800
_ENCRYPTED: Final = 0x1
_HEAD: Final = 1024
_DECLARES: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)
_DAMAGED: Final = (BadZipFile, OSError, EOFError, NotImplementedError, ValueError)


def members(body: bytes) -> Iterator[tuple[str, bytes | Unreadable]]:
    """The files of an archive: each name, and its bytes or why there are none. Raises Unreadable for a ZIP bomb."""
    with _opened(body) as archive:
        for info in archive.infolist():
            name = _name(info)
            if info.is_dir() or PurePosixPath(name).name.startswith((".", "~$")) or name.startswith("__MACOSX/"):
                continue
            try:
                yield name, _unpacked(archive, info)
            except Unreadable as trouble:
                yield name, trouble


def check_office_file(body: bytes) -> None:
    """Raises Unreadable where an Office file of today's kind unpacks to too much, is damaged, or declares entities.

    The standard (ECMA-376) forbids document type declarations, so that one here has no other use than an XML bomb.
    """
    with _opened(body) as archive:
        for info in archive.infolist():
            if info.flag_bits & _ENCRYPTED:
                raise Unreadable("found an Office file that is encrypted")
            if PurePosixPath(info.filename).suffix in (".xml", ".rels"):
                try:
                    with archive.open(info) as part:
                        head = part.read(_HEAD)
                except _DAMAGED as error:
                    raise Unreadable(f"found an Office file that is cut short or damaged: {error}") from None
                if _DECLARES.search(head):
                    raise Unreadable(f"found an XML bomb: {info.filename} declares entities of its own")


def _opened(body: bytes) -> ZipFile:
    try:
        archive = ZipFile(BytesIO(body))
    except _DAMAGED as error:
        raise Unreadable(f"found a ZIP or Office file that is cut short or damaged: {error}") from None
    total = sum(info.file_size for info in archive.infolist())
    if total > MOST_BYTES or len(archive.infolist()) > MOST_MEMBERS:
        raise Unreadable(
            f"found a ZIP bomb: {len(body):,} bytes that would unpack to {total:,} in {len(archive.infolist()):,} files"
        )
    return archive


def _unpacked(archive: ZipFile, info: ZipInfo) -> bytes:
    if info.flag_bits & _ENCRYPTED:
        raise Unreadable("found a file that is encrypted")
    try:
        with archive.open(info) as part:
            return part.read(MOST_BYTES)
    except _DAMAGED as error:
        raise Unreadable(f"found a file that is cut short or damaged: {error}") from None


def _name(info: ZipInfo) -> str:
    """The name of a member; Chinese Windows writes GBK where the standard says code page 437."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return info.filename
