"""The clock: when each source is crawled.

Every source has a cron of its own, kept by APScheduler in the database, so that a night missed while the machine was off is
caught up at the next start. A crawl is a child process with a time limit: a Twisted reactor cannot start twice, and a crawl that
hangs or dies takes nothing else with it. ``python scheduler.py`` is ``giants schedule start``.
"""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import threading
from datetime import datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from crawler.cli import app, check_sources, fail, opened_store

if TYPE_CHECKING:
    from apscheduler.schedulers.background import BackgroundScheduler
    from apscheduler.triggers.cron import CronTrigger

    from crawler.families.announcements import AnnouncementSpider
    from storage.store import Store

CHINA = ZoneInfo("Asia/Shanghai")
# Sites see no crowd at 02:00 sharp, and the machine does not start every crawl in one second.
JITTER = 900
# A crawl past its time is asked to stop; one that then goes on for so many seconds is killed.
GRACE = 60
AT_ONCE = 4

log = logging.getLogger("giants.schedule")
schedule = typer.Typer(no_args_is_help=True, help="Crawl each source every night.")
app.add_typer(schedule, name="schedule")

_children: set[subprocess.Popen[bytes]] = set()
_stopping = threading.Event()


def giants() -> None:
    """The ``giants`` command."""
    app()


@schedule.command(epilog="Example: giants schedule start")
def start() -> None:
    """Run the clock in the foreground until SIGTERM or Ctrl-C."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    _stopping.clear()
    with opened_store() as store, store.hold("schedule"):
        clock = _clock(store)
        clock.start(paused=True)
        _set_jobs(clock)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: _stopping.set())
        clock.resume()
        log.info("started: %s", ", ".join(f"{job.id} at {job.next_run_time:%Y-%m-%d %H:%M}" for job in clock.get_jobs()))
        _stopping.wait()
        log.info("stopping")
        for child in list(_children):
            child.terminate()
        clock.shutdown()
    log.info("stopped")


@schedule.command("list", epilog="Example: giants schedule list")
def list_() -> None:
    """Show when each source is crawled next."""
    from crawler.display import table

    with opened_store() as store:
        clock = _clock(store)
        clock.start(paused=True)
        kept = {job.id: job.next_run_time for job in clock.get_jobs()}
        clock.shutdown()
        now = datetime.now(CHINA)
        rows = []
        for name, spider in _spiders().items():
            due = kept.get(name) or _trigger(spider.cron).get_next_fire_time(None, now)
            last = next(iter(store.runs(limit=1, source=name)), None)
            when = "at the next start" if due <= now else f"{due.astimezone(CHINA):%Y-%m-%d %H:%M}"
            seen = f"{last.started_at.astimezone(CHINA):%Y-%m-%d %H:%M} {last.exit or 'running'}" if last else "never"
            rows.append((name, spider.cron, when, seen))
    table(f"Schedule ({CHINA.key})", ("source", "cron", "next", "last"), rows)


@schedule.command(epilog="Example: giants schedule now wz66")
def now(source: Annotated[str, typer.Argument(help="The source to crawl.")]) -> None:
    """Crawl a source now as its night would: in a child process with its time limit."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    check_sources([source])
    raise typer.Exit(crawl_in_child(source, _spiders()[source].time_limit))


def crawl_in_child(source: str, time_limit: int) -> int:
    """Crawl a source in a child process that may take ``time_limit`` seconds; returns its exit code (negative: the signal)."""
    if _stopping.is_set():
        return 0
    log.info("%s: crawl starts", source)
    child = subprocess.Popen(
        [sys.executable, "-m", "crawler", "crawl", source, "-s", f"CLOSESPIDER_TIMEOUT={time_limit}"]
    )
    _children.add(child)
    timed_out = False
    try:
        code = child.wait(time_limit + GRACE)
    except subprocess.TimeoutExpired:
        timed_out = True
        child.kill()
        code = child.wait()
    finally:
        _children.discard(child)
    log.log(logging.INFO if code == 0 else logging.WARNING, "%s: crawl ended with exit code %d", source, code)
    if code < 0:
        with opened_store() as store:
            store.close_dead_runs(source, "timeout" if timed_out else "killed")
    return code


def _spiders() -> dict[str, type[AnnouncementSpider]]:
    from scrapy.settings import Settings
    from scrapy.spiderloader import SpiderLoader

    loader = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": ["crawler.spiders"]}))
    return {name: loader.load(name) for name in sorted(loader.list())}  # type: ignore[misc]


def _trigger(cron: str) -> CronTrigger:
    from apscheduler.triggers.cron import CronTrigger

    trigger = CronTrigger.from_crontab(cron, timezone=CHINA)
    trigger.jitter = JITTER
    return trigger


def _clock(store: Store) -> BackgroundScheduler:
    from apscheduler.executors.pool import ThreadPoolExecutor
    from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
    from apscheduler.schedulers.background import BackgroundScheduler

    return BackgroundScheduler(
        jobstores={"default": SQLAlchemyJobStore(engine=store.engine, tablename="schedule_jobs")},
        executors={"default": ThreadPoolExecutor(AT_ONCE)},
        # However long ago a night was missed, it is made up for, once.
        job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        timezone=CHINA,
    )


def _set_jobs(clock: BackgroundScheduler) -> None:
    """Bring the kept jobs in line with the sources. A job that still fits is left alone: it remembers the night it missed."""
    spiders = _spiders()
    kept = {job.id: job for job in clock.get_jobs()}
    for name in kept.keys() - spiders.keys():
        clock.remove_job(name)
    for name, spider in spiders.items():
        trigger, args = _trigger(spider.cron), (name, spider.time_limit)
        job = kept.get(name)
        if job is None or repr(job.trigger) != repr(trigger) or job.args != args:
            # By name: the function must be found again whether this file runs as a script or as a module.
            clock.add_job("scheduler:crawl_in_child", trigger, args, id=name, replace_existing=True)


if __name__ == "__main__":
    app(["schedule", "start"])
