"""New firms that stand beside all there are: which of two figures of a title a year brought, and which has grown."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A year that bred firms has new ones, unless a word adds them up or the year only ends a count.
BRED_IN_A_YEAR: list[Row] = [
    (
        "2021年，全市培育市级专精特新中小企业43家、省级专精特新中小企业21家。截至目前，全市累计培育省级专精特新中小企业77家。",
        "抚州市",
        [
            "srdi_sme 抚州市 new 43 2021 municipal",
            "srdi_sme 抚州市 new 21 2021",
            "srdi_sme 抚州市 cumulative 77",
        ],
    ),
    (
        "去年，我市培育国家级专精特新“小巨人”企业6家，目前全市共有国家级专精特新“小巨人”企业19家。",
        "新余市",
        ["little_giant 新余市 new 6", "little_giant 新余市 cumulative 19"],
    ),
    (
        "抓培育促成长，2022年打造瞪羚企业7家、高新技术企业55家。",
        "威海市",
        ["gazelle 威海市 new 7 2022", "high_tech 威海市 new 55 2022"],
    ),
    ("2022年底，全市培育瞪羚企业41家。", "威海市", ["gazelle 威海市 cumulative 41"]),
    ("2022年，全市累计培育瞪羚企业41家。", "威海市", ["gazelle 威海市 cumulative 41"]),
    ("2022年，全市已培育瞪羚企业41家。", "威海市", ["gazelle 威海市 cumulative 41"]),
    ("2022年，全市瞪羚企业达到41家。", "威海市", ["gazelle 威海市 cumulative 41"]),
    ("2022年全市培育出的瞪羚企业已有41家。", "威海市", ["gazelle 威海市 cumulative 41"]),
    (
        "杭州余杭区今年一共冒出9家“瞪羚”，占全市新增总数的7.5%。",
        None,
        ["gazelle 余杭区 new 9"],
    ),
    (
        "长春净月高新区：科技型中小企业评价入库突破900家（918家），雏鹰企业25家，瞪羚企业11家。",
        None,
        ["tech_sme - new 918 national", "gazelle - cumulative 11"],
    ),
]
# A total right behind a number, in brackets or in the next clause, leaves the number the new ones.
TOTAL_RIGHT_BEHIND: list[Row] = [
    (
        "全年培育省级专精特新中小企业73家（累计288家）、创新型中小企业190家（累计655家），争取到重点“小巨人”企业4家。",
        "信阳市",
        [
            "srdi_sme 信阳市 new 73",
            "srdi_sme 信阳市 cumulative 288",
            "innovative_sme 信阳市 new 190",
            "innovative_sme 信阳市 cumulative 655",
            "key_little_giant 信阳市 new 4",
        ],
    ),
    (
        "国家级专精特新“小巨人”娄底再得8家，总数现为21家。",
        "娄底市",
        ["little_giant 娄底市 new 8", "little_giant 娄底市 cumulative 21"],
    ),
    (
        "全市高新技术企业由三年前的140家增至385家。",
        "娄底市",
        ["high_tech 娄底市 cumulative 140", "high_tech 娄底市 cumulative 385"],
    ),
    (
        "除新增国家级专精特新“小巨人”企业9家外，还增加省级专精特新中小企业31家，全市累计拥有省级专精特新中小企业166家。",
        "张家港市",
        [
            "little_giant 张家港市 new 9",
            "srdi_sme 张家港市 new 31",
            "srdi_sme 张家港市 cumulative 166",
        ],
    ),
    (
        "邯郸：第七批国家“小巨人”新上榜15家后，共有61家，省内第四。",
        "邯郸市",
        ["little_giant 邯郸市 new 15 batch 7 confirmed", "little_giant 邯郸市 cumulative 61"],
    ),
]
# A total that is spelt out by years consists of each year's new firms.
YEAR_BY_YEAR: list[Row] = [
    (
        "四年来全省认定的瞪羚企业累计已有610家，分别是2020年60家、2021年110家、2022年190家、2023年250家。",
        "陕西省",
        [
            "gazelle 陕西省 cumulative 610 confirmed provincial",
            "gazelle 陕西省 new 60 2020 confirmed provincial",
            "gazelle 陕西省 new 110 2021 confirmed provincial",
            "gazelle 陕西省 new 190 2022 confirmed provincial",
            "gazelle 陕西省 new 250 2023 confirmed provincial",
        ],
    ),
    (
        "全市累计培育国家级专精特新“小巨人”企业33家，其中2021年9家、2022年14家。",
        "孝感市",
        [
            "little_giant 孝感市 cumulative 33",
            "little_giant 孝感市 new 9 2021",
            "little_giant 孝感市 new 14 2022",
        ],
    ),
    (
        "省里公示第七批专精特新中小企业，黄石91家入选。往年看，我市的新增家数一路走高：2021年22家，2022年35家，2023年58家。",
        "黄石市",
        [
            "srdi_sme 黄石市 new 91 batch 7 proposed",
            "srdi_sme 黄石市 new 22 2021",
            "srdi_sme 黄石市 new 35 2022",
            "srdi_sme 黄石市 new 58 2023",
        ],
    ),
    (
        "盘一盘家底：到眼下，全市省级专精特新中小企业有165家，“小巨人”12家；另有6家入选国家制造业单项冠军。",
        "锦州市",
        [
            "srdi_sme 锦州市 cumulative 165",
            "little_giant 锦州市 cumulative 12",
            "manufacturing_champion 锦州市 cumulative 6 confirmed",
        ],
    ),
]
# What was given bit by bit, or is a part of what there is, is a stock.
GIVEN_BY_AND_BY: list[Row] = [
    (
        "我市先后有3家企业被认定为国家级制造业单项冠军。",
        "滨州市",
        ["manufacturing_champion 滨州市 cumulative 3 confirmed"],
    ),
    ("今年先后有3家企业被认定为国家级制造业单项冠军。", "滨州市", ["manufacturing_champion 滨州市 new 3 confirmed"]),
    (
        "全市已培育认定省级瞪羚企业47家，2023年新获认定15家。",
        "滨州市",
        ["gazelle 滨州市 cumulative 47 confirmed provincial", "gazelle 滨州市 new 15 2023 confirmed provincial"],
    ),
    (
        "截至目前，全市培育库入库企业为350户，其中甲公司、乙公司等32户企业获得自治区专精特新企业称号。",
        "鄂尔多斯市",
        ["srdi_sme 鄂尔多斯市 cumulative 32 confirmed"],
    ),
    (
        "全省累计培育制造业单项冠军企业412家，烟台市有甲公司、乙公司等68家。",
        None,
        ["manufacturing_champion 山东省 cumulative 412", "manufacturing_champion 烟台市 cumulative 68"],
    ),
]
# A word for new ones behind 迄今 says more than 迄今 does.
UP_TO_NOW_NEW: list[Row] = [
    (
        "今年以来，迄今已新认定11家隐形冠军企业和5家瞪羚企业。",
        "焦作市",
        ["hidden_champion 焦作市 new 11 confirmed", "gazelle 焦作市 new 5 confirmed"],
    ),
    (
        "我市公布2021年首批独角兽、瞪羚企业榜单，共有2家独角兽企业和31家瞪羚企业上榜。目前我市2家独角兽企业均属于平台型企业。",
        "合肥市",
        [
            "unicorn 合肥市 new 2 batch 1 2021 confirmed",
            "gazelle 合肥市 new 31 batch 1 2021 confirmed",
        ],
    ),
    (
        "全省第一季度科技型中小企业入库604家，截至目前，累计备案数达到9350家。",
        "河北省",
        ["tech_sme 河北省 new 604 national", "tech_sme 河北省 cumulative 9350 national"],
    ),
]
# Those who asked for a title, and the lists of new and reviewed firms.
ASKED_AND_REVIEWED: list[Row] = [
    (
        "我厅对2024年创新型中小企业的申报和2021年到期企业的复核作了评审。评审通过的企业一共318家，包括2024年申报的247家、2021年到期复核的71家，现予公示。",
        "贵州省",
        [
            "innovative_sme 贵州省 new_and_reviewed 318 2024 proposed",
            "innovative_sme 贵州省 new 247 2024 proposed",
            "innovative_sme 贵州省 reviewed 71 2021 proposed",
        ],
    ),
    (
        "共收到52家企业的瞪羚企业申报材料，经评审，拟认定瞪羚企业18家。",
        "成都市",
        ["gazelle 成都市 applied 52", "gazelle 成都市 new 18 proposed"],
    ),
    (
        "今年共分3批审核推荐了44家企业申报国家高新技术企业。",
        "银川市",
        ["high_tech 银川市 applied 44"],
    ),
    (
        "今年共推荐申报国家级专精特新“小巨人”企业31家，已有17家通过公示。",
        "常德市",
        ["little_giant 常德市 applied 31", "little_giant 常德市 new 17 confirmed"],
    ),
    (
        "近期启动新一批专精特新企业认定，3100多家企业踊跃申报。",
        "江西省",
        ["srdi_sme 江西省 applied ≥3100"],
    ),
    (
        "省厅组织了2023年专精特新中小企业申报和2020年到期复核的审核。共4300家企业通过审核，其中，申报2023年专精特新中小企业4120家，2020年到期复核企业180家。",
        "湖南省",
        [
            "srdi_sme 湖南省 new_and_reviewed 4300 2023 confirmed",
            "srdi_sme 湖南省 new 4120 2023 confirmed",
            "srdi_sme 湖南省 reviewed 180 2020",
        ],
    ),
    (
        "省工信厅公布2024年度省级专精特新中小企业认定和复核名单，雨花区共有38家企业入围。",
        "长沙市",
        ["srdi_sme 雨花区 new_and_reviewed 38 2024 confirmed"],
    ),
    (
        "省工信厅公布2024年度省级专精特新中小企业认定和复核名单，雨花区新认定29家，复核通过9家。",
        "长沙市",
        ["srdi_sme 雨花区 new 29 2024 confirmed", "srdi_sme 雨花区 reviewed 9 confirmed"],
    ),
    (
        "2021年，汉中有33家企业成为国家高新技术企业，其中新认定19家。",
        "汉中市",
        ["high_tech 汉中市 new_and_reviewed 33 2021 confirmed", "high_tech 汉中市 new 19 2021 confirmed"],
    ),
    (
        "以新认定、复核等方式认定2023年吉林市市级专精特新中小企业377户。",
        "吉林市",
        ["srdi_sme 吉林市 new_and_reviewed 377 2023 confirmed municipal"],
    ),
]
# A register that begins anew each year, what a year has bred so far, and what two kinds are together.
OF_THIS_YEAR: list[Row] = [
    (
        "全市入库科技型中小企业2021年是132家，2022年175家，今年眼下是181家。",
        "阳泉市",
        [
            "tech_sme 阳泉市 new 132 2021 national",
            "tech_sme 阳泉市 new 175 2022 national",
            "tech_sme 阳泉市 new 181 national",
        ],
    ),
    (
        "我市科技型中小企业入库数量由2019年的31家，增长到2020年的57家、2021年的83家。",
        "长治市",
        [
            "tech_sme 长治市 new 31 2019 national",
            "tech_sme 长治市 new 57 2020 national",
            "tech_sme 长治市 new 83 2021 national",
        ],
    ),
    (
        "今年以来，吴中区已有13家企业通过国家级专精特新“小巨人”认定。",
        "苏州市",
        ["little_giant 吴中区 new 13 confirmed"],
    ),
    ("截至9月底，全市今年已培育省级专精特新企业64家。", "漯河市", ["srdi_sme 漯河市 new 64"]),
    ("截至9月底，全市已培育省级专精特新企业64家。", "漯河市", ["srdi_sme 漯河市 cumulative 64"]),
    (
        "第六批制造业单项冠军公布，共有118家示范企业和141个产品入选。在259个制造业单项冠军中，宁波占得18席。",
        None,
        [
            "manufacturing_champion 全国 new 118 batch 6 confirmed [示范企业]",
            "manufacturing_champion 全国 new 141 batch 6 confirmed [产品]",
            "manufacturing_champion 全国 new 259 batch 6 confirmed",
            "manufacturing_champion 宁波市 new 18 batch 6 confirmed",
        ],
    ),
    (
        "第八批制造业单项冠军公布，常州7家企业入选，使常州单项冠军总数达到44家。",
        None,
        [
            "manufacturing_champion 常州市 new 7 batch 8 confirmed",
            "manufacturing_champion 常州市 cumulative 44 batches 1-8",
        ],
    ),
    (
        "省里已培育七批次省级瞪羚企业共计2011家，经过复审有效期内的1890家。",
        "山东省",
        [
            "gazelle 山东省 cumulative 2011 batches 1-7 provincial",
            "gazelle 山东省 cumulative 1890 provincial [有效期内]",
        ],
    ),
    (
        "全市推荐申报国家级专精特新“小巨人”企业36家，其中16家入围公示名单；复核推荐21家，通过14家。",
        "洛阳市",
        [
            "little_giant 洛阳市 applied 36",
            "little_giant 洛阳市 new 16 proposed",
            "little_giant 洛阳市 applied 21 proposed",
            "little_giant 洛阳市 reviewed 14 proposed",
        ],
    ),
]
# A province's own unicorns are no private institute's.
NAMED_BY_THE_PROVINCE: list[Row] = [
    (
        "2025年江苏省独角兽企业和瞪羚企业评估中，常州入选独角兽企业14家、瞪羚企业171家。",
        None,
        ["unicorn 常州市 new 14 2025 confirmed provincial", "gazelle 常州市 new 171 2025 confirmed provincial"],
    ),
]
ROWS = [
    *BRED_IN_A_YEAR,
    *TOTAL_RIGHT_BEHIND,
    *YEAR_BY_YEAR,
    *GIVEN_BY_AND_BY,
    *UP_TO_NOW_NEW,
    *ASKED_AND_REVIEWED,
    *OF_THIS_YEAR,
    *NAMED_BY_THE_PROVINCE,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_beside_a_stock(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
