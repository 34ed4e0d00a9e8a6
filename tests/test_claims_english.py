"""What English texts claim, in groups by what makes them hard to read. The notation is that of ``tests.claims``."""

from __future__ import annotations

import pytest

from pipeline.claims import find_claims, readings
from pipeline.divisions import division
from pipeline.english.places import english_places
from pipeline.normalise import normalise
from pipeline.scopes import Finding, Refusal
from tests.claims.notation import Row, claimed

NUMBERS: list[Row] = [
    ("Ningbo has one hundred and eighteen “little giant” firms.", None, ["little_giant 宁波市 cumulative 118"]),
    ("Forty-three gazelles call Wuxi home.", None, []),
    ("China has 1.46 million technology-based SMEs.", None, ["tech_sme 全国 cumulative 1460000"]),
    ("There are 14,600 “little giants” nationwide.", None, ["little_giant 全国 cumulative 14600"]),
    ("Xi'an boasts 15,000-plus high-tech enterprises.", None, ["high_tech 西安市 cumulative ≥15000"]),
    ("Hefei has nearly 200 gazelle companies.", None, ["gazelle 合肥市 cumulative ≈200"]),
    ("Dalian has fewer than 100 national little giants.", None, ["little_giant 大连市 cumulative ≤100"]),
    ("The number of high-tech enterprises in Chengdu topped 13,000.", None, ["high_tech 成都市 cumulative ≥13000"]),
    ("Tibet has 0 national little giants.", None, ["little_giant 西藏自治区 cumulative 0"]),
    ("In 2022 Jiangsu had 1,998 national little giants.", None, ["little_giant 江苏省 cumulative 1998"]),
]

TITLES: list[Row] = [
    (
        "Wenzhou now has 125 national-level specialized and new “little giant” enterprises.",
        None,
        ["little_giant 温州市 cumulative 125"],
    ),
    (
        "Jiaxing has 1,480 provincial specialised, refined, special and new small and medium-sized enterprises.",
        None,
        ["srdi_sme 嘉兴市 cumulative 1480"],
    ),
    ("Hunan has 513 national-level specialized and new enterprises.", None, ["little_giant 湖南省 cumulative 513"]),
    (
        "Hangzhou has developed 26 national and 118 provincial “little giant” companies.",
        None,
        ["little_giant 杭州市 cumulative 26", "little_giant 杭州市 cumulative 118 provincial"],
    ),
    (
        "In Wuxi the national-level and provincial little giants number 96 and 310 respectively.",
        None,
        ["little_giant 无锡市 cumulative 96", "little_giant 无锡市 cumulative 310 provincial"],
    ),
    (
        "Shaoxing has 27 single-item champions in manufacturing and 42 invisible champions.",
        None,
        ["manufacturing_champion 绍兴市 cumulative 27", "hidden_champion 绍兴市 cumulative 42"],
    ),
    (
        "Huzhou has 88 hidden champion cultivation enterprises.",
        None,
        ["hidden_champion_cultivation 湖州市 cumulative 88"],
    ),
    (
        "Chongqing's 95 key “little giants” are funded by the central budget.",
        None,
        ["key_little_giant 重庆市 cumulative 95"],
    ),
    ("Beijing had 7,180 municipal-level specialized and new SMEs.", None, ["srdi_sme 北京市 cumulative 7180"]),
    (
        "Dezhou has 9 national single champions. It also counts 22 provincial ones.",
        None,
        ["manufacturing_champion 德州市 cumulative 9", "manufacturing_champion 德州市 cumulative 22 provincial"],
    ),
]

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
]

PLACES: list[Row] = [
    (
        "Hefei, capital of East China's Anhui province, has cultivated 220 little giants.",
        None,
        ["little_giant 合肥市 cumulative 220"],
    ),
    (
        "Henan, nearly twice as populous as Zhejiang, has 167 little giants.",
        None,
        ["little_giant 河南省 cumulative 167"],
    ),
    (
        "The Guangxi Zhuang Autonomous Region has 103 little giants.",
        None,
        ["little_giant 广西壮族自治区 cumulative 103"],
    ),
    (
        "Ürümqi is home to 31 little giants, Inner Mongolia to 47.",
        None,
        ["little_giant 乌鲁木齐市 cumulative 31", "little_giant 内蒙古自治区 cumulative 47"],
    ),
    ("The city has 33 national little giants.", "温州市", ["little_giant 温州市 cumulative 33"]),
    ("The province has 33 national little giants.", "温州市", ["little_giant 浙江省 cumulative 33"]),
    ("Yuhang District of Hangzhou has 98 little giants.", None, ["little_giant 余杭区 cumulative 98"]),
    ("Longhua has 33 little giants.", "深圳市", ["little_giant 龙华区 cumulative 33"]),
    ("Kunshan, Suzhou, has 66 little giants.", None, ["little_giant 昆山市 cumulative 66"]),
    ("Pudong New Area has 246 little giants.", None, ["little_giant 浦东新区 cumulative 246"]),
    ("Xi'an High-tech Zone is home to 5,600 high-tech enterprises.", None, ["high_tech - cumulative 5600"]),
    ("The Yangtze River Delta has some 4,500 little giants.", None, ["little_giant - cumulative ≈4500"]),
    ("Sichuan and Chongqing together have 1,000 little giants.", None, ["little_giant - cumulative 1000"]),
    (
        "Guangdong (not including Shenzhen) has recommended 1,206 firms for the sixth batch of little giants.",
        None,
        ["little_giant 广东省 applied 1206 batch 6 [not including Shenzhen]"],
    ),
    (
        "Changsha ranks first in Hunan with 319 little giants.",
        None,
        ["little_giant 长沙市 cumulative 319"],
    ),
]

LISTS: list[Row] = [
    (
        "Ningbo ranks 4th with 182 little giants, behind Shanghai (262), Beijing (257) and Tianjin (134).",
        None,
        [
            "little_giant 宁波市 cumulative 182",
            "little_giant 上海市 cumulative 262",
            "little_giant 北京市 cumulative 257",
            "little_giant 天津市 cumulative 134",
        ],
    ),
    (
        "Hunan recognized 1,001 little giants. Changsha, Zhuzhou and Xiangtan have 319, 112 and 74 respectively.",
        None,
        [
            "little_giant 湖南省 new 1001 confirmed",
            "little_giant 长沙市 new 319 confirmed",
            "little_giant 株洲市 new 112 confirmed",
            "little_giant 湘潭市 new 74 confirmed",
        ],
    ),
    (
        "The fifth batch of little giants was publicized. Wenzhou has 64 enterprises on the list: Yueqing 20, Rui'an "
        "11, Pingyang and Cangnan 3 each.",
        None,
        [
            "little_giant 温州市 new 64 batch 5 proposed",
            "little_giant 乐清市 new 20 batch 5 proposed",
            "little_giant 瑞安市 new 11 batch 5 proposed",
            "little_giant 平阳县 new 3 batch 5 proposed",
            "little_giant 苍南县 new 3 batch 5 proposed",
        ],
    ),
    (
        "Anhui announced its fourth batch of provincial single champions, including 25 in Hefei, 12 from Wuhu and 8 "
        "based in Ma'anshan.",
        None,
        [
            "manufacturing_champion 合肥市 new 25 batch 4 confirmed provincial",
            "manufacturing_champion 芜湖市 new 12 batch 4 confirmed provincial",
            "manufacturing_champion 马鞍山市 new 8 batch 4 confirmed provincial",
        ],
    ),
    (
        "The batch of 310 little giants from Shenzhen is large. Nanshan accounts for 105 of the 310, Bao'an 76.",
        None,
        [
            "little_giant 深圳市 cumulative 310",
            "little_giant 南山区 cumulative 105",
            "little_giant 宝安区 cumulative 76",
        ],
    ),
    (
        "Jinan: 6,705 high-tech enterprises; 178 gazelles at the provincial level; 2 unicorns.",
        None,
        ["high_tech 济南市 cumulative 6705", "gazelle 济南市 cumulative 178 provincial", "unicorn 济南市 cumulative 2"],
    ),
    (
        "Little giants in Jiaxing\nHaining 21\nPinghu 19\nTongxiang 17",
        None,
        ["little_giant 海宁市 cumulative 21", "little_giant 平湖市 cumulative 19", "little_giant 桐乡市 cumulative 17"],
    ),
    (
        "The Hurun Global Unicorn Index 2024 found 1,453 unicorns in the world. The US led with 703 unicorns, "
        "followed by China with 340. Beijing had 78, Shanghai 65 and Shenzhen 34.",
        None,
        [
            "unicorn - cumulative 1453",
            "unicorn - cumulative 703",
            "unicorn 全国 cumulative 340",
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 深圳市 cumulative 34",
        ],
    ),
]

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

STATUS: list[Row] = [
    (
        "The fifth list of small giant enterprises was publicized, and 384 companies from Zhejiang were on it.",
        None,
        ["little_giant 浙江省 new 384 batch 5 proposed"],
    ),
    (
        "310 companies in Shenzhen made the proposed list of the fifth batch of little giants. That would bring the "
        "city's total to 752.",
        None,
        ["little_giant 深圳市 new 310 batch 5 proposed", "little_giant 深圳市 cumulative 752 batches 1-5 proposed"],
    ),
    (
        "The Beijing bureau plans to recognize 503 enterprises as specialized and new SMEs.",
        None,
        ["srdi_sme 北京市 new 503 proposed"],
    ),
    ("So far 47 enterprises in Inner Mongolia have been recognized as little giants.", None,
     ["little_giant 内蒙古自治区 cumulative 47 confirmed"]),
]  # fmt: skip

PARTS: list[Row] = [
    (
        "China has 12,950 little giants, among which 1,899 are listed on the A-share market.",
        None,
        [
            "little_giant 全国 cumulative 12950",
            "little_giant 全国 cumulative 1899 [listed on the A-share market]",
        ],
    ),
    (
        "Shandong has 226 single champions, among them 58 in the chemical industry. Yantai has 33.",
        None,
        [
            "manufacturing_champion 山东省 cumulative 226",
            "manufacturing_champion 山东省 cumulative 58 [in the chemical industry]",
            "manufacturing_champion 烟台市 cumulative 33",
        ],
    ),
    ("Hengyang has 1,012 valid high-tech enterprises.", None, ["high_tech 衡阳市 cumulative 1012 [valid]"]),
]

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

NOTHING: list[Row] = [
    ("He visited 3 little giants and 2 unicorns in Dalian.", None, []),
    ("A class for 60 founders of would-be unicorns begins in Qingdao.", None, []),
    ("Notice on the declaration of 2024 innovative SMEs of Changchun", None, []),
    ("Some 2,300 little giants collected the money in Anhui.", None, []),
    ("", None, []),
]

GROUPS = [NUMBERS, TITLES, BATCHES_AND_YEARS, PLACES, LISTS, MEASURES, STATUS, PARTS, NOTHING]


@pytest.mark.parametrize(("text", "home", "expected"), [row for group in GROUPS for row in group])
def test_an_english_text_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected


@pytest.mark.parametrize(("text", "home", "reason"), TURNED_DOWN)
def test_a_number_turned_down_has_its_reason(text: str, home: str | None, reason: str) -> None:
    found = list(readings(normalise(text).text, home, None, "en"))
    assert not [each for each in found if isinstance(each, Finding)]
    assert reason in {each.reason for each in found if isinstance(each, Refusal)}


@pytest.mark.parametrize("text", [row[0] for group in GROUPS for row in group if row[2]])
def test_every_claim_names_the_words_that_gave_its_fields(text: str) -> None:
    plain = normalise(text).text
    for finding in readings(plain, "深圳市", None, "en"):
        if isinstance(finding, Finding):
            fields = {name for name, _, _ in finding.sources}
            assert "programme" in fields
            assert all(0 <= start < end <= len(plain) for _, start, end in finding.sources)
            assert finding.start <= finding.count.start < finding.count.end <= finding.end


def test_the_evidence_is_the_clause_with_its_place_and_title() -> None:
    text = "After the fair, Hangzhou has 42 unicorns and 391 gazelles, while Ningbo has 9 unicorns."
    assert [claim.evidence.text for claim in find_claims(text)] == [
        "After the fair, Hangzhou has 42 unicorns",
        "Hangzhou has 42 unicorns and 391 gazelles",
        "while Ningbo has 9 unicorns.",
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Wenzhou, Zhejiang province", ["温州市"]),
        ("Suzhou, Jiangsu province", ["苏州市"]),
        ("Suzhou in Anhui province", ["宿州市"]),
        ("Taizhou of Zhejiang", ["台州市"]),
        ("Southwest China's Chongqing Municipality", ["重庆市"]),
        ("Rui'an, Ruian and Xian", ["瑞安市", "瑞安市", "西安市"]),
        ("Minhang and Changning in Shanghai", ["闵行区", "长宁区"]),
        ("Shaanxi and Shanxi", ["陕西省", "山西省"]),
        ("Hainan and Jilin City", ["海南省", "吉林市"]),
    ],
)
def test_english_names_mean_divisions(text: str, names: list[str]) -> None:
    found = [division(place.code) for place in english_places(text) if place.code]
    assert [each.name for each in found if each] == names
