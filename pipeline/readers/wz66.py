"""温州新闻网, the news site of Wenzhou, on Enorth's "/system/" publishing system."""

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(name="wz66", title="温州新闻网", hosts=("66wz.com",), home="330300", authority="paper")

READER = Reader(
    layouts=(
        Layout(
            served="since about 2017",
            body="#artibody",
            title="#artibodytitle",
            published="#pubtime_baidu",
            outlet="#source_baidu",
        ),
        Layout(
            served="2016 and before, and on health.66wz.com",
            body="#ftcg, td.artibody, #Content_8",
            title="#artibodytitle, h1.biaoti",
            published="#pub_date, #pubtime_baidu",
            outlet="#source_baidu",
        ),
    )
)
