"""What a number's own words, its clause or its sentence say of its measure, as rules tried in order."""

from __future__ import annotations

from pipeline.chinese import measure_as_batch as as_batch
from pipeline.chinese import measure_as_grant as as_grant
from pipeline.chinese import measure_as_review as as_review
from pipeline.chinese import measure_as_stock as as_stock
from pipeline.chinese import measure_beside_stock as beside_stock
from pipeline.chinese.measure_case import OWNED, TITLED, Rule
from pipeline.chinese.measure_of_list import (
    of_heading,
    of_list_gone_back_to,
    of_list_here,
    of_list_split,
    of_those_counted,
)
from pipeline.chinese.numbers import Answer
from pipeline.chinese.words import AMONG, APPLIED, GRANTED, HELD, NEW, REVIEWED, REVOKED, STOCK, TIED, TOTAL
from pipeline.records import Measure

RULES: tuple[Rule[Answer[Measure]], ...] = (
    (0, as_stock.at_peak),
    (GRANTED | HELD, as_stock.in_ranking),
    (GRANTED | APPLIED, as_stock.base_of_choice),
    (0, beside_stock.year_by_year),
    (TITLED, as_grant.announced_behind),
    (REVOKED, as_review.revoked),
    (0, as_review.of_row),
    (0, as_review.survived_review),
    (0, as_review.applied_for_review),
    (0, as_review.falls_short),
    (REVOKED, as_review.revoked_after),
    (0, as_review.left_over),
    (0, as_review.includes_review),
    (0, as_review.reviewed_among_them),
    (0, as_review.one_of_both),
    (0, as_review.reviewed),
    (0, as_review.both_in_lead),
    (NEW | REVIEWED | REVOKED, as_review.of_topic),
    (0, as_review.among_the_reviewed),
    (0, as_review.passing_review),
    (0, as_review.by_review_topic),
    (0, as_review.next_batch_passing),
    (0, as_grant.received),
    (0, as_grant.put_forward_in_list),
    (APPLIED, as_grant.applied),
    (APPLIED, as_grant.asked_of_topic),
    (0, as_grant.new),
    (0, of_list_split),
    (0, as_review.of_reviewed_batch),
    (REVOKED, as_review.revoked_in_clause),
    (REVOKED, as_grant.beside_the_lost),
    (TIED, as_batch.brought_about),
    (0, as_batch.of_this_batch),
    (0, as_stock.registered),
    (0, as_stock.reaches),
    (0, as_grant.still_judged),
    (0, as_grant.passed_of_applied),
    (STOCK, beside_stock.beside_total),
    (GRANTED | NEW, as_grant.of_late_years),
    (0, as_batch.rose_since_last_year),
    (0, as_batch.raised_from_batch),
    (0, as_batch.lists_added_up),
    (STOCK | HELD, as_batch.has_of_list),
    (STOCK, as_stock.stock),
    (TIED, as_batch.tied_to_batch),
    (0, as_batch.added_to_batch),
    (TOTAL, as_batch.up_to_batch),
    (0, as_batch.of_last_year),
    (GRANTED, as_stock.part_that_holds),
    (GRANTED, as_grant.granted_in_year),
    (0, as_batch.of_batch),
    (0, as_stock.since_begun),
    (0, as_batch.of_cohort),
    (OWNED, as_stock.stock_in_clause),
    (NEW, as_grant.new_in_clause),
    (0, as_grant.granted_of_applied),
    (TITLED, as_grant.granted_in_list),
    (TITLED, as_stock.held_altogether),
    (TITLED, as_grant.granted),
    (AMONG, as_grant.among_the_granted),
    (0, as_grant.among_this_list),
    (TITLED | NEW, as_grant.granted_in_row),
    (GRANTED, as_grant.granted_elsewhere),
    (0, of_heading),
    (TITLED, of_list_here),
    (0, of_list_gone_back_to),
    (0, as_grant.part_of_announced),
    (0, as_grant.named_firms),
    (HELD, of_those_counted),
    (HELD, beside_stock.bred_in_year),
    (HELD, as_stock.held),
)
