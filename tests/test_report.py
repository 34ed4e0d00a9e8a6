"""The report: how facts are arranged and drawn, and how one report takes the place of the last.

What a person sees of it is tested in a browser, by ``test_report_browser``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args
from urllib.parse import unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from crawler.report import publish
from pipeline.ledger.checks import Answer, Kind
from pipeline.ledger.coverage import State
from pipeline.ledger.facts import Role
from pipeline.ledger.reconciling import reconcile
from pipeline.ledger.statements import Statement
from pipeline.records import Authority, Evidence, Level, Measure, Programme
from pipeline.reports.book import Batch, Book, batch_of, newest, tables, titles
from pipeline.reports.charts import WIDTH, Point, bars, columns
from pipeline.reports.documents import document_id, paragraphs, sentence
from pipeline.reports.news import changes, told_by
from pipeline.reports.places import title_at_place
from pipeline.reports.records import Document, SourceHealth
from pipeline.reports.site import Report, pages
from pipeline.reports.wording import LANGUAGES, Wording, phrases
from storage.models import Exit
from storage.store import Store, open_store
from tests.command import giants, one_line
from tests.statements import said
from tests.test_views import STATED, save

MADE = datetime(2026, 11, 1, tzinfo=UTC)
HEAVIEST = 200_000  # bytes


def book(*words: str, programme: Programme = "little_giant", level: Level = "national") -> Book:
    """What statements amount to, arranged."""
    return Book([reconcile([said(each, programme=programme, level=level) for each in words])])


def site(arranged: Book, documents: list[Document] | None = None) -> dict[str, str]:
    """The files of a report of facts; every statement's document is the words that it was written down with."""
    stated = {
        statement.url: statement
        for fact in arranged.facts.values()
        for value in fact.values
        for statement in value.statements
    }
    found = documents or [
        Document(url, None, each.claim.evidence.text, None, each.published, "0" * 64) for url, each in stated.items()
    ]
    return dict(pages(Report(arranged, lambda: found, [], MADE, None)))


# Words


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_words_for_everything(language: str) -> None:
    words = phrases()[language]
    assert words.keys() == phrases()["zh"].keys()
    tables_of = {
        "programmes": get_args(Programme),
        "levels": (*get_args(Level), "any"),
        "measures": get_args(Measure),
        "columns": ("proposed", *get_args(Measure)),
        "authorities": get_args(Authority),
        "exits": (*get_args(Exit), "running"),
    }
    for name, keys in tables_of.items():
        assert set(words[name]) == set(keys), name
    for prefix, kinds in {"kind": Kind, "answer": Answer, "state": State, "role": Role}.items():
        assert {f"{prefix}_{kind}" for kind in get_args(kinds)} <= words.keys(), prefix
    gaps = {key: set(re.findall(r"{(\w+)}", text)) for key, text in words.items() if isinstance(text, str)}
    assert gaps == {key: set(re.findall(r"{(\w+)}", text)) for key, text in phrases()["zh"].items() if key in gaps}


@pytest.mark.parametrize(
    ("words", "chinese", "english"),
    [
        ("全国 new 3654 batch 5", "第五批新增", "batch 5, new"),
        ("全国 cumulative 4762 batches 1-3", "第一至三批累计", "batches 1–3, total"),
        ("全国 new 90 2023", "2023年新增", "2023, new"),
        ("全国 cumulative 12000 as of 2023-09", "2023-09累计", "2023-09, total"),
        ("全国 new 411 batch 3 [西部]", "第三批新增（西部）", "batch 3, new (西部)"),
    ],
)
def test_a_thing_in_words(words: str, chinese: str, english: str) -> None:
    [fact] = (fact for fact in book(f"ministry 2024-01-01: {words}").facts.values() if not fact.derived)
    assert Wording("zh").thing(fact.thing) == chinese
    assert Wording("en").thing(fact.thing) == english


# The book


@pytest.mark.parametrize(
    ("words", "level", "batch"),
    [
        ("浙江省 new 384 batch 5", "national", Batch("little_giant", "national", "100000", 5, None)),
        ("温州市 new 90 2023", "provincial", Batch("little_giant", "provincial", "330000", None, 2023)),
        ("乐清市 new 9 2023", "municipal", Batch("little_giant", "municipal", "330300", None, 2023)),
        ("浙江省 new 9 2023", "municipal", None),  # no city grants a province's
        ("全国 new 9 2023", "provincial", None),  # by all provinces together
        ("浙江省 cumulative 470 batches 1-3", "national", None),
        ("浙江省 new 9 as of 2023-05", "national", None),
    ],
)
def test_whose_batch_a_thing_is_of(words: str, level: Level, batch: Batch | None) -> None:
    arranged = book(f"ministry 2024-01-01: {words}", level=level)
    [fact] = (fact for fact in arranged.facts.values() if not fact.derived)
    assert batch_of(fact.thing) == batch


def test_a_place_stands_among_its_peers() -> None:
    arranged = book(
        "浙江省 2024-01-01: 杭州市 new 155 batch 6 proposed",
        "浙江省 2024-01-01: 宁波市 new 66 batch 6 proposed",
        "浙江省 2024-01-01: 温州市 new 21 batch 6 proposed",
        "浙江省 2024-01-01: 台州市 new 21 batch 6 proposed",
        "浙江省 2024-01-01: 衢州市 new 10 batch 6 proposed",
        "浙江省 2024-01-01: 丽水市 new 9 batch 6 proposed",
        "浙江省 2024-01-01: 杭州市 new 120 batch 5 confirmed",
        "浙江省 2024-01-01: 温州市 new 20 batch 5 confirmed",
        "浙江省 2024-01-01: 浙江省 new 400 batch 6 proposed",
    )
    ranks = {(fact.thing.region, fact.thing.cohort): arranged.rank(fact) for fact in arranged.facts.values()}
    found = {thing: (rank.rank, rank.known, rank.peers) if rank else None for thing, rank in ranks.items()}
    assert found == {
        ("杭州市", "b6"): (1, 6, 11),
        ("宁波市", "b6"): (2, 6, 11),
        ("温州市", "b6"): (3, 6, 11),
        ("台州市", "b6"): (3, 6, 11),
        ("衢州市", "b6"): (5, 6, 11),
        ("丽水市", "b6"): (6, 6, 11),
        ("杭州市", "b5"): None,  # two of eleven are no ranking
        ("温州市", "b5"): None,
        ("浙江省", "b6"): None,  # the only province that is known
    }
    assert arranged.places == ["100000", "330000", "330100", "330200", "330300", "330800", "331000", "331100"]


def test_a_places_tables() -> None:
    arranged = book(
        "温州市 2022-09-14: 温州市 new 19 batch 2 confirmed",
        "温州市 2022-08-11: 温州市 new 30 batch 3 proposed",
        "温州市 2022-09-14: 温州市 new 31 batch 3 confirmed",
        "温州市 2022-08-11: 温州市 cumulative 52 batches 1-3",
        "温州市 2024-09-03: 温州市 new 21 batch 6 proposed",
        "温州市 2025-02-10: 温州市 cumulative 150",
    )
    by_batch, by_date = tables(arranged.by_place["330300"])
    assert by_batch.columns == ["proposed", "new", "cumulative"]
    told = {row.cohort.cohort: [cell and cell.count for cell in row.cells] for row in by_batch.rows}
    assert told == {
        "b1": [None, 2, None],  # derived
        "b2": [None, 19, None],
        "b3": [30, 31, 52],  # a total stands beside the last of its batches
        "b6": [21, None, None],  # only announced
    }
    assert [row.cohort.cohort for row in by_date.rows] == ["2025-02-10"]
    total = newest(arranged.by_place["330300"], ("cumulative",))
    assert total and total.value == 150


def test_titles_come_by_their_weight() -> None:
    srdi = said("温州市 2024-01-01: 温州市 new 40 2023", programme="srdi_sme", level="provincial")
    both = Book([reconcile([srdi]), reconcile([said("温州市 2024-01-01: 温州市 new 31 batch 3 confirmed")])])
    found = [title for title, _ in titles(both.by_place["330300"])]
    assert found == [("little_giant", "national"), ("srdi_sme", "provincial")]


def test_a_chart_shows_the_batches_of_which_nothing_is_known() -> None:
    arranged = book(
        "温州市 2022-09-14: 温州市 new 19 batch 2 confirmed",
        "温州市 2022-09-14: 温州市 new 31 batch 3 confirmed",
        "温州市 2024-09-03: 温州市 new 21 batch 6 proposed",
    )
    told = title_at_place(arranged, Wording("en"), "330300", ("little_giant", "national"), arranged.by_place["330300"])
    assert told.new
    assert [(mark.point.label, mark.point.written, mark.point.kind) for mark in told.new.marks] == [
        ("batch 2", "19", "confirmed"),
        ("batch 3", "31", "confirmed"),
        ("batch 4", "unknown", "unknown"),
        ("batch 5", "unknown", "unknown"),
        ("batch 6", "21", "proposed"),
    ]
    [by_batch] = told.tables
    assert {row.cohort.cohort: any(row.cells) for row in by_batch.rows} == {
        "b2": True,
        "b3": True,
        "b4": False,
        "b5": False,
        "b6": True,
    }


# Charts


@given(st.lists(st.integers(0, 10**7), max_size=40))
def test_charts_keep_within_their_frame_and_their_proportions(numbers: list[int]) -> None:
    points = [Point(str(at), number, f"{number:,}", "confirmed") for at, number in enumerate(numbers)]
    upright, lying = columns(points), bars(points)
    for mark in upright.marks:
        assert mark.x >= 0
        assert mark.x + mark.width <= WIDTH
        assert mark.y >= 0
        assert mark.y + mark.height == pytest.approx(upright.base)
    for mark in lying.marks:
        assert mark.x + mark.width < WIDTH
        assert mark.y + mark.height <= lying.height
    top = max(numbers, default=0) or 1
    tallest = max((mark.height for mark in upright.marks), default=0)
    for mark in upright.marks:
        assert mark.height == pytest.approx(tallest * mark.point.value / top, abs=0.1)


# Documents


def stated(text: str, spans: list[tuple[int, int]]) -> list[Statement]:
    """Statements whose words are spans of a text."""
    claim = said("ministry 2024-01-01: 全国 new 9 batch 3").claim
    return [
        Statement(replace(claim, evidence=Evidence(start, end, text[start:end])), "https://example.cn/", number)
        for number, (start, end) in enumerate(spans)
    ]


@given(
    st.text("第三批。\n ab", max_size=2000), st.lists(st.tuples(st.integers(0, 2000), st.integers(1, 300)), max_size=5)
)
def test_a_document_shows_each_claim_whole_and_counts_what_it_leaves_out(
    text: str, found: list[tuple[int, int]]
) -> None:
    spans = [(start, min(start + size, len(text))) for start, size in found if start < len(text)]
    lines = [line for line in text.split("\n") if line.strip()]
    shown = [piece for pieces in paragraphs(text, stated(text, spans)) for piece in pieces]
    assert sum(len(piece.text) + piece.omitted for piece in shown) == sum(map(len, lines))
    marked = "".join(piece.text for piece in shown if piece.marked)
    held = {at for start, end in spans for at in range(start, end)}
    begin, expected = 0, ""
    for line in text.split("\n"):
        expected += "".join(text[at] for at in range(begin, begin + len(line)) if at in held and line.strip())
        begin += len(line) + 1
    assert marked == expected


def test_overlapping_claims_are_all_to_be_found_in_their_document() -> None:
    text = "标题\n无关。\n全省新增31家，其中温州5家。\n结束"
    start = text.index("全省")
    spans = [(start, start + 7), (start, start + 14), (text.index("其中"), start + 14)]
    shown = list(paragraphs(text, stated(text, spans)))
    pieces = [piece for paragraph in shown for piece in paragraph]
    assert [number for piece in pieces for number in piece.starts] == [0, 1, 2]
    assert [piece.omitted for paragraph in shown for piece in paragraph if piece.omitted] == [2]
    assert all(piece.marked for piece in pieces if piece.starts)


@pytest.mark.parametrize(
    ("text", "words", "before", "after"),
    [
        ("上文。据悉，温州55家入选，创新高。下文。", "温州55家入选", "据悉，", "，创新高。"),
        ("表\n4357家\n下", "4357家", "", ""),
        ("Earlier. It named 248 firms in 2019. More.", "248 firms", "It named ", " in 2019. More."),
    ],
)
def test_the_sentence_around_a_claim(text: str, words: str, before: str, after: str) -> None:
    [statement] = stated(text, [(text.index(words), text.index(words) + len(words))])
    assert sentence(text, statement) == (before, after)


# What is new


def test_what_is_new_since_the_last_report() -> None:
    first = book(
        "温州市 2022-09-14: 温州市 new 19 batch 2 confirmed",
        "温州市 2022-09-14: 温州市 new 30 batch 3 confirmed",
        "温州市 2022-09-14: 温州市 new 55 batch 4 proposed",
    )
    second = book(
        "温州市 2022-09-14: 温州市 new 30 batch 3 confirmed",
        "温州市 2022-09-14: 温州市 new 55 batch 4 confirmed",
        "ministry 2022-09-14: 全国 new 2930 batch 3 confirmed",
    )
    before = told_by(MADE.isoformat(), first.facts.values())
    found = [
        (change.id.split("/", 2)[2], change.fact and change.fact.value, change.was)
        for change in changes(before, second)
    ]
    assert found == [
        ("100000/b3/new", 2930, None),
        ("330300/b4/new", 55, "55 exact proposed"),
        ("330300/b2/new", None, "19 exact confirmed"),
    ]
    assert changes(before, first) == []


# The site


@pytest.fixture(scope="module")
def many() -> dict[str, str]:
    """The site of a place of which very much is said."""
    words = [f"温州市 2024-{day // 28 + 1:02}-{day % 28 + 1:02}: 全国 cumulative {9000 + day}" for day in range(300)]
    words += [f"温州市 2024-01-01: 全国 new {batch} batch 6 [行业{batch}]" for batch in range(300)]
    words += [f"温州paper 2024-02-{day + 1:02}: 全国 new {3000 + day} batch 6 confirmed" for day in range(25)]
    return site(book(*words))


def test_a_page_stays_light_however_much_is_known(many: dict[str, str]) -> None:
    style = len(many["report.css"].encode())
    assert max(len(content.encode()) for path, content in many.items()) + style < HEAVIEST
    assert "zh/places/100000-2.html" in many


def test_every_figure_leads_to_its_sentences_and_every_link_somewhere(many: dict[str, str]) -> None:
    trees = {path: html.document_fromstring(content) for path, content in many.items() if path.endswith(".html")}
    ids = {path: set(tree.xpath("//@id")) for path, tree in trees.items()}
    figures = 0
    for path, tree in trees.items():
        assert len(tree.xpath("//@id")) == len(ids[path]), path
        for link in tree.iter("a"):
            target, _, fragment = link.get("href").partition("#")
            if target.startswith("https:"):
                continue
            where = urljoin(path, target)
            assert unquote(where) in trees, (path, link.get("href"))
            assert not fragment or fragment in ids[unquote(where)] or fragment.startswith("x"), (path, link.get("href"))
            if "figure" in (link.get("class") or ""):
                figures += 1
                assert fragment in ids[unquote(where)]
    assert figures > 100


def test_both_languages_have_the_same_pages(many: dict[str, str]) -> None:
    chinese = {path[3:] for path in many if path.startswith("zh/")}
    assert chinese == {path[3:] for path in many if path.startswith("en/")}
    assert chinese >= {"index.html", "conflicts.html", "checks.html", "coverage.html", "sources.html"}


def test_nothing_known_is_a_site_all_the_same() -> None:
    drawn = site(Book([]))
    assert Wording("en")("no_conflicts") in drawn["en/conflicts.html"]
    assert Wording("zh")("no_coverage") in drawn["zh/coverage.html"]


def test_coverage_tells_five_states_apart() -> None:
    drawn = site(
        book(
            "ministry 2024-01-01: 浙江省 new 384 batch 5 confirmed",
            "ministry 2024-01-01: 江苏省 new 795 batch 5 proposed",
            "温州paper 2024-01-01: 山东省 new 300 batch 5",
            "ministry 2024-01-01: 西藏自治区 new 0 batch 5 confirmed",
        )
    )
    tree = html.document_fromstring(drawn["en/coverage.html"])
    found = {row.xpath("string(th)"): row.xpath("td/@class")[0] for row in tree.xpath("//table/tbody/tr")}
    states = ("Zhejiang", "Jiangsu", "Shandong", "Tibet", "Hubei")
    assert [found[name] for name in states] == ["confirmed", "proposed", "stated", "zero", "unknown"]
    [unknown] = tree.xpath("//tr[th='Anhui']/td")
    assert unknown.text_content().split() == ["·", "unknown"]  # in words for those who don't see the symbol


HOSTILE = "</mark><script>alert(1)</script>\"'&amp;\u202e\u2067<img src=x onerror=alert(1)>" + "长" * 10_000


def test_text_from_the_web_is_never_markup() -> None:
    evidence = f"第三批{HOSTILE}"
    statement = said("温州市 2024-01-01: 温州市 new 31 batch 3 confirmed")
    hostile = replace(
        statement,
        claim=replace(statement.claim, subset=HOSTILE, evidence=Evidence(0, len(evidence), evidence)),
        title=HOSTILE,
        outlet=HOSTILE,
    )
    document = Document(hostile.url, HOSTILE, evidence, HOSTILE, hostile.published, "0" * 64)
    drawn = site(Book([reconcile([hostile])]), [document])
    assert f"zh/documents/{document_id(hostile.url)}.html" in drawn
    for path, content in drawn.items():
        assert len(content.encode()) < HEAVIEST, path
        if path.endswith(".html"):
            tree = html.document_fromstring(content)
            assert not tree.xpath("//script | //img"), path
            assert not tree.xpath("//@*[starts-with(name(), 'on')]"), path
    assert "&lt;script&gt;" in drawn[f"en/documents/{document_id(hostile.url)}.html"]


# Publishing


@pytest.fixture
def copy(crawled: Path, tmp_path: Path) -> Iterator[Path]:
    """A data folder with the database of a crawl of all replicas, to be written to."""
    (tmp_path / "giants.db").write_bytes((crawled / "giants.db").read_bytes())
    yield tmp_path


def files(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def test_a_report_and_the_next_one(copy: Path) -> None:
    done = giants("report", "--out", copy / "site", data=copy)
    assert done.returncode == 0, done.stderr
    assert "open " in done.stdout.decode()
    first = files(copy / "site")
    assert Wording("zh")("first_report") in first["zh/index.html"].decode()
    assert giants("report", "--out", copy / "site", data=copy).returncode == 0
    second = files(copy / "site")
    assert Wording("zh")("nothing_new") in second["zh/index.html"].decode()
    assert first.keys() == second.keys()
    changed = {name for name in first if first[name] != second[name]}
    assert changed == {"zh/index.html", "en/index.html", "report.json"}
    assert {path.name for path in copy.iterdir() if path.name.startswith(".")} == set()


def test_a_report_is_of_one_moment_of_either_database(store: Store, tmp_path: Path) -> None:
    save(store, *STATED)
    with store.frozen() as known:
        told = [ledger.facts for ledger in known.ledgers()]
        save(store, "wz66 2025-09-05: 温州市 new 99 batch 7 proposed")
        assert [ledger.facts for ledger in known.ledgers()] == told
        assert len(list(known.documents())) == len(STATED)
    assert publish(store, tmp_path / "site").pages > 20
    place = (tmp_path / "site" / "en" / "places" / "330300.html").read_text("utf-8")
    assert all(f">{number}<" in place for number in (2, 19, 31, 52, 99))


def test_a_report_that_would_lose_figures_is_kept_back(copy: Path) -> None:
    assert giants("report", data=copy).returncode == 0
    kept = files(copy / "report")
    with open_store(data=copy) as store, store.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE claims SET superseded_at = CURRENT_TIMESTAMP WHERE programme = 'little_giant'"
        )
    done = giants("report", data=copy)
    assert done.returncode == 1
    assert "no new report: only " in done.stderr.decode()
    assert files(copy / "report") == kept
    assert "no new report: only " in giants("incidents", data=copy).stdout.decode()


def test_nothing_known_is_no_report(tmp_path: Path) -> None:
    done = giants("report", data=tmp_path)
    assert done.returncode == 1
    assert "nothing is known yet" in done.stderr.decode()
    assert not (tmp_path / "report").exists()


def test_other_files_are_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "thesis.txt").write_text("mine")
    assert "holds other files" in one_line(giants("report", "--out", tmp_path / "site", data=tmp_path))
    (tmp_path / "file").write_text("mine")
    assert "a file, not a folder" in one_line(giants("report", "--out", tmp_path / "file", data=tmp_path))
    (tmp_path / "site" / "report.json").write_text("{}")
    assert "is not what a report leaves there" in one_line(giants("report", "--out", tmp_path / "site", data=tmp_path))
    assert (tmp_path / "site" / "thesis.txt").read_text() == "mine"


def test_a_report_cut_short_leaves_the_last_one(copy: Path) -> None:
    assert giants("report", data=copy).returncode == 0
    told = json.loads((copy / "report" / "report.json").read_text())
    (copy / "report").rename(copy / ".report.old")  # between the two steps
    (copy / ".report.new").mkdir()
    (copy / ".report.new" / "rest").write_text("half")
    assert giants("report", data=copy).returncode == 0
    assert Wording("zh")("nothing_new") in (copy / "report" / "zh" / "index.html").read_text()
    assert json.loads((copy / "report" / "report.json").read_text())["figures"] == told["figures"]
    assert not (copy / ".report.old").exists()
    assert not (copy / ".report.new").exists()


def test_the_health_of_sources_is_told() -> None:
    health = [SourceHealth("wz66", "温州网", "paper", "330300", MADE, "failed", None, 40, 3, 2, 38, MADE, 107, 5)]
    drawn = dict(pages(Report(Book([]), list, health, MADE, None)))
    row = html.document_fromstring(drawn["en/sources.html"]).xpath("//tbody/tr")[0]
    assert [" ".join(cell.text_content().split()) for cell in row] == [
        *("温州网 wz66", "press", "Wenzhou", "never", "failed", "40", "107", "2026-11-01", "3", "2", "5"),
    ]
