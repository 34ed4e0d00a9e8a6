"""Sums over places: the nation, its provinces and its regions, a province and its cities."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.divisions import NATION, division, parts_of
from pipeline.ledger.checks import Check, Facts, Kind, Term, check_of, term
from pipeline.ledger.facts import Fact
from pipeline.ledger.statements import REGIONS, Thing, is_nation
from pipeline.records import Status

# 计划单列市: the ministry lists them apart from their provinces, and provinces count them in or leave them out.
LISTED_APART = ("210200", "330200", "350200", "370200", "440300")
# Where no title of these programmes is granted.
_OUTSIDE = ("710000", "810000", "820000")


def provinces() -> list[str]:
    """The codes of the provinces in which titles are granted."""
    return [part.code for part in parts_of(NATION.code) if part.code not in _OUTSIDE]


def sums_over_places(facts: Facts) -> Iterator[Check]:
    """The checks of the nation against its provinces and its regions and of provinces against their cities, each among
    numbers of one stage."""
    for thing, fact in facts.items():
        whole = division(thing.region_code) if thing.region_code else None
        if whole is None or whole.level not in ("nation", "province") or whole.is_municipality:
            continue
        for stage in _stages(fact):
            if check := _sum(facts, thing, stage):
                yield check
            if is_nation(thing) and (check := _regions(facts, thing, stage)):
                yield check


def _stages(fact: Fact) -> list[Status | None]:
    said: tuple[Status, ...] = ("proposed", "confirmed")
    found: list[Status | None] = [status for status in said if any(value.is_said(status) for value in fact.values)]
    return found or [None]


def _sum(facts: Facts, thing: Thing, stage: Status | None) -> Check | None:
    """A place against its parts; None where too little is known to ask.

    Those that are listed apart may be counted in or not: the check is the one that holds, or comes nearest. A sum with
    such a part derives nothing.
    """
    kind: Kind = "provinces" if thing.region_code == NATION.code else "cities"
    codes = provinces() if kind == "provinces" else [part.code for part in parts_of(thing.region_code or "")]
    whole = term(facts, thing, stage)
    apart = [_part(facts, thing, code, stage) for code in LISTED_APART if kind == "provinces" or code in codes]
    parts = [_part(facts, thing, code, stage) for code in codes if code not in LISTED_APART]
    if whole.value is None or sum(part.value is not None for part in (*parts, *apart)) < 2:
        return None
    without = check_of(facts, kind, whole, parts, stage=stage, derives=not apart)
    if not apart or without.answer == "holds" or (without.answer == "fails" and without.lacking):
        return without
    joined = check_of(facts, kind, whole, [*parts, *apart], stage=stage, derives=False)
    if joined.lacking:
        return replace(joined, answer="lacks", difference=None)
    return min(joined, without, key=lambda check: abs(check.difference or 0))


def _part(facts: Facts, thing: Thing, code: str, stage: Status | None) -> Term:
    return term(facts, replace(thing, region_code=code), stage)


def _regions(facts: Facts, thing: Thing, stage: Status | None) -> Check | None:
    """The nation against east, centre and west; the north-east is a fourth, unless its provinces are counted among
    these."""
    whole = term(facts, thing, stage)
    parts = [term(facts, replace(thing, region_code=None, place=name), stage) for name in REGIONS]
    if whole.value is None or sum(part.value is not None for part in parts) < 2:
        return None
    *three, north_east = parts
    check = check_of(facts, "regions", whole, three, stage=stage, derives=False)
    if check.answer == "holds" and north_east.value is None:
        return check
    return check_of(facts, "regions", whole, parts, stage=stage, derives=False)
