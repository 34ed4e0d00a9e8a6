"""The words that tell what an English sentence does with a number: which stand where, and of what kinds each is.

The words are data, ``data/english_words.txt``. One pass of an Aho-Corasick automaton finds them all; each kind is a
bit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from pipeline.patterns import pattern

_FILE = Path(__file__).parent.parent / "data" / "english_words.txt"
_DOUBLED = frozenset({"submit", "admit", "plan", "strip", "cancel", "expel"})
_KINDS = (
    "firms", "selected", "entered", "list", "announced", "proposed", "intend", "reviewed", "pass", "fail", "review",
    "granting", "revoked", "applied", "new", "held", "stock", "today", "total", "tied", "current", "before", "pool",
    "has", "plan", "neutral plan", "cancel", "difference", "rank", "served", "part", "each", "private", "industry",
    "database", "city", "province", "county", "nation", "zone", "area", "composed",
)  # fmt: skip
BIT = {kind: 1 << at for at, kind in enumerate(_KINDS)}
_SPEAKER = pattern(r"[,'\"] ?(?:[a-z][\w'.-]* ){1,7}$")
_SAID_BEHIND = pattern(
    r" ?(?:[.;:'\"\n]|,['\" ]|$)|"
    r" (?:in|at|on|during|to) (?:an? |the |its |reporters|media|(?:mon|tues|wednes|thurs|fri)day)"
)
_SAYS_WHO = pattern(
    r" (?!(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|another|more|nearly|over)\b)"
    r"(?:(?:the|an?|its|their|our) )?(?:[a-z][\w'.-]* ?){1,6}(?:[.,;\n]|$)"
)
_OBLIGED = ("had to ", "have to ", "has to ", "must ", "need to ", "needed to ", "were to ", "are to ", "shall ")
_LONGEST_SPEAKER = 60
_ENDING = frozenset({"ran out", "run out", "expired", "expires", "expire", "expiring", "came to an end"})
_COMPOSING = BIT["intend"] | BIT["pass"] | BIT["fail"]
_TO_DO = pattern(r" to (?:be )?")
_BE = pattern(r" (?:be )?")
_WHAT_IS_PASSED = pattern(
    r"(?: (?:when|as|once) (?:they|it) (?:was|were))?(?: (?:through|to|pass|passed|passing|in))*"
    r"(?: (?:the|its|their|this|first|\w+'s|\w+-\w+|periodic|annual|"
    r"triennial|qualification|validity|title|ministry|year|latest|last|second|third|round|of|new|national|provincial|municipal|"
    r"state|\d{4})){0,6} ?"
)


@cache
def bits(*kinds: str) -> int:
    """Kinds of words as bits."""
    return sum(BIT[kind] for kind in kinds)


class Cue(NamedTuple):
    """Words that say something of a number near them, in a text, half-open. ``kinds`` are bits."""

    start: int
    end: int
    kinds: int
    words: str


def kinds_of(cues: Iterable[Cue]) -> int:
    """All kinds of some cues, as bits."""
    kinds = 0
    for cue in cues:
        kinds |= cue.kinds
    return kinds


def find_cues(low: str) -> list[Cue]:
    """The cues of a text in lower case, left to right, the longest at each place, none overlapping."""
    automaton, words, kinds = _saying()
    longest: dict[int, tuple[int, int]] = {}
    for which, start, end in automaton.find_matches_as_indexes(_spaced(low), overlapping=True):
        if end > longest.get(start, (0, 0))[0]:
            longest[start] = (end, which)
    cues: list[Cue] = []
    done = 0
    for start in sorted(longest):
        if start >= done:
            end, which = longest[start]
            done = end - 1
            if words[which] == "added" and _only_says(low, start, end - 2):
                continue
            if words[which] == "designated" and low.startswith(" size", end - 2):
                continue  # industry above designated size
            if words[which] in ("became", "become", "becomes") and low.startswith(" of ", end - 2):
                continue  # what became of them
            if words[which] == "in all" and low.startswith(" of ", end - 2):
                continue  # in all of Jinhua
            cues.append(Cue(start, end - 2, kinds[which], words[which]))
    return _composed(low, cues)


def _only_says(low: str, start: int, end: int) -> bool:
    """Whether "added" only tells that somebody said more: the bureau added, she added that, added the official."""
    if low.startswith(" that ", end):
        return True
    return bool(
        (_SAID_BEHIND.match(low, end) and _SPEAKER.search(low, max(0, start - _LONGEST_SPEAKER), start))
        or (_SAYS_WHO.match(low, end) and low[:start].rstrip().endswith((",", ",'", ',"', "'", '"')))
    )


class Anchors:
    """Where words begin in a text: all else can be passed over. ``whole`` words must also end there."""

    def __init__(self, words: Iterable[str], *, whole: bool) -> None:
        self._automaton = AhoCorasick([f" {word} " if whole else f" {word}" for word in dict.fromkeys(words)])

    def starts(self, low: str) -> list[int]:
        """The positions in a text in lower case, each once, in order."""
        found = self._automaton.find_matches_as_indexes(_spaced(low), overlapping=True)
        return sorted({start for _, start, _ in found})


def _composed(low: str, cues: list[Cue]) -> list[Cue]:
    """The cues, those made one that mean something else together: plans to recognize, passed the re-examination."""
    done: list[Cue] = []
    for cue in cues:
        while (
            done
            and done[-1].kinds & _COMPOSING
            and cue.start - done[-1].end < 40
            and (kinds := _together(low, done[-1], cue))
        ):
            last = done.pop()
            if last.kinds & BIT["firms"]:
                done.append(last)
                cue = cue._replace(kinds=kinds)
                break
            cue = Cue(last.start, cue.end, kinds, low[last.start : cue.end])
        done.append(cue)
    return done


def _together(low: str, last: Cue, cue: Cue) -> int:
    """What two cues behind each other mean together, as bits; 0 where each keeps its own meaning."""
    gap = low[last.end : cue.start]
    if last.kinds & BIT["intend"]:
        to_do = _BE if last.words.endswith(" to") else _TO_DO
        granting = cue.kinds & BIT["selected"] and to_do.fullmatch(gap)
        if granting or (cue.words.startswith("to be ") and gap == " "):
            return bits("proposed", "selected")
        if cue.kinds & BIT["reviewed"] and cue.kinds & BIT["composed"] and to_do.fullmatch(gap):
            return bits("proposed", "reviewed")  # are planned to pass the re-examination
    passing, failing = last.kinds & BIT["pass"], last.kinds & BIT["fail"]
    if passing and low.endswith(_OBLIGED, 0, last.start):
        return 0
    if failing and cue.words in _ENDING and last.words.endswith("not") and gap in (" ", " yet "):
        return BIT["held"]  # whose term has not yet run out
    if not (passing or failing) or not _WHAT_IS_PASSED.fullmatch(gap):
        return 0
    if cue.kinds & BIT["review"]:
        return BIT["revoked"] if failing else bits("reviewed", "composed")
    if cue.kinds & BIT["granting"] and passing and not failing:
        return BIT["selected"]
    return BIT["fail"] if cue.kinds & BIT["pass"] and failing else 0


@lru_cache(maxsize=1)
def _spaced(low: str) -> str:
    """The text with a space for each character that stands between words, and one more at both ends."""
    return " " + low.translate(_BETWEEN) + " "


_BETWEEN = str.maketrans(
    dict.fromkeys(
        [
            *map(
                chr,
                (
                    *range(39),
                    *range(40, 45),
                    46,
                    47,
                    *range(58, 65),
                    *range(91, 97),
                    *range(123, 127),
                    *range(0x2190, 0x2C00),
                ),
            ),
            *map(chr, range(0x1F300, 0x1FB00)),
            *"•·",
        ],
        " ",
    )
)


def word_set(name: str) -> frozenset[str]:
    """The words of a section ``[set name]``, phrases where bars part them."""
    lines = _sections()[f"set {name}"]
    return frozenset(_phrases(lines) if " | " in lines[0] and len(lines[0]) > 3 else " ".join(lines).split())


@cache
def _sections() -> dict[str, list[str]]:
    """The lines of each section of the file, by its name in brackets."""
    sections: dict[str, list[str]] = {}
    name = ""
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("["):
            name = line[1 : line.index("]")]
        elif line and line[0] != "#":
            sections.setdefault(name, []).append(line)
    return sections


@cache
def _saying() -> tuple[AhoCorasick, list[str], list[int]]:
    """The automaton of all cues, each with a space before and behind it, the cues themselves and their kinds."""
    found: dict[str, int] = {}
    for name, lines in _sections().items():
        if name.startswith("set "):
            continue
        kind = name.removeprefix("verbs ")
        phrases = (
            [form for verb in " ".join(lines).split() for form in _forms(verb)] if kind != name else _phrases(lines)
        )
        if kind == "area":
            phrases += [f"{phrase}'s" for phrase in phrases if not phrase.endswith("china")]  # East China's Anhui
        for phrase in phrases:
            found[phrase] = found.get(phrase, 0) | BIT[kind]
    return AhoCorasick([f" {words} " for words in found]), list(found), list(found.values())


def _phrases(lines: list[str]) -> list[str]:
    """The phrases that bars part; a line's end parts them too."""
    return [phrase.strip() for line in lines for phrase in line.split("|") if phrase.strip()]


def _forms(verb: str) -> Iterator[str]:
    """Every form of a regular verb."""
    for stem in {verb, verb.replace("ize", "ise")}:
        yield stem
        if stem.endswith("y") and stem[-2] not in "aeou":
            yield from (stem[:-1] + "ies", stem[:-1] + "ied", stem + "ing")
        elif stem.endswith("e"):
            yield from (stem + "s", stem + "d", stem[:-1] + "ing")
        else:
            yield from (stem + ("es" if stem.endswith(("sh", "ch", "x", "s")) else "s"), stem + "ed", stem + "ing")
            if stem in _DOUBLED:
                yield from (stem + stem[-1] + "ed", stem + stem[-1] + "ing")
