"""The spiders that there are, and the families that they are of."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from crawler import families as package
from crawler.families.announcements import AnnouncementSpider

Spider = type[AnnouncementSpider]


def spiders() -> dict[str, Spider]:
    """Every source's spider, by name."""
    loader = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": ["crawler.spiders"]}))
    return {name: cast(Spider, loader.load(name)) for name in sorted(loader.list())}


def families() -> dict[str, Spider]:
    """Every family's base spider, by the family's name: ``JsonListSpider`` is ``json_list``."""
    modules = [import_module(f"{package.__name__}.{module.name}") for module in iter_modules(package.__path__)]
    bases = [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and value.__module__ == module.__name__ and issubclass(value, AnnouncementSpider)
    ]
    return {_name(base): base for base in bases if base is not AnnouncementSpider}


def family_of(spider: Spider) -> str:
    """The name of the family that a spider is of: of several that stand on each other, the nearest."""
    known = families()
    return next(name for base in spider.__mro__ if (name := _name(base)) in known and known[name] is base)


def _name(base: type) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", base.__name__.removesuffix("Spider")).lower()
