"""That what a site sets around an article, or does to it, changes none of its claims."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.claims.notation import Row, claimed, read_otherwise
from tests.claims.table import TABLE

ROWS = [(text, home) for text, home, expected in TABLE if expected and re.search("[一-鿿]", text)]
PROSE = [(text, home) for text, home in ROWS if "\n" not in text and text.endswith("。") and len(text) > 25]
ABOVE = "首页\n要闻\n视频\n登录\n注册\n"
BELOW = "\n上一篇：今日天气\n下一篇：交通管制通知\n相关阅读\n分享到：微信 微博\n责任编辑：本网"

SET_AROUND_IT: list[tuple[str, Callable[[str], str]]] = [
    ("menus above", lambda text: ABOVE + text),
    ("links below", lambda text: text + BELOW),
    ("the same again", lambda text: text + "\n" + text),
]
DONE_TO_IT: list[tuple[str, Callable[[str], str]]] = [
    ("empty lines", lambda text: text.replace("\n", "\n\n")),
    ("a line for each sentence", lambda text: re.sub("。(?=.)", "。\n", text)),
    ("spaces around numbers", lambda text: re.sub(r"(?<![\d, .，])(\d+)家", r" \1 家", text)),
    ("bold numbers", lambda text: re.sub(r"(?<![\d.])(\d+)家", r"<strong>\1</strong>家", text)),
    ("footnotes", lambda text: re.sub(r"(?<=\d家)", "[1]", text)),
    ("pinyin", lambda text: text.replace("企业", "企(qǐ)业(yè)").replace("专精", "专(zhuan)精(jing)")),
    ("pinyin in brackets", lambda text: text.replace("企业", "企[qi]业[ye]")),
    ("quotation marks lost", lambda text: re.sub("[“”]", "", text)),
    ("other quotation marks", lambda text: text.replace("“", "「").replace("”", "」")),
    ("a question mark for each", lambda text: text.replace("“小巨人”企业", "?小巨人?企业")),
    ("quotation marks in another code", lambda text: text.replace("“", "â€œ").replace("”", "â€")),
    ("a mark that stands for any", lambda text: re.sub("[“”]", "\ufffd", text)),
    ("references escaped twice", lambda text: text.replace("“", "&amp;#8220;").replace("”", "&amp;rdquo;")),
    ("escapes of a program", lambda text: text.replace("“", '\\"').replace("”", "\\u201d").replace("\n全", "\\r\\n全")),
    ("spaces in names", lambda text: re.sub("(?<=[新项小高])(?=[技冠巨])|(?<=企)(?=业)", " ", text)),
    (
        "other marks around a name",
        lambda text: text.replace("“小巨人”", "《小巨人》").replace("“专精特新”", "#专精特新#"),
    ),
    ("signs of radicals", lambda text: text.translate(str.maketrans("人小高角新", "⼈⼩⾼⻆新"))),
    ("links", lambda text: re.sub(r"([一-鿿]{2}市)(?=\d|有)", r"[\1](https://city.example/a_1.html)", text)),
    ("a betting site's name", lambda text: re.sub("(?<=[，。])(?=[一-鿿]{4})", "开云体育app下载", text, count=2)),
]

# A headline below what a site sets above it is still one: its figures come last and are told more fully below.
PAGES: list[Row] = [
    (
        "游客发表\n\n漳州创新型中小企业再添24家\n\n发帖时间：2024-11-21\n\n2024年第九批创新型中小企业名单由省工信厅公布，全省共150家"
        "企业入选，漳州市有24家。龙海区新增9家，全市第一。\n到目前，全市累计培育创新型中小企业1205家。各地里，新增新型龙海区"
        "310家、芗城区205家、漳浦县180家。",
        None,
        [
            "innovative_sme 福建省 new 150 batch 9 2024 confirmed",
            "innovative_sme 漳州市 new 24 batch 9 2024 confirmed",
            "innovative_sme 龙海区 new 9 batch 9 2024 confirmed",
            "innovative_sme 漳州市 cumulative 1205",
            "innovative_sme 龙海区 cumulative 310",
            "innovative_sme 芗城区 cumulative 205",
            "innovative_sme 漳浦县 cumulative 180",
        ],
    ),
    (
        "手机版 无障碍\n昆山高企突破3000家\n截至去年底，昆山市高新技术企业达3012家。",
        None,
        ["high_tech 昆山市 cumulative 3012"],
    ),
    (
        "栏目\n\n2024全球独角兽榜发布 前十名有4家来自中国\n4月9日，研究院发布榜单。",
        None,
        ["unicorn 全国 cumulative 4 [前十名]"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), PAGES)
def test_a_page_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected


@pytest.mark.parametrize("page", [page for _, page in SET_AROUND_IT], ids=[name for name, _ in SET_AROUND_IT])
def test_what_is_set_around_it_changes_nothing(page: Callable[[str], str]) -> None:
    assert read_otherwise(page, PROSE) == []


@pytest.mark.parametrize("page", [page for _, page in DONE_TO_IT], ids=[name for name, _ in DONE_TO_IT])
def test_what_is_done_to_it_changes_nothing(page: Callable[[str], str]) -> None:
    assert read_otherwise(page, ROWS) == []
