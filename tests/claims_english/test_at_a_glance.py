"""Short news: headlines in capitals, marks that a total has passed, who came and who left, a field that leads."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Headlines in capitals name places as any other line does.
IN_CAPITALS: list[Row] = [
    (
        "The world total rose to 1,290 unicorns.\nUSA LEADS WITH 640 UNICORNS, CHINA SECOND WITH 301.\n",
        None,
        ["unicorn - cumulative 1290", "unicorn - cumulative 640", "unicorn 全国 cumulative 301"],
    ),
    (
        "HANGZHOU NOW HAS 42 UNICORNS, SHENZHEN 36\nThe list came out on Monday.",
        None,
        ["unicorn 杭州市 cumulative 42", "unicorn 深圳市 cumulative 36"],
    ),
]

# A round mark beside a total is only what the total has passed.
MARKS: list[Row] = [
    (
        "The number of Hefei's gazelles thereby grew to 312 and passed 300 for the first time.",
        None,
        ["gazelle 合肥市 cumulative 312"],
    ),
    (
        "The total rose to 310 gazelles in Hefei, topping 300 for the first time.",
        None,
        ["gazelle 合肥市 cumulative 310"],
    ),
    (
        "Hefei has 300 gazelles; Wuhan, by contrast, exceeded 200.",
        None,
        ["gazelle 合肥市 cumulative 300", "gazelle 武汉市 cumulative ≥200"],
    ),
]

# Who came, and who left.
CAME_AND_LEFT: list[Row] = [
    ("In the second quarter, 12 new gazelles were found in Ningbo.", None, ["gazelle 宁波市 new 12"]),
    ("71 new gazelles emerged in Ningbo last year.", None, ["gazelle 宁波市 new 71"]),
    (
        "Wuhan had 81 unicorns last year. The number fell slightly (9 exited, 6 new entrants).",
        None,
        ["unicorn 武汉市 cumulative 81", "unicorn 武汉市 revoked 9", "unicorn 武汉市 new 6"],
    ),
]

# A field that leads, the newcomers of it, and a place behind it that has more.
FIELDS_AHEAD: list[Row] = [
    (
        "Wuxi had 140 gazelles by 2023. Chips lead for the third year with 31 gazelles, 4 newcomers among them.",
        None,
        [
            "gazelle 无锡市 cumulative 140",
            "gazelle 无锡市 cumulative 31 [Chips]",
            "gazelle 无锡市 new 4 [Chips]",
        ],
    ),
    ("Hangzhou led for the third year with 42 unicorns.", None, ["unicorn 杭州市 cumulative 42"]),
]

# A part that has its own place counts, even where its whole has none.
WITH_PLACES_OF_THEIR_OWN: list[Row] = [
    (
        "The third list holds 2,840 little giants; 231 of them are from Anhui.",
        None,
        ["little_giant 安徽省 new 231 batch 3"],
    ),
    (
        "The world total rose to 1,312 unicorns, most from the USA with 640 and China with 310.",
        None,
        ["unicorn - cumulative 1312", "unicorn - cumulative 640", "unicorn 全国 cumulative 310"],
    ),
]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [*IN_CAPITALS, *MARKS, *CAME_AND_LEFT, *FIELDS_AHEAD, *WITH_PLACES_OF_THEIR_OWN],
)
def test_news_at_a_glance(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
