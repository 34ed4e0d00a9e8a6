"""Files beside a page: which links lead to them, what they are by their bytes, and what is refused."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from io import BytesIO

import pytest

from pipeline.attachments.kinds import kind_of
from pipeline.attachments.links import may_have_files
from pipeline.attachments.reading import read_file
from pipeline.reading import attachments_of
from pipeline.records import Page, Unreadable
from tests.files import PAGE_BREAK, Grid, compound, doc, docx_file, pdf, xls, xlsx, zipped

URL = "https://example.gov.cn/art/a.html"
SHEET = xlsx({"名单": [["序号", "企业名称"], [1, "甲有限公司"]]})
DOCUMENT = docx_file("甲有限公司", "乙有限公司")
PDF = pdf("名单", Grid([["序号", "企业名称"], [1, "甲有限公司"]]))

# A piece of a page, and the files that it links to: address and name.
LINKS = [
    ('<a href="/attach/20217/ab.pdf" title="名单.pdf">名单.pdf</a>', ("/attach/20217/ab.pdf", "名单.pdf")),
    ('<a href="a.XLSX" title="附件1.xlsx">附件1</a>', ("/art/a.XLSX", "附件1.xlsx")),
    (
        '<a href="/module/download/downfile.jsp?classid=0&amp;filename=9cda.xlsx">拟认定名单.xlsx</a>',
        ("/module/download/downfile.jsp?classid=0&filename=9cda.xlsx", "拟认定名单.xlsx"),
    ),
    ('<a href="/download.do?id=7">拟认定名单.doc</a>', ("/download.do?id=7", "拟认定名单.doc")),
    ('<a href="/pdfjs/web/viewer.html?file=/attach/cd.pdf">名单</a>', ("/attach/cd.pdf", "名单")),
    ('<iframe src="/pdfjs/web/viewer.html?file=/attach/ef.pdf"></iframe>', ("/attach/ef.pdf", "ef.pdf")),
    ('<iframe fileurl="/attach/202510/5b.pdf"></iframe>', ("/attach/202510/5b.pdf", "5b.pdf")),
    ('<a href="https://files.example.com/x.zip#top">名单</a>', ("https://files.example.com/x.zip", "名单")),
    (
        '<script>var files = [{"fileName":"名单.docx","fileUrl":"\\/attach\\/gh.docx"}];</script>',
        ("/attach/gh.docx", "名单.docx"),
    ),
    ("<script>var list = ['/attach/ij.xls', '/a.js'];</script>", ("/attach/ij.xls", "ij.xls")),
    ('<a href="/art/b.html">第三批名单.pdf</a>', None),
    ('<a href="javascript:void(0)">名单.pdf</a>', None),
    ('<a href="mailto:a@example.com?file=x.pdf">x</a>', None),
    ('<a href="http://[::1/x.pdf">x</a>', None),
]


@pytest.mark.parametrize(("piece", "wanted"), LINKS, ids=[piece[:50] for piece, _ in LINKS])
def test_links(piece: str, wanted: tuple[str, str] | None) -> None:
    body = f"<html><body><p>downfile</p>{piece}{piece}</body></html>".encode()
    found = [(each.url, each.name) for each in attachments_of(Page(URL, body, datetime.now(UTC)))]
    whole = wanted and (wanted[0] if "://" in wanted[0] else f"https://example.gov.cn{wanted[0]}", wanted[1])
    assert found == ([whole] if whole else [])


@pytest.mark.parametrize("body", [b"a.PDF", b"x.et ", b"/DownFile.jsp", b"<iframe fileUrl=", b"FILEURL"])
def test_a_page_that_may_have_files_is_parsed_for_them(body: bytes) -> None:
    assert may_have_files(b"<p>" + body + b'"')


@pytest.mark.parametrize("body", [b"a.pdfs", b"profile url", b"up.file", b"pdf"])
def test_a_page_without_files_is_not_parsed_for_them(body: bytes) -> None:
    assert not may_have_files(b"<p>" + body + b'"')


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (SHEET, "xlsx"),
        (xls({"s": [["甲"]]}), "xls"),
        (DOCUMENT, "docx"),
        (doc("甲"), "doc"),
        (PDF, "pdf"),
        (b"\r\n" + PDF, "pdf"),
        (zipped({"a.pdf": PDF}), "zip"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html>", "html"),
    ],
    ids=["xlsx", "xls", "docx", "doc", "pdf", "pdf behind line ends", "zip", "html"],
)
def test_kinds_are_told_from_the_bytes(body: bytes, kind: str) -> None:
    assert kind_of(body) == kind


def with_part(file: bytes, name: str, part: bytes) -> bytes:
    """An Office file with one of its parts put in another's place."""
    with zipfile.ZipFile(BytesIO(file)) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    return zipped(parts | {name: part})


def million_rows(cell: bytes) -> bytes:
    """A workbook whose sheet has an enterprise and then 1,000,000 rows of that cell."""
    empty = b"".join(b'<row r="%d"><c r="A%d"%b</row>' % (at, at, cell) for at in range(2, 1_000_002))
    row = '<row r="1"><c r="A1" t="inlineStr"><is><t>甲有限公司</t></is></c></row>'.encode()
    head = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    return with_part(SHEET, "xl/worksheets/sheet1.xml", head + row + empty + b"</sheetData></worksheet>")


LAUGHS = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w>&b;</w>'

BAD = {
    "an empty file": (b" \n", "the file is empty"),
    "an error page": (b"<html><head><title>404 Not Found</title></head></html>", "an HTML page titled '404 Not Found'"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "a picture"),
    "a RAR archive": (b"Rar!\x1a\x07\x00", "a RAR archive"),
    "bytes": (bytes(range(256)), "no document"),
    "an encrypted PDF": (pdf("名单", password="x"), "encrypted"),
    "an encrypted workbook": (compound({"EncryptedPackage": b"x", "EncryptionInfo": b"x"}), "encrypted"),
    "an encrypted DOC": (doc("甲", encrypted=True), "encrypted"),
    "half a PDF": (PDF[: len(PDF) // 2], "cut short"),
    "a PDF of noise": (b"%PDF-1.4\n" + bytes(range(256)) * 9 + b"%%EOF", "damaged"),
    "half a workbook": (SHEET[: len(SHEET) // 2], "cut short"),
    "half a document": (DOCUMENT[: len(DOCUMENT) // 2], "cut short"),
    "half a DOC": (doc("甲有限公司\r" * 999)[:6000], "cut short"),
    "half an XLS": (xls({"s": [["甲有限公司"]] * 999})[:9000], "cut short"),
    "a workbook without sheets": (with_part(SHEET, "xl/workbook.xml", b""), "damaged"),
    "a scan": (pdf(PAGE_BREAK, PAGE_BREAK), "without any text"),
    "an XML bomb in a workbook": (with_part(SHEET, "xl/worksheets/sheet1.xml", LAUGHS), "an XML bomb"),
    "an XML bomb in a document": (with_part(DOCUMENT, "word/document.xml", LAUGHS), "an XML bomb"),
    "an archive in an archive": (zipped({"a.zip": zipped({"b.pdf": PDF})}), "an archive within the archive"),
}


@pytest.mark.parametrize(("body", "says"), BAD.values(), ids=BAD)
def test_bad_files_get_one_line(body: bytes, says: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_file(body, url="https://example.gov.cn/f.pdf")
    assert str(caught.value).startswith("https://example.gov.cn/f.pdf: looked for a file with rosters, ")
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("cell", "troubles"),
    [
        (b' t="inlineStr"><is><t></t></is></c>', [f"{URL}: more than 5,000 empty rows on end, after 1 with words"]),
        (b' s="0"/>', []),  # formatted only: nothing was ever written there
    ],
)
def test_a_million_empty_rows_leave_what_was_read(cell: bytes, troubles: list[str]) -> None:
    reading = read_file(million_rows(cell), url=URL, names=["小巨人名单"])
    assert [trouble.removesuffix(" in them") for trouble in reading.troubles] == troubles
    assert [row.name for roster in reading.rosters for row in roster.rows] == ["甲有限公司"]


def test_a_zip_bomb_is_not_unpacked() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.pdf", "w") as member:
        for _ in range(300):
            member.write(bytes(1024 * 1024))
    for body in (out.getvalue(), with_part(SHEET, "xl/worksheets/sheet1.xml", b"") + out.getvalue()):
        with pytest.raises(Unreadable, match=r"a ZIP bomb: [\d,]+ bytes that would unpack to 314,572,800 in 1 files"):
            read_file(body, url=URL)


def test_a_bad_file_in_an_archive_leaves_the_others_alone() -> None:
    reading = read_file(zipped({"坏.pdf": PDF[:99], "好.xlsx": SHEET}), url=URL)
    [trouble] = reading.troubles
    assert trouble.startswith(f"{URL}: 坏.pdf: found a PDF that is cut short")
    assert [roster.where for roster in reading.rosters] == ["好.xlsx, sheet 名单"]
