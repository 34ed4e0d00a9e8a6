"""Leads that name the place behind their figures, venues that own nothing, lists of another level."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A dateline only tells where a paper's man sat: the province that the lead goes on with has the firms.
BEHIND: list[Row] = [
    (
        "本报成都5月6日电 国家高新技术企业有1.8万家、专精特新“小巨人”企业有840家。"
        "5月6日，四川省科技成果发布会在成都举行。目前四川省级专精特新中小企业达5600家。",
        None,
        ["high_tech 四川省 cumulative 18000", "little_giant 四川省 cumulative 840", "srdi_sme 四川省 cumulative 5600"],
    ),
    (
        "南昌1月9日电 (记者) 高新技术企业突破7000家、专精特新“小巨人”企业达到255家，江西交出科技答卷。",
        None,
        ["high_tech 江西省 cumulative ≥7000", "little_giant 江西省 cumulative 255"],
    ),
    (
        "南昌1月9日电 (记者) 高新技术企业突破3000家、专精特新“小巨人”企业达到155家，南昌交出科技答卷。",
        None,
        ["high_tech 南昌市 cumulative ≥3000", "little_giant 南昌市 cumulative 155"],
    ),
    (
        "高新技术企业突破3000家、达到3126家，“小巨人”突破100家、达到107家，烟台用两个“突破”交出科创答卷。",
        None,
        ["high_tech 烟台市 cumulative 3126", "little_giant 烟台市 cumulative 107"],
    ),
    ("会上透露，高新技术企业达1.9万家，湖南创新能力再上台阶。", None, ["high_tech 湖南省 cumulative 19000"]),
]

# Where a meeting was held or closed is not whom it was about.
VENUES: list[Row] = [
    (
        "12月2日，安徽省新闻发布会在合肥开。安徽的省科技型中小企业、省专精特新中小企业如今分别有3.1万家、1.04万家。",
        None,
        ["tech_sme 安徽省 cumulative 31000 provincial", "srdi_sme 安徽省 cumulative 10400"],
    ),
    ("大会在杭州落幕。浙江省级专精特新中小企业达1.4万家。", None, ["srdi_sme 浙江省 cumulative 14000"]),
    ("论坛在厦门开讲。福建省级创新型中小企业达到1.1万家。", None, ["innovative_sme 福建省 cumulative 11000"]),
    ("企业在宁波开发区扎根。宁波高新技术企业达到9000家。", None, ["high_tech 宁波市 cumulative 9000"]),
]

# The batch of the nation's list is none of a province's title.
LEVELS: list[Row] = [
    (
        "2023年，东某公司成为国家第八批制造业单项冠军，另有10户企业列入省制造业单项冠军。",
        "平房区",
        ["manufacturing_champion 平房区 new 10 2023 confirmed provincial"],
    ),
    (
        "某公司进入国家级第五批小巨人名单，6户企业获评省级小巨人。",
        "岳阳市",
        ["little_giant 岳阳市 new 6 confirmed provincial"],
    ),
    (
        "国家第六批小巨人名单公布，我市3家入选国家级小巨人。",
        "岳阳市",
        ["little_giant 岳阳市 new 3 batch 6 confirmed"],
    ),
    (
        "安徽省第六批专精特新小巨人名单公示，合肥48家入选国家级小巨人。",
        None,
        ["little_giant 合肥市 new 48 batch 6 proposed"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*BEHIND, *VENUES, *LEVELS])
def test_the_place_is_told_behind(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
