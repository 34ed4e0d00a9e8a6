"""How fast claims and places are found: ``python -m benchmarks.extract [FOLDER]`` from the project's root.

Each line is one way over the articles of all replicas, or over the .txt files of a folder: megabytes of UTF-8 a second
of one core, seconds a megabyte, and the ratio of these to the first line of its table, all in one run. Ratios travel
between machines; megabytes do not.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from benchmarks import places
from benchmarks.clock import Way, compare, each
from benchmarks.texts import articles, chinese, megabytes, repeated, sample, texts_in
from pipeline.claims import find_claims
from pipeline.programmes import WORDS

_PROGRAMMES = re.compile("|".join(map(re.escape, WORDS)))
_NUMBER = re.compile(r"\d+(?=家)")
_LONG = (1, 3, 10)  # megabytes
_SAMPLE = 0.06  # megabytes; jionlp reads them in a second


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.extract", description="How fast claims are found.")
    parser.add_argument("folder", nargs="?", type=Path, help="of .txt files; the replicas' articles if left out")
    folder = parser.parse_args().folder
    texts = texts_in(folder) if folder else articles()
    announcements = [text for text in texts if _PROGRAMMES.search(text)]
    if not chinese(announcements):
        parser.error(f"{folder} has no .txt file that names a programme in Chinese")
    sys.stdout.write(f"{len(texts)} texts, {megabytes(texts):.2f} MB; {len(announcements)} of them name a programme\n")

    news = [_PROGRAMMES.sub("天气", text) for text in texts]
    compare(
        "Claims",
        [
            Way("a number before 家, by re", each(_NUMBER.findall), announcements),
            Way("find_claims: announcements", each(find_claims), announcements),
            Way("find_claims: the texts without a programme's name", each(find_claims), news),
        ],
        rounds=7,
    )
    compare(
        "Claims of one long text, announcements again and again",
        [Way(f"find_claims: {size} MB", each(find_claims), [repeated(announcements, size)]) for size in _LONG],
        rounds=3,
    )
    compare("Places alone", places.ways(sample(chinese(texts), _SAMPLE)), rounds=5)


if __name__ == "__main__":
    main()
