"""Sites of governments, of whatever CMS: their pages read by the meta tags that the law demands of them.

A site is added by its address here, and by nothing else: that of its home page, or of its sitemap where it has one.
Pages of sites that do not stand here read the same way when they are ingested by hand.
"""

from typing import Final
from urllib.parse import urlsplit

from pipeline.readers.layout import Reader
from pipeline.records import Source

SITES: Final = (
    "https://www.jiaxing.gov.cn/sitemap.xml",
    "https://gxj.suzhou.gov.cn/",
    "http://www.yueqing.gov.cn/",
)

SOURCE = Source(
    name="gov_site",
    title="政府网站",
    hosts=tuple(str(urlsplit(site).hostname) for site in SITES),
    # Each page tells the place that its site speaks for, and so its rank. Of the source as a whole no more is sure than
    # that it reports, as a paper does.
    home=None,
    authority="paper",
)

READER = Reader(layouts=())
