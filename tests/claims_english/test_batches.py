"""Batches, the years of cohorts and the dates that totals hold for."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A batch, a span of batches, a cohort by its year.
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
    (
        "The list of the third batch of provincial manufacturing single champions of Jilin was announced: "
        "21 enterprises are new. Of the first batch identified in 2019, 15 enterprises passed the review "
        "and 2 were cancelled.",
        None,
        [
            "manufacturing_champion 吉林省 new 21 batch 3 confirmed provincial",
            "manufacturing_champion 吉林省 reviewed 15 batch 1 2019 confirmed provincial",
            "manufacturing_champion 吉林省 revoked 2 batch 1 2019 confirmed provincial",
        ],
    ),
    (
        "In 2023, 60 enterprises in Luoyang were recognized as little giants, and 2,130 technology-based "
        "SMEs were put into the database throughout the year.",
        None,
        ["little_giant 洛阳市 new 60 2023 confirmed", "tech_sme 洛阳市 new 2130 2023 national"],
    ),
    (
        "From January to May 2024, 1,150 firms of Chongqing entered the database of technology-based "
        "SMEs: Yubei District 310, Beibei District 240 and Banan District 180.",
        None,
        [
            "tech_sme 重庆市 new 1150 2024 national",
            "tech_sme 渝北区 new 310 2024 national",
            "tech_sme 北碚区 new 240 2024 national",
            "tech_sme 巴南区 new 180 2024 national",
        ],
    ),
    (
        "In the first five months of 2024, 2,300 firms in Wuxi entered the national database of technology-based SMEs.",
        None,
        ["tech_sme 无锡市 new 2300 2024 national"],
    ),
    (
        "Jan-Sep 2022: 812 technology-based SMEs put into the database in Weifang.",
        None,
        ["tech_sme 潍坊市 new 812 2022 national"],
    ),
    (
        "Through the Liaoning gazelle company assessment, 61 firms entered the database. In Dalian it "
        "is 20, in Shenyang 25.",
        None,
        ["gazelle 辽宁省 new 61 provincial", "gazelle 大连市 new 20 provincial", "gazelle 沈阳市 new 25 provincial"],
    ),
    (
        "Sixty-four firms entered the database by the Chongqing gazelle company appraisal.",
        None,
        ["gazelle 重庆市 new 64 provincial"],
    ),
    (
        "In the first half of 2024, Zibo newly added 31 gazelle enterprises.",
        None,
        ["gazelle 淄博市 new 31 2024"],
    ),
    (
        "In Hefei there were 120 unicorns in all. For little giants: Shushan 50, Baohe 40, Luyang 30.",
        None,
        [
            "unicorn 合肥市 cumulative 120",
            "little_giant 蜀山区 cumulative 50",
            "little_giant 包河区 cumulative 40",
            "little_giant 庐阳区 cumulative 30",
        ],
    ),
]

# The batch named anywhere in the sentence, or in the one before.
BATCHES_IN_SENTENCES: list[Row] = [
    (
        "Wenzhou added 57 little giants to reach 169, while 34 first-batch firms passed their second review.",
        None,
        [
            "little_giant 温州市 new 57",
            "little_giant 温州市 cumulative 169",
            "little_giant 温州市 reviewed 34 batch 1 confirmed",
        ],
    ),
    (
        "In the list of the sixth batch of national specialized and new “little giant” enterprises released "
        "by the Ministry of Industry and Information Technology, 36 companies in Jiaxing were selected, "
        "ranking third in Zhejiang. So far, the number of national-level “little giant” enterprises in "
        "Jiaxing has reached 186.",
        "嘉兴市",
        ["little_giant 嘉兴市 new 36 batch 6 confirmed", "little_giant 嘉兴市 cumulative 186"],
    ),
    (
        "The Ministry of Industry and Information Technology has recognized five batches totaling 12,950 "
        "little giants since 2019.",
        None,
        ["little_giant 全国 cumulative 12950 batches 1-5 confirmed"],
    ),
    (
        "Suzhou's “little giants” exceed 400\n"
        "With 230 new enterprises selected, Suzhou now counts 401 national little giants in the first five "
        "batches.",
        None,
        ["little_giant 苏州市 new 230 confirmed", "little_giant 苏州市 cumulative 401 batches 1-5"],
    ),
    (
        "The enterprise is one of 55 in Wenzhou selected for the fourth batch of little giants.",
        None,
        ["little_giant 温州市 new 55 batch 4 confirmed"],
    ),
    (
        "The third batch of national key “little giant” enterprises: 26 Ningbo firms make the list",
        None,
        ["key_little_giant 宁波市 new 26 batch 3 confirmed"],
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
        "The program, launched in 2019, has selected 9,279 enterprises nationwide in four batches of “little giants”.",
        None,
        ["little_giant 全国 cumulative 9279 batches 1-4 confirmed"],
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
        "After the announcement of the sixth batch of little giants, the total number in Shaoxing has reached"
        " 144, ranking third in the province.",
        None,
        ["little_giant 绍兴市 cumulative 144 batches 1-6"],
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
        "Nanjing and Wuxi come next with 104 and 97 firms in the fifth batch of little giants.",
        None,
        ["little_giant 南京市 new 104 batch 5", "little_giant 无锡市 new 97 batch 5"],
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
        "Wujiang's share: 12 of Suzhou's 108 new little giants, according to the sixth-batch list published Monday.",
        "苏州市",
        ["little_giant 吴江区 new 12 batch 6 confirmed", "little_giant 苏州市 new 108 batch 6 confirmed"],
    ),
    (
        "In the first batch of 2024, 1,830 enterprises in Xi'an passed the evaluation as technology-based SMEs.",
        "西安市",
        ["tech_sme 西安市 new 1830 batch 1 2024 confirmed national"],
    ),
    (
        "The fifth batch: Changzhou ranks third in Jiangsu with 64 little giants",
        "常州市",
        ["little_giant 常州市 new 64 batch 5"],
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
        "After review by experts and public notice, 12 enterprises are recognized as the ninth batch of "
        "national manufacturing single champions in Fujian, bringing the total in the province to 61.",
        "三明市",
        [
            "manufacturing_champion 福建省 new 12 batch 9 confirmed",
            "manufacturing_champion 福建省 cumulative 61 batches 1-9",
        ],
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
        "Wuxi News: on March 7, four local firms (Xuelang, Haodi, Tianqi and Lead) were added to the national"
        " list of manufacturing single champions, eighth batch. Counting them, Wuxi has 33.",
        "无锡市",
        [
            "manufacturing_champion 无锡市 new 4 batch 8 confirmed",
            "manufacturing_champion 无锡市 cumulative 33 batches 1-8",
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
        "The reporter learned from the Hefei Economic and Information Bureau that the third batch of key "
        "“little giant” enterprises supported by the central finance has been determined, and 17 enterprises "
        "in Hefei were selected, accounting for 37% of the province (46).",
        "合肥市",
        ["key_little_giant 合肥市 new 17 batch 3 confirmed", "key_little_giant 安徽省 new 46 batch 3 confirmed"],
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
    (
        "The second batch of 1,204 high-tech enterprises in Fujian Province in 2023 has been put on record.",
        None,
        ["high_tech 福建省 new 1204 batch 2 2023 confirmed"],
    ),
    (
        "The fifth batch of gazelles: 40 firms of Jinan passed the evaluation.",
        None,
        ["gazelle 济南市 new 40 batch 5 confirmed"],
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
        "In the fifth batch of national little giants, a list of 3,671 firms, Ningbo took 69 places.",
        None,
        ["little_giant 全国 new 3671 batch 5 confirmed", "little_giant 宁波市 new 69 batch 5 confirmed"],
    ),
    (
        "Hunan was strong in the sixth batch of little giants, a total of 3,012 firms, with 101.",
        None,
        ["little_giant 全国 new 3012 batch 6", "little_giant 湖南省 new 101 batch 6"],
    ),
    (
        "Jiangxi's industry and information technology department recognized 1,012 SRDI SMEs in the "
        "second batch of 2023.",
        None,
        ["srdi_sme 江西省 new 1012 batch 2 2023 confirmed"],
    ),
    (
        "A total of 301 enterprises recognized as innovative SMEs by the Gansu provincial department "
        "are in the first batch.",
        None,
        ["innovative_sme 甘肃省 new 301 batch 1 confirmed"],
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
        "ZHENGZHOU -- Central China's Henan Province has recognized 1,120 gazelle enterprises in three "
        "batches, the provincial department of science and technology said.",
        None,
        ["gazelle 河南省 cumulative 1120 batches 1-3 confirmed"],
    ),
    (
        "Suzhou, a manufacturing powerhouse in East China's Jiangsu province, added 150 little giants "
        "in the seventh batch.",
        None,
        ["little_giant 苏州市 new 150 batch 7"],
    ),
]

ROWS = [
    *BATCHES_AND_YEARS,
    *BATCHES_IN_SENTENCES,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_batch_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
