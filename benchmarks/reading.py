"""How well and how fast pages are read: ``python -m benchmarks.reading [FOLDER]`` from the project's root.

The generic reader, that no layout of a source helps, beside trafilatura, readability-lxml, newspaper4k and gne, all on
the same pages in one run: precision, recall and F1 of the body, days of publication found, milliseconds of one core a
page, and how often lxml could have parsed the page in that time.

Without a folder the pages are those of the replicas; what must come out is what their sources' own layouts cut out, and
their expected time. A folder has pages ``NAME.html`` or ``NAME.html.gz``, each with a ``NAME.json`` beside it:
``{"body": "…", "date": "2026-07-01", "url": "https://…"}``, of which only the body must be there. A folder of the shape
of scrapinghub's article-extraction-benchmark (``ground-truth.json`` and ``html/``) will do as well.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import re
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from pathlib import Path
from statistics import mean
from typing import TypeVar

from lxml import html

from fixtures.replay import FIXTURES, stored
from pipeline.articles import article_in
from pipeline.charsets import decode
from pipeline.records import Unreadable

_INSTALL = "pip install --constraint constraints.txt --editable '.[dev,bench]'"
_ROUNDS = 3
_SLOW = 0.2  # seconds
# A Han character is a word of its own; in any other script words are as scrapinghub's benchmark takes them.
_WORD = re.compile(r"[㐀-鿿]|[^\W㐀-鿿]+")
_SHINGLE = 4
_DAY = re.compile(r"((?:19|20)\d\d)\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Case:
    """A page and what a careful person reads in it; ``day`` is an ISO date, None where nobody wrote it down."""

    url: str
    page: bytes
    body: str
    day: str | None


@dataclass(frozen=True, slots=True)
class Read:
    """What a reader finds in a page."""

    body: str = ""
    day: str | None = None


Reader = Callable[[Case], Read]
Found = TypeVar("Found")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description="How well pages are read.")
    parser.add_argument("folder", nargs="?", type=Path, help="of pages and what must come out; see the module")
    folder = parser.parse_args().folder
    cases = list(_cases_of_replicas() if folder is None else _cases_in(folder))
    if not cases:
        parser.error(f"{folder} has no page with a .json beside it that says its body")
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    dated = sum(case.day is not None for case in cases)
    _, parsing = _measured(_parse, cases)
    sys.stdout.write(f"{len(cases)} pages, {dated} with a date; lxml parses one in {parsing:.2f} ms\n\n")
    sys.stdout.write(f"{'':18}{'F1':>8}{'precision':>11}{'recall':>8}{'days':>7}{'ms':>9}{'× lxml':>8}\n")
    for name, read in _readers():
        found, cost = _measured(read, cases)
        scores = [_precision_and_recall(case.body, one.body) for case, one in zip(cases, found, strict=True)]
        precision, recall = (mean(side) for side in zip(*scores, strict=True))
        f1 = 2 * precision * recall / (precision + recall) if precision and recall else 0.0
        days = sum(case.day is not None and case.day == one.day for case, one in zip(cases, found, strict=True))
        sys.stdout.write(f"{name:18}{f1:8.3f}{precision:11.3f}{recall:8.3f}{days:7}{cost:9.2f}{cost / parsing:8.1f}\n")
        sys.stdout.flush()


def _cases_of_replicas() -> Iterator[Case]:
    for file in sorted(FIXTURES.glob("*/expected.jsonl")):
        for line in map(json.loads, file.read_text("utf-8").splitlines()):
            page = stored(file.parent, line["url"], line["edition"])
            if page is not None and page.lstrip().startswith(b"<"):  # some sources speak JSON, which no library reads
                article = article_in(page, line["url"])
                if article.reader != "generic" and article.body:
                    yield Case("", page, article.body, _day(article.published))


def _cases_in(folder: Path) -> Iterator[Case]:
    truths = folder / "ground-truth.json"
    if truths.exists():
        for name, truth in json.loads(truths.read_text("utf-8")).items():
            yield _case(folder / "html" / f"{name}.html.gz", truth)
        return
    for page in sorted([*folder.glob("*.html"), *folder.glob("*.html.gz")]):
        beside = page.with_name(page.name.removesuffix(".gz").removesuffix(".html") + ".json")
        if beside.exists():
            yield _case(page, json.loads(beside.read_text("utf-8")))


def _case(page: Path, truth: dict[str, str]) -> Case:
    body = page.read_bytes()
    body = gzip.decompress(body) if page.suffix == ".gz" else body
    return Case(truth.get("url") or "", body, truth.get("body") or truth.get("articleBody") or "", truth.get("date"))


def _day(moment: datetime | None) -> str | None:
    return moment.date().isoformat() if moment else None


def _precision_and_recall(true: str, found: str) -> tuple[float, float]:
    wanted, given = _shingles(true), _shingles(found)
    shared = (wanted & given).total()
    return shared / max(1, given.total()), shared / max(1, wanted.total())


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    return Counter(tuple(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1)) if words)


def _measured(read: Callable[[Case], Found], cases: list[Case]) -> tuple[list[Found], float]:
    """What is found in each page, and the processor's milliseconds for one.

    A page's time is the least of several rounds, since whatever else happens only makes it more. Each round goes over
    all pages, so that nobody gains by remembering the last one. A slow page has one round.
    """
    found: list[Found] = []
    taken: list[float] = []
    for at, case in enumerate(cases * _ROUNDS):
        page = at % len(cases)
        if at >= len(cases) and taken[page] > _SLOW:
            continue
        start = time.process_time()
        one = read(case)
        seconds = time.process_time() - start
        if at < len(cases):
            found.append(one)
            taken.append(seconds)
        else:
            taken[page] = min(taken[page], seconds)
    return found, mean(taken) * 1000


def _parse(case: Case) -> object:
    return html.document_fromstring(decode(case.page).encode(), parser=html.HTMLParser(encoding="utf-8"))


def _readers() -> Iterator[tuple[str, Reader]]:
    """Ours first, then those of the libraries that are installed; standard output says which are not, and how to."""
    yield "ours", _ours
    libraries: Sequence[tuple[str, str, Callable[[], Reader]]] = (
        ("trafilatura", "trafilatura", _trafilatura),
        ("readability-lxml", "readability", _readability),
        ("newspaper4k", "newspaper", _newspaper),
        ("gne", "gne", _gne),
    )
    for name, module, reader in libraries:
        try:
            import_module(module)
            yield name, reader()
        except ImportError as error:
            sys.stdout.write(f"{name:18} is left out ({error}); to have it: {_INSTALL}\n")


def _ours(case: Case) -> Read:
    try:
        article = article_in(case.page, case.url)
    except Unreadable:
        return Read()
    return Read(article.body, _day(article.published))


def _trafilatura() -> Reader:
    trafilatura = import_module("trafilatura")

    def read(case: Case) -> Read:
        found = trafilatura.bare_extraction(
            decode(case.page), url=case.url or None, include_comments=False, with_metadata=True
        )
        return Read(found.text or "", found.date) if found else Read()

    return read


def _readability() -> Reader:
    readability = import_module("readability")

    def read(case: Case) -> Read:
        summary = readability.Document(decode(case.page)).summary(html_partial=True)
        return Read(" ".join(html.fragment_fromstring(summary, create_parent="div").itertext()))

    return read


def _newspaper() -> Reader:
    newspaper = import_module("newspaper")
    import_module("jieba").setLogLevel(logging.CRITICAL)

    def read(case: Case) -> Read:
        text = decode(case.page)
        language = "zh" if len(re.findall("[㐀-鿿]", text)) > 100 else "en"
        article = newspaper.Article(case.url or "https://example.com/", language=language)
        article.download(input_html=text)
        article.parse()
        return Read(article.text, _day(article.publish_date))

    return read


def _gne() -> Reader:
    extractor = import_module("gne").GeneralNewsExtractor()

    def read(case: Case) -> Read:
        found = extractor.extract(decode(case.page))
        day = _DAY.search(found["publish_time"] or "")
        return Read(found["content"], "{:0>4}-{:0>2}-{:0>2}".format(*day.groups()) if day else None)

    return read


if __name__ == "__main__":
    main()
