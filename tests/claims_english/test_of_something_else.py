"""Figures beside a title that count something else, somebody else or somewhere else."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Firms of another kind, by whose number they are told.
OF_OTHER_FIRMS: list[Row] = [
    (
        "Nanshan has over 4,100 national high-tech enterprises. The number of listed companies reached 210, the number "
        "of market entities 510,000.",
        "深圳市",
        ["high_tech 南山区 cumulative ≥4100"],
    ),
    (
        "Wuhan has 312 little giants. The number of industrial firms rose to 3,050.",
        None,
        ["little_giant 武汉市 cumulative 312"],
    ),
    (
        "The number of enterprises above designated size hit 900, the number of high-tech firms in Yiwu is 1,300.",
        None,
        ["high_tech 义乌市 cumulative 1300"],
    ),
    (
        "Little giants went from 5,100 to 17,600. All in all China has over 61 million SMEs.",
        None,
        ["little_giant 全国 cumulative 5100", "little_giant 全国 cumulative 17600"],
    ),
    (
        "In the first half of the year, Qingdao counted 128 gazelle enterprises. Qingdao's eaglet "
        "enterprises came to 540: Laoshan District 96, Chengyang District 88, Huangdao 75.",
        None,
        ["gazelle 青岛市 cumulative 128"],
    ),
    (
        "By May, 74 firms of Yantai had been put into the gazelle register. For young eagle "
        "enterprises, the top districts are Fushan (40), Laishan (31), Zhifu (22).",
        None,
        ["gazelle 烟台市 cumulative 74"],
    ),
    (
        "Number of gazelle enterprises in Wuhan: Hongshan District (52), Jiangxia District (20). Number "
        "of science and technology leading enterprises: Hongshan District (11), Jiangxia District (8).",
        None,
        ["gazelle 洪山区 cumulative 52", "gazelle 江夏区 cumulative 20"],
    ),
    (
        "Gazelle enterprises: Yuhang 33, Binjiang 41. Eagle enterprises: Yuhang 60, Binjiang 72. "
        "Unicorn enterprises: Yuhang 9, Binjiang 7.",
        "杭州市",
        [
            "gazelle 余杭区 cumulative 33",
            "gazelle 滨江区 cumulative 41",
            "unicorn 余杭区 cumulative 9",
            "unicorn 滨江区 cumulative 7",
        ],
    ),
    (
        "Chengdu has 212 gazelles. There are 1,020 seed enterprises besides, most of them in Wuhou "
        "(310) and Jinniu (204).",
        None,
        ["gazelle 成都市 cumulative 212"],
    ),
    (
        "Hefei was home to 8 unicorns; potential unicorns: Shushan District 12, Baohe District 9.",
        None,
        ["unicorn 合肥市 cumulative 8"],
    ),
    (
        "Dalian now has 1,310 young eagle enterprises, 205 gazelle enterprises and 3 unicorn enterprises.",
        None,
        ["gazelle 大连市 cumulative 205", "unicorn 大连市 cumulative 3"],
    ),
    (
        "The list of leading (cultivating) science and technology enterprises of Tianjin holds 260 "
        "firms, that of gazelles 90.",
        None,
        ["gazelle 天津市 cumulative 90"],
    ),
    (
        "Of Nanjing's gazelles 120 are in Jiangning, 66 in Pukou. Of its goose enterprises 80 are in Jiangning.",
        None,
        ["gazelle 江宁区 cumulative 120", "gazelle 浦口区 cumulative 66"],
    ),
    (
        "Shenyang raised 310 fledgling eagle companies, 96 of them new, and 210 gazelle companies.",
        None,
        ["gazelle 沈阳市 cumulative 210"],
    ),
    (
        "In Xiamen 5,200 high-tech enterprises are on the register. Leading enterprises of industrial "
        "chains number 64: Huli 20, Jimei 13, Siming 31.",
        None,
        ["high_tech 厦门市 new 5200 confirmed"],
    ),
    (
        "Gazelles: 40 from Jinan\n\nForty firms of Jinan were selected as gazelle enterprises by the "
        "provincial bureau last week.",
        None,
        ["gazelle 济南市 new 40 confirmed"],
    ),
    (
        "Unicorns in Suzhou: 14\n\nSuzhou now counts 14 unicorns.",
        None,
        ["unicorn 苏州市 cumulative 14"],
    ),
    (
        "83 little giants in Hefei!\n\nThe ministry has published its sixth batch of little giants, and "
        "83 companies of Hefei are on the list.",
        None,
        ["little_giant 合肥市 new 83 batch 6 confirmed"],
    ),
    (
        "Xiamen and the single champions: twelve of them\n\nTwelve Xiamen enterprises were newly "
        "recognized as manufacturing single champions. The city has 31 of them now.",
        None,
        ["manufacturing_champion 厦门市 new 12 confirmed", "manufacturing_champion 厦门市 cumulative 31"],
    ),
    (
        "Hidden champions - 25 of them in Taizhou\n\nTwenty-five enterprises of Taizhou, Zhejiang, made "
        "the list of provincial hidden champions.",
        None,
        ["hidden_champion 台州市 new 25 confirmed"],
    ),
    (
        "Of Taizhou's 40 newly named little giants, eight make pumps, mostly in Wenling, a city with "
        "over 300 firms in that line.",
        None,
        ["little_giant 台州市 new 40 confirmed", "little_giant 温岭市 new 8 confirmed [make pumps]"],
    ),
    (
        "Forty firms of Huzhou were named little giants. In Anji county some 700 companies make such chairs.",
        None,
        ["little_giant 湖州市 new 40 confirmed"],
    ),
    (
        "Dongyang has three of the 61 little giants of Jinhua. In Dongyang nearly 90 businesses trade in them.",
        None,
        ["little_giant 东阳市 cumulative 3", "little_giant 金华市 cumulative 61"],
    ),
    (
        "Wenzhou won 52 places among the little giants. Valves are a local trade, with 1,100 firms in "
        "the same line in Yongjia.",
        None,
        ["little_giant 温州市 new 52 confirmed"],
    ),
    (
        "Two of the 31 gazelles of Weihai make fishing rods. In the city more than 600 enterprises live on them.",
        None,
        ["gazelle 威海市 cumulative 2 [make fishing rods]", "gazelle 威海市 cumulative 31"],
    ),
    (
        "Yangzhou's list of gazelles has 30 names. Brushes are made by about 80 firms of the trade in Hangji.",
        None,
        ["gazelle 扬州市 new 30 confirmed"],
    ),
    (
        "For 2023, 1,204 Xiamen enterprises were recognized as SRDI SMEs. Forty trades are found among "
        "the 1,204, 11 of them as never before.",
        None,
        ["srdi_sme 厦门市 new 1204 2023 confirmed"],
    ),
    (
        "Gazelles of Hefei: 210. They come from nine districts, three of them new on the map.",
        None,
        ["gazelle 合肥市 cumulative 210"],
    ),
    (
        "1,204 more SRDI firms in Xiamen\n\nFor 2023, 1,204 Xiamen enterprises were recognized as SRDI SMEs.",
        None,
        ["srdi_sme 厦门市 new 1204 2023 confirmed"],
    ),
    (
        "The 88 little giants of Nantong cover 14 fields, five of which had none before.",
        None,
        ["little_giant 南通市 cumulative 88"],
    ),
    (
        "The unicorn cultivating enterprises of Zhengzhou are 31, the gazelles 120, the young eagles "
        "300, the science and technology little giants 410.",
        None,
        ["gazelle 郑州市 cumulative 120"],
    ),
    (
        "Luohe has 14 little giants and 160 provincial SRDI SMEs; dragon-head enterprises of "
        "agriculture come to 210: Linying County 40, Wuyang County 31.",
        None,
        ["little_giant 漯河市 cumulative 14", "srdi_sme 漯河市 cumulative 160"],
    ),
    (
        "Hefei has 8 unicorns (potential unicorns not counted), Wuhu 2 and Bengbu 1.",
        None,
        ["unicorn 合肥市 cumulative 8", "unicorn 芜湖市 cumulative 2", "unicorn 蚌埠市 cumulative 1"],
    ),
    (
        "Jiangsu Province potential unicorn enterprises: Nanjing 120, Suzhou 160. Gazelle enterprises - "
        "Nanjing 210, Suzhou 305.",
        None,
        ["gazelle 南京市 cumulative 210", "gazelle 苏州市 cumulative 305"],
    ),
]

# Firms of another kind, as subject or by whose money they are.
BESIDE_FIRMS: list[Row] = [
    (
        "Kunshan has 1,610 high-tech enterprises. Taiwan-funded firms number 5,900.",
        None,
        ["high_tech 昆山市 cumulative 1610"],
    ),
    ("Chengdu has 202 little giants. Its listed firms numbered 118.", None, ["little_giant 成都市 cumulative 202"]),
    ("Chengdu has 202 little giants. Private firms numbered 800.", None, ["little_giant 成都市 cumulative 202"]),
    (
        "Jiangsu has 1,505 little giants. Wuxi hosts 50 institutes and Suzhou 20.",
        None,
        ["little_giant 江苏省 cumulative 1505"],
    ),
    ("Zhuzhou has 71 little giants. 20 companies were newly registered.", None, ["little_giant 株洲市 cumulative 71"]),
    ("Xiangyang got 24 little giants. 15 companies entered the gold seed list.", None, ["little_giant 襄阳市 new 24"]),
    ("Hebei selected 100 firms for its pilot, including 35 little giants.", None, []),
    ("Of Tianjin's 296 little giants, 60 took part in a course.", None, ["little_giant 天津市 cumulative 296"]),
    (
        "By the end of 2024 China had 463,000 high-tech enterprises, and 570 firms were among the global top 2,500.",
        None,
        ["high_tech 全国 cumulative 463000"],
    ),
    (
        "Single champions in Zhejiang number 189. Among the top 500 private enterprises, 107 are from Zhejiang.",
        None,
        ["manufacturing_champion 浙江省 cumulative 189"],
    ),
    ('Tongling has 17 gazelles and two "unicorn" (potential) enterprises.', None, ["gazelle 铜陵市 cumulative 17"]),
    ("The university's science park, which lies in Nanjing's Jiangning District, houses two little giants.", None, []),
    ("Of the 40 firms in the alliance of Shenzhen, six are unicorns and 14 little giants.", None, []),
    (
        "Qingdao has 230 little giants. Haide is one of 12 in its district.",
        None,
        ["little_giant 青岛市 cumulative 230"],
    ),
    (
        "Bengbu has 60 little giants; 33 have been put on the provincial cultivation list.",
        None,
        ["little_giant 蚌埠市 cumulative 60"],
    ),
    ("Ruida Capital has 80 unicorns in its portfolio, Haiyun China 100.", None, []),
    (
        "Yangzhou's manufacturers: 105 little giants, 900 SRDI SMEs, 8,000 in all.",
        None,
        ["little_giant 扬州市 cumulative 105", "srdi_sme 扬州市 cumulative 900"],
    ),
    (
        "Few made it: of 5,200 firms, 414 in Zhejiang became hidden champions in 2024.",
        None,
        ["hidden_champion 浙江省 new 414 2024 confirmed"],
    ),
    (
        "Tianjin: little giants: 253; gazelles: 440; key labs: 14.",
        None,
        ["little_giant 天津市 cumulative 253", "gazelle 天津市 cumulative 440"],
    ),
    (
        "Lishui named 31 hidden champions. 4,100 new firms registered in the city.",
        None,
        ["hidden_champion 丽水市 new 31 confirmed"],
    ),
    ("A total of 1,200 little giants in 40 industries were surveyed.", None, []),
    ("Kunming has 41 gazelles. All others have fewer than five.", None, ["gazelle 昆明市 cumulative 41"]),
    ("Putian's shoe sector counts 4,200 firms. Forty of these are high-tech enterprises.", None, []),
    (
        "Of 44 firms of Nantong that applied to be little giants, 18 withdrew.",
        None,
        ["little_giant 南通市 applied 44"],
    ),
    ("Singapore's 15 unicorns are a third of what Shenzhen has.", None, ["unicorn - cumulative 15"]),
    ("Huzhou, East China's Zhejiang province, has a total of 19 gazelles.", None, ["gazelle 湖州市 cumulative 19"]),
    ("Moon Hill's 15 gazelles are more than Xuzhou expected.", None, []),
    ("The harbour authority signed deals; 12 unicorns moved in.", None, []),
]

# What firms get besides a title, and what leads to them without a word of it.
OF_OTHER_GAINS: list[Row] = [
    (
        "Hefei has 25 unicorns. Eight companies including Ruida obtained bank loans.",
        None,
        ["unicorn 合肥市 cumulative 25"],
    ),
    ("Hefei has 25 unicorns. Twelve firms won orders from the state.", None, ["unicorn 合肥市 cumulative 25"]),
    (
        "Hefei has 25 unicorns. The rule is small steps: 12 companies, such as Ruida, raised sums.",
        None,
        ["unicorn 合肥市 cumulative 25"],
    ),
]

# So many in each day or month.
PACES: list[Row] = [
    ("There are about 25 high-tech enterprises more every day in Jiangsu.", None, []),
    ("Every month 40 new companies are certified as high-tech firms in Zhejiang.", None, []),
    ("In Hunan six gazelles are born a week.", None, []),
]

# Two titles in one figure, the first without its noun.
TWO_IN_ONE: list[Row] = [
    ("Yiwu counts 61 champion, specialized and new little giant firms.", None, []),
    ("High-tech and tech SMEs of Wuhan number 9,100 each.", None, ["tech_sme 武汉市 cumulative 9100"]),
    (
        "Ningbo's hidden champions and those in cultivation for the title total 410.",
        None,
        [],
    ),
    (
        "Shaoxing has 31 little giants; hidden champions along with firms under cultivation as such come to 96.",
        None,
        ["little_giant 绍兴市 cumulative 31"],
    ),
    (
        "In Huzhou, hidden champions plus those being cultivated number 77, national little giants 90.",
        None,
        ["little_giant 湖州市 cumulative 90"],
    ),
    (
        "Jiaxing's unicorns including would-be ones add up to 24.",
        None,
        [],
    ),
]

# The world, and those whom its list has lost.
OF_THE_WORLD: list[Row] = [
    ("China ranked second worldwide as host to 98 gazelle companies.", None, ["gazelle 全国 cumulative 98"]),
    ("Beijing placed first globally as home to 90 unicorns.", None, ["unicorn 北京市 cumulative 90"]),
    (
        "GLOBAL UNICORN INDEX\nChina has 312 unicorns. Gone from the list: 88 unicorns.",
        None,
        ["unicorn 全国 cumulative 312"],
    ),
]

# Many more than any province has, whoever is named before.
TOO_MANY_FOR_ONE: list[Row] = [
    (
        "The fair opened in Guangzhou. The minister said 98,000 SRDI SMEs have been fostered.",
        None,
        ["srdi_sme 全国 cumulative 98000"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [*OF_OTHER_FIRMS, *BESIDE_FIRMS, *OF_OTHER_GAINS, *PACES, *TWO_IN_ONE, *OF_THE_WORLD, *TOO_MANY_FOR_ONE],
)
def test_what_is_counted(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected


# Whose they are, said in words that stand apart.
WHOSE: list[Row] = [
    (
        "China added 70 unicorns, 15 of them contributed by Shanghai and 12 by Suzhou.",
        None,
        ["unicorn 全国 new 70", "unicorn 上海市 new 15", "unicorn 苏州市 new 12"],
    ),
    (
        "The Hurun index covered 206 unicorns in China. "
        "Beijing is ahead, housing 82 unicorns. Shanghai has 47 unicorns listed.",
        None,
        ["unicorn 全国 cumulative 206", "unicorn 北京市 cumulative 82", "unicorn 上海市 cumulative 47"],
    ),
    (
        "From nine in 2017 the unicorns in Guangzhou have grown to 24.",
        None,
        ["unicorn 广州市 cumulative 9", "unicorn 广州市 cumulative 24"],
    ),
    (
        "Report by the Head of Government at the First Session of the Sixth People's Congress of Anji County\n"
        "The county lies near Hangzhou. The number of high-tech enterprises has exceeded 2,000.",
        None,
        ["high_tech 安吉县 cumulative ≥2000"],
    ),
    (
        "Zibo won four titles in the eighth batch of single champions. "
        "With these four new champions Zibo has in total 12 national-level and 61 provincial-level single champions.",
        None,
        [
            "manufacturing_champion 淄博市 new 4 batch 8 confirmed",
            "manufacturing_champion 淄博市 cumulative 12",
            "manufacturing_champion 淄博市 cumulative 61 provincial",
        ],
    ),
    (
        "Qingpu District has 40 national Little Giants of specialized and new industries.",
        "上海市",
        ["little_giant 青浦区 cumulative 40"],
    ),
]

# What they are there, by now or as a part.
WHAT: list[Row] = [
    (
        "In Hefei 11 firms were newly named single champions this year; 61 are now national champions.",
        None,
        ["manufacturing_champion 合肥市 new 11 confirmed", "manufacturing_champion 合肥市 cumulative 61"],
    ),
    (
        "Of the country's 30 newly certified unicorns, seven are from Hangzhou, which now has 42 of them.",
        None,
        ["unicorn 全国 new 30", "unicorn 杭州市 new 7", "unicorn 杭州市 cumulative 42"],
    ),
    (
        "The US is first with 690 unicorns, adding 52, followed by China with 369.",
        None,
        ["unicorn - cumulative 690", "unicorn - new 52", "unicorn 全国 cumulative 369"],
    ),
    (
        "This year 1,100 enterprises of Xiamen applied to be high-tech enterprises and 700 of them passed the review.",
        None,
        ["high_tech 厦门市 applied 1100", "high_tech 厦门市 new 700 confirmed"],
    ),
    (
        "Zhejiang had 162 companies in the latest batch of little giants, 38 of them from Ningbo.",
        None,
        ["little_giant 浙江省 new 162", "little_giant 宁波市 new 38"],
    ),
    ("Guizhou: over 2,100 high-tech enterprises for the first time.", None, ["high_tech 贵州省 cumulative ≥2100"]),
    (
        "Inner Mongolia had 11 little giants in 2019. Today there are 40, and 299 SRDI SMEs.",
        None,
        [
            "little_giant 内蒙古自治区 cumulative 11",
            "little_giant 内蒙古自治区 cumulative 40",
            "srdi_sme 内蒙古自治区 cumulative 299",
        ],
    ),
    (
        "With the addition of 22 in the latest round, Jiaxing counts 96 little giants.",
        None,
        ["little_giant 嘉兴市 new 22", "little_giant 嘉兴市 cumulative 96"],
    ),
    (
        "1,100 technology-based SMEs in Ningxia are listed in the database.",
        None,
        ["tech_sme 宁夏回族自治区 cumulative 1100 national"],
    ),
    (
        "The city of Jinhua, to which Yiwu belongs, added 12 little giants this year. The total now is 78.",
        None,
        ["little_giant 金华市 new 12", "little_giant 金华市 cumulative 78"],
    ),
    ("Yunnan's capital now has 1,710 high-tech enterprises.", None, ["high_tech 昆明市 cumulative 1710"]),
    (
        "Henan has 394 little giants. In Luoyang, which accounts for 90, the city pays each new one 1 million yuan.",
        None,
        ["little_giant 河南省 cumulative 394", "little_giant 洛阳市 cumulative 90"],
    ),
    (
        "The index features 250 gazelles and 70 cheetahs in China. Wuhan has six gazelles.",
        None,
        ["gazelle 全国 cumulative 250", "gazelle 武汉市 cumulative 6"],
    ),
    (
        "In 2024 Zhejiang chose 414 hidden champions, against 421 in 2023.",
        None,
        ["hidden_champion 浙江省 new 414 2024 confirmed", "hidden_champion 浙江省 new 421 2023 confirmed"],
    ),
    (
        "Of China's 12,950 little giants, 1,600 (12.4 percent) were in Zhejiang, 1,525 in Jiangsu.",
        None,
        [
            "little_giant 全国 cumulative 12950",
            "little_giant 浙江省 cumulative 1600",
            "little_giant 江苏省 cumulative 1525",
        ],
    ),
    ("Wenzhou's Yueqing tops all counties of Zhejiang with 55 gazelles.", None, ["gazelle 乐清市 cumulative 55"]),
    (
        "Jining's little giants (66) and single champions (14) got a visit from the mayor.",
        None,
        ["little_giant 济宁市 cumulative 66", "manufacturing_champion 济宁市 cumulative 14"],
    ),
    (
        "Liaoning has 343 little giants, Jilin 83 and Heilongjiang 75, Suihua included.",
        None,
        [
            "little_giant 辽宁省 cumulative 343",
            "little_giant 吉林省 cumulative 83",
            "little_giant 黑龙江省 cumulative 75",
        ],
    ),
    ("Shandong's Weifang: 160 gazelles (4th in the province).", None, ["gazelle 潍坊市 cumulative 160"]),
    (
        "Jinan raised its number of gazelles by 130 to 451, unicorns by one to two.",
        None,
        ["gazelle 济南市 cumulative 451", "unicorn 济南市 cumulative 2"],
    ),
    (
        "By 2025 there shall be 2,000 gazelles in Guangdong; as of now the province counts 1,543.",
        None,
        ["gazelle 广东省 cumulative 1543"],
    ),
    (
        "China had 26 unicorns in AI, 20 in chips. In total it had 369.",
        None,
        ["unicorn 全国 cumulative 26 [AI]", "unicorn 全国 cumulative 20 [chips]", "unicorn 全国 cumulative 369"],
    ),
    ("China counts 23 fintech unicorns.", None, ["unicorn 全国 cumulative 23 [fintech]"]),
    (
        "66 firms from Shandong's 16 cities were named single champions; Qingdao had 14.",
        None,
        ["manufacturing_champion 山东省 new 66 confirmed", "manufacturing_champion 青岛市 new 14 confirmed"],
    ),
    ("The county-level city of Kunshan boasts 60 little giants.", None, ["little_giant 昆山市 cumulative 60"]),
    (
        "Xi'an has 1,600 SRDI SMEs, and Xi'an High-tech Zone alone is home to more than 550 high-tech enterprises.",
        None,
        ["srdi_sme 西安市 cumulative 1600", "high_tech - cumulative ≥550"],
    ),
    ("In Yantai's Yida district there are 30 gazelles.", None, ["gazelle - cumulative 30"]),
    (
        "On the 2023 list Dongguan has 3,120 specialized and new SMEs. Forty tr"
        "ades are found on it, 11 for the first time.",
        None,
        ["srdi_sme 东莞市 cumulative 3120"],
    ),
    (
        "Hubei's unicorns number 45. A young firm takes seven years or so until"
        " it is a unicorn; five is the average in Wuhan.",
        None,
        ["unicorn 湖北省 cumulative 45"],
    ),
    (
        "Beijing has many unicorns. The cities in which unicorns are found went up from 12 in 2018 to 21 in 2021.",
        None,
        [],
    ),
    (
        "By 2026 the effort of Anhui is for more than 900 provincial little gia"
        "nts, 300 individual champions and 60 heads of chains.",
        None,
        [],
    ),
    (
        "By 2027 Jinan's endeavour is for 500 gazelle enterprises.",
        None,
        [],
    ),
    (
        "Weihai lent a hand to national high-tech enterprises: 120 million yuan"
        " of help was granted and above 640 enterprises got them.",
        None,
        [],
    ),
    (
        "In Weihai one expects more of its firms. By the mechanism of three batches the city has now 1,870 national "
        "high-tech enterprises.",
        None,
        ["high_tech 威海市 cumulative 1870"],
    ),
    (
        "Changsha has 6,400 high-tech enterprises. At present the incubators ab"
        "ove provincial level are 42. Of makers' spaces, city-level ones or hig"
        "her, there are 117.",
        None,
        ["high_tech 长沙市 cumulative 6400"],
    ),
    (
        "Next come the future unicorns, which some call cheetahs: 31 cheetahs l"
        'ive in Shenzhen. A "unicorn" is a firm worth more than a billion. Mo'
        "re than 40 Chinese firms have joined within the year.",
        None,
        [],
    ),
]

# Parts told by the field, before or behind.
PARTS: list[Row] = [
    (
        "China has 12,100 little giants. By sector, over 9,800 of the 12,100 little giants belong to manufacturing.",
        None,
        ["little_giant 全国 cumulative 12100", "little_giant 全国 cumulative ≥9800 [belong to manufacturing]"],
    ),
    (
        "In emerging industries such as quantum computing there are 610 little giants in China.",
        None,
        ["little_giant 全国 cumulative 610 [emerging industries]"],
    ),
]

# A digest that has lost its lines: each of its points is a sentence.
DIGESTS: list[Row] = [
    (
        "Points - Little giants in Hunan have risen to 527 at the latest count, far more than in 2020 - By 2027 the "
        "province wants to double what they spend on research - Another field is software, where sales reached a new "
        "high in spring - The province is home to 13,000 high-tech enterprises in all",
        None,
        ["little_giant 湖南省 cumulative 527", "high_tech 湖南省 cumulative 13000"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*WHOSE, *WHAT, *PARTS, *DIGESTS])
def test_whose_they_are(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
