"""广东省工业和信息化厅, the province's department of industry, on the platform gkmlpt."""

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(
    name="gdii",
    title="广东省工业和信息化厅",
    hosts=("gdii.gd.gov.cn",),
    home="440000",
    authority="province",
)

# Title, time and outlet stand in the head, as the guideline for government sites wants it.
READER = Reader(layouts=(Layout(body="div.article-content", title="h1"),))
