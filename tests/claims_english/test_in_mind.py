"""What a text has in mind without naming it: the title of a list far behind, the places that a figure is shared by, the
firms named before "and 20 other companies"; and figures that only seem to go on with it.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

IN_MIND: list[Row] = [
    (
        "The nation's single champions have a sixth batch, with 44 companies of Jiangsu. Selection "
        "started in 2016. Their products lead the market. Many are small. They have been at it for "
        "decades. Where are Jiangsu's newcomers at home? In the south, mostly. The new batch has 20 "
        "from Suzhou; Wuxi is next (9), followed by Changzhou (6), while Nantong, Yangzhou and "
        "Taizhou got one each.",
        "江苏省",
        [
            "manufacturing_champion 江苏省 new 44 batch 6",
            "manufacturing_champion 苏州市 new 20 batch 6",
            "manufacturing_champion 无锡市 new 9 batch 6",
            "manufacturing_champion 常州市 new 6 batch 6",
            "manufacturing_champion 南通市 new 1 batch 6",
            "manufacturing_champion 扬州市 new 1 batch 6",
            "manufacturing_champion 泰州市 new 1 batch 6",
        ],
    ),
    (
        "In 2023, 120 gazelles were recognized in Zhejiang. Science is their capital. They grow at "
        "high speed. Banks like them. The government helps. Most come from medicine. Hangzhou leads "
        "with 40, followed by Ningbo (31) and Wenzhou (12).",
        "浙江省",
        [
            "gazelle 浙江省 new 120 2023 confirmed",
            "gazelle 杭州市 new 40 2023 confirmed",
            "gazelle 宁波市 new 31 2023 confirmed",
            "gazelle 温州市 new 12 2023 confirmed",
        ],
    ),
    (
        "Anhui now has 412 hidden champions. Their owners are proud. Their products sell. Their "
        "machines run. Their staff is well paid. By city, Hefei has 120, Wuhu 95, Chuzhou 60 and "
        "Anqing 22.",
        "安徽省",
        [
            "hidden_champion 安徽省 cumulative 412",
            "hidden_champion 合肥市 cumulative 120",
            "hidden_champion 芜湖市 cumulative 95",
            "hidden_champion 滁州市 cumulative 60",
            "hidden_champion 安庆市 cumulative 22",
        ],
    ),
    (
        "In 2023, 120 gazelles were recognized in Shandong. Science is their capital. They grow at "
        "high speed. Banks like them. The government helps. The province has 40 parks for them. "
        "Qingdao has 12 laboratories, Jinan 9. In Yantai 30 people were hired.",
        "山东省",
        [
            "gazelle 山东省 new 120 2023 confirmed",
        ],
    ),
    (
        "Liaoning has 31 firms in the fifth batch of little giants: Shenyang 14, Dalian 9 and Anshan "
        "5. With them Dalian has 71 little giants. Benxi, Fushun and Yingkou furnished a single firm "
        "each.",
        "辽宁省",
        [
            "little_giant 辽宁省 new 31 batch 5",
            "little_giant 沈阳市 new 14 batch 5",
            "little_giant 大连市 new 9 batch 5",
            "little_giant 鞍山市 new 5 batch 5",
            "little_giant 大连市 cumulative 71 batches 1-5",
            "little_giant 本溪市 new 1 batch 5",
            "little_giant 抚顺市 new 1 batch 5",
            "little_giant 营口市 new 1 batch 5",
        ],
    ),
    (
        "Seven batches of little giants are out. Hefei, Wuhu, Chuzhou and Anqing: each of these four "
        "counts more than 80 firms in the seventh.",
        None,
        [
            "little_giant 合肥市 new ≥80 batch 7",
            "little_giant 芜湖市 new ≥80 batch 7",
            "little_giant 滁州市 new ≥80 batch 7",
            "little_giant 安庆市 new ≥80 batch 7",
        ],
    ),
    (
        "Five cities (Hefei, Wuhu, Chuzhou, Bengbu and Anqing) now have over 100 gazelles each.",
        None,
        [
            "gazelle 合肥市 cumulative ≥100",
            "gazelle 芜湖市 cumulative ≥100",
            "gazelle 滁州市 cumulative ≥100",
            "gazelle 蚌埠市 cumulative ≥100",
            "gazelle 安庆市 cumulative ≥100",
        ],
    ),
    (
        "In Jinan, Qingdao and Yantai the number of gazelles exceeds 200; in all three it was lower in 2019.",
        None,
        [
            "gazelle 济南市 cumulative ≥200",
            "gazelle 青岛市 cumulative ≥200",
            "gazelle 烟台市 cumulative ≥200",
        ],
    ),
    (
        "In Hubei, gazelles numbered 310, 402 and 655 in 2019, 2020 and 2021; of unicorns the three "
        "numbers were 5, 6 and 9.",
        None,
        [
            "gazelle 湖北省 cumulative 310",
            "gazelle 湖北省 cumulative 402",
            "gazelle 湖北省 cumulative 655",
            "unicorn 湖北省 cumulative 5",
            "unicorn 湖北省 cumulative 6",
            "unicorn 湖北省 cumulative 9",
        ],
    ),
    (
        "Three cities, Nanchang, Ganzhou and Jiujiang, added over a dozen gazelles from 2019 to 2021."
        " Five places, Fengcheng and Ruijin among them, now have gazelles. Over that period Xinyu "
        "gained 30 gazelles, Pingxiang 12.",
        None,
        [],
    ),
    (
        "Nowhere else in Liaoning does the third list of little giants name as many firms as in Dalian: forty.",
        "沈阳市",
        [
            "little_giant 大连市 new 40 batch 3 confirmed",
        ],
    ),
    (
        "No city in Anhui counts more gazelles than Hefei, which has 120. None in Shandong has as "
        "many of these as Qingdao (190).",
        None,
        [
            "gazelle 合肥市 cumulative 120",
            "gazelle 青岛市 cumulative 190",
        ],
    ),
    (
        "Hurun has published a Global Unicorn Index for 2024. The index has 340 firms from China, "
        "worth billions. America, with 703, leads by country, followed by China (24 more); Beijing "
        "has 78, Shanghai 65, and Mumbai and Chengdu 9 apiece.",
        "成都市",
        [
            "unicorn 全国 cumulative 340",
            "unicorn - cumulative 703",
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 成都市 cumulative 9",
        ],
    ),
    (
        "An institute has published its China Unicorn Report for 2020. Since last year the report "
        "counts 61 new unicorns. Of them 8 are from Hefei.",
        "南京市",
        [
            "unicorn 全国 new 61 2020",
            "unicorn 合肥市 new 8 2020",
        ],
    ),
    (
        "Most of the unicorns in Hubei sit in parks, of which it has 69. Hubei is proud of its little"
        " giants, of which there were 420 in 2023.",
        None,
        [
            "little_giant 湖北省 cumulative 420",
        ],
    ),
    (
        "In 2022, 570 more high-tech enterprises were recognized in Hunan. This swells the province's"
        " herd of them to 9,204.",
        "长沙市",
        [
            "high_tech 湖南省 new 570 2022 confirmed",
            "high_tech 湖南省 cumulative 9204",
        ],
    ),
    (
        "Last year 639 firms of Hefei applied to become high-tech enterprises. Of them the city "
        "handed on 420 with its support.",
        "合肥市",
        [
            "high_tech 合肥市 applied 639",
            "high_tech 合肥市 applied 420",
        ],
    ),
    (
        "Hefei Ruike Motor Co., Ltd. and 20 other companies of Hefei were named national little "
        "giants in 2022. Hefei Anli Motor Co., Ltd., Hefei Lide Co., Ltd. and 60 others were named "
        "gazelles.",
        None,
        [
            "little_giant 合肥市 new 21 2022 confirmed",
            "gazelle 合肥市 new 62 confirmed",
        ],
    ),
    (
        'In 2019 Hefei certified 260 firms as "specialized, refined and new", 31 as "gazelles" and 10'
        ' as "hidden champions". The city has 300 gazelles and firms being raised into ones.',
        "合肥市",
        [
            "srdi_sme 合肥市 new 260 2019 confirmed",
            "gazelle 合肥市 new 31 2019 confirmed",
            "hidden_champion 合肥市 new 10 2019 confirmed",
        ],
    ),
    (
        "In 2024 the province of Jiangxi recognized 872 specialized, high-tech and featured SMEs.",
        None,
        [
            "srdi_sme 江西省 new 872 2024 confirmed",
        ],
    ),
    (
        "In 2022, 310 firms in Wuhu applied to be named gazelles; 90 were.",
        "合肥市",
        [
            "gazelle 芜湖市 applied 310 2022",
        ],
    ),
    (
        "Ninety-four firms of Anhui may call themselves gazelles since last week. Hefei alone can "
        "claim 38 of them; Wuhu comes second with 17 and Bengbu, at nine, third.",
        "合肥市",
        [
            "gazelle 安徽省 new 94 confirmed",
            "gazelle 合肥市 new 38 confirmed",
            "gazelle 芜湖市 new 17 confirmed",
            "gazelle 蚌埠市 new 9 confirmed",
        ],
    ),
    (
        "A further 21 firms of the city bear the title of single champion from now on, which lifts "
        "their number to 104.",
        "宁波市",
        [
            "manufacturing_champion 宁波市 new 21",
            "manufacturing_champion 宁波市 cumulative 104",
        ],
    ),
    (
        "Of the 2.1 million market players in Chengdu 14,600 carry the high-tech enterprise label; in"
        " 2021 the figure was 7,911.",
        "成都市",
        [
            "high_tech 成都市 cumulative 14600",
            "high_tech 成都市 cumulative 7911",
        ],
    ),
    (
        "The ministry's newest list of little giants, the sixth, names 71 firms of Suzhou. The review"
        " that the third batch underwent was passed by 140 of the city.",
        "苏州市",
        [
            "little_giant 苏州市 new 71 batch 6 confirmed",
            "little_giant 苏州市 reviewed 140 batch 3 confirmed",
        ],
    ),
    (
        "The Great Wall Institute puts the number of China's unicorns at 375 by late 2023. Beijing "
        "leads as ever: 114. Forty-two joined the club last year, while 29 went, eight of them in one"
        " month.",
        None,
        [
            "unicorn 全国 cumulative 375",
            "unicorn 北京市 cumulative 114",
            "unicorn 全国 new 42",
        ],
    ),
    (
        "Fujian named its eighth crop of SRDI SMEs, and 88 come from Quanzhou. Add those of earlier "
        "years, and Quanzhou comes to 402.",
        "泉州市",
        [
            "srdi_sme 泉州市 new 88 batch 8 confirmed",
            "srdi_sme 泉州市 cumulative 402 batches 1-8",
        ],
    ),
    (
        "Xi'an has 241 gazelles. Moon District is home to 28, Jingkai to seven.",
        "西安市",
        [
            "gazelle 西安市 cumulative 241",
        ],
    ),
    (
        "Of the 4,357 firms whose rank of little giant ran out this summer, 2,960 were confirmed, and"
        " the rest, 1,397, lost it. In Beijing 189 were confirmed of 257, in Shanghai 176 of 262.",
        None,
        [
            "little_giant 全国 reviewed 2960 confirmed",
            "little_giant 全国 revoked 1397 confirmed",
            "little_giant 北京市 reviewed 189 confirmed",
            "little_giant 上海市 reviewed 176 confirmed",
        ],
    ),
    (
        "The first list of little giants had nine, the second 20 and the third 80. Altogether they make 109.",
        "重庆市",
        [
            "little_giant 重庆市 new 9 batch 1",
            "little_giant 重庆市 new 20 batch 2",
            "little_giant 重庆市 new 80 batch 3",
            "little_giant 重庆市 cumulative 109",
        ],
    ),
    (
        "Of all China's unicorns Beijing's are 78, Shanghai's 65, Guangzhou's and Hangzhou's 24 each.",
        None,
        [
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 广州市 cumulative 24",
            "unicorn 杭州市 cumulative 24",
        ],
    ),
    (
        "Zhejiang has 238 invisible champions. To these come 1,134 that are being groomed. Of its 300"
        " gazelles 40 are new. A further 134 are being cultivated.",
        "浙江省",
        [
            "hidden_champion 浙江省 cumulative 238",
            "hidden_champion_cultivation 浙江省 cumulative 1134",
            "gazelle 浙江省 cumulative 300",
            "gazelle 浙江省 new 40",
        ],
    ),
    (
        "Three firms from Xiamen have been put on the seventh list of single champions. The city had eleven before.",
        "厦门市",
        [
            "manufacturing_champion 厦门市 new 3 batch 7 confirmed",
            "manufacturing_champion 厦门市 cumulative 11",
        ],
    ),
    (
        "In Jinan there are 342 gazelles, of which last year brought 108 and this year added 131.",
        "济南市",
        [
            "gazelle 济南市 cumulative 342",
            "gazelle 济南市 new 108",
            "gazelle 济南市 new 131",
        ],
    ),
    (
        "The high-tech titles of 400 companies of Jinan expired in 2023; 320 of these were renewed.",
        "济南市",
        [
            "high_tech 济南市 reviewed 320 confirmed",
        ],
    ),
    (
        "The sixth batch of single champions is out: twelve are from Qingdao. The batch before, the "
        "fifth, had brought Qingdao seven. Taking all six together, it has 28.",
        "青岛市",
        [
            "manufacturing_champion 青岛市 new 12 batch 6 confirmed",
            "manufacturing_champion 青岛市 new 7 batch 5",
            "manufacturing_champion 青岛市 cumulative 28",
        ],
    ),
    (
        "Yunnan now has 1,140 SRDI SMEs. The review of those recognized in 2020, 210 in number, was "
        "survived by 168. Kunming is the seat of 540, Yuxi of 130, and Qujing of 98.",
        "昆明市",
        [
            "srdi_sme 云南省 cumulative 1140",
            "srdi_sme 云南省 reviewed 168 confirmed",
            "srdi_sme 昆明市 cumulative 540",
            "srdi_sme 玉溪市 cumulative 130",
            "srdi_sme 曲靖市 cumulative 98",
        ],
    ),
    (
        "With the 12 of the first batch and the 22 of the second there are 68 little giants in Harbin.",
        "哈尔滨市",
        [
            "little_giant 哈尔滨市 new 12 batch 1",
            "little_giant 哈尔滨市 new 22 batch 2",
            "little_giant 哈尔滨市 cumulative 68",
        ],
    ),
    (
        "Shanxi has 2,400 high-tech enterprises. Taiyuan is home to 900. The western reform zone "
        "accounts for 530 of them.",
        "太原市",
        [
            "high_tech 山西省 cumulative 2400",
            "high_tech 太原市 cumulative 900",
        ],
    ),
    (
        "Zhejiang has 263 single champions. Among cities Ningbo stands out: 83 are its own.",
        None,
        [
            "manufacturing_champion 浙江省 cumulative 263",
            "manufacturing_champion 宁波市 cumulative 83",
        ],
    ),
    (
        "Thirty-one of our little giants came with the fourth batch, said Li Ming of the bureau.",
        "大连市",
        [
            "little_giant 大连市 new 31 batch 4",
        ],
    ),
    (
        "Anhui named 110 gazelles in 2023. No other city got into double figures except Wuhu, with 15.",
        "合肥市",
        [
            "gazelle 安徽省 new 110 2023 confirmed",
            "gazelle 芜湖市 new 15 2023 confirmed",
        ],
    ),
    (
        "A first batch of 35 was followed by a second of 51 and a third of 78, so Fujian's gazelles "
        "are 164 today. Fuzhou musters 44.",
        "福州市",
        [
            "gazelle 福建省 new 35 batch 1",
            "gazelle 福建省 new 51 batch 2",
            "gazelle 福建省 new 78 batch 3",
            "gazelle 福建省 cumulative 164",
            "gazelle 福州市 cumulative 44",
        ],
    ),
    (
        "Tianjin, whose 284 little giants rank it tenth of the cities, has 40 gazelles.",
        None,
        [
            "little_giant 天津市 cumulative 284",
            "gazelle 天津市 cumulative 40",
        ],
    ),
    (
        "Jiaxing got 46 newcomers on the fourth list of little giants. 92 is thus where the city stands.",
        "嘉兴市",
        [
            "little_giant 嘉兴市 new 46 batch 4 confirmed",
            "little_giant 嘉兴市 cumulative 92 batches 1-4",
        ],
    ),
    (
        "Eighteen firms of Hefei are unicorns or gazelles, two under the former heading, sixteen under the latter.",
        "合肥市",
        [],
    ),
    (
        "With 206 additions Wuhan led all others in the fifth batch of little giants. The Optics "
        "Valley supplied 108 of these additions, Dongxihu 31. Batch four had brought 52; two years "
        "ago it was 40.",
        "武汉市",
        [
            "little_giant 武汉市 new 206 batch 5",
            "little_giant - new 108 batch 5",
            "little_giant 东西湖区 new 31 batch 5",
            "little_giant 武汉市 new 52 batch 4",
        ],
    ),
    (
        "The white book issued in June knows 18 unicorns and 580 gazelles in the city. In 2017 it had"
        " been two unicorns and 61 gazelles.",
        "南京市",
        [
            "unicorn 南京市 cumulative 18",
            "gazelle 南京市 cumulative 580",
            "unicorn 南京市 cumulative 2",
            "gazelle 南京市 cumulative 61",
        ],
    ),
    (
        "China has 169 unicorns. Most, 61, have their headquarters in Beijing, 43 in Shanghai.",
        None,
        [
            "unicorn 全国 cumulative 169",
            "unicorn 北京市 cumulative 61",
            "unicorn 上海市 cumulative 43",
        ],
    ),
    (
        "Nine years ago 986 high-tech enterprises had their home in Dongguan.",
        "东莞市",
        [
            "high_tech 东莞市 cumulative 986",
        ],
    ),
    (
        "The ninth list of single champions is out. Fujian is represented by 25.",
        "福州市",
        [
            "manufacturing_champion 福建省 new 25 batch 9 confirmed",
        ],
    ),
    (
        "Guizhou had 3, 4 and 6 unicorns in 2020, 2021 and 2022; its gazelles in those three years were 41, 55 and 70.",
        None,
        [
            "unicorn 贵州省 cumulative 3",
            "unicorn 贵州省 cumulative 4",
            "unicorn 贵州省 cumulative 6",
            "gazelle 贵州省 cumulative 41",
            "gazelle 贵州省 cumulative 55",
            "gazelle 贵州省 cumulative 70",
        ],
    ),
    (
        "The first batch (2017) contained 126 gazelles of Shandong, the second 210, the third 258. "
        "Jinan, Qingdao and Yantai hold 114, 101 and 92 of the total.",
        None,
        [
            "gazelle 山东省 new 126 batch 1 2017",
            "gazelle 山东省 new 210 batch 2 2017",
            "gazelle 山东省 new 258 batch 3 2017",
            "gazelle 济南市 cumulative 114",
            "gazelle 青岛市 cumulative 101",
            "gazelle 烟台市 cumulative 92",
        ],
    ),
    (
        "The first batch of Shandong's gazelles contained 126, the second 210. In the third alone, "
        "258 were from Shandong.",
        None,
        [
            "gazelle 山东省 new 126 batch 1",
            "gazelle 山东省 new 210 batch 2",
            "gazelle 山东省 new 258 batch 3",
        ],
    ),
    (
        "So far Yiwu has nine little giants and 71 SRDI SMEs of the province. This year the city "
        "recommended 40 for the SRDI title and 12 for little giants.",
        "义乌市",
        [
            "little_giant 义乌市 cumulative 9",
            "srdi_sme 义乌市 cumulative 71",
            "srdi_sme 义乌市 applied 40",
            "little_giant 义乌市 applied 12",
        ],
    ),
    (
        "Sanhe is one of Yiwu's nine little giants. It supplies 14 of the world's 20 largest shipyards.",
        "义乌市",
        [
            "little_giant 义乌市 cumulative 9",
        ],
    ),
    (
        "Hunan's 174 little giants of the fourth batch, Sichuan's 138 and Shaanxi's 60 are "
        "respectable for the interior.",
        None,
        [
            "little_giant 湖南省 new 174 batch 4",
            "little_giant 四川省 new 138 batch 4",
            "little_giant 陕西省 new 60 batch 4",
        ],
    ),
    (
        "Shaoxing's firms took 38 seats in the newest batch of little giants. That more than doubles "
        "the city's number, to 74. As for hidden champions, there are 29, and 203 are in cultivation.",
        "绍兴市",
        [
            "little_giant 绍兴市 new 38",
            "little_giant 绍兴市 cumulative 74",
            "hidden_champion 绍兴市 cumulative 29",
            "hidden_champion_cultivation 绍兴市 cumulative 203",
        ],
    ),
    (
        "Guizhou listed 82 firms on October 10 for recognition as SRDI SMEs, against which objections"
        " can be raised till October 17.",
        "贵阳市",
        [
            "srdi_sme 贵州省 new 82 proposed",
        ],
    ),
    (
        "Xuzhou has ten single champions. XCMG alone has three of them. Of little giants there are "
        "45, 19 of which came in 2023.",
        "徐州市",
        [
            "manufacturing_champion 徐州市 cumulative 10",
            "little_giant 徐州市 cumulative 45",
            "little_giant 徐州市 new 19 2023",
        ],
    ),
    (
        "The ministry has chosen 1,922 key little giants in three batches: 782 in the first, 656 in "
        "the second, and 484 in the third.",
        None,
        [
            "key_little_giant 全国 cumulative 1922 batches 1-3 confirmed",
            "key_little_giant 全国 new 782 batch 1 confirmed",
            "key_little_giant 全国 new 656 batch 2 confirmed",
            "key_little_giant 全国 new 484 batch 3 confirmed",
        ],
    ),
    (
        "Only 15 unicorns hatched in China in the first half of 2023.",
        None,
        [
            "unicorn 全国 new 15",
        ],
    ),
    (
        "Tianjin's banks court gazelles. The Bank of Jixian alone has 310 of them on its books.",
        "天津市",
        [],
    ),
    (
        "Gaoling picked 150 start-ups for its programme, from which gazelles are to grow.",
        "西安市",
        [],
    ),
    (
        "Nobody expected so many: 47 of Jilin's firms are little giants since Tuesday, when batch "
        "seven was published. In batch six it had been 9. Changchun can be proud of 35, Siping of "
        "five. Jilin Province now totals 112.",
        "长春市",
        [
            "little_giant 吉林省 new 47 batch 7 confirmed",
            "little_giant 吉林省 new 9 batch 6",
            "little_giant 长春市 new 35 batch 7 confirmed",
            "little_giant 四平市 new 5 batch 7 confirmed",
            "little_giant 吉林省 cumulative 112",
        ],
    ),
    (
        "83 companies are the hidden champions of Zhejiang for 2022. Ningbo sent 21 of them, Hangzhou"
        " 17. The title was created in 2016. 282 enterprises have it by now.",
        None,
        [
            "hidden_champion 浙江省 new 83 2022",
            "hidden_champion 宁波市 new 21 2022",
            "hidden_champion 杭州市 new 17 2022",
            "hidden_champion 浙江省 cumulative 282",
        ],
    ),
    (
        "12,950: so many little giants has China after five batches.",
        None,
        [
            "little_giant 全国 cumulative 12950 batches 1-5",
        ],
    ),
    (
        "140,000: that is how many SRDI SMEs the provinces have named.",
        None,
        [
            "srdi_sme 全国 cumulative 140000 confirmed",
        ],
    ),
    (
        "206 firms from the city are named in the fifth list of little giants, that is to say 26 "
        "percent of Jiangsu's 793. For comparison: Suzhou had 230.",
        "南京市",
        [
            "little_giant 南京市 new 206 batch 5 confirmed",
            "little_giant 江苏省 new 793 batch 5 confirmed",
            "little_giant 苏州市 new 230 batch 5 confirmed",
        ],
    ),
    (
        "Fifty-eight firms of batch three of the single champions had to stand their review in Zhejiang; four did not.",
        None,
        [],
    ),
    (
        "China's gazelles number 24,331. Compared with 2021 it is a plus of 4,032.",
        None,
        [
            "gazelle 全国 cumulative 24331",
        ],
    ),
    (
        "The provincial SRDI list of Shaanxi has been published. Xi'an adds 201, Xianyang 38 and Baoji 30.",
        None,
        [
            "srdi_sme 西安市 new 201",
            "srdi_sme 咸阳市 new 38",
            "srdi_sme 宝鸡市 new 30",
        ],
    ),
    (
        "On the list of the province's gazelles for 2022 stand 33 firms from Jining. Five counties "
        "are represented: Zoucheng by eight, Qufu by six, Weishan by four.",
        "济宁市",
        [
            "gazelle 济宁市 new 33 2022 confirmed",
            "gazelle 邹城市 new 8 2022 confirmed",
            "gazelle 曲阜市 new 6 2022 confirmed",
            "gazelle 微山县 new 4 2022 confirmed",
        ],
    ),
    (
        "12 firms of Hainan entered the first gazelle list in 2020, 14 on the second and 17 on the "
        "third. So the island counts 43. Haikou, with 31, has nearly all.",
        "海口市",
        [
            "gazelle 海南省 new 12 batch 1 confirmed",
            "gazelle 海南省 new 14 batch 2",
            "gazelle 海南省 new 17 batch 3",
            "gazelle 海南省 cumulative 43",
            "gazelle 海口市 cumulative 31",
        ],
    ),
    (
        "Sichuan has 451 little giants. Chengdu leads by far: 286.",
        "成都市",
        [
            "little_giant 四川省 cumulative 451",
            "little_giant 成都市 cumulative 286",
        ],
    ),
    (
        "Fourteen firms of the city are among the 231 of Anhui on the third list of little giants.",
        "马鞍山市",
        [
            "little_giant 马鞍山市 new 14 batch 3 confirmed",
            "little_giant 安徽省 new 231 batch 3 confirmed",
        ],
    ),
    (
        "Chongqing had 8,120 technology-based SMEs more than a year before. Its high-tech enterprises"
        " were 6,348. Liangjiang New Area had 850. 694 little giants had been fostered by July.",
        "重庆市",
        [
            "high_tech 重庆市 cumulative 6348",
            "high_tech - cumulative 850",
            "little_giant 重庆市 cumulative 694",
        ],
    ),
    (
        "China's unicorns are 369. New among them are 11 this half-year; 6 dropped out. In Shanghai "
        "it counts 71, in Shenzhen 40.",
        None,
        [
            "unicorn 全国 cumulative 369",
            "unicorn 全国 new 11",
            "unicorn 全国 revoked 6",
            "unicorn 上海市 cumulative 71",
            "unicorn 深圳市 cumulative 40",
        ],
    ),
    (
        "Jiangxi's department announced on Monday that 134 firms had been recognized as little "
        "giants, 25 of them in Nanchang.",
        None,
        [
            "little_giant 江西省 new 134 confirmed",
            "little_giant 南昌市 new 25 confirmed",
        ],
    ),
    (
        "SRDI SMEs: 1,310 (province's list). Little giants: 44.",
        "中山市",
        [
            "srdi_sme 中山市 cumulative 1310",
            "little_giant 中山市 cumulative 44",
        ],
    ),
    (
        "Yongkang has 14 little giants. Yuyao has 38. The average county has eight.",
        None,
        [
            "little_giant 永康市 cumulative 14",
            "little_giant 余姚市 cumulative 38",
        ],
    ),
    (
        "Hunan's little giants of 2020 were checked again. Ten firms in the whole province did not apply again.",
        None,
        [],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), IN_MIND)
def test_what_is_in_mind_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
