"""What those say who tell a page in their own words: figures before the list that they are of, a title as a door or a
plate, a zone that speaks of its own, firms that only moved in.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A list named behind its figures, a total behind its newest ones, a year called 这一年, a title as a door.
BEHIND_AND_BEFORE: list[Row] = [
    (
        "好消息接踵而至：我市第七批省级专精特新中小企业，一共认定180家。至此，全市专精特新中小企业当中，省级以上的有960家。",
        "台州市",
        ["srdi_sme 台州市 new 180 batch 7 confirmed", "srdi_sme 台州市 cumulative 960 batches 1-7"],
    ),
    (
        "日前，又有12家台州企业摘到了这块牌子：第八批制造业单项冠军名单里，写着它们的名字。其中路桥5家。",
        "台州市",
        [
            "manufacturing_champion 台州市 new 12 batch 8 confirmed",
            "manufacturing_champion 路桥区 new 5 batch 8 confirmed",
        ],
    ),
    (
        "首次认定31家，重新认定44家，加起来75家——这是绍兴在2018年第二批高新技术企业名单上的数字。",
        "绍兴市",
        [
            "high_tech 绍兴市 new 31 batch 2 2018 confirmed",
            "high_tech 绍兴市 reviewed 44 confirmed",
            "high_tech 绍兴市 new_and_reviewed 75 batch 2 2018",
        ],
    ),
    (
        "第七批国家级“小巨人”名单放榜，其中23家出自我市——这是市经信局昨天说的。前两年呢？第五批我市17家，第六批我市11家。",
        "湖州市",
        [
            "little_giant 湖州市 new 23 batch 7 confirmed",
            "little_giant 湖州市 new 17 batch 5",
            "little_giant 湖州市 new 11 batch 6",
        ],
    ),
    (
        "2020年，第二批专精特新“小巨人”名单出炉，湖州12家；那一年，省级隐形冠军湖州也有9家入选。",
        "湖州市",
        ["little_giant 湖州市 new 12 batch 2 2020 confirmed", "hidden_champion 湖州市 new 9 2020 confirmed"],
    ),
    (
        "2021年，全市省级隐形冠军认定9家，这一年跨进国家级“小巨人”门槛的有15家。",
        "湖州市",
        ["hidden_champion 湖州市 new 9 2021 confirmed", "little_giant 湖州市 new 15 2021 confirmed"],
    ),
]

# A zone that the first lines name, and that is told of most, has what is counted without a place.
ZONES_OF_THEIR_OWN: list[Row] = [
    (
        "武进高新区科技型企业梯队再扩容\n近日，江苏省瞪羚企业评估结果公布，武进高新区有18家企业入选。\n高新区今年新增高新技术企业96家。\n截至目前，累计拥有国家级专精特新“小巨人”企业64家，全省1900家。\n省级专精特新中小企业则有213家。",
        "常州市",
        [
            "gazelle - new 18 confirmed provincial",
            "high_tech - new 96",
            "little_giant - cumulative 64",
            "little_giant 江苏省 cumulative 1900",
            "srdi_sme - cumulative 213",
        ],
    ),
    (
        "全市新增瞪羚企业45家\n常州高新区12家，武进高新区10家。常州高新区负责人说，常州市的政策很实在。\n全市累计拥有瞪羚企业230家。",
        "常州市",
        ["gazelle 常州市 new 45", "gazelle - new 12", "gazelle - new 10", "gazelle 常州市 cumulative 230"],
    ),
]

# Firms that moved in, candidates that are called so behind, zones that are counted, a paper's name.
NONE_OF_THEIRS: list[Row] = [
    (
        "有3家国家级“小巨人”企业今年从上海整体搬迁到常州落户。全市国家级“小巨人”企业达187家。",
        "常州市",
        ["little_giant 常州市 cumulative 187"],
    ),
    (
        "独角兽方面，常州也有6家进了榜单，不过仔细一看，都是潜在独角兽。全市瞪羚企业45家入选。",
        "常州市",
        ["gazelle 常州市 new 45 confirmed"],
    ),
    (
        "新晋单项冠军9家，其中原先就是省级单项冠军的有7家。",
        "常州市",
        ["manufacturing_champion 常州市 new 9", "manufacturing_champion 常州市 new 7 [原先就是省级单项冠军]"],
    ),
    (
        "瞪羚企业12家入选，数量放到全省40家高新区里比，名列第三。",
        "常州市",
        ["gazelle 常州市 new 12 confirmed"],
    ),
    (
        "今年新增高企 安庆61家在内\n【香港某某报讯】安庆新认定25家，重新认定36家。",
        None,
        [
            "high_tech 安庆市 new_and_reviewed 61 confirmed",
            "high_tech 安庆市 new 25 confirmed",
            "high_tech 安庆市 reviewed 36 confirmed",
        ],
    ),
]

# Firms spelt out one by one, a review in a sentence of its own, whole lists of an office, what is cried out at first.
OF_PAGES_IN_OTHER_WORDS: list[Row] = [
    (
        "第六批专精特新“小巨人”公示名单挂网，嘉兴有21家企业的名字在上头。加上之前五批攒下的118家，总数已有139家。\n把21家摊开看：海宁最多，6家；桐乡5家，平湖、嘉善各3家，剩下4家分别在南湖、秀洲。\n复核那边也有消息。第三批当年上榜的37家嘉兴企业今年到期，33家过了关，4家没交材料。",
        "嘉兴市",
        [
            "little_giant 嘉兴市 new 21 batch 6 proposed",
            "little_giant 嘉兴市 cumulative 118 batches 1-5",
            "little_giant 嘉兴市 cumulative 139 batches 1-6 proposed",
            "little_giant 海宁市 new 6 batch 6 proposed",
            "little_giant 桐乡市 new 5 batch 6 proposed",
            "little_giant 平湖市 new 3 batch 6 proposed",
            "little_giant 嘉善县 new 3 batch 6 proposed",
            "little_giant 嘉兴市 new 37 batch 3 confirmed",
            "little_giant 嘉兴市 reviewed 33 batch 3 confirmed",
            "little_giant 嘉兴市 revoked 4 batch 3 confirmed",
        ],
    ),
    (
        "江西第四批省级专业化“小巨人”公布，吉安9家\n江西省工信厅发布通知，认定2022年度省级专精特新中小企业612家、专业化“小巨人”企业75家。其中，吉安专精特新中小企业58家。",
        "吉安市",
        [
            "little_giant 吉安市 new 9 batch 4 confirmed provincial",
            "srdi_sme 江西省 new 612 2022 confirmed",
            "little_giant 江西省 new 75 2022 confirmed provincial",
            "srdi_sme 吉安市 new 58 2022 confirmed",
        ],
    ),
    (
        "高新技术企业六年前才300家出头，到了2023年，又多出160多家，达到1150家。",
        "衢州市",
        ["high_tech 衢州市 cumulative ≥300", "high_tech 衢州市 new ≥160 2023", "high_tech 衢州市 cumulative 1150"],
    ),
    (
        "多出112家！专精特新“小巨人”第七批名单公示，苏州的增量让人意外。",
        None,
        ["little_giant 苏州市 new 112 batch 7 proposed"],
    ),
    (
        "日前公布湖南2022年度瞪羚（潜在）企业榜单，全省上榜瞪羚企业92家、潜在瞪羚71家。看各市，长沙居首；株洲、湘潭不相上下，分别为25家和24家。",
        None,
        ["gazelle 湖南省 new 92 2022 confirmed provincial"],
    ),
    (
        "“隐形冠军”高峰论坛在株洲举行 41家上台领奖\n论坛今天来到湖南株洲。这座城市有国家级专精特新“小巨人”62家。",
        None,
        ["little_giant 株洲市 cumulative 62"],
    ),
]

# Some of a list by what they make, all of a chain of industry, firms found in a list, questions and answers.
OF_SOME_OF_THEM: list[Row] = [
    (
        "第八批制造业单项冠军名单里有江门企业7家。这7家中，3家在新会，鹤山、开平各2家。",
        "江门市",
        [
            "manufacturing_champion 江门市 new 7 batch 8",
            "manufacturing_champion 新会区 new 3 batch 8",
            "manufacturing_champion 鹤山市 new 2 batch 8",
            "manufacturing_champion 开平市 new 2 batch 8",
        ],
    ),
    (
        "Q2：省级专精特新呢？\nA：430家，连续三年在全省县级市中排前列。",
        "太仓市",
        ["srdi_sme 太仓市 cumulative 430"],
    ),
    (
        "省级制造业单项冠军新增5家，总数19家，两项总量都进了全省前三。",
        "太仓市",
        ["manufacturing_champion 太仓市 new 5 provincial", "manufacturing_champion 太仓市 cumulative 19 provincial"],
    ),
    (
        "第五批落地之后，全市共有国家级专精特新“小巨人”41家。",
        "太仓市",
        ["little_giant 太仓市 cumulative 41 batches 1-5"],
    ),
    (
        "湖南省工信厅公示第六批省级专精特新中小企业，全省拟认定1721家，长沙以632家排第一。上榜企业里做软件的，全省有188家，光长沙就占126家。",
        None,
        [
            "srdi_sme 湖南省 new 1721 batch 6 proposed",
            "srdi_sme 长沙市 new 632 batch 6 proposed",
            "srdi_sme 湖南省 new 188 batch 6 proposed [做软件]",
            "srdi_sme 长沙市 new 126 batch 6 proposed [做软件]",
        ],
    ),
    (
        "我们把咸阳电子显示产业链上的企业捋了一遍：共有企业306家，其中高新技术企业72家、专精特新中小企业28家。",
        "咸阳市",
        ["high_tech 咸阳市 cumulative 72 [电子显示产业链]", "srdi_sme 咸阳市 cumulative 28 [电子显示产业链]"],
    ),
    (
        "截至4月30日，已有987家“小巨人”上市公司披露年报，其中盈利的803家，亏损的184家。江苏195家、广东178家位居前列。",
        None,
        [
            "little_giant 全国 cumulative 987 [上市公司]",
            "little_giant 全国 cumulative 803 [盈利]",
            "little_giant 全国 cumulative 184 [亏损]",
            "little_giant 江苏省 cumulative 195 [上市公司]",
            "little_giant 广东省 cumulative 178 [上市公司]",
        ],
    ),
    (
        "2018年，湖州只有高新技术企业486家。此后每年上一个台阶：2019年735家，2020年981家。德清、长兴双双过300家。",
        "湖州市",
        [
            "high_tech 湖州市 cumulative 486",
            "high_tech 湖州市 cumulative 735",
            "high_tech 湖州市 cumulative 981",
            "high_tech 德清县 cumulative ≥300",
            "high_tech 长兴县 cumulative ≥300",
        ],
    ),
    (
        "公示期一过，会元机械、方舟科技（桂林）等14家桂林企业，正式被认定为广西2023年第一批“专精特新”中小企业。随后自治区工信厅又把第二批名单挂出来公示，总共83家。",
        None,
        ["srdi_sme 桂林市 new 14 batch 1 2023 confirmed", "srdi_sme 广西壮族自治区 new 83 batch 2 2023 proposed"],
    ),
]

# What an official answers, two batches of a year added up, whose list it is.
ASKED_AND_ADDED: list[Row] = [
    (
        "记者：这次公布的省级“小巨人”，漳州有多少？\n市工信局负责人：一共31家，比去年多12家。其中芗城7家，龙海6家，漳浦5家。",
        "漳州市",
        [
            "little_giant 漳州市 new 31 confirmed provincial",
            "little_giant 芗城区 new 7 confirmed provincial",
            "little_giant 龙海区 new 6 confirmed provincial",
            "little_giant 漳浦县 new 5 confirmed provincial",
        ],
    ),
    (
        "山西今年头两批高企认定结果出来了\n省科技厅消息，今年山西第一批认定高新技术企业412家，第二批认定526家，两批相加938家。运城分别有23家和27家。到去年底，山西高企数是4180家。",
        "运城市",
        [
            "high_tech 山西省 new 412 batch 1 confirmed",
            "high_tech 山西省 new 526 batch 2 confirmed",
            "high_tech 山西省 new 938 confirmed",
            "high_tech 运城市 new 23 batch 1 confirmed",
            "high_tech 运城市 new 27 batch 2 confirmed",
            "high_tech 山西省 cumulative 4180",
        ],
    ),
    (
        "省领导小组日前发文，公布2023年度江西省独角兽、瞪羚企业榜单，共计190家，其中种子独角兽3家、潜在瞪羚72家、瞪羚115家。",
        "鹰潭市",
        ["gazelle 江西省 new 115 2023 confirmed provincial"],
    ),
]

# A title as the heading of a list, its owner or its level beside it; a report on some months; a row of leaders.
UNDER_A_NAME: list[Row] = [
    (
        "(一)高新技术企业。衡阳市新增31家，湘潭市新增27家。\n(二)湖南省雏鹰企业。衡阳市新增85家，湘潭市新增64家。\n"
        "(三)湖南省瞪羚企业。衡阳市新增9家，湘潭市新增6家。",
        "湖南省",
        [
            "high_tech 衡阳市 new 31",
            "high_tech 湘潭市 new 27",
            "gazelle 衡阳市 new 9 provincial",
            "gazelle 湘潭市 new 6 provincial",
        ],
    ),
    (
        "科技企业入库情况通报（2022年1—9月）\n1.科技型中小企业：评价入库812家。\n2.瞪羚企业（省级）：入库23家。",
        "荆州市",
        ["tech_sme 荆州市 new 812 2022 national", "gazelle 荆州市 new 23 2022 provincial"],
    ),
    (
        "2022年前9个月，入库科技型中小企业最多的依次是荆州区（131家）、监利市（98家）。",
        "荆州市",
        ["tech_sme 荆州区 new 131 2022 national", "tech_sme 监利市 new 98 2022 national"],
    ),
    (
        "江苏广东浙江领跑 第六批3012家小巨人企业名单公布\n\n据工信部消息，第六批小巨人企业名单公布。",
        None,
        ["little_giant 全国 new 3012 batch 6 confirmed"],
    ),
    ("苏州、无锡位居前列 第六批52家小巨人企业名单公布\n\n据工信部消息，第六批小巨人企业名单公布。", None, []),
    (
        "扬州市国家级方面，拥有高新技术企业2255家、科技型中小企业4464家；省级方面，专精特新中小企业882家。",
        None,
        [
            "high_tech 扬州市 cumulative 2255",
            "tech_sme 扬州市 cumulative 4464 national",
            "srdi_sme 扬州市 cumulative 882",
        ],
    ),
    (
        "目前，宁波拥有国家级小巨人企业352家。小巨人当中，拿到中央财政支持的有76家。",
        None,
        ["little_giant 宁波市 cumulative 352", "key_little_giant 宁波市 cumulative 76"],
    ),
    (
        "估值超过10亿美元的独角兽企业，深圳有12家，杭州有20家。",
        None,
        ["unicorn 深圳市 cumulative 12", "unicorn 杭州市 cumulative 20"],
    ),
    ("今年以来，全省获得银行授信的对象包括高新技术企业320家、科技型中小企业711家。", "江西省", []),
]


# What only some of the firms do or make, firms that are put forward or prized, steps, and other levels.
SOME_OF_THEM_ONLY: list[Row] = [
    (
        "湖北省公示第六批省级专精特新中小企业，全省入选1650家。纺织企业中，有12家在仙桃；软件企业全省共251家，其中武汉163家。",
        None,
        [
            "srdi_sme 湖北省 new 1650 batch 6 proposed",
            "srdi_sme 仙桃市 new 12 batch 6 proposed [纺织企业]",
            "srdi_sme 湖北省 new 251 batch 6 proposed [软件企业]",
            "srdi_sme 武汉市 new 163 batch 6 proposed [软件企业]",
        ],
    ),
    (
        "全国专精特新“小巨人”已有1.4万家。约5000家“小巨人”还把眼光投向深海和太空。",
        None,
        ["little_giant 全国 cumulative 14000"],
    ),
    (
        "全省备案的瞪羚企业，三成在沈阳，共41家；独角兽方面，沈阳也有5家进了名单，占62.5%，但细看类别，是潜在和种子独角兽。\n沈北新区的两类企业加起来11家。浑南区加起来14家。",
        "沈阳市",
        ["gazelle 沈阳市 new 41"],
    ),
    (
        "三是在12户高企开展高层次人才自主认定试点；四是把资金更多投向中小微企业。",
        "昭通市",
        [],
    ),
    (
        "企业培育分“入库、认定、示范、小巨人”四个台阶推进。2021年，省级“专精特新”中小企业全市新增159家。",
        "保定市",
        ["srdi_sme 保定市 new 159 2021"],
    ),
    (
        "莱州新增国家级单项冠军3家。回头看2023年，莱州市省科技进步一等奖入围2项，历年最佳。",
        "莱州市",
        ["manufacturing_champion 莱州市 new 3"],
    ),
    (
        "静安区2家企业获荐申报工信部第三批专精特新“小巨人”，某某电子通过认定。",
        "静安区",
        ["little_giant 静安区 applied 2 batch 3"],
    ),
    (
        "国家级制造业单项冠军，河北累计培育66家；省级的更多，有336家。",
        None,
        ["manufacturing_champion 河北省 cumulative 66", "manufacturing_champion 河北省 cumulative 336 provincial"],
    ),
    (
        "全市国家级“小巨人”187家。省级层面的专精特新企业，则突破了1300家大关。",
        "常州市",
        ["little_giant 常州市 cumulative 187", "srdi_sme 常州市 cumulative ≥1300"],
    ),
]

# Titled firms among those of another list; a total that takes the batches before in.
AMONG_OTHERS: list[Row] = [
    (
        "四川省2024年“贡嘎培优”企业确定90家，成都38家、绵阳9家。这90家里，国家级“小巨人”有61家，单项冠军11家。",
        None,
        [],
    ),
    (
        "第五批专精特新中小企业认定工作收官，全市180家通过，连前几批在内，省级总数达415家。",
        "黄冈市",
        ["srdi_sme 黄冈市 new 180 batch 5 confirmed", "srdi_sme 黄冈市 cumulative 415 batches 1-5"],
    ),
]

# Two titles as one, those on their way, papers received, who got money, what a headline ranks, bred in the same year.
TOLD_APART: list[Row] = [
    (
        "全市共有62家瞪羚、独角兽企业。其中瞪羚企业60家。按地域划分，两类企业在历下区共有21家；在槐荫区共有14家。",
        "济南市",
        ["gazelle 济南市 cumulative 60"],
    ),
    (
        "2021年济南有320户企业通过高新技术企业认定，新认定的为120户。",
        None,
        ["high_tech 济南市 new_and_reviewed 320 2021 confirmed", "high_tech 济南市 new 120 2021 confirmed"],
    ),
    ("目前，2019年第二批高新技术企业认定还在开展，31家企业已完成专家评审，预计年底总数可达260家。", "池州市", []),
    (
        "绵阳市2024年瞪羚企业认定，共收到52家企业提交的申请材料，最终认定38家。",
        "绵阳市",
        ["gazelle 绵阳市 applied 52 2024", "gazelle 绵阳市 new 38 2024 confirmed"],
    ),
    (
        "2023年度区级瞪羚企业的认定由我局组织。到截止那天，收到申报材料的企业共38家。专家评过之后，通过的企业为21家。",
        "江夏区",
        ["gazelle 江夏区 applied 38 2023 county", "gazelle 江夏区 new 21 2023 confirmed county"],
    ),
    ("省工信厅下达小巨人企业奖补资金，永川区8家企业获得支持，共计800万元。", "永川区", []),
    (
        "新增数、总量均居首 柳州23家企业获认定广西瞪羚\n\n近日，自治区科技厅公布2023年广西瞪羚企业名单，柳州23家。",
        "柳州市",
        ["gazelle 柳州市 new 23 2023 confirmed provincial"],
    ),
    (
        "2022年，全省培育小巨人企业131家，累计达到310家；培育获中央财政资金支持的重点“小巨人”企业40家。",
        "江西省",
        [
            "little_giant 江西省 new 131 2022",
            "little_giant 江西省 cumulative 310",
            "key_little_giant 江西省 new 40 2022",
        ],
    ),
]

ROWS = [
    *AMONG_OTHERS,
    *TOLD_APART,
    *UNDER_A_NAME,
    *SOME_OF_THEM_ONLY,
    *ASKED_AND_ADDED,
    *OF_SOME_OF_THEM,
    *OF_PAGES_IN_OTHER_WORDS,
    *NONE_OF_THEIRS,
    *ZONES_OF_THEIR_OWN,
    *BEHIND_AND_BEFORE,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_pages_retold(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
