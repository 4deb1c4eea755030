"""Times as users write them."""

from datetime import UTC, datetime

import pytest

from app.times import read_moment
from core.errors import UsageError

NOW = datetime(2025, 9, 19, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("30d", "2025-08-20T12:00:00+00:00"),
        ("12h", "2025-09-19T00:00:00+00:00"),
        (" 2W ", "2025-09-05T12:00:00+00:00"),
        ("45m", "2025-09-19T11:15:00+00:00"),
        ("2025-09-01", "2025-09-01T00:00:00+00:00"),
        ("2025-09-01T10:00:00+03:00", "2025-09-01T10:00:00+03:00"),
        ("2025-09-01T10:00Z", "2025-09-01T10:00:00+00:00"),
    ],
)
def test_times_are_read(written: str, meant: str) -> None:
    assert read_moment(written, NOW) == datetime.fromisoformat(meant)


@pytest.mark.parametrize("written", ["yesterday", "30", "d30", "2025-13-01", "", "999999d"])
def test_what_is_no_time_is_refused_with_an_example(written: str) -> None:
    with pytest.raises(UsageError, match=r"is no time.*write 30d"):
        read_moment(written, NOW)


def test_none_stays_none() -> None:
    assert read_moment(None, NOW) is None
