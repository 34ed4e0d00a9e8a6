"""浙江省惠企政策信息平台 (zj87.jxt.zj.gov.cn): notices and policies of Zhejiang since 2025."""

from collections.abc import Mapping
from typing import ClassVar

from crawler.families.post_api import PostApiSpider
from crawler.yields import Yield
from pipeline.readers.jxt_zj_spa import SOURCE


class JxtZjSpaSpider(PostApiSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "10 3 * * *"
    lists = ("https://zj87.jxt.zj.gov.cn/webapi/extMsPolicyInfo/list",)
    # 2 is the order by date, the newest first.
    form: ClassVar[Mapping[str, str]] = {"keywords": "", "policyCategory": "", "orderby": "2", "pageSize": "10"}
    detail = "https://zj87.jxt.zj.gov.cn/webapi/PolicyInfo/pcConsultDetail"
    page = "https://zj87.jxt.zj.gov.cn/zjhqpt/views/policy-zw/detail.html"
    least = Yield(entries=8, new=1, days=30)
