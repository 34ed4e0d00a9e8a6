"""A kind of check, the nation and its regions, and a state of coverage, derived."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

# Ordered by code point on both databases.
WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
PROGRAMMES = (
    "'little_giant', 'key_little_giant', 'srdi_sme', 'innovative_sme', 'manufacturing_champion', 'hidden_champion', "
    "'hidden_champion_cultivation', 'gazelle', 'unicorn', 'high_tech', 'tech_sme'"
)


def upgrade() -> None:
    # SQLite changes no CHECK. These tables hold nothing but what reconciling writes: it writes them anew.
    op.drop_table("ledger_terms")
    op.drop_table("ledger_checks")
    op.drop_table("ledger_cells")
    _checks()
    _terms()
    _cells()
    op.execute("DELETE FROM ledger_programmes")


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
            "kind IN ('batches', 'step', 'both', 'provinces', 'regions', 'cities', 'roster')",
            name=op.f("ck_ledger_checks_kind"),
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
            "state IN ('confirmed', 'proposed', 'stated', 'derived', 'zero', 'unknown')",
            name=op.f("ck_ledger_cells_state"),
        ),
        sa.PrimaryKeyConstraint("fact", name=op.f("pk_ledger_cells")),
    )
