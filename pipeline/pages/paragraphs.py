"""A cut-out piece of HTML to the lines that a person sees in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Final

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from lxml import etree, html

from pipeline.pages.tail import PAGE_LINKS

# Control characters mark ends of lines and cells, and gaps, while a text is gathered: no text that is shown has any.
_LINE: Final = "\x1e"
_CELL: Final = "\x1f"
_GAP: Final = "\x1d"
_MARKS: Final = str.maketrans(dict.fromkeys((_GAP, _LINE, _CELL)))

# What a page lays out by more than its line ends.
_LAID_OUT: Final = frozenset(["table", "tr", "pre"])
# Marks elements that are not to be read on their way from one parser to the other.
_LEFT_OUT: Final = "data-left-out"
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
_TEXTS: Final = etree.XPath(".//text()[not(parent::script or parent::style)]", smart_strings=False)
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
    skipped = left_out | _page_links(container)

    def known(element: html.HtmlElement) -> str | None:
        if element in skipped:
            return ""
        return _laid_out(element, skipped) if element.tag in _LAID_OUT else None

    text = known(container)
    return _lines(_marked(container, known) if text is None else text)


def _laid_out(element: html.HtmlElement, left_out: Set[html.HtmlElement]) -> str:
    """The text of a table, or of what is laid out by its line ends, with marks where lines and cells end."""
    for skipped in left_out:
        skipped.set(_LEFT_OUT, "")
    markup = html.tostring(element, encoding="unicode", with_tail=False)
    for skipped in left_out:
        del skipped.attrib[_LEFT_OUT]
    return "".join(_pieces(BeautifulSoup(markup, "html.parser")))


def _pieces(root: Tag) -> Iterator[str]:
    """An element's text, piece by piece, with marks where lines end. A loop: markup nests deeper than Python calls."""
    open_tags = [root]
    skipped: Tag | None = None
    for node in root.descendants:
        while open_tags[-1] is not node.parent:
            closed = open_tags.pop()
            skipped = None if closed is skipped else skipped
            if skipped is None and closed.name in BLOCKS:
                yield _LINE
        if isinstance(node, Tag):
            open_tags.append(node)
            if skipped is not None:
                continue
            if node.name in BLOCKS or node.name == "br":
                yield _LINE
            cells = _cells(node)
            if cells:
                yield _CELL.join("".join(_pieces(cell)).replace(_LINE, " ") for cell in cells)
            if cells or _is_unseen(node, root):
                skipped = node
        elif skipped is None and type(node) is NavigableString:
            text = _unmarked(node)
            yield text.replace("\n", _LINE) if open_tags[-1].name == "pre" else text


def lines_around(
    element: html.HtmlElement, levels: int, skips: Callable[[html.HtmlElement], bool] = lambda _: False
) -> Around:
    """The lines beside an element in those that hold it, so many levels outwards; none of long or skipped elements."""
    known: dict[html.HtmlElement, str] = {element: _GAP}
    outer = element
    for around in islice(element.iterancestors(), levels):
        if around.tag == "html":
            break
        known.update((child, "") for child in around if child is not outer and (skips(child) or _is_long(child)))
        outer = around
    if outer is element:
        return Around((), ())
    before, _, after = _marked(outer, known.get).partition(_GAP)
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


def _marked(root: html.HtmlElement, known: Callable[[html.HtmlElement], str | None]) -> str:
    """An element's text with marks where lines end. What is ``known`` of an element stands for it, else it is looked
    into.

    A loop: markup nests deeper than Python calls.
    """
    pieces = [_unmarked(root.text)]
    write = pieces.append
    open_elements = [(root, iter(root))]
    while open_elements:
        element, children = open_elements[-1]
        for child in children:
            tag = child.tag
            if tag == "br" or tag in BLOCKS:
                write(_LINE)
            unseen = tag in UNSEEN or not isinstance(tag, str) or is_hidden(child)
            text = "" if unseen else known(child)
            if text is None:
                write(_unmarked(child.text))
                open_elements.append((child, iter(child)))
                break
            write(text)
            write(_unmarked(child.tail))
        else:
            open_elements.pop()
            if element is not root:
                if element.tag in BLOCKS:
                    write(_LINE)
                write(_unmarked(element.tail))
    return "".join(pieces)


def _unmarked(text: str | None) -> str:
    """A text without the characters that would be taken for marks."""
    return text.translate(_MARKS) if text and (_LINE in text or _CELL in text or _GAP in text) else text or ""


def _is_unseen(tag: Tag, root: Tag) -> bool:
    if tag.name in UNSEEN or _LEFT_OUT in tag.attrs:
        return True
    # The container itself may be waiting for a script to show it.
    return tag.parent is not root and "style" in tag.attrs and _HIDDEN.search(str(tag["style"])) is not None


def _cells(tag: Tag) -> list[Tag]:
    """The cells of a row of data; none for any other element and for a row that only lays the page out."""
    if tag.name != "tr":
        return []
    cells = tag(["td", "th"], recursive=False)
    if len(cells) < 2 or any(map(_lays_out, cells)):
        return []
    beside = "".join(child.get_text() for child in tag.children if child not in cells)
    return [] if beside.strip() else cells


def _lays_out(cell: Tag) -> bool:
    return cell.find("table") is not None or len(cell.get_text()) > _LONGEST_CELL


def _page_links(container: html.HtmlElement) -> frozenset[html.HtmlElement]:
    """The outermost elements inside another that hold nothing but links to the other pages of an article."""
    turning = (link for link in container.iter("a") if _PAGE_TURN.search(link.text_content()))
    found = set()
    for link in islice(turning, _MOST_PAGE_TURNS):
        inside = takewhile(lambda around: around is not container, (link, *link.iterancestors()))
        links = list(takewhile(lambda around: PAGE_LINKS.fullmatch(clean(" ".join(_TEXTS(around)))), inside))
        found.update(links[-1:])
    return frozenset(found)
