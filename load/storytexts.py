"""The store of what articles are compared by in stories: their texts, their senses, and how common words are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from load.connection import Connection, Database, queries, read_prepared, read_rows
from load.places import SENSES, as_array, take_locks


@dataclass(frozen=True, slots=True)
class StoredStoryText:
    """What an article is compared by, as it is kept.

    `stems` and `names` are 32-bit hashes, `stem_counts` 16-bit numbers, in network order; `vector` little-endian 16-bit floats.
    """

    published_at: datetime
    lang: str
    stems: bytes
    stem_counts: bytes
    names: bytes
    numbers: list[float]
    figures: list[tuple[str, float]]
    vector: bytes | None


@dataclass(frozen=True, slots=True)
class StoredSense:
    """The bits of an article's sense, its day, and its mark in the order of commit."""

    article_id: int
    day: date
    bits: bytes
    placed: int


@dataclass(frozen=True, slots=True)
class StoredMember:
    """An article as a candidate, with the story it is in."""

    article_id: int
    story_id: int
    text: StoredStoryText


def last_placed(connection: Connection) -> int:
    """Return the mark of the article with a sense that was placed last; marks grow in the order of commit."""
    return int(queries("stories").last_placed(connection))


def hold_senses(connection: Connection, mark: int) -> list[StoredSense]:
    """Let no other place an article with a sense until this transaction ends; return those placed after a mark."""
    take_locks(connection, [(SENSES, 0)])
    return list_fresh(connection, mark)


def list_fresh(connection: Connection, mark: int) -> list[StoredSense]:
    """Return the senses placed after a mark."""
    rows = read_prepared(connection, "stories", "list_fresh", mark=mark)
    return [StoredSense(int(article), day, bytes(bits), int(placed)) for article, day, bits, placed in rows]


def list_days(connection: Connection, days: Sequence[date], mark: int) -> list[tuple[date, bytes, bytes]]:
    """Return the senses of whole days up to a mark: (day, articles as 64-bit numbers in network order, their bits)."""
    rows = read_rows(connection, "stories", "list_days", days=list(days), mark=mark)
    return [(row["day"], bytes(row["articles"]), bytes(row["bits"])) for row in rows]


def list_older(connection: Connection, days: Sequence[date]) -> list[tuple[int, date, str, bytes]]:
    """Return (article, day, language, vector) of those that were placed before bits were kept."""
    rows = read_rows(connection, "stories", "list_older", days=list(days))
    return [(int(row["article_id"]), row["day"], row["lang"], bytes(row["vector"])) for row in rows]


def list_newest_vectors(connection: Connection, most: int) -> list[tuple[str, bytes]]:
    """Return (language, vector) of the articles placed last."""
    rows = read_rows(connection, "stories", "list_newest_vectors", most=most)
    return [(row["lang"], bytes(row["vector"])) for row in rows]


def find_members(
    connection: Connection,
    article_id: int,
    keys: Sequence[int],
    near: Sequence[int],
    days: tuple[date, date],
    *,
    per_key: int,
    most: int,
) -> list[StoredMember]:
    """Return the candidates for an article, with the founder and the newest two of each of their stories.

    Args:
        connection: an open transaction.
        article_id: the article, left out of the answer.
        keys: 32-bit hashes by which it is looked up among the articles of the days given; rarer ones count more.
        near: articles that are candidates in any case.
        days: the first and the last.
        per_key: a key of more articles than this tells nothing.
        most: how many articles at most by keys.
    """
    rows = read_prepared(
        connection,
        "stories",
        "find_members",
        article_id=article_id,
        keys=as_array(keys),
        near=list(near),
        first=days[0],
        last=days[1],
        per_key=per_key,
        most=most,
    )
    return [
        StoredMember(
            int(article),
            int(story),
            StoredStoryText(
                published, lang, bytes(stems), bytes(counts), bytes(names), numbers,
                list(zip(units, values, strict=True)), _bytes(vector),
            ),
        )
        for article, story, published, lang, stems, counts, names, numbers, units, values, vector in rows
    ]  # fmt: skip


def insert_text(
    connection: Connection,
    article_id: int,
    text: StoredStoryText,
    keys: Sequence[int],
    bits: bytes | None,
    *,
    edited: bool,
) -> None:
    """Keep what an article is compared by and found by, in the place of what it was before where it was edited.

    `keys` are 32-bit hashes; who gives `bits` holds `hold_senses`.
    """
    if edited:
        queries("stories").forget_text(connection, article_id=article_id)
    read_prepared(
        connection,
        "stories",
        "insert_text",
        article_id=article_id,
        day=text.published_at.date(),
        published_at=text.published_at,
        lang=text.lang,
        stems=text.stems,
        stem_counts=text.stem_counts,
        names=text.names,
        numbers=text.numbers,
        figure_units=[unit for unit, _ in text.figures],
        figure_values=[value for _, value in text.figures],
        vector=text.vector,
        bits=bits,
        keys=as_array(keys),
    )


def word_state(connection: Connection) -> tuple[int, int, int]:
    """Return how many articles the words were counted in, the last mark then, and the last mark now."""
    articles, placed, newest = queries("stories").word_state(connection)
    return int(articles), int(placed), int(newest)


def may_count(connection: Connection) -> bool:
    """Tell whether no other counts words now, and let none do so until this transaction ends."""
    return bool(queries("stories").try_count(connection))


def list_newest_words(connection: Connection, most: int) -> Iterator[tuple[bytes, bytes, list[float]]]:
    """Yield stems, names (32-bit hashes in network order) and numbers of the articles placed last."""
    with connection.cursor("newest_words") as cursor:
        cursor.itersize = 1000
        cursor.execute(queries("stories").list_newest_words.sql, {"most": most})
        for stems, names, numbers in cursor:
            yield bytes(stems), bytes(names), numbers


def write_words(connection: Connection, articles: int, words: bytes, counts: bytes) -> None:
    """Keep in how many of so many articles each word stands: 32-bit hashes and counts, in network order."""
    queries("stories").write_words(connection, articles=articles, words=words, counts=counts)


def read_words(connection: Connection) -> tuple[int, bytes, bytes]:
    """Return what `write_words` kept; nothing where nothing was counted yet."""
    row = queries("stories").read_words(connection)
    return (int(row[0]), bytes(row[1]), bytes(row[2])) if row else (0, b"", b"")


def forget_texts(database: Database, before: date) -> int:
    """Drop what articles seen before a day are compared by; their stories stay. Returns the keys dropped."""
    with database.transaction("forget old story texts") as connection:
        return int(queries("stories").forget_before(connection, day=before))


def _bytes(held: memoryview | None) -> bytes | None:
    return None if held is None else bytes(held)
