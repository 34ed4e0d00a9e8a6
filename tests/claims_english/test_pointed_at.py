"""English places that a word points back to, lists that a line leads to, levels told beside their firms."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

FORMER_AND_LATTER: list[Row] = [
    (
        "Jinhua and Taizhou are neighbors. The former has 61 little giants, the latter 88.",
        None,
        ["little_giant 金华市 cumulative 61", "little_giant 台州市 cumulative 88"],
    ),
    (
        "Zibo and Weifang were held against each other: of high-tech enterprises there are 1,180 in the "
        "former and 1,960 in the latter.",
        None,
        ["high_tech 淄博市 cumulative 1180", "high_tech 潍坊市 cumulative 1960"],
    ),
    (
        "Shenzhen and Guangzhou lead Guangdong. While the latter counts 24 unicorns, the former is home to 34.",
        None,
        ["unicorn 广州市 cumulative 24", "unicorn 深圳市 cumulative 34"],
    ),
    (
        "Nantong overtook Changzhou: 14 firms from the former and 11 from the latter were recognized as "
        "single champions in the eighth batch.",
        None,
        [
            "manufacturing_champion 南通市 new 14 batch 8 confirmed",
            "manufacturing_champion 常州市 new 11 batch 8 confirmed",
        ],
    ),
    (
        "The city's Yuhang and Binjiang districts compete. The latter's 1,720 high-tech enterprises are "
        "fewer than the former's 2,480.",
        "杭州市",
        ["high_tech 滨江区 cumulative 1720", "high_tech 余杭区 cumulative 2480"],
    ),
    (
        "Yiwu left Dongyang behind, its nine newcomers on the fifth list of national little giants "
        "outnumbering the latter's six.",
        None,
        ["little_giant 义乌市 new 9 batch 5 confirmed", "little_giant 东阳市 new 6 batch 5 confirmed"],
    ),
    (
        "Nanchang and Jiujiang each sent a team. The former bureau chief met 20 little giants, and the "
        "latter half of the visit led to 12 plants.",
        None,
        [],
    ),
    (
        "Ningbo trails Hangzhou in unicorns: 31 in the provincial capital, four in the port city.",
        None,
        ["unicorn 杭州市 cumulative 31", "unicorn 宁波市 cumulative 4"],
    ),
]

LINES_BEHIND_THEIR_LEAD: list[Row] = [
    (
        "Provincial gazelles newly recognized in 2023, by district:\n- Hongshan District: 41\n- Jiangxia District: 33",
        "武汉市",
        ["gazelle 洪山区 new 41 2023 confirmed provincial", "gazelle 江夏区 new 33 2023 confirmed provincial"],
    ),
    (
        "High-tech enterprises that lost the title in 2022:\n1) Wuxi: 41\n2) Nantong: 31\n3) Taizhou: 9",
        None,
        [
            "high_tech 无锡市 revoked 41 confirmed",
            "high_tech 南通市 revoked 31 confirmed",
            "high_tech 泰州市 revoked 9 confirmed",
        ],
    ),
    (
        "Little giants of the second batch that passed the review:\n* Jinan - 21\n* Qingdao - 20",
        None,
        ["little_giant 济南市 reviewed 21 batch 2 confirmed", "little_giant 青岛市 reviewed 20 batch 2 confirmed"],
    ),
]

LEVEL_TOLD: list[Row] = [
    (
        "The city's list of gazelles is out. Weifang has 31 firms on it, all certified by the municipality.",
        None,
        ["gazelle 潍坊市 new 31 confirmed municipal"],
    ),
    (
        "Gazelles that stop growing are struck off. This year Liaoning removed 52 of them from its provincial list.",
        "大连市",
        ["gazelle 辽宁省 revoked 52 confirmed provincial"],
    ),
]


@pytest.mark.parametrize(("text", "home", "claims"), FORMER_AND_LATTER)
def test_former_and_latter(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), LINES_BEHIND_THEIR_LEAD)
def test_lines_behind_their_lead(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), LEVEL_TOLD)
def test_level_told(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
