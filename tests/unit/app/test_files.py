"""Files are written whole or not at all."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.files import replace_file
from core.errors import InputError


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_what_stood_there_stays_where_the_disk_is_full(tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    path.write_bytes(b"before")
    with pytest.raises(InputError, match="cannot be written"), room_for(10), replace_file(path) as out:
        out.write(b"x" * 100_000)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed_and_a_new_file_is_made(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"before")
    link.symlink_to(real)
    for path in (link, tmp_path / "new"):
        with replace_file(path) as out:
            out.write(b"after")
        assert path.read_bytes() == b"after"
    assert link.is_symlink() and real.read_bytes() == b"after"


@pytest.mark.parametrize("path", ["/dev/full", "/proc/nowhere/x", "/nowhere/x"])
def test_where_nothing_can_be_written_is_named(path: str) -> None:
    with pytest.raises(InputError, match=f"{path}: cannot be written"), replace_file(Path(path)) as out:
        out.write(b"x")
