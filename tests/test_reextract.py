"""Stored pages read again: with the same rules nothing changes, with others the former reading is superseded."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from fixtures.replay import FIXTURES, Replay
from pipeline.rules import rules_version
from storage.store import open_store
from tests.command import HASTE, environment, giants
from tests.contents import contents

ROOT = FIXTURES.parent


def test_the_same_rules_change_nothing_and_need_no_network(tmp_path: Path) -> None:
    with Replay() as proxy:
        giants("crawl", "wz66", *HASTE, data=tmp_path, proxy=proxy)
    database = f"sqlite:///{tmp_path / 'giants.db'}"
    before = contents(database)
    done = giants("reextract", data=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert "0 gave something else" in done.stdout.decode()
    assert contents(database) == before
    with open_store(data=tmp_path) as store:
        assert (store.runs()[0].kind, store.runs()[0].exit) == ("reextract", "done")


def test_other_rules_supersede_what_the_former_found(tmp_path: Path) -> None:
    with Replay() as proxy:
        giants("crawl", "wz66", *HASTE, data=tmp_path / "data", proxy=proxy)
    with open_store(data=tmp_path / "data") as store:
        before = store.counts()
        current = len(list(store.export_claims()))
    # The project with a rule more: what it finds counts one enterprise too many.
    for part in ("pipeline", "storage", "crawler"):
        shutil.copytree(ROOT / part, tmp_path / part)
    changed = tmp_path / "pipeline" / "reading.py"
    changed.write_text(
        changed.read_text("utf-8")
        .replace("    return find_claims(", "    from dataclasses import replace\n    return _more(find_claims(")
        .replace("language=article.language)", "language=article.language), replace)")
        + "\n\ndef _more(claims, replace):\n    return [replace(claim, count=claim.count + 1) for claim in claims]\n",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "crawler", "reextract", "wz66"],
        env=environment(tmp_path / "data"),
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    with open_store(data=tmp_path / "data") as store:
        after = store.counts()
        assert len(list(store.export_claims())) == current
        assert after["claims"] == before["claims"] + current  # the former ones are superseded, not deleted
        assert (after["pages"], after["versions"], after["snapshots"]) == (
            before["pages"],
            before["versions"],
            before["snapshots"],
        )


def test_what_newer_rules_see_otherwise_is_no_edit(tmp_path: Path) -> None:
    url = "https://news.66wz.com/system/2022/08/11/105476192.shtml"
    with Replay() as proxy:
        giants("ingest", url, data=tmp_path, proxy=proxy)
        with closing(sqlite3.connect(tmp_path / "giants.db")) as database:
            # As if older rules had read another outlet in the same bytes.
            database.execute("UPDATE articles SET rules = 'older', outlet = '晚报', article_digest = 'other'")
            database.commit()
        proxy.edition = 2  # the page's build stamp is another, its article is not
        done = giants("ingest", url, data=tmp_path, proxy=proxy)
    assert "nothing new" in done.stdout.decode()
    with open_store(data=tmp_path) as store:
        counts = store.counts()
        assert (counts["versions"], counts["articles"], counts["snapshots"]) == (1, 2, 2)
        article = store.article_of(url)
        assert article
        assert article.outlet == "温州晚报"


def test_the_rules_version_names_the_code(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "pipeline", tmp_path / "pipeline")
    ask = [sys.executable, "-c", "from pipeline.rules import rules_version; print(rules_version())"]

    def version() -> str:
        return subprocess.run(ask, cwd=tmp_path, capture_output=True, text=True, check=True).stdout.strip()

    assert version() == rules_version()
    with (tmp_path / "pipeline" / "records.py").open("a") as stream:
        stream.write("# another rule\n")
    assert version() != rules_version()
