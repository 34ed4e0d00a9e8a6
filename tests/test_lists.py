"""Lists by each family's own mechanism: in what order they are asked for, and what a list that is none is called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fixtures.replay import Replay, Request, Response
from storage.store import open_store
from tests.command import HASTE, giants


def asked(source: str, data: Path, spoil: Callable[[str], bytes | None] = lambda url: None) -> tuple[list[str], str]:
    """What a crawl asked for, as paths with queries in order, and what it said on standard error.

    ``spoil`` gives the body that an address answers with, or None for the replica's own.
    """
    with Replay() as proxy:
        whole = Replay.answer

        def answer(request: Request) -> Response:
            body = spoil(request.url)
            return whole(proxy, request) if body is None else Response(200, [], body)

        proxy.answer = answer  # type: ignore[method-assign]
        done = giants("crawl", source, *HASTE, data=data, proxy=proxy)
        requests = [urlsplit(url) for _, url, _ in proxy.requests]
    return [f"{url.path}?{url.query}".removesuffix("?") for url in requests], done.stderr.decode()


def exit_of(source: str, data: Path) -> str | None:
    """How the latest crawl of a source ended."""
    with open_store(data=data) as store:
        return store.runs(limit=1, source=source)[0].exit


def test_gkmlpt_goes_from_its_index_to_its_category_page_by_page(tmp_path: Path) -> None:
    urls, _ = asked("gdii", tmp_path)
    lists = [url for url in urls if url.startswith("/gkmlpt")]
    assert lists == ["/gkmlpt/index", *(f"/gkmlpt/api/all/2925?page={page}&sid=2" for page in (1, 2, 3))]


@pytest.mark.parametrize(
    ("index", "says"),
    [
        (b"<html>", "no SID and TREE in it"),
        (b"<script>_CONFIG={SID:'2',TREE:[{]}</script>", "the lists cannot be told"),
        ("<script>_CONFIG={SID:'2',TREE:[{'id':1}]}</script>".replace("'id'", '"id"').encode(), "no category 通知公告"),
    ],
    ids=["another page", "broken", "renamed"],
)
def test_gkmlpt_without_its_category_is_an_incident(index: bytes, says: str, tmp_path: Path) -> None:
    _, said = asked("gdii", tmp_path, lambda url: index if url.endswith("/gkmlpt/index") else None)
    assert f"no_list: https://gdii.gd.gov.cn/gkmlpt/index: the lists cannot be told: {says}"[:60] in said
    assert says in said
    assert exit_of("gdii", tmp_path) == "failed"


@pytest.mark.parametrize(
    ("source", "mark"), [("gdii", "/gkmlpt/api/"), ("gov_cn", "ZUIXINZHENGCE.json"), ("gov_cn", "YAOWENLIEBIAO.json")]
)
@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"articles": [{}]}'])
def test_json_that_is_no_list_is_an_incident(source: str, mark: str, body: bytes, tmp_path: Path) -> None:
    _, said = asked(source, tmp_path, lambda url: body if mark in url else None)
    assert "bad_list" in said or "empty_list" in said
    assert "Traceback" not in said
    assert exit_of(source, tmp_path) == "failed"
