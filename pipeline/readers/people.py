"""人民网, the site of People's Daily, the central committee's paper. Pages say GB2312 and are UTF-8, old ones GBK."""

from datetime import date

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(
    name="people",
    title="人民网",
    hosts=("people.com.cn", "people.cn"),
    home="100000",
    authority="paper",
)

READER = Reader(
    layouts=(
        # The change was in about 2020.
        Layout(
            body="div.rm_txt_con",
            title="div.rm_txt h1",
            published="div.channel div.col-1-1",
            outlet="div.channel div.col-1-1",
            since=date(2020, 1, 1),
        ),
        Layout(
            body="#rwb_zw",
            title="div.text_title h1",
            published="div.box01 div.fl",
            outlet="div.box01 div.fl",
            until=date(2020, 12, 31),
        ),
    )
)
