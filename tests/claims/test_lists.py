"""Lists: which number belongs to which name."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# 分别, 依次 and their kin pair the names before with the numbers after, in order.
PAIRED_IN_TURN: list[Row] = [
    (
        "第五批国家级专精特新“小巨人”公示，江苏、广东、浙江分别有795家、658家、384家。",
        None,
        [
            "little_giant 江苏省 new 795 batch 5 proposed",
            "little_giant 广东省 new 658 batch 5 proposed",
            "little_giant 浙江省 new 384 batch 5 proposed",
        ],
    ),
    (
        "2023年度浙江省隐形冠军企业名单公布，温岭、玉环、黄岩分别有3家、2家和1家企业问鼎。",
        "台州市",
        [
            "hidden_champion 温岭市 new 3 2023 confirmed",
            "hidden_champion 玉环市 new 2 2023 confirmed",
            "hidden_champion 黄岩区 new 1 2023 confirmed",
        ],
    ),
    (
        "第二批湖北省级制造业单项冠军企业公示，武汉、襄阳、宜昌依次为14家、9家、7家。",
        None,
        [
            "manufacturing_champion 武汉市 new 14 batch 2 proposed provincial",
            "manufacturing_champion 襄阳市 new 9 batch 2 proposed provincial",
            "manufacturing_champion 宜昌市 new 7 batch 2 proposed provincial",
        ],
    ),
    (
        "截至2022年底，深圳国家高新技术企业总量为23086家。各区中，宝安、南山、龙岗排在前三位，数量依次为7029家、"
        "4600家和3506家。",
        None,
        [
            "high_tech 深圳市 cumulative 23086",
            "high_tech 宝安区 cumulative 7029",
            "high_tech 南山区 cumulative 4600",
            "high_tech 龙岗区 cumulative 3506",
        ],
    ),
    (
        "武进区、新北区不相上下，分别集聚了66家和59家国家级专精特新“小巨人”企业。",
        None,
        ["little_giant 武进区 cumulative 66", "little_giant 新北区 cumulative 59"],
    ),
    (
        "第七批制造业单项冠军名单公布，太原、长治、运城三市成为主力，本批分别收获3家、2家和2家。",
        "山西省",
        [
            "manufacturing_champion 太原市 new 3 batch 7 confirmed",
            "manufacturing_champion 长治市 new 2 batch 7 confirmed",
            "manufacturing_champion 运城市 new 2 batch 7 confirmed",
        ],
    ),
    (
        "工信部公布第三批专精特新“小巨人”企业复核结果，河南通过复核157家，其中郑州42家，洛阳、新乡分别通过19家和17家。",
        None,
        [
            "little_giant 河南省 reviewed 157 batch 3 confirmed",
            "little_giant 郑州市 reviewed 42 batch 3 confirmed",
            "little_giant 洛阳市 reviewed 19 batch 3 confirmed",
            "little_giant 新乡市 reviewed 17 batch 3 confirmed",
        ],
    ),
    (
        "第五批国家级“小巨人”名单公示，苏州单一城市便斩获230家，浙江、上海、安徽依次为384家、206家、128家。",
        None,
        [
            "little_giant 苏州市 new 230 batch 5 proposed",
            "little_giant 浙江省 new 384 batch 5 proposed",
            "little_giant 上海市 new 206 batch 5 proposed",
            "little_giant 安徽省 new 128 batch 5 proposed",
        ],
    ),
    (
        "吉林、黑龙江国家级专精特新“小巨人”企业分别为73家、68家，辽宁则有287家。",
        None,
        [
            "little_giant 吉林省 cumulative 73",
            "little_giant 黑龙江省 cumulative 68",
            "little_giant 辽宁省 cumulative 287",
        ],
    ),
    (
        "2024年第二批上海市专精特新中小企业拟认定名单公示，共1028家，松江区与奉贤区分别为108家、74家。",
        "上海市",
        [
            "srdi_sme 上海市 new 1028 batch 2 2024 proposed",
            "srdi_sme 松江区 new 108 batch 2 2024 proposed",
            "srdi_sme 奉贤区 new 74 batch 2 2024 proposed",
        ],
    ),
    (
        "全市国家级专精特新“小巨人”企业78家（晋江、南安、石狮三地依次为21家、12家、6家）。",
        "泉州市",
        [
            "little_giant 泉州市 cumulative 78",
            "little_giant 晋江市 cumulative 21",
            "little_giant 南安市 cumulative 12",
            "little_giant 石狮市 cumulative 6",
        ],
    ),
    (
        "河北省2023年第三批省级专精特新中小企业拟认定名单公示，石家庄、保定、沧州位居前三，分别为109家、88家、73家。",
        None,
        [
            "srdi_sme 石家庄市 new 109 batch 3 2023 proposed",
            "srdi_sme 保定市 new 88 batch 3 2023 proposed",
            "srdi_sme 沧州市 new 73 batch 3 2023 proposed",
        ],
    ),
    (
        "2023年度陕西省瞪羚企业名单公布，172家企业获得认定。宝鸡、咸阳、渭南分别是15家、11家和6家。",
        "陕西省",
        [
            "gazelle 陕西省 new 172 2023 confirmed provincial",
            "gazelle 宝鸡市 new 15 2023 confirmed provincial",
            "gazelle 咸阳市 new 11 2023 confirmed provincial",
            "gazelle 渭南市 new 6 2023 confirmed provincial",
        ],
    ),
    (
        "第六批“小巨人”公示，江苏一口气拿下684家，浙江、广东的数字分别是377家与332家。",
        None,
        [
            "little_giant 江苏省 new 684 batch 6 proposed",
            "little_giant 浙江省 new 377 batch 6 proposed",
            "little_giant 广东省 new 332 batch 6 proposed",
        ],
    ),
    (
        "2023年度辽宁全省新备案省级瞪羚企业136家，鞍山、营口、锦州各有7家、6家和5家。",
        None,
        [
            "gazelle 辽宁省 new 136 2023 provincial",
            "gazelle 鞍山市 new 7 2023 provincial",
            "gazelle 营口市 new 6 2023 provincial",
            "gazelle 锦州市 new 5 2023 provincial",
        ],
    ),
    (
        "全省第五批小巨人84家，第二批有72家通过复核，保定分别为18家和15家。",
        "河北省",
        [
            "little_giant 河北省 new 84 batch 5",
            "little_giant 河北省 reviewed 72 batch 2 confirmed",
            "little_giant 保定市 new 18 batch 5",
            "little_giant 保定市 reviewed 15 batch 2 confirmed",
        ],
    ),
    (
        "全省新增瞪羚企业90家，复核通过31家，其中宜春分别有6家、2家。",
        "江西省",
        [
            "gazelle 江西省 new 90",
            "gazelle 江西省 reviewed 31 confirmed",
            "gazelle 宜春市 new 6",
            "gazelle 宜春市 reviewed 2 confirmed",
        ],
    ),
    (
        "第三批小巨人名单中，绵阳11家、德阳14家、宜宾6家。三年后，这一数字变成了53家、45家和24家。",
        None,
        [
            "little_giant 绵阳市 new 11 batch 3",
            "little_giant 德阳市 new 14 batch 3",
            "little_giant 宜宾市 new 6 batch 3",
        ],
    ),
    (
        "第五批公示508家小巨人，第六批公示561家。福建有所回落，两批依次是130家和118家。",
        None,
        [
            "little_giant 全国 new 508 batch 5 proposed",
            "little_giant 全国 new 561 batch 6 proposed",
            "little_giant 福建省 new 130 batch 5 proposed",
            "little_giant 福建省 new 118 batch 6 proposed",
        ],
    ),
    (
        "第三批、第四批专精特新“小巨人”全国分别2930家、4328家。江西这两批各有104家和70家，湖北两批依次为115家、303家。",
        None,
        [
            "little_giant 全国 new 2930 batch 3",
            "little_giant 全国 new 4328 batch 4",
            "little_giant 江西省 new 104 batch 3",
            "little_giant 江西省 new 70 batch 4",
            "little_giant 湖北省 new 115 batch 3",
            "little_giant 湖北省 new 303 batch 4",
        ],
    ),
    (
        "(1)第一批建议支持国家级专精特新“小巨人”782家；(2)第二批，656家；(3)第三批546家；(4)第四批1039家。\n\n"
        "2. 头三批公示名单的地图\n重点“小巨人”多寡"
        "悬殊。这三批里江苏、广东排在最前，前者98家，后者144家。垫底的是内蒙、宁夏、甘肃，都不超过6家。",
        None,
        [
            "key_little_giant 全国 new 782 batch 1",
            "key_little_giant 全国 new 656 batch 2",
            "key_little_giant 全国 new 546 batch 3",
            "key_little_giant 全国 new 1039 batch 4",
            "key_little_giant 江苏省 cumulative 98 batches 1-3 proposed",
            "key_little_giant 广东省 cumulative 144 batches 1-3 proposed",
            "key_little_giant 内蒙古自治区 cumulative ≤6 batches 1-3 proposed",
            "key_little_giant 宁夏回族自治区 cumulative ≤6 batches 1-3 proposed",
            "key_little_giant 甘肃省 cumulative ≤6 batches 1-3 proposed",
        ],
    ),
    (
        "第四批小巨人4357家，第五批3671家。这两批里，湖南合计340家。",
        None,
        [
            "little_giant 全国 new 4357 batch 4",
            "little_giant 全国 new 3671 batch 5",
            "little_giant 湖南省 new 340 batches 4-5",
        ],
    ),
    (
        "单项冠军主要来自苏、浙、粤、鲁，四省依次有92家、116家、64家、109家。",
        None,
        [
            "manufacturing_champion 江苏省 cumulative 92",
            "manufacturing_champion 浙江省 cumulative 116",
            "manufacturing_champion 广东省 cumulative 64",
            "manufacturing_champion 山东省 cumulative 109",
        ],
    ),
]

# 各N家, 均为, 同为, 都是 give one number to each of the names before it.
EACH_THE_SAME: list[Row] = [
    (
        "专精特新“小巨人”企业总数，北京、深圳各1027家。",
        None,
        ["little_giant 北京市 cumulative 1027", "little_giant 深圳市 cumulative 1027"],
    ),
    (
        "省级专精特新中小企业总数，合肥、芜湖、滁州均超500家。",
        None,
        ["srdi_sme 合肥市 cumulative ≥500", "srdi_sme 芜湖市 cumulative ≥500", "srdi_sme 滁州市 cumulative ≥500"],
    ),
    (
        "2023年江西省专精特新中小企业名单公布，全市141家上榜，其中章贡区28家，龙南市、于都县各11家，石城县0家。",
        "赣州市",
        [
            "srdi_sme 赣州市 new 141 2023 confirmed",
            "srdi_sme 章贡区 new 28 2023 confirmed",
            "srdi_sme 龙南市 new 11 2023 confirmed",
            "srdi_sme 于都县 new 11 2023 confirmed",
            "srdi_sme 石城县 new 0 2023 confirmed",
        ],
    ),
    (
        "2024年第一批江苏省专精特新中小企业拟认定名单公示，海安70家，启东62家，崇川、海门都是37家。",
        "南通市",
        [
            "srdi_sme 海安市 new 70 batch 1 2024 proposed",
            "srdi_sme 启东市 new 62 batch 1 2024 proposed",
            "srdi_sme 崇川区 new 37 batch 1 2024 proposed",
            "srdi_sme 海门区 new 37 batch 1 2024 proposed",
        ],
    ),
    (
        "第四批专精特新“小巨人”公示，山东402家，其中淄博、威海同为33家，枣庄最少，也有6家。",
        None,
        [
            "little_giant 山东省 new 402 batch 4 proposed",
            "little_giant 淄博市 new 33 batch 4 proposed",
            "little_giant 威海市 new 33 batch 4 proposed",
            "little_giant 枣庄市 new 6 batch 4 proposed",
        ],
    ),
    (
        "北京拥有独角兽企业78家，上海65家，广州与杭州同为24家。",
        None,
        [
            "unicorn 北京市 cumulative 78",
            "unicorn 上海市 cumulative 65",
            "unicorn 广州市 cumulative 24",
            "unicorn 杭州市 cumulative 24",
        ],
    ),
    (
        "第五批国家级“小巨人”公示名单里，新疆13家，其中乌鲁木齐市占了6家，克拉玛依市、哈密市均为2家。",
        None,
        [
            "little_giant 新疆维吾尔自治区 new 13 batch 5 proposed",
            "little_giant 乌鲁木齐市 new 6 batch 5 proposed",
            "little_giant 克拉玛依市 new 2 batch 5 proposed",
            "little_giant 哈密市 new 2 batch 5 proposed",
        ],
    ),
    (
        "首批“小巨人”复核结果公布，通过复核较多的是上海14家、福建13家、四川12家，青海、海南均为1家。",
        None,
        [
            "little_giant 上海市 reviewed 14 batch 1 confirmed",
            "little_giant 福建省 reviewed 13 batch 1 confirmed",
            "little_giant 四川省 reviewed 12 batch 1 confirmed",
            "little_giant 青海省 reviewed 1 batch 1 confirmed",
            "little_giant 海南省 reviewed 1 batch 1 confirmed",
        ],
    ),
    (
        "第八批单项冠军公示，湖北23家入围：武汉9家，黄石、荆门各2家，十堰、孝感、仙桃各1家。",
        None,
        [
            "manufacturing_champion 湖北省 new 23 batch 8 proposed",
            "manufacturing_champion 武汉市 new 9 batch 8 proposed",
            "manufacturing_champion 黄石市 new 2 batch 8 proposed",
            "manufacturing_champion 荆门市 new 2 batch 8 proposed",
            "manufacturing_champion 十堰市 new 1 batch 8 proposed",
            "manufacturing_champion 孝感市 new 1 batch 8 proposed",
            "manufacturing_champion 仙桃市 new 1 batch 8 proposed",
        ],
    ),
    (
        "截至2023年底，全区高新技术企业155家，其中拉萨市118家，那曲市和阿里地区均为0家。",
        "西藏自治区",
        [
            "high_tech 西藏自治区 cumulative 155",
            "high_tech 拉萨市 cumulative 118",
            "high_tech 那曲市 cumulative 0",
            "high_tech 阿里地区 cumulative 0",
        ],
    ),
    (
        "2022年度山东省瞪羚企业认定结果公布，邹城市11家，汶上、嘉祥、金乡三县各有2家。",
        "济宁市",
        [
            "gazelle 邹城市 new 11 2022 confirmed provincial",
            "gazelle 汶上县 new 2 2022 confirmed provincial",
            "gazelle 嘉祥县 new 2 2022 confirmed provincial",
            "gazelle 金乡县 new 2 2022 confirmed provincial",
        ],
    ),
    (
        "第七批单项冠军名单公布，江苏徐州、盐城各有1家入选。",
        None,
        [
            "manufacturing_champion 徐州市 new 1 batch 7 confirmed",
            "manufacturing_champion 盐城市 new 1 batch 7 confirmed",
        ],
    ),
    (
        "2023年第二批重庆市专精特新中小企业名单公布，渝北区130家排在首位，酉阳、城口这次都只有1家。",
        "重庆市",
        [
            "srdi_sme 渝北区 new 130 batch 2 2023 confirmed",
            "srdi_sme 酉阳土家族苗族自治县 new 1 batch 2 2023 confirmed",
            "srdi_sme 城口县 new 1 batch 2 2023 confirmed",
        ],
    ),
    (
        "湖南、安徽各19家企业入选第八批制造业单项冠军。",
        None,
        [
            "manufacturing_champion 湖南省 new 19 batch 8 confirmed",
            "manufacturing_champion 安徽省 new 19 batch 8 confirmed",
        ],
    ),
    (
        "全市国家级专精特新“小巨人”企业286家，其中渝北区48家居首，九龙坡区、北碚区并列第二，都是28家。",
        "重庆市",
        [
            "little_giant 重庆市 cumulative 286",
            "little_giant 渝北区 cumulative 48",
            "little_giant 九龙坡区 cumulative 28",
            "little_giant 北碚区 cumulative 28",
        ],
    ),
    (
        "江苏、浙江企业再传喜讯，12家入选第五批制造业单项冠军。",
        None,
        ["manufacturing_champion - new 12 batch 5 confirmed"],
    ),
    (
        "黄埔区、广州开发区共有小巨人企业135家，高新技术企业超2700家。",
        None,
        ["little_giant - cumulative 135", "high_tech - cumulative ≥2700"],
    ),
]

# The number stands in brackets behind the name, or a whole row of them does.
IN_BRACKETS: list[Row] = [
    (
        "累计培育“小巨人”企业最多的是江苏（2156家）、广东（1982）和浙江（1806）。",
        None,
        [
            "little_giant 江苏省 cumulative 2156",
            "little_giant 广东省 cumulative 1982",
            "little_giant 浙江省 cumulative 1806",
        ],
    ),
    (
        "工信部公示第五批国家级“小巨人”名单，深圳（310家）、北京（243家）、苏州（230家）位列前三。",
        None,
        [
            "little_giant 深圳市 new 310 batch 5 proposed",
            "little_giant 北京市 new 243 batch 5 proposed",
            "little_giant 苏州市 new 230 batch 5 proposed",
        ],
    ),
    (
        "2024年度第二批创新型中小企业名单公布，泉州市以141家拔得头筹，福州市（118家）、厦门市（97家）、"
        "漳州市（63家）分列其后。",
        "福建省",
        [
            "innovative_sme 泉州市 new 141 batch 2 2024 confirmed",
            "innovative_sme 福州市 new 118 batch 2 2024 confirmed",
            "innovative_sme 厦门市 new 97 batch 2 2024 confirmed",
            "innovative_sme 漳州市 new 63 batch 2 2024 confirmed",
        ],
    ),
    (
        "青海省五家企业入选第四批国家“小巨人”，分别来自西宁市（三家）、海东市（一家）和海西蒙古族藏族自治州（一家）。",
        None,
        [
            "little_giant 青海省 new 5 batch 4 confirmed",
            "little_giant 西宁市 new 3 batch 4 confirmed",
            "little_giant 海东市 new 1 batch 4 confirmed",
            "little_giant 海西蒙古族藏族自治州 new 1 batch 4 confirmed",
        ],
    ),
    (
        "2023年度省级瞪羚企业名单公布，我市104家企业入选，与青岛（112家）、烟台（78家）同处第一方阵。",
        "济南市",
        [
            "gazelle 济南市 new 104 2023 confirmed provincial",
            "gazelle 青岛市 new 112 2023 confirmed provincial",
            "gazelle 烟台市 new 78 2023 confirmed provincial",
        ],
    ),
    (
        "前五批累计获得认定的国家级“小巨人”企业，最多的五个省市是广东（1528家）、江苏（1474家）、浙江（1432家）、"
        "山东（1035家）、北京（835家）。",
        None,
        [
            "little_giant 广东省 cumulative 1528 batches 1-5 confirmed",
            "little_giant 江苏省 cumulative 1474 batches 1-5 confirmed",
            "little_giant 浙江省 cumulative 1432 batches 1-5 confirmed",
            "little_giant 山东省 cumulative 1035 batches 1-5 confirmed",
            "little_giant 北京市 cumulative 835 batches 1-5 confirmed",
        ],
    ),
    (
        "安徽省现公布取消高新技术企业资格的企业名单（共23家）。\n合肥市（9家）\n芜湖市（5家）\n蚌埠市（2家）",
        None,
        [
            "high_tech 安徽省 revoked 23 confirmed",
            "high_tech 合肥市 revoked 9 confirmed",
            "high_tech 芜湖市 revoked 5 confirmed",
            "high_tech 蚌埠市 revoked 2 confirmed",
        ],
    ),
    (
        "第五批专精特新“小巨人”名单公布，武汉独占103家，襄阳(21家)、宜昌(20家)位列二、三位。",
        "湖北省",
        [
            "little_giant 武汉市 new 103 batch 5 confirmed",
            "little_giant 襄阳市 new 21 batch 5 confirmed",
            "little_giant 宜昌市 new 20 batch 5 confirmed",
        ],
    ),
    (
        "武汉市第五批“小巨人”共有136家，占全省总数（215家）的63.3%。",
        None,
        ["little_giant 武汉市 new 136 batch 5", "little_giant 湖北省 new 215 batch 5"],
    ),
    (
        "前三批专精特新“小巨人”分布：福建221（厦门79、泉州55、福州42），四川207（成都107、绵阳17）。",
        None,
        [
            "little_giant 福建省 cumulative 221 batches 1-3",
            "little_giant 厦门市 cumulative 79 batches 1-3",
            "little_giant 泉州市 cumulative 55 batches 1-3",
            "little_giant 福州市 cumulative 42 batches 1-3",
            "little_giant 四川省 cumulative 207 batches 1-3",
            "little_giant 成都市 cumulative 107 batches 1-3",
            "little_giant 绵阳市 cumulative 17 batches 1-3",
        ],
    ),
    (
        "江西第七批“小巨人”92家：赣州24、南昌18、吉安、宜春各11、九江9、抚州、鹰潭各4、景德镇、新余各3。",
        None,
        [
            "little_giant 江西省 new 92 batch 7",
            "little_giant 赣州市 new 24 batch 7",
            "little_giant 南昌市 new 18 batch 7",
            "little_giant 吉安市 new 11 batch 7",
            "little_giant 宜春市 new 11 batch 7",
            "little_giant 九江市 new 9 batch 7",
            "little_giant 抚州市 new 4 batch 7",
            "little_giant 鹰潭市 new 4 batch 7",
            "little_giant 景德镇市 new 3 batch 7",
            "little_giant 新余市 new 3 batch 7",
        ],
    ),
    (
        "江苏711家、广东561家、浙江400家，这就是第六批国家级专精特新“小巨人”的前三甲。",
        None,
        [
            "little_giant 江苏省 new 711 batch 6",
            "little_giant 广东省 new 561 batch 6",
            "little_giant 浙江省 new 400 batch 6",
        ],
    ),
]

# A table turned to lines, the title and the batch in the lines above it.
LINE_BY_LINE: list[Row] = [
    (
        "福建专精特新“小巨人”名单出炉。\n福州市47家\n厦门市55家\n泉州市38家",
        None,
        ["little_giant 福州市 cumulative 47", "little_giant 厦门市 cumulative 55", "little_giant 泉州市 cumulative 38"],
    ),
    (
        "山东第五批国家级专精特新“小巨人”公示，各市前三位：\n青岛市 52家\n济南市 45家\n烟台市 38家",
        None,
        [
            "little_giant 青岛市 new 52 batch 5 proposed",
            "little_giant 济南市 new 45 batch 5 proposed",
            "little_giant 烟台市 new 38 batch 5 proposed",
        ],
    ),
    (
        "2024年度第二批创新型中小企业公示，我市共156家，分布如下：\n卧龙区 31家\n宛城区 24家\n邓州市 22家",
        "南阳市",
        [
            "innovative_sme 南阳市 new 156 batch 2 2024 proposed",
            "innovative_sme 卧龙区 new 31 batch 2 2024 proposed",
            "innovative_sme 宛城区 new 24 batch 2 2024 proposed",
            "innovative_sme 邓州市 new 22 batch 2 2024 proposed",
        ],
    ),
    (
        "截至2023年底，高新技术企业超7.5万家，连续八年全国第一\n▷深圳：24730家\n▷广州：13000家以上\n▷佛山：9700余家",
        "广东省",
        [
            "high_tech 广东省 cumulative ≥75000",
            "high_tech 深圳市 cumulative 24730",
            "high_tech 广州市 cumulative ≥13000",
            "high_tech 佛山市 cumulative ≥9700",
        ],
    ),
    (
        "截至2024年6月底，西安共有国家级专精特新“小巨人”企业141家。具体到各区：\n"
        "雁塔区、未央区各5家；\n碑林区、长安区各3家；\n莲湖区2家。",
        None,
        [
            "little_giant 西安市 cumulative 141",
            "little_giant 雁塔区 cumulative 5",
            "little_giant 未央区 cumulative 5",
            "little_giant 碑林区 cumulative 3",
            "little_giant 长安区 cumulative 3",
            "little_giant 莲湖区 cumulative 2",
        ],
    ),
    (
        "截至2024年6月底\n◆国家级专精特新“小巨人”企业 82家\n◆江苏省专精特新中小企业 1063家\n◆创新型中小企业 1540家",
        "昆山市",
        [
            "little_giant 昆山市 cumulative 82",
            "srdi_sme 昆山市 cumulative 1063",
            "innovative_sme 昆山市 cumulative 1540",
        ],
    ),
    (
        "山东省工信厅公布2023年度省级瞪羚企业名单，我市67家企业榜上有名。\n诸城市：12家\n寿光市：11家\n高密市：9家",
        "潍坊市",
        [
            "gazelle 潍坊市 new 67 2023 confirmed provincial",
            "gazelle 诸城市 new 12 2023 confirmed provincial",
            "gazelle 寿光市 new 11 2023 confirmed provincial",
            "gazelle 高密市 new 9 2023 confirmed provincial",
        ],
    ),
    (
        "2023年，全市共有398家企业通过高新技术企业认定。各地认定数量如下：\n枣阳市\u300046家\n谷城县\u300038家\n保康县\u300011家",
        "襄阳市",
        [
            "high_tech 襄阳市 new 398 2023 confirmed",
            "high_tech 枣阳市 new 46 2023 confirmed",
            "high_tech 谷城县 new 38 2023 confirmed",
            "high_tech 保康县 new 11 2023 confirmed",
        ],
    ),
    (
        "第七批专精特新“小巨人”企业名单公示，福建130家。\n📊 福建设区市排行榜（新增，家）\n🥇厦门 52\n🥈"
        "泉州 27\n3️⃣福州 25\n🔟宁德 6\n1️⃣1️⃣龙岩 5",
        None,
        [
            "little_giant 福建省 new 130 batch 7 proposed",
            "little_giant 厦门市 new 52 batch 7 proposed",
            "little_giant 泉州市 new 27 batch 7 proposed",
            "little_giant 福州市 new 25 batch 7 proposed",
            "little_giant 宁德市 new 6 batch 7 proposed",
            "little_giant 龙岩市 new 5 batch 7 proposed",
        ],
    ),
    (
        "第七批专精特新“小巨人”企业名单公示，福建130家。各市：\nTOP1 厦门 52 ↑\nTOP2 泉州 27 ↓\nTOP3 福州 25 ↑",
        None,
        [
            "little_giant 福建省 new 130 batch 7 proposed",
            "little_giant 厦门市 new 52 batch 7 proposed",
            "little_giant 泉州市 new 27 batch 7 proposed",
            "little_giant 福州市 new 25 batch 7 proposed",
        ],
    ),
    (
        "第七批专精特新“小巨人”企业名单公示，福建130家。各市：\n第1名 厦门——52\n第2名 泉州——27\n第3名 福州——25",
        None,
        [
            "little_giant 福建省 new 130 batch 7 proposed",
            "little_giant 厦门市 new 52 batch 7 proposed",
            "little_giant 泉州市 new 27 batch 7 proposed",
            "little_giant 福州市 new 25 batch 7 proposed",
        ],
    ),
    (
        "第七批专精特新“小巨人”企业名单公示，福建130家。各市：\n• 厦门 52\n• 泉州 27\n• 福州 25",
        None,
        [
            "little_giant 福建省 new 130 batch 7 proposed",
            "little_giant 厦门市 new 52 batch 7 proposed",
            "little_giant 泉州市 new 27 batch 7 proposed",
            "little_giant 福州市 new 25 batch 7 proposed",
        ],
    ),
    (
        "第七批专精特新“小巨人”企业名单公示，福建130家。各市：厦门 52 泉州 27 福州 25 宁德 6",
        None,
        [
            "little_giant 福建省 new 130 batch 7 proposed",
            "little_giant 厦门市 new 52 batch 7 proposed",
            "little_giant 泉州市 new 27 batch 7 proposed",
            "little_giant 福州市 new 25 batch 7 proposed",
            "little_giant 宁德市 new 6 batch 7 proposed",
        ],
    ),
    (
        "第七批专精特新“小巨人”企业名单公示，福建130家。各市：\n📍厦门｜52\n📍泉州｜27\n📍福州｜25",
        None,
        [
            "little_giant 福建省 new 130 batch 7 proposed",
            "little_giant 厦门市 new 52 batch 7 proposed",
            "little_giant 泉州市 new 27 batch 7 proposed",
            "little_giant 福州市 new 25 batch 7 proposed",
        ],
    ),
]

# Each number has a verb of its own, or a remark behind it.
VERBS_BETWEEN: list[Row] = [
    (
        "第三批专精特新“小巨人”企业中，宁波182家、深圳170家。",
        None,
        ["little_giant 宁波市 new 182 batch 3", "little_giant 深圳市 new 170 batch 3"],
    ),
    (
        "第六批专精特新“小巨人”名单中，全省56家，其中杭州20家，宁波15家。",
        "浙江省",
        [
            "little_giant 浙江省 new 56 batch 6",
            "little_giant 杭州市 new 20 batch 6",
            "little_giant 宁波市 new 15 batch 6",
        ],
    ),
    (
        "第四批“小巨人”企业公示，温州55家入围，12家来自乐清市、9家来自瑞安市、8家来自龙湾区。",
        None,
        [
            "little_giant 温州市 new 55 batch 4 proposed",
            "little_giant 乐清市 new 12 batch 4 proposed",
            "little_giant 瑞安市 new 9 batch 4 proposed",
            "little_giant 龙湾区 new 8 batch 4 proposed",
        ],
    ),
    (
        "第四批“小巨人”企业公示，温州55家入围，其中12家在乐清、9家在瑞安。",
        None,
        [
            "little_giant 温州市 new 55 batch 4 proposed",
            "little_giant 乐清市 new 12 batch 4 proposed",
            "little_giant 瑞安市 new 9 batch 4 proposed",
        ],
    ),
    (
        "绍兴市柯桥区、上虞区、诸暨市各有3家、5家、4家企业入选第七批单项冠军。",
        None,
        [
            "manufacturing_champion 柯桥区 new 3 batch 7 confirmed",
            "manufacturing_champion 上虞区 new 5 batch 7 confirmed",
            "manufacturing_champion 诸暨市 new 4 batch 7 confirmed",
        ],
    ),
    (
        "青岛新增国家级单项冠军6家、省级单项冠军22家，累计分别达到39家、195家。",
        None,
        [
            "manufacturing_champion 青岛市 new 6",
            "manufacturing_champion 青岛市 new 22 provincial",
            "manufacturing_champion 青岛市 cumulative 39",
            "manufacturing_champion 青岛市 cumulative 195 provincial",
        ],
    ),
    (
        "我国已认定两批（第一批248家、第二批1744家）专精特新“小巨人”企业。",
        None,
        ["little_giant 全国 new 248 batch 1 confirmed", "little_giant 全国 new 1744 batch 2 confirmed"],
    ),
    (
        "第一批“小巨人”企业248家，其中湖北3家；第二批1744家，湖北51家。",
        None,
        [
            "little_giant 全国 new 248 batch 1",
            "little_giant 湖北省 new 3 batch 1",
            "little_giant 全国 new 1744 batch 2",
            "little_giant 湖北省 new 51 batch 2",
        ],
    ),
    (
        "湖南省累计有国家制造业单项冠军48个，其中长沙27个；国家级“小巨人”513家，居全国第七。",
        None,
        [
            "manufacturing_champion 湖南省 cumulative 48",
            "manufacturing_champion 长沙市 cumulative 27",
            "little_giant 湖南省 cumulative 513",
        ],
    ),
    (
        "第五批“小巨人”企业公示名单中：广东（不含深圳）342家；深圳329家。",
        None,
        ["little_giant 广东省 new 342 batch 5 proposed [不含深圳]", "little_giant 深圳市 new 329 batch 5 proposed"],
    ),
    (
        "第六批“小巨人”名单公示。超过200家的省份有：江苏568家，浙江355家。低于10家的有海南6家。",
        None,
        [
            "little_giant 江苏省 new 568 batch 6 proposed",
            "little_giant 浙江省 new 355 batch 6 proposed",
            "little_giant 海南省 new 6 batch 6 proposed",
        ],
    ),
    (
        "第八批单项冠军名单公布，山东49家，江苏47家紧随其后。",
        None,
        [
            "manufacturing_champion 山东省 new 49 batch 8 confirmed",
            "manufacturing_champion 江苏省 new 47 batch 8 confirmed",
        ],
    ),
    (
        "2023年度浙江省隐形冠军企业名单公布，绍兴15家在列。分区域看，诸暨拿下5席，居各县（市）之首，上虞、"
        "新昌各有3家。",
        "绍兴市",
        [
            "hidden_champion 绍兴市 new 15 2023 confirmed",
            "hidden_champion 诸暨市 new 5 2023 confirmed",
            "hidden_champion 上虞区 new 3 2023 confirmed",
            "hidden_champion 新昌县 new 3 2023 confirmed",
        ],
    ),
    (
        "第八批国家级制造业单项冠军企业名单公布，烟台斩获14家，与青岛的15家仅一步之遥，潍坊10家位列第三。",
        None,
        [
            "manufacturing_champion 烟台市 new 14 batch 8 confirmed",
            "manufacturing_champion 青岛市 new 15 batch 8 confirmed",
            "manufacturing_champion 潍坊市 new 10 batch 8 confirmed",
        ],
    ),
    (
        "2022年度山东省瞪羚企业名单公布，济宁42家入选，其中11家来自邹城市，9家来自兖州区，7家来自任城区。",
        "济宁市",
        [
            "gazelle 济宁市 new 42 2022 confirmed provincial",
            "gazelle 邹城市 new 11 2022 confirmed provincial",
            "gazelle 兖州区 new 9 2022 confirmed provincial",
            "gazelle 任城区 new 7 2022 confirmed provincial",
        ],
    ),
    (
        "第六批国家级“小巨人”公示，深圳296家上榜，其中南山占87家，宝安和龙岗分别有72家及43家。",
        None,
        [
            "little_giant 深圳市 new 296 batch 6 proposed",
            "little_giant 南山区 new 87 batch 6 proposed",
            "little_giant 宝安区 new 72 batch 6 proposed",
            "little_giant 龙岗区 new 43 batch 6 proposed",
        ],
    ),
    (
        "第六批“小巨人”公布，西安33家企业入选，不及成都的57家、重庆的51家。",
        None,
        [
            "little_giant 西安市 new 33 batch 6 confirmed",
            "little_giant 成都市 new 57 batch 6 confirmed",
            "little_giant 重庆市 new 51 batch 6 confirmed",
        ],
    ),
    (
        "第五批“小巨人”公示，杭州154家、宁波69家，再往后是合肥，有64家。",
        None,
        [
            "little_giant 杭州市 new 154 batch 5 proposed",
            "little_giant 宁波市 new 69 batch 5 proposed",
            "little_giant 合肥市 new 64 batch 5 proposed",
        ],
    ),
    (
        "国家级“小巨人”企业，浙江和山东，前者189家，后者186家。",
        None,
        ["little_giant 浙江省 cumulative 189", "little_giant 山东省 cumulative 186"],
    ),
    (
        "拟入选第六批国家级专精特新“小巨人”的28家企业中，7家来自南昌，6家来自赣州，吉安、宜春、上饶各3家。",
        "江西省",
        [
            "little_giant 江西省 new 28 batch 6 proposed",
            "little_giant 南昌市 new 7 batch 6 proposed",
            "little_giant 赣州市 new 6 batch 6 proposed",
            "little_giant 吉安市 new 3 batch 6 proposed",
            "little_giant 宜春市 new 3 batch 6 proposed",
            "little_giant 上饶市 new 3 batch 6 proposed",
        ],
    ),
    (
        "第八批单项冠军公示，浙江49家、江苏38家。底子厚的还是这几个省：浙江230家、江苏202家、福建44家。",
        None,
        [
            "manufacturing_champion 浙江省 new 49 batch 8 proposed",
            "manufacturing_champion 江苏省 new 38 batch 8 proposed",
        ],
    ),
    (
        "南昌5家企业获评省级瞪羚；放眼全市，24家省级单项冠军企业里，安义有6家。",
        "江西省",
        [
            "gazelle 南昌市 new 5 confirmed provincial",
            "manufacturing_champion 南昌市 cumulative 24 provincial",
            "manufacturing_champion 安义县 cumulative 6 provincial",
        ],
    ),
    (
        "第七批专精特新“小巨人”公示，全省入围807家，泰州36家，不及上一批的40家。按县市分，靖江9家、泰兴8家、兴化7家。",
        "泰州市",
        [
            "little_giant 江苏省 new 807 batch 7 proposed",
            "little_giant 泰州市 new 36 batch 7 proposed",
            "little_giant 泰州市 new 40 batch 6",
            "little_giant 靖江市 new 9 batch 7 proposed",
            "little_giant 泰兴市 new 8 batch 7 proposed",
            "little_giant 兴化市 new 7 batch 7 proposed",
        ],
    ),
    (
        "江苏第七批“小巨人”公示名单有807家，比去年第六批的711家多，其中苏州210家，较上年的254家明显减少，无锡150家。",
        None,
        [
            "little_giant 江苏省 new 807 batch 7 proposed",
            "little_giant 江苏省 new 711 batch 6",
            "little_giant 苏州市 new 210 batch 7 proposed",
            "little_giant 无锡市 new 150 batch 7 proposed",
        ],
    ),
    (
        "科创板“小巨人”上市公司共366家。分省来数，江苏84家、上海60家。第七批名单下周公示。",
        None,
        [
            "little_giant 全国 cumulative 366 [科创板]",
            "little_giant 江苏省 cumulative 84 [科创板]",
            "little_giant 上海市 cumulative 60 [科创板]",
        ],
    ),
    (
        "湖南第六批专精特新中小企业名单近日公布，全省一共1520家企业在列。长沙老大的位置稳如泰山，拿走512家。",
        None,
        ["srdi_sme 湖南省 new 1520 batch 6 confirmed", "srdi_sme 长沙市 new 512 batch 6 confirmed"],
    ),
    (
        "安徽第八批“小巨人”公示，共133家。合肥依旧是大头，分走58家；芜湖紧跟其后，收下19家。",
        None,
        [
            "little_giant 安徽省 new 133 batch 8 proposed",
            "little_giant 合肥市 new 58 batch 8 proposed",
            "little_giant 芜湖市 new 19 batch 8 proposed",
        ],
    ),
]

ROWS = [*PAIRED_IN_TURN, *EACH_THE_SAME, *IN_BRACKETS, *LINE_BY_LINE, *VERBS_BETWEEN]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_list_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
