"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Ordered by code point on both databases.
WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _snapshots()
    _sources()
    _pages()
    _runs()
    _incidents()
    _versions()
    _articles()
    _claims()


def _snapshots() -> None:
    op.create_table(
        "snapshots",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("url", WORDS, nullable=False),
        sa.Column("digest", WORDS, nullable=False),
        sa.Column("status", sa.BigInteger(), nullable=False),
        sa.Column("content_type", WORDS),
        sa.Column("kept_at", MOMENT, nullable=False),
        sa.Column("file", WORDS, nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.Column("length", sa.BigInteger(), nullable=False),
        sa.Column("refers_to", sa.Integer()),
        sa.CheckConstraint('"offset" >= 0 AND length > 0', name=op.f("ck_snapshots_place")),
        sa.ForeignKeyConstraint(["refers_to"], ["snapshots.id"], name=op.f("fk_snapshots_refers_to_snapshots")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshots")),
        sa.UniqueConstraint("file", "offset", name=op.f("uq_snapshots_file_offset")),
        sa.UniqueConstraint("url", "digest", name=op.f("uq_snapshots_url_digest")),
    )
    op.create_index(
        "uq_snapshots_payload",
        "snapshots",
        ["digest"],
        unique=True,
        sqlite_where=sa.text("refers_to IS NULL"),
        postgresql_where=sa.text("refers_to IS NULL"),
    )


def _sources() -> None:
    op.create_table(
        "sources",
        sa.Column("name", WORDS, nullable=False),
        sa.Column("title", WORDS, nullable=False),
        sa.Column("home", WORDS),
        sa.Column("authority", WORDS, nullable=False),
        sa.CheckConstraint(
            "authority IN ('ministry', 'province', 'city', 'paper', 'repost')", name=op.f("ck_sources_authority")
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_sources")),
    )


def _pages() -> None:
    op.create_table(
        "pages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("url", WORDS, nullable=False),
        sa.Column("source", WORDS),
        sa.Column("listed_title", WORDS),
        sa.Column("listed_on", sa.Date()),
        sa.Column("first_seen", MOMENT, nullable=False),
        sa.Column("last_seen", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT),
        sa.Column("settled_at", MOMENT),
        sa.Column("status", sa.BigInteger()),
        sa.Column("etag", WORDS),
        sa.Column("last_modified", WORDS),
        sa.Column("failures", sa.BigInteger(), nullable=False),
        sa.Column("unread", sa.Integer()),
        sa.CheckConstraint("failures >= 0", name=op.f("ck_pages_failures")),
        sa.ForeignKeyConstraint(["source"], ["sources.name"], name=op.f("fk_pages_source_sources")),
        sa.ForeignKeyConstraint(["unread"], ["snapshots.id"], name=op.f("fk_pages_unread_snapshots")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pages")),
        sa.UniqueConstraint("url", name=op.f("uq_pages_url")),
    )
    op.create_index("ix_pages_source_settled_at", "pages", ["source", "settled_at"])


def _runs() -> None:
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", WORDS),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.Column("pages", sa.BigInteger(), nullable=False),
        sa.Column("new", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("claims", sa.BigInteger(), nullable=False),
        sa.Column("incidents", sa.BigInteger(), nullable=False),
        sa.Column("exit", WORDS),
        sa.Column("reason", WORDS),
        sa.CheckConstraint("exit IN ('done', 'incidents', 'failed', 'killed', 'timeout')", name=op.f("ck_runs_exit")),
        sa.CheckConstraint("kind <> 'crawl' OR source IS NOT NULL", name=op.f("ck_runs_crawled")),
        sa.CheckConstraint("kind IN ('crawl', 'ingest', 'reextract')", name=op.f("ck_runs_kind")),
        sa.CheckConstraint("(ended_at IS NULL) = (exit IS NULL)", name=op.f("ck_runs_ended")),
        sa.ForeignKeyConstraint(["source"], ["sources.name"], name=op.f("fk_runs_source_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_runs")),
    )
    op.create_index("ix_runs_source_started_at", "runs", ["source", "started_at"])


def _incidents() -> None:
    op.create_table(
        "incidents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run", sa.Integer()),
        sa.Column("source", WORDS),
        sa.Column("url", WORDS),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("message", WORDS, nullable=False),
        sa.Column("identity", WORDS, nullable=False),
        sa.Column("first_seen", MOMENT, nullable=False),
        sa.Column("last_seen", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["run"], ["runs.id"], name=op.f("fk_incidents_run_runs")),
        sa.ForeignKeyConstraint(["source"], ["sources.name"], name=op.f("fk_incidents_source_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incidents")),
        sa.UniqueConstraint("identity", name=op.f("uq_incidents_identity")),
    )


def _versions() -> None:
    op.create_table(
        "versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("snapshot", sa.Integer(), nullable=False),
        sa.Column("first_seen", MOMENT, nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_versions_number")),
        sa.ForeignKeyConstraint(["page"], ["pages.id"], name=op.f("fk_versions_page_pages")),
        sa.ForeignKeyConstraint(["snapshot"], ["snapshots.id"], name=op.f("fk_versions_snapshot_snapshots")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_versions")),
        sa.UniqueConstraint("page", "number", name=op.f("uq_versions_page_number")),
    )
    op.create_index("ix_versions_snapshot", "versions", ["snapshot"])


def _articles() -> None:
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("rules", WORDS, nullable=False),
        sa.Column("read_at", MOMENT, nullable=False),
        sa.Column("superseded_at", MOMENT),
        sa.Column("title", WORDS),
        sa.Column("text", WORDS, nullable=False),
        sa.Column("original_title", WORDS),
        sa.Column("outlet", WORDS),
        sa.Column("republished_from", WORDS),
        sa.Column("reporter", WORDS),
        sa.Column("editor", WORDS),
        sa.Column("published", MOMENT),
        sa.Column("published_offset", sa.BigInteger()),
        sa.Column("language", WORDS),
        sa.Column("reader", WORDS, nullable=False),
        sa.Column("article_digest", WORDS, nullable=False),
        sa.Column("claims_digest", WORDS, nullable=False),
        sa.CheckConstraint("(published IS NULL) = (published_offset IS NULL)", name=op.f("ck_articles_published")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_articles_number")),
        sa.ForeignKeyConstraint(["version"], ["versions.id"], name=op.f("fk_articles_version_versions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sa.UniqueConstraint("version", "number", name=op.f("uq_articles_version_number")),
    )
    op.create_index(
        "uq_articles_current",
        "articles",
        ["version"],
        unique=True,
        sqlite_where=sa.text("superseded_at IS NULL"),
        postgresql_where=sa.text("superseded_at IS NULL"),
    )


def _claims() -> None:
    op.create_table(
        "claims",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("identity", WORDS, nullable=False),
        sa.Column("programme", WORDS, nullable=False),
        sa.Column("level", WORDS),
        sa.Column("region_code", WORDS),
        sa.Column("region", WORDS),
        sa.Column("place", WORDS),
        sa.Column("batch_first", sa.BigInteger()),
        sa.Column("batch_last", sa.BigInteger()),
        sa.Column("year", sa.BigInteger()),
        sa.Column("measure", WORDS, nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("bound", WORDS, nullable=False),
        sa.Column("status", WORDS),
        sa.Column("subset", WORDS),
        sa.Column("as_of", WORDS),
        sa.Column("evidence_start", sa.BigInteger(), nullable=False),
        sa.Column("evidence_end", sa.BigInteger(), nullable=False),
        sa.Column("evidence_text", WORDS, nullable=False),
        sa.Column("rule", WORDS, nullable=False),
        sa.Column("superseded_at", MOMENT),
        sa.CheckConstraint("bound IN ('exact', 'about', 'at_least', 'at_most')", name=op.f("ck_claims_bound")),
        sa.CheckConstraint("level IN ('national', 'provincial', 'municipal', 'county')", name=op.f("ck_claims_level")),
        sa.CheckConstraint(
            "measure IN ('new', 'reviewed', 'new_and_reviewed', 'cumulative', 'applied', 'revoked')",
            name=op.f("ck_claims_measure"),
        ),
        sa.CheckConstraint(
            "programme IN ('little_giant', 'key_little_giant', 'srdi_sme', 'innovative_sme', "
            "'manufacturing_champion', 'hidden_champion', 'hidden_champion_cultivation', 'gazelle', "
            "'unicorn', 'high_tech', 'tech_sme')",
            name=op.f("ck_claims_programme"),
        ),
        sa.CheckConstraint("status IN ('proposed', 'confirmed')", name=op.f("ck_claims_status")),
        sa.CheckConstraint(
            "(batch_first IS NULL) = (batch_last IS NULL) AND batch_first <= batch_last", name=op.f("ck_claims_batch")
        ),
        sa.CheckConstraint("(region_code IS NULL) = (region IS NULL)", name=op.f("ck_claims_region")),
        sa.CheckConstraint("0 <= evidence_start AND evidence_start <= evidence_end", name=op.f("ck_claims_evidence")),
        sa.CheckConstraint("count >= 0", name=op.f("ck_claims_count")),
        sa.CheckConstraint(
            "evidence_end - evidence_start = length(evidence_text)", name=op.f("ck_claims_evidence_text")
        ),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], name=op.f("fk_claims_article_articles")),
        sa.PrimaryKeyConstraint("article", "ordinal", name=op.f("pk_claims")),
        sa.UniqueConstraint("article", "identity", name=op.f("uq_claims_article_identity")),
    )
    op.create_index("ix_claims_programme_region_code", "claims", ["programme", "region_code"])
