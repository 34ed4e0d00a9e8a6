"""Numbers as announcements write them: 55, 1.59万, 1.59W, 五十五, 两千一百, 百余, sixty-seven.

Works on the plain spelling of :mod:`pipeline.normalise`, in which digits are half-width and long numbers carry no
separators.
"""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.patterns import pattern

_SCALE = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "W": 10_000, "w": 10_000, "亿": 100_000_000}
ARABIC = r"\d{1,12}(?:\.\d{1,4})?(?:[十百千万亿]{1,2}|[Ww](?![a-zA-Z]))?"
CHINESE = r"[零一二三四五六七八九十百千万亿两廿]{1,16}"
CHINESE_NUMERAL = pattern(rf"{ARABIC}|{CHINESE}")

_DIGITS = "零一二三四五六七八九"
_SMALL = {_DIGITS[n]: n for n in range(10)} | {"两": 2, "廿": 20, "百": 100, "千": 1_000, "万": 10_000}
_SMALL |= {
    ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else ""): 10 * tens + ones
    for tens in range(1, 10)
    for ones in range(10)
}

_ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: value for value, word in enumerate(_ONES)} | {word: 10 * n for n, word in enumerate(_TENS, start=2)}
_ENGLISH_SCALE = {"dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000}
_WORD = "|".join(sorted([*_WORDS, *_ENGLISH_SCALE], key=len, reverse=True))
ENGLISH = (
    r"\d{1,12}(?:\.\d{1,4})?(?: (?:thousand|million)\b)?|"
    rf"\b(?:a )?(?:{_WORD})(?:(?: and |[ -])(?:{_WORD})){{0,8}}\b"
)


_GROUP = pattern(r"(\d+(?:\.\d+)?)([十百千万亿Ww]*)")


def chinese_value(written: str) -> int | None:
    """The whole number that Arabic or Chinese digits with 百, 千, 万, 亿 or W stand for; None where they stand
    for none.
    """
    if written.isdecimal():
        return int(written)
    if written[0].isdigit():
        total = Decimal(0)
        for digits, units in _GROUP.findall(written):  # 1.2万, 1万2000, 3万5千
            value = Decimal(digits)
            for unit in units:
                value *= _SCALE[unit]
            total += value
        return int(total) if total == total.to_integral_value() else None
    if written in _SMALL:
        return _SMALL[written]
    import cn2an  # 100 ms that most documents need not pay: their numerals are small or Arabic

    try:
        value = cn2an.cn2an(written, "smart")
    except (ValueError, KeyError, IndexError):
        return None
    return int(value) if value == int(value) else None


def english_value(written: str) -> int | None:
    """The whole number that digits or English words stand for: ``1.5 million``, ``one hundred and eighteen``;
    None where none.
    """
    words = re.findall(r"[a-z]+|\d+(?:\.\d+)?", written.lower())
    total, group = Decimal(0), Decimal(0)
    for word in words:
        if word in _ENGLISH_SCALE:
            group = (group or Decimal(1)) * _ENGLISH_SCALE[word]
            if word != "hundred":
                total, group = total + group, Decimal(0)
        elif word in _WORDS:
            group += _WORDS[word]
        elif word not in {"and", "a"}:
            group += Decimal(word)
    value = total + group
    return int(value) if value == value.to_integral_value() else None
