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
    (
        "安徽现有国家级“小巨人”企业（892）、单项冠军（61）、瞪羚企业（415），三项均居中部前列。",
        None,
        [
            "little_giant 安徽省 cumulative 892",
            "manufacturing_champion 安徽省 cumulative 61",
            "gazelle 安徽省 cumulative 415",
        ],
    ),
    (
        "宜昌入选国家级“小巨人”的，第四批（21）、第五批（18）、第六批（17），共56家。",
        None,
        [
            "little_giant 宜昌市 new 21 batch 4 confirmed",
            "little_giant 宜昌市 new 18 batch 5 confirmed",
            "little_giant 宜昌市 new 17 batch 6 confirmed",
            "little_giant 宜昌市 new 56 batches 4-6 confirmed",
        ],
    ),
    (
        "荣成市新培育省级专精特新企业、瞪羚企业、单项冠军企业，分别为23家、8家、4家。",
        None,
        ["srdi_sme 荣成市 new 23", "gazelle 荣成市 new 8 provincial", "manufacturing_champion 荣成市 new 4"],
    ),
    (
        "我市新增省级专精特新中小企业288家。按县市区分：海宁、桐乡、平湖分别为61家、57家、49家；按行业分：纺织、化工、电子分别为83家、46家、37家。",
        "嘉兴市",
        [
            "srdi_sme 嘉兴市 new 288",
            "srdi_sme 海宁市 new 61",
            "srdi_sme 桐乡市 new 57",
            "srdi_sme 平湖市 new 49",
            "srdi_sme 嘉兴市 new 83 [纺织]",
            "srdi_sme 嘉兴市 new 46 [化工]",
            "srdi_sme 嘉兴市 new 37 [电子]",
        ],
    ),
    (
        "创新研究院发布2022年独角兽榜，中国共有290家，其中小满优选、星河科技2家为新晋超级独角兽企业。\n从地域看，中国独角兽企业分布于35座城市。其中北京79家，上海61家，杭州23家。",
        None,
        [
            "unicorn 全国 cumulative 290",
            "unicorn 全国 new 2 2022 [超级]",
            "unicorn 北京市 cumulative 79",
            "unicorn 上海市 cumulative 61",
            "unicorn 杭州市 cumulative 23",
        ],
    ),
    (
        "第七批“小巨人”名单公示，全国3482家入选。不少地方在降，甘肃由13家降至9家。",
        None,
        ["little_giant 全国 new 3482 batch 7 proposed", "little_giant 甘肃省 new 9 batch 7 proposed"],
    ),
    (
        "表2.茂名市各区企业数\n地区|\n小巨人企业|\n高新技术企业|\n瞪羚企业|\n茂南区|\n3家|\n125家|\n6家|\n电白区|\n2家|\n91家|\n4家|\n",
        "茂名市",
        [
            "little_giant 茂南区 cumulative 3",
            "high_tech 茂南区 cumulative 125",
            "gazelle 茂南区 cumulative 6",
            "little_giant 电白区 cumulative 2",
            "high_tech 电白区 cumulative 91",
            "gazelle 电白区 cumulative 4",
        ],
    ),
    (
        "工信部公布“小巨人”名单。这回第五批新认定的和第二批复核过关的放在一起公布，绍兴入选61家。其中最多的是诸暨，共20家，嵊州9家。",
        None,
        [
            "little_giant 绍兴市 new_and_reviewed 61 batch 5 confirmed",
            "little_giant 诸暨市 new_and_reviewed 20 batch 5 confirmed",
            "little_giant 嵊州市 new_and_reviewed 9 batch 5 confirmed",
        ],
    ),
    (
        "省工信厅发布名单，清远88家企业入选2023年广东省创新式中小企业。截至8月，全市高新技能企业达到460家。",
        "清远市",
        ["innovative_sme 清远市 new 88 2023 confirmed", "high_tech 清远市 cumulative 460"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_another_form_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
