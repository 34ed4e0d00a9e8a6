"""Ranks, shares, prizes and steps of a procedure around a figure, which tell whose or which firms it counts."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The place in which something of the outlet's own leads is not the one whose firms are counted next.
LEADS_IN: list[Row] = [
    (
        "我们做强产业，袜艺集群为绍兴唯一；我们扶持企业，拥有规上工业企业730家、高新技术企业512家。",
        "诸暨市",
        ["high_tech 诸暨市 cumulative 512"],
    ),
    (
        "阀门产业规模温州领先，研发投入浙南靠前；培育高新技术企业620家，瞪羚企业11家。",
        "永嘉县",
        [
            "high_tech 永嘉县 cumulative 620",
            "gazelle 永嘉县 cumulative 11",
        ],
    ),
    ("泵业入选国家级集群，为台州首个，全市高新技术企业达480家。", "温岭市", ["high_tech 温岭市 cumulative 480"]),
    ("模具城是宁波唯一一家国家级基地，高新技术企业达390家。", "余姚市", ["high_tech 余姚市 cumulative 390"]),
    ("台州领先，有12家企业入选第六批专精特新“小巨人”。", "温岭市", ["little_giant 台州市 new 12 batch 6 confirmed"]),
]

# So it is where its sentence has named that part of it before; a part of the place counted last leads with its own.
LEADS_FOR_ANOTHER: list[Row] = [
    (
        "嵊州：前三季度新增“小巨人”5家，累计24家；同期新昌新增4家，累计38家。",
        "绍兴市",
        [
            "little_giant 嵊州市 new 5",
            "little_giant 嵊州市 cumulative 24",
            "little_giant 新昌县 new 4",
            "little_giant 新昌县 cumulative 38",
        ],
    ),
    (
        "江苏有14家；独角兽企业中，总部位于苏州的有9家。",
        None,
        ["unicorn 江苏省 cumulative 14", "unicorn 苏州市 cumulative 9"],
    ),
    ("平湖市营商环境评价嘉兴第一、全省前列，现有高新技术企业530家。", None, ["high_tech 平湖市 cumulative 530"]),
    (
        "金华市共有小巨人140家，永康领先，有31家。",
        "永康市",
        ["little_giant 金华市 cumulative 140", "little_giant 永康市 cumulative 31"],
    ),
    (
        "山东省共有小巨人1240家，青岛居首，有231家；济南次之，有204家。",
        None,
        [
            "little_giant 山东省 cumulative 1240",
            "little_giant 青岛市 cumulative 231",
            "little_giant 济南市 cumulative 204",
        ],
    ),
]

# A clause says what so many of the titled firms are, and the next one gives their number; or what others are.
SHARES: list[Row] = [
    ("全市高新技术企业中，九成以上是民营企业，共3720家。", "东莞市", ["high_tech 东莞市 cumulative 3720 [民营企业]"]),
    ("我市小巨人企业中八成为民营企业，达320家。", "佛山市", ["little_giant 佛山市 cumulative 320 [民营企业]"]),
    (
        "专精特新中小企业里超六成属于电子信息行业，有612家。",
        "惠州市",
        ["srdi_sme 惠州市 cumulative 612 [电子信息行业]"],
    ),
    ("全市瞪羚企业中，近七成为制造业企业，达412家。", "合肥市", ["gazelle 合肥市 cumulative 412 [制造业企业]"]),
    ("高新技术企业中有研发机构的占71%，达6300家。", "合肥市", ["high_tech 合肥市 cumulative 6300 [有研发机构]"]),
    (
        "全市拥有专精特新“小巨人”企业48家，上市公司27家中有13家是专精特新企业。",
        "嘉兴市",
        ["little_giant 嘉兴市 cumulative 48", "srdi_sme 嘉兴市 cumulative 13 [上市公司]"],
    ),
    (
        "全市高企中93%是民营企业，达5100家，上市公司中80%是民营企业，超过60家。",
        "佛山市",
        ["high_tech 佛山市 cumulative 5100 [民营企业]"],
    ),
    (
        "滁州市规上工业企业总数达2050户，其中，省级专精特新企业410户，国家级专精特新“小巨人”企业38户。",
        None,
        ["srdi_sme 滁州市 cumulative 410 [规上工业企业]", "little_giant 滁州市 cumulative 38 [规上工业企业]"],
    ),
    (
        "滁州市规上工业企业2050户，其中省级专精特新企业410户，新增高新技术企业80户。",
        None,
        ["srdi_sme 滁州市 cumulative 410 [规上工业企业]", "high_tech 滁州市 new 80"],
    ),
    (
        "拥有规上工业企业690家、高新技术企业305家、省级专精特新企业97家（其中国家级12家）。",
        "海宁市",
        ["high_tech 海宁市 cumulative 305", "srdi_sme 海宁市 cumulative 97", "little_giant 海宁市 cumulative 12"],
    ),
]

# What firms asked for, and what came of it.
ASKED_AND_GRANTED: list[Row] = [
    ("2021年累计申报成功国家高新技术企业46家，提前完成目标。", "浦江县", ["high_tech 浦江县 new 46 2021 confirmed"]),
    ("今年以来，全县成功申报科技型中小企业58家。", "浦江县", ["tech_sme 浦江县 new 58 confirmed"]),
    ("全县组织46家企业申报高新技术企业，成功率八成。", "浦江县", ["high_tech 浦江县 applied 46"]),
    (
        "今年，宿迁市共组织申报高新技术企业210家，获得认定公示184家，其中新申报企业151家，认定数创新高。",
        "宿迁市",
        [
            "high_tech 宿迁市 applied 210",
            "high_tech 宿迁市 new 184 proposed",
            "high_tech 宿迁市 new 151 proposed [新申报]",
        ],
    ),
    (
        "我市高新技术企业184家上榜，新申报的151家、重新申报33家。",
        "宿迁市",
        [
            "high_tech 宿迁市 new_and_reviewed 184 confirmed",
            "high_tech 宿迁市 new 151 confirmed",
            "high_tech 宿迁市 reviewed 33",
        ],
    ),
    (
        "今年我市组织申报高新技术企业210家，已认定184家。",
        "宿迁市",
        ["high_tech 宿迁市 applied 210", "high_tech 宿迁市 new 184 confirmed"],
    ),
    (
        "市工信局公布泉州市2024年专精特新中小企业认定和复核企业（第一批）名单，共138家。",
        "泉州市",
        ["srdi_sme 泉州市 new_and_reviewed 138 batch 1 2024 confirmed municipal"],
    ),
    (
        "全县已有小巨人企业14家。县政府创新奖评选揭晓，某某机械等3家企业获奖。",
        "浦江县",
        ["little_giant 浦江县 cumulative 14"],
    ),
    (
        "2024年度浙江省隐形冠军企业认定名单和2021年度隐形冠军复核结果公布，湖州11家企业通过认定、8家通过复核。",
        None,
        ["hidden_champion 湖州市 new 11 2024 confirmed", "hidden_champion 湖州市 reviewed 8 2021 confirmed"],
    ),
    (
        "余姚新增小升规企业86家，市级以上专精特新企业突破300家。",
        None,
        ["srdi_sme 余姚市 cumulative ≥300"],
    ),
    ("市长质量奖名单公布，6家企业获奖，其中小巨人企业4家。", "台州市", []),
    ("在国家科学技术奖中，我市5家专精特新“小巨人”企业获奖。", "台州市", []),
    ("今年12家小巨人企业获奖补资金。新认定小巨人7家。", "台州市", ["little_giant 台州市 new 7 confirmed"]),
    (
        "某公司入选全国第一批专精特新“小巨人”企业。\n今年，全县申报专精特新“小巨人”企业8家。",
        "浦江县",
        ["little_giant 浦江县 applied 8"],
    ),
    (
        "第六批专精特新“小巨人”企业申报工作启动。今年，我县共推荐8家企业申报。",
        "浦江县",
        ["little_giant 浦江县 applied 8 batch 6"],
    ),
    ("全县高新技术企业达231家。县长质量奖公布，4家企业上榜。", "浦江县", ["high_tech 浦江县 cumulative 231"]),
]

# A larger figure is no part; how many there were before, whatever stands between; rows torn or without pauses.
FIGURES: list[Row] = [
    (
        "2023年中国独角兽企业总数又创新高，达到369家，其中新晋独角兽企业42家；中国潜在独角兽企业总数812家。",
        None,
        ["unicorn 全国 cumulative 369", "unicorn 全国 new 42 2023"],
    ),
    (
        "全市独角兽企业数量再创新高，达到25家，其中新晋独角兽企业8家；瞪羚企业总数903家。",
        "苏州市",
        ["unicorn 苏州市 cumulative 25", "unicorn 苏州市 new 8", "gazelle 苏州市 cumulative 903"],
    ),
    (
        "制造业单项冠军数量由“十三五”末的9个增至31个。",
        "青岛市",
        [
            "manufacturing_champion 青岛市 cumulative 9",
            "manufacturing_champion 青岛市 cumulative 31",
        ],
    ),
    (
        "独角兽企业数从三年前的2个增长到现在的7个。",
        "济南市",
        ["unicorn 济南市 cumulative 2", "unicorn 济南市 cumulative 7"],
    ),
    ("全市瞪羚由2020年的35个发展到80个。", "济南市", ["gazelle 济南市 cumulative 35", "gazelle 济南市 cumulative 80"]),
    (
        "2024年6月科技型中小企业超1350家 高新技术企业超720家\n两类企业数量全省领先",
        "昆山市",
        ["tech_sme 昆山市 cumulative ≥1350", "high_tech 昆山市 cumulative ≥720"],
    ),
    (
        "2024年，南平市新认定高新技术企业 96 家 总数达 412 家 新增省级专精特新中小企业 38 家 总数达 155 家",
        None,
        [
            "high_tech 南平市 new 96 2024 confirmed",
            "high_tech 南平市 cumulative 412",
            "srdi_sme 南平市 new 38 2024",
            "srdi_sme 南平市 cumulative 155",
        ],
    ),
    ("江苏省2022年新增国家专精特新“小巨人”\n企业425家。", None, ["little_giant 江苏省 new 425 2022"]),
    ("大连小巨人企业达340家。\n两年翻番\n三年再上台阶\n根据2024", None, ["little_giant 大连市 cumulative 340"]),
    (
        "2019年工信部启动专精特新小巨人企业培育计划以来，名单一批批公布。\n第六批小巨人名单公示，大连本批获批38家。",
        None,
        ["little_giant 大连市 new 38 batch 6 proposed"],
    ),
    (
        "北京指标领先。全市高新技术企业2.9万家，小巨人企业1350家，数量居全国城市第一。",
        None,
        [
            "high_tech 北京市 cumulative 29000",
            "little_giant 北京市 cumulative 1350",
        ],
    ),
]

# A title once for each of the levels before it; the place whose plans its part serves is not whom a text is about.
LEVELS_AND_PLANS: list[Row] = [
    (
        "衡阳已培育国家单项冠军企业7个，国、省专精特新“小巨人”企业数量分别达49家、301家。",
        None,
        [
            "manufacturing_champion 衡阳市 cumulative 7",
            "little_giant 衡阳市 cumulative 49",
            "little_giant 衡阳市 cumulative 301 provincial",
        ],
    ),
    (
        "乐山市国、省、市三级专精特新企业分别达到12家、88家、206家。",
        None,
        [
            "little_giant 乐山市 cumulative 12",
            "srdi_sme 乐山市 cumulative 88",
            "srdi_sme 乐山市 cumulative 206 municipal",
        ],
    ),
    (
        "滁州现有国家级、省级、市级“专精特新”企业38家、410家、720家。",
        None,
        [
            "little_giant 滁州市 cumulative 38",
            "srdi_sme 滁州市 cumulative 410",
            "srdi_sme 滁州市 cumulative 720 municipal",
        ],
    ),
    (
        "泰安高新区概况\n泰安高新区始建于1995年。围绕全市13条产业链，大力发展高端装备。\n新培育瞪羚企业6家、省级专精特新企业26家。",
        "泰安市",
        ["gazelle - new 6", "srdi_sme - new 26"],
    ),
    (
        "胶州市加快转型。落实青岛市24条产业链部署，壮大海工装备。\n截至目前，共有高新技术企业612家。",
        None,
        ["high_tech 胶州市 cumulative 612"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [*LEADS_IN, *LEADS_FOR_ANOTHER, *SHARES, *ASKED_AND_GRANTED, *FIGURES, *LEVELS_AND_PLANS],
)
def test_what_is_said_around_a_figure(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
