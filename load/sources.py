"""The store of sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from psycopg2.extras import Json

from load.connection import Connection, queries

_DEFAULTS: dict[str, Any] = {
    "url": None,
    "language": None,
    "country": None,
    "owner": None,
    "alignment": None,
    "tier": 3,
    "settings": {},
}


def upsert_source(connection: Connection, definition: Mapping[str, Any]) -> int:
    """Write a source's definition by its key and return its id; its state is left alone.

    Args:
        definition: key, name, kind and any of url, language, country, owner, alignment, tier, settings.
    """
    row = {**_DEFAULTS, **definition}
    named = queries("sources")
    source_id = int(named.upsert_source(connection, **{**row, "settings": Json(row["settings"])}))
    named.ensure_source_state(connection, source_id=source_id)
    return source_id
