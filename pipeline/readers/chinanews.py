"""中国新闻网, the site of China News Service, a national news agency."""

from datetime import date

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(
    name="chinanews",
    title="中国新闻网",
    hosts=("chinanews.com.cn", "chinanews.com"),
    home="100000",
    authority="paper",
)

READER = Reader(
    layouts=(
        # The move was in 2021 or 2022: either may have served then.
        Layout(
            body="div.content_maincontent_more div.left_zw",
            title="h1.content_left_title",
            published="#pubtime_baidu, div.content_left_time",
            outlet="#source_baidu, div.content_left_time",
            since=date(2021, 1, 1),
        ),
        Layout(
            body="div.left_zw",
            title="#cont_1_1_2 h1",
            published="#pubtime_baidu, div.left-t",
            outlet="#source_baidu, div.left-t",
            until=date(2022, 12, 31),
        ),
    )
)
