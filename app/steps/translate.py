"""Articles into English, the most relevant first, and translators' work into those that were translated before it came."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from typing import Any

from app.steps.alerts import hasten_alerts
from app.steps.translator import LONGEST_WAIT, TranslateTools, Translators
from core.errors import StoreUnavailableError
from load import translations
from load.connection import Database
from transform.engines.registry import named_engines

# Of a run's time, the least that is left to renewals: a queue that never ends would keep them waiting for ever.
_RENEWING = 0.1
log = logging.getLogger("dateline")


def translate_articles(database: Database, tools: TranslateTools, *, budget: float = 1200.0) -> Counter[str]:
    """Translate what waits, the most relevant first, until nothing is left or `budget` seconds are used.

    Translated articles that an engine could not be asked for in time, or that a translator's work came for, are looked at after that, each
    for a tenth of `budget` at least.

    Returns:
        How many articles ended in each state: done, partial, pending, failed, off; and improved and renewed.

    Raises:
        StoreUnavailableError: the database went away; what was translated is kept, what was claimed is free again.
        Exception: an article met an error that nobody foresaw; it is set aside, and the others were translated all the same.
    """
    done: Counter[str] = Counter()
    workers = Translators(database, tools)
    started = tools.timer()
    unexpected: Exception | None = None
    while tools.timer() - started < budget:
        row = translations.claim_translation(database, engines=bool(named_engines(tools.names)))
        if row is None:
            break
        worker = workers.get(row)
        try:
            state = worker.translate_article(row)
        except StoreUnavailableError:
            raise
        except Exception as error:
            # Claimed first again and again, the most relevant article would keep all others from being translated.
            log.exception("article version %s cannot be translated", row["version_id"])
            translations.set_translation_aside(database, row["translation_id"], _own_error(error), LONGEST_WAIT)
            unexpected = unexpected or error
            done["failed"] += 1
            continue
        done[state] += 1
        if state in ("partial", "pending") and not worker.is_off:
            # Where every engine rests, what was tried before waits with them; new articles may be in the memory.
            translations.postpone_translations(database, worker.rest())
        else:
            hasten_alerts(database, row["version_id"], tools.clock())

    def left() -> float:
        return max(budget - (tools.timer() - started), _RENEWING * budget)

    improved = improve_articles(database, tools, budget=left()) if named_engines(tools.names) else 0
    renewed = renew_articles(database, tools, budget=left())
    if unexpected is not None:
        raise unexpected
    return done + Counter(improved=improved, renewed=renewed)


def improve_articles(database: Database, tools: TranslateTools, *, budget: float) -> int:
    """Send sentences that the check found wrong to the engines that could not be asked when their articles were translated.

    The most relevant first, until nothing is due or `budget` seconds are used. An article is looked at again for two days; it stays
    done, with its problems marked, all the while.

    Returns:
        How many articles changed.

    Raises:
        StoreUnavailableError: the database went away; what is left is done later.
        Exception: an article met an error that nobody foresaw; it stays as it is.
    """
    workers = Translators(database, tools)
    return _each_claimed(
        lambda: translations.claim_second(database),
        lambda row: workers.get(row).improve_article(row),
        lambda row, _: translations.release_second(database, row["translation_id"], LONGEST_WAIT),
        tools,
        budget,
    )


def renew_articles(database: Database, tools: TranslateTools, *, budget: float) -> int:
    """Put translators' work into the articles that were translated before it came; no engine is asked.

    The most relevant first, until nothing is left or `budget` seconds are used; what is left stays marked.

    Returns:
        How many articles were renewed.

    Raises:
        StoreUnavailableError: the database went away; what is left stays marked.
        Exception: an article met an error that nobody foresaw; it stays as it is and is tried again, and the others were renewed all
            the same.
    """
    workers = Translators(database, tools)
    return _each_claimed(
        lambda: translations.claim_renewal(database),
        lambda row: workers.get(row).renew_article(row),
        lambda row, why: translations.postpone_renewal(database, row, f"not renewed: {why}", LONGEST_WAIT),
        tools,
        budget,
    )


def _each_claimed(
    claim: Callable[[], dict[str, Any] | None],
    do: Callable[[dict[str, Any]], bool],
    postpone: Callable[[dict[str, Any], str], None],
    tools: TranslateTools,
    budget: float,
) -> int:
    """Do something to each translation that can be claimed, for `budget` seconds; returns how many it changed."""
    started = tools.timer()
    changed = 0
    unexpected: Exception | None = None
    while tools.timer() - started < budget and (row := claim()) is not None:
        try:
            changed += do(row)
        except StoreUnavailableError:
            raise
        except Exception as error:
            log.exception("the translation of article version %s cannot be looked at again", row["version_id"])
            # Tried again at once, the most relevant one would keep all others from their turn.
            postpone(row, _own_error(error))
            unexpected = unexpected or error
    if unexpected is not None:
        raise unexpected
    return changed


def _own_error(error: Exception) -> str:
    return f"an error of Dateline's own: {type(error).__name__}"
