"""The rosters that a page holds itself, as tables or lines of its article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pipeline.attachments.rows import Endless, Row, bounded
from pipeline.divisions import division
from pipeline.programmes import mentions_any
from pipeline.records import Article, Page, Roster
from pipeline.rosters.reading import rosters_of

if TYPE_CHECKING:
    from pipeline.readers.layout import Reader

_FEWEST_NAMES = 2


def page_rosters(page: Page, article: Article, reader: Reader | None, home: str | None) -> list[Roster]:
    """The rosters of a title's holders in a page's article. A merged cell is looked up in the page itself."""
    text = article.text
    if text.count("公司") + text.count("厂") < _FEWEST_NAMES or not mentions_any(text):
        return []
    rows: Iterable[Row] = [Row(tuple(line.split("\t"))) for line in text.splitlines()]
    if b"rowspan" in page.body or b"ROWSPAN" in page.body:
        rows = _rows_of_page(page, reader)
    kept: list[Row] = []
    try:
        for row in bounded(rows):
            kept.append(row)
    except Endless:
        return []
    names = [article.title] if article.title else []
    found = rosters_of(kept, page.url, names, division(home) if home else None)
    return [roster for roster in found if roster.programme]


def _rows_of_page(page: Page, reader: Reader | None) -> Iterable[Row]:
    from lxml.cssselect import CSSSelector

    from pipeline.attachments.markup import markup_rows
    from pipeline.pages.document import parsed, readable_text

    document = parsed(readable_text(page), page.url)
    for layout in reader.layouts if reader else ():
        for container in CSSSelector(layout.body)(document):
            if container.find(".//table") is not None:
                return markup_rows(container)
    return markup_rows(document)
