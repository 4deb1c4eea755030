"""What every translation engine is: a name, a model, limits, and one method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from core.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Limits:
    """What an engine takes, and how often.

    Attributes:
        characters_request: the most characters in one request, all its texts together.
        batch: the most texts in one request.
        requests_second: the most requests a second, over all workers; 0: no limit.
        characters_day: the most characters in one UTC day, over all workers; None: no limit.
        context: the most characters of what stands around a text that the engine can use; 0: it uses none.
    """

    characters_request: int = 5_000
    batch: int = 1
    requests_second: float = 0.0
    characters_day: int | None = None
    context: int = 0


@dataclass(frozen=True, slots=True)
class EngineConfig:
    """What a user sets for one engine. The key is never shown: it is left out of `repr`."""

    source: str = "tr"
    target: str = "en"
    url: str | None = None
    key: str | None = field(default=None, repr=False)
    timeout: float = 20.0
    models: Path | None = None
    options: dict[str, str] = field(default_factory=dict)

    def require_web_address(self, engine: str) -> None:
        """Look at the address the user set.

        Raises:
            SettingsError: it is none that can be asked: "localhost:5000" lacks its scheme.
        """
        if self.url is not None and not self.url.startswith(("http://", "https://")):
            raise SettingsError(
                f"engine {engine!r} has {self.url!r} as its address",
                cure=f"set DATELINE_{engine.upper()}_URL to one with http:// or https://",
            )

    def require_plain_key(self, engine: str) -> None:
        """Look at the key the user set, which is never told.

        Raises:
            SettingsError: it has characters that no header takes: typographic quotation marks, a line break, letters beyond ASCII.
        """
        if self.key is not None and not (self.key.isascii() and self.key.isprintable()):
            raise SettingsError(
                f"the key of engine {engine!r} has a character that no key has",
                cure=f"write DATELINE_{engine.upper()}_KEY without quotation marks and line breaks, in plain letters",
            )


@runtime_checkable
class Engine(Protocol):
    """A translation engine. Instances are made by `from_config` of the class named by the entry point."""

    name: str
    model: str
    limits: Limits

    def translate(self, texts: Sequence[str]) -> list[str]:
        """Translate some texts.

        Args:
            texts: at most `limits.batch` texts of together at most `limits.characters_request` characters.

        Returns:
            One target a text, in order.

        Raises:
            EngineError: nothing usable came back; says whether and when a retry can help.
        """
        ...


@runtime_checkable
class ContextEngine(Engine, Protocol):
    """An engine that understands a sentence better by what stands around it; `limits.context` says how much it takes."""

    def translate_in_context(self, texts: Sequence[str], context: str) -> list[str]:
        """Translate as `translate` does, with the sentences before and after them."""
        ...
