"""Where an article and its English translation say different things, told by what the taggers find in each.

Both texts go through the same taggers, whose records are English whatever the language read: a figure that one text has
and the other lacks, another bound, another strength of claim, a name lost on the way. Every item names both slices, so
that an analyst sees at once what to look at; it cannot tell a wrong translation from a wrong reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.counted import wider_name
from core.model import Enrichment, Entity, Figure

_SAME_VALUE = 0.005  # relative: "9,8 milyar" and "9.8 billion"
_KINDS_OF_NAMES = frozenset({"person", "body", "unit", "weapon", "ship", "document"})


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One point on which the two texts differ.

    Attributes:
        kind: figure_missing, figure_added, figure_value, figure_qualifier, figure_strength, figure_claimant,
            figure_direction, name_missing, name_added, relevance.
        source: what the original says, its slice with the reading.
        target: what the translation says.
        start: where the slice of the original begins, None where it has none.
        end: where it ends.
    """

    kind: str
    source: str
    target: str
    start: int | None = None
    end: int | None = None


def compare(source: Enrichment, target: Enrichment) -> tuple[Disagreement, ...]:
    """Return every point on which an original and its translation differ, in the order of the original.

    Args:
        source: what was found in the original.
        target: what was found in the translation.
    """
    found = [*_compare_figures(source.figures, target.figures), *_compare_names(source.entities, target.entities)]
    if source.relevant != target.relevant:
        found.append(Disagreement("relevance", f"{source.relevance:.2f}", f"{target.relevance:.2f}"))
    return tuple(sorted(found, key=lambda one: one.start if one.start is not None else 1 << 40))


def _compare_figures(source: Sequence[Figure], target: Sequence[Figure]) -> list[Disagreement]:
    left = list(target)
    unmatched: list[Figure] = []
    found: list[Disagreement] = []
    for one in source:
        other = min((o for o in left if _is_same(one, o)), key=lambda o: _distance(one, o), default=None)
        if other is None:
            unmatched.append(one)
            continue
        left.remove(other)
        found += _compare_claims(one, other)
    for one in unmatched:
        # The same thing counted otherwise: another number in the translation.
        other = next((o for o in left if o.unit == one.unit and _wider(o) == _wider(one)), None)
        if other is not None:
            left.remove(other)
            found.append(Disagreement("figure_value", one.text, other.text, one.start, one.end))
        else:
            found.append(Disagreement("figure_missing", _shown(one), "", one.start, one.end))
    found += [Disagreement("figure_added", "", _shown(one)) for one in left]
    return found


def _is_same(one: Figure, other: Figure) -> bool:
    if one.unit != other.unit:
        return False
    if one.value is not None and other.value is not None:
        return _near(one.value, other.value)
    if one.low is not None and other.low is not None and one.high is not None and other.high is not None:
        return _near(one.low, other.low) and _near(one.high, other.high)
    return False


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME_VALUE * max(abs(one), abs(other))


def _distance(one: Figure, other: Figure) -> tuple[bool, bool, int]:
    """Among equal values the one that counts the same, and is bounded the same, is meant."""
    return _wider(one) != _wider(other), one.qualifier != other.qualifier, other.start


def _wider(figure: Figure) -> str:
    return wider_name(figure.unit, figure.what or "")


def _compare_claims(one: Figure, other: Figure) -> list[Disagreement]:
    found: list[Disagreement] = []

    def differ(kind: str, source: str | None, target: str | None) -> None:
        found.append(
            Disagreement(kind, f"{one.text}: {source or '-'}", f"{other.text}: {target or '-'}", one.start, one.end)
        )

    if one.qualifier != other.qualifier:
        differ("figure_qualifier", one.qualifier, other.qualifier)
    if one.strength != other.strength:
        differ("figure_strength", one.strength, other.strength)
    if one.attribution and other.attribution and one.attribution != other.attribution:
        differ("figure_claimant", one.attribution, other.attribution)
    if (one.giver and other.giver and one.giver != other.giver) or (
        one.receiver and other.receiver and one.receiver != other.receiver
    ):
        differ("figure_direction", _direction(one), _direction(other))
    return found


def _direction(figure: Figure) -> str:
    """Word who gives to whom; "?" for a side that could not be read, which is compared with nothing."""
    return f"{figure.giver or '?'} → {figure.receiver or '?'}"


def _shown(figure: Figure) -> str:
    return f"{figure.text} {figure.what}" if figure.what and figure.what not in figure.text else figure.text


def _compare_names(source: Sequence[Entity], target: Sequence[Entity]) -> list[Disagreement]:
    """Names of one text only; places are left out, as "Kuzey Koreli" may rightly become "its" in English."""
    first: dict[str, Entity] = {}
    for entity in source:
        if entity.kind in _KINDS_OF_NAMES:
            first.setdefault(entity.id, entity)
    seen = {entity.id for entity in target}
    missing = [
        Disagreement("name_missing", f"{entity.text}: {entity.name}", "", entity.start, entity.end)
        for key, entity in first.items()
        if key not in seen
    ]
    known = {entity.id for entity in source}
    added = {e.id: e for e in target if e.kind in _KINDS_OF_NAMES and e.id not in known}
    return missing + [Disagreement("name_added", "", f"{e.text}: {e.name}") for e in added.values()]
