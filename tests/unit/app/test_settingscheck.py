"""Settings that cannot be meant are named, each with its variable."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.settingscheck import unknown_variables, wrong_settings
from core.settings import VARIABLES, read_settings

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("DATELINE_ENGINES", "memory,gogle", "did you mean 'google'"),
        ("DATELINE_GLOSSARY", "/nix", "is no file"),
        ("DATELINE_INBOX", "/etc/passwd", "is no folder"),
        ("DATELINE_DEEPL_URL", "localhost:5000", "no web address"),
        ("DATELINE_DAILY_CHARACTERS", "many", "no whole number"),
    ],
)
def test_what_only_a_look_shows_is_told_with_its_variable(name: str, value: str, told: str) -> None:
    environ = {name: value}
    [error] = wrong_settings(read_settings(environ), environ)
    assert name in error.message
    assert told in str(error)


def test_good_settings_are_not_told_of(tmp_path: Path) -> None:
    environ = {
        "DATELINE_ENGINES": "memory google,local",
        "DATELINE_INBOX": str(tmp_path),
        "DATELINE_GLOSSARY": __file__,
    }
    assert wrong_settings(read_settings(environ), environ) == []
    assert wrong_settings(read_settings({}), {}) == []


def test_a_variable_that_nothing_reads_is_told_with_the_nearest_that_is_read() -> None:
    environ = {
        "DATELINE_MAXBYTES": "1",
        "DATELINE_ZZZ": "1",
        "DATELINE_DEEPL_KEY": "k",
        "DATELINE_HOME": "/h",
        "HOME": "/h",
    }
    first, second = unknown_variables(environ)
    assert "DATELINE_MAXBYTES" in first.state
    assert "DATELINE_MAX_BYTES" in first.cure
    assert ("DATELINE_ZZZ" in second.state, second.cure) == (True, "")


def test_the_known_variables_are_those_of_the_page() -> None:
    table = re.findall(r"^\| (`DATELINE_.*?) \|", (ROOT / "docs" / "settings.md").read_text(encoding="utf-8"), re.M)
    named = {name for cell in table for name in re.findall(r"`(DATELINE_[A-Z_]+)`", cell)}
    of_engines = {name for name in named if re.match(r"DATELINE_(MICROSOFT|CHATGPT|MYMEMORY)_", name)}
    of_the_compose_file = {"DATELINE_ADMIN_URL", "DATELINE_DB_PASSWORD"}
    named |= {"DATELINE_GOOGLE_URL"}  # of the line of all engines
    assert named - of_engines == VARIABLES - of_the_compose_file
