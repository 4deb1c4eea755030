"""Alerts as feeds that feed readers can read."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree

import feedparser
import pytest
from bs4 import BeautifulSoup

from alert.feeds import Entry, build_atom, build_rss
from alert.messages import Message

AT = datetime(2025, 9, 19, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize("build", [build_rss, build_atom])
def test_a_feed_goes_round(build: object) -> None:
    entries = [
        Entry(Message("dateline-2", "Asker <iddia> & “sayı”", "İlk satır\nikinci \x00\x0b<b>", {}), "https://a.example/?a=1&b=2", AT),
        Entry(Message("dateline-1", "No address", "body", {}), None, AT),
    ]  # fmt: skip
    content = build("Troops & arms", "urn:dateline:rule:troops", "http://127.0.0.1:8090/troops.rss", entries)  # type: ignore[operator]
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
    parsed = feedparser.parse(build("x", "urn:dateline:rule:x", "http://127.0.0.1/x.rss", []))  # type: ignore[operator]
    assert not parsed.bozo and parsed.entries == []


def test_a_reader_of_rss_shows_the_text_and_no_markup() -> None:
    body = "<b>13 bin</b> & daha\nikinci satır <script>x</script>"
    content = build_rss("x", "urn:x", None, [Entry(Message("k", "t", body, {}), None, AT)])
    description = ElementTree.fromstring(content).findtext("channel/item/description")
    # What XML gives back is HTML, and what that shows is the text.
    shown = BeautifulSoup(description or "", "html.parser")
    assert {tag.name for tag in shown.find_all(True)} == {"br"}
    assert shown.get_text() == body
    assert (description or "").count("<br>") == 1


def test_a_feed_in_a_file_tells_nothing_of_the_machine() -> None:
    parsed = feedparser.parse(build_atom("x", "urn:dateline:rule:x", None, []))
    assert parsed.feed.id == "urn:dateline:rule:x" and "links" not in parsed.feed
