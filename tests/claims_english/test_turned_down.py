"""Numbers that claim nothing, and why."""

from __future__ import annotations

import pytest

from pipeline.claims import readings
from pipeline.normalise import normalise
from pipeline.scopes import Finding, Refusal
from tests.claims.notation import Row, claimed

# The reason why a number claims nothing.
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

# Words that only sound like a title.
NOTHING: list[Row] = [
    ("He visited 3 little giants and 2 unicorns in Dalian.", None, []),
    ("A class for 60 founders of would-be unicorns begins in Qingdao.", None, []),
    ("Notice on the declaration of 2024 innovative SMEs of Changchun", None, []),
    ("Some 2,300 little giants collected the money in Anhui.", None, []),
    ("", None, []),
]

# Plans, ranks, money, visits.
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
    (
        'Wuhu has 96 national-level "little giants". This year, it will strive to add more than 20, and the'
        " number of high-tech enterprises will exceed 3,000.",
        None,
        ["little_giant 芜湖市 cumulative 96"],
    ),
]

# Numbers of other things.
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

# Firms with a title that something else is told of.
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

# Firms that were served, invited, asked.
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

# Numbers beside a title that count no firms with it.
NOTHING_TOLD_OF_FIRMS: list[Row] = [
    (
        "There are 14 cities with at least 100 single champions.",
        None,
        [],
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
]

# Firms and things that the text speaks of beside those with the title.
BESIDE_A_TITLE: list[Row] = [
    ("Among the guests were 20 unicorns from Beijing.", None, []),
    ("The brokerage covers 45 little giants.", "上海市", []),
    ("Anhui sent 40 little giants to the Canton Fair.", None, []),
    (
        "About 300 little giant enterprises are taking their products to the fair in Ningbo.",
        None,
        [],
    ),
    (
        "More than 40 single champions from Zhejiang are showing off new products.",
        None,
        [],
    ),
    (
        "Banks in Suzhou have signed contracts with 212 little giants.",
        None,
        [],
    ),
    (
        "So far, the bank has opened accounts for 1,200 specialized and new SMEs in Nanjing.",
        None,
        [],
    ),
    (
        'Ruian has 8 hidden champions. In addition, 2 enterprises were rated as "Green Factories".',
        None,
        ["hidden_champion 瑞安市 cumulative 8"],
    ),
    (
        'Haining has 8 hidden champions. In addition, 3 companies won the "Government Quality Award".',
        None,
        ["hidden_champion 海宁市 cumulative 8"],
    ),
    (
        "Haining has 8 hidden champions. Another 5 firms were selected as national green factories.",
        None,
        ["hidden_champion 海宁市 cumulative 8"],
    ),
    (
        "In 2024, Hebei added 1,200 more high-tech enterprises than a year earlier.",
        None,
        [],
    ),
    (
        "Over 1,200 high-tech enterprises in Wuxi have been audited this year.",
        None,
        [],
    ),
    (
        "Training was given to 400 people from 180 SRDI SMEs in Wuxi.",
        None,
        [],
    ),
    (
        "The association has 310 members, half of them little giants.",
        "无锡市",
        [],
    ),
    (
        "Wuxi gained 15 more little giants than Ningbo.",
        None,
        [],
    ),
    (
        "Anhui selected 100 little giants for its digital upgrading pilot.",
        None,
        [],
    ),
    (
        "Altogether 4,300 SRDI SMEs in Anhui have received loans.",
        None,
        [],
    ),
    (
        "Some 220 little giants in Anhui have built smart factories.",
        None,
        [],
    ),
    (
        "The 5G base stations reached 120,000 in Anhui, and there are 720 little giants.",
        None,
        ["little_giant 安徽省 cumulative 720"],
    ),
    (
        "Anhui has 720 little giants. In addition, 21 enterprises were named provincial smart factories, "
        "and 60 products passed the appraisal.",
        None,
        ["little_giant 安徽省 cumulative 720"],
    ),
    (
        "Anhui has 720 little giants. The province has 13,000 industrial enterprises above designated size.",
        None,
        ["little_giant 安徽省 cumulative 720"],
    ),
    (
        "Anhui has 720 little giants. It has 183 listed companies, 5th in the country.",
        None,
        ["little_giant 安徽省 cumulative 720"],
    ),
    (
        "Anhui has 720 little giants. The output of machines reached 96,000, next only to Guangdong's 2.1 million.",
        None,
        ["little_giant 安徽省 cumulative 720"],
    ),
]

# Lists from which firms may rise, and firms that others supply.
POOLS_AND_CUSTOMERS: list[Row] = [
    (
        "Thirty local companies were placed on this year's Suzhou unicorn cultivation list, and Suzhou gained 206 "
        "little giants in the sixth batch.",
        "昆山市",
        ["little_giant 苏州市 new 206 batch 6"],
    ),
    (
        "Wuhan has put 120 firms in its gazelle cultivation database and 14 on a little giant training program.",
        None,
        [],
    ),
    (
        "The maker of pumps from Turin has supplied five Chinese unicorns since 2019.",
        None,
        [],
    ),
]

ROWS = [
    *POOLS_AND_CUSTOMERS,
    *NOTHING,
    *NO_CLAIM,
    *NOTHING_CLAIMED,
    *NOT_COUNTED,
    *NO_COUNT,
    *NOTHING_TOLD_OF_FIRMS,
    *BESIDE_A_TITLE,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_nothing_is_claimed(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected


@pytest.mark.parametrize(("text", "home", "reason"), TURNED_DOWN)
def test_a_number_turned_down_has_its_reason(text: str, home: str | None, reason: str) -> None:
    found = list(readings(normalise(text).text, home, None, "en"))
    assert not [each for each in found if isinstance(each, Finding)]
    assert reason in {each.reason for each in found if isinstance(each, Refusal)}
