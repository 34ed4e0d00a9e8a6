"""Firms of a building, a park or a town, of all zones of a place together, and zones that are only named."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

SITES: list[Row] = [
    (
        "无锡市锡山区的云林创智大厦入驻企业160家，其中高新技术企业27家。",
        None,
        ["high_tech - cumulative 27"],
    ),
    (
        "东莞市寮步镇的香市智造中心占地300亩，现已集聚企业74家，包括高新技术企业19家、专精特新企业8家。",
        None,
        ["high_tech - cumulative 19", "srdi_sme - cumulative 8"],
    ),
    (
        "南昌市规划建设的“南昌医谷”，引进企业340家，其中国家级专精特新“小巨人”企业6家。",
        None,
        ["little_giant - cumulative 6"],
    ),
    (
        "贵阳数谷汇聚大数据企业510家，拥有高新技术企业98家。",
        None,
        ["high_tech - cumulative 98"],
    ),
    (
        "塘下镇以汽摩配件闻名。该镇去年工业产值达600亿元，拥有高新技术企业140家。",
        "瑞安市",
        ["high_tech - cumulative 140"],
    ),
    (
        "广州市天河区石牌街道高校林立，辖区内现有高新技术企业230家、独角兽企业2家。",
        None,
        ["high_tech - cumulative 230", "unicorn - cumulative 2"],
    ),
    ("上海市奉贤区星火工业区累计培育专精特新企业46家。", None, ["srdi_sme - cumulative 46"]),
    (
        "宜宾高新区：蓄势而上\n走进宜宾高新区，机器声声。\n园区服务专员说，宜宾的营商环境一年比一年好。\n今年，新增小巨人企业3家。",
        None,
        ["little_giant - new 3"],
    ),
    (
        "在即墨工业园区，制药企业扎堆。目前园区有高新技术企业53家。\n青岛市即墨区工信局介绍，全区高新技术企业已达410家。",
        None,
        ["high_tech - cumulative 53", "high_tech 即墨区 cumulative 410"],
    ),
    (
        "宜兴经开区坐落于无锡宜兴，拥有高新技术企业280家、小巨人企业21家。",
        None,
        ["high_tech - cumulative 280", "little_giant - cumulative 21"],
    ),
    ("义乌市的国际灯具城汇集企业950家，有高新技术企业14家。", None, ["high_tech - cumulative 14"]),
    (
        "衡阳高新区：创新提速\n前三季度，区内工业产值增长9%。\n衡阳市出台政策支持园区发展。\n截至10月底，高新技术企业突破260家。",
        None,
        ["high_tech - cumulative ≥260"],
    ),
    # but the place has them that is only called so, or that gathers them itself
    (
        "佛山作为全国重要的家电制造业基地，集聚上下游企业2.1万家，其中高新技术企业9100家。",
        None,
        ["high_tech 佛山市 cumulative 9100"],
    ),
    (
        "临海市聚焦休闲用品产业，依托省级检测中心，集聚出口企业390家，其中高新技术企业76家。",
        "台州市",
        ["high_tech 临海市 cumulative 76"],
    ),
    (
        "驻马店市打造国际农都名城，集聚食品企业1500家，其中高新技术企业64家。",
        None,
        ["high_tech 驻马店市 cumulative 64"],
    ),
    ("海宁市去年引进企业260家，其中高新技术企业17家。", None, ["high_tech 海宁市 cumulative 17"]),
    (
        "宜昌市西陵区的三峡云谷入驻企业190家，其中高新技术企业22家。西陵区高新技术企业总数达到330家。",
        None,
        ["high_tech - cumulative 22", "high_tech 西陵区 cumulative 330"],
    ),
]

COUNTED: list[Row] = [
    (
        "据统计，全国230多家国家级经开区集聚高新技术企业7.6万家、专精特新“小巨人”企业3900家。",
        None,
        [
            "high_tech 全国 cumulative 76000 [230多家国家级经开区]",
            "little_giant 全国 cumulative 3900 [230多家国家级经开区]",
        ],
    ),
    (
        "全省15个省级以上高新区拥有高新技术企业4100家。",
        "江西省",
        ["high_tech 江西省 cumulative 4100 [15个省级以上高新区]"],
    ),
    (
        "目前，县内四个工业园区入驻企业620家，其中高新技术企业71家。",
        "安吉县",
        ["high_tech 安吉县 cumulative 71 [四个工业园区]"],
    ),
    (
        "全国首批80个产业集群已集聚中小企业2.4万家。在集群中，涵盖单项冠军企业58家、专精特新“小巨人”企业390家。",
        None,
        [
            "manufacturing_champion 全国 cumulative 58 [80个产业集群]",
            "little_giant 全国 cumulative 390 [80个产业集群]",
        ],
    ),
    # zones that a place only has
    ("我省已有9家国家高新区，高新技术企业总数6300家。", "福建省", ["high_tech 福建省 cumulative 6300"]),
    ("徐州市共有省级以上开发区11家，高新技术企业1700家。", None, ["high_tech 徐州市 cumulative 1700"]),
    # a district and the zone that it is run together with
    (
        "目前，滨江区、杭州高新区拥有高新技术企业2600家、独角兽企业14家。",
        "滨江区",
        ["high_tech 滨江区 cumulative 2600", "unicorn 滨江区 cumulative 14"],
    ),
    ("滨江区、杭州高新区拥有高新技术企业2600家。", "杭州市", ["high_tech - cumulative 2600"]),
]

OTHERS: list[Row] = [
    # a province has more of a title than a city in it
    (
        "晋江全市拥有国家高新技术企业410家，福建省高新技术企业备案97家。",
        None,
        ["high_tech 晋江市 cumulative 410", "high_tech 晋江市 cumulative 97 provincial"],
    ),
    (
        "湖南省株洲市轨道交通产业链上的高新技术企业里，石峰区有64家，占比超过一半。天元区有31家，芦淞区为9家。",
        None,
        [
            "high_tech 石峰区 cumulative 64 [轨道交通产业链]",
            "high_tech 天元区 cumulative 31 [轨道交通产业链]",
            "high_tech 芦淞区 cumulative 9 [轨道交通产业链]",
        ],
    ),
    ("在2023年度成都独角兽创新企业榜上，高新南区共有42家企业上榜。", None, []),
]

# A zone in a district's brackets is another name of it; a zone that has all of a city's firms is counted as well.
OTHER_NAMES: list[Row] = [
    (
        "沈阳市铁西区(沈阳经开区)发展迅速。2024年，全区新增高新技术企业77家。",
        None,
        ["high_tech 铁西区 new 77 2024"],
    ),
    ("记者从江津区(江津高新区)获悉，该区现有市级专精特新企业310家。", None, ["srdi_sme 江津区 cumulative 310"]),
    (
        "东西湖区(临空港经开区)聚焦企业梯队。全区累计培育国家级小巨人32家，新增单项冠军2家。",
        None,
        ["little_giant 东西湖区 cumulative 32", "manufacturing_champion 东西湖区 new 2"],
    ),
    ("余姚市(含余姚经济开发区)有小巨人12家。", None, ["little_giant 余姚市 cumulative 12"]),
    (
        "苏州工业园区现有国家级专精特新“小巨人”企业102家，苏州去年新认定的6家独角兽企业全部落在园区。"
        "科技型中小企业达到3900家。",
        None,
        [
            "little_giant - cumulative 102",
            "unicorn 苏州市 new 6 confirmed",
            "unicorn - new 6 confirmed",
            "tech_sme - cumulative 3900",
        ],
    ),
    (
        "滨江区拥有独角兽企业40家，杭州新增的5家独角兽企业都来自滨江区。瞪羚企业达到300家。",
        None,
        [
            "unicorn 滨江区 cumulative 40",
            "unicorn 滨江区 new 5",
            "unicorn 杭州市 new 5",
            "gazelle 滨江区 cumulative 300",
        ],
    ),
    (
        "两江新区有国家级小巨人企业95家，数量占重庆全市的四分之一。高新技术企业超过1200家。",
        None,
        ["little_giant - cumulative 95", "high_tech - cumulative ≥1200"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*SITES, *COUNTED, *OTHERS, *OTHER_NAMES])
def test_whose_firms_are_counted(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
