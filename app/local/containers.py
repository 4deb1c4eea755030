"""What the compose file's `init` service does once: `python -m app.local.containers`."""

from __future__ import annotations

import os
import subprocess
import sys
from urllib.parse import urlsplit, urlunsplit

from app.database import DATABASE_NAME, DATABASE_ROLE, open_database
from app.local.environment import AIRFLOW_DATABASE
from app.steps.seeding import seed_database
from core.errors import DatelineError, SettingsError
from core.resources import seeds_path
from core.settings import read_settings
from load.migrations import EXTENSIONS, ensure_database, ensure_extensions


def main() -> int:
    """Make both databases with their roles, migrate them, and seed ours."""
    try:
        admin_url = _need("DATELINE_ADMIN_URL")
        ensure_database(admin_url, AIRFLOW_DATABASE, AIRFLOW_DATABASE, _need("AIRFLOW_DB_PASSWORD"))
        ensure_database(admin_url, DATABASE_NAME, DATABASE_ROLE, _need("DATELINE_DB_PASSWORD"))
        # pg_trgm and unaccent are trusted, yet a superuser makes them so that older servers agree.
        ensure_extensions(urlunsplit(urlsplit(admin_url)._replace(path=f"/{DATABASE_NAME}")), EXTENSIONS)
        settings = read_settings(os.environ)
        with open_database(settings, name="dateline init") as database:
            seeded = seed_database(database, seeds_path(), sources_on=settings.seed_sources)
        print(f"databases ready: {seeded}")
    except DatelineError as error:
        print(f"dateline init: {error}", file=sys.stderr)
        return 1
    return subprocess.run([sys.executable, "-m", "airflow", "db", "migrate"], check=False).returncode


def _need(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise SettingsError(f"{name} is not set", cure="set it in .env (see .env.example)")
    return value


if __name__ == "__main__":
    sys.exit(main())
