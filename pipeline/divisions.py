"""The divisions of GB/T 2260 by any of their names: full, short, former, English, or the six-digit code.

``division`` answers for one name; ``find_divisions`` finds the names that stand in a text. The names are data:
``data/divisions.tsv`` and ``data/former_divisions.tsv``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from ahocorasick import Automaton

Rank = Literal["nation", "province", "prefecture", "county"]
_MUNICIPALITIES = ("11", "12", "31", "50")


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


@dataclass(frozen=True, slots=True)
class Name:
    """A division's name in a text, half-open. ``codes`` are the divisions that bear it, the highest rank first."""

    start: int
    end: int
    codes: tuple[str, ...]
    full: bool


def division(name_or_code: str) -> Division | None:
    """The one division of that code or name; None where there is none, or where several of one rank share the name."""
    wanted = name_or_code.strip()
    by_code = _divisions()
    if wanted in by_code:
        return by_code[wanted]
    names = _names()
    codes = names[wanted][0] if wanted in names else english_names().get(wanted, ())
    if not codes or (len(codes) > 1 and by_code[codes[0]].level == by_code[codes[1]].level):
        return None
    return by_code[codes[0]]


def province_of(code: str) -> str:
    """The code of the province that a division lies in, or is."""
    return code[:2] + "0000" if code != NATION.code else code


def within(code: str, outer: str) -> bool:
    """Whether a division is another one or lies in it."""
    return outer == NATION.code or code.startswith(outer.rstrip("0") if outer[4:] == "00" else outer)


def find_divisions(text: str) -> Iterator[Name]:
    """The names of divisions in simplified Chinese text, left to right, the longest at each place.

    The short names of counties are looked for only between the others: 其中宁波 holds 宁波, not 中宁.
    """
    done = 0
    for name in _found(text, _names_of_cities()):
        yield from _found_between(text, done, name.start)
        yield name
        done = name.end
    yield from _found_between(text, done, len(text))


def _found(text: str, names: Automaton, start: int = 0) -> Iterator[Name]:
    for last, (name, codes, full) in names.iter_long(text):
        yield Name(start + last - len(name) + 1, start + last + 1, codes, full)


def _found_between(text: str, start: int, end: int) -> Iterator[Name]:
    if end - start > 1:
        yield from _found(text[start:end], _names_of_counties(), start)


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
    rank = _divisions()
    return {
        name: tuple(codes)
        for name, codes in ((name, sorted(codes, key=_height)) for name, codes in found.items())
        if len(codes) == 1 or rank[codes[0]].level != "county"
    }


def _height(code: str) -> tuple[int, str]:
    return ("nation", "province", "prefecture", "county").index(_divisions()[code].level), code


def _rows(file: str) -> Iterator[list[str]]:
    for line in (files("pipeline") / "data" / file).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def _divisions() -> dict[str, Division]:
    known = {NATION.code: NATION}
    codes = {row[0]: row[1] for row in _rows("divisions.tsv")}
    for code, name in codes.items():
        if code.endswith("0000"):
            known[code] = Division(code, name, "province", NATION.code)
        elif code.endswith("00"):
            known[code] = Division(code, name, "prefecture", code[:2] + "0000")
        else:
            above = code[:4] + "00"
            known[code] = Division(code, name, "county", above if above in codes else code[:2] + "0000")
    return known


@cache
def _names() -> dict[str, tuple[tuple[str, ...], bool]]:
    """Every Chinese name with the codes that bear it and whether it is a full name."""
    full: dict[str, list[str]] = {"全国": [NATION.code]}
    short: dict[str, list[str]] = {}
    for code, name, brief, _ in _rows("divisions.tsv"):
        full.setdefault(name, []).append(code)
        if brief != name:
            short.setdefault(brief, []).append(code)
    for name, code in _rows("former_divisions.tsv"):
        full.setdefault(name, [code])
    names = {name: (tuple(sorted(codes, key=_height)), False) for name, codes in short.items()}
    return names | {name: (tuple(sorted(codes, key=_height)), True) for name, codes in full.items()}


@cache
def _names_of_cities() -> Automaton:
    return _automaton(short_county=False)


@cache
def _names_of_counties() -> Automaton:
    return _automaton(short_county=True)


def _automaton(*, short_county: bool) -> Automaton:
    automaton = Automaton()
    for name, (codes, full) in _names().items():
        short = not full and _divisions()[codes[0]].level == "county"
        if len(name) > 1 and codes[0] != NATION.code and short == short_county:
            automaton.add_word(name, (name, codes, full))
    automaton.make_automaton()
    return automaton
