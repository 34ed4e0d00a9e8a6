"""What a number's own words leave unsaid: the places that a floor is told of, the cluster or the zone that a paragraph
is about, of what a bare name is short.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The places stand behind a floor, or are the first so many of a row before it.
FLOORS_OF_LISTED_PLACES: list[Row] = [
    (
        "福建今年入库科技型中小企业1.9万家，突破1500家的有福州、泉州、漳州三市。",
        None,
        [
            "tech_sme 福建省 new 19000 national",
            *[f"tech_sme {place} new ≥1500 national" for place in ("福州市", "泉州市", "漳州市")],
        ],
    ),
    (
        "江西高新技术企业共6800家。首次越过700家大关的是赣州、宜春。",
        None,
        ["high_tech 江西省 cumulative 6800", "high_tech 赣州市 cumulative ≥700", "high_tech 宜春市 cumulative ≥700"],
    ),
    (
        "第六批国家级“小巨人”公布，福建入选数量过30家的城市有厦门、福州、泉州。",
        None,
        [f"little_giant {place} new ≥30 batch 6 confirmed" for place in ("厦门市", "福州市", "泉州市")],
    ),
    (
        "第七批“小巨人”公示，河南、河北、陕西入选数靠前，三省均超过50家。",
        None,
        [f"little_giant {place} new ≥50 batch 7 proposed" for place in ("河南省", "河北省", "陕西省")],
    ),
    (
        "独角兽最多的是北京75家、上海62家；两地当年新晋的均超过6家。",
        None,
        [
            "unicorn 北京市 cumulative 75",
            "unicorn 上海市 cumulative 62",
            "unicorn 北京市 new ≥6",
            "unicorn 上海市 new ≥6",
        ],
    ),
    # No place is named that passed it, or none of titled firms.
    ("专精特新中小企业超过800家的由省厅另行表彰。", "河南省", []),
    ("小巨人企业超过60家的省份有七个，它们大多临海。", None, []),
    (
        "第五批专精特新“小巨人”名单公布，入围企业数超过100家的省份有三个，分别为广东、江苏、浙江。",
        None,
        [f"little_giant {place} new ≥100 batch 5 confirmed" for place in ("广东省", "江苏省", "浙江省")],
    ),
    (
        "第六批“小巨人”名单中，排在前四位的省市为江苏、广东、浙江、北京；其中前三地均超过200家。",
        None,
        [f"little_giant {place} new ≥200 batch 6" for place in ("江苏省", "广东省", "浙江省")],
    ),
    (
        "工信部公示第五批“小巨人”企业，我们梳理各省名单，得出共3671家。全国第五批入围企业数超过300家的省份有2个，即江苏、广东。",
        None,
        [
            "little_giant 全国 new 3671 batch 5 proposed",
            "little_giant 江苏省 new ≥300 batch 5 proposed",
            "little_giant 广东省 new ≥300 batch 5 proposed",
        ],
    ),
    ("第五批“小巨人”名单中，超过100家的省份有三个。", None, []),
]

# Numbers in brackets whose title stands behind them all; places that are added up.
BEHIND_THEM_ALL: list[Row] = [
    (
        "胡润榜显示，北京（65家）、上海（26家）及深圳（12家）三市“独角兽”企业之和占全国七成。",
        None,
        ["unicorn 北京市 cumulative 65", "unicorn 上海市 cumulative 26", "unicorn 深圳市 cumulative 12"],
    ),
    (
        "第五批“小巨人”公示名单中，北京入围243家，其中海淀和昌平这两个区合计115家。",
        None,
        ["little_giant 北京市 new 243 batch 5 proposed", "little_giant - new 115 batch 5 proposed"],
    ),
]

# A paragraph begins with a cluster, and goes on without a subject.
OF_A_CLUSTER: list[Row] = [
    (
        "青浦区北斗导航产业集群——集群内有多家标杆企业。已培育高新技术企业50家，上海市专精特新中小企业31家。",
        "青浦区",
        [
            "high_tech 青浦区 cumulative 50 [北斗导航产业集群]",
            "srdi_sme 青浦区 cumulative 31 [北斗导航产业集群]",
        ],
    ),
    (
        "我市新材料产业集群是省级集群。全市现有高新技术企业420家。",
        "铜陵市",
        ["high_tech 铜陵市 cumulative 420"],
    ),
]

# A report on the firms of one chain of industry counts no others, in its tables neither.
OF_A_CHAIN: list[Row] = [
    (
        "2022年浙江省宁波市模具产业链企业群的高新技术企业分布中，北仑区有42家，居首。宁海县其次，有30家。\n"
        "| 区县 | 高新技术企业数量 |\n| 北仑区 | 42家 |\n| 宁海县 | 30家 |\n| 象山县 | 8家 |",
        None,
        [
            "high_tech 北仑区 cumulative 42 [模具产业链]",
            "high_tech 宁海县 cumulative 30 [模具产业链]",
            "high_tech 象山县 cumulative 8 [模具产业链]",
        ],
    ),
]

# Cities that are only counted have the whole of a list together.
COUNTED_CITIES: list[Row] = [
    (
        "2021年省级专精特新中小企业名单公布，13个城市共600家企业上榜。经统计，苏州180家、无锡90家。",
        "江苏省",
        [
            "srdi_sme - new 600 2021 confirmed",
            "srdi_sme 苏州市 new 180 2021 confirmed",
            "srdi_sme 无锡市 new 90 2021 confirmed",
        ],
    ),
]

# Steps of a ladder that is being built, all round.
LADDERS: list[Row] = [
    ("加快打造企业梯队，全市单项冠军、小巨人、专精特新企业数量分别达到20家、200家、2000家。", "常州市", []),
    (
        "我市已打造企业梯队，单项冠军、小巨人、专精特新企业数量分别达到31家、290家、1047家。",
        "常州市",
        [
            "manufacturing_champion 常州市 cumulative 31",
            "little_giant 常州市 cumulative 290",
            "srdi_sme 常州市 cumulative 1047",
        ],
    ),
]

# A list of new and reviewed firms, of which a sentence says only what the new ones became.
BECAME_TITLED: list[Row] = [
    (
        "省经信厅公布2020年度专精特新中小企业及通过复核企业名单。全省420家企业确定为2020年度专精特新中小企业。",
        "陕西省",
        ["srdi_sme 陕西省 new 420 2020 confirmed"],
    ),
]

# A zone speaks for itself, or is named again by its last word.
OF_A_ZONE: list[Row] = [
    (
        "大连市公示名单，金普新区有269家创新型中小企业在列。去年以来，新区新增高新技术企业500余家。",
        "大连市",
        ["innovative_sme - new 269 proposed", "high_tech - new ≥500"],
    ),
    (
        "桂林高新区发布数据。该高新区现有科技型中小企业55家。",
        "广西壮族自治区",
        ["tech_sme - cumulative 55"],
    ),
    (
        "建区那年，全区企业只有58家。\n其中，高新技术企业达到2400余家。",
        "山东省",
        ["high_tech - cumulative ≥2400"],
    ),
]

# Who grants a title stands between a number and it, and holds none of its firms; a remark on what a total includes.
GRANTED_BY_THE_PLACE_BEHIND: list[Row] = [
    (
        "目前，醴陵拥有6家国家专精特新“小巨人”、31家湖南省专精特新“小巨人”、52家株洲市专精特新“小巨人”。",
        None,
        [
            "little_giant 醴陵市 cumulative 6",
            "little_giant 醴陵市 cumulative 31 provincial",
            "little_giant 醴陵市 cumulative 52 municipal",
        ],
    ),
    (
        "我市12家企业入选第七批省级专精特新企业名单。至今，全市省级专精特新企业增至34家（含本次新增）。",
        "商洛市",
        ["srdi_sme 商洛市 new 12 batch 7 confirmed", "srdi_sme 商洛市 cumulative 34"],
    ),
]

# What is named short is of the name before it; what is too few is not the nation's.
OF_THE_NAME_BEFORE: list[Row] = [
    ("全市推进科技小巨人成长计划。“小巨人”企业累计达到873家。", "天津市", []),
    (
        "全市推进科技小巨人成长计划。国家级专精特新“小巨人”企业累计达到253家，“小巨人”企业总量居前。",
        "天津市",
        ["little_giant 天津市 cumulative 253"],
    ),
    ("法治中国。全年新认定高新技术企业101家，总数达到337家。", None, []),
]

ROWS = [
    *OF_A_CHAIN,
    *COUNTED_CITIES,
    *LADDERS,
    *BECAME_TITLED,
    *FLOORS_OF_LISTED_PLACES,
    *BEHIND_THEM_ALL,
    *OF_A_CLUSTER,
    *OF_A_ZONE,
    *GRANTED_BY_THE_PLACE_BEHIND,
    *OF_THE_NAME_BEFORE,
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
