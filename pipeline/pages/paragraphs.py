"""A cut-out piece of HTML to the lines that a person sees in it."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lxml import html

from pipeline.pages.tail import PAGE_LINKS

# Control characters mark ends of lines and cells, and gaps, while a text is gathered: no text that is shown has any.
_LINE: Final = "\x1e"
_CELL: Final = "\x1f"
_GAP: Final = "\x1d"
_MARKS: Final = str.maketrans(dict.fromkeys((_GAP, _LINE, _CELL)))

# A longer cell holds a page's text: its table only lays the page out.
_LONGEST_CELL: Final = 300

# fmt: off
UNSEEN: Final = frozenset([
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "button",
    "select", "input", "textarea", "nav", "head",
])
BLOCKS: Final = frozenset([
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
    "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
])
# fmt: on

_HAN: Final = r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"
_WRAP_IN_HAN: Final = re.compile(rf"(?<={_HAN})[ \t]*[\r\n][ \t\r\n]*(?={_HAN})")
# Zero-width, direction and control characters, soft hyphens and byte order marks.
_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]"
)
_HIDDEN: Final = re.compile(r"display\s*:\s*none", re.I)

_PAGE_TURN: Final = re.compile(r"[上下]一?页|尾页|余下全文")
_MOST_PAGE_TURNS: Final = 20
# What is longer is no byline, no title and no credits.
_LONGEST_NEIGHBOUR: Final = 600


@dataclass(frozen=True, slots=True)
class Around:
    """The lines before and after an element, in the order of the page, without long texts."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def clean(text: str) -> str:
    """A line of text with single spaces, without indents, zero-width and control characters, and breaks in Han text."""
    if "\n" in text or "\r" in text:
        text = _WRAP_IN_HAN.sub("", text)
    return " ".join(_INVISIBLE.sub("", text).split())


def paragraphs(container: html.HtmlElement, left_out: Set[html.HtmlElement] = frozenset()) -> list[str]:
    """The non-empty lines of an element: a line a paragraph, ``<br>`` a line end, a table row one line of tabbed cells.

    Links that turn the pages of one article, hidden elements and everything that is no text are left out, and so are
    the elements named.
    """
    return _lines(_marked(container, left_out | _page_links(container)))


def lines_around(element: html.HtmlElement, levels: int, skipped: Set[html.HtmlElement] = frozenset()) -> Around:
    """The lines beside an element in those that hold it, so many levels outwards; none of long or skipped elements."""
    long: set[html.HtmlElement] = set()
    outer = element
    for around in islice(element.iterancestors(), levels):
        if around.tag == "html":
            break
        long.update(child for child in around if child is not outer and (child in skipped or _is_long(child)))
        outer = around
    if outer is element:
        return Around((), ())
    before, _, after = _marked(outer, long, gap=element).partition(_GAP)
    return Around(tuple(_lines(before)), tuple(_lines(after)))


def _is_long(element: html.HtmlElement) -> bool:
    shown = 0
    for inner in element.iter():
        if inner.text and inner.tag not in UNSEEN and isinstance(inner.tag, str):
            shown += len(inner.text.strip())
        if inner.tail and inner is not element:
            shown += len(inner.tail.strip())
        if shown > _LONGEST_NEIGHBOUR:
            return True
    return False


def _lines(text: str) -> list[str]:
    lines = [line for line in text.split(_LINE) if line and (_CELL in line or not line.isspace())]
    cleaned = ("\t".join(map(clean, line.split(_CELL))) if _CELL in line else clean(line) for line in lines)
    return [line for line in cleaned if line and not line.isspace()]


def is_hidden(element: html.HtmlElement) -> bool:
    """Whether an element's own style hides it."""
    style = element.get("style")
    return style is not None and _HIDDEN.search(style) is not None


def _marked(root: html.HtmlElement, left_out: Set[html.HtmlElement], gap: html.HtmlElement | None = None) -> str:
    """An element's text with marks where lines end and one in place of the gap.

    A loop: markup nests deeper than Python calls.
    """
    pieces = [_written(root, root.text)]
    write = pieces.append
    open_elements = [(root, iter(root))]
    while open_elements:
        element, children = open_elements[-1]
        child = next(children, None)
        if child is None:
            open_elements.pop()
            if element is not root:
                if element.tag in BLOCKS:
                    write(_LINE)
                if text := element.tail:
                    write(_written(element.getparent(), text))
            continue
        tag = child.tag
        if tag == "br" or tag in BLOCKS:
            write(_LINE)
        # Not asked of the container itself: it may be waiting for a script to show it.
        skipped = tag in UNSEEN or not isinstance(tag, str) or is_hidden(child) or child in left_out
        if gap is not None and child is gap:
            skipped = True
            write(_GAP)
        elif tag == "tr" and gap is None and not skipped and (cells := _cells(child)):
            skipped = True
            write(_CELL.join(_marked(cell, left_out).replace(_LINE, " ") for cell in cells))
            write(_LINE)
        if skipped:
            if text := child.tail:
                write(_written(element, text))
            continue
        if text := child.text:
            write(_written(child, text))
        open_elements.append((child, iter(child)))
    return "".join(pieces)


def _written(element: html.HtmlElement, text: str | None) -> str:
    if not text:
        return ""
    if _LINE in text or _CELL in text or _GAP in text:
        text = text.translate(_MARKS)
    return text.replace("\n", _LINE) if element.tag == "pre" else text


def _cells(row: html.HtmlElement) -> list[html.HtmlElement]:
    """The cells of a row of data; none for a row that only lays the page out."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if len(cells) < 2 or _has_text_beside(cells, row):
        return []
    return [] if any(map(_lays_out, cells)) else cells


def _lays_out(cell: html.HtmlElement) -> bool:
    return next(cell.iter("table"), None) is not None or len(cell.text_content()) > _LONGEST_CELL


def _has_text_beside(cells: list[html.HtmlElement], row: html.HtmlElement) -> bool:
    beside = [row.text, *(child.tail for child in row)]
    if len(cells) != len(row):
        beside += [child.text_content() for child in row if child not in cells and isinstance(child.tag, str)]
    return any(text and not text.isspace() for text in beside)


def _page_links(container: html.HtmlElement) -> frozenset[html.HtmlElement]:
    """The outermost elements that hold nothing but links to the other pages of an article."""
    found = set()
    turns = (link for link in container.iter("a") if _PAGE_TURN.search(link.text or ""))
    for link, _ in zip(turns, range(_MOST_PAGE_TURNS), strict=False):
        outermost: html.HtmlElement | None = None
        around: html.HtmlElement | None = link
        while around is not None and around is not container and PAGE_LINKS.fullmatch(_spaced_text(around)):
            outermost, around = around, around.getparent()
        if outermost is not None:
            found.add(outermost)
    return frozenset(found)


def _spaced_text(element: html.HtmlElement) -> str:
    return clean(" ".join(element.xpath(".//text()")))
