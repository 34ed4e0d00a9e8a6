"""What words and figures beside a number tell of it: other firms, other things, a mark passed, a place in a city."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Figures of other things, and of other firms, beside those of firms with a title.
OTHER_FIGURES: list[Row] = [
    (
        "Zibo has 1,200 high-tech enterprises; the number of valid invention patents went up from 7,000 to 9,500.",
        None,
        ["high_tech 淄博市 cumulative 1200"],
    ),
    (
        "Zibo has 1,200 high-tech enterprises. The number of people employed there rose to 90,000.",
        None,
        ["high_tech 淄博市 cumulative 1200"],
    ),
    (
        "Hefei has 210 little giants, the number of technology contracts hit 9,800 and exports stood at 400.",
        None,
        ["little_giant 合肥市 cumulative 210"],
    ),
    (
        "Zibo is strong in high-tech enterprises. Their number rose to 900. The number in Linzi District reached 30.",
        None,
        ["high_tech 淄博市 cumulative 900", "high_tech 临淄区 cumulative 30"],
    ),
    (
        "Jinhua is home to 30 unicorns and 138 fast-growing startups, says the list that was out on Monday.",
        None,
        ["unicorn 金华市 cumulative 30"],
    ),
    (
        "Jinhua has 30 gazelles, 15 unicorns and 900 foreign-funded enterprises, says the list.",
        None,
        ["gazelle 金华市 cumulative 30", "unicorn 金华市 cumulative 15"],
    ),
    (
        "Jinhua has 30 gazelle enterprises and 12 firms in Yiwu.",
        None,
        ["gazelle 金华市 cumulative 30", "gazelle 义乌市 cumulative 12"],
    ),
    (
        "The gazelle companies of Nantong and Taizhou grew fast; the growth of Nantong, 76 companies, was the largest.",
        "江苏省",
        [],
    ),
    (
        "Anhui has 700 gazelles. The increase in Hefei, 85 firms, was the biggest.",
        None,
        ["gazelle 安徽省 cumulative 700"],
    ),
    (
        "Xi'an's zone counts 205 gazelle enterprises. With the city it keeps up a fair that draws more than 650",
        "西安市",
        ["gazelle - cumulative 205"],
    ),
    (
        "In the fourth batch of national little giants 306 enterprises in Hubei were shortlisted. Since 2019 the "
        "Ministry of Industry and Information Technology has announced the list of three little giants.",
        None,
        ["little_giant 湖北省 new 306 batch 4 confirmed"],
    ),
]

# Marks that a figure has passed, and parts of a stock.
MARKS_AND_STOCKS: list[Row] = [
    (
        "In 2022 the number of technology-based SMEs in Nantong passed 9,000 for the first time and reached 9,310.",
        None,
        ["tech_sme 南通市 cumulative 9310"],
    ),
    ("Foshan's single champions exceeded 50, reaching 53.", None, ["manufacturing_champion 佛山市 cumulative 53"]),
    (
        "Foshan's gazelles rose from more than 200 to 320.",
        None,
        ["gazelle 佛山市 cumulative ≥200", "gazelle 佛山市 cumulative 320"],
    ),
    (
        "Gansu has 4,000 innovative SMEs. Rated as little giants are 60 of them.",
        None,
        ["innovative_sme 甘肃省 cumulative 4000", "little_giant 甘肃省 cumulative 60 confirmed"],
    ),
    (
        "Gansu has 4,000 innovative SMEs. Some 60 of them were recognized as little giants this year.",
        None,
        ["innovative_sme 甘肃省 cumulative 4000", "little_giant 甘肃省 new ≈60 confirmed"],
    ),
    (
        "Hunan has 400 little giants, 57 of which have received funds from the central budget.",
        None,
        ["little_giant 湖南省 cumulative 400", "key_little_giant 湖南省 cumulative 57"],
    ),
    (
        "Wuhu has 120 little giants, including 31 that are backed by the central treasury.",
        None,
        ["little_giant 芜湖市 cumulative 120", "key_little_giant 芜湖市 cumulative 31"],
    ),
    ("Before 2017 there had been no unicorn in Zibo.", None, ["unicorn 淄博市 cumulative 0"]),
    ("There was not a single little giant in Shannan in 2019.", None, ["little_giant 山南市 cumulative 0"]),
]

# Seats of parts, subjects that are no known place, and what the rest of a sentence tells of a number.
SEATS_AND_SUBJECTS: list[Row] = [
    (
        "Eight of the nine unicorns in Wuxi, a city in Jiangsu province, are found in the Wuxi High-tech Zone.",
        None,
        ["unicorn - cumulative 8", "unicorn 无锡市 cumulative 9"],
    ),
    (
        "Twelve of the 60 gazelles in Zibo are from Linzi District.",
        None,
        ["gazelle 临淄区 cumulative 12", "gazelle 淄博市 cumulative 60"],
    ),
    (
        "In 2021, SNP had 1,870 high-tech enterprises, 61 companies listed at home and abroad, and 38 little giants.",
        None,
        [],
    ),
    (
        "Nearly 900 little giants are found in the province's cities, says the Sichuan Daily. Mianyang has 9.",
        None,
        ["little_giant 绵阳市 cumulative 9"],
    ),
    (
        "In 2023, 350 firms in the city were certified as high-tech for the first time, and the total passed 1,200.",
        "滁州市",
        ["high_tech 滁州市 new 350 2023 confirmed", "high_tech 滁州市 cumulative ≥1200"],
    ),
    (
        "In Yantai, the tally of gazelle companies has gone up to 275 this year with 61 newcomers.",
        None,
        ["gazelle 烟台市 cumulative 275", "gazelle 烟台市 new 61"],
    ),
    (
        "Kunshan: in 2022, the number of new high-tech enterprises was 852; there were 19 new little giants, making 47 "
        "in total.",
        None,
        ["high_tech 昆山市 new 852 2022", "little_giant 昆山市 new 19 2022", "little_giant 昆山市 cumulative 47"],
    ),
    (
        "Baise hopes. Gazelles grew from 12 to 29 over the same period, while unicorns rose to 4 amid keen rivalry.",
        None,
        ["gazelle 百色市 cumulative 12", "gazelle 百色市 cumulative 29", "unicorn 百色市 cumulative 4"],
    ),
    (
        "Changzhou has 35 single champions, and 226 little giant firms recognized at national level.",
        None,
        ["manufacturing_champion 常州市 cumulative 35", "little_giant 常州市 cumulative 226 confirmed"],
    ),
    (
        "The sixth list of little giants is out, with 2,890 new names. With the 9,000 named before, China has "
        "12,000 of them.",
        None,
        ["little_giant 全国 new 2890 batch 6 confirmed", "little_giant 全国 cumulative 12000"],
    ),
    (
        "Shaanxi: 37 firms were named in its first batch of unicorn and gazelle firms, of which 1 is a unicorn and 36 "
        "are gazelles.",
        None,
        ["unicorn 陕西省 new 1 batch 1", "gazelle 陕西省 new 36"],
    ),
    (
        "No company in Sanya is on the list of single champions.",
        None,
        ["manufacturing_champion 三亚市 cumulative 0"],
    ),
    (
        "In order to help more firms onto the path of innovation, Jiangxi has trained 3,067 SRDI SMEs "
        "and 255 little giants.",
        None,
        ["srdi_sme 江西省 cumulative 3067", "little_giant 江西省 cumulative 255"],
    ),
    (
        "Jiangxi: over 200 gazelle firms, 255 little giants, and 28 champions in single products, of which a third are "
        "in Nanchang.",
        None,
        [
            "gazelle 江西省 cumulative ≥200",
            "little_giant 江西省 cumulative 255",
            "manufacturing_champion 江西省 cumulative 28",
        ],
    ),
    (
        "As many as 36 firms in Baoding have made it into the ranks of little giants, 11 of them in the latest round.",
        None,
        ["little_giant 保定市 cumulative 36", "little_giant 保定市 new 11"],
    ),
    ("Investment Guide\nThe district had 1,352 gazelles.", None, []),
    (
        "Zhejiang recognized 37 more hidden champions in its sixth batch last year and counts 282 now.",
        None,
        ["hidden_champion 浙江省 new 37 batch 6 confirmed", "hidden_champion 浙江省 cumulative 282"],
    ),
    (
        "The ministry issued the third batch of single champions recently. Shandong now leads the nation with 57.",
        None,
        ["manufacturing_champion 山东省 cumulative 57"],
    ),
    (
        "A total of 1,744 firms entered the second list of little giants, among them 142 from Shanghai and 98 "
        "from Beijing.",
        None,
        [
            "little_giant 全国 new 1744 batch 2 confirmed",
            "little_giant 上海市 new 142 batch 2 confirmed",
            "little_giant 北京市 new 98 batch 2 confirmed",
        ],
    ),
    (
        "Shaoxing has published its report. New in 2023 were 16 little giants (in all 95) and 402 high-tech "
        "enterprises.",
        None,
        ["little_giant 绍兴市 new 16 2023", "little_giant 绍兴市 cumulative 95", "high_tech 绍兴市 new 402 2023"],
    ),
]

# What the years of a text tell.
YEARS: list[Row] = [
    (
        "The 6th batch of technology-based SMEs was announced. In 2019, 2,100 enterprises of Gansu were on the list.",
        None,
        ["tech_sme 甘肃省 new 2100 2019 national"],
    ),
    (
        "Hefei added 12 new unicorns and 67 startups in 2018, says the 2019 report.",
        None,
        ["unicorn 合肥市 new 12 2018"],
    ),
    (
        "Companies called little giants are leading technology firms. In 2011 Tianjin started to help them. By 2015 "
        "the little giants had come to 1,800.",
        None,
        [],
    ),
    (
        "Anhui had 101, 140 and 201 gazelle firms in 2021, 2022 and 2023; its unicorns in those three "
        "years were 5, 9 and 16.",
        None,
        [
            "gazelle 安徽省 cumulative 101",
            "gazelle 安徽省 cumulative 140",
            "gazelle 安徽省 cumulative 201",
            "unicorn 安徽省 cumulative 5",
            "unicorn 安徽省 cumulative 9",
            "unicorn 安徽省 cumulative 16",
        ],
    ),
    (
        "In 2020, 2021 and 2022, the number of high-tech enterprises in Jilin was 2,495, 2,900 and 3,112 respectively.",
        None,
        ["high_tech 吉林省 cumulative 2495", "high_tech 吉林省 cumulative 2900", "high_tech 吉林省 cumulative 3112"],
    ),
    (
        "For three years running the gazelles of Zhuzhou grew in number: 40, 61 and 88.",
        None,
        ["gazelle 株洲市 cumulative 40", "gazelle 株洲市 cumulative 61", "gazelle 株洲市 cumulative 88"],
    ),
    (
        "Wuhan has 14 unicorns. Wuhan's gain was the biggest of all, 5.",
        None,
        ["unicorn 武汉市 cumulative 14"],
    ),
    (
        "Gazelles in Fujian came to 410. The growth in Quanzhou was again the fastest: 62.",
        None,
        ["gazelle 福建省 cumulative 410"],
    ),
]

# Rows of numbers whose title stands behind the last, and titles said in other words.
ROWS_AND_TITLES: list[Row] = [
    (
        "From 2021 to 2023 Hubei had 90, 130 and 155 unicorn companies.",
        None,
        [f"unicorn 湖北省 cumulative {count}" for count in (90, 130, 155)],
    ),
    (
        "In those years Hubei had 90 and 130 gazelles, and 12 and 19 unicorns.",
        None,
        [
            *(f"gazelle 湖北省 cumulative {count}" for count in (90, 130)),
            *(f"unicorn 湖北省 cumulative {count}" for count in (12, 19)),
        ],
    ),
    (
        "Small and medium-sized scientific and technological enterprises in Gansu reached 2,256.",
        None,
        ["tech_sme 甘肃省 cumulative 2256"],
    ),
    (
        "Technology enterprises of small and medium size in Foshan number 5,210.",
        None,
        ["tech_sme 佛山市 cumulative 5210"],
    ),
    ("Jilin boasts 512 new specialized enterprises.", None, ["srdi_sme 吉林省 cumulative 512"]),
    ("Jilin added 60 new specialized SMEs.", None, ["srdi_sme 吉林省 new 60"]),
    ("Mianyang has 290 enterprises in the high and new technology sector.", None, ["high_tech 绵阳市 cumulative 290"]),
    ("Over 210 of the firms in Mianyang feature new and high technology.", None, ["high_tech 绵阳市 cumulative ≥210"]),
    (
        "Mianyang has 40 gazelles. Some 9 firms from the high and new tech zone left.",
        None,
        ["gazelle 绵阳市 cumulative 40"],
    ),
]

# Zones and quarters by the city behind them, and names that are no counted place.
PLACES_IN_PLACES: list[Row] = [
    ("In Huaqiangbei, Shenzhen, there are 30 unicorns.", None, ["unicorn - cumulative 30"]),
    ("In Guangming, Shenzhen, there are 30 unicorns.", None, ["unicorn 光明区 cumulative 30"]),
    (
        "Nanchang High-tech Zone (Nanchang HIDZ) grows. Nanchang HIDZ has 31 little giants. Nanchang has 90.",
        None,
        ["little_giant - cumulative 31", "little_giant 南昌市 cumulative 90"],
    ),
    (
        "The output rose above one trillion Yuan. Municipal Commission: 22 single champions in Foshan.",
        None,
        ["manufacturing_champion 佛山市 cumulative 22"],
    ),
    (
        "Hong Kong Harbor Magazine:\nHow do you lead SMEs?\nThe minister:\nWe now have 14,000 little giants.",
        None,
        ["little_giant 全国 cumulative 14000"],
    ),
    (
        "The ministry held a news conference in Beijing on Friday. Over 140,000 SRDI SMEs have been cultivated.",
        None,
        ["srdi_sme 全国 cumulative ≥140000"],
    ),
    (
        "Officials told a news conference in Wuhan that 306 little giants had been cultivated.",
        None,
        ["little_giant 武汉市 cumulative 306"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [*OTHER_FIGURES, *MARKS_AND_STOCKS, *SEATS_AND_SUBJECTS, *YEARS, *ROWS_AND_TITLES, *PLACES_IN_PLACES],
)
def test_what_stands_beside_a_number(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
