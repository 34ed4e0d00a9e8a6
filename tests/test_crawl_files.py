"""Files beside notices, on the way from a crawl or by hand to rosters: the ministry's lists as they might come."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fixtures.replay import Replay, Request, Response
from storage.store import open_store
from tests.command import HASTE, giants
from tests.files import Grid, pdf, xlsx
from tests.test_crawl import spoil, told

ATTACHED = "https://www.miit.gov.cn/cms_files/filemanager/1226211233/attach"
FIRST = f"{ATTACHED}/20196/a53027576d60e89e64ba79faef167f78.pdf"
FIRST_NOTICE = "https://www.miit.gov.cn/jgsj/qyj/wjfb/art/2019/art_a7b5ac2a2f852bb602ddd0ad08eb7d6e.html"
PROPOSED = f"{ATTACHED}/20195/afc9bc51f239ef91348532969d33984d.pdf"
SCAN = f"{ATTACHED}/20217/ebb5c355c2127887b7a9b0ea756a0656.pdf"
ERROR_PAGE = f"{ATTACHED}/20217/561535812ad4395c19e0828b4be8ed33.pdf"
CHAMPIONS = f"{ATTACHED}/20171/4f5cd59f1283a54b9c76dc1b2f1d4c96.doc"


def listing(rows: int) -> bytes:
    """A list of so many enterprises, as a workbook whatever its name says."""
    named = [[number, "浙江省" if number <= 100 else "江苏省", f"甲{number}有限公司"] for number in range(1, rows + 1)]
    return xlsx({"名单": [["序号", "地区", "企业名称"], *named]})


FILES = {
    FIRST: listing(248),
    PROPOSED: listing(247),
    SCAN: pdf("\f", "\f"),
    ERROR_PAGE: b"<html><head><title>404 Not Found</title></head><body>404</body></html>",
}


@pytest.fixture
def proxy() -> Iterator[Replay]:
    def serve(request: Request, response: Response) -> Response | None:
        body = FILES.get(request.url)
        return Response(200, [("Content-Type", "application/pdf"), ("ETag", '"1"')], body) if body else None

    with Replay() as running:
        spoil(running, serve)
        yield running


def test_a_crawl_reads_the_files_and_holds_them_against_their_notices(proxy: Replay, tmp_path: Path) -> None:
    giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
    with open_store(data=tmp_path) as store:
        kept = {each.roster.url: each for each in store.export_rosters()}
        derived = [row for row in store.export_claims() if row.claim.rule == "roster-rows"]
        found = {incident.url: incident for incident in store.incidents(limit=100)}
    assert [len(kept[url].roster.rows) for url in (FIRST, PROPOSED, CHAMPIONS)] == [248, 247, 2]
    roster = kept[FIRST].roster
    assert (roster.programme, roster.batch_first, roster.measure, roster.status) == (
        "little_giant",
        1,
        "new",
        "confirmed",
    )
    assert (kept[FIRST].notice, kept[FIRST].source) == (FIRST_NOTICE, "miit")
    assert {row.claim.region: row.claim.count for row in derived if row.url == FIRST} == {
        "全国": 248,
        "江苏省": 148,
        "浙江省": 100,
    }
    assert FIRST not in found
    assert "247 rows, the last number is 247, the notice states 248" in found[PROPOSED].message
    assert "without any text: a scan?" in found[SCAN].message
    assert (found[ERROR_PAGE].kind, "'404 Not Found'" in found[ERROR_PAGE].message) == ("error_page", True)
    assert told("miit", tmp_path).exit == "incidents"
    exported = giants("export", "rosters", "--format", "jsonl", data=tmp_path).stdout.decode().splitlines()
    assert {json.loads(line)["name"] for line in exported} >= {"甲248有限公司", "杭州前进齿轮箱集团股份有限公司"}

    # An error page may be the file tomorrow. Of the other files nothing is asked again.
    asked = len(proxy.requests)
    giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
    again = [url for _, url, _ in proxy.requests[asked:] if "/attach/" in urlsplit(url).path]
    assert again == [ERROR_PAGE]

    before = list(kept)
    done = giants("reextract", "miit", data=tmp_path)
    assert b"files read again: 0 gave something else" in done.stdout
    with open_store(data=tmp_path) as store:
        assert [each.roster.url for each in store.export_rosters()] == sorted(
            url for url in before for each in range(2 if url == CHAMPIONS else 1)
        )


def test_a_page_by_hand_brings_its_files(proxy: Replay, tmp_path: Path) -> None:
    shown = giants("ingest", FIRST_NOTICE, "--dry-run", data=tmp_path / "dry", proxy=proxy).stdout.decode()
    done = giants("ingest", FIRST_NOTICE, data=tmp_path, proxy=proxy)
    assert done.returncode == 0, done.stderr.decode()
    for said in (shown, done.stdout.decode()):
        assert "248 enterprises · little_giant · national · batch 1 · new · confirmed" in said
        assert "by place: 全国 248" in said
    with open_store(data=tmp_path) as store:
        assert [len(each.roster.rows) for each in store.export_rosters()] == [248]


def test_extract_shows_the_rosters_of_a_file(tmp_path: Path) -> None:
    name = tmp_path / "第三批专精特新“小巨人”企业名单.pdf"
    name.write_bytes(pdf("名单", Grid([["序号", "省份", "企业名称"], [1, "浙江省", "甲有限公司"]])))
    done = giants("extract", name, "--region", "100000", data=tmp_path / "data")
    assert "1 enterprises · little_giant · national · batch 3 · new" in done.stdout.decode()
    told = json.loads(giants("extract", name, "--format", "json", data=tmp_path / "data").stdout)
    assert (told["article"], told["claims"], told["troubles"]) == (None, [], [])
    assert [row["name"] for row in told["rosters"][0]["rows"]] == ["甲有限公司"]
    assert {claim["rule"] for claim in told["derived"]} == {"roster-rows"}
    assert not (tmp_path / "data").exists()
