"""The proxy under real HTTP and HTTPS requests, and the replicas' pages, lists and annotations against each other."""

from __future__ import annotations

import gzip
import html
import http.client
import importlib
import json
import re
import resource
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from crawler.families.announcements import AnnouncementSpider
from fixtures.replay import FIXTURES, Replay, Replica, Request, replicas, stored
from fixtures.trouble import HUGE, PARAGRAPHS

NEWS = "https://news.66wz.com"
CHANNEL = f"{NEWS}/wenzhou/jingji/"
EDITED = f"{NEWS}/system/2026/03/18/105773936.shtml"
TROUBLE = "https://trouble.example"
SPIDERS = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": ["crawler.spiders"]}))
SOURCES = sorted(file.parent.name for file in FIXTURES.glob("*/index.json"))


@pytest.fixture
def proxy() -> Iterator[Replay]:
    with Replay() as proxy:
        yield proxy


class Client:
    """A client that checks certificates, follows no redirect, and goes through the proxy."""

    def __init__(self, proxy: Replay) -> None:
        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *_: Any, **__: Any) -> None:
                return None

        trusted = ssl.create_default_context(cadata=proxy.certificate.decode())
        self.opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({"http": proxy.url, "https": proxy.url}),
            urllib.request.HTTPSHandler(context=trusted),
            Stay(),
        )

    def ask(self, url: str, **options: Any) -> tuple[int, http.client.HTTPMessage, bytes]:
        """Status, headers and body, whatever the status."""
        try:
            answer = self.opener.open(urllib.request.Request(url, **options), timeout=5)
        except urllib.error.HTTPError as refusal:
            answer = refusal
        with answer:
            return answer.status, answer.headers, answer.read()


@pytest.fixture
def client(proxy: Replay) -> Client:
    return Client(proxy)


class TestProxy:
    @pytest.mark.parametrize("scheme", ["http", "https"])
    def test_a_site_answers_under_its_own_address(self, client: Client, proxy: Replay, scheme: str) -> None:
        url = f"{scheme}://news.66wz.com/wenzhou/jingji/"
        status, headers, body = client.ask(url)
        assert (status, headers["Content-Type"]) == (200, "text/html")
        assert "经济 - 新闻中心 - 温州新闻网" in body.decode("gb18030")
        assert proxy.requests == [("GET", url, 200)]

    def test_a_host_without_a_replica_stays_unreached(self, client: Client) -> None:
        status, _, body = client.ask("http://www.example.org/")
        assert (status, body) == (502, b"no replica answers for www.example.org\n")

    def test_the_environment_sends_everything_through_it(self, proxy: Replay) -> None:
        everything = proxy.environment()
        assert {everything[name] for name in ("http_proxy", "HTTPS_PROXY")} == {proxy.url}
        assert everything["no_proxy"] == everything["NO_PROXY"] == ""

    def test_a_connection_carries_many_requests(self, proxy: Replay) -> None:
        tunnel = http.client.HTTPSConnection("127.0.0.1", proxy.port, context=ssl._create_unverified_context())
        tunnel.set_tunnel("trouble.example")
        seen = []
        for method, path in [("GET", "/article"), ("HEAD", "/article"), ("GET", "/404"), ("GET", "/empty")]:
            tunnel.request(method, path)
            answer = tunnel.getresponse()
            seen.append((answer.status, int(answer.headers["Content-Length"]), len(answer.read())))
        tunnel.close()
        article = seen[0][1]
        assert seen == [(200, article, article), (200, article, 0), (404, seen[2][1], seen[2][1]), (200, 0, 0)]

    def test_an_unchanged_page_is_not_sent_again(self, client: Client) -> None:
        _, headers, _ = client.ask(EDITED)
        status, _, body = client.ask(EDITED, headers={"If-None-Match": headers["ETag"]})
        assert (status, body) == (304, b"")
        assert client.ask(EDITED, headers={"If-None-Match": '"another"'})[0] == 200

    def test_a_page_is_compressed_for_who_takes_it(self, client: Client) -> None:
        _, headers, plain = client.ask(EDITED)
        assert headers["Content-Encoding"] is None
        _, headers, packed = client.ask(EDITED, headers={"Accept-Encoding": "gzip, deflate"})
        assert headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(packed) == plain

    def test_the_edition_changes_while_it_runs(self, client: Client, proxy: Replay) -> None:
        first, first_list = client.ask(EDITED)[2], client.ask(CHANNEL)[2]
        proxy.edition = 2
        second, second_list = client.ask(EDITED)[2], client.ask(CHANNEL)[2]
        assert "共有4328家企业入围" in first.decode("gb18030")
        assert "共有4357家企业入围" in second.decode("gb18030")
        assert "全国高新技术企业达50.9万家" in second_list.decode("gb18030")
        assert "全国高新技术企业达50.9万家" not in first_list.decode("gb18030")

    @pytest.mark.parametrize("begun", [False, True])
    def test_it_closes_while_a_client_waits(self, begun: bool) -> None:
        with Replay() as proxy:
            waiting = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=5)
            waiting.request("GET", "http://trouble.example/timeout")
            while begun and not proxy.requests:
                time.sleep(0.01)
        with pytest.raises(ConnectionResetError):
            waiting.getresponse()
        waiting.close()


class TestTrouble:
    @pytest.mark.parametrize(
        ("path", "status"),
        [("/403", 403), ("/404", 404), ("/500", 500), ("/503", 503), ("/challenge", 412), ("/nowhere", 404)],
    )
    def test_refusals(self, client: Client, path: str, status: int) -> None:
        assert client.ask(TROUBLE + path)[0] == status

    def test_a_stall(self, client: Client) -> None:
        with pytest.raises(TimeoutError):
            client.opener.open(TROUBLE + "/timeout", timeout=0.3)

    def test_a_reset(self, client: Client, proxy: Replay) -> None:
        with pytest.raises((ConnectionResetError, urllib.error.URLError)) as caught:
            client.ask(TROUBLE + "/reset")
        reason = caught.value.reason if isinstance(caught.value, urllib.error.URLError) else caught.value
        assert isinstance(reason, ConnectionResetError)
        assert proxy.requests == [("GET", TROUBLE + "/reset", 0)]

    def test_a_truncated_body(self, client: Client) -> None:
        with pytest.raises(http.client.IncompleteRead):
            client.ask(TROUBLE + "/truncated")

    def test_a_body_in_drips_is_whole_in_the_end(self, client: Client) -> None:
        assert client.ask(TROUBLE + "/drip")[2] == client.ask(TROUBLE + "/article")[2]

    @pytest.mark.parametrize("path", ["/huge", "/huge-chunked"])
    def test_a_huge_body_is_made_as_it_is_sent(self, client: Client, path: str) -> None:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        size = 0
        with client.opener.open(TROUBLE.replace("https", "http") + path, timeout=5) as answer:
            while piece := answer.read(1_000_000):
                size += len(piece)
        assert size == HUGE
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KiB

    @pytest.mark.parametrize(
        ("path", "target"),
        [
            ("/redirect-to-loopback", "http://127.0.0.1:9/article"),
            ("/redirect-to-private", "http://192.168.0.1/article"),
            ("/redirect-loop", "/redirect-loop"),
        ],
    )
    def test_redirects(self, client: Client, path: str, target: str) -> None:
        status, headers, _ = client.ask(TROUBLE + path)
        assert (status, headers["Location"]) == (302, target)

    def test_a_flaky_page_fails_once(self, client: Client) -> None:
        url = f"{TROUBLE}/flaky/{id(client)}"
        assert [client.ask(url)[0] for _ in range(3)] == [500, 200, 200]

    @pytest.mark.parametrize(
        ("path", "charset"), [("/no-charset", "gb18030"), ("/utf8-as-gb2312", "utf-8"), ("/utf16", "utf-16")]
    )
    def test_charsets_that_the_label_does_not_tell(self, client: Client, path: str, charset: str) -> None:
        assert PARAGRAPHS[0] in client.ask(TROUBLE + path)[2].decode(charset)


class TestEnorthLists:
    def test_the_pages_chain_from_maxpage_down_to_the_oldest(self, client: Client) -> None:
        index = client.ask(CHANNEL)[2].decode("gb18030")
        script = re.search(r'<script src="(\S+count_page_list_\d{19}\.js)"></script><div id="pagetemple">', index)
        assert script is not None
        highest = re.search(r"maxpage = (\d+);", client.ask(script[1])[2].decode("gb18030"))
        assert highest is not None
        address = script[1].replace("count_page_list_", "000/000/c").replace(".js", "_{:09d}.shtml")
        pages = [client.ask(address.format(n))[2].decode("gb18030") for n in range(int(highest[1]), 0, -1)]
        chained = [url for page in pages for url in re.findall(r'<li><a href="(\S+/system/\S+)"', page)]
        indexed = {row["url"] for row in index_of("wz66") if row["since_edition"] == 1}
        assert len(pages) >= 3
        assert len(chained) == len(set(chained))
        assert set(chained) == indexed
        dates = [re.sub(r".*/system/(\d+)/(\d+)/(\d+)/.*", r"\1\2\3", url) for url in chained]
        assert dates == sorted(dates, reverse=True)
        assert client.ask(address.format(int(highest[1]) + 1))[0] == 404

    def test_a_deleted_page_is_the_sites_own_404(self, client: Client) -> None:
        [gone] = [row["url"] for row in index_of("wz66") if "融资对接会" in row["title"]]
        status, _, body = client.ask(gone)
        assert status == 404
        assert "不存在或已被删除" in body.decode("gb18030")


def index_of(source: str) -> list[dict[str, Any]]:
    return cast(list[dict[str, Any]], json.loads((FIXTURES / source / "index.json").read_text("utf-8")))


def expected_of(source: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FIXTURES / source / "expected.jsonl").read_text("utf-8").splitlines()]


def replica_of(source: str) -> Replica:
    return cast(Replica, importlib.import_module(f"fixtures.{source}.replica"))


def request_for(source: str, url: str) -> Request:
    """What the source's spider asks for where it wants that page."""
    spider = cast(type[AnnouncementSpider], SPIDERS.load(source))
    asked = spider.page_request(url)
    return Request(asked.method, asked.url, body=asked.body)


def words(markup: str) -> str:
    """The text of a page without its tags and blanks."""
    return re.sub(r"\s|\u3000", "", html.unescape(re.sub(r"<[^>]*>", "", markup)))


@pytest.mark.parametrize("source", SOURCES)
class TestReplicas:
    def test_every_listed_page_is_served_but_one_that_was_deleted(self, source: str) -> None:
        replica = replica_of(source)
        asked = {
            row["url"]: replica.respond(request_for(source, row["url"]), row["since_edition"])
            for row in index_of(source)
        }
        gone = [url for url, answer in asked.items() if answer is None or answer.status == 404]
        assert len(gone) == 1
        assert {answer.status for url, answer in asked.items() if answer is not None and url not in gone} == {200}

    def test_it_is_rich_enough(self, source: str) -> None:
        rows, lines = index_of(source), expected_of(source)
        assert len({line["url"] for line in lines}) >= 15
        assert len([row for row in rows if not row["related"]]) >= 5
        assert {line["edition"] for line in lines} == {1, 2}

    def test_what_is_expected_stands_in_the_page(self, source: str) -> None:
        replica = replica_of(source)
        for line in expected_of(source):
            answer = replica.respond(request_for(source, line["url"]), line["edition"])
            assert answer is not None and isinstance(answer.body, bytes), line["url"]
            text = words(_decoded(answer.body))
            for sentence in [claim["evidence"] for claim in line["claims"]] + [line["title"], line["ends"]]:
                assert words(sentence) in text, (line["url"], sentence)

    def test_the_noise_of_a_later_edition_changes_pages_and_no_words(self, source: str) -> None:
        replica = replica_of(source)
        changed = 0
        edited = {line["url"] for line in expected_of(source) if line["edition"] == 2}
        for line in expected_of(source):
            if line["url"] in edited or line["edition"] != 1:
                continue
            first, second = (replica.respond(request_for(source, line["url"]), edition) for edition in (1, 2))
            assert first is not None and second is not None
            assert isinstance(first.body, bytes) and isinstance(second.body, bytes)
            changed += first.body != second.body
            assert words(line["ends"]) in words(_decoded(second.body))
        assert changed >= 5


def test_together_they_tell_of_every_batch() -> None:
    claims = [claim for source in SOURCES for line in expected_of(source) for claim in line["claims"]]
    assert {claim["batch_last"] for claim in claims} >= set(range(1, 8))


def test_no_host_has_two_replicas() -> None:
    claimed = [host for replica in set(replicas().values()) for host in replica.HOSTS]
    assert len(claimed) == len(set(claimed))


def test_a_page_outside_its_shelf_is_not_served(tmp_path: Path) -> None:
    (tmp_path / "pages" / "a.example").mkdir(parents=True)
    (tmp_path / "secret").write_text("kept")
    assert stored(tmp_path, "http://a.example/../../secret", 1) is None
    assert stored(tmp_path, "http://a.example/%2e%2e/%2e%2e/secret", 1) is None


def _decoded(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode("gb18030")
