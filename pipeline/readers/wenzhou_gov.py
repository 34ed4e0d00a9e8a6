"""温州市人民政府 and the bureaus of the city, on Hanweb."""

from datetime import date

from pipeline.readers.layout import Layout, Reader
from pipeline.records import Source

SOURCE = Source(
    name="wenzhou_gov",
    title="温州市人民政府",
    hosts=("wenzhou.gov.cn",),
    home="330300",
    authority="city",
)

_DETAILS = "div.small-title span"

READER = Reader(
    layouts=(
        Layout(body="#zoom", title="p.con-title", published=_DETAILS, outlet=_DETAILS),
        Layout(body="table#c", title="table#c td.title", until=date(2020, 12, 31)),
    )
)
