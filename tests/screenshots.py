"""The README's pictures of the report, taken from what ``make demo`` leaves:

python -m tests.screenshots
"""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from fixtures.replay import FIXTURES
from tests.browser import SWITCHES, chromium

REPORT = Path(".demo/report")
PICTURES = FIXTURES / "screenshots"


def main() -> None:
    if not REPORT.exists():
        sys.exit(f"{REPORT}: no report: make demo makes it")
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=SWITCHES, chromium_sandbox=False)
        page = browser.new_page(viewport={"width": 1100, "height": 820}, color_scheme="light")
        visit(page, "zh/places/330300.html")
        page.screenshot(path=PICTURES / "wenzhou.png")
        page.locator("table a.figure", has_text="2∗").first.click()
        page.locator(".evidence:target").screenshot(path=PICTURES / "derived.png")
        visit(page, "en/conflicts.html")
        batch_4 = page.locator("article.conflict", has_text="batch 4, new").first
        batch_4.screenshot(path=PICTURES / "conflict.png")
        browser.close()


def visit(page: Page, path: str) -> None:
    page.goto((REPORT / path).resolve().as_uri())


if __name__ == "__main__":
    main()
