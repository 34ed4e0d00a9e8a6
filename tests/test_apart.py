"""Files made to do harm: they are read in a process of their own, and take no more than they may."""

from __future__ import annotations

import resource

import pytest

from crawler.apart import read_apart
from pipeline.attachments.reading import read_file
from pipeline.records import Unreadable
from tests.files import Grid, pdf, xlsx
from tests.test_attachments import SHEET, with_part

URL = "https://example.gov.cn/a.xlsx"
SHEET_XML = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)


def cells(*places: str) -> bytes:
    """A workbook with one word in each of these cells."""
    rows = "".join(
        f'<row r="{place.lstrip("AXFD")}"><c r="{place}" t="inlineStr"><is><t>甲</t></is></c></row>' for place in places
    )
    return with_part(SHEET, "xl/worksheets/sheet1.xml", SHEET_XML.format(rows).encode())


def test_what_comes_back_is_what_was_read() -> None:
    body = xlsx({"名单": [["序号", "市", "企业名称", "类型"], [1, "杭州", "甲有限公司", "新增"]]})
    asked = {"url": URL, "names": ["浙江省专精特新中小企业名单"], "home": "330000"}
    assert read_apart(body, **asked) == read_file(body, **asked)  # type: ignore[arg-type]


def test_a_bad_file_gets_its_one_line() -> None:
    with pytest.raises(Unreadable, match=f"^{URL}: looked for a file with rosters, found an HTML page") as caught:
        read_apart(b"<html><title>404</title></html>", url=URL)
    assert caught.value.kind == "error_page"


def test_two_cells_at_the_far_corners_take_no_more_memory_than_they_may() -> None:
    with pytest.raises(Unreadable, match="reading the file failed within 512 MB of memory") as caught:
        read_apart(cells("A1", "XFD1048576"), url=URL, megabytes=512)
    assert "\n" not in str(caught.value)
    # In kilobytes, the most that any child has ever had.
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 512 * 1024


def test_a_file_that_goes_on_and_on_is_ended() -> None:
    endless = pdf("名单", Grid([[number, f"甲{number}有限公司"] for number in range(2_000)]))
    with pytest.raises(Unreadable, match="more than 1 seconds of processor time"):
        read_apart(endless, url=URL, seconds=1)
