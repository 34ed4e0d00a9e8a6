"""RSS feeds: one file that tells a channel's newest pages, and nothing of the older ones."""

from __future__ import annotations

from datetime import date
from email.utils import parsedate_to_datetime

from scrapy import Request, Selector
from scrapy.http import Response

from crawler.families.announcements import AnnouncementSpider, day_in
from pipeline.charsets import decode
from pipeline.pages.timestamps import CHINA
from storage.store import Listed


class RssSpider(AnnouncementSpider):
    """``lists`` are the addresses of the feeds, RSS 2.0."""

    def entries(self, response: Response) -> list[Listed]:
        return items(response)

    def next_list(self, request: Request, response: Response | None) -> Request | None:
        return None


def items(response: Response) -> list[Listed]:
    """What a feed announces. Raises ValueError where it is none."""
    # What the file declares of its charset is as often wrong as on a page.
    feed = Selector(text=decode(response.body), type="xml")
    if not feed.xpath("/rss/channel"):
        raise ValueError("no RSS")
    return [
        Listed(response.urljoin(link), _text(item, "title"), _day(_text(item, "pubDate")))
        for item in feed.xpath("/rss/channel/item")
        if (link := _text(item, "link"))
    ]


def _text(item: Selector, name: str) -> str:
    return item.xpath(f"string({name})").get("").strip()


def _day(moment: str) -> date | None:
    """The day in China of RFC 822's ``Wed, 15 Oct 2025 23:30:00 GMT``, and of any other way to write one."""
    try:
        return parsedate_to_datetime(moment).astimezone(CHINA).date()
    except ValueError:
        return day_in(moment)
