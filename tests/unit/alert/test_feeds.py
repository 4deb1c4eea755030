"""Alerts as feeds that feed readers can read."""

from __future__ import annotations

from datetime import UTC, datetime

import feedparser
import pytest

from alert.feeds import Entry, build_atom, build_rss
from alert.messages import Message

AT = datetime(2025, 9, 19, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize("build", [build_rss, build_atom])
def test_a_feed_goes_round(build: object) -> None:
    entries = [
        Entry(Message("dateline-2", "Asker <iddia> & “sayı”", "İlk satır\nikinci \x00\x0b<b>", {}), "https://a.example/?a=1&b=2", AT),
        Entry(Message("dateline-1", "No address", "body", {}), None, AT),
    ]  # fmt: skip
    content = build("Troops & arms", "http://127.0.0.1:8090/troops.rss", entries)  # type: ignore[operator]
    parsed = feedparser.parse(content)
    assert not parsed.bozo
    assert parsed.feed.title == "Troops & arms"
    first, second = parsed.entries
    assert first.link == "https://a.example/?a=1&b=2"
    assert "ikinci" in (first.get("summary") or first.content[0].value)
    assert first.id.endswith("dateline-2") and second.id.endswith("dateline-1")
    assert first.get("published_parsed", first.get("updated_parsed"))[:5] == (2025, 9, 19, 10, 30)


@pytest.mark.parametrize("build", [build_rss, build_atom])
def test_a_rule_without_alerts_has_an_empty_feed(build: object) -> None:
    parsed = feedparser.parse(build("x", "http://127.0.0.1/x.rss", []))  # type: ignore[operator]
    assert not parsed.bozo and parsed.entries == []
