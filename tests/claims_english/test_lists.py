"""Lists, tables and rows: which number belongs to which name."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A, B and C have 1, 2 and 3.
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

# A number behind a label, a title behind a number.
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
    (
        "SRDI SMEs newly identified in 2023: Kunming – 120; Yuxi – 31; Qujing – 28.",
        None,
        [
            "srdi_sme 昆明市 new 120 2023 confirmed",
            "srdi_sme 玉溪市 new 31 2023 confirmed",
            "srdi_sme 曲靖市 new 28 2023 confirmed",
        ],
    ),
    (
        "New gazelles by city. Zunyi - 40, Anshun - 12, Bijie - 9.",
        None,
        ["gazelle 遵义市 cumulative 40", "gazelle 安顺市 cumulative 12", "gazelle 毕节市 cumulative 9"],
    ),
    (
        "Little giants in Yunnan: Kunming—120, Yuxi—31, Qujing—28.",
        None,
        [
            "little_giant 昆明市 cumulative 120",
            "little_giant 玉溪市 cumulative 31",
            "little_giant 曲靖市 cumulative 28",
        ],
    ),
    (
        "Gazelles in Gansu: Lanzhou=60; Tianshui=11; Baiyin=8.",
        None,
        ["gazelle 兰州市 cumulative 60", "gazelle 天水市 cumulative 11", "gazelle 白银市 cumulative 8"],
    ),
    (
        "Hidden champions: Wenling = 21, Yuhuan = 14.",
        None,
        ["hidden_champion 温岭市 cumulative 21", "hidden_champion 玉环市 cumulative 14"],
    ),
]

# How a total spreads over its cities.
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

# Lines that were broken in the middle of a sentence.
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
    (
        "In Henan, upon application by the enterprises and a review\nby experts, 3 firms of the province "
        "were recognized as new\nunicorn enterprises in 2022, and at the same time 27 became\ngazelle "
        "enterprises, as the paper of the province wrote in\nits news.",
        None,
        ["unicorn 河南省 new 3 2022", "gazelle 河南省 new 27 2022 confirmed"],
    ),
]

# What the lead of a list says holds for its items.
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
    (
        "The list of the fifth batch of little giants in Fujian is publicized. A total of 133 enterprises "
        "are to be recognized and 58 have passed the review of the second batch. Among them, Quanzhou has "
        "22 newly selected and 6 that passed the review. Jinjiang City ranks first with 9 companies, "
        "followed by Nan'an with 5.",
        None,
        [
            "little_giant 福建省 new 133 batch 5 proposed",
            "little_giant 福建省 reviewed 58 batch 2 proposed",
            "little_giant 泉州市 new 22 batch 5 proposed",
            "little_giant 泉州市 reviewed 6 batch 2 proposed",
            "little_giant 晋江市 new 9 batch 5 proposed",
            "little_giant 南安市 new 5 batch 5 proposed",
        ],
    ),
    (
        "The sixth batch of national little giants was publicized. The number of companies on this list is "
        "3,011. So far, six batches have been announced, with a total of 15,000 companies. Which provinces "
        "gained most? Hubei topped the list with 201 companies, followed by:\nHunan 180\nJiangxi 96",
        None,
        [
            "little_giant 全国 new 3011 batch 6 proposed",
            "little_giant 全国 cumulative 15000 batches 1-6 proposed",
            "little_giant 湖北省 new 201 batch 6 proposed",
            "little_giant 湖南省 new 180 batch 6 proposed",
            "little_giant 江西省 new 96 batch 6 proposed",
        ],
    ),
    (
        "On Monday the seventh batch of national little giants was publicized. A total of 3,482 companies "
        "in 36 provinces, autonomous regions, municipalities and cities are proposed to be recognized. "
        "Jiangsu (not released locally) ranks first with 807 companies, Guangdong follows with 691. "
        "Shenzhen and Ningbo are far ahead with 346 and 112. 98 of the companies on the list are listed "
        "companies.",
        None,
        [
            "little_giant 全国 new 3482 batch 7 proposed",
            "little_giant 江苏省 new 807 batch 7 proposed",
            "little_giant 广东省 new 691 batch 7 proposed",
            "little_giant 深圳市 new 346 batch 7 proposed",
            "little_giant 宁波市 new 112 batch 7 proposed",
            "little_giant 全国 new 98 batch 7 proposed [listed]",
        ],
    ),
]

# Places told one after another.
SEVERAL_PLACES: list[Row] = [
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
        "Shenzhen had 752 little giants in total, second only to Beijing's 832 and ahead of Shanghai (713).",
        None,
        [
            "little_giant 深圳市 cumulative 752",
            "little_giant 北京市 cumulative 832",
            "little_giant 上海市 cumulative 713",
        ],
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
        "Jiangsu, Guangdong and Zhejiang occupy the top three with 2,215, 2,089 and 1,801 little giants.",
        None,
        [
            "little_giant 江苏省 cumulative 2215",
            "little_giant 广东省 cumulative 2089",
            "little_giant 浙江省 cumulative 1801",
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
        "Chengdu moved into the national top ten with 286 little giants. In the sixth batch alone it won 54 "
        "places, of which 19 went to the High-tech Zone, 11 to Longquanyi and 6 to Shuangliu.",
        "成都市",
        [
            "little_giant 成都市 cumulative 286",
            "little_giant 成都市 new 54 batch 6 confirmed",
            "little_giant - new 19 batch 6 confirmed",
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
        "By counties and districts, Deqing County has the largest number with 9 companies, followed by "
        "Changxing County with 8 companies, Wuxing District with 5 companies and Anji County with 3 companies"
        " in the fourth list of national little giants.",
        "湖州市",
        [
            "little_giant 德清县 new 9 batch 4 confirmed",
            "little_giant 长兴县 new 8 batch 4 confirmed",
            "little_giant 吴兴区 new 5 batch 4 confirmed",
            "little_giant 安吉县 new 3 batch 4 confirmed",
        ],
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
            "innovative_sme 河北省 new 1722 batch 3 2023 confirmed",
            "innovative_sme 石家庄市 new 311 batch 3 2023 confirmed",
            "innovative_sme 保定市 new 240 batch 3 2023 confirmed",
            "innovative_sme 唐山市 new 198 batch 3 2023 confirmed",
        ],
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
        "Pudong New Area, Shanghai, has 242 national little giants; Minhang district has 130; Jiading district 115.",
        None,
        [
            "little_giant 浦东新区 cumulative 242",
            "little_giant 闵行区 cumulative 130",
            "little_giant 嘉定区 cumulative 115",
        ],
    ),
]

# Ranks before a name, rows behind a list and its review.
RANKS_AND_ROWS: list[Row] = [
    (
        "The Hurun China Gazelles 2022 lists 190 firms. Hangzhou leads with 44. Ningbo has 31, six more than "
        "a year ago; Wenzhou 12.",
        None,
        [
            "gazelle 全国 cumulative 190",
            "gazelle 杭州市 cumulative 44",
            "gazelle 宁波市 cumulative 31",
            "gazelle 温州市 cumulative 12",
        ],
    ),
    (
        "The seventh batch of little giants was published. Fujian boasts 88, Jiangxi 71.",
        None,
        ["little_giant 福建省 new 88 batch 7 confirmed", "little_giant 江西省 new 71 batch 7 confirmed"],
    ),
    (
        "The sixth batch of little giants and the third batch that passed the review were announced. In "
        "our city 21 enterprises were newly recognized and 14 passed the review. By district, Xihu has the "
        "most with 7, followed by Yuhang with 5.",
        "杭州市",
        [
            "little_giant 杭州市 new 21 batch 6 confirmed",
            "little_giant 杭州市 reviewed 14 batch 3 confirmed",
            "little_giant 西湖区 new 7 batch 6 confirmed",
            "little_giant 余杭区 new 5 batch 6 confirmed",
        ],
    ),
    (
        "The seventh batch of national little giants was publicized. The leading cities of this "
        "batch:\n\nRank  City  Number\n1  Hefei  61\n2  Changsha  58\n3  Xi'an  50\n",
        None,
        [
            "little_giant 合肥市 new 61 batch 7 proposed",
            "little_giant 长沙市 new 58 batch 7 proposed",
            "little_giant 西安市 new 50 batch 7 proposed",
        ],
    ),
    (
        "Nanchang, Jiujiang and Ganzhou are the top three, with 61, 35 and 33 new little giants respectively.",
        None,
        ["little_giant 南昌市 new 61", "little_giant 九江市 new 35", "little_giant 赣州市 new 33"],
    ),
    (
        "Announcement on the List of Specialized, Refined and New SMEs in Shanxi Province in 2023 (First "
        "Batch)\n\nAfter review, 612 enterprises including Taiyuan Fuli are now identified as specialized, "
        "refined and new SMEs in Shanxi Province in 2023 (first batch), valid for three years.",
        None,
        ["srdi_sme 山西省 new 612 batch 1 2023 confirmed"],
    ),
    (
        "China's unicorns number 340, with Beijing hosting 78 of them and Shanghai 65.",
        None,
        ["unicorn 全国 cumulative 340", "unicorn 北京市 cumulative 78", "unicorn 上海市 cumulative 65"],
    ),
    (
        "The seventh list of little giants is out in Sichuan: Chengdu has 63, Mianyang 7, and the remaining"
        " cities have 12 in total.",
        None,
        ["little_giant 成都市 new 63 batch 7 confirmed", "little_giant 绵阳市 new 7 batch 7 confirmed"],
    ),
    (
        "The seventh batch of little giants is publicized. Shenzhen took 300, leaving Suzhou (222) and "
        "Ningbo (112) far behind.",
        None,
        [
            "little_giant 深圳市 new 300 batch 7 proposed",
            "little_giant 苏州市 new 222 batch 7 proposed",
            "little_giant 宁波市 new 112 batch 7 proposed",
        ],
    ),
]

# A number that is all its sentence says answers the title in the question, the label or the notice before it.
ANSWERS: list[Row] = [
    (
        "How many gazelles are there in Jinan? Just under 440, at last count.",
        None,
        ["gazelle 济南市 cumulative ≈440"],
    ),
    (
        "Tier 2 - Gazelles. Named by the provinces. Some 9,100 nationwide.\nTier 3 - Unicorns. 370 in all.",
        None,
        ["gazelle 全国 cumulative ≈9100", "unicorn 全国 cumulative 370"],
    ),
    (
        "Little giants. Chosen by the ministry every year. A little over 14,000 after six batches. Suzhou (610) and "
        "Chongqing (407) come first.",
        None,
        [
            "little_giant 全国 cumulative ≥14000 batches 1-6",
            "little_giant 苏州市 cumulative 610 batches 1-6",
            "little_giant 重庆市 cumulative 407 batches 1-6",
        ],
    ),
    (
        "Single champions. 1,800 companies and products in nine batches.",
        None,
        ["manufacturing_champion 全国 cumulative 1800 batches 1-9"],
    ),
    (
        "Wenzhou's high-tech enterprises, valid for three years: about 4,300.",
        None,
        ["high_tech 温州市 cumulative ≈4300"],
    ),
    (
        "The high-tech enterprise status, with its low tax rate, is a track of its own: 504,000 at the last count.",
        None,
        ["high_tech 全国 cumulative 504000"],
    ),
    (
        "The seventh batch of little giants is out. 3,482 in all.",
        None,
        ["little_giant 全国 new 3482 batch 7 confirmed"],
    ),
    (
        "Jinan has 40 little giants. How many of them are listed? 12. How many gazelles are there? 88.",
        None,
        ["little_giant 济南市 cumulative 40", "gazelle 济南市 cumulative 88"],
    ),
    (
        "How many people work in the little giants? 3,100,000.",
        None,
        [],
    ),
    (
        "Jinan is proud of its gazelles. 430 so far.",
        None,
        [],
    ),
    (
        "The little giants of Jinan are on the list.\n\nAnnexes:\n1. The list.\n2. The form.",
        None,
        [],
    ),
    (
        "Thirty Hunan firms are in the seventh batch of single champions. Who are the newcomers? Our "
        "tally shows: Changsha has 14, Zhuzhou 6, and Xiangtan 2.",
        None,
        [
            "manufacturing_champion 湖南省 new 30 batch 7",
            "manufacturing_champion 长沙市 new 14 batch 7",
            "manufacturing_champion 株洲市 new 6 batch 7",
            "manufacturing_champion 湘潭市 new 2 batch 7",
        ],
    ),
    (
        "Sixty firms of Henan are in the sixth batch of single champions; with it Henan comes to 151. "
        "Luoyang and Xinxiang won two places each, Kaifeng, Anyang and Puyang a single place each.",
        None,
        [
            "manufacturing_champion 河南省 new 60 batch 6",
            "manufacturing_champion 河南省 cumulative 151 batches 1-6",
            "manufacturing_champion 洛阳市 new 2 batch 6 confirmed",
            "manufacturing_champion 新乡市 new 2 batch 6 confirmed",
            "manufacturing_champion 开封市 new 1 batch 6 confirmed",
            "manufacturing_champion 安阳市 new 1 batch 6 confirmed",
            "manufacturing_champion 濮阳市 new 1 batch 6 confirmed",
        ],
    ),
    (
        "For 2023, 1,310 Zibo companies were named SRDI SMEs. Over 2,400 SRDI SMEs of the city have "
        "titles that are still valid. Zhangdian leads with 410 of the newly chosen SMEs, Linzi comes "
        "next with 302.",
        None,
        [
            "srdi_sme 淄博市 new 1310 2023 confirmed",
            "srdi_sme 淄博市 cumulative ≥2400 [still valid]",
            "srdi_sme 张店区 new 410 2023 confirmed",
            "srdi_sme 临淄区 new 302 2023 confirmed",
        ],
    ),
]

# Places that remain where they are in a ranking: no firm keeps a title there.
RANKS_KEPT: list[Row] = [
    (
        "Jiangsu was awarded 38 single champions, of which Suzhou had 14, Nantong 9 (up from 5) and Changzhou 7.",
        None,
        [
            "manufacturing_champion 江苏省 new 38 confirmed",
            "manufacturing_champion 苏州市 new 14 confirmed",
            "manufacturing_champion 南通市 new 9 confirmed",
            "manufacturing_champion 南通市 new 5 confirmed",
            "manufacturing_champion 常州市 new 7 confirmed",
        ],
    ),
    (
        "China has 360 unicorns, says Hurun. Beijing and Shanghai remain the two strongest cities, with 79 and 66 "
        "unicorns. Shenzhen has 38, Hangzhou 27 and Wuxi 9, and Hefei and Xi'an have 7 each.",
        None,
        [
            "unicorn 全国 cumulative 360",
            "unicorn 北京市 cumulative 79",
            "unicorn 上海市 cumulative 66",
            "unicorn 深圳市 cumulative 38",
            "unicorn 杭州市 cumulative 27",
            "unicorn 无锡市 cumulative 9",
            "unicorn 合肥市 cumulative 7",
            "unicorn 西安市 cumulative 7",
        ],
    ),
    (
        "Jinan reviewed its second batch of little giants: 33 remain little giants, 5 do not.",
        None,
        ["little_giant 济南市 reviewed 33 batch 2 confirmed", "little_giant 济南市 revoked 5 batch 2 confirmed"],
    ),
]

# A place with the larger one behind it is one place; the verb behind the second comma is its firms'.
WITH_THE_PROVINCE: list[Row] = [
    (
        'Nine companies from Tongxiang, Zhejiang province, made it onto the fifth batch of national "little giant" '
        "firms, bringing the county-level city's total to 27.",
        None,
        ["little_giant 桐乡市 new 9 batch 5 confirmed", "little_giant 桐乡市 cumulative 27 batches 1-5"],
    ),
    (
        "Eight enterprises in Jinjiang, Fujian, were recognized as national manufacturing champions, taking the total "
        "to 21.",
        None,
        ["manufacturing_champion 晋江市 new 8 confirmed", "manufacturing_champion 晋江市 cumulative 21"],
    ),
    (
        "Twelve firms in Haining, Zhejiang, passed the evaluation as high-tech enterprises, compared with 9 in "
        "Tongxiang, Zhejiang.",
        None,
        ["high_tech 海宁市 new 12 confirmed", "high_tech 桐乡市 new 9 confirmed"],
    ),
    (
        "Wenzhou, Zhejiang province, has 112 little giants, and Taizhou, also in Zhejiang, 98.",
        None,
        ["little_giant 温州市 cumulative 112", "little_giant 台州市 cumulative 98"],
    ),
    (
        "Among listed companies in Zhejiang, 130 are little giants.",
        None,
        ["little_giant 浙江省 cumulative 130"],
    ),
]

ROWS = [
    *WITH_THE_PROVINCE,
    *ANSWERS,
    *RANKS_KEPT,
    *LISTS,
    *LABELS,
    *DISTRIBUTIONS,
    *WRAPPED_LINES,
    *LEADS,
    *SEVERAL_PLACES,
    *RANKS_AND_ROWS,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_list_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
