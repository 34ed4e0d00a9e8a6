"""Facts: what the statements about one thing amount to. The README says which of them is the best, rule by rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf
from typing import Literal, get_args

from pipeline.divisions import NATION, within
from pipeline.ledger.statements import Statement, Thing
from pipeline.records import Authority, Bound, Status

Agreement = Literal["agreed", "single", "conflicting"]
Role = Literal["for", "against", "former"]
# What makes one number better than another, in the order in which it is asked.
Reason = Literal["status", "bound", "authority", "nearness", "time", "voices", "first"]

_AUTHORITIES: tuple[Authority, ...] = get_args(Authority)
_BOUNDS: tuple[Bound, ...] = get_args(Bound)
# How far off a number may be that is said to be about right.
_ABOUT = 0.1


@dataclass(frozen=True, slots=True)
class Value:
    """A count that statements give of one thing, the best statement first; a derived one has none.

    ``role``: ``for`` the fact, ``against`` it, or ``former``: announced for objections, then confirmed as another
    number, which contradicts nobody. ``bound`` and ``status`` are the best that a statement gives.
    """

    count: int
    bound: Bound
    status: Status | None
    role: Role
    statements: tuple[Statement, ...]

    @property
    def voices(self) -> int:
        """How many texts say so, each once however many sites repeat it."""
        return len({statement.voice for statement in self.statements})

    def is_said(self, status: Status | None) -> bool:
        """Whether a statement gives it with this status."""
        return any(statement.claim.status == status for statement in self.statements)


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of one thing. The first of its ``values`` is the fact's own, the others follow by rank.

    ``agreement``: ``conflicting`` where a value is against it, else ``agreed`` where several voices give the same
    number, else ``single``. ``derived`` names the check that it was computed from, and it is ``conflicting`` where a
    term of that is; None where documents state it.
    """

    thing: Thing
    agreement: Agreement
    values: tuple[Value, ...]
    derived: str | None = None

    @property
    def value(self) -> int:
        """The number."""
        return self.values[0].count

    @property
    def bound(self) -> Bound:
        """Whether the number is exact."""
        return self.values[0].bound

    @property
    def status(self) -> Status | None:
        """Whether it is confirmed or proposed."""
        return self.values[0].status

    @property
    def best(self) -> Statement | None:
        """The best statement of the number; None where it is derived."""
        return next(iter(self.values[0].statements), None)

    @property
    def proposed(self) -> int | None:
        """The exact number that was announced for objections; None where none is known."""
        said = (value.count for value in self.values if value.bound == "exact" and value.is_said("proposed"))
        return next(said, None)

    def exact(self, stage: Status | None) -> int | None:
        """The exact number for a sum among numbers of that stage; of any stage, where it is None."""
        exact = [value for value in self.values if value.bound == "exact"]
        if stage is None:
            return self.value if self.bound == "exact" else None
        of_stage = (value.count for status in (stage, None) for value in exact if value.is_said(status))
        return next(of_stage, None)

    @property
    def contradictions(self) -> dict[Status | None, tuple[Value, ...]]:
        """By stage the values that contradict each other, the best first: the fact's own and those against it, and
        announced ones that differ among themselves."""
        found: dict[Status | None, tuple[Value, ...]] = {}
        against = [value for value in self.values if value.role == "against"]
        former = [value for value in self.values if value.role == "former"]
        if any(not _agree(former[0], value) for value in former[1:]):
            found["proposed"] = tuple(former)
        if against:
            found[self.status] = (self.values[0], *against)
        return found


def fact_of(thing: Thing, statements: Iterable[Statement]) -> Fact:
    """What statements about one thing, in any order, amount to. There must be one at least."""
    by_count: dict[int, list[Statement]] = {}
    for statement in statements:
        by_count.setdefault(statement.claim.count, []).append(statement)
    ranked = sorted(_value(thing, count, stated) for count, stated in by_count.items())
    best = ranked[0][1]
    roles = _roles([value for _, value in ranked])
    if "against" in roles:
        agreement: Agreement = "conflicting"
    else:
        agreement = "agreed" if best.voices > 1 else "single"
    values = (
        Value(value.count, value.bound, value.status, role, value.statements)
        for (_, value), role in zip(ranked, roles, strict=True)
    )
    return Fact(thing, agreement, tuple(values))


_Rank = tuple[int | str, ...]


def _value(thing: Thing, count: int, statements: list[Statement]) -> tuple[_Rank, Value]:
    """A value of a thing, and its rank among the others, which no two share."""
    stated = sorted(statements, key=lambda statement: (*_standing(thing, statement), *_first(statement)))
    claims = [statement.claim for statement in stated]
    statuses = {claim.status for claim in claims}
    value = Value(
        count,
        min((statement.bound for statement in stated), key=_BOUNDS.index),
        "confirmed" if "confirmed" in statuses else "proposed" if "proposed" in statuses else None,
        "for",
        tuple(stated),
    )
    return _rank(thing, value), value


def _rank(thing: Thing, value: Value) -> _Rank:
    best = value.statements[0]
    return (*_standing(thing, best), -value.voices, *_first(best), value.count)


def decided_by(thing: Thing, better: Value, other: Value) -> Reason:
    """Why one stated number of a thing ranks before another."""
    pairs = zip(_rank(thing, better), _rank(thing, other), strict=True)
    first = next(at for at, (one, two) in enumerate(pairs) if one != two)
    reasons: tuple[Reason, ...] = get_args(Reason)
    return reasons[min(first, len(reasons) - 1)]


def _standing(thing: Thing, statement: Statement) -> tuple[int, ...]:
    """How good a statement is by status, bound, authority, nearness and time; the smaller the better."""
    claim, home = statement.claim, statement.home
    region = thing.region_code or NATION.code
    is_own = home is not None and within(region, home)
    authority = _AUTHORITIES.index(statement.authority or "repost")
    if not is_own:
        authority = max(authority, _AUTHORITIES.index("paper"))
    later = -int(statement.day.replace("-", "")) if statement.day and thing.measure == "cumulative" else 0
    return (
        claim.status != "confirmed",
        statement.bound != "exact",
        authority,
        0 if home == region else 1 if is_own else 2,
        later,
    )


def _first(statement: Statement) -> tuple[str, str, int]:
    return statement.day or "~", statement.url, statement.ordinal


def _roles(values: list[Value]) -> list[Role]:
    """What each value, the best first, is to the best one."""
    best = values[0]
    was_proposed = [value for value in values if value.status == "proposed"] if best.status == "confirmed" else []
    return [
        "for"
        if _agree(best, value)
        else "former"
        if value.status != "confirmed" and any(_agree(value, proposed) for proposed in was_proposed)
        else "against"
        for value in values
    ]


def _agree(one: Value, other: Value) -> bool:
    """Whether one number can be meant by both."""
    (low, high), (other_low, other_high) = _range(one), _range(other)
    return low <= other_high and other_low <= high


def _range(value: Value) -> tuple[float, float]:
    count = value.count
    return {
        "exact": (count, count),
        "about": (count * (1 - _ABOUT), count * (1 + _ABOUT)),
        "at_least": (count, inf),
        "at_most": (0, count),
    }[value.bound]
