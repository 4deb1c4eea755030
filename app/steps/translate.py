"""Articles into English, the most relevant first, and translators' work into those that were translated before it came."""

from __future__ import annotations

import logging
from collections import Counter

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

    Translated articles that a translator's work came for are renewed after that, for a tenth of `budget` at least.

    Returns:
        How many articles ended in each state: done, partial, pending, failed, off; and renewed.

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
    renewed = renew_articles(database, tools, budget=max(budget - (tools.timer() - started), _RENEWING * budget))
    if unexpected is not None:
        raise unexpected
    return done + Counter(renewed=renewed)


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
    started = tools.timer()
    renewed = 0
    unexpected: Exception | None = None
    while tools.timer() - started < budget and (row := translations.claim_renewal(database)) is not None:
        try:
            renewed += workers.get(row).renew_article(row)
        except StoreUnavailableError:
            raise
        except Exception as error:
            log.exception("the translation of article version %s cannot be renewed", row["version_id"])
            # Tried again at once, the most relevant one would keep all others from being renewed.
            translations.postpone_renewal(database, row, f"not renewed: {_own_error(error)}", LONGEST_WAIT)
            unexpected = unexpected or error
    if unexpected is not None:
        raise unexpected
    return renewed


def _own_error(error: Exception) -> str:
    return f"an error of Dateline's own: {type(error).__name__}"
