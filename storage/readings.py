"""Versions of pages, readings of versions, and their claims: what changes when a page is saved."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from pipeline.ledger.statements import Statement
from pipeline.records import Article, Claim, Evidence, Programme
from pipeline.reports.records import Document
from storage import models
from storage.results import ClaimRow, Outcome

ARTICLE_FIELDS = ("title", "text", "original_title", "outlet", "republished_from", "reporter", "editor", "language")
CLAIM_FIELDS = tuple(name for name in Claim.__dataclass_fields__ if name != "evidence")
EVIDENCE_FIELDS = tuple(Evidence.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class Reading:
    """An article and its claims, each claim once, with the digests that tell whether they are new."""

    article: Article
    claims: list[Claim]
    identities: list[str]
    article_digest: str
    claims_digest: str

    @classmethod
    def of(cls, article: Article, claims: Sequence[Claim]) -> Reading:
        """The first of equal claims stands; which reader read the article makes no difference to its digest."""
        first: dict[str, Claim] = {}
        for claim in claims:
            first.setdefault(_identity(claim), claim)
        once = list(first.values())
        content = {name: getattr(article, name) for name in ARTICLE_FIELDS}
        published = article.published.isoformat() if article.published else None
        return cls(
            article,
            once,
            list(first),
            article_digest=_digest({**content, "published": published}),
            claims_digest=_digest([_content(claim) for claim in once]),
        )


@dataclass(frozen=True, slots=True)
class Current:
    """A page's newest version, and the newest reading of it: ``rules`` and ``reader`` are those of the reading."""

    snapshot: int
    rules: str
    reader: str
    version: int
    version_number: int
    version_seen: datetime
    digest: str
    article: int
    article_number: int
    article_digest: str
    claims_digest: str


def current(connection: Connection, url: str) -> Current | None:
    """What is known of a page until now; None where it has no article."""
    row = connection.execute(_CURRENT, {"url": url}).one_or_none()
    return Current(*row) if row else None


_CURRENT = (
    select(
        models.Version.snapshot,
        models.Article.rules,
        models.Article.reader,
        models.Version.id,
        models.Version.number,
        models.Version.first_seen,
        models.Snapshot.digest,
        models.Article.id,
        models.Article.number,
        models.Article.article_digest,
        models.Article.claims_digest,
    )
    .join(models.Page, models.Page.id == models.Version.page)
    .join(models.Snapshot, models.Snapshot.id == models.Version.snapshot)
    .join(models.Article, models.Article.version == models.Version.id)
    .where(models.Page.url == bindparam("url"), models.Article.superseded_at.is_(None))
    .order_by(models.Version.number.desc())
    .limit(1)
)


def outcome(known: Current | None, reading: Reading, digest: str, fetched_at: datetime) -> Outcome:
    """What saving the reading of bytes with that digest, fetched then, comes to."""
    if known is None:
        return "new"
    same_article = known.article_digest == reading.article_digest
    if same_article and known.claims_digest == reading.claims_digest:
        return "same"
    if same_article or known.digest == digest:
        return "reread"
    # An older state of the page that comes late, from an archive or a slow re-extraction, doesn't replace a newer one.
    return "same" if fetched_at < known.version_seen else "changed"


def write(
    connection: Connection,
    page: int,
    snapshot: int,
    fetched_at: datetime,
    known: Current | None,
    reading: Reading,
    becomes: Outcome,
    rules: str,
) -> None:
    """Adds the reading, with a version of its own unless it is one more of a known one, and supersedes what stood."""
    if becomes == "same":
        return
    now = datetime.now(UTC)
    if known:
        _supersede(connection, known.article, now)
    if known and becomes == "reread":
        version, number = known.version, known.article_number + 1
    else:
        version, number = _add_version(connection, page, snapshot, fetched_at, known), 1
    article = connection.execute(
        _NEW_ARTICLE, {"version": version, "number": number, "rules": rules, "read_at": now, **_article_row(reading)}
    ).scalar_one()
    if reading.claims:
        claims = enumerate(zip(reading.claims, reading.identities, strict=True))
        connection.execute(_NEW_CLAIM, [_claim_row(article, ordinal, *claim) for ordinal, claim in claims])


def _add_version(connection: Connection, page: int, snapshot: int, fetched_at: datetime, known: Current | None) -> int:
    number = known.version_number + 1 if known else 1
    row = {"page": page, "number": number, "snapshot": snapshot, "first_seen": fetched_at}
    return connection.execute(_NEW_VERSION, row).scalar_one()


# Built once: building a statement costs more than running it.
_NEW_VERSION = insert(models.Version).returning(models.Version.id)
_NEW_ARTICLE = insert(models.Article).returning(models.Article.id)
_NEW_CLAIM = insert(models.Claim)


def _supersede(connection: Connection, article: int, now: datetime) -> None:
    connection.execute(update(models.Article).where(models.Article.id == article).values(superseded_at=now))
    connection.execute(update(models.Claim).where(models.Claim.article == article).values(superseded_at=now))


def claims_of(connection: Connection, known: Current | None) -> list[Claim]:
    """The claims of the newest reading, in the order they were found."""
    if known is None:
        return []
    return [_claim(row) for row in connection.execute(_CLAIMS, {"article": known.article})]


_CLAIMS = (
    select(models.Claim.__table__).where(models.Claim.article == bindparam("article")).order_by(models.Claim.ordinal)
)


def article_of(connection: Connection, url: str) -> Article | None:
    """The page's newest reading; None where it has none."""
    known = current(connection, url)
    if known is None:
        return None
    row = connection.execute(select(models.Article.__table__).where(models.Article.id == known.article)).one()
    content = {name: getattr(row, name) for name in ARTICLE_FIELDS}
    return Article(
        url=url,
        published=_published(row),
        reader=row.reader,
        home=row.home,
        authority=row.authority,
        **content,
    )


def current_claims(connection: Connection, source: str | None, since: datetime | None = None) -> Iterator[ClaimRow]:
    """Every current claim, or those found ``since``, ordered by address and by place in the article. Rows come as they
    are asked for."""
    query = _CURRENT_CLAIMS if source is None else _CURRENT_CLAIMS.where(models.Page.source == source)
    if since is not None:
        query = query.where(models.Article.read_at >= since)
    for row in connection.execute(query):
        yield ClaimRow(_claim(row), row.url, row.title, row.outlet, _published(row), row.source, row.digest)


def statements(connection: Connection, programme: Programme) -> Iterator[Statement]:
    """A programme's current claims with the documents that state them, in the same order."""
    for row in connection.execute(_CURRENT_CLAIMS.where(models.Claim.programme == programme)):
        yield Statement(
            _claim(row),
            row.url,
            row.ordinal,
            title=row.title,
            outlet=row.outlet,
            published=_published(row),
            source=row.source,
            authority=row.authority,
            home=row.home,
            digest=row.digest,
        )


def documents(connection: Connection) -> Iterator[Document]:
    """Every current article that states a claim, by its address. Rows come as they are asked for."""
    for row in connection.execute(_DOCUMENTS, execution_options={"yield_per": 1000}):
        yield Document(row.url, row.title, row.text, row.outlet, _published(row), row.digest)


_DOCUMENTS = (
    select(
        models.Page.url,
        models.Article.title,
        models.Article.text,
        models.Article.outlet,
        models.Article.published,
        models.Article.published_offset,
        models.Snapshot.digest,
    )
    .join(models.Version, models.Version.id == models.Article.version)
    .join(models.Page, models.Page.id == models.Version.page)
    .join(models.Snapshot, models.Snapshot.id == models.Version.snapshot)
    .where(models.Article.id.in_(select(models.Claim.article).where(models.Claim.superseded_at.is_(None))))
    .order_by(models.Page.url)
)
_CURRENT_CLAIMS = (
    select(
        models.Claim.__table__,
        models.Page.url,
        models.Page.source,
        func.coalesce(models.Article.authority, models.Source.authority).label("authority"),
        func.coalesce(models.Article.home, models.Source.home).label("home"),
        models.Article.title,
        models.Article.outlet,
        models.Article.published,
        models.Article.published_offset,
        models.Snapshot.digest,
    )
    .join(models.Article, models.Article.id == models.Claim.article)
    .join(models.Version, models.Version.id == models.Article.version)
    .join(models.Page, models.Page.id == models.Version.page)
    .join(models.Snapshot, models.Snapshot.id == models.Version.snapshot)
    .outerjoin(models.Source, models.Source.name == models.Page.source)
    .where(models.Claim.superseded_at.is_(None))
    .order_by(models.Page.url, models.Claim.ordinal)
)


def _digest(content: object) -> str:
    return sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _content(claim: Claim) -> dict[str, Any]:
    # As ``asdict`` has it, which takes ten times as long.
    evidence = {name: getattr(claim.evidence, name) for name in EVIDENCE_FIELDS}
    return {"evidence": evidence, **{name: getattr(claim, name) for name in CLAIM_FIELDS}}


def _identity(claim: Claim) -> str:
    return _digest({name: getattr(claim, name) for name in CLAIM_FIELDS if name != "rule"})


def _article_row(reading: Reading) -> dict[str, Any]:
    article = reading.article
    offset = article.published.utcoffset() if article.published else None
    return {
        **{name: getattr(article, name) for name in ARTICLE_FIELDS},
        "published": article.published,
        "published_offset": None if offset is None else round(offset.total_seconds()),
        "reader": article.reader,
        "home": article.home,
        "authority": article.authority,
        "article_digest": reading.article_digest,
        "claims_digest": reading.claims_digest,
    }


def _published(row: Any) -> datetime | None:
    if row.published is None:
        return None
    moment: datetime = row.published
    return moment.astimezone(timezone(timedelta(seconds=row.published_offset)))


def _claim_row(article: int, ordinal: int, claim: Claim, identity: str) -> dict[str, Any]:
    return {
        "article": article,
        "ordinal": ordinal,
        "identity": identity,
        **{name: getattr(claim, name) for name in CLAIM_FIELDS},
        "evidence_start": claim.evidence.start,
        "evidence_end": claim.evidence.end,
        "evidence_text": claim.evidence.text,
    }


def _claim(row: Row[Any]) -> Claim:
    evidence = Evidence(row.evidence_start, row.evidence_end, row.evidence_text)
    # By mapping: a row is a tuple, whose own ``count`` would hide the column.
    return Claim(evidence=evidence, **{name: row._mapping[name] for name in CLAIM_FIELDS})
