"""A page's bytes to its article: parse, cut out, part the tail, put together."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from pipeline.languages import language_of
from pipeline.pages import document, generic
from pipeline.pages.cutting import Reading, read_by
from pipeline.pages.metadata import metadata
from pipeline.pages.paragraphs import clean
from pipeline.pages.tail import Credits, part_tail
from pipeline.readers import gov_site
from pipeline.readers.layout import Reader
from pipeline.records import Article, Page, Unreadable

# /2022/08/15/ and /2023/7/14/, /2025-08/06/, t20181120_879, /201811/, /art/2026/
_DAY_IN_ADDRESS: Final = re.compile(r"/t?((?:19|20)\d\d)(?:[-/]?(\d\d?)(?:[-/]?(\d\d?))?)?(?=[/_.])")


def article_of(page: Page, reader: Reader | None, name: str) -> Article:
    """The article in a page, by a reader of that name or, where it knows no such layout, by the generic one.

    Raises ``Unreadable``.
    """
    text = document.readable_text(page)
    if not document.is_markup(text):
        body = "\n".join(filter(None, map(clean, text.splitlines())))
        return Article(url=page.url, title=None, text=body, language=language_of(body), reader="plain")
    tree = document.document_of(page)
    reading = read_by(reader, tree, day_of(page)) if reader else None
    if reading and reading.title and reading.published and reading.credits.outlet:
        return _put_together(page.url, reading, name)
    head = metadata(tree)
    if reading is None:
        article = _put_together(page.url, generic.read(tree, page.url, head), "generic")
        if head.office is None:
            return article
        # Its tags vouch for title, time and outlet as a layout would.
        office = head.office
        return replace(article, reader=gov_site.SOURCE.name, home=office.home, authority=office.authority)
    completed = Reading(
        lines=reading.lines,
        title=reading.title or head.title,
        published=reading.published or head.published,
        credits=reading.credits,
        # What stands at the text is nearer to it than what the head of the page says.
        otherwise=Credits(outlet=head.outlet),
    )
    return _put_together(page.url, completed, name)


def day_of(page: Page) -> date:
    """The day that a page was published on as far as its address tells, else the day that it was fetched on.

    Where an address holds no more than a month or a year, the day is one in the middle of that.
    """
    for year, month, day in _DAY_IN_ADDRESS.findall(page.url):
        try:
            return date(int(year), int(month or 7), int(day or 15))
        except ValueError:
            continue
    return page.fetched_at.date()


def _put_together(url: str, reading: Reading, reader: str) -> Article:
    lines, inside = part_tail(reading.lines, reading.title)
    said = reading.credits.filled_from(inside).filled_from(reading.otherwise)
    text = "\n".join([reading.title, *lines] if reading.title else lines)
    if not text:
        raise Unreadable(f"{url}: looked for an article, found neither a title nor any text")
    return Article(
        url=url,
        title=reading.title,
        text=text,
        original_title=said.original_title,
        outlet=said.outlet,
        republished_from=said.republished_from,
        reporter=said.reporter,
        editor=said.editor,
        published=reading.published,
        language=language_of(text),
        reader=reader,
    )
