"""JSON lines in and out: what every stage shares as a Unix filter.

Exit code 0 on success, 1 where some input failed (each named on standard error), 2 for usage.
"""

from __future__ import annotations

import gzip
import json
import sys
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TextIO

from app.workers import share
from core import late_re as re
from core.errors import DatelineError, InputError
from core.jsonobject import parse_object

Record = dict[str, Any]
_LONE = re.compile("[\ud800-\udfff]")


def to_jsonable(value: Any) -> Any:
    """Turn records, dates, enums and tuples into what `json.dumps` takes; times are ISO 8601 with their own offset."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_jsonable(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(k): to_jsonable(v) for k, v in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [to_jsonable(v) for v in value]
    return value


def format_record(record: Any) -> str:
    """Return one record as one line, with its end."""
    plain = to_jsonable(record)
    line = json.dumps(plain, ensure_ascii=False)
    if _LONE.search(line):  # half of a pair of UTF-16, which JSON can name and UTF-8 cannot hold
        line = json.dumps(plain)
    return line + "\n"


def write_record(record: Any, out: TextIO) -> None:
    """Write one record as one line."""
    out.write(format_record(record))


def number_records(
    source: TextIO | Iterable[bytes], failed: Callable[[str], None], place: str = "line "
) -> Iterator[tuple[int, Record]]:
    """Yield the JSON objects of `source`, a line each, with the number of the line; a bad line is told and skipped.

    An id alone may be missing, or be that of several lines.

    Args:
        source: the lines.
        failed: is told of each bad line.
        place: what its number stands behind there.
    """
    # Bytes where there are some: decoded by the stream, one wrong byte would end it, or pass as a letter, as the locale has it.
    lines: Iterable[str | bytes] = getattr(source, "buffer", source)
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            text = _decode(line) if isinstance(line, bytes) else line
            # Windows begins a file with a byte order mark.
            record = parse_object(text.removeprefix("\ufeff") if number == 1 else text)
        except InputError as error:
            failed(f"{place}{number}: {error}")
            continue
        record.setdefault("id", number)
        yield number, record


def file_lines(path: Path, failed: Callable[[str], None]) -> Iterator[bytes]:
    """Yield the lines of a file, unpacked where it is a .gz ("-" is standard input); what cannot be read is handed to `failed`."""
    try:
        if str(path) == "-":
            yield from sys.stdin.buffer
            return
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
            yield from lines
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        failed(f"{path}: cannot be read: {error.strerror} (check the path and its permissions)")
    except (EOFError, OSError, zlib.error) as error:
        # What came before the break is there; the next file is read all the same.
        failed(f"{path}: cannot be read to its end: {error}; get it again and run this again")


def place_records(files: Iterable[Path], failed: Callable[[str], None]) -> Iterator[tuple[str, Record]]:
    """Yield the JSON objects of files, of standard input where none is named, each with its place ("line 3", "a.jsonl:3")."""
    named = False
    for path in files:
        named = True
        where = f"{path}:"
        yield from ((f"{where}{n}", record) for n, record in number_records(file_lines(path, failed), failed, where))
    if not named:
        yield from ((f"line {n}", record) for n, record in number_records(sys.stdin, failed))


def _decode(line: bytes) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError as error:
        what = f"not UTF-8 (byte 0x{line[error.start]:02x} at column {error.start + 1})"
        raise InputError(what, cure="convert it to UTF-8") from None


def require_text(record: Record, key: str) -> str:
    """Return the string at `key` of an input record.

    Raises:
        InputError: the key is missing or no string.
    """
    value = record.get(key)
    if not isinstance(value, str):
        raise InputError(f"{key!r} is {'missing' if value is None else 'no string'}", cure=f"give {key!r} as a string")
    return value


def optional_text(record: Record, key: str) -> str | None:
    """Return the string at `key` of an input record, None where there is none.

    Raises:
        InputError: the value is no string.
    """
    return None if record.get(key) is None else require_text(record, key)


class Failures:
    """Counts the inputs that failed and names each on standard error."""

    def __init__(self, command: str, err: TextIO | None = None) -> None:
        self.command = command
        self.count = 0
        self._err = err
        self._one = threading.Lock()  # lines are read in one thread and worked at in another

    def __call__(self, message: str) -> None:
        """Record one failed input."""
        with self._one:
            self.count += 1
        one_line = " ".join(str(message).split())
        print(f"dateline {self.command}: {one_line}", file=self._err or sys.stderr)

    @property
    def exit_code(self) -> int:
        """0 where nothing failed, else 1."""
        return 1 if self.count else 0


def run_filter(
    command: str,
    work: Callable[[Record], Any],
    source: TextIO | None = None,
    out: TextIO | None = None,
    *,
    files: Iterable[Path] = (),
    workers: int = 1,
) -> int:
    """Read records, write `work(record)` for each, in their order, name what fails, and return the exit code.

    Args:
        command: its name, for what is said of failures.
        work: what is done with each record.
        source: lines; standard input where none is given.
        out: where lines are written, each as soon as it is there; standard output where none is given.
        files: are read one after the other instead of standard input.
        workers: how many processes share the work of a long input.
    """
    failures = Failures(command)
    target = out or sys.stdout
    placed = (
        ((f"line {n}", record) for n, record in number_records(source, failures))
        if source
        else place_records(files, failures)
    )
    for outcome in share(placed, lambda one: format_record(work(one[1])), workers):
        place, record = outcome.given
        if isinstance(outcome.error, DatelineError):
            failures(f"{place}, id {record['id']!r}: {outcome.error}")
        elif outcome.error is not None:
            raise outcome.error
        else:
            target.write(outcome.made or "")
            target.flush()
    return failures.exit_code
