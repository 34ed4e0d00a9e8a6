"""中国宁波网 (cnnb.com.cn): the city's papers."""

from crawler.families.enorth import EnorthSpider
from crawler.yields import Yield
from pipeline.readers.cnnb import SOURCE


class CnnbSpider(EnorthSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "20 3 * * *"
    lists = ("https://news.cnnb.com.cn/shxw/",)
    entry = "//li/a[contains(@href, '/system/')]"
    least = Yield(entries=6, new=1, days=30)
