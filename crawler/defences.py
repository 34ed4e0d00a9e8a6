"""What a site sends when it keeps crawlers out, or when it is no longer the site that we know."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import Final

from scrapy.http import Response

from pipeline.charsets import decode
from pipeline.pages.document import is_markup, parsed
from pipeline.pages.stand_ins import stand_in
from pipeline.records import Incident, Unreadable

# The kinds of the incidents that end a run, as pages' own readers name them too.
DEFENCES: Final = frozenset({"challenge", "login"})
# A list behind a defence ends the run at once. A page may be private for itself: so many in a row end it.
PAGES_IN_A_ROW: Final = 3

# With a script and one of these statuses, the script is a challenge, whatever it says.
_CHALLENGING: Final = frozenset({412, 521})
# Words as long as titles are: labels of navigation are shorter, and a footer has few of this length.
_TITLE: Final = re.compile(r"[\u4e00-\u9fff0-9“”‘’《》〔〕（）、：-]{10,}")
_MANY_TITLES: Final = 5
# Lists may stand in a script as XML, and entries in CDATA; what a tag says in its attributes is not shown.
_NOT_SHOWN: Final = re.compile(
    r"<script(?![^>]*text/xml).*?</script>|<style.*?</style>|<!--.*?-->|<title.*?</title>|<[^!>][^>]*>",
    re.DOTALL | re.I,
)


def defence(response: Response) -> Incident | None:
    """The incident of an answer that is a challenge or a login; None for any other answer.

    Ask only of what is not what it should be: a list that a script fills in has the marks of a challenge as well.
    """
    text = decode(response.body)
    if not is_markup(text) or text.lstrip()[:1] in ("{", "["):
        return None
    try:
        found = stand_in(parsed(text, response.url))
    except Unreadable:
        return None
    if found is not None and found.kind in DEFENCES:
        seen = f"{found} under HTTP {response.status}"
        return Incident(found.kind, f"{response.url}: the site sent {seen}: {_beginning(text)}", response.url)
    if response.status in _CHALLENGING and "<script" in text.lower():
        seen = f"a script under HTTP {response.status}"
        return Incident("challenge", f"{response.url}: the site sent {seen}: {_beginning(text)}", response.url)
    return None


def list_without_entries(response: Response, before: int) -> Incident:
    """The incident of a list in which no entries were found, by what it shows instead: a ``redesign`` where that is
    full of titles, else an ``empty_list``. ``before`` is how many entries it showed when it was last kept."""
    titles = len(set(_TITLE.findall(_shown(response))))
    once = f", where there were {before}" if before else ""
    if titles >= _MANY_TITLES:
        message = f"{response.url}: no entries are found{once}, but {titles} titles stand there: a new layout?"
        return Incident("redesign", message, response.url)
    return Incident("empty_list", f"{response.url}: the list shows no entries{once}", response.url)


def _shown(response: Response) -> str:
    text = decode(response.body)
    with suppress(ValueError, RecursionError):  # titles may be escaped in JSON, as \\u4e13
        text = json.dumps(json.loads(text), ensure_ascii=False)
    return _NOT_SHOWN.sub(" ", text)


def _beginning(text: str) -> str:
    return " ".join(text.split())[:120]
