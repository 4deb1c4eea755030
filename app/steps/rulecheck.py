"""Names in rules that nothing answers to: such a rule is right in form, and finds nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from alert.conditions import list_compared
from alert.rules import Rule
from core.text import fold
from ingest.sourcekeys import suggest
from transform.entities import Gazetteer
from transform.words import split_words


def warn_of_names(
    rules: Iterable[Rule],
    *,
    topics: Collection[str],
    sources: Collection[str],
    units: Collection[str],
    gazetteer: Gazetteer,
) -> Iterator[str]:
    """Yield a warning for each name in a rule that is not known, with the one that may be meant.

    Args:
        rules: as read.
        topics, sources: the keys in force.
        units: the units of figures, and what they count.
        gazetteer: knows the names in their other spellings and languages too.
    """
    known = gazetteer.known()
    names = {fold(one) for identifier, name, _ in known for one in (identifier, name)}
    for rule in rules:
        for topic in rule.topics:
            if topic not in topics:
                yield f"{rule.key}: {topic!r} is no topic in force{_near(topic, topics)} (`dateline topics list`)"
        for source in rule.sources:
            if source not in sources:
                yield f"{rule.key}: {source!r} is no source{_near(source, sources)} (`dateline sources list`)"
        for entity in rule.entities:
            if fold(entity) not in names:
                meant = _spelt_otherwise(entity, gazetteer) or _near(entity, [name for _, name, _ in known])
                yield f"{rule.key}: {entity!r} is no name that is known{meant} (its English name, or its identifier)"
        for unit in list_compared(rule.figures, "unit"):
            if unit not in units:
                yield f"{rule.key}: {unit!r} is no unit of figures{_near(unit, units)}"


def _near(name: str, known: Collection[str]) -> str:
    meant = suggest(name, known)
    return f"; {meant}" if meant else ", and nothing has it"


def _spelt_otherwise(name: str, gazetteer: Gazetteer) -> str:
    folded = fold(name)
    found = gazetteer.find(name, folded, split_words(folded))
    return f"; did you mean {found[0].name!r}?" if len(found) == 1 else ""
