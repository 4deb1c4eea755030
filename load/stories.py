"""The store of stories: which story each article is in, and what stands behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from load.connection import Connection, Database, queries, read_prepared, read_rows
from load.places import STORIES, PlacesMovedError, short_key, take_locks


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """The story an article is in, and what stands behind it.

    `origins` counts independent origins: agencies and own reporting; twenty reprints of one agency are one.
    """

    story_id: int
    label: str
    articles: int
    outlets: int
    copies: int
    origins: int


_MORE = 8  # times as many stories are looked at where the newest have too few origins


def relabel_story(connection: Connection, article_id: int) -> StoryPlace | None:
    """Call an article's story by the title of its first article in English, else of its first; return it as it stands; None where it is in none."""
    rows = read_prepared(connection, "stories", "story_of", article_id=article_id)
    if not rows:
        return None
    place, held = StoryPlace(*rows[0][:6]), rows[0][6]
    if held != place.label:
        queries("stories").relabel(connection, story_id=place.story_id, label=place.label)
    return place


def read_place(connection: Connection, article_id: int) -> tuple[int, int | None, list[int]]:
    """Return what an article is a copy of (itself where of nothing), its story, and the stories of its copies or original."""
    [(original, story_id, homes)] = read_prepared(connection, "stories", "read_place", article_id=article_id)
    return int(original), story_id, list(homes)


def hold_stories(connection: Connection, story_ids: Iterable[int], article_ids: Iterable[int] = ()) -> None:
    """Keep stories as they were read, to the end of the transaction.

    Args:
        connection: an open transaction.
        story_ids: the stories.
        article_ids: articles that were read in them.

    Raises:
        PlacesMovedError: a story was merged into another before it was held, or an article left it.
    """
    held = sorted(set(story_ids))
    take_locks(connection, [(STORIES, short_key(story)) for story in held])
    if held and queries("stories").count_moved(connection, story_ids=held, article_ids=list(article_ids)):
        raise PlacesMovedError("a story")


def found_story(connection: Connection, article_id: int, label: str, seen_at: datetime) -> int:
    """Begin a story with an article and return its number, which it keeps."""
    parameters = {"article_id": article_id, "label": label, "seen_at": seen_at}
    [(story_id,)] = read_prepared(connection, "stories", "found_story", **parameters)
    return int(story_id)


def join_story(connection: Connection, article_id: int, story_id: int, seen_at: datetime) -> None:
    """Put an article into a story, which is held."""
    parameters = {"article_id": article_id, "story_id": story_id, "seen_at": seen_at}
    read_prepared(connection, "stories", "join_story", **parameters)


def merge_stories(connection: Connection, kept: int, lost: int, article_id: int) -> None:
    """Put the articles of one story into another, and record that `article_id` showed them to be one."""
    named = queries("stories")
    named.merge_stories(connection, kept=kept, lost=lost)
    named.insert_event(connection, kind="merge", story_id=kept, other_story_id=lost, article_id=article_id)


def split_story(connection: Connection, story_id: int, article_ids: Sequence[int]) -> int:
    """Put articles of a story, and their copies, into a new one, and record it: "split" for the first, "move" for the rest.

    Args:
        connection: an open transaction that holds the story.
        story_id: the story; what stays keeps its number.
        article_ids: who leaves; copies follow their originals unnamed.

    Returns:
        The number of the new story.
    """
    return int(queries("stories").split_story(connection, story_id=story_id, article_ids=list(article_ids)))


def record_leaving(connection: Connection, kind: str, story_id: int, other: int, article_id: int) -> None:
    """Record that an article left a story for a new one ("split") or another ("move")."""
    queries("stories").insert_event(
        connection, kind=kind, story_id=story_id, other_story_id=other, article_id=article_id
    )


def count_members(connection: Connection, story_id: int) -> int:
    """Return how many articles are in a story."""
    return int(queries("stories").count_members(connection, story_id=story_id))


def list_stories(
    database: Database, *, most: int, since: datetime | None = None, least_origins: int = 1
) -> list[dict[str, Any]]:
    """Return the stories last seen, each with its label and counts, newest first.

    Counts are taken of the newest alone, as those of all take long; with `least_origins` ever more are looked at until
    so many have been found, or all were looked at.
    """
    looked = most
    while True:
        with database.transaction("list the stories") as connection:
            rows = read_rows(
                connection, "stories", "list_stories", most=looked, since=since, least_origins=least_origins
            )
            if least_origins == 1 or len(rows) >= most:
                return rows[:most]
            [stories] = read_rows(connection, "stories", "count_stories", most=looked + 1, since=since)
        if stories["stories"] <= looked:
            return rows
        looked *= _MORE


def read_story(database: Database, story_id: int) -> dict[str, Any] | None:
    """Return a story with its articles in order of time and what happened to it; one that was merged leads to the other."""
    with database.transaction(f"read story {story_id}") as connection:
        rows = read_rows(connection, "stories", "find_story", story_id=story_id)
        if not rows:
            return None
        found = rows[0]
        found["members"] = read_rows(connection, "stories", "list_members", story_id=found["story_id"])
        found["events"] = read_rows(connection, "stories", "list_events", story_id=found["story_id"])
        return found
