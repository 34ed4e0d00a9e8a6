"""Exports: each claim with its address and its sentence, in files that open rightly and start nothing."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.records import Article, Evidence, Page
from storage.export import COLUMNS, write_claims
from storage.store import Store, open_store
from tests.command import giants, one_line
from tests.sample_crawl import SOURCE, claim

URL = "https://news.66wz.com/system/2026/07/01/105800000.shtml"


def fill(store: Store, *titles: str) -> None:
    """One page with one claim for each title, which is also its evidence and its subset."""
    for number, title in enumerate(titles):
        page = Page(f"{URL}?{number}", title.encode(), datetime(2026, 7, 1, tzinfo=UTC))
        stated = replace(claim(55, Evidence(0, len(title), title)), subset=title)
        store.save(page, store.keep(page).snapshot, SOURCE, Article(page.url, title, title), [stated], rules="rules")


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://a.example","x")',
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠A1",
    ],
)
def test_no_cell_starts_a_formula(text: str, store: Store, tmp_path: Path) -> None:
    fill(store, text)
    out = tmp_path / "claims.csv"
    assert write_claims(store.export_claims(), out, "csv") == 1
    with out.open(encoding="utf-8", newline="") as stream:
        [row] = csv.DictReader(stream)
    for column in ("title", "subset", "evidence"):
        assert row[column] == f"'{text}"
    write_claims(store.export_claims(), out, "jsonl")
    assert json.loads(out.read_text("utf-8"))["title"] == text  # JSON is for programs: as it is


@pytest.mark.parametrize("text", ["55家", '他说“好”,"坏";换\n行', "<script>alert(1)</script>", "a=b", "3-2"])
def test_other_text_comes_back_as_it_was(text: str, store: Store, tmp_path: Path) -> None:
    fill(store, text)
    out = tmp_path / "claims.csv"
    write_claims(store.export_claims(), out, "csv")
    with out.open(encoding="utf-8", newline="") as stream:
        [row] = csv.DictReader(stream)
    assert (row["title"], row["evidence"], row["count"], row["url"]) == (text, text, "55", f"{URL}?0")


def test_the_command_writes_csv_with_a_mark_for_excel(data: Path, tmp_path: Path) -> None:
    with open_store(data=data) as store:
        fill(store, "温州55家", "杭州55家")
    out = tmp_path / "claims.csv"
    done = giants("export", "claims", "--bom", "--out", out, data=data)
    assert "2 claims written" in done.stderr.decode()
    assert out.read_bytes().startswith(b"\xef\xbb\xbfsource,programme")
    printed = giants("export", "claims", data=data).stdout
    assert printed == out.read_bytes().removeprefix(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(printed.decode(), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert [row["title"] for row in rows] == ["温州55家", "杭州55家"]
    lines = giants("export", "claims", "--format", "jsonl", data=data).stdout.decode().splitlines()
    assert [json.loads(line)["evidence"] for line in lines] == ["温州55家", "杭州55家"]


def test_an_empty_database_gives_a_header(data: Path) -> None:
    assert giants("export", "claims", data=data).stdout.decode().strip() == ",".join(COLUMNS)


def test_bad_input_gets_one_line(data: Path, tmp_path: Path) -> None:
    assert "facts: there is nothing of this name" in one_line(giants("export", "facts", data=data))
    nowhere = tmp_path / "no" / "claims.csv"
    assert "No such file or directory" in one_line(giants("export", "claims", "--out", nowhere, data=data))
