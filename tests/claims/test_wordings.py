"""One thing said in many ways: families of wordings that a writer may choose among."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A city before a firm's short name is no holder, even where the name is made of common characters.
SHORT_FIRM_NAMES: list[Row] = [
    (
        "我市华光玻璃、南都电源等5家企业通过评审，入选第六批国家级专精特新“小巨人”。",
        "绍兴市",
        ["little_giant 绍兴市 new 5 batch 6 confirmed"],
    ),
    (
        "经评审，苏州同光电气、无锡先都智能、常州天时新材等18家企业被评为2023年江苏省瞪羚企业。",
        None,
        ["gazelle 江苏省 new 18 2023 confirmed provincial"],
    ),
    (
        "省科技厅公布名单，洛阳中都电子、许昌大同机械等64家企业获评河南省瞪羚企业。",
        "河南省",
        ["gazelle 河南省 new 64 confirmed provincial"],
    ),
    (
        "我省白银天都材料、酒泉正光能源等6户企业入选第五批专精特新“小巨人”。",
        "甘肃省",
        ["little_giant 甘肃省 new 6 batch 5 confirmed"],
    ),
]

# What a notice names the firms, with the field that belongs to the title's name, and whom it names besides.
NAMED_AS: list[Row] = [
    (
        "确定青岛××海工、烟台××精机、威海××光电等27家企业为第七批山东省重点产业领域单项冠军企业，56家企业为山东省瞪羚企业。",
        None,
        ["manufacturing_champion 山东省 new 27 batch 7 confirmed", "gazelle 山东省 new 56 confirmed provincial"],
    ),
    (
        "省工信厅决定授予合肥光中科技等43家企业为2023年度安徽省先进制造领域专精特新中小企业称号。",
        None,
        ["srdi_sme 安徽省 new 43 2023 confirmed"],
    ),
    (
        "关于公布第三批湖北省隐形冠军企业名单的通知\n经研究，认定襄阳汉江重工等22家企业为第三批湖北省隐形冠军示范企业，88家企业为隐形冠军培育企业。",
        None,
        [
            "hidden_champion 湖北省 new 22 batch 3 confirmed [示范企业]",
            "hidden_champion_cultivation 湖北省 new 88 batch 3 confirmed",
        ],
    ),
    (
        "省科技厅授予杭州××科技等31家企业为2024年浙江省瞪羚企业，5家企业为独角兽企业，现予公布。",
        None,
        ["gazelle 浙江省 new 31 2024 confirmed provincial", "unicorn 浙江省 new 5 2024 confirmed provincial"],
    ),
    (
        "由于未按期参加复核，取消成都大同实业有限公司等14家企业“专精特新”中小企业称号。",
        "四川省",
        ["srdi_sme 四川省 revoked 14 confirmed"],
    ),
]

# A list splits up those who were recognised, not those who asked for it nor a part of them.
ASIDES_BEFORE_A_LIST: list[Row] = [
    (
        "福建省公布2022年省级单项冠军名单，认定86家。当年共有241家企业提出申请。厦门19家、泉州17家、福州15家。",
        None,
        [
            "manufacturing_champion 福建省 new 86 2022 confirmed provincial",
            "manufacturing_champion 福建省 applied 241 2022 provincial",
            "manufacturing_champion 厦门市 new 19 2022 confirmed provincial",
            "manufacturing_champion 泉州市 new 17 2022 confirmed provincial",
            "manufacturing_champion 福州市 new 15 2022 confirmed provincial",
        ],
    ),
    (
        "第五批湖南省小巨人企业公示，拟认定300家，此前申报企业多达812家。长沙121家，株洲44家，衡阳32家。",
        None,
        [
            "little_giant 湖南省 new 300 batch 5 proposed",
            "little_giant 湖南省 applied 812 batch 5 proposed",
            "little_giant 长沙市 new 121 batch 5 proposed",
            "little_giant 株洲市 new 44 batch 5 proposed",
            "little_giant 衡阳市 new 32 batch 5 proposed",
        ],
    ),
    (
        "2023年全国独角兽企业总数369家，新晋72家。人工智能赛道新增11家。分城市看，北京114家、上海63家、深圳36家。",
        None,
        [
            "unicorn 全国 cumulative 369",
            "unicorn 全国 new 72 2023",
            "unicorn 全国 new 11 2023 [人工智能赛道]",
            "unicorn 北京市 cumulative 114",
            "unicorn 上海市 cumulative 63",
            "unicorn 深圳市 cumulative 36",
        ],
    ),
    ("报告还提到，去年有9家独角兽因估值下滑掉出榜单。", "上海市", ["unicorn 上海市 revoked 9 confirmed"]),
    (
        "2024年深圳独角兽企业42家，较上年有3家退出榜单。",
        None,
        ["unicorn 深圳市 cumulative 42 municipal", "unicorn 深圳市 revoked 3 confirmed municipal"],
    ),
    (
        "省工信厅公布专精特新中小企业名单，新认定210家；2021年认定的165家企业里，131家复核通过，34家不再保留称号。",
        "吉林省",
        [
            "srdi_sme 吉林省 new 210 confirmed",
            "srdi_sme 吉林省 new 165 2021 confirmed",
            "srdi_sme 吉林省 reviewed 131 2021 confirmed",
            "srdi_sme 吉林省 revoked 34 2021 confirmed",
        ],
    ),
]

# A place that is only compared with, that set a task, or where the report was written has no firms.
COMPARED_PLACES: list[Row] = [
    (
        "目前全市国家级小巨人企业41家，占到全省的三成；省级专精特新企业530家，约占全省五分之一；瞪羚企业26家。",
        "宜昌市",
        ["little_giant 宜昌市 cumulative 41", "srdi_sme 宜昌市 cumulative 530", "gazelle 宜昌市 cumulative 26"],
    ),
    (
        "全县高企总数51家，完成嘉兴市下达任务的120%，新增省级隐形冠军2家。",
        "海盐县",
        ["high_tech 海盐县 cumulative 51", "hidden_champion 海盐县 new 2"],
    ),
    (
        "本报西安讯（记者 王晓）省科技厅日前发布消息，认定2023年陕西省瞪羚企业108家，其中西安市77家、宝鸡市9家。",
        None,
        [
            "gazelle 陕西省 new 108 2023 confirmed provincial",
            "gazelle 西安市 new 77 2023 confirmed provincial",
            "gazelle 宝鸡市 new 9 2023 confirmed provincial",
        ],
    ),
    (
        "本报沈阳5月6日讯 记者从省工信厅获悉，今年全省新认定省级专精特新中小企业620家，大连188家。",
        None,
        ["srdi_sme 辽宁省 new 620 confirmed", "srdi_sme 大连市 new 188 confirmed"],
    ),
    (
        "全年新增高新技术企业33家，完成年度目标任务的110%；获评省级单项冠军企业2家；新增小巨人企业4家。",
        "姜堰区",
        [
            "high_tech 姜堰区 new 33",
            "manufacturing_champion 姜堰区 new 2 confirmed provincial",
            "little_giant 姜堰区 new 4",
        ],
    ),
    (
        "科技型中小企业入库151家，超额完成市下达目标，获批国家高新技术企业40家。",
        "武穴市",
        ["tech_sme 武穴市 new 151 national", "high_tech 武穴市 new 40 confirmed"],
    ),
    (
        "全市高企达410家，是2019年的3倍；科技型中小企业入库520家；瞪羚企业新增7家。",
        "汉中市",
        ["high_tech 汉中市 cumulative 410", "tech_sme 汉中市 new 520 national", "gazelle 汉中市 new 7"],
    ),
]

# One verb before a row of titles, or of what the next clause or another place was granted.
GRANTED_IN_A_ROW: list[Row] = [
    (
        "2023年度安徽省瞪羚、独角兽企业名单发布，认定潜在独角兽企业12家、种子瞪羚企业40家、瞪羚企业88家。",
        None,
        ["gazelle 安徽省 new 88 2023 confirmed provincial"],
    ),
    (
        "省科技厅公布2024年榜单，入选独角兽企业3家、潜在独角兽企业18家、瞪羚企业131家。",
        "山东省",
        ["unicorn 山东省 new 3 2024 confirmed provincial", "gazelle 山东省 new 131 2024 confirmed provincial"],
    ),
    (
        "宁德累计培育省级单项冠军31家；三明去年首次参评，获评6家。",
        "福建省",
        [
            "manufacturing_champion 宁德市 cumulative 31 provincial",
            "manufacturing_champion 三明市 new 6 confirmed provincial",
        ],
    ),
    (
        "嘉兴拥有小巨人161家，湖州此次入选27家。",
        "浙江省",
        ["little_giant 嘉兴市 cumulative 161", "little_giant 湖州市 new 27 confirmed"],
    ),
    (
        "近日，我县3家企业脱颖而出，成功入选2023年度省级专精特新中小企业。",
        "桐庐县",
        ["srdi_sme 桐庐县 new 3 2023 confirmed"],
    ),
    ("经层层筛选，全区9家企业过关，获评江苏省瞪羚企业。", "相城区", ["gazelle 相城区 new 9 provincial"]),
]


# A total that is exactly what two figures before it add up to has the batches of both.
ADDED_UP_EXACTLY: list[Row] = [
    (
        "第七批制造业单项冠军名单公布，泉州新增6家，加上前六批的31家，泉州以37家居全省第二。",
        "福建省",
        [
            "manufacturing_champion 泉州市 new 6 batch 7 confirmed",
            "manufacturing_champion 泉州市 cumulative 31 batches 1-6",
            "manufacturing_champion 泉州市 cumulative 37 batches 1-7",
        ],
    ),
    (
        "工信部公布第四批专精特新“小巨人”企业，共4357家，连同前三批的4762家，全国“小巨人”增至9119家。",
        None,
        [
            "little_giant 全国 new 4357 batch 4 confirmed",
            "little_giant 全国 cumulative 4762 batches 1-3",
            "little_giant 全国 cumulative 9119 batches 1-4",
        ],
    ),
    (
        "此次认定第二批省级制造业单项冠军55家，第一批为40家，两批合计95家。",
        "江西省",
        [
            "manufacturing_champion 江西省 new 55 batch 2 confirmed provincial",
            "manufacturing_champion 江西省 new 40 batch 1 confirmed provincial",
            "manufacturing_champion 江西省 cumulative 95 batches 1-2 provincial",
        ],
    ),
    (
        "2023年第二批重庆市专精特新中小企业名单公布，江津区57家。加上首批的61家，江津区全年新增118家。",
        None,
        [
            "srdi_sme 江津区 new 57 batch 2 2023 confirmed",
            "srdi_sme 江津区 new 61 batch 1 2023",
            "srdi_sme 江津区 new 118 2023 confirmed",
        ],
    ),
    (
        "第三批国家级“小巨人”我市有9家入选，前两批有5家，至此全市达14家。",
        "襄阳市",
        [
            "little_giant 襄阳市 new 9 batch 3 confirmed",
            "little_giant 襄阳市 cumulative 5 batches 1-2",
            "little_giant 襄阳市 cumulative 14 batches 1-3",
        ],
    ),
    (
        "今年第一批创新型中小企业我区入选48家，第二批36家，年内新增84家。",
        "吴江区",
        [
            "innovative_sme 吴江区 new 48 batch 1 confirmed",
            "innovative_sme 吴江区 new 36 batch 2 confirmed",
            "innovative_sme 吴江区 new 84 confirmed",
        ],
    ),
    (
        "第四批专精特新“小巨人”公示，我市新上榜5家。2022年新认定的自治区级专精特新中小企业有74家。加上新上榜的，全市“小巨人”增至20家。",
        "柳州市",
        [
            "little_giant 柳州市 new 5 batch 4 proposed",
            "srdi_sme 柳州市 new 74 2022 confirmed",
            "little_giant 柳州市 cumulative 20 batches 1-4 proposed",
        ],
    ),
]

# Little giants whom the central budget supports are key ones, however that is put.
FUNDED_BY_THE_CENTRE: list[Row] = [
    (
        "财政部会同工信部启动中央财政支持中小企业发展行动。前三批共支持1922家国家级专精特新“小巨人”企业。",
        None,
        ["key_little_giant 全国 cumulative 1922 batches 1-3"],
    ),
    (
        "中央财政累计安排奖补资金，前三批支持1922家“小巨人”企业。",
        None,
        ["key_little_giant 全国 cumulative 1922 batches 1-3"],
    ),
    (
        "财政部下达奖补资金3亿元，支持我省第二批国家级“小巨人”企业68家。",
        "湖北省",
        ["key_little_giant 湖北省 new 68 batch 2"],
    ),
    ("全市有5家小巨人企业获得中央财政奖补资金支持。", "济宁市", ["key_little_giant 济宁市 new 5"]),
    (
        "我市7家“小巨人”企业入选第二批中央财政重点支持名单。",
        "济宁市",
        ["key_little_giant 济宁市 new 7 batch 2 confirmed"],
    ),
    ("中央财政分三批重点支持1000余家国家级专精特新“小巨人”企业高质量发展。", None, []),
    (
        "市里安排奖补资金2000万元，支持小巨人企业做大做强。目前全市小巨人企业46家。",
        "嘉兴市",
        ["little_giant 嘉兴市 cumulative 46"],
    ),
    (
        "为支持专精特新小巨人企业发展，省财政奖补资金已到位，全省小巨人企业达318家。",
        "江西省",
        ["little_giant 江西省 cumulative 318"],
    ),
    ("县内2家“小巨人”企业已纳入中央财政奖补范围。", "安吉县", ["key_little_giant 安吉县 new 2"]),
]

# The figure of an earlier batch, with which the new one is only compared, is a figure of that batch.
AN_EARLIER_BATCH: list[Row] = [
    (
        "第六批小巨人共3012家，略低于第五批的3671家。",
        None,
        ["little_giant 全国 new 3012 batch 6", "little_giant 全国 new 3671 batch 5"],
    ),
    (
        "第七批制造业单项冠军我省入选12家，少于第六批的15家。",
        "辽宁省",
        [
            "manufacturing_champion 辽宁省 new 12 batch 7 confirmed",
            "manufacturing_champion 辽宁省 new 15 batch 6 confirmed",
        ],
    ),
    (
        "第五批隐形冠军名单公布，宁波26家，高于第四批的19家。",
        "浙江省",
        ["hidden_champion 宁波市 new 26 batch 5 confirmed", "hidden_champion 宁波市 new 19 batch 4 confirmed"],
    ),
    (
        "第八批单项冠军新增364家，较第七批（356家）略有增加。",
        None,
        ["manufacturing_champion 全国 new 364 batch 8", "manufacturing_champion 全国 new 356 batch 7"],
    ),
]

# One firm of a place that is said to be the only one, or simply to have won.
THE_ONLY_ONE: list[Row] = [
    ("在第五批“小巨人”名单中，它是神木唯一的一家。", None, ["little_giant 神木市 new 1 batch 5"]),
    (
        "第七批制造业单项冠军名单公布，全省12家，其中甲公司成为高密唯一入选的企业。",
        "山东省",
        [
            "manufacturing_champion 山东省 new 12 batch 7 confirmed",
            "manufacturing_champion 高密市 new 1 batch 7 confirmed",
        ],
    ),
    (
        "工信部公布第八批制造业单项冠军名单，丽水一家机床企业榜上有名。",
        "浙江省",
        ["manufacturing_champion 丽水市 new 1 batch 8 confirmed"],
    ),
    (
        "2023年度省级专精特新中小企业名单公布，临夏县一家清真食品加工企业入选，成为该县首家省级专精特新企业。",
        None,
        ["srdi_sme 临夏县 new 1 2023 confirmed"],
    ),
    ("第三批专精特新“小巨人”名单里，这家轴承厂是全市唯一一家。", "瓦房店市", ["little_giant 瓦房店市 new 1 batch 3"]),
    (
        "省工信厅公布2024年瞪羚企业名单，我县一家生物医药企业成功入选。",
        "南皮县",
        ["gazelle 南皮县 new 1 2024 confirmed provincial"],
    ),
    ("公司成为全市唯一获评第五批国家级“小巨人”的企业。", "天门市", ["little_giant 天门市 new 1 batch 5 confirmed"]),
    ("一家来自宁波的小巨人企业在展会上首次亮相。", None, []),
    ("杭州一家小巨人企业的负责人说，订单排到了明年。", None, []),
]

# Round numbers beside names need no unit, and neither does a nought.
ROUND_NUMBERS: list[Row] = [
    (
        "2023年底全国高企46.3万家。广东约7.5万家，江苏5.2万，浙江4.2万，西藏刚过百家，青海两百多。",
        None,
        [
            "high_tech 全国 cumulative 463000",
            "high_tech 广东省 cumulative ≈75000",
            "high_tech 江苏省 cumulative 52000",
            "high_tech 浙江省 cumulative 42000",
            "high_tech 西藏自治区 cumulative ≥100",
            "high_tech 青海省 cumulative ≥200",
        ],
    ),
    (
        "全国科技型中小企业突破60万家，江苏10.2万、广东8.1万、山东超5万。",
        None,
        [
            "tech_sme 全国 cumulative ≥600000 national",
            "tech_sme 江苏省 cumulative 102000 national",
            "tech_sme 广东省 cumulative 81000 national",
            "tech_sme 山东省 cumulative ≥50000 national",
        ],
    ),
    (
        "截至去年底，全省高企2.6万家，杭州1.5万，宁波近8000家，嘉兴三千多。",
        "浙江省",
        [
            "high_tech 浙江省 cumulative 26000",
            "high_tech 杭州市 cumulative 15000",
            "high_tech 宁波市 cumulative ≈8000",
            "high_tech 嘉兴市 cumulative ≥3000",
        ],
    ),
    (
        "此前七批制造业单项冠军评选中,青海入选数均为0。",
        None,
        ["manufacturing_champion 青海省 cumulative 0 batches 1-7 confirmed"],
    ),
    (
        "第六批小巨人名单公布，全市15家，三个山区县上榜数为0。",
        "丽水市",
        ["little_giant 丽水市 new 15 batch 6 confirmed"],
    ),
]

# Firms of a level and above it are a part of no one level's list.
OF_A_LEVEL_AND_ABOVE: list[Row] = [
    (
        "目前全市省级以上单项冠军达到15个，其中国家级4个。",
        "鞍山市",
        ["manufacturing_champion 鞍山市 cumulative 15 provincial", "manufacturing_champion 鞍山市 cumulative 4"],
    ),
    (
        "全市市级及以上专精特新企业共128家，国家级小巨人9家。",
        "余姚市",
        ["srdi_sme 余姚市 cumulative 128", "little_giant 余姚市 cumulative 9"],
    ),
    ("截至年底，我区拥有省级以上小巨人企业44家。", "萧山区", ["little_giant 萧山区 cumulative 44 provincial"]),
]

# What kind of firms were put forward, and how many of them won.
ASKED_AND_GRANTED: list[Row] = [
    (
        "今年，县里推荐6家丝网企业申报河北省制造业单项冠军，其中2家通过了认定。",
        "安平县",
        [
            "manufacturing_champion 安平县 applied 6 provincial [丝网企业]",
            "manufacturing_champion 安平县 new 2 confirmed provincial [丝网企业]",
        ],
    ),
    (
        "我市组织12家化工企业申报第七批单项冠军，其中3家入选。",
        "淄博市",
        [
            "manufacturing_champion 淄博市 applied 12 batch 7 [化工企业]",
            "manufacturing_champion 淄博市 new 3 batch 7 confirmed [化工企业]",
        ],
    ),
    (
        "区里推荐5家软件企业参评国家级小巨人，最终2家入围。",
        "雨花台区",
        ["little_giant 雨花台区 applied 5 [软件企业]", "little_giant 雨花台区 new 2 confirmed [软件企业]"],
    ),
]

# What a review leaves, and what is still to be made known.
LEFT_AFTER_A_REVIEW: list[Row] = [
    (
        "广西共有专精特新“小巨人”企业96家，通过复核后实有89家。",
        None,
        ["little_giant 广西壮族自治区 cumulative 96", "little_giant 广西壮族自治区 cumulative 89 [通过复核后]"],
    ),
    (
        "全市累计认定瞪羚企业150家，复核后还有121家。",
        "西安市",
        ["gazelle 西安市 cumulative 150 confirmed", "gazelle 西安市 cumulative 121 [复核后]"],
    ),
    (
        "我省小巨人企业共获评五批318家，经复审后保留296家。",
        "江西省",
        [
            "little_giant 江西省 cumulative 318 batches 1-5 confirmed",
            "little_giant 江西省 cumulative 296 batches 1-5 [复审后]",
        ],
    ),
    (
        "什邡国家级“小巨人”共计9家（含2家待公布），居德阳第三。",
        None,
        ["little_giant 什邡市 cumulative 9", "little_giant 什邡市 cumulative 2 [待公布]"],
    ),
    (
        "全市专精特新中小企业63家，其中5家待公示。",
        "桐乡市",
        ["srdi_sme 桐乡市 cumulative 63", "srdi_sme 桐乡市 cumulative 5 [待公示]"],
    ),
]

# The place before a title's name that only grants it to firms counted before.
WHO_ONLY_GRANTS: list[Row] = [
    (
        "八师石河子市日前对7家新获评的专精特新企业授牌。这7家企业均为兵团2023年度专精特新中小企业，其中装备制造3家，农产品精深加工2家。",
        "石河子市",
        [
            "srdi_sme 石河子市 new 7 confirmed",
            "srdi_sme 石河子市 new 3 2023 confirmed [装备制造]",
            "srdi_sme 石河子市 new 2 2023 confirmed [农产品精深加工]",
        ],
    ),
    (
        "截至目前，石河子市拥有国家级专精特新“小巨人”企业5家，占兵团的一半以上；兵团级专精特新中小企业39家。",
        "石河子市",
        ["little_giant 石河子市 cumulative 5", "srdi_sme 石河子市 cumulative 39"],
    ),
]

# The year of those who lost a title, of a part, of a heading, of the sentence before.
WHICH_YEAR: list[Row] = [
    (
        "现将2022年第9批入库科技型中小企业27406家予以公告。另，因隐瞒真实情况，撤销63家企业2021年入库登记编号。",
        "江苏省",
        ["tech_sme 江苏省 new 27406 batch 9 2022 national", "tech_sme 江苏省 revoked 63 2021 confirmed national"],
    ),
    (
        "拟认定23户企业为2023年度市级“专精特新”中小企业，2020年度的11户企业拟通过复核，1户未通过复核拟撤销称号。",
        "酒泉市",
        [
            "srdi_sme 酒泉市 new 23 2023 proposed municipal",
            "srdi_sme 酒泉市 reviewed 11 2020 proposed municipal",
            "srdi_sme 酒泉市 revoked 1 2020 proposed municipal",
        ],
    ),
    (
        "2021年，唐山市新认定高新技术企业515家。其中，路北区、丰南区新认定高企均超60家。",
        None,
        [
            "high_tech 唐山市 new 515 2021 confirmed",
            "high_tech 路北区 new ≥60 2021 confirmed",
            "high_tech 丰南区 new ≥60 2021 confirmed",
        ],
    ),
    (
        "关于2022年度吉林省“瞪羚企业”拟认定名单的情况说明\n省科技厅组织专家评审，拟认定吉林省瞪羚企业41户，其中长春市29户，四平市和松原市各1户。",
        None,
        [
            "gazelle 吉林省 new 41 2022 proposed provincial",
            "gazelle 长春市 new 29 2022 proposed provincial",
            "gazelle 四平市 new 1 2022 proposed provincial",
            "gazelle 松原市 new 1 2022 proposed provincial",
        ],
    ),
    (
        "2023年我们全省净增高新技术企业820家，总数达到4426家。科技型中小企业入库，这一年是5219家。",
        "黑龙江省",
        ["high_tech 黑龙江省 cumulative 4426", "tech_sme 黑龙江省 new 5219 2023 national"],
    ),
    (
        "2022年，全市新增省级瞪羚企业17家。其中高新区6家、武侯区3家。",
        "成都市",
        [
            "gazelle 成都市 new 17 2022 provincial",
            "gazelle - new 6 2022 provincial",
            "gazelle 武侯区 new 3 2022 provincial",
        ],
    ),
]

# The level that a clause begins with, that an office gives, or that the same title had before.
LEVELS_IN_PASSING: list[Row] = [
    (
        "省级专精特新中小企业312户；市级的，我们从2021年开始认，一共认了417户。",
        "兰州市",
        ["srdi_sme 兰州市 cumulative 312", "srdi_sme 兰州市 cumulative 417 confirmed municipal"],
    ),
    (
        "河北省科技厅2024年第三批科技型中小企业认定名单公示，清河县共有43家企业在列。",
        None,
        ["tech_sme 清河县 new 43 batch 3 2024 proposed provincial"],
    ),
    (
        "省科技厅认定科技型中小企业1260家，我市占了88家。",
        "衢州市",
        ["tech_sme 浙江省 new 1260 confirmed provincial", "tech_sme 衢州市 new 88 confirmed provincial"],
    ),
    (
        "确定31家企业为第五批河北省单项冠军企业；第二批单项冠军企业有28家拟通过复核。",
        None,
        [
            "manufacturing_champion 河北省 new 31 batch 5 proposed provincial",
            "manufacturing_champion 河北省 reviewed 28 batch 2 proposed provincial",
        ],
    ),
]


# What a list is said to have done, and whose list it is.
MADE_KNOWN: list[Row] = [
    (
        "工信部网站7日挂出第八批制造业单项冠军企业名单，浙江以91家稳坐头把交椅，江苏拿下73家紧随其后，山东55家位列第三。",
        None,
        [
            "manufacturing_champion 浙江省 new 91 batch 8 confirmed",
            "manufacturing_champion 江苏省 new 73 batch 8 confirmed",
            "manufacturing_champion 山东省 new 55 batch 8 confirmed",
        ],
    ),
    (
        "安徽省首批“单项冠军”出炉！全省拟认定51家。",
        None,
        ["manufacturing_champion 安徽省 new 51 batch 1 proposed provincial"],
    ),
    (
        "山东省2023年度第七批制造业单项冠军企业名单公布，济南21家，青岛33家。",
        None,
        [
            "manufacturing_champion 济南市 new 21 batch 7 2023 confirmed provincial",
            "manufacturing_champion 青岛市 new 33 batch 7 2023 confirmed provincial",
        ],
    ),
    ("湖北省2023年度瞪羚企业名单公布，武汉拥有212家。", None, ["gazelle 武汉市 new 212 2023 confirmed provincial"]),
    (
        "四川省2022年度制造业单项冠军企业（产品）名单公示，成都入选16家。",
        None,
        ["manufacturing_champion 成都市 new 16 2022 proposed provincial"],
    ),
    ("第七批制造业单项冠军名单中，山东省38家。", None, ["manufacturing_champion 山东省 new 38 batch 7"]),
    ("省科技厅官宣2024年度独角兽企业榜单，合肥坐拥5家。", "安徽省", ["unicorn 合肥市 new 5 2024 confirmed provincial"]),
    (
        "宁夏第七批自治区专精特新中小企业名单公布：银川41家，石嘴山22家，吴忠15家，中卫12家，固原3家，宁东基地7家，合计100家。",
        None,
        [
            "srdi_sme 银川市 new 41 batch 7 confirmed",
            "srdi_sme 石嘴山市 new 22 batch 7 confirmed",
            "srdi_sme 吴忠市 new 15 batch 7 confirmed",
            "srdi_sme 中卫市 new 12 batch 7 confirmed",
            "srdi_sme 固原市 new 3 batch 7 confirmed",
            "srdi_sme 宁夏回族自治区 new 100 batch 7 confirmed",
        ],
    ),
    (
        "无锡宜兴市2家企业、江阴市5家企业进入第九批制造业单项冠军公示名单。",
        None,
        [
            "manufacturing_champion 宜兴市 new 2 batch 9 proposed",
            "manufacturing_champion 江阴市 new 5 batch 9 proposed",
        ],
    ),
]

# The batch under review, those who were due for it, and those who passed.
OF_A_REVIEW: list[Row] = [
    (
        "上周，第六批国家级制造业单项冠军复核结果公布，我市2家通过，1家被撤销。",
        "襄阳市",
        [
            "manufacturing_champion 襄阳市 reviewed 2 batch 6 confirmed",
            "manufacturing_champion 襄阳市 revoked 1 batch 6 confirmed",
        ],
    ),
    (
        "第三批国家级“小巨人”复核结果出炉，全市7家企业通过，2家落榜。",
        "襄阳市",
        ["little_giant 襄阳市 reviewed 7 batch 3 confirmed", "little_giant 襄阳市 revoked 2 batch 3 confirmed"],
    ),
    (
        "第七批国家级“小巨人”和第四批国家级“小巨人”复核通过名单公示，我市新增6家，复核通过9家。",
        "襄阳市",
        ["little_giant 襄阳市 new 6 batch 7 proposed", "little_giant 襄阳市 reviewed 9 batch 4 proposed"],
    ),
    (
        "本轮复核中，全省应复核的第三批“小巨人”共141家，最终118家过关，23家出局。",
        "湖北省",
        ["little_giant 湖北省 reviewed 118 batch 3 confirmed", "little_giant 湖北省 revoked 23 batch 3 confirmed"],
    ),
    (
        "省工信厅公布第二批瞪羚企业复核结果，我区3家过关，1家被取消。",
        "历下区",
        [
            "gazelle 历下区 reviewed 3 batch 2 confirmed provincial",
            "gazelle 历下区 revoked 1 batch 2 confirmed provincial",
        ],
    ),
]

# What a year adds up to is of no one batch, and how many more they are than last year is none.
OF_THE_WHOLE_YEAR: list[Row] = [
    (
        "在刚刚结束的2024年第三批高新技术企业认定中，全县又有6家企业通过，全年共认定19家，有效高企增至58家。",
        "平阳县",
        [
            "high_tech 平阳县 new 6 batch 3 2024 confirmed",
            "high_tech 平阳县 new 19 2024 confirmed",
            "high_tech 平阳县 cumulative 58 [有效]",
        ],
    ),
    (
        "在全省2023年第二批科技型中小企业入库公示中，我县37家企业榜上有名，全年累计入库达96家。",
        "射阳县",
        ["tech_sme 射阳县 new 37 batch 2 2023 proposed national", "tech_sme 射阳县 new 96 2023 proposed national"],
    ),
    (
        "2022年安徽省新认定专精特新中小企业1632户，较上年多认定425户；复核通过2019年认定企业358户。",
        None,
        ["srdi_sme 安徽省 new 1632 2022 confirmed", "srdi_sme 安徽省 reviewed 358 2019 confirmed"],
    ),
    (
        "第一批国家级“小巨人”全市仅1家，第二批5家，第三批猛增至17家，第四批再添26家。",
        "台州市",
        [
            "little_giant 台州市 new 1 batch 1",
            "little_giant 台州市 new 5 batch 2",
            "little_giant 台州市 new 17 batch 3",
            "little_giant 台州市 new 26 batch 4",
        ],
    ),
    (
        "市工信局党组成员告诉记者，本次公布的第三批市级隐形冠军有16家，前两批分别是10家和12家，目前总数38家。",
        "常德市",
        [
            "hidden_champion 常德市 new 16 batch 3 confirmed municipal",
            "hidden_champion 常德市 new 10 batch 1 confirmed municipal",
            "hidden_champion 常德市 new 12 batch 2 confirmed municipal",
            "hidden_champion 常德市 cumulative 38 batches 1-3 municipal",
        ],
    ),
]


# A headline's batch and the year by which the body names the same list.
TWO_NAMES_OF_A_LIST: list[Row] = [
    (
        "浙江省第五批隐形冠军企业公布\n省经信厅近日发文，认定杭州某某等87家企业为2023年度浙江省隐形冠军企业。",
        "浙江省",
        ["hidden_champion 浙江省 new 87 batch 5 2023 confirmed"],
    ),
    (
        "第七批省级专精特新中小企业公布\n省小企业局发布通知，认定太原某某科技等603家企业为2022年省级“专精特新”中小企业。阳泉最少，只有17家。",
        "山西省",
        ["srdi_sme 山西省 new 603 batch 7 2022 confirmed", "srdi_sme 阳泉市 new 17 batch 7 2022 confirmed"],
    ),
]

# Firms and products told apart, cultivated ones in a list, totals in the order of the titles.
SIDE_BY_SIDE: list[Row] = [
    (
        "名单显示，河南共有30家企业入选第九批国家级制造业单项冠军，其中企业24家、产品6个。郑州10家最多，许昌5家。",
        None,
        [
            "manufacturing_champion 河南省 new 30 batch 9 confirmed",
            "manufacturing_champion 河南省 new 24 batch 9 confirmed [企业]",
            "manufacturing_champion 河南省 new 6 batch 9 confirmed [产品]",
            "manufacturing_champion 郑州市 new 10 batch 9 confirmed",
            "manufacturing_champion 许昌市 new 5 batch 9 confirmed",
        ],
    ),
    (
        "我区5家企业获评“2022年度浙江省隐形冠军”，数量全市第一；另有16家进入培育企业名单。",
        "镇海区",
        ["hidden_champion 镇海区 new 5 2022 confirmed", "hidden_champion_cultivation 镇海区 new 16 2022 confirmed"],
    ),
    (
        "沈阳市新增雏鹰企业320家、瞪羚企业51家、独角兽企业1家，总数分别为1254家、210家、4家。",
        None,
        [
            "gazelle 沈阳市 new 51",
            "unicorn 沈阳市 new 1",
            "gazelle 沈阳市 cumulative 210",
            "unicorn 沈阳市 cumulative 4",
        ],
    ),
    (
        "太原市今年申报省级专精特新企业412户，同比翻番；获批236户，通过率57%。",
        None,
        ["srdi_sme 太原市 applied 412", "srdi_sme 太原市 new 236 confirmed"],
    ),
    ("据《公告》，先进制造业企业清单由工信部门制定，2024年列入清单的约10万家。高新技术企业可同时享受。", None, []),
    (
        "广东深圳、广州、东莞三市国家级专精特新“小巨人”企业数量分别达1025家、376家和298家，居全省前三。",
        None,
        [
            "little_giant 深圳市 cumulative 1025",
            "little_giant 广州市 cumulative 376",
            "little_giant 东莞市 cumulative 298",
        ],
    ),
]

# Sentences of many kinds that say where the firms are, how many and since when.
SAID_OTHERWISE: list[Row] = [
    (
        "据悉，本次公示的第七批专精特新“小巨人”企业共计3482家，四川有116家，其中成都71家，占比61.2%；绵阳、德阳并列第二，均为11家。",
        None,
        [
            "little_giant 全国 new 3482 batch 7 proposed",
            "little_giant 四川省 new 116 batch 7 proposed",
            "little_giant 成都市 new 71 batch 7 proposed",
            "little_giant 绵阳市 new 11 batch 7 proposed",
            "little_giant 德阳市 new 11 batch 7 proposed",
        ],
    ),
    (
        "10月18日，安徽省经信厅公示2023年安徽省专精特新中小企业拟认定名单，合肥、芜湖、滁州数量位居全省前三名，分别为412家、198家、176家。全省共1672家。",
        None,
        [
            "srdi_sme 合肥市 new 412 2023 proposed",
            "srdi_sme 芜湖市 new 198 2023 proposed",
            "srdi_sme 滁州市 new 176 2023 proposed",
            "srdi_sme 安徽省 new 1672 2023 proposed",
        ],
    ),
    (
        "全国31个省（区、市）中，浙江国家级单项冠军数量连续多年第一，达286家；紧随其后的是山东，为231家；江苏、广东分别以222家、176家列第三、第四位。",
        None,
        [
            "manufacturing_champion 浙江省 cumulative 286",
            "manufacturing_champion 山东省 cumulative 231",
            "manufacturing_champion 江苏省 cumulative 222",
            "manufacturing_champion 广东省 cumulative 176",
        ],
    ),
    (
        "小巨人何以扎堆？在常州，目前共有国家级专精特新“小巨人”企业338家，其中“万亿之城”的武进区就有104家，新北区紧咬其后，有96家。",
        None,
        [
            "little_giant 常州市 cumulative 338",
            "little_giant 武进区 cumulative 104",
            "little_giant 新北区 cumulative 96",
        ],
    ),
    (
        "工信部发布的第六批制造业单项冠军及通过复核的第三批制造业单项冠军企业（产品）名单中，我省共有46家企业入围，其中新增31家，通过复核15家。",
        "山东省",
        [
            "manufacturing_champion 山东省 new_and_reviewed 46 batch 6 confirmed",
            "manufacturing_champion 山东省 new 31 batch 6 confirmed",
            "manufacturing_champion 山东省 reviewed 15 batch 3 confirmed",
        ],
    ),
    (
        "合肥市2023年新认定（含重新认定）国家高新技术企业2826户，全市高企总数达8406户，较上年净增1994户。",
        None,
        ["high_tech 合肥市 new_and_reviewed 2826 2023 confirmed", "high_tech 合肥市 cumulative 8406"],
    ),
    (
        "今年3月，经海南省工信厅认定的专精特新中小企业新增127家，累计521家，其中海口358家、澄迈61家、三亚29家。",
        None,
        [
            "srdi_sme 海南省 new 127 confirmed",
            "srdi_sme 海南省 cumulative 521",
            "srdi_sme 海口市 cumulative 358",
            "srdi_sme 澄迈县 cumulative 61",
            "srdi_sme 三亚市 cumulative 29",
        ],
    ),
    ("我市组织专精特新企业“走进央企”活动，42家企业达成合作意向。", "保定市", []),
    ("今年新增入库培育小巨人企业45家，其中12家有望冲击国家级。", "赣州市", []),
]


# The items of a list are no lines that a column broke off, whatever mark they begin with.
LINES_AND_BULLETS: list[Row] = [
    (
        "青岛西海岸新区2023年科技创新成绩单\n◆高新技术企业净增206家，总数1912家\n◆科技型中小企业入库2134家，增长28%",
        None,
        ["high_tech - cumulative 1912", "tech_sme - new 2134 2023 national"],
    ),
    (
        "2023年科技成绩单\n1.高新技术企业净增206家，总数1912家\n2.科技型中小企业入库2134家，增长28%\n3.新认定省级瞪羚企业17家，累计59家\n4.技术合同成交额152亿元",
        "临沂市",
        [
            "high_tech 临沂市 cumulative 1912",
            "tech_sme 临沂市 new 2134 2023 national",
            "gazelle 临沂市 new 17 2023 confirmed provincial",
            "gazelle 临沂市 cumulative 59 provincial",
        ],
    ),
    (
        "强链补链看芜湖\n去年新增国家级“小巨人”21家，总数93家。",
        None,
        ["little_giant 芜湖市 new 21", "little_giant 芜湖市 cumulative 93"],
    ),
]

# Titled firms among those of one kind of owner or size are a part.
OWNED_BY: list[Row] = [
    (
        "截至去年底，昆山累计批准台资企业6000余家，其中高新技术企业312家、国家级“小巨人”29家。",
        None,
        ["high_tech 昆山市 cumulative 312 [台资企业]", "little_giant 昆山市 cumulative 29 [台资企业]"],
    ),
    ("全市规上工业企业1532家，其中高新技术企业612家。", "临沂市", ["high_tech 临沂市 cumulative 612 [规上工业企业]"]),
    ("全市民营企业12万家，其中国家级“小巨人”61家。", "临沂市", ["little_giant 临沂市 cumulative 61 [民营企业]"]),
    (
        "目前全市民营企业突破20万家，培育国家级“小巨人”61家、高新技术企业2000家。",
        "临沂市",
        ["little_giant 临沂市 cumulative 61", "high_tech 临沂市 cumulative 2000"],
    ),
]

# 个 goes on to count firms; neighbours are places; a list made known by then is still one batch.
UNITS_AND_NEIGHBOURS: list[Row] = [
    (
        "全市国家级单项冠军达到28个，居全省第二。其中新昌8个、诸暨5个。",
        "绍兴市",
        [
            "manufacturing_champion 绍兴市 cumulative 28",
            "manufacturing_champion 新昌县 cumulative 8",
            "manufacturing_champion 诸暨市 cumulative 5",
        ],
    ),
    ("小巨人企业28家。全市省级以上研发平台36个，其中新昌8个。", "绍兴市", ["little_giant 绍兴市 cumulative 28"]),
    (
        "在公布的第六批国家级单项冠军中，湘潭仅有1家入选；而邻居株洲拿下了4家，长沙有12家。",
        None,
        [
            "manufacturing_champion 湘潭市 new 1 batch 6 confirmed",
            "manufacturing_champion 株洲市 new 4 batch 6 confirmed",
            "manufacturing_champion 长沙市 new 12 batch 6 confirmed",
        ],
    ),
    (
        "据不完全统计，截至8月10日，已有26省市公示第五批“小巨人”名单，合计3600余家，其中江苏795家、广东658家、浙江384家。",
        None,
        [
            "little_giant 全国 new ≥3600 batch 5 proposed",
            "little_giant 江苏省 new 795 batch 5 proposed",
            "little_giant 广东省 new 658 batch 5 proposed",
            "little_giant 浙江省 new 384 batch 5 proposed",
        ],
    ),
    (
        "去年全市有31家企业申报小巨人，成功9家。",
        "湛江市",
        ["little_giant 湛江市 applied 31", "little_giant 湛江市 new 9"],
    ),
]


# Those whose title ran out or who asked for a review have passed nothing yet.
WHO_IS_UNDER_REVIEW: list[Row] = [
    (
        "市工信局：本次复核我市共有8家省级小巨人企业到期，7家提交申请，6家通过。",
        "邵阳市",
        ["little_giant 邵阳市 reviewed 6 confirmed provincial"],
    ),
    (
        "今年申报第六批“小巨人”的企业中，我市有32家过了初审，最终拿到牌子的12家。",
        "台州市",
        ["little_giant 台州市 applied 32 batch 6", "little_giant 台州市 new 12 batch 6 confirmed"],
    ),
    (
        "此次复核涉及第三批“小巨人”企业，全区14家企业期满，提交复核申请的12家，通过11家。",
        "相城区",
        ["little_giant 相城区 reviewed 11 batch 3 confirmed"],
    ),
]

# What is open to objections by a day is new all the same, and the batch that it is compared with is another.
BY_THEN: list[Row] = [
    (
        "券商研报指出，截至7月底，29个省市合计公示小巨人3424家，较去年第四批下降约21%，其中浙江公示384家。",
        None,
        ["little_giant - new 3424 proposed", "little_giant 浙江省 new 384 proposed"],
    ),
    ("截至目前，全省已公示第六批“小巨人”138家。", "四川省", ["little_giant 四川省 new 138 batch 6 proposed"]),
    (
        "继2019年、2020年、2021年分别有3家、8家、13家企业入选国家级“小巨人”后，今年我市又新增22家。",
        "芜湖市",
        [
            "little_giant 芜湖市 new 3 2019 confirmed",
            "little_giant 芜湖市 new 8 2020 confirmed",
            "little_giant 芜湖市 new 13 2021 confirmed",
            "little_giant 芜湖市 new 22 confirmed",
        ],
    ),
    (
        "浙江现有国家级专精特新“小巨人”企业1801家、单项冠军278家、隐形冠军282家，三项均居全国前列；其中湖州小巨人104家，单项冠军21家。",
        None,
        [
            "little_giant 浙江省 cumulative 1801",
            "manufacturing_champion 浙江省 cumulative 278",
            "hidden_champion 浙江省 cumulative 282",
            "little_giant 湖州市 cumulative 104",
            "manufacturing_champion 湖州市 cumulative 21",
        ],
    ),
]


# A batch between 通过 and 复核, and what was registered in the course of this year.
PASSED_OR_REGISTERED: list[Row] = [
    (
        "去年，湖州共有6家企业上榜第八批国家级制造业单项冠军，上榜数首次跻身全省前四。今年又有4家通过第二批复核、3家通过第五批复核。",
        "湖州市",
        [
            "manufacturing_champion 湖州市 new 6 batch 8 confirmed",
            "manufacturing_champion 湖州市 reviewed 4 batch 2 confirmed",
            "manufacturing_champion 湖州市 reviewed 3 batch 5 confirmed",
        ],
    ),
    (
        "截至12月20日，我区今年通过备案的高企共计128家（第一批41家、第二批52家、第三批35家）。",
        "江夏区",
        [
            "high_tech 江夏区 new 128 confirmed",
            "high_tech 江夏区 new 41 batch 1 confirmed",
            "high_tech 江夏区 new 52 batch 2 confirmed",
            "high_tech 江夏区 new 35 batch 3 confirmed",
        ],
    ),
    (
        "四年来，国家级“小巨人”第一批1家、第二批4家、第三批9家、第四批12家，合计26家，我市总量在全省排第六。",
        "连云港市",
        [
            "little_giant 连云港市 new 1 batch 1",
            "little_giant 连云港市 new 4 batch 2",
            "little_giant 连云港市 new 9 batch 3",
            "little_giant 连云港市 new 12 batch 4",
            "little_giant 连云港市 cumulative 26 batches 1-4",
        ],
    ),
    (
        "广东第五批“小巨人”企业认定和第二批复核通过名单公示：658家企业通过认定，371家通过复核。",
        None,
        ["little_giant 广东省 new 658 batch 5 proposed", "little_giant 广东省 reviewed 371 batch 2 proposed"],
    ),
]


# Titled firms among those for whom something was done are no count of the place's.
AMONG_THE_SERVED: list[Row] = [
    ("“专精特新贷”已惠及企业620户，其中“小巨人”89户。", "滁州市", []),
    ("今年以来，该行已走访企业1200家，其中高新技术企业310家。", "滁州市", []),
    ("已培训中小企业310家，其中专精特新企业60家。", "滁州市", []),
    ("全市拥有科技型企业1200家，其中高新技术企业310家。", "滁州市", ["high_tech 滁州市 cumulative 310"]),
]


@pytest.mark.parametrize(
    ("text", "home", "claims"),
    [
        *SHORT_FIRM_NAMES,
        *NAMED_AS,
        *ASIDES_BEFORE_A_LIST,
        *COMPARED_PLACES,
        *GRANTED_IN_A_ROW,
        *ADDED_UP_EXACTLY,
        *FUNDED_BY_THE_CENTRE,
        *AN_EARLIER_BATCH,
        *THE_ONLY_ONE,
        *ROUND_NUMBERS,
        *OF_A_LEVEL_AND_ABOVE,
        *ASKED_AND_GRANTED,
        *LEFT_AFTER_A_REVIEW,
        *WHO_ONLY_GRANTS,
        *WHICH_YEAR,
        *LEVELS_IN_PASSING,
        *MADE_KNOWN,
        *OF_A_REVIEW,
        *OF_THE_WHOLE_YEAR,
        *TWO_NAMES_OF_A_LIST,
        *SIDE_BY_SIDE,
        *SAID_OTHERWISE,
        *LINES_AND_BULLETS,
        *OWNED_BY,
        *UNITS_AND_NEIGHBOURS,
        *WHO_IS_UNDER_REVIEW,
        *BY_THEN,
        *PASSED_OR_REGISTERED,
        *AMONG_THE_SERVED,
    ],
)
def test_wordings(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
