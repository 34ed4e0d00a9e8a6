"""Places alone: ours beside the two libraries that people take for the divisions of China, cpca and jionlp.

All read the same texts, in the plain spelling that ours works on. They do not answer the same question: ours says of
every mention what it means and whether it is a place, an office, a firm or a zone, 我市 included; cpca joins what
stands together to addresses; jionlp cuts the text into words and counts the places among them. cpca makes a table for
each call, which costs more than reading a short text does: it is measured with a call a text, and with one for all.
"""

from __future__ import annotations

import gc
import sys
import warnings
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout, suppress
from importlib import import_module
from io import StringIO

from benchmarks.clock import Way, each
from pipeline.chinese.places import chinese_places
from pipeline.normalise import normalise

_INSTALL = "pip install --constraint constraints.txt --editable '.[dev,bench]'"


def ways(texts: Sequence[str]) -> list[Way]:
    """Ours first, then those of the libraries that are installed; standard output says which are not, and how to."""
    plain = [normalise(text).text for text in texts]
    found = [
        Way("ours: every place", each(lambda text: chinese_places(text, None)), plain),
        Way("ours, from any spelling", each(lambda text: chinese_places(normalise(text).text, None)), texts),
    ]
    for library in (_cpca, _jionlp):
        try:
            with redirect_stdout(StringIO()), warnings.catch_warnings(action="ignore"):
                found += library(plain)
        except ImportError as error:
            sys.stdout.write(f"{library.__name__[1:]} is left out ({error}); to have it: {_INSTALL}\n")
    # What the libraries keep in memory is not to be looked through again whenever a way's own garbage is collected.
    gc.collect()
    gc.freeze()
    return found


def _cpca(texts: Sequence[str]) -> list[Way]:
    cpca = import_module("cpca")

    def every_address(text: str) -> None:
        with suppress(KeyError):  # its answer to a text without a place
            cpca.transform_text_with_addrs(text)

    return [
        Way("cpca.transform_text_with_addrs: every address", each(every_address), texts),
        Way("cpca.transform_text_with_addrs, the texts as one", lambda texts: every_address("\n".join(texts)), texts),
        Way("cpca.transform: a text's first address", each(lambda text: cpca.transform([text])), texts),
        Way("cpca.transform, one call for all texts", cpca.transform, texts),
    ]


def _jionlp(texts: Sequence[str]) -> list[Way]:
    """Takes 2 GB and half a minute: its models are read by the first call, not by the import."""
    jionlp = import_module("jionlp")
    reading: dict[str, Callable[[str], object]] = {
        "jionlp.recognize_location: where a text is about": jionlp.recognize_location,
        "jionlp.parse_location: the first address": jionlp.parse_location,
    }
    for read in reading.values():
        read(texts[0])
    return [Way(name, each(read), texts) for name, read in reading.items()]
