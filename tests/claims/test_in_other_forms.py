"""The same thing said in another form: so many of a title, a title's so many; each with its place, or in turn."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    (
        "今年宿豫区新认定国家级专精特新“小巨人”企业达2家，省级专精特新中小企业达17家。",
        "宿迁市",
        ["little_giant 宿豫区 new 2 confirmed", "srdi_sme 宿豫区 new 17 confirmed"],
    ),
    (
        "2023年度吉林省瞪羚、独角兽企业备案名单公布，新备案瞪羚企业达96家，独角兽企业达2家。",
        "吉林省",
        ["gazelle 吉林省 new 96 2023 provincial", "unicorn 吉林省 new 2 2023 provincial"],
    ),
    (
        "全年漳州新增高新技术企业达412家，“小巨人”企业达9家，累计达1530家、88家。",
        None,
        [
            "high_tech 漳州市 new 412",
            "little_giant 漳州市 new 9",
            "high_tech 漳州市 cumulative 1530",
            "little_giant 漳州市 cumulative 88",
        ],
    ),
    (
        "去年新认定创新型中小企业数量为64家、专精特新中小企业数量为31家，新增瞪羚企业数量为5家。",
        "南平市",
        ["innovative_sme 南平市 new 64 confirmed", "srdi_sme 南平市 new 31 confirmed", "gazelle 南平市 new 5"],
    ),
    (
        "2023年，滁州市净增国家高新技术企业达157家，高企总数达1290家。",
        None,
        ["high_tech 滁州市 cumulative 1290"],
    ),
    (
        "全省有效期内的创新型中小企业达2310户，专精特新中小企业达1180户，专精特新“小巨人”企业达96户。",
        "贵州省",
        [
            "innovative_sme 贵州省 cumulative 2310 [有效期内]",
            "srdi_sme 贵州省 cumulative 1180 [有效期内]",
            "little_giant 贵州省 cumulative 96 [有效期内]",
        ],
    ),
    (
        "全省有效期内的2310户创新型中小企业、1180户专精特新中小企业、96户专精特新“小巨人”企业。",
        "贵州省",
        [
            "innovative_sme 贵州省 cumulative 2310 [有效期内]",
            "srdi_sme 贵州省 cumulative 1180 [有效期内]",
            "little_giant 贵州省 cumulative 96 [有效期内]",
        ],
    ),
    (
        "全市“小巨人”共21家，其中东兴区、隆昌市、内江新区分别为7家、6家、4家，其余散布在资中、威远。",
        "内江市",
        [
            "little_giant 内江市 cumulative 21",
            "little_giant 东兴区 cumulative 7",
            "little_giant 隆昌市 cumulative 6",
            "little_giant - cumulative 4",
        ],
    ),
    (
        "第九批单项冠军公示，青岛21家企业入选。通过第三批复核的有12家。从分布看，半岛最集中：青岛、烟台、威海，依次是21家、9家、4家。",
        None,
        [
            "manufacturing_champion 青岛市 reviewed 12 batch 3 proposed",
            "manufacturing_champion 青岛市 new 21 batch 9 proposed",
            "manufacturing_champion 烟台市 new 9 batch 9 proposed",
            "manufacturing_champion 威海市 new 4 batch 9 proposed",
        ],
    ),
    (
        "九洲、长虹等我市9家企业进入2024年四川科技型中小企业百强，入围总数居全省第二。",
        "绵阳市",
        [],
    ),
    (
        "我市6家企业入选2023年浙江隐形冠军企业50强榜单。",
        "台州市",
        [],
    ),
    (
        "2024全球独角兽榜发布，前十名有4家来自中国。",
        None,
        ["unicorn 全国 cumulative 4 [前十名]"],
    ),
    (
        "大连市立足装备制造、石化等行业的基础，累计培育了96家国家级“小巨人”。",
        None,
        ["little_giant 大连市 cumulative 96"],
    ),
    (
        "至今全市已有小巨人六十七家，福鼎十二家，福安十一家。",
        "宁德市",
        ["little_giant 宁德市 cumulative 67", "little_giant 福鼎市 cumulative 12", "little_giant 福安市 cumulative 11"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_another_form_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
