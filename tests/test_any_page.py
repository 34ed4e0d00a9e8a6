"""The generic reader: text, title, time and credits of pages that no source's layout describes."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from pipeline.articles import article_in
from pipeline.charsets import decode
from pipeline.pages.document import parsed
from pipeline.pages.paragraphs import Around, lines_around
from pipeline.records import Article, Unreadable

FIRST = "市经信局昨天公布，又有31家企业列入名单，数量居全省第三；其中瑞安11家，乐清9家。"
SECOND = "这些企业多做阀门、泵和电气零件。“订单排到了明年，人手还是不够。”一家企业的厂长说。"
THIRD = "按照计划，全市年底前还要推荐50家企业，由县（市、区）先行培育，再报省里审核。"
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
BODY = f"{FIRST}\n{SECOND}\n{THIRD}"
MENU = "<ul>" + "".join(f"<li><a href='/{n}'>第{n}频道</a></li>" for n in range(12)) + "</ul>"
OTHER_NEWS = "<ul>" + "".join(f"<li><a href='/n{n}'>另一条新闻，说的是第{n}件事</a></li>" for n in range(6)) + "</ul>"
IMPRINT = "<div><p>版权所有：某某网，未经许可，不得转载。地址：某路1号，邮编：325000。</p></div>"

ENGLISH = (
    "Thirty-one firms joined the national list on Tuesday, the largest number in three years.",
    "Most of them make valves, pumps and electrical parts, the city's bureau said.",
    "Another fifty will be put forward before the end of the year.",
)
ENGLISH_TEXT = "".join(f"<p>{line}</p>" for line in ENGLISH)


def read(body: str, head: str = "<title>又有31家企业列入名单_某某网</title>", url: str = "") -> Article:
    return article_in(f"<html><head>{head}</head><body>{body}</body></html>", url)


@pytest.mark.parametrize(
    "body",
    [
        f"{MENU}<div><div>{TEXT}</div></div>{OTHER_NEWS}{IMPRINT}",
        f"<table><tr><td>{MENU}</td><td>{FIRST}<br><br>　　{SECOND}<br>{THIRD}</td><td>{OTHER_NEWS}</td></tr></table>",
        f"{MENU}<div><div><p>{FIRST}</p></div><div><p>{SECOND}</p></div><div><p>{THIRD}</p></div></div>{IMPRINT}",
        f"{MENU}<font><b><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></b></font>{IMPRINT}",
        f"{MENU}<section><section><section><p>{FIRST}</p></section></section><section><section><section><section>"
        f"<p>{SECOND}</p></section></section><p>{THIRD}</p></section></section></section>{OTHER_NEWS}",
        f"<div class=content>{TEXT}{OTHER_NEWS}</div>",
        f"<div class=content>{TEXT}<div class=related><p>此前报道，去年有20家。</p></div></div>",
        f"<article><header><h1>题</h1><p>导语，不是正文。</p></header>{TEXT}<aside>旁注，一句。</aside></article>",
        f"<article>{TEXT}</article><div id=comments>{'<p>我觉得，挺好。真的，很好，非常好！</p>' * 9}</div>",
        f"<div>{TEXT}<p>责任编辑：编辑部</p><p>某某网公众号</p><p>每天早上，给您讲一条新闻。</p></div>",
        f"<div>{TEXT}<p>免责声明：本文仅代表作者观点，与本网无关。</p></div>",
        f"<div>{TEXT}<p>扫描二维码，关注某某公众号</p></div>",
        f"<div><figure><img><figcaption>图为车间一角，记者摄。</figcaption></figure>{TEXT}</div>",
        f"<div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}<a href=/>返回某某网，查看更多</a></p></div>",
        f"<p>载入中</p><textarea>{TEXT.replace('<', '&lt;')}</textarea>",
        f"<div style='display: none'><p>{'看不见的话，一句又一句。' * 9}</p></div><div>{TEXT}</div>",
    ],
    ids=[
        "paragraphs", "lines of a table's cell", "each paragraph in a box", "in a font", "nested unevenly",
        "other news inside", "related inside",
        "header and aside", "comments", "after the editor", "disclaimer", "follow us", "caption", "link home",
        "markup in a field", "hidden",
    ],
)  # fmt: skip
def test_the_text_and_nothing_else(body: str) -> None:
    assert read(body).body == BODY


def test_attachments_belong_to_a_text_though_they_are_links() -> None:
    files = '<p><a href="/a.pdf">附件：1.企业名单.pdf</a></p><p><a href="/2">附件2.申报表</a></p>'
    assert read(f"{MENU}<div>{TEXT}{files}</div>").body == f"{BODY}\n附件：1.企业名单.pdf\n附件2.申报表"


def test_a_table_of_data_belongs_to_a_text() -> None:
    table = "<table><tr><th>县市</th><th>家</th></tr><tr><td>瑞安</td><td>11</td></tr></table>"
    assert read(f"{MENU}<div>{TEXT}{table}</div>").body == f"{BODY}\n县市\t家\n瑞安\t11"


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ("<p>发布时间：2026-07-01 08:33</p>", "2026-07-01T08:33:00+08:00"),
        ("<p>更新：2026-07-03</p><p>发布日期：2026年7月1日</p>", "2026-07-01T00:00:00+08:00"),
        ("<p>成文日期：2026-06-20</p><p>公布日期：2026-07-01</p>", "2026-07-01T00:00:00+08:00"),
        ("<p>今天是2026年7月9日</p><p>2026-07-01 08:33 来源：某某报</p>", "2026-07-01T08:33:00+08:00"),
        ("<span>2026</span><div>07/01</div><div>08:33</div>", "2026-07-01T08:33:00+08:00"),
        ("<time datetime='2026-07-01T00:33:00Z'>昨天</time>", "2026-07-01T00:33:00+00:00"),
        ("<p>Posted on July 1, 2026 at 8:33 pm</p>", "2026-07-01T20:33:00+08:00"),
        ('<script>var data = {"publish_time": "2026-07-01 08:33:00"}</script>', "2026-07-01T08:33:00+08:00"),
        ('<script>var ct = "1782866000";</script>', "2026-07-01T08:33:20+08:00"),
        ("<p>3小时前</p>", None),
    ],
)
def test_the_time_that_a_page_shows_above_its_text(body: str, published: str | None) -> None:
    page = read(f"{MENU}<div><h1>又有31家企业列入名单</h1>{body}<div>{TEXT}</div></div>{OTHER_NEWS}")
    assert page.published == (datetime.fromisoformat(published) if published else None)


@pytest.mark.parametrize(
    ("body", "published"),
    [
        (f"<div>{TEXT}</div><p>发布日期：2026-07-01 责任编辑：编辑部</p>", "2026-07-01T00:00:00+08:00"),
        (f"<div>{TEXT}<p>市经济和信息化局</p><p>2026年7月1日</p></div>", "2026-07-01T00:00:00+08:00"),
    ],
)
def test_the_time_below_a_text(body: str, published: str) -> None:
    assert read(body).published == datetime.fromisoformat(published)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.com/2026/07/01/a.html", "2026-07-01"),
        ("https://example.com/content/2026-07/01/content_1.htm", "2026-07-01"),
        ("https://example.com/202607/t20260701_879.shtml", "2026-07-01"),
        ("https://example.com/art/2026/7/1/art_1_2.html", "2026-07-01"),
        ("https://example.com/a/20260701/1.html", "2026-07-01"),
        ("https://example.com/news/20261341.html", None),
        ("https://example.com/news/105825502.html", None),
    ],
)
def test_the_day_in_an_address_where_a_page_shows_none(url: str, day: str | None) -> None:
    published = read(f"<div>{TEXT}</div>", url=url).published
    assert (published and published.date().isoformat()) == day


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta name="PubDate" content="2017——04——12 21:37">', "2017-04-12T21:37:00+08:00"),
        ('<meta property="og:release_date" content="2017-04-12 21:37">', "2017-04-12T21:37:00+08:00"),
        ('<meta itemprop="datePublished" content="2017-04-12T21:37:00+08:00">', "2017-04-12T21:37:00+08:00"),
        ('<meta name="publishdate" content="2017/04/12">', "2017-04-12T00:00:00+08:00"),
        (
            '<script type="application/ld+json">{"@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld",'
            '"title": "题", "pubDate": "2017-04-12T21:37:00"}</script>',
            "2017-04-12T21:37:00+08:00",
        ),
    ],
)
def test_the_time_in_a_head(head: str, published: str) -> None:
    assert read(f"<p>2026-07-01</p><div>{TEXT}</div>", head).published == datetime.fromisoformat(published)


@pytest.mark.parametrize(
    ("head", "above", "title"),
    [
        ("<title>又有31家企业列入名单_某某网</title>", "<h1>又有31家企业列入名单</h1>", "又有31家企业列入名单"),
        ("<title>又有31家企业列入名单 经济_某某网</title>", "<b>又有31家企业列入名单</b>", "又有31家企业列入名单"),
        ("<title>又有31家企业列入名单 - 某某市人民政府</title>", "", "又有31家企业列入名单"),
        ("<title>某某网</title>", "<h1>又有31家企业列入名单</h1>", "某某网"),
        ('<meta property="og:title" content="又有31家企业列入名单_经济">', "<h1>又有31家企业列入名单</h1>",
         "又有31家企业列入名单"),
        ('<meta name="ArticleTitle" content="又有31家企业列入名单"><title>某某网</title>', "", "又有31家企业列入名单"),
    ],
)  # fmt: skip
def test_the_title(head: str, above: str, title: str) -> None:
    assert read(f"{MENU}<div>{above}<div>{TEXT}</div></div>", head).title == title


def test_a_title_and_a_byline_inside_the_text_are_no_text() -> None:
    above = "<p>经济观察</p><h2>又有31家企业列入名单</h2><p>某某 2026-07-01 08:33 0人评论</p>"
    assert read(f"{MENU}<div>{above}{TEXT}</div>").body == BODY


@pytest.mark.parametrize(
    ("beside", "outlet"),
    [
        ("<p>2026-07-01 08:33 来源：某某晚报</p>", "某某晚报"),
        ("<p>2026-07-01 08:33 <a>某某晚报</a></p>", "某某晚报"),
        ("<p>2026-07-01 08:33 来源：某某晚报(温州)</p>", "某某晚报"),
        ("<p>来源于：某某晚报</p>", "某某晚报"),
        ("<p>某某频道 ( 2026-07-01 08:33 ) 稿件来源：某某晚报</p>", "某某晚报"),
        ("<p>2026-07-01</p><span class='media-source'>某某晚报</span>", "某某晚报"),
        ("<p>2026-07-01 星期三</p>", None),
        ("<p>2026-07-01 阅读</p>", None),
    ],
)
def test_the_outlet(beside: str, outlet: str | None) -> None:
    assert read(f"<div><h1>又有31家企业列入名单</h1>{beside}<div>{TEXT}</div></div>").outlet == outlet


def test_an_english_page() -> None:
    page = read(
        f"""{MENU}<article><header><h1>Thirty-one firms join list</h1><p>A summary, which is no text.</p></header>
        <p>By Jane Doe and Richard Roe, Example News</p><p>Nov. 20, 2019</p>{ENGLISH_TEXT}
        <p>Read more: <a href=/>Another story, about something else</a></p>
        <section class=newsletter><p>Sign up, and get a story a day.</p></section></article>
        <div><h2>Related Articles</h2>{OTHER_NEWS}</div>""",
        "<title>Thirty-one firms join list | Example News</title>",
    )
    assert page.body.split("\n") == list(ENGLISH)
    assert (page.title, page.reporter) == ("Thirty-one firms join list", "Jane Doe and Richard Roe")
    assert (page.published, page.language) == (datetime.fromisoformat("2019-11-20T00:00:00+08:00"), "en")


def test_bytes_in_any_charset_and_text_read_the_same() -> None:
    text = f"<html><title>题目在此处</title><h1>题目在此处</h1><div>{TEXT}</div></html>"
    read_as = {article_in(page).text for page in (text, text.encode(), text.encode("gb18030"), text.encode("utf-16"))}
    assert read_as == {f"题目在此处\n{BODY}"}


@pytest.mark.parametrize("page", ["", "<html><body></body></html>", MENU])
def test_a_page_without_a_text_is_refused(page: str) -> None:
    with pytest.raises(Unreadable):
        article_in(page)


def test_the_lines_around_an_element_are_in_the_order_of_the_page() -> None:
    page = f"<div>甲<p>乙</p><div>丙 <b>丁</b><div id=x>{TEXT}</div>戊</div><p>己</p><p>{FIRST * 20}</p></div>"
    element = parsed(f"<html><body>{page}</body></html>", "").get_element_by_id("x")
    assert lines_around(element, 1) == Around(("丙 丁",), ("戊",))
    assert lines_around(element, 2) == Around(("甲", "乙", "丙 丁"), ("戊", "己"))


def test_the_benchmark_scores_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(f"<title>题</title>{MENU}<p>2026-07-01</p><div>{TEXT}</div>".encode("gb18030"))
    (tmp_path / "a.json").write_text(json.dumps({"body": BODY, "date": "2026-07-01"}), "utf-8")
    (tmp_path / "b.html").write_text("has no truth beside it", "utf-8")
    command = [sys.executable, "-m", "benchmarks.reading", str(tmp_path)]
    done = subprocess.run(command, cwd=Path(__file__).parent.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("1 pages, 1 with a date")
    ours = next(line.split() for line in done.stdout.splitlines() if line.startswith("ours"))
    assert ours[1:5] == ["1.000", "1.000", "1.000", "1"]
    for library in ("trafilatura", "readability-lxml", "newspaper4k", "gne"):
        assert library in done.stdout


def test_a_page_that_holds_the_replacement_character_itself_keeps_it() -> None:
    assert decode("钱\ufffd已到账".encode()) == "钱\ufffd已到账"
