"""A gate and a memory that do nothing, where a test is about neither."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

from core.errors import EngineError
from transform.engines.base import Engine
from transform.targets import Refusal, SegmentTarget


class OpenGate:
    """A gate that lets everything through."""

    def admit(self, engine: Engine, characters: int) -> Refusal | None:
        """Let the request through."""
        return None

    def unbroken(self) -> AbstractContextManager[None]:
        """Hold nothing up."""
        return nullcontext()

    def succeeded(self, engine: Engine) -> None:
        """Take no note."""

    def failed(self, engine: Engine, error: EngineError) -> None:
        """Take no note."""


class NoMemory:
    """A memory that knows nothing and keeps nothing."""

    def recall(self, source: str) -> Sequence[SegmentTarget]:
        """Know nothing."""
        return ()

    def keep(self, results: Sequence[SegmentTarget], *, checked: bool) -> None:
        """Keep nothing."""

    def discard(self, results: Sequence[SegmentTarget]) -> None:
        """Forget nothing."""

    def exclusively(self, sources: Sequence[str]) -> AbstractContextManager[None]:
        """Hold nobody up."""
        return nullcontext()
