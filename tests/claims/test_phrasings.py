"""Families of phrasings: each cause once found in one sentence, in the other words that a writer may use for it."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A batch that another one is compared with, with its figure.
COMPARE: list[Row] = [
    (
        "第五批专精特新“小巨人”公示,全国合计3671家,较第四批(4357家)少了一成半。",
        None,
        ["little_giant 全国 new 3671 batch 5 proposed", "little_giant 全国 new 4357 batch 4"],
    ),
    (
        "第六批专精特新“小巨人”企业名单公布,浙江入选208家,比第五批的384家少了近一半。",
        None,
        ["little_giant 浙江省 new 208 batch 6 confirmed", "little_giant 浙江省 new 384 batch 5 confirmed"],
    ),
    (
        "第三批瞪羚企业名单揭晓,我市36家上榜,多于第二批(28家)。",
        "常州市",
        ["gazelle 常州市 new 36 batch 3 confirmed", "gazelle 常州市 new 28 batch 2 confirmed"],
    ),
    (
        "第七批小巨人江西共公示62家,低于第六批的76家。",
        None,
        ["little_giant 江西省 new 62 batch 7 proposed", "little_giant 江西省 new 76 batch 6"],
    ),
    ("第五批小巨人名单公示,合肥新增51家,比第四批多7家。", None, ["little_giant 合肥市 new 51 batch 5 proposed"]),
    (
        "较第五批3671家,第六批小巨人仅3012家,明显收紧。",
        None,
        ["little_giant 全国 new 3671 batch 5", "little_giant 全国 new 3012 batch 6"],
    ),
    (
        "第八批单项冠军宁波新增23家,相比第七批的20家稳中有升。",
        None,
        ["manufacturing_champion 宁波市 new 23 batch 8", "manufacturing_champion 宁波市 new 20 batch 7"],
    ),
]

# Remarks in brackets inside a row of paired numbers.
ROWBRACKETS: list[Row] = [
    (
        "对湖北省第二批、第五批隐形冠军企业组织复核,通过的分别为31家(含更名)和44家。",
        None,
        [
            "hidden_champion 湖北省 reviewed 31 batch 2 confirmed",
            "hidden_champion 湖北省 reviewed 44 batch 5 confirmed",
        ],
    ),
    (
        "第六批小巨人名单中,温州、嘉兴、台州分别入选19家(含更名企业)、17家和22家。",
        None,
        [
            "little_giant 温州市 new 19 batch 6 confirmed",
            "little_giant 嘉兴市 new 17 batch 6 confirmed",
            "little_giant 台州市 new 22 batch 6 confirmed",
        ],
    ),
    (
        "青岛、烟台、潍坊分别拥有单项冠军31家(不含产品)、28家和22家。",
        None,
        [
            "manufacturing_champion 青岛市 cumulative 31 [不含产品]",
            "manufacturing_champion 烟台市 cumulative 28",
            "manufacturing_champion 潍坊市 cumulative 22",
        ],
    ),
    (
        "第八批制造业单项冠军公示,全国拟认定企业(产品)共213个。",
        None,
        ["manufacturing_champion 全国 new 213 batch 8 proposed"],
    ),
    (
        "第九批制造业单项冠军企业(含产品)名单公布,山东有27家上榜。",
        None,
        ["manufacturing_champion 山东省 new 27 batch 9 confirmed"],
    ),
]

# Words behind 和 that belong to the next number.
NEXTWORDS: list[Row] = [
    (
        "58家企业获评2023年度六盘水市专精特新中小企业,含新认定36家和复审合格22家。",
        None,
        [
            "srdi_sme 六盘水市 new_and_reviewed 58 2023 confirmed municipal",
            "srdi_sme 六盘水市 new 36 2023 confirmed municipal",
            "srdi_sme 六盘水市 reviewed 22 confirmed municipal",
        ],
    ),
    (
        "今年全市新增小巨人企业12家及通过复核9家。",
        "株洲市",
        ["little_giant 株洲市 new 12", "little_giant 株洲市 reviewed 9 confirmed"],
    ),
    (
        "此次公布的江苏省专精特新中小企业名单里,我市有新认定企业210家与复核通过企业88家。",
        "南通市",
        ["srdi_sme 南通市 new 210 confirmed", "srdi_sme 南通市 reviewed 88 confirmed"],
    ),
    (
        "2023年我市新认定高新技术企业132家以及重新认定97家。",
        "襄阳市",
        ["high_tech 襄阳市 new 132 2023 confirmed", "high_tech 襄阳市 reviewed 97 confirmed"],
    ),
    (
        "省里公布第四批瞪羚企业,我市新入选11家,另有3家未通过复核。",
        "淄博市",
        ["gazelle 淄博市 new 11 batch 4 confirmed provincial", "gazelle 淄博市 revoked 3 confirmed provincial"],
    ),
]

# A 公示 that is over, however that is said.
SETTLED: list[Row] = [
    (
        "宁夏2023年专精特新中小企业的认定公示也已同步结束,46户企业拿到称号。",
        None,
        ["srdi_sme 宁夏回族自治区 new 46 2023 confirmed"],
    ),
    ("第六批小巨人名单公示已于9月6日结束,我市8家企业上榜。", "岳阳市", ["little_giant 岳阳市 new 8 batch 6 confirmed"]),
    ("今年第一批高新技术企业195家均已通过公示。", "邢台市", ["high_tech 邢台市 new 195 batch 1 confirmed"]),
    (
        "经企业申请、专家评审、公示,市工信局发文认定35家企业为2024年度市级专精特新中小企业。",
        "安顺市",
        ["srdi_sme 安顺市 new 35 2024 confirmed municipal"],
    ),
    (
        ("本报讯(记者 周岚)经企业申报、县区推荐、专家评审、公示,省工信厅认定贵州省专精特新中小企业268家。"),
        None,
        ["srdi_sme 贵州省 new 268 confirmed"],
    ),
    ("公示期已过,我市第三批瞪羚企业26家全部通过。", "湘潭市", ["gazelle 湘潭市 new 26 batch 3 confirmed"]),
    ("公示工作结束,18家企业获评第七批小巨人。", "宜昌市", ["little_giant 宜昌市 new 18 batch 7 confirmed"]),
    ("名单公示完毕无异议,盐城市9家企业入选第六批小巨人。", None, ["little_giant 盐城市 new 9 batch 6 confirmed"]),
    ("公示将于9月8日结束,福建共有54家企业拟入选第七批小巨人。", None, ["little_giant 福建省 new 54 batch 7 proposed"]),
]

# A title before a colon, whose list follows.
COLONLEAD: list[Row] = [
    (
        (
            "截至2024年底,全省有效期内小巨人412家、创新型中小企业1.1万家。\n“小巨人”按城市数:\n1."
            " 南昌 131户\n2. 赣州 62户\n3. 九江 48户"
        ),
        "江西省",
        [
            "little_giant 江西省 cumulative 412 [有效期内]",
            "innovative_sme 江西省 cumulative 11000 [有效期内]",
            "little_giant 南昌市 cumulative 131 [有效期内]",
            "little_giant 赣州市 cumulative 62 [有效期内]",
            "little_giant 九江市 cumulative 48 [有效期内]",
        ],
    ),
    (
        ("截至6月底,四川省拥有单项冠军42家、瞪羚企业411家。\n单项冠军的城市分布是:\n成都 21家\n德阳 6家\n自贡 5家"),
        None,
        [
            "manufacturing_champion 四川省 cumulative 42",
            "gazelle 四川省 cumulative 411",
            "manufacturing_champion 成都市 cumulative 21",
            "manufacturing_champion 德阳市 cumulative 6",
            "manufacturing_champion 自贡市 cumulative 5",
        ],
    ),
    (
        ("目前,全省共有小巨人企业320家、专精特新中小企业4100家。再看小巨人的地市排名:南昌78家、赣州41家、九江39家。"),
        "江西省",
        [
            "little_giant 江西省 cumulative 320",
            "srdi_sme 江西省 cumulative 4100",
            "little_giant 南昌市 cumulative 78",
            "little_giant 赣州市 cumulative 41",
            "little_giant 九江市 cumulative 39",
        ],
    ),
    (
        (
            "到2024年底,全市有高新技术企业1260家、科技型中小企业3300家。高新技术企业各县区数量如下:"
            "宣州区402家、宁国市318家、广德市287家。"
        ),
        "宣城市",
        [
            "high_tech 宣城市 cumulative 1260",
            "tech_sme 宣城市 cumulative 3300",
            "high_tech 宣州区 cumulative 402",
            "high_tech 宁国市 cumulative 318",
            "high_tech 广德市 cumulative 287",
        ],
    ),
]

# Figures reached by a year, and no plans.
BYYEAR: list[Row] = [
    (
        "2019年,全县专精特新中小企业只有3家,到2023年底增加到51家,小巨人也有了突破,达到4家。",
        "临西县",
        ["srdi_sme 临西县 cumulative 3", "srdi_sme 临西县 cumulative 51", "little_giant 临西县 cumulative 4"],
    ),
    (
        "高新技术企业从2019年的210家增长到2023年的520家,小巨人企业突破30家。",
        "桐乡市",
        ["high_tech 桐乡市 cumulative 210", "high_tech 桐乡市 cumulative 520", "little_giant 桐乡市 cumulative ≥30"],
    ),
    (
        "2018年小巨人尚是空白,到2023年底已有11家,瞪羚企业达到26家。",
        "济宁市",
        ["little_giant 济宁市 cumulative 11", "gazelle 济宁市 cumulative 26"],
    ),
    ("到2026年,全市小巨人企业要达到50家,单项冠军突破10家。", "济宁市", []),
    (
        ("五年间,邢台市高新技术企业由110家升至705家,平均每年新增一百多家;科技型中小企业超过4600家。"),
        None,
        ["high_tech 邢台市 cumulative 110", "high_tech 邢台市 cumulative 705", "tech_sme 邢台市 cumulative ≥4600"],
    ),
    (
        "五年来我市高企年均新增160家,总数达到1105家;瞪羚企业87家。",
        "新乡市",
        ["high_tech 新乡市 cumulative 1105", "gazelle 新乡市 cumulative 87"],
    ),
]

# Lists for cultivation: a batch's list, and mere reserves.
POOL: list[Row] = [
    ("第四批专精特新“小巨人”企业培育名单公示,新乡8家企业在列。", None, ["little_giant 新乡市 new 8 batch 4 proposed"]),
    (
        "第三批专精特新“小巨人”企业培育名单公布,我市6家企业榜上有名。",
        "梧州市",
        ["little_giant 梧州市 new 6 batch 3 confirmed"],
    ),
    ("江门把2600家企业纳入梯度培育库,其中专精特新中小企业720家。", None, ["srdi_sme 江门市 cumulative 720"]),
    (
        "肇庆累计培育省级专精特新中小企业604家。进入优质企业梯度培育库的另有1900家。",
        None,
        ["srdi_sme 肇庆市 cumulative 604"],
    ),
    ("我市把218家企业列入小巨人培育名单,分类辅导。", "亳州市", []),
]

# So many brought forth so far.
BORN: list[Row] = [
    ("自2017年开评以来,湖州已经产生省级隐形冠军27家。", None, ["hidden_champion 湖州市 cumulative 27"]),
    ("评选开展七年,嘉兴已诞生浙江省隐形冠军企业31家。", None, ["hidden_champion 嘉兴市 cumulative 31"]),
    ("这座小城已走出9家国家级专精特新小巨人企业。", "瑞安市", ["little_giant 瑞安市 cumulative 9"]),
    (
        "迄今,我市已涌现出瞪羚企业44家、独角兽企业2家。",
        "绵阳市",
        ["gazelle 绵阳市 cumulative 44", "unicorn 绵阳市 cumulative 2"],
    ),
    ("今年我市已产生小巨人企业8家。", "绵阳市", ["little_giant 绵阳市 new 8 confirmed"]),
    ("今年以来,全市已认定创新型中小企业325家。", "绵阳市", ["innovative_sme 绵阳市 new 325 confirmed"]),
    ("自2018年启动评选以来,全市评出隐形冠军36家。", "泉州市", ["hidden_champion 泉州市 cumulative 36"]),
    ("2019年以来,我市先后有17家企业入选国家级小巨人。", "泉州市", ["little_giant 泉州市 new 17 confirmed"]),
]

# Small technology firms in the register, and firms that moved in.
REGISTER: list[Row] = [
    (
        (
            "2021年,全市组织高新技术企业申报88家,通过认定61家,有效期内高企达到150家;新登记科技型中"
            "小企业204家,比上年多36家。"
        ),
        "商洛市",
        [
            "high_tech 商洛市 applied 88 2021",
            "high_tech 商洛市 new 61 2021 confirmed",
            "high_tech 商洛市 cumulative 150 [有效期内]",
            "tech_sme 商洛市 new 204 2021",
        ],
    ),
    (
        ("创新主体不断壮大,全省备案科技型中小企业1.86万家,高新技术企业6200家,较“十三五”末分别增长1.6倍、82%。"),
        "吉林省",
        ["tech_sme 吉林省 cumulative 18600", "high_tech 吉林省 cumulative 6200"],
    ),
    (
        "我省入库科技型中小企业2.1万家、高新技术企业9800家。",
        "江西省",
        ["tech_sme 江西省 cumulative 21000 national", "high_tech 江西省 cumulative 9800"],
    ),
    ("2023年全省评价入库科技型中小企业12860家。", "吉林省", ["tech_sme 吉林省 new 12860 2023 national"]),
    ("今年1至6月,全市科技型中小企业完成评价入库1420家。", "赤峰市", ["tech_sme 赤峰市 new 1420 national"]),
    ("全市在库科技型中小企业980家。", "赤峰市", ["tech_sme 赤峰市 cumulative 980"]),
    ("去年全年新评价科技型中小企业510家。", "赤峰市", ["tech_sme 赤峰市 new 510 national"]),
    ("今年整体迁入高新技术企业11家,新认定高新技术企业210家。", "海口市", ["high_tech 海口市 new 210 confirmed"]),
    ("上半年引进外地高企6家、整体迁移高企3家。", "海口市", []),
]

ROWS = [*COMPARE, *ROWBRACKETS, *NEXTWORDS, *SETTLED, *COLONLEAD, *BYYEAR, *POOL, *BORN, *REGISTER]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_phrasing_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
