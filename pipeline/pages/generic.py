"""The reader for any page: the metadata of its head, the body by known containers, else by trafilatura."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from copy import deepcopy
from datetime import datetime
from itertools import chain, islice
from typing import Final

from lxml import html

from pipeline.pages.cutting import Reading, cut_out
from pipeline.pages.metadata import metadata
from pipeline.pages.paragraphs import clean, paragraphs
from pipeline.pages.stand_ins import page_title, stand_in
from pipeline.pages.tail import Credits, credits_in, gathered
from pipeline.pages.timestamps import published_at
from pipeline.readers.layout import Layout
from pipeline.records import Unreadable

# Containers that many sites share because they share a publishing system or a habit; each names nothing but a body.
_COMMON: Final = tuple(
    Layout(body)
    for body in (
        "#UCAP-CONTENT",  # gov.cn
        "#zoom, #Zoom",  # Hanweb and many government systems
        "div.TRS_Editor, div.trs_editor_view, #TRS_AUTOADD",  # TRS
        "#artibody",  # Enorth, and sina until 2020
        "div.rm_txt_con, #rwb_zw",  # people.com.cn
        "#detailContent, #p-detail",  # xinhuanet and news.cn
        "div.left_zw",  # chinanews
        "#endText, div.post_body",  # 163
        "div.news_txt",  # thepaper 2019 to 2020
        "div.content-article",  # qq
        "div.article_zoom, div.artile_zw",  # Jiangsu
        "[itemprop=articleBody]",  # schema.org
    )
)
# A shorter text in such a container is a stub; trafilatura may find better.
_SHORTEST_BODY: Final = 60

_SENTENCE: Final = re.compile(r"[。！？；]|[.!?](?:\s|$)")
_PAUSE: Final = re.compile(r"[，。；！？]|[,.;!?]\s")
_SHARES: Final = (0.4, 1.0, 0.9, 0.5)

_SITE_ENDING: Final = re.compile(
    r"\s*(?:[_|｜]|--|\s[-—–]\s|[-—–](?=[^-—–]*(?:网|新闻|门户|政府|[厅局部报]|频道)\s*$))"
)


def read(document: html.HtmlElement, url: str) -> Reading:
    """The article in a page of any site. Raises ``Unreadable`` for challenges, logins, error and empty pages."""
    _refuse_other_pages(document, url)
    head = metadata(document)
    found = _by_common_layout(document) or _by_content(document)
    if not any(map(_SENTENCE.search, found.lines)):
        raise Unreadable(f"{url}: looked for an article, found no sentence of one under {page_title(document)!r}")
    said = Credits(outlet=head.outlet).filled_from(found.credits)
    published = head.published
    if published is None or said.outlet is None or said.editor is None:
        shown = paragraphs(document)
        said = said.filled_from(gathered(shown))
        published = published or _shown_time(shown)
    return Reading(found.lines, head.title or _shown_title(document), published, said)


def _by_common_layout(document: html.HtmlElement) -> Reading | None:
    for layout in _COMMON:
        reading = cut_out(document, layout)
        if reading is not None and sum(map(len, reading.lines)) >= _SHORTEST_BODY:
            return reading
    return None


def _by_content(document: html.HtmlElement) -> Reading:
    """The body as trafilatura finds it, or the densest element, where that holds far more that reads like sentences."""
    extracted, densest = _by_trafilatura(document), _densest(document)
    # From a short page trafilatura gives all its text in one line, headline included.
    is_better = len(extracted) < 2 or _weight(densest) > 2 * _weight(extracted)
    return Reading(densest if densest and is_better else extracted)


def _by_trafilatura(document: html.HtmlElement) -> tuple[str, ...]:
    import trafilatura

    # It writes a warning for each page without an article, which we report ourselves.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        # It prunes the tree that it is given.
        body = trafilatura.extract(deepcopy(document), output_format="html", include_comments=False)
    except RecursionError:
        return ()
    return tuple(paragraphs(html.fromstring(body))) if body else ()


def _densest(document: html.HtmlElement) -> tuple[str, ...]:
    weights: dict[html.HtmlElement, float] = {}
    for text in document.xpath("//body//text()[not(parent::script or parent::style or parent::noscript or parent::a)]"):
        weight = len(_PAUSE.findall(text))
        if weight:
            # The text of an element, or that after it, stands in a paragraph, that in the body, that in a column.
            holder = text.getparent() if text.is_text else text.getparent().getparent()
            for level, element in enumerate(islice(chain([holder], holder.iterancestors()), len(_SHARES))):
                weights[element] = weights.get(element, 0) + weight * _SHARES[level]
    best = max(weights, key=lambda element: weights[element], default=None)
    return () if best is None else tuple(paragraphs(best))


def _weight(lines: Iterable[str]) -> int:
    return sum(len(_PAUSE.findall(line)) for line in lines)


def _refuse_other_pages(document: html.HtmlElement, url: str) -> None:
    other = stand_in(document)
    if other is not None:
        kind = "unreadable" if other.kind == "error" else other.kind
        raise Unreadable(f"{url}: looked for an article, found {other}", kind)


def _shown_title(document: html.HtmlElement) -> str | None:
    title = page_title(document)
    headings = [text for heading in document.iter("h1") if (text := clean(heading.text_content()))]
    named = next((heading for heading in headings if _letters(heading) in _letters(title)), None)
    return named or (_SITE_ENDING.split(title)[0].strip() if title else next(iter(headings), None))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _shown_time(lines: list[str]) -> datetime | None:
    of_bylines = (published_at(line) for line in lines if credits_in(line) is not None)
    of_short_lines = (published_at(line) for line in lines if len(line) < _SHORTEST_BODY)
    return next(filter(None, of_bylines), None) or next(filter(None, of_short_lines), None)
