"""English sentences read as a person reads them: which programme, place, batch and measure govern each number."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.divisions import Division
from pipeline.scopes import Finding


def read_english(text: str, home: Division | None) -> Iterator[Finding]:
    """What each number of plain English text claims, in the order of the text."""
    return iter(())
