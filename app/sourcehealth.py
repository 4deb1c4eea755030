"""How a source fares, told from its row: pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

_NEVER_BROUGHT = timedelta(days=2)
_LATE = timedelta(minutes=30)
_LEAST_LOST = 3  # fewer say nothing of a source
_LOST = (("links_ended", "ended without a page"), ("links_failing", "failed and are tried again"))
ILL = ("failing", "silent", "late")


@dataclass(frozen=True, slots=True)
class Health:
    """The state of a source in a word, and why."""

    state: str  # well | new | failing | silent | late | off | retired
    reason: str = ""


def judge(row: Mapping[str, Any], now: datetime) -> Health:
    """Tell how a source fares.

    Args:
        row: what `load.sources.source_health` returns.
        now: the time.
    """
    if row["retired"]:
        return Health("retired", "it left seeds/sources.toml")
    if not row["enabled"]:
        return Health("off")
    if row["failures"]:
        why = (row["last_error"] or "no reason kept").removeprefix(f"{row['url']}: ")
        return Health("failing", f"{row['failures']} in a row: {why}")
    if now - row["next_poll_at"] > _LATE:
        return Health("late", f"due for {say_span(now - row['next_poll_at'])}; does Airflow run?")
    if row["last_success_at"] is None:
        return Health("new", "not asked yet")
    return _judge_silence(row, now)


def _judge_silence(row: Mapping[str, Any], now: datetime) -> Health:
    if row["silent_since"] is not None:  # decided at each poll, by ingest.schedule.is_silent
        since = "" if row["last_new_at"] is None else f" for {say_span(now - row['last_new_at'])}"
        habit = row["habit_seconds"]
        usual = "" if habit is None else f"; its habit is {say_span(timedelta(seconds=float(habit)))}"
        return Health("silent", f"nothing new{since}{usual}")
    if not row["links_found"] and row["last_success_at"] - row["created_at"] > _NEVER_BROUGHT:
        return Health("silent", "it answers but never brought a link")
    lost = _lost_links(row)
    if row["links_ended"] + row["links_failing"] >= _LEAST_LOST and not row["links_fetched"]:
        return Health("failing", f"it answers, but none of its pages does: {lost}")
    moved = f"answers from {row['moved_url']}" if row["moved_url"] else ""
    # What a poll that worked has to tell all the same: sitemaps of an index that could not be had, a feed that is read in part.
    return Health("well", "; ".join(part for part in (row["last_error"], moved, lost) if part))


def _lost_links(row: Mapping[str, Any]) -> str:
    """Say how many links of a week ended without a page, how many are to be tried again, and why the last of them."""
    counts = [f"{row[name]} {what}" for name, what in _LOST if row[name]]
    if not counts:
        return ""
    links = sum(row[name] for name in ("links_fetched", "links_ended", "links_failing"))
    return f"of {links} links of the week {', '.join(counts)}, the last: {row['link_error'] or 'no reason kept'}"


def say_span(span: timedelta) -> str:
    """Return a span of time in one word: `40 s`, `12 min`, `5 h`, `3 d`."""
    seconds = max(int(span.total_seconds()), 0)
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= 2 * size or (seconds >= size and unit == "min"):
            return f"{seconds // size} {unit}"
    return f"{seconds} s"
