"""What a stock takes in, what somebody only adds to what was said, and firms that are only brought up to a title."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

TAKEN_IN: list[Row] = [
    (
        "Wenzhou has 12 hidden champions, and 40 companies are under cultivation as hidden champions.",
        None,
        ["hidden_champion 温州市 cumulative 12", "hidden_champion_cultivation 温州市 cumulative 40"],
    ),
    (
        "In Wenzhou, 26 firms are being groomed as hidden champions.",
        None,
        ["hidden_champion_cultivation 温州市 cumulative 26"],
    ),
    (
        "The sixth batch of little giants was announced, and 30 companies in Hefei were selected. Includi"
        "ng the newcomers, the city has 218 little giants.",
        None,
        ["little_giant 合肥市 new 30 batch 6 confirmed", "little_giant 合肥市 cumulative 218 batches 1-6"],
    ),
    (
        "The sixth batch of little giants was announced, and 30 companies in Hefei were selected. With th"
        "e latest additions, Hefei now boasts 218 little giants.",
        None,
        ["little_giant 合肥市 new 30 batch 6 confirmed", "little_giant 合肥市 cumulative 218 batches 1-6"],
    ),
    (
        "The sixth batch of little giants was announced, and 30 companies in Hefei were selected. Countin"
        "g this year's additions, Hefei is home to 218 little giants.",
        None,
        ["little_giant 合肥市 new 30 batch 6 confirmed", "little_giant 合肥市 cumulative 218 batches 1-6"],
    ),
    (
        "The sixth batch of little giants was announced, and 30 companies in Hefei were selected. Hefei n"
        "ow has 218 little giants, counting the new ones.",
        None,
        ["little_giant 合肥市 new 30 batch 6 confirmed", "little_giant 合肥市 cumulative 218 batches 1-6"],
    ),
    (
        "The sixth batch of little giants was announced, and 30 companies in Hefei were selected. The new"
        " entrants included, Hefei has 218 little giants.",
        None,
        ["little_giant 合肥市 new 30 batch 6 confirmed", "little_giant 合肥市 cumulative 218 batches 1-6"],
    ),
    (
        "The sixth batch of little giants was announced, and 30 companies in Hefei were selected. Anhui a"
        "s a whole has 720 little giants, an official added.",
        None,
        ["little_giant 合肥市 new 30 batch 6 confirmed", "little_giant 安徽省 cumulative 720"],
    ),
    (
        "The sixth batch of little giants was announced, and 30 companies in Hefei were selected. The who"
        "le of Anhui has 720 little giants, she added.",
        None,
        ["little_giant 合肥市 new 30 batch 6 confirmed", "little_giant 安徽省 cumulative 720"],
    ),
    (
        "The department added that Hubei has 1,018 gazelles.",
        None,
        ["gazelle 湖北省 cumulative 1018"],
    ),
    (
        "Hubei has 1,018 gazelles, Li added.",
        None,
        ["gazelle 湖北省 cumulative 1018"],
    ),
    (
        '"Hubei has 1,018 gazelles," added the official.',
        None,
        ["gazelle 湖北省 cumulative 1018"],
    ),
    (
        "Hubei has 1,018 gazelles, 218 of them added last year.",
        None,
        ["gazelle 湖北省 cumulative 1018", "gazelle 湖北省 new 218"],
    ),
    (
        "In Wenzhou, 26 firms are being cultivated as national little giants.",
        None,
        [],
    ),
    (
        "Wenzhou has cultivated 26 hidden champions.",
        None,
        ["hidden_champion 温州市 cumulative 26"],
    ),
    (
        "A total of 26 firms in Wenzhou have been cultivated into hidden champions.",
        None,
        ["hidden_champion 温州市 cumulative 26"],
    ),
    (
        "The seventh batch of little giants was announced on Monday. After this year's additions, Wuxi ha"
        "s a total of 390 little giants.",
        None,
        ["little_giant 无锡市 cumulative 390 batches 1-7"],
    ),
    (
        "Shaanxi has 12 unicorns and 410 gazelles, the official added in a statement.",
        None,
        ["unicorn 陕西省 cumulative 12", "gazelle 陕西省 cumulative 410"],
    ),
    (
        "Shaanxi has 410 gazelles, added Zhang, who heads the bureau.",
        None,
        ["gazelle 陕西省 cumulative 410"],
    ),
    (
        "The department added 36 gazelles to the list this year, bringing Shaanxi's total to 410.",
        None,
        ["gazelle 陕西省 new 36 confirmed", "gazelle 陕西省 cumulative 410"],
    ),
    (
        "Shaanxi, which added 36 gazelles last year, now has 410.",
        None,
        ["gazelle 陕西省 new 36", "gazelle 陕西省 cumulative 410"],
    ),
    (
        "Xi'an added 36 gazelles, Baoji added 12.",
        None,
        ["gazelle 西安市 new 36", "gazelle 宝鸡市 new 12"],
    ),
    (
        "In Taizhou, 180 companies are on the provincial list of hidden champions being cultivated.",
        None,
        [],
    ),
    (
        "Ningde gained 14 gazelles last week. Fujian as a whole has 260 gazelles, the department added in a statement.",
        None,
        ["gazelle 宁德市 new 14", "gazelle 福建省 cumulative 260"],
    ),
    (
        "Ningde firms took nine places in the eighth batch of single champions announced by the ministry."
        " The latest entrants included, the city has 21 single champions.",
        None,
        [
            "manufacturing_champion 宁德市 new 9 batch 8 confirmed",
            "manufacturing_champion 宁德市 cumulative 21 batches 1-8",
        ],
    ),
]


@pytest.mark.parametrize(("text", "home", "expected"), TAKEN_IN)
def test_a_stock_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
