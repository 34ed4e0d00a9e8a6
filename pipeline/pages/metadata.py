"""What a page's head says of its article: government meta tags, Open Graph, JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from lxml import html

from pipeline.pages.government import Office, office_of
from pipeline.pages.paragraphs import clean
from pipeline.pages.tail import unlabelled
from pipeline.pages.timestamps import published_at

# In the order in which they are believed. The first of each are those of the guideline for government sites
# (政府网站发展指引, 国办发〔2017〕47号), then those of gov.cn and the press, then Open Graph. Compared in lower case.
_TITLES: Final = ("articletitle", "og:title", "twitter:title")
_OUTLETS: Final = ("contentsource", "source", "article:source")
_TIMES: Final = (
    "pubdate",
    "firstpublishedtime",
    "publishdate",
    "publish_date",
    "apub:time",
    "article:published_time",
    "og:published_time",
    "og:release_date",
    "og:time",
    "datepublished",
    "article:published",
    "publish_time",
    "publishtime",
    "publish-date",
    "pubtime",
    "pub_date",
    "releasedate",
    "weibo: article:create_at",
    "weibo:article:create_at",
    "dateupdate",
    "parsely-pub-date",
    "sailthru.date",
    "bt:pubdate",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "ptime",
    "date",
)
_AUTHORS: Final = ("byl", "parsely-author", "sailthru.author", "author", "article:author")
_ARTICLE_TYPES: Final = frozenset({"Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "WebPage"})
# Names in Latin letters only: Chinese sites write numbers, editors and themselves into these tags.
_BY_NAME: Final = re.compile(r"(?:by\s+)?(?P<name>[A-Z][^\W\d_'’.-]+(?:[\s,.'’-]+(?:and\s)?[^\W\d_]+){1,9}\.?)", re.I)
_SEPARATORS: Final = " -—–_|｜·:：>,，"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the head says; None for what it does not. ``site`` is the site's own name, ``office`` who runs it where a
    page has the tags of a government's article."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: datetime | None = None
    site: str | None = None
    office: Office | None = None


def metadata(document: html.HtmlElement) -> Metadata:
    """The metadata of a page, each part from the first kind of tag that has it."""
    metas = _metas(document)
    linked = next(_linked_articles(document), {})
    site = _first(metas, ("sitename", "og:site_name"))
    title = _first(metas, _TITLES) or _text(linked.get("headline"))
    times = [
        *(metas[name] for name in _TIMES if name in metas),
        _text(linked.get("datePublished") or linked.get("pubDate")) or "",
    ]
    outlet = _first(metas, _OUTLETS) or _name(linked.get("publisher"))
    return Metadata(
        title=without_site(title, site) if title else None,
        outlet=unlabelled(outlet) if outlet else None,
        author=_author(metas, linked),
        published=next(filter(None, map(published_at, times)), None),
        site=site,
        office=office_of(metas),
    )


def without_site(title: str, site: str | None) -> str:
    """A page's title without the site's name before or after it, which some sites write into their tags."""
    bare = title
    if site and bare.startswith(site):
        bare = bare[len(site) :]
        # 温州市人民政府关于… begins with the site's name by right: only a separator shows that it is a prefix.
        bare = bare if bare[:1] in _SEPARATORS else title
    if site and bare.endswith(site):
        bare = bare[: -len(site)]
        bare = bare if bare[-1:] in _SEPARATORS else title
    return bare.strip(_SEPARATORS) or title


def _metas(document: html.HtmlElement) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for meta in document.iter("meta"):
        name = meta.get("name") or meta.get("property") or meta.get("itemprop")
        content = meta.get("content")
        if name and content and (cleaned := clean(content)):
            found.setdefault(name.strip().lower(), cleaned)
    return found


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _linked_articles(document: html.HtmlElement) -> Iterator[dict[str, Any]]:
    for script in document.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            # Line ends inside strings are common and forbidden.
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        graph = data.get("@graph", data) if isinstance(data, dict) else data
        for item in graph if isinstance(graph, list) else [graph]:
            # Baidu's own vocabulary for mobile pages has no types and says pubDate.
            if isinstance(item, dict) and ("pubDate" in item or (_types(item) & _ARTICLE_TYPES and "headline" in item)):
                yield item


def _author(metas: Mapping[str, str], linked: dict[str, Any]) -> str | None:
    authors = linked.get("author")
    names = [_name(author) for author in (authors if isinstance(authors, list) else [authors])]
    said = [*(name for name in names if name), *(metas[name] for name in _AUTHORS if name in metas)]
    found = (_BY_NAME.fullmatch(name.strip()) for name in said)
    return next((match["name"] for match in found if match), None)


def _types(item: dict[str, Any]) -> set[str]:
    kind = item.get("@type")
    return {part for part in kind if isinstance(part, str)} if isinstance(kind, list) else {str(kind)}


def _text(value: object) -> str | None:
    return clean(re.sub(r"<[^<>]*>", "", value)) or None if isinstance(value, str) else None


def _name(value: object) -> str | None:
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)
