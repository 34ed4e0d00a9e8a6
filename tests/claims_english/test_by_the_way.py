"""English sentences that tell by the way, or in a roundabout way, who has how many firms: whose output is measured,
what a place is the cradle of, who is on a list no longer.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    (
        'Output worth 31 billion yuan was turned out last year by the 88 "little giants" based in Xiangyang.',
        None,
        [
            "little_giant 襄阳市 cumulative 88",
        ],
    ),
    (
        "Some 12,400 people are employed by the 45 national single champions of Weifang, the city reported.",
        None,
        [
            "manufacturing_champion 潍坊市 cumulative 45",
        ],
    ),
    (
        "Exports of 6.8 billion yuan, 14 percent more than a year before, were achieved by Dongguan's "
        "210 little giants.",
        None,
        [
            "little_giant 东莞市 cumulative 210",
        ],
    ),
    (
        "Loans of 2.2 billion yuan have been taken out by the 1,204 specialized and new SMEs of Guiyang.",
        None,
        [
            "srdi_sme 贵阳市 cumulative 1204",
        ],
    ),
    (
        "National single champions, long the preserve of Ningbo, are found these days in Zaozhuang as "
        "well, which has eleven.",
        None,
        [
            "manufacturing_champion 枣庄市 cumulative 11",
        ],
    ),
    (
        "High-tech enterprises, which get a lower tax rate, have spread from Zhengzhou to the smaller "
        "cities of Henan, and at the end of 2023 Kaifeng had 486.",
        None,
        [
            "high_tech 开封市 cumulative 486",
        ],
    ),
    (
        "Hidden champions, firms that hardly anybody knows, are what Shaoxing's Xinchang county is "
        "proud of: at last count it had 17.",
        None,
        [
            "hidden_champion 新昌县 cumulative 17",
        ],
    ),
    (
        "Innovative SMEs, the lowest rung of the ladder, came in Yunnan to 3,012.",
        None,
        [
            "innovative_sme 云南省 cumulative 3012",
        ],
    ),
    (
        "Little giants are the talk of Ezhou. There are 29 of them by now.",
        None,
        [
            "little_giant 鄂州市 cumulative 29",
        ],
    ),
    (
        "Nanping is not known for high-tech enterprises. It nevertheless counts 211.",
        None,
        [
            "high_tech 南平市 cumulative 211",
        ],
    ),
    (
        "Unicorns are rare in the northeast. Changchun has one, Shenyang four.",
        None,
        [
            "unicorn 长春市 cumulative 1",
            "unicorn 沈阳市 cumulative 4",
        ],
    ),
    (
        "The accolade of national single champion has so far been given to 27 makers from Yangzhou.",
        None,
        [
            "manufacturing_champion 扬州市 cumulative 27 confirmed",
        ],
    ),
    (
        'In Mianyang the designation "high-tech enterprise" is held by 812 companies.',
        None,
        [
            "high_tech 绵阳市 cumulative 812",
        ],
    ),
    (
        "132 firms in Hengshui were approved as specialized and new SMEs by the Hebei industry "
        "department in the second batch of 2023.",
        None,
        [
            "srdi_sme 衡水市 new 132 batch 2 2023 confirmed",
        ],
    ),
    (
        "Strengthened by 12 additions in the seventh batch, Quzhou's contingent of little giants has grown to 151.",
        None,
        [
            "little_giant 衢州市 new 12 batch 7",
            "little_giant 衢州市 cumulative 151",
        ],
    ),
    (
        "Already home to 70 little giants, Huzhou gained another 16 with the sixth batch.",
        None,
        [
            "little_giant 湖州市 cumulative 70",
            "little_giant 湖州市 new 16 batch 6",
        ],
    ),
    (
        "Investors from Seoul visited the single champions of Yantai, nine in all, on Monday.",
        None,
        [
            "manufacturing_champion 烟台市 cumulative 9",
        ],
    ),
    (
        "Jiashan, home of 23 hidden champions, is building a new station.",
        None,
        [
            "hidden_champion 嘉善县 cumulative 23",
        ],
    ),
    (
        "Baoding's gazelles, 54 in number, were invited to the governor's table.",
        None,
        [
            "gazelle 保定市 cumulative 54",
        ],
    ),
    (
        "Suqian's little giants, 41 of them, all pay their taxes on time.",
        None,
        [
            "little_giant 宿迁市 cumulative 41",
        ],
    ),
    (
        "Bengbu, to which 61 little giants belong, has a new mayor.",
        None,
        [
            "little_giant 蚌埠市 cumulative 61",
        ],
    ),
    (
        "The customs of Jiangmen, in which 47 gazelles work, cut its fees.",
        None,
        [
            "gazelle 江门市 cumulative 47",
        ],
    ),
    (
        "Chenzhou, whose 38 little giants had long complained about power cuts, will get a new substation.",
        None,
        [
            "little_giant 郴州市 cumulative 38",
        ],
    ),
    (
        "The hospital lies in Haimen, a district that counts 36 little giants.",
        None,
        [
            "little_giant 海门区 cumulative 36",
        ],
    ),
    (
        "Last year Jilin province's 97 little giants raised their spending on research by a fifth.",
        None,
        [
            "little_giant 吉林省 cumulative 97",
        ],
    ),
    (
        "Wenling's 19 hidden champions are all run by their founders.",
        None,
        [
            "hidden_champion 温岭市 cumulative 19",
        ],
    ),
    (
        "The bank in Wuhan has lent money to 120 little giants.",
        None,
        [],
    ),
    (
        "The forum was attended by 40 gazelles from Xi'an.",
        None,
        [],
    ),
    (
        "The seventh batch brought Yichang 22 little giants, among them six chemical companies.",
        None,
        [
            "little_giant 宜昌市 new 22 batch 7",
            "little_giant 宜昌市 new 6 batch 7 [chemical]",
        ],
    ),
    (
        "Hohhot counts 53 little giants, of whom nine are dairy firms.",
        None,
        [
            "little_giant 呼和浩特市 cumulative 53",
            "little_giant 呼和浩特市 cumulative 9 [dairy firms]",
        ],
    ),
    (
        "Kunshan has 78 little giants, of which 15 belong to the key ones.",
        None,
        [
            "little_giant 昆山市 cumulative 78",
            "key_little_giant 昆山市 cumulative 15",
        ],
    ),
    (
        'In Guilin there are 29 national little giants, among them five "key" ones.',
        None,
        [
            "little_giant 桂林市 cumulative 29",
            "key_little_giant 桂林市 cumulative 5",
        ],
    ),
    (
        "Huangshi got 11 new little giants and now has 59.",
        None,
        [
            "little_giant 黄石市 new 11",
            "little_giant 黄石市 cumulative 59",
        ],
    ),
    (
        "With 5 new and 31 cumulative single champions, Nantong is in front.",
        None,
        [
            "manufacturing_champion 南通市 new 5",
            "manufacturing_champion 南通市 cumulative 31",
        ],
    ),
    (
        "Tongling's new hidden champions number four, its hidden champions altogether 26.",
        None,
        [
            "hidden_champion 铜陵市 new 4",
            "hidden_champion 铜陵市 cumulative 26",
        ],
    ),
    (
        "Across the first seven batches, Hefei has produced 220 little giants.",
        None,
        [
            "little_giant 合肥市 cumulative 220 batches 1-7",
        ],
    ),
    (
        "Adding up batches one to six, Shaanxi counts 217 little giants.",
        None,
        [
            "little_giant 陕西省 cumulative 217 batches 1-6",
        ],
    ),
    (
        "All seven batches together have given Tangshan 58 little giants.",
        None,
        [
            "little_giant 唐山市 cumulative 58 batches 1-7",
        ],
    ),
    (
        "Twenty firms from Anyang are on the fifth list of little giants. Anyang's present total is 48.",
        None,
        [
            "little_giant 安阳市 new 20 batch 5 confirmed",
            "little_giant 安阳市 cumulative 48",
        ],
    ),
    (
        "Eight companies of Mudanjiang joined the gazelles this year. There are 31 of them today.",
        None,
        [
            "gazelle 牡丹江市 new 8 confirmed",
            "gazelle 牡丹江市 cumulative 31",
        ],
    ),
    (
        "In Yinchuan nine firms were newly recognized in the seventh batch of little giants and five "
        "firms of the fourth batch passed the review.",
        None,
        [
            "little_giant 银川市 new 9 batch 7 confirmed",
            "little_giant 银川市 reviewed 5 batch 4 confirmed",
        ],
    ),
    (
        "A total of 96 firms in Suining were recognized or passed re-examination as specialized and new SMEs in 2024.",
        None,
        [
            "srdi_sme 遂宁市 new_and_reviewed 96 2024 confirmed",
        ],
    ),
    (
        "The fifth batch of little giants and the review of the second brought Hengyang 33 firms in all.",
        None,
        [
            "little_giant 衡阳市 new_and_reviewed 33 batch 5",
        ],
    ),
    (
        "An industrial output of 18.6 billion yuan was realised in the first three quarters by Zibo's "
        "31 single champions.",
        None,
        [
            "manufacturing_champion 淄博市 cumulative 31",
        ],
    ),
    (
        "More than 2,000 patents were applied for in 2023 by the city's 88 little giants, Xiangyang's "
        "statisticians report.",
        None,
        [
            "little_giant 襄阳市 cumulative 88",
        ],
    ),
    (
        "A total of 4.5 billion yuan was invested in technology last year by 1,204 high-tech enterprises in Zhongshan.",
        None,
        [
            "high_tech 中山市 cumulative 1204",
        ],
    ),
    (
        "Nearly 30,000 jobs have been created in Sanming by 212 specialized and new SMEs.",
        None,
        [
            "srdi_sme 三明市 cumulative 212",
        ],
    ),
    (
        "Sixty percent of Ningde's exports were shipped by its 19 little giants.",
        None,
        [
            "little_giant 宁德市 cumulative 19",
        ],
    ),
    (
        "The 3.2 billion yuan of added value was contributed mainly by the 45 gazelle enterprises in Yangquan.",
        None,
        [
            "gazelle 阳泉市 cumulative 45",
        ],
    ),
    (
        "Of the 5.1 billion yuan spent on research in Chuzhou, 2 billion came from the 66 little giants there.",
        None,
        [
            "little_giant 滁州市 cumulative 66",
        ],
    ),
    (
        "Sales worth 12 billion yuan were booked by Yulin's neighbour Yan'an's 14 little giants.",
        None,
        [
            "little_giant 延安市 cumulative 14",
        ],
    ),
    (
        "Profits of 2 billion yuan and taxes of 600 million yuan were brought in by 23 national "
        "single champions from Liaocheng.",
        None,
        [
            "manufacturing_champion 聊城市 cumulative 23",
        ],
    ),
    (
        "Little giants, those small masters of one trade, are what the mayor of Quzhou likes to talk "
        "about, and he has 88.",
        None,
        [
            "little_giant 衢州市 cumulative 88",
        ],
    ),
    (
        "Gazelle companies of the kind that double their sales in three years number, in all Shaanxi, "
        "no fewer than 412.",
        None,
        [
            "gazelle 陕西省 cumulative ≥412",
        ],
    ),
    (
        '"Single champion" is a word that every child in Ningbo knows: the port city boasts 104.',
        None,
        [
            "manufacturing_champion 宁波市 cumulative 104",
        ],
    ),
    (
        "Unicorns, private firms worth more than a billion dollars, are thin on the ground in Hunan, "
        "where Changsha has two.",
        None,
        [
            "unicorn 长沙市 cumulative 2",
        ],
    ),
    (
        "SMEs that are specialized and new, as the formula goes, make up the backbone of industry in "
        "Jiaozuo; at the end of June the total was 203.",
        None,
        [
            "srdi_sme 焦作市 cumulative 203",
        ],
    ),
    (
        "High-tech enterprises in Nanyang, after a slow start and two lean years, have reached 798.",
        None,
        [
            "high_tech 南阳市 cumulative 798",
        ],
    ),
    (
        "How many gazelles live in Luoyang? The science bureau knows of 61.",
        None,
        [
            "gazelle 洛阳市 cumulative 61",
        ],
    ),
    (
        "Manufacturing single champions are a rare breed in Gansu. It has seven.",
        None,
        [
            "manufacturing_champion 甘肃省 cumulative 7",
        ],
    ),
    (
        "Jinhua has set great store by hidden champions. They number 34 today.",
        None,
        [
            "hidden_champion 金华市 cumulative 34",
        ],
    ),
    (
        'Fuzhou in Jiangxi did not wait long for its first "little giants". By last summer they were 33.',
        None,
        [
            "little_giant 抚州市 cumulative 33",
        ],
    ),
    (
        "The high-tech certificate is much sought after in Putian. So far 402 firms hold it.",
        None,
        [
            "high_tech 莆田市 cumulative 402",
        ],
    ),
    (
        "Eighteen more firms in Yibin may adorn themselves with the title of national little giant since Friday.",
        None,
        [
            "little_giant 宜宾市 new 18 confirmed",
        ],
    ),
    (
        'In the Hubei city of Jingmen 36 companies bear the honourable name of "little giant".',
        None,
        [
            "little_giant 荆门市 cumulative 36",
        ],
    ),
    (
        'Rewarded with the "gazelle" label were 24 businesses from Panzhihua.',
        None,
        [
            "gazelle 攀枝花市 new 24 confirmed",
        ],
    ),
    (
        "The designation of specialized and new SME is now carried by 455 firms in Changde.",
        None,
        [
            "srdi_sme 常德市 cumulative 455",
        ],
    ),
    (
        "With the sixth batch, 22 companies from Linfen were elevated by the ministry to the rank of little giants.",
        None,
        [
            "little_giant 临汾市 new 22 batch 6 confirmed",
        ],
    ),
    (
        "In the list published by the Ministry of Industry and Information Technology on Tuesday for "
        'the sixth batch, 14 firms of Bozhou are counted among the "little giants".',
        None,
        [
            "little_giant 亳州市 new 14 batch 6 confirmed",
        ],
    ),
    (
        "In the seventh batch Jiaxing won 41 little-giant titles, which brings the city to 301.",
        None,
        [
            "little_giant 嘉兴市 new 41 batch 7 confirmed",
            "little_giant 嘉兴市 cumulative 301 batches 1-7",
        ],
    ),
    (
        "Nine firms from Puyang joined the little giants with the sixth batch, lifting the number there to 31.",
        None,
        [
            "little_giant 濮阳市 new 9 batch 6 confirmed",
            "little_giant 濮阳市 cumulative 31 batches 1-6",
        ],
    ),
    (
        "Mianyang has added eight little giants, the total coming to 74.",
        None,
        [
            "little_giant 绵阳市 new 8",
            "little_giant 绵阳市 cumulative 74",
        ],
    ),
    (
        "In 2023 Ganzhou nurtured 214 new high-tech enterprises, its total thereby exceeding 1,400.",
        None,
        [
            "high_tech 赣州市 new 214 2023",
            "high_tech 赣州市 cumulative ≥1400",
        ],
    ),
    (
        "With 102 little giants already on its books, Nantong added 24 in the sixth batch.",
        None,
        [
            "little_giant 南通市 cumulative 102",
            "little_giant 南通市 new 24 batch 6",
        ],
    ),
    (
        "Having 44 single champions to its name, Yantai is sending 12 more firms into the race for the ninth batch.",
        None,
        [
            "manufacturing_champion 烟台市 cumulative 44",
            "manufacturing_champion 烟台市 applied 12 batch 9",
        ],
    ),
    (
        "The 38 gazelles of Ordos, a figure nobody would have believed ten years ago, employ 9,000 people.",
        None,
        [
            "gazelle 鄂尔多斯市 cumulative 38",
        ],
    ),
    (
        "Cixi, with 39 national little giants the strongest county-level city in Zhejiang, is to get a metro.",
        None,
        [
            "little_giant 慈溪市 cumulative 39",
        ],
    ),
    (
        "The governor praised Shiyan's little giants, 44 at the last count, for their perseverance.",
        None,
        [
            "little_giant 十堰市 cumulative 44",
        ],
    ),
    (
        "Two neighbours, Ezhou (29 little giants) and Huanggang (58 little giants), share one airport.",
        None,
        [
            "little_giant 鄂州市 cumulative 29",
            "little_giant 黄冈市 cumulative 58",
        ],
    ),
    (
        "Zhangjiagang, host to 33 little giants, closed its last coal pit.",
        None,
        [
            "little_giant 张家港市 cumulative 33",
        ],
    ),
    (
        "Songshan Lake's makers of drones and the rest of Dongguan's 172 little giants exported more.",
        None,
        [
            "little_giant 东莞市 cumulative 172",
        ],
    ),
    (
        "The new line will run through Deyang, where there are 71 little giants.",
        None,
        [
            "little_giant 德阳市 cumulative 71",
        ],
    ),
    (
        "A fire broke out on Sunday in Danyang, which is home to 27 little giants.",
        None,
        [
            "little_giant 丹阳市 cumulative 27",
        ],
    ),
    (
        "Students from Baoji, a place that has brought forth 41 little giants, won the robot contest.",
        None,
        [
            "little_giant 宝鸡市 cumulative 41",
        ],
    ),
    (
        "The bank opened a branch in Jimo, in which 24 hidden champions are at home.",
        None,
        [
            "hidden_champion 即墨区 cumulative 24",
        ],
    ),
    (
        "The expressway links Lu'an with Hefei, whose little giants number 305.",
        None,
        [
            "little_giant 合肥市 cumulative 305",
        ],
    ),
    (
        "Weihai, of whose companies 38 are single champions, has hired a new head of industry.",
        None,
        [
            "manufacturing_champion 威海市 cumulative 38",
        ],
    ),
    (
        "Hainan's 27 little giants sit, with few exceptions, in Haikou.",
        None,
        [
            "little_giant 海南省 cumulative 27",
        ],
    ),
    (
        "The district's 88 gazelles, says the head of Yuhang, outgrew the internet firms.",
        None,
        [
            "gazelle 余杭区 cumulative 88",
        ],
    ),
    (
        "Next year, Yancheng's 133 little giants will pay less for electricity.",
        None,
        [
            "little_giant 盐城市 cumulative 133",
        ],
    ),
    (
        "Not one of Datong's 14 little giants digs coal.",
        None,
        [
            "little_giant 大同市 cumulative 14",
        ],
    ),
    (
        "Guizhou's 3,947 technology-based SMEs may draw on a new fund.",
        None,
        [
            "tech_sme 贵州省 cumulative 3947",
        ],
    ),
    (
        "Xinjiang's 63 little giants, by contrast, live on cotton, oil and the sun.",
        None,
        [
            "little_giant 新疆维吾尔自治区 cumulative 63",
        ],
    ),
    (
        "A quarter, or 31, of the 124 hidden champions in Shaoxing produce textile machines.",
        None,
        [
            "hidden_champion 绍兴市 cumulative 31 [produce textile machines]",
            "hidden_champion 绍兴市 cumulative 124",
        ],
    ),
    (
        "Among Zaozhuang's 37 little giants there are six of the key kind.",
        None,
        [
            "little_giant 枣庄市 cumulative 37",
            "key_little_giant 枣庄市 cumulative 6",
        ],
    ),
    (
        "Pizhou has 6 new and altogether 28 little giants.",
        None,
        [
            "little_giant 邳州市 new 6",
            "little_giant 邳州市 cumulative 28",
        ],
    ),
    (
        "Newly approved gazelles in Longyan: 11; all gazelles: 47.",
        None,
        [
            "gazelle 龙岩市 new 11 confirmed",
            "gazelle 龙岩市 cumulative 47",
        ],
    ),
    (
        "Chenzhou won nine new single champions, 21 counting the old ones.",
        None,
        [
            "manufacturing_champion 郴州市 new 9 confirmed",
            "manufacturing_champion 郴州市 cumulative 21",
        ],
    ),
    (
        "Counting all six batches so far, 1,474 firms from Jiangsu are little giants.",
        None,
        [
            "little_giant 江苏省 cumulative 1474 batches 1-6",
        ],
    ),
    (
        "Through the fifth batch, Liaoning's tally of little giants amounted to 340.",
        None,
        [
            "little_giant 辽宁省 cumulative 340 batches 1-5",
        ],
    ),
    (
        "The first four batches of little giants left Shanxi with 136.",
        None,
        [
            "little_giant 山西省 cumulative 136 batches 1-4",
        ],
    ),
    (
        "If one sums up the seven batches, Lanzhou has 51 little giants.",
        None,
        [
            "little_giant 兰州市 cumulative 51 batches 1-7",
        ],
    ),
    (
        "Putting the seventh batch with the earlier ones, Fuyang arrives at 63 little giants.",
        None,
        [
            "little_giant 阜阳市 cumulative 63 batches 1-7",
        ],
    ),
    (
        "Batches one through eight have made 33 companies of Xuchang single champions.",
        None,
        [
            "manufacturing_champion 许昌市 cumulative 33 batches 1-8",
        ],
    ),
    (
        "Eleven of Meizhou's little giants came through this year's review, three fell by the wayside.",
        None,
        [
            "little_giant 梅州市 reviewed 11 confirmed",
            "little_giant 梅州市 revoked 3 confirmed",
        ],
    ),
    (
        "In Huzhou 31 of the second batch of little giants were re-examined with success; two were "
        "struck off the list.",
        None,
        [
            "little_giant 湖州市 reviewed 31 batch 2 confirmed",
            "little_giant 湖州市 revoked 2 batch 2 confirmed",
        ],
    ),
    (
        "For 14 single champions of Dalian the title was renewed, for one it was not.",
        None,
        [
            "manufacturing_champion 大连市 reviewed 14 confirmed",
            "manufacturing_champion 大连市 revoked 1 confirmed",
        ],
    ),
    (
        "Of 44 candidates in Xinyang for the title of provincial gazelle, 12 made it.",
        None,
        [
            "gazelle 信阳市 applied 44 provincial",
            "gazelle 信阳市 new 12 confirmed provincial",
        ],
    ),
    (
        "The city of Jinzhong has applied for little-giant status for 33 of its firms.",
        None,
        [
            "little_giant 晋中市 applied 33",
        ],
    ),
    (
        "The ministry took the title of little giant away from seven firms in Chuzhou.",
        None,
        [
            "little_giant 滁州市 revoked 7 confirmed",
        ],
    ),
    (
        "Since Monday, 15 firms in Shangqiu can no longer call themselves gazelles.",
        None,
        [
            "gazelle 商丘市 revoked 15 confirmed",
        ],
    ),
    (
        "Two single champions in Wenling were stripped of their title for polluting a river.",
        None,
        [
            "manufacturing_champion 温岭市 revoked 2 confirmed",
        ],
    ),
    (
        "Yuncheng's list of little giants is shorter by three, which did not hand in their data.",
        None,
        [
            "little_giant 运城市 revoked 3 confirmed",
        ],
    ),
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_told_by_the_way(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
