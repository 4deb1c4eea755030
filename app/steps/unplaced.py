"""History into its place: copies and stories of articles that were loaded in bulk, in order of time."""

from __future__ import annotations

from collections.abc import Callable

from app.steps.denials import note_denials
from app.steps.placing import Newcomer, decide_anew, place_article
from app.steps.tools import ProcessTools
from core.errors import DatelineError, StoreUnavailableError
from load.connection import Connection, Database
from load.unplaced import Unplaced, claim_unplaced, list_unplaced, prepare_place
from transform.copies import Text, shingle_text
from transform.origins import find_origin
from transform.storytext import head_of, read_story_text
from transform.templates import read_numbers

_REFRESH = 2000  # articles after which it is read anew how telling words are


def place_unplaced(
    database: Database,
    tools: ProcessTools,
    *,
    failed: Callable[[str], None],
    progress: Callable[[int], None] = lambda _: None,
) -> int:
    """Place every article that has no place, each in a transaction of its own; a killed run is simply run again.

    Any number may run at once, also beside the news: an article is placed by who locks its address first.

    Args:
        database: where they are.
        tools: as for documents; of them the placer, the taggers' names and the look-up window are used.
        failed: told of an article that cannot be placed, and why; the rest goes on.
        progress: told of the number of articles placed.

    Returns:
        How many were placed by this run.

    Raises:
        StoreUnavailableError: the database went away; what was placed stays.
    """
    placed = 0
    for number, (article_id, address) in enumerate(list_unplaced(database)):
        if number % _REFRESH == 0:
            with database.transaction("read how telling words are") as connection:
                tools.placer.refresh(connection)
        try:
            placed += _place_one(database, tools, article_id, address)
        except StoreUnavailableError:
            raise
        except DatelineError as error:
            failed(f"article {article_id}: {error}")
        progress(placed)
    return placed


def _place_one(database: Database, tools: ProcessTools, article_id: int, address: str) -> bool:
    def place() -> bool:
        with database.transaction(f"place article {article_id}") as connection:
            article = claim_unplaced(connection, article_id, address)
            if article is not None:
                _place(connection, tools, article)
        return article is not None

    return decide_anew(place, tools.pause)


def _place(connection: Connection, tools: ProcessTools, article: Unplaced) -> None:
    on_beat = tools.enricher.names_a_side(article.entities)
    encode = tools.sense_of_all or on_beat
    new = Newcomer(
        article.version_id,
        article.text_hash,
        Text(
            article.article_id,
            shingle_text(article.body),
            article.published,
            article.day_only,
            article.seen_at.timestamp(),
            read_numbers(article.body),
            article.outlet,
            article.body,
        ),
        read_story_text(
            article.title,
            article.body,
            lang=article.lang,
            published=article.published or article.seen_at,
            encode=tools.placer.encode if encode else None,
            entities=article.entities,
            signs=tools.enricher.name_signs(head_of(article.title, article.body), article.lang) if on_beat else (),
        ),
        article.title or article.lede or article.body[:120],
        article.seen_at,
    )
    prepare_place(
        connection, article.article_id, find_origin(article.body, agency=article.agency, outlet=article.outlet)
    )
    place = place_article(connection, tools.placer, new, copy_days=tools.copy_days)
    if not place.alone:
        note_denials(connection, article.article_id)
