"""The divisions of GB/T 2260 by any of their names: full, short, former, English, or the six-digit code.

``division`` answers for one name; ``find_divisions`` finds the names that stand in a text. The names are data:
``data/divisions.tsv`` and ``data/former_divisions.tsv``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from ahocorasick_rs import AhoCorasick

Rank = Literal["nation", "province", "prefecture", "county"]
_DATA = Path(__file__).parent / "data"
_MUNICIPALITIES = ("11", "12", "31", "50")
# What autonomous divisions are called for short: 肃南县, 凉山州; and those whose short names are shortened once more.
_AUTONOMOUS = {"自治县": "县", "自治州": "州", "自治旗": "旗"}
_CUSTOMARY = {
    "前郭县": "220721", "喀左县": "211324", "杜尔伯特县": "230624", "杜蒙县": "230624", "莫旗": "150722",
    "察布查尔县": "654022", "塔县": "653131", "博州": "652700", "巴州": "652800", "克州": "653000",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Division:
    """A division in force: its six-digit code, full official name, rank, and its parent's code (None for 全国
    alone).
    """

    code: str
    name: str
    level: Rank
    parent: str | None

    @property
    def is_municipality(self) -> bool:
        """Whether it is one of the four cities of a province's rank."""
        return self.level == "province" and self.code[:2] in _MUNICIPALITIES


NATION = Division("100000", "全国", "nation", None)


class Name(NamedTuple):
    """A division's name in a text, half-open. ``codes`` are the divisions that bear it, the highest rank first."""

    start: int
    end: int
    codes: tuple[str, ...]
    full: bool


@lru_cache(maxsize=20_000)
def division(name_or_code: str) -> Division | None:
    """The one division of that code or name; None where there is none, or where several of one rank share the name."""
    wanted = name_or_code.strip()
    if wanted == NATION.code:
        return NATION
    if wanted in _full_names():
        return Division(wanted, _full_names()[wanted], _rank(wanted), _parent(wanted))
    names = _names()
    codes = names[wanted][0] if wanted in names else english_names().get(wanted, ()) if wanted.isascii() else ()
    if not codes or (len(codes) > 1 and _rank(codes[0]) == _rank(codes[1])):
        return None
    return division(codes[0])


def division_told_by(name: str, text: str) -> Division | None:
    """The one of several divisions with that name of which the text names the city or the province: 鼓楼区 of 南京."""
    codes = _names()[name][0] if name in _names() else ()
    told = [code for code in codes if any(short_name(above) in text for above in {_parent(code), province_of(code)})]
    return division(told[0]) if len(told) == 1 else None


def parts_of(code: str) -> tuple[Division, ...]:
    """The divisions right below another one, by code."""
    return tuple(_divisions_below().get(code, ()))


@cache
def _divisions_below() -> dict[str, list[Division]]:
    """By the code of a division those right below it, by code."""
    below: dict[str, list[Division]] = {}
    for code, name in sorted(_full_names().items()):
        below.setdefault(_parent(code), []).append(Division(code, name, _rank(code), _parent(code)))
    return below


def english_name(code: str) -> str:
    """A division's English name; the code of one that is not in force."""
    return _english().get(code, code)


def short_name(code: str) -> str:
    """A division's name without its kind: 浙江, 内蒙古; the code of one that is not in force."""
    return _short().get(code, code)


@cache
def _english() -> dict[str, str]:
    return {NATION.code: "China"} | {row[0]: row[3] for row in _rows("divisions.tsv")}


@cache
def _short() -> dict[str, str]:
    return {NATION.code: NATION.name} | {row[0]: row[2] for row in _rows("divisions.tsv")}


def province_of(code: str) -> str:
    """The code of the province that a division lies in, or is."""
    return code[:2] + "0000" if code != NATION.code else code


def within(code: str, outer: str) -> bool:
    """Whether a division is another one or lies in it."""
    if outer == NATION.code:
        return True
    return code.startswith(outer[:2] if outer.endswith("0000") else outer[:4] if outer.endswith("00") else outer)


_BEFORE_MIDDLE = ("其", "当", "之", "集")
_BEFORE_MARK = ("家", "户", "个", "元", "亿", "万", "件", "人", "名", "%", "百", "千")


def find_divisions(text: str) -> list[Name]:
    """The names of divisions in simplified Chinese text, left to right, the longest at each place.

    The short names of counties are looked for only between the others: 浙江山水 holds 浙江, not 江山. What ends 其中
    begins no name: 其中山东 holds 山东, not 中山.
    """
    automaton, names = _finder()
    counties: list[tuple[int, int, int]] = []
    others: list[tuple[int, int, int]] = []
    for at, start, end in automaton.find_matches_as_indexes(text, overlapping=True):
        if text[start] == "中" and text[start - 1 : start] in _BEFORE_MIDDLE:
            continue
        if text.startswith("大关", start) and text[start - 1 : start] in _BEFORE_MARK:
            continue  # 跨过3000户大关
        (counties if names[at].of_county else others).append((start, -end, at))
    found = [Name(start, end, names[at].codes, names[at].full) for start, end, at in _longest(others)]
    free: list[tuple[int, int, int]] = []
    following = 0
    for start, minus_end, at in sorted(counties):
        while following < len(found) and found[following].end <= start:
            following += 1
        if following == len(found) or -minus_end <= found[following].start:
            free.append((start, minus_end, at))  # 浙江海宁 holds 海宁, not 江海
    between = [
        _after_and(text, start) or Name(start, end, names[at].codes, names[at].full)
        for start, end, at in _longest(free)
    ]
    return sorted([*found, *between]) if between else found


def _longest(found: list[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """Of some matches, each by its start and its end with a minus, those that stand leftmost and are the longest."""
    done = 0
    for start, minus_end, at in sorted(found):
        if start >= done:
            done = -minus_end
            yield start, done, at


def _after_and(text: str, start: int) -> Name | None:
    """The name behind a 和 that joins it to another: 宝安和龙岗 holds 龙岗, not 和龙."""
    if text[start] != "和" or not any(is_name(text[start - size : start]) for size in (2, 3)):
        return None
    behind = (text[start + 1 : start + 1 + size] for size in (3, 2))
    name = next((words for words in behind if is_name(words)), None)
    return Name(start + 1, start + 1 + len(name), *_names()[name]) if name else None


def is_name(words: str) -> bool:
    """Whether some words are a name that divisions bear, one or several."""
    return words in _names()


@cache
def ordinary_words() -> frozenset[str]:
    """The short names of counties that are ordinary words as often as places: 和平, 创新, 光明."""
    return frozenset(row[0] for row in _rows("ordinary_words.txt"))


@cache
def english_names() -> dict[str, tuple[str, ...]]:
    """English names as translators write them, each with the codes that it may mean, the highest rank first."""
    found: dict[str, list[str]] = {}
    for code, _, _, english in _rows("divisions.tsv"):
        found.setdefault(english, []).append(code)
    found |= {
        "China": [NATION.code],
        "Macau": ["820000"],
        "Ürümqi": ["650100"],
        "Xian": ["610100"],
        "Hulun Buir": ["150700"],
    }
    return {
        name: tuple(codes)
        for name, codes in ((name, sorted(codes, key=_height)) for name, codes in found.items())
        if len(codes) == 1 or _rank(codes[0]) != "county"
    }


def _rank(code: str) -> Rank:
    if code == NATION.code:
        return "nation"
    return "province" if code.endswith("0000") else "prefecture" if code.endswith("00") else "county"


def _parent(code: str) -> str:
    """The code of the division right above one that is below the nation."""
    if code.endswith("0000"):
        return NATION.code
    above = code[:4] + "00"
    return above if code != above and above in _full_names() else code[:2] + "0000"


def _height(code: str) -> tuple[int, str]:
    return ("nation", "province", "prefecture", "county").index(_rank(code)), code


@cache
def _rows(file: str) -> list[list[str]]:
    lines = (_DATA / file).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and line[0] != "#"]


@cache
def _full_names() -> dict[str, str]:
    """The full name of each division in force, by its code."""
    return {row[0]: row[1] for row in _rows("divisions.tsv")}


@cache
def _names() -> dict[str, tuple[tuple[str, ...], bool]]:
    """Every Chinese name with the codes that bear it, the highest rank first, and whether it is a full name."""
    full: dict[str, list[str]] = {NATION.name: [NATION.code]}
    short: dict[str, list[str]] = {}
    for code, name, brief, _ in _rows("divisions.tsv"):
        full.setdefault(name, []).append(code)
        if brief != name:
            short.setdefault(brief, []).append(code)
    for name, code in [*_rows("former_divisions.tsv"), *_customary()]:
        full.setdefault(name, [code])
    return {
        name: (tuple(sorted(codes, key=_height)) if len(codes) > 1 else (codes[0],), names is full)
        for names in (short, full)
        for name, codes in names.items()
    }


def _customary() -> Iterator[tuple[str, str]]:
    """The short names of autonomous divisions that say their rank, with their codes: 肃南县 of 肃南裕固族自治县.

    河南县 is none of them, since 河南县域 speaks of a province.
    """
    for code, name, brief, _ in _rows("divisions.tsv"):
        rank = _AUTONOMOUS.get(name[-3:])
        if rank and brief != "河南":
            yield brief + rank, code
    yield from _CUSTOMARY.items()


class _Borne(NamedTuple):
    """Whom a name means: the divisions that bear it; whether it is a full name, or a county's short one."""

    codes: tuple[str, ...]
    full: bool
    of_county: bool


@cache
def _finder() -> tuple[AhoCorasick, list[_Borne]]:
    """What finds all names, and whom each of them means; 全国 and names of one character are none of them."""
    names = {name: borne for name, borne in _names().items() if len(name) > 1 and borne[0][0] != NATION.code}
    borne = [_Borne(codes, full, not full and not codes[0].endswith("00")) for codes, full in names.values()]
    return AhoCorasick(list(names)), borne
