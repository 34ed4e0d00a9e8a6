"""What a crawl costs over bare Scrapy: ``python -m benchmarks.crawl [--pages 2000]`` from the project's root.

A site on loopback, in a process of its own, lists announcements made of the replica's pages, each with so much around
it that it has 40 KB. They are crawled by a spider of Scrapy that does nothing with them, and as ``giants crawl`` does
it, kept, read, searched for claims and saved in SQLite; each crawl is a process of its own. Compared are the CPU
milliseconds that a page adds, what starting and ending a crawl takes apart: a crawl of a fifth of the pages is taken
from that of all. The memory is the largest of a crawl of all.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import cycle, islice
from multiprocessing import Process, Queue
from typing import Any

import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.http import Response
from scrapy.settings import Settings

from benchmarks.known_pages import surrounded
from crawler.families.announcements import AnnouncementSpider
from fixtures.replay import FIXTURES, stored
from pipeline.readers.wz66 import SOURCE
from pipeline.records import Page
from storage.store import Listed

_HOST = "http://news.66wz.com"
_LIST = f"{_HOST}/wenzhou/jingji/"
_SIZE = 40_000  # bytes
_TITLE = "专精特新“小巨人”企业名单公布"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crawl", description="What a crawl costs a page.")
    parser.add_argument("--pages", type=int, default=2000, help="how many the site has")
    parser.add_argument("--way", choices=("bare", "giants"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.way:
        _crawl(options.way, options.pages)
        return
    ports: Queue[int] = Queue()
    server = Process(target=_serve, args=(options.pages, ports), daemon=True)
    server.start()
    proxy = f"http://127.0.0.1:{ports.get()}"
    costs = {way: _added(way, options.pages, proxy) for way in ("bare", "giants")}
    server.terminate()
    bare, _ = costs["bare"]
    sys.stdout.write(f"{options.pages:,} pages\n{'':10}{'ms/page':>10}{'over bare':>12}{'ratio':>8}{'MB':>8}\n")
    for way, (ms, megabytes) in costs.items():
        sys.stdout.write(f"{way:10}{ms:10.2f}{ms - bare:12.2f}{ms / bare:8.2f}{megabytes:8.0f}\n")


def _added(way: str, pages: int, proxy: str) -> tuple[float, float]:
    """The milliseconds of CPU that a page adds to a crawl, and the megabytes of memory that it takes at most."""
    few = pages // 5
    some, all_ = (_measured(way, number, proxy) for number in (few, pages))
    return (all_["ms"] - some["ms"]) / (pages - few), all_["megabytes"]


def _measured(way: str, pages: int, proxy: str) -> dict[str, float]:
    """``ms`` of CPU and ``megabytes`` of memory at most, of a crawl in a process of its own."""
    with tempfile.TemporaryDirectory() as data:
        environment = os.environ | {"http_proxy": proxy, "GIANTS_DATA": data}
        environment.pop("DATABASE_URL", None)
        command = [sys.executable, "-m", "benchmarks.crawl", "--way", way, "--pages", str(pages)]
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    cost: dict[str, float] = json.loads(done.stdout)
    return cost


class _Bare(scrapy.Spider):
    """Asks for each page and does nothing with it."""

    name = "bare"

    def __init__(self, pages: int, **kwargs: Any):
        super().__init__(**kwargs)
        self.pages, self.came = pages, 0

    async def start(self) -> AsyncIterator[Any]:
        for number in range(self.pages):
            yield scrapy.Request(_address(number))

    def parse(self, response: Response, **_: Any) -> None:
        self.came += response.status == 200


class _Announced(AnnouncementSpider):
    """The site as a source: one list with a line an announcement, of which so many are wanted."""

    name = SOURCE.name
    source = SOURCE

    def __init__(self, pages: int, **kwargs: Any):
        super().__init__(**kwargs)
        self.pages = pages

    def first_lists(self) -> list[scrapy.Request]:
        return [self.list_request(_LIST)]

    def entries(self, response: Response) -> list[Listed]:
        return [Listed(address, _TITLE) for address in response.text.split()[: self.pages]]

    def next_list(self, request: scrapy.Request, response: Response | None) -> None:
        return None


def _crawl(way: str, pages: int) -> None:
    """Crawl in this process, and print what it cost as JSON."""
    settings = Settings()
    if way == "giants":
        settings.setmodule("crawler.settings", priority="project")
    settings.setdict(
        {"LOG_LEVEL": "ERROR", "DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS": 16, "CONCURRENT_REQUESTS_PER_DOMAIN": 16},
        priority="cmdline",
    )
    process = CrawlerProcess(settings)
    crawler = process.create_crawler(_Bare if way == "bare" else _Announced)
    process.crawl(crawler, pages=pages)
    before = time.process_time()
    process.start()
    taken = time.process_time() - before
    came = crawler.stats.get_value("response_received_count") if crawler.stats else 0
    if came < pages:
        sys.exit(f"{way}: {came} of {pages} pages came")
    # Linux gives kilobytes, macOS bytes.
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    sys.stdout.write(json.dumps({"ms": taken * 1000, "megabytes": largest}))


def _address(number: int) -> str:
    return f"{_HOST}/system/2026/07/01/{105000000 + number}.shtml"


def _bodies() -> list[bytes]:
    """The replica's pages, by its list of what must be read in them, as large as real ones."""
    lines = (FIXTURES / "wz66" / "expected.jsonl").read_text("utf-8").splitlines()
    found = (stored(FIXTURES / "wz66", line["url"], line["edition"]) for line in map(json.loads, lines))
    return [surrounded(Page(_LIST, body, datetime.now(UTC)), _SIZE).body for body in found if body is not None]


def _serve(pages: int, ports: Queue[int]) -> None:
    """A proxy that answers for the site, until it is terminated."""
    # A comment makes each page's bytes its own, as a build's time does.
    bodies = islice(cycle(_bodies()), pages)
    answers = {_address(n): body + f"<!-- {n} -->".encode() for n, body in enumerate(bodies)}
    answers[_LIST] = "\n".join(answers).encode()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = answers.get(self.path)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", "text/html; charset=gb2312")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        ports.put(server.server_port)
        server.serve_forever()


if __name__ == "__main__":
    main()
