"""Lists, parts and totals, grouped by what decides how a number in them is read. The notation is that of
``test_claims``.
"""

from __future__ import annotations

import pytest

from pipeline.claims import find_claims, readings
from pipeline.scopes import Refusal
from tests.test_claims import in_words

SHORTHAND = [
    (
        "第三批专精特新“小巨人”企业名单公布，温州31家入选。全市专精特新企业已有50家。",
        "温州市",
        ["little_giant 温州市 new 31 batch 3 confirmed", "little_giant 温州市 cumulative 50"],
    ),
    (
        "第三批“小巨人”企业名单公布，温州31家入选。全市专精特新企业已有50家，专精特新中小企业另有规定。",
        "温州市",
        ["little_giant 温州市 new 31 batch 3 confirmed", "srdi_sme 温州市 cumulative 50"],
    ),
    (
        "全市“小巨人”企业12家，专精特新企业50家。",
        "温州市",
        ["little_giant 温州市 cumulative 12", "srdi_sme 温州市 cumulative 50"],
    ),
]

NUMBERS_AND_NAMES_IN_ANY_ORDER = [
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
        ["little_giant 广东省 new 342 batch 5 proposed", "little_giant 深圳市 new 329 batch 5 proposed"],
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
]

WHAT_THE_LIST_ANNOUNCED = [
    (
        "第三批“小巨人”企业名单公示，共2930家。从地区看，浙江拥有入选企业最多，达308家；北京有167家，上海拥有181家。",
        None,
        [
            "little_giant 全国 new 2930 batch 3 proposed",
            "little_giant 浙江省 new 308 batch 3 proposed",
            "little_giant 北京市 new 167 batch 3 proposed",
            "little_giant 上海市 new 181 batch 3 proposed",
        ],
    ),
    (
        "截至第四批，全国“小巨人”企业共9279家：浙江1068家、广东880家。",
        None,
        [
            "little_giant 全国 cumulative 9279 batches 1-4",
            "little_giant 浙江省 cumulative 1068 batches 1-4",
            "little_giant 广东省 cumulative 880 batches 1-4",
        ],
    ),
    (
        "上海市第六批专精特新“小巨人”企业拟认定名单，共计207家，市级专精特新企业11985家。",
        None,
        ["little_giant 上海市 new 207 batch 6 proposed", "srdi_sme 上海市 cumulative 11985"],
    ),
    (
        "合肥市公布第六批专精特新“小巨人”企业名单，新增21家，另有56家通过复核。",
        None,
        ["little_giant 合肥市 new 21 batch 6 confirmed", "little_giant 合肥市 reviewed 56 confirmed"],
    ),
    (
        "广东第五批“小巨人”企业认定和第二批复核通过名单公示：658家企业通过认定，371家通过复核。",
        None,
        ["little_giant 广东省 new 658 batch 5 proposed", "little_giant 广东省 reviewed 371 batch 2 proposed"],
    ),
    (
        "2020年度济南市瞪羚企业名单公布，共120家。",
        None,
        ["gazelle 济南市 new 120 2020 confirmed municipal"],
    ),
]

SUMS = [
    (
        "江苏省公布2023年度专精特新中小企业名单，共100家。其中新认定80家、通过复核20家。",
        None,
        [
            "srdi_sme 江苏省 new_and_reviewed 100 2023 confirmed",
            "srdi_sme 江苏省 new 80 2023 confirmed",
            "srdi_sme 江苏省 reviewed 20 confirmed",
        ],
    ),
    (
        "全国累计培育“小巨人”企业8997家，其中第四批新培育4328家。",
        None,
        ["little_giant 全国 cumulative 8997 batches 1-4", "little_giant 全国 new 4328 batch 4"],
    ),
]

PARTS_OF_THE_FIRMS = [
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
        [
            "little_giant 全国 cumulative 514 [机器人领域]",
            "manufacturing_champion 全国 cumulative 19 [机器人领域]",
        ],
    ),
    (
        "目前，合肥拥有国家高新技术企业超8400家，其中人工智能企业600多家。",
        None,
        ["high_tech 合肥市 cumulative ≥8400", "high_tech 合肥市 cumulative ≥600 [人工智能企业]"],
    ),
    (
        "浙江有“小巨人”企业1806家，江苏2156家。\n注：以上均为有效期内企业。",
        None,
        ["little_giant 浙江省 cumulative 1806 [有效期内]", "little_giant 江苏省 cumulative 2156 [有效期内]"],
    ),
]

WHERE_OURS_IS = [
    ("全区新增专精特新中小企业86家，我市11家。", "巴彦淖尔市",
     ["srdi_sme 内蒙古自治区 new 86", "srdi_sme 巴彦淖尔市 new 11"]),
    (
        "我市累计拥有省级专精特新中小企业96家。\n其中，岳阳楼区9家、汨罗市7家、平江县5家。",
        None,
        [
            "srdi_sme 岳阳市 cumulative 96",
            "srdi_sme 岳阳楼区 cumulative 9",
            "srdi_sme 汨罗市 cumulative 7",
            "srdi_sme 平江县 cumulative 5",
        ],
    ),
]  # fmt: skip

TURNED_DOWN = [
    ("江苏“小巨人”（+30家）。", None, "difference"),
    ("去年，全市净增高新技术企业312家。", "温州市", "difference"),
    ("每个区县推荐专精特新中小企业不超过5家。", "温州市", "threshold"),
    ("为全省2000家专精特新企业提供贷款。", "浙江省", "served"),
    ("江苏省首批入板50家专精特新中小企业。", None, "guests"),
    ("全市有独角兽及培育企业216家。", "温州市", "counts something that only sounds like a title"),
    ("到2030年，力争“小巨人”企业达到100家。", "温州市", "plan"),
]

TABLE = [
    *SHORTHAND,
    *NUMBERS_AND_NAMES_IN_ANY_ORDER,
    *WHAT_THE_LIST_ANNOUNCED,
    *SUMS,
    *PARTS_OF_THE_FIRMS,
    *WHERE_OURS_IS,
]


@pytest.mark.parametrize(("text", "home", "expected"), TABLE)
def test_a_list_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert [in_words(claim) for claim in find_claims(text, home=home)] == expected


@pytest.mark.parametrize(("text", "home", "reason"), TURNED_DOWN)
def test_a_number_turned_down_has_its_reason(text: str, home: str | None, reason: str) -> None:
    assert find_claims(text, home=home) == []
    plain = text.translate(str.maketrans("，：", ",:", "“”"))
    refusals = [found for found in readings(plain, home, None, None) if isinstance(found, Refusal)]
    assert reason in {refusal.reason for refusal in refusals}


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("第四批“小巨人”公示，重庆143家入选。其中渝北区19家。", "渝北区"),
        ("第四批“小巨人”公示，重庆143家入选。其中江北区19家。", "江北区"),
    ],
)
def test_counties_since_merged_are_counted_by_their_own_names(text: str, region: str) -> None:
    part = find_claims(text)[-1]
    assert (part.region, part.count) == (region, 19)
    assert part.region_code is not None
    assert part.region_code.startswith("50")
