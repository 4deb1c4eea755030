"""Where the data packages `seeds` and `sql` lie, in a checkout as in an installed wheel."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def seeds_path() -> Path:
    """Return the folder of the shipped seeds (sources, topics, gazetteer, glossary, articles)."""
    return Path(str(files("seeds")))


def sql_path() -> Path:
    """Return the folder of the migrations, queries and marts."""
    return Path(str(files("sql")))
