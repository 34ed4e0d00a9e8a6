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
        "52 hidden champions of Jiaxing of the first/second group came through when assessed again.",
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

TOLD_IN_ODD_ORDER: list[Row] = [
    ("Seven in ten of Jilin's 92 little giants are in Changchun.", None, ["little_giant 吉林省 cumulative 92"]),
    ("Forty firms of Lishui are gazelles, and all but three of them export.", None, ["gazelle 丽水市 cumulative 40"]),
    (
        "Little giants: Suzhou comes next with 610, 171 of which came with batch five.",
        None,
        ["little_giant 苏州市 cumulative 610", "little_giant 苏州市 new 171 batch 5"],
    ),
    ("Thirty-one gazelles from Hunan had to pass the review this spring.", None, []),
    (
        "Taicang has 905 high-tech enterprises, that is one for every 920 people.",
        None,
        ["high_tech 太仓市 cumulative 905"],
    ),
    ("Each of Fujian's cities has more than 30 little giants.", None, []),
    (
        "So far this year 14 startups in Shenzhen have reached unicorn status.",
        None,
        ["unicorn 深圳市 new 14"],
    ),
    (
        "Four provinces have over 900 little giants each: Anhui, Hubei, Hunan and Sichuan.",
        None,
        [
            "little_giant 安徽省 cumulative ≥900",
            "little_giant 湖北省 cumulative ≥900",
            "little_giant 湖南省 cumulative ≥900",
            "little_giant 四川省 cumulative ≥900",
        ],
    ),
    ("The Gansu capital is home to 61 gazelles.", None, ["gazelle 兰州市 cumulative 61"]),
    (
        "Last week saw Nanchang's tally of high-tech enterprises pass 2,600.",
        None,
        ["high_tech 南昌市 cumulative ≥2600"],
    ),
    ("Lucheng is the district of Wenzhou with the most gazelles, namely 52.", None, ["gazelle 鹿城区 cumulative 52"]),
    (
        "In Jiangxi 205 firms became gazelles this year, most of them in Nanchang (88), Ganzhou (41), Jiujiang (30).",
        None,
        [
            "gazelle 江西省 new 205 confirmed",
            "gazelle 南昌市 new 88 confirmed",
            "gazelle 赣州市 new 41 confirmed",
            "gazelle 九江市 new 30 confirmed",
        ],
    ),
    (
        "All but two of Yantai's 17 single champions are makers of machines.",
        None,
        ["manufacturing_champion 烟台市 cumulative 17"],
    ),
    (
        "From 2014 to 2022 the number of gazelles in Xi'an rose from 31 to 290.",
        None,
        ["gazelle 西安市 cumulative 31", "gazelle 西安市 cumulative 290"],
    ),
    ("We asked a sample of 640 gazelles in Hubei about their exports.", None, []),
    ("Over 200 gazelles from 12 provinces exhibited at a fair in Hefei.", None, []),
    (
        "Fuzhou has named its latest 77 gazelles, taking the total in the city to 240.",
        None,
        ["gazelle 福州市 new 77 confirmed", "gazelle 福州市 cumulative 240"],
    ),
]

ROWS_AND_COLUMNS: list[Row] = [
    (
        "Hubei's cities by number of gazelles: 1. Wuhan 480; 2. Xiangyang 96; 3. Yichang 71.",
        None,
        ["gazelle 武汉市 cumulative 480", "gazelle 襄阳市 cumulative 96", "gazelle 宜昌市 cumulative 71"],
    ),
    (
        "City        Gazelles   New\nSuzhou      310        41\nWuxi        204        22",
        None,
        [
            "gazelle 苏州市 cumulative 310",
            "gazelle 苏州市 new 41",
            "gazelle 无锡市 cumulative 204",
            "gazelle 无锡市 new 22",
        ],
    ),
    (
        "Little giants: 61 (national), 240 (provincial)",
        "株洲市",
        ["little_giant 株洲市 cumulative 61", "little_giant 株洲市 cumulative 240 provincial"],
    ),
    (
        "China's unicorns number 340, the U.S. has 703.",
        None,
        ["unicorn 全国 cumulative 340", "unicorn - cumulative 703"],
    ),
    (
        "Since the first list came out, 52 firms in Jiaxing have been rated as little giants, 9 of them with the "
        "fifth list.",
        None,
        ["little_giant 嘉兴市 cumulative 52 confirmed", "little_giant 嘉兴市 new 9 batch 5 confirmed"],
    ),
    ("Of the 71 gazelles in Yibin 19 will have to renew the title this year.", None, ["gazelle 宜宾市 cumulative 71"]),
]

ROWS = [
    *ROWS_AND_COLUMNS,
    *TOLD_IN_ODD_ORDER,
    *NEW_TO_AN_INDEX,
    *LISTS_OF_A_YEAR,
    *TITLES_TOLD_OTHERWISE,
    *OTHER_FIGURES,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_what_many_hands_write_is_read(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
