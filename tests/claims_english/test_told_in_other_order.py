"""Sentences whose order hides what they count: lists first, numbers cried out, kinds and their numbers in turn, one or
none; places that do something with firms of a title by any verb; and what looks like it and counts nothing.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed, measured

ROWS: list[Row] = [
    (
        "From hidden champions (4) over little giants (61) to innovative SMEs (2,140), Changzhou has it all.",
        None,
        [
            "hidden_champion 常州市 cumulative 4",
            "little_giant 常州市 cumulative 61",
            "innovative_sme 常州市 cumulative 2140",
        ],
    ),
    ("Thirty-one! So many little giants has Yibin by now.", None, ["little_giant 宜宾市 cumulative 31"]),
    ("Forty-four. That's the number of little giants in Huzhou.", None, ["little_giant 湖州市 cumulative 44"]),
    (
        "Where once there were three little giants in Chuzhou, there are now 48.",
        None,
        ["little_giant 滁州市 cumulative 3", "little_giant 滁州市 cumulative 48"],
    ),
    ("Within Haining there exist 21 little giants.", None, ["little_giant 海宁市 cumulative 21"]),
    ("Across Chizhou you come upon 9 gazelles.", None, ["gazelle 池州市 cumulative 9"]),
    ("Zhangye's only little giant is a seed company.", None, ["little_giant 张掖市 cumulative 1"]),
    ("Only one company in Danzhou is a little giant.", None, ["little_giant 儋州市 cumulative 1"]),
    ("None of Guyuan's companies has become a little giant so far.", None, ["little_giant 固原市 cumulative 0"]),
    (
        "Hengshui has more and more little giants: 12 (2021), 25 (2022), 33 (2023).",
        None,
        [
            "little_giant 衡水市 cumulative 12",
            "little_giant 衡水市 cumulative 25",
            "little_giant 衡水市 cumulative 33",
        ],
    ),
    (
        "Some 14,600 little giants exist in China; every tenth, or 1,470 firms, is in Jiangsu.",
        None,
        ["little_giant 全国 cumulative ≈14600", "little_giant 江苏省 cumulative 1470"],
    ),
    (
        "Against the 1,025 little giants of Shenzhen, Guangzhou sets 308 of its own.",
        None,
        ["little_giant 深圳市 cumulative 1025", "little_giant 广州市 cumulative 308"],
    ),
    (
        "Yiwu Post, Feb. 3 -- The county-level city near Shanghai had 14 companies selected in the sixth round of "
        'national "little giants".',
        None,
        ["little_giant 义乌市 new 14 batch 6 confirmed"],
    ),
    (
        "Daqing rose with oil. The oil city in Heilongjiang is proud of its 21 little giants.",
        None,
        ["little_giant 大庆市 cumulative 21"],
    ),
    (
        'With 46 new "little giants" in the sixth batch Yangzhou came in ninth, six places up on the fifth batch.',
        None,
        ["little_giant 扬州市 new 46 batch 6"],
    ),
    (
        "Heihe lags behind in little giants: it has two of the state and nine of the province.",
        None,
        ["little_giant 黑河市 cumulative 2", "little_giant 黑河市 cumulative 9 provincial"],
    ),
    ("The old silk town of Huzhou today flaunts 92 little giants.", None, ["little_giant 湖州市 cumulative 92"]),
    ("Off the list of gazelles fell nine companies from Dongying.", None, ["gazelle 东营市 revoked 9 confirmed"]),
]
PARTS: list[Row] = [
    (
        "Yantai's 15 single champions consist of demonstration enterprises and products, numbering nine and six.",
        None,
        [
            "manufacturing_champion 烟台市 cumulative 15",
            "manufacturing_champion 烟台市 cumulative 9",
            "manufacturing_champion 烟台市 cumulative 6",
        ],
    ),
    (
        "Among Shaoxing's 20 single champions are 12 demonstration enterprises, three cultivation enterprises and five "
        "products.",
        None,
        [
            "manufacturing_champion 绍兴市 cumulative 20",
            "manufacturing_champion 绍兴市 cumulative 12",
            "manufacturing_champion 绍兴市 cumulative 3",
            "manufacturing_champion 绍兴市 cumulative 5",
        ],
    ),
]
NOTHING = [
    "The fair drew visitors from unicorns (2) over banks (31) to universities (12) in Zhongshan.",
    "What Wuhu needs is gazelles: it wants 61 by 2027.",
    "Gone are the days when Dingxi had five high-tech parks; in their place have come 94 factories.",
    "Nineteen! That is the number of jobs a gazelle in Baoji has added.",
    "Within Haining you will find 21 service stations for little giants.",
    "Ningbo may be a city without unicorns, yet 190 investors are registered there.",
    "The old town of Huzhou wants 92 little giants.",
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_told_in_another_order(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), PARTS)
def test_kinds_and_their_numbers(text: str, home: str | None, claims: list[str]) -> None:
    assert sorted(measured(text, home)) == sorted(claims)


@pytest.mark.parametrize("text", NOTHING)
def test_claims_nothing(text: str) -> None:
    assert claimed(text) == []
