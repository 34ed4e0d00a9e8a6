"""Hanweb's jpage lists: a "datastore" of XML whose records are scraps of HTML in CDATA.

The column's page embeds the first group; ``dataproxy.jsp``, whose address the datastore names, gives every group with
``totalpage``.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from scrapy import Request, Selector
from scrapy.http import Response

from crawler.families.announcements import AnnouncementSpider, day_in
from pipeline.charsets import decode
from storage.store import Listed

# The records are scraps of HTML; what surrounds them is regular enough to be cut by its brackets, and often no
# well-formed XML.
_RECORD = re.compile(r"<record>\s*<!\[CDATA\[(.*?)\]\]>\s*</record>", re.DOTALL)
_NEXT = re.compile(r"<nextgroup>\s*<!\[CDATA\[\s*<a href=[\"']([^\"']+)[\"']", re.DOTALL)
_TOTAL_PAGES = re.compile(r"<totalpage>\s*(\d+)\s*</totalpage>")


class JpageSpider(AnnouncementSpider):
    """``lists`` are the addresses of the column pages that embed the first group of a list."""

    def entries(self, response: Response) -> list[Listed]:
        found = []
        for record in _RECORD.findall(decode(response.body)):
            scrap = Selector(text=record)
            anchor = scrap.css("a[href]")
            if anchor:
                shown = anchor.xpath("string(.)").get("")
                title = anchor.attrib.get("title") or shown
                # The day stands beside the title, which may hold one too.
                words = scrap.xpath("string(.)").get("").replace(shown, "")
                found.append(Listed(response.urljoin(anchor.attrib["href"]), title.strip(), day_in(words)))
        return found

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        # What one answer says of the proxy and of the number of groups holds for those after it, should one fail.
        number, proxy, total = (request.cb_kwargs.get(name) for name in ("number", "proxy", "total"))
        if response is not None:
            text = decode(response.body)
            if named := _NEXT.search(text):
                proxy = response.urljoin(named[1].replace("&amp;", "&"))
            if counted := _TOTAL_PAGES.search(text):
                total = int(counted[1])
        if proxy is None and response is not None:
            raise ValueError("its datastore names no nextgroup")
        # The datastore that a column's page embeds is group 1 of the proxy.
        following = (number or 1) + 1
        if proxy is None or (total is not None and following > total):
            return None
        url = urlsplit(proxy)
        query = {**dict(parse_qsl(url.query, keep_blank_values=True)), "page": str(following)}
        return self.list_request(
            urlunsplit(url._replace(query=urlencode(query))),
            cb_kwargs={"number": following, "proxy": proxy, "total": total},
            headers={"Referer": request.url},
        )
