"""WARC files (ISO 28500) and CC-NEWS: the web pages in them, one after another, from any offset on."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from core.errors import InputError

SUFFIXES = (".warc", ".warc.gz", ".warc.lz4", ".warc.zst")
_READ_TYPES = ("text/html", "application/xhtml+xml", "text/plain")


@dataclass(frozen=True, slots=True)
class WarcPage:
    """A record of a WARC file.

    `page` is False for what is no readable web page (a request, an image, an answer other than 200), with the `reason`; `error`
    says why a page could not be read.
    """

    offset: int  # of the record
    next_offset: int  # where the next one begins
    url: str = ""
    fetched_at: datetime | None = None
    status: int = 200
    headers: dict[str, str] | None = None
    content_type: str | None = None
    body: bytes = b""
    page: bool = True
    reason: str = ""
    error: str = ""


def is_warc(path: Path) -> bool:
    """True where a file's name says that it is a WARC file."""
    return path.name.lower().endswith(SUFFIXES)


def read_warc(path: Path, *, offset: int = 0, max_bytes: int) -> Iterator[WarcPage]:
    """Yield the records of a WARC file in order; memory holds one at a time.

    Args:
        path: the file, packed record by record (as .warc.gz files are) or not.
        offset: where a record begins, in bytes of the file; 0 is the first.
        max_bytes: a larger page is named as an error and passed over.

    Raises:
        InputError: the file cannot be read, or is no WARC file.
    """
    from fastwarc.warc import ArchiveIterator

    pending: WarcPage | None = None
    try:
        with path.open("rb") as stream:
            stream.seek(offset)
            for record in ArchiveIterator(stream, parse_http=True, strict_mode=False):
                start = int(record.stream_pos)
                if pending is not None:
                    yield replace(pending, next_offset=start)
                pending = _read_record(record, start, max_bytes)
    except (OSError, EOFError, ValueError) as error:
        if pending is not None:
            yield replace(pending, next_offset=pending.offset if pending.error else pending.next_offset)
        raise InputError(f"{path}: cannot be read as WARC: {error}", cure="is the file whole?") from error
    size = path.stat().st_size
    if pending is None:
        if offset >= size and size:
            return
        raise InputError(f"{path}: holds no WARC record", cure="is it a WARC file, and whole?")
    yield replace(pending, next_offset=size)


def _read_record(record: Any, start: int, max_bytes: int) -> WarcPage:
    from fastwarc.warc import WarcRecordType

    if record.record_type != WarcRecordType.response:
        return WarcPage(start, start, page=False, reason="no response record")
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    http = record.http_headers
    if not url.startswith(("http://", "https://")) or http is None:
        return WarcPage(start, start, url=url, page=False, reason="no answer of a web server")
    headers = {str(name).lower(): str(value) for name, value in http}
    headers.pop("set-cookie", None)
    status = int(http.status_code or 0)
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    if status != 200 or (kind and kind not in _READ_TYPES):
        return WarcPage(start, start, url=url, page=False, reason=f"{status} {kind or 'without a type'}")
    try:
        moment = datetime.fromisoformat((record.headers.get("WARC-Date") or "").replace("Z", "+00:00"))
        body = _body(record, headers, max_bytes)
    except (ValueError, OSError, EOFError) as error:
        return WarcPage(start, start, url=url, error=f"{url}: {error}")
    return WarcPage(start, start, url, moment, status, headers, headers.get("content-type"), body)


def _body(record: Any, headers: dict[str, str], max_bytes: int) -> bytes:
    length = int(record.content_length)  # of what the headers of the answer leave
    raw: bytes = record.reader.read(max_bytes + 1)
    if len(raw) > max_bytes:
        raise ValueError(f"larger than {max_bytes:,} bytes (raise DATELINE_MAX_BYTES)")
    if len(raw) < length:
        raise ValueError(f"cut off after {len(raw):,} of {length:,} bytes (is the file whole?)")
    encoding = headers.get("content-encoding", "").strip().lower()
    if encoding not in {"gzip", "x-gzip", "deflate"} or raw[:1] not in {b"\x1f", b"\x78"}:
        return raw  # most crawlers store the answer unpacked, whatever its header says
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        body = unpack.decompress(raw, max_bytes + 1)
    except zlib.error as error:
        raise ValueError(f"its content encoding is broken ({error})") from error
    if len(body) > max_bytes:
        raise ValueError(f"larger than {max_bytes:,} bytes (raise DATELINE_MAX_BYTES)")
    return body
