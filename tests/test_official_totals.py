"""The official totals of the national little giants come out of the replicas' pages, crawled and read: each with its
status, with who contradicts it, and with the sums among them. They stand in those pages and, typed in, here alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.divisions import division
from storage.store import Store, open_store
from tests.test_views import rows

# The place, the cohort and the measure; then the number, its status, what was announced before, and the agreement.
TOTALS = [
    ("全国", "b1/new", 248, "confirmed", 248, "agreed"),
    ("全国", "b1/reviewed", 155, "confirmed", None, "conflicting"),
    ("全国", "b2/new", 1584, "confirmed", 1744, "agreed"),
    ("全国", "b2/reviewed", 1078, "confirmed", 1079, "agreed"),
    ("全国", "b1-2/cumulative", 1832, None, None, "agreed"),
    ("全国", "b3/new", 2930, "confirmed", 2930, "agreed"),
    ("全国", "b3/reviewed", 2430, "proposed", 2430, "agreed"),
    ("全国", "b1-3/cumulative", 4762, None, None, "agreed"),
    ("全国", "b4/new", 4328, "proposed", 4328, "conflicting"),
    ("全国", "b1-4/cumulative", 8997, None, None, "agreed"),
    # The fourth batch and, for the second time, the first one: batches that are not adjacent.
    ("全国", "2025-10/reviewed", 3916, "proposed", 3916, "agreed"),
    ("全国", "b5/new", 3654, "confirmed", 3671, "agreed"),
    ("全国", "b6/new", 3012, "proposed", 3012, "agreed"),
    ("全国", "b7/new", 3482, "proposed", 3482, "agreed"),
    ("东部", "b3/new", 1773, "confirmed", 1773, "agreed"),
    ("中部", "b3/new", 746, "confirmed", 746, "agreed"),
    ("西部", "b3/new", 411, "confirmed", 411, "agreed"),
    ("江苏省", "b5/new", 795, "proposed", 795, "agreed"),
    ("广东省", "b5/new", 658, "proposed", 658, "agreed"),
    ("浙江省", "b5/new", 384, "proposed", 384, "agreed"),
    ("山东省", "b5/new", 300, "proposed", 300, "agreed"),
    ("江苏省", "b6/new", 711, "proposed", 711, "agreed"),
    ("广东省", "b6/new", 561, "proposed", 561, "agreed"),
    ("浙江省", "b6/new", 400, "proposed", 400, "agreed"),
    ("江苏省", "b7/new", 807, "proposed", 807, "agreed"),
    ("广东省", "b7/new", 691, "proposed", 691, "agreed"),
    ("浙江省", "b7/new", 398, "proposed", 398, "agreed"),
    ("温州市", "b2/new", 19, "confirmed", 19, "agreed"),
    ("温州市", "b3/new", 31, "confirmed", 31, "agreed"),
    ("温州市", "b1-3/cumulative", 52, None, None, "agreed"),
    ("温州市", "b4/new_and_reviewed", 55, "confirmed", None, "agreed"),
]

# Whom a number contradicts: each number with its role and the sources that give it, the best first.
CONFLICTS = {
    "b1/reviewed": [(155, "for", {"xinhua"}), (142, "against", {"chinanews"})],
    "b2/new": [(1744, "former", {"miit", "gdii", "gxt_shandong", "wz66"}), (1748, "former", {"miit"})],
    "b4/new": [
        (4328, "for", {"miit", "gov_cn", "xinhua", "wz66"}),
        (4357, "against", {"miit"}),
        (4359, "against", {"people"}),
    ],
    "b5/new": [
        (3671, "former", {"miit", "gov_cn", "gdii", "gxt_shandong", "jxt_zj", "people", "wz66"}),
        (3673, "former", {"wz66"}),
    ],
}

# The place, the kind of check and its whole; then its answer, its numbers, and what is derived from them.
CHECKS = [
    ("全国", "batches", "b1-2/cumulative", "holds", "1832 = 248 + 1584", None),
    ("全国", "batches", "b1-3/cumulative", "holds", "4762 = 248 + 1584 + 2930", None),
    ("全国", "step", "b1-3/cumulative", "holds", "4762 = 1832 + 2930", None),
    ("全国", "batches", "b1-4/cumulative", "holds", "8997 = 155 + 1584 + 2930 + 4328", None),
    ("全国", "step", "b1-4/cumulative", "lacks", "8997 = 4762 + 4328 - ?", "b4/revoked is 93"),
    ("全国", "regions/confirmed", "b3/new", "holds", "2930 = 1773 + 746 + 411", None),
    ("温州市", "batches", "b1-3/cumulative", "lacks", "52 = ? + 19 + 31", "b1/new is 2"),
    ("温州市", "both", "b4/new_and_reviewed", "lacks", "55 = ? + ?", None),
]


@pytest.fixture(scope="module")
def store(crawled: Path) -> Iterator[Store]:
    with open_store(data=crawled) as opened:
        yield opened


@pytest.fixture(scope="module")
def facts(store: Store) -> dict[str, dict[str, Any]]:
    """The facts by their names."""
    return {row["fact"]: row for row in rows(store, "facts")}


def named(place: str, thing: str) -> str:
    """A fact's name."""
    found = division(place)
    return f"little_giant/national/{found.code if found else place}/{thing}"


@pytest.mark.parametrize(("place", "thing", "value", "status", "proposed", "agreement"), TOTALS)
def test_totals(
    place: str,
    thing: str,
    value: int,
    status: str | None,
    proposed: int | None,
    agreement: str,
    facts: dict[str, dict[str, Any]],
    store: Store,
) -> None:
    fact = facts[named(place, thing)]
    told = tuple(fact[name] for name in ("value", "bound", "status", "proposed", "agreement", "derived_by"))
    assert told == (value, "exact", status, proposed, agreement, None)
    # The words that state it stand in the page, and the page's bytes in the archive.
    assert str(value) in fact["evidence"].replace(",", "")
    article = store.article_of(fact["url"])
    assert article and fact["evidence"] in article.text


def test_no_person_has_put_a_number_right(store: Store) -> None:
    assert not [row for row in rows(store, "fact_claims") if row["correction"] or row["count"] != row["stated_count"]]


@pytest.mark.parametrize("thing", CONFLICTS)
def test_conflicts_say_who_says_what(thing: str, store: Store) -> None:
    name = named("全国", thing)
    sources: dict[int, set[str]] = {}
    for claim in rows(store, "fact_claims"):
        if claim["fact"] == name:
            sources.setdefault(claim["count"], set()).add(claim["source"])
    told = [
        (row["value"], row["role"], sources[row["value"]]) for row in rows(store, "conflicts") if row["fact"] == name
    ]
    assert told == CONFLICTS[thing]


def test_no_other_number_of_the_nation_is_contradicted(store: Store) -> None:
    nation = {row["fact"] for row in rows(store, "conflicts") if row["region_code"] == "100000"}
    assert nation == {named("全国", thing) for thing in CONFLICTS}


@pytest.mark.parametrize(("place", "kind", "thing", "answer", "numbers", "derived"), CHECKS)
def test_checks(
    place: str, kind: str, thing: str, answer: str, numbers: str, derived: str | None, store: Store
) -> None:
    check, told = answered(store, f"{kind}/{named(place, thing)}")
    assert (check["answer"], told) == (answer, numbers)
    fact = check["derived_fact"]
    assert (fact and f"{fact.split('/', 3)[3]} is {check['derived_value']}") == derived


def test_those_whom_the_central_budget_funds_add_up(store: Store) -> None:
    check, told = answered(store, "batches/key_little_giant/national/100000/b1-3/reviewed")
    assert (check["answer"], told) == ("holds", "1188 = 409 + 381 + 398")


def answered(store: Store, name: str) -> tuple[dict[str, Any], str]:
    """A check, and its numbers."""
    [check] = [row for row in rows(store, "checks") if row["check_id"] == name]
    whole, first, *others = [row for row in rows(store, "check_terms") if row["check_id"] == name]
    told = f"{_number(whole)} = {_number(first)}"
    return check, told + "".join(f" {'+' if term['sign'] > 0 else '-'} {_number(term)}" for term in others)


def _number(term: dict[str, Any]) -> str:
    return "?" if term["value"] is None else str(term["value"])


@pytest.mark.parametrize(
    ("thing", "words"),
    [
        ("b2/new", "工信部企业函〔2020〕335号"),
        ("b5/new", "工信部企业函〔2023〕272号"),
        ("2025-10/reviewed", "通过率为87.04%"),
    ],
)
def test_the_best_source_is_the_document_itself(
    thing: str, words: str, facts: dict[str, dict[str, Any]], store: Store
) -> None:
    fact = facts[named("全国", thing)]
    article = store.article_of(fact["url"])
    assert fact["source"] == "miit"
    assert article and words in article.text
