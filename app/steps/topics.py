"""Topics tried on their examples and on stored articles, before they are put in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.model import Topic
from load.history import Past
from transform.enrichment import Enricher
from transform.topics import Taxonomy, TopicDefinition


@dataclass(frozen=True, slots=True)
class Trial:
    """A stored article, the topics it would be tagged with, and those whose terms stand in it though it is not on the two."""

    past: Past
    told: tuple[Topic, ...]
    kept_out: tuple[Topic, ...]


def try_topics(topics: Sequence[TopicDefinition], history: Iterable[Past], enricher: Enricher) -> Iterator[Trial]:
    """Yield every article of a history with those of `topics` that it would have been tagged with.

    Args:
        topics: as `transform.topics.read_topics` gives them.
        history: as `load.history.read_history` gives it.
        enricher: judges relevance as it stands today; its own topics are left out.
    """
    taxonomy = Taxonomy(topics)
    for past in history:
        told, by_terms = enricher.find_topics(
            past.article.body, taxonomy, title=past.article.title, lang=past.found.lang
        )
        names = {topic.topic for topic in told}
        yield Trial(past, told, tuple(topic for topic in by_terms if topic.topic not in names))


def failing_examples(topic: TopicDefinition, enricher: Enricher) -> Iterator[str]:
    """Say of each example that it is not told to be of its topic, and of each counterexample that it is.

    Args:
        topic: with its examples.
        enricher: judges relevance as it stands today.
    """
    taxonomy = Taxonomy((topic,))
    for expected, texts in ((True, topic.examples), (False, topic.counterexamples)):
        for text in texts:
            told, by_terms = enricher.find_topics(text, taxonomy)
            if bool(told) == expected:
                continue
            if told:
                evidence = " · ".join(span.text for span in told[0].evidence)
                yield f"{topic.id}: told of a counterexample by {evidence}: {text}"
            else:
                why = "it is not on the two" if by_terms else "none of the terms counts in it"
                yield f"{topic.id}: an example is not told, {why}: {text}"
