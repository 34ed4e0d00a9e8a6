"""The read views: what the data dictionary says of them is so, on both databases, and reconciling fills them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import BigInteger, Date, DateTime, Integer, Text, create_engine, inspect, text

from pipeline.divisions import parts_of
from pipeline.records import Article, Page
from storage import export, views
from storage.database import locate
from storage.places import Known
from storage.store import Store, open_store
from tests.sample_crawl import SOURCE
from tests.statements import WHEN, claim_of
from tests.test_store_rosters import FILE, NOTICE, file, notice, roster

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
KINDS: dict[str, tuple[type, ...]] = {
    "text": (Text,),
    "integer": (Integer, BigInteger),
    "date": (Date,),
    "moment": (DateTime,),
}
STATED = [
    "wz66 2022-08-11: 温州市 new 19 batch 2 confirmed",
    "wz66 2022-08-12: 温州市 new 31 batch 3 confirmed",
    "wz66 2022-08-13: 温州市 cumulative 52 batches 1-3",
    "wz66 2024-09-05: 杭州市 new 156 batch 6 proposed",
    "wz66 2024-09-06: 杭州市 new 155 batch 6 proposed",
    "wz66 2024-09-07: 高新区 new 5 batch 6",
]


def save(store: Store, *stated: str) -> None:
    """A page for each statement, in the notation of ``tests/statements.py``, with that as its text."""
    for words in stated:
        page = Page(f"https://news.66wz.com/{words.replace(' ', '_')}", words.encode(), WHEN)
        article = Article(page.url, words, words, published=WHEN)
        store.save(page, store.keep(page).snapshot, SOURCE, article, [claim_of(words)], rules="rules")


def rows(store: Store, view: str, columns: str = "*") -> list[dict[str, Any]]:
    """The rows of a view by its key."""
    key = ", ".join(views.dictionary()[view].key) or "url"
    with store.engine.connect() as connection:
        return [
            dict(row) for row in connection.execute(text(f"SELECT {columns} FROM {view} ORDER BY {key}")).mappings()
        ]


def test_the_dictionary_is_of_the_views(store: Store) -> None:
    inspector = inspect(store.engine)
    told = views.dictionary()
    assert {*inspector.get_view_names()} == {*told, "contract"}
    for name, view in told.items():
        assert [column["name"] for column in inspector.get_columns(name)] == [column.name for column in view.columns]
        assert all(column.about and column.type in KINDS for column in view.columns)
        assert {*view.key} <= {column.name for column in view.columns}


def test_postgresql_has_the_types_of_the_dictionary(postgresql: str, data: Path) -> None:
    """SQLite types no expression, so PostgreSQL speaks for both."""
    with open_store(postgresql, data) as store:
        inspector = inspect(store.engine)
        for name, view in views.dictionary().items():
            for column, found in zip(view.columns, inspector.get_columns(name), strict=True):
                assert isinstance(found["type"], KINDS[column.type]), (name, column.name, found["type"])


def test_the_readme_names_every_view() -> None:
    readme = README.read_text("utf-8")
    assert not [name for name in views.dictionary() if f"| `{name}` |" not in readme]


def test_the_dictionary_can_be_read_by_people() -> None:
    page = ROOT / "storage" / "dictionary.md"
    written, wanted = page.read_text("utf-8") if page.exists() else "", "\n".join(in_markdown())
    if written != wanted:
        page.write_text(wanted, "utf-8")
        pytest.fail("storage/dictionary.md was not what dictionary.toml says, and is now: look at what changed")


def in_markdown() -> Iterator[str]:
    """The lines of ``storage/dictionary.md``."""
    exported = {view: what for what, view in export.VIEWS.items()}
    yield "# The views and the exports\n"
    yield (
        f"Version {views.VERSION} of the contract: a column that goes or changes its meaning makes a new one, a new"
        " column does not.\nAn export has the columns of its view, in their order. A moment is in UTC. Written by"
        " `tests/test_views.py` from\n[dictionary.toml](dictionary.toml), where it is changed.\n"
    )
    for name, view in views.dictionary().items():
        key = ", ".join(f"`{column}`" for column in view.key)
        yield f"## {name}\n"
        yield " ".join(
            [
                view.about,
                *([f"Key: {key}."] if key else []),
                *([f"Exported by `giants export {exported[name]}`."] if name in exported else []),
            ]
        )
        yield "\n| column | type | meaning |\n|---|---|---|"
        for column in view.columns:
            yield f"| `{column.name}` | {column.type} | {column.about.replace('|', chr(92) + '|')} |"
        yield ""


def test_the_readme_says_what_a_crawl_finds(crawled: Path) -> None:
    with open_store(data=crawled) as store:
        rosters = Counter(row["source"] for row in rows(store, "current_rosters"))
        found = {
            row["source"]: f"{row['articles']} · {row['claims']} · {rosters[row['source']]}"
            for row in rows(store, "source_health")
        }
    table = re.findall(r"^\| `(\w+)` \|.*\| (\d+ · \d+ · \d+) \|$", README.read_text("utf-8"), re.MULTILINE)
    assert dict(table) == found


def test_reconciling_fills_the_views(store: Store) -> None:
    save(store, *STATED)
    assert store.reconcile() == ["little_giant"]
    facts = {row["fact"].split("/", 2)[2]: row for row in rows(store, "facts")}
    assert {name: (row["value"], row["agreement"], row["status"]) for name, row in facts.items()} == {
        "330100/b6/new": (156, "conflicting", "proposed"),
        "330300/b1/new": (2, "single", None),
        "330300/b1-3/cumulative": (52, "single", None),
        "330300/b2/new": (19, "single", "confirmed"),
        "330300/b3/new": (31, "single", "confirmed"),
    }
    assert facts["330300/b1/new"]["derived_by"] == "batches/little_giant/national/330300/b1-3/cumulative"
    assert facts["330300/b2/new"]["evidence"] == STATED[0]
    assert [(row["value"], row["role"], row["stage"]) for row in rows(store, "conflicts")] == [
        (156, "for", "proposed"),
        (155, "against", "proposed"),
    ]
    [check] = rows(store, "checks")
    assert (check["answer"], check["lacking"], check["derived_value"]) == ("lacks", 1, 2)
    terms = rows(store, "check_terms", "value, cohort, measure")
    assert [tuple(term.values()) for term in terms] == [
        (52, "b1-3", "cumulative"),
        (None, "b1", "new"),
        (19, "b2", "new"),
        (31, "b3", "new"),
    ]
    roles = {row["evidence"]: row["role"] for row in rows(store, "fact_claims")}
    assert roles == dict.fromkeys(STATED, "for") | {STATED[4]: "against", STATED[5]: "unclear"}
    assert {row["state"] for row in rows(store, "coverage")} == {"unknown"}
    [health] = rows(store, "source_health", "source, pages, articles, claims, last_exit")
    assert health == {"source": "wz66", "pages": 6, "articles": 6, "claims": 6, "last_exit": None}


def test_what_is_known_of_a_place(store: Store) -> None:
    save(store, *STATED, "wz66 2022-08-11: 温州市 cumulative 5 batch 1")
    store.reconcile()
    hangzhou = store.known_of("330100")
    [fact] = hangzhou.facts
    said = [
        (value["value"], value["role"], [claim["evidence"] for claim in value["claims"]]) for value in fact["values"]
    ]
    assert said == [(156, "for", [STATED[3]]), (155, "against", [STATED[4]])]
    assert hangzhou.checks == []
    wenzhou = store.known_of("330300", "little_giant")
    assert [(fact["fact"].split("/", 3)[3], len(fact["values"])) for fact in wenzhou.facts] == [
        ("b1-3/cumulative", 1),
        ("b1/cumulative", 1),
        ("b1/new", 1),
        ("b2/new", 1),
        ("b3/new", 1),
    ]
    [check] = wenzhou.checks
    assert [term["value"] for term in check["terms"]] == [52, None, 19, 31]
    assert store.known_of("330300", "gazelle") == store.known_of("540100") == Known([], [])


def test_a_place_is_told_of_the_sum_that_another_number_of_it_would_mend(store: Store) -> None:
    # 宁波 may be left out.
    others = [part.name for part in parts_of("330000") if part.name not in ("温州市", "宁波市")]
    save(store, *(f"wz66 2024-09-05: {name} new 1 batch 6" for name in others))
    save(store, "wz66 2024-09-05: 浙江省 new 10 batch 6", "wz66 2024-09-05: 宁波市 new 9 batch 6")
    save(store, "wz66 2024-09-05: 温州市 new 2 batch 6", "wz66 2024-09-06: 温州市 new 1 batch 6")
    store.reconcile()
    [check] = store.known_of("330300").checks
    assert (check["region"], check["answer"], check["would_hold_value"]) == ("浙江省", "fails", 1)


def test_reconciling_again_does_nothing(store: Store) -> None:
    save(store, *STATED)
    store.reconcile()
    before = {view: rows(store, view) for view in views.dictionary()}
    assert store.reconcile() == []
    save(store, *STATED)
    assert store.reconcile() == []
    assert {view: rows(store, view) for view in views.dictionary()} == before


def test_only_what_changed_gets_a_new_date(store: Store) -> None:
    save(store, *STATED[:3])
    store.reconcile()
    before = {row["fact"]: row["changed_at"] for row in rows(store, "facts")}
    save(store, "wz66 2022-09-01: 温州市 new 19 batch 2 confirmed")
    assert store.reconcile() == ["little_giant"]
    after = {row["fact"]: row["changed_at"] for row in rows(store, "facts")}
    assert {name for name in after if after[name] != before[name]} == {"little_giant/national/330300/b2/new"}


def test_facts_of_claims_that_are_gone_go_too(store: Store) -> None:
    save(store, STATED[0])
    store.reconcile()
    page = Page(f"https://news.66wz.com/{STATED[0].replace(' ', '_')}", b"gone", WHEN)
    store.save(page, store.keep(page).snapshot, SOURCE, Article(page.url, "gone", "gone"), [], rules="rules")
    assert store.reconcile() == ["little_giant"]
    assert rows(store, "facts") == rows(store, "fact_claims") == []
    assert store.reconcile() == []


def test_rosters_are_checked_and_tell_what_nobody_states(store: Store) -> None:
    notice(store, FILE)
    file(store, [roster("甲有限公司", "乙有限公司", "丙有限公司"), roster("丁厂", programme=None)])
    save(store, "wz66 2026-07-02: 浙江省 new 3 batch 7 proposed", "wz66 2026-07-02: 温州市 new 1 batch 7 proposed")
    store.reconcile()
    told = [(row["region"], row["value"], row["answer"], row["difference"]) for row in rows(store, "checks")]
    assert sorted(told) == [
        ("宁波市", None, "lacks", None),
        ("浙江省", 3, "holds", 0),
        ("温州市", 1, "fails", -1),
    ]
    derived = [(row["region"], row["value"], row["status"]) for row in rows(store, "facts") if row["derived_by"]]
    assert derived == [("宁波市", 1, "proposed")]
    assert [row["listed"] for row in rows(store, "current_rosters")] == [3, 1]
    listed = rows(store, "listed_enterprises", "name, region_code, notice")
    assert [*listed[0].values()] == ["甲有限公司", "330300", NOTICE]
    assert len(listed) == 4


def test_pages_may_come_while_the_ledger_is_made(store: Store) -> None:
    stated = [f"wz66 2024-09-05: 温州市 new {count} batch 6" for count in range(1, 41)]
    with ThreadPoolExecutor() as pool:
        saving = pool.submit(save, store, *stated)
        while not saving.done():
            store.reconcile()
    saving.result()
    store.reconcile()
    [fact] = rows(store, "facts", "voices, against")
    assert fact == {"voices": 1, "against": 39}


def test_views_of_an_older_definition_are_made_anew(store: Store, database_url: str, data: Path) -> None:
    with create_engine(locate(database_url).url).begin() as connection:
        connection.execute(text("DROP VIEW coverage"))
        connection.execute(text("DROP VIEW contract"))
        connection.execute(text("CREATE VIEW contract AS SELECT 0 AS version, 'old' AS definition"))
    with open_store(database_url, data) as again:
        assert rows(again, "coverage") == []
        with again.engine.connect() as connection:
            assert connection.scalar(text("SELECT version FROM contract")) == views.VERSION
