"""How fast claims are found: ``python -m benchmarks.extract`` from the project's root.

Each line is one way over the articles of all replicas, in megabytes of UTF-8 a second on one core and as a ratio to
the plainest search, a number before 家, in the same run. Ratios travel between machines; megabytes do not.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from fixtures.replay import FIXTURES, stored
from pipeline.articles import read_article
from pipeline.claims import find_claims
from pipeline.programmes import WORDS
from pipeline.records import Page

ROUNDS = 7
_PROGRAMMES = re.compile("|".join(WORDS))
_NUMBER = re.compile(r"\d+(?=家)")


def articles() -> list[str]:
    """The texts of the articles of all replicas, each address once."""
    texts = {}
    for file in sorted(FIXTURES.glob("*/expected.jsonl")):
        for line in map(json.loads, file.read_text("utf-8").splitlines()):
            body = stored(file.parent, line["url"], line["edition"])
            assert body is not None
            texts[line["url"]] = read_article(Page(line["url"], body, datetime.now(UTC))).text
    return list(texts.values())


def seconds(way: Callable[[str], object], texts: Sequence[str]) -> float:
    """The processor's time for one way over the texts, once."""
    start = time.process_time()
    for text in texts:
        way(text)
    return time.process_time() - start


def main() -> None:
    announcements = articles()
    weather = [_PROGRAMMES.sub("天气", text) for text in announcements]
    ways: dict[str, tuple[Callable[[str], object], list[str]]] = {
        "re: a number before 家": (_NUMBER.findall, announcements),
        "find_claims: announcements": (find_claims, announcements),
        "find_claims: no programme named": (find_claims, weather),
    }
    # Rounds take turns, so that a busy moment of the machine slows all ways alike; the first one only warms up.
    rounds = [{name: seconds(*way) for name, way in ways.items()} for _ in range(ROUNDS + 1)][1:]
    plainest = statistics.median(each["re: a number before 家"] for each in rounds)
    for name, (_, texts) in ways.items():
        median = statistics.median(each[name] for each in rounds)
        speed = sum(len(text.encode()) for text in texts) / median / 1e6
        sys.stdout.write(f"{name:35}{speed:10.2f} MB/s{median / plainest:10.1f} ×\n")


if __name__ == "__main__":
    main()
