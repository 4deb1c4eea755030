"""A report of its own that denies what a rule has told of its story: "Kremlin dismisses claim". Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from alert.conditions import compile_condition
from alert.rules import Rule
from alert.subjects import Placed, Subject, figure_key, is_same_claim
from core.model import Figure

SideOf = Callable[[str], str]  # for whom a name speaks; the name itself where that is not known


@dataclass(frozen=True, slots=True)
class Denial:
    """A claim that was told and is denied now: what an alert of it is about, as it is denied, and as it was told."""

    subject: Subject
    figure: Figure
    told: Figure


def is_denied(figure: Figure) -> bool:
    """Tell whether a text denies a figure, or tells who does."""
    return figure.strength == "denied" or figure.denied_by is not None


def undenied(figure: Figure) -> Figure:
    """Return a figure as it would stand if nobody denied it."""
    return replace(figure, strength="alleged", denied_by=None) if is_denied(figure) else figure


def may_deny(rule: Rule, placed: Placed, figures: Sequence[Figure]) -> bool:
    """Tell whether an article may deny what a rule has told of its story in another.

    What an edit changes and what a copy says otherwise is told as that; a rule that rings for each article needs none of this.
    """
    return (
        rule.on in {"story", "origin"}
        and placed.number == 1
        and placed.original is None
        and any(map(is_denied, figures))
    )


def find_denials(
    rule: Rule, figures: Sequence[Figure], told: Sequence[Figure], placed: Placed, side_of: SideOf
) -> tuple[Denial, ...]:
    """Return which claims that a rule told of a story another report denies, where that was not told.

    Who denies counts by whom he speaks for: the Kremlin and its spokesman deny once, North Korea after them once more.

    Args:
        rule: where it asks for figures, only a denial of such a figure is news to it.
        figures: of the report.
        told: of the articles that the rule's alerts on the story told of.
        placed: the report among the others.
        side_of: for whom a name speaks.
    """
    if not may_deny(rule, placed, figures):
        return ()
    return tuple(_find(rule, figures, told, placed, side_of))


def _find(
    rule: Rule, figures: Sequence[Figure], told: Sequence[Figure], placed: Placed, side_of: SideOf
) -> Iterator[Denial]:
    asked = compile_condition(rule.figures) if rule.figures else lambda _: True
    told = [one for one in told if asked(undenied(one))]
    for figure in filter(is_denied, figures):
        key = figure_key(figure)
        same = [one for one in told if is_same_claim(key, figure_key(one))]
        # What a text itself calls untrue was not told as a claim; what one claims and another denies was.
        claimed = next((one for one in same if one.strength != "denied"), None)
        deniers = {side_of(one.denied_by or "") for one in same if is_denied(one)}
        side = side_of(figure.denied_by or "")
        if claimed is not None and (side not in deniers if side else not deniers):
            subject = Subject(f"{placed.thing}:denied:{figure_key(claimed)}:{side}", "denial")
            yield Denial(subject, figure, claimed)
