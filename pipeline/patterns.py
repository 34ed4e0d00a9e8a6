"""Regular expressions that are compiled when they are first used, so that a short text pays only for its own."""

from __future__ import annotations

import re
from typing import Any, cast

# One Chinese character, or a letter beyond ASCII. ``re`` walks through all 20,992 characters of [一-鿿] for each
# class that it compiles, which takes longer than reading a page; it knows letters without looking.
_HAN = r"[^\W\d_a-zA-Z]"
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub")


class _Late:
    """A pattern that compiles itself at the first call, and from then on costs what any other costs."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern, compiled at its first use. ``[一-鿿]`` stands for a Chinese character."""
    return cast("re.Pattern[str]", _Late(source.replace("[一-鿿]", _HAN), flags))
