"""What is said of a number beside it, and that nothing hangs on whether it is said."""

from __future__ import annotations

import re

import pytest

from pipeline.explaining import explained
from pipeline.normalise import normalise
from tests.claims.notation import claimed, read_otherwise
from tests.claims.table import TABLE
from tests.claims_english.table import TABLE as ENGLISH_TABLE

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

IN_ENGLISH = [
    ("60 firms, up 9 percent from a year earlier, were selected.", "60 firms were selected."),
    ("Jinan has 60 gazelles, up 9.5% year on year, and 7 unicorns.", "Jinan has 60 gazelles, and 7 unicorns."),
    ("Jinan has 60 gazelles (up 9.5%), 7 of them new.", "Jinan has 60 gazelles, 7 of them new."),
    ("It has 60 unicorns, representing an increase of 9 percent.", "It has 60 unicorns."),
    ("It has 60 unicorns, 9 more than the previous year; Jinan", "It has 60 unicorns; Jinan"),
    ("It has 60, ranking fourth in the province and accounting for 9 percent of the total.", "It has 60."),
    ("It has 60 little giants, the second most of all cities in the country.", "It has 60 little giants."),
    ("It has 60 gazelles, the most in the province, followed by", "It has 60 gazelles, followed by"),
    ("It named 60 companies, 110 percent of the annual target.", "It named 60 companies."),
    ("It has 60 gazelles, a record high.", "It has 60 gazelles."),
    ("60 firms, up 9 percent, among which 7", "60 firms, among which 7"),
    ("60 gazelles, third in Shandong, and", "60 gazelles, third in Shandong, and"),  # of whom the next is, perhaps
    ("60 gazelles, up from 55 a year earlier.", "60 gazelles, up from 55 a year earlier."),  # a claim
    ("60 gazelles, up 9 from the fifth batch.", "60 gazelles, up 9 from the fifth batch."),
    ("10 (1st), 60 (2nd)", "10 (1st), 60 (2nd)"),  # batches
    ("Exports of the firms rose, up 9 percent.", "Exports of the firms rose, up 9 percent."),
]
SAID_IN_ENGLISH = [
    ", up 12 percent from a year earlier,",
    ", up 12.5% year on year,",
    " (up 12.3%)",
    ", an increase of 12 percent over the previous year,",
    ", 12 more than the previous year,",
    ", ranking third in the province,",
    ", the third highest in the country,",
    " (third in the province)",
    ", accounting for 12 percent of the province's total,",
    " (12.3% of the total)",
]
SAID_BEFORE = [
    "According to the bureau, ",
    "According to official data released on Tuesday, ",
    "Statistics from the commission showed that ",
    "It is understood that ",
    "In addition, ",
]
ENGLISH_ROWS = [(text, home) for text, home, expected in ENGLISH_TABLE if expected]
# Each of one sentence that begins with a word that is written small behind another one.
_SENTENCES = [
    (text, home)
    for text, home in ENGLISH_ROWS
    if "\n" not in text and re.match(r"(?:The|A|In|By|Of|As|There|Another|Its|These)\b", text)
]
_COUNTED = re.compile(
    r"(?<!\d)\d[^,;:.()\n]{0,60}(?:companies|enterprises|firms|SMEs|unicorns|gazelles|champions|giants)(?=[,.;](?: |$))"
)


@pytest.mark.parametrize(("text", "plain"), [*PLAIN, *IN_ENGLISH])
def test_an_aside_goes(text: str, plain: str) -> None:
    assert normalise(text).text == plain


@pytest.mark.parametrize("said", SAID)
def test_a_text_claims_the_same_whatever_is_said_beside_its_numbers(said: str) -> None:
    assert read_otherwise(lambda text: re.sub(r"(?<=\d家)(?=[，。；])", said, text), ROWS) == []


@pytest.mark.parametrize("said", SAID_IN_ENGLISH)
def test_an_english_text_claims_the_same_whatever_is_said_beside_its_numbers(said: str) -> None:
    def beside(text: str) -> str:
        return _COUNTED.sub(lambda counted: counted[0] + said.rstrip(","), text)

    assert read_otherwise(beside, ENGLISH_ROWS) == []


@pytest.mark.parametrize("said", SAID_BEFORE)
def test_an_english_text_claims_the_same_whatever_opens_it(said: str) -> None:
    assert read_otherwise(lambda text: said + text[0].lower() + text[1:], _SENTENCES) == []


def test_an_english_text_claims_the_same_wherever_it_was_written() -> None:
    assert read_otherwise(lambda text: f"BEIJING, Oct. 12 (Xinhua) -- {text}", _SENTENCES) == []


def test_an_aside_is_turned_down_with_its_reason() -> None:
    text = "温州有小巨人55家，比上年净增12家，占全省的９.5％（居全省第三），累计培育瞪羚8家。"
    assert [(n.words, n.reason) for n in explained(text).turned_down] == [
        ("12家", "difference"),
        ("９.5％", "a share"),
        ("第三", "a rank"),
    ]
    assert claimed(text) == ["little_giant 温州市 cumulative 55", "gazelle 温州市 cumulative 8"]


def test_an_english_aside_is_turned_down_with_its_reason() -> None:
    text = "Jinan has 60 gazelles, 12 more than a year earlier and 9.5 percent of the total, and 7 unicorns."
    assert [(n.words, n.reason) for n in explained(text).turned_down] == [("12", "difference"), ("9.5", "share")]
    assert claimed(text) == ["gazelle 济南市 cumulative 60", "unicorn 济南市 cumulative 7"]
