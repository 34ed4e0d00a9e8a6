"""温州新闻网 (66wz.com): the city's papers."""

from crawler.families.enorth import EnorthSpider
from crawler.yields import Yield
from pipeline.readers.wz66 import SOURCE


class Wz66Spider(EnorthSpider):
    name = SOURCE.name
    source = SOURCE
    lists = ("https://news.66wz.com/wenzhou/jingji/",)
    least = Yield(entries=12, new=2, days=7)
