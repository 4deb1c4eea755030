"""Files as bytes, packed or not; apart from the steps, so that a filter need not load what those need."""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

from core.errors import InputError


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
        raise InputError(f"{path}: cannot be read: {reason}", cure="check the path and its permissions") from error
    return _within(bytes(body), path, max_bytes)


def _within(body: bytes, path: Path, max_bytes: int) -> bytes:
    if len(body) > max_bytes:
        raise InputError(f"{path}: larger than {max_bytes:,} bytes", cure="raise DATELINE_MAX_BYTES or split it")
    return body
