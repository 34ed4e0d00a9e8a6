"""What ways over texts cost, measured side by side."""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.texts import megabytes

_SHORTEST = 0.2  # seconds


@dataclass(frozen=True, slots=True)
class Way:
    """Something to do with texts, all of them in one call of ``run``, and the texts that it is measured on."""

    name: str
    run: Callable[[Sequence[str]], object]
    texts: Sequence[str]


def each(read: Callable[[str], object]) -> Callable[[Sequence[str]], None]:
    """A way that takes one text after the other."""

    def run(texts: Sequence[str]) -> None:
        for text in texts:
            read(text)

    return run


def compare(title: str, ways: Sequence[Way], rounds: int) -> None:
    """Print what each way costs, and how many times as much as the first one.

    Rounds take turns, so that a busy moment of the machine slows all ways alike. The median of three or more leaves
    out the first, in which caches are filled.
    """
    taken = [[_seconds(way) for way in ways] for _ in range(rounds)]
    costs = [
        statistics.median(seconds) / megabytes(way.texts)
        for way, seconds in zip(ways, zip(*taken, strict=True), strict=True)
    ]
    sys.stdout.write(f"\n{title:60}{'MB/s':>10}{'s/MB':>10}{'ratio':>10}\n")
    for way, cost in zip(ways, costs, strict=True):
        sys.stdout.write(f"  {way.name:58}{1 / cost:10.2f}{cost:10.4f}{cost / costs[0]:10.2f}\n")
    sys.stdout.flush()


def _seconds(way: Way) -> float:
    """The processor's time for one way over its texts; what the way before it left behind is not its own.

    A short way is repeated: its first run finds the processor's caches full of another way's data.
    """
    gc.collect()
    start = time.process_time()
    runs, taken = 0, 0.0
    while taken < _SHORTEST:
        way.run(way.texts)
        runs, taken = runs + 1, time.process_time() - start
    return taken / runs
