"""How announcements write numbers, and what they come to."""

from __future__ import annotations

import re

import pytest

from pipeline.numerals import CHINESE_NUMERAL, ENGLISH, chinese_value, english_value

CHINESE = [
    ("55", 55),
    ("0", 0),
    ("1.59万", 15_900),
    ("1.59W", 15_900),
    ("3百", 300),
    ("22.5万", 225_000),
    ("1.2亿", 120_000_000),
    ("零", 0),
    ("十", 10),
    ("十二", 12),
    ("五十五", 55),
    ("九十", 90),
    ("两", 2),
    ("百", 100),
    ("千", 1_000),
    ("三百", 300),
    ("两千一百", 2_100),
    ("一万二千三百四十五", 12_345),
    ("3.5", None),
    ("一二三十百", None),
]

ENGLISH_NUMBERS = [
    ("55", 55),
    ("1.5 million", 1_500_000),
    ("12 thousand", 12_000),
    ("twelve", 12),
    ("Sixty-seven", 67),
    ("a hundred", 100),
    ("one hundred and eighteen", 118),
    ("two thousand three hundred", 2_300),
    ("2.5", None),
]


@pytest.mark.parametrize(("written", "value"), CHINESE)
def test_a_chinese_numeral_is_worth(written: str, value: int | None) -> None:
    assert chinese_value(written) == value


@pytest.mark.parametrize(("written", "value"), ENGLISH_NUMBERS)
def test_an_english_number_is_worth(written: str, value: int | None) -> None:
    found = re.search(ENGLISH, written, re.IGNORECASE)
    assert found is not None
    assert found[0] == written
    assert english_value(written) == value


@pytest.mark.parametrize(
    ("text", "numerals"),
    [
        ("新增55家，累计1.59万家", ["55", "1.59万"]),
        ("五十五家企业", ["五十五"]),
        ("两千一百家", ["两千一百"]),
        ("没有数字", []),
    ],
)
def test_numerals_are_found_whole(text: str, numerals: list[str]) -> None:
    assert [found[0] for found in CHINESE_NUMERAL.finditer(text)] == numerals
