"""When a page that was fetched is fetched again: what a source says of it, and looks of our own. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.model import FeedItem

# After the last fetch: a correction often comes in the first minutes, and a feed that dates its items anew at each poll is asked ever more
# seldom; all of them take most of a day.
_RECALLS = tuple(timedelta(minutes=minutes) for minutes in (3, 15, 60, 120, 240, 480))
MOST_RECALLS = len(_RECALLS)
_SHORTEST_LOOK = timedelta(minutes=15)  # between a fetch and a look of our own
_CAN_BE_CALLED = frozenset({"fetched", "gone", "failed"})  # what robots.txt refuses stays refused
_LEAST_KNOWN = 3  # of fewer links "most of them" says nothing; each is bounded by itself
_MOST_RESTAMPS = 3
_DAY = timedelta(days=1)
_LIVE_QUIET = _DAY  # a live blog without an update for so long has ended
_LIVE_HOURLY = timedelta(hours=1)  # at least, until it has been silent for eight
_LONGEST_LIVE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class KnownLink:
    """What is known of a link that a source lists again."""

    state: str
    source_id: int  # the source that listed it first
    listed_at: datetime | None
    listed_title: str | None
    fetched_at: datetime | None
    recalls: int
    under_way: bool  # it is being fetched at this moment


@dataclass(frozen=True, slots=True)
class Relisting:
    """What a listing changes in a known link: the date and title it has now, and when it is due again (None: it is not)."""

    listed_at: datetime | None
    listed_title: str | None
    due_at: datetime | None = None


def listed_date(item: FeedItem, latest: datetime) -> datetime | None:
    """Return the latest date of an item, or None.

    Args:
        latest: a later date is not believed.
    """
    dates = [at for at in (item.published_at, item.updated_at) if at is not None and at <= latest]
    return max(dates, default=None)


def judge_restamps(pairs: Iterable[tuple[KnownLink, datetime | None]], restamps: int) -> tuple[bool, int]:
    """Tell whether a source's dates are to be believed at this poll, and its count of restamps after it.

    A source that gives most of what it listed before a later date tells the time of the poll, not of edits. Found to do so
    three times it is not believed either where fewer links moved, until as many polls did otherwise.

    Args:
        pairs: the known links of the poll with the dates they are listed with.
        restamps: the count so far.
    """
    dated = [(link.listed_at, date) for link, date in pairs if link.listed_at is not None and date is not None]
    moved = sum(date > before for before, date in dated)
    if len(dated) < _LEAST_KNOWN:
        return restamps < _MOST_RESTAMPS, restamps
    if 2 * moved > len(dated):
        return False, min(restamps + 1, 2 * _MOST_RESTAMPS)
    return restamps < _MOST_RESTAMPS, max(restamps - 1, 0)


def judge_listing(
    link: KnownLink, item: FeedItem, date: datetime | None, source_id: int, now: datetime, *, believed: bool
) -> Relisting | None:
    """Decide what a listing says of a known link; None: nothing new.

    Args:
        link: as it is known.
        item: as it is listed, its title as plain text.
        date: its latest date.
        source_id: the source that lists it; of its title only the first to list it is heard: each may have its own.
        now: the time of the poll.
        believed: whether the source's dates are.
    """
    if link.under_way:
        return None  # what is being had may be older than what is listed: the next poll tells
    moved = date is not None and (link.listed_at is None or date > link.listed_at)
    later = moved and link.listed_at is not None and believed
    title = item.title if item.title and source_id == link.source_id else link.listed_title
    renamed = link.listed_title is not None and title != link.listed_title
    if not moved and title == link.listed_title:
        return None
    due = _due_again(link, now) if later or renamed else None
    return Relisting(date if moved else link.listed_at, title, due)


def _due_again(link: KnownLink, now: datetime) -> datetime | None:
    if link.state not in _CAN_BE_CALLED or link.recalls >= MOST_RECALLS:
        return None
    return now if link.fetched_at is None else max(now, link.fetched_at + _RECALLS[link.recalls])


def beat_begin(published: datetime | None, fetched: datetime, *, day_only: bool) -> datetime:
    """Return the time from which the looks at an article on the beat are counted.

    Args:
        published: as its page says.
        fetched: when it was first had.
        day_only: of its publication only the day is known: an article of the last two days counts from its fetch.
    """
    if published is None or published > fetched or (day_only and fetched - published < 2 * _DAY):
        return fetched
    return published


def next_look(
    begin: datetime, now: datetime, hours: Sequence[float], live_at: datetime | None = None
) -> datetime | None:
    """Return when an article is looked at again whatever its source says, or None.

    A live blog is so after a quarter of an hour, later where it has been quiet for long (an hour at most, until it has been for
    eight), until it has been for a day.

    Args:
        begin: what the hours are counted from.
        now: when it was last had.
        hours: after which it is looked at, rising; none: never.
        live_at: when the newest update of a live blog was published; None: it is none.
    """
    dues = (begin + timedelta(hours=hour) for hour in hours)
    usual = next((max(due, now + _SHORTEST_LOOK) for due in dues if due > now), None)
    if not hours or live_at is None or now - live_at > _LIVE_QUIET or now - begin > _LONGEST_LIVE:
        return usual
    quiet = (now - live_at) / 2
    soon = now + max(_SHORTEST_LOOK, min(quiet, _LIVE_HOURLY) if quiet <= 4 * _LIVE_HOURLY else quiet)
    return soon if usual is None else min(usual, soon)
