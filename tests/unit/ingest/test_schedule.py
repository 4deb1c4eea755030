"""Polls come as often as a source publishes, at the hours at which it does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.schedule import Bounds, backoff, hourly_rates, is_silent, next_wait

NOW = datetime(2025, 9, 19, 12, 0, tzinfo=UTC)


def every(minutes: float, days: int, hours: range = range(24)) -> list[datetime]:
    moments = [NOW - timedelta(minutes=minutes * n) for n in range(int(days * 1440 / minutes))]
    return [moment for moment in moments if moment.hour in hours]


def wait_for(times: list[datetime], now: datetime = NOW, days: int = 14, bounds: Bounds = Bounds()) -> float:  # noqa: B008
    return next_wait(hourly_rates(times, now, days), now, bounds)


@pytest.mark.parametrize(
    ("minutes", "least", "most"),
    [(0.5, 120, 120), (4, 120, 130), (30, 800, 950), (60, 1600, 1900), (1440, 3500, 3600)],
)
def test_half_an_item_is_expected_at_each_poll(minutes: float, least: float, most: float) -> None:
    assert least <= wait_for(every(minutes, 14)) <= most


def test_the_hour_of_the_day_is_learned() -> None:
    times = every(10, 14, range(6, 18))
    assert wait_for(times) < 400
    assert wait_for(times, NOW.replace(hour=1)) == 3600
    # Shortly before the day begins the wait ends soon after it has begun.
    assert wait_for(times, NOW.replace(hour=5, minute=30)) < 2700


def test_a_source_never_seen_to_publish_is_asked_now_and_then() -> None:
    assert wait_for([]) == Bounds().longest


@given(
    st.lists(st.integers(0, 40 * 1440), max_size=300),
    st.integers(1, 28),
    st.integers(0, 1439),
    st.floats(1, 600),
    st.floats(600, 90_000),
)
def test_waits_stay_within_bounds(minutes: list[int], days: int, at: int, shortest: float, longest: float) -> None:
    now = NOW.replace(hour=0) + timedelta(minutes=at)
    wait = wait_for([now - timedelta(minutes=m) for m in minutes], now, days, Bounds(shortest, longest))
    assert shortest <= wait <= longest


@given(st.integers(1, 500), st.integers(1, 500))
def test_who_publishes_more_is_asked_at_least_as_often(some: int, more: int) -> None:
    few, many = sorted((some, some + more))
    times = [NOW - timedelta(minutes=40 * n) for n in range(1000)]
    assert wait_for(times[:many] + times[:few]) <= wait_for(times[:few])


def test_backoff_grows_and_ends() -> None:
    waits = [backoff(n, Bounds()) for n in range(1, 40)]
    assert waits[:4] == [120, 240, 480, 960] and waits == sorted(waits) and waits[-1] == 6 * 3600
    first_day = [wait for n, wait in enumerate(waits) if sum(waits[:n]) < 23 * 3600]
    assert max(first_day) == 3600, "what comes back within a day is found within the hour"


@pytest.mark.parametrize(
    ("finds", "silent"),
    [
        ([], False),
        ([NOW - timedelta(hours=n) for n in range(30)], False),
        ([NOW - timedelta(hours=n + 20) for n in range(30)], False),
        ([NOW - timedelta(hours=n + 26) for n in range(30)], True),
        ([NOW - timedelta(days=7 * n + 8) for n in range(10)], False),
        ([NOW - timedelta(days=7 * n + 22) for n in range(10)], True),
        ([NOW - timedelta(days=30 + n) for n in range(3)], False),
    ],
)
def test_silence_is_measured_by_the_habit(finds: list[datetime], silent: bool) -> None:
    assert is_silent(finds, NOW) is silent
