"""Engines of deep-translator: Google, LibreTranslate, DeepL, Microsoft and MyMemory.

Its requests go out by our transport (timeout, status, no key in any log), and this module words every error itself. What
it sends to DeepL and Microsoft is put right on the way: DeepL takes the key by header only and a text by POST only, and
Microsoft's list of languages is asked of the server that the user set.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.errors import EngineError, SettingsError
from transform.engines.base import EngineConfig, Limits
from transform.engines.transport import Exchange, Rewrite, calling, engine_error, error_of, install


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one translator of deep-translator is made; `limits` are what its maintainers or its makers state."""

    module: str
    cls: str
    limits: Limits
    needs_key: bool = False
    key_argument: str = ""
    codes: tuple[tuple[str, str], ...] = ()  # where the service writes another code than ISO 639-1
    asks_server: bool = False  # deep-translator's list of its languages is short of many; the server knows better
    slash: bool = False  # deep-translator appends "translate" to the base address
    rewrite: Rewrite | None = None
    needs_url: bool = False  # there is no public server
    refusals: bool = False  # it says in the place of a translation why there is none


def _to_deepl(
    exchange: Exchange,
    method: str,  # noqa: ARG001 -- one signature for every Rewrite
    url: str,
    arguments: dict[str, Any],
) -> tuple[str, str, dict[str, Any]]:
    """Put a request right: https://developers.deepl.com/api-reference/translate (POST, key by header, context)."""
    form = dict(arguments.get("params") or {})
    headers = {"Authorization": f"DeepL-Auth-Key {form.pop('auth_key', '')}"}
    if form.get("source_lang") == "auto":
        del form["source_lang"]
    if exchange.context:
        form["context"] = exchange.context
    return "post", url, {"data": form, "headers": headers}


def _to_microsoft(
    exchange: Exchange, method: str, url: str, arguments: dict[str, Any]
) -> tuple[str, str, dict[str, Any]]:
    """Ask the user's server for its languages; an unknown source language is left out, as the service wants it."""
    if "/languages" in url and exchange.url:
        url = f"{exchange.url.partition('?')[0].removesuffix('/').removesuffix('/translate')}/languages?api-version=3.0&scope=translation"
    params = {k: v for k, v in (arguments.get("params") or {}).items() if (k, v) != ("from", "auto")}
    return method, url, {**arguments, "params": params}


KINDS = {
    # https://deep-translator.readthedocs.io (limits), 5 requests a second and 200,000 a day
    "google": _Kind(
        "google", "GoogleTranslator", Limits(4_999, 1, 5.0), codes=(("zh", "zh-CN"), ("he", "iw"), ("jv", "jw"))
    ),
    # https://docs.libretranslate.com: no limit of its own; the operator's are answered with 429
    "libretranslate": _Kind(
        "libre",
        "LibreTranslator",
        Limits(5_000, 1),
        needs_url=True,
        key_argument="api_key",
        codes=(("no", "nb"),),
        asks_server=True,
        slash=True,
    ),
    # https://developers.deepl.com/docs/resources/usage-limits: 128 KiB a request; what surrounds a text is not charged
    "deepl": _Kind(
        "deepl",
        "DeeplTranslator",
        Limits(30_000, 1, 10.0, context=1_000),
        True,
        "api_key",
        codes=(("no", "nb"),),
        asks_server=True,
        slash=True,
        rewrite=_to_deepl,
    ),
    # https://learn.microsoft.com/azure/ai-services/translator/service-limits
    "microsoft": _Kind(
        "microsoft",
        "MicrosoftTranslator",
        Limits(10_000, 1, 10.0),
        True,
        "api_key",
        codes=(("zh", "zh-Hans"), ("no", "nb"), ("sr", "sr-Cyrl")),
        rewrite=_to_microsoft,
    ),
    # https://mymemory.translated.net/doc/usagelimits.php: 500 bytes a request, of which a Turkish letter in ten takes two,
    # and 5,000 characters a day without an e-mail address
    "mymemory": _Kind(
        "mymemory",
        "MyMemoryTranslator",
        Limits(440, 1, 2.0, 5_000),
        codes=(("tr", "tr-TR"), ("en", "en-GB"), ("ru", "ru-RU"), ("ko", "ko-KR"), ("uk", "uk-UA")),
        refusals=True,
    ),
}
# MyMemory refuses with status 200, in the place of the translation (https://mymemory.translated.net/doc/spec.php).
_REFUSAL = re.compile(
    r"\s*(?:(?P<spent>MYMEMORY WARNING)|(?P<text>QUERY LENGTH LIMIT|NO QUERY SPECIFIED)|(?P<languages>INVALID (?:SOURCE |TARGET )?LANG\w*|'\w*' IS AN INVALID|PLEASE SELECT TWO DISTINCT))"
)
_WAIT = re.compile(r"(\d+) HOURS?(?: (\d+) MINUTES?)?(?: (\d+) SECONDS?)?")


class DeepEngine:
    """One translator of deep-translator as an engine."""

    def __init__(self, name: str, config: EngineConfig) -> None:
        """Prepare the engine; nothing is sent.

        Raises:
            SettingsError: deep-translator has no such engine, its key or address is missing, or the address is none.
        """
        if name not in KINDS:
            raise SettingsError(f"no engine {name!r} in deep-translator", cure=f"take one of {', '.join(KINDS)}")
        self._kind = KINDS[name]
        if self._kind.needs_key and not config.key:
            raise SettingsError(f"engine {name!r} needs a key", cure=f"set DATELINE_{name.upper()}_KEY")
        if self._kind.needs_url and not config.url:
            raise SettingsError(f"engine {name!r} needs an address", cure=f"set DATELINE_{name.upper()}_URL")
        config.require_web_address(name)
        config.require_plain_key(name)
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
        return self.translate_in_context(texts, "")

    def translate_in_context(self, texts: Sequence[str], context: str) -> list[str]:
        """Translate texts, one request each; `context` is what stands around them, for engines that take it.

        Raises:
            EngineError: as `translate`.
        """
        return [self._one(text, context) for text in texts]

    def _one(self, text: str, context: str) -> str:
        config = self._config
        with calling(Exchange(config.timeout, config.key, config.url, context, self._kind.rewrite)) as exchange:
            try:
                if self._translator is None:
                    self._translator = _make(self._kind, self.name, config)
                answer = self._translator.translate(text)
            except EngineError:
                raise
            # deep-translator raises bare exceptions of its own whose text may hold the key: only their class is told.
            except Exception as error:  # noqa: BLE001
                raise error_of(self.name, exchange, error) from None
        # deep-translator does not look at every service's status.
        if exchange.status is not None and not 200 <= exchange.status < 300:
            raise error_of(self.name, exchange, ValueError("a status of failure"))
        if not isinstance(answer, str) or not answer.strip():
            raise engine_error(self.name, "answered without a translation", retryable=False, about="text")
        if self._kind.refusals and (refused := _REFUSAL.match(answer)) is not None:
            raise _refusal(self.name, refused, answer)
        return answer


def _refusal(name: str, refused: re.Match[str], answer: str) -> EngineError:
    """Word what a service says in the place of a translation."""
    if refused["spent"]:
        wait = _WAIT.search(answer)
        hours, minutes, seconds = (int(part or 0) for part in wait.groups()) if wait is not None else (1, 0, 0)
        rest = min(86_400.0, hours * 3600.0 + minutes * 60 + seconds)
        return engine_error(name, "has given what it gives in a day", retry_after=rest)
    if refused["text"]:
        return engine_error(name, "does not take the text (its length)", retryable=False, about="text")
    return engine_error(name, "does not translate between these languages", retryable=False, about="languages")


def _make(kind: _Kind, name: str, config: EngineConfig) -> Any:
    from deep_translator.exceptions import InvalidSourceOrTargetLanguage, LanguageNotSupportedException

    module = importlib.import_module(f"deep_translator.{kind.module}")
    install(module)
    codes = dict(kind.codes)
    source, target = codes.get(config.source, config.source), codes.get(config.target, config.target)
    arguments: dict[str, Any] = {"source": "auto", "target": "en"}
    if not kind.asks_server:
        arguments = {"source": source, "target": target}
    if kind.key_argument:
        # LibreTranslate servers without keys take none, but deep-translator insists on one when it is made.
        arguments[kind.key_argument] = config.key or "none"
    if name == "deepl":
        arguments["use_free_api"] = str(config.key).endswith(":fx")
    arguments |= {k: v for k, v in config.options.items() if k in ("region", "email")}
    try:
        translator = getattr(module, kind.cls)(**arguments)
    except (LanguageNotSupportedException, InvalidSourceOrTargetLanguage):
        what = f"does not translate {config.source} into {config.target}"
        raise engine_error(name, what, retryable=False, about="languages") from None
    if kind.asks_server:
        translator._source, translator._target = source, target
    if kind.key_argument and not config.key:
        translator.api_key = ""
    if config.url:
        translator._base_url = config.url.rstrip("/") + "/" if kind.slash else config.url
    return translator
