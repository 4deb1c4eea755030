"""Fetching with requests: http and https only, no private address, bounded in size, time and redirects."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable
from datetime import datetime
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter

from core.clock import Clock, utc_now
from core.errors import FetchError, RefusedError
from core.model import FetchedPage
from core.settings import Settings

USER_AGENT = "Dateline/0.1 (news monitoring{contact})"
_REDIRECTS = {301, 302, 303, 307, 308}
_MOST_REDIRECTS = 5
Resolver = Callable[[str, int], list[str]]


def resolve(host: str, port: int) -> list[str]:
    """Return the addresses of a host.

    Raises:
        FetchError: it has none.
    """
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError(f"{host}: no address found ({error})", cure="check the name and the network") from error
    return list(dict.fromkeys(str(answer[4][0]) for answer in answers))


def is_public(address: str) -> bool:
    """True for an address of the public internet."""
    parsed = ipaddress.ip_address(address.split("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped:
        parsed = parsed.ipv4_mapped
    return parsed.is_global and not parsed.is_multicast


class Fetcher:
    """Fetches pages; made once a task.

    Args:
        settings: limits, the contact, and the hosts allowed by name.
        clock: tells when a page was fetched.
        resolver: finds the addresses of a host.
    """

    def __init__(self, settings: Settings, *, clock: Clock = utc_now, resolver: Resolver = resolve) -> None:
        self._settings = settings
        self._clock = clock
        self._resolver = resolver
        contact = f"; {settings.contact}" if settings.contact else ""
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers.update(
            {"User-Agent": USER_AGENT.format(contact=contact), "Accept-Encoding": "gzip, deflate"}
        )
        self._session.mount("http://", HTTPAdapter(max_retries=0))
        self._session.mount("https://", HTTPAdapter(max_retries=0))

    def fetch(self, url: str, *, etag: str | None = None, modified: str | None = None) -> FetchedPage:
        """Fetch one address, following redirects.

        Args:
            url: the address.
            etag: the ETag of the last answer, to be told "not modified".
            modified: its Last-Modified.

        Raises:
            RefusedError: the address is one we never fetch.
            FetchError: it could not be fetched; says whether a retry can help.
        """
        headers = {name: value for name, value in (("If-None-Match", etag), ("If-Modified-Since", modified)) if value}
        deadline = time.monotonic() + self._settings.timeout * 3
        current = url
        for _ in range(_MOST_REDIRECTS + 1):
            self._check(current)
            page = self._get(url, current, headers, deadline)
            location = page.headers.get("location")
            if page.status not in _REDIRECTS or not location:
                return page
            current = urljoin(current, location)
        raise FetchError(f"{url}: more than {_MOST_REDIRECTS} redirects", cure="open it by hand", retryable=False)

    def _check(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise RefusedError(f"{url}: only http and https addresses are fetched")
        if parts.username or parts.password:
            raise RefusedError(f"{parts.hostname}: an address with credentials is not fetched")
        if parts.hostname in self._settings.allow_hosts:
            return
        for address in self._resolver(parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)):
            if not is_public(address):
                raise RefusedError(
                    f"{url}: {address} is no public address", cure="name the host in DATELINE_ALLOW_HOSTS to allow it"
                )

    def _get(self, url: str, current: str, headers: dict[str, str], deadline: float) -> FetchedPage:
        try:
            with self._session.get(
                current, headers=headers, timeout=self._settings.timeout, stream=True, allow_redirects=False
            ) as answer:
                if answer.status_code in _REDIRECTS:
                    return self._page(url, current, answer, b"")
                _raise_for_status(current, answer)
                body = self._read(current, answer, deadline)
                return self._page(url, current, answer, body)
        except requests.RequestException as error:
            raise FetchError(f"{current}: {_say(error)}", cure="tried again later") from error

    def _read(self, url: str, answer: requests.Response, deadline: float) -> bytes:
        chunks, size = [], 0
        for chunk in answer.iter_content(65536):
            chunks.append(chunk)
            size += len(chunk)
            if size > self._settings.max_bytes:
                raise FetchError(
                    f"{url}: larger than {self._settings.max_bytes:,} bytes",
                    cure="raise DATELINE_MAX_BYTES",
                    retryable=False,
                )
            if time.monotonic() > deadline:
                raise FetchError(
                    f"{url}: took longer than {self._settings.timeout * 3:.0f} s", cure="raise DATELINE_TIMEOUT"
                )
        return b"".join(chunks)

    def _page(self, url: str, current: str, answer: requests.Response, body: bytes) -> FetchedPage:
        headers = {name.lower(): value for name, value in answer.headers.items() if name.lower() != "set-cookie"}
        now: datetime = self._clock()
        return FetchedPage(url, current, answer.status_code, headers, body, now, answer.status_code == 304)


def _raise_for_status(url: str, answer: requests.Response) -> None:
    code = answer.status_code
    if code < 400:
        return
    wait = answer.headers.get("retry-after", "")
    raise FetchError(
        f"{url}: the server answered {code}",
        cure="tried again later" if code in {408, 425, 429} or code >= 500 else "check the address",
        retryable=code in {408, 425, 429} or code >= 500,
        retry_after=float(wait) if wait.isdigit() else None,
    )


def _say(error: requests.RequestException) -> str:
    if isinstance(error, requests.Timeout):
        return "no answer in time"
    if isinstance(error, requests.exceptions.SSLError):
        return "its certificate cannot be trusted"
    if isinstance(error, requests.ConnectionError):
        return "cannot be reached"
    return f"broken answer ({type(error).__name__})"
