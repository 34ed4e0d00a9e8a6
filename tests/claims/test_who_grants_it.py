"""Who grants a title, as its row, its list or the office that made it known tells; and what only sounds like a list."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# The province before the first title of a row, the level before a batch, the office that listed.
GRANTORS: list[Row] = [
    # A place named twice, once in the title's own name.
    (
        "福建省制造业单项冠军企业全省共120家，其中45家落户泉州市。",
        None,
        [
            "manufacturing_champion 福建省 cumulative 120 provincial",
            "manufacturing_champion 泉州市 cumulative 45 provincial",
        ],
    ),
    (
        "滕州市今年新增山东省专精特新中小企业72家、瞪羚企业9家、制造业单项冠军企业5家。",
        "枣庄市",
        [
            "srdi_sme 滕州市 new 72",
            "gazelle 滕州市 new 9 provincial",
            "manufacturing_champion 滕州市 new 5 provincial",
        ],
    ),
    (
        "乐清市拥有浙江省隐形冠军企业12家、单项冠军企业9家、小巨人企业100家。",
        None,
        [
            "hidden_champion 乐清市 cumulative 12",
            "manufacturing_champion 乐清市 cumulative 9",
            "little_giant 乐清市 cumulative 100",
        ],
    ),
    (
        "文登区新培育省级专精特新企业17家、瞪羚企业6家、单项冠军企业3家，国家级专精特新小巨人企业2家。",
        None,
        [
            "srdi_sme 文登区 new 17",
            "gazelle 文登区 new 6 provincial",
            "manufacturing_champion 文登区 new 3 provincial",
            "little_giant 文登区 new 2",
        ],
    ),
    (
        "省经信厅发布《关于省级第四批专精特新小巨人企业名单的公示》，罗田县3家企业榜上有名。",
        None,
        ["little_giant 罗田县 new 3 batch 4 proposed provincial"],
    ),
    (
        "省工信厅公布全省制造业单项冠军企业名单，我市两家企业通过审核，成为陕西省第六批制造业单项冠军企业。",
        "渭南市",
        ["manufacturing_champion 渭南市 new 2 batch 6 confirmed provincial"],
    ),
    ("我市8家企业入围湖北省科创新物种瞪羚企业。", "鄂州市", ["gazelle 鄂州市 new 8 confirmed provincial"]),
    (
        "昆山6家企业入选2023年苏州市科技创新独角兽企业。",
        None,
        ["unicorn 昆山市 new 6 2023 confirmed municipal"],
    ),
    (
        "市科技局公示2024年拟认定瞪羚企业名单。办法出台后，这是第一次评选。拟认定瞪羚企业27家。",
        "珠海市",
        ["gazelle 珠海市 new 27 2024 proposed municipal"],
    ),
    (
        "省科技厅6月29日贴出辽宁省2022年度第二批雏鹰、瞪羚、独角兽企业的公示榜单。\n\n什么是独角兽：成立不满10年，没有上市，估值≥10亿美元。\n\n公示榜单上，阜新市的雏鹰企"
        "业31家、瞪羚企业8家、独角兽企业1家。",
        "阜新市",
        [
            "gazelle 阜新市 new 8 batch 2 2022 proposed provincial",
            "unicorn 阜新市 new 1 batch 2 2022 proposed provincial",
        ],
    ),
]

# A level that a half of a sentence begins with holds for all of its titles; the national one before lends it none.
LEVEL_OF_HALF: list[Row] = [
    ("此前，滁州仅有2个省级单项冠军。", None, ["manufacturing_champion 滁州市 cumulative 2 provincial"]),
    (
        "滁州拥有12个省级单项冠军、3个国家级单项冠军产品。",
        None,
        [
            "manufacturing_champion 滁州市 cumulative 12 provincial",
            "manufacturing_champion 滁州市 cumulative 3 [产品]",
        ],
    ),
    (
        "局长说，国字号“小巨人”21家，重点“小巨人”4家，省级的翻了一倍，208家。",
        "十堰市",
        [
            "little_giant 十堰市 cumulative 21",
            "key_little_giant 十堰市 cumulative 4",
            "little_giant 十堰市 cumulative 208 provincial",
        ],
    ),
    (
        "对照去年，随州省级“小巨人”由88家添到了130家，国家级的也从9家变成16家。",
        "随州市",
        [
            "little_giant 随州市 cumulative 88 provincial",
            "little_giant 随州市 cumulative 130 provincial",
            "little_giant 随州市 cumulative 9",
            "little_giant 随州市 cumulative 16",
        ],
    ),
    (
        "省级名单里，池州有隐形冠军3家；市级名单里，单项冠军有12家。",
        "池州市",
        ["hidden_champion 池州市 cumulative 3", "manufacturing_champion 池州市 cumulative 12 municipal"],
    ),
    (
        "去年新增的国家级小巨人有31家；省级的，专精特新中小企业410家，制造业单项冠军27家，瞪羚35家，独角兽2家。",
        "淄博市",
        [
            "little_giant 淄博市 new 31",
            "srdi_sme 淄博市 new 410",
            "manufacturing_champion 淄博市 new 27 provincial",
            "gazelle 淄博市 new 35 provincial",
            "unicorn 淄博市 new 2 provincial",
        ],
    ),
    (
        "国家级层面，小巨人30家、单项冠军8家；市级层面，专精特新企业300家，瞪羚企业12家。",
        "嘉兴市",
        [
            "little_giant 嘉兴市 cumulative 30",
            "manufacturing_champion 嘉兴市 cumulative 8",
            "srdi_sme 嘉兴市 cumulative 300 municipal",
            "gazelle 嘉兴市 cumulative 12 municipal",
        ],
    ),
    (
        "2023年，日照新培育国家级小巨人5家，省级专精特新企业96家、单项冠军企业14家，另有创新型中小企业188家。",
        None,
        [
            "little_giant 日照市 new 5 2023",
            "srdi_sme 日照市 new 96 2023",
            "manufacturing_champion 日照市 new 14 2023 provincial",
            "innovative_sme 日照市 new 188 2023",
        ],
    ),
    (
        "省级专精特新中小企业300家、单项冠军31家。",
        "烟台市",
        ["srdi_sme 烟台市 cumulative 300", "manufacturing_champion 烟台市 cumulative 31"],
    ),
    ("省级以上各类优质企业（单项冠军、专精特新、瞪羚等）总数为642家。", "日照市", []),
]

# A place that makes a list of several titles known, or after which it is called, grants them; no index of a firm's.
OWNERS_OF_LISTS: list[Row] = [
    (
        "今年省里认定瞪羚60家，市里一共有8家。",
        "芜湖市",
        ["gazelle 安徽省 new 60 confirmed provincial", "gazelle 芜湖市 new 8 confirmed provincial"],
    ),
    (
        "今年评出的单项冠军，池州拿了5个；省里总共评了98个。",
        "池州市",
        ["manufacturing_champion 池州市 new 5 confirmed", "manufacturing_champion 安徽省 new 98 confirmed"],
    ),
    ("陕西公布2022年瞪羚企业，汉中2家上榜。", "汉中市", ["gazelle 汉中市 new 2 2022 confirmed provincial"]),
    (
        "2022年度独角兽、瞪羚企业名单由武汉市公布。这一年新增独角兽4家，新增瞪羚120家。全市的独角兽是15家，瞪羚260家。",
        "武汉市",
        [
            "unicorn 武汉市 new 4 2022 confirmed municipal",
            "gazelle 武汉市 new 120 2022 confirmed municipal",
            "unicorn 武汉市 cumulative 15 municipal",
            "gazelle 武汉市 cumulative 260 municipal",
        ],
    ),
    (
        "瞪羚首次写进“2020年吉林省新型创新主体备案名单”。长春备案的瞪羚企业为38家；独角兽一栏，长春有3家，不过都是种子独角兽。",
        "长春市",
        ["gazelle 长春市 new 38 2020 provincial"],
    ),
    (
        "2024年佛山市高成长企业榜单发布，其中瞪羚企业60家。",
        "佛山市",
        ["gazelle 佛山市 new 60 2024 confirmed municipal"],
    ),
    ("某研究院发布2024全球独角兽榜，广东省独角兽72家。", "佛山市", ["unicorn 广东省 cumulative 72"]),
]

# What a new batch brought a stock to, and what grows from a figure, is all there are.
STOCKS: list[Row] = [
    (
        "随着第五批名单公布，青海省国家级小巨人企业达到27家，西宁占了19家，海东4家，海南1家。",
        None,
        [
            "little_giant 青海省 cumulative 27 batches 1-5",
            "little_giant 西宁市 cumulative 19 batches 1-5",
            "little_giant 海东市 cumulative 4 batches 1-5",
            "little_giant 海南藏族自治州 cumulative 1 batches 1-5",
        ],
    ),
    (
        "坊子区入库科技型中小企业由22家增加到236家。",
        None,
        ["tech_sme 坊子区 cumulative 22 national", "tech_sme 坊子区 cumulative 236 national"],
    ),
]

# 全市 of a county-level city that the sentence begins with; a think tank is no pool of firms.
PLACES: list[Row] = [
    (
        "晋江市科技局透露，截至2023年底，全市拥有专精特新“小巨人”企业27家。",
        "泉州市",
        ["little_giant 晋江市 cumulative 27"],
    ),
    (
        "据某某智库统计，截至2023年6月，北京独角兽企业数量为102家，朝阳区23家。",
        None,
        ["unicorn 北京市 cumulative 102", "unicorn 朝阳区 cumulative 23"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*GRANTORS, *LEVEL_OF_HALF, *OWNERS_OF_LISTS, *STOCKS, *PLACES])
def test_who_grants_it(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
