"""Enterprises by name: what in a row is one, and the one name that all spellings of it share."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_BRACKETS: Final = str.maketrans("〔［【{〕］】}•・‧∙", "(((())))····")
_UNSEEN: Final = re.compile("[\\s\u00ad\u200b-\u200f\u2060\ufeff]+")
# What a declaring system leaves behind a name, and marks that lead to a note.
_TAIL: Final = re.compile(r"(?:[-‐-―−_]\d{5,}|[*※★☆#、,;。.]+)$")
_ENDS: Final = (
    r"公司|集团|(?<![车仓])厂|研究院|研究所|设计院|合作社|联合社|事务所|(?:普通|有限)合伙\)?|"
    r"(?:制造|技术|工程|研发|服务|检测)中心|农场|经营部|商行|工作室"
)
_ENTERPRISE: Final = re.compile(rf"[^,;:。!?《》\"“”]{{1,58}}?(?:{_ENDS})(?:\([^()]{{1,20}}\))?")
_FORMER: Final = re.compile(r"\((?:原名?|曾用名|更名前|原企业名称|变更前)[:为是]?([^()]*(?:\([^()]*\)[^()]*)*)\)$")


def shared_name(name: str) -> str:
    """The one spelling of an enterprise's name: half width, round brackets, no spaces, no number behind it.

    Nothing is taken away that the register tells apart: 有限责任公司 stays another than 有限公司.
    """
    plain = unicodedata.normalize("NFKC", name.translate(_BRACKETS))
    plain = unicodedata.normalize("NFKC", _UNSEEN.sub("", plain))  # again: marks that spaces kept apart
    while (shorter := _TAIL.sub("", plain)) != plain:
        plain = shorter
    return plain


def is_enterprise(words: str) -> bool:
    """Whether some words alone, outside any table, are an enterprise's name."""
    return _ENTERPRISE.fullmatch(shared_name(words)) is not None


def with_former(name: str) -> tuple[str, str | None]:
    """A name and the former one that stands in brackets behind it: 甲有限公司（原名：乙有限公司）."""
    plain = unicodedata.normalize("NFKC", name).strip()
    former = _FORMER.search(plain)
    return (plain[: former.start()].strip(), former[1].strip()) if former and former[1].strip() else (name, None)


def credit_code(words: str) -> str | None:
    """The Unified Social Credit Code in a cell; None where there is none, or its check digit is wrong."""
    from stdnum.cn import uscc

    plain = _UNSEEN.sub("", unicodedata.normalize("NFKC", words)).upper()
    return plain if uscc.is_valid(plain) else None
