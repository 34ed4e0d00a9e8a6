"""What a text goes back to from afar: one of two lists named together, a note on what all of its figures count, the day
that a total goes up to; and what there is today beside what is wanted.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Two lists are named together, and each figure behind them says of which it is.
ONE_OF_TWO_LISTS: list[Row] = [
    (
        "拟认定的第八批单项冠军和拟通过复核的第五批单项冠军同日公示。前者里有台州市6家企业，后者里有台州市9家。",
        None,
        [
            "manufacturing_champion 台州市 new 6 batch 8 proposed",
            "manufacturing_champion 台州市 reviewed 9 batch 5 proposed",
        ],
    ),
    (
        "第四批“小巨人”和第一批“小巨人”复核通过的名单昨天一起公布。前一张名单上，我市有18家。后一张上则是2家。",
        "台州市",
        ["little_giant 台州市 new 18 batch 4 confirmed", "little_giant 台州市 reviewed 2 batch 1 confirmed"],
    ),
    (
        "第七批单项冠军与通过复核的第四批单项冠军日前公示，前者我市有海正药业等5家企业，后者有3家。",
        "台州市",
        [
            "manufacturing_champion 台州市 new 5 batch 7 proposed",
            "manufacturing_champion 台州市 reviewed 3 batch 4 proposed",
        ],
    ),
    (
        "省里先后公布了第五批和第六批隐形冠军名单，前者有台州7家，后者有台州4家。",
        None,
        ["hidden_champion 台州市 new 7 batch 5 confirmed", "hidden_champion 台州市 new 4 batch 6 confirmed"],
    ),
    # Places are what 前者 and 后者 mean here, and the batch before this one is none of two lists.
    (
        "福建和安徽的第六批“小巨人”数量接近，前者81家，后者79家。",
        None,
        ["little_giant 福建省 new 81 batch 6", "little_giant 安徽省 new 79 batch 6"],
    ),
    (
        "第七批“小巨人”名单公示，我市入选13家。与前一批名单相比，多了4家。",
        "台州市",
        ["little_giant 台州市 new 13 batch 7 proposed"],
    ),
]

# A note says of all stocks what they leave out; a term by itself is no such note, and what is new is all valid.
NOTED: list[Row] = [
    (
        "安徽高新技术企业共2.2万家，其中合肥1万家。\n备注：所列企业均在有效期内。",
        None,
        ["high_tech 安徽省 cumulative 22000 [有效期内]", "high_tech 合肥市 cumulative 10000 [有效期内]"],
    ),
    (
        "全国“小巨人”企业现有1.45万家，山东1180家。\n说明：以上数据不含已过有效期的企业。",
        None,
        ["little_giant 全国 cumulative 14500 [有效期内]", "little_giant 山东省 cumulative 1180 [有效期内]"],
    ),
    (
        "全国“小巨人”企业现有1.45万家，山东1180家。（统计口径：有效期内企业）",
        None,
        ["little_giant 全国 cumulative 14500 [有效期内]", "little_giant 山东省 cumulative 1180 [有效期内]"],
    ),
    (
        "安徽高新技术企业共2.2万家，合肥1万家。\n注：证书有效期三年。",
        None,
        ["high_tech 安徽省 cumulative 22000", "high_tech 合肥市 cumulative 10000"],
    ),
    (
        "第六批“小巨人”公布，安徽入选129家。\n注：称号有效期均为三年，期满须复核。",
        None,
        ["little_giant 安徽省 new 129 batch 6 confirmed"],
    ),
]

# Up to a day is not up to a batch.
UP_TO: list[Row] = [
    (
        "第七批单项冠军日前公示，我市有2家上榜。算到目前，全市共培育单项冠军11家。",
        "衢州市",
        ["manufacturing_champion 衢州市 new 2 batch 7 proposed", "manufacturing_champion 衢州市 cumulative 11"],
    ),
    (
        "算到第七批，全市单项冠军共有11家。",
        "衢州市",
        ["manufacturing_champion 衢州市 cumulative 11 batches 1-7"],
    ),
]

# What there is today stands between goals; what it shall grow to is one, whenever that may be.
NOW_AND_THEN: list[Row] = [
    (
        "现将《丽水市梯度培育三年行动计划》印发给你们。\n一、总体目标\n瞪羚企业现为41家，每年新增12家，到2028年达到80家；"
        "高新技术企业现为960家，到2028年翻一番。",
        "丽水市",
        ["gazelle 丽水市 cumulative 41", "high_tech 丽水市 cumulative 960"],
    ),
    (
        "年均增加科技型中小企业200家，到2028年底力争突破3000家；单项冠军企业当前是7家，力争翻一番。",
        "丽水市",
        ["manufacturing_champion 丽水市 cumulative 7"],
    ),
    ("到2028年，全市瞪羚企业由现在的41家发展到80家。", "丽水市", ["gazelle 丽水市 cumulative 41"]),
    (
        "到2028年，国家级“小巨人”企业要从目前的38家增加到70家，专精特新中小企业要从目前的520家增加到900家。",
        "丽水市",
        ["little_giant 丽水市 cumulative 38", "srdi_sme 丽水市 cumulative 520"],
    ),
    # A list of goals, however it is led in; not one of what was achieved.
    (
        "到2028年的目标写在《安徽省倍增行动方案（2025—2028年）》里：高新技术企业3万家，瞪羚企业1200家，新增“小巨人”300家。",
        None,
        [],
    ),
    ("《方案》定下的目标，到2028年是这样的：高新技术企业3万家，瞪羚企业1200家。", "安徽省", []),
    ("今年要完成的目标有：新增高新技术企业800家，新增瞪羚企业60家。", "安徽省", []),
    (
        "全省提前完成目标：高新技术企业已达2.4万家，瞪羚企业900家。",
        "安徽省",
        ["high_tech 安徽省 cumulative 24000", "gazelle 安徽省 cumulative 900"],
    ),
]

# The place whose figure it is follows as what the figure is; a place that is only described by it owns none.
WHOSE_FIGURE: list[Row] = [
    ("58家国家级“小巨人”企业——这是扬州目前的家底。", None, ["little_giant 扬州市 cumulative 58"]),
    ("2600家高新技术企业，是泰州眼下的数字，全省有五个市比它多。", None, ["high_tech 泰州市 cumulative 2600"]),
    ("58家国家级“小巨人”企业，是扬州制造业的中坚。", None, []),
    # Its rank in the whole country makes a figure none of the country's.
    (
        "宁波的国家级“小巨人”眼下有420家。论“小巨人”数量，420家在全国城市当中居第四。",
        None,
        ["little_giant 宁波市 cumulative 420"],
    ),
]

# What a year brought is held against its goal.
GOALS_MET: list[Row] = [
    ("全年目标新增瞪羚企业30家，已完成26家，完成率87%。", "泰州市", ["gazelle 泰州市 new 26"]),
    ("泰州今年要新增专精特新中小企业240家，上半年已经完成150家。", None, ["srdi_sme 泰州市 new 150"]),
    ("省里下达的目标为新增“小巨人”12家，实际新增17家。", "泰州市", ["little_giant 泰州市 new 17"]),
    ("计划培育高新技术企业3000家，现已完成2600家。", "泰州市", ["high_tech 泰州市 cumulative 2600"]),
]

# Whom a review is said to be of, and who was left by it.
UNDER_REVIEW: list[Row] = [
    (
        "本次复核的是第三批“小巨人”，泰州共有26家参加，通过的为23家。",
        None,
        ["little_giant 泰州市 reviewed 23 batch 3 confirmed"],
    ),
    (
        "对2020年度认定的专精特新中小企业进行了复核，96家过关，8家未过。",
        "泰州市",
        ["srdi_sme 泰州市 reviewed 96 2020 confirmed", "srdi_sme 泰州市 revoked 8 2020 confirmed"],
    ),
    # So many of ten are a share.
    ("在泰州的120家“小巨人”里，十家有九家是民企。", None, ["little_giant 泰州市 cumulative 120"]),
]

# Those on a list, and some of them: the list's own name tells no part.
ON_A_LIST: list[Row] = [
    (
        "登上第八批单项冠军榜单的泰州企业有6家。",
        None,
        ["manufacturing_champion 泰州市 new 6 batch 8 confirmed"],
    ),
    ("上了第六批国家级“小巨人”名单的，我市有19家企业。", "泰州市", ["little_giant 泰州市 new 19 batch 6 confirmed"]),
    (
        "列入第六批“小巨人”名单的泰州民营企业有15家。",
        None,
        ["little_giant 泰州市 new 15 batch 6 confirmed [民营企业]"],
    ),
    (
        "1、第六批“小巨人”名单公布，泰州入选19家。\n2、高新技术企业方面，泰州共有2600家。",
        None,
        ["little_giant 泰州市 new 19 batch 6 confirmed", "high_tech 泰州市 cumulative 2600"],
    ),
]

# Firms of another name, and one firm that only serves as an example.
NOT_THE_TITLED: list[Row] = [
    ("有7家泰州企业不再是高新技术企业。", None, ["high_tech 泰州市 revoked 7 confirmed"]),
    ("从专精特新企业到单项冠军，再到“领航者”企业，梯队逐级成形。“领航者”企业在湖北已有45家。", None, []),
    ("专精特新“小巨人”企业都有自己的绝活。在泰州有一家企业，专做轴承三十年。", None, []),
    (
        "第八批单项冠军公布，泰州有一家企业上榜。",
        None,
        ["manufacturing_champion 泰州市 new 1 batch 8 confirmed"],
    ),
]

ROWS = [
    *ONE_OF_TWO_LISTS,
    *NOTED,
    *UP_TO,
    *NOW_AND_THEN,
    *WHOSE_FIGURE,
    *GOALS_MET,
    *UNDER_REVIEW,
    *ON_A_LIST,
    *NOT_THE_TITLED,
]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
