"""What is told in nouns where others use verbs, and of lists that hold several kinds or stand beside another one."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The firms that are added to others stand before the verb, and the batch's total before its number.
ADDED_BEFORE_THE_VERB: list[Row] = [
    (
        "第八批国家级制造业单项冠军名单公示结束。列入本批的总数为310个，由170家示范企业与140个单项冠军产品组成，其中属于青岛的有21个。将此前七批的60个算进去之后，青岛的总数为81个。",
        None,
        [
            "manufacturing_champion 全国 new 310 batch 8 proposed",
            "manufacturing_champion 全国 new 170 batch 8 proposed [示范企业]",
            "manufacturing_champion 全国 new 140 batch 8 proposed [产品]",
            "manufacturing_champion 青岛市 new 21 batch 8 proposed",
            "manufacturing_champion 青岛市 cumulative 60 batches 1-7",
            "manufacturing_champion 青岛市 cumulative 81 batches 1-8 proposed",
        ],
    ),
    (
        "第七批国家级制造业单项冠军公示。进入本批的总量是250个，它是150家示范企业和100个产品相加的结果，当中属于苏州的有19席。",
        None,
        [
            "manufacturing_champion 全国 new 250 batch 7 proposed",
            "manufacturing_champion 全国 new 150 batch 7 proposed [示范企业]",
            "manufacturing_champion 全国 new 100 batch 7 proposed [产品]",
            "manufacturing_champion 苏州市 new 19 batch 7 proposed",
        ],
    ),
    (
        "工信部公示第七批专精特新“小巨人”。本批总数为3500家，其中山东有310家。",
        None,
        ["little_giant 全国 new 3500 batch 7 proposed", "little_giant 山东省 new 310 batch 7 proposed"],
    ),
    (
        "第七批专精特新“小巨人”名单公示。算上这一批，山东小巨人总数为1200家。",
        None,
        ["little_giant 山东省 cumulative 1200 batches 1-7 proposed"],
    ),
]

# A list under one name holds several titles, which share its batch, its year and who grants it.
KINDS_OF_ONE_LIST: list[Row] = [
    (
        "合肥市科技局发布第二批（2024年度）科创“新物种”企业榜单。榜单显示，全市上榜企业共154家，由143家瞪羚、8家潜在独角兽、3家独角兽构成。包河区上榜50家；上述3家独角兽企业，即甲科技、乙科技、丙汽车，也全部出自包河区。",
        None,
        [
            "gazelle 合肥市 new 143 batch 2 2024 confirmed municipal",
            "unicorn 合肥市 new 3 batch 2 2024 confirmed municipal",
            "unicorn 包河区 new 3 batch 2 2024 confirmed municipal",
        ],
    ),
    (
        "2022年四川省科创“新物种”企业的公示由省科技厅作出。被拟定入库的企业共900家，当中“瞪羚”870家；而来自自贡的为18家。把这18家统计在内，自贡的省级“瞪羚”是52家。",
        None,
        [
            "gazelle 四川省 new 870 2022 proposed provincial",
            "gazelle 自贡市 new 18 2022 proposed provincial",
            "gazelle 自贡市 cumulative 52 proposed provincial",
        ],
    ),
    ("科技领军企业榜单公布，共40家。沈阳另有瞪羚企业22家。", None, ["gazelle 沈阳市 cumulative 22"]),
]

# A number of which the next one tells the share of the outlet's place is not of that place.
PART_OF_ITS_OWN_PLACE: list[Row] = [
    (
        "2024年福建省专精特新中小企业名单由省工信厅对外公布。被认定的企业有820家，其中属于我市的为44家。",
        "三明市",
        ["srdi_sme 福建省 new 820 2024 confirmed", "srdi_sme 三明市 new 44 2024 confirmed"],
    ),
    (
        "专精特新中小企业有60家企业入选，其中泰宁县6家。",
        "三明市",
        ["srdi_sme 三明市 new 60 confirmed", "srdi_sme 泰宁县 new 6 confirmed"],
    ),
]

# A review made known with a list is of that list's place; batches behind a number are added up.
BESIDE_ANOTHER_LIST: list[Row] = [
    (
        "省工信厅公布第六批专精特新小巨人名单，江苏共有795家企业入选。一并公布的复核名单中，有320家第三批企业通过。",
        "苏州市",
        ["little_giant 江苏省 new 795 batch 6 confirmed", "little_giant 江苏省 reviewed 320 batch 3 confirmed"],
    ),
    (
        "国家级制造业单项冠军名单公示，广东共有70家企业进入第八批。同时公示的复核结果显示，甲股份等30家第二批、第五批单项冠军企业通过。",
        "深圳市",
        ["manufacturing_champion 广东省 new 70 batch 8 proposed", "manufacturing_champion 广东省 reviewed 30 proposed"],
    ),
    (
        "第六批小巨人名单公布，浙江300家。莆田、三明、南平也分别有3家。",
        None,
        [
            "little_giant 浙江省 new 300 batch 6 confirmed",
            "little_giant 莆田市 new 3 batch 6 confirmed",
            "little_giant 三明市 new 3 batch 6 confirmed",
            "little_giant 南平市 new 3 batch 6 confirmed",
        ],
    ),
    (
        "第六批小巨人名单公布，浙江300家。莆田、三明分别有3家、5家。",
        None,
        [
            "little_giant 浙江省 new 300 batch 6 confirmed",
            "little_giant 莆田市 new 3 batch 6 confirmed",
            "little_giant 三明市 new 5 batch 6 confirmed",
        ],
    ),
]

# What another place had in a year, and what some of a size grew to.
OVER_THE_YEARS: list[Row] = [
    (
        "2022年，广西新认定高新技术企业540家。同周边相比，广西步子不快。以贵州为例，从2019年的700家到2022年的1900家；甘肃为1100家。",
        None,
        [
            "high_tech 广西壮族自治区 new 540 2022 confirmed",
            "high_tech 贵州省 cumulative 700",
            "high_tech 贵州省 cumulative 1900",
            "high_tech 甘肃省 cumulative 1100",
        ],
    ),
    (
        "2019年至2021年，贵州省高新技术企业数先后为1300家、1450家、2120家，年均增长7%。",
        None,
        ["high_tech 贵州省 cumulative 1300", "high_tech 贵州省 cumulative 1450", "high_tech 贵州省 cumulative 2120"],
    ),
    (
        "陕西省高新技术企业中，收入1亿元以上的，由2019年的338家增至2021年的425家；10亿元以上的有103家。",
        None,
        [
            "high_tech 陕西省 cumulative 338 [收入1亿元以上]",
            "high_tech 陕西省 cumulative 425 [收入1亿元以上]",
            "high_tech 陕西省 cumulative 103 [10亿元以上]",
        ],
    ),
    (
        "在苏州的生物医药产业链上，高新技术企业覆盖10个板块。最多的昆山有210家，张家港130家。",
        None,
        ["high_tech 昆山市 cumulative 210 [生物医药产业链]", "high_tech 张家港市 cumulative 130 [生物医药产业链]"],
    ),
]

# A rank before a place's name, or between two places with their numbers.
RANKED_BY_NAME: list[Row] = [
    (
        "杭州小巨人企业中，第一名余杭有130家，第二名滨江有101家，第三名西湖有57家，排在后面的萧山有20家。",
        None,
        [
            "little_giant 余杭区 cumulative 130",
            "little_giant 滨江区 cumulative 101",
            "little_giant 西湖区 cumulative 57",
            "little_giant 萧山区 cumulative 20",
        ],
    ),
    (
        "苏州瞪羚企业中，昆山215家居首，第三位常熟101家，吴江（57家）位居太仓（78家）之后。",
        None,
        [
            "gazelle 昆山市 cumulative 215",
            "gazelle 常熟市 cumulative 101",
            "gazelle 吴江区 cumulative 57",
            "gazelle 太仓市 cumulative 78",
        ],
    ),
    ("杭州的小巨人企业总数位居全国第五，第五名的城市有600家。", None, []),
]

# Firms with a title that did something are but some of them.
DID_SOMETHING: list[Row] = [
    (
        "我国专精特新“小巨人”企业1.46万家，有3000多家“小巨人”曾承担国家科技专项。",
        None,
        ["little_giant 全国 cumulative 14600", "little_giant 全国 cumulative ≥3000 [承担国家科技专项]"],
    ),
    (
        "我国有3000多家小巨人企业服务于新能源汽车产业链，1000余家小巨人企业曾获国家科技进步奖。",
        None,
        [
            "little_giant 全国 cumulative ≥3000 [服务于新能源汽车产业链]",
            "little_giant 全国 cumulative ≥1000 [获国家科技进步奖]",
        ],
    ),
]

# A number before what it is told to be, and what is told behind a total to be counted in it.
NUMBER_THEN_NAME: list[Row] = [
    (
        "全国“小巨人”有涨有落。2930家，这是2021年新认定的“小巨人”；再往前一年，2020年，是1744家。",
        None,
        ["little_giant 全国 new 2930 2021 confirmed", "little_giant 全国 new 1744 2020 confirmed"],
    ),
    (
        "丽水高新技术企业总数128家，去年是110家。",
        None,
        ["high_tech 丽水市 cumulative 128", "high_tech 丽水市 cumulative 110"],
    ),
    (
        "国家级“小巨人”，南通一共有几家？答案是260家。这个数把第七批也算了进去，它正由工信部公示。",
        "南通市",
        ["little_giant 南通市 cumulative 260 batches 1-7 proposed"],
    ),
    (
        "截至目前，合肥国家级小巨人企业达300家（含第六批），居省会第五。",
        None,
        ["little_giant 合肥市 cumulative 300 batches 1-6"],
    ),
]

# What is only thought of or held to be coming.
ONLY_THOUGHT: list[Row] = [
    ("协会估计，等到2021年底，贵州高新技术企业会超过2700家。", None, []),
    ("业内人士判断，今年鄞州区小巨人企业能到60家。", None, []),
    ("市工商联大会开幕，会员里头有小巨人30家。", None, []),
]

# The level that a clause begins with, in whatever words, and that beside a number alone.
LEVEL_AS_TOPIC: list[Row] = [
    (
        "看省级这一块：新增专精特新中小企业300家、单项冠军30家、瞪羚20家。国家级这一块：新增小巨人19家、单项冠军5家。",
        "烟台市",
        [
            "srdi_sme 烟台市 new 300",
            "manufacturing_champion 烟台市 new 30 provincial",
            "gazelle 烟台市 new 20 provincial",
            "little_giant 烟台市 new 19",
            "manufacturing_champion 烟台市 new 5",
        ],
    ),
    (
        "到去年底，省级专精特新企业有520家，国家级“小巨人”有62家。今年上半年又添了省级48家。",
        "芜湖市",
        ["srdi_sme 芜湖市 cumulative 520", "little_giant 芜湖市 cumulative 62", "srdi_sme 芜湖市 new 48"],
    ),
    (
        "今年新增国家级专精特新“小巨人”11家，单项冠军2家；省级单项冠军17家，瞪羚企业38家。",
        "威海市",
        [
            "little_giant 威海市 new 11",
            "manufacturing_champion 威海市 new 2",
            "manufacturing_champion 威海市 new 17 provincial",
            "gazelle 威海市 new 38 provincial",
        ],
    ),
]

# Where some of those lie that were turned down, and whose the whole is that the next number is a share of.
PARTS_AND_WHOLES: list[Row] = [
    ("长三角今年的独角兽比去年多了12家，9家在杭州。", None, []),
    (
        "独角兽企业共有62家，当中33家属杭州，20家属宁波。",
        None,
        ["unicorn 杭州市 cumulative 33", "unicorn 宁波市 cumulative 20"],
    ),
    (
        "安徽省2021年度认定的省级专精特新企业中，有402家的复核获得通过，安庆占37家。",
        "安庆市",
        ["srdi_sme 安徽省 reviewed 402 2021 confirmed", "srdi_sme 安庆市 reviewed 37 2021 confirmed"],
    ),
    (
        "2021年认定的第三批“小巨人”今年到期，全省应复核185家。最终，171家通过复核，宜宾的6家悉数通过。",
        "宜宾市",
        ["little_giant 四川省 reviewed 171 batch 3 confirmed", "little_giant 宜宾市 reviewed 6 batch 3 confirmed"],
    ),
    (
        "全市眼下有省级专精特新中小企业412家，相当于每四家规上工业企业中就有一家；其中，属于国家级“小巨人”的24家。",
        None,
        ["srdi_sme - cumulative 412", "little_giant - cumulative 24"],
    ),
]

# Titles told by their plates, batches put by before the verb, and firms put forward to a ministry.
TOLD_BY_PLATES: list[Row] = [
    (
        "截至2023年年底，拥有“国家级专精特新小巨人”这块牌子的临沂企业为59家，持有“省级专精特新”牌子的为867家。",
        None,
        ["little_giant 临沂市 cumulative 59", "srdi_sme 临沂市 cumulative 867"],
    ),
    (
        "第六批小巨人名单里，咱们新上榜的有31家。把前头五批也加到一块儿，总共是112家。",
        "绍兴市",
        ["little_giant 绍兴市 new 31 batch 6 confirmed", "little_giant 绍兴市 cumulative 112 batches 1-6"],
    ),
    ("大连今年把37家企业推荐给了工信部，参评第七批“小巨人”。", None, ["little_giant 大连市 applied 37 batch 7"]),
    (
        "洛阳拟认定7家隐形冠军、13家培育企业。",
        None,
        ["hidden_champion 洛阳市 new 7 proposed", "hidden_champion_cultivation 洛阳市 new 13 proposed"],
    ),
]

# Seats and units of things that count winners where a list is named, and things where none is.
GRANTED_IN_SO_MANY_WORDS: list[Row] = [
    (
        "工信部日前公示的第八批制造业单项冠军企业名单里，临沂市一次占了6个，刷新历年纪录。",
        "临沂市",
        ["manufacturing_champion 临沂市 new 6 batch 8 proposed"],
    ),
    (
        "第八批国家级制造业单项冠军名单公示，临沂新增6家。临沂市省科技进步一等奖入围9项。",
        "临沂市",
        ["manufacturing_champion 临沂市 new 6 batch 8 proposed"],
    ),
    (
        "江苏入围单项冠军12个。省级产业集群交各地自行培育。无锡有5个入选。",
        None,
        ["manufacturing_champion 江苏省 new 12 confirmed"],
    ),
    (
        "首批国家级特色产业集群里，有专精特新“小巨人”企业474家、单项冠军企业73家，都在上述集群之内。",
        None,
        ["little_giant 全国 cumulative 474 [上述集群]", "manufacturing_champion 全国 cumulative 73 [上述集群]"],
    ),
]

# So many more in a year, with nothing that they are held against, are new; levels go on in a row.
IN_THAT_YEAR: list[Row] = [
    (
        "2022年，我市新建实验室40个。同一年里，国家级“小巨人”多了17家。",
        "临沂市",
        ["little_giant 临沂市 new 17 2022"],
    ),
    ("与去年相比，全市小巨人多了29家。", "临沂市", []),
    (
        "新增企业中，市级“隐形冠军”11家、专精特新企业26家；省级“瞪羚”企业4家、专精特新企业9家。",
        "临沂市",
        [
            "hidden_champion 临沂市 new 11 municipal",
            "srdi_sme 临沂市 new 26 municipal",
            "gazelle 临沂市 new 4 provincial",
            "srdi_sme 临沂市 new 9",
        ],
    ),
    ("上海市普陀区2家企业获荐申报工信部第二批专精特新“小巨人”。", None, ["little_giant 普陀区 applied 2 batch 2"]),
    (
        "各城当中，北京坐拥独角兽93间；第三位是上海，有47间。",
        None,
        ["unicorn 北京市 cumulative 93", "unicorn 上海市 cumulative 47"],
    ),
]

# So many newly recognised are told after how many fewer that is; a stock is told after its growth.
FEWER_THAN_BEFORE: list[Row] = [
    (
        "与去年相比，今年荆门新认定的省级专精特新中小企业少了14家，为63家；京山、钟祥分别为18家和15家。",
        "荆门市",
        ["srdi_sme 荆门市 new 63", "srdi_sme 京山市 new 18", "srdi_sme 钟祥市 new 15"],
    ),
    ("我市小巨人企业比上年新增6家，达22家。", "荆门市", ["little_giant 荆门市 cumulative 22"]),
    (
        "我市2家企业复审未过，被移出第三批“小巨人”名单；另外4家顺利过关。",
        "宿州市",
        ["little_giant 宿州市 revoked 2 batch 3 confirmed", "little_giant 宿州市 reviewed 4 batch 3 confirmed"],
    ),
    (
        "江门高新技术企业存量达2840家，其中规上高企1350家；蓬江、江海、新会位居前三，依次是620家、574家、553家。",
        "江门市",
        [
            "high_tech 江门市 cumulative 2840",
            "high_tech 江门市 cumulative 1350 [规上]",
            "high_tech 蓬江区 cumulative 620",
            "high_tech 江海区 cumulative 574",
            "high_tech 新会区 cumulative 553",
        ],
    ),
]

# The level of gazelles is told by whose list it is, that of a number by the clause before it.
LEVELS_LEFT_UNSAID: list[Row] = [
    (
        "全省第五批瞪羚企业，自贡有3家，分别是甲公司、乙公司和丙公司。",
        "自贡市",
        ["gazelle 自贡市 new 3 batch 5 provincial"],
    ),
    (
        "要论“单项冠军”，襄阳国家级的攥着5家，省级的更多，有24家。",
        "襄阳市",
        ["manufacturing_champion 襄阳市 cumulative 5", "manufacturing_champion 襄阳市 cumulative 24 provincial"],
    ),
    (
        "岳阳市已建成省级“专精特新”企业322家的方阵，其中36家更进一步，成了国家级“小巨人”。",
        "岳阳市",
        ["srdi_sme 岳阳市 cumulative 322", "little_giant 岳阳市 cumulative 36"],
    ),
]

TABLES = [
    *ADDED_BEFORE_THE_VERB,
    *KINDS_OF_ONE_LIST,
    *PART_OF_ITS_OWN_PLACE,
    *BESIDE_ANOTHER_LIST,
    *OVER_THE_YEARS,
    *RANKED_BY_NAME,
    *DID_SOMETHING,
    *NUMBER_THEN_NAME,
    *ONLY_THOUGHT,
    *LEVEL_AS_TOPIC,
    *PARTS_AND_WHOLES,
    *TOLD_BY_PLATES,
    *GRANTED_IN_SO_MANY_WORDS,
    *IN_THAT_YEAR,
    *FEWER_THAN_BEFORE,
    *LEVELS_LEFT_UNSAID,
]


@pytest.mark.parametrize(("text", "home", "claims"), TABLES)
def test_claims_of(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
