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


@pytest.mark.parametrize("name", ["DATELINE_LIBRETRANSLATE_URL", "DATELINE_GOOGLE_URL"])
@pytest.mark.parametrize(
    "value", ["localhost:5000", "127.0.0.1", "ftp://a.example", "http://", "http://a:b", "http://[::1"]
)
def test_an_address_that_is_none_names_the_variable(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"{name}=.*is no web address.*http://127"):
        read_settings({name: value})


def test_an_address_is_kept_as_it_was_given() -> None:
    settings = read_settings({"DATELINE_LIBRETRANSLATE_URL": " https://translate.example:5000/api "})
    assert settings.libretranslate_url == "https://translate.example:5000/api"
    assert read_settings({"DATELINE_LIBRETRANSLATE_URL": ""}).libretranslate_url is None


@pytest.mark.parametrize(
    ("value", "host"),
    [
        ("http://127.0.0.1", "127.0.0.1"),
        ("localhost:8000", "localhost"),
        ("https://a.example:81/x?y", "a.example"),
        ("a/b", "a"),
    ],
)
def test_a_host_with_more_than_its_name_is_refused_with_its_name(value: str, host: str) -> None:
    with pytest.raises(SettingsError, match="DATELINE_ALLOW_HOSTS") as caught:
        read_settings({"DATELINE_ALLOW_HOSTS": f"good.example {value}"})
    assert repr(host) in caught.value.cure


def test_hosts_are_names_and_addresses() -> None:
    hosts = ("127.0.0.1", "localhost", "haber.örnek", "::1", "[fe80::1]", "under_score")
    assert read_settings({"DATELINE_ALLOW_HOSTS": ",".join(hosts)}).allow_hosts == hosts


@pytest.mark.parametrize("value", ["masa@ajansş.example", "a@b.example\nX-Header: 1"])
def test_a_contact_that_no_request_can_carry_is_refused(value: str) -> None:
    with pytest.raises(SettingsError, match="DATELINE_CONTACT"):
        read_settings({"DATELINE_CONTACT": value})


@pytest.mark.parametrize("value", ["haber@örnek.example, Ayşe", "a@b.example\nX-Evil: 1", "Иван"])
def test_a_contact_that_no_header_can_carry_is_refused_by_name(value: str) -> None:
    with pytest.raises(SettingsError, match=r"DATELINE_CONTACT=.* holds .* User-Agent cannot carry"):
        read_settings({"DATELINE_CONTACT": value})


def test_a_contact_may_end_in_white_space_and_be_latin() -> None:
    assert read_settings({"DATELINE_CONTACT": " Büro <a@b.example>\n"}).contact == "Büro <a@b.example>"


@pytest.mark.parametrize(
    ("value", "hours"), [("", (1, 6, 24)), ("off", ()), ("12 0.5", (0.5, 12)), ("2,2,48", (2, 48))]
)
def test_the_hours_of_looks_are_read_in_order(value: str, hours: tuple[float, ...]) -> None:
    assert read_settings({"DATELINE_REVISIT_HOURS": value}).revisit_hours == hours


@pytest.mark.parametrize("value", ["soon", "0", "-1", "1 6 1000", "1h", "nan"])
def test_hours_that_cannot_be_meant_are_refused(value: str) -> None:
    with pytest.raises(SettingsError, match="DATELINE_REVISIT_HOURS"):
        read_settings({"DATELINE_REVISIT_HOURS": value})
