"""The ledger: what claims amount to, and whether it adds up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

# Ordered by code point on both databases.
WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)
PROGRAMMES = (
    "'little_giant', 'key_little_giant', 'srdi_sme', 'innovative_sme', 'manufacturing_champion', 'hidden_champion', "
    "'hidden_champion_cultivation', 'gazelle', 'unicorn', 'high_tech', 'tech_sme'"
)


def upgrade() -> None:
    _facts()
    _values()
    _statements()
    _checks()
    _terms()
    _cells()
    _programmes()


def _facts() -> None:
    op.create_table(
        "ledger_facts",
        sa.Column("id", WORDS, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("programme", WORDS, nullable=False),
        sa.Column("level", WORDS),
        sa.Column("region_code", WORDS),
        sa.Column("region", WORDS, nullable=False),
        sa.Column("batch_first", sa.BigInteger()),
        sa.Column("batch_last", sa.BigInteger()),
        sa.Column("year", sa.BigInteger()),
        sa.Column("as_of", WORDS),
        sa.Column("measure", WORDS, nullable=False),
        sa.Column("subset", WORDS),
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("proposed", sa.BigInteger()),
        sa.Column("derived_by", WORDS),
        sa.Column("digest", WORDS, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.CheckConstraint("agreement IN ('agreed', 'single', 'conflicting')", name=op.f("ck_ledger_facts_agreement")),
        sa.CheckConstraint(
            "level IN ('national', 'provincial', 'municipal', 'county')", name=op.f("ck_ledger_facts_level")
        ),
        sa.CheckConstraint(
            "measure IN ('new', 'reviewed', 'new_and_reviewed', 'cumulative', 'applied', 'revoked')",
            name=op.f("ck_ledger_facts_measure"),
        ),
        sa.CheckConstraint(f"programme IN ({PROGRAMMES})", name=op.f("ck_ledger_facts_programme")),
        sa.CheckConstraint(
            "(batch_first IS NULL) = (batch_last IS NULL) AND batch_first <= batch_last",
            name=op.f("ck_ledger_facts_batch"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_facts")),
    )
    op.create_index("ix_ledger_facts_programme_region_code", "ledger_facts", ["programme", "region_code"])


def _values() -> None:
    op.create_table(
        "ledger_values",
        sa.Column("fact", WORDS, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("bound", WORDS, nullable=False),
        sa.Column("status", WORDS),
        sa.Column("role", WORDS, nullable=False),
        sa.Column("stage", WORDS),
        sa.Column("voices", sa.BigInteger(), nullable=False),
        sa.Column("statements", sa.BigInteger(), nullable=False),
        sa.Column("article", sa.Integer()),
        sa.Column("ordinal", sa.Integer()),
        sa.CheckConstraint("bound IN ('exact', 'about', 'at_least', 'at_most')", name=op.f("ck_ledger_values_bound")),
        sa.CheckConstraint("role IN ('for', 'against', 'former')", name=op.f("ck_ledger_values_role")),
        sa.CheckConstraint("stage IN ('proposed', 'confirmed', 'unsaid')", name=op.f("ck_ledger_values_stage")),
        sa.CheckConstraint("status IN ('proposed', 'confirmed')", name=op.f("ck_ledger_values_status")),
        sa.CheckConstraint("(article IS NULL) = (ordinal IS NULL)", name=op.f("ck_ledger_values_best")),
        sa.CheckConstraint("count >= 0 AND rank >= 1", name=op.f("ck_ledger_values_count")),
        sa.ForeignKeyConstraint(
            ["article", "ordinal"],
            ["claims.article", "claims.ordinal"],
            name=op.f("fk_ledger_values_article_ordinal_claims"),
        ),
        sa.ForeignKeyConstraint(["fact"], ["ledger_facts.id"], name=op.f("fk_ledger_values_fact_ledger_facts")),
        sa.PrimaryKeyConstraint("fact", "rank", name=op.f("pk_ledger_values")),
        sa.UniqueConstraint("fact", "count", name=op.f("uq_ledger_values_fact_count")),
    )


def _statements() -> None:
    op.create_table(
        "ledger_statements",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("programme", WORDS, nullable=False),
        sa.Column("fact", WORDS),
        sa.Column("role", WORDS, nullable=False),
        sa.Column("rank", sa.BigInteger()),
        sa.Column("voice", WORDS, nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("correction", WORDS),
        sa.Column("correction_link", WORDS),
        sa.Column("corrected_on", sa.Date()),
        sa.CheckConstraint(f"programme IN ({PROGRAMMES})", name=op.f("ck_ledger_statements_programme")),
        sa.CheckConstraint(
            "role IN ('for', 'against', 'former', 'unclear', 'withdrawn')", name=op.f("ck_ledger_statements_role")
        ),
        sa.CheckConstraint("(fact IS NULL) = (rank IS NULL)", name=op.f("ck_ledger_statements_fact")),
        sa.ForeignKeyConstraint(
            ["article", "ordinal"],
            ["claims.article", "claims.ordinal"],
            name=op.f("fk_ledger_statements_article_ordinal_claims"),
        ),
        sa.ForeignKeyConstraint(["fact"], ["ledger_facts.id"], name=op.f("fk_ledger_statements_fact_ledger_facts")),
        sa.PrimaryKeyConstraint("article", "ordinal", name=op.f("pk_ledger_statements")),
    )
    op.create_index("ix_ledger_statements_fact_rank", "ledger_statements", ["fact", "rank"])
    op.create_index("ix_ledger_statements_programme", "ledger_statements", ["programme"])


def _checks() -> None:
    op.create_table(
        "ledger_checks",
        sa.Column("id", WORDS, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("programme", WORDS, nullable=False),
        sa.Column("level", WORDS),
        sa.Column("region_code", WORDS),
        sa.Column("region", WORDS, nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("stage", WORDS),
        sa.Column("fact", WORDS, nullable=False),
        sa.Column("value", sa.BigInteger()),
        sa.Column("answer", WORDS, nullable=False),
        sa.Column("difference", sa.BigInteger()),
        sa.Column("lacking", sa.BigInteger(), nullable=False),
        sa.Column("derived_fact", WORDS),
        sa.Column("derived_value", sa.BigInteger()),
        sa.Column("would_hold_fact", WORDS),
        sa.Column("would_hold_value", sa.BigInteger()),
        sa.CheckConstraint("answer IN ('holds', 'fails', 'lacks')", name=op.f("ck_ledger_checks_answer")),
        sa.CheckConstraint(
            "kind IN ('batches', 'step', 'both', 'provinces', 'cities', 'roster')", name=op.f("ck_ledger_checks_kind")
        ),
        sa.CheckConstraint(
            "level IN ('national', 'provincial', 'municipal', 'county')", name=op.f("ck_ledger_checks_level")
        ),
        sa.CheckConstraint(f"programme IN ({PROGRAMMES})", name=op.f("ck_ledger_checks_programme")),
        sa.CheckConstraint("stage IN ('proposed', 'confirmed')", name=op.f("ck_ledger_checks_stage")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_checks")),
    )
    op.create_index("ix_ledger_checks_programme", "ledger_checks", ["programme"])


def _terms() -> None:
    op.create_table(
        "ledger_terms",
        sa.Column("check_id", WORDS, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sign", sa.BigInteger(), nullable=False),
        sa.Column("fact", WORDS, nullable=False),
        sa.Column("region", WORDS, nullable=False),
        sa.Column("cohort", WORDS, nullable=False),
        sa.Column("measure", WORDS, nullable=False),
        sa.Column("value", sa.BigInteger()),
        sa.CheckConstraint("sign IN (-1, 1)", name=op.f("ck_ledger_terms_sign")),
        sa.ForeignKeyConstraint(
            ["check_id"], ["ledger_checks.id"], name=op.f("fk_ledger_terms_check_id_ledger_checks")
        ),
        sa.PrimaryKeyConstraint("check_id", "position", name=op.f("pk_ledger_terms")),
    )


def _cells() -> None:
    op.create_table(
        "ledger_cells",
        sa.Column("fact", WORDS, nullable=False),
        sa.Column("programme", WORDS, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("batch_first", sa.BigInteger()),
        sa.Column("batch_last", sa.BigInteger()),
        sa.Column("year", sa.BigInteger()),
        sa.Column("region_code", WORDS, nullable=False),
        sa.Column("region", WORDS, nullable=False),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("value", sa.BigInteger()),
        sa.CheckConstraint(f"programme IN ({PROGRAMMES})", name=op.f("ck_ledger_cells_programme")),
        sa.CheckConstraint(
            "state IN ('confirmed', 'proposed', 'stated', 'zero', 'unknown')", name=op.f("ck_ledger_cells_state")
        ),
        sa.PrimaryKeyConstraint("fact", name=op.f("pk_ledger_cells")),
    )


def _programmes() -> None:
    op.create_table(
        "ledger_programmes",
        sa.Column("programme", WORDS, nullable=False),
        sa.Column("state", WORDS, nullable=False),
        sa.CheckConstraint(f"programme IN ({PROGRAMMES})", name=op.f("ck_ledger_programmes_programme")),
        sa.PrimaryKeyConstraint("programme", name=op.f("pk_ledger_programmes")),
    )
