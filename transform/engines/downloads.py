"""Large files by HTTP, resumed where the line broke, and never joined from two files.

What is known of the file whose beginning is there (ETag, Last-Modified, size) stands beside it, and the rest is asked for under that
condition (RFC 9110, 13.1.5, If-Range).
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import requests
from urllib3.exceptions import HTTPError

from core.errors import FetchError, InputError

_CHUNK = 1 << 20
_LARGEST = 4 << 30  # bytes; the models of Argos and OPUS-MT have some hundred MB
_SLOWEST = 1_000  # bytes in the time that a server may keep silent: an hour of it would bring no package nearer
_RANGE = re.compile(r"bytes (?:(\d+)-\d+|\*)/(\d+|\*)")
_RESUMES = "run the same command again to resume"
Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class _Whole:
    """What tells one file from another at the same address; "" and None: the server did not say."""

    etag: str = ""
    modified: str = ""
    size: int | None = None

    @property
    def condition(self) -> str:
        """What If-Range may hold: a weak tag is none (RFC 9110, 13.1.5)."""
        return self.modified if self.etag.startswith("W/") or not self.etag else self.etag

    def may_be(self, other: _Whole) -> bool:
        """Whether nothing that both servers' answers say is different."""
        pairs = ((self.etag, other.etag), (self.modified, other.modified), (self.size, other.size))
        return all(one == two for one, two in pairs if one and two)


@dataclass(slots=True)
class _Part:
    """How many bytes are there, and how many there are in all, where that is known."""

    have: int
    total: int | None = None


def download(url: str, package: Path, timeout: float, progress: Progress) -> None:
    """Download a file, going on behind what is there of it; if it is another file by now, from its beginning.

    Args:
        url: its address.
        package: where it goes; what is there was written by this function.
        timeout: seconds without a byte, or with hardly any, before it gives up.
        progress: called with the bytes so far and the bytes in all, if known.

    Raises:
        FetchError: it cannot be fetched to its end; what has come stays.
        InputError: the disk does not take it.
    """
    if not _go_on(url, package, timeout, progress):
        package.unlink(missing_ok=True)
        forget_part(package)
        _go_on(url, package, timeout, progress)


def forget_part(package: Path) -> None:
    """Remove what is known of the file of which a part is there."""
    _notes(package).unlink(missing_ok=True)


def _go_on(url: str, package: Path, timeout: float, progress: Progress) -> bool:
    """Ask for what is missing; returns False where the part that is there is none of the file that is served."""
    known = _read_notes(package)
    # Where nothing tells one file from another, the rest cannot be asked for.
    have = package.stat().st_size if known and (known.condition or known.size) and package.exists() else 0
    part = _Part(have)
    try:
        with requests.get(url, headers=_headers(known, have), stream=True, timeout=timeout) as response:
            served, begins = _read_answer(response, have)
            if have and response.status_code in (206, 416) and known and not known.may_be(served):
                return False
            if have and response.status_code == 416:
                return served.size == have  # complete already
            if not response.ok:
                cure = "the same command resumes, when the server is well" if response.status_code >= 500 else ""
                raise FetchError(
                    f"{url} answered with status {response.status_code}", cure=cure or "look at its address"
                )
            if response.status_code == 206 and begins not in (None, have):
                raise requests.RequestException("another part than was asked for")
            part.have = have if response.status_code == 206 else 0
            length = response.headers.get("Content-Length", "")
            part.total = part.have + int(length) if length.isdigit() else served.size
            if not part.have:
                _notes(package).write_text(json.dumps(asdict(served)), encoding="utf-8")
            _receive(url, response, package, part, timeout, progress)
    except (requests.RequestException, HTTPError) as error:
        raise FetchError(f"{url} stopped after {part.have} bytes ({type(error).__name__})", cure=_RESUMES) from None
    except OSError as error:
        raise InputError(
            f"{package} cannot be written after {part.have} bytes: {error.strerror}",
            cure="free some disk space; the same command resumes",
        ) from None
    if part.total is not None and part.have < part.total:
        raise FetchError(f"{url} stopped after {part.have} of {part.total} bytes", cure=_RESUMES)
    return True


def _headers(known: _Whole | None, have: int) -> dict[str, str]:
    headers = {"Accept-Encoding": "identity"}
    if have:
        headers["Range"] = f"bytes={have}-"
        if known and known.condition:
            headers["If-Range"] = known.condition
    return headers


def _receive(
    url: str, response: requests.Response, package: Path, part: _Part, timeout: float, progress: Progress
) -> None:
    """Write what comes behind what is there, and count it in `part`, also where the line breaks."""
    with package.open("ab" if part.have else "wb") as file:
        since, before = time.monotonic(), part.have
        # read1 hands over what has come, so that a broken line loses nothing.
        while chunk := response.raw.read1(_CHUNK):
            file.write(chunk)
            part.have += len(chunk)
            progress(part.have, part.total)
            if part.have > _LARGEST:
                package.unlink()
                forget_part(package)
                raise InputError(f"{url} sends more than {_LARGEST >> 30} GB", cure="look at its address")
            if (now := time.monotonic()) - since >= timeout:
                if part.have - before < _SLOWEST:
                    raise requests.Timeout("it drips")
                since, before = now, part.have


def _read_answer(response: requests.Response, have: int) -> tuple[_Whole, int | None]:
    """Return what an answer says of the whole file, and the byte that its part begins with, if it says that."""
    headers = response.headers
    part = _RANGE.fullmatch(headers.get("Content-Range", "").strip())
    size = part[2] if part else headers.get("Content-Length", "")
    known = int(size) if size.isdigit() and (part or response.ok) else None
    if known is not None and not part and response.status_code == 206:
        known += have  # the length of what is missing
    whole = _Whole(headers.get("ETag", ""), headers.get("Last-Modified", ""), known)
    return whole, int(part[1]) if part and part[1] else None


def _notes(package: Path) -> Path:
    return package.with_name(f"{package.name}.json")


def _read_notes(package: Path) -> _Whole | None:
    try:
        found = json.loads(_notes(package).read_text(encoding="utf-8"))
        return _Whole(str(found["etag"]), str(found["modified"]), found["size"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
