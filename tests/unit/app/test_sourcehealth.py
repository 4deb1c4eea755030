from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.sourcehealth import judge, say_span

NOW = datetime(2025, 10, 4, 12, tzinfo=UTC)
ROW: dict[str, Any] = {
    "retired": False, "url": "https://a.example/rss", "enabled": True, "failures": 0, "last_error": None, "next_poll_at": NOW + timedelta(minutes=5),
    "last_success_at": NOW - timedelta(minutes=5), "last_new_at": NOW - timedelta(hours=1), "habit_seconds": 3600,
    "pauses": 50, "links_found": 60, "silent_since": None, "moved_url": None, "created_at": NOW - timedelta(days=40),
    "links_fetched": 20, "links_ended": 0, "links_failing": 0, "link_error": None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("more", "state", "reason"),
    [
        ({}, "well", ""),
        ({"enabled": False, "failures": 3}, "off", ""),
        ({"retired": True, "enabled": False}, "retired", "it left"),
        ({"failures": 3, "last_error": "https://a.example/rss: the server answered 503"}, "failing", "3 in a row: the server answered 503"),
        ({"next_poll_at": NOW - timedelta(hours=2)}, "late", "due for 2 h"),
        ({"last_success_at": None, "last_new_at": None}, "new", "not asked yet"),
        ({"last_new_at": NOW - timedelta(hours=40)}, "well", ""),
        ({"silent_since": NOW, "last_new_at": NOW - timedelta(hours=40)}, "silent", "nothing new for 40 h; its habit is 60 min"),
        ({"silent_since": NOW, "last_new_at": None, "habit_seconds": None}, "silent", "nothing new"),
        ({"moved_url": "https://b.example/rss"}, "well", "answers from https://b.example/rss"),
        ({"links_ended": 2, "links_failing": 1, "link_error": "larger than 20 bytes"}, "well", "of 23 links of the week 2 ended without a page, 1 failed and are tried again, the last: larger than 20 bytes"),
        ({"links_fetched": 0, "links_ended": 3, "link_error": "answered 403"}, "failing", "it answers, but none of its pages does: of 3 links of the week 3 ended"),
        ({"last_new_at": None, "links_found": 0}, "silent", "never brought a link"),
        ({"last_new_at": None, "links_found": 0, "created_at": NOW - timedelta(hours=3)}, "well", ""),
    ],
)  # fmt: skip
def test_the_state_and_why(more: dict[str, Any], state: str, reason: str) -> None:
    found = judge({**ROW, **more}, NOW)
    assert found.state == state
    assert reason in found.reason


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (59, "59 s"), (60, "1 min"), (119, "1 min"), (7199, "119 min"), (7200, "2 h"), (172799, "47 h"), (172800, "2 d")],
)  # fmt: skip
def test_a_span_is_said_in_one_word(seconds: int, said: str) -> None:
    assert say_span(timedelta(seconds=seconds)) == said
