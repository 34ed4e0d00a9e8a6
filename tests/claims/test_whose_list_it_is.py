"""Whose list a number counts whole, whose firms a sentence speaks of before it counts them, and what only looks like a
figure of theirs.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# An office named without its place is that of the outlet's own province or region, and its list is the whole of it.
OFFICES: list[Row] = [
    (
        "省科技厅近日发布2024年第三批科技型中小企业名单，共2146家企业入库。我市有38家企业在列。",
        "桐乡市",
        ["tech_sme 浙江省 new 2146 batch 3 2024 national", "tech_sme 桐乡市 new 38 batch 3 2024 confirmed national"],
    ),
    (
        "自治区工信厅公布2023年第一批186家创新型中小企业名单。其中，横州市9家。",
        "横州市",
        [
            "innovative_sme 广西壮族自治区 new 186 batch 1 2023 confirmed",
            "innovative_sme 横州市 new 9 batch 1 2023 confirmed",
        ],
    ),
    (
        "自治区公布2023年度专精特新中小企业，全区共有348家企业入选。其中，我县2家。",
        "恭城瑶族自治县",
        ["srdi_sme 广西壮族自治区 new 348 2023 confirmed", "srdi_sme 恭城瑶族自治县 new 2 2023 confirmed"],
    ),
]

# A field of industry, a cluster or a zone is the subject, and the clause that counts has none of its own.
SUBJECTS: list[Row] = [
    (
        "济宁国家高新区简介\n济宁高新区设立于1992年，辖5个街道。\n企业梯队更加完整。新培育省级瞪羚企业7家、"
        "省级专精特新企业31家。",
        "济宁市",
        ["gazelle - new 7 provincial", "srdi_sme - new 31"],
    ),
    (
        "嵊州厨具产业配套齐全，龙头企业带动有力，目前已有国家级专精特新“小巨人”企业4家、省级专精特新中小企业19家。",
        None,
        ["little_giant 嵊州市 cumulative 4 [厨具产业]", "srdi_sme 嵊州市 cumulative 19 [厨具产业]"],
    ),
    (
        "武汉共有9家独角兽企业。9家独角兽企业中，6家分布在智能汽车、商业航天赛道。",
        None,
        ["unicorn 武汉市 cumulative 9", "unicorn 武汉市 cumulative 6 [分布在智能汽车]"],
    ),
]

# Something else is counted last, or the figure is only held against another.
BESIDE: list[Row] = [
    (
        "池州市有国家级专精特新“小巨人”企业21家。上半年技改投资增长19%，新增登云企业88家，累计达910余家。",
        None,
        ["little_giant 池州市 cumulative 21"],
    ),
    (
        "南昌市省级制造业单项冠军企业达13家。获评的企业里，一家做LED芯片的公司申请专利600余项，其中发明专利400余项。",
        None,
        ["manufacturing_champion 南昌市 cumulative 13 provincial"],
    ),
    (
        "我市省级专精特新企业累计41户（占全省专精特新633户企业的6.5%），其中旌阳区5户、绵竹市4户。",
        "德阳市",
        [
            "srdi_sme 德阳市 cumulative 41",
            "srdi_sme 四川省 cumulative 633",
            "srdi_sme 旌阳区 cumulative 5",
            "srdi_sme 绵竹市 cumulative 4",
        ],
    ),
    (
        "2025年全国新认定专精特新“小巨人”企业3482家，比2024年的3012家多470家。",
        None,
        ["little_giant 全国 new 3482 2025 confirmed", "little_giant 全国 new 3012 2024 confirmed"],
    ),
    (
        "屯昌县高新技术企业从0增到6，研发投入翻了一番。",
        None,
        ["high_tech 屯昌县 cumulative 0", "high_tech 屯昌县 cumulative 6"],
    ),
    (
        "台州市专精特新“小巨人”企业数量由12增加到78。",
        None,
        ["little_giant 台州市 cumulative 12", "little_giant 台州市 cumulative 78"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*OFFICES, *SUBJECTS, *BESIDE])
def test_whose_list_it_is(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
