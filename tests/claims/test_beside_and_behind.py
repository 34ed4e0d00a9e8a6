"""Years, places and floors told behind or beside the figures, and what is only a condition or for the firms."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The floor stands first, and behind it are named those that passed it.
FLOORS_BEFORE_THEIR_PLACES: list[Row] = [
    (
        "国家级单项冠军企业数超过30家的，有苏州、无锡、青岛、烟台四市。",
        None,
        [
            "manufacturing_champion 苏州市 cumulative ≥30",
            "manufacturing_champion 无锡市 cumulative ≥30",
            "manufacturing_champion 青岛市 cumulative ≥30",
            "manufacturing_champion 烟台市 cumulative ≥30",
        ],
    ),
    (
        "国家级“小巨人”突破200家的，有合肥、长沙、南京三市。",
        None,
        [
            "little_giant 合肥市 cumulative ≥200",
            "little_giant 长沙市 cumulative ≥200",
            "little_giant 南京市 cumulative ≥200",
        ],
    ),
    (
        "国家级“小巨人”企业在150家以上的，是嘉兴、台州和绍兴。",
        None,
        [
            "little_giant 嘉兴市 cumulative ≥150",
            "little_giant 台州市 cumulative ≥150",
            "little_giant 绍兴市 cumulative ≥150",
        ],
    ),
    (
        "拥有国家级“小巨人”企业超过100家的，包括厦门、泉州、福州。",
        None,
        [
            "little_giant 厦门市 cumulative ≥100",
            "little_giant 泉州市 cumulative ≥100",
            "little_giant 福州市 cumulative ≥100",
        ],
    ),
    (
        "高新技术企业数量超1000家的有襄阳、宜昌两市。",
        None,
        ["high_tech 襄阳市 cumulative ≥1000", "high_tech 宜昌市 cumulative ≥1000"],
    ),
    (
        "国家级单项冠军超过10家的城市有湖州、金华、温州。",
        None,
        [
            "manufacturing_champion 湖州市 cumulative ≥10",
            "manufacturing_champion 金华市 cumulative ≥10",
            "manufacturing_champion 温州市 cumulative ≥10",
        ],
    ),
    (
        "国家级单项冠军企业超15家的，为东莞、佛山、珠海三市。",
        None,
        [
            "manufacturing_champion 东莞市 cumulative ≥15",
            "manufacturing_champion 佛山市 cumulative ≥15",
            "manufacturing_champion 珠海市 cumulative ≥15",
        ],
    ),
    (
        "“小巨人”企业突破50家大关的，有芜湖、马鞍山两座城市。",
        None,
        ["little_giant 芜湖市 cumulative ≥50", "little_giant 马鞍山市 cumulative ≥50"],
    ),
    (
        "国家级“小巨人”企业数不低于80家的，只有株洲、湘潭两市。",
        None,
        ["little_giant 株洲市 cumulative ≥80", "little_giant 湘潭市 cumulative ≥80"],
    ),
    ("年度新增高新技术企业超过30家的，有奖励的镇街包括东街和西街。", None, []),
    ("营业收入超过20亿元的“小巨人”企业，有潍柴、歌尔两家。", None, []),
]

# A clause behind a figure tells its year, or the last one of the sentence that of all its figures.
YEARS_TOLD_BEHIND: list[Row] = [
    (
        "“小巨人”第三批2930家，时间是2021年；2022年的第四批有4357家。",
        None,
        ["little_giant 全国 new 2930 batch 3 2021", "little_giant 全国 new 4357 batch 4 2022"],
    ),
    (
        "第二批“小巨人”1744家，那是2020年；第三批2930家，已是2021年。",
        None,
        ["little_giant 全国 new 1744 batch 2 2020", "little_giant 全国 new 2930 batch 3 2021"],
    ),
    (
        "新认定国家级“小巨人”企业5家、省级隐形冠军企业3家，这就是2024年我市的成绩单。",
        "乐清市",
        ["little_giant 乐清市 new 5 2024 confirmed", "hidden_champion 乐清市 new 3 2024 confirmed"],
    ),
    (
        "新增国家高新技术企业91家，净增规上企业30家，这是2021年我区科技创新的成绩。",
        "鄞州区",
        ["high_tech 鄞州区 new 91 2021"],
    ),
    (
        "新增省级瞪羚企业8家、省级专精特新中小企业30家，这正是2022年吴兴区交出的高分答卷。",
        "吴兴区",
        ["gazelle 吴兴区 new 8 2022 provincial", "srdi_sme 吴兴区 new 30 2022"],
    ),
    ("新增国家级“小巨人”4家，这一组数据是慈溪2023年的亮眼成绩。", "慈溪市", ["little_giant 慈溪市 new 4 2023"]),
    (
        "新认定市级专精特新企业25家、省级17家，这是我县2022年企业培育的收获。",
        "德清县",
        ["srdi_sme 德清县 new 25 2022 confirmed municipal", "srdi_sme 德清县 new 17 2022 confirmed"],
    ),
    (
        "拥有国家级“小巨人”32家、省级专精特新中小企业210家，这是余姚2023年的家底。",
        "余姚市",
        ["little_giant 余姚市 cumulative 32", "srdi_sme 余姚市 cumulative 210"],
    ),
    (
        "第三批单项冠军公布60家，时间是2018年；第四批公布64家，时间为2019年。",
        None,
        [
            "manufacturing_champion 全国 new 60 batch 3 2018 confirmed",
            "manufacturing_champion 全国 new 64 batch 4 2019 confirmed",
        ],
    ),
    ("新增国家级“小巨人”11家，计划到2026年再培育20家。", "慈溪市", ["little_giant 慈溪市 new 11"]),
    ("全市新增国家级“小巨人”11家，这是2021年以来最多的一次。", "慈溪市", ["little_giant 慈溪市 new 11"]),
    ("第五批“小巨人”我市入选9家，比2022年多3家。", "慈溪市", ["little_giant 慈溪市 new 9 batch 5 confirmed"]),
    ("第四批“小巨人”我市入选9家，是2021年的两倍。", "慈溪市", ["little_giant 慈溪市 new 9 batch 4 confirmed"]),
    ("新增高新技术企业40家，这也是继2022年之后再创新高。", "慈溪市", ["high_tech 慈溪市 new 40"]),
    ("新增国家级“小巨人”7家，这是2020年的3倍多。", "慈溪市", ["little_giant 慈溪市 new 7"]),
]

# A place has some of a list that is counted whole in the same breath.
SHARES_OF_A_LIST: list[Row] = [
    (
        "第四批4357家“小巨人”企业中，福建占140家。",
        None,
        ["little_giant 全国 new 4357 batch 4", "little_giant 福建省 new 140 batch 4"],
    ),
    (
        "安徽在全国第二批1744家“小巨人”里占了88家。",
        None,
        ["little_giant 全国 new 1744 batch 2", "little_giant 安徽省 new 88 batch 2"],
    ),
    (
        "陕西在第四批“小巨人”4357家企业当中有47家，在第五批3671家当中有59家。",
        None,
        [
            "little_giant 全国 new 4357 batch 4",
            "little_giant 陕西省 new 47 batch 4",
            "little_giant 全国 new 3671 batch 5",
            "little_giant 陕西省 new 59 batch 5",
        ],
    ),
    (
        "四川在第三批单项冠军60家企业里占3家，在第五批93家里占5家。",
        None,
        [
            "manufacturing_champion 全国 new 60 batch 3",
            "manufacturing_champion 四川省 new 3 batch 3",
            "manufacturing_champion 全国 new 93 batch 5",
            "manufacturing_champion 四川省 new 5 batch 5",
        ],
    ),
    (
        "广西在第六批“小巨人”企业3075家之中仅有18家。",
        None,
        ["little_giant 全国 new 3075 batch 6", "little_giant 广西壮族自治区 new 18 batch 6"],
    ),
    ("杭州在第五批“小巨人”384家企业中占98家。", None, ["little_giant 杭州市 new 98 batch 5"]),
    (
        "河北在第四批4357家“小巨人”企业中有141家入选。",
        None,
        ["little_giant 全国 new 4357 batch 4", "little_giant 河北省 new 141 batch 4 confirmed"],
    ),
    ("合肥在省级专精特新企业3000家中有600家。", None, ["srdi_sme 合肥市 cumulative 600"]),
]

# Places that only have most of the firms counted before own none of what is counted next.
WHERE_MOST_OF_THEM_ARE: list[Row] = [
    (
        "宁波拥有省级隐形冠军61家，鄞州、北仑两地占了六成；国家级单项冠军有83家，“小巨人”企业352家。",
        "宁波市",
        [
            "hidden_champion 宁波市 cumulative 61",
            "manufacturing_champion 宁波市 cumulative 83",
            "little_giant 宁波市 cumulative 352",
        ],
    ),
    (
        "苏州国家级“小巨人”企业达401家，超过一半集中在昆山、工业园区；省级专精特新中小企业有3120家。",
        None,
        ["little_giant 苏州市 cumulative 401", "srdi_sme 苏州市 cumulative 3120"],
    ),
    (
        "温州有国家级“小巨人”企业178家，八成以上分布在乐清、瑞安；另有单项冠军12家。",
        "温州市",
        ["little_giant 温州市 cumulative 178", "manufacturing_champion 温州市 cumulative 12"],
    ),
    (
        "青岛市级瞪羚企业共有210家，黄岛、崂山、城阳汇聚了七成多；高新技术企业达7900家。",
        "青岛市",
        ["gazelle 青岛市 cumulative 210 municipal", "high_tech 青岛市 cumulative 7900"],
    ),
    (
        "成都共有“小巨人”286家，高新区和双流集中了近半数，国家级单项冠军13家。",
        "成都市",
        ["little_giant 成都市 cumulative 286", "manufacturing_champion 成都市 cumulative 13"],
    ),
]

# Each batch has a line of its own, and what is split up below is of them all.
LINES_OF_BATCHES: list[Row] = [
    (
        "嘉兴市历批“小巨人”企业认定情况\n第二批（2020年）：18家\n第三批（2021年）：27家\n第四批（2022年）：36家",
        "嘉兴市",
        [
            "little_giant 嘉兴市 new 18 batch 2 2020",
            "little_giant 嘉兴市 new 27 batch 3 2021",
            "little_giant 嘉兴市 new 36 batch 4 2022",
        ],
    ),
    (
        "“小巨人”企业认定情况：第四批(2022年)新认定33家,第五批(2023年)新认定29家。",
        "金华市",
        ["little_giant 金华市 new 33 batch 4 2022 confirmed", "little_giant 金华市 new 29 batch 5 2023 confirmed"],
    ),
    (
        "菏泽市历批“小巨人”名单\n第五批（2023年）：认定13家\n第六批（2024年）：认定15家\n\n各县区分布：曹县9家、单县5家、郓城县4家。",
        "菏泽市",
        [
            "little_giant 菏泽市 new 13 batch 5 2023 confirmed",
            "little_giant 菏泽市 new 15 batch 6 2024 confirmed",
            "little_giant 曹县 cumulative 9",
            "little_giant 单县 cumulative 5",
            "little_giant 郓城县 cumulative 4",
        ],
    ),
    (
        "菏泽市第六批“小巨人”名单公布，入选15家。\n各县区分布：曹县6家、单县5家、郓城县4家。",
        "菏泽市",
        [
            "little_giant 菏泽市 new 15 batch 6 confirmed",
            "little_giant 曹县 new 6 batch 6 confirmed",
            "little_giant 单县 new 5 batch 6 confirmed",
            "little_giant 郓城县 new 4 batch 6 confirmed",
        ],
    ),
]

# A batch that is only singled out among all does not tie the total to it.
ONE_BATCH_SINGLED_OUT: list[Row] = [
    (
        "武汉如今有国家级“小巨人”309家，当中光是第五批就入选101家。",
        None,
        ["little_giant 武汉市 cumulative 309", "little_giant 武汉市 new 101 batch 5 confirmed"],
    ),
    (
        "青岛“小巨人”目前为190家，单是列入第四批名单的就占了57家。",
        None,
        ["little_giant 青岛市 cumulative 190", "little_giant 青岛市 new 57 batch 4 confirmed"],
    ),
]

# Conditions, and things for the firms that a meeting served.
WHOEVER_HAS_SO_MANY: list[Row] = [
    ("镇街年度新认定高新技术企业在5家及以上的，安排20万元奖励；不足2家的，取消评优资格。", "浦江县", []),
    ("乡镇新培育省级专精特新中小企业2家及以上的，给予5万元奖励。", "浦江县", []),
    ("当年新增高新技术企业10家以上的园区，奖励50万元。", "浦江县", []),
    ("年度新认定“小巨人”企业达到1家的街道，考核加5分；达到3家的，加10分。", "浦江县", []),
    ("对新增国家高新技术企业不少于8家的孵化器，给予30万元补助。", "浦江县", []),
    ("凡年内新认定科技型中小企业超过20家的乡镇，考核直接评优。", "浦江县", []),
    ("新认定高企满5家的科技园，一次性奖励20万元；满10家的，奖励50万元。", "浦江县", []),
    ("乡镇一年内认定高新技术企业达3家者，奖励工作经费8万元，少于1家者不予评优。", "浦江县", []),
    ("10个展位，供25家“小巨人”企业在本届博览会上使用。", "无锡市", []),
    ("博览会设展位16个，专供40家“小巨人”企业布展。", "无锡市", []),
    ("园区36个签约项目中，专精特新项目占了9个。", "无锡市", []),
    ("全区在建项目120个，高新技术项目占45个。", "无锡市", []),
    ("本次招聘会为50家“小巨人”企业提供岗位1200个。", "无锡市", []),
    ("15个免费摊位，分给了20家“小巨人”企业。", "无锡市", []),
    ("30辆接驳车，供60家专精特新企业的代表在峰会期间乘坐。", "无锡市", []),
]

# What is told apart, and what makes up the figure beside it.
PARTS_THAT_MAKE_UP_A_SUM: list[Row] = [
    (
        "单项冠军方面，全市企业有12家、产品有6个，总计18个。",
        "嘉兴市",
        [
            "manufacturing_champion 嘉兴市 cumulative 12 [企业]",
            "manufacturing_champion 嘉兴市 cumulative 6 [产品]",
            "manufacturing_champion 嘉兴市 cumulative 18",
        ],
    ),
    (
        "全省拥有省级单项冠军226个，企业150家，产品76个。",
        "山东省",
        [
            "manufacturing_champion 山东省 cumulative 226 provincial",
            "manufacturing_champion 山东省 cumulative 150 provincial [企业]",
            "manufacturing_champion 山东省 cumulative 76 provincial [产品]",
        ],
    ),
    (
        "国家级单项冠军，我市有15个：企业9家、产品6个。",
        "济宁市",
        [
            "manufacturing_champion 济宁市 cumulative 15",
            "manufacturing_champion 济宁市 cumulative 9 [企业]",
            "manufacturing_champion 济宁市 cumulative 6 [产品]",
        ],
    ),
    (
        "2024年度江苏省瞪羚企业名单公布，我市共有60家上榜：38家系首次认定，另外22家为复核通过。",
        "盐城市",
        [
            "gazelle 盐城市 new_and_reviewed 60 2024 confirmed provincial",
            "gazelle 盐城市 new 38 2024 confirmed provincial",
            "gazelle 盐城市 reviewed 22 confirmed provincial",
        ],
    ),
    (
        "第六批“小巨人”及第三批复核名单公布，我市有9家企业在列：其中5家为第六批新入选，其余4家是第三批复核通过企业。",
        "海宁市",
        [
            "little_giant 海宁市 new_and_reviewed 9 batch 6 confirmed",
            "little_giant 海宁市 new 5 batch 6 confirmed",
            "little_giant 海宁市 reviewed 4 batch 3 confirmed",
        ],
    ),
]

# Who was put forward for a title has not got it yet.
APPLIED_AND_PUT_FORWARD: list[Row] = [
    (
        "我市第七批“小巨人”企业申报工作结束，66家企业提交材料，审核后推荐40家。",
        "遂宁市",
        ["little_giant 遂宁市 applied 66 batch 7", "little_giant 遂宁市 applied 40 batch 7"],
    ),
    (
        "第八批制造业单项冠军申报工作告一段落，我市提交材料的有18家，最终9家获得推荐。",
        "淮安市",
        ["manufacturing_champion 淮安市 applied 18 batch 8", "manufacturing_champion 淮安市 applied 9 batch 8"],
    ),
    (
        "全市共有35家企业申报第六批“小巨人”，经筛选，22家获推荐至省经信厅。",
        "淮安市",
        ["little_giant 淮安市 applied 35 batch 6", "little_giant 淮安市 applied 22 batch 6"],
    ),
    ("在第六批“小巨人”推荐工作中，我市21家企业获得省厅推荐。", "淮安市", ["little_giant 淮安市 applied 21 batch 6"]),
    ("第四批“小巨人”企业申报工作结束，我市有13家企业被推荐。", "淮安市", ["little_giant 淮安市 applied 13 batch 4"]),
]

# The place comes last, if behind the name of its province.
PLACES_BEHIND_THEIR_FIGURES: list[Row] = [
    (
        "高新技术企业1200家，科技型中小企业1500家，株洲创新活力奔涌。",
        None,
        ["high_tech 株洲市 cumulative 1200", "tech_sme 株洲市 cumulative 1500"],
    ),
    (
        "拥有国家级“小巨人”48家、省级专精特新中小企业510家，江苏昆山实力不俗。",
        None,
        ["little_giant 昆山市 cumulative 48", "srdi_sme 昆山市 cumulative 510"],
    ),
]

# Which of the firms are meant comes first, and the next clause looks for them among all.
PARTS_TOLD_AS_A_TOPIC: list[Row] = [
    (
        "设有博士后工作站的，在全市“小巨人”企业当中有14家。",
        "衢州市",
        ["little_giant 衢州市 cumulative 14 [设有博士后工作站]"],
    ),
    ("年营收过亿元的，在全省“小巨人”企业里有310家。", "江西省", ["little_giant 江西省 cumulative 310 [年营收过亿元]"]),
    ("拿到银行贷款的，在全市瞪羚企业中占46家。", "衢州市", ["gazelle 衢州市 cumulative 46 [拿到银行贷款]"]),
    ("在A股上市的，在我市单项冠军当中有6家。", "衢州市", ["manufacturing_champion 衢州市 cumulative 6 [在A股上市]"]),
    ("入选第六批的，在全市“小巨人”企业里有9家。", "衢州市", ["little_giant 衢州市 new 9 batch 6 confirmed"]),
    ("最令人振奋的，在第六批“小巨人”名单中有9家是衢州企业。", "衢州市", ["little_giant 衢州市 new 9 batch 6"]),
]

# What the end of a sentence says of all its figures.
ONLY_THOSE_STILL_VALID: list[Row] = [
    (
        "山东有1120家“小巨人”企业，湖北有880家（两省均只统计有效期内的企业）。",
        None,
        ["little_giant 山东省 cumulative 1120 [有效期内]", "little_giant 湖北省 cumulative 880 [有效期内]"],
    ),
    (
        "安徽“小巨人”企业640家，福建410家，均为有效期内企业。",
        None,
        ["little_giant 安徽省 cumulative 640 [有效期内]", "little_giant 福建省 cumulative 410 [有效期内]"],
    ),
    (
        "苏州有“小巨人”401家，宁波352家（数据均只计有效期内企业）。",
        None,
        ["little_giant 苏州市 cumulative 401 [有效期内]", "little_giant 宁波市 cumulative 352 [有效期内]"],
    ),
    (
        "全市“小巨人”企业88家、高新技术企业2100家，都只算有效期内的。",
        "泰州市",
        ["little_giant 泰州市 cumulative 88 [有效期内]", "high_tech 泰州市 cumulative 2100 [有效期内]"],
    ),
    (
        "泰州“小巨人”企业88家（仅统计有效期内企业）。第七批入选9家。",
        "泰州市",
        ["little_giant 泰州市 cumulative 88 [有效期内]", "little_giant 泰州市 new 9 batch 7 confirmed"],
    ),
    (
        "第六批“小巨人”入选9家，均为有效期内的省级专精特新企业。",
        "泰州市",
        ["little_giant 泰州市 new 9 batch 6 confirmed"],
    ),
]

# A province that has chosen gazelles for years grants the title; a row goes on with its level.
LEVELS_LEFT_UNSAID: list[Row] = [
    ("评选三年来，算上这一批，湖北瞪羚企业共有1205家。", None, ["gazelle 湖北省 cumulative 1205 provincial"]),
    ("瞪羚企业评选走过了六年，如今湖北共有1205家。", None, ["gazelle 湖北省 cumulative 1205 provincial"]),
    ("武汉瞪羚企业共有705家。", None, ["gazelle 武汉市 cumulative 705"]),
    (
        "截至9月，国家级“小巨人”已达620家，省级专精特新中小企业6200家，瞪羚企业1500家。",
        "湖北省",
        [
            "little_giant 湖北省 cumulative 620",
            "srdi_sme 湖北省 cumulative 6200",
            "gazelle 湖北省 cumulative 1500 provincial",
        ],
    ),
]

# A mark that a figure passed, where the count of a list stood still, and the whole of that time.
MARKS_PASSED: list[Row] = [
    ("2022年，全市高新技术企业以1024家首次迈过千家大关。", "绵阳市", ["high_tech 绵阳市 cumulative 1024"]),
    ("贵州高新技术企业2020年以2015家首次跨越2000家关口。", None, ["high_tech 贵州省 cumulative 2015"]),
    ("高新技术企业突破三千家关口，达3120家。", "绵阳市", ["high_tech 绵阳市 cumulative 3120"]),
    ("第七批“小巨人”公布，宁波的上榜数锁定在58家。", None, ["little_giant 宁波市 new 58 batch 7 confirmed"]),
    ("随着第四批“小巨人”名单落定，南通入选数定格在36家。", None, ["little_giant 南通市 new 36 batch 4 confirmed"]),
    ("南通“小巨人”总数定格在212家。", None, ["little_giant 南通市 cumulative 212"]),
    (
        "福州以21家排在全省第一，这是第三批“小巨人”的座次，当时全省共有143家。",
        None,
        ["little_giant 福州市 new 21 batch 3", "little_giant 福建省 new 143 batch 3"],
    ),
]

# The list bears the name of its place; what is new and what is reviewed make up the whole.
WHOSE_LIST_BY_NAME: list[Row] = [
    (
        "42家企业跻身山西省第四批制造业单项冠军。",
        None,
        ["manufacturing_champion 山西省 new 42 batch 4 confirmed provincial"],
    ),
    ("6家企业跻身浙江省第六批“小巨人”，名单今日公布。", None, ["little_giant 浙江省 new 6 batch 6 confirmed"]),
    (
        "第六批“小巨人”和第三批复核名单公示，榜单上共有12家我区企业：7家系第六批新入选，另外5家通过了第三批的复核。",
        "鄞州区",
        [
            "little_giant 鄞州区 new_and_reviewed 12 batch 6 proposed",
            "little_giant 鄞州区 new 7 batch 6 proposed",
            "little_giant 鄞州区 reviewed 5 batch 3 proposed",
        ],
    ),
    (
        "我区在2023年第二批专精特新中小企业名单中占得210席：95家为首次认定，其余115家是2020年入选、今年又通过复核的企业。",
        "青浦区",
        [
            "srdi_sme 青浦区 new_and_reviewed 210 batch 2 2023 confirmed",
            "srdi_sme 青浦区 new 95 batch 2 2023 confirmed",
            "srdi_sme 青浦区 reviewed 115 2020 confirmed",
        ],
    ),
]

# A row ends with what is said of it all: whose and new, wanted, of which level, or nothing of the kind.
SAID_OF_ALL_BEHIND_THEM: list[Row] = [
    (
        "国家级“小巨人”企业27家、省级专精特新中小企业410家，均为湖州去年新增。",
        None,
        ["little_giant 湖州市 new 27", "srdi_sme 湖州市 new 410"],
    ),
    (
        "隐形冠军企业9家、瞪羚企业4家，这是今年以来我市新认定的数量。",
        "海宁市",
        ["hidden_champion 海宁市 new 9 confirmed", "gazelle 海宁市 new 4 confirmed"],
    ),
    (
        "66家高新技术企业、11家瞪羚企业，2023年度全市认定结果出炉。",
        "宜昌市",
        ["high_tech 宜昌市 new 66 2023 confirmed", "gazelle 宜昌市 new 11 2023 confirmed"],
    ),
    ("国家级“小巨人”企业300家，这是全市要在“十五五”末实现的目标。", "宁波市", []),
    ("高新技术企业2500家、瞪羚企业400家，这是全市未来三年的规划目标。", "芜湖市", []),
    (
        "瞪羚企业15家、专精特新企业260家，这是市级层面；国家级层面，则有“小巨人”21家、单项冠军6家。",
        "嘉兴市",
        [
            "gazelle 嘉兴市 cumulative 15 municipal",
            "srdi_sme 嘉兴市 cumulative 260 municipal",
            "little_giant 嘉兴市 cumulative 21",
            "manufacturing_champion 嘉兴市 cumulative 6",
        ],
    ),
    (
        "高新技术企业77家、瞪羚企业13家，都是2022年度认定的。",
        "嘉兴市",
        ["high_tech 嘉兴市 new 77 2022 confirmed", "gazelle 嘉兴市 new 13 2022 confirmed"],
    ),
    ("240户专精特新中小企业，这是太原新认定的数量。", None, ["srdi_sme 太原市 new 240 confirmed"]),
    (
        "国家级“小巨人”企业41家、单项冠军7家，这就是昆山的家底。",
        None,
        ["little_giant 昆山市 cumulative 41", "manufacturing_champion 昆山市 cumulative 7"],
    ),
    (
        "“小巨人”企业30家、瞪羚企业12家，都是民营企业。",
        "嘉兴市",
        ["little_giant 嘉兴市 cumulative 30", "gazelle 嘉兴市 cumulative 12"],
    ),
    ("第六批“小巨人”企业14家，这是我市历史最好成绩。", "嘉兴市", ["little_giant 嘉兴市 new 14 batch 6"]),
]

# What became of the firms comes first; titles that a pause parts from the number that each has.
WHO_DID_WHAT_AS_A_TOPIC: list[Row] = [
    ("未能通过复核的，江西省第三批“小巨人”企业中有21家。", None, ["little_giant 江西省 revoked 21 batch 3 confirmed"]),
    ("通过复核的，在全市“小巨人”企业里有16家。", "衢州市", ["little_giant 衢州市 reviewed 16 confirmed"]),
    ("被撤销称号的，全市瞪羚企业里有3家。", "衢州市", ["gazelle 衢州市 revoked 3 confirmed"]),
    (
        "重庆的高新技术企业、科技型中小企业，去年底都已越过8000家这道坎。",
        None,
        ["high_tech 重庆市 cumulative ≥8000", "tech_sme 重庆市 cumulative ≥8000"],
    ),
    (
        "高新技术企业、专精特新中小企业，目前均突破1200家。",
        "泰州市",
        ["high_tech 泰州市 cumulative ≥1200", "srdi_sme 泰州市 cumulative ≥1200"],
    ),
    ("高新技术企业、专精特新中小企业，目前共1200家。", "泰州市", []),
]

# What a figure is made up of, the field that has most, what a review left.
MADE_UP_OF_TWO: list[Row] = [
    (
        "全市认定高新技术企业310家，包括首次认定的190家和重新认定的120家。",
        "抚州市",
        [
            "high_tech 抚州市 new_and_reviewed 310 confirmed",
            "high_tech 抚州市 new 190 confirmed",
            "high_tech 抚州市 reviewed 120 confirmed",
        ],
    ),
    ("在无锡，“小巨人”最多的是高端装备制造业，有71家。", None, ["little_giant 无锡市 cumulative 71 [高端装备制造业]"]),
    (
        "苏州市集成电路产业里，“小巨人”企业累计培育33户，国家级单项冠军累计培育5户。",
        None,
        [
            "little_giant 苏州市 cumulative 33 [集成电路产业]",
            "manufacturing_champion 苏州市 cumulative 5 [集成电路产业]",
        ],
    ),
    (
        "瞪羚企业，全市累计认定过180家，经过复核还剩142家。",
        "西安市",
        ["gazelle 西安市 cumulative 180 confirmed", "gazelle 西安市 cumulative 142 [经过复核]"],
    ),
]

# Batches under review, earlier spans, a list named after its place, and when a list was final.
ANOTHER_BATCH_BESIDE: list[Row] = [
    (
        "第七批单项冠军名单公示，第二批、第五批分别有40家、77家通过复核。",
        None,
        [
            "manufacturing_champion 全国 reviewed 40 batch 2 proposed",
            "manufacturing_champion 全国 reviewed 77 batch 5 proposed",
        ],
    ),
    (
        "东莞以98家占据2022年度广东省瞪羚企业名单的大头，名单共210家。",
        None,
        ["gazelle 东莞市 new 98 2022 provincial", "gazelle 广东省 new 210 2022 provincial"],
    ),
    (
        "安徽以610家占2022年新认定的4357家“小巨人”企业的14%。",
        None,
        ["little_giant 安徽省 new 610 2022 confirmed", "little_giant 全国 new 4357 2022 confirmed"],
    ),
    (
        "江西在前八批国家级单项冠军中累计占38家，福建为51家；厦门截至2024年6月有19家。",
        None,
        [
            "manufacturing_champion 江西省 cumulative 38 batches 1-8",
            "manufacturing_champion 福建省 cumulative 51 batches 1-8",
            "manufacturing_champion 厦门市 cumulative 19",
        ],
    ),
    ("我市最终有7家企业入选第五批“小巨人”，公示已经结束。", "江阴市", ["little_giant 江阴市 new 7 batch 5 confirmed"]),
    (
        "我市有7家企业入选第五批“小巨人”公示名单，公示将于月底结束。",
        "江阴市",
        ["little_giant 江阴市 new 7 batch 5 proposed"],
    ),
    (
        "全国210家企业拟认定为第五批单项冠军（第二批复核结果一并公示）。",
        None,
        ["manufacturing_champion 全国 new 210 batch 5 proposed"],
    ),
    (
        "浙江64家企业被认定为2022年度隐形冠军企业，这也是浙江省第四批隐形冠军企业。",
        None,
        ["hidden_champion 浙江省 new 64 batch 4 2022 confirmed"],
    ),
    (
        "2017年全市只有118家高新技术企业，三年后的2020年突破四百家，达421家，到2022年又增至602家。",
        "荆门市",
        ["high_tech 荆门市 cumulative 118", "high_tech 荆门市 cumulative 421", "high_tech 荆门市 cumulative 602"],
    ),
    ("舟山的国家级“小巨人”企业，六年前连10家都没有。", None, ["little_giant 舟山市 cumulative ≤10"]),
    (
        "第一批国家级“小巨人”全市仅2家，第二批6家，第三批跃至21家。",
        "绍兴市",
        [
            "little_giant 绍兴市 new 2 batch 1",
            "little_giant 绍兴市 new 6 batch 2",
            "little_giant 绍兴市 new 21 batch 3",
        ],
    ),
    (
        "新材料高新技术企业去年全省有57家，长沙一市就集中了31家。",
        "湖南省",
        ["high_tech 湖南省 cumulative 57 [新材料]", "high_tech 长沙市 cumulative 31 [新材料]"],
    ),
    (
        "绍兴一家纺机企业登上了工信部公布的第六批制造业单项冠军名单。",
        None,
        ["manufacturing_champion 绍兴市 new 1 batch 6 confirmed"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        *FLOORS_BEFORE_THEIR_PLACES,
        *YEARS_TOLD_BEHIND,
        *SHARES_OF_A_LIST,
        *WHERE_MOST_OF_THEM_ARE,
        *LINES_OF_BATCHES,
        *ONE_BATCH_SINGLED_OUT,
        *WHOEVER_HAS_SO_MANY,
        *PARTS_THAT_MAKE_UP_A_SUM,
        *APPLIED_AND_PUT_FORWARD,
        *PLACES_BEHIND_THEIR_FIGURES,
        *PARTS_TOLD_AS_A_TOPIC,
        *ONLY_THOSE_STILL_VALID,
        *LEVELS_LEFT_UNSAID,
        *MARKS_PASSED,
        *WHOSE_LIST_BY_NAME,
        *SAID_OF_ALL_BEHIND_THEM,
        *WHO_DID_WHAT_AS_A_TOPIC,
        *MADE_UP_OF_TWO,
        *ANOTHER_BATCH_BESIDE,
    ],
)
def test_what_stands_beside_or_behind_is_read(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
