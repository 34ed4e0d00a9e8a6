"""The clock: when each source is crawled, and the report that ends a night.

Every source has a cron of its own, kept by APScheduler in the database, so that a night missed while the machine was
off is caught up at the next start. A crawl is a child process with a time limit: a Twisted reactor cannot start
twice, and a crawl that hangs or dies takes nothing else with it. ``python scheduler.py`` is ``giants schedule
start``.
"""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from crawler.cli import app
from crawler.command import check_sources, fail, opened_store

if TYPE_CHECKING:
    from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
    from apscheduler.schedulers.background import BackgroundScheduler
    from apscheduler.triggers.cron import CronTrigger

    from storage.store import Exit, Store

CHINA = ZoneInfo("Asia/Shanghai")
# Sites see no crowd at 02:00 sharp, and the machine does not start every crawl in one second.
JITTER = 900
# A crawl past its time is asked to stop; one that then goes on for so many seconds is killed.
GRACE = 60
# All places of the country take a minute.
REPORT_SECONDS = 1800
# One thread a source, each waiting on its child: a crawl that had to queue for a thread would be forgotten at a stop.
THREADS = 64
# Pages are corrected in their first days without a word on the lists: each night asks again for what is younger than
# this.
RECHECKED_DAYS = 14

log = logging.getLogger("giants.schedule")
schedule = typer.Typer(no_args_is_help=True, help="Crawl each source every night.")
app.add_typer(schedule, name="schedule")

_stopping = threading.Event()
_crawling: set[str] = set()
_counting = threading.Lock()


def giants() -> None:
    """The ``giants`` command."""
    app()


@schedule.command(epilog="Example: giants schedule start")
def start() -> None:
    """Run the clock in the foreground until SIGTERM or Ctrl-C."""
    _log_to_stderr()
    _stop_on_signals()
    with opened_store() as store, _only_clock(store):
        clock = _clock(store)
        clock.start()
        nights = (f"{job.id} at {job.next_run_time:%Y-%m-%d %H:%M}" for job in clock.get_jobs())
        log.info("started: %s", ", ".join(nights))
        _stopping.wait()
        log.info("stopping")
        clock.shutdown()
    log.info("stopped")


@schedule.command("list", epilog="Example: giants schedule list")
def list_() -> None:
    """Show when each source is crawled next."""
    from crawler.display import table
    from crawler.known import spiders

    with opened_store() as store:
        kept = {job.id: job.next_run_time for job in job_store(store).get_all_jobs()}
        now = datetime.now(CHINA)
        rows = []
        for name, spider in spiders().items():
            due = kept.get(name) or trigger(spider.cron).get_next_fire_time(None, now)
            last = store.last_crawl(name)
            when = "at the next start" if due <= now else f"{due.astimezone(CHINA):%Y-%m-%d %H:%M}"
            seen = f"{last.started_at.astimezone(CHINA):%Y-%m-%d %H:%M} {last.exit or 'running'}" if last else "never"
            rows.append((name, spider.cron, when, seen))
    table(f"Schedule ({CHINA.key})", ("source", "cron", "next", "last"), rows)


@schedule.command(epilog="Example: giants schedule now wz66")
def now(source: Annotated[str, typer.Argument(help="The source to crawl.")]) -> None:
    """Crawl a source now as its night would: in a child process with its time limit."""
    _log_to_stderr()
    check_sources([source])
    _stop_on_signals()
    from crawler.known import spiders

    code = crawl_in_child(source, spiders()[source].time_limit)
    raise typer.Exit(code if code in (0, 1) else 2)


def crawl_in_child(source: str, time_limit: int) -> int:
    """Crawl a source in a child process that may take ``time_limit`` seconds; the last of those that go on at a time
    makes the report, so that a night ends with one.

    Returns the crawl's exit code; a negative one is the signal that ended it.
    """
    if _stopping.is_set():
        return 0
    with _counting:
        _crawling.add(source)
    try:
        return _crawl(source, time_limit)
    finally:
        with _counting:
            _crawling.discard(source)
            is_last = not _crawling
        if is_last and not _stopping.is_set():
            _report()


def _report() -> None:
    child = subprocess.Popen([sys.executable, "-m", "crawler", "report"], start_new_session=True)
    _, code = _watched(child, REPORT_SECONDS)
    ended = {0: "made", 1: "the last one stays: see giants incidents"}.get(code)
    log.log(logging.INFO if ended else logging.WARNING, "report: %s", ended or f"failed: exit code {code}")


def _crawl(source: str, time_limit: int) -> int:
    log.info("%s: crawl starts", source)
    since = datetime.now(CHINA).date() - timedelta(days=RECHECKED_DAYS)
    command = [sys.executable, "-m", "crawler", "crawl", source, "--since", str(since)]
    # A session of its own: a Ctrl-C reaches the scheduler alone, which then stops its children once.
    child = subprocess.Popen([*command, "-s", f"CLOSESPIDER_TIMEOUT={time_limit}"], start_new_session=True)
    timed_out, code = _watched(child, time_limit)
    ended = {0: "done", 1: f"ended with incidents: see giants incidents --source {source}"}.get(code)
    log.log(logging.INFO if ended else logging.WARNING, "%s: crawl %s", source, ended or f"failed: exit code {code}")
    if code < 0:
        _close_dead_runs(source, "timeout" if timed_out else "killed")
    return code


def _close_dead_runs(source: str, ended: Exit) -> None:
    from storage.store import Busy, open_store

    # Busy: somebody crawls the source already, and has closed what was left open.
    with open_store() as store, suppress(Busy), store.hold(source):
        store.close_dead_runs(source, ended)


def _stop_on_signals() -> None:
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: _stopping.set())


def _watched(child: subprocess.Popen[bytes], time_limit: int) -> tuple[bool, int]:
    """Wait for a crawl to end, making it end at a stop or past its time.

    Returns whether it ran out of time, and its exit code.
    """
    deadline = time.monotonic() + time_limit + GRACE
    asked = False
    while True:
        with suppress(subprocess.TimeoutExpired):
            return time.monotonic() > deadline and not asked, child.wait(0.5)
        if _stopping.is_set() and not asked:
            child.terminate()
            asked, deadline = True, time.monotonic() + GRACE
        if time.monotonic() > deadline:
            child.kill()


def _log_to_stderr() -> None:
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    log.setLevel(logging.INFO)


@contextmanager
def _only_clock(store: Store) -> Iterator[None]:
    from storage.store import Busy

    with ExitStack() as held:
        try:
            held.enter_context(store.hold("schedule"))
        except Busy:
            fail(f"another scheduler runs on {store.location}: there can be one")
        yield


def trigger(cron: str) -> CronTrigger:
    """When a cron expression fires in China, give or take the jitter. Raises ValueError."""
    from apscheduler.triggers.cron import CronTrigger

    if any(letter.isdigit() for letter in cron.split()[-1]):
        # APScheduler counts weekdays from Monday as 0, every other cron from Sunday.
        raise ValueError(f"cron {cron!r}: name the weekdays, as mon or sat-sun")
    fires = CronTrigger.from_crontab(cron, timezone=CHINA)
    fires.jitter = JITTER
    return fires


def job_store(store: Store) -> SQLAlchemyJobStore:
    """The kept jobs. While a scheduler runs, they may be read by others but are its own to change."""
    from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
    from apscheduler.schedulers.background import BackgroundScheduler

    jobs = SQLAlchemyJobStore(engine=store.engine, tablename="schedule_jobs")
    # Looked at without a running scheduler: even a paused one takes up what is due, and loses it, as it shuts down.
    jobs.start(BackgroundScheduler(timezone=CHINA), "default")
    return jobs


def _clock(store: Store) -> BackgroundScheduler:
    """A scheduler, not yet started, with the sources' jobs.

    A kept job that still fits keeps its time, and so remembers the night it missed; one whose last crawl was cut
    short is due at once.
    """
    from apscheduler.executors.pool import ThreadPoolExecutor
    from apscheduler.schedulers.background import BackgroundScheduler

    from crawler import known

    class Clock(BackgroundScheduler):  # type: ignore[misc]
        """Goes on when the database is out of reach for a while; APScheduler's own thread would end."""

        def _process_jobs(self) -> float | None:
            try:
                wait: float | None = super()._process_jobs()
            except Exception as trouble:
                log.warning("the database does not answer, trying again: %s", str(trouble).partition("\n")[0])
                wait = self.jobstore_retry_interval
            return wait

    jobs, spiders = job_store(store), known.spiders()
    clock = Clock(
        jobstores={"default": jobs},
        executors={"default": ThreadPoolExecutor(THREADS)},
        # However long ago a night was missed, it is made up for, once.
        job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        timezone=CHINA,
    )
    kept = {job.id: job for job in jobs.get_all_jobs()}
    for name in kept.keys() - spiders.keys():
        jobs.remove_job(name)
    for name, spider in spiders.items():
        fires, args = trigger(spider.cron), (name, spider.time_limit)
        job = kept.get(name)
        if job is None or repr(job.trigger) != repr(fires) or tuple(job.args) != args:
            clock.add_job("scheduler:crawl_in_child", fires, args, id=name, replace_existing=True)
        elif (last := store.last_crawl(name)) and last.exit in (None, "killed"):
            job.next_run_time = datetime.now(CHINA)
            jobs.update_job(job)
    return clock


if __name__ == "__main__":
    # Kept jobs name functions of "scheduler": they must be the ones of this process, not of a second copy.
    sys.modules["scheduler"] = sys.modules["__main__"]
    app(["schedule", "start", *sys.argv[1:]])
