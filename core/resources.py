"""Where the data folders `seeds` and `sql` lie: beside the packages, in a checkout as in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent


def seeds_path() -> Path:
    """Return the folder of the shipped seeds (sources, topics, gazetteer, glossary, articles)."""
    return _ROOT / "seeds"


def sql_path() -> Path:
    """Return the folder of the migrations, queries and marts."""
    return _ROOT / "sql"
