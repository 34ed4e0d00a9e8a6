"""What firms got, kept or came to beside what they are counted for, and where words for a part or for all may stand."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Firms that were given money, and those that were given a title.
GIVEN_MONEY: list[Row] = [
    ("Twelve gazelles in Jinan were paid 2 million yuan.", None, []),
    ("1 million yuan each was handed to 23 little giants in Hefei.", None, []),
    ("The city of Dezhou gave 23 single champions a reward of one million yuan each.", None, []),
    ("A grant of 5 million yuan was awarded to 14 hidden champions in Taizhou.", None, []),
    ("Loans worth 300 million yuan were granted to 120 little giants in Yantai.", None, []),
    ("Thirty gazelle companies in Weifang were granted loans of 3 million yuan each.", None, []),
    ("Bonuses were paid out to 52 high-tech enterprises in Luzhou.", None, []),
    ("Subsidies went to 81 innovative SMEs of Foshan.", None, []),
    ("Sixteen unicorns in Hangzhou were offered tax breaks.", None, []),
    ("Xiangyang's 61 little giants were each given 500,000 yuan.", None, ["little_giant 襄阳市 cumulative 61"]),
    ("Forty firms in Wuhu were given the title of little giant.", None, ["little_giant 芜湖市 new 40 confirmed"]),
]
# Firms that only came to an event, and those that were named at one.
AT_AN_EVENT: list[Row] = [
    ("A job fair in Harbin brought together 120 little giant companies.", None, []),
    ("The forum in Xiamen attracted more than 60 unicorns.", None, []),
    ("Some 80 gazelles came to the roadshow in Jinan.", None, []),
    ("The exhibition in Yiwu featured 45 hidden champions.", None, []),
    ("A training course in Baoding was attended by 70 innovative SMEs.", None, []),
    ("The summit saw upwards of 90 little giants gather in Changsha.", None, []),
    ("Last week's financing day in Hefei pulled in 35 little giants.", None, []),
    ("Wednesday's salon in Ningbo was joined by 28 single champions.", None, []),
    ("The fair brought 300 high-tech enterprises to Chengdu.", None, []),
    ("The programme drew 33 little giants to Zibo.", None, []),
    ("Jinan is home to 150 little giants, of which 60 came to the fair.", None, ["little_giant 济南市 cumulative 150"]),
    ("The conference in Jinan saw 12 firms named gazelles.", None, ["gazelle 济南市 new 12 confirmed"]),
    ("At Friday's ceremony in Wuxi, 31 little giants were announced.", None, ["little_giant 无锡市 new 31 confirmed"]),
]
# Batches by their number.
BATCH_NUMBER: list[Row] = [
    (
        "Batch No. 5 of the little giants lists 34 companies from Jiaxing.",
        None,
        ["little_giant 嘉兴市 new 34 batch 5 confirmed"],
    ),
    (
        "In batch number three, 17 single champions came from Weihai.",
        None,
        ["manufacturing_champion 威海市 new 17 batch 3"],
    ),
    (
        "Batches number one to four count 88 little giants of Zhuhai.",
        None,
        ["little_giant 珠海市 cumulative 88 batches 1-4"],
    ),
    ("Number six on the list is a little giant from Jiaxing.", None, []),
]
# Firms of several kinds added up.
SUMS_OF_TITLES: list[Row] = [
    ("Put the little giants of Hefei and its single champions together and you get 230.", None, []),
    ("Adding the city's gazelles to its unicorns gives 210 in Hangzhou.", None, []),
    ("Taken together, the little giants and single champions of Weihai are 97.", None, []),
    ("The sum of little giants and single champions in Quzhou is 77.", None, []),
    (
        "Add the newcomers, and the number of little giants in Putian is 64.",
        None,
        ["little_giant 莆田市 cumulative 64"],
    ),
]
# What is still to come, or to be done by every place.
STILL_TO_COME: list[Row] = [
    ("Sichuan took the decision that 600 little giants be raised before the decade is out.", None, []),
    ("In Guizhou's plan, 90 gazelles are to be fostered within three years.", None, []),
    ("Before 2027 is out, 40 gazelles are to be brought up in Luoyang.", None, []),
    ("Forty gazelles are to be found in Luoyang.", None, ["gazelle 洛阳市 cumulative 40"]),
    ("Recommended by every county are to be at least 12 gazelles.", None, []),
    ("Fifty innovative SMEs should be put forward by every county and city.", None, []),
    ("No more than 30 little giants may be put forward by each province.", None, []),
    ("10 gazelles must be nominated by every district.", None, []),
    ("15 single champions have to be proposed by each city.", None, []),
    ("15 single champions were recommended by Jinan.", None, ["manufacturing_champion 济南市 applied 15"]),
    ("100 innovative SMEs were recommended by the city.", None, []),
    ("30 innovative SMEs should be put forward by every district.", "合肥市", []),
    ("Twelve gazelles have to be nominated by every county-level city.", "合肥市", []),
    ("No more than 30 gazelles can be nominated by a single district.", "合肥市", []),
    ("From every district, at least 10 gazelles must be recommended.", "合肥市", []),
    ("Every district has to recommend at least 10 gazelles.", "合肥市", []),
    ("Up to 10 gazelles may be declared by any one county.", "合肥市", []),
    ("30 gazelles were recommended by the city's districts.", "合肥市", ["gazelle 合肥市 applied 30"]),
]
# A group of firms, and what is done to it.
A_GROUP_OF: list[Row] = [
    ("Orders were placed by a group of 22 single champions in Weihai.", None, []),
    ("The funds are meant for a group of 35 little giants in Xiamen.", None, []),
    ("Hefei has a group of 35 little giants.", None, ["little_giant 合肥市 cumulative 35"]),
    ("Hefei has grown to a cluster of 35 little giants.", None, ["little_giant 合肥市 cumulative 35"]),
    ("Zibo has raised a batch of 35 gazelles.", None, ["gazelle 淄博市 cumulative 35"]),
]
# Others beside the newcomers, whose title was kept.
OTHERS_BESIDE: list[Row] = [
    (
        "Weifang has 12 newly recognized gazelles, besides seven others whose review went well.",
        None,
        ["gazelle 潍坊市 new 12 confirmed", "gazelle 潍坊市 reviewed 7 confirmed"],
    ),
]
# Who had a title extended or taken away.
KEPT_OR_LOST: list[Row] = [
    (
        "In Anhui, 66 companies had their status as little giants renewed.",
        None,
        ["little_giant 安徽省 reviewed 66 confirmed"],
    ),
    (
        "28 enterprises in Fujian have got their gazelle title prolonged.",
        None,
        ["gazelle 福建省 reviewed 28 confirmed"],
    ),
    (
        "23 firms in Guizhou were allowed to keep the title of little giant.",
        None,
        ["little_giant 贵州省 reviewed 23 confirmed"],
    ),
]
# What a register took in.
TAKEN_UP: list[Row] = [
    (
        "In 2022 the national database took in 3,120 technology-based SMEs from Jilin Province.",
        None,
        ["tech_sme 吉林省 new 3120 2022 national"],
    ),
    (
        "In 2023 the register of technology-based SMEs took up 950 firms of Zigong.",
        None,
        ["tech_sme 自贡市 new 950 2023 national"],
    ),
    (
        "The national database of technology-based SMEs received 2,200 firms from Yantai in 2022.",
        None,
        ["tech_sme 烟台市 new 2200 2022 national"],
    ),
    (
        "In 2023 the national database accepted 610 technology-based SMEs from Huzhou.",
        None,
        ["tech_sme 湖州市 new 610 2023 national"],
    ),
    (
        "Technology-based SMEs from Shaoxing entered the national database in 2023: 2,900 of them.",
        None,
        ["tech_sme 绍兴市 new 2900 2023 national"],
    ),
]
# Verbs that say how many there are, and headings before them.
AMOUNTING: list[Row] = [
    ("After six batches, Hunan's little giants total 580.", None, ["little_giant 湖南省 cumulative 580 batches 1-6"]),
    (
        "Following seven batches, single champions in Qingdao stand at 33.",
        None,
        ["manufacturing_champion 青岛市 cumulative 33 batches 1-7"],
    ),
    ("Zhejiang's gazelles amount to 300.", None, ["gazelle 浙江省 cumulative 300"]),
    (
        "With five batches out, Dongguan's little giants run to 172.",
        None,
        ["little_giant 东莞市 cumulative 172 batches 1-5"],
    ),
    ("Section 3: Unicorns in Hefei number 12.", None, ["unicorn 合肥市 cumulative 12"]),
    ("Table 4 - Little giants in Jilin total 90.", None, ["little_giant 吉林省 cumulative 90"]),
    ("Part 1 - Single champions of Fujian amount to 61.", None, ["manufacturing_champion 福建省 cumulative 61"]),
    ("Item 5: Gazelles of Jinan add up to 240.", None, ["gazelle 济南市 cumulative 240"]),
    ("Slide 7 - Tianjin's little giants come to 260.", None, ["little_giant 天津市 cumulative 260"]),
    ("Gazelle enterprises in Hunan total 1,300.", None, ["gazelle 湖南省 cumulative 1300"]),
    ("High-tech enterprises in Jilin number 2,400.", None, ["high_tech 吉林省 cumulative 2400"]),
    ("Group 2 - Gazelle enterprises total 1,300 in Hunan.", None, ["gazelle 湖南省 cumulative 1300"]),
    ("Sales of gazelle enterprises in Hunan total 1,300 million yuan.", None, []),
]
# What only some of them are, between the title and the number.
THAT_ARE: list[Row] = [
    ("Yueyang's listed little giants number 7.", None, ["little_giant 岳阳市 cumulative 7 [listed]"]),
    ("The little giants of Yueyang that are listed number 7.", None, ["little_giant 岳阳市 cumulative 7 [listed]"]),
    (
        "Shaoyang's gazelles that are privately owned total 31.",
        None,
        ["gazelle 邵阳市 cumulative 31 [privately owned]"],
    ),
    ("Changde's SRDI SMEs that are state-owned come to 14.", None, ["srdi_sme 常德市 cumulative 14 [state-owned]"]),
    ("Little giants that are based in Yongzhou number 35.", None, ["little_giant 永州市 cumulative 35"]),
]
# Newcomers among those that a place has.
NEWCOMERS_AMONG: list[Row] = [
    (
        "Of the 14 unicorns in Guangzhou, four are newcomers.",
        None,
        ["unicorn 广州市 cumulative 14", "unicorn 广州市 new 4"],
    ),
    ("Two of Zhuhai's 7 unicorns are newcomers.", None, ["unicorn 珠海市 new 2", "unicorn 珠海市 cumulative 7"]),
]
# Firms from a part of their place.
FROM_ITS_PARTS: list[Row] = [
    (
        "Wuxi has 310 little giants, 120 of them at home in the county-level city of Jiangyin.",
        None,
        ["little_giant 无锡市 cumulative 310", "little_giant 江阴市 cumulative 120"],
    ),
    (
        "Jiaxing has 112 gazelles, of which 30 belong to its county of Haiyan.",
        None,
        ["gazelle 嘉兴市 cumulative 112", "gazelle 海盐县 cumulative 30"],
    ),
    (
        "Taizhou has 99 single champions, 41 of which sit in its city of Yuhuan.",
        None,
        ["manufacturing_champion 台州市 cumulative 99", "manufacturing_champion 玉环市 cumulative 41"],
    ),
]
# Firms from there, or local ones, of whom an office tells.
FROM_THERE: list[Row] = [
    (
        "Officials of Haining say that Zhejiang's third list of gazelles names 22 firms located there.",
        None,
        ["gazelle 海宁市 new 22 batch 3 confirmed"],
    ),
    (
        "The authorities of Yiwu said 31 businesses from there had become gazelles.",
        None,
        ["gazelle 义乌市 cumulative 31"],
    ),
]
# Equal numbers of two kinds.
EQUAL_NUMBERS: list[Row] = [
    ("Hegang has seven gazelles; the seven are all private.", None, ["gazelle 鹤岗市 cumulative 7"]),
]
# Where so many of them come from.
WHERE_THEY_COME_FROM: list[Row] = [
    (
        "Hunan has 120 gazelles. Changsha is where 70 of them are at home.",
        None,
        ["gazelle 湖南省 cumulative 120", "gazelle 长沙市 cumulative 70"],
    ),
    (
        "Hunan has 120 gazelles. It is in Changsha that 70 of them are based.",
        None,
        ["gazelle 湖南省 cumulative 120", "gazelle 长沙市 cumulative 70"],
    ),
    (
        "Hunan has 120 gazelles. It was Changsha that contributed 70 of them.",
        None,
        ["gazelle 湖南省 cumulative 120", "gazelle 长沙市 cumulative 70"],
    ),
    (
        "Guizhou has 64 gazelles. Zunyi is the place that 14 of them call home.",
        None,
        ["gazelle 贵州省 cumulative 64", "gazelle 遵义市 cumulative 14"],
    ),
]
# What a place has on one list, and on another.
ONE_LIST_AND_ANOTHER: list[Row] = [
    (
        "Quzhou has 64 of the 702 innovative SMEs on Zhejiang's third list.",
        None,
        ["innovative_sme 衢州市 new 64 batch 3 confirmed", "innovative_sme 浙江省 new 702 batch 3 confirmed"],
    ),
    (
        "Lishui provides 31 of the 480 SRDI SMEs in Zhejiang's fourth batch; it had 27 of the 390 in the third.",
        None,
        [
            "srdi_sme 丽水市 new 31 batch 4",
            "srdi_sme 浙江省 new 480 batch 4",
            "srdi_sme 丽水市 new 27 batch 3",
            "srdi_sme 浙江省 new 390 batch 3",
        ],
    ),
    (
        "Shenzhen contributed 742 of the 1,459 little giants of Guangdong.",
        None,
        ["little_giant 深圳市 cumulative 742", "little_giant 广东省 cumulative 1459"],
    ),
]
# After those that an earlier batch brought.
AFTER_THE_ONES_OF_BEFORE: list[Row] = [
    (
        "The fifth batch of gazelles brought Zibo 20 firms, the fourth 14.",
        None,
        ["gazelle 淄博市 new 20 batch 5", "gazelle 淄博市 new 14 batch 4"],
    ),
]
# What a batch lifts places to.
LIFTED: list[Row] = [
    (
        "The fourth batch pushes Dezhou up to 40 gazelles, and Heze to 33.",
        None,
        ["gazelle 德州市 cumulative 40 batches 1-4", "gazelle 菏泽市 cumulative 33 batches 1-4"],
    ),
]
# Some of a place's firms.
SOME_OF_A_PLACES: list[Row] = [
    ("Two of Zhuzhou's 3 unicorns are new.", None, ["unicorn 株洲市 new 2", "unicorn 株洲市 cumulative 3"]),
    ("Two of Hefei's 7 unicorns are newcomers.", None, ["unicorn 合肥市 new 2", "unicorn 合肥市 cumulative 7"]),
    (
        "Two of Hefei's 7 unicorns are newcomers this year.",
        None,
        ["unicorn 合肥市 new 2", "unicorn 合肥市 cumulative 7"],
    ),
    (
        "Four of the 12 gazelles in Jining are newly recognized.",
        None,
        ["gazelle 济宁市 new 4 confirmed", "gazelle 济宁市 cumulative 12"],
    ),
    (
        "Four of Jining's 12 gazelles are newly recognized.",
        None,
        ["gazelle 济宁市 new 4 confirmed", "gazelle 济宁市 cumulative 12"],
    ),
    ("Five of Hefei's unicorns are newcomers.", None, ["unicorn 合肥市 new 5"]),
    ("Three of Lu'an's gazelles have gone public.", None, []),
]
# Who renews a title.
RENEWING: list[Row] = [
    ("Twenty-seven companies of Jiangxi renewed their gazelle title.", None, ["gazelle 江西省 reviewed 27 confirmed"]),
    ("In Jiangxi 27 companies got the gazelle title renewed.", None, ["gazelle 江西省 reviewed 27 confirmed"]),
    (
        "For 27 companies in Jiangxi, the gazelle title has been renewed.",
        None,
        ["gazelle 江西省 reviewed 27 confirmed"],
    ),
    (
        "For 27 companies in Jiangxi the title of gazelle was confirmed again.",
        None,
        ["gazelle 江西省 reviewed 27 confirmed"],
    ),
    (
        "For 27 companies in Jiangxi the title of gazelle has been withdrawn.",
        None,
        ["gazelle 江西省 revoked 27 confirmed"],
    ),
    ("For 27 companies in Jiangxi the gazelle title was extended.", None, ["gazelle 江西省 reviewed 27 confirmed"]),
    ("The renewal of the gazelle title concerned 27 companies in Jiangxi.", None, []),
    ("For 27 companies in Jiangxi, the loans have been renewed.", None, []),
]
# Places that put firms into a batch.
PUT_INTO: list[Row] = [
    (
        "Yancheng put 14 firms, Xuzhou 11 and Suqian 6 into the fifth batch of gazelles.",
        "江苏省",
        ["gazelle 盐城市 new 14 batch 5", "gazelle 徐州市 new 11 batch 5", "gazelle 宿迁市 new 6 batch 5"],
    ),
    ("Yancheng sent 14 firms into the fifth batch of gazelles.", "江苏省", ["gazelle 盐城市 new 14 batch 5"]),
    (
        "Yancheng brought 14 firms into the fifth batch of gazelles, Xuzhou 11.",
        "江苏省",
        ["gazelle 盐城市 new 14 batch 5", "gazelle 徐州市 new 11 batch 5"],
    ),
    (
        "Yancheng got 14 firms into the fifth batch of gazelles, Xuzhou 11.",
        "江苏省",
        ["gazelle 盐城市 new 14 batch 5", "gazelle 徐州市 new 11 batch 5"],
    ),
    (
        "Yancheng placed 14 firms in the fifth batch of gazelles, while Xuzhou placed 11.",
        "江苏省",
        ["gazelle 盐城市 new 14 batch 5", "gazelle 徐州市 new 11 batch 5"],
    ),
    ("Yancheng put 14 million yuan into the gazelles of its fifth batch.", "江苏省", []),
]
# What a batch takes in.
BATCH_TOOK_IN: list[Row] = [
    ("The fifth batch of gazelles numbers 61 companies in Anhui.", None, ["gazelle 安徽省 new 61 batch 5"]),
    ("The fifth list of gazelles gained 14 firms from Yancheng.", None, ["gazelle 盐城市 new 14 batch 5 confirmed"]),
    ("The fifth batch of gazelles took three months to review.", None, []),
]
# Titles earned by their name.
EARNED: list[Row] = [
    ('Twelve companies in Anqing won the "gazelle" label.', None, ["gazelle 安庆市 new 12 confirmed"]),
    ("The unicorn title was earned by four firms in Hefei.", None, ["unicorn 合肥市 new 4"]),
    ("Twelve companies in Anqing now carry the gazelle title.", None, ["gazelle 安庆市 cumulative 12"]),
]
# After so many batches.
BATCHES_ON: list[Row] = [
    ("Five batches on, Fujian has 410 little giants.", None, ["little_giant 福建省 cumulative 410 batches 1-5"]),
    (
        "With six batches out, Fujian counts 530 little giants.",
        None,
        ["little_giant 福建省 cumulative 530 batches 1-6"],
    ),
    (
        "Following seven batches, Fujian is home to 620 little giants.",
        None,
        ["little_giant 福建省 cumulative 620 batches 1-7"],
    ),
    ("Four batches later, Fujian has 320 little giants.", None, ["little_giant 福建省 cumulative 320 batches 1-4"]),
    ("Four years on, Fujian has 320 little giants.", None, ["little_giant 福建省 cumulative 320"]),
    (
        "Now that five batches are out, Fujian has 410 little giants.",
        None,
        ["little_giant 福建省 cumulative 410 batches 1-5"],
    ),
]
# A batch named behind the row of its places.
LIST_BEHIND_A_ROW: list[Row] = [
    (
        "Lianyungang placed 14 firms and Huai'an 11 in the fourth batch of gazelles.",
        "江苏省",
        ["gazelle 连云港市 new 14 batch 4", "gazelle 淮安市 new 11 batch 4"],
    ),
    (
        "Lianyungang has 14 firms, Huai'an 11 and Suqian 6 in the fourth batch of gazelles.",
        "江苏省",
        ["gazelle 连云港市 new 14 batch 4", "gazelle 淮安市 new 11 batch 4", "gazelle 宿迁市 new 6 batch 4"],
    ),
    (
        "Lianyungang sent 14 firms, Huai'an 11 and Suqian 6 into the fourth batch of gazelles.",
        "江苏省",
        ["gazelle 连云港市 new 14 batch 4", "gazelle 淮安市 new 11 batch 4", "gazelle 宿迁市 new 6 batch 4"],
    ),
    (
        "Lianyungang contributed 14 companies, Huai'an 11 and Suqian 6 to the fourth batch of gazelles.",
        "江苏省",
        ["gazelle 连云港市 new 14 batch 4", "gazelle 淮安市 new 11 batch 4", "gazelle 宿迁市 new 6 batch 4"],
    ),
    ("Lianyungang lent 14 million yuan, Huai'an 11 million, to the fourth batch of gazelles.", "江苏省", []),
]
# Batches named by their ordinal alone.
THE_FIRST: list[Row] = [
    (
        "Anhui's third list of gazelles runs to 210 names. The second had 180, of which Wuhu held 31.",
        None,
        ["gazelle 安徽省 new 210 batch 3 confirmed", "gazelle 安徽省 new 180 batch 2", "gazelle 芜湖市 new 31 batch 2"],
    ),
    (
        "The third batch of single champions has 80 companies. The first had 54, the second 71.",
        None,
        [
            "manufacturing_champion 全国 new 80 batch 3",
            "manufacturing_champion 全国 new 54 batch 1",
            "manufacturing_champion 全国 new 71 batch 2",
        ],
    ),
    (
        "Guiyang has 60 gazelles and Zunyi 40. The third city, Anshun, had 12.",
        None,
        ["gazelle 贵阳市 cumulative 60", "gazelle 遵义市 cumulative 40", "gazelle 安顺市 cumulative 12"],
    ),
]
# Plans told by a cleft.
CLEFT_PLANS: list[Row] = [
    ("Three hundred unicorns by 2030: that is the goal of the country.", None, []),
    ("900 little giants by 2026, that is Hunan's target.", None, []),
    ("What Hubei wants is 900 little giants by 2026.", None, []),
    ("Ninety gazelles: that is what Zunyi has.", None, ["gazelle 遵义市 cumulative 90"]),
]
# What a day or a place saw come.
SAW_COME: list[Row] = [
    ("Friday saw more than 90 gazelles come together at a forum in Wuhu.", None, []),
    ("Wuhu saw 40 gazelles take part in its fair.", None, []),
    ("Last week saw 21 unicorns meet in Hefei.", None, []),
    ("Guests included three unicorns and 20 gazelles from Hefei.", None, []),
    ("Among the exhibitors are 31 gazelles from Wuhu.", None, []),
    ("Participants were 12 little giants from Zibo.", None, []),
    ("Wuhu saw 40 firms become gazelles.", None, ["gazelle 芜湖市 new 40 confirmed"]),
    ("Last year saw 9 firms of Wuhu become unicorns.", None, ["unicorn 芜湖市 new 9"]),
]
# What follows from newcomers.
SO_THAT: list[Row] = [
    (
        "For 2022, Zhongshan certified another 31 gazelles, so that there are now 112.",
        None,
        ["gazelle 中山市 new 31 2022 confirmed", "gazelle 中山市 cumulative 112"],
    ),
    (
        "Zhongshan certified 31 more gazelles, so there are 112 in all.",
        None,
        ["gazelle 中山市 new 31 confirmed", "gazelle 中山市 cumulative 112"],
    ),
    (
        "Zhongshan certified 31 more gazelles and now has 112.",
        None,
        ["gazelle 中山市 new 31 confirmed", "gazelle 中山市 cumulative 112"],
    ),
    (
        "Zhongshan certified 31 gazelles, so that there are now 112 of them.",
        None,
        ["gazelle 中山市 new 31 confirmed", "gazelle 中山市 cumulative 112"],
    ),
]
# Why titles were taken.
REASONS: list[Row] = [
    (
        "The titles of 21 gazelles in Hebei were revoked because of false data.",
        None,
        ["gazelle 河北省 revoked 21 confirmed"],
    ),
    (
        "Hebei revoked the titles of 21 gazelle enterprises because of bankruptcy.",
        None,
        ["gazelle 河北省 revoked 21 confirmed"],
    ),
    (
        "Because of bankruptcy and relocation, 21 firms in Hebei lost the gazelle title.",
        None,
        ["gazelle 河北省 revoked 21 confirmed"],
    ),
    (
        "In Hebei 21 firms lost the gazelle title because they had moved away.",
        None,
        ["gazelle 河北省 revoked 21 confirmed"],
    ),
]
# Zones that grant a title.
BY_A_ZONE: list[Row] = [
    (
        "Fifty-one companies have been certified as gazelles by the city of Wuhan.",
        None,
        ["gazelle 武汉市 new 51 confirmed"],
    ),
    ("Fifty-one companies were named gazelles by Wuhan.", None, ["gazelle 武汉市 new 51 confirmed"]),
]
# One firm of those counted.
IT_IS_ONE: list[Row] = [
    (
        "Gansu, its home province, has 91 little giants, of which it is one.",
        None,
        ["little_giant 甘肃省 cumulative 91"],
    ),
    ("Gansu has 91 little giants, of which the maker is one.", None, ["little_giant 甘肃省 cumulative 91"]),
    ("Gansu has 91 little giants, and the maker is one of them.", None, ["little_giant 甘肃省 cumulative 91"]),
    ("Gansu has 91 little giants; one of them is Hexin.", None, ["little_giant 甘肃省 cumulative 91"]),
]
# Other things than firms, in a row of places.
OTHER_THINGS: list[Row] = [
    (
        "The clusters newly added are in Putian (9), Longyan (5) and Sanming (2); little giants gather there.",
        "福建省",
        [],
    ),
    ("New parks arose in Putian (9), Longyan (5) and Sanming (2), where gazelles have settled.", "福建省", []),
    (
        "The gazelles newly added are in Putian (9), Longyan (5) and Sanming (2).",
        "福建省",
        ["gazelle 莆田市 new 9", "gazelle 龙岩市 new 5", "gazelle 三明市 new 2"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "claims"),
    [
        *GIVEN_MONEY,
        *AT_AN_EVENT,
        *BATCH_NUMBER,
        *SUMS_OF_TITLES,
        *STILL_TO_COME,
        *A_GROUP_OF,
        *OTHERS_BESIDE,
        *KEPT_OR_LOST,
        *TAKEN_UP,
        *AMOUNTING,
        *THAT_ARE,
        *NEWCOMERS_AMONG,
        *FROM_ITS_PARTS,
        *FROM_THERE,
        *EQUAL_NUMBERS,
        *WHERE_THEY_COME_FROM,
        *ONE_LIST_AND_ANOTHER,
        *AFTER_THE_ONES_OF_BEFORE,
        *LIFTED,
        *SOME_OF_A_PLACES,
        *RENEWING,
        *PUT_INTO,
        *BATCH_TOOK_IN,
        *EARNED,
        *BATCHES_ON,
        *LIST_BEHIND_A_ROW,
        *THE_FIRST,
        *CLEFT_PLANS,
        *SAW_COME,
        *SO_THAT,
        *REASONS,
        *BY_A_ZONE,
        *IT_IS_ONE,
        *OTHER_THINGS,
    ],
)
def test_got_and_kept(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
