"""What leads to a list: headings, columns, all batches at once, figures that rose from one batch to the next."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# What a heading, a column or the sentence before says of a list without a verb of its own.
HEADED: list[Row] = [
    (
        "福建省2024年度新认定创新型中小企业各市数量\n"
        "序号 设区市 新认定（家）\n"
        "1 泉州市 512\n"
        "2 漳州市 187\n"
        "3 莆田市 96\n"
        "全省合计 2210",
        None,
        [
            "innovative_sme 泉州市 new 512 2024 confirmed",
            "innovative_sme 漳州市 new 187 2024 confirmed",
            "innovative_sme 莆田市 new 96 2024 confirmed",
            "innovative_sme 福建省 new 2210 2024 confirmed",
        ],
    ),
    (
        "福建省2024年度专精特新中小企业分布\n设区市 新认定（家）\n泉州市 112\n漳州市 87\n莆田市 36",
        None,
        [
            "srdi_sme 泉州市 new 112 2024 confirmed",
            "srdi_sme 漳州市 new 87 2024 confirmed",
            "srdi_sme 莆田市 new 36 2024 confirmed",
        ],
    ),
    (
        "湖北省2022年通过复核的专精特新中小企业各市数量\n襄阳市 61\n宜昌市 74\n荆州市 33",
        None,
        [
            "srdi_sme 襄阳市 reviewed 61 confirmed",
            "srdi_sme 宜昌市 reviewed 74 confirmed",
            "srdi_sme 荆州市 reviewed 33 confirmed",
        ],
    ),
    (
        "河北省推荐申报第七批专精特新“小巨人”企业分布\n石家庄市 88家\n唐山市 41家\n保定市 57家",
        None,
        [
            "little_giant 石家庄市 applied 88 batch 7",
            "little_giant 唐山市 applied 41 batch 7",
            "little_giant 保定市 applied 57 batch 7",
        ],
    ),
    (
        "云南省瞪羚企业分布\n昆明市 97家\n曲靖市 14家\n玉溪市 16家",
        None,
        ["gazelle 昆明市 cumulative 97", "gazelle 曲靖市 cumulative 14", "gazelle 玉溪市 cumulative 16"],
    ),
    (
        "广东省有效高新技术企业各市分布\n佛山市 11200\n惠州市 4100\n江门市 3300",
        None,
        [
            "high_tech 佛山市 cumulative 11200 [有效]",
            "high_tech 惠州市 cumulative 4100 [有效]",
            "high_tech 江门市 cumulative 3300 [有效]",
        ],
    ),
    (
        "贵州省公布2021年度隐形冠军企业\n贵阳 14家\n遵义 9家\n毕节 3家",
        None,
        [
            "hidden_champion 贵阳市 new 14 2021 confirmed",
            "hidden_champion 遵义市 new 9 2021 confirmed",
            "hidden_champion 毕节市 new 3 2021 confirmed",
        ],
    ),
]

# A list is of all batches where the sentence that leads to it goes through all of them.
ALL_BATCHES: list[Row] = [
    (
        "第九批制造业单项冠军公布。我们把九批名单从头捋了一遍：\n"
        "1. 宁波 131家\n"
        "2. 深圳 112家\n"
        "3. 青岛、苏州 各57家\n"
        "嘉兴、无锡都超过30家。",
        None,
        [
            "manufacturing_champion 宁波市 cumulative 131 batches 1-9",
            "manufacturing_champion 深圳市 cumulative 112 batches 1-9",
            "manufacturing_champion 青岛市 cumulative 57 batches 1-9",
            "manufacturing_champion 苏州市 cumulative 57 batches 1-9",
            "manufacturing_champion 嘉兴市 cumulative ≥30 batches 1-9",
            "manufacturing_champion 无锡市 cumulative ≥30 batches 1-9",
        ],
    ),
    (
        "第七批专精特新“小巨人”名单公示。梳理历批名单，合肥301家、武汉396家、西安266家。",
        None,
        [
            "little_giant 合肥市 cumulative 301 batches 1-7 proposed",
            "little_giant 武汉市 cumulative 396 batches 1-7 proposed",
            "little_giant 西安市 cumulative 266 batches 1-7 proposed",
        ],
    ),
    (
        "第七批专精特新“小巨人”名单公示。统计七批次名单发现，合肥301家、武汉396家。",
        None,
        [
            "little_giant 合肥市 cumulative 301 batches 1-7 proposed",
            "little_giant 武汉市 cumulative 396 batches 1-7 proposed",
        ],
    ),
    (
        "第八批单项冠军公布。盘点历届名单，泉州19家、厦门16家。",
        None,
        [
            "manufacturing_champion 泉州市 cumulative 19 batches 1-8",
            "manufacturing_champion 厦门市 cumulative 16 batches 1-8",
        ],
    ),
    (
        "工信部至今已公布七批小巨人名单。合肥301家、武汉396家、西安266家。",
        None,
        [
            "little_giant 合肥市 cumulative 301 batches 1-7",
            "little_giant 武汉市 cumulative 396 batches 1-7",
            "little_giant 西安市 cumulative 266 batches 1-7",
        ],
    ),
    (
        "第七批小巨人名单公布，与前六批名单相比门槛更高。合肥61家、武汉75家。",
        None,
        ["little_giant 合肥市 new 61 batch 7 confirmed", "little_giant 武汉市 new 75 batch 7 confirmed"],
    ),
]

# A batch's figure that another one rose from or fell from: each is new in its own batch.
FROM_BATCH_TO_BATCH: list[Row] = [
    (
        "第八批单项冠军公布。株洲从第七批的3家升到7家。",
        None,
        ["manufacturing_champion 株洲市 new 3 batch 7", "manufacturing_champion 株洲市 new 7 batch 8 confirmed"],
    ),
    (
        "第七批小巨人公示，合肥从第六批的39家跃升到61家，南昌由上批的21家减少到12家。",
        None,
        [
            "little_giant 合肥市 new 39 batch 6",
            "little_giant 合肥市 new 61 batch 7 proposed",
            "little_giant 南昌市 new 21 batch 6",
            "little_giant 南昌市 new 12 batch 7 proposed",
        ],
    ),
    (
        "第八批单项冠军公布。泉州由第六批的2家增加至第七批的4家，再到本批的7家。",
        None,
        [
            "manufacturing_champion 泉州市 new 2 batch 6",
            "manufacturing_champion 泉州市 new 4 batch 7",
            "manufacturing_champion 泉州市 new 7 batch 8 confirmed",
        ],
    ),
    (
        "第七批小巨人公布，郑州从第六批时的40家滑落至22家。",
        None,
        ["little_giant 郑州市 new 40 batch 6 confirmed", "little_giant 郑州市 new 22 batch 7 confirmed"],
    ),
    (
        "襄阳小巨人从首批的2家发展到83家。",
        None,
        ["little_giant 襄阳市 new 2 batch 1", "little_giant 襄阳市 cumulative 83"],
    ),
]

# A line that only adds up the lines above it is of the place around theirs.
SUMS_BELOW: list[Row] = [
    (
        "重庆市第六批专精特新“小巨人”企业各区入围数（公示稿）\n江北区｜17\n渝北区｜36\n北碚区｜21\n合计｜141",
        None,
        [
            "little_giant 江北区 new 17 batch 6 proposed",
            "little_giant 渝北区 new 36 batch 6 proposed",
            "little_giant 北碚区 new 21 batch 6 proposed",
            "little_giant 重庆市 new 141 batch 6 proposed",
        ],
    ),
    (
        "泉州市2023年度省级专精特新中小企业认定数\n晋江市 80家\n石狮市 21家\n南安市 44家\n总计 190家",
        None,
        [
            "srdi_sme 晋江市 new 80 2023 confirmed",
            "srdi_sme 石狮市 new 21 2023 confirmed",
            "srdi_sme 南安市 new 44 2023 confirmed",
            "srdi_sme 泉州市 new 190 2023 confirmed",
        ],
    ),
    (
        "各市新增瞪羚企业\n合肥市 31\n芜湖市 12\n合计 43",
        None,
        ["gazelle 合肥市 new 31", "gazelle 芜湖市 new 12"],
    ),
]

# What is said of this batch goes back to its list, whatever batches were remembered in between.
THIS_BATCH: list[Row] = [
    (
        "第七批专精特新“小巨人”企业名单公示，苏州共230家。回看第一批，苏州只有6家。本批次中，苏州的生物医药企业有38家。",
        None,
        [
            "little_giant 苏州市 new 230 batch 7 proposed",
            "little_giant 苏州市 new 6 batch 1",
            "little_giant 苏州市 new 38 batch 7 proposed [生物医药企业]",
        ],
    ),
    (
        "第八批制造业单项冠军公布，宁波21家。第一批时宁波仅5家，第二批8家。这一批，绍兴9家、嘉兴4家。",
        None,
        [
            "manufacturing_champion 宁波市 new 21 batch 8 confirmed",
            "manufacturing_champion 宁波市 new 5 batch 1",
            "manufacturing_champion 宁波市 new 8 batch 2",
            "manufacturing_champion 绍兴市 new 9 batch 8 confirmed",
            "manufacturing_champion 嘉兴市 new 4 batch 8 confirmed",
        ],
    ),
]

# A list that makes up much of a part, and next to nothing of the whole, splits up the part.
PARTS_BY_THEIR_SUM: list[Row] = [
    (
        "截至6月底，全国专精特新“小巨人”企业1.45万家，其中A股上市公司1010家。分地区看，江苏166家、广东150家、浙"
        "江140家，三省合计456家；北京99家居后。",
        None,
        [
            "little_giant 全国 cumulative 14500",
            "little_giant 全国 cumulative 1010 [A股上市公司]",
            "little_giant 江苏省 cumulative 166 [A股上市公司]",
            "little_giant 广东省 cumulative 150 [A股上市公司]",
            "little_giant 浙江省 cumulative 140 [A股上市公司]",
            "little_giant - cumulative 456 [A股上市公司]",
            "little_giant 北京市 cumulative 99 [A股上市公司]",
        ],
    ),
    (
        "截至6月底，全国专精特新“小巨人”企业1.45万家，其中A股上市公司1010家。分地区看，江苏2190家、广东2088家"
        "、浙江1960家。",
        None,
        [
            "little_giant 全国 cumulative 14500",
            "little_giant 全国 cumulative 1010 [A股上市公司]",
            "little_giant 江苏省 cumulative 2190",
            "little_giant 广东省 cumulative 2088",
            "little_giant 浙江省 cumulative 1960",
        ],
    ),
    (
        "第六批名单公布，全省小巨人206家入选，其中外资企业20家。郑州90家、洛阳31家、新乡19家。",
        "河南省",
        [
            "little_giant 河南省 new 206 batch 6 confirmed",
            "little_giant 河南省 new 20 batch 6 confirmed [外资企业]",
            "little_giant 郑州市 new 90 batch 6 confirmed",
            "little_giant 洛阳市 new 31 batch 6 confirmed",
            "little_giant 新乡市 new 19 batch 6 confirmed",
        ],
    ),
]

# Where a list adds up to one of the figures just before it, that one is split up.
ADDED_UP_EXACTLY: list[Row] = [
    (
        "到9月末，全市拥有隐形冠军44家，省级专精特新中小企业530家，国家级“小巨人”40家。按县（市、区）分，柯城9家、衢江"
        "8家、江山8家、龙游8家、常山4家、开化3家。",
        "衢州市",
        [
            "hidden_champion 衢州市 cumulative 44",
            "srdi_sme 衢州市 cumulative 530",
            "little_giant 衢州市 cumulative 40",
            "little_giant 柯城区 cumulative 9",
            "little_giant 衢江区 cumulative 8",
            "little_giant 江山市 cumulative 8",
            "little_giant 龙游县 cumulative 8",
            "little_giant 常山县 cumulative 4",
            "little_giant 开化县 cumulative 3",
        ],
    ),
    (
        "我国已累计培育专精特新中小企业14万家，其中专精特新“小巨人”企业1.46万家。第六批新增3000家左右。",
        None,
        [
            "srdi_sme 全国 cumulative 140000",
            "little_giant 全国 cumulative 14600",
            "little_giant 全国 new ≈3000 batch 6",
        ],
    ),
    (
        "2023年，全区新增规上工业企业52家、高新技术企业91家、专精特新企业48家，国家级“小巨人”4家，累计分别达401家"
        "、722家、209家、19家。",
        "黄岩区",
        [
            "high_tech 黄岩区 new 91 2023",
            "srdi_sme 黄岩区 new 48 2023",
            "little_giant 黄岩区 new 4 2023",
            "high_tech 黄岩区 cumulative 722",
            "srdi_sme 黄岩区 cumulative 209",
            "little_giant 黄岩区 cumulative 19",
        ],
    ),
]

# 一个 and 一个 are the two just named, 其余三地 those of a row that had no number yet.
THE_ONE_AND_THE_REST: list[Row] = [
    (
        "第七批专精特新“小巨人”名单公示，我市6家企业在列，分别来自京山、钟祥、沙洋和东宝，其中京山3家，其余三地各1家。",
        "荆门市",
        [
            "little_giant 荆门市 new 6 batch 7 proposed",
            "little_giant 京山市 new 3 batch 7 proposed",
            "little_giant 钟祥市 new 1 batch 7 proposed",
            "little_giant 沙洋县 new 1 batch 7 proposed",
            "little_giant 东宝区 new 1 batch 7 proposed",
        ],
    ),
    (
        "2023年中国独角兽榜出炉，北京以81家领先，深圳、杭州不相上下，一个34家，一个31家。",
        None,
        ["unicorn 北京市 cumulative 81", "unicorn 深圳市 cumulative 34", "unicorn 杭州市 cumulative 31"],
    ),
    (
        "2023年成绩单：高新技术企业保有量突破1100家；全年认定瞪羚企业21家，占全区的23%。",
        "柳州市",
        ["high_tech 柳州市 cumulative ≥1100", "gazelle 柳州市 new 21 2023 confirmed"],
    ),
]

# What a half sentence about a review begins with holds for each batch in it.
AS_TO_REVIEWS: list[Row] = [
    (
        "第八批单项冠军名单公示，共352家。通过复核的，第三批61家、第六批98家。",
        None,
        [
            "manufacturing_champion 全国 new 352 batch 8 proposed",
            "manufacturing_champion 全国 reviewed 61 batch 3 proposed",
            "manufacturing_champion 全国 reviewed 98 batch 6 proposed",
        ],
    ),
    (
        "第八批单项冠军名单公示，共352家；复核通过名单里，第三批有61家，第六批则有98家。",
        None,
        [
            "manufacturing_champion 全国 new 352 batch 8 proposed",
            "manufacturing_champion 全国 reviewed 61 batch 3 proposed",
            "manufacturing_champion 全国 reviewed 98 batch 6 proposed",
        ],
    ),
    (
        "认定甲公司等1105户企业为2024年第二批安徽省专精特新中小企业；2021年认定的企业中，乙公司等460户通过复核。",
        "安徽省",
        ["srdi_sme 安徽省 new 1105 batch 2 2024 confirmed", "srdi_sme 安徽省 reviewed 460 2021 confirmed"],
    ),
]

# As many numbers for a next place count what they counted for the one before.
LIKE_THE_ROW_BEFORE: list[Row] = [
    (
        "兴化有国家级专精特新“小巨人”24家、省级专精特新企业151家。隔壁的靖江是30家和144家，再往西的丹阳分别是28家和"
        "119家。",
        None,
        [
            "little_giant 兴化市 cumulative 24",
            "srdi_sme 兴化市 cumulative 151",
            "little_giant 靖江市 cumulative 30",
            "srdi_sme 靖江市 cumulative 144",
            "little_giant 丹阳市 cumulative 28",
            "srdi_sme 丹阳市 cumulative 119",
        ],
    ),
    (
        "绵阳市2024年度省级专精特新中小企业认定和2021年度复核通过名单公布：认定72家，复核通过39家。其中涪城区分别为1"
        "9家和9家，游仙区11家和6家。",
        "绵阳市",
        [
            "srdi_sme 绵阳市 new 72 2024 confirmed",
            "srdi_sme 绵阳市 reviewed 39 2021 confirmed",
            "srdi_sme 涪城区 new 19 2024 confirmed",
            "srdi_sme 涪城区 reviewed 9 2021 confirmed",
            "srdi_sme 游仙区 new 11 2024 confirmed",
            "srdi_sme 游仙区 reviewed 6 2021 confirmed",
        ],
    ),
    (
        "截至2024年6月底，广西有效期内高新技术企业4300家，瞪羚企业220家，其中桂林分别为420家和33家，柳州770家、51家。",
        None,
        [
            "high_tech 广西壮族自治区 cumulative 4300 [有效期内]",
            "gazelle 广西壮族自治区 cumulative 220",
            "high_tech 桂林市 cumulative 420 [有效期内]",
            "gazelle 桂林市 cumulative 33",
            "high_tech 柳州市 cumulative 770 [有效期内]",
            "gazelle 柳州市 cumulative 51",
        ],
    ),
    (
        "湘潭高新区国家级“小巨人”企业新增6家，总数23家。湘潭经开区有11家，岳塘区3家，湘潭县7家。",
        None,
        [
            "little_giant - new 6",
            "little_giant - cumulative 23",
            "little_giant - cumulative 11",
            "little_giant 岳塘区 cumulative 3",
            "little_giant 湘潭县 cumulative 7",
        ],
    ),
    (
        "从批次看，常德的“小巨人”第五批8家、第六批4家；其中3家未通过复核，现存52家。",
        None,
        [
            "little_giant 常德市 new 8 batch 5 confirmed",
            "little_giant 常德市 new 4 batch 6 confirmed",
            "little_giant 常德市 revoked 3 confirmed",
            "little_giant 常德市 cumulative 52",
        ],
    ),
]

# Of several lists announced at once, each has its own batch or year.
SEVERAL_LISTS: list[Row] = [
    (
        "2023年度重庆市“专精特新”中小企业和第五批国家专精特新“小巨人”企业名单发布。前者新认定1201家，后者我市36家入"
        "选。",
        "重庆市",
        ["srdi_sme 重庆市 new 1201 2023 confirmed", "little_giant 重庆市 new 36 batch 5 confirmed"],
    ),
    (
        "第四批专精特新“小巨人”企业和第七批制造业单项冠军名单公布。小巨人新增101家，单项冠军新增20家。",
        "宁波市",
        ["little_giant 宁波市 new 101 batch 4 confirmed", "manufacturing_champion 宁波市 new 20 batch 7 confirmed"],
    ),
]

# The totals behind a row of titles are of these titles, in their order.
TOTALS_IN_TURN: list[Row] = [
    (
        "过去一年，新增省专精特新28家、国家小巨人3家，累计92家、19家；新增单项冠军1家，累计7家。",
        "江阴市",
        [
            "srdi_sme 江阴市 new 28",
            "little_giant 江阴市 new 3",
            "srdi_sme 江阴市 cumulative 92",
            "little_giant 江阴市 cumulative 19",
            "manufacturing_champion 江阴市 new 1",
            "manufacturing_champion 江阴市 cumulative 7",
        ],
    ),
    (
        "内蒙古自治区拥有国家级“小巨人”企业57家（含复核通过的12家）、专精特新中小企业690家，其中包头市分别占15家、13"
        "0家。",
        None,
        [
            "little_giant 内蒙古自治区 cumulative 57",
            "little_giant 内蒙古自治区 reviewed 12 confirmed",
            "srdi_sme 内蒙古自治区 cumulative 690",
            "little_giant 包头市 cumulative 15",
            "srdi_sme 包头市 cumulative 130",
        ],
    ),
    (
        "咸宁市新增瞪羚企业名单：赤壁6家、嘉鱼4家、通城3家。共13家。",
        "咸宁市",
        ["gazelle 赤壁市 new 6", "gazelle 嘉鱼县 new 4", "gazelle 通城县 new 3", "gazelle 咸宁市 new 13"],
    ),
    (
        "第六批制造业单项冠军发布，青岛新增企业8家、产品3项，总数27个。",
        None,
        [
            "manufacturing_champion 青岛市 new 8 batch 6 confirmed",
            "manufacturing_champion 青岛市 new 3 batch 6 confirmed [产品]",
            "manufacturing_champion 青岛市 cumulative 27",
        ],
    ),
    (
        "第七批公示小巨人，北京191家。但算总账，北京仍以1220家稳居各城市之首，上海1080家。",
        None,
        [
            "little_giant 北京市 new 191 batch 7 proposed",
            "little_giant 北京市 cumulative 1220",
            "little_giant 上海市 cumulative 1080",
        ],
    ),
    (
        "工信部公示第七批小巨人名单，遂宁通过5家。另，第四批到期复核6家，全部通过。",
        "遂宁市",
        ["little_giant 遂宁市 new 5 batch 7 proposed", "little_giant 遂宁市 reviewed 6 batch 4 proposed"],
    ),
]

ROWS = [
    *HEADED,
    *ALL_BATCHES,
    *FROM_BATCH_TO_BATCH,
    *SUMS_BELOW,
    *THIS_BATCH,
    *PARTS_BY_THEIR_SUM,
    *ADDED_UP_EXACTLY,
    *THE_ONE_AND_THE_REST,
    *AS_TO_REVIEWS,
    *LIKE_THE_ROW_BEFORE,
    *SEVERAL_LISTS,
    *TOTALS_IN_TURN,
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_what_leads_to_a_list_tells(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
