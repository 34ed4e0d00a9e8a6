"""温州新闻网 (66wz.com): the city's papers."""

from crawler.families.enorth import EnorthSpider
from pipeline.readers.wz66 import SOURCE


class Wz66Spider(EnorthSpider):
    name = SOURCE.name
    source = SOURCE
    channels = ("https://news.66wz.com/wenzhou/jingji/",)
