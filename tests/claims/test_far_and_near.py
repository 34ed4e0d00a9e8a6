"""What a number counts, as the words, the lines and the figures around it tell, far from it as they may stand."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A title of two levels in one number has neither; bare 专精特新企业 of two levels are two titles.
JOINED_LEVELS: list[Row] = [
    ("去年，全市国家级、省级科技型中小企业入库1506家。", "楚雄彝族自治州", ["tech_sme 楚雄彝族自治州 new 1506"]),
    ("泸县已培育国家、省级专精特新“小巨人”企业31户。", None, ["little_giant 泸县 cumulative 31"]),
    (
        "园区拥有国家级和省级专精特新企业52家，南通市共有国家级单项冠军企业30家。",
        "南通市",
        ["manufacturing_champion 南通市 cumulative 30"],
    ),
    (
        "国家级、省级“小巨人”企业分别达到41家、163家。",
        "常州市",
        ["little_giant 常州市 cumulative 41", "little_giant 常州市 cumulative 163 provincial"],
    ),
    ("省、市级瞪羚企业合计27家。", "烟台市", ["gazelle 烟台市 cumulative 27"]),
]

# A plan that only has a name plans nothing of its own.
PLANS_BY_NAME: list[Row] = [
    ("依托“春风送暖”计划等活动，全市累计培育省级瞪羚企业38家。", "赣州市", ["gazelle 赣州市 cumulative 38 provincial"]),
    (
        "通过“登峰”计划、“链主”行动，我市已有制造业单项冠军企业7家。",
        "赣州市",
        ["manufacturing_champion 赣州市 cumulative 7 confirmed"],
    ),
    ("“育苗”计划实施以来，全市高新技术企业增至214家。", "赣州市", ["high_tech 赣州市 cumulative 214"]),
    ("今年全市计划培育瞪羚企业30家、独角兽企业2家。", "赣州市", []),
]

# What one incubator brought up is not its city's.
OF_AN_INCUBATOR: list[Row] = [
    ("“云谷”众创空间开园三年，累计孵化项目126个，引进培育高新技术企业14家、科技型中小企业52家。", "东莞市", []),
    ("国家级孵化器川智汇是全市头一家材料类孵化器，累计孵化企业58家，培育高新技术企业6家。", "自贡市", []),
    ("全市高新技术企业1380家。创业谷开园时首批只有18家企业。", "东莞市", ["high_tech 东莞市 cumulative 1380"]),
    (
        "全市已建成国家级孵化器6家，累计孵化企业410家，培育高新技术企业67家。",
        "东莞市",
        ["high_tech 东莞市 cumulative 67"],
    ),
    ("嵊州市创业园孵化企业86家，新增高新技术企业7家。", "绍兴市", []),
    (
        "全市依托孵化基地孵化企业360家，新增高新技术企业95家，总数达540家。",
        "湖州市",
        ["high_tech 湖州市 new 95", "high_tech 湖州市 cumulative 540"],
    ),
    ("柯桥区依托众创空间孵化企业95家，全区高新技术企业达到733家。", "绍兴市", ["high_tech 柯桥区 cumulative 733"]),
]

# A line that ends where a title must follow goes on with the next one.
TORN_HEADLINES: list[Row] = [
    (
        "喜报\n我市17家企业获评\n国家级专精特新“小巨人”企业\n近日，工信部公布了名单。",
        "台州市",
        ["little_giant 台州市 new 17 confirmed"],
    ),
    ("再传捷报！玉环6家企业入围\n省级隐形冠军企业名单", None, ["hidden_champion 玉环市 new 6 confirmed"]),
    ("我市6家企业入选\n省级隐形冠军企业能拿哪些补贴", "台州市", []),
]

# That there are none is said in many ways.
NOUGHTS_IN_WORDS: list[Row] = [
    (
        "2014年，三穗县高新技术企业数量为零，如今已有9家。",
        None,
        ["high_tech 三穗县 cumulative 0", "high_tech 三穗县 cumulative 9"],
    ),
    ("三年前，全市独角兽企业数仍为零。", "六盘水市", ["unicorn 六盘水市 cumulative 0"]),
    (
        "偏远的城口县、巫溪县，高新技术企业数量为零。",
        None,
        ["high_tech 城口县 cumulative 0", "high_tech 巫溪县 cumulative 0"],
    ),
    (
        "《报告》收进全国独角兽企业203家，这203家独角兽企业里，竟没有一家出自山西省。",
        None,
        ["unicorn 全国 cumulative 203", "unicorn 山西省 cumulative 0"],
    ),
    ("我市小巨人企业实现零的突破。", "那曲市", []),
    (
        "第六批小巨人名单公布，全市12家，四个山区县上榜数为0。",
        "丽水市",
        ["little_giant 丽水市 new 12 batch 6 confirmed"],
    ),
]

# One firm of a place is all that a list made known has of it.
ONE_OF_A_LIST: list[Row] = [
    (
        "省级隐形冠军名单公示 平阳一家企业进了\n近日，省经信厅公示了名单。",
        None,
        ["hidden_champion 平阳县 new 1 proposed"],
    ),
    ("国家级单项冠军名单出炉，我市一家企业在内。", "乐清市", ["manufacturing_champion 乐清市 new 1 confirmed"]),
    ("小巨人名单公布，温岭一家企业负责人说，很受鼓舞。", "台州市", []),
]

# A sum over those that have no title yet counts no title.
SUMS_WITH_OTHERS: list[Row] = [
    ("我市现有独角兽企业4家、潜在独角兽企业11家，独角兽梯队企业总数15家。", "合肥市", ["unicorn 合肥市 cumulative 4"]),
    (
        "加上2023年认定的，成都目前已形成“6家独角兽+21家潜在独角兽”的培育矩阵。",
        None,
        ["unicorn 成都市 cumulative 6 confirmed"],
    ),
]

# A title with a number of its own is not given to the firms before it.
TAKEN_BY_THE_NEXT: list[Row] = [
    ("6家企业入选省级智能工厂名单，新增制造业单项冠军企业5家。", "陕西省", ["manufacturing_champion 陕西省 new 5"]),
    ("会上，他用两个“首次”评价小巨人企业的成绩。", "德阳市", []),
    ("会议用三个“没想到”讲“专精特新”的变化。", "德阳市", []),
]

# Whoever is handed a plate was counted before.
HANDED_PLATES: list[Row] = [
    (
        "全市共14户小巨人企业和96户省专精特新中小企业通过认定和复核。当天，市里给45家省专精特新中小企业集中授牌。",
        "宜宾市",
        ["little_giant 宜宾市 new_and_reviewed 14 confirmed", "srdi_sme 宜宾市 new_and_reviewed 96 confirmed"],
    ),
    ("对2021年度和2022年度瞪羚企业做了认定，全市共36家企业通过认定。", "宜宾市", ["gazelle 宜宾市 new 36 confirmed"]),
]

# Batches and places that a figure is only held against.
ONLY_MEASURED_BY: list[Row] = [
    (
        "第四批小巨人名单里，广西新增52家，和前三批总和差不多，至此全区小巨人企业达107家。",
        None,
        ["little_giant 广西壮族自治区 new 52 batch 4", "little_giant 广西壮族自治区 cumulative 107 batches 1-4"],
    ),
    (
        "2020年底中国独角兽企业共122家，新诞生的独角兽企业41家，是印度的3.1倍、英国的5倍；瞪羚企业900家。",
        None,
        ["unicorn 全国 cumulative 122", "unicorn 全国 new 41", "gazelle 全国 cumulative 900"],
    ),
]

# A paper's name names no zone.
OUTLETS: list[Row] = [
    ("智慧小镇网讯:第六批专精特新“小巨人”企业共3200家。", None, ["little_giant 全国 new 3200 batch 6"]),
]

# What an index of the world lists is nobody's.
OF_THE_WORLD: list[Row] = [
    (
        "胡润研究院发布《2023年中全球独角兽榜》，全球独角兽企业有1361家，其中中国316家。\n这半年因上市退榜的独角兽有27家，因估值下跌退榜的有63家，后者40家来自美国，19家来自中国。",
        None,
        [
            "unicorn - cumulative 1361",
            "unicorn 全国 cumulative 316",
            "unicorn - revoked 27",
            "unicorn - revoked 63 [估值下跌退榜]",
            "unicorn - revoked 40 [估值下跌退榜]",
            "unicorn 全国 revoked 19 [估值下跌退榜]",
        ],
    ),
    (
        "《2022全球独角兽榜》发布，新上榜的独角兽企业有480家，美国新增254家，中国74家。",
        None,
        ["unicorn - new 480", "unicorn - new 254", "unicorn 全国 new 74"],
    ),
    ("《2022全球独角兽榜》发布，阿里共催生6家独角兽。", None, []),
    ("《2022全球独角兽榜》发布。首次打入十大的有甲、乙、丙等3家。", None, []),
]

# What is said of some of the firms tells them from all.
SAID_BEHIND: list[Row] = [
    (
        "我国独角兽企业2018年有202家，其中141家位于国家级高新区。",
        None,
        ["unicorn 全国 cumulative 202", "unicorn 全国 cumulative 141 [位于国家级高新区]"],
    ),
    (
        "全国独角兽企业151家，按领域，数量前三是企业服务(30家)、人工智能(22家)和新能源(19家)。",
        None,
        [
            "unicorn 全国 cumulative 151",
            "unicorn 全国 cumulative 30 [企业服务]",
            "unicorn 全国 cumulative 22 [人工智能]",
            "unicorn 全国 cumulative 19 [新能源]",
        ],
    ),
    (
        "睿兽分析的报告说，我国去年新晋独角兽31家。当中AI企业有12家。",
        None,
        ["unicorn 全国 new 31", "unicorn 全国 new 12 [AI企业]"],
    ),
    ("目前，宣恩县有涉茶科技孵化器1家、研发中心4家、高新技术企业7家。", None, ["high_tech 宣恩县 cumulative 7 [涉茶]"]),
]

# The year of a list that only its attachment names, of a paragraph that looks back.
YEARS_FAR_OFF: list[Row] = [
    (
        "经评审，拟认定312户企业为四川省专精特新中小企业，现将名单（见附件）公示。\n附件：2023年四川省专精特新中小企业拟认定名单",
        "四川省",
        ["srdi_sme 四川省 new 312 2023 proposed"],
    ),
    (
        "2023年，甘肃大力推动科技创新。\n一年来，全省强化平台建设。新增国家级专精特新“小巨人”企业19户。",
        "甘肃省",
        ["little_giant 甘肃省 new 19 2023"],
    ),
    (
        "工信部公示第四批小巨人名单。据统计，2021年认定的第三批小巨人企业一共2930家。",
        None,
        ["little_giant 全国 new 2930 batch 3 2021 confirmed"],
    ),
]

# What is told behind a stock, of the year, of another place, of others.
AFTER_A_STOCK: list[Row] = [
    (
        "习水县共有“专精特新”企业11家，今年申请通过了4家。",
        "遵义市",
        ["srdi_sme 习水县 cumulative 11", "srdi_sme 习水县 new 4 confirmed"],
    ),
    (
        "定安高新技术企业从0增到5；临高县认定3家高企、乐东认定2家高企。",
        "海口市",
        [
            "high_tech 定安县 cumulative 0",
            "high_tech 定安县 cumulative 5",
            "high_tech 临高县 new 3 confirmed",
            "high_tech 乐东黎族自治县 new 2 confirmed",
        ],
    ),
    ("全区科技型中小企业培育入库2815家。", "南宁市", ["tech_sme 广西壮族自治区 new 2815 national"]),
    (
        "高新技术企业310家。公共平台建设有序开展。云峰光电、海岳科技等6家企业分别与暨南大学等高校合作。",
        "珠海市",
        ["high_tech 珠海市 cumulative 310"],
    ),
]

# Kinds of firms, each of which has so many, and a list with those that have no title yet.
EACH_OF_KINDS: list[Row] = [
    (
        "2022年，苏州共有独角兽企业16家；本地生活、文化娱乐和科技金融各有3家企业。",
        None,
        ["unicorn 苏州市 cumulative 16", "unicorn 苏州市 cumulative 3 [本地生活、文化娱乐和科技金融]"],
    ),
    ("宁波市里，机械、电子和化工各有小巨人企业9家。", None, ["little_giant 宁波市 cumulative 9 [机械、电子和化工]"]),
    (
        "江西省瞪羚榜单公布。其中，全省潜在独角兽企业5家、瞪羚企业62家、潜在瞪羚企业40家。九江上榜18家、赣州上榜17家。",
        None,
        ["gazelle 江西省 new 62 provincial"],
    ),
]

# What goes on to the next of a row, and what does not.
HALVES_AND_ROWS: list[Row] = [
    (
        "截至9月底，太仓现有有效高新技术企业1120家、省级专精特新企业340家。",
        "太仓市",
        ["high_tech 太仓市 cumulative 1120 [有效]", "srdi_sme 太仓市 cumulative 340"],
    ),
    (
        "全市现有国家级“小巨人”企业3家，自治区级专精特新中小企业41家、“小巨人”企业9家。",
        "固原市",
        [
            "little_giant 固原市 cumulative 3",
            "srdi_sme 固原市 cumulative 41",
            "little_giant 固原市 cumulative 9 provincial",
        ],
    ),
    (
        "全市入库科技型中小企业9800家，预计全年可达1.1万家；高新技术企业总数8900家。",
        "东莞市",
        ["tech_sme 东莞市 cumulative 9800 national", "high_tech 东莞市 cumulative 8900"],
    ),
    (
        "去年，游仙区入库科技型中小企业310家、净增高新技术企业19家(总数达152家)，3家企业升级为国家级“小巨人”。",
        None,
        ["tech_sme 游仙区 new 310 national", "high_tech 游仙区 cumulative 152", "little_giant 游仙区 new 3 confirmed"],
    ),
    (
        "瞪羚企业120家。区内上市企业31家，其中瞪羚企业8家。",
        "合肥市",
        ["gazelle 合肥市 cumulative 120", "gazelle 合肥市 cumulative 8 [上市企业]"],
    ),
]

# What brackets leave out says nothing of the rest; a cluster's firms are its own.
IN_BRACKETS_AND_CLUSTERS: list[Row] = [
    (
        "截至2022年末，嵊泗县国家级“小巨人”企业(不含到期未复核)4家，省“专精特新”中小企业23家。",
        None,
        ["little_giant 嵊泗县 cumulative 4", "srdi_sme 嵊泗县 cumulative 23"],
    ),
    ("安溪县瞪羚(潜在瞪羚)企业达到6家，高新技术企业132家。", None, ["high_tech 安溪县 cumulative 132"]),
    (
        "廊坊市3家单位入选国家特色产业集群，集聚中小企业1900家，其中专精特新“小巨人”11家。",
        "廊坊市",
        ["little_giant 廊坊市 new 11 [产业集群]"],
    ),
    ("1-10月，衡阳市入库科技型中小企业986家。", "衡阳市", ["tech_sme 衡阳市 new 986 national"]),
]


@pytest.mark.parametrize(
    ("text", "home", "claims"),
    [
        *JOINED_LEVELS,
        *PLANS_BY_NAME,
        *OF_AN_INCUBATOR,
        *TORN_HEADLINES,
        *NOUGHTS_IN_WORDS,
        *ONE_OF_A_LIST,
        *SUMS_WITH_OTHERS,
        *TAKEN_BY_THE_NEXT,
        *HANDED_PLATES,
        *ONLY_MEASURED_BY,
        *OUTLETS,
        *OF_THE_WORLD,
        *SAID_BEHIND,
        *YEARS_FAR_OFF,
        *AFTER_A_STOCK,
        *EACH_OF_KINDS,
        *HALVES_AND_ROWS,
        *IN_BRACKETS_AND_CLUSTERS,
    ],
)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
