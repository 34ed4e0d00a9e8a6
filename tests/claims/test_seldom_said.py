"""Numbers that a plain reading passes by: none at all, without a unit, from and to, among those who passed."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Places that are level with each other, and places listed behind their number.
LEVEL: list[Row] = [
    (
        "工信部公布第二批制造业单项冠军名单。入选5家企业的有湖北、辽宁、北京。河南、陕西以4家企业紧随其后。有一家冠军企业的有四川、山西。",
        None,
        [
            "manufacturing_champion 湖北省 new 5 batch 2 confirmed",
            "manufacturing_champion 辽宁省 new 5 batch 2 confirmed",
            "manufacturing_champion 北京市 new 5 batch 2 confirmed",
            "manufacturing_champion 河南省 new 4 batch 2 confirmed",
            "manufacturing_champion 陕西省 new 4 batch 2 confirmed",
            "manufacturing_champion 四川省 new 1 batch 2 confirmed",
            "manufacturing_champion 山西省 new 1 batch 2 confirmed",
        ],
    ),
    (
        "工信部公布第二批制造业单项冠军名单，河南、陕西以14家企业包揽中部前二。",
        None,
        ["manufacturing_champion - new 14 batch 2 confirmed"],
    ),
    (
        "宁波超深圳位居第三，工信部公示了第三批专精特新“小巨人”企业名单，共有2930家企业入选。共有8个城市的小巨人企业突破百家。",
        None,
        ["little_giant 全国 new 2930 batch 3 proposed"],
    ),
    (
        "去年，苏相合作区新添全国科技型中小企业139家；国家高新技术企业52家；苏州市瞪羚企业6家。",
        None,
        ["tech_sme - new 139", "high_tech - new 52", "gazelle - new 6 municipal"],
    ),
]

# Titled firms among others, and those that meet one condition of several.
AMONG_OTHERS: list[Row] = [
    (
        "青岛累计认定省瞪羚企业427家、隐形独角兽企业44家、独角兽企业12家。",
        None,
        ["gazelle 青岛市 cumulative 427 confirmed provincial", "unicorn 青岛市 cumulative 12 confirmed provincial"],
    ),
    (
        "截至目前，经开区共有单项冠军6家，全市排名第一；国家级“小巨人”企业17家，全市排名第二；创新型中小企业248家。",
        "郑州市",
        [
            "manufacturing_champion - cumulative 6",
            "little_giant - cumulative 17",
            "innovative_sme - cumulative 248",
        ],
    ),
    ("全市400家规上企业中，小巨人企业50家。", "湖州市", ["little_giant 湖州市 cumulative 50 [规上企业]"]),
    ("300家会员单位里，瞪羚企业有12家。", "湖州市", ["gazelle 湖州市 cumulative 12 [会员单位]"]),
    (
        "培育省级专精特新中小企业129家，其中符合专业化条件的有46家、符合精细化条件的有40家。",
        "泉州市",
        [
            "srdi_sme 泉州市 cumulative 129",
            "srdi_sme 泉州市 cumulative 46 [符合专业化条件]",
            "srdi_sme 泉州市 cumulative 40 [符合精细化条件]",
        ],
    ),
    ("工信部已陆续评选出专精特新“小巨人”企业超4900家。", None, ["little_giant 全国 cumulative ≥4900"]),
]

# Whose a number is, told around it; what is only to come.
AROUND: list[Row] = [
    ("宝安拥有超过4万家的制造业中小企业和5500多家国家高新技术企业。", None, ["high_tech 宝安区 cumulative ≥5500"]),
    ("拥有45家国家级高新技术企业的秦皇岛开发区，工业产值增长两成。", "河北省", ["high_tech - cumulative 45"]),
    (
        "公示2010年第一批拟认定高新技术企业，廊坊市再增加5家高新技术企业。",
        None,
        ["high_tech 廊坊市 new 5 batch 1 2010 proposed"],
    ),
    ("今年，我省将在创新引领产业选择上实现新突破，新增高新技术企业700家。", "河北省", []),
    ("去年，我省在创新引领产业选择上实现新突破，新增高新技术企业700家。", "河北省", ["high_tech 河北省 new 700"]),
]

# An index of the whole world, and the first of its ranking.
WORLD: list[Row] = [
    (
        "胡润研究院发布《全球独角兽榜》，中国有302家独角兽。从行业来看，金融科技是全球独角兽的主要行业。有158家独角兽。",
        None,
        ["unicorn 全国 cumulative 302", "unicorn - cumulative 158"],
    ),
    (
        "胡润研究院发布《全球独角兽榜》，中国有302家独角兽。排名前十的独角兽占总价值的17%，其中6家来自中国。",
        None,
        ["unicorn 全国 cumulative 302", "unicorn 全国 cumulative 6 [排名前十]"],
    ),
    (
        "胡润研究院发布《全球独角兽榜》，中国有302家独角兽。上榜独角兽里，9家成立不到2年，其中4家来自中国。",
        None,
        [
            "unicorn 全国 cumulative 302",
            "unicorn - cumulative 9 [成立不到2年]",
            "unicorn 全国 cumulative 4 [成立不到2年]",
        ],
    ),
    (
        "第六批专精特新“小巨人”工信部评审企业数量在1.4w家左右，其中，重庆新增30家。",
        None,
        ["little_giant 重庆市 new 30 batch 6"],
    ),
]

SELDOM: list[Row] = [
    (
        "《中国独角兽企业报告》收列了204家独角兽企业，竟无一家来自海南省。",
        None,
        ["unicorn 全国 cumulative 204", "unicorn 海南省 cumulative 0"],
    ),
    ("截至目前，全市国家高新技术企业达到46", "中卫市", ["high_tech 中卫市 cumulative 46"]),
    ("全市国家高新技术企业达到2025年的要求。", "中卫市", []),
    (
        "近3年海南高新技术企业、专精特新企业数量已分别从638家、46家增加到1352家、251家。",
        None,
        [
            "high_tech 海南省 cumulative 638",
            "srdi_sme 海南省 cumulative 46",
            "high_tech 海南省 cumulative 1352",
            "srdi_sme 海南省 cumulative 251",
        ],
    ),
    (
        "第六批“小巨人”企业公示，四川、广东（含深圳）、浙江占据前三，分别为511家、461家和300家。",
        None,
        [
            "little_giant 四川省 new 511 batch 6 proposed",
            "little_giant 广东省 new 461 batch 6 proposed",
            "little_giant 浙江省 new 300 batch 6 proposed",
        ],
    ),
    (
        "结合此次第四批的公示情况，辽宁省“小巨人”有望超过240家。",
        None,
        ["little_giant 辽宁省 cumulative ≥240 batches 1-4 proposed"],
    ),
    ("辽宁省“小巨人”有望超过240家。", None, []),
    ("今年参与评价科技型中小企业1743家。", "河南省", ["tech_sme 河南省 applied 1743 national"]),
    ("组织了25家企业申报国家高新技术企业。", "上高县", ["high_tech 上高县 applied 25"]),
    (
        "工信部已培育国家级“小巨人”企业4762家，带动省级“专精特新”中小企业4万多家。",
        None,
        ["little_giant 全国 cumulative 4762", "srdi_sme 全国 cumulative ≥40000"],
    ),
    ("我省有31个国家制造业单项冠军企业（产品）。", "湖南省", ["manufacturing_champion 湖南省 cumulative 31"]),
    (
        "截至目前，全市国家级“小巨人”企业、省级专精特新中小企业合计275家，其中国家级“小巨人”企业10家。",
        "临海市",
        ["little_giant 临海市 cumulative 10"],
    ),
]

ROWS = [*LEVEL, *AMONG_OTHERS, *AROUND, *WORLD, *SELDOM]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
