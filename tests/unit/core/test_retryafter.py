"""Retry-After as servers write it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.retryafter import read_retry_after

NOW = datetime(2026, 11, 30, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120), (" 120 ", 120), ("+120", 120), ("120.5", 120.5), ("120s", 120), ("120 seconds", 120), ("2 minutes", 120), ("2m", 120),
        ("1 hour", 3600), ("PT2M", 120), ("PT1H30S", 3630), ("00:02:00", 120), ('"120"', 120), ("120; reason=x", 120), ("0", 0), ("120, 30", 120),
        ("Mon, 30 Nov 2026 12:02:00 GMT", 120), ("Monday, 30-Nov-26 12:02:00 GMT", 120), ("Mon Nov 30 12:02:00 2026", 120),
        ("Mon, 30 Nov 2026 15:02:00 +0300", 120), ("Mon, 30 Nov 2026 12:02:00", 120), ("2026-11-30T12:02:00Z", 120), ("2026-11-30 12:02:00", 120),
        ("Mon, 30 Nov 2026 12:01:00 GMT, Mon, 30 Nov 2026 12:02:00 GMT", 120), ("Mon, 30 Nov 2026 11:00:00 GMT", 0),
        (str(int(NOW.timestamp()) + 120), 120), (str(1000 * (int(NOW.timestamp()) + 120)), 120), ("999999", 86400), ("9999999999", 86400), ("9" * 400, 86400), ("Fri, 31 Dec 9999 23:59:59 GMT", 86400),
        (None, None), ("", None), ("soon", None), ("-1", None), ("1e3", None), ("120 parsecs", None), ("٣", None), ("PT", None),
    ],
)  # fmt: skip
def test_what_a_server_asks_for(value: str | None, seconds: float | None) -> None:
    assert read_retry_after(value, NOW) == seconds
