"""What a list is of, as its figures and its place in the text tell, whatever stands nearer; and who grants what."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A list is of the figure that it adds up to, though a larger total stands between; the rest of a list is of it too.
ADDED_UP: list[Row] = [
    (
        "第八批制造业单项冠军企业揭晓，浙江新增46家，增量最多的是温州，新上榜12家，超过台州。2016年至今，八批共遴选单项冠军1557家。"
        "温州各县市当中，乐清市、瑞安市各3家，平阳县2家，永嘉县、苍南县分别为3家和1家。",
        None,
        [
            "manufacturing_champion 浙江省 new 46 batch 8 confirmed",
            "manufacturing_champion 温州市 new 12 batch 8 confirmed",
            "manufacturing_champion 全国 cumulative 1557 batches 1-8 confirmed",
            "manufacturing_champion 乐清市 new 3 batch 8 confirmed",
            "manufacturing_champion 瑞安市 new 3 batch 8 confirmed",
            "manufacturing_champion 平阳县 new 2 batch 8 confirmed",
            "manufacturing_champion 永嘉县 new 3 batch 8 confirmed",
            "manufacturing_champion 苍南县 new 1 batch 8 confirmed",
        ],
    ),
    (
        "第四批专精特新“小巨人”公示，盐城有33家企业入选。加上此前的25家，盐城市已有“小巨人”58家。这33家里，大丰区12家。"
        "其余的分布是：东台市8家，建湖县和射阳县各4家。",
        None,
        [
            "little_giant 盐城市 new 33 batch 4 proposed",
            "little_giant 盐城市 cumulative 25 batches 1-3",
            "little_giant 盐城市 cumulative 58 batches 1-4 proposed",
            "little_giant 大丰区 new 12 batch 4 proposed",
            "little_giant 东台市 new 8 batch 4 proposed",
            "little_giant 建湖县 new 4 batch 4 proposed",
            "little_giant 射阳县 new 4 batch 4 proposed",
        ],
    ),
    (
        "截至目前，金华共有38家企业入选省级隐形冠军。其中，永康市、兰溪市分别有9家、6家入选企业。",
        "金华市",
        [
            "hidden_champion 金华市 cumulative 38 confirmed",
            "hidden_champion 永康市 cumulative 9 confirmed",
            "hidden_champion 兰溪市 cumulative 6 confirmed",
        ],
    ),
]

# One word beside a number: what a batch brought about is a stock, those being judged have only asked, new ones are new.
BESIDE_A_NUMBER: list[Row] = [
    (
        "工信部公布的第四批专精特新“小巨人”名单里，有3家婺源企业。婺源由此共有5家企业进入“小巨人”行列。",
        "婺源县",
        [
            "little_giant 婺源县 new 3 batch 4 confirmed",
            "little_giant 婺源县 cumulative 5 batches 1-4 confirmed",
        ],
    ),
    (
        "上半年，威海新增专精特新中小企业120家，备案科技型中小企业超过900家、高新技术企业数量达到1210家。",
        "威海市",
        [
            "srdi_sme 威海市 new 120",
            "tech_sme 威海市 new ≥900",
            "high_tech 威海市 cumulative 1210",
        ],
    ),
    ("正在评审的专精特新中小企业有820家。", "烟台市", ["srdi_sme 烟台市 applied 820"]),
    (
        "榜单显示，过去一年中国的新独角兽有41家。",
        None,
        ["unicorn 全国 new 41"],
    ),
    (
        "福州通过2023年度第一批、第二批高新技术企业认定的共有640家企业。",
        None,
        ["high_tech 福州市 new 640 batches 1-2 2023 confirmed"],
    ),
    ("2021年至2022年，全市新认定高新技术企业31家。", "日喀则市", ["high_tech 日喀则市 new 31 confirmed"]),
    ("截至2022年底，我市培育96家中小企业入选省级专精特新企业库。", "三亚市", ["srdi_sme 三亚市 cumulative 96"]),
]

# 市 in a row of titles is the level that grants; a private institute's unicorns are nobody's.
GRANTED_BY: list[Row] = [
    (
        "2021年，全市培育市专精特新中小企业42家、省专精特新中小企业16家。",
        "亳州市",
        ["srdi_sme 亳州市 new 42 2021 municipal", "srdi_sme 亳州市 new 16 2021"],
    ),
    (
        "胡润研究院发布《2024全球独角兽榜》，无锡有7家独角兽上榜。",
        None,
        ["unicorn 无锡市 cumulative 7"],
    ),
    (
        "高新技术企业达612家，入选中国独角兽企业的公司有2家。",
        "泰州市",
        ["high_tech 泰州市 cumulative 612", "unicorn 泰州市 cumulative 2"],
    ),
    (
        "佛山市昨公布2021年瞪羚企业榜单，共有24家企业入选。",
        None,
        ["gazelle 佛山市 new 24 2021 confirmed municipal"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*ADDED_UP, *BESIDE_A_NUMBER, *GRANTED_BY])
def test_what_a_figure_is_of(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
