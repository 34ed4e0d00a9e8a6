"""中国宁波网, the news site of Ningbo, on Enorth's "/system/" publishing system."""

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(name="cnnb", title="中国宁波网", hosts=("cnnb.com.cn",), home="330200", authority="paper")

READER = Reader(
    layouts=(
        Layout(
            body="#Zoom",
            title="div.heading",
            published="div.source span.left",
            outlet="div.source span.left a",
        ),
    )
)
