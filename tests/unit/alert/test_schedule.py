"""When alerts go out: a table of rules and moments."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alert.schedule import Schedule, Sending, plan_sending, read_schedule
from core.errors import SettingsError


def plan(now: str, recent: int = 0, **keys: object) -> tuple[str, bool]:
    settings = {"digest": "", "quiet": "", "zone": "Europe/Istanbul", "limit": 0, "wait": 0, **keys}
    sending = plan_sending(read_schedule(**settings), datetime.fromisoformat(now), recent)  # type: ignore[arg-type]
    return sending.due.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S"), sending.gather


@pytest.mark.parametrize(
    ("now", "recent", "keys", "due", "gather"),
    [
        ("2025-09-19T10:17:05Z", 0, {}, "2025-09-19T10:17:05", False),
        ("2025-09-19T10:17:05Z", 0, {"wait": 60}, "2025-09-19T10:18:05", False),
        ("2025-09-19T10:17:05Z", 0, {"digest": "hourly"}, "2025-09-19T11:00:00", True),
        ("2025-09-19T10:00:00Z", 0, {"digest": "hourly"}, "2025-09-19T11:00:00", True),
        ("2025-09-19T10:17:05Z", 0, {"digest": "daily"}, "2025-09-20T05:00:00", True),
        ("2025-09-19T04:59:00Z", 0, {"digest": "daily"}, "2025-09-19T05:00:00", True),
        ("2025-09-19T05:00:00Z", 0, {"digest": "daily"}, "2025-09-20T05:00:00", True),
        ("2025-09-19T10:17:05Z", 0, {"digest": "08:00, 18:30"}, "2025-09-19T15:30:00", True),
        ("2025-09-19T10:17:05Z", 0, {"digest": "18:30,8:00", "zone": "America/New_York"}, "2025-09-19T12:00:00", True),
        ("2025-09-19T22:30:00Z", 0, {"quiet": "22:00-07:00"}, "2025-09-20T04:00:00", True),
        ("2025-09-19T03:59:59Z", 0, {"quiet": "22:00-07:00"}, "2025-09-19T04:00:00", True),
        ("2025-09-19T04:00:00Z", 0, {"quiet": "22:00-07:00"}, "2025-09-19T04:00:00", False),
        ("2025-09-19T10:00:00Z", 0, {"quiet": "12:00-14:00"}, "2025-09-19T11:00:00", True),
        # What was found before the silence is not kept until its end for the sake of its translation.
        ("2025-09-19T18:59:30Z", 0, {"quiet": "22:00-07:00", "wait": 60}, "2025-09-19T19:00:00", False),
        ("2025-09-19T18:58:00Z", 0, {"quiet": "22:00-07:00", "wait": 60}, "2025-09-19T18:59:00", False),
        ("2025-09-19T18:59:00Z", 0, {"quiet": "22:00-07:00", "wait": 60}, "2025-09-19T19:00:00", False),
        ("2025-09-19T19:00:00Z", 0, {"quiet": "22:00-07:00", "wait": 60}, "2025-09-20T04:00:00", True),
        ("2025-09-19T18:00:00Z", 0, {"quiet": "22:00-07:00", "wait": 43200}, "2025-09-20T06:00:00", False),
        ("2025-09-19T18:00:00Z", 0, {"quiet": "22:00-07:00", "wait": 180000}, "2025-09-21T19:00:00", False),
        ("2025-09-19T18:59:30Z", 3, {"quiet": "22:00-07:00", "wait": 60, "limit": 3}, "2025-09-20T04:00:00", True),
        ("2025-09-19T18:10:00Z", 0, {"quiet": "22:00-07:00", "digest": "hourly"}, "2025-09-20T04:00:00", True),
        ("2025-09-19T10:17:05Z", 2, {"limit": 3}, "2025-09-19T10:17:05", False),
        ("2025-09-19T10:17:05Z", 3, {"limit": 3}, "2025-09-19T11:00:00", True),
        # The hour that does not exist, and the one that comes twice, in Berlin.
        ("2025-03-30T00:30:00Z", 0, {"digest": "02:30", "zone": "Europe/Berlin"}, "2025-03-30T01:30:00", True),
        ("2025-10-25T23:00:00Z", 0, {"digest": "02:30", "zone": "Europe/Berlin"}, "2025-10-26T00:30:00", True),
        # Silence that ends within the hour that comes twice ends both times, not a day later.
        ("2026-10-25T00:15:00Z", 0, {"quiet": "22:00-02:30", "zone": "Europe/Berlin"}, "2026-10-25T00:30:00", True),
        ("2026-10-25T00:45:00Z", 0, {"quiet": "22:00-02:30", "zone": "Europe/Berlin"}, "2026-10-25T00:45:00", False),
        ("2026-10-25T01:15:00Z", 0, {"quiet": "22:00-02:30", "zone": "Europe/Berlin"}, "2026-10-25T01:30:00", True),
        ("2026-10-25T05:59:00Z", 0, {"quiet": "22:00-07:00", "zone": "Europe/Berlin"}, "2026-10-25T06:00:00", True),
        ("2026-03-29T04:59:00Z", 0, {"quiet": "22:00-07:00", "zone": "Europe/Berlin"}, "2026-03-29T05:00:00", True),
        # Istanbul has not changed its clock since 2016.
        ("2026-10-25T00:30:00Z", 0, {"quiet": "22:00-07:00"}, "2026-10-25T04:00:00", True),
        ("2026-11-28T19:05:00Z", 0, {"digest": "hourly", "zone": "Asia/Kolkata"}, "2026-11-28T19:30:00", True),
        ("2026-11-28T19:05:00Z", 3, {"limit": 3, "zone": "Asia/Kathmandu"}, "2026-11-28T19:15:00", True),
    ],
)
def test_when_it_goes_out(now: str, recent: int, keys: dict[str, object], due: str, gather: bool) -> None:
    assert plan(now, recent, **keys) == (due, gather)


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ({"digest": "weekly"}, "'weekly' is no time of day"),
        ({"digest": "25:00"}, "'25:00' is no time of day"),
        ({"quiet": "22:00"}, "no span of time"),
        ({"quiet": "22:00-22:00"}, "begins where it ends"),
        ({"quiet": "22-7"}, "'22' is no time of day"),
        ({"zone": "Istanbul"}, "no time zone"),
        ({"zone": "../etc/passwd"}, "no time zone"),
        ({"limit": -1}, "no numbers from 0 on"),
        ({"wait": 99999999999999999999}, "too high"),
        ({"wait": 604801}, "too high"),
        ({"limit": 10001}, "too high"),
    ],
)
def test_what_cannot_be_meant_is_refused(keys: dict[str, object], message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        plan("2025-09-19T10:17:05Z", **keys)


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["", "hourly", "daily", "03:30", "08:00,18:30"]),
    st.sampled_from(["", "22:00-07:00", "02:00-03:00", "12:00-14:00"]),
    st.sampled_from(["Europe/Istanbul", "Europe/Berlin", "Asia/Seoul", "America/New_York", "Australia/Lord_Howe"]),
)
def test_an_alert_is_never_late_by_more_than_two_days_and_never_early(
    now: datetime, digest: str, quiet: str, zone: str
) -> None:
    schedule = read_schedule(digest=digest, quiet=quiet, zone=zone, limit=0, wait=0)
    due = plan_sending(schedule, now, 0).due
    assert now <= due <= now + timedelta(days=2)


def test_what_waits_for_its_translation_is_never_due_before_it_was_found() -> None:
    """Half past two was left out in Berlin on 29 March 2026: the quiet time of the day before was taken for its beginning."""
    schedule = Schedule(ZoneInfo("Europe/Berlin"), quiet=(time(2, 30), time(7)), wait=3600)
    now = datetime(2026, 3, 29, 0, 20, tzinfo=UTC)
    assert plan_sending(schedule, now, 0) == Sending(now, False)
