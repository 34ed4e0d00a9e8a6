"""Words that say the same in an announcement, and that what is claimed does not hang on which of them a page chose."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from pipeline.normalise import normalise
from tests.claims.notation import read_otherwise
from tests.claims.table import TABLE

PLAIN = [
    ("五十五家", "55家"),
    ("两百多户", "200多户"),
    ("十余家", "10余家"),
    ("近三十家", "近30家"),
    ("一千零五家", "1005家"),
    ("廿三家", "廿三家"),  # read as a number where it is met
    ("一家企业", "一家企业"),  # mostly "a firm"
    ("三四家", "三四家"),
    ("二三十家", "二三十家"),
    ("数十家", "数十家"),
    ("第三家", "第三家"),
    ("五家渠市", "五家渠市"),
    ("第五批", "第五批"),
    ("评定55家", "认定55家"),
    ("其中，乐清14家", "其中乐清14家"),
    ("名列其中，总数第一", "名列其中,总数第一"),
    ("这当中有14家", "其中有14家"),
    ("截止2023年底", "截至2023年底"),
    ("报名截止到5月", "报名截止到5月"),
    ("有5家上榜", "有5家入选"),
    ("名单出炉", "名单公布"),
    ("第五批次名单", "第五批名单"),
    ("三个批次", "三个批次"),
    ("有5家跻身第五批“小巨人”", "有5家入选第五批小巨人"),
    ("总数跻身全国前十", "总数跻身全国前十"),
    ("瞪羚企业数量为5家、独角兽企业数量为2家", "瞪羚企业5家、独角兽企业2家"),
    ("数量分别为5家、2家", "数量分别为5家、2家"),
    ("据悉，全市有55家", "全市有55家"),
    ("名单公布。据了解，全市有55家", "名单公布。全市有55家"),
    ("总计55家", "总计55家"),  # a sum now and then, now and then a stock
]
ROWS = [(text, home) for text, home, expected in TABLE if expected and re.search("[一-鿿]", text)]
_ONES = "零一二三四五六七八九"


def _in_chinese_digits(number: re.Match[str]) -> str:
    tens, ones = divmod(int(number[0]), 10)
    return (_ONES[tens] if tens > 1 else "") + ("十" if tens else "") + (_ONES[ones] if ones else "")


OTHERWISE: list[tuple[str, Callable[[str], str]]] = [
    ("digits", lambda text: re.sub(r"(?<![\d.年第月,，:：%\- ])(?:[2-9]|[1-9]\d)(?=家)", _in_chinese_digits, text)),
    ("评定", lambda text: text.replace("认定", "评定")),
    ("上榜", lambda text: text.replace("入选", "上榜")),
    ("批次", lambda text: re.sub("(第[一二三四五六七八九])批(?!次)", r"\1批次", text)),
    ("其中，", lambda text: re.sub("(?<![一-鿿])其中(?![,，])", "其中，", text)),
    ("这当中", lambda text: re.sub("(?<![一-鿿])其中", "这当中", text)),
    ("截止", lambda text: re.sub("截至(?=20|目前)", "截止", text)),
    ("据悉", lambda text: re.sub("。(?=[一-鿿])", "。据悉，", text)),
    ("quotes", lambda text: re.sub("[“”]", "", text)),
    ("户", lambda text: re.sub(r"(?<=\d)家(?=[，。；、）])", "户", text)),
]


@pytest.mark.parametrize(("text", "plain"), PLAIN)
def test_a_word_is_written_as_the_plain_one(text: str, plain: str) -> None:
    assert normalise(text).text == plain


@pytest.mark.parametrize("otherwise", [change for _, change in OTHERWISE], ids=[name for name, _ in OTHERWISE])
def test_a_text_in_other_words_claims_the_same(otherwise: Callable[[str], str]) -> None:
    assert read_otherwise(otherwise, ROWS) == []
