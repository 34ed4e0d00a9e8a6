"""What a list is of, as its figures and its place in the text tell, whatever stands nearer; and who grants what."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A list is of the figure that it adds up to, though a larger total stands between; the rest of a list is of it too.
ADDED_UP: list[Row] = [
    (
        "第八批制造业单项冠军企业揭晓，浙江新增46家，增量最多的是温州，新上榜12家，超过台州。2016年至今，八批共遴选单项冠军1557家。"
        "温州各县市当中，乐清市、瑞安市各3家，平阳县2家，永嘉县、苍南县分别为3家和1家。",
        None,
        [
            "manufacturing_champion 浙江省 new 46 batch 8 confirmed",
            "manufacturing_champion 温州市 new 12 batch 8 confirmed",
            "manufacturing_champion 全国 cumulative 1557 batches 1-8 confirmed",
            "manufacturing_champion 乐清市 new 3 batch 8 confirmed",
            "manufacturing_champion 瑞安市 new 3 batch 8 confirmed",
            "manufacturing_champion 平阳县 new 2 batch 8 confirmed",
            "manufacturing_champion 永嘉县 new 3 batch 8 confirmed",
            "manufacturing_champion 苍南县 new 1 batch 8 confirmed",
        ],
    ),
    (
        "第四批专精特新“小巨人”公示，盐城有33家企业入选。加上此前的25家，盐城市已有“小巨人”58家。这33家里，大丰区12家。"
        "其余的分布是：东台市8家，建湖县和射阳县各4家。",
        None,
        [
            "little_giant 盐城市 new 33 batch 4 proposed",
            "little_giant 盐城市 cumulative 25 batches 1-3",
            "little_giant 盐城市 cumulative 58 batches 1-4 proposed",
            "little_giant 大丰区 new 12 batch 4 proposed",
            "little_giant 东台市 new 8 batch 4 proposed",
            "little_giant 建湖县 new 4 batch 4 proposed",
            "little_giant 射阳县 new 4 batch 4 proposed",
        ],
    ),
    (
        "截至目前，金华共有38家企业入选省级隐形冠军。其中，永康市、兰溪市分别有9家、6家入选企业。",
        "金华市",
        [
            "hidden_champion 金华市 cumulative 38 confirmed",
            "hidden_champion 永康市 cumulative 9 confirmed",
            "hidden_champion 兰溪市 cumulative 6 confirmed",
        ],
    ),
    (
        "过去的2020年，本溪通过高新技术企业认定的企业为49户，里面有22户是首次认定。",
        None,
        ["high_tech 本溪市 new_and_reviewed 49 2020 confirmed", "high_tech 本溪市 new 22 2020 confirmed"],
    ),
    (
        "今年淮安市获批高新技术企业117家（内有首次认定的38家）。",
        None,
        ["high_tech 淮安市 new_and_reviewed 117 confirmed", "high_tech 淮安市 new 38 confirmed"],
    ),
    (
        "2022年，东阳市认定高新技术企业96家，96家中新认定51家。",
        None,
        ["high_tech 东阳市 new_and_reviewed 96 2022 confirmed", "high_tech 东阳市 new 51 2022 confirmed"],
    ),
    (
        "2021年东阳市推荐上报国家高企95家，首次申报的占71家；其中进到国家公示的有88家，内有新认定66家。",
        None,
        [
            "high_tech 东阳市 applied 95 2021",
            "high_tech 东阳市 applied 71 2021 [首次申报]",
            "high_tech 东阳市 new_and_reviewed 88 2021 proposed",
            "high_tech 东阳市 new 66 2021 proposed",
        ],
    ),
    (
        "2022年全市共有938家企业拿到高新技术企业证书，当中头一回拿证的有461家，到期后重新认定的477家。",
        "盐城市",
        [
            "high_tech 盐城市 new_and_reviewed 938 2022 confirmed",
            "high_tech 盐城市 new 461 2022 confirmed",
            "high_tech 盐城市 reviewed 477 confirmed",
        ],
    ),
    (
        "截至去年底，我市高企数定格在1186家，一年多出来214家。",
        "六安市",
        ["high_tech 六安市 cumulative 1186"],
    ),
    (
        "单项冠军山东累计109家。省里自己也在评。截至2019年，三年累计培育省级制造业单项冠军288家。淄博拿得最多，新华医疗、鲁泰纺织等41家都在册；烟台、威海跟在后面，都不低于25家"
        "。",
        "淄博市",
        [
            "manufacturing_champion 山东省 cumulative 109",
            "manufacturing_champion 山东省 cumulative 288 provincial",
            "manufacturing_champion 淄博市 cumulative 41 provincial",
            "manufacturing_champion 烟台市 cumulative ≥25 provincial",
            "manufacturing_champion 威海市 cumulative ≥25 provincial",
        ],
    ),
    (
        "江西新增19家第八批单项冠军。江西的国家级单项冠军累计61家。从地域看，赣州最集中，有7家，占三成多；南昌4家，宜春3家。",
        None,
        [
            "manufacturing_champion 江西省 new 19 batch 8",
            "manufacturing_champion 江西省 cumulative 61",
            "manufacturing_champion 赣州市 new 7 batch 8",
            "manufacturing_champion 南昌市 new 4 batch 8",
            "manufacturing_champion 宜春市 new 3 batch 8",
        ],
    ),
    (
        "第五批小巨人公布，四川新增138家，累计达到497家。从分布看，成都286家，占57.5%；绵阳41家。",
        None,
        [
            "little_giant 四川省 new 138 batch 5 confirmed",
            "little_giant 四川省 cumulative 497",
            "little_giant 成都市 cumulative 286",
            "little_giant 绵阳市 cumulative 41",
        ],
    ),
    (
        "《报告》盘点了已公布的五批：单项冠军示范企业340家，单项冠军产品256家，过半数落在浙、鲁、苏。三省家数分别为116家、104家和88家。",
        None,
        [
            "manufacturing_champion 全国 cumulative 340 batches 1-5 confirmed [示范企业]",
            "manufacturing_champion 全国 cumulative 256 batches 1-5 confirmed [产品]",
            "manufacturing_champion 浙江省 cumulative 116 batches 1-5 confirmed",
            "manufacturing_champion 山东省 cumulative 104 batches 1-5 confirmed",
            "manufacturing_champion 江苏省 cumulative 88 batches 1-5 confirmed",
        ],
    ),
    (
        "楚雄：2020年认定“小巨人”2户，2021年3户，2022年5户，3年10户，今年又来4户。",
        "楚雄州",
        [
            "little_giant 楚雄彝族自治州 new 2 2020 confirmed",
            "little_giant 楚雄彝族自治州 new 3 2021 confirmed",
            "little_giant 楚雄彝族自治州 new 5 2022 confirmed",
            "little_giant 楚雄彝族自治州 new 10 confirmed",
            "little_giant 楚雄彝族自治州 new 4 confirmed",
        ],
    ),
    (
        "国家级“小巨人”：龙南市4家、信丰3家、于都与兴国各2家。以上合计11家，外加章贡3家，全市14家。",
        "赣州市",
        [
            "little_giant 龙南市 cumulative 4",
            "little_giant 信丰县 cumulative 3",
            "little_giant 于都县 cumulative 2",
            "little_giant 兴国县 cumulative 2",
            "little_giant 章贡区 cumulative 3",
            "little_giant 赣州市 cumulative 14",
        ],
    ),
]

# One word beside a number: what a batch brought about is a stock, those being judged have only asked, new ones are new.
BESIDE_A_NUMBER: list[Row] = [
    (
        "工信部公布的第四批专精特新“小巨人”名单里，有3家婺源企业。婺源由此共有5家企业进入“小巨人”行列。",
        "婺源县",
        [
            "little_giant 婺源县 new 3 batch 4 confirmed",
            "little_giant 婺源县 cumulative 5 batches 1-4 confirmed",
        ],
    ),
    (
        "上半年，威海新增专精特新中小企业120家，备案科技型中小企业超过900家、高新技术企业数量达到1210家。",
        "威海市",
        [
            "srdi_sme 威海市 new 120",
            "tech_sme 威海市 new ≥900",
            "high_tech 威海市 cumulative 1210",
        ],
    ),
    ("正在评审的专精特新中小企业有820家。", "烟台市", ["srdi_sme 烟台市 applied 820"]),
    (
        "榜单显示，过去一年中国的新独角兽有41家。",
        None,
        ["unicorn 全国 new 41"],
    ),
    (
        "福州通过2023年度第一批、第二批高新技术企业认定的共有640家企业。",
        None,
        ["high_tech 福州市 new 640 batches 1-2 2023 confirmed"],
    ),
    ("2021年至2022年，全市新认定高新技术企业31家。", "日喀则市", ["high_tech 日喀则市 new 31 confirmed"]),
    ("截至2022年底，我市培育96家中小企业入选省级专精特新企业库。", "三亚市", ["srdi_sme 三亚市 cumulative 96"]),
]

# 市 in a row of titles is the level that grants; a private institute's unicorns are nobody's.
GRANTED_BY: list[Row] = [
    (
        "2021年，全市培育市专精特新中小企业42家、省专精特新中小企业16家。",
        "亳州市",
        ["srdi_sme 亳州市 new 42 2021 municipal", "srdi_sme 亳州市 new 16 2021"],
    ),
    (
        "胡润研究院发布《2024全球独角兽榜》，无锡有7家独角兽上榜。",
        None,
        ["unicorn 无锡市 cumulative 7"],
    ),
    (
        "高新技术企业达612家，入选中国独角兽企业的公司有2家。",
        "泰州市",
        ["high_tech 泰州市 cumulative 612", "unicorn 泰州市 cumulative 2"],
    ),
    (
        "佛山市昨公布2021年瞪羚企业榜单，共有24家企业入选。",
        None,
        ["gazelle 佛山市 new 24 2021 confirmed municipal"],
    ),
]

# A list's status is none of another title's or level's; a 公示 in one clause is none of its neighbours'.
OTHER_LISTS: list[Row] = [
    (
        "第六批国家级专精特新“小巨人”名单揭晓，江阴新增“小巨人”17家，还增加省级专精特新中小企业59家。",
        None,
        ["little_giant 江阴市 new 17 batch 6 confirmed", "srdi_sme 江阴市 new 59"],
    ),
    (
        "省工信厅公示，烟台的某某电子等48家企业进入2024年度瞪羚企业拟认定名单。2024年，烟台新培育瞪羚企业48家、单项冠军企业19家。",
        "烟台市",
        [
            "gazelle 烟台市 new 48 2024 proposed provincial",
            "manufacturing_champion 烟台市 new 19 2024",
        ],
    ),
    (
        "今年以来，共评审认定市级专精特新中小企业41家，新入围省瞪羚企业公示名单9家，入选国家专精特新“小巨人”企业4家。",
        "日照市",
        [
            "srdi_sme 日照市 new 41 confirmed municipal",
            "gazelle 日照市 new 9 proposed provincial",
            "little_giant 日照市 new 4 confirmed",
        ],
    ),
    (
        "各地推荐后，经专家评审、现场核查和网站公示，第三批省级单项冠军企业最终敲定，渭南市入选6户。",
        None,
        ["manufacturing_champion 渭南市 new 6 batch 3 confirmed provincial"],
    ),
    ("中央财政支持的重点“小巨人”企业41家。", "河北省", ["key_little_giant 河北省 cumulative 41"]),
]

# 全年 is the year that the paragraph, the report or the day of the stocks beside it names.
ALL_YEAR: list[Row] = [
    (
        "2021年，全市抓实主体培育。全年新认定高新技术企业118家。",
        "衢州市",
        ["high_tech 衢州市 new 118 2021 confirmed"],
    ),
    (
        "全年共认定高新技术企业74家。截至2009年底，全省共有高新技术企业820家。",
        "吉林省",
        ["high_tech 吉林省 new 74 2009 confirmed", "high_tech 吉林省 cumulative 820"],
    ),
]

# A list that bears a place's name is granted by that place, a county's titles with its city's name by the city.
NAMED_AFTER: list[Row] = [
    (
        "全省首批制造业单项冠军企业名单由山东省工信厅公布，共有81家企业，其中德州5家上榜。",
        None,
        [
            "manufacturing_champion 山东省 new 81 batch 1 confirmed provincial",
            "manufacturing_champion 德州市 new 5 batch 1 confirmed provincial",
        ],
    ),
    (
        "目前，仙居县有国家级专精特新“小巨人”企业9家、浙江省专精特新中小企业30家、台州市专精特新“小巨人”企业12家。",
        "仙居县",
        [
            "little_giant 仙居县 cumulative 9",
            "srdi_sme 仙居县 cumulative 30",
            "little_giant 仙居县 cumulative 12 municipal",
        ],
    ),
]

# Halves that run alike are read alike; what is held against another year, or was granted last year, is of no list here.
ALIKE: list[Row] = [
    (
        "湖南新增第四批专精特新“小巨人”174家，总数达406家，居全国第七；长沙市新增54家，总数138家，占全省34%。",
        None,
        [
            "little_giant 湖南省 new 174 batch 4",
            "little_giant 湖南省 cumulative 406",
            "little_giant 长沙市 new 54 batch 4",
            "little_giant 长沙市 cumulative 138",
        ],
    ),
    (
        "广东新增第五批“小巨人”658家，累计1525家，江苏新增795家，累计1474家。",
        None,
        [
            "little_giant 广东省 new 658 batch 5",
            "little_giant 广东省 cumulative 1525",
            "little_giant 江苏省 new 795 batch 5",
            "little_giant 江苏省 cumulative 1474",
        ],
    ),
    (
        "2019年全市新认定高新技术企业201家，复审通过45家，有效期内总数达到623家。",
        "沧州市",
        [
            "high_tech 沧州市 new 201 2019 confirmed",
            "high_tech 沧州市 reviewed 45 confirmed",
            "high_tech 沧州市 cumulative 623 [有效期内]",
        ],
    ),
    (
        "省经信厅公示2023年度隐形冠军企业名单，衢州共有5家企业上榜，龙游县2家，总数达到21家。",
        "衢州市",
        [
            "hidden_champion 衢州市 new 5 2023 proposed",
            "hidden_champion 龙游县 new 2 2023 proposed",
            "hidden_champion 衢州市 cumulative 21 proposed",
        ],
    ),
    ("肇庆今年共有192家企业通过高企认定。", "肇庆市", ["high_tech 肇庆市 new 192 confirmed"]),
    (
        "全市现有高新技术企业3800余户，较2020年增加1500户；国家科技型中小企业入库4100户。",
        "太原市",
        ["high_tech 太原市 cumulative ≥3800", "tech_sme 太原市 new 4100 national"],
    ),
    (
        "省工信厅认定2022年第一批专精特新中小企业，我市78家企业在列，加上去年认定的102家，全市总数达180家。",
        "邢台市",
        [
            "srdi_sme 邢台市 new 78 batch 1 2022 confirmed",
            "srdi_sme 邢台市 new 102 2021 confirmed",
            "srdi_sme 邢台市 cumulative 180",
        ],
    ),
    (
        "在2023年省级专精特新中小企业认定中，洛阳232家企业通过，其中复核通过58家，累计达到629家。",
        "洛阳市",
        [
            "srdi_sme 洛阳市 new_and_reviewed 232 2023 confirmed",
            "srdi_sme 洛阳市 reviewed 58 confirmed",
            "srdi_sme 洛阳市 cumulative 629",
        ],
    ),
    (
        "赣州市今年共有312家企业申报高新技术企业，分三批获批276家，其中重新认定89家，新认定187家。",
        "赣州市",
        [
            "high_tech 赣州市 applied 312",
            "high_tech 赣州市 new_and_reviewed 276 confirmed",
            "high_tech 赣州市 reviewed 89 confirmed",
            "high_tech 赣州市 new 187 confirmed",
        ],
    ),
    (
        "据《2022中国独角兽企业发展报告》，全国独角兽企业共316家，北京82家、上海60家，新晋74家。",
        None,
        [
            "unicorn 全国 cumulative 316",
            "unicorn 北京市 cumulative 82",
            "unicorn 上海市 cumulative 60",
            "unicorn 全国 new 74",
        ],
    ),
    (
        "浙江省科技厅关于公布2023年第二批省科技型中小企业名单的通知:杭州市3021家,宁波市1820家,温州市1502家,合计12031家。",
        "杭州市",
        [
            "tech_sme 杭州市 new 3021 batch 2 2023 provincial",
            "tech_sme 宁波市 new 1820 batch 2 2023 provincial",
            "tech_sme 温州市 new 1502 batch 2 2023 provincial",
            "tech_sme 浙江省 new 12031 batch 2 2023 provincial",
        ],
    ),
    (
        "湖南瞪羚企业分布：长沙52家、株洲21家、湘潭11家，合计101家。",
        "长沙市",
        [
            "gazelle 长沙市 cumulative 52",
            "gazelle 株洲市 cumulative 21",
            "gazelle 湘潭市 cumulative 11",
            "gazelle 湖南省 cumulative 101",
        ],
    ),
    (
        "温州第六批小巨人：乐清21家，瑞安11家，鹿城4家，共计66家，数量居全省第四。",
        "乐清市",
        [
            "little_giant 乐清市 new 21 batch 6",
            "little_giant 瑞安市 new 11 batch 6",
            "little_giant 鹿城区 new 4 batch 6",
            "little_giant 温州市 new 66 batch 6",
        ],
    ),
    (
        "第五批小巨人公示，昆明24家、曲靖8家、玉溪6家，共50家。",
        "昆明市",
        [
            "little_giant 昆明市 new 24 batch 5 proposed",
            "little_giant 曲靖市 new 8 batch 5 proposed",
            "little_giant 玉溪市 new 6 batch 5 proposed",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"), [*ADDED_UP, *BESIDE_A_NUMBER, *GRANTED_BY, *OTHER_LISTS, *ALL_YEAR, *NAMED_AFTER]
)
def test_what_a_figure_is_of(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
