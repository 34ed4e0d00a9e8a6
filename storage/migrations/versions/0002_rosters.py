"""Rosters: the files beside notices, the lists of enterprises in them, and the enterprises."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

# Ordered by code point on both databases.
WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _attachments()
    _rosters()
    _enterprises()
    _roster_rows()
    _enterprise_names()


def _attachments() -> None:
    op.create_table(
        "attachments",
        sa.Column("notice", sa.Integer(), nullable=False),
        sa.Column("file", sa.Integer(), nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("snapshot", sa.Integer()),
        sa.Column("superseded_at", MOMENT),
        sa.ForeignKeyConstraint(["file"], ["pages.id"], name=op.f("fk_attachments_file_pages")),
        sa.ForeignKeyConstraint(["notice"], ["pages.id"], name=op.f("fk_attachments_notice_pages")),
        sa.ForeignKeyConstraint(["snapshot"], ["snapshots.id"], name=op.f("fk_attachments_snapshot_snapshots")),
        sa.PrimaryKeyConstraint("notice", "file", name=op.f("pk_attachments")),
    )
    op.create_index("ix_attachments_file", "attachments", ["file"])


def _rosters() -> None:
    op.create_table(
        "rosters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("snapshot", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("rules", WORDS, nullable=False),
        sa.Column("read_at", MOMENT, nullable=False),
        sa.Column("superseded_at", MOMENT),
        sa.Column("part", WORDS),
        sa.Column("heading", WORDS, nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("programme", WORDS),
        sa.Column("level", WORDS),
        sa.Column("region_code", WORDS),
        sa.Column("batch_first", sa.BigInteger()),
        sa.Column("batch_last", sa.BigInteger()),
        sa.Column("year", sa.BigInteger()),
        sa.Column("measure", WORDS),
        sa.Column("status", WORDS),
        sa.Column("subset", WORDS),
        sa.Column("digest", WORDS, nullable=False),
        sa.CheckConstraint("kind IN ('recognition', 'support')", name=op.f("ck_rosters_kind")),
        sa.CheckConstraint("level IN ('national', 'provincial', 'municipal', 'county')", name=op.f("ck_rosters_level")),
        sa.CheckConstraint(
            "measure IN ('new', 'reviewed', 'new_and_reviewed', 'revoked', 'applied', 'renamed')",
            name=op.f("ck_rosters_measure"),
        ),
        sa.CheckConstraint(
            "programme IN ('little_giant', 'key_little_giant', 'srdi_sme', 'innovative_sme', "
            "'manufacturing_champion', 'hidden_champion', 'hidden_champion_cultivation', 'gazelle', "
            "'unicorn', 'high_tech', 'tech_sme')",
            name=op.f("ck_rosters_programme"),
        ),
        sa.CheckConstraint("status IN ('proposed', 'confirmed')", name=op.f("ck_rosters_status")),
        sa.CheckConstraint(
            "(batch_first IS NULL) = (batch_last IS NULL) AND batch_first <= batch_last", name=op.f("ck_rosters_batch")
        ),
        sa.ForeignKeyConstraint(["page"], ["pages.id"], name=op.f("fk_rosters_page_pages")),
        sa.ForeignKeyConstraint(["snapshot"], ["snapshots.id"], name=op.f("fk_rosters_snapshot_snapshots")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rosters")),
    )
    op.create_index(
        "uq_rosters_current",
        "rosters",
        ["page", "ordinal"],
        unique=True,
        sqlite_where=sa.text("superseded_at IS NULL"),
        postgresql_where=sa.text("superseded_at IS NULL"),
    )


def _enterprises() -> None:
    op.create_table(
        "enterprises",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enterprises")),
        sa.UniqueConstraint("name", name=op.f("uq_enterprises_name")),
    )


def _roster_rows() -> None:
    op.create_table(
        "roster_rows",
        sa.Column("roster", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger()),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("former_name", WORDS),
        sa.Column("place", WORDS),
        sa.Column("region_code", WORDS),
        sa.Column("product", WORDS),
        sa.Column("credit_code", WORDS),
        sa.Column("others", WORDS),
        sa.ForeignKeyConstraint(["enterprise"], ["enterprises.id"], name=op.f("fk_roster_rows_enterprise_enterprises")),
        sa.ForeignKeyConstraint(["roster"], ["rosters.id"], name=op.f("fk_roster_rows_roster_rosters")),
        sa.PrimaryKeyConstraint("roster", "ordinal", name=op.f("pk_roster_rows")),
    )
    op.create_index("ix_roster_rows_enterprise", "roster_rows", ["enterprise"])


def _enterprise_names() -> None:
    op.create_table(
        "enterprise_names",
        sa.Column("enterprise", sa.Integer(), nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("roster", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["enterprise"], ["enterprises.id"], name=op.f("fk_enterprise_names_enterprise_enterprises")
        ),
        sa.ForeignKeyConstraint(["roster"], ["rosters.id"], name=op.f("fk_enterprise_names_roster_rosters")),
        sa.PrimaryKeyConstraint("enterprise", "name", "roster", name=op.f("pk_enterprise_names")),
    )
    op.create_index("ix_enterprise_names_name", "enterprise_names", ["name"])
