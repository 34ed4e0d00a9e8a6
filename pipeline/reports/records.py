"""What a report is made from, besides ledgers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pipeline.records import Authority


@dataclass(frozen=True, slots=True)
class Document:
    """A current article: its address and text, who published it when, and the SHA-256 of its bytes."""

    url: str
    title: str | None
    text: str
    outlet: str | None
    published: datetime | None
    digest: str


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """How a source stands, as the view ``source_health`` has it; moments are None where there was no such crawl or
    article, ``last_exit`` while one goes on."""

    source: str
    title: str
    authority: Authority
    home: str | None
    last_crawl: datetime | None
    last_exit: str | None
    last_success: datetime | None
    pages: int
    waiting: int
    unread: int
    articles: int
    newest_article: datetime | None
    claims: int
    incidents: int
