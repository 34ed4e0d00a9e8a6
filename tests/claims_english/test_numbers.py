"""Numbers in figures and in words: forty-three, 1.46 million, 100-plus."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Figures and their bounds.
NUMBERS: list[Row] = [
    ("Ningbo has one hundred and eighteen “little giant” firms.", None, ["little_giant 宁波市 cumulative 118"]),
    ("Forty-three gazelles call Wuxi home.", None, ["gazelle 无锡市 cumulative 43"]),
    ("China has 1.46 million technology-based SMEs.", None, ["tech_sme 全国 cumulative 1460000 national"]),
    ("There are 14,600 “little giants” nationwide.", None, ["little_giant 全国 cumulative 14600"]),
    ("Xi'an boasts 15,000-plus high-tech enterprises.", None, ["high_tech 西安市 cumulative ≥15000"]),
    ("Hefei has nearly 200 gazelle companies.", None, ["gazelle 合肥市 cumulative ≈200"]),
    ("Dalian has fewer than 100 national little giants.", None, ["little_giant 大连市 cumulative ≤100"]),
    ("The number of high-tech enterprises in Chengdu topped 13,000.", None, ["high_tech 成都市 cumulative ≥13000"]),
    ("Tibet has 0 national little giants.", None, ["little_giant 西藏自治区 cumulative 0"]),
    ("In 2022 Jiangsu had 1,998 national little giants.", None, ["little_giant 江苏省 cumulative 1998"]),
    (
        "High-tech enterprises: Xihu 1,310, Yuhang 2,020, Binjiang 1,780.",
        "杭州市",
        ["high_tech 西湖区 cumulative 1310", "high_tech 余杭区 cumulative 2020", "high_tech 滨江区 cumulative 1780"],
    ),
    (
        "In 2019, Wuxi had 2,031 high-tech enterprises.",
        None,
        ["high_tech 无锡市 cumulative 2031"],
    ),
    (
        "High-tech enterprises in Yantai: 2,040 (2022).",
        None,
        ["high_tech 烟台市 cumulative 2040"],
    ),
    (
        "City | High-tech enterprises\nWuxi | 2,031\nSuzhou | 12,020\nNantong | 1,999\n",
        None,
        ["high_tech 无锡市 cumulative 2031", "high_tech 苏州市 cumulative 12020", "high_tech 南通市 cumulative 1999"],
    ),
]

# Numbers in words.
SPELLED_NUMBERS: list[Row] = [
    ("Zhuhai now has two hundred and six “little giants”.", None, ["little_giant 珠海市 cumulative 206"]),
    (
        "Nearly a hundred enterprises in Wuxi were selected as national little giants.",
        None,
        ["little_giant 无锡市 new ≈100 confirmed"],
    ),
    (
        "Changsha has cultivated more than two hundred little giants and over six thousand high-tech enterprises.",
        None,
        ["little_giant 长沙市 cumulative ≥200", "high_tech 长沙市 cumulative ≥6000"],
    ),
    ("Six hundred and twelve high-tech enterprises are based in Rugao.", None, ["high_tech 如皋市 cumulative 612"]),
    ("Yantai counts c. 1,900 high-tech enterprises.", None, ["high_tech 烟台市 cumulative ≈1900"]),
    (
        "Two dozen companies in Jiaxing were named national little giants in the sixth batch.",
        None,
        ["little_giant 嘉兴市 new 24 batch 6 confirmed"],
    ),
    (
        "A dozen Yichang firms made the fifth batch of little giants.",
        None,
        ["little_giant 宜昌市 new 12 batch 5 confirmed"],
    ),
    (
        "Shandong has some one thousand two hundred national little giants.",
        None,
        ["little_giant 山东省 cumulative ≈1200"],
    ),
    (
        "Of Hubei's total of 1,150 little giants, six hundred and fifty are in Wuhan.",
        None,
        ["little_giant 湖北省 cumulative 1150", "little_giant 武汉市 cumulative 650"],
    ),
]

# "None" in a row, and no company at all.
NONE_AT_ALL: list[Row] = [
    (
        "The list of the sixth batch of national little giants was announced. Jining has 12, Heze 5, and Rizhao none.",
        None,
        [
            "little_giant 济宁市 new 12 batch 6 confirmed",
            "little_giant 菏泽市 new 5 batch 6 confirmed",
            "little_giant 日照市 new 0 batch 6 confirmed",
        ],
    ),
    (
        "No enterprise in Sanya was included in the fifth batch of national little giants.",
        None,
        ["little_giant 三亚市 new 0 batch 5 confirmed"],
    ),
]

ROWS = [*NUMBERS, *SPELLED_NUMBERS, *NONE_AT_ALL]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_number_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
