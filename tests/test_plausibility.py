"""What places can have of a title, and what therefore is nobody's figure."""

from __future__ import annotations

import pytest

from pipeline.divisions import division
from pipeline.plausibility import most_firms_of
from pipeline.records import Programme
from tests.claims.notation import claimed


@pytest.mark.parametrize(
    ("programme", "place", "most"),
    [
        ("little_giant", "深圳市", 1_400),  # 1333 by the end of 2025
        ("little_giant", "上海市", 1_400),  # a municipality is a city
        ("little_giant", "江苏省", 3_000),
        ("little_giant", "义乌市", 600),
        ("little_giant", "全国", 50_000),  # 17600 by the end of 2025
        ("hidden_champion_cultivation", "宁波市", None),
    ],
)
def test_the_most_that_a_place_has(programme: Programme, place: str, most: int | None) -> None:
    assert most_firms_of(programme, division(place)) == most


def test_the_most_that_any_province_has() -> None:
    assert most_firms_of("little_giant") == 3_000


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        ("全国专精特新“小巨人”企业共有21家与本院合作。", None, []),
        ("义乌市有国家级专精特新“小巨人”企业1112家。", None, []),
        ("福建省有国家级专精特新“小巨人”企业2家。", None, ["little_giant 福建省 cumulative 2"]),  # as it says itself
        (
            "全国现有专精特新“小巨人”企业1.76万家，另有6000万家专精特新“小巨人”企业的供应商。",
            None,
            ["little_giant 全国 cumulative 17600"],
        ),
        ("福建省加快创新。首家专业孵化器培育高新技术企业3家。", None, []),
        ("青海省加快创新。高新技术企业增加到98家。", None, ["high_tech 青海省 cumulative 98"]),
        ("山东省制造业单项冠军企业达到1180家。", None, ["manufacturing_champion 山东省 cumulative 1180"]),
        (
            "Hong Kong hosted the fair. The mainland's small giants number 12,000.",
            None,
            ["little_giant 全国 cumulative 12000"],  # more than any province has
        ),
        ("Xi'an has more than 700 unicorn companies.", None, []),
    ],
)
def test_figures_that_no_such_place_can_have(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
