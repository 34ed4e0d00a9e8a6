"""Pages that broke lines and numbers apart where no sentence ends."""

from __future__ import annotations

import pytest

from pipeline.normalise import normalise
from tests.claims.notation import Row, claimed

# As wide as a column, behind a comma, inside a name, before the unit.
BROKEN_LINES: list[Row] = [
    (
        "本报讯（记者章远）市经信局昨日通报，截至\n2023年12月底，湖州国家级专精特新“小巨人\n”企业达到218家，省级专精特新中小企业已\n"
        "突破1400家，国家制造业单项冠军企业16家，\n隐形冠军企业35家。",
        None,
        [
            "little_giant 湖州市 cumulative 218",
            "srdi_sme 湖州市 cumulative ≥1400",
            "manufacturing_champion 湖州市 cumulative 16",
            "hidden_champion 湖州市 cumulative 35",
        ],
    ),
    (
        "衢州现有国家高新技\n术企业1120家，\n其中龙游县153家。",
        None,
        ["high_tech 衢州市 cumulative 1120", "high_tech 龙游县 cumulative 153"],
    ),
    ("嘉兴国家级小巨\n人企业累计达到\n187\n家。", None, ["little_giant 嘉兴市 cumulative 187"]),
    (
        "第六批国家级专精特新<br>“小巨人”企业公示，金华入选31<br>家，<br>其中义乌7家。",
        None,
        ["little_giant 金华市 new 31 batch 6 proposed", "little_giant 义乌市 new 7 batch 6 proposed"],
    ),
]

# A space inside a number.
TORN_NUMBERS: list[Row] = [
    (
        "2022年，宜宾市高新技术企业 6 18家，其中翠屏区 2 0 4家。",
        None,
        ["high_tech 宜宾市 cumulative 618", "high_tech 翠屏区 cumulative 204"],
    ),
    ("截至目前，成都高新技术企业达 1. 4万家。", None, ["high_tech 成都市 cumulative 14000"]),
]


@pytest.mark.parametrize(("text", "home", "expected"), [*BROKEN_LINES, *TORN_NUMBERS])
def test_a_broken_page_claims(text: str, home: str | None, expected: list[str]) -> None:
    assert claimed(text, home) == expected


# A paragraph, a heading, a list: their lines end where they should.
WHOLE_LINES = [
    "温州再添12家小巨人\n近日，工信部公布了名单。\n其中乐清5家。",
    "一、培育成效\n二、存在问题\n三、下步打算",
    "浙江12家\n江苏9家\n山东8家",
]


@pytest.mark.parametrize("text", WHOLE_LINES)
def test_lines_that_end_where_they_should_are_left_alone(text: str) -> None:
    assert normalise(text).text.count("\n") == text.count("\n")
