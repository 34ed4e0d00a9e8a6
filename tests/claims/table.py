"""All rows of the tables, for the tests of what holds whatever a text says."""

from __future__ import annotations

from tests.claims import (
    test_batches,
    test_documents,
    test_leads,
    test_led_in,
    test_lists,
    test_measures,
    test_numbers,
    test_parts,
    test_phrasings,
    test_places,
    test_tables,
    test_titles,
    test_traditional,
    test_turned_down,
    test_whose_and_when,
)
from tests.claims.notation import Row

TABLE: list[Row] = [
    *test_batches.ROWS,
    *test_documents.ROWS,
    *test_leads.ROWS,
    *test_led_in.ROWS,
    *test_lists.ROWS,
    *test_measures.ROWS,
    *test_numbers.ROWS,
    *test_parts.ROWS,
    *test_phrasings.ROWS,
    *test_places.ROWS,
    *test_tables.ROWS,
    *test_titles.ROWS,
    *test_traditional.ROWS,
    *test_turned_down.ROWS,
    *test_whose_and_when.ROWS,
]
