"""Parts of the firms with a title: listed ones, those of one industry, those that export."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Parts by an adjective or by words behind.
PARTS: list[Row] = [
    (
        "By the end of 2022, 640 little giants had gone public on the A-share market.",
        None,
        ["little_giant 全国 cumulative 640 [gone public on the A-share market]"],
    ),
    (
        "As of June, 210 little giants have listed on the STAR Market and 180 on the ChiNext.",
        None,
        [
            "little_giant 全国 cumulative 210 [listed on the STAR Market]",
            "little_giant 全国 cumulative 180 [ChiNext]",
        ],
    ),
    (
        "Some 40 little giants in Hefei went public between 2019 and 2023.",
        None,
        ["little_giant 合肥市 cumulative ≈40 [went public]"],
    ),
    (
        "China has 12,950 little giants, among which 1,899 are listed on the A-share market.",
        None,
        [
            "little_giant 全国 cumulative 12950",
            "little_giant 全国 cumulative 1899 [listed on the A-share market]",
        ],
    ),
    (
        "Shandong has 226 single champions, among them 58 in the chemical industry. Yantai has 33.",
        None,
        [
            "manufacturing_champion 山东省 cumulative 226",
            "manufacturing_champion 山东省 cumulative 58 [in the chemical industry]",
            "manufacturing_champion 烟台市 cumulative 33",
        ],
    ),
    ("Hengyang has 1,012 valid high-tech enterprises.", None, ["high_tech 衡阳市 cumulative 1012 [valid]"]),
    (
        "Adding gazelles whose term has not yet expired, such firms number above 640 in Xiamen.",
        None,
        ["gazelle 厦门市 cumulative ≥640 [term has not yet expired]"],
    ),
    (
        "If little giants whose terms have not run out are counted in, such firms number above 640 in Ningbo.",
        None,
        ["little_giant 宁波市 cumulative ≥640 [terms have not run out]"],
    ),
]

# A part, and the whole that it is of.
A_PART_TOLD: list[Row] = [
    (
        "Of Jiangxi's 255 little giants, 60 are listed companies.",
        None,
        ["little_giant 江西省 cumulative 255", "little_giant 江西省 cumulative 60 [listed]"],
    ),
    (
        "On the newly released list, Luoyang has 7 single champion enterprises and 3 single champion products.",
        None,
        ["manufacturing_champion 洛阳市 new 7 confirmed", "manufacturing_champion 洛阳市 new 3 confirmed [products]"],
    ),
    (
        "46 companies from Weifang were shortlisted in the sixth batch of national single champions, "
        "including 30 demonstration enterprises and 16 products.",
        None,
        [
            "manufacturing_champion 潍坊市 new 46 batch 6 confirmed",
            "manufacturing_champion 潍坊市 new 30 batch 6 confirmed [demonstration enterprises]",
            "manufacturing_champion 潍坊市 new 16 batch 6 confirmed [products]",
        ],
    ),
    (
        "13 Wenzhou companies shortlisted for the sixth batch of single champions\n\n"
        "The list of the sixth batch was announced yesterday by the ministry. In Wenzhou, 13 companies are on"
        " the list: 9 demonstration enterprises and 4 products. Yueqing took 6 of them, Rui'an 3, Longwan 2, "
        "Ouhai and Lucheng one each.",
        "温州市",
        [
            "manufacturing_champion 温州市 new 13 batch 6 confirmed",
            "manufacturing_champion 温州市 new 9 batch 6 confirmed [demonstration enterprises]",
            "manufacturing_champion 温州市 new 4 batch 6 confirmed [products]",
            "manufacturing_champion 乐清市 new 6 batch 6 confirmed",
            "manufacturing_champion 瑞安市 new 3 batch 6 confirmed",
            "manufacturing_champion 龙湾区 new 2 batch 6 confirmed",
            "manufacturing_champion 瓯海区 new 1 batch 6 confirmed",
            "manufacturing_champion 鹿城区 new 1 batch 6 confirmed",
        ],
    ),
    (
        "Another batch! Ningbo's single champions take the lead again\n\n"
        "On the 12th, the ministry announced the list of the seventh batch of national manufacturing single "
        "champions and those that passed the review. Twenty Ningbo companies were newly selected. At the same"
        " time, 8 of the 9 companies of the first batch and all 11 companies of the fourth batch passed the "
        "review. So far, Ningbo has 83 national single champions, ranking first in the country for the fifth "
        "consecutive year.\n\n"
        "In terms of industry, there are 9 in machinery and 5 in electronic information. By district, Cixi "
        "has 4, and Yinzhou, Beilun and Zhenhai 3 each.",
        "宁波市",
        [
            "manufacturing_champion 宁波市 new 20 batch 7 confirmed",
            "manufacturing_champion 宁波市 reviewed 8 batch 1 confirmed",
            "manufacturing_champion 宁波市 reviewed 11 batch 4 confirmed",
            "manufacturing_champion 宁波市 cumulative 83",
            "manufacturing_champion 宁波市 cumulative 9 [machinery]",
            "manufacturing_champion 宁波市 cumulative 5 [electronic information]",
            "manufacturing_champion 慈溪市 cumulative 4",
            "manufacturing_champion 鄞州区 cumulative 3",
            "manufacturing_champion 北仑区 cumulative 3",
            "manufacturing_champion 镇海区 cumulative 3",
        ],
    ),
    (
        "Kunshan tops county list\n\n"
        "Kunshan, a county-level city in Suzhou, had 213 high-tech enterprises recognized in the first batch "
        "of 2024, bringing the number of valid high-tech firms there to 3,228. It also has 120 provincial "
        "SRDI SMEs recognized this year (617 in total) and 66 national little giants.",
        "苏州市",
        [
            "high_tech 昆山市 new 213 batch 1 2024 confirmed",
            "high_tech 昆山市 cumulative 3228 [valid]",
            "srdi_sme 昆山市 new 120 confirmed",
            "srdi_sme 昆山市 cumulative 617",
            "little_giant 昆山市 cumulative 66",
        ],
    ),
    (
        "The Hurun list counts 42 unicorns in Hangzhou. E-commerce leads with 11, healthcare has 8 and "
        "semiconductors 3.",
        None,
        [
            "unicorn 杭州市 cumulative 42",
            "unicorn 杭州市 cumulative 11 [E-commerce]",
            "unicorn 杭州市 cumulative 8 [healthcare]",
            "unicorn 杭州市 cumulative 3 [semiconductors]",
        ],
    ),
    (
        "Artificial intelligence accounts for 22 of Beijing's 114 unicorns.",
        None,
        ["unicorn 北京市 cumulative 22 [Artificial intelligence]", "unicorn 北京市 cumulative 114"],
    ),
    (
        "Of Shenzhen's 34 unicorns, robotics contributed 6, and new energy 5.",
        None,
        [
            "unicorn 深圳市 cumulative 34",
            "unicorn 深圳市 cumulative 6 [robotics]",
            "unicorn 深圳市 cumulative 5 [new energy]",
        ],
    ),
    (
        "Nationwide there are 340 unicorns, of which artificial intelligence has 37, fintech 20.",
        None,
        [
            "unicorn 全国 cumulative 340",
            "unicorn 全国 cumulative 37 [artificial intelligence]",
            "unicorn 全国 cumulative 20 [fintech]",
        ],
    ),
    (
        "Hohhot has 21 little giants, 15 of which are privately owned.",
        None,
        ["little_giant 呼和浩特市 cumulative 21", "little_giant 呼和浩特市 cumulative 15 [privately owned]"],
    ),
    (
        "Of the 33 gazelles of Guiyang, 20 are family-run and 3 are foreign-invested.",
        None,
        [
            "gazelle 贵阳市 cumulative 33",
            "gazelle 贵阳市 cumulative 20 [family-run]",
            "gazelle 贵阳市 cumulative 3 [foreign-invested]",
        ],
    ),
    (
        "Harbin counts 90 little giants, 41 of which came out of universities.",
        None,
        ["little_giant 哈尔滨市 cumulative 90", "little_giant 哈尔滨市 cumulative 41 [came out of universities]"],
    ),
    (
        "Of Mianyang's 60 little giants, as many as 34 grew out of institutes.",
        None,
        ["little_giant 绵阳市 cumulative 60", "little_giant 绵阳市 cumulative 34 [grew out of institutes]"],
    ),
    (
        "China has 15,000 little giants. About 2,100 of the little giants are listed on the main board.",
        None,
        ["little_giant 全国 cumulative 15000", "little_giant 全国 cumulative ≈2100 [listed on the main board]"],
    ),
    (
        "Announced this week, the sixth batch of manufacturing single champions includes three firms of "
        "Wuxi: two single champion demonstration enterprises and one single champion product.",
        None,
        [
            "manufacturing_champion 无锡市 new 3 batch 6 confirmed",
            "manufacturing_champion 无锡市 new 2 batch 6 confirmed [demonstration enterprises]",
            "manufacturing_champion 无锡市 new 1 batch 6 confirmed [products]",
        ],
    ),
    (
        "Yantai has seven companies newly on the sixth list of manufacturing single champions: five "
        "demonstration enterprises and two products.",
        None,
        [
            "manufacturing_champion 烟台市 new 7 batch 6 confirmed",
            "manufacturing_champion 烟台市 new 5 batch 6 confirmed [demonstration enterprises]",
            "manufacturing_champion 烟台市 new 2 batch 6 confirmed [products]",
        ],
    ),
]

# A part by what its firms do: 25 have gone public, 190 of which export.
TOLD_BY_A_VERB: list[Row] = [
    (
        "Changzhou has 312 national little giants. Of these, 25 have gone public.",
        None,
        ["little_giant 常州市 cumulative 312", "little_giant 常州市 cumulative 25 [gone public]"],
    ),
    (
        "Changzhou has 312 national little giants, 190 of which export their products.",
        None,
        ["little_giant 常州市 cumulative 312", "little_giant 常州市 cumulative 190 [export their products]"],
    ),
    (
        "Changzhou has 312 national little giants, and 120 of them own their own R&D centers.",
        None,
        ["little_giant 常州市 cumulative 312", "little_giant 常州市 cumulative 120 [own their own R&D centers]"],
    ),
    (
        "Of the 312 national little giants in Changzhou, 57 specialize in intelligent equipment.",
        None,
        [
            "little_giant 常州市 cumulative 312",
            "little_giant 常州市 cumulative 57 [specialize in intelligent equipment]",
        ],
    ),
    (
        "Twelve little giants in Jiangyin are listed companies.",
        None,
        ["little_giant 江阴市 cumulative 12 [listed]"],
    ),
]

# A part by who owns its firms, by what one of them does, and by a business with several names.
OWNED_OR_ALONE: list[Row] = [
    (
        "Beijing is home to 114 unicorns - 34 in artificial intelligence, 18 in healthcare and 12 in chips - worth "
        "$500 billion in all.",
        None,
        [
            "unicorn 北京市 cumulative 114",
            "unicorn 北京市 cumulative 34 [artificial intelligence]",
            "unicorn 北京市 cumulative 18 [healthcare]",
            "unicorn 北京市 cumulative 12 [chips]",
        ],
    ),
    (
        "Hubei has 1,630 gazelles, 900 in all in Wuhan and 110 in the previous year.",
        None,
        ["gazelle 湖北省 cumulative 1630", "gazelle 武汉市 cumulative 900"],
    ),
    (
        "Jinan gained 26 little giants in the seventh batch. Of the 26, eleven make parts for cars, one builds "
        "satellites and one is listed on the STAR Market. Five are owned by the state.",
        None,
        [
            "little_giant 济南市 new 26 batch 7",
            "little_giant 济南市 new 11 batch 7 [make parts for cars]",
            "little_giant 济南市 new 1 batch 7 [builds satellites]",
            "little_giant 济南市 new 1 batch 7 [listed on the STAR Market]",
            "little_giant 济南市 new 5 batch 7 [owned by the state]",
        ],
    ),
    (
        "Jinan gained 26 little giants in the seventh batch. Eleven are run by women. Twelve were trained by the city.",
        None,
        ["little_giant 济南市 new 26 batch 7", "little_giant 济南市 new 11 batch 7 [run by women]"],
    ),
    (
        "China has 360 unicorns, says Hurun. Of the Chinese companies on its list, 71 are in the AI, chip or robot "
        "business. Thirty Chinese firms are newcomers.",
        "杭州市",
        [
            "unicorn 全国 cumulative 360",
            "unicorn 全国 cumulative 71 [in the AI, chip or robot business]",
            "unicorn 全国 new 30",
        ],
    ),
]

# Some of the firms just counted, whatever is told of them; not those who sit somewhere or are new.
TOLD_OF_SOME: list[Row] = [
    (
        "Of the 50 little giants on the list in Ningbo, seven make bearings and five make auto parts.",
        None,
        [
            "little_giant 宁波市 new 50 confirmed",
            "little_giant 宁波市 new 7 confirmed [make bearings]",
            "little_giant 宁波市 new 5 confirmed [make auto parts]",
        ],
    ),
    (
        "Hefei has 5,800 high-tech enterprises; 420 of them have set up research institutes.",
        None,
        [
            "high_tech 合肥市 cumulative 5800",
            "high_tech 合肥市 cumulative 420 [have set up research institutes]",
        ],
    ),
    (
        "Hefei has 310 little giants, 38 of them in new materials, 22 in electronics and 10 in biomedicine.",
        None,
        [
            "little_giant 合肥市 cumulative 310",
            "little_giant 合肥市 cumulative 38 [new materials]",
            "little_giant 合肥市 cumulative 22 [electronics]",
            "little_giant 合肥市 cumulative 10 [biomedicine]",
        ],
    ),
    (
        "Hefei has 310 little giants, 38 of them in Feixi county and 22 of them in Chaohu.",
        None,
        [
            "little_giant 合肥市 cumulative 310",
            "little_giant 肥西县 cumulative 38",
            "little_giant 巢湖市 cumulative 22",
        ],
    ),
    (
        "Jiangxi has 1,200 high-tech enterprises, of which 310 have annual revenue of more than 100 million yuan.",
        None,
        [
            "high_tech 江西省 cumulative 1200",
            "high_tech 江西省 cumulative 310 [annual revenue of more than 100 million yuan]",
        ],
    ),
    (
        "Suzhou has 401 little giants, of which 88 belong to the biomedical sector and 120 work in high-end equipment.",
        None,
        [
            "little_giant 苏州市 cumulative 401",
            "little_giant 苏州市 cumulative 88 [belong to the biomedical sector]",
            "little_giant 苏州市 cumulative 120 [in high-end equipment]",
        ],
    ),
    (
        "Hefei has 310 little giants. Among them, 25 were selected in the fifth batch.",
        None,
        [
            "little_giant 合肥市 cumulative 310",
            "little_giant 合肥市 new 25 batch 5 confirmed",
        ],
    ),
    (
        "Hefei has 310 little giants, of which 45 are newly recognized.",
        None,
        [
            "little_giant 合肥市 cumulative 310",
            "little_giant 合肥市 new 45 confirmed",
        ],
    ),
]

# A sentence that opens with the whole and tells of one part after another, by whatever each of them does.
ROWS_OF_PARTS: list[Row] = [
    (
        "Gansu has 900 little giants. Of them, 120 receive foreign orders every month, 60 own overseas plants and 45 "
        "rank among the top three of the world.",
        None,
        [
            "little_giant 甘肃省 cumulative 900",
            "little_giant 甘肃省 cumulative 120 [receive foreign orders every month]",
            "little_giant 甘肃省 cumulative 60 [own overseas plants]",
            "little_giant 甘肃省 cumulative 45 [rank among the top three of the world]",
        ],
    ),
    (
        "Of Ningbo's 283 little giants, 210 hold core patents and 30 posted sales of more than 1 billion yuan each.",
        None,
        [
            "little_giant 宁波市 cumulative 283",
            "little_giant 宁波市 cumulative 210 [hold core patents]",
            "little_giant 宁波市 cumulative 30 [posted sales of more than 1 billion yuan each]",
        ],
    ),
    (
        "Jilin had 3,300 high-tech enterprises. Of these, 96 registered sales above 1 billion yuan each, and 7 got "
        "over 10 billion yuan.",
        None,
        [
            "high_tech 吉林省 cumulative 3300",
            "high_tech 吉林省 cumulative 96 [registered sales above 1 billion yuan]",
            "high_tech 吉林省 cumulative 7 [got over 10 billion yuan]",
        ],
    ),
    (
        "In 2019, 2,100 technology-based SMEs of Gansu were on the list. Of the 2,100 enterprises, 20 won national "
        "science awards, 57 established research institutes and 1,050 were high-tech enterprises.",
        None,
        [
            "tech_sme 甘肃省 new 2100 2019 national",
            "tech_sme 甘肃省 new 20 2019 [won national science awards]",
            "tech_sme 甘肃省 new 57 2019 [established research institutes]",
            "tech_sme 甘肃省 new 1050 2019 [high-tech enterprises]",
        ],
    ),
    (
        "Gansu has 900 little giants. Of them, 120 are in Lanzhou and 60 in Baiyin.",
        None,
        [
            "little_giant 甘肃省 cumulative 900",
            "little_giant 兰州市 cumulative 120",
            "little_giant 白银市 cumulative 60",
        ],
    ),
    (
        "By June 2023 the national little giant list included 45 companies traded on the STAR Market.",
        None,
        ["little_giant 全国 cumulative 45 [traded on the STAR Market]"],
    ),
]


ROWS = [*TOLD_OF_SOME, *ROWS_OF_PARTS, *OWNED_OR_ALONE, *PARTS, *A_PART_TOLD, *TOLD_BY_A_VERB]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_part_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
