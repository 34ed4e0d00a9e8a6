"""山东省工业和信息化厅, the province's department of industry, on Hanweb."""

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(
    name="gxt_shandong",
    title="山东省工业和信息化厅",
    hosts=("gxt.shandong.gov.cn",),
    home="370000",
    authority="province",
)

READER = Reader(
    layouts=(
        Layout(
            body="#second1 div.s17 div.news-body",
            title="#second1 h1",
            published="#second1 div.news-info span",
            outlet="#second1 div.news-info span",
        ),
    )
)
