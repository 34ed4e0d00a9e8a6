"""The rosters that a page holds itself, as tables or lines of its article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.articles import layouts_of
from pipeline.attachments.rows import Endless, Row, bounded
from pipeline.divisions import division
from pipeline.programmes import mentions_any
from pipeline.records import Article, Page, Roster

_FEWEST_NAMES = 2


def page_rosters(page: Page, article: Article, home: str | None) -> list[Roster]:
    """The rosters of a title's holders in a page's article; ``home`` is the name or code of its outlet's place.

    The lines of the article have them, unless merged cells must be looked up in the page itself.
    """
    text = article.text
    if text.count("公司") + text.count("厂") < _FEWEST_NAMES or not mentions_any(text):
        return []
    from pipeline.rosters.reading import rosters_of  # loads what reads Chinese

    if b"rowspan" in page.body.lower():
        rows = _rows_of_page(page)
    else:
        rows = (Row(tuple(line.split("\t"))) for line in text.splitlines())
    names = [article.title] if article.title else []
    found = rosters_of(_until_endless(rows), page.url, names, division(home) if home else None)
    return [roster for roster in found if roster.programme]


def _until_endless(rows: Iterable[Row]) -> Iterator[Row]:
    try:
        yield from bounded(rows)
    except Endless:
        return


def _rows_of_page(page: Page) -> Iterator[Row]:
    from lxml.cssselect import CSSSelector

    from pipeline.attachments.markup import markup_rows
    from pipeline.pages.document import parsed, readable_text

    document = parsed(readable_text(page), page.url)
    containers = (element for layout in layouts_of(page.url) for element in CSSSelector(layout.body)(document))
    return markup_rows(next((each for each in containers if each.find(".//table") is not None), document))
