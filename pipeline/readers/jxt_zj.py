"""浙江省经济和信息化厅, the province's department of industry, first on Hanweb JCMS, then on JPaaS."""

from datetime import date

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(
    name="jxt_zj",
    title="浙江省经济和信息化厅",
    hosts=("jxt.zj.gov.cn",),
    home="330000",
    authority="province",
)

_DETAILS = "div.small-title span"

READER = Reader(
    layouts=(
        # The move from JCMS to JPaaS was in about 2024: either may have served that year.
        Layout(
            body="#zoom",
            title="p.con-title",
            published=_DETAILS,
            outlet=_DETAILS,
            until=date(2024, 12, 31),
        ),
        Layout(
            body="div.article-content, div.wrapper_detail_text, div.bt-box-1170",
            title="p.con-title, h1",
            published=_DETAILS,
            outlet=_DETAILS,
            since=date(2024, 1, 1),
        ),
    )
)
