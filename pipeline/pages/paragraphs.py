"""A cut-out piece of HTML to the lines that a person sees in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from lxml import html

from pipeline.pages.tail import PAGE_LINKS

# Control characters mark the ends of lines and cells while the text is gathered, since no text that is shown has any.
_LINE: Final = "\x1e"
_CELL: Final = "\x1f"

# A longer cell holds a page's text: its table only lays the page out.
_LONGEST_CELL: Final = 300

# fmt: off
_UNSEEN: Final = frozenset([
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "button",
    "select", "input", "textarea", "nav", "head",
])
_BLOCKS: Final = frozenset([
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
    "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
])
# fmt: on

_HAN: Final = r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"
_WRAP_IN_HAN: Final = re.compile(rf"(?<={_HAN})[ \t]*[\r\n][ \t\r\n]*(?={_HAN})")
_ZERO_WIDTH: Final = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SPACES: Final = re.compile(r"\s+")
_HIDDEN: Final = re.compile(r"display\s*:\s*none", re.I)

_PAGE_TURN: Final = re.compile(r"[上下]一?页|尾页|余下全文")
_MOST_PAGE_TURNS: Final = 20


def clean(text: str) -> str:
    """A line of text with single spaces, without indents, zero-width and control characters, and breaks in Han text."""
    text = _ZERO_WIDTH.sub("", _WRAP_IN_HAN.sub("", text))
    return _SPACES.sub(" ", _CONTROL.sub("", text)).strip()


def paragraphs(container: html.HtmlElement) -> list[str]:
    """The non-empty lines of an element: a line a paragraph, ``<br>`` a line end, a table row one line of tabbed cells.

    Links that turn the pages of one article, hidden elements and everything that is no text are left out.
    """
    markup = html.tostring(container, encoding="unicode", with_tail=False)
    fragment = BeautifulSoup(markup, "html.parser")
    page_links = _page_links(fragment) if _PAGE_TURN.search(markup) else frozenset()
    lines = "".join(_pieces(fragment, page_links)).split(_LINE)
    cleaned = ("\t".join(map(clean, line.split(_CELL))) for line in lines)
    return [line for line in cleaned if line.strip()]


def _pieces(root: Tag, page_links: Set[int]) -> Iterator[str]:
    """An element's text, piece by piece, with marks where lines end. A loop: markup nests deeper than Python calls."""
    open_tags = [root]
    skipped: Tag | None = None
    for node in root.descendants:
        while open_tags[-1] is not node.parent:
            closed = open_tags.pop()
            skipped = None if closed is skipped else skipped
            if skipped is None and closed.name in _BLOCKS:
                yield _LINE
        if isinstance(node, Tag):
            open_tags.append(node)
            if skipped is not None:
                continue
            if node.name in _BLOCKS or node.name == "br":
                yield _LINE
            cells = _cells(node)
            if cells:
                yield _CELL.join("".join(_pieces(cell, page_links)).replace(_LINE, " ") for cell in cells)
            if cells or id(node) in page_links or _is_unseen(node, root):
                skipped = node
        elif skipped is None and type(node) is NavigableString:
            yield node.replace("\n", _LINE) if open_tags[-1].name == "pre" else node


def _is_unseen(tag: Tag, root: Tag) -> bool:
    # The container itself may be waiting for a script to show it.
    return tag.name in _UNSEEN or (tag.parent is not root and bool(_HIDDEN.search(str(tag.get("style", "")))))


def _cells(tag: Tag) -> list[Tag]:
    """The cells of a row of data; none for any other element and for a row that only lays the page out."""
    if tag.name != "tr":
        return []
    cells = tag(["td", "th"], recursive=False)
    lays_out = any(cell.find("table") or len(cell.get_text()) > _LONGEST_CELL for cell in cells)
    return [] if len(cells) < 2 or lays_out else cells


def _page_links(fragment: BeautifulSoup) -> frozenset[int]:
    """The outermost elements (by their identity) that hold nothing but links to the other pages of an article."""
    found = set()
    for link in fragment("a", string=_PAGE_TURN, limit=_MOST_PAGE_TURNS):
        outermost: Tag | None = None
        around: Tag | None = link
        while around is not None and PAGE_LINKS.fullmatch(clean(around.get_text(" "))):
            outermost, around = around, around.parent
        if outermost is not None:
            found.add(id(outermost))
    return frozenset(found)
