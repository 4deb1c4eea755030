"""Where an article stands among the known: whose copy it is, and which story it is in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from app.steps.copies import look_up_window, place_copy
from app.steps.stories import StoryPlacer
from core.errors import StoreConflictError, StoreError, StoreUnavailableError
from load.connection import Connection
from load.places import PlacesMovedError, lock_places
from load.stories import StoryPlace
from transform.copies import CopyLink, Text, sketch
from transform.storytext import StoryText

MOVES = 20  # so often an article is decided anew because what it belongs to moved at the same moment
REFUSALS = 3  # so often a refusal of the database is put down to what happens at the same moment

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """An article whose version is inserted and which has no place yet, or is edited."""

    version_id: int
    text_hash: str  # of title and body
    text: Text
    story_text: StoryText
    label: str  # of a story that begins with it
    seen_at: datetime
    edited: bool = False  # it has had another text before


@dataclass(frozen=True, slots=True)
class Place:
    """What an article is a copy of, if of anything, and its story as it stands now."""

    copy: CopyLink | None
    story: StoryPlace | None
    alone: bool = True  # it has nothing in common with any other text


def decide_anew(decide: Callable[[], T], pause: Callable[[float], None]) -> T:
    """Run a transaction that places an article, again where others moved what it belongs to at the same moment.

    Args:
        decide: one transaction, rolled back where it raises.
        pause: waits so many seconds between two tries, longer each time.

    Raises:
        PlacesMovedError, StoreConflictError: at each of `MOVES` tries.
        StoreError: the database refused it `REFUSALS` times.
        StoreUnavailableError: the database went away.
    """
    tries = 0
    while True:
        tries += 1
        try:
            return decide()
        except StoreUnavailableError:
            raise
        except (PlacesMovedError, StoreConflictError):
            if tries >= MOVES:
                raise
        except StoreError:
            # What another wrote at the same moment may be why (a copy of a copy, an address taken); decided anew it fits.
            if tries >= REFUSALS:
                raise
        pause(0.01 * tries)


def place_article(connection: Connection, placer: StoryPlacer, new: Newcomer, *, copy_days: int) -> Place:
    """Find an article's place among the known and record it.

    Articles that share a key by which they are found wait for each other, others do not (docs/decisions/0072). All that
    can be worked out is worked out before.

    Args:
        connection: a transaction that has locked nothing but the article's address; a known article's row is untouched.
        placer: of this worker.
        new: the article.
        copy_days: the look-up window of copies.

    Raises:
        PlacesMovedError: what it belongs to moved at the same moment; the transaction is to be rolled back and run again.
    """
    keys = placer.keys(new.story_text)
    article_id = new.text.article
    lock_places(connection, sketch(new.text.shingles).tolist(), keys)
    since = look_up_window(new.seen_at, copy_days)
    copy = place_copy(connection, new.text, new.version_id, new.text_hash, since=since, edited=new.edited)
    story = placer.place(
        connection,
        article_id,
        new.story_text,
        keys,
        label=new.label,
        seen_at=new.seen_at,
        alone=copy.alone and not new.edited,
        kin=copy.kin,
    )
    return Place(copy.link, story, copy.alone)
