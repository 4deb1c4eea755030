"""The store of stories: what articles are compared by, which story each is in, and what stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from load.connection import Connection, Database, queries, read_rows


@dataclass(frozen=True, slots=True)
class StoredStoryText:
    """What an article is compared by, as it is kept. Hashes are signed 32-bit; the vector little-endian 16-bit floats."""

    published_at: datetime
    lang: str
    stems: list[int]
    stem_counts: list[int]
    names: list[int]
    number_keys: list[int]
    numbers: list[float]
    figures: list[tuple[str, float]]
    vector: bytes | None


@dataclass(frozen=True, slots=True)
class StoredMember:
    """An article as a candidate, with the story it is in."""

    article_id: int
    story_id: int
    text: StoredStoryText


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


def story_of(connection: Connection, article_id: int) -> StoryPlace | None:
    """Return the story of an article as it stands now, in an open transaction; None where it is in none."""
    row = queries("stories").story_of(connection, article_id=article_id)
    return StoryPlace(*row[:6]) if row else None


def relabel_story(connection: Connection, article_id: int) -> StoryPlace | None:
    """Call an article's story by the title of its first article in English, else of its first; return it as it stands."""
    row = queries("stories").story_of(connection, article_id=article_id)
    if row is None:
        return None
    place, held = StoryPlace(*row[:6]), row[6]
    if held != place.label:
        queries("stories").relabel(connection, story_id=place.story_id, label=place.label)
    return place


def find_by_keys(
    connection: Connection, article_id: int, keys: Sequence[int], days: tuple[date, date], *, per_key: int, most: int
) -> list[int]:
    """Return the articles of the days given that share most keys, rarer keys counting more."""
    rows = read_rows(
        connection,
        "stories",
        "find_by_keys",
        article_id=article_id,
        keys=list(keys),
        first=days[0],
        last=days[1],
        per_key=per_key,
        most=most,
    )
    return [int(row["article_id"]) for row in rows]


def last_placed(connection: Connection) -> int:
    """Return the mark of the article placed last; marks grow in the order of commit."""
    return int(queries("stories").last_placed(connection))


def list_vectors(
    connection: Connection, days: Sequence[date], mark: int
) -> list[tuple[int, date, str, bytes | None, int]]:
    """Return (article, day, language, vector, mark) of whole days up to a mark, and of everything placed after it.

    An article without a vector is listed where it is placed after the mark, so that the mark moves on.
    """
    rows = read_rows(connection, "stories", "list_days", days=list(days), mark=mark) if days else []
    rows += read_rows(connection, "stories", "list_fresh", mark=mark)
    return [
        (int(row["article_id"]), row["day"], row["lang"], _bytes(row["vector"]), int(row["placed"])) for row in rows
    ]


def _bytes(held: memoryview | None) -> bytes | None:
    return None if held is None else bytes(held)


def list_newest_vectors(connection: Connection, most: int) -> list[tuple[str, bytes]]:
    """Return (language, vector) of the articles placed last."""
    rows = read_rows(connection, "stories", "list_newest_vectors", most=most)
    return [(row["lang"], bytes(row["vector"])) for row in rows]


def read_place(connection: Connection, article_id: int) -> tuple[int, int | None, list[int]]:
    """Return what an article is a copy of (itself where of nothing), its story, and the stories of its copies or original."""
    original, story_id, homes = queries("stories").read_place(connection, article_id=article_id)
    return int(original), story_id, list(homes)


def read_members(connection: Connection, article_id: int, article_ids: Sequence[int]) -> list[StoredMember]:
    """Return articles as candidates for `article_id`, with the founder and the newest two of each of their stories."""
    return [
        StoredMember(
            int(row["article_id"]),
            int(row["story_id"]),
            StoredStoryText(
                row["published_at"],
                row["lang"],
                row["stems"],
                row["stem_counts"],
                row["names"],
                row["number_keys"],
                row["numbers"],
                list(zip(row["figure_units"], row["figure_values"], strict=True)),
                _bytes(row["vector"]),
            ),
        )
        for row in read_rows(
            connection, "stories", "read_members", article_id=article_id, article_ids=list(article_ids)
        )
    ]


def insert_text(
    connection: Connection, article_id: int, text: StoredStoryText, keys: Sequence[int], *, edited: bool
) -> None:
    """Keep what an article is compared by and found by, in the place of what it was before where it was edited."""
    named = queries("stories")
    if edited:
        named.forget_text(connection, article_id=article_id)
    named.insert_text(
        connection,
        article_id=article_id,
        day=text.published_at.date(),
        published_at=text.published_at,
        lang=text.lang,
        stems=text.stems,
        stem_counts=text.stem_counts,
        names=text.names,
        number_keys=text.number_keys,
        numbers=text.numbers,
        figure_units=[unit for unit, _ in text.figures],
        figure_values=[value for _, value in text.figures],
        vector=text.vector,
        keys=list(keys),
    )


def found_story(connection: Connection, article_id: int, label: str, seen_at: datetime) -> int:
    """Begin a story with an article and return its number, which it keeps."""
    return int(queries("stories").found_story(connection, article_id=article_id, label=label, seen_at=seen_at))


def join_story(connection: Connection, article_id: int, story_id: int, seen_at: datetime) -> None:
    """Put an article into a story."""
    queries("stories").join_story(connection, article_id=article_id, story_id=story_id, seen_at=seen_at)


def merge_stories(connection: Connection, kept: int, lost: int, article_id: int) -> None:
    """Put the articles of one story into another, and record that `article_id` showed them to be one."""
    named = queries("stories")
    named.merge_stories(connection, kept=kept, lost=lost)
    named.insert_event(connection, kind="merge", story_id=kept, other_story_id=lost, article_id=article_id)


def record_leaving(connection: Connection, kind: str, story_id: int, other: int, article_id: int) -> None:
    """Record that an edited article left a story for a new one ("split") or another ("move")."""
    queries("stories").insert_event(
        connection, kind=kind, story_id=story_id, other_story_id=other, article_id=article_id
    )


def count_members(connection: Connection, story_id: int) -> int:
    """Return how many articles are in a story."""
    return int(queries("stories").count_members(connection, story_id=story_id))


def refresh_words(connection: Connection, most: int) -> None:
    """Count anew in how many of the newest articles each word, name and number stands."""
    queries("stories").refresh_words(connection, most=most)


def word_state(connection: Connection) -> tuple[int, int, int]:
    """Return how many articles the words were counted in, the last mark then, and the last mark now."""
    articles, placed, newest = queries("stories").word_state(connection)
    return int(articles), int(placed), int(newest)


def list_words(connection: Connection) -> dict[int, int]:
    """Return the counts of words (signed 32-bit hashes)."""
    return {int(row["key"]): int(row["articles"]) for row in read_rows(connection, "stories", "list_words")}


def forget_texts(database: Database, before: date) -> int:
    """Drop what articles seen before a day are compared by; their stories stay. Returns the keys dropped."""
    with database.transaction("forget old story texts") as connection:
        return int(queries("stories").forget_before(connection, day=before))


def list_stories(
    database: Database, *, most: int, since: datetime | None = None, least_origins: int = 1
) -> list[dict[str, Any]]:
    """Return the stories last seen, each with its label and counts, newest first."""
    with database.transaction("list the stories") as connection:
        return read_rows(connection, "stories", "list_stories", most=most, since=since, least_origins=least_origins)


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
