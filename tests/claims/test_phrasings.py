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
    ("第六批小巨人名单公示已于9月6日结束,我市8家企业上榜。", "岳阳市", ["little_giant 岳阳市 new 8 batch 6 confirmed"]),
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

ROWS = [
    *COMPARE,
    *ROWBRACKETS,
    *NEXTWORDS,
    *SETTLED,
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
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_phrasing_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
