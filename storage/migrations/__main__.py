"""``python -m storage.migrations "why"`` writes the step from the newest migration to today's models; you check it."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from alembic.config import Config

from storage.database import MIGRATIONS, locate, open_database
from storage.models import REVISION


def main(why: str) -> None:
    """Write the migration file; its name and number follow the newest one's."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with TemporaryDirectory() as folder:
        engine = open_database(locate(f"sqlite:///{folder}/empty.db", Path(folder)))
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            command.revision(config, why, autogenerate=True, rev_id=f"{int(REVISION) + 1:04d}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit('usage: python -m storage.migrations "why"')
    main(sys.argv[1])
