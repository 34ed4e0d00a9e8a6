"""Places that a sentence names for another reason than to count their firms: a rank, a share, who grants a title, who
made a list known, where somebody lives, how a firm is called.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The place within which another one ranks or has a share has none of the firms, and 全市 is not that place.
OF_A_RANK_OR_A_SHARE: list[Row] = [
    (
        "江阴新增国家级专精特新“小巨人”企业17家，数量在无锡地区列第三，全市累计拥有“小巨人”企业61家、"
        "无锡市创新型中小企业980家。",
        None,
        [
            "little_giant 江阴市 new 17",
            "little_giant 江阴市 cumulative 61",
            "innovative_sme 江阴市 cumulative 980 municipal",
        ],
    ),
    (
        "永康今年有6家企业获评国家级“小巨人”，总数在金华各县市中排名第一，全市瞪羚企业达到9家。",
        None,
        ["little_giant 永康市 new 6 confirmed", "gazelle 永康市 cumulative 9"],
    ),
    (
        "第五批国家级专精特新“小巨人”企业名单公布，赣榆区入选的有4家。4家占本次全市入选企业的40%，连同前四批获评的5家，"
        "赣榆区已有9家。",
        "连云港市",
        [
            "little_giant 赣榆区 new 4 batch 5 confirmed",
            "little_giant 赣榆区 cumulative 5 batches 1-4 confirmed",
            "little_giant 赣榆区 cumulative 9 batches 1-5",
        ],
    ),
    (
        "城阳区拟认定的省级制造业单项冠军企业有7家，接近全市拟认定数量的三分之一；复核通过的有3家。",
        "青岛市",
        [
            "manufacturing_champion 城阳区 new 7 proposed provincial",
            "manufacturing_champion 城阳区 reviewed 3 proposed provincial",
        ],
    ),
    # The share's whole is counted itself, and the number is its.
    (
        "昆山高新技术企业2300家，占全市高新技术企业9000家的四分之一。",
        "苏州市",
        ["high_tech 昆山市 cumulative 2300", "high_tech 苏州市 cumulative 9000"],
    ),
    ("在全省各市中，宿迁的瞪羚企业排名第五，共有38家。", None, ["gazelle 宿迁市 cumulative 38"]),
]

# Of a row of titles each may say who grants it: they are all the firms of the place that begins the row.
OF_WHO_GRANTS: list[Row] = [
    (
        "我县现有国家级专精特新“小巨人”企业9家、浙江省隐形冠军企业3家、浙江省专精特新中小企业28家、"
        "台州市专精特新“小巨人”企业12家。",
        "三门县",
        [
            "little_giant 三门县 cumulative 9",
            "hidden_champion 三门县 cumulative 3",
            "srdi_sme 三门县 cumulative 28",
            "little_giant 三门县 cumulative 12 municipal",
        ],
    ),
    (
        "石嘴山高新区拥有国家高新技术企业31家、自治区农业高新技术企业4家、自治区科技型中小企业102家。",
        None,
        [
            "high_tech - cumulative 31",
            "high_tech - cumulative 4 [农业]",
            "tech_sme - cumulative 102 provincial",
        ],
    ),
    (
        "高新区抓企业培育，2023年入选河北省瞪羚企业11家；入选河北省创新领军企业8家；新增国家级专精特新“小巨人”企业6家，"
        "累计达到20家。",
        "唐山市",
        [
            "gazelle - new 11 2023 confirmed provincial",
            "little_giant - new 6 2023",
            "little_giant - cumulative 20",
        ],
    ),
    # The same title of the place around it is compared.
    (
        "济南高新技术企业有6800家、山东省高新技术企业有3.2万家。",
        None,
        ["high_tech 济南市 cumulative 6800", "high_tech 山东省 cumulative 32000"],
    ),
]

# What 全市 and 全区 mean, whatever else was named shortly before.
OURS: list[Row] = [
    (
        "1-9月，全市规上工业增加值增长9%\n我市推进产业跃升，莱州高端机床、龙口铝材、芝罘环保装备入选省级集群。"
        "今年以来，全市新增瞪羚企业52家、国家级“小巨人”企业31家。",
        None,
        ["gazelle 烟台市 new 52", "little_giant 烟台市 new 31"],
    ),
    (
        "包头市昆都仑区科技发展规划\n昆区获得包头市科技进步奖80项。全区拥有高新技术企业16家。",
        None,
        ["high_tech 昆都仑区 cumulative 16"],
    ),
    (
        "苏相合作区聚焦主线，2023年新添全国科技型中小企业140家；国家高新技术企业51家；苏州市瞪羚企业6家。",
        None,
        ["tech_sme - new 140 2023", "high_tech - new 51 2023", "gazelle - new 6 2023 municipal"],
    ),
    (
        "全国297个地级市以上城市中，浙江拥有“小巨人”企业1059家。",
        None,
        ["little_giant 浙江省 cumulative 1059"],
    ),
    (
        "2016年我国独角兽企业达到131家，104家产生在国家级高新区。",
        None,
        ["unicorn 全国 cumulative 131", "unicorn - cumulative 104"],
    ),
]

# An office that makes a list known counts all of it; what comes after is the part of the paper's own place.
OF_WHO_MADE_IT_KNOWN: list[Row] = [
    (
        "泗洪网讯　省经信厅日前公布省级隐形冠军企业名单，共91家，泗洪县有2家企业入选。",
        None,
        ["hidden_champion 江苏省 new 91 confirmed", "hidden_champion 泗洪县 new 2 confirmed"],
    ),
    (
        "省工业和信息化厅公示了2024年度省级专精特新中小企业名单，共1800家，我市37家企业榜上有名。",
        "菏泽市",
        ["srdi_sme 山东省 new 1800 2024 proposed", "srdi_sme 菏泽市 new 37 2024 proposed"],
    ),
    (
        "市经信局日前公布第三批市级隐形冠军企业名单，共64家，我县6家。",
        "仙居县",
        [
            "hidden_champion 台州市 new 64 batch 3 confirmed municipal",
            "hidden_champion 仙居县 new 6 batch 3 confirmed municipal",
        ],
    ),
    (
        "台州市经信局近日确定第三批市级隐形冠军企业，共64家，我县上榜6家。",
        "仙居县",
        [
            "hidden_champion 台州市 new 64 batch 3 confirmed municipal",
            "hidden_champion 仙居县 new 6 batch 3 confirmed municipal",
        ],
    ),
    # Who entered it are the paper's own firms.
    (
        "近日，省工信厅公布第五批专精特新“小巨人”企业名单，共有8家企业入选。",
        "睢宁县",
        ["little_giant 睢宁县 new 8 batch 5 confirmed"],
    ),
    (
        "省经信厅公布2022年度浙江省隐形冠军企业名单，衢州有甲乙科技股份有限公司等7家企业上榜，其中江山市3家。",
        "衢州市",
        ["hidden_champion 衢州市 new 7 2022 confirmed", "hidden_champion 江山市 new 3 2022 confirmed"],
    ),
]

# Well known zones need no 区 behind their name, and are no divisions.
ZONES_BY_NAME: list[Row] = [
    ("松山湖国家级专精特新“小巨人”增加到41家。", None, ["little_giant - cumulative 41"]),
    (
        "东莞松山湖再传喜讯：9家企业新上榜第六批专精特新“小巨人”名单。",
        None,
        ["little_giant - new 9 batch 6 confirmed"],
    ),
    ("截至目前，张江拥有国家级“小巨人”企业130家。", "上海市", ["little_giant - cumulative 130"]),
    (
        "前海累计拥有国家高新技术企业1100家。深圳共有2.5万家。",
        None,
        ["high_tech - cumulative 1100", "high_tech 深圳市 cumulative 25000"],
    ),
    ("走进赤峰市松山区，这里有高新技术企业14家。", None, ["high_tech 松山区 cumulative 14"]),
    (
        "全市专精特新中小企业共151家，其中市本级4家，缙云县12家，龙泉市33家。",
        "丽水市",
        [
            "srdi_sme 丽水市 cumulative 151",
            "srdi_sme - cumulative 4",
            "srdi_sme 缙云县 cumulative 12",
            "srdi_sme 龙泉市 cumulative 33",
        ],
    ),
]

# A zone that a place builds, or wants to become, has none of the firms; one that builds something keeps them.
ZONES_BEING_BUILT: list[Row] = [
    ("慈利县依托省级经济开发区，培育专精特新企业9家。", None, ["srdi_sme 慈利县 cumulative 9"]),
    ("岳阳依托国家级经开区，集聚小巨人企业45家。", None, ["little_giant 岳阳市 cumulative 45"]),
    (
        "镜湖区、弋江区把持着芜湖高企的大半，前者110家，后者95家。",
        "芜湖市",
        ["high_tech 镜湖区 cumulative 110", "high_tech 弋江区 cumulative 95"],
    ),
    (
        "三明12个县市区，有9个有国家级高企，永安以85家居首，沙县70家；沙县、三元加一块儿是136家。",
        "三明市",
        ["high_tech 永安市 cumulative 85", "high_tech 沙县区 cumulative 70", "high_tech - cumulative 136"],
    ),
    (
        "湖北省经信厅公示第八批省级“小巨人”，武穴9家、麻城7家、蕲春与浠水并列5家。",
        "黄冈市",
        [
            "little_giant 武穴市 new 9 batch 8 proposed provincial",
            "little_giant 麻城市 new 7 batch 8 proposed provincial",
            "little_giant 蕲春县 new 5 batch 8 proposed provincial",
            "little_giant 浠水县 new 5 batch 8 proposed provincial",
        ],
    ),
    ("湘潭正全力创建国家级经济技术开发区，高新技术企业达到640家。", None, ["high_tech 湘潭市 cumulative 640"]),
    (
        "合肥加快打造综合性国家科学中心和国家自主创新示范区，现有小巨人企业300家。",
        None,
        ["little_giant 合肥市 cumulative 300"],
    ),
    ("绍兴扎实推进国家高新区建设，累计培育瞪羚企业80家。", None, ["gazelle 绍兴市 cumulative 80"]),
    ("去年，襄阳争创国家先进制造业示范区，拥有单项冠军12家。", None, ["manufacturing_champion 襄阳市 cumulative 12"]),
    ("成都高新区正在建设国家自主创新示范区，瞪羚企业达300家。", None, ["gazelle - cumulative 300"]),
    ("无锡建设的国家高新区集聚小巨人企业50家。", None, ["little_giant - cumulative 50"]),
]

# An address, a dateline, a firm's name say nothing of whom a text is about; the headline says it.
WHOM_IT_IS_ABOUT: list[Row] = [
    (
        "联系我们\n公司地址：深圳市宝安区新安街道某大厦9楼\n邯郸国家级专精特新“小巨人”增至36家\n全市已有单项冠军企业5家。",
        None,
        ["little_giant 邯郸市 cumulative 36", "manufacturing_champion 邯郸市 cumulative 5"],
    ),
    (
        "浙江县域抓创新\n台州3月2日电 浙江省台州市温岭市1日召开新春第一会。"
        "新增国家高新技术企业88家、国家级“小巨人”9家。",
        None,
        ["high_tech 温岭市 new 88", "little_giant 温岭市 new 9"],
    ),
    (
        "常熟高新区企业入选江苏省瞪羚企业榜单\n江苏省生产力促进中心发布2022年江苏省高新区瞪羚企业评估结果，"
        "常熟高新区成绩不俗。多家科技公司等13家企业入选瞪羚企业榜单。",
        "常熟市",
        ["gazelle - new 13 2022 confirmed"],
    ),
    (
        "辽宁省“小巨人”已超过300家。其中，大连市凭借装备制造、石化等行业的扎实基础，累计培育了91家国家级“小巨人”。",
        None,
        ["little_giant 辽宁省 cumulative ≥300", "little_giant 大连市 cumulative 91"],
    ),
    (
        "入选的6家当中，单项冠军企业4家，为青岛海川机械、青岛信达激光、青岛新河材料；制造业单项冠军产品2家。",
        "威海市",
        ["manufacturing_champion 威海市 new 4", "manufacturing_champion 威海市 new 2 [产品]"],
    ),
    (
        "胡润全球独角兽榜上，中国城市还有深圳(35家，第五位)、广州和杭州(同为23家，并列第九位)。",
        None,
        ["unicorn 深圳市 cumulative 35", "unicorn 广州市 cumulative 23", "unicorn 杭州市 cumulative 23"],
    ),
]

ROWS = [
    *OURS,
    *OF_A_RANK_OR_A_SHARE,
    *OF_WHO_GRANTS,
    *OF_WHO_MADE_IT_KNOWN,
    *ZONES_BY_NAME,
    *ZONES_BEING_BUILT,
    *WHOM_IT_IS_ABOUT,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_places_of_nothing_counted(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
