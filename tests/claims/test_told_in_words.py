"""What a text tells in words, sentences away from its numbers: parts, wholes, batches, and what became of them."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# What stands between a batch and its title is the name of the list, and no part of the firms.
NAME_OF_A_LIST: list[Row] = [
    (
        "江苏省工信厅公布第四批新兴产业细分领域隐形冠军企业52家，其中南京14家、无锡9家。",
        None,
        [
            "hidden_champion 江苏省 new 52 batch 4 confirmed",
            "hidden_champion 南京市 new 14 batch 4 confirmed",
            "hidden_champion 无锡市 new 9 batch 4 confirmed",
        ],
    ),
    (
        "第三批先进制造业领域单项冠军企业名单出炉，全国共认定180家，山东27家。",
        None,
        [
            "manufacturing_champion 全国 new 180 batch 3 confirmed",
            "manufacturing_champion 山东省 new 27 batch 3 confirmed",
        ],
    ),
]

# How figures were reckoned: by what is still valid, or by nothing that narrows them.
RECKONED: list[Row] = [
    (
        "按有效期内口径计算，全市高新技术企业812家、专精特新中小企业366家。鹿城区高新技术企业103家，龙湾区88家。",
        "温州市",
        [
            "high_tech 温州市 cumulative 812 [有效期内]",
            "srdi_sme 温州市 cumulative 366 [有效期内]",
            "high_tech 鹿城区 cumulative 103 [有效期内]",
            "high_tech 龙湾区 cumulative 88 [有效期内]",
        ],
    ),
    ("仅统计有效期内企业：浙江省专精特新中小企业9120家。", None, ["srdi_sme 浙江省 cumulative 9120 [有效期内]"]),
    ("全国小巨人的家底：前三批按备案口径累计0.9万家。", None, ["little_giant 全国 cumulative 9000 batches 1-3"]),
    (
        "前四批小巨人共9000余家（未剔除复核未通过企业），第五批还在公示。",
        None,
        ["little_giant 全国 cumulative ≥9000 batches 1-4"],
    ),
]

# All that lost a title for one reason are no part; those apart by their reasons are.
FOR_A_REASON: list[Row] = [
    (
        "对省级专精特新中小企业进行复核，230家通过；17家2020年度认定的企业因迁出或注销，拟取消称号。",
        "安徽省",
        ["srdi_sme 安徽省 reviewed 230 proposed", "srdi_sme 安徽省 revoked 17 2020 proposed"],
    ),
    (
        "关于取消甲乙公司等12家企业高新技术企业资格的公告\n经核查，甲乙公司等12家企业存在问题，其中5家累计两年未填报年度报表，7家研发费用占比不达标。",
        "山东省",
        [
            "high_tech 山东省 revoked 12 confirmed",
            "high_tech 山东省 revoked 5 confirmed [累计两年未填报年度报表]",
            "high_tech 山东省 revoked 7 confirmed [研发费用占比不达标]",
        ],
    ),
    (
        "对第二批隐形冠军进行复核，拟通过33家、拟不通过4家。",
        "湖北省",
        ["hidden_champion 湖北省 reviewed 33 batch 2 proposed", "hidden_champion 湖北省 revoked 4 batch 2 proposed"],
    ),
    (
        "我市专精特新中小企业总数达到612家，其中今年新认定158家，期满复核通过76家，19家期满未申请复核自动失效。",
        "邯郸市",
        [
            "srdi_sme 邯郸市 cumulative 612",
            "srdi_sme 邯郸市 new 158 confirmed",
            "srdi_sme 邯郸市 reviewed 76 confirmed",
            "srdi_sme 邯郸市 revoked 19 confirmed",
        ],
    ),
    (
        "今年有3家企业通过省级小巨人复核，1家被取消。",
        "常德市",
        ["little_giant 常德市 reviewed 3 confirmed provincial", "little_giant 常德市 revoked 1 confirmed provincial"],
    ),
    ("根据通知，拟对2020年认定的第二批小巨人开展复核，涉及企业150家。", "安徽省", []),
    ("第六批小巨人评审结束，我省5家在答辩环节淘汰。", "湖北省", []),
]

# A part goes back to the whole that its lead, its list or its sentence names, wherever it stands.
PARTS_GO_BACK: list[Row] = [
    (
        "公布第八批单项冠军名单，全国新认定210家，复核通过95家。从新入选企业看，民营企业160家，外资企业12家。",
        None,
        [
            "manufacturing_champion 全国 new 210 batch 8 confirmed",
            "manufacturing_champion 全国 reviewed 95 confirmed",
            "manufacturing_champion 全国 new 160 batch 8 confirmed [民营企业]",
            "manufacturing_champion 全国 new 12 batch 8 confirmed [外资企业]",
        ],
    ),
    (
        "我市41家企业入选第七批小巨人。41家企业中，北仑区11家，鄞州区9家；民营企业36家；属于装备制造业的有20家。",
        "宁波市",
        [
            "little_giant 宁波市 new 41 batch 7 confirmed",
            "little_giant 北仑区 new 11 batch 7 confirmed",
            "little_giant 鄞州区 new 9 batch 7 confirmed",
            "little_giant 宁波市 new 36 batch 7 confirmed [民营企业]",
            "little_giant 宁波市 new 20 batch 7 confirmed [装备制造业]",
        ],
    ),
    (
        "我市41家企业入选第七批小巨人。值得一提的是，其中17家主持或参与过国家标准制定。",
        "宁波市",
        [
            "little_giant 宁波市 new 41 batch 7 confirmed",
            "little_giant 宁波市 new 17 batch 7 confirmed [主持或参与过国家标准制定]",
        ],
    ),
    (
        "我市41家企业入选第七批小巨人，北仑区11家、鄞州区9家。此外，还有5家已在科创板上市。",
        "宁波市",
        [
            "little_giant 宁波市 new 41 batch 7 confirmed",
            "little_giant 北仑区 new 11 batch 7 confirmed",
            "little_giant 鄞州区 new 9 batch 7 confirmed",
            "little_giant 宁波市 new 5 batch 7 confirmed [科创板上市]",
        ],
    ),
    (
        "我市41家企业入选第七批小巨人。已进入上市辅导期的有6家。",
        "宁波市",
        [
            "little_giant 宁波市 new 41 batch 7 confirmed",
            "little_giant 宁波市 new 6 batch 7 confirmed [已进入上市辅导期]",
        ],
    ),
    (
        "第六批小巨人公示，合肥80家企业入围。80家企业里，38家拥有省级以上研发平台，61家成立超过十年，营收过亿元的52家。",
        None,
        [
            "little_giant 合肥市 new 80 batch 6 proposed",
            "little_giant 合肥市 new 38 batch 6 proposed [拥有省级以上研发平台]",
            "little_giant 合肥市 new 61 batch 6 proposed [成立超过十年]",
            "little_giant 合肥市 new 52 batch 6 proposed [营收过亿元]",
        ],
    ),
    (
        "第九批单项冠军公布，全国新增256家。其中，专精特新小巨人成长起来的有180家，民企占八成，共205家。",
        None,
        [
            "manufacturing_champion 全国 new 256 batch 9 confirmed",
            "manufacturing_champion 全国 new 180 batch 9 confirmed [专精特新小巨人成长起来]",
            "manufacturing_champion 全国 new 205 batch 9 confirmed [民企]",
        ],
    ),
    (
        "我市新增省级专精特新中小企业366家。按县市区分：永康88家、义乌72家、东阳51家；按行业分：五金制品140家、纺织61家、化工33家。",
        "金华市",
        [
            "srdi_sme 金华市 new 366",
            "srdi_sme 永康市 new 88",
            "srdi_sme 义乌市 new 72",
            "srdi_sme 东阳市 new 51",
            "srdi_sme 金华市 new 140 [五金制品]",
            "srdi_sme 金华市 new 61 [纺织]",
            "srdi_sme 金华市 new 33 [化工]",
        ],
    ),
    (
        "哈尔滨市小巨人企业77家，其中机械制造、医药、电子信息三大行业占了六成，分别为25家、13家、9家。",
        "哈尔滨市",
        ["little_giant 哈尔滨市 cumulative 77"],
    ),
    (
        "长沙新材料小巨人企业占42家，工程机械28家，电子信息25家。",
        None,
        [
            "little_giant 长沙市 cumulative 42 [新材料]",
            "little_giant 长沙市 cumulative 28 [工程机械]",
            "little_giant 长沙市 cumulative 25 [电子信息]",
        ],
    ),
    (
        "高企存量1.06万家，其中规上高企4320家；近三年通过重新认定的有2300家。",
        "东莞市",
        [
            "high_tech 东莞市 cumulative 10600",
            "high_tech 东莞市 cumulative 4320 [规上]",
            "high_tech 东莞市 reviewed 2300 confirmed",
        ],
    ),
    (
        "某研究所拆解了第三批专精特新小巨人名单。2930家企业里，东部地区1773家，浙江302家。",
        None,
        [
            "little_giant 全国 new 2930 batch 3",
            "little_giant - new 1773 batch 3",
            "little_giant 浙江省 new 302 batch 3",
        ],
    ),
]

# A look back at the time when a list was open leaves it confirmed, and leads no list.
OPEN_ONCE: list[Row] = [
    (
        "工信部公布第六批小巨人名单，最终认定3012家。8月公示时为3030家，有18家在公示阶段被剔除。江苏711家，广东561家。",
        None,
        [
            "little_giant 全国 new 3012 batch 6 confirmed",
            "little_giant 全国 new 3030 batch 6 proposed",
            "little_giant 江苏省 new 711 batch 6 confirmed",
            "little_giant 广东省 new 561 batch 6 confirmed",
        ],
    ),
    (
        "第四批小巨人公示结果揭晓，洛阳21户在册；而在首批到期企业的复核中，洛阳参评的4户有3户过关、1户未通过。",
        None,
        [
            "little_giant 洛阳市 new 21 batch 4 proposed",
            "little_giant 洛阳市 reviewed 3 batch 1 confirmed",
            "little_giant 洛阳市 revoked 1 batch 1 confirmed",
        ],
    ),
    (
        "金华市科技局公示2023年度金华市瞪羚企业拟入选名单，总计66家。去年度认定的瞪羚企业是51家。至此金华市级瞪羚已逾300家。",
        "金华市",
        [
            "gazelle 金华市 new 66 2023 proposed municipal",
            "gazelle 金华市 new 51 2022 confirmed municipal",
            "gazelle 金华市 cumulative ≥300 proposed municipal",
        ],
    ),
]

# What is said of a list of several titles, or of a row, holds for each of them.
LISTS_OF_SEVERAL: list[Row] = [
    (
        "江西省工信厅公布2024年度瞪羚、独角兽企业名单，新认定瞪羚企业66家、独角兽企业2家。南昌、赣州瞪羚企业分别新增20家、9家。",
        None,
        [
            "gazelle 江西省 new 66 2024 confirmed provincial",
            "unicorn 江西省 new 2 2024 confirmed provincial",
            "gazelle 南昌市 new 20 2024 confirmed provincial",
            "gazelle 赣州市 new 9 2024 confirmed provincial",
        ],
    ),
    (
        "第七批小巨人公示名单显示，福州新增31家，另有第一批3家、第四批22家通过复核。",
        "福州市",
        [
            "little_giant 福州市 new 31 batch 7 proposed",
            "little_giant 福州市 reviewed 3 batch 1 confirmed",
            "little_giant 福州市 reviewed 22 batch 4 confirmed",
        ],
    ),
    (
        "我省第四批单项冠军示范企业8家、单项冠军产品6个通过复核，另有示范企业2家、产品1个被撤销。",
        "山东省",
        [
            "manufacturing_champion 山东省 reviewed 8 batch 4 confirmed [示范企业]",
            "manufacturing_champion 山东省 reviewed 6 batch 4 confirmed [产品]",
            "manufacturing_champion 山东省 revoked 2 batch 4 confirmed [示范企业]",
            "manufacturing_champion 山东省 revoked 1 batch 4 confirmed [产品]",
        ],
    ),
    (
        "台州34家企业入选第九批单项冠军，另有6家企业通过第二批、第五批复核。",
        None,
        [
            "manufacturing_champion 台州市 new 34 batch 9 confirmed",
            "manufacturing_champion 台州市 reviewed 6 confirmed",
        ],
    ),
    (
        "衢州市公示2024年度第一批创新型中小企业，共82家，江山最多（27家），柯城、智造新城、常山合计16家。",
        "衢州市",
        [
            "innovative_sme 衢州市 new 82 batch 1 2024 proposed",
            "innovative_sme 江山市 new 27 batch 1 2024 proposed",
            "innovative_sme - new 16 batch 1 2024 proposed",
        ],
    ),
    (
        "辽宁今年拟认定省级专精特新中小企业496户，其中沈阳172户；同步公示的还有复核通过企业213户。",
        None,
        [
            "srdi_sme 辽宁省 new 496 proposed",
            "srdi_sme 沈阳市 new 172 proposed",
            "srdi_sme 辽宁省 reviewed 213 proposed",
        ],
    ),
    (
        "按省份统计，第八批国家级单项冠军（含复核）浙江共73家，其中新认定53家，复核通过20家。",
        None,
        [
            "manufacturing_champion 浙江省 new_and_reviewed 73 batch 8",
            "manufacturing_champion 浙江省 new 53 batch 8 confirmed",
            "manufacturing_champion 浙江省 reviewed 20 confirmed",
        ],
    ),
    (
        "广西第六批小巨人公示名单18家。复核方面，第三批41家申请，通过29家。",
        None,
        [
            "little_giant 广西壮族自治区 new 18 batch 6 proposed",
            "little_giant 广西壮族自治区 reviewed 29 batch 3 proposed",
        ],
    ),
    (
        "国家级制造业单项冠军：宁波104、深圳95、北京56（截至第八批）。",
        None,
        [
            "manufacturing_champion 宁波市 cumulative 104 batches 1-8",
            "manufacturing_champion 深圳市 cumulative 95 batches 1-8",
            "manufacturing_champion 北京市 cumulative 56 batches 1-8",
        ],
    ),
    (
        "三明市沙县区有12家企业被列入福建省2023年专精特新中小企业名单，尤溪县有9家，永安市有14家，而全市共有66家。",
        None,
        [
            "srdi_sme 沙县区 new 12 2023 confirmed",
            "srdi_sme 尤溪县 new 9 2023 confirmed",
            "srdi_sme 永安市 new 14 2023 confirmed",
            "srdi_sme 三明市 new 66 2023 confirmed",
        ],
    ),
    (
        "全省公布2024年第二批创新型中小企业。其中长沙市60户、株洲市22户，其他市州及浏阳市40户。",
        None,
        [
            "innovative_sme 长沙市 new 60 batch 2 2024 confirmed",
            "innovative_sme 株洲市 new 22 batch 2 2024 confirmed",
            "innovative_sme - new 40 batch 2 2024 confirmed",
        ],
    ),
]

# A batch keeps its title and its firms, whatever is named or becomes of them since.
BATCHES_SINCE: list[Row] = [
    (
        "第二批的5家小巨人全部通过复核。从无到有：第一批1家，第二批5家，第三批11家。",
        "乐清市",
        [
            "little_giant 乐清市 reviewed 5 batch 2 confirmed",
            "little_giant 乐清市 new 1 batch 1",
            "little_giant 乐清市 new 5 batch 2",
            "little_giant 乐清市 new 11 batch 3",
        ],
    ),
    (
        "第七批小巨人名单里，诸暨6家企业入选，连同此前的31家，总数来到37家。",
        "绍兴市",
        [
            "little_giant 诸暨市 new 6 batch 7 confirmed",
            "little_giant 诸暨市 cumulative 31 batches 1-6",
            "little_giant 诸暨市 cumulative 37 batches 1-7",
        ],
    ),
    (
        "第一批市级隐形冠军共50家，二批30家，三批45家，共计125家。",
        "台州市",
        [
            "hidden_champion 台州市 new 50 batch 1 municipal",
            "hidden_champion 台州市 new 30 batch 2 municipal",
            "hidden_champion 台州市 new 45 batch 3 municipal",
            "hidden_champion 台州市 cumulative 125 batches 1-3 municipal",
        ],
    ),
    (
        "陕西省科技厅公示2024年第三批入库科技型中小企业，共2185家。加上前两批，全省今年入库1.5万家。",
        None,
        ["tech_sme 陕西省 new 2185 batch 3 2024 proposed national", "tech_sme 陕西省 new 15000 2024 national"],
    ),
    (
        "我市2024年第二批高新技术企业通过审核，共510家。加上第一批的820家，全年共认定1330家。",
        "厦门市",
        [
            "high_tech 厦门市 new 510 batch 2 2024 confirmed",
            "high_tech 厦门市 new 820 batch 1 2024",
            "high_tech 厦门市 new 1330 2024 confirmed",
        ],
    ),
    (
        "工信部完成第六批小巨人遴选，另外省级专精特新中小企业突破14万家。新一批小巨人3012家，为三年来新低；江苏711家、广东561家居前。",
        None,
        [
            "srdi_sme 全国 cumulative ≥140000",
            "little_giant 全国 new 3012 batch 6 confirmed",
            "little_giant 江苏省 new 711 batch 6 confirmed",
            "little_giant 广东省 new 561 batch 6 confirmed",
        ],
    ),
    (
        "重点小巨人前三批合计2100家，浙江最多，三批合计180家，山东150、广东144。",
        None,
        [
            "key_little_giant 全国 cumulative 2100 batches 1-3",
            "key_little_giant 浙江省 cumulative 180 batches 1-3",
            "key_little_giant 山东省 cumulative 150 batches 1-3",
            "key_little_giant 广东省 cumulative 144 batches 1-3",
        ],
    ),
    (
        "前五批累计，重庆小巨人数量为310家；市级专精特新企业现有3693家。",
        None,
        ["little_giant 重庆市 cumulative 310 batches 1-5", "srdi_sme 重庆市 cumulative 3693"],
    ),
]

# A short sentence that only brings up a title; a title with one number behind pairs of them.
TOPICS: list[Row] = [
    (
        "独角兽沈阳2家。高新技术企业的底子更厚。截至2024年底，长春有3200家，大连3900家。",
        None,
        ["unicorn 沈阳市 cumulative 2", "high_tech 长春市 cumulative 3200", "high_tech 大连市 cumulative 3900"],
    ),
    (
        "市工信局发布数据：去年全市新增国家级专精特新小巨人22家，累计180家；新增省级专精特新中小企业260家，累计1200家；创新型中小企业2600家。",
        "常州市",
        [
            "little_giant 常州市 new 22",
            "little_giant 常州市 cumulative 180",
            "srdi_sme 常州市 new 260",
            "srdi_sme 常州市 cumulative 1200",
            "innovative_sme 常州市 cumulative 2600",
        ],
    ),
    (
        "高新技术企业162家，国家级小巨人1家也没有。",
        "延安市",
        ["high_tech 延安市 cumulative 162", "little_giant 延安市 cumulative 0"],
    ),
    (
        "南阳小巨人31家，瞪羚企业（省级）9家；单项冠军11家（省级）。",
        "南阳市",
        [
            "little_giant 南阳市 cumulative 31",
            "gazelle 南阳市 cumulative 9 provincial",
            "manufacturing_champion 南阳市 cumulative 11 provincial",
        ],
    ),
    (
        "全国已培育四批8997家小巨人，其中第四批4357家；带动各省认定专精特新中小企业5.3万家。",
        None,
        [
            "little_giant 全国 cumulative 8997 batches 1-4",
            "little_giant 全国 new 4357 batch 4",
            "srdi_sme 全国 cumulative 53000 confirmed",
        ],
    ),
    (
        "独角兽榜单发布，北京上榜114家，其中新晋11家，毕业6家。",
        None,
        ["unicorn 北京市 cumulative 114", "unicorn 北京市 new 11", "unicorn 北京市 revoked 6"],
    ),
    ("宜春市第五批省级专业化小巨人12家获授牌。", "宜春市", ["little_giant 宜春市 new 12 batch 5 confirmed provincial"]),
    (
        "缙云拥有省级隐形冠军5家（另有培育22家）、省专精特新82家。",
        "丽水市",
        [
            "hidden_champion 缙云县 cumulative 5",
            "hidden_champion_cultivation 缙云县 cumulative 22",
            "srdi_sme 缙云县 cumulative 82",
        ],
    ),
    ("获得中央财政支持的重点小巨人，全市有7家。", "厦门市", ["key_little_giant 厦门市 cumulative 7"]),
    (
        "制造业单项冠军则为省级14家、国家级3家。",
        "晋江市",
        ["manufacturing_champion 晋江市 cumulative 14 provincial", "manufacturing_champion 晋江市 cumulative 3"],
    ),
    ("二、2025年工作设想\n新增小巨人企业9家、省级专精特新中小企业70家。", "常州市", []),
]

# A province named before a title only grants it to the firms of the place spoken of.
ONLY_GRANTED_THERE: list[Row] = [
    (
        "全市拥有雏鹰、瞪羚企业共340家，其中属于辽宁省瞪羚企业的有12家。",
        "沈阳市",
        ["gazelle 沈阳市 cumulative 12 provincial"],
    ),
    (
        "成都高新区拥有小巨人企业136家，四川省瞪羚企业占全省六成以上，为142家。",
        None,
        ["little_giant - cumulative 136", "gazelle - cumulative 142 provincial"],
    ),
    (
        "烟台有省级瞪羚企业181家。其中，黄渤海新区瞪羚73家，占全市四成。",
        "烟台市",
        ["gazelle 烟台市 cumulative 181 provincial", "gazelle - cumulative 73 provincial"],
    ),
    (
        "德清、安吉两县入围第七批国家小巨人的企业分别有12家和9家，长兴县略少，为8家，南太湖新区仅2家。",
        "湖州市",
        [
            "little_giant 德清县 new 12 batch 7 confirmed",
            "little_giant 安吉县 new 9 batch 7 confirmed",
            "little_giant 长兴县 new 8 batch 7 confirmed",
            "little_giant - new 2 batch 7 confirmed",
        ],
    ),
    (
        "经县区推荐、园区（街道）初审，拟认定甲乙科技有限公司等18家企业为2024年度鄞州区瞪羚企业。",
        None,
        ["gazelle 鄞州区 new 18 2024 proposed county"],
    ),
]

ROWS = [
    *NAME_OF_A_LIST,
    *RECKONED,
    *FOR_A_REASON,
    *PARTS_GO_BACK,
    *OPEN_ONCE,
    *LISTS_OF_SEVERAL,
    *BATCHES_SINCE,
    *TOPICS,
    *ONLY_GRANTED_THERE,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_what_is_told_in_words(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
