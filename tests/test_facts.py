"""``giants facts``: what the replicas' pages, crawled and read, say together of a place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.command import giants, one_line


def known(place: str, data: Path) -> dict[str, Any]:
    """What ``giants facts`` knows of a place's little giants."""
    done = giants("facts", place, "--programme", "little_giant", "--format", "json", data=data)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_contradictions_stand_with_their_sources(crawled: Path) -> None:
    [batch_4] = [fact for fact in known("全国", crawled)["facts"] if fact["fact"].endswith("/b4/new")]
    assert batch_4["agreement"] == "conflicting"
    assert [(value["value"], value["role"]) for value in batch_4["values"]] == [
        (4328, "for"),
        (4357, "against"),
        (4359, "against"),
    ]
    for value in batch_4["values"]:
        for claim in value["claims"]:
            assert f"{value['value']}家" in claim["evidence"]
            assert claim["url"].startswith(("https://", "http://"))


def test_the_first_batch_of_a_city_is_derived(crawled: Path) -> None:
    text = giants("facts", "温州市", "--programme", "little_giant", data=crawled).stdout.decode()
    assert (
        "52 (total of batches 1–3) = ? (batch 1 new) + 19 (batch 2 new) + 31 (batch 3 new): batch 1 new must be 2"
        in text
    )
    assert "batch 1 new · derived: nothing states it" in text
    assert "“第二批国家专精特新“小巨人”企业中，温州市有19家企业入选”" in text


def test_the_readme_shows_what_comes_out(crawled: Path) -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
    command = "giants facts 温州市 --programme little_giant"
    shown = readme.partition(f"    $ {command}\n")[2].partition("      …\n")[0]
    printed = giants(*command.split()[1:], data=crawled).stdout.decode()
    assert shown
    assert [line.strip() for line in printed.strip().splitlines()][: shown.count("\n")] == [
        line.strip() for line in shown.splitlines()
    ]


def test_a_sum_that_fails_says_with_which_other_number_it_would_hold(crawled: Path) -> None:
    for place in ("浙江省", "杭州市"):
        text = giants("facts", place, "--programme", "little_giant", data=crawled).stdout.decode()
        assert "✗ fails by 1  400 (浙江省, batch 6 new) = 155 (杭州市)" in text
        assert "holds with 156 for 杭州市" in text


def test_a_place_that_nobody_speaks_of(crawled: Path) -> None:
    assert giants("facts", "拉萨市", data=crawled).stdout.decode() == "Nothing is known of 拉萨市 yet.\n"


def test_bad_input_gets_one_line(data: Path) -> None:
    assert "亚特兰蒂斯: no division" in one_line(giants("facts", "亚特兰蒂斯", data=data))
    assert "--programme giants: no programme" in one_line(giants("facts", "温州市", "--programme", "giants", data=data))
