"""The characters an engine may be sent a day: the setting, what `doctor` says of it, and what `translations` tells of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.commands.translations import describe_engines
from app.status import examine_engines
from app.steps.engines import DAILY_CHARACTERS, daily_characters
from core.errors import SettingsError
from core.settings import read_settings
from load.engines import spent_reason

NOW = datetime(2025, 9, 19, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "budget"), [("", DAILY_CHARACTERS), ("0", None), ("200000", 200_000), (" 7 ", 7), ("000", None)]
)
def test_the_setting_is_a_whole_number(value: str, budget: int | None) -> None:
    assert daily_characters({"DATELINE_DAILY_CHARACTERS": value}) == budget


@pytest.mark.parametrize("value", ["many", "-5", "1.5", "5e5", "500,000", "٣"])
def test_another_value_is_refused_and_the_doctor_says_what_to_do(value: str) -> None:
    with pytest.raises(SettingsError, match="is no whole number"):
        daily_characters({"DATELINE_DAILY_CHARACTERS": value})
    settings = read_settings({"DATELINE_ENGINES": "memory,google"})
    engines, budget, _ = examine_engines(settings, {"DATELINE_DAILY_CHARACTERS": value})
    assert (engines.state, engines.cure) == ("memory, google", "")
    assert budget.name == "translation budget"
    assert repr(value) in budget.state
    assert "0: no bound" in budget.cure
    assert [f.cure for f in examine_engines(settings, {})] == ["", "", ""]


@pytest.mark.parametrize(
    ("environ", "state", "cure"),
    [
        ({"DATELINE_ENGINES": "memory,deepl"}, "engine 'deepl' needs a key", "set DATELINE_DEEPL_KEY"),
        ({"DATELINE_ENGINES": "gogle"}, "no engine 'gogle'", "google"),
        ({"DATELINE_ENGINES": "local"}, "engine local has no model tr-en", "dateline models get tr-en"),
        ({"DATELINE_ENGINES": "libretranslate"}, "needs an address", "set DATELINE_LIBRETRANSLATE_URL"),
        (
            {"DATELINE_ENGINES": "deepl", "DATELINE_DEEPL_KEY": "k", "DATELINE_DEEPL_URL": "localhost:5000"},
            "'localhost:5000' as its address",
            "http://",
        ),
        ({"DATELINE_GLOSSARY": "/nowhere/mine.toml"}, "glossary /nowhere/mine.toml", "seeds/glossary.toml"),
    ],
)
def test_the_doctor_finds_what_keeps_an_engine_from_being_asked(
    environ: dict[str, str], state: str, cure: str, tmp_path: Path
) -> None:
    found = examine_engines(read_settings({"DATELINE_HOME": str(tmp_path), **environ}), environ)
    ill = [finding for finding in found if finding.cure]
    assert len(ill) == 1
    assert state in ill[0].state
    assert cure in ill[0].cure


def test_what_stands_behind_off_is_not_asked_for_its_key() -> None:
    environ = {"DATELINE_ENGINES": "memory,off,deepl"}
    assert not any(finding.cure for finding in examine_engines(read_settings(environ), environ))


def row(engine: str, characters: int, day: date) -> dict[str, Any]:
    return {
        "engine": engine, "failures": 0, "not_before": None, "last_error": None, "lasting": False, "day": day,
        "requests": 3, "characters": characters,
    }  # fmt: skip


def budgets(rows: list[dict[str, Any]], budget: int | None, reasons: tuple[str, ...] = ()) -> dict[str, Any]:
    return {e["engine"]: e["budget"] for e in describe_engines(rows, NOW, 7, budget, reasons)}


def test_an_engine_whose_day_is_spent_says_until_when_and_what_to_do() -> None:
    today, yesterday = NOW.date(), date(2025, 9, 18)
    rows = [row("google", 1000, today), row("deepl", 999, today), row("mymemory", 5000, today), row("local", 9, today)]
    told = budgets([row("google", 4000, yesterday), *rows], 1000)
    assert told["google"] == {
        "spent": 1000,
        "characters": 1000,
        "until": datetime(2025, 9, 20, tzinfo=UTC),
        "cure": "raise DATELINE_DAILY_CHARACTERS (0: no bound), then `dateline translations retry`",
    }
    assert told["deepl"] == {"spent": 999, "characters": 1000, "until": None, "cure": ""}
    assert told["local"] is None
    assert "DATELINE_DAILY_CHARACTERS" in told["mymemory"]["cure"]
    # The service's own 5,000 hold whatever the user sets.
    assert "the service's own limit" in budgets(rows, None)["mymemory"]["cure"]
    assert budgets(rows, None)["google"] is None


def test_what_is_left_can_be_too_little_for_what_waits() -> None:
    rows = [row("google", 990, NOW.date())]
    assert budgets(rows, 1000)["google"]["until"] is None
    assert budgets(rows, 1000, (f"{spent_reason('google', 990, 1000)}; no key",))["google"]["until"] is not None
    assert budgets(rows, 1000, (spent_reason("google", 950, 1000),))["google"]["until"] is None
