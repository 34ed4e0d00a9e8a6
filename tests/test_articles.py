"""Pages to articles: what a person reads in them, and what is refused."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from operator import attrgetter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.articles import known_sources, read_article, source_of
from pipeline.divisions import division
from pipeline.languages import language_of
from pipeline.pages.assembling import day_of
from pipeline.pages.paragraphs import clean
from pipeline.pages.tail import Credits, credits_in, may_credit, part_tail
from pipeline.pages.timestamps import published_at
from pipeline.readers.layout import Layout, Reader
from pipeline.records import Article, Page, Source, Unreadable

WZ66 = "https://news.66wz.com/system/2026/07/01/105825502.shtml"
MIIT = "https://www.miit.gov.cn/zwgk/wjgs/art/2025/art_00000000000000000000000000000000.html"
JXT = "https://jxt.zj.gov.cn/art/2023/7/14/art_1582900_25599.html"
ELSEWHERE = "https://news.example.com/2026/a.html"
SENTENCE = (
    "记者从市经信局获悉，第七批专精特新“小巨人”企业名单公布，温州31家企业入选，数量位居全省第三，瑞安市和乐清市领跑。"
)


def read(html: str | bytes, url: str = ELSEWHERE) -> Article:
    body = html if isinstance(html, bytes) else html.encode()
    return read_article(Page(url, body, datetime(2026, 11, 23, tzinfo=UTC)))


def lines(container: str) -> list[str]:
    """The body's lines of a page of 66wz that has this in its container."""
    page = f'<h1 id="artibodytitle">题</h1><div id="artibody">{container}</div>'
    return read(page, WZ66).text.split("\n")[1:]


@pytest.mark.parametrize(
    ("url", "name"),
    [
        (WZ66, "wz66"),
        ("http://health.66wz.com/system/2016/01/02/104685574.shtml", "wz66"),
        ("https://66wz.com:8080/", "wz66"),
        ("https://WWW.66WZ.COM./", "wz66"),
        (MIIT, "miit"),
        ("https://wap.miit.gov.cn/x", "miit"),
        (JXT, "jxt_zj"),
        ("https://zj87.jxt.zj.gov.cn/zjhqpt/views/policy-zw/detail.html?id=101", "jxt_zj_spa"),
        ("https://gdii.gd.gov.cn/zwgk/tzgg1011/content/post_4908393.html", "gdii"),
        ("https://www.gov.cn/yaowen/liebiao/202510/content_7044871.htm", "gov_cn"),
        ("https://zj.gov.cn/", None),
        ("https://not66wz.com/", None),
        ("https://66wz.com.example.com/", None),
        ("66wz.com", None),
        ("http://[", None),
        ("", None),
    ],
)
def test_a_page_belongs_to_the_source_of_its_host(url: str, name: str | None) -> None:
    source = source_of(url)
    assert (source and source.name) == name


@pytest.mark.parametrize("source", known_sources().values(), ids=attrgetter("name"))
def test_every_source_has_a_home_that_fits_its_authority(source: Source) -> None:
    shapes = {"ministry": "100000", "province": r"\d\d0000", "city": r"\d{4}00"}
    assert source.home is None or division(source.home)
    assert re.fullmatch(shapes.get(source.authority, ".*"), source.home or "")


WZ66_PAGE = f"""<html><head><meta charset="gb2312"><title>温州再添31家“小巨人”-温州新闻网</title></head><body>
<div>您当前的位置 ： 温州网 &gt; 新闻中心 &gt; 温州 &gt; 经济</div><h1 id="artibodytitle">温州再添31家“小巨人”</h1>
<div><span id="pubtime_baidu">2026-07-01 08:33:37</span><span id="source_baidu">来源：<a>温州都市报</a></span></div>
<div id="artibody"><p>　　{SENTENCE}</p>{{inside}}</div>{{outside}}</body></html>"""
WZ66_TAIL = """<p>来 源：温州都市报</p><p>原标题：31家！温州“小巨人”又上新</p><p>记者 本报记者</p>
<p>本文转自：温州新闻网 66wz.com 新闻中心</p><p>编辑：编辑部 审核：值班室 责任编辑：新闻中心</p>
<h3>相关新闻</h3><ul><li>温州前四批共有87家</li></ul><h3>为你推荐</h3><ul><li>记者走进瑞安</li></ul>"""


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/system/2022/08/15/105476192.shtml", "2022-08-15"),
        ("/art/2023/7/14/art_1582900_25599.html", "2023-07-14"),
        ("/content/2025-08/06/content_9054363_2.htm", "2025-08-06"),
        ("/zjnews/wznews/201811/t20181120_8791446.shtml", "2018-11-15"),
        ("/t20181120_8791446.shtml", "2018-11-20"),
        ("/col/col1659509/art/2026/art_bd37045c1bcd18bcfdd1d1232d2b4c1b.html", "2026-07-15"),
        ("/2024/13/45/news.html", "2026-11-23"),
        ("/content/post_4908393.html", "2026-11-23"),
    ],
)
def test_the_day_of_a_page_is_that_of_its_address_or_of_its_fetching(path: str, day: str) -> None:
    page = Page(f"https://a.example{path}", b"", datetime(2026, 11, 23, tzinfo=UTC))
    assert str(day_of(page)) == day


@pytest.mark.parametrize(
    ("year", "first"), [(2015, "old"), (2017, "old"), (2018, "always"), (2020, "new"), (2026, "new")]
)
def test_the_layout_that_served_on_a_pages_day_is_tried_first_and_the_others_after_it(year: int, first: str) -> None:
    new = Layout("#new", since=date(2020, 1, 1))
    old = Layout("#old", until=date(2017, 12, 31))
    always = Layout("#always")
    tried = [layout.body for layout in Reader((new, old, always)).likeliest(date(year, 6, 1))]
    assert tried[0] == f"#{first}"
    assert sorted(tried) == ["#always", "#new", "#old"]


def test_a_page_with_the_containers_of_two_layouts_is_read_by_the_one_of_its_day() -> None:
    body = "<div class='article-content'><p>新版面的正文。</p></div><div id='zoom'><p>旧版面的正文。</p></div>"
    texts = [
        read(f"<html><body>{body}</body></html>", f"https://jxt.zj.gov.cn/art/{year}/7/14/art_1_2.html").text
        for year in (2023, 2026)
    ]
    assert texts == ["旧版面的正文。", "新版面的正文。"]


@pytest.mark.parametrize(
    ("beside", "editor"),
    [
        ("<div>编辑：编辑部</div>", "编辑部"),
        ("<div><p>责 任&#8203;编\n辑 ：编辑部</p></div>", "编辑部"),
        ("<ul><li>首页</li><li>编辑：编辑部</li></ul>", "编辑部"),
        ("编辑：编辑部", "编辑部"),
        ("<span>编</span><b>辑：</b><i>编辑部</i>", "编辑部"),
        ("<div>编辑软件企业3家</div>", None),
        (f"<div>编辑：编辑部<p>{'乙' * 600}</p></div>", None),
    ],
)
def test_whoever_is_credited_beside_a_text_is_found(beside: str, editor: str | None) -> None:
    assert read(WZ66_PAGE.format(inside="", outside=beside), WZ66).editor == editor


@pytest.mark.parametrize(("inside", "outside"), [(WZ66_TAIL, ""), ("", WZ66_TAIL)], ids=["inside", "outside"])
def test_wz66_reads_the_same_with_its_tail_inside_the_container_or_outside(inside: str, outside: str) -> None:
    article = read(WZ66_PAGE.format(inside=inside, outside=outside).encode("gb18030"), WZ66)
    assert article == Article(
        url=WZ66,
        title="温州再添31家“小巨人”",
        text=f"温州再添31家“小巨人”\n{SENTENCE}",
        original_title="31家！温州“小巨人”又上新",
        outlet="温州都市报",
        republished_from="温州新闻网 66wz.com 新闻中心",
        reporter="本报记者",
        editor="编辑部",
        published=datetime.fromisoformat("2026-07-01T08:33:37+08:00"),
        language="zh-Hans",
        reader="wz66",
    )


@pytest.mark.parametrize(
    "container", ['<div id="ftcg">{}</div>', '<table><tr><td class="artibody">{}</td></tr></table>']
)
def test_wz66_reads_its_pages_of_2016(container: str) -> None:
    page = '<h1 class="biaoti" id="artibodytitle">题</h1><span id="pub_date">2016年01月02日 03:04:05</span>' + container
    article = read(page.format(SENTENCE + "<br>　　完"), WZ66)
    assert (article.title, article.text, article.reader) == ("题", f"题\n{SENTENCE}", "wz66")
    assert article.published == datetime.fromisoformat("2016-01-02T03:04:05+08:00")


def test_miit() -> None:
    article = read(
        f"""<h1 id="con_title">关于第七批专精特新“小巨人”企业的公示</h1><div class="cinfo center">
        <span id="con_time">发布时间：2025-10-16</span><span>来源：中小企业局</span></div>
        <div class="ccontent center" id="con_con"><p>{SENTENCE}</p>
        <p><a href="a.pdf">附件：1.企业名单.pdf</a></p></div>""",
        MIIT,
    )
    assert article.text.split("\n")[1:] == [SENTENCE, "附件：1.企业名单.pdf"]
    assert (article.outlet, article.reader) == ("中小企业局", "miit")
    assert article.published == datetime.fromisoformat("2025-10-16T00:00:00+08:00")


def test_a_notice_that_is_nothing_but_its_pdf_in_a_frame_is_its_title() -> None:
    page = '<h1 id="con_title">关于公布名单的通告</h1><div id="con_con"><iframe fileurl="/attach/a.pdf"></iframe></div>'
    assert read(page, MIIT).text == "关于公布名单的通告"


@pytest.mark.parametrize(
    "page",
    [
        """<!--‹$[标题]>begin--><p class="con-title">{title}</p><!--‹$[标题]>end--><div class="small-title">
        <span>发布日期：2023-07-14 09:30</span><span>信息来源：中小企业处</span></div>
        <div id="zoom"><!--‹$[信息内容]>begin--><meta name="ContentStart"><p>{body}</p>
        <meta name="ContentEnd"></div>""",
        """<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="2023-07-14 09:30">
        <meta name="ContentSource" content="中小企业处"><div class="wrapper_detail_text"><p>{body}</p></div>""",
    ],
    ids=["Hanweb", "JPaaS"],
)
def test_jxt_zj(page: str) -> None:
    article = read(page.format(title="关于公布名单的通知", body=SENTENCE), JXT)
    assert (article.title, article.text) == ("关于公布名单的通知", f"关于公布名单的通知\n{SENTENCE}")
    assert (article.outlet, article.reader) == ("中小企业处", "jxt_zj")
    assert article.published == datetime.fromisoformat("2023-07-14T09:30:00+08:00")


@pytest.mark.parametrize(
    ("container", "expected"),
    [
        ("<p>　　甲&nbsp;</p><p>&nbsp;</p><p>乙</p>", ["甲", "乙"]),
        ("甲<br>　　乙<br/><br>丙", ["甲", "乙", "丙"]),
        ("<p>温州\n  市有<b>31</b>家</p>", ["温州市有31家"]),
        ("<p>Wenzhou\n  has 31</p>", ["Wenzhou has 31"]),
        ("<p>温\u200b州\ufeff市</p>", ["温州市"]),
        ("<div>甲<div>乙</div>丙</div>", ["甲", "乙", "丙"]),
        ("<ul><li>甲</li><li>乙</li></ul>", ["甲", "乙"]),
        ("<pre>甲\n乙</pre>", ["甲", "乙"]),
        ("<table><tr><th>市</th><th>家</th></tr><tr><td><p>温州</p><p>市</p></td><td>31</td></tr></table>",
         ["市\t家", "温州 市\t31"]),
        ("<table><tr><td></td><td>31</td></tr><tr><td></td><td></td></tr></table>", ["\t31"]),
        ("<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", ["甲", "乙"]),
        ("<table><tr><td>甲</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>", ["甲", "1\t2"]),
        ("<p>甲</p><script>乙</script><style>丙</style><!-- 丁 --><noscript>戊</noscript>", ["甲"]),
        ('<p>甲</p><p style="display: none">乙</p>', ["甲"]),
        ('<p>甲</p><p><a href="a.pdf"><img src="pdf.gif">附件：1.名单.pdf</a></p>', ["甲", "附件：1.名单.pdf"]),
        ("<p>甲</p><div><a>上一页</a> <a>1</a> <a>2</a> <a>下一页</a></div>", ["甲"]),
        ("<p>甲</p><ul><li><a>1</a></li><li><a>2</a></li><li><a>下一页</a></li></ul>", ["甲"]),
        ("<p>甲</p><p>下一页 [1] [2]</p>", ["甲"]),
        ("<p>甲</p><p>2025</p>", ["甲", "2025"]),
    ],
)  # fmt: skip
def test_a_line_is_a_paragraph_or_a_row(container: str, expected: list[str]) -> None:
    assert lines(container) == expected


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("来 源：温州都市报", Credits(outlet="温州都市报")),
        ("来源: 新华网 2026-07-01 08:33", Credits(outlet="新华网")),
        ("2019-09-18 06:23 来源：山西日报 【字体：大 中 小】", Credits(outlet="山西日报")),
        ("（责编：编辑部、夜班）", Credits(editor="编辑部、夜班")),
        ("【纠错】责任编辑：编辑部", Credits(editor="编辑部")),
        ("编辑：编辑部 审核：值班室 责任编辑：新闻中心", Credits(editor="编辑部")),
        ("原标题：31家！温州“小巨人”又上新", Credits(original_title="31家！温州“小巨人”又上新")),
        ("本文转自：温州新闻网 66wz.com 新闻中心", Credits(republished_from="温州新闻网 66wz.com 新闻中心")),
        ("记者 本报记者 通讯员 经信宣", Credits(reporter="本报记者 通讯员 经信宣")),
        ("（记者 本报记者）", Credits(reporter="本报记者")),
        ("來源：中央社", Credits(outlet="中央社")),
        ("浏览次数：31 打印 关闭", Credits()),
        ("记者", Credits()),
        ("记者从市经信局获悉，温州31家企业入选。", None),
        ("记者从市经信局获悉", None),
        ("编辑软件企业3家，来源广泛。", None),
        ("附件：1.企业名单.pdf", None),
        ("来源：" + "企业来自全市各地，" * 10, None),
        ("2025年10月16日", None),
    ],
)
def test_a_line_of_credits(line: str, said: Credits | None) -> None:
    assert credits_in(line) == said
    # Beside a text, only what may credit anybody is parted into lines.
    assert may_credit(f"<{line}>") or said in (None, Credits())


@pytest.mark.parametrize(
    "noise",
    [
        "您当前的位置 ： 温州网 > 新闻中心 > 温州 > 经济", "正在阅读：温州再添31家", "上一篇：温州再添31家",
        "分享到：", "分享到 微信 微博", "扫一扫在手机打开当前页",
        "【打印】【关闭】", "[打印本页] [关闭窗口]", "字体：大 中 小",
        "【1】【2】【3】", "1 2 3 下一页 尾页", "浏览次数：31次", "图集",
    ],
)  # fmt: skip
def test_noise_is_no_text(noise: str) -> None:
    assert part_tail([noise, SENTENCE, noise, SENTENCE, noise]) == ([SENTENCE, SENTENCE], Credits())


@pytest.mark.parametrize("heading", ["相关新闻", "■ 为你推荐", "【相关阅读】", "推荐阅读：", "相关链接"])
def test_what_follows_a_list_of_other_news_is_no_text_but_still_has_credits(heading: str) -> None:
    text, said = part_tail([SENTENCE, heading, "温州前四批共有87家", "责任编辑：编辑部"])
    assert (text, said) == ([SENTENCE], Credits(editor="编辑部"))


@pytest.mark.parametrize(
    "text",
    [
        ["来源广泛的企业", SENTENCE],
        [SENTENCE, "来源：市经信局", SENTENCE],
        [SENTENCE, "相关链接", "“小巨人”企业是专注细分市场的排头兵。"],
        [SENTENCE, "分享发展经验"],
        [SENTENCE, "附件：1.企业名单.pdf"],
        [SENTENCE, "温州市经济和信息化局", "2025年10月16日"],
        [SENTENCE, "1\t2\t3\t4\t5\t6\t7\t8"],
    ],
)
def test_text_that_merely_looks_like_a_tail_stays(text: list[str]) -> None:
    assert part_tail(text) == (text, Credits())


@pytest.mark.parametrize(
    "line",
    [
        "1 " * 60 + "家",
        "1" * 120,
        "大||| " * 20 + "家",
        "记者 甲乙" * 25,
        "来源：" * 40,
        "分享到" * 40 + "，",
        "下一页" + "9" * 100 + "x",
    ],
)
def test_no_line_takes_long(line: str) -> None:
    start = time.process_time()
    part_tail([SENTENCE, *[line] * 50])
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("温州都市报 2026-07-01 08:33:37", "2026-07-01T08:33:37+08:00"),
        ("2016年01月02日 03:04:05", "2016-01-02T03:04:05+08:00"),
        ("2016年1月2日03时04分", "2016-01-02T03:04:00+08:00"),
        ("2016-11-22 09:53", "2016-11-22T09:53:00+08:00"),
        ("2017——04——12 21:37", "2017-04-12T21:37:00+08:00"),
        ("2025 10/16 09:30:05", "2025-10-16T09:30:05+08:00"),
        ("发布时间：2025-10-16 来源：中小企业局", "2025-10-16T00:00:00+08:00"),
        ("2025/1/6", "2025-01-06T00:00:00+08:00"),
        ("2025-10-16T01:02:03Z", "2025-10-16T01:02:03+00:00"),
        ("2025-10-16T01:02:03.123+0900", "2025-10-16T01:02:03+09:00"),
        ("October 16, 2025", "2025-10-16T00:00:00+08:00"),
        ("2025-02-30", None),
        ("2025-02", None),
        ("2025 10 16", None),
        ("3 hours ago", None),
        ("第七批共31家", None),
        ("", None),
    ],
)
def test_times_of_publication(text: str, moment: str | None) -> None:
    assert published_at(text) == (datetime.fromisoformat(moment) if moment else None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("温州31家企业入选国家级专精特新“小巨人”", "zh-Hans"),
        ("工業和信息化部公布第七批專精特新「小巨人」企業名單", "zh-Hant"),
        ("Wenzhou has 31 new little giants, MIIT (工信部) said", "en"),
        ("小さな巨人企業のリストが公表された", None),
        ("Министерство опубликовало список", None),
        ("31", None),
    ],
)
def test_the_language_of_a_text(text: str, language: str | None) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="ArticleTitle" content="题目"><meta name="PubDate" content="2017——04——12 21:37">'
        '<meta name="ContentSource" content="来源：省经信厅">',
        '<meta name="articletitle" content="题目"><meta name="pubdate" content="2017-04-12 21:37">'
        '<meta name="contentsource" content="省经信厅">',
        '<META content="题目" name="articleTitle"/><META content="2017-04-12 21:37:00" name="pubDate"/>'
        '<META content="省经信厅" name="contentSource"/>',
        '<meta name="SiteName" content="浙江省政府网"><meta name="ArticleTitle" content="浙江省政府网-题目">'
        '<meta name="PubDate" content="2017/04/12 21:37"><meta name="ContentSource" content="省经信厅">',
        '<meta property="og:title" content="题目"><meta property="article:published_time" '
        'content="2017-04-12T13:37:00Z"><meta name="source" content="省经信厅">',
        '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],'
        '"headline": "题目", "datePublished": "2017-04-12T21:37:00+08:00",'
        '"publisher": {"name": "省经信厅"}}]}</script>',
        '<meta name="ArticleTitle" content="题目"><meta name="PubDate" content=""><meta property="og:title" '
        'content="否">'
        '<script type="application/ld+json">{broken</script><meta name="publishdate" content="2017-04-12 21:37">'
        '<meta name="source" content="省经信厅">',
    ],
    ids=["guideline", "lower case", "reversed", "site's name", "Open Graph", "JSON-LD", "mixed"],
)  # fmt: skip
def test_any_site_by_the_metadata_of_its_head(head: str) -> None:
    body = (
        f"<div class=nav>首页</div><div class=main>{'<p>' + SENTENCE + '</p>'}{'<p>' + SENTENCE[::-1] + '</p>'}</div>"
    )
    article = read(f"<html><head>{head}<title>题目_省政府网</title></head><body>{body}</body></html>")
    reader = "gov_site" if "SiteName" in head else "generic"
    assert (article.title, article.outlet, article.reader) == ("题目", "省经信厅", reader)
    assert article.published == datetime.fromisoformat("2017-04-12T21:37:00+08:00")
    assert article.text == f"题目\n{SENTENCE}\n{SENTENCE[::-1]}"


def test_any_site_by_what_it_shows_where_its_head_says_nothing() -> None:
    article = read(
        f"""<html><head><title>温州再添31家“小巨人”_经济_温州日报</title></head><body><h1>温州再添31家“小巨人”</h1>
        <p>2026年07月01日 08:33 来源：温州日报</p>
        <div class="TRS_Editor"><p>{SENTENCE}</p><p>（责编：编辑部）</p></div></body></html>"""
    )
    assert article.text == f"温州再添31家“小巨人”\n{SENTENCE}"
    assert (article.outlet, article.editor) == ("温州日报", "编辑部")
    assert article.published == datetime.fromisoformat("2026-07-01T08:33:00+08:00")


def test_a_known_site_with_an_unknown_layout_is_left_to_the_generic_reader() -> None:
    page = f"<html><body><h1>题</h1><div><p>{SENTENCE}</p><p>{SENTENCE[::-1]}</p></div></body></html>"
    assert read(page, WZ66).reader == "generic"


def test_a_short_article_about_404_companies_is_no_error_page() -> None:
    title = "共 404 家企业入选"
    page = f"<html><title>{title}</title><h1>{title}</h1><p>全省共 404 家企业入选第七批名单。</p></html>"
    assert read(page).text == f"{title}\n全省共 404 家企业入选第七批名单。"


def test_plain_text_is_an_article_without_a_title() -> None:
    article = read("　　温州有31家。\r\n\r\n 其中瑞安<5家。 ".encode("gb18030"))
    assert (article.title, article.text, article.reader) == (None, "温州有31家。\n其中瑞安<5家。", "plain")


@pytest.mark.parametrize("charset", ["utf-8", "gb18030", "utf-16"])
def test_charsets_reach_the_reader(charset: str) -> None:
    page = f'<?xml version="1.0" encoding="gb2312"?><html><body><div id="artibody">{SENTENCE}</div></body></html>'
    assert read(page.encode(charset), WZ66).text == SENTENCE


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \r\n", "empty", id="blank"),
        pytest.param(b"%PDF-1.7\n", "a PDF file", id="PDF"),
        pytest.param(b"PK\x03\x04\x14\x00", "a ZIP archive", id="ZIP"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "a PNG image", id="PNG"),
        pytest.param(bytes(range(256)) * 40, "bytes that are no text", id="garbage"),
        pytest.param(b"<html>" + bytes(range(256)) * 40, "bytes that are no text", id="garbage in HTML"),
        pytest.param(b'{"data": {"html": "<p>31</p>"}}', "JSON", id="JSON"),
        pytest.param(b"[" * 100_000, "JSON", id="JSON nested deep"),
        pytest.param(b"<?xml version='1.0'?><rss><channel/></rss>", "XML", id="RSS"),
        pytest.param(b"<p>" + b"a" * 3_000_000, "more than 3,000,000", id="too large"),
        pytest.param(b"<html><frameset><frame></frameset></html>", "no sentence", id="frames"),
        pytest.param("<title>题</title><body><ul></ul>".encode(), "'题'", id="nothing under a title"),
        pytest.param(
            ("<ul>" + "<li><a href=a>温州再添31家“小巨人”企业</a> 2026-07-01</li>" * 30 + "</ul>").encode(),
            "no sentence",
            id="list",
        ),
        pytest.param(b"<!-- only a comment", "cannot be parsed", id="comment"),
        pytest.param(
            b"<script>document.cookie='__jsl_clearance=1';location.reload()</script>",
            "a challenge page",
            id="challenge",
        ),
        pytest.param(
            b"<title>Just a moment...</title><noscript>Enable JavaScript to continue</noscript><script>1</script>",
            "a challenge page",
            id="Cloudflare",
        ),
        pytest.param(
            "<title>用户登录</title><form><input name=u><input type=password></form>".encode(),
            "a login page",
            id="login",
        ),
        pytest.param("<title>404</title><p>您访问的页面不存在</p>".encode(), "an error page", id="404 with status 200"),
    ],
)
@pytest.mark.parametrize("url", [WZ66, ELSEWHERE])
def test_what_is_no_article_is_refused_in_one_line(body: bytes, found: str, url: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        read(body, url)
    assert found in str(refusal.value)
    assert str(refusal.value).startswith(url)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("tag", ["div", "span", "b", "table><tr><td", "ul><li", "font", "p><a"])
def test_markup_nested_out_of_all_reason_is_refused_without_a_crash(tag: str) -> None:
    # In a process of its own: what goes wrong here may take the interpreter with it.
    code = f"""
from datetime import UTC, date, datetime
from pipeline.articles import read_article
from pipeline.records import Page, Unreadable
for url in {WZ66!r}, {ELSEWHERE!r}:
    for depth in 200, 2000, 100_000:
        body = "<html><body><h1>题</h1><div id=artibody>" + "<{tag}>" * depth + {SENTENCE!r}
        try:
            article = read_article(Page(url, body.encode(), datetime(2026, 11, 23, tzinfo=UTC)))
        except Unreadable as refusal:
            assert depth > 200 and "nested too deep" in str(refusal), refusal
        else:
            assert {SENTENCE!r} in article.text and depth < 100_000
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_importing_costs_no_parser() -> None:
    code = "import sys; from pipeline.articles import known_sources; known_sources(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    loaded = set(done.stdout.split())
    assert "pipeline.readers.wz66" in loaded, done.stderr
    assert loaded.isdisjoint({"lxml", "bs4", "trafilatura", "cssselect"})


PIECES = [
    "<p>",
    "</p>",
    "<table>",
    "<tr>",
    "<td>",
    "<br>",
    "<ul><li>",
    "小巨人31家",
    "&nbsp;",
    "<a>下一页</a>",
]


@settings(deadline=None)  # the first page without a text imports trafilatura
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_the_text_of_any_soup_is_clean_lines(pieces: list[str]) -> None:
    try:
        article = read('<div id="artibody">' + "".join(pieces), WZ66)
    except Unreadable:
        return
    assert all(line.strip() and clean(cell) == cell for line in article.text.split("\n") for cell in line.split("\t"))
    assert article.text.count("小巨人31家") == pieces.count("小巨人31家")
