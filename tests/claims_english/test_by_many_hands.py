"""What rankings, portals and translated reports write: who is new to an index, one year's list by district, titles told
by level, and figures beside them that count something else.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

NEW_TO_AN_INDEX: list[Row] = [
    (
        "Compared with the ranking before, 29 names are new in the 2022 list of Chinese unicorns. Wuhan accounts for "
        "three of the newcomers, Xi'an for two.",
        None,
        ["unicorn 全国 new 29 2022", "unicorn 武汉市 new 3 2022", "unicorn 西安市 new 2 2022"],
    ),
    (
        "Changsha gained four new unicorns in 2021. Only Shenzhen, with 11, and Guangzhou, with 8, had more new "
        "unicorns; Hefei (3) and Qingdao (1) trailed.",
        None,
        [
            "unicorn 长沙市 new 4 2021",
            "unicorn 深圳市 new 11 2021",
            "unicorn 广州市 new 8 2021",
            "unicorn 合肥市 new 3 2021",
            "unicorn 青岛市 new 1 2021",
        ],
    ),
    (
        "Of the newcomers of 2020, Tianjin took four and Ningbo one; all are unicorns.",
        None,
        ["unicorn 天津市 new 4 2020", "unicorn 宁波市 new 1 2020"],
    ),
    (
        "Zhuhai newly added 2 unicorns in the Global Unicorn Index 2024, bringing its total to 5.",
        None,
        ["unicorn 珠海市 new 2 2024", "unicorn 珠海市 cumulative 5"],
    ),
    (
        "Hurun published its unicorn list. Among the newcomers are nine companies from Suzhou.",
        None,
        ["unicorn 苏州市 new 9"],
    ),
    ("Chengdu now has 11 unicorns, which Italy or Spain barely match.", None, ["unicorn 成都市 cumulative 11"]),
    ("Wuxi, number three among all cities, has 14 unicorns.", None, ["unicorn 无锡市 cumulative 14"]),
]

LISTS_OF_A_YEAR: list[Row] = [
    (
        "The SRDI SMEs that Nantong put on its list for 2021 number 940, which is 31% more than a year earlier.\n\n"
        "The city also has 96 little giants.\n\nOn the 2021 list Haimen District is in front with 210 enterprises; "
        "Tongzhou (188) follows.",
        "南通市",
        [
            "srdi_sme 南通市 new 940 2021 confirmed",
            "little_giant 南通市 cumulative 96",
            "srdi_sme 海门区 new 210 2021 confirmed",
            "srdi_sme 通州区 new 188 2021 confirmed",
        ],
    ),
    (
        "In the 2023 cohort of Jilin's gazelles there are 118 companies.",
        None,
        ["gazelle 吉林省 new 118 2023 confirmed"],
    ),
    (
        "Fujian's 2022 class of gazelles comprises 204 firms, 71 of them from Quanzhou.",
        None,
        ["gazelle 福建省 new 204 2022 confirmed", "gazelle 泉州市 new 71 2022 confirmed"],
    ),
]

TITLES_TOLD_OTHERWISE: list[Row] = [
    (
        "The city is home to 61 single champions, 19 of the national and 42 of the provincial level.",
        "淄博市",
        ["manufacturing_champion 淄博市 cumulative 19", "manufacturing_champion 淄博市 cumulative 42 provincial"],
    ),
    (
        "Altogether 77 firms bear the name of hidden champion in Huangyan.",
        None,
        ["hidden_champion 黄岩区 cumulative 77"],
    ),
    (
        "Of the third-batch little giants that the ministry made known on Friday, 27 are Dongguan companies.",
        None,
        ["little_giant 东莞市 new 27 batch 3 confirmed"],
    ),
    (
        "52 hidden champions of Jiaxing that belong to the first/second group passed when they were assessed again.",
        None,
        ["hidden_champion 嘉兴市 reviewed 52 batches 1-2 confirmed"],
    ),
    (
        "Over the first three batches of single champions that the ministry has accredited, 26 from Henan made the "
        "shortlist.",
        None,
        ["manufacturing_champion 河南省 cumulative 26 batches 1-3 confirmed"],
    ),
    (
        "Lishui counts 17 gazelles recognised by the province.",
        None,
        ["gazelle 丽水市 cumulative 17 confirmed provincial"],
    ),
]

OTHER_FIGURES: list[Row] = [
    ("Foshan has 16 unicorns and 22 cheetahs.", None, ["unicorn 佛山市 cumulative 16"]),
    ("The patents of invention that the little giants of Weifang hold number 2,310.", None, []),
    (
        "Yantai has 60 little giants. The trademarks that they own number 804.",
        None,
        ["little_giant 烟台市 cumulative 60"],
    ),
    ("For gazelles, the growth passed 20 in Jinan, Zibo and Weifang.", None, []),
    ("An office with more than 8,000 HNTEs in its charge checks 20% of them, one with 8,000 or fewer 30%.", None, []),
    (
        "Hunan has 7 unicorns and 402 gazelles; tech companies on the stock market are 58.",
        None,
        ["unicorn 湖南省 cumulative 7", "gazelle 湖南省 cumulative 402"],
    ),
    (
        "Linyi has 41 gazelles. None of the 41 is less than 6 years old, and few are older than 20.",
        None,
        ["gazelle 临沂市 cumulative 41"],
    ),
]

ROWS = [*NEW_TO_AN_INDEX, *LISTS_OF_A_YEAR, *TITLES_TOLD_OTHERWISE, *OTHER_FIGURES]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_what_many_hands_write_is_read(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
