"""A polite fetch: the host claimed, its robots.txt kept, the gap held, over all workers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

from core.errors import FetchError
from core.model import FetchedPage
from ingest.fetching import Fetcher, check_address
from ingest.robots import check_robots, fetch_robots, host_gap
from load.connection import Database
from load.hosts import claim_host, keep_robots, release_host

GAP = 2.0
_LONGEST_WAIT = 15.0
_PATIENCE = 120.0


class HostBusyError(FetchError):
    """The host rests between two requests, or another worker is at it; nothing was asked of it."""


class PoliteFetcher:
    """Fetches by the rules of each host.

    Args:
        database: where the hosts' state is.
        fetcher: fetches safely.
        gap: seconds between two requests to one host, where its robots.txt asks for no more.
        most: requests at once over all workers of all machines; 0: no limit but the number of workers.
    """

    def __init__(self, database: Database, fetcher: Fetcher, *, gap: float = GAP, most: int = 0) -> None:
        self._database = database
        self._fetcher = fetcher
        self._gap = gap
        self._most = most

    def fetch(self, url: str, *, etag: str | None = None, modified: str | None = None) -> FetchedPage:
        """Fetch an address; every redirect is held to the same rules.

        Raises:
            HostBusyError: try again in a moment.
            RefusedError: robots.txt or our own rules forbid it.
            FetchError: it could not be fetched.
        """
        with ExitStack() as held:
            hosts: dict[str, tuple[str | None, float]] = {}

            def enter(target: str) -> None:
                host = urlsplit(target).netloc.lower()
                if host not in hosts:
                    hosts[host] = held.enter_context(self._host(target))
                else:
                    time.sleep(min(hosts[host][1], _LONGEST_WAIT))
                check_robots(hosts[host][0], target)

            enter(url)
            return self._fetcher.fetch(url, etag=etag, modified=modified, before_redirect=enter)

    @contextmanager
    def _host(self, url: str) -> Iterator[tuple[str | None, float]]:
        claim = claim_host(self._database, url, most=self._most)
        if claim is None:
            raise HostBusyError(
                f"{url}: its host is busy", cure="tried again in a moment", retry_after=max(self._gap, 0.05)
            )
        robots, gap = claim["robots"], self._gap
        try:
            if not claim["robots_fresh"]:
                robots, seconds = fetch_robots(self._fetcher, url)
                keep_robots(self._database, claim["host"], robots, seconds)
                time.sleep(min(host_gap(robots, gap), _LONGEST_WAIT))
            gap = host_gap(robots, gap)
            yield robots, gap
        finally:
            release_host(self._database, claim["host"], gap)


class PatientFetcher:
    """A polite fetcher that waits while a host rests: for commands, where a person waits too.

    Args:
        database: where the hosts' state is.
        fetcher: fetches safely.
        gap: seconds between two requests to one host, where its robots.txt asks for no more.
        patience: seconds to wait for one host at most.
    """

    def __init__(self, database: Database, fetcher: Fetcher, *, gap: float = GAP, patience: float = _PATIENCE) -> None:
        self._polite = PoliteFetcher(database, fetcher, gap=gap)
        self._patience = patience

    def fetch(self, url: str) -> FetchedPage:
        """Fetch an address by its host's rules.

        Raises:
            HostBusyError: other workers held the host all the time.
            RefusedError: robots.txt or our own rules forbid it.
            FetchError: it could not be fetched.
        """
        stop = time.monotonic() + self._patience
        while True:
            try:
                return self._polite.fetch(url)
            except HostBusyError as error:
                if time.monotonic() >= stop:
                    raise
                time.sleep(min(error.retry_after or 1.0, 5.0))


class LonePoliteFetcher:
    """A polite fetcher without a database: the hosts' state is this process's own, for one command in one thread.

    Args:
        fetcher: fetches safely.
        gap: seconds between two requests to one host, where its robots.txt asks for no more.
    """

    def __init__(self, fetcher: Fetcher, *, gap: float = GAP) -> None:
        self._fetcher = fetcher
        self._gap = gap
        self._robots: dict[str, str | None] = {}
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
                self._robots[host], _ = fetch_robots(self._fetcher, target)
                self._rest(host)
            check_robots(self._robots[host], target)
            self._wait(host)
            asked.append(host)

        check_address(url)
        enter(url)
        try:
            return self._fetcher.fetch(url, before_redirect=enter)
        finally:
            self._rest(asked[-1])

    def _rest(self, host: str) -> None:
        self._free_at[host] = time.monotonic() + host_gap(self._robots.get(host), self._gap)

    def _wait(self, host: str) -> None:
        time.sleep(max(self._free_at.get(host, 0.0) - time.monotonic(), 0.0))
