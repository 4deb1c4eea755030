"""Rows of a mart out of the database by COPY, in one snapshot."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from psycopg2 import sql
from psycopg2.extensions import ISOLATION_LEVEL_REPEATABLE_READ

from load.connection import Connection, Database, wrap_errors

# The column by whose month a mart is cut; the others are small and stay whole.
MONTH_COLUMNS = {
    "fact_article": "date",
    "fact_topic": "date",
    "fact_mention": "date",
    "fact_figure": "date",
    "fact_changed_figure": "date",
    "fact_copy_denial": "date",
    "fact_translation": "date",
    "fact_version": "created_at",
    "fact_figure_edit": "edited_at",
    "fact_alert": "created_at",
    "fact_story": "first_at",
    "daily_topic": "date",
    "daily_source": "date",
    "daily_topic_source": "date",
    "daily_place": "date",
    "daily_claim": "date",
    "daily_pair": "date",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A month of a mart (or a whole mart where `month` is None): rows, and a hash over their contents."""

    mart: str
    month: date | None
    rows: int
    fingerprint: str


@contextmanager
def snapshot(database: Database) -> Iterator[Connection]:
    """Give a connection that sees one moment of the database, however long the export takes."""
    connection = database.connection()
    with wrap_errors("export"):
        connection.set_session(isolation_level=ISOLATION_LEVEL_REPEATABLE_READ, readonly=True)
        try:
            with connection:
                yield connection
        finally:
            if not connection.closed:
                connection.rollback()
                connection.set_session(isolation_level="READ COMMITTED", readonly=False)


def list_parts(connection: Connection, mart: str, since: date | None, until: date | None) -> list[Part]:
    """Return the months of a mart that hold rows, oldest first; `until` is exclusive."""
    column = MONTH_COLUMNS.get(mart)
    query: sql.Composable
    if column is None:
        query = sql.SQL(
            "SELECT NULL::date, count(*), coalesce(sum(hashtextextended(t::text, 0)), 0)::text FROM {} AS t"
        )
        query = query.format(sql.Identifier("mart", mart))
    else:
        query = sql.SQL(
            "SELECT date_trunc('month', {column})::date, count(*), sum(hashtextextended(t::text, 0))::text FROM {mart} AS t"
            " WHERE (%(since)s::date IS NULL OR {column} >= %(since)s) AND (%(until)s::date IS NULL OR {column} < %(until)s)"
            " GROUP BY 1 ORDER BY 1"
        ).format(column=sql.Identifier(column), mart=sql.Identifier("mart", mart))
    with connection.cursor() as cursor:
        cursor.execute(query, {"since": since, "until": until})
        return [Part(mart, row[0], int(row[1]), str(row[2])) for row in cursor.fetchall()]


def copy_part(
    connection: Connection,
    part: Part,
    columns: tuple[tuple[str, str], ...],
    since: date | None,
    until: date | None,
    out: BinaryIO,
) -> None:
    """Write a part as CSV with a header; lists are written as JSON.

    Args:
        columns: (name, Postgres type) of each column.
        since, until: the same bounds that the part was listed with.
        out: where to.
    """
    shown = [
        sql.SQL("to_jsonb({0})::text AS {0}" if kind.endswith("[]") else "{0}").format(sql.Identifier(name))
        for name, kind in columns
    ]
    query: sql.Composed = sql.SQL("SELECT {} FROM {} AS t").format(
        sql.SQL(", ").join(shown), sql.Identifier("mart", part.mart)
    )
    if part.month is not None:
        column = sql.Identifier(MONTH_COLUMNS[part.mart])
        query += sql.SQL(
            " WHERE {c} >= {m} AND {c} < {m}::date + interval '1 month' AND ({s}::date IS NULL OR {c} >= {s})"
            " AND ({u}::date IS NULL OR {c} < {u})"
        ).format(c=column, m=sql.Literal(part.month), s=sql.Literal(since), u=sql.Literal(until))
    query += sql.SQL(" ORDER BY 1, 2")
    with connection.cursor() as cursor:
        cursor.copy_expert(sql.SQL("COPY ({}) TO STDOUT (FORMAT csv, HEADER)").format(query), out)
