"""What is said of a number beside it, and that nothing hangs on whether it is said."""

from __future__ import annotations

import re

import pytest

from pipeline.explaining import explained
from pipeline.normalise import normalise
from tests.claims.notation import claimed, read_otherwise
from tests.claims.table import TABLE

PLAIN = [
    ("全市55家，居全省第三，累计200家", "全市55家,累计200家"),
    ("累计55家企业，总数居全国第一，占全国的12.5%，其中", "累计55家企业,其中"),
    ("有55家，占比12.3%；", "有55家;"),
    ("达55家，同比增长12%。", "达55家。"),
    ("达55家（同比增长12%）、", "达55家、"),
    ("达55家、增长12%，", "达55家,"),
    ("新增55家，比上年净增12家。", "新增55家。"),
    ("新增55家，超额完成全年目标的120%。", "新增55家。"),
    ("入选55家（名单见附件）。", "入选55家。"),
    ("5家，其中3家", "5家,其中3家"),
    ("5家，占全省3家", "5家,占全省3家"),
    ("8家，居温州市第一", "8家,居温州市第一"),  # of Wenzhou, perhaps
    ("到2024年底达到443家，居全省第二；", "到2024年底达到443家,居全省第二;"),  # reached, no goal
    ("比2021年多1200家", "比2021年多1200家"),
]
SAID = [
    "，居全省第三",
    "，占比12.3%",
    "，同比增长12.5%",
    "（同比增长12.5%）",
    "，比上年净增12家",
    "，完成年度目标的120%",
]
# A rank beside a goal of a year to come tells that the goal was reached.
ROWS = [(text, home) for text, home, _ in TABLE if re.search(r"\d家[，。；]", text) and "到20" not in text]


@pytest.mark.parametrize(("text", "plain"), PLAIN)
def test_an_aside_goes(text: str, plain: str) -> None:
    assert normalise(text).text == plain


@pytest.mark.parametrize("said", SAID)
def test_a_text_claims_the_same_whatever_is_said_beside_its_numbers(said: str) -> None:
    assert read_otherwise(lambda text: re.sub(r"(?<=\d家)(?=[，。；])", said, text), ROWS) == []


def test_an_aside_is_turned_down_with_its_reason() -> None:
    text = "温州有小巨人55家，比上年净增12家，占全省的９.5％（居全省第三），累计培育瞪羚8家。"
    assert [(n.words, n.reason) for n in explained(text).turned_down] == [
        ("12家", "difference"),
        ("９.5％", "a share"),
        ("第三", "a rank"),
    ]
    assert claimed(text) == ["little_giant 温州市 cumulative 55", "gazelle 温州市 cumulative 8"]
