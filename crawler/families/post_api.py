"""Single-page apps whose scripts ask an API by POST: for a page of the list, and for what an article's page shows.

An article goes by the address that a person would open; its bytes are the API's answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlencode, urlsplit

from scrapy import Request
from scrapy.http import Response

from crawler.families.announcements import AnnouncementSpider, day_in
from storage.store import Listed

_FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8", "X-Requested-With": "XMLHttpRequest"}


class PostApiSpider(AnnouncementSpider):
    """``lists`` are the addresses of the API's lists, ``form`` what they want beside the page's number.

    ``detail`` is the address that answers for an article, ``page`` that of the page which shows it, before ``?id=``.
    """

    form: ClassVar[Mapping[str, str]]
    detail: ClassVar[str]
    page: ClassVar[str]

    def first_lists(self) -> Iterable[Request]:
        return [self._listing(url, 1, None) for url in self.lists]

    def _listing(self, url: str, number: int, last: int | None) -> Request:
        return self.list_request(
            url,
            method="POST",
            headers=_FORM,
            body=urlencode({**self.form, "pageNum": str(number)}),
            cb_kwargs={"number": number, "last": last},
        )

    @classmethod
    def page_request(cls, url: str) -> Request:
        """The request for what a page shows."""
        number = parse_qs(urlsplit(url).query).get("id", [""])[0]
        return Request(cls.detail, method="POST", headers=_FORM, body=urlencode({"id": number}))

    def entries(self, response: Response) -> list[Listed]:
        return [
            Listed(f"{self.page}?{urlencode({'id': row['id']})}", row["title"].strip(), day_in(row["publishDate"]))
            for row in _answered(response)["list"]
        ]

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        asked = request.cb_kwargs
        last = asked["last"] if response is None else int(_answered(response)["totalPage"])
        if last is None or asked["number"] >= last:
            return None
        return self._listing(request.url, asked["number"] + 1, last)


def _answered(response: Response) -> Any:
    """The body of an answer. Raises ValueError where the API says that it has none."""
    answer = json.loads(response.body)
    if not isinstance(answer, dict) or answer.get("status") != 1:
        raise ValueError(f"no list in {response.text[:200]!r}")
    return answer["body"]
