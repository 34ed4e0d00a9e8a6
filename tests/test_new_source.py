"""``giants sources new``: what it writes is sound from the first minute, and the tests say what is left to do."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.known import families, spiders
from crawler.scaffold import BadSource, write_source
from pipeline.articles import known_sources
from tests.command import giants, one_line

ROOT = Path(__file__).parent.parent
# The command that is installed belongs to the checkout that it was installed from.
OWN_GIANTS = (sys.executable, "-m", "crawler")
LONG = "a-path-that-is-rather-long/" * 5
LIST = "https://jxt.example.gov.cn/col/col123/index.html"
PYTEST = (sys.executable, "-m", "pytest", "-n", "0")
ADDED = ("crawler/spiders", "pipeline/readers", "fixtures")


def unfilled(root: Path) -> list[str]:
    """The lines of sources that wait to be filled in, each with its place."""
    files = [path for folder in ADDED for path in sorted((root / folder).rglob("*.py"))]
    return [
        f"{path.relative_to(root)}:{number}: {line.strip()}"
        for path in files
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search("FILL[ -]IN", line)
    ]


def test_nothing_is_left_to_fill_in() -> None:
    left = unfilled(ROOT)
    assert not left, "a new source is not whole yet: fill in\n" + "\n".join(left)


@pytest.mark.parametrize("name", sorted(known_sources()))
def test_a_source_is_whole(name: str) -> None:
    assert name in spiders(), f"crawler/spiders/{name}.py is missing"
    assert "least" in vars(spiders()[name]), f"crawler/spiders/{name}.py: state the least that the source must yield"
    replica = ROOT / "fixtures" / name
    for file in ("__init__.py", "replica.py", "index.json", "expected.jsonl"):
        assert (replica / file).exists(), f"fixtures/{name}/{file} is missing"


def copy(folder: Path) -> Path:
    """The project, to add sources to."""
    for part in ("crawler", "pipeline", "storage", "tests"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "fixtures", folder / "fixtures", ignore=shutil.ignore_patterns("pages", "edition2"))
    for file in ("scheduler.py", "pyproject.toml", "scrapy.cfg"):
        shutil.copy(ROOT / file, folder / file)
    return folder


def in_project(project: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=project, capture_output=True, text=True, timeout=300, check=False)


def test_what_is_written_is_sound_for_every_family(tmp_path: Path) -> None:
    project = copy(tmp_path)
    write = (
        "from crawler.scaffold import *; nothing = dict.fromkeys(('title', 'home', 'authority')); "
        "print(*[file for f in families() for file in"
        " write_source(f'a_{f}', family=f, url=f'https://{f}.example/list/' + '" + LONG + "' * ('j' in f), **nothing)])"
    )
    show = (
        "from crawler.known import *; s = spiders(); "
        "print([(f, family_of(s[f'a_{f}']), *s[f'a_{f}'].lists, *s[f'a_{f}'].source.hosts) for f in families()])"
    )
    written = in_project(project, sys.executable, "-c", write)
    assert written.returncode == 0, written.stderr
    told = in_project(project, sys.executable, "-c", show)
    # Some families' addresses fit one line, and some do not.
    lists = {name: f"https://{name}.example/list/{LONG * ('j' in name)}" for name in families()}
    expected = [(name, name, lists[name], f"{name}.example") for name in families()]
    assert told.stdout.strip() == str(expected), told.stderr
    modules = [file for file in written.stdout.split() if file.endswith(".py")]
    for check in (["ruff", "check"], ["ruff", "format", "--check"], ["mypy", "--follow-imports", "silent"]):
        checked = in_project(project, sys.executable, "-m", *check, *modules)
        assert checked.returncode == 0, checked.stdout


def test_the_tests_of_a_new_source_say_what_to_fill_in(tmp_path: Path) -> None:
    project = copy(tmp_path)
    options = ["--family", "jpage", "--url", LIST, "--title", "示例省经济和信息化厅", "--home", "浙江省"]
    done = in_project(project, *OWN_GIANTS, "sources", "new", "jxt_example", *options)
    assert done.returncode == 0, done.stderr
    assert len([line for line in done.stdout.splitlines() if line.startswith("written")]) == 6
    failed = in_project(project, *PYTEST, "tests/test_new_source.py", "-k", "nothing_is_left")
    assert failed.returncode == 1
    assert "a new source is not whole yet: fill in" in failed.stdout
    for place in ("crawler/spiders/jxt_example.py", "pipeline/readers/jxt_example.py", "fixtures/jxt_example/replica"):
        assert place in failed.stdout


def test_an_expected_line_that_is_missing_is_written_and_fails_the_run(tmp_path: Path) -> None:
    project = copy(tmp_path)
    shutil.copytree(ROOT / "fixtures" / "wz66", project / "fixtures" / "wz66", dirs_exist_ok=True)
    expected = project / "fixtures" / "wz66" / "expected.jsonl"
    lines = expected.read_text("utf-8").splitlines(keepends=True)
    expected.write_text("".join(lines[1:]), "utf-8")
    command = [*PYTEST, "tests/test_fixtures.py", "-k", "has_its_line and wz66"]
    failed = in_project(project, *command)
    assert failed.returncode == 1, failed.stdout
    assert "fixtures/wz66/expected.jsonl: 1 lines were written" in failed.stdout
    whole, written = json.loads(lines[0]), json.loads(expected.read_text("utf-8").splitlines()[-1])
    assert {key: written[key] for key in ("url", "edition", "title", "outlet", "published")} == {
        key: whole[key] for key in ("url", "edition", "title", "outlet", "published")
    }
    assert [claim["count"] for claim in written["claims"]] == [claim["count"] for claim in whole["claims"]]
    assert in_project(project, *command).returncode == 0


@pytest.mark.parametrize(
    ("name", "given", "says"),
    [
        ("Example", {}, "Example: a source's name is lower-case letters"),
        ("wz66", {}, "wz66: there is a source of this name"),
        ("example", {"family": "drupal"}, "--family drupal: there is no such family; there are: "),
        ("example", {"url": "ftp://a.cn"}, "--url ftp://a.cn: not an http or https address"),
        ("example", {"url": "https://jxt.zj.gov.cn/a"}, "this site is jxt_zj already: add the list to its spider"),
        ("example", {"home": "鼓楼区"}, "--home 鼓楼区: no division of China has this name or code, or several"),
        ("example", {"title": 'the "site"'}, "a name without quotation marks and backslashes"),
        ("example", {"authority": "king"}, "--authority king: there are: ministry, province"),
    ],
)
def test_a_source_that_cannot_be_is_refused(name: str, given: dict[str, str], says: str) -> None:
    whole = {"family": "jpage", "url": LIST, "title": None, "home": None, "authority": None, **given}
    with pytest.raises(BadSource) as refused:
        write_source(name, **whole)  # type: ignore[arg-type]
    assert says in str(refused.value)
    assert not (ROOT / "fixtures" / "example").exists()


def test_bad_input_gets_one_line(tmp_path: Path) -> None:
    done = giants("sources", "new", "wz66", "--family", "jpage", "--url", LIST, data=tmp_path)
    assert "wz66: there is a source of this name" in one_line(done)
