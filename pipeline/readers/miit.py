"""工业和信息化部, the ministry that grants the title of little giant, on JPaaS."""

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(name="miit", title="工业和信息化部", hosts=("miit.gov.cn",), home="100000", authority="ministry")

READER = Reader(
    layouts=(
        Layout(
            body="#con_con",
            title="#con_title",
            published="#con_time",
            outlet="div.cinfo.center > span:nth-child(2)",
        ),
    )
)
