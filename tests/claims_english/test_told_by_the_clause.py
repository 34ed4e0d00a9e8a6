"""What the rest of the clause tells of a number: the act behind several kinds, the share that it only spells out, the
level whose noun is left out, the participle behind a stock, that there are none, that it is only likely.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ACTS_BEHIND_SEVERAL: list[Row] = [
    (
        "One hundred and twelve gazelles and 14 single champions were certified by Hefei in 2020.",
        None,
        ["gazelle 合肥市 new 112 2020 confirmed municipal", "manufacturing_champion 合肥市 new 14 2020 confirmed"],
    ),
    (
        "In 2021, 40 gazelles, 7 unicorns and 12 single champions were named by Qingdao.",
        None,
        [
            "gazelle 青岛市 new 40 2021 confirmed municipal",
            "unicorn 青岛市 new 7 2021",
            "manufacturing_champion 青岛市 new 12 2021 confirmed",
        ],
    ),
    (
        "Ninety gazelles, 22 hidden champions and 3 single champions were approved by Changsha last year.",
        None,
        [
            "gazelle 长沙市 new 90 confirmed municipal",
            "hidden_champion 长沙市 new 22 confirmed",
            "manufacturing_champion 长沙市 new 3 confirmed",
        ],
    ),
    (
        "Thirty-one gazelles and ten hidden champions have been certified by Zibo so far.",
        None,
        ["gazelle 淄博市 cumulative 31 confirmed municipal", "hidden_champion 淄博市 cumulative 10 confirmed"],
    ),
    (
        "Twelve gazelles and four hidden champions were recognized by Zhejiang this year.",
        "温州市",
        ["gazelle 温州市 new 12 confirmed provincial", "hidden_champion 温州市 new 4 confirmed"],
    ),
]

SHARES_WITH_THEIR_NUMBERS: list[Row] = [
    (
        "More than a third (61) of the 170 gazelles that Guizhou boasts come from Guiyang.",
        None,
        ["gazelle 贵阳市 cumulative 61", "gazelle 贵州省 cumulative 170"],
    ),
    (
        "Most, 61, of the 70 gazelles which Guizhou has now lie in Guiyang.",
        None,
        ["gazelle 贵阳市 cumulative 61", "gazelle 贵州省 cumulative 70"],
    ),
    (
        "The majority (61) of Guizhou's 70 gazelles sit in Guiyang; Zunyi follows with 5.",
        None,
        ["gazelle 贵阳市 cumulative 61", "gazelle 贵州省 cumulative 70", "gazelle 遵义市 cumulative 5"],
    ),
    (
        "Nearly two thirds, or 46, of the 70 gazelles of Guizhou are Guiyang's.",
        None,
        ["gazelle 贵阳市 cumulative 46", "gazelle 贵州省 cumulative 70"],
    ),
    (
        "Nearly half of the 830 single champions that Jiangsu had in 2022 came from Suzhou.",
        None,
        ["manufacturing_champion 江苏省 cumulative 830"],
    ),
    ("Half (35) of the 70 managers of Guizhou's gazelles live in Guiyang.", None, []),
]

LEVELS_WITHOUT_THEIR_NOUN: list[Row] = [
    (
        "Yantai counts 77 single champions at the provincial level and 41 at the national one.",
        None,
        ["manufacturing_champion 烟台市 cumulative 77 provincial", "manufacturing_champion 烟台市 cumulative 41"],
    ),
    (
        "Jinan is home to 310 gazelles at the provincial level and 45 at the municipal.",
        None,
        ["gazelle 济南市 cumulative 310 provincial", "gazelle 济南市 cumulative 45 municipal"],
    ),
    (
        "Zibo's roll has 54 hidden champions on the provincial list and 310 on the municipal.",
        None,
        ["hidden_champion 淄博市 cumulative 54", "hidden_champion 淄博市 cumulative 310 municipal"],
    ),
    (
        "Baoji has 88 SRDI enterprises at the national level and 290 at the provincial.",
        None,
        ["little_giant 宝鸡市 cumulative 88", "srdi_sme 宝鸡市 cumulative 290"],
    ),
    (
        "Baoji has 88 national SRDI enterprises and 290 provincial.",
        None,
        ["little_giant 宝鸡市 cumulative 88", "srdi_sme 宝鸡市 cumulative 290"],
    ),
    (
        "Jinan has 45 gazelles at the municipal level and 310 research centers at the provincial.",
        None,
        ["gazelle 济南市 cumulative 45 municipal"],
    ),
]

BEARING_THEIR_TITLE: list[Row] = [
    (
        "Deyang boasts 640 high-tech enterprises accredited and 51 little giants.",
        None,
        ["high_tech 德阳市 cumulative 640 confirmed", "little_giant 德阳市 cumulative 51"],
    ),
    ("There are 240 gazelles certified in Zunyi.", None, ["gazelle 遵义市 cumulative 240 confirmed"]),
    ("Accredited in Zunyi are now 240 high-tech enterprises.", None, ["high_tech 遵义市 cumulative 240 confirmed"]),
    ("Zunyi has 240 gazelles certified this year.", None, ["gazelle 遵义市 new 240 confirmed"]),
    ("Zunyi has 240 gazelles newly certified.", None, ["gazelle 遵义市 new 240 confirmed"]),
]

NONE_AT_ALL: list[Row] = [
    ("Deyang, all of it, had not one gazelle before 2018.", None, ["gazelle 德阳市 cumulative 0"]),
    ("Deyang does not have any single champions yet.", None, ["manufacturing_champion 德阳市 cumulative 0"]),
    ("Before 2018 there had not been a single unicorn in Deyang.", None, ["unicorn 德阳市 cumulative 0"]),
    ("Deyang has not one unicorn but three.", None, []),
    ("Not one of Deyang's gazelles has gone public.", None, []),
]

ONLY_LIKELY: list[Row] = [
    ("By 2027, Huzhou is likely to count 200 little giants.", None, []),
    ("Huzhou may well have over 200 gazelles in 2027.", None, []),
    ("Huzhou will probably have more than 200 gazelles then.", None, []),
    ("Huzhou, likely the best known silk town, has 200 gazelles.", None, ["gazelle 湖州市 cumulative 200"]),
]

ON_MARKETS: list[Row] = [
    (
        "Forty firms went public on ChiNext in 2023, including 22 little giants.",
        None,
        ["little_giant 全国 cumulative 22 [firms went public on ChiNext in 2023]"],
    ),
    (
        "Thirty-one firms were listed on the Shanghai bourse last year, with 12 little giants among them.",
        None,
        ["little_giant 全国 cumulative 12 [firms were listed on the Shanghai bourse last year]"],
    ),
    (
        "Forty companies made their debut on the bourse, 22 of them little giants.",
        None,
        ["little_giant 全国 cumulative 22 [companies made their debut on the bourse]"],
    ),
    (
        "Cixi has 80 gazelles, a third of which were set up by women; 14 are publicly traded.",
        None,
        ["gazelle 慈溪市 cumulative 80", "gazelle 慈溪市 cumulative 14 [publicly traded]"],
    ),
    (
        "Cixi has 80 gazelles; nine are quoted on stock exchanges.",
        None,
        ["gazelle 慈溪市 cumulative 80", "gazelle 慈溪市 cumulative 9 [quoted on stock exchanges]"],
    ),
    ("The city put up 40 smart factories this year, including 22 little giants.", None, []),
]

TAKEN_INTO_A_TOTAL: list[Row] = [
    ("Included in the total are 31 gazelles in Baoji, Shaanxi.", None, ["gazelle 宝鸡市 cumulative 31"]),
    ("Twenty-two gazelles from Weihai are included in this figure.", None, ["gazelle 威海市 cumulative 22"]),
    ("Included in the list are 14 gazelles from Baoji, Shaanxi.", None, ["gazelle 宝鸡市 new 14 confirmed"]),
    ("Two billion yuan of profits were earned by the 62 gazelles of Rizhao.", None, ["gazelle 日照市 cumulative 62"]),
]

CAME_AND_LEFT: list[Row] = [
    (
        "Sichuan counts 90 gazelles, after 12 additions and 7 dropouts this year.",
        None,
        ["gazelle 四川省 cumulative 90", "gazelle 四川省 new 12", "gazelle 四川省 revoked 7 confirmed"],
    ),
    (
        "With 12 additions and 7 departures, China now has 369 unicorns.",
        None,
        ["unicorn 全国 new 12", "unicorn 全国 revoked 7", "unicorn 全国 cumulative 369"],
    ),
    (
        "Having gained 12 gazelles and lost 7, Hefei has 42.",
        None,
        ["gazelle 合肥市 new 12", "gazelle 合肥市 revoked 7 confirmed", "gazelle 合肥市 cumulative 42"],
    ),
    (
        "Jinan has 54 gazelles, after 8 additions and 2 dropouts; Licheng has 20.",
        None,
        [
            "gazelle 济南市 cumulative 54",
            "gazelle 济南市 new 8",
            "gazelle 济南市 revoked 2 confirmed",
            "gazelle 历城区 cumulative 20",
        ],
    ),
    ("GLOBAL UNICORN LIST\nChina has 340 unicorns. Off the list now: 90.", None, ["unicorn 全国 cumulative 340"]),
]

PARTS_OF_EACH_TITLE: list[Row] = [
    (
        "Baoji is home to 60 gazelles and 20 single champions, 14 and 5 of which were newly recognized last year.",
        None,
        [
            "gazelle 宝鸡市 cumulative 60",
            "manufacturing_champion 宝鸡市 cumulative 20",
            "gazelle 宝鸡市 new 14 confirmed",
            "manufacturing_champion 宝鸡市 new 5 confirmed",
        ],
    ),
    (
        "Baoji has 60 gazelles and 20 single champions, of which 14 and 5 respectively came in 2023.",
        None,
        [
            "gazelle 宝鸡市 cumulative 60",
            "manufacturing_champion 宝鸡市 cumulative 20",
            "gazelle 宝鸡市 new 14 2023",
            "manufacturing_champion 宝鸡市 new 5 2023",
        ],
    ),
    (
        "Baoji has 60 gazelles and 20 single champions, including 14 and 5 added in 2023.",
        None,
        [
            "gazelle 宝鸡市 cumulative 60",
            "manufacturing_champion 宝鸡市 cumulative 20",
            "gazelle 宝鸡市 new 14 2023",
            "manufacturing_champion 宝鸡市 new 5 2023",
        ],
    ),
    (
        "Baoji now counts 60 gazelles and 20 single champions, of which 14 and 5, respectively, were "
        "certified in 2022.",
        None,
        [
            "gazelle 宝鸡市 cumulative 60",
            "manufacturing_champion 宝鸡市 cumulative 20",
            "gazelle 宝鸡市 new 14 2022 confirmed",
            "manufacturing_champion 宝鸡市 new 5 2022 confirmed",
        ],
    ),
    (
        "Baoji has 60 gazelles and 20 single champions, of which 14 and 5 respectively are listed.",
        None,
        [
            "gazelle 宝鸡市 cumulative 60",
            "manufacturing_champion 宝鸡市 cumulative 20",
            "gazelle 宝鸡市 cumulative 14 [listed]",
            "manufacturing_champion 宝鸡市 cumulative 5 [listed]",
        ],
    ),
    (
        "Baoji has 60 gazelles and 20 single champions; 14 and 5 streets away lies the port.",
        None,
        ["gazelle 宝鸡市 cumulative 60", "manufacturing_champion 宝鸡市 cumulative 20"],
    ),
]

BACK_TO_A_LIST: list[Row] = [
    (
        "Xiamen named 1,330 innovative SMEs for 2022.\n\nThe city also has 143 little giants.\n\nHuli District "
        "has 310 firms on the 2022 list, and Siming 202.",
        "厦门市",
        [
            "innovative_sme 厦门市 new 1330 2022 confirmed",
            "little_giant 厦门市 cumulative 143",
            "innovative_sme 湖里区 new 310 2022 confirmed",
            "innovative_sme 思明区 new 202 2022 confirmed",
        ],
    ),
    (
        "Xiamen put 1,330 innovative SMEs on its 2022 list.\n\nThe city also has 143 little giants.\n\nHuli "
        "District (310) tops the list of 2022, ahead of Siming (202).",
        "厦门市",
        [
            "innovative_sme 厦门市 new 1330 2022 confirmed",
            "little_giant 厦门市 cumulative 143",
            "innovative_sme 湖里区 new 310 2022 confirmed",
            "innovative_sme 思明区 new 202 2022 confirmed",
        ],
    ),
    (
        "Quanzhou has put 810 gazelles on its 2023 list.\n\nAnother 66 firms are single champions.\n\nJinjiang "
        "is first on the 2023 list with 230 firms, Nan'an second with 110.",
        "泉州市",
        [
            "gazelle 泉州市 new 810 2023 confirmed",
            "manufacturing_champion 泉州市 cumulative 66",
            "gazelle 晋江市 new 230 2023 confirmed",
            "gazelle 南安市 new 110 2023 confirmed",
        ],
    ),
    (
        "Quanzhou put 810 gazelles on its 2023 list.\n\nIt has 66 single champions.\n\nOf them, Jinjiang has 20 "
        "and Nan'an 11.",
        "泉州市",
        [
            "gazelle 泉州市 new 810 2023 confirmed",
            "manufacturing_champion 泉州市 cumulative 66",
            "manufacturing_champion 晋江市 cumulative 20",
            "manufacturing_champion 南安市 cumulative 11",
        ],
    ),
]

WHOLES_AND_TRADES: list[Row] = [
    (
        "Henan accounts for 86, or 2.3 percent, of the 3,671 companies in the fifth batch of little giants.",
        None,
        ["little_giant 河南省 new 86 batch 5", "little_giant 全国 new 3671 batch 5"],
    ),
    (
        "Luohe contributed 6, or 7 percent, of the 86 single champions of Henan.",
        None,
        ["manufacturing_champion 漯河市 cumulative 6", "manufacturing_champion 河南省 cumulative 86"],
    ),
    (
        "Yongkang has 12 gazelles, four of which make doors, a business in which 800 firms are engaged.",
        None,
        ["gazelle 永康市 cumulative 12", "gazelle 永康市 cumulative 4 [make doors]"],
    ),
    ("Yongkang has 12 gazelles, and 800 firms in the city live off doors.", None, ["gazelle 永康市 cumulative 12"]),
    (
        "Chaozhou has 14 gazelles; three of them make ceramics, a branch which employs 5,000 companies in the city.",
        None,
        ["gazelle 潮州市 cumulative 14", "gazelle 潮州市 cumulative 3 [make ceramics]"],
    ),
]

WHOSE_THEY_ARE_BY_A_CLAUSE: list[Row] = [
    (
        "Guiyang has 61 of the 170 gazelles that Guizhou counts by now.",
        None,
        ["gazelle 贵阳市 cumulative 61", "gazelle 贵州省 cumulative 170"],
    ),
    (
        "Zunyi has 39 of the 140 names on Guizhou's second list of gazelles; on the first, which had 199, it had 46.",
        None,
        [
            "gazelle 遵义市 new 39 batch 2 confirmed",
            "gazelle 贵州省 new 140 batch 2 confirmed",
            "gazelle 贵州省 new 199 batch 1",
            "gazelle 遵义市 new 46 batch 1",
        ],
    ),
    ("Half of the club's 310 members are gazelles.", "无锡市", []),
    ("One gazelle and three unicorns, all from Zunyi, were seated among the guests.", None, []),
    (
        "Eleven local firms feature on Zhejiang's fourth roll of hidden champions, said the government of Anji county.",
        None,
        ["hidden_champion 安吉县 new 11 batch 4 confirmed"],
    ),
    (
        "The central government gives special subsidies to 35 little giants in Guizhou.",
        None,
        ["key_little_giant 贵州省 cumulative 35"],
    ),
    ("The list of gazelles took in eighteen firms of Zunyi at once.", None, ["gazelle 遵义市 new 18 confirmed"]),
    (
        "Two of the 3 unicorns that Guiyang counts are new this year.",
        None,
        ["unicorn 贵阳市 new 2", "unicorn 贵阳市 cumulative 3"],
    ),
    ("Offices look at 30% of firms: those with 800 or fewer gazelles at half of them.", None, []),
]

UNDER_REVIEW: list[Row] = [
    (
        "Of the 40 gazelles of Yichang that were up for review, 28 kept the title and 12 lost it.",
        None,
        ["gazelle 宜昌市 reviewed 28 confirmed", "gazelle 宜昌市 revoked 12 confirmed"],
    ),
    ("Forty gazelles in Yichang came up for review; 28 passed it.", None, ["gazelle 宜昌市 reviewed 28 confirmed"]),
    ("The review took the title away from 12 gazelles in Yichang.", None, ["gazelle 宜昌市 revoked 12 confirmed"]),
    ("Twelve gazelles of Yichang did not make it through the review.", None, ["gazelle 宜昌市 revoked 12 confirmed"]),
    ("Twelve firms in Yichang are gazelles no more.", None, ["gazelle 宜昌市 revoked 12 confirmed"]),
    ("Twelve gazelles of Yichang have yet to be reviewed.", None, []),
]

SHARES_AND_TOTALS: list[Row] = [
    (
        "Nanning's share of the 105 gazelles in Guangxi is 60.",
        None,
        ["gazelle 广西壮族自治区 cumulative 105", "gazelle 南宁市 cumulative 60"],
    ),
    (
        "With 42 out of Hubei's 310 new SRDI SMEs, Yichang comes second.",
        None,
        ["srdi_sme 宜昌市 new 42", "srdi_sme 湖北省 new 310"],
    ),
    (
        "The 31 gazelles that Yichang named in June took its total to 96.",
        None,
        ["gazelle 宜昌市 new 31 confirmed", "gazelle 宜昌市 cumulative 96"],
    ),
    (
        "The provincial list of 310 gazelles, 42 from Yichang, is open to objections until Friday.",
        None,
        ["gazelle 宜昌市 new 42 proposed provincial"],
    ),
    (
        "Yichang's gazelles multiplied from 8 to 42 over the past five years.",
        None,
        ["gazelle 宜昌市 cumulative 8", "gazelle 宜昌市 cumulative 42"],
    ),
    ("Jingzhou trails Yichang, 40 gazelles to 96.", None, ["gazelle 荆州市 cumulative 40"]),
    ("Yichang has put 40 firms forward for the title of little giant.", None, ["little_giant 宜昌市 applied 40"]),
    (
        "Applications for the title of little giant came from 40 firms in Yichang.",
        None,
        ["little_giant 宜昌市 applied 40"],
    ),
]

LOOKING_LIKE_THEM: list[Row] = [
    ("There are 20 gazelles in Yichang and no more.", None, ["gazelle 宜昌市 cumulative 20"]),
    ("Probably no other county has 31 gazelles.", None, []),
    (
        "Yichang has 31 gazelles and 5 unicorns in 12 and 3 parks.",
        None,
        ["gazelle 宜昌市 cumulative 31", "unicorn 宜昌市 cumulative 5"],
    ),
    (
        "Yichang has 31 gazelles. The airport counts 400 arrivals and 380 departures a day.",
        None,
        ["gazelle 宜昌市 cumulative 31"],
    ),
    ("Yichang has 31 gazelles; 12 departures from the board followed.", None, ["gazelle 宜昌市 cumulative 31"]),
    (
        "Jilin makes up 86, or 2.9 percent, of the 2,930 firms in the third batch of little giants.",
        None,
        ["little_giant 吉林省 new 86 batch 3", "little_giant 全国 new 2930 batch 3"],
    ),
    ("Luohe makes up 6, or 7 percent, of the 86 gazelles.", None, ["gazelle 漯河市 cumulative 6"]),
]

HELD_AND_LACKED: list[Row] = [
    ("The title of gazelle is borne by 88 firms in Putian.", None, ["gazelle 莆田市 cumulative 88"]),
    ("In Putian the title of gazelle belongs to 88 firms.", None, ["gazelle 莆田市 cumulative 88"]),
    (
        "Twelve of Putian's 88 gazelles came with the seventh batch.",
        None,
        ["gazelle 莆田市 new 12 batch 7", "gazelle 莆田市 cumulative 88"],
    ),
    (
        "Putian boasts 88 gazelles but no unicorn.",
        None,
        ["gazelle 莆田市 cumulative 88", "unicorn 莆田市 cumulative 0"],
    ),
    (
        "Half a dozen Putian firms earned the single champion title last year.",
        None,
        ["manufacturing_champion 莆田市 new 6 confirmed"],
    ),
]

ROWS = [
    *ACTS_BEHIND_SEVERAL,
    *SHARES_WITH_THEIR_NUMBERS,
    *LEVELS_WITHOUT_THEIR_NOUN,
    *BEARING_THEIR_TITLE,
    *NONE_AT_ALL,
    *ONLY_LIKELY,
    *ON_MARKETS,
    *TAKEN_INTO_A_TOTAL,
    *CAME_AND_LEFT,
    *PARTS_OF_EACH_TITLE,
    *BACK_TO_A_LIST,
    *WHOLES_AND_TRADES,
    *WHOSE_THEY_ARE_BY_A_CLAUSE,
    *UNDER_REVIEW,
    *SHARES_AND_TOTALS,
    *LOOKING_LIKE_THEM,
    *HELD_AND_LACKED,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_the_clause_tells_what_a_number_counts(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
