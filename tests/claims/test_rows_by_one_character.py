"""Rows of places named by one character each, and figures that belong to the list named last or to none."""

from __future__ import annotations

import pytest

from tests.claims.notation import Row, claimed

BRIEF_ROWS: list[Row] = [
    (
        "粤港澳大湾区的独角兽主要在深广两市，分别有37家、24家。",
        None,
        ["unicorn 深圳市 cumulative 37", "unicorn 广州市 cumulative 24"],
    ),
    (
        "独角兽企业集中在京沪两地，分别有120家、98家。",
        None,
        ["unicorn 北京市 cumulative 120", "unicorn 上海市 cumulative 98"],
    ),
    (
        "苏锡常三市分别新增瞪羚企业20家、15家、9家。",
        None,
        ["gazelle 苏州市 new 20", "gazelle 无锡市 new 15", "gazelle 常州市 new 9"],
    ),
    (
        "苏浙两省分别有小巨人企业2000家、1800家。",
        None,
        ["little_giant 江苏省 cumulative 2000", "little_giant 浙江省 cumulative 1800"],
    ),
    (
        "杭甬两地小巨人企业分别为400家和380家。",
        None,
        ["little_giant 杭州市 cumulative 400", "little_giant 宁波市 cumulative 380"],
    ),
    ("温台两市单项冠军合计40家。", None, ["manufacturing_champion - cumulative 40"]),
    (
        "苏州、武汉两地各有独角兽12家。",
        None,
        ["unicorn 苏州市 cumulative 12", "unicorn 武汉市 cumulative 12"],
    ),
]
OF_THE_LIST_NAMED_LAST: list[Row] = [
    (
        "全省力争培育瞪羚企业500家。第三批瞪羚企业名单已经公布。其中苏州80家、无锡60家。",
        None,
        ["gazelle 苏州市 new 80 batch 3 confirmed", "gazelle 无锡市 new 60 batch 3 confirmed"],
    ),
    ("全省力争到2026年培育瞪羚企业500家。其中苏州80家、无锡60家。", None, []),
]
OF_ALL_BATCHES: list[Row] = [
    (
        "江西省累计认定小巨人企业1200家，其中第四批认定300家。专精特新小巨人企业上市60家，其中港股8家、A股52家。",
        None,
        [
            "little_giant 江西省 cumulative 1200 batches 1-4 confirmed",
            "little_giant 江西省 new 300 batch 4 confirmed",
            "little_giant 江西省 cumulative 60 confirmed [上市]",
            "little_giant 江西省 cumulative 8 confirmed [港股]",
            "little_giant 江西省 cumulative 52 confirmed [A股]",
        ],
    ),
    (
        "江西省累计认定小巨人企业1200家，其中第四批认定300家。本批小巨人企业上市12家。",
        None,
        [
            "little_giant 江西省 cumulative 1200 batches 1-4 confirmed",
            "little_giant 江西省 new 300 batch 4 confirmed",
            "little_giant 江西省 new 12 batch 4 confirmed [上市]",
        ],
    ),
]
WANTED_OR_AHEAD: list[Row] = [
    ("工信部：2025年创新型中小企业要到100万家。", None, []),
    ("温州市瞪羚企业要超500家，现有瞪羚企业320家。", None, ["gazelle 温州市 cumulative 320"]),
    (
        "宁波有单项冠军83家，领先第二名的深圳16家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83"],
    ),
    (
        "宁波有单项冠军83家，第二名深圳67家。",
        None,
        ["manufacturing_champion 宁波市 cumulative 83", "manufacturing_champion 深圳市 cumulative 67"],
    ),
]

ROWS = [*BRIEF_ROWS, *OF_THE_LIST_NAMED_LAST, *OF_ALL_BATCHES, *WANTED_OR_AHEAD]


@pytest.mark.parametrize(("text", "home", "expected"), ROWS)
def test_a_row_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected
