"""The ``giants`` command. Each command imports late what it needs: ``--help`` and ``extract`` start without Scrapy or
a database."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar, get_args

import typer

from crawler.command import check_sources, fail, opened_store, settings_of
from crawler.sources import sources

if TYPE_CHECKING:
    from crawler.files import Fetched
    from crawler.ingest import Outcome
    from pipeline.attachments.reading import FileReading
    from pipeline.explaining import Explanation
    from pipeline.reading import Reading
    from pipeline.records import Article, Roster, Source
    from storage.store import RunRow, Store

T = TypeVar("T")

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(sources, name="sources")


def _show_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(version("little-giants"))
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", is_eager=True, callback=_show_version)
    ] = False,
) -> None:
    """Who was recognised under China's enterprise programmes, how many, where and in which batch."""


class ExtractFormat(StrEnum):
    """How ``extract`` and ``facts`` print."""

    text = "text"
    json = "json"


class ExportOf(StrEnum):
    """What there is to export."""

    facts = "facts"
    claims = "claims"
    rosters = "rosters"
    conflicts = "conflicts"


class ExportFormat(StrEnum):
    """How ``export`` writes."""

    csv = "csv"
    jsonl = "jsonl"
    parquet = "parquet"
    xlsx = "xlsx"


@dataclass
class _Run:
    """What a run by hand has come to so far."""

    number: int
    became: Counter[str] = field(default_factory=Counter)
    claims: int = 0
    incidents: int = 0

    @property
    def pages(self) -> int:
        return self.became.total()

    def count(self, outcome: Outcome) -> None:
        self.became[outcome.what] += 1
        self.claims += outcome.added
        self.incidents += len(outcome.incidents)


@contextmanager
def _run(store: Store, kind: Literal["ingest", "reextract"], source: Source | None = None) -> Iterator[_Run]:
    """A run by hand, from its row's opening to its end, however that comes; the ledger follows what it found."""
    run = _Run(store.start_run(kind, source))
    ended: Literal["done", "incidents", "failed"] = "failed"
    try:
        yield run
        store.reconcile()
        ended = "incidents" if run.incidents else "done"
    finally:
        store.finish_run(
            run.number,
            exit=ended,
            pages=run.pages,
            new=run.became["new"],
            changed=run.became["changed"] + run.became["reread"],
            claims=run.claims,
            incidents=run.incidents,
        )


@app.command(epilog="Example: giants crawl wz66 miit --since 2024-01-01")
def crawl(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE…]", help="Names of sources; all of them by default.")
    ] = None,
    since: Annotated[
        str | None, typer.Option(help="Go back to this day (YYYY-MM-DD) and ask again for what is known.")
    ] = None,
    all_: Annotated[
        bool, typer.Option("--all", help="Go back to the end of every list and ask again for what is known.")
    ] = False,
    setting: Annotated[list[str] | None, typer.Option("--set", "-s", help="A Scrapy setting, NAME=VALUE.")] = None,
) -> None:
    """Crawl sources: fetch what they announce, find the claims, store both."""
    from crawler.crawling import CrawlFailed, crawl_sources

    check_sources(names or [])
    if since and all_:
        fail("--since and --all: name one of them")
    _check_day(since)
    if all_:
        since = str(date.min)
    settings = settings_of(setting)
    try:
        incidents = crawl_sources(names or None, since=since, settings=settings)
    except (CrawlFailed, ValueError) as trouble:
        fail(str(trouble))
    raise typer.Exit(1 if incidents else 0)


@app.command(epilog="Example: giants ingest https://news.66wz.com/system/2022/08/11/105476192.shtml")
def ingest(
    target: Annotated[str, typer.Argument(metavar="URL|FILE", help="An http(s) address, or saved HTML with --url.")],
    url: Annotated[str | None, typer.Option(help="The address that the saved HTML came from.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be found; save nothing.")] = False,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Fetch private and loopback addresses too.")
    ] = False,
) -> None:
    """Fetch, keep, read, find and save one page and the files beside it; show what changed since last time."""
    from crawler.display import show_file, show_outcome
    from crawler.files import files_by_hand, preview_files
    from crawler.ingest import ingest as ingest_page
    from crawler.ingest import preview

    with opened_store() as store:
        if dry_run:
            fetched = _page_by_hand(store, target, url, allow_private, keep=False)
            outcome = preview(store, fetched.page)
            files = list(preview_files(fetched.files, outcome))
        else:
            with _run(store, "ingest") as run:
                fetched = _page_by_hand(store, target, url, allow_private, keep=True)
                outcome = ingest_page(store, fetched.page, run=run.number)
                run.count(outcome)
                files = list(files_by_hand(store, fetched.files, run=run.number))
                run.incidents += sum(len(file.incidents) for file in files)
    show_outcome(outcome)
    for file in files:
        show_file(file)
    raise typer.Exit(2 if outcome.what == "unreadable" else 0)


def _page_by_hand(store: Store, target: str, url: str | None, allow_private: bool, *, keep: bool) -> Fetched:
    from dataclasses import replace
    from datetime import UTC

    from crawler.addresses import http_address
    from crawler.files import Fetched
    from pipeline.records import Page

    scheme = target.partition("://")[0].lower()
    if "://" not in target and os.path.isfile(target):  # noqa: PTH113 - Path.is_file raises on names that are too long
        if url is None:
            fail(f"{target}: saved HTML needs the address that it came from: --url URL")
        address = http_address(url) or fail(f"{url}: not an http or https address")
        try:
            body = Path(target).read_bytes()
        except OSError as trouble:
            fail(f"{target}: {trouble.strerror}")
        return Fetched(Page(address, body, datetime.now(UTC)))
    if url is not None:
        fail(f"{target}: no such file")
    if "://" in target and scheme not in ("http", "https"):
        fail(f"{target}: only http and https addresses are fetched")
    address = http_address(target) or fail(f"{target}: neither an http(s) address nor a file")

    from crawler.fetch import FetchFailed, fetch

    try:
        fetched = fetch(address, allow_private=allow_private)
    except FetchFailed as trouble:
        if keep and trouble.page:
            store.keep(trouble.page)
        fail(str(trouble))
    # A page that is known by the address that led to it goes on under that address.
    moved = fetched.page.url != address and store.article_of(address)
    return replace(fetched, page=replace(fetched.page, url=address)) if moved else fetched


@app.command(epilog="Example: giants extract notice.html --format json --region 温州市")
def extract(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE…|-]", help="Text, HTML, XLSX, PDF…; - or nothing: standard input."),
    ] = None,
    format_: Annotated[
        ExtractFormat, typer.Option("--format", help="text for people, json for programs.")
    ] = ExtractFormat.text,
    region: Annotated[
        str | None, typer.Option(help="The place that the text means by 我市 or 全省: a name or six-digit code.")
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show the words behind each field, and what was turned down and why.")
    ] = False,
    article_only: Annotated[
        bool, typer.Option("--article-only", help="Give the article alone, and look for no claims.")
    ] = False,
    url: Annotated[str | None, typer.Option(help="The address that the page came from.")] = None,
) -> None:
    """Find the claims in texts or saved pages, and the rosters in files; needs no database."""
    from pipeline.attachments.reading import FileReading
    from pipeline.divisions import division

    if url is not None and len(files or ["-"]) > 1:
        fail("--url is the address of one page: give one file with it")
    if article_only:
        if explain or region:
            fail("--explain and --region are about claims, and --article-only looks for none")
        found = [_print_article(name, url, format_) for name in files or ["-"]]
        raise typer.Exit(0 if all(found) else 2)
    if region is not None and division(region) is None:
        fail(f"--region {region}: no division of China has this name or code, or several have it: give the code")
    troubles = 0
    for name in files or ["-"]:
        reading = _extracted(name, url, region)
        if reading is None:
            troubles += 1
            continue
        if isinstance(reading, FileReading):
            _print_file(reading, format_)
            continue
        explanation = _explained(reading, region) if explain else None
        if format_ is ExtractFormat.json:
            sys.stdout.write(_as_json(reading, explanation) + "\n")
        else:
            _show(reading, explanation)
    raise typer.Exit(2 if troubles else 0)


def _explained(reading: Reading, region: str | None) -> Explanation:
    from pipeline.explaining import explained

    article = reading.article
    published = article.published.date() if article.published else None
    return explained(article.text, home=region, published=published, language=article.language)


def _show(reading: Reading, explanation: Explanation | None) -> None:
    from crawler.display import console, show_article, show_claims, show_explanation, show_rosters

    show_article(reading.article)
    if explanation:
        show_explanation(explanation)
        return
    show_claims(reading.claims)
    if not reading.claims:
        console.print("   (no claims)", style="dim")
    show_rosters(reading.rosters)


def _as_json(reading: Reading, explanation: Explanation | None) -> str:
    article = _told(reading.article)
    if explanation is None:
        document = {
            "article": article,
            "claims": [asdict(claim) for claim in reading.claims],
            **_rosters_told(reading.rosters),
        }
    else:
        told = asdict(explanation)
        claims = [{**known["claim"], "because": known["because"]} for known in told["claims"]]
        parts = {part: told[part] for part in ("mentions", "turned_down", "left_out")}
        document = {"article": article, "claims": claims, "explanation": parts}
    return json.dumps(document, ensure_ascii=False)


def _rosters_told(rosters: list[Roster]) -> dict[str, object]:
    """Rosters, and what they add up to: claims by the rule ``roster-rows``."""
    from pipeline.rosters.counting import derived_claims

    derived = [asdict(claim) for roster in rosters for claim in derived_claims(roster)]
    return {"rosters": [asdict(roster) for roster in rosters], "derived": derived}


def _print_file(reading: FileReading, format_: ExtractFormat) -> None:
    from crawler.display import error, show_rosters

    for trouble in reading.troubles:
        error(trouble)
    if format_ is ExtractFormat.json:
        document = {"article": None, "claims": [], **_rosters_told(reading.rosters), "troubles": reading.troubles}
        sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")
    else:
        show_rosters(reading.rosters)


def _told(article: Article) -> dict[str, object]:
    return {**asdict(article), "published": article.published and article.published.isoformat()}


def _print_article(name: str, url: str | None, format_: ExtractFormat) -> bool:
    from pipeline.articles import article_in

    article = _read(name, lambda body: article_in(body, url or name))
    if article is None:
        return False
    if format_ is ExtractFormat.json:
        sys.stdout.write(json.dumps({**_told(article), "body": article.body}, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(article.text + "\n")
    return True


def _extracted(name: str, url: str | None, region: str | None) -> Reading | FileReading | None:
    from pipeline.attachments.kinds import is_file
    from pipeline.reading import read_document

    def read(body: bytes) -> Reading | FileReading:
        if not is_file(body):
            return read_document(body, name=url or name, home=region)
        from crawler.apart import read_apart

        return read_apart(body, url=url or name, names=[Path(name).stem], home=region)

    return _read(name, read)


def _read(name: str, reader: Callable[[bytes], T]) -> T | None:
    from pipeline.records import Unreadable

    try:
        return reader(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes())
    except OSError as trouble:
        message = f"{name}: {trouble.strerror}"
    except Unreadable as trouble:
        message = str(trouble)
    from crawler.display import error

    error(message)
    return None


@app.command(epilog="Example: giants reextract wz66")
def reextract(
    source: Annotated[str | None, typer.Argument(help="Only this source's pages.")] = None,
) -> None:
    """Read the stored pages and files again with today's rules, without the network."""
    from crawler.display import console, error, errors
    from crawler.files import reread_files
    from crawler.ingest import reextract as reread
    from pipeline.articles import known_sources

    check_sources([source] if source else [])
    with (
        opened_store() as store,
        _run(store, "reextract", known_sources().get(source or "")) as run,
        errors.status("reading stored pages") as status,
    ):
        for outcome in reread(store, source=source, run=run.number):
            run.count(outcome)
            status.update(f"{run.pages:,} stored pages read again")
            for incident in outcome.incidents:
                error(incident.message)
        files: Counter[str] = Counter()
        for file in reread_files(store, source=source, run=run.number):
            files[file.what] += 1
            run.incidents += len(file.incidents)
            status.update(f"{files.total():,} stored files read again")
            for incident in file.incidents:
                error(incident.message)
    for what, counts, changed in (("pages", run.became, "reread"), ("files", files, "read")):
        if counts or what == "pages":
            console.print(
                f"{counts.total():,} {what} read again: {counts[changed]:,} gave something else, "
                f"{counts['same']:,} the same, {counts['unreadable']:,} could not be read",
                highlight=False,
            )
    raise typer.Exit(1 if run.incidents else 0)


@app.command(epilog="Example: giants export facts --format xlsx --out facts.xlsx")
def export(
    what: Annotated[ExportOf, typer.Argument(help="What to export.")],
    format_: Annotated[ExportFormat, typer.Option("--format", help="The last two need --out.")] = ExportFormat.csv,
    out: Annotated[Path | None, typer.Option(help="The file to write; standard output by default.")] = None,
    since: Annotated[str | None, typer.Option(help="Only what changed on this day (YYYY-MM-DD) or later.")] = None,
    bom: Annotated[bool, typer.Option("--bom", help="Begin the CSV with a byte order mark, for Excel.")] = False,
) -> None:
    """Write what is known, each figure with its address and its evidence."""
    from crawler.display import errors
    from storage.export import NotInstalled, write

    if bom and format_ is not ExportFormat.csv:
        fail("--bom is for csv")
    if out is None and format_ in (ExportFormat.parquet, ExportFormat.xlsx):
        fail(f"--format {format_.value} is for files: name one with --out")
    if out and out.is_dir():
        fail(f"{out}: a folder, not a file")
    _check_day(since)
    with opened_store() as store:
        store.reconcile()
        try:
            written = write(what.value, store.export(what.value, _start_of(since)), out, format_.value, bom=bom)
        except BrokenPipeError:  # whoever read the output has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return
        except OSError as trouble:
            fail(f"{out}: {trouble.strerror}")
        except (ValueError, NotInstalled) as trouble:
            fail(f"{out}: {trouble}")
    if out:
        errors.print(f"{written:,} {what.value} written to {out}", highlight=False, markup=False)


def _start_of(day: str | None) -> datetime | None:
    """When a day begins in China."""
    from pipeline.pages.timestamps import CHINA

    return datetime.fromisoformat(day).replace(tzinfo=CHINA) if day else None


@app.command(epilog="Example: giants facts 温州市 --programme little_giant")
def facts(
    place: Annotated[str, typer.Argument(help="A place, by its name or six-digit code; 全国 is the nation.")],
    programme: Annotated[str | None, typer.Option(help="Only this programme's facts.")] = None,
    format_: Annotated[
        ExtractFormat, typer.Option("--format", help="text for people, json for programs.")
    ] = ExtractFormat.text,
) -> None:
    """Show what all documents together say of a place: the table by batch, the sums, the sentences."""
    from crawler.display import console
    from crawler.facts import as_json, show_known
    from pipeline.divisions import division
    from pipeline.records import Programme

    region = division(place) or fail(f"{place}: no division of China has this name or code, or several have it")
    names = get_args(Programme)
    if programme is not None and programme not in names:
        fail(f"--programme {programme}: no programme has this name; there are: {', '.join(names)}")
    with opened_store() as store:
        store.reconcile()
        known = store.known_of(region.code, programme)
    if format_ is ExtractFormat.json:
        sys.stdout.write(as_json(region, known) + "\n")
    elif known.facts:
        show_known(region, known)
    else:
        console.print(f"Nothing is known of {region.name} yet.", highlight=False)


@app.command(epilog="Example: giants report --out site")
def report(
    out: Annotated[
        Path | None, typer.Option(help="The folder of the site; report in the data folder by default.")
    ] = None,
) -> None:
    """Write the report: a site of static pages, each figure with its sentence."""
    from crawler.display import console, error
    from crawler.report import NoReport, publish
    from pipeline.records import Incident

    with opened_store() as store:
        folder = out or store.data / "report"
        try:
            published = publish(store, folder)
        except NoReport as trouble:
            fail(str(trouble))
        if published.kept_back:
            stays = f"; the last one stays in {folder}" if folder.exists() else ""
            message = f"no new report: {published.kept_back}{stays}"
            store.incident(Incident("report", message))
            error(message)
            raise typer.Exit(1)
    console.print(f"{published.pages:,} pages: open {folder / 'index.html'}", highlight=False, markup=False)


@app.command(epilog="Example: giants runs --source wz66 --limit 5")
def runs(
    source: Annotated[str | None, typer.Option(help="Only this source's runs.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many, newest first.")] = 20,
) -> None:
    """Show the latest runs."""
    from crawler.display import table

    check_sources([source] if source else [])
    columns = ("run", "kind", "source", "started", "took", "pages", "new", "changed", "claims", "incidents", "exit")
    with opened_store() as store:
        rows = [
            (
                row.id,
                row.kind,
                row.source,
                f"{row.started_at.astimezone():%Y-%m-%d %H:%M}",
                f"{(row.ended_at - row.started_at).total_seconds():.0f} s" if row.ended_at else None,
                row.pages,
                row.new,
                row.changed,
                row.claims,
                row.incidents,
                _ended(row),
            )
            for row in store.runs(limit=limit, source=source)
        ]
    table(f"Runs (times: {datetime.now().astimezone():%Z})", columns, rows)


def _ended(row: RunRow) -> str:
    told = row.reason if row.reason != "finished" else None
    return ": ".join(filter(None, (row.exit or "running", told)))


@app.command(epilog="Example: giants incidents --source wz66 --limit 5")
def incidents(
    source: Annotated[str | None, typer.Option(help="Only this source's incidents.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many, the last seen first.")] = 20,
) -> None:
    """Show what a person should look at: pages that failed, that nobody could read, lists that were empty."""
    from crawler.display import table

    check_sources([source] if source else [])
    with opened_store() as store:
        rows = [
            (f"{row.last_seen.astimezone():%Y-%m-%d %H:%M}", row.source, row.kind, row.message)
            for row in store.incidents(limit=limit, source=source)
        ]
    table(f"Incidents (times: {datetime.now().astimezone():%Z})", ("last seen", "source", "kind", "what"), rows)


@app.command(epilog="Example: giants db")
def db() -> None:
    """Show where the database and the archive are, and how much they hold; makes them on first use."""
    from crawler.display import console, table

    with opened_store() as store:
        console.print(f"database  {store.location}\narchive   {store.archive}", highlight=False, markup=False)
        table("", ("table", "rows"), store.counts().items())


def _check_day(day: str | None) -> None:
    from datetime import UTC, timedelta

    try:
        future = day is not None and date.fromisoformat(day) > datetime.now(UTC).date() + timedelta(days=1)
    except ValueError:
        fail(f"--since {day}: not a day such as 2024-01-31")
    if future:
        fail(f"--since {day}: that day has not come yet")
