"""The report: from ledgers and documents to the pages of a static site in two languages.

Its pages need no script, no other host and no server. Each language has the same tree:

    index.html                  the overview
    places/330300.html          a place; what does not fit goes on in places/330300-2.html
    batches/….html              a batch of a title
    conflicts.html checks.html coverage.html sources.html
    documents/….html            a document with the sentences that state its figures
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pipeline.divisions import NATION, division
from pipeline.ledger.coverage import Cell
from pipeline.ledger.facts import Fact, Value, decided_by
from pipeline.ledger.statements import Statement, Thing
from pipeline.pages.timestamps import CHINA
from pipeline.reports.book import (
    COLUMNS,
    Batch,
    Book,
    Title,
    batch_of,
    cell_of,
    place_of,
    titles,
)
from pipeline.reports.documents import document_id, paragraphs, sentence, shown
from pipeline.reports.news import Told, changes
from pipeline.reports.places import headlines, ranked_by, tells_something, title_at_place, urgency
from pipeline.reports.records import Document, SourceHealth
from pipeline.reports.wording import LANGUAGES, Wording, in_figures

_TEMPLATES = Path(__file__).parent / "templates"
# How much of evidence goes onto one page, in characters of HTML: a page stays below 200 KB.
_EVIDENCE = 60_000
_EVIDENCE_CONTINUED = 110_000
_STATEMENTS, _OTHERS, _NAMED = 3, 1, 20
_QUOTED = 220
_NEWS = 40
_ELSEWHERE = 40
_ON_A_PAGE = 40_000

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Report:
    """What a report is made from. ``documents`` gives all those that state a claim, as often as it is asked; ``made``
    is when; ``before`` what the last report told, None for the first one."""

    book: Book
    documents: Callable[[], Iterable[Document]]
    sources: Sequence[SourceHealth]
    made: datetime
    before: Told | None


def pages(report: Report) -> Iterator[tuple[str, str]]:
    """The files of the site, each with its path (``zh/places/330300.html``) and its content."""
    yield "index.html", _environment(Wording("zh")).get_template("start.html.jinja").render()
    yield "report.css", (_TEMPLATES / "report.css").read_text("utf-8")
    stated = _by_document(report.book)
    sentences = {
        (document.url, statement.ordinal): sentence(document.text, statement)
        for document in report.documents()
        for statement, _ in stated.get(document.url, ())
    }
    drawn = [_Drawing(report, Wording(language), sentences, len(stated)) for language in LANGUAGES]
    for drawing in drawn:
        yield from drawing.pages()
    for document in report.documents():
        if said := stated.get(document.url):
            for drawing in drawn:
                yield drawing.document(document, said)


Said = list[tuple[Statement, Fact]]
# By a document's address and a statement's number in it what stands before and after its words in their sentence.
Sentences = Mapping[tuple[str, int], tuple[str, str]]


def _by_document(book: Book) -> dict[str, Said]:
    """The statements of each document with the facts that they are about."""
    found: dict[str, Said] = {}
    for fact in book.facts.values():
        for value in fact.values:
            for statement in value.statements:
                found.setdefault(statement.url, []).append((statement, fact))
    return found


def _environment(wording: Wording) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals |= {
        "w": wording,
        "t": wording.words,
        "figures": in_figures,
        "address": quote,
        "chinese": Wording("zh").place,
    }
    environment.filters |= {"day": _day, "cut": _cut}
    return environment


def _day(moment: datetime | None) -> str | None:
    """The day in China."""
    return moment.astimezone(CHINA).date().isoformat() if moment else None


def _cut(text: str | None, length: int = _QUOTED) -> str:
    """Words on one line, without their middle where they are too many: numbers stand at the end of evidence."""
    words = " ".join((text or "").split())
    if len(words) <= length:
        return words
    end = length // 4
    return f"{words[: length - end].rstrip()}…{words[-end:].lstrip()}"


class _Drawing:
    """The pages in one language."""

    def __init__(self, report: Report, wording: Wording, sentences: Sentences, documents: int) -> None:
        self._report = report
        self._book = report.book
        self._w = wording
        self._environment = _environment(wording)
        self._environment.globals |= {
            "book": self._book,
            "anchor": _anchor,
            "link": self._link,
            "documents": documents,
            "sentence_of": lambda each: sentences[each.url, each.ordinal],
            "made": report.made,
            "document_link": lambda each: f"documents/{document_id(each.url)}.html#c{each.ordinal}",
            "check_of": self._book.checks_by_id.get,
            "batch_of": batch_of,
            "batch_name": _batch_name,
            "place_of": place_of,
            "told": _told_statements,
            "decided_by": decided_by,
            "answers": Counter(check.answer for check in self._book.checks),
            "derived": sum(fact.derived is not None for fact in self._book.facts.values()),
        }

    def pages(self) -> Iterator[tuple[str, str]]:
        """All pages but those of documents."""
        yield self._overview()
        for place in self._book.places:
            yield from self._place(place)
        provinces = {
            province: [city for city in self._book.parts(province) if city in self._known]
            for province in self._book.parts(NATION.code)
            if province in self._known
        }
        yield self._page("places/index.html", "places.html.jinja", provinces=provinces)
        yield self._page("batches/index.html", "batches.html.jinja", batches=self._batches)
        for batch, facts in self._book.by_batch.items():
            yield self._batch(batch, facts)
        yield from self._paged("conflicts", self._book.conflicts, lambda fact: 900 + 700 * len(fact.values))
        checks = sorted(filter(tells_something, self._book.checks), key=urgency)
        yield from self._paged("checks", checks, lambda check: 500 + 150 * len(check.parts))
        yield from self._coverage()
        yield self._page("sources.html", "sources.html.jinja", sources=self._report.sources)

    def document(self, document: Document, said: Said) -> tuple[str, str]:
        """A document's page."""
        by_number = {statement.ordinal: (statement, fact) for statement, fact in said}
        statements = shown(statement for statement, _ in said)
        found = list(paragraphs(document.text, statements))
        if found and [piece.text for piece in found[0]] == [document.title] and not found[0][0].marked:
            del found[0]  # the page's own heading says it
        return self._page(
            f"documents/{document_id(document.url)}.html",
            "document.html.jinja",
            document=document,
            said=[by_number[each.ordinal] for each in statements],
            paragraphs=found,
        )

    def _page(self, path: str, template: str, **given: Any) -> tuple[str, str]:
        root = "../" * path.count("/")
        html = self._environment.get_template(template).render(path=path, root=root, **given)
        return f"{self._w.language}/{path}", html

    def _paged(self, name: str, items: Sequence[Item], cost: Callable[[Item], int]) -> Iterator[tuple[str, str]]:
        """A list over as many pages as it takes."""
        chunks = list(_chunks(items, cost, _ON_A_PAGE)) or [[]]
        for number, chunk in enumerate(chunks, 1):
            path = _numbered(name, number)
            yield self._page(path, f"{name}.html.jinja", items=chunk, number=number, of=len(chunks), name=name)

    # The overview

    def _overview(self) -> tuple[str, str]:
        nation = self._book.by_place.get(NATION.code, [])
        title, facts = next(titles(nation), (None, []))
        return self._page(
            "index.html",
            "overview.html.jinja",
            lead=title_at_place(self._book, self._w, NATION.code, title, facts) if title else None,
            others=[(each, headlines(group)) for each, group in titles(nation)][1:],
            news=changes(self._report.before, self._book)[: _NEWS + 1] if self._report.before else None,
            before=self._report.before,
            since=_day(datetime.fromisoformat(self._report.before.made)) if self._report.before else None,
            most=_NEWS,
        )

    # Places

    def _place(self, place: str) -> Iterator[tuple[str, str]]:
        facts = self._book.by_place.get(place, [])
        chunks = self._evidence[place]
        found = division(place) if place.isdigit() else None
        above: list[str] = []
        while found is not None and found.parent is not None:
            above.insert(0, found.parent)
            found = division(found.parent)
        told = [title_at_place(self._book, self._w, place, title, group) for title, group in titles(facts)]
        below = [part for part in self._book.parts(place) if part in self._known] if place.isdigit() else []
        for number, chunk in enumerate(chunks, 1):
            yield self._page(
                _numbered(f"places/{place}", number),
                "place.html.jinja" if number == 1 else "sentences.html.jinja",
                place=place,
                above=above,
                titles=told,
                below=below,
                evidence=chunk,
                standing={thing for each in told for thing in each.standing},
                number=number,
                of=len(chunks),
                name=f"places/{place}",
            )

    @cached_property
    def _known(self) -> set[str]:
        return set(self._book.places)

    @cached_property
    def _evidence(self) -> dict[str, list[list[Fact]]]:
        """For each place its facts, page by page."""
        return {
            place: list(_chunks(self._book.by_place.get(place, []), _cost, _EVIDENCE, _EVIDENCE_CONTINUED)) or [[]]
            for place in self._book.places
        }

    @cached_property
    def _addresses(self) -> dict[Thing, str]:
        """The page of each fact's sentences."""
        return {
            fact.thing: _numbered(f"places/{place}", number)
            for place, chunks in self._evidence.items()
            for number, chunk in enumerate(chunks, 1)
            for fact in chunk
        }

    def _link(self, thing: Thing, path: str, root: str) -> str | None:
        """The way from a page to the sentences of a fact; None where nothing is known of a thing."""
        address = self._addresses.get(thing)
        if address is None:
            return None
        return f"#{_anchor(thing)}" if address == path else f"{root}{quote(address)}#{_anchor(thing)}"

    # Batches

    @cached_property
    def _batches(self) -> dict[Title, dict[str, list[Batch]]]:
        """The batches of each title by who granted them."""
        found: dict[Title, dict[str, list[Batch]]] = {}
        for batch in self._book.by_batch:
            found.setdefault((batch.programme, batch.level), {}).setdefault(batch.grantor, []).append(batch)
        return found

    def _batch(self, batch: Batch, facts: list[Fact]) -> tuple[str, str]:
        by_place: dict[str, list[Fact]] = {}
        for fact in facts:
            by_place.setdefault(place_of(fact.thing), []).append(fact)
        known = [code for code in self._book.parts(batch.grantor) if code in by_place]
        known.sort(key=lambda code: -max(fact.value for fact in by_place[code]))
        parts = {
            code: {column: cell for fact in by_place[code] for column in COLUMNS if (cell := cell_of(fact, column))}
            for code in known
        }
        beyond = [fact for fact in facts if place_of(fact.thing) not in (batch.grantor, *parts)]
        elsewhere = sorted(beyond, key=lambda fact: (-fact.value, place_of(fact.thing)))
        siblings = self._batches[batch.programme, batch.level][batch.grantor]
        return self._page(
            f"batches/{_batch_name(batch)}.html",
            "batch.html.jinja",
            batch=batch,
            whole=[
                cell
                for column in COLUMNS
                for fact in by_place.get(batch.grantor, [])
                if (cell := cell_of(fact, column))
            ],
            columns=[column for column in COLUMNS if any(column in cells for cells in parts.values())],
            parts=parts,
            all_parts=len(self._book.parts(batch.grantor)),
            ranked=ranked_by(self._book, self._w, batch.grantor, batch.cohort),
            siblings=siblings,
            conflict=next((fact for fact in facts if fact.thing == batch.cohort and fact.contradictions), None),
            elsewhere=elsewhere[:_ELSEWHERE],
            checks=[
                check
                for check in self._book.checks_by_place.get(batch.grantor, [])
                if batch_of(check.whole.thing) == batch and tells_something(check)
            ],
        )

    # Coverage

    def _coverage(self) -> Iterator[tuple[str, str]]:
        """A page for each programme: what is known of each of its cohorts in each province."""
        by_programme: dict[str, dict[Thing, dict[str, Cell]]] = {}
        for cell in self._book.coverage:
            cohort = replace(cell.thing, region_code=NATION.code)
            by_programme.setdefault(cell.thing.programme, {}).setdefault(cohort, {})[cell.thing.region_code or ""] = (
                cell
            )
        names = sorted(by_programme, key=list(self._w.words["programmes"]).index)
        paths = {name: "coverage.html" if at == 0 else f"coverage-{name}.html" for at, name in enumerate(names)}
        for name, path in paths.items():
            cohorts = by_programme[name]
            provinces = sorted({code for cells in cohorts.values() for code in cells})
            yield self._page(
                path, "coverage.html.jinja", programme=name, paths=paths, cohorts=cohorts, provinces=provinces
            )
        if not paths:
            yield self._page(
                "coverage.html", "coverage.html.jinja", programme=None, paths=paths, cohorts={}, provinces=[]
            )


@cache
def _anchor(thing: Thing) -> str:
    return "f" + sha256(thing.id.encode()).hexdigest()[:10]


def _numbered(name: str, number: int) -> str:
    return f"{name}.html" if number == 1 else f"{name}-{number}.html"


def _batch_name(batch: Batch) -> str:
    parts = (batch.programme, batch.grantor, batch.cohort.cohort)
    return "-".join(parts)


def _told_statements(fact: Fact) -> list[tuple[Value, list[Statement], list[Statement], int]]:
    """The numbers that are given of a fact, each with its best statements, one a voice first, others to be named, and
    how many more there are."""
    told = []
    for at, value in enumerate(fact.values):
        most = _STATEMENTS if at == 0 else _OTHERS
        statements = sorted(value.statements, key=lambda each: each.is_repost)
        others = statements[most : most + _NAMED]
        told.append((value, statements[:most], others, len(statements) - most - len(others)))
    return told


def _cost(fact: Fact) -> int:
    """About how many characters of HTML a fact's evidence takes."""
    told = _told_statements(fact)
    statements = [each for _, some, _, _ in told for each in some]
    named = sum(len(others) for _, _, others, _ in told)
    quoted = sum(
        min(len(each.claim.evidence.text), _QUOTED) + 2 * min(len(each.title or ""), 80) for each in statements
    )
    return 800 + 400 * len(fact.values) + 950 * len(statements) + 180 * named + quoted


def _chunks(
    items: Iterable[Item], cost: Callable[[Item], int], budget: int, then: int | None = None
) -> Iterator[list[Item]]:
    """Items in pages of at most so much cost each, after the first one of another; one at least on each."""
    chunk: list[Item] = []
    spent = 0
    for item in items:
        if chunk and spent + cost(item) > budget:
            yield chunk
            chunk, spent, budget = [], 0, then or budget
        chunk.append(item)
        spent += cost(item)
    if chunk:
        yield chunk
