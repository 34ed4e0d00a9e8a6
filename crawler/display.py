"""What a person sees on the terminal: claims with their sentences, runs and sources as tables."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.text import Text

if TYPE_CHECKING:
    from rich.table import Table

    from crawler.ingest import Outcome
    from pipeline.records import Article, Claim

# Piped output has no width of its own: a sentence stays on its line, a table is as wide as it must be.
console = Console(soft_wrap=True, width=None if sys.stdout.isatty() else 200)
errors = Console(stderr=True, soft_wrap=True)

_BOUNDS = {"exact": "", "about": "about ", "at_least": "at least ", "at_most": "at most "}


def describe(claim: Claim) -> str:
    """A claim on one line: place, count, programme, level, batch, year, measure, status, subset, date."""
    first, last = claim.batch_first, claim.batch_last
    batch = None if last is None else f"batch {last}" if first == last else f"batches {first}–{last}"
    parts = [
        claim.region or claim.place or "?",
        f"{_BOUNDS[claim.bound]}{claim.count:,}",
        claim.programme,
        claim.level,
        batch,
        f"cohort {claim.year}" if claim.year else None,
        claim.measure,
        claim.status,
        f"only {claim.subset}" if claim.subset else None,
        f"as of {claim.as_of}" if claim.as_of else None,
    ]
    return " · ".join(part for part in parts if part)


def show_claims(claims: Iterable[Claim], *, mark: str = " ", style: str = "") -> None:
    """Print each claim and, beneath it, the words that state it."""
    for claim in claims:
        console.print(Text(f" {mark} {describe(claim)}", style=style or "bold"), highlight=False)
        evidence = " ".join(claim.evidence.text.split())
        console.print(Text(f"     “{evidence}”", style="dim"), highlight=False)


def show_article(article: Article) -> None:
    """Print the head of an article: its title, and where and when it appeared."""
    if article.title:
        console.print(Text(article.title, style="bold cyan"), highlight=False)
    published = article.published.strftime("%Y-%m-%d %H:%M %z") if article.published else None
    facts = [article.outlet, published, article.url]
    console.print("  " + escape(" · ".join(fact for fact in facts if fact)), highlight=False, style="dim")


def show_outcome(outcome: Outcome) -> None:
    """Print what a page gave, and how that differs from what it gave before."""
    for incident in outcome.incidents:
        error(incident.message)
    if outcome.article is None:
        return
    show_article(outcome.article)
    now = {describe(claim): claim for claim in outcome.claims}
    before = {describe(claim): claim for claim in outcome.before}
    console.print(f"  {_SUMMARY[outcome.what]}", highlight=False)
    if outcome.what in ("new", "same"):
        show_claims(outcome.claims)
    else:
        show_claims((claim for key, claim in now.items() if key in before))
        show_claims((claim for key, claim in now.items() if key not in before), mark="+", style="bold green")
        show_claims((claim for key, claim in before.items() if key not in now), mark="-", style="bold red")
    if not outcome.claims:
        console.print("   (no claims)", style="dim")


_SUMMARY = {
    "new": "a new page",
    "changed": "changed since last time",
    "reread": "the same article, read by newer rules",
    "same": "nothing new",
}


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows as a table; None shows as an empty cell."""
    from rich.table import Table

    drawn: Table = Table(title=title, title_justify="left", title_style="bold", header_style="bold", box=None)
    for column in columns:
        drawn.add_column(column, justify="right" if column in _NUMBERS else "left")
    for row in rows:
        drawn.add_row(
            *(escape("" if cell is None else f"{cell:,}" if isinstance(cell, int) else str(cell)) for cell in row)
        )
    console.print(drawn)


_NUMBERS = {"pages", "new", "changed", "claims", "incidents", "rows", "run"}


def error(message: str) -> None:
    """Print one line on standard error."""
    errors.print(f"giants: {' '.join(message.split())}", style="red", markup=False, highlight=False)
