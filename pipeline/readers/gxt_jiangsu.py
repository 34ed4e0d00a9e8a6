"""江苏省工业和信息化厅, the province's department of industry, on Hanweb."""

from datetime import date

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(
    name="gxt_jiangsu",
    title="江苏省工业和信息化厅",
    hosts=("gxt.jiangsu.gov.cn",),
    home="320000",
    authority="province",
)

# Title, time and outlet are taken from the head: the guideline's tags are complete here.
READER = Reader(
    layouts=(
        Layout(body="div.article_zoom, div.scroll_main.bfr_article_content", since=date(2022, 1, 1)),
        Layout(body="div.artile_zw #zoom, div.artile_zw", title="div.artile_zw p.con-title", until=date(2022, 12, 31)),
    )
)
