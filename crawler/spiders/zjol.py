"""浙江在线 (zjol.com.cn): the province's papers."""

from crawler.families.trs import TrsSpider
from crawler.yields import Yield
from pipeline.readers.zjol import SOURCE


class ZjolSpider(TrsSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "40 3 * * *"
    lists = ("https://zjnews.zjol.com.cn/zjnews/",)
    row = "//ul[@class='listUl']/li"
    least = Yield(entries=7, new=1, days=14)
