"""A polite fetch: the host claimed, its robots.txt kept, the gap held, over all workers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from core.errors import FetchError
from core.model import FetchedPage
from ingest.fetching import Fetcher, check_address
from ingest.robots import Robots, check_robots, fetch_robots, host_gap
from load.connection import Database
from load.hosts import claim_host, host_wait, keep_robots, release_host

GAP = 2.0
_LONGEST_WAIT = 15.0
_PATIENCE = 120.0


class HostBusyError(FetchError):
    """The host rests between two requests, or another worker is at it; nothing was asked of it."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A host that is held: its robots.txt, the seconds between two requests, and why there is no robots.txt."""

    robots: str | None
    gap: float
    error: str | None


class PoliteFetcher:
    """Fetches by the rules of each host.

    Args:
        database: where the hosts' state is.
        fetcher: fetches safely.
        gap: seconds between two requests to one host, where its robots.txt asks for no more.
        most: requests at once over all workers of all machines; 0: no limit but the number of workers.
        pause: waits some seconds.
    """

    def __init__(
        self,
        database: Database,
        fetcher: Fetcher,
        *,
        gap: float = GAP,
        most: int = 0,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._database = database
        self._fetcher = fetcher
        self._gap = gap
        self._most = most
        self._pause = pause

    def fetch(
        self,
        url: str,
        *,
        etag: str | None = None,
        modified: str | None = None,
        part: Literal["page", "feed"] | None = None,
        most: int = 0,
    ) -> FetchedPage:
        """Fetch an address; every redirect is held to the same rules.

        Args:
            url, etag, modified, part, most: as of `Fetcher.fetch`.

        Raises:
            HostBusyError: try again in a moment.
            RefusedError: robots.txt or our own rules forbid it.
            FetchError: it could not be fetched.
        """
        check_address(url)
        with ExitStack() as held:
            hosts: dict[str, _Held] = {}

            def enter(target: str) -> None:
                host = urlsplit(target).netloc.lower()
                if host not in hosts:
                    hosts[host] = held.enter_context(self._host(target))
                else:
                    self._pause(min(hosts[host].gap, _LONGEST_WAIT))
                check_robots(hosts[host].robots, target, hosts[host].error)

            enter(url)
            return self._fetcher.fetch(url, etag=etag, modified=modified, before_redirect=enter, part=part, most=most)

    @contextmanager
    def _host(self, url: str) -> Iterator[_Held]:
        claim = claim_host(self._database, url, most=self._most)
        if claim is None:
            # A host that asks for minutes between two requests is not looked at every few seconds until they are over.
            rest = max(self._gap, 0.05, host_wait(self._database, url))
            raise HostBusyError(f"{url}: its host is busy", cure="tried again in a moment", retry_after=rest)
        robots, error, gap = claim["robots"], claim["robots_error"], self._gap
        try:
            if not claim["robots_fresh"]:
                told = fetch_robots(self._fetcher, url)
                robots, error = told.text, told.error
                keep_robots(self._database, claim["host"], robots, told.seconds, error)
                self._pause(min(host_gap(robots, gap), _LONGEST_WAIT))
            gap = host_gap(robots, gap)
            yield _Held(robots, gap, error)
        finally:
            release_host(self._database, claim["host"], gap)


class PatientFetcher:
    """A polite fetcher that waits while a host rests: for commands, where a person waits too.

    Args:
        database: where the hosts' state is.
        fetcher: fetches safely.
        gap: seconds between two requests to one host, where its robots.txt asks for no more.
        patience: seconds to wait for one host at most.
        timer: counts seconds.
        pause: waits some.
    """

    def __init__(
        self,
        database: Database,
        fetcher: Fetcher,
        *,
        gap: float = GAP,
        patience: float = _PATIENCE,
        timer: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._polite = PoliteFetcher(database, fetcher, gap=gap, pause=pause)
        self._patience = patience
        self._timer = timer
        self._pause = pause

    def fetch(self, url: str, *, part: Literal["page", "feed"] | None = None) -> FetchedPage:
        """Fetch an address by its host's rules; with `part` a page that is too large is taken as far as it is read.

        Raises:
            HostBusyError: other workers held the host all the time.
            RefusedError: robots.txt or our own rules forbid it.
            FetchError: it could not be fetched.
        """
        stop = self._timer() + self._patience
        while True:
            try:
                return self._polite.fetch(url, part=part)
            except HostBusyError as error:
                rest = error.retry_after or 1.0
                if self._timer() + min(rest, 5.0) >= stop:
                    raise HostBusyError(
                        f"{url}: its host is busy, or rests between two requests",
                        cure=f"try again in {rest:.0f} s",
                        retry_after=rest,
                    ) from error
                self._pause(min(rest, 5.0))


class LonePoliteFetcher:
    """A polite fetcher without a database: the hosts' state is this process's own, for one command in one thread.

    Args:
        fetcher: fetches safely.
        gap: seconds between two requests to one host, where its robots.txt asks for no more.
        timer: counts seconds.
        pause: waits some.
    """

    def __init__(
        self,
        fetcher: Fetcher,
        *,
        gap: float = GAP,
        timer: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._fetcher = fetcher
        self._gap = gap
        self._timer = timer
        self._pause = pause
        self._robots: dict[str, Robots] = {}
        self._free_at: dict[str, float] = {}

    def fetch(self, url: str) -> FetchedPage:
        """Fetch an address by its host's rules.

        Raises:
            RefusedError: robots.txt or our own rules forbid it.
            FetchError: it could not be fetched.
        """
        asked: list[str] = []

        def enter(target: str) -> None:
            host = urlsplit(target).netloc.lower()
            if asked:
                self._rest(asked[-1])
            if host not in self._robots:
                self._wait(host)
                self._robots[host] = fetch_robots(self._fetcher, target)
                self._rest(host)
            check_robots(self._robots[host].text, target, self._robots[host].error)
            self._wait(host)
            asked.append(host)

        check_address(url)
        enter(url)
        try:
            return self._fetcher.fetch(url, before_redirect=enter)
        finally:
            self._rest(asked[-1])

    def _rest(self, host: str) -> None:
        known = self._robots.get(host)
        self._free_at[host] = self._timer() + host_gap(known.text if known else None, self._gap)

    def _wait(self, host: str) -> None:
        self._pause(max(self._free_at.get(host, 0.0) - self._timer(), 0.0))
