"""Areas that are no division, whatever they are called, and places that only grant what another one holds."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

AREAS: list[Row] = [
    ("洋浦新城已有省级专精特新中小企业27家。", None, ["srdi_sme - cumulative 27"]),
    ("宁波梅山港区高新技术企业总数达44家。", None, ["high_tech - cumulative 44"]),
    (
        "中部新城新增国家级专精特新“小巨人”企业6家，累计达到31家。",
        None,
        ["little_giant - new 6", "little_giant - cumulative 31"],
    ),
    (
        "大连河口软件园有高新技术企业85家，瞪羚企业12家。",
        None,
        ["high_tech - cumulative 85", "gazelle - cumulative 12"],
    ),
    ("许昌高新技术产业集聚区拥有高新技术企业52家。", None, ["high_tech - cumulative 52"]),
    ("目前，天津生物医药产业基地集聚国家级专精特新“小巨人”企业9家。", None, ["little_giant - cumulative 9"]),
    (
        "西青区新能源产业集群近年壮大了一批企业。目前，位于该集群的某某铝业、某某铝箔等7家企业获评省级专精特新中小企业。",
        None,
        ["srdi_sme - cumulative 7 confirmed"],
    ),
    ("重庆两江新区累计有国家高新技术企业1100家。", None, ["high_tech - cumulative 1100"]),
    # these are divisions
    ("上海浦东新区累计有国家高新技术企业5600家。", None, ["high_tech 浦东新区 cumulative 5600"]),
    ("沈北新区有省级专精特新中小企业77家。", None, ["srdi_sme 沈北新区 cumulative 77"]),
    ("西安市新城区有瞪羚企业18家。", None, ["gazelle 新城区 cumulative 18"]),
    ("张家港市有瞪羚企业28家。", None, ["gazelle 张家港市 cumulative 28"]),
    ("宁波市认定省级小微企业园基地14家，共有高新技术企业6200家。", None, ["high_tech 宁波市 cumulative 6200"]),
    # the zone that the first line is about stays, whatever paragraph follows
    (
        "经开区31家企业入榜\n日前，科技厅公布榜单。\n这份榜单中，瞪羚企业25家，独角兽企业2家。",
        "沈阳市",
        ["gazelle - cumulative 25", "unicorn - cumulative 2"],
    ),
    ("九个主要集聚区2021年共有独角兽企业188家。", None, ["unicorn - cumulative 188"]),
]

GRANTORS: list[Row] = [
    (
        "我县现有浙江省隐形冠军6家，浙江省专精特新中小企业51家，金华市专精特新“小巨人”企业19家。",
        "武义县",
        [
            "hidden_champion 武义县 cumulative 6",
            "srdi_sme 武义县 cumulative 51",
            "little_giant 武义县 cumulative 19 municipal",
        ],
    ),
    (
        "目前，醴陵拥有7家国家专精特新“小巨人”，38家湖南省专精特新“小巨人”。",
        None,
        ["little_giant 醴陵市 cumulative 7", "little_giant 醴陵市 cumulative 38 provincial"],
    ),
    (
        "慈溪共有33家国家级专精特新“小巨人”企业，29家浙江省隐形冠军企业。",
        None,
        ["little_giant 慈溪市 cumulative 33", "hidden_champion 慈溪市 cumulative 29"],
    ),
    (
        "国家级单项冠军企业17家、国家级专精特新“小巨人”41家、浙江省隐形冠军企业26家……几年下来，温州在制造业上收获颇丰。",
        None,
        [
            "manufacturing_champion 温州市 cumulative 17",
            "little_giant 温州市 cumulative 41",
            "hidden_champion 温州市 cumulative 26",
        ],
    ),
    ("这次评选出顺德全国隐形冠军企业48家。", None, ["hidden_champion 顺德区 new 48 confirmed"]),
    (
        "三明市去年进步明显，新增工信部专精特新“小巨人”企业11家、省级专精特新企业36家。",
        None,
        ["little_giant 三明市 new 11", "srdi_sme 三明市 new 36"],
    ),
    (
        "贺州市某某新材、某某碳酸钙、某某电子3家企业被认定为2021年度自治区瞪羚企业。",
        None,
        ["gazelle 贺州市 new 3 2021 confirmed provincial"],
    ),
    # two places, each with its own
    (
        "南京新增国家级专精特新“小巨人”20家。300家江苏省瞪羚企业公布。",
        None,
        ["little_giant 南京市 new 20", "gazelle 江苏省 new 300 confirmed provincial"],
    ),
    (
        "2022年江西省第五批单项冠军企业名单公布，贵溪市江西某某铜业有限公司、某某线缆有限公司、某某科技有限公司3家企业入选。",
        None,
        ["manufacturing_champion 贵溪市 new 3 batch 5 2022 confirmed provincial"],
    ),
    (
        "福建省科技厅公布第二批科技型中小企业名单，安溪县金华某某有限公司等73家泉州企业入库。",
        None,
        ["tech_sme 泉州市 new 73 batch 2 national"],
    ),
]

WHOLES: list[Row] = [
    (
        "成都高新区国家级专精特新“小巨人”累计92家，占四川省总量(640家)的14.4%；省级专精特新中小企业共583家。",
        None,
        ["little_giant - cumulative 92", "little_giant 四川省 cumulative 640", "srdi_sme - cumulative 583"],
    ),
    (
        "第五批国家级制造业单项冠军企业公布，入选的有250家。250家国家级制造业单项冠军里，青岛占15席，连同此前的32家，总量达47家。",
        None,
        [
            "manufacturing_champion 全国 new 250 batch 5 confirmed",
            "manufacturing_champion 青岛市 new 15 batch 5 confirmed",
            "manufacturing_champion 青岛市 cumulative 32 batches 1-4",
            "manufacturing_champion 青岛市 cumulative 47 batches 1-5",
        ],
    ),
    (
        "江西新闻客户端讯，工信部近日下达第二批专精特新“小巨人”企业名单，总共1744家。我省有某某科技等33家企业入选。",
        "江西省",
        ["little_giant 全国 new 1744 batch 2 confirmed", "little_giant 江西省 new 33 batch 2 confirmed"],
    ),
    (
        "烟台市靠着石化、装备、食品等支柱产业的家底，目前累计培育了82家国家级专精特新“小巨人”。",
        None,
        ["little_giant 烟台市 cumulative 82"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*AREAS, *GRANTORS, *WHOLES])
def test_whose_firms_are_counted(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
