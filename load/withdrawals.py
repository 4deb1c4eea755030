"""The store of pages that were had and are no more, and of what was told of their articles."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from load.connection import Connection, queries, read_rows


@dataclass(frozen=True, slots=True)
class Standing:
    """How the page of an article stands: when it was first found missing, when the article was taken for withdrawn, and whether it stands at another address."""

    article_id: int
    missing_at: datetime | None
    withdrawn_at: datetime | None
    elsewhere: bool


def find_article(connection: Connection, link_id: int) -> Standing | None:
    """Return the article on the beat whose page a link is; None: there is none."""
    return _read_standing(read_rows(connection, "withdrawals", "find_article", link_id=link_id))


def read_host(connection: Connection, link_id: int, now: datetime, since: datetime) -> dict[str, Any]:
    """Return how the host of a link whose page is missing stands: the fields of `ingest.withdrawals.Host`.

    Args:
        now: when it was found missing, where it was not before.
        since: of others only what was found missing since then counts.
    """
    return read_rows(connection, "withdrawals", "host_of_missing", link_id=link_id, now=now, since=since)[0]


def find_at_address(connection: Connection, urls: Sequence[str]) -> Standing | None:
    """Return the article at one of some canonical addresses, or None."""
    return _read_standing(read_rows(connection, "withdrawals", "find_at_address", urls=list(urls))) if urls else None


def _read_standing(rows: Sequence[dict[str, Any]]) -> Standing | None:
    return Standing(**rows[0]) if rows else None


def lock_withdrawal(connection: Connection, article_id: int) -> None:
    """Let no other find the page of an article missing, or found again, until this transaction ends.

    Taken before all places, the rows of articles and links, and rules: a page can be looked at again while an earlier form of it is being read.
    """
    queries("withdrawals").lock_withdrawal(connection, article_id=article_id)


def is_withdrawn(connection: Connection, article_id: int) -> bool:
    """Tell whether an article, locked by `lock_withdrawal`, is taken for withdrawn."""
    return bool(queries("withdrawals").is_withdrawn(connection, article_id=article_id))


def was_had_since(
    connection: Connection,
    article_id: int,
    at: datetime,
    now: datetime,
    made_of_pages: Collection[str],
    link_id: int | None = None,
) -> bool:
    """Tell whether the page of an article was had, as an article, after a time and not after `now`.

    Args:
        made_of_pages: content types of documents that are kept with a link and are not its page.
        link_id: whose page alone counts; None: any.
    """
    types = sorted(made_of_pages)
    return bool(
        queries("withdrawals").had_since(
            connection, article_id=article_id, at=at, now=now, made_of_pages=types, link_id=link_id
        )
    )


def note_missing(
    connection: Connection,
    link_id: int,
    at: datetime,
    told_by: Literal["answer", "page"],
    why: str,
    look_at: datetime | None,
) -> None:
    """Note that the page of a link is missing.

    Args:
        at: when that was found; the first time is kept.
        told_by: what said so.
        why: what it said.
        look_at: when it is asked for again, where nothing sooner is planned.
    """
    queries("withdrawals").note_missing(
        connection, link_id=link_id, at=at, told_by=told_by, why=why[:1000], look_at=look_at
    )


def note_found(connection: Connection, link_id: int, at: datetime) -> None:
    """Note that the page of a link was there at a time; nothing where it was found missing later."""
    queries("withdrawals").note_found(connection, link_id=link_id, at=at)


def withdraw_article(connection: Connection, article_id: int, at: datetime, why: str) -> bool:
    """Note that an article's page was taken away; False where that was known."""
    rows = read_rows(connection, "withdrawals", "withdraw_article", article_id=article_id, at=at, why=why[:1000])
    return bool(rows)


def return_article(connection: Connection, article_id: int, at: datetime) -> bool:
    """Note that an article's page was there at a time; True where it was withdrawn before that."""
    return queries("withdrawals").return_article(connection, article_id=article_id, at=at) is not None


def told_of_article(connection: Connection, article_id: int) -> list[dict[str, Any]]:
    """Return what each rule in force last told of an article or a copy of it, with the rule and the article's outlet."""
    return read_rows(connection, "withdrawals", "told_of_article", article_id=article_id)


def told_of_withdrawal(connection: Connection, article_id: int) -> list[dict[str, Any]]:
    """Return of each rule in force the alert that told that an article was withdrawn, where it told nothing since."""
    return read_rows(connection, "withdrawals", "told_of_withdrawal", article_id=article_id)
