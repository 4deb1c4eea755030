"""The environment Airflow runs in: everything by variables, nothing written into its configuration file."""

from __future__ import annotations

import json
import os
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from pathlib import Path

from app.database import DATABASE_NAME
from core.errors import StackError
from core.settings import Settings
from load.embedded import SUPERUSER, EmbeddedPostgres

WEB_USER = "admin"
AIRFLOW_DATABASE = "airflow"


def secrets_path(settings: Settings) -> Path:
    """Return the file of the secrets made once."""
    return settings.home / "secrets.json"


def ensure_secrets(settings: Settings) -> dict[str, str]:
    """Return the secrets (JWT, API, Fernet, web password), made at the first call and kept in a file of mode 600.

    Raises:
        StackError: the file cannot be written, or is damaged.
    """
    path = secrets_path(settings)
    names = ("jwt", "api", "fernet", "password")
    try:
        if path.exists():
            known = json.loads(path.read_text(encoding="utf-8"))
            if all(isinstance(known.get(name), str) for name in names):
                return {name: known[name] for name in names}
            raise StackError(
                f"{path} lacks one of {', '.join(names)}", cure="remove it; new secrets are made at the next start"
            )
        made = {name: secrets.token_urlsafe(32) for name in ("jwt", "api")}
        made["fernet"] = urlsafe_b64encode(secrets.token_bytes(32)).decode()
        made["password"] = secrets.token_urlsafe(12)
        write_private(path, json.dumps(made))
    except (OSError, ValueError) as error:
        raise StackError(
            f"{path} cannot be read or written: {error}", cure="check its permissions and the disk"
        ) from error
    return made


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, all or nothing."""
    partial = path.with_suffix(".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    partial.replace(path)


def airflow_home(settings: Settings) -> Path:
    """Return Airflow's folder."""
    return settings.home / "airflow"


def airflow_environment(
    settings: Settings, server: EmbeddedPostgres, dags: Path, known: Mapping[str, str], environ: Mapping[str, str]
) -> dict[str, str]:
    """Return the environment of Airflow's processes and of its command line.

    Args:
        settings: ours.
        server: the embedded server that holds Airflow's own database.
        dags: the folder of the DAG files.
        known: the secrets.
        environ: what to build on; Airflow settings the user gave there win.
    """
    home = airflow_home(settings)
    passwords = home / "passwords.json"
    metadata = f"{AIRFLOW_DATABASE}@/{AIRFLOW_DATABASE}?host={server.socket}"
    ours = {
        "AIRFLOW_HOME": str(home),
        "AIRFLOW__CORE__DAGS_FOLDER": str(dags),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__EXECUTOR": "LocalExecutor",
        "AIRFLOW__CORE__PARALLELISM": "4",
        "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
        "AIRFLOW__CORE__FERNET_KEY": known["fernet"],
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": f"{WEB_USER}:admin",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(passwords),
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"http://127.0.0.1:{settings.web_port}/execution/",
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"postgresql+psycopg2://{metadata}",
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN_ASYNC": f"postgresql+asyncpg://{metadata}",
        "AIRFLOW__API__HOST": "127.0.0.1",
        "AIRFLOW__API__PORT": str(settings.web_port),
        "AIRFLOW__API__BASE_URL": f"http://127.0.0.1:{settings.web_port}",
        "AIRFLOW__API__WORKERS": "1",
        "AIRFLOW__API__SECRET_KEY": known["api"],
        "AIRFLOW__API_AUTH__JWT_SECRET": known["jwt"],
        "AIRFLOW__SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME": "0.2",
        "AIRFLOW__DAG_PROCESSOR__PARSING_PROCESSES": "1",
        "AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL": "60",
        "AIRFLOW__DAG_PROCESSOR__REFRESH_INTERVAL": "60",
        "AIRFLOW__LOGGING__BASE_LOG_FOLDER": str(home / "logs"),
        "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
        "DATELINE_HOME": str(settings.home),
        "DATELINE_WEB_PORT": str(settings.web_port),
        "PYTHONUNBUFFERED": "1",
        # Each worker forks from one interpreter; numerical libraries need no threads of their own there.
        "OMP_NUM_THREADS": "1",
    }
    write_private(passwords, json.dumps({WEB_USER: known["password"]}))
    given = {name: value for name, value in environ.items() if name not in _DROPPED}
    return {**ours, **given, **{name: ours[name] for name in _FIXED}}


# What the stack must agree on with itself, whatever the user's shell says.
_FIXED = (
    "AIRFLOW_HOME",
    "AIRFLOW__CORE__DAGS_FOLDER",
    "AIRFLOW__CORE__EXECUTION_API_SERVER_URL",
    "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN",
    "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN_ASYNC",
    "AIRFLOW__API__HOST",
    "AIRFLOW__API__PORT",
    "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED",
    "DATELINE_HOME",
    "DATELINE_WEB_PORT",
)

# Without compiled bytecode each of Airflow's processes reads all of its source anew: starting takes twice as long.
_DROPPED = ("PYTHONDONTWRITEBYTECODE",)


def database_urls(server: EmbeddedPostgres) -> tuple[str, str]:
    """Return the superuser's URLs of the maintenance database and of ours."""
    return server.url("postgres"), server.url(DATABASE_NAME, SUPERUSER)
