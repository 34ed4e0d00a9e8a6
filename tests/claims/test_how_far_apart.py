"""By how much one place is ahead of another, which marks were passed, and what else stands beside figures as one."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# How far one place is from another counts nobody's firms.
HOW_FAR: list[Row] = [
    ("佛山有专精特新“小巨人”企业620家，离东莞只差15家。", None, ["little_giant 佛山市 cumulative 620"]),
    ("合肥拥有国家级“小巨人”企业287家，与武汉的差距缩小到30家。", None, ["little_giant 合肥市 cumulative 287"]),
    ("长沙瞪羚企业总数为410家，和青岛之间仅隔9家。", None, ["gazelle 长沙市 cumulative 410"]),
    ("青岛瞪羚企业累计530家，领先济南44家，落后成都21家。", None, ["gazelle 青岛市 cumulative 530"]),
    (
        "到去年底，宁波单项冠军企业104家，超出深圳8家；深圳96家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 104", "manufacturing_champion 深圳市 cumulative 96"],
    ),
    (
        "全省新增“小巨人”企业最多的杭州有60家，第二名宁波48家。",
        "浙江省",
        ["little_giant 杭州市 new 60", "little_giant 宁波市 new 48"],
    ),
]
# A mark that a figure beside it has passed is no figure of its own.
MARKS: list[Row] = [
    ("无锡“小巨人”企业累计达1013家，千家大关就此跨过。", None, ["little_giant 无锡市 cumulative 1013"]),
    ("截至目前，嘉兴的瞪羚企业有216家，200家关口已在身后。", None, ["gazelle 嘉兴市 cumulative 216"]),
    (
        "泉州有单项冠军企业45家，厦门迈过50家关口。",
        None,
        ["manufacturing_champion 泉州市 cumulative 45", "manufacturing_champion 厦门市 cumulative ≥50"],
    ),
]
# A headline may add up what the body counts title by title.
SUMMED_UP: list[Row] = [
    (
        "浙江公布2021年“隐形冠军”名单 嵊州七家入围\n2021年浙江省“隐形冠军”企业和培育企业名单由省经信厅公布。"
        "嵊州上榜的“隐形冠军”企业有2家；列为“隐形冠军”培育企业的有5家。",
        "嵊州市",
        [
            "hidden_champion 嵊州市 new 2 2021 confirmed",
            "hidden_champion_cultivation 嵊州市 new 5 2021 confirmed",
        ],
    ),
    (
        "鞍山12家企业成为省级“瞪羚”\n辽宁省公布新型创新主体名单，鞍山入选瞪羚企业12家，独角兽企业1家。",
        "鞍山市",
        ["gazelle 鞍山市 new 12 confirmed provincial", "unicorn 鞍山市 new 1 confirmed provincial"],
    ),
]
# Whom a notice is written to, what a place works for and within which it has a share are not whose firms are counted.
NOT_THEIRS: list[Row] = [
    (
        "园区各企业：\n湖南省科技厅近日公告，因不再符合条件，长沙某医药公司等63家企业2022年度的科技型中小企业入库登记编号被撤销。",
        None,
        ["tech_sme 湖南省 revoked 63 2022 confirmed national"],
    ),
    (
        "襄阳在国家高新技术产业开发区建设上舍得投入，家底也厚：有国家级专精特新“小巨人”58家、省级383家。",
        None,
        ["little_giant 襄阳市 cumulative 58", "little_giant 襄阳市 cumulative 383 provincial"],
    ),
    (
        "苏州工业园区现有专精特新“小巨人”企业82家，在全省占8.4%；省级专精特新中小企业566家，在全市占22%。",
        "苏州市",
        ["little_giant - cumulative 82", "srdi_sme - cumulative 566"],
    ),
]
# The list that a sentence goes back to, behind how it looks at it; what is aimed at; steps that lie behind a list.
LIST_AND_AIM: list[Row] = [
    (
        "辽宁公示2024年度第一批瞪羚、独角兽企业名单。分城市看，名单中大连走在前面：瞪羚企业18家，独角兽企业1家。",
        None,
        [
            "gazelle 大连市 new 18 batch 1 2024 proposed provincial",
            "unicorn 大连市 new 1 batch 1 2024 proposed provincial",
        ],
    ),
    (
        "福建公示2024年科技小巨人之外的第二批瞪羚企业名单。翻看名单，泉州以21家居首。",
        None,
        ["gazelle 泉州市 new 21 batch 2 2024 proposed provincial"],
    ),
    ("安徽高企去年添4000家，今年冲2.4万家。", None, ["high_tech 安徽省 new 4000"]),
    (
        "从企业申报到县市推荐，再到专家评审、公示，层层关口走完，2022年安徽省“隐形冠军”企业名单由省经信厅公布。"
        "芜湖此次上榜的“隐形冠军”企业有4家。",
        "芜湖市",
        ["hidden_champion 芜湖市 new 4 2022 confirmed"],
    ),
]

# What goes on from a list: all that a place has, a level or a year without its title, provinces by one character.
GOES_ON: list[Row] = [
    (
        "第五批“小巨人”名单公布，本批名单里福建有133家，目前福建累计拥有358家。",
        "福建省",
        ["little_giant 福建省 new 133 batch 5 confirmed", "little_giant 福建省 cumulative 358"],
    ),
    (
        "“小巨人”第五批名单公布：浙384家、鲁246家、苏795家。",
        None,
        [
            "little_giant 浙江省 new 384 batch 5 confirmed",
            "little_giant 山东省 new 246 batch 5 confirmed",
            "little_giant 江苏省 new 795 batch 5 confirmed",
        ],
    ),
    (
        "2020年认定第二批省级专精特新中小企业418家；到了2021年，认定第三批，数量为507家。",
        "云南省",
        [
            "srdi_sme 云南省 new 418 batch 2 2020 confirmed",
            "srdi_sme 云南省 new 507 batch 3 2021 confirmed",
        ],
    ),
    (
        "2021年认定省级专精特新中小企业418家，同年国家级“小巨人”入选31家；到了2022年，省级认定第四批，数量为507家。",
        "云南省",
        [
            "srdi_sme 云南省 new 418 2021 confirmed",
            "little_giant 云南省 new 31 2021 confirmed",
            "srdi_sme 云南省 new 507 batch 4 2022 confirmed",
        ],
    ),
    (
        "第三批绍兴市级专精特新“小巨人”企业最近由绍兴市经济和信息化局认定，总共66家，当中9家出自我县。",
        "新昌县",
        [
            "little_giant 绍兴市 new 66 batch 3 confirmed municipal",
            "little_giant 新昌县 new 9 batch 3 confirmed municipal",
        ],
    ),
    (
        "我县有18家国家级专精特新“小巨人”企业，这里头还有2家属于国家重点“小巨人”企业。",
        "新昌县",
        ["little_giant 新昌县 cumulative 18", "key_little_giant 新昌县 cumulative 2"],
    ),
    (
        "榜单公布，全省上榜瞪羚企业80家、潜在瞪羚60家。按城市看，九江与赣州接近，分别为22家和21家。",
        "江西省",
        ["gazelle 江西省 new 80 confirmed"],
    ),
]
# Which are still valid, whatever words say it, and what a plan by its short name says.
VALID_AND_PLANNED: list[Row] = [
    ("柳州现有41家瞪羚企业还没过期。", None, ["gazelle 柳州市 cumulative 41 [有效期内]"]),
    ("桂林有瞪羚企业33家，均在有效期内。", None, ["gazelle 桂林市 cumulative 33 [有效期内]"]),
    ("北海有27家瞪羚企业没有被淘汰。", None, ["gazelle 北海市 cumulative 27"]),
    ("《行动计划》给出了目标：新增单项冠军12家，专精特新“小巨人”企业新增45家。", "珠海市", []),
    (
        "《珠海市培育计划》写明了成绩：已新增单项冠军企业6家。",
        "珠海市",
        ["manufacturing_champion 珠海市 new 6"],
    ),
    ("单项冠军再育50家，中山三年怎么干", "中山市", []),
]

# Who passed a review is told before their batches; some at another level; a part that its places go on with.
REVIEWED_AND_PARTS: list[Row] = [
    (
        "对“小巨人”的复核始于2022年，通过复核的企业，第一批142家，第二批1079家。",
        None,
        ["little_giant 全国 reviewed 142 batch 1 confirmed", "little_giant 全国 reviewed 1079 batch 2 confirmed"],
    ),
    (
        "小巨人复核中，第一批142家通过，第二批1079家通过。",
        None,
        ["little_giant 全国 reviewed 142 batch 1 confirmed", "little_giant 全国 reviewed 1079 batch 2 confirmed"],
    ),
    (
        "至今，省级以上制造业单项冠军在我省累计有52家，其中11家为国家级。",
        "江西省",
        ["manufacturing_champion 江西省 cumulative 52 provincial", "manufacturing_champion 江西省 cumulative 11"],
    ),
    (
        "“小巨人”公布了五批。入选的轴承企业共有118家。居首的浙江占25.4%，有30家；山东22家。",
        None,
        [
            "little_giant 全国 new 118 batches 1-5 confirmed [轴承企业]",
            "little_giant 浙江省 new 30 batches 1-5 confirmed [轴承企业]",
            "little_giant 山东省 new 22 batches 1-5 confirmed [轴承企业]",
        ],
    ),
    ("国家级“小巨人”企业里，由该院孵化出的已有7家。", "苏州市", []),
    (
        "专精特新中小企业，湖南第五批共有1500家。长沙独占鳌头，有566家；紧随其后的，是株洲。",
        None,
        [
            "srdi_sme 湖南省 new 1500 batch 5",
            "srdi_sme 长沙市 new 566 batch 5",
        ],
    ),
    ("淮安的单项冠军企业不过12家。", None, ["manufacturing_champion 淮安市 cumulative 12"]),
]

# What stands around a figure: navigation, steps, what it was before, who is named of it, what its list is.
AROUND_IT: list[Row] = [
    (
        "要闻 > 株洲 > 资讯\n300户！湖南“专精特新”中小企业队伍壮大。我省已累计培育300户。",
        "湖南省",
        ["srdi_sme 湖南省 cumulative 300"],
    ),
    (
        "全县按“入库、认定、示范、小巨人”四个步骤培育企业，新培育省级专精特新中小企业16家。",
        "衡南县",
        ["srdi_sme 衡南县 new 16"],
    ),
    (
        "青岛的国家级制造业单项冠军由原有的21个增加到32个。",
        None,
        ["manufacturing_champion 青岛市 cumulative 21", "manufacturing_champion 青岛市 cumulative 32"],
    ),
    (
        "今年全县有9家企业申报高新技术企业，其中包括甲电缆、乙材料在内的4家已通过审核。",
        "衡南县",
        ["high_tech 衡南县 applied 9", "high_tech 衡南县 new 4 confirmed"],
    ),
    (
        "全县目前已有21家省级“专精特新”企业、8家省级小巨人企业（含公示中的2家）。",
        "德安县",
        ["srdi_sme 德安县 cumulative 21", "little_giant 德安县 cumulative 8 proposed provincial"],
    ),
    ("估值在10亿美元以上的武汉独角兽共有11家。", None, ["unicorn 武汉市 cumulative 11"]),
    (
        "胡润全球独角兽榜出炉。排名首位的仍是美国，第二位是中国，共有340家。",
        None,
        ["unicorn 全国 cumulative 340"],
    ),
    (
        "在2021年吉林省新型创新主体备案名单中，瞪羚企业首次列入。其中，长春共有27家瞪羚企业获得备案。",
        None,
        ["gazelle 长春市 new 27 2021 confirmed provincial"],
    ),
    (
        "第七批单项冠军名单近日进入公示阶段。记者梳理工信部门发布的名单发现，福建共有13家企业入围。",
        None,
        ["manufacturing_champion 福建省 new 13 batch 7 proposed"],
    ),
    (
        "我县已拥有9家国家级专精特新“小巨人”企业。此外，还有28家浙江省“专精特新”中小企业。",
        "仙居县",
        ["little_giant 仙居县 cumulative 9", "srdi_sme 仙居县 cumulative 28"],
    ),
]

ROWS = [
    *AROUND_IT,
    *REVIEWED_AND_PARTS,
    *GOES_ON,
    *VALID_AND_PLANNED,
    *HOW_FAR,
    *MARKS,
    *SUMMED_UP,
    *NOT_THEIRS,
    *LIST_AND_AIM,
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
