"""What is counted: newcomers, stocks, firms that kept, lost or asked for a title."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# One example of each measure.
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

# What came to what there was.
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

# Who passed a review and who did not.
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

# Levels that numbers rose to.
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

# Titles kept.
KEPT_IN_THE_REVIEW: list[Row] = [
    (
        "A few days ago, the Zhejiang Provincial Department of Economy and Information Technology publicized "
        "the list of the seventh batch of specialized and new “little giant” enterprises and the third batch "
        "of enterprises that passed the review. 18 enterprises in Shaoxing are on the list of the seventh "
        "batch and 25 passed the review.",
        "绍兴市",
        ["little_giant 绍兴市 new 18 batch 7 proposed", "little_giant 绍兴市 reviewed 25 batch 3 proposed"],
    ),
    (
        "According to the announcement, 253 enterprises were identified as the ninth batch of manufacturing "
        "single champions and 160 enterprises passed the review of the third and sixth batches.",
        None,
        ["manufacturing_champion 全国 new 253 batch 9 confirmed", "manufacturing_champion 全国 reviewed 160 confirmed"],
    ),
    (
        "A total of 95 enterprises in Dongguan have passed the review for the third batch of specialized and "
        "new “little giants”, with a pass rate of 93.1 percent.",
        None,
        ["little_giant 东莞市 reviewed 95 batch 3 confirmed"],
    ),
    (
        "The Sichuan economy department said 347 firms had passed the 2023 review of specialized and new SMEs"
        " and 29 had failed.",
        None,
        ["srdi_sme 四川省 reviewed 347 2023 confirmed", "srdi_sme 四川省 revoked 29 confirmed"],
    ),
    (
        "45 third-batch “little giant” enterprises in Foshan passed the review.",
        None,
        ["little_giant 佛山市 reviewed 45 batch 3 confirmed"],
    ),
    (
        "It added that 19 more firms from Yancheng passed the re-evaluation of the second batch of little "
        "giants, a pass rate of 95 percent.",
        None,
        ["little_giant 盐城市 reviewed 19 batch 2 confirmed"],
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
    (
        "Shandong's industry department on Friday released the list of the 2022 batch of gazelle enterprises:"
        " 709 firms were newly certified, and 241 certified in 2019 passed the renewal. Yantai has the most "
        "newcomers, 95, ahead of Qingdao's 92 and Jinan's 88.",
        "山东省",
        [
            "gazelle 山东省 new 709 2022 confirmed provincial",
            "gazelle 山东省 reviewed 241 2019 confirmed provincial",
            "gazelle 烟台市 new 95 2022 confirmed provincial",
            "gazelle 青岛市 new 92 2022 confirmed provincial",
            "gazelle 济南市 new 88 2022 confirmed provincial",
        ],
    ),
    (
        "A total of 1,182 enterprises passed the 2023 review of Qingdao's specialized and new SMEs.",
        "青岛市",
        ["srdi_sme 青岛市 reviewed 1182 2023 confirmed"],
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
        "Hebei lost 3 little giants in this year's review: 134 applied for renewal and 131 kept the title.",
        "河北省",
        [
            "little_giant 河北省 revoked 3 confirmed",
            "little_giant 河北省 applied 134",
            "little_giant 河北省 reviewed 131 confirmed",
        ],
    ),
    (
        "The list of the third batch of reviewed national little giants has come out: 2 of our 3 enterprises passed.",
        "四平市",
        ["little_giant 四平市 reviewed 2 batch 3 confirmed"],
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
        "Yantai has filled its ranks of single champions again: the ninth list carries seven names from "
        "the port city, and three older ones came through their review.",
        None,
        ["manufacturing_champion 烟台市 new 7 batch 9 confirmed", "manufacturing_champion 烟台市 reviewed 3 confirmed"],
    ),
]

# Only stocks.
STOCKS: list[Row] = [
    (
        "By the end of 2023, Anhui had cultivated a total of 599 national “little giants”, ranking seventh in"
        " the country and third in the Yangtze River Delta.",
        None,
        ["little_giant 安徽省 cumulative 599"],
    ),
    (
        "Ningbo Tops Nation with 352 National Single Champions",
        None,
        ["manufacturing_champion 宁波市 cumulative 352"],
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
        "Guangzhou's high-tech enterprises numbered 12,611 in 2020, the third highest among Chinese cities, "
        "after Beijing and Shenzhen.",
        None,
        ["high_tech 广州市 cumulative 12611"],
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
        "Zhejiang has 1,801 little giants, accounting for 12.4 percent of the country's total of 14,600.",
        None,
        ["little_giant 浙江省 cumulative 1801", "little_giant 全国 cumulative 14600"],
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
        "Shenyang boasts 131 national little giants, 79 of which are in Tiexi district.",
        None,
        ["little_giant 沈阳市 cumulative 131", "little_giant 铁西区 cumulative 79"],
    ),
    (
        "Municipal authorities said Nanjing will have 300 little giants by the end of the year. Last year it had 216.",
        None,
        ["little_giant 南京市 cumulative 216"],
    ),
    (
        "He said that 5 of the 12 unicorns are from Wuhan.",
        None,
        ["unicorn 武汉市 cumulative 5"],
    ),
    (
        "Shunde, a district of Foshan, contributes 64 of the city's 150 little giants.",
        None,
        ["little_giant 顺德区 cumulative 64", "little_giant 佛山市 cumulative 150"],
    ),
    (
        "Tianjin's Binhai New Area hosts 138 national-level little giants, more than half of the city's total.",
        None,
        ["little_giant 滨海新区 cumulative 138"],
    ),
    (
        "Hurun released the Global Unicorn Index 2023. Guangzhou is home to 22 unicorns, 3 more than the year"
        " before, overtaking Hangzhou with 21.",
        None,
        ["unicorn 广州市 cumulative 22", "unicorn 杭州市 cumulative 21"],
    ),
    (
        "In Ningbo, 83 enterprises have been cultivated into national single champions, the most of any "
        "Chinese city for six consecutive years.",
        None,
        ["manufacturing_champion 宁波市 cumulative 83"],
    ),
    (
        "Number of “little giants” in Quanzhou exceeds 100",
        None,
        ["little_giant 泉州市 cumulative ≥100"],
    ),
    (
        "Zhejiang: 1,801 little giants",
        None,
        ["little_giant 浙江省 cumulative 1801"],
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
        "As many as 1,040 small and medium-sized enterprises in Tianjin have been certified as municipal-"
        "level SRDI firms.",
        None,
        ["srdi_sme 天津市 cumulative 1040 confirmed"],
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
        "The 64 national little giants of Harbin invested 3.5 billion yuan in R&D last year and hold 4,200 patents.",
        "哈尔滨市",
        ["little_giant 哈尔滨市 cumulative 64"],
    ),
    (
        "Of the country's 14,600 little giants, more than 60 percent are in the eastern region, 20 percent in"
        " the central region. Zhejiang alone has 1,801.",
        None,
        ["little_giant 全国 cumulative 14600", "little_giant 浙江省 cumulative 1801"],
    ),
    (
        "Yunnan will add 100 high-tech enterprises this year. As of last December it had 3,201; Kunming "
        "accounted for 1,730 of them.",
        "昆明市",
        ["high_tech 云南省 cumulative 3201", "high_tech 昆明市 cumulative 1730"],
    ),
    (
        "Huizhou's SRDI SMEs surged from 245 to 1,025 in 2022 alone.",
        "惠州市",
        ["srdi_sme 惠州市 cumulative 245", "srdi_sme 惠州市 cumulative 1025"],
    ),
    (
        "Suqian city's 33 little giants paid 1.1 billion yuan in taxes. In Shuyang alone there are 12.",
        "宿迁市",
        ["little_giant 宿迁市 cumulative 33", "little_giant 沭阳县 cumulative 12"],
    ),
    (
        "China's tech champions\n\n"
        "Beijing has designated more than 12,000 “little giants” since 2019, and wants more. Some 98,000 "
        "smaller firms carry the SRDI label given by provinces.",
        None,
        ["little_giant 全国 cumulative ≥12000 confirmed", "srdi_sme 全国 cumulative ≈98000"],
    ),
    (
        "So far Guiyang has assessed and recognized 45 gazelle companies.",
        None,
        ["gazelle 贵阳市 cumulative 45 confirmed"],
    ),
    (
        "The city counted 310 specialized and new SMEs of that kind at the end of 2023.",
        "宜兴市",
        ["srdi_sme 宜兴市 cumulative 310"],
    ),
    (
        "At the municipal level Nanchang counts 210 gazelles.",
        None,
        ["gazelle 南昌市 cumulative 210 municipal"],
    ),
    (
        "By 2024, 5,210 technology-based SMEs of Changzhou had entered the national database.",
        None,
        ["tech_sme 常州市 cumulative 5210 national"],
    ),
    (
        "Technology-based SMEs in the national database in Wuxi number 6,000.",
        None,
        ["tech_sme 无锡市 cumulative 6000 national"],
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
        "Shandong's economy and information technology department said that 4,100 gazelles are in the province.",
        None,
        ["gazelle 山东省 cumulative 4100"],
    ),
    (
        "Weihai has 88 gazelles. So far 31 companies have received loans.",
        None,
        ["gazelle 威海市 cumulative 88"],
    ),
    (
        "Shunde (Foshan) claims 45 of Foshan's 150 little giants.",
        None,
        ["little_giant 顺德区 cumulative 45", "little_giant 佛山市 cumulative 150"],
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
        "The province has cultivated 9,100 SRDI SMEs. Hunan has also seen 512 of them grow into little giants.",
        None,
        ["little_giant 湖南省 cumulative 512"],
    ),
    (
        "In 2023, Yunnan newly certified 620 high-tech enterprises, and the total number of valid high-tech"
        " enterprises reached 2,155. Among them, Kunming has 1,197; Qujing and Dali Prefecture have 271 and"
        " 160 respectively.",
        None,
        [
            "high_tech 云南省 new 620 2023 confirmed",
            "high_tech 云南省 cumulative 2155 [valid]",
            "high_tech 昆明市 cumulative 1197 [valid]",
            "high_tech 曲靖市 cumulative 271 [valid]",
            "high_tech 大理白族自治州 cumulative 160 [valid]",
        ],
    ),
]

# Newcomers, and the stock that they bring about.
NEWCOMERS_AND_STOCKS: list[Row] = [
    (
        "Wenzhou: 13 new national single champions; total now 46",
        None,
        ["manufacturing_champion 温州市 new 13", "manufacturing_champion 温州市 cumulative 46"],
    ),
    (
        "Chongqing identified 1,500 municipal-level specialized SMEs in 2022, raising the total to 2,484.",
        None,
        ["srdi_sme 重庆市 new 1500 2022 confirmed", "srdi_sme 重庆市 cumulative 2484"],
    ),
    (
        "Guiyang counts 27 “little giants”, of which 5 were added this year.",
        None,
        ["little_giant 贵阳市 cumulative 27", "little_giant 贵阳市 new 5"],
    ),
    (
        "Pinghu has won 3 new titles of national single champion, for a total of 9.",
        None,
        ["manufacturing_champion 平湖市 new 3 confirmed", "manufacturing_champion 平湖市 cumulative 9"],
    ),
    (
        "Mianyang now has 61 little giants, including 23 that were newly recognized this year, and ranks "
        "second in Sichuan after Chengdu.",
        "绵阳市",
        ["little_giant 绵阳市 cumulative 61", "little_giant 绵阳市 new 23 confirmed"],
    ),
    (
        "Quanzhou: 27 new “little giants”, 104 in total",
        "泉州市",
        ["little_giant 泉州市 new 27", "little_giant 泉州市 cumulative 104"],
    ),
    (
        "This newspaper reported earlier that Suzhou had 171 little giants; with the 230 newcomers the number is 401.",
        "苏州市",
        ["little_giant 苏州市 cumulative 171", "little_giant 苏州市 new 230", "little_giant 苏州市 cumulative 401"],
    ),
    (
        "Our city has added 15 new national-level specialized and new “little giants”, and the total number "
        "has reached 61! The reporter learned on the 5th that ...",
        "襄阳市",
        ["little_giant 襄阳市 new 15", "little_giant 襄阳市 cumulative 61"],
    ),
    (
        "Yuhang added 34 little giants in this batch, the most among Zhejiang's counties and districts for "
        "the fourth year in a row. The district has 132 in total, accounting for 27.5 percent of the city's "
        "480.",
        "杭州市",
        ["little_giant 余杭区 new 34", "little_giant 余杭区 cumulative 132", "little_giant 杭州市 cumulative 480"],
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
        "According to the announcement, Weihai City added 14 new provincial-level gazelle enterprises "
        "this time, with a cumulative total of 87, ranking fourth in the province.",
        None,
        ["gazelle 威海市 new 14 provincial", "gazelle 威海市 cumulative 87 provincial"],
    ),
    (
        "Last year alone, Dongguan saw 1,200 companies certified as high-tech enterprises, and it now "
        "has 10,500 of them.",
        None,
        ["high_tech 东莞市 new 1200 confirmed", "high_tech 东莞市 cumulative 10500"],
    ),
    (
        "In the first three quarters, Yunnan recognized 980 high-tech enterprises, up 12 percent; the "
        "province had 3,500 in total.",
        None,
        ["high_tech 云南省 new 980 confirmed", "high_tech 云南省 cumulative 3500"],
    ),
]

# Only newcomers.
NEWCOMERS: list[Row] = [
    (
        "In the first half of the year, 43,000 technology-based small and medium-sized enterprises were put "
        "into the national database in Jiangsu.",
        None,
        ["tech_sme 江苏省 new 43000 national"],
    ),
    (
        "Eleven more companies in Lishui won the title of national specialized and new “little giant” enterprises.",
        None,
        ["little_giant 丽水市 new 11 confirmed"],
    ),
    (
        "It was decided to recognize 120 enterprises including Jinan Borun Machinery Co., Ltd. as Shandong "
        "gazelle enterprises in 2023.",
        None,
        ["gazelle 山东省 new 120 2023 confirmed"],
    ),
    (
        "13 Huzhou companies named national “little giants”",
        None,
        ["little_giant 湖州市 new 13 confirmed"],
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
        "Guizhou hopes to add 20 little giants this year, having added 16 last year.",
        None,
        ["little_giant 贵州省 new 16"],
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
        "Total exceeds 200! Jiaxing adds 41 national-level specialized and new “little giant” enterprises",
        "嘉兴市",
        ["little_giant 嘉兴市 new 41"],
    ),
    (
        "Sichuan: 86 firms join key little giants; Chengdu takes 45",
        "成都市",
        ["key_little_giant 四川省 new 86 confirmed", "key_little_giant 成都市 new 45 confirmed"],
    ),
    (
        "After enterprise declaration, county recommendation, expert review, on-site check and public "
        "notice, 301 companies are determined to be innovative SMEs of Hainan in 2024.",
        None,
        ["innovative_sme 海南省 new 301 2024 confirmed"],
    ),
    (
        "In 2024, 5,210 technology-based SMEs of Changzhou entered the national database.",
        None,
        ["tech_sme 常州市 new 5210 2024 national"],
    ),
    (
        "Dalian's tech SMEs put into storage in 2022 numbered 3,105.",
        None,
        ["tech_sme 大连市 new 3105 2022 national"],
    ),
    (
        "The Wuhan science and technology bureau has announced the 2024 list of gazelles. There are 720 firms on it.",
        None,
        ["gazelle 武汉市 new 720 2024 confirmed municipal"],
    ),
    (
        "Tianjin Municipality's science and technology bureau has released the 2024 list of gazelle "
        "enterprises. There are 190 names on it.",
        None,
        ["gazelle 天津市 new 190 2024 confirmed provincial"],
    ),
]

# Titles lost.
TITLES_LOST: list[Row] = [
    (
        "Twelve firms in Taizhou, Zhejiang, were stripped of their high-tech enterprise status.",
        None,
        ["high_tech 台州市 revoked 12 confirmed"],
    ),
    (
        "Guizhou saw 12 firms removed from the list of high-tech enterprises.",
        None,
        ["high_tech 贵州省 revoked 12 confirmed"],
    ),
    (
        "The high-tech enterprise qualification of 12 enterprises in Dongguan was cancelled.",
        None,
        ["high_tech 东莞市 revoked 12 confirmed"],
    ),
    (
        "The Jiangsu department removed 21 companies from the list of provincial specialized and new SMEs and"
        " approved 3,100 new ones.",
        None,
        ["srdi_sme 江苏省 revoked 21 confirmed", "srdi_sme 江苏省 new 3100 confirmed"],
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
        "Notice: it has been decided to recognize 410 enterprises of Guizhou as the second batch of "
        "provincial SRDI SMEs in 2023. At the same time, 96 enterprises recognized in 2020 passed the "
        "review, and 11 enterprises failed it.",
        None,
        [
            "srdi_sme 贵州省 new 410 batch 2 2023 confirmed",
            "srdi_sme 贵州省 reviewed 96 2020 confirmed",
            "srdi_sme 贵州省 revoked 11 2020 confirmed",
        ],
    ),
]

# Titles only asked for.
TITLES_ASKED_FOR: list[Row] = [
    (
        "Xiamen recommended 120 enterprises to apply for the fifth batch of little giants, of which 58 were approved.",
        None,
        ["little_giant 厦门市 applied 120 batch 5", "little_giant 厦门市 new 58 batch 5 confirmed"],
    ),
    (
        "Liaoning recommended 210 companies for the seventh batch of little giants; 96 of them made it.",
        None,
        ["little_giant 辽宁省 applied 210 batch 7", "little_giant 辽宁省 new 96 batch 7 confirmed"],
    ),
    (
        "Among the 41 Shaanxi companies recommended for the seventh batch of national single champions, 22 "
        "are based in Xi'an.",
        "西安市",
        ["manufacturing_champion 陕西省 applied 41 batch 7", "manufacturing_champion 西安市 applied 22 batch 7"],
    ),
    (
        "Luoyang has applied for 90 little giants in the sixth batch.",
        "洛阳市",
        ["little_giant 洛阳市 applied 90 batch 6"],
    ),
    (
        "This year, 79 enterprises in Wuhu applied for little giant status, 54 were recommended by the "
        "province and 31 were approved by the ministry.",
        "芜湖市",
        ["little_giant 芜湖市 applied 79", "little_giant 芜湖市 applied 54", "little_giant 芜湖市 new 31 confirmed"],
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
        "In 2019, 712 firms of Hainan applied for the high-tech enterprise title.",
        None,
        ["high_tech 海南省 applied 712 2019"],
    ),
    (
        "Guizhou recommended 480 companies for recognition as high-tech enterprises in 2018.",
        None,
        ["high_tech 贵州省 applied 480 2018"],
    ),
    (
        "A total of 96 enterprises in Nanchang applied in 2022 to be recognized as gazelles.",
        None,
        ["gazelle 南昌市 applied 96 2022"],
    ),
    (
        "For the fifth batch of single champions, 14 companies of Taizhou, Zhejiang passed the "
        "preliminary check of the province and were nominated to the ministry.",
        None,
        ["manufacturing_champion 台州市 applied 14 batch 5"],
    ),
    (
        "Eleven firms of Ganzhou cleared the provincial review and have been submitted to the ministry "
        "for the seventh batch of little giants.",
        None,
        ["little_giant 赣州市 applied 11 batch 7"],
    ),
    (
        "Of those that the province screened, 26 firms from Nantong were sent on to the ministry for "
        "the eighth batch of single champions.",
        None,
        ["manufacturing_champion 南通市 applied 26 batch 8"],
    ),
]

# Ways to say that firms came, are to come or were compared.
FAMILIES_OF_PHRASING: list[Row] = [
    (
        "The batch of little giants is led by Nanjing with 51, Suzhou with 47, Wuxi and Changzhou with 30 each.",
        None,
        [
            "little_giant 南京市 new 51",
            "little_giant 苏州市 new 47",
            "little_giant 无锡市 new 30",
            "little_giant 常州市 new 30",
        ],
    ),
    (
        "High-tech enterprises broke through the 20,000 mark in Hubei.",
        None,
        ["high_tech 湖北省 cumulative ≥20000"],
    ),
    (
        "So far this year, Sichuan has newly certified 1,100 SRDI SMEs, and reviewed and passed 420.",
        None,
        ["srdi_sme 四川省 new 1100 confirmed", "srdi_sme 四川省 reviewed 420 confirmed"],
    ),
    (
        "In Qinghai 60 SMEs recognized as SRDI SMEs in 2021 are planned to pass the re-examination.",
        None,
        ["srdi_sme 青海省 reviewed 60 2021 proposed"],
    ),
    (
        "In the just released fifth batch of national little giants, Zhuhai added 45, more than the sum of "
        "the previous three batches.",
        None,
        ["little_giant 珠海市 new 45 batch 5 confirmed"],
    ),
    (
        "Xuzhou saw 210 companies pass this year's accreditation as provincial specialized, refined, "
        "differential and innovative SMEs.",
        None,
        ["srdi_sme 徐州市 new 210 confirmed"],
    ),
    (
        "In addition, 31 enterprises including Sichuan Huafeng Technology Co., Ltd. are to be included in "
        "the seventh batch of national little giants in Sichuan.",
        None,
        ["little_giant 四川省 new 31 batch 7 proposed"],
    ),
    (
        "Last year 61 gazelle enterprises were newly certified by the provincial department of science and "
        "technology in Guizhou.",
        None,
        ["gazelle 贵州省 new 61 confirmed provincial"],
    ),
    (
        "The number of gazelle companies recognized by the city has risen to 205 in Hangzhou.",
        None,
        ["gazelle 杭州市 cumulative 205 confirmed municipal"],
    ),
    (
        "3 enterprises in Kaihua have been added to the list of provincial hidden champions, achieving a "
        "breakthrough of zero.",
        None,
        ["hidden_champion 开化县 new 3 confirmed"],
    ),
    (
        "Jilin City added 3 little giants last year, reaching 21.",
        None,
        ["little_giant 吉林市 new 3", "little_giant 吉林市 cumulative 21"],
    ),
    (
        "This time 15 companies in Jiaozuo were removed from the list of high-tech enterprises.",
        None,
        ["high_tech 焦作市 revoked 15 confirmed"],
    ),
    (
        "Three enterprises including Henan Huanghe Whirlwind Co., Ltd. in Xuchang were successfully "
        "selected as the eighth batch of manufacturing single champion enterprises, ranking first in the "
        "province.",
        None,
        ["manufacturing_champion 许昌市 new 3 batch 8 confirmed"],
    ),
    (
        "In the latest batch, 22 companies from Weihai, including 9 from Wendeng, became little giants; "
        "the city's total is 118.",
        None,
        [
            "little_giant 威海市 new 22 confirmed",
            "little_giant 文登区 new 9 confirmed",
            "little_giant 威海市 cumulative 118",
        ],
    ),
    (
        "The province's gazelle companies, 1,204 in number, earned 300 billion yuan.",
        "山东省",
        ["gazelle 山东省 cumulative 1204"],
    ),
    (
        "The company is one of the first batch of 248 little giants.",
        None,
        ["little_giant 全国 new 248 batch 1"],
    ),
    (
        "The company was among 1,744 firms in the second batch of little giants.",
        None,
        ["little_giant 全国 new 1744 batch 2"],
    ),
    (
        "A total of 96 little giants have settled in Foshan.",
        None,
        ["little_giant 佛山市 cumulative 96"],
    ),
    (
        "In 2023, 1,210 new high-tech enterprises were added in Jiangxi, with a total of 6,800.",
        None,
        ["high_tech 江西省 new 1210 2023", "high_tech 江西省 cumulative 6800"],
    ),
]

# Those that are new in an index or no longer in it, the size of a list, and the stock recognized by somebody.
NEW_FACES_AND_LISTS: list[Row] = [
    (
        "In 2023, Jiangxi named 31 potential unicorns, 35 gazelles and 5 unicorns.",
        None,
        ["gazelle 江西省 new 35 2023 confirmed", "unicorn 江西省 new 5 2023"],
    ),
    (
        "Anhui announced that 1,022 enterprises, 143 of them from Hefei, had been recognized as SRDI SMEs of the "
        "province in 2024.",
        None,
        ["srdi_sme 安徽省 new 1022 2024 confirmed", "srdi_sme 合肥市 new 143 2024 confirmed"],
    ),
    (
        "Two Weihai companies, Lide and Huada Industries, became single champions.",
        None,
        ["manufacturing_champion 威海市 new 2 confirmed"],
    ),
    (
        "Shanghai approved 2,313 SRDI SMEs in the first half of the year; it had approved 1,998 in the same period of "
        "2023.",
        None,
        ["srdi_sme 上海市 new 2313 confirmed", "srdi_sme 上海市 new 1998 confirmed"],
    ),
    (
        "Six little giants have been born in Danyang this year; there were 25 before.",
        None,
        ["little_giant 丹阳市 new 6", "little_giant 丹阳市 cumulative 25"],
    ),
    (
        "All 18 firms from Jiaxing that were up for review kept their little giant status, while two from Huzhou lost "
        "theirs. A total of 44 little giants in Hubei failed the review, and 310 passed it.",
        None,
        [
            "little_giant 嘉兴市 reviewed 18 confirmed",
            "little_giant 湖州市 revoked 2 confirmed",
            "little_giant 湖北省 revoked 44 confirmed",
            "little_giant 湖北省 reviewed 310 confirmed",
        ],
    ),
    (
        "Wuhan's newly certified high-tech enterprises totaled 4,120 in 2023.",
        None,
        ["high_tech 武汉市 new 4120 2023 confirmed"],
    ),
    (
        "Ministry figures show 140,000 SRDI SMEs and 14,600 little giants nationwide.",
        None,
        ["srdi_sme 全国 cumulative 140000", "little_giant 全国 cumulative 14600"],
    ),
    (
        "China has 360 unicorns, says Hurun. Thirty-one Chinese firms are new faces, one of them in Wuxi. Fourteen "
        "lost the status, most because they went public.",
        None,
        ["unicorn 全国 cumulative 360", "unicorn 全国 new 31", "unicorn 全国 revoked 14"],
    ),
    (
        "China has 360 unicorns, says Hurun. There were 31 first-timers from China. Nine were dropped.",
        None,
        ["unicorn 全国 cumulative 360", "unicorn 全国 new 31", "unicorn 全国 revoked 9"],
    ),
    (
        "China has released its sixth batch of little giants, with the number of firms hitting 3,012 this time, about "
        "0.8 times that of the fifth batch. The first five batches comprised 12,950, so the total has now passed "
        "15,900.",
        None,
        [
            "little_giant 全国 new 3012 batch 6 confirmed",
            "little_giant 全国 cumulative 12950 batches 1-5",
            "little_giant 全国 cumulative ≥15900 batches 1-6",
        ],
    ),
    (
        "It is one of 75 companies in Wuhu which hold the national title of single champion. Below them are 1,210 SRDI "
        "enterprises recognized by the province.",
        None,
        ["manufacturing_champion 芜湖市 cumulative 75", "srdi_sme 芜湖市 cumulative 1210 confirmed"],
    ),
    (
        "The sixth batch of little giants is out. Another 23 Wuxi companies, which earned the title in 2021, passed "
        "the review.",
        None,
        ["little_giant 无锡市 reviewed 23 2021 confirmed"],
    ),
    (
        "Ningbo has headed the list of single champions for three years with 83 enterprises.",
        None,
        ["manufacturing_champion 宁波市 cumulative 83"],
    ),
]

ROWS = [
    *NEW_FACES_AND_LISTS,
    *MEASURES,
    *GAINS,
    *REVIEWS,
    *RISES_AND_NAMES,
    *KEPT_IN_THE_REVIEW,
    *STOCKS,
    *NEWCOMERS_AND_STOCKS,
    *NEWCOMERS,
    *TITLES_LOST,
    *TITLES_ASKED_FOR,
    *FAMILIES_OF_PHRASING,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_measure_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
