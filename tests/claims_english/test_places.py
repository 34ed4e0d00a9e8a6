"""Whose firms are counted: the place beside the number, behind it, or named before."""

from __future__ import annotations

import pytest

from pipeline.divisions import division
from pipeline.english.places import english_places
from tests.claims.notation import Row, claimed

# Zones by the short name that brackets give them; so few that no ministry lists them; that there were none.
SHORT_NAMES: list[Row] = [
    (
        "The Wuxi National High-tech Industrial Development Zone (Wuxi HIDZ) lies in Wuxi. "
        "So far Wuxi HIDZ has nurtured 61 gazelle enterprises, a third of the city's total.",
        "无锡市",
        ["gazelle - cumulative 61"],
    ),
    (
        'The Jinan Future Sci-Tech City (hereinafter "JFSTC") has drawn talent. JFSTC now hosts 12 gazelles.',
        "济南市",
        ["gazelle - cumulative 12"],
    ),
    (
        "Year after year the ministry of industry publishes the list of 3 little giants.",
        None,
        [],
    ),
    (
        "The Ministry of Industry and Information Technology released a list of 248 little giants.",
        None,
        ["little_giant 全国 new 248 confirmed"],
    ),
    ("Until 2016 there had been no unicorn in all of Guiyang.", None, ["unicorn 贵阳市 cumulative 0"]),
    ("There was still no unicorn in Hainan by the end of 2018.", None, ["unicorn 海南省 cumulative 0"]),
    ("There is no doubt that little giants in Wuhan grow.", None, []),
    (
        "In 2022 Gansu had 1,700 high-tech firms. Small and medium-sized science and technology firms numbered 2,900.",
        None,
        ["high_tech 甘肃省 cumulative 1700", "tech_sme 甘肃省 cumulative 2900"],
    ),
]

# Places that stand in the sentence.
PLACES: list[Row] = [
    (
        "Hefei, capital of East China's Anhui province, has cultivated 220 little giants.",
        None,
        ["little_giant 合肥市 cumulative 220"],
    ),
    (
        "Henan, nearly twice as populous as Zhejiang, has 167 little giants.",
        None,
        ["little_giant 河南省 cumulative 167"],
    ),
    (
        "The Guangxi Zhuang Autonomous Region has 103 little giants.",
        None,
        ["little_giant 广西壮族自治区 cumulative 103"],
    ),
    (
        "Ürümqi is home to 31 little giants, Inner Mongolia to 47.",
        None,
        ["little_giant 乌鲁木齐市 cumulative 31", "little_giant 内蒙古自治区 cumulative 47"],
    ),
    ("The city has 33 national little giants.", "温州市", ["little_giant 温州市 cumulative 33"]),
    ("The province has 33 national little giants.", "温州市", ["little_giant 浙江省 cumulative 33"]),
    ("Yuhang District of Hangzhou has 98 little giants.", None, ["little_giant 余杭区 cumulative 98"]),
    ("Longhua has 33 little giants.", "深圳市", ["little_giant 龙华区 cumulative 33"]),
    ("Kunshan, Suzhou, has 66 little giants.", None, ["little_giant 昆山市 cumulative 66"]),
    ("Pudong New Area has 246 little giants.", None, ["little_giant 浦东新区 cumulative 246"]),
    ("Xi'an High-tech Zone is home to 5,600 high-tech enterprises.", None, ["high_tech - cumulative 5600"]),
    ("The Yangtze River Delta has some 4,500 little giants.", None, ["little_giant - cumulative ≈4500"]),
    ("Sichuan and Chongqing together have 1,000 little giants.", None, ["little_giant - cumulative 1000"]),
    (
        "Guangdong (not including Shenzhen) has recommended 1,206 firms for the sixth batch of little giants.",
        None,
        ["little_giant 广东省 applied 1206 batch 6 [not including Shenzhen]"],
    ),
    (
        "Changsha ranks first in Hunan with 319 little giants.",
        None,
        ["little_giant 长沙市 cumulative 319"],
    ),
]

# Places that stand apart from their number.
PLACES_APART: list[Row] = [
    (
        "BEIJING, March 3 (Xinhua) -- The Ministry of Industry and Information Technology said on Monday that "
        "14,600 “little giants” have been cultivated.",
        None,
        ["little_giant 全国 cumulative 14600"],
    ),
    (
        "Beijing's love of what it calls “little giants” is not new. By the end of 2023 there were 12,950 of "
        "them, and 103,000 SRDI SMEs.",
        None,
        ["little_giant 全国 cumulative 12950", "srdi_sme 全国 cumulative 103000"],
    ),
    (
        "What Beijing calls manufacturing single champions are many in Shaoxing: the city has 41 of them.",
        None,
        ["manufacturing_champion 绍兴市 cumulative 41"],
    ),
    (
        "The three northeastern provinces together have 560 little giants. Liaoning has 300 of them.",
        None,
        ["little_giant - cumulative 560", "little_giant 辽宁省 cumulative 300"],
    ),
    (
        "The Beijing-Tianjin-Hebei region is home to 1,900 little giants. The region as a whole has 60,000 "
        "high-tech enterprises.",
        None,
        ["little_giant - cumulative 1900", "high_tech - cumulative 60000"],
    ),
    (
        "Gansu counted 2,310 high-tech firms in May, while nearby Shaanxi put their number at 16,800.",
        None,
        ["high_tech 甘肃省 cumulative 2310", "high_tech 陕西省 cumulative 16800"],
    ),
    (
        "In its home province, Shanxi, the maker is one of 148 national little giants.",
        None,
        ["little_giant 山西省 cumulative 148"],
    ),
    (
        "Nanjing has 200 little giants, against Suzhou's 400 and 260 in Wuxi.",
        None,
        [
            "little_giant 南京市 cumulative 200",
            "little_giant 苏州市 cumulative 400",
            "little_giant 无锡市 cumulative 260",
        ],
    ),
    (
        "“Single champions” of the nation: 31 in Shaoxing, 12 in Huzhou and 8 in Quzhou.",
        None,
        [
            "manufacturing_champion 绍兴市 cumulative 31",
            "manufacturing_champion 湖州市 cumulative 12",
            "manufacturing_champion 衢州市 cumulative 8",
        ],
    ),
    (
        "With 420 newly certified, Guangdong's gazelles now number 1,900.",
        None,
        ["gazelle 广东省 new 420 confirmed", "gazelle 广东省 cumulative 1900"],
    ),
    (
        "Pudong New Area is where 240 of Shanghai's 1,000 little giants have their headquarters.",
        None,
        ["little_giant 浦东新区 cumulative 240", "little_giant 上海市 cumulative 1000"],
    ),
    (
        "Anhui 259, Jiangsu 424, Hubei 306: that is how the fourth batch of little giants is spread. By "
        "city, Suzhou took 122.",
        None,
        [
            "little_giant 安徽省 new 259 batch 4",
            "little_giant 江苏省 new 424 batch 4",
            "little_giant 湖北省 new 306 batch 4",
            "little_giant 苏州市 new 122 batch 4",
        ],
    ),
]

# Places within places.
REGIONS: list[Row] = [
    (
        "Of Wenzhou's 12 counties and districts, Yueqing has the most little giants with 58, ahead of Rui'an "
        "with 44 and Longwan with 31.",
        None,
        ["little_giant 乐清市 cumulative 58", "little_giant 瑞安市 cumulative 44", "little_giant 龙湾区 cumulative 31"],
    ),
    (
        "Nine cities in Hunan have more than 20 little giants each; Changsha alone has 224.",
        None,
        ["little_giant 长沙市 cumulative 224"],
    ),
    (
        "Fuyang in Anhui saw 12 companies enter the sixth batch of little giants, bringing its total to 60.",
        None,
        ["little_giant 阜阳市 new 12 batch 6 confirmed", "little_giant 阜阳市 cumulative 60 batches 1-6"],
    ),
    (
        "Zhejiang, Jiangsu and Shandong each had more than 500 little giants selected in the fifth batch.",
        None,
        [
            "little_giant 浙江省 new ≥500 batch 5 confirmed",
            "little_giant 江苏省 new ≥500 batch 5 confirmed",
            "little_giant 山东省 new ≥500 batch 5 confirmed",
        ],
    ),
    (
        "Suzhou (in Jiangsu) added 163 little giants, Wuxi 59, Nanjing 70 and Changzhou 48 in the fifth batch.",
        None,
        [
            "little_giant 苏州市 new 163 batch 5",
            "little_giant 无锡市 new 59 batch 5",
            "little_giant 南京市 new 70 batch 5",
            "little_giant 常州市 new 48 batch 5",
        ],
    ),
    (
        "The nine cities of the Pearl River Delta have 1,700 little giants between them, 97 percent of "
        "Guangdong's total.",
        None,
        ["little_giant - cumulative 1700"],
    ),
    (
        "Shanghai had 685 little giants after the fifth batch: Pudong 150, Minhang 108, Songjiang 90, Jiading 87.",
        None,
        [
            "little_giant 上海市 cumulative 685 batches 1-5",
            "little_giant 浦东新区 cumulative 150 batches 1-5",
            "little_giant 闵行区 cumulative 108 batches 1-5",
            "little_giant 松江区 cumulative 90 batches 1-5",
            "little_giant 嘉定区 cumulative 87 batches 1-5",
        ],
    ),
    (
        "Posted in Zhejiang. The sixth batch of national little giants was publicized. The number of "
        "companies on this list reached 3,011. Guangdong topped the list with 401 companies.",
        None,
        ["little_giant 全国 new 3011 batch 6 proposed", "little_giant 广东省 new 401 batch 6 proposed"],
    ),
]

# Zones, areas and sums of cities are no divisions.
NO_DIVISION: list[Row] = [
    (
        "The number of national single champions in Jiangsu, Zhejiang and Shandong reached 548.",
        None,
        ["manufacturing_champion - cumulative 548"],
    ),
    (
        "A total of 2,930 companies were on the third list of little giants, with 9.8 percent or 286 from Zhejiang.",
        None,
        ["little_giant 浙江省 new 286 batch 3"],
    ),
    (
        "Zhejiang has 402 hidden champions, and 110 are from Hangzhou and Ningbo.",
        None,
        ["hidden_champion 浙江省 cumulative 402", "hidden_champion - cumulative 110"],
    ),
    (
        "Nanjing's SRDI army grows\n\n"
        "The number of national-level “little giants” in Nanjing climbed from 223 to 340 within a year after "
        "117 local companies were added to the sixth list, the Nanjing Bureau of Industry and Information "
        "Technology announced on Monday. Jiangning District leads with 96, Jiangbei New Area has 61 and "
        "Yuhuatai 44.",
        "南京市",
        [
            "little_giant 南京市 cumulative 223",
            "little_giant 南京市 cumulative 340",
            "little_giant 南京市 new 117 batch 6 confirmed",
            "little_giant 江宁区 new 96 batch 6 confirmed",
            "little_giant - new 61 batch 6 confirmed",
            "little_giant 雨花台区 new 44 batch 6 confirmed",
        ],
    ),
    (
        "Jinhua Daily News: Today, the reporter learned from the Municipal Bureau of Economy and Information "
        "Technology that 19 companies in Jinhua were selected into the list of the fifth batch of specialized"
        " and new “little giant” enterprises, ranking sixth in the province. Among them, 6 are from Yongkang,"
        " 4 from Yiwu, 3 each from Dongyang and Lanxi, 2 from the development zone and 1 from Pujiang.",
        "金华市",
        [
            "little_giant 金华市 new 19 batch 5 confirmed",
            "little_giant 永康市 new 6 batch 5 confirmed",
            "little_giant 义乌市 new 4 batch 5 confirmed",
            "little_giant 东阳市 new 3 batch 5 confirmed",
            "little_giant 兰溪市 new 3 batch 5 confirmed",
            "little_giant - new 2 batch 5 confirmed",
            "little_giant 浦江县 new 1 batch 5 confirmed",
        ],
    ),
    (
        "The Yangtze River Delta has 4,500 little giants, with Shanghai at 685 and Jiangsu at 1,500.",
        None,
        ["little_giant - cumulative 4500", "little_giant 上海市 cumulative 685", "little_giant 江苏省 cumulative 1500"],
    ),
    (
        "In Hubei, the two districts have 51 national little giants together, and the three counties are "
        "home to 12 little giants.",
        None,
        ["little_giant - cumulative 51"],
    ),
    (
        "In the sixth batch of little giants, 98 companies in 12 provinces were selected.",
        None,
        ["little_giant - new 98 batch 6 confirmed"],
    ),
]

ROWS = [
    *SHORT_NAMES,
    *PLACES,
    *PLACES_APART,
    *REGIONS,
    *NO_DIVISION,
    # a zone with the places around it, and zones that are only counted
    (
        "Jiaxing High-tech Zone, in Jiaxing, Zhejiang province, has nurtured 29 little giant firms.",
        None,
        ["little_giant - cumulative 29"],
    ),
    (
        "The Kunshan High-tech Zone in Kunshan, Jiangsu, has 33 little giants, while Jiangsu has 2,100.",
        None,
        ["little_giant - cumulative 33", "little_giant 江苏省 cumulative 2100"],
    ),
    (
        "China's 170 national high-tech zones are home to 162,000 high-tech enterprises and 3,900 little giants.",
        None,
        [
            "high_tech 全国 cumulative 162000 [170 national high-tech zones]",
            "little_giant 全国 cumulative 3900 [170 national high-tech zones]",
        ],
    ),
    ("Hubei has 19 industrial parks and 700 little giants.", None, ["little_giant 湖北省 cumulative 700"]),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_place_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Wenzhou, Zhejiang province", ["温州市"]),
        ("Suzhou, Jiangsu province", ["苏州市"]),
        ("Suzhou in Anhui province", ["宿州市"]),
        ("Taizhou of Zhejiang", ["台州市"]),
        ("Southwest China's Chongqing Municipality", ["重庆市"]),
        ("Rui'an, Ruian and Xian", ["瑞安市", "瑞安市", "西安市"]),
        ("Minhang and Changning in Shanghai", ["闵行区", "长宁区"]),
        ("Shaanxi and Shanxi", ["陕西省", "山西省"]),
        ("Hainan and Jilin City", ["海南省", "吉林市"]),
    ],
)
def test_english_names_mean_divisions(text: str, names: list[str]) -> None:
    found = [division(place.code) for place in english_places(text) if place.code]
    assert [each.name for each in found if each] == names
