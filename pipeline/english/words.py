"""The words that tell what an English sentence does with a number, and one pattern that finds them all.

The words are data, ``data/english_words.txt``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parent.parent / "data" / "english_words.txt"
_DOUBLED = frozenset({"submit", "admit", "plan", "strip", "cancel", "expel"})


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say something of a number near them, in a text, half-open. ``kinds`` are sections of the file."""

    start: int
    end: int
    kinds: frozenset[str]
    words: str


def find_cues(low: str) -> list[Cue]:
    """The cues of a text in lower case, left to right, the longest at each place."""
    kinds = _kinds()
    return [Cue(match.start(), match.end(), kinds[match[0]], match[0]) for match in _pattern().finditer(low)]


def word_set(name: str) -> frozenset[str]:
    """The words of a section ``[set name]``."""
    return frozenset(_sections()[f"set {name}"].split())


@cache
def _sections() -> dict[str, str]:
    """The text of each section of the file, by its name in brackets."""
    sections: dict[str, str] = {}
    name = ""
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("["):
            name = line[1 : line.index("]")]
        elif line and line[0] != "#":
            sections[name] = f"{sections[name]}|{line}" if name in sections else line
    return {
        name: text if "|" in text and name[:4] != "set " else text.replace("|", " ") for name, text in sections.items()
    }


@cache
def _kinds() -> dict[str, frozenset[str]]:
    """Each cue with its kinds."""
    found: dict[str, set[str]] = {}
    for name, text in _sections().items():
        if name.startswith("set "):
            continue
        kind = name.removeprefix("verbs ")
        verbs = text.replace("|", " ").split() if kind != name else ()
        phrases = (form for verb in verbs for form in _forms(verb)) if verbs else map(str.strip, text.split("|"))
        for phrase in phrases:
            found.setdefault(phrase, set()).add(kind)
    return {words: frozenset(kinds) for words, kinds in found.items()}


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


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_alternatives(_kinds())})(?![\w-])")


def _alternatives(words: Iterable[str]) -> str:
    """A pattern for any of the words, written as a tree of their letters: it fails at the first strange letter."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _written(tree)


def _written(tree: dict[str, Any]) -> str:
    branches = []
    for first, branch in tree.items():
        letters, node = first, branch
        while len(node) == 1 and "" not in node:
            letter, node = next(iter(node.items()))
            letters += letter
        if letters:
            branches.append(re.escape(letters) + (_written(node) if node != {"": {}} else ""))
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)})" + ("?" if "" in tree else "")
