"""Numbers that count firms, and look as if they did not: in a row with other things, behind a step of a procedure, with
no unit, beside a word that elsewhere turns a number down.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Rows that pair up although names of other things, or remarks in brackets, stand among theirs.
ROWS_WITH_OTHERS: list[Row] = [
    (
        "宁波独角兽企业、培育独角兽企业、瞪羚企业累计数量分别达6家、80家、92家。",
        None,
        ["unicorn 宁波市 cumulative 6", "gazelle 宁波市 cumulative 92"],
    ),
    (
        "全市瞪羚、潜在瞪羚和独角兽企业分别有41家、77家和2家。",
        "无锡市",
        ["gazelle 无锡市 cumulative 41", "unicorn 无锡市 cumulative 2"],
    ),
    (
        "全市高新技术企业、规上工业企业、专精特新“小巨人”企业分别为520家、910家、18家。",
        "泰州市",
        ["high_tech 泰州市 cumulative 520", "little_giant 泰州市 cumulative 18"],
    ),
    (
        "我市小巨人企业、上市公司、专精特新中小企业分别达到60家、31家、455家。",
        "台州市",
        ["little_giant 台州市 cumulative 60", "srdi_sme 台州市 cumulative 455"],
    ),
    (
        "第六批“小巨人”企业中，山东（含青岛）、安徽、福建（含厦门）排在其后，分别为120家、98家和45家。",
        None,
        [
            "little_giant 山东省 new 120 batch 6",
            "little_giant 安徽省 new 98 batch 6",
            "little_giant 福建省 new 45 batch 6",
        ],
    ),
    ("全市瞪羚、潜在瞪羚企业共130家。", "无锡市", []),
    ("大力引进、培育独角兽企业，全市有瞪羚企业9家。", "无锡市", ["gazelle 无锡市 cumulative 9"]),
]

# Two rows one behind the other, what there was and what it grew to.
ROWS_THAT_GREW: list[Row] = [
    (
        "三年间，安徽高新技术企业、专精特新中小企业数量分别从1.1万家、2000家增加到2万家、9000家。",
        None,
        [
            "high_tech 安徽省 cumulative 11000",
            "srdi_sme 安徽省 cumulative 2000",
            "high_tech 安徽省 cumulative 20000",
            "srdi_sme 安徽省 cumulative 9000",
        ],
    ),
    (
        "绍兴小巨人、单项冠军企业分别由2021年的22家、5家增至2024年的98家、19家。",
        None,
        [
            "little_giant 绍兴市 cumulative 22",
            "manufacturing_champion 绍兴市 cumulative 5",
            "little_giant 绍兴市 cumulative 98",
            "manufacturing_champion 绍兴市 cumulative 19",
        ],
    ),
    (
        "青岛、烟台的小巨人企业分别从130家和50家增加到196家和101家。",
        None,
        [
            "little_giant 青岛市 cumulative 130",
            "little_giant 烟台市 cumulative 50",
            "little_giant 青岛市 cumulative 196",
            "little_giant 烟台市 cumulative 101",
        ],
    ),
]

# No unit, a unit of things before a level, no firm at all.
UNITS_AND_NOUGHTS: list[Row] = [
    ("截至目前，全市国家高新技术企业达到67", "固原市", ["high_tech 固原市 cumulative 67"]),
    ("全市小巨人企业增至73，居全省第三。", "温州市", ["little_giant 温州市 cumulative 73"]),
    ("全市高新技术企业占比达到38%，小巨人企业达到61%。", "温州市", []),
    (
        "我省有71家国家专精特新“小巨人”企业、19个国家制造业单项冠军企业（产品）。",
        "江西省",
        ["little_giant 江西省 cumulative 71", "manufacturing_champion 江西省 cumulative 19"],
    ),
    ("小巨人企业的产品远销19个国家和地区。", "江西省", []),
    ("第七批小巨人名单里，没有一家来自拉萨。", None, ["little_giant 拉萨市 new 0 batch 7"]),
    (
        "胡润独角兽榜上，陕西有5家，山西无一家上榜。",
        None,
        ["unicorn 陕西省 cumulative 5", "unicorn 山西省 cumulative 0"],
    ),
    ("小巨人企业没有一家掉队。", "温州市", []),
]

# The title stands behind steps of the procedure, or was named before a wider one that only praises it.
TITLE_FARTHER_OFF: list[Row] = [
    (
        "各设区市科技部门认定的某某科技有限公司等2105家企业，，经研究，同意备案为2022年度浙江省科技型中小企业。",
        None,
        ["tech_sme 浙江省 new 2105 2022 provincial"],
    ),
    (
        "我市5家企业，经专家评审、网上公示，被认定为第六批省级隐形冠军。",
        "温州市",
        ["hidden_champion 温州市 new 5 batch 6 confirmed"],
    ),
    (
        "经相关程序，全省312家中小企业通过评审，上榜2023年“专精特新”中小企业名单。",
        "陕西省",
        ["srdi_sme 陕西省 new 312 2023 confirmed"],
    ),
    ("12家上市公司发布公告，入选小巨人名单的说法不实。", "温州市", []),
    (
        "重点“小巨人”作为科技型中小企业的优秀代表，由中央财政支持，截至2024年底累计达2900家。",
        None,
        ["key_little_giant 全国 cumulative 2900"],
    ),
]

# Words that elsewhere say that nobody got a title: audits, plans, reserves, guests, deeds.
WORDS_THAT_MISLEAD: list[Row] = [
    (
        "2023年专精特新中小企业申报审核结束，共730家企业通过审核，其中申报专精特新中小企业640家，2020年到期复核企业90家。现予以公示。",
        "云南省",
        [
            "srdi_sme 云南省 new_and_reviewed 730 2023 proposed",
            "srdi_sme 云南省 new 640 2023 proposed",
            "srdi_sme 云南省 reviewed 90 2020 proposed",
        ],
    ),
    (
        "全省申报专精特新中小企业1200家，其中到期复核企业100家。",
        "云南省",
        ["srdi_sme 云南省 applied 1200"],
    ),
    (
        "市科技局发动企业申请高新技术企业认定，今年首批有26家企业申报，14家通过审核推荐。",
        "宜丰县",
        ["high_tech 宜丰县 applied 26 batch 1", "high_tech 宜丰县 applied 14 batch 1"],
    ),
    (
        "我省参与评价科技型中小企业1520家，公示入库企业611家。",
        "河北省",
        ["tech_sme 河北省 applied 1520 national", "tech_sme 河北省 new 611 proposed national"],
    ),
    (
        "全国已培育国家级专精特新“小巨人”企业4700多家，带动省级专精特新中小企业4万家。",
        None,
        ["little_giant 全国 cumulative ≥4700", "srdi_sme 全国 cumulative 40000"],
    ),
    ("高新区发挥链主作用，带动高新技术企业30家，就业3000人。", "温州市", []),
    (
        "第七批专精特新中小企业名单发布，全省1500家企业上榜。这份汇聚科创“潜力股”的名单中，合肥稳居第一，共计有410家公司登榜。",
        "安徽省",
        ["srdi_sme 安徽省 new 1500 batch 7 confirmed", "srdi_sme 合肥市 new 410 batch 7 confirmed"],
    ),
    (
        "目前全市共有9家小巨人企业入选国家“三新一强”支持计划。",
        "洛阳市",
        ["key_little_giant 洛阳市 cumulative 9 confirmed"],
    ),
    ("落实20家小巨人企业的培育计划。", "洛阳市", []),
    (
        "截至目前，全市国家级“小巨人”企业、省级专精特新中小企业合计205家，其中国家级“小巨人”企业11家。",
        "临海市",
        ["little_giant 临海市 cumulative 11"],
    ),
]

# Totals only expected since a list is still open, which are proposed, and others, which are plans.
EXPECTED: list[Row] = [
    (
        "结合此次第四批的公示情况，吉林省国家级专精特新“小巨人”有望超过90家。",
        None,
        ["little_giant 吉林省 cumulative ≥90 batches 1-4 proposed"],
    ),
    (
        "第七批小巨人公示，我市新增12家，总数有望突破100家。",
        "温州市",
        ["little_giant 温州市 new 12 batch 7 proposed", "little_giant 温州市 cumulative ≥100 batches 1-7 proposed"],
    ),
    ("第七批小巨人正在公示，到2026年底我市总数有望突破100家。", "温州市", []),
    ("第七批小巨人公示，预计全年我市小巨人将新增20家。", "温州市", []),
]

# Pages that set a comma twice, and words as a converter of characters spells them.
AS_PAGES_SPELL: list[Row] = [
    (
        "第七批小巨人名单公布，，我市12家企业入选，，其中，，瑞安3家。",
        "温州市",
        ["little_giant 温州市 new 12 batch 7 confirmed", "little_giant 瑞安市 new 3 batch 7 confirmed"],
    ),
    (
        "全市高新技术企业总量达133家，，，2025年新增17家。",
        "靖江市",
        ["high_tech 靖江市 cumulative 133", "high_tech 靖江市 new 17 2025"],
    ),
    (
        "工信部公示第三批覆核通過的專精特新「小巨人」企業名單，我省26家。",
        "福建省",
        ["little_giant 福建省 reviewed 26 batch 3 proposed"],
    ),
    (
        "再添新军！我市多家企业上榜第六批小巨人 本报讯（记者 某某）近日，工信部公布第六批专精特新“小巨人”企业名单，"
        "我市21家企业入选，累计达96家。",
        "芜湖市",
        [
            "little_giant 芜湖市 new 21 batch 6 confirmed",
            "little_giant 芜湖市 cumulative 96",
        ],
    ),
]

ROWS = [
    *ROWS_WITH_OTHERS,
    *ROWS_THAT_GREW,
    *UNITS_AND_NOUGHTS,
    *TITLE_FARTHER_OFF,
    *WORDS_THAT_MISLEAD,
    *EXPECTED,
    *AS_PAGES_SPELL,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_that_no_number_is_missed(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
