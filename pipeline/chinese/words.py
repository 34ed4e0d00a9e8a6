"""The words that decide what a number counts: which stand where, and of what kind each is.

The words are data, ``data/words.txt``. One pass of an Aho-Corasick automaton finds them all; each kind is a bit, so
that one number says what kinds of words a stretch of text holds.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from ahocorasick_rs import AhoCorasick, MatchKind

from pipeline.clauses import Span
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern

_DENIED = pattern(r"(?:未|没有?|不会|不再|无一|没有?一家|无需|免于|避免)(?:企业)?(?:被|遭|因此|再|真正)*$")
_LONGEST_DENIAL = 8
_FILE = Path(__file__).parent.parent / "data" / "words.txt"
_KINDS = [
    "new", "granted", "announced", "proposed", "settled", "stock", "held", "today", "tied", "revoked", "reviewed",
    "applied", "plan", "done", "noplan", "thing", "otherfirm", "firm", "part", "market", "each", "turn", "among",
    "total", "rank", "guest", "served", "served-", "pool", "rule", "difference", "rate", "self", "registered",
    "attend", "hider", "wronged", "goal", "plain", "neighbour", "awarded",
]  # fmt: skip
BIT = {kind: 1 << at for at, kind in enumerate(_KINDS)}
NEW, GRANTED, ANNOUNCED, PROPOSED, SETTLED, STOCK, HELD, TODAY, TIED, REVOKED, REVIEWED, APPLIED, PLAN, DONE = (
    BIT[kind] for kind in _KINDS[:14]
)
THING, OTHER_FIRM, FIRM, PART, MARKET = (BIT[kind] for kind in ("thing", "otherfirm", "firm", "part", "market"))
EACH, TURN, AMONG, TOTAL, RANK = (BIT[kind] for kind in ("each", "turn", "among", "total", "rank"))
GUEST, SERVED, POOL, RULE = (BIT[kind] for kind in ("guest", "served", "pool", "rule"))
DIFFERENCE, RATE = BIT["difference"], BIT["rate"]
HIDER, NEIGHBOUR = BIT["hider"], BIT["neighbour"]
REGISTERED, ATTEND, WRONGED, GOAL, PLAIN = (BIT[kind] for kind in ("registered", "attend", "wronged", "goal", "plain"))
AWARDED = BIT["awarded"]  # granted, and more than entered in a register: not listed, but follows from the other kinds


class Words:
    """The words of a text that say something, left to right, none overlapping."""

    __slots__ = ("ends", "kinds", "starts", "text")

    def __init__(self, text: str) -> None:
        automaton, kinds = _saying()
        found = automaton.find_matches_as_indexes(text)
        self.text = text
        self.starts = [start for _, start, _ in found]
        self.ends = [end for _, _, end in found]
        self.kinds = [kinds[at] for at, _, _ in found]
        for at, of in enumerate(self.kinds):
            if of & REVOKED and _DENIED.search(text, max(0, self.starts[at] - _LONGEST_DENIAL), self.starts[at]):
                self.kinds[at] &= ~REVOKED  # 还没过期, 没有一家被淘汰

    def hide(self, names: Iterable[ProgrammeName | Place | Span]) -> None:
        """Forget the words inside some names: a title's holds 中小企业 and 新, and means neither."""
        starts = [*self.starts, len(self.text)]
        for name in names:
            at = bisect_left(starts, name.start)
            while starts[at] < name.end:
                self.kinds[at] = 0
                at += 1

    def settle(self, start: int, end: int) -> None:
        """Let the proposals within a stretch count as settled: a 公示 that is over."""
        for at in range(bisect_left(self.starts, start), len(self.starts)):
            if self.starts[at] >= end:
                break
            if self.kinds[at] & PROPOSED:
                self.kinds[at] = SETTLED

    def kinds_in(self, start: int, end: int) -> int:
        """The kinds of all words that lie in a stretch, as bits."""
        kinds = 0
        ends = self.ends
        for at in range(bisect_left(self.starts, start), len(ends)):
            if ends[at] > end:
                break
            kinds |= self.kinds[at]
        return kinds

    def first(self, kind: int, start: int, end: int) -> tuple[int, int] | None:
        """Where the first word of a kind stands in a stretch."""
        ends = self.ends
        for at in range(bisect_left(self.starts, start), len(ends)):
            if ends[at] > end:
                return None
            if self.kinds[at] & kind:
                return self.starts[at], ends[at]
        return None

    def last(self, kind: int, start: int, end: int) -> tuple[int, int] | None:
        """Where the last word of a kind stands in a stretch."""
        starts = self.starts
        for at in range(bisect_left(starts, end) - 1, -1, -1):
            if starts[at] < start:
                return None
            if self.kinds[at] & kind and self.ends[at] <= end:
                return starts[at], self.ends[at]
        return None

    def all(self, kind: int, start: int, end: int) -> list[tuple[int, int]]:
        """Where the words of a kind stand in a stretch."""
        found = []
        for at in range(bisect_left(self.starts, start), len(self.starts)):
            if self.starts[at] >= end:
                break
            if self.kinds[at] & kind and self.ends[at] <= end:
                found.append((self.starts[at], self.ends[at]))
        return found


def unknown_words(words: str) -> str:
    """What is left of some words when all that is known, and all that is no Chinese character, is taken away."""
    if not words:
        return ""
    left = []
    done = 0
    for _, start, end in _known().find_matches_as_indexes(words):
        if start > done:
            left.append(words[done:start])
        done = end
    left.append(words[done:])
    return "".join(char for char in "".join(left) if "\u3400" <= char <= "\u9fff")


@cache
def _table() -> dict[str, int]:
    """Each word with its kinds as bits."""
    table: dict[str, int] = {}
    kind = ""
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("["):
            kind = line[1 : line.index("]")]
        elif not line.startswith("#"):
            for word in line.split():
                table[word] = table.get(word, 0) | BIT[kind]
    for word, kinds in table.items():
        if kinds & GRANTED and not kinds & REGISTERED:
            table[word] = kinds | AWARDED
    return table


@cache
def _saying() -> tuple[AhoCorasick, list[int]]:
    """The automaton of all words but the plain ones, and the kinds of each word."""
    words = [(word, kinds) for word, kinds in _table().items() if kinds != PLAIN]
    automaton = AhoCorasick([word for word, _ in words], matchkind=MatchKind.LeftmostLongest)
    return automaton, [kinds for _, kinds in words]


@cache
def _known() -> AhoCorasick:
    return AhoCorasick(list(_table()), matchkind=MatchKind.LeftmostLongest)
