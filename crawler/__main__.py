"""``python -m crawler`` is the ``giants`` command without the schedule: what the scheduler's child processes run."""

from crawler.cli import app

app()
