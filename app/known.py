"""Words on the command line that must name something there is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.errors import UsageError
from ingest.sourcekeys import suggest


def check_known(what: str, given: Iterable[str], known: Sequence[str]) -> None:
    """Make sure that each word names something known; where nothing is known yet, all pass.

    Args:
        what: what is named, for the message ("topic").
        given: the words.
        known: what there is.

    Raises:
        UsageError: one names nothing; says the nearest.
    """
    for name in given:
        if known and name not in known:
            raise UsageError(
                f"there is no {what} {name!r}", cure=suggest(name, known) or f"known: {', '.join(known[:30])}"
            )


NOTHING_LOADED = (
    "no documents are loaded yet; `dateline ingest FILE --now` loads one, `dateline sources check --enable` and "
    "`dateline up` crawl, `dateline backfill` takes history"
)
