"""山东省工业和信息化厅 (gxt.shandong.gov.cn): the provincial titles of Shandong."""

from crawler.families.jpage import JpageSpider
from crawler.yields import Yield
from pipeline.readers.gxt_shandong import SOURCE


class GxtShandongSpider(JpageSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "30 3 * * *"
    lists = ("https://gxt.shandong.gov.cn/col/col15201/index.html",)
    least = Yield(entries=6, new=1, days=30)
