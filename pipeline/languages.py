"""Which language a text is in, as far as our sources go."""

from __future__ import annotations

import re
from typing import Final, Literal

Language = Literal["zh-Hans", "zh-Hant", "en"]

# Frequent characters that one script writes and the other does not, pair by pair.
_SIMPLIFIED: Final = re.compile("[国业个们这为来时会对发经说过长应书东车门问间见产务动机实关现进开报张认点电区华选]")
_TRADITIONAL: Final = re.compile("[國業個們這為來時會對發經說過長應書東車門問間見產務動機實關現進開報張認點電區華選]")
_HAN: Final = re.compile(r"[\u3400-\u9fff]+")
_KANA_OR_HANGUL: Final = re.compile(r"[\u3040-\u30ff\uac00-\ud7af]")
_LATIN: Final = re.compile(r"[A-Za-z]+")


def language_of(text: str) -> Language | None:
    """The language of a text by its first 2,000 characters: ``zh-Hans``, ``zh-Hant``, ``en``; None for any other.

    A Han character weighs as much as a Latin word. Characters that both Chinese scripts share count for simplified.
    """
    sample = text[:2000]
    han = "".join(_HAN.findall(sample))
    if len(_KANA_OR_HANGUL.findall(sample)) * 4 > len(han):
        return None
    if len(han) > len(_LATIN.findall(sample)):
        traditional = len(_TRADITIONAL.findall(han))
        return "zh-Hant" if traditional and traditional > len(_SIMPLIFIED.findall(han)) else "zh-Hans"
    letters = sum(map(len, _LATIN.findall(sample)))
    return "en" if letters * 2 > sum(character.isalpha() for character in sample) else None
