"""Pages of any government site: whose they are and what place they speak for, by the tags that the law demands."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fixtures.replay import FIXTURES, Replay
from pipeline.pages.government import office_of
from pipeline.reading import read_document, read_page
from pipeline.records import Page
from tests.command import giants

SUZHOU = FIXTURES / "gov_site/pages/gxj.suzhou.gov.cn/szeic/gsgg/202504/4f1c2a8e9b7d4c06a1e35d90f2b8c671.shtml"


@pytest.mark.parametrize(
    ("name", "code", "home", "authority"),
    [
        ("保定市人民政府网", "1306000033", "130600", "city"),
        ("中华人民共和国生态环境部", "bm17000009", "100000", "ministry"),
        ("广东省工业和信息化厅", "4400000046", "440000", "province"),
        # The code counts before the name, the name where the code is empty or no place's.
        ("中国·乐清", "3303820001", "330382", "city"),
        ("乐清市人民政府", "", "330382", "city"),
        ("温州高新技术产业开发区", "9999990001", "330300", "city"),
        ("浙江省温州市乐清市人民政府", "", "330382", "city"),
        ("南京市鼓楼区人民政府", "", "320106", "city"),
        ("上海市浦东新区人民政府", "", "310115", "city"),
        ("国家税务总局浙江省税务局", "", "330000", "province"),
        ("中华人民共和国科学技术部", "", "100000", "ministry"),
        # Several districts bear this name.
        ("鼓楼区人民政府", "", None, None),
        ("办公系统", "", None, None),
    ],
)
def test_a_site_speaks_for_the_place_of_its_code_or_its_name(
    name: str, code: str, home: str | None, authority: str | None
) -> None:
    office = office_of({"articletitle": "公示", "sitename": name, "siteidcode": code})
    assert office is not None
    assert (office.home, office.authority) == (home, authority)


@pytest.mark.parametrize("metas", [{}, {"articletitle": "公示"}, {"sitename": "乐清市人民政府"}])
def test_a_page_without_the_tags_is_no_government_article(metas: dict[str, str]) -> None:
    assert office_of(metas) is None


PAGE = """<html><head><meta name="SiteName" content="绍兴市人民政府"><meta name="SiteIDCode" content="3306000030">
<meta name="ArticleTitle" content="绍兴市人民政府——绍兴再添“小巨人”"><meta name="PubDate" content="2024-09-06 10:21">
<meta name="ContentSource" content="市工信局"></head><body><div id="zoom"><p>工业和信息化部公示第六批专精特新
“小巨人”企业名单，我市22家企业入围。公示期间如有异议，请以书面形式实名反映，并提供必要的证明材料。</p></div></body></html>"""


def test_the_city_of_an_unknown_government_site_is_what_it_says() -> None:
    reading = read_page(
        Page("https://www.sx.gov.cn/art/2024/9/6/art_1462938_59490001.html", PAGE.encode(), datetime.now(UTC))
    )
    article = reading.article
    assert (reading.source, article.reader, article.home, article.authority) == (None, "gov_site", "330600", "city")
    assert (article.title, article.outlet) == ("绍兴再添“小巨人”", "市工信局")
    assert [(claim.region, claim.count) for claim in reading.claims] == [("绍兴市", 22)]
    # A saved page says it without an address, unless the user knows better.
    assert [claim.region for claim in read_document(PAGE.encode(), name="x").claims] == ["绍兴市"]
    assert [claim.region for claim in read_document(PAGE.encode(), name="x", home="温州市").claims] == ["温州市"]


def test_ingest_shows_whose_site_a_page_stands_on(tmp_path: Path) -> None:
    with Replay() as proxy:
        url = "https://" + str(SUZHOU.relative_to(FIXTURES / "gov_site/pages"))
        done = giants("ingest", url, data=tmp_path, proxy=proxy)
    assert done.returncode == 0, done.stderr.decode()
    assert "苏州市 (city)" in done.stdout.decode()
    assert "苏州市 · 595" in done.stdout.decode()


def test_the_ledger_ranks_a_page_as_the_page_ranks_itself(tmp_path: Path) -> None:
    with Replay() as proxy:
        url = "https://" + str(SUZHOU.relative_to(FIXTURES / "gov_site/pages"))
        assert giants("ingest", url, data=tmp_path, proxy=proxy).returncode == 0
    told = json.loads(giants("facts", "苏州市", "--format", "json", data=tmp_path).stdout)
    stated = [each for fact in told["facts"] for value in fact["values"] for each in value["claims"]]
    assert {each["authority"] for each in stated} == {"city"}
