"""The reader for any page: the metadata of its head, the text where most of it stands, its time and credits around."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from copy import deepcopy
from typing import Final

from lxml import etree, html

from pipeline.pages.content import content_of
from pipeline.pages.cutting import Reading
from pipeline.pages.dating import time_in_address, time_in_scripts, time_marked, time_of_element, time_shown
from pipeline.pages.metadata import Metadata
from pipeline.pages.paragraphs import Around, clean, lines_around, paragraphs
from pipeline.pages.stand_ins import page_title, stand_in
from pipeline.pages.tail import Credits, gathered, unlabelled
from pipeline.records import Unreadable

_SENTENCE: Final = re.compile(r"[。！？；]|[.!?](?:\s|$)")
# A text with fewer is a stub; another way may find better.
_FEWEST_PAUSES: Final = 3
_PAUSE: Final = re.compile(r"[，。；！？]|[,.;!?](?:\s|$)")
_MARKUP: Final = re.compile(r"<(?:p|div|br)\b", re.I)

_SITE_ENDING: Final = re.compile(
    r"\s*(?:[_|｜]|--|\s[-—–]\s|[-—–](?=[^-—–]*(?:网|新闻|门户|政府|[厅局部报]|频道)\s*$))"
)
_SHORTEST_TITLE: Final = 6
_LINES_ABOVE_TEXT: Final = 8


# How far out from its text a page may show its title, its time and its source.
_LEVELS_AROUND: Final = 8
_NOTHING_AROUND: Final = Around((), ())
_SOURCES: Final = etree.XPath(
    "//*[contains(@class, 'source') or contains(@class, 'Source') or contains(@id, 'source')]"
)
_LONGEST_OUTLET: Final = 20
_NO_OUTLET: Final = re.compile(r"\d|[:：,，。]|授权|举报|source", re.I)


def read(document: html.HtmlElement, url: str, head: Metadata) -> Reading:
    """The article in a page of any site. Raises ``Unreadable`` for challenges, logins, error and empty pages."""
    _refuse_other_pages(document, url)
    lines, around = _text_of(document)
    if not any(map(_SENTENCE.search, lines)):
        raise Unreadable(f"{url}: looked for an article, found no sentence of one under {page_title(document)!r}")
    said = Credits(outlet=head.outlet).filled_from(gathered([*around.before[::-1], *around.after]))
    title = _title(document, head.title, [*around.before, *lines[:_LINES_ABOVE_TEXT]])
    return Reading(
        lines=tuple(_below(title, lines)),
        title=title,
        published=(
            head.published
            or time_marked(document)
            or time_shown(around, lines)
            or time_of_element(document)
            or time_in_scripts(document)
            or time_in_address(url)
        ),
        credits=said,
        otherwise=Credits(outlet=said.outlet or _named_source(document), reporter=head.author),
    )


def _text_of(document: html.HtmlElement) -> tuple[list[str], Around]:
    """The text's lines and what stands around them: where most of the text stands, else in a hidden part, else as
    trafilatura finds it."""
    found = content_of(document)
    lines = paragraphs(found.container, found.left_out) if found else []
    around = lines_around(found.container, _LEVELS_AROUND, found.no_bylines.__contains__) if found else _NOTHING_AROUND
    if _pauses(lines) < _FEWEST_PAUSES:
        lines = max(lines, _in_hidden_markup(document), key=_pauses)
    if not any(map(_SENTENCE.search, lines)):
        lines = _by_trafilatura(document) or lines or paragraphs(document)
    return lines, around


def _pauses(lines: Sequence[str]) -> int:
    return sum(len(_PAUSE.findall(line)) for line in lines)


def _in_hidden_markup(document: html.HtmlElement) -> list[str]:
    """The text of the longest field of a form that a script is to turn into the page."""
    hidden = max((field.text or "" for field in document.iter("textarea")), key=len, default="")
    return paragraphs(html.fragment_fromstring(hidden, create_parent="div")) if _MARKUP.search(hidden) else []


def _by_trafilatura(document: html.HtmlElement) -> list[str]:
    import trafilatura

    # It writes a warning for each page without an article, which we report ourselves.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        # It prunes the tree that it is given.
        body = trafilatura.extract(deepcopy(document), output_format="html", include_comments=False)
    except RecursionError:
        return []
    lines = paragraphs(html.fromstring(body)) if body else []
    # From a page with hardly any text it gives all of it in one line, headline included.
    return lines if len(lines) > 1 else []


def _named_source(document: html.HtmlElement) -> str | None:
    """The outlet that an element names which the page itself calls its source."""
    for element in _SOURCES(document):
        outlet = unlabelled(clean(element.text_content()))
        if outlet and len(outlet) <= _LONGEST_OUTLET and not _NO_OUTLET.search(outlet):
            return outlet
    return None


def _refuse_other_pages(document: html.HtmlElement, url: str) -> None:
    other = stand_in(document)
    if other is not None:
        kind = "unreadable" if other.kind == "error" else other.kind
        raise Unreadable(f"{url}: looked for an article, found {other}", kind)


def _title(document: html.HtmlElement, stated: str | None, above: Sequence[str]) -> str | None:
    """The heading, or the longest line above the text, that the page's titles begin with; else what they say."""
    shown_title = page_title(document)
    headings = [text for heading in document.iter("h1") if (text := clean(heading.text_content()))]
    for title in filter(None, (stated, shown_title)):
        whole = _letters(title)
        least = max(_SHORTEST_TITLE, len(_letters(_SITE_ENDING.split(title)[0])) // 2)
        for shown in (headings, above):
            repeated = [line for line in shown if len(_letters(line)) >= least and whole.startswith(_letters(line))]
            if repeated:
                return max(repeated, key=len)
    if stated is not None or not shown_title:
        return stated or next(iter(headings), None)
    return _SITE_ENDING.split(shown_title)[0].strip()


def _below(title: str | None, lines: Sequence[str]) -> Sequence[str]:
    """The lines below the title, where it stands among the first of them."""
    if title is None:
        return lines
    at = next((index for index, line in enumerate(lines[:_LINES_ABOVE_TEXT]) if _letters(line) == _letters(title)), -1)
    return lines[at + 1 :]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
