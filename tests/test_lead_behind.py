"""Figures that come first, and behind them what tells of what they are: read as if they stood the other way round."""

from __future__ import annotations

from itertools import product

import pytest

from pipeline.claims import find_claims
from pipeline.normalise import normalise
from tests.claims.notation import Row, claimed

FIGURES = [
    ("江苏568家、浙江355家", [("江苏省", 568), ("浙江省", 355)]),
    ("武汉103家，襄阳21家，宜昌20家", [("武汉市", 103), ("襄阳市", 21), ("宜昌市", 20)]),
    ("武汉独揽103家", [("武汉市", 103)]),
    ("武汉103家企业上榜", [("武汉市", 103)]),
    ("103家企业来自武汉", [("武汉市", 103)]),
    ("武汉、襄阳分别有103家、21家", [("武汉市", 103), ("襄阳市", 21)]),
    ("武汉103家、襄阳21家入选", [("武汉市", 103), ("襄阳市", 21)]),
    ("武汉拿下103席", [("武汉市", 103)]),
]
LEADS = [
    ("！第五批专精特新“小巨人”企业名单公布。", "confirmed"),
    ("！第五批专精特新“小巨人”企业名单公示。", "proposed"),
    ("。日前，工信部公布第五批专精特新“小巨人”企业名单。", "confirmed"),
    ("，第五批专精特新“小巨人”企业名单近日公布。", "confirmed"),
    ("，第五批专精特新“小巨人”企业名单公示后，座次由此排定。", "proposed"),
    ("，这是刚刚公布的第五批专精特新“小巨人”企业名单上的座次。", "confirmed"),
    ("——第五批专精特新“小巨人”企业名单昨日公布。", "confirmed"),
    ("——工信部昨日公示的第五批专精特新“小巨人”企业名单，把各地实力摆上了台面。", "proposed"),
    ("，第五批专精特新“小巨人”企业名单揭晓，各地排名高下立见。", "confirmed"),
    ("！工信部刚刚公布的第五批专精特新“小巨人”企业名单上，这一成绩亮眼。", "confirmed"),
    ("，最新公布的第五批专精特新“小巨人”企业名单显示。", "confirmed"),
    ("……从工信部公布的第五批专精特新“小巨人”企业名单中可以看到。", "confirmed"),
]


@pytest.mark.parametrize(("figures", "lead"), list(product(FIGURES, LEADS)))
def test_figures_before_their_list(figures: tuple[str, list[tuple[str, int]]], lead: tuple[str, str]) -> None:
    text = figures[0] + lead[0]
    claims = find_claims(text)
    assert [(claim.region, claim.count, claim.measure, claim.batch_last, claim.status) for claim in claims] == [
        (*number, "new", 5, lead[1]) for number in figures[1]
    ]
    for claim in claims:
        assert text[claim.evidence.start : claim.evidence.end] == claim.evidence.text
        assert str(claim.count) in claim.evidence.text


OTHER_LEADS: list[Row] = [
    (
        "江苏2156家、浙江1806家，这是两省国家级专精特新“小巨人”企业的数量。",
        None,
        ["little_giant 江苏省 cumulative 2156", "little_giant 浙江省 cumulative 1806"],
    ),
    (
        "江苏有2156家，浙江有1806家，这是两省国家级专精特新“小巨人”企业的数量。",
        None,
        ["little_giant 江苏省 cumulative 2156", "little_giant 浙江省 cumulative 1806"],
    ),
    (
        "江苏2156家、浙江1806家——两省国家级专精特新“小巨人”企业的家底各有多少，一目了然。",
        None,
        ["little_giant 江苏省 cumulative 2156", "little_giant 浙江省 cumulative 1806"],
    ),
    (
        "江苏有2156家，浙江有1806家——两省国家级专精特新“小巨人”企业的家底各有多少，一目了然。",
        None,
        ["little_giant 江苏省 cumulative 2156", "little_giant 浙江省 cumulative 1806"],
    ),
    (
        "江苏2156家、浙江1806家，国家级专精特新“小巨人”企业数量，两省名列前茅。",
        None,
        ["little_giant 江苏省 cumulative 2156", "little_giant 浙江省 cumulative 1806"],
    ),
    (
        "江苏有2156家，浙江有1806家，国家级专精特新“小巨人”企业数量，两省名列前茅。",
        None,
        ["little_giant 江苏省 cumulative 2156", "little_giant 浙江省 cumulative 1806"],
    ),
    (
        "江苏2156家、浙江1806家！国家级专精特新“小巨人”企业总数，江浙领先。",
        None,
        ["little_giant 江苏省 cumulative 2156", "little_giant 浙江省 cumulative 1806"],
    ),
    (
        "江苏有2156家，浙江有1806家！国家级专精特新“小巨人”企业总数，江浙领先。",
        None,
        ["little_giant 江苏省 cumulative 2156", "little_giant 浙江省 cumulative 1806"],
    ),
    (
        "省级瞪羚企业116家、国家级专精特新“小巨人”128家、国家制造业单项冠军11家，河南郑州家底厚实。",
        None,
        [
            "gazelle 郑州市 cumulative 116 provincial",
            "little_giant 郑州市 cumulative 128",
            "manufacturing_champion 郑州市 cumulative 11",
        ],
    ),
    (
        "国家级专精特新“小巨人”企业128家，制造业单项冠军11家，河南郑州家底厚实。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "128家国家级专精特新“小巨人”、11家制造业单项冠军，河南郑州家底厚实。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "省级瞪羚企业116家、国家级专精特新“小巨人”128家、国家制造业单项冠军11家，这是郑州的家底。",
        None,
        [
            "gazelle 郑州市 cumulative 116 provincial",
            "little_giant 郑州市 cumulative 128",
            "manufacturing_champion 郑州市 cumulative 11",
        ],
    ),
    (
        "国家级专精特新“小巨人”企业128家，制造业单项冠军11家，这是郑州的家底。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "128家国家级专精特新“小巨人”、11家制造业单项冠军，这是郑州的家底。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "省级瞪羚企业116家、国家级专精特新“小巨人”128家、国家制造业单项冠军11家，郑州创新底气十足。",
        None,
        [
            "gazelle 郑州市 cumulative 116 provincial",
            "little_giant 郑州市 cumulative 128",
            "manufacturing_champion 郑州市 cumulative 11",
        ],
    ),
    (
        "国家级专精特新“小巨人”企业128家，制造业单项冠军11家，郑州创新底气十足。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "128家国家级专精特新“小巨人”、11家制造业单项冠军，郑州创新底气十足。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "省级瞪羚企业116家、国家级专精特新“小巨人”128家、国家制造业单项冠军11家！郑州晒出成绩单。",
        None,
        [
            "gazelle 郑州市 cumulative 116 provincial",
            "little_giant 郑州市 cumulative 128",
            "manufacturing_champion 郑州市 cumulative 11",
        ],
    ),
    (
        "国家级专精特新“小巨人”企业128家，制造业单项冠军11家！郑州晒出成绩单。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "128家国家级专精特新“小巨人”、11家制造业单项冠军！郑州晒出成绩单。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "省级瞪羚企业116家、国家级专精特新“小巨人”128家、国家制造业单项冠军11家——郑州交出亮眼答卷。",
        None,
        [
            "gazelle 郑州市 cumulative 116 provincial",
            "little_giant 郑州市 cumulative 128",
            "manufacturing_champion 郑州市 cumulative 11",
        ],
    ),
    (
        "国家级专精特新“小巨人”企业128家，制造业单项冠军11家——郑州交出亮眼答卷。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "128家国家级专精特新“小巨人”、11家制造业单项冠军——郑州交出亮眼答卷。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "省级瞪羚企业116家、国家级专精特新“小巨人”128家、国家制造业单项冠军11家，郑州的科技企业梯队已经成形。",
        None,
        [
            "gazelle 郑州市 cumulative 116 provincial",
            "little_giant 郑州市 cumulative 128",
            "manufacturing_champion 郑州市 cumulative 11",
        ],
    ),
    (
        "国家级专精特新“小巨人”企业128家，制造业单项冠军11家，郑州的科技企业梯队已经成形。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "128家国家级专精特新“小巨人”、11家制造业单项冠军，郑州的科技企业梯队已经成形。",
        None,
        ["little_giant 郑州市 cumulative 128", "manufacturing_champion 郑州市 cumulative 11"],
    ),
    (
        "松江118家企业首次认定为上海市专精特新中小企业，2024年第一批名单日前公布。",
        None,
        ["srdi_sme 松江区 new 118 batch 1 2024 confirmed"],
    ),
    (
        "松江118家企业入选上海市专精特新中小企业，2024年第一批名单日前公布。",
        None,
        ["srdi_sme 松江区 new 118 batch 1 2024 confirmed"],
    ),
    (
        "温州27家企业入选国家级专精特新“小巨人”。工信部近日公布第七批名单。",
        None,
        ["little_giant 温州市 new 27 batch 7 confirmed"],
    ),
    ("温州新增27家国家级专精特新“小巨人”。工信部近日公布第七批名单。", None, ["little_giant 温州市 new 27 batch 7"]),
    (
        "温州、宁波分别有27家、93家企业入选国家级专精特新“小巨人”。工信部近日公布第七批名单。",
        None,
        ["little_giant 温州市 new 27 batch 7 confirmed", "little_giant 宁波市 new 93 batch 7 confirmed"],
    ),
    ("温州现有国家级专精特新“小巨人”312家。工信部近日公布第七批名单。", None, ["little_giant 温州市 cumulative 312"]),
    (
        "温州27家企业入选国家级专精特新“小巨人”。第七批名单日前由工信部公布。",
        None,
        ["little_giant 温州市 new 27 batch 7 confirmed"],
    ),
    ("温州新增27家国家级专精特新“小巨人”。第七批名单日前由工信部公布。", None, ["little_giant 温州市 new 27 batch 7"]),
    (
        "温州、宁波分别有27家、93家企业入选国家级专精特新“小巨人”。第七批名单日前由工信部公布。",
        None,
        ["little_giant 温州市 new 27 batch 7 confirmed", "little_giant 宁波市 new 93 batch 7 confirmed"],
    ),
    ("温州现有国家级专精特新“小巨人”312家。第七批名单日前由工信部公布。", None, ["little_giant 温州市 cumulative 312"]),
    (
        "温州27家企业入选国家级专精特新“小巨人”，第七批名单近日公布。",
        None,
        ["little_giant 温州市 new 27 batch 7 confirmed"],
    ),
    (
        "温州新增27家国家级专精特新“小巨人”，第七批名单近日公布。",
        None,
        ["little_giant 温州市 new 27 batch 7 confirmed"],
    ),
    (
        "温州、宁波分别有27家、93家企业入选国家级专精特新“小巨人”，第七批名单近日公布。",
        None,
        ["little_giant 温州市 new 27 batch 7 confirmed", "little_giant 宁波市 new 93 batch 7 confirmed"],
    ),
    ("温州现有国家级专精特新“小巨人”312家，第七批名单近日公布。", None, ["little_giant 温州市 cumulative 312"]),
    (
        "温州27家企业入选国家级专精特新“小巨人”。日前，工信部正式公布了第七批名单。",
        None,
        ["little_giant 温州市 new 27 batch 7 confirmed"],
    ),
    (
        "温州新增27家国家级专精特新“小巨人”。日前，工信部正式公布了第七批名单。",
        None,
        ["little_giant 温州市 new 27 batch 7"],
    ),
    (
        "温州、宁波分别有27家、93家企业入选国家级专精特新“小巨人”。日前，工信部正式公布了第七批名单。",
        None,
        ["little_giant 温州市 new 27 batch 7 confirmed", "little_giant 宁波市 new 93 batch 7 confirmed"],
    ),
    (
        "温州现有国家级专精特新“小巨人”312家。日前，工信部正式公布了第七批名单。",
        None,
        ["little_giant 温州市 cumulative 312"],
    ),
    (
        "渝北区以48家领跑，九龙坡区和北碚区各28家，同居次席，重庆国家级专精特新“小巨人”企业共有286家。",
        "重庆市",
        [
            "little_giant 渝北区 cumulative 48",
            "little_giant 九龙坡区 cumulative 28",
            "little_giant 北碚区 cumulative 28",
            "little_giant 重庆市 cumulative 286",
        ],
    ),
    (
        "渝北48家、北碚28家，重庆国家级专精特新“小巨人”企业共有286家。",
        "重庆市",
        [
            "little_giant 渝北区 cumulative 48",
            "little_giant 北碚区 cumulative 28",
            "little_giant 重庆市 cumulative 286",
        ],
    ),
    (
        "渝北区以48家领跑，九龙坡区和北碚区各28家，同居次席——重庆国家级专精特新“小巨人”企业共有286家。",
        "重庆市",
        [
            "little_giant 渝北区 cumulative 48",
            "little_giant 九龙坡区 cumulative 28",
            "little_giant 北碚区 cumulative 28",
            "little_giant 重庆市 cumulative 286",
        ],
    ),
    (
        "渝北48家、北碚28家——重庆国家级专精特新“小巨人”企业共有286家。",
        "重庆市",
        [
            "little_giant 渝北区 cumulative 48",
            "little_giant 北碚区 cumulative 28",
            "little_giant 重庆市 cumulative 286",
        ],
    ),
    (
        "渝北区以48家领跑，九龙坡区和北碚区各28家，同居次席，全市国家级专精特新“小巨人”企业总数286家。",
        "重庆市",
        [
            "little_giant 渝北区 cumulative 48",
            "little_giant 九龙坡区 cumulative 28",
            "little_giant 北碚区 cumulative 28",
            "little_giant 重庆市 cumulative 286",
        ],
    ),
    (
        "渝北48家、北碚28家，全市国家级专精特新“小巨人”企业总数286家。",
        "重庆市",
        [
            "little_giant 渝北区 cumulative 48",
            "little_giant 北碚区 cumulative 28",
            "little_giant 重庆市 cumulative 286",
        ],
    ),
    (
        "渝北区以48家领跑，九龙坡区和北碚区各28家，同居次席。重庆的国家级专精特新“小巨人”企业共计286家。",
        "重庆市",
        [
            "little_giant 渝北区 cumulative 48",
            "little_giant 九龙坡区 cumulative 28",
            "little_giant 北碚区 cumulative 28",
            "little_giant 重庆市 cumulative 286",
        ],
    ),
    (
        "渝北48家、北碚28家。重庆的国家级专精特新“小巨人”企业共计286家。",
        "重庆市",
        [
            "little_giant 渝北区 cumulative 48",
            "little_giant 北碚区 cumulative 28",
            "little_giant 重庆市 cumulative 286",
        ],
    ),
    (
        "江阴57家、宜兴30家都计算在内，无锡市培育的国家级专精特新“小巨人”企业累计达280家。",
        None,
        [
            "little_giant 江阴市 cumulative 57",
            "little_giant 宜兴市 cumulative 30",
            "little_giant 无锡市 cumulative 280",
        ],
    ),
    (
        "包括江阴的57家和宜兴的30家，无锡市国家级专精特新“小巨人”企业累计达280家。",
        None,
        [
            "little_giant 江阴市 cumulative 57",
            "little_giant 宜兴市 cumulative 30",
            "little_giant 无锡市 cumulative 280",
        ],
    ),
    ("宁波500强企业18家、上市公司120家，第七批国家级专精特新“小巨人”企业名单公布。", None, []),
    (
        "杭州规上企业5000家，第七批国家级专精特新“小巨人”企业名单公布，杭州入选93家。",
        None,
        ["little_giant 杭州市 new 93 batch 7 confirmed"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), OTHER_LEADS)
def test_figures_before_what_they_are(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected


@pytest.mark.parametrize("text", [figures[0] + lead[0] for figures, lead in product(FIGURES, LEADS)])
def test_every_character_leads_back_to_its_own(text: str) -> None:
    plain = normalise(text)
    assert len(set(plain.positions)) == len(plain.text)
    assert all(text[at] == char for char, at in zip(plain.text, plain.positions, strict=True) if char.isdecimal())
