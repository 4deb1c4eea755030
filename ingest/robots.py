"""robots.txt by RFC 9309: what may be fetched, how fast, and what its absence or failure means."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from protego import Protego

from core.errors import FetchError, RefusedError
from ingest.fetching import Fetcher

AGENT = "Dateline"
KEEP_SECONDS = 86400.0  # RFC 9309, 2.4: not longer than 24 hours
RETRY_SECONDS = 600.0
SHUT_OUT_SECONDS = 3600.0  # a firewall that answers in its place (a 4xx: no rules) may let it through later
_LARGEST = 512_000  # RFC 9309, 2.5: at least 500 kibibytes are parsed
_LONGEST_DELAY = 300.0


@dataclass(frozen=True, slots=True)
class Robots:
    """The robots.txt of a host.

    Args:
        text: "" allows everything: there is none. None: the server failed, which means that nothing may be fetched for now
            (RFC 9309, 2.3.1.3 and 2.3.1.4).
        seconds: to keep it.
        error: why it is None.
    """

    text: str | None
    seconds: float = KEEP_SECONDS
    error: str | None = None


def fetch_robots(fetcher: Fetcher, url: str) -> Robots:
    """Fetch the robots.txt of an address's host.

    Raises:
        RefusedError: its host is one we never ask.
    """
    parts = urlsplit(url)
    address = f"{parts.scheme}://{parts.netloc}/robots.txt"
    try:
        page = fetcher.fetch(address)
    except RefusedError:
        raise
    except FetchError as error:
        if error.why == "shut out":
            return Robots("", SHUT_OUT_SECONDS)
        if not error.retryable:
            return Robots("")
        wait = max(error.retry_after or 0.0, RETRY_SECONDS)
        return Robots(None, wait, error.message.removeprefix(f"{address}: "))
    return Robots(page.body[:_LARGEST].decode("utf-8", "replace").replace("\0", ""))


@lru_cache(maxsize=512)
def _parse(robots: str) -> Protego:
    """Parse a robots.txt; kept, because a host is asked for many pages by the same rules."""
    # The mark with which some editors begin a file would hide the first group and all its rules.
    return Protego.parse(robots.lstrip("\ufeff"))


def check_robots(robots: str | None, url: str, error: str | None = None) -> None:
    """Raise where robots.txt does not let us fetch an address.

    Args:
        robots: its text, or None.
        url: the address.
        error: why it is None.

    Raises:
        RefusedError: it disallows the address.
        FetchError: robots.txt could not be fetched, so that we do not know.
    """
    if robots is None:
        why = f": {error}" if error else ""
        raise FetchError(
            f"{url}: its robots.txt cannot be fetched{why}", cure="try again later", retry_after=RETRY_SECONDS
        )
    if not _parse(robots).can_fetch(url, AGENT):
        raise RefusedError(f"{url}: robots.txt disallows it")


def host_gap(robots: str | None, default: float) -> float:
    """Return the seconds between two requests: Crawl-delay (at most 300), never less than `default`."""
    delay = _parse(robots).crawl_delay(AGENT) if robots else None
    return max(default, min(float(delay or 0.0), _LONGEST_DELAY))
