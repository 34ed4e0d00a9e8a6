"""The texts that are measured on: the replicas' articles, or any folder's, and what is made of them."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

from fixtures.replay import FIXTURES, stored
from pipeline.articles import read_article
from pipeline.charsets import decode
from pipeline.records import Page

_HAN = re.compile(r"[一-鿿]")
_LATIN = re.compile(r"[a-zA-Z]")
_BREAK = "\n\n"


def articles() -> list[str]:
    """The texts of the articles of all replicas, each address once."""
    texts = {}
    for file in sorted(FIXTURES.glob("*/expected.jsonl")):
        for line in map(json.loads, file.read_text("utf-8").splitlines()):
            body = stored(file.parent, line["url"], line["edition"])
            assert body is not None
            texts[line["url"]] = read_article(Page(line["url"], body, datetime.now(UTC))).text
    return list(texts.values())


def texts_in(folder: Path) -> list[str]:
    """The texts of all .txt files in a folder and below it, whatever their charset."""
    return [decode(file.read_bytes()) for file in sorted(folder.rglob("*.txt"))]


def megabytes(texts: Sequence[str]) -> float:
    """The size of texts in UTF-8, in millions of bytes."""
    return sum(len(text.encode()) for text in texts) / 1e6


def chinese(texts: Sequence[str]) -> list[str]:
    """The texts that have more Chinese characters than Latin letters."""
    return [text for text in texts if len(_HAN.findall(text)) > len(_LATIN.findall(text))]


def sample(texts: Sequence[str], size: float) -> Sequence[str]:
    """Every second, third… text, so many that they make about ``size`` megabytes; all of them if they are fewer."""
    return texts[:: max(1, round(megabytes(texts) / size))]


def repeated(texts: Sequence[str], size: float) -> str:
    """One text of ``size`` megabytes, or a little more, made of whole texts again and again."""
    parts: list[str] = []
    for text in cycle(texts):
        parts.append(text)
        size -= megabytes([text, _BREAK])
        if size <= 0:
            break
    return _BREAK.join(parts)
