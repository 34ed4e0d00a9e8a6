"""When a page of any site was published: by what it shows around its text, by its scripts, by its address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice, takewhile
from typing import Final
from urllib.parse import urlsplit

from lxml import etree, html

from pipeline.pages.paragraphs import Around
from pipeline.pages.timestamps import CHINA, published_at

# A document's own date (成文日期) is not that of its publication: the plain labels come second.
_LABELS: Final = (
    re.compile(r"(?:发布|发表|发稿|刊发|公布|录入|添加|上传)(?:时间|日期|于)|\b(?:published|posted)\b", re.I),
    re.compile(r"(?:时间|日期)|\b(?:created|date)\b", re.I),
)
# A longer line that has a date in it tells of something that happened then.
_LONGEST_DATED_LINE: Final = 90
_LINES_BELOW: Final = 12
_LINES_AT_ENDS: Final = 3
_LINES_AT_HEAD: Final = 8

# Names that scripts give to it, and what follows them: a time, or seconds or milliseconds since 1970.
_SCRIPTED: Final = re.compile(
    r"""\b(?:date_?published|pub(?:lish|lished)?_?(?:at|on|time|date)|p_?time|create_?time|release_?(?:time|date)|news_?time|ct)"""
    r"""["']?\s*[:=]\s*["']?((?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}[^"'<>;,]{0,20}|1\d{9}(?:\d{3})?(?!\d))""",
    re.I,
)
_MARKED: Final = etree.XPath("//*[@itemprop = 'datePublished' or @pubdate]")
_LONGEST_SCRIPT: Final = 300_000
# /2022/08/11/, /2022-08/11/, /20220811/, /202208/t20220811_123.html, /2022-08-11/, /art/2022/8/11/
_IN_ADDRESS: Final = re.compile(
    r"(?<!\d)(20[0-4]\d)(?:([-/_])(\d{1,2})[-/_](\d{1,2})|[-/_]?(0\d|1[0-2])[-/_]?([0-2]\d|3[01]))(?!\d)"
)


def time_shown(around: Around, lines: Sequence[str]) -> datetime | None:
    """The time that a page shows above its text, else below it, else at the text's own ends; labelled ones first."""
    above = around.before[::-1]
    head = list(takewhile(lambda line: not _reads_on(line), lines[:_LINES_AT_HEAD]))
    tail = lines[: -_LINES_AT_ENDS - 1 : -1]
    below = around.after[:_LINES_BELOW]
    return (
        _labelled([*above, *head])
        or _first([*head[::-1], *above])
        # Year, day and hour may each be a box of their own.
        or published_at(" ".join(around.before[-_LINES_BELOW:]))
        or _labelled([*tail, *below])
        or _first([*below, *tail])
    )


def time_marked(document: html.HtmlElement) -> datetime | None:
    """The time that a page marks as that of its publication."""
    return _first_stated(_MARKED(document))


def time_of_element(document: html.HtmlElement) -> datetime | None:
    """The time that the first element for times states: it may show a mere 昨天."""
    return _first_stated(islice(document.iter("time"), 1))


def _first_stated(elements: Iterable[html.HtmlElement]) -> datetime | None:
    said = (element.get("datetime") or element.get("content") or element.text_content() for element in elements)
    return next(filter(None, map(published_at, said)), None)


def time_in_scripts(document: html.HtmlElement) -> datetime | None:
    """The time that a page's scripts give to a name that means it."""
    for script in document.iter("script"):
        text = script.text
        if text and len(text) < _LONGEST_SCRIPT:
            found = next(filter(None, (_moment(match[1]) for match in islice(_SCRIPTED.finditer(text), 5))), None)
            if found is not None:
                return found
    return None


def time_in_address(url: str) -> datetime | None:
    """The day in a page's address, as its midnight in China."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    for match in _IN_ADDRESS.finditer(path):
        year, _, month, day, compact_month, compact_day = match.groups()
        try:
            return datetime(int(year), int(month or compact_month), int(day or compact_day), tzinfo=CHINA)
        except ValueError:
            continue
    return None


def _reads_on(line: str) -> bool:
    return len(line) > _LONGEST_DATED_LINE or "。" in line


def _labelled(lines: Sequence[str]) -> datetime | None:
    for label in _LABELS:
        for line in lines:
            if len(line) <= _LONGEST_DATED_LINE and (found := label.search(line)):
                moment = published_at(line[found.end() :])
                if moment is not None:
                    return moment
    return None


def _first(lines: Iterable[str]) -> datetime | None:
    return next(filter(None, (published_at(line) for line in lines if len(line) <= _LONGEST_DATED_LINE)), None)


def _moment(said: str) -> datetime | None:
    if said.isdigit():
        return datetime.fromtimestamp(int(said[:10]), CHINA)
    return published_at(said)
