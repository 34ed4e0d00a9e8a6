"""A page's bytes to a parsed document, or the one clear reason why there is none."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Final

from lxml import etree, html

from pipeline.charsets import decode
from pipeline.records import Page, Unreadable

_MAGIC: Final = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an Office file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a media file"),
    (b"\x1f\x8b", "gzipped bytes"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
)
_TAG: Final = re.compile(r"<(?:!doctype|!--|\?xml|/?[a-z][a-z0-9]*[\s/>])", re.I)
_XML: Final = re.compile(r"\s*<(?:\?xml|rss|feed|urlset|sitemapindex|datastore)[\s>]", re.I)
_HTML: Final = re.compile(r"<(?:!doctype\s+)?html[\s>]", re.I)
# The largest real page that we have seen has a million. Beyond this, reading one page would hold up a whole crawl.
_LARGEST: Final = 3_000_000
# Every fifth character of so many: two bytes a character, taken for one, would hide from an even step.
_SAMPLE: Final = slice(0, 20_000, 5)
_BINARY: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_MOST_BINARY_SHARE: Final = 0.05
_ELEMENTS: Final = etree.ElementDefaultClassLookup(element=html.HtmlElement, comment=html.HtmlComment)


@lru_cache(maxsize=1)
def readable_text(page: Page) -> str:
    """The decoded text of a page. Raises ``Unreadable`` for empty and oversized bodies, other files, JSON, garbage."""
    body = page.body.lstrip()
    if not body:
        raise Unreadable(f"{page.url}: the page is empty")
    for magic, kind in _MAGIC:
        if body.startswith(magic):
            raise Unreadable(f"{page.url}: looked for an article, found {kind}")
    text = decode(page.body)
    if len(text) > _LARGEST:
        raise Unreadable(f"{page.url}: looked for an article, found {len(text):,} characters, more than {_LARGEST:,}")
    sample = text[_SAMPLE]
    if text.isspace() or len(_BINARY.findall(sample)) > _MOST_BINARY_SHARE * len(sample):
        raise Unreadable(f"{page.url}: looked for an article, found bytes that are no text")
    if _is_json(text):
        raise Unreadable(f"{page.url}: looked for an article, found JSON")
    # Looked for in the bytes: half of those of a Chinese text are zero as Python keeps it.
    return text.replace("\0", "") if b"\0" in body else text


@lru_cache(maxsize=1)
def document_of(page: Page) -> html.HtmlElement:
    """The document of a page, to be looked at and not to be changed: whoever asks for the same page again shares it.

    Raises ``Unreadable`` as ``readable_text`` and ``parsed`` do.
    """
    return parsed(readable_text(page), page.url)


def is_markup(text: str) -> bool:
    """Whether a text is marked up, not plain."""
    return _TAG.search(text) is not None


def parsed(text: str, url: str) -> html.HtmlElement:
    """The document of a page's text. Raises ``Unreadable`` for XML that is no page and for markup nested too deep."""
    if _XML.match(text) and not _HTML.search(text):
        raise Unreadable(f"{url}: looked for an article, found XML")
    # Without huge_tree, lxml drops the rest of a page from the 256th level on, and a text node above 10 MB altogether.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    # One class for all elements: to choose one by its name, as lxml.html does, costs as much as parsing.
    parser.set_element_class_lookup(_ELEMENTS)
    try:
        document = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.LxmlError as error:
        raise Unreadable(f"{url}: looked for an article, found markup that cannot be parsed: {error}") from error
    for problem in parser.error_log:
        if problem.type_name == "ERR_RESOURCE_LIMIT":
            limit = problem.message.split(",")[0]
            raise Unreadable(f"{url}: looked for an article, found markup nested too deep: {limit}")
    return document


def _is_json(text: str) -> bool:
    start = text.lstrip()[:1]
    if start not in ("{", "["):
        return False
    try:
        json.loads(text)
    except RecursionError:
        return True
    except ValueError:
        return False
    return True
