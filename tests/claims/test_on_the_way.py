"""Firms on their way to a title or beyond it, numbers that are only wanted, and sums of several titles."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

EXAMINED_FIRST: list[Row] = [
    (
        "今年首批省级专精特新中小企业评审中，全市52家企业通过形式审查，其中37家获认定。",
        "盐城市",
        ["srdi_sme 盐城市 new 37 batch 1 confirmed"],
    ),
    ("瞪羚企业申报工作启动，目前全市28家企业通过资格审核。", "大庆市", []),
    ("经初审、答辩，全市12家企业入选省级瞪羚企业名单。", "大庆市", ["gazelle 大庆市 new 12 confirmed provincial"]),
    ("省级单项冠军评审，我区6家企业进入现场核查。", "黄岛区", []),
]

# So many asked for it, so many got it, and the others never had it.
ASKED_AND_PASSED: list[Row] = [
    (
        "今年高企新认定申报46家，批下来40家。",
        "益阳市",
        ["high_tech 益阳市 applied 46", "high_tech 益阳市 new 40 confirmed"],
    ),
    (
        "宜宾上一轮到期的“小巨人”8家，续上的7家，掉队1家；本轮新进5家。",
        "宜宾市",
        [
            "little_giant 宜宾市 reviewed 7 confirmed",
            "little_giant 宜宾市 revoked 1 confirmed",
            "little_giant 宜宾市 new 5 confirmed",
        ],
    ),
    (
        "2022年，瞪羚新入库310家，不过当年也有75家因不达标被移了出去。",
        "无锡市",
        ["gazelle 无锡市 new 310 2022", "gazelle 无锡市 revoked 75 confirmed"],
    ),
    (
        "高企申报，宁国50家，过了41家；绩溪33家，过了30家。",
        "宣城市",
        [
            "high_tech 宁国市 applied 50",
            "high_tech 宁国市 new 41",
            "high_tech 绩溪县 applied 33",
            "high_tech 绩溪县 new 30",
        ],
    ),
    (
        "渭南市创新型中小企业2023年第一批通过87家，第二批通过66家，第三批公示中，有41家。",
        "渭南市",
        [
            "innovative_sme 渭南市 new 87 batch 1 2023 confirmed",
            "innovative_sme 渭南市 new 66 batch 2 2023 confirmed",
            "innovative_sme 渭南市 new 41 batch 3 2023 proposed",
        ],
    ),
    (
        "抚州4家企业今年没有通过“小巨人”复核，余下16家通过。",
        "抚州市",
        ["little_giant 抚州市 revoked 4 confirmed", "little_giant 抚州市 reviewed 16 confirmed"],
    ),
    (
        "说起“小巨人”，抚州第三批9家，第四批又进来12家；省级专精特新有300家，当中40家今年才冒头。",
        "抚州市",
        [
            "little_giant 抚州市 new 9 batch 3",
            "little_giant 抚州市 new 12 batch 4",
            "srdi_sme 抚州市 cumulative 300",
            "srdi_sme 抚州市 new 40",
        ],
    ),
    (
        "申报高企的共有612家，最终通过498家，未通过114家。",
        "苏州市",
        ["high_tech 苏州市 applied 612", "high_tech 苏州市 new 498 confirmed"],
    ),
    (
        "2022年高新技术企业重新认定，我市提出重新认定申请的有240家，通过231家；首次申请的有318家，通过295家。",
        "台州市",
        [
            "high_tech 台州市 applied 240 2022",
            "high_tech 台州市 reviewed 231 confirmed",
            "high_tech 台州市 applied 318 2022",
            "high_tech 台州市 new 295 2022 confirmed",
        ],
    ),
    (
        "今年全市申请认定高新技术企业的有612家，其中498家过了审核，通过率81%。",
        "台州市",
        ["high_tech 台州市 applied 612", "high_tech 台州市 new 498 confirmed"],
    ),
    (
        "全市共有85家企业提出瞪羚企业认定申请，最终认定63家。",
        "鄂州市",
        ["gazelle 鄂州市 applied 85", "gazelle 鄂州市 new 63 confirmed"],
    ),
    (
        "第三批小巨人，我市申报40家，12家没过评审，28家入选。",
        "台州市",
        ["little_giant 台州市 applied 40 batch 3", "little_giant 台州市 new 28 batch 3 confirmed"],
    ),
    (
        "2022年全市申报高新技术企业610家，落选108家，通过502家。",
        "台州市",
        ["high_tech 台州市 applied 610 2022", "high_tech 台州市 new 502 2022 confirmed"],
    ),
    (
        "第三批小巨人复核中，我市到期企业29家，通过27家，取消2家。",
        "台州市",
        ["little_giant 台州市 reviewed 27 batch 3 confirmed", "little_giant 台州市 revoked 2 batch 3 confirmed"],
    ),
    (
        "去年全市瞪羚企业退出8家，入选15家。",
        "台州市",
        ["gazelle 台州市 revoked 8 confirmed", "gazelle 台州市 new 15 confirmed"],
    ),
    (
        "2022年新申报“小巨人”6户，通过4户；复核5户，通过3户。",
        "宜宾市",
        [
            "little_giant 宜宾市 applied 6 2022",
            "little_giant 宜宾市 new 4 2022 confirmed",
            "little_giant 宜宾市 reviewed 3 confirmed",
        ],
    ),
    (
        "推荐9家企业冲刺国家“小巨人”，最终2家入列，总数达到7家。",
        "梅州市",
        ["little_giant 梅州市 applied 9", "little_giant 梅州市 new 2 confirmed", "little_giant 梅州市 cumulative 7"],
    ),
    (
        "工信部决定，授予103家企业第七批制造业单项冠军示范企业称号；61家示范企业、49个产品通过第四批复核。",
        None,
        [
            "manufacturing_champion 全国 new 103 batch 7 confirmed [示范企业]",
            "manufacturing_champion 全国 reviewed 61 confirmed [示范企业]",
            "manufacturing_champion 全国 reviewed 49 batch 4 confirmed [产品]",
        ],
    ),
    (
        "2020年认定的高新技术企业今年到期，抚顺到期61家，重新认定52家，另新增38家。",
        "抚顺市",
        ["high_tech 抚顺市 reviewed 52 2020 confirmed", "high_tech 抚顺市 new 38"],
    ),
    (
        "截至2022年末，忻州有省级专精特新中小企业141户、国家级“小巨人”9户，其中本年新增46户、3户。",
        "忻州市",
        [
            "srdi_sme 忻州市 cumulative 141",
            "little_giant 忻州市 cumulative 9",
            "srdi_sme 忻州市 new 46",
            "little_giant 忻州市 new 3",
        ],
    ),
    (
        "继2021年获批2家、2022年获批3家之后，营口市又有4家企业获评国家级专精特新“小巨人”。",
        "营口市",
        [
            "little_giant 营口市 new 2 2021 confirmed",
            "little_giant 营口市 new 3 2022 confirmed",
            "little_giant 营口市 new 4 confirmed",
        ],
    ),
]

REPRESENTED: list[Row] = [
    (
        "工信部发布第六批专精特新“小巨人”企业名单，某某信息、某某电路等7家企业作为代表在现场获得授牌。",
        None,
        [],
    ),
    ("会上，5家企业代表上台领取省级专精特新中小企业牌匾。", "泰州市", []),
]

GREW_OUT: list[Row] = [
    (
        "全省瞪羚企业190家为新增企业，8家“瞪羚”企业成长为“独角兽”企业。",
        "福建省",
        ["gazelle 福建省 new 190"],
    ),
    ("今年全市11家企业成长为瞪羚企业。", "福州市", ["gazelle 福州市 new 11 confirmed"]),
]

IN_A_POOL: list[Row] = [
    (
        "我市建成动态培育库，入库创新型中小企业900家、省级专精特新中小企业300家、国家级专精特新“小巨人”企业120家。",
        "淮安市",
        [],
    ),
    ("全市隐形独角兽企业54家、潜在瞪羚企业30家。", "青岛市", []),
]

WANTED: list[Row] = [
    (
        "市工信局紧盯“专精特新企业今年新增60家、总数突破260家”目标任务。目前全市省级专精特新企业231家。",
        "荆门市",
        ["srdi_sme 荆门市 cumulative 231"],
    ),
    (
        "省科技厅负责人说，高企和科技型中小企业要继续较快增长，今年分别新增800家、9000家。",
        "河北省",
        [],
    ),
    (
        "围绕产业链培育企业，去年全市新增高新技术企业112家，超额完成目标任务。",
        "宜春市",
        ["high_tech 宜春市 new 112"],
    ),
]

OF_SO_MANY_PLACES: list[Row] = [
    (
        "2021年广东省专精特新中小企业名单公布，深圳240家、惠州120家，此外还有东莞（60家）、佛山（50家）等5个城市入选数量在40家以上。",
        None,
        [
            "srdi_sme 深圳市 new 240 2021 confirmed",
            "srdi_sme 惠州市 new 120 2021 confirmed",
            "srdi_sme 东莞市 new 60 2021 confirmed",
            "srdi_sme 佛山市 new 50 2021 confirmed",
        ],
    ),
    (
        "高新技术企业方面，苏州、南京两市均超过8000家。",
        None,
        ["high_tech 苏州市 cumulative ≥8000", "high_tech 南京市 cumulative ≥8000"],
    ),
]

SUMS_OF_TITLES: list[Row] = [
    ("会上为隐形冠军和新锐匠人授牌，两项共30家。", "宁波市", []),
    ("单项冠军企业与绿色工厂两个名单加起来有62家。", "宁波市", []),
    ("瞪羚、独角兽两项称号合计拿下45家。", "宁波市", []),
    (
        "国家级单项冠军示范企业与单项冠军产品两项共有7个。",
        "扬州市",
        ["manufacturing_champion 扬州市 cumulative 7"],
    ),
    (
        "截至2022年6月，全市共有独角兽企业15家、瞪羚企业188家，总计203家。",
        "南京市",
        ["unicorn 南京市 cumulative 15", "gazelle 南京市 cumulative 188"],
    ),
    (
        "海宁新增瞪羚企业5家、单项冠军2家，单项冠军总计9家。",
        None,
        [
            "gazelle 海宁市 new 5",
            "manufacturing_champion 海宁市 new 2",
            "manufacturing_champion 海宁市 cumulative 9",
        ],
    ),
]

TORN_NUMBERS: list[Row] = [
    (
        "榜单中，长沙瞪羚企业有389家。\n01 389家瞪羚企业看中了这座城市",
        None,
        ["gazelle 长沙市 cumulative 389"],
    ),
]

ROWS = [
    *EXAMINED_FIRST,
    *ASKED_AND_PASSED,
    *REPRESENTED,
    *GREW_OUT,
    *IN_A_POOL,
    *WANTED,
    *OF_SO_MANY_PLACES,
    *SUMS_OF_TITLES,
    *TORN_NUMBERS,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_on_the_way(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
