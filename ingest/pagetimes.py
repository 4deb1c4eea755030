"""Which of the times that a page tells are its own: when it was published, when changed, and when each of its updates was written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from itertools import chain

from core.model import Precision, Update
from core.text import fold
from ingest.blocks import Blocks
from ingest.bodies import Body
from ingest.bylines import read_lines_below, read_near_dates, read_shown_dates, read_shown_updates
from ingest.declared import Declared
from ingest.liveblogs import declared_updates, shown_updates
from ingest.loosetimes import find_loose
from ingest.markup import text_of
from ingest.nonarticles import PageKind, Verdict
from ingest.pagedates import MONTHS, PageTime, choose_time, read_time
from ingest.pagetree import PageTree
from ingest.scriptdates import read_script_times
from ingest.shorttimes import spell_by_weekday, spell_out
from ingest.titles import clean_line

_WORD = re.compile(r"[^\W\d_]+")
_MONTHS = 12
_SAME = timedelta(minutes=1)  # what a page shows has no seconds


@dataclass(frozen=True, slots=True)
class PageClock:
    """When a page was had, and where: by which its times are read.

    Args:
        zone: what a time without an offset is in.
        fetched_at: when it was fetched; it was not changed later.
        published_by: when it was there at the latest; it was not published later.
        shown_at: when its server showed it, or None where that is not known.
        year: that its address names, or None.
    """

    zone: tzinfo
    fetched_at: datetime
    published_by: datetime
    shown_at: datetime | None
    year: int | None


def choose_times(
    page: Blocks, tree: PageTree, declared: Declared, body: Body, clock: PageClock
) -> tuple[PageTime | None, PageTime | None, str | None]:
    """Choose among the times of a page those that are its own.

    Args:
        page, tree: the page.
        declared: what it declares of itself.
        body: its text, near which its own times stand.
        clock: by which they are read.

    Returns:
        When it was published, when it was changed, and, where only the day is known, what it shows of the time of day.
    """
    shown = _spell(read_shown_dates(page, tree, body.headline, body.first), clock)
    published = choose_time(chain(declared.published, body.times, shown), zone=clock.zone, latest=clock.published_by)
    if published is None or (published.precision is Precision.DAY and not declared.published):
        published = _read_data(tree, declared, body, clock, published)
    if published and declared.published:
        published = _correct(published, declared, page, body, clock)
    is_loose = clock.shown_at is not None and (published is None or published.precision is Precision.DAY)
    loose = find_loose(read_lines_below(page, body.headline, body.first)) if is_loose else None
    updates = _spell(read_shown_updates(page, body.headline, body.first), clock)
    modified = choose_time(chain(declared.modified, updates), zone=clock.zone, latest=clock.fetched_at)
    if (
        published
        and modified
        and modified.moment < published.moment
        and Precision.DAY not in (published.precision, modified.precision)
    ):
        modified = None  # written before it was put out, as those are that a newsroom sets for a later hour
    return published, modified, loose


def _read_data(
    tree: PageTree, declared: Declared, body: Body, clock: PageClock, shown: PageTime | None
) -> PageTime | None:
    """Return the time that the data of the page's scripts tell, where that is one day, and the day shown where one is; else what is shown."""
    heading = clean_line(text_of(tree.heading)) if tree.heading is not None else ""
    titles = (heading, body.title, *declared.headlines, *declared.social_titles, declared.document_title)
    told = read_script_times(tree.scripts, titles)
    found = [at for at in (read_time(one, zone=clock.zone, latest=clock.published_by) for one in told) if at]
    days = {at.moment.astimezone(clock.zone).date() for at in (*found, *([shown] if shown else ()))}
    exact = next((at for at in found if at.precision is not Precision.DAY), next(iter(found), None))
    return exact if exact and len(days) == 1 else shown


def _correct(at: PageTime, declared: Declared, page: Blocks, body: Body, clock: PageClock) -> PageTime:
    """Return the declared time as its reader sees it, where the page says with its own words that it declares another.

    That is so of the newsroom's clock with a "Z" behind it, below a headline under which the same clock stands with the newsroom's
    zone; of a day and a month that changed places, where the month is shown by its name; and of the time of an update declared as
    both, where both times are shown with their labels.
    """
    if at.precision is Precision.DAY:
        return at
    near = list(read_near_dates(page, body.headline, body.first))
    for line, _ in near if at.zoned and not at.moment.utcoffset() else ():
        shown = read_time(line, zone=clock.zone, latest=clock.published_by)
        if shown and shown.zoned and shown.moment.utcoffset() and _minute(shown.moment) == _minute(at.moment):
            return replace(at, moment=at.moment.replace(tzinfo=shown.moment.tzinfo))
    for line, _ in near if at.moment.day <= _MONTHS and at.moment.day != at.moment.month else ():
        shown = read_time(line, zone=clock.zone, latest=clock.published_by) if _names_month(line) else None
        # In words no program takes the day for the month.
        if shown and shown.precision is not Precision.DAY and _minute(shown.moment) == _exchange(at.moment):
            return shown
    changed = choose_time(declared.modified, zone=clock.zone, latest=clock.fetched_at)
    if changed and abs(changed.moment - at.moment) >= _SAME:
        return at
    first = choose_time((line for line, labelled in near if labelled), zone=clock.zone, latest=clock.published_by)
    if first is None or first.precision is Precision.DAY or first.moment >= at.moment:
        return at
    updates = (
        read_time(line, zone=clock.zone, latest=clock.fetched_at)
        for line in read_shown_updates(page, body.headline, body.first)
    )
    return first if any(one and abs(one.moment - at.moment) < _SAME for one in updates) else at


def _names_month(line: str) -> bool:
    return any(word in MONTHS for word in _WORD.findall(fold(line)))


def _exchange(moment: datetime) -> datetime:
    """Return a time with its day for its month and the other way about, to the minute."""
    return _minute(moment).replace(month=moment.day, day=moment.month)


def _minute(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None, second=0, microsecond=0)


def list_updates(
    page: Blocks, tree: PageTree, verdict: Verdict | None, times: Iterable[PageTime | None], clock: PageClock
) -> tuple[Update, ...]:
    """Return the updates of a live blog, the newest first: those it declares, else those it shows.

    Args:
        page, tree: the page.
        verdict: what kind of page it is; only a live blog shows updates.
        times: its own, where it tells any: its newest entry is about as old.
        clock: by which its times are read.
    """
    entries = declared_updates(tree, clock.zone, clock.fetched_at)
    if entries or verdict is None or verdict.kind is not PageKind.LIVE:
        return entries
    anchor = max((at.moment for at in times if at), default=clock.fetched_at)
    return shown_updates(page, tree, clock.zone, clock.fetched_at, anchor, clock.shown_at)


def _spell(lines: Iterator[str], clock: PageClock) -> Iterator[str]:
    now = clock.shown_at
    if now is None:
        # A weekday falls on the same day again after five or six years.
        told = ((line, spell_by_weekday(line, zone=clock.zone, latest=clock.published_by)) for line in lines)
        return (by if clock.year is None or by.startswith(str(clock.year)) else line for line, by in told)
    return (spell_out(line, zone=clock.zone, now=now) for line in lines)
