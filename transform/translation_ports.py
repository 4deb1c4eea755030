"""What the translate stage asks of the world around it: a memory of targets, and a gate before the engines."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from core.errors import EngineError
from transform.engines.base import Engine
from transform.targets import Refusal, SegmentTarget


class Memory(Protocol):
    """What is known already, and where new targets go."""

    def recall(self, source: str) -> Sequence[SegmentTarget]:
        """Return every known target of a sentence, a translator's first."""
        ...

    def keep(self, results: Sequence[SegmentTarget], *, checked: bool) -> None:
        """Store the targets of one request durably, before the next one is made: at once unchecked, then with their problems."""
        ...

    def discard(self, results: Sequence[SegmentTarget]) -> None:
        """Forget targets of an engine that turned out to be no translations: it may be asked for them again."""
        ...

    def exclusively(self, sources: Sequence[str]) -> AbstractContextManager[None]:
        """Keep other workers from sending these sentences meanwhile."""
        ...


class Gate(Protocol):
    """What stands before an engine: limits, health and budget, over all workers."""

    def admit(self, engine: Engine, characters: int) -> Refusal | None:
        """Count a request in, waiting for its turn where that is short; None: go ahead, else the reason why not."""
        ...

    def unbroken(self) -> AbstractContextManager[None]:
        """Let no orderly stop come between a request and the keeping of its answer."""
        ...

    def succeeded(self, engine: Engine) -> None:
        """Note that an engine answered with a translation."""
        ...

    def failed(self, engine: Engine, error: EngineError) -> None:
        """Note that an engine failed; it rests for a while (backoff)."""
        ...
