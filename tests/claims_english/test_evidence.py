"""What holds of every claim: which words gave it, and where its evidence stands."""

from __future__ import annotations

import pytest

from pipeline.claims import find_claims, readings
from pipeline.normalise import normalise
from pipeline.scopes import Finding
from tests.claims_english import (
    test_batches,
    test_lists,
    test_measures,
    test_news,
    test_numbers,
    test_parts,
    test_places,
    test_status,
    test_titles,
)

TEXTS = [
    row[0]
    for table in (
        test_batches.ROWS,
        test_lists.ROWS,
        test_measures.ROWS,
        test_news.ROWS,
        test_numbers.ROWS,
        test_parts.ROWS,
        test_places.ROWS,
        test_status.ROWS,
        test_titles.ROWS,
    )
    for row in table
    if row[2]
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_claim_names_the_words_that_gave_its_fields(text: str) -> None:
    plain = normalise(text).text
    for finding in readings(plain, "深圳市", None, "en"):
        if isinstance(finding, Finding):
            fields = {name for name, _, _ in finding.sources}
            assert "programme" in fields
            assert all(0 <= start < end <= len(plain) for _, start, end in finding.sources)
            assert finding.start <= finding.count.start < finding.count.end <= finding.end


def test_the_evidence_is_the_clause_with_its_place_and_title() -> None:
    text = "After the fair, Hangzhou has 42 unicorns and 391 gazelles, while Ningbo has 9 unicorns."
    assert [claim.evidence.text for claim in find_claims(text)] == [
        "After the fair, Hangzhou has 42 unicorns",
        "Hangzhou has 42 unicorns and 391 gazelles",
        "while Ningbo has 9 unicorns.",
    ]
