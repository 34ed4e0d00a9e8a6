"""What the store promises of rosters: twice is once, superseded and never deleted, one row an enterprise."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from pipeline.records import Article, Attachment, Incident, Page, Roster, RosterRow
from pipeline.rosters.enterprises import shared_name
from storage import models
from storage.export import Format, view_of, write
from storage.store import Store, open_store
from tests.contents import contents, rows
from tests.sample_crawl import SOURCE

NOTICE = "https://news.66wz.com/system/2026/07/01/105800001.shtml"
FILE = "https://news.66wz.com/attach/a.xlsx"
OTHER = "https://news.66wz.com/attach/b.pdf"
DAY = timedelta(days=1)


def fetched(url: str, body: str = "a", *, days: int = 0) -> Page:
    return Page(url, body.encode(), datetime(2026, 7, 1, tzinfo=UTC) + days * DAY)


def roster(*names: str, **fields: object) -> Roster:
    """A list of the seventh batch, its rows numbered; a name may bring its former one behind a slash."""
    listed = []
    for number, written in enumerate(names, start=1):
        name, _, former = written.partition("/")
        code = "330300" if number % 2 else "330200"
        others = (("类型", "新增"),)
        listed.append(RosterRow(name, shared_name(name), number, former or None, "某地", code, others=others))
    whole = Roster(
        url=FILE,
        where="sheet 名单",
        heading="第七批小巨人企业名单",
        kind="recognition",
        programme="little_giant",
        level="national",
        region_code="330000",
        batch_first=7,
        batch_last=7,
        year=None,
        measure="new",
        status="proposed",
        subset=None,
        rows=tuple(listed),
    )
    return replace(whole, **fields)  # type: ignore[arg-type]


def notice(store: Store, *files: str, days: int = 0, text: str = "第七批公示") -> None:
    """A notice that links to these files."""
    page = fetched(NOTICE, f"{text} {files}", days=days)
    article = Article(NOTICE, "第七批公示", text, outlet="温州都市报")
    attachments = [Attachment(url, f"{url[-6:]}") for url in files]
    store.save(page, store.keep(page).snapshot, SOURCE, article, [], rules="r", attachments=attachments)


def file(store: Store, rosters: Sequence[Roster], *, body: str = "a", days: int = 0, rules: str = "r") -> bool:
    page = fetched(FILE, body, days=days)
    return store.save_file(page, store.keep(page).snapshot, SOURCE, rosters, rules=rules)


def current(store: Store) -> list[list[str]]:
    return [[row.name for row in kept.roster.rows] for kept in store.export_rosters()]


def test_saving_twice_changes_no_row(store: Store, database_url: str) -> None:
    notice(store, FILE)
    assert file(store, [roster("甲有限公司", "乙有限公司/丙有限公司")])
    once = rows(database_url)
    notice(store, FILE)
    assert not file(store, [roster("甲有限公司", "乙有限公司/丙有限公司")])
    assert rows(database_url) == once


def test_a_roster_comes_back_as_it_went_in(store: Store) -> None:
    notice(store, FILE)
    whole = [roster("甲有限公司", "乙有限公司/丙有限公司"), roster("丁厂", where=None, programme=None)]
    file(store, whole)
    kept = list(store.export_rosters())
    assert [each.roster for each in kept] == whole
    assert {(each.source, each.notice) for each in kept} == {("wz66", NOTICE)}


def test_other_rosters_supersede_and_nothing_is_deleted(store: Store) -> None:
    notice(store, FILE)
    file(store, [roster("甲有限公司"), roster("乙有限公司")])
    assert file(store, [roster("甲有限公司")], body="b", days=1)
    assert current(store) == [["甲有限公司"]]
    assert store.counts()["rosters"] == 3


def test_an_older_file_that_comes_late_changes_nothing(store: Store) -> None:
    notice(store, FILE)
    file(store, [roster("甲有限公司")], body="b", days=1)
    assert not file(store, [roster("乙有限公司")], body="a")
    assert current(store) == [["甲有限公司"]]
    # The newest bytes themselves may be read again at any time.
    assert file(store, [roster("丙有限公司")], body="b", rules="newer")


def test_an_enterprise_is_one_row_however_it_is_spelt(store: Store) -> None:
    notice(store, FILE)
    file(store, [roster("甲（温州）有限公司", "甲(温州) 有限公司-1006217", "甲（温州）有限责任公司")])
    with store.engine.connect() as connection:
        names = connection.scalars(select(models.Enterprise.name).order_by(models.Enterprise.name)).all()
    assert names == ["甲(温州)有限公司", "甲(温州)有限责任公司"]


def test_former_names_lead_to_the_enterprise(store: Store) -> None:
    notice(store, FILE)
    file(store, [roster("甲有限公司/乙（温州）有限公司", measure="renamed")])
    names = select(models.Enterprise.name, models.EnterpriseName.name).join_from(
        models.EnterpriseName, models.Enterprise
    )
    with store.engine.connect() as connection:
        assert [tuple(row) for row in connection.execute(names)] == [("甲有限公司", "乙(温州)有限公司")]


def test_a_link_that_is_gone_is_superseded_and_may_come_back(store: Store) -> None:
    links = select(func.count()).select_from(models.Attachment).where(models.Attachment.superseded_at.is_(None))
    counted = []
    for days, files in enumerate([(FILE, OTHER), (FILE,), (FILE, OTHER)]):
        notice(store, *files, days=days, text=f"第七批公示 {days}")
        with store.engine.connect() as connection:
            counted.append(connection.scalar(links))
    assert counted == [2, 1, 2]
    assert store.counts()["attachments"] == 2


def test_files_are_fetched_until_they_have_come(store: Store) -> None:
    notice(store, FILE, OTHER)
    assert [each.url for each in store.pending_files("wz66")] == [FILE, OTHER]
    assert store.pending("wz66") == []
    file(store, [])
    store.failed(OTHER, SOURCE, status=404, incident=Incident("file_failed", "404", OTHER))
    assert store.pending_files("wz66") == []


def test_an_error_page_in_a_files_place_leaves_its_rosters_and_is_fetched_again(store: Store) -> None:
    notice(store, FILE)
    file(store, [roster("甲有限公司")])
    page = fetched(FILE, "<html>", days=1)
    kept = store.keep(page).snapshot
    store.save_file(page, kept, SOURCE, None, rules="r", complete=False, incidents=[Incident("bad_file", "HTML", FILE)])
    assert current(store) == [["甲有限公司"]]
    assert [each.snapshot for each in store.files_to_read()] == [kept]
    assert list(store.current_snapshots("wz66")) == [
        each for each in store.current_snapshots() if each[2] == NOTICE
    ]  # a file is no page to be read as an article


def test_rosters_of_a_page_stand_with_its_article(store: Store) -> None:
    page = fetched(NOTICE)
    article = Article(NOTICE, "第七批公示", "第七批公示")
    for what in ([roster("甲有限公司", url=NOTICE)], [roster("乙有限公司", url=NOTICE)]):
        store.save(page, store.keep(page).snapshot, SOURCE, article, [], rules="r", listed=what)
    assert current(store) == [["乙有限公司"]]
    assert [each.notice for each in store.export_rosters()] == [None]


def test_rosters_add_up_to_claims_in_the_export(store: Store) -> None:
    notice(store, FILE)
    file(store, [roster("甲有限公司", "乙有限公司", "丙有限公司")])
    found = [(row.claim.region, row.claim.count, row.claim.rule, row.outlet) for row in store.export_claims()]
    assert found == [
        ("浙江省", 3, "roster-rows", "温州都市报"),
        ("宁波市", 1, "roster-rows", "温州都市报"),
        ("温州市", 2, "roster-rows", "温州都市报"),
    ]


def test_both_databases_say_the_same(tmp_path: Path, postgresql: str, database_url: str) -> None:
    plain = f"sqlite:///{tmp_path}/plain.db"
    for database in (plain, database_url):
        with open_store(database, tmp_path / str(hash(database))) as store:
            notice(store, FILE, OTHER)
            file(store, [roster("甲有限公司", "乙有限公司/丙有限公司")])
            file(store, [roster("乙有限公司")], body="b", days=1)
    assert contents(database_url) == contents(plain)


@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_export_is_a_line_an_enterprise(kind: Format, store: Store, tmp_path: Path) -> None:
    notice(store, FILE)
    file(store, [roster("甲有限公司", "乙有限公司/丙有限公司")])
    out = tmp_path / "rosters"
    assert write("rosters", store.export("rosters"), out, kind) == 2
    with out.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream)) if kind == "csv" else list(map(json.loads, stream))
    assert [[*line] for line in lines] == [[column.name for column in view_of("rosters").columns]] * 2
    assert [(line["name"], line["former_name"] or None, line["region_code"]) for line in lines] == [
        ("甲有限公司", None, "330300"),
        ("乙有限公司", "丙有限公司", "330200"),
    ]
    assert {(line["notice"], line["others"]) for line in lines} == {(NOTICE, '[["类型", "新增"]]')}
