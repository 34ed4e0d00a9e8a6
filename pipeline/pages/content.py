"""Where the text of an article stands in a page of any site, and what stands between it and is none of it.

A text has commas and full stops; navigation, lists of other news and buttons have links and none of these. The element
with the most pauses close below it holds the text. What it holds of links, comments and notices is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lxml import html

from pipeline.pages.paragraphs import BLOCKS, UNSEEN, is_hidden

_HOLDERS: Final = BLOCKS | {"td", "th"}
_PAUSE: Final = re.compile(r"[，。；！？]|[,.;!?](?=\s|$|[”’\"])")
# The last lines of a site have pauses too: whose it is, where, and under which licence.
_IMPRINT: Final = re.compile(
    r"版权所有|ICP[备证]|公网安备|许可证|网站标识码|邮编[:：]|邮政编码|举报(?:电话|邮箱)|copyright|all rights reserved"
    r"|use cookies",
    re.I,
)
# How much of its pauses a paragraph gives to itself, to what holds it, and so on outwards.
_SHARES_OF_PARAGRAPH: Final = (0.0, 1.0, 0.85, 0.5)
# A block of several lines, parted by <br>, is no paragraph: it holds them.
_SHARES_OF_LINES: Final = (1.0, 0.85, 0.5)

# Names that sites give to what stands around a text, inside a word or as a word of their own.
_ASIDE: Final = re.compile(
    r"comment|recommend|related|relevant|relate|sidebar|footer|copyright|disclaimer|statement|breadcrumb|newsletter"
    r"|subscri|sponsor|advert|share|social|toolbar|qrcode|pagination|pagebar|hotnews|hot-|ranking|login|popup|modal"
    r"|promo|summary|abstract|zhaiyao|outbrain|taboola|caption|byline|author-?(?:bio|info|card|box)|tag-?list|keyword|most-?(?:read|popular)"
    r"|(?<![a-z])(?:abs|ad|ads|side|foot|nav|menu|tags?|tools?|crumbs?|hot|rank|reply|editor|editors|bio|pager|page|print|links?"
    r"|copy|declare|shengming|mianze|xgyd|xgxw|about)(?![a-z])",
    re.I,
)
_OF_ARTICLE: Final = re.compile(
    r"article-?(?:body|content|text|main)|main-?(?:body|content|text)|post-?(?:body|content)", re.I
)
# Names of what holds a text: of publishing systems (大汉, TRS, gov.cn) and of anybody.
_BODY: Final = re.compile(
    r"(?<![a-z])(?:zoom|trs_?(?:editor|autoadd)|ucap-content|article|content|text|txt|detail|entry|post|story|body|con|main)",
    re.I,
)
_BODY_WEIGHT: Final = 1.2
_ASIDE_TAGS: Final = frozenset(["aside", "footer", "nav", "header", "figcaption"])
_ASIDE_WEIGHT: Final = 0.2
_LEVELS_ASIDE: Final = 6
# Links that sites write behind the last word of a text.
_BACK: Final = re.compile(r"返回.{0,10}(?:首页|更多)\W*|(?:点击)?(?:查看|阅读)(?:更多|全文|原文)\W*|我要评论")
_ATTACHED: Final = re.compile(r"\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar)\b|downfile|附件", re.I)

# An element around the best one is better when it adds so much text of its kind, and hardly any links.
_WORTH_GROWING: Final = 0.25
_MOST_LINKS_GAINED: Final = 0.3
# What holds so much of the text is part of it, whatever it is called.
_TOO_MUCH_TO_LEAVE: Final = 0.3
_LINKED: Final = 0.6
_LONGEST_BYLINES: Final = 600


@dataclass(slots=True)
class _Held:
    """What an element holds: pauses, characters, those inside links, and its own lines as far as <br> parts them."""

    pauses: float = 0.0
    characters: int = 0
    linked: int = 0
    own_pauses: int = 0
    own_lines: int = 1


@dataclass(frozen=True, slots=True)
class Content:
    """The element that holds an article's text, those inside it that do not belong to it, and those of the page that
    are too long, or too full of links, for a byline."""

    container: html.HtmlElement
    left_out: frozenset[html.HtmlElement]
    no_bylines: frozenset[html.HtmlElement]


def content_of(document: html.HtmlElement) -> Content | None:
    """The text's place in a page; None where nothing in the page reads like a text."""
    held = _weighed(document)
    scores: dict[html.HtmlElement, float] = {}
    for block, what in held.items():
        if what.own_pauses:
            outwards = list(islice((around for around in _outwards(block) if around in held), _LEVELS_ASIDE))
            aside = next(filter(_named_aside, outwards), None)
            weight = what.own_pauses * (1 if aside is None else _ASIDE_WEIGHT)
            shares = _SHARES_OF_LINES if what.own_lines > 2 and block.tag != "p" else _SHARES_OF_PARAGRAPH
            for share, around in zip(shares, outwards, strict=False):
                scores[around] = scores.get(around, 0.0) + weight * share
                if around is aside:
                    break
    if not scores:
        return None
    best = max(scores, key=lambda element: scores[element] * (_BODY_WEIGHT if _BODY.search(_names(element)) else 1))
    best = _grown(best, held)
    return Content(
        best,
        frozenset(_to_leave_out(best, held)),
        frozenset(block for block, what in held.items() if _is_no_byline(what)),
    )


def _is_no_byline(what: _Held) -> bool:
    return what.characters > _LONGEST_BYLINES or (
        what.characters > _LONGEST_BYLINES // 4 and what.linked > _LINKED * what.characters
    )


def _outwards(element: html.HtmlElement) -> Iterator[html.HtmlElement]:
    yield element
    yield from element.iterancestors()


def _weighed(root: html.HtmlElement) -> dict[html.HtmlElement, _Held]:
    """What each block of a page holds, itself included. A loop: markup nests deeper than Python calls."""
    held: dict[html.HtmlElement, _Held] = {}
    top = _Held()
    # Of each open element: itself, its children, what its block holds, whether it stands in a link.
    open_elements = [(root, iter(root), top, False)]
    held[root] = top
    while open_elements:
        element, children, what, in_link = open_elements[-1]
        child = next(children, None)
        if child is None:
            open_elements.pop()
            if open_elements:
                outer, around = open_elements[-1][2], open_elements[-1]
                if what is not outer:
                    outer.pauses += what.pauses
                    outer.characters += what.characters
                    outer.linked += what.linked
                if element.tail:
                    _add(outer, element.tail, around[3])
            continue
        tag = child.tag
        if tag in UNSEEN or not isinstance(tag, str) or is_hidden(child):
            if child.tail:
                _add(what, child.tail, in_link)
            continue
        if tag == "br":
            what.own_lines += 1
        inner = what
        if tag in _HOLDERS:
            inner = held[child] = _Held()
        inside_link = in_link or tag == "a"
        if child.text:
            _add(inner, child.text, inside_link)
        open_elements.append((child, iter(child), inner, inside_link))
    return held


def _add(what: _Held, text: str, in_link: bool) -> None:
    length = len(text.strip())
    if not length:
        return
    what.characters += length
    if in_link:
        what.linked += length
        return
    pauses = len(_PAUSE.findall(text))
    if pauses and _IMPRINT.search(text):
        return
    what.pauses += pauses
    what.own_pauses += pauses


def _named_aside(element: html.HtmlElement) -> bool:
    if element.tag in _ASIDE_TAGS:
        return True
    if element.tag in ("body", "html", "p"):
        return False
    names = _names(element)
    return len(names) > 1 and _ASIDE.search(names) is not None and _OF_ARTICLE.search(names) is None


def _names(element: html.HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _grown(best: html.HtmlElement, held: dict[html.HtmlElement, _Held]) -> html.HtmlElement:
    """The element around the best one that holds the rest of the text, where it is in several parts; else the best."""
    inner = best
    for outer in best.iterancestors():
        if outer.tag in ("body", "html"):
            break
        if outer not in held:
            inner = outer
            continue
        pauses = held[outer].pauses - held[best].pauses
        characters = held[outer].characters - held[best].characters
        linked = held[outer].linked - held[best].linked
        aside = sum(
            held[child].pauses for child in outer if child in held and child is not inner and _named_aside(child)
        )
        if pauses - aside > _WORTH_GROWING * held[best].pauses and linked < _MOST_LINKS_GAINED * characters:
            best = outer
        inner = outer
    return best


def _to_leave_out(container: html.HtmlElement, held: dict[html.HtmlElement, _Held]) -> Iterator[html.HtmlElement]:
    yield from (link for link in container.iter("a") if _BACK.fullmatch(link.text_content().strip()))
    whole = held[container].pauses
    for element in container.iterdescendants(*_HOLDERS):
        what = held.get(element)
        if what is None or what.pauses > _TOO_MUCH_TO_LEAVE * whole:
            continue
        is_picture = element.tag == "figure" and not _has(element, "table", "blockquote", "pre", "p")
        if (
            is_picture
            or _named_aside(element)
            or (what.linked > _LINKED * what.characters and not _has_attachment(element))
        ):
            yield element


def _has(element: html.HtmlElement, *tags: str) -> bool:
    return next(element.iter(*tags), None) is not None


def _has_attachment(element: html.HtmlElement) -> bool:
    return any(
        _ATTACHED.search(link.get("href") or "") or _ATTACHED.search(link.text_content()) for link in element.iter("a")
    )
