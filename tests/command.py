"""The ``giants`` command as a user runs it: a process of its own, with a data folder and maybe a proxy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from fixtures.replay import Replay

GIANTS = Path(sys.executable).parent / "giants"
# The replicas are ours: there is nobody to be polite to.
HASTE = ("-s", "DOWNLOAD_DELAY=0")


def environment(data: Path, proxy: Replay | None = None, database_url: str | None = None) -> dict[str, str]:
    """The variables for a ``giants`` process; none of the tester's own database."""
    own = {
        name: value
        for name, value in os.environ.items()
        if name.lower() not in ("database_url", "http_proxy", "https_proxy")
    }
    return (
        own
        | {"GIANTS_DATA": str(data), "COLUMNS": "200"}
        | (proxy.environment() if proxy else {})
        | ({"DATABASE_URL": database_url} if database_url else {})
    )


def giants(
    *arguments: str | Path,
    data: Path,
    proxy: Replay | None = None,
    database_url: str | None = None,
    stdin: bytes = b"",
) -> subprocess.CompletedProcess[bytes]:
    """Run ``giants`` to its end."""
    return subprocess.run(
        [GIANTS, *arguments],
        env=environment(data, proxy, database_url),
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
    )


def one_line(done: subprocess.CompletedProcess[bytes]) -> str:
    """What a command that failed over bad input said, which must be one line and exit code 2."""
    assert done.returncode == 2, (done.returncode, done.stdout, done.stderr)
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1, done.stderr.decode()
    assert lines[0].startswith("giants: ")
    return lines[0]
