"""What English texts claim, in groups by what makes them hard to read. The notation is that of ``tests.claims``."""

from __future__ import annotations

import pytest

from pipeline.claims import find_claims, readings
from pipeline.divisions import division
from pipeline.english.places import english_places
from pipeline.normalise import normalise
from pipeline.scopes import Finding, Refusal
from tests.claims.notation import Row, claimed

NUMBERS: list[Row] = [
    ("Ningbo has one hundred and eighteen “little giant” firms.", None, ["little_giant 宁波市 cumulative 118"]),
    ("Forty-three gazelles call Wuxi home.", None, []),
    ("China has 1.46 million technology-based SMEs.", None, ["tech_sme 全国 cumulative 1460000 national"]),
    ("There are 14,600 “little giants” nationwide.", None, ["little_giant 全国 cumulative 14600"]),
    ("Xi'an boasts 15,000-plus high-tech enterprises.", None, ["high_tech 西安市 cumulative ≥15000"]),
    ("Hefei has nearly 200 gazelle companies.", None, ["gazelle 合肥市 cumulative ≈200"]),
    ("Dalian has fewer than 100 national little giants.", None, ["little_giant 大连市 cumulative ≤100"]),
    ("The number of high-tech enterprises in Chengdu topped 13,000.", None, ["high_tech 成都市 cumulative ≥13000"]),
    ("Tibet has 0 national little giants.", None, ["little_giant 西藏自治区 cumulative 0"]),
    ("In 2022 Jiangsu had 1,998 national little giants.", None, ["little_giant 江苏省 cumulative 1998"]),
]

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
]

BATCHES_AND_YEARS: list[Row] = [
    (
        "A total of 55 enterprises in Wenzhou were included in the fourth batch of specialized and new “little giant” "
        "enterprises.",
        None,
        ["little_giant 温州市 new 55 batch 4 confirmed"],
    ),
    (
        "In the first six batches, Jiangsu had 2,215 “little giant” enterprises.",
        None,
        ["little_giant 江苏省 cumulative 2215 batches 1-6"],
    ),
    (
        "Four firms of Yongkang became little giants in the first two batches, 9 in the third and 11 in the fourth.",
        None,
        [
            "little_giant 永康市 cumulative 4 batches 1-2",
            "little_giant 永康市 new 9 batch 3",
            "little_giant 永康市 new 11 batch 4",
        ],
    ),
    (
        "37 Nantong companies are on the new list of little giants. It was the fifth batch.",
        None,
        ["little_giant 南通市 new 37 batch 5 confirmed"],
    ),
    (
        "The Shandong department of industry announced its list of gazelles for 2023, with 420 firms on it.",
        None,
        ["gazelle 山东省 new 420 2023 confirmed provincial"],
    ),
    (
        "MIIT approved 253 firms as the ninth batch of single champions.",
        None,
        ["manufacturing_champion 全国 new 253 batch 9 confirmed"],
    ),
    (
        "In 2020, more than 223,000 technology-based SMEs entered the national database.",
        None,
        ["tech_sme 全国 new ≥223000 2020 national"],
    ),
]

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

LISTS: list[Row] = [
    (
        "Ningbo ranks 4th with 182 little giants, behind Shanghai (262), Beijing (257) and Tianjin (134).",
        None,
        [
            "little_giant 宁波市 cumulative 182",
            "little_giant 上海市 cumulative 262",
            "little_giant 北京市 cumulative 257",
            "little_giant 天津市 cumulative 134",
        ],
    ),
    (
        "Hunan recognized 1,001 little giants. Changsha, Zhuzhou and Xiangtan have 319, 112 and 74 respectively.",
        None,
        [
            "little_giant 湖南省 new 1001 confirmed",
            "little_giant 长沙市 new 319 confirmed",
            "little_giant 株洲市 new 112 confirmed",
            "little_giant 湘潭市 new 74 confirmed",
        ],
    ),
    (
        "The fifth batch of little giants was publicized. Wenzhou has 64 enterprises on the list: Yueqing 20, Rui'an "
        "11, Pingyang and Cangnan 3 each.",
        None,
        [
            "little_giant 温州市 new 64 batch 5 proposed",
            "little_giant 乐清市 new 20 batch 5 proposed",
            "little_giant 瑞安市 new 11 batch 5 proposed",
            "little_giant 平阳县 new 3 batch 5 proposed",
            "little_giant 苍南县 new 3 batch 5 proposed",
        ],
    ),
    (
        "Anhui announced its fourth batch of provincial single champions, including 25 in Hefei, 12 from Wuhu and 8 "
        "based in Ma'anshan.",
        None,
        [
            "manufacturing_champion 合肥市 new 25 batch 4 confirmed provincial",
            "manufacturing_champion 芜湖市 new 12 batch 4 confirmed provincial",
            "manufacturing_champion 马鞍山市 new 8 batch 4 confirmed provincial",
        ],
    ),
    (
        "The batch of 310 little giants from Shenzhen is large. Nanshan accounts for 105 of the 310, Bao'an 76.",
        None,
        [
            "little_giant 深圳市 cumulative 310",
            "little_giant 南山区 cumulative 105",
            "little_giant 宝安区 cumulative 76",
        ],
    ),
    (
        "Jinan: 6,705 high-tech enterprises; 178 gazelles at the provincial level; 2 unicorns.",
        None,
        ["high_tech 济南市 cumulative 6705", "gazelle 济南市 cumulative 178 provincial", "unicorn 济南市 cumulative 2"],
    ),
    (
        "Little giants in Jiaxing\nHaining 21\nPinghu 19\nTongxiang 17",
        None,
        ["little_giant 海宁市 cumulative 21", "little_giant 平湖市 cumulative 19", "little_giant 桐乡市 cumulative 17"],
    ),
    (
        "The Hurun Global Unicorn Index 2024 found 1,453 unicorns in the world. The US led with 703 unicorns, "
        "followed by China with 340. Beijing had 78, Shanghai 65 and Shenzhen 34.",
        None,
        [
            "unicorn - cumulative 1453",
            "unicorn - cumulative 703",
            "unicorn 全国 cumulative 340",
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 深圳市 cumulative 34",
        ],
    ),
]

MEASURES: list[Row] = [
    (
        "Suzhou, Jiangsu province, added 230 national little giants in the fifth batch, bringing the total to 401.",
        None,
        ["little_giant 苏州市 new 230 batch 5", "little_giant 苏州市 cumulative 401 batches 1-5"],
    ),
    (
        "12 companies in Ningbo passed the review of the third batch of “little giant” enterprises.",
        None,
        ["little_giant 宁波市 reviewed 12 batch 3 confirmed"],
    ),
    (
        "Of the 51 Nanchang firms of the second batch of little giants 44 passed the review; 7 lost the title.",
        None,
        [
            "little_giant 南昌市 new 51 batch 2",
            "little_giant 南昌市 reviewed 44 batch 2 confirmed",
            "little_giant 南昌市 revoked 7 batch 2 confirmed",
        ],
    ),
    (
        "Shanghai has announced the first batch for 2024 of the city's specialized and sophisticated SMEs. The list "
        "carries 3,183 companies: 1,904 newly recognized ones and 1,279 of the 2021 cohort that passed re-examination.",
        None,
        [
            "srdi_sme 上海市 new_and_reviewed 3183 batch 1 2024 confirmed",
            "srdi_sme 上海市 new 1904 batch 1 2024 confirmed",
            "srdi_sme 上海市 reviewed 1279 2021 confirmed",
        ],
    ),
    (
        "Wuhan's high-tech companies grew to 12,654 in 2022 from 9,151 a year earlier.",
        None,
        ["high_tech 武汉市 cumulative 12654", "high_tech 武汉市 cumulative 9151"],
    ),
    (
        "Before the announcement of the fourth batch, Wenzhou had a total of 52 little giants.",
        None,
        ["little_giant 温州市 cumulative 52 batches 1-3"],
    ),
    (
        "Tianjin removed 36 firms from its roll of high-tech enterprises.",
        None,
        ["high_tech 天津市 revoked 36 confirmed"],
    ),
    ("Guangzhou has 61 firms that applied for the gazelle title.", None, ["gazelle 广州市 applied 61"]),
]

STATUS: list[Row] = [
    (
        "The fifth list of small giant enterprises was publicized, and 384 companies from Zhejiang were on it.",
        None,
        ["little_giant 浙江省 new 384 batch 5 proposed"],
    ),
    (
        "310 companies in Shenzhen made the proposed list of the fifth batch of little giants. That would bring the "
        "city's total to 752.",
        None,
        ["little_giant 深圳市 new 310 batch 5 proposed", "little_giant 深圳市 cumulative 752 batches 1-5 proposed"],
    ),
    (
        "The Beijing bureau plans to recognize 503 enterprises as specialized and new SMEs.",
        None,
        ["srdi_sme 北京市 new 503 proposed"],
    ),
    ("So far 47 enterprises in Inner Mongolia have been recognized as little giants.", None,
     ["little_giant 内蒙古自治区 cumulative 47 confirmed"]),
]  # fmt: skip

PARTS: list[Row] = [
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
]

TURNED_DOWN: list[tuple[str, str | None, str]] = [
    ("Zhejiang aims to have 300 “little giants” by 2027.", None, "plan"),
    ("By 2025 the city will have 30 single champions.", "宁波市", "plan"),
    ("Each city shall recommend no fewer than 200 innovative SMEs.", "长春市", "plan"),
    ("About 57 percent of Suzhou's little giants make parts.", None, "share"),
    ("In Nanjing 1 in 4 of the gazelles raised money.", None, "share"),
    ("Beijing's unicorns: five more than last year.", None, "difference"),
    ("The number of gazelles in Jinan rose by 30.", None, "difference"),
    ("Output of little giants in Wenzhou rose to 3 billion yuan.", None, "money"),
    ("The little giant firm in Wenzhou has 500 employees.", None, "other things than firms"),
    ("The 2 high-tech zones of Wuhan serve little giants.", None, "other things than firms"),
    ("Qingdao hosted 230 unicorns, gazelles and “little giants”.", None, "several titles in one number"),
    ("Qingdao has 403 potential unicorns and no gazelle.", None, "only sounds like a title"),
    ("Wuhan's bank lent 2 million yuan to 340 little giants.", None, "told of firms, not counted as such"),
    ("Of 412 SRDI SMEs polled in Hefei most complain.", None, "told of firms, not counted as such"),
    ("Of its 12 subsidiaries 3 are high-tech enterprises.", None, "part of firms that are not counted"),
    ("It is one of the little giants of Wenzhou.", None, "one firm, not a count"),
    ("Yunnan adds 700 high-tech enterprises a year.", None, "rate"),
]

NOTHING: list[Row] = [
    ("He visited 3 little giants and 2 unicorns in Dalian.", None, []),
    ("A class for 60 founders of would-be unicorns begins in Qingdao.", None, []),
    ("Notice on the declaration of 2024 innovative SMEs of Changchun", None, []),
    ("Some 2,300 little giants collected the money in Anhui.", None, []),
    ("", None, []),
]

SENTENCES: list[Row] = [
    (
        "In the list of the sixth batch of national specialized and new “little giant” enterprises released "
        "by the Ministry of Industry and Information Technology, 36 companies in Jiaxing were selected, "
        "ranking third in Zhejiang. So far, the number of national-level “little giant” enterprises in "
        "Jiaxing has reached 186.",
        "嘉兴市",
        ["little_giant 嘉兴市 new 36 batch 6 confirmed", "little_giant 嘉兴市 cumulative 186"],
    ),
    (
        "A few days ago, the Zhejiang Provincial Department of Economy and Information Technology publicized "
        "the list of the seventh batch of specialized and new “little giant” enterprises and the third batch "
        "of enterprises that passed the review. 18 enterprises in Shaoxing are on the list of the seventh "
        "batch and 25 passed the review.",
        "绍兴市",
        ["little_giant 绍兴市 new 18 batch 7 proposed", "little_giant 绍兴市 reviewed 25 batch 3 proposed"],
    ),
    (
        "Huzhou added 22 “little giant” enterprises this year, bringing the total to 140. Among them, "
        "Changxing has 40, Deqing 35 and Anji 20.",
        None,
        [
            "little_giant 湖州市 new 22",
            "little_giant 湖州市 cumulative 140",
            "little_giant 长兴县 cumulative 40",
            "little_giant 德清县 cumulative 35",
            "little_giant 安吉县 cumulative 20",
        ],
    ),
    (
        "By the end of 2023, Anhui had cultivated a total of 599 national “little giants”, ranking seventh in"
        " the country and third in the Yangtze River Delta.",
        None,
        ["little_giant 安徽省 cumulative 599"],
    ),
    (
        "Of the 3,671 companies on the fifth list, 475 are from Jiangsu, 457 from Guangdong and 384 from "
        "Zhejiang, according to the Ministry of Industry and Information Technology, which published the list"
        " of specialized and new “little giant” enterprises.",
        None,
        [
            "little_giant 全国 new 3671 batch 5 confirmed",
            "little_giant 江苏省 new 475 batch 5 confirmed",
            "little_giant 广东省 new 457 batch 5 confirmed",
            "little_giant 浙江省 new 384 batch 5 confirmed",
        ],
    ),
    (
        "Three cities in Zhejiang lead the fifth batch of little giants: Ningbo has 69 firms on the list, "
        "Hangzhou 122 and Jiaxing 41. Wenzhou, with 39, ranks fourth.",
        None,
        [
            "little_giant 宁波市 new 69 batch 5 confirmed",
            "little_giant 杭州市 new 122 batch 5 confirmed",
            "little_giant 嘉兴市 new 41 batch 5 confirmed",
            "little_giant 温州市 new 39 batch 5 confirmed",
        ],
    ),
    (
        "Ningbo Tops Nation with 352 National Single Champions",
        None,
        ["manufacturing_champion 宁波市 cumulative 352"],
    ),
    (
        "As of June 2024, Qingdao was home to 217 national-level little giants, 1,056 gazelle enterprises and"
        " 15 unicorns.",
        None,
        ["little_giant 青岛市 cumulative 217", "gazelle 青岛市 cumulative 1056", "unicorn 青岛市 cumulative 15"],
    ),
    (
        "Hubei and Hunan had 678 and 513 little giants respectively at the end of 2023.",
        None,
        ["little_giant 湖北省 cumulative 678", "little_giant 湖南省 cumulative 513"],
    ),
    (
        "Hubei and Hunan each have more than 500 little giants.",
        None,
        ["little_giant 湖北省 cumulative ≥500", "little_giant 湖南省 cumulative ≥500"],
    ),
    (
        "The province aims to bring the number of high-tech enterprises to 20,000 within three years. It "
        "currently has 14,000.",
        "湖北省",
        ["high_tech 湖北省 cumulative 14000"],
    ),
    (
        "The number of high-tech enterprises in Foshan grew from 5,000 in 2019 to 10,000 in 2023, an increase"
        " of 5,000.",
        None,
        ["high_tech 佛山市 cumulative 5000", "high_tech 佛山市 cumulative 10000"],
    ),
    (
        "Shenzhen had 752 little giants in total, second only to Beijing's 832 and ahead of Shanghai (713).",
        None,
        [
            "little_giant 深圳市 cumulative 752",
            "little_giant 北京市 cumulative 832",
            "little_giant 上海市 cumulative 713",
        ],
    ),
    (
        "The Ministry of Industry and Information Technology has recognized five batches totaling 12,950 "
        "little giants since 2019.",
        None,
        ["little_giant 全国 cumulative 12950 batches 1-5 confirmed"],
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
        "According to the announcement, 253 enterprises were identified as the ninth batch of manufacturing "
        "single champions and 160 enterprises passed the review of the third and sixth batches.",
        None,
        ["manufacturing_champion 全国 new 253 batch 9 confirmed", "manufacturing_champion 全国 reviewed 160 confirmed"],
    ),
    (
        "Among the 108 companies in the sixth batch of little giants from Suzhou, Kunshan has 25, "
        "Zhangjiagang 14 and Wujiang 12.",
        None,
        [
            "little_giant 苏州市 new 108 batch 6",
            "little_giant 昆山市 new 25 batch 6",
            "little_giant 张家港市 new 14 batch 6",
            "little_giant 吴江区 new 12 batch 6",
        ],
    ),
    (
        "Wenzhou: 13 new national single champions; total now 46",
        None,
        ["manufacturing_champion 温州市 new 13", "manufacturing_champion 温州市 cumulative 46"],
    ),
    (
        "Yongkang has 61 provincial hidden champion enterprises and 45 hidden champion cultivation enterprises.",
        None,
        ["hidden_champion 永康市 cumulative 61", "hidden_champion_cultivation 永康市 cumulative 45"],
    ),
    (
        "The department announced the first batch of provincial gazelle enterprises in 2024: 120 in total, of"
        " which 35 are in Jinan and 28 in Qingdao.",
        "山东省",
        [
            "gazelle 山东省 new 120 batch 1 2024 confirmed provincial",
            "gazelle 济南市 new 35 batch 1 2024 confirmed provincial",
            "gazelle 青岛市 new 28 batch 1 2024 confirmed provincial",
        ],
    ),
    (
        "Last year the province added 1,200 innovative small and medium-sized enterprises, 640 specialized "
        "and new SMEs and 71 “little giants”.",
        "河北省",
        ["innovative_sme 河北省 new 1200", "srdi_sme 河北省 new 640", "little_giant 河北省 new 71"],
    ),
    (
        "Guangzhou's high-tech enterprises numbered 12,611 in 2020, the third highest among Chinese cities, "
        "after Beijing and Shenzhen.",
        None,
        ["high_tech 广州市 cumulative 12611"],
    ),
    (
        "In the first half of the year, 43,000 technology-based small and medium-sized enterprises were put "
        "into the national database in Jiangsu.",
        None,
        ["tech_sme 江苏省 new 43000 national"],
    ),
    (
        "Twelve firms in Taizhou, Zhejiang, were stripped of their high-tech enterprise status.",
        None,
        ["high_tech 台州市 revoked 12 confirmed"],
    ),
    (
        "Chengdu's 286 little giants account for 42 percent of Sichuan's total.",
        None,
        ["little_giant 成都市 cumulative 286"],
    ),
    (
        "Up to now, Wenling has 34 national little giants, 6 more than last year.",
        None,
        ["little_giant 温岭市 cumulative 34"],
    ),
    (
        "A total of 95 enterprises in Dongguan have passed the review for the third batch of specialized and "
        "new “little giants”, with a pass rate of 93.1 percent.",
        None,
        ["little_giant 东莞市 reviewed 95 batch 3 confirmed"],
    ),
    (
        "Xiamen recommended 120 enterprises to apply for the fifth batch of little giants, of which 58 were approved.",
        None,
        ["little_giant 厦门市 applied 120 batch 5", "little_giant 厦门市 new 58 batch 5 confirmed"],
    ),
    (
        "The list is led by Guangdong with 614, followed by Jiangsu (474), Beijing (243), Zhejiang (161) and "
        "Shanghai (156), data on the sixth batch of little giants showed.",
        None,
        [
            "little_giant 广东省 new 614 batch 6",
            "little_giant 江苏省 new 474 batch 6",
            "little_giant 北京市 new 243 batch 6",
            "little_giant 浙江省 new 161 batch 6",
            "little_giant 上海市 new 156 batch 6",
        ],
    ),
    (
        "Beijing ranks first with 1,035 little giants, while Shenzhen comes second with 1,025.",
        None,
        ["little_giant 北京市 cumulative 1035", "little_giant 深圳市 cumulative 1025"],
    ),
    (
        "With the new batch, the total number of little giants in Ningbo rises to 352, ranking first among "
        "cities of its kind.",
        None,
        ["little_giant 宁波市 cumulative 352"],
    ),
    (
        "Suzhou's “little giants” exceed 400\n"
        "With 230 new enterprises selected, Suzhou now counts 401 national little giants in the first five "
        "batches.",
        None,
        ["little_giant 苏州市 new 230 confirmed", "little_giant 苏州市 cumulative 401 batches 1-5"],
    ),
    (
        "Zhejiang has 1,801 little giants, accounting for 12.4 percent of the country's total of 14,600.",
        None,
        ["little_giant 浙江省 cumulative 1801", "little_giant 全国 cumulative 14600"],
    ),
    (
        "The enterprise is one of 55 in Wenzhou selected for the fourth batch of little giants.",
        None,
        ["little_giant 温州市 new 55 batch 4 confirmed"],
    ),
    (
        "There were 12 unicorns in Hefei in 2023, up from 8 in 2022.",
        None,
        ["unicorn 合肥市 cumulative 12", "unicorn 合肥市 cumulative 8"],
    ),
    (
        "Changzhou's little giants increased by 54 to 157.",
        None,
        ["little_giant 常州市 cumulative 157"],
    ),
    (
        "China's number of high-tech enterprises exceeded 460,000 by the end of 2024.",
        None,
        ["high_tech 全国 cumulative ≥460000"],
    ),
    (
        "The third batch of national key “little giant” enterprises: 26 Ningbo firms make the list",
        None,
        ["key_little_giant 宁波市 new 26 batch 3 confirmed"],
    ),
    (
        "Eleven more companies in Lishui won the title of national specialized and new “little giant” enterprises.",
        None,
        ["little_giant 丽水市 new 11 confirmed"],
    ),
    (
        "Of Jiangxi's 255 little giants, 60 are listed companies.",
        None,
        ["little_giant 江西省 cumulative 255", "little_giant 江西省 cumulative 60 [listed]"],
    ),
    (
        "Shenyang boasts 131 national little giants, 79 of which are in Tiexi district.",
        None,
        ["little_giant 沈阳市 cumulative 131", "little_giant 铁西区 cumulative 79"],
    ),
    (
        "Guizhou saw 12 firms removed from the list of high-tech enterprises.",
        None,
        ["high_tech 贵州省 revoked 12 confirmed"],
    ),
    (
        "Municipal authorities said Nanjing will have 300 little giants by the end of the year. Last year it had 216.",
        None,
        ["little_giant 南京市 cumulative 216"],
    ),
    (
        "Wuxi had 3 companies in the first batch, 21 in the second, 40 in the third and 56 in the fourth "
        "batch of little giants.",
        None,
        [
            "little_giant 无锡市 new 3 batch 1",
            "little_giant 无锡市 new 21 batch 2",
            "little_giant 无锡市 new 40 batch 3",
            "little_giant 无锡市 new 56 batch 4",
        ],
    ),
    (
        "The three northeastern provinces, Liaoning, Jilin and Heilongjiang, have 330, 95 and 77 little "
        "giants respectively.",
        None,
        [
            "little_giant 辽宁省 cumulative 330",
            "little_giant 吉林省 cumulative 95",
            "little_giant 黑龙江省 cumulative 77",
        ],
    ),
    (
        "He said that 5 of the 12 unicorns are from Wuhan.",
        None,
        ["unicorn 武汉市 cumulative 5"],
    ),
    (
        "The program, launched in 2019, has selected 9,279 enterprises nationwide in four batches of “little giants”.",
        None,
        ["little_giant 全国 cumulative 9279 batches 1-4 confirmed"],
    ),
    (
        "The fourth batch covers 4,357 little giants. Zhejiang, with 603 companies, tops the list, followed "
        "by Guangdong with 448 and Shandong with 402.",
        None,
        [
            "little_giant 全国 new 4357 batch 4",
            "little_giant 浙江省 new 603 batch 4",
            "little_giant 广东省 new 448 batch 4",
            "little_giant 山东省 new 402 batch 4",
        ],
    ),
    (
        "Shunde, a district of Foshan, contributes 64 of the city's 150 little giants.",
        None,
        ["little_giant 顺德区 cumulative 64", "little_giant 佛山市 cumulative 150"],
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
        "Tianjin's Binhai New Area hosts 138 national-level little giants, more than half of the city's total.",
        None,
        ["little_giant 滨海新区 cumulative 138"],
    ),
    (
        "The newly publicized 2023 list of Shaanxi's provincial specialized and new SMEs contains 471 "
        "enterprises, of which Xi'an has 240, Baoji 61 and Xianyang 40.",
        None,
        [
            "srdi_sme 陕西省 new 471 2023 proposed",
            "srdi_sme 西安市 new 240 2023 proposed",
            "srdi_sme 宝鸡市 new 61 2023 proposed",
            "srdi_sme 咸阳市 new 40 2023 proposed",
        ],
    ),
    (
        "Seven firms from Longgang district, six from Bao'an and four from Nanshan, all in Shenzhen, joined "
        "the eighth batch of single champions.",
        None,
        [
            "manufacturing_champion 龙岗区 new 7 batch 8 confirmed",
            "manufacturing_champion 宝安区 new 6 batch 8 confirmed",
            "manufacturing_champion 南山区 new 4 batch 8 confirmed",
        ],
    ),
    (
        "Chongqing identified 1,500 municipal-level specialized SMEs in 2022, raising the total to 2,484.",
        None,
        ["srdi_sme 重庆市 new 1500 2022 confirmed", "srdi_sme 重庆市 cumulative 2484"],
    ),
    (
        "The city's high-tech companies have surpassed 10,000, and its unicorns reached 30.",
        "南京市",
        ["high_tech 南京市 cumulative ≥10000", "unicorn 南京市 cumulative 30"],
    ),
    (
        "Nantong ranks fourth in the province with 37 new little giants in the fifth batch, after Suzhou "
        "(230), Nanjing (104) and Wuxi (97).",
        None,
        [
            "little_giant 南通市 new 37 batch 5",
            "little_giant 苏州市 new 230 batch 5",
            "little_giant 南京市 new 104 batch 5",
            "little_giant 无锡市 new 97 batch 5",
        ],
    ),
    (
        "The list of enterprises to be recognized as the fourth batch of little giants in Fujian has been "
        "made public, with 104 companies proposed.",
        None,
        ["little_giant 福建省 new 104 batch 4 proposed"],
    ),
    (
        "Guiyang counts 27 “little giants”, of which 5 were added this year.",
        None,
        ["little_giant 贵阳市 cumulative 27", "little_giant 贵阳市 new 5"],
    ),
    (
        "On the newly released list, Luoyang has 7 single champion enterprises and 3 single champion products.",
        None,
        ["manufacturing_champion 洛阳市 new 7 confirmed", "manufacturing_champion 洛阳市 new 3 confirmed [products]"],
    ),
    (
        "Hurun released the Global Unicorn Index 2023. Guangzhou is home to 22 unicorns, 3 more than the year"
        " before, overtaking Hangzhou with 21.",
        None,
        ["unicorn 广州市 cumulative 22", "unicorn 杭州市 cumulative 21"],
    ),
    (
        "As the ministry's list of the seventh batch shows, Ningbo has 120 little giants selected, taking its"
        " total to 472; Hangzhou's total is 560.",
        None,
        [
            "little_giant 宁波市 new 120 batch 7 confirmed",
            "little_giant 宁波市 cumulative 472 batches 1-7",
            "little_giant 杭州市 cumulative 560 batches 1-7",
        ],
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
        "The Inner Mongolia Autonomous Region now has 47 “little giant” enterprises, with Baotou (15), Hohhot"
        " (12) and Ordos (8) in the lead.",
        None,
        [
            "little_giant 内蒙古自治区 cumulative 47",
            "little_giant 包头市 cumulative 15",
            "little_giant 呼和浩特市 cumulative 12",
            "little_giant 鄂尔多斯市 cumulative 8",
        ],
    ),
    (
        "At present, the whole city has 1,103 high-tech enterprises, 986 technology-based SMEs and 93 "
        "provincial “specialized and new” enterprises.",
        "丽水市",
        ["high_tech 丽水市 cumulative 1103", "tech_sme 丽水市 cumulative 986", "srdi_sme 丽水市 cumulative 93"],
    ),
    (
        "Jiangsu, Guangdong and Zhejiang occupy the top three with 2,215, 2,089 and 1,801 little giants.",
        None,
        [
            "little_giant 江苏省 cumulative 2215",
            "little_giant 广东省 cumulative 2089",
            "little_giant 浙江省 cumulative 1801",
        ],
    ),
    (
        "The Sichuan economy department said 347 firms had passed the 2023 review of specialized and new SMEs"
        " and 29 had failed.",
        None,
        ["srdi_sme 四川省 reviewed 347 2023 confirmed", "srdi_sme 四川省 revoked 29 confirmed"],
    ),
    (
        "In Ningbo, 83 enterprises have been cultivated into national single champions, the most of any "
        "Chinese city for six consecutive years.",
        None,
        ["manufacturing_champion 宁波市 cumulative 83"],
    ),
    (
        "Jiangyin's list grew to 61 little giants after 18 were added in the fifth batch.",
        None,
        ["little_giant 江阴市 cumulative 61", "little_giant 江阴市 new 18 batch 5"],
    ),
    (
        "The total number of national “little giant” enterprises in Changsha reached 195 after the sixth "
        "batch, ranking first among the central provincial capitals.",
        None,
        ["little_giant 长沙市 cumulative 195 batches 1-6"],
    ),
    (
        "Recently, the Ministry of Industry and Information Technology publicized the list of the seventh "
        "batch of specialized and new “little giant” enterprises. 38 enterprises in our city were on the "
        "list, ranking second in the province.",
        "嘉兴市",
        ["little_giant 嘉兴市 new 38 batch 7 proposed"],
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
        "The fifth batch of little giants was announced. 25 companies in Wenzhou were selected. Among them, "
        "there are 14 in Yueqing, 6 in Ruian, and 5 in Longwan.",
        None,
        [
            "little_giant 温州市 new 25 batch 5 confirmed",
            "little_giant 乐清市 new 14 batch 5 confirmed",
            "little_giant 瑞安市 new 6 batch 5 confirmed",
            "little_giant 龙湾区 new 5 batch 5 confirmed",
        ],
    ),
    (
        "After the announcement of the sixth batch of little giants, the total number in Shaoxing has reached"
        " 144, ranking third in the province.",
        None,
        ["little_giant 绍兴市 cumulative 144 batches 1-6"],
    ),
    (
        "45 third-batch “little giant” enterprises in Foshan passed the review.",
        None,
        ["little_giant 佛山市 reviewed 45 batch 3 confirmed"],
    ),
    (
        "A total of 253 enterprises in Zhejiang were shortlisted for the sixth batch of little giants, "
        "including 72 in Ningbo, 65 in Hangzhou, and 39 in Wenzhou.",
        None,
        [
            "little_giant 浙江省 new 253 batch 6 confirmed",
            "little_giant 宁波市 new 72 batch 6 confirmed",
            "little_giant 杭州市 new 65 batch 6 confirmed",
            "little_giant 温州市 new 39 batch 6 confirmed",
        ],
    ),
    (
        "It was decided to recognize 120 enterprises including Jinan Borun Machinery Co., Ltd. as Shandong "
        "gazelle enterprises in 2023.",
        None,
        ["gazelle 山东省 new 120 2023 confirmed"],
    ),
    (
        "It is proposed to recognize 503 enterprises as Hubei specialized and new small and medium-sized enterprises.",
        None,
        ["srdi_sme 湖北省 new 503 proposed"],
    ),
    (
        "The high-tech enterprise qualification of 12 enterprises in Dongguan was cancelled.",
        None,
        ["high_tech 东莞市 revoked 12 confirmed"],
    ),
    (
        "The number of high-tech enterprises in the city reached 1,103, and the number of technology-based "
        "SMEs reached 2,345.",
        "丽水市",
        ["high_tech 丽水市 cumulative 1103", "tech_sme 丽水市 cumulative 2345"],
    ),
    (
        "Hangzhou, Ningbo and Jiaxing ranked top three with 122, 69, and 41 companies respectively on the "
        "fifth list of little giants.",
        None,
        [
            "little_giant 杭州市 new 122 batch 5 confirmed",
            "little_giant 宁波市 new 69 batch 5 confirmed",
            "little_giant 嘉兴市 new 41 batch 5 confirmed",
        ],
    ),
    (
        "Number of “little giants” in Quanzhou exceeds 100",
        None,
        ["little_giant 泉州市 cumulative ≥100"],
    ),
    (
        "13 Huzhou companies named national “little giants”",
        None,
        ["little_giant 湖州市 new 13 confirmed"],
    ),
    (
        "Zhejiang: 1,801 little giants",
        None,
        ["little_giant 浙江省 cumulative 1801"],
    ),
    (
        "National little giants, sixth batch\nGuangdong | 614\nJiangsu | 474\nBeijing | 243",
        None,
        [
            "little_giant 广东省 new 614 batch 6",
            "little_giant 江苏省 new 474 batch 6",
            "little_giant 北京市 new 243 batch 6",
        ],
    ),
    (
        "Little giants by city (total)\n1. Shenzhen 1,025\n2. Suzhou 510\n3. Hangzhou 480",
        None,
        [
            "little_giant 深圳市 cumulative 1025",
            "little_giant 苏州市 cumulative 510",
            "little_giant 杭州市 cumulative 480",
        ],
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
        "The list of the seventh batch of little giants is out. By province:\n"
        "- Guangdong: 301\n"
        "- Jiangsu: 287\n"
        "- Zhejiang: 200",
        None,
        [
            "little_giant 广东省 new 301 batch 7 confirmed",
            "little_giant 江苏省 new 287 batch 7 confirmed",
            "little_giant 浙江省 new 200 batch 7 confirmed",
        ],
    ),
    (
        "Jiangxi now counts 255 “little giant” companies, with Nanchang leading with 83, trailed by Ganzhou "
        "with 42 and Jiujiang with 31.",
        None,
        [
            "little_giant 江西省 cumulative 255",
            "little_giant 南昌市 cumulative 83",
            "little_giant 赣州市 cumulative 42",
            "little_giant 九江市 cumulative 31",
        ],
    ),
    (
        "Of the 64 Wenzhou companies on the fifth list of little giants, Yueqing accounts for 20, Rui'an for "
        "11 and Lucheng for three.",
        None,
        [
            "little_giant 温州市 new 64 batch 5 confirmed",
            "little_giant 乐清市 new 20 batch 5 confirmed",
            "little_giant 瑞安市 new 11 batch 5 confirmed",
            "little_giant 鹿城区 new 3 batch 5 confirmed",
        ],
    ),
    (
        "In 2023, 1,526 enterprises in Sichuan were recognized as innovative SMEs; in 2022 there were 1,017.",
        None,
        ["innovative_sme 四川省 new 1526 2023 confirmed", "innovative_sme 四川省 new 1017 2022 confirmed"],
    ),
    (
        "Anhui granted the title of provincial specialized and new SME to 1,210 enterprises.",
        None,
        ["srdi_sme 安徽省 new 1210 confirmed"],
    ),
    (
        "The Jiangsu department removed 21 companies from the list of provincial specialized and new SMEs and"
        " approved 3,100 new ones.",
        None,
        ["srdi_sme 江苏省 revoked 21 confirmed", "srdi_sme 江苏省 new 3100 confirmed"],
    ),
    (
        "Changzhou, which had 93 national little giants at the end of 2022, now has 157.",
        None,
        ["little_giant 常州市 cumulative 93", "little_giant 常州市 cumulative 157"],
    ),
    (
        "Foshan ended 2023 with 9,300 high-tech enterprises.",
        None,
        ["high_tech 佛山市 cumulative 9300"],
    ),
    (
        "The province's stock of little giants stands at 678, the most in central China.",
        "湖北省",
        ["little_giant 湖北省 cumulative 678"],
    ),
    (
        "Hubei's stock of little giants stands at 678. Wuhan accounts for 310 of them, Xiangyang for 61 and "
        "Yichang for 58.",
        None,
        [
            "little_giant 湖北省 cumulative 678",
            "little_giant 武汉市 cumulative 310",
            "little_giant 襄阳市 cumulative 61",
            "little_giant 宜昌市 cumulative 58",
        ],
    ),
    (
        "As many as 1,040 small and medium-sized enterprises in Tianjin have been certified as municipal-"
        "level SRDI firms.",
        None,
        ["srdi_sme 天津市 cumulative 1040 confirmed"],
    ),
    (
        "More than 3,000 companies on the Chinese mainland made the ministry's sixth list of little giants.",
        None,
        ["little_giant 全国 new ≥3000 batch 6 confirmed"],
    ),
    (
        "Since 2019 six batches totalling more than 14,000 little giants have been selected nationwide.",
        None,
        ["little_giant 全国 cumulative ≥14000 batches 1-6 confirmed"],
    ),
    (
        "Pinghu has won 3 new titles of national single champion, for a total of 9.",
        None,
        ["manufacturing_champion 平湖市 new 3 confirmed", "manufacturing_champion 平湖市 cumulative 9"],
    ),
    (
        "Liaoning recommended 210 companies for the seventh batch of little giants; 96 of them made it.",
        None,
        ["little_giant 辽宁省 applied 210 batch 7", "little_giant 辽宁省 new 96 batch 7 confirmed"],
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
        "Among China's 14,600 little giants, Hebei's 440 rank twelfth.",
        None,
        ["little_giant 全国 cumulative 14600", "little_giant 河北省 cumulative 440"],
    ),
    (
        "Guangxi has 103 little giants. Yunnan, by contrast, has only 74.",
        None,
        ["little_giant 广西壮族自治区 cumulative 103", "little_giant 云南省 cumulative 74"],
    ),
    (
        "The county has 3 little giants, 12 provincial SRDI SMEs and 40 high-tech enterprises.",
        "安吉县",
        ["little_giant 安吉县 cumulative 3", "srdi_sme 安吉县 cumulative 12", "high_tech 安吉县 cumulative 40"],
    ),
    (
        "The third batch of provincial hidden champions: 21 from Ningbo, 18 from Hangzhou, 9 from Taizhou.",
        "浙江省",
        [
            "hidden_champion 宁波市 new 21 batch 3",
            "hidden_champion 杭州市 new 18 batch 3",
            "hidden_champion 台州市 new 9 batch 3",
        ],
    ),
    (
        "Jiangsu has 1,980 little giants (Suzhou 401, Nanjing 223, Wuxi 207).",
        None,
        [
            "little_giant 江苏省 cumulative 1980",
            "little_giant 苏州市 cumulative 401",
            "little_giant 南京市 cumulative 223",
            "little_giant 无锡市 cumulative 207",
        ],
    ),
    (
        "Weifang now boasts 143 national little giants, up 31 from a year ago.",
        None,
        ["little_giant 潍坊市 cumulative 143"],
    ),
    (
        "The city had 45 gazelles in 2021 and 78 in 2022.",
        "芜湖市",
        ["gazelle 芜湖市 cumulative 45", "gazelle 芜湖市 cumulative 78"],
    ),
    (
        "Nanjing and Wuxi come next with 104 and 97 firms in the fifth batch of little giants.",
        None,
        ["little_giant 南京市 new 104 batch 5", "little_giant 无锡市 new 97 batch 5"],
    ),
    (
        "It added that 19 more firms from Yancheng passed the re-evaluation of the second batch of little "
        "giants, a pass rate of 95 percent.",
        None,
        ["little_giant 盐城市 reviewed 19 batch 2 confirmed"],
    ),
    (
        "The unicorn club has 12 members in Chengdu.",
        None,
        ["unicorn 成都市 cumulative 12"],
    ),
    (
        "Shandong has the country's second largest number of single champions, 226.",
        None,
        ["manufacturing_champion 山东省 cumulative 226"],
    ),
    (
        "Hefei's tally of little giants, 220, is the highest in Anhui.",
        None,
        ["little_giant 合肥市 cumulative 220"],
    ),
    (
        "Guizhou hopes to add 20 little giants this year, having added 16 last year.",
        None,
        ["little_giant 贵州省 new 16"],
    ),
    (
        "The publicity period of the fifth batch of provincial single champions ended yesterday. Rizhao has 7"
        " enterprises on the list and Linyi 12.",
        "山东省",
        [
            "manufacturing_champion 日照市 new 7 batch 5 proposed provincial",
            "manufacturing_champion 临沂市 new 12 batch 5 proposed provincial",
        ],
    ),
    (
        "There are 5 little giants in Pingdu, 4 in Laixi, 3 in Jiaozhou and 12 in Jimo.",
        "青岛市",
        [
            "little_giant 平度市 cumulative 5",
            "little_giant 莱西市 cumulative 4",
            "little_giant 胶州市 cumulative 3",
            "little_giant 即墨区 cumulative 12",
        ],
    ),
    (
        "Ningbo has topped the list of single champions for seven years with 104 enterprises.",
        None,
        ["manufacturing_champion 宁波市 cumulative 104"],
    ),
    (
        "The report says the number of unicorns in the city more than doubled to 20 from 9.",
        "杭州市",
        ["unicorn 杭州市 cumulative 20", "unicorn 杭州市 cumulative 9"],
    ),
    (
        "To date the ministry has published five batches of the list, naming 12,950 little giants in all, "
        "1,432 of them in Zhejiang.",
        None,
        [
            "little_giant 全国 cumulative 12950 batches 1-5 confirmed",
            "little_giant 浙江省 cumulative 1432 batches 1-5 confirmed",
        ],
    ),
    (
        "The 2022 list of Hunan specialized and new SMEs has 1,192 enterprises: 903 newly recognized and 289 "
        "that passed the review.",
        None,
        [
            "srdi_sme 湖南省 new_and_reviewed 1192 2022 confirmed",
            "srdi_sme 湖南省 new 903 2022 confirmed",
            "srdi_sme 湖南省 reviewed 289 confirmed",
        ],
    ),
]

NEWS: list[Row] = [
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
        "BEIJING, July 15 (Xinhua) -- China has announced its fifth batch of “little giant” firms, adding "
        "3,671 enterprises to the list and lifting the total above 12,000, the Ministry of Industry and "
        "Information Technology (MIIT) said Saturday.\n\n"
        "The ministry said 90 percent of the new firms belong to the manufacturing sector. By the end of "
        "June, the country had more than 90,000 SRDI SMEs.",
        None,
        [
            "little_giant 全国 new 3671 batch 5 confirmed",
            "little_giant 全国 cumulative ≥12000 batches 1-5",
            "srdi_sme 全国 cumulative ≥90000",
        ],
    ),
    (
        "Chengdu moved into the national top ten with 286 little giants. In the sixth batch alone it won 54 "
        "places, of which 19 went to the High-tech Zone, 11 to Longquanyi and 6 to Shuangliu.",
        "成都市",
        [
            "little_giant 成都市 cumulative 286",
            "little_giant 成都市 new 54 batch 6 confirmed",
            "little_giant 龙泉驿区 new 11 batch 6 confirmed",
            "little_giant 双流区 new 6 batch 6 confirmed",
        ],
    ),
    (
        "Foshan's gazelles: 45 more join the herd\n\n"
        "Foshan certified 45 gazelle enterprises for 2023, taking the cumulative number to 168. Nanhai "
        "District has the largest herd (71), then Shunde (58), Chancheng (21), Sanshui (11) and Gaoming (7).",
        "佛山市",
        [
            "gazelle 佛山市 new 45 2023 confirmed",
            "gazelle 佛山市 cumulative 168",
            "gazelle 南海区 cumulative 71",
            "gazelle 顺德区 cumulative 58",
            "gazelle 禅城区 cumulative 21",
            "gazelle 三水区 cumulative 11",
            "gazelle 高明区 cumulative 7",
        ],
    ),
    (
        "Changsha adds 76 national “little giants” in one go\n\n"
        "The Ministry of Industry and Information Technology recently published the sixth batch of national "
        "little giants. 117 firms from Hunan are on it, 76 of them from Changsha. To date Hunan's total is "
        "630 and Changsha's 271.",
        "长沙市",
        [
            "little_giant 湖南省 new 117 batch 6 confirmed",
            "little_giant 长沙市 new 76 batch 6 confirmed",
            "little_giant 湖南省 cumulative 630",
            "little_giant 长沙市 cumulative 271",
        ],
    ),
    (
        "Mianyang now has 61 little giants, including 23 that were newly recognized this year, and ranks "
        "second in Sichuan after Chengdu.",
        "绵阳市",
        ["little_giant 绵阳市 cumulative 61", "little_giant 绵阳市 new 23 confirmed"],
    ),
    (
        "Dongguan's 209 little giants make the city fourth in Guangdong; of the 209, 121 were selected in the"
        " fifth batch and 36 in the sixth.",
        "东莞市",
        [
            "little_giant 东莞市 cumulative 209",
            "little_giant 东莞市 new 121 batch 5 confirmed",
            "little_giant 东莞市 new 36 batch 6",
        ],
    ),
    (
        "Anhui proposes to recognize 1,023 firms as provincial SRDI SMEs, a list released for public comment "
        "on Thursday shows. Hefei has 301 candidates, Wuhu 140 and Chuzhou 96.",
        None,
        [
            "srdi_sme 安徽省 new 1023 proposed",
            "srdi_sme 合肥市 new 301 proposed",
            "srdi_sme 芜湖市 new 140 proposed",
            "srdi_sme 滁州市 new 96 proposed",
        ],
    ),
    (
        "Among the 41 Shaanxi companies recommended for the seventh batch of national single champions, 22 "
        "are based in Xi'an.",
        "西安市",
        ["manufacturing_champion 陕西省 applied 41 batch 7", "manufacturing_champion 西安市 applied 22 batch 7"],
    ),
    (
        "The 64 national little giants of Harbin invested 3.5 billion yuan in R&D last year and hold 4,200 patents.",
        "哈尔滨市",
        ["little_giant 哈尔滨市 cumulative 64"],
    ),
    (
        "Shanxi Province had a total of 4,022 provincial-level specialized and new SMEs and 151 “little "
        "giant” enterprises by the end of 2024, while the number of high-tech enterprises stood at 4,155.",
        "太原市",
        ["srdi_sme 山西省 cumulative 4022", "little_giant 山西省 cumulative 151", "high_tech 山西省 cumulative 4155"],
    ),
    (
        "Hainan added five national little giants this year for a total of 18. Haikou has 13, Sanya two and "
        "Chengmai three.",
        "海口市",
        [
            "little_giant 海南省 new 5",
            "little_giant 海南省 cumulative 18",
            "little_giant 海口市 cumulative 13",
            "little_giant 三亚市 cumulative 2",
            "little_giant 澄迈县 cumulative 3",
        ],
    ),
    (
        "Ningxia's 31 little giants include 15 in Yinchuan and 7 in Shizuishan.",
        "银川市",
        [
            "little_giant 宁夏回族自治区 cumulative 31",
            "little_giant 银川市 cumulative 15",
            "little_giant 石嘴山市 cumulative 7",
        ],
    ),
    (
        "Wujiang's share: 12 of Suzhou's 108 new little giants, according to the sixth-batch list published Monday.",
        "苏州市",
        ["little_giant 吴江区 new 12 batch 6 confirmed", "little_giant 苏州市 new 108 batch 6 confirmed"],
    ),
    (
        "Zhengzhou 128, Luoyang 71, Xinxiang 50: these are the three Henan cities with most little giants. "
        "The whole province counts 419.",
        "郑州市",
        [
            "little_giant 郑州市 cumulative 128",
            "little_giant 洛阳市 cumulative 71",
            "little_giant 新乡市 cumulative 50",
            "little_giant 河南省 cumulative 419",
        ],
    ),
    (
        "Little giants: which provinces lead?\n\n"
        "(China Daily) Guangdong, Jiangsu and Zhejiang were the top three provinces by number of “little "
        "giant” enterprises as of the end of 2023, with 1,528, 1,504 and 1,447 respectively. Shandong (1,070)"
        " and Beijing (840) rounded out the top five.",
        None,
        [
            "little_giant 广东省 cumulative 1528",
            "little_giant 江苏省 cumulative 1504",
            "little_giant 浙江省 cumulative 1447",
            "little_giant 山东省 cumulative 1070",
            "little_giant 北京市 cumulative 840",
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
        "By counties and districts, Deqing County has the largest number with 9 companies, followed by "
        "Changxing County with 8 companies, Wuxing District with 5 companies and Anji County with 3 companies"
        " in the fourth list of national little giants.",
        "湖州市",
        [
            "little_giant 德清县 new 9 batch 4",
            "little_giant 长兴县 new 8 batch 4",
            "little_giant 吴兴区 new 5 batch 4",
            "little_giant 安吉县 new 3 batch 4",
        ],
    ),
    (
        "Shandong's industry department on Friday released the list of the 2022 batch of gazelle enterprises:"
        " 709 firms were newly certified, and 241 certified in 2019 passed the renewal. Yantai has the most "
        "newcomers, 95, ahead of Qingdao's 92 and Jinan's 88.",
        "山东省",
        [
            "gazelle 山东省 new 709 2022 confirmed provincial",
            "gazelle 山东省 reviewed 241 confirmed provincial",
            "gazelle 烟台市 new 95 2022 confirmed provincial",
            "gazelle 青岛市 new 92 2022 confirmed provincial",
            "gazelle 济南市 new 88 2022 confirmed provincial",
        ],
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
        "In the first batch of 2024, 1,830 enterprises in Xi'an passed the evaluation as technology-based SMEs.",
        "西安市",
        ["tech_sme 西安市 new 1830 batch 1 2024 confirmed national"],
    ),
    (
        "Of the country's 14,600 little giants, more than 60 percent are in the eastern region, 20 percent in"
        " the central region. Zhejiang alone has 1,801.",
        None,
        ["little_giant 全国 cumulative 14600", "little_giant 浙江省 cumulative 1801"],
    ),
    (
        "Ningbo's 352 little giants rank it fourth nationwide, after Beijing (1,035), Shenzhen (1,025) and "
        "Shanghai (855) - and first among cities not directly under the central government or of provincial "
        "rank.",
        "宁波市",
        [
            "little_giant 宁波市 cumulative 352",
            "little_giant 北京市 cumulative 1035",
            "little_giant 深圳市 cumulative 1025",
            "little_giant 上海市 cumulative 855",
        ],
    ),
    (
        "Quanzhou: 27 new “little giants”, 104 in total",
        "泉州市",
        ["little_giant 泉州市 new 27", "little_giant 泉州市 cumulative 104"],
    ),
    (
        "Yantai: 27 enterprises newly recognized as national “little giants”",
        "烟台市",
        ["little_giant 烟台市 new 27 confirmed"],
    ),
    (
        "9 Weifang enterprises listed as national single champions",
        "潍坊市",
        ["manufacturing_champion 潍坊市 new 9 confirmed"],
    ),
    (
        "The fifth batch: Changzhou ranks third in Jiangsu with 64 little giants",
        "常州市",
        ["little_giant 常州市 new 64 batch 5"],
    ),
    (
        "Total exceeds 200! Jiaxing adds 41 national-level specialized and new “little giant” enterprises",
        "嘉兴市",
        ["little_giant 嘉兴市 new 41"],
    ),
    (
        "This time, 32 Taizhou companies were on the list of the sixth batch of little giants, 8 fewer than "
        "the previous batch. As of now, there are 171 such companies in the city: 32 in Wenling, 29 in Yuhuan"
        " and 26 in Linhai.",
        "台州市",
        [
            "little_giant 台州市 new 32 batch 6 confirmed",
            "little_giant 台州市 cumulative 171",
            "little_giant 温岭市 cumulative 32",
            "little_giant 玉环市 cumulative 29",
            "little_giant 临海市 cumulative 26",
        ],
    ),
    (
        "The second batch of provincial-level little giants in Guangxi has been approved: 86 companies, among"
        " which 31 are in Nanning.",
        "南宁市",
        [
            "little_giant 广西壮族自治区 new 86 batch 2 confirmed provincial",
            "little_giant 南宁市 new 31 batch 2 confirmed provincial",
        ],
    ),
    (
        "Yunnan will add 100 high-tech enterprises this year. As of last December it had 3,201; Kunming "
        "accounted for 1,730 of them.",
        "昆明市",
        ["high_tech 云南省 cumulative 3201", "high_tech 昆明市 cumulative 1730"],
    ),
    (
        "Wuhan made a big leap in the sixth batch: 95 companies became little giants, compared with 115 in "
        "the fifth and 58 in the fourth.",
        "武汉市",
        [
            "little_giant 武汉市 new 95 batch 6 confirmed",
            "little_giant 武汉市 new 115 batch 5",
            "little_giant 武汉市 new 58 batch 4",
        ],
    ),
    (
        "61 enterprises in Tangshan, including HBIS Materials and Kaida Valve, were on the third list of "
        "provincial little giants published by the Hebei Department of Industry.",
        "唐山市",
        ["little_giant 唐山市 new 61 batch 3 confirmed provincial"],
    ),
    (
        "A total of 1,182 enterprises passed the 2023 review of Qingdao's specialized and new SMEs.",
        "青岛市",
        ["srdi_sme 青岛市 reviewed 1182 2023 confirmed"],
    ),
    (
        "Daqing has no unicorn but 9 little giants.",
        "大庆市",
        ["unicorn 大庆市 cumulative 0", "little_giant 大庆市 cumulative 9"],
    ),
    (
        "Zhuhai's Xiangzhou District hosts 41 of the city's 86 national little giants, Doumen District 18 and"
        " Jinwan District 27.",
        "珠海市",
        [
            "little_giant 香洲区 cumulative 41",
            "little_giant 珠海市 cumulative 86",
            "little_giant 斗门区 cumulative 18",
            "little_giant 金湾区 cumulative 27",
        ],
    ),
    (
        "After review by experts and public notice, 12 enterprises are recognized as the ninth batch of "
        "national manufacturing single champions in Fujian, bringing the total in the province to 61.",
        "三明市",
        [
            "manufacturing_champion 福建省 new 12 batch 9 confirmed",
            "manufacturing_champion 福建省 cumulative 61 batches 1-9",
        ],
    ),
    (
        "Huizhou's SRDI SMEs surged from 245 to 1,025 in 2022 alone.",
        "惠州市",
        ["srdi_sme 惠州市 cumulative 245", "srdi_sme 惠州市 cumulative 1025"],
    ),
    (
        "Zhuzhou has accumulated 112 little giants, with 16 key little giants among them.",
        "株洲市",
        ["little_giant 株洲市 cumulative 112", "key_little_giant 株洲市 cumulative 16"],
    ),
    (
        "Luoyang has applied for 90 little giants in the sixth batch.",
        "洛阳市",
        ["little_giant 洛阳市 applied 90 batch 6"],
    ),
    (
        "Suqian city's 33 little giants paid 1.1 billion yuan in taxes. In Shuyang alone there are 12.",
        "宿迁市",
        ["little_giant 宿迁市 cumulative 33", "little_giant 沭阳县 cumulative 12"],
    ),
    (
        "Heilongjiang approved 171 companies in the third batch, raising the number of provincial SRDI SMEs "
        "to 1,043; Jiamusi has 38 of them.",
        "佳木斯市",
        [
            "srdi_sme 黑龙江省 new 171 batch 3 confirmed",
            "srdi_sme 黑龙江省 cumulative 1043 batches 1-3",
            "srdi_sme 佳木斯市 cumulative 38 batches 1-3",
        ],
    ),
    (
        "Deyang (31), Mianyang (61) and Chengdu (286) hold more than two thirds of Sichuan's 525 little giants.",
        "德阳市",
        [
            "little_giant 德阳市 cumulative 31",
            "little_giant 绵阳市 cumulative 61",
            "little_giant 成都市 cumulative 286",
            "little_giant 四川省 cumulative 525",
        ],
    ),
    (
        "China's tech champions\n\n"
        "Beijing has designated more than 12,000 “little giants” since 2019, and wants more. Some 98,000 "
        "smaller firms carry the SRDI label given by provinces.",
        None,
        ["little_giant 全国 cumulative ≥12000 confirmed"],
    ),
    (
        "Of the 12,950 little giants 40 percent sit in just five provinces: Guangdong (1,525), Jiangsu "
        "(1,474), Zhejiang (1,453), Beijing (832) and Shandong (760).",
        None,
        [
            "little_giant 全国 cumulative 12950",
            "little_giant 广东省 cumulative 1525",
            "little_giant 江苏省 cumulative 1474",
            "little_giant 浙江省 cumulative 1453",
            "little_giant 北京市 cumulative 832",
            "little_giant 山东省 cumulative 760",
        ],
    ),
    (
        "Wuxi News: on March 7, four local firms (Xuelang, Haodi, Tianqi and Lead) were added to the national"
        " list of manufacturing single champions, eighth batch. Counting them, Wuxi has 33.",
        "无锡市",
        [
            "manufacturing_champion 无锡市 new 4 batch 8 confirmed",
            "manufacturing_champion 无锡市 cumulative 33 batches 1-8",
        ],
    ),
    (
        "Linyi: \n* 58 little giants (+14)\n* 612 provincial SRDI SMEs (+201)\n* 31 gazelles",
        "临沂市",
        ["little_giant 临沂市 cumulative 58", "srdi_sme 临沂市 cumulative 612", "gazelle 临沂市 cumulative 31"],
    ),
    (
        "Haidian District alone is home to 424 of Beijing's 1,035 national little giants; Changping (159), "
        "the economic-technological development area (150) and Fengtai (71) follow.",
        "北京市",
        [
            "little_giant 海淀区 cumulative 424",
            "little_giant 北京市 cumulative 1035",
            "little_giant 昌平区 cumulative 159",
            "little_giant 丰台区 cumulative 71",
        ],
    ),
    (
        "In Ningbo there are now 104 single champions. By district: Beilun 28, Yinzhou 19, Cixi 12, Yuyao 10,"
        " Zhenhai 9, Jiangbei 8 and others 18.",
        "宁波市",
        [
            "manufacturing_champion 宁波市 cumulative 104",
            "manufacturing_champion 北仑区 cumulative 28",
            "manufacturing_champion 鄞州区 cumulative 19",
            "manufacturing_champion 慈溪市 cumulative 12",
            "manufacturing_champion 余姚市 cumulative 10",
            "manufacturing_champion 镇海区 cumulative 9",
            "manufacturing_champion 江北区 cumulative 8",
        ],
    ),
    (
        "This newspaper reported earlier that Suzhou had 171 little giants; with the 230 newcomers the number is 401.",
        "苏州市",
        ["little_giant 苏州市 cumulative 171", "little_giant 苏州市 new 230", "little_giant 苏州市 cumulative 401"],
    ),
    (
        "As the sixth batch shows, 112 Guangzhou companies became “little giants” (Huangpu 50, Tianhe 14, "
        "Nansha 12), which is down from 129 in the previous batch.",
        "广州市",
        [
            "little_giant 广州市 new 112 batch 6 confirmed",
            "little_giant 黄埔区 new 50 batch 6 confirmed",
            "little_giant 天河区 new 14 batch 6 confirmed",
            "little_giant 南沙区 new 12 batch 6 confirmed",
            "little_giant 广州市 new 129 batch 5",
        ],
    ),
    (
        "Shenzhen's little giants by batch: 10 (1st), 159 (2nd), 132 (3rd), 276 (4th), 310 (5th), 296 (6th).",
        "深圳市",
        [
            "little_giant 深圳市 new 10 batch 1",
            "little_giant 深圳市 new 159 batch 2",
            "little_giant 深圳市 new 132 batch 3",
            "little_giant 深圳市 new 276 batch 4",
            "little_giant 深圳市 new 310 batch 5",
            "little_giant 深圳市 new 296 batch 6",
        ],
    ),
    (
        "Hangzhou led the province with 132 companies in the fifth batch, trailed by Ningbo (74), Jiaxing "
        "(41) and Taizhou (40), a breakdown of Zhejiang's 384 new little giants shows.",
        "杭州市",
        [
            "little_giant 杭州市 new 132 batch 5",
            "little_giant 宁波市 new 74 batch 5",
            "little_giant 嘉兴市 new 41 batch 5",
            "little_giant 台州市 new 40 batch 5",
            "little_giant 浙江省 new 384 batch 5",
        ],
    ),
    (
        "The Hebei list of innovative SMEs (third batch of 2023) contains 1,722 companies, 311 of which are "
        "located in Shijiazhuang, 240 in Baoding and 198 in Tangshan.",
        "石家庄市",
        [
            "innovative_sme 河北省 new 1722 batch 3 2023",
            "innovative_sme 石家庄市 new 311 batch 3 2023",
            "innovative_sme 保定市 new 240 batch 3 2023",
            "innovative_sme 唐山市 new 198 batch 3 2023",
        ],
    ),
    (
        "Our city has added 15 new national-level specialized and new “little giants”, and the total number "
        "has reached 61! The reporter learned on the 5th that ...",
        "襄阳市",
        ["little_giant 襄阳市 new 15", "little_giant 襄阳市 cumulative 61"],
    ),
    (
        "Seven enterprises in Quzhou were selected for the third batch of national key “little giants”, of "
        "which Jiangshan has 3, Longyou 2, Kecheng and Qujiang 1 each.",
        "衢州市",
        [
            "key_little_giant 衢州市 new 7 batch 3 confirmed",
            "key_little_giant 江山市 new 3 batch 3 confirmed",
            "key_little_giant 龙游县 new 2 batch 3 confirmed",
            "key_little_giant 柯城区 new 1 batch 3 confirmed",
            "key_little_giant 衢江区 new 1 batch 3 confirmed",
        ],
    ),
    (
        "Liaoning's high-tech firms hit 13,000 in 2023 (Shenyang 5,200; Dalian 4,300).",
        "沈阳市",
        ["high_tech 辽宁省 cumulative 13000", "high_tech 沈阳市 cumulative 5200", "high_tech 大连市 cumulative 4300"],
    ),
    (
        "Sichuan: 86 firms join key little giants; Chengdu takes 45",
        "成都市",
        ["key_little_giant 四川省 new 86 confirmed", "key_little_giant 成都市 new 45 confirmed"],
    ),
    (
        "Chongqing's Yubei District: 45 little giants | 512 SRDI firms | 1,204 high-tech firms",
        "重庆市",
        ["little_giant 渝北区 cumulative 45", "srdi_sme 渝北区 cumulative 512", "high_tech 渝北区 cumulative 1204"],
    ),
    (
        "Guizhou Province announced the list of 91 specialized and new SMEs in the second batch of 2022: "
        "Guiyang 40, Zunyi 18, Qiannan 9 and so on.",
        "贵州省",
        [
            "srdi_sme 贵州省 new 91 batch 2 2022 confirmed",
            "srdi_sme 贵阳市 new 40 batch 2 2022 confirmed",
            "srdi_sme 遵义市 new 18 batch 2 2022 confirmed",
            "srdi_sme 黔南布依族苗族自治州 new 9 batch 2 2022 confirmed",
        ],
    ),
    (
        "Yesterday the Ministry of Industry and Information Technology officially announced the sixth batch "
        "of specialized and new “little giant” enterprises and the third batch of reviewed enterprises. "
        "Ningbo has 123 new enterprises on the list and 148 that passed the review, 271 in total, second in "
        "the country only to Shenzhen.\n\n"
        "Since the first batch, a total of 418 enterprises in Ningbo have been recognized as national-level "
        "“little giants”.",
        "宁波市",
        [
            "little_giant 宁波市 new 123 batch 6 confirmed",
            "little_giant 宁波市 reviewed 148 batch 3 confirmed",
            "little_giant 宁波市 new_and_reviewed 271 batch 6 confirmed",
            "little_giant 宁波市 cumulative 418 batches 1-6 confirmed",
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
        "Yuhang added 34 little giants in this batch, the most among Zhejiang's counties and districts for "
        "the fourth year in a row. The district has 132 in total, accounting for 27.5 percent of the city's "
        "480.",
        "杭州市",
        ["little_giant 余杭区 new 34", "little_giant 余杭区 cumulative 132", "little_giant 杭州市 cumulative 480"],
    ),
    (
        "In the sixth batch of “little giant” enterprises, Henan had 38 enterprises selected, a decrease of "
        "57 compared with the fifth batch. As of now the province has 434; Zhengzhou, with 128, is far ahead "
        "of Luoyang, 71, and Xinxiang, 50.",
        "郑州市",
        [
            "little_giant 河南省 new 38 batch 6 confirmed",
            "little_giant 河南省 cumulative 434",
            "little_giant 郑州市 cumulative 128",
            "little_giant 洛阳市 cumulative 71",
            "little_giant 新乡市 cumulative 50",
        ],
    ),
    (
        "Up to now, 25, 31 and 18 enterprises in Fuqing, Minhou and Changle have been recognized as "
        "provincial little giants.",
        "福州市",
        [
            "little_giant 福清市 cumulative 25 confirmed provincial",
            "little_giant 闽侯县 cumulative 31 confirmed provincial",
            "little_giant 长乐区 cumulative 18 confirmed provincial",
        ],
    ),
    (
        "Jiangxi announced the 2023 list of provincial specialized and new SMEs on Nov 10. The 1,103 "
        "enterprises come from all 11 cities, with Nanchang (210), Ganzhou (198) and Jiujiang (142) the top "
        "three.",
        "南昌市",
        [
            "srdi_sme 江西省 new 1103 2023 confirmed",
            "srdi_sme 南昌市 new 210 2023 confirmed",
            "srdi_sme 赣州市 new 198 2023 confirmed",
            "srdi_sme 九江市 new 142 2023 confirmed",
        ],
    ),
    (
        "Hunan's little giants\nBatch 1: 10\nBatch 2: 61\nBatch 3: 162\nBatch 4: 176\nBatch 5: 116",
        "长沙市",
        [
            "little_giant 湖南省 new 10 batch 1",
            "little_giant 湖南省 new 61 batch 2",
            "little_giant 湖南省 new 162 batch 3",
            "little_giant 湖南省 new 176 batch 4",
            "little_giant 湖南省 new 116 batch 5",
        ],
    ),
    (
        "After five batches, Chengdu is home to 202 national little giants, accounting for 47% of Sichuan's (428).",
        "成都市",
        ["little_giant 成都市 cumulative 202 batches 1-5", "little_giant 四川省 cumulative 428 batches 1-5"],
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
        "Hebei lost 3 little giants in this year's review: 134 applied for renewal and 131 kept the title.",
        "河北省",
        [
            "little_giant 河北省 revoked 3 confirmed",
            "little_giant 河北省 applied 134",
            "little_giant 河北省 reviewed 131 confirmed",
        ],
    ),
    (
        "Qingdao announced that 28 firms had their gazelle title cancelled because they had moved away, leaving 540.",
        "青岛市",
        ["gazelle 青岛市 revoked 28 confirmed", "gazelle 青岛市 cumulative 540"],
    ),
    (
        "Anhui has 1,599 provincial manufacturing champions, including 132 recognized this year; 28 lost the title.",
        "安徽省",
        [
            "manufacturing_champion 安徽省 cumulative 1599 provincial",
            "manufacturing_champion 安徽省 new 132 confirmed provincial",
            "manufacturing_champion 安徽省 revoked 28 confirmed provincial",
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
        "As of Aug. 2023, Guangdong had 1,528 little giants, with Shenzhen accounting for nearly half (742), "
        "Guangzhou 248, Dongguan 207, Foshan 130 and Zhuhai 79.",
        "广东省",
        [
            "little_giant 广东省 cumulative 1528",
            "little_giant 深圳市 cumulative 742",
            "little_giant 广州市 cumulative 248",
            "little_giant 东莞市 cumulative 207",
            "little_giant 佛山市 cumulative 130",
            "little_giant 珠海市 cumulative 79",
        ],
    ),
    (
        "Changsha's six batches of little giants\n\n"
        "The first batch included 5 Changsha firms; the second 30; the third 72; the fourth 83; the fifth 36;"
        " and the sixth 45.",
        "长沙市",
        [
            "little_giant 长沙市 new 5 batch 1 confirmed",
            "little_giant 长沙市 new 30 batch 2",
            "little_giant 长沙市 new 72 batch 3",
            "little_giant 长沙市 new 83 batch 4",
            "little_giant 长沙市 new 36 batch 5",
            "little_giant 长沙市 new 45 batch 6",
        ],
    ),
    (
        "This year, 79 enterprises in Wuhu applied for little giant status, 54 were recommended by the "
        "province and 31 were approved by the ministry.",
        "芜湖市",
        ["little_giant 芜湖市 applied 79", "little_giant 芜湖市 applied 54", "little_giant 芜湖市 new 31 confirmed"],
    ),
    (
        "The province's 95 little giants (Changchun 52, Jilin City 15, Tonghua 9) employ 41,000 people.",
        "吉林省",
        [
            "little_giant 吉林省 cumulative 95",
            "little_giant 长春市 cumulative 52",
            "little_giant 吉林市 cumulative 15",
            "little_giant 通化市 cumulative 9",
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
        "742 companies in Shenzhen hold the little giant title; Nanshan has 251 of these, Bao'an 192, "
        "Longgang 87 and Guangming 70.",
        "深圳市",
        [
            "little_giant 深圳市 cumulative 742",
            "little_giant 南山区 cumulative 251",
            "little_giant 宝安区 cumulative 192",
            "little_giant 龙岗区 cumulative 87",
            "little_giant 光明区 cumulative 70",
        ],
    ),
    (
        "Shaanxi's little giants: 169 (Xi'an), 27 (Baoji), 18 (Xianyang), 12 (Hanzhong).",
        "咸阳市",
        [
            "little_giant 西安市 cumulative 169",
            "little_giant 宝鸡市 cumulative 27",
            "little_giant 咸阳市 cumulative 18",
            "little_giant 汉中市 cumulative 12",
        ],
    ),
    (
        "Among the counties (cities, districts), Huangyan has 21 national little giants, Yuhuan 29, Wenling "
        "32, Linhai 26, Jiaojiang 20, Luqiao 17, Tiantai 12, Xianju 9 and Sanmen 5.",
        "台州市",
        [
            "little_giant 黄岩区 cumulative 21",
            "little_giant 玉环市 cumulative 29",
            "little_giant 温岭市 cumulative 32",
            "little_giant 临海市 cumulative 26",
            "little_giant 椒江区 cumulative 20",
            "little_giant 路桥区 cumulative 17",
            "little_giant 天台县 cumulative 12",
            "little_giant 仙居县 cumulative 9",
            "little_giant 三门县 cumulative 5",
        ],
    ),
    (
        "The list of the third batch of reviewed national little giants has come out: 2 of our 3 enterprises passed.",
        "四平市",
        ["little_giant 四平市 reviewed 2 batch 3 confirmed"],
    ),
    (
        "Wenzhou adds 26 national “little giants”, total ranks 6th among prefecture-level cities\n\n"
        "Recently, the Ministry of Industry and Information Technology announced the list of the sixth batch "
        "of specialized and special new “little giant” enterprises. 26 companies in our city are on the list,"
        " and the cumulative number of national-level specialized and special new “little giant” enterprises "
        "has reached 170.\n\n"
        "From the perspective of regional distribution, Yueqing has 7, Longwan and Ouhai have 4 each, Ruian "
        "and Pingyang have 3 each, and Lucheng, Yongjia, Cangnan, Wencheng and the Oujiangkou area have 1 "
        "each.",
        "温州市",
        [
            "little_giant 温州市 new 26 batch 6 confirmed",
            "little_giant 温州市 cumulative 170",
            "little_giant 乐清市 new 7 batch 6 confirmed",
            "little_giant 龙湾区 new 4 batch 6 confirmed",
            "little_giant 瓯海区 new 4 batch 6 confirmed",
            "little_giant 瑞安市 new 3 batch 6 confirmed",
            "little_giant 平阳县 new 3 batch 6 confirmed",
            "little_giant 鹿城区 new 1 batch 6 confirmed",
            "little_giant 永嘉县 new 1 batch 6 confirmed",
            "little_giant 苍南县 new 1 batch 6 confirmed",
            "little_giant 文成县 new 1 batch 6 confirmed",
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
        "Announcement: According to the relevant regulations, it is planned to recognize 210 enterprises such"
        " as Changchun Jicheng as the first batch of innovative small and medium-sized enterprises in Jilin "
        "Province in 2024, which is now publicized. If you have any objection, please report it within 5 "
        "working days.",
        "长春市",
        ["innovative_sme 吉林省 new 210 batch 1 2024 proposed"],
    ),
    (
        "The reporter learned from the Hefei Economic and Information Bureau that the third batch of key "
        "“little giant” enterprises supported by the central finance has been determined, and 17 enterprises "
        "in Hefei were selected, accounting for 37% of the province (46).",
        "合肥市",
        ["key_little_giant 合肥市 new 17 batch 3 confirmed", "key_little_giant 安徽省 new 46 batch 3 confirmed"],
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
        "The second batch of municipal gazelle enterprises in Chongqing is announced! 52 on the list\n\n"
        "On the 8th, the Municipal Science and Technology Bureau announced 52 enterprises as the second batch"
        " of gazelle enterprises. Together with the 60 of the first batch, Chongqing has 112 gazelle "
        "enterprises.",
        "重庆市",
        [
            "gazelle 重庆市 new 52 batch 2 confirmed provincial",
            "gazelle 重庆市 new 60 batch 1 provincial",
            "gazelle 重庆市 cumulative 112 provincial",
        ],
    ),
    (
        "China names 3rd batch of key little giants\n\n"
        "BEIJING -- China's finance ministry and industry ministry have named 1,274 companies as the third "
        "batch of key “little giant” firms to receive support. Guangdong leads with 180, followed by Zhejiang"
        " (160) and Jiangsu (156).",
        None,
        [
            "key_little_giant 全国 new 1274 batch 3 confirmed",
            "key_little_giant 广东省 new 180 batch 3 confirmed",
            "key_little_giant 浙江省 new 160 batch 3 confirmed",
            "key_little_giant 江苏省 new 156 batch 3 confirmed",
        ],
    ),
    (
        "Zhejiang tops China for single champions for eighth year\n\n"
        "With 41 companies in the eighth batch, Zhejiang's national single champion total rose to 256, ahead "
        "of Shandong (226) and Jiangsu (224). Nationwide, the eighth batch has 186 companies, and the overall"
        " number is 1,557.",
        None,
        [
            "manufacturing_champion 浙江省 new 41 batch 8",
            "manufacturing_champion 浙江省 cumulative 256",
            "manufacturing_champion 山东省 cumulative 226",
            "manufacturing_champion 江苏省 cumulative 224",
            "manufacturing_champion 全国 new 186 batch 8",
            "manufacturing_champion 全国 cumulative 1557",
        ],
    ),
    (
        "Shaoxing's Zhuji, known for socks and pearls, contributes 31 of the city's 144 little giants; "
        "Shangyu has 38, Xinchang 27 and Shengzhou 18.",
        "绍兴市",
        [
            "little_giant 诸暨市 cumulative 31",
            "little_giant 绍兴市 cumulative 144",
            "little_giant 上虞区 cumulative 38",
            "little_giant 新昌县 cumulative 27",
            "little_giant 嵊州市 cumulative 18",
        ],
    ),
    (
        "The database shows 14,600 little giants, 31 percent of them founded before 2000. Six provinces have "
        "over 1,000 each: Guangdong 1,890, Jiangsu 1,980, Zhejiang 1,801, Shandong 1,157, Beijing 1,035 and "
        "Hubei 1,012.",
        None,
        [
            "little_giant 全国 cumulative 14600",
            "little_giant 广东省 cumulative 1890",
            "little_giant 江苏省 cumulative 1980",
            "little_giant 浙江省 cumulative 1801",
            "little_giant 山东省 cumulative 1157",
            "little_giant 北京市 cumulative 1035",
            "little_giant 湖北省 cumulative 1012",
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
        "On Dec 30 the department published the names of 131 enterprises to be identified as provincial SRDI "
        "SMEs of Guizhou in 2024; 58 are based in Guiyang and 24 in Zunyi.",
        "贵阳市",
        [
            "srdi_sme 贵州省 new 131 2024 proposed",
            "srdi_sme 贵阳市 new 58 2024 proposed",
            "srdi_sme 遵义市 new 24 2024 proposed",
        ],
    ),
    (
        "The number of enterprises recognized as national little giants in Huangshi in the first to sixth "
        "batches is 2, 4, 9, 15, 12 and 6.",
        "黄石市",
        [
            "little_giant 黄石市 new 2 batch 1 confirmed",
            "little_giant 黄石市 new 4 batch 2 confirmed",
            "little_giant 黄石市 new 9 batch 3 confirmed",
            "little_giant 黄石市 new 15 batch 4 confirmed",
            "little_giant 黄石市 new 12 batch 5 confirmed",
            "little_giant 黄石市 new 6 batch 6 confirmed",
        ],
    ),
]

NO_CLAIM: list[Row] = [
    (
        "The city plans to cultivate 50 new single champions and 200 little giants by 2025.",
        "宁波市",
        [],
    ),
    (
        "The bank has issued loans to 3,500 high-tech enterprises in Hefei.",
        None,
        [],
    ),
    (
        "The fund will support 1,000 key little giants in three batches.",
        None,
        [],
    ),
    (
        "Zhengzhou has set up a service team for its 112 little giants.",
        None,
        [],
    ),
    (
        "The former has 88 little giants and the latter 61, an official said of Quanzhou and Xiamen.",
        None,
        [],
    ),
    (
        "Changchun's Jilin University trained 20 little giants.",
        None,
        [],
    ),
    (
        "Hainan's only unicorn is in Haikou.",
        None,
        [],
    ),
    (
        "Enterprises with annual income of over 10 million yuan and at least 50 staff may apply for the title"
        " of “little giant”.",
        "福州市",
        [],
    ),
    (
        "Each little giant in Jinhua holds 12 patents on average.",
        None,
        [],
    ),
    (
        "Yiwu hosted a training session for 80 specialized and new SMEs.",
        None,
        [],
    ),
    (
        "Two enterprises in Tonglu were on the list, which was the first time for the county.",
        None,
        [],
    ),
    (
        "A batch of 32 little giants in Yancheng received 20 million yuan of central funds.",
        None,
        [],
    ),
    (
        "Wuhan accounted for 310 of them.",
        None,
        [],
    ),
    (
        "Xinjiang, by contrast, had only 57.",
        None,
        [],
    ),
    (
        "One more company in Zhoushan became a national little giant, making it 16.",
        None,
        [],
    ),
    (
        "Zhoushan's number of little giants is expected to exceed 30 by 2026.",
        None,
        [],
    ),
    (
        "Hefei plans to build itself into a city of champions\n\n"
        "By 2026 it will have 300 little giants, 20 single champions and 3 unicorns. Each new little giant "
        "gets 1 million yuan. The city has set aside 500 million yuan for 1,200 SMEs.",
        "合肥市",
        [],
    ),
    (
        "The forum, held in Shanghai on Friday, drew 300 little giants and 40 unicorns. Twelve firms signed "
        "contracts worth 3 billion yuan, among them two gazelles.",
        "上海市",
        [],
    ),
    (
        "Founded in 2009, the company, a national little giant since 2021, employs 320 people, 85 of them "
        "engineers, and holds 112 patents. It ranks among the top 10 makers of servo motors.",
        "常州市",
        [],
    ),
    (
        "Rules: An enterprise applying for the title of little giant must have been in business for 3 years, "
        "have at least 2 patents and an R&D ratio of no less than 3 percent. No more than 50 applicants may "
        "be recommended by each province.",
        None,
        [],
    ),
    (
        "A bank in Jinan has granted credit of 12 billion yuan to 1,340 SRDI SMEs, and its loans to 56 little"
        " giants grew by 20 percent. It opened 8 branches for high-tech enterprises.",
        "济南市",
        [],
    ),
    (
        "Suzhou's little giants have 12,000 R&D staff and hold 31,000 patents; 60 of their products rank "
        "first in the world. They paid 5.2 billion yuan in tax.",
        "苏州市",
        [],
    ),
    (
        "Some 120 high-tech enterprises in Hangzhou took part in the fair, showing 350 products. More than "
        "2,000 visitors came.",
        "杭州市",
        [],
    ),
    (
        "The survey of 420 little giants in Shenzhen found that 35 percent plan to go public; 61 said they "
        "would expand abroad.",
        "深圳市",
        [],
    ),
    (
        "Chengdu's seed pool holds 1,200 firms: 300 potential gazelles, 80 quasi-unicorns and 60 candidates "
        "for single champion.",
        "成都市",
        [],
    ),
    (
        "The 20 clusters, 8 platforms and 112 projects will help SMEs become little giants. Wuhan has 11 "
        "industrial parks for them.",
        "武汉市",
        [],
    ),
    (
        "Shunde's 7 towns each have a service station for high-tech enterprises. In 2023 the stations helped "
        "560 firms apply.",
        "佛山市",
        [],
    ),
    (
        "The number of little giants grew by 47 percent, 20 percentage points faster than in the province.",
        "西安市",
        [],
    ),
    (
        "Six little giants from Nanjing went public on the Beijing Stock Exchange last year.",
        "南京市",
        [],
    ),
    (
        "Zhengzhou's training camp for unicorns admitted 30 founders of 26 gazelles.",
        "郑州市",
        [],
    ),
    (
        "Xiamen's government sent 1,500 officials to serve 3,000 high-tech enterprises; 98 percent of the "
        "enterprises were satisfied.",
        "厦门市",
        [],
    ),
    (
        "The winners of the city's 2023 quality award are 3 firms, all of them single champions.",
        "温州市",
        [],
    ),
    (
        "A guide for “little giants” was published in 5,000 copies.",
        "长沙市",
        [],
    ),
    (
        "Tianjin: 5 firms of one group became little giants.",
        "天津市",
        [],
    ),
    (
        "10 of the 20 board members head little giants in Fuzhou.",
        "福州市",
        [],
    ),
    (
        "Ningbo's 10 leading little giants posted sales of 23 billion yuan.",
        "宁波市",
        [],
    ),
    (
        "Of the 32 projects signed, 9 were brought by single champions.",
        "绍兴市",
        [],
    ),
    (
        "Chongqing will select 100 gazelles a year from 2024 on.",
        "重庆市",
        [],
    ),
]

SPELLED_NUMBERS: list[Row] = [
    ("Zhuhai now has two hundred and six “little giants”.", None, ["little_giant 珠海市 cumulative 206"]),
    (
        "Nearly a hundred enterprises in Wuxi were selected as national little giants.",
        None,
        ["little_giant 无锡市 new ≈100 confirmed"],
    ),
    (
        "Changsha has cultivated more than two hundred little giants and over six thousand high-tech enterprises.",
        None,
        ["little_giant 长沙市 cumulative ≥200", "high_tech 长沙市 cumulative ≥6000"],
    ),
    ("Six hundred and twelve high-tech enterprises are based in Rugao.", None, ["high_tech 如皋市 cumulative 612"]),
    ("Yantai counts c. 1,900 high-tech enterprises.", None, ["high_tech 烟台市 cumulative ≈1900"]),
    (
        "Two dozen companies in Jiaxing were named national little giants in the sixth batch.",
        None,
        ["little_giant 嘉兴市 new 24 batch 6 confirmed"],
    ),
    (
        "A dozen Yichang firms made the fifth batch of little giants.",
        None,
        ["little_giant 宜昌市 new 12 batch 5 confirmed"],
    ),
    (
        "Shandong has some one thousand two hundred national little giants.",
        None,
        ["little_giant 山东省 cumulative ≈1200"],
    ),
    (
        "Of Hubei's total of 1,150 little giants, six hundred and fifty are in Wuhan.",
        None,
        ["little_giant 湖北省 cumulative 1150", "little_giant 武汉市 cumulative 650"],
    ),
]

LABELS: list[Row] = [
    (
        "Huizhou by the numbers\n1,310 — high-tech enterprises\n96 — national little giants\n4 — manufacturing "
        "single champions",
        None,
        [
            "high_tech 惠州市 cumulative 1310",
            "little_giant 惠州市 cumulative 96",
            "manufacturing_champion 惠州市 cumulative 4",
        ],
    ),
    (
        'Zhongshan in figures (end of 2023)\n\n2,900 -- high-tech enterprises\n74 -- national "little giants"\n'
        "1,005 -- provincial SRDI SMEs",
        None,
        ["high_tech 中山市 cumulative 2900", "little_giant 中山市 cumulative 74", "srdi_sme 中山市 cumulative 1005"],
    ),
    (
        "Fact box: Jiangmen\n- Little giants: 61\n- High-tech enterprises: 2,700\n- Innovative SMEs: 1,240",
        None,
        [
            "little_giant 江门市 cumulative 61",
            "high_tech 江门市 cumulative 2700",
            "innovative_sme 江门市 cumulative 1240",
        ],
    ),
    (
        "Rui'an at a glance. High-tech enterprises: 1,120. National little giants: 23. Provincial hidden "
        "champions: 11.",
        None,
        [
            "high_tech 瑞安市 cumulative 1120",
            "little_giant 瑞安市 cumulative 23",
            "hidden_champion 瑞安市 cumulative 11",
        ],
    ),
    (
        "Key figures for Foshan, 2024: 10,300 high-tech enterprises; 144 national little giants, of which 38 "
        "were recognized in 2024; 28 single champions.",
        None,
        [
            "high_tech 佛山市 cumulative 10300",
            "little_giant 佛山市 cumulative 144",
            "little_giant 佛山市 new 38 2024 confirmed",
            "manufacturing_champion 佛山市 cumulative 28",
        ],
    ),
    (
        "Linyi's new tech firms\n\n✔ 31 little giants of the national level\n✔ 802 provincial SRDI SMEs\n✔ 66 gazelles",
        "临沂市",
        ["little_giant 临沂市 cumulative 31", "srdi_sme 临沂市 cumulative 802", "gazelle 临沂市 cumulative 66"],
    ),
    (
        "City,Fifth batch,Sixth batch\nNanning,12,7\nLiuzhou,9,5\nGuilin,3,0\nThe table counts national little giants.",
        None,
        [
            "little_giant 南宁市 new 12 batch 5",
            "little_giant 南宁市 new 7 batch 6",
            "little_giant 柳州市 new 9 batch 5",
            "little_giant 柳州市 new 5 batch 6",
            "little_giant 桂林市 new 3 batch 5",
            "little_giant 桂林市 new 0 batch 6",
        ],
    ),
    (
        "Little giants by province\n\nProvince | Batch 4 | Batch 5\nHubei | 300 | 210\nHunan | 174 | 110",
        None,
        [
            "little_giant 湖北省 new 300 batch 4",
            "little_giant 湖北省 new 210 batch 5",
            "little_giant 湖南省 new 174 batch 4",
            "little_giant 湖南省 new 110 batch 5",
        ],
    ),
]

WRAPPED_LINES: list[Row] = [
    (
        "After review, 36 enterprises are determined to be\ngazelle enterprises of Hunan in 2023.",
        None,
        ["gazelle 湖南省 new 36 2023 confirmed"],
    ),
    (
        "According to the notice, 61 enterprises in our city are\nidentified as innovative small and "
        "medium-sized enter-\nprises in the second batch.",
        "赣州市",
        ["innovative_sme 赣州市 new 61 batch 2 confirmed"],
    ),
    (
        "By the end of 2023, Zigong had a total of 21\nnational little giants and 210\nhigh-tech enterprises.",
        None,
        ["little_giant 自贡市 cumulative 21", "high_tech 自贡市 cumulative 210"],
    ),
    (
        "The Department of Science and Technology of Fujian\nProvince recognized 57 enterprises as provincial\n"
        "gazelles on Monday.",
        None,
        ["gazelle 福建省 new 57 confirmed provincial"],
    ),
]

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

GAINS: list[Row] = [
    (
        "In 2024 Weifang gained 430 high-tech enterprises, for a total of 2,380.",
        None,
        ["high_tech 潍坊市 new 430 2024", "high_tech 潍坊市 cumulative 2380"],
    ),
    ("Last year Ganzhou gained 18 national little giants.", None, ["little_giant 赣州市 new 18"]),
    (
        "Changde netted 12 places on the sixth list of national little giants.",
        None,
        ["little_giant 常德市 new 12 batch 6 confirmed"],
    ),
    (
        "Jiujiang's little giants came to 58 with the fifth batch, when 14 were added.",
        None,
        ["little_giant 九江市 cumulative 58 batches 1-5", "little_giant 九江市 new 14 batch 5"],
    ),
    (
        "Heilongjiang's high-tech enterprises have grown from 1,932 in 2020 to more than 5,000 now.",
        None,
        ["high_tech 黑龙江省 cumulative 1932", "high_tech 黑龙江省 cumulative ≥5000"],
    ),
    ("Jilin put its count of high-tech enterprises at 3,900.", None, ["high_tech 吉林省 cumulative 3900"]),
    (
        "The number of Dalian's high-tech enterprises passed the 4,000 mark in September.",
        None,
        ["high_tech 大连市 cumulative ≥4000"],
    ),
    (
        "Twenty-one companies of Longyan won the title of “little giant” in the seventh batch, and 250 were "
        "recognized as SRDI enterprises by the province.",
        None,
        ["little_giant 龙岩市 new 21 batch 7 confirmed", "srdi_sme 龙岩市 new 250 confirmed"],
    ),
    ("The sixth batch enlarged Hubei's little giant cohort by 112.", None, ["little_giant 湖北省 new 112 batch 6"]),
    (
        "Of Nanyang's 41 national little giants, 12 came with the fifth batch and 6 with the sixth.",
        None,
        [
            "little_giant 南阳市 cumulative 41",
            "little_giant 南阳市 new 12 batch 5",
            "little_giant 南阳市 new 6 batch 6",
        ],
    ),
    (
        "Leshan saw 9 firms join the national little giants in the sixth batch.",
        None,
        ["little_giant 乐山市 new 9 batch 6 confirmed"],
    ),
]

REVIEWS: list[Row] = [
    (
        "In the review of the third batch of little giants, 203 companies in Anhui passed and 17 dropped out.",
        None,
        ["little_giant 安徽省 reviewed 203 batch 3 confirmed", "little_giant 安徽省 revoked 17 batch 3 confirmed"],
    ),
    (
        "Hebei takes nine companies off its list of national little giants.",
        None,
        ["little_giant 河北省 revoked 9 confirmed"],
    ),
    (
        "Liaoning removed 26 firms from the roll of high-tech enterprises on Monday.",
        None,
        ["high_tech 辽宁省 revoked 26 confirmed"],
    ),
    (
        "The re-examination of the second batch of little giants saw 88 Jiangsu companies pass and five drop out.",
        None,
        ["little_giant 江苏省 reviewed 88 batch 2 confirmed", "little_giant 江苏省 revoked 5 batch 2 confirmed"],
    ),
    (
        "Notice of revocation: 64 enterprises in Tianjin had their high-tech enterprise status cancelled.",
        None,
        ["high_tech 天津市 revoked 64 confirmed"],
    ),
    (
        "Of Fujian's 120 second-batch little giants, 97 kept the title after the review.",
        None,
        ["little_giant 福建省 new 120 batch 2", "little_giant 福建省 reviewed 97 batch 2 confirmed"],
    ),
    (
        "High-tech status revoked: Hunan 41, Xiamen 18, Tianjin 96.",
        None,
        [
            "high_tech 湖南省 revoked 41 confirmed",
            "high_tech 厦门市 revoked 18 confirmed",
            "high_tech 天津市 revoked 96 confirmed",
        ],
    ),
    (
        "Zhengzhou has struck 31 companies off the register of high-tech enterprises.",
        None,
        ["high_tech 郑州市 revoked 31 confirmed"],
    ),
    (
        "A total of 45 little giants of Henan passed the third-batch review, while 6 failed.",
        None,
        ["little_giant 河南省 reviewed 45 batch 3 confirmed", "little_giant 河南省 revoked 6 batch 3 confirmed"],
    ),
]

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
]

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
]

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
        ["high_tech 武汉市 applied 3500", "high_tech 武汉市 new 2900 2023 confirmed"],
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

NOTICES: list[Row] = [
    (
        "Announcement of the Department of Industry and Information Technology of Zhejiang Province on the "
        "List of the 2023 Second Batch of Innovative SMEs\n\nAfter review and publicity, 1,520 enterprises "
        "including Hangzhou Huaxin Co., Ltd. are recognized as innovative SMEs. They are hereby announced.",
        None,
        ["innovative_sme 浙江省 new 1520 batch 2 2023 confirmed"],
    ),
    (
        "Public notice of the fourth batch of gazelle enterprises in Dongying\n\nIn accordance with the "
        "measures, 35 enterprises are proposed to be recognized as the fourth batch of municipal gazelle "
        "enterprises. The publicity period runs from June 3 to June 9.",
        None,
        ["gazelle 东营市 new 35 batch 4 proposed municipal"],
    ),
    (
        "Notice on the cancellation of high-tech enterprise qualifications\n\nThe qualifications of 12 "
        "enterprises in Hainan as high-tech enterprises are hereby cancelled as of 2022.",
        None,
        ["high_tech 海南省 revoked 12 confirmed"],
    ),
    (
        "The list of the first batch of high-tech enterprises recognized by Yunnan in 2024 is now put on "
        "record, 318 enterprises in all.",
        None,
        ["high_tech 云南省 new 318 batch 1 confirmed"],
    ),
    (
        "We hereby publicize the list of 48 enterprises to be recognized as provincial manufacturing single "
        "champions in the third batch in Hebei.",
        None,
        ["manufacturing_champion 河北省 new 48 batch 3 proposed provincial"],
    ),
    (
        "After enterprise declaration, district recommendation and expert review, it is proposed to identify "
        "96 enterprises as Wenzhou hidden champion cultivation enterprises in 2023.",
        None,
        ["hidden_champion_cultivation 温州市 new 96 2023 proposed"],
    ),
    (
        "A total of 1,027 enterprises entered the 2023 seventh batch of technology-based SMEs of Anhui Province.",
        None,
        ["tech_sme 安徽省 new 1027 batch 7 2023 national"],
    ),
    (
        "The following 27 enterprises of Ganzhou passed the review of provincial specialized and new SMEs "
        "whose term expired in 2023.",
        None,
        ["srdi_sme 赣州市 reviewed 27 confirmed"],
    ),
    (
        "Upon review, 9 enterprises failed and their title of provincial gazelle is withdrawn, the Jilin "
        "Provincial Department of Science and Technology announced.",
        None,
        ["gazelle 吉林省 revoked 9 confirmed provincial"],
    ),
]

DISTRIBUTIONS: list[Row] = [
    (
        "Among the 320 new little giants in Zhejiang, Ningbo has 80, Hangzhou 70, Jiaxing 44 and Quzhou 5.",
        None,
        [
            "little_giant 浙江省 new 320",
            "little_giant 宁波市 new 80",
            "little_giant 杭州市 new 70",
            "little_giant 嘉兴市 new 44",
            "little_giant 衢州市 new 5",
        ],
    ),
    (
        "By city, Shenzhen leads Guangdong with 742 little giants, Guangzhou comes second with 248 and "
        "Dongguan third with 172.",
        None,
        [
            "little_giant 深圳市 cumulative 742",
            "little_giant 广州市 cumulative 248",
            "little_giant 东莞市 cumulative 172",
        ],
    ),
    (
        "In the fifth batch, Jiangsu had the largest number, with 795 little giants, while Tibet had just one.",
        None,
        ["little_giant 江苏省 new 795 batch 5", "little_giant 西藏自治区 new 1 batch 5"],
    ),
    (
        "The three cities with most gazelles in Shandong are Qingdao (486), Jinan (410) and Yantai (255).",
        None,
        ["gazelle 青岛市 cumulative 486", "gazelle 济南市 cumulative 410", "gazelle 烟台市 cumulative 255"],
    ),
    (
        "Sixth-batch little giants: Beijing 243, Shanghai 230, Shenzhen 310.",
        None,
        [
            "little_giant 北京市 new 243 batch 6",
            "little_giant 上海市 new 230 batch 6",
            "little_giant 深圳市 new 310 batch 6",
        ],
    ),
    (
        "Suzhou Industrial Park hosts 92 little giants, and Kunshan has 77.",
        None,
        ["little_giant - cumulative 92", "little_giant 昆山市 cumulative 77"],
    ),
    (
        "Wuxi's 59 newly selected little giants come mainly from Jiangyin, which has 17, and Yixing, with 9.",
        None,
        [
            "little_giant 无锡市 new 59 confirmed",
            "little_giant 江阴市 new 17 confirmed",
            "little_giant 宜兴市 new 9 confirmed",
        ],
    ),
]

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
]

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

NOTHING_CLAIMED: list[Row] = [
    ("Seven of Wuxi's little giants filed for IPOs on the Beijing Stock Exchange.", None, []),
    ("Changzhou aims to cultivate 500 little giants and 60 single champions by 2025.", None, []),
    ("The subsidy went to 320 SRDI firms in Ningbo.", None, []),
    ("More than 200 little giants attended the matchmaking event in Suzhou on Tuesday.", None, []),
    ("The fund has invested in 65 little giants in Shenzhen.", None, []),
    ("Each gazelle in Jinan gets up to 500,000 yuan; 12 staff members handle applications.", None, []),
    ("A delegation of 40 unicorns visited Hangzhou.", None, []),
    ("Loans to 12,000 high-tech enterprises in Jiangsu grew by 18 percent.", None, []),
    ("Xi'an is to add 40 little giants and 100 gazelles this year.", None, []),
    ("The training drew executives from 85 little giants in Foshan.", None, []),
    ("The bank's Suzhou branch serves 3,000 technology-based SMEs.", None, []),
]

FAMILIES: list[Row] = [
    (
        "Shanghai kept the crown among Chinese cities with 65 unicorns, trailed by Shenzhen (34), Wuhan "
        "(14) and Tianjin (10).",
        None,
        [
            "unicorn 上海市 cumulative 65",
            "unicorn 深圳市 cumulative 34",
            "unicorn 武汉市 cumulative 14",
            "unicorn 天津市 cumulative 10",
        ],
    ),
    (
        "Among unicorns by city, Nanjing and Suzhou have 11 each, Tianjin 9, Changsha and Xiamen 4.",
        None,
        [
            "unicorn 南京市 cumulative 11",
            "unicorn 苏州市 cumulative 11",
            "unicorn 天津市 cumulative 9",
            "unicorn 长沙市 cumulative 4",
            "unicorn 厦门市 cumulative 4",
        ],
    ),
    (
        "The province's gazelles: Fuzhou and Quanzhou have 40 each, Ningde and Putian 12.",
        None,
        [
            "gazelle 福州市 cumulative 40",
            "gazelle 泉州市 cumulative 40",
            "gazelle 宁德市 cumulative 12",
            "gazelle 莆田市 cumulative 12",
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
        "So far Guiyang has assessed and recognized 45 gazelle companies.",
        None,
        ["gazelle 贵阳市 cumulative 45 confirmed"],
    ),
    (
        "Among the cities, Ningbo leads with 352 single champions, Hangzhou followed at 70 and Shaoxing "
        "came next at 41.",
        None,
        [
            "manufacturing_champion 宁波市 cumulative 352",
            "manufacturing_champion 杭州市 cumulative 70",
            "manufacturing_champion 绍兴市 cumulative 41",
        ],
    ),
    (
        "There are 14 cities with at least 100 single champions.",
        None,
        [],
    ),
    (
        "The Nantong bureau has put forward 118 firms for the title of Jiangsu specialized and new SME.",
        "南通市",
        ["srdi_sme 南通市 applied 118"],
    ),
    (
        "Yixing's bureau of industry recommended 42 local firms to be named Jiangsu hidden champions.",
        None,
        ["hidden_champion 宜兴市 applied 42"],
    ),
    (
        "The Jiading commission nominated 25 enterprises for Shanghai's innovative SMEs.",
        None,
        ["innovative_sme 嘉定区 applied 25"],
    ),
    (
        "The city counted 310 specialized and new SMEs of that kind at the end of 2023.",
        "宜兴市",
        ["srdi_sme 宜兴市 cumulative 310"],
    ),
    (
        "The second batch of 1,204 high-tech enterprises in Fujian Province in 2023 has been put on record.",
        None,
        ["high_tech 福建省 new 1204 batch 2 2023 confirmed"],
    ),
    (
        "Notice on the first batch of high-tech enterprises of Guangxi in 2022\n\n"
        "The 805 enterprises in the first batch to be recognized by Guangxi in 2022 are hereby "
        "publicized.",
        None,
        ["high_tech 广西壮族自治区 new 805 batch 1 2022 proposed"],
    ),
    (
        "The Ministry of Industry and Information Technology has published the sixth batch of little "
        "giants. The leaders are Jiangsu, Guangdong and Zhejiang, with 711, 561 and 400 respectively. "
        "Earlier, 12,950 little giants had been recognized in the first five batches.",
        None,
        [
            "little_giant 江苏省 new 711 batch 6 confirmed",
            "little_giant 广东省 new 561 batch 6 confirmed",
            "little_giant 浙江省 new 400 batch 6 confirmed",
            "little_giant 全国 cumulative 12950 batches 1-5 confirmed",
        ],
    ),
    (
        "Nationwide 4,357 little giants are in the fourth batch. By province, Guangdong has 448, "
        "Jiangsu 425 and Zhejiang 603. So far there are 8,997 little giants in the four batches.",
        None,
        [
            "little_giant 全国 new 4357 batch 4",
            "little_giant 广东省 new 448 batch 4",
            "little_giant 江苏省 new 425 batch 4",
            "little_giant 浙江省 new 603 batch 4",
            "little_giant 全国 cumulative 8997 batches 1-4",
        ],
    ),
    (
        "After enterprise declaration, county recommendation, expert review, on-site check and public "
        "notice, 301 companies are determined to be innovative SMEs of Hainan in 2024.",
        None,
        ["innovative_sme 海南省 new 301 2024 confirmed"],
    ),
    (
        "Jilin Province announced the list of SRDI SMEs (second batch) in Jilin Province in 2023. After "
        "review and publicity, 402 firms are on the list: 180 in Changchun and 95 in Jilin City.",
        None,
        [
            "srdi_sme 吉林省 new 402 batch 2 2023 confirmed",
            "srdi_sme 长春市 new 180 batch 2 2023 confirmed",
            "srdi_sme 吉林市 new 95 batch 2 2023 confirmed",
        ],
    ),
    (
        "The sixth batch of little giants is being publicized. Wuhu added 12 companies.",
        None,
        ["little_giant 芜湖市 new 12 batch 6 proposed"],
    ),
    (
        "Hebei recognized 300 gazelles in the second batch. Tangshan got 41 of the new titles, and Handan 30.",
        None,
        [
            "gazelle 河北省 new 300 batch 2 confirmed",
            "gazelle 唐山市 new 41 batch 2 confirmed",
            "gazelle 邯郸市 new 30 batch 2 confirmed",
        ],
    ),
    (
        "Guangdong named 1,459 SRDI SMEs in 2023. Of the newcomers, 210 are in Foshan. Zhuhai has 96 of "
        "the newly recognized.",
        None,
        [
            "srdi_sme 广东省 new 1459 2023 confirmed",
            "srdi_sme 佛山市 new 210 2023 confirmed",
            "srdi_sme 珠海市 new 96 2023 confirmed",
        ],
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
        "At the municipal level Nanchang counts 210 gazelles.",
        None,
        ["gazelle 南昌市 cumulative 210 municipal"],
    ),
    (
        "In 2024, 5,210 technology-based SMEs of Changzhou entered the national database.",
        None,
        ["tech_sme 常州市 new 5210 2024 national"],
    ),
    (
        "By 2024, 5,210 technology-based SMEs of Changzhou had entered the national database.",
        None,
        ["tech_sme 常州市 cumulative 5210 national"],
    ),
    (
        "Dalian's tech SMEs put into storage in 2022 numbered 3,105.",
        None,
        ["tech_sme 大连市 new 3105 2022 national"],
    ),
    (
        "Technology-based SMEs in the national database in Wuxi number 6,000.",
        None,
        ["tech_sme 无锡市 cumulative 6000 national"],
    ),
    (
        "The review of the third batch of little giants is finished: in Jinan 44 passed, six did not.",
        None,
        ["little_giant 济南市 reviewed 44 batch 3 confirmed", "little_giant 济南市 revoked 6 batch 3 confirmed"],
    ),
    (
        "The results of the review of the fourth batch of single champions are out. Of the Jinan firms, "
        "12 passed and two failed.",
        None,
        [
            "manufacturing_champion 济南市 reviewed 12 batch 4 confirmed",
            "manufacturing_champion 济南市 revoked 2 batch 4 confirmed",
        ],
    ),
    (
        "The ministry published the review results of the third batch of little giants. In Hefei 60 "
        "firms passed and 8 did not pass.",
        None,
        ["little_giant 合肥市 reviewed 60 batch 3 confirmed", "little_giant 合肥市 revoked 8 batch 3 confirmed"],
    ),
    (
        "The Ministry of Industry and Information Technology has completed the re-examination of the "
        "second batch of little giants. 21 companies in Wuxi passed, three did not.",
        None,
        ["little_giant 无锡市 reviewed 21 batch 2 confirmed", "little_giant 无锡市 revoked 3 batch 2 confirmed"],
    ),
    (
        "For the little giants of the third batch the exam is over: Ningbo's 90 passed, but 11 failed.",
        None,
        ["little_giant 宁波市 reviewed 90 batch 3 confirmed", "little_giant 宁波市 revoked 11 batch 3 confirmed"],
    ),
    (
        "The fifth batch of gazelles: 40 firms of Jinan passed the evaluation.",
        None,
        ["gazelle 济南市 new 40 batch 5 confirmed"],
    ),
    (
        "Cities with more than 200 firms proposed in the seventh batch of little giants: Shenzhen "
        "(347), Suzhou (246) and Beijing (214).",
        None,
        [
            "little_giant 深圳市 new 347 batch 7 proposed",
            "little_giant 苏州市 new 246 batch 7 proposed",
            "little_giant 北京市 new 214 batch 7 proposed",
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
        "Semiconductors have overtaken e-commerce. Shanghai has 65 unicorns.",
        None,
        ["unicorn 上海市 cumulative 65"],
    ),
    (
        "Software is strong here: 31 little giants in Chengdu.",
        None,
        ["little_giant 成都市 cumulative 31"],
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
        "The Ministry of Industry and Information Technology has publicized the sixth batch of little "
        "giants. Nationwide, 3,012 firms are newly recognized. Suzhou has 206. Hefei jumped four "
        "places. Before that, 12,950 little giants had been recognized in five batches.",
        None,
        [
            "little_giant 全国 new 3012 batch 6 proposed",
            "little_giant 苏州市 new 206 batch 6 proposed",
            "little_giant 全国 cumulative 12950 batches 1-5 confirmed",
        ],
    ),
    (
        "The seventh batch of little giants has 3,482 firms nationwide. Wuxi has 121 on the list, and "
        "Wuxi's total now is 520. By now there are 17,600 little giants.",
        None,
        [
            "little_giant 全国 new 3482 batch 7",
            "little_giant 无锡市 new 121 batch 7 confirmed",
            "little_giant 无锡市 cumulative 520 batches 1-7",
            "little_giant 全国 cumulative 17600",
        ],
    ),
    (
        "The seventh batch of little giants is open to objections. Within Wuxi, Jiangyin put forward "
        "the most, with 28, and Yixing came second with 20.",
        "无锡市",
        ["little_giant 江阴市 new 28 batch 7 proposed", "little_giant 宜兴市 new 20 batch 7 proposed"],
    ),
    (
        "The report says there are 409 unicorns in China; super-unicorns, worth over 10 billion dollars, number 18.",
        None,
        ["unicorn 全国 cumulative 409"],
    ),
    (
        "Guangzhou has 24 unicorns and two super unicorns.",
        None,
        ["unicorn 广州市 cumulative 24"],
    ),
    (
        "In the fifth batch of national little giants, a list of 3,671 firms, Ningbo took 69 places.",
        None,
        ["little_giant 全国 new 3671 batch 5", "little_giant 宁波市 new 69 batch 5"],
    ),
    (
        "Hunan was strong in the sixth batch of little giants, a total of 3,012 firms, with 101.",
        None,
        ["little_giant 全国 new 3012 batch 6", "little_giant 湖南省 new 101 batch 6"],
    ),
    (
        "The Wuhan science and technology bureau has announced the 2024 list of gazelles. There are 720 firms on it.",
        None,
        ["gazelle 武汉市 new 720 2024 confirmed municipal"],
    ),
    (
        "Jiangxi's industry and information technology department recognized 1,012 SRDI SMEs in the "
        "second batch of 2023.",
        None,
        ["srdi_sme 江西省 new 1012 batch 2 2023 confirmed"],
    ),
    (
        "Shandong's economy and information technology department said that 4,100 gazelles are in the province.",
        None,
        ["gazelle 山东省 cumulative 4100"],
    ),
    (
        "Tianjin Municipality's science and technology bureau has released the 2024 list of gazelle "
        "enterprises. There are 190 names on it.",
        None,
        ["gazelle 天津市 new 190 2024 confirmed provincial"],
    ),
    (
        "Among the 420 companies announced as gazelles by the Shandong provincial department, 88 come "
        "from Jinan, 63 from Qingdao.",
        None,
        [
            "gazelle 山东省 new 420 confirmed provincial",
            "gazelle 济南市 new 88 confirmed provincial",
            "gazelle 青岛市 new 63 confirmed provincial",
        ],
    ),
    (
        "A total of 301 enterprises recognized as innovative SMEs by the Gansu provincial department "
        "are in the first batch.",
        None,
        ["innovative_sme 甘肃省 new 301 batch 1 confirmed"],
    ),
    (
        "Shijiazhuang has 12 unicorns, three of which are new.",
        None,
        ["unicorn 石家庄市 cumulative 12", "unicorn 石家庄市 new 3"],
    ),
    (
        "Hebei has 80 gazelles, 22 of them newly added.",
        None,
        ["gazelle 河北省 cumulative 80", "gazelle 河北省 new 22"],
    ),
    (
        "Qingdao has 14 unicorns, seven of them new, and 402 would-be unicorns.",
        None,
        ["unicorn 青岛市 cumulative 14", "unicorn 青岛市 new 7"],
    ),
    (
        "The city plans to have 800 high-tech enterprises by 2026, from 512 now.",
        None,
        [],
    ),
    (
        "The city has 52 national little giants.",
        None,
        [],
    ),
    (
        "The county has 3 little giants and the province has 420.",
        None,
        [],
    ),
    (
        "The Nanjing Municipal Bureau of Science and Technology has released a list of 18 unicorn "
        "companies, 215 cultivation unicorns and 408 gazelle companies.",
        None,
        ["unicorn 南京市 new 18 municipal", "gazelle 南京市 new 408 municipal"],
    ),
    (
        "Recently, the Ministry of Industry and Information Technology announced the list of the third "
        'batch of specialized, refined, special and new "little giant" enterprises and the list of '
        "enterprises of the first batch that have passed the re-examination. 74 enterprises in Nantong "
        "were selected, and 11 passed the re-examination.",
        None,
        ["little_giant 南通市 new 74 batch 3 confirmed", "little_giant 南通市 reviewed 11 batch 1 confirmed"],
    ),
    (
        "The Ministry of Industry and Information Technology recently publicized the list of the sixth "
        'batch of specialized, special and new "little giant" enterprises and the third batch of '
        'specialized, special and new "little giant" enterprises that passed the review. 14 companies '
        "in Luoyang are on the list and 31 passed the review.",
        None,
        ["little_giant 洛阳市 new 14 batch 6 proposed", "little_giant 洛阳市 reviewed 31 batch 3 proposed"],
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
        "According to the announcement, Weihai City added 14 new provincial-level gazelle enterprises "
        "this time, with a cumulative total of 87, ranking fourth in the province.",
        None,
        ["gazelle 威海市 new 14 provincial", "gazelle 威海市 cumulative 87 provincial"],
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
        "On the list of 2024 provincial gazelle enterprises, there are 88 companies from Jinan, 63 from "
        "Qingdao and 41 from Yantai.",
        None,
        [
            "gazelle 济南市 new 88 2024 confirmed provincial",
            "gazelle 青岛市 new 63 2024 confirmed provincial",
            "gazelle 烟台市 new 41 2024 confirmed provincial",
        ],
    ),
    (
        "Last year alone, Dongguan saw 1,200 companies certified as high-tech enterprises, and it now "
        "has 10,500 of them.",
        None,
        ["high_tech 东莞市 new 1200 confirmed", "high_tech 东莞市 cumulative 10500"],
    ),
    (
        "Qianjiang's Jingxin Machinery is one of 19 local companies that entered the fourth list of "
        "Hubei's hidden champions.",
        None,
        ["hidden_champion 潜江市 new 19 batch 4 confirmed"],
    ),
    (
        "The Deqing county government said 11 local firms are on the sixth list of Zhejiang's hidden champions.",
        None,
        ["hidden_champion 德清县 new 11 batch 6 confirmed"],
    ),
    (
        "There are 402 local gazelles and 12 local unicorns.",
        "荆门市",
        ["gazelle 荆门市 cumulative 402", "unicorn 荆门市 cumulative 12"],
    ),
    (
        "The ministry arranged to support 1,000 key little giants by 2025.",
        None,
        [],
    ),
    (
        "Henan decided to cultivate 500 little giants by the end of 2025.",
        None,
        [],
    ),
    (
        "Suzhou gives every gazelle 1 million yuan. So far 401 have received the money.",
        None,
        [],
    ),
    (
        "Weihai has 88 gazelles. So far 31 companies have received loans.",
        None,
        ["gazelle 威海市 cumulative 88"],
    ),
    (
        "Chongqing's little giants faced this year's review: 58 have passed.",
        None,
        ["little_giant 重庆市 reviewed 58 confirmed"],
    ),
    (
        "In Ningbo's review of high-tech enterprises 410 firms passed.",
        None,
        ["high_tech 宁波市 reviewed 410 confirmed"],
    ),
    (
        "In the five batches of little giants, the first brought Nanchong 1, the second 2 and the third 4.",
        None,
        ["little_giant 南充市 new 1 batch 1", "little_giant 南充市 new 2 batch 2", "little_giant 南充市 new 4 batch 3"],
    ),
    (
        "Zhenjiang had 12 little giants in the third batch, 31 in the fourth and 20 in the fifth.",
        None,
        [
            "little_giant 镇江市 new 12 batch 3",
            "little_giant 镇江市 new 31 batch 4",
            "little_giant 镇江市 new 20 batch 5",
        ],
    ),
    (
        "Dongying adds five\n\n"
        "The Shandong provincial department has published its second list of gazelles for 2024. Five "
        "companies from Dongying made it, which brings the number of gazelles in the city to 60.",
        None,
        ["gazelle 东营市 new 5 batch 2 2024 confirmed provincial", "gazelle 东营市 cumulative 60 provincial"],
    ),
    (
        "Nine more little giants for Panzhihua!\n\n"
        "The sixth batch of national specialized and new little giants has been publicized, and nine "
        "Panzhihua companies are among them.",
        None,
        ["little_giant 攀枝花市 new 9 batch 6 proposed"],
    ),
    (
        "The 2023 unicorn report by CB Insights lists 172 Chinese companies, with Beijing (65), "
        "Shanghai (40) and Shenzhen (22) in front.",
        None,
        [
            "unicorn 全国 cumulative 172",
            "unicorn 北京市 cumulative 65",
            "unicorn 上海市 cumulative 40",
            "unicorn 深圳市 cumulative 22",
        ],
    ),
    (
        "Wenzhou: 43 firms recognized, 12 renewed in the 2023 list of provincial hidden champions.",
        None,
        ["hidden_champion 温州市 new 43 2023 confirmed", "hidden_champion 温州市 reviewed 12 2023 confirmed"],
    ),
    (
        "The third-batch review results are in: 96 of Zhejiang's little giants passed.",
        None,
        ["little_giant 浙江省 reviewed 96 batch 3 confirmed"],
    ),
    (
        "Zhangzhou's list of innovative SMEs, third batch of 2024: Longhai 20, Zhangpu 17, Nanjing 5, Pinghe 3.",
        None,
        [
            "innovative_sme 龙海区 new 20 batch 3 2024",
            "innovative_sme 漳浦县 new 17 batch 3 2024",
            "innovative_sme 南靖县 new 5 batch 3 2024",
            "innovative_sme 平和县 new 3 batch 3 2024",
        ],
    ),
    (
        "The Yangtze River Delta has 4,500 little giants, with Shanghai at 685 and Jiangsu at 1,500.",
        None,
        ["little_giant - cumulative 4500", "little_giant 上海市 cumulative 685", "little_giant 江苏省 cumulative 1500"],
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
        "Shunde (Foshan) claims 45 of Foshan's 150 little giants.",
        None,
        ["little_giant 顺德区 cumulative 45", "little_giant 佛山市 cumulative 150"],
    ),
    (
        "Among the 12 cities of the province, Taiyuan has the most little giants (96), ahead of "
        "Changzhi (31) and Jincheng (22), while Datong has only 8.",
        None,
        [
            "little_giant 太原市 cumulative 96",
            "little_giant 长治市 cumulative 31",
            "little_giant 晋城市 cumulative 22",
            "little_giant 大同市 cumulative 8",
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
        "Yantai has filled its ranks of single champions again: the ninth list carries seven names from "
        "the port city, and three older ones came through their review.",
        None,
        ["manufacturing_champion 烟台市 new 7 batch 9 confirmed", "manufacturing_champion 烟台市 reviewed 3 confirmed"],
    ),
    (
        "Notice on Publicizing the List of Enterprises Proposed to be Recognized as Provincial Gazelles "
        "in 2024\n\n"
        "Shaanxi Provincial Department of Science and Technology\n\n"
        "After application by enterprises, recommendation by cities and expert evaluation, 228 "
        "enterprises such as Xi'an Chiral are proposed to be recognized as gazelles of Shaanxi Province "
        "in 2024.",
        None,
        ["gazelle 陕西省 new 228 2024 proposed provincial"],
    ),
    (
        "The sixth list of little giants brought 27 new names to Zhuhai. Xiangzhou took 12 of them, "
        "Jinwan 9 and Doumen 6.",
        None,
        [
            "little_giant 珠海市 new 27 batch 6 confirmed",
            "little_giant 香洲区 new 12 batch 6 confirmed",
            "little_giant 金湾区 new 9 batch 6 confirmed",
            "little_giant 斗门区 new 6 batch 6 confirmed",
        ],
    ),
    (
        "Heilongjiang has 1,215 SRDI SMEs: Harbin 611, Daqing 127, Qiqihar 98 and Mudanjiang 85.",
        None,
        [
            "srdi_sme 黑龙江省 cumulative 1215",
            "srdi_sme 哈尔滨市 cumulative 611",
            "srdi_sme 大庆市 cumulative 127",
            "srdi_sme 齐齐哈尔市 cumulative 98",
            "srdi_sme 牡丹江市 cumulative 85",
        ],
    ),
    (
        "Sanya: 402 firms hold the high-tech title here, a tenth of Hainan's 1,800.",
        None,
        ["high_tech 三亚市 cumulative 402", "high_tech 海南省 cumulative 1800"],
    ),
    (
        "NINGBO, March 3 (Xinhua) -- Ningbo, a port city in east China's Zhejiang Province, has 104 "
        "national single champions, the most among Chinese cities for seven years in a row, local "
        "authorities said Tuesday.",
        None,
        ["manufacturing_champion 宁波市 cumulative 104"],
    ),
    (
        "HEFEI -- The eastern Chinese city of Hefei had 8,406 national high-tech enterprises at the end "
        "of 2023, up from 3,328 in 2020.",
        None,
        ["high_tech 合肥市 cumulative 8406", "high_tech 合肥市 cumulative 3328"],
    ),
    (
        "SHENZHEN had 25,000 national high-tech enterprises by the end of 2024. Nanshan alone counts 5,300.",
        None,
        ["high_tech 深圳市 cumulative 25000", "high_tech 南山区 cumulative 5300"],
    ),
    (
        "BEIJING, July 5 (Xinhua) -- China has fostered 14,600 little giant firms, the Ministry of "
        "Industry and Information Technology said Friday.",
        None,
        ["little_giant 全国 cumulative 14600"],
    ),
    (
        "ZHENGZHOU -- Central China's Henan Province has recognized 1,120 gazelle enterprises in three "
        "batches, the provincial department of science and technology said.",
        None,
        ["gazelle 河南省 cumulative 1120 batches 1-3 confirmed"],
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
        "With 5 more enterprises on the list, Zhuji now boasts 30 little giants, the largest number "
        "among county-level cities in Zhejiang.",
        None,
        ["little_giant 诸暨市 cumulative 30"],
    ),
    (
        "A total of 2,025 enterprises across the country have been named single champions, 40 percent "
        "of them in Zhejiang, Jiangsu and Shandong.",
        None,
        ["manufacturing_champion 全国 cumulative 2025 confirmed"],
    ),
    (
        "Pudong New Area, Shanghai, has 242 national little giants; Minhang district has 130; Jiading district 115.",
        None,
        [
            "little_giant 浦东新区 cumulative 242",
            "little_giant 闵行区 cumulative 130",
            "little_giant 嘉定区 cumulative 115",
        ],
    ),
    (
        "In the first three quarters, Yunnan recognized 980 high-tech enterprises, up 12 percent; the "
        "province had 3,500 in total.",
        None,
        ["high_tech 云南省 new 980 confirmed", "high_tech 云南省 cumulative 3500"],
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
        "More than half of Kunshan's 117 little giants were set up by Taiwan businesspeople; 12 went public.",
        None,
        ["little_giant 昆山市 cumulative 117"],
    ),
    (
        "Yiwu, one of the richest county-level cities in Zhejiang, counts 25 little giants.",
        None,
        ["little_giant 义乌市 cumulative 25"],
    ),
    (
        "Suzhou, a manufacturing powerhouse in East China's Jiangsu province, added 150 little giants "
        "in the seventh batch.",
        None,
        ["little_giant 苏州市 new 150 batch 7"],
    ),
    (
        "Zunyi, the second-largest city of Guizhou, has 30 little giants.",
        None,
        ["little_giant 遵义市 cumulative 30"],
    ),
    (
        "BEIJING -- The number of little giants in the country reached 14,600, officials said.",
        None,
        ["little_giant 全国 cumulative 14600"],
    ),
    (
        "WUXI's stock of single champions has grown to 50.",
        None,
        ["manufacturing_champion 无锡市 cumulative 50"],
    ),
    (
        "SUZHOU, Jiangsu - The number of unicorns in the city has reached 17.",
        None,
        ["unicorn 苏州市 cumulative 17"],
    ),
    (
        "Qingdao has 14 unicorns. The province's biggest city by output also has 230 little giants.",
        None,
        ["unicorn 青岛市 cumulative 14", "little_giant 青岛市 cumulative 230"],
    ),
]

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

MORE_NOTICES: list[Row] = [
    (
        "Notice of the Anhui Provincial Department of Economy and Information Technology on Publishing the "
        "List of the Third Batch of Anhui Manufacturing Single Champions\n\nTo the bureaus of all cities:\n\n"
        "According to the Measures, after declaration, recommendation, expert review and publicity, 68 "
        "enterprises including Hefei Xinhu are identified as the third batch of provincial manufacturing "
        "single champions. In addition, 41 enterprises passed the review of the first batch.",
        None,
        [
            "manufacturing_champion 安徽省 new 68 batch 3 confirmed provincial",
            "manufacturing_champion 安徽省 reviewed 41 batch 1 confirmed provincial",
        ],
    ),
    (
        "Public Notice of the Proposed List of Gazelle Enterprises in Shandong Province in 2023\n\nThe list of "
        "305 enterprises to be recognized is hereby publicized from November 6 to November 10. Anyone with "
        "objections may write to the department.",
        None,
        ["gazelle 山东省 new 305 2023 proposed"],
    ),
    (
        "Announcement on the Cancellation of the Title of Provincial SRDI SMEs\n\nIn view of relocation, "
        "bankruptcy and falsified data, the titles of 33 enterprises are revoked by the Hunan Provincial "
        "Department of Industry and Information Technology.",
        None,
        ["srdi_sme 湖南省 revoked 33 confirmed"],
    ),
    (
        "List of innovative SMEs of Chongqing, second batch of 2023 (proposed)\n\nAfter review by the "
        "districts, 1,214 enterprises meet the standard.",
        None,
        ["innovative_sme 重庆市 new 1214 batch 2 2023 proposed"],
    ),
    (
        "Guangdong: 2,010 companies recertified as SRDI SMEs\n\nThe Department of Industry and Information "
        "Technology of Guangdong Province has published the 2023 review results. 2,010 SRDI SMEs passed, 312 "
        "did not.",
        None,
        ["srdi_sme 广东省 reviewed 2010 confirmed", "srdi_sme 广东省 revoked 312 confirmed"],
    ),
    (
        "The Leading Group Office for the Recognition of National High-tech Enterprises publicized the second "
        "batch of 2023 for Hainan: 211 enterprises.",
        None,
        ["high_tech 海南省 new 211 batch 2 2023 proposed"],
    ),
    (
        "Please find attached the list of the 9 enterprises in our district proposed to be recommended as "
        "national little giants of the sixth batch.",
        "瓯海区",
        ["little_giant 瓯海区 applied 9 batch 6"],
    ),
    (
        "The results of the fourth batch of hidden champions in Zhejiang were announced: 53 enterprises were "
        "rated as hidden champions and 220 as hidden champion cultivation enterprises.",
        None,
        [
            "hidden_champion 浙江省 new 53 batch 4 confirmed",
            "hidden_champion_cultivation 浙江省 new 220 batch 4 confirmed",
        ],
    ),
]

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
]

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

NOT_COUNTED: list[Row] = [
    ("By 2027, Jiangxi will have 500 little giants and 10,000 high-tech enterprises, according to a plan.", None, []),
    (
        "Key tasks for 2024\n- Cultivate 30 national little giants\n- Add 200 high-tech enterprises\n- Help 10 "
        "firms go public",
        "衢州市",
        [],
    ),
    ("The fair in Shenzhen showcased products of 600 little giants.", None, []),
    ("A survey of 1,200 SRDI SMEs in Zhejiang found that 40 percent face labor shortages.", None, []),
    ("The province granted 300 million yuan to 210 little giants.", "安徽省", []),
    ("The new rules require a little giant to have 10 patents and 50 employees.", None, []),
    ("Wuxi's 12 unicorn seeds and 40 potential gazelles met investors.", None, []),
    ("The number of little giants in Dalian increased by 21 last year.", None, []),
    ("High-tech enterprises in Xi'an filed 32,000 patents and hired 12,000 graduates.", None, []),
    ("Tianjin has 12 industrial chains led by single champions and little giants.", None, []),
    ("In Foshan 80 little giants have set up branches abroad.", None, []),
]

LEADS: list[Row] = [
    (
        "Nearly 600 firms in Fujian now little giants\n\nFUZHOU -- Fujian has 592 national-level little giants "
        "after 41 more firms were listed in the seventh batch, provincial authorities said.",
        None,
        ["little_giant 福建省 cumulative 592", "little_giant 福建省 new 41 batch 7 confirmed"],
    ),
    (
        "12 Foshan companies named national champions\n\nTwelve companies from Foshan, Guangdong province, "
        "have been named manufacturing single champions by the Ministry of Industry and Information "
        "Technology. It was the ninth batch of champions. Foshan now has 39.",
        None,
        ["manufacturing_champion 佛山市 new 12 batch 9 confirmed", "manufacturing_champion 佛山市 cumulative 39"],
    ),
    (
        "What is a gazelle? A firm that grows fast. Shandong certified 1,200 of them in 2022 and 1,710 in 2023.",
        None,
        ["gazelle 山东省 new 1200 2022 confirmed", "gazelle 山东省 new 1710 2023 confirmed"],
    ),
    (
        "Zhuhai: more than 2,000 high-tech firms\n\nBy the end of 2023 the count stood at 2,178, of which 600 "
        "were in the Hengqin zone.",
        None,
        ["high_tech 珠海市 cumulative 2178", "high_tech - cumulative 600"],
    ),
    (
        "Little giants in numbers: 14,703 nationwide; 1,801 in Zhejiang; 1,921 in Jiangsu.",
        None,
        [
            "little_giant 全国 cumulative 14703",
            "little_giant 浙江省 cumulative 1801",
            "little_giant 江苏省 cumulative 1921",
        ],
    ),
    (
        "Q: How many high-tech enterprises does Ningbo have? A: 8,500 at the end of last year.",
        None,
        ["high_tech 宁波市 cumulative 8500"],
    ),
    (
        "Table: Newly recognised little giants, sixth batch. Beijing: 243. Tianjin: 33. Hebei: 135. Shanxi: 18.",
        None,
        [
            "little_giant 北京市 new 243 batch 6 confirmed",
            "little_giant 天津市 new 33 batch 6 confirmed",
            "little_giant 河北省 new 135 batch 6 confirmed",
            "little_giant 山西省 new 18 batch 6 confirmed",
        ],
    ),
    (
        "We are proud of our 31 single champions, says the mayor of Weihai.",
        None,
        ["manufacturing_champion 威海市 cumulative 31"],
    ),
    (
        "Hefei's unicorns (three of them) are all in chips. Its gazelles: 260.",
        None,
        ["unicorn 合肥市 cumulative 3", "gazelle 合肥市 cumulative 260"],
    ),
    (
        "Dalian has, by our count, 149 little giants, five more than Shenyang.",
        None,
        ["little_giant 大连市 cumulative 149"],
    ),
]

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
]

NO_COUNT: list[Row] = [
    ("The Suzhou-based company, one of China's first little giants, opened 12 plants in Vietnam.", None, []),
    ("Founded in Hefei, the unicorn has raised 3 billion yuan in 5 rounds from 14 investors.", None, []),
    ("Some 300 entrepreneurs from little giants studied at Zhejiang University.", None, []),
    ("Last month's expo in Chengdu showed 50 innovations by little giants and 20 by gazelles.", None, []),
    ("The average little giant in Wuxi has 320 employees and 25 invention patents.", None, []),
    (
        "Shenzhen will subsidize each of the little giants with 200,000 yuan; 1,000 firms are expected to benefit.",
        None,
        [],
    ),
    ("Each of the 13 cities in Jiangsu has little giants.", None, []),
    ("The index tracks 100 listed little giants.", None, []),
    ("The gap between Shanghai and Shenzhen in little giants has narrowed to 40.", None, []),
    ("The reserve pool of little giants in Jiaxing holds 260 companies.", None, []),
    ("A third of the 90 contracts were signed with little giants in Hangzhou.", None, []),
    ("Of the 5 winners of the Nanjing contest, two are gazelles.", None, []),
]

RISES_AND_NAMES: list[Row] = [
    (
        "Jiaozuo's national little giants have increased from 9 to 31 in three years.",
        None,
        ["little_giant 焦作市 cumulative 9", "little_giant 焦作市 cumulative 31"],
    ),
    ("Nanning approved 88 gazelles in its third batch on Thursday.", None, ["gazelle 南宁市 new 88 batch 3 confirmed"]),
    (
        "With 2,356 high-tech enterprises, Zhongshan ranks sixth in Guangdong.",
        None,
        ["high_tech 中山市 cumulative 2356"],
    ),
    ("The tally includes 14 little giants in Yulin of Shaanxi.", None, ["little_giant 榆林市 cumulative 14"]),
    (
        "Tangshan has been home to 62 little giants since the sixth batch came out.",
        None,
        ["little_giant 唐山市 cumulative 62 batches 1-6"],
    ),
    (
        "Guizhou: 106 little giants, 1,300 SRDI SMEs, 2,400 high-tech enterprises.",
        None,
        ["little_giant 贵州省 cumulative 106", "srdi_sme 贵州省 cumulative 1300", "high_tech 贵州省 cumulative 2400"],
    ),
    (
        "Mianyang City's 24 newly recognised little giants bring the number to 61.",
        None,
        ["little_giant 绵阳市 new 24 confirmed", "little_giant 绵阳市 cumulative 61"],
    ),
    (
        "Anqing's 38 little giants and 402 SRDI SMEs employ 60,000 people.",
        None,
        ["little_giant 安庆市 cumulative 38", "srdi_sme 安庆市 cumulative 402"],
    ),
    ("Companies with the little giant title number 112 in Yantai.", None, ["little_giant 烟台市 cumulative 112"]),
    (
        "The ministry revoked the title of 9 little giants in Sichuan.",
        None,
        ["little_giant 四川省 revoked 9 confirmed"],
    ),
    (
        "Deyang: 12 newcomers among the little giants this year, 51 in all.",
        None,
        ["little_giant 德阳市 new 12", "little_giant 德阳市 cumulative 51"],
    ),
    (
        "The third batch saw 2,930 companies nationwide join the little giants, of which 208 came from Guangdong.",
        None,
        ["little_giant 全国 new 2930 batch 3 confirmed", "little_giant 广东省 new 208 batch 3 confirmed"],
    ),
    (
        "Provincial gazelles in Sanming total 34, and another 8 are under public notice.",
        None,
        ["gazelle 三明市 cumulative 34 provincial", "gazelle 三明市 new 8 proposed provincial"],
    ),
]

GROUPS = [
    NUMBERS,
    TITLES,
    BATCHES_AND_YEARS,
    PLACES,
    LISTS,
    MEASURES,
    STATUS,
    PARTS,
    NOTHING,
    SENTENCES,
    NEWS,
    NO_CLAIM,
    SPELLED_NUMBERS,
    LABELS,
    WRAPPED_LINES,
    TITLES_WITHOUT_NOUN,
    GAINS,
    REVIEWS,
    PLACES_APART,
    HEADLINES,
    PROVINCIAL_NEWS,
    NOTICES,
    DISTRIBUTIONS,
    MIXED_TITLES,
    TRANSLATED_NEWS,
    AGENCY_NEWS,
    BROKER_NOTES,
    NOTHING_CLAIMED,
    FAMILIES,
    STORIES,
    MORE_NOTICES,
    REGIONS,
    WORDINGS,
    NOT_COUNTED,
    LEADS,
    MACHINE_TRANSLATION,
    NO_COUNT,
    RISES_AND_NAMES,
]


@pytest.mark.parametrize(("text", "home", "expected"), [row for group in GROUPS for row in group])
def test_an_english_text_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected


@pytest.mark.parametrize(("text", "home", "reason"), TURNED_DOWN)
def test_a_number_turned_down_has_its_reason(text: str, home: str | None, reason: str) -> None:
    found = list(readings(normalise(text).text, home, None, "en"))
    assert not [each for each in found if isinstance(each, Finding)]
    assert reason in {each.reason for each in found if isinstance(each, Refusal)}


@pytest.mark.parametrize("text", [row[0] for group in GROUPS for row in group if row[2]])
def test_every_claim_names_the_words_that_gave_its_fields(text: str) -> None:
    plain = normalise(text).text
    for finding in readings(plain, "深圳市", None, "en"):
        if isinstance(finding, Finding):
            fields = {name for name, _, _ in finding.sources}
            assert "programme" in fields
            assert all(0 <= start < end <= len(plain) for _, start, end in finding.sources)
            assert finding.start <= finding.count.start < finding.count.end <= finding.end


def test_the_evidence_is_the_clause_with_its_place_and_title() -> None:
    text = "After the fair, Hangzhou has 42 unicorns and 391 gazelles, while Ningbo has 9 unicorns."
    assert [claim.evidence.text for claim in find_claims(text)] == [
        "After the fair, Hangzhou has 42 unicorns",
        "Hangzhou has 42 unicorns and 391 gazelles",
        "while Ningbo has 9 unicorns.",
    ]


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
