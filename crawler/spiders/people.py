"""人民网 (people.com.cn): the site of People's Daily."""

import re
from collections.abc import Iterator
from typing import Any

from scrapy import Request
from scrapy.http import Response
from scrapy.settings import BaseSettings

from crawler.families.announcements import AnnouncementSpider
from crawler.families.rss import items
from crawler.families.sitemap import SitemapSpider
from crawler.yields import Yield
from pipeline.charsets import decode
from pipeline.readers.people import SOURCE
from pipeline.records import Incident
from storage.store import Listed

# Of some seventy channels those that may tell of enterprises.
_CHANNELS = re.compile(r"/sitemap/cn/(?:politics|finance|scitech)/")


class PeopleSpider(SitemapSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "0 4 * * *"
    time_limit = 4 * 3600
    lists = ("http://www.people.cn/sitemap_index.xml", "http://www.people.com.cn/rss/politics.xml")
    least = Yield(entries=8, new=1, days=14)

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        super().update_settings(settings)
        # What the site's robots.txt asks for.
        settings.set("DOWNLOAD_DELAY", 120, priority="spider")

    def parse_index(self, response: Response, **_: Any) -> Iterator[Request]:
        """The sitemaps of our channels, or what a feed announces."""
        for request in super().parse_index(response):
            if "/sitemap/" not in request.url or _CHANNELS.search(request.url):
                yield request
        if response.url.endswith("_index.xml") and not _CHANNELS.search(decode(response.body)):
            message = f"{response.url}: it names none of the channels that we read"
            self.no_list(response, Incident("no_list", message, response.url))

    def entries(self, response: Response) -> list[Listed]:
        return items(response) if "/rss/" in response.url else super().entries(response)

    def is_announcement(self, entry: Listed) -> bool:
        # Hundreds of pages a day: none is fetched whose title does not tell.
        return AnnouncementSpider.is_announcement(self, entry)
