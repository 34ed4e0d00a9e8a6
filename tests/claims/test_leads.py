"""Leads: which figure before it a list, or a number without a word of its own, goes on with."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The list splits up the total that is large enough for it, covers its places, and fits its verbs.
SPLIT_UP: list[Row] = [
    (
        "第五批“小巨人”公示完毕，入围企业合计3671家。加上前四批，我国“小巨人”总数超过1.2万家。\n"
        "分地区看，江苏795家，广东658家，浙江、山东分别为384家、300家。",
        None,
        [
            "little_giant 全国 new 3671 batch 5 proposed",
            "little_giant 全国 cumulative ≥12000 batches 1-5 proposed",
            "little_giant 江苏省 new 795 batch 5 proposed",
            "little_giant 广东省 new 658 batch 5 proposed",
            "little_giant 浙江省 new 384 batch 5 proposed",
            "little_giant 山东省 new 300 batch 5 proposed",
        ],
    ),
    (
        "第三批国家级“小巨人”公示，河南入围207家。首批当时才有5家，算上本批将达330家。郑州入围61家、新乡22家。",
        None,
        [
            "little_giant 河南省 new 207 batch 3 proposed",
            "little_giant 河南省 new 5 batch 1",
            "little_giant 河南省 cumulative 330 batches 1-3 proposed",
            "little_giant 郑州市 new 61 batch 3 proposed",
            "little_giant 新乡市 new 22 batch 3 proposed",
        ],
    ),
    (
        "工信部公布第五批“小巨人”名单，安徽新增188家。截至目前，安徽“小巨人”累计达600家。合肥拥有196家，芜湖拥有80家。",
        None,
        [
            "little_giant 安徽省 new 188 batch 5 confirmed",
            "little_giant 安徽省 cumulative 600",
            "little_giant 合肥市 cumulative 196",
            "little_giant 芜湖市 cumulative 80",
        ],
    ),
    (
        "第四批“小巨人”名单公示，湖北306家入选。加上前三批，湖北“小巨人”总数有478家。306家里，武汉204家，襄阳25家。",
        None,
        [
            "little_giant 湖北省 new 306 batch 4 proposed",
            "little_giant 湖北省 cumulative 478 batches 1-4 proposed",
            "little_giant 武汉市 new 204 batch 4 proposed",
            "little_giant 襄阳市 new 25 batch 4 proposed",
        ],
    ),
    (
        "河北省工信厅公示第六批“小巨人”，全省共116家。石家庄“小巨人”由此增至150家左右。保定14家，唐山12家。",
        None,
        [
            "little_giant 河北省 new 116 batch 6 proposed",
            "little_giant 石家庄市 cumulative ≈150 batches 1-6 proposed",
            "little_giant 保定市 new 14 batch 6 proposed",
            "little_giant 唐山市 new 12 batch 6 proposed",
        ],
    ),
    (
        "福建省第六批制造业单项冠军名单公布，共42家企业入选。同时，第三批通过复核的企业24家。\n"
        "分地市看，厦门9家，宁德5家，莆田3家。",
        None,
        [
            "manufacturing_champion 福建省 new 42 batch 6 confirmed provincial",
            "manufacturing_champion 福建省 reviewed 24 batch 3 confirmed provincial",
            "manufacturing_champion 厦门市 new 9 batch 6 confirmed provincial",
            "manufacturing_champion 宁德市 new 5 batch 6 confirmed provincial",
            "manufacturing_champion 莆田市 new 3 batch 6 confirmed provincial",
        ],
    ),
    (
        "西安市科技局发布2022年瞪羚企业认定结果：认定瞪羚企业96家。高新区61家瞪羚，占比超六成；长安区9家。",
        None,
        [
            "gazelle 西安市 new 96 2022 confirmed municipal",
            "gazelle - new 61 2022 confirmed municipal",
            "gazelle 长安区 new 9 2022 confirmed municipal",
        ],
    ),
]

# Of several totals the list is of the one that it uses up.
USED_UP: list[Row] = [
    (
        "第五批“小巨人”正在公示，江西92家企业入围。加上本批，江西“小巨人”累计达255家。\n南昌31家、赣州22家、九江17家。",
        None,
        [
            "little_giant 江西省 new 92 batch 5 proposed",
            "little_giant 江西省 cumulative 255 batches 1-5 proposed",
            "little_giant 南昌市 new 31 batch 5 proposed",
            "little_giant 赣州市 new 22 batch 5 proposed",
            "little_giant 九江市 new 17 batch 5 proposed",
        ],
    ),
    (
        "第五批“小巨人”正在公示，江西92家企业入围。加上本批，江西“小巨人”累计达255家。\n南昌90家、赣州52家、九江40家。",
        None,
        [
            "little_giant 江西省 new 92 batch 5 proposed",
            "little_giant 江西省 cumulative 255 batches 1-5 proposed",
            "little_giant 南昌市 cumulative 90 batches 1-5 proposed",
            "little_giant 赣州市 cumulative 52 batches 1-5 proposed",
            "little_giant 九江市 cumulative 40 batches 1-5 proposed",
        ],
    ),
]

# A list that takes up a figure, in the next sentence, behind a question, or line by line.
TAKEN_UP: list[Row] = [
    (
        "2023年度湖北省瞪羚企业名单公布，荆门有12家。截至目前，荆门共有高企900家。12家瞪羚企业中，京山3家、钟祥2家。",
        None,
        [
            "gazelle 荆门市 new 12 2023 confirmed provincial",
            "high_tech 荆门市 cumulative 900",
            "gazelle 京山市 new 3 2023 confirmed provincial",
            "gazelle 钟祥市 new 2 2023 confirmed provincial",
        ],
    ),
    (
        "第四批“小巨人”正在公示，陕西48家入围，累计达162家。本批哪里最多？西安（39家）、宝鸡（3家）。",
        None,
        [
            "little_giant 陕西省 new 48 batch 4 proposed",
            "little_giant 陕西省 cumulative 162",
            "little_giant 西安市 new 39 batch 4 proposed",
            "little_giant 宝鸡市 new 3 batch 4 proposed",
        ],
    ),
    (
        "江苏省专精特新中小企业复核结果公布，全省56户通过复核，8户未通过。\n无锡市：20户\n常州市：9户\n镇江市：6户",
        None,
        [
            "srdi_sme 江苏省 reviewed 56 confirmed",
            "srdi_sme 江苏省 revoked 8 confirmed",
            "srdi_sme 无锡市 reviewed 20 confirmed",
            "srdi_sme 常州市 reviewed 9 confirmed",
            "srdi_sme 镇江市 reviewed 6 confirmed",
        ],
    ),
    (
        "烟台市拟推荐41家企业申报第七批“小巨人”，现予公示。分布情况（第七批）：莱山区9家，莱阳市4家。",
        None,
        [
            "little_giant 烟台市 applied 41 batch 7 proposed",
            "little_giant 莱山区 applied 9 batch 7 proposed",
            "little_giant 莱阳市 applied 4 batch 7 proposed",
        ],
    ),
]

# Cells and lines of a list are of one total, the one that is large enough for all of them; so are parts.
TOGETHER: list[Row] = [
    (
        "2023年度山西省专精特新中小企业名单公布，共90家；2020年认定的50家到期，44家通过复核。\n"
        "太原市 38｜大同市 20｜长治市 15",
        None,
        [
            "srdi_sme 山西省 new 90 2023 confirmed",
            "srdi_sme 山西省 new 50 2020 confirmed",
            "srdi_sme 山西省 reviewed 44 2020 confirmed",
            "srdi_sme 太原市 new 38 2023 confirmed",
            "srdi_sme 大同市 new 20 2023 confirmed",
            "srdi_sme 长治市 new 15 2023 confirmed",
        ],
    ),
    (
        "目前，全国独角兽企业达357家，其中人工智能领域28家。北京76家、上海63家。",
        None,
        [
            "unicorn 全国 cumulative 357",
            "unicorn 全国 cumulative 28 [人工智能领域]",
            "unicorn 北京市 cumulative 76",
            "unicorn 上海市 cumulative 63",
        ],
    ),
]

# What a sentence of an earlier paragraph only adds leads no list: the list is of what the text is about.
ASIDES: list[Row] = [
    (
        "第四批湖南省级制造业单项冠军名单公布，共有95家。同时公布的还有第一批复核通过企业，合计110家。\n长沙38家，株洲14家。",
        None,
        [
            "manufacturing_champion 湖南省 new 95 batch 4 confirmed provincial",
            "manufacturing_champion 湖南省 reviewed 110 batch 1 confirmed provincial",
            "manufacturing_champion 长沙市 new 38 batch 4 confirmed provincial",
            "manufacturing_champion 株洲市 new 14 batch 4 confirmed provincial",
        ],
    ),
]

# 共 and its kin add up what stands before, or are all there are.
ADDED_UP: list[Row] = [
    (
        "2024年度甘肃省专精特新中小企业名单公布，新认定73家，2021年认定的41家通过复核，共114家。",
        None,
        [
            "srdi_sme 甘肃省 new 73 2024 confirmed",
            "srdi_sme 甘肃省 reviewed 41 2021 confirmed",
            "srdi_sme 甘肃省 new_and_reviewed 114 2024 confirmed",
        ],
    ),
    (
        "今年我省新认定隐形冠军企业18家，累计拥有97家；专精特新中小企业总数900家，其中当年新增210家；国家级“小巨人”共62家。",
        "江西省",
        [
            "hidden_champion 江西省 new 18 confirmed",
            "hidden_champion 江西省 cumulative 97",
            "srdi_sme 江西省 cumulative 900",
            "srdi_sme 江西省 new 210",
            "little_giant 江西省 cumulative 62",
        ],
    ),
]

# A list of two titles: what it has in all is of neither, and its parts are of the list, wherever they stand.
LISTS_OF_TWO_TITLES: list[Row] = [
    (
        "省经信厅公布第五批湖北省支柱产业细分领域隐形冠军企业和培育企业名单。宜昌市23家企业跻身其中，总数居全省第三。\n"
        "23家中，“隐形冠军”企业7家，“隐形冠军”培育企业16家。“隐形冠军”里，枝江市、宜都市各2家。",
        "宜昌市",
        [
            "hidden_champion 宜昌市 new 7 batch 5 confirmed",
            "hidden_champion_cultivation 宜昌市 new 16 batch 5 confirmed",
            "hidden_champion 枝江市 new 2 batch 5 confirmed",
            "hidden_champion 宜都市 new 2 batch 5 confirmed",
        ],
    ),
    (
        "省经信厅公布2022年度浙江省隐形冠军和培育企业名单。台州市25家企业榜上有名。其中，隐形冠军8家、培育企业17家。",
        "台州市",
        [
            "hidden_champion 台州市 new 8 2022 confirmed",
            "hidden_champion_cultivation 台州市 new 17 2022 confirmed",
        ],
    ),
    (
        "2022年度浙江省隐形冠军、隐形冠军培育企业名单揭晓，台州市25家上榜。25家企业中，隐形冠军8家，培育企业17家。",
        "台州市",
        [
            "hidden_champion 台州市 new 8 2022 confirmed",
            "hidden_champion_cultivation 台州市 new 17 2022 confirmed",
        ],
    ),
    (
        "工信部公布第六批制造业单项冠军企业（产品）名单，青岛新增11家。\n本批11家中，单项冠军示范企业7家，单项冠军产品4个。",
        "青岛市",
        [
            "manufacturing_champion 青岛市 new 11 batch 6 confirmed",
            "manufacturing_champion 青岛市 new 7 batch 6 confirmed [示范企业]",
            "manufacturing_champion 青岛市 new 4 batch 6 confirmed [产品]",
        ],
    ),
    (
        "省科技厅公布2023年度江西省独角兽、瞪羚企业名单。经认定的独角兽、潜在独角兽及瞪羚企业共90家亮相，总数比去年多9家。\n其中，独角兽企业3家，瞪羚企业62家。",
        "江西省",
        ["unicorn 江西省 new 3 2023 confirmed provincial", "gazelle 江西省 new 62 2023 confirmed provincial"],
    ),
]

# A short line that brings up a title, whatever mark or number it begins with; a number that takes up the last one.
BROUGHT_UP: list[Row] = [
    (
        "截至2022年底，全省高新技术企业达到9000家。\n——国家科技型中小企业持续扩容。2022年全省评价入库1.8万家，增幅20%。",
        "辽宁省",
        ["high_tech 辽宁省 cumulative 9000", "tech_sme 辽宁省 new 18000 2022 national"],
    ),
    (
        "2016年，全省高新技术企业还只有310家；2022年末，这一数字变成了1500余家。",
        "海南省",
        ["high_tech 海南省 cumulative 310", "high_tech 海南省 cumulative ≥1500"],
    ),
    (
        "在省工信厅公布的第七批福建省单项冠军企业（产品）名单里，我市一次性添了5个；第四批省级单项冠军的复核中，我市也有3个顺利通过。",
        "石狮市",
        [
            "manufacturing_champion 石狮市 new 5 batch 7 confirmed provincial",
            "manufacturing_champion 石狮市 reviewed 3 batch 4 confirmed provincial",
        ],
    ),
    (
        "公示的2025年度浙江省专精特新中小企业第一批名单中，我市拟认定31家；2022年认定的同类企业到期复核，拟通过98家。",
        "湖州市",
        [
            "srdi_sme 湖州市 new 31 batch 1 2025 proposed",
            "srdi_sme 湖州市 reviewed 98 2022 proposed",
        ],
    ),
    (
        "据统计中心统计，到2022年底，我市共培育省级专精特新“小巨人”企业19户、省级专精特新企业140户。",
        "长治市",
        ["little_giant 长治市 cumulative 19 provincial", "srdi_sme 长治市 cumulative 140"],
    ),
]

# A part is never larger than its whole: what its words would give it to is then the wrong one.
TOO_LARGE: list[Row] = [
    (
        "省科技厅公布2024年第十七批入库科技型中小企业名单,共812家在列。至此,2024年全年累计发布17批,入库企业25410家。"
        "西安市入库18230家,咸阳市1406家。",
        "陕西省",
        [
            "tech_sme 陕西省 new 812 batch 17 2024 national",
            "tech_sme 陕西省 new 25410 2024 national",
            "tech_sme 西安市 new 18230 2024 national",
            "tech_sme 咸阳市 new 1406 2024 national",
        ],
    ),
    (
        "第七批“小巨人”湖北新增180家。加上以前的，湖北“小巨人”共有960家。新增企业中武汉最多。\n武汉入选510家，襄阳入选92家。",
        None,
        [
            "little_giant 湖北省 new 180 batch 7",
            "little_giant 湖北省 cumulative 960 batches 1-7",
            "little_giant 武汉市 cumulative 510 batches 1-7",
            "little_giant 襄阳市 cumulative 92 batches 1-7",
        ],
    ),
    (  # as one of the batch, they may stay there
        "第七批“小巨人”湖北新增180家。加上以前的，湖北“小巨人”共有960家。\n武汉入选110家，襄阳入选12家。",
        None,
        [
            "little_giant 湖北省 new 180 batch 7",
            "little_giant 湖北省 cumulative 960 batches 1-7",
            "little_giant 武汉市 new 110 batch 7 confirmed",
            "little_giant 襄阳市 new 12 batch 7 confirmed",
        ],
    ),
]
# A part that names no cohort of its own has that of its whole, unless it says that it holds today.
COHORT_OF_THE_WHOLE: list[Row] = [
    (
        "记者获悉，2024年，我市入库国家科技型中小企业2310家，同比增长18.2%。\n分县区看，章贡区、南康区分别入库402家、378家，龙南市177家。",
        "赣州市",
        [
            "tech_sme 赣州市 new 2310 2024 national",
            "tech_sme 章贡区 new 402 2024 national",
            "tech_sme 南康区 new 378 2024 national",
            "tech_sme 龙南市 new 177 2024 national",
        ],
    ),
    (
        "前八批国家级单项冠军，浙江累计232家。\n宁波拥有单项冠军104家。截至2024年6月，杭州拥有单项冠军47家。",
        None,
        [
            "manufacturing_champion 浙江省 cumulative 232 batches 1-8",
            "manufacturing_champion 宁波市 cumulative 104 batches 1-8",
            "manufacturing_champion 杭州市 cumulative 47",
        ],
    ),
    (
        "前八批国家级单项冠军，浙江累计232家。\n目前，宁波拥有单项冠军104家。",
        None,
        ["manufacturing_champion 浙江省 cumulative 232 batches 1-8", "manufacturing_champion 宁波市 cumulative 104"],
    ),
]
ROWS: list[Row] = (
    LISTS_OF_TWO_TITLES
    + BROUGHT_UP
    + SPLIT_UP
    + USED_UP
    + TAKEN_UP
    + TOGETHER
    + ASIDES
    + ADDED_UP
    + TOO_LARGE
    + COHORT_OF_THE_WHOLE
)


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_lead(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
