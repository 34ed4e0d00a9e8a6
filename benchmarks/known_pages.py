"""What a page of a known source costs: ``python -m benchmarks.known_pages`` from the project's root.

A replica's page has a few kilobytes, a real one of a Chinese news or government site 70 at the median and 117 at the
mean. So each replica is given here what surrounds the article of a real page, up to each size: lists of links,
pictures, scripts, generated, with about as many elements, links and kilobytes of script as real pages have. What is
read and claimed must stay what the bare replica gives.

Each line is one size: milliseconds of one core for lxml's bare parse (``lxml.html.fromstring`` of the decoded text) and
for ``read_page``, claims and all; their ratio, which travels between machines; and where the milliseconds go.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from statistics import mean

from lxml import html

from fixtures.replay import FIXTURES, stored
from pipeline.articles import layouts_of, read_article, reader_of, source_of
from pipeline.charsets import decode
from pipeline.pages.assembling import day_of
from pipeline.pages.cutting import read_by
from pipeline.pages.document import document_of, readable_text
from pipeline.reading import claims_of, read_page
from pipeline.records import Page

_SIZES = (15, 40, 70, 120)  # kilobytes
_ROUNDS = 5
_EVERY = 4  # pages, one is measured: many of a source are alike
_FETCHED = datetime(2026, 7, 1, tzinfo=UTC)
_PARTS = ("decode", "parse", "cut out", "article", "claims", "the rest")

_BODY = re.compile(r"<body[^>]*>", re.I)
_END = re.compile(r"</body>", re.I)
_ABOVE = 0.4  # of what surrounds an article, the share that stands above it
_ROW = """<li><a href="/zwgk/col{column}/art/2026/7/1/art_12290{number:05}.html" target="_blank"
title="中小企业服务专区第{number}号通知">中小企业服务专区第{number}号通知</a><span class="date">07-01</span></li>
"""
_STATEMENT = "if (typeof window.column !== 'undefined') { window.column.push({ speed: 300, loop: true }); }\n"
_BLOCK = """<div class="column" id="column{number}"><div class="head"><h3><a href="/zwgk/list{number}/">专区</a></h3>
<div class="more"><a href="/zwgk/list{number}/index.html">更多</a></div></div><div class="inner">
<div class="pic"><img src="/images/banner{number}.jpg" width="320" height="180" alt=""></div><ul class="list clearfix">
{rows}</ul></div><div class="clear"></div></div>
<!-- column {number} --><script type="text/javascript">
{script}</script>
"""


def main() -> None:
    heads = "".join(f"{name:>9}" for name in ("lxml", "ours", "× lxml", *_PARTS))
    sys.stdout.write(f"{'KB':>5}{'pages':>7}{heads}\n")
    replicas = list(_replicas())[::_EVERY]
    for size in (0, *_SIZES):
        pages = [_surrounded(page, size * 1000) for page in replicas]
        for page, replica in zip(pages, replicas, strict=True):
            if read_page(page) != read_page(replica):
                sys.exit(f"{page.url} reads otherwise with {len(page.body):,} bytes than with {len(replica.body):,}")
        lxml, ours, *parts = _costs(pages)
        kilobytes = mean(len(page.body) for page in pages) / 1000
        costs = "".join(f"{cost:9.2f}" for cost in (lxml, ours, ours / lxml, *parts, ours - sum(parts)))
        sys.stdout.write(f"{kilobytes:5.0f}{len(pages):7}{costs}\n")
        sys.stdout.flush()


def _replicas() -> Iterator[Page]:
    """The replicas' pages in HTML that a layout of their source reads; ``gov_site`` has no layout."""
    for file in sorted(FIXTURES.glob("*/expected.jsonl")):
        for line in map(json.loads, file.read_text("utf-8").splitlines()):
            body = stored(file.parent, line["url"], line["edition"])
            if body and _END.search(decode(body)) and layouts_of(line["url"]):
                page = Page(line["url"], body, _FETCHED)
                if read_article(page).reader == file.parent.name:
                    yield page


def _surrounded(page: Page, size: int) -> Page:
    """The page with so much around what it shows that it has ``size`` bytes, in its own charset."""
    text = decode(page.body)
    start, end = _BODY.search(text), _END.search(text)
    assert start and end
    charset = "utf-8" if text.encode() == page.body else "gb18030"
    missing = size - len(page.body)
    above, below = (_surroundings(missing * share, charset) for share in (_ABOVE, 1 - _ABOVE))
    whole = text[: start.end()] + above + text[start.end() : end.start()] + below + text[end.start() :]
    return replace(page, body=whole.encode(charset))


def _surroundings(size: float, charset: str) -> str:
    """Columns of a page, about ``size`` bytes: each a heading, a picture, a list of links and a script."""
    columns: list[str] = []
    while size > 0:
        number = len(columns)
        rows = "".join(_ROW.format(number=number * 6 + row, column=number % 9) for row in range(6))
        columns.append(_BLOCK.format(number=number, rows=rows, script=_STATEMENT * 12))
        size -= len(columns[-1].encode(charset))
    return "".join(columns)


def _costs(pages: list[Page]) -> list[float]:
    """The mean milliseconds of a page for lxml, for ``read_page``, and for all of ``_PARTS`` but the rest.

    A page's are the least of several rounds. Each round goes over all pages, since one that is read again at once is
    remembered.
    """
    rounds = [[_cost(page) for page in pages] for _ in range(_ROUNDS)]
    least = [map(min, zip(*taken, strict=True)) for taken in zip(*rounds, strict=True)]
    return [mean(costs) * 1000 for costs in zip(*least, strict=True)]


def _cost(page: Page) -> list[float]:
    text = decode(page.body)
    source = source_of(page.url)
    assert source
    # As new as if they came from the network, and not the same page twice.
    first, second = (replace(page, body=bytes(bytearray(page.body)), status=status) for status in (200, 0))
    moments = [time.process_time()]

    def done() -> None:
        moments.append(time.process_time())

    html.fromstring(text)
    done()
    read_page(first)
    done()
    readable_text(second)
    done()
    tree = document_of(second)
    done()
    article = read_article(second)
    done()
    read_by(reader_of(source.name), tree, day_of(second))
    done()
    claims_of(article, home=source.home)
    done()
    lxml, ours, decoded, parsed, read, cut, claims = (b - a for a, b in pairwise(moments))
    return [lxml, ours, decoded, parsed, cut, read - cut, claims]


if __name__ == "__main__":
    main()
