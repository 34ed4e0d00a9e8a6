"""What holds of the claims of every text, whatever it says."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from time import perf_counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from opencc import OpenCC

from pipeline.claims import find_claims
from pipeline.clauses import chinese_sentences
from pipeline.normalise import normalise
from tests.claims.notation import measured
from tests.claims.table import TABLE

FRAGMENTS = (
    "专精特新",
    "小巨人",
    "“小巨人”企业",
    "第四批",
    "前三批",
    "温州",
    "全省",
    "我市",
    "55家",
    "1.59万家",
    "分别",
    "依次",
    "各",
    "均",
    "、",
    "，",
    "。",
    "；",
    "（",
    "）",
    "《",
    "公示",
    "复核",
    "累计",
    "力争",
    "到2025年",
    "高新技术企业",
    "三",
    "百",
    "万",
    "亿",
    "<p>",
    "(qǐ)",
    "\n",
    " ",
    "little giant",
    "Wenzhou",
    "55",
    ".",
)
CHINESE = [(text, home) for text, home, expected in TABLE if expected and re.search("[一-鿿]", text)]
TO_TRADITIONAL = OpenCC("s2t")
UNRELATED = "本报讯　昨日全市晴到多云，最高气温二十六度。\n"


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(), st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join)))
@example("温州小巨人企业5家、3家9家被撤销。")
def test_any_text_gives_claims_that_stand_in_it(text: str) -> None:
    for claim in find_claims(text, home="温州市"):
        evidence = claim.evidence
        assert text[evidence.start : evidence.end] == evidence.text
        assert evidence.text.strip() == evidence.text != ""
        assert (claim.region is None) == (claim.region_code is None)
        assert (claim.region is None) != (claim.place is None)
        assert (claim.batch_first is None) == (claim.batch_last is None)
        assert claim.count >= 0
        assert claim.rule


@given(st.text())
def test_every_character_of_the_plain_text_leads_back_to_the_original(text: str) -> None:
    plain = normalise(text)
    assert len(plain.text) == len(plain.positions)
    assert list(plain.positions) == sorted(plain.positions)
    assert all(0 <= position < len(text) for position in plain.positions)


@pytest.mark.parametrize(("text", "home"), CHINESE)
def test_traditional_characters_claim_the_same(text: str, home: str | None) -> None:
    traditional = "".join(TO_TRADITIONAL.convert(char) for char in text)
    assert measured(traditional, home) == measured(text, home)


@pytest.mark.parametrize(("text", "home"), CHINESE)
def test_full_width_digits_claim_the_same(text: str, home: str | None) -> None:
    full_width = text.translate({code: code + 0xFEE0 for code in range(ord("0"), ord("9") + 1)})
    assert measured(full_width, home) == measured(text, home)


@pytest.mark.parametrize(("text", "home"), CHINESE)
def test_an_unrelated_paragraph_after_it_changes_nothing(text: str, home: str | None) -> None:
    assert measured(text + "\n" + UNRELATED, home) == measured(text, home)


@settings(deadline=None, max_examples=10)
@given(st.permutations(CHINESE[::25]))
def test_the_order_of_documents_changes_nothing(documents: list[tuple[str, str | None]]) -> None:
    assert all(measured(text, home) == _measured_first(text, home) for text, home in documents)


def test_time_grows_no_faster_than_the_text() -> None:
    text = "第四批专精特新“小巨人”企业名单公布，温州55家企业入选，宁波（102家）、杭州（90）。\n" * 200
    find_claims(text)
    spent = []
    for times in (1, 8):
        started = perf_counter()
        find_claims(text * times)
        spent.append(perf_counter() - started)
    assert spent[1] < 8 * spent[0] * 3


@pytest.mark.parametrize(
    "text",
    [
        "第" * 30_000,
        "（" * 30_000,
        "1" * 30_000,
        "温州、" * 10_000 + "小巨人",
        "小巨人" + "、一" * 10_000,
        "a " * 20_000 + "little giant",
        "<" * 30_000,
    ],
)
def test_no_pattern_runs_away(text: str) -> None:
    started = perf_counter()
    find_claims(text)
    assert perf_counter() - started < 5


def test_finding_claims_loads_no_crawler_no_database_and_no_parser() -> None:
    program = (
        "import sys; from pipeline.claims import find_claims; find_claims('温州有小巨人企业55家。');"
        "print({name.split('.')[0] for name in sys.modules} & {'scrapy', 'sqlalchemy', 'bs4', 'lxml', 'trafilatura', "
        "'dateparser', 'cn2an', 'opencc'})"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@cache
def _measured_first(text: str, home: str | None) -> list[str]:
    return measured(text, home)


def test_a_list_that_has_lost_its_lines_is_read_in_pieces() -> None:
    """The numbers of a sentence are read against each other: without an end to it, that would take for ever."""
    text = "第三批“小巨人”企业入选" + "、杭州12家" * 4000
    pieces = chinese_sentences(text)
    assert "".join(text[piece.start : piece.end] for piece in pieces) == text
    assert max(piece.end - piece.start for piece in pieces) <= 3000
    assert all(text[piece.end - 1] == "、" for piece in pieces[:-1])
