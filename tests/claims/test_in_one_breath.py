"""Titled firms told in one breath with what is none of theirs: listed companies, features, growth, another's share."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A row of firms by their titles that goes on with those on the stock market.
WITH_LISTED_COMPANIES: list[Row] = [
    (
        "苏州有1.5万家高新技术企业、8000家专精特新中小企业、220家上市公司。",
        None,
        ["high_tech 苏州市 cumulative 15000", "srdi_sme 苏州市 cumulative 8000"],
    ),
    (
        "宁波拥有352家专精特新“小巨人”企业、104家国家级制造业单项冠军和115家A股上市公司，民营经济活跃。",
        None,
        ["little_giant 宁波市 cumulative 352", "manufacturing_champion 宁波市 cumulative 104"],
    ),
    (
        "佛山共有专精特新企业3000家（其中国家级“小巨人”140家）、上市企业80家。",
        None,
        ["srdi_sme 佛山市 cumulative 3000", "little_giant 佛山市 cumulative 140"],
    ),
    (
        "武汉有国家高新技术企业1200家、规上企业800家、独角兽企业3家。",
        None,
        ["high_tech 武汉市 cumulative 1200", "unicorn 武汉市 cumulative 3"],
    ),
    (
        "合肥已有“小巨人”企业200家，境内外上市公司85家和独角兽企业4家。",
        None,
        ["little_giant 合肥市 cumulative 200", "unicorn 合肥市 cumulative 4"],
    ),
    (
        "常州市“小巨人”企业共100家，其中A股上市公司12家、新三板挂牌企业30家。",
        None,
        [
            "little_giant 常州市 cumulative 100",
            "little_giant 常州市 cumulative 12 [A股上市公司]",
            "little_giant 常州市 cumulative 30 [新三板挂牌企业]",
        ],
    ),
]

# What a list shows, by how much a row grew, a pool that is yet to be filled.
NO_FIRMS_WITH_A_TITLE: list[Row] = [
    (
        "宁波14家企业入选第七批制造业单项冠军。今年入选企业有三个特点：一是专注主业。",
        None,
        ["manufacturing_champion 宁波市 new 14 batch 7 confirmed"],
    ),
    (
        "宁波14家企业入选第七批制造业单项冠军。入选企业有两个共同点。",
        None,
        ["manufacturing_champion 宁波市 new 14 batch 7 confirmed"],
    ),
    ("这一年，净增规上工业企业42家、瞪羚企业2家。", "溧水区", []),
    ("这一年，净增规\n上工业企业42家、瞪羚企业2家，被定为唯一的试验区。", "溧水区", []),
    ("去年我市净增市场主体3万户、高新技术企业120家和专精特新企业60家。", "温州市", []),
    ("夯实梯队，动态建立拥有200家以上企业的专精特新“小巨人”企业种苗库。", "温州市", []),
]

# 全国 that only tells how far something reaches; a place that only tells what the subject is; figures and statistics.
ONLY_LEADS_TO_IT: list[Row] = [
    (
        "作为长沙建设研发中心的重要一极，长沙县围绕产业链布局。今年已有“小巨人”企业26家、高新技术企业1266家。",
        None,
        ["little_giant 长沙县 cumulative 26", "high_tech 长沙县 cumulative 1266"],
    ),
    (
        "地处苏州最东端，昆山市向来重视创新。目前共有高新技术企业3000家。",
        None,
        ["high_tech 昆山市 cumulative 3000"],
    ),
    (
        "统计可以证明，全市有1479家高新技术企业。",
        "宁波市",
        ["high_tech 宁波市 cumulative 1479"],
    ),
    (
        "深圳5项改革经验全国推广，新增“小巨人”企业296家、总数达1025家。",
        None,
        ["little_giant 深圳市 new 296", "little_giant 深圳市 cumulative 1025"],
    ),
]

# Who passed a review and who is new, told apart by the next number or by the words for all of them.
NEW_AND_REVIEWED: list[Row] = [
    (
        "工信部开展第四批“小巨人”企业培育和第一批“小巨人”企业复核，其中天长市有7家企业通过审核入围，1家企业通过第一批“小巨人”企业复核。",
        None,
        ["little_giant 天长市 new 7 batch 4 confirmed", "little_giant 天长市 reviewed 1 batch 1 confirmed"],
    ),
    (
        "广东省工信厅公布专精特新中小企业名单。全省到期、复核通过而继续认定的企业有477家。",
        None,
        ["srdi_sme 广东省 reviewed 477 confirmed"],
    ),
    (
        "省工信厅公布专精特新中小企业名单，全省1683家企业入选，梅州11家企业上榜。另外，复核通过的企业有477家，梅州的两家公司榜上有名。",
        "梅州市",
        [
            "srdi_sme 广东省 new 1683 confirmed",
            "srdi_sme 梅州市 new 11 confirmed",
            "srdi_sme 广东省 reviewed 477 confirmed",
            "srdi_sme 梅州市 reviewed 2 confirmed",
        ],
    ),
    (
        "2025年度第二批专精特新中小企业名单公布，淮阴区29家企业新获认定。今年以来该区新增专精特新中小企业已达32家。",
        None,
        ["srdi_sme 淮阴区 new 29 batch 2 2025 confirmed", "srdi_sme 淮阴区 new 32 confirmed"],
    ),
    (
        "2018年度浙江省高成长科技型中小企业名单公布，温州市151家企业入选。",
        None,
        ["tech_sme 温州市 new 151 2018 confirmed [高成长]"],
    ),
]

# A site whose firms are none of all its place's: others are said to have moved in, or it has a share of the whole.
OF_A_SITE: list[Row] = [
    (
        "产业基地通过评审，已具规模。现有40余家企业进驻，其中骨干企业9家，高新技术企业38家。",
        "萍乡市",
        ["high_tech - cumulative 38"],
    ),
    ("浙南云谷产业园一期建成。目前入驻企业达85家，专精特新企业9家。", "温州市", ["srdi_sme - cumulative 9"]),
    ("乐清市已有40家企业入驻孵化器，其中高新技术企业38家。", None, ["high_tech 乐清市 cumulative 38"]),
    ("信息港去年新增独角兽企业2家，准独角兽企业9家，分别占全区新增总数的100%和75%。", "萧山区", []),
    ("今年无锡新增“小巨人”企业90家，占全省总数的13%。", "无锡市", ["little_giant 无锡市 new 90"]),
    ("目前“小巨人”企业300家，占全省的13%。", "无锡市", ["little_giant 无锡市 cumulative 300"]),
]

# Fields in front of a title, each with its number.
FIELDS_IN_TURN: list[Row] = [
    (
        "杭州独角兽企业较为分散，其中电子商务、汽车交通和企业服务领域独角兽企业数量排前三，分别为7家、6家和4家。",
        None,
        [
            "unicorn 杭州市 cumulative 7 [电子商务]",
            "unicorn 杭州市 cumulative 6 [汽车交通]",
            "unicorn 杭州市 cumulative 4 [企业服务]",
        ],
    ),
    (
        "南京软件和生物医药产业专精特新“小巨人”企业分别为40家、30家。",
        None,
        ["little_giant 南京市 cumulative 40 [软件]", "little_giant 南京市 cumulative 30 [生物医药]"],
    ),
]

ROWS = [
    *WITH_LISTED_COMPANIES,
    *NO_FIRMS_WITH_A_TITLE,
    *ONLY_LEADS_TO_IT,
    *NEW_AND_REVIEWED,
    *OF_A_SITE,
    *FIELDS_IN_TURN,
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
