"""An article's parts cut out of a page by the layout that describes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache

from lxml import etree, html
from lxml.cssselect import LxmlTranslator

from pipeline.pages.paragraphs import BLOCKS, clean, lines_around, paragraphs
from pipeline.pages.tail import Credits, credits_in, gathered, may_credit
from pipeline.pages.timestamps import published_at
from pipeline.readers.layout import Layout, Reader

_LEVELS_AROUND = 3
_BY_ID = etree.XPath("id($wanted)")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader finds in a page before its tail is parted from it: ``lines`` are all those of the container.

    ``credits`` are believed before those that the lines have in them, ``otherwise`` after them.
    """

    lines: tuple[str, ...]
    title: str | None = None
    published: datetime | None = None
    credits: Credits = field(default_factory=Credits)
    otherwise: Credits = field(default_factory=Credits)


def read_by(reader: Reader, document: html.HtmlElement, day: date) -> Reading | None:
    """The article by the first layout that the page has, those that served on its day first; None where it has none of
    them."""
    return next(filter(None, (cut_out(document, layout) for layout in reader.likeliest(day))), None)


def cut_out(document: html.HtmlElement, layout: Layout) -> Reading | None:
    """The article, where the page is laid out so. None where it has no such container or nothing to see in it."""
    for container in _selected(document, layout.body):
        lines = paragraphs(container)
        if lines or _shows_something(container):
            break
    else:
        return None
    around = lines_around(container, _LEVELS_AROUND, _credits_nobody)
    times = _texts(document, layout.published)
    outlets = times if layout.outlet == layout.published else _texts(document, layout.outlet)
    outlet = Credits(outlet=_outlet(outlets))
    return Reading(
        lines=tuple(lines),
        title=next(iter(_texts(document, layout.title)), None),
        published=next(filter(None, map(published_at, times)), None),
        credits=outlet.filled_from(gathered([*around.before, *around.after])),
    )


def _selected(document: html.HtmlElement, selector: str) -> Iterator[html.HtmlElement]:
    """The elements of each part of a selector, those of its first part first."""
    for part in selector.split(","):
        outer, _, inner = part.strip().partition(" ")
        wanted = outer.removeprefix("#")
        # libxml2 knows the first element of an id without looking for it, but takes an anchor's name for one too.
        is_id = outer == f"#{wanted}" and wanted.isidentifier()
        found = _BY_ID(document, wanted=wanted) if is_id else []
        if not is_id or (found and found[0].get("id") != wanted):
            yield from _selector(part)(document)
        elif inner:
            yield from (each for element in found for each in _selector(inner, "descendant::")(element))
        else:
            yield from found


@cache
def _selector(css: str, axis: str = "descendant-or-self::") -> etree.XPath:
    return etree.XPath(LxmlTranslator().css_to_xpath(css, axis))


def _texts(document: html.HtmlElement, selector: str | None) -> list[str]:
    elements = _selected(document, selector) if selector else ()
    return [text for element in elements if (text := clean(element.text_content()))]


def _credits_nobody(element: html.HtmlElement) -> bool:
    # Only a block's lines are all its own.
    return element.tag in BLOCKS and not may_credit(element.text_content())


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
