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

# An office's list of several titles is told whole before it is split up among them, whatever the paper.
SPLIT_AMONG_TITLES: list[Row] = [
    (
        "省工信厅名单里济南89家\n山东省工信厅公布2023年度高成长企业名单，共300家，其中独角兽企业5家，瞪羚企业280家，"
        "哪吒企业15家。",
        "济南市",
        ["unicorn 山东省 new 5 2023 confirmed provincial", "gazelle 山东省 new 280 2023 confirmed provincial"],
    ),
    (
        "江苏省科技厅发布2022年度榜单，共计512家企业，其中独角兽企业12家，瞪羚企业500家。苏州上榜200家。",
        "苏州市",
        ["unicorn 江苏省 new 12 2022 confirmed provincial", "gazelle 江苏省 new 500 2022 confirmed provincial"],
    ),
    (
        "湖北省科技厅公布第四批“新物种”企业：共980家，包括独角兽2家，潜在独角兽9家，瞪羚969家。",
        "武汉市",
        ["unicorn 湖北省 new 2 batch 4 confirmed provincial", "gazelle 湖北省 new 969 batch 4 confirmed provincial"],
    ),
    (
        "浙江省经信厅公布第四批优质企业名单，共有420家，其中隐形冠军企业20家、专精特新中小企业400家。",
        "台州市",
        ["hidden_champion 浙江省 new 20 batch 4 confirmed", "srdi_sme 浙江省 new 400 batch 4 confirmed"],
    ),
    (
        "不止百强：大连高新区培育的高成长企业至今共930家，雏鹰企业840家、瞪羚企业90家。",
        "大连市",
        ["gazelle - cumulative 90"],
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
    (
        "常熟市声学产业集群集聚企业120家。集群拥有国家级制造业单项冠军企业2家、高新技术企业58家。",
        None,
        ["manufacturing_champion - cumulative 2 [集群]", "high_tech - cumulative 58 [集群]"],
    ),
    (
        "截至6月底，衡阳市有效期内的创新型中小企业1012家，省级专精特新中小企业304家，国家级专精特新“小巨人”企业31家。",
        None,
        [
            "innovative_sme 衡阳市 cumulative 1012 [有效期内]",
            "srdi_sme 衡阳市 cumulative 304 [有效期内]",
            "little_giant 衡阳市 cumulative 31 [有效期内]",
        ],
    ),
    (
        "2023年完成上市的中国独角兽企业有19家。",
        None,
        ["unicorn 全国 cumulative 19 [完成上市]"],
    ),
    (
        "近日，2021年度河南省“专精特新”中小企业名单公布，长葛市河南森源某某有限公司等4家企业榜上有名。",
        None,
        ["srdi_sme 长葛市 new 4 2021 confirmed"],
    ),
    (
        "2024年，泉州市纺织鞋服产业链中的高新技术企业集中分布在六个县区，其中晋江市最多，达61家。石狮市以2"
        "2家居次。\n与之相比，永春县、德化县和金门县的高新技术企业数量为零。",
        None,
        [
            "high_tech 晋江市 cumulative 61 [纺织鞋服产业链]",
            "high_tech 石狮市 cumulative 22 [纺织鞋服产业链]",
            "high_tech 永春县 cumulative 0 [纺织鞋服产业链]",
            "high_tech 德化县 cumulative 0 [纺织鞋服产业链]",
            "high_tech 金门县 cumulative 0 [纺织鞋服产业链]",
        ],
    ),
    (
        "到今年9月，玉树州、果洛州的专精特新“小巨人”企业数量为零。",
        None,
        ["little_giant 玉树藏族自治州 cumulative 0", "little_giant 果洛藏族自治州 cumulative 0"],
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
    (
        "甘肃省首家化工孵化器运营7年，孵化企业32家，培育高新技术企业2家。",
        None,
        [],
    ),
    (
        "合肥市民营经济活跃。推动新培育专精特新“小巨人”企业1738家，增势明显。",
        None,
        [],
    ),
    (
        "湖南省政府印发《支持科技型企业成长行动计划》。到2027年，累计培育瞪羚企业900家、独角兽企业12家。",
        None,
        [],
    ),
    (
        "到2022年，湖南省瞪羚企业达到600家，比2020年翻了一番。",
        None,
        ["gazelle 湖南省 cumulative 600 provincial"],
    ),
    (
        "江西省高新技术企业有5100家。“科贷通”今年新增放款13亿元，支持企业510家。",
        "江西省",
        ["high_tech 江西省 cumulative 5100"],
    ),
    (
        "澳门青年创业谷五年来孵化项目430个，引进高新技术企业50家。",
        None,
        [],
    ),
]

# A ranking of titled firms grants nothing to those who head it; those out of whom they are chosen all bear the title.
RANKINGS: list[Row] = [
    (
        "2019年度河北省高新技术企业百强榜发布，唐山6家企业上榜。参评的是全省4200家高新技术企业，保定共有11家企业入围。",
        None,
        ["high_tech 河北省 cumulative 4200"],
    ),
    (
        "2022年瞪羚企业创新力十强发布，参与评选的有全市310家瞪羚企业，高新区5家企业入围。",
        "济南市",
        ["gazelle 济南市 cumulative 310"],
    ),
    (
        "“小巨人”企业创新能力百强榜日前揭晓。其中，苏州有8家企业上榜，深圳14家。",
        None,
        [],
    ),
    (
        "科技厅发布高新技术企业创新能力百强。此次从全省6300家高新技术企业中评出，漳州市7家企业入围。",
        None,
        ["high_tech 福建省 cumulative 6300"],
    ),
    (
        "全省高企50强榜单出炉。我市7家企业上榜。第五批小巨人企业名单也同时公布，我市3家企业入选。",
        "芜湖市",
        ["little_giant 芜湖市 new 3 batch 5 confirmed"],
    ),
    (
        "我县2家企业进入全省高新技术企业百强。去年全县新认定高新技术企业31家，首次认定的占14家。",
        "泾县",
        ["high_tech 泾县 new 31 confirmed", "high_tech 泾县 new 14 confirmed"],
    ),
]

# Places ranked by their firms, right after the total of all: what each has of it.
RANKED_PLACES: list[Row] = [
    (
        "截至目前，全国小巨人企业达1.2万家。在一份城市榜单中，苏州有401家小巨人企业上榜，列第五。",
        None,
        ["little_giant 全国 cumulative 12000", "little_giant 苏州市 cumulative 401 confirmed"],
    ),
    (
        "全省瞪羚企业已有830家。县域榜单上，诸暨有21家瞪羚企业上榜。",
        "浙江省",
        ["gazelle 浙江省 cumulative 830", "gazelle 诸暨市 cumulative 21 confirmed"],
    ),
    (
        "全国累计小巨人企业4762家。第六批城市榜单里，株洲有38家小巨人企业入选。",
        None,
        ["little_giant 全国 cumulative 4762", "little_giant 株洲市 new 38 batch 6 confirmed"],
    ),
    (
        "全国小巨人企业达1.2万家。这次城市榜单里，株洲新增38家小巨人企业。",
        None,
        ["little_giant 全国 cumulative 12000", "little_giant 株洲市 new 38"],
    ),
    (
        "我省国家级“小巨人”有多少家\n\n工信部近日公布第二批专精特新“小巨人”企业，共1584家。四川这一批有110家。",
        "四川省",
        [
            "little_giant 全国 new 1584 batch 2 confirmed",
            "little_giant 四川省 new 110 batch 2 confirmed",
        ],
    ),
    (
        "湖北“小巨人”达172家\n7月19日，工信部发布第三批国家级专精特新“小巨人”，合计2930家。湖北新增117家。",
        "湖北省",
        [
            "little_giant 湖北省 cumulative 172",
            "little_giant 全国 new 2930 batch 3 confirmed",
            "little_giant 湖北省 new 117 batch 3 confirmed",
        ],
    ),
    (
        "我省单项冠军企业42家，工信部公示第八批制造业单项冠军，总共有213家，河南占10家。",
        "河南省",
        [
            "manufacturing_champion 河南省 cumulative 42",
            "manufacturing_champion 全国 new 213 batch 8 proposed",
            "manufacturing_champion 河南省 new 10 batch 8 proposed",
        ],
    ),
    (
        "第九批国家级单项冠军公示期满，入围示范企业的有96家、冠军产品77个，合计173个。烟台占7席。",
        None,
        [
            "manufacturing_champion 全国 new 96 batch 9 proposed [示范企业]",
            "manufacturing_champion 全国 new 77 batch 9 proposed [产品]",
            "manufacturing_champion 全国 new 173 batch 9 proposed",
            "manufacturing_champion 烟台市 new 7 batch 9 proposed",
        ],
    ),
    (
        "工信部第七批单项冠军公示名单中，示范企业185家，产品122个，两者合计307个。青岛入选10个。",
        None,
        [
            "manufacturing_champion 全国 new 185 batch 7 proposed [示范企业]",
            "manufacturing_champion 全国 new 122 batch 7 proposed [产品]",
            "manufacturing_champion 全国 new 307 batch 7 proposed",
            "manufacturing_champion 青岛市 new 10 batch 7 proposed",
        ],
    ),
    (
        "全省单项冠军的事。第六批国家级制造业单项冠军公示完毕，示范企业88家、单项冠军产品61个，一共149个；浙江占35个。",
        "浙江省",
        [
            "manufacturing_champion 全国 new 88 batch 6 proposed [示范企业]",
            "manufacturing_champion 全国 new 61 batch 6 proposed [产品]",
            "manufacturing_champion 全国 new 149 batch 6 proposed",
            "manufacturing_champion 浙江省 new 35 batch 6 proposed",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"), [*OFFICES, *SPLIT_AMONG_TITLES, *SUBJECTS, *BESIDE, *RANKINGS, *RANKED_PLACES]
)
def test_whose_list_it_is(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
