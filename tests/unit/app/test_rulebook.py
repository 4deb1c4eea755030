"""A rule in a list, as its file writes it."""

from __future__ import annotations

import tomllib
from typing import Any

from alert.rules import parse_rule, rule_table
from app.rulebook import tell_conditions


def test_a_listed_rule_is_that_of_its_file() -> None:
    written: dict[str, Any] = {
        "topics": ["troops"], "words": ["Ağır", "미사일"], "figures": 'unit = "soldiers" and value >= 10000',
        "on": "origin", "wait_translation": 5, "zone": "Asia/Seoul",
    }  # fmt: skip
    told = tell_conditions(rule_table(parse_rule({"key": "k", "title": "T", **written}, "test")))
    assert {k: v for part in told.split("  ") for k, v in tomllib.loads(part).items()} == written


def test_what_is_usual_is_left_out() -> None:
    assert tell_conditions(rule_table(parse_rule({"key": "k"}, "test"))) == ""


def test_what_nobody_could_write_is_shown_as_it_is() -> None:
    assert tell_conditions({"key": "k", "topic": ["arms"], "words": None}) == 'topic = ["arms"]'
