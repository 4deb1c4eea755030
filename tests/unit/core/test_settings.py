from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import SettingsError
from core.settings import read_settings


def test_defaults_need_nothing_but_a_home() -> None:
    settings = read_settings({"HOME": "/home/someone"})
    assert settings.home == Path("/home/someone/.local/share/dateline")
    assert settings.database_url is None
    assert settings.web_port == 8080


def test_an_empty_variable_counts_as_unset() -> None:
    assert read_settings({"HOME": "/h", "DATELINE_WEB_PORT": "", "DATELINE_HOME": ""}).web_port == 8080


@pytest.mark.parametrize("value", ["abc", "-1", "0", "65536", "8080.5", "８０８０"])
def test_a_port_that_cannot_be_meant_names_the_variable(value: str) -> None:
    with pytest.raises(SettingsError, match="DATELINE_WEB_PORT"):
        read_settings({"HOME": "/h", "DATELINE_WEB_PORT": value})


def test_lists_take_commas_and_spaces() -> None:
    assert read_settings({"HOME": "/h", "DATELINE_ENGINES": "memory, libretranslate google"}).engines == (
        "memory",
        "libretranslate",
        "google",
    )


@pytest.mark.parametrize(("value", "on"), [("on", True), (" ON ", True), ("off", False), ("", False)])
def test_seed_sources_are_off_until_asked_for(value: str, on: bool) -> None:
    assert read_settings({"DATELINE_SEED_SOURCES": value}).seed_sources is on
    assert read_settings({}).seed_sources is False


def test_a_switch_that_is_neither_on_nor_off_is_refused() -> None:
    with pytest.raises(SettingsError, match="DATELINE_SEED_SOURCES='yes' is neither on nor off"):
        read_settings({"DATELINE_SEED_SOURCES": "yes"})


@pytest.mark.parametrize("value", ["en", "EN", "en-GB", "en_us", " En ", ""])
def test_a_target_language_is_a_language_however_it_is_tagged(value: str) -> None:
    assert read_settings({"DATELINE_TARGET_LANGUAGE": value}).target_language == "en"


def test_a_target_language_that_is_none_is_refused() -> None:
    with pytest.raises(SettingsError, match="DATELINE_TARGET_LANGUAGE='english' is no language"):
        read_settings({"DATELINE_TARGET_LANGUAGE": "english"})
