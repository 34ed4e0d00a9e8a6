"""Sums of batches, other firms as a base, totals beside a figure."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# What a sum, a base or a remark beside a figure says of it.
SUMS: list[Row] = [
    # A total goes up to the batch that it takes in, whatever the words; to none of those that begin anew each year.
    (
        "全市“小巨人”企业增至96家，包括第五批的31家。",
        "芜湖市",
        ["little_giant 芜湖市 cumulative 96 batches 1-5", "little_giant 芜湖市 new 31 batch 5"],
    ),
    (
        "我市已培育“小巨人”企业96家，其中有今年第五批新认定的31家。",
        "芜湖市",
        ["little_giant 芜湖市 cumulative 96 batches 1-5", "little_giant 芜湖市 new 31 batch 5 confirmed"],
    ),
    (
        "全市“小巨人”企业总量增加到112家，刚刚公示的第六批16家也算在内。",
        "芜湖市",
        ["little_giant 芜湖市 cumulative 112 batches 1-6 proposed", "little_giant 芜湖市 new 16 batch 6 proposed"],
    ),
    (
        "我市专精特新中小企业增加到620家，这当中包括刚刚公布的2024年第二批88家。",
        "芜湖市",
        ["srdi_sme 芜湖市 cumulative 620", "srdi_sme 芜湖市 new 88 batch 2 2024 confirmed"],
    ),
    # What several places without a name have together is nobody's.
    (
        "全国“小巨人”共1.45万家，前六个省份占到六成，合计8900家，江苏居首。",
        None,
        ["little_giant 全国 cumulative 14500"],
    ),
    ("安徽瞪羚企业共700家，三个地市合计就有420家，合肥最多。", None, ["gazelle 安徽省 cumulative 700"]),
    (
        "安徽瞪羚企业共700家，合肥、芜湖、滁州三市合计420家。",
        None,
        ["gazelle 安徽省 cumulative 700", "gazelle - cumulative 420"],
    ),
    (
        "科创板“小巨人”含量最高。在580家上市公司中，小巨人企业有328家，占57%。",
        None,
        ["little_giant 全国 cumulative 328 [上市公司]"],
    ),
    (
        "全市小巨人企业120家。全市320家上市公司中，小巨人企业有38家。",
        "杭州市",
        ["little_giant 杭州市 cumulative 120", "little_giant 杭州市 cumulative 38 [上市公司]"],
    ),
    (
        "2022年以来，浙江先后有三批共58家企业入选国家级小巨人，其中第四批19家，第五批25家，第六批14家。",
        None,
        [
            "little_giant 浙江省 new 58 batches 4-6 confirmed",
            "little_giant 浙江省 new 19 batch 4 confirmed",
            "little_giant 浙江省 new 25 batch 5 confirmed",
            "little_giant 浙江省 new 14 batch 6 confirmed",
        ],
    ),
    (
        "全国共五批9300家小巨人，其中第一批248家、第五批3671家。",
        None,
        [
            "little_giant 全国 cumulative 9300 batches 1-5",
            "little_giant 全国 new 248 batch 1",
            "little_giant 全国 new 3671 batch 5",
        ],
    ),
    (
        "重点“小巨人”方面，浙江第一批第三年21家、第二批第二年15家、第三批第一年12家。",
        None,
        [
            "key_little_giant 浙江省 reviewed 21 batch 1",
            "key_little_giant 浙江省 reviewed 15 batch 2",
            "key_little_giant 浙江省 new 12 batch 3",
        ],
    ),
    (
        "大连拥有单项冠军36家，其中示范企业22家、单项冠军产品14个；沈阳有19家。",
        None,
        [
            "manufacturing_champion 大连市 cumulative 36",
            "manufacturing_champion 大连市 cumulative 22 [示范企业]",
            "manufacturing_champion 大连市 cumulative 14 [产品]",
            "manufacturing_champion 沈阳市 cumulative 19",
        ],
    ),
    (
        "湖州市隐形冠军33家，安吉、德清各8家、9家。",
        None,
        [
            "hidden_champion 湖州市 cumulative 33",
            "hidden_champion 安吉县 cumulative 8",
            "hidden_champion 德清县 cumulative 9",
        ],
    ),
    ("新一轮复核中，第二批“小巨人”企业有1069家过关。", None, ["little_giant 全国 reviewed 1069 batch 2 confirmed"]),
    (
        "关于开展2025年高新技术企业认定申报工作的通知\n2024年，我市共有512家企业通过认定，其中天河区120家。",
        "广州市",
        ["high_tech 广州市 new 512 2024 confirmed", "high_tech 天河区 new 120 2024 confirmed"],
    ),
    (
        "全市高企总量达3300家；入选国家级“小巨人”企业8家、累计49家。",
        "江门市",
        [
            "high_tech 江门市 cumulative 3300",
            "little_giant 江门市 new 8 confirmed",
            "little_giant 江门市 cumulative 49",
        ],
    ),
    (
        "河北省第二批瞪羚企业名单公示：石家庄32家、保定20家、沧州18家……（共156家）",
        None,
        [
            "gazelle 石家庄市 new 32 batch 2 proposed provincial",
            "gazelle 保定市 new 20 batch 2 proposed provincial",
            "gazelle 沧州市 new 18 batch 2 proposed provincial",
            "gazelle 河北省 new 156 batch 2 proposed provincial",
        ],
    ),
    (
        "科技型中小企业完成评价入库7812家，提前完成全年目标任务（7500家）。",
        "温州市",
        ["tech_sme 温州市 new 7812 national"],
    ),
    (
        "江苏省专精特新中小企业复核通过名单公布\n"
        "甲公司等912家企业通过复核。乙公司等26家企业因未达到指标不予通过，丙公司等11家企业主动放弃。",
        None,
        [
            "srdi_sme 江苏省 reviewed 912 confirmed",
            "srdi_sme 江苏省 revoked 26 confirmed",
            "srdi_sme 江苏省 revoked 11 confirmed",
        ],
    ),
]

ROWS: list[Row] = [*SUMS]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_what_a_careful_reader_finds(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
