"""The ``giants sources`` commands: what there is to crawl, whether it is as it was, and a new one."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from crawler.command import check_sources, fail, opened_store, settings_of

if TYPE_CHECKING:
    from crawler.checking import Checked
    from crawler.known import Spider
    from storage.store import SourceRow, Store

sources = typer.Typer(
    invoke_without_command=True, epilog="Example: giants sources --format json", help="Show, check and add sources."
)


class Format(StrEnum):
    """How ``sources`` prints."""

    text = "text"
    json = "json"


@dataclass(frozen=True, slots=True)
class _Standing:
    """A source with how it stands."""

    name: str
    spider: Spider
    row: SourceRow
    silent: datetime | None


@sources.callback()
def show(
    context: typer.Context,
    format_: Annotated[Format, typer.Option("--format", help="text for people, json for programs.")] = Format.text,
) -> None:
    """Show the sources: family, home, authority, cron, last success, what they yield, silence and open incidents."""
    if context.invoked_subcommand is not None:
        return
    with opened_store() as store:
        standings = list(_standings(store))
    if format_ is Format.json:
        typer.echo(json.dumps([_as_json(standing) for standing in standings], ensure_ascii=False, indent=1))
    else:
        _show(standings)


def _standings(store: Store) -> list[_Standing]:
    from crawler.known import spiders
    from crawler.yields import row_of, silent_since

    standings = []
    for name, spider in spiders().items():
        row = row_of(store, name, spider.least)
        standings.append(_Standing(name, spider, row, silent_since(row, spider.least)))
    return standings


def _show(standings: list[_Standing]) -> None:
    from crawler.display import table
    from crawler.known import family_of

    zone = datetime.now().astimezone()
    table(
        f"Sources (times: {zone:%Z}; new: announcements in so many days, and the least expected)",
        (
            *("name", "title", "family", "home", "authority", "cron", "last success"),
            *("pages", "claims", "rosters", "new", "silent since", "incidents"),
        ),
        [
            (
                each.name,
                each.spider.source.title,
                family_of(each.spider),
                _home(each.spider),
                each.spider.source.authority,
                each.spider.cron,
                f"{each.row.last_success.astimezone():%Y-%m-%d %H:%M}" if each.row.last_success else "never",
                each.row.pages,
                each.row.claims,
                each.row.rosters,
                f"{each.row.new} in {each.spider.least.days} d, ≥ {each.spider.least.new}",
                f"{each.silent.astimezone():%Y-%m-%d}" if each.silent else None,
                each.row.incidents,
            )
            for each in standings
        ],
    )


def _home(spider: Spider) -> str | None:
    from pipeline.divisions import division

    home = division(spider.source.home) if spider.source.home else None
    return home.name if home else None


def _as_json(standing: _Standing) -> dict[str, Any]:
    from crawler.known import family_of

    spider, row = standing.spider, standing.row
    last = row.last_crawl
    return {
        **asdict(spider.source),
        "home_name": _home(spider),
        "family": family_of(spider),
        "lists": spider.lists,
        "cron": spider.cron,
        "least": asdict(spider.least),
        "last_crawl": {"started_at": last.started_at.isoformat(), "exit": last.exit, "reason": last.reason}
        if last
        else None,
        "last_success": _iso(row.last_success),
        "pages": row.pages,
        "new": row.new,
        "newest": _iso(row.newest),
        "claims": row.claims,
        "rosters": row.rosters,
        "silent_since": _iso(standing.silent),
        "incidents": row.incidents,
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


@sources.command(epilog="Example: giants sources check wz66")
def check(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE…]", help="Names of sources; all of them by default.")
    ] = None,
    setting: Annotated[list[str] | None, typer.Option("--set", "-s", help="A Scrapy setting, NAME=VALUE.")] = None,
) -> None:
    """Fetch one list page and one article, and say what each selector finds; saves nothing.

    Exit code 1 where something is missing.
    """
    from crawler.checking import check as check_now
    from crawler.known import spiders

    check_sources(names or [])
    results = check_now(names or list(spiders()), settings_of(setting))
    for result in results:
        _show_checked(result)
    raise typer.Exit(0 if all(result.whole for result in results) else 1)


def _show_checked(result: Checked) -> None:
    from rich.markup import escape

    from crawler.display import console, error

    console.print(f"[bold]{result.source}[/bold]", highlight=False)
    for finding in result.findings:
        selector = f"[dim]{escape(finding.selector)}[/dim] " if finding.selector else ""
        found = "[red]missing[/red]" if finding.found is None else escape(finding.found)
        console.print(f"  {finding.part:<12}{selector}{'→ ' if selector else ''}{found}", highlight=False)
    for message in result.incidents:
        error(message)


@sources.command(
    epilog="Example: giants sources new jxt_example --family jpage --url https://jxt.example.gov.cn/col/1/"
)
def new(
    name: Annotated[str, typer.Argument(help="What the source is to be called: lower case, as jxt_zj.")],
    family: Annotated[str, typer.Option(help="The CMS that the site runs on, by its name in crawler/families.")],
    url: Annotated[str, typer.Option(help="The newest list page of a channel.")],
    title: Annotated[str | None, typer.Option(help="The site's own name.")] = None,
    home: Annotated[str | None, typer.Option(help="The place that it speaks for: a name or six-digit code.")] = None,
    authority: Annotated[str | None, typer.Option(help="ministry, province, city, paper or repost.")] = None,
) -> None:
    """Write a source's spider, reader and replica, ready to fill in; the tests say what is missing."""
    from crawler.scaffold import BadSource, write_source

    try:
        written = write_source(name, family=family, url=url, title=title, home=home, authority=authority)
    except BadSource as trouble:
        fail(str(trouble))
    for path in written:
        typer.echo(f"written  {path}")
    typer.echo(f"next     giants sources check {name}, then fill in what this lists: pytest tests/test_new_source.py")
