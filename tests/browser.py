"""The browser that the report is looked at with: Chromium.

    python -m tests.browser

installs it, and a font for Chinese, where it is missing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

COMMANDS = ("chromium", "chromium-browser", "google-chrome")
PACKAGES = ("chromium", "fonts-noto-cjk")
# Playwright itself switches off what would ask the network, all but these two.
SWITCHES = ("--disable-gpu", "--disable-quic")


def chromium() -> Path | None:
    """The browser in PATH, else the one that Playwright has downloaded, else none."""
    for command in COMMANDS:
        if found := shutil.which(command):
            return Path(found)
    with sync_playwright() as playwright:
        downloaded = Path(playwright.chromium.executable_path)
    return downloaded if downloaded.exists() else None


def install() -> None:
    """Install the browser: as Debian has it, else from Playwright. Exits where there is none in the end."""
    as_root = ["sudo", "-n"] if os.getuid() else []
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    download = [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"]
    # Ubuntu has no such package, only a snap: what Playwright downloads there needs libraries from apt.
    ways = (
        ([*apt, "update"], [*apt, "install", "--yes", "--no-install-recommends", *PACKAGES]),
        ([*download, "--with-deps"],),
        (download,),
    )
    for way in ways:
        print("installing Chromium, which the tests of the report need:", *way[-1], flush=True)
        # One mirror that is down fails an update, and may not be the one that is needed.
        if [_done(command) for command in way][-1] and chromium():
            return
    sys.exit("no Chromium could be installed: make test needs one of these in PATH: " + ", ".join(COMMANDS))


def _done(command: list[str]) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 0


if __name__ == "__main__" and not chromium():
    install()
