"""新华网, the site of Xinhua, the national news agency, xinhuanet.com until it became news.cn."""

from datetime import date

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(
    name="xinhua",
    title="新华网",
    hosts=("news.cn", "xinhuanet.com"),
    home="100000",
    authority="paper",
)

READER = Reader(
    layouts=(
        # The move to news.cn was in 2021: either may have served that year.
        Layout(
            body="#detailContent, #detail",
            title="div.head-line h1",
            published="div.header-time",
            outlet="div.source",
            since=date(2021, 1, 1),
        ),
        Layout(
            body="#p-detail",
            title="div.h-title",
            published="span.h-time",
            outlet="div.h-info span",
            until=date(2021, 12, 31),
        ),
    )
)
