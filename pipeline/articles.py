"""Pages to articles: the reader of a page's site reads it, or the generic one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pipeline.records import Article, Page, Source, Unreadable

if TYPE_CHECKING:
    from pipeline.pages.cutting import Reading
    from pipeline.readers.layout import Reader


def known_sources() -> Mapping[str, Source]:
    """The sources with a reader of their own, by name: all modules of ``pipeline.readers`` that state a ``SOURCE``."""
    return MappingProxyType({name: source for name, (source, _) in _readers().items()})


def source_of(url: str) -> Source | None:
    """The source that an address belongs to, by its host or a domain above it. None for any other address."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return None
    for source, _ in _readers().values():
        if any(host == known or host.endswith(f".{known}") for known in source.hosts):
            return source
    return None


def read_article(page: Page) -> Article:
    """The article in a page. Text that is no HTML is an article without a title.

    A page of a known source is read by that source's layouts; where it has none of them, and for any other site, the
    generic reader reads it, and ``Article.reader`` says so. Raises ``Unreadable``, with the reason on one line, for all
    that holds no article: empty, binary or JSON bodies, challenge and login pages, markup nested out of all reason.
    """
    from pipeline.pages import document

    text = document.readable_text(page)
    if not document.is_markup(text):
        return _plain(page, text)
    return _marked_up(page, text)


def _plain(page: Page, text: str) -> Article:
    from pipeline.languages import language_of
    from pipeline.pages.paragraphs import clean

    body = "\n".join(filter(None, map(clean, text.splitlines())))
    return Article(url=page.url, title=None, text=body, language=language_of(body), reader="plain")


def _marked_up(page: Page, text: str) -> Article:
    from pipeline.languages import language_of
    from pipeline.pages import document, generic, metadata, tail

    tree = document.parsed(text, page.url)
    reading = _by_layout(page.url, tree) or generic.read(tree, page.url)
    head = metadata.metadata(tree)
    title = reading.title or head.title
    lines, in_container = tail.part_tail(reading.lines, title)
    said = reading.credits.filled_from(in_container).filled_from(tail.Credits(outlet=head.outlet))
    whole = "\n".join([title, *lines] if title else lines)
    if not whole:
        raise Unreadable(f"{page.url}: looked for an article, found neither a title nor any text")
    return Article(
        url=page.url,
        title=title,
        text=whole,
        original_title=said.original_title,
        outlet=said.outlet,
        republished_from=said.republished_from,
        reporter=said.reporter,
        editor=said.editor,
        published=reading.published or head.published,
        language=language_of(whole),
        reader=reading.reader,
    )


def _by_layout(url: str, tree: object) -> Reading | None:
    from dataclasses import replace

    from pipeline.pages.cutting import read_by

    source = source_of(url)
    if source is None:
        return None
    reading = read_by(_readers()[source.name][1], tree)
    return None if reading is None else replace(reading, reader=source.name)


@cache
def _readers() -> dict[str, tuple[Source, Reader]]:
    package = import_module("pipeline.readers")
    modules = (import_module(f"{package.__name__}.{module.name}") for module in iter_modules(package.__path__))
    found = ((module.SOURCE, module.READER) for module in modules if hasattr(module, "SOURCE"))
    return {source.name: (source, reader) for source, reader in found}
