"""The ledger in the database: read from the current claims, kept in tables that the views read."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, select

from pipeline.ledger.corrections import reviewed_corrections
from pipeline.ledger.reconciling import Ledger, reconcile
from pipeline.ledger.voices import Text, voices
from pipeline.records import Programme
from storage import models, readings


def programmes(connection: Connection) -> list[Programme]:
    """The programmes of the current claims."""
    query = select(models.Claim.programme).where(models.Claim.superseded_at.is_(None)).distinct()
    return sorted(connection.scalars(query))


def ledger_of(connection: Connection, programme: Programme) -> Ledger:
    """What all current claims of a programme amount to."""
    heads = voices(_texts(connection, programme))
    stated = (replace(each, voice=heads[each.url]) for each in readings.statements(connection, programme))
    return reconcile(stated, reviewed_corrections())


def _texts(connection: Connection, programme: Programme) -> list[Text]:
    claims = select(models.Claim.article).where(
        models.Claim.programme == programme, models.Claim.superseded_at.is_(None)
    )
    query = (
        select(models.Page.url, models.Article.text, models.Article.published)
        .join(models.Version, models.Version.page == models.Page.id)
        .join(models.Article, models.Article.version == models.Version.id)
        .where(models.Article.id.in_(claims))
    )
    rows = connection.execute(query)
    return [Text(url, text, published.isoformat() if published else None) for url, text, published in rows]
