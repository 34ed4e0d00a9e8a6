"""Figures that only tell what places gained, and words beside a number that explain, or name, something else: for whom
a title is meant, firms in brackets, a loan for firms, an office and the province that it lies in.
"""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

ROWS: list[Row] = [
    # gains of places
    (
        "In 2023 Henan had 810 gazelles. By city, the increment was largest in Zhengzhou, 88, followed by "
        "Luoyang with 41 and Xinxiang with 20.",
        None,
        ["gazelle 河南省 cumulative 810"],
    ),
    (
        "Hubei has 300 gazelles. Increases above 20 are found in Wuhan and Xiangyang only. The biggest, 66, "
        "fell to Wuhan.",
        None,
        ["gazelle 湖北省 cumulative 300"],
    ),
    (
        "Hubei has 300 gazelles, an increase of 66. The biggest contingent, 166, is at home in Wuhan; "
        "Xiangyang has 30.",
        None,
        ["gazelle 湖北省 cumulative 300", "gazelle 武汉市 cumulative 166", "gazelle 襄阳市 cumulative 30"],
    ),
    (
        "Growth in the number of gazelles was strongest in Wuhan. The city now has 166 gazelles.",
        None,
        ["gazelle 武汉市 cumulative 166"],
    ),
    (
        "The increase came to 20 in Wuhan and 12 in Yichang. Wuhan now counts 166 gazelles in all.",
        None,
        ["gazelle 武汉市 cumulative 166"],
    ),
    # told beside a clause
    (
        "Dalian made a good showing on the newest roll of little giants, 38 of its firms having been chosen.",
        None,
        ["little_giant 大连市 new 38 confirmed"],
    ),
    (
        "The fifth batch of single champions is out, nine Tianjin companies having been named.",
        None,
        ["manufacturing_champion 天津市 new 9 batch 5 confirmed"],
    ),
    (
        "The list of gazelles for 2023 was announced yesterday, with 44 of the city's firms having been recognized.",
        "沈阳市",
        ["gazelle 沈阳市 new 44 2023 confirmed"],
    ),
    # for whom a title is
    (
        "Altogether 61 firms in Weihai were granted the title, reserved for high-tech enterprises. The title "
        "of gazelle is new here.",
        None,
        [],
    ),
    (
        "Gazelles are what Weihai hopes for. Altogether 61 firms in Weihai were granted the title, which is "
        "open to innovative SMEs only.",
        None,
        ["gazelle 威海市 new 61 confirmed"],
    ),
    (
        "In Weihai 61 firms hold the title of high-tech enterprise.",
        None,
        ["high_tech 威海市 cumulative 61"],
    ),
    (
        "61 firms in Weihai were given the title of gazelle, which is meant for high-tech enterprises.",
        None,
        ["gazelle 威海市 new 61 confirmed"],
    ),
    # what is made for firms
    (
        "There are 310 technology-based SMEs in Weihai. 95 firms had by the end of June 2024 taken loans "
        "under the technology SME loan scheme.",
        "威海市",
        ["tech_sme 威海市 cumulative 310"],
    ),
    (
        "There are 310 technology-based SMEs in Weihai. 95 companies of Weihai attended the high-tech "
        "enterprise forum.",
        "威海市",
        ["tech_sme 威海市 cumulative 310"],
    ),
    (
        "Weihai's unicorn board lists 12 firms.",
        "威海市",
        [],
    ),
    # an office and where it lies
    (
        "According to the Science and Technology Bureau of Jining, Shandong Province, with 12 new ones, the "
        "city's gazelles now number 81.",
        None,
        ["gazelle 济宁市 new 12", "gazelle 济宁市 cumulative 81"],
    ),
    (
        "The Economy and Information Bureau of Jiaxing, Zhejiang Province announced that 40 hidden champions "
        "are at home in the city.",
        None,
        ["hidden_champion 嘉兴市 cumulative 40"],
    ),
    # put into a register in a year
    (
        "The technology-based SMEs that were put into the warehouse in 2022 come to 231.",
        "景德镇市",
        ["tech_sme 景德镇市 new 231 2022 national"],
    ),
    (
        "Our city's technology-based SMEs stored in 2022 total 231, 40 more than in 2021.",
        "景德镇市",
        ["tech_sme 景德镇市 new 231 2022 national"],
    ),
    (
        "Our city's technology-based SMEs total 731.",
        "景德镇市",
        ["tech_sme 景德镇市 cumulative 731"],
    ),
    # clusters and their levels
    (
        "Anhui named 20 new industry clusters. Hefei and Wuhu, with 2 each, owe theirs to chips (Hexin and "
        "other little giants work here) and cars.",
        None,
        [],
    ),
    (
        "Anhui has 60 provincial clusters, 12 national-level ones and 31 gazelles.",
        None,
        ["gazelle 安徽省 cumulative 31"],
    ),
    (
        "Anhui has 60 provincial little giants and 12 national-level ones.",
        None,
        ["little_giant 安徽省 cumulative 60 provincial", "little_giant 安徽省 cumulative 12"],
    ),
    # whose list it is
    (
        "Hebei Province released its third batch of manufacturing single champions, with 71 companies on it.",
        None,
        ["manufacturing_champion 河北省 new 71 batch 3 confirmed provincial"],
    ),
    (
        "MIIT released its eighth batch of manufacturing single champions, with 71 companies from Hebei on it.",
        None,
        ["manufacturing_champion 河北省 new 71 batch 8 confirmed"],
    ),
    # when those under review were chosen
    (
        "Of the first batch of Hebei single champions, which were chosen in 2019, 33 firms passed the recheck.",
        None,
        ["manufacturing_champion 河北省 reviewed 33 batch 1 2019 confirmed provincial"],
    ),
    # all batches to one
    (
        "The first, second and third batches of gazelles of Hebei brought 91 enterprises in all.",
        None,
        ["gazelle 河北省 cumulative 91 batches 1-3"],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_only_firms_with_a_title_are_claimed(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
