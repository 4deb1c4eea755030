"""When a page is fetched again: what a listing says of it, and looks of our own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from core.model import FeedItem
from ingest.revisits import (
    MOST_RECALLS,
    KnownLink,
    Relisting,
    beat_begin,
    judge_listing,
    judge_restamps,
    listed_date,
    next_look,
)
from ingest.sitemaps import choose_new, read_sitemap

NOW = datetime(2025, 10, 5, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
LINK = KnownLink("fetched", 1, NOW - 3 * HOUR, "Eski", NOW - 2 * HOUR, 0, False)
ITEM = FeedItem("https://a.example/1", "Eski")
HOURS = (1.0, 6.0, 24.0)


def judge(
    link: KnownLink, title: str | None, date: datetime | None, source: int = 1, believed: bool = True
) -> Relisting | None:
    return judge_listing(link, replace(ITEM, title=title), date, source, NOW, believed=believed)


def test_a_later_date_or_another_title_of_its_source_is_due() -> None:
    assert judge(LINK, "Eski", LINK.listed_at) is None
    assert judge(LINK, "Eski", NOW) == Relisting(NOW, "Eski", NOW)
    assert judge(LINK, "Yeni", LINK.listed_at) == Relisting(LINK.listed_at, "Yeni", NOW)
    assert judge(LINK, "Yeni", LINK.listed_at, source=2) is None, "each source may have a title of its own"
    assert judge(LINK, "Eski", NOW, source=2) == Relisting(NOW, "Eski", NOW)
    assert judge(LINK, "Eski", NOW, believed=False) == Relisting(NOW, "Eski", None)
    assert judge(LINK, None, None) is None
    assert judge(LINK, "Eski", NOW - 5 * HOUR) is None, "an earlier date is no edit"


def test_what_is_listed_for_the_first_time_with_a_date_or_a_title_says_nothing() -> None:
    unknown = replace(LINK, listed_at=None, listed_title=None)
    assert judge(unknown, "Yeni", NOW) == Relisting(NOW, "Yeni", None)


@pytest.mark.parametrize(("state", "due"), [("gone", True), ("failed", True), ("refused", False), ("pending", False)])
def test_what_ended_is_tried_again_but_not_what_was_refused(state: str, due: bool) -> None:
    told = judge(replace(LINK, state=state), "Eski", NOW)
    assert told is not None and (told.due_at is not None) is due


def test_what_is_being_fetched_is_left_to_the_next_poll() -> None:
    assert judge(replace(LINK, under_way=True), "Yeni", NOW) is None


def test_recalls_are_ever_further_apart_and_at_most_six() -> None:
    waits = []
    for recalls in range(MOST_RECALLS + 1):
        told = judge(replace(LINK, fetched_at=NOW, recalls=recalls), "Yeni", NOW)
        waits.append(told.due_at - NOW if told and told.due_at else None)
    assert waits == [timedelta(minutes=minutes) for minutes in (3, 15, 60, 120, 240, 480)] + [None]


def dated(*moved: bool) -> list[tuple[KnownLink, datetime | None]]:
    return [(LINK, NOW if one else LINK.listed_at) for one in moved]


def test_a_source_that_moves_most_dates_is_not_believed() -> None:
    assert judge_restamps(dated(True, True), 0) == (True, 0), "of two links nothing can be said"
    assert judge_restamps(dated(True, False, False), 0) == (True, 0)
    assert judge_restamps(dated(True, True, False), 0) == (False, 1)
    assert judge_restamps(dated(True, False, False), 3) == (False, 2), "found out three times"
    assert judge_restamps(dated(True, False, False), 2) == (True, 1)
    assert judge_restamps([(LINK, None)] * 5, 3) == (False, 3)


def test_the_latest_date_that_can_be_believed_counts() -> None:
    item = replace(ITEM, published_at=NOW - HOUR, updated_at=NOW)
    assert listed_date(item, NOW) == NOW
    assert listed_date(replace(item, updated_at=NOW + HOUR), NOW) == NOW - HOUR
    assert listed_date(ITEM, NOW) is None


def test_an_article_is_looked_at_after_each_of_the_hours_and_never_later() -> None:
    looks, now = [NOW], NOW + timedelta(minutes=2)
    while (look := next_look(NOW, now, HOURS)) is not None:
        looks.append(look)
        now = look + timedelta(minutes=1)
    assert [after - NOW for after in looks[1:]] == [HOUR, 6 * HOUR, 24 * HOUR]
    assert all(before < after for before, after in pairwise(looks))
    assert next_look(NOW, NOW + timedelta(minutes=55), HOURS) == NOW + timedelta(minutes=70), (
        "a quarter of an hour apart"
    )
    assert next_look(NOW, NOW + 48 * HOUR, HOURS) is None
    assert next_look(NOW, NOW, ()) is None


@pytest.mark.parametrize(
    ("published", "day_only", "begin"),
    [
        (NOW - HOUR, False, NOW - HOUR),
        (None, False, NOW),
        (NOW + HOUR, False, NOW),
        (NOW - 12 * HOUR, True, NOW),
        (NOW - 72 * HOUR, True, NOW - 72 * HOUR),
    ],
)
def test_the_looks_are_counted_from_publication(published: datetime | None, day_only: bool, begin: datetime) -> None:
    assert beat_begin(published, NOW, day_only=day_only) == begin


def test_an_entry_of_a_sitemap_that_was_changed_lately_is_chosen_however_old_it_is() -> None:
    entry = "<url><loc>https://a.example/{0}</loc><news:news><news:publication_date>2025-10-01</news:publication_date></news:news><lastmod>{1}</lastmod></url>"
    body = "<urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>" + entry.format(1, "2025-10-05T11:00:00Z") + entry.format(2, "2025-10-01") + "</urlset>"  # fmt: skip
    chosen = choose_new(read_sitemap(body.encode(), url="https://a.example/s.xml"), NOW - HOUR)
    assert [item.url for item in chosen.items] == ["https://a.example/1"]


def test_a_live_blog_is_looked_at_by_its_silence() -> None:
    begin = datetime(2025, 11, 4, 8, tzinfo=UTC)
    hours = (1.0, 6.0, 24.0)
    minute = timedelta(minutes=1)

    def wait(after: float, quiet: float) -> timedelta | None:
        now = begin + timedelta(hours=after)
        look = next_look(begin, now, hours, now - timedelta(hours=quiet))
        return look - now if look else None

    assert wait(2, 0) == wait(2, 0.4) == wait(30, 0.1) == 15 * minute
    assert wait(7, 4) == wait(30, 8) == 60 * minute
    assert wait(30, 20) == 600 * minute
    assert wait(30, 25) is None and wait(24 * 8, 0.1) is None
    assert wait(30, 9) == 270 * minute
    assert wait(5.5, 4) == 30 * minute  # the look after six hours comes first
    assert next_look(begin, begin, (), begin) is None
