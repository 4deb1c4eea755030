"""What a new version of an article takes back or changes of what an alert has told. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from alert.conditions import compile_condition
from alert.denials import is_denied
from alert.excerpts import new_sentence, sentence_around
from alert.rules import Match, Rule
from alert.subjects import figure_key
from core.counted import wider_name
from core.model import Article, Enrichment, Figure, Span
from core.text import fold

_TURNS = frozenset({"negation", "direction"})  # reasons of an edit that turn a sentence into its opposite
_COUNTS = frozenset({"people", "items"})  # units of many things
_SHOWN = 3  # sentences


@dataclass(frozen=True, slots=True)
class Told:
    """The version of an article that a rule last told of.

    Args:
        title, body: its text.
        spans: the evidence that was told, slices of the body.
        figures: all figures of the version.
        matches: False where the alert said that the rule matches it no longer.
    """

    title: str | None
    body: str
    spans: tuple[Span, ...]
    figures: tuple[Figure, ...]
    matches: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """What changed: figures and sentences as (before, after), and why the edit counts as material.

    `after` is None where nothing stands in place of what was told; `matches` tells whether the rule still matches, `again`
    whether it does again after an alert said that it did not.
    """

    figures: tuple[tuple[Figure, Figure | None], ...]
    sentences: tuple[tuple[str, str | None], ...]
    reasons: tuple[str, ...]
    matches: bool
    again: bool = False

    def table(self) -> dict[str, Any]:
        """Return the change as JSON, as the alert keeps it."""
        return {
            "figures": [{"before": a.to_row(), "after": b.to_row() if b else None} for a, b in self.figures],
            "sentences": [{"before": before, "after": after} for before, after in self.sentences],
            "reasons": list(self.reasons),
            "matches": self.matches,
            "again": self.again,
        }


def find_change(
    rule: Rule, told: Told, article: Article, found: Enrichment, match: Match | None, reasons: Sequence[str]
) -> Change | None:
    """Decide whether an edit changes what a rule has told of an article.

    It does where a figure is gone, is another or is now denied, whatever the rule asks for, as an alert sends all figures of
    its article; where the edit takes something back, or turns a sentence that was told, the headline or one with a figure
    into its opposite; and where the rule matches no longer, or again, which is told once.

    Args:
        rule: the rule.
        told: what was told last.
        article, found: the new version.
        match: the rule's match with the new version, or None.
        reasons: why the edit is material (transform/versions.py).

    Returns:
        The change, or None where all that was told still stands.
    """
    asked = told_figures(rule, told.body, told.spans, told.figures)
    figures = tuple(_changed_figures([*asked, *told.figures], told.figures, found.figures))
    may_turn = not _TURNS.isdisjoint(reasons)
    shown = told.figures if may_turn else [before for before, _ in figures]
    sentences = tuple(_changed_sentences(told, article, shown, headline=may_turn))
    turned = bool(sentences) and may_turn
    matches = match is not None
    if not figures and not turned and "retraction" not in reasons and matches == told.matches:
        return None
    return Change(figures, sentences[:_SHOWN], tuple(reasons), matches, matches and not told.matches)


def _changed_sentences(
    told: Told, article: Article, figures: Iterable[Figure], *, headline: bool
) -> Iterator[tuple[str, str | None]]:
    """Yield what was told and stands otherwise now: sentences of the evidence, those with these figures, the headline."""
    places = [*told.spans, *(Span(one.start, one.end, one.text) for one in figures)]
    for before in _sentences(told.body, places):
        after = new_sentence(before, told.body, article.body)
        if after != before:
            yield before, after
    if headline and told.title and fold(told.title) != fold(article.title or ""):
        yield told.title, article.title


def told_figures(rule: Rule, body: str, spans: Iterable[Span], figures: Iterable[Figure]) -> list[Figure]:
    """Return the figures that a rule tells of a text: those it asks for, or those in the sentences of its evidence.

    Args:
        body: the text.
        spans: the evidence, slices of it.
        figures: all of the text.
    """
    if rule.figures:
        predicate = compile_condition(rule.figures)
        return [figure for figure in figures if predicate(figure)]
    sentences = _sentences(body, spans)
    return [f for f in figures if sentence_around(body, f.start, f.end) in sentences]


def _sentences(body: str, spans: Iterable[Span]) -> list[str]:
    return list(dict.fromkeys(sentence_around(body, span.start, span.end) for span in spans))


def _changed_figures(
    told: Iterable[Figure], before: Iterable[Figure], after: Sequence[Figure]
) -> Iterable[tuple[Figure, Figure | None]]:
    """Yield each told figure that no longer stands, with the new one of its kind that takes its place, each once."""
    stands = {claim_key(figure) for figure in after}
    had = {claim_key(figure) for figure in before}
    fresh = [figure for figure in after if claim_key(figure) not in had]
    seen: set[str] = set()
    for figure in told:
        key = claim_key(figure)
        if key in seen:
            continue
        if key in stands:
            if (turned := _turned(figure, [one for one in after if claim_key(one) == key])) is not None:
                seen.add(key)
                yield figure, turned
            continue
        seen.add(key)
        alike = [
            one for one in fresh if one.unit == figure.unit and (_name(one) == _name(figure) or one.unit not in _COUNTS)
        ]
        # The same value, where the claim is now denied, goes before another.
        alike.sort(key=lambda one: (one.what != figure.what, figure_key(one) != figure_key(figure)))
        if alike:
            fresh.remove(alike[0])
        yield figure, alike[0] if alike else None


def _turned(figure: Figure, now: Iterable[Figure]) -> Figure | None:
    """Return the claim whose giver and receiver are now the other way round, where none stands as it was told."""
    if figure.giver is None or figure.receiver is None:
        return None
    sides = {(one.giver, one.receiver): one for one in now}
    return None if (figure.giver, figure.receiver) in sides else sides.get((figure.receiver, figure.giver))


def _name(figure: Figure) -> str:
    return wider_name(figure.unit, figure.what or "")


def claim_key(figure: Figure) -> str:
    """Name a claim by what is counted, how much, and whether the text, or someone in it, denies it."""
    return f"{figure_key(figure)}:{'denied' if is_denied(figure) else 'claimed'}"


def split_claim(key: str) -> tuple[str, str]:
    """Return the `figure_key` of a `claim_key`, and whether it is denied or claimed."""
    figure, _, denied = key.rpartition(":")
    return figure, denied
