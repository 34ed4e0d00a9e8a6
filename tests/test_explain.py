"""``giants extract --explain``: why a text gives the claims that it gives.

In the tables each field of a claim stands with the words that gave it, ``<`` before words of another sentence or
number, ``carried`` and ``default`` where no words did.
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.display import show_explanation
from fixtures.trouble import NOTICE
from pipeline.claims import find_claims
from pipeline.explaining import Because, Explanation, LeftOut, Mention, TurnedDown, explained
from tests.claims.table import TABLE
from tests.command import GIANTS, environment, giants
from tests.test_claims_invariants import FRAGMENTS
from tests.test_fixtures import article_of, expected

README = Path(__file__).parent.parent / "README.md"
NEWS = "第五批国家级专精特新“小巨人”企业名单公布，我市新增38家。\n其中乐清市14家，占全市36.8%。"

FIELDS = [
    (
        NEWS,
        "温州市",
        [
            {
                "count": "38家",
                "programme": "国家级专精特新“小巨人”企业",
                "level": "国家级专精特新“小巨人”企业",
                "region": "我市",
                "batch": "第五批",
                "measure": "新增",
                "status": "公布",
            },
            {
                "count": "14家",
                "programme": "<国家级专精特新“小巨人”企业",
                "level": "<国家级专精特新“小巨人”企业",
                "region": "乐清市",
                "batch": "<第五批",
                "measure": "<第五批国家级专精特新“小巨人”企业名单公布，我市新增38家",
                "status": "carried",
            },
        ],
    ),
    (
        "截至2023年底，浙江省累计培育隐形冠军企业超过３００家。",
        None,
        [
            {
                "count": "超过３００家",
                "bound": "超过３００家",
                "programme": "隐形冠军企业",
                "level": "default",
                "region": "浙江省",
                "measure": "累计培育",
                "as_of": "截至2023年底",
            }
        ],
    ),
    (
        "新增专精特新中小企业20家。",
        "嘉兴市",
        [
            {
                "count": "20家",
                "programme": "专精特新中小企业",
                "level": "default",
                "region": "default",
                "measure": "新增",
            }
        ],
    ),
    (
        "杭州市新認定專(zhuān)精(jīng)特新「小巨人」企業１２家。",
        None,
        [
            {
                "count": "１２家",
                "programme": "專(zhuān)精(jīng)特新「小巨人」企業",
                "level": "default",
                "region": "杭州市",
                "measure": "新認定",
                "status": "新認定",
            }
        ],
    ),
]

TURNED_DOWN = [
    ("温州有小巨人企业55家，占全省36.8%。", {"36.8%": "a share"}),
    ("温州有小巨人企业55家，居全省第三位。", {"第三位": "a rank"}),
    ("温州有小巨人企业55家，奖励3.5亿元。", {"3.5亿元": "money"}),
    ("温州有小巨人企业55家，员工１２００人。", {"１２００人": "people"}),
    ("温州有小巨人企业55家，力争到2030年达到100家。", {"100家": "plan"}),
    ("温州有小巨人企业55家，比去年增加9家。", {"9家": "difference"}),
    ("温州有医院12家。", {"12家": "no title governs it"}),
    ("温州有小巨人企业55家。", {}),
]

LEFT_OUT = [
    ("温州新增小巨人企业38家。\n第五批小巨人企业名单公布，温州新增38家。", ("38家", "repeated", 38)),
    ("温州有小巨人企业近150家。\n目前，温州累计有小巨人企业146家。", ("近150家", "stated more exactly", 146)),
]


@pytest.mark.parametrize(("text", "home", "fields"), FIELDS)
def test_each_field_has_the_words_that_gave_it(text: str, home: str | None, fields: list[dict[str, str]]) -> None:
    shown = [{b.field: in_words(b) for b in known.because} for known in explained(text, home=home).claims]
    assert shown == fields


@pytest.mark.parametrize(("text", "reasons"), TURNED_DOWN)
def test_a_number_that_claims_nothing_has_its_reason(text: str, reasons: dict[str, str]) -> None:
    assert {down.words: down.reason for down in explained(text).turned_down} == reasons


@pytest.mark.parametrize(("text", "gave_way"), LEFT_OUT)
def test_a_repeat_names_the_claim_that_stands_for_it(text: str, gave_way: tuple[str, str, int]) -> None:
    explanation = explained(text)
    [repeat] = explanation.left_out
    assert repeat.instead is not None
    assert (repeat.words, repeat.reason, explanation.claims[repeat.instead].claim.count) == gave_way


@pytest.mark.parametrize(("text", "home"), [(text, home) for text, home, _ in TABLE])
def test_the_claims_are_those_of_find_claims(text: str, home: str | None) -> None:
    explanation = explained(text, home=home)
    assert [known.claim for known in explanation.claims] == find_claims(text, home=home)
    assert_stands(explanation)


def test_what_is_shown_of_the_replicas_articles_stands_in_them() -> None:
    for row in expected():
        article = article_of(*row.values)
        explanation = explained(article.text, language=article.language)
        assert [known.claim for known in explanation.claims] == find_claims(article.text, language=article.language)
        assert_stands(explanation)


@settings(deadline=None, max_examples=200)
@given(st.one_of(st.text(), st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join)))
def test_any_text_is_explained(text: str) -> None:
    explanation = explained(text, home="温州市")
    assert [known.claim for known in explanation.claims] == find_claims(text, home="温州市")
    assert_stands(explanation)


@settings(deadline=None, max_examples=100)
@given(st.one_of(st.text(), st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join)))
def test_any_explanation_can_be_shown(text: str) -> None:
    show_explanation(explained(text))


def test_json_has_the_same_in_a_stable_shape(tmp_path: Path) -> None:
    done = giants("extract", "--explain", "--format", "json", "--region", "温州市", data=tmp_path, stdin=NEWS.encode())
    document = json.loads(done.stdout)
    assert list(document) == ["article", "claims", "explanation"]
    assert list(document["explanation"]) == ["mentions", "turned_down", "left_out"]
    text = document["article"]["text"]
    for claim in document["claims"]:
        assert list(claim)[-2:] == ["rule", "because"]
        for origin in claim["because"]:
            assert list(origin) == ["field", "value", "how", "start", "end", "words"]
            assert origin["words"] is None or text[origin["start"] : origin["end"]] == origin["words"]
    [down] = document["explanation"]["turned_down"]
    assert down == {"start": 43, "end": 48, "words": "36.8%", "reason": "a share"}
    assert {"kind": "number", "start": 26, "end": 29, "words": "38家", "means": "38"} in document["explanation"][
        "mentions"
    ]


def test_without_it_the_json_is_as_ever(tmp_path: Path) -> None:
    document = json.loads(giants("extract", "--format", "json", data=tmp_path, stdin=NEWS.encode()).stdout)
    assert list(document) == ["article", "claims", "rosters", "derived"]
    assert all("because" not in claim for claim in document["claims"])


def test_a_pipe_shows_marks_beneath_the_words(tmp_path: Path) -> None:
    shown = giants("extract", "--explain", "--region", "温州市", data=tmp_path, stdin=NEWS.encode()).stdout.decode()
    assert "\x1b" not in shown
    lines = shown.splitlines()
    assert lines[1:5] == [
        "  第五批国家级专精特新“小巨人”企业名单公布，我市新增38家[1]。",
        "  ******==========================....~~~~..@@@@~~~~####",
        "  其中乐清市14家[2]，占全市36.8%[a]。",
        "  ~~~~@@@@@@####",
    ]
    assert any(re.fullmatch(" {4}region {5}温州市 “我市” +batch {6}5 “第五批”", line) for line in lines)
    assert lines[-1] == "  [a] 36.8%  a share  其中乐清市14家，占全市36.8%。"


@pytest.mark.parametrize("name", ["NO_COLOR", "FORCE_COLOR"])
def test_colours_are_as_the_user_wants_them(name: str, tmp_path: Path) -> None:
    variables = environment(tmp_path) | {"TERM": "xterm-256color", name: "1"}
    done = subprocess.run(
        [GIANTS, "extract", "--explain"], env=variables, input=NEWS.encode(), capture_output=True, check=True
    )
    shown = done.stdout.decode()
    assert ("\x1b[" in shown) == (name == "FORCE_COLOR")
    assert ("# number" in shown) == (name == "NO_COLOR")


def test_no_line_is_wider_than_a_hundred_columns(tmp_path: Path) -> None:
    from rich.cells import cell_len

    text = "\n".join(text for text, _, _ in TABLE[:60])
    for body in (text.encode(), NOTICE.encode()):
        done = giants("extract", "--explain", "--region", "温州市", data=tmp_path, stdin=body)
        rows = done.stdout.decode().partition("  # number")[0].splitlines()[1:]
        assert rows
        assert max(map(cell_len, rows)) <= 100


def test_finding_claims_does_not_load_the_explaining(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(NEWS, "utf-8")
    program = (
        "import sys, scheduler\nsys.argv = ['giants', 'extract', 'news.txt']\n"
        "try:\n    scheduler.giants()\nexcept SystemExit:\n    sys.exit('pipeline.explaining' in sys.modules)\n"
    )
    done = subprocess.run([GIANTS.parent / "python", "-c", program], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_the_readme_shows_what_the_command_says(tmp_path: Path) -> None:
    example = re.search(
        r"^    \$ cat notice\.txt\n(?P<text>(?:    .*\n)+)    \$ (?P<command>giants extract --explain.*)\n"
        r"(?P<shown>(?:(?:    .*)?\n)+)",
        README.read_text("utf-8"),
        re.MULTILINE,
    )
    assert example, "the README has no example of --explain"
    (tmp_path / "notice.txt").write_text(re.sub(r"^    ", "", example["text"], flags=re.MULTILINE), "utf-8")
    done = subprocess.run(
        [GIANTS, *example["command"].split()[1:]],
        cwd=tmp_path,
        env=environment(tmp_path),
        capture_output=True,
        check=True,
    )
    shown = re.sub(r"^    ", "", example["shown"], flags=re.MULTILINE)
    assert done.stdout.decode().rstrip().splitlines() == shown.rstrip().splitlines()


def in_words(origin: Because) -> str:
    """Where a field comes from, in the notation of the tables above."""
    if origin.words is None:
        return origin.how
    return ("<" if origin.how == "carried" else "") + origin.words


def assert_stands(explanation: Explanation) -> None:
    """All that is shown of a text stands in it where it says, in order; no two mentions share a character."""
    text = explanation.text
    origins = [origin for known in explanation.claims for origin in known.because]
    parts: list[Mention | TurnedDown | LeftOut | Because] = [*explanation.mentions, *explanation.turned_down]
    for shown in [*parts, *explanation.left_out, *origins]:
        if shown.start is not None and shown.end is not None:
            assert text[shown.start : shown.end] == shown.words != ""
        else:
            assert (shown.start, shown.end, shown.words) == (None, None, None)
    ends = [0, *(mention.end for mention in explanation.mentions)]
    assert all(end <= mention.start for end, mention in zip(ends, explanation.mentions, strict=False))
    for known in explanation.claims:
        assert known.because[0].field == "count"
        assert known.because[0].how == "words"
