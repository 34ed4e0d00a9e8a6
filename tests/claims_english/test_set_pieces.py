"""The set pieces of English reports: dozens and scores, shared ranks, what comes on top, contrasts, homes of firms."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

DOZENS: list[Row] = [
    (
        "Two and a half dozen firms in Rizhao and a score in Linyi entered the eighth list of single champions.",
        None,
        [
            "manufacturing_champion 日照市 new 30 batch 8 confirmed",
            "manufacturing_champion 临沂市 new 20 batch 8 confirmed",
        ],
    ),
    (
        "A couple of hundred gazelles are found in Yangzhou; Taizhou, Jiangsu, has threescore.",
        None,
        ["gazelle 扬州市 cumulative ≈200", "gazelle 泰州市 cumulative 60"],
    ),
]
TIES: list[Row] = [
    (
        "Unicorns by city: Hangzhou leads with 40; Nanjing is next at 18; Wuhan and Chengdu are tied for third on 11.",
        None,
        [
            "unicorn 杭州市 cumulative 40",
            "unicorn 南京市 cumulative 18",
            "unicorn 武汉市 cumulative 11",
            "unicorn 成都市 cumulative 11",
        ],
    ),
]
ON_TOP: list[Row] = [
    (
        "To the 31 little giants that Zhoushan gained in the fourth batch come 18 in Quzhou.",
        None,
        ["little_giant 舟山市 new 31 batch 4", "little_giant 衢州市 new 18 batch 4"],
    ),
    (
        "Hebei's high-tech enterprises exceed 12,000, Baoding's 1,700 included.",
        None,
        ["high_tech 河北省 cumulative ≥12000", "high_tech 保定市 cumulative 1700"],
    ),
    (
        "The counties of Tonglu (3 new, 14 in total), Chun'an (1, 6) and Jiande (5, 22) are in the sixth batch of "
        "national little giants.",
        None,
        [
            "little_giant 桐庐县 new 3 batch 6",
            "little_giant 桐庐县 cumulative 14",
            "little_giant 淳安县 new 1 batch 6",
            "little_giant 淳安县 cumulative 6",
            "little_giant 建德市 new 5 batch 6",
            "little_giant 建德市 cumulative 22",
        ],
    ),
    (
        "The road of Qinghai with provincial SRDI SMEs: 61 (2020), 90 (2021), 155 (now).",
        None,
        ["srdi_sme 青海省 cumulative 61", "srdi_sme 青海省 cumulative 90", "srdi_sme 青海省 cumulative 155"],
    ),
]
CONTRASTS: list[Row] = [
    (
        "Heze's nine unicorns are more than the four of Jining.",
        None,
        ["unicorn 菏泽市 cumulative 9", "unicorn 济宁市 cumulative 4"],
    ),
    (
        "It is not 21 but 23 gazelles that Yingkou has. Panjin planned for 30 and has 26.",
        None,
        ["gazelle 营口市 cumulative 23", "gazelle 盘锦市 cumulative 26"],
    ),
    (
        "Yichun, Jiangxi is a city of lithium, yet 50 national little giants live there, more than in Ji'an (31).",
        None,
        ["little_giant 宜春市 cumulative 50", "little_giant 吉安市 cumulative 31"],
    ),
    (
        "Hami still has no unicorn, while Urumqi has two; Turpan lacks a unicorn too.",
        None,
        ["unicorn 哈密市 cumulative 0", "unicorn 乌鲁木齐市 cumulative 2", "unicorn 吐鲁番市 cumulative 0"],
    ),
]
HOMES: list[Row] = [
    (
        "Held against 340 unicorns for all of China, Foshan's four are few.",
        None,
        ["unicorn 全国 cumulative 340", "unicorn 佛山市 cumulative 4"],
    ),
    (
        "Luzhou, hometown of 21 gazelles and of strong liquor, opened a new port.",
        None,
        ["gazelle 泸州市 cumulative 21"],
    ),
    ("The bank lent money to 37 little giants in Luzhou.", None, []),
    ("The school trains engineers at 14 single champions in Shaoxing.", None, []),
    ("Some 60 gazelles from Luzhou went to the fair in Canton.", None, []),
]
# What goes on from firms of several kinds counts neither.
SEVERAL_KINDS: list[Row] = [
    ("Gazelles, unicorns and hidden champions in Jilin number 412 in all, of which Changchun has 240.", None, []),
    ("In Deyang 61 gazelle, seed and potential unicorn enterprises were listed together, and 18 in Suining.", None, []),
    ("Together, Luzhou's national and provincial gazelles come to 230, and Yibin's to 62.", None, []),
    ("Luzhou has 43 national and provincial hidden champions, Yibin 22.", None, []),
]
# A city's name beside its province is not that of the county within it.
CITIES_NOT_COUNTIES: list[Row] = [
    (
        "Hunan has 160 gazelles; Yueyang's part of it is 12, and Miluo has 7.",
        None,
        ["gazelle 湖南省 cumulative 160", "gazelle 岳阳市 cumulative 12", "gazelle 汨罗市 cumulative 7"],
    ),
    (
        "Dengta has three national little giants. Liaoyang has eight.",
        "辽阳市",
        ["little_giant 灯塔市 cumulative 3", "little_giant 辽阳市 cumulative 8"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [*DOZENS, *TIES, *ON_TOP, *CONTRASTS, *HOMES, *SEVERAL_KINDS, *CITIES_NOT_COUNTIES],
)
def test_set_pieces(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
