"""How the pages of one source are laid out, as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Layout:
    """CSS selectors of an article's parts in the pages of some years. Of several elements the first with text counts.

    ``since`` and ``until`` are the first and the last day on which the site published pages laid out so, each None
    where nobody knows it, or where it still does.
    """

    body: str
    title: str = "h1"
    published: str | None = None
    outlet: str | None = None
    since: date | None = None
    until: date | None = None

    def served(self, day: date) -> bool:
        """Whether the site published pages laid out so on that day, as far as is known."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Answer:
    """Where an article's parts stand in the JSON of an API: keys from the outermost in, joined by dots.

    ``body`` holds HTML or plain text; of several the first with text counts.
    """

    title: str
    published: str
    outlet: str
    body: tuple[str, ...]


# The page that is made of an answer.
ANSWERED = Layout(body="article", title="h1", published="time", outlet="cite")


@dataclass(frozen=True, slots=True)
class Reader:
    """How one source's pages read: its layouts, the commonest first; ``answer`` where its pages are an API's JSON."""

    layouts: tuple[Layout, ...]
    answer: Answer | None = None

    def likeliest(self, day: date) -> list[Layout]:
        """All layouts, those first that served on a page's day: old pages often still stand in their old layout, and a
        page may have the containers of two."""
        return sorted(self.layouts, key=lambda layout: not layout.served(day))
