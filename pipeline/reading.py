"""Read and find: from a page to its article, the claims that the article makes, and the enterprises that it lists."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime

from pipeline.articles import marked_up, read_article, source_of
from pipeline.attachments.links import attachments, may_have_files
from pipeline.charsets import decode
from pipeline.claims import find_claims
from pipeline.records import Article, Attachment, Claim, Page, Roster, Source, Unreadable
from pipeline.rosters.pages import page_rosters

# A document begins so; a text that merely holds tags does not.
_HTML = re.compile(
    rb"[\s\xef\xbb\xbf]*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|\?xml|html|head|meta|body)\b", re.I | re.S
)
_UNDATED = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Reading:
    """What today's rules make of a page; ``source`` is None where the site is unknown.

    ``rosters`` are those of the page itself, ``attachments`` the files that it links to.
    """

    source: Source | None
    article: Article
    claims: list[Claim]
    rosters: list[Roster] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)


def read_page(page: Page) -> Reading:
    """Read a page and find its claims, 我市 and 全省 meaning the source's own home, else the one that the page states.

    Raises Unreadable where no reader finds an article.
    """
    source = source_of(page.url)
    page = marked_up(page)
    article = read_article(page)
    home = (source.home if source else None) or article.home
    return Reading(
        source, article, claims_of(article, home=home), page_rosters(page, article, home), attachments_of(page)
    )


def attachments_of(page: Page) -> list[Attachment]:
    """The files that a page links to. Raises Unreadable where the page is none."""
    if not may_have_files(page.body):
        return []
    from pipeline.pages.document import document_of

    return attachments(document_of(marked_up(page)), page.url)


def claims_of(article: Article, *, home: str | None) -> list[Claim]:
    """The claims that an article makes; ``home`` is the name or code of its outlet's place."""
    published = article.published.date() if article.published else None
    return find_claims(article.text, home=home, published=published, language=article.language)


def read_document(body: bytes, *, name: str, home: str | None = None) -> Reading:
    """Read a text or an HTML page that came without an address; ``name`` stands in for it.

    A text is taken as it is, line ends made ``\\n``, so that spans count in its own characters. Raises Unreadable
    where it is empty or binary.
    """
    page = Page(name, body, fetched_at=_UNDATED)
    article = read_article(page) if _HTML.match(body) else Article(name, None, _plain_text(body, name))
    home = home or article.home
    return Reading(None, article, claims_of(article, home=home), page_rosters(page, article, home))


def _plain_text(body: bytes, name: str) -> str:
    if b"\0" in body and not body.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable(f"{name}: binary data, neither text nor HTML")
    text = decode(body).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise Unreadable(f"{name}: empty")
    return text
