"""Files as bytes, packed or not; apart from the steps, so that a filter need not load what those need."""

from __future__ import annotations

import gzip
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from core.errors import InputError

# "example.com/news/1", and not "article.txt" or "./page.html".
_ADDRESS = re.compile(
    r"(?!\S+\.(?:txt|html?|xml|jsonl?|gz|pdf|md|csv|eml|warc|docx?)\Z)(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?",
    re.IGNORECASE,
)


def is_folder(path: Path) -> bool:
    """Tell whether a path leads to a folder; one that may not be looked at is none, and is named where it is read."""
    try:
        return path.is_dir()
    except OSError:
        return False


def read_file(path: Path, max_bytes: int) -> bytes:
    """Return a file's bytes, unpacked where it is a .gz; "-" is standard input.

    Raises:
        InputError: it cannot be read, or is larger than `max_bytes`, packed or unpacked.
    """
    try:
        if str(path) == "-":
            return _within(sys.stdin.buffer.read(max_bytes + 1), path, max_bytes)
        with path.open("rb") as raw, gzip.GzipFile(fileobj=raw) as unpacked:
            body = (unpacked if path.suffix == ".gz" else raw).read(max_bytes + 1)
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        cure = "check the path and its permissions"
        if isinstance(error, FileNotFoundError) and _ADDRESS.fullmatch(str(path)):
            cure += f"; an address is written whole: https://{path}"
        raise InputError(f"{path}: cannot be read: {reason}", cure=cure) from error
    return _within(bytes(body), path, max_bytes)


@contextmanager
def replace_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file to be written whole or not at all: where that fails (a full disk), what stood there before stays.

    Raises:
        InputError: it cannot be written there.
    """
    # What is no plain file (/dev/stdout, a pipe) cannot be taken the place of; a link leads to the file that is meant.
    whole = path.resolve() if path.is_file() or not path.exists() else None
    partial = whole.with_name(f".{whole.name}.partial") if whole else path
    try:
        with partial.open("wb") as out:
            yield out
        if whole:
            partial.replace(whole)
    except OSError as error:
        if whole:
            with suppress(OSError):
                partial.unlink()
        cure = "name a file in a folder that is there, is yours and has room"
        raise InputError(f"{path}: cannot be written: {error.strerror or error}", cure=cure) from error


def _within(body: bytes, path: Path, max_bytes: int) -> bytes:
    if len(body) > max_bytes:
        raise InputError(f"{path}: larger than {max_bytes:,} bytes", cure="raise DATELINE_MAX_BYTES or split it")
    return body
