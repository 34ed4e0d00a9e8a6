"""Figures that only tell what places gained, and words beside a number that explain, or name, something else: for whom
a title is meant, firms in brackets, a loan for firms, an office and the province that it lies in.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    # gains of places
    (
        "In 2023 Henan had 810 gazelles. By city, the increment was largest in Zhengzhou, 88, followed by "
        "Luoyang with 41 and Xinxiang with 20.",
        None,
        ["gazelle 河南省 cumulative 810"],
    ),
    (
        "Hubei has 300 gazelles. Increases above 20 are found in Wuhan and Xiangyang only. The biggest, 66, "
        "fell to Wuhan.",
        None,
        ["gazelle 湖北省 cumulative 300"],
    ),
    (
        "Hubei has 300 gazelles, an increase of 66. The biggest contingent, 166, is at home in Wuhan; "
        "Xiangyang has 30.",
        None,
        ["gazelle 湖北省 cumulative 300", "gazelle 武汉市 cumulative 166", "gazelle 襄阳市 cumulative 30"],
    ),
    (
        "Growth in the number of gazelles was strongest in Wuhan. The city now has 166 gazelles.",
        None,
        ["gazelle 武汉市 cumulative 166"],
    ),
    (
        "The increase came to 20 in Wuhan and 12 in Yichang. Wuhan now counts 166 gazelles in all.",
        None,
        ["gazelle 武汉市 cumulative 166"],
    ),
    # told beside a clause
    (
        "Dalian made a good showing on the newest roll of little giants, 38 of its firms having been chosen.",
        None,
        ["little_giant 大连市 new 38 confirmed"],
    ),
    (
        "The fifth batch of single champions is out, nine Tianjin companies having been named.",
        None,
        ["manufacturing_champion 天津市 new 9 batch 5 confirmed"],
    ),
    (
        "The list of gazelles for 2023 was announced yesterday, with 44 of the city's firms having been recognized.",
        "沈阳市",
        ["gazelle 沈阳市 new 44 2023 confirmed"],
    ),
    # for whom a title is
    (
        "Altogether 61 firms in Weihai were granted the title, reserved for high-tech enterprises. The title "
        "of gazelle is new here.",
        None,
        [],
    ),
    (
        "Gazelles are what Weihai hopes for. Altogether 61 firms in Weihai were granted the title, which is "
        "open to innovative SMEs only.",
        None,
        ["gazelle 威海市 new 61 confirmed"],
    ),
    (
        "In Weihai 61 firms hold the title of high-tech enterprise.",
        None,
        ["high_tech 威海市 cumulative 61"],
    ),
    (
        "61 firms in Weihai were given the title of gazelle, which is meant for high-tech enterprises.",
        None,
        ["gazelle 威海市 new 61 confirmed"],
    ),
    # what is made for firms
    (
        "There are 310 technology-based SMEs in Weihai. 95 firms had by the end of June 2024 taken loans "
        "under the technology SME loan scheme.",
        "威海市",
        ["tech_sme 威海市 cumulative 310"],
    ),
    (
        "There are 310 technology-based SMEs in Weihai. 95 companies of Weihai attended the high-tech "
        "enterprise forum.",
        "威海市",
        ["tech_sme 威海市 cumulative 310"],
    ),
    (
        "Weihai's unicorn board lists 12 firms.",
        "威海市",
        [],
    ),
    # an office and where it lies
    (
        "According to the Science and Technology Bureau of Jining, Shandong Province, with 12 new ones, the "
        "city's gazelles now number 81.",
        None,
        ["gazelle 济宁市 new 12", "gazelle 济宁市 cumulative 81"],
    ),
    (
        "The Economy and Information Bureau of Jiaxing, Zhejiang Province announced that 40 hidden champions "
        "are at home in the city.",
        None,
        ["hidden_champion 嘉兴市 cumulative 40"],
    ),
    # put into a register in a year
    (
        "The technology-based SMEs that were put into the warehouse in 2022 come to 231.",
        "景德镇市",
        ["tech_sme 景德镇市 new 231 2022 national"],
    ),
    (
        "Our city's technology-based SMEs stored in 2022 total 231, 40 more than in 2021.",
        "景德镇市",
        ["tech_sme 景德镇市 new 231 2022 national"],
    ),
    (
        "Our city's technology-based SMEs total 731.",
        "景德镇市",
        ["tech_sme 景德镇市 cumulative 731"],
    ),
    # clusters and their levels
    (
        "Anhui named 20 new industry clusters. Hefei and Wuhu, with 2 each, owe theirs to chips (Hexin and "
        "other little giants work here) and cars.",
        None,
        [],
    ),
    (
        "Anhui has 60 provincial clusters, 12 national-level ones and 31 gazelles.",
        None,
        ["gazelle 安徽省 cumulative 31"],
    ),
    (
        "Anhui has 60 provincial little giants and 12 national-level ones.",
        None,
        ["little_giant 安徽省 cumulative 60 provincial", "little_giant 安徽省 cumulative 12"],
    ),
    # whose list it is
    (
        "Hebei Province released its third batch of manufacturing single champions, with 71 companies on it.",
        None,
        ["manufacturing_champion 河北省 new 71 batch 3 confirmed provincial"],
    ),
    (
        "MIIT released its eighth batch of manufacturing single champions, with 71 companies from Hebei on it.",
        None,
        ["manufacturing_champion 河北省 new 71 batch 8 confirmed"],
    ),
    # when those under review were chosen
    (
        "Of the first batch of Hebei single champions, which were chosen in 2019, 33 firms passed the recheck.",
        None,
        ["manufacturing_champion 河北省 reviewed 33 batch 1 2019 confirmed provincial"],
    ),
    # all batches to one
    (
        "The first, second and third batches of gazelles of Hebei brought 91 enterprises in all.",
        None,
        ["gazelle 河北省 cumulative 91 batches 1-3"],
    ),
    # totals of a row that no newcomers can be
    (
        "In Shandong ten new unicorns were added last year. Among its cities, Qingdao (18 companies) and "
        "Jinan (14 companies) stand in front; Yantai has two.",
        None,
        [
            "unicorn 山东省 new 10",
            "unicorn 青岛市 cumulative 18",
            "unicorn 济南市 cumulative 14",
            "unicorn 烟台市 cumulative 2",
        ],
    ),
    (
        "Hunan has 90 gazelles, twelve of them new. Among its cities, Changsha (61 companies) is far ahead; "
        "Zhuzhou has nine, Xiangtan six.",
        None,
        [
            "gazelle 湖南省 cumulative 90",
            "gazelle 湖南省 new 12",
            "gazelle 长沙市 cumulative 61",
            "gazelle 株洲市 cumulative 9",
            "gazelle 湘潭市 cumulative 6",
        ],
    ),
    (
        "Hunan added 90 gazelles. Among its cities, Changsha (41 companies) is far ahead; Zhuzhou has nine, "
        "Xiangtan six.",
        None,
        ["gazelle 湖南省 new 90", "gazelle 长沙市 new 41", "gazelle 株洲市 new 9", "gazelle 湘潭市 new 6"],
    ),
    # newcomers told by what they did first
    (
        "The list of hidden champions is out. Newly added this year were six firms from Jinhua and three from Quzhou.",
        None,
        ["hidden_champion 金华市 new 6", "hidden_champion 衢州市 new 3"],
    ),
    (
        "Freshly admitted to the list of gazelles were seven companies from Baoding.",
        None,
        ["gazelle 保定市 new 7 confirmed"],
    ),
    # titles with their numbers behind
    (
        'Our city has 310 provincial-level specialized and new SMEs, and national "little giant" enterprises 41.',
        "襄阳市",
        ["srdi_sme 襄阳市 cumulative 310", "little_giant 襄阳市 cumulative 41"],
    ),
    (
        "Hefei boasts 2,100 innovative SMEs, as well as gazelles, which now number 88, and unicorns, numbering 3.",
        None,
        ["innovative_sme 合肥市 cumulative 2100", "gazelle 合肥市 cumulative 88", "unicorn 合肥市 cumulative 3"],
    ),
    (
        "Hefei has 120 gazelle and unicorn enterprises.",
        None,
        [],
    ),
    (
        "Hefei has 120 gazelles and unicorns, which number more than those of Wuhu.",
        None,
        [],
    ),
    (
        "At present the whole city owns high-tech enterprises 401, technology-based SMEs 1,203, gazelle "
        "enterprises 14 and key laboratories 20.",
        "南阳市",
        ["high_tech 南阳市 cumulative 401", "tech_sme 南阳市 cumulative 1203", "gazelle 南阳市 cumulative 14"],
    ),
    # those who may become unicorns
    (
        "Future unicorns: the ranking of 2022\nA future unicorn is on its way to become a unicorn. China has "
        "311 of them. Beijing leads with 80, followed by Shanghai with 61.",
        None,
        [],
    ),
    (
        "Potential gazelles are what gazelles grow from. Jinan has 40 of them.",
        None,
        [],
    ),
    (
        "Potential unicorns grow fast. Jinan has 40 of these and three unicorns. Qingdao has five unicorns.",
        None,
        ["unicorn 济南市 cumulative 3", "unicorn 青岛市 cumulative 5"],
    ),
    # a share of the province
    (
        "The High-tech Zone has brought up its firms well. Last year Hebei gazelle enterprises, 12 selected, "
        "one fifth of the whole province; national little giants, 5 new ones, bringing the total to 19.",
        None,
        ["gazelle - new 12 confirmed", "little_giant - new 5", "little_giant - cumulative 19"],
    ),
    (
        "Hengshui fosters its firms. The results: Hebei gazelle enterprises, 12 selected, 8% of the province; "
        "Hebei leading lights, 3 selected; unicorns, none.",
        "衡水市",
        ["gazelle 衡水市 new 12 confirmed"],
    ),
    (
        "The results of 2023: Hebei gazelle enterprises, 120 selected, 8% of the country.",
        None,
        ["gazelle 河北省 new 120 confirmed"],
    ),
    # the headline and the place
    (
        "12 enterprises become gazelles!\nThe 2023 list was announced. A total of 12 enterprises of Hebi have "
        "entered the gazelle library.",
        "河南省",
        ["gazelle 鹤壁市 new 12 2023 confirmed"],
    ),
    # one of each
    (
        'The fruits of these years are one key "little giant" enterprise of national level, two gazelles and '
        "31 innovative SMEs.",
        "开封市",
        ["key_little_giant 开封市 cumulative 1", "gazelle 开封市 cumulative 2", "innovative_sme 开封市 cumulative 31"],
    ),
    (
        "One key little giant of national level has opened a plant in Kaifeng.",
        "开封市",
        [],
    ),
    # batches that are over
    (
        "In the third batch of hidden champions of Anhui there are 61 firms, of which Wuhu has 12. When the "
        "second batch came out last year, 50 firms were in it, and Wuhu got nine.",
        None,
        [
            "hidden_champion 安徽省 new 61 batch 3",
            "hidden_champion 芜湖市 new 12 batch 3",
            "hidden_champion 安徽省 new 50 batch 2 confirmed",
            "hidden_champion 芜湖市 new 9 batch 2 confirmed",
        ],
    ),
    (
        "When the fourth batch is announced, Anhui will have 161 hidden champions.",
        None,
        ["hidden_champion 安徽省 cumulative 161 batches 1-4"],
    ),
    # a review first
    (
        "In the review, the number of Wuhu's high-tech enterprises that passed is 57.",
        None,
        ["high_tech 芜湖市 reviewed 57 confirmed"],
    ),
    (
        "At the re-examination, 44 gazelles of Wuhu passed. Wuhu has 57 gazelles.",
        None,
        ["gazelle 芜湖市 reviewed 44 confirmed", "gazelle 芜湖市 cumulative 57"],
    ),
    # in an index
    (
        "The Hurun index of unicorns is out. The investor has a hand in 20 of them. In all, 310 Chinese "
        "companies are in the ranking.",
        None,
        ["unicorn 全国 cumulative 310"],
    ),
    # on its way
    (
        "Between 2020 and 2022 the gazelles of Anhui rose from 120 over 180 to 260.",
        None,
        ["gazelle 安徽省 cumulative 120", "gazelle 安徽省 cumulative 180", "gazelle 安徽省 cumulative 260"],
    ),
    # who has the most
    (
        "Zhejiang has 300 single champions. The city with the most is Ningbo, where there are 83 enterprises "
        "such as Haitian. Hangzhou follows.",
        None,
        ["manufacturing_champion 浙江省 cumulative 300", "manufacturing_champion 宁波市 cumulative 83"],
    ),
    (
        "At the provincial level, Shandong has bred 371 single champions. The one with the most of them is "
        "Weihai, which has 44 firms.",
        None,
        [
            "manufacturing_champion 山东省 cumulative 371 provincial",
            "manufacturing_champion 威海市 cumulative 44 provincial",
        ],
    ),
    (
        "Guangzhou's 22 unicorns are together worth more than US$80 billion.",
        None,
        ["unicorn 广州市 cumulative 22"],
    ),
    (
        "With 31 unicorns in all valued at less than CNY90 billion, Hangzhou comes next.",
        None,
        ["unicorn 杭州市 cumulative 31"],
    ),
    # the trade that leads
    (
        "Of all sectors, drone making accounts for nine of Shenzhen's unicorns.",
        None,
        [],
    ),
    # new in a report
    (
        "The China Unicorn Report: 2021 is out. 74 unicorns in this report are new. Wuhan is glad: Douyu and "
        "Zall are its two new unicorns.",
        None,
        ["unicorn 全国 new 74 2021", "unicorn 武汉市 new 2 2021"],
    ),
    # its own number
    (
        "Which city of Fujian has the most gazelles? Xiamen, once more. It has 61 of the 203 companies in the "
        "province that were named for 2023.",
        None,
        ["gazelle 厦门市 new 61 2023 confirmed", "gazelle 福建省 new 203 2023 confirmed"],
    ),
    # enlarged lists
    (
        "Fuzhou keeps a list of gazelles. In 2022 the list was enlarged by 38 local enterprises.",
        "福州市",
        ["gazelle 福州市 new 38 2022 confirmed"],
    ),
    # what is sought
    (
        "The title of high-tech enterprise was sought by 240 companies of Beihai in 2021; the city "
        "recommended 190 of them.",
        None,
        ["high_tech 北海市 applied 240 2021", "high_tech 北海市 applied 190 2021"],
    ),
    # firms together with others
    (
        "Hubei Kaile Tech Co., Ltd. together with 88 other enterprises was recognized as gazelle enterprises "
        "of Hubei Province.",
        None,
        ["gazelle 湖北省 new 89 confirmed provincial"],
    ),
    # echelons that have come to be
    (
        "Huzhou has 301 innovative SMEs and 12 gazelles, so that an echelon of enterprises has come into being.",
        None,
        ["innovative_sme 湖州市 cumulative 301", "gazelle 湖州市 cumulative 12"],
    ),
    (
        "Huzhou has put 301 enterprises into the echelon of gazelles.",
        None,
        [],
    ),
    # what was added since
    (
        "High-tech enterprises of Liuzhou totaled 804, compared with 2019 added 130.",
        None,
        ["high_tech 柳州市 cumulative 804"],
    ),
    (
        "Compared with 2019, when it had 9, Liuzhou now has 14 gazelles.",
        None,
        ["gazelle 柳州市 cumulative 9", "gazelle 柳州市 cumulative 14"],
    ),
    # plans laid out
    (
        "Jinan has published a three-year plan. Its goals are ambitious. The city is to be home to 90 "
        "gazelles and ten unicorns.",
        None,
        [],
    ),
    (
        "Jinan has published a three-year plan. The targets look like a ladder. At the bottom stand 400 "
        "innovative SMEs; 90 gazelles form the middle.",
        None,
        [],
    ),
    (
        "Jinan has a plan. Its aims are known. At present it has 90 gazelles.",
        None,
        ["gazelle 济南市 cumulative 90"],
    ),
    # hoped for
    (
        "Firms likely to grow into gazelles or unicorns are helped by Jinan. It has 44 of them.",
        None,
        [],
    ),
    (
        "The country has 375 unicorns. Among industries, corporate services leads with 60, ahead of smart "
        "hardware with 31.",
        None,
        [
            "unicorn 全国 cumulative 375",
            "unicorn 全国 cumulative 60 [corporate services]",
            "unicorn 全国 cumulative 31 [smart hardware]",
        ],
    ),
    # the newcomers that a row goes back to
    (
        "Hubei found 40 of its companies on the seventh list of national single champions. It thus counts 120 "
        "champions, out of the 1,200 which the ministry has picked so far. Nearly half of this year's, 19, "
        "are Wuhan companies; Yichang contributes eight, Xiangyang five.",
        "湖北省",
        [
            "manufacturing_champion 湖北省 new 40 batch 7 confirmed",
            "manufacturing_champion 湖北省 cumulative 120 batches 1-7",
            "manufacturing_champion 全国 cumulative 1200 batches 1-7 confirmed",
            "manufacturing_champion 武汉市 new 19 batch 7 confirmed",
            "manufacturing_champion 宜昌市 new 8 batch 7 confirmed",
            "manufacturing_champion 襄阳市 new 5 batch 7 confirmed",
        ],
    ),
    # where firms are whose batch is told behind them
    (
        "Six Cangzhou firms are among the seventh batch of national single champions.",
        "河北省",
        ["manufacturing_champion 沧州市 new 6 batch 7"],
    ),
    # a sum told behind
    (
        "Tangshan is present with four enterprises in the fifth batch of single champions. Eleven is the sum "
        "for the city so far: seven demonstration enterprises and four products.",
        "唐山市",
        [
            "manufacturing_champion 唐山市 new 4 batch 5",
            "manufacturing_champion 唐山市 cumulative 11",
            "manufacturing_champion 唐山市 cumulative 7 [demonstration enterprises]",
            "manufacturing_champion 唐山市 cumulative 4 [products]",
        ],
    ),
    # whose title it is
    (
        'The city possesses two gazelles, one key "little giant" of the state, three "little giants" of the '
        "state and 13 SRDI SMEs of the province.",
        "丽江市",
        [
            "gazelle 丽江市 cumulative 2",
            "key_little_giant 丽江市 cumulative 1",
            "little_giant 丽江市 cumulative 3",
            "srdi_sme 丽江市 cumulative 13",
        ],
    ),
    (
        "In 2022 the District of Weibin recognized nine high-tech enterprises and 14 specialized and new SMEs "
        "of Shaanxi Province.",
        None,
        ["high_tech 渭滨区 new 9 2022 confirmed", "srdi_sme 渭滨区 new 14 2022 confirmed"],
    ),
    (
        "Weinan has 21 of the 412 gazelles of Shaanxi.",
        None,
        ["gazelle 渭南市 cumulative 21", "gazelle 陕西省 cumulative 412"],
    ),
    # a place right before a number
    (
        "The list of 2023 Hunan unicorn and gazelle enterprises has come out: of Zhuzhou, three unicorns and "
        "40 gazelles were selected.",
        None,
        ["unicorn 株洲市 new 3 2023", "gazelle 株洲市 new 40 2023 confirmed"],
    ),
    # the base of a share
    (
        '21 enterprises of Jilin City won the title of "little giant" in the third batch, which makes 30% of '
        "the 70 in Jilin Province.",
        None,
        ["little_giant 吉林市 new 21 batch 3 confirmed", "little_giant 吉林省 new 70 batch 3 confirmed"],
    ),
    # one, and others
    (
        "Last year Yuhong District fostered one unicorn and named 12 gazelles.",
        None,
        ["unicorn 于洪区 cumulative 1", "gazelle 于洪区 new 12 confirmed"],
    ),
    # titles in turn
    (
        "Forty of the firms of Zunyi bear the title of SRDI SME and eight that of gazelle.",
        None,
        ["srdi_sme 遵义市 cumulative 40", "gazelle 遵义市 cumulative 8"],
    ),
    # who names them
    (
        "The District Government of Jinzhou, Dalian, has chosen 22 companies for the second group of its "
        "hidden champions.",
        None,
        ["hidden_champion 金州区 new 22 batch 2 confirmed county"],
    ),
    (
        "Weihai has released a list of 20 new gazelles. With those named before, 152 gazelles now race in the city.",
        "威海市",
        ["gazelle 威海市 new 20 confirmed", "gazelle 威海市 cumulative 152 confirmed"],
    ),
    (
        "44 firms from our city, up from 31 the year before, are on the list of hidden champions of Jiangsu.",
        "南通市",
        ["hidden_champion 南通市 new 44 confirmed", "hidden_champion 南通市 new 31 confirmed"],
    ),
    (
        "In this year's evaluation 1,345 firms of Putian were recognized as high-tech enterprises, 512 of "
        "them for the first time.",
        "厦门市",
        ["high_tech 莆田市 new 1345 confirmed", "high_tech 莆田市 new 512 confirmed"],
    ),
    (
        "The first half of 2023 saw 1,300 Luohe firms enter the database of technology-based SMEs.",
        "郑州市",
        ["tech_sme 漯河市 new 1300 2023 national"],
    ),
    (
        "Zhangzhou lost six little giants in the re-examination. Of its 18 in the first batch, 12 passed.",
        None,
        [
            "little_giant 漳州市 revoked 6 confirmed",
            "little_giant 漳州市 new 18 batch 1 confirmed",
            "little_giant 漳州市 reviewed 12 batch 1 confirmed",
        ],
    ),
    (
        "Hunan has named 61 manufacturing single champions, its fourth batch. Of 49 which came up for review, "
        "40 keep the title.",
        "湖南省",
        [
            "manufacturing_champion 湖南省 new 61 batch 4 confirmed",
            "manufacturing_champion 湖南省 reviewed 40 batch 4 confirmed",
        ],
    ),
    (
        "Baoshan, Qingpu and Fengxian, with 92, 81 and 76 respectively, have many little giants of Shanghai, "
        "whose number reached 500 after the fourth batch.",
        None,
        [
            "little_giant 宝山区 cumulative 92",
            "little_giant 青浦区 cumulative 81",
            "little_giant 奉贤区 cumulative 76",
            "little_giant 上海市 cumulative 500 batches 1-4",
        ],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_only_firms_with_a_title_are_claimed(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
