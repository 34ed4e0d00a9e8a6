"""What a person sees on the terminal: claims with their sentences, runs and sources as tables."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape
from rich.text import Text

from pipeline.divisions import division
from pipeline.rosters.counting import derived_claims

if TYPE_CHECKING:
    from rich.table import Table

    from crawler.files import FileOutcome
    from crawler.ingest import Outcome
    from pipeline.explaining import Because, Explanation
    from pipeline.records import Article, Claim, Roster

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
    """Print the head of an article: its title, where and when it appeared, and whose site that is, where it tells."""
    if article.title:
        console.print(Text(article.title, style="bold cyan"), highlight=False)
    published = article.published.strftime("%Y-%m-%d %H:%M %z") if article.published else None
    home = division(article.home) if article.home else None
    facts = [article.outlet, published, article.url, home and f"{home.name} ({article.authority})"]
    console.print("  " + escape(" · ".join(fact for fact in facts if fact)), highlight=False, style="dim")


_SHOWN_ROWS = 5


def describe_roster(roster: Roster) -> str:
    """A roster on one line: its heading, and what it is of."""
    first, last = roster.batch_first, roster.batch_last
    parts = [
        roster.heading or "a list without a heading",
        f"{len(roster.rows):,} enterprises",
        roster.programme,
        roster.level,
        None if last is None else f"batch {last}" if first == last else f"batches {first}–{last}",
        f"cohort {roster.year}" if roster.year else None,
        roster.measure,
        roster.status,
        "support" if roster.kind == "support" else None,
        roster.where,
    ]
    return " · ".join(part for part in parts if part)


def show_rosters(rosters: Sequence[Roster]) -> None:
    """Print each roster with its first rows, and what the rows of each place add up to."""
    for roster in rosters:
        console.print(Text(f" ▤ {describe_roster(roster)}", style="bold"), highlight=False)
        for row in roster.rows[:_SHOWN_ROWS]:
            cells = (str(row.number) if row.number is not None else None, row.name, row.place, row.product)
            console.print(Text("     " + "  ".join(cell for cell in cells if cell), style="dim"), highlight=False)
        if len(roster.rows) > _SHOWN_ROWS:
            console.print(Text(f"     … and {len(roster.rows) - _SHOWN_ROWS:,} more", style="dim"), highlight=False)
        derived = derived_claims(roster)
        if len(derived) > 1:
            counted = "  ".join(f"{claim.region} {claim.count:,}" for claim in derived)
            console.print(Text(f"     by place: {counted}", style="dim"), highlight=False)


def show_file(file: FileOutcome) -> None:
    """Print what a file beside a page gave."""
    for incident in file.incidents:
        error(incident.message)
    if file.what != "unreadable":
        console.print(f"  {file.url}", highlight=False, style="dim", markup=False)
        show_rosters(file.rosters)


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
    show_rosters(outcome.rosters)


_SUMMARY = {
    "new": "a new page",
    "changed": "changed since last time",
    "reread": "the same article, read by newer rules",
    "same": "nothing new",
}


# Each kind of mention by the mark beneath it where there is no colour, and by its style where there is.
_KINDS = {
    "number": ("#", "bold yellow"),
    "title": ("=", "cyan"),
    "place": ("@", "green"),
    "batch": ("*", "magenta"),
    "year": ("%", "blue"),
    "date": ("%", "blue"),
    "word": ("~", "italic"),
}
_EVIDENCE = "."
_WIDTH = 100
_INDENT = 2


@dataclass(frozen=True, slots=True)
class _Letter:
    """A character of an explained text with what it shows: the kind of its mention, and whether it is evidence."""

    char: str
    kind: str | None = None
    evidence: bool = False

    @property
    def style(self) -> str:
        return " ".join([_KINDS[self.kind][1] if self.kind else "", "underline" if self.evidence else ""]).strip()

    @property
    def mark(self) -> str:
        return _KINDS[self.kind][0] if self.kind else _EVIDENCE if self.evidence else " "


def show_explanation(explanation: Explanation) -> None:
    """Print a text with what it mentions, its claims with the words for each field, and what was turned down.

    Where there is no colour, marks stand in a line beneath the words.
    """
    plain = console.color_system is None or console.no_color
    width = min(console.width, _WIDTH)
    for line in _shown_lines(explanation):
        for row in _wrapped(line, width - _INDENT):
            _show_row(row, plain)
    _show_legend(plain)
    for number, known in enumerate(explanation.claims, start=1):
        console.print(Text.assemble("\n", (f"[{number}] {describe(known.claim)}", "bold")), highlight=False)
        _show_because(known.because, width)
        console.print(Text(f"    by the rule {known.claim.rule}", style="dim"), highlight=False)
    if not explanation.claims:
        console.print("\n(no claims)", style="dim")
    _show_rest(explanation, width)


def _citations(explanation: Explanation) -> dict[int, str]:
    """What is written behind each number, by where the number ends: its claims, or why there is none."""
    cited: dict[int, list[str]] = {}
    for number, known in enumerate(explanation.claims, start=1):
        cited.setdefault(known.because[0].end or 0, []).append(str(number))
    for repeat in explanation.left_out:
        instead = "=" if repeat.instead is None else f"={repeat.instead + 1}"
        cited.setdefault(repeat.end, []).append(instead)
    for at, down in enumerate(explanation.turned_down):
        cited.setdefault(down.end, []).append(_letters(at))
    return {end: f"[{','.join(marks)}]" for end, marks in cited.items()}


def _letters(at: int) -> str:
    """a, b, …, z, aa, ab, …"""
    return (_letters(at // 26 - 1) if at >= 26 else "") + chr(ord("a") + at % 26)


def _shown_lines(explanation: Explanation) -> Iterator[list[_Letter]]:
    """The lines of a text that mention anything, as letters with the citations put in; an ellipsis for the others."""
    text = explanation.text
    kinds: list[str | None] = [None] * len(text)
    for mention in explanation.mentions:
        kinds[mention.start : mention.end] = [mention.kind] * (mention.end - mention.start)
    evidence = bytearray(len(text))
    for known in explanation.claims:
        span = known.claim.evidence
        evidence[span.start : span.end] = b"\1" * (span.end - span.start)
    cited = _citations(explanation)
    start, skipping = 0, False
    for line in text.split("\n"):
        end = start + len(line)
        says = any(kinds[start:end]) or any(start < at <= end for at in cited)
        if says:
            yield list(_letters_of(text, start, end, kinds, evidence, cited))
        elif line.strip() and not skipping:
            yield [_Letter("…")]
        skipping = not says and (skipping or bool(line.strip()))
        start = end + 1


def _letters_of(
    text: str, start: int, end: int, kinds: list[str | None], evidence: bytearray, cited: dict[int, str]
) -> Iterator[_Letter]:
    for at in range(start, end):
        yield _Letter(text[at] if text[at].isprintable() else " ", kinds[at], bool(evidence[at]))
        for char in cited.get(at + 1, ""):
            yield _Letter(char)


def _wrapped(line: list[_Letter], width: int) -> Iterator[list[_Letter]]:
    """A line in rows of so many columns at most. Between two Latin letters or digits no row ends, unless it must."""
    row: list[_Letter] = []
    used = 0
    for letter in line:
        size = cell_len(letter.char)
        if used + size > width and row:
            cut = _cut(row, letter)
            yield row[:cut]
            row = row[cut:]
            while row and row[0].char == " ":
                del row[0]
            used = sum(cell_len(kept.char) for kept in row)
        if row or letter.char != " ":
            row.append(letter)
            used += size
    if row:
        yield row


def _cut(row: list[_Letter], following: _Letter) -> int:
    """Where a full row ends: after its last space or wide character; at its very end where there is neither."""
    if following.char == " ":
        return len(row)
    closing = "，。、；：！？）”》]"
    for at in range(len(row), len(row) // 2, -1):
        after = row[at].char if at < len(row) else following.char
        if (row[at - 1].char == " " or cell_len(row[at - 1].char) > 1) and after not in closing and after != "[":
            return at
    return len(row)


def _show_row(row: list[_Letter], plain: bool) -> None:
    indent = " " * _INDENT
    if not plain:
        runs = groupby(row, key=lambda letter: letter.style)
        console.print(
            Text.assemble(indent, *(("".join(letter.char for letter in run), style) for style, run in runs)),
            highlight=False,
        )
        return
    marks = "".join(letter.mark * cell_len(letter.char) for letter in row).rstrip()
    for line in ("".join(letter.char for letter in row).rstrip(), marks):
        if line:
            console.print(Text(indent + line), highlight=False)


def _show_legend(plain: bool) -> None:
    names = ["number", "title", "place", "batch", "year or date", "deciding word", "evidence"]
    styles = [_KINDS[name.split()[0] if name != "deciding word" else "word"] for name in names[:-1]]
    styles.append((_EVIDENCE, "underline"))
    legend = Text("\n  ")
    for name, (mark, style) in zip(names, styles, strict=True):
        legend.append(f"{mark} {name}" if plain else name, style="" if plain else style).append("  ")
    legend.rstrip()
    console.print(legend, highlight=False)


def _show_because(because: Sequence[Because], width: int) -> None:
    """Print the origin of each field, two beside each other where they fit."""
    column = (width - 4) // 2
    waiting: Text | None = None
    for origin in because:
        cell = _origin(origin)
        if cell.cell_len > column - 2:
            rows, waiting = [*([waiting] if waiting else []), cell], None
        elif waiting is None:
            rows, waiting = [], cell
        else:
            waiting.pad_right(column - waiting.cell_len)
            rows, waiting = [waiting + cell], None
        for row in rows:
            _show_cut(Text("    ") + row, width)
    if waiting:
        _show_cut(Text("    ") + waiting, width)


def _origin(origin: Because) -> Text:
    words = "“" + " ".join((origin.words or "").split()) + "”"
    if origin.how == "words":
        said = (words, _KINDS[_KIND_OF_FIELD.get(origin.field, "word")][1])
    elif origin.how == "default":
        said = ("by default", "dim")
    else:
        said = ("carried" if origin.words is None else f"carried from {words}", "dim")
    return Text.assemble((f"{origin.field:<11}", "dim"), (origin.value, "bold"), " ", said)


_KIND_OF_FIELD = {
    "count": "number",
    "bound": "number",
    "programme": "title",
    "level": "title",
    "region": "place",
    "batch": "batch",
    "year": "year",
    "as_of": "date",
}


def _show_rest(explanation: Explanation, width: int) -> None:
    """Print the numbers that were turned down, and the claims that another one stands for."""
    text = explanation.text
    if explanation.turned_down:
        console.print(Text("\nTurned down", style="bold"), highlight=False)
    columns = [max((cell_len(each) for each in cells), default=0) for cells in _cells(explanation)]
    for at, down in enumerate(explanation.turned_down):
        gaps = [columns[0] - cell_len(down.words), columns[1] - cell_len(down.reason)]
        words, reason = (" " * max(gap, 0) + "  " for gap in gaps)
        around = (_surroundings(text, down.start, down.end), "dim")
        mark = f"  [{_letters(at)}] "
        _show_cut(Text.assemble(mark, (down.words, _KINDS["number"][1]), words, down.reason, reason, around), width)
    if explanation.left_out:
        console.print(Text("\nLeft out", style="bold"), highlight=False)
    for repeat in explanation.left_out:
        instead = "" if repeat.instead is None else str(repeat.instead + 1)
        reason = f"repeats [{instead}]" if repeat.reason == "repeated" else f"[{instead}] states it more exactly"
        _show_cut(Text.assemble(f"  [={instead}] {reason}: ", (describe(repeat.claim), "bold")), width)
        _show_cut(Text("       " + _surroundings(text, repeat.start, repeat.end), style="dim"), width)


def _cells(explanation: Explanation) -> tuple[list[str], list[str]]:
    """The words and the reasons of the numbers turned down, but for those so long that they would push all aside."""
    words = [down.words for down in explanation.turned_down]
    reasons = [down.reason for down in explanation.turned_down]
    return [each for each in words if cell_len(each) <= 16], [each for each in reasons if cell_len(each) <= 34]


def _show_cut(row: Text, width: int) -> None:
    """Print one row, cut where it is longer than the screen is wide."""
    row.truncate(width, overflow="ellipsis")
    row.rstrip()
    console.print(row, highlight=False)


def _surroundings(text: str, start: int, end: int) -> str:
    """A number with the words of its line around it, as far as they fit beside it."""
    before = text[max(text.rfind("\n", 0, start) + 1, start - 80) : start].lstrip()
    line_end = text.find("\n", end)
    after = text[end : min(line_end if line_end >= 0 else len(text), end + 40)].rstrip()
    head, tail = before, after
    while cell_len(head) > 36:
        head = head[1:]
    while cell_len(tail) > 16:
        tail = tail[:-1]
    if head != before:
        head = "…" + (head.partition(" ")[2] if before[-len(head) - 1].isascii() and " " in head else head)
    if tail != after:
        tail = (tail.rpartition(" ")[0] if after[len(tail)].isascii() and " " in tail else tail) + "…"
    return " ".join(f"{head}{text[start:end]}{tail}".split())


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
