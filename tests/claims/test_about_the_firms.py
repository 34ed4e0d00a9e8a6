"""What is said about titled firms without counting others: whom they are likened to, what they earn, their trade."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# One firm that the others are likened to: its name's place is not theirs.
LIKENED: list[Row] = [
    (
        "本报讯 今年以来，甘肃新型工业化提速。与兰州某域新材一同通过高新技术企业认定的，还有41家企业。"
        "截至目前，我省共有高新技术企业1900家。",
        "甘肃省",
        ["high_tech 甘肃省 new 41 confirmed", "high_tech 甘肃省 cumulative 1900"],
    ),
    (
        "和贵阳朗某科技一样获评省级专精特新中小企业的，还有85家。",
        "贵州省",
        ["srdi_sme 贵州省 new 85 confirmed"],
    ),
    ("像太原晋某机械这样的专精特新“小巨人”企业，山西已有170家。", None, ["little_giant 山西省 cumulative 170"]),
    (
        "兰州某域新材料总经理认为，平台很重要。自去年以来，通过高新技术企业认定的，还有41家企业。",
        "甘肃省",
        ["high_tech 甘肃省 new 41 confirmed"],
    ),
    ("和宁波一样，温州也有50多家小巨人企业。", None, ["little_giant 温州市 cumulative ≥50"]),
]

# What all of them earned or spent together picks out none of them, a least sum for each does.
EARNED: list[Row] = [
    ("2020年，全省3100家高新技术企业营业收入9800亿元，比上年增长8%。", "陕西省", ["high_tech 陕西省 cumulative 3100"]),
    ("全区88家高企研发投入41亿元。", "柯桥区", ["high_tech 柯桥区 cumulative 88"]),
    ("全市135家“小巨人”企业工业总产值1200亿元，同比增长12%。", "嘉兴市", ["little_giant 嘉兴市 cumulative 135"]),
    ("全市62家单项冠军企业出口额达80亿元。", "烟台市", ["manufacturing_champion 烟台市 cumulative 62"]),
    ("全市25家高新技术企业营收超过10亿元。", "烟台市", ["high_tech 烟台市 cumulative 25 [营收超过10亿元]"]),
]

# The trade stands bare before the title; 共有 tells a stock, whenever it was counted.
TRADES: list[Row] = [
    (
        "去年我省共有62家生物医药高新技术企业，其中38家集中在昆明。",
        "云南省",
        ["high_tech 云南省 cumulative 62 [生物医药]", "high_tech 昆明市 cumulative 38 [生物医药]"],
    ),
    (
        "全市有12家机械小巨人企业、30家高新技术企业。",
        "温州市",
        ["little_giant 温州市 cumulative 12 [机械]", "high_tech 温州市 cumulative 30"],
    ),
    ("我市聚焦电子、汽车，拥有高新技术企业310家。", "温州市", ["high_tech 温州市 cumulative 310"]),
    ("前年，我市共有19家陶瓷高新技术企业。", "景德镇市", ["high_tech 景德镇市 cumulative 19 [陶瓷]"]),
    ("去年，全市共有12家企业入选小巨人。", "温州市", ["little_giant 温州市 new 12 confirmed"]),
]

# A report on data about the firms of one industry: each title's are a part, and those without one are not theirs.
REPORTS: list[Row] = [
    (
        "2022年，合肥市新能源汽车(含零部件)产业链企业数量可观。全市共有860家企业从事相关业务。"
        "专精特新企业方面，合肥拥有96家与新能源汽车产业链相关的此类企业，占比11%。"
        "该产业链的高新技术企业数量为410家。科技型中小企业则为305家。"
        "纳税方面，190家企业评上A级纳税人。拥有专利的企业为520家。",
        None,
        [
            "srdi_sme 合肥市 cumulative 96 [新能源汽车产业链]",
            "high_tech 合肥市 cumulative 410 [新能源汽车产业链]",
            "tech_sme 合肥市 cumulative 305 [新能源汽车产业链]",
        ],
    ),
    ("瞪羚企业方面，济南有这类企业280家。", None, ["gazelle 济南市 cumulative 280"]),
    ("再看独角兽企业，广州已有此类企业24家。", None, ["unicorn 广州市 cumulative 24"]),
    ("高新技术企业方面，大连共有3600家这样的企业。", None, ["high_tech 大连市 cumulative 3600"]),
    (
        "科技型中小企业有740家。\n|项目|数量|\n|:--|:--|\n|企业总数量|1300|\n|高新技术企业数量|210|\n",
        "惠州市",
        ["tech_sme 惠州市 cumulative 740", "high_tech 惠州市 cumulative 210"],
    ),
]

# Of which kind there are many: so many are of it.
MANY: list[Row] = [
    (
        "我市专精特新企业呈现“三多”特点：制造业企业多，共197家，占85%；民营企业多，共210家；年营收过亿元企业多，达121家。",
        "台州市",
        [
            "srdi_sme 台州市 cumulative 197 [制造业企业]",
            "srdi_sme 台州市 cumulative 210 [民营企业]",
            "srdi_sme 台州市 cumulative 121 [年营收过亿元企业]",
        ],
    ),
    (
        "小巨人企业120家，分布广，民营公司居多，有110家。",
        "宁波市",
        ["little_giant 宁波市 cumulative 120", "little_giant 宁波市 cumulative 110 [民营公司]"],
    ),
    ("高新区科技企业多，高企达到340家。", "宁波市", ["high_tech - cumulative 340"]),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*MANY, *LIKENED, *EARNED, *TRADES, *REPORTS])
def test_what_is_said_about_the_firms(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
