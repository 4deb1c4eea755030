"""Topics tried on stored articles, before they are put in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from core.model import Topic
from load.history import Past
from transform.enrichment import Enricher
from transform.topics import Taxonomy, TopicDefinition


def try_topics(
    topics: Sequence[TopicDefinition], history: Iterable[Past], enricher: Enricher
) -> Iterator[tuple[Past, tuple[Topic, ...]]]:
    """Yield every article of a history with those of `topics` that it would have been tagged with.

    Args:
        topics: as `transform.topics.read_topics` gives them.
        history: as `load.history.read_history` gives it.
        enricher: judges relevance as it stands today; its own topics are left out.
    """
    taxonomy = Taxonomy(topics)
    for past in history:
        yield past, enricher.find_topics(past.article.body, taxonomy, title=past.article.title, lang=past.found.lang)
