"""新华网, the site of Xinhua, the national news agency, xinhuanet.com until it became news.cn."""

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
        Layout(
            served="since about 2021",
            body="#detailContent, #detail",
            title="div.head-line h1",
            published="div.header-time",
            outlet="div.source",
        ),
        Layout(
            served="until about 2021",
            body="#p-detail",
            title="div.h-title",
            published="span.h-time",
            outlet="div.h-info span",
        ),
    )
)
