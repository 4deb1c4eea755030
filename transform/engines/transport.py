"""How an engine's request goes out: with a timeout, its key where logs do not show it, and its errors worded by us.

deep-translator calls `requests` without a timeout, hides the status and the `Retry-After` header, and puts keys into
addresses and error messages. `Transport` takes the place of `requests` inside its modules only.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Literal
from urllib.parse import quote, quote_plus

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from core.clock import Clock, utc_now
from core.cutting import Cut, cut_after
from core.errors import EngineError
from core.retryafter import read_retry_after
from core.sessions import UnledSession


class _TooLargeError(requests.ConnectionError):
    """An answer is larger than any translation."""


Rewrite = Callable[["Exchange", str, str, dict[str, Any]], tuple[str, str, dict[str, Any]]]


@dataclass(slots=True)
class Exchange:
    """One call of one engine: what it asks for, and what the server answered.

    Attributes:
        timeout: seconds without an answer.
        key: the engine's key, which no log line may show.
        url: the address the user set, None for the engine's own.
        context: what stands around the text, for engines that use it.
        rewrite: how a request of deep-translator is put right before it goes out.
        status: the HTTP status; None where no answer came.
        retry_after: the header of that name.
        failure: why no answer came.
        clock: what a moment in Retry-After is counted from.
        timer: counts the seconds within which a body has to come.
    """

    timeout: float
    key: str | None = None
    url: str | None = None
    context: str = ""
    rewrite: Rewrite | None = None
    status: int | None = None
    retry_after: str | None = None
    failure: requests.RequestException | None = None
    clock: Clock = utc_now
    timer: Callable[[], float] = time.monotonic


_CALLING: ContextVar[Exchange | None] = ContextVar("dateline_engine_call", default=None)
_PIECE = 65_536
_LARGEST = 8_000_000  # bytes; the longest request of any engine is 30,000 characters
_INSTALLING = threading.Lock()


@contextmanager
def calling(exchange: Exchange) -> Iterator[Exchange]:
    """Let every request of this thread be part of an exchange."""
    _hide_keys()
    token = _CALLING.set(exchange)
    try:
        yield exchange
    finally:
        _CALLING.reset(token)


def send(method: str, url: str, **arguments: Any) -> requests.Response:
    """Send a request as part of the exchange that is going on, and note what came of it."""
    exchange = _CALLING.get()
    if exchange is None:
        return requests.request(method, url, **arguments)
    if exchange.rewrite is not None:
        method, url, arguments = exchange.rewrite(exchange, method, url, arguments)
    arguments.setdefault("timeout", exchange.timeout)
    try:
        response = _request(method, url, exchange.timeout, arguments, exchange.timer)
    except requests.RequestException as error:
        exchange.failure = error
        raise
    exchange.status = response.status_code
    exchange.retry_after = response.headers.get("Retry-After")
    # Translate pages often leave out the charset, and requests would then read UTF-8 as Latin-1.
    if "charset" not in response.headers.get("Content-Type", "").lower():
        response.encoding = "utf-8"
    return response


class _WatchedAdapter(HTTPAdapter):
    """A requests adapter whose connections are cut when the time comes: a server's headers may drip for hours."""

    def __init__(self, cut: Cut) -> None:
        self._cut = cut
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pool manager with connections that the cut watches."""
        super().init_poolmanager(*args, **kwargs)
        cut = self._cut

        class Plain(HTTPConnection):
            def _new_conn(self) -> Any:
                opened = super()._new_conn()
                cut.watch(opened)
                return opened

        class Secure(HTTPSConnection):
            def _new_conn(self) -> Any:
                opened = super()._new_conn()
                cut.watch(opened)
                return opened

        plain = type("PlainPool", (HTTPConnectionPool,), {"ConnectionCls": Plain})
        secure = type("SecurePool", (HTTPSConnectionPool,), {"ConnectionCls": Secure})
        self.poolmanager.pool_classes_by_scheme = {"http": plain, "https": secure}


def _request(
    method: str, url: str, seconds: float, arguments: dict[str, Any], timer: Callable[[], float]
) -> requests.Response:
    """Send one request: its headers and its body may each take `seconds`, and no redirect is followed.

    A redirect would carry the key and the text to an address that the user did not set.
    """
    with cut_after(2 * seconds) as cut, UnledSession() as session:
        adapter = _WatchedAdapter(cut)
        session.mount("http://", adapter)
        session.mount("https://", adapter)
        try:
            with session.request(method, url, **arguments, stream=True, allow_redirects=False) as response:
                _read_body(response, timer() + seconds, timer)
                if 300 <= response.status_code < 400:  # what stands on the way to another address is no answer
                    response._content = b""
        except requests.RequestException as error:
            if cut.is_over:
                raise requests.Timeout("the answer comes too slowly") from error
            raise
        if cut.is_over:  # what was cut off in its headers reads like an answer without any
            raise requests.Timeout("the answer comes too slowly")
    return response


def _read_body(response: requests.Response, deadline: float, timer: Callable[[], float]) -> None:
    """Read an answer to its end, as `requests` does, but within a time and a size: its own timeout counts the pause between bytes.

    Raises:
        requests.Timeout: the answer drips.
        _TooLargeError: it is larger than any translation.
        requests.ConnectionError: it breaks off.
    """
    body = bytearray()
    try:
        while piece := response.raw.read1(_PIECE, decode_content=True):
            body += piece
            if len(body) > _LARGEST:
                raise _TooLargeError(f"the answer is larger than {_LARGEST} bytes")
            if timer() > deadline:
                raise requests.Timeout("the answer comes too slowly")
    except urllib3.exceptions.ReadTimeoutError as error:
        raise requests.Timeout(str(error)) from error
    except urllib3.exceptions.HTTPError as error:
        raise requests.ConnectionError(str(error)) from error
    response._content, response._content_consumed = bytes(body), True  # type: ignore[attr-defined]  # what .content gives


class Transport:
    """Stands for the module `requests` inside a module of deep-translator."""

    exceptions = requests.exceptions

    def get(self, url: str, **arguments: Any) -> requests.Response:
        """Send a GET request."""
        return send("get", url, **arguments)

    def post(self, url: str, **arguments: Any) -> requests.Response:
        """Send a POST request."""
        return send("post", url, **arguments)


def install(module: ModuleType) -> None:
    """Put our transport in the place of `requests` in a module."""
    with _INSTALLING:
        if getattr(module, "requests", None) is requests:
            module.requests = Transport()  # type: ignore[attr-defined]


def error_of(engine: str, exchange: Exchange, error: Exception) -> EngineError:
    """Word what went wrong in an exchange, without address or key."""
    status, failure = exchange.status, exchange.failure
    if isinstance(failure, requests.Timeout):
        return engine_error(engine, f"gave no answer in {exchange.timeout:g} s")
    if isinstance(failure, _TooLargeError):
        return engine_error(engine, f"sent more than {_LARGEST // 1_000_000} MB, which is no translation")
    if failure is not None:
        return engine_error(engine, f"could not be reached ({type(failure).__name__})")
    wait = read_retry_after(exchange.retry_after, exchange.clock())
    if status == 429:
        return engine_error(engine, "throttles us (429)", retry_after=wait)
    if status in (401, 403, 456):
        return engine_error(engine, f"refused us ({status}): key or quota", retryable=False)
    if status is not None and 300 <= status < 400:
        return engine_error(engine, f"sends us to another address ({status}), where nothing is sent", retryable=False)
    if status in (400, 413, 414, 422):  # a text that this server does not take: too long for it, as a rule
        return engine_error(engine, f"does not take the text ({status})", retryable=False, about="text")
    if status is not None and not 200 <= status < 300:
        return engine_error(
            engine, f"answered with status {status}", retryable=status >= 500 or status == 408, retry_after=wait
        )
    return engine_error(engine, f"answered with something that is no translation ({type(error).__name__})")


def engine_error(
    engine: str,
    what: str,
    *,
    retryable: bool = True,
    retry_after: float | None = None,
    about: Literal["engine", "text", "languages"] = "engine",
) -> EngineError:
    """Make the error of an engine."""
    return EngineError(f"engine {engine} {what}", retryable=retryable, retry_after=retry_after, about=about)


class _KeysHidden(logging.Filter):
    """Takes the key out of what urllib3 logs: deep-translator puts some into the address."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record through, without the key of the engine that is calling."""
        exchange = _CALLING.get()
        if exchange is not None and exchange.key:
            forms = {exchange.key, quote(exchange.key, safe=""), quote_plus(exchange.key)}
            message = record.getMessage()
            if any(form in message for form in forms):
                for form in forms:
                    message = message.replace(form, "***")
                record.msg, record.args = message, ()
        return True


_HIDDEN = _KeysHidden()


def _hide_keys() -> None:
    # A logger keeps a filter once, however often it is added.
    for name in ("urllib3.connectionpool", "urllib3.util.retry", "requests"):
        logging.getLogger(name).addFilter(_HIDDEN)
