"""Families of phrasings: each cause once found in one sentence, in the other words that a writer may use for it."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A batch that another one is compared with, with its figure.
COMPARE: list[Row] = [
    (
        "第五批专精特新“小巨人”公示,全国合计3671家,较第四批(4357家)少了一成半。",
        None,
        ["little_giant 全国 new 3671 batch 5 proposed", "little_giant 全国 new 4357 batch 4"],
    ),
    (
        "第六批专精特新“小巨人”企业名单公布,浙江入选208家,比第五批的384家少了近一半。",
        None,
        ["little_giant 浙江省 new 208 batch 6 confirmed", "little_giant 浙江省 new 384 batch 5 confirmed"],
    ),
    (
        "第三批瞪羚企业名单揭晓,我市36家上榜,多于第二批(28家)。",
        "常州市",
        ["gazelle 常州市 new 36 batch 3 confirmed", "gazelle 常州市 new 28 batch 2 confirmed"],
    ),
    (
        "第七批小巨人江西共公示62家,低于第六批的76家。",
        None,
        ["little_giant 江西省 new 62 batch 7 proposed", "little_giant 江西省 new 76 batch 6"],
    ),
    ("第五批小巨人名单公示,合肥新增51家,比第四批多7家。", None, ["little_giant 合肥市 new 51 batch 5 proposed"]),
    (
        "较第五批3671家,第六批小巨人仅3012家,明显收紧。",
        None,
        ["little_giant 全国 new 3671 batch 5", "little_giant 全国 new 3012 batch 6"],
    ),
    (
        "第八批单项冠军宁波新增23家,相比第七批的20家稳中有升。",
        None,
        ["manufacturing_champion 宁波市 new 23 batch 8", "manufacturing_champion 宁波市 new 20 batch 7"],
    ),
]

# Remarks in brackets inside a row of paired numbers.
ROWBRACKETS: list[Row] = [
    (
        "对湖北省第二批、第五批隐形冠军企业组织复核,通过的分别为31家(含更名)和44家。",
        None,
        [
            "hidden_champion 湖北省 reviewed 31 batch 2 confirmed",
            "hidden_champion 湖北省 reviewed 44 batch 5 confirmed",
        ],
    ),
    (
        "第六批小巨人名单中,温州、嘉兴、台州分别入选19家(含更名企业)、17家和22家。",
        None,
        [
            "little_giant 温州市 new 19 batch 6 confirmed",
            "little_giant 嘉兴市 new 17 batch 6 confirmed",
            "little_giant 台州市 new 22 batch 6 confirmed",
        ],
    ),
    (
        "青岛、烟台、潍坊分别拥有单项冠军31家(不含产品)、28家和22家。",
        None,
        [
            "manufacturing_champion 青岛市 cumulative 31 [不含产品]",
            "manufacturing_champion 烟台市 cumulative 28",
            "manufacturing_champion 潍坊市 cumulative 22",
        ],
    ),
    (
        "第八批制造业单项冠军公示,全国拟认定企业(产品)共213个。",
        None,
        ["manufacturing_champion 全国 new 213 batch 8 proposed"],
    ),
    (
        "第九批制造业单项冠军企业(含产品)名单公布,山东有27家上榜。",
        None,
        ["manufacturing_champion 山东省 new 27 batch 9 confirmed"],
    ),
]

# Words behind 和 that belong to the next number.
NEXTWORDS: list[Row] = [
    (
        "58家企业获评2023年度六盘水市专精特新中小企业,含新认定36家和复审合格22家。",
        None,
        [
            "srdi_sme 六盘水市 new_and_reviewed 58 2023 confirmed municipal",
            "srdi_sme 六盘水市 new 36 2023 confirmed municipal",
            "srdi_sme 六盘水市 reviewed 22 confirmed municipal",
        ],
    ),
    (
        "今年全市新增小巨人企业12家及通过复核9家。",
        "株洲市",
        ["little_giant 株洲市 new 12", "little_giant 株洲市 reviewed 9 confirmed"],
    ),
    (
        "此次公布的江苏省专精特新中小企业名单里,我市有新认定企业210家与复核通过企业88家。",
        "南通市",
        ["srdi_sme 南通市 new 210 confirmed", "srdi_sme 南通市 reviewed 88 confirmed"],
    ),
    (
        "2023年我市新认定高新技术企业132家以及重新认定97家。",
        "襄阳市",
        ["high_tech 襄阳市 new 132 2023 confirmed", "high_tech 襄阳市 reviewed 97 confirmed"],
    ),
    (
        "省里公布第四批瞪羚企业,我市新入选11家,另有3家未通过复核。",
        "淄博市",
        ["gazelle 淄博市 new 11 batch 4 confirmed provincial", "gazelle 淄博市 revoked 3 confirmed provincial"],
    ),
]

# A 公示 that is over, however that is said.
SETTLED: list[Row] = [
    (
        "宁夏2023年专精特新中小企业的认定公示也已同步结束,46户企业拿到称号。",
        None,
        ["srdi_sme 宁夏回族自治区 new 46 2023 confirmed"],
    ),
    ("第六批小巨人名单公示已于9月6日结束,我市8家企业上榜。", "岳阳市", ["little_giant 岳阳市 new 8 batch 6 proposed"]),
    ("今年第一批高新技术企业195家均已通过公示。", "邢台市", ["high_tech 邢台市 new 195 batch 1 confirmed"]),
    (
        "经企业申请、专家评审、公示,市工信局发文认定35家企业为2024年度市级专精特新中小企业。",
        "安顺市",
        ["srdi_sme 安顺市 new 35 2024 confirmed municipal"],
    ),
    (
        ("本报讯(记者 周岚)经企业申报、县区推荐、专家评审、公示,省工信厅认定贵州省专精特新中小企业268家。"),
        None,
        ["srdi_sme 贵州省 new 268 confirmed"],
    ),
    ("公示期已过,我市第三批瞪羚企业26家全部通过。", "湘潭市", ["gazelle 湘潭市 new 26 batch 3 confirmed"]),
    ("公示工作结束,18家企业获评第七批小巨人。", "宜昌市", ["little_giant 宜昌市 new 18 batch 7 confirmed"]),
    ("名单公示完毕无异议,盐城市9家企业入选第六批小巨人。", None, ["little_giant 盐城市 new 9 batch 6 confirmed"]),
    ("公示将于9月8日结束,福建共有54家企业拟入选第七批小巨人。", None, ["little_giant 福建省 new 54 batch 7 proposed"]),
]

# Characters, digits, places and titles in several dresses.
DRESSES: list[Row] = [
    (
        ("據工信部公佈,第六批專精特新「小巨人」企業共3012家,其中廣東佔399家,江蘇、浙江分別有488家和208家。"),
        None,
        [
            "little_giant 全国 new 3012 batch 6 confirmed",
            "little_giant 广东省 new 399 batch 6 confirmed",
            "little_giant 江苏省 new 488 batch 6 confirmed",
            "little_giant 浙江省 new 208 batch 6 confirmed",
        ],
    ),
    ("截至去年底,蘇州共有402間台資企業取得高新技術企業資格。", None, ["high_tech 苏州市 cumulative 402 [台资企业]"]),
    ("深圳已有國家級單項冠軍95間,居全國城市第二。", None, ["manufacturing_champion 深圳市 cumulative 95"]),
    (
        "我县国家高新技术企业达到一百零六家,科技型中小企业三百二十家。",
        "安吉县",
        ["high_tech 安吉县 cumulative 106", "tech_sme 安吉县 cumulative 320"],
    ),
    (
        "全市小巨人企业达廿三家,今年新增五家。",
        "湖州市",
        ["little_giant 湖州市 cumulative 23", "little_giant 湖州市 new 5"],
    ),
    (
        "全省科技型中小企业突破2.6万户,高新技术企业突破1.3万户。",
        "贵州省",
        ["tech_sme 贵州省 cumulative ≥26000", "high_tech 贵州省 cumulative ≥13000"],
    ),
    (
        "高企总数1,286家,其中规上企业612家。",
        "兰溪市",
        ["high_tech 兰溪市 cumulative 1286", "high_tech 兰溪市 cumulative 612 [规上企业]"],
    ),
    (
        (
            "2024年末,全市高新技术企业3120家、比上年增长12.4%,国家级专精特新“小巨人”126家、增"
            "长21.2%,省级专精特新中小企业1508家、增长30.6%。"
        ),
        "佛山市",
        ["high_tech 佛山市 cumulative 3120", "little_giant 佛山市 cumulative 126", "srdi_sme 佛山市 cumulative 1508"],
    ),
    (
        "苏州工业园区新增国家级小巨人32家,昆山18家,张家港15家。",
        None,
        ["little_giant - new 32", "little_giant 昆山市 new 18", "little_giant 张家港市 new 15"],
    ),
    ("新疆生产建设兵团有2家企业入选第五批小巨人。", None, ["little_giant - new 2 batch 5 confirmed"]),
    ("浦东新区国家级小巨人达到221家,占上海全市的两成。", None, ["little_giant 浦东新区 cumulative 221"]),
    ("延边州3家企业入选国家级专精特新“小巨人”。", None, ["little_giant 延边朝鲜族自治州 new 3 confirmed"]),
    ("锡林郭勒盟首次有企业入选国家级专精特新“小巨人”,共2家。", None, ["little_giant 锡林郭勒盟 new 2 confirmed"]),
    ("全国31个省区市中,西藏仅1家企业入选第四批小巨人。", None, ["little_giant 西藏自治区 new 1 batch 4 confirmed"]),
    (
        "北京市海淀区、朝阳区、经开区分别有小巨人372家、138家、201家。",
        None,
        ["little_giant 海淀区 cumulative 372", "little_giant 朝阳区 cumulative 138", "little_giant - cumulative 201"],
    ),
    (
        "全市“单项冠军”企业8家,“隐形冠军”企业25家,“瞪羚”企业46家。",
        "烟台市",
        [
            "manufacturing_champion 烟台市 cumulative 8",
            "hidden_champion 烟台市 cumulative 25",
            "gazelle 烟台市 cumulative 46",
        ],
    ),
    ("我市国高企总量突破5000家。", "东莞市", ["high_tech 东莞市 cumulative ≥5000"]),
    (
        "截至目前,全市省级“专精特新”企业312家,国家级“专精特新”企业38家。",
        "衡水市",
        ["srdi_sme 衡水市 cumulative 312", "little_giant 衡水市 cumulative 38"],
    ),
    (
        "全市国家级制造业单项冠军示范企业6家、单项冠军产品9个。",
        "衡水市",
        ["manufacturing_champion 衡水市 cumulative 6 [示范企业]", "manufacturing_champion 衡水市 cumulative 9 [产品]"],
    ),
    (
        "我省重点“小巨人”企业入围国家第一批第二年支持名单的有23家。",
        "福建省",
        ["key_little_giant 福建省 reviewed 23 batch 1 confirmed"],
    ),
    ("全市培育科技领军企业3家、瞪羚企业22家、雏鹰企业80家。", "福州市", ["gazelle 福州市 cumulative 22"]),
    ("独角兽企业实现零的突破,瞪羚企业增至19家。", "福州市", ["gazelle 福州市 cumulative 19"]),
]

# Rankings, tables and steps of a procedure.
CITIES: list[Row] = [
    (
        ("第七批小巨人城市榜来了!\nTOP1 深圳 347家\nTOP2 苏州 254家\nTOP3 北京 233家\nTOP4 上海 214家"),
        None,
        [
            "little_giant 深圳市 new 347 batch 7",
            "little_giant 苏州市 new 254 batch 7",
            "little_giant 北京市 new 233 batch 7",
            "little_giant 上海市 new 214 batch 7",
        ],
    ),
    (
        (
            "江苏省2024年瞪羚企业名单公布,全省共906家。\n各市数量:\n1、苏州市:233家;\n2、南京市:"
            "210家;\n3、无锡市:121家;\n4、常州市:96家。"
        ),
        None,
        [
            "gazelle 江苏省 new 906 2024 confirmed provincial",
            "gazelle 苏州市 new 233 2024 confirmed provincial",
            "gazelle 南京市 new 210 2024 confirmed provincial",
            "gazelle 无锡市 new 121 2024 confirmed provincial",
            "gazelle 常州市 new 96 2024 confirmed provincial",
        ],
    ),
    (
        "①长沙,累计小巨人238家;②株洲,98家;③湘潭,46家;④衡阳,44家。",
        None,
        [
            "little_giant 长沙市 cumulative 238",
            "little_giant 株洲市 cumulative 98",
            "little_giant 湘潭市 cumulative 46",
            "little_giant 衡阳市 cumulative 44",
        ],
    ),
    (
        (
            "|市州|高新技术企业(家)|科技型中小企业(家)|\n|---|---|---|\n|成都|14100|"
            "12300|\n|绵阳|820|1910|\n|德阳|566|980|"
        ),
        None,
        [
            "high_tech 成都市 cumulative 14100",
            "tech_sme 成都市 cumulative 12300",
            "high_tech 绵阳市 cumulative 820",
            "tech_sme 绵阳市 cumulative 1910",
            "high_tech 德阳市 cumulative 566",
            "tech_sme 德阳市 cumulative 980",
        ],
    ),
    (
        "【微海南】今年我省第一批科技型中小企业入库408家,比去年同期多72家~#科技创新#",
        "海南省",
        ["tech_sme 海南省 new 408 batch 1 national"],
    ),
    (
        (
            "我市10家企业入选省级制造业单项冠军\n省工信厅日前公布第七批山东省制造业单项冠军企业名单,我市有10"
            "家企业榜上有名,累计达到88家。"
        ),
        "德州市",
        [
            "manufacturing_champion 德州市 new 10 batch 7 confirmed provincial",
            "manufacturing_champion 德州市 cumulative 88 provincial",
        ],
    ),
    (
        "省级专精特新中小企业复核名单公示,我市2020年认定的61家企业中,52家拟通过复核。",
        "泰安市",
        ["srdi_sme 泰安市 new 61 2020 confirmed", "srdi_sme 泰安市 reviewed 52 2020 proposed"],
    ),
    (
        (
            "根据公示,2023年山东省瞪羚企业拟认定名单共计709家,其中青岛132家、济南121家、烟台67家"
            "。公示时间为12月5日至11日。"
        ),
        None,
        [
            "gazelle 山东省 new 709 2023 proposed provincial",
            "gazelle 青岛市 new 132 2023 proposed provincial",
            "gazelle 济南市 new 121 2023 proposed provincial",
            "gazelle 烟台市 new 67 2023 proposed provincial",
        ],
    ),
    (
        ("2022年,全市新增国家级专精特新“小巨人”企业7家;2023年新增12家;2024年新增5家,总数达到38家。"),
        "荆州市",
        [
            "little_giant 荆州市 new 7 2022",
            "little_giant 荆州市 new 12 2023",
            "little_giant 荆州市 new 5 2024",
            "little_giant 荆州市 cumulative 38",
        ],
    ),
    (
        "昨天,市科技局公布2024年第二批拟入库科技型中小企业,我市312家。",
        "衢州市",
        ["tech_sme 衢州市 new 312 batch 2 2024 proposed national"],
    ),
    (
        "重庆两江新区新增国家级专精特新“小巨人”18家,总量达89家,约占全市的四分之一。",
        None,
        ["little_giant - new 18", "little_giant - cumulative 89"],
    ),
    (
        (
            "近年来,我省深入实施“十百千万”工程,培育单项冠军12家、小巨人140家、专精特新中小企业2106家"
            "、创新型中小企业6850家。"
        ),
        "云南省",
        [
            "manufacturing_champion 云南省 cumulative 12",
            "little_giant 云南省 cumulative 140",
            "srdi_sme 云南省 cumulative 2106",
            "innovative_sme 云南省 cumulative 6850",
        ],
    ),
    (
        ("工信部最新公示的第八批制造业单项冠军,浙江53家上榜。其中宁波21家、杭州9家、绍兴6家,三市合计占全省近七成。"),
        None,
        [
            "manufacturing_champion 浙江省 new 53 batch 8 proposed",
            "manufacturing_champion 宁波市 new 21 batch 8 proposed",
            "manufacturing_champion 杭州市 new 9 batch 8 proposed",
            "manufacturing_champion 绍兴市 new 6 batch 8 proposed",
        ],
    ),
    ("在第四批认定中,我省有81家企业上榜。第五批,数量回落到54家。到了第六批,只剩31家。", "辽宁省", []),
    (
        "小巨人方面,第四批我省有81家企业上榜,第五批回落到54家,第六批31家。",
        "辽宁省",
        [
            "little_giant 辽宁省 new 81 batch 4 confirmed",
            "little_giant 辽宁省 new 54 batch 5 confirmed",
            "little_giant 辽宁省 new 31 batch 6 confirmed",
        ],
    ),
    (
        "全市共有52家企业申报第六批小巨人,31家通过初审上报工信部,最终11家入选。",
        "襄阳市",
        [
            "little_giant 襄阳市 applied 52 batch 6",
            "little_giant 襄阳市 applied 31 batch 6",
            "little_giant 襄阳市 new 11 batch 6 confirmed",
        ],
    ),
    (
        "截至2024年6月,贵阳贵安有效期内高新技术企业1620家,占全省的六成以上。",
        None,
        ["high_tech 贵阳市 cumulative 1620 [有效期内]"],
    ),
    (
        "专精特新“小巨人”企业复核:第二批1584家通过1079家,第三批2930家通过2300家。",
        None,
        [
            "little_giant 全国 new 1584 batch 2 confirmed",
            "little_giant 全国 reviewed 1079 batch 2 confirmed",
            "little_giant 全国 new 2930 batch 3 confirmed",
            "little_giant 全国 reviewed 2300 batch 3 confirmed",
        ],
    ),
    (
        ("全国现有国家级“小巨人”1.45万家、单项冠军1550家、专精特新中小企业逾13万家。"),
        None,
        [
            "little_giant 全国 cumulative 14500",
            "manufacturing_champion 全国 cumulative 1550",
            "srdi_sme 全国 cumulative ≥130000",
        ],
    ),
    (
        "全区12个镇街中,塘下镇小巨人最多,有8家,马屿镇3家。",
        "瑞安市",
        ["little_giant - cumulative 8", "little_giant - cumulative 3"],
    ),
]

# Numbers near a title that count something else.
NOTHING: list[Row] = [
    (
        "全市专精特新企业中,有26家建成省级企业技术中心,18家牵头或参与制定国家标准。",
        "宜春市",
        ["srdi_sme 宜春市 cumulative 26 [建成省级企业技术中心]"],
    ),
    ("市农业银行为“小巨人”企业量身定制信贷产品,年内已投放贷款5.8亿元,惠及83家。", "宜春市", []),
    ("“专精特新”企业专场招聘会吸引120家企业参加,提供岗位3000余个。", "宜春市", []),
    ("每家小巨人企业平均拥有发明专利16件,研发人员占比28%。", "宜春市", []),
    ("对首次认定的国家高新技术企业,一次性奖励20万元;对瞪羚企业奖励50万元。", "宜春市", []),
    ("全年培训专精特新企业管理人员460人次,组织对接活动18场。", "宜春市", []),
    ("今年全省计划培育专精特新中小企业800家、小巨人60家。", "江西省", []),
    ("2027年,我市高新技术企业数量力争翻一番,达到2000家。", "宜春市", []),
    ("全区高新技术企业产值达1200亿元,占规上工业总产值的58%。", "宜春市", []),
    ("全国共有41个工业大类、207个中类、666个小类,专精特新企业分布广泛。", None, []),
    ("该基金已投资小巨人企业15家,其中4家成功上市。", "合肥市", []),
    ("专精特新板开板两年来,已有入板企业560家。", "合肥市", []),
    ("我市有8个县区实现小巨人企业全覆盖。", "宜春市", []),
    ("走访调研高新技术企业60余家,收集问题230个,解决210个。", "宜春市", []),
    ("小巨人企业申报条件:上年度营业收入不低于5000万元,员工不少于100人。", None, []),
    ("全市共有12家企业上榜2023年度“全省百强企业”,其中不少是单项冠军。", "宜春市", []),
    ("“我们在全国有36家门店。”这家专精特新企业的负责人说。", "宜春市", []),
    ("2023年以来,为高新技术企业减免税收4.6亿元,1200多家企业受益。", "宜春市", []),
    ("比去年同期多认定高新技术企业42家。", "宜春市", []),
    ("专精特新企业贷款余额增长21%,高于各项贷款增速9.8个百分点,授信户数超3万户。", None, []),
    ("在第22批国家企业技术中心名单中,我省新增5家,累计78家,其中不乏单项冠军。", "江西省", []),
    ("建立了560家小巨人后备企业库,梯次推进。", "宜春市", []),
    ("园区引进项目42个,其中专精特新项目11个。", "宜春市", []),
    ("目前该集群集聚上下游企业320家,其中规上企业85家、高新技术企业66家。", "宜春市", ["high_tech - cumulative 66"]),
    ("德国拥有1300多家隐形冠军企业,占全球近一半。", None, []),
    ("“小巨人”企业平均成立16年,八成营收不足4亿元,近千家员工不足百人。", None, []),
    ("活动现场,12家瞪羚企业与5所高校签约合作。", "宜春市", []),
    ("组织50家专精特新中小企业负责人赴深圳考察。", "宜春市", []),
]

# Articles whose figures hang together over several sentences.
LONGER: list[Row] = [
    (
        (
            "赣州“小巨人”总数破百\n日前,工信部公布第六批专精特新“小巨人”企业名单,赣州新增14家,总数达到1"
            "06家。\n据悉,赣州2019年首批入选2家,第二批9家,第三批29家,第四批37家,第五批15家。\n"
            "“能上榜不容易。”入选企业负责人说,公司十年投入研发1.2亿元,拥有专利68件。"
        ),
        None,
        [
            "little_giant 赣州市 new 14 batch 6 confirmed",
            "little_giant 赣州市 cumulative 106",
            "little_giant 赣州市 new 2 batch 1 2019 confirmed",
            "little_giant 赣州市 new 9 batch 2 confirmed",
            "little_giant 赣州市 new 29 batch 3 confirmed",
            "little_giant 赣州市 new 37 batch 4 confirmed",
            "little_giant 赣州市 new 15 batch 5 confirmed",
        ],
    ),
    (
        (
            "记者从市科技局获悉,2024年我市三批次共认定高新技术企业608家,其中首次认定372家,重新认定2"
            "36家,全市高新技术企业总数达到1712家。分县区看,高新区521家、经开区198家、临颍县64家。"
        ),
        "漯河市",
        [
            "high_tech 漯河市 new_and_reviewed 608 2024 confirmed",
            "high_tech 漯河市 new 372 2024 confirmed",
            "high_tech 漯河市 reviewed 236 confirmed",
            "high_tech 漯河市 cumulative 1712",
            "high_tech - cumulative 521",
            "high_tech - cumulative 198",
            "high_tech 临颍县 cumulative 64",
        ],
    ),
    (
        (
            "昨日,省经信厅发布2023年度隐形冠军企业公示名单,全省拟认定隐形冠军企业98家,培育企业312家。"
            "温州11家企业入围隐形冠军,28家入围培育企业。"
        ),
        "温州市",
        [
            "hidden_champion 浙江省 new 98 2023 proposed",
            "hidden_champion_cultivation 浙江省 new 312 2023 proposed",
            "hidden_champion 温州市 new 11 2023 proposed",
            "hidden_champion_cultivation 温州市 new 28 2023 proposed",
        ],
    ),
    (
        (
            "惠城区国家高新技术企业达680家,比2020年翻一番。国家级专精特新“小巨人”企业14家、省级专精特"
            "新中小企业274家,均居全市前列。全区规上工业企业中,高新技术企业占比42%。"
        ),
        None,
        ["high_tech 惠城区 cumulative 680", "little_giant 惠城区 cumulative 14", "srdi_sme 惠城区 cumulative 274"],
    ),
    (
        (
            "第四批国家级专精特新“小巨人”公示名单出炉,常州55家企业上榜,列全省第四。加上前三批的52家,常州"
            "累计107家。武进区最多,共29家;新北区14家,天宁区、钟楼区各4家,溧阳市3家,经开区1家。"
        ),
        None,
        [
            "little_giant 常州市 new 55 batch 4 proposed",
            "little_giant 常州市 cumulative 52 batches 1-3",
            "little_giant 常州市 cumulative 107 batches 1-4 proposed",
            "little_giant 武进区 new 29 batch 4 proposed",
            "little_giant 新北区 new 14 batch 4 proposed",
            "little_giant 天宁区 new 4 batch 4 proposed",
            "little_giant 钟楼区 new 4 batch 4 proposed",
            "little_giant 溧阳市 new 3 batch 4 proposed",
            "little_giant - new 1 batch 4 proposed",
        ],
    ),
    (
        (
            "我省单项冠军再添新军。第九批名单中,福建新增11家,其中厦门4家、泉州4家、福州2家、莆田1家。前八"
            "批,福建共有单项冠军76家。"
        ),
        "福建省",
        [
            "manufacturing_champion 福建省 new 11 batch 9",
            "manufacturing_champion 厦门市 new 4 batch 9",
            "manufacturing_champion 泉州市 new 4 batch 9",
            "manufacturing_champion 福州市 new 2 batch 9",
            "manufacturing_champion 莆田市 new 1 batch 9",
            "manufacturing_champion 福建省 cumulative 76 batches 1-8",
        ],
    ),
    (
        ("今年,我区有13家企业通过省专精特新中小企业复核,另有31家企业为首次认定,两项合计44家,占全市的两成。"),
        "鄞州区",
        [
            "srdi_sme 鄞州区 reviewed 13 confirmed",
            "srdi_sme 鄞州区 new 31 confirmed",
            "srdi_sme 鄞州区 new_and_reviewed 44 confirmed",
        ],
    ),
]

# Longer articles: leads, lists, asides and what follows them.
ARTICLES: list[Row] = [
    (
        (
            "安徽:第七批“小巨人”拟新增115家\n日前,工信部公示第七批专精特新“小巨人”企业名单,安徽115家"
            "企业入围,数量居全国第九位。\n各市入围情况为:合肥51家,芜湖17家,滁州10家,马鞍山8家,宣城7"
            "家,其他市22家。\n此外,第四批“小巨人”复核结果同步公示,安徽174家通过。\n去年的第六批,安徽入"
            "选101家。"
        ),
        None,
        [
            "little_giant 安徽省 new 115 batch 7 proposed",
            "little_giant 合肥市 new 51 batch 7 proposed",
            "little_giant 芜湖市 new 17 batch 7 proposed",
            "little_giant 滁州市 new 10 batch 7 proposed",
            "little_giant 马鞍山市 new 8 batch 7 proposed",
            "little_giant 宣城市 new 7 batch 7 proposed",
            "little_giant - new 22 batch 7 proposed",
            "little_giant 安徽省 reviewed 174 batch 4 proposed",
            "little_giant 安徽省 new 101 batch 6 confirmed",
        ],
    ),
    (
        (
            "市科技局发布数据:截至11月底,全市科技型中小企业评价入库2316家,同比增长18%;有效期内高新技"
            "术企业1405家,居全省第五。\n从区域分布看,高企数量排前三的是城关区512家、七里河区286家、兰"
            "州新区204家。"
        ),
        "兰州市",
        [
            "tech_sme 兰州市 new 2316 national",
            "high_tech 兰州市 cumulative 1405 [有效期内]",
            "high_tech 城关区 cumulative 512 [有效期内]",
            "high_tech 七里河区 cumulative 286 [有效期内]",
            "high_tech - cumulative 204 [有效期内]",
        ],
    ),
    (
        (
            "近日,市科技局下发通知,认定正海生物等18家企业为烟台市2023年度瞪羚企业。其中,黄渤海新区6家,"
            "莱山区4家,龙口市3家,招远市2家。\n瞪羚企业是指成长性好、具有跳跃式发展态势的企业。"
        ),
        "烟台市",
        [
            "gazelle 烟台市 new 18 2023 confirmed municipal",
            "gazelle - new 6 2023 confirmed municipal",
            "gazelle 莱山区 new 4 2023 confirmed municipal",
            "gazelle 龙口市 new 3 2023 confirmed municipal",
            "gazelle 招远市 new 2 2023 confirmed municipal",
        ],
    ),
    (
        (
            "岳阳:5家企业新晋国家级“小巨人”\n本报讯 9月2日,工信部公布第六批专精特新“小巨人”企业名单,岳"
            "阳市凯门水性助剂等5家企业入选。至此,岳阳国家级“小巨人”增至33家,省级专精特新中小企业达到306"
            "家。\n另有12家企业通过第三批复核,2家未通过。"
        ),
        None,
        [
            "little_giant 岳阳市 new 5 batch 6 confirmed",
            "little_giant 岳阳市 cumulative 33 batches 1-6",
            "srdi_sme 岳阳市 cumulative 306",
            "little_giant 岳阳市 reviewed 12 batch 3 confirmed",
            "little_giant 岳阳市 revoked 2 batch 3 confirmed",
        ],
    ),
    (
        (
            "截至2024年底,全国专精特新“小巨人”企业1.46万家。其中,江苏2131家、广东2089家、浙江"
            "1801家、山东1191家,四省占了半壁江山。城市方面,深圳1025家首次破千,北京1035家,上海"
            "825家,苏州595家。"
        ),
        None,
        [
            "little_giant 全国 cumulative 14600",
            "little_giant 江苏省 cumulative 2131",
            "little_giant 广东省 cumulative 2089",
            "little_giant 浙江省 cumulative 1801",
            "little_giant 山东省 cumulative 1191",
            "little_giant 深圳市 cumulative 1025",
            "little_giant 北京市 cumulative 1035",
            "little_giant 上海市 cumulative 825",
            "little_giant 苏州市 cumulative 595",
        ],
    ),
    (
        (
            "内蒙古新增21家国家级“小巨人”\n自治区工信厅消息,在第六批专精特新“小巨人”企业名单中,自治区有2"
            "1家企业榜上有名,其中呼和浩特6家、包头5家、鄂尔多斯4家、通辽2家,赤峰、乌海、兴安盟、阿拉善盟各"
            "1家。目前全区共有国家级“小巨人”59家。"
        ),
        None,
        [
            "little_giant 内蒙古自治区 new 21 batch 6 confirmed",
            "little_giant 呼和浩特市 new 6 batch 6 confirmed",
            "little_giant 包头市 new 5 batch 6 confirmed",
            "little_giant 鄂尔多斯市 new 4 batch 6 confirmed",
            "little_giant 通辽市 new 2 batch 6 confirmed",
            "little_giant 赤峰市 new 1 batch 6 confirmed",
            "little_giant 乌海市 new 1 batch 6 confirmed",
            "little_giant 兴安盟 new 1 batch 6 confirmed",
            "little_giant 阿拉善盟 new 1 batch 6 confirmed",
            "little_giant 内蒙古自治区 cumulative 59",
        ],
    ),
]

# A title before a colon, whose list follows.
COLONLEAD: list[Row] = [
    (
        (
            "截至2024年底,全省有效期内小巨人412家、创新型中小企业1.1万家。\n“小巨人”按城市数:\n1."
            " 南昌 131户\n2. 赣州 62户\n3. 九江 48户"
        ),
        "江西省",
        [
            "little_giant 江西省 cumulative 412 [有效期内]",
            "innovative_sme 江西省 cumulative 11000 [有效期内]",
            "little_giant 南昌市 cumulative 131 [有效期内]",
            "little_giant 赣州市 cumulative 62 [有效期内]",
            "little_giant 九江市 cumulative 48 [有效期内]",
        ],
    ),
    (
        ("截至6月底,四川省拥有单项冠军42家、瞪羚企业411家。\n单项冠军的城市分布是:\n成都 21家\n德阳 6家\n自贡 5家"),
        None,
        [
            "manufacturing_champion 四川省 cumulative 42",
            "gazelle 四川省 cumulative 411",
            "manufacturing_champion 成都市 cumulative 21",
            "manufacturing_champion 德阳市 cumulative 6",
            "manufacturing_champion 自贡市 cumulative 5",
        ],
    ),
    (
        ("目前,全省共有小巨人企业320家、专精特新中小企业4100家。再看小巨人的地市排名:南昌78家、赣州41家、九江39家。"),
        "江西省",
        [
            "little_giant 江西省 cumulative 320",
            "srdi_sme 江西省 cumulative 4100",
            "little_giant 南昌市 cumulative 78",
            "little_giant 赣州市 cumulative 41",
            "little_giant 九江市 cumulative 39",
        ],
    ),
    (
        (
            "到2024年底,全市有高新技术企业1260家、科技型中小企业3300家。高新技术企业各县区数量如下:"
            "宣州区402家、宁国市318家、广德市287家。"
        ),
        "宣城市",
        [
            "high_tech 宣城市 cumulative 1260",
            "tech_sme 宣城市 cumulative 3300",
            "high_tech 宣州区 cumulative 402",
            "high_tech 宁国市 cumulative 318",
            "high_tech 广德市 cumulative 287",
        ],
    ),
]

# Figures reached by a year, and no plans.
BYYEAR: list[Row] = [
    (
        "2019年,全县专精特新中小企业只有3家,到2023年底增加到51家,小巨人也有了突破,达到4家。",
        "临西县",
        ["srdi_sme 临西县 cumulative 3", "srdi_sme 临西县 cumulative 51", "little_giant 临西县 cumulative 4"],
    ),
    (
        "高新技术企业从2019年的210家增长到2023年的520家,小巨人企业突破30家。",
        "桐乡市",
        ["high_tech 桐乡市 cumulative 210", "high_tech 桐乡市 cumulative 520", "little_giant 桐乡市 cumulative ≥30"],
    ),
    (
        "2018年小巨人尚是空白,到2023年底已有11家,瞪羚企业达到26家。",
        "济宁市",
        ["little_giant 济宁市 cumulative 11", "gazelle 济宁市 cumulative 26"],
    ),
    ("到2026年,全市小巨人企业要达到50家,单项冠军突破10家。", "济宁市", []),
    (
        ("五年间,邢台市高新技术企业由110家升至705家,平均每年新增一百多家;科技型中小企业超过4600家。"),
        None,
        ["high_tech 邢台市 cumulative 110", "high_tech 邢台市 cumulative 705", "tech_sme 邢台市 cumulative ≥4600"],
    ),
    (
        "五年来我市高企年均新增160家,总数达到1105家;瞪羚企业87家。",
        "新乡市",
        ["high_tech 新乡市 cumulative 1105", "gazelle 新乡市 cumulative 87"],
    ),
]

# Lists for cultivation: a batch's list, and mere reserves.
POOL: list[Row] = [
    ("第四批专精特新“小巨人”企业培育名单公示,新乡8家企业在列。", None, ["little_giant 新乡市 new 8 batch 4 proposed"]),
    (
        "第三批专精特新“小巨人”企业培育名单公布,我市6家企业榜上有名。",
        "梧州市",
        ["little_giant 梧州市 new 6 batch 3 confirmed"],
    ),
    ("江门把2600家企业纳入梯度培育库,其中专精特新中小企业720家。", None, ["srdi_sme 江门市 cumulative 720"]),
    (
        "肇庆累计培育省级专精特新中小企业604家。进入优质企业梯度培育库的另有1900家。",
        None,
        ["srdi_sme 肇庆市 cumulative 604"],
    ),
    ("我市把218家企业列入小巨人培育名单,分类辅导。", "亳州市", []),
]

# So many brought forth so far.
BORN: list[Row] = [
    ("自2017年开评以来,湖州已经产生省级隐形冠军27家。", None, ["hidden_champion 湖州市 cumulative 27"]),
    ("评选开展七年,嘉兴已诞生浙江省隐形冠军企业31家。", None, ["hidden_champion 嘉兴市 cumulative 31"]),
    ("这座小城已走出9家国家级专精特新小巨人企业。", "瑞安市", ["little_giant 瑞安市 cumulative 9"]),
    (
        "迄今,我市已涌现出瞪羚企业44家、独角兽企业2家。",
        "绵阳市",
        ["gazelle 绵阳市 cumulative 44", "unicorn 绵阳市 cumulative 2"],
    ),
    ("今年我市已产生小巨人企业8家。", "绵阳市", ["little_giant 绵阳市 new 8 confirmed"]),
    ("今年以来,全市已认定创新型中小企业325家。", "绵阳市", ["innovative_sme 绵阳市 new 325 confirmed"]),
    ("自2018年启动评选以来,全市评出隐形冠军36家。", "泉州市", ["hidden_champion 泉州市 cumulative 36"]),
    ("2019年以来,我市先后有17家企业入选国家级小巨人。", "泉州市", ["little_giant 泉州市 new 17 confirmed"]),
]

# Small technology firms in the register, and firms that moved in.
REGISTER: list[Row] = [
    (
        (
            "2021年,全市组织高新技术企业申报88家,通过认定61家,有效期内高企达到150家;新登记科技型中"
            "小企业204家,比上年多36家。"
        ),
        "商洛市",
        [
            "high_tech 商洛市 applied 88 2021",
            "high_tech 商洛市 new 61 2021 confirmed",
            "high_tech 商洛市 cumulative 150 [有效期内]",
            "tech_sme 商洛市 new 204 2021",
        ],
    ),
    (
        ("创新主体不断壮大,全省备案科技型中小企业1.86万家,高新技术企业6200家,较“十三五”末分别增长1.6倍、82%。"),
        "吉林省",
        ["tech_sme 吉林省 cumulative 18600", "high_tech 吉林省 cumulative 6200"],
    ),
    (
        "我省入库科技型中小企业2.1万家、高新技术企业9800家。",
        "江西省",
        ["tech_sme 江西省 cumulative 21000 national", "high_tech 江西省 cumulative 9800"],
    ),
    ("2023年全省评价入库科技型中小企业12860家。", "吉林省", ["tech_sme 吉林省 new 12860 2023 national"]),
    ("今年1至6月,全市科技型中小企业完成评价入库1420家。", "赤峰市", ["tech_sme 赤峰市 new 1420 national"]),
    ("全市在库科技型中小企业980家。", "赤峰市", ["tech_sme 赤峰市 cumulative 980"]),
    ("去年全年新评价科技型中小企业510家。", "赤峰市", ["tech_sme 赤峰市 new 510 national"]),
    ("今年整体迁入高新技术企业11家,新认定高新技术企业210家。", "海口市", ["high_tech 海口市 new 210 confirmed"]),
    ("上半年引进外地高企6家、整体迁移高企3家。", "海口市", []),
]

# Columns named 本批 or 本次.
THISBATCHCOLUMN: list[Row] = [
    (
        (
            "第七批专精特新“小巨人”企业开始公示,苏南三市的家数是:\n\n设区市 | 本批 | 前七批合计\n无锡 "
            "| 121 | 402\n常州 | 88 | 305\n南通 | 77 | 240"
        ),
        None,
        [
            "little_giant 无锡市 new 121 batch 7 proposed",
            "little_giant 无锡市 cumulative 402 batches 1-7 proposed",
            "little_giant 常州市 new 88 batch 7 proposed",
            "little_giant 常州市 cumulative 305 batches 1-7 proposed",
            "little_giant 南通市 new 77 batch 7 proposed",
            "little_giant 南通市 cumulative 240 batches 1-7 proposed",
        ],
    ),
    (
        ("第六批专精特新“小巨人”企业名单公布。\n地区|本次入选|累计\n贵阳|12|88\n遵义|5|31\n安顺|2|14"),
        None,
        [
            "little_giant 贵阳市 new 12 batch 6 confirmed",
            "little_giant 贵阳市 cumulative 88",
            "little_giant 遵义市 new 5 batch 6 confirmed",
            "little_giant 遵义市 cumulative 31",
            "little_giant 安顺市 new 2 batch 6 confirmed",
            "little_giant 安顺市 cumulative 14",
        ],
    ),
    (
        ("第八批制造业单项冠军名单公布,各市数量见下表。\n城市|此次|总数\n佛山|9|35\n东莞|7|28\n珠海|4|17"),
        None,
        [
            "manufacturing_champion 佛山市 new 9 batch 8 confirmed",
            "manufacturing_champion 佛山市 cumulative 35",
            "manufacturing_champion 东莞市 new 7 batch 8 confirmed",
            "manufacturing_champion 东莞市 cumulative 28",
            "manufacturing_champion 珠海市 new 4 batch 8 confirmed",
            "manufacturing_champion 珠海市 cumulative 17",
        ],
    ),
]

# A batch and its bare figure in each line.
BATCHLINES: list[Row] = [
    (
        ("国家级专精特新“小巨人”企业各批家数\n第3批 2930\n第4批 4357\n第5批 3671\n来源:公开资料"),
        None,
        [
            "little_giant 全国 new 2930 batch 3",
            "little_giant 全国 new 4357 batch 4",
            "little_giant 全国 new 3671 batch 5",
        ],
    ),
    (
        "制造业单项冠军各批数量(单位:家)\n第六批:226\n第七批:345\n第八批:351",
        None,
        [
            "manufacturing_champion 全国 new 226 batch 6",
            "manufacturing_champion 全国 new 345 batch 7",
            "manufacturing_champion 全国 new 351 batch 8",
        ],
    ),
    (
        "云南省小巨人企业历批入选数\n首批 3家\n第二批 21家\n第三批 29家",
        None,
        [
            "little_giant 云南省 new 3 batch 1",
            "little_giant 云南省 new 21 batch 2",
            "little_giant 云南省 new 29 batch 3",
        ],
    ),
]

# 各省, 各地 and scenes: the whole country.
EVERYWHERE: list[Row] = [
    (
        (
            "大陸工信部一名司長日前參加廈門的企業家大會,他說專精特新「小巨人」已培育超過1.4萬家,各省市自行認"
            "定的專精特新中小企業更有14萬多家。"
        ),
        None,
        ["little_giant 全国 cumulative ≥14000", "srdi_sme 全国 cumulative ≥140000 confirmed"],
    ),
    (
        "工信部副部长在广州出席博览会时说,各省培育的专精特新中小企业已达9.8万家。",
        None,
        ["srdi_sme 全国 cumulative 98000"],
    ),
    ("前三季度,各地科技部门取消高新技术企业资格的企业超过2100家。", None, ["high_tech 全国 revoked ≥2100 confirmed"]),
    ("目前,各地认定的创新型中小企业累计21.5万家。", None, ["innovative_sme 全国 cumulative 215000 confirmed"]),
    ("各省区市共培育专精特新中小企业14万家。", None, ["srdi_sme 全国 cumulative 140000"]),
    ("各地认定的瞪羚企业总量超过2万家。", None, ["gazelle 全国 cumulative ≥20000 confirmed"]),
    (
        "杭州一家做模具的老板说,牌子很金贵。今年各省份新认定的专精特新中小企业约2.6万家。",
        None,
        ["srdi_sme 全国 new ≈26000 confirmed"],
    ),
    ("省工信厅要求,各地抓紧组织申报。全省已有小巨人企业210家。", "江西省", ["little_giant 江西省 cumulative 210"]),
]

# Figures in 万 without a unit.
BARETEN: list[Row] = [
    (
        "工信部有关负责人说,全国专精特新中小企业超过14万,“小巨人”有1.46万。",
        None,
        ["srdi_sme 全国 cumulative ≥140000", "little_giant 全国 cumulative 14600"],
    ),
    (
        "截至去年底,我国高新技术企业达46.3万,科技型中小企业突破50万。",
        None,
        ["high_tech 全国 cumulative 463000", "tech_sme 全国 cumulative ≥500000 national"],
    ),
    ("全省高新技术企业总数已超1.2万,位居西部第二。", "陕西省", ["high_tech 陕西省 cumulative ≥12000"]),
    (
        "我国创新型中小企业已增至21.5万,小巨人1.2万家。",
        None,
        ["innovative_sme 全国 cumulative 215000", "little_giant 全国 cumulative 12000"],
    ),
    ("小巨人企业户均投入研发经费3400万,产值突破2.1万亿。", None, []),
]

# Parts of a list of several titles, in the next sentence.
AFEWTITLES: list[Row] = [
    (
        (
            "湖北省科技厅公布2023年瞪羚、独角兽企业评选结果,瞪羚(含潜在)企业190家、独角兽(含种子)企业"
            "24家入选。\n其中瞪羚企业81家,潜在瞪羚109家;独角兽企业4家。\n81家瞪羚企业里,武汉市有47"
            "家,襄阳、宜昌两市分别有9家和8家。"
        ),
        None,
        [
            "gazelle 湖北省 new 81 2023 confirmed provincial",
            "unicorn 湖北省 new 4 2023 confirmed provincial",
            "gazelle 武汉市 new 47 2023 confirmed provincial",
            "gazelle 襄阳市 new 9 2023 confirmed provincial",
            "gazelle 宜昌市 new 8 2023 confirmed provincial",
        ],
    ),
    (
        "我省公布瞪羚、独角兽企业名单,共103家企业入选。其中,瞪羚企业98家,独角兽企业5家。",
        "辽宁省",
        ["gazelle 辽宁省 new 98 confirmed", "unicorn 辽宁省 new 5 confirmed"],
    ),
]

# A place that a share is of.
SHAREOF: list[Row] = [
    (
        "全市国家级小巨人现有13家,占到自治区的三分之一;自治区级专精特新中小企业是98家。",
        "包头市",
        ["little_giant 包头市 cumulative 13", "srdi_sme 包头市 cumulative 98"],
    ),
    (
        "宁波现有单项冠军104家,占了全省的半壁江山;省级隐形冠军89家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 104", "hidden_champion 宁波市 cumulative 89"],
    ),
    (
        "全市小巨人38家,占据全省总数的一成;瞪羚企业61家。",
        "烟台市",
        ["little_giant 烟台市 cumulative 38", "gazelle 烟台市 cumulative 61"],
    ),
    (
        "柳州高新技术企业705家,接近广西的五分之一,科技型中小企业812家。",
        None,
        ["high_tech 柳州市 cumulative 705", "tech_sme 柳州市 cumulative 812"],
    ),
    (
        "我市高企总量突破900家,超过全省平均水平,小巨人也有33家。",
        "漳州市",
        ["high_tech 漳州市 cumulative ≥900", "little_giant 漳州市 cumulative 33"],
    ),
]

# A total beside one that the batch raised, of another level.
OTHERLEVEL: list[Row] = [
    (
        ("工信部公布第八批制造业单项冠军企业,我市5家企业获评。至此,全市有国家制造业单项冠军16家,省级单项冠军31家。"),
        "蚌埠市",
        [
            "manufacturing_champion 蚌埠市 new 5 batch 8 confirmed",
            "manufacturing_champion 蚌埠市 cumulative 16 batches 1-8",
            "manufacturing_champion 蚌埠市 cumulative 31 provincial",
        ],
    ),
    (
        "第七批小巨人名单公布,我市新增9家。至此我市国家级小巨人达到52家,省级专精特新中小企业410家。",
        "蚌埠市",
        [
            "little_giant 蚌埠市 new 9 batch 7 confirmed",
            "little_giant 蚌埠市 cumulative 52 batches 1-7",
            "srdi_sme 蚌埠市 cumulative 410",
        ],
    ),
]

# Firms that apply for a recognition.
APPLIEDFOR: list[Row] = [
    (
        "2021年全市申报高企认定的有455家,第一批通过公示的190家。",
        "邢台市",
        ["high_tech 邢台市 applied 455 2021", "high_tech 邢台市 new 190 batch 1 2021 confirmed"],
    ),
    (
        "我市申请高新技术企业认定的有312家,通过评审的198家。",
        "咸阳市",
        ["high_tech 咸阳市 applied 312", "high_tech 咸阳市 new 198 confirmed"],
    ),
    ("全县共有27家企业提交了专精特新中小企业认定申请。", "泾阳县", ["srdi_sme 泾阳县 applied 27"]),
    (
        "参评隐形冠军的企业有88家,最终36家入选。",
        "湖北省",
        ["hidden_champion 湖北省 applied 88", "hidden_champion 湖北省 new 36 confirmed"],
    ),
    ("递交第七批小巨人申报书的企业共45家。", "德阳市", ["little_giant 德阳市 applied 45 batch 7"]),
    ("今年我市组织推荐创新型中小企业评价130家。", "德阳市", ["innovative_sme 德阳市 applied 130"]),
]

# Several batches that went by.
DOWNBATCHES: list[Row] = [
    ("六批下来,全国共有专精特新“小巨人”企业1.46万家。", None, ["little_giant 全国 cumulative 14600 batches 1-6"]),
    (
        "六批评选过后,宁波的单项冠军达到83家,稳居全国首位。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83 batches 1-6"],
    ),
    ("七批累计,苏州共有小巨人企业849家。", None, ["little_giant 苏州市 cumulative 849 batches 1-7"]),
    ("历经五批认定,全省小巨人已达540家。", "江西省", ["little_giant 江西省 cumulative 540 batches 1-5 confirmed"]),
    ("五批合计,厦门入选小巨人165家。", None, ["little_giant 厦门市 cumulative 165 batches 1-5 confirmed"]),
]

# The institution that recognises for a province.
OFFICES: list[Row] = [
    (
        ("江苏省认定机构2024年认定报备的高新技术企业名单中,我市共196家,其中第一批拟认定87家、第二批拟认定109家。"),
        "如皋市",
        [
            "high_tech 如皋市 new 196 2024 proposed",
            "high_tech 如皋市 new 87 batch 1 2024 proposed",
            "high_tech 如皋市 new 109 batch 2 2024 proposed",
        ],
    ),
    (
        "对浙江省认定机构2024年认定报备的第一批高新技术企业进行公示,我市128家企业在列。",
        "慈溪市",
        ["high_tech 慈溪市 new 128 batch 1 2024 proposed"],
    ),
    (
        "全国高新技术企业认定管理工作领导小组办公室公告,我市有57家企业通过2022年高新技术企业认定。",
        "启东市",
        ["high_tech 启东市 new 57 2022 confirmed"],
    ),
    (
        "日前,河北省高新技术企业认定管理工作领导小组办公室公示第二批名单,邯郸52家高新技术企业上榜。",
        None,
        ["high_tech 邯郸市 new 52 batch 2 proposed"],
    ),
]

# Firms' names that hold a province.
FIRMNAMES: list[Row] = [
    (
        "工信部公布第五批专精特新“小巨人”名单,林州的光远新材料、河南省凤宝重工和中农颖泰生物3家企业入选。",
        None,
        ["little_giant 林州市 new 3 batch 5 confirmed"],
    ),
    (
        "在第四批瞪羚企业名单中,滕州的威达重工、山东省联泓新材料和辰欣药业集团3家企业入选。",
        None,
        ["gazelle 滕州市 new 3 batch 4 confirmed"],
    ),
    (
        "第五批小巨人名单公布,醴陵华鑫电瓷、湖南省旗滨新材料及泰科天润半导体3家企业榜上有名。",
        "醴陵市",
        ["little_giant 醴陵市 new 3 batch 5 confirmed"],
    ),
]

# 培育企业 in a row with another title.
CULTIVATION: list[Row] = [
    (
        "省里2021年度隐形冠军及培育企业揭晓,湖州有6家企业获评隐形冠军,13家列为培育企业。",
        None,
        ["hidden_champion 湖州市 new 6 2021 confirmed", "hidden_champion_cultivation 湖州市 new 13 2021 confirmed"],
    ),
    (
        "2021年度全省隐形冠军名单出炉,有示范企业44家、科技小巨人152家、培育企业118家。",
        "湖北省",
        [
            "hidden_champion 湖北省 new 44 2021 confirmed [示范企业]",
            "hidden_champion_cultivation 湖北省 new 118 2021 confirmed",
        ],
    ),
    (
        "我县5家企业入选浙江省隐形冠军企业,11家企业成为培育企业。",
        "嘉善县",
        ["hidden_champion 嘉善县 new 5 confirmed", "hidden_champion_cultivation 嘉善县 new 11 confirmed"],
    ),
    (
        "第六批湖北省隐形冠军名单中,宜昌有9家示范企业,另有21家被认定为培育企业。",
        None,
        [
            "hidden_champion 宜昌市 new 9 batch 6 [示范企业]",
            "hidden_champion_cultivation 宜昌市 new 21 batch 6 confirmed",
        ],
    ),
    ("市里对120家培育企业开展辅导。", "宜昌市", []),
]

# The kind of champions that a list splits up.
KINDCARRIED: list[Row] = [
    (
        "隐形冠军示范企业中,武汉26家,孝感11家,十堰、随州分别为6家、4家。",
        None,
        [
            "hidden_champion 武汉市 cumulative 26 [示范企业]",
            "hidden_champion 孝感市 cumulative 11 [示范企业]",
            "hidden_champion 十堰市 cumulative 6 [示范企业]",
            "hidden_champion 随州市 cumulative 4 [示范企业]",
        ],
    ),
    (
        "2021年度全省隐形冠军名单出炉,有示范企业44家。\n隐形冠军示范企业里,武汉16家,孝感5家。",
        "湖北省",
        [
            "hidden_champion 湖北省 new 44 2021 confirmed [示范企业]",
            "hidden_champion 武汉市 new 16 2021 confirmed [示范企业]",
            "hidden_champion 孝感市 new 5 2021 confirmed [示范企业]",
        ],
    ),
]

# A batch whose firms came under review.
NEXTBATCH: list[Row] = [
    (
        ("美的智能等17家企业认定为第三批顺德区隐形冠军企业;首批隐形冠军企业中,8家通过复评,5家未通过复评。"),
        "顺德区",
        [
            "hidden_champion 顺德区 new 17 batch 3 confirmed county",
            "hidden_champion 顺德区 reviewed 8 batch 1 confirmed county",
            "hidden_champion 顺德区 revoked 5 batch 1 confirmed county",
        ],
    ),
    (
        "第二批小巨人企业里,我市有6家通过复核,1家被取消。",
        "龙岩市",
        ["little_giant 龙岩市 reviewed 6 batch 2 confirmed", "little_giant 龙岩市 revoked 1 batch 2 confirmed"],
    ),
    (
        "首批单项冠军中,5家复核合格,2家未过关。",
        "龙岩市",
        [
            "manufacturing_champion 龙岩市 reviewed 5 batch 1 confirmed",
            "manufacturing_champion 龙岩市 revoked 2 batch 1 confirmed",
        ],
    ),
    (
        "去年到期的第三批瞪羚企业,14家通过期满复审,3家退出。",
        "龙岩市",
        ["gazelle 龙岩市 reviewed 14 batch 3 confirmed", "gazelle 龙岩市 revoked 3 batch 3 confirmed"],
    ),
]

# Notices signed by a leading group's office.
ANNOUNCER: list[Row] = [
    (
        (
            "关于取消宏达重工等29家企业高新技术企业资格的公告\n按照《高新技术企业认定管理办法》,现取消宏达重工"
            "有限公司等29家企业的高新技术企业资格。\n吉林省高新技术企业认定管理工作领导小组办公室(代章)\n20"
            "23年6月18日"
        ),
        None,
        ["high_tech 吉林省 revoked 29 confirmed"],
    ),
    (
        ("经研究,决定撤销昌达科技等13家企业的专精特新中小企业称号。\n吉林省工业和信息化厅(盖章)\n2023年3月2日"),
        None,
        ["srdi_sme 吉林省 revoked 13 confirmed"],
    ),
    (
        ("现对2023年度拟认定的创新型中小企业予以公示,共计88家。\n衡水市工业和信息化局办公室\n2023年11月2日"),
        None,
        ["innovative_sme 衡水市 new 88 2023 proposed"],
    ),
]

# The parts of a figure that an aside follows.
BREAKDOWN: list[Row] = [
    (
        (
            "工信部介绍,三年来中央财政分三批支持重点“小巨人”1922家,带动地方培育“小巨人”一万多家。其中第"
            "一批810家,第三批585家。"
        ),
        None,
        [
            "key_little_giant 全国 cumulative 1922 batches 1-3",
            "little_giant 全国 cumulative ≥10000",
            "key_little_giant 全国 new 810 batch 1",
            "key_little_giant 全国 new 585 batch 3",
        ],
    ),
]

# Titles in a clause of reasons.
ACCORDINGTO: list[Row] = [
    (
        (
            "依据财政部关于“专精特新”中小企业的通知,我厅评估了第二批第一年支持的重点“小巨人”企业。拟继续支持"
            "中机科技研究院等22家企业,现予公示。"
        ),
        "安徽省",
        ["key_little_giant 安徽省 reviewed 22 batch 2 proposed"],
    ),
    (
        "为推动专精特新企业做强做大,省工信厅公布2024年瞪羚企业名单。我市共有15家企业入选。",
        "鞍山市",
        ["gazelle 鞍山市 new 15 2024 confirmed"],
    ),
    (
        "按照专精特新中小企业认定工作安排,我市公布了第二批创新型中小企业名单。全市共96家。",
        "鞍山市",
        ["innovative_sme 鞍山市 new 96 batch 2 confirmed"],
    ),
]

# The year of the batch that was applied for.
YEAROFBATCH: list[Row] = [
    (
        (
            "我局抽查了申请2023年第二批创新型中小企业的企业。经审核,拟将新源乳业、伊河机电等33家企业评价为"
            "创新型中小企业,现予公告。其中伊宁市14家、奎屯市9家。"
        ),
        "伊犁哈萨克自治州",
        [
            "innovative_sme 伊犁哈萨克自治州 new 33 batch 2 2023 proposed",
            "innovative_sme 伊宁市 new 14 batch 2 2023 proposed",
            "innovative_sme 奎屯市 new 9 batch 2 2023 proposed",
        ],
    ),
    (
        "省厅受理了2023年第三批专精特新中小企业认定申请。经评审,认定268家企业为专精特新中小企业。",
        "贵州省",
        ["srdi_sme 贵州省 new 268 batch 3 2023 confirmed"],
    ),
]

# Another title given in the same notice.
WITHINLIST: list[Row] = [
    (
        (
            "现认定太谷某软件公司等412户企业为2023年省级专精特新中小企业,其中阳泉某制药公司等63户为省级"
            "小巨人企业。另外,2020年度认定的专精特新中小企业里有150户保留称号,28户不再保留。新认定与复"
            "核合格的企业合计562户。"
        ),
        "山西省",
        [
            "srdi_sme 山西省 new 412 2023 confirmed",
            "little_giant 山西省 new 63 2023 confirmed provincial",
            "srdi_sme 山西省 reviewed 150 2020 confirmed",
            "srdi_sme 山西省 revoked 28 2020 confirmed",
            "srdi_sme 山西省 new_and_reviewed 562 2023 confirmed",
        ],
    ),
]

# Firms that are due for review.
DUE: list[Row] = [
    (
        ("2021年认定的省级专精特新中小企业陆续到期。应复核的企业72户,复核通过54户;未通过的15户已撤销称号。"),
        "青海省",
        ["srdi_sme 青海省 reviewed 54 2021 confirmed", "srdi_sme 青海省 revoked 15 2021 confirmed"],
    ),
    ("今年需复核的高新技术企业单位有140家。", "青海省", []),
    ("全市到期复核的小巨人企业共18家,通过16家。", "南平市", ["little_giant 南平市 reviewed 16 confirmed"]),
    (
        "第三批小巨人到期参加复核企业31家,其中27家通过。",
        "南平市",
        ["little_giant 南平市 reviewed 27 batch 3 confirmed"],
    ),
]

# Verbs of recognition and of growth in other dress.
OTHERVERBS: list[Row] = [
    (
        "近日,省工信厅下发文件,我市又有14家企业被授予“专精特新”中小企业称号。",
        "攀枝花市",
        ["srdi_sme 攀枝花市 new 14 confirmed"],
    ),
    ("在刚刚公布的国家级专精特新“小巨人”名单里,株洲18家企业金榜题名。", None, ["little_giant 株洲市 new 18 confirmed"]),
    ("第六批单项冠军名单尘埃落定,常州拿下8席。", None, ["manufacturing_champion 常州市 new 8 batch 6 confirmed"]),
    (
        "继去年斩获12家之后,今年南通又有17家企业捧回国家级“小巨人”牌匾。",
        "南通市",
        ["little_giant 南通市 new 12 confirmed", "little_giant 南通市 new 17 confirmed"],
    ),
    (
        "喜报!我县3家企业荣登第七批国家级专精特新“小巨人”榜单。",
        "安吉县",
        ["little_giant 安吉县 new 3 batch 7 confirmed"],
    ),
    (
        "全市有6家企业跻身国家级制造业单项冠军行列,另有21家企业被认定为省级隐形冠军。",
        "绍兴市",
        ["manufacturing_champion 绍兴市 new 6 confirmed", "hidden_champion 绍兴市 new 21 confirmed"],
    ),
    ("昨日,市科技局为首批36家瞪羚企业授牌。", "银川市", ["gazelle 银川市 new 36 batch 1 confirmed municipal"]),
    (
        "我区新添国家高新技术企业52家,总量冲上800家。",
        "滨江区",
        ["high_tech 滨江区 new 52", "high_tech 滨江区 cumulative 800"],
    ),
    ("截至10月底,全市通过评价的科技型中小企业有1860家。", "柳州市", ["tech_sme 柳州市 cumulative 1860 national"]),
    ("省经信委发文公布第三批“隐形冠军”,台州占了11席。", None, ["hidden_champion 台州市 new 11 batch 3 confirmed"]),
    (
        "这次我们县有2家企业过了小巨人的关,还有1家复核也过了。",
        "新昌县",
        ["little_giant 新昌县 new 2", "little_giant 新昌县 reviewed 1 confirmed"],
    ),
    (
        "至此,全区国家级“小巨人”队伍扩容至29家,省级专精特新突破300家。",
        "越城区",
        ["little_giant 越城区 cumulative 29", "srdi_sme 越城区 cumulative ≥300"],
    ),
    ("经开区里跑出了国家级“小巨人”5家,占全市近三成。", "泰州市", ["little_giant - cumulative 5"]),
    (
        "截至2024年末,全市拥有有效期内高新技术企业2310家,较上年末净增204家。",
        "湖州市",
        ["high_tech 湖州市 cumulative 2310 [有效期内]"],
    ),
    (
        "2023年,全市高新技术企业数量由上年的1702家增至2031家,增长19.3%。",
        "湖州市",
        ["high_tech 湖州市 cumulative 1702", "high_tech 湖州市 cumulative 2031"],
    ),
    (
        "高企数量从五年前的不足300家,一路涨到如今的1250家。",
        "上饶市",
        ["high_tech 上饶市 cumulative ≤300", "high_tech 上饶市 cumulative 1250"],
    ),
    (
        "“小巨人”培育也交出了好成绩:国家级47家、省级338家,分别比年初增加9家和86家。",
        "滁州市",
        ["little_giant 滁州市 cumulative 47", "little_giant 滁州市 cumulative 338 provincial"],
    ),
    (
        "目前拥有国家级专精特新“小巨人”企业8家、省级专精特新中小企业129家、省级创新型中小企业231家。",
        "开平市",
        ["little_giant 开平市 cumulative 8", "srdi_sme 开平市 cumulative 129", "innovative_sme 开平市 cumulative 231"],
    ),
    (
        "第七批小巨人名单里,广东以425家高居榜首,江苏、浙江以407家、339家分列二三位。",
        None,
        [
            "little_giant 广东省 new 425 batch 7",
            "little_giant 江苏省 new 407 batch 7",
            "little_giant 浙江省 new 339 batch 7",
        ],
    ),
    ("苏州以49家领跑全省,南京33家,无锡、南通均为26家,徐州仅2家。以上为第五批单项冠军的情况。", None, []),
    (
        "从区域看,苏南五市入围第六批“小巨人”合计180家,苏中、苏北分别为41家、26家。",
        None,
        [
            "little_giant - new 180 batch 6 confirmed",
            "little_giant - new 41 batch 6 confirmed",
            "little_giant - new 26 batch 6 confirmed",
        ],
    ),
]

# Reports, notices, interviews and lists of the markets, each with what it claims and what it does not.
REPORTS: list[Row] = [
    (
        (
            "全年新认定高新技术企业412家,年末有效高新技术企业1386家;备案入库科技型中小企业1503家。年"
            "末拥有国家级专精特新“小巨人”企业41家,省级专精特新中小企业503家。"
        ),
        "丽水市",
        [
            "high_tech 丽水市 new 412 confirmed",
            "high_tech 丽水市 cumulative 1386 [有效]",
            "tech_sme 丽水市 new 1503",
            "little_giant 丽水市 cumulative 41",
            "srdi_sme 丽水市 cumulative 503",
        ],
    ),
    (
        ("2024年末全市共有国家级单项冠军企业14家,其中当年新增3家;国家级专精特新“小巨人”企业76家,当年新增9家。"),
        "金华市",
        [
            "manufacturing_champion 金华市 cumulative 14",
            "manufacturing_champion 金华市 new 3 2024",
            "little_giant 金华市 cumulative 76",
            "little_giant 金华市 new 9 2024",
        ],
    ),
    (
        ("过去一年,我们新增国家级专精特新“小巨人”企业11家、省级专精特新中小企业96家,净增规上工业企业88家。"),
        "宿迁市",
        ["little_giant 宿迁市 new 11", "srdi_sme 宿迁市 new 96"],
    ),
    ("今年,我们将力争新增国家级专精特新“小巨人”企业10家以上,高新技术企业突破900家。", "宿迁市", []),
    (
        "2023年政府工作报告提出的“小巨人”达到30家的目标,已提前完成,目前为36家。",
        "宿迁市",
        ["little_giant 宿迁市 cumulative 36"],
    ),
    (
        "“全市一千多家高企里,真正算得上龙头的不到二十家。”该负责人说。",
        "株洲市",
        ["high_tech 株洲市 cumulative ≥1000", "high_tech 株洲市 cumulative ≤20 [真正算得上龙头]"],
    ),
    ("“我们园区去年就有三家企业评上了国家级小巨人。”园区主任介绍。", "株洲市", ["little_giant - new 3 confirmed"]),
    (
        "市工信局局长李某某表示,经过三年培育,全市国家级“小巨人”从8家发展到37家。",
        "荆门市",
        ["little_giant 荆门市 cumulative 8", "little_giant 荆门市 cumulative 37"],
    ),
    (
        "问:我市目前有多少家瞪羚企业?答:截至今年9月,一共58家,其中今年新认定19家。",
        "洛阳市",
        ["gazelle 洛阳市 cumulative 58", "gazelle 洛阳市 new 19 confirmed"],
    ),
    (
        (
            "根据《优质中小企业梯度培育管理暂行办法》,经企业自评、县区初核、专家评审,拟认定张家港恒瑞机械有限公"
            "司等312家企业为2024年度第一批苏州市创新型中小企业,现予以公示,公示期为5个工作日。"
        ),
        "苏州市",
        ["innovative_sme 苏州市 new 312 batch 1 2024 proposed municipal"],
    ),
    (
        "各区、市工信局:经研究,现将2024年青岛市专精特新中小企业名单(共861家)予以公布。",
        "青岛市",
        ["srdi_sme 青岛市 new 861 2024 confirmed"],
    ),
    (
        ("2021年认定的省级专精特新中小企业共167家,应参加今年复核。经审核,142家通过,11家未通过,14家未提交申请。"),
        "吉林市",
        [
            "srdi_sme 吉林市 new 167 2021 confirmed",
            "srdi_sme 吉林市 reviewed 142 2021 confirmed",
            "srdi_sme 吉林市 revoked 11 2021 confirmed",
        ],
    ),
    (
        "因企业注销、迁出等原因,决定取消东旭科技等8家企业高新技术企业资格。",
        "四川省",
        ["high_tech 四川省 revoked 8 confirmed"],
    ),
    (
        ("截至7月31日,沪深北三市共有2012家国家级专精特新“小巨人”挂牌上市,其中科创板411家、创业板466家、北交所158家。"),
        None,
        [
            "little_giant 全国 cumulative 2012 [沪深]",
            "little_giant 全国 cumulative 411 [科创板]",
            "little_giant 全国 cumulative 466 [创业板]",
            "little_giant 全国 cumulative 158 [北交所]",
        ],
    ),
    (
        "A股“小巨人”公司中,江苏、广东、浙江位列前三,分别有165家、150家、121家。",
        None,
        [
            "little_giant 江苏省 cumulative 165 [A股]",
            "little_giant 广东省 cumulative 150 [A股]",
            "little_giant 浙江省 cumulative 121 [A股]",
        ],
    ),
    ("全省70家小巨人上市公司去年实现营收1200亿元。", "安徽省", ["little_giant 安徽省 cumulative 70 [上市公司]"]),
    (
        ("胡润研究院发布《2024全球独角兽榜》,中国有340家独角兽企业上榜,北京78家、上海65家、深圳34家、杭州25家。"),
        None,
        [
            "unicorn 全国 cumulative 340",
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 深圳市 cumulative 34",
            "unicorn 杭州市 cumulative 25",
        ],
    ),
    (
        "长城战略咨询报告显示,2023年合肥新晋独角兽企业3家,总数达到15家。",
        None,
        ["unicorn 合肥市 new 3 2023", "unicorn 合肥市 cumulative 15"],
    ),
    ("市农商行已为96家专精特新企业授信12亿元。", "宜春市", []),
    ("全市组织58家“小巨人”企业赴广交会参展。", "宜春市", []),
    ("该专项每年支持20家左右小巨人企业,单个项目最高补助300万元。", "宜春市", []),
    ("到2025年,力争培育单项冠军15家、小巨人100家、专精特新中小企业1000家。", "宜春市", []),
    ("全区现有规上工业企业312家,其中专精特新企业占比达到38%。", "宜春市", []),
]

# Rows, years, reviews and parts in the words of reports.
MIXED: list[Row] = [
    (
        "2022年以来,全市累计新增国家级专精特新“小巨人”企业27家,2024年一年就新增11家。",
        "黄石市",
        ["little_giant 黄石市 new 27", "little_giant 黄石市 new 11 2024"],
    ),
    (
        "全市专精特新“小巨人”企业,2021年末8家,2022年末17家,2023年末26家。",
        "黄石市",
        ["little_giant 黄石市 cumulative 8", "little_giant 黄石市 cumulative 17", "little_giant 黄石市 cumulative 26"],
    ),
    (
        ("在第五批国家级专精特新“小巨人”中,长三角三省一市共入围1256家,占全国三分之一强,其中江苏795家、浙江384家。"),
        None,
        [
            "little_giant - new 1256 batch 5 confirmed",
            "little_giant 江苏省 new 795 batch 5 confirmed",
            "little_giant 浙江省 new 384 batch 5 confirmed",
        ],
    ),
    (
        "第二批至第六批小巨人,我市依次入选2家、5家、9家、7家、6家。",
        "玉林市",
        [
            "little_giant 玉林市 new 2 batch 2 confirmed",
            "little_giant 玉林市 new 5 batch 3 confirmed",
            "little_giant 玉林市 new 9 batch 4 confirmed",
            "little_giant 玉林市 new 7 batch 5 confirmed",
            "little_giant 玉林市 new 6 batch 6 confirmed",
        ],
    ),
    (
        "本批名单中,深圳、宁波、苏州三市各有347家、102家和254家企业入围第七批小巨人公示。",
        None,
        [
            "little_giant 深圳市 new 347 batch 7 proposed",
            "little_giant 宁波市 new 102 batch 7 proposed",
            "little_giant 苏州市 new 254 batch 7 proposed",
        ],
    ),
    (
        "全市新入选省级隐形冠军9家,复核通过6家,取消资格2家。",
        "台州市",
        [
            "hidden_champion 台州市 new 9 confirmed",
            "hidden_champion 台州市 reviewed 6 confirmed",
            "hidden_champion 台州市 revoked 2 confirmed",
        ],
    ),
    (
        "第三批专精特新“小巨人”复核结果出炉,全省应复核109家,通过88家,通过率81%。",
        "湖南省",
        ["little_giant 湖南省 reviewed 88 batch 3 confirmed"],
    ),
    (
        "今年,该市两批共认定高新技术企业402家,其中首次认定251家、重新认定151家。",
        "宜春市",
        [
            "high_tech 宜春市 new_and_reviewed 402 confirmed",
            "high_tech 宜春市 new 251 confirmed",
            "high_tech 宜春市 reviewed 151 confirmed",
        ],
    ),
    (
        "2024年第一批入库科技型中小企业名单公示,我市共有183家企业,其中丹阳市64家,句容市35家。",
        "镇江市",
        [
            "tech_sme 镇江市 new 183 batch 1 2024 proposed national",
            "tech_sme 丹阳市 new 64 batch 1 2024 proposed national",
            "tech_sme 句容市 new 35 batch 1 2024 proposed national",
        ],
    ),
    (
        "全省9市入选第四批瞪羚企业共71家:贵阳38家,遵义14家,六盘水、毕节各5家,其余市州合计9家。",
        "贵州省",
        [
            "gazelle 贵州省 new 71 batch 4 confirmed",
            "gazelle 贵阳市 new 38 batch 4 confirmed",
            "gazelle 遵义市 new 14 batch 4 confirmed",
            "gazelle 六盘水市 new 5 batch 4 confirmed",
            "gazelle 毕节市 new 5 batch 4 confirmed",
        ],
    ),
    (
        "从行业看,41家单项冠军里机械18家、化工9家、电子7家。",
        "淄博市",
        [
            "manufacturing_champion 淄博市 cumulative 41",
            "manufacturing_champion 淄博市 cumulative 18 [机械]",
            "manufacturing_champion 淄博市 cumulative 9 [化工]",
            "manufacturing_champion 淄博市 cumulative 7 [电子]",
        ],
    ),
    (
        "全市现有单项冠军41家,其中产品类13个。",
        "淄博市",
        ["manufacturing_champion 淄博市 cumulative 41", "manufacturing_champion 淄博市 cumulative 13 [产品]"],
    ),
    (
        "截止2023年6月,玉环市拥有国家专精特新小巨人企业16家,数量居台州各县(市、区)首位。",
        None,
        ["little_giant 玉环市 cumulative 16"],
    ),
    (
        "昆山高新技术企业达2706家,科技型中小企业评价入库数1825家,省级专精特新586家。",
        None,
        ["high_tech 昆山市 cumulative 2706", "tech_sme 昆山市 new 1825 national", "srdi_sme 昆山市 cumulative 586"],
    ),
    (
        "目前全国已累计培育三批4762家专精特新“小巨人”企业,省级专精特新中小企业4万多家。",
        None,
        ["little_giant 全国 cumulative 4762 batches 1-3", "srdi_sme 全国 cumulative ≥40000"],
    ),
    (
        "今年新上榜的14家“小巨人”分布在7个区县,其中涪陵4家、永川3家、万州2家。",
        "重庆市",
        [
            "little_giant 重庆市 new 14 confirmed",
            "little_giant 涪陵区 new 4 confirmed",
            "little_giant 永川区 new 3 confirmed",
            "little_giant 万州区 new 2 confirmed",
        ],
    ),
    (
        "江阴、宜兴、锡山分别新增国家级小巨人19家、8家、11家,总数各达62家、35家、47家。",
        None,
        [
            "little_giant 江阴市 new 19",
            "little_giant 宜兴市 new 8",
            "little_giant 锡山区 new 11",
            "little_giant 江阴市 cumulative 62",
            "little_giant 宜兴市 cumulative 35",
            "little_giant 锡山区 cumulative 47",
        ],
    ),
    (
        "数据显示,新三板挂牌公司中有1026家国家级“小巨人”,占挂牌公司总数的16%。",
        None,
        ["little_giant 全国 cumulative 1026 [新三板挂牌公司]"],
    ),
    ("全区民营企业中,国家级“小巨人”达58家,占总量的95%。", "萧山区", ["little_giant 萧山区 cumulative 58 [民营企业]"]),
    (
        "河南:第五批小巨人公示,郑州80家最多,洛阳12家,新乡11家,许昌、南阳同为5家。",
        None,
        [
            "little_giant 郑州市 new 80 batch 5 proposed",
            "little_giant 洛阳市 new 12 batch 5 proposed",
            "little_giant 新乡市 new 11 batch 5 proposed",
            "little_giant 许昌市 new 5 batch 5 proposed",
            "little_giant 南阳市 new 5 batch 5 proposed",
        ],
    ),
    (
        "近日,河北省工信厅公布了通过2023年复核的省级“专精特新”中小企业名单,保定有66家。",
        None,
        ["srdi_sme 保定市 reviewed 66 confirmed"],
    ),
    (
        "撤销22家企业“专精特新”称号,涉及长春9家、吉林4家、四平3家。",
        "吉林省",
        [
            "srdi_sme 吉林省 revoked 22 confirmed",
            "srdi_sme 长春市 revoked 9 confirmed",
            "srdi_sme 吉林市 revoked 4 confirmed",
            "srdi_sme 四平市 revoked 3 confirmed",
        ],
    ),
]

# Short news of several sentences.
SHORTNEWS: list[Row] = [
    (
        (
            "湖州新增6家国家单项冠军\n近日,工信部公布第九批制造业单项冠军企业名单,我市久立特材、美欣达等6家企"
            "业入选,入选数列全省第四。\n从区县看,吴兴区3家,德清县2家,长兴县1家。截至目前,我市累计有国家单"
            "项冠军企业22家。"
        ),
        "湖州市",
        [
            "manufacturing_champion 湖州市 new 6 batch 9 confirmed",
            "manufacturing_champion 吴兴区 new 3 batch 9 confirmed",
            "manufacturing_champion 德清县 new 2 batch 9 confirmed",
            "manufacturing_champion 长兴县 new 1 batch 9 confirmed",
            "manufacturing_champion 湖州市 cumulative 22",
        ],
    ),
    (
        (
            "第七批小巨人公示!四川这些企业入围\n10月13日,四川省经信厅公示第七批专精特新“小巨人”企业名单,"
            "四川120家企业上榜。其中,成都74家,占比超六成;绵阳12家,德阳9家,宜宾、泸州均为4家。\n值得"
            "一提的是,通过复核的第四批小巨人企业四川有121家。"
        ),
        None,
        [
            "little_giant 四川省 new 120 batch 7 proposed",
            "little_giant 成都市 new 74 batch 7 proposed",
            "little_giant 绵阳市 new 12 batch 7 proposed",
            "little_giant 德阳市 new 9 batch 7 proposed",
            "little_giant 宜宾市 new 4 batch 7 proposed",
            "little_giant 泸州市 new 4 batch 7 proposed",
            "little_giant 四川省 reviewed 121 batch 4 proposed",
        ],
    ),
    (
        (
            "近日,工信部公布第六批专精特新“小巨人”企业和通过复核的第三批专精特新“小巨人”企业名单。九江8家企"
            "业入选第六批,10家企业通过第三批复核。目前,全市有效期内“小巨人”达到41家。"
        ),
        None,
        [
            "little_giant 九江市 new 8 batch 6 confirmed",
            "little_giant 九江市 reviewed 10 batch 3 confirmed",
            "little_giant 九江市 cumulative 41 [有效期内]",
        ],
    ),
    (
        (
            "全省专精特新再扩军\n记者从省工信厅获悉,今年我省新认定专精特新中小企业1021家,总数达到3856家"
            "。分地区看,石家庄312家、保定128家、唐山116家、廊坊95家,居前四位。\n这些企业户均拥有专利"
            "15件。"
        ),
        "河北省",
        [
            "srdi_sme 河北省 new 1021 confirmed",
            "srdi_sme 河北省 cumulative 3856",
            "srdi_sme 石家庄市 new 312 confirmed",
            "srdi_sme 保定市 new 128 confirmed",
            "srdi_sme 唐山市 new 116 confirmed",
            "srdi_sme 廊坊市 new 95 confirmed",
        ],
    ),
    (
        (
            "2023年全国高新技术企业约46.3万家。从城市看,北京2.83万家居首,深圳2.47万家,上海2."
            "4万家,广州1.3万家,苏州1.57万家。"
        ),
        None,
        [
            "high_tech 全国 cumulative ≈463000",
            "high_tech 北京市 cumulative 28300",
            "high_tech 深圳市 cumulative 24700",
            "high_tech 上海市 cumulative 24000",
            "high_tech 广州市 cumulative 13000",
            "high_tech 苏州市 cumulative 15700",
        ],
    ),
    (
        (
            "惠州昨日举行专精特新企业授牌仪式,为新认定的33家国家级“小巨人”和286家省级专精特新企业授牌。至"
            "此,惠州小巨人达到84家。"
        ),
        None,
        [
            "little_giant 惠州市 new 33 confirmed",
            "srdi_sme 惠州市 new 286 confirmed",
            "little_giant 惠州市 cumulative 84",
        ],
    ),
    (
        ("青海:西宁市入选省级“专精特新”企业23户,海东市8户,海西州5户,三地占全省新认定总数42户的86%。"),
        None,
        [
            "srdi_sme 西宁市 new 23 confirmed",
            "srdi_sme 海东市 new 8 confirmed",
            "srdi_sme 海西蒙古族藏族自治州 new 5 confirmed",
            "srdi_sme 青海省 new 42 confirmed",
        ],
    ),
    (
        "今年以来,南阳新增高新技术企业103家、科技型中小企业1120家,总数分别达到642家、2316家。",
        None,
        [
            "high_tech 南阳市 new 103",
            "tech_sme 南阳市 new 1120",
            "high_tech 南阳市 cumulative 642",
            "tech_sme 南阳市 cumulative 2316",
        ],
    ),
    (
        (
            "截至2024年底,全区累计认定国家高新技术企业1208家(其中2024年认定386家),国家级专精特"
            "新“小巨人”44家(含重点“小巨人”6家)。"
        ),
        "镇海区",
        [
            "high_tech 镇海区 cumulative 1208 confirmed",
            "high_tech 镇海区 new 386 2024 confirmed",
            "little_giant 镇海区 cumulative 44",
            "key_little_giant 镇海区 cumulative 6",
        ],
    ),
    (
        "市工信局公示2023年度市级“隐形冠军”培育企业名单,27家企业入围,涵盖新材料、智能装备等领域。",
        "聊城市",
        ["hidden_champion_cultivation 聊城市 new 27 2023 proposed municipal"],
    ),
    (
        (
            "在工信部日前公布的第五批小巨人名单中,大连有38家企业上榜,这是历次申报中上榜最多的一次,此前四批分"
            "别为6家、20家、18家和33家。"
        ),
        None,
        [
            "little_giant 大连市 new 38 batch 5 confirmed",
            "little_giant 大连市 new 6 batch 1 confirmed",
            "little_giant 大连市 new 20 batch 2 confirmed",
            "little_giant 大连市 new 18 batch 3 confirmed",
            "little_giant 大连市 new 33 batch 4 confirmed",
        ],
    ),
    (
        "本报讯 我省有4家企业入选全国制造业单项冠军,分别来自南宁(2家)、柳州(1家)、玉林(1家)。",
        "广西壮族自治区",
        [
            "manufacturing_champion 广西壮族自治区 new 4 confirmed",
            "manufacturing_champion 南宁市 new 2 confirmed",
            "manufacturing_champion 柳州市 new 1 confirmed",
            "manufacturing_champion 玉林市 new 1 confirmed",
        ],
    ),
    (
        "杭州:国家高新技术企业1.6万家;宁波:9200家;嘉兴:5600家;温州:5100家。",
        None,
        [
            "high_tech 杭州市 cumulative 16000",
            "high_tech 宁波市 cumulative 9200",
            "high_tech 嘉兴市 cumulative 5600",
            "high_tech 温州市 cumulative 5100",
        ],
    ),
    (
        ("【数读】小巨人·浙江\n总数:2093家\n第七批新增:339家\n杭州:143家\n宁波:102家\n温州:27家"),
        None,
        [
            "little_giant 浙江省 cumulative 2093",
            "little_giant 浙江省 new 339 batch 7",
            "little_giant 杭州市 new 143 batch 7",
            "little_giant 宁波市 new 102 batch 7",
            "little_giant 温州市 new 27 batch 7",
        ],
    ),
    (
        (
            "截至去年末,铜陵共有省级以上专精特新企业220家,其中国家级“小巨人”29家。今年,铜陵又有5家企业"
            "跻身国家级“小巨人”,另有6家企业通过复核。"
        ),
        None,
        [
            "srdi_sme 铜陵市 cumulative 220",
            "little_giant 铜陵市 cumulative 29",
            "little_giant 铜陵市 new 5 confirmed",
            "little_giant 铜陵市 reviewed 6 confirmed",
        ],
    ),
    ("全国工商联发布报告:民营企业占国家级专精特新“小巨人”的比例超过80%,占高新技术企业的92%以上。", None, []),
    (
        (
            "2023年,我省规上工业增加值增长6.8%,新增国家级制造业单项冠军6家(含1个单项冠军产品),专精"
            "特新“小巨人”累计达到397家。"
        ),
        "河南省",
        [
            "manufacturing_champion 河南省 new 6 2023",
            "manufacturing_champion 河南省 new 1 2023 [产品]",
            "little_giant 河南省 cumulative 397",
        ],
    ),
    (
        ("瞪羚企业是高质量发展的生力军。截至今年8月,青岛高新区瞪羚企业达63家,占全市的17%;独角兽企业1家。"),
        None,
        ["gazelle - cumulative 63", "unicorn - cumulative 1"],
    ),
]

# Parts of the firms that pair with numbers in order, and parts by one aspect or another.
PARTSINTURN: list[Row] = [
    (
        ("截至6月底,全国共有910家小巨人上市公司,科创板、创业板、主板、北交所依次为246家、308家、258家、98家。"),
        None,
        [
            "little_giant 全国 cumulative 910 [上市公司]",
            "little_giant 全国 cumulative 246 [科创板]",
            "little_giant 全国 cumulative 308 [创业板]",
            "little_giant 全国 cumulative 258 [主板]",
            "little_giant 全国 cumulative 98 [北交所]",
        ],
    ),
    (
        "淄博现有单项冠军41家,机械、化工和电子行业分别有18家、9家、7家。",
        None,
        [
            "manufacturing_champion 淄博市 cumulative 41",
            "manufacturing_champion 淄博市 cumulative 18 [机械]",
            "manufacturing_champion 淄博市 cumulative 9 [化工]",
            "manufacturing_champion 淄博市 cumulative 7 [电子行业]",
        ],
    ),
    (
        "全市高新技术企业1840家,民营、国有、外资企业分别为1622家、96家、122家。",
        "无锡市",
        [
            "high_tech 无锡市 cumulative 1840",
            "high_tech 无锡市 cumulative 1622 [民营]",
            "high_tech 无锡市 cumulative 96 [国有]",
            "high_tech 无锡市 cumulative 122 [外资企业]",
        ],
    ),
    (
        "我市小巨人新增、累计分别为9家、52家。",
        "无锡市",
        ["little_giant 无锡市 new 9", "little_giant 无锡市 cumulative 52"],
    ),
    (
        "第七批小巨人江苏共731家入围。从行业看,先进制造占比95%。从所有制看,民营企业668家。",
        None,
        ["little_giant 江苏省 new 731 batch 7 confirmed", "little_giant 江苏省 new 668 batch 7 confirmed [民营企业]"],
    ),
    (
        "全区有效期内高新技术企业2350家。其中,乌鲁木齐高新技术企业1204家,喀什地区首次超过60家。",
        "新疆维吾尔自治区",
        [
            "high_tech 新疆维吾尔自治区 cumulative 2350 [有效期内]",
            "high_tech 乌鲁木齐市 cumulative 1204 [有效期内]",
            "high_tech 喀什地区 cumulative ≥60 [有效期内]",
        ],
    ),
    (
        "杭州和宁波分别有小巨人480家、455家。",
        None,
        ["little_giant 杭州市 cumulative 480", "little_giant 宁波市 cumulative 455"],
    ),
]

ROWS = [
    *COMPARE,
    *ROWBRACKETS,
    *NEXTWORDS,
    *SETTLED,
    *DRESSES,
    *CITIES,
    *NOTHING,
    *LONGER,
    *ARTICLES,
    *COLONLEAD,
    *BYYEAR,
    *POOL,
    *BORN,
    *REGISTER,
    *THISBATCHCOLUMN,
    *BATCHLINES,
    *EVERYWHERE,
    *BARETEN,
    *AFEWTITLES,
    *SHAREOF,
    *OTHERLEVEL,
    *APPLIEDFOR,
    *DOWNBATCHES,
    *OFFICES,
    *FIRMNAMES,
    *CULTIVATION,
    *KINDCARRIED,
    *NEXTBATCH,
    *ANNOUNCER,
    *BREAKDOWN,
    *ACCORDINGTO,
    *YEAROFBATCH,
    *WITHINLIST,
    *DUE,
    *OTHERVERBS,
    *REPORTS,
    *MIXED,
    *SHORTNEWS,
    *PARTSINTURN,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_phrasing_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
