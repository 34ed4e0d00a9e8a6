"""The files of a new source: a spider on the base of its family, a reader, and a replica to fill in.

What is left to do bears the words FILL IN; a test lists these lines until none is left.
"""

from __future__ import annotations

import inspect
import keyword
import re
from pathlib import Path
from string import Template
from typing import get_args
from urllib.parse import urlsplit

from crawler.addresses import http_address
from crawler.families.announcements import AnnouncementSpider
from crawler.known import families, family_of, spiders
from pipeline.articles import known_sources, source_of
from pipeline.divisions import division
from pipeline.records import Authority

ROOT = Path(__file__).parent.parent
# As long as a line may be.
_LINE = 120
_NAME = re.compile(r"[a-z][a-z0-9_]*")


class BadSource(ValueError):
    """A source that cannot be added; the message is one line."""


def write_source(
    name: str, *, family: str, url: str, title: str | None, home: str | None, authority: str | None
) -> list[Path]:
    """Write the files of a new source into this checkout; returns their paths from its root. Raises BadSource."""
    _refuse_name(name)
    if family not in families():
        raise BadSource(f"--family {family}: there is no such family; there are: {', '.join(families())}")
    if title is not None and re.search(r'["\\\n]', title):
        raise BadSource(f"--title {title}: a name without quotation marks and backslashes, on one line")
    if authority is not None and authority not in get_args(Authority):
        raise BadSource(f"--authority {authority}: there are: {', '.join(get_args(Authority))}")
    address = _address(url)
    host = urlsplit(address).hostname or ""
    rank = "FILL IN its rank: ministry, province, city, paper"
    words = {
        "name": name,
        "camel": "".join(part.capitalize() for part in name.split("_")),
        "title": title or f"FILL IN the site's own name: {host}",
        "host": host,
        "domain": host.removeprefix("www."),
        "url": address,
        "lists": _lists(address),
        "home": _home(home),
        "authority": f'"{authority}",' if authority else f'"repost",  # {rank}',
        "family": family,
        **_words_of(family),
    }
    files = {
        Path("crawler/spiders") / f"{name}.py": _SPIDER,
        Path("pipeline/readers") / f"{name}.py": _READER,
        Path("fixtures") / name / "__init__.py": Template(""),
        Path("fixtures") / name / "replica.py": _REPLICA,
        Path("fixtures") / name / "index.json": Template("[]\n"),
        Path("fixtures") / name / "expected.jsonl": Template(""),
    }
    for path, template in files.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(template.substitute(words), "utf-8")
    (ROOT / "fixtures" / name / "pages" / host).mkdir(parents=True)
    return list(files)


def _refuse_name(name: str) -> None:
    if not (ROOT / "fixtures").is_dir():
        raise BadSource(f"{ROOT}: no checkout of the project: a source is added to one, with its replica")
    if not _NAME.fullmatch(name) or keyword.iskeyword(name):
        raise BadSource(f"{name}: a source's name is lower-case letters, digits and _, as jxt_zj")
    if name in known_sources() or (ROOT / "fixtures" / name).exists():
        raise BadSource(f"{name}: there is a source of this name")


def _address(url: str) -> str:
    address = http_address(url)
    if address is None:
        raise BadSource(f"--url {url}: not an http or https address")
    if known := source_of(address):
        raise BadSource(f"--url {url}: this site is {known.name} already: add the list to its spider")
    return address


def _home(home: str | None) -> str:
    if home is None:
        return "None,  # FILL IN the six-digit code of the place that it speaks for"
    place = division(home)
    if place is None:
        raise BadSource(f"--home {home}: no division of China has this name or code, or several have it: give the code")
    return f'"{place.code}",  # {place.name}'


def _words_of(family: str) -> dict[str, str]:
    base = families()[family]
    attributes = "".join(_attribute(*declared) for declared in _unset(base).items())
    siblings = [f"fixtures/{name}/replica.py" for name, spider in spiders().items() if family_of(spider) == family]
    return {
        "base": base.__name__,
        "module": base.__module__,
        "attributes": attributes,
        "imports": "from types import MappingProxyType\n\n" if "MappingProxyType(" in attributes else "",
        "mechanism": inspect.cleandoc(inspect.getmodule(base).__doc__ or ""),
        "siblings": "\n".join(siblings) or "none yet",
    }


def _unset(base: type) -> dict[str, str]:
    """The class attributes that a family declares and leaves to its sources, with their types as they are written."""
    declared: dict[str, str] = {}
    for each in base.__mro__:
        if each.__module__.startswith("crawler.families.") and each is not AnnouncementSpider:
            declared |= inspect.get_annotations(each)
    return {name: kind for name, kind in declared.items() if not hasattr(base, name)}


def _lists(url: str) -> str:
    """The tuple of one address, as the formatter breaks it."""
    one_line = f'("{url}",)'
    return one_line if len("    lists = " + one_line) <= _LINE else f'(\n        "{url}",\n    )'


def _attribute(name: str, kind: str) -> str:
    words = '"FILL IN as the family says"'
    if "Mapping" in kind:
        return f"    {name} = MappingProxyType({{{words}: {words}}})\n"
    value = f"({words},)" if "tuple" in kind else words
    return f"    {name} = {value}\n"


_SPIDER = Template('''"""$title ($domain): FILL IN what it publishes."""

${imports}from $module import $base
from crawler.yields import Yield
from pipeline.readers.$name import SOURCE


class ${camel}Spider($base):
    name = SOURCE.name
    source = SOURCE
    lists = $lists
    # FILL IN how many entries the first page of the list shows, and how many announcements come in how many days.
    least = Yield(entries=1, new=1, days=30)
$attributes''')

_READER = Template('''"""$title: FILL IN what it is, and what publishes it."""

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(
    name="$name",
    title="$title",
    hosts=("$domain",),
    home=$home
    authority=$authority
)

READER = Reader(
    layouts=(
        # FILL IN the selectors; giants sources check shows what they find. A site that changed has several layouts,
        # with since and until where the days are known.
        Layout(
            body="#FILL-IN-the-element-of-the-text",
            title="h1",
            published="#FILL-IN-the-element-of-the-time",
            outlet="#FILL-IN-the-element-of-the-outlet",
        ),
    )
)
''')

_REPLICA = Template('''"""FILL IN the site, in a line: its $family lists, its pages, its quirks.

How its lists work is what the family says:

$mechanism

Replicas of this family to learn from:

$siblings

FILL IN, in this order (fixtures/README.md describes the files):

1. pages/$host/<path>:
   at least 15 articles, written by yourself after the site's structure, with public facts and figures.
2. index.json: a row for each entry of the lists, newest first, one of them of a page that is gone: {"url", "title",
   "date", "since_edition": 1, "related": true where the title announces recognitions}.
3. _list below: the list as the site sends it, from the rows of index.json.
4. expected.jsonl: run the tests; a related page without a line gets one, of what is read today. Check it.
5. edition2/: a page that has changed and one that is new, some days later.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fixtures.replay import Request, Response, stored

HOSTS = frozenset({"$host"})
HERE = Path(__file__).parent
LIST = "$url"


def respond(request: Request, edition: int) -> Response | None:
    """What the site answers in that edition; None where it has no such page."""
    if request.url.partition("?")[0] == LIST.partition("?")[0]:
        return _list(request, edition)
    body = stored(HERE, request.url, edition)
    return None if body is None else Response(headers=[("Content-Type", "text/html; charset=utf-8")], body=body)


def _list(request: Request, edition: int) -> Response:
    rows = "".join(
        f'<li><a href="{row["url"]}">{row["title"]}</a><span>{row["date"]}</span></li>' for row in _rows(edition)
    )
    # FILL IN: these rows as the site's own list has them, and its paging.
    return Response(headers=[("Content-Type", "text/html; charset=utf-8")], body=f"<ul>{rows}</ul>".encode())


def _rows(edition: int) -> list[dict[str, Any]]:
    rows = json.loads((HERE / "index.json").read_text("utf-8"))
    return [row for row in rows if row["since_edition"] <= edition <= row.get("until_edition", edition)]
''')
