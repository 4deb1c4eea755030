"""Wires of our own in five languages: which are on one event, what they are about, and whether they are on the two.

The sets and how they were told at first sight: tests/golden/stories_wires/README.md.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from app.commands.cluster import cluster_records
from tests.knowledge import ready_enricher

FOLDER = Path(__file__).parents[2] / "golden" / "stories_wires"
SETS = {1: 0.95, 2: 1.0, 3: 1.0, 4: 0.9, 5: 0.97}  # the least share of the pairs of one event that are found


def read(number: int) -> list[dict[str, Any]]:
    lines = (FOLDER / f"set_{number}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("number", SETS)
def test_a_story_holds_one_event_and_most_of_its_reports(number: int) -> None:
    rows = read(number)
    dates = [datetime.fromisoformat(row["date"]).replace(tzinfo=UTC) for row in rows]
    records = [{key: row[key] for key in ("id", "lang", "title", "text")} for row in rows]
    told = {line["id"]: line["story"] for line in cluster_records(records, dates)}
    pairs = [(one, other) for one, other in combinations(rows, 2)]
    mixed = [(a["id"], b["id"]) for a, b in pairs if told[a["id"]] == told[b["id"]] and a["story"] != b["story"]]
    assert not mixed
    same = [told[a["id"]] == told[b["id"]] for a, b in pairs if a["story"] == b["story"]]
    assert sum(same) >= SETS[number] * len(same)


@pytest.mark.parametrize(("number", "least"), [(1, 0.85), (2, 0.95)])
def test_stories_and_copies_of_japanese_and_chinese(number: int, least: float) -> None:
    """Pairs of one event with Korean and English ones, and what is a copy of what.

    Set 1 of 26 reports was made on: 26 of 68 pairs were found before and 59 are now. Of the 25 pairs of set 2, written after, all were at
    first sight (16 before), and both copies (neither before). No pair of two events was held for one.
    """
    path = FOLDER.parent / f"stories_ja_zh_{number}.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    dates = [datetime.fromisoformat(row["date"]).replace(tzinfo=UTC) for row in rows]
    records = [{key: row[key] for key in ("id", "lang", "title", "text")} for row in rows]
    found = {line["id"]: line for line in cluster_records(records, dates)}
    assert {row["id"]: row["copy_of"] for row in rows} == {name: line["copy_of"] for name, line in found.items()}
    pairs = list(combinations(rows, 2))
    told = [found[a["id"]]["story"] == found[b["id"]]["story"] for a, b in pairs]
    same = [a["story"] == b["story"] for a, b in pairs]
    assert not any(joined and not one for joined, one in zip(told, same, strict=True))
    assert sum(told) >= least * sum(same)


def test_bulletins_in_characters_are_told_apart_by_their_numbers() -> None:
    form = "乌军总参谋部{}日通报，过去24小时内俄军损失约{}名士兵、{}辆坦克、{}门火炮和{}架无人机。前线共发生{}次战斗，波克罗夫斯克方向的进攻最为频繁，乌军击退了全部进攻。"
    texts = [form.format(12, 1050, 8, 40, 110, 152), form.format(13, 980, 5, 36, 95, 147)]
    records = [
        {"id": str(n), "lang": "zh", "title": "", "text": text, "url": f"https://o{n}.example/{n}"}
        for n, text in enumerate((*texts, texts[0]))
    ]
    dates = [datetime(2026, 11, day, 8, tzinfo=UTC) for day in (12, 13, 12)]
    assert [line["copy_of"] for line in cluster_records(records, dates)] == [None, None, "0"]


def test_topics_and_relevance_of_the_wires() -> None:
    enricher = ready_enricher()
    right, told, wanted, missed = 0, 0, 0, []
    for row in (row for number in SETS for row in read(number)):
        found = enricher.enrich(row["text"], title=row["title"], lang=row["lang"])
        topics = {topic.topic for topic in found.topics}
        right, told, wanted = right + len(topics & set(row["topics"])), told + len(topics), wanted + len(row["topics"])
        if found.relevant != bool(row["relevant"]):
            missed.append(row["id"])
    assert not missed
    assert right >= 0.91 * told
    assert right >= 0.94 * wanted


def test_the_topics_of_ukrainian_wires_are_told_as_well_as_others() -> None:
    enricher = ready_enricher()
    rows = [row for number in SETS for row in read(number) if row["lang"] == "uk" and row["topics"]]
    told = [
        {topic.topic for topic in enricher.enrich(row["text"], title=row["title"], lang="uk").topics} for row in rows
    ]
    assert len(rows) >= 30
    assert sum(set(row["topics"]) <= topics for row, topics in zip(rows, told, strict=True)) >= 0.9 * len(rows)
