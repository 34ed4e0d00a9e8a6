"""How the pages of one source are laid out, as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from pipeline.readers.tail import Credits


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader finds in a page before its tail is parted from it: ``lines`` are all those of the container."""

    lines: tuple[str, ...]
    title: str | None = None
    published: datetime | None = None
    credits: Credits = field(default_factory=Credits)
    reader: str = "generic"


@dataclass(frozen=True, slots=True)
class Layout:
    """CSS selectors of an article's parts in the pages of some years. Of several elements the first with text counts.

    ``served`` says when the source's pages were laid out so.
    """

    served: str
    body: str
    title: str = "h1"
    published: str | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """How one source's pages read: its layouts, the commonest first."""

    layouts: tuple[Layout, ...]
