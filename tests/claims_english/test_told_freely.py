"""The same told more freely: who provides how many or calls them their own, which are new, what they make by now."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Places that provide firms, call them their own, or have a share of so many.
WHO_GIVES_HOW_MANY: list[Row] = [
    (
        (
            "The list of the eighth lot of single-product champions in manufacturing has appeared. Sichuan "
            "provides 41 of the companies that stand on it. There are now 120 in the province. Chengdu can "
            "call 22 of the new ones its own; then follow Deyang (8), Mianyang (6) and Yibin (3)."
        ),
        "四川省",
        [
            "manufacturing_champion 四川省 new 41 batch 8 confirmed",
            "manufacturing_champion 四川省 cumulative 120",
            "manufacturing_champion 成都市 new 22 batch 8",
            "manufacturing_champion 德阳市 new 8 batch 8",
            "manufacturing_champion 绵阳市 new 6 batch 8",
            "manufacturing_champion 宜宾市 new 3 batch 8",
        ],
    ),
    (
        (
            "In 2021 Hubei gave 79 to the third batch of little giants. Wuhan was at the top with 31, "
            "followed by Yichang with 12, while Huangshi got 6."
        ),
        "湖北省",
        [
            "little_giant 湖北省 new 79 batch 3",
            "little_giant 武汉市 new 31 batch 3",
            "little_giant 宜昌市 new 12 batch 3",
            "little_giant 黄石市 new 6 batch 3",
        ],
    ),
    (
        (
            'The ministry has a new list of "little giants": 1,810 firms nationwide, Qingdao\'s share being '
            "48, behind Beijing's 95."
        ),
        "青岛市",
        [
            "little_giant 全国 new 1810 confirmed",
            "little_giant 青岛市 new 48 confirmed",
            "little_giant 北京市 new 95 confirmed",
        ],
    ),
    (
        (
            "Of the 5,120 Guangzhou firms that were put down as SRDI SMEs for 2023 (up 31 percent), 1,310 "
            "are Huangpu's, 902 Panyu's, 640 Nansha's."
        ),
        "深圳市",
        [
            "srdi_sme 广州市 new 5120 2023 confirmed",
            "srdi_sme 黄埔区 new 1310 2023 confirmed",
            "srdi_sme 番禺区 new 902 2023 confirmed",
            "srdi_sme 南沙区 new 640 2023 confirmed",
        ],
    ),
]

# Which of those counted are new, and what they make.
NEW_AND_OLD: list[Row] = [
    (
        (
            "The institute finds 360 unicorns in the whole country for 2023, 61 of which are new. Anhui has "
            "17. Of these nine are at home in Hefei, where four joined last year."
        ),
        "安徽省",
        [
            "unicorn 全国 cumulative 360",
            "unicorn 全国 new 61 2023",
            "unicorn 安徽省 cumulative 17",
            "unicorn 合肥市 cumulative 9",
            "unicorn 合肥市 new 4 2023",
        ],
    ),
    (
        ("Pinghu holds 42 little giants today; eight are fresh. Haiyan, next to it, holds 31."),
        "平湖市",
        ["little_giant 平湖市 cumulative 42", "little_giant 平湖市 new 8", "little_giant 海盐县 cumulative 31"],
    ),
    (
        ("The index: the world has 1,410 unicorns. Of those new in 2023, America had 68, China 51."),
        None,
        ["unicorn - cumulative 1410", "unicorn - new 68 2023", "unicorn 全国 new 51 2023"],
    ),
    (
        (
            "Dalian in 2021: two more unicorns, making six; 23 more gazelles, making 150; 640 more "
            "high-tech enterprises, making 3,080."
        ),
        "大连市",
        [
            "unicorn 大连市 new 2 2021",
            "unicorn 大连市 cumulative 6",
            "gazelle 大连市 new 23 2021",
            "gazelle 大连市 cumulative 150",
            "high_tech 大连市 new 640 2021",
            "high_tech 大连市 cumulative 3080",
        ],
    ),
    (
        ("In the fourth batch of state-level little giants Quanzhou has 44, and 101 of all batches."),
        "泉州市",
        ["little_giant 泉州市 new 44 batch 4", "little_giant 泉州市 cumulative 101"],
    ),
    (
        (
            "High-tech firms in Zengcheng: 380 recognized in 2023. For the first time there are more than "
            "1,000 of them. 430 had applied."
        ),
        "增城区",
        [
            "high_tech 增城区 new 380 2023 confirmed",
            "high_tech 增城区 cumulative ≥1000",
            "high_tech 增城区 applied 430",
        ],
    ),
    (
        (
            "Guizhou 2017: 639 applied to become high-tech enterprises, 595 were passed on to Beijing, 570 "
            "were recognized."
        ),
        "贵阳市",
        ["high_tech 贵州省 applied 639", "high_tech 贵州省 applied 595", "high_tech 贵州省 new 570 confirmed"],
    ),
]

# Makers that may call themselves champions, and little giants of the state.
BY_ANOTHER_NAME: list[Row] = [
    (
        (
            'Since 20 September, 41 makers in Shunde may call themselves "invisible champions", a label of '
            "the district. Of the two groups before, 98 were reassessed and kept it; so 139 bear it now."
        ),
        "顺德区",
        [
            "hidden_champion 顺德区 new 41 confirmed",
            "hidden_champion 顺德区 reviewed 98 batches 1-2 confirmed",
            "hidden_champion 顺德区 cumulative 139",
        ],
    ),
    (
        ("Hidden champions: two from Yuyao. Its little giants of the nation are 53, its provincial SRDI SMEs are 430."),
        "余姚市",
        ["hidden_champion 余姚市 cumulative 2", "little_giant 余姚市 cumulative 53", "srdi_sme 余姚市 cumulative 430"],
    ),
    (
        (
            "310 more little giants for Jiangsu: that is what the third list says. There are 520 by now in "
            "the province. The centre's money goes with priority to 91 of them."
        ),
        "江苏省",
        [
            "little_giant 江苏省 new 310 batch 3 confirmed",
            "little_giant 江苏省 cumulative 520",
            "key_little_giant 江苏省 cumulative 91",
        ],
    ),
]

# Numbers of several years, of a class of a year, of another's batch.
OF_YEARS: list[Row] = [
    (
        (
            "Hubei's high-tech zones reported 61 unicorns, 74 and 90 in 2019, 2020 and 2021; gazelles over "
            "the same years: 410, 522, 633."
        ),
        None,
        [
            "unicorn 湖北省 cumulative 61",
            "unicorn 湖北省 cumulative 74",
            "unicorn 湖北省 cumulative 90",
            "gazelle 湖北省 cumulative 410",
            "gazelle 湖北省 cumulative 522",
            "gazelle 湖北省 cumulative 633",
        ],
    ),
    (
        (
            "January to May 2023: into the register of technology-based SMEs the city entered 4,310 firms, "
            "into that of gazelles 81."
        ),
        "长沙市",
        ["tech_sme 长沙市 new 4310 2023 national", "gazelle 长沙市 new 81"],
    ),
    (
        (
            "Of Fujian's second list of innovative SMEs, with 1,404 names, Xiamen has 390; of the first, "
            "with 1,993, it had 465."
        ),
        None,
        [
            "innovative_sme 福建省 new 1404 batch 2 confirmed",
            "innovative_sme 厦门市 new 390 batch 2 confirmed",
            "innovative_sme 福建省 new 1993 batch 1",
            "innovative_sme 厦门市 new 465 batch 1",
        ],
    ),
    (
        (
            "For 2019, 640 firms of Liaoning are up to be high-tech enterprises, says the list now shown; "
            "four in five of them, 512, are Shenyang's. With these the city will have over 1,000. A year "
            "ago it had 720."
        ),
        "沈阳市",
        [
            "high_tech 辽宁省 new 640 2019 proposed",
            "high_tech 沈阳市 new 512 2019 proposed",
            "high_tech 沈阳市 cumulative ≥1000",
            "high_tech 沈阳市 cumulative 720",
        ],
    ),
    (
        (
            "The report on China's gazelle companies of 2019, for which the World Data Conference collected "
            "figures, knows of 24,100 in all provinces. First is Hunan (4,020)."
        ),
        "临沂市",
        ["gazelle 全国 cumulative 24100", "gazelle 湖南省 cumulative 4020"],
    ),
    (
        (
            "Hubei had 41, 60 and 92 unicorn companies in 2020, 2021 and 2022, respectively; its gazelle "
            "companies in the same three years were 309, 414 and 539."
        ),
        None,
        [
            "unicorn 湖北省 cumulative 41",
            "unicorn 湖北省 cumulative 60",
            "unicorn 湖北省 cumulative 92",
            "gazelle 湖北省 cumulative 309",
            "gazelle 湖北省 cumulative 414",
            "gazelle 湖北省 cumulative 539",
        ],
    ),
]

# Lists as translation machines leave them: a grantor before a title, totals in brackets, words without a noun.
IN_TRANSLATION: list[Row] = [
    (
        (
            "Up to now, the city's effective high-tech enterprises exceed 5,100, technology-type SMEs in "
            "storage 9,200, Jiangsu gazelle enterprises 263 (ranking fourth in the province), unicorn "
            "enterprises 8."
        ),
        "常州市",
        [
            "high_tech 常州市 cumulative ≥5100 [effective]",
            "tech_sme 常州市 cumulative 9200 national",
            "gazelle 常州市 cumulative 263",
            "unicorn 常州市 cumulative 8",
        ],
    ),
    (
        (
            "Suqian: 13 enterprises intend to be recognized as the seventh batch of national manufacturing "
            "single champion enterprises, of which 8 are newly declared and 5 passed the review."
        ),
        "宿迁市",
        [
            "manufacturing_champion 宿迁市 new_and_reviewed 13 batch 7 proposed",
            "manufacturing_champion 宿迁市 new 8 batch 7 proposed",
            "manufacturing_champion 宿迁市 reviewed 5 batch 7 proposed",
        ],
    ),
    (
        (
            'Xinxiang ranks third in the province with 44 national "little giants", 290 "specialized '
            'special new", 910 high-enterprises and 2,100 technology SMEs.'
        ),
        "新乡市",
        [
            "little_giant 新乡市 cumulative 44",
            "srdi_sme 新乡市 cumulative 290",
            "high_tech 新乡市 cumulative 910",
            "tech_sme 新乡市 cumulative 2100",
        ],
    ),
    (
        (
            "Weifang newly cultivated 31 national little giants this year (total 172), 8 national single "
            "champions (total 41) and 55 gazelles (total 250)."
        ),
        "潍坊市",
        [
            "little_giant 潍坊市 new 31",
            "little_giant 潍坊市 cumulative 172",
            "manufacturing_champion 潍坊市 new 8",
            "manufacturing_champion 潍坊市 cumulative 41",
            "gazelle 潍坊市 new 55",
            "gazelle 潍坊市 cumulative 250",
        ],
    ),
]

# Lists of something else, rules for each place, staff and awards.
OF_OTHER_LISTS: list[Row] = [
    (
        (
            "The department announced the list of 2025 provincial smart manufacturing demonstration "
            "factories, 38 enterprises were selected, Nanchang 12, Ganzhou 9. Among the selected "
            "enterprises, specialized special new enterprises account for 60%."
        ),
        "江西省",
        [],
    ),
    (
        (
            "The municipal bureau organized the declaration of the 2024 gazelle enterprises. Each county "
            "(city) district recommends no more than 20."
        ),
        "芜湖市",
        [],
    ),
    (
        ("In the zone there are 5,600 high-tech enterprises' researchers per ten thousand people."),
        "武汉市",
        [],
    ),
    (
        ("1,310 firms were named benchmark enterprises of digitalization, among them gazelles."),
        "昆明市",
        [],
    ),
    (
        (
            "This year Fuyang gave loans to 1,430 firms; little giants make up 8 percent. Yingshang 210 "
            "firms, Taihe 190."
        ),
        "阜阳市",
        [],
    ),
]

# Rows that a text comes back to, brackets that belong to another place, floors and ceilings.
ROWS_COME_BACK_TO: list[Row] = [
    (
        (
            "Four batches brought Wuhan (210), Xi'an (185) and Nanjing (190) most little giants. In batch "
            "four alone they got 111, 77 and 95; before that, in three batches, 99, 108 and 85."
        ),
        None,
        [
            "little_giant 武汉市 cumulative 210",
            "little_giant 西安市 cumulative 185",
            "little_giant 南京市 cumulative 190",
            "little_giant 武汉市 new 111 batch 4",
            "little_giant 西安市 new 77 batch 4",
            "little_giant 南京市 new 95 batch 4",
            "little_giant 武汉市 cumulative 99 batches 1-3",
            "little_giant 西安市 cumulative 108 batches 1-3",
            "little_giant 南京市 cumulative 85 batches 1-3",
        ],
    ),
    (
        ("Little giants by place: Qinghai 9, Guizhou 41, Guangdong 304 (Shenzhen apart), Jiangsu 213."),
        None,
        [
            "little_giant 青海省 cumulative 9",
            "little_giant 贵州省 cumulative 41",
            "little_giant 广东省 cumulative 304",
            "little_giant 江苏省 cumulative 213",
        ],
    ),
    (
        ("Key little giants: Hunan (112) and Hubei (98) lead; Hainan, Qinghai and Ningxia have six or fewer."),
        None,
        [
            "key_little_giant 湖南省 cumulative 112",
            "key_little_giant 湖北省 cumulative 98",
            "key_little_giant 海南省 cumulative ≤6",
            "key_little_giant 青海省 cumulative ≤6",
            "key_little_giant 宁夏回族自治区 cumulative ≤6",
        ],
    ),
    (
        ("With nine more national little giants Xiangtan has 26, fifth place in Hunan."),
        "湘潭市",
        ["little_giant 湘潭市 new 9", "little_giant 湘潭市 cumulative 26"],
    ),
    (
        ('Mianyang 2022: SRDI SMEs plus 141 to 610; "little giants" plus 12 to 61.'),
        "绵阳市",
        ["srdi_sme 绵阳市 cumulative 610", "little_giant 绵阳市 cumulative 61"],
    ),
    (
        ("The bureau has this year recognized 259 SRDI SMEs and 30 gazelles. In all 656 bear one of the two titles."),
        "苏州市",
        ["srdi_sme 苏州市 new 259 confirmed", "gazelle 苏州市 new 30 confirmed"],
    ),
]

# Numbers that share a verb, a year, or what stands far from them.
WITHOUT_A_VERB: list[Row] = [
    (
        ("Gazelles by the science department: 41 were named in 2021, 53 in 2022, and 62 in 2023."),
        "大同市",
        [
            "gazelle 大同市 new 41 2021 confirmed",
            "gazelle 大同市 new 53 2022 confirmed",
            "gazelle 大同市 new 62 2023 confirmed",
        ],
    ),
    (
        ("Dalian and Anshan between them hold 140 of Liaoning's 319 little giants."),
        "大连市",
        ["little_giant - cumulative 140", "little_giant 辽宁省 cumulative 319"],
    ),
    (
        ("In the 2023 list of Jiangxi, 5 gazelles and 2 potential gazelles of Shangrao are included."),
        "上饶市",
        ["gazelle 上饶市 new 5 2023 confirmed"],
    ),
    (
        ("Yueyang's SRDI SMEs exceeded the 400 mark with 417; its little giants stood unchanged at 31."),
        "岳阳市",
        ["srdi_sme 岳阳市 cumulative 417", "little_giant 岳阳市 cumulative 31"],
    ),
    (
        (
            "The seventh batch of little giants was publicized, 41 companies of Nantong made the list; the "
            "fourth batch passing the review was publicized together, 30 in the city. Haimen has the most, "
            "14 new and 8 reviewed; Rugao 6 new."
        ),
        "南通市",
        [
            "little_giant 南通市 new 41 batch 7 proposed",
            "little_giant 南通市 reviewed 30 batch 4 proposed",
            "little_giant 海门区 new 14 batch 7 proposed",
            "little_giant 海门区 reviewed 8 batch 4 proposed",
            "little_giant 如皋市 new 6 batch 7 proposed",
        ],
    ),
    (
        ("What became of the 40 little giants of Liuzhou? Five were struck off."),
        "柳州市",
        ["little_giant 柳州市 cumulative 40", "little_giant 柳州市 revoked 5 confirmed"],
    ),
]

# A list of a year behind its firms, what a review left, increases in brackets, applicants.
LISTS_AND_REVIEWS: list[Row] = [
    (
        ("Shanxi gives 1,210 SRDI SMEs in its 2022 list, 340 of which in Taiyuan."),
        "太原市",
        ["srdi_sme 山西省 new 1210 2022 confirmed", "srdi_sme 太原市 new 340 2022 confirmed"],
    ),
    (
        ("Dongyang: SRDI, 85 (plus 21); little giants, nine (plus two)."),
        "金华市",
        ["srdi_sme 东阳市 cumulative 85", "little_giant 东阳市 cumulative 9"],
    ),
    (
        ("The fourth review left Chuzhou with 31 of its 35 second-batch little giants."),
        "芜湖市",
        ["little_giant 滁州市 reviewed 31 batch 2 confirmed"],
    ),
    (
        ("Jiangmen: 4 of 15 applicants became single champions."),
        "江门市",
        ["manufacturing_champion 江门市 new 4 confirmed"],
    ),
    (
        ("At the year's end 369 unicorns lived in China."),
        None,
        ["unicorn 全国 cumulative 369"],
    ),
]

# Firms that asked for money, districts that hand in names, listed firms, founders.
OF_SOMETHING_ASKED: list[Row] = [
    (
        (
            "For little giants the bank set aside 20 billion yuan. 310 enterprises asked, 204 got "
            "something. In Kuandian 41, in Fengcheng 30."
        ),
        "丹东市",
        [],
    ),
    (
        (
            "To be a gazelle a firm must have grown by 20% in three years. By March 15 the districts hand "
            "in at most 15 names each, Yuecheng 20."
        ),
        "绍兴市",
        [],
    ),
    (
        ("Weihai's stock: 43 listed firms, five listed this year; 19 wait. 11 of those waiting are hidden champions."),
        "威海市",
        [],
    ),
    (
        ("Of the richest, 16 founded unicorns."),
        None,
        [],
    ),
]

# What may be called one's own or is to be found is there; what places are left is not told.
TO_BE_FOUND: list[Row] = [
    (
        ("Tongling may call six little giants its own by now."),
        "铜陵市",
        ["little_giant 铜陵市 cumulative 6"],
    ),
    (
        (
            'In China now over 130,000 SRDI SMEs, over 14,700 "little giants" and 1,600 single champions '
            "are to be found."
        ),
        None,
        [
            "srdi_sme 全国 cumulative ≥130000",
            "little_giant 全国 cumulative ≥14700",
            "manufacturing_champion 全国 cumulative 1600",
        ],
    ),
    (
        (
            "Inner Mongolia: high-tech enterprises at the end of 2022, 1,640. Baotou, 350; Hohhot, 530; the "
            "ten leagues and cities left have 760."
        ),
        "包头市",
        [
            "high_tech 内蒙古自治区 cumulative 1640",
            "high_tech 包头市 cumulative 350",
            "high_tech 呼和浩特市 cumulative 530",
        ],
    ),
    (
        ("Yichang, plus 21 in 2023, counts 61 little giants."),
        "宜昌市",
        ["little_giant 宜昌市 cumulative 61"],
    ),
    (
        ("Of the tech SMEs of Shantou 702 got their number this year."),
        "潮州市",
        ["tech_sme 汕头市 new 702 national"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        *WHO_GIVES_HOW_MANY,
        *NEW_AND_OLD,
        *BY_ANOTHER_NAME,
        *OF_YEARS,
        *IN_TRANSLATION,
        *OF_OTHER_LISTS,
        *ROWS_COME_BACK_TO,
        *WITHOUT_A_VERB,
        *LISTS_AND_REVIEWS,
        *OF_SOMETHING_ASKED,
        *TO_BE_FOUND,
    ],
)
def test_told_freely(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
