"""江苏省工业和信息化厅 (gxt.jiangsu.gov.cn): the provincial titles of Jiangsu."""

from types import MappingProxyType

from crawler.families.jpage import PostedJpageSpider
from crawler.yields import Yield
from pipeline.readers.gxt_jiangsu import SOURCE


class GxtJiangsuSpider(PostedJpageSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "10 3 * * *"
    lists = ("https://gxt.jiangsu.gov.cn/module/web/jpage/dataproxy.jsp",)
    form = MappingProxyType(
        {
            "col": "1",
            "appid": "1",
            "webid": "23",
            "path": "/",
            "columnid": "89736",
            "sourceContentType": "1",
            "unitid": "405463",
            "webname": "江苏省工业和信息化厅",
            "permissiontype": "0",
        }
    )
    least = Yield(entries=15, new=1, days=30)
