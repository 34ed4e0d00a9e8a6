"""Places named for what stands for them: those behind a floor that so many passed, the capital for the government."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

# A floor that several cities passed, some or all of whom are named behind it.
LISTED_BEHIND_FLOOR: list[Row] = [
    (
        'Among the sixth batch of "little giant" firms there are four cities whose number of newly added firms '
        "exceeded 60, namely Hefei, Qingdao, Ningbo and Chengdu.",
        None,
        [f"little_giant {place} new ≥60 batch 6" for place in ("合肥市", "青岛市", "宁波市", "成都市")],
    ),
    (
        "The sixth batch of national little giants was published. Five cities had more than 40 new firms: Hefei, "
        "Qingdao and Ningbo.",
        None,
        [f"little_giant {place} new ≥40 batch 6 confirmed" for place in ("合肥市", "青岛市", "宁波市")],
    ),
    (
        "The seventh batch of little giants is published. In it, eight cities newly added more than 30, including "
        "Foshan and Dongguan.",
        None,
        [f"little_giant {place} new ≥30 batch 7 confirmed" for place in ("佛山市", "东莞市")],
    ),
    ("Seven provinces have more than 400 little giants, in fields including chips, cars and drugs.", None, []),
]

# Whom the capital names is nobody's but the nation's; firms there are its own.
NAMED_BY_THE_CAPITAL: list[Row] = [
    (
        "Companies that Beijing has named “little giants” number 9,120, a forum was told.",
        None,
        ["little_giant 全国 cumulative 9120 confirmed"],
    ),
    (
        "The firms Beijing has designated as little giants come to 9,120.",
        None,
        ["little_giant 全国 cumulative 9120 confirmed"],
    ),
    (
        "Businesses that have been named little giants by Beijing number 9,120.",
        None,
        ["little_giant 全国 cumulative 9120 confirmed"],
    ),
    (
        "Firms in Beijing that have been named little giants number 640.",
        None,
        ["little_giant 北京市 cumulative 640 confirmed"],
    ),
]

ROWS = [*LISTED_BEHIND_FLOOR, *NAMED_BY_THE_CAPITAL]


@pytest.mark.parametrize(("text", "home", "claims"), ROWS)
def test_claims(text: str, home: str | None, claims: list[str]) -> None:
    assert claimed(text, home) == claims
