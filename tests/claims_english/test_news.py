"""Whole paragraphs as newspapers, agencies and translation machines write them."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Headlines with their first sentences.
HEADLINES: list[Row] = [
    (
        "57 companies in Taizhou shortlisted! The sixth batch of national little giants is out\n\nOn September "
        "2, the Zhejiang Provincial Department of Economy and Information Technology released the list.",
        "台州市",
        ["little_giant 台州市 new 57 batch 6 confirmed"],
    ),
    (
        "Congratulations! 8 more companies in Haiyan become national little giants",
        "海盐县",
        ["little_giant 海盐县 new 8 confirmed"],
    ),
    (
        "Jinjiang adds 9 little giants\n\nThe seventh batch of national specialized and new “little giant” "
        "enterprises was announced a few days ago. Nine companies in our city are on the list, and the total "
        "now stands at 44.",
        "晋江市",
        ["little_giant 晋江市 new 9 batch 7 confirmed", "little_giant 晋江市 cumulative 44"],
    ),
    (
        "530 names on Gansu's first list of innovative SMEs this year: Lanzhou 240, Tianshui 71, Jiuquan 36.",
        None,
        [
            "innovative_sme 甘肃省 new 530 batch 1 confirmed",
            "innovative_sme 兰州市 new 240 batch 1 confirmed",
            "innovative_sme 天水市 new 71 batch 1 confirmed",
            "innovative_sme 酒泉市 new 36 batch 1 confirmed",
        ],
    ),
    (
        "Publicity of the third batch of provincial gazelle enterprises in Shanxi: 64 names\n\nTaiyuan leads "
        "with 27, followed by Changzhi with 9.",
        None,
        [
            "gazelle 山西省 new 64 batch 3 proposed provincial",
            "gazelle 太原市 new 27 batch 3 proposed provincial",
            "gazelle 长治市 new 9 batch 3 proposed provincial",
        ],
    ),
    (
        "Does the city have little giants? Yes, 86. Fifteen came with the seventh batch.",
        "湖州市",
        ["little_giant 湖州市 cumulative 86", "little_giant 湖州市 new 15 batch 7"],
    ),
    (
        "Good news! Another 11 firms in Rizhao have been rated as national “little giants”, for a total of 41.",
        None,
        ["little_giant 日照市 new 11 confirmed", "little_giant 日照市 cumulative 41"],
    ),
    (
        "This spring 215 firms were certified as provincial SRDI SMEs, so we are at 2,640 provincewide.",
        "贵州省",
        ["srdi_sme 贵州省 new 215 confirmed", "srdi_sme 贵州省 cumulative 2640"],
    ),
    (
        "Tonglu adds 14 provincial gazelles\nZhejiang announced the fifth batch of provincial gazelles. In "
        "Tonglu, 14 enterprises were identified.",
        None,
        ["gazelle 桐庐县 new 14 batch 5 confirmed provincial"],
    ),
]

# Provinces with their cities.
PROVINCIAL_NEWS: list[Row] = [
    (
        "According to the Provincial Department of Industry and Information Technology, 136 enterprises in "
        "Hebei passed the evaluation of the sixth batch of little giants, bringing the total to 607.",
        None,
        ["little_giant 河北省 new 136 batch 6 confirmed", "little_giant 河北省 cumulative 607 batches 1-6"],
    ),
    (
        "So far, Luohe has cultivated 11 national-level specialized and special new “little giant” "
        "enterprises, 103 provincial-level specialized and special new small and medium-sized enterprises and "
        "270 innovative small and medium-sized enterprises.",
        None,
        ["little_giant 漯河市 cumulative 11", "srdi_sme 漯河市 cumulative 103", "innovative_sme 漯河市 cumulative 270"],
    ),
    (
        "As of the end of June, the number of high-tech enterprises and technology-based SMEs in Mianyang "
        "reached 900 and 2,450 respectively.",
        None,
        ["high_tech 绵阳市 cumulative 900", "tech_sme 绵阳市 cumulative 2450"],
    ),
    (
        "Hefei ranks first in the province with 235 little giants, followed by Wuhu with 94 and Chuzhou with 61.",
        None,
        [
            "little_giant 合肥市 cumulative 235",
            "little_giant 芜湖市 cumulative 94",
            "little_giant 滁州市 cumulative 61",
        ],
    ),
    (
        "In 2023, 3,500 enterprises in Wuhan applied for recognition as high-tech enterprises, and 2,900 were "
        "recognized.",
        None,
        ["high_tech 武汉市 applied 3500 2023", "high_tech 武汉市 new 2900 2023 confirmed"],
    ),
    (
        "The company is among the 92 enterprises in Dongying selected for the first batch of gazelle "
        "enterprises in 2024.",
        None,
        ["gazelle 东营市 new 92 batch 1 2024 confirmed"],
    ),
    (
        "Qingdao has fostered 190 national little giants, 1,400 municipal SRDI SMEs and 10 unicorns, Vice "
        "Mayor Zhang said.",
        None,
        [
            "little_giant 青岛市 cumulative 190",
            "srdi_sme 青岛市 cumulative 1400 municipal",
            "unicorn 青岛市 cumulative 10",
        ],
    ),
    (
        "China has so far cultivated over 140,000 SRDI SMEs, including 14,600 little giants, official data "
        "showed Tuesday.",
        None,
        ["srdi_sme 全国 cumulative ≥140000", "little_giant 全国 cumulative 14600"],
    ),
    (
        "Among the seventh batch of little giants publicized by the ministry, 55 are from Xiamen, ranking "
        "second in Fujian.",
        None,
        ["little_giant 厦门市 new 55 batch 7 proposed"],
    ),
    (
        "The first three batches of key little giants number 1,379 nationwide; Zhejiang has 181.",
        None,
        ["key_little_giant 全国 cumulative 1379 batches 1-3", "key_little_giant 浙江省 cumulative 181 batches 1-3"],
    ),
    (
        "Guangxi Daily, Nanning – A total of 43 enterprises in the region were included in the fifth batch of "
        "national-level specialized and new “little giant” enterprises. Among them, Nanning has 14, Liuzhou "
        "has 12 and Guilin has 6.",
        None,
        [
            "little_giant 广西壮族自治区 new 43 batch 5 confirmed",
            "little_giant 南宁市 new 14 batch 5 confirmed",
            "little_giant 柳州市 new 12 batch 5 confirmed",
            "little_giant 桂林市 new 6 batch 5 confirmed",
        ],
    ),
    (
        "High-tech enterprises in the province have increased from 6,500 in 2019 to 15,000, and their exports "
        "exceeded 200 billion yuan.",
        "湖南省",
        ["high_tech 湖南省 cumulative 6500", "high_tech 湖南省 cumulative 15000"],
    ),
    (
        "Zhuzhou boasts 3 unicorns, two of them new this year.",
        None,
        ["unicorn 株洲市 cumulative 3", "unicorn 株洲市 new 2"],
    ),
]

# News from translation machines.
TRANSLATED_NEWS: list[Row] = [
    (
        "Recently, the Ministry of Industry and Information Technology announced the fifth batch of "
        "specialized, special and new “little giant” enterprise lists, and 11 enterprises in Ouhai were "
        "selected, ranking first in the city.",
        "温州市",
        ["little_giant 瓯海区 new 11 batch 5 confirmed"],
    ),
    (
        "13 enterprises in our county were shortlisted for the fourth batch of specialized and special new "
        "“little giants” in the country.",
        "永嘉县",
        ["little_giant 永嘉县 new 13 batch 4 confirmed"],
    ),
    (
        "Up to now, our district has cultivated 5 national specialized, special and new “little giants”, 60 "
        "provincial specialized, special and new small and medium-sized enterprises and 3 provincial hidden "
        "champions.",
        "瓯海区",
        ["little_giant 瓯海区 cumulative 5", "srdi_sme 瓯海区 cumulative 60", "hidden_champion 瓯海区 cumulative 3"],
    ),
    (
        "This year, Ruian has newly added 8 national specialized and new small giant enterprises, and the "
        "cumulative number has reached 31.",
        None,
        ["little_giant 瑞安市 new 8", "little_giant 瑞安市 cumulative 31"],
    ),
    (
        "Wenzhou's 46 companies were selected as the fourth batch of national-level “little giants” of "
        "specialization and new, accounting for 7.7% of the province.",
        None,
        ["little_giant 温州市 new 46 batch 4 confirmed"],
    ),
    (
        "So far, the city's total number of single champion enterprises (products) in the national "
        "manufacturing industry has reached 83, ranking first among all cities in the country.",
        "宁波市",
        ["manufacturing_champion 宁波市 cumulative 83"],
    ),
    (
        "There are 22 companies in Shaoxing on the list, of which 9 are from Zhuji, 5 from Shengzhou and 8 "
        "from Yuecheng. The list is that of the sixth batch of national little giants.",
        None,
        [
            "little_giant 绍兴市 new 22 batch 6 confirmed",
            "little_giant 诸暨市 new 9 batch 6 confirmed",
            "little_giant 嵊州市 new 5 batch 6 confirmed",
            "little_giant 越城区 new 8 batch 6 confirmed",
        ],
    ),
    (
        "Jiangsu has 1,998 specialized, special and new “little giant” enterprises recognized by the state, "
        "and the number of the sixth batch, 563, ranks first in the country.",
        None,
        ["little_giant 江苏省 cumulative 1998 confirmed", "little_giant 江苏省 new 563 batch 6 confirmed"],
    ),
    (
        "Yueqing adds 14 “little giants” and the total number ranks first among the counties in the province! "
        "The total is 58.",
        None,
        ["little_giant 乐清市 new 14", "little_giant 乐清市 cumulative 58"],
    ),
    (
        "According to statistics, 1,500 listed companies are specialized and new “little giants”.",
        None,
        ["little_giant 全国 cumulative 1500 [listed]"],
    ),
]

# News agencies.
AGENCY_NEWS: list[Row] = [
    (
        "HANGZHOU, May 8 (Xinhua) -- East China's Zhejiang Province had cultivated 1,801 national “little "
        "giant” firms as of March, ranking third nationwide.",
        None,
        ["little_giant 浙江省 cumulative 1801"],
    ),
    (
        "WUHAN, June 2 (Xinhua) -- Central China's Hubei Province is home to more than 30,000 high-tech "
        "enterprises, according to the provincial department of science and technology.",
        None,
        ["high_tech 湖北省 cumulative ≥30000"],
    ),
    (
        "CHENGDU -- Southwest China's Sichuan province now has 16,900 high-tech enterprises and 21,000 "
        "technology-based SMEs, local authorities said on Thursday.",
        None,
        ["high_tech 四川省 cumulative 16900", "tech_sme 四川省 cumulative 21000"],
    ),
    (
        "China's northern port city of Tianjin has fostered 286 little giants and 440 gazelles, local officials said.",
        None,
        ["little_giant 天津市 cumulative 286", "gazelle 天津市 cumulative 440"],
    ),
    (
        "Nationwide, the number of high-tech enterprises exceeded 500,000 last year, up 83 percent from 2020, "
        "Minister Yin said. In Shenzhen alone there are 25,000.",
        None,
        ["high_tech 全国 cumulative ≥500000", "high_tech 深圳市 cumulative 25000"],
    ),
    (
        "The country now has 409 unicorns, the second most in the world after the United States with 758, a "
        "Hurun report said.",
        None,
        ["unicorn 全国 cumulative 409", "unicorn - cumulative 758"],
    ),
    (
        "Of the 14,600 little giants nationwide, over 90 percent are private firms, and some 1,000 are listed.",
        None,
        ["little_giant 全国 cumulative 14600", "little_giant 全国 cumulative ≈1000 [listed]"],
    ),
    (
        "Hefei, capital of Anhui, saw its number of high-tech enterprises exceed 10,000 for the first time, "
        "reaching 10,026.",
        None,
        ["high_tech 合肥市 cumulative 10026"],
    ),
    (
        "The Yangtze River Delta has 5,000 little giants, about a third of the national total of 14,600.",
        None,
        ["little_giant - cumulative 5000", "little_giant 全国 cumulative 14600"],
    ),
    (
        "Beijing has 1,035 little giants, the most of any Chinese city. Shenzhen is second with 1,025.",
        None,
        ["little_giant 北京市 cumulative 1035", "little_giant 深圳市 cumulative 1025"],
    ),
    (
        "The Ministry of Industry and Information Technology has announced five batches of little giants, with "
        "12,000 enterprises in total.",
        None,
        ["little_giant 全国 cumulative 12000 batches 1-5"],
    ),
]

# Brokers and rankings.
BROKER_NOTES: list[Row] = [
    (
        "As of 2023Q3, there are 12,950 “little giants” nationwide, of which 1,902 are A-share listed (15%).",
        None,
        ["little_giant 全国 cumulative 12950", "little_giant 全国 cumulative 1902 [A-share listed]"],
    ),
    (
        "By batch, the five batches comprise 248, 1,744, 2,930, 4,357 and 3,671 little giants.",
        None,
        [
            "little_giant 全国 new 248 batch 1",
            "little_giant 全国 new 1744 batch 2",
            "little_giant 全国 new 2930 batch 3",
            "little_giant 全国 new 4357 batch 4",
            "little_giant 全国 new 3671 batch 5",
        ],
    ),
    (
        "By region, Zhejiang (1,801), Jiangsu (1,998) and Guangdong (1,875) have the most little giants.",
        None,
        [
            "little_giant 浙江省 cumulative 1801",
            "little_giant 江苏省 cumulative 1998",
            "little_giant 广东省 cumulative 1875",
        ],
    ),
    (
        "We count 2,915 names across the provinces that have published their proposed seventh-batch little "
        "giants so far; Shandong (512) and Anhui (286) follow Hubei (530).",
        None,
        [
            "little_giant 山东省 new 512 batch 7 proposed",
            "little_giant 安徽省 new 286 batch 7 proposed",
            "little_giant 湖北省 new 530 batch 7 proposed",
        ],
    ),
    (
        "The eighth batch of manufacturing single champions has 420 companies; Zhejiang takes 75 of them.",
        None,
        ["manufacturing_champion 全国 new 420 batch 8", "manufacturing_champion 浙江省 new 75 batch 8"],
    ),
    (
        "Little giants (batches 1-5): Hubei 678, Hunan 513, Henan 394.",
        None,
        [
            "little_giant 湖北省 cumulative 678 batches 1-5",
            "little_giant 湖南省 cumulative 513 batches 1-5",
            "little_giant 河南省 cumulative 394 batches 1-5",
        ],
    ),
    (
        "Some 3,500 little giants passed the third-batch review nationwide in 2024, and 120 lost the title.",
        None,
        ["little_giant 全国 reviewed ≈3500 batch 3 confirmed", "little_giant 全国 revoked 120 batch 3 confirmed"],
    ),
    (
        "The company is one of 23 single champions in Xiamen and one of the 5 that passed the review in 2023.",
        None,
        ["manufacturing_champion 厦门市 cumulative 23", "manufacturing_champion 厦门市 reviewed 5 confirmed"],
    ),
]

# Stories about a firm or a town.
STORIES: list[Row] = [
    (
        "Yichang's small firms aim high\n\nYICHANG, April 9 (Xinhua) -- At a workshop in central China's "
        "Yichang, robots weld car parts around the clock. The maker, Lihua Precision, was recognized as a "
        'national "little giant" in 2022.\n\nIt is one of 62 little giants in the city, which is also home to '
        "1,105 high-tech enterprises. In 2023, the city's SRDI SMEs numbered 403.",
        None,
        ["little_giant 宜昌市 cumulative 62", "high_tech 宜昌市 cumulative 1105", "srdi_sme 宜昌市 cumulative 403"],
    ),
    (
        'Liaoning expands ranks of "little giants"\n\nA total of 41 firms in Liaoning Province were included '
        'in the fifth batch of national "little giant" enterprises, the provincial department of industry and '
        "information technology said Wednesday. The province now has 328 such enterprises. Dalian and Shenyang "
        "lead with 122 and 97, respectively.",
        None,
        [
            "little_giant 辽宁省 new 41 batch 5 confirmed",
            "little_giant 辽宁省 cumulative 328",
            "little_giant 大连市 cumulative 122",
            "little_giant 沈阳市 cumulative 97",
        ],
    ),
    (
        "Why investors flock to Hefei\n\nLast year alone the city added 2,000 high-tech enterprises. Their "
        'number now exceeds 8,400. "Five years ago we had 2,100," said Wang Lei of the city\'s science bureau.',
        "合肥市",
        ["high_tech 合肥市 new 2000", "high_tech 合肥市 cumulative ≥8400", "high_tech 合肥市 cumulative 2100"],
    ),
    (
        "Shenzhen's little giants top 1,000\n\nWith the seventh batch, the number of national-level little "
        "giants in Shenzhen has risen to 1,333, the city's SME bureau said on Friday. 347 companies made it "
        "onto the new list, the largest number of any city. Nanshan district alone has 380 little giants.",
        None,
        [
            "little_giant 深圳市 cumulative 1333 batches 1-7",
            "little_giant 深圳市 new 347 batch 7 confirmed",
            "little_giant 南山区 cumulative 380",
        ],
    ),
    (
        "Central bank data show loans to SRDI firms rising\n\nAt the end of March, outstanding loans to SRDI "
        "SMEs were up 15 percent. There are more than 140,000 such firms in China, among them 14,600 little "
        "giants, according to the industry ministry.",
        None,
        ["srdi_sme 全国 cumulative ≥140000", "little_giant 全国 cumulative 14600"],
    ),
    (
        "Ningbo keeps the crown of champions\n\nThe list of the eighth batch of national manufacturing single "
        "champions was published on Tuesday. 21 Ningbo companies are on it. The city has topped the national "
        "ranking seven years in a row, with 104 champions to date.",
        None,
        ["manufacturing_champion 宁波市 new 21 batch 8 confirmed", "manufacturing_champion 宁波市 cumulative 104"],
    ),
    (
        "Chengdu High-tech Zone adds gazelles\n\nChengdu's High-tech Zone named 86 gazelle enterprises for "
        "2023 on Monday. They earned 12 billion yuan last year. The zone also has 5 unicorns.",
        None,
        ["gazelle - new 86 2023 confirmed", "unicorn - cumulative 5"],
    ),
    (
        "In Changsha county, Hunan province, private firms make up nine in ten of all enterprises. The county "
        "boasts 84 national little giants and 890 high-tech enterprises, said county head Fu Xuming, adding "
        "that it strives for 120 little giants by 2026.",
        None,
        ["little_giant 长沙县 cumulative 84", "high_tech 长沙县 cumulative 890"],
    ),
    (
        "Kunshan, administered by Suzhou in Jiangsu province, ranks first among China's counties. As of last "
        "December it had 3,000-odd high-tech enterprises. Its 93 little giants include Hanchuan Intelligent.",
        None,
        ["high_tech 昆山市 cumulative ≥3000", "little_giant 昆山市 cumulative 93"],
    ),
    (
        "Guangdong leads the country with 75,000 high-tech enterprises, according to a report released in "
        "Beijing on Thursday. Jiangsu ranks second with 51,000 and Zhejiang third with 42,000.",
        None,
        ["high_tech 广东省 cumulative 75000", "high_tech 江苏省 cumulative 51000", "high_tech 浙江省 cumulative 42000"],
    ),
]

# Other wordings for what a table above holds.
WORDINGS: list[Row] = [
    (
        "Qingdao's tally of single champions climbed to 45 after six more were named.",
        None,
        ["manufacturing_champion 青岛市 cumulative 45", "manufacturing_champion 青岛市 new 6 confirmed"],
    ),
    (
        "Another 27 companies in Taizhou of Jiangsu made the cut for the national list of little giants.",
        None,
        ["little_giant 泰州市 new 27 confirmed"],
    ),
    ("Zhengzhou is where 171 little giants call home.", None, ["little_giant 郑州市 cumulative 171"]),
    (
        "Seventeen Shantou firms have been awarded the title of single champion so far.",
        None,
        ["manufacturing_champion 汕头市 cumulative 17 confirmed"],
    ),
    (
        "Jinan's stable of unicorns has grown to 5, and that of gazelles to 410.",
        None,
        ["unicorn 济南市 cumulative 5", "gazelle 济南市 cumulative 410"],
    ),
    ("Wuhu now counts 94 little giants among its enterprises.", None, ["little_giant 芜湖市 cumulative 94"]),
    ("The title of little giant is held by 63 Xuzhou companies.", None, ["little_giant 徐州市 cumulative 63"]),
    (
        "To date, 56 Nanchang enterprises have joined the club of national little giants.",
        None,
        ["little_giant 南昌市 cumulative 56"],
    ),
    ("Lanzhou's high-tech enterprises, 1,021 in number, grew by a fifth.", None, ["high_tech 兰州市 cumulative 1021"]),
    ("The number of unicorns in Guangzhou rose by 3 to 24.", None, ["unicorn 广州市 cumulative 24"]),
    (
        "Haikou recognised 300 new high-tech enterprises in 2023, a record.",
        None,
        ["high_tech 海口市 new 300 2023 confirmed"],
    ),
    ("Last year saw 19 more little giants in Urumqi.", None, ["little_giant 乌鲁木齐市 new 19"]),
    (
        "Baotou had a mere 7 little giants in 2021; today it has 24.",
        None,
        ["little_giant 包头市 cumulative 7", "little_giant 包头市 cumulative 24"],
    ),
    (
        "A total of 320 enterprises in Lishui filed applications for the title of innovative SME this year.",
        None,
        ["innovative_sme 丽水市 applied 320"],
    ),
    (
        "Quanzhou recommended 65 enterprises for the seventh batch of little giants.",
        None,
        ["little_giant 泉州市 applied 65 batch 7"],
    ),
    (
        "Of 90 applicants in Zhoushan, 61 were certified as high-tech enterprises in 2023.",
        None,
        ["high_tech 舟山市 applied 90", "high_tech 舟山市 new 61 2023 confirmed"],
    ),
    (
        "Nearly 30 percent of Ningbo's 352 little giants are makers of auto parts.",
        None,
        ["little_giant 宁波市 cumulative 352"],
    ),
]

# The oddities of translation machines.
MACHINE_TRANSLATION: list[Row] = [
    (
        "According to the relevant person in charge of the Municipal Science and Technology Bureau, as of now, "
        "there are 1,203 high-tech enterprises in the city within the validity period.",
        "日照市",
        ["high_tech 日照市 cumulative 1203 [within the validity period]"],
    ),
    (
        'In the list of the third batch of key "little giant" enterprises supported by the state, our province '
        "has 32 seats.",
        "江西省",
        ["key_little_giant 江西省 new 32 batch 3 confirmed"],
    ),
    (
        "Fuzhou has a total of 8 enterprises on the list of the fourth batch of individual champion "
        "enterprises of the Ministry of Industry and Information Technology, ranking first in the province.",
        "福州市",
        ["manufacturing_champion 福州市 new 8 batch 4 confirmed"],
    ),
    (
        'At this point, the number of national "little giants" in our county has increased to 12, and the '
        "number of provincial-level specialized, special and new enterprises has increased to 57.",
        "长兴县",
        ["little_giant 长兴县 cumulative 12", "srdi_sme 长兴县 cumulative 57"],
    ),
    (
        "The enterprises on the list this time in Linhai include 5 little giants, 21 specialized and special "
        "new small and medium-sized enterprises and 3 hidden champions.",
        None,
        [
            "little_giant 临海市 new 5 confirmed",
            "srdi_sme 临海市 new 21 confirmed",
            "hidden_champion 临海市 new 3 confirmed",
        ],
    ),
    (
        'Good news! 6 more in Yuhuan! The fifth batch of specialized new "little giant" enterprises announced',
        None,
        ["little_giant 玉环市 new 6 batch 5"],
    ),
    (
        "It is understood that up to now, the whole city has cultivated a total of 116 national-level little "
        "giant enterprises, 702 provincial-level specialized and special new enterprises, and 29 single "
        "champion enterprises.",
        "潍坊市",
        [
            "little_giant 潍坊市 cumulative 116",
            "srdi_sme 潍坊市 cumulative 702",
            "manufacturing_champion 潍坊市 cumulative 29",
        ],
    ),
    (
        'Our city\'s newly added national-level specialized and special new "little giant" enterprises are 14, '
        "and the total number is 55, ranking 3rd in the province.",
        "马鞍山市",
        ["little_giant 马鞍山市 new 14", "little_giant 马鞍山市 cumulative 55"],
    ),
    (
        "In the newly announced list of unicorn enterprises in Zhongguancun, Haidian District has 52 "
        "enterprises, accounting for more than half of Beijing.",
        None,
        ["unicorn 海淀区 new 52"],
    ),
    (
        "In accordance with the Implementation Plan for the Cultivation of Gazelles in Jilin, upon "
        "voluntary application and expert review, 41 enterprises are determined to be gazelles of our "
        "province in 2023.",
        None,
        ["gazelle 吉林省 new 41 2023 confirmed provincial"],
    ),
]

ROWS = [
    *HEADLINES,
    *PROVINCIAL_NEWS,
    *TRANSLATED_NEWS,
    *AGENCY_NEWS,
    *BROKER_NOTES,
    *STORIES,
    *WORDINGS,
    *MACHINE_TRANSLATION,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_paragraph_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
