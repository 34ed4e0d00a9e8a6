"""Titles as agencies, newspapers and translation machines name them."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Each title and its levels.
TITLES: list[Row] = [
    (
        "Wenzhou now has 125 national-level specialized and new “little giant” enterprises.",
        None,
        ["little_giant 温州市 cumulative 125"],
    ),
    (
        "Jiaxing has 1,480 provincial specialised, refined, special and new small and medium-sized enterprises.",
        None,
        ["srdi_sme 嘉兴市 cumulative 1480"],
    ),
    ("Hunan has 513 national-level specialized and new enterprises.", None, ["little_giant 湖南省 cumulative 513"]),
    (
        "Hangzhou has developed 26 national and 118 provincial “little giant” companies.",
        None,
        ["little_giant 杭州市 cumulative 26", "little_giant 杭州市 cumulative 118 provincial"],
    ),
    (
        "In Wuxi the national-level and provincial little giants number 96 and 310 respectively.",
        None,
        ["little_giant 无锡市 cumulative 96", "little_giant 无锡市 cumulative 310 provincial"],
    ),
    (
        "Shaoxing has 27 single-item champions in manufacturing and 42 invisible champions.",
        None,
        ["manufacturing_champion 绍兴市 cumulative 27", "hidden_champion 绍兴市 cumulative 42"],
    ),
    (
        "Huzhou has 88 hidden champion cultivation enterprises.",
        None,
        ["hidden_champion_cultivation 湖州市 cumulative 88"],
    ),
    (
        "Chongqing's 95 key “little giants” are funded by the central budget.",
        None,
        ["key_little_giant 重庆市 cumulative 95"],
    ),
    ("Beijing had 7,180 municipal-level specialized and new SMEs.", None, ["srdi_sme 北京市 cumulative 7180"]),
    (
        "Dezhou has 9 national single champions. It also counts 22 provincial ones.",
        None,
        ["manufacturing_champion 德州市 cumulative 9", "manufacturing_champion 德州市 cumulative 22 provincial"],
    ),
    (
        "Pinghu has 21 little giants, 9 hidden champions and 13 enterprises for the cultivation of hidden champions.",
        None,
        [
            "little_giant 平湖市 cumulative 21",
            "hidden_champion 平湖市 cumulative 9",
            "hidden_champion_cultivation 平湖市 cumulative 13",
        ],
    ),
    (
        "Lishui had 20 hidden champions and 36 hidden champions in the making.",
        None,
        ["hidden_champion 丽水市 cumulative 20", "hidden_champion_cultivation 丽水市 cumulative 36"],
    ),
    (
        "Zhoushan's hidden champions in training number 14.",
        None,
        ["hidden_champion_cultivation 舟山市 cumulative 14"],
    ),
    (
        "Shaoxing keeps a list of Hidden Champions In Progress. Forty-one Shaoxing firms were added to it in 2020.",
        None,
        ["hidden_champion_cultivation 绍兴市 new 41 2020 confirmed"],
    ),
    (
        "Number of science-tech SMEs put in storage, Jan-Jun 2024: Haikou 410, Sanya 120, Danzhou 33.",
        None,
        [
            "tech_sme 海口市 new 410 2024 national",
            "tech_sme 三亚市 new 120 2024 national",
            "tech_sme 儋州市 new 33 2024 national",
        ],
    ),
    (
        "Monomial champion enterprises of Zibo: 31.",
        None,
        ["manufacturing_champion 淄博市 cumulative 31"],
    ),
    (
        'Weifang has 12 "single championships" in manufacturing.',
        None,
        ["manufacturing_champion 潍坊市 cumulative 12"],
    ),
    (
        'SRDI "little giants" by district (cumulative to the sixth batch): Pudong 190, Minhang 88, Songjiang 79.',
        None,
        [
            "little_giant 浦东新区 cumulative 190 batches 1-6",
            "little_giant 闵行区 cumulative 88 batches 1-6",
            "little_giant 松江区 cumulative 79 batches 1-6",
        ],
    ),
]

# Titles in adjectives: went from provincial to national.
TITLES_WITHOUT_NOUN: list[Row] = [
    (
        "Ningde has 7 single champion enterprises in manufacturing.",
        None,
        ["manufacturing_champion 宁德市 cumulative 7"],
    ),
    (
        "Zibo is home to 40 individual champions of the manufacturing industry.",
        None,
        ["manufacturing_champion 淄博市 cumulative 40"],
    ),
    (
        "The central budget supports 32 “key” little giants in Chongqing.",
        None,
        ["key_little_giant 重庆市 cumulative 32"],
    ),
    (
        "Weihai has 1,050 high-tech firms and 1,600 technology-innovative SMEs.",
        None,
        ["high_tech 威海市 cumulative 1050", "tech_sme 威海市 cumulative 1600"],
    ),
    (
        "Hunan has more than 4,000 SRDI firms at the provincial level and 513 little giants.",
        None,
        ["srdi_sme 湖南省 cumulative ≥4000", "little_giant 湖南省 cumulative 513"],
    ),
    (
        "In Taizhou of Zhejiang, 118 companies carry the national “little giant” label.",
        None,
        ["little_giant 台州市 cumulative 118"],
    ),
    (
        "Of Jinhua's industrial companies, 3,012 hold the title of national high-tech enterprise.",
        None,
        ["high_tech 金华市 cumulative 3012"],
    ),
    (
        "Baoding now has 25 manufacturing single-event champion enterprises.",
        None,
        ["manufacturing_champion 保定市 cumulative 25"],
    ),
]

# Several titles in a sentence, each with its number.
MIXED_TITLES: list[Row] = [
    (
        "Hunan added 117 little giants in the fifth batch, raising its total to 513, the most in central China.",
        None,
        ["little_giant 湖南省 new 117 batch 5", "little_giant 湖南省 cumulative 513 batches 1-5"],
    ),
    (
        "Up to now, a total of 286 enterprises in Nanjing have been recognized as national specialized and new "
        "“little giants”, of which 46 are key ones supported by the central government.",
        None,
        ["little_giant 南京市 cumulative 286 confirmed", "key_little_giant 南京市 cumulative 46 confirmed"],
    ),
    (
        "In 2022, Quzhou recognized 120 innovative SMEs and 31 provincial SRDI SMEs, and 3 companies became "
        "national little giants.",
        None,
        [
            "innovative_sme 衢州市 new 120 2022 confirmed",
            "srdi_sme 衢州市 new 31 2022 confirmed",
            "little_giant 衢州市 new 3 2022 confirmed",
        ],
    ),
    (
        "The number of valid high-tech enterprises in Jinan reached 6,500 at the end of 2023, up from 5,400 a "
        "year earlier.",
        None,
        ["high_tech 济南市 cumulative 6500 [valid]", "high_tech 济南市 cumulative 5400"],
    ),
    (
        "From 2019 to 2023, the number of little giants in Fujian rose from 7 to 400.",
        None,
        ["little_giant 福建省 cumulative 7", "little_giant 福建省 cumulative 400"],
    ),
    (
        "Zibo's gazelles doubled to 210 last year; its unicorns remained at 2.",
        None,
        ["gazelle 淄博市 cumulative 210", "unicorn 淄博市 cumulative 2"],
    ),
    (
        "Huzhou had 96 little giants by the end of last year, 30 more than a year before.",
        None,
        ["little_giant 湖州市 cumulative 96"],
    ),
    (
        "Hubei plans to have 1,000 little giants by 2025; so far it has 678.",
        None,
        ["little_giant 湖北省 cumulative 678"],
    ),
    (
        "In Guangxi, there are 109 little giants, 1,420 SRDI SMEs and over 4,000 high-tech enterprises, said "
        "Li Ming, deputy director of the department.",
        None,
        [
            "little_giant 广西壮族自治区 cumulative 109",
            "srdi_sme 广西壮族自治区 cumulative 1420",
            "high_tech 广西壮族自治区 cumulative ≥4000",
        ],
    ),
    (
        "Chongqing's Bishan district now has 30 little giants and 420 high-tech enterprises.",
        None,
        ["little_giant 璧山区 cumulative 30", "high_tech 璧山区 cumulative 420"],
    ),
    (
        "The county is now home to 10 national little giants, 42 hidden champions and 233 high-tech "
        "enterprises, accounting for 21 percent of the city's total.",
        "德清县",
        [
            "little_giant 德清县 cumulative 10",
            "hidden_champion 德清县 cumulative 42",
            "high_tech 德清县 cumulative 233",
        ],
    ),
    (
        "Among China's more than 460,000 high-tech enterprises, 75,000 are in Guangdong.",
        None,
        ["high_tech 全国 cumulative ≥460000", "high_tech 广东省 cumulative 75000"],
    ),
    (
        "The economy department released the list of hidden champion enterprises and hidden champion "
        "cultivation enterprises of Zhejiang in 2023. Changshan County has 5 enterprises on the hidden "
        "champion list and 8 enterprises on the cultivation list.",
        None,
        ["hidden_champion 常山县 new 5 2023 confirmed", "hidden_champion_cultivation 常山县 new 8 2023 confirmed"],
    ),
]

# A title goes on to the numbers behind it until another is named.
SEVERAL_TITLES: list[Row] = [
    (
        "As of June 2024, Qingdao was home to 217 national-level little giants, 1,056 gazelle enterprises and"
        " 15 unicorns.",
        None,
        ["little_giant 青岛市 cumulative 217", "gazelle 青岛市 cumulative 1056", "unicorn 青岛市 cumulative 15"],
    ),
    (
        "China has fostered 14,600 “little giant” firms, over 140,000 specialized and sophisticated SMEs and "
        "1,557 manufacturing single champions.",
        None,
        [
            "little_giant 全国 cumulative 14600",
            "srdi_sme 全国 cumulative ≥140000",
            "manufacturing_champion 全国 cumulative 1557",
        ],
    ),
    (
        "Yongkang has 61 provincial hidden champion enterprises and 45 hidden champion cultivation enterprises.",
        None,
        ["hidden_champion 永康市 cumulative 61", "hidden_champion_cultivation 永康市 cumulative 45"],
    ),
    (
        "Last year the province added 1,200 innovative small and medium-sized enterprises, 640 specialized "
        "and new SMEs and 71 “little giants”.",
        "河北省",
        ["innovative_sme 河北省 new 1200", "srdi_sme 河北省 new 640", "little_giant 河北省 new 71"],
    ),
    (
        "Zhongshan has a total of 86 national-level SRDI “little giant” firms, and 1,450 provincial-level SRDI firms.",
        None,
        ["little_giant 中山市 cumulative 86", "srdi_sme 中山市 cumulative 1450"],
    ),
    (
        "Statistics show that there are now more than 100,000 specialized, refined, distinctive and "
        "innovative small and medium-sized enterprises in China, including 12,000 little giants.",
        None,
        ["srdi_sme 全国 cumulative ≥100000", "little_giant 全国 cumulative 12000"],
    ),
    (
        "The city's high-tech companies have surpassed 10,000, and its unicorns reached 30.",
        "南京市",
        ["high_tech 南京市 cumulative ≥10000", "unicorn 南京市 cumulative 30"],
    ),
    (
        "At present, the whole city has 1,103 high-tech enterprises, 986 technology-based SMEs and 93 "
        "provincial “specialized and new” enterprises.",
        "丽水市",
        ["high_tech 丽水市 cumulative 1103", "tech_sme 丽水市 cumulative 986", "srdi_sme 丽水市 cumulative 93"],
    ),
    (
        "Up to now, our city has cultivated a total of 186 national-level specialized and new “little giant” "
        "enterprises, 1,480 provincial-level specialized and new small and medium-sized enterprises, and "
        "2,300 innovative small and medium-sized enterprises.",
        "嘉兴市",
        [
            "little_giant 嘉兴市 cumulative 186",
            "srdi_sme 嘉兴市 cumulative 1480",
            "innovative_sme 嘉兴市 cumulative 2300",
        ],
    ),
    (
        "The number of high-tech enterprises in the city reached 1,103, and the number of technology-based "
        "SMEs reached 2,345.",
        "丽水市",
        ["high_tech 丽水市 cumulative 1103", "tech_sme 丽水市 cumulative 2345"],
    ),
    (
        "City | Little giants | Gazelles\nJinan | 120 | 356\nQingdao | 190 | 410",
        None,
        [
            "little_giant 济南市 cumulative 120",
            "gazelle 济南市 cumulative 356",
            "little_giant 青岛市 cumulative 190",
            "gazelle 青岛市 cumulative 410",
        ],
    ),
    (
        "Ninety-six little giants, 25 single champions and 1,200 high-tech enterprises call Nantong home.",
        None,
        [
            "little_giant 南通市 cumulative 96",
            "manufacturing_champion 南通市 cumulative 25",
            "high_tech 南通市 cumulative 1200",
        ],
    ),
    (
        "The county has 3 little giants, 12 provincial SRDI SMEs and 40 high-tech enterprises.",
        "安吉县",
        ["little_giant 安吉县 cumulative 3", "srdi_sme 安吉县 cumulative 12", "high_tech 安吉县 cumulative 40"],
    ),
    (
        "Shanxi Province had a total of 4,022 provincial-level specialized and new SMEs and 151 “little "
        "giant” enterprises by the end of 2024, while the number of high-tech enterprises stood at 4,155.",
        "太原市",
        ["srdi_sme 山西省 cumulative 4022", "little_giant 山西省 cumulative 151", "high_tech 山西省 cumulative 4155"],
    ),
    (
        "At present, the province has 75,000 high-tech enterprises, 76,000 technology-based SMEs, 18,000 SRDI"
        " SMEs and 2,089 “little giants”, all ranking first in the country.",
        "广东省",
        [
            "high_tech 广东省 cumulative 75000",
            "tech_sme 广东省 cumulative 76000",
            "srdi_sme 广东省 cumulative 18000",
            "little_giant 广东省 cumulative 2089",
        ],
    ),
    (
        "Daqing has no unicorn but 9 little giants.",
        "大庆市",
        ["unicorn 大庆市 cumulative 0", "little_giant 大庆市 cumulative 9"],
    ),
    (
        "Zhuzhou has accumulated 112 little giants, with 16 key little giants among them.",
        "株洲市",
        ["little_giant 株洲市 cumulative 112", "key_little_giant 株洲市 cumulative 16"],
    ),
    (
        "Linyi: \n* 58 little giants (+14)\n* 612 provincial SRDI SMEs (+201)\n* 31 gazelles",
        "临沂市",
        ["little_giant 临沂市 cumulative 58", "srdi_sme 临沂市 cumulative 612", "gazelle 临沂市 cumulative 31"],
    ),
    (
        "Chongqing's Yubei District: 45 little giants | 512 SRDI firms | 1,204 high-tech firms",
        "重庆市",
        ["little_giant 渝北区 cumulative 45", "srdi_sme 渝北区 cumulative 512", "high_tech 渝北区 cumulative 1204"],
    ),
    (
        "The total number of “little giants” in Shanxi is 151; national key “little giants” 19; provincial-"
        "level SRDI SMEs 4,022.",
        "山西省",
        [
            "little_giant 山西省 cumulative 151",
            "key_little_giant 山西省 cumulative 19",
            "srdi_sme 山西省 cumulative 4022",
        ],
    ),
    (
        "National: 31 little giants, 3 single champions. Provincial: 198 gazelles, 402 SRDI SMEs, 12 unicorn "
        "seeds. That is Heze's account at year's end.",
        "菏泽市",
        [
            "little_giant 菏泽市 cumulative 31",
            "manufacturing_champion 菏泽市 cumulative 3",
            "gazelle 菏泽市 cumulative 198",
            "srdi_sme 菏泽市 cumulative 402",
        ],
    ),
    (
        "The list of Zhejiang Province's 2023 hidden champion enterprises was announced a few days ago. A "
        "total of 60 enterprises in the province were on the list, of which 9 were in Jiaxing, ranking third "
        "in the province. In addition, 186 enterprises such as Zhejiang Hexin were identified as hidden "
        "champion cultivation enterprises, including 24 in Jiaxing.",
        "嘉兴市",
        [
            "hidden_champion 浙江省 new 60 2023 confirmed",
            "hidden_champion 嘉兴市 new 9 2023 confirmed",
            "hidden_champion_cultivation 浙江省 new 186 confirmed",
            "hidden_champion_cultivation 嘉兴市 new 24 confirmed",
        ],
    ),
    (
        "It is understood that since the implementation of the gradient cultivation in 2019, Sichuan Province"
        " has cultivated 525 national-level specialized and special new “little giant” enterprises, of which "
        "286 are in Chengdu, accounting for 54.5%; 4,637 provincial-level specialized and special new small "
        "and medium-sized enterprises; 13,000 innovative small and medium-sized enterprises.",
        "四川省",
        [
            "little_giant 四川省 cumulative 525",
            "little_giant 成都市 cumulative 286",
            "srdi_sme 四川省 cumulative 4637",
            "innovative_sme 四川省 cumulative 13000",
        ],
    ),
    (
        "Last year Zhuzhou's little giants increased from 74 to 112, up 51 percent, and SRDI SMEs from 310 to 402.",
        "株洲市",
        [
            "little_giant 株洲市 cumulative 74",
            "little_giant 株洲市 cumulative 112",
            "srdi_sme 株洲市 cumulative 310",
            "srdi_sme 株洲市 cumulative 402",
        ],
    ),
    (
        "More than 900 gazelle enterprises are active in Wuhan, and 34 unicorns operate in the city.",
        None,
        ["gazelle 武汉市 cumulative ≥900", "unicorn 武汉市 cumulative 34"],
    ),
    (
        "The bureau says that 5,200 high-tech enterprises operate in Nantong, while 130 little giants "
        "thrive in Taicang.",
        None,
        ["high_tech 南通市 cumulative 5200", "little_giant 太仓市 cumulative 130"],
    ),
    (
        "Xuzhou has 312 hidden champions, according to the municipal bureau, as well as 12 gazelles and two unicorns.",
        None,
        ["hidden_champion 徐州市 cumulative 312", "gazelle 徐州市 cumulative 12", "unicorn 徐州市 cumulative 2"],
    ),
    (
        "Weifang has 18 single champions, officials said, and 130 national little giants.",
        None,
        ["manufacturing_champion 潍坊市 cumulative 18", "little_giant 潍坊市 cumulative 130"],
    ),
    (
        "The number of gazelles in Jinan jumped above 600, and that of unicorns grew past 10.",
        None,
        ["gazelle 济南市 cumulative ≥600", "unicorn 济南市 cumulative ≥10"],
    ),
    (
        "At the provincial level, Jining has 640 specialized and new SMEs and 150 gazelles; at the "
        "national level, it has 61 little giants.",
        None,
        [
            "srdi_sme 济宁市 cumulative 640",
            "gazelle 济宁市 cumulative 150 provincial",
            "little_giant 济宁市 cumulative 61",
        ],
    ),
    (
        "The Nanjing Municipal Bureau of Science and Technology has released a list of 18 unicorn "
        "companies, 215 cultivation unicorns and 408 gazelle companies.",
        None,
        ["unicorn 南京市 new 18 municipal", "gazelle 南京市 new 408 municipal"],
    ),
    (
        "Up to now, our city has 4 national manufacturing individual champions, 52 specialized and "
        'special new "little giants", 310 provincial specialized and special new enterprises.',
        "衢州市",
        [
            "manufacturing_champion 衢州市 cumulative 4",
            "little_giant 衢州市 cumulative 52",
            "srdi_sme 衢州市 cumulative 310",
        ],
    ),
    (
        'As of September 2023, Jiangxi has cultivated 255 national-level specialized and new "little '
        'giant" enterprises, 2,587 provincial-level specialized and new SMEs, and 6,520 innovative SMEs.',
        None,
        [
            "little_giant 江西省 cumulative 255",
            "srdi_sme 江西省 cumulative 2587",
            "innovative_sme 江西省 cumulative 6520",
        ],
    ),
    (
        "There are 402 local gazelles and 12 local unicorns.",
        "荆门市",
        ["gazelle 荆门市 cumulative 402", "unicorn 荆门市 cumulative 12"],
    ),
    (
        "Enshi is home to 71 gazelles (provincial), 5 little giants (national) and 301 high-tech enterprises.",
        None,
        [
            "gazelle 恩施土家族苗族自治州 cumulative 71 provincial",
            "little_giant 恩施土家族苗族自治州 cumulative 5",
            "high_tech 恩施土家族苗族自治州 cumulative 301",
        ],
    ),
    (
        "Changzhou, a manufacturing hub in Jiangsu, ended 2023 with 3,900 high-tech enterprises on its "
        'books and 167 national "little giants", a figure that trails only Suzhou, Wuxi and Nanjing in '
        "the province.",
        None,
        ["high_tech 常州市 cumulative 3900", "little_giant 常州市 cumulative 167"],
    ),
    (
        "Editor's note: Jiaxing's 118 little giants and 30 single champions have become the backbone of "
        "the city's industry.",
        None,
        ["little_giant 嘉兴市 cumulative 118", "manufacturing_champion 嘉兴市 cumulative 30"],
    ),
    (
        "In 2023, 55 new national-level little giants were added in Dalian, and the total reached 142. "
        "There are 1,020 SRDI SMEs in the province's second-largest city.",
        None,
        ["little_giant 大连市 new 55 2023", "little_giant 大连市 cumulative 142", "srdi_sme 大连市 cumulative 1020"],
    ),
    (
        "Guizhou's innovative SMEs have grown in number from 120 to 1,350 within two years, and its "
        "SRDI SMEs from 300 to 1,012.",
        None,
        [
            "innovative_sme 贵州省 cumulative 120",
            "innovative_sme 贵州省 cumulative 1350",
            "srdi_sme 贵州省 cumulative 300",
            "srdi_sme 贵州省 cumulative 1012",
        ],
    ),
    (
        "Qingdao has 14 unicorns. The province's biggest city by output also has 230 little giants.",
        None,
        ["unicorn 青岛市 cumulative 14", "little_giant 青岛市 cumulative 230"],
    ),
    (
        "The list of the sixth batch of little giants is out. A total of 23 enterprises of Zibo were on the"
        ' list. So far, the city has 133 national little giants, including 21 key "little giants". '
        "Zhangdian District and Huantai County rank first in the number of new additions, with 7 and 4 "
        "respectively.",
        None,
        [
            "little_giant 淄博市 new 23 batch 6 confirmed",
            "little_giant 淄博市 cumulative 133",
            "key_little_giant 淄博市 cumulative 21",
            "little_giant 张店区 new 7 batch 6 confirmed",
            "little_giant 桓台县 new 4 batch 6 confirmed",
        ],
    ),
]

# Two levels of a title, two totals in a row.
LEVELS_AND_PAIRS: list[Row] = [
    (
        "100 enterprises including Hangzhou Lide Co., Ltd. are determined as the fourth batch of hidden champion "
        "enterprises in Zhejiang Province, and 226 enterprises including Ningbo Lide Co., Ltd. as hidden champion "
        "cultivation enterprises.",
        None,
        [
            "hidden_champion 浙江省 new 100 batch 4 confirmed",
            "hidden_champion_cultivation 浙江省 new 226 batch 4 confirmed",
        ],
    ),
    (
        "China had cultivated 570,000 technology-based SMEs by the end of 2024, including more than "
        "130,000 specialized and sophisticated SMEs.",
        None,
        ["tech_sme 全国 cumulative 570000 national", "srdi_sme 全国 cumulative ≥130000"],
    ),
    (
        "Ganzhou added 22 national little giants and 3 single champions, bringing the totals to 95 and 11 "
        "respectively.",
        None,
        [
            "little_giant 赣州市 new 22",
            "manufacturing_champion 赣州市 new 3",
            "little_giant 赣州市 cumulative 95",
            "manufacturing_champion 赣州市 cumulative 11",
        ],
    ),
    (
        "In 2023 Jilin newly added 55 little giants. In the same year, 412 provincial specialized and new "
        "SMEs were newly recognized.",
        None,
        ["little_giant 吉林省 new 55 2023", "srdi_sme 吉林省 new 412 2023 confirmed"],
    ),
    (
        "Changde has built a gradient of 5,200 technology-based SMEs, 1,100 high-tech enterprises, 38 "
        "little giants and 2 single champions.",
        None,
        [
            "tech_sme 常德市 cumulative 5200",
            "high_tech 常德市 cumulative 1100",
            "little_giant 常德市 cumulative 38",
            "manufacturing_champion 常德市 cumulative 2",
        ],
    ),
    (
        "At present, there are a total of 31 national-level and 412 provincial-level specialized and new "
        "enterprises in Changshu.",
        None,
        ["little_giant 常熟市 cumulative 31", "srdi_sme 常熟市 cumulative 412"],
    ),
    (
        "Hebei released the second batch of Hebei manufacturing single champion enterprises. 38 enterprises"
        " have been identified, among which Tangshan has 9 and Baoding 7. As for the national level, 14 "
        "Hebei enterprises have been selected in the first four batches.",
        None,
        [
            "manufacturing_champion 河北省 new 38 batch 2 confirmed provincial",
            "manufacturing_champion 唐山市 new 9 batch 2 confirmed provincial",
            "manufacturing_champion 保定市 new 7 batch 2 confirmed provincial",
            "manufacturing_champion 河北省 cumulative 14 batches 1-4 confirmed",
        ],
    ),
    (
        "Zibo has 28 manufacturing single champion enterprises at or above the provincial level. Tianjin's "
        "gazelles (municipal list) reached 440.",
        None,
        ["manufacturing_champion 淄博市 cumulative 28 provincial", "gazelle 天津市 cumulative 440 provincial"],
    ),
]

ROWS = [*TITLES, *TITLES_WITHOUT_NOUN, *MIXED_TITLES, *SEVERAL_TITLES, *LEVELS_AND_PAIRS]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_title_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
