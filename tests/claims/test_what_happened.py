"""What happened to the firms that a number counts, as its own words and its clause say, and with which batches."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A total that a batch brought about is tied to it; one that growth led to is not.
TIED: list[Row] = [
    (
        "去年全市6家企业入选第四批国家专精特新“小巨人”，总数增至17家。",
        "永康市",
        ["little_giant 永康市 new 6 batch 4 confirmed", "little_giant 永康市 cumulative 17 batches 1-4"],
    ),
    (
        "随着第五批名单揭晓，全市国家级专精特新“小巨人”企业累计达到318家。",
        "佛山市",
        ["little_giant 佛山市 cumulative 318 batches 1-5"],
    ),
    (
        "第三批“小巨人”名单公布，常熟新增21家，位居前列；这样，总数就到了43家。",
        "常熟市",
        ["little_giant 常熟市 new 21 batch 3 confirmed", "little_giant 常熟市 cumulative 43 batches 1-3"],
    ),
    ("像这样的国家级专精特新“小巨人”企业，南通已有188家。", "南通市", ["little_giant 南通市 cumulative 188"]),
    (
        "第六批专精特新“小巨人”名单公示，我市9家企业上榜。我市国家级“小巨人”企业此前已有52家。",
        "义乌市",
        ["little_giant 义乌市 new 9 batch 6 proposed", "little_giant 义乌市 cumulative 52 batches 1-5"],
    ),
    ("全市高新技术企业净增43家、达到517家。", "诸暨市", ["high_tech 诸暨市 cumulative 517"]),
    (
        "第八批制造业单项冠军名单公布，我市5家入选。至此，全市拥有国家级制造业单项冠军31家，省级专精特新中小企业902家。",
        "嘉兴市",
        [
            "manufacturing_champion 嘉兴市 new 5 batch 8 confirmed",
            "manufacturing_champion 嘉兴市 cumulative 31 batches 1-8",
            "srdi_sme 嘉兴市 cumulative 902",
        ],
    ),
]

# A sum of a span and the newest batch is tied to both, and is as sure as the newest of them.
ADDED_UP: list[Row] = [
    (
        "第六批专精特新“小巨人”公示名单出炉，荆州7家企业上榜，加上前五批的52家，总数将达59家。",
        None,
        [
            "little_giant 荆州市 new 7 batch 6 proposed",
            "little_giant 荆州市 cumulative 52 batches 1-5",
            "little_giant 荆州市 cumulative 59 batches 1-6 proposed",
        ],
    ),
    (
        "全市累计培育国家级专精特新“小巨人”企业63家，其中第五批17家、第六批11家。",
        "遂宁市",
        [
            "little_giant 遂宁市 cumulative 63 batches 1-6",
            "little_giant 遂宁市 new 17 batch 5",
            "little_giant 遂宁市 new 11 batch 6",
        ],
    ),
    (
        "第五批专精特新“小巨人”名单公示，四川入围52家。截至目前，全省创新型中小企业达到7100家。算上这次新增的，四川国家级专精特新“小巨人”企业总数将达到410家。",
        None,
        [
            "little_giant 四川省 new 52 batch 5 proposed",
            "innovative_sme 四川省 cumulative 7100",
            "little_giant 四川省 cumulative 410 batches 1-5 proposed",
        ],
    ),
    (
        "重庆公布2024年“专精特新”企业名单：第一批811家，第二批640家，全年共认定1451家。",
        None,
        [
            "srdi_sme 重庆市 new 811 batch 1 2024 confirmed",
            "srdi_sme 重庆市 new 640 batch 2 2024 confirmed",
            "srdi_sme 重庆市 new 1451 2024 confirmed",
        ],
    ),
    (
        "合肥入选国家级专精特新“小巨人”的，第四批65家、第五批54家、第六批60家，共179家。",
        None,
        [
            "little_giant 合肥市 new 65 batch 4 confirmed",
            "little_giant 合肥市 new 54 batch 5 confirmed",
            "little_giant 合肥市 new 60 batch 6 confirmed",
            "little_giant 合肥市 new 179 batches 4-6 confirmed",
        ],
    ),
    (
        "今年上半年，衢州市科技型中小企业评价入库第一批62家、第二批81家，共143家。",
        None,
        [
            "tech_sme 衢州市 new 62 batch 1 national",
            "tech_sme 衢州市 new 81 batch 2 national",
            "tech_sme 衢州市 new 143 national",
        ],
    ),
    ("近三批专精特新“小巨人”我市共有34家企业入选。", "遂宁市", ["little_giant 遂宁市 new 34 confirmed"]),
]

# Of several titles given at once each has its own part.
AMONG_THE_GRANTED: list[Row] = [
    (
        "省科技厅发布2022年度雏鹰、瞪羚企业名单，980家企业获评，其中雏鹰企业870家、瞪羚企业110家。",
        "吉林省",
        ["gazelle 吉林省 new 110 2022 confirmed provincial"],
    ),
    (
        "省工信厅公布2024年度瞪羚、独角兽企业名单，共有412家企业跻身瞪羚行列，另有5家企业戴上了独角兽的“"
        "帽子”。5家独角兽企业里，武汉占了4家，襄阳有1家。",
        "湖北省",
        [
            "gazelle 湖北省 new 412 2024 confirmed provincial",
            "unicorn 湖北省 new 5 2024 confirmed provincial",
            "unicorn 武汉市 new 4 2024 confirmed provincial",
            "unicorn 襄阳市 new 1 2024 confirmed provincial",
        ],
    ),
    (
        "省工信厅公布2024年度瞪羚、独角兽企业名单，412家瞪羚企业上榜，还有5家独角兽企业。从领域看，新一代"
        "信息技术企业163家，高端装备企业98家。",
        "湖北省",
        [
            "gazelle 湖北省 new 412 2024 confirmed provincial",
            "unicorn 湖北省 new 5 2024 confirmed provincial",
            "gazelle 湖北省 new 163 2024 confirmed provincial [新一代信息技术企业]",
            "gazelle 湖北省 new 98 2024 confirmed provincial [高端装备企业]",
        ],
    ),
    (
        "2024年度瞪羚、独角兽企业名单公布，412家企业获评瞪羚，5家企业获评独角兽。5家独角兽中武汉独占4家。",
        "湖北省",
        [
            "gazelle 湖北省 new 412 2024 confirmed",
            "unicorn 湖北省 new 5 2024 confirmed",
            "unicorn 武汉市 new 4 2024 confirmed",
        ],
    ),
]

# Several batches together are all there are; those of one year are its new firms.
IN_SEVERAL_GOES: list[Row] = [
    (
        "我们分三批认定了4762家专精特新“小巨人”企业。",
        "全国",
        ["little_giant 全国 cumulative 4762 batches 1-3 confirmed"],
    ),
    (
        "山西省已公布五批省级制造业单项冠军，共认定133家。",
        None,
        ["manufacturing_champion 山西省 cumulative 133 batches 1-5 confirmed provincial"],
    ),
    (
        "在今年公布的第五批专精特新“小巨人”中，柳州有9家；而在此前公布的四批中，柳州共有20家。",
        None,
        [
            "little_giant 柳州市 new 9 batch 5 confirmed",
            "little_giant 柳州市 cumulative 20 batches 1-4 confirmed",
        ],
    ),
    ("瞪羚企业由省里备案，襄阳前后四批共备案58家。", "襄阳市", ["gazelle 襄阳市 cumulative 58 batches 1-4 provincial"]),
    (
        "2023年，省里分两批认定专精特新中小企业，我市共有76家。",
        "吉安市",
        ["srdi_sme 吉安市 new 76 2023 confirmed"],
    ),
]

# Those entered in the register of a year are new, whatever was counted before.
REGISTERED: list[Row] = [
    (
        "2022年，全市高新技术企业总数达到640家，评价入库科技型中小企业1105家。",
        "常德市",
        ["high_tech 常德市 cumulative 640", "tech_sme 常德市 new 1105 2022 national"],
    ),
    ("截至目前，全区在库科技型中小企业870家。", "余杭区", ["tech_sme 余杭区 cumulative 870"]),
]

# A batch under review gives reviewed firms, unless they are struck off.
UNDER_REVIEW: list[Row] = [
    (
        "第二批专精特新“小巨人”复核结果公布，应参加复核的19家里，16家通过。",
        "德阳市",
        ["little_giant 德阳市 reviewed 16 batch 2 confirmed"],
    ),
    (
        "制造业单项冠军复核结果揭晓，全国共有131家企业通过复核，其中第二批47家、第五批84家。",
        None,
        [
            "manufacturing_champion 全国 reviewed 131 confirmed",
            "manufacturing_champion 全国 reviewed 47 batch 2 confirmed",
            "manufacturing_champion 全国 reviewed 84 batch 5 confirmed",
        ],
    ),
    (
        "省工信厅对2022年认定的专精特新中小企业进行复核，拟通过146家，拟撤销17家，现公示。",
        "海南省",
        ["srdi_sme 海南省 reviewed 146 2022 proposed", "srdi_sme 海南省 revoked 17 2022 proposed"],
    ),
    (
        "柳州2家企业获评国家级制造业单项冠军（第九批），4家通过复核（第三批、第六批）。",
        None,
        ["manufacturing_champion 柳州市 new 2 batch 9 confirmed", "manufacturing_champion 柳州市 reviewed 4 confirmed"],
    ),
    ("认定高新技术企业286家（含重新认定）。", "吴江区", ["high_tech 吴江区 new_and_reviewed 286 confirmed"]),
    (
        "2020年度认定企业中，某某科技有限公司等14家专精特新中小企业因未提交复核申请，拟取消资格，现予公示。",
        "湖南省",
        ["srdi_sme 湖南省 revoked 14 2020 proposed"],
    ),
    (
        "经核查，某某机械有限公司等27家专精特新中小企业不再符合条件，决定取消其称号。",
        "山西省",
        ["srdi_sme 山西省 revoked 27 confirmed"],
    ),
    (
        "高新技术企业呢，最多的时候有二千九百家，今年部分企业退出了，还剩二千七百五十家左右。",
        "江阴市",
        ["high_tech 江阴市 cumulative 2900", "high_tech 江阴市 cumulative ≈2750"],
    ),
    (
        "我市小巨人高峰期达52家，去年有几家被摘牌，现只剩49家。",
        "江阴市",
        ["little_giant 江阴市 cumulative 52", "little_giant 江阴市 cumulative 49"],
    ),
    (
        "全市单项冠军最多时为12家。",
        "江阴市",
        ["manufacturing_champion 江阴市 cumulative 12"],
    ),
    (
        "入选小巨人最多的是昆山，达30家。",
        "苏州市",
        ["little_giant 昆山市 new 30 confirmed"],
    ),
    (
        "查出3家高新技术企业，已由主管部门取消其资格。",
        "苏州市",
        ["high_tech 苏州市 revoked 3 confirmed"],
    ),
]

# Of those who ask for a review only those who pass are claimed; those recommended for one are applicants.
ASKED_FOR_REVIEW: list[Row] = [
    (
        "2021年认定的第三批专精特新“小巨人”企业今年到期，我市申请复核14家，通过11家。",
        "遂宁市",
        ["little_giant 遂宁市 reviewed 11 batch 3 2021 confirmed"],
    ),
]

# Those who are recommended are applicants, even where it is said for what.
RECOMMENDED: list[Row] = [
    (
        "现将我市拟推荐认定2023年度第二批江苏省创新型中小企业的某某电子有限公司等45家企业予以公示。",
        "启东市",
        ["innovative_sme 启东市 applied 45 batch 2 2023 proposed"],
    ),
]

# What stands in brackets with a number of its own says nothing about the number before.
BEHIND_IN_BRACKETS: list[Row] = [
    (
        "国家级专精特新“小巨人”企业襄阳达到90家（第六批新增10家）。",
        None,
        ["little_giant 襄阳市 cumulative 90", "little_giant 襄阳市 new 10 batch 6"],
    ),
    (
        "宜昌：国家级“小巨人”62家（2022年新增19家）；省级专精特新中小企业409家（2023年新增137家）。",
        None,
        [
            "little_giant 宜昌市 cumulative 62",
            "little_giant 宜昌市 new 19 2022",
            "srdi_sme 宜昌市 cumulative 409",
            "srdi_sme 宜昌市 new 137 2023",
        ],
    ),
    (
        "芦淞区23家企业进省专精特新名单\n2023年湖南省专精特新中小企业认定和复核名单，省工信厅日前公布，芦淞区进榜的有23家，数量排全市第三。",
        "株洲市",
        [
            "srdi_sme 芦淞区 new_and_reviewed 23 2023 confirmed",
        ],
    ),
    (
        "海宁市31家企业进国家级专精特新“小巨人”名单\n第五批名单公布，海宁新增31家。",
        "嘉兴市",
        [
            "little_giant 海宁市 new 31 batch 5 confirmed",
        ],
    ),
    (
        "嵊州12家企业进了省级专精特新名单,9家企业进入瞪羚企业榜单.",
        None,
        [
            "srdi_sme 嵊州市 new 12 confirmed",
            "gazelle 嵊州市 new 9 confirmed",
        ],
    ),
    (
        "北京市经济和信息化局对2024年度第二季度拟认定专精特新中小企业名单进行公示的通知 拟认定企业872家。",
        "北京市",
        [
            "srdi_sme 北京市 new 872 2024 proposed",
        ],
    ),
    (
        "国家制造业单项冠军（第九批）与通过复核的第三批、第六批单项冠军企业名单公布，第九批认定249家，第三批复核通过90家，第六批通过101家。",
        None,
        [
            "manufacturing_champion 全国 new 249 batch 9 confirmed",
            "manufacturing_champion 全国 reviewed 90 batch 3 confirmed",
            "manufacturing_champion 全国 reviewed 101 batch 6 confirmed",
        ],
    ),
    (
        "2020年认定的162家省级专精特新小巨人复核合格131家。",
        "湖南省",
        [
            "little_giant 湖南省 new 162 2020 confirmed provincial",
            "little_giant 湖南省 reviewed 131 2020 confirmed provincial",
        ],
    ),
]

ROWS = [
    *BEHIND_IN_BRACKETS,
    *TIED,
    *AMONG_THE_GRANTED,
    *ADDED_UP,
    *IN_SEVERAL_GOES,
    *REGISTERED,
    *UNDER_REVIEW,
    *ASKED_FOR_REVIEW,
    *RECOMMENDED,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_turn_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
