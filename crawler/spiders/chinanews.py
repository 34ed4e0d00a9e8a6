"""中国新闻网 (chinanews.com.cn): the second of the national news agencies."""

from crawler.families.rss import RssSpider
from crawler.yields import Yield
from pipeline.readers.chinanews import SOURCE

_FEEDS = "https://www.chinanews.com.cn/rss"


class ChinanewsSpider(RssSpider):
    name = SOURCE.name
    source = SOURCE
    # A feed shows some dozens of items, the rolling one the news of a few hours: once a night would miss most of it.
    cron = "20 */3 * * *"
    lists = (f"{_FEEDS}/scroll-news.xml", f"{_FEEDS}/china.xml", f"{_FEEDS}/finance.xml")
    least = Yield(entries=12, new=1, days=7)
