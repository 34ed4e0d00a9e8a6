"""Who grants a title, up to which batch a total goes, and how a title is told to be lost."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The place that rules over another, or grants a title, is not the one whose firms are counted.
WHO_GRANTS: list[Row] = [
    (
        "走进义乌\n"
        "义乌，浙江省辖县级市，由金华市代管。这里的好企业不少：\n"
        "高新技术企业763家，小巨人企业22家。\n"
        "浙江省科技小巨人企业38家，省级创新型中小企业392家，省级制造业单项冠军9个。",
        None,
        [
            "high_tech 义乌市 cumulative 763",
            "little_giant 义乌市 cumulative 22",
            "innovative_sme 义乌市 cumulative 392",
            "manufacturing_champion 义乌市 cumulative 9 provincial",
        ],
    ),
    ("泉州市代管的县级市石狮，拥有小巨人企业12家。", None, ["little_giant 石狮市 cumulative 12"]),
    ("宁波市下辖6区，全市小巨人企业352家。", None, ["little_giant 宁波市 cumulative 352"]),
    (
        "获评苏州市独角兽培育企业9家，江苏省潜在独角兽12家、江苏省瞪羚企业62家、苏州市瞪羚企业80家。",
        "昆山市",
        ["gazelle 昆山市 new 62 provincial", "gazelle 昆山市 new 80 municipal"],
    ),
    (
        "江苏省瞪羚企业累计1012家，其中昆山82家。",
        "昆山市",
        ["gazelle 江苏省 cumulative 1012 provincial", "gazelle 昆山市 cumulative 82 provincial"],
    ),
    (
        "云南公布第三批省级制造业单项冠军名单\n"
        "省工信厅印发通知，公布云南省第三批制造业单项冠军企业以及首批复核通过名单。\n"
        "18家企业入选第三批省级制造业单项冠军企业；首批单项冠军企业有9家通过复核。未参加复核的2家企业称号同时撤销。\n"
        "第三批单项冠军企业中昆明6家、玉溪4家。曲靖、大理各2家。\n"
        "昆明市已有国家级制造业单项冠军8家。",
        None,
        [
            "manufacturing_champion 云南省 new 18 batch 3 confirmed provincial",
            "manufacturing_champion 云南省 reviewed 9 batch 1 confirmed provincial",
            "manufacturing_champion 云南省 revoked 2 batch 1 confirmed provincial",
            "manufacturing_champion 昆明市 new 6 batch 3 confirmed provincial",
            "manufacturing_champion 玉溪市 new 4 batch 3 confirmed provincial",
            "manufacturing_champion 曲靖市 new 2 batch 3 confirmed provincial",
            "manufacturing_champion 大理白族自治州 new 2 batch 3 confirmed provincial",
            "manufacturing_champion 昆明市 cumulative 8",
        ],
    ),
    (
        "关于2024年度江西省瞪羚企业拟认定名单及2021年度瞪羚企业复核结果的公示\n"
        "拟认定甲公司等112家企业为2024年度江西省瞪羚企业。对有效期满的2021年度瞪羚企业组织复核，拟通过复核46家，拟撤销18家。",
        None,
        [
            "gazelle 江西省 new 112 2024 proposed provincial",
            "gazelle 江西省 reviewed 46 2021 proposed provincial",
            "gazelle 江西省 revoked 18 2021 proposed provincial",
        ],
    ),
    ("全年新增省级潜在独角兽企业14家、瞪羚企业96家。", "常州市", ["gazelle 常州市 new 96 provincial"]),
    ("山东省自己评的单项冠军已有980家。", None, ["manufacturing_champion 山东省 cumulative 980 provincial"]),
]
# A total goes up to the batch that its clause or its headline names, or to last year.
UP_TO: list[Row] = [
    (
        "至2024年3月第八批名单公布，全国累计认定单项冠军1557家。按累计数排，浙江232家，山东206家；广东167家。再往下数，湖北38家。",
        None,
        [
            "manufacturing_champion 全国 cumulative 1557 batches 1-8 confirmed",
            "manufacturing_champion 浙江省 cumulative 232 batches 1-8 confirmed",
            "manufacturing_champion 山东省 cumulative 206 batches 1-8 confirmed",
            "manufacturing_champion 广东省 cumulative 167 batches 1-8 confirmed",
            "manufacturing_champion 湖北省 cumulative 38 batches 1-8 confirmed",
        ],
    ),
    (
        "到第五批公布为止，杭州市共认定小巨人企业322家。",
        None,
        ["little_giant 杭州市 cumulative 322 batches 1-5 confirmed"],
    ),
    ("截至目前，第六批小巨人企业名单中浙江累计入选258家。", None, ["little_giant 浙江省 new 258 batch 6 confirmed"]),
    (
        "第六批小巨人企业3012家；第三批企业中有2405家通过复核。通过这次认定和复核，全国小巨人企业总量保持在1.46万家左右。",
        None,
        [
            "little_giant 全国 new 3012 batch 6",
            "little_giant 全国 reviewed 2405 batch 3 confirmed",
            "little_giant 全国 cumulative ≈14600 batches 1-6",
        ],
    ),
    (
        "前八批制造业单项冠军盘点\n按累计认定数排，浙江232家，山东206家。\n宁波104家，苏州59家。",
        None,
        [
            "manufacturing_champion 浙江省 cumulative 232 batches 1-8 confirmed",
            "manufacturing_champion 山东省 cumulative 206 batches 1-8 confirmed",
            "manufacturing_champion 宁波市 cumulative 104 batches 1-8 confirmed",
            "manufacturing_champion 苏州市 cumulative 59 batches 1-8 confirmed",
        ],
    ),
    (
        "江苏204家单项冠军，山东206家，差距只有两家。",
        None,
        ["manufacturing_champion 江苏省 cumulative 204", "manufacturing_champion 山东省 cumulative 206"],
    ),
    ("安徽高企总量不及湖北，湖北去年是2.5万家左右。", None, ["high_tech 湖北省 cumulative ≈25000"]),
    (
        "瞪羚企业去年有120家，今年达到150家。",
        "杭州市",
        ["gazelle 杭州市 cumulative 120", "gazelle 杭州市 cumulative 150"],
    ),
    (
        "去年公布的第五批小巨人3654家。\n"
        "各地差别很大。江苏、广东小巨人都在千家以上，海南、青海刚起步，分别是21家和24家。",
        None,
        [
            "little_giant 全国 new 3654 batch 5 confirmed",
            "little_giant 江苏省 cumulative ≥1000",
            "little_giant 广东省 cumulative ≥1000",
            "little_giant 海南省 cumulative 21",
            "little_giant 青海省 cumulative 24",
        ],
    ),
    (
        "从累计看，山东省级单项冠军已有980家，江西近三年评出省级单项冠军176家。",
        None,
        [
            "manufacturing_champion 山东省 cumulative 980 provincial",
            "manufacturing_champion 江西省 new 176 confirmed provincial",
        ],
    ),
    (
        "2024年专精特新中小企业和2021年到期复核通过的企业现已确定，公布如下：\n\n一、滇池材料技术（昆明）有限公司等312家企业，认定为2024年专精特新中小企业。\n\n二、2"
        "021年到期企业中，玉溪某科技有限公司等96家复核通过，继续认定。",
        "云南省",
        ["srdi_sme 云南省 new 312 2024 confirmed", "srdi_sme 云南省 reviewed 96 2021 confirmed"],
    ),
]
# A title is lost in the clause behind, or as the clause before says.
LOST: list[Row] = [
    (
        "2024年，全省先后分4批共取消121家企业的高新技术企业资格。",
        "海南省",
        ["high_tech 海南省 revoked 121 confirmed"],
    ),
    (
        "2023年第二批入库科技型中小企业中有6家材料不实，撤销其入库登记编号。",
        "陕西省",
        ["tech_sme 陕西省 revoked 6 batch 2 confirmed national"],
    ),
    (
        "湖南省2024年拟认定瞪羚企业120家，拟通过复核60家，未达到标准、拟取消称号的15家。",
        None,
        [
            "gazelle 湖南省 new 120 2024 proposed",
            "gazelle 湖南省 reviewed 60 proposed",
            "gazelle 湖南省 revoked 15 proposed",
        ],
    ),
    (
        "第三批企业中有2415家小巨人通过复核。\n"
        "第三批共有2930家，这次没有参加复核或者复核不合格的，有515家，称号自动失效。",
        None,
        [
            "little_giant 全国 reviewed 2415 batch 3 confirmed",
            "little_giant 全国 new 2930 batch 3 confirmed",
            "little_giant 全国 revoked 515 confirmed",
        ],
    ),
    (
        "浙江省第三批小巨人企业共有470家，通过复核的，有405家；没通过的，有65家。",
        None,
        [
            "little_giant 浙江省 new 470 batch 3 confirmed",
            "little_giant 浙江省 reviewed 405 confirmed",
            "little_giant 浙江省 revoked 65 confirmed",
        ],
    ),
    (
        "现将重点“小巨人”企业名单公示如下。第一批中有3家企业因未完成年度绩效目标，建议不再支持。",
        "重庆市",
        ["key_little_giant 重庆市 revoked 3 batch 1 proposed"],
    ),
    (
        "获评小巨人的，有12家；获评单项冠军的，有3家。",
        "杭州市",
        ["little_giant 杭州市 new 12 confirmed", "manufacturing_champion 杭州市 new 3 confirmed"],
    ),
    ("我市有瞪羚企业130家，对不符合条件的予以取消称号。", "杭州市", ["gazelle 杭州市 cumulative 130"]),
    (
        "经抽查核实，南京某某科技有限公司等83家企业不符合科技型中小企业条件。现撤销这83家企业2022年度的入库登记编号。",
        "江苏省",
        [
            "tech_sme 江苏省 revoked 83 2022 confirmed",
        ],
    ),
    (
        "关于撤销科技型中小企业入库登记编号的公告\n经核查，成都某某有限公司等57家企业达不到入库条件，现撤销其2023年度入库登记编号。",
        "四川省",
        [
            "tech_sme 四川省 revoked 57 2023 confirmed national",
        ],
    ),
    (
        "撤销科技型中小企业登记编号的公告\n厦门某公司等29家未达到入库条件。经研究，撤销以上29家企业2022年入库登记编号。",
        "福建省",
        [
            "tech_sme 福建省 revoked 29 confirmed national",
        ],
    ),
    (
        "关于取消部分创新型中小企业的通知\n合肥某公司等18家企业已不符合创新型中小企业标准，这18家企业的称号予以撤销。",
        "安徽省",
        [
            "innovative_sme 安徽省 revoked 18 confirmed",
        ],
    ),
    (
        "全市56家企业通过第二批国家级专精特新“小巨人”复核，通过率九成；另有4家未通过。",
        "泉州市",
        [
            "little_giant 泉州市 reviewed 56 batch 2 confirmed",
            "little_giant 泉州市 revoked 4 batch 2 confirmed",
        ],
    ),
    (
        "省工信厅公告:撤销江西某某公司等14家企业“江西省专精特新中小企业”称号,其中2020年度6家、2021年度8家。",
        "江西省",
        [
            "srdi_sme 江西省 revoked 14 confirmed",
            "srdi_sme 江西省 revoked 6 2020 confirmed",
            "srdi_sme 江西省 revoked 8 2021 confirmed",
        ],
    ),
    (
        "取消32家企业的瞪羚企业资格，其中2019年认定的12家，2020年认定的20家。",
        "山东省",
        [
            "gazelle 山东省 revoked 32 confirmed",
            "gazelle 山东省 revoked 12 2019 confirmed",
            "gazelle 山东省 revoked 20 2020 confirmed",
        ],
    ),
    (
        "今年有150家高新技术企业被取消资格，2020年认定的60家、2021年认定的90家。",
        "湖北省",
        [
            "high_tech 湖北省 revoked 150 confirmed",
            "high_tech 湖北省 revoked 60 2020 confirmed",
            "high_tech 湖北省 revoked 90 2021 confirmed",
        ],
    ),
    (
        "65家企业通过省级专精特新复核，其中2018年度25家、2019年度40家。",
        "江苏省",
        [
            "srdi_sme 江苏省 reviewed 65 confirmed",
            "srdi_sme 江苏省 reviewed 25 2018 confirmed",
            "srdi_sme 江苏省 reviewed 40 2019 confirmed",
        ],
    ),
]
# Fields pair up with numbers, however their row is led on.
BY_FIELD: list[Row] = [
    (
        "进入第五批小巨人的，新一代信息技术、高端装备、新材料三个领域最集中，分别是841家、754家和622家。",
        None,
        [
            "little_giant 全国 new 841 batch 5 confirmed [新一代信息技术]",
            "little_giant 全国 new 754 batch 5 confirmed [高端装备]",
            "little_giant 全国 new 622 batch 5 confirmed [新材料]",
        ],
    ),
    (
        "第五批小巨人企业3654家，机械、电子、化工三大行业最多，分别有841家、754家和622家。",
        None,
        [
            "little_giant 全国 new 3654 batch 5",
            "little_giant 全国 new 841 batch 5 [机械]",
            "little_giant 全国 new 754 batch 5 [电子]",
            "little_giant 全国 new 622 batch 5 [化工]",
        ],
    ),
    (
        "江西省有小巨人企业270家，电子信息、有色金属、装备制造三个产业数量居前，依次为51家、44家、32家。",
        None,
        [
            "little_giant 江西省 cumulative 270",
            "little_giant 江西省 cumulative 51 [电子信息]",
            "little_giant 江西省 cumulative 44 [有色金属]",
            "little_giant 江西省 cumulative 32 [装备制造]",
        ],
    ),
    (
        "全国累计已有1900多家专精特新中小企业在A股上市，这里面“小巨人”是936家。",
        None,
        ["srdi_sme 全国 cumulative ≥1900 [A股上市]", "little_giant 全国 cumulative 936 [A股上市]"],
    ),
]

ROWS: list[Row] = [*WHO_GRANTS, *UP_TO, *LOST, *BY_FIELD]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_what_a_careful_reader_finds(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
