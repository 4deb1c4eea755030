"""Which network addresses are fetched, and connections that go to the very address that was checked."""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from core.cutting import cut_after
from core.errors import FetchError, RefusedError

Resolver = Callable[[str, int], list[str]]

_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052
_COMPATIBLE = ipaddress.ip_network("::/96")  # RFC 4291, 2.5.5.1: deprecated, still routed to IPv4 by some stacks
_METADATA = {"168.63.129.16", "fd00:ec2::254"}  # Azure's wire server is in public space; EC2's over IPv6


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
    """True for an address of the public internet, and for one that embeds an IPv4 address only where that is public."""
    parsed = ipaddress.ip_address(address.split("%")[0])
    if str(parsed) in _METADATA or not parsed.is_global or parsed.is_multicast:
        return False
    if isinstance(parsed, ipaddress.IPv4Address):
        return True
    if parsed in _COMPATIBLE:
        return False
    embedded = [parsed.ipv4_mapped, parsed.sixtofour, *(parsed.teredo or ())]
    if parsed in _NAT64:
        embedded.append(ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF))
    return all(inner is None or is_public(str(inner)) for inner in embedded)


def refuse_private(url: str, allow: tuple[str, ...]) -> None:
    """Refuse an address whose host is private by how it is written (127.0.0.1, 10.1.2.3, localhost); asks no name server.

    Args:
        url: an http or https address.
        allow: hosts, as they stand in URLs, allowed all the same.

    Raises:
        RefusedError: it is; a name that leads to a private address is refused where it is fetched.
    """
    host = (urlsplit(url).hostname or "").rstrip(".")
    if host in allow:
        return
    try:
        # As the system reads it: "127.1" and "2130706433" are addresses too.
        literal = host if ":" in host else socket.inet_ntoa(socket.inet_aton(host))
        private = not is_public(literal)
    except (OSError, ValueError):
        private = host == "localhost" or host.endswith(".localhost")
    if private:
        raise RefusedError(
            f"{host}: no public address, so it is never fetched",
            cure="name the host in DATELINE_ALLOW_HOSTS to allow it",
        )


def checked_addresses(host: str, port: int, resolver: Resolver, allow: tuple[str, ...]) -> list[str]:
    """Resolve a host once and return its addresses, all of them allowed.

    Args:
        host: the name or literal address, as it stands in the URL.
        port: the port.
        resolver: finds the addresses.
        allow: hosts, as they stand in URLs, allowed though their address is private; an address allows no name that
            resolves to it, or any outsider's name could lead there.

    Raises:
        RefusedError: one of its addresses is not public; a host with a mixed answer is refused as a whole.
    """
    addresses = resolver(host, port)
    if host not in allow:
        for address in addresses:
            if not is_public(address):
                raise RefusedError(
                    f"{host}: {address} is no public address", cure="name the host in DATELINE_ALLOW_HOSTS to allow it"
                )
    return addresses


def _close(connection: Any) -> None:
    """Close a connection that is given back to its pool.

    Servers that keep a line open though they are asked to close it do so for seconds: used again, it may be closed at that very
    moment, and nobody watches it, who cuts what drips.
    """
    if connection is not None:
        connection.close()


class GuardedAdapter(HTTPAdapter):
    """A requests adapter whose connections resolve once, check, and connect to exactly what was checked.

    A name server that answers differently the second time (DNS rebinding) is never asked a second time.
    """

    def __init__(self, resolver: Resolver, allow: tuple[str, ...]) -> None:
        self._resolver = resolver
        self._allow = allow
        self._cuts = threading.local()
        super().__init__(max_retries=0, pool_connections=64)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pool manager with pools that connect our way."""
        super().init_poolmanager(*args, **kwargs)
        connect = self._connect

        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                return connect(self)

        class Secure(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                return connect(self)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

            def _put_conn(self, conn: Any) -> None:
                _close(conn)
                super()._put_conn(None)

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

            def _put_conn(self, conn: Any) -> None:
                _close(conn)
                super()._put_conn(None)

        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}

    @contextmanager
    def cut_after(self, seconds: float) -> Iterator[None]:
        """Cut the connections that the block of this thread opens when so many seconds have passed.

        Args:
            seconds: from now.
        """
        with cut_after(seconds) as cut:
            self._cuts.current = cut
            try:
                yield
            finally:
                self._cuts.current = None

    def _connect(self, connection: Any) -> socket.socket:
        opened = self._open(connection)
        cut = getattr(self._cuts, "current", None)
        if cut is not None:
            cut.watch(opened)
        return opened

    def _open(self, connection: Any) -> socket.socket:
        failure: Exception = OSError("no address")
        for address in checked_addresses(connection.host, connection.port, self._resolver, self._allow):
            try:
                return socket.create_connection((address, connection.port), timeout=connection.timeout)
            except TimeoutError as error:
                failure = ConnectTimeoutError(connection, f"no answer from {address}")
                failure.__cause__ = error
            except OSError as error:
                failure = NewConnectionError(connection, f"{address}: {error}")
                failure.__cause__ = error
        raise failure
