"""One plain spelling for every text, with the way back to the original.

The finder reads a text in which only one spelling of each thing is left: simplified characters, half-width digits and
punctuation, no quotation marks, no markup, no pinyin in brackets, no spaces inside Chinese, no separators inside
numbers. ``Normalised.original`` leads any span of that text back to the text exactly as it was given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from pipeline.patterns import pattern

if TYPE_CHECKING:
    from opencc import OpenCC

_TAG = r"<[!/a-zA-Z][^<>]{0,400}>"
_ADDRESS = r"https?://[!-;=?-~]{1,600}"
_PINYIN = r"(?<=[一-鿿])[(（][a-zA-Zɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]"
_ENTITY = r"&(?:nbsp|ensp|emsp|quot|ldquo|rdquo|#160);"
_QUOTE = r"[\"“”„‟«»「」『』‘‛`*]|’(?![a-zA-Z])|(?<![a-zA-Z])'"
_NOISE = pattern(f"(?P<tag>{_TAG})|\\[\\d{{1,3}}\\]|{_ADDRESS}|{_PINYIN}|{_ENTITY}|{_QUOTE}|[\u200b\u200c\u200d\ufeff\u00ad]")
_BLOCK = pattern(r"</?(?:p|br|div|li|ul|ol|tr|td|th|h[1-6]|table|section|article)\b", re.IGNORECASE)
_GROUPED = pattern(r"(?<![\d.])\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+(?= ?[家户戶個个多余餘萬万a-z]))(?!\d)")
# Anything but Latin letters: Chinese characters, their punctuation, other scripts.
_WIDE = r"[^\0-\u02ff]"
_LOOSE_SPACE = pattern(rf"(?<=\d) (?=\d{{1,3}}[家户戶个個])|(?<={_WIDE}) +| +(?={_WIDE})|(?<= ) +")

_SAME = {
    "｡": "。",
    "﹑": "、",
    "､": "、",
    "’": "'",
    "–": "-",
    "—": "-",
    "―": "-",
    "－": "-",
    "〜": "~",
    "〈": "《",
    "〉": "》",
}
_SPACES = dict.fromkeys("\t\u00a0\u3000\u2002\u2003\u2009\u202f\x0b\x0c", " ")
_LINES = dict.fromkeys("\r\u2028\u2029\x85", "\n")
_ONE_TO_ONE = str.maketrans(
    {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    | _SAME
    | _SPACES
    | _LINES
    | {"〇": "零", "兩": "两", "髙": "高"}
)


@dataclass(frozen=True, slots=True)
class Normalised:
    """A plain spelling of a text. ``positions[i]`` is where character ``i`` of ``text`` stands in the original,
    in code points.
    """

    text: str
    positions: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of the original that a non-empty half-open span of ``text`` comes from."""
        return self.positions[start], self.positions[end - 1] + 1


def normalise(text: str) -> Normalised:
    """Any text in its plain spelling. Takes time linear in the text's length."""
    plain = _simplified(text.translate(_ONE_TO_ONE))
    pieces: list[str] = []
    positions: list[int] = []
    done = 0
    for noise in _NOISE.finditer(plain):
        pieces.append(plain[done : noise.start()])
        positions.extend(range(done, noise.start()))
        if noise["tag"] and _BLOCK.match(noise["tag"]):
            pieces.append("\n")
            positions.append(noise.start())
        done = noise.end()
    pieces.append(plain[done:])
    positions.extend(range(done, len(plain)))
    return _tightened("".join(pieces), positions)


def _tightened(text: str, positions: list[int]) -> Normalised:
    """The text without the spaces and separators that split Chinese sentences and long numbers."""
    dropped = [loose.span() for loose in _LOOSE_SPACE.finditer(text)]
    for number in _GROUPED.finditer(text):
        dropped.extend((at, at + 1) for at in range(*number.span()) if not text[at].isdigit())
    pieces: list[str] = []
    kept: list[int] = []
    done = 0
    for start, end in sorted(dropped):
        pieces.append(text[done:start])
        kept.extend(positions[done:start])
        done = max(done, end)
    return Normalised("".join([*pieces, text[done:]]), (*kept, *positions[done:]))


def _simplified(text: str) -> str:
    """The text with each traditional character as its simplified one, character for character."""
    rare = {ord(char): simple for char in set(text) if (simple := _simple(char)) != char}
    return text.translate(rare) if rare else text


@lru_cache(maxsize=30_000)
def _simple(char: str) -> str:
    if not "\u3400" <= char <= "\u9fff" or _in_gb2312(char):
        return char  # GB/T 2312 holds the simplified forms: nothing in it that we look for needs a change
    simple: str = _converter().convert(char)
    return simple if len(simple) == 1 else char


def _in_gb2312(char: str) -> bool:
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


@cache
def _converter() -> OpenCC:
    from opencc import OpenCC  # 30 ms that simplified text need not pay

    return OpenCC("t2s")
