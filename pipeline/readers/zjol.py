"""浙江在线, the news site of Zhejiang, on Enorth's publishing system and in GBK until 2017, then on TRS."""

from datetime import date

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(name="zjol", title="浙江在线", hosts=("zjol.com.cn",), home="330000", authority="paper")

READER = Reader(
    layouts=(
        Layout(body="div.artCon", title="h1.artTitle", published="div.info", outlet="div.info span"),
        Layout(
            body="div.contTxt",
            title="div.contTit",
            published="div.time",
            outlet="#source_baidu",
            since=date(2017, 1, 1),
        ),
        Layout(
            body="#artibody",
            title="#artibodytitle",
            published="#pubtime_baidu",
            outlet="#source_baidu",
            until=date(2017, 12, 31),
        ),
    )
)
