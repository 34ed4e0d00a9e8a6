"""Reading files apart: in a process of its own, with limits, since a file from the network may be made to do harm.

    python -m crawler.apart < FILE

What it prints is for ``read_apart``. A workbook of two cells at its far corners takes 17 billion cells of memory, a PDF
of a few bytes may draw for ever: there the process ends, and nothing else does.
"""

from __future__ import annotations

import json
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, Final, get_args

from pipeline.attachments.kinds import Kind
from pipeline.attachments.reading import FileReading, read_file
from pipeline.records import Roster, RosterRow, Unreadable

# The longest list there is, 4,300 rows on 150 pages of PDF, takes 10 seconds and 120 MB.
MEGABYTES: Final = 1024
SECONDS: Final = 60
_PATIENCE: Final = 4 * SECONDS  # where other processes take the time


def read_apart(
    body: bytes,
    *,
    url: str,
    names: Sequence[str] = (),
    home: str | None = None,
    seconds: int = SECONDS,
    megabytes: int = MEGABYTES,
) -> FileReading:
    """``read_file`` within limits of processor time and memory. Raises Unreadable where a file goes beyond them too."""
    asked = {"url": url, "names": list(names), "home": home, "seconds": seconds, "megabytes": megabytes}
    command = [sys.executable, "-m", "crawler.apart", json.dumps(asked)]
    try:
        done = subprocess.run(command, input=body, capture_output=True, timeout=_PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        raise Unreadable(f"{url}: reading the file took longer than {_PATIENCE} seconds") from None
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        raise Unreadable(f"{url}: reading the file took more than {seconds} seconds of processor time")
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines() or [f"exit code {done.returncode}"]
        why = said[-1] if said[0].startswith("Traceback") else said[0]
        raise Unreadable(f"{url}: reading the file failed within {megabytes:,} MB of memory: {why}")
    answer = json.loads(done.stdout)
    if "unreadable" in answer:
        raise Unreadable(answer["unreadable"], answer["kind"])
    return FileReading(_kind(answer["kind"]), [_roster(told) for told in answer["rosters"]], answer["troubles"])


def _kind(told: str) -> Kind:
    return next(kind for kind in get_args(Kind) if kind == told)


def _roster(told: dict[str, Any]) -> Roster:
    rows = ({**row, "others": tuple((heading, words) for heading, words in row["others"])} for row in told["rows"])
    return Roster(**{**told, "rows": tuple(RosterRow(**row) for row in rows)})


def main(asked: dict[str, Any]) -> None:
    """Read the file on standard input within the limits asked for, and print what it holds."""
    memory = asked["megabytes"] * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (asked["seconds"], asked["seconds"]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answer: dict[str, Any]
    try:
        reading = read_file(sys.stdin.buffer.read(), url=asked["url"], names=asked["names"], home=asked["home"])
        answer = asdict(reading)
    except Unreadable as error:
        answer = {"unreadable": str(error), "kind": error.kind}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
