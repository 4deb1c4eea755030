"""Which transactions that place articles wait for each other: those whose articles could have to do with each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.errors import DatelineError
from load.connection import Connection, read_prepared

# Spaces of advisory locks, in the order in which a transaction takes them: no two can wait for each other in a circle.
SHINGLES, KEYS, GROUPS, SENSES, STORIES, RULES = range(0x646D, 0x6473)
LOCKED_SHINGLES = 48  # of one text: a server has room for 64 locks a connection it admits (max_locks_per_transaction)


class PlacesMovedError(DatelineError):
    """What an article was to be placed beside went elsewhere meanwhile; decided anew, the article finds it there."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} moved while an article was placed", cure="it is tried again")


def lock_places(connection: Connection, shingles: Sequence[int], keys: Sequence[int]) -> None:
    """Wait until no other transaction places an article that could have to do with this one, and keep it so to the end.

    Two articles have to do with each other where they share a key by which either is found. Of a long text's shingles
    the lowest stand for all: a text that repeats it has them among its own lowest.

    Args:
        connection: a transaction that has locked nothing but the article's address, and changed no row that others may.
        shingles: the text's sketch, ascending 32-bit hashes.
        keys: what its story is looked up by, 32-bit hashes.
    """
    wanted = {(SHINGLES, signed(shingle)) for shingle in shingles[:LOCKED_SHINGLES]}
    take_locks(connection, wanted | {(KEYS, signed(key)) for key in keys})


def take_locks(connection: Connection, wanted: Iterable[tuple[int, int]]) -> None:
    """Take advisory locks (space, signed 32-bit key) in ascending order, to be held to the end of the transaction."""
    ordered = sorted(wanted)
    if ordered:
        spaces, keys = zip(*ordered, strict=True)
        read_prepared(connection, "places", "take_locks", spaces=_literal(spaces), keys=_literal(keys))


def signed(value: int) -> int:
    """Return a 32-bit hash as Postgres counts: -2^31 to 2^31 - 1."""
    return value - (1 << 32) if value >= 1 << 31 else value


def short_key(number: int) -> int:
    """Return an article, story or rule as the key of a lock; two that share one wait for each other without need."""
    return signed(number & 0xFFFFFFFF)


def as_array(hashes: Sequence[int]) -> str:
    """Return 32-bit hashes as Postgres writes an integer array: one literal costs it less than as many numbers."""
    return _literal(map(signed, hashes))


def _literal(numbers: Iterable[int]) -> str:
    return f"{{{','.join(map(str, numbers))}}}"
