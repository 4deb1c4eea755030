"""Rows for COPY in Postgres' binary format: numbers, times and JSON go over as the server keeps them, and it parses nothing.

Sources: PostgreSQL documentation, COPY, "Binary Format"; the receive functions of each type (int8recv, timestamptz_recv,
array_recv, jsonb_recv) for how a value is written.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any, Final

from core.errors import StoreError
from load.connection import Connection

Encoder = Callable[[Any], bytes]

_SIGNATURE: Final = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_END: Final = b"\xff\xff"
_NULL: Final = b"\xff\xff\xff\xff"
_EPOCH: Final = datetime(2000, 1, 1, tzinfo=UTC)
_FIRST_DAY: Final = date(2000, 1, 1).toordinal()
_MICROSECOND: Final = timedelta(microseconds=1)
_TEXT_OID: Final = 25
_CHUNK: Final = 1 << 18


def _fixed(format_: str) -> Encoder:
    pack, size = struct.Struct(f">i{format_}").pack, struct.calcsize(f">{format_}")
    return lambda value: _NULL if value is None else pack(size, value)


bigint: Final = _fixed("q")
integer: Final = _fixed("i")
smallint: Final = _fixed("h")
real: Final = _fixed("f")
double: Final = _fixed("d")
boolean: Final = _fixed("?")
_length = struct.Struct(">i").pack
_array_head = struct.Struct(">iiiii").pack
_moment = struct.Struct(">iq").pack


def text(value: Any) -> bytes:
    """Encode a text; Postgres keeps no NUL in one."""
    if value is None:
        return _NULL
    encoded = str(value).replace("\x00", "").encode()
    return _length(len(encoded)) + encoded


def jsonb(value: str) -> bytes:
    """Encode JSON that is written already."""
    encoded = value.encode()
    return _length(len(encoded) + 1) + b"\x01" + encoded


def raw(value: bytes) -> bytes:
    """Encode what is kept byte by byte, or is in its type's own binary form already."""
    return _length(len(value)) + value


def texts(value: Sequence[str]) -> bytes:
    """Encode a list of texts (text[])."""
    if not value:
        return _length(12) + struct.pack(">iii", 0, 0, _TEXT_OID)
    items = b"".join(map(text, value))
    return _length(20 + len(items)) + _array_head(1, 0, _TEXT_OID, len(value), 1) + items


def timestamptz(value: datetime | None) -> bytes:
    """Encode a moment, with or without microseconds, of any zone."""
    return _NULL if value is None else _moment(8, (value - _EPOCH) // _MICROSECOND)


def day(value: date | None) -> bytes:
    """Encode a date."""
    return _NULL if value is None else integer(value.toordinal() - _FIRST_DAY)


class Target:
    """A table with the columns that are filled and how each is encoded, in the order of a row's values."""

    def __init__(self, table: str, **columns: Encoder) -> None:
        self.statement = f"COPY {table} ({', '.join(columns)}) FROM STDIN (FORMAT binary)"
        self._encoders = tuple(columns.values())
        self._head = struct.pack(">h", len(columns))

    def encode(self, rows: Iterable[Sequence[Any]]) -> bytes:
        """Return the rows as one COPY file.

        Raises:
            StoreError: a value does not fit its column.
        """
        encoders = self._encoders
        try:
            lines = [
                self._head + b"".join([encode(value) for encode, value in zip(encoders, row, strict=True)])
                for row in rows
            ]
        except (struct.error, OverflowError, UnicodeEncodeError) as error:
            raise StoreError(f"cannot write for {self.statement!r}: {error}") from error
        return b"".join((_SIGNATURE, *lines, _END))

    def copy(self, connection: Connection, rows: Iterable[Sequence[Any]]) -> None:
        """Load the rows."""
        content = self.encode(rows)
        with connection.cursor() as cursor:
            cursor.copy_expert(self.statement, BytesIO(content), _CHUNK)
