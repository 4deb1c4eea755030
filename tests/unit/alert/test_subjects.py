"""One alert a story and rule, unless something material changed."""

from __future__ import annotations

import pytest

from alert.rules import Match, Rule
from alert.subjects import Placed, is_same_claim, list_subjects
from core.model import Figure


def figure(value: float | None, low: float | None = None, what: str = "soldiers") -> Figure:
    return Figure(value, "people", 0, 1, "x", low=low, what=what)


def subjects(
    rule: Rule, placed: Placed, figures: tuple[Figure, ...] = (), seen: tuple[str, ...] = ()
) -> list[tuple[str, str]]:
    return [
        (one.key, one.kind) for one in list_subjects(Match(rule, (), (), figures), placed, seen, (), ("told.example",))
    ]


@pytest.mark.parametrize(
    ("on", "placed", "expected"),
    [
        ("story", Placed(5, 9), [("article:5", "new")]),
        ("story", Placed(5, 9, original=3), [("article:3", "new")]),
        ("story", Placed(5, 9, original=3, story_id=2), [("story:2", "new")]),
        ("article", Placed(5, 9, story_id=2), [("article:5", "new")]),
        ("article", Placed(5, 9, original=3, story_id=2), [("article:3", "new")]),
        ("version", Placed(5, 9, story_id=2), [("article:5", "new")]),
        ("version", Placed(5, 9, original=3), [("article:3", "new")]),
        ("version", Placed(5, 9, story_id=2, number=2), [("article:5:version:9", "version")]),
        ("origin", Placed(5, 9, story_id=2, origin="told.example"), [("story:2", "new")]),
        ("origin", Placed(5, 9, story_id=2, origin="TASS"), [("story:2", "new"), ("story:2:origin:TASS", "origin")]),
        ("origin", Placed(5, 9, original=4, story_id=2, origin="TASS"), [("story:2", "new")]),
        ("origin", Placed(5, 9, story_id=2, origin="TASS", first=4), [("story:2", "new")]),
    ],
)
def test_subjects(on: str, placed: Placed, expected: list[tuple[str, str]]) -> None:
    assert subjects(Rule("k", on=on), placed) == expected


def test_a_figure_not_told_before_is_material() -> None:
    rule, placed = Rule("k", figures="value >= 1"), Placed(5, 9, story_id=2)
    told = subjects(rule, placed, (figure(10000), figure(15000)), ("people:soldiers:10000",))
    assert told == [("story:2", "new"), ("story:2:figure:people:soldiers:15000", "figure")]
    assert subjects(rule, placed, (figure(10000),), ("people:soldiers:10000",)) == [("story:2", "new")]
    assert subjects(rule, placed, (figure(None, low=10000),), ("people:soldiers:10000",)) == [("story:2", "new")]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("missiles:missiles:150", "missiles:ballistic missiles:150", True),
        ("missiles:cruise missiles:150", "missiles:ballistic missiles:150", False),
        ("missiles:missiles:150", "missiles:ballistic missiles:250", False),
        ("people:soldiers:4000", "people:soldiers killed:4000", False),
        ("people:soldiers killed:4000", "people:north korean soldiers killed:4000", True),
        ("people::4000", "people:soldiers:4000", False),
        ("USD:aid:1e+09", "USD:arms:1e+09", False),
        ("USD::1e+09", "USD:arms:1e+09", True),
        ("containers:containers:28000", "containers:containers of arms:28000", True),
        ("containers:containers of shells and missiles:28000", "containers:containers of arms:28000", True),
        ("containers:containers of food:28000", "containers:containers of arms:28000", False),
        ("containers:containers:28000", "containers:containers of arms:30000", False),
        ("barrels:barrels:1e+06", "barrels:refined petroleum:1e+06", True),
        ("tonnes:rice:500", "tonnes:wheat:500", False),
    ],
)
def test_a_claim_that_says_more_closely_what_is_counted_is_the_same(one: str, other: str, same: bool) -> None:
    assert is_same_claim(one, other) is is_same_claim(other, one) is same


def test_a_story_is_told_by_the_articles_that_are_in_it_now() -> None:
    """After a merge nothing is new, and what is left where what was told has gone is."""
    match, placed = Match(Rule("k"), (), (), ()), Placed(5, 9, story_id=2)
    assert list_subjects(match, placed, (), known=True) == ()
    left = [one.key for one in list_subjects(match, placed, (), known=False)]
    assert left == ["story:2", "story:2:of:article:5"]
    assert [one.key for one in list_subjects(match, Placed(5, 9), (), known=False)] == ["article:5"]
