"""Exports: each claim with its address and its sentence, in files that open rightly and start nothing."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

import openpyxl
import pyarrow.parquet as pq
import pytest

from pipeline.records import Article, Evidence, Page
from storage.export import What, view_of, write
from storage.store import Store, open_store
from tests.command import giants, one_line
from tests.sample_crawl import SOURCE, claim
from tests.test_views import save

URL = "https://news.66wz.com/system/2026/07/01/105800000.shtml"


# How a workbook spells what XML or its reader would change.
EXCEL = {"\r=1": "_x000D_=1"}


def columns(what: What) -> list[str]:
    return [column.name for column in view_of(what).columns]


def sheet(path: Path) -> Any:
    """The first sheet of a workbook."""
    return openpyxl.load_workbook(path).worksheets[0]


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
    assert write("claims", store.export("claims"), out, "csv") == 1
    with out.open(encoding="utf-8", newline="") as stream:
        [row] = csv.DictReader(stream)
    for column in ("title", "subset", "evidence"):
        assert row[column] == f"'{text}"
    write("claims", store.export("claims"), out.with_suffix(".jsonl"), "jsonl")
    assert json.loads(out.with_suffix(".jsonl").read_text("utf-8"))["title"] == text  # for programs: as it is
    write("claims", store.export("claims"), out.with_suffix(".xlsx"), "xlsx")
    cells = {cell.value: cell.data_type for row in sheet(out.with_suffix(".xlsx")).iter_rows() for cell in row}
    assert cells[EXCEL.get(text, text)] == "s"
    assert "f" not in cells.values()


@pytest.mark.parametrize("text", ["55家", '他说“好”,"坏";换\n行', "<script>alert(1)</script>", "a=b", "3-2"])
def test_other_text_comes_back_as_it_was(text: str, store: Store, tmp_path: Path) -> None:
    fill(store, text)
    out = tmp_path / "claims.csv"
    write("claims", store.export("claims"), out, "csv")
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
    assert list(rows[0]) == columns("claims")
    assert [row["title"] for row in rows] == ["温州55家", "杭州55家"]
    lines = giants("export", "claims", "--format", "jsonl", data=data).stdout.decode().splitlines()
    assert [json.loads(line)["evidence"] for line in lines] == ["温州55家", "杭州55家"]


def test_the_columns_of_claims_stay(data: Path) -> None:
    """Others read them by name and by place."""
    header = giants("export", "claims", data=data).stdout.decode().strip()
    assert header == (
        "source,programme,level,region_code,region,place,batch_first,batch_last,year,measure,count,bound,status,subset,"
        "as_of,rule,evidence,evidence_start,evidence_end,url,title,outlet,published,snapshot_sha256"
    )


FACTS = [
    "wz66 2022-08-11: 温州市 new 19 batch 2 confirmed",
    "wz66 2024-09-05: 杭州市 new 156 batch 6 proposed",
    "wz66 2024-09-06: 杭州市 new 155 batch 6 proposed",
]


def filled(data: Path) -> None:
    with open_store(data=data) as store:
        save(store, *FACTS)


@pytest.mark.parametrize("what", get_args(What))
def test_every_format_has_the_same_columns_and_rows(what: What, data: Path, tmp_path: Path) -> None:
    filled(data)
    for kind in ("csv", "jsonl", "parquet", "xlsx"):
        assert giants("export", what, "--format", kind, "--out", tmp_path / f"x.{kind}", data=data).returncode == 0
    with (tmp_path / "x.csv").open(encoding="utf-8", newline="") as stream:
        header, *rows = csv.reader(stream)
    lines = [json.loads(line) for line in (tmp_path / "x.jsonl").read_text("utf-8").splitlines()]
    parquet = pq.read_table(tmp_path / "x.parquet")
    cells = [[cell.value for cell in row] for row in sheet(tmp_path / "x.xlsx").iter_rows()]
    assert header == columns(what) == parquet.column_names == cells[0]
    assert len(rows) == len(lines) == parquet.num_rows == len(cells) - 1
    assert len(rows) == {"facts": 2, "claims": 3, "conflicts": 2, "rosters": 0}[what]
    for line, row in zip(lines, parquet.to_pylist(), strict=True):
        assert {**line, "published": None, "changed_at": None} == {**row, "published": None, "changed_at": None}


def test_the_same_database_gives_the_same_bytes(data: Path, tmp_path: Path) -> None:
    filled(data)
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        for kind in ("csv", "jsonl", "parquet", "xlsx"):
            giants("export", "facts", "--format", kind, "--out", tmp_path / folder / f"facts.{kind}", data=data)
    made = {path.name: path.read_bytes() for path in (tmp_path / "a").iterdir()}
    assert len(made) == 5
    assert made == {path.name: path.read_bytes() for path in (tmp_path / "b").iterdir()}


def test_a_workbook_has_typed_cells_links_and_notes(data: Path, tmp_path: Path) -> None:
    filled(data)
    giants("export", "facts", "--format", "xlsx", "--out", tmp_path / "facts.xlsx", data=data)
    facts = sheet(tmp_path / "facts.xlsx")
    row = dict(zip(columns("facts"), facts[2], strict=True))
    assert (row["value"].value, row["value"].data_type) == (156, "n")
    assert row["published"].value == datetime(2024, 1, 1, 8, 0)  # noqa: DTZ001 - Chinese time
    assert row["url"].hyperlink.target == row["url"].value
    assert facts.freeze_panes == "A2"
    notes = openpyxl.load_workbook(tmp_path / "facts.xlsx")["notes"]
    assert {column.value for column in notes["A"]} >= {*columns("facts")}


def test_a_data_package_describes_the_folder(data: Path, tmp_path: Path) -> None:
    filled(data)
    for name, kind in (("facts.csv", "csv"), ("conflicts.jsonl", "jsonl"), ("gone.csv", "csv")):
        giants(
            "export",
            name.partition(".")[0].replace("gone", "claims"),
            "--format",
            kind,
            "--out",
            tmp_path / name,
            data=data,
        )
    (tmp_path / "gone.csv").unlink()
    giants("export", "facts", "--out", tmp_path / "facts.csv", data=data)
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert [resource["path"] for resource in package["resources"]] == ["conflicts.jsonl", "facts.csv"]
    facts = package["resources"][1]
    content = (tmp_path / "facts.csv").read_bytes()
    assert (facts["bytes"], facts["hash"]) == (len(content), f"sha256:{sha256(content).hexdigest()}")
    assert [field["name"] for field in facts["schema"]["fields"]] == columns("facts")
    assert facts["schema"]["primaryKey"] == ["fact"]


def test_another_programs_data_package_is_left_alone(data: Path, tmp_path: Path) -> None:
    (tmp_path / "datapackage.json").write_text('{"name": "other"}', "utf-8")
    said = one_line(giants("export", "facts", "--out", tmp_path / "facts.csv", data=data))
    assert "datapackage.json is another program's: export into another folder" in said
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["datapackage.json"]


def test_since_gives_what_changed(store: Store) -> None:
    save(store, *FACTS[:1])
    store.reconcile()
    later = datetime.now(UTC)
    save(store, *FACTS[1:])
    store.reconcile()
    counts = {what: (len([*store.export(what)]), len([*store.export(what, later)])) for what in get_args(What)}
    assert counts == {"facts": (2, 1), "claims": (3, 2), "rosters": (0, 0), "conflicts": (2, 2)}


def test_more_rows_than_a_sheet_takes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.workbook._ROWS", 3)
    rows = [(None,) * len(columns("facts"))] * 3
    with pytest.raises(ValueError, match="3 rows at most"):
        write("facts", rows, tmp_path / "facts.xlsx", "xlsx")
    assert [*tmp_path.iterdir()] == []


def test_an_empty_database_gives_a_header(data: Path) -> None:
    for what in get_args(What):
        assert giants("export", what, data=data).stdout.decode().strip() == ",".join(columns(what))


@pytest.mark.parametrize(
    ("arguments", "trouble"),
    [
        (["facts", "--format", "xlsx"], "--format xlsx is for files"),
        (["facts", "--format", "jsonl", "--bom"], "--bom is for csv"),
        (["facts", "--since", "yesterday"], "--since yesterday: not a day"),
        (["claims", "--out", "/nowhere/claims.csv"], "No such file or directory"),
    ],
)
def test_bad_input_gets_one_line(arguments: list[str], trouble: str, data: Path) -> None:
    assert trouble in one_line(giants("export", *arguments, data=data))
