"""How the pages of one source are laid out, as data."""

from __future__ import annotations

from dataclasses import dataclass


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
