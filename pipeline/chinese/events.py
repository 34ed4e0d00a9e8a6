"""Clauses that only tell what came before what their sentence is about: 随着19家企业入选,昆山的总数站上160家."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.patterns import pattern

_EVENT = pattern(
    r"(?:(?:随着?|伴随着?|继|自从|借着?|趁着?|凭借?|凭着|以|靠着?|由于|因为?|得益于|坐拥|手握|拥有|除了?(?:已|原|此前|现))[^,;]*|"
    r"(?:[在自从当待等于](?:到)?)?[^,;]*(?:之?后|以后|之?时|之际|以来|的同时|[情背]况下|背景下|基础上|当天|当日|之势))$"
)


def tells_event(n: Number) -> bool:
    """Whether a number's clause only tells of something that what follows came after, or came of."""
    return n.text.startswith(",", n.clause.end) and _EVENT.match(n.text, n.clause.start, n.clause.end) is not None
