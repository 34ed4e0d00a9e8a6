"""Facts told over several clauses: what a batch brings, parts of those just named, a year after another."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# Facts told over several clauses.
LONGER: list[Row] = [
    (
        "No fewer than 61 of the gazelles that Gansu has just named come from Lanzhou.",
        None,
        ["gazelle 兰州市 new ≥61 confirmed"],
    ),
    ("What Lanzhou has in gazelles amounts to 61.", None, ["gazelle 兰州市 cumulative 61"]),
    ("It is 61 gazelles that Lanzhou is now home to.", None, ["gazelle 兰州市 cumulative 61"]),
    (
        "Lanzhou, with its 61 gazelles, leads Gansu; second is Tianshui, where there are 12.",
        None,
        ["gazelle 兰州市 cumulative 61", "gazelle 天水市 cumulative 12"],
    ),
    (
        "Gansu's gazelles are mostly at home in Lanzhou, which has 61, and in Tianshui, which has 12.",
        None,
        ["gazelle 兰州市 cumulative 61", "gazelle 天水市 cumulative 12"],
    ),
    (
        "Having named 88 gazelles in 2021, Gansu named another 95 in 2022.",
        None,
        ["gazelle 甘肃省 new 88 2021 confirmed", "gazelle 甘肃省 new 95 2022 confirmed"],
    ),
    (
        "Gansu named 88 gazelles in 2021 and 95 the year after.",
        None,
        ["gazelle 甘肃省 new 88 2021 confirmed", "gazelle 甘肃省 new 95 2022 confirmed"],
    ),
    (
        "Ninety-five firms were named gazelles in Gansu in 2022, seven more than the year before.",
        None,
        ["gazelle 甘肃省 new 95 2022 confirmed"],
    ),
    (
        "In its first batch Gansu recognized 40 gazelles; the second batch added 55.",
        None,
        ["gazelle 甘肃省 new 40 batch 1 confirmed", "gazelle 甘肃省 new 55 batch 2"],
    ),
    (
        "Two batches of gazelles have so far been named in Gansu, of 40 and 55 firms.",
        None,
        ["gazelle 甘肃省 new 40 batch 1 confirmed", "gazelle 甘肃省 new 55 batch 2 confirmed"],
    ),
    (
        "Gansu's department has decided to strip 14 firms of the gazelle title, while 52 keep it.",
        None,
        ["gazelle 甘肃省 revoked 14 confirmed", "gazelle 甘肃省 reviewed 52 confirmed"],
    ),
    (
        "While 52 gazelles passed Gansu's review, 14 failed it.",
        None,
        ["gazelle 甘肃省 reviewed 52 confirmed", "gazelle 甘肃省 revoked 14 confirmed"],
    ),
    (
        "Sixty-six gazelles faced Gansu's review. Fifty-two of them passed.",
        None,
        ["gazelle 甘肃省 reviewed 52 confirmed"],
    ),
    ("High-tech enterprises in Lanzhou: 1,120, up 12 percent on the year.", None, ["high_tech 兰州市 cumulative 1120"]),
    (
        "Up 12 percent on the year, the high-tech enterprises in Lanzhou came to 1,120.",
        None,
        ["high_tech 兰州市 cumulative 1120"],
    ),
    (
        "With an increase of 120, Lanzhou's high-tech enterprises now total 1,120.",
        None,
        ["high_tech 兰州市 cumulative 1120"],
    ),
    (
        "Lanzhou's high-tech enterprises passed the mark of 1,100 last year.",
        None,
        ["high_tech 兰州市 cumulative ≥1100"],
    ),
    ("Almost 1,100 high-tech enterprises are based in Lanzhou.", None, ["high_tech 兰州市 cumulative ≈1100"]),
    ("Lanzhou counts just short of 1,100 high-tech enterprises.", None, ["high_tech 兰州市 cumulative ≈1100"]),
    ("In Lanzhou there is not a single unicorn.", None, ["unicorn 兰州市 cumulative 0"]),
    (
        "Open to objections until Friday is a list of 44 gazelles, among them 21 from Lanzhou.",
        "甘肃省",
        ["gazelle 甘肃省 new 44 proposed", "gazelle 兰州市 new 21 proposed"],
    ),
    (
        "The provincial department put 44 firms on its third list of gazelles; Lanzhou supplied 21, Tianshui 8.",
        "甘肃省",
        [
            "gazelle 甘肃省 new 44 batch 3 confirmed",
            "gazelle 兰州市 new 21 batch 3 confirmed",
            "gazelle 天水市 new 8 batch 3 confirmed",
        ],
    ),
    (
        ("On the third list of gazelles, which has 44 names, Lanzhou is represented by 21 firms and Tianshui by 8."),
        "甘肃省",
        [
            "gazelle 甘肃省 new 44 batch 3 confirmed",
            "gazelle 兰州市 new 21 batch 3 confirmed",
            "gazelle 天水市 new 8 batch 3 confirmed",
        ],
    ),
    ("The workshop brought 30 executives of gazelles to Lanzhou.", None, []),
    ("Lanzhou's 61 gazelles invested 2.1 billion yuan in research.", None, ["gazelle 兰州市 cumulative 61"]),
    ("Every third of Lanzhou's 61 gazelles exports.", None, ["gazelle 兰州市 cumulative 61"]),
    ("Some 300 firms in Lanzhou hope to become gazelles.", None, []),
    ("Lanzhou expects to have 100 gazelles soon.", None, []),
    ("Were it up to Lanzhou, there would be 100 gazelles.", None, []),
]


@pytest.mark.parametrize(("text", "home", "claims"), [*LONGER])
def test_longer_clauses(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
