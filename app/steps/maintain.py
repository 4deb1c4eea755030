"""House-keeping: partitions ahead and behind, statistics, sizes."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from app.steps.copies import shingle_again
from load import copies, feedtexts, storytexts
from load.connection import Database
from load.maintenance import (
    drop_month,
    ensure_month,
    kept_months,
    month_is_needed,
    table_sizes,
    thin_month,
    vacuum,
    waiting_months,
)
from load.marts import refresh_marts
from load.search import read_again


def months_between(first: date, last: date) -> list[date]:
    """Return the first day of every month from `first`'s to `last`'s, both included."""
    months, month = [], first.replace(day=1)
    while month <= last:
        months.append(month)
        month = next_month(month)
    return months


def next_month(month: date) -> date:
    """Return the first day of the month after."""
    return (month.replace(day=1) + timedelta(days=32)).replace(day=1)


def maintain(
    database: Database, now: datetime, *, stored_days: int, copy_days: int = 90, story_days: int = 90
) -> dict[str, int]:
    """Make partitions ahead, drop those that retention allows, vacuum, refresh the marts, report sizes.

    Args:
        database: where.
        now: the present moment.
        stored_days: raw documents are kept at least so many days; what an alert or a figure rests on is kept longer, and
            what is set aside or not decided.
        copy_days: copies are looked for among what came in so many days; the index of older texts is dropped, what was
            found stays.
        story_days: so many days an article is kept ready to be compared by those that come after.

    Returns:
        Counts of partitions made, dropped, and kept because something rests on them; of raw documents dropped from those;
        of texts whose words were read again after an upgrade; of marts refreshed; and the bytes of all tables.
    """
    today = now.date()
    oldest = (now - timedelta(days=stored_days)).date()
    # History that came in bulk has months of its own: they get partitions too, or retention would never reach it.
    months = {*months_between(today, today + timedelta(days=62)), *waiting_months(database)}
    made = sum(ensure_month(database, month) for month in sorted(months))
    dropped = kept = thinned = 0
    for month in kept_months(database):
        if next_month(month) <= oldest:
            if month_is_needed(database, month, next_month(month)):
                kept += 1
                thinned += thin_month(database, month, next_month(month))
            else:
                drop_month(database, month)
                dropped += 1
    copies.forget_texts(database, (now - timedelta(days=copy_days + 1)).date())
    storytexts.forget_texts(database, (now - timedelta(days=story_days + 1)).date())
    feedtexts.forget_kept(database, now - timedelta(days=stored_days))
    reread = 0
    while (changed := read_again(database)) is not None:
        reread += changed
    while (shingled := shingle_again(database)) is not None:
        reread += shingled
    vacuum(database)
    refreshed = refresh_marts(database)
    return {
        "made": made,
        "dropped": dropped,
        "kept": kept,
        "thinned": thinned,
        "reread": reread,
        "refreshed": refreshed,
        "bytes": sum(table_sizes(database).values()),
    }
