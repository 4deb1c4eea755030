"""The taggers and the encoder of this process, read once for the files as they stand."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from transform.encoder import SentenceEncoder
from transform.enrichment import Enricher, load_enricher

Stamp = tuple[tuple[str, int, int], ...]


def keep_enricher(seeds: Path) -> Enricher:
    """Return the taggers of a folder of seeds, read again only where a file of theirs has changed.

    Raises:
        SettingsError: a topic or gazetteer file is wrong.
    """
    return _read_enricher(seeds, _stamp_files(seeds))


@cache
def keep_encoder() -> SentenceEncoder:
    """Return the one encoder of this process; it loads its weights at the first text."""
    return SentenceEncoder()


@lru_cache(maxsize=1)
def _read_enricher(seeds: Path, stamp: Stamp) -> Enricher:  # noqa: ARG001 - the stamp is part of the key
    return load_enricher(seeds)


def _stamp_files(seeds: Path) -> Stamp:
    paths = sorted((*(seeds / "topics").glob("*.toml"), *(seeds / "gazetteer").glob("*.toml")))
    return tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in paths)
