"""Corrections: what a person has reviewed and found wrong in a document, or in our reading of it.

They are data, ``data/corrections.toml``; nothing is overwritten: the claim stays with what it says, and the ledger
shows the correction with its reason and its link.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pipeline.records import Claim

_FILE = Path(__file__).parent.parent / "data" / "corrections.toml"
_CORRECTABLE = {field.name for field in fields(Claim)} - {"evidence", "rule"}


@dataclass(frozen=True, slots=True)
class Correction:
    """One reviewed entry: which claims of the document at ``url`` it is about (those with all of ``claim``'s values),
    and what they should say (``becomes``; empty where they count for nothing)."""

    url: str
    claim: Mapping[str, Any]
    becomes: Mapping[str, Any]
    reason: str
    link: str
    reviewed: date

    def about(self, url: str, claim: Claim) -> bool:
        """Whether it is about this claim of the document at that address."""
        return url == self.url and all(getattr(claim, name) == value for name, value in self.claim.items())

    def applied(self, claim: Claim) -> Claim:
        """The claim as it should be."""
        return replace(claim, **self.becomes)


class BadCorrection(ValueError):
    """An entry that cannot be meant; the message says which and why."""


@cache
def reviewed_corrections() -> tuple[Correction, ...]:
    """The corrections that come with this version."""
    return read_corrections(_FILE.read_text("utf-8"))


def read_corrections(text: str) -> tuple[Correction, ...]:
    """Corrections from TOML, a table ``[[corrections]]`` each. Raises BadCorrection."""
    return tuple(_read(number, entry) for number, entry in enumerate(tomllib.loads(text).get("corrections", ()), 1))


def _read(number: int, entry: dict[str, Any]) -> Correction:
    entry = {"becomes": {}, **entry}
    if trouble := {field.name for field in fields(Correction)} ^ entry.keys():
        raise BadCorrection(f"correction {number}: {', '.join(sorted(trouble))}: missing, or no part of a correction")
    if trouble := {*entry["claim"], *entry["becomes"]} - _CORRECTABLE:
        raise BadCorrection(f"correction {number}: a claim has no {', '.join(sorted(trouble))}")
    if not entry["claim"] or not entry["reason"]:
        raise BadCorrection(f"correction {number}: which claim, and for what reason?")
    entry["claim"], entry["becomes"] = MappingProxyType(entry["claim"]), MappingProxyType(entry["becomes"])
    return Correction(**entry)
