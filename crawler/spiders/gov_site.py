"""Government sites of whatever CMS: pipeline/readers/gov_site.py lists them."""

from crawler.families.government import GovernmentSpider
from pipeline.readers.gov_site import SITES, SOURCE


class GovSiteSpider(GovernmentSpider):
    name = SOURCE.name
    source = SOURCE
    cron = "0 3 * * *"
    lists = SITES
