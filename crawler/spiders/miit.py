"""工业和信息化部 (miit.gov.cn): the ministry that grants the national titles."""

from crawler.families.jpaas import JpaasSpider
from crawler.yields import Yield
from pipeline.readers.miit import SOURCE


class MiitSpider(JpaasSpider):
    name = SOURCE.name
    source = SOURCE
    lists = ("https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/index.html",)
    least = Yield(entries=24, new=1, days=60)
