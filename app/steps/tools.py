"""What deciding about documents takes, and how a document ends."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from alert.rules import Rule
from app.steps.stories import StoryPlacer
from core.clock import Clock
from core.model import Disposition
from load.documents import StoredDocument
from transform.enrichment import Enricher


@dataclass(frozen=True, slots=True)
class ProcessTools:
    """What deciding about a document takes; made once a task."""

    enricher: Enricher
    rules: tuple[tuple[int, Rule], ...]  # (rule id, rule)
    channels: tuple[str, ...]
    target_language: str
    clock: Clock
    placer: StoryPlacer
    copy_days: int = 90  # the look-up window of copies
    sense_of_all: bool = False  # encode also what names neither of the two nor the war
    revisit_hours: tuple[float, ...] = ()  # after which articles on the beat are looked at again
    timer: Callable[[], float] = time.perf_counter
    pause: Callable[[float], None] = time.sleep  # between tries to place an article beside others that move
    ring: Callable[[], None] | None = None  # called after the commit of an article with alerts


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a document ends, and what it became."""

    disposition: Disposition
    reason: str
    article_id: int | None = None
    version_id: int | None = None
    alerts: int = 0


def web_address(document: StoredDocument) -> str | None:
    """Return the address a document was fetched from, or None for a file."""
    url = document.final_url or document.url
    return url if url.startswith(("http://", "https://")) else None
