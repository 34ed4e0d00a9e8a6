"""What is known of one place, read from the views."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from storage.views import ViewRow, chosen


@dataclass(frozen=True, slots=True)
class Known:
    """Rows of the views ``facts`` and ``checks``.

    A fact has ``values``, rows of ``fact_values`` with the best first, and each of these ``claims``, rows of
    ``fact_claims`` likewise. A check has ``terms``, rows of ``check_terms``.
    """

    facts: list[ViewRow]
    checks: list[ViewRow]


def known_of(connection: Connection, region_code: str, programme: str | None) -> Known:
    """The facts about a place itself, of one programme or all, the sums of which it is the whole, and those that
    another number of it would mend."""
    about = {"region_code": [region_code]} | ({"programme": [programme]} if programme else {})
    facts = chosen(connection, "facts", about)
    names = [fact["fact"] for fact in facts]
    checks = chosen(connection, "checks", about)
    elsewhere = chosen(connection, "checks", {"would_hold_fact": names})
    checks += [check for check in elsewhere if check["region_code"] != region_code]
    claims = _by(chosen(connection, "fact_claims", {"fact": names}), "fact", "count")
    values = _by(chosen(connection, "fact_values", {"fact": names}), "fact")
    terms = _by(chosen(connection, "check_terms", {"check_id": [check["check_id"] for check in checks]}), "check_id")
    for fact in facts:
        fact["values"] = values[fact["fact"],]
        for value in fact["values"]:
            value["claims"] = sorted(claims[value["fact"], value["value"]], key=lambda claim: claim["rank"])
    for check in checks:
        check["terms"] = terms[check["check_id"],]
    return Known(facts, checks)


def _by(rows: Iterable[ViewRow], *columns: str) -> defaultdict[tuple[object, ...], list[ViewRow]]:
    found: defaultdict[tuple[object, ...], list[ViewRow]] = defaultdict(list)
    for row in rows:
        found[tuple(row[column] for column in columns)].append(row)
    return found
