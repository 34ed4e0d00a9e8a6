"""How sure a figure is: open to objections, made known, or neither."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A 公示 that is one step of a procedure is over; one that is going on makes a list a proposal.
STEPS_THAT_ARE_OVER: list[Row] = [
    (
        "经企业自愿申报、县区推荐、专家论证并向社会公示，共有73家企业获评第三批专精特新“小巨人”企业。",
        "赣州市",
        ["little_giant 赣州市 new 73 batch 3 confirmed"],
    ),
    (
        "经初审、评审、公示，最终58家企业被认定为2022年度省级专精特新中小企业。",
        "邵阳市",
        ["srdi_sme 邵阳市 new 58 2022 confirmed"],
    ),
    (
        "经企业自评、市州复审和公示，省经信厅公告2023年度第二批创新型中小企业，其中荆州市64家。",
        None,
        ["innovative_sme 荆州市 new 64 batch 2 2023 confirmed"],
    ),
    (
        "经专家评审，现将拟认定的91家2024年度瞪羚企业名单予以公示，欢迎监督。",
        "长春市",
        ["gazelle 长春市 new 91 2024 proposed"],
    ),
    ("第六批专精特新“小巨人”已经结束公示，昆山此次有31家。", None, ["little_giant 昆山市 new 31 batch 6 proposed"]),
    ("第七批“小巨人”名单已公示完毕，全市25家企业在列。", "襄阳市", ["little_giant 襄阳市 new 25 batch 7 proposed"]),
    (
        "第五批“小巨人”公示期已于7月20日届满，荆州12家企业获得认定。",
        None,
        ["little_giant 荆州市 new 12 batch 5 confirmed"],
    ),
    (
        "第三批科技型中小企业名单已公示10天，没有异议，712家企业获得登记编号并通过入库评价。",
        "河南省",
        ["tech_sme 河南省 new 712 batch 3 national"],
    ),
    ("名单公示期满，又有9家企业成为省级专精特新中小企业。", "滁州市", ["srdi_sme 滁州市 new 9 confirmed"]),
]

# Those who are recommended are proposed while their list is open to objections.
RECOMMENDED: list[Row] = [
    (
        "现对拟推荐的33家第五批专精特新“小巨人”企业予以公示。",
        "株洲市",
        ["little_giant 株洲市 applied 33 batch 5 proposed"],
    ),
    ("今年全市组织申报高新技术企业410家。", "滁州市", ["high_tech 滁州市 applied 410"]),
    (
        "我市推荐申报第六批国家级“小巨人”企业45家，最终12家列入公示名单。",
        "宜昌市",
        ["little_giant 宜昌市 applied 45 batch 6", "little_giant 宜昌市 new 12 batch 6 proposed"],
    ),
]

# Firms that are only entered in a register are neither.
REGISTERED: list[Row] = [
    (
        "全国高企认定办公告，对湖南省认定机构2023年认定报备的第三批1260家高新技术企业予以备案。",
        None,
        ["high_tech 湖南省 new 1260 batch 3 2023"],
    ),
    ("省科技厅发布2022年度瞪羚企业备案名单，鞍山市17家企业在内。", None, ["gazelle 鞍山市 new 17 2022 provincial"]),
]

# 新增 alone grants nothing; meetings and press conferences make no list known.
ADDED: list[Row] = [
    (
        "会议通报，上半年全县专精特新中小企业新增19家。",
        "肥西县",
        ["srdi_sme 肥西县 new 19"],
    ),
    (
        "市政府新闻办举行新闻发布会，介绍今年全市新增国家级专精特新“小巨人”企业8家。",
        "漳州市",
        ["little_giant 漳州市 new 8"],
    ),
    (
        "一年来，两家企业入选中国民营企业500强，新增国家级单项冠军3家。",
        "滨州市",
        ["manufacturing_champion 滨州市 new 3"],
    ),
]

# A private institute's index says nothing of the lists that authorities publish in the same text.
BESIDE_AN_INDEX: list[Row] = [
    (
        "市科技局认定2023年度市级瞪羚企业120家。另据长城战略咨询的报告，该市有独角兽企业6家。",
        "常州市",
        ["gazelle 常州市 new 120 2023 confirmed municipal", "unicorn 常州市 cumulative 6"],
    ),
]

# Only the newest batch is open to objections.
OF_SEVERAL_BATCHES: list[Row] = [
    (
        "第六批专精特新“小巨人”公示名单中，遂宁入围8家；去年的第五批，遂宁入围15家。",
        None,
        ["little_giant 遂宁市 new 8 batch 6 proposed", "little_giant 遂宁市 new 15 batch 5 confirmed"],
    ),
    (
        "绍兴去年新增国家级“小巨人”27家，总数达141家；今年第六批再有19家入选公示名单。",
        None,
        [
            "little_giant 绍兴市 new 27",
            "little_giant 绍兴市 cumulative 141",
            "little_giant 绍兴市 new 19 batch 6 proposed",
        ],
    ),
    (
        "目前第六批“小巨人”公示已结束，海南4家企业上榜。",
        None,
        ["little_giant 海南省 new 4 batch 6 proposed"],
    ),
    (
        "注：数据截至10月，第七批尚在公示期。\n各批专精特新“小巨人”：第六批9家，第七批15家。",
        "莆田市",
        ["little_giant 莆田市 new 9 batch 6", "little_giant 莆田市 new 15 batch 7 proposed"],
    ),
]

ROWS = [*OF_SEVERAL_BATCHES, *STEPS_THAT_ARE_OVER, *RECOMMENDED, *REGISTERED, *ADDED, *BESIDE_AN_INDEX]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_status_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
