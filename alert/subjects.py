"""What an alert is about: two matches with one subject are one alert. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from alert.rules import Match
from core.counted import is_of_the_same, wider_name
from core.model import Figure
from core.text import hash_text


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a loaded article stands among the others.

    Args:
        article_id, version_id: of the article.
        original: the article it is a copy of, or None.
        story_id: its story, or None where it has none.
        origin: who the news comes from: the agency it credits, else its outlet.
        number: of the version, from 1.
        first: of the copies of one text, this one among them, which came to us first; None: there is no other.
        denials: its own words that say the opposite of what the text says that it is a copy of, or the original of.
    """

    article_id: int
    version_id: int
    original: int | None = None
    story_id: int | None = None
    origin: str = ""
    number: int = 1
    first: int | None = None
    denials: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Name the text, whoever prints it: by the article that brought it first, since another may become the original."""
        return f"article:{self.first or self.original or self.article_id}"

    @property
    def thing(self) -> str:
        """Name what alerts are about: the story, else the text."""
        return f"story:{self.story_id}" if self.story_id is not None else self.text


@dataclass(frozen=True, slots=True)
class Subject:
    """An alert's subject and its kind: "new", "version", "origin", "figure", "denial" or "change"."""

    key: str
    kind: str


def change_subject(placed: Placed) -> Subject:
    """Name the alert that tells how a version changes what was told of its article: one a version."""
    return Subject(f"article:{placed.article_id}:version:{placed.version_id}", "change")


def figure_key(figure: Figure) -> str:
    """Name a claim by what is counted and how much, so that the same claim elsewhere is no news.

    Who tells of 350 rockets and who tells of 350 missiles, in one story, tell the same.
    """
    what = wider_name(figure.unit, (figure.what or "").casefold())
    number = figure.value if figure.value is not None else figure.low if figure.low is not None else figure.high
    return f"{figure.unit}:{what}:{number:g}" if number is not None else f"{figure.unit}:?"


def is_told(figure: Figure, told: Collection[str]) -> bool:
    """Tell whether a claim is among those told: 150 missiles are the 150 ballistic missiles of the report before.

    Args:
        figure: the claim.
        told: `figure_key` of the figures that were told.
    """
    return any(is_same_claim(figure_key(figure), key) for key in told)


def is_same_claim(one: str, other: str) -> bool:
    """Tell whether two of `figure_key` name one claim: all is alike, but one may say more closely what is counted."""
    (unit, what, number), (unit_2, what_2, number_2) = _parts(one), _parts(other)
    if (unit, number) != (unit_2, number_2):
        return False
    # Words before the noun say it more closely; what befell those counted stands behind it, and parts them.
    if what == what_2 or is_of_the_same(unit, what, what_2):
        return True
    return bool(what and what_2) and (what.endswith(f" {what_2}") or what_2.endswith(f" {what}"))


def _parts(key: str) -> tuple[str, str, str]:
    unit, _, rest = key.partition(":")
    what, _, number = rest.rpartition(":")
    return unit, what, number


def list_subjects(
    match: Match,
    placed: Placed,
    seen_figures: Iterable[str],
    denied: Sequence[Subject] = (),
    origins: Collection[str] = (),
    known: bool | None = None,
) -> tuple[Subject, ...]:
    """Return what a match could be an alert about, the first choice first.

    The store takes the first that is new to the rule, and none where all are known: one alert a story and rule, unless
    something material changed.

    Args:
        match: the rule's match.
        placed: the article among the others.
        seen_figures: `figure_key` of the figures that earlier alerts of this rule on the story told.
        denied: what this report, no copy, denies of what those alerts told.
        origins: whom the articles come from that those alerts told of.
        known: whether the rule has told of an article that is now in the story; None: stories stay as they are.
    """
    if match.rule.on == "version" and placed.number > 1:
        return (Subject(f"article:{placed.article_id}:version:{placed.version_id}", "version"),)
    # One text that says the opposite of another is news, however alike they are; who prints it again brings nothing new.
    denials = [Subject(f"{placed.text}:denial:{hash_text(words)[:16]}", "denial") for words in placed.denials[:1]]
    if placed.number > 1:
        denials = []  # what an edit changes of what was told is told as that
    if match.rule.on in {"article", "version"}:
        return (Subject(placed.text, "new"), *denials)
    subjects = [*_first_of_story(placed, known), *denials, *denied]
    # Not by their number: an outlet that reports again brings no further origin, and where a late original takes the place of
    # two texts there are fewer than were told.
    reprinted = placed.original is not None or placed.first not in {None, placed.article_id}
    if match.rule.on == "origin" and not reprinted and placed.origin not in origins:
        subjects.append(Subject(f"{placed.thing}:origin:{placed.origin}", "origin"))
    if match.rule.figures:
        told = set(seen_figures)
        fresh = [figure_key(figure) for figure in match.figures if not is_told(figure, told)]
        subjects += [Subject(f"{placed.thing}:figure:{key}", "figure") for key in fresh[:1]]
    return tuple(subjects)


def _first_of_story(placed: Placed, known: bool | None) -> tuple[Subject, ...]:
    """Name the first alert of a story; none where a story that is part of it now was told, another where what was told has left it."""
    if placed.story_id is None or known is None:
        return (Subject(placed.thing, "new"),)
    return () if known else (Subject(placed.thing, "new"), Subject(f"{placed.thing}:of:{placed.text}", "new"))
