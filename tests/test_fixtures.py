"""Every page of every replica reads as its line in ``expected.jsonl`` says, and gives the claims that stand there."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fixtures.replay import stored
from pipeline.articles import read_article
from pipeline.reading import read_page
from pipeline.records import Article, Claim, Page

FIXTURES = Path(__file__).parent.parent / "fixtures"
STATED = ("title", "outlet", "original_title", "republished_from", "reporter", "editor")
CLAIMED = ("programme", "region", "measure", "count", "level", "batch_first", "batch_last", "year", "bound", "status")


def expected() -> list[Any]:
    lines = [
        (file.parent, json.loads(line))
        for file in sorted(FIXTURES.glob("*/expected.jsonl"))
        for line in file.read_text("utf-8").splitlines()
    ]
    return [
        pytest.param(folder, line, id=f"{folder.name}-{line['edition']}-{Path(line['url']).stem[-12:]}")
        for folder, line in lines
    ]


def page_of(folder: Path, line: dict[str, Any]) -> Page:
    body = stored(folder, line["url"], line["edition"])
    assert body is not None, "the replica holds no such page"
    return Page(line["url"], body, datetime(2026, 11, 23, tzinfo=UTC))


def article_of(folder: Path, line: dict[str, Any]) -> Article:
    return read_article(page_of(folder, line))


def key(claim: Claim | dict[str, Any]) -> tuple[Any, ...]:
    values = claim if isinstance(claim, dict) else {name: getattr(claim, name) for name in CLAIMED}
    return tuple(values.get(name) for name in CLAIMED)


@pytest.mark.parametrize(("folder", "line"), expected())
def test_each_page_reads_as_expected(folder: Path, line: dict[str, Any]) -> None:
    article = article_of(folder, line)
    assert article.reader == folder.name
    assert {name: getattr(article, name) for name in STATED if name in line} == {
        name: line[name] for name in STATED if name in line
    }
    assert article.published == datetime.fromisoformat(line["published"])
    assert article.text.startswith(line["starts"])
    assert article.text.endswith(line["ends"])
    assert [words for words in line["absent"] if words in article.text] == []


@pytest.mark.parametrize(("folder", "line"), expected())
def test_each_page_gives_the_claims_that_stand_in_it(folder: Path, line: dict[str, Any]) -> None:
    found = read_page(page_of(folder, line)).claims
    assert {key(claim) for claim in found} == {key(claim) for claim in line.get("claims", ())}
