"""新华网 (news.cn): the national news agency."""

from crawler.families.datasource import DatasourceSpider
from crawler.yields import Yield
from pipeline.readers.xinhua import SOURCE


class XinhuaSpider(DatasourceSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "50 2 * * *"
    lists = ("https://www.news.cn/tech/", "https://www.news.cn/fortune/")
    least = Yield(entries=16, new=1, days=7)
