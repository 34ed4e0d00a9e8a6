"""What the tables of reasons to turn a number down are made of, and how they are asked."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.chinese.numbers import Number

FAR = 40
OTHER_THING = "counts something else than firms"
# A reason, the kinds of words of which its sentence must hold one (0 where it needs none), and the rule.
Rule = tuple[str, int, Callable[[Number], bool]]


def first_reason(rules: tuple[Rule, ...], n: Number) -> str | None:
    """The reason of the first rule that holds."""
    said = n.sentence.kinds
    for reason, kinds, holds in rules:
        if (said & kinds or not kinds) and holds(n):
            return reason
    return None
