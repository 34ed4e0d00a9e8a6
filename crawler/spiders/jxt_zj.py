"""浙江省经济和信息化厅 (jxt.zj.gov.cn): the provincial titles of Zhejiang."""

from crawler.families.jpage import JpageSpider
from crawler.yields import Yield
from pipeline.readers.jxt_zj import SOURCE


class JxtZjSpider(JpageSpider):
    name = SOURCE.name
    source = SOURCE
    lists = ("https://jxt.zj.gov.cn/col/col1659217/index.html?uid=5031616&pageNum=1",)
    least = Yield(entries=15, new=1, days=30)
