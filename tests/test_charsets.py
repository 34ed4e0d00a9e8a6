"""Bytes to text, whatever their labels say."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.charsets import decode

PAGE = '<meta charset="{label}"><p>温州市新增专精特新“小巨人”企业31家，镕基、㐂、𠮷也读得出</p>'


@pytest.mark.parametrize("label", ["gb2312", "gbk", "utf-8", "big5", "iso-8859-1", ""])
@pytest.mark.parametrize("charset", ["utf-8", "gb18030"])
def test_the_label_counts_for_nothing(label: str, charset: str) -> None:
    page = PAGE.format(label=label)
    assert decode(page.encode(charset)) == page


@pytest.mark.parametrize(
    ("mark", "charset"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (b"\x84\x31\x95\x33", "gb18030"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, charset: str) -> None:
    assert decode(mark + "小巨人".encode(charset)) == "小巨人"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        pytest.param(b"", "", id="nothing"),
        pytest.param("小巨人".encode()[:-1], "小巨", id="UTF-8 cut inside a character"),
        pytest.param("小巨人".encode("gb18030")[:-1], "小巨", id="GB18030 cut inside a character"),
        pytest.param(("小巨人" * 20).encode() + b"\xff", "小巨人" * 20 + "\ufffd", id="one broken byte in UTF-8"),
        pytest.param("“ok”".encode("gb18030"), "“ok”", id="nearly all ASCII in GB18030"),
    ],
)
def test_damaged_bytes_lose_only_what_is_damaged(body: bytes, text: str) -> None:
    assert decode(body) == text


def test_broken_bytes_in_a_gb_page_leave_the_rest_of_it_readable() -> None:
    text = decode("温州市新增31家".encode("gb18030") + b"\xff\xff" + "，乐清市5家".encode("gb18030"))
    assert text.startswith("温州市新增31家\ufffd")
    assert text.endswith("乐清市5家")


@given(st.binary())
def test_any_bytes_become_text(body: bytes) -> None:
    decode(body).encode("utf-8")


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_utf8_survives(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")
