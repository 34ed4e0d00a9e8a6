"""The clock: nights missed are made up for, crawls are children with a time limit, and stopping is clean."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import psutil
import pytest

import scheduler
from fixtures.replay import FIXTURES, Replay
from pipeline.articles import known_sources
from storage.store import RunRow, open_store
from tests.command import GIANTS, HASTE, environment, giants, one_line

SOURCES = set(known_sources())


def due(data: Path) -> dict[str, datetime]:
    """When each source is crawled next, by the jobs that are kept."""
    with open_store(data=data) as store:
        return {job.id: job.next_run_time for job in scheduler.job_store(store).get_all_jobs()}


def put_off(data: Path, source: str, moment: datetime) -> None:
    """As if the source had been due at another moment."""
    with open_store(data=data) as store:
        jobs = scheduler.job_store(store)
        job = jobs.lookup_job(source)
        job.next_run_time = moment
        jobs.update_job(job)


@contextmanager
def running(data: Path, proxy: Replay) -> Iterator[None]:
    """``python scheduler.py`` until SIGTERM, which must end it cleanly."""
    process = subprocess.Popen(
        [sys.executable, FIXTURES.parent / "scheduler.py"],
        env=environment(data, proxy),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr
    said = ""
    try:
        while "started: " not in said:
            line = process.stderr.readline()
            assert line, said
            said += line
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        said += process.communicate(timeout=60)[1]
    assert process.returncode == 0, said
    assert said.rstrip().endswith("INFO stopped")
    assert "Traceback" not in said


def runs(data: Path) -> list[RunRow]:
    with open_store(data=data) as store:
        return store.runs()


def wait_until(happened: Callable[[], bool], seconds: float = 90) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.1)


def test_weekdays_go_by_their_names() -> None:
    with pytest.raises(ValueError, match="name the weekdays"):
        scheduler.trigger("0 2 * * 1")
    monday = scheduler.trigger("0 2 * * mon").get_next_fire_time(None, datetime(2026, 7, 4, tzinfo=scheduler.CHINA))
    assert monday.isoweekday() == 1


def test_list_shows_each_source_and_its_next_night(tmp_path: Path) -> None:
    done = giants("schedule", "list", data=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    lines = [line for line in done.stdout.decode().splitlines() if " * * " in line]
    assert {line.split()[0] for line in lines} == SOURCES
    tomorrow = datetime.now(scheduler.CHINA) + timedelta(days=1)
    assert all(f"{tomorrow:%Y-}" in line or f"{tomorrow - timedelta(days=1):%Y-}" in line for line in lines)
    assert all("never" in line for line in lines)


def test_a_missed_night_is_caught_up_once(tmp_path: Path) -> None:
    with Replay() as proxy:
        giants("crawl", *HASTE, data=tmp_path, proxy=proxy)
        with running(tmp_path, proxy):
            assert "another scheduler runs" in one_line(giants("schedule", "start", data=tmp_path))
        assert due(tmp_path).keys() == SOURCES
        for source in SOURCES:
            put_off(tmp_path, source, datetime.now(scheduler.CHINA) + timedelta(hours=20))
        nights, already = due(tmp_path), len(runs(tmp_path))
        put_off(tmp_path, "miit", datetime.now(scheduler.CHINA) - timedelta(days=3))
        assert "at the next start" in giants("schedule", "list", data=tmp_path).stdout.decode()
        with running(tmp_path, proxy):
            wait_until(lambda: any(run.ended_at for run in runs(tmp_path)[:-already]))
            wait_until((tmp_path / "report" / "index.html").exists)
    assert [(run.source, run.exit) for run in runs(tmp_path)[:-already]] == [("miit", "done")]
    after = due(tmp_path)
    assert (after["wz66"], after["jxt_zj"]) == (nights["wz66"], nights["jxt_zj"])
    assert after["miit"] > datetime.now(scheduler.CHINA)


def test_a_crawl_that_a_stop_cut_short_is_due_at_the_next_start(tmp_path: Path) -> None:
    with Replay(delay=0.2) as proxy:
        with running(tmp_path, proxy):
            pass
        put_off(tmp_path, "miit", datetime.now(scheduler.CHINA))
        with running(tmp_path, proxy):
            wait_until(lambda: len(proxy.requests) > 3)
        [cut_short] = runs(tmp_path)
        assert (cut_short.source, cut_short.exit) == ("miit", "killed")
        with running(tmp_path, proxy):
            wait_until(lambda: len(runs(tmp_path)) == 2)


def test_now_crawls_in_a_child_and_tells_how_it_ended(tmp_path: Path) -> None:
    with Replay() as proxy:
        giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
        done = giants("schedule", "now", "miit", data=tmp_path, proxy=proxy)
    assert done.returncode == 0, done.stderr.decode()
    assert b"miit: crawl done" in done.stderr
    assert b"report: made" in done.stderr
    assert runs(tmp_path)[0].exit == "done"
    assert "nosuch: no source has this name" in one_line(giants("schedule", "now", "nosuch", data=tmp_path))


def test_a_night_keeps_the_last_report_where_the_new_one_would_lose_figures(tmp_path: Path) -> None:
    with Replay() as proxy:
        giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
        assert giants("report", data=tmp_path).returncode == 0
        told = tmp_path / "report" / "report.json"
        known = json.loads(told.read_text())
        known["figures"] |= {f"little_giant/national/330300/y{year}/new": "9 exact confirmed" for year in range(99)}
        told.write_text(json.dumps(known))
        done = giants("schedule", "now", "miit", data=tmp_path, proxy=proxy)
    assert "no new report: only " in done.stderr.decode()
    assert "report: the last one stays: see giants incidents" in done.stderr.decode()
    assert json.loads(told.read_text()) == known
    assert "no new report" in giants("incidents", data=tmp_path).stdout.decode()


def test_a_crawl_past_its_time_is_ended_and_the_next_one_goes_as_deep(tmp_path: Path) -> None:
    with Replay(delay=0.3) as proxy:
        script = "import sys, scheduler; sys.exit(scheduler.crawl_in_child('miit', 4))"
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment(tmp_path, proxy), cwd=FIXTURES.parent, check=False
        )
        assert done.returncode == 1
        [run] = runs(tmp_path)
        assert (run.exit, run.incidents) == ("timeout", 1)
        proxy.delay = 0
        giants("crawl", "miit", *HASTE, data=tmp_path, proxy=proxy)
        giants("crawl", "miit", *HASTE, data=tmp_path / "undisturbed", proxy=proxy)
    with open_store(data=tmp_path) as made_good, open_store(data=tmp_path / "undisturbed") as undisturbed:
        for table in ("pages", "articles", "claims"):
            assert made_good.counts()[table] == undisturbed.counts()[table]


def test_stopping_what_runs_now_stops_its_child(tmp_path: Path) -> None:
    with Replay(delay=0.2) as proxy:
        parent = subprocess.Popen(
            [GIANTS, "schedule", "now", "wz66"], env=environment(tmp_path, proxy), stderr=subprocess.DEVNULL
        )
        wait_until(lambda: len(proxy.requests) > 3)
        [child] = psutil.Process(parent.pid).children()
        parent.send_signal(signal.SIGINT)
        parent.wait(timeout=60)
        assert not child.is_running()
    [run] = runs(tmp_path)
    assert run.exit == "killed"


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_crawl_that_is_killed_leaves_no_run_open(number: signal.Signals, tmp_path: Path) -> None:
    with Replay(delay=0.2) as proxy:
        parent = subprocess.Popen(
            [GIANTS, "schedule", "now", "wz66"], env=environment(tmp_path, proxy), stderr=subprocess.DEVNULL
        )
        wait_until(lambda: len(proxy.requests) > 3)
        [child] = psutil.Process(parent.pid).children()
        child.send_signal(number)
        parent.wait(timeout=60)
    [run] = runs(tmp_path)
    assert (run.exit, run.ended_at is not None) == ("killed", True)
