"""A publisher's time is shown in the publisher's offset, and no more exact than it was."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from core.times import published_moment, show_published


def row(at: datetime | None, offset: int | None, precision: str) -> dict[str, Any]:
    return {"published_at": at, "published_offset_minutes": offset, "published_precision": precision}


@pytest.mark.parametrize(
    ("at", "offset", "precision", "shown"),
    [
        # Midnight in Istanbul, Seoul and New York is another day in UTC, or another hour of it.
        (datetime(2025, 9, 18, 21, tzinfo=UTC), 180, "day", "2025-09-19"),
        (datetime(2025, 9, 18, 15, tzinfo=UTC), 540, "day", "2025-09-19"),
        (datetime(2025, 9, 19, 4, tzinfo=UTC), -240, "day", "2025-09-19"),
        (datetime(2025, 9, 19, tzinfo=UTC), None, "day", "2025-09-19"),
        (datetime(2025, 9, 19, 22, 30, tzinfo=UTC), 180, "minute", "2025-09-20 01:30 +03:00"),
        (datetime(2025, 9, 19, 22, 30, 15, tzinfo=UTC), -210, "second", "2025-09-19 19:00 -03:30"),
        (datetime(2025, 9, 19, 22, 30, tzinfo=UTC), 0, "minute", "2025-09-19 22:30 UTC"),
        (None, None, "none", None),
    ],
)
def test_times_are_shown_as_published(
    at: datetime | None, offset: int | None, precision: str, shown: str | None
) -> None:
    assert show_published(row(at, offset, precision)) == shown


def test_the_day_is_the_publishers() -> None:
    assert published_moment(row(datetime(2025, 9, 18, 21, tzinfo=UTC), 180, "day")) == date(2025, 9, 19)
    moment = published_moment(row(datetime(2025, 9, 18, 21, tzinfo=UTC), 180, "second"))
    assert moment is not None and moment.isoformat() == "2025-09-19T00:00:00+03:00"
    assert published_moment(row(None, None, "none")) is None
