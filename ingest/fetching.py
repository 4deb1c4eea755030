"""Fetching with requests: http and https only, no private address, bounded in size, time and redirects."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Literal
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.exceptions import HTTPError, ProtocolError

from core.clock import Clock, utc_now
from core.errors import FetchError, RefusedError
from core.model import FetchedPage
from core.sessions import UnledSession
from core.settings import Settings
from ingest.addresses import GuardedAdapter, Resolver, resolve
from ingest.answers import REDIRECTS, raise_for_part, raise_for_status, read_target
from ingest.unpacking import PackingError, choose_unpacker

USER_AGENT = "Dateline/0.1 (news monitoring{contact})"
_PERMANENT = {301, 308}
_MOST_REDIRECTS = 5
_MOST_UNFOLDED = 100  # bytes of a page out of one that is sent; pages that are no traps pack to a tenth
_PAGE_TYPES = ("text/html", "application/xhtml")
_UNREAD_TYPES = ("image/", "audio/", "video/", "font/")


class Fetcher:
    """Fetches pages; made once a task.

    Args:
        settings: limits, the contact, and the hosts allowed by name.
        clock: tells when a page was fetched.
        resolver: finds the addresses of a host.
        timer: counts seconds.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Clock = utc_now,
        resolver: Resolver = resolve,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._timer = timer
        contact = f"; {settings.contact}" if settings.contact else ""
        self._session = UnledSession()
        self._session.trust_env = False
        self._session.headers.update(
            {
                "User-Agent": USER_AGENT.format(contact=contact),
                "Accept-Encoding": "gzip, deflate",
                # Seconds pass between two requests to a host, and a line of one's own can be cut at its deadline.
                "Connection": "close",
            }
        )
        self._adapter = GuardedAdapter(resolver, settings.allow_hosts)
        self._session.mount("http://", self._adapter)
        self._session.mount("https://", self._adapter)

    def fetch(
        self,
        url: str,
        *,
        etag: str | None = None,
        modified: str | None = None,
        before_redirect: Callable[[str], None] | None = None,
        part: Literal["page", "feed"] | None = None,
        most: int = 0,
    ) -> FetchedPage:
        """Fetch one address, following redirects.

        Args:
            url: the address.
            etag: the ETag of the last answer, to be told "not modified".
            modified: its Last-Modified.
            before_redirect: called with the target of each redirect; may raise to stop there (robots, another host).
            part: of a page, or of whatever a feed comes as, that is larger than is read, take the beginning (`FetchedPage.cut_at`): the
                article, or the newest items, may stand in it.
            most: bytes that are read though `DATELINE_MAX_BYTES` is less.

        Raises:
            RefusedError: the address is one we never fetch.
            FetchError: it could not be fetched; says whether a retry can help.
        """
        headers = {name: value for name, value in (("If-None-Match", etag), ("If-Modified-Since", modified)) if value}
        deadline, limits = self._timer() + self._settings.timeout * 3, (max(most, self._settings.max_bytes), part)
        current, permanent = url, True
        for _ in range(_MOST_REDIRECTS + 1):
            check_address(current)
            page = self._get(url, current, headers, deadline, *limits)
            target = read_target(page, asked_if_changed=bool(headers))
            if target is None:
                return replace(page, moved_to=current) if permanent and current != url else page
            permanent = permanent and page.status in _PERMANENT
            try:
                current = urljoin(current, target)
            except ValueError as error:
                raise FetchError(f"{url}: redirected to a broken address", retryable=False) from error
            _check_target(url, current)
            if before_redirect is not None:
                before_redirect(current)
        raise FetchError(f"{url}: more than {_MOST_REDIRECTS} redirects", cure="open it by hand", retryable=False)

    def _get(
        self,
        url: str,
        current: str,
        headers: dict[str, str],
        deadline: float,
        most: int,
        part: Literal["page", "feed"] | None,
    ) -> FetchedPage:
        try:
            # A handshake or headers that drip pass every socket timeout, and there is no answer yet to cut off.
            with (
                self._adapter.cut_after(deadline - self._timer()),
                self._session.get(
                    current, headers=headers, timeout=self._settings.timeout, stream=True, allow_redirects=False
                ) as answer,
            ):
                if answer.status_code in REDIRECTS:
                    return self._page(url, current, answer, b"")
                raise_for_status(current, answer.status_code, answer.headers, self._clock())
                raise_for_part(current, answer.status_code, answer.headers)
                kind = answer.headers.get("content-type", "").lower()
                if kind.startswith(_UNREAD_TYPES):
                    raise FetchError(f"{current}: {kind.split(';')[0]} is no text", retryable=False)
                may_be_cut = part == "feed" or (part == "page" and kind.startswith(_PAGE_TYPES))
                body = self._read(current, answer, deadline, most, part=may_be_cut)
                page = self._page(url, current, answer, body[:most])
                return page if len(body) <= most else replace(page, cut_at=most)
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema) as error:
            raise RefusedError(f"{current!r} is no address that can be fetched") from error
        except (requests.RequestException, HTTPError, OSError, *PackingError) as error:
            if self._timer() >= deadline:
                raise self._too_slow(current) from error
            raise FetchError(f"{current}: {_say(error)}", cure="try again later") from error
        except ValueError as error:  # http.client and the idna codec on what a URL cannot hold
            raise RefusedError(f"{current!r} is no address that can be fetched ({error})") from error

    def _read(self, url: str, answer: requests.Response, deadline: float, most: int, *, part: bool) -> bytes:
        """Return the body; with `part` more than is read of one that is larger."""
        unpack = choose_unpacker(url, answer.headers.get("content-encoding", ""))
        chunks, wire, size = [], 0, 0
        try:
            while chunk := answer.raw.read1(65536, decode_content=False):
                wire += len(chunk)
                data = unpack.add(chunk, most + 1 - size)
                chunks.append(data)
                size += len(data)
                if max(wire, size) > most:
                    if part and most < size <= _MOST_UNFOLDED * wire:
                        break
                    raise FetchError(
                        f"{url}: larger than {most:,} bytes",
                        cure="raise DATELINE_MAX_BYTES",
                        retryable=False,
                        why="too large",
                    )
        finally:
            # A line that was cut ends like an answer without a length: with what came until then.
            if self._timer() >= deadline:
                raise self._too_slow(url)
        if wire and size <= most and not unpack.is_whole:
            raise FetchError(f"{url}: its answer broke off (what it packed is not whole)", cure="try again later")
        return b"".join(chunks)

    def _too_slow(self, url: str) -> FetchError:
        return FetchError(f"{url}: took longer than {self._settings.timeout * 3:.0f} s", cure="raise DATELINE_TIMEOUT")

    def _page(self, url: str, current: str, answer: requests.Response, body: bytes) -> FetchedPage:
        headers = {name.lower(): value for name, value in answer.headers.items() if name.lower() != "set-cookie"}
        now: datetime = self._clock()
        return FetchedPage(url, current, answer.status_code, headers, body, now, answer.status_code == 304)


def check_address(url: str) -> None:
    """Raise where an address is one we never fetch, whatever its host's addresses are.

    Raises:
        RefusedError: no http or https address, or one with credentials.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise RefusedError(f"{url!r} is no address ({error})") from error
    if parts.scheme not in {"http", "https"} or not host:
        raise RefusedError(f"{url}: only http and https addresses are fetched")
    if parts.username is not None or parts.password is not None:
        # The credentials are not repeated in the message: messages are kept.
        raise RefusedError(f"{host}: an address with credentials is not fetched")


def _check_target(url: str, target: str) -> None:
    """Raise where a redirect leads to an address that is never fetched, before its host is asked for anything."""
    try:
        check_address(target)
    except RefusedError as error:
        raise RefusedError(f"{url}: redirected to {error.message}", cure=error.cure) from error


def _say(error: Exception) -> str:
    if isinstance(error, requests.Timeout | TimeoutError):
        return "no answer in time"
    if isinstance(error, requests.exceptions.SSLError):
        return "its certificate cannot be trusted"
    if isinstance(error, requests.ConnectionError):
        return f"cannot be reached{_cause(error)}"
    if isinstance(error, ProtocolError | requests.exceptions.ChunkedEncodingError):
        return "its answer broke off"
    return f"broken answer ({type(error).__name__})"


def _cause(error: BaseException) -> str:
    """Return what the system says at the bottom of an error (" (Connection refused)"), or ""."""
    said, seen = "", {id(error)}
    inner: BaseException | None = error
    while inner is not None:
        if isinstance(inner, OSError) and inner.strerror:
            said = f" ({inner.strerror})"
        nested = (inner.__cause__, inner.__context__, getattr(inner, "reason", None), *inner.args)
        inner = next((one for one in nested if isinstance(one, BaseException) and id(one) not in seen), None)
        seen.add(id(inner))
    return said
