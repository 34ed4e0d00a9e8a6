"""The report's words: what a title, a cohort, a thing or a figure is called in Chinese and in English."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal, get_args

from cn2an import an2cn

from pipeline.divisions import division, english_name, short_name
from pipeline.ledger.checks import Check
from pipeline.ledger.facts import Fact, Value
from pipeline.ledger.statements import Thing
from pipeline.records import BOUND_SIGNS, Level, Programme

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@cache
def phrases() -> Mapping[str, Mapping[str, Any]]:
    """The phrases of each language by their keys."""
    return tomllib.loads((Path(__file__).parent / "wording.toml").read_text("utf-8"))


@dataclass(frozen=True)
class Wording:
    """How one language says things."""

    language: Language

    @cached_property
    def words(self) -> Mapping[str, Any]:
        """The language's phrases by their keys."""
        return phrases()[self.language]

    def __post_init__(self) -> None:
        # A full report asks for the same names a million times.
        for name in ("place", "short_place", "short_cohort", "title", "cohort", "thing"):
            object.__setattr__(self, name, cache(getattr(self, name)))

    def __call__(self, key: str, **values: object) -> str:
        """A phrase, with its gaps filled."""
        said: str = self.words[key]
        return said.format(**values) if values else said

    def place(self, code: str) -> str:
        """A place, by its code or, where it has none, its words."""
        found = division(code) if code.isdigit() else None
        if found is None:
            return code
        return found.name if self.language == "zh" else english_name(found.code)

    def short_place(self, code: str) -> str:
        """A place's name as it fits beside a bar."""
        if self.language == "en" or not code.isdigit():
            return self.place(code)
        return short_name(code)

    def short_cohort(self, thing: Thing) -> str:
        """A cohort as it fits beneath a column: 第四批, 2023/1, 2024-12."""
        first, last = thing.batch_first, thing.batch_last
        if thing.year is not None and last is not None:
            return f"{thing.year}/{last}"
        if last is not None and first != last:
            return f"第{first}–{last}批" if self.language == "zh" else f"{first}–{last}"
        if last is None and thing.year is None:
            return (thing.as_of or "")[:7]
        return self.cohort(thing)

    def title(self, programme: Programme, level: Level | None) -> str:
        """A title with its level: 国家级专精特新“小巨人”企业."""
        name, rank = self.words["programmes"][programme], self.words["levels"][level or "any"]
        if self.language == "en":
            return f"{name} ({rank})"
        return f"{name}（{rank}）" if level is None else f"{rank}{name}"

    def cohort(self, thing: Thing) -> str:
        """第四批, 第一至三批, 2023年第一批, 2024年, 2024-12-27; batch 4, batches 1–3, 2023 batch 1, …."""
        first, last = thing.batch_first, thing.batch_last
        year = "" if thing.year is None else f"{thing.year}年" if self.language == "zh" else f"{thing.year} "
        if last is None or first is None:
            return year.strip() or thing.as_of or self("of_no_batch")
        if self.language == "zh":
            span = an2cn(last) if first == last else f"{an2cn(first)}至{an2cn(last)}"
            return f"{year}第{span}批"
        return f"{year}batch {last}" if first == last else f"{year}batches {first}–{last}"

    def measure(self, thing: Thing) -> str:
        """新增, 累计, …."""
        said: str = self.words["measures"][thing.measure]
        return said

    def thing(self, thing: Thing) -> str:
        """A thing of a known place and title: 第四批新增, batch 4, new, with the part that is counted."""
        said = f"{self.cohort(thing)}{self.measure(thing)}"
        if self.language == "en":
            said = f"{self.cohort(thing)}, {self.measure(thing)}"
        if not thing.subset:
            return said
        return f"{said}（{thing.subset}）" if self.language == "zh" else f"{said} ({thing.subset})"

    def whole_thing(self, thing: Thing) -> str:
        """A thing with its place and title."""
        parts = (self.place(thing.region_code or thing.place or ""), self.title(thing.programme, thing.level))
        return " · ".join((*parts, self.thing(thing)))

    def term(self, thing: Thing, check: Check) -> str:
        """What tells a thing from the others of its sum."""
        if check.kind in ("provinces", "regions", "cities"):
            return self.place(thing.region_code or thing.place or "")
        if check.kind == "step" and thing.measure == "revoked":
            return self("lost")  # of which batch they were, nobody says
        return self.thing(thing)

    def voices(self, value: Value) -> str:
        """How many texts say so."""
        return self("voice") if value.voices == 1 else self("voices", n=value.voices)

    def agreement(self, fact: Fact) -> str:
        """How far the documents agree on a fact."""
        if fact.derived:
            return self("derived_doubtful" if fact.agreement == "conflicting" else "derived")
        if fact.agreement == "agreed":
            return self("agreed", n=fact.values[0].voices)
        return self(fact.agreement)


def in_figures(value: Value | Fact) -> str:
    """A number with the mark of its bound: 4,357, ≥600."""
    count = value.count if isinstance(value, Value) else value.value
    return f"{BOUND_SIGNS[value.bound]}{count:,}"
