"""Bytes of a Chinese web page to text, whatever its labels say."""

from __future__ import annotations

import codecs

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_REPLACEMENT = "\ufffd"


def decode(body: bytes) -> str:
    """The text of a page's bytes, without its byte order mark. Never raises.

    A byte order mark decides. Else the bytes are UTF-8 where they are valid UTF-8, a cut-off last character aside, and
    GB18030, which holds GB2312 and GBK, where they are not. Labels are not asked, since so many are wrong. Bytes that
    no charset explains become U+FFFD.
    """
    for mark, charset in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(charset, "replace")
    text = _strict(body, "utf-8")
    if text is None and _is_damaged_utf8(body):
        text = body.decode("utf-8", "replace")
    if text is None:
        text = _strict(body, "gb18030")
    return body.decode("gb18030", "replace") if text is None else text


def _strict(body: bytes, charset: str) -> str | None:
    try:
        return codecs.getincrementaldecoder(charset)("strict").decode(body)
    except UnicodeDecodeError:
        return None


def _is_damaged_utf8(body: bytes) -> bool:
    # GB bytes read as UTF-8 are errors nearly throughout, a UTF-8 page with a few broken bytes is not.
    text = body.decode("utf-8", "replace")
    foreign = len(text.encode("ascii", "ignore"))
    return text.count(_REPLACEMENT) * 10 < len(text) - foreign
