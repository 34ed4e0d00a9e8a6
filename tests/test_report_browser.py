"""The report in a real browser: every page of it, made from what a crawl of all replicas finds."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path
from posixpath import normpath
from typing import Any
from urllib.parse import unquote, urlsplit

import lxml.html
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Dialog, Page, ViewportSize, expect, sync_playwright

from pipeline.records import Article, Evidence
from pipeline.records import Page as Fetched
from storage.store import open_store
from tests.browser import SWITCHES, chromium
from tests.command import giants
from tests.sample_crawl import SOURCE
from tests.statements import WHEN, claim_of

LANGUAGES = ("zh", "en")
# A page of each kind, and the places of which most is known.
KINDS = (
    "index.html",
    "places/index.html",
    "places/100000.html",
    "places/100000-2.html",
    "places/330300.html",
    "batches/index.html",
    "batches/little_giant-100000-b4.html",
    "conflicts.html",
    "checks.html",
    "coverage.html",
    "sources.html",
    "documents/*.html",
)
WITH_CHARTS = ("index.html", "places/100000.html", "places/330300.html", "batches/little_giant-100000-b6.html")
WITH_FIGURES = (*WITH_CHARTS, "places/330000.html", "checks.html", "conflicts.html", "coverage.html")
DESK: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}
# What A4 has between its margins.
PAPER: ViewportSize = {"width": 718, "height": 1047}
PAGE_BYTES = 200_000

Element = Any  # lxml has no types


@dataclass(frozen=True)
class Site:
    """A report in a folder, served at ``url``."""

    folder: Path
    url: str

    @cached_property
    def pages(self) -> dict[str, Element]:
        """Every page by its path in the site."""
        files = sorted(self.folder.rglob("*.html"))
        return {
            file.relative_to(self.folder).as_posix(): lxml.html.document_fromstring(file.read_bytes()) for file in files
        }

    @cached_property
    def places(self) -> dict[str, list[str]]:
        """The ids on each page."""
        return {path: page.xpath("//@id") for path, page in self.pages.items()}

    def path(self, language: str, kind: str) -> str:
        """The path of the first page of a kind."""
        return min(file.relative_to(self.folder).as_posix() for file in (self.folder / language).glob(kind))

    def target(self, path: str, address: str) -> tuple[str, str]:
        """The file, and the place in it, that a relative address on a page means."""
        parts = urlsplit(address)
        return (normpath(f"{path}/../{unquote(parts.path)}") if parts.path else path), unquote(parts.fragment)


class _Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *values: object) -> None:  # noqa: A002
        pass


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """The report in a folder, on loopback."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield Site(folder, f"http://127.0.0.1:{server.server_port}/")
        server.shutdown()


@pytest.fixture(scope="module")
def site(crawled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The report of what all replicas say."""
    folder = tmp_path_factory.mktemp("report") / "site"
    done = giants("report", "--out", folder, data=crawled)
    assert done.returncode == 0, done.stderr.decode()
    with served(folder) as found:
        yield found


# Not for the session: while Playwright's loop is there, its thread can run no other, as the replicas do.
@pytest.fixture(scope="module")
def browser(site: Site) -> Iterator[Browser]:
    """Chromium."""
    found = chromium()
    assert found, "no Chromium: python -m tests.browser installs it"
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=found, args=SWITCHES) as started:
        yield started


@contextmanager
def tab(browser: Browser, site: Site, size: ViewportSize = DESK, **options: Any) -> Iterator[Page]:
    """A tab without JavaScript, unless ``options`` switch it on. Whatever goes wrong in it, and whatever it asks of
    another host, fails the test."""
    troubles: list[str] = []

    def is_outside(url: str) -> bool:
        return not url.startswith((site.url, "data:"))

    def opened(dialog: Dialog) -> None:
        troubles.append(f"{page.url}: dialog {dialog.message}")
        dialog.dismiss()

    with browser.new_context(viewport=size, **({"java_script_enabled": False} | options)) as context:
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.on("console", lambda said: troubles.append(f"{page.url}: {said.type} {said.text}"))
        page.on("pageerror", lambda error: troubles.append(f"{page.url}: {error}"))
        page.on("requestfailed", lambda asked: troubles.append(f"{asked.url}: {asked.failure}"))
        page.on("response", lambda told: troubles.extend([f"{told.url}: {told.status}"] if told.status >= 400 else []))
        page.on("request", lambda asked: troubles.extend([asked.url] if is_outside(asked.url) else []))
        page.on("dialog", opened)
        yield page
    assert not troubles


def is_too_wide(page: Page) -> bool:
    """Whether the page itself, not a table in it, scrolls sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


def digits(text: str) -> str:
    """The first number in a text, without its commas."""
    [first, *_] = re.findall(r"\d[\d,]*", text)
    return str(first).replace(",", "")


def spread(number: int, most: int) -> list[int]:
    """At most so many indices, the first and the last among them."""
    return sorted({round(at * (number - 1) / (most - 1)) for at in range(most)}) if number else []


# The files


def test_both_languages_have_the_same_pages(site: Site) -> None:
    trees = [{path[3:] for path in site.pages if path.startswith(f"{language}/")} for language in LANGUAGES]
    assert trees[0] == trees[1]
    for path, page in site.pages.items():
        assert page.get("lang") == ("en" if path.startswith("en/") else "zh-Hans"), path
        assert page.findtext(".//title"), path


def broken_links(site: Site) -> list[str]:
    """Links and other references to what is not there, or to another host where they are followed unasked."""
    broken = []
    for path, page in site.pages.items():
        broken += [f"{path}: #{place} twice" for place, times in Counter(site.places[path]).items() if times > 1]
        for element, attribute, address, _ in page.iterlinks():
            scheme = urlsplit(address).scheme
            if scheme:
                outward = element.tag == "a" and scheme in ("http", "https")
                broken += [] if outward or scheme == "data" else [f"{path}: {element.tag} {attribute}={address}"]
                continue
            file, place = site.target(path, address)
            if not (site.folder / file).is_file() or (place and place not in site.places[file]):
                broken.append(f"{path}: {address}")
    return broken


def test_every_link_leads_somewhere(site: Site) -> None:
    assert not broken_links(site)


def test_every_figure_leads_to_a_sentence_or_a_sum(site: Site) -> None:
    for path, page in site.pages.items():
        for figure in page.cssselect("a.figure"):
            file, place = site.target(path, figure.get("href"))
            evidence = site.pages[file].get_element_by_id(place)
            assert evidence.cssselect("blockquote, .sum"), (path, file, place)
            assert digits(figure.text_content()) in evidence.text_content().replace(",", ""), (path, file, place)


def test_every_chart_has_words_and_a_table(site: Site) -> None:
    for path, page in site.pages.items():
        for chart in page.cssselect("svg"):
            words = [page.get_element_by_id(each).text_content() for each in chart.get("aria-labelledby").split()]
            assert chart.get("role") == "img" and all(words), path
            # The same numbers stand in a table under it.
            tables = chart.xpath("ancestor::figure/following::table")
            told = " ".join(table.text_content() for table in tables)
            assert all(number.text in told for number in chart.cssselect("text.number")), path
    for language, kind in product(LANGUAGES, WITH_CHARTS):
        assert site.pages[f"{language}/{kind}"].cssselect("figure > svg"), kind


def test_no_page_is_heavy(site: Site) -> None:
    for path, page in site.pages.items():
        files = [path, *(site.target(path, href)[0] for href in page.xpath("//link[@rel='stylesheet']/@href"))]
        assert sum((site.folder / file).stat().st_size for file in files) < PAGE_BYTES, path


# The browser


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_loads_on_a_phone(browser: Browser, site: Site, language: str) -> None:
    wide = []
    with tab(browser, site, PHONE) as page:
        for path in site.pages:
            if path.startswith(f"{language}/"):
                page.goto(site.url + path)
                wide += [path] if is_too_wide(page) else []
    assert not wide


def test_the_first_page_leads_to_the_overview(browser: Browser, site: Site) -> None:
    with tab(browser, site) as page:
        page.goto(site.url)
        page.wait_for_url(f"{site.url}zh/index.html")
        page.get_by_role("link", name="English").click()
        expect(page).to_have_url(f"{site.url}en/index.html")


def test_the_report_opens_from_the_disk(browser: Browser, site: Site) -> None:
    with tab(browser, Site(site.folder, f"{site.folder.as_uri()}/")) as page:
        page.goto((site.folder / "zh" / "index.html").as_uri())
        page.locator("main a.figure").first.click()
        expect(page.locator(":target")).to_be_in_viewport()
        expect(page.locator(":target")).to_have_css("position", "fixed")


@pytest.mark.parametrize(("language", "size"), [("zh", PHONE), ("en", DESK)], ids=["phone", "desk"])
def test_a_click_on_a_figure_shows_its_sentence(
    browser: Browser, site: Site, language: str, size: ViewportSize
) -> None:
    with tab(browser, site, size) as page:
        for kind in WITH_FIGURES:
            path = site.path(language, kind)
            for at in spread(len(site.pages[path].cssselect("main a.figure")), 3):
                page.goto(site.url + path)
                figure = page.locator("main a.figure").nth(at)
                number = digits(figure.inner_text())
                figure.click()
                evidence = page.locator(":target")
                expect(evidence).to_be_in_viewport()
                expect(evidence.locator("blockquote, .sum").first).to_be_in_viewport()
                assert number in evidence.inner_text().replace(",", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_leads_to_its_article_and_back(browser: Browser, site: Site, language: str) -> None:
    with tab(browser, site) as page:
        page.goto(f"{site.url}{language}/places/330300.html")
        figure = page.locator("table.cohorts a.figure", has_text="31").first
        figure.click()
        evidence = page.locator(":target")
        stated = evidence.locator("blockquote mark").first.inner_text()
        evidence.locator(".from a").first.click()
        highlighted = page.locator("mark:target, mark:has(:target)")
        expect(highlighted).to_be_in_viewport()
        assert "".join(stated.split()) in "".join(highlighted.inner_text().split())
        looks = "mark => [getComputedStyle(mark).backgroundColor, getComputedStyle(mark.parentNode).backgroundColor]"
        assert len(set(highlighted.evaluate(looks))) == 2
        page.go_back()
        expect(evidence).to_be_in_viewport()
        evidence.locator(".close a").click()
        expect(figure).to_be_in_viewport()
        expect(page.locator(".evidence:target")).to_have_count(0)


@pytest.mark.parametrize(("size", "scheme"), [(DESK, "light"), (PHONE, "dark")], ids=["desk", "phone"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_shuts_anyone_out(browser: Browser, site: Site, language: str, size: ViewportSize, scheme: str) -> None:
    axe, found = Axe(), []
    with tab(browser, site, size, color_scheme=scheme, java_script_enabled=True) as page:
        for kind in KINDS:
            page.goto(site.url + site.path(language, kind))
            for violation in axe.run(page).response["violations"]:
                found += [(kind, violation["id"], node["html"]) for node in violation["nodes"]]
    assert not found


@pytest.mark.parametrize("language", LANGUAGES)
def test_charts_and_tables_fit_on_paper(browser: Browser, site: Site, language: str) -> None:
    wide = []
    with tab(browser, site, PAPER, color_scheme="dark") as page:
        page.emulate_media(media="print")
        for kind in KINDS:
            page.goto(site.url + site.path(language, kind))
            for drawn in page.locator("svg, table").all():
                expect(drawn).to_be_visible()
            expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
            wide += [kind] if is_too_wide(page) else []
    assert not wide


# Text from the web

HOSTILE = {
    "a script": "<script>alert(1)</script><img src=x onerror=alert(1)></title></svg><svg onload=alert(1)>",
    "quotes": """" onmouseover="alert(1)" x=' onfocus='alert(1)' autofocus &amp;&lt;b&gt; {{ 7*7 }} {% raw %}""",
    "marks from right to left": "\u202etxt.exe\u2067\u200f שלום\u0007",
    "10,000 characters": "长" * 10_000,
    "10,000 letters": "W" * 10_000,
}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The report of articles whose every word wants to be markup."""
    data = tmp_path_factory.mktemp("hostile")
    with open_store(None, data) as store:
        for count, (kind, words) in product((9, 19), HOSTILE.items()):
            evidence = f"{words}温州市{count}家"
            url = f"https://news.66wz.com/{count}/{kind}'\"><script>alert(1)</script>.shtml"
            page = Fetched(url, evidence.encode(), WHEN)
            article = Article(url, words, f"{words}\n{evidence}", outlet=words, published=WHEN)
            stated = claim_of(f"wz66 2022-08-11: 温州市 new {count} batch 2 confirmed")
            span = Evidence(len(words) + 1, len(article.text), evidence)
            claims = [replace(stated, evidence=span), replace(stated, evidence=span, subset=words)]
            store.save(page, store.keep(page).snapshot, SOURCE, article, claims, rules="rules")
        store.reconcile()
    folder = tmp_path_factory.mktemp("report") / "site"
    done = giants("report", "--out", folder, data=data)
    assert done.returncode == 0, done.stderr.decode()
    with served(folder) as found:
        yield found


def test_text_from_the_web_is_never_markup(hostile: Site) -> None:
    assert not broken_links(hostile)
    shown = " ".join(page.text_content() for page in hostile.pages.values())
    for words in HOSTILE.values():
        assert words[:100].replace("\u0007", "") in shown
    for path, page in hostile.pages.items():
        assert not page.xpath("//script | //img | //@*[starts-with(name(), 'on')] | //@style"), path
        assert all("家" in quote.text_content() for quote in page.cssselect("blockquote")), path
        # What turns the direction of text does so to itself alone.
        turned = page.xpath("//body//text()[contains(., '\u202e')][not(ancestor::bdi or ancestor::*[@dir = 'auto'])]")
        assert not turned, path
        assert (hostile.folder / path).stat().st_size < PAGE_BYTES, path


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_text_from_the_web_does_nothing(browser: Browser, hostile: Site, size: ViewportSize) -> None:
    wide = []
    with tab(browser, hostile, size, java_script_enabled=True) as page:
        for path in hostile.pages.keys() - {"index.html"}:
            page.goto(hostile.url + path)
            wide += [path] if is_too_wide(page) else []
    assert not wide
