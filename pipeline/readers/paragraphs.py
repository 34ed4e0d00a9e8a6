"""A cut-out piece of HTML to the lines that a person sees in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import html

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

# Control characters mark the ends of lines and cells while the text is gathered, since no text that is shown has any.
_LINE: Final = "\x1e"
_CELL: Final = "\x1f"

# A longer cell holds a page's text: its table only lays the page out.
_LONGEST_CELL: Final = 300

# fmt: off
_UNSEEN: Final = [
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "button",
    "select", "input", "textarea", "nav", "head",
]
_BLOCKS: Final = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
    "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
]
# fmt: on

_HAN: Final = r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"
_WRAP_IN_HAN: Final = re.compile(rf"(?<={_HAN})[ \t]*[\r\n][ \t\r\n]*(?={_HAN})")
_ZERO_WIDTH: Final = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SPACES: Final = re.compile(r"\s+")
_HIDDEN: Final = re.compile(r"display\s*:\s*none", re.I)

_PAGE_TURN: Final = re.compile(r"上一页|下一页|上页|下页|尾页|余下全文|末页")
_PAGE_LINKS: Final = re.compile(
    r"(?:[\[【(（<«‹]*(?:首页|上一?页|下一?页|尾页|末页|余下全文|\d{1,3}|\.{2,3})[\]】)）>»›]*\s*)+"
)


def clean(text: str) -> str:
    """A line of text with single spaces, without indents, zero-width and control characters, and breaks in Han text."""
    text = _ZERO_WIDTH.sub("", _WRAP_IN_HAN.sub("", text))
    return _SPACES.sub(" ", _CONTROL.sub("", text)).strip()


def paragraphs(container: html.HtmlElement) -> list[str]:
    """The non-empty lines of an element: a line a paragraph, ``<br>`` a line end, a table row one line of tabbed cells.

    Links that turn the pages of one article, hidden elements and everything that is no text are left out.
    """
    from bs4 import BeautifulSoup

    fragment = BeautifulSoup(html.tostring(container, encoding="unicode", with_tail=False), "html.parser")
    _drop_unseen(fragment)
    _drop_page_links(fragment)
    for pre in fragment("pre"):
        for string in list(pre.find_all(string=True)):
            string.replace_with(string.replace("\n", _LINE))
    for line_break in fragment("br"):
        line_break.replace_with(_LINE)
    # Innermost tables first, so that a table that only lays out the page finds the lines of those inside it.
    for table in reversed(fragment("table")):
        _write_rows(table)
    for block in fragment(_BLOCKS):
        block.insert(0, _LINE)
        block.append(_LINE)
    return _lines(fragment.get_text())


def _lines(text: str) -> list[str]:
    lines = ("\t".join(clean(cell) for cell in line.split(_CELL)) for line in text.split(_LINE))
    return [line for line in lines if line.strip()]


def _drop_unseen(fragment: BeautifulSoup) -> None:
    for tag in fragment(_UNSEEN):
        tag.decompose()
    root = next((tag for tag in fragment.find_all(True, recursive=False)), None)
    for tag in fragment(style=_HIDDEN):
        if tag is not root and not tag.decomposed:
            tag.decompose()


def _drop_page_links(fragment: BeautifulSoup) -> None:
    for link in fragment("a", string=_PAGE_TURN):
        if link.decomposed or not _PAGE_LINKS.fullmatch(clean(link.get_text())):
            continue
        outermost: Tag = link
        while outermost.parent is not None and _PAGE_LINKS.fullmatch(clean(outermost.parent.get_text(" "))):
            outermost = outermost.parent
        outermost.decompose()


def _write_rows(table: Tag) -> None:
    for row in table("tr"):
        cells = row(["td", "th"], recursive=False)
        if len(cells) < 2 or any(cell.find("table") or len(cell.get_text()) > _LONGEST_CELL for cell in cells):
            for cell in cells:
                cell.insert(0, _LINE)
                cell.append(_LINE)
            continue
        texts = [clean(cell.get_text(" " if cell.find(_BLOCKS) else "").replace(_LINE, " ")) for cell in cells]
        row.clear()
        row.append(_CELL.join(texts))
