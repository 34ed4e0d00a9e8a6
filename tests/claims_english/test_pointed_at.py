"""English places and titles that a word points back to, lists and tables in prose, levels told beside their firms."""

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
        "Zibo and Weifang were compared: of high-tech enterprises there are 1,180 in the "
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

FORMER_AND_LATTER_TITLES: list[Row] = [
    (
        "Shenzhen has both little giants and single champions in number: 742 of the former and 95 of the latter.",
        None,
        ["little_giant 深圳市 cumulative 742", "manufacturing_champion 深圳市 cumulative 95"],
    ),
    (
        "High-tech enterprises and provincial SRDI SMEs carry the county's industry. The former number "
        "402, the latter 133.",
        "宁海县",
        ["high_tech 宁海县 cumulative 402", "srdi_sme 宁海县 cumulative 133"],
    ),
    (
        "Two cities of Fujian stand out, Xiamen and Quanzhou: the first with 201 little giants, the second with 118.",
        None,
        ["little_giant 厦门市 cumulative 201", "little_giant 泉州市 cumulative 118"],
    ),
    (
        "Rui'an and Yueqing are counties of Wenzhou; the one has 31 little giants, the other 40.",
        None,
        ["little_giant 瑞安市 cumulative 31", "little_giant 乐清市 cumulative 40"],
    ),
]

TABLES_IN_PROSE: list[Row] = [
    (
        "County, gazelles, unicorns: Haining, 24, 3; Tongxiang, 18, 2; Pinghu, 17, 4.",
        "嘉兴市",
        [
            "gazelle 海宁市 cumulative 24",
            "unicorn 海宁市 cumulative 3",
            "gazelle 桐乡市 cumulative 18",
            "unicorn 桐乡市 cumulative 2",
            "gazelle 平湖市 cumulative 17",
            "unicorn 平湖市 cumulative 4",
        ],
    ),
    (
        "Little giants by city (batch 5, batch 6, total): Zhuhai, 12, 9, 58; Foshan, 31, 22, 120.",
        None,
        [
            "little_giant 珠海市 new 12 batch 5",
            "little_giant 珠海市 new 9 batch 6",
            "little_giant 珠海市 cumulative 58 batches 1-6",
            "little_giant 佛山市 new 31 batch 5",
            "little_giant 佛山市 new 22 batch 6",
            "little_giant 佛山市 cumulative 120 batches 1-6",
        ],
    ),
    (
        "Place; unicorns; gazelles\nHefei; 9; 121\nWuhu; 2; 64",
        None,
        [
            "unicorn 合肥市 cumulative 9",
            "gazelle 合肥市 cumulative 121",
            "unicorn 芜湖市 cumulative 2",
            "gazelle 芜湖市 cumulative 64",
        ],
    ),
    (
        "Single champions of all batches:\ncity / demonstration enterprises / products\nNantong / 7 / "
        "3\nTaizhou / 6 / 2",
        None,
        [
            "manufacturing_champion 南通市 cumulative 7 [demonstration enterprises]",
            "manufacturing_champion 南通市 cumulative 3 [products]",
            "manufacturing_champion 泰州市 cumulative 6 [demonstration enterprises]",
            "manufacturing_champion 泰州市 cumulative 2 [products]",
        ],
    ),
    (
        "Little giants of the seventh batch (new / reviewed): Nanjing 61 / 40; Wuxi 70 / 39.",
        None,
        [
            "little_giant 南京市 new 61 batch 7",
            "little_giant 南京市 reviewed 40 confirmed",
            "little_giant 无锡市 new 70 batch 7",
            "little_giant 无锡市 reviewed 39 confirmed",
        ],
    ),
]

BOTH_LISTS: list[Row] = [
    (
        "In the fifth batch and the review of the second, Hebei counted 180 little giants in all, and 59 "
        "of them were renewed.",
        None,
        ["little_giant 河北省 new_and_reviewed 180 batch 5", "little_giant 河北省 reviewed 59 batch 2 confirmed"],
    ),
    (
        "The city has 22 firms on the ministry's latest lists, the sixth batch of little giants and the "
        "reviewed third batch taken together.",
        "安庆市",
        ["little_giant 安庆市 new_and_reviewed 22 batch 6 confirmed"],
    ),
    (
        "Twenty-six companies of the city were named little giants of the seventh batch; another 14 from "
        "the fourth batch kept the title. That makes 40 for Huzhou.",
        "湖州市",
        [
            "little_giant 湖州市 new 26 batch 7 confirmed",
            "little_giant 湖州市 reviewed 14 batch 4 confirmed",
            "little_giant 湖州市 new_and_reviewed 40 batch 7 confirmed",
        ],
    ),
    (
        "The list of the sixth batch of little giants and of third-batch enterprises renewed carries 64 "
        "names from Jining. Rencheng has 20 of these.",
        None,
        [
            "little_giant 济宁市 new_and_reviewed 64 batch 6 confirmed",
            "little_giant 任城区 new_and_reviewed 20 batch 6 confirmed",
        ],
    ),
]

KEPT_AND_LOST: list[Row] = [
    (
        "Of the city's third batch of little giants, 61 came out of the review with their title intact "
        "while five were struck off.",
        "盐城市",
        ["little_giant 盐城市 reviewed 61 batch 3 confirmed", "little_giant 盐城市 revoked 5 batch 3 confirmed"],
    ),
    (
        "Eleven Huzhou and four Lishui gazelles were confirmed for another term.",
        None,
        ["gazelle 湖州市 reviewed 11 confirmed", "gazelle 丽水市 reviewed 4 confirmed"],
    ),
    (
        "Little giants of the second batch were re-examined. In Shandong 130 got through, in Henan 96.",
        None,
        ["little_giant 山东省 reviewed 130 batch 2 confirmed", "little_giant 河南省 reviewed 96 batch 2 confirmed"],
    ),
    (
        "In the review of second-batch little giants Henan passed 96 and failed seven.",
        None,
        ["little_giant 河南省 reviewed 96 batch 2 confirmed", "little_giant 河南省 revoked 7 batch 2 confirmed"],
    ),
]

ON_THE_LIST: list[Row] = [
    (
        "MIIT has released the names of the third batch of little giants. Firms from Ganzhou figure on "
        "it 19 times; Ruijin contributed two of the names.",
        None,
        ["little_giant 赣州市 new 19 batch 3 confirmed", "little_giant 瑞金市 new 2 batch 3 confirmed"],
    ),
    (
        "The seventh list of little giants went online this week. Those with an address in Lu'an number 21.",
        None,
        ["little_giant 六安市 new 21 batch 7"],
    ),
    (
        "The province will appear on the list three times as often.",
        None,
        [],
    ),
]

AS_MANY_AS_EACH_OTHER: list[Row] = [
    (
        "Each of Jinhua, Quzhou and Lishui was given three places on the sixth list of little giants.",
        None,
        [
            "little_giant 金华市 new 3 batch 6 confirmed",
            "little_giant 衢州市 new 3 batch 6 confirmed",
            "little_giant 丽水市 new 3 batch 6 confirmed",
        ],
    ),
    (
        "On the fifth list of little giants, Heze and Jining have six names apiece, Weihai and Rizhao four.",
        None,
        [
            "little_giant 菏泽市 new 6 batch 5 confirmed",
            "little_giant 济宁市 new 6 batch 5 confirmed",
            "little_giant 威海市 new 4 batch 5 confirmed",
            "little_giant 日照市 new 4 batch 5 confirmed",
        ],
    ),
    (
        "Pingdingshan, Kaifeng and Anyang are level at 17 national little giants.",
        None,
        [
            "little_giant 平顶山市 cumulative 17",
            "little_giant 开封市 cumulative 17",
            "little_giant 安阳市 cumulative 17",
        ],
    ),
]

FIGURES_IN_OTHER_ORDER: list[Row] = [
    (
        "Yantai has 92 little giants and 31 single champions. Weihai's respective numbers are 40 and 18.",
        None,
        [
            "little_giant 烟台市 cumulative 92",
            "manufacturing_champion 烟台市 cumulative 31",
            "little_giant 威海市 cumulative 40",
            "manufacturing_champion 威海市 cumulative 18",
        ],
    ),
    (
        "Among the cities of Anhui, Hefei, Wuhu and Chuzhou respectively reported 5,940, 2,115 and 1,022 "
        "high-tech firms.",
        None,
        ["high_tech 合肥市 cumulative 5940", "high_tech 芜湖市 cumulative 2115", "high_tech 滁州市 cumulative 1022"],
    ),
    (
        "Luohe's firms were named little giants in turn: one in batch one, two in batch two, none in "
        "batch three and four in batch four.",
        None,
        [
            "little_giant 漯河市 new 1 batch 1 confirmed",
            "little_giant 漯河市 new 2 batch 2 confirmed",
            "little_giant 漯河市 new 0 batch 3 confirmed",
            "little_giant 漯河市 new 4 batch 4 confirmed",
        ],
    ),
    (
        "Gazelles in Jinan: 120 (2020), 214 (2021), 331 (2022).",
        None,
        ["gazelle 济南市 cumulative 120", "gazelle 济南市 cumulative 214", "gazelle 济南市 cumulative 331"],
    ),
    (
        "The number of the city's high-tech enterprises year after year: 2019, 301; 2020, 378; 2021, 466.",
        "蚌埠市",
        ["high_tech 蚌埠市 cumulative 301", "high_tech 蚌埠市 cumulative 378", "high_tech 蚌埠市 cumulative 466"],
    ),
    (
        "In 2021, 2022 and 2023 firms from Taizhou, Zhejiang, recognized as high-tech enterprises were "
        "121, 140 and 133.",
        None,
        [
            "high_tech 台州市 new 121 2021 confirmed",
            "high_tech 台州市 new 140 2022 confirmed",
            "high_tech 台州市 new 133 2023 confirmed",
        ],
    ),
    (
        "Yichang passed Xiangyang in little giants, with 92 to Xiangyang's 88.",
        None,
        ["little_giant 宜昌市 cumulative 92", "little_giant 襄阳市 cumulative 88"],
    ),
    (
        "No. 1 among the counties of Suzhou with 3,120 high-tech firms, Kunshan is second in unicorns, "
        "of which it has three.",
        None,
        ["high_tech 昆山市 cumulative 3120", "unicorn 昆山市 cumulative 3"],
    ),
    (
        "Suzhou's little giants have passed the 400 mark. The exact figure after the new, sixth batch is 401.",
        None,
        ["little_giant 苏州市 cumulative 401 batches 1-6"],
    ),
    (
        "Little giants are at least 100 in each of Foshan, Dongguan and Zhuhai, and under 20 in Yunfu.",
        None,
        [
            "little_giant 佛山市 cumulative ≥100",
            "little_giant 东莞市 cumulative ≥100",
            "little_giant 珠海市 cumulative ≥100",
            "little_giant 云浮市 cumulative ≤20",
        ],
    ),
    (
        "Neither Chengde nor Hengshui has as many as 30 little giants.",
        None,
        [],
    ),
]

ASKED_FOR_AND_GOT: list[Row] = [
    (
        "Six Lishui enterprises are awaiting the decision on the ninth batch of single champions. In "
        "batch eight the city applied with five and obtained one.",
        None,
        [
            "manufacturing_champion 丽水市 applied 6 batch 9",
            "manufacturing_champion 丽水市 applied 5 batch 8",
            "manufacturing_champion 丽水市 new 1 batch 8 confirmed",
        ],
    ),
    (
        "The Gansu department handed in the papers of 22 enterprises for the little giant title.",
        None,
        ["little_giant 甘肃省 applied 22"],
    ),
    (
        "If nobody objects, Zunyi will have 31 little giants, for the seventh batch as publicized "
        "includes four from the city.",
        None,
        ["little_giant 遵义市 cumulative 31 batches 1-7 proposed", "little_giant 遵义市 new 4 batch 7 proposed"],
    ),
    (
        "Stripped of their high-tech credentials: 12 firms in Ningxia and six in Qinghai.",
        None,
        ["high_tech 宁夏回族自治区 revoked 12 confirmed", "high_tech 青海省 revoked 6 confirmed"],
    ),
    (
        "Datong sent two firms into the ranks of single champions in 2023; Shuozhou, one; Lüliang, none.",
        None,
        ["manufacturing_champion 大同市 new 2 2023 confirmed", "manufacturing_champion 朔州市 new 1 2023 confirmed"],
    ),
]

COUNTED_ON: list[Row] = [
    (
        "Kaifeng has 17 little giants, for Anyang the tally shows 14, for Hebi six.",
        None,
        ["little_giant 开封市 cumulative 17", "little_giant 安阳市 cumulative 14", "little_giant 鹤壁市 cumulative 6"],
    ),
    (
        "Nantong won 14 single champions; Taizhou walked off with nine, Yancheng brought home four.",
        None,
        [
            "manufacturing_champion 南通市 new 14 confirmed",
            "manufacturing_champion 泰州市 new 9 confirmed",
            "manufacturing_champion 盐城市 new 4 confirmed",
        ],
    ),
    (
        "Quanzhou has 118 little giants. Xiamen keeps ahead, its figure being 201; Putian makes do with 31.",
        None,
        [
            "little_giant 泉州市 cumulative 118",
            "little_giant 厦门市 cumulative 201",
            "little_giant 莆田市 cumulative 31",
        ],
    ),
    (
        "Linyi has 41 gazelles. Few of the 41 are older than 20.",
        None,
        ["gazelle 临沂市 cumulative 41"],
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


@pytest.mark.parametrize(("text", "home", "claims"), FORMER_AND_LATTER_TITLES)
def test_former_and_latter_titles(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), TABLES_IN_PROSE)
def test_tables_in_prose(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), BOTH_LISTS)
def test_both_lists(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), KEPT_AND_LOST)
def test_kept_and_lost(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), ON_THE_LIST)
def test_on_the_list(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), AS_MANY_AS_EACH_OTHER)
def test_as_many_as_each_other(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), FIGURES_IN_OTHER_ORDER)
def test_figures_in_other_order(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), ASKED_FOR_AND_GOT)
def test_asked_for_and_got(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims


@pytest.mark.parametrize(("text", "home", "claims"), COUNTED_ON)
def test_counted_on(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
