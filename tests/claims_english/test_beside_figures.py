"""Numbers that are known by what stands beside them: a rank, a plan behind the next number, a higher total, another
list, an occasion.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

RANKED: list[Row] = [
    (
        "The sixth batch of national single champions was published last week. Ningbo leads with 20 companies; Suzhou "
        "has 11 and Wuxi 7.",
        None,
        [
            "manufacturing_champion 宁波市 new 20 batch 6 confirmed",
            "manufacturing_champion 苏州市 new 11 batch 6 confirmed",
            "manufacturing_champion 无锡市 new 7 batch 6 confirmed",
        ],
    ),
    (
        "Hangzhou ranked first in Zhejiang by the number of unicorn companies, with 31 companies last year, followed "
        "by Ningbo with 4.",
        None,
        ["unicorn 杭州市 cumulative 31", "unicorn 宁波市 cumulative 4"],
    ),
    (
        "Chengdu tops the western cities by gazelle enterprises with 88 firms, and Xi'an comes next with 71.",
        None,
        ["gazelle 成都市 cumulative 88", "gazelle 西安市 cumulative 71"],
    ),
    (
        "The province has 30 unicorns. Nanjing leads in research with 29 companies from the chip industry attending "
        "the fair.",
        None,
        [],
    ),
    ("Wuxi's 40 unicorns are more than those of Changzhou.", None, ["unicorn 无锡市 cumulative 40"]),
    ("Wuxi has 40 more unicorns than Changzhou.", None, []),
]
PLANNED: list[Row] = [
    (
        "More than 8,000 high-tech enterprises and 12,000 innovative SMEs are expected in Changsha by the end of 2025.",
        None,
        [],
    ),
    (
        "Some 300 gazelle companies, 20 unicorns and 5,000 high-tech enterprises are planned for Wuhan by 2027.",
        None,
        [],
    ),
    ("Over 500 little giants and 40 single champions are to be cultivated in Hefei by 2026.", None, []),
    (
        "Hefei has 500 little giants, and 40 more are to be cultivated by 2026.",
        None,
        ["little_giant 合肥市 cumulative 500"],
    ),
]
RAISED: list[Row] = [
    (
        "In 2019, 55 high-tech companies were established in Yancheng, bringing the total to 1,126.",
        None,
        ["high_tech 盐城市 new 55 2019", "high_tech 盐城市 cumulative 1126"],
    ),
    (
        "Jiangsu got 11 new unicorns. They are concentrated in Nanjing (36 companies) and Suzhou (25 companies).",
        None,
        ["unicorn 江苏省 new 11", "unicorn 南京市 cumulative 36", "unicorn 苏州市 cumulative 25"],
    ),
    (
        "In Cixi a total of 150 enterprises were recognized as national high-tech enterprises, among which 66 were "
        "newly recognized.",
        None,
        ["high_tech 慈溪市 new_and_reviewed 150 confirmed", "high_tech 慈溪市 new 66 confirmed"],
    ),
    (
        "Hubei's gazelles numbered 800, and 500 of them were in Wuhan.",
        None,
        ["gazelle 湖北省 cumulative 800", "gazelle 武汉市 cumulative 500"],
    ),
    (
        "With this batch in, Fujian is up to 61 national manufacturing single champions.",
        None,
        ["manufacturing_champion 福建省 cumulative 61"],
    ),
    (
        "Counting the newcomers, Jiaxing is now up to 130 little giants.",
        None,
        ["little_giant 嘉兴市 cumulative 130"],
    ),
    (
        "Xuzhou's gazelles are up to 88 from 52 a year ago.",
        None,
        ["gazelle 徐州市 cumulative 88", "gazelle 徐州市 cumulative 52"],
    ),
    (
        "Gazelle firms can get loans of up to 500,000 yuan. Up to 30 gazelles may be named in Zibo.",
        None,
        [],
    ),
    (
        "Six more have come in, so that Weifang's hidden champions are up to 40.",
        None,
        ["hidden_champion 潍坊市 cumulative 40"],
    ),
]
LISTED_ELSEWHERE: list[Row] = [
    (
        "Shandong has 11,000 high-tech enterprises. On the Fortune Global 500 list are five enterprises based there.",
        None,
        ["high_tech 山东省 cumulative 11000"],
    ),
    (
        "Thirty-one enterprises from Shandong are on the list of China's top 500 private enterprises, while its "
        "high-tech enterprises have come to 9,100.",
        None,
        ["high_tech 山东省 cumulative 9100"],
    ),
    (
        "Wuhan does best of all. The China Unicorn Report 2020 has 60 new unicorn enterprises.",
        None,
        ["unicorn 全国 new 60 2020"],
    ),
    (
        "Suzhou has 88 little giants. Five batches, 14,000 little giants in all, have been selected by the Ministry of "
        "Industry and Information Technology.",
        None,
        ["little_giant 苏州市 cumulative 88", "little_giant 全国 cumulative 14000 confirmed"],
    ),
]
ANNOUNCED: list[Row] = [
    ("At the meeting 25 gazelle companies in Zibo were announced.", None, ["gazelle 淄博市 new 25 confirmed"]),
    (
        "At the ceremony in Hefei, 18 unicorn companies of the city were unveiled.",
        None,
        ["unicorn 合肥市 new 18"],
    ),
]

ROWS = [*RANKED, *PLANNED, *RAISED, *LISTED_ELSEWHERE, *ANNOUNCED]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_number_is_known_by_what_is_beside_it(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
