"""广东省工业和信息化厅 (gdii.gd.gov.cn): the provincial titles of Guangdong, and what the ministry grants there."""

from crawler.families.gkmlpt import GkmlptSpider
from crawler.yields import Yield
from pipeline.readers.gdii import SOURCE


class GdiiSpider(GkmlptSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "20 2 * * *"
    lists = ("https://gdii.gd.gov.cn/gkmlpt/index",)
    least = Yield(entries=8, new=1, days=30)
