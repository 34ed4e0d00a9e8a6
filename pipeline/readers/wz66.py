"""温州新闻网, the news site of Wenzhou, on Enorth's "/system/" publishing system."""

from datetime import date

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(name="wz66", title="温州新闻网", hosts=("66wz.com",), home="330300", authority="paper")

READER = Reader(
    layouts=(
        Layout(
            body="#artibody",
            title="#artibodytitle",
            published="#pubtime_baidu",
            outlet="#source_baidu",
            since=date(2016, 1, 1),
        ),
        # On health.66wz.com until 2017 at least.
        Layout(
            body="#ftcg, td.artibody, #Content_8",
            title="#artibodytitle, h1.biaoti",
            published="#pub_date, #pubtime_baidu",
            outlet="#source_baidu",
            until=date(2017, 12, 31),
        ),
    )
)
