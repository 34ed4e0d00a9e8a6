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
        "The fifth batch of little giants has been announced by the ministry. Of the 3,671 firms "
        "selected nationwide, 44 are from Quzhou.",
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
        "We hope to build more here, said the president of Fulai Material Co., Ltd.\n\nThe number of "
        "Jinhua's little giants reached 96.",
        None,
        ["little_giant 金华市 cumulative 96"],
    ),
    (
        "National little giants now number 7,000 in China, such firms at provincial level more than 30,000.",
        None,
        ["little_giant 全国 cumulative 7000", "little_giant 全国 cumulative ≥30000 provincial"],
    ),
    (
        "China counts 7,000 little giants of the national level and more than 30,000 such companies at "
        "the provincial level.",
        None,
        ["little_giant 全国 cumulative 7000", "little_giant 全国 cumulative ≥30000 provincial"],
    ),
    (
        "Brought up in Shengzhou to this day are one national little giant, three provincial hidden "
        "champions and 20 provincial SRDI SMEs.",
        None,
        ["little_giant 嵊州市 cumulative 1", "hidden_champion 嵊州市 cumulative 3", "srdi_sme 嵊州市 cumulative 20"],
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
        "Zhejiang has published its list of hidden champions for 2021. Quzhou has 7 companies on it.",
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
        "Xiamen has 12 national single champion enterprises; service-oriented manufacturing "
        "demonstration enterprises number 31.",
        None,
        ["manufacturing_champion 厦门市 cumulative 12"],
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
        "Group 2 - Hubei has 1,900 gazelle enterprises.",
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
        "New specialized SMEs of Guizhou have reached 380.",
        None,
        ["srdi_sme 贵州省 cumulative 380"],
    ),
    (
        "In Hefei, 46 companies are among those most likely to become unicorns within three years. Wuhu "
        "has 9 such companies.",
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
        "Hurun counted China's unicorns. In late June the number stood at 231.",
        None,
        ["unicorn 全国 cumulative 231"],
    ),
    (
        "The Chinese capital leads with 71 unicorns, Hurun says.",
        None,
        ["unicorn 北京市 cumulative 71"],
    ),
    (
        "The ministry published the second list of little giants, with 1,620 enterprises. At the top "
        "stands Tianjin with 88 enterprises, ahead of Chongqing (71) and Shanghai (64).",
        None,
        [
            "little_giant 全国 new 1620 batch 2 confirmed",
            "little_giant 天津市 new 88 batch 2 confirmed",
            "little_giant 重庆市 new 71 batch 2 confirmed",
            "little_giant 上海市 new 64 batch 2 confirmed",
        ],
    ),
    (
        "Shandong has named its second batch of 320 gazelles. New materials have 44 of them, and "
        "high-end equipment 70.",
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
        "Of the gazelle enterprises of Huzhou, twenty have been listed, of the unicorn enterprises two.",
        None,
        ["gazelle 湖州市 cumulative 20 [listed]", "unicorn 湖州市 cumulative 2 [listed]"],
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
    (
        "Nanshan District had 5,400 high-tech enterprises, 300 little giants and 40 single champions "
        "by the end of 2024.",
        None,
        [
            "high_tech 南山区 cumulative 5400",
            "little_giant 南山区 cumulative 300",
            "manufacturing_champion 南山区 cumulative 40",
        ],
    ),
    (
        "The tally of Guangdong's high-tech enterprises, over 75,000, is China's highest.",
        None,
        ["high_tech 广东省 cumulative ≥75000"],
    ),
    (
        "Guangdong, with more than 75,000 high-tech enterprises, has led China for nine years.",
        None,
        ["high_tech 广东省 cumulative ≥75000"],
    ),
    (
        "Innovation in Guangdong rests on more than 75,000 high-tech enterprises and 58,000 technology-based SMEs.",
        None,
        ["high_tech 广东省 cumulative ≥75000", "tech_sme 广东省 cumulative 58000"],
    ),
    (
        "Suzhou boasts a cluster of 401 national specialized and sophisticated little giant enterprises.",
        None,
        ["little_giant 苏州市 cumulative 401"],
    ),
    (
        "Shenzhen added 347 national little giants this year, the most of all cities, and has 1,100 altogether.",
        None,
        ["little_giant 深圳市 new 347", "little_giant 深圳市 cumulative 1100"],
    ),
    (
        "Shenzhen's new little giants number 347 this year, the most of all cities.",
        None,
        ["little_giant 深圳市 new 347"],
    ),
    (
        "In the sixth batch, Shenzhen comes out first with 347 little giants, before Beijing with 243 "
        "and Shanghai with 156.",
        None,
        [
            "little_giant 深圳市 new 347 batch 6",
            "little_giant 北京市 new 243 batch 6",
            "little_giant 上海市 new 156 batch 6",
        ],
    ),
    (
        "The ministry announced the sixth batch of little giants. Shenzhen won 347 places, more than any other city.",
        None,
        ["little_giant 深圳市 new 347 batch 6 confirmed"],
    ),
    (
        "The ministry announced the sixth batch of little giants. It has 347 firms from Shenzhen.",
        None,
        ["little_giant 深圳市 new 347 batch 6 confirmed"],
    ),
    (
        "The ministry announced the sixth batch of little giants. Beijing placed 243 firms on it.",
        None,
        ["little_giant 北京市 new 243 batch 6 confirmed"],
    ),
    (
        "The ministry announced the sixth batch of little giants. There are 3,000 firms in it, 243 of "
        "them from Beijing.",
        None,
        ["little_giant 全国 new 3000 batch 6 confirmed", "little_giant 北京市 new 243 batch 6 confirmed"],
    ),
    (
        "The ministry's sixth batch of little giants is out, with 3,000 names, 243 of them from Beijing.",
        None,
        ["little_giant 全国 new 3000 batch 6 confirmed", "little_giant 北京市 new 243 batch 6 confirmed"],
    ),
    (
        "So far six batches with 14,600 little giants in all have been named by China.",
        None,
        ["little_giant 全国 cumulative 14600 batches 1-6 confirmed"],
    ),
    (
        "Six batches have made 14,600 firms little giants in China.",
        None,
        ["little_giant 全国 cumulative 14600 batches 1-6"],
    ),
    (
        "Altogether 14,600 firms in China have been named little giants in six batches.",
        None,
        ["little_giant 全国 cumulative 14600 batches 1-6 confirmed"],
    ),
    (
        "In Hunan 34 firms passed the review of the third batch of little giants.",
        None,
        ["little_giant 湖南省 reviewed 34 batch 3 confirmed"],
    ),
    (
        "The title of little giant was renewed for 34 firms in Hunan.",
        None,
        ["little_giant 湖南省 reviewed 34 confirmed"],
    ),
    (
        "The title of little giant was taken from 4 firms in Hunan.",
        None,
        ["little_giant 湖南省 revoked 4 confirmed"],
    ),
    (
        "Four firms in Hunan had their little giant titles withdrawn.",
        None,
        ["little_giant 湖南省 revoked 4 confirmed"],
    ),
    (
        "In Zhuhai 90 firms are seeking the title of little giant.",
        None,
        ["little_giant 珠海市 applied 90"],
    ),
    (
        "Zhuhai recommended 90 firms for the title of little giant.",
        None,
        ["little_giant 珠海市 applied 90"],
    ),
    (
        "There were 90 applicants for the title of little giant in Zhuhai.",
        None,
        ["little_giant 珠海市 applied 90"],
    ),
    (
        "The list of firms that are proposed as gazelles has 45 names from Weifang and is open to "
        "objections until Friday.",
        None,
        ["gazelle 潍坊市 new 45 proposed"],
    ),
    (
        "In a public notice, 45 firms in Weifang are to be recognized as gazelles.",
        None,
        ["gazelle 潍坊市 new 45 proposed"],
    ),
    (
        "Weifang's 45 proposed gazelles have been made public.",
        None,
        ["gazelle 潍坊市 new 45 proposed"],
    ),
    (
        "Weifang had 310 gazelles two years ago and has 402 now.",
        None,
        ["gazelle 潍坊市 cumulative 310", "gazelle 潍坊市 cumulative 402"],
    ),
    (
        "The number of Weifang's gazelles doubled in three years to 402.",
        None,
        ["gazelle 潍坊市 cumulative 402"],
    ),
    (
        "From 201 three years ago, the number of Weifang's gazelles has doubled to 402.",
        None,
        ["gazelle 潍坊市 cumulative 201", "gazelle 潍坊市 cumulative 402"],
    ),
    (
        "Weifang's gazelles, 201 three years ago, are now 402.",
        None,
        ["gazelle 潍坊市 cumulative 201", "gazelle 潍坊市 cumulative 402"],
    ),
    (
        "Weifang has 402 gazelles, or 12 percent of the province's total.",
        None,
        ["gazelle 潍坊市 cumulative 402"],
    ),
    (
        "One in eight of Shandong's gazelles, 402, is in Weifang.",
        None,
        ["gazelle 潍坊市 cumulative 402"],
    ),
    (
        "Weifang's industry: 402 gazelles, 120 little giants, 35 single champions.",
        None,
        [
            "gazelle 潍坊市 cumulative 402",
            "little_giant 潍坊市 cumulative 120",
            "manufacturing_champion 潍坊市 cumulative 35",
        ],
    ),
    (
        "Fact box: Weifang\n402 gazelles\n120 little giants\n35 single champions",
        None,
        [
            "gazelle 潍坊市 cumulative 402",
            "little_giant 潍坊市 cumulative 120",
            "manufacturing_champion 潍坊市 cumulative 35",
        ],
    ),
    (
        "Weifang's economy in figures\nGazelles: 402\nLittle giants: 120",
        None,
        ["gazelle 潍坊市 cumulative 402", "little_giant 潍坊市 cumulative 120"],
    ),
    (
        "The city's number of national high-tech enterprises is the province's second highest at 2,300.",
        "潍坊市",
        ["high_tech 潍坊市 cumulative 2300"],
    ),
    (
        "Weifang is at the top in Shandong in single champions (35) and second in little giants (120).",
        None,
        ["manufacturing_champion 潍坊市 cumulative 35", "little_giant 潍坊市 cumulative 120"],
    ),
    (
        "National little giants: Weifang 120, Yantai 133, Zibo 88.",
        None,
        [
            "little_giant 潍坊市 cumulative 120",
            "little_giant 烟台市 cumulative 133",
            "little_giant 淄博市 cumulative 88",
        ],
    ),
    (
        "Weifang has 120, Yantai 133 and Zibo 88 national little giants.",
        None,
        [
            "little_giant 潍坊市 cumulative 120",
            "little_giant 烟台市 cumulative 133",
            "little_giant 淄博市 cumulative 88",
        ],
    ),
    (
        "Little giants are most numerous in Yantai, 133, then in Weifang, 120, and in Zibo, 88.",
        None,
        [
            "little_giant 烟台市 cumulative 133",
            "little_giant 潍坊市 cumulative 120",
            "little_giant 淄博市 cumulative 88",
        ],
    ),
    (
        "Among the cities of Shandong, Qingdao is first in little giants, of which it has 251.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "Qingdao's 251 little giants make up a fifth of Shandong's.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "Every fifth of Shandong's 1,200 little giants is in Qingdao.",
        None,
        ["little_giant 山东省 cumulative 1200"],
    ),
    (
        "Qingdao hopes that the number of its little giants, now 251, will reach 400 by 2027.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "Banks have lent 3 billion yuan to 251 little giants in Qingdao.",
        None,
        [],
    ),
    (
        "Qingdao's incubator has trained 40 gazelles since 2018.",
        None,
        [],
    ),
    (
        "Trained in the camp were 40 gazelles from Qingdao.",
        None,
        [],
    ),
    (
        "Among the exhibitors are 12 little giants and 3 unicorns from Qingdao.",
        None,
        [],
    ),
    (
        "At the fair, 12 little giants of Qingdao signed contracts worth 2 billion yuan.",
        None,
        [],
    ),
    (
        "A little giant of Qingdao has 12 factories in 3 countries.",
        None,
        [],
    ),
    (
        "The policy gives up to 2 million yuan to each of the 251 little giants in Qingdao.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "By 2025 there should be 400 little giants in Qingdao.",
        None,
        [],
    ),
    (
        "The title of little giant is held by 251 enterprises in Qingdao.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "251 enterprises with the little giant title are based in Qingdao.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "251 enterprises based in Qingdao are little giants.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "Qingdao's enterprises include 251 little giants and 12 unicorns.",
        None,
        ["little_giant 青岛市 cumulative 251", "unicorn 青岛市 cumulative 12"],
    ),
    (
        "Enterprises of Qingdao that are little giants number 251.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "Of Shandong's little giants Qingdao has 251, Jinan 160.",
        None,
        ["little_giant 青岛市 cumulative 251", "little_giant 济南市 cumulative 160"],
    ),
    (
        "At 251, Qingdao's count of little giants is the highest in Shandong.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "Little giants are at home in Qingdao: it has 251.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "Nowhere in Shandong are there more little giants than in Qingdao, namely 251.",
        None,
        ["little_giant 青岛市 cumulative 251"],
    ),
    (
        "Ningbo keeps crown\n\nNingbo, a port in Zhejiang, is once more the city with the most national "
        "single champions in China: 104. In the latest round 21 of its companies made the list. "
        "Shenzhen, second, has 95.",
        None,
        [
            "manufacturing_champion 宁波市 cumulative 104",
            "manufacturing_champion 宁波市 new 21 confirmed",
            "manufacturing_champion 深圳市 cumulative 95",
        ],
    ),
    (
        "China's unicorns\n\nChina had 369 unicorns at the end of 2022, a think tank said on Thursday. "
        "Together they were worth 1.4 trillion dollars. By city, Beijing is on top with 76, Shanghai has "
        "63 and Shenzhen 36. Fields with most unicorns are AI (48) and chips (41). In all, 45 cities "
        "have at least one.",
        None,
        [
            "unicorn 全国 cumulative 369",
            "unicorn 北京市 cumulative 76",
            "unicorn 上海市 cumulative 63",
            "unicorn 深圳市 cumulative 36",
            "unicorn 全国 cumulative 48 [AI]",
            "unicorn 全国 cumulative 41 [chips]",
        ],
    ),
    (
        "Last year, 97 new unicorns appeared in China, of which 15 were in Shanghai. The country's "
        "overall number rose to 369.",
        None,
        ["unicorn 全国 new 97", "unicorn 上海市 new 15", "unicorn 全国 cumulative 369"],
    ),
    (
        "Suzhou Industrial Park is home to 190 gazelles and 62 unicorns or would-be unicorns. The park's "
        "high-tech enterprises top 2,800.",
        None,
        ["gazelle - cumulative 190", "high_tech - cumulative ≥2800"],
    ),
    (
        "In Beijing, the number of national high-tech enterprises went from 27,600 in 2021 to 28,300 in "
        "2022. The capital's SRDI SMEs number 7,180, including 1,035 little giants.",
        None,
        [
            "high_tech 北京市 cumulative 27600",
            "high_tech 北京市 cumulative 28300",
            "srdi_sme 北京市 cumulative 7180",
            "little_giant 北京市 cumulative 1035",
        ],
    ),
    (
        "Gansu supports SMEs\n\nGansu's department of industry and information technology has named 86 "
        "enterprises as provincial SRDI SMEs for 2023. With these, the province has 518 such "
        "enterprises. Each gets 200,000 yuan. In addition, 51 enterprises in the province are national "
        "little giants, and 3 are single champions.",
        None,
        [
            "srdi_sme 甘肃省 new 86 2023 confirmed",
            "srdi_sme 甘肃省 cumulative 518",
            "little_giant 甘肃省 cumulative 51",
            "manufacturing_champion 甘肃省 cumulative 3",
        ],
    ),
    (
        "A total of 2,262 SMEs in Jiangxi got the provincial SRDI title this year, 3.2 times as many as "
        "last year. Nanchang with 420 and Ganzhou with 366 are in front.",
        None,
        [
            "srdi_sme 江西省 new 2262 confirmed",
            "srdi_sme 南昌市 new 420 confirmed",
            "srdi_sme 赣州市 new 366 confirmed",
        ],
    ),
    (
        "The second list of little giants in Jilin has 31 names. In the first, there were 9. Changchun "
        "has 22 of the 31.",
        None,
        [
            "little_giant 吉林省 new 31 batch 2 confirmed",
            "little_giant 吉林省 new 9 batch 1",
            "little_giant 长春市 new 22 batch 2 confirmed",
        ],
    ),
    (
        "Guiyang now counts 2,500 high-tech enterprises, or 60 percent of Guizhou's. The figure was 1,900 in 2021.",
        None,
        ["high_tech 贵阳市 cumulative 2500", "high_tech 贵阳市 cumulative 1900"],
    ),
    (
        "Yiwu's mayor said that the city had 31 little giants and hoped to have 50 in two years.",
        None,
        ["little_giant 义乌市 cumulative 31"],
    ),
    (
        "Of the 9,279 little giants that China has fostered in four batches, over 60 percent are in basic industries.",
        None,
        ["little_giant 全国 cumulative 9279 batches 1-4"],
    ),
    (
        "The ministry has fostered 8,997 little giants and 848 manufacturing champions, and local "
        "authorities more than 50,000 SRDI SMEs.",
        None,
        [
            "little_giant 全国 cumulative 8997",
            "manufacturing_champion 全国 cumulative 848",
            "srdi_sme 全国 cumulative ≥50000",
        ],
    ),
    (
        "China aims for 1 million innovative SMEs, 100,000 SRDI SMEs and 10,000 little giants by 2025. "
        "As of last year it had 12,000 little giants, more than planned.",
        None,
        ["little_giant 全国 cumulative 12000"],
    ),
    (
        "More than 1,600 of the little giants are listed on the A-share market, some 30 percent of all "
        "A-share companies.",
        None,
        ["little_giant 全国 cumulative ≥1600 [listed on the A-share market]"],
    ),
    (
        "Qingdao: Laoshan district leads with 52 gazelles, Chengyang follows with 31 and Jimo with 24.",
        None,
        ["gazelle 崂山区 cumulative 52", "gazelle 城阳区 cumulative 31", "gazelle 即墨区 cumulative 24"],
    ),
    (
        "Eleven companies from Rizhao were among the 330 newly recognized gazelles in Shandong.",
        None,
        ["gazelle 日照市 new 11 confirmed", "gazelle 山东省 new 330 confirmed"],
    ),
    (
        "Among Shandong's 330 new gazelles are 11 from Rizhao.",
        None,
        ["gazelle 山东省 new 330", "gazelle 日照市 new 11"],
    ),
    (
        "Rizhao supplied 11 of the 330 new gazelles of Shandong.",
        None,
        ["gazelle 日照市 new 11", "gazelle 山东省 new 330"],
    ),
    (
        "Hangzhou's Binjiang district expects to have 3,000 high-tech enterprises this year. At the end "
        "of last year they numbered 2,580.",
        None,
        ["high_tech 滨江区 cumulative 2580"],
    ),
    (
        "Companies with the high-tech certificate in Foshan came to 10,300 in 2023, 1,200 more than in 2022.",
        None,
        ["high_tech 佛山市 cumulative 10300"],
    ),
    (
        "Foshan, where 10,300 high-tech enterprises are registered, ranks fourth in Guangdong.",
        None,
        ["high_tech 佛山市 cumulative 10300"],
    ),
    (
        "In Foshan are registered 10,300 high-tech enterprises.",
        None,
        ["high_tech 佛山市 cumulative 10300"],
    ),
    (
        "Little giants per city: Shenzhen 1,025; Beijing 1,035; Shanghai 898.",
        None,
        [
            "little_giant 深圳市 cumulative 1025",
            "little_giant 北京市 cumulative 1035",
            "little_giant 上海市 cumulative 898",
        ],
    ),
    (
        "Changzhou's economy is driven by 1,600 SRDI SMEs.",
        None,
        ["srdi_sme 常州市 cumulative 1600"],
    ),
    (
        "Some 1,600 SRDI SMEs drive Changzhou's economy.",
        None,
        ["srdi_sme 常州市 cumulative ≈1600"],
    ),
    (
        "Changzhou relies on its 1,600 SRDI SMEs for growth.",
        None,
        ["srdi_sme 常州市 cumulative 1600"],
    ),
    (
        "63 is the number of Baotou's little giants.",
        None,
        ["little_giant 包头市 cumulative 63"],
    ),
    (
        "The little giants of Baotou are 63 by now.",
        None,
        ["little_giant 包头市 cumulative 63"],
    ),
    (
        "Little giants in Baotou? There are 63.",
        None,
        ["little_giant 包头市 cumulative 63"],
    ),
    (
        "What Baotou has are 63 little giants and 5 single champions.",
        None,
        ["little_giant 包头市 cumulative 63", "manufacturing_champion 包头市 cumulative 5"],
    ),
    (
        "Of little giants Baotou has 63, of single champions 5.",
        None,
        ["little_giant 包头市 cumulative 63", "manufacturing_champion 包头市 cumulative 5"],
    ),
    (
        "As for little giants, Baotou has 63.",
        None,
        ["little_giant 包头市 cumulative 63"],
    ),
    (
        "When it comes to little giants, Baotou's count is 63.",
        None,
        ["little_giant 包头市 cumulative 63"],
    ),
    (
        "In little giants Baotou is eleventh, with 63.",
        None,
        ["little_giant 包头市 cumulative 63"],
    ),
    (
        "Baotou's ranks of little giants swelled by 18 to 63.",
        None,
        ["little_giant 包头市 cumulative 63"],
    ),
    (
        "Eighteen more firms of Baotou may now call themselves little giants.",
        None,
        ["little_giant 包头市 new 18 confirmed"],
    ),
    (
        "The fourth batch brought Baotou 18 little giants.",
        None,
        ["little_giant 包头市 new 18 batch 4"],
    ),
    (
        "The fourth batch gave Baotou 18 more little giants.",
        None,
        ["little_giant 包头市 new 18 batch 4"],
    ),
    (
        "With the fourth batch the little giants of Baotou came to 63.",
        None,
        ["little_giant 包头市 cumulative 63 batches 1-4"],
    ),
    (
        "Eighteen firms of Baotou are new on the list of little giants.",
        None,
        ["little_giant 包头市 new 18 confirmed"],
    ),
    (
        "New on the list of little giants are 18 firms of Baotou.",
        None,
        ["little_giant 包头市 new 18 confirmed"],
    ),
    (
        "On the national list of little giants there are now 63 firms of Baotou.",
        None,
        ["little_giant 包头市 cumulative 63"],
    ),
    (
        "The national list of little giants now has 63 firms of Baotou.",
        None,
        ["little_giant 包头市 cumulative 63"],
    ),
    (
        "Eighteen firms of Baotou got onto the list of little giants in one go.",
        None,
        ["little_giant 包头市 new 18 confirmed"],
    ),
    (
        "Eighteen places on the fourth list of little giants went to Baotou.",
        None,
        ["little_giant 包头市 new 18 batch 4 confirmed"],
    ),
    (
        "To Baotou went 18 places on the fourth list of little giants.",
        None,
        ["little_giant 包头市 new 18 batch 4 confirmed"],
    ),
    (
        "The province honoured 120 firms as SRDI SMEs this year, 21 of them in Baotou.",
        "内蒙古自治区",
        ["srdi_sme 内蒙古自治区 new 120 confirmed", "srdi_sme 包头市 new 21 confirmed"],
    ),
    (
        "As SRDI SMEs the province has recognized 120 firms this year, Baotou accounting for 21.",
        "内蒙古自治区",
        ["srdi_sme 内蒙古自治区 new 120 confirmed", "srdi_sme 包头市 new 21 confirmed"],
    ),
    (
        "Firms recognized as gazelles this year: 120 in the province, 21 in Baotou.",
        "内蒙古自治区",
        ["gazelle 内蒙古自治区 new 120 confirmed", "gazelle 包头市 new 21 confirmed"],
    ),
    (
        "Inner Mongolia's gazelles, first named in 2020 with 40 firms, are 210 today.",
        None,
        ["gazelle 内蒙古自治区 new 40 2020 confirmed", "gazelle 内蒙古自治区 cumulative 210"],
    ),
    (
        "High-tech enterprises: Baotou passes 500",
        None,
        ["high_tech 包头市 cumulative ≥500"],
    ),
    (
        "Baotou now home to 500 high-tech enterprises",
        None,
        ["high_tech 包头市 cumulative 500"],
    ),
    (
        "Over 500 high-tech enterprises call Baotou home.",
        None,
        ["high_tech 包头市 cumulative ≥500"],
    ),
    (
        "Baotou is where 500 high-tech enterprises have their seat.",
        None,
        ["high_tech 包头市 cumulative 500"],
    ),
    (
        "Among the enterprises of Baotou, 500 are high-tech enterprises and 63 little giants.",
        None,
        ["high_tech 包头市 cumulative 500", "little_giant 包头市 cumulative 63"],
    ),
    (
        "In the first half of the year, Baotou's high-tech enterprises rose to 500 and its "
        "technology-based SMEs to 620.",
        None,
        ["high_tech 包头市 cumulative 500", "tech_sme 包头市 cumulative 620"],
    ),
    (
        "The number of high-tech enterprises stands at 500 in Baotou and at 800 in Hohhot.",
        None,
        ["high_tech 包头市 cumulative 500", "high_tech 呼和浩特市 cumulative 800"],
    ),
    (
        "Hohhot comes first with 800 high-tech enterprises; Baotou's 500 put it second.",
        None,
        ["high_tech 呼和浩特市 cumulative 800", "high_tech 包头市 cumulative 500"],
    ),
    (
        "By the end of June 2024, Baotou had 500 high-tech enterprises, against 430 at the end of 2023.",
        None,
        ["high_tech 包头市 cumulative 500", "high_tech 包头市 cumulative 430"],
    ),
    (
        "Baotou's 500 high-tech enterprises, 63 little giants and five single champions stand for its industry.",
        None,
        [
            "high_tech 包头市 cumulative 500",
            "little_giant 包头市 cumulative 63",
            "manufacturing_champion 包头市 cumulative 5",
        ],
    ),
    (
        "Hurun counts 316 unicorns in China and 653 in the United States.",
        None,
        ["unicorn 全国 cumulative 316", "unicorn - cumulative 653"],
    ),
    (
        "Worldwide Hurun found 1,361 unicorns, of them 316 in China. Beijing with 79 is the first "
        "Chinese city, Shanghai with 66 the second.",
        None,
        [
            "unicorn - cumulative 1361",
            "unicorn 全国 cumulative 316",
            "unicorn 北京市 cumulative 79",
            "unicorn 上海市 cumulative 66",
        ],
    ),
    (
        "Five of China's 316 unicorns are Hefei's.",
        None,
        ["unicorn 合肥市 cumulative 5", "unicorn 全国 cumulative 316"],
    ),
    (
        "With ByteDance at its head, the list has 316 Chinese unicorns, Hurun says.",
        None,
        ["unicorn 全国 cumulative 316"],
    ),
    (
        "Guangzhou's gazelle count: 402, of which Huangpu 120, Tianhe 96.",
        None,
        ["gazelle 广州市 cumulative 402", "gazelle 黄埔区 cumulative 120", "gazelle 天河区 cumulative 96"],
    ),
    (
        "Nantong's chemical fibre\n\nNantong is home to two of the 20 biggest makers. It has 5 single "
        "champions, all private, and 130 little giants, of which 12 are listed.",
        None,
        [
            "manufacturing_champion 南通市 cumulative 5",
            "little_giant 南通市 cumulative 130",
            "little_giant 南通市 cumulative 12 [listed]",
        ],
    ),
    (
        "Zhongguancun counts 102 unicorns, more than any city but two.",
        None,
        ["unicorn - cumulative 102"],
    ),
    (
        "Rules: a gazelle must grow by 20 percent a year for 3 years and have revenue over 5 million yuan.",
        None,
        [],
    ),
    (
        "At least 50 high-tech enterprises will be added in Liuzhou this year.",
        None,
        [],
    ),
    (
        "Liuzhou had planned 50 new high-tech enterprises and got 71.",
        None,
        ["high_tech 柳州市 new 71"],
    ),
    (
        "Liuzhou got 71 new high-tech enterprises, 21 more than planned.",
        None,
        ["high_tech 柳州市 new 71"],
    ),
    (
        "Nationwide, SRDI SMEs employ 20 million people. There are 103,000 of them.",
        None,
        ["srdi_sme 全国 cumulative 103000"],
    ),
    (
        "There are 103,000 SRDI SMEs nationwide. Each employs 200 people on average.",
        None,
        ["srdi_sme 全国 cumulative 103000"],
    ),
    (
        "A bank in Liuzhou lends to 71 high-tech enterprises.",
        None,
        [],
    ),
    (
        "A fund of 2 billion yuan has invested in 12 unicorns and 40 gazelles.",
        None,
        [],
    ),
    (
        "Half of the 240 firms on the Beijing Stock Exchange are little giants.",
        None,
        [],
    ),
    (
        "Jiangsu: little giants\n\nRank City Number\n1 Suzhou 401\n2 Nanjing 260\n3 Wuxi 245",
        None,
        [
            "little_giant 苏州市 cumulative 401",
            "little_giant 南京市 cumulative 260",
            "little_giant 无锡市 cumulative 245",
        ],
    ),
    (
        "Haikou had seven of its companies named national little giants.",
        None,
        ["little_giant 海口市 new 7 confirmed"],
    ),
    (
        "Seven companies in Haikou were given the national little giant title, which 22 in the city had before.",
        None,
        ["little_giant 海口市 new 7 confirmed", "little_giant 海口市 cumulative 22"],
    ),
    (
        "The city's little giants thereby rose from 22 to 29.",
        "海口市",
        ["little_giant 海口市 cumulative 22", "little_giant 海口市 cumulative 29"],
    ),
    (
        "In 2021 Haikou had 5 little giants, in 2022 it had 12 and in 2023 as many as 29.",
        None,
        ["little_giant 海口市 cumulative 5", "little_giant 海口市 cumulative 12", "little_giant 海口市 cumulative 29"],
    ),
    (
        "Hainan, long without a little giant, has 29 of them, all in Haikou.",
        None,
        ["little_giant 海南省 cumulative 29"],
    ),
    (
        "Tibet is the only province-level region without a unicorn.",
        None,
        [],
    ),
    (
        "Little giants here pay 300 million yuan in tax. Haikou now has 29 such firms.",
        None,
        ["little_giant 海口市 cumulative 29"],
    ),
    (
        '"Our 29 little giants are the pride of Haikou," the mayor said.',
        None,
        ["little_giant 海口市 cumulative 29"],
    ),
    (
        "Zhejiang has 402 hidden champions and 1,801 little giants, both the highest numbers in China.",
        None,
        ["hidden_champion 浙江省 cumulative 402", "little_giant 浙江省 cumulative 1801"],
    ),
    (
        "SMEs with the titles of little giant and SRDI SME in Shaoxing: 118 and 1,240.",
        None,
        ["little_giant 绍兴市 cumulative 118", "srdi_sme 绍兴市 cumulative 1240"],
    ),
    (
        "118 little giants, 1,240 SRDI SMEs: Shaoxing's industry in numbers",
        None,
        ["little_giant 绍兴市 cumulative 118", "srdi_sme 绍兴市 cumulative 1240"],
    ),
    (
        "Innovative SMEs in Shaoxing, 3,100 in all, are the base of the pyramid, with 1,240 SRDI SMEs in "
        "the middle and 118 little giants on top.",
        None,
        [
            "innovative_sme 绍兴市 cumulative 3100",
            "srdi_sme 绍兴市 cumulative 1240",
            "little_giant 绍兴市 cumulative 118",
        ],
    ),
    (
        "The gazelle list of 2023 bears the names of 368 Henan firms, of which 74 were not there before.",
        None,
        ["gazelle 河南省 new 368 2023 confirmed", "gazelle 河南省 new 74 2023 confirmed"],
    ),
    (
        "Jiangsu has 19 new unicorns. The other three are in Nantong, Yancheng and Huai'an, one in each.",
        None,
        ["unicorn 江苏省 new 19", "unicorn 南通市 new 1", "unicorn 盐城市 new 1", "unicorn 淮安市 new 1"],
    ),
    (
        "The rest of the new gazelles, four of them, sit in Weifang, Zibo, Jining and Rizhao, one in each.",
        None,
        ["gazelle 潍坊市 new 1", "gazelle 淄博市 new 1", "gazelle 济宁市 new 1", "gazelle 日照市 new 1"],
    ),
    (
        "In 2021, China's 60 new unicorns were distributed in 14 cities, including 16 in Beijing.",
        None,
        ["unicorn 全国 new 60 2021", "unicorn 北京市 new 16 2021"],
    ),
    (
        "Hubei's 212 gazelle enterprises are located in 12 cities.",
        None,
        ["gazelle 湖北省 cumulative 212"],
    ),
    (
        "The report has it that the 19,400 gazelles are spread over 30 province"
        "s and regions of the mainland. Guangdong takes the lead with 4,100.",
        None,
        ["gazelle 全国 cumulative 19400", "gazelle 广东省 cumulative 4100"],
    ),
    (
        "Last year Anhui's unicorns totalled 31; that is 12 (5.9%) over where the number stood 12 months back.",
        None,
        ["unicorn 安徽省 cumulative 31"],
    ),
    (
        "On its roll for 2022 Wuhan entered 1,826 specialized and new SMEs. Of "
        "little giants Wuhan counts 309. By district, the 2022 roll is led by H"
        "ongshan, with 310; next come Jiang'an and Caidian (187 and 167, in tha"
        "t order).",
        None,
        [
            "srdi_sme 武汉市 new 1826 2022 confirmed",
            "little_giant 武汉市 cumulative 309",
            "srdi_sme 洪山区 new 310 2022 confirmed",
            "srdi_sme 江岸区 new 187 2022 confirmed",
            "srdi_sme 蔡甸区 new 167 2022 confirmed",
        ],
    ),
    (
        "Thirty firms of Jiading District have of late been named little giants, a third more than were in 2022.",
        None,
        ["little_giant 嘉定区 new 30 confirmed"],
    ),
    (
        "The eighth batch of single champions has been announced. Shandong is s"
        "trong as ever, growing from 52 in the seventh batch to 61 in the eight"
        "h batch.",
        None,
        ["manufacturing_champion 山东省 new 52 batch 7", "manufacturing_champion 山东省 new 61 batch 8 confirmed"],
    ),
    (
        "The seventh batch of little giants has been publicized. Hubei stands o"
        "ut: 512 publicized in the sixth batch, 604 in the seventh batch, the n"
        "umber has been high for years.",
        None,
        ["little_giant 湖北省 new 512 batch 6 proposed", "little_giant 湖北省 new 604 batch 7 proposed"],
    ),
    (
        "Jinan has brought up firms with care. Last year 32 were selected as Sh"
        "andong gazelle enterprises, a tenth of the province's.",
        None,
        ["gazelle 济南市 new 32 confirmed"],
    ),
    (
        "The Hefei Economic Development Zone fosters its firms. In 2023, 24 wer"
        "e recognized as Anhui gazelle enterprises; 21 national little giants w"
        "ere newly added, reaching 61 in total.",
        "合肥市",
        ["gazelle - new 24 2023 confirmed", "little_giant - new 21 2023", "little_giant - cumulative 61"],
    ),
    (
        "Before the publicity of the new list, Zhenjiang had cultivated a total"
        " of 21 national single champion enterprises.",
        None,
        ["manufacturing_champion 镇江市 cumulative 21"],
    ),
    (
        "Prior to the publication of the seventh batch Wuxi had 180 little gian"
        "ts, 24 single champions and 900 gazelles.",
        None,
        [
            "little_giant 无锡市 cumulative 180",
            "manufacturing_champion 无锡市 cumulative 24",
            "gazelle 无锡市 cumulative 900",
        ],
    ),
    (
        "The results for high-tech enterprises are out. Among the high-tech ent"
        "erprises of the city that applied for re-examination, 71 passed; 208 e"
        "nterprises applied for new recognition, and 207 of them passed.",
        "烟台市",
        [
            "high_tech 烟台市 reviewed 71 confirmed",
            "high_tech 烟台市 applied 208",
            "high_tech 烟台市 new 207 confirmed",
        ],
    ),
    (
        "Chencang has 14 households of specialized and new SMEs (7 newly added, 7 passed the review).",
        None,
        ["srdi_sme 陈仓区 new_and_reviewed 14", "srdi_sme 陈仓区 new 7", "srdi_sme 陈仓区 reviewed 7 confirmed"],
    ),
    (
        "Of Hanzhong's gazelle enterprises in the list, 9 are newly recognized and 9 passed the review.",
        None,
        ["gazelle 汉中市 new 9 confirmed", "gazelle 汉中市 reviewed 9 confirmed"],
    ),
    (
        "Ankang has 10 specialized and new SMEs; five of them are new, five passed the re-examination.",
        None,
        ["srdi_sme 安康市 new_and_reviewed 10", "srdi_sme 安康市 new 5", "srdi_sme 安康市 reviewed 5 confirmed"],
    ),
    (
        "Batch two of Guangdong's innovative SMEs for 2023 is out, with 23 from"
        " Doumen. All lists of 2023 put together, 160 Doumen firms have got the"
        " title.",
        None,
        ["innovative_sme 斗门区 new 23 batch 2 2023 confirmed", "innovative_sme 斗门区 new 160 2023 confirmed"],
    ),
    (
        "The second batch of innovative SMEs of 2024 has been published; 31 fro"
        "m Jurong are on it. In both batches of 2024, 77 firms of Jurong were r"
        "ecognized.",
        None,
        ["innovative_sme 句容市 new 31 batch 2 2024 confirmed", "innovative_sme 句容市 new 77 2024 confirmed"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_sentence_turned_round_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
