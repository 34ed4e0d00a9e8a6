"""Counts of only a part of the firms, and the words that name the part."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Those on a stock market, then market by market.
LISTED: list[Row] = [
    (
        "截至2025年8月，全国在A股上市的专精特新“小巨人”企业有1300家。",
        None,
        ["little_giant 全国 cumulative 1300 [A股上市]"],
    ),
    (
        "A股上市“小巨人”企业已达900家，其中浙江120家、广东110家。",
        None,
        [
            "little_giant 全国 cumulative 900 [A股上市]",
            "little_giant 浙江省 cumulative 120 [A股上市]",
            "little_giant 广东省 cumulative 110 [A股上市]",
        ],
    ),
    (
        "截至2022年8月31日，工信部公布的前四批“小巨人”中已有693家登陆A股，其中科创板262家、创业板241家、北交所71家。",
        None,
        [
            "little_giant 全国 cumulative 693 batches 1-4 confirmed [A股]",
            "little_giant 全国 cumulative 262 batches 1-4 confirmed [科创板]",
            "little_giant 全国 cumulative 241 batches 1-4 confirmed [创业板]",
            "little_giant 全国 cumulative 71 batches 1-4 confirmed [北交所]",
        ],
    ),
    (
        "截至8月20日，江苏已有142家A股上市公司是国家级专精特新“小巨人”企业，其中68家登陆科创板、22家在北交所挂牌交易。",
        None,
        [
            "little_giant 江苏省 cumulative 142 [A股上市公司]",
            "little_giant 江苏省 cumulative 68 [科创板]",
            "little_giant 江苏省 cumulative 22 [北交所挂牌]",
        ],
    ),
    (
        "全国专精特新“小巨人”约1.2万家，其中北交所上市的130家。",
        None,
        ["little_giant 全国 cumulative ≈12000", "little_giant 全国 cumulative 130 [北交所上市]"],
    ),
    (
        "重庆市级“专精特新”企业已有1859家，其中A股上市的19家。",
        None,
        ["srdi_sme 重庆市 cumulative 1859", "srdi_sme 重庆市 cumulative 19 [A股上市]"],
    ),
    (
        "在工信部公布的前三批名单中，湖南有232家企业获评国家级专精特新“小巨人”。这232家里，登陆A股的有13家。",
        None,
        [
            "little_giant 湖南省 cumulative 232 batches 1-3 confirmed",
            "little_giant 湖南省 cumulative 13 batches 1-3 confirmed [A股]",
        ],
    ),
    (
        "截至8月30日，我国A股上市公司中，国家级制造业单项冠军企业有586家，其中主板196家、创业板231家。",
        None,
        [
            "manufacturing_champion 全国 cumulative 586 [A股上市公司]",
            "manufacturing_champion 全国 cumulative 196 [主板]",
            "manufacturing_champion 全国 cumulative 231 [创业板]",
        ],
    ),
    (
        "常州国家级专精特新“小巨人”企业已有178家，其中新能源领域41家，已在A股上市的22家。",
        None,
        [
            "little_giant 常州市 cumulative 178",
            "little_giant 常州市 cumulative 41 [新能源领域]",
            "little_giant 常州市 cumulative 22 [A股上市]",
        ],
    ),
    (
        "国家级专精特新“小巨人”三批合起来是4762家。这4762家里，A股上市的288家。按注册地分，江苏53家居首，广东38家第二，上海和浙江各有25家、24家。",
        None,
        [
            "little_giant 全国 cumulative 4762 batches 1-3",
            "little_giant 全国 cumulative 288 batches 1-3 [A股上市]",
            "little_giant 江苏省 cumulative 53 batches 1-3 [A股上市]",
            "little_giant 广东省 cumulative 38 batches 1-3 [A股上市]",
            "little_giant 上海市 cumulative 25 batches 1-3 [A股上市]",
            "little_giant 浙江省 cumulative 24 batches 1-3 [A股上市]",
        ],
    ),
    (
        "前三批小巨人4762家。其中，A股上市公司310家。河南有小巨人207家，湖北172家。",
        None,
        [
            "little_giant 全国 cumulative 4762 batches 1-3",
            "little_giant 全国 cumulative 310 batches 1-3 [A股上市公司]",
            "little_giant 河南省 cumulative 207 batches 1-3",
            "little_giant 湖北省 cumulative 172 batches 1-3",
        ],
    ),
]

# A trade or a field; it keeps the batch and the status of its whole.
AN_INDUSTRY: list[Row] = [
    ("我国机器人领域专精特新“小巨人”企业达273家。", None, ["little_giant 全国 cumulative 273 [机器人领域]"]),
    (
        "苏州401家“小巨人”企业中，规上工业企业386家，上市公司41家，来自相城区的有23家。",
        None,
        [
            "little_giant 苏州市 cumulative 401",
            "little_giant 苏州市 cumulative 386 [规上工业企业]",
            "little_giant 苏州市 cumulative 41 [上市公司]",
            "little_giant 相城区 cumulative 23",
        ],
    ),
    (
        "全国有514家机器人领域“小巨人”企业和19家制造业单项冠军企业。",
        None,
        ["little_giant 全国 cumulative 514 [机器人领域]", "manufacturing_champion 全国 cumulative 19 [机器人领域]"],
    ),
    (
        "目前，合肥拥有国家高新技术企业超8400家，其中人工智能企业600多家。",
        None,
        ["high_tech 合肥市 cumulative ≥8400", "high_tech 合肥市 cumulative ≥600 [人工智能企业]"],
    ),
    (
        "工信部公布第五批国家级“小巨人”名单，湖北拿下215个席位，其中光电子信息企业46家，高端装备企业39家。",
        None,
        [
            "little_giant 湖北省 new 215 batch 5 confirmed",
            "little_giant 湖北省 new 46 batch 5 confirmed [光电子信息企业]",
            "little_giant 湖北省 new 39 batch 5 confirmed [高端装备企业]",
        ],
    ),
    (
        "第七批制造业单项冠军名单公示，全国纺织行业有18家企业在列，其中化纤企业5家、纺机企业3家。",
        None,
        [
            "manufacturing_champion 全国 new 18 batch 7 proposed [纺织行业]",
            "manufacturing_champion 全国 new 5 batch 7 proposed [化纤企业]",
            "manufacturing_champion 全国 new 3 batch 7 proposed [纺机企业]",
        ],
    ),
    (
        "永康拥有国家级专精特新“小巨人”企业11家，其中电动工具企业4家。",
        "永康市",
        ["little_giant 永康市 cumulative 11", "little_giant 永康市 cumulative 4 [电动工具企业]"],
    ),
    (
        "高新技术企业168家（医药类57家）。",
        "樟树市",
        ["high_tech 樟树市 cumulative 168", "high_tech 樟树市 cumulative 57 [医药类]"],
    ),
    (
        "北京的78家独角兽企业里，人工智能企业有15家，企业服务企业有11家。",
        None,
        [
            "unicorn 北京市 cumulative 78",
            "unicorn 北京市 cumulative 15 [人工智能企业]",
            "unicorn 北京市 cumulative 11 [企业服务企业]",
        ],
    ),
    (
        "2022年度四川省瞪羚企业备案78家，其中电子信息28家、生物医药15家。",
        None,
        [
            "gazelle 四川省 new 78 2022 provincial",
            "gazelle 四川省 new 28 2022 provincial [电子信息]",
            "gazelle 四川省 new 15 2022 provincial [生物医药]",
        ],
    ),
    (
        "截至2月，全国半导体领域专精特新“小巨人”企业达612家，江苏156家、广东131家。",
        None,
        [
            "little_giant 全国 cumulative 612 [半导体领域]",
            "little_giant 江苏省 cumulative 156 [半导体领域]",
            "little_giant 广东省 cumulative 131 [半导体领域]",
        ],
    ),
    (
        "第四批专精特新“小巨人”企业公示，4357家企业在列，仅新一代信息技术领域就有1021家。",
        None,
        [
            "little_giant 全国 new 4357 batch 4 proposed",
            "little_giant 全国 new 1021 batch 4 proposed [新一代信息技术领域]",
        ],
    ),
    (
        "重庆市2023年认定的市级专精特新中小企业中，璧山区新认定89家，其中汽车零部件企业占了36家。",
        "璧山区",
        ["srdi_sme 璧山区 new 89 2023 confirmed", "srdi_sme 璧山区 new 36 2023 confirmed [汽车零部件企业]"],
    ),
    (
        "全市国家级专精特新“小巨人”企业286家，其中制造业“小巨人”261家。",
        "重庆市",
        ["little_giant 重庆市 cumulative 286", "little_giant 重庆市 cumulative 261 [制造业]"],
    ),
    (
        "全省已有制造业单项冠军17家，其中铜基新材料领域5家。",
        "江西省",
        ["manufacturing_champion 江西省 cumulative 17", "manufacturing_champion 江西省 cumulative 5 [铜基新材料领域]"],
    ),
    (
        "2022年自治区科技厅认定的自治区级瞪羚企业里，灵武占了6家，其中高端纺织企业2家。",
        "灵武市",
        [
            "gazelle 灵武市 new 6 2022 confirmed provincial",
            "gazelle 灵武市 new 2 2022 confirmed provincial [高端纺织企业]",
        ],
    ),
    (
        "截至2024年底，A股“小巨人”企业1098家。行业：机械设备（270家）、电子（205家）、基础化工（"
        "118家）三大行业占到五成半。",
        None,
        [
            "little_giant 全国 cumulative 1098 [A股]",
            "little_giant 全国 cumulative 270 [A股,机械设备]",
            "little_giant 全国 cumulative 205 [A股,电子]",
            "little_giant 全国 cumulative 118 [A股,基础化工]",
        ],
    ),
    (
        "截至2024年底，A股“小巨人”企业1098家。分行业看，机械设备行业270家，电子行业205家，医药生物118家。",
        None,
        [
            "little_giant 全国 cumulative 1098 [A股]",
            "little_giant 全国 cumulative 270 [A股,机械设备行业]",
            "little_giant 全国 cumulative 205 [A股,电子行业]",
            "little_giant 全国 cumulative 118 [A股,医药生物]",
        ],
    ),
    (
        "截至2024年底，A股“小巨人”企业1098家。从行业看，主要集中在机械设备（270家）、电子（205家"
        "）和医药生物（118家）。",
        None,
        [
            "little_giant 全国 cumulative 1098 [A股]",
            "little_giant 全国 cumulative 270 [A股,机械设备]",
            "little_giant 全国 cumulative 205 [A股,电子]",
            "little_giant 全国 cumulative 118 [A股,医药生物]",
        ],
    ),
]

# Private, foreign, Taiwan-funded.
OWNERS: list[Row] = [
    (
        "国家级专精特新“小巨人”企业前五批累计入选1528家，其中民营企业1390家。",
        "广东省",
        [
            "little_giant 广东省 cumulative 1528 batches 1-5 confirmed",
            "little_giant 广东省 cumulative 1390 batches 1-5 confirmed [民营企业]",
        ],
    ),
    (
        "我市高新技术企业总数已达2770家，其中台资企业411家。",
        "昆山市",
        ["high_tech 昆山市 cumulative 2770", "high_tech 昆山市 cumulative 411 [台资企业]"],
    ),
    (
        "从工信部已公布的前七批名单看，全国单项冠军企业1186家，其中民营企业732家。",
        None,
        [
            "manufacturing_champion 全国 cumulative 1186 batches 1-7 confirmed",
            "manufacturing_champion 全国 cumulative 732 batches 1-7 confirmed [民营企业]",
        ],
    ),
    ("2023年底全国民营高新技术企业42万家。", None, ["high_tech 全国 cumulative 420000 [民营]"]),
    (
        "佛山国家级“小巨人”企业216家，其中国有控股9家、外资企业21家。",
        None,
        [
            "little_giant 佛山市 cumulative 216",
            "little_giant 佛山市 cumulative 9 [国有控股]",
            "little_giant 佛山市 cumulative 21 [外资企业]",
        ],
    ),
    (
        "到2022年底，太仓有高新技术企业1106家，其中台企58家；国家级“小巨人”31家，当中也有3家台资企业。",
        None,
        [
            "high_tech 太仓市 cumulative 1106",
            "high_tech 太仓市 cumulative 58 [台企]",
            "little_giant 太仓市 cumulative 31",
            "little_giant 太仓市 cumulative 3 [台资企业]",
        ],
    ),
    (
        "全区“小巨人”有九十一家。再说商会。会员里头，“小巨人”有五十二家，超过全区一半；单项冠军有十一家。",
        "禅城区",
        [
            "little_giant 禅城区 cumulative 91",
            "little_giant 禅城区 cumulative 52 [会员]",
            "manufacturing_champion 禅城区 cumulative 11 [会员]",
        ],
    ),
    (
        "全市有瞪羚企业88家。协会会员企业中，瞪羚企业有31家，高新技术企业有120家。",
        "无锡市",
        [
            "gazelle 无锡市 cumulative 88",
            "gazelle 无锡市 cumulative 31 [会员企业]",
            "high_tech 无锡市 cumulative 120 [会员企业]",
        ],
    ),
    (
        "我们会员单位当中有国家级“小巨人”17家。",
        "无锡市",
        ["little_giant 无锡市 cumulative 17 [会员单位]"],
    ),
    (
        "全市高新技术企业5000家，会员里有1200家。",
        "无锡市",
        ["high_tech 无锡市 cumulative 5000"],
    ),
    (
        "协会现有会员企业300家，其中国家级“小巨人”26家、高新技术企业90家。",
        "无锡市",
        ["little_giant 无锡市 cumulative 26 [会员企业]", "high_tech 无锡市 cumulative 90 [会员企业]"],
    ),
]

# 有效期内, 有效 and 在有效期的.
STILL_VALID: list[Row] = [
    ("上海有效期内高新技术企业达2.4万家。", None, ["high_tech 上海市 cumulative 24000 [有效期内]"]),
    (
        "浙江有“小巨人”企业1806家，江苏2156家。\n注：以上均为有效期内企业。",
        None,
        ["little_giant 浙江省 cumulative 1806 [有效期内]", "little_giant 江苏省 cumulative 2156 [有效期内]"],
    ),
    ("目前，全市有效期内的省级专精特新中小企业398家。", "洛阳市", ["srdi_sme 洛阳市 cumulative 398 [有效期内]"]),
    ("截至2023年末，苏州有效高新技术企业达15717家。", "苏州市", ["high_tech 苏州市 cumulative 15717 [有效]"]),
    (
        "截至5月底，全区有效期内市级专精特新中小企业共1012家，国家级专精特新“小巨人”企业92家。",
        "松江区",
        ["srdi_sme 松江区 cumulative 1012 [有效期内]", "little_giant 松江区 cumulative 92"],
    ),
    ("蘇州工業園區有效期內的國家高新技術企業2842家。", None, ["high_tech - cumulative 2842 [有效期内]"]),
    ("有效期内我市省级瞪羚企业现有331家。", "济南市", ["gazelle 济南市 cumulative 331 provincial [有效期内]"]),
    ("目前，我市有效期内“小巨人”为241家。", "西安市", ["little_giant 西安市 cumulative 241 [有效期内]"]),
    ("本市处于有效期内的市级专精特新企业达4435家。", "上海市", ["srdi_sme 上海市 cumulative 4435 [有效期内]"]),
    ("湖南全省有效期内科技型中小企业为26115家。", None, ["tech_sme 湖南省 cumulative 26115 [有效期内]"]),
]

# 示范企业 and 产品 are parts, 单项冠军企业 is the whole.
CHAMPIONS_AND_PRODUCTS: list[Row] = [
    (
        "国家级单项冠军示范企业，全市目前共拥有7家。",
        "德州市",
        ["manufacturing_champion 德州市 cumulative 7 [示范企业]"],
    ),
    (
        "2家企业摘得第七批制造业单项冠军示范企业，1个产品入选第七批单项冠军产品。",
        "宜昌市",
        [
            "manufacturing_champion 宜昌市 new 2 batch 7 confirmed [示范企业]",
            "manufacturing_champion 宜昌市 new 1 batch 7 confirmed [产品]",
        ],
    ),
    (
        "至目前，全市共有国家级单项冠军示范企业6家、单项冠军产品3个。",
        "宜昌市",
        ["manufacturing_champion 宜昌市 cumulative 6 [示范企业]", "manufacturing_champion 宜昌市 cumulative 3 [产品]"],
    ),
    (
        "第六批制造业单项冠军名单公布，我市3家企业获评单项冠军示范企业，4项产品获评单项冠军产品。",
        "大连市",
        [
            "manufacturing_champion 大连市 new 3 batch 6 confirmed [示范企业]",
            "manufacturing_champion 大连市 new 4 batch 6 confirmed [产品]",
        ],
    ),
    (
        "广东省公布第二批省级制造业单项冠军企业（产品）名单，南海9家企业入选单项冠军企业，5个产品入选单项冠军产品。",
        "南海区",
        [
            "manufacturing_champion 南海区 new 9 batch 2 confirmed provincial",
            "manufacturing_champion 南海区 new 5 batch 2 confirmed provincial [产品]",
        ],
    ),
    (
        "宁波新入选第七批制造业单项冠军20家，其中示范企业13家、单项冠军产品7家。",
        None,
        [
            "manufacturing_champion 宁波市 new 20 batch 7 confirmed",
            "manufacturing_champion 宁波市 new 13 batch 7 confirmed [示范企业]",
            "manufacturing_champion 宁波市 new 7 batch 7 confirmed [产品]",
        ],
    ),
    (
        "顺德累计入选国家制造业单项冠军9家，其中示范企业6家、产品3个。",
        "顺德区",
        [
            "manufacturing_champion 顺德区 cumulative 9 confirmed",
            "manufacturing_champion 顺德区 cumulative 6 confirmed [示范企业]",
            "manufacturing_champion 顺德区 cumulative 3 confirmed [产品]",
        ],
    ),
    (
        "第五批制造业单项冠军名单公布，我市单项冠军示范企业2家，单项冠军产品3个。",
        "潍坊市",
        [
            "manufacturing_champion 潍坊市 new 2 batch 5 confirmed [示范企业]",
            "manufacturing_champion 潍坊市 new 3 batch 5 confirmed [产品]",
        ],
    ),
    ("全市还有湖北省隐形冠军示范企业27家。", "宜昌市", ["hidden_champion 宜昌市 cumulative 27 [示范企业]"]),
    (
        "全市省级制造业单项冠军累计121个（企业88家、产品33个）。",
        "泉州市",
        [
            "manufacturing_champion 泉州市 cumulative 121 provincial",
            "manufacturing_champion 泉州市 cumulative 88 provincial [企业]",
            "manufacturing_champion 泉州市 cumulative 33 provincial [产品]",
        ],
    ),
    (
        "全省制造业单项冠军27个，其中单项冠军企业18家、产品9个。",
        "江西省",
        [
            "manufacturing_champion 江西省 cumulative 27",
            "manufacturing_champion 江西省 cumulative 18 [企业]",
            "manufacturing_champion 江西省 cumulative 9 [产品]",
        ],
    ),
]

# Before the title, behind the number, in brackets, in a sentence of its own.
WHERE_THE_PART_STANDS: list[Row] = [
    (
        "浙江制造业单项冠军114家居首，安徽107家第二，江苏90家第三。安徽的107家里，单项冠军企业81家。",
        None,
        [
            "manufacturing_champion 浙江省 cumulative 114",
            "manufacturing_champion 安徽省 cumulative 107",
            "manufacturing_champion 江苏省 cumulative 90",
            "manufacturing_champion 安徽省 cumulative 81 [企业]",
        ],
    ),
    (
        "宁波第九批国家制造业单项冠军入围20家。20家当中，单项冠军企业12家，单项冠军产品8家。",
        None,
        [
            "manufacturing_champion 宁波市 new 20 batch 9 confirmed",
            "manufacturing_champion 宁波市 new 12 batch 9 confirmed [企业]",
            "manufacturing_champion 宁波市 new 8 batch 9 confirmed [产品]",
        ],
    ),
    (
        "共确定97家企业为第五批江西省制造业单项冠军企业，33个产品为江西省制造业单项冠军产品。",
        None,
        [
            "manufacturing_champion 江西省 new 97 batch 5 confirmed provincial",
            "manufacturing_champion 江西省 new 33 batch 5 confirmed provincial [产品]",
        ],
    ),
    (
        "江西省第五批单项冠军共130个，其中97家企业为单项冠军企业，33个产品为单项冠军产品。",
        None,
        [
            "manufacturing_champion 江西省 new 130 batch 5",
            "manufacturing_champion 江西省 new 97 batch 5 [企业]",
            "manufacturing_champion 江西省 new 33 batch 5 [产品]",
        ],
    ),
    ("2023年底全国外资高新技术企业1.2万家。", None, ["high_tech 全国 cumulative 12000 [外资]"]),
    ("我国生物医药领域单项冠军企业已有86家。", None, ["manufacturing_champion 全国 cumulative 86 [生物医药领域]"]),
    (
        "湖州拥有国家级“小巨人”企业198家，按行业看，动力电池企业21家、物流装备企业17家。",
        None,
        [
            "little_giant 湖州市 cumulative 198",
            "little_giant 湖州市 cumulative 21 [动力电池企业]",
            "little_giant 湖州市 cumulative 17 [物流装备企业]",
        ],
    ),
    (
        "第六批“小巨人”公示，广东332家入围，由港资控股的有12家。",
        None,
        ["little_giant 广东省 new 332 batch 6 proposed", "little_giant 广东省 new 12 batch 6 proposed [由港资控股]"],
    ),
    ("全市上市高新技术企业26家。", "长春市", ["high_tech 长春市 cumulative 26 [上市]"]),
    (
        "2023年度山东省瞪羚企业名单公布，我市95家企业入选，其中高端装备领域61家。",
        "青岛市",
        [
            "gazelle 青岛市 new 95 2023 confirmed provincial",
            "gazelle 青岛市 new 61 2023 confirmed provincial [高端装备领域]",
        ],
    ),
    (
        "重点“小巨人”企业14家，其中年营收过10亿元的3家。",
        "松江区",
        ["key_little_giant 松江区 cumulative 14", "key_little_giant 松江区 cumulative 3 [年营收过10亿元]"],
    ),
    ("株洲轨道交通领域国家级专精特新“小巨人”企业达23家。", None, ["little_giant 株洲市 cumulative 23 [轨道交通领域]"]),
    (
        "决定撤销67家企业的省级专精特新中小企业称号，其中迁出本省的4家、注销的13家、自愿放弃的50家。",
        "江西省",
        [
            "srdi_sme 江西省 revoked 67 confirmed",
            "srdi_sme 江西省 revoked 4 confirmed [迁出本省]",
            "srdi_sme 江西省 revoked 13 confirmed [注销]",
            "srdi_sme 江西省 revoked 50 confirmed [自愿放弃]",
        ],
    ),
    (
        "全市累计认定隐形冠军企业48家，其中21家后来成长为国家级专精特新“小巨人”。",
        "宁波市",
        [
            "hidden_champion 宁波市 cumulative 48 confirmed",
            "little_giant 宁波市 cumulative 21 [隐形冠军企业]",
        ],
    ),
    (
        "目前已有19家云南“小巨人”在海外设立了营销网点。",
        None,
        ["little_giant 云南省 cumulative 19 [设立了营销网点]"],
    ),
    (
        "五批“小巨人”累计认定超过1.2万家（剔除复核未通过者）。",
        None,
        ["little_giant 全国 cumulative ≥12000 batches 1-5 confirmed [剔除复核未通过者]"],
    ),
    (
        "目前已有38家台企取得国家级“小巨人”称号，省级专精特新中小企业也有150余家。",
        "江苏省",
        ["little_giant 江苏省 cumulative 38 [台企]", "srdi_sme 江苏省 cumulative ≥150 [台企]"],
    ),
    ("山东博泰生物产业有限公司等212家企业通过瞪羚企业复核。", "山东省", ["gazelle 山东省 reviewed 212 confirmed"]),
]

# Markets, reasons, other titles and fields that set some firms apart, and what does not.
SET_APART: list[Row] = [
    (
        "工信部第二批“小巨人”企业名单公示，共1744家。第二批中A股上市公司143家（创业板61家、科创板44家），另有新三板挂牌企业260家。",
        None,
        [
            "little_giant 全国 new 1744 batch 2 proposed",
            "little_giant 全国 new 143 batch 2 proposed [A股上市公司]",
            "little_giant 全国 new 61 batch 2 proposed [创业板]",
            "little_giant 全国 new 44 batch 2 proposed [科创板]",
            "little_giant 全国 new 260 batch 2 proposed [新三板挂牌企业]",
        ],
    ),
    (
        "截至6月底，北交所上市公司248家。其中，国家级“小巨人”129家，省级专精特新中小企业88家；另有17家是国家级制造业单项冠军。\n按注册地统计，129家“小巨人”里，江苏26家，浙江、广东各15家。",
        None,
        [
            "little_giant 全国 cumulative 129 [上市公司]",
            "srdi_sme 全国 cumulative 88 [上市公司]",
            "manufacturing_champion 全国 cumulative 17 [上市公司]",
            "little_giant 江苏省 cumulative 26 [上市公司]",
            "little_giant 浙江省 cumulative 15 [上市公司]",
            "little_giant 广东省 cumulative 15 [上市公司]",
        ],
    ),
    (
        "绍兴“小巨人”累计170家。从行业看，170家中先进制造业占比超过九成，属现代纺织产业集群的有26家。",
        "绍兴市",
        ["little_giant 绍兴市 cumulative 170", "little_giant 绍兴市 cumulative 26 [现代纺织产业集群]"],
    ),
    (
        "胡润独角兽榜上，武汉有12家独角兽，进入全球榜单的是7家。",
        None,
        ["unicorn 武汉市 cumulative 12", "unicorn 武汉市 cumulative 7 [进入全球榜单的是]"],
    ),
    (
        "长城战略咨询统计，中国独角兽375家。技术实力突出，拥有发明专利的262家，超过七成。",
        None,
        ["unicorn 全国 cumulative 375", "unicorn 全国 cumulative 262 [拥有发明专利]"],
    ),
    (
        "第六批“小巨人”公示，全省711家入围。苏州206家、无锡137家、南京105家。711家中，有118家处于集成电路、航空装备等产业链的关键环节。",
        "江苏省",
        [
            "little_giant 江苏省 new 711 batch 6 proposed",
            "little_giant 苏州市 new 206 batch 6 proposed",
            "little_giant 无锡市 new 137 batch 6 proposed",
            "little_giant 南京市 new 105 batch 6 proposed",
            "little_giant 江苏省 new 118 batch 6 proposed [处于集成电路]",
        ],
    ),
    (
        "省科技厅决定取消43家企业的高新技术企业资格。其中，因研发费用占比不足的28家，因两年未报年报、自2022年度起取消资格的11家。",
        "辽宁省",
        [
            "high_tech 辽宁省 revoked 43 confirmed",
            "high_tech 辽宁省 revoked 28 confirmed [研发费用占比不足]",
            "high_tech 辽宁省 revoked 11 confirmed [两年未报年报]",
        ],
    ),
    (
        "今年公示拟出库瞪羚企业31家（未达到年度考核指标27家，迁出4家）。",
        "苏州市",
        [
            "gazelle 苏州市 revoked 31 proposed",
            "gazelle 苏州市 revoked 27 proposed [未达到年度考核指标]",
            "gazelle 苏州市 revoked 4 proposed [迁出]",
        ],
    ),
    (
        "第五批省级隐形冠军名单揭晓，全市23家企业入选。23家企业中有19家为国家高新技术企业。",
        "绍兴市",
        ["hidden_champion 绍兴市 new 23 batch 5 confirmed", "high_tech 绍兴市 cumulative 19 [省级隐形冠军]"],
    ),
    (
        "长沙梯队壮大，工程机械类“小巨人”一共有61家，软件和信息技术服务业“小巨人”最多，达88家。",
        None,
        ["little_giant 长沙市 cumulative 61 [工程机械类]", "little_giant 长沙市 cumulative 88 [软件和信息技术服务业]"],
    ),
    (
        "合肥已有国家级“小巨人”A股上市公司31家，北交所7家。",
        None,
        ["little_giant 合肥市 cumulative 31 [A股上市公司]", "little_giant 合肥市 cumulative 7 [北交所]"],
    ),
    (
        "昆山有高新技术企业2900家；国家级“小巨人”里，昆山台企占了29家。",
        None,
        ["high_tech 昆山市 cumulative 2900", "little_giant 昆山市 cumulative 29 [台企]"],
    ),
    (
        "中国的独角兽主要集中在人工智能（41家）、半导体（33家）和新能源（30家）三个行业。",
        None,
        [
            "unicorn 全国 cumulative 41 [人工智能]",
            "unicorn 全国 cumulative 33 [半导体]",
            "unicorn 全国 cumulative 30 [新能源]",
        ],
    ),
    (
        "闽东电机、亚南电机等8家电机企业被评为国家级专精特新“小巨人”。",
        "福安市",
        ["little_giant 福安市 new 8 confirmed [电机企业]"],
    ),
    (
        "金华新增“小巨人”27家，总数135家。另有9家因上市或被并购等原因退出名单。",
        "金华市",
        ["little_giant 金华市 new 27", "little_giant 金华市 cumulative 135", "little_giant 金华市 revoked 9 confirmed"],
    ),
    (
        "山东云海新材料产业有限公司等12家企业通过第三批“小巨人”复核。",
        "山东省",
        ["little_giant 山东省 reviewed 12 batch 3 confirmed"],
    ),
    (
        "截至目前，全省有效期内专精特新中小企业5300家。按市州划分，新认定企业居前三位的是：长沙410家、株洲163家、湘潭121家。",
        "湖南省",
        [
            "srdi_sme 湖南省 cumulative 5300 [有效期内]",
            "srdi_sme 长沙市 new 410 confirmed",
            "srdi_sme 株洲市 new 163 confirmed",
            "srdi_sme 湘潭市 new 121 confirmed",
        ],
    ),
    (
        "省级专精特新中小企业中，有效期内企业8600余家。“小巨人”的区域分布，南山351家、宝安290家、福田60家。",
        "深圳市",
        [
            "srdi_sme 深圳市 cumulative ≥8600 [有效期内]",
            "little_giant 南山区 cumulative 351",
            "little_giant 宝安区 cumulative 290",
            "little_giant 福田区 cumulative 60",
        ],
    ),
    (
        "我国现有人工智能领域的国家级“小巨人”380余家。",
        None,
        ["little_giant 全国 cumulative ≥380 [人工智能领域]"],
    ),
    (
        "全省“小巨人”累计810家，其中合肥240家、芜湖120家。装备制造业占比最高，其中机器人企业36家。",
        "安徽省",
        [
            "little_giant 安徽省 cumulative 810",
            "little_giant 合肥市 cumulative 240",
            "little_giant 芜湖市 cumulative 120",
            "little_giant 安徽省 cumulative 36 [机器人企业]",
        ],
    ),
    (
        "第六批省级制造业单项冠军公布，泉州企业15家、产品9个，厦门企业8家、产品5个。",
        None,
        [
            "manufacturing_champion 泉州市 new 15 batch 6 confirmed provincial",
            "manufacturing_champion 泉州市 new 9 batch 6 confirmed provincial [产品]",
            "manufacturing_champion 厦门市 new 8 batch 6 confirmed provincial",
            "manufacturing_champion 厦门市 new 5 batch 6 confirmed provincial [产品]",
        ],
    ),
]

# What is left of a list, floors beside exact figures, cities around a zone or a county, wholes further back.
THE_REST: list[Row] = [
    (
        "重庆“小巨人”310家，其中制造业292家、软件和信息服务业11家、其他7家。",
        None,
        [
            "little_giant 重庆市 cumulative 310",
            "little_giant 重庆市 cumulative 292 [制造业]",
            "little_giant 重庆市 cumulative 11 [软件和信息服务业]",
            "little_giant 重庆市 cumulative 7 [其他]",
        ],
    ),
    (
        "苏州有独角兽20家，其中昆山8家、吴江7家，其他5家。",
        None,
        [
            "unicorn 苏州市 cumulative 20",
            "unicorn 昆山市 cumulative 8",
            "unicorn 吴江区 cumulative 7",
            "unicorn - cumulative 5",
        ],
    ),
    (
        "成都高新区有独角兽企业9家，天府新区3家，全市合计12家。",
        None,
        ["unicorn - cumulative 9", "unicorn - cumulative 3", "unicorn 成都市 cumulative 12"],
    ),
    (
        "浙江省第四批“小巨人”复核名单公示，通过复核189家；因未提交材料等原因未通过的21家。",
        None,
        ["little_giant 浙江省 reviewed 189 batch 4 proposed", "little_giant 浙江省 revoked 21 proposed"],
    ),
    (
        "第五批“小巨人”名单公示：南昌58家，赣州、上饶均在30家以上，分别为37家、51家。",
        "江西省",
        [
            "little_giant 南昌市 new 58 batch 5 proposed",
            "little_giant 赣州市 new 37 batch 5 proposed",
            "little_giant 上饶市 new 51 batch 5 proposed",
        ],
    ),
    (
        "工信部公示第二批“小巨人”名单，共1744家。按省份看，江西51家、湖南60家、湖北56家。\n再看上市公司。其中科创板62家、创业板70家，另有新三板挂牌企业240家。",
        None,
        [
            "little_giant 全国 new 1744 batch 2 proposed",
            "little_giant 江西省 new 51 batch 2 proposed",
            "little_giant 湖南省 new 60 batch 2 proposed",
            "little_giant 湖北省 new 56 batch 2 proposed",
            "little_giant 全国 new 62 batch 2 proposed [科创板]",
            "little_giant 全国 new 70 batch 2 proposed [创业板]",
            "little_giant 全国 new 240 batch 2 proposed [新三板挂牌企业]",
        ],
    ),
    (
        "合肥的家电集群里，仅肥西一个县就有“小巨人”24家。",
        None,
        ["little_giant 肥西县 cumulative 24"],
    ),
    (
        "宁波市第五批隐形冠军名单揭晓，全市入围21家，我市3家。",
        "余姚市",
        ["hidden_champion 宁波市 new 21 batch 5 confirmed", "hidden_champion 余姚市 new 3 batch 5 confirmed"],
    ),
    (
        "第七批“小巨人”公示名单中，湖南有118家，湖北和安徽分列中部第二和第三，有110家和99家。",
        None,
        [
            "little_giant 湖南省 new 118 batch 7 proposed",
            "little_giant 湖北省 new 110 batch 7 proposed",
            "little_giant 安徽省 new 99 batch 7 proposed",
        ],
    ),
    (
        "江苏省专精特新中小企业中，生产性服务业企业620家，外商投资企业310家。",
        None,
        ["srdi_sme 江苏省 cumulative 620 [生产性服务业]", "srdi_sme 江苏省 cumulative 310 [外商投资企业]"],
    ),
    (
        "我市现有高新技术企业1100家，规模以上高企640家。",
        "上饶市",
        ["high_tech 上饶市 cumulative 1100", "high_tech 上饶市 cumulative 640 [规模以上]"],
    ),
]

ROWS = [
    *THE_REST,
    *SET_APART,
    *LISTED,
    *AN_INDUSTRY,
    *OWNERS,
    *STILL_VALID,
    *CHAMPIONS_AND_PRODUCTS,
    *WHERE_THE_PART_STANDS,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_part_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
