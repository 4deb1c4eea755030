"""Engines of deep-translator: Google, LibreTranslate, DeepL, Microsoft, MyMemory, Yandex and ChatGPT.

deep-translator calls `requests` without a timeout, hides the status and the `Retry-After` header, and puts keys into
addresses and error messages. `_Transport` takes the place of `requests` inside its modules only: it sets the timeout
of the engine that is calling, notes the status, and this module words every error itself, without address or key.
"""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import ModuleType
from typing import Any

import requests

from core.clock import utc_now
from core.errors import EngineError, SettingsError
from transform.engines.base import EngineConfig, Limits


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one translator of deep-translator is made; `limits` are what its maintainers or its makers state."""

    module: str
    cls: str
    limits: Limits
    needs_key: bool = False
    key_argument: str = ""
    codes: tuple[tuple[str, str], ...] = ()
    slash: bool = False  # deep-translator appends "translate" to the base address


KINDS = {
    # https://deep-translator.readthedocs.io (limits), 5 requests a second and 200,000 a day
    "google": _Kind("google", "GoogleTranslator", Limits(4_999, 1, 5.0)),
    # https://docs.libretranslate.com: no limit of its own; the operator's are answered with 429
    "libretranslate": _Kind("libre", "LibreTranslator", Limits(5_000, 1), key_argument="api_key", slash=True),
    # https://developers.deepl.com/docs/resources/usage-limits; sent as a query string, hence the short request
    "deepl": _Kind("deepl", "DeeplTranslator", Limits(4_000, 1, 10.0), True, "api_key", slash=True),
    # https://learn.microsoft.com/azure/ai-services/translator/service-limits
    "microsoft": _Kind("microsoft", "MicrosoftTranslator", Limits(10_000, 1, 10.0), True, "api_key"),
    # https://mymemory.translated.net/doc/usagelimits.php: 5,000 characters a day without an e-mail address
    "mymemory": _Kind(
        "mymemory", "MyMemoryTranslator", Limits(499, 1, 2.0, 5_000), codes=(("tr", "tr-TR"), ("en", "en-GB"))
    ),
    "yandex": _Kind("yandex", "YandexTranslator", Limits(5_000, 1, 5.0), True, "api_key"),
    "chatgpt": _Kind("chatgpt", "ChatGptTranslator", Limits(6_000, 1, 1.0), True, "api_key"),
}


@dataclass(slots=True)
class _Exchange:
    """One call of one engine: the timeout it asks for, and what the server answered."""

    timeout: float
    status: int | None = None
    retry_after: str | None = None


_CALLING: ContextVar[_Exchange | None] = ContextVar("dateline_engine_call", default=None)
_INSTALLING = threading.Lock()


class _Transport:
    """Stands for the module `requests` inside a module of deep-translator."""

    exceptions = requests.exceptions

    def get(self, url: str, **arguments: Any) -> requests.Response:
        """Send a GET request."""
        return self._send("get", url, arguments)

    def post(self, url: str, **arguments: Any) -> requests.Response:
        """Send a POST request."""
        return self._send("post", url, arguments)

    def _send(self, method: str, url: str, arguments: dict[str, Any]) -> requests.Response:
        exchange = _CALLING.get()
        if exchange is not None:
            arguments.setdefault("timeout", exchange.timeout)
        response = requests.request(method, url, **arguments)
        if exchange is not None:
            exchange.status = response.status_code
            exchange.retry_after = response.headers.get("Retry-After")
            # Translate pages often leave out the charset, and requests would then read UTF-8 as Latin-1.
            if "charset" not in response.headers.get("Content-Type", "").lower():
                response.encoding = "utf-8"
        return response


class DeepEngine:
    """One translator of deep-translator as an engine."""

    def __init__(self, name: str, config: EngineConfig) -> None:
        """Prepare the engine; nothing is sent.

        Raises:
            SettingsError: deep-translator has no such engine, or its key is missing.
        """
        if name not in KINDS:
            raise SettingsError(f"no engine {name!r} in deep-translator", cure=f"take one of {', '.join(KINDS)}")
        self._kind = KINDS[name]
        if self._kind.needs_key and not config.key:
            raise SettingsError(f"engine {name!r} needs a key", cure=f"set DATELINE_{name.upper()}_KEY")
        self.name = name
        self.model = config.options.get("model", "")
        self.limits = self._kind.limits
        self._config = config
        self._translator: Any = None

    def translate(self, texts: Sequence[str]) -> list[str]:
        """Translate texts, one request each.

        Raises:
            EngineError: down, slow, throttled, refused, or an answer that is no translation.
        """
        return [self._one(text) for text in texts]

    def _one(self, text: str) -> str:
        exchange = _Exchange(self._config.timeout)
        token = _CALLING.set(exchange)
        try:
            answer = self._made().translate(text)
        except requests.Timeout:
            raise self._error(f"gave no answer in {self._config.timeout:g} s") from None
        except requests.JSONDecodeError as error:
            raise self._answer_error(exchange, error) from None
        except requests.RequestException as error:
            raise self._error(f"could not be reached ({type(error).__name__})") from None
        except (SettingsError, EngineError):
            raise
        # deep-translator raises bare exceptions of its own whose text may hold the key: only their class is told.
        except Exception as error:  # noqa: BLE001
            raise self._answer_error(exchange, error) from None
        finally:
            _CALLING.reset(token)
        if not isinstance(answer, str) or not answer.strip():
            raise self._error("answered without a translation", retryable=False)
        return answer

    def _made(self) -> Any:
        if self._translator is None:
            self._translator = _make(self._kind, self.name, self._config)
        return self._translator

    def _answer_error(self, exchange: _Exchange, error: Exception) -> EngineError:
        status = exchange.status
        if status == 429:
            return self._error("throttles us (429)", retry_after=_seconds(exchange.retry_after, utc_now))
        if status in (401, 403, 456):
            return self._error(f"refused us ({status}): key or quota", retryable=False)
        if status is not None and not 200 <= status < 300:
            return self._error(
                f"answered with status {status}",
                retryable=status >= 500 or status == 408,
                retry_after=_seconds(exchange.retry_after, utc_now),
            )
        return self._error(f"answered with something that is no translation ({type(error).__name__})")

    def _error(self, what: str, *, retryable: bool = True, retry_after: float | None = None) -> EngineError:
        return EngineError(f"engine {self.name} {what}", retryable=retryable, retry_after=retry_after)


def _make(kind: _Kind, name: str, config: EngineConfig) -> Any:
    module = importlib.import_module(f"deep_translator.{kind.module}")
    _install(module)
    codes = dict(kind.codes)
    arguments: dict[str, Any] = {
        "source": codes.get(config.source, config.source),
        "target": codes.get(config.target, config.target),
    }
    if kind.key_argument:
        # LibreTranslate servers without keys take none, but deep-translator insists on one when it is made.
        arguments[kind.key_argument] = config.key or "none"
    arguments |= {k: v for k, v in config.options.items() if k in ("region", "model", "email")}
    try:
        translator = getattr(module, kind.cls)(**arguments)
    except (requests.RequestException, EngineError):
        raise
    except Exception as error:  # noqa: BLE001 - deep-translator's own bare exceptions
        raise SettingsError(
            f"engine {name} cannot be made for {config.source}→{config.target} ({type(error).__name__})",
            cure="check its languages and options",
        ) from None
    if kind.key_argument and not config.key:
        translator.api_key = ""
    if config.url:
        address = config.url
        translator._base_url = address.rstrip("/") + "/" if kind.slash else address
    return translator


def _install(module: ModuleType) -> None:
    with _INSTALLING:
        if getattr(module, "requests", None) is requests:
            module.requests = _Transport()  # type: ignore[attr-defined]


def _seconds(retry_after: str | None, clock: Callable[[], datetime]) -> float | None:
    """Read a Retry-After header (RFC 9110, 10.2.3): seconds or a date."""
    if retry_after is None:
        return None
    if retry_after.strip().isdigit():
        return float(retry_after)
    try:
        when = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max(0.0, (when.replace(tzinfo=when.tzinfo or UTC) - clock()).total_seconds())
