"""Firms with a title among those of a market, figures that only the nation can have, goals only compared with."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Firms counted as listed first, of whom the title's holders are told.
AMONG_THE_LISTED: list[Row] = [
    (
        "Of the 58 firms newly listed on the STAR Market this year, 36 were little giants.",
        None,
        ["little_giant 全国 cumulative 36 [firms newly listed on the STAR Market this year]"],
    ),
    (
        "Among the 21 companies that went public on the Beijing bourse in June, 15 are national-level little giants.",
        None,
        ["little_giant 全国 cumulative 15 [companies that went public on the Beijing bourse in June]"],
    ),
    (
        "Fujian has 168 listed companies, among them 31 little giants.",
        None,
        ["little_giant 福建省 cumulative 31 [listed companies]"],
    ),
    (
        "IPOs of little giants fell to 71 last year, a third fewer than before.",
        None,
        ["little_giant 全国 cumulative 71 [IPOs]"],
    ),
    (
        "The bourse grows. Most of its listed firms, 66 little giants (in niche markets) included, make parts.",
        None,
        ["little_giant 全国 cumulative 66 [listed firms]"],
    ),
    ("Of the 30 firms in Hefei that are hiring, 12 are little giants.", None, []),
]

# The place that nothing names, and those that are only named beside it.
WHOSE: list[Row] = [
    (
        "By 2022 a total of 8,800 little giants had been recognized, an official told a forum in Nanjing.",
        None,
        ["little_giant 全国 cumulative 8800 confirmed"],
    ),
    (
        "China's little giants were above 13,000, 1,410 of them in Shandong, third before Beijing and Anhui.",
        None,
        ["little_giant 全国 cumulative ≥13000", "little_giant 山东省 cumulative 1410"],
    ),
]

# Firms by several adjectives, by the program, in batches; goals that a figure is held against, or that it repeats.
TOLD_ROUND_ABOUT: list[Row] = [
    (
        "China has fostered some 13,800 young, family-run companies as little giants, more than the goal for 2025.",
        None,
        ["little_giant 全国 cumulative ≈13800"],
    ),
    (
        "The ministry launched the Little Giants program for small firms. They work in niches. Less dependence on "
        "suppliers is the aim.\nMore than 9,500 companies have been chosen by the program in several batches.",
        None,
        ["little_giant 全国 cumulative ≥9500 confirmed"],
    ),
    (
        "Until May the ministry had recognized 4,600 little giants; it aims to nurture 9,000 such pioneers by 2026."
        "\nLast July it had announced 9,000 little giants for advanced manufacturing.",
        None,
        ["little_giant 全国 cumulative 4600 confirmed"],
    ),
    ("Hebei has 455 little giants now, well above its target.", None, ["little_giant 河北省 cumulative 455"]),
    ("Hebei aims at 455 little giants, above last year's target.", None, []),
    (
        "We look at the four batches of little giants which the ministry announced from 2019 to 2022, a total of 8,800 "
        "firms.",
        None,
        ["little_giant 全国 cumulative 8800 batches 1-4 confirmed"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*AMONG_THE_LISTED, *WHOSE, *TOLD_ROUND_ABOUT])
def test_among_the_listed(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
