"""That an English text claims the same in other forms: other nouns for firms, titles by their longer names, figures and
lists as other hands set them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.claims.notation import read_otherwise
from tests.claims_english.table import TABLE

ROWS = [(text, home) for text, home, expected in TABLE if expected]
_NOT_QUOTED = r"(?![\"'”])"
_ADDS = r"(?= (?:has|had|added|gained|counts|boasts|now|is home))"
_PLACES = r"(?<![\w-])(Hangzhou|Ningbo|Wenzhou|Suzhou|Nanjing|Qingdao|Jinan|Hefei|Wuhan|Shenzhen|Xiamen|Changsha)"


def _instead(words: str, other: str) -> Callable[[str], str]:
    return lambda text: re.sub(words, other, text)


# Each with what it makes of a text, of which at least one in fifty must have it.
FORMS: list[tuple[str, Callable[[str], str]]] = [
    ("companies", _instead(r"\b(?:enterprises|firms)\b", "companies")),
    ("firms", _instead(r"\b(?:companies|enterprises)\b", "firms")),
    ("little giants in quotes", _instead(rf"\blittle giants\b{_NOT_QUOTED}", '"little giants"')),
    ("little giant enterprises", _instead(rf"\blittle giants\b{_NOT_QUOTED}", '"little giant" enterprises')),
    ("Little Giants", _instead(r"\blittle giants\b", "Little Giants")),
    ("srdi in full", _instead(r"\bSRDI SMEs", "specialized, refined, distinctive and innovative (SRDI) SMEs")),
    ("srdi with its gloss", _instead(r"\bSRDI SMEs", "SRDI SMEs that produce new and unique products")),
    ("individual champions", _instead(r"\bsingle champions", "individual champions")),
    ("gazelle enterprises", _instead(r"\bgazelles\b", "gazelle enterprises")),
    ("unicorn companies", _instead(r"\bunicorns\b", "unicorn companies")),
    ("hi-tech companies", _instead(r"\bhigh-tech enterprises", "hi-tech companies")),
    ("invisible champions", _instead(r"\bhidden champions", "invisible champions")),
    ("the city's kind", _instead(_PLACES + _ADDS, r"\1 City")),
    # but of a number that would look like a year
    ("no thousands' commas", _instead(r"(?<=\d)(?<!\b1)(?<!\b2),(?=\d{3}\b)", "")),
    ("no quotes", _instead(r"[\"“”]", "")),
    ("British spelling", _instead(r"ecogniz", "ecognis")),
    ("SMEs in full", _instead(r"\bSMEs\b", "small and medium-sized enterprises")),
    ("a floor", _instead(r"\b(?:more than|(?<!spread )(?<!\d )over) (?=\d)", "in excess of ")),
    ("a dateline of the web", lambda text: f"(Xinhua) 10:22, October 12, 2024\n\n{text}" if "\n" not in text else text),
    ("paragraphs", lambda text: text if "\n" in text else re.sub(r"(?<=[a-z]\.) (?=[A-Z])", "\n\n", text)),
]


@pytest.mark.parametrize("otherwise", [change for _, change in FORMS], ids=[name for name, _ in FORMS])
def test_an_english_text_in_another_form_claims_the_same(otherwise: Callable[[str], str]) -> None:
    assert read_otherwise(otherwise, ROWS) == []
