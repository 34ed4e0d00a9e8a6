"""``giants extract``: texts and pages in, claims out, without a database."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fixtures.trouble import NOTICE
from tests.command import giants, one_line

NEWS = "第五批国家级专精特新“小巨人”企业名单公布，我市新增38家。\n其中乐清市14家。\n"
FIELDS = [
    *("programme", "level", "region_code", "region", "place", "batch_first", "batch_last", "year", "measure", "count"),
    *("bound", "status", "subset", "as_of", "evidence", "rule"),
]


def test_json_is_a_line_a_document_in_the_order_given(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(NEWS, "utf-8")
    (tmp_path / "notice.html").write_text(NOTICE, "utf-8")
    (tmp_path / "unrelated.txt").write_text("今天多云。", "utf-8")
    names = [tmp_path / name for name in ("unrelated.txt", "notice.html", "news.txt")]
    done = giants("extract", "--format", "json", "--region", "温州市", *names, data=tmp_path / "data")
    assert done.returncode == 0, done.stderr.decode()
    documents = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [document["article"]["url"] for document in documents] == list(map(str, names))
    assert [len(document["claims"]) for document in documents] == [0, 2, 2]
    assert documents[1]["article"]["title"].startswith("第六批专精特新")
    for document in documents:
        text = document["article"]["text"]
        for claim in document["claims"]:
            assert list(claim) == FIELDS
            evidence = claim["evidence"]
            assert text[evidence["start"] : evidence["end"]] == evidence["text"]
    assert [claim["region"] for claim in documents[2]["claims"]] == ["温州市", "乐清市"]
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_standard_input_in_any_charset(encoding: str, tmp_path: Path) -> None:
    done = giants("extract", "-", "--region", "330300", data=tmp_path, stdin=NEWS.encode(encoding))
    assert "温州市 · 38" in done.stdout.decode()


def test_markup_inside_a_text_leaves_the_spans_alone(tmp_path: Path) -> None:
    text = "### 快讯\r\n\r\n<p>温州市新增国家级专精特新“小巨人”企业38家。<br></p>\r\n"
    done = giants("extract", "--format", "json", data=tmp_path, stdin=text.encode())
    document = json.loads(done.stdout)
    assert document["article"]["text"] == text.replace("\r\n", "\n")
    [claim] = document["claims"]
    assert claim["count"] == 38


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        (bytes(range(256)) * 40, "binary"),
        (b"<html><body>" + b"<div>" * 100_000 + "温州55家".encode(), "nested"),
    ],
    ids=["empty", "blank", "png", "bytes", "deep"],
)
def test_what_is_no_document_gets_one_line(body: bytes, says: str, tmp_path: Path) -> None:
    file = tmp_path / "document"
    file.write_bytes(body)
    line = one_line(giants("extract", file, data=tmp_path))
    assert str(file) in line
    assert says in line


def test_bad_arguments_get_one_line_and_the_rest_is_read(tmp_path: Path) -> None:
    assert "No such file" in one_line(giants("extract", tmp_path / "none.txt", data=tmp_path))
    assert "Is a directory" in one_line(giants("extract", tmp_path, data=tmp_path))
    assert "no division of China" in one_line(giants("extract", "--region", "Atlantis", data=tmp_path))
    (tmp_path / "news.txt").write_text(NEWS, "utf-8")
    done = giants("extract", tmp_path / "none.txt", tmp_path / "news.txt", data=tmp_path)
    assert done.returncode == 2
    assert "乐清市 · 14" in done.stdout.decode()


PAGE = f"""<html><head><title>温州再添31家“小巨人”_经济_例子网</title></head><body><a href="/">首页</a>
<h1>温州再添31家“小巨人”</h1><p>2026-07-01 08:33 来源：温州都市报</p><div class="content"><p>{NEWS.splitlines()[0]}</p>
<p>{NEWS.splitlines()[1]}</p></div></body></html>"""


def test_the_article_alone_as_json_and_as_text(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, "gb18030")
    address = "https://news.example.com/a.html"
    done = giants(
        "extract", "--article-only", "--format", "json", "--url", address, tmp_path / "page.html", data=tmp_path
    )
    article = json.loads(done.stdout)
    assert article["url"] == address
    assert article["title"] == "温州再添31家“小巨人”"
    assert article["body"] == NEWS.strip()
    assert article["text"] == f"{article['title']}\n{article['body']}"
    assert (article["published"], article["outlet"]) == ("2026-07-01T08:33:00+08:00", "温州都市报")
    done = giants("extract", "--article-only", "-", data=tmp_path, stdin=PAGE.encode())
    assert done.stdout.decode() == article["text"] + "\n"


def test_the_article_alone_has_no_claims_to_explain_and_one_address(tmp_path: Path) -> None:
    assert "--explain" in one_line(giants("extract", "--article-only", "--explain", data=tmp_path, stdin=b"x"))
    assert "one file" in one_line(giants("extract", "--url", "https://example.com/", "a.html", "b.html", data=tmp_path))
    assert "No such file" in one_line(giants("extract", "--article-only", tmp_path / "none.html", data=tmp_path))
