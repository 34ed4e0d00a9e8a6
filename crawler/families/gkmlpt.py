"""gkmlpt, the platform of Guangdong's governments for what they must make public: lists as JSON.

The platform's index names the site's number and the tree of its categories in ``window._CONFIG``;
``/gkmlpt/api/all/ID`` gives a category's articles by page, and how many there are of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, ClassVar

from scrapy import Request
from scrapy.http import Response

from crawler.families.announcements import AnnouncementSpider
from pipeline.charsets import decode
from pipeline.pages.timestamps import CHINA
from pipeline.records import Incident
from storage.store import Listed

# The configuration is JavaScript, without quotes around its keys; the tree in it is JSON.
_SITE = re.compile(r"\bSID\s*:\s*['\"]?(\d+)")
_TREE = re.compile(r"\bTREE\s*:\s*(?=\[)")


class GkmlptSpider(AnnouncementSpider):
    """``lists`` are the addresses of the platform's indexes, ``category`` the name of the category that is crawled."""

    category: ClassVar[str] = "通知公告"

    def first_lists(self) -> Iterable[Request]:
        return [self.list_request(url, callback=self.parse_index) for url in self.lists]

    def parse_index(self, response: Response, **_: Any) -> Iterator[Request]:
        """The first request to the API for each category of the name."""
        text = decode(response.body)
        site, tree = _SITE.search(text), _TREE.search(text)
        try:
            if site is None or tree is None:
                raise ValueError("no SID and TREE in it")
            numbers = list(_numbers(json.JSONDecoder().raw_decode(text, tree.end())[0], self.category))
            if not numbers:
                raise ValueError(f"no category {self.category} in its tree")
        except ValueError as error:
            message = f"{response.url}: the lists cannot be told: {error}"
            self.no_list(response, Incident("no_list", message, response.url))
            return
        for number in numbers:
            yield self._listing(response.urljoin(f"/gkmlpt/api/all/{number}"), site[1], page=1, size=None, total=None)

    def _listing(self, api: str, site: str, page: int, size: int | None, total: int | None) -> Request:
        return self.list_request(
            f"{api}?page={page}&sid={site}",
            cb_kwargs={"api": api, "site": site, "page": page, "size": size, "total": total},
        )

    def entries(self, response: Response) -> list[Listed]:
        return [
            Listed(
                response.urljoin(article.get("post_url") or article["url"]),
                article["title"].strip(),
                datetime.fromtimestamp(int(article["date"]), CHINA).date(),
            )
            for article in json.loads(response.body)["articles"]
        ]

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        asked = dict(request.cb_kwargs)
        if not asked:
            return None  # the index failed, and names nothing
        if response is not None:
            answer = json.loads(response.body)
            asked["total"] = int(answer["classify"]["post_count"])
            # The last page is shorter than the others.
            asked["size"] = asked["size"] or len(answer["articles"])
        if not asked.get("size") or asked["page"] * asked["size"] >= asked["total"]:
            return None
        return self._listing(**asked | {"page": asked["page"] + 1})


def _numbers(tree: Any, name: str) -> Iterator[int]:
    """The numbers of the categories of that name, wherever in the tree."""
    if isinstance(tree, dict):
        if tree.get("name") == name and "id" in tree:
            yield int(tree["id"])
        tree = list(tree.values())
    if isinstance(tree, list):
        for branch in tree:
            yield from _numbers(branch, name)
