"""The Scrapy project's settings. https://docs.scrapy.org/en/latest/topics/settings.html"""

BOT_NAME = "little-giants"
SPIDER_MODULES = ["crawler.spiders"]
NEWSPIDER_MODULE = "crawler.spiders"

# miit.gov.cn answers 403 to agents that do not begin as browsers do; the rest of the string says who we are.
USER_AGENT = "Mozilla/5.0 (compatible; LittleGiants/0.1; reader of enterprise title announcements)"
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.9,*/*;q=0.8",
    "Accept-Language": "zh-CN,zh;q=0.9,en;q=0.5",
}

ROBOTSTXT_OBEY = True
# Few: a crawl that is asked to stop waits for the answers it has asked for.
CONCURRENT_REQUESTS = 2
CONCURRENT_REQUESTS_PER_DOMAIN = 1
# A page's items are handled one after another: Scrapy starts as many tasks for each page as it may handle at once.
CONCURRENT_ITEMS = 1
DOWNLOAD_DELAY = 1.0
DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = 64 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
RETRY_TIMES = 2
TWISTED_DNS_RESOLVER = "crawler.guard.GuardedResolver"

EXTENSIONS = {"crawler.recorder.RunRecorder": 0}
DOWNLOADER_MIDDLEWARES = {
    # Above RedirectMiddleware (600): a redirect's new address passes the guard as well.
    "crawler.guard.AddressGuard": 40,
    # After HttpCompression has decoded the body (590), before RetryMiddleware throws an answer away (550).
    "crawler.keep.Keep": 585,
}
ITEM_PIPELINES = {"crawler.handoff.Handoff": 100}

# Chinese as it is, not \\u6e29, in the feeds that `scrapy crawl -O` writes.
FEED_EXPORT_ENCODING = "utf-8"
TELNETCONSOLE_ENABLED = False
LOG_LEVEL = "INFO"
