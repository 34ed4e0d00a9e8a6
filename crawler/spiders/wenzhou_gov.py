"""温州市人民政府 (wenzhou.gov.cn): the city's government and its bureau of industry."""

from crawler.families.jpage import JpageSpider
from crawler.yields import Yield
from pipeline.readers.wenzhou_gov import SOURCE


class WenzhouGovSpider(JpageSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "40 2 * * *"
    lists = (
        "https://wzjxw.wenzhou.gov.cn/col/col1210255/index.html?uid=3979414&pageNum=1",
        "https://www.wenzhou.gov.cn/col/col1217831/index.html",
    )
    least = Yield(entries=10, new=1, days=30)
