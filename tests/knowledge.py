"""What takes a second and 50 MB to make ready and holds nothing of the text before: made once a process, for all its tests."""

from __future__ import annotations

import functools

from app.checks import load_checker
from core.resources import seeds_path
from transform.check.checker import Checker
from transform.enrichment import Enricher, load_enricher


@functools.cache
def ready_checker() -> Checker:
    """Return the check of Turkish to English with all that we ship."""
    return load_checker("tr", "en")


@functools.cache
def ready_enricher() -> Enricher:
    """Return the tagger with the topics, places and words that we ship."""
    return load_enricher(seeds_path())
