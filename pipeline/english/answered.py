"""Numbers that are all that their sentence has to say, as an answer is."""

from __future__ import annotations

from pipeline.english.phrases import Item, Phrase, Sentence
from pipeline.english.words import word_set

_ANSWERING = word_set("answering")
_ADVERBIAL = ("place", "batch", "date")


def is_answer(s: Sentence, phrase: Phrase) -> bool:
    """Whether a number is all that its sentence, or what stands behind its colon, has to say: A little over 12,000
    after five batches. A track of its own: 463,000 at last count.
    """
    last = next(iter(s.phrases[s.phrases.index(phrase) + 1 :]), None)
    if last and not s.m.low.startswith((" of them", " of which", " of these"), last.noun_end):
        return False
    if phrase.title or phrase.thing or (phrase.adjectives and not phrase.firms):
        return False
    asked = s.m.low.endswith("?", 0, max(0, s.span.start - 1))
    if len(s.items) < 3 and not asked:
        return False  # the number of an item
    before = [item for item in s.items[: phrase.at] if item.words not in _ANSWERING]
    colon = next((at for at in range(phrase.at - 1, -1, -1) if s.items[at].words == ":"), phrase.at - 1)
    said = [item.words for item in s.items[max(0, colon - 1) : colon + 1]]
    labelled = said in ([":"], ["a", ":"], ["answer", ":"])
    if before and not (before[-1].words == ":" and (labelled or _is_told(before[-2:-1]))):
        return False
    rest = s.items[phrase.head + 1 : last.at if last else len(s.items)]
    return all(item.sort in _ADVERBIAL or _ANSWERING.issuperset(item.words.split()) for item in rest)


def _is_told(items: list[Item]) -> bool:
    """Whether what stands before a colon is no noun of other things: a title, a span of time or an adverb."""
    return bool(items) and (items[0].sort in ("title", "date") or items[0].words in _ANSWERING)
