"""What is counted, new, reviewed, applied for or revoked, and how sure it is."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Reviewed counts have the batch or the year under review, not the newest one.
PASSED_THE_REVIEW: list[Row] = [
    (
        "第三批专精特新“小巨人”企业复核结果公布，全国2430家企业通过复核。",
        None,
        ["little_giant 全国 reviewed 2430 batch 3 confirmed"],
    ),
    (
        "武进2家企业新认定为制造业单项冠军，3家通过复核。",
        "常州市",
        ["manufacturing_champion 武进区 new 2 confirmed", "manufacturing_champion 武进区 reviewed 3 confirmed"],
    ),
    (
        "浙江省216家拟认定的第六批专精特新“小巨人”企业、389家拟通过复核的第三批专精特新“小巨人”企业名单公示。",
        None,
        ["little_giant 浙江省 new 216 batch 6 proposed", "little_giant 浙江省 reviewed 389 batch 3 proposed"],
    ),
    (
        "工信部公布了第五批专精特新“小巨人”企业和第二批“小巨人”复核通过企业名单，我市新入选22家，复核通过17家。",
        "厦门市",
        ["little_giant 厦门市 new 22 batch 5 confirmed", "little_giant 厦门市 reviewed 17 batch 2 confirmed"],
    ),
    (
        "5家企业入选第五批国家专精特新“小巨人”，另有1家企业通过第二批国家专精特新“小巨人”复核。",
        "胶州市",
        ["little_giant 胶州市 new 5 batch 5 confirmed", "little_giant 胶州市 reviewed 1 batch 2 confirmed"],
    ),
    (
        "山东省公布第二批专精特新“小巨人”企业复核通过名单，宁津县参加此次复核的3家企业全部通过。",
        "宁津县",
        ["little_giant 宁津县 reviewed 3 batch 2 confirmed"],
    ),
    (
        "我省6家企业拟获第七批专精特新“小巨人”称号，3家企业拟通过第四批复核。",
        "青海省",
        ["little_giant 青海省 new 6 batch 7 proposed", "little_giant 青海省 reviewed 3 batch 4 proposed"],
    ),
    (
        "第七批制造业单项冠军名单公布，我省46家企业通过认定；第一批、第四批复核结果一并揭晓，我省29家通过，"
        "1家未通过复核。",
        "江苏省",
        [
            "manufacturing_champion 江苏省 new 46 batch 7 confirmed",
            "manufacturing_champion 江苏省 reviewed 29 confirmed",
            "manufacturing_champion 江苏省 revoked 1 confirmed",
        ],
    ),
    (
        "2021年度认定的省级专精特新中小企业复核结果公布：1043家企业通过复核，167家企业未通过复核。",
        "河北省",
        ["srdi_sme 河北省 reviewed 1043 2021 confirmed", "srdi_sme 河北省 revoked 167 2021 confirmed"],
    ),
    (
        "2021年度认定的武进区瞪羚企业中，20家通过复核，5家未通过复核、称号予以取消。",
        "武进区",
        ["gazelle 武进区 reviewed 20 2021 confirmed county", "gazelle 武进区 revoked 5 2021 confirmed county"],
    ),
    (
        "拟认定58家企业为2024年第二批自治区专精特新中小企业，2021年认定的自治区专精特新中小企业中拟有76家通过复核，"
        "现予公示。",
        "宁夏回族自治区",
        ["srdi_sme 宁夏回族自治区 new 58 batch 2 2024 proposed", "srdi_sme 宁夏回族自治区 reviewed 76 2021 proposed"],
    ),
    (
        "在日前公示的第六批国家级“小巨人”名单中，我市有5家企业成功突围；同时公示的第三批复核名单里，"
        "我市有16家企业拟通过。",
        "贵阳市",
        ["little_giant 贵阳市 new 5 batch 6 proposed", "little_giant 贵阳市 reviewed 16 batch 3 proposed"],
    ),
    (
        "工信部公布第一批专精特新“小巨人”企业复核结果。当初入选首批名单的248家企业，155家通过了复核，"
        "余下93家未通过复核。",
        None,
        [
            "little_giant 全国 new 248 batch 1 confirmed",
            "little_giant 全国 reviewed 155 batch 1 confirmed",
            "little_giant 全国 revoked 93 batch 1 confirmed",
        ],
    ),
    (
        "工信部公布第八批制造业单项冠军企业名单，以及通过复核的第二批、第五批名单。其中，第八批新入选351家，第二批和第五批合计181家通过复核。",
        None,
        ["manufacturing_champion 全国 new 351 batch 8 confirmed", "manufacturing_champion 全国 reviewed 181 confirmed"],
    ),
    (
        "工信部公布第八批制造业单项冠军企业名单，同时公布通过复核的第二批、第五批单项冠军。慈溪共有3家企业新入选，另有4家企业通过复核。",
        "慈溪市",
        ["manufacturing_champion 慈溪市 new 3 batch 8 confirmed", "manufacturing_champion 慈溪市 reviewed 4 confirmed"],
    ),
    (
        "决定认定杭叉集团等76家企业为2023年度浙江省隐形冠军企业；2020年度隐形冠军企业中，有43家通过复核。",
        "浙江省",
        ["hidden_champion 浙江省 new 76 2023 confirmed", "hidden_champion 浙江省 reviewed 43 2020 confirmed"],
    ),
    (
        "国家第七批专精特新“小巨人”名单公示，我县6家企业在列；同时公示的第四批“小巨人”复核通过名单里，也有14家长兴企业的身影。",
        "长兴县",
        ["little_giant 长兴县 new 6 batch 7 proposed", "little_giant 长兴县 reviewed 14 batch 4 proposed"],
    ),
    (
        "2020年首批入选的97家国家级专精特新“小巨人”，去年底迎来复核。记者梳理发现，最终60家过关，37家出局。",
        "河南省",
        [
            "little_giant 河南省 new 97 batch 1 2020 confirmed",
            "little_giant 河南省 reviewed 60 batch 1 2020 confirmed",
            "little_giant 河南省 revoked 37 batch 1 2020 confirmed",
        ],
    ),
]

# Key little giants that go on being funded; the year of the funding is no batch.
CONTINUED_SUPPORT: list[Row] = [
    (
        "建议继续支持的国家级专精特新“小巨人”企业名单（第二批第三年）公示，全国409家。",
        None,
        ["key_little_giant 全国 reviewed 409 batch 2 proposed"],
    ),
    (
        "建议继续支持的国家级重点“小巨人”企业名单（第二批第三年）公示，共22家，其中长沙13家、株洲5家、湘潭2家。",
        "湖南省",
        [
            "key_little_giant 湖南省 reviewed 22 batch 2 proposed",
            "key_little_giant 长沙市 reviewed 13 batch 2 proposed",
            "key_little_giant 株洲市 reviewed 5 batch 2 proposed",
            "key_little_giant 湘潭市 reviewed 2 batch 2 proposed",
        ],
    ),
    (
        "建议新增支持的第三批国家级重点“小巨人”企业名单公示，共17家，其中长沙9家、株洲4家。",
        "湖南省",
        [
            "key_little_giant 湖南省 new 17 batch 3 proposed",
            "key_little_giant 长沙市 new 9 batch 3 proposed",
            "key_little_giant 株洲市 new 4 batch 3 proposed",
        ],
    ),
    (
        "建议继续支持的国家级专精特新重点“小巨人”企业名单（第二批第三年）公示，我省17家企业在列。",
        "安徽省",
        ["key_little_giant 安徽省 reviewed 17 batch 2 proposed"],
    ),
    (
        "工信部、财政部支持的第三批重点“小巨人”企业名单公布，湖南有24家，其中株洲6家。到目前为止，"
        "我市已有国家重点“小巨人”17家、国家级专精特新“小巨人”79家。",
        "株洲市",
        [
            "key_little_giant 湖南省 new 24 batch 3 confirmed",
            "key_little_giant 株洲市 new 6 batch 3 confirmed",
            "key_little_giant 株洲市 cumulative 17",
            "little_giant 株洲市 cumulative 79",
        ],
    ),
    (
        "四川省公示建议继续支持的重点“小巨人”企业名单，其中第二批第三年15家、第三批第二年22家。",
        None,
        [
            "key_little_giant 四川省 reviewed 15 batch 2 proposed",
            "key_little_giant 四川省 reviewed 22 batch 3 proposed",
        ],
    ),
    (
        "湖南省现将建议继续支持的重点“小巨人”企业名单（第二批第三年）32家、（第三批第二年）41家予以公示。",
        None,
        [
            "key_little_giant 湖南省 reviewed 32 batch 2 proposed",
            "key_little_giant 湖南省 reviewed 41 batch 3 proposed",
        ],
    ),
]

# One figure for those newly recognised and those reviewed, then its two parts.
NEW_AND_REVIEWED: list[Row] = [
    (
        "第四批专精特新“小巨人”企业培育和第一批专精特新“小巨人”企业复核工作完成，温州共有55家企业上榜。",
        None,
        ["little_giant 温州市 new_and_reviewed 55 batch 4 confirmed"],
    ),
    (
        "江苏省公布2023年度专精特新中小企业名单，共100家。其中新认定80家、通过复核20家。",
        None,
        [
            "srdi_sme 江苏省 new_and_reviewed 100 2023 confirmed",
            "srdi_sme 江苏省 new 80 2023 confirmed",
            "srdi_sme 江苏省 reviewed 20 confirmed",
        ],
    ),
    (
        "2024年第一批上海市专精特新中小企业名单公布，我区385家企业上榜，其中首次认定202家，2022年认定、"
        "今年复核通过183家。",
        "嘉定区",
        [
            "srdi_sme 嘉定区 new_and_reviewed 385 batch 1 2024 confirmed",
            "srdi_sme 嘉定区 new 202 batch 1 2024 confirmed",
            "srdi_sme 嘉定区 reviewed 183 2022 confirmed",
        ],
    ),
    (
        "国家第七批制造业单项冠军及通过第四批复核企业名单公布，潍坊19家企业榜上有名。",
        "潍坊市",
        ["manufacturing_champion 潍坊市 new_and_reviewed 19 batch 7 confirmed"],
    ),
    (
        "浙江省第六批专精特新“小巨人”企业和第三批专精特新“小巨人”复核通过企业名单公示，我市共有7家企业榜上有名，"
        "其中4家为第六批新入围企业，3家系第三批复核通过企业。",
        "桐乡市",
        [
            "little_giant 桐乡市 new_and_reviewed 7 batch 6 proposed",
            "little_giant 桐乡市 new 4 batch 6 proposed",
            "little_giant 桐乡市 reviewed 3 batch 3 proposed",
        ],
    ),
    (
        "第五批“小巨人”与第二批复核名单一并公示，全省合计812家，其中慈溪33家。",
        "浙江省",
        [
            "little_giant 浙江省 new_and_reviewed 812 batch 5 proposed",
            "little_giant 慈溪市 new_and_reviewed 33 batch 5 proposed",
        ],
    ),
    (
        "全省新认定2022年度瞪羚企业310家，2019年度瞪羚企业有141家通过复核。新入选的企业中，洛阳52家，新乡31家。",
        "河南省",
        [
            "gazelle 河南省 new 310 2022 confirmed",
            "gazelle 河南省 reviewed 141 2019 confirmed",
            "gazelle 洛阳市 new 52 2022 confirmed",
            "gazelle 新乡市 new 31 2022 confirmed",
        ],
    ),
    (
        "全省第五批“小巨人”企业有61家，少于第四批入选时的82家。",
        "山西省",
        ["little_giant 山西省 new 61 batch 5", "little_giant 山西省 new 82 batch 4 confirmed"],
    ),
]

# Applied and recommended counts have no status, and those who got through stand beside them.
APPLIED_FOR: list[Row] = [
    ("今年，我县申报省级专精特新中小企业42家。", "安吉县", ["srdi_sme 安吉县 applied 42"]),
    ("全市推荐第六批专精特新“小巨人”企业88家。", "无锡市", ["little_giant 无锡市 applied 88 batch 6"]),
    (
        "陕西共向工信部推荐第六批专精特新“小巨人”企业97家，西安推荐58家，宝鸡9家，汉中、渭南各4家。",
        None,
        [
            "little_giant 陕西省 applied 97 batch 6",
            "little_giant 西安市 applied 58 batch 6",
            "little_giant 宝鸡市 applied 9 batch 6",
            "little_giant 汉中市 applied 4 batch 6",
            "little_giant 渭南市 applied 4 batch 6",
        ],
    ),
    (
        "第五批“小巨人”时陕西全省申报141家，最终认定38家。",
        None,
        ["little_giant 陕西省 applied 141 batch 5", "little_giant 陕西省 new 38 batch 5 confirmed"],
    ),
    (
        "我市完成第六批专精特新“小巨人”企业申报审核，共有47家企业提交申报材料，最终推荐29家企业。",
        "绵阳市",
        ["little_giant 绵阳市 applied 47 batch 6", "little_giant 绵阳市 applied 29 batch 6"],
    ),
    (
        "第九批制造业单项冠军企业推荐工作收官，我市共推荐34家企业，其中诸城市9家、寿光市6家、高密市5家。",
        "潍坊市",
        [
            "manufacturing_champion 潍坊市 applied 34 batch 9",
            "manufacturing_champion 诸城市 applied 9 batch 9",
            "manufacturing_champion 寿光市 applied 6 batch 9",
            "manufacturing_champion 高密市 applied 5 batch 9",
        ],
    ),
    (
        "2022年我市共推荐自治区级专精特新中小企业19家，经审核认定了14家。",
        "灵武市",
        ["srdi_sme 灵武市 applied 19 2022", "srdi_sme 灵武市 new 14 2022 confirmed"],
    ),
    (
        "2024年度重庆市专精特新中小企业申报中，全区共推荐68家，最终有51家通过认定。",
        "璧山区",
        ["srdi_sme 璧山区 applied 68 2024", "srdi_sme 璧山区 new 51 2024 confirmed"],
    ),
    (
        "第五批国家专精特新“小巨人”申报中，各市州共推荐企业96家，我省向工信部推荐61家，最终19家进入公示名单。",
        "甘肃省",
        [
            "little_giant 甘肃省 applied 96 batch 5",
            "little_giant 甘肃省 applied 61 batch 5",
            "little_giant 甘肃省 new 19 batch 5 proposed",
        ],
    ),
    (
        "第七批专精特新“小巨人”企业申报工作启动，我市共向上推荐96家企业，全省申报的有174家。",
        "西安市",
        ["little_giant 西安市 applied 96 batch 7", "little_giant 陕西省 applied 174 batch 7"],
    ),
    (
        "江苏省工业和信息化厅推荐苏州绿的谐波等51家企业申报第三批重点“小巨人”企业。",
        None,
        ["key_little_giant 江苏省 applied 51 batch 3"],
    ),
    ("2023年我区共申报高新技术企业865家，目前尚待省级评审。", "萧山区", ["high_tech 萧山区 applied 865 2023"]),
    ("我省此前推荐212家企业申报第五批“小巨人”。", "江西省", ["little_giant 江西省 applied 212 batch 5"]),
    (
        "现推荐我市18家企业申报2024年度湖北省制造业单项冠军，其中宜都市5家、枝江市4家。",
        "宜昌市",
        [
            "manufacturing_champion 宜昌市 applied 18 2024 provincial",
            "manufacturing_champion 宜都市 applied 5 2024 provincial",
            "manufacturing_champion 枝江市 applied 4 2024 provincial",
        ],
    ),
    ("今年，醴陵新申报国家级“小巨人”企业14家。", None, ["little_giant 醴陵市 applied 14"]),
    (
        "拟向工业和信息化部推荐第七批专精特新“小巨人”企业96家、第四批复核企业41家，现予以公示。",
        "吉林省",
        ["little_giant 吉林省 applied 96 batch 7 proposed", "little_giant 吉林省 applied 41 batch 4 proposed"],
    ),
]

# Revoked, withdrawn, not passed.
LOST_THE_TITLE: list[Row] = [
    (
        "关于取消某某科技有限公司等27家企业高新技术企业资格的公告，安徽省认定机构。",
        "安徽省",
        ["high_tech 安徽省 revoked 27 confirmed"],
    ),
    ("山西省取消13家企业的高新技术企业资格。", None, ["high_tech 山西省 revoked 13 confirmed"]),
    (
        "湖南省第二批专精特新“小巨人”企业中，36家未通过复核。",
        None,
        ["little_giant 湖南省 revoked 36 batch 2 confirmed"],
    ),
    ("决定取消21家企业高新技术企业资格，现将名单予以公布。", "厦门市", ["high_tech 厦门市 revoked 21 confirmed"]),
    (
        "广东省高新技术企业认定管理机构发布公告，决定取消23家企业的高新技术企业资格。从地区看，广州9家，佛山6家，"
        "东莞5家，中山3家。",
        None,
        [
            "high_tech 广东省 revoked 23 confirmed",
            "high_tech 广州市 revoked 9 confirmed",
            "high_tech 佛山市 revoked 6 confirmed",
            "high_tech 东莞市 revoked 5 confirmed",
            "high_tech 中山市 revoked 3 confirmed",
        ],
    ),
    (
        "1月4日，江苏公告取消57家企业的高新技术企业资格；1月19日，湖北公告取消25家，其中武汉18家。",
        None,
        [
            "high_tech 江苏省 revoked 57 confirmed",
            "high_tech 湖北省 revoked 25 confirmed",
            "high_tech 武汉市 revoked 18 confirmed",
        ],
    ),
    (
        "同时公示的还有一份“退出”清单，拟取消29户企业的省级专精特新中小企业称号。",
        "云南省",
        ["srdi_sme 云南省 revoked 29 proposed"],
    ),
    (
        "北京市拟认定612家企业为2024年度第四批创新型中小企业；因迁出本市、注销，拟撤销9家企业的创新型中小企业称号。",
        None,
        ["innovative_sme 北京市 new 612 batch 4 2024 proposed", "innovative_sme 北京市 revoked 9 proposed"],
    ),
    (
        "现将2020年度认定的省级专精特新中小企业复核结果公布如下：通过复核企业331家，撤销称号企业64家。",
        "河南省",
        ["srdi_sme 河南省 reviewed 331 2020 confirmed", "srdi_sme 河南省 revoked 64 2020 confirmed"],
    ),
    (
        "2020年度认定的省级专精特新中小企业中，我市28家通过复核，另有9家未通过复核，称号被撤销。",
        "洛阳市",
        ["srdi_sme 洛阳市 reviewed 28 2020 confirmed", "srdi_sme 洛阳市 revoked 9 2020 confirmed"],
    ),
    (
        "第三批“小巨人”复核结果公布，大连24家通过复核、3家未通过复核。",
        "大连市",
        ["little_giant 大连市 reviewed 24 batch 3 confirmed", "little_giant 大连市 revoked 3 batch 3 confirmed"],
    ),
    (
        "现将2024年度山东省瞪羚企业名单和2021年度山东省瞪羚企业复核结果予以公布。\n附件：1.2024年度山东省瞪羚企业名单（412家）\n2.2021年度山东省瞪羚企业复核通过名单（233家）\n3.2021年度山东省瞪羚企业取消称号名单（57家）",
        "山东省",
        [
            "gazelle 山东省 new 412 2024 confirmed provincial",
            "gazelle 山东省 reviewed 233 2021 confirmed provincial",
            "gazelle 山东省 revoked 57 2021 confirmed provincial",
        ],
    ),
    ("江西清退31家省级专精特新中小企业。", None, ["srdi_sme 江西省 revoked 31 confirmed"]),
    ("胡润榜单显示，中国有17家独角兽今年退场。", None, ["unicorn 全国 revoked 17"]),
    (
        "取消31家企业的高新技术企业资格，其中，研发人员不足的20家，自愿申请放弃的8家，发生环保违法的3家。",
        "江苏省",
        [
            "high_tech 江苏省 revoked 31 confirmed",
            "high_tech 江苏省 revoked 20 confirmed [研发人员不足]",
            "high_tech 江苏省 revoked 8 confirmed [自愿申请放弃]",
            "high_tech 江苏省 revoked 3 confirmed [发生环保违法]",
        ],
    ),
    (
        "三、十堰某某轴承等3家企业因市场占有率下滑、逾期未报送材料等未通过复核，撤销其省级制造业单项冠军企业称号。",
        "湖北省",
        ["manufacturing_champion 湖北省 revoked 3 confirmed provincial"],
    ),
    (
        "甲公司等5家企业由于营收占比不足、拥有的专利失效等原因，不再符合条件，取消其国家级专精特新“小巨人”企业称号。",
        "湖南省",
        ["little_giant 湖南省 revoked 5 confirmed"],
    ),
    (
        "参加省级单项冠军复核的39家企业中，36家通过，2家不予通过，1家因被兼并不再参评。",
        "天津市",
        [
            "manufacturing_champion 天津市 reviewed 36 confirmed provincial",
            "manufacturing_champion 天津市 revoked 2 confirmed provincial",
            "manufacturing_champion 天津市 revoked 1 confirmed provincial",
        ],
    ),
]

# 公示 and 拟 govern, 公布 and 认定 confirm, a bare stock has neither.
PROPOSED_OR_CONFIRMED: list[Row] = [
    (
        "关于2024年度专精特新中小企业拟认定名单的公示，全省共132户。",
        "黑龙江省",
        ["srdi_sme 黑龙江省 new 132 2024 proposed"],
    ),
    ("平湖市累计获得认定的国家高新技术企业有300家。", None, ["high_tech 平湖市 cumulative 300 confirmed"]),
    (
        "第三批“小巨人”企业名单公示，共2930家。从地区看，浙江拥有入选企业最多，达308家；北京有167家，上海拥有181家。",
        None,
        [
            "little_giant 全国 new 2930 batch 3 proposed",
            "little_giant 浙江省 new 308 batch 3 proposed",
            "little_giant 北京市 new 167 batch 3 proposed",
            "little_giant 上海市 new 181 batch 3 proposed",
        ],
    ),
    (
        "截至第四批，全国“小巨人”企业共9279家：浙江1068家、广东880家。",
        None,
        [
            "little_giant 全国 cumulative 9279 batches 1-4",
            "little_giant 浙江省 cumulative 1068 batches 1-4",
            "little_giant 广东省 cumulative 880 batches 1-4",
        ],
    ),
    (
        "上海市第六批专精特新“小巨人”企业拟认定名单，共计207家，市级专精特新企业11985家。",
        None,
        ["little_giant 上海市 new 207 batch 6 proposed", "srdi_sme 上海市 cumulative 11985"],
    ),
    (
        "合肥市公布第六批专精特新“小巨人”企业名单，新增21家，另有56家通过复核。",
        None,
        ["little_giant 合肥市 new 21 batch 6 confirmed", "little_giant 合肥市 reviewed 56 confirmed"],
    ),
    (
        "广东第五批“小巨人”企业认定和第二批复核通过名单公示：658家企业通过认定，371家通过复核。",
        None,
        ["little_giant 广东省 new 658 batch 5 proposed", "little_giant 广东省 reviewed 371 batch 2 proposed"],
    ),
    ("2020年度济南市瞪羚企业名单公布，共120家。", None, ["gazelle 济南市 new 120 2020 confirmed municipal"]),
    (
        "拟对福建省认定机构2023年认定报备的第二批高新技术企业进行备案公示，涉及企业1836家，福州703家，泉州489家。",
        None,
        [
            "high_tech 福建省 new 1836 batch 2 2023 proposed",
            "high_tech 福州市 new 703 batch 2 2023 proposed",
            "high_tech 泉州市 new 489 batch 2 2023 proposed",
        ],
    ),
    (
        "省工业和信息化厅发布公示，我省28家企业拟入选第六批国家级专精特新“小巨人”企业，"
        "102家第三批“小巨人”企业拟通过复核。",
        "江西省",
        ["little_giant 江西省 new 28 batch 6 proposed", "little_giant 江西省 reviewed 102 batch 3 proposed"],
    ),
    (
        "自2016年启动培育工作以来，全省已累计认定隐形冠军企业282家。",
        "浙江省",
        ["hidden_champion 浙江省 cumulative 282 confirmed"],
    ),
    (
        "同时公布的还有2021年度隐形冠军培育企业名单，共412家。",
        "浙江省",
        ["hidden_champion_cultivation 浙江省 new 412 2021 confirmed"],
    ),
    (
        "2023年度四川省瞪羚企业备案名单共62家，成都一城便占38家。",
        None,
        ["gazelle 四川省 new 62 2023 provincial", "gazelle 成都市 new 38 2023 provincial"],
    ),
    (
        "2023年，国家科技型中小企业评价入库876家，新认定省级专精特新中小企业47家。",
        "肥西县",
        ["tech_sme 肥西县 new 876 2023 national", "srdi_sme 肥西县 new 47 2023 confirmed"],
    ),
    (
        "第三批第一年建议支持的国家级专精特新重点“小巨人”企业名单公示，河南15家企业在列，其中郑州6家、洛阳3家，"
        "焦作、许昌各1家。",
        None,
        [
            "key_little_giant 河南省 new 15 batch 3 proposed",
            "key_little_giant 郑州市 new 6 batch 3 proposed",
            "key_little_giant 洛阳市 new 3 batch 3 proposed",
            "key_little_giant 焦作市 new 1 batch 3 proposed",
            "key_little_giant 许昌市 new 1 batch 3 proposed",
        ],
    ),
    (
        "新认定国家高新技术企业143家、总数突破620家，新增省级专精特新中小企业38家。",
        "晋江市",
        ["high_tech 晋江市 new 143 confirmed", "high_tech 晋江市 cumulative ≥620", "srdi_sme 晋江市 new 38"],
    ),
    (
        "会上宣布，2024年度专精特新中小企业拟认定名单（第二批）正在网上公示，计863家。",
        "天津市",
        ["srdi_sme 天津市 new 863 batch 2 2024 proposed"],
    ),
]

# What a list comes to in all is as new as the list.
A_LIST_IN_ALL: list[Row] = [
    (
        "第七批“小巨人”公示，全国3482家企业上榜。同期公示的还有通过复核的“小巨人”企业，共3916家。",
        None,
        ["little_giant 全国 new 3482 batch 7 proposed", "little_giant 全国 reviewed 3916 proposed"],
    ),
    (
        "第六批国家级专精特新小巨人名单公布，浙江省全省入围总数为400家，全国第三。",
        None,
        ["little_giant 浙江省 new 400 batch 6 confirmed"],
    ),
    (
        "市科技局公示2023年度瞪羚企业拟入选名单，总计278家。",
        "苏州市",
        ["gazelle 苏州市 new 278 2023 proposed municipal"],
    ),
    (
        "工信部公布第三批“小巨人”名单，昆山无一上榜，常熟3家。",
        None,
        ["little_giant 昆山市 new 0 batch 3 confirmed", "little_giant 常熟市 new 3 batch 3 confirmed"],
    ),
]

ROWS = [
    *PASSED_THE_REVIEW,
    *CONTINUED_SUPPORT,
    *NEW_AND_REVIEWED,
    *APPLIED_FOR,
    *LOST_THE_TITLE,
    *PROPOSED_OR_CONFIRMED,
    *A_LIST_IN_ALL,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_measure_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
