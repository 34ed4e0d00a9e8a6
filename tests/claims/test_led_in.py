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

ROWS = [*HEADED, *ALL_BATCHES, *FROM_BATCH_TO_BATCH, *SUMS_BELOW, *THIS_BATCH, *PARTS_BY_THEIR_SUM]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_what_leads_to_a_list_tells(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
