"""A crawl without a network: announcements of our own go through the store as a spider would send them.

    python -m tests.sample_crawl DATABASE DATA EDITION [held|by-hand]

It says so before each step, so that a test can kill it at a moment of its choosing. In the second edition one
announcement has been corrected and another has a new visitor count.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

from pipeline.records import Article, Claim, Evidence, Incident, Page, Source
from storage.store import Listed, Store, open_store

SOURCE = Source("wz66", "温州网", ("66wz.com",), "330300", "paper")
PAGES = 24
GONE, CHALLENGE, TWIN = 5, 7, 9
CORRECTED, VISITED = 11, 13


def address(number: int) -> str:
    return f"https://news.66wz.com/system/2026/07/01/{105800000 + number}.shtml"


def announcement(number: int, edition: int = 1) -> Page:
    """An announcement as the site sends it. The twin gives the bytes of the page before it."""
    same = number - 1 if number == TWIN else number
    count = 1000 + same + (500 if number == CORRECTED and edition == 2 else 0)
    visits = edition if number == VISITED else 0
    text = "请稍候" if number == CHALLENGE else f"第七批专精特新“小巨人”企业公示\n温州市{count}家企业入选。"
    return Page(
        url=address(number),
        body=f"<!-- {visits} --><p>{text}</p>".encode("gb18030"),
        fetched_at=datetime(2026, 7, edition, 1, 2, 3, number, tzinfo=UTC),
        headers=(("Content-Type", "text/html; charset=gb2312"), ("ETag", f'"{same}-{edition}"')),
    )


def read(page: Page) -> Article:
    """The page's article."""
    text = page.body.decode("gb18030").partition("<p>")[2].removesuffix("</p>")
    published = datetime(2026, 7, 1, 8, 33, 37, tzinfo=timezone(timedelta(hours=8)))
    title = text.partition("\n")[0]
    return Article(page.url, title, text, outlet="温州都市报", published=published, language="zh", reader="wz66")


def find(article: Article) -> list[Claim]:
    """The one claim that the article makes."""
    start = article.text.index("温州市")
    sentence = article.text[start:]
    return [claim(int(sentence[3:7]), Evidence(start, start + len(sentence), sentence))]


def claim(count: int = 55, evidence: Evidence | None = None) -> Claim:
    """A claim of the seventh batch for Wenzhou."""
    return Claim(
        programme="little_giant",
        level="national",
        region_code="330300",
        region="温州市",
        place=None,
        batch_first=7,
        batch_last=7,
        year=None,
        measure="new",
        count=count,
        bound="exact",
        status="proposed",
        subset=None,
        as_of=None,
        evidence=evidence or Evidence(0, 3, "温州市"),
        rule="place-count",
    )


def save(store: Store, page: Page, run: int | None = None) -> None:
    """Keep, read, find, save."""
    snapshot = store.keep(page).snapshot
    article = read(page)
    if article.title == "请稍候":
        store.unreadable(page, snapshot, SOURCE, Incident("unreadable", "no article: 请稍候", page.url), run)
    else:
        store.save(page, snapshot, SOURCE, article, find(article), rules="rules", run=run)


def crawl(store: Store, edition: int, step: Callable[[str], object] = str) -> None:
    """One run of the source. ``step`` hears of each list and each page before it is written."""
    numbers = {address(number): number for number in range(PAGES)}
    titles = {url: f"公示 {number}" for url, number in numbers.items()}
    for number in (CORRECTED, VISITED):
        titles[address(number)] += "" if edition == 1 else "（更正）"
    run = store.start_run("crawl", SOURCE)
    wanted = dict.fromkeys(store.pending(SOURCE.name))
    for start in range(0, PAGES, 6):
        entries = [Listed(address(n), titles[address(n)], date(2026, 7, 1)) for n in range(start, start + 6)]
        step("list")
        standing = store.listed(SOURCE, entries)
        wanted |= dict.fromkeys(url for url, stands in standing.items() if stands == "wanted")
        for url in wanted:
            step(url)
            if numbers[url] == GONE:
                store.failed(url, SOURCE, status=404, incident=Incident("page_failed", "404", url), run=run)
            else:
                save(store, announcement(numbers[url], edition), run)
        wanted.clear()
    store.finish_run(run, exit="incidents", pages=PAGES)


def main(database: str, data: str, edition: str, manner: str = "held") -> None:
    say = partial(print, flush=True)
    say("open")
    with open_store(database, Path(data)) as store, store.hold(SOURCE.name) if manner == "held" else nullcontext():
        crawl(store, int(edition), say)


if __name__ == "__main__":
    main(*sys.argv[1:])
