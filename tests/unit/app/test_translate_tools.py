"""What translating takes from the environment."""

from __future__ import annotations

import pytest

from app.steps.translator import make_translate_tools
from core.errors import SettingsError
from core.resources import seeds_path
from core.settings import read_settings


@pytest.mark.parametrize(
    ("environ", "characters"),
    [
        ({}, 500_000),
        ({"DATELINE_DAILY_CHARACTERS": ""}, 500_000),
        ({"DATELINE_DAILY_CHARACTERS": "1200"}, 1200),
        ({"DATELINE_DAILY_CHARACTERS": "0"}, None),
    ],
)
def test_engines_are_sent_half_a_million_characters_a_day_unless_said_otherwise(
    environ: dict[str, str], characters: int | None
) -> None:
    settings = read_settings({"HOME": "/nowhere", **environ})
    assert make_translate_tools(settings, environ, seeds_path()).characters_day == characters


@pytest.mark.parametrize("value", ["-1", "1.5", "many", "١"])
def test_a_bound_that_is_no_number_is_refused(value: str) -> None:
    with pytest.raises(SettingsError, match="DATELINE_DAILY_CHARACTERS"):
        make_translate_tools(read_settings({"HOME": "/nowhere"}), {"DATELINE_DAILY_CHARACTERS": value}, seeds_path())
