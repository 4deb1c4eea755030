"""Addresses of channels: which can be sent to, and what of them may be shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from alert.channels import check_channel
from alert.rulefiles import read_rules
from alert.webhooks import channel_name
from core.errors import SettingsError
from core.settings import read_settings


@pytest.mark.parametrize(
    "channel",
    [
        "webhook+https://hooks.example/x",
        "webhook+http://127.0.0.1:8000/x",
        "webhook+http://[::1]/x",
        "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#x",
        "mailto://user:pass@mail.example?to=a@x.example,b@x.example",
        "json://localhost:1/x",
        "https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ",  # as Slack shows it
        "https://discord.com/api/webhooks/4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js",
    ],
)
def test_what_can_be_sent_to_is_taken(channel: str) -> None:
    check_channel(channel, "rules.toml, rule 1")


@pytest.mark.parametrize(
    ("channel", "says"),
    [
        ("slak://a/b/c", "of no kind that is known"),
        ("https://hooks.example/s3cret", "of no kind that is known .*webhook"),
        ("hooks.example/s3cret", "of no kind that is known"),
        ("tgram://s3cret", "not complete .*tgram://{bot_token}"),
        ("https://hooks.slack.com/services/s3cret", "of no kind that is known"),
        ("webhook+http://[::1/s3cret", "cannot be read"),
        ("webhook+https:///s3cret", "cannot be read"),
        ("webhook+https://hooks.example:99999/s3cret", "cannot be read"),
    ],
)
def test_what_cannot_is_refused_with_place_and_cure_and_without_secrets(
    channel: str, says: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SettingsError, match=rf"rules\.toml, rule 1: channel .*{says}") as raised:
        check_channel(channel, "rules.toml, rule 1")
    assert "s3cret" not in str(raised.value) + "".join(capfd.readouterr())


def test_a_file_with_a_channel_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "my.toml"
    path.write_text('[[rule]]\nkey = "a"\n[[rule]]\nkey = "b"\nchannels = ["slak://a/b/c"]\n', encoding="utf-8")
    with pytest.raises(SettingsError, match=r"my\.toml, rule 2 \(b\): channel slak://…"):
        read_rules(path)


@pytest.mark.parametrize(
    ("channel", "name"),
    [
        ("webhook+https://user:s3cret@hooks.example/s3cret", "webhook+https://hooks.example"),
        ("mailto://user:s3cret@mail.example", "mailto://mail.example"),
        ("webhook+http://127.0.0.1:8080/s3cret", "webhook+http://127.0.0.1:8080"),
        ("slack://s3cret:8080/a/b", "slack://…"),
        ("slack://s3cret/a/b", "slack://…"),
        ("tgram://123:s3cret/1", "tgram://…"),
        ("ntfy://s3cret", "ntfy://…"),
        ("ntfy://ntfy.example/s3cret", "ntfy://ntfy.example"),
        ("webhook+http://[::1/s3cret", "webhook+http://…"),
        ("s3cret", "…"),
    ],
)
def test_a_name_tells_nothing_secret(channel: str, name: str) -> None:
    assert channel_name(channel) == name


@pytest.mark.parametrize(
    ("value", "addresses"),
    [
        ("mailto://u:p@x.example?to=a@x.example,b@x.example", 1),
        ("slack://A/B/C/#x,#y", 1),
        ("slack://A/B/C/#x,#y,json://localhost", 2),
        ("json://a, json://b;json://c\n webhook+https://d/x,webhook+http://e", 5),
        ("", 0),
    ],
)
def test_addresses_are_parted_where_another_begins(value: str, addresses: int) -> None:
    urls = read_settings({"HOME": "/nowhere", "DATELINE_APPRISE_URLS": value}).apprise_urls
    assert len(urls) == addresses
    assert all("://" in url and not url.endswith(",") for url in urls)
