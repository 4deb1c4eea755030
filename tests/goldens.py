"""The rows of tests/golden, and those of the check of translations as cases: what passes, what is told, what is a known gap."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

import pytest

GOLDEN = Path(__file__).parent / "golden"
Row = dict[str, Any]
# Under which kinds an error is told too: a number that lost its digits is one of scale or date, and a sentence takes with it what
# it says (its figures, its speaker, its denial).
ALIKE = {
    "number": {"scale", "date"},
    "scale": {"number"},
    "date": {"number"},
    "sign": {"number"},
    "unit": {"number", "scale"},
    "omission": {"negation", "hedge", "number", "name"},
}


def read_rows(name: str) -> list[Row]:
    """Return the rows of a file of JSON lines below tests/golden."""
    return [json.loads(line) for line in (GOLDEN / name).read_text(encoding="utf-8").splitlines()]


def right_ones(rows: Iterable[Row], gaps: Collection[str] = ()) -> list[Any]:
    """Return the true translations of rows as (source, target): "good", and "free" where there is one.

    Args:
        gaps: what is flagged by mistake, named as the case is: the id of the row and which of its translations.
    """
    return [
        _case(f"{row['id']}-{how}", how in row.get("gap", ()) or f"{row['id']}-{how}" in gaps, row["source"], row[how])
        for row in rows
        for how in ("good", "free")
        if how in row
    ]


def wrong_ones(rows: Iterable[Row], gaps: Collection[str] = ()) -> list[Any]:
    """Return the wrong translations of rows as (source, target, kind); the kind is "" where the row does not say it.

    Args:
        gaps: the ids of rows that are not told; a row may itself name those of its targets that are not ("gap").
    """
    return [
        _case(f"{row['id']}-{number}", row["id"] in gaps or target in row.get("gap", ()), row["source"], target, kind)
        for row in rows
        for number, (target, kind) in enumerate(_bad(row))
    ]


def count_gaps(rows: Iterable[Row]) -> int:
    """Return how many translations rows name that the check does not do right yet."""
    return sum(len(row.get("gap", ())) for row in rows)


def _bad(row: Row) -> list[tuple[str, str]]:
    bad = row.get("bad", [])
    return [(bad, "")] if isinstance(bad, str) else [(one["target"], one["kind"]) for one in bad]


def whole_rows(rows: Iterable[Row], gap: str = "missed") -> list[Any]:
    """Return rows as cases, one each.

    Args:
        gap: the field by which a row says that it is not done right yet.
    """
    return [pytest.param(row, id=row["id"], marks=mark_gap(bool(row.get(gap)))) for row in rows]


def _case(name: str, gap: bool, *values: str) -> Any:
    return pytest.param(*values, id=name, marks=mark_gap(gap))


def mark_gap(gap: bool) -> list[pytest.MarkDecorator]:
    """A gap fails, and the test is red once it no longer does."""
    return [pytest.mark.xfail(strict=True)] if gap else []
