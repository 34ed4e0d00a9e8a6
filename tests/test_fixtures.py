"""Every page of every replica reads as its line in ``expected.jsonl`` says, and gives the claims that stand there."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fixtures.replay import stored
from pipeline.articles import known_sources, read_article
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


def drafted(folder: Path, url: str, edition: int) -> dict[str, Any]:
    """The line of a page, from what is read and found in it today."""
    reading = read_page(page_of(folder, {"url": url, "edition": edition}))
    article = reading.article
    stated = {name: value for name in STATED if (value := getattr(article, name)) is not None}
    return {
        "url": url,
        "edition": edition,
        **stated,
        "published": article.published.isoformat() if article.published else None,
        "starts": article.text[:15],
        "ends": article.text[-15:],
        "absent": [],
        "claims": [_stated(claim) for claim in reading.claims],
    }


def _stated(claim: Claim) -> dict[str, Any]:
    fields = {name: value for name, value in asdict(claim).items() if name != "rule"}
    return {**fields, "evidence": claim.evidence.text}


@pytest.mark.parametrize("name", sorted(known_sources()))
def test_each_announcement_has_its_line(name: str) -> None:
    folder = FIXTURES / name
    file = folder / "expected.jsonl"
    lines = file.read_text("utf-8") if file.exists() else ""
    known = {(line["url"], line["edition"]) for line in map(json.loads, lines.splitlines())}
    rows = json.loads((folder / "index.json").read_text("utf-8"))
    shown = ((row["url"], row["since_edition"]) for row in rows if row["related"])
    new = [page for page in shown if page not in known and stored(folder, *page)]
    if new:
        drafts = [json.dumps(drafted(folder, *page), ensure_ascii=False) + "\n" for page in new]
        file.write_text(lines + "".join(drafts), "utf-8")
        pytest.fail(
            f"fixtures/{name}/expected.jsonl: {len(new)} lines were written from what is read today: check each"
        )


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
