"""Firms that a text comes back to, only wants, is to get by a list not final yet, or has somebody pay for."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

COME_BACK: list[Row] = [
    (
        "A new list of little giants has been released by the ministry. Wenzhou has 40 companies on it. "
        "The 40 companies from Wenzhou make valves and pumps. Throughout China, 2,300 firms won the "
        "title. Shenzhen was first with 210 firms, followed by Suzhou (122).",
        "温州市",
        [
            "little_giant 温州市 new 40 confirmed",
            "little_giant 全国 new 2300 confirmed",
            "little_giant 深圳市 new 210 confirmed",
            "little_giant 苏州市 new 122 confirmed",
        ],
    ),
    (
        "Ningbo has 38 companies on the fourth list of little giants, and Shaoxing has 31. Of the 38, "
        "most make moulds and valves. Nine are in marine equipment, mostly suppliers of pumps.",
        "宁波市",
        [
            "little_giant 宁波市 new 38 batch 4 confirmed",
            "little_giant 绍兴市 new 31 batch 4 confirmed",
            "little_giant 宁波市 new 9 batch 4 confirmed [in marine equipment]",
        ],
    ),
    (
        "Of the 21 unicorns in Zhejiang, Hangzhou and Ningbo account for 19.",
        "浙江省",
        [
            "unicorn 浙江省 cumulative 21",
            "unicorn - cumulative 19",
        ],
    ),
]

WANTED: list[Row] = [
    (
        "Shaoxing wants 260 national little giants by 2028. It has 131 little giants now.",
        None,
        [
            "little_giant 绍兴市 cumulative 131",
        ],
    ),
    (
        "The city has set its sights on 400 gazelle enterprises.",
        "青岛市",
        [],
    ),
    (
        "Chip sector to grow faster with 90 new little giants\nWuxi has 281 little giants.",
        None,
        [
            "little_giant 无锡市 cumulative 281",
        ],
    ),
    (
        "Hefei to become a hub of science with 60 unicorns\nHefei has 4 unicorns.",
        None,
        [
            "unicorn 合肥市 cumulative 4",
        ],
    ),
    (
        "Zhuzhou was the third city in Hunan where the number of little giants passed 80.",
        None,
        [],
    ),
    (
        "The number of gazelle enterprises bred in Shandong has gone beyond 2,400.",
        None,
        [
            "gazelle 山东省 cumulative ≥2400",
        ],
    ),
    (
        "1.Little giants shall keep to their main business.\n2.Bureaus shall do well the identification "
        "of SRDI SMEs in Tianjin.",
        None,
        [],
    ),
]

CONDITIONED: list[Row] = [
    (
        "The publicity of the sixth batch of little giants of the Ministry of Industry and Information "
        "Technology began on Monday. Should the list be approved, there will be 14,900 national little "
        "giants.",
        None,
        [
            "little_giant 全国 cumulative 14900 batches 1-6 proposed",
        ],
    ),
    (
        "The fifth batch of little giants proposed for recognition by the ministry includes 26 Foshan "
        "enterprises. If the list is confirmed, Foshan's tally would rise to 118.",
        "佛山市",
        [
            "little_giant 佛山市 new 26 batch 5 proposed",
            "little_giant 佛山市 cumulative 118 batches 1-5 proposed",
        ],
    ),
    (
        "If the law is passed, there will be 500 unicorns in China.",
        None,
        [],
    ),
]

PAID_FOR: list[Row] = [
    (
        'Another boost: 47 Hunan-based "little giants" are entitled to funds from the central budget.',
        None,
        [
            "key_little_giant 湖南省 cumulative 47",
        ],
    ),
    (
        "Together with the Ministry of Finance, the ministry supported 780 little giants this year.",
        None,
        [
            "key_little_giant 全国 new 780",
        ],
    ),
    (
        "The central budget financed 33 little giants in Jiangxi.",
        None,
        [
            "key_little_giant 江西省 cumulative 33",
        ],
    ),
    (
        "A bank in Nanchang supported 33 little giants.",
        None,
        [],
    ),
]

CALLED: list[Row] = [
    (
        "High-tech enterprises that Nantong has fostered so far are more than 3,900, and 160 of the "
        "firms are classified as little giants.",
        None,
        [
            "high_tech 南通市 cumulative ≥3900",
            "little_giant 南通市 cumulative 160 confirmed",
        ],
    ),
    (
        "SRDI SMEs bred in Guizhou are more than 900, and 94 are classed as little giants.",
        None,
        [
            "srdi_sme 贵州省 cumulative ≥900",
            "little_giant 贵州省 cumulative 94 confirmed",
        ],
    ),
    (
        "Twelve gazelle enterprises more in Zibo, the city says",
        None,
        [
            "gazelle 淄博市 new 12",
        ],
    ),
    (
        "The Forbes list of unicorns is out. It has 340 Chinese companies, 61 of them newly added.",
        None,
        [
            "unicorn 全国 cumulative 340",
            "unicorn 全国 new 61",
        ],
    ),
    (
        "The bureau of Hubei published its third list of gazelle enterprises. On it stand 612 companies,"
        " of which Wuhan has 340.",
        None,
        [
            "gazelle 湖北省 new 612 batch 3 confirmed provincial",
            "gazelle 武汉市 new 340 batch 3 confirmed provincial",
        ],
    ),
    (
        "The third batch of gazelle enterprises was announced by the Hubei Provincial Department of "
        "Science and Technology: 612 firms stand on the list, 340 of them from Wuhan.",
        None,
        [
            "gazelle 湖北省 new 612 batch 3 confirmed provincial",
            "gazelle 武汉市 new 340 batch 3 confirmed provincial",
        ],
    ),
    (
        "In the sixth batch of recommendation of single champions, eight companies from Taizhou in "
        "Zhejiang passed the screening and were reported to the ministry.",
        None,
        [
            "manufacturing_champion 台州市 applied 8 batch 6",
        ],
    ),
    (
        "The 2021 list of fast-growing firms of Weihai counts 311 enterprises.\nOn it are 120 gazelles "
        "and two unicorns.",
        None,
        [
            "gazelle 威海市 new 120 confirmed",
            "unicorn 威海市 new 2",
        ],
    ),
    (
        "Ruifa (Tianjin) Medical Co., Ltd. and other companies, 310 enterprises in total, were "
        "identified as the second batch of little giants of the ministry.",
        None,
        [
            "little_giant 全国 new 310 batch 2 confirmed",
        ],
    ),
    (
        "With 61 gazelles already, SNDZ will do more for small firms.",
        None,
        [],
    ),
]

KINDS: list[Row] = [
    (
        "The sixth batch of single champion enterprises and single champion products was published, and "
        "seven firms from Dalian were selected.",
        None,
        [
            "manufacturing_champion 大连市 new 7 batch 6 confirmed",
        ],
    ),
    (
        "In the first two batches of single champions, 40 Hunan companies made the list: 18 single "
        "champion model companies, 14 companies in cultivation and 8 single champion product companies.",
        None,
        [
            "manufacturing_champion 湖南省 cumulative 40 batches 1-2",
            "manufacturing_champion 湖南省 cumulative 18 batches 1-2 [demonstration enterprises]",
            "manufacturing_champion 湖南省 cumulative 14 batches 1-2 [in cultivation]",
            "manufacturing_champion 湖南省 cumulative 8 batches 1-2 [products]",
        ],
    ),
    (
        "Nanjing has 180 little giants. Of these, 21 are listed and nine are led by women.",
        None,
        [
            "little_giant 南京市 cumulative 180",
            "little_giant 南京市 cumulative 21 [listed]",
            "little_giant 南京市 cumulative 9 [led by women]",
        ],
    ),
    (
        "More than 900 little giants have been listed on A shares.",
        None,
        [
            "little_giant 全国 cumulative ≥900 [listed on A shares]",
        ],
    ),
    (
        "Hubei's hidden champions are made known: most of the 120 new hidden champions that Hubei "
        "announced make parts in Wuhan.",
        None,
        [
            "hidden_champion 湖北省 new 120 confirmed",
        ],
    ),
    (
        "Wuxi has 281 little giants. By industry, equipment manufacturing has 62 companies, new materials 41.",
        "无锡市",
        [
            "little_giant 无锡市 cumulative 281",
            "little_giant 无锡市 cumulative 62 [equipment manufacturing]",
            "little_giant 无锡市 cumulative 41 [new materials]",
        ],
    ),
    (
        "Xi'an has 96 little giants. By sector, aerospace leads with 30 companies, followed by chips with 12.",
        None,
        [
            "little_giant 西安市 cumulative 96",
            "little_giant 西安市 cumulative 30 [aerospace]",
            "little_giant 西安市 cumulative 12 [chips]",
        ],
    ),
    (
        "Some 14 enterprises in Haining, a county-level city under the administration of Jiaxing, were "
        "named provincial hidden champions.",
        None,
        [
            "hidden_champion 海宁市 new ≈14 confirmed",
        ],
    ),
    (
        'Of the little giants of Weihai, six failed the review, while 15 retained the "little giant" title.',
        None,
        [
            "little_giant 威海市 revoked 6 confirmed",
            "little_giant 威海市 reviewed 15 confirmed",
        ],
    ),
    (
        "Recognized in the eighth batch of single champions were nine companies from Yantai, bringing to"
        " 36 the number of such champions in the city.",
        None,
        [
            "manufacturing_champion 烟台市 new 9 batch 8 confirmed",
            "manufacturing_champion 烟台市 cumulative 36 batches 1-8",
        ],
    ),
    (
        "The high-tech sector of Zibo is strong. On the list that Zibo high-tech zone published are 44 gazelles.",
        None,
        [
            "gazelle - new 44 confirmed",
        ],
    ),
    (
        "Chengdu hi-tech zone counts 27 unicorns.",
        None,
        [
            "unicorn - cumulative 27",
        ],
    ),
    (
        "Foshan has 42 firms on the fourth list of little giants. Of the 42, nine are in robotics. "
        "State-level little giants in Foshan now come to 96.",
        None,
        [
            "little_giant 佛山市 new 42 batch 4 confirmed",
            "little_giant 佛山市 new 9 batch 4 confirmed [are in robotics]",
            "little_giant 佛山市 cumulative 96",
        ],
    ),
    (
        "Foshan has 42 firms on the fourth list of little giants. Of the 42, 11 are from Shunde and nine from Nanhai.",
        None,
        [
            "little_giant 佛山市 new 42 batch 4 confirmed",
            "little_giant 顺德区 new 11 batch 4 confirmed",
            "little_giant 南海区 new 9 batch 4 confirmed",
        ],
    ),
    (
        "Foshan has 42 firms on the fourth list of little giants. Of the 42 firms, nine have set up laboratories.",
        None,
        [
            "little_giant 佛山市 new 42 batch 4 confirmed",
            "little_giant 佛山市 new 9 batch 4 confirmed [have set up laboratories]",
        ],
    ),
    (
        "ANQING -- A total of 17 companies in Tongcheng were named gazelles.",
        None,
        [
            "gazelle 桐城市 new 17 confirmed",
        ],
    ),
    (
        "There are 212 households of specialized special new small giant enterprises in the province of Jilin.",
        None,
        [
            "little_giant 吉林省 cumulative 212",
        ],
    ),
    (
        "Three of Putian's 21 little giants got the title this year.",
        None,
        [
            "little_giant 莆田市 new 3 confirmed",
            "little_giant 莆田市 cumulative 21",
        ],
    ),
    (
        "A new list of little giants is out. Huzhou has 28 companies on it. The title goes to strong "
        "high-tech SMEs. The 28 from Huzhou make motors. Five are in logistics equipment.",
        "湖州市",
        [
            "little_giant 湖州市 new 28 confirmed",
            "little_giant 湖州市 new 5 confirmed [in logistics equipment]",
        ],
    ),
    (
        "The second single champion list of the Ministry of Industry and Information Technology was "
        "made public. It names 71 enterprises altogether, of which 12 come from Shandong.",
        None,
        [
            "manufacturing_champion 全国 new 71 batch 2 confirmed",
            "manufacturing_champion 山东省 new 12 batch 2 confirmed",
        ],
    ),
    (
        "China has 356 unicorns. Robotics has the most of the new ones with 11 unicorns.",
        None,
        [
            "unicorn 全国 cumulative 356",
            "unicorn 全国 new 11 [Robotics]",
        ],
    ),
    (
        "Among the 9,000 or so little giants, Hubei accounts for 300 and Hunan for 280.",
        None,
        [
            "little_giant 全国 cumulative ≈9000",
            "little_giant 湖北省 cumulative 300",
            "little_giant 湖南省 cumulative 280",
        ],
    ),
    (
        "Jilin: 120 enterprises won the national little giant title, of which 40 won it in the third "
        "batch and 63 in the fourth.",
        None,
        [
            "little_giant 吉林省 cumulative 120 confirmed",
            "little_giant 吉林省 new 40 batch 3 confirmed",
            "little_giant 吉林省 new 63 batch 4",
        ],
    ),
    (
        "Jiaxing City ranked third in the province with nine new hidden champions, cumulatively reaching 41.",
        None,
        [
            "hidden_champion 嘉兴市 new 9",
            "hidden_champion 嘉兴市 cumulative 41",
        ],
    ),
    (
        "Lishui: the number of newly added hidden champions ranks first in the province - six companies selected.",
        None,
        [
            "hidden_champion 丽水市 new 6 confirmed",
        ],
    ),
    (
        "Jintan saw another 13 enterprises get the title of little giant, and the number of its little "
        "giants rose to 41.",
        None,
        [
            "little_giant 金坛区 new 13 confirmed",
            "little_giant 金坛区 cumulative 41",
        ],
    ),
    (
        "Not one of Sanya's four little giants is listed.",
        None,
        [
            "little_giant 三亚市 cumulative 4",
        ],
    ),
    (
        "The 37 unicorns are in three cities, Beijing contributing 20, Shanghai 12 and Guangzhou 5.",
        None,
        [
            "unicorn - cumulative 37",
            "unicorn 北京市 cumulative 20",
            "unicorn 上海市 cumulative 12",
            "unicorn 广州市 cumulative 5",
        ],
    ),
    (
        "Hunan has fostered 4,100 SRDI SMEs, including 515 national little giant enterpri",
        None,
        [
            "srdi_sme 湖南省 cumulative 4100",
            "little_giant 湖南省 cumulative 515",
        ],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), COME_BACK)
def test_come_back(text: str, home: str | None, expected: list[str]) -> None:
    """A whole that the text names again, of which it goes on to tell."""
    assert claimed(text, home) == expected


@pytest.mark.parametrize(("text", "home", "expected"), WANTED)
def test_wanted(text: str, home: str | None, expected: list[str]) -> None:
    """Numbers that somebody only wants, and headlines that tell what is to come."""
    assert claimed(text, home) == expected


@pytest.mark.parametrize(("text", "home", "expected"), CONDITIONED)
def test_conditioned(text: str, home: str | None, expected: list[str]) -> None:
    """Totals that hang on a list which is not final yet."""
    assert claimed(text, home) == expected


@pytest.mark.parametrize(("text", "home", "expected"), PAID_FOR)
def test_paid_for(text: str, home: str | None, expected: list[str]) -> None:
    """Little giants that the central budget pays for."""
    assert claimed(text, home) == expected


@pytest.mark.parametrize(("text", "home", "expected"), CALLED)
def test_called(text: str, home: str | None, expected: list[str]) -> None:
    """Firms that are said to be what a title says, and the newcomers among those of an index."""
    assert claimed(text, home) == expected


@pytest.mark.parametrize(("text", "home", "expected"), KINDS)
def test_kinds(text: str, home: str | None, expected: list[str]) -> None:
    """Kinds of one title told apart, and what only a part is told of."""
    assert claimed(text, home) == expected
