"""What a site sends in the place of a page: a challenge, a login, an error."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from lxml import html

from pipeline.pages.paragraphs import clean

Kind = Literal["challenge", "login", "error"]

# A page that shows less than this is judged by its script and its words.
_SMALL_PAGE: Final = 300
_UNSHOWN: Final = frozenset(["script", "style", "noscript", "title"])
_CHALLENGE: Final = re.compile(
    r"__?jsl|acw_sc__v2|cf-challenge|challenge-platform|just a moment|安全验证|人机验证|访问验证|滑动验证"
    r"|verify you are human|enable javascript|(?:开启|启用|打开)\s*javascript|\$_ts\b|document\.cookie\s*=",
    re.I,
)
_ERROR: Final = re.compile(
    r"^\W*(?:40[0-9]|50[0-9])(?:\W|$)|not found|forbidden|bad gateway|(?:页面|文章)不存在|无法访问|找不到|已被?删除",
    re.I,
)


@dataclass(frozen=True, slots=True)
class StandIn:
    """A page in the place of another, with its title."""

    kind: Kind
    title: str

    def __str__(self) -> str:
        return f"{'an' if self.kind == 'error' else 'a'} {self.kind} page titled {self.title!r}"


def stand_in(document: html.HtmlElement) -> StandIn | None:
    """What a document is where it is no page of its own; None for all that shows more than a few lines."""
    if _shows_much(document):
        return None
    shown = shown_text(document)
    title = page_title(document)
    if document.xpath("//input[@type='password' or @type='PASSWORD']"):
        return StandIn("login", title)
    if _ERROR.search(title) or (_ERROR.search(shown) and len(shown) < _SMALL_PAGE // 3):
        return StandIn("error", title)
    if _CHALLENGE.search(html.tostring(document, encoding="unicode")):
        return StandIn("challenge", title)
    return None


def _shows_much(document: html.HtmlElement) -> bool:
    # Navigation alone decides it for most pages: the rest of them need not be looked at.
    shown = 0
    for element in document.iter():
        if element.tag not in _UNSHOWN and isinstance(element.tag, str):
            shown += len(clean(element.text or ""))
        shown += len(clean(element.tail or ""))
        if shown >= _SMALL_PAGE:
            return True
    return False


def shown_text(document: html.HtmlElement) -> str:
    """What a document shows, on one line."""
    return clean(" ".join(document.xpath("//body//text()[not(parent::script or parent::style or parent::noscript)]")))


def page_title(document: html.HtmlElement) -> str:
    """The title in a document's head; empty where there is none."""
    return clean(document.findtext(".//title") or "")
