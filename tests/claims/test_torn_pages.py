"""What pages do to their text: numbers torn apart, pauses set twice, lines broken or lost."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    (
        "各地专精特新“小巨人”家数 地方\t“小巨人”(家) 山西省\t56 辽宁省\t52 吉林省\t22 黑龙江省\t18 "
        "兵团\t4 总计\t152 注",
        None,
        [
            "little_giant 山西省 cumulative 56",
            "little_giant 辽宁省 cumulative 52",
            "little_giant 吉林省 cumulative 22",
            "little_giant 黑龙江省 cumulative 18",
            "little_giant - cumulative 4",
        ],
    ),
    (
        "小巨人第六批公布，成都领跑西部\n第六批小巨人名单公布，成都89领跑家，绵阳12家。",
        None,
        ["little_giant 成都市 new 89 batch 6 confirmed", "little_giant 绵阳市 new 12 batch 6 confirmed"],
    ),
    (
        "瞪羚榜出炉：武汉夺冠，襄阳追赶\n2023年湖北省瞪羚企业名单公布，襄阳、宜昌、荆门分别新增14家夺冠、11家、6家。",
        None,
        [
            "gazelle 襄阳市 new 14 2023 confirmed provincial",
            "gazelle 宜昌市 new 11 2023 confirmed provincial",
            "gazelle 荆门市 new 6 2023 confirmed provincial",
        ],
    ),
    (
        "宁波单项冠军再创新高\n第八批单项冠军公布，宁波、温州、台州分别有21家、4家新高、3家。",
        None,
        [
            "manufacturing_champion 宁波市 new 21 batch 8 confirmed",
            "manufacturing_champion 温州市 new 4 batch 8 confirmed",
            "manufacturing_champion 台州市 new 3 batch 8 confirmed",
        ],
    ),
    (
        "截至目前，青岛拥有专(zhuan)精特(te)新(xin)中小(xiao)企(qi)(qi)业310家(jia)、专精特新“小(xiao)巨人”企(qi)(qi)(qi)业87家。",
        None,
        ["srdi_sme 青岛市 cumulative 310", "little_giant 青岛市 cumulative 87"],
    ),
    ("南通晚报 content_12.html 2 5 48家企业入选“小巨人”", "南通市", ["little_giant 南通市 new 48 confirmed"]),
    (
        "全市新增“小巨人”企业3 08家，累计1 2 5 0家。",
        "苏州市",
        ["little_giant 苏州市 new 308", "little_giant 苏州市 cumulative 1250"],
    ),
    (
        "浙江某某科技有限公司等980家企业，，经研究同意备案为2023年度浙江省科技型中小企业。",
        "浙江省",
        ["tech_sme 浙江省 new 980 2023 provincial"],
    ),
    (
        "企业培育 - 2025年全省新增创新型中小企业2210家，总量达9870家 [3] - 2025年新增省级专精特新中小企业1340家，"
        "总量达6120家 [3] - 高技术制造业增长15%",
        "湖北省",
        [
            "innovative_sme 湖北省 new 2210 2025",
            "innovative_sme 湖北省 cumulative 9870",
            "srdi_sme 湖北省 new 1340 2025",
            "srdi_sme 湖北省 cumulative 6120",
        ],
    ),
    ("截至目前\n我市共有9家\n国家级专精特新“小巨人”企业↓↓", "鄂州市", ["little_giant 鄂州市 cumulative 9"]),
    (
        "甲某新材料有限公司\n\n乙某电器有限公司\n\n6家企业\n\n荣获湖北省专精特新中小企业称号",
        "麻城市",
        ["srdi_sme 麻城市 new 6 confirmed"],
    ),
    (
        "国家级“小巨人”\n温州28家\n省级专精特新中小企业\n温州90家",
        "温州市",
        ["little_giant 温州市 cumulative 28", "srdi_sme 温州市 cumulative 90"],
    ),
    (
        "第三批国家级专精特新小巨人名单发布。湖北省前三批小巨人172家,其中武汉占109家.2022年武汉新增高新技术企业3205家,增幅居全国第二,总数12654家;新增科技型中小企业3100家,总数1.1万家.新建省级创新平台22家.",
        None,
        [
            "little_giant 湖北省 cumulative 172 batches 1-3",
            "little_giant 武汉市 cumulative 109 batches 1-3",
            "high_tech 武汉市 new 3205 2022",
            "high_tech 武汉市 cumulative 12654",
            "tech_sme 武汉市 new 3100 2022",
            "tech_sme 武汉市 cumulative 11000",
        ],
    ),
    (
        "江西新增高新技术企业910家,比规上工业增速高6个百分点.2019年江西科技型中小企业入库3000家.",
        None,
        [
            "high_tech 江西省 new 910",
            "tech_sme 江西省 new 3000 2019 national",
        ],
    ),
    (
        "◎三明高新技术企业总数突破1200家◎占全省12%◎科技型中小企业入库712家◎省级专精特新企业208家",
        "三明市",
        [
            "high_tech 三明市 cumulative ≥1200",
            "tech_sme 三明市 new 712 national",
            "srdi_sme 三明市 cumulative 208",
        ],
    ),
    (
        "★小巨人企业31家 ★单项冠军4家（全省第五） ★瞪羚企业22家",
        "三明市",
        [
            "little_giant 三明市 cumulative 31",
            "manufacturing_champion 三明市 cumulative 4",
            "gazelle 三明市 cumulative 22",
        ],
    ),
    (
        "●专精特新小巨人:全国第七批公示2482家●其中深圳247家●上海121家",
        None,
        [
            "little_giant 全国 new 2482 batch 7 proposed",
            "little_giant 深圳市 new 247 batch 7 proposed",
            "little_giant 上海市 new 121 batch 7 proposed",
        ],
    ),
    (
        "2023年四川省级专精特新中小企业认定和2020年度复核通过名单的公示  认定企业1208户,复核通过企业420户。公示期5天。",
        "四川省",
        [
            "srdi_sme 四川省 new 1208 2023 proposed",
            "srdi_sme 四川省 reviewed 420 2020 proposed",
        ],
    ),
    (
        "专精特新“小巨人”前两批计1832家。\n\n省份 家数 "
        "江苏省 113 浙江省 107 河北省 100 厦门市 49 宁波市 55 …… 新疆生产建设兵团 4 西藏自治区 0",
        None,
        [
            "little_giant 全国 cumulative 1832 batches 1-2",
            "little_giant 江苏省 cumulative 113 batches 1-2",
            "little_giant 浙江省 cumulative 107 batches 1-2",
            "little_giant 河北省 cumulative 100 batches 1-2",
            "little_giant 厦门市 cumulative 49 batches 1-2",
            "little_giant 宁波市 cumulative 55 batches 1-2",
            "little_giant - cumulative 4 batches 1-2",
            "little_giant 西藏自治区 cumulative 0 batches 1-2",
        ],
    ),
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
