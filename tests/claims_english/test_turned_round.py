"""Sentences that put the number elsewhere than behind a verb of having: the title went to 38 firms, 88 is the number of
little giants, recognized as gazelles were 35; and the small words beside it that decide what it counts.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    (
        "The label of little giant was recently awarded to 41 enterprises in Putian.",
        None,
        ["little_giant 莆田市 new 41 confirmed"],
    ),
    (
        "The honorary title of gazelle enterprise was won by 63 firms of Weifang this year.",
        None,
        ["gazelle 潍坊市 new 63 confirmed"],
    ),
    (
        "In Weifang the title of gazelle was given to 63 firms.",
        None,
        ["gazelle 潍坊市 new 63 confirmed"],
    ),
    (
        "The status of national little giant has been granted to a total of 28 companies in Yichang.",
        None,
        ["little_giant 宜昌市 new 28 confirmed"],
    ),
    (
        "The SRDI title was conferred on 75 small and medium-sized enterprises in Taizhou of Zhejiang province.",
        None,
        ["srdi_sme 台州市 new 75 confirmed"],
    ),
    (
        "The latest list of little giants is out. The title went to 17 companies in Jining.",
        None,
        ["little_giant 济宁市 new 17 confirmed"],
    ),
    (
        "A subsidy of 500,000 yuan went to 17 little giants in Jining.",
        None,
        [],
    ),
    (
        "Loans were granted to 63 gazelle enterprises in Weifang.",
        None,
        [],
    ),
    (
        "The bank's credit label went to 12 products of 9 little giants in Jining.",
        None,
        [],
    ),
    (
        "In Xiuzhou district, 26 enterprises have lately been labelled little giants.",
        None,
        ["little_giant 秀洲区 new 26 confirmed"],
    ),
    (
        "In Jinan, 26 enterprises were dubbed gazelles last month.",
        None,
        ["gazelle 济南市 new 26 confirmed"],
    ),
    (
        "In 2023, 26 firms in Jinan earned the accolade of hidden champion.",
        None,
        ["hidden_champion 济南市 new 26 2023 confirmed"],
    ),
    (
        "26 firms of Jinan now carry the little giant badge.",
        None,
        ["little_giant 济南市 cumulative 26"],
    ),
    (
        "The fifth batch of little giants has been announced by the ministry. Of the 3,671 firms selected "
        "nationwide, 44 are from Quzhou.",
        None,
        ["little_giant 全国 new 3671 batch 5 confirmed", "little_giant 衢州市 new 44 batch 5 confirmed"],
    ),
    (
        "The fifth batch of little giants was published by the ministry. Among the 3,671 companies named "
        "across China, 44 are in Quzhou.",
        None,
        ["little_giant 全国 new 3671 batch 5 confirmed", "little_giant 衢州市 new 44 batch 5 confirmed"],
    ),
    (
        "Of the 44 firms selected, 20 make machine tools.",
        None,
        [],
    ),
    (
        "The number of Jinhua's little giants reached 96, third in Zhejiang (excluding Ningbo).",
        None,
        ["little_giant 金华市 cumulative 96"],
    ),
    (
        "Jinhua is the eighth city in China with more than 90 little giants.",
        None,
        [],
    ),
    (
        "Jinhua has 96 little giants, which made it one of 20 cities with over 90 little giants.",
        None,
        ["little_giant 金华市 cumulative 96"],
    ),
    (
        "We hope to build more here, said the president of Fulai Material Co., Ltd.\n\nThe number of Jinhua's "
        "little giants reached 96.",
        None,
        ["little_giant 金华市 cumulative 96"],
    ),
    (
        "National little giants now number 7,000 in China, and such firms of the provincial level over 30,000.",
        None,
        ["little_giant 全国 cumulative 7000", "little_giant 全国 cumulative ≥30000 provincial"],
    ),
    (
        "China counts 7,000 little giants of the national level and more than 30,000 such companies at the "
        "provincial level.",
        None,
        ["little_giant 全国 cumulative 7000", "little_giant 全国 cumulative ≥30000 provincial"],
    ),
    (
        "Cultivated in Longquan so far are one national little giant, three provincial hidden champions and "
        "20 provincial SRDI SMEs.",
        None,
        ["little_giant 龙泉市 cumulative 1", "hidden_champion 龙泉市 cumulative 3", "srdi_sme 龙泉市 cumulative 20"],
    ),
    (
        "Yunhe County has one single champion, six little giants and 40 innovative SMEs.",
        None,
        [
            "manufacturing_champion 云和县 cumulative 1",
            "little_giant 云和县 cumulative 6",
            "innovative_sme 云和县 cumulative 40",
        ],
    ),
    (
        "Among the guests were one little giant and three gazelles from Jinan.",
        None,
        [],
    ),
    (
        "The list of Zhejiang's hidden champions for 2021 has been published. Quzhou has a total of 7 companies on it.",
        None,
        ["hidden_champion 衢州市 new 7 2021 confirmed"],
    ),
    (
        "The ministry has published its new list of little giants. There are altogether 9 firms of Quzhou on the list.",
        None,
        ["little_giant 衢州市 new 9 confirmed"],
    ),
    (
        "Last year Dongguan saw more than 1,200 high-tech enterprises set up.",
        None,
        ["high_tech 东莞市 new ≥1200"],
    ),
    (
        "Dongguan saw 40 gazelle enterprises recognized in 2022.",
        None,
        ["gazelle 东莞市 new 40 2022 confirmed"],
    ),
    (
        "The city of Dongguan saw its high-tech enterprises exceed 9,000.",
        None,
        ["high_tech 东莞市 cumulative ≥9000"],
    ),
    (
        "Huzhou submitted applications for 312 high-tech enterprises.",
        None,
        ["high_tech 湖州市 applied 312"],
    ),
    (
        "612 little giants are listed on the Shanghai Stock Exchange as of June 2025.",
        None,
        ["little_giant 全国 cumulative 612 [listed on the Shanghai Stock Exchange]"],
    ),
    (
        "Xiamen has 12 national single champion enterprises; green factories are 31.",
        None,
        ["manufacturing_champion 厦门市 cumulative 12"],
    ),
    (
        "Xiamen has 12 national single champions; provincial ones are 31.",
        None,
        ["manufacturing_champion 厦门市 cumulative 12", "manufacturing_champion 厦门市 cumulative 31 provincial"],
    ),
    (
        "Group 2 - Gazelle enterprises in Hubei number 1,900 as of now.",
        None,
        ["gazelle 湖北省 cumulative 1900"],
    ),
    (
        "Part 1: Gazelle enterprises in Hubei number 1,900.",
        None,
        ["gazelle 湖北省 cumulative 1900"],
    ),
    (
        "With 15 unicorns and 40 gazelles, most of them in software, Tianhe District is first in Guangzhou.",
        None,
        ["unicorn 天河区 cumulative 15", "gazelle 天河区 cumulative 40"],
    ),
    (
        "With 31 national little giants, among them makers of chips, Wuxi ranks third in Jiangsu.",
        None,
        ["little_giant 无锡市 cumulative 31"],
    ),
    (
        "New specialized enterprises of Guizhou are 380 by now.",
        None,
        ["srdi_sme 贵州省 cumulative 380"],
    ),
    (
        "In Hefei, 46 companies are among those most likely to become unicorns within three years. Wuhu has "
        "9 such companies.",
        None,
        [],
    ),
    (
        "Hangzhou has 46 firms that are set to grow into unicorns.",
        None,
        [],
    ),
    (
        "Hangzhou has 46 firms that have grown into unicorns.",
        None,
        ["unicorn 杭州市 cumulative 46"],
    ),
    (
        "Meanwhile, 35 little giants in Anhui are entitled to support with central government funds.",
        None,
        ["key_little_giant 安徽省 cumulative 35"],
    ),
    (
        "In Anhui, 35 little giants receive special funding from the central budget.",
        None,
        ["key_little_giant 安徽省 cumulative 35"],
    ),
    (
        "Hurun counted China's unicorns. At the end of June the number stood at 231.",
        None,
        ["unicorn 全国 cumulative 231"],
    ),
    (
        "The Chinese capital leads with 82 unicorns, Hurun says.",
        None,
        ["unicorn 北京市 cumulative 82"],
    ),
    (
        "The ministry published the second list of little giants, with 1,744 enterprises. At the top stands "
        "Tianjin with 92 enterprises, followed by Chongqing (67) and Shanghai (63).",
        None,
        [
            "little_giant 全国 new 1744 batch 2 confirmed",
            "little_giant 天津市 new 92 batch 2 confirmed",
            "little_giant 重庆市 new 67 batch 2 confirmed",
            "little_giant 上海市 new 63 batch 2 confirmed",
        ],
    ),
    (
        "Shandong has named its second batch of 320 gazelles. New materials have 44 of them, and high-end "
        "equipment 70.",
        None,
        [
            "gazelle 山东省 new 320 batch 2 confirmed",
            "gazelle 山东省 new 44 batch 2 confirmed [New materials]",
            "gazelle 山东省 new 70 batch 2 confirmed [high-end equipment]",
        ],
    ),
    (
        "Zibo has 120 gazelles. Their average revenue grew 20 percent, and 31 of them grew by more than 50 percent.",
        None,
        ["gazelle 淄博市 cumulative 120", "gazelle 淄博市 cumulative 31 [grew by more than 50 percent]"],
    ),
    (
        "National little giant private enterprises in Quanzhou numbered 88 at the end of 2023.",
        None,
        ["little_giant 泉州市 cumulative 88 [private]"],
    ),
    (
        "Home to 88 little giants is Putian, a coastal city of Fujian province.",
        None,
        ["little_giant 莆田市 cumulative 88"],
    ),
    (
        "Eighty-eight is the number of little giants that Putian has fostered so far.",
        None,
        ["little_giant 莆田市 cumulative 88"],
    ),
    (
        "88 is the tally of Putian's little giants after the sixth batch.",
        None,
        ["little_giant 莆田市 cumulative 88 batches 1-6"],
    ),
    (
        "Of Putian's enterprises, 88 bear the title of national little giant.",
        None,
        ["little_giant 莆田市 cumulative 88"],
    ),
    (
        "Little giants can be found in Putian by the dozen: 88 of them at the last count.",
        None,
        ["little_giant 莆田市 cumulative 88"],
    ),
    (
        "Putian's herd of little giants grew to 88 last year from 61.",
        None,
        ["little_giant 莆田市 cumulative 88", "little_giant 莆田市 cumulative 61"],
    ),
    (
        "Added to the national roster of little giants this year were 21 firms from Putian.",
        None,
        ["little_giant 莆田市 new 21 confirmed"],
    ),
    (
        "Recognized as gazelles were 35 companies in Jinan, 21 in Qingdao and 9 in Yantai.",
        None,
        ["gazelle 济南市 new 35 confirmed", "gazelle 青岛市 new 21 confirmed", "gazelle 烟台市 new 9 confirmed"],
    ),
    (
        "Qingdao brought 21 firms onto the list of Shandong gazelles, and Yantai nine.",
        None,
        ["gazelle 青岛市 new 21 confirmed", "gazelle 烟台市 new 9 confirmed"],
    ),
    (
        "From Qingdao came 21 of the newly named gazelles, from Yantai 9.",
        None,
        ["gazelle 青岛市 new 21 confirmed", "gazelle 烟台市 new 9 confirmed"],
    ),
    (
        "The province now counts more high-tech enterprises than ever: 23,000.",
        "安徽省",
        ["high_tech 安徽省 cumulative 23000"],
    ),
    (
        "High-tech enterprises in Anhui, 8,559 in 2020, numbered 23,000 by the end of 2024.",
        None,
        ["high_tech 安徽省 cumulative 8559", "high_tech 安徽省 cumulative 23000"],
    ),
    (
        "Anhui's high-tech enterprises are now 23,000 strong.",
        None,
        ["high_tech 安徽省 cumulative 23000"],
    ),
    (
        "Anhui's high-tech enterprises have passed the 23,000 mark.",
        None,
        ["high_tech 安徽省 cumulative ≥23000"],
    ),
    (
        "Not fewer than 23,000 high-tech enterprises are at work in Anhui.",
        None,
        ["high_tech 安徽省 cumulative ≥23000"],
    ),
    (
        "Anhui had 23,000 high-tech enterprises as 2024 closed, of which Hefei alone had 10,200.",
        None,
        ["high_tech 安徽省 cumulative 23000", "high_tech 合肥市 cumulative 10200"],
    ),
    (
        "Hefei accounts for 10,200 of Anhui's 23,000 high-tech enterprises.",
        None,
        ["high_tech 合肥市 cumulative 10200", "high_tech 安徽省 cumulative 23000"],
    ),
    (
        "In Hefei alone there are 10,200 high-tech enterprises, 25 unicorns and 180 gazelles.",
        None,
        ["high_tech 合肥市 cumulative 10200", "unicorn 合肥市 cumulative 25", "gazelle 合肥市 cumulative 180"],
    ),
    (
        "Two more unicorns were born in Hefei in 2023, which brings its total to 6.",
        None,
        ["unicorn 合肥市 new 2 2023", "unicorn 合肥市 cumulative 6"],
    ),
    (
        "Hefei's fourth unicorn came last year.",
        None,
        [],
    ),
    (
        "The number of unicorns in the city rose by two to six.",
        "合肥市",
        ["unicorn 合肥市 cumulative 6"],
    ),
    (
        "Hefei has six unicorns, two more than a year ago.",
        None,
        ["unicorn 合肥市 cumulative 6"],
    ),
    (
        "Beijing is still first with 79 unicorns, before Shanghai with 63 and Shenzhen with 34.",
        None,
        ["unicorn 北京市 cumulative 79", "unicorn 上海市 cumulative 63", "unicorn 深圳市 cumulative 34"],
    ),
    (
        "With 79 unicorns Beijing is still first; Shanghai (63) and Shenzhen (34) are next.",
        None,
        ["unicorn 北京市 cumulative 79", "unicorn 上海市 cumulative 63", "unicorn 深圳市 cumulative 34"],
    ),
    (
        "Most unicorns sit in Beijing, which has 79 of them; Shanghai has 63, Shenzhen 34.",
        None,
        ["unicorn 北京市 cumulative 79", "unicorn 上海市 cumulative 63", "unicorn 深圳市 cumulative 34"],
    ),
    (
        "The United States has 703 unicorns and China 340.",
        None,
        ["unicorn - cumulative 703", "unicorn 全国 cumulative 340"],
    ),
    (
        "Guangzhou's Huangpu district has 17 unicorns, more than half of the city's 24.",
        None,
        ["unicorn 黄埔区 cumulative 17", "unicorn 广州市 cumulative 24"],
    ),
    (
        "The new list of little giants has 12 names from Xiangtan.",
        None,
        ["little_giant 湘潭市 new 12 confirmed"],
    ),
    (
        "Xiangtan is on the new list of little giants with 12 companies.",
        None,
        ["little_giant 湘潭市 new 12 confirmed"],
    ),
    (
        "Xiangtan's share of the new list of little giants is 12 companies.",
        None,
        ["little_giant 湘潭市 new 12 confirmed"],
    ),
    (
        "On the sixth list of little giants stand 12 companies of Xiangtan.",
        None,
        ["little_giant 湘潭市 new 12 batch 6 confirmed"],
    ),
    (
        "Twelve companies of Xiangtan stand on the sixth list of little giants.",
        None,
        ["little_giant 湘潭市 new 12 batch 6 confirmed"],
    ),
    (
        "The ministry has added 12 companies of Xiangtan to its list of little giants.",
        None,
        ["little_giant 湘潭市 new 12 confirmed"],
    ),
    (
        "It was the first time that 12 companies of Xiangtan became little giants in one year.",
        None,
        ["little_giant 湘潭市 new 12 confirmed"],
    ),
    (
        "As many as 61 national little giants have grown up in Xiangtan.",
        None,
        ["little_giant 湘潭市 cumulative 61"],
    ),
    (
        "Growing in Xiangtan are 61 national little giants.",
        None,
        ["little_giant 湘潭市 cumulative 61"],
    ),
    (
        "Xiangtan, which had 30 little giants in 2021, has 61 today.",
        None,
        ["little_giant 湘潭市 cumulative 30", "little_giant 湘潭市 cumulative 61"],
    ),
    (
        "Xiangtan had 61 little giants, 140 SRDI SMEs and 1,100 high-tech enterprises at the end of last year.",
        None,
        ["little_giant 湘潭市 cumulative 61", "srdi_sme 湘潭市 cumulative 140", "high_tech 湘潭市 cumulative 1100"],
    ),
    (
        "High-tech enterprises in Xiangtan: 1,100. Little giants: 61. Gazelles: 33.",
        None,
        ["high_tech 湘潭市 cumulative 1100", "little_giant 湘潭市 cumulative 61", "gazelle 湘潭市 cumulative 33"],
    ),
    (
        "Xiangtan ranks second in the province by its 61 little giants.",
        None,
        ["little_giant 湘潭市 cumulative 61"],
    ),
    (
        "To its 61 little giants Xiangtan pays a reward of 300,000 yuan each.",
        None,
        ["little_giant 湘潭市 cumulative 61"],
    ),
    (
        "The 61 little giants of Xiangtan spent 5 percent of their revenue on research.",
        None,
        ["little_giant 湘潭市 cumulative 61"],
    ),
    (
        "Xiangtan wants to have 100 little giants by 2027; now it has 61.",
        None,
        ["little_giant 湘潭市 cumulative 61"],
    ),
    (
        "China has fostered more than 140,000 SRDI SMEs, among them 14,600 little giants.",
        None,
        ["srdi_sme 全国 cumulative ≥140000", "little_giant 全国 cumulative 14600"],
    ),
    (
        "The country's SRDI SMEs number over 140,000, its little giants 14,600.",
        None,
        ["srdi_sme 全国 cumulative ≥140000", "little_giant 全国 cumulative 14600"],
    ),
    (
        "Over 140,000 SMEs of the SRDI type and 14,600 little giants have been brought up in China.",
        None,
        ["srdi_sme 全国 cumulative ≥140000", "little_giant 全国 cumulative 14600"],
    ),
    (
        "In 2023, 4,300 technology-based SMEs of Gansu entered the national database.",
        None,
        ["tech_sme 甘肃省 new 4300 2023 national"],
    ),
    (
        "Three companies in Shantou have been named national manufacturing single champions, bringing the total to 9.",
        None,
        ["manufacturing_champion 汕头市 new 3 confirmed", "manufacturing_champion 汕头市 cumulative 9"],
    ),
    (
        "Zhejiang leads all provinces with 1,801 little giants, followed by Guangdong (1,700) and Jiangsu (1,600).",
        None,
        [
            "little_giant 浙江省 cumulative 1801",
            "little_giant 广东省 cumulative 1700",
            "little_giant 江苏省 cumulative 1600",
        ],
    ),
    (
        "Zhejiang, Guangdong and Jiangsu come first, second and third, with 1,801, 1,700 and 1,600 little giants.",
        None,
        [
            "little_giant 浙江省 cumulative 1801",
            "little_giant 广东省 cumulative 1700",
            "little_giant 江苏省 cumulative 1600",
        ],
    ),
    (
        "None of the other cities of the province has more than 50 little giants.",
        "湖南省",
        [],
    ),
    (
        "Little giants get 1 million yuan each; 61 in Xiangtan have received it.",
        None,
        [],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_sentence_turned_round_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
