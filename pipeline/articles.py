"""Pages to articles: the reader of a page's site reads it, or the generic one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pipeline.records import Article, Page, Source

if TYPE_CHECKING:
    from pipeline.readers.layout import Layout, Reader

_UNKNOWN: Final = datetime(1970, 1, 1, tzinfo=UTC)


def known_sources() -> Mapping[str, Source]:
    """The sources with a reader of their own, by name: all modules of ``pipeline.readers`` that state a ``SOURCE``."""
    return MappingProxyType({name: source for name, (source, _) in _readers().items()})


def source_of(url: str) -> Source | None:
    """The source that an address belongs to, by its host or the nearest domain above it. None for any other address."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return None
    known = _hosts()
    while host and host not in known:
        host = host.partition(".")[2]
    return known.get(host)


def layouts_of(url: str) -> tuple[Layout, ...]:
    """How the pages of an address's source are laid out; none for an unknown site."""
    source = source_of(url)
    return reader_of(source.name).layouts if source else ()


def reader_of(name: str) -> Reader:
    """The layouts of a known source. Raises KeyError."""
    return _readers()[name][1]


def read_article(page: Page) -> Article:
    """The article in a page. Text that is no HTML is an article without a title.

    A page of a known source is read by that source's layouts; where it has none of them, and for any other site, the
    generic reader reads it, and ``Article.reader`` says so. Raises ``Unreadable``, with the reason on one line, for all
    that holds no article: empty, binary or JSON bodies, challenge and login pages, markup nested out of all reason.
    """
    from pipeline.pages.assembling import article_of

    source = source_of(page.url)
    if source is None:
        return article_of(page, None, "generic")
    return article_of(marked_up(page), reader_of(source.name), source.name)


def marked_up(page: Page) -> Page:
    """The page as HTML, where its source's pages are what an API answers; any other page as it is."""
    source = source_of(page.url)
    answer = reader_of(source.name).answer if source else None
    if answer is None:
        return page
    from pipeline.pages.answers import page_of_answer

    return page_of_answer(page, answer)


def article_in(content: bytes | str, url: str = "") -> Article:
    """The article in a page that was fetched elsewhere: its bytes, or its text where somebody has decoded them.

    ``url`` is where it came from; without it, no source's layout is asked and no time is read from the address. Raises
    ``Unreadable`` as ``read_article`` does.
    """
    body = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    return read_article(Page(url, body, fetched_at=_UNKNOWN))


@cache
def _hosts() -> dict[str, Source]:
    return {host: source for source, _ in _readers().values() for host in source.hosts}


@cache
def _readers() -> dict[str, tuple[Source, Reader]]:
    package = import_module("pipeline.readers")
    modules = (import_module(f"{package.__name__}.{module.name}") for module in iter_modules(package.__path__))
    found = ((module.SOURCE, module.READER) for module in modules if hasattr(module, "SOURCE"))
    return {source.name: (source, reader) for source, reader in found}
