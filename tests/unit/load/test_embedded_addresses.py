"""The folder of the server's socket stands in addresses that several libraries read; DATELINE_HOME is any folder of the user's."""

from __future__ import annotations

from pathlib import Path

import pytest
import yoyo.connections
from psycopg2.extensions import parse_dsn
from sqlalchemy.engine import make_url

from load.embedded import locate_embedded
from load.migrations import yoyo_url

ORDINARY = 1000  # a user id that is not root's
HOMES = (
    "a+b",
    "R&D",
    "50%20x",
    "no#1",
    "it's",
    'the "desk"',
    "a=b",
    "a:b",
    "a,b",
    "q?x",
    "Çalışma İşleri ı",
    "ali@firma",
    "a\\b",
)


@pytest.mark.parametrize("name", HOMES)
def test_every_reader_finds_the_socket(name: str) -> None:
    server = locate_embedded(Path("/srv") / name, euid=ORDINARY)
    url = server.url("dateline")
    assert parse_dsn(url)["host"] == str(server.socket)
    assert yoyo.connections.parse_uri(yoyo_url(url)).args["host"] == str(server.socket)
    for driver in ("psycopg2", "asyncpg"):
        parts = make_url(f"postgresql+{driver}://airflow@/airflow?host={server.socket}")
        assert parts.get_dialect()().create_connect_args(parts)[1]["host"] == str(server.socket)
    assert not set("'\",") & set(str(server.socket))  # the server's option is quoted, and a list


def test_a_path_is_long_by_its_bytes() -> None:
    server = locate_embedded(Path("/srv") / ("ş" * 60), euid=ORDINARY)
    assert len(str(server.socket / ".s.PGSQL.5432").encode()) <= 107
