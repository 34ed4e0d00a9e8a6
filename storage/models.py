"""The tables. Every rule that the rows must keep stands here, so that no program can break it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any, Literal, get_args

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Text,
    UniqueConstraint,
    select,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from pipeline.ledger.checks import Answer
from pipeline.ledger.checks import Kind as CheckKind
from pipeline.ledger.coverage import State
from pipeline.ledger.facts import Agreement, Role
from pipeline.records import Authority, Bound, Level, Measure, Programme, RosterKind, RosterMeasure, Status

# The newest migration: a database that says so needs no Alembic.
REVISION = "0005"

Kind = Literal["crawl", "ingest", "reextract"]
# The status of numbers that contradict each other, and what part a claim has in the ledger.
Stage = Literal["proposed", "confirmed", "unsaid"]
Part = Literal["for", "against", "former", "unclear", "withdrawn"]
Exit = Literal["done", "incidents", "failed", "killed", "timeout"]


class Words(TypeDecorator[str]):
    """Text that both databases take and that both order by code point.

    PostgreSQL refuses NUL and both refuse lone surrogates; each becomes one U+FFFD, so that offsets into the text hold.
    """

    impl = Text().with_variant(Text(collation="C"), "postgresql")
    cache_ok = True
    _refused = re.compile("[\0\ud800-\udfff]")

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else self._refused.sub("\ufffd", value)


class Instant(TypeDecorator[datetime]):
    """A moment, kept and given back in UTC. Refuses a datetime without a zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {str: Words(), datetime: Instant(), date: Date(), int: BigInteger()}  # noqa: RUF012


def _one_of(column: str, words: Any) -> CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in get_args(words))
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _unique_where(name: str, *columns: str, condition: str) -> Index:
    """An index under which the rows that meet a condition differ, in either database."""
    where = text(condition)
    return Index(name, *columns, unique=True, sqlite_where=where, postgresql_where=where)


def _number() -> Mapped[int]:
    return mapped_column(Integer, primary_key=True)


class Source(Base):
    """A source that has been seen at least once, as its reader describes it."""

    __tablename__ = "sources"
    __table_args__ = (_one_of("authority", Authority),)

    name: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    home: Mapped[str | None]
    authority: Mapped[Authority] = mapped_column(Words)


class Run(Base):
    """One crawl of one source, or one piece of work by hand. ``ended_at`` and ``exit`` are null while it goes on."""

    __tablename__ = "runs"
    __table_args__ = (
        _one_of("kind", Kind),
        _one_of("exit", Exit),
        CheckConstraint("(ended_at IS NULL) = (exit IS NULL)", name="ended"),
        CheckConstraint("kind <> 'crawl' OR source IS NOT NULL", name="crawled"),
        Index(None, "source", "started_at"),
    )

    id: Mapped[int] = _number()
    source: Mapped[str | None] = mapped_column(ForeignKey("sources.name"))
    kind: Mapped[Kind] = mapped_column(Words)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    pages: Mapped[int] = mapped_column(default=0)
    new: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    claims: Mapped[int] = mapped_column(default=0)
    incidents: Mapped[int] = mapped_column(default=0)
    exit: Mapped[Exit | None] = mapped_column(Words)
    reason: Mapped[str | None]


class Snapshot(Base):
    """Where the bytes of a page stand: a record of a WARC file.

    ``refers_to`` is the snapshot that has the payload, where another address had given the same bytes before.
    """

    __tablename__ = "snapshots"
    __table_args__ = (
        UniqueConstraint("url", "digest"),
        UniqueConstraint("file", "offset"),
        CheckConstraint('"offset" >= 0 AND length > 0', name="place"),
        _unique_where("uq_snapshots_payload", "digest", condition="refers_to IS NULL"),
    )

    id: Mapped[int] = _number()
    url: Mapped[str]
    digest: Mapped[str]
    status: Mapped[int]
    content_type: Mapped[str | None]
    kept_at: Mapped[datetime]
    file: Mapped[str]
    offset: Mapped[int]
    length: Mapped[int]
    refers_to: Mapped[int | None] = mapped_column(ForeignKey("snapshots.id"))


class Page(Base):
    """An address that a list showed or that was fetched.

    ``settled_at`` is when it first needed no more fetching; null while it is to be fetched. ``status`` is the last HTTP
    status, null while no answer has come. ``unread`` is the newest snapshot where no reader found an article.
    """

    __tablename__ = "pages"
    __table_args__ = (
        UniqueConstraint("url"),
        CheckConstraint("failures >= 0", name="failures"),
        Index(None, "source", "settled_at"),
    )

    id: Mapped[int] = _number()
    url: Mapped[str]
    source: Mapped[str | None] = mapped_column(ForeignKey("sources.name"))
    listed_title: Mapped[str | None]
    listed_on: Mapped[date | None]
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]
    status: Mapped[int | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    failures: Mapped[int] = mapped_column(default=0)
    unread: Mapped[int | None] = mapped_column(ForeignKey("snapshots.id"))


class Version(Base):
    """A state of a page's article. A page whose bytes change but whose article does not gets no new one."""

    __tablename__ = "versions"
    __table_args__ = (UniqueConstraint("page", "number"), CheckConstraint("number >= 1", name="number"))

    id: Mapped[int] = _number()
    page: Mapped[int] = mapped_column(ForeignKey("pages.id"))
    number: Mapped[int]
    snapshot: Mapped[int] = mapped_column(ForeignKey("snapshots.id"), index=True)
    first_seen: Mapped[datetime]


class Article(Base):
    """What one set of rules read in one version of a page. The current reading is the one that nothing superseded.

    ``published`` is UTC; ``published_offset``, in seconds east of it, gives the page's own zone back. ``home`` and
    ``authority`` are null where they are those of the page's source.
    """

    __tablename__ = "articles"
    __table_args__ = (
        _one_of("authority", Authority),
        UniqueConstraint("version", "number"),
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("(published IS NULL) = (published_offset IS NULL)", name="published"),
        _unique_where("uq_articles_current", "version", condition="superseded_at IS NULL"),
    )

    id: Mapped[int] = _number()
    version: Mapped[int] = mapped_column(ForeignKey("versions.id"))
    number: Mapped[int]
    rules: Mapped[str]
    read_at: Mapped[datetime]
    superseded_at: Mapped[datetime | None]
    title: Mapped[str | None]
    text: Mapped[str]
    original_title: Mapped[str | None]
    outlet: Mapped[str | None]
    republished_from: Mapped[str | None]
    reporter: Mapped[str | None]
    editor: Mapped[str | None]
    published: Mapped[datetime | None]
    published_offset: Mapped[int | None]
    language: Mapped[str | None]
    reader: Mapped[str]
    home: Mapped[str | None]
    authority: Mapped[Authority | None] = mapped_column(Words)
    article_digest: Mapped[str]
    claims_digest: Mapped[str]


class Claim(Base):
    """One claim of one reading. ``identity`` is the digest of what it states: all of it but its evidence and its rule.

    A unique key over the fields themselves would let two equal claims stand, since null differs from null in a key.
    """

    __tablename__ = "claims"
    __table_args__ = (
        UniqueConstraint("article", "identity"),
        _one_of("programme", Programme),
        _one_of("level", Level),
        _one_of("measure", Measure),
        _one_of("bound", Bound),
        _one_of("status", Status),
        CheckConstraint("(region_code IS NULL) = (region IS NULL)", name="region"),
        CheckConstraint("(batch_first IS NULL) = (batch_last IS NULL) AND batch_first <= batch_last", name="batch"),
        CheckConstraint("count >= 0", name="count"),
        CheckConstraint("0 <= evidence_start AND evidence_start <= evidence_end", name="evidence"),
        CheckConstraint("evidence_end - evidence_start = length(evidence_text)", name="evidence_text"),
        Index(None, "programme", "region_code"),
    )

    article: Mapped[int] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    ordinal: Mapped[int] = mapped_column(Integer, primary_key=True)
    identity: Mapped[str]
    programme: Mapped[Programme] = mapped_column(Words)
    level: Mapped[Level | None] = mapped_column(Words)
    region_code: Mapped[str | None]
    region: Mapped[str | None]
    place: Mapped[str | None]
    batch_first: Mapped[int | None]
    batch_last: Mapped[int | None]
    year: Mapped[int | None]
    measure: Mapped[Measure] = mapped_column(Words)
    count: Mapped[int]
    bound: Mapped[Bound] = mapped_column(Words)
    status: Mapped[Status | None] = mapped_column(Words)
    subset: Mapped[str | None]
    as_of: Mapped[str | None]
    evidence_start: Mapped[int]
    evidence_end: Mapped[int]
    evidence_text: Mapped[str]
    rule: Mapped[str]
    superseded_at: Mapped[datetime | None]


class Attachment(Base):
    """A file that a notice links to. ``snapshot`` is the newest bytes of the file, null while none have come;
    ``superseded_at`` is when the notice was seen without the link."""

    __tablename__ = "attachments"
    __table_args__ = (Index(None, "file"),)

    notice: Mapped[int] = mapped_column(ForeignKey("pages.id"), primary_key=True)
    file: Mapped[int] = mapped_column(ForeignKey("pages.id"), primary_key=True)
    name: Mapped[str]
    snapshot: Mapped[int | None] = mapped_column(ForeignKey("snapshots.id"))
    superseded_at: Mapped[datetime | None]


# A file that a notice links to is no page with an article.
IS_FILE = select(Attachment.file).where(Attachment.file == Page.id).correlate(Page).exists()


class Roster(Base):
    """A list of enterprises that one set of rules read in a page or a file. The current ones are not superseded.

    ``part`` is where in the file it stands, ``digest`` that of all it says.
    """

    __tablename__ = "rosters"
    __table_args__ = (
        _one_of("kind", RosterKind),
        _one_of("programme", Programme),
        _one_of("level", Level),
        _one_of("measure", RosterMeasure),
        _one_of("status", Status),
        CheckConstraint("(batch_first IS NULL) = (batch_last IS NULL) AND batch_first <= batch_last", name="batch"),
        _unique_where("uq_rosters_current", "page", "ordinal", condition="superseded_at IS NULL"),
    )

    id: Mapped[int] = _number()
    page: Mapped[int] = mapped_column(ForeignKey("pages.id"))
    snapshot: Mapped[int] = mapped_column(ForeignKey("snapshots.id"))
    ordinal: Mapped[int] = mapped_column(Integer)
    rules: Mapped[str]
    read_at: Mapped[datetime]
    superseded_at: Mapped[datetime | None]
    part: Mapped[str | None]
    heading: Mapped[str]
    kind: Mapped[RosterKind] = mapped_column(Words)
    programme: Mapped[Programme | None] = mapped_column(Words)
    level: Mapped[Level | None] = mapped_column(Words)
    region_code: Mapped[str | None]
    batch_first: Mapped[int | None]
    batch_last: Mapped[int | None]
    year: Mapped[int | None]
    measure: Mapped[RosterMeasure | None] = mapped_column(Words)
    status: Mapped[Status | None] = mapped_column(Words)
    subset: Mapped[str | None]
    digest: Mapped[str]


class Enterprise(Base):
    """An enterprise, by the name that all its spellings share."""

    __tablename__ = "enterprises"
    __table_args__ = (UniqueConstraint("name"),)

    id: Mapped[int] = _number()
    name: Mapped[str]


class RosterRow(Base):
    """One enterprise of a roster. ``others`` is a JSON list of the remaining cells, each a heading and its words."""

    __tablename__ = "roster_rows"
    __table_args__ = (Index(None, "enterprise"),)

    roster: Mapped[int] = mapped_column(ForeignKey("rosters.id"), primary_key=True)
    ordinal: Mapped[int] = mapped_column(Integer, primary_key=True)
    number: Mapped[int | None]
    name: Mapped[str]
    enterprise: Mapped[int] = mapped_column(ForeignKey("enterprises.id"))
    former_name: Mapped[str | None]
    place: Mapped[str | None]
    region_code: Mapped[str | None]
    product: Mapped[str | None]
    credit_code: Mapped[str | None]
    others: Mapped[str | None]


class EnterpriseName(Base):
    """A name, in its shared spelling, that an enterprise had before, by the roster that says so."""

    __tablename__ = "enterprise_names"
    __table_args__ = (Index(None, "name"),)

    enterprise: Mapped[int] = mapped_column(ForeignKey("enterprises.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    roster: Mapped[int] = mapped_column(ForeignKey("rosters.id"), primary_key=True)


class LedgerProgramme(Base):
    """A programme that has been reconciled. ``state`` tells the claims, rosters and rules that this was done with."""

    __tablename__ = "ledger_programmes"
    __table_args__ = (_one_of("programme", Programme),)

    programme: Mapped[Programme] = mapped_column(Words, primary_key=True)
    state: Mapped[str]


class LedgerFact(Base):
    """What is known of one thing, which ``id`` names. ``digest`` is that of all it says and of its statements;
    ``changed_at`` is when it last became another one. ``derived_by`` is the check that gives it, where nobody states
    it."""

    __tablename__ = "ledger_facts"
    __table_args__ = (
        _one_of("programme", Programme),
        _one_of("level", Level),
        _one_of("measure", Measure),
        _one_of("agreement", Agreement),
        CheckConstraint("(batch_first IS NULL) = (batch_last IS NULL) AND batch_first <= batch_last", name="batch"),
        Index(None, "programme", "region_code"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(Integer)
    programme: Mapped[Programme] = mapped_column(Words)
    level: Mapped[Level | None] = mapped_column(Words)
    region_code: Mapped[str | None]
    region: Mapped[str]
    batch_first: Mapped[int | None]
    batch_last: Mapped[int | None]
    year: Mapped[int | None]
    as_of: Mapped[str | None]
    measure: Mapped[Measure] = mapped_column(Words)
    subset: Mapped[str | None]
    agreement: Mapped[Agreement] = mapped_column(Words)
    proposed: Mapped[int | None]
    derived_by: Mapped[str | None]
    digest: Mapped[str]
    changed_at: Mapped[datetime]


class LedgerValue(Base):
    """A count that is given of a fact; ``rank`` 1 is the fact's own. ``stage`` is set where it takes part in a
    contradiction: the status of the numbers that contradict each other."""

    __tablename__ = "ledger_values"
    __table_args__ = (
        UniqueConstraint("fact", "count"),
        _one_of("bound", Bound),
        _one_of("status", Status),
        _one_of("role", Role),
        _one_of("stage", Stage),
        ForeignKeyConstraint(["article", "ordinal"], ["claims.article", "claims.ordinal"]),
        CheckConstraint("(article IS NULL) = (ordinal IS NULL)", name="best"),
        CheckConstraint("count >= 0 AND rank >= 1", name="count"),
    )

    fact: Mapped[str] = mapped_column(ForeignKey("ledger_facts.id"), primary_key=True)
    rank: Mapped[int] = mapped_column(Integer, primary_key=True)
    count: Mapped[int]
    bound: Mapped[Bound] = mapped_column(Words)
    status: Mapped[Status | None] = mapped_column(Words)
    role: Mapped[Role] = mapped_column(Words)
    stage: Mapped[Stage | None] = mapped_column(Words)
    voices: Mapped[int]
    statements: Mapped[int]
    article: Mapped[int | None] = mapped_column(Integer)
    ordinal: Mapped[int | None] = mapped_column(Integer)


class LedgerStatement(Base):
    """A current claim's part in the ledger. ``rank`` is its place among all that is said of the fact; ``voice`` is the
    first page with its text; ``count`` is what it counts with, after any correction."""

    __tablename__ = "ledger_statements"
    __table_args__ = (
        _one_of("programme", Programme),
        _one_of("role", Part),
        ForeignKeyConstraint(["article", "ordinal"], ["claims.article", "claims.ordinal"]),
        CheckConstraint("(fact IS NULL) = (rank IS NULL)", name="fact"),
        Index(None, "fact", "rank"),
        Index(None, "programme"),
    )

    article: Mapped[int] = mapped_column(Integer, primary_key=True)
    ordinal: Mapped[int] = mapped_column(Integer, primary_key=True)
    programme: Mapped[Programme] = mapped_column(Words)
    fact: Mapped[str | None] = mapped_column(ForeignKey("ledger_facts.id"))
    role: Mapped[Part] = mapped_column(Words)
    rank: Mapped[int | None]
    voice: Mapped[str]
    count: Mapped[int]
    correction: Mapped[str | None]
    correction_link: Mapped[str | None]
    corrected_on: Mapped[date | None]


class LedgerCheck(Base):
    """A sum that must hold. ``fact`` names its whole, which need not be known, and ``derived_fact`` its one lacking
    term."""

    __tablename__ = "ledger_checks"
    __table_args__ = (
        _one_of("programme", Programme),
        _one_of("level", Level),
        _one_of("kind", CheckKind),
        _one_of("stage", Status),
        _one_of("answer", Answer),
        Index(None, "programme"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(Integer)
    programme: Mapped[Programme] = mapped_column(Words)
    level: Mapped[Level | None] = mapped_column(Words)
    region_code: Mapped[str | None]
    region: Mapped[str]
    kind: Mapped[CheckKind] = mapped_column(Words)
    stage: Mapped[Status | None] = mapped_column(Words)
    fact: Mapped[str]
    value: Mapped[int | None]
    answer: Mapped[Answer] = mapped_column(Words)
    difference: Mapped[int | None]
    lacking: Mapped[int]
    derived_fact: Mapped[str | None]
    derived_value: Mapped[int | None]
    would_hold_fact: Mapped[str | None]
    would_hold_value: Mapped[int | None]


class LedgerTerm(Base):
    """A term of a check, added or taken off; ``value`` is null where no exact number is known."""

    __tablename__ = "ledger_terms"
    __table_args__ = (CheckConstraint("sign IN (-1, 1)", name="sign"),)

    check_id: Mapped[str] = mapped_column(ForeignKey("ledger_checks.id"), primary_key=True)
    position: Mapped[int] = mapped_column(Integer, primary_key=True)
    sign: Mapped[int]
    fact: Mapped[str]
    region: Mapped[str]
    cohort: Mapped[str]
    measure: Mapped[Measure] = mapped_column(Words)
    value: Mapped[int | None]


class LedgerCell(Base):
    """What is known of the new enterprises of a province in a cohort of a national programme."""

    __tablename__ = "ledger_cells"
    __table_args__ = (_one_of("programme", Programme), _one_of("state", State))

    fact: Mapped[str] = mapped_column(primary_key=True)
    programme: Mapped[Programme] = mapped_column(Words)
    position: Mapped[int] = mapped_column(Integer)
    batch_first: Mapped[int | None]
    batch_last: Mapped[int | None]
    year: Mapped[int | None]
    region_code: Mapped[str]
    region: Mapped[str]
    state: Mapped[State] = mapped_column(Words)
    value: Mapped[int | None]


class Incident(Base):
    """Something that a person should look at, once however often it is seen. ``run`` is the last run that saw it;
    ``identity`` is the digest of kind, source, address and message."""

    __tablename__ = "incidents"
    __table_args__ = (UniqueConstraint("identity"),)

    id: Mapped[int] = _number()
    run: Mapped[int | None] = mapped_column(ForeignKey("runs.id"))
    source: Mapped[str | None] = mapped_column(ForeignKey("sources.name"))
    url: Mapped[str | None]
    kind: Mapped[str]
    message: Mapped[str]
    identity: Mapped[str]
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]
