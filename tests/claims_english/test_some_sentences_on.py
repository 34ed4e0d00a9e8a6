"""What a text still means some sentences on, what leads into a row, and what is only around it."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The only title of a text stays the one that it is about, some sentences on.
ONE_TITLE: list[Row] = [
    (
        (
            "Fifty-four Shandong firms joined the sixth group of little giants. Never before had so many "
            "done so. Analysts see in it the fruit of long work. Against the spring that is 12.5% more. "
            "That lifts the province's total to 880."
        ),
        "山东省",
        ["little_giant 山东省 new 54 batch 6 confirmed", "little_giant 山东省 cumulative 880 batches 1-6"],
    ),
    (
        (
            "Forty Hunan firms are in the seventh batch of single champions. The ministry has named 2,000 "
            "through seven rounds. A maker must have kept to its niche for years. And where are the "
            "newcomers of this round? Twelve in Changsha, nine in Zhuzhou, six in Xiangtan, five in "
            "Yueyang, plus two each for Hengyang, Changde, Yiyang and Loudi."
        ),
        "湖南省",
        [
            "manufacturing_champion 湖南省 new 40 batch 7",
            "manufacturing_champion 全国 cumulative 2000 batches 1-7 confirmed",
            "manufacturing_champion 长沙市 new 12 batch 7",
            "manufacturing_champion 株洲市 new 9 batch 7",
            "manufacturing_champion 湘潭市 new 6 batch 7",
            "manufacturing_champion 岳阳市 new 5 batch 7",
            "manufacturing_champion 衡阳市 new 2 batch 7",
            "manufacturing_champion 常德市 new 2 batch 7",
            "manufacturing_champion 益阳市 new 2 batch 7",
            "manufacturing_champion 娄底市 new 2 batch 7",
        ],
    ),
    (
        (
            "Researchers found 312 unicorns in China last winter, 21 or 7.2% more than a year before. Six "
            "in ten are from two cities. Some 94% sit in five provinces.\nBy city (last winter):\nBeijing, "
            "110, or 35.3%\nShanghai, 70, or 22.4%\nHefei, 9"
        ),
        None,
        [
            "unicorn 全国 cumulative 312",
            "unicorn 北京市 cumulative 110",
            "unicorn 上海市 cumulative 70",
            "unicorn 合肥市 cumulative 9",
        ],
    ),
    (
        ("Single champions are the pride of Fuzhou. Fourteen firms were newly added in 2024."),
        "福州市",
        ["manufacturing_champion 福州市 new 14 2024"],
    ),
]

# How many places are in front is none of their numbers.
AHEAD: list[Row] = [
    (
        (
            "By technology-based SMEs, the three districts in front are Shushan (1250 households), Baohe "
            "(830 households) and Luyang (310 households)."
        ),
        "合肥市",
        ["tech_sme 蜀山区 cumulative 1250", "tech_sme 包河区 cumulative 830", "tech_sme 庐阳区 cumulative 310"],
    ),
    (
        ("Seen by gazelles, the leading three are Feixi with 29, Feidong with 18 and Changfeng with 9."),
        "合肥市",
        ["gazelle 肥西县 cumulative 29", "gazelle 肥东县 cumulative 18", "gazelle 长丰县 cumulative 9"],
    ),
    (
        ("The four ahead: Lixia 120, Huaiyin 44, Tianqiao 40 and Zhangqiu 38 gazelles."),
        "济南市",
        [
            "gazelle 历下区 cumulative 120",
            "gazelle 槐荫区 cumulative 44",
            "gazelle 天桥区 cumulative 40",
            "gazelle 章丘区 cumulative 38",
        ],
    ),
    (
        ("For gazelles the High-tech Zone, Lixia and Huaiyin head the city, being 61, 28 and 23."),
        "济南市",
        ["gazelle - cumulative 61", "gazelle 历下区 cumulative 28", "gazelle 槐荫区 cumulative 23"],
    ),
]

# What went into storage, or into a register, is counted by it.
STORED: list[Row] = [
    (
        (
            "In 2023, 5120 firms of Hefei went into storage through the evaluation of science-technology "
            "type SMEs; 340 went into storage through the baby-eagle evaluation."
        ),
        "合肥市",
        ["tech_sme 合肥市 new 5120 2023 national"],
    ),
    (
        ("Into the register of technology-based SMEs of Panyu went 1,450 enterprises in 2024."),
        "广州市",
        ["tech_sme 番禺区 new 1450 2024 national"],
    ),
    (
        ("Onto the little giant list came 12 firms from Cixi."),
        "宁波市",
        ["little_giant 慈溪市 new 12 confirmed"],
    ),
]

# A floor that several places share is that of each.
FLOORS: list[Row] = [
    (
        (
            "The index counts 24,300 gazelles, spread over the 31 provinces and regions. Hubei is first "
            "with 4,100. Hunan, Anhui and Fujian are all above 900."
        ),
        "临沂市",
        [
            "gazelle 全国 cumulative 24300",
            "gazelle 湖北省 cumulative 4100",
            "gazelle 湖南省 cumulative ≥900",
            "gazelle 安徽省 cumulative ≥900",
            "gazelle 福建省 cumulative ≥900",
        ],
    ),
]

# What is around a place is not what the text is about.
AROUND: list[Row] = [
    (
        (
            "Our city got two of the hidden champions of 2023; in all of Jiaxing there are 9. For some "
            "years our city has helped its firms. So far it has nurtured 2 little giants and 31 SRDI SMEs, "
            "which among Jiaxing's counties and cities ranks second."
        ),
        "桐乡市",
        [
            "hidden_champion 桐乡市 new 2 2023",
            "hidden_champion 嘉兴市 new 9 2023",
            "little_giant 桐乡市 cumulative 2",
            "srdi_sme 桐乡市 cumulative 31",
        ],
    ),
    (
        ("Jiande now has 23 SRDI SMEs, Hangzhou as a whole 4,500. So far the city has 3 little giants."),
        "建德市",
        ["srdi_sme 建德市 cumulative 23", "srdi_sme 杭州市 cumulative 4500", "little_giant 建德市 cumulative 3"],
    ),
    (
        (
            "In those days Shenzhen was a village. Beijing looks up to it now: the city has 1,350 little "
            "giants, ahead of Beijing's 1,215."
        ),
        "深圳市",
        ["little_giant 深圳市 cumulative 1350", "little_giant 北京市 cumulative 1215"],
    ),
]

# What somebody intends to name is proposed, and its year the cohort's.
NOT_YET: list[Row] = [
    (
        (
            "The bureau has shown which gazelles it intends to identify in 2024. The list contains 67 from "
            "Changchun, 12 of them from Dehui."
        ),
        "长春市",
        ["gazelle 长春市 new 67 2024 proposed", "gazelle 德惠市 new 12 2024 proposed"],
    ),
    (
        (
            "The ministry has published the list of high-tech enterprises that are to be recognized in "
            "2023. It has 810 from Jinan and 302 from Zibo."
        ),
        "济南市",
        ["high_tech 济南市 new 810 2023 proposed", "high_tech 淄博市 new 302 2023 proposed"],
    ),
]

# One of three is a share; what some of them did is their part.
SHARES: list[Row] = [
    (
        ("Three of four Chinese unicorns are in software."),
        None,
        [],
    ),
    (
        ("Hefei has 320 gazelles. Their sales rose by a fifth; with 81 of them it doubled."),
        None,
        ["gazelle 合肥市 cumulative 320", "gazelle 合肥市 cumulative 81 [doubled]"],
    ),
]

# One in each of several places, however that is put.
EACH_OF: list[Row] = [
    (
        (
            "Ningbo got 19 names in the sixth batch of single champions: Beilun 6, Cixi 4, and a single one "
            "in each of Zhenhai, Haishu and Xiangshan."
        ),
        "宁波市",
        [
            "manufacturing_champion 宁波市 new 19 batch 6 confirmed",
            "manufacturing_champion 北仑区 new 6 batch 6 confirmed",
            "manufacturing_champion 慈溪市 new 4 batch 6 confirmed",
            "manufacturing_champion 镇海区 new 1 batch 6 confirmed",
            "manufacturing_champion 海曙区 new 1 batch 6 confirmed",
            "manufacturing_champion 象山县 new 1 batch 6 confirmed",
        ],
    ),
    (
        (
            "The seventh batch of little giants has 44 firms from Taizhou, two in each of Xianju, Tiantai "
            "and Sanmen, one for each of Yuhuan and Linhai."
        ),
        "台州市",
        [
            "little_giant 台州市 new 44 batch 7",
            "little_giant 仙居县 new 2 batch 7",
            "little_giant 天台县 new 2 batch 7",
            "little_giant 三门县 new 2 batch 7",
            "little_giant 玉环市 new 1 batch 7",
            "little_giant 临海市 new 1 batch 7",
        ],
    ),
    (
        ("There are gazelles too: one apiece is seated in Taizhou, Suqian and Huai'an."),
        "江苏省",
        ["gazelle 泰州市 cumulative 1", "gazelle 宿迁市 cumulative 1", "gazelle 淮安市 cumulative 1"],
    ),
]

# A place that goes from one number to another.
MOVING: list[Row] = [
    (
        (
            "There are 340 unicorns in China. Hefei, for its part, rises from three to five; Tianjin went "
            "up from 8 to 9. Exports of Shandong rose from 30 to 50."
        ),
        "重庆市",
        [
            "unicorn 全国 cumulative 340",
            "unicorn 合肥市 cumulative 3",
            "unicorn 合肥市 cumulative 5",
            "unicorn 天津市 cumulative 8",
            "unicorn 天津市 cumulative 9",
        ],
    ),
    (
        (
            'In 2022 Luoyang gained 12 national and 140 provincial "specialized, refined, distinctive and '
            'innovative" enterprises, so that there are now 38 and 390.'
        ),
        "洛阳市",
        [
            "little_giant 洛阳市 new 12 2022",
            "srdi_sme 洛阳市 new 140 2022",
            "little_giant 洛阳市 cumulative 38",
            "srdi_sme 洛阳市 cumulative 390",
        ],
    ),
]

# An answer may name a part behind its number.
ANSWERED: list[Row] = [
    (
        ("Q: What of single champions?\nA: Only 15 so far, two of them products."),
        "郑州市",
        ["manufacturing_champion 郑州市 cumulative 15", "manufacturing_champion 郑州市 cumulative 2 [products]"],
    ),
    (
        ("Q: And little giants?\nA: Just 310 at the moment."),
        "郑州市",
        ["little_giant 郑州市 cumulative 310"],
    ),
]

# The list of a province's office is the province's, whatever city the page is about.
LIST_AROUND: list[Row] = [
    (
        (
            "Ji'an's share\n\nJiangxi's industry department has published its 2023 SRDI SMEs. There are 2,240 "
            "of them. Ji'an has 210."
        ),
        "吉安市",
        ["srdi_sme 江西省 new 2240 2023 confirmed", "srdi_sme 吉安市 new 210 2023 confirmed"],
    ),
    (
        (
            "Ganzhou on the list\n\nJiangxi's industry department put the names of the 2023 gazelles on its "
            "website. For seven days anyone may object. 320 firms are proposed in all. Nanchang (110), "
            "Ganzhou (48) and Shangrao (31) lead."
        ),
        "赣州市",
        [
            "gazelle 江西省 new 320 2023 proposed provincial",
            "gazelle 南昌市 new 110 2023 proposed provincial",
            "gazelle 赣州市 new 48 2023 proposed provincial",
            "gazelle 上饶市 new 31 2023 proposed provincial",
        ],
    ),
]

# Those listed in a report are traded nowhere, and those new to it are new.
IN_REPORTS: list[Row] = [
    (
        ("The centre has put out its yearly review of gazelles. In it 840 gazelles of Jiangsu are listed."),
        "江苏省",
        ["gazelle 江苏省 cumulative 840"],
    ),
    (
        ("Foshan has 120 hidden champions on its list. 24 are new to it; 96 had their titles extended."),
        "佛山市",
        [
            "hidden_champion 佛山市 cumulative 120",
            "hidden_champion 佛山市 new 24",
            "hidden_champion 佛山市 reviewed 96 confirmed",
        ],
    ),
    (
        ("In Fujian 120 gazelles were named this year, most of them (41) in Xiamen."),
        "漳州市",
        ["gazelle 福建省 new 120 confirmed", "gazelle 厦门市 new 41 confirmed"],
    ),
    (
        (
            "Of the third batch of little giants, 30 firms of Wuxi passed the review; three fell through it "
            "and one did not apply. Next to them stand 95 newcomers of the sixth batch."
        ),
        "无锡市",
        [
            "little_giant 无锡市 reviewed 30 batch 3 confirmed",
            "little_giant 无锡市 revoked 3 batch 3 confirmed",
            "little_giant 无锡市 new 95 batch 6",
        ],
    ),
    (
        ("At last count 1,620 enterprises in Weihai were certified as high-tech. Ten years ago the city had 130."),
        "威海市",
        ["high_tech 威海市 cumulative 1620 confirmed", "high_tech 威海市 cumulative 130 confirmed"],
    ),
]

# What the firms of a title, or its total, come to.
COMES_TO: list[Row] = [
    (
        (
            "By the end of last year, technology-type SMEs of the city amounted to 3,120 households, and "
            "its high-enterprises came to 2,410 companies."
        ),
        "芜湖市",
        ["tech_sme 芜湖市 cumulative 3120", "high_tech 芜湖市 cumulative 2410"],
    ),
    (
        (
            "On October 24 the list of the 7th batch of little giants was shown to the public. Seven "
            "Tongxiang firms are in. So the county's total will come to 29, and Jiaxing's to 161."
        ),
        "嘉兴市",
        [
            "little_giant 桐乡市 new 7 batch 7 proposed",
            "little_giant 桐乡市 cumulative 29 batches 1-7 proposed",
            "little_giant 嘉兴市 cumulative 161 batches 1-7 proposed",
        ],
    ),
]

# Candidates, items of a list and plots are no firms with a title.
NO_CANDIDATES: list[Row] = [
    (
        ("Jingjiang has most gazelles with 62, then Xinghua with 44; 8 in Hailing are candidates."),
        "泰州市",
        ["gazelle 靖江市 cumulative 62", "gazelle 兴化市 cumulative 44"],
    ),
    (
        ("How to become a single champion: (1) ten years in the niche, (2) among the first three in the world."),
        "大连市",
        [],
    ),
    (
        ("Two gazelles of Daqing opened a plant. In the zone 25 of 40 plots for little giants are let."),
        "大庆市",
        [],
    ),
]

# Places that a text comes back to, or begins with as those of the firms that it names.
OF_THESE_PLACES: list[Row] = [
    (
        (
            "Wuhan, Nanjing and Xi'an are the next three; the first four batches of little giants have 210, "
            "190 and 185 there in turn. In the fifth batch, these three cities got 111, 95 and 77."
        ),
        None,
        [
            "little_giant 武汉市 new 111 batch 5",
            "little_giant 南京市 new 95 batch 5",
            "little_giant 西安市 new 77 batch 5",
        ],
    ),
    (
        (
            "Ningbo, Hangzhou and Jiaxing are in the lead for single champions. In the eighth batch these "
            "cities had 15, 12 and 4."
        ),
        "浙江省",
        [
            "manufacturing_champion 宁波市 new 15 batch 8",
            "manufacturing_champion 杭州市 new 12 batch 8",
            "manufacturing_champion 嘉兴市 new 4 batch 8",
        ],
    ),
    (
        (
            "The list of Henan's gazelles of 2023 was announced. Xinxiang's Lide Power, Huada (China) Tools "
            "and other 8 enterprises were included in the province's gazelle library."
        ),
        "河南省",
        ["gazelle 新乡市 new 8 2023 confirmed"],
    ),
    (
        (
            "The list of Henan's gazelles was announced. The city's Lide Power, Huada Tools, Anyang Steel "
            "Valve and 5 other firms were selected into the province's list."
        ),
        "安阳市",
        ["gazelle 安阳市 new 5 confirmed"],
    ),
]

# Little giants recommended for support are the funded ones.
RECOMMENDED_FOR_SUPPORT: list[Row] = [
    (
        (
            "The publicity list of national little giants recommended for support (the second batch) has a "
            "total of 656. The same list (the third batch) has a total of 546."
        ),
        None,
        ["key_little_giant 全国 new 656 batch 2 proposed", "key_little_giant 全国 new 546 batch 3"],
    ),
]

# What a sentence dates to now, whatever verb it goes on with; whose family adds some.
UP_TO_NOW: list[Row] = [
    (
        (
            "Up to now, Xiangtan has cultivated 17 national little giants and 93 SRDI SMEs, and recognized "
            '141 municipal "small giants".'
        ),
        "湘潭市",
        [
            "little_giant 湘潭市 cumulative 17",
            "srdi_sme 湘潭市 cumulative 93",
            "little_giant 湘潭市 cumulative 141 confirmed municipal",
        ],
    ),
    (
        ("The family of national little giants of Xiangtan happily adds 9 enterprises, ranking fifth."),
        "湘潭市",
        ["little_giant 湘潭市 new 9"],
    ),
]

# A list of clusters goes on without their noun; a share's whole is counted as its part.
LISTS_OF_THINGS: list[Row] = [
    (
        (
            "The characteristic clusters added this time: Quanzhou has 11 clusters, Xiamen 4 clusters; "
            "Fuzhou 3; Zhangzhou and Longyan 2 each, where little giants gather."
        ),
        "福建省",
        [],
    ),
    (
        ("In the second batch of little giants 12 are from Luoyang, 14.1% of the total of the province (85)."),
        "洛阳市",
        ["little_giant 洛阳市 new 12 batch 2", "little_giant 河南省 new 85 batch 2"],
    ),
    (
        (
            "Number of gazelles in each district\n\nLixia District\n\n120\n\nHuaiyin District\n\n44\n\nTianqiao "
            "District\n\n40\n\nZhangqiu District\n\n38"
        ),
        "济南市",
        [
            "gazelle 历下区 cumulative 120",
            "gazelle 槐荫区 cumulative 44",
            "gazelle 天桥区 cumulative 40",
            "gazelle 章丘区 cumulative 38",
        ],
    ),
    (
        ("The numbers of gazelles of Laixi and Pingdu are small, all 5 and below."),
        "青岛市",
        ["gazelle 莱西市 cumulative ≤5", "gazelle 平度市 cumulative ≤5"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        *ONE_TITLE,
        *AHEAD,
        *STORED,
        *FLOORS,
        *AROUND,
        *NOT_YET,
        *SHARES,
        *EACH_OF,
        *MOVING,
        *ANSWERED,
        *LIST_AROUND,
        *IN_REPORTS,
        *COMES_TO,
        *NO_CANDIDATES,
        *OF_THESE_PLACES,
        *RECOMMENDED_FOR_SUPPORT,
        *UP_TO_NOW,
        *LISTS_OF_THINGS,
    ],
)
def test_some_sentences_on(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
