"""Government sites of whatever CMS: pipeline/readers/gov_site.py lists them."""

from crawler.families.government import GovernmentSpider
from crawler.yields import Yield
from pipeline.readers.gov_site import SITES, SOURCE


class GovSiteSpider(GovernmentSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "0 3 * * *"
    lists = SITES
    least = Yield(entries=10, new=1, days=30)
