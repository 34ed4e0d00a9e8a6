"""中国政府网 (www.gov.cn): what the State Council's office publishes and republishes, policies and news."""

from crawler.families.json_list import JsonListSpider
from crawler.yields import Yield
from pipeline.readers.gov_cn import SOURCE


class GovCnSpider(JsonListSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "40 2 * * *"
    lists = (
        "https://www.gov.cn/zhengce/zuixin/ZUIXINZHENGCE.json",
        "https://www.gov.cn/yaowen/liebiao/YAOWENLIEBIAO.json",
    )
    url, title, day = "URL", "TITLE", "DOCRELPUBTIME"
    least = Yield(entries=10, new=1, days=30)
