"""江苏省工业和信息化厅 (gxt.jiangsu.gov.cn): the provincial titles of Jiangsu."""

from crawler.families.jpage import PostedJpageSpider
from pipeline.readers.gxt_jiangsu import SOURCE


class GxtJiangsuSpider(PostedJpageSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "10 3 * * *"
    proxy = "https://gxt.jiangsu.gov.cn/module/web/jpage/dataproxy.jsp"
    lists = (
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
        },
    )
