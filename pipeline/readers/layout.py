"""How the pages of one source are laid out, as data, and the one way to read by it."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from itertools import islice

from lxml import html
from lxml.cssselect import CSSSelector

from pipeline.readers.paragraphs import clean, paragraphs
from pipeline.readers.tail import Credits, credits_in, gathered
from pipeline.readers.timestamps import published_at

_LEVELS_AROUND = 3
_LONGEST_NEIGHBOUR = 600


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

    def read(self, document: html.HtmlElement) -> Reading | None:
        """The article, where the page is laid out so. None where it has no such container or nothing to see in it."""
        for container in _selector(self.body)(document):
            lines = paragraphs(container)
            if lines or _shows_something(container):
                break
        else:
            return None
        outlet = Credits(outlet=_outlet(self._texts(document, self.outlet)))
        return Reading(
            lines=tuple(lines),
            title=next(iter(self._texts(document, self.title)), None),
            published=next(filter(None, map(published_at, self._texts(document, self.published))), None),
            credits=outlet.filled_from(gathered(_neighbours(container))),
        )

    @staticmethod
    def _texts(document: html.HtmlElement, selector: str | None) -> list[str]:
        if selector is None:
            return []
        return [text for element in _selector(selector)(document) if (text := clean(element.text_content()))]


@dataclass(frozen=True, slots=True)
class Reader:
    """How one source's pages read: its layouts, the commonest first."""

    layouts: tuple[Layout, ...]

    def read(self, document: html.HtmlElement) -> Reading | None:
        """The article by the first layout that the page has; None where it has none of them."""
        return next(filter(None, (layout.read(document) for layout in self.layouts)), None)


@cache
def _selector(css: str) -> CSSSelector:
    return CSSSelector(css)


def _shows_something(container: html.HtmlElement) -> bool:
    # A notice may be nothing but its PDF in a frame, or a picture of it.
    return next(container.iter("iframe", "embed", "object", "img"), None) is not None


def _outlet(texts: list[str]) -> str | None:
    for text in texts:
        said = credits_in(text)
        if said is not None and said.outlet:
            return said.outlet
    plain = (text for text in texts if credits_in(text) is None and published_at(text) is None)
    return next(plain, None)


def _neighbours(container: html.HtmlElement) -> list[str]:
    """The lines around the container, of all elements that hold it: what is short enough to be a byline or credits."""
    lines: list[str] = []
    inner = container
    for outer in islice(container.iterancestors(), _LEVELS_AROUND):
        around = html.Element("div")
        around.text = outer.text
        for child in outer:
            is_element = isinstance(child.tag, str)
            is_short = is_element and child is not inner and len(child.text_content()) <= _LONGEST_NEIGHBOUR
            copied = deepcopy(child) if is_short else html.Element("hr")
            copied.tail = child.tail
            around.append(copied)
        lines += paragraphs(around)
        inner = outer
    return lines
