"""The place and the rank of a site that only its pages tell: a government's, by the tags that the law demands."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    # Written out: SQLite takes a check along with its column, and no other way.
    words = "TEXT" if op.get_bind().dialect.name == "sqlite" else 'TEXT COLLATE "C"'
    authorities = "'ministry', 'province', 'city', 'paper', 'repost'"
    op.execute(f"ALTER TABLE articles ADD COLUMN home {words}")
    op.execute(
        f"ALTER TABLE articles ADD COLUMN authority {words}"
        f" CONSTRAINT ck_articles_authority CHECK (authority IN ({authorities}))"
    )
