"""In which year firms were added where their own sentence does not say it, and what a year, a rank or a level beside
them is not.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A paragraph that begins with a year goes on with it, until it names another time.
OPENINGS: list[Row] = [
    (
        "2023年，全县完成技改投资46亿元，同比增长12%。新认定省级专精特新中小企业38家，新增小巨人企业5家。",
        "嘉善县",
        ["srdi_sme 嘉善县 new 38 2023 confirmed", "little_giant 嘉善县 new 5 2023"],
    ),
    (
        "2023年，全县完成技改投资46亿元。今年上半年，新认定省级专精特新中小企业38家。",
        "嘉善县",
        ["srdi_sme 嘉善县 new 38 confirmed"],
    ),
    (
        "2023年，全县完成技改投资46亿元。2024年，企业培育提速。新认定省级专精特新中小企业38家。",
        "嘉善县",
        ["srdi_sme 嘉善县 new 38 2024 confirmed"],
    ),
    (
        "2023年底，全县有高企210家。新认定省级专精特新中小企业38家。",
        "嘉善县",
        ["high_tech 嘉善县 cumulative 210", "srdi_sme 嘉善县 new 38 confirmed"],
    ),
    (
        "一、2022年，科技创新提速。\n过去的一年，我们聚焦主体培育。全县新增高新技术企业41家、省科技型中小企业120家。",
        "嘉善县",
        ["high_tech 嘉善县 new 41 2022", "tech_sme 嘉善县 new 120 2022 provincial"],
    ),
]

# A year since which something goes on, or of an event, is no cohort's; nor is one of two.
# Each year has its newcomers, whatever batch came first, and as many in two years are two claims.
YEAR_AFTER_YEAR: list[Row] = [
    (
        "通过国家高企认定的，2020年187家，2021年240家，2022年达到了311家。",
        "镇江市",
        [
            "high_tech 镇江市 new 187 2020 confirmed",
            "high_tech 镇江市 new 240 2021 confirmed",
            "high_tech 镇江市 new 311 2022 confirmed",
        ],
    ),
    (
        "在册的国家级小巨人，池州去年是15家，今年涨到23家。",
        "池州市",
        ["little_giant 池州市 cumulative 15", "little_giant 池州市 cumulative 23"],
    ),
    (
        "瞪羚企业去年认定15家，今年增至23家。",
        "池州市",
        ["gazelle 池州市 new 15 confirmed", "gazelle 池州市 new 23 confirmed"],
    ),
    (
        "瞪羚企业备案通知中，德阳只有什邡、广汉两地各1家。",
        "德阳市",
        ["gazelle 什邡市 new 1", "gazelle 广汉市 new 1"],
    ),
    (
        "2018年首批榜单公布：独角兽3家。往后逐年增加，2019年再添独角兽4家，2020年5家。",
        "合肥市",
        [
            "unicorn 合肥市 new 3 batch 1 2018 confirmed",
            "unicorn 合肥市 new 4 2019",
            "unicorn 合肥市 new 5 2020",
        ],
    ),
    (
        "合肥市2020年认定第一批瞪羚企业20家，2021年新认定33家，2022年又有40家入选。",
        None,
        [
            "gazelle 合肥市 new 20 batch 1 2020 confirmed",
            "gazelle 合肥市 new 33 2021 confirmed",
            "gazelle 合肥市 new 40 2022 confirmed",
        ],
    ),
    (
        "徐州独角兽：2018年新晋1家，2019年新晋2家，2021年新晋2家。",
        None,
        ["unicorn 徐州市 new 1 2018", "unicorn 徐州市 new 2 2019", "unicorn 徐州市 new 2 2021"],
    ),
    (
        "7月3日，山东省工信厅公示了2024年度“瞪羚企业”名单。德州一口气上了22家，上年只有15家。",
        "德州市",
        ["gazelle 德州市 new 22 2024 proposed provincial", "gazelle 德州市 new 15 2023 provincial"],
    ),
    (
        "工信部2020年公布第二批“小巨人”1584家，2021年第三批2930家。厦门两批各有27家、52家。",
        None,
        [
            "little_giant 全国 new 1584 batch 2 2020 confirmed",
            "little_giant 全国 new 2930 batch 3 2021 confirmed",
            "little_giant 厦门市 new 27 batch 2 2020 confirmed",
            "little_giant 厦门市 new 52 batch 3 2021 confirmed",
        ],
    ),
]

NO_COHORTS: list[Row] = [
    (
        "2020年国家启动小巨人企业培育行动以来，合肥已有5批企业入选。最新一批，合肥有48家小巨人企业入选。",
        None,
        ["little_giant 合肥市 new 48 confirmed"],
    ),
    (
        "在2024年世界制造业大会上，合肥发布独角兽企业成长报告，新晋独角兽企业3家。",
        None,
        ["unicorn 合肥市 new 3 confirmed municipal"],
    ),
    (
        "对2021年度和2022年度的省专精特新中小企业做了认定和复核，我市共有46户通过认定和复核。",
        "六安市",
        ["srdi_sme 六安市 new_and_reviewed 46 confirmed"],
    ),
    (
        "《2024年政府工作报告》摘要：过去一年，新增国家级小巨人2家、省级专精特新企业11家。",
        "资阳市",
        ["little_giant 资阳市 new 2", "srdi_sme 资阳市 new 11"],
    ),
]

# The list that a notice has attached has the year in its name.
ATTACHED: list[Row] = [
    (
        "经审核，拟认定512家企业为江苏省创新型中小企业，现予公示。\n附件：2025年江苏省创新型中小企业公示名单",
        "江苏省",
        ["innovative_sme 江苏省 new 512 2025 proposed"],
    ),
    (
        "经审核，拟认定512家企业为江苏省创新型中小企业，现予公示。\n附件：2025年江苏省绿色工厂名单",
        "江苏省",
        ["innovative_sme 江苏省 new 512 proposed"],
    ),
]

# Who ranks within a province is not the province, and the place before its first firm's name has the list.
RANKED: list[Row] = [
    (
        "近日，江西省工信厅公布第三批江西省制造业单项冠军企业名单，九江市江西某某船舶股份有限公司等11家企业入围，"
        "列全省第二位，累计达40家。",
        None,
        [
            "manufacturing_champion 九江市 new 11 batch 3 confirmed provincial",
            "manufacturing_champion 九江市 cumulative 40 provincial",
        ],
    ),
    ("湖北省经信厅公布第五批隐形冠军名单，27家企业上榜，占全省的18%。", None, []),
    (
        "湖北省经信厅公布第五批隐形冠军名单，共127家企业上榜，居全国前列。",
        None,
        ["hidden_champion 湖北省 new 127 batch 5 confirmed"],
    ),
]

# A title of two levels has none; a row goes on with the verb before its first title.
LEVELS: list[Row] = [
    (
        "成都市瞪羚企业共有412家。区县里，双流区51家居首。年末再看，瞪羚企业靠前的有天府新区63家、郫都区29家。",
        None,
        [
            "gazelle 成都市 cumulative 412 municipal",
            "gazelle 双流区 cumulative 51 municipal",
            "gazelle - cumulative 63 municipal",
            "gazelle 郫都区 cumulative 29 municipal",
        ],
    ),
    ("宜兴市拥有国家级、省级科技型中小企业402家。", None, ["tech_sme 宜兴市 cumulative 402"]),
    (
        "经认定的省级专精特新企业402家，国家级小巨人企业61家。",
        "宜兴市",
        ["srdi_sme 宜兴市 cumulative 402 confirmed", "little_giant 宜兴市 cumulative 61 confirmed"],
    ),
    (
        "我市9户小巨人企业和46户创新型中小企业通过了认定和复核。",
        "六安市",
        [
            "little_giant 六安市 new_and_reviewed 9 confirmed",
            "innovative_sme 六安市 new_and_reviewed 46 confirmed",
        ],
    ),
]

# Batches that are only held against, that leave some out, or were granted since.
BATCHES: list[Row] = [
    (
        "第五批小巨人名单扩到3671家，与前四批之和相近，全国小巨人总数已达1.2万家。",
        None,
        ["little_giant 全国 new 3671 batch 5", "little_giant 全国 cumulative 12000"],
    ),
    (
        "省经信厅公示通过复核的第二、五批单项冠军名单，南通16家通过复核。",
        None,
        ["manufacturing_champion 南通市 reviewed 16 confirmed"],
    ),
    (
        "第七批小巨人名单正在公示，我市拟认定12家。2023年认定的第五批小巨人企业，我市有31家。",
        "六安市",
        ["little_giant 六安市 new 12 batch 7 proposed", "little_giant 六安市 new 31 batch 5 2023 confirmed"],
    ),
]

# Round figures that are all the same are planned; a title before 等 and a noun is but the first of several.
NO_CLAIMS: list[Row] = [
    ("我局实施四个一批行动：孵化50家科技型中小企业，壮大50家高新技术企业，引进50家配套企业。", "宜宾市", []),
    (
        "全市已培育50家创新型中小企业、50家高新技术企业、50家瞪羚企业。",
        "宜宾市",
        [
            "innovative_sme 宜宾市 cumulative 50",
            "high_tech 宜宾市 cumulative 50",
            "gazelle 宜宾市 cumulative 50",
        ],
    ),
    ("全市单项冠军等龙头企业已有45家。", "宜宾市", []),
]

# Whose firms they are, beside a prize of the place around, a place held against and a figure taken up again.
WHOSE: list[Row] = [
    (
        "株洲高新区经济总量稳步攀升。近两年先后获湖南省科技进步奖17项，湖南省专利奖6项。现有高新技术企业512家。",
        None,
        ["high_tech - cumulative 512"],
    ),
    (
        "火炬中心公示了5120家山东省2023年首批入库科技型中小企业名单，其中我市940家，仅次于济南（1103家）。",
        None,
        [
            "tech_sme 山东省 new 5120 batch 1 2023 proposed national",
            "tech_sme - new 940 batch 1 2023 proposed national",
            "tech_sme 济南市 new 1103 batch 1 2023 proposed national",
        ],
    ),
    (
        "全国共有312家独角兽企业。\n武汉有7家独角兽企业。\n从估值看，7家独角兽企业整体估值90亿美元。",
        None,
        ["unicorn 全国 cumulative 312", "unicorn 武汉市 cumulative 7"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        *OPENINGS,
        *YEAR_AFTER_YEAR,
        *NO_COHORTS,
        *ATTACHED,
        *RANKED,
        *LEVELS,
        *BATCHES,
        *NO_CLAIMS,
        *WHOSE,
    ],
)
def test_in_which_year(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
