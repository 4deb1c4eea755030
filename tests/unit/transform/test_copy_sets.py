"""Sets of short reports of ours: reprints, rewrites, corrections, translations, follow-ups, bulletins, round-ups, near events.

A set is on one matter; written beside each report are its story (None: a round-up may stand in any) and what it is a copy of.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import combinations

import pytest

from app.commands.cluster import cluster_records
from app.jsonlines import Record
from tests.goldens import Row, read_rows

# Parts 3 and 4: kills and refilings, reprints after months and without Turkish letters, midnight, agencies' own words, denials, tolls.
# From part 5 on each set is a part of its own: the next event in one place and form beside the toll of one.
ROWS = read_rows("copy_sets.jsonl") + read_rows("copy_sets_2.jsonl") + read_rows("copy_sets_3.jsonl")
SETS = sorted({row["id"].split("/")[0] for row in ROWS})
# Of the pairs on one event, over the sets of some parts: in the later ones most are told by two agencies in words of their own.
FOUND = {(1, 2): 0.9, (3, 4): 0.8}
Told = dict[str, Record]


@pytest.fixture(scope="module")
def told() -> Told:
    rows = sorted(ROWS, key=lambda row: (row["part"], row["date"]))
    lines: Told = {}
    for part in sorted({row["part"] for row in rows}):
        own = [row for row in rows if row["part"] == part]
        records = [{key: row[key] for key in ("id", "lang", "url", "title", "text")} for row in own]
        dates: list[datetime | None] = [datetime.fromisoformat(row["date"]).replace(tzinfo=UTC) for row in own]
        lines |= {str(line["id"]): line for line in cluster_records(records, dates)}
    return lines


@pytest.mark.parametrize("name", SETS)
def test_a_copy_is_one_of_its_origin_and_nothing_else_is_one(name: str, told: Told) -> None:
    for row in _of(name):
        right = told[row["id"]]["copy_of"] == row["copy_of"]
        assert right is not row.get("gap", False), (row["id"], told[row["id"]])


@pytest.mark.parametrize("name", SETS)
def test_two_events_of_a_set_are_two_stories(name: str, told: Told) -> None:
    pairs = combinations([row for row in _of(name) if row["story"]], 2)
    mixed = [
        (a["id"], b["id"])
        for a, b in pairs
        if a["story"] != b["story"] and told[a["id"]]["story"] == told[b["id"]]["story"]
    ]
    assert mixed == []


@pytest.mark.parametrize("parts", FOUND)
def test_most_reports_on_one_event_are_one_story(parts: tuple[int, ...], told: Told) -> None:
    same = [
        told[a["id"]]["story"] == told[b["id"]]["story"]
        for name in SETS
        for a, b in combinations(_of(name), 2)
        if a["part"] in parts and a["story"] and a["story"] == b["story"]
    ]
    assert sum(same) >= FOUND[parts] * len(same)


def _of(name: str) -> list[Row]:
    return [row for row in ROWS if row["id"].startswith(f"{name}/")]
