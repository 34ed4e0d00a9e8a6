"""What is the same by another word: batches by any name, having so many in total, a day that a page was written on."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

BATCHES_BY_ANOTHER_NAME: list[Row] = [
    (
        "Guangxi recognized 412 SRDI SMEs in the second round of 2022.",
        None,
        ["srdi_sme 广西壮族自治区 new 412 batch 2 2022 confirmed"],
    ),
    (
        "The fourth tranche of Sichuan manufacturing single champion firms was released: 33 in all, 9 of them "
        "in Deyang.",
        None,
        [
            "manufacturing_champion 四川省 new 33 batch 4 confirmed provincial",
            "manufacturing_champion 德阳市 new 9 batch 4 confirmed provincial",
        ],
    ),
    ("In the latest crop 17 firms in Wuhu were named little giants.", None, ["little_giant 芜湖市 new 17 confirmed"]),
    (
        "In the third batch 26 companies of Luoyang were selected as gazelles.",
        None,
        ["gazelle 洛阳市 new 26 batch 3 confirmed"],
    ),
    ("This time 8 enterprises in Ezhou were named gazelles.", None, ["gazelle 鄂州市 new 8 confirmed"]),
    ("In batch 4, 31 firms in Nantong became little giants.", None, ["little_giant 南通市 new 31 batch 4 confirmed"]),
    (
        "Counting everything through the fifth batch, Hunan has 513 little giants.",
        None,
        ["little_giant 湖南省 cumulative 513 batches 1-5"],
    ),
    (
        "Put the first batch to the sixth together, and Chengdu comes to 430 little giants, Xi'an to 260.",
        None,
        ["little_giant 成都市 cumulative 430 batches 1-6", "little_giant 西安市 cumulative 260 batches 1-6"],
    ),
    (
        "All batches to the fourth added, Jinan counts 201 little giants and Yantai 150.",
        None,
        ["little_giant 济南市 cumulative 201 batches 1-4", "little_giant 烟台市 cumulative 150 batches 1-4"],
    ),
    (
        "Forty years later: add up all the batches to the sixth, and Shenyang has 310 little giants, "
        "against Dalian's 190.",
        None,
        ["little_giant 沈阳市 cumulative 310 batches 1-6", "little_giant 大连市 cumulative 190 batches 1-6"],
    ),
    (
        "With everything up to the fifth batch counted, Foshan has 190 little giants, Zhongshan 61.",
        None,
        ["little_giant 佛山市 cumulative 190 batches 1-5", "little_giant 中山市 cumulative 61 batches 1-5"],
    ),
    (
        "Sum up everything till the fourth batch: Baoding has 88 little giants.",
        None,
        ["little_giant 保定市 cumulative 88 batches 1-4"],
    ),
    (
        "For the fifth batch, which is now under public comment, Tangshan has 31 little giants.",
        None,
        ["little_giant 唐山市 new 31 batch 5 proposed"],
    ),
]

SO_MANY_IN_TOTAL: list[Row] = [
    (
        "Zibo had 9 unicorns in 2020; today it has a total of 15.",
        None,
        ["unicorn 淄博市 cumulative 9", "unicorn 淄博市 cumulative 15"],
    ),
    (
        "Gansu plans to have 300 gazelles by 2026; so far it has a total of 187.",
        None,
        ["gazelle 甘肃省 cumulative 187"],
    ),
    ("At the end of 2023 Liaoning had a total of 1,985 gazelles.", None, ["gazelle 辽宁省 cumulative 1985"]),
    ("Shaanxi is home to 1,975 gazelles.", None, ["gazelle 陕西省 cumulative 1975"]),
    (
        "Among the 250 new little giants in Henan, Zhengzhou is home to 90, Luoyang 41 and Xinxiang 22.",
        None,
        [
            "little_giant 河南省 new 250",
            "little_giant 郑州市 new 90",
            "little_giant 洛阳市 new 41",
            "little_giant 新乡市 new 22",
        ],
    ),
    (
        "The bureau of Hunan published its second list of gazelles. On it are 260 firms, of which Changsha has "
        "a total of 144.",
        None,
        [
            "gazelle 湖南省 new 260 batch 2 confirmed provincial",
            "gazelle 长沙市 new 144 batch 2 confirmed provincial",
        ],
    ),
    (
        "The sixth batch of little giants is out, with 14 firms from Weihai. Weihai is now home to 98 of them.",
        None,
        ["little_giant 威海市 new 14 batch 6 confirmed", "little_giant 威海市 cumulative 98"],
    ),
    (
        "Heilongjiang recognized 410 high-tech enterprises in 2018. The number of such enterprises in "
        "the province is by now 1,350.",
        None,
        ["high_tech 黑龙江省 new 410 2018 confirmed", "high_tech 黑龙江省 cumulative 1350"],
    ),
    (
        "With these, the stock of gazelles in Jilin is therewith 212.",
        None,
        ["gazelle 吉林省 cumulative 212"],
    ),
    (
        "Their total in Liaoyang is thereby 96 little giants.",
        None,
        ["little_giant 辽阳市 cumulative 96"],
    ),
    (
        "Guilin named 20 gazelles. The sum of gazelles in the city is as a result 64.",
        None,
        ["gazelle 桂林市 new 20 confirmed", "gazelle 桂林市 cumulative 64"],
    ),
    (
        "The count of unicorns in Qingdao is, with that, 13.",
        None,
        ["unicorn 青岛市 cumulative 13"],
    ),
]

WRITTEN_ON_A_DAY: list[Row] = [
    ("Updated: March 3, 2023\n\nLast year Jining added 44 gazelles.", None, ["gazelle 济宁市 new 44"]),
    (
        "XIAMEN, March 3, 2023 (Xinhua) -- The city is home to 210 little giants. Huli has 61 of them.",
        None,
        ["little_giant 厦门市 cumulative 210", "little_giant 湖里区 cumulative 61"],
    ),
    ("BEIJING -- The Yangtze River Delta counts 6,000 little giants.", None, ["little_giant - cumulative 6000"]),
]

NUMBERS: list[Row] = [
    ("Jinhua, to which Yiwu belongs, added eleven gazelles this year.", None, ["gazelle 金华市 new 11"]),
    ("Hengyang has cultivated more than 3 hundred gazelles.", None, ["gazelle 衡阳市 cumulative ≥300"]),
    (
        "The gazelle title was conferred on 18 small and medium-sized firms in Zunyi.",
        None,
        ["gazelle 遵义市 new 18 confirmed"],
    ),
    (
        "Tongxiang has 12 hidden champions and 20 companies for the cultivation of hidden champions.",
        None,
        ["hidden_champion 桐乡市 cumulative 12", "hidden_champion_cultivation 桐乡市 cumulative 20"],
    ),
]

ROWS = [*BATCHES_BY_ANOTHER_NAME, *SO_MANY_IN_TOTAL, *WRITTEN_ON_A_DAY, *NUMBERS]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_what_is_said_otherwise_claims_the_same(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
