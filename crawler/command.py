"""What every command needs: the store of this machine, the sources' names, and one line for bad input."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from storage.store import Store


def fail(message: str) -> NoReturn:
    """End the command over bad input: one line on standard error, exit code 2."""
    from crawler.display import error

    error(message)
    raise typer.Exit(2)


@contextmanager
def opened_store() -> Iterator[Store]:
    """The store of this machine; whatever is wrong with it ends the command with one line."""
    from storage.store import StorageError, open_store

    try:
        with open_store() as store:
            yield store
    except StorageError as trouble:
        fail(str(trouble))


def check_sources(names: list[str]) -> None:
    """End the command where a name is no source's."""
    from pipeline.articles import known_sources

    known = known_sources()
    for name in names:
        if name not in known:
            fail(f"{name}: no source has this name; there are: {', '.join(sorted(known))}")


def settings_of(pairs: list[str] | None) -> dict[str, str]:
    """Scrapy settings by name, from NAME=VALUE each."""
    return dict(_name_and_value(pair) for pair in pairs or ())


def _name_and_value(pair: str) -> tuple[str, str]:
    name, equals, value = pair.partition("=")
    if not equals or not name:
        fail(f"-s {pair}: a setting is written NAME=VALUE")
    return name, value
