"""Voices: a text that many sites repeat is one voice, not many."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

# Whoever reposts a text drops its head and tail, or a paragraph, and changes a word here and there.
_SHARED = 0.8
_SHORTEST = 8
# Clauses that so many different texts have in common are set phrases, and tell nothing.
_SET_PHRASE = 100
_CLAUSE_END = re.compile(r"[，。；：！？、…\n,;!?“”\"]|\. ")


@dataclass(frozen=True, slots=True)
class Text:
    """A document's text, and the ISO moment when it was published; None where it does not say."""

    url: str
    text: str
    published: str | None


def voices(texts: Iterable[Text]) -> dict[str, str]:
    """For each document's address that of the first one with its text, by date and then by address.

    Two documents are one voice when four fifths of the clauses of the shorter one stand in the other. A document of
    fewer than four clauses is another's voice only where it has the same ones.
    """
    first: dict[frozenset[str], str] = {}
    heads: list[tuple[str, frozenset[str]]] = []
    holding: dict[str, list[int]] = {}
    found = {}
    for text in sorted(set(texts), key=lambda text: (text.published or "~", text.url)):
        clauses = _clauses(text.text)
        head = first.get(clauses) or _head(clauses, heads, holding) if clauses else text.url
        if head is None:
            head = text.url
            for clause in clauses:
                holding.setdefault(clause, []).append(len(heads))
            heads.append((head, clauses))
        first.setdefault(clauses, head)
        found[text.url] = head
    return found


def _head(
    clauses: frozenset[str], heads: list[tuple[str, frozenset[str]]], holding: dict[str, list[int]]
) -> str | None:
    """The first known text that shares enough of its clauses with this one."""
    held = [numbers for clause in clauses if len(numbers := holding.get(clause, ())) <= _SET_PHRASE]
    shared = Counter(chain.from_iterable(held))
    alike = (
        number
        for number, count in shared.items()
        if count >= 4 and count >= _SHARED * min(len(clauses), len(heads[number][1]))
    )
    number = min(alike, default=None)
    return None if number is None else heads[number][0]


def _clauses(text: str) -> frozenset[str]:
    clauses = ("".join(clause.split()) for clause in _CLAUSE_END.split(text))
    return frozenset(clause for clause in clauses if len(clause) >= _SHORTEST)
