"""中国政府网, the site of the central government. Sites of ministries and places under gov.cn are other sources."""

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(name="gov_cn", title="中国政府网", hosts=("www.gov.cn",), home="100000", authority="ministry")

READER = Reader(
    layouts=(
        Layout(
            body="#UCAP-CONTENT",
            title="#ti",
            published="div.pages-date",
            outlet="div.pages-date span.font",
        ),
    )
)
